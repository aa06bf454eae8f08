import { isListOfResidents } from '../access-log/readings.js';
import { isToldCohorts } from '../access-log/told-cohorts.js';
import { hasAllFields } from './missing-fields.js';
import type { DepartmentAnswer, DepartmentError, DepartmentRequest } from './department.js';

interface Received {
  readonly operation: Pick<DepartmentRequest, 'query' | 'variables'>;
  readonly body: unknown;
}

/**
 * Reads what a department sent as the answer to an operation.
 * @throws Error when it is none: a department that answers something else does not answer, whatever its status says.
 */
export function readAnswer(name: string, { operation, body }: Received): DepartmentAnswer {
  if (!isObject(body)) throw fault(name, 'a JSON object');
  const { data, errors } = body;
  const told = readExtensions(name, body.extensions);
  if (!isAbsent(errors) && !isListOfErrors(errors)) throw fault(name, '`errors` to be a list of errors');
  const hasErrors = isListOfErrors(errors) && errors.length > 0;
  if (isAbsent(data)) {
    if (hasErrors) return { data: null, errors, ...told };
    // Null alone would say that nothing is recorded.
    throw fault(name, 'data or errors');
  }
  if (!isObject(data) || !hasAllEntities(data, operation) || !hasAllFields(operation, data)) throw fault(name, '`data` in the shape that was asked for');
  return { data, ...(hasErrors ? { errors } : {}), ...told };
}

// Who was read or counted must be known before anything is told of them.
function readExtensions(name: string, extensions: unknown): Pick<DepartmentAnswer, 'extensions'> {
  const { residents = null, counted = null } = isObject(extensions) ? extensions : {};
  if (residents !== null && !isListOfResidents(residents)) throw fault(name, '`extensions.residents` to be a list of numbers');
  if (counted !== null && !isToldCohorts(counted)) throw fault(name, '`extensions.counted` to be a question, a definition and a set');
  return residents === null && counted === null ? {} : { extensions: { ...(residents ? { residents } : {}), ...(counted ? { counted } : {}) } };
}

// One entity a representation, in the same order: with one fewer, every entity after it would be somebody else's.
function hasAllEntities(data: Readonly<Record<string, unknown>>, { query, variables }: Pick<DepartmentRequest, 'query' | 'variables'>): boolean {
  const representations = variables?.representations;
  if (!Array.isArray(representations) || !query.includes('_entities(')) return true;
  return Array.isArray(data._entities) && data._entities.length === representations.length;
}

function isListOfErrors(errors: unknown): errors is readonly DepartmentError[] {
  return Array.isArray(errors) && errors.every((error) => isObject(error) && typeof error.message === 'string' && (isAbsent(error.path) || Array.isArray(error.path)) && (isAbsent(error.extensions) || isObject(error.extensions)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function fault(name: string, expected: string): Error {
  return new Error(`${name}: expected ${expected}, but got something else`);
}
