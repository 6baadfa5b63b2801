import type { RefusalCode } from '../../domain/basics/refusalCodes.ts'

export const refusal = {
  // who
  notSignedIn:
    'You are not signed in, or your session has ended. Please sign in in a new tab, then come back and try again.',
  notAllowed: 'Your account may not do this. If you need it done, please contact the organiser.',
  notFound:
    'We did not find this. It may have moved, or it is not open to you. Please go back to the list.',
  wrongCredentials:
    'The account or the password is wrong. Please check both, or set a new password.',
  triesUsed:
    'There were too many tries from this device or network, so this one was not taken. Please try again in {{minutes}} minutes.',
  staffOnRecord:
    'What this person decided in a contest is on the record, so they cannot be deleted. Please take their role away instead.',
  staffWithoutAddress:
    'Your account has no e-mail address, so a trial letter cannot reach you. Please enter one in your account first.',
  passwordChangeNeeded:
    'You are using an initial password, so nothing else is open yet. Please change it first.',
  passwordWrong: 'The current password is not right. Please check it and type it again.',
  passwordsDiffer: 'The two passwords are not the same. Please type them again.',
  usernameShape:
    'The account must be an e-mail address or a mobile number of 11 digits. Please check it.',
  addressNotProven:
    'The e-mail address or number is not proven yet, or was so too long ago. Please ask for a new code.',
  letterExpired:
    'This link for a new password no longer holds. Please ask for another, and use the newest one you received.',
  accountUnknown:
    'No account is registered under this address or number. Please check it, or open an account.',
  codeWrong:
    'The code is not right. You may try {{left}} more times. Please check the newest code you received.',
  codeExpired: 'The code no longer holds. Please ask for a new one.',
  codeTooOften:
    'Codes were asked for too often, so none was sent this time. Please try again in {{minutes}} minutes.',
  passwordTooWeak:
    'This password is too easy to guess. Please use at least 12 characters of three kinds, and none of the common ones.',
  accountExists: 'This account exists already. Please sign in, or register another one.',
  unitExists:
    'This unit already has an account (contact: {{contact}}); no second one was opened. You may ask to join it, or ask the organiser.',
  unitWithoutAccount:
    'This unit is on record but has no account yet. You may ask to join it; the organiser then checks.',
  joinOffered: 'If you belong to this unit, tick this box and submit once more.',
  joinOpen:
    'A request of yours to join a unit waits for an answer already. To ask another one, withdraw it first.',
  joinTooOften:
    'At most {{count}} requests may be made within 24 hours; this one was not made. Please try again later.',
  joinDecided: 'This request was answered or withdrawn before. Please reload the page.',
  unitGiven: 'Your account belongs to a unit already. To join another, leave that one first.',
  jointNotAdmitted: 'This category takes no joint entries; nobody was added.',
  partnerSelf: 'This is who enters the work already. Please name another unit or person.',
  partnerNamed: 'They were named already and were not added again.',
  partnerTooMany: 'An entry may have at most {{max}} partners; nobody was added.',
  partnersPending:
    '{{count}} partners have not confirmed: {{names}}. Wait for them or remove them, then submit.',
  partnerFixed:
    'The entry was submitted; nothing can be confirmed or withdrawn now. Ask its lead to recall it first.',
  partnerUnchanged:
    'As the entry stands this cannot be done, and nothing was changed. Please reload the page and look again.',
  licenceRefusedByPartner:
    'The partner {{partners}} refuses the use of this work, so it cannot be accepted now. Please ask its lead, or find it not eligible.',
  limitReachedPartner:
    'The partner {{partner}} has no slot left in “{{category}}”; the entry was not submitted. Please agree with them, or remove them and submit again.',
  consentOfAccount:
    'This consent goes with the account and is not withdrawn by itself. To withdraw it, close the account.',
  closeGranted:
    'The organisers gave you a role that has not ended; the account was not closed. Please ask them first.',
  closeUnderWay:
    '{{count}} entries are on their way; the account was not closed. Withdraw them first, or wait until they are through.',
  closeJoint:
    '{{count}} joint entries of yours are on their way; the account was not closed. Ask their leads to recall them and leave, or wait until they are through.',
  mergeSame: 'This is one and the same unit; nothing was merged. Please choose another one.',
  mergeDone:
    'One of the units was merged into another before; nothing was merged. Please reload the page.',
  mergeSealed:
    'The unit that would go has {{count}} sealed recommendation tables, which never change; nothing was merged. Keep that unit and merge the other one into it; two units that both sealed tables cannot be merged.',
  mergeOwnRecommendation:
    'The entries {{entries}} would be recommended by their own unit; nothing was merged. Please choose other recommenders for them first.',
  unitUnknown: 'No such unit was found. Please state its full name or its credit code.',
  memberFirst:
    'This is the first account of the unit and is not taken out here. Please ask the organiser.',
  memberGranted:
    'The organiser issued this account or gave it a role; it is not taken out here. Please ask the organiser.',
  foreignOrigin:
    'This request did not come from a page of this site and was not taken. Please start again from the site.',
  // when
  windowNotOpen: '“{{window}}” has not begun. It opens on {{opensAt}}; please come back then.',
  windowClosed:
    '“{{window}}” closed on {{closesAt}}; nothing more is taken. In a special case, please contact the organiser.',
  windowNotAnnounced:
    'The dates of “{{window}}” are not announced yet, so it is not open. Please watch the notices.',
  examinationClosed:
    'The formal check has ended; nothing can be changed or submitted. For questions, please contact the organiser.',
  examinationNotClosed:
    'The formal check is still open, so this cannot be done yet. Please close it first.',
  // lifecycle
  wrongStage:
    'The entry is now “{{stage}}”, where this cannot be done. Please reload the page to see the latest.',
  entryClaimed:
    'Another examiner has taken this entry until {{until}}, so nothing was done. Please check the next one, or ask them to put it back.',
  claimMissing:
    'Nobody has taken this entry, so nothing was done. Please take it first, then conclude.',
  claimOutOfOrder:
    'Entries that were submitted earlier are waiting and nobody has taken them. Please take the next one, or give a reason for this one.',
  queueEmpty: 'No entry is waiting to be checked.',
  notWaitingForExaminer:
    'This entry is not waiting to be checked, so it cannot be taken. Please reload the page to see the latest.',
  extensionRunning: 'This entry has its own deadline of {{until}}, so it cannot lapse now.',
  extensionPast:
    'The new deadline must be later than now; nothing was saved. Please choose another time.',
  extensionBeforeDeadline:
    'The new deadline, {{until}}, is not later than the deadline as it is, {{closesAt}}; nothing was saved. Please choose a later time.',
  extensionBeforeLast:
    'The new deadline, {{until}}, is not later than the extension that was given already, {{closesAt}}; nothing was saved. Please choose a later time.',
  instantOutOfRange:
    'The year has to be from {{first}} to {{last}}; nothing was saved. Please check the date.',
  proposalOpen: 'This was proposed already and waits for another member of staff.',
  proposalDecided:
    'This was answered already or no longer applies, so nothing was done. Please reload the page to see the latest.',
  repeatDecided:
    'This question was settled meanwhile or no longer applies; nothing was done. Please reload the page.',
  repeatKeepMissing: 'Please choose which of the two entries stays.',
  proposalOwn: 'You proposed this yourself. Please let another member of staff answer it.',
  secondReaderMissing:
    'Two examiners read the entries of this category. If your conclusion is kept already, please wait for the other one.',
  nameDiffers: 'Title or unit is not as in the sealed table. Please compare them.',
  creditCodeDoubtful: 'The check digit of the unit’s credit code is wrong. Please see its licence.',
  alreadyInHand:
    'Somebody has begun to check this entry or written on it, so it cannot be recalled. Please ask for it to be returned.',
  recommendationPending:
    'The recommendation of this entry is not submitted, so it cannot be accepted yet. Please wait for the table.',
  changedMeanwhile:
    'Somebody changed this after you opened the page, so nothing was saved. Please reload, compare and try again.',
  savedElsewhere:
    'This part was just changed in another window or by another account of your unit. To overwrite nothing, this was not saved. What you typed is still on the page; please look at the other text first.',
  sectionsUnsaved:
    'Some parts were filled in but not saved: {{sections}}. Please open and save them, then submit.',
  outsideOperation:
    'The system records this as part of a step and it cannot be changed directly. Please use the button for that step.',
  outOfScope:
    'What you chose does not belong to your contests; nothing was saved. Please ask staff who work for all contests.',
  contestFixed:
    'The contest cannot be changed once it is set; nothing was saved. Please make a new one in the other contest.',
  unitElsewhere:
    'The record of this unit is not for your contests alone. Staff who work for all contests have to list it or change it.',
  sectionNotOpen:
    'This section was not sent back, so it cannot be changed now. Please change only the sections named.',
  // limits
  limitReachedUnit:
    'Your unit may submit {{limit}} entries in “{{category}}” and has submitted {{taken}}, so this one was not submitted. Recall one, or ask the organiser for another place.',
  limitReachedPerson:
    'One person may submit {{limit}} entries in “{{category}}”, and {{taken}} are submitted, so this one was not. Recall one first.',
  limitReachedContest:
    '“{{contest}}” takes at most {{limit}} entries from you in all, and {{taken}} are in use; this one was not submitted. Withdraw one of them first.',
  limitReachedParticipant:
    '{{participant}} may take part in at most {{limit}} entries of “{{scope}}”, and has; nothing was done (entries made by others count too). Choose somebody else, or withdraw an entry first. If this is another person of the same name and day of birth, please ask the organisers.',
  participantsNotAsked:
    'This category does not ask for participants; nothing was saved. Please fill in what the pages of the entry ask.',
  participantsMissing:
    'No participant has been chosen yet. Choose who takes part in this entry, then submit.',
  participantsTooMany:
    'An entry has at most {{max}} participants; nothing was saved. Choose fewer, then save.',
  participantTwice: '{{participant}} was chosen twice for this entry. Leave one out, then save.',
  participantBirthDateMissing:
    'The date of birth of {{participant}} is missing, and this category asks for it. Fill it in on your list of participants first.',
  participantKnown:
    '{{participant}}, born on the same day, is on your list already and was not added again. Please use that line.',
  participantNameTwice:
    'Somebody called {{participant}} is on your list. Give the date of birth, so that people of one name can be told apart.',
  participantNamed:
    '{{participant}} takes part in an entry and cannot be taken off the list. Take them off the entry first, or withdraw it.',
  participantFixed:
    'An entry with {{participant}} was submitted: name and date of birth cannot be changed any more. If they are wrong, recall the entry, or ask the organisers to return it.',
  participantsKeptTooMany:
    'A list holds at most {{max}} participants; nothing was added. Remove those you no longer need first.',
  birthDateAhead: 'The date of birth is after today. Please check it.',
  guardianMissing:
    '{{participant}} is under {{age}} on the closing day, and no guardian is given. Fill it in on your list of participants first.',
  guardianIsChild:
    'A participant cannot be their own guardian. Give the name of a parent or another guardian.',
  consentGoneByChild:
    'The guardian of {{participants}} took the consent back after this entry was handed in; it cannot be accepted. Eliminate it, or return it for another participant or a new consent.',
  slotGivenAway:
    'The slot of this entry has been given away, so it cannot be reconsidered now. Please ask the organisers.',
  draftsTooMany:
    'You have {{max}} entries in this contest that are not handed in, so no other was begun. Please hand one in first, or withdraw one.',
  membersTooMany:
    'This unit has {{max}} accounts, so nobody else may join. Please take out one that is no longer used.',
  // what is asked
  invalid:
    'Some answers need a change, so nothing was saved or submitted. Please follow the notes; what you typed is still on the page.',
  addressUnreadable:
    'This address is cut off or mistyped and cannot be read. Please check it, or start again from home.',
  methodUnknown:
    'This page takes no request of this kind, so nothing was done. Please use a page of this site.',
  queryUnreadable:
    'What the address asks for cannot be read, so nothing was looked up. Please choose again on the page.',
  bodyUnreadable:
    'What arrived is incomplete or malformed, so nothing was done. Please reload the page and try again.',
  bodyTypeUnknown:
    'What arrived does not say in a way known here what it is, so nothing was done. Please use a page of this site.',
  bodyTooLarge:
    'No more than {{maxBytes}} can be sent at once, so nothing was done. Please shorten it; files are sent where files are uploaded.',
  bodyTooManyValues:
    'No more than {{max}} values can be sent at once, so nothing was done. Please send them in several parts.',
  bodyTimedOut:
    'It took too long for everything to arrive, so nothing was done. Please check your connection and try again.',
  reasonMissing:
    'A reason is missing, so this was not done. Please give one; it is kept on record.',
  remarksMissing:
    'A remark is missing, so nothing was returned. Please name at least one thing to change.',
  agreementMissing:
    'You have not agreed to “{{title}}”, so nothing was done. Please read it and tick the box.',
  consentMissing:
    'The current rules of “{{consent}}” are not accepted, so nothing was submitted. Please read them, tick the box and submit again.',
  declarationMissing:
    'The declaration is not confirmed, so nothing was submitted. Please read and confirm it.',
  checklistIncomplete:
    '{{count}} items of the checklist are open or failed, so the entry cannot be accepted. Please check each one, or return the entry.',
  opinionMissing: 'An opinion is missing, so nothing was saved. Please write one for this entry.',
  secondPersonMissing:
    'This takes two people. Please let another member of staff check and confirm it.',
  applicantKindNotAdmitted:
    'This category is not open to applicants of your kind. Please choose another kind or category.',
  notRegistered:
    'You have not signed up for this contest, so you cannot enter yet. Please sign up first.',
  recommenderMissing:
    'No recommender is chosen, so nothing was submitted. Please choose yours, or the direct route if you qualify.',
  recommenderUnknown:
    'This unit is not on the list of recommenders. Please choose one from the list.',
  recommenderOwnUnit: 'A unit cannot recommend its own entry. Please choose another recommender.',
  recommenderUnchanged:
    'This is the recommender it had before, so nothing changed. Please choose another one.',
  directRouteClosed: 'This contest has no direct route. Please choose a recommender.',
  directRouteGroundMissing:
    'The direct route needs a ground. Please choose one; members also state why they have no recommender.',
  // fields
  fieldRequired: 'Please fill in {{label}}.',
  fieldTooShort: '{{label}} has {{count}} characters and needs at least {{min}}. Please add to it.',
  fieldTooLong: '{{label}} has {{count}} characters and may have {{max}}. Please shorten it.',
  fieldNotText: '{{label}} is not text. Please fill it in again.',
  fieldNotNumber: '{{label}} needs a whole number. Please write it in figures.',
  fieldNumberTooSmall: '{{label}} cannot be less than {{min}}. Please check it.',
  fieldNumberTooLarge: '{{label}} cannot be more than {{max}}. Please check it.',
  broadcastSent: 'This letter has gone out. It was neither changed nor sent again.',
  broadcastToNobody: 'Nobody meets the conditions now. Nothing was sent.',
  recipientsChanged:
    'The recipients or the text have changed since they were shown. Nothing was sent; please look at them again.',
  placeholderUnknown:
    '“{{name}}” cannot be filled in. Name, unit and contest can; see the note below the text.',
  fieldNotOption: 'The choice for {{label}} is not on the list. Please choose again.',
  fieldOtherTextMissing: '{{label}} is set to other. Please say what it is.',
  fieldExclusiveOption:
    '“{{option}}” in {{label}} cannot be combined with other choices. Please keep one or the other.',
  fieldEmailShape: '{{label}} does not look like an e-mail address, such as name@example.org.',
  fieldPhoneShape:
    '{{label}} does not look like a telephone number. Please give a mobile number, or a landline with its area code.',
  fieldPostcodeShape: '{{label}} has 6 digits. Please check it.',
  fieldDateShape: '{{label}} should be a date, such as 2014-09-01. Please check it.',
  fieldDateTooEarly: '{{label}} must not be before {{earliest}}. Please check it.',
  fieldDateTooLate: '{{label}} must not be after {{latest}}. Please check it.',
  fieldAgeTooLow:
    '{{label}}: the age on {{day}} is {{age}}, and it has to be at least {{min}}. Please check the date.',
  fieldAgeTooHigh:
    '{{label}}: the age on {{day}} is {{age}}, and it may be at most {{max}}. Please check the date.',
  fieldNotDecimal:
    '{{label}} has to be a number with at most {{decimals}} decimal places. Please use digits.',
  fieldCreditCodeShape:
    '{{label}} has 18 digits or capital letters, without I, O, S, V and Z. Please check your certificate.',
  fieldUnknown: 'The form has no field “{{name}}”, so nothing was saved. Please reload the page.',
  slugShape: 'The address may have lower-case letters, digits and hyphens. Please change it.',
  slugReserved: '“{{slug}}” is kept by the site. Please choose another address.',
  // design of a form
  formEmpty: 'The form has nothing in it yet, so it was not saved. Please add at least one field.',
  formSectionEmpty: 'Section “{{name}}” has no fields. Please add one, or remove the section.',
  formBlockUnknown: 'A form cannot hold a block of the type “{{type}}”. Please use another one.',
  formNameShape:
    '“{{name}}” cannot be a name. A name begins with a letter and has letters, digits and single underscores, 64 at most.',
  formNameDuplicate:
    'The name “{{name}}” is used more than once. Please give each field and section its own.',
  formLabelMissing:
    'Words are missing at “{{name}}”. Please add the label, the words of each option, or the text.',
  formOptionsMissing: '“{{name}}” is a choice without options. Please add at least one.',
  formOptionShape:
    '“{{value}}” cannot be the value of an option of “{{name}}”. A value is not empty, has no comma or semicolon, and 64 characters at most.',
  formOptionDuplicate:
    'Two options of “{{name}}” have the value “{{value}}”. Please make them different.',
  formOptionTextTwice:
    '“{{name}}” takes several answers, so only one option may ask for words. Please keep one.',
  formRangeInvalid:
    'The limits of “{{name}}” do not fit. Please use whole numbers, the lower one first; lengths go from 0 to 20000.',
  formAgeRange:
    'The ages of “{{name}}” do not fit. Please use whole numbers from 0 to 20000, the lower one first.',
  formNumberRange:
    'The least and greatest value of “{{name}}” do not fit. Decimals go from 0 to 6, neither value may have more of them, and the lower one comes first.',
  formConditionUnknown:
    '“{{name}}” depends on “{{field}}”, but no choice of that name stands before it. Please name an earlier choice.',
  formConditionValue:
    '“{{name}}” depends on the value “{{value}}”, which that choice does not have. Please check it.',
  formDateField:
    'Field “{{name}}” names the date “{{typed}}”, which no schedule has; the nearest is “{{{nearest}}}”. Please write it so.',
  formDateBound:
    'The earliest and latest day of “{{name}}” are written as 2014-09-01, the earliest not after the latest. Please change them.',
  formAgeDay:
    '“{{name}}” counts ages on “{{day}}”, which no schedule has; the nearest is “{{nearest}}”. Write, for example, submission.end.',
  formAgeDayMissing:
    '“{{name}}” limits an age without saying on which day it counts. Write a date of the schedule, such as submission.end.',
  formSlotMissing:
    '“{{name}}” does not say which file slot it is about. Please write the key of the slot in the category.',
  formSlotTwice:
    'The file slot of “{{name}}” is on this form already. Please remove one of the two.',
  formTitleTwice:
    'One field of an entry form gives the title, and “{{name}}” would be the second. Please mark only one.',
  rulesMissing:
    'There is no text of the rules yet. Entrants agree to the rules when they submit: please write them under “Rules and consents” before the contest is published or submission opens.',
  formTitleMissing:
    'The entry form “{{form}}” does not say which of its fields is the title. Please mark one line of text as “This is the title”; without it the work has no name anywhere.',
  formRecommenderTwice:
    'A form has one place to choose a recommender, and “{{name}}” is the second. Please remove one.',
  // files
  scanDoubtful:
    '{{label}} is no scan of what stands now. Please compare it, or return it for a new one.',
  fileMissing: '{{label}} is not uploaded yet. Please upload it and submit again.',
  fileTooFew:
    '{{label}} needs at least {{min}} files and has {{count}}. Please add what is missing and submit again.',
  fileSlotClosed:
    'By the answers as they are now, {{label}} is not needed. To upload it, change and save those answers first.',
  fileTooMany: '{{label}} takes {{max}} files. Please remove one first.',
  fileTooLarge:
    '{{label}} may have {{maxBytes}}; this file was not saved. Please compress it and try again.',
  fileEmpty: 'This file is empty and was not saved. Please check it and upload it again.',
  fileWrongType:
    '{{label}} takes {{accept}}, and the content of this file is something else. Please convert it and try again.',
  fileTooLong:
    '{{label}} lasts {{seconds}} seconds and may last {{maxSeconds}}. Please shorten it and try again.',
  fileTooShort:
    '{{label}} lasts {{seconds}} seconds and needs at least {{minSeconds}}. Please lengthen it and try again.',
  fileTooSmall:
    'The shorter side of {{label}} has {{height}} pixels and needs {{minHeight}}. Please upload a clearer version.',
  fileTextTooLong:
    'The text of {{label}} has {{characters}} characters and may have {{max}}. Please shorten it and try again.',
  fileTextTooShort:
    'The text of {{label}} has {{characters}} characters and needs at least {{min}}. Please lengthen it and try again.',
  paperOverdue:
    '{{label}} was due by {{closesAt}}; without it an accepted entry goes no further. With good reason, please ask the organisers to extend this entry.',
  fileUnreadable:
    '{{label}} cannot be read; it may be damaged or incomplete. Please open it in its own program to check, and upload it again.',
  fileLocked:
    '{{label}} is protected by a password or encrypted and cannot be read. Please remove the password and upload it again.',
  fileMacros:
    '{{label}} contains macros and was not kept. Please save it as a Word document without macros and upload that.',
  fileUnpacksTooLarge:
    '{{label}} unpacks to an abnormal size and was not kept. Please save it anew in Word and upload that.',
  fileTooManyPages:
    '{{label}} has {{pages}} pages; at most {{max}} are taken. Please shorten it and upload it again.',
  fileTooManyPixels:
    '{{label}} measures {{width}} × {{height}} pixels, more than can be handled. Please reduce each side to at most {{max}} pixels.',
  fileWithoutPicture:
    '{{label}} has no moving picture; it may be sound alone. Please check it and upload it again.',
  fileSlotUnknown:
    'This category has no such place for files, so nothing was saved. Please reload the page.',
  fileDamaged:
    'This file was damaged while it was stored and does not count. Please upload it again.',
  // resumable uploads
  uploadExpired:
    'This upload is no longer valid: it was cancelled, or not continued for 24 hours. Please choose the file again.',
  uploadLengthWrong:
    'The file is not as long as it was when its upload began, so it was not saved. Please choose it again.',
  uploadIncomplete: 'This file has not arrived in full yet ({{percent}}%). Please continue.',
  uploadConflict:
    'Another transfer of the same file has not ended yet. Please wait; it continues by itself.',
  uploadQuotaUsed:
    'The files of this account may have {{quotaBytes}} in all; {{leftBytes}} are left, too little for this one. Please cancel uploads you do not need, or ask the organisers.',
  databaseUnavailable:
    'The system cannot be reached for the moment; nothing was saved this time, and nothing saved before is lost. Please try again shortly.',
  guardsMissing:
    'The database of the site is not set up completely. For now everything can be read, but this was not saved. Please tell whoever runs the site.',
  outcomeUnknown:
    'The connection broke, and it is not certain whether this was saved. Please reload the page and look before you try again.',
  storageUnavailable:
    'Files cannot be read or stored at the moment; nothing that was stored is lost. Please try again later.',
  storageFull:
    'The server has no room for this file, so it was not saved. Please tell the organisers, or try again later.',
  // recommendation table
  tableEmpty: 'No entry can go on the table yet. Please recommend at least one first.',
  tableOpinionsMissing:
    '{{count}} entries have no opinion yet, so the table cannot be made. Please write one for each.',
  tableOutdated:
    'Something changed after the table was made, so it cannot be used. Please make, print and stamp a new one.',
  tableScanMissing:
    'The scan of the stamped table is missing. Please upload the scan of the current version.',
  tableScanWaiting: 'The scan is being read. Please wait a moment and submit again.',
  tableScanWrong:
    'The scan is not the whole stamped current table, so it cannot be submitted. Please upload another one.',
  tableScanUnproven:
    'Not every code on the scan could be read. Please scan again, or check the scan and confirm it.',
  tableScanSettled: 'This scan needs no confirmation.',
  confirmationMissing: 'Please tick the confirmation first.',
  tableAlreadySealed:
    'This table has been submitted and cannot be changed. For a correction, please contact the organiser.',
  tableNotRendered: 'The table is still being made. Please wait a moment and try again.',
  // printed papers
  documentCharacterMissing:
    'The character “{{character}}” ({{codePoint}}) in “{{excerpt}}” cannot be printed, so the document was not made. Please write it another way and try again.',
  fieldUnprintable:
    '{{label}} has characters that cannot be printed on paper: {{characters}}. Please leave them out, or use letters, Chinese characters, digits and punctuation; what you typed is still on the page.',
  // rounds, marks, ballots, results
  roundAlreadyOpen: 'This round is open already. To end it, close the round.',
  roundNotOpen: 'This round is not open now. Please see the schedule.',
  roundNotClosed:
    'This round is not closed, so nothing can be computed or published. Please close it first.',
  roundRuleIncomplete:
    'The scoring rule of this round is incomplete ({{what}}), so it can neither open nor be computed. Please complete and publish it first.',
  fileInRound:
    'The entry is being voted on or judged, so this file, which counts for it, cannot be removed now; nothing was changed. To replace it, please contact the organiser.',
  roundRuleFrozen:
    'This round has marks or ballots, so its rule is fixed. If it must change, please make another round.',
  ruleUnsound:
    'The rule has {{count}} parts to be mended and was not saved. Please see the notes at each.',
  rulePartInvalid: 'This is missing or cannot be read.',
  ruleKeyTwice: 'The name “{{key}}” stands twice. Please choose different ones.',
  ruleKeyUnknown: 'The rule has nothing called “{{key}}”. Please choose one that it has.',
  ruleWeights:
    'Where parts are weighed, each has a weight and they add up to 100 % (now {{weights}} %); a plain sum has none.',
  ruleRange:
    'The numbers do not fit: the least is below the most, steps divide the range, and rows stand in order.',
  ruleStepUnused: 'The rule has no data for this step. Please add them or remove the step.',
  ruleStepsClash:
    'This step cannot stand together with the one chosen before. Please change one of them.',
  ruleMatchedWeight:
    'Votes matched to the experts may weigh at most half of what these weigh, and experts count as a share of the full mark.',
  markOffScale: '{{label}} takes {{min}} to {{max}} in steps of {{step}}. Please check it.',
  markedTooFew:
    'A judge has marked fewer than {{least}} entries, so marks cannot be levelled. Please count them as they are.',
  panelDisconnected:
    'Judges have marked no entries in common, so their marks cannot be compared. Please count them as they are, or add marks.',
  carriedMissing:
    '{{count}} entries bring no points from the earlier round. Please check who went on.',
  adjustmentInvalid:
    'A penalty or bonus cannot be read, and nothing was computed. Please check its code, seconds and points.',
  choiceOutdated:
    'What was decided for step {{step}} no longer fits the ranking. Please decide again.',
  judgeUnknown:
    'The account chosen is no judge of this contest. Please grant it the role, then assign entries.',
  notAssigned: 'This entry is not assigned to you. Please use your own list.',
  markOutOfRange: '{{label}} takes a whole number from {{min}} to {{max}}. Please check it.',
  markIncomplete:
    '{{count}} items of the score sheet have no mark, so nothing was submitted. Please mark each one.',
  marksMissing:
    '{{count}} score sheets are missing, so nothing can be computed. Please ask the judges for them.',
  audienceCountsMissing:
    'The votes cast on site count in this round, but they have not been entered. Please enter them, then compute.',
  cookiesOff:
    'Your browser did not keep the cookie that voting needs, so this vote was not counted. Please allow cookies of this site and vote again.',
  voteQuotaUsed: 'You have used your {{perDay}} votes of today. Please come back tomorrow.',
  voteAlreadyCast:
    'You have voted for this entry today, so this vote was not counted. You may vote for another one.',
  entryNotInRound: 'This entry is not part of the round. Please use the list of the round.',
  resultsNotComputed:
    'The results are not computed, so they cannot be published. Please compute and check them first.',
  resultsOutdated:
    'Marks, votes or entries have changed since the computation. Please compute and check again.',
  resultsPublished:
    'The results are published and cannot be changed. For a correction, please use the procedure for it.',
  awardsUndecided:
    '“{{award}}” still has tied or eligible entries to decide on, so nothing can be published. Please decide first.',
  awardQuotaExceeded:
    '“{{award}}” has {{quota}} places and they are taken. Please change the list first.',
  awardQuotaMissing: '“{{award}}” has no number of places yet. Please declare it first.',
  awardDecisionOutdated:
    'The decision on “{{award}}” names entries that are not in question now. Please decide again from the present list.',
  // lists of units as workbooks
  sheetType:
    'This file is no Excel workbook (.xlsx). Please fill in the template, or save the list as .xlsx in Excel or WPS; renaming a file is not enough.',
  sheetOldOrLocked:
    'This workbook is in the old format (.xls) or has a password, and cannot be read. Please take the password off and save it as .xlsx.',
  tableType:
    'This file is neither an Excel workbook (.xlsx) nor a table in text (.csv). Please fill in the template; renaming a file is not enough.',
  tableQuoteOpen:
    'A quotation mark in row {{row}} is never closed, so that it is unknown which cell the rest belongs to. Please close it or take it out, or use the .xlsx template.',
  sheetTooLarge:
    'A list may have {{maxBytes}} at most. Please take out pictures and other sheets, or split it.',
  sheetUnpacksTooLarge:
    'Unpacked, this file is far larger than a list would be, and was not read. Please copy the list into the template.',
  sheetTooFar:
    'A list stands within the first {{rows}} rows and {{columns}} columns. Please delete the empty rows and columns beyond (they may hold nothing but formats), or copy the list into the template.',
  sheetTooManyRows: 'A list may have {{max}} rows; this one has {{count}}. Please split it.',
  sheetEmpty: 'This list is empty. Please write below the header, one a row.',
  sheetHeaderMissing: 'The header lacks {{labels}}. Please use the header of the template.',
  sheetHeaderTwice: 'The header “{{name}}” stands there more than once. Please leave one column.',
  cellFormula: '{{label}} is a formula. Please write it out (copy, then paste as values).',
  cellError:
    '{{label}} is what a failed formula left (as #N/A), and no value. Please fill in this cell again.',
  cellMerged:
    '{{label}} is in a merged cell ({{range}}), and it is unknown which row it belongs to. Please unmerge it and fill in each row.',
  cellCodeNumber:
    'Excel took {{label}} for a number, and its last digits may have changed. Please set the cell to text and write the 18 characters again.',
  cellNumberChanged:
    'Excel took {{label}} for a number, and a leading 0 or the last digits may be lost. Please set the cell to text and write it again.',
  cellPhoneNumber: '{{label}} is a number and was read as {{digits}}. Please look at it.',
  cellTooMany: '{{label}} may hold {{max}} names.',
  twiceInSheet:
    '{{label}} is the same as in row {{row}}. Please leave one row, or mend one of them.',
  recommenderKindUnknown: '{{label}} is one of: {{kinds}}.',
  cellCreditCodeDoubtful:
    '{{label}} has a wrong check digit. Please look at the licence; it can be imported, and is listed as doubtful.',
  creditCodeTaken:
    'This credit code is on record for “{{name}}”. Please check code and name; if it is the same unit, write the name on record.',
  creditCodeDiffers:
    'The credit code on record for this unit is {{code}}, another one. Please check; to correct the record, use the page of the unit.',
  nameTaken:
    'One of the other names is a name of “{{name}}”. Please check whether it is the same unit.',
  unitKnownAs: 'This unit is on record as “{{name}}”; that name stays.',
  importChanged:
    'The file, or what is on record, changed after the preview, and nothing was imported. Please look at the preview again.',
  importNothing: 'There is no row to import. Please mend the list and upload it again.',
  importFaulty:
    'Rows to be mended: {{count}}. Nothing was imported. Please mend what the preview lists, and upload the table again.',
  importAlike:
    'Rows with the name and day of birth of another row, or of somebody on the list: {{count}}. Nothing was imported. Please say first whether they are the same person.',
  // issued accounts
  passwordExpired:
    'The one-time password expired on {{until}}. Please ask the organiser for a new one.',
  accountIssued:
    'There is an account already, and none was added. For a new password choose “New passwords”.',
  colleagueTooMany: 'A unit may have {{max}} accounts in a contest.',
  invitationOver:
    'This invitation can no longer be used: the unit is not among the recommenders of this edition, or the contest takes no more entries. You can still pick a recommender from the list in the entry form.',
  // last resort
  tooManyRequests:
    'Too many tries in a short time, so this one was not taken. Please wait a moment.',
  conversionMissing:
    'the conversion “{{name}}” is no longer in the configuration of the site, so that nothing can be computed by the rule of this round. Whoever runs the site can put it back.',
  conversionUnsound:
    'the conversion “{{name}}” gave points against the rules (from 0 to 100, equal for equal votes, never fewer for more), so nothing was computed. Tell whoever runs the site.',
  conversionChanged:
    'the conversion “{{name}}” reckons otherwise than when the run was stored, which can therefore not be published. Tell whoever runs the site; compute anew once all is well.',
  voterUnknown: '{{how}} This vote counts by “{{identity}}”.',
  sealFailed:
    'the service for electronic seals has not sealed this paper yet, which is handed out once it is sealed. It is asked again by itself; please come back later, and turn to the organiser if it lasts.',
  exportFailed:
    'the export “{{name}}” could not be made, and nothing was put on record. Please try again later; if it fails again, whoever runs the site finds the cause in its log.',
  busy: 'The system is busy and did not finish this. Please try again in a moment; what you typed is still on the page.',
} satisfies Record<RefusalCode, string>
