import { bootStrapi, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';
import { ALLOWED, openWebhookDesk, type WebhookDesk } from './desk';
import { isGenuine, type Receiver, refuses, startReceiver, takes } from './receiver';

let app: TestApp;
let desk: WebhookDesk;
let editor: ReturnType<typeof editorOf>;
let ids: { person: string; other: string; story: string; article: string };
let receiver: Receiver;

beforeAll(async () => {
  app = await bootStrapi({ environment: { ...ALLOWED, WEBHOOKS_ENABLED: 'true' } });
  desk = await openWebhookDesk(app);
  editor = editorOf(app.strapi);
  const person = await editor.create('person', { name: 'Ann Bell' });
  const other = await editor.create('person', { name: 'Otto Lind' });
  const story = await editor.create('story', { title: 'The harbour' });
  const source = await editor.create('source', { name: 'Wire' });
  const article = await editor.create('article', {
    headline: 'Ann Bell meets the council',
    body: [paragraph('Ann Bell met Otto Lind and the council in May.')],
    people: [person, other],
    story,
    citations: [{ source, title: 'Minutes' }],
  });
  await editor.publish(article);
  ids = { person, other, story, article };
});

afterAll(async () => {
  await desk?.close();
  await app?.close();
});

let edits = 0;
const edit = (documentId = ids.person) => {
  edits += 1;
  return editor.update('person', documentId, { disambiguation: `as edited ${edits}` });
};

beforeEach(async () => {
  receiver = await startReceiver();
});

afterEach(async () => {
  await desk.sql('DELETE FROM webhooks');
  await receiver.close();
});

describe('a change of the record', () => {
  test('an edit of a published person arrives, signed, with the keys of what it makes stale', async () => {
    const { id, secret } = await desk.make({ url: receiver.url });
    const since: string = (await app.request.get('/api/changes').expect(200)).body.meta.cursor.next;
    await edit();
    const [received] = await receiver.has(1);
    expect(isGenuine(received!, secret)).toBe(true);
    expect(isGenuine({ ...received!, body: `${received!.body} ` }, secret)).toBe(false);
    const { message } = received!;
    expect(message).toMatchObject({ id: received!.id, type: 'record.changed' });
    expect(message.changes).toMatchObject([
      { type: 'person', documentId: ids.person, slug: 'ann-bell', change: 'changed' },
    ]);
    const { body } = await app.request.get(`/api/changes?since=${encodeURIComponent(since)}`).expect(200);
    expect(message.changes).toEqual(body.data);
    expect(message.keys).toEqual(message.changes[0]!.keys);
    expect(message.keys).toContain(ids.person);
    expect(await desk.attempted(id, 1)).toMatchObject({
      state: 'delivered',
      changes: 1,
      attempts: [{ status: 204, error: null }],
    });
    expect(await desk.webhook(id)).toMatchObject({ waiting: 0, failingSince: null });
  });

  test('a draft tells nobody anything', async () => {
    const { id } = await desk.make({ url: receiver.url });
    await editor.create('article', { headline: 'Secret plans', body: [paragraph('Nothing.')] });
    await editor.create('person', { name: 'Nobody yet' });
    await edit();
    await desk.attempted(id, 1);
    expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/secret-plans|nobody-yet/i);
    expect(receiver.received[0]!.message.changes).toHaveLength(1);
  });

  test('is told to whom it concerns: by type, and by whom it touches', async () => {
    const all = await desk.make({ url: receiver.url });
    const articles = await startReceiver();
    const about = await startReceiver();
    await desk.make({ url: articles.url, types: ['article'] });
    await desk.make({ url: about.url, about: [{ type: 'person', documentId: ids.other }] });
    await edit(ids.person);
    await edit(ids.other);
    await editor.update('article', ids.article, { headline: 'Ann Bell meets the whole council' });
    await editor.publish(ids.article);
    const changesOf = (one: Receiver) => one.received.flatMap(({ message }) => message.changes);
    const has = (one: Receiver, type: string) =>
      desk.until(async () => changesOf(one).some((change) => change.type === type));
    await has(receiver, 'article');
    await has(articles, 'article');
    await has(about, 'article');
    expect(new Set(changesOf(articles).map(({ type }) => type))).toEqual(new Set(['article']));
    expect(changesOf(about).map(({ documentId }) => documentId)).toEqual([ids.other, ids.article]);
    expect(changesOf(receiver).map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining([ids.person, ids.other, ids.article]),
    );
    expect((await desk.webhook(all.id)).waiting).toBe(0);
    await articles.close();
    await about.close();
  });

  test('when what the public may read is other, all is to be read anew', async () => {
    const { id } = await desk.make({ url: receiver.url, types: ['article'] });
    await desk.sql('SELECT record_reset_changes()');
    const [received] = await receiver.has(1);
    expect(received!.message).toMatchObject({ type: 'record.reset', changes: [], keys: ['dateline'] });
    // A rebuild says so again and again: it is told once a minute.
    await desk.sql('SELECT record_reset_changes()');
    const isWaiting = 'SELECT 1 FROM webhooks WHERE id = $1 AND not_before > now()';
    await desk.until(async () => (await desk.sql(isWaiting, [id])).length > 0);
    expect(receiver.received).toHaveLength(1);
    await desk.sql(`UPDATE webhook_deliveries SET created_at = now() - interval '1 minute'`);
    await desk.timePasses(id);
    await receiver.has(2);
    expect(receiver.received[1]!.message.type).toBe('record.reset');
  });
});

describe('a receiver that fails', () => {
  test('twice gets the same delivery three times, signed anew', async () => {
    const { id, secret } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(500);
    await edit();
    const failed = await desk.attempted(id, 1);
    expect(failed).toMatchObject({
      state: 'waiting',
      attempts: [{ status: 500, error: 'answers 500', answer: 'no: 500' }],
    });
    const delay = Date.parse(failed.nextAttemptAt!) - Date.parse(failed.attempts[0]!.at);
    expect(delay).toBeGreaterThanOrEqual(4_000);
    expect(delay).toBeLessThanOrEqual(6_000);
    await desk.timePasses(id);
    await desk.attempted(id, 2);
    receiver.answer = takes;
    await desk.timePasses(id);
    expect(await desk.attempted(id, 3)).toMatchObject({ state: 'delivered', nextAttemptAt: null });
    const [first] = receiver.received;
    expect(receiver.received).toHaveLength(3);
    for (const one of receiver.received) {
      expect(one).toMatchObject({ id: first!.id, body: first!.body });
      expect(isGenuine(one, secret)).toBe(true);
    }
    expect(await desk.webhook(id)).toMatchObject({ failingSince: null, deliveredAt: expect.any(String) });
  });

  test('and asks to wait is left alone for so long', async () => {
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(503, { 'retry-after': '1800' });
    await edit();
    const { nextAttemptAt, attempts } = await desk.attempted(id, 1);
    expect(Date.parse(nextAttemptAt!) - Date.parse(attempts[0]!.at)).toBe(1_800_000);
  });

  test('holds up no other receiver, though it hangs', async () => {
    const hanging = await startReceiver();
    hanging.answer = () => {};
    const { id } = await desk.make({ url: hanging.url });
    const other = await desk.make({ url: receiver.url });
    await edit();
    await hanging.has(1);
    await receiver.has(1);
    await edit();
    await receiver.has(2);
    const took = await desk.until(async () => {
      const found = (await desk.deliveries(other.id)).filter(({ state }) => state === 'delivered');
      return found.length === 2 && found;
    });
    const hung = await desk.attempted(id, 1);
    expect(hung.attempts.at(-1)).toMatchObject({
      ...{ status: null, error: 'did not answer within 3 seconds' },
    });
    expect(took.at(-1)!.attempts[0]!.at < hung.attempts.at(-1)!.at).toBe(true);
    await hanging.close();
  });

  test('with a redirect into a private network is asked nothing more', async () => {
    const inside = await startReceiver();
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(307, { location: inside.url });
    await edit();
    expect(await desk.attempted(id, 1)).toMatchObject({
      attempts: [{ status: 307, error: expect.stringContaining('redirects are not followed') }],
    });
    expect(inside.received).toEqual([]);
    await inside.close();
  });

  test('with garbage is kept as text, and not much of it', async () => {
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = (response) => response.writeHead(500).end(Buffer.alloc(5_000_000, '\0ÿ', 'latin1'));
    await edit();
    const { attempts } = await desk.attempted(id, 1);
    expect(attempts[0]!.status).toBe(500);
    expect((attempts[0]!.answer ?? '').length).toBeLessThanOrEqual(500);
  });

  test('that is gone is asked no more, and the administrator sees why', async () => {
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(410);
    await edit();
    await desk.attempted(id, 1);
    expect(await desk.webhook(id)).toMatchObject({ enabled: false, disabledBecause: 'gone', waiting: 1 });
    await edit();
    await desk.wake();
    // Another receiver is told, so that this one would have been.
    const other = await startReceiver();
    await desk.make({ url: other.url });
    await edit();
    await other.has(1);
    expect(receiver.received).toHaveLength(1);
    await other.close();
  });

  test('for days is switched off, and goes on where it stopped when it is switched on', async () => {
    const made = await desk.make({ url: receiver.url });
    const { id } = made;
    receiver.answer = refuses(500);
    await edit();
    await desk.attempted(id, 1);
    await desk.sql(
      `UPDATE webhooks SET failing_since = now() - interval '6 days', failures = 12 WHERE id = $1`,
      [id],
    );
    await desk.timePasses(id);
    await desk.attempted(id, 2);
    expect(await desk.webhook(id)).toMatchObject({ enabled: false, disabledBecause: 'failing' });
    await edit();
    receiver.answer = takes;
    const { name, url } = made;
    await desk.session.put(`/dateline/webhooks/${id}`, { name, url, enabled: true }).expect(200);
    await desk.until(
      async () => (await desk.deliveries(id)).filter(({ state }) => state === 'delivered').length === 2,
    );
    expect(await desk.webhook(id)).toMatchObject({
      enabled: true,
      disabledBecause: null,
      failingSince: null,
    });
    const moments = receiver.received.map(({ message }) => message.timestamp);
    expect(moments.at(-1)! > moments[0]!).toBe(true);
  });

  test('is tried for a day, and then the delivery is given up and told', async () => {
    const warn = jest.spyOn(app.strapi.log, 'warn').mockImplementation(() => app.strapi.log);
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(400);
    await edit();
    for (let attempts = 1; attempts <= 11; attempts += 1) {
      await desk.attempted(id, attempts);
      await desk.timePasses(id);
    }
    const [given] = await desk.deliveries(id);
    expect(given).toMatchObject({ state: 'given-up', nextAttemptAt: null });
    expect(given!.attempts).toHaveLength(11);
    expect(new Set(receiver.received.map((one) => one.id))).toEqual(new Set([given!.id]));
    await desk.until(async () => warn.mock.calls.length > 0);
    expect(await desk.webhook(id)).toMatchObject({ enabled: true, givenUp: 1 });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('given up, because the receiver answers 400'));
    warn.mockRestore();
  });

  test('with one delivery gets the next ones after some minutes, and keeps their order until then', async () => {
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = (response, { message }) =>
      response
        .writeHead(message.changes.some(({ documentId }) => documentId === ids.person) ? 400 : 204)
        .end();
    await edit(ids.person);
    await desk.attempted(id, 1);
    await edit(ids.other);
    for (const attempts of [2, 3]) {
      await desk.timePasses(id);
      expect((await desk.attempted(id, attempts)).attempts).toHaveLength(attempts);
      expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1);
    }
    await desk.timePasses(id);
    await desk.attempted(id, 4);
    await desk.sql('UPDATE webhooks SET not_before = NULL');
    await desk.wake();
    const [latest, first] = await desk.until(async () => {
      const found = await desk.deliveries(id);
      return found.length === 2 && found[0]!.state === 'delivered' && found;
    });
    expect(first).toMatchObject({ state: 'waiting' });
    expect(latest!.versions!.from).not.toBe(first!.versions!.from);
  });

  test('and is back gets at once what would have been tried in hours', async () => {
    const { id } = await desk.make({ url: receiver.url });
    receiver.answer = refuses(500);
    await edit();
    await desk.attempted(id, 1);
    await desk.sql(
      `UPDATE webhook_deliveries SET attempts = 8, next_attempt_at = now() + interval '8 hours' WHERE webhook = $1`,
      [id],
    );
    await desk.sql(
      `UPDATE webhooks SET failing_since = now() - interval '1 day', not_before = NULL WHERE id = $1`,
      [id],
    );
    receiver.answer = takes;
    await edit();
    await desk.until(
      async () => (await desk.deliveries(id)).filter(({ state }) => state === 'delivered').length === 2,
    );
  });
});

describe('an administrator', () => {
  test('makes a new secret, and both sign for a time', async () => {
    const { id, secret } = await desk.make({ url: receiver.url });
    const { body } = await desk.session.post(`/dateline/webhooks/${id}/secret`, {}).expect(200);
    expect(body.data.secret).not.toBe(secret);
    expect(Date.parse(body.data.formerSecretUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await edit();
    const [both] = await receiver.has(1);
    expect([secret, body.data.secret].map((one) => isGenuine(both!, one))).toEqual([true, true]);
    const again = await desk.session
      .post(`/dateline/webhooks/${id}/secret`, { keepFormer: false })
      .expect(200);
    await edit();
    const [, alone] = await receiver.has(2);
    const each = [secret, body.data.secret, again.body.data.secret].map((one) => isGenuine(alone!, one));
    expect(each).toEqual([false, false, true]);
  });

  test('sees a secret once: it is not in the database, nor in any other answer', async () => {
    const { id, secret } = await desk.make({ url: receiver.url });
    const rows = JSON.stringify(await desk.sql('SELECT * FROM webhooks'));
    expect(rows).not.toContain(secret.slice(6));
    expect(rows).toContain('v1:');
    for (const path of ['', `/${id}`, `/${id}/deliveries`]) {
      const { text } = await desk.session.get(`/dateline/webhooks${path}`).expect(200);
      expect(text).not.toContain(secret.slice(6, 20));
      expect(text).not.toContain('v1:');
    }
  });

  test('sends a test and sees what came of it, also while the webhook is off', async () => {
    const { id, secret } = await desk.make({ url: receiver.url, enabled: false });
    const { body } = await desk.session.post(`/dateline/webhooks/${id}/test`, {}).expect(200);
    expect(body.data).toMatchObject({ isTest: true, state: 'delivered', attempts: [{ status: 204 }] });
    expect(receiver.received[0]!.message).toMatchObject({ type: 'webhook.test', changes: [] });
    expect(isGenuine(receiver.received[0]!, secret)).toBe(true);
    receiver.answer = refuses(401);
    const failed = await desk.session.post(`/dateline/webhooks/${id}/test`, {}).expect(200);
    expect(failed.body.data).toMatchObject({
      state: 'given-up',
      attempts: [{ status: 401, answer: 'no: 401' }],
    });
  });

  test('deletes a webhook while it is sent to, and nothing is stopped by it', async () => {
    const { id } = await desk.make({ url: receiver.url });
    await desk.make({ url: receiver.url, name: 'Another' });
    receiver.answer = () => {};
    await edit();
    const [first, second] = await receiver.has(2);
    expect(first!.message.changes).toEqual(second!.message.changes);
    await desk.session.delete(`/dateline/webhooks/${id}`).expect(204);
    receiver.answer = takes;
    await edit();
    await receiver.has(3);
  });

  test('has a delivery sent again, or all of a time, with their ids and in their order', async () => {
    const { id } = await desk.make({ url: receiver.url });
    for (let count = 1; count <= 3; count += 1) {
      await edit();
      await receiver.has(count);
      await desk.until(async () => (await desk.webhook(id)).waiting === 0);
    }
    const sent = receiver.received.map((one) => one.id);
    await desk.session.post(`/dateline/webhooks/${id}/deliveries/${sent[1]}/replay`, {}).expect(200);
    await receiver.has(4);
    expect(receiver.received[3]!.id).toBe(sent[1]);
    await desk.until(async () => (await desk.webhook(id)).waiting === 0);
    const range = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
    const { body } = await desk.session.post(`/dateline/webhooks/${id}/replay`, range).expect(200);
    expect(body.data).toEqual({ replayed: 3 });
    await receiver.has(7);
    expect(receiver.received.slice(4).map((one) => one.id)).toEqual(sent);
    const none = await desk.session.post(`/dateline/webhooks/${id}/replay`, { ...range, failedOnly: true });
    expect(none.body.data).toEqual({ replayed: 0 });
  });

  test('switches one on from now on, and what was missed stays missed', async () => {
    const made = await desk.make({ url: receiver.url, enabled: false });
    await edit();
    const { name, url } = made;
    await desk.session
      .put(`/dateline/webhooks/${made.id}`, { name, url, enabled: true, skipMissed: true })
      .expect(200);
    await edit();
    const [received] = await receiver.has(1);
    expect(received!.message.changes).toHaveLength(1);
  });
});

test('what happens while the queue has lost its connections is delivered all the same', async () => {
  const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  await desk.make({ url: receiver.url });
  const ended = await desk.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query ~ '^LISTEN'`,
  );
  expect(ended.length).toBeGreaterThan(0);
  await edit();
  const [received] = await receiver.has(1);
  expect(received!.message.changes).toHaveLength(1);
  error.mockRestore();
});

test('the log is kept for some days, and what waits for longer', async () => {
  const { id } = await desk.make({ url: receiver.url });
  await edit();
  await desk.attempted(id, 1);
  receiver.answer = refuses(500);
  await edit();
  await desk.attempted(id, 1);
  await desk.sql(`UPDATE webhook_deliveries SET created_at = now() - interval '31 days'`);
  await desk.sql(`SELECT dateline_jobs.add_job('webhooks.prune')`);
  await desk.until(async () => (await desk.deliveries(id)).length === 1);
  expect(await desk.deliveries(id)).toMatchObject([{ state: 'waiting' }]);
});

test("Strapi's schema sync leaves the queue alone, and the queue leaves nothing behind", async () => {
  const tables = await desk.sql(
    `SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'dateline_jobs'`,
  );
  expect(tables[0]!.count).toBeGreaterThan(0);
  const { id } = await desk.make({ url: receiver.url });
  await edit();
  await desk.attempted(id, 1);
  const jobs = `SELECT 1 FROM dateline_jobs._private_jobs WHERE payload ->> 'webhook' = $1`;
  await desk.until(async () => (await desk.sql(jobs, [String(id)])).length === 0);
});
