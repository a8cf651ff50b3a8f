/** Where articles could be read before, so that `GET /api/lookup` finds them. */
import type { Raw } from '../../../record/sql';
import { formerAddress } from '../../../ways-back/addresses';
import type { PreparedArticle } from './prepare';

/** Adds those that are not known yet. One statement. */
export async function keepAddresses(
  transaction: Raw,
  articles: readonly { documentId: string; prepared: PreparedArticle }[],
): Promise<void> {
  const pairs = articles.flatMap(({ documentId, prepared }) =>
    prepared.page.oldAddresses.flatMap((address) => {
      const kept = formerAddress(address);
      return kept === null ? [] : [{ address: kept, document_id: documentId }];
    }),
  );
  if (pairs.length === 0) return;
  await transaction.raw(
    `INSERT INTO article_addresses (address, document_id)
     SELECT * FROM unnest(CAST(:addresses AS text[]), CAST(:documents AS text[])) ON CONFLICT DO NOTHING`,
    {
      addresses: pairs.map(({ address }) => address),
      documents: pairs.map(({ document_id }) => document_id),
    },
  );
}
