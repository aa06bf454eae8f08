import type { GraphQLDataSource } from '@apollo/gateway';
import type { CallerSigner, Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import type { Readings } from '../access-log/readings.js';
import type { AskingClock } from './asking-clock.js';
import type { CallReport } from './call-report.js';
import type { Department, DepartmentAnswer, DepartmentError, DepartmentRequest } from './department.js';
import { isReading } from './is-reading.js';
import { errorsOfEntity, errorsOfMissing } from './missing-fields.js';
import { toldCaller } from './told-caller.js';

/** What travels with an operation through the gateway. */
export interface GatewayContext {
  readonly caller: Caller;
  /** What is learnt on the way, for the access log. */
  readonly readings: Readings;
  /** How departments answered, for a client who wants to know. */
  readonly report?: CallReport | null;
  readonly clock?: AskingClock;
}

type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];
type ProcessResult = Awaited<ReturnType<GraphQLDataSource['process']>>;

const UNAVAILABLE = 'REGISTER_UNAVAILABLE';

/** One operation of a plan, as it is to be asked of a department. */
export type AskedOfDepartment = Pick<DepartmentRequest, 'query' | 'variables' | 'operationName'>;

/**
 * Asks one department as an operation's caller. Silence is an answer whose errors say what did not come.
 * @throws Error when the caller cannot be signed.
 */
export type AskDepartment = (asked: AskedOfDepartment, context: GatewayContext) => Promise<DepartmentAnswer>;

/** Asks one department for the parts of query plans, as the caller, and says of what it does not deliver why. */
export class DepartmentSource implements GraphQLDataSource {
  /** When the department stopped answering; null while it answers. */
  private silentSince: string | null = null;

  constructor(
    private readonly department: Department,
    private readonly sign: CallerSigner,
  ) {}

  /** How @apollo/gateway's own executor asks. */
  async process({ request, context }: ProcessOptions): Promise<ProcessResult> {
    return (await this.ask({ query: request.query ?? '', variables: request.variables, operationName: request.operationName }, context as unknown as GatewayContext)) as ProcessResult;
  }

  readonly ask: AskDepartment = async ({ query, variables, operationName }, { caller, readings, report, clock }) => {
    // Who changes something is known to whom he tells it.
    const isRead = isReading(query);
    const asker = isRead ? toldCaller(caller) : caller;
    const operation: DepartmentRequest = {
      query, variables, operationName, callerToken: await this.sign(asker, this.department.name), caseNo: caller.caseNo, report, askedAt: isRead ? clock?.askedAt() : undefined,
    };
    const answer = await this.department.ask(operation).then((given) => given, () => null);
    readings.note(answer?.extensions?.residents);
    readings.count(answer?.extensions?.counted);
    return answer ? this.noteAnswer(operation, answer) : this.noteSilence(operation);
  };

  private noteAnswer(operation: DepartmentRequest, answer: DepartmentAnswer): DepartmentAnswer {
    if (!answer.errors?.length) {
      this.silentSince = null;
      return { data: answer.data };
    }
    const isSilent = answer.errors.some(({ extensions }) => extensions?.code === UNAVAILABLE);
    this.silentSince = isSilent ? (this.silentSince ?? new Date().toISOString()) : null;
    const errors = answer.errors.flatMap((error) => this.spread(operation, { answer, error: this.withSince(error) }));
    return { data: answer.data ?? null, errors };
  }

  private noteSilence(operation: DepartmentRequest): DepartmentAnswer {
    this.silentSince ??= new Date().toISOString();
    const { name } = this.department;
    const { message, extensions } = linliError(UNAVAILABLE, { subject: name, expected: 'the department to answer', got: 'no answer', department: name, since: this.silentSince });
    return { data: null, errors: errorsOfMissing(operation, { message, extensions }) };
  }

  private withSince({ message, path, extensions }: DepartmentError): DepartmentError {
    const isSilence = extensions?.code === UNAVAILABLE;
    return { message, path, extensions: { ...extensions, department: this.department.name, ...(isSilence ? { since: this.silentSince } : {}) } };
  }

  // An error about an entity, or about the whole operation, stands for each field that was to come from it.
  private spread(operation: DepartmentRequest, { answer, error }: { readonly answer: DepartmentAnswer; readonly error: DepartmentError }): DepartmentError[] {
    if (!answer.data) return errorsOfMissing(operation, error);
    const place = error.path?.[0] === '_entities' && error.path.length === 2 ? error.path[1] : null;
    return typeof place === 'number' ? errorsOfEntity(operation, { place, error }) : [error];
  }
}
