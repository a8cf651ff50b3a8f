/** What an import does not take, told so that whoever moves the archive can mend it. */

export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'archive'
  | 'too-large'
  | 'malformed'
  | 'nested-too-deep'
  | 'too-many-parts'
  | 'document-type'
  | 'unknown-format'
  | 'mapping'
  | 'no-article'
  | 'no-name'
  | 'not-storable'
  | 'address'
  | 'address-not-public'
  | 'robots'
  | 'answer'
  | 'too-slow'
  | 'too-heavy'
  | 'unreadable'
  | 'not-saved'
  | 'newer'
  | 'altered'
  | 'not-empty';

/** What is wrong with a file, an item of one, or an address. */
export interface Refused {
  code: RefusalCode;
  /** The name of the file, or the address. */
  file: string;
  /** A clause: "is 260 MB, and at most 200 MB are read". */
  reason: string;
  /** A sentence in the imperative without its full stop: "Split it". */
  fix: string;
  /** Which item of the file: its number from 1, its line or its id. Null where the file as a whole is refused. */
  item?: string | null;
}

/** Thrown where a whole file or address is refused, yielded where one item of a file is and the others go on. */
export class ImportRefusal extends Error {
  readonly code: RefusalCode;
  readonly file: string;
  readonly reason: string;
  readonly fix: string;
  readonly item: string | null;

  constructor({ code, file, reason, fix, item = null }: Refused) {
    super(`${file}${item === null ? '' : `, ${item},`} ${reason}. ${fix}.`);
    this.name = 'ImportRefusal';
    this.code = code;
    this.file = file;
    this.reason = reason;
    this.fix = fix;
    this.item = item;
  }
}
