/** A message as it stands now, after any updates. */
export interface StoredActivity {
  readonly id: string;
  readonly conversationId: string;
  readonly body: unknown;
  readonly updates: number;
}

export interface FakeMember {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string | null;
  readonly [other: string]: unknown;
}

export interface Conversations {
  exists(conversationId: string): boolean;
  post(conversationId: string, body: unknown): StoredActivity;
  update(conversationId: string, activityId: string, body: unknown): StoredActivity | undefined;
  /** Whether there was such a message. */
  remove(conversationId: string, activityId: string): boolean;
  activitiesIn(conversationId: string): readonly StoredActivity[];
  /** In a channel and all its threads. */
  activitiesUnder(channel: string): readonly StoredActivity[];
  /** The chat with a person, always the same one; created the first time. */
  openChat(address: string): string;
  chatWith(address: string): string | undefined;
  personOf(conversationId: string): string | undefined;
  forget(conversationId: string): void;
  setMembers(conversationId: string, members: readonly FakeMember[]): void;
  membersOf(conversationId: string): readonly FakeMember[];
}

const FIRST_ACTIVITY_ID = 1_780_000_000_000;

/** Channels and group chats (`19:…`) are simply there; the chat with a person only after it was opened. */
export function createConversations(): Conversations {
  const chats = new Map<string, string>();
  const forgotten = new Set<string>();
  const members = new Map<string, readonly FakeMember[]>();
  let activities: StoredActivity[] = [];
  let activitiesPosted = 0;
  let chatsOpened = 0;

  const chatWith = (address: string) => [...chats].find(([, person]) => person === address)?.[0];

  return {
    exists: (conversationId) =>
      chats.has(conversationId) || (conversationId.startsWith('19:') && !forgotten.has(root(conversationId))),

    post(conversationId, body) {
      const activity = { id: String(FIRST_ACTIVITY_ID + activitiesPosted), conversationId, body, updates: 0 };
      activitiesPosted += 1;
      activities.push(activity);
      return activity;
    },

    update(conversationId, activityId, body) {
      const before = activities.find((one) => one.id === activityId && sameRoot(one.conversationId, conversationId));
      if (!before) return undefined;
      const after = { ...before, body, updates: before.updates + 1 };
      activities = activities.map((one) => (one === before ? after : one));
      return after;
    },

    remove(conversationId, activityId) {
      const before = activities.length;
      activities = activities.filter((one) => one.id !== activityId || !sameRoot(one.conversationId, conversationId));
      return activities.length < before;
    },

    activitiesIn: (conversationId) => activities.filter((one) => one.conversationId === conversationId),

    activitiesUnder: (channel) => activities.filter((one) => root(one.conversationId) === channel),

    openChat(address) {
      const known = chatWith(address);
      if (known !== undefined) return known;
      chatsOpened += 1;
      const conversationId = `a:chat-${chatsOpened}`;
      chats.set(conversationId, address);
      return conversationId;
    },

    chatWith,

    personOf: (conversationId) => chats.get(conversationId),

    forget(conversationId) {
      chats.delete(conversationId);
      forgotten.add(conversationId);
      activities = activities.filter((one) => !sameRoot(one.conversationId, conversationId));
    },

    setMembers(conversationId, roster) {
      members.set(conversationId, roster);
    },

    membersOf: (conversationId) => members.get(root(conversationId)) ?? [],
  };
}

function sameRoot(one: string, other: string): boolean {
  return root(one) === root(other);
}

function root(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}
