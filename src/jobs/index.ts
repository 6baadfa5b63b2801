import type { Config, JobsConfig } from 'payload'

import { jobsAccess } from '../../access/closePluginDoors.ts'
import type { ContestSettings } from '../store/settings.ts'
import { compareEntryTask } from './examining/compareEntry.ts'
import { drawPagesTask } from './files/drawPages.ts'
import { tellEventTask } from './messages/tellEvent.ts'
import { readPaperScanTask } from './papers/readPaperScan.ts'
import { publishResultsTask } from './results/publishResults.ts'
import { readTableScanTask } from './tables/readTableScan.ts'
import { renderRecommendationTableTask } from './tables/renderRecommendationTable.ts'
import { scheduledTasks } from './worker/scheduledTasks.ts'

/** The contest's background tasks beside the host's own; no job can be queued or run over HTTP. */
export const contestJobs = (
  jobs: Config['jobs'],
  { worker, events }: Pick<ContestSettings, 'worker' | 'events'>,
): JobsConfig => ({
  ...jobs,
  access: { ...jobsAccess, ...jobs?.access },
  deleteJobOnComplete: jobs?.deleteJobOnComplete ?? true,
  tasks: [
    ...(jobs?.tasks ?? []),
    renderRecommendationTableTask,
    publishResultsTask,
    readPaperScanTask,
    readTableScanTask,
    drawPagesTask,
    compareEntryTask,
    ...(Object.keys(events).length > 0 ? [tellEventTask] : []),
    ...(worker === 'payload' ? scheduledTasks() : []),
  ],
})
