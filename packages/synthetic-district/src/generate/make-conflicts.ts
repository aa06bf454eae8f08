import { addDays, addYears, ageOn, citizenIdCheckCharacter, type MaritalStatusValue } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import { deriveCauseOfDeath } from './derive-cause-of-death.js';
import { deriveConflicts } from './derive-conflicts.js';
import { deriveInstant } from './derive-instant.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

// Codes that systems made up for two leaves of the table.
const DRIFT_CODES: Partial<Record<MaritalStatusValue, readonly string[]>> = { WIDOWED: ['24', '3'], DIVORCED: ['39'] };

// The same character written otherwise (异体字), or in a common one's place; the last is what systems wrote for a rare one that their font had in its private area only.
const OTHER_CHARACTERS = new Map([['峰', '峯'], ['强', '強'], ['国', '囯'], ['珍', '珎'], ['杰', '傑'], ['喆', '哲'], ['堃', '坤'], ['䶮', '\uE863']]);

/** The registers' known mistakes about people, each at its rate (DOMAIN.md 2.9, 2.10). */
export function makeConflicts(draft: PeopleDraft): void {
  for (const resident of draft.residents) {
    if (draft.duplicateNos.has(resident.residentNo)) continue;
    draft.conflicts.push(...personConflicts(draft, resident));
  }
  makeWrongDeathLink(draft);
  makeSharedIds(draft);
  makeHouseholdConflicts(draft);
  makeAddressConflicts(draft);
  draft.conflicts.push(...deriveConflicts(draft));
}

function personConflicts(draft: PeopleDraft, resident: ResidentDraft): Conflict[] {
  const { random, options } = draft;
  const { residentNo, floating } = resident;
  if (resident.status !== 'NORMAL') return [];
  const found: Conflict[] = [];
  const stale = staleMaritalStatus(draft, resident);
  if (stale) found.push(stale);
  if (random.chance(0.08)) found.push(...staleAddress(draft, resident));
  found.push(...idConflicts(draft, resident));
  if (random.chance(0.0005)) found.push({ kind: 'BIRTH_DATE_DIFFERS', register: 'public-security', residentNo, ...differentBirthDate(draft, resident) });
  if (random.chance(0.0005)) found.push({ kind: 'SEX_DIFFERS', register: 'public-security', residentNo, held: resident.sex === 'MALE' ? 'FEMALE' : 'MALE' });
  const driftCodes = DRIFT_CODES[resident.maritalStatus];
  if (driftCodes && !stale && random.chance(0.009)) found.push({ kind: 'CODE_DRIFT', register: 'public-security', residentNo, field: 'maritalStatus', heldCode: random.pick(driftCodes) });
  if (random.chance(0.005)) found.push({ kind: 'NAME_VARIANT', register: random.pick(['human-resources', 'civil-affairs', 'health'] as const), residentNo, held: nameVariant(draft, resident) });
  if (floating?.permit && floating.permit.endorsedUntilDate < options.today) found.push({ kind: 'PERMIT_LAPSED', register: 'community', residentNo });
  return found;
}

// He moved within the community; who came or was born lately has not.
function staleAddress({ random, options, place }: PeopleDraft, { residentNo, livingAddressCode, birthDate, floating }: ResidentDraft): Conflict[] {
  const hereSince = floating?.arrivedDate ?? birthDate;
  const held = random.pick(place.addresses).addressCode;
  if (livingAddressCode === null || held === livingAddressCode || hereSince > addDays(options.today, -60)) return [];
  const earliest = addYears(options.today, -2);
  return [{ kind: 'ADDRESS_STALE', register: 'community', residentNo, heldAddressCode: held, truthAddressCode: livingAddressCode, since: random.day(hereSince > earliest ? addDays(hereSince, 20) : earliest, addDays(options.today, -5)) }];
}

// Two in a hundred of those of 20 and over, whose status can have changed: a divorce, a death or a wedding that the hukou book has not taken in.
function staleMaritalStatus({ random, options, lifeEvents, marriageOf }: PeopleDraft, resident: ResidentDraft): Conflict | null {
  const held: Partial<Record<MaritalStatusValue, MaritalStatusValue>> = { DIVORCED: 'MARRIED', WIDOWED: 'MARRIED', FIRST_MARRIAGE: 'NEVER_MARRIED', REMARRIED: 'DIVORCED' };
  const before = held[resident.maritalStatus];
  if (!before || ageOn(resident.birthDate, options.today) < 20) return null;
  if (!random.chance(before === 'MARRIED' ? 0.14 : 0.014)) return null;
  const event = lifeEvents[marriageOf.get(resident.residentNo) ?? -1];
  const since = (event?.kind === 'MARRIAGE' ? (event.endedDate ?? event.date) : null) ?? random.day(addYears(options.today, -5), addDays(options.today, -30));
  return { kind: 'MARITAL_STALE', register: 'public-security', residentNo: resident.residentNo, held: before, truth: resident.maritalStatus, since };
}

// One in a hundred of all has the 15-digit id left somewhere; only those born before 2000 were given one.
function idConflicts({ random }: PeopleDraft, { residentNo, citizenId, birthDate }: ResidentDraft): Conflict[] {
  const found: Conflict[] = [];
  if (birthDate < '2000-01-01' && random.chance(0.0148)) {
    found.push({ kind: 'ID_15_DIGITS', register: random.pick(['human-resources', 'civil-affairs'] as const), residentNo, heldId: citizenId.slice(0, 6) + citizenId.slice(8, 17) });
  } else if (random.chance(0.001)) {
    const wrong = citizenIdCheckCharacter(citizenId) === '0' ? '1' : '0';
    found.push({ kind: 'ID_BAD_CHECKSUM', register: random.pick(['public-security', 'human-resources'] as const), residentNo, heldId: citizenId.slice(0, 17) + wrong });
  } else if (citizenId.endsWith('X') && random.chance(0.02)) {
    found.push({ kind: 'ID_LOWER_CASE', register: random.pick(['public-security', 'human-resources'] as const), residentNo, heldId: citizenId.toLowerCase() });
  } else if (citizenId.charAt(12) !== citizenId.charAt(13) && random.chance(0.0006)) {
    found.push({ kind: 'ID_TRANSPOSED', register: 'human-resources', residentNo, heldId: `${citizenId.slice(0, 12)}${citizenId.charAt(13)}${citizenId.charAt(12)}${citizenId.slice(14)}` });
  }
  return found;
}

// The lunar day lies three to seven weeks before the solar one; old books have the year alone.
function differentBirthDate({ random }: PeopleDraft, { birthDate }: ResidentDraft): { readonly held: string; readonly reason: 'LUNAR' | 'YEAR_ONLY' } {
  return random.chance(0.5) ? { held: addDays(birthDate, -random.int(21, 49)), reason: 'LUNAR' } : { held: `${birthDate.slice(0, 4)}-00-00`, reason: 'YEAR_ONLY' };
}

function nameVariant({ random }: PeopleDraft, { name, formerName }: ResidentDraft): string {
  if (name.includes('·')) return name.replace('·', random.pick(['•', '．', ' ']));
  return formerName ?? (random.chance(0.5) ? (otherCharacter(name) ?? `${name.slice(0, 1)} ${name.slice(1)}`) : `${name} `);
}

function otherCharacter(name: string): string | null {
  const found = [...name].find((character) => OTHER_CHARACTERS.has(character));
  return found === undefined ? null : name.replace(found, OTHER_CHARACTERS.get(found) ?? found);
}

function makeWrongDeathLink(draft: PeopleDraft): void {
  const { random, options } = draft;
  const alive = draft.residents.filter(({ status, residentNo, birthDate }) => status === 'NORMAL' && !draft.duplicateNos.has(residentNo) && ageOn(birthDate, options.today) > 50);
  if (alive.length === 0) return;
  const { residentNo } = random.pick(alive);
  const date = random.day(addDays(options.today, -300), addDays(options.today, -15));
  const certificateNo = `stranger ${residentNo}`;
  draft.conflicts.push({ kind: 'DEATH_WRONG_LINK', register: 'health', residentNo, date, diedAt: deriveInstant(date, certificateNo), cause: deriveCauseOfDeath(certificateNo) });
}

// Two insured persons were entered under one id.
function makeSharedIds({ random, options, residents, conflicts, duplicateNos }: PeopleDraft): void {
  const adults = residents.filter(({ status, residentNo, birthDate }) => status === 'NORMAL' && !duplicateNos.has(residentNo) && ageOn(birthDate, options.today) >= 25);
  for (let pair = random.count(adults.length * 0.0004); pair > 0; pair--) {
    const [one, other] = [random.pick(adults), random.pick(adults)];
    if (one !== other) conflicts.push({ kind: 'ONE_ID_TWO_PERSONS', register: 'human-resources', residentNo: one.residentNo, otherResidentNo: other.residentNo });
  }
}

function makeHouseholdConflicts({ random, households, conflicts }: PeopleDraft): void {
  for (const { householdNo, establishedDate, members } of households) {
    if (establishedDate < '2000-01-01' && random.chance(0.012)) conflicts.push({ kind: 'HEAD_CODE_SWAPPED', register: 'public-security', householdNo });
    else if (random.chance(0.0006)) conflicts.push({ kind: 'HEAD_MISSING', register: 'public-security', householdNo });
    else if (members.length > 1 && random.chance(0.001)) conflicts.push({ kind: 'HEAD_TWICE', register: 'public-security', householdNo });
  }
}

function makeAddressConflicts({ random, place, conflicts }: PeopleDraft): void {
  for (const { addressCode, gridCode } of place.addresses) {
    if (random.chance(0.001)) conflicts.push({ kind: 'ADDRESS_WITHOUT_GRID', register: 'community', addressCode });
    else if (random.chance(0.0007)) {
      const other = place.grids.find((grid) => grid.gridCode !== gridCode);
      if (other) conflicts.push({ kind: 'ADDRESS_IN_TWO_GRIDS', register: 'community', addressCode, otherGridCode: other.gridCode });
    }
  }
}
