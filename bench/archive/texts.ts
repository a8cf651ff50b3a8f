/** Fills what is searched: PostgreSQL makes words of the texts, as the record has it do. */
import { Client } from 'pg';
import type { ArticleProjection } from '../../src/record/projection/article';
import type { EntityProjection } from '../../src/record/projection/entity';
import { statementOf } from '../../src/record/reading/statement';
import type { Raw } from '../../src/record/sql';
import { articleTextRow, type KeyOf } from '../../src/record/store/article-rows';
import { entityNameRows, entityTextRow } from '../../src/record/store/entity-rows';
import { replacementOf, rowBindings } from '../../src/record/store/rows';
import { type IncomingText, TEXTS_ADDED, unranked, withPopularity } from '../../src/record/store/texts';

const BATCH = 500;
const { add: ADDITION } = replacementOf(['record_name'], { add: [['added_texts', TEXTS_ADDED]] });

/** Texts on their way, over a connection of their own. */
export class Texts {
  private articles: ArticleProjection[] = [];
  private entities: EntityProjection[] = [];
  private under: Promise<void> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly keyOf: KeyOf,
  ) {}

  static async open(url: string, keyOf: KeyOf): Promise<Texts> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
    return new Texts(client, keyOf);
  }

  addArticle(projection: ArticleProjection): void {
    this.articles.push(projection);
  }

  addEntity(projection: EntityProjection): void {
    this.entities.push(projection);
  }

  /** Sends what has come together. Call it now and then: it waits for what was sent before. */
  async drain(least = BATCH): Promise<void> {
    if (this.articles.length >= least)
      await this.send(this.articles.splice(0), (some) => this.writeArticles(some));
    if (this.entities.length >= least)
      await this.send(this.entities.splice(0), (some) => this.writeEntities(some));
  }

  async close(): Promise<void> {
    await this.drain(1);
    await this.under;
    await this.client.end();
  }

  private async send<T>(rows: T[], write: (rows: T[]) => Promise<void>): Promise<void> {
    await this.under;
    this.under = write(rows);
  }

  private get raw(): Raw {
    return {
      raw: (sql, bindings) =>
        this.client.query(statementOf(sql, bindings)) as PromiseLike<unknown> as PromiseLike<never>,
    };
  }

  private writeArticles(projections: readonly ArticleProjection[]): Promise<void> {
    const texts = projections.map((projection) => unranked(articleTextRow(projection, this.keyOf)));
    return addTexts(this.raw, texts, []);
  }

  private async writeEntities(projections: readonly EntityProjection[]): Promise<void> {
    const { texts, names } = await withPopularity(
      this.raw,
      projections.flatMap((projection) => entityTextRow(projection, this.keyOf) ?? []),
      projections.flatMap((projection) => entityNameRows(projection, this.keyOf)),
    );
    await addTexts(this.raw, texts, names);
  }
}

/** Adds texts of articles and entities, and names, to a record that has none of them yet. */
export async function addTexts(
  raw: Raw,
  record_text: readonly IncomingText[],
  record_name: readonly object[],
): Promise<void> {
  await raw.raw(ADDITION, rowBindings({ record_text, record_name }));
}
