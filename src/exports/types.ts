export type { ContestPluginOptions } from '../options.ts'
export type * from '../domain/types/index.ts'
export { EVENTS } from '../domain/types/event.ts'
export type { EventHandler } from '../store/settings.ts'
export type {
  ESeal,
  ExportAsked,
  Exported,
  ExportedFile,
  ExportedTable,
  Exporter,
  VoteConversion,
  VoterIdentity,
} from '../store/extensions.ts'
