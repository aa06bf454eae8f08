import type { StatementEvent } from '@linli/subgraph-kit';

/** A statement of the graph's own, and what it is asked by. */
export interface RecipeStep {
  readonly department: string;
  readonly text: string;
  readonly by: 'first' | 'resident' | 'household' | 'case';
  /** Values after the keys; of the first step, all values. */
  readonly rest: readonly unknown[];
}

/** The SQL that the graph runs for a query, written down so that a handler without a graph can run the same. */
export interface Recipe {
  readonly steps: readonly RecipeStep[];
}

/**
 * Writes down the statements that a query took: the first finds the residents, the others are asked by their numbers or by their households'.
 * @throws Error for a statement that is asked by anything else: such a query has no place in the comparison.
 */
export function toRecipe(statements: readonly StatementEvent[]): Recipe {
  return { steps: statements.map(({ department, text, values }, place) => ({ department, text, by: place === 0 ? 'first' : keyOf(text), rest: place === 0 ? values : values.slice(1) })) };
}

function keyOf(text: string): RecipeStep['by'] {
  // The register's own names: jmbh is the resident's number, hh the household's; a column of several residents ends in bh and is matched with &&.
  if (/WHERE t\."hh" = ANY/.test(text)) return 'household';
  // Cases are found by the parties' rows, which name them.
  if (/WHERE t\."ajbh" = ANY/.test(text)) return 'case';
  if (/WHERE t\."jmbh" = ANY/.test(text) || /WHERE t\."\w+" && /.test(text)) return 'resident';
  throw new Error(`bench: expected a statement asked by resident or household, but got ${text.slice(0, 300)}`);
}
