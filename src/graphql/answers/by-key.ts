/** Answers about documents on the record, batched over the parents that ask the same. */
import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { DocumentKind } from '../../record/kinds';
import type { Subject } from '../../record/subjects';
import { type GraphqlContext, loaderOf } from '../reading';
import { subjectLoader } from '../subjects';

/** One question with its parameters, asked about many documents. */
export interface Question<T> {
  /** Name and parameters: what tells one question from another. */
  name: string;
  /** The answers about these documents, in their order. */
  answer(subjects: readonly Subject[]): Promise<readonly T[]>;
}

/** The answer about one parent, or null where it is off the record. */
export async function askAbout<T>(
  strapi: Core.Strapi,
  context: GraphqlContext,
  { kind, documentId }: { kind: DocumentKind; documentId: string },
  question: Question<T>,
): Promise<T | null> {
  const subject = await subjectLoader(strapi, context, kind).load(documentId);
  if (!subject) return null;
  return loaderOf(
    context,
    `${kind} ${question.name}`,
    () =>
      new DataLoader<Subject, T, number>(async (subjects) => [...(await question.answer(subjects))], {
        cacheKeyFn: ({ key }) => key,
      }),
  ).load(subject);
}

/** Their keys in the record. */
export function keysOf(subjects: readonly Subject[]): number[] {
  return subjects.map(({ key }) => key);
}
