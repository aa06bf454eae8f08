'use strict';
// Writes the migration that brings a department's tables from its last migration to its records:
//   npm run migration -- public-security AddPhone
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const [department, name] = process.argv.slice(2);
const folder = resolve(__dirname, '..', 'subgraphs', department ?? '', 'src', 'migrations');

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

async function main() {
  if (!department || !/^[A-Z][A-Za-z]+$/.test(name ?? '')) throw new Error('用法 usage: npm run migration -- <department> <NameInPascalCase>');
  const { openRegister } = require('@linli/subgraph-kit');
  const { startPostgres } = require('@linli/embedded-postgres');
  const definition = Object.values(require(`@linli/${department}`)).find((value) => value && value.name === department);
  const dataFolder = mkdtempSync(join(tmpdir(), 'linli-migration-'));
  const server = await startPostgres({ dataFolder, durable: false });
  try {
    const { url } = await server.ensureDatabase(department);
    const register = await openRegister(definition, { databaseUrl: url });
    const { upQueries, downQueries } = await register.dataSource.driver.createSchemaBuilder().log();
    await register.close();
    if (upQueries.length === 0) {
      process.stdout.write(`${department}: 无变化 nothing to migrate\n`);
      return;
    }
    write(upQueries, downQueries.reverse());
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function write(upQueries, downQueries) {
  const existing = readdirSync(folder).filter((file) => /^\d{4}-.*\.ts$/.test(file));
  const number = String(existing.length + 1).padStart(4, '0');
  const file = `${number}-${name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}`;
  // TypeORM wants a timestamp at the end of the name and sorts by it; a running number keeps the order readable.
  const className = `${name}${1_700_000_000_000 + existing.length + 1}`;
  const run = (queries) => queries.map(({ query }) => `    await runner.query(${quote(query)});`).join('\n');
  writeFileSync(join(folder, `${file}.ts`), `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${run(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${run(downQueries)}
  }
}
`);
  const index = join(folder, 'index.ts');
  const source = readFileSync(index, 'utf8');
  writeFileSync(index, source
    .replace(/(import type \{ MigrationInterface \} from 'typeorm';\n(?:import .*\n)*)/, `$1import { ${className} } from './${file}.js';\n`)
    .replace(/= \[(.*)\];/, (_all, list) => `= [${[list, className].filter(Boolean).join(', ')}];`));
  process.stdout.write(`subgraphs/${department}/src/migrations/${file}.ts\n`);
}

function quote(query) {
  return query.includes("'") ? `\`${query.replaceAll('`', '\\`')}\`` : `'${query}'`;
}
