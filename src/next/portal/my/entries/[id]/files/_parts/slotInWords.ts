import { readersOf } from '#src/domain/files/slotReaders.ts'
import type { FileSlot, FormDefinition, SlotCondition } from '#src/domain/types/index.ts'
import { joined } from '#src/translations/joined.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** Who will see what is put here, said beside the slot before anything is: 「谁能看到：……」. */
export function readersInWords({
  slot,
  hasRecommender,
  locale,
}: {
  slot: FileSlot
  /** Whether anybody recommends in this category. */
  hasRecommender: boolean
  locale: Locale
}): string {
  const t = createTranslator(locale)
  const readers = readersOf(slot).filter((reader) => reader !== 'recommender' || hasRecommender)
  const named = (['staff', ...readers] as const).map((reader) => t(`portal.files.reader.${reader}`))
  return t('portal.files.seenBy', { readers: joined('list', named, locale) })
}

/** On which answer a slot depends: 「仅当「参赛组别」为「少年组」时需要。」 '' where on none. */
export function slotConditionInWords({
  condition,
  definition,
  locale,
}: {
  condition?: SlotCondition | null
  definition: FormDefinition
  locale: Locale
}): string {
  if (!condition?.field) return ''
  const field = definition.sections
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === condition.field)
  if (!field) return ''
  return createTranslator(locale)(
    condition.scope === 'duty' ? 'portal.files.dutyWhen' : 'portal.files.when',
    {
      field: inLocale(locale, field.label, field.labelEn),
      values: 'options' in field ? optionsInWords() : boundsInWords(condition, locale),
    },
  )

  function optionsInWords(): string {
    const options = field && 'options' in field ? field.options : []
    const labels = (condition?.values ?? []).map((value) => {
      const option = options.find((each) => each.value === value)
      return option ? inLocale(locale, option.label, option.labelEn) : value
    })
    return joined(
      'list',
      labels.map((text) => createTranslator(locale)('phrase.quoted', { text })),
      locale,
    )
  }
}

function boundsInWords({ min = null, max = null }: SlotCondition, locale: Locale): string {
  const t = createTranslator(locale)
  if (min !== null && max !== null) return t('portal.files.between', { min, max })
  return min === null
    ? t('portal.files.upToNumber', { max: max ?? '' })
    : t('portal.files.from', { min })
}
