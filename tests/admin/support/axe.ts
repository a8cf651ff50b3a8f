/** What axe finds against a part of a page. */
import { readFileSync } from 'node:fs';
import type { Editor } from './editor';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = ['serious', 'critical'];

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** Serious faults inside what we drew, when it has come to rest: the rest of the page is Strapi's. */
export async function faultsIn({ page }: Editor, selector: string): Promise<string[]> {
  // Half faded in, everything lacks contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (within) => {
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run({ include: [[within]] })).violations;
  }, selector);
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
