/** Words with marks and links, gathered into the children of one block. */
import type { InlineNode, TextLeaf } from '../../reading/blocks';

export type Marks = Omit<TextLeaf, 'type' | 'text'>;

/** Gathers the inline content of a block; white space becomes single spaces, as a browser shows it. */
export interface InlineWriter {
  /** @param url of the link that the words stand in, null outside links */
  write(text: string, marks: Marks, url: string | null): void;
  /** A line break within the block. */
  breakLine(): void;
  /** What was gathered, trimmed, and a fresh start. Empty where there are no words. */
  take(): InlineNode[];
}

interface Run {
  text: string;
  marks: Marks;
  url: string | null;
}

const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\0]/g;

export function inlineWriter(): InlineWriter {
  let runs: Run[] = [];
  const add = (text: string, marks: Marks, url: string | null) => {
    const last = runs.at(-1);
    if (last && last.url === url && sameMarks(last.marks, marks)) last.text += text;
    else runs.push({ text, marks, url });
  };
  return {
    write(text, marks, url) {
      const collapsed = text.replace(INVISIBLE, '').replace(/[\s\u00a0]+/g, ' ');
      const atBreak = /[\s]$/.test(runs.at(-1)?.text ?? ' ');
      const shown = atBreak ? collapsed.trimStart() : collapsed;
      if (shown !== '') add(shown, marks, url);
    },
    breakLine() {
      const last = runs.at(-1);
      if (!last) return;
      last.text = last.text.trimEnd();
      add('\n', {}, null);
    },
    take() {
      const taken = trimmed(runs);
      runs = [];
      return taken.map(({ url, ...run }) =>
        url === null ? leaf(run) : { type: 'link', url, children: [leaf(run)] },
      );
    },
  };
}

function leaf({ text, marks }: { text: string; marks: Marks }): TextLeaf {
  return { type: 'text', text, ...marks };
}

function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0] && kept[0].text.trimStart() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)!.text.trimEnd() === '') kept.pop();
  if (kept.length === 0) return kept;
  kept[0]!.text = kept[0]!.text.trimStart();
  kept.at(-1)!.text = kept.at(-1)!.text.trimEnd();
  return kept;
}

function sameMarks(first: Marks, second: Marks): boolean {
  const [one, other] = [Object.keys(first), Object.keys(second)] as (keyof Marks)[][];
  return one!.length === other!.length && one!.every((mark) => first[mark] === second[mark]);
}
