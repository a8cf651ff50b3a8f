/** How much one GraphQL request may ask for; config/plugins.ts sets what an installation may change. */
import type { Core } from '@strapi/strapi';

export interface GraphqlLimits {
  /** Levels of fields that have fields. */
  depth: number;
  /** Highest cost of an operation; see cost.ts for its arithmetic. */
  cost: number;
  /** Longest list, and the length of one whose request names none. */
  list: { most: number; usual: number };
}

/** Longest text of a document, in characters. The introspection query of a client has some 2,000. */
export const LONGEST_DOCUMENT = 30_000;

/** Most lexical tokens of a document: what bounds aliases, directives and variables. */
export const MOST_TOKENS = 3_000;

/** Most fields of an operation once its fragments are spread. */
export const MOST_FIELDS = 2_000;

/** The settings of this installation. */
export function graphqlLimits(strapi: Core.Strapi): GraphqlLimits {
  const { config } = strapi.plugin('graphql');
  return {
    depth: config<number>('depthLimit'),
    cost: config<number>('maxCost'),
    list: { most: config<number>('maxLimit'), usual: config<number>('defaultLimit') },
  };
}
