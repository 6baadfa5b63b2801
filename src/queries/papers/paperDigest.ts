import { createHash } from 'node:crypto'

import { paperText } from '../../domain/papers/paperText.ts'
import type { PaperSource } from '../../domain/papers/paperText.ts'
import type { Paper } from '../../domain/types/contest.ts'

/** sha256 of what a paper says, hexadecimal (R79d); see `paperText`. */
export const paperDigest = (paper: Paper, source: PaperSource): string =>
  createHash('sha256').update(paperText(paper, source)).digest('hex')
