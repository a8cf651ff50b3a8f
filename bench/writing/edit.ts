/**
 * Edits articles in a process of its own, with the record's middleware or without it, as its parent says, and tells
 * how long each act took.
 */
import { type Core, createStrapi } from '@strapi/strapi';
import { ensureSecrets } from '../../database/embedded';
import * as middleware from '../../src/record/middleware';
import { articleMaker } from '../archive/articles';
import { worldOf } from '../archive/world';

/** What a parent asks for: one article of this number is published, published again and taken back. */
export interface Act {
  article: number;
  articles: number;
}

/** Milliseconds. */
export interface Took {
  publish: number;
  republish: number;
  unpublish: number;
}

async function edit(withRecord: boolean): Promise<void> {
  ensureSecrets();
  if (!withRecord) Object.defineProperty(middleware, 'registerRecord', { value: () => {} });
  const strapi = await createStrapi({
    ...{ appDir: process.cwd(), distDir: 'dist', autoReload: false, serveAdminPanel: false },
  }).load();
  process.on('disconnect', () => process.exit(0));
  process.on('message', (act: Act) => {
    void perform(strapi, act).then((took) => process.send?.(took));
  });
  process.send?.('ready');
}

async function perform(strapi: Core.Strapi, { article, articles }: Act): Promise<Took> {
  const { article: made } = articleMaker(worldOf(articles))(article);
  const references = (list: readonly { documentId: string }[]) => list.map(({ documentId }) => documentId);
  const documents = strapi.documents('api::article.article');
  const { documentId } = await documents.create({
    data: {
      ...{
        headline: `${made.headline} ${process.pid} ${article}`,
        standfirst: made.standfirst,
        body: made.body,
      },
      ...{ people: references(made.people), organizations: references(made.organizations) },
      ...{ topics: references(made.topics), language: 'en', publishedOn: made.publishedOn },
      citations: made.citations.map(({ source, title }) => ({ source: source?.documentId, title })),
      events: made.events.map(({ event }) => ({ event: event?.documentId })),
    } as never,
  });
  const publish = await timed(() => documents.publish({ documentId }));
  await documents.update({ documentId, data: { standfirst: 'Another standfirst.' } as never });
  const republish = await timed(() => documents.publish({ documentId }));
  const unpublish = await timed(() => documents.unpublish({ documentId }));
  await documents.delete({ documentId });
  return { publish, republish, unpublish };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

void edit(process.argv[2] !== 'without');
