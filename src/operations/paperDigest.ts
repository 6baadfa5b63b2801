import { createHash } from 'node:crypto'

import { paperText } from '../domain/paperText.ts'
import type { PaperSource } from '../domain/paperText.ts'
import type { Paper } from '../domain/papers.ts'

/** sha256 of what a paper says, hexadecimal (R79d); see `paperText`. */
export const paperDigest = (paper: Paper, source: PaperSource): string =>
  createHash('sha256').update(paperText(paper, source)).digest('hex')
