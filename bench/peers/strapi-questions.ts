/** The questions as Strapi's documentation teaches to ask them. */
import { answerOf, receive, receiveGraphql } from './http';
import type { Ask, QuestionName } from './peer';

interface Entry {
  documentId: string;
}

interface ArticleEntry extends Entry {
  people: Entry[];
  organizations: Entry[];
}

const LIST = 'fields=headline,slug,standfirst,publishedOn&sort=publishedOn:desc';
const WITH_PEOPLE = 'populate[people][fields]=name,slug';

const PAGE = [
  'populate[people]=true',
  'populate[organizations]=true',
  'populate[topics]=true',
  'populate[byline]=true',
  'populate[story]=true',
  'populate[quotes][populate]=*',
  'populate[citations][populate]=*',
  'populate[events][populate][event][populate]=*',
  'populate[events][populate][sources]=true',
  'populate[corrections]=true',
].join('&');

const GRAPHQL = `query ($slug: String!) {
  articles(filters: { people: { slug: { eq: $slug } } }, sort: "publishedOn:desc", pagination: { limit: 25 }) {
    documentId headline slug standfirst publishedOn people(pagination: { limit: 100 }) { documentId name slug }
  }
}`;

/** @param base address of a stock Strapi with the content types of `strapi/` */
export function strapiQuestions(base: string): Partial<Record<QuestionName, Ask>> {
  const list = async (path: string) => {
    const { body, bytes } = await receive<{ data: Entry[] }>(`${base}/api/${path}`);
    return answerOf(body.data, ({ documentId }) => documentId, bytes);
  };
  const mentioning = (slug: string) =>
    `articles?filters[people][slug][$eq]=${encodeURIComponent(slug)}&${LIST}`;
  const page = (limit: number, count: boolean) => `pagination[limit]=${limit}&pagination[withCount]=${count}`;
  return {
    mentions: ({ personSlug }) => list(`${mentioning(personSlug)}&${WITH_PEOPLE}&${page(25, false)}`),
    mentionsCounted: ({ personSlug }) => list(`${mentioning(personSlug)}&${WITH_PEOPLE}&${page(25, true)}`),
    mentionsList: ({ personSlug }) => list(`${mentioning(personSlug)}&${page(25, false)}`),
    mentionsGraphql: async ({ personSlug }) => {
      const { body, bytes } = await receiveGraphql<{ articles: Entry[] }>(`${base}/graphql`, GRAPHQL, {
        slug: personSlug,
      });
      return answerOf(body.articles, ({ documentId }) => documentId, bytes);
    },
    page: async ({ article }) => {
      const { body, bytes } = await receive<{ data: Entry }>(`${base}/api/articles/${article}?${PAGE}`);
      return answerOf([body.data], ({ documentId }) => documentId, bytes);
    },
    related: relatedQuestion(base, list),
    timeline: ({ person }) =>
      list(
        `events?filters[people][documentId][$eq]=${person}&sort=startsOn:asc,endsOn:desc,documentId:asc&${page(25, false)}` +
          '&populate[people][fields]=name,slug&populate[organizations][fields]=name,slug',
      ),
    search: ({ word }) =>
      list(`articles?filters[headline][$containsi]=${encodeURIComponent(word)}&${LIST}&${page(25, false)}`),
  };
}

/**
 * "More like this" without a ranking: articles that share somebody or some organization, newest first. Whom the
 * article names is on the page already, so that it is asked once for each article, and not again.
 */
function relatedQuestion(base: string, list: (path: string) => ReturnType<Ask>): Ask {
  const filters = new Map<string, string>();
  const filterOf = async (article: string) => {
    const named =
      'fields=documentId&populate[people][fields]=documentId&populate[organizations][fields]=documentId';
    const { body } = await receive<{ data: ArticleEntry }>(`${base}/api/articles/${article}?${named}`);
    const oneOf = (entries: Entry[], path: string) =>
      entries.map(({ documentId }, i) => `${path}[documentId][$in][${i}]=${documentId}`);
    return [
      ...oneOf(body.data.people, 'filters[$or][0][people]'),
      ...oneOf(body.data.organizations, 'filters[$or][1][organizations]'),
      `filters[documentId][$ne]=${article}`,
    ].join('&');
  };
  return async ({ article }) => {
    const filter = filters.get(article) ?? (await filterOf(article));
    filters.set(article, filter);
    return list(`articles?${filter}&${LIST}&pagination[limit]=10&pagination[withCount]=false`);
  };
}
