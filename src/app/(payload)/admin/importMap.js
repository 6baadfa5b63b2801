import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublishingList as PublishingList_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { ScheduleFields as ScheduleFields_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { InstantCell as InstantCell_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { InstantField as InstantField_6e035e2fab7ecc8493c89aa6c4201343 } from 'payload-plugin-contest/client'
import { RecommenderDesk as RecommenderDesk_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { CodeCell as CodeCell_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { CodeField as CodeField_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { ExaminationPanel as ExaminationPanel_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { FilmsNote as FilmsNote_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { TableFiles as TableFiles_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { RecommendationBoard as RecommendationBoard_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { RoundPanel as RoundPanel_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { UnitMembers as UnitMembers_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { RecommenderAccounts as RecommenderAccounts_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { PasswordRule as PasswordRule_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { RoleField as RoleField_6e035e2fab7ecc8493c89aa6c4201343 } from 'payload-plugin-contest/client'
import { BroadcastPanel as BroadcastPanel_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { MessageCell as MessageCell_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { MessageField as MessageField_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { OutboxNote as OutboxNote_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { Icon as Icon_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { Logo as Logo_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { Dashboard as Dashboard_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { QueueLink as QueueLink_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { PanelNames as PanelNames_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { ExaminationQueue as ExaminationQueue_2e98e387de453a7346ae31c643dd8174 } from 'payload-plugin-contest/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-contest/rsc#PublishingList": PublishingList_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#ScheduleFields": ScheduleFields_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#InstantCell": InstantCell_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/client#InstantField": InstantField_6e035e2fab7ecc8493c89aa6c4201343,
  "payload-plugin-contest/rsc#RecommenderDesk": RecommenderDesk_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#CodeCell": CodeCell_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#CodeField": CodeField_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#ExaminationPanel": ExaminationPanel_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#FilmsNote": FilmsNote_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#TableFiles": TableFiles_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#RecommendationBoard": RecommendationBoard_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#RoundPanel": RoundPanel_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#UnitMembers": UnitMembers_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#RecommenderAccounts": RecommenderAccounts_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#PasswordRule": PasswordRule_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/client#RoleField": RoleField_6e035e2fab7ecc8493c89aa6c4201343,
  "payload-plugin-contest/rsc#BroadcastPanel": BroadcastPanel_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#MessageCell": MessageCell_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#MessageField": MessageField_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#OutboxNote": OutboxNote_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#Icon": Icon_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#Logo": Logo_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#Dashboard": Dashboard_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#QueueLink": QueueLink_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#PanelNames": PanelNames_2e98e387de453a7346ae31c643dd8174,
  "payload-plugin-contest/rsc#ExaminationQueue": ExaminationQueue_2e98e387de453a7346ae31c643dd8174,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
