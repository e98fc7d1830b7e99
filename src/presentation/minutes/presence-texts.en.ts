import type { Instant } from '../../domain/time';
import type { Presence } from '../../domain/minutes/presence';
import { moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

const happened: Readonly<Record<Presence, string>> = {
  absent: 'absent',
  joined: 'came',
  left: 'left',
  recused: 'took no part because of recusal (jäv)',
  asBefore: 'the note is taken away',
};

export const presenceTexts = {
  heading: 'Presence by item',
  open: 'Presence by item',
  step: 'Presence',
  none: 'Nothing is noted. Everybody with a seat counts as present for the whole meeting.',
  rest: 'Whoever is not named at an item was there or away as at the item before.',
  beginning: 'At the beginning of the meeting',
  item: (item: string) => `Item ${item}`,
  lead: (where: string) => `${where}: `,
  absent: (names: string) => `absent: ${names}`,
  joined: (names: string) => `came: ${names}`,
  left: (names: string) => `left: ${names}`,
  recused: (names: string) => `took no part because of recusal (jäv): ${names}`,
  away: (names: string) => `away during the item: ${names}`,
  noted: (where: string, name: string, presence: Presence, by: string, at: Instant) =>
    `${where}: ${name}, ${happened[presence]}. Noted by ${by} ${moment(at)}.`,
  notes: 'Notes of presence',
  form: {
    open: 'Note presence',
    item: {
      label: 'At which item?',
      hint: 'The number of the item on the agenda, such as 9. Leave it empty for the beginning of the meeting. Note the items in the order they were taken up.',
    },
    presence: { label: 'What happened?', placeholder: 'Choose' },
    choices: {
      absent: 'Absent from the beginning of the meeting',
      joined: 'Came at the item',
      left: 'Left at the item',
      recused: 'Recusal (jäv): took no part in the item',
      asBefore: 'Take away what is noted at the item',
    } satisfies Record<Presence, string>,
    people: { label: 'Who?', hint: `Those who had a seat on the day of the meeting. ${NO_PATIENT_DATA}` },
    send: 'Note the presence',
  },
  summary: (title: string) => `Presence by item: ${title}`,
};
