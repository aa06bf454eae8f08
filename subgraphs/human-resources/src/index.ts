export { humanResources } from './subgraph.js';
