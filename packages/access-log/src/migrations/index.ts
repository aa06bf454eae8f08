import { CREATE_TABLES } from './0001-create-tables.js';
import { CREATE_COUNTED } from './0002-create-counted.js';

/** What brings an empty store to the present, in order; never changed once released, only added to. */
export const MIGRATIONS: readonly string[] = [CREATE_TABLES, CREATE_COUNTED];
