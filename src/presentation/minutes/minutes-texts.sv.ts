import type { MinutesPhase } from '../../domain/minutes/open-steps';
import type { Instant, LocalDate } from '../../domain/time';
import type { MinutesStep } from '../../domain/minutes/minutes';
import { day } from '../dates.sv';
import { listed } from '../forum/listed.sv';

const task: Readonly<Record<MinutesStep, string>> = {
  draft: 'Skriv klart',
  verify: 'Justera',
  approve: 'Godkänn',
  publish: 'Publicera',
};

/** What several of the cards about minutes say. */
export const minutesTexts = {
  phase: {
    drafting: 'Anteckningarna skrivs',
    changing: 'Ny version väntas',
    verifying: 'Justeras',
    approving: 'Justerade, ska godkännas',
    publishing: 'Godkända, ska publiceras',
    atMeeting: 'Lämnade till nästa möte',
    done: 'Publicerade',
    withdrawn: 'Justeringen är avbruten',
  } satisfies Record<MinutesPhase, string>,
  doBy: (step: MinutesStep, dueOn: LocalDate) => `${task[step]} senast ${day(dueOn)}.`,
  meeting: (meetingOn: LocalDate) => `Mötet ${day(meetingOn)}`,
  correction: 'Rättelse av tidigare anteckningar',
  version: (number: number, label: string) => (label === '' ? `Version ${number}` : `Version ${number} (${label})`),
  /** Whom the minutes wait for; nobody by name when the process leads publish. */
  waitsFor: (names: readonly string[], what: string, dueOn: LocalDate | null) => {
    const who = names.length === 0 ? 'processledaren' : listed(names);
    const when = dueOn === null ? '' : ` senast ${day(dueOn)}`;
    return `Väntar på ${who}, som ska ${what}${when}.`;
  },
  toDo: {
    draft: 'lämna in anteckningarna',
    newVersion: 'lämna in en ny version',
    verify: 'justera',
    approve: 'godkänna',
    publish: 'publicera',
  },
  since: (at: Instant) => `Har väntat sedan ${day(at)}.`,
  /** Those with a step before them who have left the forum. */
  gone: (names: readonly string[]) =>
    `${listed(names)} är inte med i forumet längre. Någon annan behöver ta över steget.`,
  verified: (count: number, all: number, version: number) =>
    all === 1
      ? `Version ${version} är ${count === 0 ? 'inte justerad än' : 'justerad'}.`
      : `${count === 0 ? 'Ingen' : count} av ${all} har justerat version ${version}.`,
  read: (version: number, host: string) => `Läs version ${version} (${host})`,
  readPublished: (host: string) => `Läs texten (${host})`,
  open: 'Öppna',
  showChain: 'Visa alla steg',
  remind: {
    draft: 'Påminn om anteckningarna',
    verify: 'Påminn om justeringen',
    approve: 'Påminn om godkännandet',
    publish: 'Påminn om publiceringen',
  } satisfies Record<MinutesStep, string>,
};
