/** GraphQL arguments made of the parameters that the same question has by REST. */
import type { z } from 'zod';

/**
 * Arguments in GraphQL's schema language, with the parameters' own descriptions.
 *
 * @param types GraphQL types of those that are no String
 * @param without parameters that have no meaning here
 */
export function argumentsOf(
  { shape }: z.ZodObject,
  types: Record<string, string>,
  without: readonly string[] = [],
): string {
  const lines = Object.entries(shape)
    .filter(([name]) => !without.includes(name))
    .map(([name, parameter]) => {
      const description = (parameter as z.ZodType).meta()?.description;
      return `${description ? `${JSON.stringify(description)} ` : ''}${name}: ${types[name] ?? 'String'}`;
    });
  return lines.join('\n');
}
