/** What an archive gets in years: past slugs, merged records, old addresses, pictures in texts, notices, awkward words. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { merge } from '../../../src/merging/merge';
import { connectionOf } from '../../../src/record/sql';
import { documentsOf, paragraph } from '../publishing/documents';

/** What breaks careless readers of lines. */
export const AWKWARD = 'Lines\u2028and\u2029lines\nand "quotes" \\ and 🗞️ \u0085.';

/** What the newsroom's documents go by, each to be asked for in the restored archive. */
export interface Newsroom {
  /** Addresses of answers that lead by a slug or id of old. */
  former: string[];
  picture: string;
}

/** Adds to an archive, by the Document Service. */
export async function fillNewsroom(strapi: Core.Strapi): Promise<Newsroom> {
  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(strapi, kind);
  const photo = await upload(strapi, 'harbour at dawn.jpg', 'image/jpeg');
  const plan = await upload(strapi, 'plan.png', 'image/png');
  const agency = await of('organization').create({ name: 'Harbour Agency', logo: figure(plan.id) });
  const office = await of('organization').create({ name: 'Pilot Office', parent: agency.documentId });
  const kay = await of('person').create({
    ...{ name: 'Ann Kay', biography: paragraph(AWKWARD), nationalities: ['SU', 'XK'], birthDate: '196X' },
    roles: [
      { title: 'Harbour master', organization: office.documentId, from: '2014', to: '2018-05~' },
      { title: 'Speaker', attestedOn: '2021-10' },
    ],
    otherNames: [{ name: 'Anna Kaja', kind: 'transliteration', language: 'ru-Latn' }],
    ...{
      sameAs: ['https://en.wikipedia.org/wiki/Ann_Kay', 'https://kay.example'],
      portrait: figure(photo.id),
    },
  });
  const twin = await of('person').create({ name: 'A. Kay' });
  const wire = await of('source').create({
    name: 'Harbour Wire',
    kind: 'wire agency',
    person: kay.documentId,
  });
  const whole = await of('event').create({ title: 'Harbour strike', date: '2021-09/2021-10' });
  const part = await of('event').create({
    ...{ title: 'Pilots walk out', date: '2021-10-18', superEvent: whole.documentId, country: 'SU' },
    ...{ people: [kay.documentId], organizations: [office.documentId], significance: 'milestone' },
  });
  const region = await of('topic').create({ name: 'Harbours', kind: 'region' });
  const topic = await of('topic').create({ name: 'Pilots', parent: region.documentId });
  const story = await of('story').create({
    ...{ title: 'The strike', pinnedEvents: [part.documentId, whole.documentId], cover: figure(plan.id) },
  });
  const { documentId } = await of('article').create({
    ...{ headline: 'Pilots walk out of the harbour', slug: 'pilots-walk-out', language: 'nb-NO' },
    ...{ dateline: 'Narvik', kicker: 'Strike', standfirst: AWKWARD, publishedOn: '2021-10-18T16:20:00.123Z' },
    body: [
      ...paragraph('“We walk,” said Ann Kay of the Pilot Office.'),
      ...paragraph(AWKWARD),
      picture(photo),
      ...paragraph('https://embed.example/1'),
    ],
    leadFigure: { ...figure(photo.id), credit: wire.documentId },
    ...{ people: [kay.documentId, twin.documentId], organizations: [office.documentId, agency.documentId] },
    ...{ topics: [topic.documentId], story: story.documentId, byline: [kay.documentId] },
    quotes: [
      { text: 'We walk', speaker: kay.documentId, onBehalfOf: office.documentId, saidOn: '2021-10-18' },
    ],
    citations: [{ source: wire.documentId, url: 'https://wire.example/1', accessedOn: '2021-10-18' }],
    events: [
      { event: part.documentId, dateWords: 'on Monday', sources: [wire.documentId] },
      { event: whole.documentId, dateGiven: '2021-09-30' },
    ],
    corrections: [{ date: '2021-10-19', kind: 'correction', text: 'It was Monday.' }],
    importedFrom: {
      ...{ url: 'https://old.example/pilots', sha256: 'a'.repeat(64) },
      importedAt: '2021-11-01T00:00:00.000Z',
    },
  });
  await of('article').publish(documentId);
  await of('article').update(documentId, { slug: 'pilots-leave-the-harbour' });
  await of('article').publish(documentId);
  await of('topic').update(topic.documentId, { leadArticles: [documentId] });
  await of('person').update(kay.documentId, { slug: 'ann-kay-pilot' });
  await merge(strapi, { kind: 'person', into: kay.documentId, from: [twin.documentId], choices: {} }, null);
  await connectionOf(strapi).raw('INSERT INTO article_addresses (address, document_id) VALUES (?, ?)', [
    '/2021/10/pilots',
    documentId,
  ]);
  return {
    picture: photo.documentId,
    former: [
      '/api/articles/pilots-walk-out/page',
      '/api/people/ann-kay/articles',
      `/api/people/${twin.documentId}/timeline`,
      '/api/people/a-kay/quotes',
      '/api/lookup?url=https://old.example/pilots',
      '/api/lookup?url=https://site.example/2021/10/pilots',
    ],
  };
}

const figure = (image: number) => ({ image, alt: 'A harbour', caption: 'Ships.', creditText: 'By hand' });

interface FileRow {
  [field: string]: unknown;
  id: number;
  documentId: string;
}

/** What Strapi's Blocks editor copies of a file into a text. */
const COPIED = [
  ...['name', 'url', 'caption', 'width', 'height', 'formats', 'hash', 'ext', 'mime', 'size', 'previewUrl'],
  ...['provider', 'createdAt', 'updatedAt'],
];

function picture(file: FileRow): Record<string, unknown> {
  const copied = Object.fromEntries(COPIED.map((name) => [name, file[name]]));
  return {
    type: 'image',
    image: { ...copied, alternativeText: 'Dawn' },
    children: [{ type: 'text', text: '' }],
  };
}

async function upload(strapi: Core.Strapi, name: string, mimetype: string): Promise<FileRow> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-picture-'));
  const filepath = path.join(folder, 'picture');
  const noise = Buffer.alloc(800 * 600 * 3);
  for (let index = 0; index < noise.length; index += 1) noise[index] = (index * index) % 251;
  const made = sharp(noise, { raw: { width: 800, height: 600, channels: 3 } });
  const bytes = await (mimetype === 'image/png' ? made.png() : made.jpeg({ quality: 95 })).toBuffer();
  await writeFile(filepath, bytes);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText: 'As the library says' } },
      files: { filepath, originalFilename: name, mimetype, size: bytes.length },
    });
  await rm(folder, { recursive: true });
  return file;
}
