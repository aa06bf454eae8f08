import { openId, useSealKey } from '@linli/subgraph-kit';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import type { Recipe, RecipeStep } from './statement-recipe.js';

// What somebody would write by hand who needs one answer and no graph: node:http, pg, the same statements, all that can run at once run at once.
const recipes = JSON.parse(process.env.LINLI_BENCH_RECIPES ?? '{}') as Record<string, Recipe>;
const urls = JSON.parse(process.env.LINLI_BENCH_DATABASES ?? '{}') as Record<string, string>;
const pools = new Map(Object.entries(urls).map(([name, connectionString]) => [name, new Pool({ connectionString, max: 8 })]));
const names = new Map<string, string>();

useSealKey(process.env.LINLI_SEAL_KEY ?? '');
createServer((request, response) => {
  void answer(request).then((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body), (error: Error) => response.writeHead(500).end(error.message));
}).listen({ host: '127.0.0.1', port: Number(process.env.LINLI_PORT) });

interface Row {
  readonly residentNo?: number;
  readonly householdNo?: number;
  readonly caseNo?: string;
}

async function answer(request: IncomingMessage): Promise<string> {
  if (request.method === 'GET') return '{}';
  const { operationName, variables } = JSON.parse(await readBody(request)) as { operationName: string; variables: { id?: string; gridCode?: string } };
  const [first, ...others] = recipes[operationName]?.steps ?? [];
  if (!first) throw new Error('expected a recipe');
  const rows = await run(first, variables.id ? [[openId('resident', variables.id)], ...first.rest.slice(1)] : inGrid(first.rest, variables.gridCode ?? ''));
  const keys = { resident: rows.map(({ residentNo }) => residentNo), household: [...new Set(rows.map(({ householdNo }) => householdNo))] };
  const results = await Promise.all(others.filter(({ by }) => by !== 'case').map(async (step) => {
    const found = await run(step, [keys[step.by as 'resident' | 'household'], ...step.rest]);
    const next = others[others.indexOf(step) + 1];
    const cases = next?.by === 'case' && next.department === step.department ? await run(next, [found.map(({ caseNo }) => caseNo), ...next.rest]) : [];
    return [found, cases];
  }));
  return JSON.stringify({ data: { first: rows, others: results } });
}

// The first statement's first value is the grid code of the recipe, and another is where codes end that begin with it; the page wants another grid's. The others are the reader's: his place, and since when somebody is a child.
function inGrid(values: readonly unknown[], gridCode: string): unknown[] {
  const [recorded] = values;
  const end = endOf(String(recorded));
  return values.map((value) => (value === recorded ? gridCode : value === end ? endOf(gridCode) : value));
}

/** The shortest digits that follow all that begin with these. */
function endOf(digits: string): string {
  const kept = digits.replace(/9+$/, '');
  return `${kept.slice(0, -1)}${Number(kept.at(-1)) + 1}`;
}

async function run({ department, text }: RecipeStep, values: readonly unknown[]): Promise<Row[]> {
  const result = await pools.get(department)?.query<Row>({ name: nameOf(text), text, values: [...values] });
  return result?.rows ?? [];
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = `s${names.size}`));
  return name;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
