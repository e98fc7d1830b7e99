/** A Teams conversation id taken apart: a channel's threads are addressed as `<channel>;messageid=<root activity>`. */
export interface ConversationParts {
  readonly conversationId: string;
  readonly rootActivityId: string | null;
}

const THREAD = /^(?<conversationId>.*?);messageid=(?<rootActivityId>[^;]+)$/i;

export function splitConversationId(id: string): ConversationParts {
  const parts = THREAD.exec(id)?.groups;
  return parts?.['conversationId'] && parts['rootActivityId']
    ? { conversationId: parts['conversationId'], rootActivityId: parts['rootActivityId'] }
    : { conversationId: id, rootActivityId: null };
}

export function threadConversationId(conversationId: string, rootActivityId: string): string {
  return `${splitConversationId(conversationId).conversationId};messageid=${rootActivityId}`;
}
