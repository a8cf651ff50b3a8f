/**
 * XML element by element, in memory bounded by the largest one. Entities of a document type are not defined, nothing
 * outside the file is read, and a document type that defines any is refused.
 */
import sax from 'sax';
import { DEEPEST_MARKUP, MOST_ITEM_LENGTH, sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';
import type { XmlElement } from './element';

/** Names without prefixes, from the root on. */
export type XmlPath = readonly string[];

interface Open extends XmlElement {
  children: (XmlElement | string)[];
}

/** Texts of feeds hold bare ampersands and HTML's entities; both are text. */
const FORGIVEN =
  /^(?:Invalid character entity|Invalid character in entity name|Unencoded <|Text data outside of root|Unbound namespace prefix)/;

/**
 * The elements that are wanted, each whole, in order; one that is larger than can be held is a refusal in its place.
 *
 * @param isWanted by its path; what lies within a wanted element is part of it
 * @throws ImportRefusal where the file is no well-formed XML (what came before has been yielded), is nested too deep
 *   or defines entities
 */
export async function* xmlElements(
  text: AsyncIterable<string>,
  file: string,
  isWanted: (path: XmlPath) => boolean,
): AsyncIterable<XmlElement | ImportRefusal> {
  const reader = new ElementReader(file, isWanted);
  for await (const chunk of text) {
    reader.write(chunk);
    yield* reader.taken();
    if (reader.fault) throw reader.fault;
  }
  reader.end();
  yield* reader.taken();
  if (reader.fault) throw reader.fault;
}

class ElementReader {
  fault: ImportRefusal | null = null;
  private readonly parser = sax.parser(true, { xmlns: true, position: true, trim: false });
  private readonly path: string[] = [];
  private open: Open[] = [];
  private ready: (XmlElement | ImportRefusal)[] = [];
  private length = 0;

  constructor(
    private readonly file: string,
    private readonly isWanted: (path: XmlPath) => boolean,
  ) {
    this.parser.onopentag = (tag) => this.start(tag as sax.QualifiedTag);
    this.parser.onclosetag = () => this.finish();
    this.parser.ontext = (words) => this.words(words);
    this.parser.oncdata = (words) => this.words(words);
    this.parser.ondoctype = (words) => this.documentType(String(words));
    this.parser.onerror = (error) => this.failed(error);
  }

  write(chunk: string): void {
    if (!this.fault) this.parser.write(chunk);
  }

  end(): void {
    if (!this.fault) this.parser.close();
  }

  taken(): (XmlElement | ImportRefusal)[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  private start({ local, uri, attributes }: sax.QualifiedTag): void {
    this.path.push(local);
    if (this.path.length > DEEPEST_MARKUP)
      this.refuse(
        'nested-too-deep',
        `has elements nested more than ${DEEPEST_MARKUP} deep`,
        'Export it again without what is nested so',
      );
    const isPart = this.open.length > 0;
    if (!isPart && !this.isWanted(this.path)) return;
    if (!isPart) this.length = 0;
    this.open.push({ name: local, namespace: uri, attributes: byName(attributes), children: [] });
    this.grow(local.length);
  }

  private words(words: string): void {
    const parent = this.open.at(-1);
    if (!parent || this.length > MOST_ITEM_LENGTH) return;
    parent.children.push(words);
    this.grow(words.length);
  }

  private finish(): void {
    this.path.pop();
    const element = this.open.pop();
    if (!element) return;
    const parent = this.open.at(-1);
    if (parent && this.length <= MOST_ITEM_LENGTH) parent.children.push(element);
    if (!parent) this.ready.push(this.length > MOST_ITEM_LENGTH ? this.tooLarge(element) : element);
  }

  /** Past the limit an element is read on to its end, but not kept. */
  private grow(by: number): void {
    this.length += by;
    if (this.length > MOST_ITEM_LENGTH) for (const one of this.open) one.children.length = 0;
  }

  private tooLarge({ name }: XmlElement): ImportRefusal {
    const reason = `is larger than ${sizeInWords(MOST_ITEM_LENGTH)}`;
    const item = `the ${name} that ends on line ${this.parser.line + 1}`;
    return new ImportRefusal({
      code: 'too-large',
      file: this.file,
      item,
      reason,
      fix: 'Take the files out of its text',
    });
  }

  private documentType(words: string): void {
    if (!/<!ENTITY/i.test(words)) return;
    this.refuse(
      'document-type',
      'defines entities in its document type, and none are read',
      'Export it without a DOCTYPE',
    );
  }

  private failed(error: Error): void {
    this.parser.error = null as unknown as Error;
    const [what = ''] = error.message.split('\n');
    if (FORGIVEN.test(what)) return;
    const line = this.parser.line + 1;
    const isCut = /^Unclosed root tag|^Unexpected end/.test(what);
    const reason = isCut ? `is cut off after line ${line}` : `is no well-formed XML: ${what}, line ${line}`;
    this.refuse(
      'malformed',
      reason,
      isCut ? 'Export it again; what stood before has been read' : 'Mend that line or export it again',
    );
  }

  private refuse(code: ImportRefusal['code'], reason: string, fix: string): void {
    this.fault ??= new ImportRefusal({ code, file: this.file, reason, fix });
  }
}

function byName(attributes: sax.QualifiedTag['attributes']): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { local, prefix, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    if (prefix === '' || !(local in found)) found[local] = value;
  }
  return found;
}
