import type { FormDefinition, ScheduleWindow } from '../domain/types/index.ts'
import { ask } from './ask.ts'
import type { CategoryPreset, ContestPreset } from './types.ts'

/** The address of the contest that a host begins with; by it a second run knows the first. */
export const STARTER = 'starter'

/**
 * The least that people can enter, for a host to begin with and to change: one stage of entries, one category for everybody,
 * one form with a section, a title and a place for files, three sentences of rules. No recommenders, no rounds: those come when they are known.
 *
 * @param opensAt @param closesAt instants between which entries are made
 * @param edition year of the edition
 */
export const starterContest = ({
  opensAt,
  closesAt,
  edition,
}: {
  opensAt: string
  closesAt: string
  edition: number
}): ContestPreset => ({
  slug: STARTER,
  title: '我的第一个赛事',
  titleEn: 'My first contest',
  edition,
  documentNumber: '',
  look: 'seal',
  theme: '',
  themeEn: '',
  slogan: null,
  sloganEn: null,
  purpose: { paragraphs: [], paragraphsEn: [] },
  organisations: [],
  contacts: [],
  channels: [],
  timeZone: 'Asia/Shanghai',
  windows: [entriesBetween(opensAt, closesAt)],
  graceMinutes: 30,
  unitIdentity: 'name',
  rulesVersion: '1',
  rules: RULES,
  consents: [],
  directRoute: { enabled: false },
  allowOwnRecommendation: false,
  examination: { claimMinutes: 30, claimFirst: false, phrases: [] },
  recommending: null,
  signUpForm: null,
  categories: [works],
})

/** Without rules nobody can agree to anything, and so nothing is published: these hold for any contest. */
const RULES = {
  paragraphs: [
    '作品须由参赛者创作，或者已经取得权利人的许可。',
    '截止之前可以撤回修改，截止之后以最后一次提交的内容为准。',
    '参赛者填写的资料只用于本赛事。',
  ],
  paragraphsEn: [
    'A work is the entrant’s own, or entered with the consent of whoever owns it.',
    'Until the deadline an entry may be taken back and changed; after it what was handed in last counts.',
    'What entrants write down is used for this contest alone.',
  ],
}

const entriesBetween = (opensAt: string, closesAt: string): ScheduleWindow => ({
  key: 'submission',
  title: '作品申报',
  titleEn: 'Entries',
  opensAt,
  closesAt,
  displayText: '',
})

const entryForm: FormDefinition = {
  title: '作品申报表',
  titleEn: 'Entry form',
  sections: [
    {
      key: 'work',
      title: '作品',
      titleEn: 'The work',
      fields: [
        ask({ type: 'text', name: 'title', label: '作品名称', labelEn: 'Title', isTitle: true }),
        ask({
          type: 'textarea',
          name: 'summary',
          label: '作品简介',
          labelEn: 'Summary',
          maxCharacters: 500,
        }),
        ask({ type: 'file', name: 'file', label: '作品文件', labelEn: 'The file', slot: 'work' }),
      ],
    },
  ],
}

const works: CategoryPreset = {
  key: 'work',
  code: 'W',
  title: '参赛作品',
  titleEn: 'Works',
  summary: '',
  summaryEn: '',
  applicants: ['unit', 'group', 'person'],
  limits: { perUnit: null, perPerson: null, soft: false },
  recommendation: 'none',
  jointEntries: false,
  requirementSheet: { paragraphs: [], paragraphsEn: [] },
  scoreSheet: { example: true, note: '', noteEn: '', criteria: [] },
  forms: [{ applicantKinds: ['unit', 'group', 'person'], form: entryForm }],
  fileSlots: [
    {
      key: 'work',
      label: '作品文件',
      labelEn: 'The file',
      due: 'submission',
      required: true,
      maxFiles: 1,
      maxMegabytes: 500,
      accept: ['mp4', 'pdf', 'jpg', 'png'],
    },
  ],
  checklist: [],
  awards: [],
  rounds: [],
}
