import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the register of employers (用人单位). */
@Protected(openRows('employers'))
@Entity('dwxx')
@Index('ix_dwxx_dwwg', ['seatGridCode'])
export class EmployerRecord extends RegisterRow {
  /** GB 32100. */
  @PrimaryColumn({ name: 'dwbm', type: 'varchar', length: 18 })
  organisationCode!: string;

  @Column({ name: 'dwmc', type: 'varchar', length: 120 })
  name!: string;

  /** Where the employer has its seat. Not called gridCode: that one says where a resident lives, and jurisdiction is decided by it. */
  @Column({ name: 'dwwg', type: 'varchar', length: 15 })
  seatGridCode!: string;
}
