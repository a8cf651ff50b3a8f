import { applySuggestions } from '../../../src/suggestions/apply';
import type { Proposal, RecordReference, Suggested } from '../../../src/suggestions/suggested';

const reference = (kind: RecordReference['kind'], documentId: string): RecordReference => ({
  ...{ kind, documentId, id: 1, label: documentId },
});
const suggested = (proposal: Proposal, confidence: number, more: Partial<Suggested> = {}): Suggested => ({
  ...{ key: `${proposal.kind}:${JSON.stringify(proposal)}`, kind: proposal.kind, confidence, reason: '' },
  ...{ passages: [], mentions: 1, isRejected: false, proposal, ...more },
});
const named = (kind: 'person' | 'organization', id: string | null, confidence = 0.95) =>
  suggested({ kind, name: id ?? 'New', link: id ? reference(kind, id) : null, candidates: [] }, confidence);
const quote = (more: object) =>
  suggested(
    { kind: 'quote', text: 'Yes', speaker: null, onBehalfOf: null, attribution: null, saidOn: null, ...more },
    0.9,
  );
const event = (candidates: { documentId: string; confidence: number; date: string }[]) =>
  suggested(
    {
      ...{ kind: 'event', title: 'They met', date: '2021-10-18', dateWords: 'Monday', passage: 'They met.' },
      ...{ eventStatus: 'happened', people: [], organizations: [] },
      candidates: candidates.map((one) => ({
        ...{ kind: 'event' as const, id: 1, label: '', details: null, reason: '', ...one },
      })),
    },
    0.85,
  );
const source = (link: string | null, target: 'citations' | 'leadFigure.credit' = 'citations') =>
  suggested(
    {
      ...{ kind: 'source', name: 'TASS', sourceKind: 'wire agency', target },
      link: link ? reference('source', link) : null,
    },
    0.9,
  );

describe('an article filled with suggestions', () => {
  it('links whom it names in the order of the text, behind those that it links', () => {
    const { data, waiting } = applySuggestions(
      { headline: 'A day', people: ['first'] },
      [named('person', 'b'), named('person', 'a'), named('person', 'first'), named('organization', 'o')],
      0.9,
    );
    expect(data).toEqual({ headline: 'A day', people: ['first', 'b', 'a'], organizations: ['o'] });
    expect(waiting).toEqual([]);
  });

  it('leaves to an editor what is not sure, and forgets what was rejected', () => {
    const unsure = named('person', 'a', 0.89);
    const rejected = { ...named('person', 'b'), isRejected: true };
    const { data, accepted, waiting, toMake } = applySuggestions({}, [unsure, rejected], 0.9);
    expect([data, accepted, waiting, toMake]).toEqual([{}, [], [unsure], []]);
  });

  it('tells what would have to be made, and makes nothing', () => {
    const role = suggested(
      {
        kind: 'role',
        person: reference('person', 'a'),
        title: 'Mayor',
        organization: null,
        attestedOn: null,
      },
      0.9,
    );
    const doubtful = suggested(
      {
        ...{ kind: 'person', name: 'Lee', link: null },
        candidates: [{ ...reference('person', 'a'), details: null, confidence: 0.5, reason: '' }],
      },
      0.95,
    );
    const asked = [named('person', null), role, event([]), source(null), doubtful];
    const { data, accepted, waiting, toMake } = applySuggestions({ people: [] }, asked, 0.5);
    expect([data, accepted]).toEqual([{ people: [] }, []]);
    expect(waiting).toEqual(asked);
    expect(toMake).toEqual(asked.slice(0, 4));
  });

  it('quotes those whom it names, and nobody without a name', () => {
    const asked = [
      quote({ speaker: reference('person', 'a'), saidOn: '2021-10-18' }),
      quote({ onBehalfOf: reference('organization', 'o') }),
      quote({ attribution: 'a witness' }),
      quote({}),
    ];
    const { data, waiting } = applySuggestions({}, asked, 0.5);
    expect(data.quotes).toEqual([
      { text: 'Yes', speaker: 'a', onBehalfOf: null, attribution: null, saidOn: '2021-10-18' },
      { text: 'Yes', speaker: null, onBehalfOf: 'o', attribution: null, saidOn: null },
      { text: 'Yes', speaker: null, onBehalfOf: null, attribution: 'a witness', saidOn: null },
    ]);
    expect(waiting).toEqual([asked[3]]);
  });

  it('reports events that the archive holds, with the date that it gives where that differs', () => {
    const same = event([{ documentId: 'same', confidence: 0.8, date: '2021-10-18' }]);
    const other = event([{ documentId: 'other', confidence: 0.8, date: '2021-10' }]);
    const unsure = event([{ documentId: 'unsure', confidence: 0.6, date: '2021-10-18' }]);
    const { data, waiting, toMake } = applySuggestions({}, [same, other, same, unsure], 0.7);
    expect(data.events).toEqual([
      { event: 'same', dateWords: 'Monday', dateGiven: null, passage: 'They met.' },
      { event: 'other', dateWords: 'Monday', dateGiven: '2021-10-18', passage: 'They met.' },
    ]);
    expect(waiting).toEqual([unsure]);
    expect(toMake).toEqual([]);
  });

  it('cites sources, and credits a picture that is there', () => {
    const asked = [source('tass'), source('reuters', 'leadFigure.credit')];
    const leadFigure = { image: 3, caption: 'A port.' };
    expect(applySuggestions({ leadFigure, citations: [{ title: 'A report' }] }, asked, 0.5).data).toEqual({
      leadFigure: { ...leadFigure, credit: 'reuters' },
      citations: [{ title: 'A report' }, { source: 'tass' }],
    });
    expect(applySuggestions({ leadFigure: null }, asked, 0.5).waiting).toEqual([asked[1]]);
  });

  it('leaves what it was given as it was', () => {
    const data = Object.freeze({ people: Object.freeze(['a']) as unknown as string[] });
    applySuggestions(data, [named('person', 'b')], 0.5);
    expect(data).toEqual({ people: ['a'] });
  });
});
