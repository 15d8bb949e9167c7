// What the example sheets say in each language, and what the help says of them.

export const words = {
  da: {
    key: { name: 'hvem', day: 'hvilken dag', time: 'hvornår' },
    head: { name: 'Navn', date: 'Dato', start: 'Start', end: 'Slut', from: 'Fra', to: 'Til' },
    people: ['Emma Kjær', 'Mette Lund', 'Jonas Friis'],
    initials: ['EK', 'ML', 'JF'],
    days: ['man 2/3', 'tir 3/3', 'ons 4/3'],
    weekdays: ['man', 'tir', 'ons', 'tor', 'fre'],
    week: 'Uge',
    off: 'fri',
    functions: ['Kasse 8-16', 'Lager'],
    holiday: 'Ferie',
    fileName: 'vagter.csv',
    about: {
      list: [
        'En liste',
        'En række for hver vagt: navn, dato, start og slut. Der må også være sted, zone, rolle og pause.',
      ],
      grid: [
        'Personer og dage',
        'En række for hver person, en kolonne for hver dag, eller omvendt, fra og til i samme celle.',
      ],
      columns: ['Start og slut for sig', 'Personer og dage, med to kolonner under hver dag.'],
      codes: [
        'Koder',
        'Bogstaver i stedet for tider. Står forklaringen i projektmappen, bruges den; ellers spørges der én gang om hver kode.',
      ],
      functions: [
        'Dage og funktioner',
        'Navne eller initialer under det, de laver. Mangler en funktion sine tider, spørges der om dem.',
      ],
      weeks: [
        'Én persons egne uger',
        'Vagterne læses, men arket kan ikke vise, hvem der ellers er på arbejde. Derfor bliver fund kun til noget, der skal afklares.',
      ],
      hours: ['Timer hen over arket', 'Krydser eller navne under timerne.'],
      text: ['En tekstfil', 'Rækker og kolonner fra et andet program, også når filen hedder .xls.'],
    },
  },
  nb: {
    key: { name: 'hvem', day: 'hvilken dag', time: 'når' },
    head: { name: 'Navn', date: 'Dato', start: 'Start', end: 'Slutt', from: 'Fra', to: 'Til' },
    people: ['Ane Vik', 'Lars Moen', 'Siri Dahl'],
    initials: ['AV', 'LM', 'SD'],
    days: ['man 2.3', 'tir 3.3', 'ons 4.3'],
    weekdays: ['man', 'tir', 'ons', 'tor', 'fre'],
    week: 'Uke',
    off: 'fri',
    functions: ['Kasse 8-16', 'Lager'],
    holiday: 'Ferie',
    fileName: 'vakter.csv',
    about: {
      list: [
        'En liste',
        'Én rad for hver vakt: navn, dato, start og slutt. Sted, sone, rolle og pause kan også stå der.',
      ],
      grid: [
        'Personer og dager',
        'Én rad for hver person, én kolonne for hver dag, eller omvendt, fra og til i samme celle.',
      ],
      columns: ['Start og slutt hver for seg', 'Personer og dager, med to kolonner under hver dag.'],
      codes: [
        'Koder',
        'Bokstaver i stedet for tider. Står forklaringen i arbeidsboken, brukes den; ellers spørres det én gang om hver kode.',
      ],
      functions: [
        'Dager og funksjoner',
        'Navn eller initialer under det de gjør. Mangler en funksjon tidene sine, spørres det om dem.',
      ],
      weeks: [
        'Én persons egne uker',
        'Vaktene leses, men arket kan ikke vise hvem andre som er på jobb. Derfor blir funn bare til noe som må avklares.',
      ],
      hours: ['Timer bortover arket', 'Kryss eller navn under timene.'],
      text: ['En tekstfil', 'Rader og kolonner fra et annet program, også når filen heter .xls.'],
    },
  },
  sv: {
    key: { name: 'vem', day: 'vilken dag', time: 'när' },
    head: { name: 'Namn', date: 'Datum', start: 'Start', end: 'Slut', from: 'Från', to: 'Till' },
    people: ['Elsa Nyberg', 'Nils Åberg', 'Alva Ek'],
    initials: ['EN', 'NÅ', 'AE'],
    days: ['mån 2/3', 'tis 3/3', 'ons 4/3'],
    weekdays: ['mån', 'tis', 'ons', 'tor', 'fre'],
    week: 'Vecka',
    off: 'ledig',
    functions: ['Kassa 8-16', 'Lager'],
    holiday: 'Semester',
    fileName: 'pass.csv',
    about: {
      list: [
        'En lista',
        'En rad för varje pass: namn, datum, start och slut. Plats, zon, roll och rast kan också stå där.',
      ],
      grid: [
        'Personer och dagar',
        'En rad för varje person, en kolumn för varje dag, eller tvärtom, från och till i samma cell.',
      ],
      columns: ['Start och slut var för sig', 'Personer och dagar, med två kolumner under varje dag.'],
      codes: [
        'Koder',
        'Bokstäver i stället för tider. Står förklaringen i arbetsboken används den; annars ställs en fråga om varje kod, en gång.',
      ],
      functions: [
        'Dagar och funktioner',
        'Namn eller initialer under det de gör. Saknar en funktion sina tider ställs en fråga om dem.',
      ],
      weeks: [
        'En persons egna veckor',
        'Passen läses, men bladet kan inte visa vem mer som arbetar. Därför blir fynd bara till något som måste klaras ut.',
      ],
      hours: ['Timmar längs bladet', 'Kryss eller namn under timmarna.'],
      text: ['En textfil', 'Rader och kolumner från ett annat program, också när filen heter .xls.'],
    },
  },
  en: {
    key: { name: 'who', day: 'which day', time: 'when' },
    head: { name: 'Name', date: 'Date', start: 'Start', end: 'End', from: 'From', to: 'To' },
    people: ['Kate Moore', 'Tom Bell', 'Amy Ross'],
    initials: ['KM', 'TB', 'AR'],
    days: ['Mon 2/3', 'Tue 3/3', 'Wed 4/3'],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    week: 'Week',
    off: 'OFF',
    functions: ['Till 8-16', 'Stock'],
    holiday: 'Holiday',
    fileName: 'shifts.csv',
    about: {
      list: [
        'A list',
        'One row a shift: name, date, start and end. Place, zone, role and break may stand there too.',
      ],
      grid: [
        'People and days',
        'One row a person, one column a day, or the other way round, from and to in one cell.',
      ],
      columns: ['Start and end apart', 'People and days, with two columns under each day.'],
      codes: [
        'Codes',
        'Letters instead of times. An explanation anywhere in the workbook is used; otherwise each code is asked about once.',
      ],
      functions: [
        'Days and functions',
        'Names or initials under what they do. The times of a function without them are asked for.',
      ],
      weeks: [
        'One person’s own weeks',
        'The shifts are read, but the sheet cannot show who else is at work. So findings only become something to review.',
      ],
      hours: ['Hours across the sheet', 'Crosses or names under the hours.'],
      text: ['A text file', 'Rows and columns from another program, also when the file is named .xls.'],
    },
  },
};
