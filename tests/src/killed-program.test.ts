import { verifyAccessLog } from '@linli/access-log';
import { startPostgres } from '@linli/embedded-postgres';
import { issueToken, type DeploymentKeys } from '@linli/gateway';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { runProgram } from './run-program.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

jest.setTimeout(240_000);

const LIVES = 2;
const CLIENTS = 8;
/** In the middle of work, each time elsewhere. */
const ANSWERS_BEFORE_DEATH = [75, 160];
const CLERK = { subject: 'clerk-9', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101' };

const folder = temporaryFolder();
const data = join(folder.path, 'data');
afterAll(() => folder.remove());

/** Starts the program, asks it without a pause, kills it after so many answers. @returns the case of each answer that arrived whole. */
async function liveAndDie(life: number, most: number): Promise<string[]> {
  const program = runProgram('embedded/start.js', { dataFolder: data, argv: ['--port', '0', '--residents', '300'] });
  await waitUntil('the program to be up', () => program.output().includes('Ctrl+C') || program.hasEnded());
  const [, address] = /GraphiQL +(http:\/\/[\d.:]+)\//.exec(program.output()) ?? [];
  if (!address) throw new Error(`start: expected an address, but got: ${program.output()}`);
  const token = await issueToken(JSON.parse(readFileSync(join(data, 'identity.json'), 'utf8')) as DeploymentKeys, CLERK);
  const answered: string[] = [];
  await Promise.all(Array.from({ length: CLIENTS }, async (_each, client) => {
    for (let turn = 0; !program.hasEnded(); turn++) {
      const caseNo = `L${life}-${client}-${turn}`;
      if (!(await isAnswered(address, { token, caseNo }))) return;
      answered.push(caseNo);
      if (answered.length === most) program.kill('SIGKILL');
    }
  }));
  // Where all of them were refused nobody would kill it.
  program.kill('SIGKILL');
  await program.ended;
  return answered;
}

async function isAnswered(address: string, { token, caseNo }: { readonly token: string; readonly caseNo: string }): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': 'ONE_STOP', 'linli-case': caseNo, 'content-type': 'application/json' };
  try {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ residents(first: 5) { nodes { name } } }' }) });
    const { data: answer } = (await response.json()) as { readonly data?: { readonly residents: unknown } };
    return answer?.residents !== undefined && answer.residents !== null;
  } catch {
    // It died before this answer was whole.
    return false;
  }
}

it('has an entry for every answer that had left when the program was killed, in a sound chain, life after life', async () => {
  const answered: string[] = [];
  for (let life = 0; life < LIVES; life++) answered.push(...(await liveAndDie(life, ANSWERS_BEFORE_DEATH[life] ?? 50)));
  expect(answered.length).toBeGreaterThan(200);
  // Offline: the program is gone, and what is left of it is looked into.
  const server = await startPostgres({ dataFolder: data });
  try {
    const { url } = await server.ensureDatabase('access-log');
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ case_no: string; residents: number[] }>(`SELECT case_no, residents FROM entry WHERE outcome = 'ANSWERED'`);
    await client.end();
    const recorded = new Map(rows.map(({ case_no: caseNo, residents }) => [caseNo, residents]));
    expect(answered.filter((caseNo) => recorded.get(caseNo)?.length !== 5)).toEqual([]);
    const { publicKey } = JSON.parse(readFileSync(join(data, 'access-log', 'keys.json'), 'utf8')) as { publicKey: string };
    expect(await verifyAccessLog({ url, headsFile: join(data, 'access-log', 'heads.jsonl'), publicKey })).toMatchObject({ isSound: true });
  } finally {
    await server.stop();
  }
});
