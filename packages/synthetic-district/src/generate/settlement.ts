import type { Conflict } from '../model/conflicts.js';
import type { DistrictOptions } from '../model/district.js';
import type { Household, LifeEvent, Rental, Resident } from '../model/people.js';
import type { Address, Building, Community, Facility, Grid } from '../model/place.js';

/** Dense numbers that run on over the whole district. */
export class Counters {
  private readonly last = new Map<string, number>();

  next(kind: string): number {
    const number = (this.last.get(kind) ?? 0) + 1;
    this.last.set(kind, number);
    return number;
  }

  current(kind: string): number {
    return this.last.get(kind) ?? 0;
  }
}

/** The places of one community. */
export interface Place {
  readonly options: DistrictOptions;
  readonly community: Community;
  readonly grids: readonly Grid[];
  readonly buildings: readonly Building[];
  readonly addresses: readonly Address[];
  readonly facilities: readonly Facility[];
}

/** The places and people of one community: what the facts of all departments are made from. */
export interface Settlement extends Place {
  readonly residents: readonly Resident[];
  readonly households: readonly Household[];
  readonly rentals: readonly Rental[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly conflicts: readonly Conflict[];
  /** Numbers minted by mistake for people who have one already; they have no facts of their own. */
  readonly duplicateNos: ReadonlySet<number>;
  byNo(residentNo: number): Resident | undefined;
}
