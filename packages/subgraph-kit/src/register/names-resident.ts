const named = new Map<object, Set<string>>();

/**
 * Marks a column of a record that holds residentNos under another name than `…residentNo`: a spouse, the persons of a case. Whoever reads the row reads about them, and the access log says so.
 * Hence it is read with every row, for those too who may not follow the link that it is the key of; it cannot be marked `@ReadWith`.
 * Columns named `residentNo`, or `…ResidentNo(s)`, need no mark.
 */
export function NamesResident(): PropertyDecorator {
  return (prototype, property) => {
    let properties = named.get(prototype.constructor);
    if (!properties) named.set(prototype.constructor, (properties = new Set()));
    properties.add(String(property));
  };
}

/** Whether a property of a record, or of one that it extends, holds residentNos. */
export function namesResident(ancestors: readonly object[], property: string): boolean {
  return /(^r|R)esidentNos?$/.test(property) || ancestors.some((ancestor) => named.get(ancestor)?.has(property));
}
