import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, readSources, ROOT, type SourceFile } from './source-files.js';

const sources = readSources();
const subgraphs = childrenOf('subgraphs').map((folder) => folder.split('/')[1] ?? '');
const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts');

/** Imports that break a rule, each as `file imports name`. */
function breaches(among: (file: SourceFile) => boolean, isForbidden: (name: string, file: SourceFile) => boolean): string[] {
  return sources.filter(among).flatMap((file) => file.imports.filter((name) => isForbidden(name, file)).map((name) => `${file.path} imports ${name}`));
}

const isSubgraph = (name: string): boolean => subgraphs.some((subgraph) => name === `@linli/${subgraph}` || name.startsWith(`@linli/${subgraph}/`));
const isGateway = (name: string): boolean => name.startsWith('@linli/gateway');
const below = (folder: string) => (file: SourceFile): boolean => file.path.startsWith(`${folder}/`);

describe('the floors of the house', () => {
  it('finds the sources it is about', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(subgraphs).toEqual(expect.arrayContaining(['civil-affairs', 'community', 'family-planning', 'health', 'human-resources', 'justice', 'public-security']));
  });

  it('keeps the vocabulary at the bottom: words may depend on nothing that uses them', () => {
    expect(breaches((file) => below('packages/vocabulary')(file) && !isTest(file), (name) => !name.startsWith('.') && !name.startsWith('node:') && name !== 'graphql')).toEqual([]);
  });

  it('keeps packages from knowing departments and the gateway: what all share cannot know one', () => {
    expect(breaches(below('packages'), (name) => isSubgraph(name) || isGateway(name))).toEqual([]);
  });

  it('keeps departments apart: one must be able to change without asking another', () => {
    expect(breaches(below('subgraphs'), (name, { path }) => isGateway(name) || (isSubgraph(name) && !name.startsWith(`@linli/${path.split('/')[1] ?? ''}`)))).toEqual([]);
  });

  /** What one department alone may use beside the kit: the access log is the data office's to oversee, and how its pages are read is known where they are written; sets are put together, and counts disclosed, in one place. */
  const OF_ONE: Readonly<Record<string, readonly string[]>> = { 'data-sharing': ['@linli/access-log'], statistics: ['@linli/number-sets', '@linli/disclosure'] };

  it('gives a department the kit, the words and, for its seed, the district; nothing else of ours', () => {
    const open = new Set(['@linli/subgraph-kit', '@linli/vocabulary']);
    expect(breaches((file) => below('subgraphs')(file) && !isTest(file), (name, { path }) => name.startsWith('@linli/') && !open.has(name) && !OF_ONE[path.split('/')[1] ?? '']?.includes(name) && !(name === '@linli/synthetic-district' && /\/seed(\/|\.ts)/.test(path)))).toEqual([]);
  });

  it('lets the gateway name a subgraph\'s code in one file only: departments meet it as SDL', () => {
    expect(breaches((file) => below('gateway')(file) && file.path !== 'gateway/src/embedded/departments-here.ts', isSubgraph)).toEqual([]);
  });

  it('keeps storage and graph classes out of the gateway: it holds no rows and publishes no types', () => {
    expect(breaches(below('gateway'), (name) => name === 'typeorm' || name === 'type-graphql')).toEqual([]);
  });

  it('enters packages by their doors only: what is behind a door can be changed', () => {
    expect(breaches(() => true, (name) => /^@linli\/[a-z-]+\//.test(name))).toEqual([]);
    expect(breaches(() => true, (name, { path }) => name.startsWith('.') && join(path, '..', name).split('/').slice(0, path.startsWith('gateway') || path.startsWith('tests') || path.startsWith('bench') ? 1 : 2).join('/') !== path.split('/').slice(0, path.startsWith('gateway') || path.startsWith('tests') || path.startsWith('bench') ? 1 : 2).join('/'))).toEqual([]);
  });

  it('uses typeorm in records, migrations and the kit only: a register\'s columns must not reach the graph', () => {
    expect(breaches((file) => below('subgraphs')(file), (name, { path }) => name === 'typeorm' && !path.endsWith('.record.ts') && !path.includes('/migrations/'))).toEqual([]);
  });

  it('uses type-graphql in types, inputs and resolvers only: the graph must not reach the register', () => {
    expect(breaches((file) => below('subgraphs')(file), (name, { path }) => name === 'type-graphql' && !/\.(type|input|resolver)\.ts$/.test(path))).toEqual([]);
  });

  it('lets resolvers reach data through loaders only: one read a table', () => {
    expect(breaches((file) => file.path.endsWith('.resolver.ts'), (name) => /\.(record|mapper)\.js$/.test(name) || name === 'pg')).toEqual([]);
  });

  it('keeps type files from importing one another: links are resolver methods, so cycles cannot start', () => {
    expect(breaches((file) => file.path.endsWith('.type.ts'), (name) => name.endsWith('.record.js') || name.endsWith('.loader.js') || name.endsWith('.resolver.js'))).toEqual([]);
  });
});

describe('the rules of the files', () => {
  it('has no default exports and no star barrels', () => {
    expect(sources.filter(({ text }) => /^export default|^export \* /m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('calls nothing a helper, a util, a manager, a service class, a common or shared thing', () => {
    expect(sources.filter(({ path }) => /\/(util|utils|helper|helpers|common|shared|base|manager)[./-]/.test(path) || /-(util|helper|manager)\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('writes files in kebab-case', () => {
    expect(sources.filter(({ path }) => !/^[a-z0-9-]+(\.[a-z-]+)*\.ts$/.test(path.split('/').at(-1) ?? '')).map(({ path }) => path)).toEqual([]);
  });

  it('has no any', () => {
    const code = (text: string): string => text.replace(/^\s*(\*|\/\/|\/\*\*).*$/gm, '');
    expect(sources.filter(({ path, text }) => path !== 'tests/src/architecture.test.ts' && /(: any\b|<any>|as any\b|any\[\])/.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  it('keeps files short enough to read: 180 lines, tests 320, tables aside', () => {
    const isTable = (path: string): boolean => path.includes('/tables/') || path.includes('/migrations/');
    const long = sources.filter(({ path, text }) => !isTable(path) && text.split('\n').length > (path.endsWith('.test.ts') ? 320 : 180)).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

describe('the lists of departments', () => {
  it.each(subgraphs)('%s has a README, a contract, a declaration and an entry', (name) => {
    for (const file of ['README.md', 'schema.graphql', 'src/main.ts', 'src/index.ts', 'src/subgraph.ts', 'src/loaders.ts']) {
      expect(readFileSync(join(ROOT, 'subgraphs', name, file), 'utf8').length).toBeGreaterThan(0);
    }
  });

  it.each(subgraphs)('%s calls itself what its folder is called', (name) => {
    expect(JSON.parse(readFileSync(join(ROOT, 'subgraphs', name, 'package.json'), 'utf8'))).toMatchObject({ name: `@linli/${name}` });
    expect(readFileSync(join(ROOT, 'subgraphs', name, 'src/subgraph.ts'), 'utf8')).toContain(`name: '${name}'`);
  });

  it.each([
    ['tsconfig.json', (name: string) => `"path": "subgraphs/${name}"`], ['gateway/tsconfig.json', (name: string) => `"path": "../subgraphs/${name}"`],
    ['gateway/package.json', (name: string) => `"@linli/${name}": `], ['CODEOWNERS', (name: string) => `/subgraphs/${name}/ `],
  ])('has every department in %s', (file, lineOf) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(subgraphs.map(lineOf).filter((line) => !text.includes(line))).toEqual([]);
  });

  it('has every department hosted by the embedded mode', () => {
    const text = readFileSync(join(ROOT, 'gateway/src/embedded/departments-here.ts'), 'utf8');
    expect(subgraphs.filter((name) => !text.includes(`'@linli/${name}'`))).toEqual([]);
  });
});
