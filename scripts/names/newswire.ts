/** Makes texts in the manner of newswires out of templates, with names drawn from the lists. */
import { type Cast, namesFrom, type Pick } from './drawn-names';
import type { NamedText } from './examples';
import { words } from './newswire-parts';
import { randomOf } from './random';
import {
  ABBREVIATED,
  BUSINESS,
  DATELINES,
  EVENTS,
  HEADLINES,
  MIXED,
  POLITICS,
  SPORT,
  TABLES,
  THINGS,
} from './templates';
import type { WordLists } from './word-lists';

/** Share of the tables that are set in capitals. */
const CAPITAL_TABLES = 0.35;

/** @param count how many texts */
export function makeNewswire(lists: WordLists, count: number, seed: number): NamedText[] {
  const random = randomOf(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)]!;
  const names = namesFrom(lists, random, pick);
  const kinds = [POLITICS, MIXED, MIXED, ABBREVIATED, BUSINESS, EVENTS, THINGS, SPORT, TABLES];
  return Array.from({ length: count }, () => {
    const cast: Cast = { people: [], organizations: [], abbreviations: [] };
    const text = new Writer();
    const kind = pick(kinds);
    const fill = (template: string, style: Style = 'as written') =>
      text.add(template, (slot) => names(slot, cast), style);
    if (random() < 0.7) {
      fill(pick(HEADLINES), random() < 0.5 ? 'capitals' : 'as written');
      text.end();
    } else if (random() < 0.6) {
      fill(pick(kind).replace(/[.]$/, ''), random() < 0.5 ? 'capitals' : 'title');
      text.end();
    }
    const dateline = random() < 0.6 ? pick(DATELINES) : null;
    if (dateline) {
      fill(dateline);
      if (/[-—]$/.test(dateline)) text.space();
      else text.end();
    }
    const length = 4 + Math.floor(random() * 8);
    const rows: Style = random() < CAPITAL_TABLES ? 'capitals' : 'as written';
    let previous = '';
    for (let line = 0; line < length; line += 1) {
      // A row of a table hardly ever stands alone.
      const template =
        kind === TABLES && previous && random() < 0.6 ? previous : pick(random() < 0.85 ? kind : pick(kinds));
      fill(template, kind === TABLES ? rows : 'as written');
      if (kind === TABLES || random() < 0.6) text.end();
      else text.space();
      previous = template;
    }
    return text.done();
  });
}

type Style = 'as written' | 'capitals' | 'title';

const SMALL = new Set(words('a, an, the, of, in, on, at, to, by, for, and, or, as, is, with, from, a'));

function titled(text: string): string {
  return text.replace(/\p{L}[\p{L}']*/gu, (word) =>
    SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

class Writer {
  #text = '';
  #gold: NamedText['gold'] = [];

  add(template: string, draw: (slot: string) => { text: string; type: string | null }, style: Style): void {
    for (const part of template.matchAll(/\{([^}]+)\}|\[(\w+) ([^\]]+)\]|[^{[]+/g)) {
      const drawn = part[1]
        ? draw(part[1])
        : part[2]
          ? { text: part[3]!, type: part[2] }
          : { text: part[0], type: null };
      const written =
        style === 'capitals'
          ? drawn.text.toUpperCase()
          : style === 'title' && !drawn.type
            ? titled(drawn.text)
            : drawn.text;
      if (drawn.type)
        this.#gold.push({
          type: drawn.type,
          start: this.#text.length,
          end: this.#text.length + written.length,
        });
      this.#text += written;
    }
  }

  space(): void {
    this.#text += ' ';
  }

  end(): void {
    this.#text += '\n';
  }

  done(): NamedText {
    return { text: this.#text, gold: this.#gold };
  }
}
