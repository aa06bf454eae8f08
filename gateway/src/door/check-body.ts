import { linliError } from '@linli/vocabulary';
import { checkNesting } from './check-nesting.js';
import { checkValueNesting } from './check-value-nesting.js';

/**
 * Checks that a body is one operation to run, before anything else looks at it.
 * @throws BAD_REQUEST when it is not; DOCUMENT_TOO_LARGE when its document or its variables nest too deeply.
 */
export function checkBody(body: unknown): void {
  if (!isObject(body)) throw refusal('a JSON object with `query`', Array.isArray(body) ? 'a list of operations' : 'another body');
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query === '') throw refusal('`query` to be a document', typeof query === 'string' ? 'an empty one' : typeof query);
  if (!isAbsent(variables) && !isObject(variables)) throw refusal('`variables` to be an object', kindOf(variables));
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw refusal('`operationName` to be a string', kindOf(operationName));
  if (!isAbsent(extensions) && !isObject(extensions)) throw refusal('`extensions` to be an object', kindOf(extensions));
  // Load-bearing: the server behind this door takes a digest, which it knows nothing of, for a fault of its own.
  if (isObject(extensions) && !isAbsent(extensions.persistedQuery)) throw refusal('the document alone', 'the digest of a persisted one');
  checkNesting(query);
  checkValueNesting(variables);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value;
}

function refusal(expected: string, got: string): Error {
  return linliError('BAD_REQUEST', { subject: 'request', expected, got });
}
