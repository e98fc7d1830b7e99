import type { AccountsRefusal } from '../domain/accounts/accounts-verdict';
import type { ApplicationRefusal } from '../domain/state-funds/application/decide-application';
import type { FollowUpsRefusal } from '../domain/follow-ups/follow-ups-verdict';
import type { ForumRefusal } from '../domain/forum/decide-forum';
import type { ImportRefusal } from '../domain/forum/import';
import type { ChairDecisionRefusal } from '../domain/chair-decision/decide-chair-decision';
import type { MeetingsRefusal } from '../domain/meetings/meetings-verdict';
import type { MinutesRefusal } from '../domain/minutes/commands';
import type { ResolutionRefusal } from '../domain/resolution/commands';
import type { TurningBack } from '../domain/resolution/passing';
import type { Namesake } from '../domain/resolution/resolution';
import type { LocalDate } from '../domain/time';
import type { UnreadCostCentres } from './accounts/cost-centre-file';
import type { UnreadFile } from './forum/composition-file';
import type { Unreadable } from './unreadable';

/** Why something did not turn out as the person asked. */
export type Notice =
  | ForumRefusal
  | ResolutionRefusal
  | ImportRefusal
  | MinutesRefusal
  | MeetingsRefusal
  | AccountsRefusal
  | FollowUpsRefusal
  | ChairDecisionRefusal
  | ApplicationRefusal
  /** The answer is kept, but the person cannot be reminded on the day that they wrote. */
  | { readonly type: 'reminderDayFaulty'; readonly lastDay: LocalDate }
  /** Another matter under way has the same title. The matter is not sent until the sender has seen that. */
  | ({ readonly type: 'sameTitle' } & Namesake)
  /** The question is with those who lead; it is no answer to the matter. */
  | { readonly type: 'enquiryMade' }
  | { readonly type: 'absenceSaid' }
  | { readonly type: 'absenceTakenBack' }
  | { readonly type: 'absenceInPerson' }
  /** The matter is not sent until the sender has seen who is away on the last day to answer. */
  | { readonly type: 'awayOnLastDay' }
  | { readonly type: 'minutesStarted' }
  /** The people whom a step waits for have left the forum. */
  | { readonly type: 'signersGone'; readonly names: readonly string[] }
  /** Somebody has written an answer instead of giving it: on the card shown, on none, or in the channel. */
  | { readonly type: 'answerOnCard' }
  | { readonly type: 'nothingToAnswer' }
  | { readonly type: 'answersOnCards' }
  | { readonly type: 'chairDecisionInPerson' }
  | { readonly type: 'todoInPerson' }
  | { readonly type: 'meetingPlanned'; readonly on: LocalDate; readonly from: string }
  | { readonly type: 'meetingSaved' }
  | { readonly type: 'reportsNoted'; readonly count: number }
  | { readonly type: 'followUpAdded'; readonly title: string }
  | { readonly type: 'followUpDropped' }
  | { readonly type: 'followUpFinished' }
  | { readonly type: 'followUpMoved' }
  | { readonly type: 'proposalDeclined' }
  | { readonly type: 'followUpsFound'; readonly count: number }
  | { readonly type: 'nothingToFollowUp' }
  | { readonly type: 'cycleAdded' }
  | { readonly type: 'reportsCorrected' }
  | { readonly type: 'agendaOwnerSet' }
  | { readonly type: 'agendaSettled' }
  /** An applicant has written without a code, and has no application. */
  | { readonly type: 'codeMissing' }
  | { readonly type: 'applicantInvited' }
  | { readonly type: 'applicationSent' }
  | { readonly type: 'applicationWithdrawn' }
  | { readonly type: 'applicationTakenUp' }
  | { readonly type: 'applicationsInPerson' }
  | { readonly type: 'costCentreSaved'; readonly number: string }
  | { readonly type: 'costCentreRemoved'; readonly number: string }
  | { readonly type: 'presenceNoted' }
  | { readonly type: 'formalDecisionNoted' }
  | { readonly type: 'formalDecisionTakenBack' }
  | { readonly type: 'editoriallyChanged' }
  | { readonly type: 'editorialSetAside' }
  | { readonly type: 'chooseReceivingForum' }
  | { readonly type: 'passedOn'; readonly to: string }
  | { readonly type: 'passingRecalled' }
  | { readonly type: 'offerTakenUp' }
  | { readonly type: 'offerTurnedBack'; readonly how: TurningBack }
  | { readonly type: 'conditionMet' }
  | { readonly type: 'delegationEnded' }
  | { readonly type: 'conditionTakenBack' }
  | { readonly type: 'resultsReported' }
  | { readonly type: 'booked' }
  | { readonly type: 'bookingCorrected' }
  | { readonly type: 'bookingTakenBack' }
  | { readonly type: 'stepReminded'; readonly names: readonly string[] }
  /** Their own chats are closed to the bot. */
  | { readonly type: 'stepUnreachable'; readonly names: readonly string[]; readonly reminded: readonly string[] }
  | { readonly type: 'nobodyToRemind' }
  /** The step is the person's own, and nobody reminds themselves. */
  | { readonly type: 'stepIsYours' }
  | { readonly type: 'nothingToCorrect' }
  /** A file that is neither a composition nor minutes that the sender writes. */
  | { readonly type: 'fileForNoMinutes' }
  | { readonly type: 'notInForum' }
  /** The person's account may belong to somebody who was typed in. The leaders are asked. */
  | { readonly type: 'recognitionAsked' }
  /**
   * A file for a forum whose register the person does not keep. `found` is '' when the file names no forum, or
   * several.
   */
  | { readonly type: 'fileForNoForum'; readonly found: string; readonly led: readonly string[] }
  | { readonly type: 'fileUnread'; readonly why: UnreadFile }
  | { readonly type: 'costCentresUnread'; readonly why: UnreadCostCentres }
  | { readonly type: 'costCentresForNoForum'; readonly found: string; readonly led: readonly string[] }
  | { readonly type: 'costCentresTaken' }
  | { readonly type: 'forumNotSetUp' }
  | { readonly type: 'neverSent' }
  /** Deliveries are for the leaders only, and the whole channel would read the answer. */
  | { readonly type: 'onlyInPerson' }
  | { readonly type: 'unreadableCard' }
  | { readonly type: 'identityMissing' }
  | { readonly type: 'outsideTenants' }
  | { readonly type: 'fileTooLarge'; readonly mostKilobytes: number }
  | { readonly type: 'documentTooLarge'; readonly mostMegabytes: number }
  | { readonly type: 'fileUnreachable' }
  | { readonly type: 'fileNotText' }
  /** A file that somebody takes out; Teams asks them whether they want it. */
  | { readonly type: 'fileOffered' }
  /** Without Teams a file lies at this address on the machine itself. */
  | { readonly type: 'fileToDownload'; readonly name: string; readonly url: string }
  | { readonly type: 'periodUnread' }
  | { readonly type: 'periodEndsBefore' }
  | { readonly type: 'fileInPerson' }
  | { readonly type: 'fileNotOffered' }
  | { readonly type: 'fileDeclined' }
  | { readonly type: 'fileForSomebodyElse' }
  | { readonly type: 'fileNotSaved' }
  /** The file is kept, but cannot be shown where it was asked for. */
  | { readonly type: 'fileSaved'; readonly name: string };

/** What became of a form, said at its top when it is shown again. */
export type FormNote =
  Notice | { readonly type: 'saved' } | { readonly type: 'previewBelow' } | { readonly type: 'sendingRequested' };

/** What a person is told in a sentence of its own. */
export type Message =
  | Notice
  | { readonly type: 'formIsInPersonalChat' }
  | { readonly type: 'formIsHere' }
  | { readonly type: 'setupPosted' }
  | { readonly type: 'setupElsewhere' }
  | { readonly type: 'noForums' }
  | { readonly type: 'nothingLeft' }
  /** `sought` is '' when everything was looked for. */
  | { readonly type: 'noDecisionFound'; readonly sought: string }
  /** To those who lead the forum. When `unreadable` counts nothing, everything can be read again. */
  | { readonly type: 'unreadable'; readonly shortName: string; readonly unreadable: Unreadable }
  /** `mayBeSaved`: some of what the person did may have been kept. */
  | { readonly type: 'fault'; readonly reference: string; readonly mayBeSaved: boolean };

/** Whether what is told is of one of these types. */
export function isOneOf<Told extends Message, Type extends Told['type']>(
  told: Told,
  types: readonly Type[],
): told is Extract<Told, { readonly type: Type }> {
  const names: readonly string[] = types;
  return names.includes(told.type);
}
