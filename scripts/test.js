'use strict';
// npm test: all tests of all workspaces, in one Jest. The last line is `N passed, N failed`.
//   npm test -- subgraphs/health      only those below a folder
const { spawnSync } = require('node:child_process');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');
// Libraries that are ES modules only (jose, pure-rand) are required by ours; Jest can do that with this flag.
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--reporters', join(__dirname, 'plain-reporter.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
