import fc from 'fast-check';
import { ENTITY_KINDS } from '../../../src/record/kinds';
import { slugBase } from '../../../src/slugs/base';
import { slugFault } from '../../../src/validation/slug';

describe('the slug that a title gives', () => {
  it.each([
    ['article', { headline: 'Eight are expelled' }, 'eight-are-expelled'],
    ['article', { headline: 'It’s NATO’s turn & Russia’s' }, 'its-natos-turn-and-russias'],
    ['person', { name: 'Сергей Лавров' }, 'sergej-lavrov'],
    ['person', { name: 'Jens McStoltenberg' }, 'jens-mcstoltenberg'],
    ['event', { title: 'Summit', date: '2014-09-04/2014-09-05' }, 'summit-2014-09-04-2014-09-05'],
    ['event', { title: 'Thaw', date: '2021-10~' }, 'thaw-2021-10'],
    ['event', { title: 'Vote of 2018', date: '2018' }, 'vote-of-2018'],
    ['topic', { name: '……' }, 'topic'],
    ['story', { title: '  ' }, null],
    ['article', {}, null],
  ] as const)('%s %j is %s', (kind, document, slug) => {
    expect(slugBase(kind, document)).toBe(slug);
  });

  it('passes the format of slugs, whatever the title', () => {
    const kinds = fc.constantFrom('article' as const, ...ENTITY_KINDS);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constant('long word '.repeat(40)),
    );
    fc.assert(
      fc.property(kinds, text, (kind, title) => {
        const slug = slugBase(kind, { title, date: '2014-09-04/2014-09-05' });
        expect(slug === null ? null : slugFault(`${slug}-100000`)).toBeNull();
      }),
      { seed: 2014 },
    );
  });
});
