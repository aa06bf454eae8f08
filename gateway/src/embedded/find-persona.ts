import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { readDistrictFile } from './district-file.js';
import { firstCommunities } from './first-communities.js';
import { choosePersonaFacts } from './persona-facts.js';
import { readPersonaFile } from './persona-file.js';
import { listPersonas, type Persona } from './personas.js';

/**
 * The persona of a name.
 * @param dataFolder null for a compose deployment, whose district is the default one.
 * @throws Error in words for the person who asks, which list those that there are.
 */
export function findPersona(name: string, dataFolder: string | null): Persona {
  const personas = personasOf(dataFolder);
  const found = personas.find(({ key }) => key === name);
  if (found) return found;
  throw new Error(`--persona: 没有这个人物，可选如下 expected one of these, but got ${name}\n${personas.map(({ key, zh, en }) => `  ${key.padEnd(26)}${zh} ${en}`).join('\n')}`);
}

function personasOf(dataFolder: string | null): readonly Persona[] {
  const kept = dataFolder === null ? null : readPersonaFile(dataFolder);
  if (kept) return kept;
  const options = dataFolder === null ? null : readDistrictFile(dataFolder)?.options;
  return listPersonas(choosePersonaFacts(firstCommunities(options ?? DEFAULT_DISTRICT)));
}
