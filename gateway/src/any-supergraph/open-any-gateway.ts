import { createGateway, type Gateway } from '../create-gateway.js';
import { createHttpDepartment } from '../departments/http-department.js';
import { createMergingDepartment } from '../departments/merging-department.js';
import type { GatewayArguments } from './read-arguments.js';
import { readSupergraph } from './read-supergraph.js';
import { StartRefusal } from './start-refusal.js';

/** A gateway that listens. */
export interface AnyGateway {
  /** Such as http://127.0.0.1:4000. */
  readonly address: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  close(): Promise<void>;
}

/** Serves somebody's supergraph: whoever comes may ask, nothing is decided and nothing goes on record. @throws StartRefusal when it cannot. */
export async function openAnyGateway({ supergraphFile, urls, host, port }: Omit<GatewayArguments, 'isHelp'>): Promise<AnyGateway> {
  const { supergraphSdl, subgraphs } = readSupergraph(supergraphFile, urls);
  const gateway = await create(supergraphSdl, subgraphs);
  try {
    return { address: await gateway.listen({ host, port }), subgraphs, close: () => gateway.close() };
  } catch (error) {
    await gateway.close();
    throw toRefusal(error as NodeJS.ErrnoException, `${host}:${port}`);
  }
}

async function create(supergraphSdl: string, subgraphs: AnyGateway['subgraphs']): Promise<Gateway> {
  const departments = subgraphs.map(({ name, url }) => createMergingDepartment(createHttpDepartment(name, { url, isOurs: false })));
  try {
    // What lists of others hold is not known, so that nothing is too costly.
    return await createGateway({ supergraphSdl, departments, identity: null, callerPrivateKey: null, passesErrors: true, isIntrospectable: true, limits: { mostCost: Infinity } });
  } catch (error) {
    await Promise.all(departments.map((department) => department.close()));
    throw new StartRefusal('NOT_A_SUPERGRAPH', { zh: '超图无法加载。', en: `expected a supergraph that can be served, but got: ${(error as Error).message}` });
  }
}

function toRefusal(error: NodeJS.ErrnoException, address: string): Error {
  if (error.code === 'EADDRINUSE') return new StartRefusal('ADDRESS_UNUSABLE', { zh: `端口已被占用：${address}，请用 --port 换一个。`, en: `expected a free port, but got ${address}, which is taken: choose another with --port` });
  return new StartRefusal('ADDRESS_UNUSABLE', { zh: `无法监听 ${address}。`, en: `expected an address and a port that can be listened on, but got ${address} (${error.code ?? error.message})` });
}
