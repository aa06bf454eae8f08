import { toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import { DisputePartyRecord } from '../dispute-party/dispute-party.record.js';
import { toDispute } from './dispute.mapper.js';
import { DisputeRecord } from './dispute.record.js';
import type { Dispute } from './dispute.type.js';

/** As many as a mediator reads; a dwelling or a family with more is known to him anyway. */
const MOST_EARLIER = 50;

type EarlierRow = DisputeRecord & { readonly laterCaseNo: string };

/**
 * Reads, for each dispute, those of an earlier day at the same address or with a resident who is a party of both, newest first, 50 at most; all disputes of a tick in one statement.
 * An organisation that both have is not enough: a property manager's disputes with others are none of these parties' concern.
 * @returns a loader: N case numbers in, N lists in the same order.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export function createEarlierDisputes(db: RegisterDatabase): DataLoader<string, Dispute[]> {
  return new DataLoader<string, Dispute[]>(async (caseNos) => {
    const found = new Map<string, Dispute[]>(caseNos.map((caseNo) => [caseNo, []]));
    for (const row of await readEarlier(db, caseNos)) found.get(row.laterCaseNo)?.push(toDispute(row));
    return caseNos.map((caseNo) => found.get(caseNo) ?? []);
  });
}

function readEarlier(db: RegisterDatabase, caseNos: readonly string[]): Promise<EarlierRow[]> {
  const parameters: unknown[] = [caseNos];
  const visible = toSql(DisputeRecord, db.rowFilter(DisputeRecord), parameters);
  const visibleParty = toSql(DisputePartyRecord, db.rowFilter(DisputePartyRecord), parameters);
  // Two lists of case numbers, each by its own index; one OR over both would read the whole table.
  const text =
    `SELECT e.*, d."ajbh" AS "laterCaseNo" FROM "mdjf" d CROSS JOIN LATERAL (SELECT ${db.selectionOf(DisputeRecord)} FROM "mdjf" t WHERE t."ajbh" IN (` +
    'SELECT a."ajbh" FROM "mdjf" a WHERE a."dzbm" = d."dzbm" UNION ALL ' +
    `SELECT t."ajbh" FROM "jfdsr" p JOIN "jfdsr" t ON t."jmbh" = p."jmbh" WHERE p."ajbh" = d."ajbh" AND ${visibleParty}` +
    `) AND t."fsrq" < d."fsrq" AND ${visible} ORDER BY t."fsrq" DESC, t."ajbh" DESC LIMIT ${MOST_EARLIER}) e WHERE d."ajbh" = ANY($1::text[])`;
  return db.read<EarlierRow>(text, parameters);
}
