/** How many pages a PDF has that our compiler made: it writes the dictionaries of pages in plain. */
export function countPages(pdf: Uint8Array): number {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return source.match(/\/Type\s*\/Page(?!\w)/g)?.length ?? 0
}
