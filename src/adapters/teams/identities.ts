import type { RosterEntry } from '../../domain/forum/linking';
import type { Contact } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import { accountIdOf, isSameTenant } from './account-id';
import type { HomeTenants } from './home-tenants';
import type {
  IncomingActivity,
  IncomingCardAction,
  IncomingComposing,
  IncomingFileConsent,
  IncomingInstallation,
  IncomingMessage,
  IncomingReaction,
  Sender,
} from './incoming-activity';
import { homeTenantOf, type RosterMember } from './roster-member';
import { expectsOthers, isAllowed, ownTenant, type Tenants } from './tenants';

/** Who people are to the forums. A person is the same from a roster, from a channel and from a personal chat. */
export interface Identities {
  /** Says who stands behind the activity, or rejects it. */
  identify(activity: IncomingActivity<Sender>): Promise<IncomingActivity>;
  /**
   * The entry of a member; `null` for a member without an account. Members from tenants that are not allowed are
   * listed like the others, so that the leaders see whom to get connected, but they cannot act.
   */
  memberEntry(place: Place, member: RosterMember): RosterEntry | null;
}

type Acting =
  | IncomingMessage<Sender>
  | IncomingCardAction<Sender>
  | IncomingComposing<Sender>
  | IncomingFileConsent<Sender>
  | IncomingReaction<Sender>;
type FromSomebody = Acting | InstalledBySomebody;
type InstalledBySomebody = IncomingInstallation<Sender> & { readonly from: Sender };

export function createIdentities(tenants: Tenants, homeTenants: HomeTenants): Identities {
  /**
   * Teams does not document a tenant in what an activity says of its sender, only in rosters (`TeamsChannelAccount`);
   * `conversation.tenantId` is that of the channel's team. Guests, and whoever is in a chat of their own, act with an
   * account in the place's tenant, and only shared channels have people with accounts elsewhere.
   */
  async function homeTenant({ place, personal, channelType, from }: FromSomebody): Promise<string> {
    if (personal || channelType === 'standard' || channelType === 'private') return place.tenantId;
    if (from.tenantId !== null && isSameTenant(from.tenantId, place.tenantId)) return place.tenantId;
    const mayBeElsewhere = from.tenantId !== null || channelType === 'shared' || expectsOthers(tenants, place);
    const found = mayBeElsewhere ? await homeTenants.find(place, from.address) : undefined;
    return found ?? from.tenantId ?? place.tenantId;
  }

  async function contactOf(activity: FromSomebody): Promise<Contact | 'noAccount' | 'outsideTenants'> {
    const { place, from } = activity;
    const tenantId = await homeTenant(activity);
    if (!isAllowed(tenants, tenantId)) return 'outsideTenants';
    const id = accountIdOf(from.objectId, tenantId, ownTenant(tenants, place));
    return id === null ? 'noAccount' : { id, address: from.address, name: from.name };
  }

  /** A chat of the bot's with somebody who cannot take part is kept as nobody's. */
  async function identifyInstaller(activity: IncomingInstallation<Sender>): Promise<IncomingInstallation> {
    const { from } = activity;
    const contact = from === null ? null : await contactOf({ ...activity, from });
    return { ...activity, from: typeof contact === 'string' ? null : contact };
  }

  return {
    async identify(activity) {
      if (activity.kind === 'installation') return identifyInstaller(activity);
      if (
        activity.kind !== 'message' &&
        activity.kind !== 'cardAction' &&
        activity.kind !== 'composing' &&
        activity.kind !== 'fileConsent' &&
        activity.kind !== 'reaction'
      )
        return activity;
      const from = await contactOf(activity);
      return typeof from === 'string' ? { kind: 'rejected', why: from } : { ...activity, from };
    },

    memberEntry(place, member) {
      homeTenants.learn(place, member);
      const objectId = member.aadObjectId ?? member.objectId;
      if (!objectId) return null;
      const homeTenant = homeTenantOf(member, place);
      const own = ownTenant(tenants, place);
      const id = accountIdOf(objectId, homeTenant, own);
      // Another organisation decides what addresses its people have, so an address from there proves nothing about who
      // they are.
      const email = isSameTenant(homeTenant, own) ? (member.email ?? null) : null;
      return id === null ? null : { id, name: member.name, address: member.id, email };
    },
  };
}
