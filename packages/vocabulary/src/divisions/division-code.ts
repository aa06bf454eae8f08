import { linliError } from '../errors.js';
import { PROVINCES } from './provinces.js';

/** Division code of the synthetic district. Province 99 is not assigned, so that no person in it can be a real one. */
export const SYNTHETIC_DIVISION = '990101';

const SYNTHETIC_PROVINCE = '99';

/**
 * Checks a division code: 6 digits (GB/T 2260), or 9 or 12 with street and community (unverified).
 * @returns the code.
 * @throws DIVISION_UNKNOWN when it has another form or its province does not exist.
 */
export function checkDivisionCode(code: string): string {
  const isForm = /^\d{6}(\d{3}){0,2}$/.test(code);
  const province = code.slice(0, 2);
  if (isForm && (province in PROVINCES || province === SYNTHETIC_PROVINCE)) return code;
  throw linliError('DIVISION_UNKNOWN', { subject: 'division code', expected: '6, 9 or 12 digits that begin with a province (GB/T 2260)', got: isForm ? `${code.length} digits of no province` : `${code.length} characters` });
}

/**
 * The beginning of all division codes that lie in the one asked for: 510000 and 51 are a province (51…), 510100 and 5101 a city (5101…).
 * @returns undefined where none is given.
 * @throws DIVISION_UNKNOWN when it has another form or its province does not exist.
 * @source GB/T 2260: a code that ends in 00 stands for all that begin with what is before.
 */
export function checkDivisionPrefix(code: string | null | undefined): string | undefined {
  if (code === null || code === undefined) return undefined;
  if (/^\d{2}(\d{2}){0,2}$/.test(code)) return checkDivisionCode(code.padEnd(6, '0')).replace(/(00)+$/, '');
  throw linliError('DIVISION_UNKNOWN', { subject: 'division code', expected: '2, 4 or 6 digits that begin with a province (GB/T 2260)', got: `${code.length} characters` });
}

/**
 * Checks a grid code or a prefix of one that ends at a level: district 6, street 9, community 12, grid 15 digits.
 * @throws GRID_UNKNOWN when it has another form; DIVISION_UNKNOWN when its province does not exist.
 */
export function checkGridCodePrefix(code: string): string {
  if (!/^\d{6}(\d{3}){0,3}$/.test(code)) throw linliError('GRID_UNKNOWN', { subject: 'grid code', expected: '15 digits, or the first 6, 9 or 12 of them', got: `${code.length} characters` });
  checkDivisionCode(code.slice(0, 12));
  return code;
}

/** The sub-district (街道) of a grid or community code: its first 9 digits. */
export function streetCodeOf(code: string): string {
  return code.slice(0, 9);
}

/** The community (社区) of a grid code: its first 12 digits. */
export function communityCodeOf(code: string): string {
  return code.slice(0, 12);
}
