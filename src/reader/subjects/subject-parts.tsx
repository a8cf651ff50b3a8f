/** The parts that the pages of people and organizations share. */
import { NetworkDrawing } from '../drawings/network-drawing';
import type { NetworkNode } from '../drawings/network-layout';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import type { Asked, Newsroom } from '../page';
import { ArticleList } from '../parts/article-teaser';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { apiPathOf, pathOf, pathWith } from '../paths';
import { QuoteList } from './quote-list';
import type { SubjectData, SubjectKind } from './read-subject';

interface Props {
  kind: SubjectKind;
  subject: Pick<NetworkNode, 'documentId' | 'name'> & { slug?: string | null | undefined };
  data: SubjectData;
  query: Asked['query'];
  newsroom: Newsroom;
}

/** The page of the subject with one of its lists farther on, at that list. */
function onward(
  { kind, subject, query }: Props,
  list: 'quotes' | 'articles' | 'timeline',
  cursor: string | null,
) {
  return `${pathWith(pathOf(kind, linked(subject)), { ...query, [list]: cursor })}#${list}`;
}

function linked({ documentId, slug }: Props['subject']) {
  return { documentId, slug: slug ?? null };
}

export function SubjectTimeline(props: Props) {
  const { kind, subject, data, query } = props;
  if (data.timeline.length === 0 && !query.timeline) return null;
  const below = (format: string) =>
    `${apiPathOf(kind, linked(subject), '/timeline')}?format=${format}&limit=100`;
  return (
    <Section id="timeline" title="Timeline">
      {data.earlier && (
        <p class="pager">
          <a href={onward(props, 'timeline', data.earlier)} rel="prev">
            Earlier events
          </a>
        </p>
      )}
      <TimelineDrawing entries={data.timeline} />
      {query.timeline && (
        <p class="pager">
          <a href={onward(props, 'timeline', null)}>The latest events</a>
        </p>
      )}
      <p class="takeaway">
        Take it along: <a href={below('ics')}>calendar</a>, <a href={below('csv')}>spreadsheet</a>,{' '}
        <a href={below('timelinejs')}>TimelineJS</a>,{' '}
        <a href={`/reader/timeline?${kind}=${encodeURIComponent(subject.slug ?? subject.documentId)}`}>
          or filter it
        </a>
      </p>
    </Section>
  );
}

export function SubjectConnections({ kind, subject, data }: Props) {
  if (data.connections.length === 0) return null;
  return (
    <Section id="connections" title="Connections">
      <NetworkDrawing hub={{ ...subject, type: kind }} connections={data.connections} links={data.links} />
    </Section>
  );
}

export function SubjectQuotes(props: Props) {
  const { data, kind, subject } = props;
  const { next } = data.quotes.meta.cursor;
  if (data.quotes.data.length === 0) return null;
  return (
    <Section id="quotes" title={kind === 'person' ? 'In their words' : 'In its words'}>
      <QuoteList quotes={data.quotes.data} of={subject.documentId} />
      <More href={next && onward(props, 'quotes', next)}>Earlier words</More>
    </Section>
  );
}

export function SubjectArticles(props: Props) {
  const { data, newsroom } = props;
  const { next } = data.articles.meta.cursor;
  if (data.articles.data.length === 0) return null;
  return (
    <Section id="articles" title="In the news" class="section-narrow">
      <ArticleList articles={data.articles.data} newsroom={newsroom} />
      <More href={next && onward(props, 'articles', next)}>Older articles</More>
    </Section>
  );
}
