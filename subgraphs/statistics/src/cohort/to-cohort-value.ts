import { codeTableNamed } from '@linli/subgraph-kit';
import { dimensionOf } from '../catalogue/catalogue.js';
import type { Subject } from '../condition/condition.js';
import type { CohortValue } from './cohort.type.js';
import { placeDimension } from './place.js';

/** A value of a dimension as it is called. A register divides by the words of a table or by its codes; where it has neither, by what it says itself. */
export function toCohortValue(subject: Subject, dimension: string, value: string): CohortValue {
  const table = dimensionOf(subject, placeDimension(dimension))?.table ?? null;
  const entry = table === null ? undefined : codeTableNamed(table).entries.find((each) => each.value === value || each.code === value);
  return { dimension, value: entry?.value ?? value, zh: entry?.zh ?? value, en: entry?.en ?? value };
}
