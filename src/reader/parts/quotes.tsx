import { inLanguage } from '../direction';
import type { Answers } from '../page';
import { Dated } from './dated';
import { EntityLink } from './entity-link';
import { inOrder } from './in-order';
import { Roles } from './roles';

type PageQuote = Answers['ArticlePage']['quotes'][number];

/** What was said, by whom, and what the speaker was then. */
export function Quotes({ quotes }: { quotes: readonly PageQuote[] }) {
  return (
    <div class="quotes">
      {inOrder(quotes, (quote) => (
        <figure class="quote">
          <blockquote {...inLanguage(quote.language)}>
            <p>{quote.text}</p>
          </blockquote>
          <Attribution quote={quote} />
        </figure>
      ))}
    </div>
  );
}

function Attribution({ quote: { speaker, onBehalfOf, attribution, saidOn } }: { quote: PageQuote }) {
  if (!speaker && !onBehalfOf && !attribution && !saidOn) return null;
  return (
    <figcaption>
      {speaker && (
        <span class="speaker">
          <EntityLink kind="person" reference={speaker} />
        </span>
      )}
      {speaker && speaker.rolesThen.length > 0 && (
        <span class="speaker-roles">
          <Roles roles={speaker.rolesThen} />
        </span>
      )}
      {onBehalfOf && (
        <span class={speaker ? 'speaker-roles' : 'speaker'}>
          {speaker && 'for '}
          <EntityLink kind="organization" reference={onBehalfOf} />
        </span>
      )}
      {attribution && (
        <span class="speaker-roles" dir="auto">
          {attribution}
        </span>
      )}
      {saidOn && (
        <span class="said-on">
          <Dated date={saidOn} />
        </span>
      )}
    </figcaption>
  );
}
