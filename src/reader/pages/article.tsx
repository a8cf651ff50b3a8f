/** An article, with all that the record knows of it. */
import { answerOf } from '../../../clients/typescript/src';
import { inLanguage } from '../direction';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, requirePresentSlug } from '../paths';

interface Data {
  article: Answers['ArticlePage'];
  openGraph: Answers['MetaElement'][];
  jsonLd: Answers['JsonLd'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const [article, openGraph, jsonLd] = await Promise.all([
    answerOf(dateline.GET('/articles/{id}/page', params)),
    answerOf(dateline.GET('/articles/{id}/opengraph', params)),
    answerOf(dateline.GET('/articles/{id}/jsonld', params)),
  ]);
  requirePresentSlug('article', asked, article.data);
  return { article: article.data, openGraph: openGraph.data, jsonLd: nodeOf(jsonLd) };
}

/** The client's types name the answer by its media type. */
function nodeOf(answer: object): Answers['JsonLd'] {
  return answer as Answers['JsonLd'];
}

export const articlePage = page<Data>({
  read,
  head: ({ article, openGraph, jsonLd }, newsroom) => ({
    title: article.headline,
    description: article.standfirst,
    canonical: article.canonicalUrl ?? newsroom.articleAddress(article),
    meta: openGraph,
    jsonLd,
    feeds: article.story
      ? [{ title: article.story.name, path: apiPathOf('story', article.story, '/feed') }]
      : [],
  }),
  View: ({ data: { article } }) => (
    <article class="article" {...inLanguage(article.language)}>
      <h1>{article.headline}</h1>
    </article>
  ),
});
