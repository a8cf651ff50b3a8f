import { Fragment } from 'preact';
import type { Head, Newsroom } from '../page';
import { FEEDS } from './feeds';

/** Where to follow what the page is about, and what the page is made from. */
export function Foot({
  newsroom,
  asked,
  head,
}: {
  newsroom: Newsroom;
  asked: readonly string[];
  head: Head;
}) {
  const feeds = head.feeds ?? [];
  return (
    <footer class="foot">
      <p>{newsroom.name}. What is here, a published article names.</p>
      {feeds.length > 0 && (
        <p>
          Follow:{' '}
          {feeds.flatMap((feed) =>
            FEEDS.map(([ending, , format], index) => (
              <Fragment key={ending}>
                {index > 0 && ' · '}
                <a href={`${feed.path}.${ending}`}>{format}</a>
              </Fragment>
            )),
          )}
        </p>
      )}
      {asked.length > 0 && (
        <details class="made-from">
          <summary>What this page is made from</summary>
          <p>Each is a public answer of the record, free for other uses:</p>
          <ul>
            {asked.map((path) => (
              <li key={path}>
                <a href={path}>
                  <code>GET {decoded(path)}</code>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
