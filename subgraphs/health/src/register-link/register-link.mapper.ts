import { toLinkMethod } from './link-method.mapper.js';
import type { RegisterLinkRecord } from './register-link.record.js';
import type { RegisterLink } from './register-link.type.js';

/** A link as the graph publishes it: the id and the local number stay behind. */
export function toRegisterLink(row: RegisterLinkRecord): RegisterLink {
  return {
    name: row.name,
    method: toLinkMethod(row.methodCode),
    methodRawCode: row.methodCode,
    confidencePercent: row.confidencePercent,
    linkedAt: row.linkedAt,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
