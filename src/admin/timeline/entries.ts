/** The entries of timelines as the desk's routes answer them. */
import type { AxisEvent } from './axis-event';

export type Significance = 'milestone' | 'major' | 'minor';

export interface DateOf {
  edtf: string;
  display: string;
  precision: string;
  startsOn: string | null;
  endsOn: string | null;
}

export interface Entry {
  documentId: string;
  title: string;
  date: DateOf;
  significance: Significance;
  summary?: string | null;
  place?: string | null;
  country?: string | null;
  people?: { documentId: string; name: string }[];
  organizations?: { documentId: string; name: string }[];
  /** Of a draft's timeline: whether the article reports it, or it happened around. */
  of?: 'article' | 'around';
  /** False where readers do not see it. */
  onRecord?: boolean;
}

const RANKS: Record<Significance, number> = { milestone: 1, major: 2, minor: 3 };

/** An entry as the axis draws it; the article's own are central and find a place first. */
export function onAxis(entry: Entry): AxisEvent {
  const central = entry.of !== 'around';
  return {
    documentId: entry.documentId,
    title: entry.title,
    when: entry.date.display,
    startsOn: entry.date.startsOn,
    endsOn: entry.date.endsOn,
    vague: /[~?%]/.test(entry.date.edtf),
    central,
    rank: (central ? 0 : 10) + RANKS[entry.significance],
  };
}
