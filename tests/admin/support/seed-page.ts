/** The page that the project began with; it is not a part of it. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const SEED_PAGE = process.env.SEED_PAGE ?? path.resolve('..', 'shared', 'data', 'seed-page.txt');

/** Skips, visibly, where the page is not there. */
export const onSeedPage = existsSync(SEED_PAGE) ? test : test.skip;
