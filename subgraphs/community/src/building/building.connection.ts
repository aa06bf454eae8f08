import { connectionType } from '@linli/subgraph-kit';
import { Building } from './building.type.js';

export const BuildingConnection = connectionType('Building', '楼栋', () => Building);
