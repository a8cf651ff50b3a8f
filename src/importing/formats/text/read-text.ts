/**
 * A text as a reader's copy and paste has it: stray tags and comments, the headline (often twice), a standfirst, a
 * date, a caption, a `SOURCE:` line, then the text. One article a file.
 */
import { wholeText } from '../../bytes/streams';
import type { FormatReader, ReadOptions } from '../../item';
import { MOST_PAGE_BYTES } from '../../limits';
import { bylinesOf } from '../../names/bylines';
import { type ImportedPage, type Loss, pageOf } from '../../page';
import { ImportRefusal } from '../../refusal';
import { datelineOf } from '../html/standfirst';
import { blocksFromText } from '../markup';
import { headOf } from './head';
import { sourceIn } from './line-kinds';
import { linesOf } from './lines';
import { unwrapped } from './unwrap';

export const readText: FormatReader = async function* ({ name, open }, options) {
  yield readPasted(
    await wholeText(open(), name, MOST_PAGE_BYTES, 'Split it into one file an article'),
    name,
    options,
  );
};

/**
 * Reads a pasted text.
 *
 * @throws ImportRefusal where it has no words
 */
export function readPasted(
  text: string,
  file: string,
  { timeZone, now }: Pick<ReadOptions, 'timeZone' | 'now'>,
): ImportedPage {
  const { lines, dropped } = linesOf(unwrapped(text));
  if (lines.length === 0) {
    throw new ImportRefusal({
      code: 'empty',
      file,
      reason: 'has no words',
      fix: 'Give the text of one article',
    });
  }
  const head = headOf(lines, { timeZone, now, language: null });
  // A text of a headline and what follows it has no head but the headline.
  const end = head.end < lines.length ? head.end : Math.min(1, lines.length - 1);
  const rest = lines.slice(end);
  const sources = [head.source, ...rest.slice(-3).map(sourceIn)].filter(
    (name): name is string => name !== null,
  );
  const body = blocksFromText(rest.filter((line) => !sourceIn(line)).join('\n\n'));
  const lost: Loss[] = dropped.map((line) => ({ what: 'markup', detail: line.slice(0, 200) }));
  if (head.figure) lost.push({ what: 'image', detail: head.figure.caption ?? '' });
  return pageOf({
    title: head.title,
    standfirst: head.standfirst,
    body,
    leadFigure: head.figure,
    bylines: bylinesOf(head.byline),
    publishedOn: head.date,
    dateline: datelineOf(body),
    sources: [...new Set(sources)].map((name) => ({ name, address: null })),
    lost,
  });
}
