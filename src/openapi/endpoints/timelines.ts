import { MEDIA_TYPES } from '../../timeline/formats/format';
import { calendarParameters, histogramParameters, timelineParameters } from '../../timeline/parameters';
import type { Endpoint } from '../endpoint';
import { type Schema, schemaNamed } from '../types';

const FORMATS: Record<string, Schema> = {
  [MEDIA_TYPES.timelinejs]: {
    type: 'object',
    description: 'TimelineJS3; each slide has its documentId as unique_id.',
    required: ['events'],
    properties: { events: { type: 'array', items: schemaNamed('Slide') } },
    additionalProperties: false,
  },
  [MEDIA_TYPES.ics]: { type: 'string', description: 'iCalendar; every entry an all-day event.' },
  [MEDIA_TYPES.csv]: {
    type: 'string',
    description: 'A line for each entry; nothing that a spreadsheet runs.',
  },
};

const OWNERS = [
  ['articles', 'the events that an article reports'],
  ['people', 'the events that name a person as a participant'],
  ['organizations', 'the events that name an organization as a participant'],
  ['sources', 'the events whose report rests on a source'],
  ['events', 'what an event is part of, its parts, and its siblings'],
  ['topics', 'the events of the articles of a topic'],
  ['stories', "the events of a story's articles, and those pinned to it"],
] as const;

const ofOwner = ([plural, what]: (typeof OWNERS)[number]): Endpoint => ({
  path: `/${plural}/{id}/timeline`,
  operationId: `timeline.timeline.findOne.${plural}`,
  tag: 'timeline',
  summary: `Timeline: ${what}`,
  query: timelineParameters,
  answer: 'TimelineAnswer',
  otherwise: FORMATS,
});

const calendar = (path: string, operationId: string, summary: string): Endpoint => ({
  path,
  operationId,
  tag: 'timeline',
  summary,
  query: calendarParameters,
  otherwise: {
    [MEDIA_TYPES.ics]: {
      type: 'string',
      description: 'iCalendar (RFC 5545): at most the 1,000 events that begin last, each an all-day event.',
    },
  },
});

/** Timelines of everything and of one document, and the counts behind a scrubber. */
export const TIMELINES: readonly Endpoint[] = [
  {
    path: '/timeline',
    operationId: 'timeline.timeline.find',
    tag: 'timeline',
    summary: 'Timeline of the whole record',
    query: timelineParameters,
    answer: 'TimelineAnswer',
    otherwise: FORMATS,
  },
  {
    path: '/timeline/histogram',
    operationId: 'timeline.histogram.find',
    tag: 'timeline',
    summary: 'How many entries begin in each year, month or day',
    query: histogramParameters,
    answer: 'HistogramAnswer',
  },
  ...OWNERS.map(ofOwner),
  calendar('/calendar.ics', 'timeline.calendar.find', 'Calendar to subscribe to: the whole record'),
  ...OWNERS.map(([plural, what]) =>
    calendar(
      `/${plural}/{id}/calendar.ics`,
      `timeline.calendar.findOne.${plural}`,
      `Calendar to subscribe to: ${what}`,
    ),
  ),
];
