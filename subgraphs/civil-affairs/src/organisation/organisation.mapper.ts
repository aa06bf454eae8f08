import { decode, ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK } from '@linli/vocabulary';
import type { OrganisationRecord } from './organisation.record.js';
import type { Organisation } from './organisation.type.js';

/** A social organisation as the graph publishes it. The register holds the codes of the tables. */
export function toOrganisation(row: OrganisationRecord): Organisation {
  return {
    organisationCode: row.organisationCode,
    name: row.name,
    kind: decode(ORGANISATION_KIND, row.kindCode),
    track: decode(ORGANISATION_TRACK, row.trackCode),
    status: decode(ORGANISATION_STATUS, row.statusCode),
    foundedDate: row.foundedDate,
    annualReports: row.annualReports,
    gridCode: row.gridCode,
    addressCode: row.addressCode,
    founderNo: row.founderNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
