import type { ComponentChildren } from 'preact';
import { Figure, type ShownFigure } from '../parts/figure';

interface Props {
  kicker: string;
  name: string;
  summary?: string | null | undefined;
  figure?: ShownFigure | null | undefined;
  /** What is known in a few words. */
  children: ComponentChildren;
}

/** The head of the page of a person or organization: the name, who or what it is, and how it looks. */
export function Head({ kicker, name, summary, figure, children }: Props) {
  return (
    <header class={figure?.image?.url ? 'subject-head has-figure' : 'subject-head'}>
      <div class="subject-words">
        <p class="kicker" dir="auto">
          {kicker}
        </p>
        <h1 dir="auto">{name}</h1>
        {summary && (
          <p class="standfirst" dir="auto">
            {summary}
          </p>
        )}
        {children}
      </div>
      <Figure figure={figure} sizes="(min-width: 48rem) 16rem, 10rem" first />
    </header>
  );
}
