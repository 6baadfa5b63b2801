import { writeFileSync } from 'node:fs'
import type { Measure } from './figure.ts'

// Started by `npm run bench` through `payload run`, so that a benchmark may use Payload on a migrated database.
const { measure }: { measure: Measure } = await import(`./${process.env.BENCH_NAME}.ts`)
writeFileSync(String(process.env.BENCH_OUTPUT), JSON.stringify(await measure()))
