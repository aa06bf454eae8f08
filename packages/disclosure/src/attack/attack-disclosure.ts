import { RULES, type DisclosureRules } from '../rules.js';
import { engineControl } from './engine-control.js';
import { makeScenarios } from './make-scenarios.js';
import { runAttack, type Outcome } from './run-attack.js';

interface AttackOptions {
  /** Pairs and triples of questions; 10,080 are 672 of each of the 15 kinds. */
  readonly questions: number;
  /** The same seed gives the same district, questions and secrets. */
  readonly seed: number;
  /** Deployments that each is asked of. */
  readonly secrets?: number;
  readonly rules?: DisclosureRules;
}

/** Attacks the engine as somebody would who knows everything but one thing about one resident. @returns an outcome a kind of question, and last one for all. */
export function attackDisclosure({ questions, seed, secrets = 2, rules = RULES }: AttackOptions): Promise<readonly Outcome[]> {
  return runAttack(engineControl(rules), { scenarios: makeScenarios({ count: questions, seed }), secrets });
}
