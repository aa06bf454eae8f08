import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { CallerSigner } from '@linli/caller-token';
import { decide } from '../access/decide.js';
import { ClassifiedFields } from '../access-log/classified-fields.js';
import type { Department } from '../departments/department.js';
import { DepartmentSource, type GatewayContext } from '../departments/department-source.js';
import { keyNamesOf } from '../supergraph/key-names.js';

export interface PlannedGatewayOptions {
  readonly supergraphSdl: string;
  readonly departments: readonly Department[];
  readonly sign: CallerSigner;
}

export interface PlannedGateway extends GatewayInterface {
  /** Serves another supergraph from now on. @throws when it cannot be served; the one before stays. */
  update(supergraphSdl: string): void;
  /** Names that the planner adds to operations by itself. */
  keyNames(): ReadonlySet<string>;
  /** Which fields of the supergraph that is served now are about persons. */
  classifiedFields(): ClassifiedFields;
}

// The planner tells of each load on the console otherwise; what matters of it is reported by whoever loads.
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: (message: unknown) => void process.stderr.write(`gateway: ${String(message).slice(0, 300)}\n`) };

/** Plans operations over the supergraph and runs the plans: decide, plan, ask the departments, join. */
export function createPlannedGateway({ supergraphSdl, departments, sign }: PlannedGatewayOptions): PlannedGateway {
  const byName = new Map(departments.map((department) => [department.name, department]));
  let update: (supergraphSdl: string) => void = () => undefined;
  let keyNames = keyNamesOf(supergraphSdl);
  let classifiedFields = new ClassifiedFields(supergraphSdl);
  const gateway = new ApolloGateway({
    supergraphSdl: async (functions) => {
      update = functions.update;
      return { supergraphSdl, cleanup: async () => undefined };
    },
    buildService: ({ name }) => {
      const department = byName.get(name);
      if (!department) throw new Error(`supergraph: expected a way to ask ${name}, but got none`);
      return new DepartmentSource(department, sign);
    },
    logger: SILENT,
  });
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options as Parameters<ApolloGateway['load']>[0]);
      return {
        executor: async (request) => {
          const { caller, readings } = request.context as unknown as GatewayContext;
          const { document } = decide(caller, request.document);
          readings.decided = document;
          return executor(document === request.document ? request : { ...request, document });
        },
      } as Awaited<ReturnType<GatewayInterface['load']>>;
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    update: (sdl) => {
      update(sdl);
      keyNames = keyNamesOf(sdl);
      classifiedFields = new ClassifiedFields(sdl);
    },
    keyNames: () => keyNames,
    classifiedFields: () => classifiedFields,
  };
}
