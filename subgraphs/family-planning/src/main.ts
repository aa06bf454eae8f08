import { startSubgraph } from '@linli/subgraph-kit';
import { familyPlanning } from './subgraph.js';

void startSubgraph(familyPlanning);
