import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Protected } from '../access/protection.js';
import { ReadWith } from '../access/read-with.js';
import { residentRows } from '../access/resident-rows.js';
import { RegisterRow } from '../register/register-row.js';

/** The same table as if each tree were the resident of its number, and most of what is known of it for some readers only. */
@Protected(residentRows({ about: 'treeNo' }))
@Entity('gysm')
export class PartlyReadTreeRecord extends RegisterRow {
  @PrimaryColumn({ name: 'smbh', type: 'int' })
  treeNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 60 })
  gridCode!: string;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'bz', type: 'text', nullable: true })
  note!: string | null;

  @ReadWith({ area: 'label' })
  @Column({ name: 'bq', type: 'text', array: true })
  labels!: string[] | null;

  @ReadWith({ area: 'neighbour' })
  @Column({ name: 'lsbh', type: 'int', array: true })
  neighbourNos!: number[] | null;

  @ReadWith({ area: 'planting', level: 'S3' })
  @Column({ name: 'zzrq', type: 'date' })
  plantedDate!: string | null;
}
