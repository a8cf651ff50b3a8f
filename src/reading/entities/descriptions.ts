/** Mentions by what something is: "the ministry", "the alliance". */
import { type Description, Word } from './description';
import type { Draft, DraftMention } from './drafts';
import { BODY, COMPANY, MEDIUM, ORGANIZATION, TEAM } from './lists/known';

/** Tokens between a description and the last mention of what it describes. */
const REACH = 150;

/** Words under which one of a kind is spoken of. */
const SAME: Readonly<Record<string, string>> = {
  organisation: 'organization',
  centre: 'center',
  ministries: 'ministry',
  paper: 'newspaper',
  daily: 'newspaper',
  firm: 'company',
  corporation: 'company',
  group: 'group',
  airlines: 'airline',
  carrier: 'airline',
  side: 'team',
  club: 'team',
  bloc: 'bloc',
  lender: 'bank',
};
const KINDS = new Set(
  `ministry department office agency authority commission committee council board parliament assembly congress senate
   court institute university college foundation fund association federation union league alliance coalition front
   movement party army navy police group bank company newspaper magazine network station team bloc organization airline
   center society church hospital treasury cabinet militia conference society exchange bureau`.split(/\s+/),
);
const BODIES: Readonly<Record<string, readonly string[]>> = {
  nato: ['alliance', 'bloc', 'organization'],
  'north atlantic treaty organization': ['alliance', 'bloc', 'organization'],
  'european union': ['bloc', 'union'],
  eu: ['bloc', 'union'],
  asean: ['bloc', 'association', 'group'],
  opec: ['group', 'organization'],
};

/** Adds to each organization where it is described, and puts its mentions in order. Linear. */
export function addDescriptions(description: Description, drafts: readonly Draft[]): void {
  const { tokens, plain } = description;
  const kinds = new Map(drafts.map((draft) => [draft, kindsOf(description, draft)]));
  const named = drafts
    .flatMap((draft) => (draft.type === 'ORG' ? draft.mentions.map(({ span }) => ({ draft, span })) : []))
    .sort((a, b) => a.span.first - b.span.first);
  const covered = new Set(named.flatMap(({ span }) => range(span.first, span.last)));
  const latest = new Map<string, { draft: Draft; at: number }>();
  const added = new Map<Draft, DraftMention[]>();
  let next = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    for (; next < named.length && named[next]!.span.last < at; next += 1) {
      const { draft, span } = named[next]!;
      for (const kind of kinds.get(draft)!) latest.set(kind, { draft, at: span.last });
    }
    const kind = SAME[plain[at]!] ?? plain[at]!;
    if (!KINDS.has(kind) || plain[at - 1] !== 'the' || covered.has(at) || plain[at + 1] === 'of') continue;
    const found = latest.get(kind);
    if (!found || at - found.at > REACH) continue;
    found.at = at;
    const [start, end] = [tokens[at - 1]!.start, tokens[at]!.end];
    const span = { type: 'ORG' as const, first: at - 1, last: at, start, end, confidence: 0.6 };
    const mention: DraftMention = { span, kind: 'description', reason: `the last ${kind} named before` };
    added.set(found.draft, [...(added.get(found.draft) ?? []), mention]);
  }
  for (const [draft, mentions] of added) {
    draft.mentions = [...draft.mentions, ...mentions].sort((a, b) => a.span.first - b.span.first);
  }
}

function kindsOf(
  { known, knownRun, words, plain }: Description,
  { type, mentions, words: name }: Draft,
): Set<string> {
  const kinds = new Set<string>();
  if (type !== 'ORG') return kinds;
  for (const word of [name[0]!, name.at(-1)!]) {
    const kind = SAME[word] ?? word;
    if (KINDS.has(kind)) kinds.add(kind);
  }
  for (const kind of BODIES[name.join(' ')] ?? []) kinds.add(kind);
  const full = mentions.find(({ span }) => span.last - span.first === name.length - 1) ?? mentions[0]!;
  const { first, last } = full.span;
  const bits = first === last ? known[first]! : knownRun[first]!;
  if ((words[last]! & Word.orgEnding) !== 0 || (bits & (COMPANY | ORGANIZATION)) !== 0) kinds.add('company');
  if ((bits & MEDIUM) !== 0) for (const kind of ['newspaper', 'network', 'agency']) kinds.add(kind);
  if ((bits & TEAM) !== 0) kinds.add('team');
  if ((bits & BODY) !== 0) for (const kind of ['organization', 'group']) kinds.add(kind);
  if (/^(?:times|post|herald|tribune|gazette|journal|news)$/.test(plain[last]!)) kinds.add('newspaper');
  return kinds;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
