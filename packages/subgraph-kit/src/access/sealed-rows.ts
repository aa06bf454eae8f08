import type { Caller } from '@linli/caller-token';
import type { PurposeCode } from '@linli/vocabulary';
import { nothing, oneOf } from '../register/condition.js';
import type { Protection, RowRule } from './protection.js';
import { reaches } from './reaches.js';
import { rowsOfJurisdiction } from './within-reach.js';

/** Sealed rows (S4): to whoever may not read one it is as if it were not there, in lists, counts and errors alike. */
export function sealedRows(...rules: readonly RowRule[]): Protection {
  return { name: 'sealed', hides: rules, refuses: [] };
}

/**
 * Files for the team of their case alone. Sealed records of minors are given to nobody (预防未成年人犯罪法 §59); whoever handles an adoption keeps it secret where the parties wish so (民法典 §1110);
 * correction and help after release must not disturb work and life (社区矫正法 §34, §54).
 * @param caseNo property with the number that a member of the team carries.
 */
export function caseTeam(caseNo: string, ...purposes: readonly PurposeCode[]): RowRule {
  return ({ caller }) => {
    const isForIt = reaches(caller, 'S4') && purposes.includes(caller.purpose) && caller.cases.length > 0;
    return isForIt ? oneOf(caseNo, caller.cases) : nothing();
  };
}

/**
 * Files of children left behind or in hardship: for child officers (儿童主任, 未成年人保护法 §43), who look after all such children of their jurisdiction.
 */
export const childOfficers: RowRule = ({ caller }) => staff(caller, caller.purpose === 'CHILD_CARE' && caller.roles.includes('child-officer'));

/**
 * Follow-ups of severe mental disorders: for the health department's own staff. Names, addresses, work and illness are confidential (精神卫生法 §4), and nobody else may learn of them through them (§23).
 */
export const healthStaff: RowRule = ({ caller }) => staff(caller, caller.purpose === 'HEALTH_FOLLOWUP' && caller.department === 'health');

function staff(caller: Caller, isForIt: boolean) {
  return isForIt && reaches(caller, 'S4') ? rowsOfJurisdiction(caller) : nothing();
}
