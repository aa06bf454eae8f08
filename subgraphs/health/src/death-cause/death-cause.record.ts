import { healthStaff, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of what somebody died, as his death certificate says (死亡原因). Sealed, and kept apart from the certificate, which other departments read. */
@Protected(sealedRows(healthStaff))
@Entity('swyy')
export class DeathCauseRecord extends ResidentRow {
  @PrimaryColumn({ name: 'zmbh', type: 'varchar', length: 20 })
  certificateNo!: string;

  @Column({ name: 'swyydl', type: 'varchar', length: 2 })
  causeCode!: string;
}
