import { z } from 'zod';
import type { MetaElement } from '../../metadata/open-graph';
import { instant } from './common';

const jsonLd = z
  .looseObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.string(),
    '@id': z.url(),
    identifier: z.string().describe('documentId'),
  })
  .describe("JSON-LD in schema.org's vocabulary (https://schema.org).");

const ninjs = z
  .looseObject({
    uri: z.url(),
    type: z.literal('text'),
    pubStatus: z.enum(['usable', 'canceled']),
    contentCreated: instant,
    versionCreated: instant,
    language: z.string(),
    title: z.string(),
  })
  .describe('By the JSON Schema that `standard.schema` names.');

const element = z.strictObject({
  property: z.string(),
  content: z.string().describe('Text, to be escaped as HTML.'),
}) satisfies z.ZodType<MetaElement>;

const openGraph = z.strictObject({ data: z.array(element) });

export const NAMED = { JsonLd: jsonLd, Ninjs: ninjs, MetaElement: element, OpenGraphAnswer: openGraph };
