import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PageGrids1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_rkxx_szwg"');
    await runner.query('CREATE INDEX "ix_rkxx_szwg" ON "rkxx"  ("szwg", "jmbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_rkxx_szwg"');
    await runner.query('CREATE INDEX "ix_rkxx_szwg" ON "rkxx" USING btree ("szwg") ');
  }
}
