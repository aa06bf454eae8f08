import type { OneChildCertificateRecord } from './one-child-certificate.record.js';
import type { OneChildCertificate } from './one-child-certificate.type.js';

/** A certificate as the graph publishes it. */
export function toOneChildCertificate(row: OneChildCertificateRecord): OneChildCertificate {
  return {
    certificateNo: row.certificateNo,
    isChildDeceased: row.isChildDeceased,
    issuedDate: row.issuedDate,
    holderNos: row.holderNos,
    childNo: row.childNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
