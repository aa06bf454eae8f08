import { sealId } from '@linli/subgraph-kit';
import { collectDistrict, type DistrictOptions } from '@linli/synthetic-district';
import { addYears } from '@linli/vocabulary';

const MOST = 2_000;

/** Sealed ids of at most 2,000 adults, from all over the district: a child is nobody's to read for a one-stop application. */
export function adultIds(options: DistrictOptions): string[] {
  const adults = collectDistrict(options).residents.filter(({ birthDate }) => birthDate < addYears(options.today, -20));
  const step = Math.max(1, Math.floor(adults.length / MOST));
  return adults.filter((_adult, place) => place % step === 0).map(({ residentNo }) => sealId('resident', residentNo));
}
