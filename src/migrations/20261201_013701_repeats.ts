import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_repeats_state" AS ENUM('asked', 'settled', 'lapsed');
  CREATE TYPE "public"."enum_repeats_by" AS ENUM('account', 'staff', 'system');
  CREATE TYPE "public"."enum_repeats_note" AS ENUM('left', 'judging', 'closed', 'staff');
  CREATE TABLE "repeats" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"other_id" uuid NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"state" "enum_repeats_state" NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"due" timestamp(3) with time zone NOT NULL,
  	"reminded_at" timestamp(3) with time zone,
  	"settled_at" timestamp(3) with time zone,
  	"kept_id" uuid,
  	"by" "enum_repeats_by",
  	"note" "enum_repeats_note",
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests" ADD COLUMN "repeat_days" numeric DEFAULT 5;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "repeats_id" uuid;
  ALTER TABLE "repeats" ADD CONSTRAINT "repeats_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "repeats" ADD CONSTRAINT "repeats_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "repeats" ADD CONSTRAINT "repeats_other_id_entries_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "repeats" ADD CONSTRAINT "repeats_kept_id_entries_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "repeats_contest_idx" ON "repeats" USING btree ("contest_id");
  CREATE INDEX "repeats_entry_idx" ON "repeats" USING btree ("entry_id");
  CREATE INDEX "repeats_other_idx" ON "repeats" USING btree ("other_id");
  CREATE INDEX "repeats_state_idx" ON "repeats" USING btree ("state");
  CREATE INDEX "repeats_kept_idx" ON "repeats" USING btree ("kept_id");
  CREATE INDEX "repeats_updated_at_idx" ON "repeats" USING btree ("updated_at");
  CREATE INDEX "repeats_created_at_idx" ON "repeats" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_other_fingerprint_idx" ON "repeats" USING btree ("entry_id","other_id","fingerprint");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_repeats_fk" FOREIGN KEY ("repeats_id") REFERENCES "public"."repeats"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_repeats_id_idx" ON "payload_locked_documents_rels" USING btree ("repeats_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "repeats" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "repeats" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_repeats_fk";
  
  DROP INDEX "payload_locked_documents_rels_repeats_id_idx";
  ALTER TABLE "contests" DROP COLUMN "repeat_days";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "repeats_id";
  DROP TYPE "public"."enum_repeats_state";
  DROP TYPE "public"."enum_repeats_by";
  DROP TYPE "public"."enum_repeats_note";`)
}
