import type { Endpoint } from 'payload'

import { actingEndpoints } from './acting.ts'
import { boardEndpoints } from './boards.ts'
import { claimEndpoints } from './claims.ts'
import { broadcastEndpoints } from './broadcasts.ts'
import { examinationEndpoints } from './examination.ts'
import { organisingEndpoints } from './organising.ts'
import { mergingEndpoints } from './merging.ts'
import { paperDecisionEndpoints } from './papers.ts'
import { recommenderImportEndpoints } from './recommenderImport.ts'
import { recommenderAccountEndpoints } from './recommenderAccounts.ts'
import { recommenderStatisticsEndpoints } from './recommenderStatistics.ts'
import { recommendingEndpoints } from './recommending.ts'
import { unitEndpoints } from './units.ts'

/** The doors behind the panel's buttons, below `/api/staff`. */
export const staffEndpoints: Endpoint[] = [
  ...claimEndpoints,
  ...boardEndpoints,
  ...examinationEndpoints,
  ...organisingEndpoints,
  ...paperDecisionEndpoints,
  ...recommendingEndpoints,
  ...recommenderImportEndpoints,
  ...recommenderAccountEndpoints,
  ...recommenderStatisticsEndpoints,
  ...actingEndpoints,
  ...unitEndpoints,
  ...mergingEndpoints,
  ...broadcastEndpoints,
]
