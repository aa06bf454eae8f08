import type { Connection } from './connection.js';

const STREET_DIGITS = 9;

/** A list of sealed files without its count where it is narrowed below a street: few enough there that a count tells of somebody. */
export function withoutSmallCount<T>(connection: Connection<T>, gridCodePrefix: string | null | undefined): Connection<T> {
  return (gridCodePrefix?.length ?? 0) > STREET_DIGITS ? { ...connection, totalCount: null } : connection;
}
