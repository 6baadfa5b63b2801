import type { Config, JobsConfig } from 'payload'

import { compareEntryTask } from './examining/compareEntry.ts'
import { drawPagesTask } from './files/drawPages.ts'
import { readPaperScanTask } from './papers/readPaperScan.ts'
import { publishResultsTask } from './results/publishResults.ts'
import { readTableScanTask } from './tables/readTableScan.ts'
import { renderRecommendationTableTask } from './tables/renderRecommendationTable.ts'

type Tasks = NonNullable<JobsConfig['tasks']>

/** The contest's background tasks. */
export const contestTasks: Tasks = [
  renderRecommendationTableTask,
  publishResultsTask,
  readPaperScanTask,
  readTableScanTask,
  drawPagesTask,
  compareEntryTask,
]

/** The contest's background tasks beside the host's own, whose queues, access and settings stay as they are. */
export const withTasks = (config: Config, tasks: Tasks = contestTasks): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), ...tasks] },
})
