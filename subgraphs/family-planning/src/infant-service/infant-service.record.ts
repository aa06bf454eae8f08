import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a child under three is cared for (3岁以下照护). The resident is the child. */
@Entity('yyzh')
@Index('ix_yyzh_jmbh', ['residentNo'])
@Index('ix_yyzh_szwg', ['gridCode'])
@Index('ix_yyzh_ksrq', ['fromDate', 'serviceNo'])
export class InfantServiceRecord extends ResidentRow {
  @PrimaryColumn({ name: 'fwbh', type: 'int' })
  serviceNo!: number;

  @Column({ name: 'zhfs', type: 'varchar', length: 2 })
  placeCode!: string;

  /** Null for care at home. */
  @Column({ name: 'tyjg', type: 'varchar', length: 100, nullable: true })
  provider!: string | null;

  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string;
}
