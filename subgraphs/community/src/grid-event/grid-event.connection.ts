import { connectionType } from '@linli/subgraph-kit';
import { GridEvent } from './grid-event.type.js';

export const GridEventConnection = connectionType('GridEvent', '网格事件', () => GridEvent);
