import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { NAME_MAX } from '../src/domain/forms/textBounds.ts'
import { PUBLIC_NAMES } from '../src/domain/types/participant.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * Those who take part (参赛者): oneself, or a child or pupil for whom a guardian or teacher acts. None of them is an account;
 * the unit or person whose account wrote them down keeps them. Limits and duplicates follow them. `readParticipant` counts
 * characters; Payload counts halves of those beyond the basic plane, so that its bound is twice as wide.
 */
export const createParticipantsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'participants',
      access: accessOf('participants'),
      admin: {
        group: group('entries'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'name',
        defaultColumns: ['name', 'birthDate', 'school', 'unit', 'person', 'consentWithdrawnAt'],
        listSearchableFields: ['name', 'school', 'guardian'],
      },
      defaultSort: 'name',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 2 * NAME_MAX },
            { name: 'birthDate', type: 'text', maxLength: 10 },
          ],
        },
        { name: 'school', type: 'text' },
        {
          type: 'row',
          fields: [
            { name: 'guardian', type: 'text' },
            { name: 'guardianPhone', type: 'text' },
          ],
        },
        {
          name: 'publicName',
          type: 'select',
          required: true,
          options: optionsOf('publicName', PUBLIC_NAMES),
        },
        instant('consentWithdrawnAt'),
        { type: 'row', fields: [relation('unit', 'units'), relation('person', 'accounts')] },
        relation('account', 'accounts', { required: true }),
        // By what it is known again, and what the public reads of its name: worked out where it is saved.
        { name: 'identity', type: 'text', index: true, admin: { hidden: true } },
        { name: 'shownAs', type: 'text', admin: { hidden: true } },
      ],
    }),
  )
