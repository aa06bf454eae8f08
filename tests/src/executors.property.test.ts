import './reference/as-in-production.js';
import { checkExecutors, type CheckedDocument } from './reference/check-executors.js';
import type { ExecutorsHouse } from './reference/executors-house.js';
import { openDistrictExecutors } from './reference/open-district-executors.js';
import { openPartyExecutors } from './reference/open-party-executors.js';
import { seededChoose } from './reference/seeded-choose.js';

/** More of them in the bench. */
const CASES = Number(process.env.LINLI_EXECUTORS_CASES ?? 2_000);
/** Another one grows other documents; the bench takes one by the clock. */
const SEED = Number(process.env.LINLI_EXECUTORS_SEED ?? 9901);
/** Then it fails: a machine that is several times slower is done before. */
const LIMIT_MS = Number(process.env.LINLI_EXECUTORS_LIMIT_MS ?? 600_000);
/** How many documents are asked at once. */
const TOGETHER = 6;
/** How many differences are told. */
const MOST_TOLD = 5;

let houses: readonly ExecutorsHouse[] = [];
beforeAll(async () => {
  // What is told of departments that fail, of which half of the cases are.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  houses = await Promise.all([openDistrictExecutors(), openPartyExecutors()]);
}, 120_000);
afterAll(async () => {
  await Promise.all(houses.map((house) => house.close()));
  jest.restoreAllMocks();
});

it(`whatever is asked, and whatever departments do, both executors answer the same (${CASES} documents)`, async () => {
  const seen = { cases: 0, invalid: 0, guarded: 0, withErrors: 0, withData: 0 };
  const faults: Record<string, number> = {};
  const told: string[] = [];
  const until = Date.now() + LIMIT_MS;
  let next = 0;
  const note = ({ isInvalid, isGuarded, hasErrors, hasData, ...checked }: CheckedDocument, place: number): void => {
    if (isInvalid) return void seen.invalid++;
    seen.cases++;
    if (isGuarded) seen.guarded++;
    if (hasErrors) seen.withErrors++;
    if (hasData) seen.withData++;
    for (const fault of checked.faults) faults[fault] = (faults[fault] ?? 0) + 1;
    if (checked.differences.length > 0) told.push(`seed ${SEED}, document ${place}: ${checked.differences.slice(0, 3).join('\n')}\n${checked.told}`);
  };
  const ask = async (): Promise<void> => {
    while (seen.cases < CASES && told.length < MOST_TOLD && Date.now() < until) {
      const place = next++;
      const house = houses[place % houses.length] as ExecutorsHouse;
      // Departments fail every second of each house.
      const subject = `${place % 4 < 2 ? 'ill' : 'well'}-${SEED}-${place}`;
      note(await checkExecutors(house, { choose: seededChoose(SEED, place), subject }), place);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, ask));
  process.stdout.write(`executors: ${JSON.stringify({ ...seen, faults })}\n`);
  expect(told).toEqual([]);
  expect(seen.cases).toBeGreaterThanOrEqual(CASES);
  // The cases are about both, and about something.
  expect(Math.min(seen.withErrors, seen.cases - seen.withErrors, seen.guarded, seen.cases - seen.guarded)).toBeGreaterThan(CASES / 10);
  expect(seen.withData).toBeGreaterThan(CASES * 0.8);
  expect(seen.invalid).toBeLessThan(CASES);
}, LIMIT_MS + 120_000);
