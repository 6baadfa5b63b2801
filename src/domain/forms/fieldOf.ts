import { cleanText } from '../basics/cleanText.ts'
import type { Condition, FormField, Option } from '../types/index.ts'
import { VALUE_SEPARATOR } from './blocks.ts'
import type { BlockType, FormBlock, OptionBlock } from './blocks.ts'
import { withoutUndefined } from './withoutUndefined.ts'

export type FieldBlock = FormBlock & { blockType: Exclude<BlockType, 'section'> }

/** One field from its block, unchecked. Members that the block's type does not have are left out. */
export function fieldOf(block: FieldBlock): FormField {
  return withoutUndefined(fieldWithGaps(block))
}

function fieldWithGaps(block: FieldBlock): FormField {
  const base = {
    name: word(block.name) ?? '',
    label: word(block.label) ?? '',
    labelEn: word(block.labelEn),
    help: prose(block.help),
    helpEn: prose(block.helpEn),
    required: block.required ?? false,
    showWhen: conditionOf(block),
    prefill: word(block.prefill),
    print: block.print ?? true,
  }
  switch (block.blockType) {
    case 'text':
    case 'textarea':
      return {
        ...base,
        type: block.blockType,
        minCharacters: block.minCharacters ?? undefined,
        maxCharacters: block.maxCharacters ?? undefined,
        isTitle: (block.blockType === 'text' && block.isTitle) || undefined,
      }
    case 'number':
      return {
        ...base,
        type: 'number',
        min: block.min ?? undefined,
        max: block.max ?? undefined,
        unit: word(block.unit),
        unitEn: word(block.unitEn),
        decimals: block.decimals || undefined,
      }
    case 'date':
      return {
        ...base,
        type: 'date',
        earliest: word(block.earliest),
        latest: word(block.latest),
        ageOn: word(block.ageOn)?.replace(/^\{(.*)\}$/, '$1'),
        minAge: block.minAge ?? undefined,
        maxAge: block.maxAge ?? undefined,
      }
    case 'file':
      return { ...base, type: 'file', required: false, slot: word(block.slot) ?? '' }
    case 'single':
      return { ...base, type: 'single', options: (block.options ?? []).map(optionOf) }
    case 'multiple':
      return { ...base, type: 'multiple', options: (block.options ?? []).map(optionOf) }
    case 'statement':
      return {
        ...base,
        type: 'statement',
        text: prose(block.text) ?? '',
        textEn: prose(block.textEn),
      }
    default:
      return { ...base, type: block.blockType }
  }
}

function optionOf(option: OptionBlock): Option {
  return withoutUndefined({
    value: word(option.value) ?? '',
    label: word(option.label) ?? '',
    labelEn: word(option.labelEn),
    group: word(option.group),
    groupEn: word(option.groupEn),
    asksText: option.asksText || undefined,
    exclusive: option.exclusive || undefined,
  })
}

function conditionOf(block: FormBlock): Condition | undefined {
  const field = word(block.showWhenField)
  if (!field) return undefined
  const values = (block.showWhenValues ?? '')
    .split(VALUE_SEPARATOR)
    .map((value) => cleanText(value))
  return { field, oneOf: values.filter((value) => value !== '') }
}

function word(text: string | null | undefined): string | undefined {
  return cleanText(text ?? '') || undefined
}

function prose(text: string | null | undefined): string | undefined {
  return cleanText(text ?? '', { lines: true }) || undefined
}
