import type { Endpoint } from 'payload'

import { actingEndpoints } from '../recommending/acting.ts'
import { boardEndpoints } from '../examining/boards.ts'
import { claimEndpoints } from '../examining/claims.ts'
import { broadcastEndpoints } from '../messages/broadcasts.ts'
import { examinationEndpoints } from '../examining/examination.ts'
import { organisingEndpoints } from '../recommending/organising.ts'
import { mergingEndpoints } from '../units/merging.ts'
import { paperDecisionEndpoints } from '../papers/paperDecisions.ts'
import { recommenderImportEndpoints } from '../units/recommenderImport.ts'
import { recommenderAccountEndpoints } from '../accounts/recommenderAccounts.ts'
import { recommenderStatisticsEndpoints } from '../units/recommenderStatistics.ts'
import { recommendingEndpoints } from '../recommending/recommending.ts'
import { unitEndpoints } from '../units/findUnits.ts'

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
