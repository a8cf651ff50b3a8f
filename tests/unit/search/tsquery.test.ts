import { termsOf } from '../../../src/search/query/terms';
import { combined } from '../../../src/search/query/tsquery';

const lexemes = (configuration: string, ...terms: string[]) =>
  terms.map((text, index) => ({
    configuration: `dateline_${configuration}`,
    term: index + 1,
    lexemes: text,
  }));

describe('terms in several languages', () => {
  it('are each asked of documents in their own', () => {
    const { all, any } = combined(termsOf('die Regierung'), [
      ...lexemes('german', '', "'regier'"),
      ...lexemes('simple', "'die'", "'regierung'"),
    ]);
    const german = { exact: "((('regier')) & '=lger')", words: "('regier')" };
    const plain = { exact: "((('die') & ('regierung')) & '=lsim')", words: "('die') & ('regierung')" };
    expect(all).toEqual({ coarse: `${german.exact} | ${plain.exact}`, readings: [german, plain] });
    expect(any?.readings[1]?.words).toBe("('die') | ('regierung')");
  });

  it('are one where languages read them alike, and then the index is not asked for languages', () => {
    const { all } = combined(termsOf('"black sea"'), [
      ...lexemes('english', "'black' <-> 'sea'"),
      ...lexemes('simple', "'black' <-> 'sea'"),
    ]);
    expect(all?.coarse).toBe("(('black' & 'sea'))");
    expect(all?.readings).toHaveLength(1);
  });

  it('leave out what is excluded, and do not rank by it', () => {
    const { all } = combined(termsOf('nato -bread'), lexemes('english', "'nato'", "'bread'"));
    expect(all).toEqual({
      coarse: "(('nato'))",
      readings: [{ exact: "((('nato')) & '=leng' & !('bread'))", words: "('nato')" }],
    });
  });

  it('are nothing where all are stop words', () => {
    expect(combined(termsOf('the of'), lexemes('english', '', ''))).toEqual({
      ...{ all: null, any: null, wanted: new Map() },
    });
  });
});
