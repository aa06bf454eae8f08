import { startSubgraph } from '@linli/subgraph-kit';
import { community } from './subgraph.js';

void startSubgraph(community);
