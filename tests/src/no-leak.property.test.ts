import './reference/as-in-production.js';
import fc from 'fast-check';
import { checkQuestion } from './reference/check-case.js';
import { openLeakHouse, type LeakHouse } from './reference/open-leak-house.js';

/** More of them in the bench. */
const CASES = Number(process.env.LINLI_LEAK_CASES ?? 2_000);
/** Another one grows other operations; the bench takes one by the clock. */
const SEED = Number(process.env.LINLI_LEAK_SEED ?? 9901);
/** Then it fails: a machine that is several times slower is done before. */
const LIMIT_MS = Number(process.env.LINLI_LEAK_LIMIT_MS ?? 600_000);
/** How many questions are asked at once, each by four people; one that fails is shrunk alone. */
const TOGETHER = 4;
const PEOPLE = 4;
/** How many more are asked, for those with which there is nothing to compare. */
const SPARE = 1.05;

let house: LeakHouse;
beforeAll(async () => {
  house = await openLeakHouse();
}, 120_000);
afterAll(() => house.close());

const numbers = fc.array(fc.nat(9_999), { minLength: 120, maxLength: 120 });

it(`whoever asks whatever under whichever grants is answered what the reference allows, and nothing else (${CASES} cases)`, async () => {
  const seen = { whole: 0, partly: 0, invalid: 0, personal: 0, answered: 0, denials: 0 };
  await fc.assert(fc.asyncProperty(fc.array(numbers, { minLength: TOGETHER, maxLength: TOGETHER }), async (questions) => {
    const checked = (await Promise.all(questions.map((each) => checkQuestion(house, each)))).flat();
    for (const { kind, answered = 0, denials = 0 } of checked) {
      seen[kind]++;
      seen.answered += answered;
      seen.denials += denials;
      if (answered > 0) seen.personal++;
    }
    expect(checked.filter(({ faults }) => faults.length > 0).map(({ faults, told }) => `${faults.slice(0, 3).join('\n')}\n${told}`)).toEqual([]);
  }), { numRuns: Math.ceil((CASES * SPARE) / (TOGETHER * PEOPLE)), interruptAfterTimeLimit: LIMIT_MS, markInterruptAsFailure: true, seed: SEED });
  process.stdout.write(`no leak: ${JSON.stringify(seen)}\n`);
  const cases = seen.whole + seen.partly;
  expect(cases).toBeGreaterThanOrEqual(CASES);
  // The cases are about both, and about persons.
  expect(Math.min(seen.whole, seen.partly)).toBeGreaterThan(cases / 10);
  expect(seen.personal).toBeGreaterThan(cases / 20);
  expect(seen.invalid).toBeLessThan(cases / 10);
}, LIMIT_MS + 120_000);
