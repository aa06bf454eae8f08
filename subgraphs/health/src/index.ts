export { health } from './subgraph.js';
