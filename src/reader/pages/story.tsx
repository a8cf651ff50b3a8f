/** A story: what it is about, its timeline, and its articles. */
import { answerOf } from '../../../clients/typescript/src';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import { jsonLdOf } from '../json-ld';
import { type Answers, page, type Reading } from '../page';
import { ArticleList } from '../parts/article-teaser';
import { EntityHead } from '../parts/entity-head';
import { Figure } from '../parts/figure';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { apiPathOf, pathOf, pathWith, READER, requirePresentSlug } from '../paths';

interface Data {
  story: Answers['Story'];
  articles: Answers['ArticlesAnswer'];
  timeline: Answers['TimelineAnswer'];
  jsonLd: object;
}

const ARTICLES = 15;
const ENTRIES = 25;
const STATES = { developing: 'Developing story', dormant: 'Story, dormant', closed: 'Story, closed' };

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const { cursor } = asked.query;
  const [story, articles, timeline, jsonLd] = await Promise.all([
    answerOf(
      dateline.GET('/stories/{id}', {
        params: { path, query: { populate: { cover: { populate: { image: true } } } } },
      }),
    ),
    answerOf(
      dateline.GET('/stories/{id}/articles', { params: { path, query: { limit: ARTICLES, cursor } } }),
    ),
    answerOf(
      dateline.GET('/stories/{id}/timeline', { params: { path, query: { limit: ENTRIES, order: 'asc' } } }),
    ),
    jsonLdOf(dateline, 'stories', asked.id),
  ]);
  requirePresentSlug('story', asked, story.data);
  return { story: story.data, articles, timeline, jsonLd };
}

export const storyPage = page<Data>({
  read,
  head: ({ story, jsonLd }) => ({
    title: story.title ?? '',
    description: story.summary,
    canonical: pathOf('story', story),
    feeds: [{ title: story.title ?? '', path: apiPathOf('story', story, '/feed') }],
    alternates: [
      { type: 'text/calendar', href: apiPathOf('story', story, '/calendar.ics'), title: 'Calendar' },
    ],
    jsonLd,
  }),
  View: ({ data: { story, articles, timeline }, newsroom }) => (
    <div class="entity">
      <EntityHead
        kind={STATES[story.storyStatus ?? 'developing']}
        name={story.title ?? ''}
        summary={story.summary}
      />
      <Figure figure={story.cover} sizes="(min-width: 64rem) 60rem, 100vw" first />
      {timeline.data.length > 0 && (
        <Section id="timeline" title="Timeline">
          <TimelineDrawing entries={timeline.data} />
          <More
            href={
              timeline.meta.cursor.next &&
              pathWith(`${READER}/timeline`, { story: story.slug ?? story.documentId })
            }
          >
            The whole timeline
          </More>
        </Section>
      )}
      <Section id="articles" title="Articles" class="section-narrow">
        <ArticleList articles={articles.data} newsroom={newsroom} />
        <More
          href={
            articles.meta.cursor.next &&
            pathWith(pathOf('story', story), { cursor: articles.meta.cursor.next })
          }
        >
          Older articles
        </More>
      </Section>
    </div>
  ),
});
