import { RichText as LexicalRichText } from '@payloadcms/richtext-lexical/react'
import type { DefaultTypedEditorState } from '@payloadcms/richtext-lexical'

import type { RichText as RichTextValue } from '#src/domain/documents/index.ts'
import { richTextConverters } from './richTextConverters.tsx'

/** Text that staff wrote in the panel's editor, without any inline style (the CSP of public pages allows none). */
export function RichText({ value }: { value: RichTextValue | null | undefined }) {
  if (!value || value.root.children.length === 0) return null

  return (
    <LexicalRichText
      // The store knows rich text by its root alone; what is inside is the editor's business.
      data={value as unknown as DefaultTypedEditorState}
      converters={richTextConverters}
      disableIndent
      disableTextAlign
      className="rich-text max-w-text"
    />
  )
}
