import { electorateOf } from '../../domain/forum/electorate';
import type { Charter, Standing } from '../../domain/forum/forum';
import type { Principal } from '../../domain/forum/principal';
import type { Role } from '../../domain/forum/roles';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { named } from '../resolution/answers';
import { banner, sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, large, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const ROLES: readonly Role[] = ['chair', 'viceChair', 'processLead', 'noteTaker'];
const PRINCIPALS: readonly Principal[] = ['region', 'kommun'];

/** The forum as saved. */
export function compositionCard(texts: Texts, { forum: { charter } }: ViewOf<'composition'>): Card {
  const { composition: t } = texts;
  const voters = electorateOf(charter);
  return textCard(texts, t.summary(charter.shortName), [
    ...titled(t.heading, paragraph(large(t.named(charter.name, charter.shortName)))),
    ...banner(...warnings(texts, charter)),
    ...sections(
      {
        heading: null,
        paragraphs: [
          ...ROLES.map((role) => paragraph(bold(t.role(role)), plain(holderOf(texts, charter, role)))),
          paragraph(plain(t.decidesBy(charter.wording))),
        ],
      },
      {
        heading: null,
        paragraphs: [
          paragraph(plain(t.total(voters.length))),
          ...PRINCIPALS.flatMap((principal) => {
            const own = voters.filter((voter) => voter.principal === principal);
            return named(t.voters(principal, own.length), own);
          }),
          ...named(t.coOpted, withStanding(charter, 'coOpted')),
          ...named(t.attending, withStanding(charter, 'attending')),
        ],
      },
      { heading: null, paragraphs: [paragraph(subtle(t.next))] },
    ),
  ]);
}

function warnings({ composition }: Texts, charter: Charter): readonly Paragraph[] {
  const voters = electorateOf(charter);
  if (voters.length < 2) return [paragraph(bold(composition.tooFewVoters))];
  return PRINCIPALS.filter((principal) => !voters.some((voter) => voter.principal === principal)).map((principal) =>
    paragraph(bold(composition.principalWithoutVoters(principal))),
  );
}

function holderOf({ composition }: Texts, { roles, members }: Charter, role: Role): string {
  return members.find(({ id }) => id === roles[role])?.name ?? composition.nobody;
}

function withStanding({ members }: Charter, standing: Standing): Charter['members'] {
  return members.filter((member) => member.standing === standing);
}
