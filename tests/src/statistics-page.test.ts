import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { runProgram, type Program } from './run-program.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

interface Counted {
  readonly count: number | null;
}

interface Answer {
  readonly data: Readonly<Record<string, { readonly count: number | null; readonly [breakdown: string]: number | null | readonly Counted[] | { readonly cells: readonly Counted[] } | string }>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const chromiumPath = findChromium();
const QUESTIONS = join(ROOT, 'docs', 'questions');
const questions = readdirSync(QUESTIONS).sort().map((file) => readFileSync(join(QUESTIONS, file), 'utf8'));

(chromiumPath ? describe : describe.skip)('the page of charts in a browser (needs chromium)', () => {
  const folder = temporaryFolder();
  const requests: string[] = [];
  const faults: string[] = [];
  let program: Program;
  let browser: Browser;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    program = runProgram('embedded/start.js', { dataFolder: join(folder.path, 'data'), argv: ['--port', '0', '--residents', '5000'] });
    await waitUntil('the program to be up', () => program.output().includes('Ctrl+C') || program.hasEnded());
    [, address = ''] = /统计图表 +(http:\/\/[\d.:]+)\/statistics/.exec(program.output()) ?? [];
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${address}/statistics`);
    await page.locator('.approved small').waitFor();
  });

  afterAll(async () => {
    await page.screenshot({ path: join(tmpdir(), 'linli-statistics.png'), fullPage: true });
    await browser.close();
    program.kill('SIGTERM');
    await program.ended;
    folder.remove();
  });

  /** Asks what stands there, and waits until its answer is shown. */
  async function ask(): Promise<{ readonly request: Request; readonly answer: Answer }> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.locator('button[type="submit"]').click();
    const response = await answered;
    await page.locator('button[type="submit"]:enabled').waitFor();
    return { request: response.request(), answer: (await response.json()) as Answer };
  }

  async function choose(place: number): Promise<{ readonly request: Request; readonly cohort: NonNullable<Answer['data']>[string] }> {
    await page.locator('select[name="example"]').selectOption(String(place));
    const { request, answer } = await ask();
    await page.locator('table.counts').waitFor();
    const [cohort] = Object.values(answer.data ?? {});
    if (!cohort) throw new Error(`question ${place}: expected an answer, but got ${JSON.stringify(answer.errors)}`);
    return { request, cohort };
  }

  /** Proposes a question as the analyst, and approves it as the data office. @returns its number. */
  async function approve(where: string): Promise<string> {
    const as = async (persona: string, purpose: string, mutation: string): Promise<Readonly<Record<string, { readonly questionNo: string } | undefined>>> => {
      const { token } = (await (await fetch(`${address}/ide/session?as=${persona}`)).json()) as { readonly token: string };
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'linli-purpose': purpose, 'linli-case': 'FX202606000001' };
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: `mutation { ${mutation} { questionNo } }` }) });
      return ((await response.json()) as { readonly data: Readonly<Record<string, { readonly questionNo: string }>> }).data;
    };
    const { proposeQuestion } = await as('analyst', 'STATISTICS', `proposeQuestion(question: { zh: "百岁以上的居民", en: "Residents of a hundred and over", where: ${where} })`);
    await as('data-office', 'DATA_QUALITY', `approveQuestion(questionNo: "${proposeQuestion?.questionNo ?? ''}", untilAt: "2099-01-01T00:00:00Z")`);
    return proposeQuestion?.questionNo ?? '';
  }

  const listOf = (value: unknown): readonly Counted[] => (Array.isArray(value) ? (value as Counted[]) : ((value as { cells?: Counted[] } | null)?.cells ?? []));
  const toldOf = (value: unknown): number => listOf(value).filter(({ count }) => count !== null).length;
  const marksOf = (drawing: string, kind: 'told' | 'redacted', mark = 'rect'): Promise<number> => page.locator(`${drawing} g.${kind} ${mark}`).count();

  it('is signed in as the analyst, with each question of docs/questions to choose from', async () => {
    expect(await page.locator('header').innerText()).toMatch(/统计分析员 analyst[\s\S]*只得到数量，得不到人/);
    expect(await page.locator('select[name="example"] option').allInnerTexts()).toEqual(questions.map((text) => /^# (.+)$/m.exec(text)?.[1]));
    expect(await page.locator('textarea').inputValue()).toBe(questions[0]);
  });

  it('says which approved question a number stands for', async () => {
    expect(await page.locator('.approved').innerText()).toMatch(/^已批准 approved: 六十五岁以上且未享受居家养老服务的居民\n/);
    await page.locator('input[name="case"]').fill('FX000000000000');
    expect(await page.locator('.approved').innerText()).toMatch(/^此编号没有已批准的问题/);
  });

  it('loads what draws when there is something to draw, and not before', async () => {
    const isCharts = (url: string): boolean => url.includes('/ide/statistics/charts-');
    expect(requests.filter(isCharts)).toEqual([]);
    await choose(0);
    expect(requests.filter(isCharts)).toHaveLength(1);
  });

  it('asks for statistics under the number that the question names', async () => {
    const { request } = await choose(1);
    const [, payload = ''] = (request.headers().authorization ?? '').split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ sub: 'analyst-1', department: 'data-sharing' });
    expect(request.headers()).toMatchObject({ 'linli-purpose': 'STATISTICS', 'linli-case': 'FX202606000002' });
  });

  it.each(questions.map((_text, place) => place))('shows question %i in number, bars, map, trend and table, what is redacted hatched', async (place) => {
    const { cohort } = await choose(place);
    const { count, byCommunity, byGrid, trend, byStreet, by, bySexAndAge } = cohort;
    expect(await page.locator('.figure b').innerText()).toBe(count === null ? '过少不公开' : count.toLocaleString('en'));
    const communities = '.drawing.bars:has-text("按社区")';
    expect([await marksOf(communities, 'told'), await marksOf(communities, 'redacted')]).toEqual([toldOf(byCommunity), listOf(byCommunity).length - toldOf(byCommunity)]);
    const places = byGrid ?? byCommunity;
    expect([await marksOf('.drawing.map', 'told'), await marksOf('.drawing.map', 'redacted')]).toEqual([toldOf(places), listOf(places).length - toldOf(places)]);
    expect([await marksOf('.drawing.trend', 'told', 'circle'), await marksOf('.drawing.trend', 'redacted')]).toEqual([toldOf(trend), listOf(trend).length - toldOf(trend)]);
    const lists = [byCommunity, byGrid, trend, byStreet, by, bySexAndAge];
    expect(await page.locator('table.counts tbody tr:not(.total)').count()).toBe(1 + lists.reduce((sum: number, list) => sum + listOf(list).length, 0));
    const redacted = (count === null ? 1 : 0) + lists.reduce((sum: number, list) => sum + listOf(list).length - toldOf(list), 0);
    expect(await page.locator('table.counts td.redacted').count()).toBe(redacted);
    const totals = lists.filter((list) => list !== trend && toldOf(list) > 0).map((list) => listOf(list).reduce((sum, { count: shown }) => sum + (shown ?? 0), 0).toLocaleString('en'));
    expect((await page.locator('table.counts .total .number').allInnerTexts()).sort()).toEqual(totals.sort());
  });

  it('hatches what is redacted, and never shows it as a number', async () => {
    const { cohort } = await choose(1);
    expect(listOf(cohort.bySexAndAge).some(({ count }) => count === null)).toBe(true);
    const [fill] = await page.locator('.drawing.pairs g.redacted').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('fill')));
    expect(fill).toBe('url(#linli-hatch)');
    expect(await page.locator('.drawing.pairs text', { hasText: '不公开 redacted' }).count()).toBe(listOf(cohort.bySexAndAge).length - toldOf(cohort.bySexAndAge));
    expect((await page.locator('table.counts td:last-child').allInnerTexts()).filter((text) => text.trim() === '0')).toEqual([]);
  });

  it.each([
    ['CSV', (bytes: Buffer) => bytes.toString().startsWith('﻿cohort,breakdown,asOf,')], ['JSON', (bytes: Buffer) => 'cohort' in (JSON.parse(bytes.toString()) as { data: object }).data], ['Arrow', (bytes: Buffer) => bytes.subarray(0, 6).toString() === 'ARROW1'],
  ] as const)('gives the counts as %s', async (name, isRight) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads button', { hasText: name }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^cohort-\\d{4}-\\d\\d-\\d\\d\\.${name.toLowerCase()}$`));
    expect(isRight(readFileSync(await download.path()))).toBe(true);
  });

  it('hatches the quarters of a trend that are redacted', async () => {
    const where = '{ publicSecurity: { age: { gte: 100 } } }';
    const question = `{ cohort(where: ${where}) { count trend(quarters: 4) { asOf count } } }`;
    await page.locator('textarea').fill(question);
    await page.locator('input[name="case"]').fill(await approve(where));
    const { answer } = await ask();
    expect(answer.errors).toBeUndefined();
    expect(await page.locator('.figure .redacted').innerText()).toBe('过少不公开');
    expect([await marksOf('.drawing.trend', 'told', 'circle'), await marksOf('.drawing.trend', 'redacted')]).toEqual([0, 4]);
  });

  it('answers a question that is edited in its counts, and refuses one that is edited in its condition, with nothing shown of it', async () => {
    const [first = ''] = questions;
    await choose(0);
    await page.locator('textarea').fill(first.replace(/byGrid .*\n/, '').replace(/trend.*\n/, ''));
    expect(await page.locator('select[name="example"]').inputValue()).toBe('-1');
    expect((await ask()).answer.errors).toBeUndefined();
    await page.locator('.drawing.map:not(.wide)').waitFor();
    await page.locator('textarea').fill(first.replace('gte: 65', 'gte: 66'));
    await ask();
    expect(await page.locator('.faults').innerText()).toMatch(/^问题未经批准 COHORT_NOT_APPROVED\n/);
    expect(await page.locator('.drawing, table.counts').count()).toBe(0);
  });

  it('says what is wrong where the text is no question', async () => {
    await page.locator('textarea').fill('{ cohort(');
    await ask();
    expect(await page.locator('.faults').innerText()).toMatch(/GRAPHQL_PARSE_FAILED/);
  });

  it('asks nobody but this machine, and complains of nothing but what was refused', () => {
    expect(requests.filter((url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('400 (Bad Request)'))).toEqual([]);
  });
});
