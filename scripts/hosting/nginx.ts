import type { Site } from './headers.ts'

/** To include in a `server` block of its own: the site may stand in any folder of its root. */
export function nginxFile({ headers, hashedFolder, cache, mediaTypes }: Site): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `        ${bare(type)} ${ending};`)
  const withCharset = Object.values(mediaTypes)
    .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
    .map(bare)
  return `# Coexist on nginx. Put this file into /etc/nginx/conf.d, and the built files where "root" says, or in a folder of it.
map $uri $coexist_cache {
    default "${cache.others}";
    "~/${hashedFolder}/[^/]+$" "${cache.hashed}";
}

server {
    listen 80;
    listen [::]:80;
    root /var/www/coexist;
    index index.html;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${withCharset.join(' ')};

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${Object.values(mediaTypes)
      .map(bare)
      .filter((type) => type !== 'text/html')
      .join(' ')};

    # A page that is not there must not be kept: only what is found gets this one.
    add_header Cache-Control $coexist_cache;
${headers.map(({ name, value }) => `    add_header ${name} "${value}" always;`).join('\n')}

    # What other hosts read, and nobody needs to.
    location ~ /(\\.|_headers$|web\\.config$|staticwebapp\\.config\\.json$) {
        return 404;
    }
}
`
}

const bare = (type: string) => type.replace(/;.*/, '')
