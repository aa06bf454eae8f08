import type { LookUp } from '@linli/access-log';
import { parseArgs } from 'node:util';

/** What `npm run access-log --` was asked to do. */
export type LogCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'prune'; readonly months: number }
  | { readonly kind: 'list'; readonly lookUp: LookUp | { readonly sealedResident: string }; readonly first: number; readonly after: string | null };

export const USAGE = `npm run access-log -- 命令 command

  verify                 离线核验全部记录            verifies the whole log, offline: names the first bad batch
  list                   查询记录，新的在前          lists entries, newest first, by one of:
    --resident ID          居民（标识或编号）          a resident, by sealed id or number
    --actor SUBJECT        查阅者                      who read
    --department NAME      部门                        for which department
    --purpose CODE         用途                        for which purpose
    --first N              条数，1 至 200              how many                                   (20)
    --after CURSOR         接上一页                    goes on after a page
  prune --months N       删除 N 个月以前的记录       deletes what is older; 36 at least

默认查看 npm start 的部署；其他部署用环境变量 looks at the deployment of npm start, or at another by
  LINLI_ACCESS_LOG_URL LINLI_ACCESS_LOG_HEADS LINLI_ACCESS_LOG_PUBLIC_KEY (verify) LINLI_ACCESS_LOG_PRIVATE_KEY (prune) LINLI_SEAL_KEY (list --resident ID)
`;

const text = { type: 'string' } as const;
const OPTIONS = { resident: text, actor: text, department: text, purpose: text, first: text, after: text, months: text, help: { type: 'boolean', short: 'h' } } as const;

type Values = { readonly [name in Exclude<keyof typeof OPTIONS, 'help'>]?: string | undefined };

/** Reads the command line. @throws Error in words for the person who typed it. */
export function readCommand(argv: readonly string[]): LogCommand {
  const { values, positionals } = parse(argv);
  if (values.help) return { kind: 'help' };
  const [command, ...more] = positionals;
  if (more.length > 0) throw fault(`只能有一个命令 expected one command, but got ${positionals.length}`);
  if (command === 'verify') return { kind: 'verify' };
  if (command === 'prune') return { kind: 'prune', months: wholeNumber('--months', values.months) };
  if (command === 'list') return { kind: 'list', lookUp: lookUpOf(values), first: values.first === undefined ? 20 : wholeNumber('--first', values.first), after: values.after ?? null };
  throw fault(`应为 verify、list 或 prune expected verify, list or prune, but got ${command === undefined ? 'nothing' : 'another word'}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw fault(`参数有误 wrong argument: ${(error as Error).message}`);
  }
}

function lookUpOf({ resident, actor, department, purpose }: Values): Extract<LogCommand, { kind: 'list' }>['lookUp'] {
  const given = [resident, actor, department, purpose].filter((value) => value !== undefined);
  if (given.length !== 1) throw fault(`应恰有一个查询条件 expected one of --resident, --actor, --department, --purpose, but got ${given.length}`);
  if (resident !== undefined) return /^\d{1,9}$/.test(resident) ? { resident: Number(resident) } : { sealedResident: resident };
  if (actor !== undefined) return { actor };
  return department !== undefined ? { department } : { purpose: purpose ?? '' };
}

function wholeNumber(name: string, given: string | undefined): number {
  if (/^\d{1,6}$/.test(given ?? '')) return Number(given);
  throw fault(`${name}: 应为整数 expected a whole number, but got ${given === undefined ? 'nothing' : 'something else'}`);
}

function fault(what: string): Error {
  return new Error(`${what}\n\n${USAGE}`);
}
