import type { KnowledgeWords } from '../knowledge-words'

export const names: KnowledgeWords['names'] = {
  'smtp-domain': {
    label: 'Domaine SMTP principal',
    help: 'Le domaine des adresses e-mail de vos utilisateurs, par exemple contoso.com.',
  },
  'sip-domain': { label: 'Domaine SIP principal', help: 'Le domaine des adresses Skype ou Lync de vos utilisateurs.' },
  'tenant-domain': { label: 'Domaine du tenant', help: 'Par exemple contoso.onmicrosoft.com.' },
  'domain-controller': {
    label: 'Contrôleur de domaine',
    help: 'Nom de domaine complet d’un contrôleur de domaine, par exemple dc01.contoso.local.',
  },
  'autodiscover-host': { label: 'Hôte Autodiscover', help: 'Par exemple autodiscover.contoso.com.' },
  'exchange-host': {
    label: 'Serveur Exchange',
    help: 'Nom de domaine complet du serveur, par exemple ex01.contoso.local.',
  },
  'mail-host': {
    label: 'Hôte de messagerie externe',
    help: 'Le nom sous lequel EWS est publié, par exemple mail.contoso.com.',
  },
}
