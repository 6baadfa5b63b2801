import { RichText as LexicalRichText } from '@payloadcms/richtext-lexical/react'
import type { DefaultTypedEditorState } from '@payloadcms/richtext-lexical'

import type { RichText as RichTextValue } from '#src/domain/documents/index.ts'
import { isRichText } from '#src/domain/documents/richText.ts'
import { richTextConverters } from './richTextConverters.tsx'

/** Text that staff wrote in the panel's editor, without any inline style (the CSP of public pages allows none). */
export function RichText({ value }: { value: RichTextValue | null | undefined }) {
  // What was stored before it was checked at the door is not worth the page around it.
  if (!isRichText(value) || value.root.children.length === 0) return null

  return (
    <LexicalRichText
      // Of what is inside no more is known than a reader needs; the rest is the editor's business.
      data={value as unknown as DefaultTypedEditorState}
      converters={richTextConverters}
      disableIndent
      disableTextAlign
      className="rich-text max-w-text"
    />
  )
}
