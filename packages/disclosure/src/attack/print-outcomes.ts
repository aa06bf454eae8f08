import type { Outcome } from './run-attack.js';

/** A table of outcomes for people to read. */
export function printOutcomes(title: string, outcomes: readonly Outcome[]): string {
  const line = ({ kind, scenarios, accuracy, guessing, error, expected, certain }: Outcome): string =>
    [kind.padEnd(34), String(scenarios).padStart(7), points(accuracy - guessing).padStart(9), points(error).padStart(7), points(expected - guessing).padStart(11), points(certain).padStart(9)].join(' ');
  return [title, ['kind'.padEnd(34), '  asked', ' over pp', '   ± pp', 'expected pp', 'certain %'].join(' '), ...outcomes.map(line)].join('\n');
}

function points(share: number): string {
  return (100 * share).toFixed(2);
}
