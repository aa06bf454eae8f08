import { RoaringBitmap32, SerializationFormat } from 'roaring-wasm';

/** A set for tests, as the department that counts sends it. */
export function cohortSet(residentNos: Iterable<number>, { hasRuns = true }: { readonly hasRuns?: boolean } = {}): Buffer {
  const bitmap = new RoaringBitmap32(residentNos);
  if (hasRuns) bitmap.runOptimize();
  const bytes = Buffer.from(bitmap.serialize(SerializationFormat.portable));
  bitmap.dispose();
  return bytes;
}
