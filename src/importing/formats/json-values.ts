/** JSON value by value: the entries of a list, one value a line, or one value. */
import { MOST_ITEM_LENGTH, sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';

const FIX = 'Mend it or export it again';
const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const OPEN: ReadonlySet<number> = new Set([91, 123]);
const CLOSE: ReadonlySet<number> = new Set([93, 125]);

/**
 * The entries of a list at the top, one in memory at a time; the values of a text with one a line; else the one value
 * that there is. An entry that is no JSON is a refusal in its place.
 *
 * @param most characters of a value that is no list
 * @throws ImportRefusal where the text is cut off, or a value is larger than can be held
 */
export async function* jsonValues(
  text: AsyncIterable<string>,
  file: string,
  most: number,
): AsyncIterable<unknown> {
  const splitter = new Splitter(file, most);
  for await (const chunk of text) yield* splitter.write(chunk);
  yield* splitter.end();
}

/** Cuts at commas of the list, and at ends of values outside of one; what lies between is JSON.parse's business. */
class Splitter {
  private pending = '';
  private depth = 0;
  private inText = false;
  private isEscaped = false;
  private isList: boolean | null = null;
  private count = 0;

  constructor(
    private readonly file: string,
    private readonly most: number,
  ) {}

  *write(chunk: string): Iterable<unknown> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const cut = this.step(chunk.charCodeAt(at));
      if (cut === null) continue;
      this.pending += chunk.slice(from, cut === 'before' ? at : at + 1);
      from = at + 1;
      yield* this.flush();
    }
    this.pending += chunk.slice(from);
    const most = this.isList ? MOST_ITEM_LENGTH : this.most;
    if (this.pending.length > most)
      this.refuse(
        'too-large',
        `holds a value of more than ${sizeInWords(most)}`,
        'Split it into a list of smaller ones',
      );
  }

  *end(): Iterable<unknown> {
    if (this.depth > 0 || this.inText)
      this.refuse(
        'malformed',
        `is cut off in value ${this.count + 1}`,
        'Export it again; what stood before has been read',
      );
    yield* this.flush();
    if (this.count === 0 && this.isList !== true) this.refuse('empty', 'holds no value', FIX);
  }

  /** Where the value that is being read ends by this character: before it, with it, or not. */
  private step(code: number): 'before' | 'with' | null {
    if (this.inText) {
      if (this.isEscaped) this.isEscaped = false;
      else if (code === BACKSLASH) this.isEscaped = true;
      else if (code === QUOTE) this.inText = false;
      return null;
    }
    if (code === QUOTE) this.inText = true;
    else if (OPEN.has(code)) {
      const isStart = this.isList === null && this.pending.trim() === '';
      this.isList ??= code === 91;
      this.depth += 1;
      return isStart && code === 91 ? 'before' : null;
    } else if (CLOSE.has(code)) {
      this.depth -= 1;
      if (this.depth === 0) return this.isList ? 'before' : 'with';
    } else if (code === COMMA && this.depth === 1 && this.isList) return 'before';
    return null;
  }

  private *flush(): Iterable<unknown> {
    const text = this.pending.trim();
    this.pending = '';
    if (text === '' || text === '[') return;
    this.count += 1;
    yield this.parsed(text);
  }

  private parsed(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      const reason = `is no JSON: ${(error as Error).message.slice(0, 120)}`;
      return new ImportRefusal({
        code: 'malformed',
        file: this.file,
        item: `value ${this.count}`,
        reason,
        fix: FIX,
      });
    }
  }

  private refuse(code: ImportRefusal['code'], reason: string, fix: string): never {
    throw new ImportRefusal({ code, file: this.file, reason, fix });
  }
}
