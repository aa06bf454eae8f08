import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseDataFolder } from './choose-data-folder.js';
import { embeddedKey } from './embedded-key.js';
import { findPersona } from './find-persona.js';
import { CLERK, issueToken, type IdentityKey, type TokenSubject } from './identity-file.js';

const USAGE = `npm run token -- [选项 options]
  --persona NAME   现成人物     somebody of the district, such as grid-worker; a wrong name lists them
  --subject NAME --department NAME --roles A,B --jurisdiction PREFIX   谁在查询   who asks      (${CLERK.subject}, ${CLERK.department}, ${CLERK.roles.join(',')}, ${CLERK.jurisdiction ?? ''})
  --hours N        有效小时数   how long it holds                        (12)
  --keys FOLDER    密钥目录     keys of a compose deployment             (.linli/compose)
`;

void main();

/** `npm run token`: prints a token of the deployment's own identity provider, for scripts. */
async function main(): Promise<void> {
  try {
    process.stdout.write(`${(await answer(process.argv.slice(2))).trimEnd()}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}

async function answer(args: string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { persona: text, subject: text, department: text, roles: text, jurisdiction: text, hours: text, keys: text, help: { type: 'boolean', short: 'h' } } });
  if (values.help) return USAGE;
  const hours = Number(values.hours ?? 12);
  if (!(hours > 0)) throw new Error(`--hours: 应为正数 expected a number above 0, but got ${values.hours ?? ''}`);
  const key = values.keys === undefined ? embeddedKey(chooseDataFolder(process.env)) : keyIn(values.keys);
  const who: TokenSubject = values.persona === undefined ? CLERK : findPersona(values.persona, values.keys === undefined ? chooseDataFolder(process.env) : null);
  return issueToken(key, {
    ...who, subject: values.subject ?? who.subject, department: values.department ?? who.department, roles: values.roles?.split(',') ?? who.roles, jurisdiction: values.jurisdiction ?? who.jurisdiction, hours,
  });
}

function keyIn(folder: string): IdentityKey {
  const file = join(folder, 'identity-private-key');
  if (existsSync(file)) return { identity: { privateKey: readFileSync(file, 'utf8') } };
  throw new Error(`${folder} 中没有 identity-private-key，请先运行 npm run compose:secrets。\nThere is no identity-private-key in ${folder}: run npm run compose:secrets first.`);
}
