export { familyPlanning } from './subgraph.js';
