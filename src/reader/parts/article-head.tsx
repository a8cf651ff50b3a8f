import { inLanguage } from '../direction';
import type { Answers, Newsroom } from '../page';
import { Instant } from './dated';
import { EntityLink, EntityLinks } from './entity-link';
import { inOrder } from './in-order';

interface ArticleHeadProps {
  article: Answers['ArticlePage'];
  newsroom: Newsroom;
  /** A draft has not been published, whatever its date. */
  isDraft: boolean;
}

/** Where an article belongs, what it says in brief, who wrote it and when. */
export function ArticleHead({ article, newsroom, isDraft }: ArticleHeadProps) {
  const language = inLanguage(article.language);
  return (
    <header class="article-head">
      <Path article={article} />
      {article.kicker && (
        <p class="kicker" {...language}>
          {article.kicker}
        </p>
      )}
      <h1 {...language}>{article.headline}</h1>
      {article.standfirst && (
        <p class="standfirst" {...language}>
          {article.standfirst}
        </p>
      )}
      <Byline article={article} />
      <p class="dates">
        {isDraft ? (
          'Not published'
        ) : (
          <Instant at={article.publishedOn} timeZone={newsroom.timeZone} withTime />
        )}
        {!isDraft && article.updatedOn && (
          <>
            {' · Updated '}
            <Instant at={article.updatedOn} timeZone={newsroom.timeZone} withTime />
          </>
        )}
        {article.corrections.length > 0 && (
          <>
            {' · '}
            <a href="#corrections">Corrected</a>
          </>
        )}
      </p>
    </header>
  );
}

/** Its story, and the topics that no other of its topics is below. */
function Path({ article: { topics, story } }: { article: Answers['ArticlePage'] }) {
  const deepest = topics.filter(
    ({ documentId }) =>
      !topics.some(({ path }) => path.slice(0, -1).some((above) => above.documentId === documentId)),
  );
  if (deepest.length === 0 && !story) return null;
  return (
    <nav class="path" aria-label="Where it belongs">
      <ul>
        {story && (
          <li class="path-story">
            <EntityLink kind="story" reference={story} />
          </li>
        )}
        {inOrder(deepest, ({ path }) => (
          <li>
            {inOrder(path, (topic, index) => (
              <>
                {index > 0 && <span aria-hidden="true"> › </span>}
                <EntityLink kind="topic" reference={topic} />
              </>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Byline({ article: { byline, bylineText } }: { article: Answers['ArticlePage'] }) {
  if (byline.length === 0 && !bylineText) return null;
  return (
    <p class="byline">
      {bylineText ? (
        <span dir="auto">{bylineText}</span>
      ) : (
        <>
          By <EntityLinks kind="person" references={byline} />
        </>
      )}
    </p>
  );
}
