/** A link to a document's edit view, in a tab of its own: what is being written stays where it is. */
import { VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import { styled } from 'styled-components';
import { editHref, type Kind } from './kinds';
import { useWords } from './words';

const Anchor = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.3rem;
  line-height: 1.35;
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

interface Props {
  kind: Kind;
  documentId: string;
  children: ReactNode;
}

export function DocumentLink({ kind, documentId, children }: Props) {
  const t = useWords();
  return (
    <Anchor href={useHref(editHref(kind, documentId))} target="_blank" rel="noreferrer">
      {children}
      <VisuallyHidden> {t('link.newTab')}</VisuallyHidden>
    </Anchor>
  );
}
