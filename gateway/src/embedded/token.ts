import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseDataFolder } from './choose-data-folder.js';
import { CLERK, issueToken, readDeploymentKeys, type IdentityKey } from './identity-file.js';

const USAGE = `npm run token -- [选项 options]
  --subject NAME --department NAME --roles A,B --jurisdiction PREFIX   谁在查询   who asks      (${CLERK.subject}, ${CLERK.department}, ${CLERK.roles.join(',')}, ${CLERK.jurisdiction ?? ''})
  --hours N        有效小时数   how long it holds                        (12)
  --keys FOLDER    密钥目录     keys of a compose deployment             (.linli/compose)
`;

void main();

/** `npm run token`: prints a token of the deployment's own identity provider, for scripts. */
async function main(): Promise<void> {
  try {
    process.stdout.write(`${await token(process.argv.slice(2))}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}

async function token(args: string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { subject: text, department: text, roles: text, jurisdiction: text, hours: text, keys: text } });
  const hours = Number(values.hours ?? 12);
  if (!(hours > 0)) throw new Error(`--hours: 应为正数 expected a number above 0, but got ${values.hours ?? ''}`);
  return issueToken(values.keys === undefined ? embeddedKey() : keyIn(values.keys), {
    subject: values.subject ?? CLERK.subject, department: values.department ?? CLERK.department, roles: values.roles?.split(',') ?? CLERK.roles,
    jurisdiction: values.jurisdiction ?? CLERK.jurisdiction, hours,
  });
}

function embeddedKey(): IdentityKey {
  const dataFolder = chooseDataFolder(process.env);
  if (existsSync(join(dataFolder, 'identity.json'))) return readDeploymentKeys(dataFolder);
  throw new Error('尚无部署，请先运行 npm start。\nThere is no deployment yet: run npm start first.');
}

function keyIn(folder: string): IdentityKey {
  const file = join(folder, 'identity-private-key');
  if (existsSync(file)) return { identity: { privateKey: readFileSync(file, 'utf8') } };
  throw new Error(`${folder} 中没有 identity-private-key，请先运行 npm run compose:secrets。\nThere is no identity-private-key in ${folder}: run npm run compose:secrets first.`);
}
