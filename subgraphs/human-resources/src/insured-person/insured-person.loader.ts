import { beginsWith, equals, isCode, listPage, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { EDUCATION, MARITAL_STATUS } from '@linli/vocabulary';
import type { InsuredPersonFilter } from './insured-person.input.js';
import { toInsuredPerson } from './insured-person.mapper.js';
import { InsuredPersonRecord } from './insured-person.record.js';
import type { InsuredPerson } from './insured-person.type.js';
import { EDUCATION_CODES, MARITAL_STATUS_CODES } from './register-codes.js';

/** Reads insured persons by resident. */
export function createInsuredPersonLoader(db: RegisterDatabase) {
  return loadOne(db, { record: InsuredPersonRecord, by: 'residentNo', toType: toInsuredPerson });
}

/** Reads a page of insured persons. */
export function createInsuredPersonPage(db: RegisterDatabase) {
  return (selection: InsuredPersonFilter, page: PageRequest): Promise<Connection<InsuredPerson>> =>
    listPage(db, { record: InsuredPersonRecord, toType: toInsuredPerson, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: InsuredPersonFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('educationCode', { table: EDUCATION, word: selection.education, crosswalk: EDUCATION_CODES }),
    isCode('maritalStatusCode', { table: MARITAL_STATUS, word: selection.maritalStatus, crosswalk: MARITAL_STATUS_CODES }),
    hasFifteenDigits(selection.isIdFifteenDigits),
    equals('isIdShared', selection.isIdShared),
    upTo('linkConfidencePercent', selection.linkConfidenceUpToPercent),
  ];
}

function hasFifteenDigits(isWanted: boolean | null | undefined) {
  return isWanted === null || isWanted === undefined ? null : whenSql('(length(t."sfzhm") = 15) = ?', isWanted);
}
