import type { Head, Newsroom } from '../page';
import { FEEDS } from './feeds';

const STYLESHEETS = ['reader.css', 'drawings.css', 'pages.css'];

/** What browsers, feed readers and search engines are told of a page. */
export function HeadElement({ head, newsroom }: { head: Head; newsroom: Newsroom }) {
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
      {STYLESHEETS.map((name) => (
        <link key={name} rel="stylesheet" href={newsroom.asset(name)} />
      ))}
      <link rel="icon" href={newsroom.asset('icon.svg')} type="image/svg+xml" />
      {feeds.flatMap((feed) =>
        FEEDS.map(([ending, type, format]) => (
          <link
            key={ending}
            rel="alternate"
            type={type}
            title={`${feed.title} (${format})`}
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
