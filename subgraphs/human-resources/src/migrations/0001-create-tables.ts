import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "dwxx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "dwbm" character varying(18) NOT NULL, "dwmc" character varying(120) NOT NULL, "dwwg" character varying(15) NOT NULL, CONSTRAINT "PK_201000602abb37b956d481b94c6" PRIMARY KEY ("dwbm"))');
    await runner.query('CREATE INDEX "ix_dwxx_dwwg" ON "dwxx"  ("dwwg") ');
    await runner.query('CREATE TABLE "jyyz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "yzbh" integer NOT NULL, "yzlb" character varying(2) NOT NULL, CONSTRAINT "PK_9c1d4fbb00b16b0200c81da055b" PRIMARY KEY ("yzbh"))');
    await runner.query('CREATE INDEX "ix_jyyz_szwg" ON "jyyz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_jyyz_jmbh" ON "jyyz"  ("jmbh") ');
    await runner.query('CREATE TABLE "jydj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "jyxh" integer NOT NULL, "dwbm" character varying(18), "zy" character varying(4) NOT NULL, "xxly" character varying(2) NOT NULL, CONSTRAINT "PK_118311a0cee5017598cb2ac755a" PRIMARY KEY ("jyxh"))');
    await runner.query('CREATE INDEX "ix_jydj_dwbm" ON "jydj"  ("dwbm") ');
    await runner.query('CREATE INDEX "ix_jydj_szwg" ON "jydj"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_jydj_jmbh" ON "jydj"  ("jmbh") ');
    await runner.query('CREATE TABLE "cbxx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "cbxh" integer NOT NULL, "xz" character varying(2) NOT NULL, "dwbm" character varying(18), "cbzt" character varying(2) NOT NULL, "jfjs" integer NOT NULL, "jfys" integer NOT NULL, CONSTRAINT "PK_0f4947e44b2197bd599da1c3c09" PRIMARY KEY ("cbxh"))');
    await runner.query('CREATE INDEX "ix_cbxx_dwbm" ON "cbxx"  ("dwbm") ');
    await runner.query('CREATE INDEX "ix_cbxx_szwg" ON "cbxx"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_cbxx_jmbh" ON "cbxx"  ("jmbh") ');
    await runner.query('CREATE TABLE "grxx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "grbh" integer NOT NULL, "sfzhm" character varying(18) NOT NULL, "xm" character varying(60) NOT NULL, "xl" character varying(4), "hyzk" character varying(2), "hmcf" boolean NOT NULL, "glfs" character varying(1) NOT NULL, "glkxd" integer NOT NULL, "glsj" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d97be3e5205e2998be6f0435f4e" PRIMARY KEY ("grbh"))');
    await runner.query('CREATE INDEX "ix_grxx_szwg" ON "grxx"  ("szwg") ');
    await runner.query('CREATE UNIQUE INDEX "ix_grxx_jmbh" ON "grxx"  ("jmbh") ');
    await runner.query('CREATE TABLE "ldzy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "zybh" integer NOT NULL, "dwbm" character varying(18) NOT NULL, "slrq" date NOT NULL, "zyzt" character varying(2) NOT NULL, "tjah" character varying(40), CONSTRAINT "PK_dc13e911b2ca9fd4a5df66a1b23" PRIMARY KEY ("zybh"))');
    await runner.query('CREATE INDEX "ix_ldzy_dwbm" ON "ldzy"  ("dwbm") ');
    await runner.query('CREATE INDEX "ix_ldzy_szwg" ON "ldzy"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_ldzy_jmbh" ON "ldzy"  ("jmbh") ');
    await runner.query('CREATE TABLE "yldy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ydyje" integer NOT NULL, "ksrq" date NOT NULL, "dyzt" character varying(2) NOT NULL, "rzrq" date, "rzfs" character varying(2), "tfrq" date, "tfyy" character varying(60), CONSTRAINT "PK_45e6d4394fafc433fdfc28f683c" PRIMARY KEY ("jmbh"))');
    await runner.query('CREATE INDEX "ix_yldy_rzrq" ON "yldy"  ("rzrq") ');
    await runner.query('CREATE INDEX "ix_yldy_szwg" ON "yldy"  ("szwg") ');
    await runner.query('CREATE TABLE "zypx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "pxbh" integer NOT NULL, "pxkc" character varying(60) NOT NULL, "pxjg" character varying(2) NOT NULL, CONSTRAINT "PK_6c903abc6f8467acd654ae7a1ad" PRIMARY KEY ("pxbh"))');
    await runner.query('CREATE INDEX "ix_zypx_szwg" ON "zypx"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_zypx_jmbh" ON "zypx"  ("jmbh") ');
    await runner.query('CREATE TABLE "sydj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "sydjh" integer NOT NULL, "syyy" character varying(2) NOT NULL, "syjje" integer NOT NULL, "pxyy" boolean NOT NULL, CONSTRAINT "PK_3c057a5a037b1ce67c1bcc06298" PRIMARY KEY ("sydjh"))');
    await runner.query('CREATE INDEX "ix_sydj_szwg" ON "sydj"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_sydj_jmbh" ON "sydj"  ("jmbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_sydj_jmbh"');
    await runner.query('DROP INDEX "public"."ix_sydj_szwg"');
    await runner.query('DROP TABLE "sydj"');
    await runner.query('DROP INDEX "public"."ix_zypx_jmbh"');
    await runner.query('DROP INDEX "public"."ix_zypx_szwg"');
    await runner.query('DROP TABLE "zypx"');
    await runner.query('DROP INDEX "public"."ix_yldy_szwg"');
    await runner.query('DROP INDEX "public"."ix_yldy_rzrq"');
    await runner.query('DROP TABLE "yldy"');
    await runner.query('DROP INDEX "public"."ix_ldzy_jmbh"');
    await runner.query('DROP INDEX "public"."ix_ldzy_szwg"');
    await runner.query('DROP INDEX "public"."ix_ldzy_dwbm"');
    await runner.query('DROP TABLE "ldzy"');
    await runner.query('DROP INDEX "public"."ix_grxx_jmbh"');
    await runner.query('DROP INDEX "public"."ix_grxx_szwg"');
    await runner.query('DROP TABLE "grxx"');
    await runner.query('DROP INDEX "public"."ix_cbxx_jmbh"');
    await runner.query('DROP INDEX "public"."ix_cbxx_szwg"');
    await runner.query('DROP INDEX "public"."ix_cbxx_dwbm"');
    await runner.query('DROP TABLE "cbxx"');
    await runner.query('DROP INDEX "public"."ix_jydj_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jydj_szwg"');
    await runner.query('DROP INDEX "public"."ix_jydj_dwbm"');
    await runner.query('DROP TABLE "jydj"');
    await runner.query('DROP INDEX "public"."ix_jyyz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jyyz_szwg"');
    await runner.query('DROP TABLE "jyyz"');
    await runner.query('DROP INDEX "public"."ix_dwxx_dwwg"');
    await runner.query('DROP TABLE "dwxx"');
  }
}
