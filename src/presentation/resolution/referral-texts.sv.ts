import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import { moveToMeeting, strike } from './moving-and-striking.sv';

export const referralTexts = {
  heading: 'Ta hand om återremissen',
  settled: 'Återremissen',
  reasons: 'Skäl',
  reworkBy: (name: string) => `${name} har i uppdrag att bearbeta ärendet: `,
  revise: 'Bearbeta och skicka ut igen',
  assign: {
    open: 'Be någon bearbeta texten',
    responsible: { label: 'Vem ska bearbeta ärendet?', missing: 'Välj en person.' },
    whatToSupply: {
      label: 'Vad ska kompletteras?',
      hint: NO_PATIENT_DATA,
      missing: 'Skriv vad som ska kompletteras.',
    },
    send: 'Ge uppdraget',
  },
  moveToMeeting,
  strike,
  presidiumEnds: 'Ordföranden eller vice ordföranden kan stryka ärendet eller ta upp det på möte.',
  next: 'Bearbeta texten efter skälen. När den skickas ut igen börjar en ny omgång där alla svarar på nytt.',
  summary: (title: string) => `Återremitterat, bestäm hur det går vidare: ${title}`,
};

export const reworkTexts = {
  heading: 'Du har fått i uppdrag att bearbeta ett ärende',
  settled: 'Uppdraget att bearbeta ärendet',
  lead: (by: string) => `Uppdraget kommer från ${by}.`,
  toSupply: 'Det här ska kompletteras',
  noDeadline: 'Det finns ingen sista dag. Ordföranden eller vice ordföranden skickar ut när texten är klar.',
  open: 'Bearbeta ärendet',
  over: 'Uppdraget är inte längre aktuellt.',
  summary: (title: string) => `Du har fått i uppdrag att bearbeta: ${title}`,
};
