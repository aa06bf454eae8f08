import { startSubgraph } from '@linli/subgraph-kit';
import { civilAffairs } from './subgraph.js';

void startSubgraph(civilAffairs);
