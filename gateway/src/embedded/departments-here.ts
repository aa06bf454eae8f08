import { civilAffairs } from '@linli/civil-affairs';
import { community } from '@linli/community';
import { dataSharing } from '@linli/data-sharing';
import { familyPlanning } from '@linli/family-planning';
import { health } from '@linli/health';
import { humanResources } from '@linli/human-resources';
import { justice } from '@linli/justice';
import { publicSecurity } from '@linli/public-security';
import { statistics } from '@linli/statistics';
import { openSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphOptions } from '@linli/subgraph-kit';

/** A department whose code runs in this process. */
export interface HostedDepartment {
  readonly name: string;
  readonly zh: string;
  /** Databases beside its register that it reads. */
  readonly stores: readonly string[];
  open(options: SubgraphOptions): Promise<RunningSubgraph>;
}

/** The departments that the embedded mode hosts: the one place where the gateway names a subgraph's code. */
export const DEPARTMENTS_HERE: readonly HostedDepartment[] = [
  host(publicSecurity), host(civilAffairs), host(familyPlanning), host(humanResources), host(justice), host(health), host(community), host(dataSharing), host(statistics),
];

function host<L>(definition: SubgraphDefinition<L>): HostedDepartment {
  return { name: definition.name, zh: definition.zh, stores: definition.stores ?? [], open: (options) => openSubgraph(definition, options) };
}
