import type { Core } from '@strapi/strapi';
import { dayIn } from '../dates/day-in';
import { editorial } from '../editorial';
import { now } from '../publishing/clock';

/** The newsroom's last days, today last. */
export function lastDays(strapi: Core.Strapi, count: number): string[] {
  const today = Date.parse(dayIn(now(strapi), editorial(strapi).timeZone));
  return Array.from({ length: count }, (_, index) =>
    new Date(today - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
}
