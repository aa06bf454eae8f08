import type { Deliver, Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { mergeFetches, mergeKeyOf } from './merge-fetches.js';

interface Placed {
  readonly request: DepartmentRequest;
  readonly place: number;
}

/**
 * Makes one fetch of several for a department that knows no other way: entity fetches of one document with the same variables, asked by the same caller, are asked with the entities of all. Only where nobody is told
 * of whom an answer tells: it is told once for the whole of it.
 */
export function createMergingDepartment(department: Department): Department {
  return { ...department, askTogether: async (requests, deliver) => void (await Promise.all([...groupsOf(requests).values()].map((group) => askGroup(department, group, deliver)))) };
}

function groupsOf(requests: readonly DepartmentRequest[]): ReadonlyMap<string | number, readonly Placed[]> {
  const groups = new Map<string | number, Placed[]>();
  requests.forEach((request, place) => {
    const key = mergeKeyOf(request) ?? place;
    const group = groups.get(key);
    if (group) group.push({ request, place });
    else groups.set(key, [{ request, place }]);
  });
  return groups;
}

async function askGroup(department: Department, group: readonly Placed[], deliver: Deliver): Promise<void> {
  const askOne = async ({ request, place }: Placed): Promise<void> => deliver(place, await department.ask(request));
  const [first] = group as readonly [Placed];
  if (group.length === 1) return askOne(first);
  const { request, split } = mergeFetches(group.map((each) => each.request));
  const answers = split(await department.ask(request));
  // Something in one of them keeps the department from answering all: each is asked for itself, and gets its own error.
  await Promise.all(group.map((each, place) => (answers ? deliver(each.place, answers[place] as DepartmentAnswer) : askOne(each))));
}
