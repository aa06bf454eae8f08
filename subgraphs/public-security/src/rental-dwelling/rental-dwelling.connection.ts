import { connectionType } from '@linli/subgraph-kit';
import { RentalDwelling } from './rental-dwelling.type.js';

export const RentalDwellingConnection = connectionType('RentalDwelling', '出租房屋', () => RentalDwelling);
