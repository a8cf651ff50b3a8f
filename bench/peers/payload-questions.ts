/** The questions as Payload's documentation teaches to ask them. */
import { answerOf, receive } from './http';
import type { Ask, QuestionName } from './peer';

interface Document {
  documentId: string;
}

const FIELDS = ['documentId', 'headline', 'slug', 'standfirst', 'publishedOn'];

const select = (fields: readonly string[]) => fields.map((field) => `select[${field}]=true`).join('&');

/** Of documents behind a relation, only what a list shows. */
const named = (collections: readonly string[]) =>
  collections
    .flatMap((collection) =>
      ['documentId', 'name', 'slug'].map((field) => `populate[${collection}][${field}]=true`),
    )
    .join('&');

/** @param base address of a Payload server with the collections of `payload/` */
export function payloadQuestions(base: string): Partial<Record<QuestionName, Ask>> {
  const list = async (path: string) => {
    const { body, bytes } = await receive<{ docs: Document[] }>(`${base}/api/${path}`);
    return answerOf(body.docs, ({ documentId }) => documentId, bytes);
  };
  const newest = (where: string) => `articles?${where}&sort=-publishedOn&limit=25`;
  const mentioning = (slug: string) => newest(`where[people.slug][equals]=${encodeURIComponent(slug)}`);
  const withPeople = `${select([...FIELDS, 'people'])}&${named(['people'])}&depth=1`;
  return {
    mentions: ({ personSlug }) => list(`${mentioning(personSlug)}&${withPeople}&pagination=false`),
    mentionsCounted: ({ personSlug }) => list(`${mentioning(personSlug)}&${withPeople}`),
    mentionsList: ({ personSlug }) =>
      list(`${mentioning(personSlug)}&${select(FIELDS)}&depth=0&pagination=false`),
    page: ({ article }) =>
      list(`articles?where[documentId][equals]=${article}&depth=2&limit=1&pagination=false`),
    timeline: ({ person }) =>
      list(
        `events?where[people.documentId][equals]=${person}&sort=startsOn,-endsOn,documentId&limit=25&pagination=false` +
          `&depth=1&${named(['people', 'organizations'])}`,
      ),
    search: ({ word }) =>
      list(
        `${newest(`where[headline][like]=${encodeURIComponent(word)}`)}&${select(FIELDS)}&depth=0&pagination=false`,
      ),
  };
}
