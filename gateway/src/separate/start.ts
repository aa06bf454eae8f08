import { checkPort } from '../embedded/check-port.js';
import { chooseDataFolder } from '../embedded/choose-data-folder.js';
import { endOnSignal } from '../embedded/end-on-signal.js';
import { readArguments, USAGE } from '../embedded/read-arguments.js';
import { showProgress, type Progress } from '../embedded/show-progress.js';
import { toStartMessage } from '../embedded/start-fault.js';
import { startSeparate } from './start-separate.js';

void main();

/** `npm run start:separate`: one operating-system process per department and one for the gateway. */
async function main(): Promise<void> {
  let progress: Progress | undefined;
  try {
    const options = readArguments(process.argv.slice(2));
    if (options.isHelp) return void process.stdout.write(USAGE);
    const isUp = endOnSignal();
    const { host, port } = options;
    const separate = await startSeparate({
      ...options, dataFolder: chooseDataFolder(process.env), check: () => checkPort(host, port),
      begin: (total) => (progress = showProgress('生成示范区 making the district', total)),
      progress: (done) => progress?.update(done),
    });
    isUp(() => separate.close());
    progress?.stop();
    const lines = [...separate.departments].map(([name, { url, service }]) => `  ${name.padEnd(16)} ${url}   pid ${service.pid ?? ''}\n`);
    process.stdout.write(`\n邻里（分离模式）已就绪 Linli is up, one process per department\n\n  ${'gateway'.padEnd(16)} ${separate.address}/graphql   (npm run token)\n${lines.join('')}\nCtrl+C 停止（数据保留）stops, the data is kept\n`);
  } catch (error) {
    progress?.stop();
    process.stderr.write(`\n${toStartMessage(error)}\n`);
    process.exit(1);
  }
}
