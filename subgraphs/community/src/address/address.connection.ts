import { connectionType } from '@linli/subgraph-kit';
import { Address } from './address.type.js';

export const AddressConnection = connectionType('Address', '标准地址', () => Address);
