import { startSubgraph } from '@linli/subgraph-kit';
import { humanResources } from './subgraph.js';

void startSubgraph(humanResources);
