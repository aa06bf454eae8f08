import { createReadPool, FEWEST_MONTHS, listEntries, pruneAccessLog, verifyAccessLog, type LookUp } from '@linli/access-log';
import { openId, useSealKey } from '@linli/subgraph-kit';
import { findLog, type FoundLog } from './find-log.js';
import { readCommand, USAGE, type LogCommand } from './read-command.js';
import { showEntry, showVerification } from './show-entry.js';

const LOOK_UP_LIMIT_MS = 30_000;

void main();

/** `npm run access-log`: looks after the log from outside the gateway. */
async function main(): Promise<void> {
  try {
    const command = readCommand(process.argv.slice(2));
    if (command.kind === 'help') return void process.stdout.write(USAGE);
    if (command.kind === 'prune' && command.months < FEWEST_MONTHS) throw new Error(`--months: 至少保留 ${FEWEST_MONTHS} 个月 expected ${FEWEST_MONTHS} or more, but got ${command.months}`);
    const log = await findLog(process.env);
    try {
      process.exitCode = await run(command, log);
    } finally {
      await log.close();
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

async function run(command: Exclude<LogCommand, { kind: 'help' }>, log: FoundLog): Promise<number> {
  if (command.kind === 'verify') return verify(log);
  return command.kind === 'list' ? list(log, command) : prune(log, command.months);
}

async function verify({ url, headsFile, publicKey }: FoundLog): Promise<number> {
  if (publicKey === null) throw new Error('LINLI_ACCESS_LOG_PUBLIC_KEY: 应给出公钥 expected the public key of the heads, but got nothing');
  const verification = await verifyAccessLog({ url, headsFile, publicKey });
  process.stdout.write(showVerification(verification));
  return verification.isSound ? 0 : 1;
}

async function list(log: FoundLog, { lookUp, first, after }: Extract<LogCommand, { kind: 'list' }>): Promise<number> {
  const reads = createReadPool(log.url, { limitMs: LOOK_UP_LIMIT_MS });
  try {
    const { entries, endCursor, hasNextPage } = await listEntries(reads, toLookUp(lookUp, log), { first, after });
    process.stdout.write(entries.length === 0 ? (hasNextPage ? '本页没有记录 no entries on this page\n' : '没有记录 no entries\n') : entries.map(showEntry).join('\n'));
    if (hasNextPage) process.stdout.write(`\n下一页 next page: --after ${endCursor ?? ''}\n`);
    return 0;
  } finally {
    await reads.end();
  }
}

function toLookUp(lookUp: Extract<LogCommand, { kind: 'list' }>['lookUp'], { sealKey }: FoundLog): LookUp {
  if (!('sealedResident' in lookUp)) return lookUp;
  if (sealKey === null) throw new Error('LINLI_SEAL_KEY: 应给出密封密钥 expected the key that ids are sealed with, but got nothing');
  useSealKey(sealKey);
  const resident = openId('resident', lookUp.sealedResident);
  if (resident === null) throw new Error('--resident: 标识无效 expected an id that this deployment has given out, but got another text');
  return { resident };
}

async function prune({ url, headsFile, privateKey }: FoundLog, months: number): Promise<number> {
  if (privateKey === null) throw new Error('LINLI_ACCESS_LOG_PRIVATE_KEY: 应给出私钥 expected the key that heads are signed with, but got nothing');
  const pruned = await pruneAccessLog({ url, headsFile, privateKey, months });
  process.stdout.write(pruned.months.length === 0 ? `没有早于 ${months} 个月的记录 nothing is older than ${months} months\n` : `已删除 deleted: ${pruned.months.join(', ')}\n`);
  return 0;
}
