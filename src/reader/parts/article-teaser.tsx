import type { ComponentChildren } from 'preact';
import { inLanguage } from '../direction';
import type { Newsroom } from '../page';
import { pathOf } from '../paths';
import { Instant } from './dated';
import { Figure, type ShownFigure } from './figure';

/** An article as a list shows it. */
export interface ListedArticle {
  documentId: string;
  slug?: string | null;
  headline?: string;
  kicker?: string | null;
  standfirst?: string | null;
  publishedOn?: string | null;
  language?: string | null;
  retracted?: boolean;
  leadFigure?: ShownFigure | null;
}

interface TeaserProps {
  article: ListedArticle;
  newsroom: Newsroom;
  /** Of its headline. */
  level?: 2 | 3 | 4;
  /** How large it is shown. */
  size?: 'lead' | 'medium' | 'small';
  /** What else is said of it, such as why it is related. */
  children?: ComponentChildren;
}

const SIZES = {
  lead: '(min-width: 64rem) 44rem, 100vw',
  medium: '(min-width: 64rem) 20rem, (min-width: 40rem) 50vw, 100vw',
  small: '0px',
};

/** An article in a list: picture, kicker, headline, standfirst and day. */
export function ArticleTeaser({ article, newsroom, level = 3, size = 'small', children }: TeaserProps) {
  const Heading = `h${level}` as const;
  const language = inLanguage(article.language);
  return (
    <article class={`teaser teaser-${size}`}>
      {size !== 'small' && (
        <Figure figure={article.leadFigure} sizes={SIZES[size]} first={size === 'lead'} told={false} />
      )}
      {article.kicker && (
        <p class="kicker" {...language}>
          {article.kicker}
        </p>
      )}
      <Heading class="teaser-headline" {...language}>
        <a href={pathOf('article', article)}>{article.headline}</a>
      </Heading>
      {article.retracted && <p class="retracted-mark">Retracted</p>}
      {article.standfirst && (
        <p class="teaser-standfirst" {...language}>
          {article.standfirst}
        </p>
      )}
      {article.publishedOn && (
        <p class="teaser-day">
          <Instant at={article.publishedOn} timeZone={newsroom.timeZone} />
        </p>
      )}
      {children}
    </article>
  );
}

/** Several of them in one column. */
export function ArticleList({
  articles,
  newsroom,
  level = 3,
}: {
  articles: readonly ListedArticle[];
  newsroom: Newsroom;
  level?: 2 | 3 | 4;
}) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li key={article.documentId} class="list-entry">
          <ArticleTeaser article={article} newsroom={newsroom} level={level} />
        </li>
      ))}
    </ul>
  );
}
