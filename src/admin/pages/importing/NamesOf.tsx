/** The names of records that a draft would link, each a link to its record. */
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { type Kind, uidOf } from '../../shared/kinds';
import type { Target } from './previewed';

interface Found {
  results: { documentId: string; name: string }[];
}

/** An article links fewer. */
const MOST = 100;

export function NamesOf({ kind, targets }: { kind: Kind; targets: readonly Target[] }) {
  const ids = targets.map(({ documentId }) => documentId).slice(0, MOST);
  const answer = useAsk<Found>(
    ['imports', 'names', kind, ids],
    ({ get }, signal) =>
      get(`/content-manager/collection-types/${uidOf(kind)}`, {
        params: { page: 1, pageSize: MOST, filters: { documentId: { $in: ids } } },
        signal,
      }),
    { enabled: ids.length > 0 },
  );
  const names = new Map(answer.data?.results.map(({ documentId, name }) => [documentId, name]));
  return ids.map((documentId) => {
    const name = names.get(documentId);
    return (
      name && (
        <DocumentLink key={documentId} kind={kind} documentId={documentId}>
          {name}
        </DocumentLink>
      )
    );
  });
}
