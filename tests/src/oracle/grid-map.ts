import type { Address } from '@linli/synthetic-district';
import { DWELLING_USE, HOUSEHOLD_STATUS } from '@linli/vocabulary';
import { isHeldAsLiving } from './household-book.js';
import type { TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** The grids that the community's register has put an address into, by code: one, but for its mistakes. */
export function heldGrids({ truth, addresses }: TruthIndex, addressCode: string): string[] {
  const gridCode = addresses.get(addressCode)?.gridCode;
  const mistakes = truth.conflicts.filter((conflict) => 'addressCode' in conflict).filter((conflict) => conflict.addressCode === addressCode);
  if (gridCode === undefined || mistakes.some(({ kind }) => kind === 'ADDRESS_WITHOUT_GRID')) return [];
  return [gridCode, ...mistakes.flatMap((conflict) => (conflict.kind === 'ADDRESS_IN_TWO_GRIDS' ? [conflict.otherGridCode] : []))].sort();
}

interface Question {
  readonly gridCodePrefix: string;
  /** Dwellings in use. */
  readonly smallest: number;
  readonly largest: number;
}

/** How the grids cover the addresses, by the community's register, with the households that public security counts in each. */
export function gridCoverage(index: TruthIndex, { gridCodePrefix, smallest, largest }: Question) {
  const sizes = sizesOf(index).filter(({ grid }) => grid.gridCode.startsWith(gridCodePrefix));
  const [below, above] = [sizes.filter(({ occupiedDwellingCount: size }) => size < smallest), sizes.filter(({ occupiedDwellingCount: size }) => size > largest)];
  const placed = index.truth.addresses.map((address) => ({ address, grids: heldGrids(index, address.addressCode) }));
  // One that is in no grid has only its community to be found by.
  const without = placed.filter(({ address, grids }) => grids.length === 0 && address.addressCode.startsWith(gridCodePrefix.slice(0, 12))).map(({ address }) => toGap(index, address));
  const twice = placed.filter(({ grids }) => grids.length > 1 && grids.some((gridCode) => gridCode.startsWith(gridCodePrefix))).map(({ address, grids }) => ({
    address: { addressCode: address.addressCode, text: address.text, building: buildingOf(index, address) },
    grids: grids.map((gridCode) => ({ gridCode, name: index.grids.get(gridCode)?.name })),
  }));
  return {
    gridCoverageReport: {
      gridsBelowCount: below.length, gridsBelow: below, gridsAboveCount: above.length, gridsAbove: above,
      addressesWithoutGridCount: without.length, addressesWithoutGrid: without, addressesInTwoGridsCount: twice.length, addressesInTwoGrids: twice,
    },
    grids: { nodes: sizes.map(({ grid }) => grid), pageInfo: { hasNextPage: false } },
  };
}

function sizesOf(index: TruthIndex) {
  const members = index.truth.addresses.flatMap((address) => heldGrids(index, address.addressCode).map((gridCode) => ({ gridCode, isInUse: address.use !== 'VACANT' })));
  return [...index.truth.grids].sort((one, other) => one.gridCode.localeCompare(other.gridCode)).map(({ gridCode, name }) => {
    const here = members.filter((member) => member.gridCode === gridCode);
    return { dwellingCount: here.length, occupiedDwellingCount: here.filter(({ isInUse }) => isInUse).length, grid: { gridCode, name, households: { totalCount: standingHouseholds(index, gridCode) } } };
  });
}

// Public security has no mistake about grids: a household is where its address truly is. It stands as long as a member is held as living.
function standingHouseholds(index: TruthIndex, gridCode: string): number {
  return index.truth.households.filter(({ addressCode, members }) => index.addresses.get(addressCode)?.gridCode === gridCode && members.some(({ residentNo }) => isHeldAsLiving(index, residentNo))).length;
}

function toGap(index: TruthIndex, address: Address) {
  const households = index.truth.households.filter(({ addressCode }) => addressCode === address.addressCode);
  return {
    addressCode: address.addressCode, text: address.text, use: word(DWELLING_USE, address.use), building: buildingOf(index, address),
    households: { nodes: households.map(({ hukouNo, members }) => ({ hukouNo, status: word(HOUSEHOLD_STATUS, members.some(({ residentNo }) => isHeldAsLiving(index, residentNo)) ? 'ACTIVE' : 'CANCELLED') })) },
  };
}

function buildingOf({ buildings }: TruthIndex, { buildingNo }: Address) {
  const building = buildings.get(buildingNo);
  return building && { name: building.name, grid: { gridCode: building.gridCode } };
}
