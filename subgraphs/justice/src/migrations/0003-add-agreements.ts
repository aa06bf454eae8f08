import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddAgreements1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mdjf" ADD "xybh" character varying(12)');
    await runner.query('ALTER TABLE "mdjf" ADD "hfjl" character varying(100)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mdjf" DROP COLUMN "hfjl"');
    await runner.query('ALTER TABLE "mdjf" DROP COLUMN "xybh"');
  }
}
