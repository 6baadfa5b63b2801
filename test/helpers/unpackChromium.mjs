// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'

// Unpacks the packed Chromium into the folder for temporary files, which the caller chooses (TMPDIR). A
// process of its own, since inside Jest a change of the environment does not reach Node itself.
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
await chromium.executablePath()
// Kept for Lambda by the package, these libraries are what a bare machine lacks.
await inflate(path.resolve(path.dirname(entry), '../../bin/al2023.tar.br'))
