/**
 * A timeline, drawn by the server: the axis runs beside an ordered list, which is what a screen reader, a phone and a
 * printer get. A point is a day, a bar what lasted or is known less precisely.
 */

import type { Answers } from '../page';
import { Dated } from '../parts/dated';
import { EntityLink } from '../parts/entity-link';
import { pathOf } from '../paths';
import { anchorOf } from './anchor';
import { TimelineAxis } from './timeline-axis';
import { TimelineKey } from './timeline-key';
import { layOutTimeline, type Row, type TimelineEntry } from './timeline-layout';
import { TimelineOverview } from './timeline-overview';
import { countOf, yearsLater } from './words';

type EventEntry = Answers['EventEntry'];
type PersonThen = Answers['PersonThen'];

interface Props {
  /** A page of a timeline, in its order: by first day, open beginnings first. */
  entries: readonly TimelineEntry[];
  /** Where the headings of the entries stand in the page's outline. */
  level?: 2 | 3 | 4;
  /** Leaves out the same to scale that stands above the list. */
  hasOverview?: boolean;
}

export function TimelineDrawing({ entries, level = 3, hasOverview = true }: Props) {
  if (entries.length === 0) return <p class="empty">Nothing is on the record for this time.</p>;
  const rows = layOutTimeline(entries);
  return (
    <div class="timeline">
      {hasOverview && <TimelineOverview entries={entries} />}
      <ol class="timeline-list">
        {rows.map((row) => (
          <Entry key={row.entry.documentId} row={row} level={level} />
        ))}
      </ol>
      <TimelineKey entries={entries} />
    </div>
  );
}

function Entry({ row, level }: { row: Row; level: number }) {
  const { entry, year, yearsSince } = row;
  const isEvent = entry.type === 'event';
  const weight = isEvent ? entry.significance : 'publication';
  return (
    <li class={`timeline-entry is-${weight}`} id={anchorOf(entry)}>
      {yearsSince > 0 && <p class="timeline-gap">{yearsLater(yearsSince)}</p>}
      <div class="timeline-row">
        <span class="timeline-year" aria-hidden="true">
          {year}
        </span>
        <TimelineAxis row={row} />
        <div class="timeline-what">
          <div class="timeline-told">
            <p class="timeline-when">
              <Dated date={entry.date} />
              {isEvent && <Tags entry={entry} />}
            </p>
            <Title entry={entry} level={level} />
            {isEvent && entry.summary && (
              <p class="timeline-summary" dir="auto">
                {entry.summary}
              </p>
            )}
          </div>
          {isEvent && <About entry={entry} />}
        </div>
      </div>
    </li>
  );
}

function Tags({ entry: { eventStatus, significance, place } }: { entry: EventEntry }) {
  return (
    <>
      {place && (
        <span class="timeline-place" dir="auto">
          {place}
        </span>
      )}
      {significance === 'milestone' && <span class="tag tag-milestone">Milestone</span>}
      {eventStatus === 'announced' && <span class="tag tag-announced">Announced</span>}
      {eventStatus === 'cancelled' && <span class="tag tag-cancelled">Cancelled</span>}
    </>
  );
}

function Title({ entry, level }: { entry: TimelineEntry; level: number }) {
  const Heading = `h${level}` as 'h3';
  const isEvent = entry.type === 'event';
  const title = isEvent ? entry.title : entry.headline;
  return (
    <Heading class="timeline-title" dir="auto">
      {entry.slug ? <a href={pathOf(isEvent ? 'event' : 'article', entry)}>{title}</a> : title}
    </Heading>
  );
}

/** Who took part, in which role, and who reported it. */
function About({ entry: { people, organizations, reportedBy } }: { entry: EventEntry }) {
  const hasParticipants = people.length + organizations.length > 0;
  return (
    <div class="timeline-about">
      {hasParticipants && (
        <ul class="timeline-who">
          {people.map((person) => (
            <Participant key={person.documentId} person={person} />
          ))}
          {organizations.map((organization) => (
            <li key={organization.documentId}>
              <EntityLink kind="organization" reference={organization} />
            </li>
          ))}
        </ul>
      )}
      {reportedBy.count > 0 && <Reports reportedBy={reportedBy} />}
    </div>
  );
}

function Participant({ person }: { person: PersonThen }) {
  return (
    <li>
      <EntityLink kind="person" reference={person} />
      {person.rolesThen.map(({ title, organization }) => (
        <span class="timeline-role" key={`${title} ${organization?.documentId}`}>
          {', '}
          <bdi>{title}</bdi>
          {organization && (
            <>
              {', '}
              <bdi>{organization.name}</bdi>
            </>
          )}
        </span>
      ))}
    </li>
  );
}

function Reports({ reportedBy: { count, independentSources, articles } }: Pick<EventEntry, 'reportedBy'>) {
  const more = count - articles.length;
  return (
    <details class="timeline-reports">
      <summary>
        Reported by {countOf(count, 'article')}
        {independentSources > 0 && `, ${countOf(independentSources, 'independent source')}`}
      </summary>
      <ul>
        {articles.map(({ dateWords, dateGiven, ...article }) => (
          <li key={article.documentId}>
            <a href={pathOf('article', article)} dir="auto">
              {article.headline}
            </a>
            {dateWords && (
              <span class="timeline-words">
                {' '}
                dates it <q>{dateWords}</q>
                {dateGiven && `: ${dateGiven.display}`}
              </span>
            )}
          </li>
        ))}
        {more > 0 && <li>and {countOf(more, 'more article')}</li>}
      </ul>
    </details>
  );
}
