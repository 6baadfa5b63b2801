import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_codes_purpose" AS ENUM('register', 'reset');
  ALTER TYPE "public"."enum_messages_channel" ADD VALUE 'sms';
  CREATE TABLE "codes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"purpose" "enum_codes_purpose" NOT NULL,
  	"address" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"asked_from" varchar,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"verified_at" timestamp(3) with time zone,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "messages" ALTER COLUMN "account_id" DROP NOT NULL;
  ALTER TABLE "messages" ADD COLUMN "code" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "codes_id" uuid;
  CREATE INDEX "codes_address_idx" ON "codes" USING btree ("address");
  CREATE INDEX "codes_asked_from_idx" ON "codes" USING btree ("asked_from");
  CREATE INDEX "codes_updated_at_idx" ON "codes" USING btree ("updated_at");
  CREATE INDEX "codes_created_at_idx" ON "codes" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("codes_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`delete from messages where channel = 'sms' or account_id is null`)
  await db.execute(sql`
   ALTER TABLE "codes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "codes" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_codes_fk";
  
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DATA TYPE text;
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DEFAULT 'inApp'::text;
  DROP TYPE "public"."enum_messages_channel";
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('inApp', 'email');
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DEFAULT 'inApp'::"public"."enum_messages_channel";
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_messages_channel" USING "channel"::"public"."enum_messages_channel";
  DROP INDEX "payload_locked_documents_rels_codes_id_idx";
  ALTER TABLE "messages" ALTER COLUMN "account_id" SET NOT NULL;
  ALTER TABLE "messages" DROP COLUMN "code";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "codes_id";
  DROP TYPE "public"."enum_codes_purpose";`)
}
