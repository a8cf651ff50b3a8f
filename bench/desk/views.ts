/** What editors open, and how it is seen that it is filled. */
import type { Page } from 'playwright-core';
import { type Random, randomFrom } from '../archive/random';
import { documentIdOf, type World } from '../archive/world';
import { madeUpSubjects } from '../growth/subjects';

export interface View {
  name: string;
  /** Below `/admin/`. */
  address(random: Random): string;
  /** What stands where the answer has come: CSS selectors, by the title of the side panel or for the page itself. */
  filled: Readonly<Record<string, string>>;
}

const PAGE = 'page';

const ARTICLE = {
  Saving: 'p + p',
  Checks: '[data-testid=checks-summary]',
  Timeline: 'svg[role=img]',
  Related: 'ol li',
};

const ENTITY = {
  Saving: 'p + p',
  'Looks like': '[aria-busy=false] ul',
  'Where used': 'ul li',
  Timeline: 'svg[role=img]',
  Connections: 'svg[role=img]',
};

export function viewsOf(world: World): View[] {
  const subjects = madeUpSubjects(world);
  return [
    { name: 'an article', address: (random) => edit('article', subjects.article(random)), filled: ARTICLE },
    { name: 'a person', address: (random) => edit('person', subjects.person(random)), filled: ENTITY },
    {
      name: 'the person named most',
      address: () => edit('person', documentIdOf('person', 0)),
      filled: ENTITY,
    },
    {
      name: 'the organization named most',
      address: () => edit('organization', subjects.hub),
      filled: ENTITY,
    },
    ...PAGES,
    {
      name: 'the list of articles that name the person named most',
      address: () => `${LIST}&filters[$and][0][people][documentId][$in][0]=${documentIdOf('person', 0)}`,
      filled: { [PAGE]: '[data-testid=checks-state]' },
    },
  ];
}

/** The demo archive's: what is asked of it by name. */
export function viewsOfDemo(article: string, person: string): View[] {
  return [
    { name: 'an article', address: () => edit('article', article), filled: ARTICLE },
    { name: 'a person', address: () => edit('person', person), filled: ENTITY },
    ...PAGES,
  ];
}

const LIST = 'content-manager/collection-types/api::article.article?page=1&pageSize=10';

const PAGES: View[] = [
  {
    name: 'the Timeline page',
    address: () => 'timeline',
    filled: { [PAGE]: '[data-testid=timeline-chart] circle, [data-testid=timeline-chart] path' },
  },
  {
    name: 'the list of articles',
    address: () => LIST,
    filled: { [PAGE]: '[data-testid=checks-state]' },
  },
  { name: 'the home page', address: () => '', filled: { [PAGE]: 'ul li a' } },
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
  await page.waitForFunction(isFilled, view.filled, { polling: 'raf' });
  return performance.now() - start;
}

/** As much of the browser's DOM as is asked. */
interface Part {
  textContent: string | null;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}
declare const document: Part;

/** Runs in the browser: every part has its answer, and nothing on the page waits any more. */
function isFilled(filled: Readonly<Record<string, string>>): boolean {
  const main = document.querySelector('main');
  if (!main || main.querySelector('[aria-busy=true]') || /Loading/.test(main.textContent ?? '')) return false;
  const panels = [...document.querySelectorAll('aside')];
  return Object.entries(filled).every(([title, selector]) => {
    const isPage = title === 'page';
    const part = isPage ? main : panels.find((one) => one.querySelector('h2')?.textContent === title);
    return Boolean(part?.querySelector(selector));
  });
}

/** The same draws in every run. */
export function drawing(): Random {
  return randomFrom(11);
}
