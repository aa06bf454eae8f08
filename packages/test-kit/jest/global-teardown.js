'use strict';
const { rmSync } = require('node:fs');

module.exports = async () => {
  const { server, dataFolder } = globalThis.linliTestServer;
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
};
