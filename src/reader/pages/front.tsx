/** The front page: the newest articles, stories under way, what happened lately, and the sections. */
import { answerOf } from '../../../clients/typescript/src';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import { type Answers, page, type Reading } from '../page';
import { ArticleTeaser } from '../parts/article-teaser';
import { EntityLink } from '../parts/entity-link';
import { Section } from '../parts/section';
import { READER } from '../paths';

interface Data {
  articles: Answers['Article'][];
  stories: { story: Answers['Story']; articles: Answers['ListedArticle'][] }[];
  happened: Answers['TimelineEntry'][];
  sections: Answers['Topic'][];
}

const NEWEST = 9;
const STORIES = 3;
const PER_STORY = 3;
const HAPPENED = 8;
const SECTIONS = 12;

async function read({ dateline }: Reading): Promise<Data> {
  const [articles, stories, happened, sections] = await Promise.all([
    answerOf(
      dateline.GET('/articles', {
        params: {
          query: {
            'pagination[limit]': NEWEST,
            fields: ['slug', 'headline', 'kicker', 'standfirst', 'publishedOn', 'language'],
            populate: { leadFigure: { populate: { image: true } }, corrections: { fields: ['kind'] } },
          },
        },
      }),
    ),
    answerOf(
      dateline.GET('/stories', {
        params: {
          query: {
            'pagination[limit]': STORIES,
            filters: { storyStatus: { $eq: 'developing' } },
            sort: 'updatedAt:desc',
          },
        },
      }),
    ),
    answerOf(
      dateline.GET('/timeline', {
        params: { query: { order: 'desc', limit: HAPPENED, significance: 'major' } },
      }),
    ),
    answerOf(
      dateline.GET('/topics', {
        params: {
          query: { 'pagination[limit]': SECTIONS, filters: { kind: { $eq: 'section' } }, sort: 'name:asc' },
        },
      }),
    ),
  ]);
  const newest = await Promise.all(
    stories.data.map(({ documentId }) =>
      answerOf(
        dateline.GET('/stories/{id}/articles', {
          params: { path: { id: documentId }, query: { limit: PER_STORY } },
        }),
      ),
    ),
  );
  return {
    articles: articles.data,
    stories: stories.data.map((story, index) => ({ story, articles: newest[index]!.data })),
    happened: happened.data,
    sections: sections.data,
  };
}

export const frontPage = page<Data>({
  read,
  head: (_, newsroom) => ({
    title: newsroom.name,
    canonical: READER,
    feeds: [{ title: newsroom.name, path: '/api/feeds/articles' }],
  }),
  View: ({ data, newsroom }) => (
    <div class="front">
      <h1 class="unseen">{newsroom.name}</h1>
      {data.articles.map((article, index) => (
        <ArticleTeaser
          key={article.documentId}
          article={article}
          newsroom={newsroom}
          level={2}
          size={index === 0 ? 'lead' : 'medium'}
        />
      ))}
      <Section id="happened" title="What happened">
        <TimelineDrawing entries={data.happened} />
      </Section>
      <Section id="sections" title="Sections">
        <ul>
          {data.sections.map((topic) => (
            <li key={topic.documentId}>
              <EntityLink kind="topic" reference={{ ...topic, name: topic.name ?? '' }} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  ),
});
