import { loadOne, type RegisterDatabase } from '@linli/subgraph-kit';
import { toResidence } from './residence.mapper.js';
import { ResidenceRecord } from './residence.record.js';

/** Reads where residents are known to live. */
export function createResidenceOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: ResidenceRecord, by: 'residentNo', toType: toResidence });
}
