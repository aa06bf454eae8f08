import type { MigrationInterface } from 'typeorm';
import { CreateTables1700000000001 } from './0001-create-tables.js';
import { ListMinors1700000000002 } from './0002-list-minors.js';
import { AddTimesAndCauses1700000000003 } from './0003-add-times-and-causes.js';
import { CountByIndexes1700000000004 } from './0004-count-by-indexes.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [CreateTables1700000000001, ListMinors1700000000002, AddTimesAndCauses1700000000003, CountByIndexes1700000000004];
