import { countryFault, FORMER_COUNTRIES } from '../../../src/validation/country';
import { languageFault, normalizeLanguage } from '../../../src/validation/language';
import { mediatopicFault } from '../../../src/validation/mediatopic';
import { slugFault } from '../../../src/validation/slug';
import { wikidataIdFault } from '../../../src/validation/wikidata-id';

const NO_TEXT: [unknown][] = [[null], [undefined], [5], [{}], [['RU']], [true]];

describe('a country', () => {
  test.each(['RU', 'DE', 'GB', 'XK', 'QM', 'ZZ', ...Object.keys(FORMER_COUNTRIES)])('may be %s', (code) => {
    expect(countryFault(code)).toBeNull();
  });

  test.each(['', 'R', 'RUS', '643', 'JJ', 'EU', 'RU ', 'toString', '__proto__', 'РУ'])(
    'is not %j',
    (code) => {
      expect(countryFault(code)).toContain('ISO 3166-1');
    },
  );

  test.each([
    ['de', 'write DE'],
    ['su ', 'write SU'],
    ['UK', 'write GB'],
  ])('written %j is answered with "%s"', (code, advice) => {
    expect(countryFault(code)).toContain(advice);
  });

  test.each(NO_TEXT)('is not %j', (value) => expect(countryFault(value)).not.toBeNull());
});

describe('a language', () => {
  test.each(['en', 'ru', 'sr-Latn', 'zh-Hans-CN', 'und', 'de-CH-1996', 'tlh'])('may be %s', (tag) => {
    expect(languageFault(tag)).toBeNull();
  });

  test.each(['', 'english', 'en_US', 'en-', 'e', 'x-private', 'en us', 'en\u0000'])('is not %j', (tag) => {
    expect(languageFault(tag)).toContain('BCP 47');
  });

  test.each([
    ['EN-us', 'en-US'],
    ['iw', 'he'],
    ['zh-hans-cn', 'zh-Hans-CN'],
  ])('written %j is stored as %s', (tag, normal) => {
    expect(normalizeLanguage(tag)).toBe(normal);
    expect(languageFault(tag)).toContain(`write ${normal}`);
  });

  test.each(NO_TEXT)('is not %j', (value) => expect(languageFault(value)).not.toBeNull());
});

describe('a Wikidata id', () => {
  test.each(['Q1', 'Q58217', 'Q999999999999'])('may be %s', (id) => expect(wikidataIdFault(id)).toBeNull());

  test.each(['', 'Q', 'Q0', 'Q01', 'q42', 'P31', 'Q42 ', 'Q42\n', 'Q1234567890123'])('is not %j', (id) => {
    expect(wikidataIdFault(id)).toContain('Q and 1 to 12 digits');
  });

  test.each(NO_TEXT)('is not %j', (value) => expect(wikidataIdFault(value)).not.toBeNull());
});

describe('a Media Topic', () => {
  test.each(['medtop:20000002', '20000002'])('may be %s', (code) => expect(mediatopicFault(code)).toBeNull());

  test.each(['', 'medtop:', '2000000', 'MEDTOP:20000002', '20000002\n', 'subj:20000002'])(
    'is not %j',
    (code) => {
      expect(mediatopicFault(code)).toContain('8 digits');
    },
  );

  test.each(NO_TEXT)('is not %j', (value) => expect(mediatopicFault(value)).not.toBeNull());
});

describe('a slug', () => {
  test.each(['nato', 'nato-and-russia-2021', '2021', 'a'.repeat(200)])('may be %s', (slug) => {
    expect(slugFault(slug)).toBeNull();
  });

  test.each([
    ['NATO', 'nato'],
    ['nato_russia', 'nato-russia'],
    ['-nato--russia-', 'nato-russia'],
    ['Gerhard Schröder', 'gerhard-schroder'],
    ['../secret', 'secret'],
  ])('written %j is answered with %s', (slug, normal) => {
    expect(slugFault(slug)).toMatch(new RegExp(`write ${normal}$`));
  });

  test.each(['', '-', 'НАТО', 'a'.repeat(201)])('is not %j', (slug) => {
    expect(slugFault(slug)).toContain('at most 200');
  });
});
