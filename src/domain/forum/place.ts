/** Where a forum lives in Teams. Only the Teams adapter gives the fields a meaning. */
export interface Place {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
}
