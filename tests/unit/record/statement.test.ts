import { statementOf } from '../../../src/record/reading/statement';

test('puts values in the place of question marks, in their order', () => {
  const { text, values } = statementOf('SELECT ? + ?', [1, 2]);
  expect({ text, values }).toEqual({ text: 'SELECT $1 + $2', values: [1, 2] });
});

test('gives a named value one place, however often it stands there', () => {
  const { text, values } = statementOf('SELECT :a, :b, :a', { a: 'x', b: ['y'] });
  expect({ text, values }).toEqual({ text: 'SELECT $1, $2, $1', values: ['x', ['y']] });
});

test('leaves casts and quoted texts alone', () => {
  const sql = "SELECT now()::text, 'what? :not \"this\"', 'it''s :neither'";
  expect(statementOf(sql).text).toBe(sql);
});

test('has a statement prepared once, under one name', () => {
  const [first, second, other] = ['SELECT 1, ?', 'SELECT 1, ?', 'SELECT 2, ?'].map((sql) =>
    statementOf(sql, [0]),
  );
  expect(first!.name).toBeDefined();
  expect(second!.name).toBe(first!.name);
  expect(other!.name).not.toBe(first!.name);
});

test('takes what is missing for null', () => {
  expect(statementOf('SELECT :a', {}).values).toEqual([null]);
});
