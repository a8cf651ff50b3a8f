/** What requests of webhooks may hold. */
import type { Context } from 'koa';
import { z } from 'zod';
import { parseQuery, text } from '../../http/parameters';
import { ENTITY_KINDS } from '../../record/kinds';
import { documentId } from '../body';

const TYPES = ['article', ...ENTITY_KINDS] as const;
const MOST_ABOUT = 50;

const settings = {
  name: z
    .string('must be given')
    .trim()
    .min(1, 'must not be empty')
    .max(100, 'must have at most 100 characters')
    .refine((name) => !/\p{Cc}/u.test(name), 'must hold no control characters'),
  url: z
    .string('must be given')
    .trim()
    .min(1, 'must not be empty')
    .max(2048, 'must have at most 2048 characters'),
  types: z
    .array(z.enum(TYPES, `must be one of ${TYPES.join(', ')}`), 'must be a list of types')
    .default([])
    .transform((types) => [...new Set(types)]),
  about: z
    .array(
      z.strictObject({ type: z.enum(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(', ')}`), documentId }),
      'must be a list of documents',
    )
    .max(MOST_ABOUT, `may hold at most ${MOST_ABOUT}`)
    .default([]),
  enabled: z.boolean('must be true or false').default(true),
};

export const createBody = z.strictObject(settings);
/** skipMissed: one that is switched on goes on from now, and not where it stopped. */
export const changeBody = z.strictObject({
  ...settings,
  skipMissed: z.boolean('must be true or false').default(false),
});
export const secretBody = z.strictObject({ keepFormer: z.boolean('must be true or false').default(true) });

const instant = z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-11-27T09:00:00Z' });
export const rangeBody = z.strictObject({
  from: instant,
  to: instant,
  failedOnly: z.boolean('must be true or false').default(false),
});

export const logParameters = z.object({
  state: z.enum(['waiting', 'delivered', 'given-up'], 'must be waiting, delivered or given-up').optional(),
  cursor: z.string('must be one text').max(1024).optional(),
});

const idParameters = z.object({ id: z.string().regex(/^\d{1,9}$/, 'must be the number of a webhook') });
const deliveryParameters = z.object({ delivery: text });

/** Which webhook a path names. */
export function idOf(ctx: Context): number {
  return Number(parseQuery(idParameters, { id: ctx.params.id }).id);
}

/** Which delivery a path names. */
export function deliveryOf(ctx: Context): string {
  return parseQuery(deliveryParameters, { delivery: ctx.params.delivery }).delivery;
}
