import { PARTICIPANT_FIELDS } from '../domain/participants/readParticipant.ts'
import type {
  ParticipantColumn,
  ParticipantWords,
} from '../domain/participants/table/participantTable.ts'
import { PUBLIC_NAMES } from '../domain/types/participant.ts'
import type { PublicName } from '../domain/types/participant.ts'
import { byKey, inAll } from './sheetWords.ts'

const OTHER_HEADERS: Partial<Record<ParticipantColumn, string[]>> = {
  name: ['参赛者', '参赛者姓名', '学生姓名', '孩子姓名'],
  birthDate: ['生日', '出生年月日', '出生年月'],
  school: ['学校', '单位', '学校名称', '就读学校', '所在学校'],
  guardian: ['监护人', '家长', '家长姓名'],
  guardianPhone: ['家长电话', '联系电话', '电话', '手机', '监护人手机'],
  publicName: ['姓名公开', '公开方式'],
}
const OTHER_CHOICES: Record<PublicName, string[]> = {
  full: ['公开全名', '公开', '全部'],
  short: ['仅显示姓', '姓', '只公开姓'],
  none: ['不公开', '不显示'],
}

/** What the columns and choices of a table of participants may be called: the template's words first, then what schools write. */
export const participantWords = (): ParticipantWords => ({
  headers: byKey(PARTICIPANT_FIELDS, (column) => [
    ...inAll(`participant.fields.${column}`),
    ...(OTHER_HEADERS[column] ?? []),
  ]),
  publicNames: byKey(PUBLIC_NAMES, (choice) => [
    ...inAll(`publicName.${choice}`),
    ...OTHER_CHOICES[choice],
  ]),
})
