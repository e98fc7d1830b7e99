import type { MinutesStep } from '../../domain/minutes/minutes';
import { date, longDay, noon } from '../dates';
import { listed } from '../forum/listed.sv';
import type { MinutesTexts } from './minutes-texts';

const task: Readonly<Record<MinutesStep, string>> = {
  draft: 'Skriv klart',
  verify: 'Justera',
  approve: 'Godkänn',
  publish: 'Publicera',
};

const toDo: Readonly<Record<MinutesStep, string>> = {
  draft: 'lämna in anteckningarna',
  verify: 'justera',
  approve: 'godkänna',
  publish: 'publicera',
};

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
  },
  step: { draft: 'Anteckningar', verify: 'Justering', approve: 'Godkännande', publish: 'Publicering' },
  task,
  doBy: (step, dueOn) => `${task[step]} senast ${longDay(noon(dueOn))}.`,
  meeting: (meetingOn) => `Mötet den ${date(noon(meetingOn))}`,
  correction: 'Rättelse av tidigare anteckningar',
  version: (number, label) => (label === '' ? `Version ${number}` : `Version ${number} (${label})`),
  waitsFor: ({ step, names, isNewVersion, dueOn }) => {
    const who = names.length === 0 ? 'processledaren' : listed(names);
    const what = step === 'draft' && isNewVersion ? 'lämna in en ny version' : toDo[step];
    const when = dueOn === null ? '' : ` senast ${longDay(noon(dueOn))}`;
    return `Väntar på ${who}, som ska ${what}${when}.`;
  },
  since: (at) => `Har väntat sedan den ${date(at)}.`,
  gone: (names) => `${listed(names)} är inte med i forumet längre. Någon annan behöver ta över steget.`,
  verified: (count, all, version) =>
    all === 1
      ? `Version ${version} är ${count === 0 ? 'inte justerad än' : 'justerad'}.`
      : `${count === 0 ? 'Ingen' : count} av ${all} har justerat version ${version}.`,
  read: (version, host) => `Läs version ${version} (${host})`,
  readPublished: (host) => `Läs anteckningarna (${host})`,
  open: 'Öppna',
  showChain: 'Visa alla steg',
  remind: {
    draft: 'Påminn om anteckningarna',
    verify: 'Påminn om justeringen',
    approve: 'Påminn om godkännandet',
    publish: 'Påminn om publiceringen',
  },
} satisfies MinutesTexts;
