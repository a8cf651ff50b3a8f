const swc = (jsc) => ['@swc/jest', { jsc: { target: 'es2022', ...jsc } }];

const transform = {
  // As tsconfig.json has it. What the admin panel draws with React is compiled by Strapi alone.
  '^.+\\.tsx$': swc({
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  }),
  '^.+\\.ts$': swc({ parser: { syntax: 'typescript' } }),
  '/node_modules/.+\\.m?js$': swc({ parser: { syntax: 'ecmascript' } }),
};

// ES modules that are required, as Node can from 20.19 on, and Jest cannot: d3, and what light-my-request brings.
const transformIgnorePatterns = [
  '/node_modules/(?!(light-my-request/node_modules/cookie|d3-[a-z-]+|internmap)/)',
];

// The client is an ES module, whose imports name the compiled files.
const moduleNameMapper = { '^(\\./(?:client|error|query|schema))\\.js$': '$1' };

/** @type {import('jest').Config} */
module.exports = {
  // The tests of a booted Strapi hold some 300 MB each and share one database server.
  maxWorkers: 2,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      moduleNameMapper,
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/unit/**/*.test.tsx'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'api',
      testEnvironment: 'node',
      moduleNameMapper,
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      transform,
      transformIgnorePatterns,
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
      transformIgnorePatterns,
    },
    {
      displayName: 'reader',
      testEnvironment: 'node',
      moduleNameMapper,
      testMatch: ['<rootDir>/tests/reader/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/admin/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      transform,
      transformIgnorePatterns,
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
      transformIgnorePatterns,
    },
  ],
};
