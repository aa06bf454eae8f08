import { civilAffairs } from '@linli/civil-affairs';
import { community } from '@linli/community';
import { familyPlanning } from '@linli/family-planning';
import { health } from '@linli/health';
import { humanResources } from '@linli/human-resources';
import { justice } from '@linli/justice';
import { publicSecurity } from '@linli/public-security';
import { tableOf, type SubgraphDefinition } from '@linli/subgraph-kit';
import { childrenOf } from './source-files.js';

const DEFINITIONS: readonly Pick<SubgraphDefinition<never>, 'name' | 'records'>[] = [civilAffairs, community, familyPlanning, health, humanResources, justice, publicSecurity];

/** Numbers of other things than residents. A new one is added here, or marked in its record: then reading it goes on record. */
const OF_OTHER_THINGS = /^(aid|building|care|committee|dispute|duty|employment|entry|event|facility|file|followUp|funeral|household|line|localPerson|mandate|mediator|notice|participation|patrol|registration|rental|service|subsidy|task|training|volunteer|worker)No$/;

const columns = DEFINITIONS.flatMap(({ name, records }) => records.flatMap((record) => {
  const { columns: all, residents } = tableOf(record);
  return all.filter(({ type, property }) => type === 'int' && /Nos?$/.test(property)).map(({ property }) => ({ name: `${name} ${record.name}.${property}`, property, isOfResidents: residents.includes(property) }));
}));

it('looks at every department', () => {
  expect(DEFINITIONS.map(({ name }) => name).sort()).toEqual(childrenOf('subgraphs').map((folder) => folder.split('/')[1]).sort());
});

it('knows of every number whether it is a resident\'s: who is read goes on record', () => {
  expect(columns.filter(({ property, isOfResidents }) => isOfResidents === OF_OTHER_THINGS.test(property)).map(({ name }) => name)).toEqual([]);
  expect(columns.filter(({ isOfResidents }) => isOfResidents).length).toBeGreaterThan(50);
});
