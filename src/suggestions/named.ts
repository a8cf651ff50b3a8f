/** People and organizations to link, and new ones: pure. */
import type { Span } from '../reading/span';
import { rounded, sentence } from '../reading/told';
import { type ArticleText, passageAt } from './article-text';
import type { Cast, Meant, Member } from './cast';
import { type DraftSuggestion, PASSAGES } from './draft-suggestion';
import { plainWords, suggestionKey } from './key';
import { referenceTo } from './known-records';
import type { Candidate } from './suggested';

/** How sure it is at most that a single word is the whole name of somebody new. */
const SINGLE_WORD = 0.5;
const MOST_CANDIDATES = 5;

/**
 * One for each that the article does not link yet, in the order of the text.
 *
 * @param credits where the text or a picture is credited: whoever is named there alone is a source
 */
export function namedSuggestions(cast: Cast, text: ArticleText, credits: readonly Span[]): DraftSuggestion[] {
  const groups = new Map<string, Member[]>();
  for (const member of cast.members) {
    const kind = kindOf(member);
    if (!kind || member.isLinked || isCreditedOnly(member, credits)) continue;
    // Two names of the text that are one record's are one suggestion.
    const key = member.meant ? member.meant.record.id : `${kind} ${plainWords(member.entity.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].flatMap((members) => suggestion(members, text));
}

function isCreditedOnly({ entity: { mentions } }: Member, credits: readonly Span[]): boolean {
  return mentions.every(({ start, end }) =>
    credits.some((credit) => credit.start <= start && end <= credit.end),
  );
}

function kindOf({ entity: { kind: type }, meant, others }: Member): 'person' | 'organization' | null {
  if (type === 'person' || type === 'organization') return type;
  return meant || others.length > 0 ? 'organization' : null;
}

function suggestion(members: readonly Member[], text: ArticleText): DraftSuggestion[] {
  const [first] = members;
  const kind = kindOf(first!)!;
  const { entity, meant, others } = first!;
  const mentions = members.flatMap((one) => one.entity.mentions).sort((a, b) => a.start - b.start);
  const named = mentions.filter((mention) => mention.kind !== 'description');
  const passages = named.slice(0, PASSAGES).flatMap((mention) => passageAt(text, mention) ?? []);
  const { value: name } = entity;
  if (passages.length === 0 || plainWords(name) === '') return [];
  return [
    {
      ...{ key: suggestionKey(kind, name), kind, at: named[0]!.start },
      confidence: rounded(confidenceOf(first!, kind)),
      reason: sentence(meant ? meant.reason : (named[0]?.reason ?? 'it looks like a name')),
      ...{ passages, mentions: mentions.length },
      proposal: {
        ...{ kind, name },
        link: meant && referenceTo(meant.record),
        candidates: others.slice(0, MOST_CANDIDATES).map(candidate),
      },
    },
  ];
}

/** That it is this record; for a new one, that there is such a one and it is none of those that it may be. */
function confidenceOf({ entity, meant, others }: Member, kind: 'person' | 'organization'): number {
  if (meant)
    return entity.kind === 'place' ? meant.confidence : Math.min(entity.confidence, meant.confidence);
  const isWhole = kind === 'organization' || entity.value.trim().includes(' ');
  const isSomebody = isWhole ? entity.confidence : Math.min(SINGLE_WORD, entity.confidence);
  const known = others.reduce((sum, { confidence }) => Math.max(sum, confidence), 0);
  return isSomebody * (1 - known);
}

function candidate({ record, confidence, reason }: Meant): Candidate {
  return { ...referenceTo(record), details: record.details, confidence, reason: sentence(reason) };
}
