import { safeAddress } from '../../reading/html-parts';
import type { Answers } from '../page';
import { Dated, Day } from './dated';
import { EntityLink } from './entity-link';
import { inOrder } from './in-order';

type PageCitation = Answers['ArticlePage']['citations'][number];

/** What an article rests on: each source with the document of it, and where that can be read. */
export function Sources({ citations }: { citations: readonly PageCitation[] }) {
  return (
    <ol class="sources">
      {inOrder(citations, (citation) => (
        <li>
          <Citation citation={citation} />
        </li>
      ))}
    </ol>
  );
}

function Citation({ citation }: { citation: PageCitation }) {
  const { source, title, originatesFrom, publishedOn, accessedOn } = citation;
  const url = safeAddress(citation.url);
  const archivedUrl = safeAddress(citation.archivedUrl);
  const named = title ?? citation.url;
  return (
    <>
      {source && <EntityLink kind="source" reference={source} />}
      {source && named && ': '}
      {named && <Titled title={named} url={url} />}
      {publishedOn && (
        <>
          , <Dated date={publishedOn} />
        </>
      )}
      {originatesFrom && (
        <span class="source-note">
          Based on <EntityLink kind="source" reference={originatesFrom} />
        </span>
      )}
      {(archivedUrl || accessedOn) && (
        <span class="source-note">
          {archivedUrl && (
            <a href={archivedUrl} rel="noopener noreferrer">
              Archived copy
            </a>
          )}
          {archivedUrl && accessedOn && ', '}
          {accessedOn && (
            <>
              {archivedUrl ? 'seen' : 'Seen'} on <Day on={accessedOn} />
            </>
          )}
        </span>
      )}
    </>
  );
}

function Titled({ title, url }: { title: string; url: string | null }) {
  return url ? (
    <a href={url} rel="noopener noreferrer" dir="auto">
      {title}
    </a>
  ) : (
    <cite dir="auto">{title}</cite>
  );
}
