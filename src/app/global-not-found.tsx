import type { Metadata } from 'next'

import { problem } from '../translations/zh/problem.ts'
import { Document } from '../ui/Document.tsx'
import { ProblemPage } from '../ui/ProblemPage.tsx'

export const metadata: Metadata = { title: problem.notFoundTitle }

/** An address outside every part of the site. */
export default function GlobalNotFound() {
  return (
    <Document locale="zh">
      <ProblemPage kind="notFound" />
    </Document>
  )
}
