import { outcomeOf, type CallOutcome } from './department-silence.js';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';

/** How one fetch of an operation from a department ended, and how long the operation waited for it. */
export interface DepartmentCall {
  readonly department: string;
  readonly outcome: CallOutcome;
  readonly milliseconds: number;
}

/** Told of each fetch. Begins before the department is asked; what it returns is called when that has ended. */
export type CallObserver = (department: string) => (call: DepartmentCall) => void;

/** Tells how a department answered: those who run the gateway of every fetch, and a client of his own where he wants to know. Costs nothing where nobody does. */
export function createObservedDepartment(department: Department, observers: readonly CallObserver[] = []): Department {
  const { name } = department;
  const ask = async (request: DepartmentRequest): Promise<DepartmentAnswer> => {
    const ends = observers.map((begin) => begin(name));
    const began = performance.now();
    let outcome: CallOutcome = 'failed';
    try {
      const answer = await department.ask(request);
      outcome = isRegisterSilent(answer) ? 'failed' : 'answered';
      return answer;
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      const call: DepartmentCall = { department: name, outcome, milliseconds: performance.now() - began };
      request.report?.note(name, call);
      for (const end of ends) end(call);
    }
  };
  return { name, ask: (request) => (request.report || observers.length > 0 ? ask(request) : department.ask(request)), close: () => department.close() };
}

/** The department answers, but its register does not: fields are missing, so that `answered` would not be what a client sees. */
function isRegisterSilent({ errors }: DepartmentAnswer): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'REGISTER_UNAVAILABLE') ?? false;
}
