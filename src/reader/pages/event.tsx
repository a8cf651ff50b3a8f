/** An event: when and where, who took part, who reported it, and what stands around it. */
import { answerOf } from '../../../clients/typescript/src';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import { jsonLdOf } from '../json-ld';
import { type Answers, page, type Reading } from '../page';
import { ArticleList } from '../parts/article-teaser';
import { Dated } from '../parts/dated';
import { EntityHead } from '../parts/entity-head';
import { EntityLink, EntityLinks } from '../parts/entity-link';
import { Facts } from '../parts/facts';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { apiPathOf, pathOf, pathWith, requirePresentSlug } from '../paths';
import { countryName, dateInWords } from '../words';

interface Data {
  event: Answers['Event'];
  articles: Answers['ArticlesAnswer'];
  timeline: Answers['TimelineAnswer'];
  jsonLd: object;
}

const ARTICLES = 20;
const ENTRIES = 25;
const STATES = { announced: 'Announced', happened: 'Event', cancelled: 'Cancelled' };

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const { cursor } = asked.query;
  const [event, articles, timeline, jsonLd] = await Promise.all([
    answerOf(dateline.GET('/events/{id}', { params: { path } })),
    answerOf(dateline.GET('/events/{id}/articles', { params: { path, query: { limit: ARTICLES, cursor } } })),
    answerOf(
      dateline.GET('/events/{id}/timeline', { params: { path, query: { limit: ENTRIES, order: 'asc' } } }),
    ),
    jsonLdOf(dateline, 'events', asked.id),
  ]);
  requirePresentSlug('event', asked, event.data);
  return { event: event.data, articles, timeline, jsonLd };
}

export const eventPage = page<Data>({
  read,
  head: ({ event, jsonLd }) => ({
    title: event.title ?? '',
    description: event.summary,
    canonical: pathOf('event', event),
    alternates: [
      { type: 'text/calendar', href: apiPathOf('event', event, '/calendar.ics'), title: 'Calendar' },
    ],
    jsonLd,
  }),
  View: ({ data: { event, articles, timeline }, newsroom }) => {
    const { people = [], organizations = [], superEvent } = event;
    const others = timeline.data.filter(({ documentId }) => documentId !== event.documentId);
    return (
      <div class="entity">
        <EntityHead
          kind={STATES[event.eventStatus ?? 'happened']}
          name={event.title ?? ''}
          summary={event.summary}
        >
          <Facts
            facts={[
              ['When', event.date && <Dated date={{ edtf: event.date, display: dateInWords(event.date) }} />],
              ['Where', [event.place, countryName(event.country)].filter(Boolean).join(', ')],
              ['People', people.length > 0 && <EntityLinks kind="person" references={people} />],
              [
                'Organizations',
                organizations.length > 0 && <EntityLinks kind="organization" references={organizations} />,
              ],
              [
                'Part of',
                superEvent && (
                  <EntityLink kind="event" reference={{ ...superEvent, name: superEvent.title }} />
                ),
              ],
            ]}
          />
        </EntityHead>
        {others.length > 0 && (
          <Section id="timeline" title="Around it">
            <TimelineDrawing entries={timeline.data} />
          </Section>
        )}
        <Section id="articles" title="Who reported it" class="section-narrow">
          <ArticleList articles={articles.data} newsroom={newsroom} />
          <More
            href={
              articles.meta.cursor.next &&
              pathWith(pathOf('event', event), { cursor: articles.meta.cursor.next })
            }
          >
            Older articles
          </More>
        </Section>
      </div>
    );
  },
});
