import { connectionType } from '@linli/subgraph-kit';
import { Adoption } from './adoption.type.js';

export const AdoptionConnection = connectionType('Adoption', '收养登记', () => Adoption);
