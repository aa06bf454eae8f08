import { connectionType } from '@linli/subgraph-kit';
import { ChildWelfare } from './child-welfare.type.js';

export const ChildWelfareConnection = connectionType('ChildWelfare', '儿童关爱', () => ChildWelfare);
