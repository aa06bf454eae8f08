import { linliError } from '@linli/vocabulary';

// Connection refused, reset or lost; shutting down; starting up; too many connections; out of disk or memory; cancelled by the time limit;
// no such database, or no way into it any more, or for nobody just now. (PostgreSQL appendix A, classes 08, 53, 57, 28, 3D; 55000)
const UNAVAILABLE = /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_|08|53|57|28|3D|55000)/;
// PostgreSQL keeps no text with a NUL character in it. (appendix A, 22021)
const NUL_IN_TEXT = '22021';
const LOST_CONNECTION = /terminated|timeout|not queryable|Connection ended|closed the connection/i;

/** Translates what the driver says: a register that does not answer, or text that no register could hold, is the caller's concern; anything else is a fault of ours. */
export function toRegisterError(department: string, error: unknown): Error {
  const { code, message } = error as { code?: string; message?: string };
  if (UNAVAILABLE.test(code ?? '') || (code === undefined && LOST_CONNECTION.test(message ?? ''))) {
    return linliError('REGISTER_UNAVAILABLE', { subject: department, expected: 'the register to answer', got: 'no answer', department });
  }
  if (code === NUL_IN_TEXT) return linliError('BAD_USER_INPUT', { subject: department, expected: 'text without NUL characters', got: 'one', department });
  return error instanceof Error ? error : new Error(String(error));
}
