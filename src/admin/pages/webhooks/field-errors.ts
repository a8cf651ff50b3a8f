/** What the server refuses, by the field that it names. */
import { isFetchError } from '@strapi/strapi/admin';

interface Refused {
  error?: { message?: string; details?: { errors?: { path: string[]; message: string }[] } };
}

/** Messages by the first part of their path; under an empty text what concerns no field. */
export function fieldErrors(error: unknown, fallback: string): Record<string, string> {
  if (!error) return {};
  if (!isFetchError(error)) return { '': fallback };
  const { details } = (error.response?.data as Refused | undefined)?.error ?? {};
  const found = details?.errors ?? [];
  if (found.length === 0) return { '': error.message };
  return Object.fromEntries(found.reverse().map(({ path, message }) => [path[0] ?? '', message]));
}
