import { openAccessLog } from '@linli/access-log';
import { freePorts } from '../separate/free-ports.js';
import { checkPort } from './check-port.js';
import { chooseDataFolder } from './choose-data-folder.js';
import { chooseExamples } from './choose-examples.js';
import { createEmbeddedGateway } from './create-embedded-gateway.js';
import { endOnSignal } from './end-on-signal.js';
import { openDistrict, type OpenDistrict } from './open-district.js';
import { writePersonaFile } from './persona-file.js';
import { readArguments, USAGE, type StartArguments } from './read-arguments.js';
import { showProgress, type Progress } from './show-progress.js';
import { toStartMessage } from './start-fault.js';
import { welcome } from './welcome.js';

void main();

/** `npm start`: the database server, the district, all departments and the gateway, in this process. */
async function main(): Promise<void> {
  const started = Date.now();
  try {
    const options = readArguments(process.argv.slice(2));
    if (options.isHelp) return void process.stdout.write(USAGE);
    const isUp = endOnSignal();
    const dataFolder = chooseDataFolder(process.env);
    const district = await open(dataFolder, options);
    const examples = chooseExamples(district.options);
    writePersonaFile(dataFolder, examples.personas);
    const port = options.port || ((await freePorts(1))[0] ?? 0);
    const accessLog = await openAccessLog({ ...district.accessLog, privateKey: district.accessLog.keys.privateKey });
    const gateway = await createEmbeddedGateway({ ...district, examples, port, accessLog });
    isUp(() => gateway.close().then(() => accessLog.close()).then(() => district.close()));
    const address = await gateway.listen({ host: options.host, port });
    process.stdout.write(welcome({ address, district, examples, seconds: (Date.now() - started) / 1_000 }));
  } catch (error) {
    process.stderr.write(`\n${toStartMessage(error)}\n`);
    process.exit(1);
  }
}

async function open(dataFolder: string, { residents, isFresh, host, port }: StartArguments): Promise<OpenDistrict> {
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
