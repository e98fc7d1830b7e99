import type { NewFollowUp } from '../../follow-ups/follow-ups';
import type { LocalDate } from '../../time';
import type { Language } from '../../language';
import type { ApplicationState } from './application';
import type { ApplicationTexts } from './application-texts.sv';
import * as english from './application-texts.en';
import * as swedish from './application-texts.sv';

export const APPLICATION_TEXTS = {
  sv: swedish.applicationTexts,
  en: english.applicationTexts,
} as const satisfies Record<Language, ApplicationTexts>;

/** The id of the follow-up by which the forum is reminded of an application. */
export function followUpOfApplication(id: string): string {
  return `application:${id}`;
}

/** Has those who lead look at an application that has come; `null` while none has, and once a matter has been made of it. */
export function applicationToLookAt(state: ApplicationState, dueOn: LocalDate, language: Language): NewFollowUp | null {
  if (state.status !== 'sent' || state.sent === null || state.matters.length > 0) return null;
  const { id, sent } = state;
  return {
    id: followUpOfApplication(id),
    title: APPLICATION_TEXTS[language].followUp(sent.application),
    owner: { kind: 'leaders' },
    due: { kind: 'day', on: dueOn },
    source: { kind: 'application', application: id },
    recurs: 'never',
  };
}
