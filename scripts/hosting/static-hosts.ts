import type { Site } from './headers.ts'

/**
 * Read by Netlify and Cloudflare Pages. Where two rules speak of one header, one host takes the last and the other joins
 * both: so no file meets two.
 */
export function underscoreHeadersFile({ headers, hashedFolder, cache, mediaTypes, others }: Site): string {
  const rule = (address: string, lines: readonly string[]) => [address, ...lines.map((line) => `  ${line}`)].join('\n')
  const typeOf = (file: string) => mediaTypes[file.split('.').at(-1) ?? '']
  return `${[
    rule(
      '/*',
      headers.map(({ name, value }) => `${name}: ${value}`),
    ),
    rule(`/${hashedFolder}/*`, [`Cache-Control: ${cache.hashed}`]),
    ...['', ...others].map((file) =>
      rule(`/${file}`, [`Cache-Control: ${cache.others}`, ...(file === '' ? [] : [`Content-Type: ${typeOf(file)}`])]),
    ),
  ].join('\n\n')}\n`
}

/** Read by Azure Static Web Apps. */
export function azureFile({ headers, hashedFolder, cache, mediaTypes }: Site): string {
  const settings = {
    globalHeaders: {
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      'Cache-Control': cache.others,
    },
    routes: [{ route: `/${hashedFolder}/*`, headers: { 'Cache-Control': cache.hashed } }],
    mimeTypes: Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}
