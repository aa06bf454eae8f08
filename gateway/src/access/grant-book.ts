import type { Caller } from '@linli/caller-token';
import type { Grant, Purpose, PurposeCode } from '@linli/vocabulary';
import type { CallerWithRights } from './caller-with-rights.js';
import { rightsOf } from './rights-of.js';

export interface GrantBookOptions {
  /** Reads all grants that may hold now or later. */
  readonly source: () => Promise<readonly Grant[]>;
  /** What a purpose can carry at most, and how far. */
  readonly purposeOf: (code: PurposeCode) => Pick<Purpose, 'scopes' | 'jurisdiction'>;
  /** How often they are read, milliseconds. */
  readonly everyMs?: number;
  /** How old a copy may be that is still trusted, milliseconds. */
  readonly staleAfterMs?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Whether the copy is trusted; if not, why, and since when. */
export type GrantBookState = { readonly isFresh: true } | { readonly isFresh: false; readonly reason: 'GRANTS_UNAVAILABLE'; readonly since: string };

/** A copy of the grants that is never old. */
export interface GrantBook {
  /** Gives a caller his rights: the same object as long as they are the same. While the copy is too old, nobody has any scope. */
  rights(caller: Caller): CallerWithRights;
  state(): GrantBookState;
  /** Reads the grants now: for whoever learns that they have changed. Never rejects. */
  refresh(): Promise<void>;
  close(): void;
}

const EVERY_MS = 500;
const STALE_AFTER_MS = 5_000;
/** How long a reading may take before the next is begun. */
const READING_LIMIT_MS = 2_000;

interface Known {
  readonly version: number;
  readonly rights: CallerWithRights;
}

/** Opens the gateway's copy of the grants; it has been read, or tried, once when the promise is fulfilled. A grant that ends or is withdrawn stops working within a second. */
export async function openGrantBook(options: GrantBookOptions): Promise<GrantBook> {
  const book = new PolledGrantBook(options);
  await book.refresh();
  book.start();
  return book;
}

class PolledGrantBook implements GrantBook {
  private grants: readonly Grant[] = [];
  private text = '[]';
  /** Counts whatever may change somebody's rights. */
  private version = 0;
  private nextChange = -Infinity;
  // Nothing has been read yet: not fresh, from the beginning.
  private readAt = -Infinity;
  private wasFresh = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private following: Promise<void> | null = null;
  private isClosed = false;
  private readonly known = new WeakMap<Caller, Known>();
  private readonly now: () => number;

  constructor(private readonly options: GrantBookOptions) {
    this.now = options.now ?? Date.now;
  }

  start(): void {
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.refresh().finally(() => this.start()), this.options.everyMs ?? EVERY_MS).unref();
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  state(): GrantBookState {
    if (this.isFresh()) return { isFresh: true };
    return { isFresh: false, reason: 'GRANTS_UNAVAILABLE', since: new Date(Number.isFinite(this.readAt) ? this.readAt : this.now()).toISOString() };
  }

  rights(caller: Caller): CallerWithRights {
    const now = this.now();
    const isFresh = this.isFresh();
    if (isFresh !== this.wasFresh || now >= this.nextChange) this.noteChange(now, isFresh);
    const before = this.known.get(caller);
    if (before?.version === this.version) return before.rights;
    const rights = rightsOf(caller, isFresh ? this.grants : [], { now, purpose: this.options.purposeOf(caller.purpose) });
    // Signatures and decisions are kept by the object.
    const same = before && isSame(before.rights, rights) ? before.rights : rights;
    this.known.set(caller, { version: this.version, rights: same });
    return same;
  }

  refresh(): Promise<void> {
    // A reading that runs may have begun before what the caller knows of.
    if (this.running) return (this.following ??= this.running.then(() => this.refresh()));
    this.following = null;
    return (this.running = this.read().finally(() => (this.running = null)));
  }

  private async read(): Promise<void> {
    const begunAt = this.now();
    try {
      const grants = await within(this.options.source(), READING_LIMIT_MS);
      const text = JSON.stringify(grants);
      this.readAt = begunAt;
      if (text === this.text) return;
      this.grants = grants;
      this.text = text;
      this.noteChange(this.now(), this.isFresh());
    } catch {
      // The copy goes on being used until it is too old; whoever asks for the state is told.
    }
  }

  private isFresh(): boolean {
    return this.now() - this.readAt <= (this.options.staleAfterMs ?? STALE_AFTER_MS);
  }

  private noteChange(now: number, isFresh: boolean): void {
    this.version++;
    this.wasFresh = isFresh;
    const instants = this.grants.flatMap(({ from, until, withdrawnAt }) => [from, until, withdrawnAt]).flatMap((text) => (text === null ? [] : [Date.parse(text)]));
    this.nextChange = Math.min(Infinity, ...instants.filter((instant) => instant > now));
  }
}

function isSame(one: CallerWithRights, other: CallerWithRights): boolean {
  return one.jurisdiction === other.jurisdiction && areSame(one.scopes, other.scopes) && areSame(one.heldBack ?? [], other.heldBack ?? []);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((scope, place) => scope === others[place]);
}

async function within<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_fulfil, reject) => {
    timer = setTimeout(() => reject(new Error('grants: expected them in time, but got nothing')), limitMs).unref();
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
