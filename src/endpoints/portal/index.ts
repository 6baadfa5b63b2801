import type { Endpoint } from 'payload'

import { accountEndpoints } from '../accounts/accounts.ts'
import { codeEndpoints } from '../accounts/codes.ts'
import { entryEndpoints } from '../entry/entries.ts'
import { fileEndpoints } from '../files/files.ts'
import { invitationEndpoints } from '../units/invitations.ts'
import { jointEndpoints } from '../entry/joint.ts'
import { messageEndpoints } from '../messages/messages.ts'
import { ownDataEndpoints } from '../accounts/mine.ts'
import { paperEndpoints } from '../papers/papers.ts'
import { registrationEndpoints } from '../signUp/registrations.ts'
import { unitEndpoints } from '../units/ownUnit.ts'

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
