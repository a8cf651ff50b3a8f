/** Verbs of a sentence, as far as their forms tell. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';

/** A verb with its auxiliaries: `has also been suspended`. */
export interface VerbGroup extends Range {
  /** The verb that says what happens. */
  main: string;
  /** The auxiliary in front; empty where there is none. */
  auxiliary: string;
}

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const AUXILIARIES = listed(
  'was were is are am has have had will would shall should can could may might must did does do won wouldn hasn haven hadn wasn weren isn aren cannot',
);
const WITHIN = listed('not also already never ever just still only even t to');
const IRREGULAR = listed(
  `became began bent bet bit blew broke brought built burst bought caught chose came cost cut dealt dug did drew drank
   drove ate fell fed felt fought found fled flew forbade forgot forgave froze gave went grew had hung heard hid hit held
   hurt kept knew laid led left lent let lay lit lost made meant met overcame paid put quit read rode rang rose ran said
   saw sought sold sent set shook shot showed shut sang sank sat slept slid spoke spent split spread stood stole stuck
   struck swore swept swam took taught tore told thought threw understood undertook underwent upheld withdrew won wore
   wrote resold rebuilt withheld oversaw`,
);
const PARTICIPLES = listed(
  `become begun bitten blown broken brought built bought caught chosen come cut dealt done drawn driven eaten fallen fed
   felt fought found fled flown forbidden forgotten frozen given gone grown hung heard hidden hit held hurt kept known
   laid led left lent let lain lit lost made meant met overcome paid put read ridden risen run said seen sought sold sent
   set shaken shot shown shut sung sunk sat slept spoken spent split spread stood stolen stuck struck sworn swept taken
   taught torn told thought thrown understood undertaken undergone upheld withdrawn won worn written elected expelled due
   likely able scheduled expected`,
);
/** Present forms that are seldom nouns. */
const PRESENT = listed(
  `says tells begins starts opens takes makes goes comes leaves meets wants expects becomes gets keeps gives brings sends
   believes remains continues includes appears arrives returns announces agrees decides refuses denies confirms faces`,
);
/** Nouns as well, but for the `to` behind them. */
const PLANS = listed(
  'plans hopes wants aims intends expects threatens vows plan hope want aim intend expect need needs agree agrees',
);
const NOT_VERBS = listed(
  'united need indeed speed red bed feed seed breed hundred ahmed mohammed aged so-called biased',
);
const BEFORE_ADJECTIVE = listed(
  'the a an this that these those his her its their our my your of in by no more most less',
);
const LONGEST_GROUP = 8;

/** The verb groups of a stretch of lexemes, in order. Linear time. */
export function verbGroups(lexemes: readonly Lexeme[], { start, end }: Range): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = start; at < end; at += 1) {
    const group = groupAt(lexemes, at, end);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

function groupAt(lexemes: readonly Lexeme[], at: number, end: number): VerbGroup | null {
  const { kind, lower } = lexemes[at]!;
  if (kind !== 'word' || (isCapital(lexemes[at]!) && !lexemes[at]!.startsLine)) return null;
  if (AUXILIARIES.has(lower) && !(lower === 'may' && isCapital(lexemes[at]!)))
    return auxiliaryGroup(lexemes, at, end);
  return isFiniteVerb(lexemes, at) ? { start: at, end: at + 1, main: lower, auxiliary: '' } : null;
}

function auxiliaryGroup(lexemes: readonly Lexeme[], at: number, end: number): VerbGroup {
  const auxiliary = lexemes[at]!.lower;
  let last = at;
  for (let next = at + 1; next < end && next < at + LONGEST_GROUP; next += 1) {
    const { kind, lower, text } = lexemes[next]!;
    if (/^be(?:en|ing)?$/.test(lower)) {
      last = next;
      continue;
    }
    if (/^['’]$/.test(text) || WITHIN.has(lower) || (lower.length > 4 && lower.endsWith('ly'))) continue;
    if (AUXILIARIES.has(lower)) {
      last = next;
      continue;
    }
    const isBase = /^(?:will|would|shall|should|can|could|may|might|must|did|does|do|won|cannot)$/.test(
      auxiliary,
    );
    const isVerb =
      kind === 'word' &&
      !isCapital(lexemes[next]!) &&
      (PARTICIPLES.has(lower) ||
        IRREGULAR.has(lower) ||
        /(?:ed|ing)$/.test(lower) ||
        isBase ||
        wordAt(lexemes, next - 1) === 'to');
    if (isVerb) return { start: at, end: next + 1, main: lower, auxiliary };
    break;
  }
  return { start: at, end: last + 1, main: lexemes[last]!.lower, auxiliary };
}

function isFiniteVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower } = lexemes[at]!;
  const before = lexemes[at - 1];
  if (before && BEFORE_ADJECTIVE.has(before.lower)) return false;
  if (before && /^['’-]$/.test(before.text) && before.isGlued && lexemes[at]!.isGlued) return false;
  if (before?.lower === 's' && /^['’]$/.test(wordAt(lexemes, at - 2))) return false;
  if (IRREGULAR.has(lower)) return before?.lower !== 'to';
  if (PLANS.has(lower) && wordAt(lexemes, at + 1) === 'to') return true;
  if (PRESENT.has(lower)) return before !== undefined && before.kind === 'word';
  return lower.length > 4 && lower.endsWith('ed') && !NOT_VERBS.has(lower);
}
