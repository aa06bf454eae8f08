/** The names in the keys of a supergraph's types, and in what its fields require: read by their look, apart from the gateway's own reading. */
export function keyNamesIn(supergraphSdl: string): readonly string[] {
  const sets = [...supergraphSdl.matchAll(/\b(?:key|requires): "([^"]+)"/g)].map(([, fields = '']) => fields);
  return [...new Set(sets.flatMap((fields) => fields.match(/\w+/g) ?? []))].sort();
}
