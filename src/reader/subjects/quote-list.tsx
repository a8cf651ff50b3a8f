import { inLanguage } from '../direction';
import type { Answers } from '../page';
import { Dated } from '../parts/dated';
import { EntityLink } from '../parts/entity-link';
import { pathOf } from '../paths';

type Quote = Answers['QuotesAnswer']['data'][number];

/** What somebody said, or what was said on behalf of an organization; each with the article that quotes it. */
export function QuoteList({ quotes, of }: { quotes: readonly Quote[]; of: string }) {
  return (
    <ul class="quotes quote-list">
      {quotes.map((quote) => (
        <li key={`${quote.article.documentId} ${quote.text}`}>
          <figure class="quote">
            <blockquote {...inLanguage(quote.language)}>
              <p>{quote.text}</p>
            </blockquote>
            <figcaption>
              <Speaker quote={quote} of={of} />
              {quote.saidOn && (
                <>
                  <Dated date={quote.saidOn} />
                  {', in '}
                </>
              )}
              <a href={pathOf('article', quote.article)} {...inLanguage(quote.article.language)}>
                {quote.article.headline}
              </a>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** Whoever it is, unless the page is theirs. */
function Speaker({ quote: { speaker, attribution, onBehalfOf }, of }: { quote: Quote; of: string }) {
  if (speaker && speaker.documentId !== of) {
    return (
      <>
        <EntityLink kind="person" reference={speaker} />
        {', '}
      </>
    );
  }
  if (!speaker && attribution) return <span dir="auto">{attribution}, </span>;
  if (onBehalfOf && onBehalfOf.documentId !== of) {
    return (
      <>
        {'for '}
        <EntityLink kind="organization" reference={onBehalfOf} />
        {', '}
      </>
    );
  }
  return null;
}
