import type { Endpoint } from 'payload'

import { accountEndpoints } from './accounts.ts'
import { codeEndpoints } from './codes.ts'
import { entryEndpoints } from './entries.ts'
import { fileEndpoints } from './files.ts'
import { invitationEndpoints } from './invitations.ts'
import { jointEndpoints } from './joint.ts'
import { messageEndpoints } from './messages.ts'
import { ownDataEndpoints } from './mine.ts'
import { paperEndpoints } from './papers.ts'
import { registrationEndpoints } from './registrations.ts'
import { unitEndpoints } from './units.ts'

/** What applicants do, below `/api/portal`. */
export const applicantEndpoints: Endpoint[] = [
  ...accountEndpoints,
  ...codeEndpoints,
  ...registrationEndpoints,
  ...entryEndpoints,
  ...fileEndpoints,
  ...paperEndpoints,
  ...messageEndpoints,
  ...unitEndpoints,
  ...jointEndpoints,
  ...invitationEndpoints,
  ...ownDataEndpoints,
]
