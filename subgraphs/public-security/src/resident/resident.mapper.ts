import { decode, HUKOU_TYPE, MARITAL_STATUS, maskCitizenId, NATIONALITY, parseCitizenId, parsePartialDate, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX } from '@linli/vocabulary';
import type { ResidentRecord } from './resident.record.js';
import type { Resident } from './resident.type.js';

/** A row of the population register as the graph publishes it. The register holds the standards' codes. */
export function toResident(row: ResidentRecord): Resident {
  return {
    residentNo: row.residentNo,
    id: row.residentNo,
    citizenIdMasked: maskCitizenId(row.citizenId),
    isCitizenIdValid: row.citizenId.length === 18 && parseCitizenId(row.citizenId).ok,
    name: row.name,
    formerName: row.formerName,
    sex: decode(SEX, row.sexCode),
    birthDate: parsePartialDate(row.birthDate)?.text ?? null,
    nationality: decode(NATIONALITY, row.nationalityCode),
    registeredMaritalStatus: decode(MARITAL_STATUS, row.maritalStatusCode),
    birthplaceCode: row.birthplaceCode,
    nativePlaceCode: row.nativePlaceCode,
    hukouDivisionCode: row.hukouDivisionCode,
    hukouType: decode(HUKOU_TYPE, row.hukouTypeCode),
    status: decode(RESIDENT_STATUS, row.statusCode),
    category: decode(RESIDENT_CATEGORY, row.categoryCode),
    deathDate: row.deathDate,
    deathSource: row.deathSource,
    livesAlone: row.livesAlone,
    phone: row.phone,
    householdNo: row.householdNo,
    hukouAddressCode: row.hukouAddressCode,
    gridCode: row.gridCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
