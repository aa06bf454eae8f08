import { decode, EDUCATION, MARITAL_STATUS, parseCitizenId } from '@linli/vocabulary';
import type { InsuredPersonRecord } from './insured-person.record.js';
import type { InsuredPerson, LinkMethodValue } from './insured-person.type.js';
import { EDUCATION_CODES, MARITAL_STATUS_CODES } from './register-codes.js';

const LINK_METHODS: Readonly<Record<string, LinkMethodValue>> = { 1: 'SAME_ID', 2: 'UPGRADED_ID', 3: 'NAME_AND_BIRTH_DATE' };

/** A row of the register of insured persons as the graph publishes it: what is wrong with the id is said, the id is not. */
export function toInsuredPerson(row: InsuredPersonRecord): InsuredPerson {
  return {
    name: row.name,
    education: decode(EDUCATION, row.educationCode, EDUCATION_CODES),
    maritalStatus: decode(MARITAL_STATUS, row.maritalStatusCode, MARITAL_STATUS_CODES),
    isIdFifteenDigits: row.citizenId.length === 15,
    isIdValid: row.citizenId.length === 18 && parseCitizenId(row.citizenId).ok,
    isIdLowerCase: row.citizenId.endsWith('x'),
    isIdShared: row.isIdShared,
    linkMethod: LINK_METHODS[row.linkMethodCode] ?? 'UNMAPPED',
    linkMethodRawCode: row.linkMethodCode,
    linkConfidencePercent: row.linkConfidencePercent,
    linkedAt: row.linkedAt,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
