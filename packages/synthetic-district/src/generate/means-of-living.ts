import type { OccupationStatusValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { WelfareDraft } from './welfare-draft.js';

const WELL_PAID: ReadonlySet<OccupationStatusValue> = new Set(['CIVIL_SERVANT', 'PROFESSIONAL', 'ENTERPRISE_MANAGER']);
/** CNY fen a month: what lies above is an employee's pension, well above what assistance adds up to. */
const RESIDENTS_PENSION_FEN = 45_000;
const SUFFICIENT_PENSION_FEN = 200_000;

/** What people live on, as far as it decides which assistance they can have. */
export interface MeansOfLiving {
  /** Has a good job or pension: only help in distress is open to his household. */
  isWellOff(resident: Resident): boolean;
  /** Has grown children or an employee's pension: the state does not have to keep him (特困). */
  isSupported(resident: Resident): boolean;
}

/** Looks at the jobs and pensions of a community once. */
export function findMeansOfLiving({ persons, work }: WelfareDraft): MeansOfLiving {
  const wellPaid = new Set(work.employments.filter(({ contractToDate, occupation }) => contractToDate === null && WELL_PAID.has(occupation)).map(({ residentNo }) => residentNo));
  const pensionOf = new Map(work.pensions.filter(({ status }) => status === 'ACTIVE').map(({ residentNo, fenPerMonth }) => [residentNo, fenPerMonth]));
  const parentNos = new Set(persons.flatMap(({ fatherNo, motherNo }) => [fatherNo, motherNo]));
  return {
    isWellOff: ({ residentNo }) => wellPaid.has(residentNo) || (pensionOf.get(residentNo) ?? 0) > SUFFICIENT_PENSION_FEN,
    isSupported: ({ residentNo }) => parentNos.has(residentNo) || (pensionOf.get(residentNo) ?? 0) > RESIDENTS_PENSION_FEN,
  };
}
