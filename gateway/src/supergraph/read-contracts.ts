import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a department publishes: its name, which is its folder's, and its SDL. */
export interface Contract {
  readonly department: string;
  readonly sdl: string;
}

/** Reads the committed contracts, in the order of the departments' names. */
export function readContracts(subgraphsFolder: string): Contract[] {
  return readdirSync(subgraphsFolder)
    .sort()
    .map((department) => ({ department, file: join(subgraphsFolder, department, 'schema.graphql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ department, file }) => ({ department, sdl: readFileSync(file, 'utf8') }));
}
