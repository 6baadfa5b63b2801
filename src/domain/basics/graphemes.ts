/**
 * The characters of a text as a person sees them: a family emoji, or a letter with its accent in two code points, is one.
 * In pieces, since `Intl.Segmenter` takes seconds for a long text that has no break in it.
 */
export const graphemesOf = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => Array.from(SEGMENTER.segment(piece), ({ segment }) => segment))

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' })
/** In UTF-16 code units. */
const PIECE = 256

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > PIECE) {
    const end = cutBefore(text, start)
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)]
}

/** Between two characters of which neither joins with another; made-up input without such a place is cut somewhere. */
function cutBefore(text: string, start: number): number {
  for (let end = start + PIECE; end > start + 1; end -= 1) {
    if (PLAIN.test(text.slice(end - 1, end + 1))) return end
  }
  const end = start + PIECE
  return /^[\uDC00-\uDFFF]/.test(text.slice(end, end + 1)) ? end + 1 : end
}

/** Two signs of ASCII, or two of the usual Chinese characters and full-width signs, in any order. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]{2}$/
