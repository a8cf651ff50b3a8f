const swc = (jsc) => ['@swc/jest', { jsc: { target: 'es2022', ...jsc } }];

const transform = {
  // As tsconfig.json has it. What the admin panel draws with React is compiled by Strapi alone.
  '^.+\\.tsx$': swc({
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  }),
  '^.+\\.ts$': swc({ parser: { syntax: 'typescript' } }),
  // d3 is ES modules alone, which Node's require reads from 20.19 on, and Jest's does not.
  '/node_modules/(d3-[a-z-]+|internmap)/.+\\.m?js$': swc({ parser: { syntax: 'ecmascript' } }),
};

const transformIgnorePatterns = ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'];

const moduleNameMapper = {
  // The client is an ES module, whose imports name the compiled files.
  '^(\\./(?:client|error|query|schema))\\.js$': '$1',
  // light-my-request requires an ES module of this name, which Node can from 20.19 on and Jest cannot.
  '^cookie$': '<rootDir>/node_modules/cookie/index.js',
};

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
      setupFilesAfterEnv: ['<rootDir>/tests/admin/support/patience.ts'],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'screenshots',
      testEnvironment: 'node',
      moduleNameMapper,
      testMatch: ['<rootDir>/tests/{admin,reader}/screenshots/**/*.shots.ts'],
      modulePathIgnorePatterns: ['<rootDir>/(dist|\\.tmp|build)/'],
      globalSetup: '<rootDir>/tests/admin/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/admin/support/patience.ts'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
