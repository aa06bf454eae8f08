import type { MigrationInterface } from 'typeorm';
import { CreateTables1700000000001 } from './0001-create-tables.js';
import { ListMinors1700000000002 } from './0002-list-minors.js';
import { AddCategory1700000000003 } from './0003-add-category.js';
import { PageGrids1700000000004 } from './0004-page-grids.js';
import { CountByIndexes1700000000005 } from './0005-count-by-indexes.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [CreateTables1700000000001, ListMinors1700000000002, AddCategory1700000000003, PageGrids1700000000004, CountByIndexes1700000000005];
