import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountByIndexes1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "ix_ggws_fwlx" ON "ggws"  ("fwlx", "fwrq", "jmbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_ggws_fwlx"');
  }
}
