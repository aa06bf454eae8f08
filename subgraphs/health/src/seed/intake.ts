import { openFeed, type Feed, type Mistake, type Neighbourhood } from '@linli/synthetic-district';

/** The feed of one community, and whom the register knows. */
export interface Intake extends Feed {
  /** Whether public security had minted the number by the feed's day, for a person and not by mistake. */
  knows(residentNo: number): boolean;
  /** This register's mistake of a kind about a resident, if there is one. */
  mistakeOf<K extends Mistake['kind']>(residentNo: number, kind: K): Extract<Mistake, { readonly kind: K }> | undefined;
}

/** The intake of one community on the district's day. */
export function openIntake(neighbourhood: Neighbourhood): Intake {
  const feed = openFeed(neighbourhood, 'health');
  const unknown = unknownNos(neighbourhood, feed.asOf);
  return {
    ...feed,
    knows: (residentNo) => !unknown.has(residentNo),
    mistakeOf: (residentNo, kind) => feed.mistakesOf(residentNo).find((mistake) => mistake.kind === kind) as never,
  };
}

function unknownNos({ residents, lifeEvents, conflicts }: Neighbourhood, asOf: string): ReadonlySet<number> {
  const unknown = new Set<number>();
  for (const { residentNo, birthDate, floating } of residents) if (birthDate > asOf || (floating !== null && floating.arrivedDate > asOf)) unknown.add(residentNo);
  for (const event of lifeEvents) if (event.kind === 'BIRTH' && event.childNo !== null && (event.registeredDate ?? asOf) > asOf) unknown.add(event.childNo);
  for (const conflict of conflicts) if (conflict.kind === 'TWO_IDS_ONE_PERSON') unknown.add(conflict.otherResidentNo);
  return unknown;
}
