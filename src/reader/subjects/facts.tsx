/** What is known of people and organizations alike, as facts of their pages. */
import { Dated } from '../parts/dated';
import { inOrder } from '../parts/in-order';
import { dateInWords } from '../words';

/** An EDTF date as Strapi's own answers give it; nothing where there is none. */
export function dateFact(edtf: string | null | undefined) {
  return edtf ? <Dated date={{ edtf, display: dateInWords(edtf) }} /> : null;
}

/** Other names, each once. */
export function namesFact(names: readonly (string | null | undefined)[]) {
  const known = [...new Set(names)].filter((name) => typeof name === 'string' && name !== '');
  if (known.length === 0) return null;
  return (
    <ul class="inline-list">
      {inOrder(known, (name) => (
        <li>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Other sites' pages about the same: their hosts are their names. */
export function elsewhereFact(
  wikidataId: string | null | undefined,
  sameAs: readonly string[] | null | undefined,
) {
  const wikidata = wikidataId ? [`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`] : [];
  const addresses = [...new Set([...wikidata, ...(sameAs ?? [])])];
  return addresses.length > 0 ? <Elsewhere addresses={addresses} /> : null;
}

export function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  return (
    <ul class="inline-list">
      {inOrder(addresses, (address) => (
        <li>
          <a href={address} rel="external">
            {hostOf(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
