import type { CaseError, CaseOperation, ExecutorName } from './conformance-case.js';
import { openCase, type CaseAnswer, type OpenCase } from './open-case.js';
import { readCases } from './read-cases.js';

/** Declares a test for each operation of each case, asked over one executor. Cases have nothing in common; `-t` runs some of them. */
export function describeCases(executor: ExecutorName): void {
  describe.each(readCases().map((each) => [each.title, each] as const))('%s', (_title, conformanceCase) => {
    let open: OpenCase;

    beforeAll(async () => {
      // What is told of faults; the case says which there are.
      jest.spyOn(process.stderr, 'write').mockReturnValue(true);
      open = await openCase(conformanceCase, executor);
    });

    afterAll(async () => {
      await open?.close();
      jest.restoreAllMocks();
    });

    it.each(conformanceCase.operations.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
      const answer = await open.ask(operation);
      const check = (): void => expect(comparable(operation, answer)).toEqual(expected(operation));
      if (executor !== 'stock' || !operation.stockFault) return check();
      // A mark that no longer holds has to go.
      expect(check).toThrow();
    });
  });
}

interface Compared {
  readonly data: unknown;
  readonly errors: readonly string[];
  readonly asks: readonly string[];
}

function expected({ data, isOrdered, errors = [], asks = [] }: CaseOperation): Compared {
  return { data: isOrdered ? JSON.stringify(data) : data, errors: errors.map(toText).sort(), asks };
}

/** An answer without what the case says nothing about. */
function comparable({ errors: wanted = [], isOrdered, asks }: CaseOperation, answer: CaseAnswer): Compared {
  return { data: isOrdered ? JSON.stringify(answer.data) : answer.data, errors: answer.errors.map((error) => toText(isCodeOpen(wanted, error) ? { ...(error.path ? { path: error.path } : {}) } : error)).sort(), asks: asks ? answer.asks : [] };
}

function isCodeOpen(wanted: readonly CaseError[], { path }: CaseError): boolean {
  return wanted.some((error) => error.code === undefined && toText({ path: error.path ?? [] }) === toText({ path: path ?? [] }));
}

function toText({ path = [], code = '' }: CaseError): string {
  return `${JSON.stringify(path)} ${code}`;
}
