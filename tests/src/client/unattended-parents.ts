import { ageOn } from '@linli/vocabulary';

interface Holder {
  readonly id: string;
  /** The year alone where the register has no more. */
  readonly birthDate: string;
  readonly status: { readonly value: string };
  readonly health: { readonly record: { readonly doctorContract: unknown } | null };
  readonly welfare: { readonly elderCare: unknown };
}

/** What the client reads of an answer to question 14. */
export interface Certificate {
  readonly holders: readonly Holder[];
}

/** The living of 60 and over who lack a doctor's contract or a care service, each once. */
export function unattendedParents(certificates: readonly Certificate[], on: string): string[] {
  const holders = certificates.flatMap((certificate) => certificate.holders);
  const unattended = holders.filter(({ birthDate, status, health, welfare }) =>
    status.value === 'NORMAL' && ageOn(birthDate.length === 4 ? `${birthDate}-01-01` : birthDate, on) >= 60 && (!health.record?.doctorContract || !welfare.elderCare));
  return [...new Set(unattended.map(({ id }) => id))].sort();
}
