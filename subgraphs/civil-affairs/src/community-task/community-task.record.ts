import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task that a bureau asks communities to take on, and what was decided (社区工作准入). */
@Protected(openRows('tasks that bureaus ask communities for'))
@Entity('sqzr')
export class CommunityTaskRecord extends RegisterRow {
  @PrimaryColumn({ name: 'sxbh', type: 'int' })
  taskNo!: number;

  @Column({ name: 'sqbm', type: 'varchar', length: 2 })
  requestingDepartmentCode!: string;

  @Column({ name: 'sxmc', type: 'varchar', length: 120 })
  title!: string;

  @Column({ name: 'flyj', type: 'varchar', length: 200 })
  legalBasis!: string;

  @Column({ name: 'mygzxs', type: 'int' })
  workloadHoursPerMonth!: number;

  @Column({ name: 'sqrq', type: 'date' })
  requestedDate!: string;

  @Column({ name: 'zrjg', type: 'varchar', length: 2 })
  decisionCode!: string;

  @Column({ name: 'jdrq', type: 'date', nullable: true })
  decidedDate!: string | null;
}
