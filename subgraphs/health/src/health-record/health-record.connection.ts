import { connectionType } from '@linli/subgraph-kit';
import { HealthRecord } from './health-record.type.js';

export const HealthRecordConnection = connectionType('HealthRecord', '居民健康档案', () => HealthRecord);
