/** The account's object id in Entra ID. The only key to a person; names are never keys. */
export type AccountId = string;

export interface Person {
  readonly id: AccountId;
  readonly name: string;
}

/** A person with the address the messenger reaches them at; opaque outside the Teams adapter. */
export interface Contact extends Person {
  readonly address: string;
}
