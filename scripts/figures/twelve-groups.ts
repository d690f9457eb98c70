interface Twelve {
  readonly areas: readonly string[]
  readonly tenant: Readonly<Record<string, string>>
  /** What the group at a place answers, counted from zero. */
  readonly answersOf: (place: number) => Readonly<Record<string, string>>
}

/** A draft of twelve groups as the device keeps it. */
export function draftOfTwelve({ areas, tenant, answersOf }: Twelve): string {
  const groups = Array.from({ length: 12 }, (_, place) => ({
    id: `g${place + 1}`,
    name: `Group ${place + 1}`,
    users: String(100 * (place + 1)),
    build: '',
    answers: answersOf(place),
  }))
  const draft = { title: '', asOf: '', areas, tenant, groups, names: {} }
  return JSON.stringify({ version: 1, savedAt: '2026-11-21T10:00:00.000Z', draft })
}
