import type { Core } from '@strapi/strapi';
import type { ReadingConfig } from '../src/record/reading/pool';

/**
 * Reads of the public, on connections of their own. Times are milliseconds. A read that takes longer than
 * READ_STATEMENT_TIMEOUT is ended and answered with 503: every question is bounded, so that it never should.
 */
const reading = ({ env }: Core.Config.Shared.ConfigParams): ReadingConfig => ({
  statementTimeout: env.int('READ_STATEMENT_TIMEOUT', 5_000),
  acquireTimeout: env.int('READ_ACQUIRE_TIMEOUT', 10_000),
  patience: env.int('READ_PATIENCE', 60_000),
  connections: env.int('READ_CONNECTIONS', 10),
});

export default reading;
