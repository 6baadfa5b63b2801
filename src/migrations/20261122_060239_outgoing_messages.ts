import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_accounts_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('waiting', 'sending', 'sent', 'failed');
  CREATE TYPE "public"."enum_messages_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_messages_fault" AS ENUM('unreachable', 'signInRefused', 'senderRefused', 'refusedForNow', 'addressRefused', 'contentRefused', 'interrupted', 'expired');
  ALTER TYPE "public"."enum_messages_channel" ADD VALUE 'email';
  ALTER TABLE "accounts" ADD COLUMN "locale" "enum_accounts_locale" DEFAULT 'zh' NOT NULL;
  ALTER TABLE "messages" ADD COLUMN "state" "enum_messages_state";
  ALTER TABLE "messages" ADD COLUMN "address" varchar;
  ALTER TABLE "messages" ADD COLUMN "locale" "enum_messages_locale";
  ALTER TABLE "messages" ADD COLUMN "attempts" numeric;
  ALTER TABLE "messages" ADD COLUMN "next_attempt_at" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "claimed_until" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "expires_at" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "sent_at" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "fault" "enum_messages_fault";
  ALTER TABLE "messages" ADD COLUMN "answer" varchar;`)
  // The worker asks for these twice a second; what was sent or is read in the portal must not slow it down.
  await db.execute(sql`
    create index messages_outgoing on messages (expires_at, id) where state in ('waiting', 'sending')`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index messages_outgoing`)
  await db.execute(sql`delete from messages where channel <> 'inApp'`)
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "channel" SET DATA TYPE text;
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DEFAULT 'inApp'::text;
  DROP TYPE "public"."enum_messages_channel";
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('inApp');
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DEFAULT 'inApp'::"public"."enum_messages_channel";
  ALTER TABLE "messages" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_messages_channel" USING "channel"::"public"."enum_messages_channel";
  ALTER TABLE "accounts" DROP COLUMN "locale";
  ALTER TABLE "messages" DROP COLUMN "state";
  ALTER TABLE "messages" DROP COLUMN "address";
  ALTER TABLE "messages" DROP COLUMN "locale";
  ALTER TABLE "messages" DROP COLUMN "attempts";
  ALTER TABLE "messages" DROP COLUMN "next_attempt_at";
  ALTER TABLE "messages" DROP COLUMN "claimed_until";
  ALTER TABLE "messages" DROP COLUMN "expires_at";
  ALTER TABLE "messages" DROP COLUMN "sent_at";
  ALTER TABLE "messages" DROP COLUMN "fault";
  ALTER TABLE "messages" DROP COLUMN "answer";
  DROP TYPE "public"."enum_accounts_locale";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_messages_locale";
  DROP TYPE "public"."enum_messages_fault";`)
}
