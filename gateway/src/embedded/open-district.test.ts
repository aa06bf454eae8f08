import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDistrictFile, writeDistrictFile } from './district-file.js';
import { openDistrict, type DistrictRequest } from './open-district.js';

jest.setTimeout(180_000);

const parent = mkdtempSync(join(tmpdir(), 'linli-district-'));
// Run as root, the database server has a user of its own, who has to walk through.
chmodSync(parent, 0o711);
const dataFolder = join(parent, 'data');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Opens and closes. @returns what was there or made, and for how many residents a district was made. */
async function openOnce(differences: Partial<DistrictRequest> = {}): Promise<{ readonly residents: number; readonly begun: number | null; readonly isNew: boolean }> {
  let begun: number | null = null;
  const { options, isNew, close } = await openDistrict({ dataFolder, residents: null, isFresh: false, begin: (residents) => (begun = residents), ...differences });
  await close();
  return { residents: options.residents, begun, isNew };
}

it('makes a district, keeps it, and makes another when another is asked for', async () => {
  expect(await openOnce({ residents: 60 })).toEqual({ residents: 60, begun: 60, isNew: true });
  expect(await openOnce()).toEqual({ residents: 60, begun: null, isNew: false });
  expect(await openOnce({ residents: 80 })).toEqual({ residents: 80, begun: 80, isNew: true });
  expect(await openOnce({ isFresh: true })).toEqual({ residents: 80, begun: 80, isNew: true });
});

it('takes no half-cleared district for a whole one: what was to be made is made', async () => {
  const present = readDistrictFile(dataFolder);
  if (!present) throw new Error('expected a district from the test before, but got none');
  writeDistrictFile(dataFolder, { options: { ...present.options, residents: 70 }, stage: 'CLEARING' });
  expect(await openOnce()).toEqual({ residents: 70, begun: 70, isNew: true });
  expect(readDistrictFile(dataFolder)?.stage).toBe('COMPLETE');
});

it('makes no other district over one whose file is lost, unless it is told to', async () => {
  rmSync(join(dataFolder, 'district.json'));
  await expect(openOnce()).rejects.toMatchObject({ kind: 'DAMAGED', message: expect.stringContaining('district.json') as string });
  expect(await openOnce({ isFresh: true, residents: 70 })).toEqual({ residents: 70, begun: 70, isNew: true });
});

it('touches nothing when it may not go on', async () => {
  await expect(openOnce({ residents: 90, check: () => Promise.reject(new Error('the port is taken')) })).rejects.toThrow('the port is taken');
  expect(await openOnce()).toEqual({ residents: 70, begun: null, isNew: false });
});
