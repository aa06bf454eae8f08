import { createDocumentCache } from './document-cache.js';

/** How many of so many documents of one length are still known. */
function kept(documents: number, length: number): number {
  const cache = createDocumentCache<{ place: number }>();
  const text = (place: number): string => String(place).padEnd(length, '#');
  for (let place = 0; place < documents; place++) cache.set(text(place), { place });
  return Array.from({ length: documents }, (_each, place) => cache.get(text(place))).filter((made) => made !== undefined).length;
}

describe('what is made of documents', () => {
  it('is kept for all that a gateway usually sends', () => {
    expect(kept(1_500, 600)).toBe(1_500);
  });

  it('is kept for no more than a number of them', () => {
    expect(kept(3_000, 10)).toBe(2_000);
  });

  it('is kept for fewer where they are long', () => {
    expect(kept(200, 30_000)).toBe(33);
  });

  it('is not kept for one that is longer than all others together may be', () => {
    expect(kept(1, 1_000_001)).toBe(0);
  });
});
