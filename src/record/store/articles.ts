/** Writes the rows of published articles. */

import { orderedLocks } from '../locks';
import type { ArticleProjection } from '../projection/article';
import type { KeyName } from '../projection/key-name';
import { type Raw, rowsOf } from '../sql';
import type { Work } from '../work';
import { ARTICLE_TABLES, articleKeyNames, articleRows, articleTextRow, type KeyOf } from './article-rows';
import { ensureKeys } from './keys';
import { byTable, incoming, replacementOf, replaceRows, rowBindings } from './rows';
import { SIGNALS_ADDED, SIGNALS_REMOVED } from './signals';
import { TEXTS_ADDED, TEXTS_REMOVED, unranked } from './texts';

/** What a change of articles may have changed besides their own rows. */
export interface Touched {
  /** Entities that an article names now and did not, or did and does not. */
  entities: Set<number>;
  /** Events whose places in timelines may have changed. */
  events: Set<number>;
}

type Rows = Record<(typeof ARTICLE_TABLES)[number] | 'record_text', object[]>;

const TEXTS = { remove: ['removed_texts', TEXTS_REMOVED], add: ['added_texts', TEXTS_ADDED] } as const;

const REPLACEMENT = replacementOf(ARTICLE_TABLES, {
  remove: [TEXTS.remove, ['removed_signals', SIGNALS_REMOVED]],
  add: [TEXTS.add, ['added_signals', SIGNALS_ADDED]],
});
const WITHOUT_SIGNALS = replacementOf(ARTICLE_TABLES, { remove: [TEXTS.remove], add: [TEXTS.add] });

/**
 * Makes the record say of these articles what their published versions say.
 * A rebuild comes back to entities and timelines later: nothing is touched.
 *
 * @param names the articles; one without a projection has no published version, and its rows go
 */
export async function writeArticles(
  { transaction, keys: whereKeysAre, isRebuild }: Work,
  names: readonly KeyName[],
  projections: readonly ArticleProjection[],
): Promise<Touched> {
  const keys = await ensureKeys(whereKeysAre, [...names, ...projections.flatMap(articleKeyNames)]);
  const id = (name: KeyName) => keys.get(name)!;
  const articles = names.map(id);
  const rows = rowsOfAll(projections, id);
  const concerned = isRebuild ? [] : await lockConcerned(transaction, articles, rows);
  const counts = await replaceRows(transaction, isRebuild ? WITHOUT_SIGNALS : REPLACEMENT, articles, rows);
  const entities = concerned.filter(({ standing }) => standing).map((one) => one.id);
  const events = concerned.filter(({ reported }) => reported).map((one) => one.id);
  const areReportsOther = (counts.removed_record_report ?? 0) + (counts.added_record_report ?? 0) > 0;
  return {
    entities: new Set(entities),
    events: new Set(areReportsOther || entities.length > 0 ? events : []),
  };
}

function rowsOfAll(projections: readonly ArticleProjection[], id: KeyOf): Rows {
  const each = projections.map((projection) => articleRows(projection, id));
  const texts = projections.map((projection) => unranked(articleTextRow(projection, id)));
  return { ...byTable(ARTICLE_TABLES, each), record_text: texts };
}

/** An entity that a change of articles concerns. */
interface Concerned {
  id: number;
  /** An article names it now, or names it in another way, or no longer. */
  standing: boolean;
  /** It is an event that one of the articles reports or reported. */
  reported: boolean;
}

const CONCERNED = `
  WITH now AS (
    SELECT article, key, roles FROM ${incoming('record_posting')} WHERE roles > 0
  ), before AS (
    SELECT article, key, roles FROM record_posting WHERE article = ANY(CAST(:articles AS int[])) AND roles > 0
  ), concerned AS (
    SELECT key, true AS standing, false AS reported
      FROM ((TABLE now EXCEPT TABLE before) UNION (TABLE before EXCEPT TABLE now)) AS other
    UNION ALL SELECT event, false, true FROM ${incoming('record_report')}
    UNION ALL SELECT event, false, true FROM record_report WHERE article = ANY(CAST(:articles AS int[]))
  ), entities AS (
    SELECT k.id, k.kind, k.name, bool_or(c.standing) AS standing, bool_or(c.reported) AS reported
    FROM concerned c JOIN record_key k ON k.id = c.key WHERE k.kind <> 'term' GROUP BY k.id
  )
  SELECT id, standing, reported, ${orderedLocks('entities')}`;

/** Finds what the change concerns and locks it, in one statement. The articles are locked already. */
function lockConcerned(transaction: Raw, articles: number[], rows: Rows): Promise<Concerned[]> {
  const { record_posting, record_report } = rows;
  return rowsOf<Concerned>(transaction, CONCERNED, {
    articles,
    ...rowBindings({ record_posting, record_report }),
  });
}
