import { z } from 'zod';
import { flag, parseQuery, text, texts, wholeNumber } from '../../../src/http/parameters';
import { openApiPath, pathParameters } from '../../../src/openapi/path';
import { queryParameters } from '../../../src/openapi/query-parameters';
import { sorted } from '../../../src/openapi/sorted';

const schemaOf = (parameter: z.ZodType) => queryParameters(z.object({ parameter }))[0]?.schema;

describe('the document tells of a parameter', () => {
  test('the bounds and the default of a number, which are those that it is refused by', () => {
    const limit = wholeNumber(1, 50).default(10);
    expect(schemaOf(limit)).toEqual({ type: 'integer', minimum: 1, maximum: 50, default: 10 });
    expect(parseQuery(z.object({ limit }), { limit: '50' })).toEqual({ limit: 50 });
    expect(() => parseQuery(z.object({ limit }), { limit: '51' })).toThrow('from 1 to 50');
  });

  test('that it is true or false', () => {
    expect(schemaOf(flag.default(true))).toEqual({ type: 'boolean', default: true });
  });

  test('that it may be repeated', () => {
    const [parameter] = queryParameters(z.object({ person: texts.optional() }));
    expect(parameter).toMatchObject({ required: false, style: 'form', explode: true });
    expect(parameter?.schema).toMatchObject({ type: 'array', maxItems: 20, items: { type: 'string' } });
  });

  test('whether it has to be given', () => {
    const parameters = queryParameters(z.object({ url: text, from: text.optional() }));
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ['url', true],
      ['from', false],
    ]);
  });

  test('the words of its schema, or else those given', () => {
    const query = z.object({ from: text.optional().meta({ description: 'own' }), to: text.optional() });
    const words = queryParameters(query, { from: 'given', to: 'given' }).map(
      ({ description }) => description,
    );
    expect(words).toEqual(['own', 'given']);
  });

  test('where it stands in the path', () => {
    expect(openApiPath('/articles/:id/page')).toBe('/articles/{id}/page');
    expect(openApiPath('/connect/(.*)')).toBe('/connect/{path}');
    expect(pathParameters('/sessions/{sessionId}')).toMatchObject([{ name: 'sessionId', required: true }]);
  });
});

test('the order in which parts were found does not show in the document', () => {
  const text = JSON.stringify(sorted({ b: [{ d: 1, c: 2 }], a: null }));
  expect(text).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});
