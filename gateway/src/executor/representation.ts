import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { mergeInto, setOwn } from './merge-into.js';
import { typeTestOf } from './object-types.js';
import type { Data } from './run.js';

/** Reads off an object what a department needs to know it by; null when the object does not have it. */
export type ReadRepresentation = (object: Readonly<Data>) => Data | null;

type ReadInto = (object: Readonly<Data>, representation: Data) => boolean;
type ReadValue = (value: unknown) => unknown;

/**
 * Turns what a fetch requires of an object into a function. Of several forms (by its key, and what another field requires) an object has each that it has whole.
 * @returns null where nothing fits: such an object is not asked for.
 */
export function compileRepresentation(supergraph: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): ReadRepresentation {
  const forms = requires.map((selection) => compileSelection(supergraph, selection));
  return (object) => {
    const representation: Data = {};
    for (const form of forms) if (!form(object, representation)) return null;
    return typeof representation.__typename === 'string' ? representation : null;
  };
}

function compileSelections(supergraph: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): ReadInto {
  const reads = selections.map((selection) => compileSelection(supergraph, selection));
  return (object, representation) => reads.every((read) => read(object, representation));
}

function compileSelection(supergraph: GraphQLSchema, selection: QueryPlanSelectionNode): ReadInto {
  if (selection.kind === 'InlineFragment') return compileFragment(supergraph, selection);
  const key = selection.alias ?? selection.name;
  const read = selection.selections ? compileObject(supergraph, selection.selections) : asItIs;
  return (object, representation) => {
    if (!Object.hasOwn(object, key) || object[key] === undefined) return false;
    setOwn(representation, key, read(object[key]));
    return true;
  };
}

function compileFragment(supergraph: GraphQLSchema, { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>): ReadInto {
  const read = compileSelections(supergraph, selections);
  if (typeCondition === undefined) return () => true;
  const applies = typeTestOf(supergraph, typeCondition);
  return (object, representation) => {
    const { __typename } = object;
    if (typeof __typename !== 'string' || !applies(__typename)) return true;
    const form: Data = {};
    if (read(object, form)) mergeInto(representation, form);
    return true;
  };
}

function compileObject(supergraph: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): ReadValue {
  const read = compileSelections(supergraph, selections);
  const readValue: ReadValue = (value) => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(readValue);
    const part: Data = {};
    return read(value as Data, part) ? part : null;
  };
  return readValue;
}

function asItIs(value: unknown): unknown {
  return value;
}
