/** A small public archive, with a secret in every field that is unpublished, off the record or confidential. */
import type { Core } from '@strapi/strapi';
import { editorOf, paragraph } from '../record/archive';
import { SECRET_DAY, secret, secretSlug } from './secrets';

export type Kind = 'article' | 'person' | 'organization' | 'source' | 'event' | 'topic' | 'story';

/** A thing that the public must not be able to tell from a missing one. */
export interface Hidden {
  kind: Kind;
  documentId: string;
  slugs: string[];
}

export interface Archive {
  /** By kind, the documentId of one that is on the record. */
  open: Record<Kind, string>;
  hidden: Hidden[];
}

type Editor = ReturnType<typeof editorOf>;
type Ids = Record<string, string>;

/** Fills an empty database. */
export async function fillArchive(strapi: Core.Strapi): Promise<Archive> {
  const editor = editorOf(strapi);
  const offRecord = await createHidden(strapi, editor);
  const open = await createOpen(editor, offRecord);
  const drafts = await createDrafts(editor, open, offRecord);
  const hidden = (kind: Kind, name: string): Hidden => ({
    kind,
    documentId: offRecord[name]!,
    slugs: [secretSlug(name)],
  });
  return {
    open: open as Archive['open'],
    hidden: [
      ...(['person', 'organization', 'source', 'event', 'topic', 'story'] as const).map((kind) =>
        hidden(kind, kind),
      ),
      hidden('source', 'informant'),
      ...drafts,
    ],
  };
}

async function createHidden(strapi: Core.Strapi, editor: Editor): Promise<Ids> {
  const image = await secretFile(strapi);
  const figure = { image, alt: secret('alt'), caption: secret('caption'), creditText: secret('credit') };
  const otherNames = [{ name: secret('other name'), kind: 'alias' }];
  const source = {
    url: `https://example.org/${secretSlug('source-url')}`,
    notes: secret('notes'),
    reliability: 'F',
    language: 'en',
  };
  const ids: Ids = {};
  const add = async (name: string, kind: Kind, data: Record<string, unknown>) => {
    ids[name] = await editor.create(kind, { slug: secretSlug(name), ...data });
  };
  await add('organization', 'organization', {
    ...{ name: secret('organization'), abbreviation: secret('abbr'), summary: secret('summary') },
    ...{
      website: `https://example.org/${secretSlug('website')}`,
      otherNames,
      logo: figure,
      wikidataId: 'Q990001',
    },
  });
  await add('person', 'person', {
    ...{ name: secret('person'), sortName: secret('sort'), honorificPrefix: secret('prefix'), otherNames },
    ...{
      disambiguation: secret('which'),
      summary: secret('summary'),
      biography: [paragraph(secret('life'))],
    },
    ...{
      portrait: figure,
      roles: [{ title: secret('role'), organization: ids.organization }],
      birthDate: '1901',
    },
  });
  await add('source', 'source', { name: secret('source'), ...source });
  await add('informant', 'source', { name: secret('informant'), confidential: true, ...source });
  await add('event', 'event', {
    title: secret('event'),
    date: '1912',
    place: secret('place'),
    summary: secret('what'),
  });
  await add('topic', 'topic', { name: secret('topic'), description: secret('about') });
  await add('story', 'story', { title: secret('story'), summary: secret('plot'), cover: figure });
  return ids;
}

async function secretFile(strapi: Core.Strapi): Promise<number> {
  const name = secretSlug('picture');
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}.png` },
      ...{
        provider: 'local',
        alternativeText: secret('alternative'),
        caption: secret('file'),
        folderPath: '/',
      },
    },
  });
  return file.id;
}

async function createOpen(editor: Editor, off: Ids): Promise<Ids> {
  const ids: Ids = {};
  ids.organization = await editor.create('organization', {
    name: 'Open Institute',
    parent: off.organization,
  });
  const roles = [
    { title: 'Director', organization: off.organization, from: '2019', to: '2022' },
    { title: 'Member', organization: ids.organization, from: '2018', to: '2023' },
  ];
  ids.person = await editor.create('person', { name: 'Olga Open', roles });
  ids.source = await editor.create('source', {
    ...{ name: 'Open Wire', notes: secret('notes'), reliability: 'F' },
    ...{ organization: off.organization, person: off.person },
  });
  ids.event = await editor.create('event', {
    ...{ title: 'Open summit', date: '2021-10-18', superEvent: off.event },
    ...{ people: [off.person, ids.person], organizations: [off.organization] },
  });
  ids.broader = await editor.create('topic', { name: 'Openness' });
  ids.topic = await editor.create('topic', { name: 'Open topic', parent: ids.broader });
  ids.story = await editor.create('story', { title: 'Open story', pinnedEvents: [off.event, ids.event] });
  ids.article = await editor.create('article', openArticle(ids, off));
  await editor.publish(ids.article);
  return ids;
}

function openArticle(ids: Ids, off: Ids): Record<string, unknown> {
  return {
    ...{
      headline: 'Open doors at the institute',
      standfirst: 'Everybody may come in.',
      publishedOn: '2021-10-19T07:00:00Z',
    },
    body: [paragraph('“Come in, all of you,” said Olga Open of the Open Institute.')],
    ...{ people: [ids.person], organizations: [ids.organization], byline: [ids.person] },
    ...{ topics: [ids.topic], story: ids.story, minorChange: true },
    leadFigure: { alt: 'A door', caption: 'A door.', credit: off.informant },
    quotes: [{ text: 'Come in, all of you', speaker: ids.person, onBehalfOf: ids.organization }],
    citations: [
      {
        title: secret('citation'),
        url: `https://example.org/${secretSlug('citation')}`,
        source: off.informant,
      },
      {
        title: 'Report',
        source: ids.source,
        originatesFrom: off.informant,
        url: 'https://example.org/report',
      },
    ],
    events: [{ event: ids.event, dateWords: 'on Monday', sources: [off.informant, ids.source] }],
    canonicalUrl: 'https://example.org/open-doors',
  };
}

async function createDrafts(editor: Editor, open: Ids, off: Ids): Promise<Hidden[]> {
  await editor.update('article', open.article!, {
    ...secretArticle('newer'),
    slug: secretSlug('newer'),
    ...{ people: [off.person], organizations: [off.organization], topics: [off.topic], story: off.story },
  });
  const draft = await editor.create('article', {
    ...secretArticle('draft'),
    slug: secretSlug('draft-before'),
  });
  await editor.update('article', draft, { slug: secretSlug('draft'), events: [{ event: off.event }] });
  const withdrawn = await editor.create('article', { ...secretArticle('withdrawn'), embargoedUntil: null });
  await editor.publish(withdrawn);
  await editor.unpublish(withdrawn);
  await editor.update('topic', open.topic!, { leadArticles: [draft, open.article!] });
  return [
    { kind: 'article', documentId: draft, slugs: [secretSlug('draft'), secretSlug('draft-before')] },
    { kind: 'article', documentId: withdrawn, slugs: [secretSlug('withdrawn')] },
    { kind: 'article', documentId: 'z'.repeat(24), slugs: [secretSlug('newer')] },
  ];
}

function secretArticle(which: string): Record<string, unknown> {
  const text = (field: string) => secret(`${which} ${field}`);
  return {
    ...{ headline: text('headline'), kicker: text('kicker'), standfirst: text('standfirst') },
    ...{ dateline: text('dateline'), bylineText: text('byline'), body: [paragraph(text('body'))] },
    ...{ slug: secretSlug(which), embargoedUntil: `${SECRET_DAY}T00:00:00.000Z` },
    quotes: [{ text: text('quote'), attribution: text('somebody') }],
    citations: [{ title: text('citation'), url: `https://example.org/${secretSlug(which)}` }],
    canonicalUrl: `https://example.org/canonical/${secretSlug(which)}`,
    importedFrom: {
      url: `https://example.org/imported/${secretSlug(which)}`,
      sha256: '0'.repeat(64),
      importedAt: '2021-10-20T00:00:00Z',
    },
  };
}
