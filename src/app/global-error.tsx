'use client'

import { Document } from '../ui/Document.tsx'
import { ProblemPage } from '../ui/ProblemPage.tsx'
import type { ProblemProps } from '../ui/ProblemPage.tsx'

/** Stands in when even the frame of a page could not be made. */
export default function GlobalError({ error, reset }: ProblemProps) {
  return (
    <Document locale="zh">
      <ProblemPage kind="error" digest={error.digest} retry={reset} />
    </Document>
  )
}
