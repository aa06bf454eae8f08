import { loadOne, type RegisterDatabase } from '@linli/subgraph-kit';
import { toRegisterLink } from './register-link.mapper.js';
import { RegisterLinkRecord } from './register-link.record.js';

/** Reads the links of residents. */
export function createRegisterLinkOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: RegisterLinkRecord, by: 'residentNo', toType: toRegisterLink });
}
