import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { CohortFault } from './cohort-fault.js';
import { isFormat, type Format } from './render-answer.js';

/** What `npm run cohort --` was asked to do. */
export type CohortCommand = { readonly isHelp: true } | CohortAsking;

export interface CohortAsking {
  readonly isHelp: false;
  readonly file: string;
  readonly format: Format;
  /** Null for standard output. */
  readonly out: string | null;
  readonly variablesFile: string | null;
  /** Null for that which the question names, or else the persona's. */
  readonly caseNo: string | null;
  readonly token: string | null;
  readonly persona: string;
  /** Address of the graph. */
  readonly address: string;
}

export const USAGE = `npm run cohort -- 问题文件 question.graphql [选项 options]

  --format FORMAT    table、json、csv 或 arrow   how the counts are written    (table，或依 --out 的扩展名 or by the file's ending)
  --out FILE         写入文件                    writes a file                 (标准输出 standard output)
  --variables FILE   变量（JSON）                values of its variables
  --case NUMBER      已批准问题的编号            number of the approved question (问题文件所注 as the question says)
  --persona NAME     以谁的身份                  as whom                       (analyst)
  --token TOKEN      令牌，或 LINLI_TOKEN        a token, or LINLI_TOKEN       (本机部署的人物 a persona of the deployment here)
  --gateway URL      网关地址                    address of the graph          (http://127.0.0.1:4000/graphql，端口依 LINLI_PORT)

示例问题在 docs/questions。Examples are in docs/questions.
退出码 exit code: 0 已答复 answered · 1 未能提问 could not be asked · 2 未获答复 was not answered
`;

const text = { type: 'string' } as const;
const OPTIONS = { format: text, out: text, variables: text, case: text, persona: text, token: text, gateway: text, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the command line. @throws CohortFault ARGUMENT_INVALID. */
export function readCommand(argv: readonly string[], environment: NodeJS.ProcessEnv): CohortCommand {
  const { values, positionals } = parse(argv);
  if (values.help) return { isHelp: true };
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw fault(`应恰有一个问题文件 expected one file with a question, but got ${positionals.length}`);
  return {
    isHelp: false, file, format: formatOf(values.format, values.out), out: values.out ?? null, variablesFile: values.variables ?? null, caseNo: headerOf('--case', values.case), persona: values.persona ?? 'analyst',
    token: headerOf('--token', values.token ?? environment.LINLI_TOKEN), address: addressOf(values.gateway ?? `http://127.0.0.1:${environment.LINLI_PORT ?? '4000'}/graphql`),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw fault(`参数有误 wrong argument: ${(error as Error).message}`);
  }
}

function formatOf(given: string | undefined, out: string | undefined): Format {
  const ending = extname(out ?? '').slice(1);
  const format = given ?? (isFormat(ending) ? ending : 'table');
  if (isFormat(format)) return format;
  throw fault(`--format: 应为 table、json、csv 或 arrow expected table, json, csv or arrow, but got ${format}`);
}

// What goes into a header is not shown: it may be a token.
function headerOf(name: string, given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  if (/^[\x21-\x7e]+$/.test(given)) return given;
  throw fault(`${name}: 应为不含空格的英文字符 expected printable ASCII without spaces, but got something else`);
}

function addressOf(given: string): string {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given;
  throw fault('--gateway: 应为 http 或 https 地址 expected an http or https address, but got something else');
}

function fault(what: string): CohortFault {
  return new CohortFault('ARGUMENT_INVALID', `${what}\n\n${USAGE}`);
}
