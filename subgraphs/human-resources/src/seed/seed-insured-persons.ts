import { disguiseNo, type Feed, type Mistake, type Neighbourhood, type Resident } from '@linli/synthetic-district';
import { EDUCATION, MARITAL_STATUS, parseCitizenId } from '@linli/vocabulary';
import { InsuredPersonRecord } from '../insured-person/insured-person.record.js';
import { EDUCATION_CODES, levelCodeOf, MARITAL_STATUS_CODES } from '../insured-person/register-codes.js';
import type { Seeding } from './seeding.js';
import { createMaritalHistory, type MaritalHistory } from './marital-history.js';

/** The universal enrolment (全民参保登记): everybody who was a resident by the feed's last day has a row, insured or not. */
export function seedInsuredPersons(neighbourhood: Neighbourhood, { feed, writer, known }: Seeding & { readonly known: ReadonlySet<number> }): void {
  const history = createMaritalHistory(neighbourhood.lifeEvents, feed.asOf);
  const citizenIdOf = new Map(neighbourhood.residents.map(({ residentNo, citizenId }) => [residentNo, citizenId]));
  const rows = neighbourhood.residents
    .filter(({ residentNo }) => known.has(residentNo))
    .map((resident) => withMistakes(toRow(resident, feed, history), { mistakes: feed.mistakesOf(resident.residentNo), citizenIdOf }));
  markSharedIds(rows);
  for (const row of rows) writer.put(InsuredPersonRecord, row);
}

function toRow(resident: Resident, feed: Feed, history: MaritalHistory): InsuredPersonRecord {
  return {
    localPersonNo: localPersonNoOf(resident.residentNo),
    ...feed.about(resident.residentNo),
    citizenId: resident.citizenId,
    name: resident.name,
    educationCode: resident.education === null ? null : levelCodeOf(EDUCATION, resident.education, EDUCATION_CODES),
    maritalStatusCode: levelCodeOf(MARITAL_STATUS, history(resident), MARITAL_STATUS_CODES),
    isIdShared: false,
    linkMethodCode: '1',
    linkConfidencePercent: 100,
    linkedAt: `${feed.asOf}T02:00:00Z`,
    ...feed.stamp,
  };
}

// A register numbers its persons in the order in which they came to it, which is not public security's: a fixed permutation stands for it.
function localPersonNoOf(residentNo: number): number {
  return disguiseNo(residentNo, { kind: 'insured-person', below: 2_000_000_000 });
}

function withMistakes(row: InsuredPersonRecord, { mistakes, citizenIdOf }: { readonly mistakes: readonly Mistake[]; readonly citizenIdOf: ReadonlyMap<number, string> }): InsuredPersonRecord {
  return mistakes.reduce((held, mistake) => ({ ...held, ...heldInstead(held, mistake, citizenIdOf) }), row);
}

function heldInstead(row: InsuredPersonRecord, mistake: Mistake, citizenIdOf: ReadonlyMap<number, string>): Partial<InsuredPersonRecord> {
  switch (mistake.kind) {
    case 'ID_15_DIGITS':
      return { citizenId: mistake.heldId, linkMethodCode: '2', linkConfidencePercent: 95 };
    case 'ID_LOWER_CASE':
      return { citizenId: mistake.heldId };
    case 'ID_BAD_CHECKSUM':
    case 'ID_TRANSPOSED':
      return { citizenId: mistake.heldId, linkMethodCode: '3', linkConfidencePercent: 80 };
    case 'ONE_ID_TWO_PERSONS':
      return { citizenId: citizenIdOf.get(mistake.residentNo) ?? row.citizenId, linkMethodCode: '3', linkConfidencePercent: 60 };
    case 'NAME_VARIANT':
      return { name: mistake.held };
    case 'CODE_MEANS_OTHER':
      return { maritalStatusCode: mistake.heldCode };
    case 'CODE_DRIFT':
      return driftOf(mistake);
    default:
      return {};
  }
}

function driftOf({ field, heldCode }: Extract<Mistake, { readonly kind: 'CODE_DRIFT' }>): Partial<InsuredPersonRecord> {
  if (field === 'education') return { educationCode: heldCode };
  return field === 'maritalStatus' ? { maritalStatusCode: heldCode } : {};
}

function markSharedIds(rows: readonly InsuredPersonRecord[]): void {
  const holders = new Map<string, InsuredPersonRecord[]>();
  for (const row of rows) {
    const id = normalise(row.citizenId);
    const sharing = holders.get(id);
    if (sharing) sharing.push(row);
    else holders.set(id, [row]);
  }
  for (const sharing of holders.values()) {
    if (sharing.length > 1) for (const row of sharing) row.isIdShared = true;
  }
}

function normalise(citizenId: string): string {
  const parsed = parseCitizenId(citizenId);
  return parsed.ok ? parsed.id.normalised : citizenId;
}
