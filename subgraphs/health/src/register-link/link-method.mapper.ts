import type { LinkMethodValue } from './link-method.type.js';

const METHODS: Readonly<Record<string, LinkMethodValue>> = { 1: 'CITIZEN_ID', 2: 'NAME_AND_BIRTH_DATE', 3: 'REVIEWED' };

/** The word for this register's code of a link; UNMAPPED for one that it should not hold. */
export function toLinkMethod(code: string): LinkMethodValue {
  return METHODS[code] ?? 'UNMAPPED';
}
