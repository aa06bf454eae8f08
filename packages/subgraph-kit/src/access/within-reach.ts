import type { Caller } from '@linli/caller-token';
import { columnOf, type RecordClass } from '../register/columns.js';
import { anyOf, beginsWith, holdsOneOf, nothing, oneOf, whenSql, type Condition } from '../register/condition.js';
import type { Refusal } from './protection.js';

/** Where a resident may stand for a row to be his: a property with one number or several, or SQL with `?` for an array of numbers and `t` for the record's table. */
export type OwnColumn = string | { readonly sql: string };

const JURISDICTION = /^\d{6}(\d{3}){0,3}$/;

/**
 * Rows within the caller's reach. SELF reads one's own rows and, as a guardian, the children's, wherever they lie (个人信息保护法 §45: the right to consult; §31: parents for a child under 14).
 * Everybody else reads the rows whose grid code begins with his jurisdiction: a department reads what its duty needs (个人信息保护法 §34), and a caller without one reads nobody's.
 */
export function withinReach(own: readonly OwnColumn[]): Refusal {
  return {
    rule: ({ caller }, record) => (caller.purpose === 'SELF' ? ownRows(caller, record, own) : rowsOfJurisdiction(caller)),
    code: 'OUTSIDE_JURISDICTION', expected: 'a row within the caller\'s jurisdiction, or for SELF his own', got: 'one outside it',
  };
}

/** Those of the caller's jurisdiction; none when he has none, or one that is no grid-code prefix. */
export function rowsOfJurisdiction({ jurisdiction }: Caller): Condition {
  return (JURISDICTION.test(jurisdiction ?? '') ? beginsWith('gridCode', jurisdiction) : null) ?? nothing();
}

function ownRows(caller: Caller, record: RecordClass, own: readonly OwnColumn[]): Condition {
  const residentNos = [...(caller.residentNo === null ? [] : [caller.residentNo]), ...caller.wards];
  if (residentNos.length === 0) return nothing();
  return anyOf(own.map((place) => {
    if (typeof place !== 'string') return whenSql(place.sql, residentNos);
    return columnOf(record, place).isArray ? holdsOneOf(place, residentNos) : oneOf(place, residentNos);
  }));
}
