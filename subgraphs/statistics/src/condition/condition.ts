import type { ArgumentValue, DeclaredIndicator } from '@linli/subgraph-kit';

export type Subject = DeclaredIndicator['of'];

/** One indicator and what is said of it. */
export interface Leaf {
  /** `department.indicator`. */
  readonly is: string;
  readonly argument: ArgumentValue;
}

/** A question's condition, normalised: `not` stands before a leaf or a step to another subject only, and no list stands in a list of its kind. */
export type Condition = Leaf | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | { readonly anyMember: Condition };

/** A question: about whom, and which of them. As JSON it is the same for the same question, however it was written. */
export interface Definition {
  readonly subject: Subject;
  readonly where: Condition;
}

/** All leaves of a condition, those of its members' among them. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('is' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  if ('anyMember' in condition) return leavesOf(condition.anyMember);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}
