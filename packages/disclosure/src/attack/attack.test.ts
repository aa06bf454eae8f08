import { RULES } from '../rules.js';
import { attackDisclosure } from './attack-disclosure.js';
import { engineControl } from './engine-control.js';
import { makeScenarios } from './make-scenarios.js';
import { makeSmallCells } from './make-small-cells.js';
import { measureUse } from './measure-use.js';
import { plainControl } from './plain-control.js';
import { printOutcomes } from './print-outcomes.js';
import { runAttack, type Outcome } from './run-attack.js';

/** Pairs and triples of questions. All 10,080 take minutes here (README has what they gave); so many take seconds, and what is expected is as exact. */
const QUESTIONS = Number(process.env['LINLI_ATTACK_QUESTIONS'] ?? 300);
/** Deployments that each is asked of. */
const SECRETS = Number(process.env['LINLI_ATTACK_SECRETS'] ?? 1);
const SEED = Number(process.env['LINLI_ATTACK_SEED'] ?? 1);
const POINT = 0.01;
/** On a machine that has other things to do as well; a quiet one takes half a minute for all of it. */
const LIMIT_MS = 600_000;

jest.setTimeout(LIMIT_MS);

function gains(outcomes: readonly Outcome[]): Map<string, number> {
  return new Map(outcomes.map(({ kind, accuracy, guessing }) => [kind, accuracy - guessing]));
}

function report(title: string, outcomes: readonly Outcome[]): void {
  process.stdout.write(`${printOutcomes(title, outcomes)}\n`);
}

describe('an attacker who knows everything about everybody but one thing about one', () => {
  it('guesses that as well as by a coin: a point at most on average, and two in any way that he tries', async () => {
    const outcomes = await attackDisclosure({ questions: QUESTIONS, seed: SEED, secrets: SECRETS });
    report('Under the rules of the house', outcomes);
    expect(outcomes.length).toBe(16);
    const limitOf = (kind: string): number => (kind === 'all' ? 1 : 2) * POINT;
    expect(outcomes.filter(({ kind, accuracy, guessing, error }) => accuracy - guessing - 2.5 * error > limitOf(kind))).toEqual([]);
    // What he expects has less chance in it, and is right only if he has understood the engine: then what he attained lies about it.
    expect(outcomes.filter(({ kind, expected, guessing }) => expected - guessing > limitOf(kind))).toEqual([]);
    expect(outcomes.filter(({ accuracy, expected, error }) => Math.abs(accuracy - expected) > 3.5 * error + 0.5 * POINT)).toEqual([]);
    expect(outcomes.find(({ kind }) => kind === 'all')?.certain).toBeLessThan(0.5 * POINT);
  });

  it('has it every time when the control is off', async () => {
    const outcomes = await runAttack(plainControl((count) => count), { scenarios: makeScenarios({ count: 150, seed: SEED }) });
    for (const [, gain] of gains(outcomes)) expect(gain).toBeGreaterThan(40 * POINT);
  });

  it('has it often when small counts are redacted and others rounded, and that is all', async () => {
    const rounded = plainControl((count) => (count <= RULES.redactTo ? null : RULES.roundTo * Math.round(count / RULES.roundTo)));
    const outcomes = await runAttack(rounded, { scenarios: makeScenarios({ count: 150, seed: SEED }) });
    report('Redacted and rounded alone', outcomes);
    expect(gains(outcomes).get('all')).toBeGreaterThan(5 * POINT);
  });

  it('has it often when sets have the noise of the house, and near sets a figure each: an equal figure tells that nobody was added', async () => {
    const outcomes = await attackDisclosure({ questions: 150, seed: SEED, secrets: 1, rules: { ...RULES, near: { ...RULES.near, surely: 0, over: 0 } } });
    report('With noise of the set, and near sets apart', outcomes);
    const expected = new Map(outcomes.map((outcome) => [outcome.kind, outcome.expected - outcome.guessing]));
    expect(expected.get('differing by one person')).toBeGreaterThan(8 * POINT);
    expect(expected.get('all alike but one')).toBeGreaterThan(30 * POINT);
  });
});

describe('a cell of seven or fewer', () => {
  it('is not found, by asking for it alone, with others, and for the others', async () => {
    const outcomes = await runAttack(engineControl(RULES), { scenarios: makeSmallCells({ count: 100, seed: SEED }) });
    report('How many of seven, under the rules of the house', outcomes);
    expect(outcomes.filter(({ expected, guessing }) => expected - guessing > 2 * POINT)).toEqual([]);
    expect(outcomes.filter(({ accuracy, expected, error }) => Math.abs(accuracy - expected) > 3.5 * error)).toEqual([]);
    expect(outcomes.find(({ kind }) => kind === 'all')?.certain).toBeLessThan(0.5 * POINT);
  });

  it('is found often when small counts are redacted and others rounded, and that is all', async () => {
    const rounded = plainControl((count) => (count <= RULES.redactTo ? null : RULES.roundTo * Math.round(count / RULES.roundTo)));
    expect(gains(await runAttack(rounded, { scenarios: makeSmallCells({ count: 100, seed: SEED }) })).get('all')).toBeGreaterThan(5 * POINT);
  });
});

describe('what an analyst asks for its own sake', () => {
  it('is within a tenth of the count for half of the cells of fifty and more, and nearly all of those are shown', async () => {
    const uses = await measureUse({ seed: SEED });
    for (const { from, to, cells, shown, medianError } of uses) {
      process.stdout.write(`cells of ${from} to ${to}: ${cells}, shown ${(100 * shown).toFixed(0)} %, median error ${shown === 0 ? 'none' : `${(100 * medianError).toFixed(1)} %`}\n`);
    }
    const [tooSmall, , usual] = uses;
    expect(tooSmall).toMatchObject({ from: 0, to: 7, shown: 0 });
    expect(usual?.medianError).toBeLessThan(0.11);
    expect(usual?.shown).toBeGreaterThan(0.9);
  });
});
