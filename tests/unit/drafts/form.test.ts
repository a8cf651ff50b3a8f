import { related } from '../../../src/drafts/form';

const before = [
  { documentId: 'a', id: 1 },
  { documentId: 'b', id: 2 },
];
const ids = (change: unknown) => related(before, change).map(({ documentId, id }) => documentId ?? id);

describe('a relation as the form has it', () => {
  it.each([
    ['is as it was where the form says nothing of it', { count: 2 }, ['a', 'b']],
    ['loses what is disconnected, by either id', { disconnect: [{ id: 1 }] }, ['b']],
    ['gains what is connected, at the end', { connect: [{ documentId: 'c' }] }, ['a', 'b', 'c']],
    ['keeps a row that the form knows by number', { connect: [{ apiData: { id: 3 } }] }, ['a', 'b', 3]],
    ['is put in its place', { connect: [{ documentId: 'c', position: { before: 'b' } }] }, ['a', 'c', 'b']],
    [
      'is put behind another',
      { connect: [{ documentId: 'c', position: { after: { id: 1 } } }] },
      ['a', 'c', 'b'],
    ],
    ['is put first', { connect: [{ documentId: 'c', position: { start: true } }] }, ['c', 'a', 'b']],
    ['moves what it had', { connect: [{ documentId: 'a', position: { end: true } }] }, ['b', 'a']],
    ['is replaced', { set: ['c', 'c'] }, ['c']],
    ['is replaced by a list', [{ documentId: 'c' }], ['c']],
    ['is emptied', null, []],
    ['does not mind what it cannot read', { connect: [7, null, 'x'].slice(1, 2) }, ['a', 'b']],
  ])('%s', (_, change, expected) => {
    expect(ids(change)).toEqual(expected);
  });
});
