import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the community's own register of residents (住户台账): where a visit last found somebody living. */
@Entity('zhtz')
@Index('ix_zhtz_jmbh', ['residentNo'], { unique: true })
// Residents are divided by this index alone.
@Index('ix_zhtz_szwg', ['gridCode', 'residentNo'])
@Index('ix_zhtz_dzbm', ['addressCode'])
export class ResidenceRecord extends ResidentRow {
  /** The line's number; the register has one line a resident. */
  @PrimaryColumn({ name: 'tzh', type: 'int' })
  lineNo!: number;

  /** As last verified; he may have left since. */
  @Column({ name: 'dzbm', type: 'varchar', length: 18 })
  addressCode!: string;

  @Column({ name: 'hsrq', type: 'date' })
  verifiedDate!: string;

  @Column({ name: 'jrcz', type: 'boolean' })
  isCountedAsResident!: boolean;
}
