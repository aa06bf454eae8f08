import type { CaseError, CaseOperation } from './conformance-case.js';
import type { CaseAnswer } from './open-case.js';

/** An answer in the form in which two are compared. */
export interface Compared {
  readonly data: unknown;
  readonly errors: readonly string[];
  readonly asks: readonly string[];
}

type Wanted = Pick<CaseOperation, 'data' | 'errors' | 'asks' | 'isOrdered'>;

const SOME = ['some'];

/** What a case says of an operation. */
export function expected({ data, isOrdered, errors = [], asks = [] }: Wanted): Compared {
  return { data: isOrdered ? JSON.stringify(data) : data, errors: errors === 'some' ? SOME : errors.map(toText).sort(), asks };
}

/** An answer without what the case says nothing about. */
export function comparable({ errors: wanted = [], isOrdered, asks }: Wanted, answer: CaseAnswer): Compared {
  const errors = wanted === 'some' ? answer.errors.length > 0 ? SOME : [] : answer.errors.map((error) => toText(isCodeOpen(wanted, error) ? { ...error, code: '' } : error)).sort();
  return { data: isOrdered ? JSON.stringify(answer.data) : answer.data, errors, asks: asks ? answer.asks : [] };
}

function isCodeOpen(wanted: readonly CaseError[], { path = [] }: CaseError): boolean {
  return wanted.some((error) => error.code === undefined && JSON.stringify(error.path ?? []) === JSON.stringify(path));
}

function toText({ path = [], code = '' }: CaseError): string {
  return `${JSON.stringify(path)} ${code}`;
}
