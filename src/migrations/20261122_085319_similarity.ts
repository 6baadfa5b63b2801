import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_similarities_kind" AS ENUM('title', 'summary', 'text', 'film');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'compareEntry';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'compareEntry';
  CREATE TABLE "entry_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"text" varchar,
  	"fingerprints" jsonb DEFAULT '[]'::jsonb,
  	"frames" jsonb DEFAULT '[]'::jsonb,
  	"sources" jsonb DEFAULT '[]'::jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "similarities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"other_id" uuid NOT NULL,
  	"kind" "enum_similarities_kind" NOT NULL,
  	"score" numeric NOT NULL,
  	"passages" jsonb DEFAULT '[]'::jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "entry_texts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "similarities_id" uuid;
  ALTER TABLE "entry_texts" ADD CONSTRAINT "entry_texts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_texts" ADD CONSTRAINT "entry_texts_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_other_id_entries_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "entry_texts_contest_idx" ON "entry_texts" USING btree ("contest_id");
  CREATE UNIQUE INDEX "entry_texts_entry_idx" ON "entry_texts" USING btree ("entry_id");
  CREATE INDEX "entry_texts_fingerprints_idx" ON "entry_texts" USING gin ("fingerprints");
  CREATE INDEX "entry_texts_updated_at_idx" ON "entry_texts" USING btree ("updated_at");
  CREATE INDEX "entry_texts_created_at_idx" ON "entry_texts" USING btree ("created_at");
  CREATE INDEX "similarities_contest_idx" ON "similarities" USING btree ("contest_id");
  CREATE INDEX "similarities_entry_idx" ON "similarities" USING btree ("entry_id");
  CREATE INDEX "similarities_other_idx" ON "similarities" USING btree ("other_id");
  CREATE INDEX "similarities_updated_at_idx" ON "similarities" USING btree ("updated_at");
  CREATE INDEX "similarities_created_at_idx" ON "similarities" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_other_kind_idx" ON "similarities" USING btree ("entry_id","other_id","kind");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_texts_fk" FOREIGN KEY ("entry_texts_id") REFERENCES "public"."entry_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_similarities_fk" FOREIGN KEY ("similarities_id") REFERENCES "public"."similarities"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_entry_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_texts_id");
  CREATE INDEX "payload_locked_documents_rels_similarities_id_idx" ON "payload_locked_documents_rels" USING btree ("similarities_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "similarities" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "entry_texts" CASCADE;
  DROP TABLE "similarities" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_entry_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_similarities_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_entry_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_similarities_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "entry_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "similarities_id";
  DROP TYPE "public"."enum_similarities_kind";`)
}
