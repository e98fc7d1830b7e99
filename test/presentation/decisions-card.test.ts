import { createRender } from '../../src/presentation/render';
import type { ViewOf } from '../../src/application/views';
import { readable } from './card-contents';
import { earlierDecision } from './sample-chair-decision';
import { FORUM_ID } from './sample-matter';

/** An imported decision is known by what was decided: its title is only its source. */

const say = (text: string) => text;

function listOf(text: string): string {
  const view: ViewOf<'decisions'> = {
    card: 'decisions',
    forumId: FORUM_ID,
    charters: [],
    decisions: [{ ...earlierDecision(say), text }],
    unreadable: { matters: 0, minutes: 0, decisions: 0 },
    page: 0,
    hasMore: false,
    sought: '',
    isOnlyNear: false,
    presiding: [],
  };
  return readable(createRender()(view).content);
}

it('an imported decision stands in the list with what was decided, and its source under it', () => {
  expect(listOf('LGS beslutar att bemanna\n26 december.')).toContain(
    'LGS beslutar att bemanna 26 december.\nBildspel LGS 2026-06-04',
  );
});

it('only the beginning of a long one stands there, without half a character', () => {
  expect(listOf('a'.repeat(150))).toContain(`${'a'.repeat(150)}\n`);
  expect(listOf('😀'.repeat(150))).toContain(`\n${'😀'.repeat(75)}…\n`);
  expect(listOf(`a${'😀'.repeat(150)}`)).toContain(`\na${'😀'.repeat(74)}…\n`);
});
