import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the grid's log (民情日志): a typed note that expires. */
// No one's own: a worker's note on a household tells of several, and under SELF each reads his alone.
@Protected(residentRows({}))
@Entity('mqrz')
@Index('ix_mqrz_szwg', ['gridCode', 'date'])
@Index('ix_mqrz_jlrq', ['date'])
export class LogEntryRecord extends RegisterRow {
  @PrimaryColumn({ name: 'rzbh', type: 'int' })
  entryNo!: number;

  @Column({ name: 'rybh', type: 'int' })
  workerNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'hh', type: 'int', nullable: true })
  householdNo!: number | null;

  @Column({ name: 'rzlb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'jlrq', type: 'date' })
  date!: string;

  /** From this day on the note is shown to nobody. */
  @Column({ name: 'dqrq', type: 'date' })
  expiresDate!: string;

  @Column({ name: 'jlnr', type: 'varchar', length: 500 })
  note!: string;
}
