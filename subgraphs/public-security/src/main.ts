import { startSubgraph } from '@linli/subgraph-kit';
import { publicSecurity } from './subgraph.js';

void startSubgraph(publicSecurity);
