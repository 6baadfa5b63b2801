import type { CollectionConfig, Condition } from 'payload'

import { accessOf } from '../access/compose.ts'
import { onlyAdmins } from '../access/fields.ts'
import { checkNewPassword, checkResetPassword } from '../hooks/checkPasswordRules.ts'
import { makeFirstStaffAdmin } from '../hooks/makeFirstStaffAdmin.ts'
import { STAFF_ROLES } from '../src/domain/types/actor.ts'
import { staffResetLetter } from '../src/endpoints/accounts/staffResetLetter.ts'
import { staffSignInEndpoints } from '../src/endpoints/accounts/staffDoors.ts'
import { authSettings } from './parts/auth.ts'
import type { SignInProps } from './parts/auth.ts'
import { group } from './parts/groups.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** The people who run contests: the only accounts that open the admin panel. */
export const createStaffCollection = (signIn: SignInProps): CollectionConfig =>
  labelled({
    slug: 'staff',
    access: accessOf('staff'),
    auth: {
      ...authSettings(signIn),
      forgotPassword: staffResetLetter,
      tokenExpiration: 30 * 60,
    },
    endpoints: staffSignInEndpoints,
    graphQL: { disableMutations: true },
    admin: {
      group: group('people'),
      hidden: menuOf('admin', 'auditor'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'contests'],
      listSearchableFields: ['name', 'email'],
    },
    hooks: {
      beforeOperation: [checkResetPassword],
      beforeValidate: [checkNewPassword],
      beforeChange: [makeFirstStaffAdmin],
    },
    fields: [
      {
        name: 'passwordRule',
        type: 'ui',
        admin: { components: { Field: 'payload-plugin-contest/rsc#PasswordRule' } },
      },
      { name: 'name', type: 'text', required: true },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'examiner',
        saveToJWT: true,
        options: optionsOf('role', STAFF_ROLES),
        access: onlyAdmins,
        admin: { components: { Field: 'payload-plugin-contest/client#RoleField' } },
      },
      {
        name: 'contests',
        type: 'relationship',
        relationTo: 'contests',
        hasMany: true,
        access: onlyAdmins,
        admin: { condition: isSignedIn },
      },
    ],
  })

/** Whoever makes the very first account has no choice: it is an administrator's (`makeFirstStaffAdmin`). */
const isSignedIn: Condition = (_data, _siblings, { user }) => Boolean(user)
