import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "wcnr" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "csrq" date NOT NULL, CONSTRAINT "PK_3c184874b60076f54ad79739b71" PRIMARY KEY ("jmbh"))');
    await runner.query('CREATE TABLE "jjcy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "cybh" character varying(20) NOT NULL, "cyr" character varying(100) NOT NULL, "cybm" character varying(40) NOT NULL, "cyly" character varying(300) NOT NULL, "kssj" TIMESTAMP WITH TIME ZONE NOT NULL, "jzsj" TIMESTAMP WITH TIME ZONE NOT NULL, "fhqx" date NOT NULL, "fhr" character varying(100), "fhsj" TIMESTAMP WITH TIME ZONE, "fhyj" character varying(300), "sfdg" boolean, CONSTRAINT "PK_abab1ec124f0bc5a0e768a76e05" PRIMARY KEY ("cybh"))');
    await runner.query('CREATE INDEX "ix_jjcy_fhqx" ON "jjcy"  ("fhqx") ');
    await runner.query('CREATE TABLE "sjsq" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "sqbh" character varying(20) NOT NULL, "sqbm" character varying(40) NOT NULL, "sqyt" character varying(20) NOT NULL, "sqfw" text array NOT NULL, "gxfw" character varying(15) NOT NULL, "kssj" TIMESTAMP WITH TIME ZONE NOT NULL, "jzsj" TIMESTAMP WITH TIME ZONE NOT NULL, "fzyj" character varying(300) NOT NULL, "sqr" character varying(100) NOT NULL, "cxsj" TIMESTAMP WITH TIME ZONE, "cxr" character varying(100), "cxyy" character varying(300), CONSTRAINT "PK_a2104c34f72fb7582364176492a" PRIMARY KEY ("sqbh"))');
    await runner.query('CREATE INDEX "ix_sjsq_sqbm" ON "sjsq"  ("sqbm", "sqyt") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_sjsq_sqbm"');
    await runner.query('DROP TABLE "sjsq"');
    await runner.query('DROP INDEX "public"."ix_jjcy_fhqx"');
    await runner.query('DROP TABLE "jjcy"');
    await runner.query('DROP TABLE "wcnr"');
  }
}
