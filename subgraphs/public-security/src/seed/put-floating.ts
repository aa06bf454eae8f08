import type { RegisterWriter } from '@linli/subgraph-kit';
import { encodeOne, PERMIT_STATUS, RESIDENCE_BASIS } from '@linli/vocabulary';
import { disguiseNo, type Conflict, type FloatingStay, type Neighbourhood, type ResidencePermit, type Resident } from '@linli/synthetic-district';
import { ResidencePermitRecord } from '../residence-permit/residence-permit.record.js';
import { ResidenceRegistrationRecord } from '../residence-registration/residence-registration.record.js';

type AddressTwice = Extract<Conflict, { kind: 'ADDRESS_TWICE' }>;

/** Above every residentNo: numbers of registrations that were never closed. */
const UNCLOSED = 1_000_000_000;

/** Writes the residence registrations and permits of those who came from other districts. */
export function putFloating(writer: RegisterWriter, { residents, rentals, conflicts, options: { today } }: Neighbourhood): void {
  const landlordOf = new Map(rentals.map(({ addressCode, landlordResidentNo }) => [addressCode, landlordResidentNo]));
  const twice = new Map(conflicts.filter((conflict): conflict is AddressTwice => conflict.kind === 'ADDRESS_TWICE').map((conflict) => [conflict.residentNo, conflict]));
  for (const resident of residents) {
    const { floating } = resident;
    if (!floating || resident.status !== 'NORMAL') continue;
    const current = toRegistrationRow(resident, { floating, today, landlordResidentNo: landlordOf.get(resident.livingAddressCode ?? '') ?? null });
    writer.put(ResidenceRegistrationRecord, current);
    const unclosed = twice.get(resident.residentNo);
    if (unclosed) writer.put(ResidenceRegistrationRecord, { ...current, ...unclosedRow(unclosed, { floating, landlordResidentNo: landlordOf.get(unclosed.heldAddressCode) ?? null }) });
    if (floating.permit) writer.put(ResidencePermitRecord, toPermitRow(resident, { permit: floating.permit, today }));
  }
}

function toRegistrationRow(resident: Resident, { floating, today, landlordResidentNo }: { readonly floating: FloatingStay; readonly today: string; readonly landlordResidentNo: number | null }): ResidenceRegistrationRecord {
  return {
    registrationNo: disguiseNo(resident.residentNo, { kind: 'residence-registration', below: 2_000_000_000 }),
    residentNo: resident.residentNo,
    gridCode: resident.gridCode,
    addressCode: resident.livingAddressCode,
    arrivedDate: floating.arrivedDate,
    basisCode: encodeOne(RESIDENCE_BASIS, floating.basis),
    originDivisionCode: floating.originDivisionCode,
    landlordResidentNo,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}

// As it was taken down when he came. It is older than the one he has now, and nothing else says which of the two holds.
function unclosedRow({ residentNo, heldAddressCode }: AddressTwice, { floating, landlordResidentNo }: { readonly floating: FloatingStay; readonly landlordResidentNo: number | null }): Partial<ResidenceRegistrationRecord> {
  return {
    registrationNo: disguiseNo(UNCLOSED + residentNo, { kind: 'residence-registration', below: 2 * UNCLOSED }), addressCode: heldAddressCode, landlordResidentNo,
    asOf: floating.arrivedDate, recordedAt: `${floating.arrivedDate}T00:00:00Z`,
  };
}

function toPermitRow({ residentNo, gridCode }: Resident, { permit, today }: { readonly permit: ResidencePermit; readonly today: string }): ResidencePermitRecord {
  return {
    permitNo: permit.permitNo,
    residentNo,
    gridCode,
    issuedDate: permit.issuedDate,
    endorsedUntilDate: permit.endorsedUntilDate,
    statusCode: encodeOne(PERMIT_STATUS, permit.endorsedUntilDate < today ? 'SUSPENDED' : 'VALID'),
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}
