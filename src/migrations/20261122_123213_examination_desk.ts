import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contests_phrases_use" AS ENUM('remark', 'elimination');
  CREATE TYPE "public"."enum_proposals_action" AS ENUM('reinstate', 'disqualify', 'accept');
  CREATE TYPE "public"."enum_proposals_state" AS ENUM('open', 'confirmed', 'refused', 'overtaken');
  ALTER TYPE "public"."enum_categories_checklist_evidence" ADD VALUE 'names';
  ALTER TYPE "public"."enum_categories_checklist_evidence" ADD VALUE 'similarity';
  ALTER TYPE "public"."enum_examinations_decision" ADD VALUE 'check';
  CREATE TABLE "contests_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"use" "enum_contests_phrases_use" DEFAULT 'remark' NOT NULL,
  	"text" varchar NOT NULL,
  	"text_en" varchar
  );
  
  CREATE TABLE "proposals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"action" "enum_proposals_action" NOT NULL,
  	"proposer_id" uuid NOT NULL,
  	"reason" varchar,
  	"state" "enum_proposals_state" DEFAULT 'open' NOT NULL,
  	"decider_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests" ADD COLUMN "claim_minutes" numeric DEFAULT 30;
  ALTER TABLE "contests" ADD COLUMN "claim_first" boolean DEFAULT false;
  ALTER TABLE "categories" ADD COLUMN "second_reader" boolean DEFAULT false;
  ALTER TABLE "entries" ADD COLUMN "claimed_by_id" uuid;
  ALTER TABLE "entries" ADD COLUMN "claimed_until" timestamp(3) with time zone;
  ALTER TABLE "entries" ADD COLUMN "checked_at" timestamp(3) with time zone;
  ALTER TABLE "entries" ADD COLUMN "extended_until" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "proposals_id" uuid;
  ALTER TABLE "contests_phrases" ADD CONSTRAINT "contests_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposer_id_staff_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decider_id_staff_id_fk" FOREIGN KEY ("decider_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contests_phrases_order_idx" ON "contests_phrases" USING btree ("_order");
  CREATE INDEX "contests_phrases_parent_id_idx" ON "contests_phrases" USING btree ("_parent_id");
  CREATE INDEX "proposals_contest_idx" ON "proposals" USING btree ("contest_id");
  CREATE INDEX "proposals_entry_idx" ON "proposals" USING btree ("entry_id");
  CREATE INDEX "proposals_proposer_idx" ON "proposals" USING btree ("proposer_id");
  CREATE INDEX "proposals_decider_idx" ON "proposals" USING btree ("decider_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "contest_state_idx" ON "proposals" USING btree ("contest_id","state");
  ALTER TABLE "entries" ADD CONSTRAINT "entries_claimed_by_id_staff_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_proposals_fk" FOREIGN KEY ("proposals_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "entries_claimed_by_idx" ON "entries" USING btree ("claimed_by_id");
  CREATE INDEX "contest_firstSubmittedAt_idx" ON "entries" USING btree ("contest_id","first_submitted_at");
  CREATE INDEX "payload_locked_documents_rels_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("proposals_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_phrases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "proposals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contests_phrases" CASCADE;
  DROP TABLE "proposals" CASCADE;
  ALTER TABLE "entries" DROP CONSTRAINT "entries_claimed_by_id_staff_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_proposals_fk";
  
  ALTER TABLE "categories_checklist" ALTER COLUMN "evidence" SET DATA TYPE text;
  DROP TYPE "public"."enum_categories_checklist_evidence";
  CREATE TYPE "public"."enum_categories_checklist_evidence" AS ENUM('form', 'files', 'recommendation', 'directRoute');
  ALTER TABLE "categories_checklist" ALTER COLUMN "evidence" SET DATA TYPE "public"."enum_categories_checklist_evidence" USING "evidence"::"public"."enum_categories_checklist_evidence";
  ALTER TABLE "examinations" ALTER COLUMN "decision" SET DATA TYPE text;
  DROP TYPE "public"."enum_examinations_decision";
  CREATE TYPE "public"."enum_examinations_decision" AS ENUM('accept', 'returnToEntrant', 'returnToRecommender', 'eliminate', 'reinstate');
  ALTER TABLE "examinations" ALTER COLUMN "decision" SET DATA TYPE "public"."enum_examinations_decision" USING "decision"::"public"."enum_examinations_decision";
  DROP INDEX "entries_claimed_by_idx";
  DROP INDEX "contest_firstSubmittedAt_idx";
  DROP INDEX "payload_locked_documents_rels_proposals_id_idx";
  ALTER TABLE "contests" DROP COLUMN "claim_minutes";
  ALTER TABLE "contests" DROP COLUMN "claim_first";
  ALTER TABLE "categories" DROP COLUMN "second_reader";
  ALTER TABLE "entries" DROP COLUMN "claimed_by_id";
  ALTER TABLE "entries" DROP COLUMN "claimed_until";
  ALTER TABLE "entries" DROP COLUMN "checked_at";
  ALTER TABLE "entries" DROP COLUMN "extended_until";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "proposals_id";
  DROP TYPE "public"."enum_contests_phrases_use";
  DROP TYPE "public"."enum_proposals_action";
  DROP TYPE "public"."enum_proposals_state";`)
}
