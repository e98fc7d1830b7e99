import type { Eve } from '../../domain/eves';
import type { ReminderMoment } from '../../domain/forum/forum-time';

export const timeSettingsTexts = {
  heading: 'Times and reminders',
  introduction: 'The change holds from the next round. Rounds that are sent out already do not change.',
  evesOff: {
    label: 'Which eves of holidays are days off?',
    hint: 'Days off are not counted as working days in the time to answer. Public holidays are always off.',
  },
  eve: {
    epiphanyEve: 'Epiphany Eve (trettondagsafton)',
    maundyThursday: 'Maundy Thursday (skärtorsdagen)',
    walpurgisEve: 'Walpurgis Eve (valborgsmässoafton)',
    midsummerEve: 'Midsummer Eve (midsommarafton)',
    allSaintsEve: 'All Saints’ Eve (allhelgonaafton)',
    christmasEve: 'Christmas Eve (julafton)',
    newYearsEve: 'New Year’s Eve (nyårsafton)',
  } satisfies Record<Eve, string>,
  opening: {
    label: 'When a matter is sent out',
    title: 'Send it to everybody’s own chat as well',
    hint: 'The card comes at once on working days 08:00–17:00, otherwise when the next working day begins.',
  },
  reminders: {
    label: 'When is somebody who has not answered to be reminded?',
    hint: 'The reminder comes at 09:00 in the member’s own chat, only on working days.',
  },
  moment: {
    halfTime: 'When half of the time to answer has passed',
    twoDaysLeft: 'Two working days before the last day to answer',
    lastDay: 'The last day to answer',
  } satisfies Record<ReminderMoment, string>,
  save: 'Save the times',
  summary: (shortName: string) => `${shortName}: times and reminders`,
};
