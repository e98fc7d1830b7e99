import { isOpen, mayFind } from '../../../src/domain/decision/findable';
import type { ForumKind } from '../../../src/domain/forum/policy';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

const reported = { meetingOn: '2026-09-18', item: '6', at: '2026-09-18T13:00:00.000Z' };
const decisions = {
  'per capsulam': aDecision(),
  "the chair's, heard of": aDecisionOfChair({ reported }),
  "the chair's, not heard of": aDecisionOfChair(),
};

/** these put their minutes on the web. Of the others nothing is said. */
const OPEN: Readonly<Record<ForumKind | 'unknown', readonly string[]>> = {
  lgs: ['per capsulam', "the chair's, heard of"],
  temagrupp: ['per capsulam', "the chair's, heard of"],
  nosam: ['per capsulam', "the chair's, heard of"],
  vvg: [],
  styrgrupp: [],
  unknown: [],
};

const FORUM_KINDS = ['lgs', 'temagrupp', 'nosam', 'vvg', 'styrgrupp', 'unknown'] as const;

describe.each(FORUM_KINDS)('of a forum that is %s', (forumKind) => {
  it.each(Object.entries(decisions))('%s', (kind, sample) => {
    const decision = { ...sample, forumKind: forumKind === 'unknown' ? null : forumKind };
    const open = OPEN[forumKind].includes(kind);

    expect(isOpen(decision)).toBe(open);
    expect(mayFind({ forums: [], alsoOpen: true }, decision)).toBe(open);
    expect(mayFind({ forums: [], alsoOpen: false }, decision)).toBe(false);
    expect(mayFind({ forums: ['forum-2'], alsoOpen: true }, decision)).toBe(open);
    expect(mayFind({ forums: ['forum-1'], alsoOpen: false }, decision)).toBe(true);
  });
});
