import type { LifeEvent } from '@linli/synthetic-district';
import { groupBy, type TruthIndex } from '../oracle/truth-index.js';

type Wedding = Extract<LifeEvent, { readonly kind: 'MARRIAGE' }>;

interface Known {
  /** The last day of which the register has heard. */
  readonly known: string;
  readonly unknown: ReadonlySet<number>;
}

/** What the enrolment holds of somebody's marital status: as it was on its last day, in words that do not tell one marriage from another. */
export function createDeclaredMaritalStatus({ truth, residents }: TruthIndex, { known, unknown }: Known): (residentNo: number) => string | null {
  const weddings = truth.lifeEvents.filter((event): event is Wedding => event.kind === 'MARRIAGE');
  const ofResident = groupBy(weddings.flatMap((wedding) => [wedding.husbandNo, wedding.wifeNo].map((residentNo) => ({ residentNo, wedding }))), ({ residentNo }) => residentNo);
  return (residentNo) => {
    const status = residents.get(residentNo)?.maritalStatus;
    if (status === undefined || unknown.has(residentNo)) return null;
    const own = (ofResident.get(residentNo) ?? []).map(({ wedding }) => wedding);
    const unheard = own.find(({ date, endedDate }) => date > known || (endedDate ?? '') > known);
    if (!unheard) return withoutKind(status);
    if (unheard.date <= known) return 'MARRIED';
    if (status === 'REMARRIED') return own.some(({ date, endReason }) => date <= known && endReason === 'DEATH') ? 'WIDOWED' : 'DIVORCED';
    return status === 'FIRST_MARRIAGE' ? 'NEVER_MARRIED' : status === 'MARRIAGE_RESTORED' ? 'DIVORCED' : withoutKind(status);
  };
}

function withoutKind(status: string): string {
  return status === 'FIRST_MARRIAGE' || status === 'REMARRIED' || status === 'MARRIAGE_RESTORED' ? 'MARRIED' : status;
}
