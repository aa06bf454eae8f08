'use strict';
// One PostgreSQL server for the whole run; each test makes databases of its own in it.
const { chmodSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  const { startPostgres } = require('@linli/embedded-postgres');
  const dataFolder = mkdtempSync(join(tmpdir(), 'linli-test-'));
  // Run as root, the server has a user of its own, who has to walk through this folder.
  chmodSync(dataFolder, 0o711);
  const server = await startPostgres({ dataFolder: join(dataFolder, 'data'), durable: false });
  process.env.LINLI_TEST_PG_ADMIN_URL = server.adminUrl;
  globalThis.linliTestServer = { server, dataFolder };
};
