import { Fragment } from 'preact';
import type { Head, Newsroom, Shown } from '../page';
import { READER } from '../paths';

interface DocumentProps extends Shown {
  newsroom: Newsroom;
  /** The addresses of the API that the page was made from. */
  asked: readonly string[];
}

const FEEDS = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** A whole page: its head, the masthead, what the page shows, and the foot. */
export function Document({ head, main, newsroom, asked }: DocumentProps) {
  return (
    <html lang="en" dir="ltr">
      <HeadElement head={head} newsroom={newsroom} />
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Masthead name={newsroom.name} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <Foot newsroom={newsroom} asked={asked} head={head} />
      </body>
    </html>
  );
}

function HeadElement({ head, newsroom }: { head: Head; newsroom: Newsroom }) {
  const { description, meta = [], feeds = [], alternates = [], scripts = [] } = head;
  const title = head.title === newsroom.name ? head.title : `${head.title} · ${newsroom.name}`;
  const canonical = absolute(head.canonical, newsroom);
  const tells = new Set(meta.map(({ property }) => property));
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {head.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={newsroom.asset('reader.css')} />
      <link rel="icon" href={newsroom.asset('icon.svg')} type="image/svg+xml" />
      {feeds.flatMap((feed) =>
        FEEDS.map(([ending, type]) => (
          <link
            key={ending}
            rel="alternate"
            type={type}
            title={`${feed.title} (${ending === 'json' ? 'JSON Feed' : ending})`}
            href={`${feed.path}.${ending}`}
          />
        )),
      )}
      {alternates.map(({ type, href, title: name }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      <meta property="og:site_name" content={newsroom.name} />
      {!tells.has('og:title') && <meta property="og:title" content={head.title} />}
      {!tells.has('og:type') && <meta property="og:type" content="website" />}
      {!tells.has('og:description') && description && (
        <meta property="og:description" content={description} />
      )}
      {!tells.has('og:url') && !head.hidden && <meta property="og:url" content={canonical} />}
      {meta.map(({ property, content }) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      {head.jsonLd && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which no `<` is left
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(head.jsonLd) }} />
      )}
      <script type="module" src={newsroom.asset('reader.js')} />
      {scripts.map((name) => (
        <script key={name} type="module" src={newsroom.asset(name)} />
      ))}
    </head>
  );
}

/** JSON in which nothing ends the element that it stands in. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function absolute(address: string, { server }: Newsroom): string {
  return address.startsWith('/') ? `${server}${address}` : address;
}

function Masthead({ name }: { name: string }) {
  return (
    <header class="masthead">
      <a class="masthead-name" href={READER}>
        {name}
      </a>
      <nav aria-label="Main">
        <ul>
          <li>
            <a class="nav-link" href={READER}>
              Front page
            </a>
          </li>
          <li>
            <a class="nav-link" href={`${READER}/timeline`}>
              Timeline
            </a>
          </li>
          <li>
            <a class="nav-link" href={`${READER}/search`}>
              Search
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Foot({ newsroom, asked, head }: { newsroom: Newsroom; asked: readonly string[]; head: Head }) {
  const feeds = head.feeds ?? [];
  return (
    <footer class="foot">
      <p>{newsroom.name}. What is here, a published article names.</p>
      {feeds.length > 0 && (
        <p>
          Follow:{' '}
          {feeds.flatMap((feed) =>
            FEEDS.map(([ending], index) => (
              <Fragment key={ending}>
                {index > 0 && ' · '}
                <a href={`${feed.path}.${ending}`}>
                  {ending === 'json' ? 'JSON Feed' : ending.toUpperCase()}
                </a>
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
