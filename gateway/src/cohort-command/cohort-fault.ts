/** Why a question could not be asked, or was not answered. */
export type CohortFaultCode =
  | 'ARGUMENT_INVALID'
  | 'QUESTION_UNREADABLE'
  | 'QUESTION_INVALID'
  | 'VARIABLES_INVALID'
  | 'TOKEN_MISSING'
  | 'OUT_UNWRITABLE'
  | 'GATEWAY_UNREACHABLE'
  | 'QUESTION_REFUSED'
  | 'NOTHING_COUNTED';

/** A fault in words for the person who asks, Chinese first. */
export class CohortFault extends Error {
  constructor(
    readonly code: CohortFaultCode,
    message: string,
  ) {
    super(message);
  }

  /** 2 where the gateway was asked and has not answered it, 1 where it could not be asked. */
  get exitCode(): number {
    return this.code === 'QUESTION_REFUSED' || this.code === 'NOTHING_COUNTED' ? 2 : 1;
  }
}
