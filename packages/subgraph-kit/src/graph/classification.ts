import { Kind, type ConstDirectiveNode } from 'graphql';

/** What a node of a schema says of its sensitivity. */
export interface Classification {
  readonly level: string;
  /** Area that its developer named; null where the convention decides. */
  readonly area: string | null;
}

/** Levels that anybody who may ask at all may read: no person is in them. */
const OPEN_LEVELS: ReadonlySet<string> = new Set(['S0', 'S1']);

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** @returns null for what is not classified. */
export function classificationOf(node: Directed | null | undefined): Classification | null {
  const level = textOf(node, 'level');
  return level === null ? null : { level, area: textOf(node, 'area') };
}

/** Whether a classified thing needs a scope. */
export function isGuarded(node: Directed | null | undefined): boolean {
  const classification = classificationOf(node);
  return classification !== null && !OPEN_LEVELS.has(classification.level);
}

/** The scope sets of a directive, each a list of which all are needed; none when it is not there. */
export function scopesOf(node: Directed | null | undefined, directive: 'requiresScopes' | 'classified'): string[][] {
  const sets = argumentOf(node, directive, 'scopes');
  if (sets?.kind !== Kind.LIST) return [];
  return sets.values.map((set) => (set.kind === Kind.LIST ? set.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : [])) : []));
}

function textOf(node: Directed | null | undefined, argument: string): string | null {
  const value = argumentOf(node, 'classified', argument);
  return value && (value.kind === Kind.STRING || value.kind === Kind.ENUM) ? value.value : null;
}

function argumentOf(node: Directed | null | undefined, directive: string, argument: string) {
  const found = node?.directives?.find(({ name }) => name.value === directive);
  return found?.arguments?.find(({ name }) => name.value === argument)?.value;
}
