import type { Site } from './headers.ts'

/** Read by Apache out of the folder itself, wherever that stands. */
export function apacheFile({ headers, hashedFolder, cache, mediaTypes }: Site): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType "${type}" .${ending}`)
  return `# Coexist on Apache 2.4. Needs mod_headers, and "AllowOverride FileInfo Indexes" or more for this folder.
DirectoryIndex index.html
${types.join('\n')}

${headers.map(({ name, value }) => `Header always set ${name} "${value}"`).join('\n')}
# A page that is not there must not be kept: only what is found gets this one.
Header set Cache-Control "${cache.others}"
Header set Cache-Control "${cache.hashed}" "expr=%{REQUEST_URI} =~ m#/${hashedFolder}/[^/]+$#"

<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE ${[...new Set(Object.values(mediaTypes).map((type) => type.replace(/;.*/, '')))].join(' ')}
</IfModule>

# What other hosts read, and nobody needs to.
RedirectMatch 404 "/(_headers|web\\.config|staticwebapp\\.config\\.json)$"
`
}
