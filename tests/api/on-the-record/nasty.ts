/** Input that nobody means well with, for fast-check. */
import fc from 'fast-check';

const WORDS = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '*',
    '%',
    '\\',
    "'",
    '"',
    '`',
    '../..',
  ],
  ...[
    "' OR 1=1 --",
    '1; DROP TABLE articles',
    '$1',
    ':id',
    '?',
    '(((((',
    '[a-',
    '.*+',
    '$where',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    '\0',
    'a\0b',
    '\u001b[2J',
    '\uffff',
    '\ud800',
    '👩🏽‍🚀'.repeat(20),
    '9'.repeat(400),
  ],
  ...['2021-13', '2021-02-30', '2022/2021', '0000', '-9999', 'x'.repeat(10_000), 'eyJhIjoxfQ.AAAAAAAAAAAA'],
];

export const nastyWord = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 40 }));

const NAMES = [
  ...[
    'filters',
    'sort',
    'fields',
    'populate',
    'pagination',
    'status',
    'locale',
    '_q',
    'q',
    'limit',
    'cursor',
    'from',
  ],
  ...[
    'to',
    'asOf',
    'as',
    'url',
    'person',
    'topic',
    'article',
    'before',
    'order',
    'format',
    'by',
    'match',
    'unknown',
  ],
  ...['significance', 'language', 'explain', 'types', 'country', 'include', 'page', 'start', '__proto__'],
];
const INSIDE = [
  ...[
    '[$eq]',
    '[$in]',
    '[$between]',
    '[$null]',
    '[$not]',
    '[$or][0]',
    '[$and]',
    '[$contains]',
    '[$gt]',
    '[headline]',
  ],
  ...[
    '[publishedOn]',
    '[people]',
    '[body]',
    '[page]',
    '[pageSize]',
    '[start]',
    '[limit]',
    '[withCount]',
    '[0]',
    '[]',
  ],
  ...[
    '[name]',
    '[startsOn]',
    '[populate]',
    '[fields]',
    '[sort]',
    '[filters]',
    '[on]',
    '[count]',
    '[importedFrom]',
  ],
  ...[
    '[events]',
    '[event]',
    '[documentId]',
    '[leadFigure]',
    '[image]',
    '[size]',
    '[retracted]',
    '[999]',
    '[x.y]',
  ],
];

const parameter = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...INSIDE), { maxLength: 4 }), nastyWord)
  .map(([name, inside, value]) => `${name}${inside.join('')}=${encode(value)}`);

/** A query string, with repeated and nested parameters. */
export const nastyQuery = fc.array(parameter, { maxLength: 3 }).map((parameters) => parameters.join('&'));

/** An id; never empty, which would be another route. */
export const nastyId = nastyWord.map((word) => wellFormed(word) || ' ');

/** A body and what it says that it is. None of them can be written. */
export const nastyBody = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '{"data":',
      'null',
      '[]',
      '""',
      '{"data":null}',
      '{"data":[]}',
      '{"data":"x"}',
      '{"data":{"id":1}}',
    ],
    ...[
      '{"data":{"headline":{"a":1},"name":{"a":1},"title":[1]}}',
      '{"data":{"__proto__":{"a":1},"unknown":1}}',
    ],
    ...[
      '{"data":{"headline":"a\\u0000b","name":"a\\u0000b","title":"a\\u0000b"}}',
      '{"identifier":{},"password":[]}',
    ],
    ...[
      '{"data":{"people":"x","events":{"a":[1]},"name":1e400,"documentId":"x"}}',
      '{"email":{"$ne":1},"code":[]}',
    ],
  ),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify({ data: { unknown: value } })),
);

function encode(value: string): string {
  return encodeURIComponent(wellFormed(value));
}

/** Halves of surrogate pairs cannot be written in an address. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
