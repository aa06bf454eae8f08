import { sealId } from '@linli/subgraph-kit';
import { disguiseNo, type LifeEvent, type Resident } from '@linli/synthetic-district';
import { HUKOU_EVENT_KIND, HUKOU_TYPE, MARITAL_STATUS, NATIONALITY } from '@linli/vocabulary';
import { heldBirthDate, heldSex, heldStatus, isDeathLate, isHeldAsLiving } from './household-book.js';
import { mistakeOf, newestFirst, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { UNMAPPED_WORD, word } from './word.js';

type HukouEvent = Extract<LifeEvent, { readonly kind: 'HUKOU' }> & { readonly eventNo: number };

/** What public security holds about residents: the truth of the day, but for its known mistakes. */
export interface Population {
  ofResident(residentNo: number): Facts;
  livesAlone(residentNo: number): boolean;
  /** Who moved his hukou here, latest first. */
  movesIn(asked: { readonly gridCodePrefix: string; readonly from: string }): Facts[];
}

export function openPopulation(index: TruthIndex, links: Links): Population {
  const living = groupBy(index.truth.residents.filter(({ residentNo }) => isHeldAsLiving(index, residentNo)), ({ householdNo }) => householdNo);
  const livesAlone = (residentNo: number): boolean => isHeldAsLiving(index, residentNo) && living.get(residentOf(index, residentNo).householdNo)?.length === 1;
  const held = heldHukouEvents(index);
  const hukouEvents = groupBy(held, ({ residentNo }) => residentNo);
  return {
    livesAlone,
    ofResident: (residentNo) => ({
      ...identityOf(index, residentNo),
      livesAlone: livesAlone(residentNo),
      household: () => links.household(residentOf(index, residentNo).householdNo),
      hukouEvents: () => newestFirst(hukouEvents.get(residentNo), ({ date }) => date, ({ eventNo }) => eventNo).map(toHukouEvent),
    }),
    movesIn: ({ gridCodePrefix, from }) => newestFirst(held, ({ date }) => date, ({ eventNo }) => eventNo)
      .filter(({ event, date, residentNo }) => event === 'MOVE_IN' && date >= from && residentOf(index, residentNo).gridCode.startsWith(gridCodePrefix))
      .map((event) => ({ ...toHukouEvent(event), resident: links.resident(event.residentNo) })),
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

// A death that the register has not heard of has not been cancelled at the office. The number of each piece of business decides among those of one day.
function heldHukouEvents(index: TruthIndex): HukouEvent[] {
  const held = index.truth.lifeEvents.filter((event) => event.kind === 'HUKOU').filter(({ event, residentNo }) => event !== 'DEATH' || !isDeathLate(index, residentNo));
  return [...groupBy(held, ({ residentNo }) => residentNo).values()].flatMap((own) => own.map((event, place) => ({ ...event, eventNo: disguiseNo(event.residentNo * 16 + place, { kind: 'hukou-event', below: 2_000_000_000 }) })));
}

function toHukouEvent({ event, date, fromText, toText, reason }: HukouEvent): Facts {
  return { kind: word(HUKOU_EVENT_KIND, event), date, from: fromText, to: toText, reason };
}

function residentOf({ residents }: TruthIndex, residentNo: number): Resident {
  const resident = residents.get(residentNo);
  if (!resident) throw new Error('resident: expected one of the district, but got none');
  return resident;
}
