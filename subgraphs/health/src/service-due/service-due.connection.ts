import { connectionType } from '@linli/subgraph-kit';
import { ServiceDue } from './service-due.type.js';

export const ServiceDueConnection = connectionType('ServiceDue', '公共卫生服务', () => ServiceDue);
