import type { KnowledgeWords } from '../knowledge-words'

export const names: KnowledgeWords['names'] = {
  'smtp-domain': {
    label: 'Primary SMTP domain',
    help: 'The domain of your users’ e-mail addresses, for example contoso.com.',
  },
  'sip-domain': { label: 'Primary SIP domain', help: 'The domain of your users’ Skype or Lync addresses.' },
  'tenant-domain': { label: 'Tenant domain', help: 'For example contoso.onmicrosoft.com.' },
  'domain-controller': {
    label: 'Domain controller',
    help: 'Full name of a domain controller, for example dc01.contoso.local.',
  },
  'autodiscover-host': { label: 'Autodiscover host', help: 'For example autodiscover.contoso.com.' },
  'exchange-host': { label: 'Exchange server', help: 'Full name of the server, for example ex01.contoso.local.' },
  'mail-host': {
    label: 'External mail host',
    help: 'The name under which EWS is published, for example mail.contoso.com.',
  },
}
