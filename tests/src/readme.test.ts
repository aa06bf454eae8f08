import { chooseExamples } from '@linli/gateway';
import type { PurposeCode } from '@linli/vocabulary';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { ROOT } from './source-files.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
let district: TestDistrict;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000, isGuarded: true });
});
afterAll(() => district.close());

describe('the README', () => {
  it('shows the answer that its query gets', async () => {
    // curl takes the line feeds out of what it reads.
    const body = /<<'END'\n([\s\S]*?)\nEND/.exec(readme)?.[1]?.replaceAll('\n', '') ?? '';
    const shown: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
    const { query } = JSON.parse(body) as { query: string };
    const [, key = '', purpose, caseNo = null] = /--persona ([a-z-]+)\)" \\\n {2}-H 'linli-purpose: (\w+)' -H 'linli-case: (\w+)'/.exec(readme) ?? [];
    const { status: _status, ...answer } = await district.askAs(asPersona(chooseExamples(district.truth.options).personas, key, { purpose: purpose as PurposeCode, caseNo }), query);
    expect(answer).toEqual(shown);
  });

  it('names commands that there are', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to files that there are', () => {
    for (const [, path] of readme.matchAll(/\]\(([^)]+)\)/g)) expect(() => readFileSync(join(ROOT, path ?? ''))).not.toThrow(/ENOENT/);
  });
});
