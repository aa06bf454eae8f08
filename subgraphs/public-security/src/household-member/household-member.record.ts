import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A line of a hukou book: one resident in one household. */
@Entity('hcy')
// Indicators count by this index alone: it holds all that they read of a row.
@Index('ix_hcy_hh', ['householdNo', 'residentNo', 'fromDate', 'toDate'])
@Index('ix_hcy_jmbh', ['residentNo'])
export class HouseholdMemberRecord extends ResidentRow {
  /** The line's number in this register. */
  @PrimaryColumn({ name: 'xh', type: 'int' })
  lineNo!: number;

  @Column({ name: 'hh', type: 'int' })
  householdNo!: number;

  /** GB/T 4761; rows from before 2000 have 01 and 02 swapped in places. */
  @Column({ name: 'yhzgx', type: 'varchar', length: 2 })
  relationCode!: string;

  @Column({ name: 'qrrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'qcrq', type: 'date', nullable: true })
  toDate!: string | null;
}
