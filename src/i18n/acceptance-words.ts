/** A step of the runbook that is knowingly not done, for a while. */
export interface AcceptanceWords {
  /** The name of what was noted, in front of the day and the reason; and the same once that day is over. */
  readonly label: string
  readonly labelOver: string
  /** Opens the form. */
  readonly offer: string
  readonly reason: string
  readonly until: string
  readonly untilHelp: string
  readonly accept: string
  readonly change: string
  readonly cancel: string
  readonly withdraw: string
  readonly reasonMissing: string
  readonly dayMissing: (today: string) => string
  readonly value: (until: string, reason: string | undefined) => string
  readonly inForce: (until: string) => string
  readonly over: (until: string) => string
  /** How many steps are accepted; the day is that of the first that ends. */
  readonly accepted: (steps: number, until: string, isForAll: boolean) => string
  readonly dueAgain: (steps: number) => string
  /** The heads of the columns of a table. */
  readonly columns: readonly [until: string, reason: string]
}
