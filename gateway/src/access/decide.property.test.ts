import type { Caller } from '@linli/caller-token';
import fc from 'fast-check';
import { parse, specifiedRules, validate } from 'graphql';
import { createDecider } from './decide.js';
import { readRules } from './read-rules.js';
import { questions } from './test-documents.js';
import { openGuardedHouse, type GuardedHouse, type TestAnswer } from './test-guarded-house.js';
import { answerFromWorld, WORLD_SCHEMA } from './test-reference.js';
import { composeGuarded } from './test-supergraph.js';
import { WORLD_CONTRACTS, WORLD_SCOPES } from './test-world.js';

const CASES = 500;
/** Another one grows other documents. */
const SEED = Number(process.env.LINLI_DECIDE_SEED ?? 9901);
const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: null, residentNo: null, wards: [], cases: [], purpose: 'EMERGENCY', caseNo: null, scopes: [], highestLevel: 'S1' };
let house: GuardedHouse;

beforeAll(async () => {
  // Grown questions go round in circles.
  house = await openGuardedHouse({ limits: { mostCost: Infinity } });
});

afterAll(() => house.close());

const rights = fc.record({ scopes: fc.subarray(WORLD_SCOPES), highestLevel: fc.constantFrom('S1' as const, 'S2' as const, 'S3' as const, 'S4' as const) });

/** Where the gateway gives less than could be read: only whole objects of which nothing could be, and only with an error there. */
function differences(given: unknown, allowed: unknown, { path, refused }: { readonly path: string; readonly refused: ReadonlySet<string> }): string[] {
  if (given === null && refused.has(path) && hasNothing(allowed)) return [];
  if (Array.isArray(given) && Array.isArray(allowed) && given.length === allowed.length) return given.flatMap((item, place) => differences(item, allowed[place], { path: `${path}.${place}`, refused }));
  if (isObject(given) && isObject(allowed) && Object.keys(given).sort().join() === Object.keys(allowed).sort().join()) return Object.keys(given).flatMap((key) => differences(given[key], allowed[key], { path: path === '' ? key : `${path}.${key}`, refused }));
  return given === allowed ? [] : [`${path}: expected ${JSON.stringify(allowed)}, but got ${JSON.stringify(given)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value as object).every(hasNothing));
}

const placesOf = ({ errors = [] }: TestAnswer): string[] => errors.filter(({ extensions }) => extensions.code === 'FORBIDDEN_FIELD').map(({ path = [] }) => path.join('.'));

it(`whatever is asked, by whomever: the answer is what the reference allows (${CASES} cases)`, async () => {
  const seen = { whole: 0, partly: 0 };
  await fc.assert(fc.asyncProperty(questions, rights, async (question, held) => {
    const document = parse(question.query);
    fc.pre(validate(WORLD_SCHEMA, document, specifiedRules).length === 0);
    const allowed = answerFromWorld(document, question, held);
    const answer = await house.ask(question, held);
    const places = placesOf(answer);
    const told = JSON.stringify([answer.errors?.filter(({ extensions }) => extensions.code !== 'FORBIDDEN_FIELD'), answer.status]);
    expect(told).toBe(answer.errors ? '[[],200]' : '[null,200]');
    expect(differences(answer.data, allowed.data, { path: '', refused: new Set(places) })).toEqual([]);
    // One error a place, and none where nothing is refused.
    expect(new Set(places).size).toBe(places.length);
    expect(allowed.refused.filter((place) => !places.some((one) => place === one || place.startsWith(`${one}.`)))).toEqual([]);
    expect(places.filter((place) => !allowed.refused.some((one) => one === place || one.startsWith(`${place}.`)) && !hasNothing(at(allowed.data, place)))).toEqual([]);
    if (allowed.refused.length === 0) expect(answer.data).toEqual(allowed.data);
    seen[allowed.refused.length === 0 ? 'whole' : 'partly']++;
  }), { numRuns: CASES, seed: SEED, endOnFailure: true });
  // The cases are about both.
  expect(Math.min(seen.whole, seen.partly)).toBeGreaterThan(CASES / 20);
}, 240_000);

it('what is left of an operation is valid, and asks for nothing that is refused (500 cases)', () => {
  const rules = readRules(composeGuarded(WORLD_CONTRACTS));
  const decide = createDecider({ schema: WORLD_SCHEMA, rules });
  fc.assert(fc.property(questions, rights, ({ query, variables }, held) => {
    const document = parse(query);
    fc.pre(validate(WORLD_SCHEMA, document, specifiedRules).length === 0);
    const asked = { caller: { ...CALLER, ...held }, document, variables };
    const decision = decide(asked);
    if (decision.document) expect(validate(WORLD_SCHEMA, decision.document, specifiedRules)).toEqual([]);
    if (decision.document && decision.shape) {
      const again = decide({ ...asked, document: decision.document });
      expect(again).toMatchObject({ document: decision.document, refusals: [], shape: null });
    }
    // The same object for the same rights, whoever has them: plans are kept by it.
    expect(decide({ ...asked, caller: { ...CALLER, subject: 'another', ...held } })).toBe(decision);
  }), { numRuns: CASES, seed: SEED, endOnFailure: true });
});

function at(data: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null), data);
}
