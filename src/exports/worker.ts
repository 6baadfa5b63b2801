export { runWorker } from '../jobs/worker/runWorker.ts'
