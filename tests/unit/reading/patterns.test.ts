/** No regular expression of src/reading takes longer than linear time: texts come from anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../../src/reading');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(ROOT, file));

/** As `/source/flags`. */
const patterns = new Set<string>();

/** Those that are written out. */
function collectLiterals(file: string): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Those that are put together while the modules load. */
function collectBuilt(): void {
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string?]) {
      patterns.add(String(new target(source, flags)));
      return new target(source, flags);
    },
  });
  try {
    jest.isolateModules(() => {
      for (const file of files) require(file);
    });
  } finally {
    globalThis.RegExp = Original;
  }
}

for (const file of files) collectLiterals(file);
collectBuilt();

test('finds the regular expressions', () => {
  expect(patterns.size).toBeGreaterThan(50);
});

test.each([...patterns])('%s takes linear time', (pattern) => {
  const end = pattern.lastIndexOf('/');
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 60_000 });
  expect(status).toBe('safe');
});
