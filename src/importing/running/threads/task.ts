/** What goes to a reading thread and comes back: plain data, for it is copied from one thread to the other. */
import type { MessagePort } from 'node:worker_threads';
import type { FormatName } from '../../detect';
import type { ImportedItem, ReadOptions } from '../../item';
import type { Refused } from '../../refusal';

export interface FileToRead {
  /** As whoever imports knows it. */
  name: string;
  source: { path: string } | { bytes: Uint8Array };
  contentType?: string;
  address?: string;
}

export interface ReadRequest {
  file: FileToRead;
  options: ReadOptions;
  format?: FormatName;
  /** The first item wanted, from 1. */
  from?: number;
  /** How many items from there. */
  most?: number;
}

export interface ReadTask extends ReadRequest {
  /** Items go out by it, leave to send more comes in: a number of items. */
  port: MessagePort;
  gauge: SharedArrayBuffer;
}

/** An item in its place, from 1, or why it is none. A refusal without a place is of the file, and the last. */
export type Numbered = { number: number; item: ImportedItem } | { number: number | null; refusal: Refused };

/** What comes by the port; null at the end. */
export type Message = Numbered | null;
