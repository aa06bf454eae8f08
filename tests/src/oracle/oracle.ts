import { sealId } from '@linli/subgraph-kit';
import type { District, Household } from '@linli/synthetic-district';
import { DEPARTMENT, HOUSEHOLD_KIND, HOUSEHOLD_STATUS } from '@linli/vocabulary';
import { openCommunityServices } from './community-services.js';
import { openFamilySupport } from './family-support.js';
import { openFloatingStays, type FloatingStays } from './floating-stays.js';
import { openAddresses, openGrids, toPage } from './grid-places.js';
import { openHealth } from './health.js';
import { isDeathLate, linesOf } from './household-book.js';
import { openLegalServices } from './legal-services.js';
import { openPopulation, type Population } from './population.js';
import type { Links } from './register.js';
import type { Facts } from './select.js';
import { openSocialSecurity } from './social-security.js';
import { indexTruth, type TruthIndex } from './truth-index.js';
import { openWelfare, type Welfare } from './welfare.js';
import { word } from './word.js';

/** What the seven registers hold, worked out from the truth of the district: where questions begin, and what links to what. */
export interface Oracle {
  readonly index: TruthIndex;
  /** Root fields of the graph. */
  readonly root: Facts;
}

export function openOracle(truth: District): Oracle {
  const index = indexTruth(truth);
  // Departments link to one another in circles, so each finds the others when it is asked, not when it is opened.
  const links: Links = {
    resident: (residentNo) => (residentNo === null ? null : residentFacts(residentNo)), household: (householdNo) => householdFacts(householdNo),
    address: (addressCode) => (addressCode === null ? null : addresses(addressCode)), grid: (gridCode) => grids(gridCode),
  };
  const population = openPopulation(index, links);
  const stays = openFloatingStays(index, links);
  const welfare = openWelfare(index, links);
  const community = openCommunityServices(index, links);
  const ofResident = [population.ofResident, stays.ofResident, welfare.ofResident, community.ofResident, openHealth(index, links), openFamilySupport(index, links), openSocialSecurity(index), openLegalServices(index)];
  const residentFacts = (residentNo: number): Facts => Object.assign({}, ...ofResident.map((facts) => facts(residentNo))) as Facts;
  const householdFacts = (householdNo: number): Facts => ({ ...toHousehold(index, links, householdNo), ...welfare.ofHousehold(householdNo), ...community.ofHousehold(householdNo) });
  const addresses = openAddresses(index, links, stays);
  const grids = openGrids(index, links, population);
  return { index, root: rootOf(index, { links, population, stays, welfare }) };
}

interface Registers {
  readonly links: Links;
  readonly population: Population;
  readonly stays: FloatingStays;
  readonly welfare: Welfare;
}

function rootOf(index: TruthIndex, { links, population, stays, welfare }: Registers): Facts {
  const residents = new Map(index.truth.residents.map(({ residentNo }) => [sealId('resident', residentNo), residentNo]));
  return {
    resident: ({ id }: { readonly id: string }) => links.resident(residents.get(id) ?? null),
    grid: ({ gridCode }: { readonly gridCode: string }) => links.grid(gridCode),
    assistanceCase: ({ caseNo }: { readonly caseNo: string }) => welfare.assistanceCase(caseNo),
    childWelfare: ({ fileNo }: { readonly fileNo: number }) => welfare.childWelfare(fileNo),
    residenceRegistrations: ({ filter }: { readonly filter: { readonly gridCodePrefix: string; readonly arrivedFrom: string } }) => toPage(stays.registrations({ gridCodePrefix: filter.gridCodePrefix, from: filter.arrivedFrom })),
    hukouEvents: ({ filter }: { readonly filter: { readonly gridCodePrefix: string; readonly from: string } }) => toPage(population.movesIn(filter)),
    serviceItem: ({ itemCode }: { readonly itemCode: string }) => serviceItems(index).find((item) => item.itemCode === itemCode) ?? null,
    serviceItems: () => toPage(serviceItems(index)),
  };
}

function serviceItems({ truth }: TruthIndex) {
  return truth.serviceItems.map((item) => ({ ...item, department: word(DEPARTMENT, item.department) })).sort((one, other) => one.itemCode.localeCompare(other.itemCode));
}

function toHousehold(index: TruthIndex, links: Links, householdNo: number): Facts {
  const household = index.households.get(householdNo);
  if (!household) throw new Error('household: expected one of the district, but got none');
  const { hukouNo, kind, establishedDate, addressCode, headResidentNo } = household;
  return {
    id: sealId('household', householdNo), hukouNo, kind: word(HOUSEHOLD_KIND, kind), status: word(HOUSEHOLD_STATUS, isStanding(index, household) ? 'ACTIVE' : 'CANCELLED'), establishedDate,
    address: () => links.address(addressCode), head: () => links.resident(isHeadMissing(index, householdNo) ? null : headResidentNo),
    members: () => linesOf(index, household).map(({ residentNo, ...line }) => ({ ...line, resident: () => links.resident(residentNo) })),
  };
}

function isStanding(index: TruthIndex, { cancelledDate, members }: Household): boolean {
  return cancelledDate === null || members.some(({ residentNo }) => isDeathLate(index, residentNo));
}

function isHeadMissing({ truth }: TruthIndex, householdNo: number): boolean {
  return truth.conflicts.some((conflict) => conflict.kind === 'HEAD_MISSING' && conflict.householdNo === householdNo);
}
