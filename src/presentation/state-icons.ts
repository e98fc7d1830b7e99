import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../domain/resolution/resolution';

const ICONS = join(__dirname, '../../cards/icons');

/** How a state looks: an icon of its own, and the colour of a container. The words beside say the same. */
export interface StateLook {
  readonly icon: string;
  readonly style: 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';
}

/** The look of each state. No two endings look alike. */
export const STATE_LOOKS: Readonly<Record<Status, StateLook>> = {
  draft: { icon: iconOf('draft'), style: 'emphasis' },
  open: { icon: iconOf('open'), style: 'accent' },
  lapsed: { icon: iconOf('lapsed'), style: 'warning' },
  adopted: { icon: iconOf('adopted'), style: 'good' },
  referredBack: { icon: iconOf('referredBack'), style: 'warning' },
  movedToMeeting: { icon: iconOf('movedToMeeting'), style: 'accent' },
  struck: { icon: iconOf('struck'), style: 'attention' },
  withdrawn: { icon: iconOf('withdrawn'), style: 'emphasis' },
};

/** The icon as a picture in the card itself, since some clients may fetch nothing. */
function iconOf(status: Status): string {
  return `data:image/png;base64,${readFileSync(join(ICONS, `${status}.png`)).toString('base64')}`;
}
