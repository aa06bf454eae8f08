export { createFilledDatabases, type DatabaseContent } from './create-filled-databases.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { testCohortSet } from './test-cohort-set.js';
export { signTestCaller, TEST_SEAL_KEY, testCaller, testCallerKeys, testCaseTeam, testChildOfficer, testHealthWorker, testResident } from './test-caller.js';
export { openTestSubgraph, type TestSubgraph, type TestSubgraphContent } from './test-subgraph.js';
export { statementsMissingFromMigrations } from './migrations-match-records.js';
export { describeIndicators, type IndicatorSample } from './describe-indicators.js';
export { openIndicatorReader, type IndicatorReader, type IndicatorValues } from './indicator-reader.js';
