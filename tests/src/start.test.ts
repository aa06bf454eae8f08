import { CLERK } from '@linli/gateway';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askerOf, type Asker } from './ask-gateway.js';
import { openTestDistrict } from './open-test-district.js';
import { requestAs } from './request-as.js';
import { runProgram, type Program } from './run-program.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { mountSmallDisk } from './small-disk.js';
import { isAlive, waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

const folder = temporaryFolder();
const programs: Program[] = [];

afterAll(async () => {
  for (const program of programs) program.kill('SIGTERM');
  await Promise.all(programs.map(({ ended }) => ended));
  disk?.remove();
  folder.remove();
});

function start(data: string, ...argv: string[]): Program {
  const program = runProgram('embedded/start.js', { dataFolder: join(folder.path, data), argv: ['--port', '0', ...argv] });
  programs.push(program);
  return program;
}

/** A program that is up: its address, and how to ask it as `npm run token` says. */
interface Up {
  readonly program: Program;
  readonly address: string;
  readonly ask: Asker;
}

async function startUp(data: string, ...argv: string[]): Promise<Up> {
  const program = start(data, ...argv);
  await waitUntil('the program to be up', () => program.output().includes('Ctrl+C') || program.hasEnded());
  const [, address] = /GraphiQL +(http:\/\/[\d.:]+)\//.exec(program.output()) ?? [];
  if (!address) throw new Error(`start: expected an address, but got: ${program.output()}`);
  const token = execFileSync(process.execPath, [join(ROOT, 'gateway', 'dist', 'embedded', 'token.js')], { env: { PATH: process.env.PATH, LINLI_DATA: join(folder.path, data) }, encoding: 'utf8' }).trim();
  return { program, address, ask: askerOf(address, token) };
}

async function stop({ program }: Pick<Up, 'program'>, signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<number | string> {
  program.kill(signal);
  return program.ended;
}

const queriesOf = ({ program }: Up): string[] => [...program.output().matchAll(/^ +\d +(\{.*\})$/gm)].map(([, query = '']) => query);

/** How much each department has, of what a hall clerk may count. */
const COUNTS = `{
  residents { totalCount } households { totalCount } marriages { totalCount } elderCares { totalCount } volunteers { totalCount } oneChildCertificates { totalCount } pensions { totalCount } employments { totalCount }
  legalAids { totalCount } servicesDue { totalCount } addresses { totalCount } serviceApplications { totalCount } grants { totalCount }
}`;

describe('npm start', () => {
  let up: Up;
  let firstAnswers: unknown;

  it('prints where to look and three queries to try, and each of them answers', async () => {
    up = await startUp('data', '--residents', '300');
    expect(queriesOf(up)).toHaveLength(3);
    const answers = await Promise.all(queriesOf(up).map((query) => up.ask(query)));
    expect(answers.map(({ status, errors }) => ({ status, errors }))).toEqual(Array(3).fill({ status: 200, errors: undefined }));
    expect(answers).toMatchObject([{ data: { resident: { name: expect.any(String) } } }, { data: { household: { hukouNo: expect.any(String) } } }, { data: { grid: { name: expect.any(String) } } }]);
    firstAnswers = answers;
  });

  it('serves the IDE, all of it from this machine', async () => {
    const page = await requestAs(`${up.address}/`);
    expect(page).toMatchObject({ status: 200, type: expect.stringContaining('text/html') });
    const parts = [...page.body.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, part = '']) => part);
    expect(parts.sort()).toEqual(['/ide/ide.css', '/ide/ide.js']);
    const [style, script] = await Promise.all(parts.map((part) => requestAs(`${up.address}${part}`)));
    expect([style, script]).toMatchObject([{ status: 200, type: expect.stringContaining('css') }, { status: 200, type: expect.stringContaining('javascript') }]);
    expect(`${page.body}${style?.body ?? ''}`).not.toMatch(/url\(["']?(https?:)?\/\/|@import|https?:\/\//);
    expect(script?.body).not.toMatch(/(unpkg|jsdelivr|esm\.sh|cdnjs|googleapis|gstatic)/);
    for (const worker of ['json', 'graphql', 'editor']) expect(await requestAs(`${up.address}/ide/${worker}.worker.js`)).toMatchObject({ status: 200 });
  });

  it('signs the IDE in, under the name of this machine only', async () => {
    const session = await requestAs(`${up.address}/ide/session`);
    expect(JSON.parse(session.body)).toMatchObject({ token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/), purpose: 'ONE_STOP', variables: { id: expect.any(String) } });
    for (const host of ['linli.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000']) {
      const refused = await requestAs(`${up.address}/ide/session`, { host });
      expect(refused.status).toBe(401);
      expect(refused.body).not.toContain('token"');
    }
  });

  it('says so when it is started twice, and the first one goes on', async () => {
    const second = start('data');
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/正在被另一个邻里进程使用（pid \d+）。请先停止它，或用 LINLI_DATA=.*\n.*is in use by another Linli process \(pid \d+\)\. Stop that one first/);
    expect(second.output()).toContain(`pid ${up.program.pid}`);
    expect(second.output()).not.toMatch(/\n +at /);
    expect((await up.ask(COUNTS)).errors).toBeUndefined();
  });

  it('says so when its port is taken, and which one to take instead', async () => {
    const { port } = new URL(up.address);
    const second = start('elsewhere', '--port', port);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`端口 ${port} 已被占用`);
    expect(second.output()).toContain(`Port ${port} is taken. Stop what listens there, or start with npm start -- --port ${Number(port) + 1}.`);
  });

  it('keeps the district when it is stopped and started again', async () => {
    expect(await stop(up)).toBe(0);
    expect(up.program.output()).toContain('stopping, the data is kept');
    const again = await startUp('data');
    expect(again.program.output()).not.toContain('making the district');
    expect(await Promise.all(queriesOf(up).map((query) => again.ask(query)))).toEqual(firstAnswers);
    up = again;
  });

  it('keeps what was there when it is killed, and takes over from what the killed one left running', async () => {
    expect(await stop(up, 'SIGKILL')).toBe('SIGKILL');
    up = await startUp('data');
    expect(up.program.output()).not.toContain('making the district');
    expect(await Promise.all(queriesOf(up).map((query) => up.ask(query)))).toEqual(firstAnswers);
  });

  it('makes another district for another number of residents', async () => {
    const before = await up.ask<{ residents: { totalCount: number } }>(COUNTS);
    await stop(up);
    up = await startUp('data', '--residents', '400');
    const after = await up.ask<{ residents: { totalCount: number } }>(COUNTS);
    expect(up.program.output()).toMatch(/making the district[^]*Linli is up: 400 /);
    expect(after.data?.residents.totalCount).toBeGreaterThan(before.data?.residents.totalCount ?? Infinity);
  });

  it('makes the same district anew with --fresh', async () => {
    const before = await up.ask(COUNTS);
    await stop(up);
    up = await startUp('data', '--fresh');
    expect(up.program.output()).toMatch(/making the district[^]*Linli is up: 400 /);
    expect(await up.ask(COUNTS)).toEqual(before);
    await stop(up);
  });
});

describe('a start that is killed while it makes the district', () => {
  it('is gone on with by the next, until every department has all of it', async () => {
    const stages: string[] = [];
    for (const delay of [0, 300]) {
      const killed = start('killed', '--residents', '700');
      await waitUntil('the district to be begun', () => killed.output().includes('making the district'));
      await new Promise((over) => setTimeout(over, delay));
      await stop({ program: killed }, 'SIGKILL');
      stages.push((JSON.parse(readFileSync(join(folder.path, 'killed', 'district.json'), 'utf8')) as { stage: string }).stage);
    }
    expect(stages[0]).toBe('SEEDING');
    const up = await startUp('killed');
    expect(up.program.output()).toContain('Linli is up: 700 ');
    const counts = await up.ask(COUNTS);
    await stop(up);
    const unharmed = await openTestDistrict({ residents: 700, isGuarded: true, now: () => new Date() });
    const truth = await unharmed.askAs({ ...CLERK, purpose: 'ONE_STOP', caseNo: 'SQ2026000001' }, COUNTS);
    await unharmed.close();
    expect(truth.errors).toBeUndefined();
    expect(counts).toEqual(truth);
  });

  it('leaves no database server running when it is interrupted', async () => {
    const interrupted = start('interrupted', '--residents', '2000');
    await waitUntil('the district to be begun', () => interrupted.output().includes('making the district'));
    const server = Number(readFileSync(join(folder.path, 'interrupted', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    expect(await stop({ program: interrupted })).toBe(130);
    await waitUntil('the database server to end', () => !isAlive(server));
  });
});

describe('a start that cannot be', () => {
  it('leaves a folder of somebody else\'s as it is', async () => {
    const foreign = join(folder.path, 'foreign');
    mkdirSync(foreign, { mode: 0o700 });
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    const program = start('foreign');
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/不属于邻里的文件（thesis.txt），未作改动。请用 LINLI_DATA.*\n.*was left as it is\. Name an empty folder in LINLI_DATA/);
    expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('years of work');
    expect(statSync(foreign).mode & 0o777).toBe(0o700);
  });

  it.each([
    [['--residents', 'abc'], '--residents: 应为 50 至 5000000 的整数 expected a whole number from 50 to 5000000, but got abc'],
    [['--residents', '10'], '--residents: 应为 50'], [['--port', '99999'], '--port: 应为 0 至 65535 的整数 expected a whole number from 0 to 65535, but got 99999'],
    [['--resident', '300'], '--residents N'],
  ])('says what is wrong with %j', async (argv, message) => {
    const program = start('wrong', ...argv);
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(message);
    expect(program.output()).not.toMatch(/\n +at /);
    expect(() => statSync(join(folder.path, 'wrong'))).toThrow('ENOENT');
  });
});

const disk = mountSmallDisk(join(folder.path, 'disk'), { megabytes: 460 });

(disk ? describe : describe.skip)('a disk that is too small (needs the right to mount one)', () => {
  const free = (): number => statfsSync(join(folder.path, 'disk')).bavail * statfsSync(join(folder.path, 'disk')).bsize;
  const ballast = join(folder.path, 'disk', 'ballast');

  it('is refused before anything is written', async () => {
    execFileSync('fallocate', ['-l', String(free() - 100 * 2 ** 20), ballast]);
    const program = start('disk/data', '--residents', '300');
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/磁盘空间不足：.* 至少需要 300 MB。请腾出空间，或用 LINLI_DATA 指定其他磁盘。.*\n.*Free some space, or name a folder on another disk in LINLI_DATA\./);
    execFileSync('rm', [ballast]);
  });

  it.each([['rows', 4], ['the log', 40]])('that fills before all is written, with no room for %s, is told of, and the next start goes on', async (_what, megabytes) => {
    const program = start('disk/data', '--residents', '6000', '--fresh');
    await waitUntil('the district to be begun', () => program.output().includes('making the district'));
    execFileSync('fallocate', ['-l', String(free() - megabytes * 2 ** 20), ballast]);
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/磁盘空间不足.*\n.*The disk is full/);
    expect(program.output()).not.toMatch(/\n +at /);
    execFileSync('rm', [ballast]);
    const up = await startUp('disk/data', '--residents', '300');
    expect((await up.ask(COUNTS)).errors).toBeUndefined();
    expect(await stop(up)).toBe(0);
  });
});
