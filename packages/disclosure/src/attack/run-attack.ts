import type { Control } from './control.js';
import type { Scenario } from './scenario.js';

/** How well somebody told worlds apart. */
export interface Outcome {
  readonly kind: string;
  readonly scenarios: number;
  /** The share of worlds that he named rightly, 0 to 1. */
  readonly accuracy: number;
  /** The share that he expected to name rightly, by the likelihoods he worked out: where these are right, the same with far less chance in it. */
  readonly expected: number;
  /** What guessing would have named rightly. */
  readonly guessing: number;
  /** Standard error of `accuracy`. */
  readonly error: number;
  /** The share of worlds that he named and could be sure of (he gave all others together less than one in a hundred). */
  readonly certain: number;
}

const SURE = 0.99;

interface Tally {
  scenarios: number;
  sum: number;
  squares: number;
  expected: number;
  guessing: number;
  certain: number;
}

/** Runs an attack on a control. @param secrets so many deployments a scenario. @returns an outcome for each kind, and last one for all, called `all`. */
export async function runAttack(control: Control, { scenarios, secrets = 1 }: { readonly scenarios: Iterable<Scenario>; readonly secrets?: number }): Promise<readonly Outcome[]> {
  const tallies = new Map<string, Tally>();
  let secret = 0;
  for (const scenario of scenarios) {
    const studies = scenario.worlds.map((views) => control.study(views));
    for (let round = 0; round < secrets; round += 1) {
      secret += 1;
      const named = [];
      for (const world of scenario.worlds.keys()) {
        const shown = await control.answer(scenario, { world, secret });
        named.push(judge(studies.map((chanceOf) => chanceOf(shown)), world));
      }
      for (const kind of [scenario.kind, 'all']) count(tallies, { kind, named, isFirst: round === 0 });
    }
  }
  const { all, ...kinds } = Object.fromEntries([...tallies].map(([kind, tally]) => [kind, toOutcome(kind, { tally, secrets })]));
  return [...Object.values(kinds), ...(all === undefined ? [] : [all])];
}

interface Named {
  /** 1 when the world is named rightly, a share where several are equally likely. */
  readonly right: number;
  /** How likely he thought that. */
  readonly chance: number;
}

/** Names the likeliest world. @throws Error when what was shown is impossible in the world in which it was shown: then the attacker has not understood the control. */
function judge(chances: readonly number[], world: number): Named {
  if (!((chances[world] ?? 0) > 0)) throw new Error('the attack: expected a chance for what was shown, but got none');
  const best = Math.max(...chances);
  const likeliest = chances.flatMap((chance, index) => (chance > best * (1 - 1e-9) ? [index] : []));
  return { right: likeliest.includes(world) ? 1 / likeliest.length : 0, chance: best / chances.reduce((sum, chance) => sum + chance, 0) };
}

function count(tallies: Map<string, Tally>, { kind, named, isFirst }: { readonly kind: string; readonly named: readonly Named[]; readonly isFirst: boolean }): void {
  const tally = tallies.get(kind) ?? { scenarios: 0, sum: 0, squares: 0, expected: 0, guessing: 0, certain: 0 };
  const right = named.reduce((sum, each) => sum + each.right, 0) / named.length;
  tallies.set(kind, {
    scenarios: tally.scenarios + (isFirst ? 1 : 0), sum: tally.sum + right, squares: tally.squares + right * right,
    expected: tally.expected + named.reduce((sum, { chance }) => sum + chance, 0) / named.length,
    guessing: tally.guessing + 1 / named.length, certain: tally.certain + named.filter(({ chance }) => chance > SURE).length / named.length,
  });
}

function toOutcome(kind: string, { tally, secrets }: { readonly tally: Tally; readonly secrets: number }): Outcome {
  const runs = tally.scenarios * secrets;
  const accuracy = tally.sum / runs;
  return { kind, scenarios: tally.scenarios, accuracy, expected: tally.expected / runs, guessing: tally.guessing / runs, error: Math.sqrt((tally.squares / runs - accuracy * accuracy) / runs), certain: tally.certain / runs };
}
