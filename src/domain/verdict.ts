/** What a decider answers: the events to record (none when there is nothing new), or an expected no with its reason. */
export type Verdict<Event, Refusal> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function accept<Event>(...events: readonly Event[]): {
  readonly kind: 'accepted';
  readonly events: readonly Event[];
} {
  return { kind: 'accepted', events };
}

export function refuse<Refusal>(refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } {
  return { kind: 'refused', refusal };
}
