/** Admin routes about what an article's words suggest. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { rejectedSuggestions, rejectSuggestion, withdrawRejection } from '../decisions/rejected';
import { readDraft } from '../drafts/read';
import { parseQuery } from '../http/parameters';
import { namesWaiting } from '../importing/drafts/again/import-rows';
import { inReading } from '../record/reading/session';
import { connectionOf } from '../record/sql';
import { addRole } from '../suggestions/add-role';
import { SUGGESTED_ARTICLE, type SuggestedArticle } from '../suggestions/article';
import { findSuggestions } from '../suggestions/find-suggestions';
import { SUGGESTION_KEY } from '../suggestions/key';
import { makeRecord, type RecordValues } from '../suggestions/make-record';
import type { RecordReference } from '../suggestions/suggested';
import { draft, isSomething, requireDraft, required, something } from './asked-draft';
import { documentId, parseBody } from './body';
import { checkerOf, readableOnly, requirePermitted, requireType } from './permitted';
import { RECORD_VALUES } from './record-values';
import type { DeskRoute } from './route';

const suggestionsBody = z
  .strictObject({ ...draft, rejected: z.boolean('must be true or false').default(false) })
  .refine(isSomething, something);
const key = z
  .string('must be the key of a suggestion')
  .regex(SUGGESTION_KEY, 'must be the key of a suggestion');
const rejectionBody = z.strictObject({
  key,
  words: z.string('must be the words that were proposed').trim().min(1, 'must not be empty').max(500),
});
const recordBody = z.strictObject({
  kind: z.enum(
    ['person', 'organization', 'source', 'event'],
    'must be person, organization, source or event',
  ),
  values: z.record(z.string(), z.unknown(), 'must be the fields of the record'),
});
const roleBody = z.strictObject({
  person: documentId,
  role: z.strictObject({
    title: z.string('must be a text').trim().min(1, 'must not be empty').max(255),
    organization: documentId.nullable().default(null),
    attestedOn: z.string('must be a date').max(64).nullable().default(null),
  }),
});

export function suggestionRoutes(strapi: Core.Strapi): DeskRoute[] {
  /** What the caller may not read is as if the archive did not hold it. */
  const readable =
    (ctx: Context) =>
    async <T extends RecordReference>(records: T[]): Promise<T[]> => {
      const free = (kind: RecordReference['kind']) => {
        const checker = checkerOf(strapi, ctx, kind);
        return checker.can.read() && !checker.requiresEntity.read();
      };
      const open = new Set((['person', 'organization', 'source', 'event'] as const).filter(free));
      const asked = records.filter(({ kind }) => !open.has(kind)).map((one) => ({ ...one, type: one.kind }));
      const allowed = new Set((await readableOnly(strapi, ctx, asked)).map((one) => one.documentId));
      return records.filter((one) => open.has(one.kind) || allowed.has(one.documentId));
    };
  return [
    {
      ...{ method: 'POST', path: '/articles/suggestions', action: 'suggestions.read' },
      async handler(ctx) {
        const { rejected: withRejected, ...asked } = parseBody(suggestionsBody, ctx.request.body);
        await requireDraft(strapi, ctx, asked);
        const { suggestions, length, readTo } = await inReading(strapi, async (reading) => {
          const found = await readDraft<SuggestedArticle>(strapi, reading, SUGGESTED_ARTICLE, asked);
          const article = required(found, asked);
          const rejected = await rejectedSuggestions(reading, [article.documentId]);
          const marked = await namesWaiting(reading, [article.documentId]);
          const options = { alike: true, only: readable(ctx), rejected, marked };
          return (await findSuggestions(strapi, reading, [article], options))[0]!;
        });
        const shown = suggestions.filter(({ isRejected }) => withRejected || !isRejected);
        const rejected = suggestions.filter(({ isRejected }) => isRejected).length;
        ctx.body = { data: shown, meta: { rejected, length, readTo } };
      },
    },
    {
      ...{ method: 'PUT', path: '/articles/:id/suggestions/rejected', action: 'suggestions.decide' },
      async handler(ctx) {
        await requirePermitted(strapi, ctx, 'update', 'article', [ctx.params.id]);
        const rejection = parseBody(rejectionBody, ctx.request.body);
        await rejectSuggestion(connectionOf(strapi), ctx.params.id, rejection, String(ctx.state.user.id));
        ctx.body = { data: rejection };
      },
    },
    {
      // By the query, because a DELETE has no body here.
      ...{ method: 'DELETE', path: '/articles/:id/suggestions/rejected', action: 'suggestions.decide' },
      async handler(ctx) {
        await requirePermitted(strapi, ctx, 'update', 'article', [ctx.params.id]);
        const asked = parseQuery(z.object({ key }), ctx.query);
        await withdrawRejection(connectionOf(strapi), ctx.params.id, asked.key, String(ctx.state.user.id));
        ctx.body = { data: asked };
      },
    },
    {
      ...{ method: 'POST', path: '/suggestions/records', action: 'suggestions.decide' },
      async handler(ctx) {
        const { kind, values: given } = parseBody(recordBody, ctx.request.body);
        requireType(strapi, ctx, 'create', kind);
        const values: RecordValues = parseBody(RECORD_VALUES[kind], given);
        requireFields(strapi, ctx, kind, values);
        for (const [field, target] of REFERENCES) {
          const named = [values[field] ?? []].flat() as string[];
          if (named.length > 0) await requirePermitted(strapi, ctx, 'read', target, named);
        }
        const isShown = async (id: string) =>
          (await readableOnly(strapi, ctx, [{ type: kind, documentId: id }])).length > 0;
        const made = await makeRecord(strapi, kind, values, { by: ctx.state.user.id, isShown });
        ctx.status = made.created ? 201 : 200;
        ctx.body = { data: made };
      },
    },
    {
      ...{ method: 'POST', path: '/suggestions/roles', action: 'suggestions.decide' },
      async handler(ctx) {
        const { person, role } = parseBody(roleBody, ctx.request.body);
        await requirePermitted(strapi, ctx, 'update', 'person', [person]);
        if (role.organization)
          await requirePermitted(strapi, ctx, 'read', 'organization', [role.organization]);
        const added = await addRole(strapi, person, role, ctx.state.user.id);
        ctx.body = { data: { person, role, added } };
      },
    },
  ];
}

/** Fields that name other records. */
const REFERENCES = [
  ['person', 'person'],
  ['organization', 'organization'],
  ['people', 'person'],
  ['organizations', 'organization'],
] as const;

/** @throws ForbiddenError (403) that names the fields that the caller's role may not fill */
function requireFields(
  strapi: Core.Strapi,
  ctx: Context,
  kind: RecordReference['kind'],
  values: RecordValues,
): void {
  const checker = checkerOf(strapi, ctx, kind);
  // Of components, Strapi's roles know the parts alone.
  const asked = Object.keys(values).map((field) => (field === 'otherNames' ? 'otherNames.name' : field));
  const refused = asked.filter((field) => checker.cannot.create(undefined, field));
  if (refused.length > 0) throw new errors.ForbiddenError(`Your role may not fill ${refused.join(', ')}.`);
}
