import type { FetchNode, PlanNode, SequenceNode } from '@apollo/query-planner';
import { valueOf } from '@linli/graph-execution';
import { getNullableType, isObjectType, Kind, parse, type FieldNode, type GraphQLField, type GraphQLObjectType, type ValueNode } from 'graphql';
import { compileAsk } from './compile-fetch.js';
import type { PlanSetting } from './compile-plan.js';
import type { Run } from './run.js';

/** An argument that tells, by itself, by which key the object that is asked for with it will be known: a sealed id, of which the number is the key. */
export interface TellingArgument {
  /** Name of the scalar that the argument is of. */
  readonly scalar: string;
  /** The type of the object, and the field of its key. */
  readonly type: string;
  readonly key: string;
  /** Reads the key off the argument; null where it tells none. */
  readonly read: (value: unknown) => unknown;
}

/** Begins one fetch of a run, if the run's arguments tell of what. */
export type Begin = (run: Run) => void;

/** A root field whose argument tells the key of what it answers. */
interface ToldField {
  readonly telling: TellingArgument;
  /** The argument as the client gives it. */
  readonly valueIn: (run: Run) => unknown;
}

/**
 * Finds the fetches that need not wait for the first of a sequence, which says whether the object is there: those that need no more of it than a key that the client's argument tells. They are asked beside it; what
 * comes is taken only if the first brings that very key (EarlyAnswers), so that an argument that tells wrongly costs calls and changes no answer.
 */
export function findEarlyFetches({ nodes }: SequenceNode, setting: PlanSetting): readonly Begin[] {
  const [first, ...rest] = nodes;
  if (setting.tellingArguments.length === 0 || first?.kind !== 'Fetch' || first.operationKind !== 'query' || first.requires || first.outputRewrites?.length) return [];
  const told = readToldFields(first, setting);
  return told.size === 0 ? [] : rest.flatMap((node) => beginsIn(node, { setting, told, path: [] }));
}

function readToldFields({ operation }: FetchNode, setting: PlanSetting): ReadonlyMap<string, ToldField> {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  const fields = setting.supergraph.getQueryType()?.getFields() ?? {};
  const told = new Map<string, ToldField>();
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return told;
  for (const selection of definition.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const field = fields[selection.name.value];
    const found = field && readToldField(selection, field, setting);
    if (found) told.set((selection.alias ?? selection.name).value, found);
  }
  return told;
}

function readToldField({ arguments: given = [], directives = [] }: FieldNode, field: GraphQLField<unknown, unknown>, { tellingArguments, names, defaults }: PlanSetting): ToldField | null {
  const type = getNullableType(field.type);
  const [only] = given;
  if (!isObjectType(type) || !only || given.length > 1 || directives.length > 0) return null;
  const scalar = field.args.find(({ name }) => name === only.name.value)?.type;
  const telling = scalar && tellingArguments.find((each) => each.scalar === String(getNullableType(scalar)) && tells(each, type));
  const valueIn = telling && readerOf(only.value, { names, defaults });
  return valueIn ? { telling, valueIn } : null;
}

function tells({ type, key }: TellingArgument, object: GraphQLObjectType): boolean {
  return object.name === type && key in object.getFields();
}

function readerOf(value: ValueNode, { names, defaults }: Pick<PlanSetting, 'names' | 'defaults'>): ToldField['valueIn'] | null {
  if (value.kind === Kind.STRING) return () => value.value;
  if (value.kind !== Kind.VARIABLE) return null;
  const name = names.clientVariable(value.name.value);
  return ({ variables }) => valueOf(name, variables, defaults);
}

interface Looking {
  readonly setting: PlanSetting;
  readonly told: ReadonlyMap<string, ToldField>;
  readonly path: readonly string[];
}

// What stands under a condition is left alone: it may not be run at all.
function beginsIn(node: PlanNode, looking: Looking): readonly Begin[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => beginsIn(each, looking));
    case 'Flatten':
      return beginsIn(node.node, { ...looking, path: [...looking.path, ...node.path.map(String)] });
    case 'Fetch':
      return beginOf(node, looking);
    default:
      return [];
  }
}

function beginOf(fetch: FetchNode, { setting, told, path }: Looking): readonly Begin[] {
  const found = path.length === 1 ? told.get(path[0] as string) : undefined;
  if (!found || !needsOnlyKey(fetch, found.telling)) return [];
  const { telling, valueIn } = found;
  const ask = compileAsk(fetch, setting);
  return [(run) => {
    const key = telling.read(valueIn(run));
    if (key === null) return;
    const representation = { __typename: telling.type, [telling.key]: key };
    run.early.note(fetch, { representation, answer: ask(run, [representation]) });
  }];
}

function needsOnlyKey({ requires = [], inputRewrites }: FetchNode, { type, key }: TellingArgument): boolean {
  const [form] = requires;
  return requires.length === 1 && !inputRewrites?.length && form?.kind === 'InlineFragment' && form.typeCondition === type &&
    form.selections.every((each) => each.kind === 'Field' && each.alias === undefined && (each.name === '__typename' || each.name === key));
}
