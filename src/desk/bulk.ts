/** Admin routes about many articles at once. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ADDITIONS, type Addition, bulkEdit, type Outcome } from '../bulk-edit/bulk-edit';
import { columnsOf } from '../bulk-edit/columns';
import { checkArticle } from '../publishing/checks/check-article';
import type { Finding } from '../publishing/checks/finding';
import { documentId, documentIds, parseBody } from './body';
import {
  checkerOf,
  type Guarded,
  guardedRows,
  requireAction,
  requirePermitted,
  type Verb,
} from './permitted';
import type { DeskRoute } from './route';

const RUN_CHECKS = 'runChecks';
const actions = [...(Object.keys(ADDITIONS) as Addition[]), RUN_CHECKS] as const;
const bulkBody = z
  .strictObject({
    action: z.enum(actions, `must be one of ${actions.join(', ')}`),
    documentIds: documentIds(1, 100),
    target: documentId.optional(),
    allOrNothing: z.boolean().default(false),
  })
  .refine(({ action, target }) => action === RUN_CHECKS || target !== undefined, {
    path: ['target'],
    message: 'must be the documentId of what is added',
  });
const manyBody = z.strictObject({ documentIds: documentIds(1, 100) });

interface Report extends Omit<Outcome, 'outcome'> {
  headline: string | null;
  outcome: Outcome['outcome'] | 'missing' | 'forbidden';
  findings?: Finding[];
}

export function bulkRoutes(strapi: Core.Strapi): DeskRoute[] {
  /** Splits articles into those that the caller may do this with, and reports on the others. */
  const permitted = async (ctx: Context, verb: Verb, ids: string[]) => {
    const rows = await guardedRows(strapi, 'article', ids);
    const checker = checkerOf(strapi, ctx, 'article');
    const mayNot = (row: Guarded) => checker.cannot[verb](row);
    const reports = new Map<string, Report>();
    for (const id of ids) {
      const row = rows.get(id);
      if (!row) reports.set(id, { documentId: id, headline: null, outcome: 'missing' });
      else if (mayNot(row)) reports.set(id, { documentId: id, headline: null, outcome: 'forbidden' });
    }
    const headline = (id: string) => (rows.get(id)?.headline as string | null | undefined) ?? null;
    return { allowed: ids.filter((id) => !reports.has(id)), reports, headline };
  };
  return [
    {
      ...{ method: 'POST', path: '/articles/bulk', action: null },
      async handler(ctx) {
        requireAction(ctx, 'articles.bulk-edit', 'checks.run');
        const { action, documentIds: ids, target, allOrNothing } = parseBody(bulkBody, ctx.request.body);
        requireAction(ctx, action === RUN_CHECKS ? 'checks.run' : 'articles.bulk-edit');
        const { allowed, reports, headline } = await permitted(
          ctx,
          action === RUN_CHECKS ? 'read' : 'update',
          ids,
        );
        if (action === RUN_CHECKS || target === undefined) {
          for (const id of allowed) reports.set(id, await checked(strapi, id, headline(id)));
        } else {
          await requirePermitted(strapi, ctx, 'read', ADDITIONS[action].kind, [target]);
          if (allOrNothing && reports.size > 0)
            throw new errors.ForbiddenError('Not all of these can be changed.');
          const asked = { documentIds: allowed, target, allOrNothing, by: ctx.state.user.id };
          for (const outcome of await bulkEdit(strapi, action, asked)) {
            reports.set(outcome.documentId, { ...outcome, headline: headline(outcome.documentId) });
          }
        }
        ctx.body = answer(ids, reports);
      },
    },
    {
      ...{ method: 'POST', path: '/articles/columns', action: 'checks.run' },
      async handler(ctx) {
        const { documentIds: ids } = parseBody(manyBody, ctx.request.body);
        const { allowed } = await permitted(ctx, 'read', ids);
        ctx.body = { data: await columnsOf(strapi, allowed) };
      },
    },
  ];
}

async function checked(strapi: Core.Strapi, documentId: string, headline: string | null): Promise<Report> {
  const findings = await checkArticle(strapi, documentId, { archive: true });
  const outcome = findings.some(({ level }) => level === 'error') ? 'refused' : 'unchanged';
  return { documentId, headline, outcome, findings };
}

function answer(ids: readonly string[], reports: ReadonlyMap<string, Report>) {
  const data = ids.map((id) => reports.get(id)!);
  const count = (outcome: Report['outcome']) => data.filter((report) => report.outcome === outcome).length;
  return {
    data,
    meta: {
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: data.length - count('changed') - count('unchanged'),
    },
  };
}
