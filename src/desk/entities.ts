/** Admin routes about one entity: where it is used, its timeline, its connections. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { answer } from '../api/timeline/answer';
import { panelEvents } from '../drafts/timeline';
import { cursorsFor } from '../http/cursor';
import { limit, parseQuery } from '../http/parameters';
import { joinTable } from '../record/documents/join-table';
import { type EntityKind, uidOf } from '../record/kinds';
import { inReading } from '../record/reading/session';
import { type Raw, rowsOf } from '../record/sql';
import { findSubject } from '../record/subjects';
import { findTimelines } from '../timeline/find';
import { timelineHistogram } from '../timeline/histogram';
import { parseHistogram, parseTimeline } from '../timeline/parameters';
import { connectionsOf } from '../ways-back/connections';
import { linksAmong } from '../ways-back/links';
import { countUses, USES, whereUsed } from '../where-used/where-used';
import { kindOfPlural } from './body';
import { readableOnly, requirePermitted } from './permitted';
import type { DeskRoute } from './route';

const cursor = z.string('must be one text').max(1024, 'must be the meta.cursor.next of an answer').optional();
const whereUsedParameters = z.object({
  of: z.enum(USES, `must be one of ${USES.join(', ')}`).default('published'),
  limit,
  cursor,
});
const pageParameters = z.object({ limit, cursor });

export function entityRoutes(strapi: Core.Strapi): DeskRoute[] {
  const entityOf = async (ctx: Context) => {
    const kind = kindOfPlural(ctx.params.plural);
    const [row] = await requirePermitted(strapi, ctx, 'read', kind, [ctx.params.id]);
    return { kind, documentId: row!.documentId, row: row!.id };
  };
  return [
    {
      ...{ method: 'GET', path: '/:plural/:id/where-used', action: 'where-used.read' },
      async handler(ctx) {
        const { of, limit: most, cursor: at } = parseQuery(whereUsedParameters, ctx.query);
        const entity = await entityOf(ctx);
        const cursors = cursorsFor(strapi, ['where-used', entity.documentId, of]);
        const after = at === undefined ? null : cursors.decode(at);
        const asked = { uses: of, limit: most, after };
        const { page, counts } = await inReading(strapi, async (reading) => ({
          page: await whereUsed(strapi, reading, entity, asked),
          counts: await countUses(strapi, reading, entity),
        }));
        // What is published, everybody may read.
        const shown = of === 'published' ? page.uses : await readableOnly(strapi, ctx, page.uses);
        const next = page.next && cursors.encode(page.next);
        const hidden = page.uses.length - shown.length;
        ctx.body = { data: shown, meta: { cursor: { next }, counts, hidden } };
      },
    },
    {
      ...{ method: 'GET', path: '/:plural/:id/timeline', action: 'timeline.read' },
      async handler(ctx) {
        const entity = await entityOf(ctx);
        const parameters = parseTimeline(ctx.query, entity.kind);
        const hidden = await inReading(strapi, (reading) => offRecord(strapi, reading, entity));
        const events = hidden.map((event) => ({ ...event, type: 'event' }));
        const shown = (await readableOnly(strapi, ctx, events)).map(({ type: _, ...event }) => event);
        ctx.body = await inReading(strapi, async (reading) => {
          const subject = await findSubject(reading, entity.kind, entity.documentId);
          const [page] = subject ? await findTimelines(strapi, [subject], parameters) : [];
          const meta = {
            cursor: { next: page?.next ?? null },
            extent: page?.extent ?? null,
            offRecord: shown,
          };
          return { data: page?.entries ?? [], meta };
        });
      },
    },
    {
      ...{ method: 'GET', path: '/:plural/:id/connections', action: 'connections.read' },
      async handler(ctx) {
        const entity = await entityOf(ctx);
        if (entity.kind !== 'person' && entity.kind !== 'organization') {
          throw new errors.NotFoundError(`A ${entity.kind} has no connections.`);
        }
        const { limit: most, cursor: at } = parseQuery(pageParameters, ctx.query);
        const cursors = cursorsFor(strapi, ['desk-connections', entity.documentId]);
        const after = at === undefined ? null : cursors.decode(at);
        ctx.body = await inReading(strapi, async (reading) => {
          const subject = await findSubject(reading, entity.kind, entity.documentId);
          if (!subject) return { data: [], meta: { cursor: { next: null }, links: [] } };
          const [page] = await connectionsOf(reading, [subject.key], { limit: most, after });
          const { entries, next } = page!;
          const ids = entries.map(({ documentId }) => documentId);
          const links = await linksAmong(reading, subject.key, ids);
          return { data: entries, meta: { cursor: { next: next && cursors.encode(next) }, links } };
        });
      },
    },
    {
      ...{ method: 'GET', path: '/timeline', action: 'timeline.read' },
      async handler(ctx) {
        const parameters = parseTimeline(ctx.query);
        const [page] = await findTimelines(strapi, [null], parameters);
        await answer(strapi, ctx, page!, { format: parameters.format, title: 'Timeline' });
      },
    },
    {
      ...{ method: 'GET', path: '/timeline/histogram', action: 'timeline.read' },
      async handler(ctx) {
        const parameters = parseHistogram(ctx.query);
        const { buckets, open } = await timelineHistogram(strapi, parameters);
        ctx.body = { data: buckets, meta: { by: parameters.by, open } };
      },
    },
  ];
}

const MOST_OFF_RECORD = 100;

/** How events name an entity of each kind. */
const NAMED_IN: Partial<Record<EntityKind, string>> = {
  person: 'people',
  organization: 'organizations',
  event: 'superEvent',
};

/** Events that name it and are not public, the latest first. */
async function offRecord(
  strapi: Core.Strapi,
  reading: Raw,
  { kind, row }: { kind: EntityKind; row: number },
) {
  const field = NAMED_IN[kind];
  if (!field) return [];
  const link = joinTable(strapi, uidOf('event'), field);
  const rows = await rowsOf<{ documentId: string }>(
    reading,
    `SELECT e.document_id AS "documentId" FROM "${link.name}" l
     JOIN "${strapi.db.metadata.get(uidOf('event')).tableName}" e ON e.id = l."${link.joinColumn.name}"
     WHERE l."${link.inverseJoinColumn.name}" = ? AND NOT coalesce(e.on_record, false)
     ORDER BY e.starts_on DESC NULLS LAST, e.id DESC LIMIT ${MOST_OFF_RECORD}`,
    [row],
  );
  const events = await panelEvents(
    strapi,
    reading,
    rows.map(({ documentId }) => documentId),
  );
  return events.reverse();
}
