import { Column, Entity, PrimaryColumn } from 'typeorm';
import { openRows } from '../access/open-rows.js';
import { Protected } from '../access/protection.js';
import { RegisterRow } from '../register/register-row.js';

/** A tree of a park: a record of every kind of column, about nobody. */
@Protected(openRows('trees'))
@Entity('gysm')
export class TreeRecord extends RegisterRow {
  @PrimaryColumn({ name: 'smbh', type: 'int' })
  treeNo!: number;

  /** Kind of tree, in the codes of `TREE_KIND`. */
  @Column({ name: 'sz', type: 'varchar', length: 2, nullable: true })
  kindCode!: string | null;

  @Column({ name: 'szwg', type: 'varchar', length: 60 })
  gridCode!: string;

  @Column({ name: 'zzrq', type: 'date' })
  plantedDate!: string;

  @Column({ name: 'bz', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'bq', type: 'text', array: true })
  labels!: string[];

  @Column({ name: 'lsbh', type: 'int', array: true })
  neighbourNos!: number[];

  @Column({ name: 'xjrq', type: 'date', array: true })
  inspectionDates!: string[];

  @Column({ name: 'gs', type: 'boolean', nullable: true })
  isOld!: boolean | null;
}
