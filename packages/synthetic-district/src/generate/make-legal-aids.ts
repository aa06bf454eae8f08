import { addDays, addYears, type LegalAidStatusValue, type LegalMatterValue } from '@linli/vocabulary';
import type { LegalAid } from '../model/justice.js';
import type { JusticeDraft } from './justice-draft.js';
import { pickAdult } from './disputants.js';
import { makeName, makeSurname } from './names.js';
import { numberInYear } from './number-in-year.js';

const SHARE_OF_RESIDENTS = 0.002;
const YEARS = 3;
const MATTERS: readonly (readonly [LegalMatterValue, number])[] = [['LABOUR', 40], ['FAMILY', 24], ['INJURY', 16], ['PROPERTY', 9], ['CRIMINAL_DEFENCE', 6], ['ADMINISTRATIVE', 5]];

/** Applications for legal aid (法律援助) of three years, oldest first. */
export function makeLegalAids(draft: JusticeDraft): LegalAid[] {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  const dates = Array.from({ length: random.count(settlement.residents.length * SHARE_OF_RESIDENTS) }, () => random.day(addYears(today, -YEARS), today)).sort();
  return dates.flatMap((date) => applyFor(draft, date));
}

function applyFor(draft: JusticeDraft, appliedDate: string): LegalAid[] {
  const { random, counters, settlement } = draft;
  const applicant = pickAdult(draft, appliedDate);
  if (!applicant) return [];
  const { today } = settlement.options;
  const decided = addDays(appliedDate, random.int(1, 7));
  const isDecided = decided <= today;
  const isRefused = random.chance(0.08);
  const isCompleted = addDays(decided, random.int(45, 240)) <= today;
  const status: LegalAidStatusValue = !isDecided ? 'APPLIED' : isRefused ? 'REFUSED' : isCompleted ? 'COMPLETED' : 'GRANTED';
  const lawyer = makeName(random, { surname: makeSurname(random), sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birthYear: 1985, nationality: 'HAN' });
  return [{
    aidNo: numberInYear(counters, { prefix: 'FY', date: appliedDate }), applicantResidentNo: applicant.residentNo, matter: random.weighted(MATTERS), lawyer: isDecided && !isRefused ? `${lawyer}律师` : null, status, appliedDate,
    decidedDate: isDecided ? decided : null,
  }];
}
