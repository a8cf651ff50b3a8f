import type { Core } from '@strapi/strapi';
import { FIGURE, type FigureDocument } from '../../record/documents/article';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { StoryMetadata } from '../jsonld/story';
import { articlesOf } from './articles-of';
import { eventFacts } from './facts';
import { allTold, documentOf, figureShown, NAMED, type Named, toldOf } from './told';

type StoryDocument = Pick<StoryMetadata, 'documentId' | 'title' | 'summary' | 'storyStatus'> & {
  cover: FigureDocument | null;
  pinnedEvents: Named[];
};

const SHAPE: Shape = {
  fields: ['documentId', 'title', 'summary', 'storyStatus'],
  relations: { pinnedEvents: NAMED },
  components: { cover: FIGURE },
};

/** What is public of a story. Five statements at most. */
export async function readStoryMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { key, documentId }: Subject,
): Promise<StoryMetadata> {
  const asked = { kind: 'story', documentId, shape: SHAPE } as const;
  const { cover, pinnedEvents, ...story } = await documentOf<StoryDocument>(strapi, transaction, asked);
  const told = await toldOf(strapi, transaction, [cover?.credit, ...pinnedEvents]);
  const events = allTold(told, pinnedEvents);
  const facts = await eventFacts(
    strapi,
    transaction,
    events.map((event) => event.documentId),
  );
  return {
    ...story,
    cover: await figureShown(transaction, cover, told),
    pinnedEvents: events.flatMap((event) => {
      const known = facts.get(event.documentId);
      return known ? [{ event, facts: known }] : [];
    }),
    articles: await articlesOf(transaction, key),
  };
}
