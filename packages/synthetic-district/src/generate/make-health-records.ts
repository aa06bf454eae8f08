import { addDays, addYears, ageOn, type HealthStatusBriefValue } from '@linli/vocabulary';
import type { HealthRecord } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { earlierOf, laterOf } from './day-order.js';
import { disguiseNo } from './disguise-no.js';
import { listPersons } from './list-persons.js';
import type { Facts } from './facts.js';
import { makeName, makeSurname } from './names.js';
import { CLINIC_NAMES } from './place-names.js';
import { presenceOf, type Presence } from './presence.js';

const RECORDED_SHARE = 0.85;
const RECORDS_BEGIN = '2009-07-01';
const DOCTORS = 6;

export interface KnownConditions {
  readonly chronicNos: ReadonlySet<number>;
  readonly disabledNos: ReadonlySet<number>;
}

/** The health records (居民健康档案) of a community, of the dead and of those who moved out too, with the family doctor's contract. */
export function makeHealthRecords(facts: Facts, { chronicNos, disabledNos }: KnownConditions): HealthRecord[] {
  const { settlement, random } = facts;
  const presence = presenceOf(settlement);
  const clinics = [random.pick(CLINIC_NAMES), random.pick(CLINIC_NAMES)] as const;
  const doctors = Array.from({ length: DOCTORS }, () => makeName(random, { surname: makeSurname(random), sex: random.chance(0.4) ? 'MALE' : 'FEMALE', birthYear: 1985, nationality: 'HAN' }));
  const records: HealthRecord[] = [];
  for (const resident of listPersons(settlement)) {
    const isChronic = chronicNos.has(resident.residentNo);
    // Whoever is followed up has a record.
    if (!isChronic && !random.chance(RECORDED_SHARE)) continue;
    const here = presence(resident);
    const openedDate = opened(facts, here);
    const age = ageOn(resident.birthDate, here.toDate ?? settlement.options.today);
    records.push({
      recordNo: `${settlement.community.communityCode}${String(disguiseNo(records.length + 1, { kind: 'health-record', below: 100_000 })).padStart(5, '0')}`, residentNo: resident.residentNo, clinic: clinics[random.chance(0.8) ? 0 : 1], openedDate,
      healthStatus: disabledNos.has(resident.residentNo) ? 'DISABLED' : isChronic ? 'CHRONIC' : statusAt(facts, age), doctorContract: contractOf(facts, { resident, here, openedDate, age, isChronic, doctors }),
    });
  }
  return records;
}

function opened({ random, settlement }: Facts, { fromDate, toDate }: Presence): string {
  const { today } = settlement.options;
  const last = toDate ?? today;
  const earliest = earlierOf(laterOf(fromDate, RECORDS_BEGIN), last);
  return random.day(earliest, earlierOf(addYears(earliest, 4), last));
}

function statusAt({ random }: Facts, age: number): HealthStatusBriefValue {
  return random.chance(age < 40 ? 0.03 : age < 65 ? 0.1 : 0.25) ? 'FAIR' : 'GOOD';
}

interface Patient {
  readonly resident: Resident;
  readonly here: Presence;
  readonly openedDate: string;
  readonly age: number;
  readonly isChronic: boolean;
  readonly doctors: readonly string[];
}

// For one year; one in six has run out. A contract ends with the patient's death or departure.
function contractOf({ random, settlement }: Facts, { here, openedDate, age, isChronic, doctors }: Patient): HealthRecord['doctorContract'] {
  if (!random.chance(isChronic ? 0.85 : age >= 65 ? 0.74 : age < 7 ? 0.66 : 0.35)) return null;
  const last = here.toDate ?? settlement.options.today;
  const signedDate = laterOf(openedDate, random.day(addDays(last, random.chance(0.17) ? -500 : -364), last));
  const endsDate = addYears(signedDate, 1);
  return { doctor: random.pick(doctors), signedDate, endsDate: here.toDate === null ? endsDate : earlierOf(endsDate, here.toDate) };
}
