import type { RegisterDatabase } from '@linli/subgraph-kit';
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

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return { ...createPlaceLoaders(db), ...createWorkLoaders(db), ...createVisitLoaders(db), ...createServiceLoaders(db) };
}

export type CommunityLoaders = ReturnType<typeof createLoaders>;

function createPlaceLoaders(db: RegisterDatabase) {
  const address = createAddressLoader(db);
  return {
    community: createCommunityLoader(db),
    communityPage: createCommunityPage(db),
    grid: createGridLoader(db),
    gridPage: createGridPage(db),
    gridCoverage: createGridCoverage(db),
    address,
    addressPage: createAddressPage(db),
    addressesOfBuilding: createAddressesOfBuilding(db),
    addressesOfGrid: createAddressesOfGrid(db, address),
    addressCountOfGrid: createAddressCountOfGrid(db),
    gridCodesOfAddress: createGridCodesOfAddress(db),
    building: createBuildingLoader(db),
    buildingPage: createBuildingPage(db),
    buildingsOfGrid: createBuildingsOfGrid(db),
    unitsOfBuilding: createUnitsOfBuilding(db),
    facility: createFacilityLoader(db),
    facilityPage: createFacilityPage(db),
    facilitiesOfGrid: createFacilitiesOfGrid(db),
  };
}

function createWorkLoaders(db: RegisterDatabase) {
  return {
    gridWorker: createGridWorkerLoader(db),
    gridWorkerPage: createGridWorkerPage(db),
    workersOfGrid: createWorkersOfGrid(db),
    duty: createDutyLoader(db),
    dutyPage: createDutyPage(db),
    dutiesOfGrid: createDutiesOfGrid(db),
    dutiesOfWorker: createDutiesOfWorker(db),
    responsibleChain: createResponsibleChain(db),
    gridEvent: createGridEventLoader(db),
    gridEventPage: createGridEventPage(db),
    eventsOfGrid: createEventsOfGrid(db),
    eventsOfAddress: createEventsOfAddress(db),
    eventsOfFacility: createEventsOfFacility(db),
  };
}

function createVisitLoaders(db: RegisterDatabase) {
  return {
    patrol: createPatrolLoader(db),
    patrolPage: createPatrolPage(db),
    patrolsOfGrid: createPatrolsOfGrid(db),
    logEntry: createLogEntryLoader(db),
    logEntryPage: createLogEntryPage(db),
    logEntriesOfGrid: createLogEntriesOfGrid(db),
    visitTask: createVisitTaskLoader(db),
    visitTaskPage: createVisitTaskPage(db),
    visitTasksOfResident: createVisitTasksOfResident(db),
    visitTasksOfHousehold: createVisitTasksOfHousehold(db),
    visitTasksOfGrid: createVisitTasksOfGrid(db),
  };
}

function createServiceLoaders(db: RegisterDatabase) {
  return {
    residenceOfResident: createResidenceOfResident(db),
    serviceItem: createServiceItemLoader(db),
    serviceItemPage: createServiceItemPage(db),
    serviceApplication: createServiceApplicationLoader(db),
    serviceApplicationPage: createServiceApplicationPage(db),
    applicationsOfResident: createApplicationsOfResident(db),
    mandate: createMandateLoader(db),
    mandatePage: createMandatePage(db),
    mandatesOfResident: createMandatesOfResident(db),
  };
}
