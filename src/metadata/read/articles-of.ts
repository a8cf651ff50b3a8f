import { noteShownIn } from '../../record/dependencies';
import type { Raw } from '../../record/sql';
import { articlesNaming } from '../../ways-back/articles';
import type { ListedWork } from '../jsonld/listed-works';

/** How many articles stand with a story or an event; the ways back page through all. */
const MOST = 25;

/** The newest articles of a story or an event that stand. One statement. */
export async function articlesOf(transaction: Raw, key: number): Promise<ListedWork[]> {
  const [page] = await articlesNaming(transaction, [key], { as: null, limit: MOST, after: null });
  noteShownIn(page);
  return (page?.entries ?? []).filter(({ retracted }) => !retracted);
}
