import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { portalStrategy } from '../access/portalStrategy.ts'
import { checkNewPassword } from '../hooks/checkPasswordRules.ts'
import { keepOwnConsents, keepOwnGrants } from '../hooks/keepOwnParts.ts'
import { GRANT_ROLES } from '../src/domain/types/actor.ts'
import { portalAuthEndpoints } from '../src/endpoints/accounts/portalAuthEndpoints.ts'
import { authSettings } from './parts/auth.ts'
import type { SignInProps } from './parts/auth.ts'
import { instant, readOnly, relation, standingUnits } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled, languageOptions, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * Sign-in of everybody outside the staff: entrants, recommenders, judges. It has a cookie and a strategy of its
 * own, so that it neither opens the panel nor signs a member of staff out.
 */
export const createAccountsCollection = (signIn: SignInProps): CollectionConfig =>
  labelled({
    slug: 'accounts',
    access: accessOf('accounts'),
    auth: {
      ...authSettings(signIn),
      tokenExpiration: 12 * 60 * 60,
      loginWithUsername: { allowEmailLogin: false, requireEmail: false },
      strategies: [portalStrategy],
    },
    endpoints: portalAuthEndpoints,
    graphQL: { disableMutations: true },
    hooks: { beforeValidate: [checkNewPassword] },
    admin: {
      group: group('people'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      useAsTitle: 'username',
      defaultColumns: ['username', 'name', 'kind', 'unit', 'updatedAt'],
      listSearchableFields: ['username', 'name', 'phone'],
    },
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: optionsOf('admin.options.accountKind', ['unit', 'person']),
      },
      relation('unit', 'units', standingUnits),
      instant('unitSince', readOnly),
      { name: 'phone', type: 'text' },
      {
        name: 'grants',
        type: 'array',
        // A list offers a filter to everybody or nobody, and staff of some contests may not ask by these.
        admin: { disableListFilter: true },
        hooks: { afterRead: [keepOwnGrants] },
        fields: [
          {
            type: 'row',
            fields: [
              relation('contest', 'contests', { required: true }),
              {
                name: 'role',
                type: 'select',
                required: true,
                options: optionsOf('role', GRANT_ROLES),
              },
            ],
          },
        ],
      },
      {
        name: 'locale',
        type: 'select',
        required: true,
        defaultValue: 'zh',
        options: languageOptions(),
      },
      { name: 'mustChangePassword', type: 'checkbox', defaultValue: false },
      instant('issuedUntil', readOnly),
      {
        name: 'consents',
        type: 'array',
        admin: { readOnly: true, disableListFilter: true },
        hooks: { afterRead: [keepOwnConsents] },
        fields: [
          { name: 'key', type: 'text', required: true },
          { name: 'version', type: 'text', required: true },
          instant('at', { required: true }),
          instant('withdrawnAt'),
        ],
      },
      instant('closedAt', readOnly),
    ],
  })
