import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "entry_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"form_version_id" uuid NOT NULL,
  	"answers" jsonb NOT NULL,
  	"files" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "entry_versions_id" uuid;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "entry_versions_contest_idx" ON "entry_versions" USING btree ("contest_id");
  CREATE INDEX "entry_versions_entry_idx" ON "entry_versions" USING btree ("entry_id");
  CREATE INDEX "entry_versions_form_version_idx" ON "entry_versions" USING btree ("form_version_id");
  CREATE INDEX "entry_versions_updated_at_idx" ON "entry_versions" USING btree ("updated_at");
  CREATE INDEX "entry_versions_created_at_idx" ON "entry_versions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_versions_fk" FOREIGN KEY ("entry_versions_id") REFERENCES "public"."entry_versions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_entry_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_versions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_versions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "entry_versions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_entry_versions_fk";
  
  DROP INDEX "payload_locked_documents_rels_entry_versions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "entry_versions_id";`)
}
