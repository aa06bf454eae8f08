import type { RegisterLinkMethodValue } from './register-link-method.type.js';
import type { RegisterLink } from './register-link.type.js';
import type { ResidentLinkRecord } from './resident-link.record.js';

const METHODS: Readonly<Record<string, RegisterLinkMethodValue>> = { 1: 'CITIZEN_ID', 2: 'CITIZEN_ID_15', 3: 'REVIEWED' };

/** A link as the graph publishes it: how and when, without the id and the name that it was made by. */
export function toRegisterLink(row: ResidentLinkRecord): RegisterLink {
  return {
    method: METHODS[row.methodCode] ?? 'UNMAPPED',
    methodRawCode: row.methodCode,
    confidencePercent: row.confidencePercent,
    linkedAt: row.linkedAt,
    isIdFifteenDigits: row.citizenId.trim().length === 15,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
