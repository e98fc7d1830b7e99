import { z } from 'zod/v4';
import {
  evolveApplication,
  notBegun,
  type ApplicationEvent,
  type ApplicationState,
} from '../../domain/state-funds/application/application';
import { ofEachCriterion } from '../../domain/state-funds/criteria';
import type { RecordType } from './record-type';
import { readByType, schemasByType } from './schemas-by-type';

const at = z.string();
const by = z.object({ id: z.string(), name: z.string() });
const answers = z.object(ofEachCriterion(() => z.string()));

/** What was applied for. A matter that is made of it keeps it too. */
export const applicationSchema = z.object({
  project: z.string(),
  organisation: z.string(),
  amount: z.object({ kronor: z.int().positive(), isApproximate: z.boolean(), isYearly: z.boolean() }),
  year: z.int().positive(),
  answers,
});

const applicationEvents = schemasByType<ApplicationEvent>()({
  applicationBegun: {
    at,
    by,
    id: z.string(),
    forumId: z.string(),
    forumName: z.string(),
    shortName: z.string(),
    invitation: z.object({ code: z.string(), recipient: z.string(), lastDay: z.string() }).nullable(),
  },
  applicationOpened: { at, by },
  applicationSaved: {
    at,
    by,
    fields: z.object({
      project: z.string(),
      organisation: z.string(),
      amount: z.string(),
      year: z.string(),
      answers,
    }),
  },
  applicationSent: { at, by, application: applicationSchema },
  applicationWithdrawn: { at, by },
  applicationTakenUp: { at, by, matter: z.string() },
});

/** An application for state funds as a record. It is found by its code, as by whoever has given it. */
export const applicationRecord: RecordType<ApplicationState, ApplicationEvent> = {
  kind: 'application',
  initial: notBegun,
  parseEvent: (stored) => readByType(applicationEvents, stored),
  evolve: evolveApplication,
  concerns: (state) => {
    if (state.status === 'notBegun') return [];
    const { invitation, applicant } = state;
    return [
      ...(invitation === null ? [] : [placeOfCode(invitation.code)]),
      ...(applicant === null ? [] : [applicant.id]),
    ];
  },
  nextMoment: () => null,
};

/** What a code is looked up by, among accounts: no account is written so. */
export function placeOfCode(code: string): string {
  return `code:${code}`;
}
