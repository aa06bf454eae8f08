import { defineSubgraph } from '@linli/subgraph-kit';
import { AddressGridRecord } from './address-grid/address-grid.record.js';
import { AddressRecord } from './address/address.record.js';
import { AddressResolver } from './address/address.resolver.js';
import { Address } from './address/address.type.js';
import { BuildingRecord } from './building/building.record.js';
import { BuildingResolver } from './building/building.resolver.js';
import { CommunityServicesResolver } from './community-services/community-services.resolver.js';
import { CommunityRecord } from './community/community.record.js';
import { CommunityResolver } from './community/community.resolver.js';
import { Community } from './community/community.type.js';
import { DutyRecord } from './duty/duty.record.js';
import { DutyResolver } from './duty/duty.resolver.js';
import { FacilityRecord } from './facility/facility.record.js';
import { FacilityResolver } from './facility/facility.resolver.js';
import { AddressInSeveralGridsResolver } from './grid-coverage/address-in-several-grids.resolver.js';
import { GridCoverageReportResolver } from './grid-coverage/grid-coverage-report.resolver.js';
import { GridSizeResolver } from './grid-coverage/grid-size.resolver.js';
import { GridEventRecord } from './grid-event/grid-event.record.js';
import { GridEventResolver } from './grid-event/grid-event.resolver.js';
import { GridWorkerRecord } from './grid-worker/grid-worker.record.js';
import { GridWorkerResolver } from './grid-worker/grid-worker.resolver.js';
import { GridWorkResolver } from './grid/grid-work.resolver.js';
import { GridRecord } from './grid/grid.record.js';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { Household } from './household/household.type.js';
import { toHousehold } from './household/to-household.js';
import { createLoaders, type CommunityLoaders } from './loaders.js';
import { LogEntryRecord } from './log-entry/log-entry.record.js';
import { LogEntryResolver } from './log-entry/log-entry.resolver.js';
import { MandateRecord } from './mandate/mandate.record.js';
import { MandateResolver } from './mandate/mandate.resolver.js';
import { Mandate } from './mandate/mandate.type.js';
import { migrations } from './migrations/index.js';
import { PatrolRecord } from './patrol/patrol.record.js';
import { PatrolResolver } from './patrol/patrol.resolver.js';
import { grid } from './residence/residence.indicators.js';
import { ResidenceRecord } from './residence/residence.record.js';
import { ResidenceResolver } from './residence/residence.resolver.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { toResident } from './resident/to-resident.js';
import { seed } from './seed.js';
import { ServiceApplicationRecord } from './service-application/service-application.record.js';
import { ServiceApplicationResolver } from './service-application/service-application.resolver.js';
import { ServiceApplication } from './service-application/service-application.type.js';
import { ServiceItemRecord } from './service-item/service-item.record.js';
import { ServiceItemResolver } from './service-item/service-item.resolver.js';
import { ServiceItem } from './service-item/service-item.type.js';
import { VisitTaskRecord } from './visit-task/visit-task.record.js';
import { VisitTaskResolver } from './visit-task/visit-task.resolver.js';
import { VisitTask } from './visit-task/visit-task.type.js';

export const community = defineSubgraph<CommunityLoaders>({
  name: 'community',
  zh: '社区',
  types: [Grid, Address, Community, VisitTask, ServiceItem, ServiceApplication, Mandate, Resident, Household],
  resolvers: [
    CommunityResolver, GridResolver, GridWorkResolver, GridCoverageReportResolver, GridSizeResolver, AddressInSeveralGridsResolver, AddressResolver, BuildingResolver, FacilityResolver,
    GridWorkerResolver, DutyResolver, GridEventResolver, PatrolResolver, LogEntryResolver, VisitTaskResolver,
    ServiceItemResolver, ServiceApplicationResolver, MandateResolver, ResidenceResolver, CommunityServicesResolver, ResidentResolver, HouseholdResolver,
  ],
  records: [
    CommunityRecord, GridRecord, AddressRecord, AddressGridRecord, BuildingRecord, FacilityRecord, GridWorkerRecord, DutyRecord, GridEventRecord, PatrolRecord, LogEntryRecord, VisitTaskRecord,
    ServiceItemRecord, ServiceApplicationRecord, MandateRecord, ResidenceRecord,
  ],
  migrations,
  dimensions: [grid],
  createLoaders,
  references: {
    Grid: ({ gridCode }: { gridCode: string }, { loaders }) => loaders.grid.load(gridCode),
    Address: ({ addressCode }: { addressCode: string }, { loaders }) => loaders.address.load(addressCode),
    Community: ({ communityCode }: { communityCode: string }, { loaders }) => loaders.community.load(communityCode),
    VisitTask: ({ taskNo }: { taskNo: number }, { loaders }) => loaders.visitTask.load(taskNo),
    ServiceItem: ({ itemCode }: { itemCode: string }, { loaders }) => loaders.serviceItem.load(itemCode),
    ServiceApplication: ({ applicationNo }: { applicationNo: string }, { loaders }) => loaders.serviceApplication.load(applicationNo),
    Mandate: ({ mandateNo }: { mandateNo: number }, { loaders }) => loaders.mandate.load(mandateNo),
    // Residents and households are public security's; here their numbers are all that is needed to say what the community holds of them.
    Resident: ({ residentNo }: { residentNo: number }) => toResident(residentNo),
    Household: ({ householdNo }: { householdNo: number }) => toHousehold(householdNo),
  },
  seed,
});
