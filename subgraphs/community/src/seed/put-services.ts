import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { APPLICATION_STATUS, DEPARTMENT, encodeOne, MANDATE_STATUS } from '@linli/vocabulary';
import { MandateRecord } from '../mandate/mandate.record.js';
import { ServiceApplicationRecord } from '../service-application/service-application.record.js';
import { ServiceItemRecord } from '../service-item/service-item.record.js';
import { stamp } from './stamp.js';

/** Writes the hall's catalogue, applications and mandates. */
export function putServices({ serviceItems, serviceApplications, mandates, residents, community, options }: Neighbourhood, writer: RegisterWriter): void {
  const days = stamp(options);
  const grids = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const gridOf = (residentNo: number): string => grids.get(residentNo) ?? community.communityCode;
  for (const { department, materials, ...item } of serviceItems) {
    writer.put(ServiceItemRecord, { ...item, departmentCode: encodeOne(DEPARTMENT, department), materials: [...materials], ...days });
  }
  for (const { applicantResidentNo: residentNo, status, ...application } of serviceApplications) {
    writer.put(ServiceApplicationRecord, { ...application, residentNo, gridCode: gridOf(residentNo), statusCode: encodeOne(APPLICATION_STATUS, status), ...days });
  }
  for (const { principalResidentNo: residentNo, agentWorkerNo: workerNo, status, ...mandate } of mandates) {
    writer.put(MandateRecord, { ...mandate, residentNo, workerNo, gridCode: gridOf(residentNo), statusCode: encodeOne(MANDATE_STATUS, status), ...days });
  }
}
