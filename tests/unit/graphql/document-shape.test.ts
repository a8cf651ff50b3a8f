import fc from 'fast-check';
import { parse } from 'graphql';
import { documentShape, UnmeasurableDocument } from '../../../src/graphql/limits/document-shape';

const shapeOf = (source: string) => documentShape(parse(source));

describe('the shape of a GraphQL document', () => {
  it('counts levels of fields that have fields, and every field', () => {
    expect(shapeOf('{ a { b { c d } } e }')).toEqual({ depth: 2, fields: 5 });
    expect(shapeOf('{ a }')).toEqual({ depth: 0, fields: 1 });
  });

  it('is that of the largest operation', () => {
    expect(shapeOf('query A { a } query B { a { b { c } } }')).toEqual({ depth: 2, fields: 3 });
  });

  it('leaves the depth of introspection to GraphQL', () => {
    expect(shapeOf('{ __schema { types { fields { type { name } } } } }').depth).toBe(0);
  });

  it('spreads fragments wherever they are named', () => {
    expect(shapeOf('{ a { ...f } b { ...f } } fragment f on T { c { d } }')).toEqual({ depth: 2, fields: 6 });
  });

  it('measures fragments that double in no time', () => {
    const doubling = Array.from(
      { length: 200 },
      (_, n) => `fragment f${n} on T { ...f${n + 1} ...f${n + 1} }`,
    );
    const { fields } = shapeOf(`{ ...f0 } ${doubling.join(' ')} fragment f200 on T { a }`);
    expect(fields).toBe(2 ** 200);
  });

  it.each([
    ['{ ...a } fragment a on T { ...a }'],
    ['{ ...a } fragment a on T { b { ...c } } fragment c on T { ...a }'],
    ['{ b } fragment a on T { ...a }'],
    ['{ ...a }'],
    ['{ ...__proto__ }'],
    ['{ ...constructor }'],
  ])('cannot be told of %s', (source) => {
    expect(() => shapeOf(source)).toThrow(UnmeasurableDocument);
  });

  it('is the same with and without fragments', () => {
    const selection: fc.Arbitrary<string> = fc.letrec((tie) => ({
      field: fc.oneof({ maxDepth: 5 }, fc.constant('a'), tie('nested') as fc.Arbitrary<string>),
      nested: fc
        .array(tie('field') as fc.Arbitrary<string>, { minLength: 1, maxLength: 4 })
        .map((fields) => `b { ${fields.join(' ')} }`),
    })).field as fc.Arbitrary<string>;
    fc.assert(
      fc.property(selection, (inner) => {
        const spread = shapeOf(`{ x { ...f } } fragment f on T { ... on U { ${inner} } }`);
        expect(spread).toEqual(shapeOf(`{ x { ${inner} } }`));
      }),
      { seed: 20_211_018 },
    );
  });
});
