import { accountEndpoints } from './accounts/accounts.ts'
import { codeEndpoints } from './accounts/codes.ts'
import { peopleEndpoints } from './accounts/colleagues.ts'
import { ownDataEndpoints } from './accounts/mine.ts'
import { recommenderAccountEndpoints } from './accounts/recommenderAccounts.ts'
import { hostExportEndpoints } from './contest/hostExports.ts'
import { entryEndpoints } from './entry/entries.ts'
import { jointEndpoints } from './entry/joint.ts'
import { boardEndpoints } from './examining/boards.ts'
import { claimEndpoints } from './examining/claims.ts'
import { examinationEndpoints } from './examining/examination.ts'
import { fileEndpoints, staffFileEndpoints } from './files/files.ts'
import type { Door } from './http/define.ts'
import { markEndpoints } from './judging/marks.ts'
import { roundEndpoints } from './judging/rounds.ts'
import { broadcastEndpoints } from './messages/broadcasts.ts'
import { messageEndpoints } from './messages/messages.ts'
import { paperDecisionEndpoints } from './papers/paperDecisions.ts'
import { paperEndpoints } from './papers/papers.ts'
import { participantImportEndpoints } from './participants/participantImport.ts'
import { participantEndpoints } from './participants/participants.ts'
import { actingEndpoints } from './recommending/acting.ts'
import { entryListEndpoints } from './recommending/entryList.ts'
import { opinionEndpoints } from './recommending/opinions.ts'
import { orderEndpoints } from './recommending/order.ts'
import { organisingEndpoints } from './recommending/organising.ts'
import { recommendingEndpoints } from './recommending/recommending.ts'
import { runEndpoints } from './results/runs.ts'
import { registrationEndpoints } from './signUp/registrations.ts'
import { tableEndpoints } from './tables/tables.ts'
import { findUnitEndpoints } from './units/findUnits.ts'
import { invitationEndpoints } from './units/invitations.ts'
import { mergingEndpoints } from './units/merging.ts'
import { ownUnitEndpoints } from './units/ownUnit.ts'
import { recommenderImportEndpoints } from './units/recommenderImport.ts'
import { recommenderStatisticsEndpoints } from './units/recommenderStatistics.ts'
import { ballotEndpoints } from './voting/ballots.ts'

/** Every door of the portals and the public site, below `/api/portal`, room by room. */
export const contestEndpoints: Door[] = [
  ...accountEndpoints,
  ...codeEndpoints,
  ...ownDataEndpoints,
  ...peopleEndpoints,
  ...ownUnitEndpoints,
  ...invitationEndpoints,
  ...registrationEndpoints,
  ...participantEndpoints,
  ...participantImportEndpoints,
  ...entryEndpoints,
  ...jointEndpoints,
  ...fileEndpoints,
  ...paperEndpoints,
  ...messageEndpoints,
  ...opinionEndpoints,
  ...entryListEndpoints,
  ...orderEndpoints,
  ...tableEndpoints,
  ...markEndpoints,
  ...ballotEndpoints,
  ...runEndpoints,
]

/** Every door behind the panel's buttons, room by room, as it stands below `/api/staff`. */
export const panelEndpoints: Door[] = [
  ...recommenderAccountEndpoints,
  ...findUnitEndpoints,
  ...mergingEndpoints,
  ...recommenderImportEndpoints,
  ...recommenderStatisticsEndpoints,
  ...hostExportEndpoints,
  ...staffFileEndpoints,
  ...paperDecisionEndpoints,
  ...recommendingEndpoints,
  ...actingEndpoints,
  ...organisingEndpoints,
  ...claimEndpoints,
  ...boardEndpoints,
  ...examinationEndpoints,
  ...broadcastEndpoints,
  ...roundEndpoints,
]
