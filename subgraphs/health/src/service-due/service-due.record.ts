import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A public health service that a resident is due (公共卫生服务). */
@Entity('ggws')
@Index('ix_ggws_jmbh', ['residentNo'])
@Index('ix_ggws_yfwrq', ['dueDate', 'serviceNo'])
// Indicators count by this index alone: it holds all that they read of a row.
@Index('ix_ggws_fwlx', ['kindCode', 'doneDate', 'residentNo'])
export class ServiceDueRecord extends ResidentRow {
  @PrimaryColumn({ name: 'fwbh', type: 'int' })
  serviceNo!: number;

  @Column({ name: 'fwlx', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'fwmc', type: 'varchar', length: 100 })
  title!: string;

  @Column({ name: 'yfwrq', type: 'date' })
  dueDate!: string;

  @Column({ name: 'fwrq', type: 'date', nullable: true })
  doneDate!: string | null;
}
