import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_renditions_state" AS ENUM('waiting', 'working', 'ready', 'failed', 'unavailable');
  CREATE TYPE "public"."enum_renditions_problem" AS ENUM('damaged', 'missing', 'gaveUp');
  CREATE TABLE "renditions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"file_id" uuid NOT NULL,
  	"state" "enum_renditions_state" NOT NULL,
  	"percent" numeric DEFAULT 0 NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"attempt" varchar,
  	"not_before" timestamp(3) with time zone,
  	"problem" "enum_renditions_problem",
  	"video" varchar,
  	"video_bytes" numeric,
  	"video_sha256" varchar,
  	"poster" varchar,
  	"poster_sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "entry_files" ADD COLUMN "codec" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "renditions_id" uuid;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_file_id_entry_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "renditions_contest_idx" ON "renditions" USING btree ("contest_id");
  CREATE UNIQUE INDEX "renditions_file_idx" ON "renditions" USING btree ("file_id");
  CREATE INDEX "renditions_state_idx" ON "renditions" USING btree ("state");
  CREATE INDEX "renditions_video_idx" ON "renditions" USING btree ("video");
  CREATE INDEX "renditions_poster_idx" ON "renditions" USING btree ("poster");
  CREATE INDEX "renditions_updated_at_idx" ON "renditions" USING btree ("updated_at");
  CREATE INDEX "renditions_created_at_idx" ON "renditions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_renditions_id_idx" ON "payload_locked_documents_rels" USING btree ("renditions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "renditions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "renditions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_renditions_fk";
  
  DROP INDEX "payload_locked_documents_rels_renditions_id_idx";
  ALTER TABLE "entry_files" DROP COLUMN "codec";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "renditions_id";
  DROP TYPE "public"."enum_renditions_state";
  DROP TYPE "public"."enum_renditions_problem";`)
}
