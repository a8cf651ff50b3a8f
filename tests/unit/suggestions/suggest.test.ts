import fc from 'fast-check';
import { article, link, ofKind, organization, paragraphs, person, source, suggestionsFor } from './newsroom';

const LAVROV = person('lavrov', 'Sergey Lavrov', {
  context: ['Foreign Minister'],
  roles: [{ title: 'Foreign Minister', organization: 'ministry' }],
});
const LEE = person('lee', 'Ann Lee');
const NATO = organization('nato', 'NATO', { otherNames: ['North Atlantic Treaty Organization'] });
const NORWAY = organization('norway', 'Norway');
const KNOWN = [LAVROV, LEE, NATO, NORWAY];

const BODY = paragraphs(
  'Ann Lee, the mayor of Oslo, closed the port on Monday. “We regret this step,” Russian Foreign Minister Sergey Lavrov said on Tuesday, according to TASS.',
  'Jens Stoltenberg, secretary general of NATO, met Alexander Grushko in Brussels on 18 October 2021. “They will not forget that,” Stoltenberg said. Lavrov left.',
);

describe('people and organizations', () => {
  const found = suggestionsFor(article(BODY), { known: KNOWN });

  it('are linked to the records that exist, and new otherwise', () => {
    const named = [...ofKind(found, 'person'), ...ofKind(found, 'organization')];
    expect(named.map(({ proposal }) => [proposal.name, proposal.link?.documentId ?? null])).toEqual([
      ['Ann Lee', 'lee'],
      ['Sergey Lavrov', 'lavrov'],
      ['Jens Stoltenberg', null],
      ['Alexander Grushko', null],
      ['TASS', null],
      ['NATO', 'nato'],
    ]);
  });

  it('are none where the text is credited to them alone', () => {
    const found = suggestionsFor(article(paragraphs('Ann Lee left.', 'SOURCE: REUTERS')), { known: KNOWN });
    expect(ofKind(found, 'organization')).toEqual([]);
    expect(ofKind(found, 'source')).toMatchObject([{ proposal: { name: 'Reuters', target: 'citations' } }]);
  });

  it('show their words in context', () => {
    const [, lavrov] = ofKind(found, 'person');
    expect(lavrov).toMatchObject({ mentions: 2, isRejected: false });
    expect(lavrov!.passages[0]).toEqual({
      path: ['body', 0],
      before: 'on Monday. “We regret this step,” Russian Foreign Minister ',
      words: 'Sergey Lavrov',
      after: ' said on Tuesday, according to TASS.',
    });
    expect(lavrov!.passages[1]).toMatchObject({ path: ['body', 1], words: 'Lavrov', after: ' left.' });
  });

  it('are left out where the article links them, by whichever name', () => {
    const linked = article(BODY, { people: [link(LAVROV)], organizations: [link(NATO)] });
    const names = suggestionsFor(linked, { known: KNOWN }).flatMap(({ proposal }) =>
      'link' in proposal ? [proposal.name] : [],
    );
    expect(names).not.toContain('Sergey Lavrov');
    expect(names).not.toContain('NATO');
    const short = article(paragraphs('Lavrov left. “We will see,” said Lavrov.'), { people: [link(LAVROV)] });
    expect(ofKind(suggestionsFor(short, { known: KNOWN }), 'person')).toEqual([]);
    const unknown = article(BODY, { people: [{ documentId: 'x', id: 9, name: 'Jens Stoltenberg' }] });
    expect(ofKind(suggestionsFor(unknown), 'person').map(({ proposal }) => proposal.name)).not.toContain(
      'Jens Stoltenberg',
    );
  });

  it('of one name are told apart by what is told of them, and else are both candidates', () => {
    const minister = person('minister', 'John Smith', { context: ['Finance Minister'] });
    const keeper = person('keeper', 'John Smith', { context: ['goalkeeper'] });
    const told = suggestionsFor(article(paragraphs('Finance Minister John Smith resigned.')), {
      known: [keeper, minister],
    });
    expect(ofKind(told, 'person')[0]?.proposal.link?.documentId).toBe('minister');
    const [both] = ofKind(
      suggestionsFor(article(paragraphs('Yesterday John Smith resigned.')), { known: [keeper, minister] }),
      'person',
    );
    expect(both!.proposal.link).toBeNull();
    expect(both!.proposal.candidates.map(({ documentId }) => documentId).sort()).toEqual([
      'keeper',
      'minister',
    ]);
    expect(both!.confidence).toBeLessThan(0.6);
  });

  it('are states where the archive holds a place as one', () => {
    const [norway] = ofKind(
      suggestionsFor(article(paragraphs('The ship left Norway.')), { known: KNOWN }),
      'organization',
    );
    expect(norway).toMatchObject({ confidence: 0.7, proposal: { link: { documentId: 'norway' } } });
  });

  it('are only known ones in an article of another language', () => {
    const german = article(paragraphs('Gestern traf Sergey Lavrov den Bürgermeister Karl Huber in Wien.'), {
      language: 'de',
    });
    expect(
      suggestionsFor(german, { known: KNOWN }).map(
        ({ proposal }) => 'link' in proposal && proposal.link?.label,
      ),
    ).toEqual(['Sergey Lavrov']);
  });
});

describe('roles', () => {
  const roles = (text: string, known = KNOWN) =>
    ofKind(suggestionsFor(article(paragraphs(text)), { known }), 'role').map(({ proposal }) => [
      proposal.person.documentId,
      proposal.title,
      proposal.organization?.documentId ?? null,
      proposal.attestedOn,
    ]);

  it('are proposed for people of the archive who hold none like it', () => {
    expect(roles('NATO spokesperson Ann Lee spoke. Deputy Mayor Eva Ek left.')).toEqual([
      ['lee', 'spokesperson', 'nato', '2021-10-20'],
    ]);
  });

  it('say where, in the words of the text, where the archive does not hold it', () => {
    expect(roles('Ann Lee, the mayor of Oslo, left.')).toEqual([
      ['lee', 'mayor of Oslo', null, '2021-10-20'],
    ]);
  });

  it('are not proposed where they are held, or were', () => {
    expect(roles('Russian Foreign Minister Sergey Lavrov spoke.')).toEqual([]);
    expect(roles('Former mayor Ann Lee spoke.')).toEqual([]);
    expect(roles('Deputy Foreign Minister Sergey Lavrov spoke.')).toHaveLength(1);
  });
});

describe('quotes', () => {
  const found = ofKind(suggestionsFor(article(BODY), { known: KNOWN }), 'quote');

  it('name the speaker as a record, or in words', () => {
    expect(
      found.map(({ proposal }) => [proposal.text, proposal.speaker?.label ?? null, proposal.attribution]),
    ).toEqual([
      ['We regret this step', 'Sergey Lavrov', null],
      ['They will not forget that', null, 'Jens Stoltenberg'],
    ]);
  });

  it('say when only where the text does', () => {
    expect(found.map(({ proposal }) => proposal.saidOn)).toEqual(['2021-10-19', null]);
  });

  it('are left out where the article has them, cut or longer', () => {
    for (const text of [
      'We regret this step',
      'we regret … this step',
      'Surely, we regret this step.',
      'We regret',
    ]) {
      const asked = article(BODY, { quotes: [{ text }] });
      expect(
        ofKind(suggestionsFor(asked, { known: KNOWN }), 'quote').map(({ proposal }) => proposal.text),
      ).toEqual(['They will not forget that']);
    }
  });

  it('stand in the body', () => {
    const asked = article(paragraphs('Nothing.'), { standfirst: '“We regret this step,” said Ann Lee.' });
    expect(ofKind(suggestionsFor(asked, { known: KNOWN }), 'quote')).toEqual([]);
  });
});

describe('events', () => {
  const candidate = {
    ...{ kind: 'event' as const, documentId: 'met', id: 4, label: 'They met', details: null },
    ...{ confidence: 0.9, reason: 'Same title.', date: '2021-10-18' },
  };

  it('have a date, a passage and those of the archive who take part', () => {
    const events = ofKind(suggestionsFor(article(BODY), { known: KNOWN }), 'event');
    expect(events.map(({ proposal }) => [proposal.date, proposal.dateWords, proposal.eventStatus])).toEqual([
      ['2021-10-18', 'Monday', 'happened'],
      ['2021-10-18', '18 October 2021', 'happened'],
    ]);
    expect(events[0]!.proposal).toMatchObject({
      passage: 'Ann Lee, the mayor of Oslo, closed the port on Monday.',
      people: [{ documentId: 'lee' }],
    });
  });

  it('come with those of the archive that they may be', () => {
    const near = ({ title }: { title: string }) => (title.startsWith('Ann') ? [] : [candidate]);
    const events = ofKind(suggestionsFor(article(BODY), { known: KNOWN, near }), 'event');
    expect(events.map(({ proposal }) => proposal.candidates)).toEqual([[], [candidate]]);
  });

  it('are left out where the article reports them', () => {
    const event = { documentId: 'met', title: 'They met', startsOn: '2021-10-18', endsOn: '2021-10-18' };
    const reports = [{ passage: null, event: { ...event, people: [], organizations: [] } }];
    const near = ({ title }: { title: string }) => (title.startsWith('Ann') ? [] : [candidate]);
    const titles = (events: typeof reports | { passage: string; event: null }[]) =>
      ofKind(suggestionsFor(article(BODY, { events }), { known: KNOWN, near }), 'event').length;
    expect(titles(reports)).toBe(1);
    expect(titles([{ passage: 'Ann Lee, the mayor of Oslo, closed the port on Monday.', event: null }])).toBe(
      1,
    );
  });
});

describe('sources', () => {
  it('are those of the archive, or new ones of their kind', () => {
    const asked = article(BODY);
    expect(ofKind(suggestionsFor(asked), 'source').map(({ proposal }) => proposal)).toEqual([
      { kind: 'source', name: 'TASS', sourceKind: 'wire agency', link: null, target: 'citations' },
    ]);
    const tass = source('tass', 'TASS');
    expect(ofKind(suggestionsFor(asked, { sources: [tass] }), 'source')[0]?.proposal.link).toEqual(tass);
    const cited = article(BODY, { citations: [{ source: { documentId: 'tass', name: 'TASS' } }] });
    expect(ofKind(suggestionsFor(cited, { sources: [tass] }), 'source')).toEqual([]);
  });

  it('credit the lead picture, where nobody is credited yet', () => {
    const leadFigure = { caption: 'The port of Oslo. Photo: Reuters', creditText: null, credit: null };
    const [credit] = ofKind(suggestionsFor(article([], { leadFigure })), 'source');
    expect(credit).toMatchObject({
      passages: [{ path: ['leadFigure', 'caption'] }],
      proposal: { name: 'Reuters', target: 'leadFigure.credit' },
    });
    const credited = { ...leadFigure, creditText: 'Reuters' };
    expect(ofKind(suggestionsFor(article([], { leadFigure: credited })), 'source')).toEqual([]);
  });
});

describe('every suggestion', () => {
  const sentences = fc.shuffledSubarray(
    [
      'Ann Lee, the mayor of Oslo, closed the port on Monday.',
      '“We regret this step,” Russian Foreign Minister Sergey Lavrov said, according to TASS.',
      'Jens Stoltenberg, secretary general of NATO, met Alexander Grushko in Brussels on 18 October 2021.',
      'The weather was fine, and nobody minded.',
      'It will rain next week 🌧, the council fears.',
    ],
    { minLength: 1 },
  );

  it('has its words in the field that it names, with what stands around them', () => {
    fc.assert(
      fc.property(sentences, sentences, (first, second) => {
        const asked = article(paragraphs(first.join(' '), ...second), { standfirst: second[0]! });
        for (const { passages } of suggestionsFor(asked, { known: KNOWN })) {
          for (const { path, before, words, after } of passages) {
            const field =
              path[0] === 'body' ? [first.join(' '), ...second][path[1] as number]! : asked.standfirst!;
            expect(field).toContain(`${before}${words}${after}`);
            expect(words).not.toBe('');
            expect(before.length).toBeLessThanOrEqual(60);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its key whatever else is written', () => {
    const keys = (text: string) =>
      new Map(
        suggestionsFor(article(paragraphs(text)), { known: KNOWN }).map(({ key, proposal }) => [
          JSON.stringify(
            'name' in proposal ? proposal.name : 'text' in proposal ? proposal.text : proposal.kind,
          ),
          key,
        ]),
      );
    const said = '“We regret this step,” Sergey Lavrov said. Jens Stoltenberg met Ann Lee.';
    const plain = keys(said);
    fc.assert(
      fc.property(sentences, fc.boolean(), (others, isBefore) => {
        const around = others.filter((one) => !one.includes('Lavrov'));
        const now = keys(isBefore ? `${around.join(' ')} ${said}` : `${said} ${around.join(' ')}`);
        for (const name of ['"Sergey Lavrov"', '"Jens Stoltenberg"', '"Ann Lee"', '"We regret this step"']) {
          expect([name, now.get(name)]).toEqual([name, plain.get(name)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is told as rejected where an editor rejected it, and no other is', () => {
    const all = suggestionsFor(article(BODY), { known: KNOWN });
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const again = suggestionsFor(article(BODY), { known: KNOWN, rejected: [all[2]!.key] });
    expect(again.map(({ isRejected }) => isRejected)).toEqual(all.map((_, index) => index === 2));
  });

  it('is gone once it is accepted', () => {
    fc.assert(
      fc.property(fc.subarray(KNOWN), (linked) => {
        const asked = article(BODY, {
          people: linked.filter(({ kind }) => kind === 'person').map(link),
          organizations: linked.filter(({ kind }) => kind === 'organization').map(link),
        });
        const ids = new Set(linked.map(({ id }) => id));
        for (const { proposal } of suggestionsFor(asked, { known: KNOWN })) {
          if ('link' in proposal) expect(ids).not.toContain(proposal.link?.documentId);
        }
      }),
    );
  });

  it('is found in a bounded number, however long the text is', () => {
    const many = Array.from(
      { length: 4000 },
      (_, index) => `Mr. Karl Huber${index.toString(36)} met Ann Lee on ${(index % 27) + 1} May 2019.`,
    );
    const found = suggestionsFor(article(paragraphs(...many)), { known: KNOWN });
    expect(found.length).toBeLessThanOrEqual(300);
    expect(ofKind(found, 'person')).toHaveLength(50);
  });
});

describe('names that an imported file marks', () => {
  const marked = {
    people: ['Ann Lee', 'Ylva Brandt', 'S. Lavrov'],
    organizations: ['North Atlantic Treaty Organization', 'Port of Oslo'],
    sources: ['Reuters', 'Aftenbladet'],
  };
  const archive = { known: KNOWN, marked, sources: [source('reuters', 'Reuters')] };

  it('are suggested behind what the text says, with the record of that name', () => {
    const found = suggestionsFor(article(paragraphs('Sergey Lavrov left.')), archive);
    const named = found.flatMap(({ proposal, passages }) =>
      'link' in proposal ? [[proposal.name, proposal.link?.documentId ?? null, passages.length]] : [],
    );
    expect(named).toEqual([
      ['Sergey Lavrov', 'lavrov', 1],
      ['Ann Lee', 'lee', 0],
      ['Ylva Brandt', null, 0],
      ['S. Lavrov', null, 0],
      ['North Atlantic Treaty Organization', 'nato', 0],
      ['Port of Oslo', null, 0],
      ['Reuters', 'reuters', 0],
      ['Aftenbladet', null, 0],
    ]);
  });

  it('are suggested once, however the text and the file write them', () => {
    const text = article(paragraphs('NATO met on Monday. Ann Lee, the mayor, was there.'));
    const twice = { ...archive, marked: { organizations: [...marked.organizations, 'port of oslo'] } };
    const names = [...ofKind(suggestionsFor(text, twice), 'organization')].map(
      ({ proposal }) => proposal.name,
    );
    expect(names).toEqual(['NATO', 'Port of Oslo']);
  });

  it('are not suggested where the article links or cites them', () => {
    const linked = article(paragraphs('Nothing.'), {
      people: [link(LEE), { documentId: 'y', id: 8, name: 'Ylva Brandt' }],
      organizations: [link(NATO)],
      citations: [{ source: { documentId: 'reuters', name: 'Reuters' } }],
    });
    const names = suggestionsFor(linked, archive).map(({ proposal }) => 'name' in proposal && proposal.name);
    expect(names).toEqual(['S. Lavrov', 'Port of Oslo', 'Aftenbladet']);
  });

  it('may be one of several namesakes', () => {
    const other = person('other-lee', 'Ann Lee');
    const known = { ...archive, known: [...KNOWN, other], marked: { people: ['Ann Lee'] } };
    const [lee] = ofKind(suggestionsFor(article(paragraphs('Nothing.')), known), 'person');
    expect(lee!.proposal.link).toBeNull();
    expect(lee!.proposal.candidates.map(({ documentId }) => documentId)).toEqual(['lee', 'other-lee']);
  });
});
