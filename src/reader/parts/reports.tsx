import type { Answers } from '../page';
import { Dated } from './dated';
import { EntityLink, EntityLinks } from './entity-link';
import { inOrder } from './in-order';

interface ReportsProps {
  reports: Answers['ArticlePage']['events'];
  /** Where the dates of the events stand. */
  entries: Answers['ArticlePage']['timeline']['entries'];
}

/** The dated events that an article reports, with the words in which it dates them and what each rests on. */
export function Reports({ reports, entries }: ReportsProps) {
  const dates = new Map(entries.map(({ documentId, date }) => [documentId, date]));
  return (
    <ul class="reports">
      {inOrder(reports, ({ event, dateWords, dateGiven, passage, sources }) => {
        const date = dateGiven ?? dates.get(event.documentId);
        return (
          <li class="report">
            <p class="report-date">
              {date && <Dated date={date} />}
              {dateWords && <q dir="auto">{dateWords}</q>}
            </p>
            <div>
              <p class="report-title">
                <EntityLink kind="event" reference={event} />
              </p>
              {passage && (
                <blockquote class="passage" dir="auto">
                  {passage}
                </blockquote>
              )}
              {sources.length > 0 && (
                <p class="source-note">
                  Rests on <EntityLinks kind="source" references={sources} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
