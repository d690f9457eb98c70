import type { skypeOnlineSteps as steps } from '../../../knowledge/runbook/skype-online-steps'
import type { StepWords } from '../../runbook-words'

const keyIsThere = 'Une clé doit commencer et finir aux mêmes dates que le certificat exporté.'

export const skypeOnlineSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'create-skype-online-account': {
    name: 'Créez le compte de Skype Entreprise Online',
    why: 'Skype Entreprise Online, et Teams pour la délégation, agissent dans Exchange Server par un utilisateur de messagerie masqué, doté de deux rôles. Microsoft compte 15 minutes pour l’ensemble des étapes de cet article.',
    byHand: [],
    before:
      'Rien ne doit encore porter ce nom. Le domaine SMTP doit être celui des boîtes aux lettres de vos utilisateurs.',
    expected:
      'L’utilisateur de messagerie doit être masqué dans les listes d’adresses et avoir les rôles UserApplication et ArchiveApplication.',
    undo: 'Les commandes suppriment l’utilisateur de messagerie. Supprimez d’abord l’application partenaire.',
  },
  'create-skype-online-partner-application': {
    name: 'Créez l’application partenaire de Skype Entreprise Online',
    why: 'L’application partenaire rattache les appels de Skype Entreprise Online au compte qui vient d’être créé.',
    byHand: [],
    before: 'La liste ne doit pas encore contenir 00000004-0000-0ff1-ce00-000000000000.',
    expected: 'SfBOnline doit figurer dans la liste, avec Enabled à True et le compte sous LinkedAccount.',
    undo: 'La commande supprime l’application partenaire.',
  },
  'export-auth-certificate-for-services': {
    name: 'Exportez le certificat pour les services',
    why: 'Exchange Server signe ses jetons avec ce certificat. Le fichier OAuthCert.cer, dans le dossier OAuthConfig du lecteur système, n’en reçoit que la partie publique.',
    byHand: [],
    before:
      'CurrentCertificateThumbprint ne doit pas être vide. Si le fichier est déjà là avec cette empreinte numérique, passez cette étape.',
    expected: 'L’empreinte numérique doit être celle du contrôle avant, et HasPrivateKey doit valoir False.',
    undo: 'La commande supprime le fichier exporté.',
  },
  'upload-certificate-for-skype-online-with-msonline': {
    name: 'Chargez le certificat pour Skype Entreprise Online',
    why: 'Grâce à la partie publique du certificat, le service reconnaît les jetons d’Exchange Server.',
    byHand: [],
    before:
      'Copiez le fichier exporté dans le même dossier de cet ordinateur et connectez-vous en tant qu’administrateur du tenant. Si une clé finit déjà le même jour que le certificat, passez cette étape.',
    expected: keyIsThere,
    undo: 'Supprimez du principal de service la clé qui figure dans le contrôle après et non dans le contrôle avant.',
  },
  'upload-certificate-for-skype-online': {
    name: 'Chargez le certificat pour Skype Entreprise Online',
    why: 'Grâce à la partie publique du certificat, le service reconnaît les jetons d’Exchange Server.',
    byHand: [],
    before:
      'Installez le module Microsoft.Graph.Applications et copiez le fichier exporté dans le même dossier de cet ordinateur. Si une clé finit déjà le même jour que le certificat, passez cette étape.',
    expected: `${keyIsThere} Les clés du contrôle avant qui n’ont pas expiré doivent toujours y être.`,
    undo: 'Réécrivez la liste des clés sans la nouvelle : Update-MgServicePrincipal prend la liste entière.',
    warning:
      'Update-MgServicePrincipal remplace toute la liste des clés. Exécutez les commandes ensemble et telles quelles : elles transmettent les clés qui n’ont pas expiré.',
  },
}
