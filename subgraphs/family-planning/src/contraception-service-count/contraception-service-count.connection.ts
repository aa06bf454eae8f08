import { connectionType } from '@linli/subgraph-kit';
import { ContraceptionServiceCount } from './contraception-service-count.type.js';

export const ContraceptionServiceCountConnection = connectionType('ContraceptionServiceCount', '避孕药具服务数', () => ContraceptionServiceCount);
