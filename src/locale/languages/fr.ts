import { counted, type Language } from './language.js';

const events = counted('fr', { one: '# événement', many: '# d’événements', other: '# événements' });
const others = counted('fr', { one: '# autre', many: '# d’autres', other: '# autres' });
const otherEvents = counted('fr', { one: '# autre événement', many: '# d’autres événements', other: '# autres événements' });
const allEvents = counted('fr', { one: 'Afficher # événement', many: 'Afficher les # d’événements', other: 'Afficher les # événements' });
const allLanes = counted('fr', { one: 'Afficher # autre ligne', many: 'Afficher # d’autres lignes', other: 'Afficher # autres lignes' });
const pages = counted('fr', { one: '# page', many: '# de pages', other: '# pages' });
const unreadable = counted('fr', {
  one: '# entrée n’a pas pu être lue',
  many: '# d’entrées n’ont pas pu être lues',
  other: '# entrées n’ont pas pu être lues',
});
const problems = counted('fr', {
  one: '# détail n’a pas pu être affiché tel quel',
  many: '# de détails n’ont pas pu être affichés tels quels',
  other: '# détails n’ont pas pu être affichés tels quels',
});

const isDay = (date: string): boolean => /^\p{Cf}?\d{1,2}(?:er)?\s\p{L}/u.test(date);
const isDecade = (date: string): boolean => /^\p{Cf}?années/u.test(date);
const elides = (date: string): boolean => /^\p{Cf}?[aàeéio]/iu.test(date);
const after = (date: string, day: string, decade: string, other: string): string => (isDay(date) ? day : isDecade(date) ? decade : other) + date;
const from = (date: string): string => after(date, 'à partir du ', 'à partir des ', elides(date) ? 'à partir d’' : 'à partir de ');
const since = (date: string): string => after(date, 'depuis le ', 'depuis les ', 'depuis ');
const until = (date: string): string => after(date, 'jusqu’au ', 'jusqu’aux ', 'jusqu’en ');
const on = (date: string): string => after(date, 'le ', 'dans les ', 'en ');

/** French. Reviewed by nobody yet who speaks it as a first language. */
export const messages: Language = {
  categories: {
    agency: 'Mesures des agences', filing: 'Actes de procédure', order: 'Décisions de justice', report: 'Articles de presse', other: 'Autres événements',
  },
  event: 'Événement',
  courts: 'Tribunaux',
  kinds: {
    announced: 'Annonce', proposed: 'Proposition', effective: 'Date d’effet', directive: 'Directive', rule: 'Règlement',
    agreement: 'Accord', delayed: 'Report', rescinded: 'Abrogation', legislation: 'Législation', 'agency-action': 'Mesure d’une agence',
    complaint: 'Plainte', 'amended-complaint': 'Plainte modifiée', motion: 'Requête', brief: 'Mémoire',
    declaration: 'Déclaration écrite', appeal: 'Appel', filing: 'Acte de procédure', order: 'Ordonnance',
    'minute-order': 'Ordonnance au procès-verbal', opinion: 'Opinion du tribunal', judgment: 'Jugement', hearing: 'Audience',
    report: 'Article de presse', data: 'Données', statement: 'Déclaration',
  },
  states: {
    'in-effect': 'En vigueur',
    delayed: 'Reportée',
    rescinded: 'Abrogée',
    tro: 'Ordonnance de restriction temporaire',
    'preliminary-injunction': 'Injonction préliminaire',
    'permanent-injunction': 'Injonction permanente',
    stay: 'Suspension judiciaire',
    vacatur: 'Annulation judiciaire',
  },
  relations: {
    amends: 'Modifie',
    'rules-on': 'Statue sur',
    appeals: 'Fait appel de',
    stays: 'Suspend',
    discloses: 'Révèle',
    'same-as': 'Identique à',
  },
  missing: { lost: 'lien perdu', sealed: 'sous scellés', unavailable: 'non disponible' },
  reliability: { confirmed: 'Confirmé', reported: 'Rapporté', alleged: 'Allégué' },
  dates: {
    about: (date) => `${date} environ`,
    uncertain: (date) => `${date} (date incertaine)`,
    from,
    until,
    endUnknown: (date) => `${from(date)}, fin inconnue`,
    startUnknown: (date) => `${until(date)}, début inconnu`,
    unknownPart: (date, part) => `${date} (${part === 'day' ? 'jour inconnu' : 'mois inconnu'})`,
    decade: (firstYear) => `années ${firstYear}`,
    withTime: (day, time) => `${day} à ${time}`,
  },

  comma: ', ',
  standing: 'Situation actuelle',
  nothingConcluded: 'ce qui est affirmé, sans conclusion',
  moreStates: others,
  through: (date) => `Entrées ${until(date)}`,
  checked: (date) => `dernière vérification ${on(date)}`,
  about: 'À propos de cette politique',
  wholeSummary: 'lire la suite',
  noneListed: 'rien d’indiqué par la source',
  asOf: (date) => `état ${after(date, 'au ', 'dans les ', 'en ')}`,
  assertedBy: (source) => `selon ${source}`,
  showOnly: 'Afficher seulement',
  searchAndOrder: 'Recherche et ordre',
  controls: 'Filtres et recherche',
  skipToEvents: 'Aller aux événements',
  skipEvents: 'Passer les événements',
  endOfEvents: 'Fin des événements',
  keyboard: 'Clavier',
  zoom: 'Zoom',
  search: 'Rechercher des événements',
  searchHint: 'Rechercher',
  order: 'En premier dans la liste',
  oldestFirst: 'Plus anciens',
  newestFirst: 'Plus récents',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fit: 'Afficher toute la chronologie',
  menu: 'Plus',
  copyLink: 'Copier le lien',
  copied: 'Copié.',
  copyFailed: (text) => `À copier : ${text}`,
  citation: 'Citer',
  csv: 'Télécharger le tableau',
  ics: 'Télécharger le calendrier',
  download: 'Télécharger les données',
  notLoaded: (file) => `Non chargé : ${file} est inaccessible.`,
  print: 'Imprimer',
  removeFilter: (name) => `Retirer le filtre : ${name}`,
  showEverything: 'Tout afficher',
  noMatch: 'Aucun événement ne correspond.',

  chart: 'Frise chronologique',
  chartHelp:
    'Les flèches gauche et droite passent d’un événement à l’autre, les flèches haut et bas d’une ligne à l’autre. Plus et moins règlent ' +
    'le zoom, 0 affiche tout, Page précédente et Page suivante déplacent la période, Entrée ouvre, Échap ferme. ' +
    'La liste ci-dessous dit la même chose.',
  backToChart: (date) => `Retour à la frise, ${since(date)}`,
  lane: (name, count) => `${name}, ${events(count)}`,
  mark: (category, date, title) => `${date} : ${title}. ${category}`,
  cluster: (count, range, parts) => `${events(count)}, ${range}. ${parts ? 'Zoom avant' : 'Liste'}`,
  scheduled: (date) => `${date} (prévu)`,
  eventsEarlier: ({ text }) => `${text} plus tôt`,
  eventsLater: ({ text }) => `${text} plus tard`,
  moreLanes: others,
  allLanes,
  fewerLanes: 'Afficher moins de lignes',
  latestLanes: 'Lignes les plus récentes d’abord',
  moreInList: (count) => `${otherEvents(count)} dans la liste`,
  from,
  since,
  until,
  editorial: 'selon la lecture de la rédaction',
  openEnd: 'sans terme fixé',
  noEndKnown: 'pas de fin connue',

  events: 'Événements',
  years: 'Années',
  eventsInView: (shown, all, range) => (shown.count === all.count ? events(all) : `${shown.text} sur ${events(all)}`) + (range && `, ${range}`),
  filtered: (by) => `Filtre : ${by}`,
  quoted: (text) => `« ${text} »`,
  inChart: (list, { count, text }, range) => `${list} ; ${count === 0 ? 'aucun' : text} dans la frise${range && `, ${range}`}`,
  showInChart: 'Afficher dans la frise',
  gone: (title) => `« ${title} » n’est plus affiché.`,
  days: (text, exact) => (exact ? text : `environ ${text}`),
  people: 'Personnes et agences',
  documents: 'Documents',
  opened: 'A débuté ici',
  ended: 'A pris fin ici',
  tags: 'Mots-clés',
  note: 'Note',
  notes: 'Notes',
  archived: (label) => `${label} (copie archivée)`,
  pages,
  added: (date) => `Ajouté ${on(date)}`,
  updated: (date) => `Mis à jour ${on(date)}`,

  cases: 'Affaires judiciaires',
  caseColumns: { case: 'Affaire', court: 'Tribunal', course: 'Chronologie' },
  docket: (number) => `n° ${number}`,
  judges: (names, count) => `${count === 1 ? 'Juge' : 'Juges'} ${names}`,
  alsoCited: 'Aussi citée comme',
  latest: 'Dernier événement',
  parentCase: {
    appeal: 'Appel dans l’affaire',
    cert: 'Requête en certiorari dans l’affaire',
    application: 'Requête dans l’affaire',
    transfer: 'Transférée de',
    consolidated: 'Jointe à',
  },
  childCase: { appeal: 'Appel', cert: 'Demande de certiorari', application: 'Requête', transfer: 'Renvoi', consolidated: 'Affaire jointe' },
  noCase: (id) => (id ? `Le document ne contient pas d’affaire « ${id} ».` : 'Le document ne contient aucune affaire judiciaire.'),
  caseTimeline: (count, range) => `${events(count)}${range && `, ${range}`}`,

  commentary: 'Analyses et commentaires',
  corrections: 'Corrections',
  source: 'Source',
  retrieved: (date) => `consulté ${on(date)}`,
  lastEvent: (date) => `Dernier événement : ${date}`,
  feedback: 'Envoyer une correction',
  unreadable,
  problems,

  loading: 'Chargement de la chronologie…',
  empty: 'Cette chronologie ne contient encore aucun événement.',
  failed: 'La chronologie ne peut pas être affichée.',
  newerFailed: 'Un document plus récent n’a pas pu être chargé.',
  staleKept: 'Le document affiché est le précédent.',
  retry: 'Réessayer',

  previousEvent: 'Événement précédent',
  nextEvent: 'Événement suivant',
  eventOf: (place, count) => `${place.text} sur ${count.text}`,
  close: 'Fermer',
  allEvents,
  openWhole: (count) => `Ouvrir la chronologie de ${events(count)}`,

  textLanguage: 'Langue du texte',
  original: 'Original',
  humanTranslation: 'Traduction humaine',
  machineTranslation: 'Traduction automatique',
  notReviewed: 'non relue',
  reviewed: (date) => (date ? `relue ${on(date)}` : 'relue'),
};
