import type { Config, JobsConfig } from 'payload'

import { jobsAccess } from '../../access/closePluginDoors.ts'
import { compareEntryTask } from './compareEntry.ts'
import { drawPagesTask } from './drawPages.ts'
import { publishResultsTask } from './publishResults.ts'
import { readPaperScanTask } from './readPaperScan.ts'
import { renderRecommendationTableTask } from './renderRecommendationTable.ts'

/** The contest's background tasks beside the host's own; no job can be queued or run over HTTP. */
export const contestJobs = (jobs: Config['jobs']): JobsConfig => ({
  ...jobs,
  access: { ...jobsAccess, ...jobs?.access },
  deleteJobOnComplete: jobs?.deleteJobOnComplete ?? true,
  tasks: [
    ...(jobs?.tasks ?? []),
    renderRecommendationTableTask,
    publishResultsTask,
    readPaperScanTask,
    drawPagesTask,
    compareEntryTask,
  ],
})
