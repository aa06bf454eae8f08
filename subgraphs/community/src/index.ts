export { community } from './subgraph.js';
