import type { Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import { moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

/** A member's question to those who lead a matter, and what it is answered with. */
export const enquiryTexts = {
  ask: {
    open: 'Fråga först',
    label: 'Vad vill du fråga om innan du svarar?',
    hint: `Forumets ledning får frågan genast. Den och svaret visas för alla i forumet, med namn. Det är inget svar på ärendet. ${NO_PATIENT_DATA}`,
    missing: 'Skriv en fråga.',
    send: 'Skicka frågan',
  },
  heading: 'Frågor och svar',
  toggle: 'Visa eller dölj frågor och svar',
  count: (asked: number, replied: number) =>
    `${asked} frågor, ${replied === 0 ? 'ingen besvarad' : replied === 1 ? '1 besvarad' : `${replied} besvarade`}.`,
  asked: (name: string, at: Instant) => `${name} frågade ${moment(at)}: `,
  replied: (name: string, at: Instant) => `${name} svarade ${moment(at)}: `,
  noReply: 'Ingen har svarat än.',
  neverReplied: 'Ingen svarade innan omgången stängdes.',
  left: (count: number) =>
    count === 1 ? 'En tidigare fråga finns i historiken.' : `${count} tidigare frågor finns i historiken.`,
  earlier: (count: number) =>
    count === 1
      ? 'En fråga om en tidigare text finns i historiken.'
      : `${count} frågor om en tidigare text finns i historiken.`,
  task: {
    heading: 'Fråga om ärendet',
    form: {
      open: 'Svara på frågan',
      label: 'Ditt svar på frågan',
      hint: `Den som frågade får svaret i sin egen chatt, och alla i forumet ser det på ärendet, med ditt namn. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett svar.',
      send: 'Skicka svaret på frågan',
    },
    look: 'Visa ärendet',
    summary: (title: string) => `Besvara en fråga om ärendet: ${title}`,
    summaryReplied: (title: string) => `Frågan är besvarad: ${title}`,
  },
  reply: {
    lead: 'Du har fått svar på din fråga',
    summary: (title: string) => `Svar på din fråga: ${title}`,
  },
  made: 'Frågan är skickad till forumets ledning. Svaret kommer i din egen chatt. Du behöver fortfarande svara på ärendet.',
  askedTooOften: (most: number) =>
    `Du har ställt ${most} frågor i omgången, och fler går inte att skicka här. Kontakta ordföranden.`,
  tooLate: (closedAt: Instant) => `Omgången stängde ${moment(closedAt)}, så frågan är inte skickad.`,
  /** What to do in place of asking. */
  instead: {
    draft: 'Fråga när ärendet skickas ut igen.',
    open: 'Resultatet kommer strax i kanalen.',
    lapsed: 'Fråga igen om ordföranden förlänger svarstiden.',
    referredBack: 'Ordföranden bearbetar ärendet. Ställ frågan till ordföranden direkt.',
    adopted: 'Beslutet finns i kanalen. Fråga ordföranden.',
    movedToMeeting: 'Ärendet tas upp på möte. Fråga där.',
    struck: 'Ärendet är struket. Fråga ordföranden.',
    withdrawn: 'Ärendet är återtaget. Fråga ordföranden varför.',
  } satisfies Record<Status, string>,
  notForYou: 'Bara de som röstar i omgången frågar här, så frågan är inte skickad. Fråga ordföranden.',
  textMissing: 'Skriv något i rutan och skicka igen.',
  repliedAlready: (name: string, at: Instant) =>
    `${name} svarade på frågan ${moment(at)}, så ditt svar är inte skickat.`,
};
