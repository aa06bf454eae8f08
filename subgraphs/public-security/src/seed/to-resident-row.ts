import { encodeOne, HUKOU_TYPE, MARITAL_STATUS, NATIONALITY, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX } from '@linli/vocabulary';
import type { Conflict, Resident } from '@linli/synthetic-district';
import type { ResidentRecord } from '../resident/resident.record.js';

interface Holding {
  readonly today: string;
  readonly livesAlone: boolean;
  readonly mistakes: readonly Conflict[];
}

/** A resident as the population register holds him. */
export function toResidentRow(resident: Resident, { today, livesAlone, mistakes }: Holding): ResidentRecord {
  const row: ResidentRecord = {
    residentNo: resident.residentNo,
    citizenId: resident.citizenId,
    name: resident.name,
    formerName: resident.formerName,
    sexCode: encodeOne(SEX, resident.sex),
    birthDate: resident.birthDate.replaceAll('-', ''),
    nationalityCode: encodeOne(NATIONALITY, resident.nationality),
    maritalStatusCode: encodeOne(MARITAL_STATUS, resident.maritalStatus),
    birthplaceCode: resident.birthplaceCode,
    nativePlaceCode: resident.nativePlaceCode,
    hukouDivisionCode: resident.hukouDivisionCode,
    hukouAddressCode: resident.hukouAddressCode,
    hukouTypeCode: encodeOne(HUKOU_TYPE, resident.hukouType),
    statusCode: encodeOne(RESIDENT_STATUS, resident.status),
    categoryCode: livesElsewhere(resident) ? encodeOne(RESIDENT_CATEGORY, 'AWAY_FROM_HUKOU') : null,
    deathDate: resident.deathDate,
    deathSource: resident.deathDate === null ? null : '家属申报',
    householdNo: resident.householdNo,
    livesAlone,
    gridCode: resident.gridCode,
    phone: resident.phone,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
  for (const mistake of mistakes) applyMistake(row, mistake);
  return row;
}

// 人户分离: whoever came from another district, and whoever lives here at another address than that of his book.
function livesElsewhere({ floating, livingAddressCode, hukouAddressCode }: Resident): boolean {
  return livingAddressCode !== null && (floating !== null || hukouAddressCode !== livingAddressCode);
}

function applyMistake(row: ResidentRecord, mistake: Conflict): void {
  switch (mistake.kind) {
    case 'MARITAL_STALE': row.maritalStatusCode = encodeOne(MARITAL_STATUS, mistake.held); break;
    case 'DEATH_LATE': Object.assign(row, { statusCode: encodeOne(RESIDENT_STATUS, 'NORMAL'), deathDate: null, deathSource: null }); break;
    case 'ID_15_DIGITS': case 'ID_BAD_CHECKSUM': case 'ID_LOWER_CASE': case 'ID_TRANSPOSED': row.citizenId = mistake.heldId; break;
    case 'BIRTH_DATE_DIFFERS': row.birthDate = mistake.held.replaceAll('-', ''); break;
    case 'SEX_DIFFERS': row.sexCode = encodeOne(SEX, mistake.held); break;
    case 'CODE_DRIFT': if (mistake.field === 'maritalStatus') row.maritalStatusCode = mistake.heldCode; break;
    default: break;
  }
}
