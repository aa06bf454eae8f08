import { startSubgraph } from '@linli/subgraph-kit';
import { statistics } from './subgraph.js';

void startSubgraph(statistics);
