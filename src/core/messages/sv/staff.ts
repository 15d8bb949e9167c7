import type { Section } from '../catalogue';

export const staff: Section<'staff'> = {
  notYesNo: '”{text}” är varken ja eller nej. Skriv ja eller nej, eller lämna cellen tom.',
  notWords: '”{text}” är ett fel i en formel. Rätta formeln, eller skriv själva ordet.',
  notADate: '”{text}” är inte ett datum med årtal. Skriv det så här: 2008-05-17.',
  under13:
    '{person} är {age} år {date}. Ingen under 13 får anställas, utom för kulturellt arbete med tillstånd. Är födelsedatumet rätt?',
  bornInFuture: 'Född {date}: den dagen har inte kommit än. Rätta årtalet.',
  tooOld: 'Född {date} skulle ge en ålder på {age:år|år}. Rätta årtalet.',
  rowWithoutName: 'Det finns inget namn på den här raden. Skriv vem den gäller, eller töm raden.',
  listedTwice:
    '{person} står två gånger på personallistan. Är det två personer, skriv under ”Skrivs även” vad var och en heter på schemat; annars ta bort den ena raden.',
  noNameColumn:
    'Tabellen {table} ser ut som en lista över personal eller platser, men har ingen kolumn för namnet. Ge den rubriken ”Namn”.',
  anotherTable: 'En tabell till ser likadan ut: {other}. Bara {used} har lästs.',
  markNotAsBorn: '{person} är född {date}; märket ”under 18” säger något annat. Födelsedatumet gäller.',
  birthDateImpossible: '{person} kan inte vara född {date}. Datumet har inte använts.',
  birthDateNotAsListed:
    '{person} är född {counts} enligt personallistan, men {other} enligt schemat. Personallistan gäller.',
  twoBirthDates:
    'Schemat har två födelsedatum för {person}: {counts} och {other}. Det senaste gäller. Är det två personer, skriv namnen olika.',
  ageNotAsBorn: '{person} är född {date}, så åldern kan inte vara {age}. Födelsedatumet gäller.',
  markContradicted:
    'Under 18 eller inte: {person} är märkt på båda sätten. Personallistan gäller; säger den inget räknas {person} som under 18.',
  twoAges: 'Schemat har två åldrar för {person}: {age} och {other}. {age} gäller.',
  ageAgainstMark: '{person} är {age} enligt schemat; märket ”under 18” säger något annat. Märket gäller.',
  whoIs:
    'Vem är ”{written}”? Det kan vara {candidates}. Skriv ”{written}” under ”Skrivs även” på rätt rad i personallistan. Till dess är åldern okänd.',
  samePerson:
    'Är ”{written}” samma person som {candidates}? De räknas som olika personer. Skriv namnet likadant överallt.',
  notListed:
    '”{written}” står inte på personallistan, så åldern är okänd. Lägg till en rad, eller skriv ”{written}” under ”Skrivs även” hos rätt person.',
  whichPlace:
    'Vilken plats gäller de här passen? Bladet ”{sheet}” säger det inte. Lägg till en kolumn ”Plats”, eller ge bladet samma namn som platsen.',
  whichReach:
    'Hur ligger ”{zone}” i förhållande till butikslokalen hos {place}? Skriv det under ”Zoner” i tabellen över platser, till exempel: {zone}: bredvid, kan tala med varandra.',
  endsBeforeItStarts: 'Passet slutar innan det börjar. Rätta en av tiderna.',
  longerThanADay: 'Passet är längre än 24 timmar. Rätta en av tiderna, eller dela det i flera pass.',
  startsTwice:
    'Klockan visar {time} två gånger {date}, eftersom den ställs tillbaka. Passet räknas från den första gången.',
  endsTwice:
    'Klockan visar {time} två gånger {date}, eftersom den ställs tillbaka. Passet räknas till den andra gången.',
  missingHour:
    'Klockan {time} finns inte {date}: klockan går från {from} till {to}. Skriv {to} eller en tid före {from}.',
  writtenTwice: 'Det här passet för {person} står också hos {other}. Det räknas en gång.',
  hoursBecameDate:
    'Excel har gjort öppettiden till ett datum ({text}). Formatera cellen som text och skriv den igen, till exempel 07:00-12:00.',
  notHours:
    '”{text}” är inte en öppettid. Skriv till exempel 7-22, 7-12 och 13-18, stängt eller dygnet runt.',
  notCentreHours:
    '”{text}” är inte öppettider för ett köpcentrum. Skriv till exempel: mån-fre 10-20; lör-sön 10-18; helgdagar stängt.',
  unknownDanger:
    '”{text}” säger inte om faran är åtgärdad. Skriv något av detta: ingen; åtgärdad; inte åtgärdad.',
  unknownReach:
    '”{text}” säger inte hur rummet ligger i förhållande till butikslokalen. Skriv namnet, ett kolon och något av detta: samma rum; bredvid, kan tala med varandra; bredvid, inte bekräftat; avskilt; annan våning.',
  unknownKind:
    '”{text}” är inget känt slags plats. Skriv något av detta: kiosk; bageri; grillbar; bensinstation; videobutik; internetkafé; annan butik; butik i köpcentrum; restaurang; hos en kund; kontor; annat.',
  unknownCountry: '”{text}” är inte ett land vars regler är kända. Skriv Danmark, Norge eller Sverige.',
  placeListedTwice: '{place} står två gånger i tabellen över platser. Bara den första raden gäller.',
  staffTitle: 'Personal',
  staffWhy:
    'En rad för varje person. Kontrollen måste veta vem som är under 18: skriv födelsedatumet, eller ja eller nej under ”Under 18”. De vars ålder inte är känd får du på en lista att se över.',
  staffNames:
    'Skrivs även: korta namn och initialer som schemat använder, med semikolon emellan, till exempel Emma K; EK.',
  staffAlone: 'Får arbeta ensam: ”nej” nämns där någon är ensam på natten; det ger inga fynd av sig självt.',
  staffPrivate: 'Födelsedatumen stannar i den här arbetsboken. Inget skickas någonstans.',
  placesTitle: 'Platser',
  placesWhy:
    'En rad för varje plats. Slaget avgör vilka regler som gäller, öppettiden när. ”Annat” kontrolleras inte mot det danska förbudet mot minderåriga ensamma: välj det slag som ligger närmast.',
  placesIsolated: 'Ligger isolerat: en butik utan vanlig trafik omkring.',
  placesGuarded:
    'Köpcentrum med väktare: väktare går ofta förbi under köpcentrumets ordinarie öppettid, eller annan bevakning ger snabb hjälp. Ett köpcentrum (storcenter) är flera butiker under ett tak med gemensamt namn, ca 8 000 m² eller mer (inte verifierat).',
  placesHours:
    'Öppettider: till exempel 7-22, 7-12 och 13-18, stängt eller dygnet runt. En tom cell betyder att tiden inte är känd; då räknas allt arbete som inom öppettiden.',
  placesZones:
    'Zoner: de andra rummen, vart och ett med ett kolon och hur det ligger i förhållande till butikslokalen, till exempel Bakre rummet: bredvid, kan tala med varandra; Källare: annan våning. Välj mellan: samma rum; bredvid, kan tala med varandra; bredvid, inte bekräftat; avskilt; annan våning.',
  placesSpeech:
    'Skriv ”kan tala med varandra” bara där den som är i rummet bredvid är så nära att båda kan tala utan telefon eller snabbtelefon.',
  takenAsAdult:
    '{count:person|personer} hos {place} räknas som fyllda 18, som du har svarat för alla där: {people}. Är någon av dem under 18, skriv födelsedatumet i personallistan.',
};
