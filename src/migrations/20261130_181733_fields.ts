import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "rule_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"title" varchar,
  	"body" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "forms_blocks_date" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"earliest" varchar,
  	"latest" varchar,
  	"age_on" varchar,
  	"min_age" numeric,
  	"max_age" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_file" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"slot" varchar NOT NULL,
  	"print" boolean DEFAULT true,
  	"block_name" varchar
  );
  
  ALTER TABLE "forms_blocks_text" ADD COLUMN "is_title" boolean DEFAULT false;
  ALTER TABLE "forms_blocks_number" ADD COLUMN "decimals" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rule_texts_id" uuid;
  ALTER TABLE "rule_texts" ADD CONSTRAINT "rule_texts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_blocks_date" ADD CONSTRAINT "forms_blocks_date_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_file" ADD CONSTRAINT "forms_blocks_file_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "rule_texts_contest_idx" ON "rule_texts" USING btree ("contest_id");
  CREATE INDEX "rule_texts_updated_at_idx" ON "rule_texts" USING btree ("updated_at");
  CREATE INDEX "rule_texts_created_at_idx" ON "rule_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_key_version_idx" ON "rule_texts" USING btree ("contest_id","key","version");
  CREATE INDEX "forms_blocks_date_order_idx" ON "forms_blocks_date" USING btree ("_order");
  CREATE INDEX "forms_blocks_date_parent_id_idx" ON "forms_blocks_date" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_date_path_idx" ON "forms_blocks_date" USING btree ("_path");
  CREATE INDEX "forms_blocks_file_order_idx" ON "forms_blocks_file" USING btree ("_order");
  CREATE INDEX "forms_blocks_file_parent_id_idx" ON "forms_blocks_file" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_file_path_idx" ON "forms_blocks_file" USING btree ("_path");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rule_texts_fk" FOREIGN KEY ("rule_texts_id") REFERENCES "public"."rule_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_rule_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("rule_texts_id");`)
  // Until now the title was the text of one line that bore this name; what a contest has is marked, and goes on.
  await db.execute(sql`
   UPDATE "forms_blocks_text" SET "is_title" = true WHERE "name" = 'title';`)
  // What published contests ask people to agree to is kept from now on, as it reads today.
  await db.execute(sql`
   INSERT INTO "rule_texts" ("contest_id", "key", "version", "title", "body")
    SELECT "id", 'rules', "rules_version", NULL, "rules" FROM "contests"
     WHERE "published" AND "rules" IS NOT NULL
    UNION ALL
    SELECT DISTINCT ON (c."id", k."key", k."version") c."id", k."key", k."version", k."title",
      jsonb_build_object('text', k."text")
     FROM "contests" c JOIN "contests_consents" k ON k."_parent_id" = c."id"
     WHERE c."published" AND k."key" <> 'rules';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rule_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_date" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_file" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rule_texts" CASCADE;
  DROP TABLE "forms_blocks_date" CASCADE;
  DROP TABLE "forms_blocks_file" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_rule_texts_fk";
  
  DROP INDEX "payload_locked_documents_rels_rule_texts_id_idx";
  ALTER TABLE "forms_blocks_text" DROP COLUMN "is_title";
  ALTER TABLE "forms_blocks_number" DROP COLUMN "decimals";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rule_texts_id";`)
}
