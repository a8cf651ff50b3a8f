/** News in TimeML: plain text with its expressions of time (http://www.timeml.org). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeEntities } from '../decode-entities';

export interface TimedText {
  name: string;
  text: string;
  /** Day of publication, `YYYY-MM-DD`. */
  publishedOn: string;
  gold: TimedSpan[];
}

export interface TimedSpan {
  start: number;
  end: number;
  /** TIMEX3's value; empty where a reader gives none. */
  value: string;
}

const TAG = /<[^>]*>/g;

/** The texts of a folder of `.tml` files, by name; null where it is not there. */
export function readTimeMl(folder: string): TimedText[] | null {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.tml'));
    return names.sort().map((name) => timedText(name, readFileSync(path.join(folder, name), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The text and the expressions of one document. */
export function timedText(name: string, xml: string): TimedText {
  const published = /<DCT>[\s\S]*?value="([^"]*)"/.exec(xml)?.[1] ?? '';
  const body = xml.slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.indexOf('</TEXT>'));
  const gold: TimedSpan[] = [];
  let text = '';
  let open: { start: number; value: string } | null = null;
  let before = 0;
  for (const tag of body.matchAll(TAG)) {
    text += decodeEntities(body.slice(before, tag.index));
    before = tag.index + tag[0].length;
    if (tag[0].startsWith('<TIMEX3'))
      open = { start: text.length, value: /value="([^"]*)"/.exec(tag[0])?.[1] ?? '' };
    else if (tag[0] === '</TIMEX3>' && open) {
      gold.push({ ...open, end: text.length });
      open = null;
    }
  }
  text += decodeEntities(body.slice(before));
  return { name, text, publishedOn: published.slice(0, 10), gold };
}
