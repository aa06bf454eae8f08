export { publicSecurity } from './subgraph.js';
