import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contests_windows_key" AS ENUM('signUp', 'submission', 'recommendation', 'examination', 'vote', 'judging', 'regionalLive', 'final', 'publication', 'promotion', 'event');
  CREATE TYPE "public"."enum_contests_organisations_role" AS ENUM('guiding', 'host', 'coOrganiser', 'executor', 'technicalGuidance', 'mediaSupport', 'recommending');
  CREATE TYPE "public"."enum_contests_channels_kind" AS ENUM('wechat', 'website');
  CREATE TYPE "public"."enum_contests_phrases_use" AS ENUM('remark', 'elimination');
  CREATE TYPE "public"."enum_contests_look" AS ENUM('seal', 'harbour');
  CREATE TYPE "public"."enum_categories_applicants" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_categories_forms_applicant_kinds" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_categories_file_slots_accept" AS ENUM('pdf', 'jpg', 'png', 'doc', 'docx', 'avi', 'mov', 'mp4', 'mpg', 'any');
  CREATE TYPE "public"."enum_categories_file_slots_due" AS ENUM('submission', 'acceptance');
  CREATE TYPE "public"."enum_categories_file_slots_paper" AS ENUM('form', 'copyrightLetter');
  CREATE TYPE "public"."enum_categories_checklist_evidence" AS ENUM('form', 'files', 'recommendation', 'directRoute', 'names', 'similarity');
  CREATE TYPE "public"."enum_categories_awards_kind" AS ENUM('grade', 'popularity', 'observation', 'organisation', 'participation');
  CREATE TYPE "public"."enum_categories_awards_source" AS ENUM('panel', 'audienceVote', 'publicVote');
  CREATE TYPE "public"."enum_categories_recommendation" AS ENUM('required', 'none');
  CREATE TYPE "public"."enum_entries_stage" AS ENUM('draft', 'submitted', 'recommended', 'declined', 'sealed', 'returned', 'accepted', 'eliminated', 'withdrawn', 'disqualified', 'lapsed');
  CREATE TYPE "public"."enum_entries_applicant_kind" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_entries_route" AS ENUM('recommender', 'direct', 'none');
  CREATE TYPE "public"."enum_entries_direct_route_ground" AS ENUM('foreignFunded', 'specialisedPrivate', 'memberWithReason');
  CREATE TYPE "public"."enum_entries_left_stage" AS ENUM('draft', 'submitted', 'recommended', 'declined', 'sealed', 'returned', 'accepted', 'eliminated', 'withdrawn', 'disqualified', 'lapsed');
  CREATE TYPE "public"."enum_entries_returned_to" AS ENUM('entrant', 'recommender');
  CREATE TYPE "public"."enum_entry_files_kind" AS ENUM('pdf', 'jpg', 'png', 'doc', 'docx', 'avi', 'mov', 'mp4', 'mpg', 'any');
  CREATE TYPE "public"."enum_entry_files_paper_verdict" AS ENUM('same', 'older', 'edited', 'otherPaper', 'unstampedOriginal', 'unreadable');
  CREATE TYPE "public"."enum_printed_papers_paper" AS ENUM('form', 'copyrightLetter');
  CREATE TYPE "public"."enum_entry_partners_kind" AS ENUM('unit', 'person');
  CREATE TYPE "public"."enum_entry_partners_state" AS ENUM('asked', 'confirmed', 'declined', 'removed');
  CREATE TYPE "public"."enum_renditions_state" AS ENUM('waiting', 'working', 'ready', 'failed', 'unavailable');
  CREATE TYPE "public"."enum_renditions_problem" AS ENUM('damaged', 'missing', 'gaveUp');
  CREATE TYPE "public"."enum_uploads_state" AS ENUM('receiving', 'attached', 'refused', 'cancelled', 'expired');
  CREATE TYPE "public"."enum_recommendations_decision" AS ENUM('recommend', 'decline');
  CREATE TYPE "public"."enum_recommendation_tables_state" AS ENUM('generated', 'outdated', 'sealed');
  CREATE TYPE "public"."enum_recommendation_tables_scan_verdict" AS ENUM('same', 'older', 'edited', 'otherTable', 'otherPaper', 'missingPages', 'unstampedOriginal', 'unreadable');
  CREATE TYPE "public"."enum_rounds_components_kind" AS ENUM('experts', 'publicVote', 'audienceVote');
  CREATE TYPE "public"."enum_rounds_components_conversion" AS ENUM('shareOfMax', 'logShare', 'linearRank', 'bandedRank', 'matchExperts');
  CREATE TYPE "public"."enum_rounds_tie_breakers" AS ENUM('experts', 'votes');
  CREATE TYPE "public"."enum_rounds_state" AS ENUM('draft', 'open', 'closed', 'published');
  CREATE TYPE "public"."enum_rounds_rounding" AS ENUM('halfUp', 'halfEven', 'down');
  CREATE TYPE "public"."enum_rounds_award_scope" AS ENUM('all', 'named', 'none');
  CREATE TYPE "public"."enum_rounds_live_counts" AS ENUM('shown', 'hidden');
  CREATE TYPE "public"."enum_units_recommender_kind" AS ENUM('district', 'trade', 'group');
  CREATE TYPE "public"."enum_join_requests_state" AS ENUM('open', 'accepted', 'declined', 'withdrawn');
  CREATE TYPE "public"."enum_accounts_grants_role" AS ENUM('entrant', 'recommender', 'judge');
  CREATE TYPE "public"."enum_accounts_kind" AS ENUM('unit', 'person');
  CREATE TYPE "public"."enum_accounts_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_staff_role" AS ENUM('admin', 'organiser', 'examiner', 'auditor');
  CREATE TYPE "public"."enum_examinations_decision" AS ENUM('accept', 'returnToEntrant', 'returnToRecommender', 'eliminate', 'reinstate', 'check');
  CREATE TYPE "public"."enum_proposals_action" AS ENUM('reinstate', 'disqualify', 'accept');
  CREATE TYPE "public"."enum_proposals_state" AS ENUM('open', 'confirmed', 'refused', 'overtaken');
  CREATE TYPE "public"."enum_similarities_kind" AS ENUM('title', 'summary', 'text', 'film');
  CREATE TYPE "public"."enum_broadcasts_audience" AS ENUM('entrants', 'drafting', 'returned', 'accepted', 'recommenders', 'lateRecommenders', 'judges');
  CREATE TYPE "public"."enum_broadcasts_state" AS ENUM('draft', 'sent');
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('inApp', 'email', 'sms');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('waiting', 'sending', 'sent', 'failed');
  CREATE TYPE "public"."enum_messages_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_messages_fault" AS ENUM('unreachable', 'signInRefused', 'senderRefused', 'refusedForNow', 'addressRefused', 'contentRefused', 'interrupted', 'expired');
  CREATE TYPE "public"."enum_codes_purpose" AS ENUM('register', 'reset', 'contact');
  CREATE TYPE "public"."enum_activity_actor_kind" AS ENUM('staff', 'account', 'system');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'readTableScan', 'drawPages', 'compareEntry');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults', 'readPaperScan', 'readTableScan', 'drawPages', 'compareEntry');
  CREATE TABLE "contests_windows" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_contests_windows_key" NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"display_text" varchar NOT NULL,
  	"display_text_en" varchar
  );
  
  CREATE TABLE "contests_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_contests_organisations_role" NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "contests_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "contests_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_contests_channels_kind" NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "contests_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "contests_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"use" "enum_contests_phrases_use" DEFAULT 'remark' NOT NULL,
  	"text" varchar NOT NULL,
  	"text_en" varchar
  );
  
  CREATE TABLE "contests_opinion_templates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "contests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"slug" varchar NOT NULL,
  	"edition" numeric NOT NULL,
  	"document_number" varchar,
  	"theme" varchar,
  	"theme_en" varchar,
  	"purpose" jsonb,
  	"look" "enum_contests_look" DEFAULT 'seal' NOT NULL,
  	"published" boolean DEFAULT false,
  	"time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"grace_minutes" numeric DEFAULT 30 NOT NULL,
  	"examination_closed_at" timestamp(3) with time zone,
  	"recommender_digest" boolean DEFAULT true,
  	"rules_version" varchar DEFAULT '1' NOT NULL,
  	"rules" jsonb,
  	"claim_minutes" numeric DEFAULT 30,
  	"claim_first" boolean DEFAULT false,
  	"sign_up_form_id" uuid,
  	"direct_route_enabled" boolean DEFAULT false,
  	"direct_route_label" varchar,
  	"direct_route_label_en" varchar,
  	"allow_own_recommendation" boolean DEFAULT false,
  	"recommendation_declaration" varchar,
  	"show_drafting" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contests_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "contests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" uuid
  );
  
  CREATE TABLE "categories_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_categories_applicants",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_forms_applicant_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_categories_forms_applicant_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL
  );
  
  CREATE TABLE "categories_file_slots_accept" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_categories_file_slots_accept",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_file_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"due" "enum_categories_file_slots_due" DEFAULT 'submission' NOT NULL,
  	"paper" "enum_categories_file_slots_paper",
  	"required" boolean DEFAULT true,
  	"shared" boolean DEFAULT false,
  	"standard_name" boolean DEFAULT false,
  	"max_files" numeric DEFAULT 1 NOT NULL,
  	"max_bytes" numeric DEFAULT 52428800 NOT NULL,
  	"min_seconds" numeric,
  	"max_seconds" numeric,
  	"min_height" numeric
  );
  
  CREATE TABLE "categories_score_sheet" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"min" numeric DEFAULT 0 NOT NULL,
  	"max" numeric NOT NULL
  );
  
  CREATE TABLE "categories_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"direct_route_only" boolean DEFAULT false,
  	"evidence" "enum_categories_checklist_evidence"
  );
  
  CREATE TABLE "categories_awards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"kind" "enum_categories_awards_kind" DEFAULT 'grade' NOT NULL,
  	"quota" numeric,
  	"cash" numeric,
  	"source" "enum_categories_awards_source"
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"key" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"summary" varchar,
  	"summary_en" varchar,
  	"limits_per_unit" numeric,
  	"limits_per_person" numeric,
  	"limits_soft" boolean DEFAULT false,
  	"recommendation" "enum_categories_recommendation" DEFAULT 'none' NOT NULL,
  	"joint_entries" boolean DEFAULT false,
  	"copyright_letter" varchar,
  	"copyright_letter_en" varchar,
  	"requirement_sheet" jsonb,
  	"second_reader" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"acceptance_number" varchar,
  	"stage" "enum_entries_stage" NOT NULL,
  	"title" varchar,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"person_id" uuid,
  	"applicant_kind" "enum_entries_applicant_kind" NOT NULL,
  	"registration_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"route" "enum_entries_route" NOT NULL,
  	"recommender_id" uuid,
  	"direct_route_ground" "enum_entries_direct_route_ground",
  	"direct_route_reason" varchar,
  	"first_submitted_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"consented_rules_version" varchar,
  	"differs_from_table" boolean DEFAULT false,
  	"left_stage" "enum_entries_left_stage",
  	"in_hand_since" timestamp(3) with time zone,
  	"claimed_by_id" uuid,
  	"claimed_until" timestamp(3) with time zone,
  	"checked_at" timestamp(3) with time zone,
  	"extended_until" timestamp(3) with time zone,
  	"returned_to" "enum_entries_returned_to",
  	"seen_at" timestamp(3) with time zone,
  	"seen_by_id" uuid,
  	"open_sections" jsonb DEFAULT '[]'::jsonb,
  	"remarks" jsonb DEFAULT '[]'::jsonb,
  	"answers" jsonb DEFAULT '{}'::jsonb,
  	"form_version_id" uuid NOT NULL,
  	"number_sequence" numeric,
  	"acceptance_sequence" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entry_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid,
  	"registration_id" uuid,
  	"slot" varchar NOT NULL,
  	"original_name" varchar NOT NULL,
  	"standard_name" varchar,
  	"filename" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"filesize" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"kind" "enum_entry_files_kind" NOT NULL,
  	"seconds" numeric,
  	"width" numeric,
  	"height" numeric,
  	"codec" varchar,
  	"findings" jsonb,
  	"uploaded_by_id" uuid NOT NULL,
  	"removed_at" timestamp(3) with time zone,
  	"paper_verdict" "enum_entry_files_paper_verdict",
  	"paper_seal_seen" boolean,
  	"paper_verified_at" timestamp(3) with time zone,
  	"paper_digest" varchar,
  	"paper_remark" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "printed_papers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"paper" "enum_printed_papers_paper" NOT NULL,
  	"version" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"printed_at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entry_partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"kind" "enum_entry_partners_kind" NOT NULL,
  	"named_as" varchar NOT NULL,
  	"unit_id" uuid,
  	"account_id" uuid,
  	"state" "enum_entry_partners_state" NOT NULL,
  	"by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"person_id" uuid,
  	"account_id" uuid NOT NULL,
  	"form_version_id" uuid,
  	"answers" jsonb NOT NULL,
  	"attend_only" boolean DEFAULT false,
  	"completed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registrations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "limit_grants" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"category_id" uuid NOT NULL,
  	"contest_id" uuid,
  	"unit_id" uuid,
  	"account_id" uuid,
  	"extra" numeric DEFAULT 1 NOT NULL,
  	"reason" varchar NOT NULL,
  	"granted_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"decision" "enum_recommendations_decision" NOT NULL,
  	"opinion" varchar NOT NULL,
  	"rank" numeric,
  	"by_id" uuid,
  	"by_staff_id" uuid,
  	"superseded_at" timestamp(3) with time zone,
  	"table_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendation_tables" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"serial" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"version" numeric NOT NULL,
  	"state" "enum_recommendation_tables_state" NOT NULL,
  	"digest" varchar NOT NULL,
  	"rows" jsonb NOT NULL,
  	"filler" jsonb NOT NULL,
  	"pdf" varchar,
  	"pages" numeric,
  	"problem" jsonb,
  	"scan" varchar,
  	"scan_sha256" varchar,
  	"scan_verdict" "enum_recommendation_tables_scan_verdict",
  	"scan_seal_seen" boolean,
  	"scan_confirmed_at" timestamp(3) with time zone,
  	"scan_missing" jsonb,
  	"scan_confirmation" jsonb,
  	"sealed_at" timestamp(3) with time zone,
  	"replaces_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendation_extensions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"closes_at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"granted_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publicity_records" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"medium" varchar,
  	"url" varchar,
  	"shown_at" timestamp(3) with time zone,
  	"count" numeric DEFAULT 1 NOT NULL,
  	"note" varchar NOT NULL,
  	"recorded_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rounds_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_rounds_components_kind" NOT NULL,
  	"weight" numeric,
  	"conversion" "enum_rounds_components_conversion",
  	"lowest" numeric,
  	"highest" numeric,
  	"bands" numeric,
  	"zero_votes" numeric
  );
  
  CREATE TABLE "rounds_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"min" numeric DEFAULT 0 NOT NULL,
  	"max" numeric NOT NULL
  );
  
  CREATE TABLE "rounds_tie_breakers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_rounds_tie_breakers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "rounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"state" "enum_rounds_state" DEFAULT 'draft' NOT NULL,
  	"trim" boolean DEFAULT true,
  	"trim_from" numeric DEFAULT 5 NOT NULL,
  	"decimals" numeric DEFAULT 2 NOT NULL,
  	"rounding" "enum_rounds_rounding" DEFAULT 'halfUp' NOT NULL,
  	"award_scope" "enum_rounds_award_scope" DEFAULT 'all' NOT NULL,
  	"votes_per_day" numeric DEFAULT 5 NOT NULL,
  	"live_counts" "enum_rounds_live_counts" DEFAULT 'hidden' NOT NULL,
  	"opened_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rounds_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "marks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"values" jsonb NOT NULL,
  	"comment" varchar,
  	"supersedes_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ballots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"voter" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"slot" numeric NOT NULL,
  	"quota" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "result_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"rule_version" varchar NOT NULL,
  	"input_digest" varchar NOT NULL,
  	"output_digest" varchar NOT NULL,
  	"input" varchar NOT NULL,
  	"output" varchar NOT NULL,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "results" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"run_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"rank" numeric NOT NULL,
  	"score" varchar NOT NULL,
  	"awards" jsonb NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"normalised_name" varchar NOT NULL,
  	"credit_code" varchar,
  	"credit_code_doubtful" boolean DEFAULT false,
  	"address" varchar,
  	"postcode" varchar,
  	"member" boolean DEFAULT false,
  	"recommender_kind" "enum_units_recommender_kind",
  	"contact_name" varchar,
  	"contact_phone" varchar,
  	"merged_into_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "join_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"asked_as" varchar NOT NULL,
  	"note" varchar,
  	"state" "enum_join_requests_state" NOT NULL,
  	"decided_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "working_copies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"subject" varchar NOT NULL,
  	"section" varchar NOT NULL,
  	"input" jsonb,
  	"revision" numeric NOT NULL,
  	"writer" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accounts_grants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"role" "enum_accounts_grants_role" NOT NULL
  );
  
  CREATE TABLE "accounts_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "accounts_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_accounts_kind" NOT NULL,
  	"unit_id" uuid,
  	"unit_since" timestamp(3) with time zone,
  	"phone" varchar,
  	"locale" "enum_accounts_locale" DEFAULT 'zh' NOT NULL,
  	"must_change_password" boolean DEFAULT false,
  	"issued_until" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar,
  	"username" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "staff_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "staff" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_staff_role" DEFAULT 'examiner' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "staff_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"contests_id" uuid
  );
  
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
  
  CREATE TABLE "examinations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"examiner_id" uuid NOT NULL,
  	"decision" "enum_examinations_decision" NOT NULL,
  	"checklist" jsonb DEFAULT '[]'::jsonb,
  	"remarks" jsonb DEFAULT '[]'::jsonb,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  
  CREATE TABLE "entry_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"text" varchar,
  	"fingerprints" jsonb DEFAULT '[]'::jsonb,
  	"frames" jsonb DEFAULT '[]'::jsonb,
  	"sources" jsonb DEFAULT '[]'::jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "similarities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"other_id" uuid NOT NULL,
  	"kind" "enum_similarities_kind" NOT NULL,
  	"score" numeric NOT NULL,
  	"passages" jsonb DEFAULT '[]'::jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"version" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid,
  	"account_id" uuid,
  	"template" varchar NOT NULL,
  	"params" jsonb NOT NULL,
  	"broadcast_id" uuid,
  	"channel" "enum_messages_channel" DEFAULT 'inApp' NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"state" "enum_messages_state",
  	"address" varchar,
  	"code" varchar,
  	"locale" "enum_messages_locale",
  	"attempts" numeric,
  	"next_attempt_at" timestamp(3) with time zone,
  	"claimed_until" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"fault" "enum_messages_fault",
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "activity" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_kind" "enum_activity_actor_kind" NOT NULL,
  	"actor" varchar NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"details" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "forms_blocks_section" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_text" (
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
  	"min_characters" numeric,
  	"max_characters" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_textarea" (
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
  	"min_characters" numeric,
  	"max_characters" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_email" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_phone" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_postcode" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_credit_code" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_number" (
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
  	"min" numeric,
  	"max" numeric,
  	"unit" varchar,
  	"unit_en" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_single_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"group" varchar,
  	"group_en" varchar,
  	"asks_text" boolean DEFAULT false,
  	"exclusive" boolean DEFAULT false
  );
  
  CREATE TABLE "forms_blocks_single" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_multiple_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"group" varchar,
  	"group_en" varchar,
  	"asks_text" boolean DEFAULT false,
  	"exclusive" boolean DEFAULT false
  );
  
  CREATE TABLE "forms_blocks_multiple" (
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
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_recommender" (
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
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_statement" (
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
  	"text" varchar NOT NULL,
  	"text_en" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_submissions_submission_data" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"contests_id" uuid,
  	"categories_id" uuid,
  	"entries_id" uuid,
  	"entry_files_id" uuid,
  	"printed_papers_id" uuid,
  	"entry_partners_id" uuid,
  	"renditions_id" uuid,
  	"page_images_id" uuid,
  	"uploads_id" uuid,
  	"registrations_id" uuid,
  	"limit_grants_id" uuid,
  	"recommendations_id" uuid,
  	"recommendation_tables_id" uuid,
  	"recommendation_extensions_id" uuid,
  	"publicity_records_id" uuid,
  	"rounds_id" uuid,
  	"assignments_id" uuid,
  	"marks_id" uuid,
  	"ballots_id" uuid,
  	"result_runs_id" uuid,
  	"results_id" uuid,
  	"units_id" uuid,
  	"join_requests_id" uuid,
  	"working_copies_id" uuid,
  	"accounts_id" uuid,
  	"staff_id" uuid,
  	"entry_versions_id" uuid,
  	"examinations_id" uuid,
  	"proposals_id" uuid,
  	"entry_texts_id" uuid,
  	"similarities_id" uuid,
  	"form_versions_id" uuid,
  	"broadcasts_id" uuid,
  	"messages_id" uuid,
  	"codes_id" uuid,
  	"activity_id" uuid,
  	"media_id" uuid,
  	"forms_id" uuid,
  	"form_submissions_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"accounts_id" uuid,
  	"staff_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests_windows" ADD CONSTRAINT "contests_windows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_organisations" ADD CONSTRAINT "contests_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_contacts" ADD CONSTRAINT "contests_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_channels" ADD CONSTRAINT "contests_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_consents" ADD CONSTRAINT "contests_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_phrases" ADD CONSTRAINT "contests_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_opinion_templates" ADD CONSTRAINT "contests_opinion_templates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests" ADD CONSTRAINT "contests_sign_up_form_id_forms_id_fk" FOREIGN KEY ("sign_up_form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests_numbers" ADD CONSTRAINT "contests_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_applicants" ADD CONSTRAINT "categories_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_forms_applicant_kinds" ADD CONSTRAINT "categories_forms_applicant_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_forms" ADD CONSTRAINT "categories_forms_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_forms" ADD CONSTRAINT "categories_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_file_slots_accept" ADD CONSTRAINT "categories_file_slots_accept_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories_file_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_file_slots" ADD CONSTRAINT "categories_file_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_score_sheet" ADD CONSTRAINT "categories_score_sheet_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_checklist" ADD CONSTRAINT "categories_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_awards" ADD CONSTRAINT "categories_awards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_texts" ADD CONSTRAINT "categories_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_person_id_accounts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_recommender_id_units_id_fk" FOREIGN KEY ("recommender_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_claimed_by_id_staff_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_seen_by_id_units_id_fk" FOREIGN KEY ("seen_by_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_uploaded_by_id_accounts_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printed_papers" ADD CONSTRAINT "printed_papers_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_file_id_entry_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_images" ADD CONSTRAINT "page_images_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_file_id_entry_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_person_id_accounts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations_texts" ADD CONSTRAINT "registrations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_by_staff_id_staff_id_fk" FOREIGN KEY ("by_staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_table_id_recommendation_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_replaces_id_recommendation_tables_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_extensions" ADD CONSTRAINT "recommendation_extensions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_extensions" ADD CONSTRAINT "recommendation_extensions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publicity_records" ADD CONSTRAINT "publicity_records_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publicity_records" ADD CONSTRAINT "publicity_records_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds_components" ADD CONSTRAINT "rounds_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds_criteria" ADD CONSTRAINT "rounds_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds_tie_breakers" ADD CONSTRAINT "rounds_tie_breakers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds_texts" ADD CONSTRAINT "rounds_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_judge_id_accounts_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_judge_id_accounts_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_supersedes_id_marks_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."marks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_run_id_result_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."result_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_aliases" ADD CONSTRAINT "units_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_merged_into_id_units_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts_grants" ADD CONSTRAINT "accounts_grants_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts_grants" ADD CONSTRAINT "accounts_grants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts_consents" ADD CONSTRAINT "accounts_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts_sessions" ADD CONSTRAINT "accounts_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_examiner_id_staff_id_fk" FOREIGN KEY ("examiner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposer_id_staff_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decider_id_staff_id_fk" FOREIGN KEY ("decider_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_texts" ADD CONSTRAINT "entry_texts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_texts" ADD CONSTRAINT "entry_texts_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "similarities" ADD CONSTRAINT "similarities_other_id_entries_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity" ADD CONSTRAINT "activity_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_blocks_section" ADD CONSTRAINT "forms_blocks_section_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_text" ADD CONSTRAINT "forms_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_textarea" ADD CONSTRAINT "forms_blocks_textarea_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_email" ADD CONSTRAINT "forms_blocks_email_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_phone" ADD CONSTRAINT "forms_blocks_phone_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_postcode" ADD CONSTRAINT "forms_blocks_postcode_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_credit_code" ADD CONSTRAINT "forms_blocks_credit_code_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_number" ADD CONSTRAINT "forms_blocks_number_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_single_options" ADD CONSTRAINT "forms_blocks_single_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_single"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_single" ADD CONSTRAINT "forms_blocks_single_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_multiple_options" ADD CONSTRAINT "forms_blocks_multiple_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_multiple"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_multiple" ADD CONSTRAINT "forms_blocks_multiple_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_recommender" ADD CONSTRAINT "forms_blocks_recommender_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_statement" ADD CONSTRAINT "forms_blocks_statement_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions_submission_data" ADD CONSTRAINT "form_submissions_submission_data_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entries_fk" FOREIGN KEY ("entries_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_files_fk" FOREIGN KEY ("entry_files_id") REFERENCES "public"."entry_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_printed_papers_fk" FOREIGN KEY ("printed_papers_id") REFERENCES "public"."printed_papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_partners_fk" FOREIGN KEY ("entry_partners_id") REFERENCES "public"."entry_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_images_fk" FOREIGN KEY ("page_images_id") REFERENCES "public"."page_images"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uploads_fk" FOREIGN KEY ("uploads_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registrations_fk" FOREIGN KEY ("registrations_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_limit_grants_fk" FOREIGN KEY ("limit_grants_id") REFERENCES "public"."limit_grants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendation_tables_fk" FOREIGN KEY ("recommendation_tables_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendation_extensions_fk" FOREIGN KEY ("recommendation_extensions_id") REFERENCES "public"."recommendation_extensions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publicity_records_fk" FOREIGN KEY ("publicity_records_id") REFERENCES "public"."publicity_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rounds_fk" FOREIGN KEY ("rounds_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_marks_fk" FOREIGN KEY ("marks_id") REFERENCES "public"."marks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ballots_fk" FOREIGN KEY ("ballots_id") REFERENCES "public"."ballots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_result_runs_fk" FOREIGN KEY ("result_runs_id") REFERENCES "public"."result_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_results_fk" FOREIGN KEY ("results_id") REFERENCES "public"."results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_join_requests_fk" FOREIGN KEY ("join_requests_id") REFERENCES "public"."join_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_working_copies_fk" FOREIGN KEY ("working_copies_id") REFERENCES "public"."working_copies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accounts_fk" FOREIGN KEY ("accounts_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_versions_fk" FOREIGN KEY ("entry_versions_id") REFERENCES "public"."entry_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_examinations_fk" FOREIGN KEY ("examinations_id") REFERENCES "public"."examinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_proposals_fk" FOREIGN KEY ("proposals_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_texts_fk" FOREIGN KEY ("entry_texts_id") REFERENCES "public"."entry_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_similarities_fk" FOREIGN KEY ("similarities_id") REFERENCES "public"."similarities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_versions_fk" FOREIGN KEY ("form_versions_id") REFERENCES "public"."form_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broadcasts_fk" FOREIGN KEY ("broadcasts_id") REFERENCES "public"."broadcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activity_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_submissions_fk" FOREIGN KEY ("form_submissions_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_accounts_fk" FOREIGN KEY ("accounts_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "contests_windows_order_idx" ON "contests_windows" USING btree ("_order");
  CREATE INDEX "contests_windows_parent_id_idx" ON "contests_windows" USING btree ("_parent_id");
  CREATE INDEX "contests_organisations_order_idx" ON "contests_organisations" USING btree ("_order");
  CREATE INDEX "contests_organisations_parent_id_idx" ON "contests_organisations" USING btree ("_parent_id");
  CREATE INDEX "contests_contacts_order_idx" ON "contests_contacts" USING btree ("_order");
  CREATE INDEX "contests_contacts_parent_id_idx" ON "contests_contacts" USING btree ("_parent_id");
  CREATE INDEX "contests_channels_order_idx" ON "contests_channels" USING btree ("_order");
  CREATE INDEX "contests_channels_parent_id_idx" ON "contests_channels" USING btree ("_parent_id");
  CREATE INDEX "contests_consents_order_idx" ON "contests_consents" USING btree ("_order");
  CREATE INDEX "contests_consents_parent_id_idx" ON "contests_consents" USING btree ("_parent_id");
  CREATE INDEX "contests_phrases_order_idx" ON "contests_phrases" USING btree ("_order");
  CREATE INDEX "contests_phrases_parent_id_idx" ON "contests_phrases" USING btree ("_parent_id");
  CREATE INDEX "contests_opinion_templates_order_idx" ON "contests_opinion_templates" USING btree ("_order");
  CREATE INDEX "contests_opinion_templates_parent_id_idx" ON "contests_opinion_templates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "contests_slug_idx" ON "contests" USING btree ("slug");
  CREATE INDEX "contests_sign_up_form_idx" ON "contests" USING btree ("sign_up_form_id");
  CREATE INDEX "contests_updated_at_idx" ON "contests" USING btree ("updated_at");
  CREATE INDEX "contests_created_at_idx" ON "contests" USING btree ("created_at");
  CREATE INDEX "contests_numbers_order_parent_idx" ON "contests_numbers" USING btree ("order","parent_id");
  CREATE INDEX "contests_rels_order_idx" ON "contests_rels" USING btree ("order");
  CREATE INDEX "contests_rels_parent_idx" ON "contests_rels" USING btree ("parent_id");
  CREATE INDEX "contests_rels_path_idx" ON "contests_rels" USING btree ("path");
  CREATE INDEX "contests_rels_units_id_idx" ON "contests_rels" USING btree ("units_id");
  CREATE INDEX "categories_applicants_order_idx" ON "categories_applicants" USING btree ("order");
  CREATE INDEX "categories_applicants_parent_idx" ON "categories_applicants" USING btree ("parent_id");
  CREATE INDEX "categories_forms_applicant_kinds_order_idx" ON "categories_forms_applicant_kinds" USING btree ("order");
  CREATE INDEX "categories_forms_applicant_kinds_parent_idx" ON "categories_forms_applicant_kinds" USING btree ("parent_id");
  CREATE INDEX "categories_forms_order_idx" ON "categories_forms" USING btree ("_order");
  CREATE INDEX "categories_forms_parent_id_idx" ON "categories_forms" USING btree ("_parent_id");
  CREATE INDEX "categories_forms_form_idx" ON "categories_forms" USING btree ("form_id");
  CREATE INDEX "categories_file_slots_accept_order_idx" ON "categories_file_slots_accept" USING btree ("order");
  CREATE INDEX "categories_file_slots_accept_parent_idx" ON "categories_file_slots_accept" USING btree ("parent_id");
  CREATE INDEX "categories_file_slots_order_idx" ON "categories_file_slots" USING btree ("_order");
  CREATE INDEX "categories_file_slots_parent_id_idx" ON "categories_file_slots" USING btree ("_parent_id");
  CREATE INDEX "categories_score_sheet_order_idx" ON "categories_score_sheet" USING btree ("_order");
  CREATE INDEX "categories_score_sheet_parent_id_idx" ON "categories_score_sheet" USING btree ("_parent_id");
  CREATE INDEX "categories_checklist_order_idx" ON "categories_checklist" USING btree ("_order");
  CREATE INDEX "categories_checklist_parent_id_idx" ON "categories_checklist" USING btree ("_parent_id");
  CREATE INDEX "categories_awards_order_idx" ON "categories_awards" USING btree ("_order");
  CREATE INDEX "categories_awards_parent_id_idx" ON "categories_awards" USING btree ("_parent_id");
  CREATE INDEX "categories_contest_idx" ON "categories" USING btree ("contest_id");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_key_idx" ON "categories" USING btree ("contest_id","key");
  CREATE UNIQUE INDEX "contest_code_idx" ON "categories" USING btree ("contest_id","code");
  CREATE INDEX "categories_texts_order_parent" ON "categories_texts" USING btree ("order","parent_id");
  CREATE INDEX "entries_number_idx" ON "entries" USING btree ("number");
  CREATE INDEX "entries_acceptance_number_idx" ON "entries" USING btree ("acceptance_number");
  CREATE INDEX "entries_stage_idx" ON "entries" USING btree ("stage");
  CREATE INDEX "entries_contest_idx" ON "entries" USING btree ("contest_id");
  CREATE INDEX "entries_category_idx" ON "entries" USING btree ("category_id");
  CREATE INDEX "entries_unit_idx" ON "entries" USING btree ("unit_id");
  CREATE INDEX "entries_person_idx" ON "entries" USING btree ("person_id");
  CREATE INDEX "entries_registration_idx" ON "entries" USING btree ("registration_id");
  CREATE INDEX "entries_account_idx" ON "entries" USING btree ("account_id");
  CREATE INDEX "entries_recommender_idx" ON "entries" USING btree ("recommender_id");
  CREATE INDEX "entries_first_submitted_at_idx" ON "entries" USING btree ("first_submitted_at");
  CREATE INDEX "entries_claimed_by_idx" ON "entries" USING btree ("claimed_by_id");
  CREATE INDEX "entries_seen_by_idx" ON "entries" USING btree ("seen_by_id");
  CREATE INDEX "entries_form_version_idx" ON "entries" USING btree ("form_version_id");
  CREATE INDEX "entries_updated_at_idx" ON "entries" USING btree ("updated_at");
  CREATE INDEX "entries_created_at_idx" ON "entries" USING btree ("created_at");
  CREATE INDEX "contest_stage_idx" ON "entries" USING btree ("contest_id","stage");
  CREATE INDEX "contest_firstSubmittedAt_idx" ON "entries" USING btree ("contest_id","first_submitted_at");
  CREATE UNIQUE INDEX "contest_number_idx" ON "entries" USING btree ("contest_id","number");
  CREATE UNIQUE INDEX "category_numberSequence_idx" ON "entries" USING btree ("category_id","number_sequence");
  CREATE UNIQUE INDEX "category_acceptanceSequence_idx" ON "entries" USING btree ("category_id","acceptance_sequence");
  CREATE INDEX "entry_files_contest_idx" ON "entry_files" USING btree ("contest_id");
  CREATE INDEX "entry_files_entry_idx" ON "entry_files" USING btree ("entry_id");
  CREATE INDEX "entry_files_registration_idx" ON "entry_files" USING btree ("registration_id");
  CREATE UNIQUE INDEX "entry_files_filename_idx" ON "entry_files" USING btree ("filename");
  CREATE INDEX "entry_files_sha256_idx" ON "entry_files" USING btree ("sha256");
  CREATE INDEX "entry_files_uploaded_by_idx" ON "entry_files" USING btree ("uploaded_by_id");
  CREATE INDEX "entry_files_updated_at_idx" ON "entry_files" USING btree ("updated_at");
  CREATE INDEX "entry_files_created_at_idx" ON "entry_files" USING btree ("created_at");
  CREATE INDEX "printed_papers_contest_idx" ON "printed_papers" USING btree ("contest_id");
  CREATE INDEX "printed_papers_entry_idx" ON "printed_papers" USING btree ("entry_id");
  CREATE INDEX "printed_papers_by_idx" ON "printed_papers" USING btree ("by_id");
  CREATE INDEX "printed_papers_updated_at_idx" ON "printed_papers" USING btree ("updated_at");
  CREATE INDEX "printed_papers_created_at_idx" ON "printed_papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_paper_digest_idx" ON "printed_papers" USING btree ("entry_id","paper","digest");
  CREATE INDEX "entry_partners_contest_idx" ON "entry_partners" USING btree ("contest_id");
  CREATE INDEX "entry_partners_entry_idx" ON "entry_partners" USING btree ("entry_id");
  CREATE INDEX "entry_partners_named_as_idx" ON "entry_partners" USING btree ("named_as");
  CREATE INDEX "entry_partners_unit_idx" ON "entry_partners" USING btree ("unit_id");
  CREATE INDEX "entry_partners_account_idx" ON "entry_partners" USING btree ("account_id");
  CREATE INDEX "entry_partners_state_idx" ON "entry_partners" USING btree ("state");
  CREATE INDEX "entry_partners_by_idx" ON "entry_partners" USING btree ("by_id");
  CREATE INDEX "entry_partners_updated_at_idx" ON "entry_partners" USING btree ("updated_at");
  CREATE INDEX "entry_partners_created_at_idx" ON "entry_partners" USING btree ("created_at");
  CREATE INDEX "renditions_contest_idx" ON "renditions" USING btree ("contest_id");
  CREATE UNIQUE INDEX "renditions_file_idx" ON "renditions" USING btree ("file_id");
  CREATE INDEX "renditions_state_idx" ON "renditions" USING btree ("state");
  CREATE INDEX "renditions_video_idx" ON "renditions" USING btree ("video");
  CREATE INDEX "renditions_poster_idx" ON "renditions" USING btree ("poster");
  CREATE INDEX "renditions_updated_at_idx" ON "renditions" USING btree ("updated_at");
  CREATE INDEX "renditions_created_at_idx" ON "renditions" USING btree ("created_at");
  CREATE INDEX "page_images_contest_idx" ON "page_images" USING btree ("contest_id");
  CREATE INDEX "page_images_source_idx" ON "page_images" USING btree ("source");
  CREATE INDEX "page_images_image_idx" ON "page_images" USING btree ("image");
  CREATE INDEX "page_images_updated_at_idx" ON "page_images" USING btree ("updated_at");
  CREATE INDEX "page_images_created_at_idx" ON "page_images" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_page_idx" ON "page_images" USING btree ("source","page");
  CREATE INDEX "uploads_contest_idx" ON "uploads" USING btree ("contest_id");
  CREATE INDEX "uploads_entry_idx" ON "uploads" USING btree ("entry_id");
  CREATE INDEX "uploads_account_idx" ON "uploads" USING btree ("account_id");
  CREATE UNIQUE INDEX "uploads_token_idx" ON "uploads" USING btree ("token");
  CREATE INDEX "uploads_state_idx" ON "uploads" USING btree ("state");
  CREATE INDEX "uploads_file_idx" ON "uploads" USING btree ("file_id");
  CREATE INDEX "uploads_updated_at_idx" ON "uploads" USING btree ("updated_at");
  CREATE INDEX "uploads_created_at_idx" ON "uploads" USING btree ("created_at");
  CREATE INDEX "registrations_contest_idx" ON "registrations" USING btree ("contest_id");
  CREATE INDEX "registrations_unit_idx" ON "registrations" USING btree ("unit_id");
  CREATE INDEX "registrations_person_idx" ON "registrations" USING btree ("person_id");
  CREATE INDEX "registrations_account_idx" ON "registrations" USING btree ("account_id");
  CREATE INDEX "registrations_form_version_idx" ON "registrations" USING btree ("form_version_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_unit_idx" ON "registrations" USING btree ("contest_id","unit_id");
  CREATE UNIQUE INDEX "contest_person_idx" ON "registrations" USING btree ("contest_id","person_id");
  CREATE INDEX "registrations_texts_order_parent" ON "registrations_texts" USING btree ("order","parent_id");
  CREATE INDEX "limit_grants_category_idx" ON "limit_grants" USING btree ("category_id");
  CREATE INDEX "limit_grants_contest_idx" ON "limit_grants" USING btree ("contest_id");
  CREATE INDEX "limit_grants_unit_idx" ON "limit_grants" USING btree ("unit_id");
  CREATE INDEX "limit_grants_account_idx" ON "limit_grants" USING btree ("account_id");
  CREATE INDEX "limit_grants_updated_at_idx" ON "limit_grants" USING btree ("updated_at");
  CREATE INDEX "limit_grants_created_at_idx" ON "limit_grants" USING btree ("created_at");
  CREATE INDEX "recommendations_contest_idx" ON "recommendations" USING btree ("contest_id");
  CREATE INDEX "recommendations_entry_idx" ON "recommendations" USING btree ("entry_id");
  CREATE INDEX "recommendations_unit_idx" ON "recommendations" USING btree ("unit_id");
  CREATE INDEX "recommendations_by_idx" ON "recommendations" USING btree ("by_id");
  CREATE INDEX "recommendations_by_staff_idx" ON "recommendations" USING btree ("by_staff_id");
  CREATE INDEX "recommendations_table_idx" ON "recommendations" USING btree ("table_id");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "contest_unit_1_idx" ON "recommendations" USING btree ("contest_id","unit_id");
  CREATE INDEX "recommendation_tables_contest_idx" ON "recommendation_tables" USING btree ("contest_id");
  CREATE INDEX "recommendation_tables_unit_idx" ON "recommendation_tables" USING btree ("unit_id");
  CREATE UNIQUE INDEX "recommendation_tables_serial_idx" ON "recommendation_tables" USING btree ("serial");
  CREATE INDEX "recommendation_tables_replaces_idx" ON "recommendation_tables" USING btree ("replaces_id");
  CREATE INDEX "recommendation_tables_updated_at_idx" ON "recommendation_tables" USING btree ("updated_at");
  CREATE INDEX "recommendation_tables_created_at_idx" ON "recommendation_tables" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_unit_sequence_version_idx" ON "recommendation_tables" USING btree ("contest_id","unit_id","sequence","version");
  CREATE INDEX "recommendation_extensions_contest_idx" ON "recommendation_extensions" USING btree ("contest_id");
  CREATE INDEX "recommendation_extensions_unit_idx" ON "recommendation_extensions" USING btree ("unit_id");
  CREATE INDEX "recommendation_extensions_updated_at_idx" ON "recommendation_extensions" USING btree ("updated_at");
  CREATE INDEX "recommendation_extensions_created_at_idx" ON "recommendation_extensions" USING btree ("created_at");
  CREATE INDEX "contest_unit_2_idx" ON "recommendation_extensions" USING btree ("contest_id","unit_id");
  CREATE INDEX "publicity_records_contest_idx" ON "publicity_records" USING btree ("contest_id");
  CREATE INDEX "publicity_records_unit_idx" ON "publicity_records" USING btree ("unit_id");
  CREATE INDEX "publicity_records_updated_at_idx" ON "publicity_records" USING btree ("updated_at");
  CREATE INDEX "publicity_records_created_at_idx" ON "publicity_records" USING btree ("created_at");
  CREATE INDEX "rounds_components_order_idx" ON "rounds_components" USING btree ("_order");
  CREATE INDEX "rounds_components_parent_id_idx" ON "rounds_components" USING btree ("_parent_id");
  CREATE INDEX "rounds_criteria_order_idx" ON "rounds_criteria" USING btree ("_order");
  CREATE INDEX "rounds_criteria_parent_id_idx" ON "rounds_criteria" USING btree ("_parent_id");
  CREATE INDEX "rounds_tie_breakers_order_idx" ON "rounds_tie_breakers" USING btree ("order");
  CREATE INDEX "rounds_tie_breakers_parent_idx" ON "rounds_tie_breakers" USING btree ("parent_id");
  CREATE INDEX "rounds_contest_idx" ON "rounds" USING btree ("contest_id");
  CREATE INDEX "rounds_category_idx" ON "rounds" USING btree ("category_id");
  CREATE INDEX "rounds_updated_at_idx" ON "rounds" USING btree ("updated_at");
  CREATE INDEX "rounds_created_at_idx" ON "rounds" USING btree ("created_at");
  CREATE INDEX "rounds_texts_order_parent" ON "rounds_texts" USING btree ("order","parent_id");
  CREATE INDEX "assignments_contest_idx" ON "assignments" USING btree ("contest_id");
  CREATE INDEX "assignments_round_idx" ON "assignments" USING btree ("round_id");
  CREATE INDEX "assignments_judge_idx" ON "assignments" USING btree ("judge_id");
  CREATE INDEX "assignments_entry_idx" ON "assignments" USING btree ("entry_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_judge_entry_idx" ON "assignments" USING btree ("round_id","judge_id","entry_id");
  CREATE INDEX "marks_contest_idx" ON "marks" USING btree ("contest_id");
  CREATE INDEX "marks_round_idx" ON "marks" USING btree ("round_id");
  CREATE INDEX "marks_judge_idx" ON "marks" USING btree ("judge_id");
  CREATE INDEX "marks_entry_idx" ON "marks" USING btree ("entry_id");
  CREATE INDEX "marks_supersedes_idx" ON "marks" USING btree ("supersedes_id");
  CREATE INDEX "marks_updated_at_idx" ON "marks" USING btree ("updated_at");
  CREATE INDEX "marks_created_at_idx" ON "marks" USING btree ("created_at");
  CREATE INDEX "round_judge_entry_1_idx" ON "marks" USING btree ("round_id","judge_id","entry_id");
  CREATE INDEX "ballots_contest_idx" ON "ballots" USING btree ("contest_id");
  CREATE INDEX "ballots_round_idx" ON "ballots" USING btree ("round_id");
  CREATE INDEX "ballots_entry_idx" ON "ballots" USING btree ("entry_id");
  CREATE INDEX "ballots_updated_at_idx" ON "ballots" USING btree ("updated_at");
  CREATE INDEX "ballots_created_at_idx" ON "ballots" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_voter_day_entry_idx" ON "ballots" USING btree ("round_id","voter","day","entry_id");
  CREATE UNIQUE INDEX "round_voter_day_slot_idx" ON "ballots" USING btree ("round_id","voter","day","slot");
  CREATE INDEX "result_runs_contest_idx" ON "result_runs" USING btree ("contest_id");
  CREATE INDEX "result_runs_round_idx" ON "result_runs" USING btree ("round_id");
  CREATE INDEX "result_runs_by_idx" ON "result_runs" USING btree ("by_id");
  CREATE INDEX "result_runs_updated_at_idx" ON "result_runs" USING btree ("updated_at");
  CREATE INDEX "result_runs_created_at_idx" ON "result_runs" USING btree ("created_at");
  CREATE INDEX "results_contest_idx" ON "results" USING btree ("contest_id");
  CREATE INDEX "results_category_idx" ON "results" USING btree ("category_id");
  CREATE INDEX "results_round_idx" ON "results" USING btree ("round_id");
  CREATE INDEX "results_run_idx" ON "results" USING btree ("run_id");
  CREATE INDEX "results_entry_idx" ON "results" USING btree ("entry_id");
  CREATE INDEX "results_updated_at_idx" ON "results" USING btree ("updated_at");
  CREATE INDEX "results_created_at_idx" ON "results" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_entry_idx" ON "results" USING btree ("round_id","entry_id");
  CREATE INDEX "units_aliases_order_idx" ON "units_aliases" USING btree ("_order");
  CREATE INDEX "units_aliases_parent_id_idx" ON "units_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "units_normalised_name_idx" ON "units" USING btree ("normalised_name");
  CREATE UNIQUE INDEX "units_credit_code_idx" ON "units" USING btree ("credit_code");
  CREATE INDEX "units_merged_into_idx" ON "units" USING btree ("merged_into_id");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "join_requests_unit_idx" ON "join_requests" USING btree ("unit_id");
  CREATE INDEX "join_requests_account_idx" ON "join_requests" USING btree ("account_id");
  CREATE INDEX "join_requests_state_idx" ON "join_requests" USING btree ("state");
  CREATE INDEX "join_requests_updated_at_idx" ON "join_requests" USING btree ("updated_at");
  CREATE INDEX "join_requests_created_at_idx" ON "join_requests" USING btree ("created_at");
  CREATE INDEX "working_copies_contest_idx" ON "working_copies" USING btree ("contest_id");
  CREATE INDEX "working_copies_account_idx" ON "working_copies" USING btree ("account_id");
  CREATE INDEX "working_copies_updated_at_idx" ON "working_copies" USING btree ("updated_at");
  CREATE INDEX "working_copies_created_at_idx" ON "working_copies" USING btree ("created_at");
  CREATE UNIQUE INDEX "subject_section_idx" ON "working_copies" USING btree ("subject","section");
  CREATE INDEX "accounts_grants_order_idx" ON "accounts_grants" USING btree ("_order");
  CREATE INDEX "accounts_grants_parent_id_idx" ON "accounts_grants" USING btree ("_parent_id");
  CREATE INDEX "accounts_grants_contest_idx" ON "accounts_grants" USING btree ("contest_id");
  CREATE INDEX "accounts_consents_order_idx" ON "accounts_consents" USING btree ("_order");
  CREATE INDEX "accounts_consents_parent_id_idx" ON "accounts_consents" USING btree ("_parent_id");
  CREATE INDEX "accounts_sessions_order_idx" ON "accounts_sessions" USING btree ("_order");
  CREATE INDEX "accounts_sessions_parent_id_idx" ON "accounts_sessions" USING btree ("_parent_id");
  CREATE INDEX "accounts_unit_idx" ON "accounts" USING btree ("unit_id");
  CREATE INDEX "accounts_updated_at_idx" ON "accounts" USING btree ("updated_at");
  CREATE INDEX "accounts_created_at_idx" ON "accounts" USING btree ("created_at");
  CREATE UNIQUE INDEX "accounts_username_idx" ON "accounts" USING btree ("username");
  CREATE INDEX "staff_sessions_order_idx" ON "staff_sessions" USING btree ("_order");
  CREATE INDEX "staff_sessions_parent_id_idx" ON "staff_sessions" USING btree ("_parent_id");
  CREATE INDEX "staff_updated_at_idx" ON "staff" USING btree ("updated_at");
  CREATE INDEX "staff_created_at_idx" ON "staff" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_email_idx" ON "staff" USING btree ("email");
  CREATE INDEX "staff_rels_order_idx" ON "staff_rels" USING btree ("order");
  CREATE INDEX "staff_rels_parent_idx" ON "staff_rels" USING btree ("parent_id");
  CREATE INDEX "staff_rels_path_idx" ON "staff_rels" USING btree ("path");
  CREATE INDEX "staff_rels_contests_id_idx" ON "staff_rels" USING btree ("contests_id");
  CREATE INDEX "entry_versions_contest_idx" ON "entry_versions" USING btree ("contest_id");
  CREATE INDEX "entry_versions_entry_idx" ON "entry_versions" USING btree ("entry_id");
  CREATE INDEX "entry_versions_form_version_idx" ON "entry_versions" USING btree ("form_version_id");
  CREATE INDEX "entry_versions_updated_at_idx" ON "entry_versions" USING btree ("updated_at");
  CREATE INDEX "entry_versions_created_at_idx" ON "entry_versions" USING btree ("created_at");
  CREATE INDEX "examinations_contest_idx" ON "examinations" USING btree ("contest_id");
  CREATE INDEX "examinations_entry_idx" ON "examinations" USING btree ("entry_id");
  CREATE INDEX "examinations_examiner_idx" ON "examinations" USING btree ("examiner_id");
  CREATE INDEX "examinations_updated_at_idx" ON "examinations" USING btree ("updated_at");
  CREATE INDEX "examinations_created_at_idx" ON "examinations" USING btree ("created_at");
  CREATE INDEX "proposals_contest_idx" ON "proposals" USING btree ("contest_id");
  CREATE INDEX "proposals_entry_idx" ON "proposals" USING btree ("entry_id");
  CREATE INDEX "proposals_proposer_idx" ON "proposals" USING btree ("proposer_id");
  CREATE INDEX "proposals_decider_idx" ON "proposals" USING btree ("decider_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "contest_state_idx" ON "proposals" USING btree ("contest_id","state");
  CREATE INDEX "entry_texts_contest_idx" ON "entry_texts" USING btree ("contest_id");
  CREATE UNIQUE INDEX "entry_texts_entry_idx" ON "entry_texts" USING btree ("entry_id");
  CREATE INDEX "entry_texts_updated_at_idx" ON "entry_texts" USING btree ("updated_at");
  CREATE INDEX "entry_texts_created_at_idx" ON "entry_texts" USING btree ("created_at");
  CREATE INDEX "similarities_contest_idx" ON "similarities" USING btree ("contest_id");
  CREATE INDEX "similarities_entry_idx" ON "similarities" USING btree ("entry_id");
  CREATE INDEX "similarities_other_idx" ON "similarities" USING btree ("other_id");
  CREATE INDEX "similarities_updated_at_idx" ON "similarities" USING btree ("updated_at");
  CREATE INDEX "similarities_created_at_idx" ON "similarities" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_other_kind_idx" ON "similarities" USING btree ("entry_id","other_id","kind");
  CREATE INDEX "form_versions_form_idx" ON "form_versions" USING btree ("form_id");
  CREATE INDEX "form_versions_updated_at_idx" ON "form_versions" USING btree ("updated_at");
  CREATE INDEX "form_versions_created_at_idx" ON "form_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_version_idx" ON "form_versions" USING btree ("form_id","version");
  CREATE INDEX "broadcasts_contest_idx" ON "broadcasts" USING btree ("contest_id");
  CREATE INDEX "broadcasts_category_idx" ON "broadcasts" USING btree ("category_id");
  CREATE INDEX "broadcasts_updated_at_idx" ON "broadcasts" USING btree ("updated_at");
  CREATE INDEX "broadcasts_created_at_idx" ON "broadcasts" USING btree ("created_at");
  CREATE INDEX "messages_contest_idx" ON "messages" USING btree ("contest_id");
  CREATE INDEX "messages_account_idx" ON "messages" USING btree ("account_id");
  CREATE INDEX "messages_broadcast_idx" ON "messages" USING btree ("broadcast_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "broadcast_account_channel_idx" ON "messages" USING btree ("broadcast_id","account_id","channel");
  CREATE INDEX "codes_address_idx" ON "codes" USING btree ("address");
  CREATE INDEX "codes_asked_from_idx" ON "codes" USING btree ("asked_from");
  CREATE INDEX "codes_updated_at_idx" ON "codes" USING btree ("updated_at");
  CREATE INDEX "codes_created_at_idx" ON "codes" USING btree ("created_at");
  CREATE INDEX "activity_contest_idx" ON "activity" USING btree ("contest_id");
  CREATE INDEX "activity_at_idx" ON "activity" USING btree ("at");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE INDEX "subject_subjectId_idx" ON "activity" USING btree ("subject","subject_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "forms_blocks_section_order_idx" ON "forms_blocks_section" USING btree ("_order");
  CREATE INDEX "forms_blocks_section_parent_id_idx" ON "forms_blocks_section" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_section_path_idx" ON "forms_blocks_section" USING btree ("_path");
  CREATE INDEX "forms_blocks_text_order_idx" ON "forms_blocks_text" USING btree ("_order");
  CREATE INDEX "forms_blocks_text_parent_id_idx" ON "forms_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_text_path_idx" ON "forms_blocks_text" USING btree ("_path");
  CREATE INDEX "forms_blocks_textarea_order_idx" ON "forms_blocks_textarea" USING btree ("_order");
  CREATE INDEX "forms_blocks_textarea_parent_id_idx" ON "forms_blocks_textarea" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_textarea_path_idx" ON "forms_blocks_textarea" USING btree ("_path");
  CREATE INDEX "forms_blocks_email_order_idx" ON "forms_blocks_email" USING btree ("_order");
  CREATE INDEX "forms_blocks_email_parent_id_idx" ON "forms_blocks_email" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_email_path_idx" ON "forms_blocks_email" USING btree ("_path");
  CREATE INDEX "forms_blocks_phone_order_idx" ON "forms_blocks_phone" USING btree ("_order");
  CREATE INDEX "forms_blocks_phone_parent_id_idx" ON "forms_blocks_phone" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_phone_path_idx" ON "forms_blocks_phone" USING btree ("_path");
  CREATE INDEX "forms_blocks_postcode_order_idx" ON "forms_blocks_postcode" USING btree ("_order");
  CREATE INDEX "forms_blocks_postcode_parent_id_idx" ON "forms_blocks_postcode" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_postcode_path_idx" ON "forms_blocks_postcode" USING btree ("_path");
  CREATE INDEX "forms_blocks_credit_code_order_idx" ON "forms_blocks_credit_code" USING btree ("_order");
  CREATE INDEX "forms_blocks_credit_code_parent_id_idx" ON "forms_blocks_credit_code" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_credit_code_path_idx" ON "forms_blocks_credit_code" USING btree ("_path");
  CREATE INDEX "forms_blocks_number_order_idx" ON "forms_blocks_number" USING btree ("_order");
  CREATE INDEX "forms_blocks_number_parent_id_idx" ON "forms_blocks_number" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_number_path_idx" ON "forms_blocks_number" USING btree ("_path");
  CREATE INDEX "forms_blocks_single_options_order_idx" ON "forms_blocks_single_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_single_options_parent_id_idx" ON "forms_blocks_single_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_single_order_idx" ON "forms_blocks_single" USING btree ("_order");
  CREATE INDEX "forms_blocks_single_parent_id_idx" ON "forms_blocks_single" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_single_path_idx" ON "forms_blocks_single" USING btree ("_path");
  CREATE INDEX "forms_blocks_multiple_options_order_idx" ON "forms_blocks_multiple_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_multiple_options_parent_id_idx" ON "forms_blocks_multiple_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_multiple_order_idx" ON "forms_blocks_multiple" USING btree ("_order");
  CREATE INDEX "forms_blocks_multiple_parent_id_idx" ON "forms_blocks_multiple" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_multiple_path_idx" ON "forms_blocks_multiple" USING btree ("_path");
  CREATE INDEX "forms_blocks_recommender_order_idx" ON "forms_blocks_recommender" USING btree ("_order");
  CREATE INDEX "forms_blocks_recommender_parent_id_idx" ON "forms_blocks_recommender" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_recommender_path_idx" ON "forms_blocks_recommender" USING btree ("_path");
  CREATE INDEX "forms_blocks_statement_order_idx" ON "forms_blocks_statement" USING btree ("_order");
  CREATE INDEX "forms_blocks_statement_parent_id_idx" ON "forms_blocks_statement" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_statement_path_idx" ON "forms_blocks_statement" USING btree ("_path");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "form_submissions_submission_data_order_idx" ON "form_submissions_submission_data" USING btree ("_order");
  CREATE INDEX "form_submissions_submission_data_parent_id_idx" ON "form_submissions_submission_data" USING btree ("_parent_id");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_contests_id_idx" ON "payload_locked_documents_rels" USING btree ("contests_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("entries_id");
  CREATE INDEX "payload_locked_documents_rels_entry_files_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_files_id");
  CREATE INDEX "payload_locked_documents_rels_printed_papers_id_idx" ON "payload_locked_documents_rels" USING btree ("printed_papers_id");
  CREATE INDEX "payload_locked_documents_rels_entry_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_partners_id");
  CREATE INDEX "payload_locked_documents_rels_renditions_id_idx" ON "payload_locked_documents_rels" USING btree ("renditions_id");
  CREATE INDEX "payload_locked_documents_rels_page_images_id_idx" ON "payload_locked_documents_rels" USING btree ("page_images_id");
  CREATE INDEX "payload_locked_documents_rels_uploads_id_idx" ON "payload_locked_documents_rels" USING btree ("uploads_id");
  CREATE INDEX "payload_locked_documents_rels_registrations_id_idx" ON "payload_locked_documents_rels" USING btree ("registrations_id");
  CREATE INDEX "payload_locked_documents_rels_limit_grants_id_idx" ON "payload_locked_documents_rels" USING btree ("limit_grants_id");
  CREATE INDEX "payload_locked_documents_rels_recommendations_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendations_id");
  CREATE INDEX "payload_locked_documents_rels_recommendation_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendation_tables_id");
  CREATE INDEX "payload_locked_documents_rels_recommendation_extensions__idx" ON "payload_locked_documents_rels" USING btree ("recommendation_extensions_id");
  CREATE INDEX "payload_locked_documents_rels_publicity_records_id_idx" ON "payload_locked_documents_rels" USING btree ("publicity_records_id");
  CREATE INDEX "payload_locked_documents_rels_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("rounds_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_marks_id_idx" ON "payload_locked_documents_rels" USING btree ("marks_id");
  CREATE INDEX "payload_locked_documents_rels_ballots_id_idx" ON "payload_locked_documents_rels" USING btree ("ballots_id");
  CREATE INDEX "payload_locked_documents_rels_result_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("result_runs_id");
  CREATE INDEX "payload_locked_documents_rels_results_id_idx" ON "payload_locked_documents_rels" USING btree ("results_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_join_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("join_requests_id");
  CREATE INDEX "payload_locked_documents_rels_working_copies_id_idx" ON "payload_locked_documents_rels" USING btree ("working_copies_id");
  CREATE INDEX "payload_locked_documents_rels_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("accounts_id");
  CREATE INDEX "payload_locked_documents_rels_staff_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_id");
  CREATE INDEX "payload_locked_documents_rels_entry_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_versions_id");
  CREATE INDEX "payload_locked_documents_rels_examinations_id_idx" ON "payload_locked_documents_rels" USING btree ("examinations_id");
  CREATE INDEX "payload_locked_documents_rels_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("proposals_id");
  CREATE INDEX "payload_locked_documents_rels_entry_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_texts_id");
  CREATE INDEX "payload_locked_documents_rels_similarities_id_idx" ON "payload_locked_documents_rels" USING btree ("similarities_id");
  CREATE INDEX "payload_locked_documents_rels_form_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_versions_id");
  CREATE INDEX "payload_locked_documents_rels_broadcasts_id_idx" ON "payload_locked_documents_rels" USING btree ("broadcasts_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("codes_id");
  CREATE INDEX "payload_locked_documents_rels_activity_id_idx" ON "payload_locked_documents_rels" USING btree ("activity_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_form_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_submissions_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_accounts_id_idx" ON "payload_preferences_rels" USING btree ("accounts_id");
  CREATE INDEX "payload_preferences_rels_staff_id_idx" ON "payload_preferences_rels" USING btree ("staff_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "contests_windows" CASCADE;
  DROP TABLE "contests_organisations" CASCADE;
  DROP TABLE "contests_contacts" CASCADE;
  DROP TABLE "contests_channels" CASCADE;
  DROP TABLE "contests_consents" CASCADE;
  DROP TABLE "contests_phrases" CASCADE;
  DROP TABLE "contests_opinion_templates" CASCADE;
  DROP TABLE "contests" CASCADE;
  DROP TABLE "contests_numbers" CASCADE;
  DROP TABLE "contests_rels" CASCADE;
  DROP TABLE "categories_applicants" CASCADE;
  DROP TABLE "categories_forms_applicant_kinds" CASCADE;
  DROP TABLE "categories_forms" CASCADE;
  DROP TABLE "categories_file_slots_accept" CASCADE;
  DROP TABLE "categories_file_slots" CASCADE;
  DROP TABLE "categories_score_sheet" CASCADE;
  DROP TABLE "categories_checklist" CASCADE;
  DROP TABLE "categories_awards" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_texts" CASCADE;
  DROP TABLE "entries" CASCADE;
  DROP TABLE "entry_files" CASCADE;
  DROP TABLE "printed_papers" CASCADE;
  DROP TABLE "entry_partners" CASCADE;
  DROP TABLE "renditions" CASCADE;
  DROP TABLE "page_images" CASCADE;
  DROP TABLE "uploads" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "registrations_texts" CASCADE;
  DROP TABLE "limit_grants" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendation_tables" CASCADE;
  DROP TABLE "recommendation_extensions" CASCADE;
  DROP TABLE "publicity_records" CASCADE;
  DROP TABLE "rounds_components" CASCADE;
  DROP TABLE "rounds_criteria" CASCADE;
  DROP TABLE "rounds_tie_breakers" CASCADE;
  DROP TABLE "rounds" CASCADE;
  DROP TABLE "rounds_texts" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "marks" CASCADE;
  DROP TABLE "ballots" CASCADE;
  DROP TABLE "result_runs" CASCADE;
  DROP TABLE "results" CASCADE;
  DROP TABLE "units_aliases" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "join_requests" CASCADE;
  DROP TABLE "working_copies" CASCADE;
  DROP TABLE "accounts_grants" CASCADE;
  DROP TABLE "accounts_consents" CASCADE;
  DROP TABLE "accounts_sessions" CASCADE;
  DROP TABLE "accounts" CASCADE;
  DROP TABLE "staff_sessions" CASCADE;
  DROP TABLE "staff" CASCADE;
  DROP TABLE "staff_rels" CASCADE;
  DROP TABLE "entry_versions" CASCADE;
  DROP TABLE "examinations" CASCADE;
  DROP TABLE "proposals" CASCADE;
  DROP TABLE "entry_texts" CASCADE;
  DROP TABLE "similarities" CASCADE;
  DROP TABLE "form_versions" CASCADE;
  DROP TABLE "broadcasts" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "codes" CASCADE;
  DROP TABLE "activity" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "forms_blocks_section" CASCADE;
  DROP TABLE "forms_blocks_text" CASCADE;
  DROP TABLE "forms_blocks_textarea" CASCADE;
  DROP TABLE "forms_blocks_email" CASCADE;
  DROP TABLE "forms_blocks_phone" CASCADE;
  DROP TABLE "forms_blocks_postcode" CASCADE;
  DROP TABLE "forms_blocks_credit_code" CASCADE;
  DROP TABLE "forms_blocks_number" CASCADE;
  DROP TABLE "forms_blocks_single_options" CASCADE;
  DROP TABLE "forms_blocks_single" CASCADE;
  DROP TABLE "forms_blocks_multiple_options" CASCADE;
  DROP TABLE "forms_blocks_multiple" CASCADE;
  DROP TABLE "forms_blocks_recommender" CASCADE;
  DROP TABLE "forms_blocks_statement" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "form_submissions_submission_data" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_contests_windows_key";
  DROP TYPE "public"."enum_contests_organisations_role";
  DROP TYPE "public"."enum_contests_channels_kind";
  DROP TYPE "public"."enum_contests_phrases_use";
  DROP TYPE "public"."enum_contests_look";
  DROP TYPE "public"."enum_categories_applicants";
  DROP TYPE "public"."enum_categories_forms_applicant_kinds";
  DROP TYPE "public"."enum_categories_file_slots_accept";
  DROP TYPE "public"."enum_categories_file_slots_due";
  DROP TYPE "public"."enum_categories_file_slots_paper";
  DROP TYPE "public"."enum_categories_checklist_evidence";
  DROP TYPE "public"."enum_categories_awards_kind";
  DROP TYPE "public"."enum_categories_awards_source";
  DROP TYPE "public"."enum_categories_recommendation";
  DROP TYPE "public"."enum_entries_stage";
  DROP TYPE "public"."enum_entries_applicant_kind";
  DROP TYPE "public"."enum_entries_route";
  DROP TYPE "public"."enum_entries_direct_route_ground";
  DROP TYPE "public"."enum_entries_left_stage";
  DROP TYPE "public"."enum_entries_returned_to";
  DROP TYPE "public"."enum_entry_files_kind";
  DROP TYPE "public"."enum_entry_files_paper_verdict";
  DROP TYPE "public"."enum_printed_papers_paper";
  DROP TYPE "public"."enum_entry_partners_kind";
  DROP TYPE "public"."enum_entry_partners_state";
  DROP TYPE "public"."enum_renditions_state";
  DROP TYPE "public"."enum_renditions_problem";
  DROP TYPE "public"."enum_uploads_state";
  DROP TYPE "public"."enum_recommendations_decision";
  DROP TYPE "public"."enum_recommendation_tables_state";
  DROP TYPE "public"."enum_recommendation_tables_scan_verdict";
  DROP TYPE "public"."enum_rounds_components_kind";
  DROP TYPE "public"."enum_rounds_components_conversion";
  DROP TYPE "public"."enum_rounds_tie_breakers";
  DROP TYPE "public"."enum_rounds_state";
  DROP TYPE "public"."enum_rounds_rounding";
  DROP TYPE "public"."enum_rounds_award_scope";
  DROP TYPE "public"."enum_rounds_live_counts";
  DROP TYPE "public"."enum_units_recommender_kind";
  DROP TYPE "public"."enum_join_requests_state";
  DROP TYPE "public"."enum_accounts_grants_role";
  DROP TYPE "public"."enum_accounts_kind";
  DROP TYPE "public"."enum_accounts_locale";
  DROP TYPE "public"."enum_staff_role";
  DROP TYPE "public"."enum_examinations_decision";
  DROP TYPE "public"."enum_proposals_action";
  DROP TYPE "public"."enum_proposals_state";
  DROP TYPE "public"."enum_similarities_kind";
  DROP TYPE "public"."enum_broadcasts_audience";
  DROP TYPE "public"."enum_broadcasts_state";
  DROP TYPE "public"."enum_messages_channel";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_messages_locale";
  DROP TYPE "public"."enum_messages_fault";
  DROP TYPE "public"."enum_codes_purpose";
  DROP TYPE "public"."enum_activity_actor_kind";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
