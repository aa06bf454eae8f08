import { sealId } from '@linli/subgraph-kit';
import { streamDistrict, type DistrictOptions } from '@linli/synthetic-district';

/** Values for the variables of the examples, by name, from the first community of the district: its truth is made again, which takes less than asking seven registers. */
export function exampleVariables({ options }: { readonly options: DistrictOptions }): Readonly<Record<string, unknown>> {
  const [first] = streamDistrict(options);
  const resident = first?.residents.find(({ status, occupation }) => status === 'NORMAL' && occupation === 'RETIRED') ?? first?.residents[0];
  if (!first || !resident) return {};
  return { id: sealId('resident', resident.residentNo), householdId: sealId('household', resident.householdNo), gridCode: resident.gridCode };
}
