import { valueFromASTUntyped, type FieldNode } from 'graphql';

/** Shorter ones stand in messages by chance. */
const SHORTEST_SECRET = 6;

/** Whether an error stands at a place, or at one around it. */
export function isSaid(path: string, refused: ReadonlySet<string>): boolean {
  const parts = path.split('.');
  return parts.some((_part, at) => refused.has(parts.slice(0, at + 1).join('.')));
}

/** What a field is given for an argument. */
export function argumentOf(field: FieldNode | undefined, name: string, { variables }: { readonly variables: Readonly<Record<string, unknown>> }): unknown {
  const value = field?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value, variables as never);
}

/** Whether a list is counted right. @param most of all rows; null where the department tells nobody. @param exact of those that may be seen; null where the reference does not know. */
export function isCount(given: number | null, { most, exact }: { readonly most: number | null; readonly exact: number | null }): boolean {
  if (most === null) return given === null;
  return exact === null ? given === null || given <= most : given === exact;
}

/** Gathers the texts and numbers of what was refused. */
export function keepTexts(whole: unknown, into: Set<string>): void {
  if (typeof whole === 'object' && whole !== null) for (const each of Object.values(whole)) keepTexts(each, into);
  const text = typeof whole === 'string' || typeof whole === 'number' ? String(whole) : '';
  if (text.length >= SHORTEST_SECRET) into.add(text);
}
