import { sealId } from '@linli/subgraph-kit';
import type { FloatingStay, LifeEvent, Rental, Resident } from '@linli/synthetic-district';
import { HUKOU_EVENT_KIND, HUKOU_TYPE, MARITAL_STATUS, NATIONALITY, PERMIT_STATUS, RESIDENCE_BASIS } from '@linli/vocabulary';
import { heldBirthDate, heldSex, heldStatus, isDeathLate, isHeldAsLiving } from './household-book.js';
import { mistakeOf, newestFirst, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { UNMAPPED_WORD, word } from './word.js';

type HukouEvent = Extract<LifeEvent, { readonly kind: 'HUKOU' }>;

interface Arrivals {
  readonly gridCodePrefix: string;
  readonly from: string;
}

/** What public security holds about residents: the truth of the day, but for its known mistakes. */
export interface Population {
  ofResident(residentNo: number): Facts;
  livesAlone(residentNo: number): boolean;
  /** Residence registrations, latest arrival first. */
  registrations(asked: Arrivals): Facts[];
  /** Who moved his hukou here, latest first. */
  movesIn(asked: Arrivals): Facts[];
  leaseAt(addressCode: string): Facts | null;
}

export function openPopulation(index: TruthIndex, links: Links): Population {
  const { truth, rentals } = index;
  const living = groupBy(truth.residents.filter(({ residentNo }) => isHeldAsLiving(index, residentNo)), ({ householdNo }) => householdNo);
  const hukouEvents = groupBy(heldHukouEvents(index), ({ residentNo }) => residentNo);
  const leases = groupBy(truth.rentals.flatMap((rental) => rental.tenantResidentNos.map((residentNo) => ({ residentNo, rental }))), ({ residentNo }) => residentNo);
  const livesAlone = (residentNo: number): boolean => isHeldAsLiving(index, residentNo) && living.get(index.residents.get(residentNo)?.householdNo ?? 0)?.length === 1;
  const inGrid = (prefix: string) => (residentNo: number): boolean => index.residents.get(residentNo)?.gridCode.startsWith(prefix) ?? false;
  return {
    livesAlone,
    ofResident: (residentNo) => ({
      ...identityOf(index, residentNo),
      livesAlone: livesAlone(residentNo),
      household: () => links.household(residentOf(index, residentNo).householdNo),
      residenceRegistration: () => registrationOf(index, links, residentNo),
      residencePermit: () => permitOf(index, residentOf(index, residentNo).floating),
      hukouEvents: () => latestFirst(hukouEvents.get(residentNo)).map(toHukouEvent),
      rentedDwellings: () => (leases.get(residentNo) ?? []).map(({ rental }) => toLease(rental, links)).sort((one, other) => one.rentalNo - other.rentalNo),
    }),
    registrations: ({ gridCodePrefix, from }) => newestFirst(
      truth.residents.filter(({ residentNo, floating }) => floating !== null && floating.arrivedDate >= from && inGrid(gridCodePrefix)(residentNo)), ({ floating }) => floating?.arrivedDate ?? '', ({ residentNo }) => residentNo,
    ).flatMap(({ residentNo }) => registrationOf(index, links, residentNo) ?? []),
    movesIn: ({ gridCodePrefix, from }) => newestFirst([...hukouEvents.values()].flat().filter(({ event, date, residentNo }) => event === 'MOVE_IN' && date >= from && inGrid(gridCodePrefix)(residentNo)), ({ date }) => date, ({ residentNo }) => residentNo)
      .map((event) => ({ ...toHukouEvent(event), resident: links.resident(event.residentNo) })),
    leaseAt: (addressCode) => {
      const rental = rentals.get(addressCode);
      return rental ? toLease(rental, links) : null;
    },
  };
}

function identityOf(index: TruthIndex, residentNo: number): Facts {
  const resident = residentOf(index, residentNo);
  const { name, formerName, phone, hukouDivisionCode, hukouType, nationality } = resident;
  const deathDate = isDeathLate(index, residentNo) ? null : resident.deathDate;
  return {
    id: sealId('resident', residentNo), asOf: index.today, name, formerName, phone, hukouDivisionCode, hukouType: word(HUKOU_TYPE, hukouType), nationality: word(NATIONALITY, nationality),
    sex: heldSex(index, residentNo), birthDate: heldBirthDate(index, residentNo), status: heldStatus(index, residentNo), registeredMaritalStatus: maritalStatusOf(index, resident),
    // Whoever reports a death to this register is family.
    deathDate, deathSource: deathDate === null ? null : '家属申报', ...citizenIdOf(index, resident),
  };
}

function maritalStatusOf(index: TruthIndex, { residentNo, maritalStatus }: Resident) {
  const about = { department: 'public-security', residentNo } as const;
  if (mistakeOf(index, { ...about, kind: 'CODE_DRIFT' })?.field === 'maritalStatus') return UNMAPPED_WORD;
  return word(MARITAL_STATUS, mistakeOf(index, { ...about, kind: 'MARITAL_STALE' })?.held ?? maritalStatus);
}

function citizenIdOf(index: TruthIndex, { residentNo, citizenId }: Resident): Facts {
  const about = { department: 'public-security', residentNo } as const;
  const wrong = (['ID_BAD_CHECKSUM', 'ID_TRANSPOSED', 'ID_15_DIGITS'] as const).map((kind) => mistakeOf(index, { ...about, kind })).find((mistake) => mistake !== undefined);
  const held = wrong?.heldId ?? mistakeOf(index, { ...about, kind: 'ID_LOWER_CASE' })?.heldId ?? citizenId;
  return { citizenIdMasked: held.slice(0, 6) + '*'.repeat(held.length - 10) + held.slice(-4), isCitizenIdValid: wrong === undefined };
}

function registrationOf(index: TruthIndex, links: Links, residentNo: number): Facts | null {
  const { floating, livingAddressCode } = residentOf(index, residentNo);
  if (floating === null || !isHeldAsLiving(index, residentNo)) return null;
  const landlordNo = index.rentals.get(livingAddressCode ?? '')?.landlordResidentNo ?? null;
  return {
    arrivedDate: floating.arrivedDate, basis: word(RESIDENCE_BASIS, floating.basis), originDivisionCode: floating.originDivisionCode,
    address: () => links.address(livingAddressCode), landlord: () => links.resident(landlordNo), resident: () => links.resident(residentNo),
  };
}

function permitOf({ today }: TruthIndex, floating: FloatingStay | null): Facts | null {
  if (!floating?.permit) return null;
  return { ...floating.permit, status: word(PERMIT_STATUS, floating.permit.endorsedUntilDate < today ? 'SUSPENDED' : 'VALID') };
}

function toLease({ rentalNo, leaseFromDate, leaseToDate, addressCode, landlordResidentNo }: Rental, links: Links) {
  return { rentalNo, leaseFromDate, leaseToDate, address: () => links.address(addressCode), landlord: () => links.resident(landlordResidentNo) };
}

// A death that the register has not heard of has not been cancelled at the office.
function heldHukouEvents(index: TruthIndex): HukouEvent[] {
  return index.truth.lifeEvents.filter((event) => event.kind === 'HUKOU').filter(({ event, residentNo }) => event !== 'DEATH' || !isDeathLate(index, residentNo));
}

function latestFirst(events: readonly HukouEvent[] | undefined): HukouEvent[] {
  return [...(events ?? [])].reverse().sort((one, other) => other.date.localeCompare(one.date));
}

function toHukouEvent({ event, date, fromText, toText, reason }: HukouEvent): Facts {
  return { kind: word(HUKOU_EVENT_KIND, event), date, from: fromText, to: toText, reason };
}

function residentOf({ residents }: TruthIndex, residentNo: number): Resident {
  const resident = residents.get(residentNo);
  if (!resident) throw new Error('resident: expected one of the district, but got none');
  return resident;
}
