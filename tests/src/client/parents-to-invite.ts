interface Person { readonly id: string; readonly name: string; readonly phone: string | null }

/** What the client reads of an answer to question 12. */
export interface Certificate {
  readonly certificateNo: string;
  readonly birthDate: string;
  readonly mother: Person & {
    readonly household: { readonly members: readonly { readonly resident: { readonly birthDate: string } }[] };
    readonly familySupport: { readonly birthRegistrations: readonly { readonly childBirthDate: string | null; readonly father: Person | null }[] };
  };
}

/** Whom to invite: not those whose household book has the child by now; the father as the couple's registration names him. */
export function parentsToInvite(certificates: readonly Certificate[]) {
  return certificates
    .filter(({ birthDate, mother }) => !mother.household.members.some(({ resident }) => resident.birthDate === birthDate))
    .map(({ certificateNo, birthDate, mother: { id, name, phone, familySupport } }) => ({
      certificateNo,
      mother: { id, name, phone },
      father: familySupport.birthRegistrations.find(({ childBirthDate }) => childBirthDate === null || childBirthDate === birthDate)?.father ?? null,
    }))
    .sort((one, other) => one.certificateNo.localeCompare(other.certificateNo));
}
