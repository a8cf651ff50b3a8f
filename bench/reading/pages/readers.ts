/** What takes the body out of a page: Dateline, and Readability by itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../../../src/importing/formats/html/read-page';
import { ImportRefusal } from '../../../src/importing/refusal';
import { blockTexts } from '../../../src/reading/blocks';
import type { JudgedPage } from './data';

export interface BodyReader {
  name: string;
  read(page: JudgedPage): string;
}

const NOW = new Date('2030-01-01T00:00:00Z');

const dateline: BodyReader = {
  name: 'Dateline',
  read({ id, html, address }) {
    try {
      return blockTexts(readPage(html, id, address, { timeZone: 'UTC', now: NOW }).body).join('\n');
    } catch (error) {
      if (error instanceof ImportRefusal) return '';
      throw error;
    }
  },
};

const readability: BodyReader = {
  name: '@mozilla/readability on linkedom',
  read({ html }) {
    const { document } = parseHTML(html) as unknown as {
      document: ConstructorParameters<typeof Readability>[0];
    };
    return new Readability(document).parse()?.textContent ?? '';
  },
};

export const READERS: readonly BodyReader[] = [dateline, readability];
