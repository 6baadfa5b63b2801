import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_uploads_state" AS ENUM('receiving', 'attached', 'refused', 'cancelled', 'expired');
  CREATE TABLE "uploads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"token" varchar NOT NULL,
  	"slot" varchar NOT NULL,
  	"original_name" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"state" "enum_uploads_state" NOT NULL,
  	"file_id" uuid,
  	"problem" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "uploads_id" uuid;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_file_id_entry_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "uploads_contest_idx" ON "uploads" USING btree ("contest_id");
  CREATE INDEX "uploads_entry_idx" ON "uploads" USING btree ("entry_id");
  CREATE INDEX "uploads_account_idx" ON "uploads" USING btree ("account_id");
  CREATE UNIQUE INDEX "uploads_token_idx" ON "uploads" USING btree ("token");
  CREATE INDEX "uploads_state_idx" ON "uploads" USING btree ("state");
  CREATE INDEX "uploads_file_idx" ON "uploads" USING btree ("file_id");
  CREATE INDEX "uploads_updated_at_idx" ON "uploads" USING btree ("updated_at");
  CREATE INDEX "uploads_created_at_idx" ON "uploads" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uploads_fk" FOREIGN KEY ("uploads_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_uploads_id_idx" ON "payload_locked_documents_rels" USING btree ("uploads_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "uploads" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "uploads" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_uploads_fk";
  
  DROP INDEX "payload_locked_documents_rels_uploads_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "uploads_id";
  DROP TYPE "public"."enum_uploads_state";`)
}
