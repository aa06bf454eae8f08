import { createDisclosure, createMemoryBook, sortedSet, totalOf, type Cell, type Question, type ReleaseBook, type Wanted } from './index.js';

const SECRET = Buffer.alloc(32, 5);

function range(from: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => from + index);
}

function cellOf(members: Uint32Array, more: Partial<Cell> = {}): Cell {
  return { dimensions: [], values: [], set: sortedSet(members), ...more };
}

function question(cells: readonly Cell[], more: Partial<Question> = {}): Question {
  return { subject: 'RESIDENT', level: 'S3', place: 'DISTRICT', cells, ...more };
}

function open(book: ReleaseBook = createMemoryBook(2_000), secret = SECRET) {
  const disclosure = createDisclosure({ secret, book, remember: 1_000 });
  const counts = async (cells: readonly Cell[], more?: Partial<Question>): Promise<(number | null)[]> => (await disclosure.show(question(cells, more))).map(({ count }) => count);
  return { counts, countsOf: (...sets: Uint32Array[]) => counts(sets.map((set) => cellOf(set))), countOf: async (set: Uint32Array) => (await counts([cellOf(set)]))[0] };
}

/** A book that notes what it is asked. */
function watched(book: ReleaseBook): ReleaseBook & { readonly calls: Wanted[] } {
  const calls: Wanted[] = [];
  return {
    calls,
    settle(wanted, choose) {
      calls.push(wanted);
      return book.settle(wanted, choose);
    },
  };
}

/** Starts of a hundred sets of 150 that have nothing in common. */
const STARTS = Array.from({ length: 100 }, (_, index) => index * 1_000);

describe('what is shown of a count', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('is nothing where it is %p, also within what was shown', async (size) => {
    const { countsOf } = open();
    for (const start of STARTS) {
      const [, , small] = await countsOf(range(start, 150), range(start, size + 6), range(start, size));
      expect(small).toBeNull();
    }
  });

  it('is a multiple of five above seven, or nothing', async () => {
    const { countsOf } = open();
    const shown = (await countsOf(...STARTS.map((start, index) => range(start, 8 + 3 * index)))).filter((count) => count != null);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((count) => count % 5 !== 0 || count <= 7)).toEqual([]);
  });

  it('is about the count, and not the count', async () => {
    const errors = (await open().countsOf(...STARTS.map((start) => range(start, 400)))).map((count) => (count ?? NaN) - 400);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(8);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(100);
    expect(new Set(errors).size).toBeGreaterThan(10);
  });

  it('is another thing under another secret', async () => {
    const sets = STARTS.map((start) => range(start, 400));
    expect(await open(createMemoryBook(), Buffer.alloc(32, 6)).countsOf(...sets)).not.toEqual(await open().countsOf(...sets));
  });

  it('is the same for the same set, in another cell, question, engine and book', async () => {
    const { counts } = open();
    const sets = STARTS.map((start) => range(start, 150));
    const first = await counts(sets.map((set) => cellOf(set)));
    expect(await counts(sets.map((set) => cellOf(set, { dimensions: ['COMMUNITY'], values: ['5'] })), { level: 'S2', place: 'GRID' })).toEqual(first);
    expect(await open().countsOf(...[...sets].reverse())).toEqual([...first].reverse());
  });

  it('is not the same for households of the same numbers: they are other sets', async () => {
    const { counts } = open();
    const cells = STARTS.map((start) => cellOf(range(start, 150)));
    expect(await counts(cells, { subject: 'HOUSEHOLD' })).not.toEqual(await counts(cells));
  });

  it('has the cells of the question, in their order', async () => {
    const disclosure = createDisclosure({ secret: SECRET, book: createMemoryBook() });
    const cells = ['b', 'a', 'b'].map((value) => cellOf(range(0, 3), { dimensions: ['SEX'], values: [value] }));
    expect(await disclosure.show(question(cells))).toEqual(['b', 'a', 'b'].map((value) => ({ dimensions: ['SEX'], values: [value], count: null })));
  });
});

describe('a set near to one that was shown', () => {
  it.each([1, 2, 5, 7])('is answered as that one when %p are more', async (more) => {
    const { countsOf, countOf } = open();
    for (const start of STARTS) {
      const [first] = await countsOf(range(start, 150));
      expect(await countOf(range(start, 150 + more))).toBe(first);
      expect(await countOf(range(start + more, 150))).toEqual(more < 4 ? first : expect.anything());
    }
  });

  it('is answered as that one by another analyst before another engine', async () => {
    const book = createMemoryBook(2_000);
    const [one, other] = [open(book), open(book)];
    const first = await one.countsOf(...STARTS.map((start) => range(start, 300)));
    expect(await other.countsOf(...STARTS.map((start) => range(start + 1, 300)))).toEqual(first);
  });

  it('is answered so when both are asked at once', async () => {
    const book = createMemoryBook(2_000);
    const answers = await Promise.all(Array.from({ length: 16 }, (_, index) => open(book).countsOf(...STARTS.map((start) => range(start, 300 + (index % 4))))));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is answered so within one question', async () => {
    const [one, other] = await open().countsOf(range(0, 300), range(2, 300));
    expect(other).toBe(one);
  });

  it('does not hand on what it was answered: a chain of near sets ends', async () => {
    const { countOf } = open();
    const chain = [];
    for (let step = 0; step < 100; step += 1) chain.push(await countOf(range(0, 200 + 5 * step)));
    expect(new Set(chain).size).toBeGreaterThan(5);
    chain.forEach((count, step) => expect(Math.abs((count ?? NaN) - (200 + 5 * step))).toBeLessThan(160));
  });

  it('stays with it, whatever is shown later', async () => {
    const book = createMemoryBook(2_000);
    const order = STARTS.flatMap((start) => [0, 30, 15, 20, 10, 25].map((more) => range(start, 200 + more)));
    const first = [];
    for (const set of order) first.push(await open(book).countOf(set));
    expect(await open(book).countsOf(...order)).toEqual(first);
  });
});

describe('the complement of what was shown', () => {
  it('is what is left of the population as that is shown', async () => {
    const { countsOf, counts } = open();
    for (const start of STARTS) {
      const [all, part] = await countsOf(range(start, 900), range(start, 300));
      expect(await counts([cellOf(range(start + 300, 600), { population: () => sortedSet(range(start, 900)) })])).toEqual([(all ?? NaN) - (part ?? NaN)]);
    }
  });

  it.each([[900, 5], [900, 0], [60, 3]])('of %p, %p of whom are not meant, is the population as that is shown', async (size, left) => {
    const { counts } = open();
    const population = (): ReturnType<typeof sortedSet> => sortedSet(range(0, size));
    const [all, most] = await counts([cellOf(range(0, size)), cellOf(range(0, size - left), { population })]);
    expect(most).toBe(all);
  });

  it('of a redacted part is redacted in a small population', async () => {
    const { counts } = open();
    const rests: (number | null)[] = [];
    for (const start of STARTS) {
      const population = (): ReturnType<typeof sortedSet> => sortedSet(range(start, 100));
      const [part] = await counts([cellOf(range(start, 45), { population })]);
      const [rest] = await counts([cellOf(range(start + 45, 55), { population })]);
      if (part === null) rests.push(rest ?? null);
    }
    expect(rests.length).toBeGreaterThan(3);
    // The part may have been taken for the population, which it is half of; then nothing of its own was shown.
    expect(rests.filter((rest) => rest !== null).length).toBeLessThan(rests.length / 2);
  });
});

describe('the book', () => {
  it('is asked once for all cells of a question, and not again for what it has answered', async () => {
    const book = watched(createMemoryBook());
    const { countsOf } = open(book);
    const sets = STARTS.map((start) => range(start, 150));
    const first = await countsOf(...sets);
    expect(await countsOf(...sets)).toEqual(first);
    expect(book.calls.length).toBe(1);
  });

  it('is not asked for small sets, of which it could only say how many there are', async () => {
    const book = watched(createMemoryBook());
    await open(book).countsOf(range(0, 7), range(0, 0));
    expect(book.calls).toEqual([]);
  });

  it('that fails has shown nothing', async () => {
    let fails = true;
    const kept = createMemoryBook();
    const book: ReleaseBook = { settle: (wanted, choose) => (fails ? (choose([]), Promise.reject(new Error('the book is closed'))) : kept.settle(wanted, choose)) };
    const { countOf } = open(book);
    await expect(countOf(range(0, 200))).rejects.toThrow('the book is closed');
    fails = false;
    await countOf(range(0, 201));
    expect(await countOf(range(0, 200))).toBe(await countOf(range(0, 201)));
  });
});

describe('a question', () => {
  it.each([
    ['S3', 'GRID', []], ['S3', 'DISTRICT', ['SEX', 'GRID']], ['S4', 'COMMUNITY', []], ['S4', 'GRID', []], ['S4', 'STREET', ['COMMUNITY']],
  ] as const)('of level %s at %s by %p is refused', async (level, place, dimensions) => {
    const shown = open().counts([cellOf(range(0, 300), { dimensions, values: dimensions })], { level, place });
    await expect(shown).rejects.toMatchObject({ extensions: { code: 'COHORT_TOO_FINE' }, message: `a count of level ${level}: expected ${level === 'S3' ? 'COMMUNITY' : 'STREET'} or wider, but got ${[place, ...dimensions].includes('GRID') ? 'GRID' : 'COMMUNITY'}` });
  });

  it.each([
    ['S2', 'GRID', ['GRID']], ['S3', 'COMMUNITY', ['SEX']], ['S3', 'DISTRICT', ['COMMUNITY', 'AGE_BAND']], ['S4', 'STREET', ['STREET']], ['S4', 'DISTRICT', []],
  ] as const)('of level %s at %s by %p is answered', async (level, place, dimensions) => {
    expect(await open().counts([cellOf(range(0, 300), { dimensions, values: dimensions })], { level, place })).toEqual([expect.any(Number)]);
  });

  it('cannot be asked of an engine with a short secret', () => {
    expect(() => open(createMemoryBook(), Buffer.from('short'))).toThrow('the secret of disclosure control: expected 16 bytes or more, but got 5');
  });
});

describe('a total', () => {
  const shown = (...counts: (number | null)[]) => counts.map((count) => ({ dimensions: [], values: [], count }));

  it.each([[[10, 25, null], 35], [[null, null], null], [[], null], [[15], 15]] as const)('of %p is %p', (counts, total) => {
    expect(totalOf(shown(...counts))).toBe(total);
  });
});
