import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { CollectionConfig, Config } from 'payload'

import { formsOverrides, formSubmissionsOverrides } from '../../collections/forms.ts'
import { forPanel } from '../../collections/parts/panel.ts'
import { scoped } from '../../collections/parts/scoped.ts'
import { slugOf } from '../domain/basics/collections.ts'
import { refuseClashes } from '../options/slugs/refuseClashes.ts'
import type { ContestSettings } from '../store/settings.ts'
import { asContests } from './ownCollections.ts'
import type { Override } from './ownCollections.ts'

/**
 * The form-builder brings `forms` and `form-submissions`; our own fields take the place of its stock ones. With them the
 * contest is whole, and what could not stand beside the host's is refused.
 * @param hosts what the host had before us
 */
export const withForms = async (
  settings: ContestSettings,
  { hosts, override }: { hosts: readonly CollectionConfig[]; override: Override },
  config: Config,
): Promise<Config> => {
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
    formOverrides: { ...formsOverrides, slug: slugOf('forms') },
    formSubmissionOverrides: { ...formSubmissionsOverrides, slug: slugOf('form-submissions') },
  })(config)
  refuseClashes({ hosts, own: (built.collections ?? []).slice(hosts.length) })
  return {
    ...built,
    collections: (built.collections ?? []).map((collection) =>
      isOfForms(collection)
        ? asContests(settings, override({ defaultCollection: forPanel(scoped(collection)) }))
        : collection,
    ),
  }
}

const isOfForms = ({ slug }: CollectionConfig): boolean =>
  slug === slugOf('forms') || slug === slugOf('form-submissions')
