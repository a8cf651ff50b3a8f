/** A link to a document's edit view, in a tab of its own: what is being written stays where it is. */
import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import { editHref, type Kind } from './kinds';

interface Props {
  kind: Kind;
  documentId: string;
  children: ReactNode;
}

export function DocumentLink({ kind, documentId, children }: Props) {
  return (
    <Link href={useHref(editHref(kind, documentId))} isExternal>
      {children}
    </Link>
  );
}
