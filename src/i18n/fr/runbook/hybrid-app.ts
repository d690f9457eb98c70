import type { hybridAppSteps as steps } from '../../../knowledge/runbook/hybrid-app-steps'
import type { StepWords } from '../../runbook-words'

export const hybridAppSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'create-dedicated-hybrid-app': {
    name: 'Créez l’application hybride dédiée',
    why: 'Uniquement si des utilisateurs dont la boîte aux lettres est sur Exchange Server consultent les disponibilités, les infos-courrier ou les photos d’Exchange Online. À partir du 31 octobre 2025, Exchange Online refuse ces appels sans l’application.',
    byHand: [],
    before:
      'Builds minimaux : 15.1.2507.55 (2016 CU23), 15.2.1544.25 (2019 CU14), 15.2.1748.24 (2019 CU15), 15.2.2562.17 (SE). Exécutez le script sur un serveur, dans Windows PowerShell 5. Pour GCC High et DoD, son aide nomme USGovernmentL4 et USGovernmentL5, sans dire lequel correspond à quoi.',
    expected:
      'Pour EvoSTS, ApplicationIdentifier doit contenir l’identifiant d’ExchangeServerApp, que le Centre d’administration Microsoft Entra liste parmi les applications.',
    undo: 'Le paramètre DeleteApplication du script ne supprime que l’application. Le serveur d’autorisation et le remplacement de paramètre restent tels quels.',
  },
  'enable-dedicated-hybrid-app': {
    name: 'Faites utiliser l’application hybride par Exchange Server',
    why: 'Uniquement si l’Assistant Configuration hybride ou le script en mode fractionné a créé l’application : ni l’un ni l’autre n’en active l’usage. Le mode complet du script l’a déjà fait.',
    byHand: [],
    before:
      'Si la liste contient un remplacement avec Enabled=true, passez cette étape. Tous les serveurs doivent avoir le build minimal.',
    expected: 'La liste doit contenir EnableExchangeHybrid3PAppFeature avec Enabled=true.',
    undo: 'Les commandes suppriment le remplacement. Exchange Server revient alors au principal de service partagé, qu’Exchange Online refuse à partir du 31 octobre 2025.',
  },
  'clean-up-shared-service-principal': {
    name: 'Nettoyez le principal de service partagé',
    why: 'Le certificat que l’Assistant ou les étapes manuelles ont déposé sur le principal de service d’Exchange Online n’y est plus nécessaire. Microsoft recommande à tous de l’en retirer.',
    byHand: [],
    before:
      'La liste montre les clés que le script va supprimer. Le script s’exécute avec toute version d’Exchange, y compris sur un ordinateur sans Exchange, dans Windows PowerShell 5.',
    expected: 'La liste doit être vide.',
    undo: 'Chargez à nouveau le certificat, comme à l’étape qui l’y a déposé.',
    warning:
      'Si vous avez besoin des disponibilités, infos-courrier ou photos, attendez que tous les serveurs soient à jour et utilisent l’application dédiée. Aucune source ne dit si le calendrier Teams des boîtes aux lettres sur Exchange Server a besoin de la clé.',
  },
}
