import { GraphQLError } from 'graphql';
import type { DepartmentError } from '../departments/department.js';
import type { AnswerPath } from './run.js';

/** What the client is told of a department's error: the department's words, at the client's place. */
export function fetchError({ message, extensions }: DepartmentError, path: AnswerPath | undefined): GraphQLError {
  return new GraphQLError(message, { ...(path ? { path } : {}), extensions: { ...extensions } });
}
