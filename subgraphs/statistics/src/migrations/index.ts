import type { MigrationInterface } from 'typeorm';
import { CreateTables1700000000001 } from './0001-create-tables.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [CreateTables1700000000001];
