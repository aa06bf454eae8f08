import { linliError } from '@linli/vocabulary';

const SHORTEST = 4;
const LONGEST = 300;
// Six digits or more may be part of a personal number, which has no place in a reason.
const NUMBER = /\d{6}/;

/** Checks a text that somebody gives as a reason, and takes off the space around it. @throws BAD_USER_INPUT */
export function checkText(subject: string, text: string): string {
  const trimmed = text.trim();
  const expected = `${SHORTEST} to ${LONGEST} characters, without personal numbers`;
  if (trimmed.length < SHORTEST || trimmed.length > LONGEST) throw linliError('BAD_USER_INPUT', { subject, expected, got: `${trimmed.length} characters` });
  if (NUMBER.test(trimmed)) throw linliError('BAD_USER_INPUT', { subject, expected, got: 'a number of six digits or more' });
  return trimmed;
}
