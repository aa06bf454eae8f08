import { ResidentRow } from '@linli/subgraph-kit';
import { Column } from 'typeorm';

/** A row about one resident that holds for a span of days, both ends included. */
export abstract class PeriodRow extends ResidentRow {
  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string;

  /** Null while it goes on. */
  @Column({ name: 'jsrq', type: 'date', nullable: true })
  toDate!: string | null;
}
