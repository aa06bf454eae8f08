import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../departments/department-source.js';
import type { EarlyAnswers } from './early-answers.js';

/** An object of an answer, while it is put together. */
export type Data = Record<string, unknown>;

/** Where something stands in an answer: names and places in lists, outermost first. */
export type AnswerPath = readonly (string | number)[];

/** What one operation gathers while its plan runs. */
export interface Run {
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
  /** What the departments have told so far. */
  readonly data: Data;
  readonly errors: GraphQLError[];
  readonly early: EarlyAnswers;
}

/** One part of a plan, ready to be run for any operation of it. */
export type Step = (run: Run) => Promise<void>;
