import type {
  ApplicantKind,
  Category,
  Channel,
  ConsentText,
  Contact,
  Contest,
  Organisation,
  Phrase,
  RecommenderKind,
} from '../types/contest.ts'
import type { FormDefinition } from '../types/form.ts'
import type { Criterion } from '../types/round.ts'
import type { RichText, Stored } from './stored.ts'

export type ContestDocument = Stored &
  Contest & {
    titleEn?: string | null
    edition: number
    documentNumber?: string | null
    theme?: string | null
    themeEn?: string | null
    purpose?: RichText | null
    rules?: RichText | null
    organisations: Organisation[]
    contacts: Contact[]
    channels: Channel[]
    consents: ConsentText[]
    recommenders: string[]
    /** Of the examination desk; organisers maintain them. */
    phrases?: Phrase[] | null
    recommendationDeclaration?: string | null
    /** Sentences a recommender may begin an opinion with (R85). */
    opinionTemplates?: { title: string; text: string }[] | null
    /** A recommender sees who is still writing an entry that names it: names, nothing else. */
    showDrafting?: boolean | null
    signUpForm?: string | null
    look: 'seal' | 'harbour'
    /** Days before a close at which those whom it concerns are reminded. */
    reminderDays?: number[] | null
    /** A recommender's e-mails are gathered in one a day. */
    recommenderDigest?: boolean | null
    /** Shown on the public site and open to applicants. */
    published: boolean
  }

export type CategoryDocument = Stored &
  Category & {
    titleEn?: string | null
    summary?: string | null
    summaryEn?: string | null
    requirementSheet?: RichText | null
    scoreSheet: Criterion[]
    /** The organiser's words of the copyright letter; line breaks make paragraphs (R79c). */
    copyrightLetter?: string | null
    copyrightLetterEn?: string | null
    forms: { applicantKinds: ApplicantKind[]; form: string }[]
  }

export type UnitDocument = Stored & {
  name: string
  /** NFKC, brackets and spaces unified: identity where no credit code is asked. */
  normalisedName: string
  aliases: { name: string }[]
  creditCode?: string | null
  /** The check digit of the credit code is wrong; staff look at it. */
  creditCodeDoubtful?: boolean | null
  address?: string | null
  postcode?: string | null
  member?: boolean | null
  recommenderKind?: RecommenderKind | null
  contactName?: string | null
  contactPhone?: string | null
  mergedInto?: string | null
}

export type FormVersionDocument = Stored & {
  form: string
  version: number
  digest: string
  definition: FormDefinition
}

/** What people agree to, as it read under one version; see `RuleText`. */
export type RuleTextDocument = Stored & {
  contest: string
  key: string
  version: string
  title: string | null
  body: RichText | { text: string }
}

export type LimitGrantDocument = Stored & {
  category: string
  contest?: string | null
  unit?: string | null
  account?: string | null
  /** Slots beyond the limit, from 1. */
  extra: number
  reason: string
  grantedBy?: string | null
}
