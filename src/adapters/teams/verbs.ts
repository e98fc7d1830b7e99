import { forumVerbs } from './forum-verbs';
import { meetingsVerbs } from './meetings-verbs';
import { minutesVerbs } from './minutes-verbs';
import { remindingVerbs } from './reminding-verbs';
import { resolutionVerbs } from './resolution-verbs';
import type { Verbs } from './verb';

/** Every button there is. */
export const verbs: Verbs = { ...forumVerbs, ...resolutionVerbs, ...minutesVerbs, ...meetingsVerbs, ...remindingVerbs };
