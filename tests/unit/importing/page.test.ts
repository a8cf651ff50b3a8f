import { blockTexts } from '../../../src/reading/blocks';
import { readOne } from './read';

const ADDRESS = 'https://coast.example/news/2021/10/ferry-to-stay.html';
const PARAGRAPHS = [
  'The harbour council of Northport voted on Tuesday to keep the ferry open through the winter, its chair said.',
  '“We will sail in any weather that lets us,” the chair, Edith Frost, told the meeting, which lasted four hours.',
  'The company that runs the boats had asked for twice the money, and will now get half of what it asked for.',
  'A report on the state of the quay is expected in the spring; until then the larger boat stays in the harbour.',
];

function page({
  head = '',
  title = '<h1>Ferry to stay, council says</h1>',
  top = '',
  body = PARAGRAPHS.map((one) => `<p>${one}</p>`).join(''),
  end = '',
}) {
  return `<!doctype html><html lang="en-gb"><head><meta charset="utf-8"><title>Ferry to stay, council says | The Coast Paper</title>
    <meta property="og:site_name" content="The Coast Paper">${head}</head>
    <body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><article>${title}${top}<div class="article-body">${body}</div></article>${end}</main>
    <footer>© The Coast Paper</footer></body></html>`;
}

const jsonLd = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...article })}</script>`;

describe('a page that says what it is', () => {
  const described = page({
    head: `${jsonLd({
      headline: 'Ferry to stay, council says',
      datePublished: '2021-10-19T18:30:00+01:00',
      dateModified: '2021-10-20T08:00:00+01:00',
      author: [
        { '@type': 'Person', name: 'Jane Roe', url: 'https://coast.example/people/jane' },
        { '@type': 'Person', name: 'John Doe' },
      ],
      articleSection: 'Harbour',
      keywords: ['ferries', 'Northport'],
      description: 'The boats keep running after a vote that divided the town.',
      publisher: { '@type': 'Organization', name: 'The Coast Paper' },
    })}<link rel="canonical" href="/news/2021/10/ferry-to-stay.html?utm_source=x"><meta property="og:image" content="/img/ferry.jpg">`,
    top: '<figure><img src="/img/ferry-800x600.jpg"><figcaption>The larger boat. Photograph: Jim Poe/Coast Wire</figcaption></figure>',
  });

  test('is read field by field', async () => {
    const { body, ...article } = await readOne('ferry.html', described, { address: ADDRESS });
    expect(blockTexts(body).filter(Boolean)).toEqual(PARAGRAPHS);
    expect(article).toMatchObject({
      title: 'Ferry to stay, council says',
      standfirst: 'The boats keep running after a vote that divided the town.',
      publishedOn: '2021-10-19T18:30:00+01:00',
      updatedOn: '2021-10-20T08:00:00+01:00',
      bylines: [
        { name: 'Jane Roe', isPerson: true, address: 'https://coast.example/people/jane' },
        { name: 'John Doe', isPerson: true, address: null },
      ],
      leadFigure: {
        address: 'https://coast.example/img/ferry.jpg',
        caption: 'The larger boat.',
        credit: 'Jim Poe/Coast Wire',
      },
      topics: [
        { name: 'Harbour', kind: 'section' },
        { name: 'ferries', kind: 'subject' },
        { name: 'Northport', kind: 'subject' },
      ],
      language: 'en-GB',
      canonicalUrl: ADDRESS,
      slug: 'ferry-to-stay',
    });
  });

  test('whose JSON-LD is broken by line breaks and commas is read all the same', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to stay,\n council says","datePublished":"2021-10-19",}</script>';
    expect((await readOne('a.html', page({ head }))).publishedOn).toBe('2021-10-19');
  });
});

describe('a page that only prints what it is', () => {
  test('has its date and authors from the byline', async () => {
    const top =
      '<div class="byline">By <a rel="author" href="/people/jane">Jane Roe</a> and John Doe<span class="date">October 19, 2021, 6:30 pm</span></div>';
    const article = await readOne('a.html', page({ top }), { address: ADDRESS });
    expect(article.publishedOn).toBe('2021-10-19T18:30:00+01:00');
    expect(article.bylines.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe']);
    expect(blockTexts(article.body).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  test('has its headline without the name of the paper', async () => {
    expect((await readOne('a.html', page({ title: '' }))).title).toBe('Ferry to stay, council says');
  });

  test('has the date of its address where it prints none', async () => {
    expect((await readOne('a.html', page({}), { address: ADDRESS })).publishedOn).toBe('2021-10');
  });

  test('that is dated in the future has no date, and says so', async () => {
    const head = '<meta property="article:published_time" content="2099-01-01T00:00:00Z">';
    const article = await readOne('a.html', page({ head }));
    expect(article.publishedOn).toBeNull();
    expect(article.lost).toContainEqual({ what: 'date', detail: '2099-01-01T00:00:00Z lies in the future' });
  });
});

test('authors whom only the byline names join the one that JSON-LD does', async () => {
  const head = jsonLd({
    headline: 'Ferry to stay, council says',
    author: { '@type': 'Person', name: 'Jane Roe' },
  });
  const top = '<p class="byline">By Jane Roe and John Doe, The Coast Paper</p>';
  const { bylines } = await readOne('a.html', page({ head, top }));
  expect(bylines.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe']);
});

test('a headline that search engines are told otherwise is the printed one', async () => {
  const title = '<h1>Boats in any weather: how Northport kept its ferry</h1>';
  const head =
    '<meta property="og:title" content="Northport ferry timetable: boats in winter, tickets, photos">';
  expect((await readOne('a.html', page({ head, title }).replace(/<title>.*?<\/title>/, ''))).title).toBe(
    'Boats in any weather: how Northport kept its ferry',
  );
});

test('a description that is only the beginning of the text is no standfirst', async () => {
  const head = `<meta property="og:description" content="${PARAGRAPHS[0]!.slice(0, 90)}...">`;
  expect((await readOne('a.html', page({ head }))).standfirst).toBeNull();
});

test('a story that a script would draw is read from JSON-LD', async () => {
  const head = jsonLd({ headline: 'Ferry to stay, council says', articleBody: PARAGRAPHS.join('\n\n') });
  const article = await readOne('a.html', page({ head, body: '<div id="app"></div>' }));
  expect(blockTexts(article.body).join(' ')).toBe(PARAGRAPHS.join(' '));
});

test('a page that calls all of itself a sidebar is read all the same', async () => {
  const html = page({})
    .replace('<main>', '<main><div class="related-sidebar"><form>')
    .replace('</main>', '</form></div></main>');
  expect(blockTexts((await readOne('a.html', html)).body).filter(Boolean)).toEqual(PARAGRAPHS);
});

describe('what stands around a story', () => {
  test.each([
    ['buttons to share', '<div class="share-tools"><p>Share this</p><a href="#">Tweet</a></div>'],
    [
      'a newsletter',
      '<div class="newsletter-signup"><h3>Sign up</h3><p>Get our best stories in your inbox every day.</p></div>',
    ],
    [
      'other stories',
      '<h3>Read more</h3><ul><li><a href="/1">Boat runs aground off the point</a></li><li><a href="/2">Quay to be mended</a></li></ul>',
    ],
    ['a link between paragraphs', '<p><a href="/1">Related: boat runs aground off the point</a></p>'],
    [
      'comments',
      '<section id="comments"><p>I have always said so, and nobody ever listens to me.</p></section>',
    ],
    ['an advertisement', '<p>Advertisement</p>'],
  ])('%s: gone', async (_, furniture) => {
    const [first, second, ...rest] = PARAGRAPHS.map((one) => `<p>${one}</p>`);
    const article = await readOne(
      'a.html',
      page({ body: [first, second, furniture, ...rest].join(''), end: furniture }),
    );
    expect(blockTexts(article.body).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  test.each([
    'Related companies had reported losses on Tuesday, and their owners asked the harbour council for help at once.',
    'Copyright law does not protect the name of a boat, the council was told by the lawyer whom it had asked for advice.',
    'More about the quay than about the ferry was said at the meeting, and more on the weather than on either of them.',
    'Trending upward for a year, the price of diesel was the reason that the company had given for wanting the money.',
  ])('a paragraph that begins like one of them stays: %s', async (words) => {
    const body = [...PARAGRAPHS.slice(0, 2), words, ...PARAGRAPHS.slice(2)]
      .map((one) => `<p>${one}</p>`)
      .join('');
    expect(blockTexts((await readOne('a.html', page({ body }))).body)).toContain(words);
  });

  test('a list that a paragraph announces stays', async () => {
    const list =
      '<p>Three quays are to be mended before the ferry moves, the report says:</p><ul><li>North quay, by the old market (<a href="/a">map</a>)</li><li>South quay, by the ferry stairs</li></ul>';
    const article = await readOne(
      'a.html',
      page({ body: list + PARAGRAPHS.map((one) => `<p>${one}</p>`).join('') }),
    );
    expect(blockTexts(article.body)).toContain(
      'North quay, by the old market (map)\nSouth quay, by the ferry stairs',
    );
  });

  test('a place in capitals is the dateline', async () => {
    const body = `<p>NORTHPORT, Oct 19 (Coast Wire) - ${PARAGRAPHS[0]}</p>${PARAGRAPHS.slice(1)
      .map((one) => `<p>${one}</p>`)
      .join('')}`;
    expect((await readOne('a.html', page({ body }))).dateline).toBe('NORTHPORT');
  });
});
