import { Kind, parse, valueFromASTUntyped, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, ROOT } from './source-files.js';

/** A field that needs more than the least of its type's guarded fields: somebody may read of a thing all but this. */
export interface DemandingField {
  /** `department Type.field`, as the department's contract has it. */
  readonly coordinate: string;
  readonly department: string;
  readonly type: string;
  readonly field: string;
  /** Whether it is of a type that has fields, which have to be selected. */
  readonly isComposite: boolean;
  readonly level: string;
  readonly scopes: readonly string[];
  /** Of its scopes, those that not all guarded fields of its type need. */
  readonly more: readonly string[];
}

interface Guarded {
  readonly node: FieldDefinitionNode;
  readonly level: string;
  readonly scopes: readonly string[];
}

/** All such fields of all contracts. @throws Error where a field has several sets of scopes: which of them is the least would have to be decided. */
export function demandingFields(): DemandingField[] {
  return childrenOf('subgraphs').flatMap((folder) => {
    const types = parse(readFileSync(join(ROOT, folder, 'schema.graphql'), 'utf8')).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
    const composite = new Set(types.map(({ name }) => name.value));
    return types.filter(({ name }) => name.value !== 'Query' && name.value !== 'Mutation').flatMap((type) => beyondLeast(type, { department: folder.split('/')[1] ?? '', composite }));
  });
}

function beyondLeast(type: ObjectTypeDefinitionNode, { department, composite }: { readonly department: string; readonly composite: ReadonlySet<string> }): DemandingField[] {
  const guarded = (type.fields ?? []).map(readGuard).filter((guard) => guard !== null);
  const [leastLevel = ''] = guarded.map(({ level }) => level).sort();
  return guarded.flatMap(({ node, level, scopes }) => {
    const more = scopes.filter((scope) => !guarded.every((other) => other.scopes.includes(scope)));
    if (more.length === 0 && level <= leastLevel) return [];
    const coordinate = `${department} ${type.name.value}.${node.name.value}`;
    return [{ coordinate, department, type: type.name.value, field: node.name.value, isComposite: composite.has(namedType(node)), level, scopes, more }];
  });
}

/** Null where anybody may read it, and where another department guards it. */
function readGuard(node: FieldDefinitionNode): Guarded | null {
  const given = (directive: string, argument: string): unknown => {
    const found = node.directives?.find(({ name }) => name.value === directive)?.arguments?.find(({ name }) => name.value === argument);
    return found && valueFromASTUntyped(found.value);
  };
  const level = given('classified', 'level') as string;
  if (level < 'S2' || node.directives?.some(({ name }) => name.value === 'external')) return null;
  const sets = given('requiresScopes', 'scopes') as string[][];
  if (sets.length !== 1) throw new Error(`${node.name.value}: expected one set of scopes, but got ${sets.length}`);
  return { node, level, scopes: sets[0] ?? [] };
}

function namedType({ type: outer }: FieldDefinitionNode): string {
  let type = outer;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}
