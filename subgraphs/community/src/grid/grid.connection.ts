import { connectionType } from '@linli/subgraph-kit';
import { Grid } from './grid.type.js';

export const GridConnection = connectionType('Grid', '网格', () => Grid);
