/** The files of an export and what a line of each is. Version 1. */
import type { z } from 'zod';
import { type DocumentKind, PLURALS } from '../../record/kinds';
import { article } from './article';
import { event, organization, person, source, story, topic } from './entities';
import { type FileLine, file } from './file';

/** Raise it where a line of the present version could not be read by the present reader. */
export const SCHEMA_VERSION = 1;

/** What a line of each type is. */
export const LINES = { article, person, organization, source, event, topic, story } as const;

export type Line<K extends DocumentKind = DocumentKind> = z.infer<(typeof LINES)[K]>;
export type { FileLine };

/** An order in which each type comes after those that it points at, but for what `LATER` in pointers.ts names. */
export const LINE_KINDS = ['source', 'topic', 'organization', 'person', 'event', 'story', 'article'] as const;

/** The file of a type: `people.jsonl`. */
export function lineFileOf(kind: DocumentKind): string {
  return `${PLURALS[kind]}.jsonl`;
}

export const FILE_LINES = 'files.jsonl';
export const FTM_LINES = 'entities.ftm.json';

/** By the name of their file, what lines are. */
export const LINE_FILES: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(LINE_KINDS.map((kind) => [lineFileOf(kind), LINES[kind]])),
  [FILE_LINES]: file,
};
