import type { CollectionConfig, Config, Field } from 'payload'

import { closeDoors } from '../../access/closePluginDoors.ts'
import { createAccountsCollection } from '../../collections/accounts.ts'
import { createActivityCollection } from '../../collections/activity.ts'
import { createAssignmentsCollection } from '../../collections/assignments.ts'
import { createBallotsCollection } from '../../collections/ballots.ts'
import { createBroadcastsCollection } from '../../collections/broadcasts.ts'
import { createCategoriesCollection } from '../../collections/categories.ts'
import { createCodesCollection } from '../../collections/codes.ts'
import { createContestsCollection } from '../../collections/contests.ts'
import { createEntriesCollection } from '../../collections/entries.ts'
import { createEntryFilesCollection } from '../../collections/entryFiles.ts'
import { createEntryPartnersCollection } from '../../collections/entryPartners.ts'
import { createEntryTextsCollection } from '../../collections/alike/entryTexts.ts'
import { createEntryVersionsCollection } from '../../collections/entryVersions.ts'
import { createExaminationsCollection } from '../../collections/examinations.ts'
import { createFormVersionsCollection } from '../../collections/formVersions.ts'
import { createJoinRequestsCollection } from '../../collections/joinRequests.ts'
import { createLimitGrantsCollection } from '../../collections/limitGrants.ts'
import { createMarksCollection } from '../../collections/marks.ts'
import { createMediaCollection } from '../../collections/media.ts'
import { createMessagesCollection } from '../../collections/messages.ts'
import { createPageImagesCollection } from '../../collections/pageImages.ts'
import { forPanel } from '../../collections/parts/panel.ts'
import { scoped } from '../../collections/parts/scoped.ts'
import { createParticipantsCollection } from '../../collections/participants.ts'
import { createPrintedPapersCollection } from '../../collections/printedPapers.ts'
import { createProposalsCollection } from '../../collections/proposals.ts'
import { createPublicityRecordsCollection } from '../../collections/publicityRecords.ts'
import { createRecommendationExtensionsCollection } from '../../collections/recommendationExtensions.ts'
import { createRecommendationTablesCollection } from '../../collections/recommendationTables.ts'
import { createRecommendationsCollection } from '../../collections/recommendations.ts'
import { createRegistrationsCollection } from '../../collections/registrations.ts'
import { createRenditionsCollection } from '../../collections/renditions.ts'
import { createRepeatsCollection } from '../../collections/alike/repeats.ts'
import { createResultRunsCollection } from '../../collections/resultRuns.ts'
import { createResultsCollection } from '../../collections/results.ts'
import { createRoundsCollection } from '../../collections/rounds.ts'
import { createSimilaritiesCollection } from '../../collections/alike/similarities.ts'
import { createRuleTextsCollection } from '../../collections/ruleTexts.ts'
import { createStaffCollection } from '../../collections/staff.ts'
import { createUnitsCollection } from '../../collections/units.ts'
import { createUploadsCollection } from '../../collections/uploads.ts'
import { createWorkingCopiesCollection } from '../../collections/workingCopies.ts'
import { slugOf } from '../domain/basics/collections.ts'
import type { ContestPluginOptions } from '../options.ts'
import { withSlugs } from '../options/slugs/withSlugs.ts'
import { asOwn } from '../store/database/ownCollections.ts'
import type { ContestSettings } from '../store/settings.ts'

export type Override = NonNullable<ContestPluginOptions['override']>

/** The collections of the contest, one a noun, as the host has changed them; staff of the host's own have none here. */
export const ownCollections = (
  settings: ContestSettings,
  override: Override,
): CollectionConfig[] => {
  const { dataDir, hostMedia, secureCookies, staff } = settings
  return [
    createContestsCollection(),
    createCategoriesCollection(),
    createRuleTextsCollection(),
    createEntriesCollection(),
    createEntryFilesCollection(),
    createPrintedPapersCollection(),
    createEntryPartnersCollection(),
    createParticipantsCollection(),
    createRenditionsCollection(),
    createPageImagesCollection(),
    createUploadsCollection(),
    createRegistrationsCollection(),
    createLimitGrantsCollection(),
    createRecommendationsCollection(),
    createRecommendationTablesCollection(),
    createRecommendationExtensionsCollection(),
    createPublicityRecordsCollection(),
    createRoundsCollection(settings),
    createAssignmentsCollection(),
    createMarksCollection(),
    createBallotsCollection(),
    createResultRunsCollection(),
    createResultsCollection(),
    createUnitsCollection(),
    createJoinRequestsCollection(),
    createWorkingCopiesCollection(),
    createAccountsCollection({ secureCookies }),
    ...(staff ? [] : [createStaffCollection({ secureCookies })]),
    createEntryVersionsCollection(),
    createExaminationsCollection(),
    createProposalsCollection(),
    createEntryTextsCollection(),
    createSimilaritiesCollection(),
    createRepeatsCollection(),
    createFormVersionsCollection(),
    createBroadcastsCollection(),
    createMessagesCollection(),
    createCodesCollection(),
    createActivityCollection(),
    ...(hostMedia === null ? [createMediaCollection({ dataDir })] : []),
  ].map((collection) =>
    asContests(settings, override({ defaultCollection: forPanel(scoped(withSlugs(collection))) })),
  )
}

/** What holds of every collection of the contest, also of those that another plugin builds for it. */
export const asContests = (
  { staff }: Pick<ContestSettings, 'staff'>,
  collection: CollectionConfig,
): CollectionConfig =>
  closeDoors(asOwn(staff ? namingStaffOf(staff.collection, collection) : collection))

/** Where a document names a member of staff, it names one of the host's own people. */
const namingStaffOf = (slug: string, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map((field) => namingIn(slug, field)),
})

/**
 * Nobody of the host's is kept from deleting a user of theirs by a field that must not be empty; what the record says of
 * them stands in the record.
 */
function namingIn(slug: string, field: Field): Field {
  if (field.type === 'relationship' && field.relationTo === slugOf('staff')) {
    return { ...field, relationTo: slug, required: false } as Field
  }
  return 'fields' in field
    ? ({ ...field, fields: field.fields.map((each) => namingIn(slug, each)) } as Field)
    : field
}

/** All that is in the configuration and the contest's. */
export const ownOf = ({ collections = [] }: Pick<Config, 'collections'>): CollectionConfig[] =>
  collections.filter(({ custom }) => custom?.contest === true)
