import type { DefaultNodeTypes } from '@payloadcms/richtext-lexical'
import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'

/**
 * Payload's converters with three differences: a heading of the text never competes with the page's own h1, marks of
 * text are elements and not inline styles, and only addresses that a reader expects are linked.
 */
export const richTextConverters: JSXConvertersFunction<DefaultNodeTypes> = ({
  defaultConverters,
}) => ({
  ...defaultConverters,
  heading: ({ node, nodesToJSX }) => {
    const Tag = node.tag === 'h1' ? 'h2' : node.tag
    return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>
  },
  listitem: ({ node, nodesToJSX }) => (
    <li value={node.value}>
      {node.checked !== undefined && (node.checked ? '☑ ' : '☐ ')}
      {nodesToJSX({ nodes: node.children })}
    </li>
  ),
  text: ({ node }) => marked(node.text, node.format),
  link: ({ node, nodesToJSX }) => {
    const children = nodesToJSX({ nodes: node.children })
    const href = node.fields.url ?? ''
    return SAFE.test(href) ? <a href={href}>{children}</a> : <span>{children}</span>
  },
})

const SAFE = /^(https?:\/\/|mailto:|tel:|[/#](?!\/))/i

/** Lexical keeps the marks of a text as bits. */
const MARKS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function marked(text: string, format: number): ReactNode {
  return MARKS.reduce<ReactNode>(
    (inner, [bit, Tag]) => (format & bit ? <Tag>{inner}</Tag> : inner),
    text,
  )
}
