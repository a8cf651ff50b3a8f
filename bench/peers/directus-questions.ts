/** The questions as Directus's documentation teaches to ask them. */
import { answerOf, receive } from './http';
import type { Ask, QuestionName } from './peer';

interface Item {
  document_id: string;
}

const LISTED = 'document_id,headline,slug,standfirst,published_on';
const PEOPLE = 'people.people_id.document_id,people.people_id.name,people.people_id.slug';
const ORGANIZATIONS =
  'organizations.organizations_id.document_id,organizations.organizations_id.name,organizations.organizations_id.slug';

const PAGE = [
  '*',
  'people.people_id.*',
  'organizations.organizations_id.*',
  'topics.topics_id.*',
  'byline.people_id.*',
  'story.*',
  'quotes.*',
  'quotes.speaker.*',
  'quotes.on_behalf_of.*',
  'citations.*',
  'citations.source.*',
  'reports.*',
  'reports.event.*',
  'reports.event.people.people_id.*',
  'reports.event.organizations.organizations_id.*',
  'reports.sources.sources_id.*',
  'corrections.*',
].join(',');

/** @param base address of a Directus with the collections of `directus-schema.ts` */
export function directusQuestions(base: string): Partial<Record<QuestionName, Ask>> {
  const list = async (path: string) => {
    const { body, bytes } = await receive<{ data: Item[] }>(`${base}/items/${path}`);
    return answerOf(body.data, (item) => item.document_id, bytes);
  };
  const published = 'articles?filter[status][_eq]=published';
  const newest = (filter: string) => `${published}&${filter}&sort=-published_on&limit=25`;
  const mentioning = (slug: string) =>
    newest(`filter[people][people_id][slug][_eq]=${encodeURIComponent(slug)}`);
  return {
    mentions: ({ personSlug }) => list(`${mentioning(personSlug)}&fields=${LISTED},${PEOPLE}`),
    mentionsCounted: ({ personSlug }) =>
      list(`${mentioning(personSlug)}&fields=${LISTED},${PEOPLE}&meta=filter_count`),
    mentionsList: ({ personSlug }) => list(`${mentioning(personSlug)}&fields=${LISTED}`),
    page: ({ article }) => list(`${published}&filter[document_id][_eq]=${article}&limit=1&fields=${PAGE}`),
    timeline: ({ person }) =>
      list(
        `events?filter[people][people_id][document_id][_eq]=${person}&sort=starts_on,-ends_on,document_id&limit=25` +
          `&fields=*,${PEOPLE},${ORGANIZATIONS}`,
      ),
    search: ({ word }) =>
      list(`${newest(`filter[headline][_icontains]=${encodeURIComponent(word)}`)}&fields=${LISTED}`),
  };
}
