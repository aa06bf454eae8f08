export { createGateway, type Gateway, type GatewayOptions } from './create-gateway.js';
export type { Department, DepartmentAnswer, DepartmentError, DepartmentRequest } from './departments/department.js';
export { createHttpDepartment } from './departments/http-department.js';
export { createInProcessDepartment } from './departments/in-process-department.js';
export { composeSupergraph, type Composition } from './supergraph/compose-supergraph.js';
export { departmentsOf } from './supergraph/departments-of.js';
export { readContracts, type Contract } from './supergraph/read-contracts.js';
export { readGatewayConfig } from './config.js';
