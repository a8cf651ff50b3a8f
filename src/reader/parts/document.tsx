import type { Newsroom, Shown } from '../page';
import { READER } from '../paths';
import { Foot } from './foot';
import { HeadElement } from './head-element';

interface DocumentProps extends Shown {
  newsroom: Newsroom;
  /** The addresses of the API that the page was made from. */
  asked: readonly string[];
}

/** A whole page: its head, the masthead, what the page shows, and the foot. */
export function Document({ head, main, newsroom, asked }: DocumentProps) {
  return (
    <html lang="en" dir="ltr">
      <HeadElement head={head} newsroom={newsroom} />
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Masthead name={newsroom.name} canonical={head.canonical} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <Foot newsroom={newsroom} asked={asked} head={head} />
      </body>
    </html>
  );
}

const PLACES = [
  [READER, 'Front page'],
  [`${READER}/timeline`, 'Timeline'],
  [`${READER}/search`, 'Search'],
] as const;

function Masthead({ name, canonical }: { name: string; canonical: string }) {
  return (
    <header class="masthead">
      <a class="masthead-name" href={READER}>
        {name}
      </a>
      <nav aria-label="Main">
        <ul>
          {PLACES.map(([href, words]) => (
            <li key={href}>
              <a class="nav-link" href={href} aria-current={href === canonical ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
