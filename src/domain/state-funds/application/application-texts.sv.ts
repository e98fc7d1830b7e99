import type { Wording } from '../../forum/wording';
import { BLANK } from '../../resolution/draft-source';
import type { DraftFields } from '../../resolution/content';
import type { Application } from './read-application';

export interface ApplicationTexts {
  readonly followUp: (application: Pick<Application, 'project' | 'organisation'>) => string;
  readonly draft: (
    application: Application,
    wording: Wording,
  ) => Pick<DraftFields, 'title' | 'urgency' | 'question' | 'clauses' | 'background'>;
}

/** How a forum takes up an application for state funds (003:195 to 003:236). */
export const applicationTexts: ApplicationTexts = {
  followUp: ({ project, organisation }) => `Ansökan om statliga medel har kommit: ${project}, ${organisation}`,
  draft: ({ project, organisation, year }, wording) => ({
    title: `Projektansökan om statliga medel: ${project}`,
    urgency: `Frågan kan inte vänta till nästa möte eftersom ${BLANK}.`,
    question: `Om ${project} ska få statliga medel för ${year}.`,
    clauses:
      wording === 'decides'
        ? `att bevilja ${organisation} statliga medel för ${project} under ${year}`
        : `statliga medel till ${organisation} för ${project} under ${year}`,
    background: `${organisation} söker statliga medel för ${project}. Ansökan följer med ärendet.`,
  }),
};
