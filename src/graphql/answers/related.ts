/** `Article.related`: the function behind `GET /api/articles/:id/related`. */
import type { Core } from '@strapi/strapi';
import { findRelated } from '../../related/find';
import { parseRelated } from '../../related/parameters';
import type { RelatedArticle } from '../../related/related';
import { asQuery } from '../arguments';
import type { Entry } from '../associations/entries';
import { inReading, type Resolver } from '../reading';
import { selectsOnly } from '../selection';
import { publishedArticle } from '../stock/find';
import { askAbout, keysOf } from './by-key';

type Answer = RelatedArticle['related'] & { article: Omit<RelatedArticle, 'related'> };

/** What the ranking tells of an article without reading it. */
const TOLD = ['documentId', 'slug', 'headline', 'standfirst', 'publishedOn'];

/** Resolvers of `Article.related` and `RelatedArticle.article`. */
export function relatedResolvers(strapi: Core.Strapi) {
  const related: Resolver<Entry, Record<string, unknown>> = async ({ documentId }, args, context) => {
    const parameters = parseRelated(asQuery(args));
    const answer = await askAbout(
      strapi,
      context,
      { kind: 'article', documentId: String(documentId) },
      {
        name: `related ${JSON.stringify(args)}`,
        answer: (subjects) => findRelated(strapi, keysOf(subjects), parameters),
      },
    );
    return (answer ?? []).map(({ related: { ...score }, ...article }): Answer => ({ ...score, article }));
  };
  const article: Resolver<Answer> = ({ article: told }, _, context, info) =>
    selectsOnly(info, TOLD) ? asEntry(told) : publishedArticle(strapi, context, told.documentId);
  return {
    Article: { related: inReading(strapi, related) },
    RelatedArticle: { article: inReading(strapi, article) },
  };
}

function asEntry(told: Answer['article']) {
  return { ...told, publishedOn: new Date(told.publishedOn) };
}
