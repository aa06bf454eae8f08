import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A dwelling that is let (出租房屋). */
@Protected(residentRows({ own: ['landlordResidentNo', 'tenantResidentNos'] }))
@Entity('czfw')
@Index('ix_czfw_dzbm', ['addressCode'])
@Index('ix_czfw_szwg', ['gridCode'])
export class RentalDwellingRecord extends RegisterRow {
  @PrimaryColumn({ name: 'fwbh', type: 'int' })
  rentalNo!: number;

  @Column({ name: 'dzbm', type: 'varchar', length: 18 })
  addressCode!: string;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'fzbh', type: 'int', nullable: true })
  landlordResidentNo!: number | null;

  @Column({ name: 'qzrq', type: 'date' })
  leaseFromDate!: string;

  @Column({ name: 'dqrq', type: 'date' })
  leaseToDate!: string;

  @Column({ name: 'czrbh', type: 'int', array: true })
  tenantResidentNos!: number[];

  @Column({ name: 'jcrq', type: 'date', nullable: true })
  lastCheckDate!: string | null;

  @Column({ name: 'yh', type: 'varchar', length: 2, array: true })
  hazardCodes!: string[];
}
