/** The form of the timeline page: a question by GET, whose answer has an address. */

import { countryName } from '../words';
import type { Filtered, FilterKind } from './chosen';
import { ChosenFields } from './chosen-fields';
import { COUNTRY_CODES } from './country-codes';
import type { TimelineData } from './read-timeline';
import { SIGNIFICANCES } from './timeline-query';

const FIRST_KINDS: readonly FilterKind[] = ['person', 'organization'];
const MORE_KINDS: readonly FilterKind[] = ['topic', 'story', 'article'];

const SIGNIFICANCE_WORDS = { minor: 'All events', major: 'Major and milestones', milestone: 'Milestones' };

export function TimelineForm({ data: { fields, filtered, problem } }: { data: TimelineData }) {
  const { q, from, to, significance, country, include } = fields;
  const hasMore = Boolean(country || include || significance) || namesAny(filtered, MORE_KINDS);
  return (
    <form class="filter-form" id="timeline-form" action="/reader/timeline">
      <div class="fields">
        <div class="field field-words">
          <label for="timeline-q">Words</label>
          <input id="timeline-q" type="search" name="q" value={q ?? ''} maxLength={200} />
        </div>
        <ChosenFields filtered={filtered} kinds={FIRST_KINDS} />
        <DateField name="from" label="From" value={from} example="2014" />
        <DateField name="to" label="To" value={to} example="2021-10-18" />
      </div>
      <p class="hint" id="timeline-dates">
        A year, a month or a day: 2014, 2021-10, 2021-10-18
      </p>
      <details open={hasMore}>
        <summary>More filters</summary>
        <div class="fields">
          <ChosenFields filtered={filtered} kinds={MORE_KINDS} />
          <div class="field">
            <label for="timeline-significance">Significance</label>
            <select id="timeline-significance" name="significance">
              {SIGNIFICANCES.map((one) => (
                <option key={one} value={one === 'minor' ? '' : one} selected={one === significance}>
                  {SIGNIFICANCE_WORDS[one]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="timeline-country">Country</label>
            <select id="timeline-country" name="country">
              <option value="">Anywhere</option>
              {COUNTRY_CODES.map((code) => (
                <option key={code} value={code} selected={code === country}>
                  {countryName(code)}
                </option>
              ))}
            </select>
          </div>
          <label class="field choice">
            <input type="checkbox" name="include" value="publications" checked={include === 'publications'} />{' '}
            With the articles, on their day
          </label>
        </div>
      </details>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="submit">Show</button> <a href="/reader/timeline">Everything</a>
      </p>
    </form>
  );
}

function namesAny({ chosen, unknown }: Filtered, kinds: readonly FilterKind[]): boolean {
  return [...chosen, ...unknown].some(({ kind }) => kinds.includes(kind));
}

interface DateFieldProps {
  name: 'from' | 'to';
  label: string;
  value: string | undefined;
  example: string;
}

function DateField({ name, label, value, example }: DateFieldProps) {
  const id = `timeline-${name}`;
  return (
    <div class="field field-dates">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value ?? ''}
        maxLength={64}
        placeholder={example}
        autocomplete="off"
        aria-describedby="timeline-dates"
      />
    </div>
  );
}
