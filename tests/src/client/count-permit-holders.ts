import { PROVINCES } from '@linli/vocabulary';

/** What the client reads of an answer to question 18. */
export interface Permit {
  readonly resident: {
    readonly residenceRegistration: { readonly originDivisionCode: string };
    readonly socialSecurity: {
      readonly employments: readonly { readonly occupation: { readonly zh: string } }[];
      readonly insurances: readonly { readonly scheme: { readonly value: string } }[];
    };
  };
}

/** Holders by province of origin and occupation, with how many take part in a pension and in the medical scheme. */
export function countPermitHolders(permits: readonly Permit[]): Record<string, readonly [holders: number, pension: number, medical: number]> {
  const counts = new Map<string, [number, number, number]>();
  for (const { resident: { residenceRegistration, socialSecurity } } of permits) {
    const key = `${PROVINCES[residenceRegistration.originDivisionCode.slice(0, 2)]?.zh} / ${socialSecurity.employments[0]?.occupation.zh ?? '无就业登记'}`;
    const schemes = new Set(socialSecurity.insurances.map(({ scheme }) => scheme.value));
    const [holders, pension, medical] = counts.get(key) ?? [0, 0, 0];
    const hasPension = schemes.has('EMPLOYEE_PENSION') || schemes.has('RESIDENT_PENSION');
    counts.set(key, [holders + 1, pension + Number(hasPension), medical + Number(schemes.has('MEDICAL'))]);
  }
  return Object.fromEntries(counts);
}
