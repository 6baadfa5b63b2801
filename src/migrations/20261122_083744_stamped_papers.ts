import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_categories_file_slots_paper" AS ENUM('form', 'copyrightLetter');
  CREATE TYPE "public"."enum_entry_files_paper_verdict" AS ENUM('same', 'older', 'edited', 'otherPaper', 'unstampedOriginal', 'unreadable');
  CREATE TYPE "public"."enum_printed_papers_paper" AS ENUM('form', 'copyrightLetter');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'readPaperScan';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'readPaperScan';
  CREATE TABLE "printed_papers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"paper" "enum_printed_papers_paper" NOT NULL,
  	"version" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"printed_at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "categories_file_slots" ADD COLUMN "paper" "enum_categories_file_slots_paper";
  ALTER TABLE "categories" ADD COLUMN "copyright_letter" varchar;
  ALTER TABLE "categories" ADD COLUMN "copyright_letter_en" varchar;
  ALTER TABLE "entry_files" ADD COLUMN "paper_verdict" "enum_entry_files_paper_verdict";
  ALTER TABLE "entry_files" ADD COLUMN "paper_seal_seen" boolean;
  ALTER TABLE "entry_files" ADD COLUMN "paper_verified_at" timestamp(3) with time zone;
  ALTER TABLE "entry_files" ADD COLUMN "paper_digest" varchar;
  ALTER TABLE "entry_files" ADD COLUMN "paper_remark" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "printed_papers_id" uuid;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "printed_papers_contest_idx" ON "printed_papers" USING btree ("contest_id");
  CREATE INDEX "printed_papers_entry_idx" ON "printed_papers" USING btree ("entry_id");
  CREATE INDEX "printed_papers_by_idx" ON "printed_papers" USING btree ("by_id");
  CREATE INDEX "printed_papers_updated_at_idx" ON "printed_papers" USING btree ("updated_at");
  CREATE INDEX "printed_papers_created_at_idx" ON "printed_papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_paper_digest_idx" ON "printed_papers" USING btree ("entry_id","paper","digest");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_printed_papers_fk" FOREIGN KEY ("printed_papers_id") REFERENCES "public"."printed_papers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_printed_papers_id_idx" ON "payload_locked_documents_rels" USING btree ("printed_papers_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "printed_papers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "printed_papers" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_printed_papers_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_printed_papers_id_idx";
  ALTER TABLE "categories_file_slots" DROP COLUMN "paper";
  ALTER TABLE "categories" DROP COLUMN "copyright_letter";
  ALTER TABLE "categories" DROP COLUMN "copyright_letter_en";
  ALTER TABLE "entry_files" DROP COLUMN "paper_verdict";
  ALTER TABLE "entry_files" DROP COLUMN "paper_seal_seen";
  ALTER TABLE "entry_files" DROP COLUMN "paper_verified_at";
  ALTER TABLE "entry_files" DROP COLUMN "paper_digest";
  ALTER TABLE "entry_files" DROP COLUMN "paper_remark";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "printed_papers_id";
  DROP TYPE "public"."enum_categories_file_slots_paper";
  DROP TYPE "public"."enum_entry_files_paper_verdict";
  DROP TYPE "public"."enum_printed_papers_paper";`)
}
