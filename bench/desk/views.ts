/** What editors open, and how it is seen that it is filled. */
import type { Page } from 'playwright-core';
import { type Random, randomFrom } from '../archive/random';
import { documentIdOf, type World } from '../archive/world';
import { madeUpSubjects } from '../growth/subjects';

export interface View {
  name: string;
  /** Below `/admin/`. */
  address(random: Random): string;
  /** Titles of the side panels that have to be filled; without any, the page itself. */
  panels: readonly string[];
}

const ARTICLE = ['Saving', 'Checks', 'Timeline', 'Related'];
const ENTITY = ['Saving', 'Looks like', 'Where used', 'Timeline', 'Connections'];

export function viewsOf(world: World): View[] {
  const subjects = madeUpSubjects(world);
  return [
    { name: 'an article', address: (random) => edit('article', subjects.article(random)), panels: ARTICLE },
    { name: 'a person', address: (random) => edit('person', subjects.person(random)), panels: ENTITY },
    {
      name: 'the person named most',
      address: () => edit('person', documentIdOf('person', 0)),
      panels: ENTITY,
    },
    {
      name: 'the organization named most',
      address: () => edit('organization', subjects.hub),
      panels: ENTITY,
    },
    ...PAGES,
  ];
}

/** The demo archive's: what is asked of it by name. */
export function viewsOfDemo(article: string, person: string): View[] {
  return [
    { name: 'an article', address: () => edit('article', article), panels: ARTICLE },
    { name: 'a person', address: () => edit('person', person), panels: ENTITY },
    ...PAGES,
  ];
}

const PAGES: View[] = [
  { name: 'the Timeline page', address: () => 'timeline', panels: [] },
  {
    name: 'the list of articles',
    address: () => 'content-manager/collection-types/api::article.article?page=1&pageSize=10',
    panels: [],
  },
  { name: 'the home page', address: () => '', panels: [] },
];

function edit(kind: string, documentId: string): string {
  return `content-manager/collection-types/api::${kind}.${kind}/${documentId}`;
}

/**
 * Milliseconds from the request for the page to when each of its panels has its answer and nothing on it waits any
 * more. The browser knows the panel's scripts from before, as an editor's does.
 */
export async function timeToFill(page: Page, base: string, view: View, random: Random): Promise<number> {
  const address = `${base}/admin/${view.address(random)}`;
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(FILLED, view.panels, { polling: 'raf' });
  return performance.now() - start;
}

/** Runs in the browser. A panel is filled when its content stands below its title and none of it is busy. */
const FILLED = `(titles) => {
  const waits = (part) => part.querySelector('[aria-busy=true], [data-testid=loader], [role=progressbar]') !== null;
  const main = document.querySelector('main');
  if (!main || waits(main) || main.innerText.trim().length < 40 || /Loading/.test(main.innerText)) return false;
  const panels = [...document.querySelectorAll('aside')];
  return titles.every((title) => panels.some((panel) => {
    const heading = panel.querySelector('h2');
    return heading && heading.textContent === title && panel.innerText.trim().length > title.length + 8;
  }));
}`;

/** The same draws in every run. */
export function drawing(): Random {
  return randomFrom(11);
}
