import { spawnSync } from 'node:child_process'

export function succeeds(command: string, parameters: readonly string[]): boolean {
  console.log(`$ ${command} ${parameters.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, parameters, { stdio: 'inherit', timeout: 600_000, env }).status === 0
}

function quietlySucceeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0
}

/** Installs packages of the system where that needs no password; elsewhere it does nothing. Says whether they are there now. */
export function installPackages(names: readonly string[]): boolean {
  if (!quietlySucceeds('apt-get', ['--version'])) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !quietlySucceeds('sudo', ['-n', 'true'])) return false
  const asRoot = (...parameters: string[]) =>
    isRoot ? succeeds('apt-get', parameters) : succeeds('sudo', ['-n', 'apt-get', ...parameters])
  asRoot('update')
  return asRoot('install', '-y', '--no-install-recommends', ...names)
}
