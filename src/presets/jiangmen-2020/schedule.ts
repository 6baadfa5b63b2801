import type { ScheduleWindow } from '../../domain/types/index.ts'
import { endOfDay, startOfDay } from '../instants.ts'

/** R102–R106, J:61–83. Nothing happens from 11 to 14 August: the time to look through the votes (R105). */
export const schedule: ScheduleWindow[] = [
  {
    // The entry form is the sign-up and comes with the work: R74, J:49, J:53
    key: 'signUp',
    title: '报名',
    titleEn: 'Sign-up',
    opensAt: startOfDay('2020-06-15'),
    closesAt: endOfDay('2020-07-15'),
    displayText: '随作品一并提交，2020年7月15日前',
    displayTextEn: 'Together with the entry, until 15 July 2020',
  },
  {
    key: 'submission',
    title: '作品征集',
    titleEn: 'Call for entries',
    opensAt: startOfDay('2020-06-15'),
    closesAt: endOfDay('2020-07-15'),
    displayText: '2020年6月15日—2020年7月15日',
    displayTextEn: '15 June – 15 July 2020',
  },
  {
    key: 'examination',
    title: '初选',
    titleEn: 'Preliminary check',
    opensAt: startOfDay('2020-07-16'),
    closesAt: endOfDay('2020-07-31'),
    displayText: '2020年7月16日—2020年7月31日',
    displayTextEn: '16 – 31 July 2020',
  },
  {
    key: 'vote',
    title: '网络投票',
    titleEn: 'Public vote',
    opensAt: startOfDay('2020-08-01'),
    closesAt: endOfDay('2020-08-10'),
    displayText: '2020年8月1日—2020年8月10日',
    displayTextEn: '1 – 10 August 2020',
  },
  {
    key: 'judging',
    title: '专业评审',
    titleEn: 'Expert review',
    opensAt: startOfDay('2020-08-15'),
    closesAt: endOfDay('2020-08-20'),
    displayText: '2020年8月15日—2020年8月20日',
    displayTextEn: '15 – 20 August 2020',
  },
  {
    key: 'publication',
    title: '获奖公布',
    titleEn: 'Announcement of winners',
    displayText: '比赛结束后',
    displayTextEn: 'After the contest',
  },
  {
    key: 'promotion',
    title: '作品展示',
    titleEn: 'Showcase of the winners',
    opensAt: startOfDay('2020-09-01'),
    closesAt: endOfDay('2020-09-30'),
    displayText: '质量月期间',
    displayTextEn: 'During the Quality Month (September)',
  },
]
