/** Common names and plain addresses per language, put together at random. All in Latin letters, for e-mail. */
export interface People {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly country: string
  readonly cities: readonly (readonly [city: string, postcode: string])[]
  readonly streets: readonly string[]
  /** How a street and a house number are written here. */
  readonly street: (name: string, house: number) => string
  /** From a range that is reserved for fiction; null where the country has none. */
  readonly phone: ((twoDigits: number) => string) | null
}

export const PEOPLE: Readonly<Record<string, People>> = {
  en: {
    given: ['Olivia', 'James', 'Amelia', 'Daniel', 'Grace', 'Samuel', 'Ruby', 'Thomas', 'Chloe', 'Adam'],
    family: ['Bennett', 'Clarke', 'Hughes', 'Okafor', 'Patel', 'Reid', 'Walsh', 'Turner', 'Marsh', 'Doyle'],
    country: 'GB',
    cities: [
      ['Leeds', 'LS1 4AP'],
      ['Bristol', 'BS1 5TR'],
      ['Glasgow', 'G2 1DY'],
      ['Norwich', 'NR2 1TF'],
    ],
    streets: ['Mill Lane', 'Orchard Road', 'Station Road', 'Church Street', 'Park View', 'Elm Close'],
    street: (name, house) => `${house} ${name}`,
    phone: (digits) => `+44 7700 9001${pad(digits)}`,
  },
  zh: {
    given: ['Na', 'Lei', 'Min', 'Jun', 'Xiu', 'Hao', 'Ting', 'Bo', 'Yan', 'Qiang'],
    family: ['Li', 'Wang', 'Chen', 'Liu', 'Zhao', 'Huang', 'Zhou', 'Wu', 'Xu', 'Sun'],
    country: 'CN',
    cities: [
      ['Beijing', '100020'],
      ['Shanghai', '200031'],
      ['Hangzhou', '310003'],
      ['Chengdu', '610021'],
    ],
    streets: ['Renmin Road', 'Jiefang Road', 'Zhongshan Road', 'Heping Street', 'Xinhua Road', 'Hubin Road'],
    street: (name, house) => `${house} ${name}`,
    phone: null,
  },
  es: {
    given: ['Lucía', 'Mateo', 'Carmen', 'Hugo', 'Elena', 'Javier', 'Marta', 'Pablo', 'Inés', 'Andrés'],
    family: [
      'García',
      'Romero',
      'Navarro',
      'Serrano',
      'Molina',
      'Ortega',
      'Castro',
      'Vidal',
      'Rubio',
      'Peña',
    ],
    country: 'ES',
    cities: [
      ['Madrid', '28012'],
      ['Valencia', '46002'],
      ['Sevilla', '41004'],
      ['Bilbao', '48005'],
    ],
    streets: [
      'Calle Mayor',
      'Calle del Sol',
      'Avenida del Puerto',
      'Calle Nueva',
      'Plaza Real',
      'Calle Jardines',
    ],
    street: (name, house) => `${name} ${house}`,
    phone: null,
  },
  fr: {
    given: ['Camille', 'Hugo', 'Léa', 'Louis', 'Manon', 'Jules', 'Inès', 'Arthur', 'Zoé', 'Nathan'],
    family: [
      'Martin',
      'Moreau',
      'Lefèvre',
      'Girard',
      'Roux',
      'Fontaine',
      'Chevalier',
      'Blanc',
      'Garnier',
      'Faure',
    ],
    country: 'FR',
    cities: [
      ['Lyon', '69002'],
      ['Nantes', '44000'],
      ['Lille', '59800'],
      ['Bordeaux', '33000'],
    ],
    streets: [
      'rue des Tilleuls',
      'rue de la Gare',
      'rue du Moulin',
      'allée des Roses',
      'rue Haute',
      'quai Neuf',
    ],
    street: (name, house) => `${house} ${name}`,
    phone: (digits) => `+33 1 99 00 12 ${pad(digits)}`,
  },
  de: {
    given: ['Anna', 'Lukas', 'Mia', 'Felix', 'Clara', 'Jonas', 'Greta', 'Paul', 'Frieda', 'Moritz'],
    family: [
      'Becker',
      'Wagner',
      'Hoffmann',
      'Krüger',
      'Lehmann',
      'Vogel',
      'Brandt',
      'Seidel',
      'Köhler',
      'Groß',
    ],
    country: 'DE',
    cities: [
      ['Berlin', '10115'],
      ['München', '80331'],
      ['Köln', '50667'],
      ['Leipzig', '04109'],
    ],
    streets: ['Lindenweg', 'Gartenstraße', 'Bahnhofstraße', 'Am Markt', 'Birkenallee', 'Schulstraße'],
    street: (name, house) => `${name} ${house}`,
    phone: (digits) => `+49 30 231251${pad(digits)}`,
  },
  ja: {
    given: ['Yuki', 'Haruto', 'Sakura', 'Ren', 'Aoi', 'Sota', 'Hina', 'Kaito', 'Mei', 'Riku'],
    family: [
      'Sato',
      'Suzuki',
      'Tanaka',
      'Watanabe',
      'Ito',
      'Nakamura',
      'Kobayashi',
      'Mori',
      'Abe',
      'Ishikawa',
    ],
    country: 'JP',
    cities: [
      ['Osaka', '530-0001'],
      ['Kyoto', '600-8001'],
      ['Sapporo', '060-0001'],
      ['Fukuoka', '810-0001'],
    ],
    streets: ['Honmachi', 'Sakuragaoka', 'Midoricho', 'Asahicho', 'Minamicho', 'Higashiyama'],
    street: (name, house) => `${1 + (house % 4)}-${1 + (house % 9)}-${house} ${name}`,
    phone: null,
  },
}

function pad(number: number): string {
  return String(number % 100).padStart(2, '0')
}
