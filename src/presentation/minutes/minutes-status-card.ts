import { verificationsOf, type StartedMinutes } from '../../domain/minutes/minutes';
import { phaseOf, type OpenStep } from '../../domain/minutes/open-steps';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { cutShort } from '../forum/person-names';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { publishedLink } from './document-link';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesState } from './minutes-state-card';
import { waitingFor } from './minutes-waiting';

/** Tells everybody how far the minutes have come and who is waited for. Never has the link to a draft. */
export function minutesStatusCard(texts: Texts, { minutes, openSteps }: ViewOf<'minutesStatus'>): Card {
  const { minutes: words, minutesStatus: t } = texts;
  const state = words.phase[phaseOf(minutes)];
  return {
    content: minutesState(
      texts,
      minutes,
      minutesHead(
        texts,
        minutes,
        t.heading,
        ...linesOf(texts, minutes, openSteps).map((line) => paragraph(plain(line))),
      ),
      publishedLink(texts, minutes),
    ),
    summary: t.summary(titleOfMinutes(texts, minutes), state),
  };
}

function linesOf(texts: Texts, minutes: StartedMinutes, openSteps: readonly OpenStep[]): readonly string[] {
  const { minutes: words, minutesStatus: t } = texts;
  const { verifiers, versions, publication, meetingApproval } = minutes;
  switch (phaseOf(minutes)) {
    case 'verifying':
    case 'changing':
      return [
        words.verified(verificationsOf(minutes).length, verifiers.length, versions.length),
        ...waitingFor(texts, minutes, openSteps),
      ];
    case 'drafting':
    case 'approving':
    case 'publishing':
      return waitingFor(texts, minutes, openSteps);
    case 'atMeeting':
      return [t.atMeeting];
    case 'done':
      return [
        ...(publication === null ? [] : [t.published(publication.at)]),
        ...(meetingApproval === null
          ? []
          : [texts.minutesChain.meeting.done(meetingApproval.meetingOn, cutShort(meetingApproval.item))]),
      ];
    case 'withdrawn':
      return [];
  }
}
