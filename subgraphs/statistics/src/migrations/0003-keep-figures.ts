import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFigures1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "tjsz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "szbh" character varying(31) NOT NULL, "wtbh" character varying(20) NOT NULL, "tjrq" date NOT NULL, "sl" integer, PRIMARY KEY ("szbh"))');
    await runner.query('CREATE INDEX "ix_tjsz_wtbh" ON "tjsz"  ("wtbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "tjsz"');
  }
}
