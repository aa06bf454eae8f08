import { connectionType } from '@linli/subgraph-kit';
import { HukouEvent } from './hukou-event.type.js';

export const HukouEventConnection = connectionType('HukouEvent', '户籍业务', () => HukouEvent);
