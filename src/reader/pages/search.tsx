import { Hits } from '../filters/hits';
import {
  readSearch,
  SEARCH_TYPES,
  type SearchData,
  type SearchType,
  searchQuery,
} from '../filters/read-search';
import { SearchForm } from '../filters/search-form';
import { page } from '../page';
import { READER } from '../paths';

const HERE = `${READER}/search`;

const TYPE_WORDS: Record<SearchType, string> = {
  article: 'Articles',
  person: 'People',
  organization: 'Organizations',
  event: 'Events',
  topic: 'Topics',
  story: 'Stories',
};

export const searchPage = page<SearchData>({
  read: ({ dateline, asked }) => readSearch(dateline, asked),
  head: (data) => ({
    title: data.fields.q ? `${data.fields.q}: search` : 'Search',
    canonical: data.fields.q ? `${HERE}?${searchQuery(data)}` : HERE,
    // Endless pages of results are of no use to a crawler.
    hidden: Boolean(data.fields.q),
    scripts: ['suggest.js'],
  }),
  View: ({ data, newsroom }) => {
    const { answer, fields } = data;
    return (
      <div class="search-page">
        <h1>Search</h1>
        <SearchForm data={data} />
        {fields.q && <Types data={data} />}
        <p class="found-count" role="status">
          {answer && told(answer, fields.q)}
        </p>
        {answer && <Hits hits={answer.data} newsroom={newsroom} />}
        {answer && <Pager data={data} next={answer.meta.cursor.next} />}
      </div>
    );
  },
});

function Types({ data }: { data: SearchData }) {
  const { type } = data.fields;
  return (
    <nav aria-label="Kinds of results" class="tabs">
      <ul>
        {[null, ...SEARCH_TYPES].map((one) => (
          <li key={one ?? 'all'}>
            <a
              href={`${HERE}?${searchQuery(data, { types: one })}`}
              aria-current={one === type ? 'page' : undefined}
            >
              {one ? TYPE_WORDS[one] : 'Everything'}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pager({ data, next }: { data: SearchData; next: string | null }) {
  if (!next && !data.isOnward) return null;
  return (
    <p class="pager">
      {data.isOnward && <a href={`${HERE}?${searchQuery(data)}`}>The best results</a>}
      {next && (
        <a href={`${HERE}?${searchQuery(data, { cursor: next })}`} rel="next">
          More results
        </a>
      )}
    </p>
  );
}

function told({ data, meta }: NonNullable<SearchData['answer']>, q: string): string {
  if (data.length === 0) return `Nothing is found for “${q}”. Fewer words, or their beginnings, find more.`;
  if (meta.terms === 'any') return 'Nothing has all of these words; here is what has some of them.';
  return meta.complete ? '' : 'There is very much of this; the newest and the most named come first.';
}
