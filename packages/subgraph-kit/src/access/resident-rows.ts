import type { Protection } from './protection.js';
import { childrenFrom } from './children.js';
import { withinReach, type OwnColumn } from './within-reach.js';

/** Where residents stand in a row. */
export interface ResidentRowColumns {
  /** Property with the number of the one resident whom the row is about; none where it is about several, or about a household. */
  readonly about?: string;
  /** Property with the day of birth of the child whom the row is about, where the child may have no number yet. */
  readonly bornOn?: string;
  /** Where else a resident may stand for the row to be his own under SELF. */
  readonly own?: readonly OwnColumn[];
}

/** Rows about residents: those of the caller's jurisdiction, or his own; about children under 14 only where the purpose reaches S3. */
export function residentRows({ about, bornOn, own = [] }: ResidentRowColumns): Protection {
  const reach = withinReach(about === undefined ? own : [about, ...own]);
  const children = about === undefined && bornOn === undefined ? [] : [childrenFrom({ about, bornOn })];
  const name = [about === undefined ? null : `about ${about}`, own.length === 0 ? null : `own ${own.map((place) => (typeof place === 'string' ? place : 'by SQL')).join(', ')}`, bornOn === undefined ? null : `born ${bornOn}`];
  return { name: `residents: ${name.filter((part) => part !== null).join('; ')}`, hides: [], refuses: [reach, ...children] };
}
