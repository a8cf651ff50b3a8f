import type { Knex } from 'knex';

/**
 * What changed for the public, in the order of commits. Rows of the record tell it themselves: whoever writes them
 * notes, in the transaction, the documents that they belong to and what these no longer name. At COMMIT the notes
 * become changes, stamped with the version that the commit makes (docs/decisions/changes.md).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(LOG);
  await knex.raw(NOTING);
  await knex.raw(TRIGGERS);
  await knex.raw(RESET);
  await knex.raw(DECISIONS);
  await knex.raw(CHANGES);
  await knex.raw(PRUNING);
  await knex.raw(SETTLEMENT);
}

const LOG = `
  -- subjects: of these, what is told about them changes, such as the articles that name them. shown: of these, what
  -- is shown of them changes too, such as by whom an event was reported. Neither is kept where there are too many:
  -- wide. slug: the present one, or the last.
  CREATE TABLE record_change (
    version bigint NOT NULL,
    position integer NOT NULL,
    document integer NOT NULL,
    change text NOT NULL,
    slug text,
    at timestamptz NOT NULL,
    subjects integer[] NOT NULL,
    shown integer[] NOT NULL,
    wide boolean NOT NULL,
    PRIMARY KEY (version, position)
  );

  -- What transactions under way have done. came: its own row came (1) or went (-1), or another one of it is other (0).
  -- keys: what it named. Document 0: all is to be read anew.
  CREATE TABLE record_change_note (
    transaction xid8 NOT NULL,
    document integer NOT NULL,
    came smallint NOT NULL,
    slug text,
    keys integer[]
  );
  CREATE INDEX record_change_note_idx ON record_change_note (transaction);

  -- Changes of this version and of those before it are not kept.
  ALTER TABLE record_state
    ADD COLUMN changes_from bigint NOT NULL DEFAULT 0,
    ADD COLUMN changes_kept interval NOT NULL DEFAULT '30 days';
  UPDATE record_state SET changes_from = version;

  -- Whether something that is gone was public not long ago.
  CREATE INDEX record_change_document_idx ON record_change (document);
  -- Citations by the wire copy that they rest on, which may come on the record after them.
  CREATE INDEX record_citation_origin_idx ON record_citation (originates_from) WHERE originates_from IS NOT NULL;
`;

/** Columns of a note but the transaction, from rows that came, went, or are other now. */
interface Noted {
  insert: string;
  delete: string;
  update: string;
}

/** One note for each owner of rows, with the keys that rows which went had named. */
function partOf(owner: string, removed = 'NULL', where = 'true'): Noted {
  const other = `SELECT DISTINCT ${owner}, 0, NULL, CAST(NULL AS int[]) FROM changed`;
  const gone = `SELECT ${owner}, 0, NULL, array_agg(${removed}) FILTER (WHERE ${where}) FROM changed GROUP BY 1`;
  return { insert: other, delete: removed === 'NULL' ? other : gone, update: other };
}

function whole(removed: string): Noted {
  return {
    insert: 'SELECT id, 1, NULL, CAST(NULL AS int[]) FROM changed',
    delete: `SELECT id, -1, slug, CAST(${removed} AS int[]) FROM changed`,
    update: 'SELECT id, 0, NULL, CAST(NULL AS int[]) FROM changed',
  };
}

/*
 * Timelines (record_moment), texts and names follow from these: each of their rows has its reason in a document that
 * is noted.
 */
const NOTED: Record<string, Noted> = {
  record_article: whole('NULL'),
  record_posting: partOf('article', 'key', 'roles > 0'),
  record_report: partOf('article'),
  record_quote: partOf('article'),
  record_citation: partOf('article'),
  record_entity: whole('ARRAY[parent]'),
  record_role: partOf('person', 'organization', 'organization IS NOT NULL'),
  record_pick: partOf('entity'),
  record_event: {
    ...partOf('id'),
    delete: 'SELECT id, 0, NULL, participants FROM changed',
  },
};

const EVENTS = ['insert', 'update', 'delete'] as const;

/** What record_touch_rows does, and a note. A rebuild notes that all is to be read anew (record_settle). */
const NOTING = Object.entries(NOTED)
  .map(
    ([table, noted]) => `
  CREATE FUNCTION ${table}_noted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM changed) THEN
      INSERT INTO record_commit VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
      IF current_setting('dateline.checking', true) = 'on' THEN
        INSERT INTO record_difference SELECT TG_TABLE_NAME, TG_OP, to_jsonb(changed) FROM changed;
      ELSIF current_setting('dateline.counting', true) = 'off' THEN
        RETURN NULL;
      ${EVENTS.map(
        (event) => `ELSIF TG_OP = '${event.toUpperCase()}' THEN
        INSERT INTO record_change_note SELECT pg_current_xact_id(), noted.* FROM (${noted[event]}) AS noted;
      `,
      ).join('')}
      END IF;
    END IF;
    RETURN NULL;
  END $$;`,
  )
  .join('');

const TRIGGERS = Object.keys(NOTED)
  .flatMap((table) =>
    EVENTS.map(
      (event) => `
  DROP TRIGGER touch_${event} ON ${table};
  CREATE TRIGGER touch_${event} AFTER ${event} ON ${table}
    REFERENCING ${event === 'delete' ? 'OLD' : 'NEW'} TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_noted();`,
    ),
  )
  .join('');

const RESET = `
  -- Whoever follows the changes has to read all anew, as when what the public may read is other.
  CREATE FUNCTION record_reset_changes() RETURNS void LANGUAGE sql AS $$
    INSERT INTO record_change_note VALUES (pg_current_xact_id(), 0, 0);
    INSERT INTO record_commit VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
  $$;
  CREATE FUNCTION record_note_reset() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM record_reset_changes();
    RETURN NULL;
  END $$;
`;

/** Pins and exclusions decide which articles are related. */
const DECISIONS = `
  CREATE FUNCTION record_note_decision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_change_note SELECT pg_current_xact_id(), id, 0 FROM record_article
      WHERE document_id IN (NEW.subject, OLD.subject);
    INSERT INTO record_commit VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  DROP TRIGGER record_touch ON decisions;
  DROP TRIGGER record_touch_delete ON decisions;
  CREATE TRIGGER record_note AFTER INSERT OR UPDATE ON decisions FOR EACH ROW
    WHEN (NEW.kind IN ('relatedPin', 'relatedExclusion')) EXECUTE FUNCTION record_note_decision();
  CREATE TRIGGER record_note_delete AFTER DELETE ON decisions FOR EACH ROW
    WHEN (OLD.kind IN ('relatedPin', 'relatedExclusion')) EXECUTE FUNCTION record_note_decision();
`;

/** Touched documents of one change; where there are more, it is wide. */
const MOST_TOUCHED = 300;

/** What a document names, and what stands on whose timeline. */
const NAMED = `
  SELECT document, unnest(keys) AS key, false AS shown FROM taken
  UNION ALL SELECT p.article, p.key, false FROM changes c JOIN record_posting p ON p.article = c.document
    WHERE c.kind = 'article' AND p.roles > 0
  UNION ALL SELECT document, parent, false FROM changes
  UNION ALL SELECT r.person, r.organization, false FROM changes c JOIN record_role r ON r.person = c.document
    WHERE c.kind = 'person'
  UNION ALL SELECT m.event, m.key, false FROM changes c JOIN record_moment m ON m.event = c.document
    WHERE c.kind = 'event'`;

/** What speaks of a document that is on the record only now shows it now. */
const SPEAKING = [
  'SELECT person AS key FROM record_role WHERE organization = c.document',
  'SELECT id FROM record_entity WHERE parent = c.document',
  'SELECT entity FROM record_pick WHERE key = c.document',
  'SELECT article FROM record_citation WHERE originates_from = c.document',
  `SELECT article FROM record_posting WHERE key = c.document AND roles > 0 AND c.kind <> 'article'`,
];
/** And events have other participants, or other independent sources, with one that is on the record no more or only now. */
const RESTING = [
  `SELECT event AS key FROM record_moment WHERE key = c.document AND c.kind IN ('person', 'organization', 'source')`,
  `SELECT r.event FROM record_citation o JOIN record_report r ON r.article = o.article
   WHERE o.originates_from = c.document AND c.kind = 'source'`,
];
const some = (sql: string) => `(${sql} LIMIT ${MOST_TOUCHED + 1})`;

const CHANGES = `
  CREATE FUNCTION record_take_changes(settled xid8) RETURNS SETOF record_change LANGUAGE plpgsql AS $$
  BEGIN
    RETURN QUERY
    WITH taken AS (
      DELETE FROM record_change_note WHERE transaction = settled RETURNING document, came, slug, keys
    ), documents AS (
      SELECT t.document, k.kind, sum(t.came) AS came, (array_agg(t.slug) FILTER (WHERE t.came < 0))[1] AS slug
      FROM taken t JOIN record_key k ON k.id = t.document GROUP BY t.document, k.kind
    ), states AS (
      SELECT d.document, d.kind, a.id IS NOT NULL OR e.id IS NOT NULL AS present, d.came, d.slug AS old_slug,
        coalesce(a.slug, e.slug) AS slug, e.parent
      FROM documents d
      LEFT JOIN record_article a ON d.kind = 'article' AND a.id = d.document
      LEFT JOIN record_entity e ON d.kind <> 'article' AND e.id = d.document
    ), changes AS (
      SELECT s.document, s.kind, s.parent, CASE WHEN s.present THEN s.slug ELSE s.old_slug END AS slug,
        CASE WHEN NOT s.present THEN 'gone' WHEN s.came > 0 THEN 'published'
          WHEN s.old_slug <> s.slug THEN 'moved' ELSE 'changed' END AS change
      FROM states s WHERE s.present OR s.came < 0
    ), named AS (
      ${NAMED}
      UNION ALL SELECT c.document, b.key, true FROM changes c CROSS JOIN LATERAL (
        ${SPEAKING.map(some).join(' UNION ALL ')}) AS b(key) WHERE c.change = 'published'
      UNION ALL SELECT c.document, b.key, true FROM changes c CROSS JOIN LATERAL (
        ${RESTING.map(some).join(' UNION ALL ')}) AS b(key)
        WHERE c.change = 'published' OR c.change = 'gone' AND c.kind = 'source'
    ), touched AS (
      SELECT n.document, n.key, bool_or(n.shown OR c.kind = 'article' AND k.kind = 'event') AS shown
      FROM named n JOIN changes c ON c.document = n.document JOIN record_key k ON k.id = n.key
      -- What is off the record is told of where this commit took it off.
      WHERE n.key <> n.document AND (n.key IN (SELECT g.document FROM changes g) OR CASE k.kind
        WHEN 'article' THEN EXISTS (SELECT 1 FROM record_article a WHERE a.id = n.key)
        ELSE EXISTS (SELECT 1 FROM record_entity e WHERE e.id = n.key) END)
      GROUP BY n.document, n.key
    ), together AS (
      SELECT t.document, count(*) > ${MOST_TOUCHED} AS wide,
        array_agg(t.key ORDER BY t.key) FILTER (WHERE NOT t.shown) AS subjects,
        array_agg(t.key ORDER BY t.key) FILTER (WHERE t.shown) AS shown
      FROM touched t GROUP BY t.document
    )
    SELECT CAST(0 AS bigint), CAST(row_number() OVER (ORDER BY c.kind <> 'article', c.document) AS integer),
      c.document, c.change, c.slug, CAST(NULL AS timestamptz),
      CASE WHEN t.wide THEN '{}' ELSE coalesce(t.subjects, '{}') END,
      CASE WHEN t.wide THEN '{}' ELSE coalesce(t.shown, '{}') END, coalesce(t.wide, false)
    FROM changes c LEFT JOIN together t ON t.document = c.document;
  END $$;
`;

/** Versions between two times of pruning, and how many changes are looked at then. */
const PRUNED_EVERY = 64;
const PRUNED_AT_ONCE = 10_000;

const PRUNING = `
  -- Whole versions, so that who has seen the first half of one is told of the other or refused.
  CREATE FUNCTION record_prune_changes(kept interval) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    last bigint;
  BEGIN
    SELECT max(version) INTO last
      FROM (SELECT version, at FROM record_change ORDER BY version, position LIMIT ${PRUNED_AT_ONCE}) AS oldest
      WHERE at < clock_timestamp() - kept;
    IF last IS NULL THEN RETURN; END IF;
    DELETE FROM record_change WHERE version <= last;
    UPDATE record_state SET changes_from = last WHERE changes_from < last;
  END $$;
`;

const SETTLEMENT = `
  CREATE OR REPLACE FUNCTION record_settle() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    risen integer[];
    state record_state;
    changes record_change[];
    is_reset boolean;
  BEGIN
    -- Before the row that commits pass one by one.
    is_reset := coalesce(current_setting('dateline.counting', true) = 'off', false)
      OR EXISTS (SELECT 1 FROM record_change_note WHERE transaction = NEW.transaction AND document = 0);
    IF NOT is_reset THEN
      SELECT array_agg(c) INTO changes FROM record_take_changes(NEW.transaction) AS c;
    END IF;

    UPDATE record_state SET version = version + 1 RETURNING * INTO state;
    IF is_reset THEN
      DELETE FROM record_change_note WHERE transaction = NEW.transaction;
      DELETE FROM record_change;
      UPDATE record_state SET changes_from = state.version;
    ELSE
      INSERT INTO record_change
        SELECT state.version, position, document, change, slug, state.changed_on, subjects, shown, wide
        FROM unnest(changes);
      IF state.version % ${PRUNED_EVERY} = 0 THEN PERFORM record_prune_changes(state.changes_kept); END IF;
    END IF;

    WITH taken AS (
      DELETE FROM record_frequency_change WHERE transaction = NEW.transaction RETURNING keys, change
    ), summed AS (
      SELECT key, sum(change)::integer AS change FROM taken CROSS JOIN unnest(keys) AS key
      GROUP BY key HAVING sum(change) <> 0
    ), counted AS (
      INSERT INTO record_frequency AS f SELECT key, change FROM summed
      ON CONFLICT (key) DO UPDATE SET articles = f.articles + excluded.articles
    )
    -- As they were before: nobody else counts at this moment.
    SELECT array_agg(key) INTO risen FROM summed LEFT JOIN record_frequency f USING (key)
      WHERE record_popularity(coalesce(f.articles, 0) + change) <> record_popularity(coalesce(f.articles, 0));
    IF risen IS NOT NULL THEN PERFORM record_popular(risen); END IF;
    PERFORM record_settle_tallies(NEW.transaction);
    DELETE FROM record_commit WHERE transaction = NEW.transaction;
    RETURN NULL;
  END $$;
`;
