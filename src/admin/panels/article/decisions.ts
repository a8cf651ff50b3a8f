/** What an editor decides about related articles: pure changes of pins and exclusions. */

export interface Decided {
  documentId: string;
  headline: string;
}

export interface Decisions {
  pins: Decided[];
  exclusions: Decided[];
}

/** Puts the article behind the other pins; an exclusion of it is taken back. */
export function pin(decisions: Decisions, article: Decided): Decisions {
  return {
    pins: [...without(decisions.pins, article), article],
    exclusions: without(decisions.exclusions, article),
  };
}

/** Leaves the article out; a pin of it is taken back. */
export function exclude(decisions: Decisions, article: Decided): Decisions {
  return {
    pins: without(decisions.pins, article),
    exclusions: [...without(decisions.exclusions, article), article],
  };
}

/** Leaves the article to the ranking again. */
export function release(decisions: Decisions, article: Decided): Decisions {
  return { pins: without(decisions.pins, article), exclusions: without(decisions.exclusions, article) };
}

/** Moves a pin one place up (-1) or down (1); as it was where there is no such place. */
export function move(decisions: Decisions, article: Decided, by: -1 | 1): Decisions {
  const at = decisions.pins.findIndex(({ documentId }) => documentId === article.documentId);
  const other = decisions.pins[at + by];
  if (at < 0 || !other) return decisions;
  const pins = [...decisions.pins];
  pins[at + by] = decisions.pins[at] as Decided;
  pins[at] = other;
  return { ...decisions, pins };
}

function without(list: Decided[], { documentId }: Decided): Decided[] {
  return list.filter((other) => other.documentId !== documentId);
}
