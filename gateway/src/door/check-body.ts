import { linliError } from '@linli/vocabulary';
import { checkNesting } from './check-nesting.js';

/**
 * Checks that a body is one operation to run, before anything else looks at it.
 * @throws BAD_REQUEST when it is not; DOCUMENT_TOO_LARGE when its document nests too deeply.
 */
export function checkBody(body: unknown): void {
  if (!isObject(body)) throw refusal('a JSON object with `query`', Array.isArray(body) ? 'a list of operations' : 'another body');
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query === '') throw refusal('`query` to be a document', typeof query === 'string' ? 'an empty one' : typeof query);
  if (!isAbsent(variables) && !isObject(variables)) throw refusal('`variables` to be an object', typeof variables);
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw refusal('`operationName` to be a string', typeof operationName);
  if (!isAbsent(extensions) && !isObject(extensions)) throw refusal('`extensions` to be an object', typeof extensions);
  checkNesting(query);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function refusal(expected: string, got: string): Error {
  return linliError('BAD_REQUEST', { subject: 'request', expected, got });
}
