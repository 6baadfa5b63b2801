import { cleanText } from '../basics/cleanText.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { FieldRemark } from '../types/index.ts'
import { actsAs } from './performers.ts'
import { checkRoute, choiceOf, isSameRoute } from './routes.ts'
import type { Ask, Performer } from './table.ts'
import type { Question } from './types.ts'

/** Whether what an action asks for has been brought along. What is missing is refused, never assumed. */
export function checkAsk(ask: Ask, question: Question): Outcome<unknown> {
  const { entry, contest, input } = question
  switch (ask) {
    case 'applicantKind':
      return checkApplicantKind(question)
    case 'registration':
      return input.registered ? ok() : refuse('notRegistered')
    case 'route':
      return entry ? checkRoute({ ...question, entry, choice: choiceOf(entry) }) : ok()
    case 'otherRoute':
      return checkOtherRoute(question)
    case 'complete':
      return input.complete ?? refuse('invalid')
    case 'consent':
      return input.consentedRulesVersion === contest.rulesVersion
        ? ok()
        : refuse('consentMissing', { consent: contest.title, version: contest.rulesVersion })
    case 'opinion':
      return isText(input.opinion) ? ok() : refuse('opinionMissing')
    case 'reason':
      return input.ruleReason || isText(input.reason) ? ok() : refuse('reasonMissing')
    case 'reasonIfDiffers':
      return entry?.differsFromTable && !isText(input.reason) ? refuse('reasonMissing') : ok()
    case 'remarks':
      return checkRemarks(input.remarks, (remark) => isText(remark.text))
    case 'sectionRemarks':
      return checkRemarks(input.remarks, ({ text, section }) => isText(text) && isText(section))
    case 'checklist':
      return checkChecklist(question)
    case 'table':
      return input.table ?? refuse('tableScanMissing')
    case 'secondPerson':
      return checkSecondPerson(question, 'organiser')
    case 'secondReader':
      return checkSecondReader(question)
  }
}

function checkApplicantKind({ entry, input, category }: Question): Outcome {
  const kind = entry?.applicantKind ?? input.applicant?.kind
  if (kind && category.applicants.includes(kind)) return ok()
  return refuse('applicantKindNotAdmitted', kind ? { applicantKind: kind } : {})
}

function checkOtherRoute(question: Question): Outcome {
  const { entry, input } = question
  if (!input.choice) return refuse('recommenderMissing')
  if (!entry) return ok()
  const checked = checkRoute({ ...question, entry, choice: input.choice })
  if (!checked.ok) return checked
  return isSameRoute(input.choice, choiceOf(entry)) ? refuse('recommenderUnchanged') : ok()
}

function checkRemarks(
  remarks: FieldRemark[] | undefined,
  isWhole: (remark: FieldRemark) => boolean,
): Outcome {
  return remarks && remarks.length > 0 && remarks.every(isWhole) ? ok() : refuse('remarksMissing')
}

/**
 * Every item that concerns the entry must have been looked at and passed (R110, R117); in bulk, what only a person can tell may
 * be left open, and is said to be so.
 */
function checkChecklist({ entry, category, input }: Question): Outcome {
  const findings = input.checklist ?? []
  const open = category.checklist.filter((item) => {
    if (item.directRouteOnly && entry?.route !== 'direct') return false
    const own = findings.filter((finding) => finding.item === item.key)
    return own.length === 0 || own.some(({ passed }) => (passed === null ? !input.inBulk : !passed))
  })
  return open.length === 0 ? ok() : refuse('checklistIncomplete', { count: open.length })
}

/** Two people answer for it: another one, who could have done it too. */
function checkSecondPerson(
  { entry, actor, contest, input: { secondPerson } }: Question,
  performer: Performer,
): Outcome {
  const competent =
    entry !== null &&
    secondPerson !== undefined &&
    secondPerson.id !== actor.id &&
    actsAs({ performer, actor: secondPerson, entry, contest: contest.id })
  return competent ? ok() : refuse('secondPersonMissing')
}

/** R117: where a category has two readers, another examiner came to the same conclusion before. */
function checkSecondReader(question: Question): Outcome {
  if (!question.category.secondReader) return ok()
  return checkSecondPerson(question, 'examiner').ok ? ok() : refuse('secondReaderMissing')
}

function isText(text: string | undefined): boolean {
  return text !== undefined && cleanText(text) !== ''
}
