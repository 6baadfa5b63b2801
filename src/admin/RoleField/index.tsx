'use client'

import { SelectField, useAuth } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'

/**
 * The role of a member of staff. Whoever makes the very first account has no choice and is shown none: it is an
 * administrator's (`makeFirstStaffAdmin`). A condition of the field would let the database take a member without a role.
 */
export const RoleField: SelectFieldClientComponent = (props) =>
  useAuth().user ? <SelectField {...props} /> : null
