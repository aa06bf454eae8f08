import { addDays, addYears, ageOn, type CareLevelValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { ElderCare } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { livingMembers, type WelfareDraft } from './welfare-draft.js';
import { CARE_PLANS } from './welfare-names.js';

const LEVELS = ['SELF_RELIANT', 'MILD', 'MODERATE', 'SEVERE', 'COMPLETE'] as const;
// Weights of the levels under 75, under 85 and older.
const LEVEL_WEIGHTS = [[48, 32, 13, 5, 2], [28, 34, 22, 11, 5], [12, 28, 30, 20, 10]] as const;
/** CNY fen a month by level (unverified). */
const SUBSIDY: Readonly<Record<CareLevelValue, number>> = { SELF_RELIANT: 0, MILD: 10_000, MODERATE: 20_000, SEVERE: 40_000, COMPLETE: 60_000 };
const OLD_AGE_FEN = 5_000;

/** Care for the old (养老服务): for about an eighth of those of 65 and over, more for the oldest and those who live alone; that of the dead has ended. */
export function makeElderCares(draft: WelfareDraft): ElderCare[] {
  const { today } = draft.settlement.options;
  const providers = draft.organisations.filter(({ kind, status, track, name }) => kind === 'SERVICE_INSTITUTION' && status === 'ACTIVE' && track === 'REGISTERED' && /养老|助老/.test(name)).map(({ organisationCode }) => organisationCode);
  return draft.persons.flatMap((person) => {
    const { status, deathDate, birthDate, floating } = person;
    if (ageOn(birthDate, deathDate ?? today) < 65 || (floating?.arrivedDate ?? '') > addDays(today, -500)) return [];
    if (status === 'NORMAL') return draft.random.chance(shareOf(draft, person)) ? [careFor(draft, { person, providers, toDate: draft.random.chance(0.04) ? draft.random.day(addDays(today, -400), addDays(today, -5)) : null })] : [];
    return deathDate !== null && deathDate > addYears(today, -2) && draft.random.chance(0.2) ? [careFor(draft, { person, providers, toDate: deathDate })] : [];
  });
}

function shareOf(draft: WelfareDraft, { birthDate, householdNo }: Resident): number {
  const isAlone = livingMembers(draft, draft.householdOf.get(householdNo)).length === 1;
  return 0.055 + (isAlone ? 0.13 : 0) + (ageOn(birthDate, draft.settlement.options.today) >= 80 ? 0.12 : 0);
}

function careFor(draft: WelfareDraft, { person, providers, toDate }: { readonly person: Resident; readonly providers: readonly string[]; readonly toDate: string | null }): ElderCare {
  const { random, counters, settlement } = draft;
  const end = toDate ?? settlement.options.today;
  const age = ageOn(person.birthDate, end);
  const weights = LEVEL_WEIGHTS[age < 75 ? 0 : age < 85 ? 1 : 2];
  const needLevel = random.weighted(LEVELS.map((level, place) => [level, weights[place] ?? 0] as const));
  const fromDate = random.day(laterOf(laterOf(addYears(person.birthDate, 60), addYears(end, -4)), person.floating?.arrivedDate ?? ''), addDays(end, -20));
  return {
    careNo: counters.next('elder-care'), residentNo: person.residentNo, needLevel, plan: random.pick(CARE_PLANS), providerOrganisationCode: providers.length > 0 && random.chance(0.9) ? random.pick(providers) : null,
    subsidyFenPerMonth: SUBSIDY[needLevel] + (age >= 80 ? OLD_AGE_FEN : 0), status: toDate === null ? (random.chance(0.96) ? 'ACTIVE' : 'PAUSED') : 'ENDED', fromDate, toDate, visitDates: visitsUntil(draft, fromDate, end),
  };
}

/** The visits of the last year, never more than thirty days apart, but that one in six has not been visited for a month or more. */
function visitsUntil({ random, settlement }: WelfareDraft, fromDate: string, end: string): string[] {
  const every = random.pick([7, 14, 14, 26]);
  const last = random.chance(0.16) ? addDays(end, -random.int(31, 150)) : end;
  const visits: string[] = [];
  for (let day = addDays(laterOf(fromDate, addDays(settlement.options.today, -365)), random.int(1, every)); day <= last; day = addDays(day, every + random.int(-2, 3))) visits.push(day);
  return visits;
}
