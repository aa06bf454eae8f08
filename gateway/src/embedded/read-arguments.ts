import { parseArgs } from 'node:util';

/** What `npm start --` takes. */
export interface StartArguments {
  readonly residents: number | null;
  readonly isFresh: boolean;
  readonly port: number;
  readonly host: string;
  readonly isHelp: boolean;
}

export const USAGE = `npm start -- [选项 options]      npm run start:separate -- [选项 options]
  --residents N   居民人数（另建一个区）  residents; another number makes another district   (20000)
  --fresh         重新生成               makes the district anew
  --port N        端口                   port                                               (4000)
  --host NAME     监听地址               address to listen on                               (127.0.0.1)
  LINLI_PORT      端口（未给 --port 时） port, where --port does not say one                (4000)
  LINLI_DATA      数据目录               folder of the data                                 (.linli)
`;

const MOST_RESIDENTS = 5_000_000;

/** Reads the command line. @throws Error in words for the person who typed it. */
export function readArguments(argv: readonly string[]): StartArguments {
  const values = parse(argv);
  return {
    residents: values.residents === undefined ? null : wholeNumber('--residents', { text: values.residents, low: 50, high: MOST_RESIDENTS }),
    isFresh: values.fresh ?? false,
    port: wholeNumber('--port', { text: values.port ?? process.env.LINLI_PORT ?? '4000', low: 0, high: 65_535 }),
    host: values.host ?? '127.0.0.1',
    isHelp: values.help ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { residents: { type: 'string' }, fresh: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Error(`参数有误 wrong argument: ${(error as Error).message}\n\n${USAGE}`);
  }
}

function wholeNumber(name: string, { text, low, high }: { readonly text: string; readonly low: number; readonly high: number }): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new Error(`${name}: 应为 ${low} 至 ${high} 的整数 expected a whole number from ${low} to ${high}, but got ${text}`);
}
