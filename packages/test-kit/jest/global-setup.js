'use strict';
// One PostgreSQL server for the whole run; each test makes databases of its own in it.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  const { startPostgres } = require('@linli/embedded-postgres');
  const dataFolder = mkdtempSync(join(tmpdir(), 'linli-test-'));
  const server = await startPostgres({ dataFolder: join(dataFolder, 'data'), durable: false });
  process.env.LINLI_TEST_PG_ADMIN_URL = server.adminUrl;
  globalThis.linliTestServer = { server, dataFolder };
};
