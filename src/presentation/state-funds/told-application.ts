import type { BegunApplication } from '../../domain/state-funds/application/application';
import type { Application } from '../../domain/state-funds/application/read-application';
import { CRITERIA } from '../../domain/state-funds/criteria';
import type { LocalDate } from '../../domain/time';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** What an application is called: its project, or whom it is awaited from. */
export function nameOfApplication({ applications: t }: Texts, { sent, fields, invitation }: BegunApplication): string {
  const names = [sent?.application.project ?? '', fields.project.trim(), invitation?.recipient ?? '', t.heading];
  return names.find((name) => name !== '') ?? t.heading;
}

/** How far it has come, to those who lead. `today` is left out on a card that stands for long. */
export function statusOfApplication(
  { applications }: Texts,
  of: BegunApplication,
  today?: LocalDate,
): readonly string[] {
  const { status: t } = applications;
  const { status, invitation, applicant, begunBy, sent } = of;
  const isPassed = invitation !== null && today !== undefined && invitation.lastDay < today && sent === null;
  return [
    ...(invitation === null || sent !== null ? [] : [t.invited(invitation.recipient, invitation.lastDay)]),
    ...(sent === null ? [] : [t.sent(sent.by, sent.at)]),
    ...(status === 'open' && invitation !== null && applicant === null ? [t.notOpened] : []),
    ...(status === 'open' && applicant !== null ? [t.opened(applicant)] : []),
    ...(status === 'open' && invitation === null ? [t.filledInBy(begunBy)] : []),
    ...(isPassed ? [t.passed] : []),
    ...whatBecameOf(t, of),
  ];
}

/** How far it has come, to whoever has sent it: they come back to it weeks later, when the receipt is gone. */
export function statusToApplicant({ applications: { status: t } }: Texts, of: BegunApplication): readonly string[] {
  return [...(of.sent === null ? [] : [t.sentByYou(of.sent.at)]), ...whatBecameOf(t, of)];
}

function whatBecameOf(t: Texts['applications']['status'], { status, matters }: BegunApplication): readonly string[] {
  return [...(status === 'withdrawn' ? [t.withdrawn] : []), ...(matters.length > 0 ? [t.takenUp] : [])];
}

/** Who applies, for what and for how much. */
export function lineOfApplication(texts: Texts, application: Application | undefined): readonly string[] {
  return application === undefined
    ? []
    : [texts.stateFunds.applied({ ...application, amount: texts.money.written(application.amount) })];
}

/** What the applicant has answered, criterion by criterion. */
export function answersOfApplication({ stateFunds: t }: Texts, { answers }: Application): readonly Paragraph[] {
  return CRITERIA.flatMap((criterion) => [
    paragraph(bold(t.question[criterion])),
    paragraph(plain(answers[criterion])),
  ]);
}
