import type { DwellingUseValue } from '@linli/vocabulary';
import { addDays } from '@linli/vocabulary';
import type { DistrictOptions } from '../model/district.js';
import type { Address, Building, Facility, Grid } from '../model/place.js';
import { ESTATE_NAMES, ROAD_NAMES } from './place-names.js';
import type { CommunityPlan } from './plan.js';
import type { Random } from './random.js';
import type { Counters, Place } from './settlement.js';

const VACANT_SHARE = 0.06;
const FACILITY_KINDS = ['STREET_LAMP', 'MANHOLE', 'FIRE_HYDRANT', 'ELEVATOR', 'WASTE_STATION', 'NOTICE_BOARD', 'PLAYGROUND', 'RAMP'] as const;

/** An address that a household can be put into; its use is settled by who moves in. */
export interface Dwelling extends Omit<Address, 'use'> {
  use: DwellingUseValue;
}

export interface EmptyPlace extends Omit<Place, 'addresses'> {
  readonly addresses: readonly Dwelling[];
  /** The dwellings of each grid that households move into, in order. */
  readonly dwellingsOfGrids: readonly (readonly Dwelling[])[];
}

/** Makes the grids, buildings, dwellings and things of one community. Every dwelling lies in one grid. */
export function makePlace(options: DistrictOptions, plan: CommunityPlan, { random, counters }: { readonly random: Random; readonly counters: Counters }): EmptyPlace {
  const { community } = plan;
  const grids: Grid[] = [];
  const buildings: Building[] = [];
  const addresses: Dwelling[] = [];
  const dwellingsOfGrids: Dwelling[][] = [];
  const facilities: Facility[] = [];
  const firstEstate = random.int(0, ESTATE_NAMES.length - 1);
  plan.householdsOfGrids.forEach((households, index) => {
    const gridCode = `${community.communityCode}${String(index + 1).padStart(3, '0')}`;
    grids.push({ gridCode, name: `${community.name}第${index + 1}网格`, establishedDate: random.day('2018-01-01', '2021-12-31') });
    const here = makeDwellings(Math.ceil(households / (1 - VACANT_SHARE)), { gridCode, community, buildings, random, counters, before: addresses.length, estate: estateAt(firstEstate + index) });
    addresses.push(...here);
    dwellingsOfGrids.push(here.slice(0, households));
    facilities.push(...makeFacilities(gridCode, { options, random, counters }));
  });
  return { options, community, grids, buildings, addresses, facilities, dwellingsOfGrids };
}

interface BuildingSite {
  readonly gridCode: string;
  readonly community: CommunityPlan['community'];
  readonly buildings: Building[];
  readonly random: Random;
  readonly counters: Counters;
  readonly before: number;
  readonly estate: string;
}

// No two grids of a community have one estate, so that no two dwellings have one text.
function estateAt(place: number): string {
  return ESTATE_NAMES[place % ESTATE_NAMES.length] ?? '';
}

function makeDwellings(count: number, { gridCode, community, buildings, random, counters, before, estate }: BuildingSite): Dwelling[] {
  const dwellings: Dwelling[] = [];
  const road = `${random.pick(ROAD_NAMES)}${random.int(1, 199)}号`;
  for (let number = 1; dwellings.length < count; number++) {
    const building = makeBuilding(`${estate}${number}栋`, { gridCode, random, counters });
    buildings.push(building);
    for (let unit = 1; unit <= building.units; unit++) {
      for (let floor = 1; floor <= building.floors; floor++) {
        for (let door = 1; door <= 2 && dwellings.length < count; door++) {
          const room = `${floor}0${door}`;
          dwellings.push({
            addressCode: `${community.communityCode}${String(before + dwellings.length + 1).padStart(6, '0')}`, buildingNo: building.buildingNo, gridCode,
            text: `邻里区${community.streetName}${community.name}${road}${building.name}${unit}单元${room}室`, unit, floor, room, use: 'VACANT', areaSquareMetres: random.int(38, 138),
          });
        }
      }
    }
  }
  return dwellings;
}

function makeBuilding(name: string, { gridCode, random, counters }: { readonly gridCode: string; readonly random: Random; readonly counters: Counters }): Building {
  const isTall = random.chance(0.3);
  return {
    buildingNo: counters.next('building'), gridCode, name, kind: random.chance(0.85) ? 'RESIDENTIAL' : 'MIXED', floors: isTall ? random.int(11, 18) : random.int(5, 7), units: isTall ? random.int(1, 2) : random.int(2, 4), builtYear: random.int(1978, 2019),
  };
}

function makeFacilities(gridCode: string, { options, random, counters }: { readonly options: DistrictOptions; readonly random: Random; readonly counters: Counters }): Facility[] {
  return Array.from({ length: random.int(5, 12) }, () => ({
    facilityNo: counters.next('facility'), gridCode, kind: random.pick(FACILITY_KINDS), place: `${random.pick(ROAD_NAMES)}${random.int(1, 199)}号旁`,
    installedDate: random.day('2008-01-01', addDays(options.today, -400)), lastCheckDate: random.day(addDays(options.today, -365), options.today),
  }));
}
