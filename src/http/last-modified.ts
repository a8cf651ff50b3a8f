/** Last-Modified and If-Modified-Since, for readers of feeds that know no ETag. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { inReading } from '../record/reading/session';
import { type Raw, rowsOf } from '../record/sql';

/*
 * A date of HTTP has whole seconds, and a change shows a moment after it was noted. What has changed only just now
 * gets no date, so that no two states have the same one.
 */
const LATEST_CHANGE = `
  SELECT CAST(extract(epoch FROM date_trunc('second', changed_on)) AS float8) AS changed FROM record_state
  WHERE changed_on < clock_timestamp() - interval '10 seconds'`;

/** Stands behind `conditional`: it reads the same snapshot, and an ETag goes first (RFC 9110, section 13.2.2). */
export function lastModified(strapi: Core.Strapi) {
  // Another release, or another setting, may say the same in other words.
  const started = Math.ceil(performance.timeOrigin / 1000);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.status !== 200) return;
    const changed = await inReading(strapi, secondOfChange);
    if (changed === null) return;
    const instant = Math.max(changed, started) * 1000;
    ctx.set('Last-Modified', new Date(instant).toUTCString());
    if (!ctx.get('If-None-Match') && instant <= Date.parse(ctx.get('If-Modified-Since'))) ctx.status = 304;
  };
}

/** @returns seconds since 1970, or null where it was only just now */
async function secondOfChange(reading: Raw): Promise<number | null> {
  const [row] = await rowsOf<{ changed: number }>(reading, LATEST_CHANGE);
  return row?.changed ?? null;
}
