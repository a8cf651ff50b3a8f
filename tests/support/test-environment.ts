import path from 'node:path';

/**
 * The environment of every booted Strapi in the tests: fixed secrets, no `.env` of the checkout, and nothing
 * that runs by the clock or talks to the outside.
 */
export function testEnvironment(options: { appDir: string; databaseUrl: string }): Record<string, string> {
  return {
    NODE_ENV: 'test',
    ENV_PATH: path.join(options.appDir, 'no.env'),
    DATABASE_URL: options.databaseUrl,
    DATABASE_POOL_MIN: '0',
    HOST: '127.0.0.1',
    PORT: '1337',
    LOG_LEVEL: 'error',
    CRON_ENABLED: 'false',
    WEBHOOKS_ENABLED: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEWSROOM_TIME_ZONE: 'UTC',
    NEWSROOM_LANGUAGE: 'en',
    APP_KEYS: 'testKeyA,testKeyB',
    API_TOKEN_SALT: 'testApiTokenSalt',
    ADMIN_JWT_SECRET: 'testAdminSecret',
    TRANSFER_TOKEN_SALT: 'testTransferSalt',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    JWT_SECRET: 'testJwtSecret',
  };
}
