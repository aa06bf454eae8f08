import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './source-files.js';

/** One service of docker-compose.yml, as far as the tests look at it. */
export interface ComposeService {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly secrets: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export function readComposeText(): string {
  return readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
}

export function readCompose(text: string = readComposeText()): ComposeFile {
  return parse(text, { merge: true }) as ComposeFile;
}

/** What a compose file lacks for these departments, and what it has for others: a sentence each. */
export function faultsOf(compose: ComposeFile, departments: readonly string[]): string[] {
  const wanted = {
    services: ['gateway', 'access-log-db', ...departments.flatMap((name) => [name, `${name}-db`])],
    networks: ['outside', 'departments', 'access-log', ...departments],
    volumes: ['access-log', 'access-log-heads', ...departments],
    secrets: ['seal-key', 'caller-private-key', 'caller-public-key', 'identity-public-key', 'access-log-private-key', 'access-log-db-password', 'access-log-db-url', 'access-log-reader-url', ...departments.flatMap((name) => [`${name}-db-password`, `${name}-db-url`])],
  };
  return (['services', 'networks', 'volumes', 'secrets'] as const).flatMap((section) => {
    const present = Object.keys(compose[section]);
    return [
      ...wanted[section].filter((name) => !present.includes(name)).map((name) => `docker-compose.yml: under ${section} the line ${name}: is missing`),
      ...present.filter((name) => !wanted[section].includes(name)).map((name) => `docker-compose.yml: under ${section} the line ${name}: belongs to no folder of subgraphs/`),
    ];
  });
}

/** Names of the services that a secret, a network or a volume is given to. */
export function usersOf({ services }: ComposeFile, kind: 'secrets' | 'networks' | 'volumes', name: string): string[] {
  return Object.entries(services).filter(([, service]) => (service[kind] ?? []).some((each) => each === name || each.startsWith(`${name}:`))).map(([service]) => service);
}
