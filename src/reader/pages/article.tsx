/** An article, with all that the record knows of it. */
import { answerOf } from '../../../clients/typescript/src';
import { jsonLdOf } from '../json-ld';
import { type Answers, page, type Reading } from '../page';
import { ArticleView } from '../parts/article-view';
import { apiPathOf, requirePresentSlug } from '../paths';

interface Data {
  article: Answers['ArticlePage'];
  openGraph: Answers['MetaElement'][];
  jsonLd: object;
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const [article, openGraph, jsonLd] = await Promise.all([
    answerOf(dateline.GET('/articles/{id}/page', params)),
    answerOf(dateline.GET('/articles/{id}/opengraph', params)),
    jsonLdOf(dateline, 'articles', asked.id),
  ]);
  requirePresentSlug('article', asked, article.data);
  return { article: article.data, openGraph: openGraph.data, jsonLd };
}

export const articlePage = page<Data>({
  read,
  head: ({ article, openGraph, jsonLd }, newsroom) => ({
    title: article.headline,
    description: article.standfirst,
    canonical: article.canonicalUrl ?? newsroom.articleAddress(article),
    meta: openGraph,
    jsonLd,
    alternates: [
      { type: 'application/json', href: apiPathOf('article', article, '/page'), title: 'This page as data' },
      { type: 'application/ld+json', href: apiPathOf('article', article, '/jsonld'), title: 'JSON-LD' },
    ],
    feeds: article.story
      ? [{ title: article.story.name, path: apiPathOf('story', article.story, '/feed') }]
      : [],
  }),
  View: ({ data: { article }, newsroom }) => <ArticleView article={article} newsroom={newsroom} />,
});
