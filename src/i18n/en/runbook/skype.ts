import type { skypeSteps as steps } from '../../../knowledge/runbook/skype-steps'
import type { StepWords } from '../../runbook-words'

const onlyLooks = 'Nothing to undo: this step only looks.'

export const skypeSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'use-exchange-auth-certificate': {
    name: 'Use the certificate that Exchange setup has made',
    why: 'Exchange Server authenticates to other servers with the Microsoft Exchange Server Auth Certificate, which its setup creates.',
    byHand: [],
    before:
      'Note CurrentCertificateThumbprint. If it belongs to a listed certificate that has not expired, leave this step out. If no certificate is listed, stop: there is none to use.',
    expected: 'CurrentCertificateThumbprint is the thumbprint of the listed certificate that expires last.',
    undo: 'Put the thumbprint noted before into the command. If there was none, the certificate may stay.',
    warning:
      'The new certificate counts at once. Where Microsoft 365 knows the old one, OAuth fails until the new one is uploaded there.',
  },
  'assign-skype-oauth-certificate': {
    name: 'Assign the OAuthTokenIssuer certificate',
    why: 'Skype for Business Server authenticates to Exchange with it. The default certificate may serve, and so may any web server certificate that passes the check.',
    byHand: [],
    before:
      'Note the thumbprint under OAuthTokenIssuer; a valid certificate there makes this step needless. For the default certificate, the last two lines must be True (the SIP domain is in its Subject) and 2048 or more (bits).',
    expected: 'OAuthTokenIssuer has the thumbprint of the default certificate.',
    undo: 'Put the thumbprint noted before into the command. If there was none, the certificate may stay.',
    warning:
      'Run it once, on one Front End server only: replication carries the certificate to the others. It counts at once.',
  },
  'check-oauth-certificate-on-front-ends': {
    name: 'Compare the certificate on all Front End servers',
    why: 'All of them must use the same certificate for OAuthTokenIssuer.',
    byHand: [],
    before: 'The certificate has been assigned. Run the command on every Front End server.',
    expected: 'Every server shows the same thumbprint.',
    undo: onlyLooks,
  },
  'create-autodiscover-dns-record': {
    name: 'Create the DNS record for Autodiscover',
    why: 'Skype for Business Server finds Autodiscover by its name, so the name must lead to your Exchange server.',
    byHand: [
      'In the DNS zone that your servers query, create a record for the Autodiscover host.',
      'Make it lead to the full name of the Exchange server, for example as an alias (CNAME).',
    ],
    before: 'The first name is not found, or has another address than the second.',
    expected: 'Both names have the same address.',
    undo: 'Delete the record, or give it the value that it had before.',
  },
  'set-exchange-autodiscover-address': {
    name: 'Set the Autodiscover address on Exchange Server',
    why: 'Autodiscover tells where a mailbox is and which addresses serve it. On this side the address ends in autodiscover.xml.',
    byHand: [],
    before:
      'AutoDiscoverServiceInternalUri is empty on at least one server. Note on which: the command changes no others.',
    expected: 'Every server shows an address that ends in autodiscover.xml.',
    undo: 'Empty the value again on the servers noted before.',
  },
  'set-skype-autodiscover-address': {
    name: 'Give Skype for Business Server the Autodiscover address',
    why: 'It asks this address where a mailbox on Exchange Server is. On this side the address ends in autodiscover.svc, not in autodiscover.xml.',
    byHand: [],
    before: 'ExchangeAutodiscoverUrl is empty or does not lead to your Exchange servers. Note its value.',
    expected: 'ExchangeAutodiscoverUrl holds your Autodiscover address, ending in autodiscover.svc.',
    undo: 'Put the address noted before into the command. If there was none, the address may stay.',
    warning:
      'The setting is global. If other users of your servers have mailboxes in Exchange Online, this address holds for them too.',
  },
  'set-skype-autodiscover-address-for-exchange-online': {
    name: 'Find out and set the Autodiscover address for Exchange Online',
    why: 'The pages ask for this address for mailboxes in Exchange Online too, but none of them gives it. Ask Microsoft, and put the answer into the command.',
    byHand: [],
    before: 'Note ExchangeAutodiscoverUrl. If Microsoft gave you this very address for Exchange Online, you are done.',
    expected: 'ExchangeAutodiscoverUrl holds the address that Microsoft gave you.',
    undo: 'Put the address noted before into the command. If there was none, the address may stay.',
    warning:
      'Never enter the Autodiscover host of your Exchange servers here. The setting is global: if users of one pool have mailboxes on both sides, the address set last holds for all of them.',
  },
  'match-sip-domains': {
    name: 'Use the same SIP domain on both sides',
    why: 'In a shared SIP address space, your Skype or Lync server and Exchange Online use one and the same SIP domain.',
    byHand: [
      'Note the SIP domain of these users on your server.',
      'Look for the same domain among the domains of your tenant, in the Microsoft 365 admin centre.',
      'If it is missing, add and verify it there.',
    ],
    before: 'The command shows the SIP domain of these users. An error means that your server does not know it.',
    expected: 'The command shows the domain, and the Microsoft 365 admin centre lists it as verified.',
    undo: 'Remove the domain from the tenant only if this step has added it.',
  },
  'turn-on-federation': {
    name: 'Turn on federation',
    why: 'AllowFederatedUsers also decides whether your users and those in a shared SIP address space reach each other.',
    byHand: [],
    before: 'AllowFederatedUsers is False.',
    expected: 'AllowFederatedUsers is True.',
    undo: 'The command turns federation off, for all partners.',
    warning:
      'The setting is global: users whose external access policy allows federation can then reach other federated domains too.',
  },
  'check-edge-routing': {
    name: 'Check how the Edge server finds federated partners',
    why: 'No hosting provider can exist beside a default route: the Edge server must use DNS SRV records.',
    byHand: [],
    before: 'Nothing is needed: the command only reads.',
    expected:
      'EnablePartnerDiscovery is listed: the Edge server uses DNS SRV records. If IsPublicProvider is listed instead, it uses a default route; do not go on.',
    undo: onlyLooks,
  },
  'create-hosting-provider': {
    name: 'Create the hosting provider',
    why: 'It tells the Edge server to reach Exchange Online for your own SIP domain. Despite its “um”, the proxy serves instant messaging and presence.',
    byHand: [],
    before: 'No provider in the list is named Exchange Online or has the same ProxyFqdn: both must be unique.',
    expected:
      'Enabled and EnabledSharedAddressSpace are True, HostsOCSUsers and IsLocal are False, VerificationLevel is UseSourceVerification, ProxyFqdn is the one of your cloud.',
    undo: 'The command removes the provider.',
    warning:
      'ProxyFqdn cannot be changed afterwards: to correct it, remove the provider and create it again. No page names the proxy for DoD: ask Microsoft before you run the command.',
  },
  'check-replication': {
    name: 'Check the replication',
    why: 'The changes reach the Edge server by themselves, usually in less than a minute.',
    byHand: [],
    before: 'A minute has passed since the last change. Run the command on a server inside, not on the Edge server.',
    expected: 'UpToDate is True for every replica.',
    undo: onlyLooks,
  },
  'check-hosting-provider-on-edge': {
    name: 'Check the hosting provider on the Edge server',
    why: 'The Edge server works with its own copy of the configuration.',
    byHand: [],
    before: 'Every replica is up to date. Run the command on the Edge server itself.',
    expected: 'The provider Exchange Online appears, with the same values as inside.',
    undo: onlyLooks,
  },
  'allow-remote-users': {
    name: 'Allow remote users in the external access policy',
    why: 'Whoever uses instant messaging in Outlook on the web counts as a remote user. By default the policy does not allow it.',
    byHand: [],
    before:
      'EnableOutsideAccess is False in the policy of these users. If that is not the global one, put its Identity in the place of Global.',
    expected: 'EnableOutsideAccess is True in the policy of these users.',
    undo: 'The command forbids it again; put in the same Identity.',
    warning:
      'All users of the policy can then sign in to your server from the Internet, not only in Outlook on the web.',
  },
}
