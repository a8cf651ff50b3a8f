export { type ConnectionParts, connectionParts } from './connection-parts';
export { databaseUrl } from './database-url';
export { ensureDatabase, releaseDatabase } from './ensure-database';
export { OneLineError } from './one-line-error';
export { ensureSecrets, isEmbedded, mayImprovise, type SecretName, secret } from './secrets';
