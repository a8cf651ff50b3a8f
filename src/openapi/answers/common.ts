/** Parts that several answers have. */
import { z } from 'zod';
import type { EntryPerson, EntryReference, EntryRole } from '../../timeline/entry';

export const day = z.string().meta({ format: 'date' });
export const instant = z.string().meta({ format: 'date-time' });
export const slug = z.string().nullable();

export const reference = z.strictObject({
  documentId: z.string(),
  slug,
  name: z.string().describe('Name or title.'),
}) satisfies z.ZodType<EntryReference>;

export const roleThen = z.strictObject({
  title: z.string(),
  organization: reference.nullable().describe('Null where it is unknown or off the record.'),
  basis: z.enum(['dates', 'attested']).describe('Held over these dates, or seen held on a date near them.'),
}) satisfies z.ZodType<EntryRole>;

export const person = z.strictObject({
  ...reference.shape,
  rolesThen: z.array(roleThen).describe('The roles held then.'),
}) satisfies z.ZodType<EntryPerson>;

export const NAMED = { Reference: reference, RoleThen: roleThen, PersonThen: person };
