import type { ComponentChildren } from 'preact';
import { EntityHead } from '../parts/entity-head';
import { Figure, type ShownFigure } from '../parts/figure';

interface Props {
  kind: string;
  name: string;
  summary?: string | null | undefined;
  figure?: ShownFigure | null | undefined;
  /** What is known in a few words. */
  children: ComponentChildren;
}

/** The head of the page of a person or organization: the name, who or what it is, and how it looks. */
export function SubjectHead({ kind, name, summary = null, figure, children }: Props) {
  return (
    <div class={figure?.image?.url ? 'subject-head has-figure' : 'subject-head'}>
      <EntityHead kind={<span dir="auto">{kind}</span>} name={name} summary={summary}>
        {children}
      </EntityHead>
      <Figure figure={figure} sizes="(min-width: 48rem) 15rem, 10rem" first />
    </div>
  );
}
