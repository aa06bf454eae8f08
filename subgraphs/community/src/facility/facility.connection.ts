import { connectionType } from '@linli/subgraph-kit';
import { Facility } from './facility.type.js';

export const FacilityConnection = connectionType('Facility', '设施', () => Facility);
