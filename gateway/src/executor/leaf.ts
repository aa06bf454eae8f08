import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType, type GraphQLLeafType } from 'graphql';

/** Whether a value that a department gave is one of its type. */
export type LeafTest = (value: unknown) => boolean;

const WHOLE = /^-?\d+$/;

const TESTS: ReadonlyMap<string, LeafTest> = new Map<string, LeafTest>([
  [GraphQLString.name, (value) => typeof value === 'string'],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
  [GraphQLInt.name, isWhole],
  [GraphQLFloat.name, (value) => typeof value === 'number' && Number.isFinite(value)],
  [GraphQLID.name, (value) => typeof value === 'string' || isWhole(value)],
]);

/** The test for a type of leaf; null for a scalar of the departments' own, whose values are theirs to know. */
export function leafTestOf(type: GraphQLLeafType): LeafTest | null {
  // Of an enum, what the client's schema does not have must not reach him.
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  return TESTS.get(type.name) ?? null;
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && WHOLE.test(String(value));
}
