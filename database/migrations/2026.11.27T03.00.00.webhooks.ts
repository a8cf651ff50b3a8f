import type { Knex } from 'knex';

/**
 * Webhooks, what was sent to them, and what they answered. The queue's own tables are in the schema dateline_jobs,
 * made by graphile-worker; everything that must not be lost is here (docs/decisions/webhooks.md).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(WEBHOOKS);
  await knex.raw(DELIVERIES);
  await knex.raw(NOTIFY);
}

const WEBHOOKS = `
  -- types, about: which changes; empty for all (src/webhooks/message/filter.ts).
  -- secret, former_secret: encrypted (src/webhooks/store/secrets.ts).
  -- version, position: behind which change of the log it goes on.
  -- failing_since, failures: since the last success. not_before: until then it is left alone.
  -- lease, leased_until: whose turn it is to send to it, so that one process does.
  CREATE TABLE webhooks (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    url text NOT NULL,
    types text[] NOT NULL,
    about jsonb NOT NULL,
    enabled boolean NOT NULL,
    disabled_because text CHECK (disabled_because IN ('by-hand', 'gone', 'failing')),
    disabled_at timestamptz,
    secret text NOT NULL,
    former_secret text,
    former_until timestamptz,
    version bigint NOT NULL,
    position integer NOT NULL,
    failing_since timestamptz,
    failures integer NOT NULL DEFAULT 0,
    not_before timestamptz,
    delivered_at timestamptz,
    lease text,
    leased_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
`;

const DELIVERIES = `
  -- id: as the receiver knows it. number: the order in which they are sent.
  -- body: what is signed and sent, the same each time. attempts: since it was made or last sent again by hand.
  CREATE TABLE webhook_deliveries (
    id text COLLATE "C" PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY,
    webhook integer NOT NULL REFERENCES webhooks ON DELETE CASCADE,
    is_test boolean NOT NULL,
    from_version bigint,
    to_version bigint,
    changes integer NOT NULL,
    body text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'delivered', 'given-up')),
    attempts smallint NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX webhook_deliveries_order_idx ON webhook_deliveries (webhook, number DESC);
  CREATE INDEX webhook_deliveries_waiting_idx ON webhook_deliveries (webhook, number) WHERE state = 'waiting';
  CREATE INDEX webhook_deliveries_given_up_idx ON webhook_deliveries (webhook)
    WHERE state = 'given-up' AND NOT is_test;
  CREATE INDEX webhook_deliveries_reset_idx ON webhook_deliveries (webhook, created_at)
    WHERE from_version IS NULL AND NOT is_test;
  CREATE INDEX webhook_deliveries_created_idx ON webhook_deliveries (created_at);

  CREATE TABLE webhook_attempts (
    delivery text COLLATE "C" NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
    number integer NOT NULL,
    at timestamptz NOT NULL,
    duration integer NOT NULL,
    status smallint,
    error text,
    answer text,
    PRIMARY KEY (delivery, number)
  );
`;

/* Heard at COMMIT by the processes that deliver; where none listens, the next that starts looks by itself. */
const NOTIFY = `
  CREATE FUNCTION record_notify() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('dateline_changes', '');
    RETURN NULL;
  END $$;
  CREATE TRIGGER notify_change AFTER UPDATE OF version ON record_state
    FOR EACH STATEMENT EXECUTE FUNCTION record_notify();
`;
