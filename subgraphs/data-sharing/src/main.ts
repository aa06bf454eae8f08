import { startSubgraph } from '@linli/subgraph-kit';
import { dataSharing } from './subgraph.js';

void startSubgraph(dataSharing);
