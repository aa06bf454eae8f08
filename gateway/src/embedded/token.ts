import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseDataFolder } from './choose-data-folder.js';
import { CLERK, issueToken, readDeploymentKeys } from './identity-file.js';

void main();

/** `npm run token`: prints a token of the embedded identity provider, for scripts. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { subject: { type: 'string' }, department: { type: 'string' }, roles: { type: 'string' }, jurisdiction: { type: 'string' }, hours: { type: 'string' } } });
  const dataFolder = chooseDataFolder(process.env);
  if (!existsSync(join(dataFolder, 'identity.json'))) {
    process.stderr.write('尚无部署，请先运行 npm start。\nThere is no deployment yet: run npm start first.\n');
    process.exit(1);
  }
  const token = await issueToken(readDeploymentKeys(dataFolder), {
    subject: values.subject ?? CLERK.subject, department: values.department ?? CLERK.department, roles: values.roles?.split(',') ?? CLERK.roles,
    jurisdiction: values.jurisdiction ?? CLERK.jurisdiction, hours: Number(values.hours ?? 12),
  });
  process.stdout.write(`${token}\n`);
}
