import { FEED_LAG_DAYS, type Conflict, type Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** A mistake of this register about one person. */
export type Mistake = Extract<Conflict, { readonly register: unknown; readonly residentNo: number }>;

/** How this register sees one community: until which day, whom it knows, and what it holds wrongly. */
export interface Intake {
  readonly today: string;
  /** The last day that the feed has got to. */
  readonly asOf: string;
  /** What every row has beside its facts. */
  readonly stamp: { readonly asOf: string; readonly recordedAt: string };
  /** The columns that tie a row to a resident. */
  about(residentNo: number): { readonly residentNo: number; readonly gridCode: string };
  /** Whether public security had minted the number by the feed's day, for a person and not by mistake. */
  knows(residentNo: number): boolean;
  /** This register's mistake of a kind about a resident, if there is one. */
  mistakeOf<K extends Mistake['kind']>(residentNo: number, kind: K): Extract<Mistake, { readonly kind: K }> | undefined;
}

/** The intake of one community on the district's day. */
export function openIntake(neighbourhood: Neighbourhood): Intake {
  const { options: { today }, community, residents, conflicts } = neighbourhood;
  const asOf = addDays(today, -FEED_LAG_DAYS.health);
  const grids = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const unknown = unknownNos(neighbourhood, asOf);
  const mistakes = new Map(conflicts.filter(isOurs).map((mistake) => [keyOf(mistake.residentNo, mistake.kind), mistake]));
  return {
    today,
    asOf,
    stamp: { asOf, recordedAt: `${today}T00:00:00Z` },
    about: (residentNo) => ({ residentNo, gridCode: grids.get(residentNo) ?? community.communityCode }),
    knows: (residentNo) => !unknown.has(residentNo),
    mistakeOf: (residentNo, kind) => mistakes.get(keyOf(residentNo, kind)) as never,
  };
}

/** Whether something of that day is in the register already. */
export function isHeld(date: string, { asOf }: Intake): boolean {
  return date <= asOf;
}

/** A day on which something was done, null as long as the register has not heard of it. */
export function heldDate(date: string | null, intake: Intake): string | null {
  return date !== null && isHeld(date, intake) ? date : null;
}

function unknownNos({ residents, lifeEvents, conflicts }: Neighbourhood, asOf: string): ReadonlySet<number> {
  const unknown = new Set<number>();
  for (const { residentNo, birthDate, floating } of residents) if (birthDate > asOf || (floating !== null && floating.arrivedDate > asOf)) unknown.add(residentNo);
  for (const event of lifeEvents) if (event.kind === 'BIRTH' && event.childNo !== null && (event.registeredDate ?? asOf) > asOf) unknown.add(event.childNo);
  for (const conflict of conflicts) if (conflict.kind === 'TWO_IDS_ONE_PERSON') unknown.add(conflict.otherResidentNo);
  return unknown;
}

function isOurs(conflict: Conflict): conflict is Mistake {
  return conflict.register === 'health' && 'residentNo' in conflict;
}

function keyOf(residentNo: number, kind: Mistake['kind']): string {
  return `${kind} ${residentNo}`;
}
