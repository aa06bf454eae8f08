import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountByIndexes1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_hcy_hh"');
    await runner.query('DROP INDEX "public"."ix_rkxx_csrq"');
    await runner.query('CREATE INDEX "ix_hcy_hh" ON "hcy"  ("hh", "jmbh", "qrrq", "qcrq") ');
    await runner.query('CREATE INDEX "ix_rkxx_csrq" ON "rkxx"  ("csrq", "jmbh", "ryzt", "swrq") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_rkxx_csrq"');
    await runner.query('DROP INDEX "public"."ix_hcy_hh"');
    await runner.query('CREATE INDEX "ix_rkxx_csrq" ON "rkxx" USING btree ("csrq") ');
    await runner.query('CREATE INDEX "ix_hcy_hh" ON "hcy" USING btree ("hh") ');
  }
}
