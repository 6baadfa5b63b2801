import type { Config, JobsConfig } from 'payload'

import type { ContestSettings } from '../store/settings.ts'
import { compareEntryTask } from './examining/compareEntry.ts'
import { drawPagesTask } from './files/drawPages.ts'
import { tellEventTask } from './messages/tellEvent.ts'
import { readPaperScanTask } from './papers/readPaperScan.ts'
import { publishResultsTask } from './results/publishResults.ts'
import { readTableScanTask } from './tables/readTableScan.ts'
import { renderRecommendationTableTask } from './tables/renderRecommendationTable.ts'
import { scheduledTasks } from './worker/scheduledTasks.ts'

type Tasks = NonNullable<JobsConfig['tasks']>

/** The contest's background tasks, by what the host has asked for. */
export const contestTasks = ({
  worker,
  events,
  eSeal,
}: Pick<ContestSettings, 'worker' | 'events' | 'eSeal'>): Tasks => [
  renderRecommendationTableTask({ eSeal }),
  publishResultsTask,
  readPaperScanTask,
  readTableScanTask,
  drawPagesTask,
  compareEntryTask,
  ...(Object.keys(events).length > 0 ? [tellEventTask] : []),
  ...(worker === 'payload' ? scheduledTasks() : []),
]

/** The contest's background tasks beside the host's own, whose queues, access and settings stay as they are. */
export const withTasks = (config: Config, tasks: Tasks): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), ...tasks] },
})
