import { CODE_PURPOSES } from '../domain/accounts/verification.ts'
import type { MessageDocument } from '../domain/documents/index.ts'
import { REMINDED_WINDOWS } from '../domain/messages/reminders.ts'
import { isSubmission } from '../domain/messages/submission.ts'
import { ACTIONS } from '../domain/types/entry.ts'
import { formatInstant } from './formatInstant.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'
import { withTwins } from './twins.ts'

/** The one sentence that says what a message is about: the same in the portal and as the subject of an e-mail. */
export function messageInWords({
  message: { template, params },
  locale,
}: {
  message: Pick<MessageDocument, 'template' | 'params'>
  locale: Locale
}): string {
  const t = createTranslator(locale)
  const title = params.title || t('portal.entry.untitled')
  const said = withTwins(params, locale)
  const own = (name: string) => String(said[name] ?? '')
  const result = RESULTS.find((each) => each === template)
  if (result) {
    return t(`portal.message.${result}`, { title, round: own('round'), awards: own('awards') })
  }
  if (template === 'broadcast') return own('subject')
  if (template === 'askPaperAgain') {
    return t('portal.message.askPaperAgain', { title, label: own('label') })
  }
  if (template === 'entrySeen') {
    return t('portal.message.entrySeen', { title, recommender: params.recommender ?? '' })
  }
  const recommending = RECOMMENDING.find((each) => `${TO_RECOMMENDER}${each}` === template)
  if (recommending) {
    const { closesAt = '', timeZone = 'Asia/Shanghai', waiting = '', unsealed = '' } = params
    return t(`portal.message.${recommending}`, {
      waiting,
      unsealed,
      title,
      closesAt: closesAt && formatInstant({ instant: closesAt, locale, timeZone }),
    })
  }
  if (template === 'extendEntry') {
    const { until = '', timeZone = 'Asia/Shanghai' } = params
    return t('portal.message.extendEntry', {
      title,
      until: until && formatInstant({ instant: until, locale, timeZone }),
    })
  }
  const repeat = REPEATS.find((each) => template === `repeat.${each}`)
  if (repeat) {
    const { other = '', file = '', due = '', timeZone = 'Asia/Shanghai' } = params
    const at = due && formatInstant({ instant: due, locale, timeZone })
    return t(`portal.message.repeat.${repeat}`, { title, other, file, due: at })
  }
  const code = CODE_PURPOSES.find((each) => template === `code.${each}`)
  if (code) return t(`mail.codeSubject.${code}`)
  if (template === 'passwordReset') return t('portal.message.passwordReset')
  if (template === 'addressChanged') return t('mine.addressChanged')
  const membership = Object.entries(MEMBERSHIP).find(([each]) => each === template)
  if (membership) {
    return t(`membership.message.${membership[1]}`, {
      name: params.name ?? '',
      unit: params.unit ?? '',
      from: params.from ?? '',
    })
  }
  const joint = Object.entries(JOINT).find(([each]) => each === template)
  if (joint) {
    const { lead = '', partner = '' } = params
    return t(`joint.message.${joint[1]}`, { title, lead, partner })
  }
  if (template === 'recommender.left') {
    const done = ACTIONS.find((each) => each === params.action)
    return t('portal.message.left', { title, action: done ? t(`action.${done}`) : '' })
  }
  if (template === 'recommender.digest') {
    const { count = '', waiting = '' } = params
    return t('portal.message.digest', { count, waiting })
  }
  const close = REMINDED_WINDOWS.find((each) => template === `deadline.${each}`)
  if (close) {
    return t(`portal.message.deadline.${close}`, {
      title,
      count: params.count ?? '',
      at: own('at'),
    })
  }
  if (isSubmission(template) && !params.joint) return t('portal.message.submitted', { title })
  if (template.startsWith('deadlineMoved.')) {
    const { from = '', to = '', timeZone = 'Asia/Shanghai' } = params
    const at = (instant: string) => instant && formatInstant({ instant, locale, timeZone })
    const said = { contest: own('contest'), window: own('window'), from: at(from), to: at(to) }
    return t(to ? 'portal.message.deadlineMoved' : 'portal.message.deadlineOpen', said)
  }
  const forRecommender = template.startsWith(TO_RECOMMENDER)
  const name = forRecommender ? template.slice(TO_RECOMMENDER.length) : template
  const action = ACTIONS.find((each) => each === name)
  if (!action) return title
  return t(forRecommender ? 'portal.message.waits' : 'portal.message.moved', {
    title,
    number: params.number ?? '',
    action: t(`action.${action}`),
  })
}

/** The paragraphs of a letter that the organisers wrote; null for any other message. */
export function letterInWords({
  message: { template, params },
  locale,
}: {
  message: Pick<MessageDocument, 'template' | 'params'>
  locale: Locale
}): string[] | null {
  if (template !== 'broadcast') return null
  const body = String(withTwins(params, locale).body ?? '')
  return body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
}

const MEMBERSHIP = {
  'join.asked': 'asked',
  'join.accepted': 'accepted',
  'join.declined': 'declined',
  'member.removed': 'removed',
  'unit.merged': 'merged',
} as const
const JOINT = {
  'partner.asked': 'asked',
  'partner.confirmed': 'confirmed',
  'partner.declined': 'declined',
  'partner.removed': 'removed',
  'partner.waived': 'waived',
  'partner.objected': 'objected',
  'partner.returned': 'returned',
} as const
const RECOMMENDING = ['reminder', 'extended', 'entryExtended'] as const
const RESULTS = ['awarded', 'resultPublished'] as const
const REPEATS = ['ask', 'remind', 'settle', 'lapse'] as const
const TO_RECOMMENDER = 'recommender.'
