import type { Site } from './headers.ts'

/** A site of its own, or a part to copy into one: the folder may be any of its root. */
export function caddyFile({ headers, hashedFolder, cache, mediaTypes }: Site): string {
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `\t@${ending} path ${ending === 'html' ? '*.html */' : `*.${ending}`}`,
    `\theader @${ending} Content-Type "${type}"`,
  ])
  return `# Coexist on Caddy 2. Put the built files where "root" says, or in a folder of it.
:80 {
	root * /var/www/coexist
	encode gzip

	@hidden path */.* */_headers */web.config */staticwebapp.config.json
	respond @hidden 404

	header {
${headers.map(({ name, value }) => `\t\t${name} "${value}"`).join('\n')}
		-Server
	}
${types.join('\n')}
	@hashed path */${hashedFolder}/*
	@others not path */${hashedFolder}/*
	header @hashed Cache-Control "${cache.hashed}"
	header @others Cache-Control "${cache.others}"
	file_server

	# A page that is not there must not be kept.
	handle_errors {
		header Cache-Control "no-store"
		respond "{err.status_code}"
	}
}
`
}
