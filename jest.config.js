// One Jest over all workspaces. Packages are read from their sources, so a test never runs against a stale build.
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{packages,subgraphs,gateway,tests,bench}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  moduleNameMapper: {
    '^@linli/(vocabulary|caller-token|access-log|disclosure|graph-execution|number-sets|call-queue|sealed-id|subgraph-kit|synthetic-district|embedded-postgres|test-kit)$': '<rootDir>/packages/$1/src/index.ts',
    '^@linli/gateway$': '<rootDir>/gateway/src/index.ts',
    '^@linli/([a-z-]+)$': '<rootDir>/subgraphs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    }],
  },
  globalSetup: '<rootDir>/packages/test-kit/jest/global-setup.js',
  globalTeardown: '<rootDir>/packages/test-kit/jest/global-teardown.js',
  testTimeout: 60000,
  maxWorkers: 2,
  // A worker keeps something of every file that it has run, address space for bitmaps above all, and gets slower: one that has grown is replaced between two files.
  workerIdleMemoryLimit: '1GB',
};
