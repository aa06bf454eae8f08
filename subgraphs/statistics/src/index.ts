export { createStatistics, statistics } from './subgraph.js';
export { type Cell, type CellQuestion, type Disclosure } from './disclosure/disclosure.js';
export { plainCounts } from './disclosure/plain-counts.js';
