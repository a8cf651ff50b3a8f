/** What an article names, how, and how central each is to it. */
import { blockTexts } from '../../reading/blocks';
import { centralities } from '../../reading/centrality';
import { tellingTerms } from '../../reading/terms';
import type { ArticleDocument, NamedReference } from '../documents/article';
import { ROLE } from '../kinds';
import { type KeyName, keyName } from './key-name';
import { textNames } from './names';
import { inSignalOrder, type Signal } from './signals';

export interface ArticlePosting {
  key: KeyName;
  /** Bits of ROLE. */
  roles: number;
}

/** Whom and what an article names, and what it can share with others. */
export interface Named {
  /** One for each entity, sorted by key. */
  postings: ArticlePosting[];
  /** In the order in which they are kept; none where the article is retracted. */
  signals: Signal[];
}

interface Options {
  retracted: boolean;
  broaderTopics: ReadonlyMap<string, readonly string[]>;
}

/** What an article names. */
export function articlePostings(article: ArticleDocument, { retracted, broaderTopics }: Options): Named {
  const found = new Map<KeyName, { key: KeyName; roles: number; weight: number }>();
  const add = (key: KeyName, roles: number, weight = 0) => {
    const present = found.get(key) ?? { key, roles: 0, weight: 0 };
    found.set(key, {
      key,
      roles: present.roles | roles,
      weight: Math.max(present.weight, retracted ? 0 : weight),
    });
  };
  addPeopleAndOrganizations(article, add);
  addSources(article, add);
  for (const { documentId } of article.topics) {
    add(keyName('topic', documentId), ROLE.topic);
    for (const broader of broaderTopics.get(documentId) ?? [])
      add(keyName('topic', broader), ROLE.broaderTopic);
  }
  if (article.story) add(keyName('story', article.story.documentId), ROLE.story, 1);
  for (const { event } of article.events) if (event) add(keyName('event', event.documentId), ROLE.event, 1);
  for (const { term, weight } of termsOf(article)) add(keyName('term', term), 0, weight);
  const all = [...found.values()];
  return {
    postings: all
      .filter(({ roles }) => roles > 0)
      .map(({ key, roles }) => ({ key, roles }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    signals: inSignalOrder(
      all.filter(({ weight }) => weight > 0).map(({ key, weight }) => ({ key, weight })),
    ),
  };
}

type Add = (key: KeyName, roles: number, weight?: number) => void;

function addPeopleAndOrganizations(article: ArticleDocument, add: Add): void {
  const speakers = article.quotes.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const principals = article.quotes.flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf] : []));
  const named = [
    ...namedKeys('person', [...article.people, ...speakers]),
    ...namedKeys('organization', [...article.organizations, ...principals]),
  ];
  const central = centralities({ ...textOf(article), entities: named });
  const weigh = (key: KeyName) => central.get(key) ?? 0;
  const each = (kind: 'person' | 'organization', list: NamedReference[], role: number) => {
    for (const { documentId } of list) add(keyName(kind, documentId), role, weigh(keyName(kind, documentId)));
  };
  each('person', article.people, ROLE.mention);
  each('organization', article.organizations, ROLE.mention);
  each('person', speakers, ROLE.quoted);
  each('organization', principals, ROLE.quoted);
  for (const { documentId } of article.byline) add(keyName('person', documentId), ROLE.byline);
}

function addSources(article: ArticleDocument, add: Add): void {
  for (const { source } of article.citations)
    if (source) add(keyName('source', source.documentId), ROLE.cited, 1);
  const credit = article.leadFigure?.credit;
  if (credit) add(keyName('source', credit.documentId), ROLE.credited);
  for (const { documentId } of article.events.flatMap(({ sources }) => sources)) {
    add(keyName('source', documentId), ROLE.eventSource);
  }
}

/** Each entity once, in the editor's order, with the names that the text may use. */
function namedKeys(kind: 'person' | 'organization', references: NamedReference[]) {
  const distinct = new Map(references.map((reference) => [reference.documentId, reference]));
  return [...distinct.values()].map((reference, order) => ({
    key: keyName(kind, reference.documentId),
    order,
    ...textNames(reference),
  }));
}

function textOf({ headline, standfirst, body }: ArticleDocument) {
  return { headline, standfirst: standfirst ?? '', texts: blockTexts(body) };
}

function termsOf(article: ArticleDocument) {
  return tellingTerms({ ...textOf(article), language: article.language ?? 'en' });
}
