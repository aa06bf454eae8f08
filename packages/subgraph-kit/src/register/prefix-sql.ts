/**
 * The condition that a column's text begins with a prefix, whatever collation the database sorts by. A range instead of LIKE: it takes the plain index, and no character of the prefix can act as a pattern.
 * @param column quoted.
 * @param bind takes a value and returns its placeholder.
 */
export function prefixSql(column: string, prefix: string, bind: (value: unknown) => string): string {
  const given = bind(prefix);
  const begins = `starts_with(t.${column}, ${given})`;
  // Collations differ in where they put signs, and some pass over them; they agree in the order of digits, of which the codes of divisions and grids consist.
  if (!/^\d+$/.test(prefix)) return begins;
  const next = nextOf(prefix);
  return `(t.${column} >= ${given}${next === null ? '' : ` AND t.${column} < ${bind(next)}`} AND ${begins})`;
}

/** The shortest digits that follow all that begin with these; null where none do. */
function nextOf(digits: string): string | null {
  const kept = digits.replace(/9+$/, '');
  return kept === '' ? null : `${kept.slice(0, -1)}${Number(kept.at(-1)) + 1}`;
}
