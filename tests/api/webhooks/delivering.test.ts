import { bootStrapi, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';
import { ALLOWED, openWebhookDesk, type WebhookDesk } from './desk';
import { isGenuine, type Receiver, refuses, startReceiver, takes } from './receiver';

let app: TestApp;
let desk: WebhookDesk;
let editor: ReturnType<typeof editorOf>;
let person: string;
let receiver: Receiver;

beforeAll(async () => {
  app = await bootStrapi({ environment: { ...ALLOWED, WEBHOOKS_ENABLED: 'true' } });
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

let edits = 0;
const editPerson = () => {
  edits += 1;
  return app.strapi.documents('api::person.person').update({
    documentId: person,
    data: { description: `As edited ${edits}` } as never,
  });
};

beforeEach(async () => {
  receiver = await startReceiver();
});

afterEach(async () => {
  await desk.sql('DELETE FROM webhooks');
  await receiver.close();
});

test('an edit of a published person arrives', async () => {
  const { id, secret } = await desk.make({ url: receiver.url });
  await editPerson();
  const [received] = await receiver.has(1);
  expect(isGenuine(received!, secret)).toBe(true);
  expect(await desk.attempted(id, 1)).toMatchObject({ state: 'delivered', attempts: [{ status: 204 }] });
});

test('500 twice, then 200: the same delivery three times', async () => {
  const { id, secret } = await desk.make({ url: receiver.url });
  receiver.answer = refuses(500);
  await editPerson();
  await desk.attempted(id, 1);
  await desk.timePasses(id);
  await desk.attempted(id, 2);
  receiver.answer = takes;
  await desk.timePasses(id);
  expect(await desk.attempted(id, 3)).toMatchObject({ state: 'delivered' });
  expect(receiver.received.map((one) => one.id)).toEqual(Array(3).fill(receiver.received[0]!.id));
  expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  expect(receiver.received.every((one) => isGenuine(one, secret))).toBe(true);
});
