/** What a search found: articles in one column, what they name in another; each in the order of the answer. */
import { inLanguage } from '../direction';
import type { Answers, Newsroom } from '../page';
import { Dated, Instant } from '../parts/dated';
import { pathOf } from '../paths';

type Hit = Answers['SearchHit'];

const KIND_WORDS = {
  article: 'Article',
  person: 'Person',
  organization: 'Organization',
  event: 'Event',
  topic: 'Topic',
  story: 'Story',
} as const;

export function Hits({ hits, newsroom }: { hits: readonly Hit[]; newsroom: Newsroom }) {
  const articles = hits.filter(({ type }) => type === 'article');
  const others = hits.filter(({ type }) => type !== 'article');
  return (
    <div class={articles.length > 0 && others.length > 0 ? 'hits has-both' : 'hits'}>
      {others.length > 0 && (
        <section aria-labelledby="hits-others" class="hits-others">
          <h2 id="hits-others" class="section-title">
            Who and what
          </h2>
          <HitList hits={others} newsroom={newsroom} />
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="hits-articles" class="hits-articles">
          <h2 id="hits-articles" class="section-title">
            Articles
          </h2>
          <HitList hits={articles} newsroom={newsroom} />
        </section>
      )}
    </div>
  );
}

function HitList({ hits, newsroom }: { hits: readonly Hit[]; newsroom: Newsroom }) {
  return (
    <ol class="hit-list">
      {hits.map((hit) => (
        <li key={hit.documentId} class={`hit hit-${hit.type}`}>
          <p class="hit-kind">
            <About hit={hit} newsroom={newsroom} />
          </p>
          <h3 class="hit-title" {...languageOf(hit)}>
            <a href={pathOf(hit.type, hit)}>{hit.title}</a>
          </h3>
          {'matched' in hit && hit.matched && (
            <p class="hit-matched">
              found as <q>{hit.matched}</q>
            </p>
          )}
          {hit.snippet && (
            <p
              class="hit-snippet"
              {...languageOf(hit)}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: the API's own escaped text, marks aside
              dangerouslySetInnerHTML={{ __html: hit.snippet }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function About({ hit, newsroom }: { hit: Hit; newsroom: Newsroom }) {
  switch (hit.type) {
    case 'article':
      return (
        <>
          <Instant at={hit.publishedOn} timeZone={newsroom.timeZone} />
          {hit.retracted && <strong class="retracted-mark"> Retracted</strong>}
        </>
      );
    case 'event':
      return (
        <>
          Event, <Dated date={hit.date} />
        </>
      );
    default:
      return (
        <>
          {KIND_WORDS[hit.type]}
          {hit.detail && (
            <>
              {', '}
              <bdi>{hit.detail}</bdi>
            </>
          )}
        </>
      );
  }
}

function languageOf(hit: Hit) {
  return inLanguage(hit.type === 'article' ? hit.language : null);
}
