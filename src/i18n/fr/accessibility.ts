import type { AccessibilityWords } from '../accessibility-words'

export const accessibility: AccessibilityWords = {
  title: 'Accessibilité',
  lead: 'Coexist vise les règles pour l’accessibilité des contenus web, WCAG 2.2 au niveau AA. Ses auteurs l’ont vérifié eux-mêmes, personne d’extérieur ne l’a fait.',
  reviewed: 'Dernière relecture de cette page :',
  checked: {
    title: 'Ce qui est vérifié, et comment',
    lead: 'Des tests dans un vrai navigateur, Chromium, fournis avec Coexist et que chacun peut lancer. La plupart parcourent les pages en anglais et en français.',
    items: [
      'Les règles d’axe : page d’accueil, chaque étape avec et sans erreurs, résultats, mode opératoire, pages sur les connaissances, dialogues de partage et d’export. En clair et en sombre.',
      'Le parcours de l’accueil aux résultats au clavier seul, et le tableau cellule par cellule.',
      'Ce que reçoit un lecteur d’écran : noms, rôles et ordre de la page d’accueil, de chaque étape et des résultats.',
      'Le focus : il commence au titre de chaque nouvelle page. Si des champs sont à corriger, il va à leur liste.',
      'Les annonces : chaque réponse dit une fois ce qu’elle a changé, et la saisie n’est pas interrompue.',
      'Une largeur de 320 pixels, et les étapes agrandies à 200 % : aucun défilement horizontal, sauf dans le cadre des tableaux larges et des schémas.',
      'Les couleurs forcées et les animations réduites sur l’accueil, une étape, les résultats et deux dialogues. Chaque verdict a un mot et une forme en plus de sa couleur.',
      'Les rapports enregistrés en PDF : langue, titres, tableaux et signets y sont balisés.',
    ],
  },
  notChecked: {
    title: 'Ce qui n’est pas vérifié',
    lead: 'Un test ne trouve qu’une partie des obstacles. Rien n’est connu ici pour :',
    items: [
      'Les personnes qui utilisent un lecteur d’écran, une loupe, la voix ou un contacteur : aucune n’a testé Coexist.',
      'NVDA, JAWS, VoiceOver, TalkBack et le Narrateur : les tests lisent ce que le navigateur leur transmet, pas ce qu’ils en font.',
      'Safari, et les navigateurs de téléphone. Dans Firefox, seuls le parcours jusqu’aux résultats et l’impression sont essayés.',
    ],
  },
  limits: {
    title: 'Ce qui reste, et se sait',
    lead: 'Chaque point a un moyen de le contourner.',
    items: [
      'Le schéma du tenant et l’ordre des étapes sont des images. Les deux figurent aussi en toutes lettres juste après.',
      'Les titres des sources restent en anglais, et sont balisés comme tels.',
      'Avec beaucoup de groupes, le tableau défile horizontalement. Des groupes peuvent être masqués, et un écran étroit montre des fiches.',
    ],
  },
  report: {
    title: 'Signaler un obstacle',
    lead: 'Écrivez à qui héberge cette copie, ou ouvrez un ticket là où se trouve le code source de Coexist. Indiquez :',
    items: [
      'la page, et ce que vous vouliez faire ;',
      'le navigateur et la technologie d’assistance utilisés ;',
      'ce qui s’est passé. N’y mettez aucun nom de votre tenant.',
    ],
  },
}
