import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "wcnr" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "csrq" date NOT NULL, CONSTRAINT "PK_3c184874b60076f54ad79739b71" PRIMARY KEY ("jmbh"))');
    await runner.query('CREATE TABLE "tjwt" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "wtbh" character varying(20) NOT NULL, "wtzw" character varying(300) NOT NULL, "wtyw" character varying(300) NOT NULL, "tjdx" character varying(10) NOT NULL, "tjkj" text NOT NULL, "tcr" character varying(100) NOT NULL, "tcsj" TIMESTAMP WITH TIME ZONE NOT NULL, "pzr" character varying(100), "pzsj" TIMESTAMP WITH TIME ZONE, "jzsj" TIMESTAMP WITH TIME ZONE, "cxr" character varying(100), "cxsj" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_31cd511aca2be8674111c7ec581" PRIMARY KEY ("wtbh"))');
    await runner.query('CREATE INDEX "ix_tjwt_jzsj" ON "tjwt"  ("jzsj") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_tjwt_jzsj"');
    await runner.query('DROP TABLE "tjwt"');
    await runner.query('DROP TABLE "wcnr"');
  }
}
