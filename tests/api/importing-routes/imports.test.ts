import { readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { bootStrapi, type TestApp } from '../../support';
import { type Client, makeBareRole, signIn } from '../desk/users';

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour dredging begins</title>
<meta property="article:published_time" content="2024-04-02T09:30:00+02:00">
<link rel="canonical" href="https://paper.example/harbour"></head><body><article>
<h1>Harbour dredging begins</h1>
${[
  'Work on the harbour began on Tuesday.',
  'Ships will use the northern quay.',
  'The port expects it to last a year.',
]
  .map((sentence) => `<p>${`${sentence} `.repeat(6)}</p>`)
  .join('\n')}
</article></body></html>`;

const item = (number: number, rest = '') =>
  `<item><title>Story ${number}</title><link>https://paper.example/${number}</link><guid>${number}</guid>
   <description>${`Words of story ${number}. `.repeat(5)}</description>${rest}</item>`;
const feedOf = (items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${items.join('')}</channel></rss>`;
const FEED = feedOf([1, 2, 3, 4, 5].map((number) => item(number)));

/** Elements of one parent that make steps of the DOM slow, within all limits. */
describe('imports in the admin panel', () => {
  let app: TestApp;
  let editor: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    editor = await signIn(app, 'dateline-editor');
  });
  afterAll(async () => {
    await app.close();
  });

  const preview = (body: object) => editor.post('/dateline/imports/preview', body);
  const upload = (path: string, name: string, content: string, fields: Record<string, string> = {}) => {
    const request = editor.ask('post', path).attach('file', Buffer.from(content), name);
    for (const [field, value] of Object.entries(fields)) request.field(field, value);
    return request;
  };

  it('tell what can be imported', async () => {
    const { body } = await editor.get('/dateline/imports/settings').expect(200);
    expect(body.data).toMatchObject({ byAddress: false, largestUpload: 20 * 1024 * 1024 });
    expect(body.data.formats).toContain('wxr');
  });

  it('show what a pasted text becomes', async () => {
    const text = 'A headline\n\nThe first paragraph of the story, long enough to be one.\n\nAnother one.';
    const { body } = await preview({ text }).expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.meta).toEqual({ next: null });
    expect(JSON.stringify(body.data)).toContain('A headline');
  });

  it('show what a page in a file becomes', async () => {
    const { body } = await upload('/dateline/imports/preview', 'harbour.html', PAGE).expect(200);
    expect(JSON.stringify(body.data)).toContain('Harbour dredging begins');
  });
});
