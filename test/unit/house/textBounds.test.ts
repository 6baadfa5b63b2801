import { readFileSync } from 'node:fs'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { zh } from '@payloadcms/translations/languages/zh'
import type { CollectionConfig, Config, Field } from 'payload'

import { contestPlugin } from '#src/index.ts'
import { files } from './house.ts'

/** Where a field says how long its text may be, or is none that words are typed into. */
const BOUND =
  /maxLength=|maxCharacters=|type="(?:password|checkbox|radio|hidden|file|date|number|search)"|type=\{type\}|\{\.\.\.native\}|type: 'file'/
/** The controls themselves: the bound is handed to them. */
const CONTROLS = ['src/next/ui/form/TextInput.tsx', 'src/next/ui/form/TextArea.tsx']
/** Shapes have bounds of their own: an address, a number, a code, a time. */
const SHAPED =
  /lengthRule|numberRule|SHAPES\[|inputMode="numeric"|name="(?:address|username)"|isInstant|datetime-local/

describe('texts have an end', () => {
  it('should be said of every field that a person can type into', () => {
    const endless = files
      .filter((file) => /^src\/(next|admin)\/.*\.tsx$/.test(file) && !CONTROLS.includes(file))
      .flatMap((file) =>
        elementsOf(readFileSync(file, 'utf8'))
          .filter((element) => !BOUND.test(element) && !SHAPED.test(element))
          .map((element) => `${file}: ${element.replace(/\s+/g, ' ').slice(0, 120)}`),
      )
    expect(endless).toEqual([])
  })

  it('should hold of every field of the panel that staff type into', async () => {
    const config = await contestPlugin({})({
      db: postgresAdapter({ idType: 'uuidv7', push: false, pool: {} }),
      secret: 'x',
      collections: [],
      i18n: { supportedLanguages: { zh } },
    } as unknown as Config)
    const endless = (config.collections ?? [])
      .filter(({ custom }) => custom?.contest === true)
      .flatMap((collection: CollectionConfig) => endlessIn(collection.fields, collection.slug))
    expect(endless).toEqual([])
  })
})

function elementsOf(source: string): string[] {
  return [...source.matchAll(/<(?:TextInput|TextArea|textarea|input)\b/g)].map(({ index }) => {
    let depth = 0
    for (let at = index; at < source.length; at += 1) {
      const sign = source[at]
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      if (sign === '>' && depth === 0) return source.slice(index, at + 1)
    }
    return source.slice(index)
  })
}

function endlessIn(fields: readonly Field[], place: string): string[] {
  return fields.flatMap((field): string[] => {
    const at = `${place}.${'name' in field ? field.name : field.type}`
    if (field.type === 'text' || field.type === 'textarea') {
      const isTyped = !field.admin?.hidden && !field.admin?.readOnly
      return isTyped && field.maxLength === undefined ? [at] : []
    }
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => endlessIn(tab.fields, at))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => endlessIn(block.fields, at))
    return 'fields' in field ? endlessIn(field.fields, at) : []
  })
}
