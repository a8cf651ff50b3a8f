import fc from 'fast-check';
import { linkFault, urlFault } from '../../../src/validation/url';

const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/x',
  '/\\example.org',
  'https:\\\\example.org',
  'https://user:password@example.org/',
  'https://user@example.org/',
  'https://example.org/a b',
  'https://example.org/\u0000',
  'https://example.org/\n',
  'https://',
  'https:///path',
  'https://[::1',
  'http:example.org',
  `https://example.org/${'x'.repeat(2048)}`,
  '',
];

test.each([
  'https://www.nato.int/cps/en/natohq/news.htm?selectedLocale=en#top',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG/',
  'https://пример.испытание/новость',
  'https://[2001:db8::1]:8443/',
])('a web address may be %s', (url) => {
  expect(urlFault(url)).toBeNull();
  expect(linkFault(url)).toBeNull();
});

test.each(BAD)('neither a web address nor a link is %j', (url) => {
  expect(urlFault(url)).toContain('http');
  expect(linkFault(url)).toContain('http');
});

test.each(['/articles/nato', '#corrections', '?page=2', 'nato', '../nato', 'mailto:desk@example.org'])(
  'a link, but no web address, may be %s',
  (url) => {
    expect(linkFault(url)).toBeNull();
    expect(urlFault(url)).not.toBeNull();
  },
);

test('a link that passes leads a browser to the web, to mail or to this site', () => {
  const scheme = fc.constantFrom('http', 'https', 'mailto', 'javascript', 'data', 'JAVASCRIPT', 'x', '');
  const text = fc
    .tuple(
      fc.string({ unit: 'binary', maxLength: 3 }),
      scheme,
      fc.constantFrom(':', '://', ' :', '', '/'),
      fc.string(),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (url) => {
      if (linkFault(url) !== null) return;
      const led = new URL(url, 'https://dateline.example/articles/x');
      expect(['http:', 'https:', 'mailto:']).toContain(led.protocol);
    }),
    { seed: 20211018, numRuns: 1000 },
  );
});
