import type { AddressGridRecord } from './address-grid/address-grid.record.js';
import type { AddressRecord } from './address/address.record.js';
import type { BuildingRecord } from './building/building.record.js';
import type { CommunityRecord } from './community/community.record.js';
import type { DutyRecord } from './duty/duty.record.js';
import type { FacilityRecord } from './facility/facility.record.js';
import type { GridEventRecord } from './grid-event/grid-event.record.js';
import type { GridWorkerRecord } from './grid-worker/grid-worker.record.js';
import type { GridRecord } from './grid/grid.record.js';
import type { LogEntryRecord } from './log-entry/log-entry.record.js';
import type { MandateRecord } from './mandate/mandate.record.js';
import type { PatrolRecord } from './patrol/patrol.record.js';
import type { ResidenceRecord } from './residence/residence.record.js';
import type { ServiceApplicationRecord } from './service-application/service-application.record.js';
import type { ServiceItemRecord } from './service-item/service-item.record.js';
import type { VisitTaskRecord } from './visit-task/visit-task.record.js';

// Rows for tests: a plain one of each record; a test says only in what its row differs.

export const COMMUNITY = '990101001001';
export const OTHER_COMMUNITY = '990101002001';
export const GRID = `${COMMUNITY}001`;
export const NEXT_GRID = `${COMMUNITY}002`;
export const OTHER_GRID = `${OTHER_COMMUNITY}001`;

const stamp = { asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

/** The address of this number in a community. */
export function addressCode(number: number, communityCode: string = COMMUNITY): string {
  return `${communityCode}${String(number).padStart(6, '0')}`;
}

export function communityRow(differences: Partial<CommunityRecord> = {}): CommunityRecord {
  return { communityCode: COMMUNITY, name: '桃园社区', streetCode: '990101001', streetName: '春晖街道', ...stamp, ...differences };
}

export function gridRow(differences: Partial<GridRecord> = {}): GridRecord {
  return { gridCode: GRID, name: '桃园社区第1网格', communityCode: COMMUNITY, establishedDate: '2019-03-01', ...stamp, ...differences };
}

export function buildingRow(differences: Partial<BuildingRecord> = {}): BuildingRecord {
  return { buildingNo: 1, gridCode: GRID, name: '锦绣家园1栋', kindCode: '01', floorCount: 6, unitCount: 2, builtYear: 1998, ...stamp, ...differences };
}

export function addressRow(differences: Partial<AddressRecord> = {}): AddressRecord {
  return { addressCode: addressCode(1), buildingNo: 1, text: '邻里区春晖街道桃园社区柳荫路8号锦绣家园1栋1单元101室', unit: 1, floor: 1, room: '101', useCode: '01', areaSquareMetres: 86, ...stamp, ...differences };
}

export function addressGridRow(differences: Partial<AddressGridRecord> = {}): AddressGridRecord {
  return { addressCode: addressCode(1), gridCode: GRID, ...stamp, ...differences };
}

export function facilityRow(differences: Partial<FacilityRecord> = {}): FacilityRecord {
  return { facilityNo: 1, gridCode: GRID, kindCode: '08', place: '柳荫路8号旁', installedDate: '2015-05-05', lastCheckDate: '2026-05-20', ...stamp, ...differences };
}

export function gridWorkerRow(differences: Partial<GridWorkerRecord> = {}): GridWorkerRecord {
  return { workerNo: 1, gridCode: GRID, residentNo: 11, name: '测试员', roleCode: '01', phone: '10090000001', fromDate: '2024-01-01', toDate: null, ...stamp, ...differences };
}

export function dutyRow(differences: Partial<DutyRecord> = {}): DutyRecord {
  return { dutyNo: 1, workerNo: 1, kindCode: '04', level: 2, gridCode: GRID, buildingNo: null, fromDate: '2024-01-01', toDate: null, ...stamp, ...differences };
}

export function gridEventRow(differences: Partial<GridEventRecord> = {}): GridEventRecord {
  return {
    eventNo: 1, gridCode: GRID, addressCode: null, facilityNo: null, kindCode: '01', stageCode: '03', reportedAt: '2026-06-01T08:00:00Z', deadlineDate: '2026-06-11', departmentCode: '01',
    resolvedDate: null, closedDate: null, satisfaction: null, photoKey: null, ...stamp, ...differences,
  };
}

export function patrolRow(differences: Partial<PatrolRecord> = {}): PatrolRecord {
  return { patrolNo: 1, workerNo: 1, gridCode: GRID, startedAt: '2026-06-29T09:00:00Z', endedAt: '2026-06-29T10:10:00Z', findingCodes: ['01'], ...stamp, ...differences };
}

export function logEntryRow(differences: Partial<LogEntryRecord> = {}): LogEntryRecord {
  return { entryNo: 1, workerNo: 1, gridCode: GRID, householdNo: null, kindCode: '02', date: '2026-03-01', expiresDate: '2027-03-01', note: '建议增加晾晒场地', ...stamp, ...differences };
}

export function visitTaskRow(differences: Partial<VisitTaskRecord> = {}): VisitTaskRecord {
  return {
    taskNo: 1, gridCode: GRID, residentNo: 1, householdNo: null, kindCode: '01', departmentCode: '02', createdDate: '2026-05-01', dueDate: '2026-05-21', statusCode: '01', doneDate: null, ...stamp, ...differences,
  };
}

export function serviceItemRow(differences: Partial<ServiceItemRecord> = {}): ServiceItemRecord {
  return { itemCode: 'JZZ-01', titleZh: '居住证办理', titleEn: 'residence permit', departmentCode: '01', materials: ['居住证明', '就业或就读证明'], limitWorkingDays: 15, ...stamp, ...differences };
}

export function serviceApplicationRow(differences: Partial<ServiceApplicationRecord> = {}): ServiceApplicationRecord {
  return { applicationNo: 'SQ2026000001', itemCode: 'JZZ-01', residentNo: 1, gridCode: GRID, mandateNo: null, submittedDate: '2026-06-20', statusCode: '03', closedDate: null, ...stamp, ...differences };
}

export function mandateRow(differences: Partial<MandateRecord> = {}): MandateRecord {
  return { mandateNo: 1, residentNo: 1, workerNo: 1, gridCode: GRID, itemCode: 'JZZ-01', fromDate: '2026-06-20', toDate: '2026-09-18', statusCode: '01', ...stamp, ...differences };
}

export function residenceRow(differences: Partial<ResidenceRecord> = {}): ResidenceRecord {
  return { lineNo: 1, residentNo: 1, gridCode: GRID, addressCode: addressCode(1), verifiedDate: '2026-04-01', isCountedAsResident: true, ...stamp, ...differences };
}
