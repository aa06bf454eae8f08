'use strict';
// npm run generate: writes every department's contract, the supergraph, the words in which the access log is shown, the page of errors from the code, and the manifest of trusted documents from the journeys; with --check compares them instead.
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const isCheck = process.argv.includes('--check');

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

async function main() {
  const { checkContract, renderSchema } = require('@linli/subgraph-kit');
  const { composeSupergraph, renderGraphWords, renderTrustedDocuments } = require('@linli/gateway');
  const { renderErrorsDoc } = require('@linli/vocabulary');
  const faults = [];
  const files = new Map([[join(root, 'docs', 'errors.md'), renderErrorsDoc()], [join(root, 'gateway', 'trusted-documents.json'), renderTrustedDocuments(readJourneys())]]);
  const contracts = [];
  const departments = [];
  for (const department of readdirSync(join(root, 'subgraphs')).sort()) {
    const definition = Object.values(require(`@linli/${department}`)).find((value) => value && value.name === department);
    if (!definition) throw new Error(`subgraphs/${department}: expected src/index.ts to export a definition named ${department}, but it does not`);
    const sdl = await renderSchema(definition);
    faults.push(...checkContract(sdl, department).map((fault) => `${department}: ${fault}`));
    contracts.push({ department, sdl });
    departments.push({ name: department, zh: definition.zh });
    files.set(join(root, 'subgraphs', department, 'schema.graphql'), sdl);
  }
  const composition = composeSupergraph(contracts);
  if (composition.ok) {
    faults.push(...composition.hints);
    files.set(join(root, 'gateway', 'supergraph.graphql'), composition.supergraphSdl);
    files.set(join(root, 'subgraphs', 'data-sharing', 'graph-words.json'), renderGraphWords(composition.supergraphSdl, departments));
  } else faults.push(...composition.faults);
  finish(files, faults);
}

// The examples of the IDE are the same documents.
function readJourneys() {
  const folder = join(root, 'tests', 'journeys');
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

function finish(files, faults) {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => relative(root, file));
  if (!isCheck) {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } else faults.push(...stale.map((file) => `${file}: expected what the code generates, but got something else; run npm run generate and commit it`));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${files.size} 个文件 files, ${isCheck ? `${stale.length} 个过期 stale` : `${stale.length} 个已更新 written`}, ${faults.length} 个问题 faults\n`);
  if (faults.length > 0) process.exit(1);
}
