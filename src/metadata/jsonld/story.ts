import type { CreativeWorkSeriesLeaf, WithContext } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import type { EventFacts } from '../facts';
import { eventNode } from './event';
import { type FigureShown, imageObject } from './image';
import { type ListedWork, listedWorks } from './listed-works';
import { CONTEXT, node } from './node';

/** A running story on the record, with what it may tell. */
export interface StoryMetadata {
  documentId: string;
  title: string;
  summary: string | null;
  storyStatus: string | null;
  cover: FigureShown | null;
  pinnedEvents: { event: Reference; facts: EventFacts }[];
  /** Its newest articles. */
  articles: ListedWork[];
}

/** A story by itself: a series of articles, about the events pinned to it. */
export function storyJsonLd(story: StoryMetadata, addresses: Addresses): WithContext<CreativeWorkSeriesLeaf> {
  return {
    ...CONTEXT,
    ...node<CreativeWorkSeriesLeaf>({
      '@type': 'CreativeWorkSeries',
      '@id': addresses.of('story', story.documentId),
      identifier: story.documentId,
      name: story.title,
      description: story.summary,
      creativeWorkStatus: story.storyStatus,
      image: imageObject(story.cover, addresses),
      about: story.pinnedEvents.map(({ event, facts }) => eventNode(event, facts, addresses)),
      hasPart: listedWorks(story.articles, addresses),
    }),
  };
}
