/** Pictures of imported pages in the media library. */
import type { PictureSource } from '../../../src/importing/drafts/import-batch';
import type { ImportedPage } from '../../../src/importing/page';
import { bootStrapi, type TestApp } from '../../support';
import { documentsOf } from '../publishing/documents';
import { importItems, LATER, story } from './import';

let app: TestApp;
const asked: string[] = [];

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

const pictures: PictureSource = async (address) => {
  asked.push(address);
  if (address.endsWith('gone.png')) return null;
  if (address.endsWith('down.png')) throw new Error('the server does not answer');
  return { bytes: address.endsWith('drawing.png') ? SVG : PNG, name: 'harbour.png' };
};

const image = (url: string): ImportedPage['body'][number] => ({
  ...{ type: 'image', image: { url, alternativeText: 'Alt', caption: 'Caption' } },
  children: [{ type: 'text', text: '' }],
});
const figure = (address: string) => ({ address, alt: 'A harbour', caption: 'Ships.', credit: 'Jane Roe' });
const at = (name: string) => `https://old.example/${name}.png`;

interface Illustrated {
  leadFigure: { image: { url: string; hash: string } | null };
  body: { image: { url: string } }[];
}

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(() => app.close());

const find = (documentId: string | null) =>
  documentsOf(app.strapi, 'article').find(documentId!, 'draft', ['leadFigure.image']);
const files = () => app.strapi.db.query('plugin::upload.file').count({});

it('are taken once, into the lead figure and the text', async () => {
  const page = (title: string) =>
    story(title, { leadFigure: figure(at('one')), body: [image(at('one')), image(at('two'))] });
  const outcomes = await importItems(app, [page('Illustrated'), page('Illustrated, too')], { pictures });
  expect(outcomes.map(({ lost }) => lost)).toEqual([[], []]);
  expect(asked).toEqual([at('one'), at('two')]);
  const draft = (await find(outcomes[0]!.documentId)) as unknown as Illustrated;
  expect(draft.leadFigure).toMatchObject({
    alt: 'A harbour',
    creditText: 'Jane Roe',
    image: { mime: 'image/png', width: 1 },
  });
  expect(draft.body[0]!).toMatchObject({
    image: {
      url: draft.leadFigure.image!.url,
      hash: draft.leadFigure.image!.hash,
      alternativeText: 'Alt',
      caption: 'Caption',
    },
  });
  await app.request.get(draft.body[0]!.image.url).expect(200);
});

it('are the same files when the page comes again', async () => {
  const before = await files();
  const page = (kicker: string) =>
    story('Illustrated again', { kicker, leadFigure: figure(at('one')), body: [image(at('two'))] });
  await importItems(app, [page('One')], { pictures });
  const [again] = await importItems(app, [page('Two')], { pictures, now: LATER });
  expect(again).toMatchObject({ outcome: 'updated', kept: [] });
  expect(await files()).toBe(before);
});

it('keep their addresses, and leave the words of the lead figure, where they cannot be taken', async () => {
  const before = await files();
  const [outcome] = await importItems(
    app,
    [story('Not taken', { leadFigure: figure(at('drawing')), body: [image(at('gone')), image(at('down'))] })],
    { pictures },
  );
  expect(outcome!.lost).toEqual([
    { what: 'image', detail: `${at('gone')} keeps its address: not found` },
    { what: 'image', detail: `${at('down')} keeps its address: the server does not answer` },
    { what: 'image', detail: `${at('drawing')}: it is no JPEG, PNG, GIF, WebP or AVIF picture` },
  ]);
  const draft = (await find(outcome!.documentId)) as unknown as Illustrated;
  expect(draft.leadFigure).toMatchObject({ caption: 'Ships.', image: null });
  expect(draft.body[0]!.image.url).toBe(at('gone'));
  expect(await files()).toBe(before);
});
