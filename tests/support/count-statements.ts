import type { Core } from '@strapi/strapi';
import { quiet } from './quiet';

const TRANSACTION = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

/** What a function answered, and the SQL that Strapi's connections sent while it ran, in order. */
export type Counted<Result> = { readonly result: Result; readonly statements: string[] };

/** Runs a function and notes every statement sent meanwhile, all but those that begin and end transactions. */
export async function countStatements<Result>(
  strapi: Core.Strapi,
  run: () => Promise<Result>,
): Promise<Counted<Result>> {
  await quiet(strapi);
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (!TRANSACTION.test(sql)) {
      statements.push(sql);
    }
  };
  strapi.db.connection.on('query', note);
  try {
    return { result: await run(), statements };
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
}
