import { readAsker } from '@linli/gateway';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { REFUSED_IN_JOURNEYS } from './refused-in-journeys.js';
import { runProgram, type Program } from './run-program.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

const chromiumPath = findChromium();
const JOURNEYS = join(ROOT, 'tests', 'journeys');
const files = (): string[] => readdirSync(JOURNEYS).filter((file) => file.endsWith('.graphql')).sort();

const TITLES: Readonly<Record<string, string>> = { 'assistance-caseworker': '社会救助经办员', resident: '居民本人' };

/** Whose token a request carries. */
function subjectOf(request: Request): unknown {
  const [, payload = ''] = (request.headers().authorization ?? '').split('.');
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub?: unknown }).sub;
}

(chromiumPath ? describe : describe.skip)('the IDE in a browser (needs chromium)', () => {
  const folder = temporaryFolder();
  const foreignRequests: string[] = [];
  const faults: string[] = [];
  let program: Program;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    program = runProgram('embedded/start.js', { dataFolder: join(folder.path, 'data'), argv: ['--port', '0', '--residents', '1000'] });
    await waitUntil('the program to be up', () => program.output().includes('Ctrl+C') || program.hasEnded());
    const [, address = ''] = /GraphiQL +(http:\/\/[\d.:]+)\//.exec(program.output()) ?? [];
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) foreignRequests.push(request.url());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${address}/`);
    await page.locator('.graphiql-execute-button').waitFor();
  });

  /** Runs what stands in the editor. */
  async function run(): Promise<{ readonly request: Request; readonly answer: { readonly data: object | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: unknown } }[] } }> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && !(response.request().postData() ?? '').includes('IntrospectionQuery'));
    await page.locator('.graphiql-execute-button').click();
    const response = await answered;
    return { request: response.request(), answer: (await response.json()) as { readonly data: object | null } };
  }

  /** Takes up the offer to ask as whose question it is, where one is somebody else. */
  async function accept(): Promise<void> {
    const button = page.locator('.whose-question button');
    if ((await button.count()) > 0) await button.click();
    await page.locator('.whose-question-he').waitFor();
  }

  async function signInAs(persona: string): Promise<void> {
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('.who-bar > button').click()]);
    await Promise.all([popup.waitForEvent('close'), popup.locator(`button[value="${persona}"]`).click()]);
    await page.locator('.who-bar-person', { hasText: TITLES[persona] ?? '' }).waitFor();
  }

  afterAll(async () => {
    await page.screenshot({ path: join(tmpdir(), 'linli-ide.png') });
    await browser.close();
    program.kill('SIGTERM');
    await program.ended;
    folder.remove();
  });

  it('opens with a tab for each question of tests/journeys', async () => {
    expect(files().length).toBeGreaterThan(0);
    expect(await page.locator('.graphiql-tab').count()).toBe(files().length);
  });

  it('says who one is, and for what one asks', async () => {
    expect(await page.locator('.who-bar-person').innerText()).toMatch(/大厅办事员 hall clerk\n街道社区 community · 邻里区 990101/);
    expect(await page.locator('.who-bar select').inputValue()).toBe('ONE_STOP');
    expect(await page.locator('.who-bar input').inputValue()).toMatch(/^SQ\d{10}$/);
  });

  it('runs the first question as it stands there when the page is opened', async () => {
    const { request, answer } = await run();
    expect(request.postDataJSON()).toMatchObject({ operationName: 'PermitPrefill', variables: { applicantId: expect.any(String) } });
    expect(answer.data).not.toBeNull();
  });

  it('offers of each to ask it as whose question it is, and answers him, but for what is said to be refused', async () => {
    const tabs = page.locator('.graphiql-tab-button');
    for (let place = 0; place < (await tabs.count()); place++) {
      await tabs.nth(place).click();
      const file = files()[place] ?? '';
      const { persona, purpose } = readAsker(readFileSync(join(JOURNEYS, file), 'utf8')) ?? {};
      await page.locator('.whose-question').waitFor();
      await accept();
      const { request, answer } = await run();
      expect({ file, subject: subjectOf(request), purpose: request.headers()['linli-purpose'] }).toEqual({ file, subject: persona === 'hall-clerk' ? 'clerk-1' : `${persona ?? ''}-1`, purpose });
      const told = new Set((answer.errors ?? []).map(({ message, extensions }) => `${String(extensions.code)} ${message.split(':')[0] ?? ''}`));
      const refused = (REFUSED_IN_JOURNEYS[Number(file.slice(0, 2))]?.fields ?? []).map((field) => `FORBIDDEN_FIELD ${field}`);
      // In a small district there may be nobody of whom something could be refused.
      expect({ file, others: [...told].filter((each) => !refused.includes(each)) }).toEqual({ file, others: [] });
      expect({ file, empty: Object.values(answer.data ?? { data: null }).includes(null) }).toEqual({ file, empty: false });
    }
  });

  it('offers it no more where one is he, nor where the question does not say whose it is', async () => {
    expect(await page.locator('.whose-question button').count()).toBe(0);
    expect(await page.locator('.whose-question-he').innerText()).toMatch(/正以此身份提问/);
    await page.locator('.graphiql-tab-button').nth(2).click();
    expect(await page.locator('.whose-question').innerText()).toMatch(/居民本人为本人查阅提出/);
    await page.locator('button[aria-label="New tab"]').click();
    await page.locator('.whose-question').waitFor({ state: 'detached' });
    await page.locator('.graphiql-tab-close').last().click();
    await page.locator('.whose-question').waitFor();
  });

  it('shows the answer', async () => {
    await page.locator('.graphiql-tab-button').first().click();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).waitFor();
  });

  it('knows the schema, with each field in Chinese and English', async () => {
    await page.locator('button[aria-label*="Documentation Explorer"]').first().click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
    expect(await page.locator('.graphiql-doc-explorer').innerText()).toMatch(/[一-龥]/);
  });

  it('signs in as somebody else in a window of its own, with the purpose and the case that suit him', async () => {
    const query = await page.locator('.graphiql-query-editor').innerText();
    await signInAs('assistance-caseworker');
    expect(await page.locator('.who-bar-person').innerText()).toMatch(/社会救助经办员 assistance caseworker\n民政 civil-affairs · 邻里区 990101/);
    expect(await page.locator('.who-bar option').allInnerTexts()).toEqual(['社会救助核对 review of assistance', '留守困境儿童关爱 care of children left behind or in hardship']);
    expect(await page.locator('.graphiql-query-editor').innerText()).toBe(query);
    const { request } = await run();
    expect(request.headers()).toMatchObject({ 'linli-purpose': 'ASSIST_REVIEW', 'linli-case': expect.stringMatching(/^JZ\d{10}$/) });
    expect(subjectOf(request)).toBe('assistance-caseworker-1');
  });

  it('sends another purpose, and a case that is typed in, with the next request', async () => {
    await page.locator('.who-bar select').selectOption('CHILD_CARE');
    await page.locator('.who-bar input').fill('案件 ET-7');
    expect((await run()).request.headers()).toMatchObject({ 'linli-purpose': 'CHILD_CARE', 'linli-case': 'ET-7' });
  });

  it('is signed in as one after another, and as who it was where the window is closed', async () => {
    await signInAs('resident');
    expect(await page.locator('.who-bar-person').innerText()).toMatch(/居民本人 resident\n居民 resident$/);
    const { request } = await run();
    expect(request.headers()).not.toHaveProperty('linli-case');
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('.who-bar > button').click()]);
    await popup.locator('button').first().waitFor();
    await popup.close();
    await page.locator('.who-bar-fault').waitFor();
    expect(await page.locator('.who-bar-person').innerText()).toMatch(/居民本人/);
    expect(subjectOf((await run()).request)).toBe('resident-1');
  });

  it('asks nobody but this machine, and complains of nothing', () => {
    expect(foreignRequests).toEqual([]);
    expect(faults).toEqual([]);
  });
});
