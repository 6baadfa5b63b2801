export type { ContestPluginOptions } from '../options.ts'
export type * from '../domain/types/index.ts'
