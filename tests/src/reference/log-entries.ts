import { Client } from 'pg';

export interface Entry {
  readonly case_no: string;
  readonly subject: string;
  readonly purpose: string;
  readonly residents: number[];
  readonly coordinates: string[];
  readonly outcome: string;
}

/** Reads the log, by case. */
export async function readEntries(url: string): Promise<ReadonlyMap<string, Entry>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Entry>('SELECT e.case_no, e.subject, e.purpose, e.residents, f.coordinates, e.outcome FROM entry e JOIN field_set f ON f.id = e.field_set');
  await client.end();
  return new Map(rows.map((row) => [row.case_no, row]));
}
