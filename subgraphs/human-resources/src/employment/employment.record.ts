import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PeriodRow } from '../period/period.record.js';

/** A row of the employment register (就业登记). */
@Entity('jydj')
// Indicators count by this index alone: it holds all that they read of a row.
@Index('ix_jydj_jmbh', ['residentNo', 'fromDate', 'employmentNo', 'toDate', 'occupationCode'])
@Index('ix_jydj_szwg', ['gridCode'])
@Index('ix_jydj_dwbm', ['organisationCode'])
export class EmploymentRecord extends PeriodRow {
  @PrimaryColumn({ name: 'jyxh', type: 'int' })
  employmentNo!: number;

  /** Null for the self-employed and for work that was only declared. */
  @Column({ name: 'dwbm', type: 'varchar', length: 18, nullable: true })
  organisationCode!: string | null;

  /** GB/T 2261.4, in places in the codes of an older version. Four characters wide, because those have more. */
  @Column({ name: 'zy', type: 'varchar', length: 4 })
  occupationCode!: string;

  @Column({ name: 'xxly', type: 'varchar', length: 2 })
  sourceCode!: string;
}
