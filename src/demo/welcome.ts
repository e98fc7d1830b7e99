import type { Greeting } from '../adapters/teams/bot-options';
import { z } from 'zod/v4';
import { verbAnywhere, type Verb, type Verbs } from '../adapters/teams/verb';
import type { Dependencies } from '../application/dependencies';
import { membershipOf, type Belonging } from '../application/forum/membership';
import { forumRef, resolutionRef } from '../application/records/refs';
import { askToSend, sendRound } from '../application/resolution/sending';
import type { WelcomeStep } from '../application/views';
import { charterOn } from '../domain/forum/charter-on';
import type { Person } from '../domain/forum/person';
import { presides, rolesOf } from '../domain/forum/roles';
import type { Draft, Started } from '../domain/resolution/resolution';
import { drafts, people, setupFields } from './lgs';

interface Welcome {
  /** The card for somebody who opens the page: the next step, whatever has been done before. */
  readonly greet: Greeting;
  readonly verbs: Verbs;
}

interface Now {
  readonly step: WelcomeStep;
  /** The matter that the step is about. */
  readonly matter: Started | undefined;
}

/** Leads a newcomer through the practice forum, a step at a time. Local mode only. */
export function createWelcome(forumId: string): Welcome {
  async function mattersIn({ resolutions }: Dependencies): Promise<readonly Started[]> {
    const kept = await Promise.all(drafts.map(({ id }) => resolutions.read(resolutionRef(forumId, id))));
    return kept.flatMap((one) => (one === undefined || one.state.status === 'notStarted' ? [] : [one.state]));
  }

  async function isPresiding({ forums, calendar, clock }: Dependencies, person: Person): Promise<boolean> {
    const forum = (await forums.read(forumRef(forumId)))?.state;
    if (forum?.status !== 'ready') return false;
    return presides({ ...person, roles: rolesOf(charterOn(forum, calendar.dayOf(clock.now())), person.id) });
  }

  async function nowFor(dependencies: Dependencies, person: Person): Promise<Now> {
    const matters = await mattersIn(dependencies);
    const open = matters.find(({ status }) => status === 'open');
    if (open !== undefined) return { step: 'answer', matter: open };
    const waiting = matters.filter((matter) => matter.status === 'draft');
    const [first] = waiting;
    if (first === undefined || !(await isPresiding(dependencies, person))) return { step: 'goOn', matter: undefined };
    if (waiting.length === matters.length) return { step: 'send', matter: first };
    const asked = waiting.find(({ sendingRequestedBy }) => sendingRequestedBy !== null);
    return asked === undefined ? { step: 'ask', matter: first } : { step: 'asked', matter: asked };
  }

  const greet: Greeting = async (dependencies, person) => {
    const { step, matter } = await nowFor(dependencies, person);
    const seat = people.find(({ id }) => id === person.id)?.name ?? person.name;
    return { card: 'welcome', step, seat, title: matter?.fields.title ?? '' };
  };

  /** Does the step if it is still the next one, and shows the one after it. */
  const step = (
    name: WelcomeStep,
    take: (dependencies: Dependencies, person: Person, draft: Draft) => Promise<unknown>,
  ): Verb =>
    verbAnywhere('demo', z.unknown(), async (dependencies, person) => {
      const { step: next, matter } = await nowFor(dependencies, person);
      if (next === name && matter?.status === 'draft') await take(dependencies, person, matter);
      return greet(dependencies, person);
    });

  async function as(
    dependencies: Dependencies,
    person: Person,
    take: (belonging: Belonging) => Promise<unknown>,
  ): Promise<void> {
    const belonging = await membershipOf(dependencies, forumId, person);
    if (belonging.kind === 'member') await take(belonging);
  }

  const seen = ({ id: resolutionId, revision }: Draft) => ({ forumId, resolutionId, revision });
  const lead = people.find(({ id }) => id === setupFields.processLead);
  const verbs: Verbs = {
    'practice.send': step('send', (dependencies, person, draft) =>
      as(dependencies, person, (chair) => sendRound(dependencies, chair, seen(draft))),
    ),
    'practice.ask': step('ask', async (dependencies, _person, draft) => {
      if (lead === undefined) return;
      await as(dependencies, lead, (processLead) => askToSend(dependencies, processLead, seen(draft)));
    }),
    'practice.next': verbAnywhere('demo', z.unknown(), (dependencies, person) => greet(dependencies, person)),
  };
  return { greet, verbs };
}
