/** The parameters of a custom endpoint, from the zod schema that reads them. */
import { z } from 'zod';
import type { Parameter, Schema } from './types';

const WHOLE_NUMBER = /whole number from (\d+) to (\d+)/;

/**
 * @param query what the endpoint parses its query with
 * @param words descriptions for parameters whose schemas carry none
 */
export function queryParameters(
  query: z.ZodObject,
  words: Readonly<Record<string, string>> = {},
): Parameter[] {
  const defaults: Record<string, unknown> = query.safeParse({}).data ?? {};
  return Object.entries(query.shape).map(([name, parameter]) => {
    const { description = words[name], ...schema } = parameterSchema(parameter as z.ZodType);
    const usual = defaults[name];
    return {
      name,
      in: 'query',
      required: !z.safeParse(parameter as z.ZodType, undefined).success,
      ...(typeof description === 'string' && { description }),
      schema: usual === undefined ? schema : { ...schema, default: usual },
      ...(schema.type === 'array' && { style: 'form' as const, explode: true }),
    };
  });
}

function parameterSchema(parameter: z.ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(parameter, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema;
  if (isBoolean(schema)) return { ...withoutText(schema), type: 'boolean' };
  const bounds = boundsOf(parameter);
  if (bounds) return { ...withoutText(schema), ...bounds };
  // One text or several: a repeated parameter.
  const list = (schema.anyOf as Schema[] | undefined)?.find(({ type }) => type === 'array');
  const { anyOf: __, ...rest } = schema;
  return list ? { ...rest, ...list } : schema;
}

/** A number in a query is a text to zod; what it may be stands in its refusal of anything else. */
function boundsOf(parameter: z.ZodType): Schema | null {
  const message = parameter.safeParse('none').error?.issues[0]?.message ?? '';
  const [, least, most] = WHOLE_NUMBER.exec(message) ?? [];
  return least && most ? { type: 'integer', minimum: Number(least), maximum: Number(most) } : null;
}

function isBoolean({ enum: values }: Schema): boolean {
  return Array.isArray(values) && values.join() === 'true,false';
}

function withoutText({ enum: _, pattern: __, type: ___, ...rest }: Schema): Schema {
  return rest;
}
