import type { LocalDate } from '../../domain/time';
import type { ThinYear } from '../../domain/meetings/too-few-meetings';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { Meeting, ReportKind, Report, Correction } from '../../domain/meetings/meetings';
import { atStart, day } from '../dates.sv';
import { meetingFault } from './meetings-notices.sv';

export const meetingsTexts = {
  heading: 'Möten',
  coming: 'Kommande möten',
  none: 'Det finns inget planerat möte än.',
  held: 'Senast hållna möten',
  /** In the channel: where meetings are planned. */
  inPerson:
    'Ordföranden, vice ordföranden och processledaren planerar och ändrar möten i sin egen chatt med mig. Skriv möten där.',
  tooFew: ({ year, count, least }: ThinYear) =>
    `Forumet har ${planned(count)} ${year}. Enligt uppdragsbeskrivningen ska det vara minst ${IN_WORDS[least] ?? least} per år.`,
  /** At the beginning of a meeting's row. */
  day: (on: LocalDate) => atStart(day(on)),
  /** '' when it is not settled. */
  hours,
  digital: 'digitalt',
  placeAndDigital: (place: string) => `${place} och digitalt`,
  farAhead: 'Mötena längst fram går att ändra här när de kommer närmare.',
  plan: { open: 'Planera möte', send: 'Spara mötet' },
  change: { open: 'Ändra', heading: 'Ändra mötet', send: 'Spara ändringen' },
  cancel: {
    open: 'Ställ in mötet',
    explanation: 'Det som skulle tas upp på mötet står kvar till nästa möte.',
    send: 'Ja, ställ in mötet',
  },
  /** Of a meeting whose day has passed. */
  cancelHeld: {
    open: 'Mötet blev inte av',
    explanation: 'Mötet tas bort bland de hållna. Det som skulle tas upp där står kvar till nästa möte.',
    send: 'Ja, mötet blev inte av',
  },
  field: {
    on: { label: 'Dag', hint: null },
    from: { label: 'Börjar', hint: 'Skriv till exempel 13.30. Lämna tomt om tiden inte är bestämd.' },
    until: { label: 'Slutar', hint: null },
    place: { label: 'Lokal', hint: 'Lämna tomt om mötet bara är digitalt.' },
  },
  isDigital: { label: 'Digitalt', title: 'Det går att delta digitalt' },
  notSaved: 'Mötet är inte sparat. Rätta det som är markerat och spara igen.',
  fault: meetingFault,
  show: 'Visa möten',
  summary: (shortName: string) => `${shortName}: möten`,
};

export const reportsTexts = {
  heading: 'Till nästa möte',
  forMeeting: (meeting: Meeting) => `Till mötet ${meetingDay(meeting)}.`,
  noMeeting: 'Det finns inget planerat möte än. Listan gäller det möte som kommer.',
  none: 'Det finns inget att ta upp.',
  group: {
    perCapsulam: 'Beslut per capsulam',
    chairDecision: 'Ordförandebeslut',
    movedToMeeting: 'Ärenden som tas upp på mötet',
    minutes: 'Mötesanteckningar att godkänna',
    disputedMinutes: 'Mötesanteckningar att avgöra',
    followUp: 'Bevakningar',
  } satisfies Record<ReportKind, string>,
  /** Who follows it up and when. */
  followUp: ({ owner, dueOn }: Pick<Report, 'owner' | 'dueOn'>) =>
    [
      owner === '' ? 'ansvarig saknas' : `ansvarig: ${owner}`,
      ...(dueOn === null ? [] : [`tas upp från ${day(dueOn)}`]),
    ].join(', '),
  settledBy: (owner: string) => `${owner} fastställer agendan.`,
  /** Of what a steering group has not put on the agenda. */
  awaiting: 'Inte på agendan än',
  later: 'Väntar till ett senare möte',
  /** In the channel: where it is noted what a meeting took up. */
  inPerson:
    'Efter mötet antecknar ordföranden, vice ordföranden eller processledaren vad som togs upp, i sin egen chatt med mig. Skriv till nästa möte där.',
  noneHeld:
    'När ett möte har hållits antecknar du här vad som togs upp. Saknas mötet: välj Visa möten och planera det, även om det redan har varit.',
  /** Minutes that no planned meeting can approve. */
  noLaterMeeting:
    'Mötesanteckningar godkänns på ett senare möte än det de är från. Det finns inget sådant möte planerat. Välj Visa möten och planera det.',
  noted: {
    heading: 'Senast antecknat',
    at,
    corrected: ({ from, to, by, at: when }: Correction) =>
      `rättat av ${by.name} ${day(when)}, stod tidigare som ${at(from)}${to === null ? ', åter på listan' : ''}`,
  },
  agenda: {
    open: 'Visa text till agendan',
    label: 'Text till agendan',
    group: {
      perCapsulam: 'Beslut per capsulam',
      chairDecision: 'Information om ordförandebeslut',
      movedToMeeting: 'Ärenden som tas upp på mötet',
      minutes: 'Godkännande av mötesanteckningar',
      disputedMinutes: 'Mötesanteckningar att avgöra',
      followUp: 'Uppföljning och återrapportering',
    } satisfies Record<ReportKind, string>,
  },
  settle: {
    open: 'Fastställ agendan',
    ticked: {
      label: 'Vad ska stå på agendan?',
      hint: 'Kryssa för det som styrgruppen vill ha med. Det andra väntar, men mötet får ta upp det ändå.',
    },
    send: 'Fastställ agendan',
  },
  owner: {
    open: 'Vem fastställer agendan?',
    who: {
      label: 'Styrgrupp som fastställer agendan',
      hint: 'Till exempel: LGS styrgrupp. Lämna tomt om allt på listan kommer på agendan direkt.',
    },
    send: 'Spara',
  },
  note: {
    open: 'Anteckna vad mötet tog upp',
    ticked: {
      label: 'Vad togs upp på mötet?',
      hint: 'Det som stod på listan när mötet hölls är valt. Ta bort krysset för det som inte togs upp under samma punkt. Kryss vid mötesanteckningar betyder att mötet godkände dem.',
    },
    theRest: (count: number) => `Och ${count} till. De visas när de här är antecknade.`,
    meeting: { label: 'På vilket möte?', placeholder: 'Välj ett möte' },
    held: (meeting: Meeting) => meetingDay(meeting),
    item: {
      label: 'Vilken punkt på agendan?',
      hint: 'Till exempel 6 eller 1 b.',
      missing: 'Skriv vilken punkt det var.',
    },
    send: 'Anteckna',
  },
  correct: {
    open: 'Rätta det som är antecknat',
    wrong: { label: 'Vad är fel antecknat?', hint: 'Det som stod tidigare finns kvar som en rättelse.' },
    meeting: { label: 'På vilket möte togs det upp?', placeholder: 'Välj ett möte' },
    none: 'Inte på något möte. Det ska tillbaka på listan.',
    item: { label: 'Vilken punkt på agendan?', hint: 'Lämna tomt om det ska tillbaka på listan.' },
    send: 'Rätta',
  },
  show: 'Till nästa möte',
  summary: (shortName: string) => `${shortName}: till nästa möte`,
};

function at({ meetingOn, item }: AtMeeting): string {
  return `mötet ${day(meetingOn)}, punkt ${item}`;
}

/** As the charters write it. */
const IN_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex'];

function planned(count: number): string {
  if (count === 0) return 'inga möten planerade';
  return count === 1 ? '1 möte planerat' : `${count} möten planerade`;
}

function hours({ from, until }: Meeting): string {
  if (from === '') return until === '' ? '' : `Till kl. ${until}`;
  return until === '' ? `Kl. ${from}` : `Kl. ${from}–${until}`;
}

/** Two meetings of one day are told apart by when they begin. */
function meetingDay({ on, from }: Meeting): string {
  return from === '' ? day(on) : `${day(on)} kl. ${from}`;
}
