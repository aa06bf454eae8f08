import { chooseExamples, CLERK, issueToken, startSeparate, type SeparateDistrict } from '@linli/gateway';
import { askerOf, type Asker } from './ask-gateway.js';
import { faultsOfPartial } from './compare-partial.js';
import { keepAsking } from './keep-asking.js';
import type { Answer } from './open-test-district.js';
import { runProgram } from './run-program.js';
import { childrenOf } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { isAlive, waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

const services = childrenOf('subgraphs').map((folder) => folder.split('/')[1] ?? '');
// The data office's books tell nothing of residents; what becomes of rights without them is tested with the rights. Statistics has no residents of its own, and is asked for counts.
const departments = services.filter((name) => name !== 'data-sharing' && name !== 'statistics');

/** Something of each department, from three roots: whichever falls silent, others have something to say. */
const HOUSE = `{
  residents(first: 3, filter: { bornUpTo: "2000-01-01" }) { nodes { ...Everything household { hukouNo } } }
  pensions(first: 2) { nodes { fromDate resident { ...Everything } } }
  communities(first: 1) { nodes { communityCode name } }
}
fragment Everything on Resident {
  id name registeredMaritalStatus { value }
  marriage { certificateNo }
  welfare { elderCare { careNo } volunteer { volunteerNo } }
  familySupport { oneChildCertificate { certificateNo } }
  socialSecurity { person { name } employments { employmentNo } }
  legalServices { legalAids { aidNo } }
  health { servicesDue { serviceNo } }
  communityServices { residence { grid { name } } }
}`;

const folder = temporaryFolder();
const request = { dataFolder: `${folder.path}/data`, host: '127.0.0.1', port: 0, isFresh: false };
let separate: SeparateDistrict;
let ask: Asker;
let whole: Answer;

async function start(residents: number | null): Promise<void> {
  separate = await startSeparate({ ...request, residents });
  ask = askerOf(separate.address, await issueToken(separate.district.keys, CLERK));
}

function serviceOf(name: string) {
  const department = separate.departments.get(name);
  if (!department) throw new Error(`separate mode: expected a process for ${name}, but got none`);
  return department.service;
}

beforeAll(async () => {
  await start(1_000);
  whole = await ask(HOUSE);
});

afterAll(async () => {
  await separate.close();
  folder.remove();
});

it('answers from one process for each department, one for the gateway, and one database server', () => {
  const pids = [process.pid, separate.gateway.pid ?? 0, separate.postgresPid, ...services.map((name) => serviceOf(name).pid ?? 0)];
  expect(pids.every(isAlive)).toBe(true);
  expect(new Set(pids).size).toBe(services.length + 3);
  expect([...separate.departments.keys()].sort()).toEqual(services);
  expect(whole.errors).toBeUndefined();
  expect(whole.data).toMatchObject({ residents: { nodes: [{ id: expect.any(String) }, {}, {}] }, pensions: { nodes: [{ resident: { name: expect.any(String) } }, {}] }, communities: { nodes: [{ name: expect.any(String) }] } });
});

it('shows a resident who has read him: data sharing reaches the log from its own process', async () => {
  const { subjectNo } = chooseExamples(separate.district.options);
  const token = await issueToken(separate.district.keys, { ...CLERK, subject: 'resident-1', department: 'resident', roles: [], jurisdiction: null, residentNo: subjectNo });
  const askSelf = async (query: string): Promise<unknown> => (await fetch(`${separate.address}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'linli-purpose': 'SELF', 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
  expect(await askSelf('query Who { me { name } }')).toEqual({ data: { me: { name: expect.any(String) as string } } });
  expect(await askSelf('{ me { accessLog(first: 1) { nodes { operation isOwn departmentZh } } } }')).toEqual({ data: { me: { accessLog: { nodes: [{ operation: 'Who', isOwn: true, departmentZh: '居民' }] } } } });
});

it.each(departments)('goes on in full without %s, says what is missing, and is whole again when its supervisor has started it anew', async (name) => {
  const service = serviceOf(name);
  const before = { pid: service.pid ?? 0, gateway: separate.gateway.pid };
  const asking = keepAsking(ask, { query: HOUSE, callers: 2 });
  await waitUntil('an answer before the accident', () => asking.answers.length > 3);
  process.kill(before.pid, 'SIGKILL');
  await waitUntil('partial answers', () => asking.answers.filter(({ errors }) => errors).length > 3);
  await waitUntil('the department to be whole again', () => service.pid !== before.pid && asking.answers.slice(-5).every(({ errors }) => !errors));
  await asking.stop();
  expect(asking.answers.flatMap((answer) => faultsOfPartial(whole, { answer, silent: name }))).toEqual([]);
  expect(separate.gateway.pid).toBe(before.gateway);
});

it('waits for a department that was stopped on purpose until it is started on purpose', async () => {
  const service = serviceOf('public-security');
  await service.stop('SIGKILL');
  expect(service.pid).toBeUndefined();
  const partial = await ask(HOUSE);
  expect(faultsOfPartial(whole, { answer: partial, silent: 'public-security' })).toEqual([]);
  expect(partial.data).toMatchObject({ residents: null, pensions: { nodes: [{ fromDate: expect.any(String), resident: { name: null, health: expect.anything() } }, {}] }, communities: { nodes: [{ name: expect.any(String) }] } });
  await service.start();
  expect(await ask(HOUSE)).toEqual(whole);
});

it('says since when a department has been silent, as long as it is', async () => {
  const service = serviceOf('health');
  await service.stop();
  const sinceOf = ({ errors = [] }: Answer): unknown => errors[0]?.extensions.since;
  const [first, second] = [await ask(HOUSE), await ask(HOUSE)];
  expect(Date.parse(String(sinceOf(first)))).toBeGreaterThan(Date.now() - 10_000);
  expect(sinceOf(second)).toBe(sinceOf(first));
  await service.start();
});

it('has a gateway again when the gateway was killed', async () => {
  const before = separate.gateway.pid ?? 0;
  process.kill(before, 'SIGKILL');
  await waitUntil('another gateway that answers', async () => separate.gateway.pid !== before && (await ask(HOUSE).then(({ status }) => status === 200, () => false)));
  expect(await ask(HOUSE)).toEqual(whole);
});

it('keeps the district when all is closed and started again, and leaves no process behind when its supervisor is killed', async () => {
  await separate.close();
  const program = runProgram('separate/start.js', { dataFolder: request.dataFolder, argv: ['--port', '0'] });
  await waitUntil('the services to be up', () => program.output().includes('Ctrl+C'));
  const pids = [...program.output().matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
  expect(pids.filter(isAlive)).toHaveLength(services.length);
  program.kill('SIGKILL');
  await waitUntil('the services to end', () => !pids.some(isAlive));
  await start(null);
  expect(await ask(HOUSE)).toEqual(whole);
  expect(separate.district.options.residents).toBe(1_000);
});
