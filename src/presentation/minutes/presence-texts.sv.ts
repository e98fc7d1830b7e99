import type { Instant } from '../../domain/time';
import type { Presence } from '../../domain/minutes/presence';
import { moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

const happened: Readonly<Record<Presence, string>> = {
  absent: 'frånvarande',
  joined: 'kom',
  left: 'gick',
  recused: 'deltog inte på grund av jäv',
  asBefore: 'noteringen är borttagen',
};

/** Who was there at which item. */
export const presenceTexts = {
  heading: 'Närvaro per punkt',
  open: 'Närvaro per punkt',
  /** In the table of steps. */
  step: 'Närvaro',
  none: 'Inget är noterat. Alla som har en plats räknas som närvarande under hela mötet.',
  rest: 'Den som inte nämns vid en punkt var med eller borta som vid punkten före.',
  beginning: 'Vid mötets början',
  item: (item: string) => `Punkt ${item}`,
  lead: (where: string) => `${where}: `,
  absent: (names: string) => `frånvarande: ${names}`,
  joined: (names: string) => `kom: ${names}`,
  left: (names: string) => `gick: ${names}`,
  recused: (names: string) => `deltog inte på grund av jäv: ${names}`,
  away: (names: string) => `borta under punkten: ${names}`,
  noted: (where: string, name: string, presence: Presence, by: string, at: Instant) =>
    `${where}: ${name}, ${happened[presence]}. Noterat av ${by} ${moment(at)}.`,
  notes: 'Noteringar om närvaro',
  form: {
    open: 'Notera närvaro',
    item: {
      label: 'Vid vilken punkt?',
      hint: 'Punktens nummer i agendan, till exempel 9. Lämna tomt för mötets början. Notera punkterna i den ordning de togs upp.',
    },
    presence: { label: 'Vad hände?', placeholder: 'Välj' },
    choices: {
      absent: 'Frånvarande från mötets början',
      joined: 'Kom vid punkten',
      left: 'Gick vid punkten',
      recused: 'Jäv: deltog inte i punkten',
      asBefore: 'Ta bort det som är noterat vid punkten',
    } satisfies Record<Presence, string>,
    people: { label: 'Vilka?', hint: `De som hade en plats den dag mötet hölls. ${NO_PATIENT_DATA}` },
    send: 'Notera närvaron',
  },
  summary: (title: string) => `Närvaro per punkt: ${title}`,
};
