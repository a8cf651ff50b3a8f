/** Admin routes of imports. They keep nothing between requests: the client sends the file again for its next items. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { FORMATS } from '../importing/detect';
import {
  type ImportOptions,
  type Previewed,
  previewBatch,
  type ReadItem,
} from '../importing/drafts/import-batch';
import type { ImportOutcome } from '../importing/outcome';
import { ImportRefusal } from '../importing/refusal';
import { type PageOfItems, pageOfItems } from '../importing/running/page-of-items';
import { refusedOutcome } from '../importing/running/refused-outcome';
import { saveBatch } from '../importing/running/save-batch';
import { withThreads } from '../importing/running/server';
import { importing } from '../importing/running/settings';
import { textReader } from '../importing/running/threads/pool';
import { now } from '../publishing/clock';
import type { ArticleReader } from '../suggestions/read-article';
import { parseBody } from './body';
import { requireEvery } from './imports/allowed';
import { type AskedImport, type AskedPreview, importBody, previewBody } from './imports/asked';
import { requestOf } from './imports/source';
import { withRefusals } from './imports/with-refusals';
import type { DeskRoute } from './route';

/** What the archive holds of these is told of, and linked. */
const TOLD = ['person', 'organization', 'source', 'event', 'topic'] as const;
/** Milliseconds. */
const LONGEST_IMPORT = 24 * 60 * 60 * 1000;
const PREVIEW = { apply: null, publish: false, create: false } as const;

export function importRoutes(strapi: Core.Strapi): DeskRoute[] {
  const post = (path: string, handler: DeskRoute['handler']): DeskRoute => ({
    ...{ method: 'POST', path, action: 'imports.make', handler: withRefusals(handler) },
  });
  return [
    {
      ...{ method: 'GET', path: '/imports/settings', action: 'imports.make' },
      async handler(ctx) {
        const { byAddress, largestUpload } = importing(strapi);
        ctx.body = { data: { byAddress, largestUpload, formats: FORMATS } };
      },
    },
    post('/imports/preview', async (ctx) => {
      requireEvery(strapi, ctx, ['create'], ['article']);
      requireEvery(strapi, ctx, ['read'], TOLD);
      const asked = parseBody(previewBody, ctx.request.body);
      const options = optionsOf(strapi, ctx, PREVIEW);
      ctx.body = await answered(strapi, ctx, asked, {
        become: (items, read) => previewBatch(strapi, items, { ...options, read }),
        refused: (outcome): Previewed => ({ outcome, fields: null, suggestions: [], made: [] }),
      });
    }),
    post('/imports', async (ctx) => {
      requireEvery(strapi, ctx, ['create', 'update'], ['article']);
      requireEvery(strapi, ctx, ['read'], TOLD);
      const asked = parseBody(importBody, ctx.request.body);
      if (asked.publish) requireEvery(strapi, ctx, ['publish'], ['article']);
      if (asked.create) requireEvery(strapi, ctx, ['create'], ['person', 'organization']);
      const options = { ...optionsOf(strapi, ctx, asked), now: beginningOf(strapi, asked) };
      const { data, meta } = await answered(strapi, ctx, asked, {
        become: (items, read) => {
          const kinds = [...new Set(items.map(({ item }) => item.kind))];
          requireEvery(strapi, ctx, ['create', 'update'], kinds);
          return saveBatch(strapi, items, { ...options, read });
        },
        refused: (outcome) => outcome,
      });
      ctx.body = { data, meta: { ...meta, began: options.now.toISOString() } };
    }),
  ];
}

function optionsOf(
  strapi: Core.Strapi,
  ctx: Context,
  { apply, publish, create }: Pick<AskedImport, 'apply' | 'publish' | 'create'>,
): ImportOptions {
  const by: number = ctx.state.user.id;
  return { apply, publish, create, by, dryRun: false, now: now(strapi), pictures: null };
}

/** When an import began that goes on for several requests. @throws ValidationError (400) where that is not known */
function beginningOf(strapi: Core.Strapi, { began }: AskedImport): Date {
  const at = now(strapi);
  if (began === undefined) return at;
  const beginning = new Date(began);
  const age = at.getTime() - beginning.getTime();
  if (age < 0 || age > LONGEST_IMPORT)
    throw new errors.ValidationError('began: must be what the first answer gave, within a day');
  return beginning;
}

interface Answers<T> {
  /** What each item becomes, in their order. */
  become(items: ReadItem[], read: ArticleReader): Promise<T[]>;
  /** What stands in the place of what is refused. */
  refused(outcome: ImportOutcome): T;
}

/** Reads the items that are asked for, and answers what becomes of each, refusals in their places. */
async function answered<T>(
  strapi: Core.Strapi,
  ctx: Context,
  asked: AskedPreview,
  { become, refused }: Answers<T>,
) {
  return withThreads(strapi, async (threads) => {
    const { file, found, next } = await pageAsked(strapi, ctx, threads, asked);
    const items = found.flatMap((one) =>
      'item' in one ? [{ file, number: one.number, item: one.item }] : [],
    );
    const became = (await become(items, textReader(threads))).values();
    const data = found.map((one) =>
      'item' in one ? became.next().value! : refused(refusedOutcome(one.refusal, one.number)),
    );
    return { data, meta: { next } };
  });
}

/** What cannot be fetched is refused as what cannot be read. */
async function pageAsked(
  strapi: Core.Strapi,
  ctx: Context,
  threads: Parameters<typeof pageOfItems>[0],
  asked: AskedPreview,
): Promise<PageOfItems & { file: string }> {
  try {
    const request = await requestOf(strapi, ctx, asked);
    return { file: request.file.name, ...(await pageOfItems(threads, request, asked)) };
  } catch (refusal) {
    if (!(refusal instanceof ImportRefusal)) throw refusal;
    return { file: refusal.file, found: [{ number: null, refusal }], next: null };
  }
}
