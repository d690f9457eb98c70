import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that serves the build by the settings written for it. */
export interface HostProgram {
  readonly name: string
  readonly program: string
  /** Debian's package with the program. */
  readonly package: string
  readonly start: (place: HostPlace) => ChildProcess
}

export interface HostPlace {
  /** What is served; it holds the build in a folder of it. */
  readonly root: string
  /** For settings and what the program leaves behind. */
  readonly work: string
  readonly port: number
}

const isRoot = process.getuid?.() === 0

/** The settings as written, but for where this machine has port and files. */
function settings(file: string, { root, port }: HostPlace): string {
  const text = readFileSync(join('hosting', file), 'utf8')
  const placed = text
    .replace(/^ *listen \[::\]:80;\n/m, '')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^:80 \{/m, `http://127.0.0.1:${port} {`)
    .replaceAll('/var/www/coexist', root)
  if (placed === text) throw new Error(`hosting/${file} names neither port nor folder.`)
  return placed
}

/** Where a program writes what troubles it. */
export const complaintsFile = ({ work }: HostPlace) => join(work, 'complaints')

function run(program: string, parameters: readonly string[], place: HostPlace): ChildProcess {
  const complaints = openSync(complaintsFile(place), 'a')
  return spawn(program, parameters, {
    stdio: ['ignore', 'ignore', complaints],
    env: { ...process.env, HOME: place.work },
  })
}

function startNginx(place: HostPlace): ChildProcess {
  const { work } = place
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(work, kind)};`,
  )
  writeFileSync(
    join(work, 'nginx.conf'),
    `${isRoot ? 'user root;' : ''} daemon off; pid ${join(work, 'pid')}; error_log stderr crit; events {}
http { access_log off; ${temporary.join(' ')}
${settings('nginx.conf', place)} }`,
  )
  return run('/usr/sbin/nginx', ['-p', work, '-e', 'stderr', '-c', join(work, 'nginx.conf')], place)
}

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'alias', 'deflate', 'filter']

function startApache(place: HostPlace): ChildProcess {
  const { root, work, port } = place
  const load = apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  writeFileSync(join(work, 'mime.types'), '')
  writeFileSync(
    join(work, 'apache.conf'),
    `${load.join('\n')}
ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${join(work, 'pid')}
ErrorLog ${complaintsFile(place)}
LogLevel crit
TypesConfig ${join(work, 'mime.types')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>`,
  )
  return run('/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', join(work, 'apache.conf')], place)
}

function startCaddy(place: HostPlace): ChildProcess {
  const { work } = place
  const file = join(work, 'Caddyfile')
  writeFileSync(
    file,
    `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${settings('Caddyfile', place)}`,
  )
  return run('/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile'], place)
}

export const hostPrograms: readonly HostProgram[] = [
  { name: 'nginx', program: '/usr/sbin/nginx', package: 'nginx-light', start: startNginx },
  { name: 'Apache', program: '/usr/sbin/apache2', package: 'apache2-bin', start: startApache },
  { name: 'Caddy', program: '/usr/bin/caddy', package: 'caddy', start: startCaddy },
]
