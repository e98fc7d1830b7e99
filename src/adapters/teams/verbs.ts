import { z } from 'zod/v4';
import { showTodo } from '../../application/todo/showing-todo';
import type { Opening } from '../../application/way-back';
import { followUpsVerbs } from './follow-ups-verbs';
import { applicationsVerbs } from './applications-verbs';
import { accountsVerbs } from './accounts-verbs';
import { decisionsVerbs } from './decisions-verbs';
import { forumVerbs } from './forum-verbs';
import { meetingsVerbs } from './meetings-verbs';
import { minutesVerbs } from './minutes-verbs';
import { remindingVerbs } from './reminding-verbs';
import { resolutionVerbs } from './resolution-verbs';
import { count, verbAnywhere, type Verb, type Verbs } from './verb';

/** Every button, also those that only open something. */
export const verbs = {
  'todo.show': verbAnywhere('oneself', z.object({ page: count }), showTodo),
  ...forumVerbs,
  ...resolutionVerbs,
  ...decisionsVerbs,
  ...minutesVerbs,
  ...meetingsVerbs,
  ...accountsVerbs,
  ...applicationsVerbs,
  ...followUpsVerbs,
  ...remindingVerbs,
} satisfies Verbs & Readonly<Record<Opening, Verb>>;

export type VerbName = keyof typeof verbs;
