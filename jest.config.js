const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
};

/** @type {import('jest').Config} */
module.exports = {
  // The tests of a booted Strapi hold some 300 MB each and share one database server.
  maxWorkers: 2,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      transform,
    },
    {
      displayName: 'api',
      testEnvironment: 'node',
      // The client is an ES module, whose imports name the compiled files.
      moduleNameMapper: { '^(\\./(?:client|error|query|schema))\\.js$': '$1' },
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      transform,
    },
    {
      displayName: 'admin',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/admin/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/admin/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/admin/support/patience.ts'],
      transform,
    },
    {
      displayName: 'reader',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/reader/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/admin/support/patience.ts'],
      transform,
    },
    {
      displayName: 'screenshots',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/admin/screenshots/**/*.shots.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/admin/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/admin/support/patience.ts'],
      transform,
    },
  ],
};
