import type { GraphQLScalarType } from 'graphql';

/**
 * One thing that the Federation specification, or GraphQL's, asks of a gateway: subgraphs over small literal data, operations, and the answers that the specifications give them. The answers are worked out
 * by hand, from what the subgraphs hold; never copied from what a gateway said.
 */
export interface ConformanceCase {
  /** What holds: a sentence. */
  readonly title: string;
  /** The paragraph that says so. */
  readonly source: string;
  readonly subgraphs: Readonly<Record<string, CaseSubgraph>>;
  readonly operations: readonly CaseOperation[];
}

export interface CaseSubgraph {
  /** Without the link to the federation specification, which every subgraph of the suite has. */
  readonly sdl: string;
  readonly resolvers?: CaseResolvers;
  /** Makes what the subgraph's resolvers get as their context; anew for each operation, so that none sees what another changed. */
  readonly state?: () => unknown;
  /** `silent`: it does not answer at all. `refusing`: it answers every operation with one error, of the code REFUSED, without data and without a path. */
  readonly fault?: 'silent' | 'refusing';
}

/** `Type.field` and `Type.__resolveReference`, or a scalar. `never` takes functions of whatever parameters a case writes down. */
export type CaseResolvers = Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, (source: never, args: never, state: never) => unknown>>>>;

export interface CaseOperation {
  /** What is asked; what is special about it. */
  readonly name: string;
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What is answered; absent where nothing is run. */
  readonly data?: unknown;
  /** Whether the order of the fields is compared as well (GraphQL 7.2.2, Serialized map ordering). */
  readonly isOrdered?: boolean;
  /** All errors that are answered, in any order; `some` where the specifications say that there is one, but not where. */
  readonly errors?: readonly CaseError[] | 'some';
  /** The subgraphs that are asked, each once, in the order of their names; absent where that is left to the plan. */
  readonly asks?: readonly string[];
  /** What the stock executor or its planner does wrong here; the suite checks that it still does. */
  readonly stockFault?: string;
}

export interface CaseError {
  /** Absent for an error of the whole operation. */
  readonly path?: readonly (string | number)[];
  /** Absent where the specifications leave the code open. */
  readonly code?: string;
}
