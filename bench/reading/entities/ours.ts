/** Our own reading, as the measures ask for it. */

import { PRECISION, trainOn } from '../../../scripts/names';
import { type EntityType, type Gazetteer, namedSpans, readEntities } from '../../../src/reading/entities';
import type { Model } from '../../../src/reading/entities/model/read';
import { readModel, writeModel } from '../../../src/reading/entities/model/read';
import { spansOf } from '../../../src/reading/entities/spans';
import { tagNames } from '../../../src/reading/entities/tagger';
import { nameTokens } from '../../../src/reading/entities/tokens';
import type { NamedText } from './conll';
import type { TypedSpan } from './score';

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** `readEntities`, with or without an archive. */
export function withDateline(text: string, gazetteer?: Gazetteer): TypedSpan[] {
  const found = namedSpans(readEntities(text, gazetteer ? { gazetteer } : {}));
  return found.map(({ type, start, end }) => ({ type: TYPES[type], start, end }));
}

/** What another model finds. */
export function withModel(text: string, model: Model): TypedSpan[] {
  return spansOf(tagNames(nameTokens(text), model)).map(({ type, start, end }) => ({ type, start, end }));
}

/** The shipped model's way of training, on these texts alone. */
export function modelOf(texts: readonly NamedText[]): Model {
  const { weights, transitions } = trainOn(texts);
  return readModel(writeModel(weights, transitions, PRECISION));
}
