'use strict';
// Bundles the IDE into gateway/dist/ide: GraphiQL, its editor's workers, and the questions of tests/journeys as examples. Nothing is fetched from elsewhere when it runs.
const { copyFileSync, mkdirSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const esbuild = require('esbuild');

const root = resolve(__dirname, '..');
const folder = join(root, 'gateway', 'dist', 'ide');

async function buildIde() {
  mkdirSync(folder, { recursive: true });
  const settings = { bundle: true, outdir: folder, minify: true, legalComments: 'none', logLevel: 'error', loader: { '.ttf': 'file' }, absWorkingDir: join(root, 'gateway'), define: { 'process.env.NODE_ENV': '"production"' } };
  await Promise.all([
    esbuild.build({ ...settings, entryPoints: { ide: join(root, 'gateway', 'ide', 'ide.jsx'), 'signed-in': join(root, 'gateway', 'ide', 'signed-in.js') }, jsx: 'automatic', format: 'iife', plugins: [examples()] }),
    esbuild.build({
      ...settings, format: 'iife',
      entryPoints: { 'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js', 'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js', 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' },
    }),
  ]);
  for (const page of ['index.html', 'signed-in.html']) copyFileSync(join(root, 'gateway', 'ide', page), join(folder, page));
}

function examples() {
  return {
    name: 'examples',
    setup(build) {
      build.onResolve({ filter: /^linli:examples$/ }, () => ({ path: 'examples', namespace: 'linli' }));
      build.onLoad({ filter: /.*/, namespace: 'linli' }, () => ({ contents: JSON.stringify(readExamples()), loader: 'json' }));
    },
  };
}

function readExamples() {
  const journeys = join(root, 'tests', 'journeys');
  return readdirSync(journeys).filter((file) => file.endsWith('.graphql')).sort().map((file) => {
    const query = readFileSync(join(journeys, file), 'utf8');
    return { query, variableNames: [...new Set([...query.matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name))] };
  });
}

module.exports = { buildIde };
if (require.main === module) buildIde().catch((error) => { process.stderr.write(`${error.message}\n`); process.exit(1); });
