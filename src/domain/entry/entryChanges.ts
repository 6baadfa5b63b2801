import { canonicalJson } from '../basics/canonicalJson.ts'
import { shownNames } from '../forms/shownNames.ts'
import { takesAnswer } from '../forms/takesAnswer.ts'
import type { Answer, Answers, FormDefinition, FormField } from '../types/index.ts'

/** A file as an entry had it when it was handed in. */
export type HandedInFile = { id: string; slot: string; name: string; sha256: string }

/** What an entry said on one occasion. */
export type HandedIn = {
  definition: FormDefinition
  answers: Answers
  files: readonly HandedInFile[]
}

export type FieldChange = {
  /** As the newer form names it; a field that is gone, as the older did. */
  field: FormField
  before: Answer | undefined
  after: Answer | undefined
}
export type SlotChange = { slot: string; removed: HandedInFile[]; added: HandedInFile[] }
export type EntryChanges = { fields: FieldChange[]; slots: SlotChange[] }

/**
 * What differs between two versions of an entry: fields in the order of the newer form, those it no longer has last; files
 * by slot, alike when their bytes are. A hidden field counts as not answered.
 */
export function entryChanges(before: HandedIn, after: HandedIn): EntryChanges {
  const was = shownAnswers(before)
  const is = shownAnswers(after)
  const fields = new Map([...fieldsOf(before), ...fieldsOf(after)])
  const inOrder = new Set([...fieldsOf(after).keys(), ...fields.keys()])
  return {
    fields: [...inOrder].flatMap((name): FieldChange[] => {
      const field = fields.get(name)
      if (!field || isAlike(was.get(name), is.get(name))) return []
      return [{ field, before: was.get(name), after: is.get(name) }]
    }),
    slots: slotChanges(before.files, after.files),
  }
}

function fieldsOf({ definition }: HandedIn): Map<string, FormField> {
  return new Map(
    definition.sections
      .flatMap(({ fields }) => fields)
      .filter(takesAnswer)
      .map((field) => [field.name, field]),
  )
}

function shownAnswers({ definition, answers }: HandedIn): Map<string, Answer> {
  const shown = shownNames(definition, answers)
  return new Map(Object.entries(answers).filter(([name]) => shown.has(name)))
}

const isAlike = (a: Answer | undefined, b: Answer | undefined): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null)

function slotChanges(
  before: readonly HandedInFile[],
  after: readonly HandedInFile[],
): SlotChange[] {
  const slots = new Set([...after, ...before].map(({ slot }) => slot))
  return [...slots].flatMap((slot): SlotChange[] => {
    const removed = withoutThose(before, after, slot)
    const added = withoutThose(after, before, slot)
    return removed.length + added.length > 0 ? [{ slot, removed, added }] : []
  })
}

function withoutThose(
  files: readonly HandedInFile[],
  others: readonly HandedInFile[],
  slot: string,
): HandedInFile[] {
  const left = others.filter((file) => file.slot === slot).map(({ sha256 }) => sha256)
  return files.filter((file) => {
    if (file.slot !== slot) return false
    const at = left.indexOf(file.sha256)
    if (at < 0) return true
    // Of two equal files each counts once.
    left.splice(at, 1)
    return false
  })
}
