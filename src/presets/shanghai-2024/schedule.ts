import type { ScheduleWindow } from '../../domain/types/index.ts'
import { endOfDay, startOfDay } from '../instants.ts'

/**
 * R94–R101, S:56–61, S:101, S:119, S:139–149, S:175. The notice has two wordings for the close of entries; one
 * instant binds and both texts are shown (R94). What “opens now” or is only announced has no opening instant.
 */
export const schedule: ScheduleWindow[] = [
  {
    key: 'signUp',
    title: '大赛报名',
    titleEn: 'Sign-up',
    closesAt: endOfDay('2024-07-05'),
    displayText: '即日起至2024年7月上旬前',
    displayTextEn: 'Until early July 2024',
  },
  {
    key: 'event',
    title: '大赛推介会',
    titleEn: 'Introductory meeting',
    opensAt: startOfDay('2024-06-21'),
    closesAt: endOfDay('2024-06-21'),
    displayText: '拟6月21日，为期半天，具体通知另发',
    displayTextEn: 'Planned for 21 June, half a day; a notice follows',
  },
  {
    key: 'submission',
    title: '作品申报',
    titleEn: 'Entries',
    closesAt: endOfDay('2024-07-05'),
    displayText: '7月5日前',
    displayTextEn: 'Until 5 July',
  },
  {
    key: 'recommendation',
    title: '作品推荐',
    titleEn: 'Recommendation',
    closesAt: endOfDay('2024-07-10'),
    displayText: '7月10日前',
    displayTextEn: 'Until 10 July',
  },
  {
    key: 'examination',
    title: '资格审查',
    titleEn: 'Formal check',
    closesAt: endOfDay('2024-07-15'),
    displayText: '最晚7月15日，届时关闭申报和推荐通道',
    displayTextEn: 'Until 15 July, when entries and recommendations close for good',
  },
  {
    key: 'regionalLive',
    title: '各片区初赛',
    titleEn: 'Regional preliminaries',
    closesAt: endOfDay('2024-07-31'),
    displayText: '7月底前，设3—5个分赛区，具体通知另发',
    displayTextEn: 'Until the end of July, in 3 to 5 regions; notices follow',
  },
  {
    key: 'vote',
    title: '网络投票',
    titleEn: 'Public vote',
    displayText: '时间另行通知',
    displayTextEn: 'To be announced',
  },
  {
    key: 'judging',
    title: '专业评审',
    titleEn: 'Expert review',
    displayText: '时间另行通知',
    displayTextEn: 'To be announced',
  },
  {
    key: 'final',
    title: '大赛总决赛暨颁证仪式',
    titleEn: 'Final and award ceremony',
    opensAt: startOfDay('2024-08-11'),
    closesAt: endOfDay('2024-08-20'),
    displayText: '8月中旬，为期1天，具体通知另发',
    displayTextEn: 'Mid-August, one day; a notice follows',
  },
  {
    key: 'publication',
    title: '大赛结果发布',
    titleEn: 'Results',
    opensAt: startOfDay('2024-09-01'),
    displayText: '9月初',
    displayTextEn: 'Early September',
  },
  {
    key: 'promotion',
    title: '宣传推广',
    titleEn: 'Publicity',
    opensAt: startOfDay('2024-09-01'),
    closesAt: endOfDay('2024-11-30'),
    displayText: '9—11月',
    displayTextEn: 'September to November',
  },
]
