import type { Caller } from '@linli/caller-token';
import type { Grant, JurisdictionKind } from '@linli/vocabulary';
import { setTimeout as wait } from 'node:timers/promises';
import { openGrantBook, type GrantBook } from './grant-book.js';

const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: [], highestLevel: 'S2' };
const BEGIN = Date.parse('2026-06-30T08:00:00Z');
const NEVER_MS = 3_600_000;
const grant = (differences: Partial<Grant> = {}): Grant => ({ grantNo: 'G1', department: 'community', purpose: 'ONE_STOP', scopes: ['a:one'], jurisdiction: null, from: '2026-01-01T00:00:00Z', until: null, basis: '', withdrawnAt: null, ...differences });

let grants: readonly Grant[];
let isDown: boolean;
let now: number;
let jurisdiction: JurisdictionKind;
let book: GrantBook | undefined;

beforeEach(() => {
  grants = [grant()];
  isDown = false;
  now = BEGIN;
  jurisdiction = 'DISTRICT';
});

afterEach(() => book?.close());

const source = async (): Promise<readonly Grant[]> => {
  if (isDown) throw new Error('down');
  return grants;
};

/** A book that is read when it is told to, by a clock that stands. */
const open = async (): Promise<GrantBook> => (book = await openGrantBook({ source, purposeOf: () => ({ scopes: ['a:one', 'a:two'], jurisdiction }), everyMs: NEVER_MS, now: () => now }));

describe('a copy of the grants', () => {
  it('gives rights from the first moment', async () => {
    expect((await open()).rights(CALLER)).toEqual({ ...CALLER, scopes: ['a:one'], heldBack: [] });
  });

  it('gives the same object as long as nothing changes, however often it is read', async () => {
    const opened = await open();
    const before = opened.rights(CALLER);
    await opened.refresh();
    grants = [grant(), grant({ grantNo: 'G2', department: 'health' })];
    await opened.refresh();
    expect(opened.rights(CALLER)).toBe(before);
  });

  it('follows what it is told of at once', async () => {
    const opened = await open();
    grants = [grant({ scopes: ['a:two'] })];
    expect(opened.rights(CALLER).scopes).toEqual(['a:one']);
    await opened.refresh();
    expect(opened.rights(CALLER).scopes).toEqual(['a:two']);
  });

  it('follows also what his place keeps somebody from using, though he can use nothing before and after', async () => {
    jurisdiction = 'GRID';
    const opened = await open();
    expect(opened.rights(CALLER)).toMatchObject({ scopes: [], heldBack: ['a:one'] });
    grants = [];
    await opened.refresh();
    expect(opened.rights(CALLER)).toMatchObject({ scopes: [], heldBack: [] });
  });

  it('reads again when it is told of a change while it reads', async () => {
    const opened = await open();
    const first = opened.refresh();
    grants = [];
    await Promise.all([first, opened.refresh()]);
    expect(opened.rights(CALLER).scopes).toEqual([]);
  });

  it('lets a grant begin and end at its instant, without reading anything', async () => {
    grants = [grant({ from: '2026-06-30T08:00:01Z', until: '2026-06-30T08:00:02Z' })];
    const opened = await open();
    const scopes = [0, 999, 1_000, 1_999, 2_000].map((milliseconds) => {
      now = BEGIN + milliseconds;
      return opened.rights(CALLER).scopes.join();
    });
    expect(scopes).toEqual(['', '', 'a:one', 'a:one', '']);
  });

  it('is used for five seconds when it cannot be read, and then nobody has a scope', async () => {
    const opened = await open();
    isDown = true;
    now = BEGIN + 5_000;
    await opened.refresh();
    expect(opened.rights(CALLER).scopes).toEqual(['a:one']);
    expect(opened.state()).toEqual({ isFresh: true });
    now = BEGIN + 5_001;
    expect(opened.rights(CALLER).scopes).toEqual([]);
    expect(opened.state()).toEqual({ isFresh: false, reason: 'GRANTS_UNAVAILABLE', since: '2026-06-30T08:00:00.000Z' });
  });

  it('heals when it can be read again', async () => {
    isDown = true;
    const opened = await open();
    expect(opened.rights(CALLER).scopes).toEqual([]);
    expect(opened.state().isFresh).toBe(false);
    isDown = false;
    await opened.refresh();
    expect(opened.rights(CALLER).scopes).toEqual(['a:one']);
    expect(opened.state()).toEqual({ isFresh: true });
  });
});

describe('by the clock on the wall', () => {
  const scopesAfter = async (opened: GrantBook, milliseconds: number): Promise<string> => {
    await wait(milliseconds);
    return opened.rights(CALLER).scopes.join();
  };

  it('a grant that is withdrawn stops working within a second', async () => {
    book = await openGrantBook({ source, purposeOf: () => ({ scopes: ['a:one'], jurisdiction }) });
    expect(book.rights(CALLER).scopes).toEqual(['a:one']);
    grants = [grant({ withdrawnAt: new Date().toISOString() })];
    expect(await scopesAfter(book, 1_000)).toBe('');
  });

  it('a grant that ends stops working within a second', async () => {
    grants = [grant({ until: new Date(Date.now() + 700).toISOString() })];
    book = await openGrantBook({ source, purposeOf: () => ({ scopes: ['a:one'], jurisdiction }) });
    expect([book.rights(CALLER).scopes.join(), await scopesAfter(book, 1_000)]).toEqual(['a:one', '']);
  });

  it('a source that does not answer is one that is down', async () => {
    let isSilent = false;
    book = await openGrantBook({ source: () => (isSilent ? new Promise(() => undefined) : source()), purposeOf: () => ({ scopes: ['a:one'], jurisdiction }), everyMs: 50, staleAfterMs: 300 });
    isSilent = true;
    expect(await scopesAfter(book, 500)).toBe('');
  });
});
