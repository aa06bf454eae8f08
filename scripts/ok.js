'use strict';
// npm run ok: everything that CI does. The build has run before this; what is generated is compared with what is committed; then the tests.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

for (const script of [['generate.js', '--check'], ['test.js']]) {
  const [file, ...rest] = script;
  const { status } = spawnSync(process.execPath, [join(__dirname, file), ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
