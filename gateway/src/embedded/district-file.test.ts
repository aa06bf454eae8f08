import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDistrictFile, writeDistrictFile, type DistrictFile } from './district-file.js';

const folder = mkdtempSync(join(tmpdir(), 'linli-file-'));
const file = join(folder, 'district.json');
afterAll(() => rmSync(folder, { recursive: true }));

it('is read as it was written, and is null where there is none', () => {
  const district: DistrictFile = { options: { ...DEFAULT_DISTRICT, residents: 70 }, stage: 'SEEDING' };
  expect(readDistrictFile(folder)).toBeNull();
  writeDistrictFile(folder, district);
  expect(readDistrictFile(folder)).toEqual(district);
});

it('of another version is not taken for this one\'s, but for what is made anew', () => {
  writeFileSync(file, JSON.stringify({ options: DEFAULT_DISTRICT, stage: 'COMPLETE' }));
  expect(() => readDistrictFile(folder)).toThrow(/由另一版本的程序生成.*--fresh[^]*another version of this program.*--fresh/);
  expect(readDistrictFile(folder, { isFresh: true })).toEqual({ options: DEFAULT_DISTRICT, stage: 'COMPLETE' });
});

it.each(['', '{"options": {"resi', '{}', 'null', '[]', '{"options": {}, "stage": "COMPLETE"}'])('is not taken for none when it is damaged (%j), because another district would then be made over this one', (text) => {
  writeFileSync(file, text);
  expect(() => readDistrictFile(folder)).toThrow(/district\.json 缺失或已损坏，未作改动。.*LINLI_DATA[^]*is missing or damaged; nothing was touched\. .* LINLI_DATA\.$/);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
