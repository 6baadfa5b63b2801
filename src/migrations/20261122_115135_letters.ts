import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_broadcasts_audience" AS ENUM('entrants', 'drafting', 'returned', 'accepted', 'recommenders', 'lateRecommenders', 'judges');
  CREATE TYPE "public"."enum_broadcasts_state" AS ENUM('draft', 'sent');
  CREATE TABLE "contests_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "broadcasts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"audience" "enum_broadcasts_audience" NOT NULL,
  	"category_id" uuid,
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"subject_en" varchar,
  	"body_en" varchar,
  	"state" "enum_broadcasts_state" DEFAULT 'draft' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"sent_by" varchar,
  	"recipients" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests" ADD COLUMN "recommender_digest" boolean DEFAULT true;
  ALTER TABLE "messages" ADD COLUMN "broadcast_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "broadcasts_id" uuid;
  ALTER TABLE "contests_numbers" ADD CONSTRAINT "contests_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contests_numbers_order_parent_idx" ON "contests_numbers" USING btree ("order","parent_id");
  CREATE INDEX "broadcasts_contest_idx" ON "broadcasts" USING btree ("contest_id");
  CREATE INDEX "broadcasts_category_idx" ON "broadcasts" USING btree ("category_id");
  CREATE INDEX "broadcasts_updated_at_idx" ON "broadcasts" USING btree ("updated_at");
  CREATE INDEX "broadcasts_created_at_idx" ON "broadcasts" USING btree ("created_at");
  ALTER TABLE "messages" ADD CONSTRAINT "messages_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broadcasts_fk" FOREIGN KEY ("broadcasts_id") REFERENCES "public"."broadcasts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_broadcast_idx" ON "messages" USING btree ("broadcast_id");
  CREATE UNIQUE INDEX "broadcast_account_channel_idx" ON "messages" USING btree ("broadcast_id","account_id","channel");
  CREATE INDEX "payload_locked_documents_rels_broadcasts_id_idx" ON "payload_locked_documents_rels" USING btree ("broadcasts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "broadcasts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contests_numbers" CASCADE;
  DROP TABLE "broadcasts" CASCADE;
  ALTER TABLE "messages" DROP CONSTRAINT "messages_broadcast_id_broadcasts_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_broadcasts_fk";
  
  DROP INDEX "messages_broadcast_idx";
  DROP INDEX "broadcast_account_channel_idx";
  DROP INDEX "payload_locked_documents_rels_broadcasts_id_idx";
  ALTER TABLE "contests" DROP COLUMN "recommender_digest";
  ALTER TABLE "messages" DROP COLUMN "broadcast_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "broadcasts_id";
  DROP TYPE "public"."enum_broadcasts_audience";
  DROP TYPE "public"."enum_broadcasts_state";`)
}
