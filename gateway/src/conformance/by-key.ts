type Row = Readonly<Record<string, unknown>>;

/**
 * A `__resolveReference` over literal rows: the row whose fields are those that the reference has of the key, with what else the reference brings (`@requires`); null where there is none.
 * @param keys names of the key's fields; compared as JSON, so that a field may be an object.
 */
export function byKey(rows: readonly Row[], ...keys: readonly string[]): { readonly __resolveReference: (reference: Row) => Row | null } {
  return {
    __resolveReference: (reference) => {
      const row = rows.find((each) => keys.every((key) => JSON.stringify(each[key]) === JSON.stringify(reference[key])));
      return row ? { ...reference, ...row } : null;
    },
  };
}
