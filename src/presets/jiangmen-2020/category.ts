import type { CategoryPreset } from '../types.ts'
import { awards } from './awards.ts'
import { checklist } from './checklist.ts'
import { copyrightLetter, copyrightLetterEn } from './copyrightLetter.ts'
import { fileSlots } from './fileSlots.ts'
import { personForm, teamForm } from './forms.ts'
import { requirementSheet, scoreSheet } from './sheets.ts'

export const category: CategoryPreset = {
  key: 'video',
  code: 'W',
  title: '微视频',
  titleEn: 'Micro-video',
  summary: '以微电影、微视频讲述身边的质量故事，时长不超过 5 分钟。单位、团体和个人均可参赛。',
  summaryEn:
    'Micro-films and micro-videos of at most 5 minutes that tell a story of quality. Open to units, social bodies and persons.',
  applicants: ['unit', 'group', 'person'],
  // R21, R22, J:29
  limits: { perUnit: null, perPerson: 2, soft: false },
  // R114, J:67: the organising units check the entries themselves
  recommendation: 'none',
  // R13, J:29
  jointEntries: true,
  requirementSheet,
  copyrightLetter: copyrightLetter.join('\n'),
  copyrightLetterEn: copyrightLetterEn.join('\n'),
  scoreSheet,
  forms: [
    { applicantKinds: ['unit', 'group'], form: teamForm },
    { applicantKinds: ['person'], form: personForm },
  ],
  fileSlots,
  checklist,
  awards,
  rounds: [
    {
      // One total of votes and experts: R119, R126, J:71, J:75
      key: 'review',
      title: '网络投票与专业评审',
      titleEn: 'Public vote and expert review',
      kind: 'final',
      windows: ['vote', 'judging'],
      components: ['experts', 'publicVote'],
      rule: {
        version: '2020-1',
        components: [
          { kind: 'experts', weight: 70 },
          {
            // How votes become points is not in the notice: domain.md decision 9
            kind: 'publicVote',
            weight: 30,
            conversion: { kind: 'bandedRank', bands: 10, lowest: 60, highest: 100, zeroVotes: 60 },
          },
        ],
        trim: true,
        trimFrom: 5,
        decimals: 2,
        rounding: 'halfUp',
        tieBreakers: ['experts', 'votes'],
      },
      // Nor is the number of ballots a day (R120): an organiser publishes it before the vote opens
      vote: { perDay: 5, perEntryPerDay: 1, liveCounts: 'shown' },
      decides: ['first', 'second', 'third', 'popularity', 'excellent'],
    },
  ],
}
