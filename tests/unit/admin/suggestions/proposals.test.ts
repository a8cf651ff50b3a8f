import { LEAST, levelOf } from '../../../../src/admin/panels/suggestions/confidence';
import { marked, shortened } from '../../../../src/admin/panels/suggestions/marks';
import {
  acceptableTogether,
  grouped,
  inShownOrder,
  isAtOnce,
  patchOf,
} from '../../../../src/admin/panels/suggestions/proposals';
import { ada, event, harbour, named, port, quote, role, source, suggested, wire } from './made-up';

describe('groups', () => {
  test('come in the order of the work, and empty ones are left out', () => {
    const groups = grouped([suggested(source()), suggested(named(ada)), suggested(role())]);
    expect(groups.map(({ kind }) => kind)).toEqual(['person', 'role', 'source']);
  });

  test('what was shown stays in its place when something new is found', () => {
    const [one, two, fresh] = ['one', 'two', 'fresh'].map((key) => suggested(named(ada), { key }));
    const order = inShownOrder(['one', 'two'], [fresh!, two!, one!]);
    expect(order.map(({ key }) => key)).toEqual(['one', 'two', 'fresh']);
  });
});

describe('what is accepted at once', () => {
  test.each([
    ['somebody of the archive', named(ada), true],
    ['somebody new', named(null), false],
    ['a quote with a speaker', quote({ speaker: ada }), true],
    ['a quote by somebody without a record', quote({ attribution: 'two diplomats' }), true],
    ['a quote with nobody to say it', quote({}), false],
    ['a role, which goes onto another record', role(), false],
    ['an event that is in all likelihood one of the archive', event(0.8), true],
    ['an event that may be one of the archive', event(0.4), false],
    ['a source of the archive', source(), true],
  ])('%s', (_what, proposal, expected) => {
    expect(isAtOnce(proposal)).toBe(expected);
  });

  test('together, above a confidence, what needs no question', () => {
    const all = [
      suggested(named(ada), { key: 'sure', confidence: 0.95 }),
      suggested(named(ada), { key: 'unsure', confidence: 0.75 }),
      suggested(named(null), { key: 'new', confidence: 0.99 }),
      suggested(event(0.8), { key: 'sure event, likely candidate', confidence: 0.95 }),
    ];
    const keys = (least: number) => acceptableTogether(all, least).map(({ key }) => key);
    expect(keys(LEAST.certain)).toEqual(['sure']);
    expect(keys(LEAST.likely)).toEqual(['sure', 'unsure', 'sure event, likely candidate']);
  });

  test('confidence is told in three words', () => {
    expect([1, 0.9, 0.89, 0.7, 0.2].map(levelOf)).toEqual([
      'certain',
      'certain',
      'likely',
      'likely',
      'possible',
    ]);
  });
});

describe('changes of the form', () => {
  test('a person and an organization are linked where each belongs', () => {
    expect(patchOf(named(ada), ada)).toEqual([{ op: 'link', path: ['people'], value: ada }]);
    // The editor has said that the name is an organization's.
    expect(patchOf(named(null), port)).toEqual([{ op: 'link', path: ['organizations'], value: port }]);
  });

  test('a quote becomes a row with its speaker', () => {
    expect(patchOf(quote({ speaker: ada, saidOn: '2031-05' }), null)).toEqual([
      {
        op: 'append',
        path: ['quotes'],
        value: {
          text: 'The tide does not wait',
          speaker: ada,
          onBehalfOf: { connect: [], disconnect: [] },
          saidOn: '2031-05',
        },
      },
    ]);
  });

  test('an event becomes a row with the words of its date', () => {
    const [row] = patchOf(event(1), harbour);
    expect(row?.value).toMatchObject({
      event: harbour,
      dateWords: 'on Sunday',
      passage: 'It opened on Sunday.',
    });
    expect(row?.value).not.toHaveProperty('dateGiven');
  });

  test('where the article dates an event differently, both dates stand', () => {
    const [row] = patchOf(event(1, '2031-05-03'), harbour);
    expect(row?.value).toMatchObject({ dateGiven: '2031-05-04' });
  });

  test('a source is cited, or credited for the lead picture', () => {
    expect(patchOf(source(), wire)).toMatchObject([
      { op: 'append', path: ['citations'], value: { source: wire } },
    ]);
    expect(patchOf(source('leadFigure.credit'), wire)).toEqual([
      { op: 'link', path: ['leadFigure', 'credit'], value: wire },
    ]);
  });

  test('nothing changes where no record is known', () => {
    expect(patchOf(named(null), null)).toEqual([]);
    expect(patchOf(role(), null)).toEqual([]);
  });
});

describe('words in context', () => {
  const long = 'word '.repeat(40).trim();

  test('a short passage stands whole', () => {
    const passage = { path: ['body', 0], before: 'Then ', words: 'Ada', after: ' spoke.' };
    expect(marked(passage)).toEqual({ before: 'Then ', words: 'Ada', after: ' spoke.' });
  });

  test('what stands around is cut between words', () => {
    const { before, after } = marked({ path: ['body', 0], before: long, words: 'Ada', after: long });
    expect(before).toMatch(/^… (word )+word$/);
    expect(after).toMatch(/^(word )+word …$/);
  });

  test('a text without spaces is cut all the same', () => {
    expect(shortened('x'.repeat(20), 10)).toBe(`${'x'.repeat(10)} …`);
  });
});
