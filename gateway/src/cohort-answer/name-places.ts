import type { CohortLabel, CohortRow } from './cohort-row.js';

/** Gives places that an answer names in one breakdown their names in the others, where it has their codes alone. */
export function namePlaces(rows: readonly CohortRow[]): readonly CohortRow[] {
  const named = rows.flatMap(({ labels }) => labels).filter(({ value, zh }) => value !== null && zh !== value);
  const names = new Map(named.map((label) => [keyOf(label), label.zh]));
  return names.size === 0 ? rows : rows.map((row) => ({ ...row, labels: row.labels.map((label) => ({ ...label, zh: label.zh === label.value ? (names.get(keyOf(label)) ?? label.zh) : label.zh })) }));
}

function keyOf({ dimension, value }: CohortLabel): string {
  return `${dimension ?? ''} ${value ?? ''}`;
}
