import { attackDisclosure, printOutcomes } from '@linli/disclosure';
import type { Figure } from '../results.js';

const POINTS = 100;

/** Attacks the disclosure control with so many pairs and triples of questions, and says what an attacker gains over guessing. */
export async function attackStep({ questions, secrets }: { readonly questions: number; readonly secrets: number }): Promise<readonly Figure[]> {
  const began = performance.now();
  const outcomes = await attackDisclosure({ questions, seed: 1, secrets });
  process.stdout.write(`\n${printOutcomes(`对披露控制的攻击 the attack on disclosure control: ${questions} × ${secrets}, ${((performance.now() - began) / 1_000).toFixed(0)} s`, outcomes)}\n`);
  const all = outcomes.at(-1);
  if (!all) throw new Error('attack: expected outcomes, but got none');
  const kinds = outcomes.slice(0, -1).map(({ expected, guessing }) => expected - guessing);
  return [
    { name: 'cohort.attack.questions', value: all.scenarios, unit: 'questions' },
    { name: 'cohort.attack.points', value: POINTS * (all.accuracy - all.guessing), unit: 'points over guessing' },
    { name: 'cohort.attack.error', value: POINTS * all.error, unit: 'points' },
    { name: 'cohort.attack.expected', value: POINTS * (all.expected - all.guessing), unit: 'points over guessing' },
    { name: 'cohort.attack.worst_kind', value: POINTS * Math.max(...kinds), unit: 'points over guessing, expected' },
    { name: 'cohort.attack.certain', value: POINTS * all.certain, unit: '%' },
  ];
}
