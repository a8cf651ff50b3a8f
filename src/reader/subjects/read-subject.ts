/** What the pages of people and organizations have in common: what was said, what happened, who appears with them. */
import { answerOf, type Dateline } from '../../../clients/typescript/src';
import type { NetworkLink } from '../drawings/network-layout';
import { linksAmong } from '../drawings/network-links';
import type { Answers, Asked } from '../page';

export type SubjectKind = 'person' | 'organization';

export interface SubjectData {
  quotes: Answers['QuotesAnswer'];
  articles: Answers['ArticlesAnswer'];
  /** In order: the earliest first. */
  timeline: Answers['TimelineEntry'][];
  /** Cursor of what happened before; null where nothing did. */
  earlier: string | null;
  connections: Answers['ConnectionsAnswer']['data'];
  links: NetworkLink[];
}

const QUOTES = 6;
const ARTICLES = 10;
const EVENTS = 20;
const CONNECTIONS = 24;
/** Of so many articles it is told who appears together. */
const ARTICLES_FOR_LINKS = 100;

/** Each list goes on by a parameter of its own: `quotes`, `articles` and `timeline` hold cursors. */
export async function readSubject(kind: SubjectKind, dateline: Dateline, asked: Asked): Promise<SubjectData> {
  const { quotes: quotesCursor, articles: articlesCursor, timeline: timelineCursor } = asked.query;
  const read = readersOf(kind, dateline, asked.id);
  const [quotes, articles, timeline, connections, recent] = await Promise.all([
    read.quotes({ limit: QUOTES, ...(quotesCursor && { cursor: quotesCursor }) }),
    read.articles({ limit: ARTICLES, ...(articlesCursor && { cursor: articlesCursor }) }),
    read.timeline({ limit: EVENTS, order: 'desc', ...(timelineCursor && { cursor: timelineCursor }) }),
    read.connections({ limit: CONNECTIONS }),
    read.articles({ limit: ARTICLES_FOR_LINKS, include: ['people', 'organizations'] }),
  ]);
  const connected = connections.data.map(({ documentId }) => documentId);
  return {
    quotes,
    articles,
    timeline: timeline.data.toReversed(),
    earlier: timeline.meta.cursor.next,
    connections: connections.data,
    links: linksAmong(recent.data, connected),
  };
}

interface Page {
  limit: number;
  cursor?: string;
}

function readersOf(kind: SubjectKind, dateline: Dateline, id: string) {
  const path = { id };
  return kind === 'person'
    ? {
        quotes: (query: Page) => answerOf(dateline.GET('/people/{id}/quotes', { params: { path, query } })),
        articles: (query: Page & { include?: ('people' | 'organizations')[] }) =>
          answerOf(
            dateline.GET('/people/{id}/articles', { params: { path, query: { ...query, as: 'mentioned' } } }),
          ),
        timeline: (query: Page & { order: 'desc' }) =>
          answerOf(dateline.GET('/people/{id}/timeline', { params: { path, query } })),
        connections: (query: Page) =>
          answerOf(dateline.GET('/people/{id}/connections', { params: { path, query } })),
      }
    : {
        quotes: (query: Page) =>
          answerOf(dateline.GET('/organizations/{id}/quotes', { params: { path, query } })),
        articles: (query: Page & { include?: ('people' | 'organizations')[] }) =>
          answerOf(dateline.GET('/organizations/{id}/articles', { params: { path, query } })),
        timeline: (query: Page & { order: 'desc' }) =>
          answerOf(dateline.GET('/organizations/{id}/timeline', { params: { path, query } })),
        connections: (query: Page) =>
          answerOf(dateline.GET('/organizations/{id}/connections', { params: { path, query } })),
      };
}
