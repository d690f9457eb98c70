import type { oauthSteps as steps } from '../../../knowledge/runbook/oauth-steps'
import type { StepWords } from '../../runbook-words'

const keyAlreadyThere =
  'Si une clé finit déjà le même jour que le certificat exporté, celui-ci est en place : passez cette étape.'
const keyIsThere = 'Une clé doit commencer et finir aux mêmes dates que le certificat exporté.'

export const oauthSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'run-hybrid-configuration-wizard': {
    name: 'Exécutez l’Assistant Configuration hybride',
    why: 'L’Assistant Configuration hybride (HCW) met en place l’authentification OAuth des deux côtés et inscrit vos adresses EWS. Microsoft le préfère aux étapes manuelles.',
    byHand: [
      'Lancez l’Assistant Configuration hybride sur un ordinateur qui atteint vos serveurs Exchange et Internet.',
      'Connectez-vous des deux côtés avec des comptes membres d’Organization Management.',
      'Choisissez l’hybride complet, classique ou moderne, et suivez les pages jusqu’au bout.',
      'Gardez le journal que l’Assistant écrit dans %UserProfile%\\AppData\\Roaming\\Microsoft\\Exchange Hybrid Configuration.',
    ],
    before:
      'Vos serveurs doivent exécuter Exchange 2013 CU5 ou version ultérieure. Pour les plus anciens, l’Assistant ne met pas OAuth en place : choisissez les étapes manuelles.',
    expected:
      'L’Assistant doit se terminer sans erreur. Les tests OAuth qui suivent indiquent si les deux côtés se font confiance.',
    undo: 'L’Assistant modifie de nombreux paramètres des deux côtés, et aucune source ne décrit de retour en arrière. Son journal liste ce qu’il a modifié.',
  },
  'create-authorisation-servers-for-verified-domain': {
    name: 'Créez les deux serveurs d’autorisation',
    why: 'Exchange Server doit savoir qui émet les jetons à accepter : ACS pour les disponibilités, EvoSTS pour Teams. Microsoft compte 15 minutes pour l’ensemble des étapes manuelles.',
    byHand: [],
    before:
      'La liste ne doit contenir ni WindowsAzureACS ni EvoSTS. Le domaine SMTP des commandes doit être vérifié dans votre tenant.',
    expected: 'La liste doit contenir WindowsAzureACS et EvoSTS, avec Enabled à True.',
    undo: 'Les commandes désactivent les deux serveurs d’autorisation, sans les supprimer.',
  },
  'create-authorisation-servers': {
    name: 'Créez les deux serveurs d’autorisation',
    why: 'Exchange Server doit savoir qui émet les jetons à accepter : ACS pour les disponibilités, EvoSTS pour Teams. Microsoft compte 15 minutes pour l’ensemble des étapes manuelles.',
    byHand: [],
    before:
      'La liste ne doit contenir ni WindowsAzureACS ni EvoSTS. Pour le cloud exploité par 21Vianet, aucune source ne donne les adresses.',
    expected: 'La liste doit contenir WindowsAzureACS et EvoSTS, avec Enabled à True.',
    undo: 'Les commandes désactivent les deux serveurs d’autorisation, sans les supprimer.',
  },
  'enable-exchange-online-partner-application': {
    name: 'Activez l’application partenaire d’Exchange Online',
    why: 'Exchange Server a déjà une application partenaire pour Exchange Online. Il accepte ses appels dès qu’elle est activée.',
    byHand: [],
    before:
      'La liste doit contenir 00000002-0000-0ff1-ce00-000000000000 avec Realm vide. Notez si l’application est activée.',
    expected: 'Pour 00000002-0000-0ff1-ce00-000000000000 avec Realm vide, Enabled doit valoir True.',
    undo: 'La commande désactive à nouveau l’application partenaire. Ne l’utilisez que si elle était désactivée auparavant.',
  },
  'export-auth-certificate': {
    name: 'Exportez le certificat d’authentification OAuth',
    why: 'Exchange Server signe ses jetons avec ce certificat. Le fichier OAuthCert.cer, dans le dossier OAuthConfig du lecteur système, n’en reçoit que la partie publique.',
    byHand: [],
    before: 'CurrentCertificateThumbprint ne doit pas être vide.',
    expected: 'L’empreinte numérique doit être celle du contrôle avant, et HasPrivateKey doit valoir False.',
    undo: 'La commande supprime le fichier exporté.',
  },
  'upload-auth-certificate-with-msonline': {
    name: 'Chargez le certificat pour Exchange Online',
    why: 'Grâce à la partie publique du certificat, Microsoft 365 reconnaît les jetons d’Exchange Server. Les commandes l’ajoutent au principal de service d’Exchange Online.',
    byHand: [],
    before: `Copiez le fichier exporté dans le même dossier de cet ordinateur et connectez-vous en tant qu’administrateur du tenant. ${keyAlreadyThere}`,
    expected: keyIsThere,
    undo: 'Supprimez du principal de service la clé qui figure dans le contrôle après et non dans le contrôle avant.',
  },
  'upload-auth-certificate': {
    name: 'Chargez le certificat pour Exchange Online',
    why: 'Grâce à la partie publique du certificat, Microsoft 365 reconnaît les jetons d’Exchange Server. Les commandes l’ajoutent aux clés du principal de service d’Exchange Online.',
    byHand: [],
    before: `Installez le module Microsoft.Graph.Applications et copiez le fichier exporté dans le même dossier de cet ordinateur. ${keyAlreadyThere}`,
    expected: `${keyIsThere} Les clés du contrôle avant qui n’ont pas expiré doivent toujours y être.`,
    undo: 'Réécrivez la liste des clés sans la nouvelle : Update-MgServicePrincipal prend la liste entière.',
    warning:
      'Update-MgServicePrincipal remplace toute la liste des clés. Exécutez les commandes ensemble et telles quelles : elles transmettent les clés qui n’ont pas expiré.',
  },
}
