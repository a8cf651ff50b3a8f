/** The form of the search page. */
import { ChosenFields } from './chosen-fields';
import { SEARCH_KINDS, type SearchData } from './read-search';

/** Preact's types do not know it yet. */
const Landmark = 'search' as 'div';

export function SearchForm({ data: { fields, filtered, problem } }: { data: SearchData }) {
  const { q, from, to, type } = fields;
  const hasMore = filtered.chosen.length + filtered.unknown.length > 0 || Boolean(from || to);
  return (
    <Landmark>
      <form class="filter-form search-page-form" action="/reader/search">
        <div class="search-line">
          <label for="search-q" class="unseen">
            Words
          </label>
          <span class="suggesting">
            <input
              id="search-q"
              type="search"
              name="q"
              value={q}
              required
              maxLength={200}
              autocomplete="off"
              placeholder="Words, a name, “a phrase”"
              data-suggest=""
            />
          </span>
          <button type="submit">Search</button>
        </div>
        {type && <input type="hidden" name="types" value={type} />}
        <details open={hasMore}>
          <summary>More filters</summary>
          <div class="fields">
            <ChosenFields filtered={filtered} kinds={SEARCH_KINDS} />
            <div class="field field-dates">
              <label for="search-from">From</label>
              <input id="search-from" name="from" value={from} maxLength={64} placeholder="2014" />
            </div>
            <div class="field field-dates">
              <label for="search-to">To</label>
              <input id="search-to" name="to" value={to} maxLength={64} placeholder="2021-10-18" />
            </div>
          </div>
        </details>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </Landmark>
  );
}
