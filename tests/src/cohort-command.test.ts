import { issueToken, chooseExamples } from '@linli/gateway';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

const QUESTIONS = join(ROOT, 'docs', 'questions');
const files = readdirSync(QUESTIONS).sort();
const FIRST = join(QUESTIONS, files[0] ?? '');
const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

let district: TestDistrict;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 2_000, isGuarded: true });
  const analyst = asPersona(chooseExamples(district.truth.options).personas, 'analyst');
  mkdirSync(at('data'));
  writeFileSync(at('data/identity.json'), JSON.stringify(district.keys));
  environment = { LINLI_TOKEN: await issueToken(district.keys, analyst), LINLI_PORT: new URL(district.address).port, LINLI_DATA: at('data') };
});
afterAll(async () => {
  await district.close();
  folder.remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as it was built, without standing in the way of the gateway, which is in this process. */
function run(argv: readonly string[], differences: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'gateway', 'dist', 'cohort-command', 'main.js'), ...argv], { env: { PATH: process.env.PATH, ...environment, ...differences }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let error = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (error += piece.toString()));
  return new Promise((end) => child.once('close', (code) => end({ code, out, error })));
}

function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

describe('npm run cohort', () => {
  it('explains itself, Chinese first', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^npm run cohort -- 问题文件 question\.graphql/) as string, error: '' });
  });

  it.each(files)('asks %s as it was approved, and shows its counts in tables', async (file) => {
    const { code, out, error } = await run([join(QUESTIONS, file)]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^总数 in all · (cohort|householdCohort)\.count · 2026-06-30\n/);
    expect(out).toMatch(/社区 community +数量 count/);
  });

  it('shows what is redacted as redacted, and never as a number', async () => {
    const { out } = await run([FIRST.replace('01-elderly-without-care', '02-elderly-alone-without-care')]);
    expect(out).toMatch(/男 male +0-2 +▒ 过少不公开 too few to tell/);
    expect(out).not.toMatch(/ 0 *$/m);
  });

  it('signs in as the analyst of the deployment here', async () => {
    expect(await run([FIRST], { LINLI_TOKEN: '' })).toMatchObject({ code: 0, error: '' });
  });

  it('writes CSV, JSON and Arrow of the same counts', async () => {
    for (const name of ['a.csv', 'a.json', 'a.arrow']) expect(await run([FIRST, '--out', at(name)])).toEqual({ code: 0, out: '', error: '' });
    const { data } = JSON.parse(readFileSync(at('a.json'), 'utf8')) as { data: { cohort: { count: number } } };
    expect(data.cohort.count).toBeGreaterThan(0);
    expect(readFileSync(at('a.csv'), 'utf8')).toContain(`\r\ncohort,count,2026-06-30,,,,,,,,,${data.cohort.count},false\r\n`);
    expect(readFileSync(at('a.arrow')).subarray(0, 6).toString()).toBe('ARROW1');
  });

  it('gives variables to a question that has them', async () => {
    const question = readFileSync(FIRST, 'utf8').replace('query ElderlyWithoutCare', 'query Q($quarters: Int!)').replace('quarters: 8', 'quarters: $quarters');
    const { out } = await run([write('v.graphql', question), '--variables', write('v.json', '{ "quarters": 2 }'), '--format', 'csv']);
    expect(out.match(/cohort,trend\.count,/g)).toHaveLength(2);
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['no file', () => [at('none.graphql')], 1, 'QUESTION_UNREADABLE', '没有这个文件'], ['a folder', () => [folder.path], 1, 'QUESTION_UNREADABLE', '是目录'],
    ['no GraphQL', () => [write('x.graphql', '# 老人\n{ cohort(')], 1, 'QUESTION_INVALID', 'x.graphql:2:10: 不是 GraphQL 查询'], ['no text', () => [write('empty.graphql', '')], 1, 'QUESTION_INVALID', '不是 GraphQL 查询'],
    ['two questions', () => [write('two.graphql', 'query A { __typename } query B { __typename }')], 1, 'QUESTION_INVALID', 'but got 2 operations'],
    ['a mutation', () => [write('m.graphql', 'mutation { withdrawQuestion(questionNo: "FX202606000001") { zh } }')], 1, 'QUESTION_INVALID', 'expected a query, but got a mutation'],
    ['variables that are none', () => [FIRST, '--variables', write('list.json', '[1]')], 1, 'VARIABLES_INVALID', '应为 JSON 对象'], ['variables that are no JSON', () => [FIRST, '--variables', write('bad.json', '{')], 1, 'VARIABLES_INVALID', '应为 JSON 对象'],
    ['an unknown format', () => [FIRST, '--format', 'xlsx'], 1, 'ARGUMENT_INVALID', '应为 table、json、csv 或 arrow'], ['no question at all', () => [], 1, 'ARGUMENT_INVALID', '应恰有一个问题文件'],
    ['a folder that is not there', () => [FIRST, '--out', at('none/a.csv')], 1, 'OUT_UNWRITABLE', '没有这个目录'], ['a folder to write', () => [FIRST, '--out', folder.path], 1, 'OUT_UNWRITABLE', '是目录'],
    ['a file as a folder', () => [FIRST, '--out', join(write('file', ''), 'a.csv')], 1, 'OUT_UNWRITABLE', '上级不是目录'],
    ['another number', () => [FIRST, '--case', 'FX000000000000'], 2, 'QUESTION_REFUSED', '问题未经批准 COHORT_NOT_APPROVED'],
    ['a number of another question', () => [FIRST, '--case', 'FX202606000002'], 2, 'QUESTION_REFUSED', '问题未经批准 COHORT_NOT_APPROVED'],
    ['no number', () => [write('none.graphql', '{ cohort(where: { publicSecurity: { age: { gte: 65 } } }) { count } }')], 2, 'QUESTION_REFUSED', '未提供办件编号 CASE_REQUIRED'],
    ['a field that there is not', () => [write('unknown.graphql', '# Asked by analyst for STATISTICS under FX202606000001.\n{ cohort(where: {}) { names } }')], 2, 'QUESTION_REFUSED', '查询与模式不符 GRAPHQL_VALIDATION_FAILED'],
    ['a token of nobody', () => [FIRST, '--token', 'a.b.c'], 2, 'QUESTION_REFUSED', '令牌无效 TOKEN_INVALID'],
    ['no count', () => [write('typename.graphql', '# Asked by analyst for STATISTICS under FX202606000001.\n{ cohortQuestions { nodes { zh } } }')], 2, 'NOTHING_COUNTED', '问题没有要求任何数量'],
  ] as const)('%s is told so, Chinese first, and nothing is written', async (_case, argv, code, name, message) => {
    const ended = await run(argv());
    expect(ended).toEqual({ code, out: '', error: expect.stringContaining(message) as string });
    expect(ended.error).toMatch(new RegExp(`\\(${name}\\)\n$`));
  });

  it('nobody answers at the address', async () => {
    expect(await run([FIRST], { LINLI_PORT: '9' })).toMatchObject({ code: 1, error: expect.stringMatching(/无法连接[\s\S]*请先运行 npm start[\s\S]*\(GATEWAY_UNREACHABLE\)/) as string });
  });

  it('somebody else answers at the address', async () => {
    const other = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1');
    await new Promise((is) => other.once('listening', is));
    const ended = await run([FIRST, '--gateway', `http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`]);
    other.close();
    expect(ended).toMatchObject({ code: 1, error: expect.stringContaining('答复不是 GraphQL（HTTP 200）') as string });
  });

  it('there is no deployment here, nor such a persona', async () => {
    expect(await run([FIRST], { LINLI_TOKEN: '', LINLI_DATA: at('elsewhere') })).toMatchObject({ code: 1, error: expect.stringMatching(/^尚无部署[\s\S]*--token[\s\S]*\(TOKEN_MISSING\)/) as string });
    expect(await run([FIRST, '--persona', 'king'], { LINLI_TOKEN: '' })).toMatchObject({ code: 1, error: expect.stringContaining('没有这个人物') as string });
  });

  it('a department is down: no part is taken for the whole', async () => {
    await district.databases.get('civil-affairs')?.shut();
    const ended = await run([FIRST, '--out', at('part.csv')]);
    await district.databases.get('civil-affairs')?.reopen();
    expect(ended).toMatchObject({ code: 2, out: '', error: expect.stringContaining('COHORT_INCOMPLETE') as string });
    expect(readdirSync(folder.path)).not.toContain('part.csv');
  });
});
