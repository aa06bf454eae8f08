import type { Connection, PageRequest, RegisterDatabase } from '@linli/subgraph-kit';
import { createDisputeLoader } from '../dispute/dispute.loader.js';
import type { Dispute } from '../dispute/dispute.type.js';
import { createPartiesOfOrganisation, createPartiesOfResident } from './dispute-party.loader.js';

/** Reads the disputes that a resident is a party of, newest first. */
export function createDisputesOfResident(db: RegisterDatabase) {
  const parties = createPartiesOfResident(db);
  const disputes = createDisputeLoader(db);
  return async (residentNo: number): Promise<Dispute[]> => {
    // A set, because somebody may be taken down twice in one case: as applicant and as third party.
    const caseNos = new Set((await parties.load(residentNo)).map(({ caseNo }) => caseNo));
    return present(await Promise.all([...caseNos].map((caseNo) => disputes.load(caseNo))));
  };
}

/** Reads a page of the disputes that an organisation is a party of, newest first. */
export function createDisputesOfOrganisation(db: RegisterDatabase) {
  const partiesOf = createPartiesOfOrganisation(db);
  const disputes = createDisputeLoader(db);
  return async (page: PageRequest, organisationCode: string): Promise<Connection<Dispute>> => {
    const parties = await partiesOf(page).load(organisationCode);
    const found = await Promise.all(parties.nodes.map(({ caseNo }) => disputes.load(caseNo)));
    const edges = typeof parties.edges === 'function' ? await parties.edges() : parties.edges;
    return {
      nodes: present(found),
      edges: () => edges.flatMap(({ cursor }, place) => present([found[place]]).map((node) => ({ cursor, node }))),
      pageInfo: parties.pageInfo,
      totalCount: parties.totalCount,
    };
  };
}

function present<T>(list: readonly (T | null | undefined)[]): T[] {
  return list.filter((each) => each !== null && each !== undefined);
}
