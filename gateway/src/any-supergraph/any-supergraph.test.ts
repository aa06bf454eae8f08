import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, parse } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnyGateway, type AnyGateway } from './open-any-gateway.js';
import { readArguments } from './read-arguments.js';
import { readSupergraph } from './read-supergraph.js';
import { StartRefusal } from './start-refusal.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])\n';
const BOOKS = 'type Query { books: [Book!]! broken: String } type Book @key(fields: "isbn") { isbn: ID! title: String }';
const STARS = 'type Book @key(fields: "isbn") { isbn: ID! stars: Int }';
type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];
type Resolvers = Readonly<Record<string, Readonly<Record<string, (source: never) => unknown>>>>;

let folder: string;
const headers: IncomingHttpHeaders[] = [];
const servers: Server[] = [];

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'linli-any-'))));
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves a subgraph as node's own server does, below a path with a question. */
async function serve(sdl: string, resolvers: Resolvers): Promise<string> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers } as Module]);
  const server = createServer(async (request, response) => {
    headers.push(request.headers);
    const { query, variables } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as { query: string; variables?: Record<string, unknown> };
    const isHere = request.url === '/api/graph?v=2';
    response.writeHead(isHere ? 200 : 404, { 'content-type': 'application/graphql-response+json' }).end(isHere ? JSON.stringify(await graphql({ schema, source: query, variableValues: variables ?? null })) : '{}');
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graph?v=2`;
}

function compose(subgraphs: Readonly<Record<string, { readonly sdl: string; readonly url: string }>>): string {
  const { supergraphSdl, errors } = composeServices(Object.entries(subgraphs).map(([name, { sdl, url }]) => ({ name, url, typeDefs: parse(LINK + sdl) })));
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

function write(text: string): string {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, text);
  return file;
}

async function ask(gateway: AnyGateway, query: string): Promise<unknown> {
  const response = await fetch(`${gateway.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.json();
}

describe('a gateway over a supergraph of others', () => {
  let gateway: AnyGateway;
  let file: string;

  beforeAll(async () => {
    const books = await serve(BOOKS, { Query: { books: () => [{ isbn: '1', title: 'Tea' }, { isbn: '2', title: 'Ink' }], broken: () => { throw new GraphQLError('no shelf 1234567', { extensions: { code: 'SHELF_GONE', shelf: 7 } }); } } });
    const stars = await serve(STARS, { Book: { __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn, stars: Number(isbn) * 2 }) } });
    file = write(compose({ books: { sdl: BOOKS, url: books }, stars: { sdl: STARS, url: stars } }));
    gateway = await openAnyGateway(readArguments(['--supergraph', file, '--port', '0'], '/'));
  });
  afterAll(() => gateway?.close());

  it('answers whoever comes, from both subgraphs', async () => {
    expect(await ask(gateway, '{ books { title stars } }')).toEqual({ data: { books: [{ title: 'Tea', stars: 2 }, { title: 'Ink', stars: 4 }] } });
  });

  it('tells subgraphs nothing of callers, for they know none', async () => {
    headers.length = 0;
    await ask(gateway, '{ books { stars } }');
    expect(headers).toHaveLength(2);
    for (const each of headers) expect(Object.keys(each).filter((name) => /linli|authorization/.test(name))).toEqual([]);
  });

  it('passes a subgraph\'s error on in its own words, with its own code and facts', async () => {
    expect(await ask(gateway, '{ broken }')).toEqual({ data: { broken: null }, errors: [{ message: 'no shelf 1234567', path: ['broken'], extensions: { code: 'SHELF_GONE', shelf: 7, department: 'books' } }] });
  });

  it('says what it is asked of the schema', async () => {
    expect(await ask(gateway, '{ __type(name: "Book") { fields { name } } }')).toEqual({ data: { __type: { fields: [{ name: 'isbn' }, { name: 'title' }, { name: 'stars' }] } } });
  });

  it('asks a subgraph where the command line says, not the file', async () => {
    const other = await serve(STARS, { Book: { __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn, stars: 0 }) } });
    const moved = await openAnyGateway(readArguments(['--supergraph', file, '--port', '0', '--url', `stars=${other}`], '/'));
    expect(await ask(moved, '{ books { stars } }')).toEqual({ data: { books: [{ stars: 0 }, { stars: 0 }] } });
    await moved.close();
  });

  it('is not opened on a port that is taken', async () => {
    const port = Number(new URL(gateway.address).port);
    await expect(openAnyGateway({ supergraphFile: file, urls: new Map(), host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'ADDRESS_UNUSABLE', exitCode: 1, message: expect.stringContaining(`端口已被占用：127.0.0.1:${port}`) as string });
  });
});

describe('a start that cannot be', () => {
  const guarded = (rule: string): string => compose({ books: { sdl: `type Query { books: [String] ${rule} }`, url: 'http://a.invalid/' } });
  const FIRST = 'schema @core(feature: "https://specs.apollo.dev/core/v0.1") @core(feature: "https://specs.apollo.dev/join/v0.1") { query: Query } enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid/") } type Query { a: Int }';

  it.each<[string, () => string | null, string, RegExp]>([
    ['without the file', () => null, 'FILE_UNREADABLE', /无法读取文件 .*none\.graphql。 expected a file that can be read, but got ENOENT \[FILE_UNREADABLE\]$/],
    ['over something that is no GraphQL', () => 'hello', 'NOT_A_SUPERGRAPH', /文件不是 GraphQL 超图。 .*Syntax Error/],
    ['over the schema of a subgraph', () => LINK + BOOKS, 'NOT_A_SUPERGRAPH', /缺少 join__Graph/],
    ['over a supergraph of Federation 1', () => FIRST, 'FEDERATION_1', /expected a supergraph of Federation 2, but got one of Federation 1/],
    ['over one with @authenticated', () => guarded('@authenticated'), 'RULES_NOT_ENFORCED', /but got @authenticated on Query: start gateway\/dist\/main\.js with LINLI_GRANTS/],
    ['over one with @requiresScopes', () => guarded('@requiresScopes(scopes: [["a"]])'), 'RULES_NOT_ENFORCED', /访问规则.*@requiresScopes on Query/],
    ['over one with @policy', () => guarded('@policy(policies: [["a"]])'), 'RULES_NOT_ENFORCED', /@policy on Query/],
    ['over one with a rule under another name', () => guarded('@authenticated').replace('authenticated/v0.1"', 'authenticated/v0.1", as: "known"').replace(/@authenticated/g, '@known'), 'RULES_NOT_ENFORCED', /@known on Query/],
    ['over one with a rule that nobody knows', () => guarded('').replace('for: EXECUTION)', 'for: EXECUTION) @link(url: "https://example.com/secret/v1.0", for: SECURITY)'), 'RULES_NOT_ENFORCED', /example\.com\/secret/],
    ['over one that does not say where a subgraph is', () => compose({ books: { sdl: BOOKS, url: '' } }), 'URL_MISSING', /--url books=http:\/\/… 指明。 expected an http address of books, but got none/],
    ['over one whose subgraph is somewhere else', () => compose({ books: { sdl: BOOKS, url: 'ftp://a.invalid/' } }), 'URL_MISSING', /but got "ftp:\/\/a\.invalid\/"/],
  ])('%s is refused in one line', (_case, textOf, code, words) => {
    const text = textOf();
    const open = (): unknown => readSupergraph(text === null ? join(folder, 'none.graphql') : write(text), new Map());
    expect(open).toThrow(StartRefusal);
    expect(open).toThrow(expect.objectContaining({ code, exitCode: 1, message: expect.stringMatching(words) as string }) as Error);
    expect(open).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') as string }) as Error);
  });

  it('is refused for an address of a subgraph that there is not', () => {
    expect(() => readSupergraph(write(compose({ books: { sdl: BOOKS, url: '' } })), new Map([['shops', 'http://a.invalid/']]))).toThrow(expect.objectContaining({ code: 'ARGUMENT_WRONG', exitCode: 2, message: expect.stringContaining('expected one of books, but got shops') as string }) as Error);
  });

  it.each<[readonly string[], RegExp]>([
    [[], /缺少 --supergraph。 --supergraph: expected the file of a supergraph, but got none/], [['--supergraph'], /参数有误/], [['--supergraph', 'a', '--fresh'], /Unknown option '--fresh'/], [['--supergraph', 'a', 'b'], /'b'/],
    [['--supergraph', 'a', '--port', '65536'], /--port: 应为 0 至 65535 的整数。 .*but got 65536/], [['--supergraph', 'a', '--port', 'x'], /but got x/], [['--supergraph', 'a', '--url', 'books'], /--url: expected NAME=URL, but got books/],
  ])('with %j is refused as a wrong command', (argv, words) => {
    expect(() => readArguments(argv, '/')).toThrow(expect.objectContaining({ code: 'ARGUMENT_WRONG', exitCode: 2, message: expect.stringMatching(words) as string }) as Error);
  });

  it('finds a file where the command was typed', () => {
    expect(readArguments(['--supergraph', 'a.graphql'], '/here')).toEqual({ supergraphFile: '/here/a.graphql', urls: new Map(), host: '127.0.0.1', port: 4_000, isHelp: false });
  });
});
