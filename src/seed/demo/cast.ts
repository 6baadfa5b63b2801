import type { PayloadRequest } from 'payload'

import type { StaffRole } from '#src/domain/types/index.ts'
import type { ExampleFiles } from './exampleFiles.ts'
import type { AccountActor, StaffActor } from './people.ts'

/** Everybody who acts in the demo, and the request in whose transaction they do. */
export type Cast = {
  req: PayloadRequest
  files: ExampleFiles
  staff: Record<StaffRole, StaffActor>
  /** Accounts of units that enter; the first one's sign-in is printed. */
  units: AccountActor[]
  person: AccountActor
  recommender: AccountActor
  /** The panel of every round. */
  judges: AccountActor[]
}
