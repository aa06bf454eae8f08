'use strict';
// npm test: all tests of all workspaces, in one Jest. The last line is `N passed, N failed`.
//   npm test -- subgraphs/health      only those below a folder
const { spawnSync } = require('node:child_process');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
// Some libraries (jose, pure-rand) are ES modules only, and ours require them; Jest can do that with this flag.
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2), `--reporters=${join(__dirname, 'plain-reporter.js')}`], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
