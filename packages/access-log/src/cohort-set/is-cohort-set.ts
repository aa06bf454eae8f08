import { containerLength } from './container-length.js';
import { readHeader, type Container } from './read-header.js';

/** residentNos are below 2^31. */
const HIGHEST_KEY = 0x7fff;

/** Whether bytes are a set of residentNos in the portable format of roaring bitmaps, whole and in order, so that any number can be looked for in it later. */
export function isCohortSet(bytes: Buffer): boolean {
  const header = readHeader(bytes);
  if (!header) return false;
  let at = header.length;
  let before = -1;
  for (const [place, container] of header.containers.entries()) {
    const length = containerLength(container, bytes, at);
    if (length === null || at + length > bytes.length || (header.offsets?.[place] ?? at) !== at) return false;
    if (container.key <= before || container.key > HIGHEST_KEY || !isRising(container, bytes.subarray(at, at + length))) return false;
    before = container.key;
    at += length;
  }
  return at === bytes.length;
}

function isRising({ kind, count }: Container, bytes: Buffer): boolean {
  if (kind === 'BITS') return true;
  let before = -1;
  if (kind === 'ARRAY') {
    for (let place = 0; place < count; place++) {
      const value = bytes.readUInt16LE(2 * place);
      if (value <= before) return false;
      before = value;
    }
    return true;
  }
  for (let at = 2; at < bytes.length; at += 4) {
    const start = bytes.readUInt16LE(at);
    if (start <= before) return false;
    before = start + bytes.readUInt16LE(at + 2);
  }
  return bytes.length > 2 && before <= 0xffff;
}
