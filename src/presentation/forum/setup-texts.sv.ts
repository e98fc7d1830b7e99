import type { SetupFault, SetupField } from '../../domain/forum/setup';
import type { SentencesBy } from '../sentences-by';

const label: Readonly<Record<SetupField, string>> = {
  name: 'Forumets namn',
  shortName: 'Kortnamn',
  chair: 'Ordförande',
  viceChair: 'Vice ordförande',
  processLead: 'Processledare',
  otherProcessLead: 'Processledare 2 (frivilligt)',
  noteTaker: 'Sekreterare',
  otherNoteTaker: 'Sekreterare 2 (frivilligt)',
  voting: 'Röstande ledamöter',
  coOpted: 'Adjungerade',
};

const MISSING: Readonly<Record<SetupField, string>> = {
  name: 'Namn saknas.',
  shortName: 'Kortnamn saknas.',
  chair: 'Ordförande saknas.',
  viceChair: 'Vice ordförande saknas.',
  processLead: 'Processledare saknas.',
  otherProcessLead: 'Processledare saknas.',
  noteTaker: 'Sekreterare saknas.',
  otherNoteTaker: 'Sekreterare saknas.',
  voting: 'Röstande ledamöter saknas.',
  coOpted: 'Adjungerade saknas.',
};

const fault: SentencesBy<'fault', SetupFault> = {
  missing: ({ field }) => MISSING[field],
  tooLong: ({ most }) => `Texten är för lång. Korta den till högst ${most} tecken.`,
  unknownPerson: 'Någon du valt finns inte längre i kanalen. Välj någon annan.',
  sameAsChair: 'Vice ordföranden kan inte vara samma person som ordföranden. Välj någon annan.',
};

export const setupTexts = {
  kindOfCard: 'Nytt forum i Enighet',
  heading: 'Hur är forumet sammansatt?',
  introduction:
    'Jag skickar ut ärenden per capsulam, samlar in svaren och håller ordning på besluten. Fyll i fyra korta steg och spara. Parter och datum lägger du till sedan.',
  step: { forum: 'Forumet', roles: 'Uppdrag', voting: 'Vilka röstar?', kommun: 'Vilka företräder en kommun?' },
  stepOf: (number: number, all: number) => `Steg ${number} av ${all}`,
  onward: 'Nästa',
  back: 'Tillbaka',
  openCoOpted: 'Adjungerade (frivilligt)',
  name: { label: label.name, hint: 'Till exempel Ledningsgrupp för samverkan.' },
  shortName: { label: label.shortName, hint: 'Används i beslutsnumren, till exempel LGS.' },
  nobody: 'Ingen',
  choosePerson: 'Välj en person',
  voting: {
    label: label.voting,
    hint: 'Alla är ikryssade. Ta bort krysset för dem som inte röstar. Processledaren röstar aldrig.',
  },
  /** Where not everybody is in the list, and nobody is ticked: so it is to begin with. */
  votingOfMany: {
    label: label.voting,
    hint: 'Kanalen är stor, så ingen är ikryssad. Kryssa i dem som röstar och sök fram fler. De ikryssade finns kvar när du söker. Resten kan du läsa in från en fil när forumet är sparat.',
  },
  /** Where not everybody is in the list, and somebody is ticked. */
  votingSearched: {
    label: label.voting,
    hint: 'Kryssa i dem som röstar och sök fram fler. De ikryssade finns kvar när du söker. Ta bort krysset för dem som inte röstar.',
  },
  /** Those who are not among the found. */
  tickedBefore: { open: (count: number) => `Ikryssade sedan tidigare (${count})`, label: 'Ikryssade sedan tidigare' },
  coOpted: { label: label.coOpted, hint: 'De läser ärendena men röstar inte, även om de är ikryssade ovan.' },
  kommun: {
    label: 'Företräder kommun',
    hint: 'Kryssa i dem som företräder en kommun. De andra företräder regionen.',
  },
  reason: {
    label: 'Skäl att avvika från uppdragsbeskrivningen',
    hint: 'Skälet visas i sammansättningen. Skriv inga patientuppgifter.',
  },
  save: 'Spara forum',
  fault,
  faultsAt: (labels: readonly string[]) => `Rätta: ${labels.join(', ')}.`,
  fieldLabel: label,
  summary: 'Fyll i hur forumet är sammansatt',
};
