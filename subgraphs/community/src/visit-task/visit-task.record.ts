import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of visits that departments have asked for (走访任务). */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('zfrw')
@Index('ix_zfrw_szwg', ['gridCode', 'createdDate'])
@Index('ix_zfrw_jmbh', ['residentNo'])
@Index('ix_zfrw_hh', ['householdNo'])
@Index('ix_zfrw_cjrq', ['createdDate'])
export class VisitTaskRecord extends RegisterRow {
  @PrimaryColumn({ name: 'rwbh', type: 'int' })
  taskNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  @Column({ name: 'hh', type: 'int', nullable: true })
  householdNo!: number | null;

  @Column({ name: 'rwlb', type: 'varchar', length: 2 })
  kindCode!: string;

  /** The department that asked for the visit. */
  @Column({ name: 'tcbm', type: 'varchar', length: 2 })
  departmentCode!: string;

  @Column({ name: 'cjrq', type: 'date' })
  createdDate!: string;

  @Column({ name: 'wcqx', type: 'date' })
  dueDate!: string;

  @Column({ name: 'rwzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'wcrq', type: 'date', nullable: true })
  doneDate!: string | null;
}
