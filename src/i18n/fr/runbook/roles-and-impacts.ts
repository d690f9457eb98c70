import type { RunbookStepWords } from '../../runbook-words'

export const roles: RunbookStepWords['roles'] = {
  'federation-and-certificates': 'Federation and certificates',
  'organization-management': 'Organization Management',
  'global-administrator': 'Global Administrator',
  'application-write-scope': 'Application.ReadWrite.All',
  'exchange-administrator': 'Exchange Administrator',
}

export const impacts: RunbookStepWords['impacts'] = {
  'restarts-nothing': 'Rien ne redémarre',
  'delay-up-to-a-minute': 'Prend effet en une minute au plus',
  'delay-up-to-an-hour': 'Prend effet en une heure au plus',
  'delay-up-to-a-day': 'Prend effet en un jour au plus',
  'sign-in-needed': 'Les utilisateurs doivent se reconnecter',
  'affects-all-users': 'Touche tous les utilisateurs',
}
