import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'drawPages' BEFORE 'compareEntry';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'drawPages' BEFORE 'compareEntry';
  CREATE TABLE "page_images" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"source" varchar NOT NULL,
  	"page" numeric NOT NULL,
  	"page_count" numeric NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL,
  	"image" varchar NOT NULL,
  	"image_sha256" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "page_images_id" uuid;
  ALTER TABLE "page_images" ADD CONSTRAINT "page_images_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "page_images_contest_idx" ON "page_images" USING btree ("contest_id");
  CREATE INDEX "page_images_source_idx" ON "page_images" USING btree ("source");
  CREATE INDEX "page_images_image_idx" ON "page_images" USING btree ("image");
  CREATE INDEX "page_images_updated_at_idx" ON "page_images" USING btree ("updated_at");
  CREATE INDEX "page_images_created_at_idx" ON "page_images" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_page_idx" ON "page_images" USING btree ("source","page");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_images_fk" FOREIGN KEY ("page_images_id") REFERENCES "public"."page_images"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_page_images_id_idx" ON "payload_locked_documents_rels" USING btree ("page_images_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "page_images" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "page_images" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_page_images_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'compareEntry');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'compareEntry');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_page_images_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "page_images_id";`)
}
