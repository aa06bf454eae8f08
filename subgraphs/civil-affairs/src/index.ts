export { civilAffairs } from './subgraph.js';
