import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_recommendation_tables_scan_verdict" AS ENUM('same', 'older', 'edited', 'otherTable', 'otherPaper', 'missingPages', 'unstampedOriginal', 'unreadable');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'readTableScan' BEFORE 'drawPages';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'readTableScan' BEFORE 'drawPages';
  CREATE TABLE "contests_opinion_templates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "recommendation_extensions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"closes_at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"granted_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "recommendations" ALTER COLUMN "by_id" DROP NOT NULL;
  ALTER TABLE "contests" ADD COLUMN "show_drafting" boolean DEFAULT false;
  ALTER TABLE "entries" ADD COLUMN "seen_at" timestamp(3) with time zone;
  ALTER TABLE "entries" ADD COLUMN "seen_by_id" uuid;
  ALTER TABLE "recommendations" ADD COLUMN "by_staff_id" uuid;
  ALTER TABLE "recommendation_tables" ADD COLUMN "pages" numeric;
  ALTER TABLE "recommendation_tables" ADD COLUMN "scan_verdict" "enum_recommendation_tables_scan_verdict";
  ALTER TABLE "recommendation_tables" ADD COLUMN "scan_seal_seen" boolean;
  ALTER TABLE "recommendation_tables" ADD COLUMN "scan_confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "recommendation_tables" ADD COLUMN "scan_missing" jsonb;
  ALTER TABLE "recommendation_tables" ADD COLUMN "scan_confirmation" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "recommendation_extensions_id" uuid;
  ALTER TABLE "contests_opinion_templates" ADD CONSTRAINT "contests_opinion_templates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendation_extensions" ADD CONSTRAINT "recommendation_extensions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_extensions" ADD CONSTRAINT "recommendation_extensions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contests_opinion_templates_order_idx" ON "contests_opinion_templates" USING btree ("_order");
  CREATE INDEX "contests_opinion_templates_parent_id_idx" ON "contests_opinion_templates" USING btree ("_parent_id");
  CREATE INDEX "recommendation_extensions_contest_idx" ON "recommendation_extensions" USING btree ("contest_id");
  CREATE INDEX "recommendation_extensions_unit_idx" ON "recommendation_extensions" USING btree ("unit_id");
  CREATE INDEX "recommendation_extensions_updated_at_idx" ON "recommendation_extensions" USING btree ("updated_at");
  CREATE INDEX "recommendation_extensions_created_at_idx" ON "recommendation_extensions" USING btree ("created_at");
  CREATE INDEX "contest_unit_2_idx" ON "recommendation_extensions" USING btree ("contest_id","unit_id");
  ALTER TABLE "entries" ADD CONSTRAINT "entries_seen_by_id_units_id_fk" FOREIGN KEY ("seen_by_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_by_staff_id_staff_id_fk" FOREIGN KEY ("by_staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendation_extensions_fk" FOREIGN KEY ("recommendation_extensions_id") REFERENCES "public"."recommendation_extensions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "entries_seen_by_idx" ON "entries" USING btree ("seen_by_id");
  CREATE INDEX "recommendations_by_staff_idx" ON "recommendations" USING btree ("by_staff_id");
  CREATE INDEX "payload_locked_documents_rels_recommendation_extensions__idx" ON "payload_locked_documents_rels" USING btree ("recommendation_extensions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_opinion_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recommendation_extensions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contests_opinion_templates" CASCADE;
  DROP TABLE "recommendation_extensions" CASCADE;
  ALTER TABLE "entries" DROP CONSTRAINT "entries_seen_by_id_units_id_fk";
  
  ALTER TABLE "recommendations" DROP CONSTRAINT "recommendations_by_staff_id_staff_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_recommendation_extensions_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'drawPages', 'compareEntry');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'drawPages', 'compareEntry');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "entries_seen_by_idx";
  DROP INDEX "recommendations_by_staff_idx";
  DROP INDEX "payload_locked_documents_rels_recommendation_extensions__idx";
  ALTER TABLE "recommendations" ALTER COLUMN "by_id" SET NOT NULL;
  ALTER TABLE "contests" DROP COLUMN "show_drafting";
  ALTER TABLE "entries" DROP COLUMN "seen_at";
  ALTER TABLE "entries" DROP COLUMN "seen_by_id";
  ALTER TABLE "recommendations" DROP COLUMN "by_staff_id";
  ALTER TABLE "recommendation_tables" DROP COLUMN "pages";
  ALTER TABLE "recommendation_tables" DROP COLUMN "scan_verdict";
  ALTER TABLE "recommendation_tables" DROP COLUMN "scan_seal_seen";
  ALTER TABLE "recommendation_tables" DROP COLUMN "scan_confirmed_at";
  ALTER TABLE "recommendation_tables" DROP COLUMN "scan_missing";
  ALTER TABLE "recommendation_tables" DROP COLUMN "scan_confirmation";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "recommendation_extensions_id";
  DROP TYPE "public"."enum_recommendation_tables_scan_verdict";`)
}
