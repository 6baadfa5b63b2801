/**
 * The characters for which no font has a glyph, read from the compiler's error; empty for any other error.
 * The compiler reports them as `the text "…" could not be displayed`, in Rust's notation of a string.
 */
export function missingCharacters(message: string): string[] {
  return [...message.matchAll(REPORT)].map((match) => unescape(match[1] ?? ''))
}

/** The report stands inside another debug string, so that its quotation marks are escaped once more. */
const REPORT = /the text `\\?"(.+?)\\?"` could not be displayed/gu

function unescape(text: string): string {
  return text
    .replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/\\+(["'\\])/g, '$1')
}
