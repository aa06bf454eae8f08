import { decode, CHILD_WELFARE_KIND } from '@linli/vocabulary';
import type { ChildWelfareRecord } from './child-welfare.record.js';
import type { ChildWelfare } from './child-welfare.type.js';

/** A file of child welfare as the graph publishes it. The register holds the codes of the table. */
export function toChildWelfare(row: ChildWelfareRecord): ChildWelfare {
  return {
    residentNo: row.residentNo,
    fileNo: row.fileNo,
    kind: decode(CHILD_WELFARE_KIND, row.kindCode),
    guardianNo: row.guardianNo,
    actualCarerNo: row.actualCarerNo,
    isFatherAway: row.isFatherAway,
    isMotherAway: row.isMotherAway,
    school: row.school,
    helpPlan: row.helpPlan,
    openedDate: row.openedDate,
    lastCareVisitDate: row.lastCareVisitDate,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
