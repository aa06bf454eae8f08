export { justice } from './subgraph.js';
