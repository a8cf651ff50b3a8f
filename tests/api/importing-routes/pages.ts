/** What is imported in tests: made-up pages and feeds, good and hostile. */

export const PAGE = page('Harbour dredging begins', 'https://paper.example/harbour');

export function page(headline: string, address: string): string {
  const words = ['Work on the harbour began on Tuesday.', 'Ships will use the northern quay meanwhile.'];
  const text = words.map((sentence) => `<p>${`${sentence} `.repeat(6)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
    <meta property="article:published_time" content="2024-04-02T09:30:00+02:00">
    <link rel="canonical" href="${address}"></head>
    <body><article><h1>${headline}</h1>${text}</article></body></html>`;
}

export function feed(count: number, name = 'Story'): string {
  const items = Array.from({ length: count }, (_, index) => {
    const address = `https://paper.example/${name.toLowerCase()}/${index + 1}`;
    return `<item><title>${name} ${index + 1}</title><link>${address}</link><guid>${address}</guid>
      <description>${`Words of a report, number ${index + 1}. `.repeat(5)}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${items.join('\n')}</channel></rss>`;
}

/** Within all limits of size, and yet the work of seconds. */
export const SLOW_PAGE = `<!doctype html><title>Slow</title><body><article><h1>Slow</h1>${`${'<div>'.repeat(400)}words, words, words, of text${'</div>'.repeat(400)}`.repeat(12)}</article></body>`;

/** An export with a picture alone between two texts. */
export const NINJS = JSON.stringify(
  ['text', 'picture', 'text'].map((type, index) => ({
    uri: `https://agency.example/${index}`,
    type,
    headline: `Report ${index}`,
    versioncreated: '2024-04-02T09:30:00Z',
    body_text: 'A report that is long enough to be one.',
  })),
);
