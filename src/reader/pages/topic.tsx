/** A topic: the articles that editors put first, its timeline, and its articles. */
import { answerOf } from '../../../clients/typescript/src';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import { type Answers, page, type Reading } from '../page';
import { ArticleList, ArticleTeaser, type ListedArticle } from '../parts/article-teaser';
import { EntityHead } from '../parts/entity-head';
import { EntityLink } from '../parts/entity-link';
import { inOrder } from '../parts/in-order';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { apiPathOf, pathOf, pathWith, READER, requirePresentSlug } from '../paths';
import { newestArticles } from '../questions';

interface Data {
  topic: Answers['Topic'];
  /** Those that editors put first, in their order. */
  leads: ListedArticle[];
  articles: Answers['ArticlesAnswer'];
  timeline: Answers['TimelineAnswer'];
}

const ARTICLES = 20;
const ENTRIES = 20;
const LEADS = 4;
const KINDS = { section: 'Section', region: 'Region', subject: 'Subject' };

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const { cursor } = asked.query;
  const [topic, articles, timeline] = await Promise.all([
    answerOf(dateline.GET('/topics/{id}', { params: { path } })),
    answerOf(dateline.GET('/topics/{id}/articles', { params: { path, query: { limit: ARTICLES, cursor } } })),
    answerOf(
      dateline.GET('/topics/{id}/timeline', { params: { path, query: { limit: ENTRIES, order: 'desc' } } }),
    ),
  ]);
  requirePresentSlug('topic', asked, topic.data);
  const ids = (topic.data.leadArticles ?? []).map(({ documentId }) => documentId).slice(0, LEADS);
  const leads =
    ids.length > 0 && !cursor ? await newestArticles(dateline, LEADS, { documentId: { $in: ids } }) : [];
  return { topic: topic.data, leads: inOrderOf(ids, leads), articles, timeline };
}

function inOrderOf(ids: readonly string[], articles: readonly ListedArticle[]): ListedArticle[] {
  return ids.flatMap((id) => articles.find(({ documentId }) => documentId === id) ?? []);
}

export const topicPage = page<Data>({
  read,
  head: ({ topic }) => ({
    title: topic.name ?? '',
    description: topic.description,
    canonical: pathOf('topic', topic),
    feeds: [{ title: topic.name ?? '', path: apiPathOf('topic', topic, '/feed') }],
  }),
  View: ({ data: { topic, leads, articles, timeline }, newsroom }) => (
    <div class="entity">
      <EntityHead
        kind={
          <>
            {KINDS[topic.kind ?? 'subject']}
            {topic.parent && (
              <>
                {' of '}
                <EntityLink kind="topic" reference={topic.parent} />
              </>
            )}
          </>
        }
        name={topic.name ?? ''}
        summary={topic.description}
      />
      {leads.length > 0 && (
        <ul class="front-grid">
          {inOrder(leads, (article) => (
            <li>
              <ArticleTeaser article={article} newsroom={newsroom} level={2} size="medium" />
            </li>
          ))}
        </ul>
      )}
      <Section id="articles" title="Articles" class="section-narrow">
        <ArticleList
          articles={articles.data.filter(
            (one) => !leads.some(({ documentId }) => documentId === one.documentId),
          )}
          newsroom={newsroom}
        />
        <More
          href={
            articles.meta.cursor.next &&
            pathWith(pathOf('topic', topic), { cursor: articles.meta.cursor.next })
          }
        >
          Older articles
        </More>
      </Section>
      {timeline.data.length > 0 && (
        <Section id="timeline" title="What happened">
          <TimelineDrawing entries={timeline.data} />
          <More
            href={
              timeline.meta.cursor.next &&
              pathWith(`${READER}/timeline`, { topic: topic.slug ?? topic.documentId })
            }
          >
            The whole timeline
          </More>
        </Section>
      )}
    </div>
  ),
});
