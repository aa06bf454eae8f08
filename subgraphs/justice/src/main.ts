import { startSubgraph } from '@linli/subgraph-kit';
import { justice } from './subgraph.js';

void startSubgraph(justice);
