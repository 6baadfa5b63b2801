import { convertToHtml, images } from 'mammoth'

import { isHarmless } from './docxText.ts'

/** Unzipped markup; a page of it is made in memory. */
const MOST_MARKUP_BYTES = 12 * 2 ** 20
/** Pictures of one document together, as base64; further ones are left out. */
const MOST_PICTURE_CHARACTERS = 12 * 2 ** 20
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/**
 * A Word document as HTML to be shown in a page of ours: its text, tables and pictures, and nothing that acts. Links lead
 * out by http, https or mailto only; pictures stand in it as data. Null where it cannot be read, or would unzip to more
 * than it should.
 */
export async function docxPreview(path: string): Promise<string | null> {
  try {
    if (!(await isHarmless(path, MOST_MARKUP_BYTES))) return null
    let left = MOST_PICTURE_CHARACTERS
    const { value } = await convertToHtml(
      { path },
      {
        convertImage: images.imgElement(async (image) => {
          if (!PICTURES.has(image.contentType)) return { src: '' }
          const data = await image.readAsBase64String()
          left -= data.length
          return { src: left < 0 ? '' : `data:${image.contentType};base64,${data}` }
        }),
      },
    )
    return await cleanPreview(value)
  } catch {
    return null
  }
}

/** Leaves of HTML what a document needs to be read. */
async function cleanPreview(html: string): Promise<string> {
  // Only who looks at a document needs it.
  const { default: sanitizeHtml } = await import('sanitize-html')
  return sanitizeHtml(html, {
    allowedTags: [
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'br',
      'ul',
      'ol',
      'li',
      'blockquote',
      'strong',
      'em',
      'u',
      's',
      'sup',
      'sub',
      'a',
      'img',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isPicture(attribs.src),
    transformTags: {
      a: sanitizeHtml.simpleTransform('a', {
        rel: 'noopener noreferrer nofollow',
        target: '_blank',
      }),
    },
  })
}

const isPicture = (source: string | undefined): boolean =>
  /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(source ?? '')
