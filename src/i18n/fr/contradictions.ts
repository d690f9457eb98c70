import type { LibraryWords } from '../library-words'
import { skypeContradictions } from './skype-contradictions'

export const contradictions: LibraryWords['contradictions'] = {
  'tabs-on-exchange-server': {
    name: 'Onglets avec une boîte aux lettres sur Exchange Server',
    readings: [
      'Le tableau dit que les utilisateurs ayant une boîte aux lettres sur Exchange Server ne peuvent pas ajouter d’onglets.',
      'Le texte de la même page dit qu’ils peuvent ajouter et configurer des onglets.',
      'Le tableau de l’édition suivante dit qu’ils le peuvent.',
    ],
    position:
      'Jusqu’à l’édition suivante, le résultat est que les sources se contredisent. À partir de cette date, les onglets sont disponibles.',
    why: 'Tableau et texte portent la même date : aucun ne l’emporte. L’édition suivante tranche, car son tableau rejoint le texte.',
  },
  'voicemail-on-synchronised-hosts': {
    name: 'Messagerie vocale hors d’Exchange Online',
    readings: [
      'Le tableau dit non pour Exchange Server et pour Exchange Online Dedicated (environnement hérité).',
      'La note de la cellule d’Exchange Server dit que les messages vocaux fonctionnent et arrivent dans Outlook, mais que Teams ne permet ni de les voir ni de les écouter.',
      'L’édition suivante dit oui pour les deux, avec la même limite en note.',
    ],
    position:
      'Selon la première édition, la messagerie vocale dans Teams n’est pas prise en charge ; une note précise que les messages arrivent dans Outlook. À partir de la suivante, elle l’est avec limites.',
    why: 'Le libellé a changé, pas le comportement : chaque édition reçoit la réponse qu’elle donne, et la note dit ce que voient les utilisateurs.',
  },
  'meetings-on-dedicated-legacy': {
    name: 'Réunions avec Exchange Online Dedicated (environnement hérité)',
    readings: [
      'Le texte traite ensemble Exchange Online Dedicated (environnement hérité) et Exchange Server, et fait dépendre les réunions de la version d’Exchange.',
      'Le tableau dit non pour Exchange Online Dedicated (environnement hérité), et ne cite une version que pour Exchange Server.',
    ],
    position:
      'Les réunions ne sont pas prises en charge avec Exchange Online Dedicated (environnement hérité), quelle que soit sa version.',
    why: 'Le tableau distingue les deux hébergements, le texte non. L’édition suivante dit non pour cet hébergement elle aussi.',
  },
  'meetings-on-modern-hybrid': {
    name: 'Calendrier Teams en mode hybride moderne',
    readings: [
      'Un encadré de la page dit que le mode hybride moderne n’apporte que la disponibilité, et pas de calendrier dans Teams.',
      'Les prérequis de la même page acceptent l’Assistant Configuration hybride en mode classique ou moderne.',
      'La page sur l’agent hybride recommande le mode hybride classique complet pour le calendrier Teams.',
      'Microsoft répond que le mode classique complet est une recommandation : ce qui compte est la publication d’Autodiscover et d’EWS.',
    ],
    position:
      'Le type d’hybride ne change aucun résultat. En mode moderne, les réunions portent une note : les sources se contredisent.',
    why: 'Ce que Microsoft tient pour décisif, la publication d’Autodiscover et d’EWS, est demandé comme prérequis à part.',
  },
  'connectors-on-dedicated-legacy': {
    name: 'Connecteurs avec Exchange Online Dedicated (environnement hérité)',
    readings: [
      'Le tableau dit que les utilisateurs peuvent ajouter et configurer des connecteurs.',
      'Le texte de la même page dit que ces utilisateurs ne peuvent pas gérer de connecteurs.',
    ],
    position: 'Le résultat est que les sources se contredisent, jusqu’à l’arrêt des connecteurs dans Teams.',
    why: 'Les deux lectures figurent sur une même page, à une même date, et aucune édition ultérieure ne tranche.',
  },
  'private-meetings-and-search': {
    name: 'Réunions privées et recherche de conformité',
    readings: [
      'Une remarque conseille de désactiver les réunions privées si toutes les discussions doivent pouvoir être retrouvées et que la boîte aux lettres de l’organisateur est sur Exchange Server.',
      'Un encadré de la même page dit que les conversations peuvent faire l’objet d’une recherche, où que soient les boîtes aux lettres des participants.',
    ],
    position:
      'Les réunions portent ce conseil en note ; la recherche dans les conversations est prise en charge quel que soit l’hébergement.',
    why: 'Le conseil porte sur ce qui se dit en réunion, l’encadré sur les conversations. L’édition suivante garde les deux.',
  },
  'compliance-of-chats': {
    name: 'Ce que couvre la conformité : canaux ou conversations',
    readings: [
      'Une note dit qu’eDiscovery et la conservation légale s’appliquent aux messages des canaux pour tous les hébergements, et ne dit rien des conversations.',
      'Un encadré de la même page dit que les conversations peuvent faire l’objet d’une recherche pour tous les hébergements.',
    ],
    position:
      'La recherche dans les conversations est une fonctionnalité à part. eDiscovery et la conservation légale portent une note sur les messages des canaux.',
    why: 'Rechercher et conserver sont deux choses. Là où la conservation légale exclut les conversations privées, une limite le dit.',
  },
  'out-of-office-by-host': {
    name: 'Absence du bureau selon l’hébergement',
    readings: [
      'Le tableau dit oui pour Exchange Online Dedicated (environnement hérité).',
      'La même colonne dit non pour Exchange Server, alors que presque toutes les autres traitent ces deux hébergements de la même façon.',
    ],
    position: 'Chaque hébergement reçoit la réponse de sa cellule.',
    why: 'Microsoft exploite lui-même le service dédié : la différence est plausible, mais aucune autre page ne l’explique.',
  },
  'exchange-online-licence-on-exchange-server': {
    name: 'Licence Exchange Online pour une boîte aux lettres sur Exchange Server',
    readings: [
      'Les prérequis disent que les utilisateurs doivent avoir une licence Exchange Online, sans distinguer les boîtes aux lettres sur Exchange Server.',
      'Une note demande Exchange Online Plan 1 pour ces boîtes aux lettres, et pour eDiscovery seulement.',
    ],
    position:
      'La licence est un prérequis d’eDiscovery pour les boîtes aux lettres sur Exchange Server, et d’aucune autre fonctionnalité pour elles.',
    why: 'La note vise précisément ce cas. La phrase générale exclurait ce que le tableau accorde à ces boîtes aux lettres.',
  },
  'what-needs-oauth': {
    name: 'Ce qui nécessite OAuth avec Exchange Server',
    readings: [
      'Une liste dit que l’authentification OAuth doit être configurée avec Exchange Server, sans nommer de fonctionnalité.',
      'Le tableau accorde les réunions sur Exchange Server sans un mot sur OAuth.',
      'L’édition suivante demande OAuth parmi les prérequis des réunions.',
    ],
    position:
      'Les réunions sur Exchange Server attendent OAuth dans les deux éditions. Les tenants qui ont Exchange Server voient ce prérequis dans tous les cas.',
    why: 'L’édition récente dit ce que l’ancienne laissait ouvert : c’est pour les réunions que Teams passe par OAuth.',
  },
  'sharepoint-and-files': {
    name: 'SharePoint et les fichiers dans Teams',
    readings: [
      'La page dit que SharePoint dans Microsoft 365 est nécessaire pour partager des fichiers dans les canaux, et OneDrive dans les conversations.',
      'Elle dit aussi qu’un utilisateur sans licence SharePoint peut toujours partager des fichiers dans les canaux, mais pas dans les conversations.',
    ],
    position:
      'Les fichiers dans les canaux nécessitent SharePoint dans le tenant. Dans les conversations, il faut en plus la licence de l’utilisateur.',
    why: 'Les deux phrases s’accordent dès qu’on distingue le service du tenant et la licence de l’utilisateur.',
  },
  'right-to-create-groups': {
    name: 'Droit de créer des groupes',
    readings: [
      'L’introduction veut que chaque utilisateur puisse créer des groupes Microsoft 365.',
      'Plus bas, la page demande ce droit pour créer une équipe.',
    ],
    position: 'Ce droit est un prérequis de la création d’équipes. Rejoindre et gérer des équipes n’en dépend pas.',
    why: 'Le tableau accorde la gestion des équipes et des canaux sans condition ; l’introduction décrit l’expérience complète.',
  },
  'account-of-the-scheduler': {
    name: 'Compte du planificateur Teams',
    readings: [
      'La page crée le compte avec New-MailUser et un paramètre nommé ApplicationAccount.',
      'La documentation de New-MailUser ne connaît pas ce paramètre.',
    ],
    position: 'Le prérequis est l’application partenaire. ApplicationAccount est lu comme une partie du nom du compte.',
    why: 'La même page appelle son autre compte SfBOnline-ApplicationAccount : une espace a pris la place d’un trait d’union.',
  },
  ...skypeContradictions,
}
