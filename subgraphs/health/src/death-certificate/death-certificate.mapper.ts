import { toLinkMethod } from '../register-link/link-method.mapper.js';
import type { DeathCertificateRecord } from './death-certificate.record.js';
import type { DeathCertificate } from './death-certificate.type.js';

/** A row of the death certificates as the graph publishes it. */
export function toDeathCertificate(row: DeathCertificateRecord): DeathCertificate {
  return {
    certificateNo: row.certificateNo,
    date: row.date,
    diedAt: row.diedAt,
    issuer: row.issuer,
    linkMethod: toLinkMethod(row.linkMethodCode),
    linkMethodRawCode: row.linkMethodCode,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
