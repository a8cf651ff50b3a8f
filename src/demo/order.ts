import type { DemoDocument } from './archive';

/**
 * Documents in an order in which each comes after the one of its own type that it is part of.
 *
 * @throws Error for a circle
 */
export function partsLast(documents: readonly DemoDocument[], field: string): DemoDocument[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const placed = new Set<DemoDocument>();
  const place = (document: DemoDocument, below: readonly string[]): void => {
    if (placed.has(document)) return;
    if (below.includes(document.slug)) throw new Error(`${field} runs in a circle: ${below.join(' > ')}`);
    const whole = bySlug.get(String(document[field]));
    if (whole) place(whole, [...below, document.slug]);
    placed.add(document);
  };
  for (const document of documents) place(document, []);
  return [...placed];
}
