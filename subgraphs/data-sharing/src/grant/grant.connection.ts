import { connectionType } from '@linli/subgraph-kit';
import { Grant } from './grant.type.js';

export const GrantConnection = connectionType('Grant', '数据授权', () => Grant);
