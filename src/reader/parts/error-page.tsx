import type { Failure } from '../failure';
import { READER } from '../paths';

/** What went wrong, and where to go on. */
export function ErrorPage({ failure }: { failure: Failure }) {
  return (
    <div class="failure">
      <p class="kicker">Error {failure.status}</p>
      <h1>{failure.title}</h1>
      <p class="standfirst" dir="auto">
        {failure.message}
      </p>
      <form class="search-form" action={`${READER}/search`}>
        <label for="failure-search">Search the archive</label>
        <input id="failure-search" type="search" name="q" required maxLength={200} />
        <button type="submit">Search</button>
      </form>
      <p>
        <a href={READER}>To the front page</a>
      </p>
    </div>
  );
}
