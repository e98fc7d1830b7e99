import type { Notice } from '../application/notice';
import type { ChairDecisionNotice } from './decision/chair-decision-notices';
import type { RegisterNotice } from './forum/register-notices';
import type { MeetingsNotice } from './meetings/meetings-notices';
import type { MinutesNotice } from './minutes/minutes-notices';
import type { NoticePutTogether } from './notices-put-together';

/** What a person is told about a matter, a message or themselves: whatever is not one of the others. */
export type MattersNotice = Exclude<
  Notice,
  RegisterNotice | MinutesNotice | MeetingsNotice | ChairDecisionNotice | NoticePutTogether
>;
