import { tableOf, type SubgraphDefinition } from '@linli/subgraph-kit';
import { childrenOf } from './source-files.js';

/** Numbers of other things than residents. A new one is added here, or marked in its record: then reading it goes on record. */
const OF_OTHER_THINGS = /^(aid|building|care|committee|dispute|duty|employment|entry|event|facility|file|followUp|funeral|household|line|localPerson|mandate|mediator|notice|participation|patrol|registration|rental|service|subsidy|task|training|volunteer|worker)No$/;

interface NumberColumn {
  readonly name: string;
  readonly property: string;
  readonly isOfResidents: boolean;
}

/** The columns of a department's records that hold numbers of something. */
async function numberColumnsOf(department: string): Promise<NumberColumn[]> {
  const door = (await import(`@linli/${department}`)) as Record<string, Pick<SubgraphDefinition<never>, 'name' | 'records'>>;
  const definition = Object.values(door).find(({ name }) => name === department);
  if (!definition) throw new Error(`${department}: expected a definition, but got none`);
  return definition.records.flatMap((record) => {
    const { columns, residents } = tableOf(record);
    const numbers = columns.filter(({ type, property }) => type === 'int' && /Nos?$/.test(property));
    return numbers.map(({ property }) => ({ name: `${department} ${record.name}.${property}`, property, isOfResidents: residents.includes(property) }));
  });
}

it('knows of every number whether it is a resident\'s: who is read goes on record', async () => {
  const columns = (await Promise.all(childrenOf('subgraphs').map((folder) => numberColumnsOf(folder.split('/')[1] ?? '')))).flat();
  expect(columns.filter(({ property, isOfResidents }) => isOfResidents === OF_OTHER_THINGS.test(property)).map(({ name }) => name)).toEqual([]);
  expect(columns.filter(({ isOfResidents }) => isOfResidents).length).toBeGreaterThan(50);
});
