export { dataSharing } from './subgraph.js';
