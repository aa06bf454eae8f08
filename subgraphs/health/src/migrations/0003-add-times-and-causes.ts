import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddTimesAndCauses1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "swyy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "zmbh" character varying(20) NOT NULL, "swyydl" character varying(2) NOT NULL, CONSTRAINT "PK_bc793788bee63cd7fdcd44baf63" PRIMARY KEY ("zmbh"))');
    await runner.query('ALTER TABLE "csyxzm" ADD "cssj" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "swyxzm" ADD "swsj" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "swyxzm" DROP COLUMN "swsj"');
    await runner.query('ALTER TABLE "csyxzm" DROP COLUMN "cssj"');
    await runner.query('DROP TABLE "swyy"');
  }
}
