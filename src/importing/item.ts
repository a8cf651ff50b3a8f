/** What goes into a reader of a format, and what comes out. */
import type { ImportedOrganization, ImportedPerson } from './entity';
import type { Mapping } from './mapping/mapping';
import type { ImportedPage } from './page';
import type { ImportRefusal } from './refusal';

export type ImportedItem = ImportedPage | ImportedPerson | ImportedOrganization;

/** In the order of the file. An item that cannot be taken is a refusal in its place, and the next ones go on. */
export type ItemStream = AsyncIterable<ImportedItem | ImportRefusal>;

export interface ImportFile {
  /** As whoever imports knows it: it stands in every refusal. */
  name: string;
  /** Its bytes from the first on; some formats are read twice. */
  open(): AsyncIterable<Uint8Array>;
  /** `Content-Type` where it came by HTTP; its charset counts. */
  contentType?: string;
  /** Where it could be read: relative addresses in it are read against it. */
  address?: string;
}

export interface ReadOptions {
  /** IANA name; times without a zone are in it. */
  timeZone: string;
  /** Dates more than two days after it are not believed. */
  now: Date;
  /** Beats what the file says of itself: a label of the Encoding Standard, `windows-1251`. */
  charset?: string;
  /** Wanted by JSON, CSV and YAML that are in no format of the news. */
  mapping?: Mapping;
}

/** A file as the reader of a format gets it: decoded, and checked to be text. */
export interface TextFile {
  name: string;
  open(): AsyncIterable<string>;
  address: string | null;
}

/** Reads one format. @throws ImportRefusal where the file as a whole cannot be taken */
export type FormatReader = (file: TextFile, options: ReadOptions) => ItemStream;
