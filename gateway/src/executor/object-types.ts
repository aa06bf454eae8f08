import { isAbstractType, type GraphQLSchema } from 'graphql';

/** Whether an object of a type counts as one of another, by their names in the supergraph. */
export type TypeTest = (typename: string) => boolean;

/** Makes the test for a type condition of a plan: the type itself, and whatever implements it or belongs to it. */
export function typeTestOf(supergraph: GraphQLSchema, condition: string): TypeTest {
  const type = supergraph.getType(condition);
  const names = new Set([condition]);
  if (isAbstractType(type)) {
    for (const { name } of supergraph.getPossibleTypes(type)) names.add(name);
    // Where a department knows an interface as an object, what it tells of bears the interface's name.
    if ('getInterfaces' in type) for (const { name } of supergraph.getImplementations(type).interfaces) names.add(name);
  }
  return (typename) => names.has(typename);
}
