import type { GatewayOptions } from '@linli/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../open-test-district.js';
import type { Growing } from './grow-document.js';
import type { Choose, ValuePool } from './value-pool.js';

export type Executor = NonNullable<GatewayOptions['executor']>;

export interface NamedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Somebody who asks both executors the same. */
export interface HouseAsker {
  readonly isGuarded: boolean;
  readonly isLiked: Growing['isLiked'];
  ask(executor: Executor, question: NamedQuestion): Promise<Answer>;
}

/** The same departments behind gateways that differ in their executor only. */
export interface ExecutorsHouse {
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  /** Names that the planner adds to what is asked. */
  readonly keyNames: readonly string[];
  /** Chooses who asks. @param subject his name, by which departments know whether, and how, they are to fail him; see `disturbDepartment`. */
  chooseAsker(choose: Choose, subject: string): HouseAsker;
  close(): Promise<void>;
}
