/** From what Strapi read to what the audience is told. */
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { inTransaction } from '../record/sql';
import type { Audience } from './audience';
import { withoutFileIds } from './blocks';
import { type Reference, referencesTo } from './references';
import { attributesOf, innerModel, referencesOf, WITHHELD_WITH } from './schemas';

type Entry = Record<string, unknown>;
type Told = ReadonlyMap<string, Reference>;

/**
 * Sanitizes entries as Strapi does, which strips the private relations, and puts those back that the audience may
 * know of, as references. One statement for the whole answer.
 *
 * @param entries what the service read with guardedQuery's `populate`
 */
export async function answerOf(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, audience }: { uid: UID.ContentType; audience: Audience },
  entries: readonly object[],
): Promise<Entry[]> {
  const raw = entries as readonly Entry[];
  const documentIds = raw.flatMap((entry) => idsNamed(strapi, uid, entry));
  const told = await inTransaction(strapi, (transaction) =>
    referencesTo(strapi, transaction, { documentIds, audience }),
  );
  const schema = strapi.contentType(uid);
  const clean: unknown[] = await Promise.all(
    raw.map((entry) => strapi.contentAPI.sanitize.output(entry, schema, { auth: ctx.state.auth })),
  );
  return raw.map((entry, index) => shape({ strapi, told }, uid, entry, clean[index] as Entry));
}

function idsNamed(strapi: Core.Strapi, uid: string, entry: Entry): string[] {
  const own = [...referencesOf(strapi, uid).keys()].flatMap((name) => documentIdsOf(entry[name]));
  const below = Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => {
    const model = innerModel(attribute);
    return model ? entriesOf(entry[name]).flatMap((inner) => idsNamed(strapi, model, inner)) : [];
  });
  return [...own, ...below];
}

interface Telling {
  strapi: Core.Strapi;
  told: Told;
}

function shape(telling: Telling, uid: string, raw: Entry, clean: Entry): Entry {
  const { id: _, ...shaped } = clean;
  for (const [name, attribute] of Object.entries(attributesOf(telling.strapi, uid))) {
    if (!(name in shaped)) continue;
    const model = innerModel(attribute);
    if (model) shaped[name] = shapeInner(telling, model, raw[name], shaped[name]);
    else if (attribute.type === 'blocks') shaped[name] = withoutFileIds(shaped[name]);
  }
  for (const name of referencesOf(telling.strapi, uid).keys()) {
    if (name in raw) shaped[name] = told(telling.told, raw[name]);
  }
  return shaped;
}

function shapeInner(telling: Telling, model: string, raw: unknown, clean: unknown): unknown {
  const decisive = WITHHELD_WITH[model];
  const isTold = (inner: Entry) =>
    !decisive || documentIdsOf(inner[decisive]).every((id) => telling.told.has(id));
  if (Array.isArray(raw) && Array.isArray(clean)) {
    return raw.flatMap((inner: Entry, index) =>
      isTold(inner) ? [shape(telling, model, inner, clean[index] as Entry)] : [],
    );
  }
  if (!isEntry(raw) || !isEntry(clean)) return clean;
  return isTold(raw) ? shape(telling, model, raw, clean) : null;
}

function told(known: Told, value: unknown): Reference | Reference[] | null {
  const references = documentIdsOf(value).flatMap((id) => known.get(id) ?? []);
  return Array.isArray(value) ? references : (references[0] ?? null);
}

function documentIdsOf(value: unknown): string[] {
  return entriesOf(value).flatMap(({ documentId }) => (typeof documentId === 'string' ? [documentId] : []));
}

function entriesOf(value: unknown): Entry[] {
  return [value].flat().filter(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
