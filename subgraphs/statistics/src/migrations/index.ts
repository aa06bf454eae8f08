import type { MigrationInterface } from 'typeorm';
import { CreateTables1700000000001 } from './0001-create-tables.js';
import { CreateReleases1700000000002 } from './0002-create-releases.js';
import { KeepFigures1700000000003 } from './0003-keep-figures.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [CreateTables1700000000001, CreateReleases1700000000002, KeepFigures1700000000003];
