import { dueOf, mayTakeOver } from '../../domain/minutes/leading-minutes';
import {
  isLocked,
  verifiersLeft,
  type MinutesStep,
  type SigningStep,
  SIGNING_STEPS,
} from '../../domain/minutes/minutes';
import { phaseOf, type MinutesPhase } from '../../domain/minutes/open-steps';
import type { LocalDate } from '../../domain/time';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import type { Choice } from '../fields';
import { peopleChoices } from '../forum/person-chooser';
import { cutShort } from '../forum/person-names';
import type { FormTexts } from '../field-texts';
import type { Texts } from '../texts';
import { publishForm } from './publish-form';

type Chain = ViewOf<'minutesChain'>;

/** What somebody can do from the chain. Each is a list of none, one or several buttons. */
export interface ChainButtons {
  readonly reminders: readonly { readonly title: string; readonly step: MinutesStep }[];
  readonly handovers: readonly {
    readonly t: Texts['minutesChain']['handOver'];
    readonly people: readonly Choice[];
    readonly buttons: readonly { readonly title: string; readonly step: SigningStep; readonly from: string }[];
  }[];
  readonly extensions: readonly {
    readonly t: Texts['minutesChain']['extend'];
    readonly buttons: readonly { readonly title: string; readonly step: SigningStep; readonly due: LocalDate }[];
  }[];
  readonly withdrawals: readonly FormTexts[];
  readonly publications: readonly { readonly open: string; readonly form: readonly Element[] }[];
  readonly moves: readonly { readonly t: FormTexts; readonly address: string }[];
  readonly takingBacks: readonly { readonly title: string; readonly handing: number }[];
  readonly corrections: readonly { readonly title: string }[];
}

export function chainButtons(texts: Texts, view: Chain): ChainButtons {
  const { minutesChain: t } = texts;
  const { minutes, viewer, mayLead, mayPreside } = view;
  const isOver = minutes.withdrawal !== null;
  const mayWithdraw = mayLead || minutes.startedBy.id === viewer;
  const mayTakeBack = mayPreside || minutes.noteTaker.id === viewer;
  const mayCorrect = mayLead || minutes.noteTaker.id === viewer;
  return {
    reminders: mayLead ? remindersOf(texts, view) : [],
    handovers: mayLead ? handoversOf(texts, view) : [],
    extensions: mayLead ? extensionsOf(texts, view) : [],
    withdrawals: mayWithdraw && !isLocked(minutes) && !isOver ? [t.withdraw] : [],
    publications: mayLead ? publicationsOf(texts, view) : [],
    moves: mayLead && minutes.publication !== null ? [{ t: t.moveAddress, address: minutes.publication.address }] : [],
    takingBacks:
      mayTakeBack && phaseOf(minutes) === 'atMeeting'
        ? [{ title: t.takeFromMeeting, handing: minutes.handings.length }]
        : [],
    corrections: mayCorrect && isLocked(minutes) ? [{ title: t.correct }] : [],
  };
}

/** Reminders of steps that wait for somebody else than the reader. One person publishes for all who can. */
function remindersOf({ minutes: words }: Texts, { openSteps, publishers, viewer }: Chain): ChainButtons['reminders'] {
  const isPublisher = publishers.some(({ id }) => id === viewer);
  return openSteps
    .filter(({ step, people }) => (step === 'publish' ? !isPublisher : people.some(({ id }) => id !== viewer)))
    .map(({ step }) => ({ title: words.remind[step], step }));
}

/** Handovers, from people who have a step before them to people who have no step of another kind. */
function handoversOf({ minutesChain: { handOver: t } }: Texts, { minutes, people }: Chain): ChainButtons['handovers'] {
  const holders = [
    { step: 'draft', person: minutes.noteTaker } as const,
    ...verifiersLeft(minutes).map((person) => ({ step: 'verify', person }) as const),
    { step: 'approve', person: minutes.approver } as const,
  ];
  const free = people.filter(({ id }) => holders.some(({ step }) => mayTakeOver(minutes, step, id)));
  if (free.length === 0 || stepsLeft(phaseOf(minutes)).length === 0) return [];
  const buttons = holders.map(({ step, person: { id, name } }) => ({
    title: t.send(step, withoutMarkup(cutShort(name))),
    step,
    from: id,
  }));
  return [{ t, people: peopleChoices(free), buttons }];
}

function extensionsOf({ minutesChain: { extend: t } }: Texts, { minutes }: Chain): ChainButtons['extensions'] {
  const steps = stepsLeft(phaseOf(minutes));
  const buttons = steps.map((step) => ({ title: t.send[step], step, due: dueOf(minutes, step) }));
  return steps.length === 0 ? [] : [{ t, buttons }];
}

/**
 * Where the charter does not ask for verification first, minutes can be published as soon as there is a
 * version.
 */
function publicationsOf(texts: Texts, { minutes, openSteps }: Chain): ChainButtons['publications'] {
  const isOwnStep = openSteps.some(({ step }) => step === 'publish');
  const isPossible = ['verifying', 'approving'].includes(phaseOf(minutes));
  if (minutes.isGated || isOwnStep || !isPossible) return [];
  return [{ open: texts.minutesTask.publish.open, form: publishForm(texts, minutes) }];
}

/** The steps whose days can still be moved: a new version is due on the day that the verification is. */
function stepsLeft(phase: MinutesPhase): readonly SigningStep[] {
  switch (phase) {
    case 'drafting':
      return SIGNING_STEPS;
    case 'changing':
    case 'verifying':
      return ['verify', 'approve'];
    case 'approving':
      return ['approve'];
    case 'publishing':
    case 'atMeeting':
    case 'done':
    case 'withdrawn':
      return [];
  }
}
