export { collectFields, type Collecting } from './collect-fields.js';
export { compileQuery, type QuerySetting, type RunQuery } from './compile-query.js';
export { areMet, conditionsOf, type Condition } from './conditions.js';
export { readVariables, type ReadVariables } from './read-variables.js';
export { defaultsOf, fragmentsOf, operationOf, readSwitches, valueOf, Variants, type Variables } from './variants.js';
