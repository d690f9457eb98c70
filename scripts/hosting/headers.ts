/** Everything that a host has to send with the files; each host's own file is written from this, and from nothing else. */
export interface Site {
  /** Sent with every file, whatever it is. */
  readonly headers: readonly Header[]
  /** Names change with their content: kept for good. */
  readonly hashedFolder: string
  readonly cache: { readonly hashed: string; readonly others: string }
  /** By the end of the name. */
  readonly mediaTypes: Readonly<Record<string, string>>
  /** The files outside the folder of hashed ones, by address within the site. */
  readonly others: readonly string[]
}

interface Header {
  readonly name: string
  readonly value: string
}

/** The page asks for none of them; no script that got in despite the policy can either. */
const refusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** What is sent with the build whose page carries this policy. */
export function siteOf(policy: string, others: readonly string[]): Site {
  return {
    headers: [
      // A page can forbid itself everything but to be framed: that takes a header.
      { name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'none'` },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      { name: 'Permissions-Policy', value: refusedFeatures.map((feature) => `${feature}=()`).join(', ') },
      { name: 'Referrer-Policy', value: 'no-referrer' },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
    ],
    hashedFolder: 'assets',
    cache: { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' },
    mediaTypes: {
      css: 'text/css; charset=utf-8',
      html: 'text/html; charset=utf-8',
      js: 'text/javascript; charset=utf-8',
      json: 'application/json',
      svg: 'image/svg+xml',
      txt: 'text/plain; charset=utf-8',
    },
    others,
  }
}

/** The policy as the build wrote it into the page. */
export function policyIn(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)">/.exec(html)?.groups?.policy
  if (policy === undefined) throw new Error('The page has no content security policy.')
  return policy
}

/** What a file is sent with. */
export function headersOf(site: Site, file: string): ReadonlyMap<string, string> {
  const ending = file.split('.').at(-1) ?? ''
  const isHashed = file.startsWith(`${site.hashedFolder}/`)
  return new Map([
    ...site.headers.map(({ name, value }) => [name, value] as const),
    ['Cache-Control', site.cache[isHashed ? 'hashed' : 'others']],
    ['Content-Type', site.mediaTypes[file === '' ? 'html' : ending] ?? 'application/octet-stream'],
  ])
}
