import { Client } from 'pg';
import { bootStrapi, type TestApp } from '../../support';
import { ask, data, fillArchive } from './archive';

describe('a GraphQL answer', () => {
  let app: TestApp;
  let writer: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    await fillArchive(app, 2);
    writer = new Client({ connectionString: app.databaseUrl });
    await writer.connect();
  });
  afterAll(async () => {
    await writer.end();
    await app.close();
  });

  it('never mixes two states of the archive', async () => {
    let done = false;
    const rename = async () => {
      for (let n = 0; !done; n += 1) {
        await writer.query('BEGIN');
        await writer.query('UPDATE people SET name = $1', [`state ${n}`]);
        await writer.query('UPDATE organizations SET name = $1', [`state ${n}`]);
        await writer.query('COMMIT');
      }
    };
    const renaming = rename();
    const answers = [];
    for (let n = 0; n < 40; n += 1) {
      const { articles, ...lists } = await data(
        app,
        '{ people { name } organizations { name } articles { people { name } organizations { name } } }',
      );
      answers.push([lists, ...articles]);
    }
    done = true;
    await renaming;
    for (const parts of answers.slice(1)) {
      const names = parts.flatMap(
        ({ people, organizations }: { people: object[]; organizations: object[] }) =>
          [...people, ...organizations].map((one) => JSON.stringify(one)),
      );
      expect(new Set(names).size).toBe(1);
    }
  });

  it('leaves no transaction open, whatever came of the question', async () => {
    await ask(app, '{ articles { headline } timeline(from: "nonsense") { next } }');
    await ask(
      app,
      '{ timeline(topic: "nothing") { next } people { timeline(from: "2021-13") { next } name } }',
    );
    await ask(app, '{ articles(sort: "id") { headline } }');
    await Promise.all(Array.from({ length: 30 }, () => ask(app, '{ people { name articles { next } } }')));
    const { rows } = await writer.query(
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
    );
    expect(rows).toEqual([]);
  });
});
