import { guardRows, tableOf, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import { toBirthCertificate } from './birth-certificate.mapper.js';
import { BirthCertificateRecord } from './birth-certificate.record.js';
import type { BirthCertificate } from './birth-certificate.type.js';

/** The birth certificates that name one resident. */
export interface CertificatesOfResident {
  /** Of his own birth. @throws OUTSIDE_JURISDICTION or FORBIDDEN_FIELD where there is one that the caller may not read. */
  own(): BirthCertificate | null;
  /** Of the children she bore, the youngest first, those that the caller may read. @throws the same where there are some and he may read none. */
  ofChildren(): readonly BirthCertificate[];
}

type Found<T> = Map<number, T | Error>;

interface NamingRow {
  /** Of the residents that were asked for; null for others. */
  readonly '#child': number | null;
  readonly '#mother': number | null;
}

/**
 * Reads the birth certificates that name residents as child or as mother, all residents of a tick in one statement for both.
 * @returns a loader: N residentNos in, N entries in the same order.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export function createBirthCertificatesOfResident(db: RegisterDatabase): DataLoader<number, CertificatesOfResident> {
  return new DataLoader<number, CertificatesOfResident>(async (residentNos) => {
    const own: Found<BirthCertificate> = new Map();
    const ofChildren: Found<BirthCertificate[]> = new Map();
    for (const { child, mother, certificate } of await readNaming(db, residentNos)) {
      if (child !== null) own.set(child, certificate);
      if (mother !== null) addChild(ofChildren, mother, certificate);
    }
    return residentNos.map((residentNo) => ({ own: () => orThrow(own.get(residentNo) ?? null), ofChildren: () => orThrow(ofChildren.get(residentNo) ?? []) }));
  });
}

interface Naming {
  readonly child: number | null;
  readonly mother: number | null;
  readonly certificate: BirthCertificate | Error;
}

async function readNaming(db: RegisterDatabase, residentNos: readonly number[]): Promise<Naming[]> {
  const { table } = tableOf(BirthCertificateRecord);
  const parameters: unknown[] = [residentNos];
  const guard = guardRows(db, BirthCertificateRecord, parameters);
  const asked = (column: string): string => `CASE WHEN t.${column} = ANY($1::int[]) THEN t.${column} END`;
  const text =
    `SELECT ${guard.selection}, ${asked('"yrbh"')} AS "#child", ${asked('"mqbh"')} AS "#mother" FROM ${table} t${guard.joins} ` +
    `WHERE (t."yrbh" = ANY($1::int[]) OR t."mqbh" = ANY($1::int[])) AND ${guard.conditions} ORDER BY t."csrq" DESC, t."zmbh" DESC`;
  const rows = await db.read<BirthCertificateRecord & NamingRow>(text, parameters);
  db.noteRead(BirthCertificateRecord, rows.filter((row) => guard.refusalOf(row) === null));
  return rows.map((row) => ({ child: row['#child'], mother: row['#mother'], certificate: guard.refusalOf(row) ?? toBirthCertificate(row) }));
}

function addChild(ofChildren: Found<BirthCertificate[]>, mother: number, certificate: BirthCertificate | Error): void {
  const known = ofChildren.get(mother);
  if (certificate instanceof Error) ofChildren.set(mother, known ?? certificate);
  else if (Array.isArray(known)) known.push(certificate);
  else ofChildren.set(mother, [certificate]);
}

function orThrow<T>(found: T | Error): T {
  if (found instanceof Error) throw found;
  return found;
}
