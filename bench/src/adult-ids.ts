import { sealId } from '@linli/subgraph-kit';
import { streamDistrict, type DistrictOptions } from '@linli/synthetic-district';
import { addYears } from '@linli/vocabulary';

const MOST = 2_000;

/** Sealed ids of some 2,000 adults, from all over the district: a child is nobody's to read for a one-stop application. The district goes by, so that it may have a million residents. */
export function adultIds(options: DistrictOptions): string[] {
  const bornUpTo = addYears(options.today, -20);
  const numbers: number[] = [];
  for (const { residents } of streamDistrict(options)) {
    for (const { birthDate, residentNo } of residents) if (birthDate < bornUpTo) numbers.push(residentNo);
  }
  const step = Math.max(1, Math.floor(numbers.length / MOST));
  return numbers.filter((_number, place) => place % step === 0).map((residentNo) => sealId('resident', residentNo));
}
