/** Query parameters: parsed by zod, refused in Strapi's envelope with the parameter's name. */
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type EdtfDate, parseEdtf } from '../dates/edtf';

const LONGEST_SHOWN = 80;

/**
 * Parses the query of a custom endpoint. Unknown parameters are refused.
 *
 * @throws ValidationError (400) with `details.errors: [{ path, message, name, value }]`
 */
export function parseQuery<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  query: unknown,
): z.infer<z.ZodObject<S>> {
  const result = z.strictObject(schema.shape).safeParse(query ?? {});
  if (result.success) return result.data as z.infer<z.ZodObject<S>>;
  const found = result.error.issues.flatMap((issue) => describe(issue, query));
  throw new errors.ValidationError(found.map(({ message }) => message).join('; '), { errors: found });
}

function describe(issue: z.core.$ZodIssue, query: unknown) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([key], `Unknown parameter: ${shown(key)}`, undefined));
  }
  const path = issue.path.map(String);
  const value = valueAt(query, path);
  return [problem(path, `Parameter ${path.join('.')}: ${issue.message}, got ${shown(value)}`, value)];
}

function problem(path: string[], message: string, value: unknown) {
  return { path, message, name: 'ValidationError', value: value === undefined ? undefined : shown(value) };
}

function valueAt(query: unknown, path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], query);
}

function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).replaceAll(
    '\0',
    '\\0',
  );
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

/** Longest id, slug or word list that a parameter may hold. */
const LONGEST = 255;

/** Text without control characters: PostgreSQL takes no NUL, and no name holds the others. */
export const text = z
  .string('must be one text')
  .min(1, 'must not be empty')
  .max(LONGEST, `must have at most ${LONGEST} characters`)
  .refine((value) => !/\p{Cc}/u.test(value), 'must hold no control characters');

/** One or several texts: `a=x` or `a=x&a=y`. */
export const texts = z.union([
  text.transform((one) => [one]),
  z.array(text).min(1).max(20, 'may be given at most 20 times'),
]);

/** `true` or `false`. */
export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** A whole number between two bounds, written in digits. */
export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string(message)
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

/** How many entries a page has: 25 unless told, at most 100. */
export const limit = wholeNumber(1, 100).default(25);

/** An EDTF date, as the first and last day that it can mean. */
export const edtf = text.transform((value, context): EdtfDate => {
  try {
    return parseEdtf(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
