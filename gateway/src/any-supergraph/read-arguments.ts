import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartRefusal } from './start-refusal.js';

/** What `npm run gateway --` takes. */
export interface GatewayArguments {
  /** Absolute path of the supergraph's file. */
  readonly supergraphFile: string;
  /** Addresses of subgraphs that stand in for those of the file, by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly host: string;
  readonly port: number;
  readonly isHelp: boolean;
}

export const USAGE = `npm run gateway -- --supergraph FILE [选项 options]
  --supergraph FILE  任何 Federation 2 超图文件     the file of any Federation 2 supergraph
  --port N           端口                           port                                     (4000)
  --host NAME        监听地址                       address to listen on                     (127.0.0.1)
  --url NAME=URL     子图地址，可重复，代替文件所写 where a subgraph answers, instead of what the file says; may be repeated
`;

/**
 * Reads the command line.
 * @param folder to which a relative path belongs: where the command was typed.
 * @throws StartRefusal ARGUMENT_WRONG
 */
export function readArguments(argv: readonly string[], folder: string): GatewayArguments {
  const { supergraph, url = [], host = '127.0.0.1', port = '4000', help = false } = parse(argv);
  if (!supergraph && !help) throw wrong('缺少 --supergraph', '--supergraph: expected the file of a supergraph, but got none');
  return { supergraphFile: resolve(folder, supergraph ?? ''), urls: new Map(url.map(toPair)), host, port: toPort(port), isHelp: help };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv], options: { supergraph: { type: 'string' }, url: { type: 'string', multiple: true }, host: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw wrong('参数有误', `wrong argument: ${(error as Error).message}`);
  }
}

function toPair(text: string): [string, string] {
  const [, name, url] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name && url) return [name, url];
  throw wrong('--url: 应为 名称=地址', `--url: expected NAME=URL, but got ${text}`);
}

function toPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw wrong('--port: 应为 0 至 65535 的整数', `--port: expected a whole number from 0 to 65535, but got ${text}`);
}

function wrong(zh: string, en: string): StartRefusal {
  return new StartRefusal('ARGUMENT_WRONG', { zh: `${zh}。`, en: `${en} (--help)` });
}
