import { Fragment } from 'preact';
import type { DocumentKind } from '../../record/kinds';
import { pathOf } from '../paths';

/** A reference as the API gives it. */
export interface Reference {
  documentId: string;
  slug?: string | null;
  name: string;
}

/**
 * The name of a person, organization, topic and the like, leading to its page. What has no slug has no page: such is
 * what only a draft names, in its preview.
 */
export function EntityLink({ kind, reference }: { kind: DocumentKind; reference: Reference }) {
  if (!reference.slug) return <span dir="auto">{reference.name}</span>;
  return (
    <a href={pathOf(kind, reference)} dir="auto">
      {reference.name}
    </a>
  );
}

/** Several, with commas between them and an "and" before the last. */
export function EntityLinks({ kind, references }: { kind: DocumentKind; references: readonly Reference[] }) {
  return (
    <>
      {references.map((reference, index) => (
        <Fragment key={reference.documentId}>
          {separator(index, references.length)}
          <EntityLink kind={kind} reference={reference} />
        </Fragment>
      ))}
    </>
  );
}

export function separator(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}
