import type { Address, Building, Conflict, District, Employer, Grid, GridWorker, Household, Mediator, Rental, Resident, SocialOrganisation } from '@linli/synthetic-district';

/** The truth of a district by key, for looking things up while an answer is worked out. */
export interface TruthIndex {
  readonly truth: District;
  readonly today: string;
  readonly residents: ReadonlyMap<number, Resident>;
  readonly households: ReadonlyMap<number, Household>;
  readonly addresses: ReadonlyMap<string, Address>;
  readonly buildings: ReadonlyMap<number, Building>;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly workers: ReadonlyMap<number, GridWorker>;
  readonly mediators: ReadonlyMap<number, Mediator>;
  readonly employers: ReadonlyMap<string, Employer>;
  readonly organisations: ReadonlyMap<string, SocialOrganisation>;
  /** The lease of each dwelling that is let, by address. */
  readonly rentals: ReadonlyMap<string, Rental>;
  /** The known mistakes about each resident, of all registers. */
  readonly mistakes: ReadonlyMap<number, readonly Conflict[]>;
}

export function indexTruth(truth: District): TruthIndex {
  return {
    truth,
    today: truth.options.today,
    residents: by(truth.residents, ({ residentNo }) => residentNo),
    households: by(truth.households, ({ householdNo }) => householdNo),
    addresses: by(truth.addresses, ({ addressCode }) => addressCode),
    buildings: by(truth.buildings, ({ buildingNo }) => buildingNo),
    grids: by(truth.grids, ({ gridCode }) => gridCode),
    workers: by(truth.gridWorkers, ({ workerNo }) => workerNo),
    mediators: by(truth.mediators, ({ mediatorNo }) => mediatorNo),
    employers: by(truth.employers, ({ organisationCode }) => organisationCode),
    organisations: by(truth.organisations, ({ organisationCode }) => organisationCode),
    rentals: by(truth.rentals, ({ addressCode }) => addressCode),
    mistakes: groupBy(truth.conflicts.filter((conflict) => 'residentNo' in conflict), ({ residentNo }) => residentNo),
  };
}

/** Things grouped by a key, each group in the order in which they came. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** The known mistake of one kind about a resident. */
export function mistakeAbout<K extends Conflict['kind']>({ mistakes }: TruthIndex, residentNo: number, kind: K): Extract<Conflict, { readonly kind: K }> | undefined {
  return mistakes.get(residentNo)?.find((conflict): conflict is Extract<Conflict, { readonly kind: K }> => conflict.kind === kind);
}

function by<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, T> {
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}
