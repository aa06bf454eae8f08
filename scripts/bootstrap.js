'use strict';
// Runs one of the project's commands on a machine that has Node 20 and npm and nothing else: installs and builds what is missing or stale, then goes on under the project's own Node.
// This file runs under whatever Node is there: no syntax and no module that Node 20 does not have.
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..');
const COMMANDS = {
  start: 'gateway/dist/embedded/start.js',
  'start:separate': 'gateway/dist/separate/start.js',
  gateway: 'gateway/dist/any-supergraph/start.js',
  token: 'gateway/dist/embedded/token.js',
  'access-log': 'gateway/dist/access-log-command/main.js',
  cohort: 'gateway/dist/cohort-command/main.js',
  'compose:secrets': 'scripts/compose-secrets.js',
  generate: 'scripts/generate.js',
  migration: 'scripts/migration.js',
  bench: 'bench/dist/main.js',
  test: 'scripts/test.js',
  ok: 'scripts/ok.js',
};
const INSTALL_STAMP = join(ROOT, 'node_modules', '.linli-install');
const BUILD_STAMP = join(ROOT, 'node_modules', '.linli-build');
const NODE = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

main();

function main() {
  const [command = '', ...rest] = process.argv.slice(2);
  const script = COMMANDS[command];
  if (!script) return stop(`没有这个命令 no such command: ${command}\n${Object.keys(COMMANDS).map((name) => `  npm run ${name}`).join('\n')}`);
  if (Number(process.versions.node.split('.')[0]) < 20) return stop(`需要 Node 20 或更高版本，当前为 ${process.versions.node}。\nNode 20 or later is needed; this is ${process.versions.node}.`);
  // A token and counts are read by scripts: nothing but them may be on standard output.
  const out = command === 'token' || command === 'cohort' ? 2 : 1;
  install(out);
  build(out);
  const child = spawn(ownNode(), [join(ROOT, script), ...rest], { cwd: ROOT, stdio: 'inherit' });
  // The terminal interrupts the child as well; it ends in order, and we with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function install(out) {
  const wanted = hash([readFileSync(join(ROOT, 'package-lock.json'))]);
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  say(out, '安装依赖 installing the dependencies (npm ci, about a minute)');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], out);
  rmSync(BUILD_STAMP, { force: true });
  writeFileSync(INSTALL_STAMP, wanted);
}

function build(out) {
  const wanted = hash(sources().map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}\n`));
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === wanted) return;
  say(out, '编译 building');
  run(ownNode(), [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], out);
  run(ownNode(), [join(ROOT, 'scripts', 'build-ide.js')], out);
  writeFileSync(BUILD_STAMP, wanted);
}

/** Everything that the build reads. */
function sources() {
  const folders = ['packages', 'subgraphs'].flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => join(ROOT, parent, name))).concat(['gateway', 'tests', 'bench'].map((name) => join(ROOT, name)));
  const files = [join(ROOT, 'tsconfig.json'), join(ROOT, 'tsconfig.base.json'), join(ROOT, 'scripts', 'build-ide.js')];
  for (const folder of folders) {
    for (const part of ['tsconfig.json', 'src', 'ide', 'journeys']) collect(join(folder, part), files);
  }
  collect(join(ROOT, 'docs', 'questions'), files);
  return files.sort();
}

function collect(path, files) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return void files.push(path);
  for (const name of readdirSync(path)) collect(join(path, name), files);
}

/** The project's own Node, which came with the install; where there is none for this machine, the one that runs us, if it is new enough. */
function ownNode() {
  if (existsSync(NODE)) return NODE;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  return stop(`npm 没有为 ${process.platform}-${process.arch} 安装 Node 24，请自行安装 Node 24。\nnpm has installed no Node 24 for ${process.platform}-${process.arch}; install Node 24 yourself.`);
}

function run(command, argv, out) {
  const { status, error } = spawnSync(command, argv, { cwd: ROOT, stdio: ['inherit', out, 2] });
  if (error || status !== 0) stop(`失败 failed: ${command} ${argv.join(' ')}${error ? `: ${error.message}` : ''}`);
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

function say(out, text) {
  (out === 1 ? process.stdout : process.stderr).write(`${text}\n`);
}

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
