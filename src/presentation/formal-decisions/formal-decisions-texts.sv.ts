import type { Instant, LocalDate } from '../../domain/time';
import { date } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const formalDecisionsTexts = {
  heading: 'Huvudmännens egna beslut',
  open: 'Huvudmännens egna beslut',
  intro: 'Varje huvudman fattar sitt eget formella beslut. Här noteras vem som har gjort det, och när.',
  /** One of these for each principal, in a row. */
  mark: { taken: '✓', notYet: '○' },
  count: (taken: number, all: number) => `${taken} av ${all} har beslutat.`,
  taken: (parties: string) => `✓ Beslutat: ${parties}`,
  notYet: (parties: string) => `○ Inte än: ${parties}`,
  takenOn: (on: LocalDate, body: string, reference: string) =>
    `✓ Beslutat ${date(on)} av ${body}${reference === '' ? '' : `, ${reference}`}`,
  decidedOn: (on: LocalDate) => `✓ Beslutat ${date(on)}`,
  notYetTaken: '○ Inte än',
  /** The button of what has been noted, when it is long. */
  toggleNoted: (count: number) => `Noterade beslut (${count})`,
  party: (name: string) => `${name}: `,
  noted: (at: Instant, by: string) => `Noterat ${date(at)} av ${by}.`,
  wasTaken: (at: Instant, by: string, on: LocalDate, body: string, reference: string) =>
    `${by} noterade ${date(at)} ett beslut ${date(on)} av ${body}${reference === '' ? '' : `, ${reference}`}.`,
  takenBack: (at: Instant, by: string, reason: string) => `${by} tog tillbaka noteringen ${date(at)}: ${reason}`,
  /** In a list of decisions. */
  line: (taken: number, all: number, missing: string) =>
    missing === '' ? `${taken} av ${all}` : `${taken} av ${all}. Saknas: ${missing}`,
  notKept: 'Uppgift saknas',
  note: {
    open: 'Notera ett eget beslut',
    which: { label: 'Vilken huvudman?', hint: 'De som inte har beslutat än.', placeholder: 'Välj en huvudman' },
    body: {
      label: 'Vem har beslutat?',
      hint: `Nämnd, styrelse eller befattning, inte en persons namn. ${NO_PATIENT_DATA}`,
    },
    day: { label: 'Beslutets dag' },
    reference: { label: 'Diarienummer eller länk' },
    send: 'Notera beslutet',
  },
  takeBack: {
    open: 'Ta tillbaka en notering',
    which: {
      label: 'Vilken huvudmans notering är fel?',
      hint: 'Det som stod finns kvar, med vem som tog tillbaka det och varför. Notera sedan det rätta.',
      placeholder: 'Välj en huvudman',
    },
    reason: { label: 'Skäl' },
    send: 'Ta tillbaka noteringen',
  },
  summary: (number: string, title: string) => `Huvudmännens egna beslut, ${number}: ${title}`,
  notice: {
    unknownParty: 'Välj en huvudman i listan och försök igen.',
    mayNotNoteFormal:
      'Du kan bara notera beslut för den part du sitter för. Be processledaren eller en ledamot från parten.',
    formalBodyMissing: 'Skriv vem som har beslutat: en nämnd, en styrelse eller en befattning.',
    formalTooLong: {
      body: (most: number) => `Vem som har beslutat får ha högst ${most} tecken. Korta texten.`,
      reference: (most: number) => `Diarienummer eller länk får ha högst ${most} tecken. Korta texten.`,
    },
    formalDayMissing: 'Ange beslutets dag, till exempel 2026-09-18.',
    formalDayAhead: 'Beslutets dag har inte varit än. Notera beslutet när det är fattat.',
    formalChangedSince:
      'Någon har noterat om samma huvudman sedan kortet visades, så inget är sparat. Läs vad som står nu.',
    formalDecisionNoted: 'Beslutet är noterat.',
    formalDecisionTakenBack: 'Noteringen är tillbakatagen. Den står kvar, men räknas inte.',
  },
};
