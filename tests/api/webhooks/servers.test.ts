import { bootStrapi, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';
import { ALLOWED, openWebhookDesk, type WebhookDesk } from './desk';
import { type Receiver, startReceiver, takes } from './receiver';
import { endServers, startServer } from './servers';

let app: TestApp;
let desk: WebhookDesk;
let editor: ReturnType<typeof editorOf>;
let person: string;
let receiver: Receiver;

/** Editors work on a server that delivers nothing; others do. */
beforeAll(async () => {
  app = await bootStrapi({ environment: ALLOWED });
  desk = await openWebhookDesk(app);
  editor = editorOf(app.strapi);
  person = await editor.create('person', { name: 'Ann Bell' });
  const source = await editor.create('source', { name: 'Wire' });
  const article = await editor.create('article', {
    headline: 'Ann Bell meets the council',
    body: [paragraph('Ann Bell met the council in May.')],
    people: [person],
    citations: [{ source, title: 'Minutes' }],
  });
  await editor.publish(article);
});

afterAll(async () => {
  await desk?.close();
  await app?.close();
});

beforeEach(async () => {
  receiver = await startReceiver();
});

afterEach(async () => {
  await endServers();
  await desk.sql('DELETE FROM webhooks');
  await receiver.close();
});

const edit = (number: number) => editor.update('person', person, { disambiguation: `as edited ${number}` });
/** When the changes that were told of were made, one message after the other. */
const told = () => receiver.received.flatMap(({ message }) => message.changes.map(({ at }) => at));

test('two servers deliver each change once, in order, and end quietly when they are told to', async () => {
  const { id } = await desk.make({ url: receiver.url });
  const servers = await Promise.all([startServer(app.databaseUrl), startServer(app.databaseUrl)]);
  for (let number = 1; number <= 30; number += 1) await edit(number);
  await desk.until(async () => told().length >= 30);
  await desk.until(async () => (await desk.webhook(id)).waiting === 0);
  const moments = told();
  expect(moments).toHaveLength(30);
  expect(moments).toEqual([...new Set(moments)].sort());
  expect(new Set(receiver.received.map((one) => one.id)).size).toBe(receiver.received.length);
  for (const server of servers) expect(await server.stop()).toEqual({ code: 0, said: 'serving\n' });
});

test('what happened while no server delivered is delivered when one starts', async () => {
  await desk.make({ url: receiver.url });
  await edit(101);
  await edit(102);
  const server = await startServer(app.databaseUrl);
  await desk.until(async () => told().length >= 2);
  expect(receiver.received).toHaveLength(1);
  await server.stop();
});

test('a delivery under way when its server is killed is sent again by another one, with its id', async () => {
  const { id } = await desk.make({ url: receiver.url });
  const first = await startServer(app.databaseUrl, { WEBHOOKS_TIMEOUT: '600000' });
  receiver.answer = () => {};
  await edit(201);
  await receiver.has(1);
  await first.kill();
  const second = await startServer(app.databaseUrl);
  // It waits until the turn of the one that was killed is over: here, at once.
  await desk.sql('UPDATE webhooks SET leased_until = now() WHERE id = $1', [id]);
  receiver.answer = takes;
  await desk.wake();
  await receiver.has(2);
  expect(receiver.received[1]).toMatchObject({
    id: receiver.received[0]!.id,
    body: receiver.received[0]!.body,
  });
  await desk.until(async () => (await desk.webhook(id)).waiting === 0);
  expect((await desk.attempted(id, 1)).attempts).toMatchObject([{ number: 1, status: 204 }]);
  await second.stop();
});

test('a delivery under way when its server ends is not held against the receiver', async () => {
  const { id } = await desk.make({ url: receiver.url });
  const server = await startServer(app.databaseUrl, { WEBHOOKS_TIMEOUT: '600000' });
  receiver.answer = () => {};
  await edit(301);
  await receiver.has(1);
  expect(await server.stop()).toMatchObject({ code: 0 });
  expect(await desk.deliveries(id)).toMatchObject([{ state: 'waiting', attempts: [] }]);
  expect(await desk.sql('SELECT lease, failures FROM webhooks')).toEqual([{ lease: null, failures: 0 }]);
});
