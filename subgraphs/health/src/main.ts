import { startSubgraph } from '@linli/subgraph-kit';
import { health } from './subgraph.js';

void startSubgraph(health);
