import { connectionType } from '@linli/subgraph-kit';
import { Patrol } from './patrol.type.js';

export const PatrolConnection = connectionType('Patrol', '巡查', () => Patrol);
