import type { SensitivityLevel } from '@linli/vocabulary';

/** What a reader has to hold for a column, beside what the type of its record needs. */
export interface ColumnNeed {
  /** An area of the department's own (graph/areas.ts), in kebab-case. */
  readonly area?: string;
  readonly level?: SensitivityLevel;
}

const needs = new Map<object, Map<string, ColumnNeed>>();

/**
 * Marks a column of which only a field is made that needs a scope or a level beside what its type needs: for whoever may not read the field, the department leaves the column unread, and the row holds null in its place.
 * Hence the property has to be one that may be null, whatever the register says, so that no mapper overlooks it.
 * Not for a column that is needed for more than that field: a key that names a resident (whoever is shown the row is shown something about him, and the access log has to know it), a primary key, what a page is ordered by. Conditions may stand on
 * a marked column: they are decided in the database, and each filter is classified by itself.
 */
export function ReadWith(need: ColumnNeed) {
  return <R extends object, P extends keyof R & string>(prototype: R, property: P & (null extends R[P] ? P : never)): void => {
    let properties = needs.get(prototype.constructor);
    if (!properties) needs.set(prototype.constructor, (properties = new Map()));
    properties.set(property, need);
  };
}

/** What a property of a record, or of one that it extends, needs; null where it needs nothing more than its record. */
export function needOf(ancestors: readonly object[], property: string): ColumnNeed | null {
  for (const ancestor of ancestors) {
    const need = needs.get(ancestor)?.get(property);
    if (need) return need;
  }
  return null;
}
