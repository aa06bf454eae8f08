import { connectionType } from '@linli/subgraph-kit';
import { Marriage } from './marriage.type.js';

export const MarriageConnection = connectionType('Marriage', '婚姻登记', () => Marriage);
