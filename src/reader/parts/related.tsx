import type { Answers, Newsroom } from '../page';
import { ArticleTeaser } from './article-teaser';
import { inOrder } from './in-order';

/** Reasons shown with each. */
const REASONS = 3;

const WORDS: Record<Answers['Reason']['kind'], string> = {
  person: 'Also on',
  organization: 'Also on',
  event: 'Both report',
  story: 'Same story',
  source: 'Same source',
  term: 'Both speak of',
};

/** What else to read, and why. */
export function Related({
  articles,
  newsroom,
}: {
  articles: Answers['RelatedArticle'][];
  newsroom: Newsroom;
}) {
  return (
    <ul class="related">
      {inOrder(articles, (article) => (
        <li>
          <ArticleTeaser article={article} newsroom={newsroom}>
            <Reasons related={article.related} />
          </ArticleTeaser>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ related: { pinned, reasons } }: { related: Answers['RelatedArticle']['related'] }) {
  if (!pinned && reasons.length === 0) return null;
  return (
    <ul class="reasons" aria-label="Why">
      {pinned && <li>Chosen by an editor</li>}
      {inOrder(reasons.slice(0, REASONS), ({ kind, label }) => (
        <li>
          {WORDS[kind]}: <span dir="auto">{label}</span>
        </li>
      ))}
    </ul>
  );
}
