import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { Config } from 'payload'

import { formsOverrides, formSubmissionsOverrides } from '../../collections/forms.ts'
import { forPanel } from '../../collections/parts/panel.ts'
import { scoped } from '../../collections/parts/scoped.ts'
import type { ContestSettings } from '../store/settings.ts'
import { asContests } from './ownCollections.ts'

/** The form-builder brings `forms` and `form-submissions`; our own fields take the place of its stock ones. */
export const withForms = async (settings: ContestSettings, config: Config): Promise<Config> => {
  const built = await formBuilderPlugin({
    fields: {
      checkbox: false,
      country: false,
      email: false,
      message: false,
      number: false,
      select: false,
      state: false,
      text: false,
      textarea: false,
    },
    formOverrides: formsOverrides,
    formSubmissionOverrides: formSubmissionsOverrides,
  })(config)
  return {
    ...built,
    collections: (built.collections ?? []).map((collection) =>
      FORM_COLLECTIONS.has(collection.slug)
        ? asContests(settings, forPanel(scoped(collection)))
        : collection,
    ),
  }
}

const FORM_COLLECTIONS = new Set(['forms', 'form-submissions'])
