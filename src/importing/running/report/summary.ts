/** What is said at the end of an import. Pure. */
import { type Tally, total } from './tally';

export interface Ended {
  tally: Tally;
  passedOver: Readonly<Record<string, number>>;
  seconds: number;
  dryRun: boolean;
  /** Whether it was ended before its end. */
  isStopped: boolean;
  report: string;
}

const SHOWN_LENGTH = 100;
const number = (value: number) => value.toLocaleString('en');

/** Lines for a terminal. */
export function summaryOf({ tally, passedOver, seconds, dryRun, isStopped, report }: Ended): string[] {
  const items = total(tally);
  const rate = seconds > 0 ? ` (${number(Math.round(items / seconds))} a second)` : '';
  return [
    `${number(items)} ${items === 1 ? 'item' : 'items'} in ${duration(seconds)}${rate}${dryRun ? '. Nothing was written' : ''}.`,
    ...countLines(tally, dryRun),
    ...lostLines(tally),
    ...passedOverLines(passedOver),
    ...refusalLines(tally),
    `Report: ${report}`,
    ...(isStopped ? ['Ended before its end: the same command goes on from here.'] : []),
  ];
}

function countLines({ counts, published, waiting }: Tally, dryRun: boolean): string[] {
  const would = dryRun ? 'would be ' : '';
  const said: [number, string][] = [
    [counts.made, `${would}made`],
    [counts.updated, `${would}brought up to date`],
    [counts.unchanged, 'unchanged'],
    [counts.kept, 'left as editors changed them'],
    [counts.refused, 'refused'],
    [published, dryRun ? 'would be published' : 'published'],
    [waiting, 'suggestions wait for an editor'],
  ];
  return said.filter(([value]) => value > 0).map(([value, what]) => `  ${number(value)} ${what}`);
}

function lostLines({ lost }: Tally): string[] {
  const lines = Object.entries(lost).map(([what, { items, examples }]) => {
    const shown = examples.map((one) => (one.length > SHOWN_LENGTH ? `${one.slice(0, SHOWN_LENGTH)}…` : one));
    return `  ${what}, in ${number(items)} ${items === 1 ? 'item' : 'items'}: ${shown.join('; ')}`;
  });
  return lines.length > 0 ? ['Not kept:', ...lines] : [];
}

function passedOverLines(passedOver: Ended['passedOver']): string[] {
  const parts = Object.entries(passedOver)
    .sort(([, one], [, other]) => other - one)
    .map(([end, files]) => `${number(files)} ${end}`);
  return parts.length > 0 ? [`Passed over: ${parts.join(', ')}`] : [];
}

function refusalLines({ refusals, counts }: Tally): string[] {
  if (refusals.length === 0) return [];
  const more = counts.refused - refusals.length;
  return [
    'Refused:',
    ...refusals.map(({ file, item, reason, fix }) => {
      const where = item === null ? file : `${file}, item ${item},`;
      return `  ${where} ${reason}. ${fix}.`;
    }),
    ...(more > 0 ? [`  and ${number(more)} more: see the report`] : []),
  ];
}

/** `1 h 4 min`, `3 min 20 s`, `12 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
