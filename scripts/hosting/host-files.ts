import { apacheFile } from './apache.ts'
import { caddyFile } from './caddy.ts'
import type { Site } from './headers.ts'
import { iisFile } from './iis.ts'
import { nginxFile } from './nginx.ts'
import { azureFile, underscoreHeadersFile } from './static-hosts.ts'

/** What these hosts read out of the site's own folder. */
export const filesInSite = {
  '.htaccess': apacheFile,
  'web.config': iisFile,
  _headers: underscoreHeadersFile,
  'staticwebapp.config.json': azureFile,
} as const satisfies Record<string, (site: Site) => string>

/** What is put where the host has its settings, and not sent to anybody. */
export const filesBeside = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
} as const satisfies Record<string, (site: Site) => string>
