/** What an editor should think about before a merge: pure. */
import type { MergeableKind } from './kinds';
import type { Planned } from './records';
import type { Count } from './references/move';

export interface MergeWarning {
  code:
    | 'wikidataIdsDiffer'
    | 'markedNotTheSame'
    | 'confidentialDiffers'
    | 'datesDiffer'
    | 'appearTogether'
    | 'large';
  message: string;
}

/** Links from which on the record needs a while to follow. */
const MANY = 2000;

/** @param apart pairs that an editor said are not the same */
export function warningsOf(
  kind: MergeableKind,
  { values }: Pick<Planned, 'values'>,
  counts: readonly Count[],
  apart: readonly { subject: string; object: string }[],
): MergeWarning[] {
  const distinct = (field: string) =>
    new Set(values.flatMap(({ columns }) => columns[field] ?? []).map((value) => JSON.stringify(value)));
  const found: MergeWarning[] = [];
  if (distinct('wikidataId').size > 1) {
    found.push({
      code: 'wikidataIdsDiffer',
      message: 'Their Wikidata ids differ: they may be two namesakes.',
    });
  }
  if (apart.length > 0) {
    found.push({ code: 'markedNotTheSame', message: 'An editor said that they are not the same.' });
  }
  if (kind === 'source' && distinct('confidential').size > 1) {
    const message =
      'Only some are confidential. Choose with care: what rested on a confidential source becomes public with an open one.';
    found.push({ code: 'confidentialDiffers', message });
  }
  for (const field of ['birthDate', 'foundingDate', 'date']) {
    if (distinct(field).size > 1)
      found.push({ code: 'datesDiffer', message: `Their ${field} differs: ${shown(distinct(field))}.` });
  }
  const together = counts.reduce((sum, { collapses }) => sum + collapses, 0);
  if (together > 0) {
    const message = `${together} ${together === 1 ? 'list names' : 'lists name'} several of them, as if they were not one.`;
    found.push({ code: 'appearTogether', message });
  }
  const links = counts.reduce((sum, { published, drafts }) => sum + published + drafts, 0);
  if (links > MANY) {
    const message = `${links} links move. Articles are weighed anew after the merge, which takes a while.`;
    found.push({ code: 'large', message });
  }
  return found;
}

function shown(values: ReadonlySet<string>): string {
  return [...values].map((value) => value.replace(/^"|"$/g, '')).join(', ');
}
