import { Kind, parse, visit, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { linksOf, readSecurityDirectives } from '../access/security-directives.js';
import { subgraphsOf, type NamedUrl } from '../supergraph/departments-of.js';
import { StartRefusal } from './start-refusal.js';

/** A supergraph of somebody, and where its subgraphs answer. */
export interface AnySupergraph {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly NamedUrl[];
}

const JOIN_2 = /^https:\/\/specs\.apollo\.dev\/join\/v0\.(?!1$)\d+$/;

/**
 * Reads a supergraph's file, and checks that it can be served by whoever knows no grants.
 * @param urls addresses that stand in for those of the file, by the subgraph's name.
 * @throws StartRefusal FILE_UNREADABLE, NOT_A_SUPERGRAPH, FEDERATION_1, RULES_NOT_ENFORCED, URL_MISSING
 */
export function readSupergraph(file: string, urls: ReadonlyMap<string, string>): AnySupergraph {
  const supergraphSdl = readText(file);
  const document = parseText(supergraphSdl);
  checkVersion(document);
  checkRules(document);
  const subgraphs = subgraphsOf(supergraphSdl).map(({ name, url }) => ({ name, url: urls.get(name) ?? url }));
  for (const name of urls.keys()) if (!subgraphs.some((subgraph) => subgraph.name === name)) throw new StartRefusal('ARGUMENT_WRONG', { zh: `--url: 超图中没有子图 ${name}。`, en: `--url: expected one of ${subgraphs.map((each) => each.name).join(', ')}, but got ${name}` });
  subgraphs.forEach(checkUrl);
  return { supergraphSdl, subgraphs };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartRefusal('FILE_UNREADABLE', { zh: `无法读取文件 ${file}。`, en: `expected a file that can be read, but got ${(error as NodeJS.ErrnoException).code ?? 'a fault'}` });
  }
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new StartRefusal('NOT_A_SUPERGRAPH', { zh: '文件不是 GraphQL 超图。', en: `expected a supergraph in GraphQL, but got: ${(error as Error).message}` });
  }
}

function checkVersion(document: DocumentNode): void {
  const graph = document.definitions.some((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  const features = linksOf(document).flatMap(({ arguments: given = [] }) => given.flatMap(({ name, value }) => (name.value === 'url' && value.kind === Kind.STRING ? [value.value] : [])));
  if (graph && features.some((url) => JOIN_2.test(url))) return;
  const isFirst = document.definitions.some((definition) => definition.kind === Kind.SCHEMA_DEFINITION && definition.directives?.some(({ name }) => name.value === 'core'));
  if (graph && isFirst) throw new StartRefusal('FEDERATION_1', { zh: '这是 Federation 1 的超图，请用 Federation 2 重新组合。', en: 'expected a supergraph of Federation 2, but got one of Federation 1: compose its subgraphs anew (they need no change)' });
  throw new StartRefusal('NOT_A_SUPERGRAPH', { zh: '文件不是超图（缺少 join__Graph）。', en: 'expected a supergraph, with join__Graph and a link to https://specs.apollo.dev/join, but got another schema: compose the subgraphs first' });
}

// Load-bearing: nobody who comes to this gateway holds anything, and it must not serve to everybody what a rule keeps for some.
function checkRules(document: DocumentNode): void {
  const { authenticated, requiresScopes, policy } = readDirectives(document);
  for (const definition of document.definitions) {
    visit(definition, {
      Directive: ({ name }) => {
        if (![authenticated, requiresScopes, policy].includes(name.value)) return;
        const place = 'name' in definition ? (definition.name?.value ?? 'schema') : 'schema';
        throw unenforced(`@${name.value} on ${place}`);
      },
    });
  }
}

function readDirectives(document: DocumentNode): ReturnType<typeof readSecurityDirectives> {
  try {
    return readSecurityDirectives(document);
  } catch (error) {
    throw unenforced((error as Error).message);
  }
}

function unenforced(got: string): StartRefusal {
  return new StartRefusal('RULES_NOT_ENFORCED', {
    zh: '超图含访问规则，此方式没有授权信息，无法执行。请用 LINLI_GRANTS 指明掌管授权的子图启动 gateway/dist/main.js，或在组合前去掉规则。',
    en: `expected no rules of access, for here nobody has grants, but got ${got}: start gateway/dist/main.js with LINLI_GRANTS naming the subgraph that keeps the grants, or compose without the rules`,
  });
}

function checkUrl({ name, url }: NamedUrl): void {
  if (/^unix:\/./.test(url) || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
  throw new StartRefusal('URL_MISSING', { zh: `子图 ${name} 没有可用的地址，请用 --url ${name}=http://… 指明。`, en: `expected an http address of ${name}, but got ${url ? `"${url}"` : 'none'}: say it with --url ${name}=http://…` });
}
