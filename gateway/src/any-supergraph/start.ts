import { openAnyGateway } from './open-any-gateway.js';
import { readArguments, USAGE } from './read-arguments.js';
import { StartRefusal } from './start-refusal.js';

void main();

/** `npm run gateway -- --supergraph FILE`: the gateway over any supergraph of Federation 2. */
async function main(): Promise<void> {
  try {
    // npm runs us in its own folder and says in which one the command was typed.
    const options = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    if (options.isHelp) return void process.stdout.write(USAGE);
    const gateway = await openAnyGateway(options);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0), () => process.exit(1)));
    const lines = gateway.subgraphs.map(({ name, url }) => `  ${name.padEnd(16)} ${url}\n`);
    process.stdout.write(`网关已就绪，不核验调用者，不记录查阅 The gateway is up; it asks nobody who he is and puts nothing on record\n  ${'gateway'.padEnd(16)} ${gateway.address}/graphql\n${lines.join('')}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof StartRefusal ? error.exitCode : 1);
  }
}
