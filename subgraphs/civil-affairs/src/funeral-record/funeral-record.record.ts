import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A record of a funeral (殡葬火化). Linked to a resident where the register could. */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('bzjl')
@Index('ix_bzjl_jmbh', ['residentNo'])
@Index('ix_bzjl_szwg', ['gridCode'])
@Index('ix_bzjl_hhrq', ['date'])
export class FuneralRecordRecord extends RegisterRow {
  @PrimaryColumn({ name: 'bzbh', type: 'int' })
  funeralNo!: number;

  /** Null where the dead could not be linked to a resident. */
  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'szxm', type: 'varchar', length: 60 })
  name!: string;

  /** A keyed digest of the citizen id; the id itself is not held. */
  @Column({ name: 'sfzmyjym', type: 'varchar', length: 64 })
  citizenIdMac!: string;

  @Column({ name: 'hhrq', type: 'date' })
  date!: string;

  @Column({ name: 'dd', type: 'varchar', length: 80 })
  place!: string;
}
