import { date } from '../dates';
import { shortMoment } from '../moments.sv';
import { status } from '../words.sv';
import type { MattersTexts, WaitingTexts } from './matters-texts';

export const mattersTexts = {
  heading: 'Ärenden',
  none: 'Det finns inga ärenden än. Skriv ny för att börja på ett.',
  open: (closesAt, answered, all) => `${status.open} till ${shortMoment(closesAt)}. ${answered} av ${all} har svarat.`,
  other: (state, changedAt) => `${status[state]}. Senast ändrat ${date(changedAt)}.`,
  waitsForYou: 'Väntar på ditt svar.',
  summary: (shortName) => `Ärenden i ${shortName}`,
} satisfies MattersTexts;

export const waitingTexts = {
  heading: 'Det här väntar på dig',
  none: 'Inget väntar på dig just nu.',
  task: (task, by) => {
    switch (task) {
      case 'answer':
        return by === null ? 'Svara.' : `Svara senast ${shortMoment(by)}.`;
      case 'sendOrFinishDraft':
        return 'Gör klart utkastet och skicka ut det.';
      case 'rule':
        return by === null
          ? 'Avgör hur ärendet går vidare.'
          : `Avgör senast ${shortMoment(by)} hur ärendet går vidare.`;
      case 'rework':
        return 'Bearbeta ärendet.';
    }
  },
  summary: (count) =>
    count === 0 ? 'Inget väntar på dig' : count === 1 ? '1 ärende väntar på dig' : `${count} ärenden väntar på dig`,
} satisfies WaitingTexts;
