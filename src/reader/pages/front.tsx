/** The front page: the newest articles, stories under way, what happened lately, and the sections. */
import { answerOf } from '../../../clients/typescript/src';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import { type Answers, page, type Reading } from '../page';
import { ArticleList, ArticleTeaser, type ListedArticle } from '../parts/article-teaser';
import { inOrder } from '../parts/in-order';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { pathOf, READER } from '../paths';
import { newestArticles } from '../questions';

interface Data {
  articles: ListedArticle[];
  stories: DevelopingStory[];
  happened: Answers['TimelineEntry'][];
  sections: Answers['Topic'][];
}

interface DevelopingStory {
  story: Answers['Story'];
  articles: Answers['ListedArticle'][];
}

const NEWEST = 8;
/** Stories that are asked for their articles, and those of them that are shown: the last that went on. */
const STORIES_ASKED = 6;
const STORIES = 3;
const PER_STORY = 3;
const HAPPENED_ASKED = 16;
const HAPPENED = 7;
const SECTIONS = 12;

async function read({ dateline }: Reading): Promise<Data> {
  const stories = { 'pagination[limit]': STORIES_ASKED, filters: { storyStatus: { $eq: 'developing' } } };
  const sections = {
    'pagination[limit]': SECTIONS,
    filters: { kind: { $eq: 'section' } },
    sort: 'name:asc',
  };
  const happened = { order: 'desc', limit: HAPPENED_ASKED, significance: 'major' } as const;
  const [articles, developing, events, topics] = await Promise.all([
    newestArticles(dateline, NEWEST),
    answerOf(dateline.GET('/stories', { params: { query: stories } })),
    answerOf(dateline.GET('/timeline', { params: { query: happened } })),
    answerOf(dateline.GET('/topics', { params: { query: sections } })),
  ]);
  const newest = await Promise.all(
    developing.data.map(async (story) => {
      const params = { path: { id: story.documentId }, query: { limit: PER_STORY } };
      return { story, articles: (await answerOf(dateline.GET('/stories/{id}/articles', { params }))).data };
    }),
  );
  return {
    articles,
    stories: newest.sort(byNewest).slice(0, STORIES),
    happened: events.data
      .filter((entry) => entry.type === 'event' && entry.eventStatus === 'happened')
      .slice(0, HAPPENED),
    sections: topics.data,
  };
}

function byNewest(one: DevelopingStory, other: DevelopingStory): number {
  const last = ({ articles }: DevelopingStory) => articles[0]?.publishedOn ?? '';
  return last(one) < last(other) ? 1 : Number(last(one) > last(other)) * -1;
}

export const frontPage = page<Data>({
  read,
  head: (_, newsroom) => ({
    title: newsroom.name,
    description: `${newsroom.name}: the newest articles, stories under way, and what happened.`,
    canonical: READER,
    feeds: [{ title: newsroom.name, path: '/api/feeds/articles' }],
  }),
  View: ({ data: { articles, stories, happened, sections }, newsroom }) => (
    <div class="front">
      <h1 class="unseen">{newsroom.name}</h1>
      {sections.length > 0 && (
        <nav class="sections" aria-label="Sections">
          <ul>
            {inOrder(sections, (topic) => (
              <li>
                <a class="nav-link" href={pathOf('topic', topic)} dir="auto">
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {articles.length === 0 && <p class="empty">Nothing has been published yet.</p>}
      <div class="front-top">
        {inOrder(articles.slice(0, 1), (article) => (
          <ArticleTeaser article={article} newsroom={newsroom} level={2} size="lead" />
        ))}
        <ul class="front-second">
          {inOrder(articles.slice(1, 4), (article) => (
            <li class="list-entry">
              <ArticleTeaser article={article} newsroom={newsroom} level={2} />
            </li>
          ))}
        </ul>
      </div>
      <ul class="front-grid">
        {inOrder(articles.slice(4), (article) => (
          <li>
            <ArticleTeaser article={article} newsroom={newsroom} level={2} size="medium" />
          </li>
        ))}
      </ul>
      {stories.length > 0 && (
        <Section id="stories" title="Developing stories">
          <ul class="stories">
            {inOrder(stories, ({ story, articles: newest }) => (
              <li>
                <h3 class="story-title" dir="auto">
                  <a href={pathOf('story', story)}>{story.title}</a>
                </h3>
                {story.summary && (
                  <p class="story-summary" dir="auto">
                    {story.summary}
                  </p>
                )}
                <ArticleList articles={brief(newest)} newsroom={newsroom} level={4} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {happened.length > 0 && (
        <Section id="happened" title="What happened">
          <TimelineDrawing entries={happened} />
          <More href={`${READER}/timeline`}>The whole timeline</More>
        </Section>
      )}
    </div>
  ),
});

/** Without standfirsts: a story has one of its own. */
function brief(articles: readonly ListedArticle[]): ListedArticle[] {
  return articles.map((article) => ({ ...article, standfirst: null }));
}
