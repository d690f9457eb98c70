import type { skypeSteps as steps } from '../../../knowledge/runbook/skype-steps'
import type { StepWords } from '../../runbook-words'

const onlyLooks = 'Rien à annuler : cette étape ne fait que lire.'

export const skypeSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'use-exchange-auth-certificate': {
    name: 'Utilisez le certificat créé par l’installation d’Exchange',
    why: 'Exchange Server s’authentifie auprès d’autres serveurs avec le certificat Microsoft Exchange Server Auth Certificate, que crée son installation.',
    byHand: [],
    before:
      'Notez CurrentCertificateThumbprint. Si c’est l’empreinte numérique d’un certificat affiché et non expiré, passez cette étape. Si aucun certificat n’est affiché, arrêtez-vous là : il n’y en a aucun à utiliser.',
    expected: 'CurrentCertificateThumbprint est l’empreinte numérique du certificat affiché qui expire en dernier.',
    undo: 'Mettez dans la commande l’empreinte notée avant. S’il n’y en avait pas, le certificat peut rester.',
    warning:
      'Le nouveau certificat compte aussitôt. Là où Microsoft 365 connaît l’ancien, l’authentification OAuth échoue tant que le nouveau n’y est pas chargé.',
  },
  'assign-skype-oauth-certificate': {
    name: 'Affectez le certificat OAuthTokenIssuer',
    why: 'Skype Entreprise Server s’en sert pour s’authentifier auprès d’Exchange. Le certificat par défaut convient, comme tout certificat de serveur web qui passe le contrôle.',
    byHand: [],
    before:
      'Notez l’empreinte numérique de OAuthTokenIssuer ; si un certificat valide y figure, cette étape est inutile. Pour le certificat par défaut, les deux dernières lignes doivent donner True (le domaine SIP est dans son champ Objet) et 2048 ou plus (bits).',
    expected: 'OAuthTokenIssuer a l’empreinte numérique du certificat par défaut.',
    undo: 'Mettez dans la commande l’empreinte notée avant. S’il n’y en avait pas, le certificat peut rester.',
    warning:
      'Exécutez les commandes une seule fois, sur un seul serveur frontal : la réplication transmet le certificat aux autres. Il compte aussitôt.',
  },
  'check-oauth-certificate-on-front-ends': {
    name: 'Comparez le certificat sur tous les serveurs frontaux',
    why: 'Tous doivent utiliser le même certificat pour OAuthTokenIssuer.',
    byHand: [],
    before: 'Le certificat est affecté. Exécutez la commande sur chaque serveur frontal.',
    expected: 'Chaque serveur affiche la même empreinte numérique.',
    undo: onlyLooks,
  },
  'create-autodiscover-dns-record': {
    name: 'Créez l’enregistrement DNS pour Autodiscover',
    why: 'Skype Entreprise Server trouve Autodiscover par son nom : celui-ci doit mener à votre serveur Exchange.',
    byHand: [
      'Dans la zone DNS qu’interrogent vos serveurs, créez un enregistrement pour l’hôte Autodiscover.',
      'Faites-le mener au nom de domaine complet du serveur Exchange, par exemple par un alias (CNAME).',
    ],
    before: 'Le premier nom est introuvable, ou n’a pas la même adresse que le second.',
    expected: 'Les deux noms ont la même adresse.',
    undo: 'Supprimez l’enregistrement, ou rendez-lui la valeur qu’il avait avant.',
  },
  'set-exchange-autodiscover-address': {
    name: 'Définissez l’adresse Autodiscover sur Exchange Server',
    why: 'Autodiscover indique où se trouve une boîte aux lettres et par quelles adresses y accéder. De ce côté, l’adresse finit par autodiscover.xml.',
    byHand: [],
    before:
      'AutoDiscoverServiceInternalUri est vide sur au moins un serveur. Notez lesquels : la commande n’en modifie pas d’autres.',
    expected: 'Chaque serveur affiche une adresse qui finit par autodiscover.xml.',
    undo: 'Videz de nouveau la valeur sur les serveurs notés avant.',
  },
  'set-skype-autodiscover-address': {
    name: 'Déclarez l’adresse Autodiscover dans Skype Entreprise Server',
    why: 'Il demande à cette adresse où se trouve une boîte aux lettres sur Exchange Server. De ce côté, elle finit par autodiscover.svc, et non par autodiscover.xml.',
    byHand: [],
    before: 'ExchangeAutodiscoverUrl est vide ou ne mène pas à vos serveurs Exchange. Notez sa valeur.',
    expected: 'ExchangeAutodiscoverUrl contient votre adresse Autodiscover, qui finit par autodiscover.svc.',
    undo: 'Mettez dans la commande l’adresse notée avant. S’il n’y en avait pas, l’adresse peut rester.',
    warning:
      'Ce paramètre est global. Si d’autres utilisateurs de vos serveurs ont leur boîte aux lettres dans Exchange Online, cette adresse vaut aussi pour eux.',
  },
  'set-skype-autodiscover-address-for-exchange-online': {
    name: 'Trouvez et définissez l’adresse Autodiscover pour Exchange Online',
    why: 'Les pages demandent cette adresse aussi pour les boîtes aux lettres d’Exchange Online, mais aucune ne la donne. Demandez-la à Microsoft et mettez-la dans la commande.',
    byHand: [],
    before:
      'Notez ExchangeAutodiscoverUrl. Si Microsoft vous a donné précisément cette adresse pour Exchange Online, il n’y a rien à faire.',
    expected: 'ExchangeAutodiscoverUrl contient l’adresse donnée par Microsoft.',
    undo: 'Mettez dans la commande l’adresse notée avant. S’il n’y en avait pas, l’adresse peut rester.',
    warning:
      'N’entrez jamais ici l’hôte Autodiscover de vos serveurs Exchange. Ce paramètre est global : si les utilisateurs d’un pool ont des boîtes aux lettres des deux côtés, la dernière adresse définie vaut pour tous.',
  },
  'match-sip-domains': {
    name: 'Utilisez le même domaine SIP des deux côtés',
    why: 'Dans un espace d’adressage SIP partagé, votre serveur Skype ou Lync et Exchange Online utilisent un seul et même domaine SIP.',
    byHand: [
      'Notez le domaine SIP de ces utilisateurs sur votre serveur.',
      'Cherchez le même domaine parmi ceux de votre tenant, dans le Centre d’administration Microsoft 365.',
      'S’il manque, ajoutez-le et vérifiez-le au même endroit.',
    ],
    before:
      'La commande affiche le domaine SIP de ces utilisateurs. Une erreur signifie que votre serveur ne le connaît pas.',
    expected: 'La commande affiche le domaine, et le Centre d’administration Microsoft 365 le liste comme vérifié.',
    undo: 'Ne supprimez le domaine du tenant que si cette étape l’y a ajouté.',
  },
  'turn-on-federation': {
    name: 'Activez la fédération',
    why: 'AllowFederatedUsers décide aussi si vos utilisateurs et ceux d’un espace d’adressage SIP partagé peuvent se joindre.',
    byHand: [],
    before: 'AllowFederatedUsers vaut False.',
    expected: 'AllowFederatedUsers vaut True.',
    undo: 'La commande désactive la fédération, avec tous les partenaires.',
    warning:
      'Ce paramètre est global : les utilisateurs dont la stratégie d’accès externe autorise la fédération peuvent alors joindre aussi d’autres domaines fédérés.',
  },
  'check-edge-routing': {
    name: 'Contrôlez comment le serveur Edge trouve les partenaires fédérés',
    why: 'Aucun fournisseur d’hébergement ne peut exister avec une route par défaut : le serveur Edge doit utiliser les enregistrements DNS SRV.',
    byHand: [],
    before: 'Rien n’est nécessaire : la commande ne fait que lire.',
    expected:
      'EnablePartnerDiscovery est affiché : le serveur Edge utilise les enregistrements DNS SRV. Si IsPublicProvider l’est à sa place, il utilise une route par défaut ; n’allez pas plus loin.',
    undo: onlyLooks,
  },
  'create-hosting-provider': {
    name: 'Créez le fournisseur d’hébergement',
    why: 'Le serveur Edge sait ainsi joindre Exchange Online pour votre propre domaine SIP. Malgré son « um », le proxy sert à la messagerie instantanée et à la présence.',
    byHand: [],
    before:
      'Aucun fournisseur de la liste ne s’appelle Exchange Online ni n’a le même ProxyFqdn : les deux doivent être uniques.',
    expected:
      'Enabled et EnabledSharedAddressSpace valent True, HostsOCSUsers et IsLocal valent False, VerificationLevel vaut UseSourceVerification, ProxyFqdn est celui de votre cloud.',
    undo: 'La commande supprime le fournisseur.',
    warning:
      'ProxyFqdn ne peut plus être modifié ensuite : pour le corriger, supprimez le fournisseur et recréez-le. Aucune page ne nomme le proxy de DoD : demandez-le à Microsoft avant d’exécuter la commande.',
  },
  'check-replication': {
    name: 'Contrôlez la réplication',
    why: 'Les modifications arrivent d’elles-mêmes sur le serveur Edge, en général en moins d’une minute.',
    byHand: [],
    before:
      'Une minute s’est écoulée depuis la dernière modification. Exécutez la commande sur un serveur interne, et non sur le serveur Edge.',
    expected: 'UpToDate vaut True pour chaque réplica.',
    undo: onlyLooks,
  },
  'check-hosting-provider-on-edge': {
    name: 'Contrôlez le fournisseur d’hébergement sur le serveur Edge',
    why: 'Le serveur Edge travaille avec sa propre copie de la configuration.',
    byHand: [],
    before: 'Chaque réplica est à jour. Exécutez la commande sur le serveur Edge lui-même.',
    expected: 'Le fournisseur Exchange Online apparaît, avec les mêmes valeurs que sur le serveur interne.',
    undo: onlyLooks,
  },
  'allow-remote-users': {
    name: 'Autorisez les utilisateurs distants dans la stratégie d’accès externe',
    why: 'Qui utilise la messagerie instantanée dans Outlook sur le web compte comme un utilisateur distant. Par défaut, la stratégie ne l’autorise pas.',
    byHand: [],
    before:
      'EnableOutsideAccess vaut False dans la stratégie de ces utilisateurs. Si ce n’est pas la stratégie globale, mettez son Identity à la place de Global.',
    expected: 'EnableOutsideAccess vaut True dans la stratégie de ces utilisateurs.',
    undo: 'La commande l’interdit de nouveau ; mettez-y la même Identity.',
    warning:
      'Tous les utilisateurs de la stratégie peuvent alors se connecter à votre serveur depuis Internet, et pas seulement dans Outlook sur le web.',
  },
}
