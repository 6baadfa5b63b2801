import type { Life, Visitor } from '../../helpers/life.ts'

/** Everybody in the story, and what is learned on the way. */
export type Tale = {
  life: Life
  /** Id of the contest. */
  contest: string
  first: Visitor
  second: Visitor
  recommender: Visitor
  organiser: Visitor
  examiner: Visitor
  judges: Visitor[]
  ids: Record<string, string>
}

/** How steps are told: each one by its sentence; the tale is known once it has begun. */
export type Telling = {
  step: (name: string, act: () => Promise<void>) => void
  tale: () => Tale
}

export const FIRST = {
  unitName: '示例精工制造有限公司',
  name: '示例甲',
  username: 'jia@example.org',
}
export const SECOND = {
  unitName: '示例建设工程有限公司',
  name: '示例乙',
  username: 'yi@example.org',
}
export const RECOMMENDER = '示例区市场监督管理局'
export const DIRECT = '把误差写进班组日志'
export const SPEECH = '一座桥的体检报告'
export const FILM = '二十七本返工笔记'
