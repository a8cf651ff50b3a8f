import { directionOf } from '../../../src/reader/direction';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['not a language', 'ltr'],
])('a text in %s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
