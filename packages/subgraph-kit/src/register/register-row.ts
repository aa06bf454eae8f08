import { Column } from 'typeorm';
import { Protected } from '../access/protection.js';
import { residentRows } from '../access/resident-rows.js';

/** What every row of every register has beside its facts. */
export abstract class RegisterRow {
  /** The day for which the row holds (业务时间). */
  @Column({ name: 'ywsj', type: 'date' })
  asOf!: string;

  /** When the register took it down (入库时间). */
  @Column({ name: 'rksj', type: 'timestamptz' })
  recordedAt!: string;
}

/** A row about one resident. The grid code of where he lives now is what jurisdiction is decided by. */
@Protected(residentRows({ about: 'residentNo' }))
export abstract class ResidentRow extends RegisterRow {
  @Column({ name: 'jmbh', type: 'int' })
  residentNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;
}
