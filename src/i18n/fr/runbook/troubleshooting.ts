import type { TroubleCheckId } from '../../../knowledge/troubleshooting'
import type { TroubleWords } from '../../troubleshooting-words'

const ewsRule =
  'EwsEnabled ne vaut pas False. Si EwsApplicationAccessPolicy vaut EnforceAllowList, EwsAllowList contient'
const ewsBlocked = 'Teams n’a pas accès à EWS. Avec EnforceAllowList, une liste vide bloque tout le monde.'

export const troubleChecks: Readonly<Record<TroubleCheckId, TroubleWords>> = {
  'autodiscover-from-outside': {
    name: 'Testez Autodiscover depuis Internet',
    expected:
      'Le test Outlook Connectivity réussit pour un utilisateur concerné, la case « Use Autodiscover to detect server settings » étant cochée. Pour la délégation, testez la personne à qui appartient le calendrier.',
    otherwise: 'Teams ne trouve pas la boîte aux lettres. Faites fonctionner Autodiscover avant d’aller plus loin.',
  },
  'autodiscover-finds-ews': {
    name: 'Demandez l’adresse EWS à Exchange Online',
    expected:
      'La réponse est l’adresse EWS externe de vos serveurs Exchange. Pour la délégation, interrogez pour la personne à qui appartient le calendrier.',
    otherwise:
      'La configuration hybride est incorrecte, ou un pare-feu ou un proxy inverse refuse les requêtes externes.',
  },
  'oauth-works': {
    name: 'Testez l’authentification OAuth vers Exchange Online',
    expected:
      'ResultType vaut Success. Un message disant que l’adresse SMTP n’a pas de boîte aux lettres peut être ignoré.',
    otherwise: 'Exchange Server et Exchange Online ne se font pas confiance : reprenez les étapes pour OAuth.',
  },
  'oauth-works-back': {
    name: 'Testez l’authentification OAuth depuis Exchange Online',
    expected:
      'ResultType vaut Success. Un message disant que l’adresse SMTP n’a pas de boîte aux lettres peut être ignoré.',
    otherwise:
      'Exchange Online ne joint pas vos serveurs, ou ceux-ci ne lui font pas confiance : contrôlez de nouveau la publication et l’authentification OAuth.',
  },
  'free-busy-both-ways': {
    name: 'Testez les disponibilités dans les deux sens',
    expected:
      'Le test Free/Busy réussit deux fois, la seconde en inversant source et cible. N’importe quelle paire d’une boîte aux lettres de chaque côté convient.',
    otherwise: 'Le sens qui échoue montre quel côté refuse l’autre.',
  },
  'calendar-app-allowed': {
    name: 'Contrôlez que l’application de calendrier est autorisée',
    expected:
      'Dans le Centre d’administration Teams, la stratégie de configuration d’application de l’utilisateur contient l’application de calendrier, ef56c0de-36fc-4ef8-b417-3d82ba9d073c.',
    otherwise: 'La stratégie masque le calendrier : remettez-y l’application.',
  },
  'coexistence-mode-allows-meetings': {
    name: 'Contrôlez le mode de coexistence',
    expected:
      'Dans le Centre d’administration Teams, le mode de l’utilisateur n’est ni Skype Entreprise uniquement ni Skype Entreprise avec collaboration Teams. S’il suit les paramètres de l’organisation, regardez le mode de celle-ci.',
    otherwise: 'Dans ce mode, les réunions reviennent à Skype Entreprise : choisissez-en un autre.',
  },
  'ews-open-to-calendar': {
    name: 'Contrôlez la stratégie EWS de l’organisation pour le calendrier',
    expected: `${ewsRule} MicrosoftNinja/*, *Teams/* et SkypeSpaces/*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-calendar': {
    name: 'Contrôlez la stratégie EWS de la boîte aux lettres pour le calendrier',
    expected: `${ewsRule} MicrosoftNinja/*, *Teams/* et SkypeSpaces/*.`,
    otherwise: ewsBlocked,
  },
  'calendar-test': {
    name: 'Lancez le test du calendrier Teams',
    expected: 'Le test Microsoft Teams Calendar App réussit pour un utilisateur concerné.',
    otherwise:
      'Corrigez ce que signale le test et relancez-le. Si tout ce qui précède est correct, adressez-vous au Support Microsoft.',
  },
  'delegate-is-editor': {
    name: 'Contrôlez les droits sur le calendrier',
    expected:
      'AccessRights vaut Editor pour la personne déléguée. Le dossier porte son nom dans la langue de la boîte aux lettres.',
    otherwise:
      'La personne déléguée doit recevoir les droits Editor, dans Outlook ou avec Set-MailboxFolderPermission.',
  },
  'delegate-sends-on-behalf': {
    name: 'Contrôlez le droit d’envoyer au nom de l’autre personne',
    expected: 'GrantSendOnBehalfTo contient la personne déléguée.',
    otherwise:
      'Ce droit doit être accordé ; le plus simple est que la personne à qui appartient le calendrier le fasse dans Outlook.',
  },
  'scheduling-application-enabled': {
    name: 'Contrôlez l’application partenaire de planification',
    expected: 'La liste contient 7557eb47-c689-4224-abcf-aef9bd7573df (TeamsScheduler), avec Enabled à True.',
    otherwise:
      'Teams ne peut pas vérifier les droits de délégation : suivez les étapes de l’application de planification Teams.',
  },
  'ews-open-to-scheduling': {
    name: 'Contrôlez la stratégie EWS de l’organisation pour la planification',
    expected: `${ewsRule} *SchedulingService*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-scheduling': {
    name: 'Contrôlez la stratégie EWS de la boîte aux lettres pour la planification',
    expected: `${ewsRule} *SchedulingService*.`,
    otherwise: ewsBlocked,
  },
  'presence-has-had-an-hour': {
    name: 'Attendez une heure',
    expected:
      'La présence est fausse depuis plus d’une heure : pour une boîte aux lettres sur Exchange Server, un délai d’une heure au plus est normal.',
    otherwise: 'Elle peut encore se corriger d’elle-même.',
  },
  'autodiscover-finds-rest': {
    name: 'Demandez l’adresse REST à Exchange Online',
    expected: 'La réponse est l’adresse de vos serveurs Exchange qui finit par /api.',
    otherwise:
      'Un équipement réseau bloque probablement les requêtes Autodiscover. Pour comparer, interrogez de même le serveur Exchange depuis le réseau interne.',
  },
  'rest-published': {
    name: 'Ouvrez l’adresse REST de l’extérieur',
    expected: 'Ouverte hors de votre réseau, l’adresse répond par une erreur 401 : elle est publiée.',
    otherwise: 'Faites publier cette adresse. La présence ne se rabat pas sur EWS.',
  },
  'presence-test': {
    name: 'Lancez le test de présence',
    expected: 'Le test Teams Presence Based on Calendar Events réussit pour un utilisateur concerné.',
    otherwise: 'Corrigez ce que signale le test et relancez-le.',
  },
  'ews-open-to-presence': {
    name: 'Contrôlez la stratégie EWS de l’organisation pour la présence',
    expected: `${ewsRule} *Microsoft.Skype.Presence.App/*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-presence': {
    name: 'Contrôlez la stratégie EWS de la boîte aux lettres pour la présence',
    expected: `${ewsRule} *Microsoft.Skype.Presence.App/*.`,
    otherwise: ewsBlocked,
  },
  'voicemail-in-outlook': {
    name: 'Cherchez les messages dans Outlook',
    expected:
      'Les messages vocaux sont dans la boîte de réception d’Outlook. Teams ne les affiche pas quand la boîte aux lettres est sur Exchange Server.',
    otherwise: 'Ils n’ont pas été remis : passez aux contrôles suivants.',
  },
  'voicemail-greeting-heard': {
    name: 'Appelez une personne ayant une annonce d’absence du bureau',
    expected:
      'Lors d’un appel Teams à une personne dont l’annonce d’absence du bureau est active, c’est cette annonce qui est diffusée, et le message laissé arrive dans la boîte aux lettres.',
    otherwise:
      'Si c’est l’annonce habituelle qui est diffusée, la Messagerie vocale cloud n’a pas accès à vos serveurs Exchange.',
  },
  'voicemail-application-enabled': {
    name: 'Contrôlez l’application partenaire de la Messagerie vocale cloud',
    expected: 'La liste contient db7de2b5-2149-435e-8043-e080dd50afae (CloudVoicemail), avec Enabled à True.',
    otherwise: 'Créez l’application partenaire CloudVoicemail, ou activez-la.',
  },
  'old-application-kept': {
    name: 'Contrôlez que l’ancienne application partenaire existe toujours',
    expected: 'La liste contient 00000004-0000-0ff1-ce00-000000000000 (Skype Entreprise Online), avec Enabled à True.',
    otherwise: 'Les annonces d’absence du bureau en dépendent toujours : si elle a été supprimée, recréez-la.',
  },
  'voicemail-key-uploaded': {
    name: 'Contrôlez le certificat chargé',
    expected: 'Une clé est affichée, dont les dates de début et de fin sont celles du certificat OAuth d’Exchange.',
    otherwise: 'Le certificat manque ou a été renouvelé depuis : chargez celui qui est en service.',
  },
}
