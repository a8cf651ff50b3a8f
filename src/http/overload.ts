/** Reads that take too long, or find no connection, are answered with 503 and a time to try again. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** Seconds. */
const RETRY_AFTER = 5;

/** PostgreSQL's query_canceled, which `statement_timeout` gives, and too_many_connections. */
const OVERLOADED = ['57014', '53300'];
/** What pg's and Knex's pools say when no connection became free in time. */
const NO_CONNECTION = /timeout exceeded when trying to connect|Timeout acquiring a connection/;

/** The record could not be read in time; nothing is wrong with the request. */
export class OverloadedError extends errors.ApplicationError<'OverloadedError'> {
  constructor() {
    super('The answer takes too long at the moment. Try again later, or ask for less.');
    this.name = 'OverloadedError';
  }
}

/** Whether an error says that the database had no time for a read. */
export function isOverload(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return ('code' in error && OVERLOADED.includes(String(error.code))) || NO_CONNECTION.test(error.message);
}

/** Answers 503 in Strapi's envelope, and logs what was asked. */
export function answerOverload(strapi: Core.Strapi, ctx: Context, error: Error): void {
  strapi.log.error(`${ctx.method} ${ctx.path} was ended: ${error.message}`);
  const { name, message } = new OverloadedError();
  ctx.status = 503;
  ctx.set('Retry-After', String(RETRY_AFTER));
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: null, error: { status: 503, name, message, details: {} } };
}
