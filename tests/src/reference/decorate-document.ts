import { Kind, parse, print, visit, type DirectiveNode, type DocumentNode, type FieldNode, type SelectionNode, type VariableDefinitionNode } from 'graphql';
import type { NamedQuestion } from './executors-house.js';
import type { GrownDocument } from './grow-document.js';
import type { Choose } from './value-pool.js';

interface Decorating {
  readonly choose: Choose;
  readonly keyNames: readonly string[];
}

const CURSOR = /^(cursor|startCursor|endCursor)$/;
const INTROSPECTIONS = ['__schema { queryType { name } }', 'types: __schema { types { name kind } }', 'type: __type(name: "Person") { name fields { name } }', '__type(name: "Resident") { kind possibleTypes { name } }', 'root: __typename'];
const OTHERS = ['query Other { __typename }', 'query Other($other: Int = 3) { more: __typename @skip(if: false) __type(name: "Query") { fields(includeDeprecated: true) { args { name } } } }', 'query Other { here: __typename }'];

/**
 * Adds to a grown document what does not grow: conditions on anything, fragments spread twice, names like keys, questions about the schema, further operations. A cursor, which is sealed anew each time, gets
 * a name by which it is known.
 */
export function decorateDocument({ query, variables }: GrownDocument, { choose, keyNames }: Decorating): NamedQuestion {
  const given: Record<string, unknown> = { ...variables };
  const declared = new Set<string>();
  const decorations = [markCursors, ...[spreadTwice, addConditions, nameLikeKeys, askSchema].filter(() => choose(4) === 0)];
  const document = decorations.reduce((before, decorate) => decorate(before, { choose, keyNames, given, declared }), parse(query, { noLocation: true }));
  const text = print(document);
  if (choose(6) > 0) return { query: text, variables: given };
  const other = OTHERS[choose(OTHERS.length)] ?? '';
  return { query: choose(2) === 0 ? `${text} ${other}` : `${other} ${text}`, variables: given, operationName: choose(8) === 0 ? 'Other' : 'Grown' };
}

type Into = Decorating & { readonly given: Record<string, unknown>; readonly declared: Set<string> };

function markCursors(document: DocumentNode): DocumentNode {
  return visit(document, { Field: (field) => (CURSOR.test(field.name.value) ? withAlias(field, `sealed_${keyOf(field)}`) : undefined) });
}

function spreadTwice(document: DocumentNode, into: Into): DocumentNode {
  const added = new Conditions(into);
  const twice = visit(document, {
    SelectionSet: {
      leave: (set) => ({
        ...set,
        selections: set.selections.flatMap((selection): readonly SelectionNode[] => {
          if (selection.kind !== Kind.FRAGMENT_SPREAD) return [selection];
          const conditional = { ...selection, directives: [added.condition()] };
          return into.choose(2) === 0 ? [conditional, selection] : [selection, conditional];
        }),
      }),
    },
  });
  return added.declaredIn(twice);
}

function addConditions(document: DocumentNode, into: Into): DocumentNode {
  const added = new Conditions(into);
  const add = <T extends SelectionNode>(node: T): T | undefined => ((node.directives ?? []).length > 0 || into.choose(5) > 0 ? undefined : { ...node, directives: [added.condition(), ...(into.choose(6) === 0 ? [added.condition('skip')] : [])] });
  return added.declaredIn(visit(document, { Field: { leave: add }, InlineFragment: { leave: add }, FragmentSpread: { leave: add } }));
}

function nameLikeKeys(document: DocumentNode, { choose, keyNames }: Into): DocumentNode {
  return visit(document, { Field: (field) => (choose(4) === 0 && !field.name.value.startsWith('__') && !field.alias?.value.startsWith('sealed_') ? withAlias(field, keyNames[choose(keyNames.length)] ?? 'id') : undefined) });
}

function askSchema(document: DocumentNode, { choose }: Into): DocumentNode {
  const [operation] = parse(`{ ${INTROSPECTIONS[choose(INTROSPECTIONS.length)] ?? ''} }`, { noLocation: true }).definitions;
  const asked = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const isFirst = choose(2) === 0;
  return visit(document, { OperationDefinition: (definition) => ({ ...definition, selectionSet: { ...definition.selectionSet, selections: isFirst ? [...asked, ...definition.selectionSet.selections] : [...definition.selectionSet.selections, ...asked] } }) });
}

/** Conditions of which some are variables, with defaults or without. */
class Conditions {
  private readonly definitions: VariableDefinitionNode[] = [];

  constructor(private readonly into: Into) {}

  condition(name = ['include', 'skip'][this.into.choose(2)] ?? 'include'): DirectiveNode {
    const { choose } = this.into;
    const value = choose(2) === 0;
    return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: choose(4) === 0 ? { kind: Kind.BOOLEAN, value } : this.variable(value) }] };
  }

  declaredIn(document: DocumentNode): DocumentNode {
    return visit(document, { OperationDefinition: (operation) => ({ ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...this.definitions] }) });
  }

  private variable(value: boolean): VariableDefinitionNode['variable'] {
    const { choose, given } = this.into;
    // Few, so that some stand at several places.
    const variable: VariableDefinitionNode['variable'] = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `c${choose(4)}` } };
    if (this.into.declared.has(variable.name.value)) return variable;
    this.into.declared.add(variable.name.value);
    const byDefault = choose(3) === 0;
    if (!byDefault) given[variable.name.value] = value;
    this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } } }, ...(byDefault ? { defaultValue: { kind: Kind.BOOLEAN, value } } : {}) });
    return variable;
  }
}

function withAlias(field: FieldNode, alias: string): FieldNode {
  return { ...field, alias: { kind: Kind.NAME, value: alias } };
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
