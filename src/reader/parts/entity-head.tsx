import type { ComponentChildren } from 'preact';

interface EntityHeadProps {
  /** What it is: "Story", "Topic". */
  kind: ComponentChildren;
  name: string;
  summary?: string | null;
  /** Dates, places and the like. */
  children?: ComponentChildren;
}

/** The beginning of a page that is about something an article can name. */
export function EntityHead({ kind, name, summary, children }: EntityHeadProps) {
  return (
    <header class="entity-head">
      <p class="kicker">{kind}</p>
      <h1 dir="auto">{name}</h1>
      {summary && (
        <p class="standfirst" dir="auto">
          {summary}
        </p>
      )}
      {children}
    </header>
  );
}
