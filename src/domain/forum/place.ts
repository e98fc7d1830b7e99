/** Where a forum lives in Teams. Only the Teams adapter gives the fields a meaning. */
export interface Place {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  /** The team's group, where Teams has told of it: links to messages name it. */
  readonly groupId?: string | undefined;
  /** The team, where Teams has told of it: what happens to all of it is told once, with the id of its General channel. */
  readonly teamId?: string | undefined;
}
