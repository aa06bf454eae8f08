'use strict';
// Bundles the pages into gateway/dist/ide: GraphiQL, its editor's workers, and the questions of tests/journeys as examples; and that of charts, with the questions of docs/questions. Nothing is fetched from elsewhere when they run.
const { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const esbuild = require('esbuild');

const root = resolve(__dirname, '..');
const folder = join(root, 'gateway', 'dist', 'ide');

async function buildIde() {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'statistics'), { recursive: true, force: true });
  const settings = { bundle: true, outdir: folder, minify: true, legalComments: 'none', logLevel: 'error', loader: { '.ttf': 'file' }, absWorkingDir: join(root, 'gateway'), define: { 'process.env.NODE_ENV': '"production"' } };
  await Promise.all([
    esbuild.build({ ...settings, entryPoints: { ide: join(root, 'gateway', 'ide', 'ide.jsx'), 'signed-in': join(root, 'gateway', 'ide', 'signed-in.js') }, jsx: 'automatic', format: 'iife', plugins: [examples()] }),
    // In pieces, so that charts and file formats are loaded when they are wanted.
    esbuild.build({ ...settings, entryPoints: { statistics: join(root, 'gateway', 'ide', 'statistics', 'statistics.jsx') }, jsx: 'automatic', format: 'esm', splitting: true, alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' }, chunkNames: 'statistics/[name]-[hash]', plugins: [examples()] }),
    esbuild.build({
      ...settings, format: 'iife',
      entryPoints: { 'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js', 'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js', 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' },
    }),
  ]);
  for (const page of ['index.html', 'signed-in.html', 'statistics.html']) copyFileSync(join(root, 'gateway', 'ide', page), join(folder, page));
}

function examples() {
  return {
    name: 'examples',
    setup(build) {
      build.onResolve({ filter: /^linli:/ }, ({ path }) => ({ path, namespace: 'linli' }));
      build.onLoad({ filter: /^linli:examples$/, namespace: 'linli' }, () => ({ contents: JSON.stringify(readExamples()), loader: 'json' }));
      build.onLoad({ filter: /^linli:questions$/, namespace: 'linli' }, () => ({ contents: JSON.stringify(readFolder('docs', 'questions')), loader: 'json' }));
    },
  };
}

function readExamples() {
  return readFolder('tests', 'journeys').map((query) => ({ query, variableNames: [...new Set([...query.matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name))] }));
}

/** The questions of a folder, in the order of their names. */
function readFolder(...path) {
  const folder = join(root, ...path);
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

module.exports = { buildIde };
if (require.main === module) buildIde().catch((error) => { process.stderr.write(`${error.message}\n`); process.exit(1); });
