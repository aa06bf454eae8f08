import { defineLoaders, type RegisterDatabase } from '@linli/subgraph-kit';
import { createAddressCountOfGrid, createAddressesOfGrid, createGridCodesOfAddress } from './address-grid/address-grid.loader.js';
import { createAddressesOfBuilding, createAddressLoader, createAddressPage } from './address/address.loader.js';
import { createUnitsOfBuilding } from './building/building-unit.loader.js';
import { createBuildingLoader, createBuildingPage, createBuildingsOfGrid } from './building/building.loader.js';
import { createCommunityLoader, createCommunityPage } from './community/community.loader.js';
import { createDutiesOfGrid, createDutiesOfWorker, createDutyLoader, createDutyPage } from './duty/duty.loader.js';
import { createResponsibleChain } from './duty/responsible-chain.loader.js';
import { createFacilitiesOfGrid, createFacilityLoader, createFacilityPage } from './facility/facility.loader.js';
import { createGridCoverage } from './grid-coverage/grid-coverage.loader.js';
import { createEventsOfAddress, createEventsOfFacility, createEventsOfGrid, createGridEventLoader, createGridEventPage } from './grid-event/grid-event.loader.js';
import { createGridWorkerLoader, createGridWorkerPage, createWorkersOfGrid } from './grid-worker/grid-worker.loader.js';
import { createGridLoader, createGridPage } from './grid/grid.loader.js';
import { createLogEntriesOfGrid, createLogEntryLoader, createLogEntryPage } from './log-entry/log-entry.loader.js';
import { createMandateLoader, createMandatePage, createMandatesOfResident } from './mandate/mandate.loader.js';
import { createPatrolLoader, createPatrolPage, createPatrolsOfGrid } from './patrol/patrol.loader.js';
import { createResidenceOfResident } from './residence/residence.loader.js';
import { createApplicationsOfResident, createServiceApplicationLoader, createServiceApplicationPage } from './service-application/service-application.loader.js';
import { createServiceItemLoader, createServiceItemPage } from './service-item/service-item.loader.js';
import { createVisitTaskLoader, createVisitTaskPage, createVisitTasksOfGrid, createVisitTasksOfHousehold, createVisitTasksOfResident } from './visit-task/visit-task.loader.js';

/** Everything that this department's resolvers can read, for one request: places, the work on them, visits, services. */
export const createLoaders = defineLoaders({
  community: createCommunityLoader,
  communityPage: createCommunityPage,
  grid: createGridLoader,
  gridPage: createGridPage,
  gridCoverage: createGridCoverage,
  address: createAddressLoader,
  addressPage: createAddressPage,
  addressesOfBuilding: createAddressesOfBuilding,
  addressesOfGrid: (db: RegisterDatabase) => createAddressesOfGrid(db, createAddressLoader(db)),
  addressCountOfGrid: createAddressCountOfGrid,
  gridCodesOfAddress: createGridCodesOfAddress,
  building: createBuildingLoader,
  buildingPage: createBuildingPage,
  buildingsOfGrid: createBuildingsOfGrid,
  unitsOfBuilding: createUnitsOfBuilding,
  facility: createFacilityLoader,
  facilityPage: createFacilityPage,
  facilitiesOfGrid: createFacilitiesOfGrid,

  gridWorker: createGridWorkerLoader,
  gridWorkerPage: createGridWorkerPage,
  workersOfGrid: createWorkersOfGrid,
  duty: createDutyLoader,
  dutyPage: createDutyPage,
  dutiesOfGrid: createDutiesOfGrid,
  dutiesOfWorker: createDutiesOfWorker,
  responsibleChain: createResponsibleChain,
  gridEvent: createGridEventLoader,
  gridEventPage: createGridEventPage,
  eventsOfGrid: createEventsOfGrid,
  eventsOfAddress: createEventsOfAddress,
  eventsOfFacility: createEventsOfFacility,

  patrol: createPatrolLoader,
  patrolPage: createPatrolPage,
  patrolsOfGrid: createPatrolsOfGrid,
  logEntry: createLogEntryLoader,
  logEntryPage: createLogEntryPage,
  logEntriesOfGrid: createLogEntriesOfGrid,
  visitTask: createVisitTaskLoader,
  visitTaskPage: createVisitTaskPage,
  visitTasksOfResident: createVisitTasksOfResident,
  visitTasksOfHousehold: createVisitTasksOfHousehold,
  visitTasksOfGrid: createVisitTasksOfGrid,

  residenceOfResident: createResidenceOfResident,
  serviceItem: createServiceItemLoader,
  serviceItemPage: createServiceItemPage,
  serviceApplication: createServiceApplicationLoader,
  serviceApplicationPage: createServiceApplicationPage,
  applicationsOfResident: createApplicationsOfResident,
  mandate: createMandateLoader,
  mandatePage: createMandatePage,
  mandatesOfResident: createMandatesOfResident,
});

export type CommunityLoaders = ReturnType<typeof createLoaders>;
