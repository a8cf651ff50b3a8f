export { bootStrapi, type TestApp } from './boot-strapi';
export { countStatements } from './count-statements';
export { type FreshDatabase, freshDatabase } from './databases';
export type { Tokens } from './tokens';
