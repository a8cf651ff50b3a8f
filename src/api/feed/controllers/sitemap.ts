import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { siteOf } from '../../../feeds/site';
import { type Part, partsFor } from '../../../feeds/sitemap/parts';
import { articleCount, articlesOf, recentArticles } from '../../../feeds/sitemap/read';
import { newsSitemapOf, sitemapIndexOf, sitemapOf } from '../../../feeds/sitemap/write';
import { parseQuery } from '../../../http/parameters';
import { now } from '../../../publishing/clock';
import { noteLists } from '../../../record/dependencies';
import { inReading } from '../../../record/reading/session';

const NOTHING = z.object({});
const MEDIA_TYPE = 'application/xml; charset=utf-8';
/** More parts than any archive has. */
const MOST_PARTS = 4096;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/sitemap.xml` */
  async find(ctx: Context) {
    parseQuery(NOTHING, ctx.query);
    noteLists('article');
    const parts = partsFor(await inReading(strapi, articleCount));
    const { server } = siteOf(strapi);
    const numbers = Array.from({ length: parts }, (_, index) => index + 1);
    ctx.body = sitemapIndexOf(numbers.map((number) => `${server}/api/sitemaps/${number}-of-${parts}`));
    ctx.set('Content-Type', MEDIA_TYPE);
  },

  /** `GET /api/sitemaps/3-of-8` */
  async findOne(ctx: Context) {
    parseQuery(NOTHING, ctx.query);
    noteLists('article');
    ctx.body = sitemapOf(articlesOf(strapi, partNamed(ctx.params.id)), siteOf(strapi));
    ctx.set('Content-Type', MEDIA_TYPE);
  },

  /** `GET /api/sitemap-news.xml` */
  async findNews(ctx: Context) {
    parseQuery(NOTHING, ctx.query);
    noteLists('article');
    const articles = await inReading(strapi, (reading) => recentArticles(reading, now(strapi)));
    ctx.body = newsSitemapOf(articles, siteOf(strapi));
    ctx.set('Content-Type', MEDIA_TYPE);
  },
});

/** @throws NotFoundError (404) for what the index never names */
function partNamed(name: string): Part {
  const [, number = 0, of = 0] = (/^(\d{1,4})-of-(\d{1,4})$/.exec(name) ?? []).map(Number);
  const isPowerOfTwo = of > 0 && Number.isInteger(Math.log2(of));
  if (!isPowerOfTwo || of > MOST_PARTS || number < 1 || number > of)
    throw new errors.NotFoundError('Not Found');
  return { number, of };
}
