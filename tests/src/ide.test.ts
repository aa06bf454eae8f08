import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { runProgram, type Program } from './run-program.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

const chromiumPath = findChromium();

/** The first of the usual names that this machine has; null where there is no Chromium. */
function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Another name, perhaps.
    }
  }
  return null;
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

  afterAll(async () => {
    await page.screenshot({ path: join(tmpdir(), 'linli-ide.png') });
    await browser.close();
    program.kill('SIGTERM');
    await program.ended;
    folder.remove();
  });

  it('opens with a tab for each question of tests/journeys', async () => {
    const questions = readdirSync(join(ROOT, 'tests', 'journeys')).filter((file) => file.endsWith('.graphql'));
    expect(questions.length).toBeGreaterThan(0);
    expect(await page.locator('.graphiql-tab').count()).toBe(questions.length);
  });

  it('answers each of them with data and without an error, signed in as a clerk', async () => {
    const tabs = page.locator('.graphiql-tab-button');
    for (let place = 0; place < (await tabs.count()); place++) {
      await tabs.nth(place).click();
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && !(response.request().postData() ?? '').includes('IntrospectionQuery'));
      await page.locator('.graphiql-execute-button').click();
      const answer = (await (await answered).json()) as { readonly data: object | null; readonly errors?: readonly object[] };
      expect({ tab: await tabs.nth(place).innerText(), errors: answer.errors }).toEqual({ tab: expect.any(String), errors: undefined });
      expect(answer.data).not.toBeNull();
    }
  });

  it('shows the answer', async () => {
    await page.locator('.graphiql-tab-button').first().click();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');
  });

  it('knows the schema, with each field in Chinese and English', async () => {
    await page.locator('button[aria-label*="Documentation Explorer"]').first().click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
    expect(await page.locator('.graphiql-doc-explorer').innerText()).toMatch(/[一-龥]/);
  });

  it('asks nobody but this machine, and complains of nothing', () => {
    expect(foreignRequests).toEqual([]);
    expect(faults).toEqual([]);
  });
});
