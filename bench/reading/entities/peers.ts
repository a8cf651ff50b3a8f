/** Packages that find names, as they are after installation. */
import nlp from 'compromise';
import type { TypedSpan } from './score';

interface Offset {
  offset: { start: number; length: number };
  text: string;
}

const EDGE = /^[\p{P}\s]+|(?:['’]s)?[\p{P}\s]+$|['’]s$/gu;

/** compromise's people and organizations, without punctuation around them. */
export function withCompromise(text: string): TypedSpan[] {
  const document = nlp(text);
  const spans = (type: string, found: { json(options: object): Offset[] }) =>
    found.json({ offset: true }).flatMap(({ offset }) => {
      const written = text.slice(offset.start, offset.start + offset.length);
      const before = /^[\p{P}\s]*/u.exec(written)![0].length;
      const bare = written.replace(EDGE, '');
      const start = offset.start + before;
      return bare === '' ? [] : [{ type, start, end: start + bare.length }];
    });
  return [...spans('PER', document.people()), ...spans('ORG', document.organizations())];
}
