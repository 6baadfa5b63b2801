import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "forms_blocks_date" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"earliest" varchar,
  	"latest" varchar,
  	"age_on" varchar,
  	"min_age" numeric,
  	"max_age" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_file" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"slot" varchar NOT NULL,
  	"print" boolean DEFAULT true,
  	"block_name" varchar
  );
  
  ALTER TABLE "forms_blocks_text" ADD COLUMN "is_title" boolean DEFAULT false;
  ALTER TABLE "forms_blocks_number" ADD COLUMN "decimals" numeric;
  ALTER TABLE "forms_blocks_date" ADD CONSTRAINT "forms_blocks_date_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_file" ADD CONSTRAINT "forms_blocks_file_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "forms_blocks_date_order_idx" ON "forms_blocks_date" USING btree ("_order");
  CREATE INDEX "forms_blocks_date_parent_id_idx" ON "forms_blocks_date" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_date_path_idx" ON "forms_blocks_date" USING btree ("_path");
  CREATE INDEX "forms_blocks_file_order_idx" ON "forms_blocks_file" USING btree ("_order");
  CREATE INDEX "forms_blocks_file_parent_id_idx" ON "forms_blocks_file" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_file_path_idx" ON "forms_blocks_file" USING btree ("_path");`)
  // Until now the title was the text of one line that bore this name; what a contest has is marked, and goes on.
  await db.execute(sql`
   UPDATE "forms_blocks_text" SET "is_title" = true WHERE "name" = 'title';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "forms_blocks_date" CASCADE;
  DROP TABLE "forms_blocks_file" CASCADE;
  ALTER TABLE "forms_blocks_text" DROP COLUMN "is_title";
  ALTER TABLE "forms_blocks_number" DROP COLUMN "decimals";`)
}
