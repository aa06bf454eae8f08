import { connectionType } from '@linli/subgraph-kit';
import { FamilySubsidy } from './family-subsidy.type.js';

export const FamilySubsidyConnection = connectionType('FamilySubsidy', '家庭扶助', () => FamilySubsidy);
