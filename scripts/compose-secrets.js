'use strict';
// npm run compose:secrets: writes the passwords and keys that docker-compose.yml takes from .linli/compose, each into a file that only its owner can read. What is there is kept.
//   npm run compose:secrets -- FOLDER      another folder
const { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } = require('node:crypto');
const { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, '.linli', 'compose'));
const written = [];

main();

function main() {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  for (const owner of ['access-log', ...readdirSync(join(root, 'subgraphs')).sort()]) {
    const password = keep(`${owner}-db-password`, random);
    keep(`${owner}-db-url`, () => `postgres://${owner}:${password}@${owner}-db:5432/${owner}`);
  }
  // The role that reads the access log and writes nothing; the gateway makes it.
  keep('access-log-reader-url', () => `postgres://access-log-reader:${random()}@access-log-db:5432/access-log`);
  keep('seal-key', random);
  for (const pair of ['access-log', 'caller', 'identity']) {
    const privateKey = keep(`${pair}-private-key`, () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    keep(`${pair}-public-key`, () => createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }));
  }
  const place = relative(process.cwd(), folder) || '.';
  process.stdout.write(written.length === 0 ? `密钥齐全，未作改动 nothing was missing in ${place}\n` : `已写入 written to ${place}:\n${written.map((name) => `  ${name}\n`).join('')}`);
}

/** The secret of this name; made when it is not there, never changed: a database keeps the password that it was made with. */
function keep(name, make) {
  const file = join(folder, name);
  if (!existsSync(file)) {
    // Written beside and linked: killed in the middle, there is no half secret, and one that another has just written stands.
    const half = `${file}.${process.pid}`;
    writeFileSync(half, make(), { mode: 0o600 });
    try {
      linkSync(half, file);
      written.push(name);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(half, { force: true });
    }
  }
  return readFileSync(file, 'utf8').trim();
}

function random() {
  return randomBytes(24).toString('hex');
}
