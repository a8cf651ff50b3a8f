/** Dated happenings to report: pure. */
import type { Span } from '../reading/span';
import { rounded } from '../reading/told';
import { type ArticleText, passageAt } from './article-text';
import type { DraftSuggestion } from './draft-suggestion';
import type { Happening } from './happenings';
import { suggestionKey } from './key';
import { referenceTo } from './known-records';
import type { EventCandidate, Passage } from './suggested';

/** As long as the field. */
const LONGEST_PASSAGE = 5000;
const LONGEST_WORDS = 255;

/**
 * @param candidates events of the archive that each may be, the likeliest first
 * @param reported documentIds of the events that the article reports
 */
export function eventSuggestions(
  happenings: readonly Happening[],
  candidates: ReadonlyMap<Happening, readonly EventCandidate[]>,
  text: ArticleText,
  reported: ReadonlySet<string>,
): DraftSuggestion[] {
  return happenings.flatMap((happening) => {
    const near = candidates.get(happening) ?? [];
    const passage = passageAt(text, happening.found);
    // The likeliest is reported already, by another date or in other words.
    if (!passage || (near[0] && reported.has(near[0].documentId))) return [];
    const others = near.filter(({ documentId }) => !reported.has(documentId));
    return suggestion(happening, others, passage, text.text);
  });
}

function suggestion(
  { found, title, people, organizations, mentions }: Happening,
  candidates: EventCandidate[],
  passage: Passage,
  text: string,
): DraftSuggestion {
  const words = ({ start, end }: Span) => text.slice(start, end).trim();
  return {
    ...{ key: suggestionKey('event', found.edtf, title), kind: 'event', at: found.start },
    ...{ confidence: rounded(found.confidence), reason: found.reason },
    ...{ passages: [passage], mentions },
    proposal: {
      ...{ kind: 'event', title, date: found.edtf, eventStatus: found.status, candidates },
      dateWords: words(found.dateWords).slice(0, LONGEST_WORDS),
      passage: words(found.passage).slice(0, LONGEST_PASSAGE),
      people: people.map(referenceTo),
      organizations: organizations.map(referenceTo),
    },
  };
}
