import { tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import { toBirthCertificate } from './birth-certificate.mapper.js';
import { BirthCertificateRecord } from './birth-certificate.record.js';
import type { BirthCertificate } from './birth-certificate.type.js';

/** The birth certificates that name one resident. */
export interface CertificatesOfResident {
  /** Of his own birth. */
  readonly own: BirthCertificate | null;
  /** Of the children she bore, the youngest first. */
  readonly ofChildren: readonly BirthCertificate[];
}

/**
 * Reads the birth certificates that name residents as child or as mother, all residents of a tick in one statement for both.
 * @returns a loader: N residentNos in, N entries in the same order.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export function createBirthCertificatesOfResident(db: RegisterDatabase): DataLoader<number, CertificatesOfResident> {
  return new DataLoader<number, CertificatesOfResident>(async (residentNos) => {
    const own = new Map<number, BirthCertificate>();
    const ofChildren = new Map<number, BirthCertificate[]>(residentNos.map((residentNo) => [residentNo, []]));
    for (const row of await readNaming(db, residentNos)) {
      const certificate = toBirthCertificate(row);
      if (row.childResidentNo !== null) own.set(row.childResidentNo, certificate);
      ofChildren.get(row.motherResidentNo)?.push(certificate);
    }
    return residentNos.map((residentNo) => ({ own: own.get(residentNo) ?? null, ofChildren: ofChildren.get(residentNo) ?? [] }));
  });
}

async function readNaming(db: RegisterDatabase, residentNos: readonly number[]): Promise<BirthCertificateRecord[]> {
  const { table, selection } = tableOf(BirthCertificateRecord);
  const parameters: unknown[] = [residentNos];
  const visible = toSql(BirthCertificateRecord, [db.rowFilter(BirthCertificateRecord)], parameters);
  const text = `SELECT ${selection} FROM ${table} t WHERE (t."yrbh" = ANY($1::int[]) OR t."mqbh" = ANY($1::int[])) AND ${visible} ORDER BY t."csrq" DESC, t."zmbh" DESC`;
  const rows = await db.read<BirthCertificateRecord>(text, parameters);
  db.noteRead(BirthCertificateRecord, rows);
  return rows;
}
