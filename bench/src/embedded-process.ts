import { openAccessLog } from '@linli/access-log';
import { createGateway, createInProcessDepartment, DEPARTMENTS_HERE, DOOR_LIMITS, identityProviderOf, type DeploymentKeys, type GatewayOptions } from '@linli/gateway';
import { readFileSync } from 'node:fs';

// Our gateway with all departments in one process, over databases that the bench has filled.
const urls = JSON.parse(process.env.LINLI_BENCH_DATABASES ?? '{}') as Record<string, string>;
const keys = JSON.parse(process.env.LINLI_BENCH_KEYS ?? '{}') as DeploymentKeys;
/** Where readings go on record; nothing is decided and nothing goes on record where it is not given. */
const log = JSON.parse(process.env.LINLI_BENCH_LOG ?? 'null') as { readonly url: string; readonly headsFile: string; readonly privateKey: string } | null;
/** Of the door; null for those of the embedded mode. */
const limits = JSON.parse(process.env.LINLI_BENCH_LIMITS ?? 'null') as GatewayOptions['limits'] | null;

void main();

async function main(): Promise<void> {
  const departments = await Promise.all(DEPARTMENTS_HERE.map(async ({ name, open }) =>
    createInProcessDepartment(await open({ databaseUrl: urls[name] ?? '', sealKey: process.env.LINLI_SEAL_KEY ?? '', callerPublicKey: keys.caller.publicKey, decides: log !== null }))));
  const gateway = await createGateway({
    supergraphSdl: readFileSync(process.env.LINLI_BENCH_SUPERGRAPH ?? '', 'utf8'), departments, identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, sealKey: process.env.LINLI_SEAL_KEY ?? null,
    limits: limits ?? DOOR_LIMITS,
    ...(log ? { grantsFrom: 'data-sharing', accessLog: await openAccessLog(log) } : {}),
  });
  process.stdout.write(`${await gateway.listen({ host: '127.0.0.1', port: Number(process.env.LINLI_PORT) })}\n`);
}
