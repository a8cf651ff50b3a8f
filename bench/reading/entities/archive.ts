/** An archive that holds the names of a text. */
import { type Gazetteer, type KnownEntity, makeGazetteer } from '../../../src/reading/entities';
import type { NamedText } from './conll';

const KINDS = { PER: 'person', ORG: 'organization' } as const;

/** The people and organizations of the texts, each under its name as the gold has it; one name is one record. */
export function archiveOf(texts: readonly NamedText[]): Gazetteer {
  const entities = new Map<string, KnownEntity>();
  for (const { text, gold } of texts) {
    for (const { type, start, end } of gold) {
      if (type !== 'PER' && type !== 'ORG') continue;
      const name = text.slice(start, end);
      const id = `${type} ${name}`;
      if (!entities.has(id)) entities.set(id, { id, kind: KINDS[type], name });
    }
  }
  return makeGazetteer([...entities.values()]);
}
