/** Where the text of a pasted article begins, and what stands above it. Pure. */
import type { DateContext } from '../../dates/written';
import type { PageDate, PageFigure } from '../../page';
import { isSameOrCut } from '../html/likeness';
import { creditIn, dateIn, isBodyLike, isByline, isLabel, sourceIn } from './line-kinds';

export interface Head {
  title: string;
  standfirst: string | null;
  date: PageDate | null;
  byline: string | null;
  /** The words under a picture that did not come along. */
  figure: PageFigure | null;
  source: string | null;
  /** The line with which the text begins. */
  end: number;
}

/** No head is longer. */
const MOST_LINES = 14;

type Kind = 'repeated' | 'date' | 'byline' | 'source' | 'credit' | 'label' | 'words';

/** @param lines at least one, without empty ones */
export function headOf(lines: readonly string[], context: DateContext): Head {
  const first = Math.max(
    0,
    lines.slice(0, MOST_LINES).findIndex((line) => kindOf(line, null, context) === 'words'),
  );
  const title = lines[first]!;
  const kinds = kindsAfter(lines, first, title, context);
  const last = kinds.findLastIndex((kind) => kind !== 'words');
  const head: Head = {
    title,
    standfirst: null,
    date: null,
    byline: null,
    figure: null,
    source: null,
    end: first + 1 + last + 1,
  };
  for (const [index, kind] of kinds.slice(0, last + 1).entries())
    take(head, lines, first + 1 + index, kind, kinds[index + 1], context);
  // A date or byline above the headline belongs to it too.
  for (const line of lines.slice(0, first)) {
    head.date ??= dateIn(line, context);
    head.byline ??= isByline(line) ? line : null;
  }
  return head;
}

function kindsAfter(lines: readonly string[], first: number, title: string, context: DateContext): Kind[] {
  const kinds: Kind[] = [];
  for (const line of lines.slice(first + 1, first + MOST_LINES)) {
    const kind = kindOf(line, title, context);
    if (kind === 'words' && isBodyLike(line)) break;
    kinds.push(kind);
  }
  return kinds;
}

function kindOf(line: string, title: string | null, context: DateContext): Kind {
  if (title !== null && isSameOrCut(line, title)) return 'repeated';
  if (sourceIn(line)) return 'source';
  if (creditIn(line)) return 'credit';
  if (dateIn(line, context)) return 'date';
  if (isByline(line)) return 'byline';
  return isLabel(line) ? 'label' : 'words';
}

function take(
  head: Head,
  lines: readonly string[],
  index: number,
  kind: Kind,
  next: Kind | undefined,
  context: DateContext,
): void {
  const line = lines[index]!;
  if (kind === 'date') head.date ??= dateIn(line, context);
  else if (kind === 'byline') head.byline ??= line;
  else if (kind === 'source') head.source ??= sourceIn(line);
  if (kind === 'source' || kind === 'credit') {
    if (head.figure) head.figure.credit ??= sourceIn(line) ?? creditIn(line);
  } else if (kind === 'words') {
    const isCaption = next === 'source' || next === 'credit' || !/[.!?…]["”’]?$/.test(line);
    if (isCaption && (head.standfirst || head.date || next === 'source' || next === 'credit'))
      head.figure ??= { address: null, alt: null, caption: line, credit: null };
    else head.standfirst ??= line;
  }
}
