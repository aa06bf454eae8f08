import { createReadPool, listEntries, openAccessLog } from '@linli/access-log';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPARTMENTS_HERE } from './departments-here.js';
import { readDistrictFile, writeDistrictFile } from './district-file.js';
import { openDistrict, type DistrictRequest } from './open-district.js';
import { storeUrlsOf } from './store-urls-of.js';

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

it('has a role for the access log that reads it and writes nothing, and departments that read it have no other', async () => {
  const district = await openDistrict({ dataFolder, residents: 60, isFresh: false });
  const { url, readerUrl, headsFile, keys } = district.accessLog;
  const log = await openAccessLog({ url, readerUrl, headsFile, privateKey: keys.privateKey });
  await log.append({ subject: 'clerk-1', department: 'community', roles: [], purpose: 'ONE_STOP', caseNo: null, operation: null, documentHash: null, residents: [1], fields: ['Resident.name'], refusedFields: [], outcome: 'ANSWERED', refusal: null, hidden: null, counted: null });
  const pool = createReadPool(readerUrl, { limitMs: 5_000 });
  expect((await listEntries(pool, { resident: 1 }, { first: 1 })).entries).toMatchObject([{ subject: 'clerk-1' }]);
  await expect(pool.query('DELETE FROM entry')).rejects.toMatchObject({ code: '42501' });
  await pool.end();
  await log.close();
  await district.close();
  expect(DEPARTMENTS_HERE.filter(({ stores }) => stores.length > 0).map(({ name, stores }) => [name, storeUrlsOf(stores, district.accessLog)])).toEqual([['data-sharing', { 'access-log': readerUrl }]]);
  expect(new URL(readerUrl).username).not.toBe(new URL(url).username);
});
