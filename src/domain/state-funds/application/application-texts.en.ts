import { BLANK } from '../../resolution/draft-source';
import type { ApplicationTexts } from './application-texts.sv';

export const applicationTexts: ApplicationTexts = {
  followUp: ({ project, organisation }) => `An application for state funds has come: ${project}, ${organisation}`,
  // A clause begins with a capital letter: after the forum's lead-in a small one is read as Swedish.
  draft: ({ project, organisation, year }) => ({
    title: `Application for state funds: ${project}`,
    urgency: `The question cannot wait for the next meeting because ${BLANK}.`,
    question: `Whether ${project} is to have state funds for ${year}.`,
    clauses: `State funds to ${organisation} for ${project} during ${year}`,
    background: `${organisation} applies for state funds for ${project}. The application goes along with the matter.`,
  }),
};
