/** Articles as entries on their day. */
import { ROLE } from '../../record/kinds';
import { foldedSql } from '../words';
import type { Shape } from './shape';
import type { EntrySource } from './source';

const COLUMNS = { key: 'a.id', startsOn: 'a.day', endsOn: 'a.day', documentId: 'a.document_id' };

/** A byline is no mention, and a picture's credit says nothing of what the report rests on. */
const NAMED = Object.values(ROLE).reduce((all, bit) => all | bit, 0) & ~(ROLE.byline | ROLE.credited);

const midnight = (day: string) => `CAST(${day} AS timestamp) AT TIME ZONE :timeZone`;

/** Where the articles of requests of one shape are found; a retracted one is no entry. */
export function publicationSources(shape: Shape): EntrySource[] {
  if (!shape.filter.publications) return [];
  if (!shape.hasSubject) return [byDay(shape, 'request r', 'true', 'true')];
  const mentions = named(shape);
  const outer = 'single s JOIN request r USING (n)';
  const singles = byDay(shape, outer, 's.clause = 0 AND s.article IS NOT NULL', 'a.id = s.article');
  return shape.hasSingles ? [mentions, singles] : [mentions];
}

function byDay(shape: Shape, outer: string, outerWhere: string, condition: string): EntrySource {
  return {
    type: 'publication',
    outer,
    outerWhere,
    rows: `FROM record_article a WHERE ${[condition, ...conditions(shape)].join(' AND ')}`,
    columns: COLUMNS,
    beginning: { asc: 'true', desc: 'true' },
    paging: { kind: 'exact' },
  };
}

/** Postings are ordered by instant, so that the last day of a page may have to be read to its end. */
function named(shape: Shape): EntrySource {
  const condition = `p.key = s.key AND p.roles > 0 AND p.roles & ${NAMED} > 0`;
  return {
    type: 'publication',
    outer: 'mention s JOIN request r USING (n)',
    outerWhere: 's.clause = 0',
    rows: `FROM record_posting p JOIN record_article a ON a.id = p.article
      WHERE ${[condition, ...instants(shape), ...conditions(shape)].join(' AND ')}`,
    columns: COLUMNS,
    beginning: {
      asc: `p.published_on >= ${midnight('r."startsOn"')}`,
      desc: `p.published_on < ${midnight('(r."startsOn" + 1)')}`,
    },
    paging: {
      kind: 'by instant',
      instant: 'p.published_on',
      restOfDay: {
        asc: `p.published_on >= (SELECT max(instant) FROM first)
          AND p.published_on < ${midnight('((SELECT max(starts_on) FROM first) + 1)')}`,
        desc: `p.published_on <= (SELECT min(instant) FROM first)
          AND p.published_on >= ${midnight('(SELECT min(starts_on) FROM first)')}`,
      },
    },
  };
}

function instants({ filter: { from, to, before, after, asReportedBy } }: Shape): string[] {
  const since = (name: string) => `p.published_on >= ${midnight(`CAST(:${name} AS date)`)}`;
  const until = (name: string) => `p.published_on < ${midnight(`(CAST(:${name} AS date) + 1)`)}`;
  const asked: [unknown, string][] = [
    [from, since('from')],
    [to, until('to')],
    [before, until('before')],
    [after, since('after')],
    [asReportedBy, until('asReportedBy')],
  ];
  return asked.filter(([value]) => value !== null).map(([, condition]) => condition);
}

function conditions({ filter, hasFurtherClauses }: Shape): string[] {
  const text = foldedSql(`a.headline || ' ' || coalesce(a.standfirst, '')`);
  const asked: [unknown, string][] = [
    [true, 'NOT a.retracted'],
    [filter.from, 'a.day >= CAST(:from AS date)'],
    [filter.to, 'a.day <= CAST(:to AS date)'],
    [filter.before, 'a.day < CAST(:before AS date)'],
    [filter.after, 'a.day > CAST(:after AS date)'],
    [filter.words, `${text} ~ ALL(CAST(:words AS text[]))`],
    [filter.asReportedBy, 'a.day <= CAST(:asReportedBy AS date)'],
    [hasFurtherClauses || null, FURTHER],
  ];
  return asked.filter(([value]) => value !== null).map(([, condition]) => condition);
}

const FURTHER = `r.clauses - 1 = (SELECT count(DISTINCT found.clause) FROM (
  SELECT t.clause FROM mention t JOIN record_posting c ON c.key = t.key AND c.article = a.id
  WHERE t.n = r.n AND t.clause > 0 AND c.roles & ${NAMED} > 0
  UNION ALL
  SELECT g.clause FROM single g WHERE g.n = r.n AND g.clause > 0 AND g.article = a.id) AS found)`;
