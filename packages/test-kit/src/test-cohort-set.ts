import { RoaringBitmap32, SerializationFormat } from 'roaring-wasm';

/** A set of residentNos as the department that counts sends it: a roaring bitmap in the portable format. */
export function testCohortSet(residentNos: Iterable<number>, { hasRuns = true }: { readonly hasRuns?: boolean } = {}): Buffer {
  const bitmap = new RoaringBitmap32(residentNos);
  if (hasRuns) bitmap.runOptimize();
  const bytes = Buffer.from(bitmap.serialize(SerializationFormat.portable));
  bitmap.dispose();
  return bytes;
}
