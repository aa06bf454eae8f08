import { connectionType } from '@linli/subgraph-kit';
import { ServiceItem } from './service-item.type.js';

export const ServiceItemConnection = connectionType('ServiceItem', '服务事项', () => ServiceItem);
