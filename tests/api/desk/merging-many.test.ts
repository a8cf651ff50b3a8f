import { MOST_PROJECTED } from '../../../src/merging/affected';
import { merge } from '../../../src/merging/merge';
import { undoMerge } from '../../../src/merging/undo';
import { checkRecord } from '../../../src/record/check';
import { stopDraining } from '../../../src/record/drain';
import { projectPending } from '../../../src/record/project-pending';
import { rebuildRecord } from '../../../src/record/rebuild';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { documentsOf } from '../publishing/documents';
import { dump } from './dump';

const MANY = MOST_PROJECTED * 2;

describe('merging somebody whom many articles name', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);

  /** Articles written past Strapi, in draft and published version; every third names the other one too. */
  async function writeArticles(named: number, alsoNamed: number): Promise<void> {
    const { connection } = app.strapi.db;
    await connection.raw(
      `WITH versions AS (
         INSERT INTO articles (document_id, headline, slug, body, language, published_on, published_at, created_at, updated_at)
         SELECT 'many' || lpad(CAST(n AS text), 20, '0'), 'Number ' || n, 'number-' || n,
           '[{"type":"paragraph","children":[{"type":"text","text":"Old Name spoke."}]}]', 'en',
           timestamp '2021-01-01' + n * interval '1 minute', v.published, now(), now()
         FROM generate_series(1, ?) AS n CROSS JOIN (VALUES (CAST(NULL AS timestamp)), (timestamp '2021-02-01')) AS v(published)
         RETURNING id, document_id
       ), first AS (
         INSERT INTO articles_people_lnk (article_id, person_id, person_ord) SELECT id, ?, 1 FROM versions
       )
       INSERT INTO articles_people_lnk (article_id, person_id, person_ord)
       SELECT id, ?, 2 FROM versions WHERE right(document_id, 1) IN ('3', '6', '9')`,
      [MANY, named, alsoNamed],
    );
    await rebuildRecord(app.strapi);
  }

  const settle = async () => {
    await stopDraining(app.strapi);
    while ((await projectPending(app.strapi)) > 0);
  };

  it('is done at once, in a number of statements that does not grow, and is undone to the last row', async () => {
    const into = await of('person').create({ name: 'New Name' });
    const from = await of('person').create({ name: 'Old Name' });
    await writeArticles(Number(from.id), Number(into.id));
    const before = await dump(app.strapi);
    const request = { kind: 'person' as const, into: into.documentId, from: [from.documentId], choices: {} };

    const { result: merged, statements } = await countStatements(app.strapi, () =>
      merge(app.strapi, request, null),
    );
    expect(merged.pendingArticles).toBe(true);
    expect(statements.length).toBeLessThan(400);
    // At once, before the articles are weighed anew.
    const { body } = await app.request.get(`/api/people/${into.documentId}/articles?limit=100`).expect(200);
    expect(body.data).toHaveLength(100);
    await app.request.get(`/api/people/${from.documentId}`).expect(200);
    await settle();
    expect(await checkRecord(app.strapi)).toEqual([]);

    await undoMerge(app.strapi, merged.id, null);
    await settle();
    expect(await dump(app.strapi)).toEqual(before);
    expect(await checkRecord(app.strapi)).toEqual([]);
  });
});
