import { openAccessLog, type AccessLog } from '@linli/access-log';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createGateway, type Gateway } from '../create-gateway.js';
import { createInProcessDepartment } from '../departments/in-process-department.js';
import { exampleVariables } from '../ide/example-variables.js';
import { ideRoutes } from '../ide/ide-routes.js';
import { checkPort } from './check-port.js';
import { chooseDataFolder } from './choose-data-folder.js';
import { endOnSignal } from './end-on-signal.js';
import { CLERK, identityProviderOf, issueToken } from './identity-file.js';
import { openDistrict, type OpenDistrict } from './open-district.js';
import { readArguments, USAGE, type StartArguments } from './read-arguments.js';
import { showProgress, type Progress } from './show-progress.js';
import { toStartMessage } from './start-fault.js';
import { welcome } from './welcome.js';

const SUPERGRAPH = resolve(__dirname, '..', '..', 'supergraph.graphql');

void main();

/** `npm start`: the database server, the district, all departments and the gateway, in this process. */
async function main(): Promise<void> {
  const started = Date.now();
  try {
    const options = readArguments(process.argv.slice(2));
    if (options.isHelp) return void process.stdout.write(USAGE);
    const isUp = endOnSignal();
    const district = await open(options);
    const accessLog = await openAccessLog({ ...district.accessLog, privateKey: district.accessLog.keys.privateKey });
    const gateway = await createEmbeddedGateway(district, accessLog);
    isUp(() => gateway.close().then(() => accessLog.close()).then(() => district.close()));
    const address = await gateway.listen(options);
    process.stdout.write(welcome({ address, district, seconds: (Date.now() - started) / 1_000 }));
  } catch (error) {
    process.stderr.write(`\n${toStartMessage(error)}\n`);
    process.exit(1);
  }
}

async function open({ residents, isFresh, host, port }: StartArguments): Promise<OpenDistrict> {
  const dataFolder = chooseDataFolder(process.env);
  process.stdout.write(`邻里 Linli · 数据目录 data ${dataFolder}\n`);
  let progress: Progress | undefined;
  try {
    return await openDistrict({
      dataFolder, residents, isFresh, check: () => checkPort(host, port),
      begin: (total) => (progress = showProgress('生成示范区 making the district', total)),
      progress: (done) => progress?.update(done),
    });
  } finally {
    progress?.stop();
  }
}

async function createEmbeddedGateway(district: OpenDistrict, accessLog: AccessLog): Promise<Gateway> {
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'), departments: district.subgraphs.map(createInProcessDepartment), identity: identityProviderOf(district.keys),
    callerPrivateKey: district.keys.caller.privateKey, isIntrospectable: true, accessLog,
  });
  await ideRoutes(gateway.server, { issueToken: () => issueToken(district.keys, CLERK), variables: exampleVariables(district) });
  return gateway;
}
