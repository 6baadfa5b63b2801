import { conditionFault } from '../src/domain/files/slotConditions.ts'
import { mayBeSeenBy } from '../src/domain/files/slotReaders.ts'
import type { FileSlot, FormDefinition } from '../src/domain/types/index.ts'
import type { Translate } from '../src/translations/translate.ts'

export type SlotProblem = { field: string; message: string }

type Given = {
  slot: FileSlot
  /** How many participants an entry of the category names; 0 = it does not ask. */
  participants: number
  slots: readonly FileSlot[]
  /** The forms of its category, as they stand. */
  definitions: readonly FormDefinition[]
  t: Translate
}

/** What is wrong with a file slot as staff want to save it, each beside its field. */
export const slotProblems = (given: Given): SlotProblem[] => [
  ...characterProblems(given),
  ...readerProblems(given),
  ...conditionProblems(given),
  ...paperProblems(given),
  ...childProblems(given),
]

/** Only the words of a docx can be counted (R152). */
function characterProblems({
  slot: { accept, minCharacters: min, maxCharacters: max },
  t,
}: Given): SlotProblem[] {
  const isCounted = Boolean(min) || Boolean(max)
  return isCounted && accept.some((kind) => kind !== 'docx')
    ? [{ field: 'maxCharacters', message: t('admin.problems.charactersOnlyDocx') }]
    : []
}

function readerProblems({ slot, t }: Given): SlotProblem[] {
  if (slot.underAge && slot.seenBy?.length) {
    return [{ field: 'seenBy', message: t('admin.problems.readersOfConsent') }]
  }
  const stranger = slot.seenBy?.find((reader) => !mayBeSeenBy(slot, reader))
  if (!stranger) return []
  const why = slot.paper ? 'readersOfPaper' : 'publicNotFilm'
  return [{ field: 'seenBy', message: t(`admin.problems.${why}`) }]
}

function conditionProblems({ slot: { condition }, definitions, t }: Given): SlotProblem[] {
  const fault = conditionFault({ condition, definitions })
  if (!fault) return []
  const field = { value: 'values', valuesMissing: 'values', bounds: 'min', boundsMissing: 'min' }
  const message = t(`admin.problems.condition.${fault.code}`, fault.params)
  const path = fault.code === 'unknown' || fault.code === 'kind' ? 'field' : field[fault.code]
  return [{ field: `condition.${path}`, message }]
}

/**
 * A file slot for one of our own papers has to be able to take it back. Its scan comes as PDF, is of one entry, in one place;
 * a form is due with the entry, a letter after acceptance.
 */
function paperProblems({ slot: { paper, accept, shared, due }, slots, t }: Given): SlotProblem[] {
  if (!paper) return []
  const asPdf = accept.includes('pdf') || accept.includes('any')
  const expected = paper === 'form' ? 'submission' : 'acceptance'
  const isTwice = slots.filter((each) => each.paper === paper).length > 1
  return [
    ...(asPdf ? [] : [{ field: 'accept', message: t('admin.problems.paperNotPdf') }]),
    ...(shared ? [{ field: 'shared', message: t('admin.problems.paperShared') }] : []),
    ...(due === expected ? [] : [{ field: 'due', message: t(`admin.problems.paperDue.${paper}`) }]),
    ...(isTwice ? [{ field: 'paper', message: t('admin.problems.paperTwice') }] : []),
  ]
}

/** The consent for a child is asked of somebody, with the entry, and is one child's own. */
function childProblems({ slot, participants, t }: Given): SlotProblem[] {
  const { underAge, due, shared, paper, condition } = slot
  if (!underAge) return []
  const isPlain = due === 'submission' && !shared && !paper && !condition?.field
  return [
    ...(participants > 0
      ? []
      : [{ field: 'underAge', message: t('admin.problems.childrenNotAsked') }]),
    ...(isPlain ? [] : [{ field: 'underAge', message: t('admin.problems.childSlotShape') }]),
  ]
}
