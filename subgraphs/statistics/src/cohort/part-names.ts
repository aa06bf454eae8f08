import { camelCase, pascalCase } from '@linli/subgraph-kit';
import { CATALOGUE, dimensionNames, dividingDepartments } from '../catalogue/catalogue.js';

/** The field through which a department's sets of a question come. */
export function setsField(department: string): string {
  return `${camelCase(department)}Sets`;
}

/** The field through which a department's division by a dimension comes. */
export function divisionField(department: string, dimension: string): string {
  return `${camelCase(department)}By${pascalCase(dimension)}`;
}

const SETS = CATALOGUE.departments.map(({ department }) => `${setsField(department)} { sets }`).join(' ');

/** What a field that counts requires: the sets of all departments, and those divisions. Of a department that a question does not need the field is null, and it is not asked. */
export function required(...dimensions: readonly string[]): string {
  const divisions = dimensions.flatMap((dimension) => dividingDepartments(dimension).map((department) => `${divisionField(department, dimension)} { sets }`));
  return `@requires(fields: ${JSON.stringify([SETS, ...divisions].join(' '))})`;
}

/** All division fields, each with its department and dimension. */
export const DIVISIONS: readonly { readonly field: string; readonly department: string; readonly dimension: string }[] = dimensionNames().flatMap((dimension) =>
  dividingDepartments(dimension).map((department) => ({ field: divisionField(department, dimension), department, dimension })));
