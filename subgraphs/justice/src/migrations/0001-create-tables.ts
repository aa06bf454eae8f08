import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "sqjz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ajbh" character varying(20) NOT NULL, "jzlb" character varying(2) NOT NULL, "qsrq" date NOT NULL, "jsrq" date NOT NULL, "bdrq" date, "jjrq" date, CONSTRAINT "PK_2b442b05769df67db361dfcd095" PRIMARY KEY ("ajbh"))');
    await runner.query('CREATE INDEX "ix_sqjz_jzjsrq" ON "sqjz"  ("jsrq", "ajbh") ');
    await runner.query('CREATE TABLE "jzbd" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "bdbh" character varying(25) NOT NULL, "ajbh" character varying(20) NOT NULL, "szwg" character varying(15) NOT NULL, "yqrq" date NOT NULL, "bdrq" date, CONSTRAINT "PK_19ec0e550101ab4af12d5196254" PRIMARY KEY ("bdbh"))');
    await runner.query('CREATE INDEX "ix_jzbd_ajbh" ON "jzbd"  ("ajbh", "yqrq") ');
    await runner.query('CREATE TABLE "jzxz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "cybh" character varying(25) NOT NULL, "ajbh" character varying(20) NOT NULL, "szwg" character varying(15) NOT NULL, "cyjs" character varying(30) NOT NULL, "jmbh" integer, CONSTRAINT "PK_f2154cd0231fbd25809dc98f712" PRIMARY KEY ("cybh"))');
    await runner.query('CREATE INDEX "ix_jzxz_ajbh" ON "jzxz"  ("ajbh") ');
    await runner.query('CREATE TABLE "jzbf" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "bfbh" character varying(25) NOT NULL, "ajbh" character varying(20) NOT NULL, "szwg" character varying(15) NOT NULL, "bfrq" date NOT NULL, "bflb" character varying(60) NOT NULL, CONSTRAINT "PK_87f635c732b043dd91460719a74" PRIMARY KEY ("bfbh"))');
    await runner.query('CREATE INDEX "ix_jzbf_ajbh" ON "jzbf"  ("ajbh") ');
    await runner.query('CREATE TABLE "jfdsr" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "dsrbh" character varying(15) NOT NULL, "ajbh" character varying(12) NOT NULL, "fsrq" date NOT NULL, "szwg" character varying(15) NOT NULL, "jmbh" integer, "zzdm" character varying(18), "dsrjs" character varying(2) NOT NULL, CONSTRAINT "PK_89d3eee6fabb468744244844bd2" PRIMARY KEY ("dsrbh"))');
    await runner.query('CREATE INDEX "ix_jfdsr_zzdm" ON "jfdsr"  ("zzdm", "fsrq") ');
    await runner.query('CREATE INDEX "ix_jfdsr_jmbh" ON "jfdsr"  ("jmbh") ');
    await runner.query('CREATE INDEX "ix_jfdsr_ajbh" ON "jfdsr"  ("ajbh") ');
    await runner.query('CREATE TABLE "mdjf" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "ajbh" character varying(12) NOT NULL, "jflb" character varying(2) NOT NULL, "jfgm" character varying(2) NOT NULL, "fsrq" date NOT NULL, "szwg" character varying(15) NOT NULL, "dzbm" character varying(18), "sars" integer NOT NULL, "hjjd" character varying(2) NOT NULL, "blqx" date NOT NULL, "hjfs" character varying(60), "wyhbh" integer NOT NULL, "tjybh" integer, "tjcg" boolean, "xyrq" date, "xylx" boolean, "sfqrqx" date, "sfqrrq" date, "jyqk" text NOT NULL, CONSTRAINT "PK_a28836825d70af752597d8aba9d" PRIMARY KEY ("ajbh"))');
    await runner.query('CREATE INDEX "ix_mdjf_sfqrqx" ON "mdjf"  ("sfqrqx") ');
    await runner.query('CREATE INDEX "ix_mdjf_blqx" ON "mdjf"  ("blqx") ');
    await runner.query('CREATE INDEX "ix_mdjf_fsrq" ON "mdjf"  ("fsrq", "ajbh") ');
    await runner.query('CREATE INDEX "ix_mdjf_dzbm" ON "mdjf"  ("dzbm", "fsrq") ');
    await runner.query('CREATE INDEX "ix_mdjf_szwg" ON "mdjf"  ("szwg", "fsrq") ');
    await runner.query('CREATE TABLE "flyz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "yzbh" character varying(20) NOT NULL, "yzsx" character varying(2) NOT NULL, "cbls" character varying(60), "yzzt" character varying(2) NOT NULL, "sqrq" date NOT NULL, "jdrq" date, CONSTRAINT "PK_80f88f6eedcde4503ceaa561b0c" PRIMARY KEY ("yzbh"))');
    await runner.query('CREATE INDEX "ix_flyz_sqrq" ON "flyz"  ("sqrq", "yzbh") ');
    await runner.query('CREATE INDEX "ix_flyz_szwg" ON "flyz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_flyz_jmbh" ON "flyz"  ("jmbh") ');
    await runner.query('CREATE TABLE "tjwyh" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "wyhbh" integer NOT NULL, "mc" character varying(100) NOT NULL, "sqdm" character varying(12) NOT NULL, "tjs" character varying(100) NOT NULL, CONSTRAINT "PK_e026881f437d199b19c62b93d5c" PRIMARY KEY ("wyhbh"))');
    await runner.query('CREATE INDEX "ix_tjwyh_sqdm" ON "tjwyh"  ("sqdm") ');
    await runner.query('CREATE TABLE "tjy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "tjybh" integer NOT NULL, "wyhbh" integer NOT NULL, "sqdm" character varying(12) NOT NULL, "jmbh" integer, "xm" character varying(60) NOT NULL, "wl" boolean NOT NULL, "zsbh" character varying(30) NOT NULL, "prrq" date NOT NULL, CONSTRAINT "PK_d5e90d6234f33c7312e6fd2b7d4" PRIMARY KEY ("tjybh"))');
    await runner.query('CREATE INDEX "ix_tjy_sqdm" ON "tjy"  ("sqdm") ');
    await runner.query('CREATE INDEX "ix_tjy_wyhbh" ON "tjy"  ("wyhbh") ');
    await runner.query('CREATE TABLE "sqkf" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "jhbh" character varying(20) NOT NULL, "qsrq" date NOT NULL, "jsrq" date NOT NULL, "hfrq" date array NOT NULL, "bfcs" character varying(200) NOT NULL, CONSTRAINT "PK_d6d4f659e5d5b94b9068750e763" PRIMARY KEY ("jhbh"))');
    await runner.query('CREATE INDEX "ix_sqkf_jsrq" ON "sqkf"  ("jsrq", "jhbh") ');
    await runner.query('CREATE TABLE "azbj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "bjbh" character varying(20) NOT NULL, "sfrq" date NOT NULL, "azwc" boolean NOT NULL, "bjcs" character varying(200) NOT NULL, "jsrq" date NOT NULL, CONSTRAINT "PK_469e554c6eabae49d2757f19f5b" PRIMARY KEY ("bjbh"))');
    await runner.query('CREATE INDEX "ix_azbj_jsrq" ON "azbj"  ("jsrq", "bjbh") ');
    await runner.query('CREATE TABLE "qsnbj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ajbh" character varying(20) NOT NULL, "larq" date NOT NULL, "bjr" character varying(60) NOT NULL, "flyz" boolean NOT NULL, "jarq" date, CONSTRAINT "PK_8a952529acec1d2153c040f1505" PRIMARY KEY ("ajbh"))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "qsnbj"');
    await runner.query('DROP INDEX "public"."ix_azbj_jsrq"');
    await runner.query('DROP TABLE "azbj"');
    await runner.query('DROP INDEX "public"."ix_sqkf_jsrq"');
    await runner.query('DROP TABLE "sqkf"');
    await runner.query('DROP INDEX "public"."ix_tjy_wyhbh"');
    await runner.query('DROP INDEX "public"."ix_tjy_sqdm"');
    await runner.query('DROP TABLE "tjy"');
    await runner.query('DROP INDEX "public"."ix_tjwyh_sqdm"');
    await runner.query('DROP TABLE "tjwyh"');
    await runner.query('DROP INDEX "public"."ix_flyz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_flyz_szwg"');
    await runner.query('DROP INDEX "public"."ix_flyz_sqrq"');
    await runner.query('DROP TABLE "flyz"');
    await runner.query('DROP INDEX "public"."ix_mdjf_szwg"');
    await runner.query('DROP INDEX "public"."ix_mdjf_dzbm"');
    await runner.query('DROP INDEX "public"."ix_mdjf_fsrq"');
    await runner.query('DROP INDEX "public"."ix_mdjf_blqx"');
    await runner.query('DROP INDEX "public"."ix_mdjf_sfqrqx"');
    await runner.query('DROP TABLE "mdjf"');
    await runner.query('DROP INDEX "public"."ix_jfdsr_ajbh"');
    await runner.query('DROP INDEX "public"."ix_jfdsr_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jfdsr_zzdm"');
    await runner.query('DROP TABLE "jfdsr"');
    await runner.query('DROP INDEX "public"."ix_jzbf_ajbh"');
    await runner.query('DROP TABLE "jzbf"');
    await runner.query('DROP INDEX "public"."ix_jzxz_ajbh"');
    await runner.query('DROP TABLE "jzxz"');
    await runner.query('DROP INDEX "public"."ix_jzbd_ajbh"');
    await runner.query('DROP TABLE "jzbd"');
    await runner.query('DROP INDEX "public"."ix_sqjz_jzjsrq"');
    await runner.query('DROP TABLE "sqjz"');
  }
}
