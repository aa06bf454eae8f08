import { connectionType } from '@linli/subgraph-kit';
import { FuneralRecord } from './funeral-record.type.js';

export const FuneralRecordConnection = connectionType('FuneralRecord', '殡葬记录', () => FuneralRecord);
