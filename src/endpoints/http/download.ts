import { attachmentHeader } from '../../domain/files/fileHeaders.ts'

const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A file made for one person, to be saved under a name of any language that ends in `.pdf` or `.xlsx`; kept by no cache. */
export function download(bytes: Uint8Array, name: `${string}.${keyof typeof TYPES}`): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': name.endsWith('.pdf') ? TYPES.pdf : TYPES.xlsx,
      'Content-Disposition': attachmentHeader(name),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
