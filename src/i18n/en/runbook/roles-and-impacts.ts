import type { RunbookStepWords } from '../../runbook-words'

export const roles: RunbookStepWords['roles'] = {
  'federation-and-certificates': 'Federation and certificates',
  'organization-management': 'Organization Management',
  'global-administrator': 'Global Administrator',
  'application-write-scope': 'Application.ReadWrite.All',
  'exchange-administrator': 'Exchange Administrator',
}

export const impacts: RunbookStepWords['impacts'] = {
  'restarts-nothing': 'Nothing is restarted',
  'delay-up-to-a-minute': 'Takes effect within a minute',
  'delay-up-to-an-hour': 'Takes effect within an hour',
  'delay-up-to-a-day': 'Takes effect within a day',
  'sign-in-needed': 'Users have to sign in again',
  'affects-all-users': 'Affects all users',
}
