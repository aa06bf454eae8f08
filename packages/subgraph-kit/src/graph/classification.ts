import { Kind, type ConstDirectiveNode, type ConstValueNode } from 'graphql';

/** What a node of a schema says of its sensitivity. */
export interface Classification {
  readonly level: string;
  /** Areas that its developer named; none where the convention decides. */
  readonly areas: readonly string[];
}

/** Levels that anybody who may ask at all may read: no person is in them. */
const OPEN_LEVELS: ReadonlySet<string> = new Set(['S0', 'S1']);

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** @returns null for what is not classified. */
export function classificationOf(node: Directed | null | undefined): Classification | null {
  const level = argumentOf(node, 'classified', 'level');
  return level?.kind === Kind.STRING || level?.kind === Kind.ENUM ? { level: level.value, areas: textsOf(argumentOf(node, 'classified', 'areas')) } : null;
}

/** Whether a classified thing needs a scope. Another department's field, which is repeated only to be required, does not: its owner guards it. */
export function isGuarded(node: Directed | null | undefined): boolean {
  const classification = classificationOf(node);
  return classification !== null && !OPEN_LEVELS.has(classification.level) && !hasDirective(node, 'external');
}

/** The scope sets of a directive, each a list of which all are needed; none when it is not there. */
export function scopesOf(node: Directed | null | undefined, directive: 'requiresScopes' | 'classified'): string[][] {
  const sets = argumentOf(node, directive, 'scopes');
  if (sets?.kind !== Kind.LIST) return [];
  return sets.values.map(textsOf);
}

export function hasDirective(node: Directed | null | undefined, directive: string): boolean {
  return node?.directives?.some(({ name }) => name.value === directive) ?? false;
}

function textsOf(list: ConstValueNode | undefined): string[] {
  return list?.kind === Kind.LIST ? list.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : [])) : [];
}

function argumentOf(node: Directed | null | undefined, directive: string, argument: string): ConstValueNode | undefined {
  const found = node?.directives?.find(({ name }) => name.value === directive);
  return found?.arguments?.find(({ name }) => name.value === argument)?.value;
}
