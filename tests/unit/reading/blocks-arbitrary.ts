/** Blocks, most of them malformed and malicious, for properties. */
import fc from 'fast-check';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  'javascript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'java\tscript:x',
  '&#106;avascript:x',
  'data:text/html,<script>x</script>',
  'https://example.org/"onclick="x',
  'https://example.org/<svg>',
  'https://example.org/a',
  '/a?b=<c>&d',
  '</p></div><p>',
  '<!--',
  ']]>',
);

const words = fc.oneof(
  fc.string(),
  hostile,
  fc.tuple(fc.string(), hostile).map((parts) => parts.join('')),
);
const anything = fc.oneof(words, fc.jsonValue());
const type = fc.constantFrom(
  ...[
    'paragraph',
    'heading',
    'quote',
    'code',
    'list',
    'list-item',
    'image',
    'link',
    'text',
    'script',
    '__proto__',
  ],
);

/** A list of nodes of any type within any other. */
export const blocks = fc.letrec<{ node: unknown; nodes: unknown[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.record(
    {
      type: fc.oneof({ weight: 9, arbitrary: type }, anything),
      text: anything,
      bold: fc.boolean(),
      code: fc.boolean(),
      url: anything,
      level: fc.oneof(fc.integer({ min: 0, max: 8 }), anything),
      format: fc.constantFrom('ordered', 'unordered', '<x>'),
      language: anything,
      image: fc.record({ url: anything, alternativeText: anything, caption: anything, width: anything }),
      children: fc.oneof({ depthSize: 'small', withCrossShrink: true }, anything, tie('nodes')),
    },
    { requiredKeys: ['type'] },
  ),
})).nodes;
