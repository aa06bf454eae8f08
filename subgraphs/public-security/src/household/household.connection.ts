import { connectionType } from '@linli/subgraph-kit';
import { Household } from './household.type.js';

export const HouseholdConnection = connectionType('Household', '户', () => Household);
