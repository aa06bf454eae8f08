import { sealId } from '@linli/subgraph-kit';
import type { BirthRegistration, LifeEvent } from '@linli/synthetic-district';
import { SEX } from '@linli/vocabulary';
import { lastKnownDay } from './feed.js';
import { contactOf, heldBirthDate, householdOf, linesOf } from './household-book.js';
import type { TruthIndex } from './truth-index.js';
import { word } from './word.js';

type Birth = Extract<LifeEvent, { kind: 'BIRTH' }>;

interface Where {
  readonly gridCodePrefix: string;
  readonly newbornUpTo: string;
}

/** Certificates of children whom public security had not registered when health last heard from it, with the mother's household and the couple's registrations. */
export function certificatesWithoutChild(index: TruthIndex, where: Where) {
  const known = lastKnownDay('health', index.today);
  const births = birthsIn(index, where).filter(({ registeredDate, date }) => date <= known && (registeredDate === null || registeredDate > known));
  return births.sort((one, other) => other.date.localeCompare(one.date) || other.certificateNo.localeCompare(one.certificateNo)).map(({ certificateNo, date, sex, clinic, motherNo }) => ({
    certificateNo, birthDate: date, sex: word(SEX, sex), clinic,
    mother: { ...contactOf(index, motherNo), household: toHousehold(index, motherNo), familySupport: { birthRegistrations: registrationsOf(index, motherNo) } },
  }));
}

/** Whom to invite in truth: the mothers of children of a month and over without hukou, by the certificate's number; the father where the couple had registered the birth when family planning last heard of it. */
export function parentsToInvite(index: TruthIndex, where: Where) {
  const known = lastKnownDay('family-planning', index.today);
  const isRegistered = ({ motherNo, date }: Birth) => index.truth.birthRegistrations.some((each) => each.motherNo === motherNo && each.childBirthDate === date && each.registeredDate <= known);
  const births = birthsIn(index, where).filter(({ registeredDate }) => registeredDate === null).sort((one, other) => one.certificateNo.localeCompare(other.certificateNo));
  return births.map((birth) => ({
    certificateNo: birth.certificateNo, mother: contactOf(index, birth.motherNo), father: birth.fatherNo === null || !isRegistered(birth) ? null : contactOf(index, birth.fatherNo),
  }));
}

function birthsIn({ truth, residents }: TruthIndex, { gridCodePrefix, newbornUpTo }: Where): Birth[] {
  const births = truth.lifeEvents.filter((event): event is Birth => event.kind === 'BIRTH');
  return births.filter(({ date, motherNo }) => date <= newbornUpTo && residents.get(motherNo)?.gridCode.startsWith(gridCodePrefix));
}

function toHousehold(index: TruthIndex, motherNo: number) {
  const household = householdOf(index, motherNo);
  const { householdNo, hukouNo, addressCode } = household;
  return {
    id: sealId('household', householdNo), hukouNo, address: { addressCode, text: index.addresses.get(addressCode)?.text },
    members: linesOf(index, household).map(({ residentNo, relation, toDate }) => ({ relation, toDate, resident: { ...contactOf(index, residentNo), birthDate: heldBirthDate(index, residentNo) } })),
  };
}

function registrationsOf(index: TruthIndex, motherNo: number) {
  const known = lastKnownDay('family-planning', index.today);
  return index.truth.birthRegistrations.filter((each) => (each.motherNo === motherNo || each.fatherNo === motherNo) && each.registeredDate <= known)
    .sort((one, other) => other.registeredDate.localeCompare(one.registeredDate) || other.registrationNo - one.registrationNo)
    .map((each) => toRegistration(index, each, known));
}

function toRegistration(index: TruthIndex, { registrationNo, parity, registeredDate, childBirthDate, fatherNo }: BirthRegistration, known: string) {
  return {
    registrationNo, parity, registeredDate, childBirthDate: childBirthDate !== null && childBirthDate <= known ? childBirthDate : null,
    father: fatherNo === null ? null : contactOf(index, fatherNo),
  };
}
