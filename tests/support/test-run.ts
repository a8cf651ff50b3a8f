/** What one run of the tests shares between Jest's processes. */
export type TestRun = {
  /** The run's own folder: the compiled application, its uploads and, beside it, nothing of the checkout. */
  readonly folder: string;
  /** The application's folder, as Strapi's `appDir`. */
  readonly appDir: string;
  /** Where the application is compiled to, as Strapi's `distDir`. */
  readonly distDir: string;
  /** The connection string of the server's `postgres` database. */
  readonly server: string;
};

const VARIABLE = 'DATELINE_TEST_RUN';

/** Hands the run to the processes that Jest starts from now on. */
export function publishTestRun(testRun: TestRun): void {
  process.env[VARIABLE] = JSON.stringify(testRun);
}

/** The run that global-setup.ts began. */
export function currentTestRun(): TestRun {
  const text = process.env[VARIABLE];
  if (text === undefined) {
    throw new Error('Tests of a booted Strapi belong in tests/api: only that project starts a database.');
  }
  return JSON.parse(text);
}
