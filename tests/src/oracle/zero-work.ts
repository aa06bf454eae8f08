import { sealId } from '@linli/subgraph-kit';
import { addYears, ageOn, ASSISTANCE_DECISION, ASSISTANCE_KIND, UNEMPLOYMENT_REASON } from '@linli/vocabulary';
import { holdsOn, lastKnownDay } from './feed.js';
import { contactOf, heldBirthDate, heldSex, heldStatus, householdOf, isHeldAsLiving, linesOf } from './household-book.js';
import type { TruthIndex } from './truth-index.js';
import type { WorkRegister } from './work.js';
import { word } from './word.js';

interface Where {
  readonly gridCodePrefix: string;
  readonly on: string;
}

/** Those who asked for training, each with his household: who is in it, who works, what help it has. */
export function trainingWishes(index: TruthIndex, work: WorkRegister, { gridCodePrefix, on }: Where) {
  const wishes = work.trainingWishesOn(on).filter(({ residentNo }) => index.residents.get(residentNo)?.gridCode.startsWith(gridCodePrefix));
  return wishes.map(({ registrationNo, fromDate, reason, residentNo }) => {
    const household = householdOf(index, residentNo);
    return {
      registrationNo, fromDate, reason: word(UNEMPLOYMENT_REASON, reason),
      resident: {
        ...contactOf(index, residentNo),
        household: {
          id: sealId('household', household.householdNo), hukouNo: household.hukouNo, address: { addressCode: household.addressCode, text: index.addresses.get(household.addressCode)?.text },
          members: linesOf(index, household).map((line) => ({
            toDate: line.toDate,
            resident: {
              id: sealId('resident', line.residentNo), birthDate: heldBirthDate(index, line.residentNo), sex: heldSex(index, line.residentNo), status: heldStatus(index, line.residentNo),
              socialSecurity: { employments: work.employmentsOn(line.residentNo, on) },
            },
          })),
          assistanceCases: { nodes: assistanceOn(index, household.householdNo, on) },
        },
      },
    };
  });
}

/** The books of households with such a wish in which nobody of working age works, by what the registers hold. */
export function zeroWorkHouseholds(index: TruthIndex, work: WorkRegister, { gridCodePrefix, on }: Where): string[] {
  const wishers = work.trainingWishesOn(on).filter(({ residentNo }) => index.residents.get(residentNo)?.gridCode.startsWith(gridCodePrefix));
  const households = new Set(wishers.map(({ residentNo }) => householdOf(index, residentNo)));
  const isWorking = (residentNo: number) => isOfWorkingAge(index, residentNo, on) && work.employmentsOn(residentNo, on).length > 0;
  return [...households].filter(({ members }) => !members.some(({ residentNo }) => isHeldAsLiving(index, residentNo) && isWorking(residentNo))).map(({ hukouNo }) => hukouNo).sort();
}

function isOfWorkingAge(index: TruthIndex, residentNo: number, day: string): boolean {
  const birthDate = `${heldBirthDate(index, residentNo)}-01-01`.slice(0, 10);
  return ageOn(birthDate, day) >= 16 && day < addYears(birthDate, heldSex(index, residentNo).value === 'MALE' ? 60 : 55);
}

// Civil affairs is a day behind: an end of today is not known, and such a case still stands as approved.
function assistanceOn({ truth, today }: TruthIndex, householdNo: number, on: string) {
  const known = lastKnownDay('civil-affairs', today);
  const cases = truth.assistanceCases.filter((each) => each.householdNo === householdNo && each.fromDate <= known);
  const held = cases.map((each) => (each.toDate !== null && each.toDate > known ? { ...each, toDate: null, decision: each.decision === 'ENDED' ? 'APPROVED' as const : each.decision } : each));
  return held.filter((each) => holdsOn(each, on)).sort((one, other) => one.caseNo.localeCompare(other.caseNo))
    .map(({ caseNo, kind, decision }) => ({ caseNo, kind: word(ASSISTANCE_KIND, kind), decision: word(ASSISTANCE_DECISION, decision) }));
}
