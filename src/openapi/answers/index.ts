/** The schemas of the answers of our own routes, by name. */
import { z } from 'zod';
import type { Schema } from '../types';
import { schemaNamed } from '../types';
import * as articlePage from './article-page';
import * as changes from './changes';
import * as common from './common';
import * as feeds from './feeds';
import * as metadata from './metadata';
import * as related from './related';
import * as search from './search';
import * as timeline from './timeline';
import * as waysBack from './ways-back';

/** Every schema that has a name of its own. */
export const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  ...common.NAMED,
  ...articlePage.NAMED,
  ...changes.NAMED,
  ...feeds.NAMED,
  ...metadata.NAMED,
  ...related.NAMED,
  ...search.NAMED,
  ...timeline.NAMED,
  ...waysBack.NAMED,
};

/** As JSON Schema, each referring to the others by name. */
export function answerSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => withoutSafeIntegers(jsonSchema as Schema),
    uri: (id) => schemaNamed(id).$ref as string,
  });
  const draft: Schema = {
    type: 'object',
    required: ['data'],
    properties: { data: schemaNamed('Article'), meta: { type: 'object' } },
  };
  return {
    ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Schema)])),
    DraftAnswer: draft,
  };
}

/** Bounds that every number of JavaScript has tell nobody anything. */
function withoutSafeIntegers(schema: Schema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function bare({ $id: _, $schema: __, ...schema }: Schema): Schema {
  return schema;
}
