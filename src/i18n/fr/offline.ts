import type { OfflineWords } from '../offline-words'

export const offline: OfflineWords = {
  kept: 'Conservé sur cet appareil : s’ouvre aussi sans réseau.',
  plainHttp:
    'Cette adresse est en http simple. Le navigateur ne conserve pas de copie de la page pour un usage sans réseau, et un texte à copier s’affiche sélectionné : copiez-le vous-même. Tout le reste fonctionne.',
  notKept: 'Ce navigateur ne conserve pas de copie de la page pour un usage sans réseau. Tout le reste fonctionne.',
  singleFile: 'Ce fichier contient tout Coexist et n’a besoin d’aucun réseau.',
  update: {
    ready: 'Une nouvelle version de Coexist est prête. Vos réponses sont conservées.',
    use: 'L’utiliser maintenant',
    later: 'Une nouvelle version de Coexist est prête. Elle s’ouvrira quand tous les onglets de Coexist seront fermés.',
  },
  missing: {
    title: 'Une partie de Coexist n’a pas pu être chargée',
    text: 'La connexion a échoué, ou une nouvelle version l’a remplacée. Après rechargement, vous reprenez avec vos réponses.',
    saveFirst:
      'La connexion a échoué, ou une nouvelle version l’a remplacée. Ce navigateur ne conserve pas ce que vous voyez : enregistrez-le en fichier ou copiez son lien avant de recharger.',
    reload: 'Recharger la page',
    close: 'Fermer',
  },
}
