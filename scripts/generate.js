'use strict';
// npm run generate: writes every department's contract, what all of them can be asked about sets, the supergraph, the words in which the access log is shown, the page of errors from the code, and the manifest of trusted documents from the journeys; with --check compares them instead.
const { createHash } = require('node:crypto');
const { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, relative, resolve } = require('node:path');

const root = resolve(__dirname, '..');
/** The department that puts the sets of all others together. */
const ASKS_ALL = 'statistics';
const isCheck = process.argv.includes('--check');

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

async function main() {
  const { checkContract, renderSchema } = require('@linli/subgraph-kit');
  const declared = await declareSets();
  const { composeSupergraph, renderGraphWords, renderTrustedDocuments } = require('@linli/gateway');
  const { renderErrorsDoc } = require('@linli/vocabulary');
  const faults = [...declared.faults];
  const files = new Map([...declared.files, [join(root, 'docs', 'errors.md'), renderErrorsDoc()], [join(root, 'gateway', 'trusted-documents.json'), renderTrustedDocuments(readJourneys())]]);
  const contracts = [];
  const departments = [];
  for (const department of readdirSync(join(root, 'subgraphs')).sort()) {
    const definition = definitionOf(department);
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

function definitionOf(department) {
  const definition = Object.values(require(`@linli/${department}`)).find((value) => value && value.name === department);
  if (!definition) throw new Error(`subgraphs/${department}: expected src/index.ts to export a definition named ${department}, but it does not`);
  return definition;
}

// Before anything loads the one that asks: its inputs are made of what the others declare.
async function declareSets() {
  const { readDeclaredSets, renderSchema } = require('@linli/subgraph-kit');
  const definitions = readdirSync(join(root, 'subgraphs')).sort().filter((department) => department !== ASKS_ALL).map(definitionOf).filter(({ indicators = [], dimensions = [] }) => indicators.length + dimensions.length > 0);
  const departments = [];
  for (const definition of definitions) departments.push(readDeclaredSets(await renderSchema(definition), definition));
  const file = join(root, 'subgraphs', ASKS_ALL, 'indicators.json');
  const text = `${JSON.stringify({ generatedBy: 'npm run generate', departments }, null, 1)}\n`;
  if (!isCheck) writeFileSync(file, text);
  return { files: [[file, text]], faults: await checkAllStatements(definitions) };
}

// Every statement against its store, on a server of its own; once for the same statements and migrations, because a server takes seconds to make.
async function checkAllStatements(definitions) {
  const { checkStatements } = require('@linli/subgraph-kit');
  const { startPostgres } = require('@linli/embedded-postgres');
  const checked = createHash('sha256').update(JSON.stringify(definitions.map(({ name, indicators = [], dimensions = [], migrations }) => [name, indicators, dimensions, migrations.map(String)]))).digest('hex');
  const stamp = join(root, 'node_modules', '.linli-statements');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === checked) return [];
  const dataFolder = mkdtempSync(join(tmpdir(), 'linli-statements-'));
  chmodSync(dataFolder, 0o711);
  const server = await startPostgres({ dataFolder: join(dataFolder, 'data'), durable: false });
  try {
    const faults = (await Promise.all(definitions.map(async (definition) => checkStatements(definition, (await server.ensureDatabase(definition.name)).url)))).flat();
    if (faults.length === 0) writeFileSync(stamp, checked);
    return faults;
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
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
