import { ERRORS, isErrorCode } from '@linli/vocabulary';
import type { CohortAnswer, CohortAnswerError } from '../cohort-answer/cohort-answer.js';
import { CohortFault } from './cohort-fault.js';

/** An answer with an error is none: a part of a statistic is not taken for the whole. @throws CohortFault QUESTION_REFUSED, with what the gateway says, each once. */
export function checkAnswer({ errors = [] }: CohortAnswer): void {
  if (errors.length === 0) return;
  throw new CohortFault('QUESTION_REFUSED', [...new Set(errors.map(showError))].join('\n'));
}

function showError({ message, path, extensions }: CohortAnswerError): string {
  const code = extensions?.code ?? '';
  const place = path && path.length > 0 ? ` (${path.join('.')})` : '';
  return `${isErrorCode(code) ? `${ERRORS[code].zh} ${code}` : code}: ${message}${place}${isErrorCode(code) ? `\n  ${ERRORS[code].whatToDo}` : ''}`;
}
