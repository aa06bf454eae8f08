import { comparable, expected } from './compare-answer.js';
import type { ExecutorName } from '../door/planned-gateway.js';
import type { ConformanceCase } from './conformance-case.js';
import { openCase, type OpenCase } from './open-case.js';
import { readCases } from './read-cases.js';

/** How often each operation is asked when all of a case are asked at once: fetches that are alike may share a call. */
const AT_ONCE = 3;

/** Declares a test for each operation of each case, asked over one executor, and one in which a case's are asked all at once. Cases have nothing in common; `-t` runs some of them. */
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

    const together = operationsTogether(conformanceCase, executor);
    if (together.length > 0) {
      it('and all of it when it is asked at once', async () => {
        const answers = await Promise.all(together.map((operation) => open.ask(operation)));
        expect(answers.map((answer, place) => comparable(together[place] ?? {}, answer))).toEqual(together.map((operation) => expected(operation)));
      });
    }
  });
}

/** None where operations change what others see. Who is asked for which of them cannot be told. */
function operationsTogether({ subgraphs, operations }: ConformanceCase, executor: ExecutorName): ConformanceCase['operations'] {
  if (Object.values(subgraphs).some(({ state }) => state)) return [];
  const right = operations.filter(({ stockFault }) => executor !== 'stock' || !stockFault).map(({ asks: _asks, ...operation }) => operation);
  return Array.from({ length: AT_ONCE }).flatMap(() => right);
}
