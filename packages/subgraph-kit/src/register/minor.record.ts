import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RegisterRow } from './register-row.js';

/**
 * A child under 14 (未成年人名册), by number and day of birth and nothing else. Every department has this table: what it holds about a child is sensitive whatever it is (个人信息保护法 §28, §31), and most
 * registers hold no birth dates. The kit owns it, and reads it only inside the condition that keeps such rows; nothing publishes it.
 */
@Entity('wcnr')
export class MinorRecord extends RegisterRow {
  @PrimaryColumn({ name: 'jmbh', type: 'int' })
  residentNo!: number;

  @Column({ name: 'csrq', type: 'date' })
  birthDate!: string;
}
