import { disguiseNo, type Resident, type VisitTask } from '@linli/synthetic-district';
import { addDays, APPLICATION_STATUS, DEPARTMENT, VISIT_TASK_KIND, VISIT_TASK_STATUS } from '@linli/vocabulary';
import { holdsOn } from './feed.js';
import { heldGrids } from './grid-map.js';
import { mistakeOf, newestFirst, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { heldLivingAddress } from './where-he-lives.js';
import { word } from './word.js';

interface Asked {
  readonly kind?: string;
  readonly status?: string;
}

/** What the community holds about who lives there; its register does not lag, but holds addresses that people have left. */
export interface CommunityServices {
  ofResident(residentNo: number): Facts;
  ofHousehold(householdNo: number): Facts;
}

export function openCommunityServices(index: TruthIndex, links: Links): CommunityServices {
  const { truth } = index;
  const tasks = groupBy(truth.visitTasks, ({ residentNo }) => residentNo);
  const tasksOfHousehold = groupBy(truth.visitTasks, ({ householdNo }) => householdNo);
  const hall = openHall(index);
  return {
    ofResident: (residentNo) => ({
      communityServices: () => ({
        residence: () => residenceOf(index, links, residentNo),
        visitTasks: (asked: Asked) => newest(tasks.get(residentNo)).filter(matching(asked)).map(toVisitTask),
        lastVisitDate: ({ kind }: Asked) => (tasks.get(residentNo) ?? []).filter(matching({ status: 'DONE', ...(kind === undefined ? {} : { kind }) })).flatMap(({ doneDate }) => doneDate ?? []).sort().at(-1) ?? null,
        ...hall(residentNo),
      }),
    }),
    ofHousehold: (householdNo) => ({
      visitTasks: ({ filter = {} }: { readonly filter?: Asked }) => ({ nodes: newest(tasksOfHousehold.get(householdNo)).filter(matching(filter)).map(toVisitTask) }),
    }),
  };
}

function newest(tasks: readonly VisitTask[] | undefined): VisitTask[] {
  return newestFirst(tasks, ({ createdDate }) => createdDate, ({ taskNo }) => taskNo);
}

function matching({ kind, status }: Asked): (task: VisitTask) => boolean {
  return (task) => (kind === undefined || task.kind === kind) && (status === undefined || task.status === status);
}

function toVisitTask({ taskNo, kind, requestedBy, createdDate, dueDate, status, doneDate }: VisitTask): Facts {
  return { taskNo, kind: word(VISIT_TASK_KIND, kind), requestedBy: word(DEPARTMENT, requestedBy), createdDate, dueDate, status: word(VISIT_TASK_STATUS, status), doneDate };
}

/** Applications and mandates at the one-stop hall. */
function openHall({ truth, workers }: TruthIndex): (residentNo: number) => Facts {
  const items = new Map(truth.serviceItems.map((item) => [item.itemCode, { itemCode: item.itemCode, titleZh: item.titleZh }]));
  const applications = groupBy(truth.serviceApplications, ({ applicantResidentNo }) => applicantResidentNo);
  const mandates = groupBy(truth.mandates, ({ principalResidentNo }) => principalResidentNo);
  return (residentNo) => ({
    applications: newestFirst(applications.get(residentNo), ({ submittedDate }) => submittedDate, ({ applicationNo }) => applicationNo)
      .map((each) => ({ ...each, status: word(APPLICATION_STATUS, each.status), item: items.get(each.itemCode) })),
    mandates: ({ activeOn }: { readonly activeOn: string }) => newestFirst(mandates.get(residentNo), ({ fromDate }) => fromDate, ({ mandateNo }) => mandateNo)
      .filter((each) => each.status !== 'REVOKED' && holdsOn(each, activeOn)).map((each) => ({ ...each, item: items.get(each.itemCode), agent: workers.get(each.agentWorkerNo) })),
  });
}

function residenceOf(index: TruthIndex, links: Links, residentNo: number): Facts | null {
  const resident = index.residents.get(residentNo);
  const addressCode = heldLivingAddress(index, residentNo);
  if (!resident || addressCode === null) return null;
  const [gridCode, another] = heldGrids(index, addressCode);
  return {
    verifiedDate: verifiedDate(index, resident), isCountedAsResident: isCounted(index, resident), address: () => links.address(addressCode),
    grid: () => (gridCode === undefined || another !== undefined ? null : links.grid(gridCode)),
    community: () => index.truth.communities.find(({ communityCode }) => addressCode.startsWith(communityCode)),
  };
}

// Everybody is visited once in half a year, on a day that the register draws from his number; a stale address was last seen to be right before he left it.
function verifiedDate(index: TruthIndex, { residentNo, birthDate, floating }: Resident): string {
  const daysBack = 1 + (disguiseNo(residentNo, { kind: 'address-visit', below: 100_000_000 }) % 180);
  const stale = mistakeOf(index, { department: 'community', residentNo, kind: 'ADDRESS_STALE' });
  if (stale) return addDays(stale.since, -daysBack);
  return [addDays(index.today, -daysBack), floating?.arrivedDate ?? birthDate, birthDate].sort().at(-1) ?? '';
}

// A newcomer counts while his permit is endorsed, or by mistake after it has lapsed.
function isCounted(index: TruthIndex, { residentNo, floating }: Resident): boolean {
  if (floating === null || mistakeOf(index, { department: 'community', residentNo, kind: 'PERMIT_LAPSED' })) return true;
  return floating.permit !== null && floating.permit.endorsedUntilDate >= index.today;
}
