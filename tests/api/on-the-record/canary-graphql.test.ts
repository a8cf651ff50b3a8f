import { bootStrapi, type TestApp } from '../../support';
import { type Archive, fillArchive, type Kind } from './archive';
import { guessesIn, introspect, isList, queriesOf, type Schema, selectionOf } from './schema-walk';
import { MISSING, PREFIX } from './secrets';
import { each, type Stranger, strangerAt } from './stranger';

const FILTER_DEPTH = 3;

describe('what is not on the record, by GraphQL', () => {
  let app: TestApp;
  let archive: Archive;
  let stranger: Stranger;
  let schema: Schema;

  beforeAll(async () => {
    app = await bootStrapi();
    archive = await fillArchive(app.strapi);
    const found = await introspect(strangerAt(app));
    if (!found) throw new Error('The application answers no GraphQL');
    schema = found;
  });
  afterAll(() => app.close());
  beforeEach(() => {
    stranger = strangerAt(app);
  });
  afterEach(() => expect(stranger.findings).toEqual([]));

  const fields = () => queriesOf(schema);
  const takes = (name: string) =>
    fields().filter(({ args }) => args.some((argument) => argument.name === name));
  const idOf = (field: string) => archive.open[field as Kind] ?? archive.open.article;

  it('leaves what is public readable', async () => {
    for (const name of Object.keys(archive.open).filter((kind) =>
      fields().some((field) => field.name === kind),
    )) {
      const { body } = await stranger.query(`{ ${name}(documentId: "${idOf(name)}") { documentId } }`);
      expect(body).toEqual({ data: { [name]: { documentId: idOf(name) } } });
    }
  });

  it('shows in no field of any query', async () => {
    for (const { name, type, args } of fields()) {
      const given = args.some((argument) => argument.name === 'documentId')
        ? `(documentId: "${idOf(name)}")`
        : '';
      for (const depth of [1, 2, 3])
        await stranger.query(`{ ${name}${given} ${selectionOf(schema, type, depth)} }`);
    }
  });

  it('is served as a draft to nobody without the permission', async () => {
    const spellings = ['DRAFT', 'draft', '"draft"', '"DRAFT"', '[DRAFT]', 'null', 'MODIFIED'];
    const hidden = ['status', 'publicationFilter', 'hasPublishedVersion'];
    for (const argument of hidden) {
      for (const { name, type } of takes(argument)) {
        const id = isList(type) ? '' : `documentId: "${idOf(name)}", `;
        await each(spellings, (value) =>
          stranger.query(`{ ${name}(${id}${argument}: ${value}) ${selectionOf(schema, type, 2)} }`),
        );
        await stranger.query(
          `query ($it: PublicationStatus) { ${name}(${id}${argument}: $it) { __typename } }`,
          {
            it: 'DRAFT',
          },
        );
      }
    }
  });

  it('cannot be guessed by filters', async () => {
    for (const { name, args } of takes('filters')) {
      const input = args.find((argument) => argument.name === 'filters')!;
      await each(guessesIn(schema, input.type, FILTER_DEPTH), (guess) =>
        stranger.same(
          [PREFIX, MISSING],
          (word) => stranger.query(`{ ${name}(filters: ${guess(word)}) { documentId } }`),
          `${name} ${guess('…')}`,
        ),
      );
    }
  }, 300_000);

  it('cannot be found by words', async () => {
    const doors = takes('q');
    expect(doors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['search', 'suggest', 'timeline', 'timelineHistogram']),
    );
    for (const { name, type } of doors) {
      const ask = (word: string) =>
        stranger.query(`query ($q: String!) { ${name}(q: $q) ${selectionOf(schema, type, 3)} }`, { q: word });
      expect((await ask(PREFIX)).body.errors).toBeUndefined();
      await each([0, 1, 2], (cut) =>
        stranger.same([PREFIX, MISSING], (word) => ask(word.slice(0, word.length - cut)), `${name} q`),
      );
    }
  });

  it('answers by its id or slug as a missing thing does', async () => {
    for (const { documentId, slugs } of archive.hidden) {
      for (const id of [documentId, ...slugs]) {
        const words = [id, 'y'.repeat(id.length)] as const;
        await each(takes('documentId'), ({ name }) =>
          stranger.same(
            words,
            (word) => stranger.query(`{ ${name}(documentId: "${word}") { __typename } }`),
            name,
          ),
        );
        for (const { name, args, type } of fields()) {
          const subjects = args.filter(
            (one) => one.name in archive.open || ['before', 'after'].includes(one.name),
          );
          await each(subjects, (subject) =>
            stranger.same(
              words,
              (word) =>
                stranger.query(`{ ${name}(${subject.name}: "${word}") ${selectionOf(schema, type, 2)} }`),
              `${name} ${subject.name}`,
            ),
          );
        }
      }
    }
  }, 300_000);
});
