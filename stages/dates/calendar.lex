# The words of the calendar: what stands behind = is read by dates.c (see klipp-dates(1)).
# Verbs stand here only to tell whether a sentence looks back or ahead.

[month]
# Source: the calendar; lower case as both standards write them.
april = 4
august = 8
desember = 12
februar = 2
januar = 1
juli = 7
juni = 6
mai = 5
mars = 3
november = 11
oktober = 10
september = 9

[month-short]
# Source: usual abbreviations, with or without a full stop.
apr = 4
aug = 8
des = 12
desbr = 12
feb = 2
febr = 2
jan = 1
jul = 7
jun = 6
mar = 3
nov = 11
okt = 10
sep = 9
sept = 9

[weekday]
# Source: the calendar, bokmål and nynorsk.
fredag = 5
laurdag = 6
lørdag = 6
løverdag = 6
mandag = 1
måndag = 1
onsdag = 3
sundag = 7
søndag = 7
tirsdag = 2
torsdag = 4
tysdag = 2

[season]
# Source: the four seasons, all forms; the value is the number of ISO 8601-2.
haust = 23
hausten = 23
høst = 23
høsten = 23
sommar = 22
sommaren = 22
sommer = 22
sommeren = 22
sumar = 22
sumaren = 22
vinter = 24
vinteren = 24
vår = 21
våren = 21

[season-definite]
# Source: definite forms, which alone may name one season.
hausten = 23
høsten = 23
sommaren = 22
sommeren = 22
sumaren = 22
vinteren = 24
våren = 21

[spring]
# Source: the season that is also a possessive.
vår = 21

[season-genitive]
# Source: genitives of the definite forms.
haustens = 23
høstens = 23
sommarens = 22
sommerens = 22
vinterens = 24
vårens = 21

[season-now]
# Source: lexicalised `i vår` and its sisters, together or apart; `i vår` may also be the possessive, which dates.rules sees to.
i haust = 23
i høst = 23
i høstes = 23
i sommar = 22
i sommer = 22
i sumar = 22
i vinter = 24
i våres = 21
ihøst = 23
isommer = 22
ivinter = 24
ivår = 21

[day-word]
# Source: words for a day counted from the day of writing.
gårdagen = -1
gårdagens = -1
gårkveldens = -1
gårsdagen = -1
gårsdagens = -1
gårskveldens = -1
i aften = 0
i aftes = 0
i dag = 0
i dag morges = 0
i ettermiddag = 0
i forgaars = -2
i forgårs = -2
i forgårs kveld = -2
i forigårs = -2
i formiddag = 0
i føremiddag = 0
i førgår = -2
i førgårs = -2
i gaar = -1
i går = -1
i kveld = 0
i kveldinga = 0
i morga = 1
i morgen = 1
i morges = 0
i morgest = 0
i morgo = 1
i morgon = 1
i nat = 0
i natt = 0
i overimorgen = 2
i overmorgen = 2
i overmorgon = 2
iaften = 0
iaftes = 0
idag = 0
idagmorges = 0
iforgårs = -2
igaar = -1
igår = -1
ikveld = 0
imorgen = 1
imorges = 0
imorgon = 1
inatt = 0
morgendagen = 1
morgendagens = 1
morgondagen = 1
morgondagens = 1
overimorgen = 2
overmorgen = 2

[year-word]
# Source: words for a year counted from the year of writing.
det forrige året = -1
det førre året = -1
det komande året = 1
det kommende året = 1
dette år = 0
dette året = 0
fjoråret = -1
fjorårets = -1
forrige år = -1
førre år = -1
førre året = -1
førstkommende år = 1
heile fjoråret = -1
hele fjoråret = -1
i aar = 0
i fjor = -1
i forfjor = -2
i forifjor = -2
i fyrfjor = -2
i føre fjor = -2
i førfjor = -2
i heile fjor = -1
i heile år = 0
i hele fjor = -1
i hele år = 0
i år = 0
iaar = 0
ifjor = -1
iforfjor = -2
inneverande år = 0
inneværende år = 0
iår = 0
komande år = 1
kommende år = 1
neste år = 1
neste års = 1
sist år = -1

[year-told]
# Source: a year named by its place in the telling.
det foregående året = -1
det neste året = 1
det påfølgende året = 1
det same året = 0
det samme året = 0
det året = 0
dette samme året = 0
foregående år = -1
påfølgende år = 1
påfølgjande år = 1
same år = 0
same året = 0
samme år = 0
samme året = 0
året derefter = 1
året derpå = 1
året etter = 1
året etterpå = 1
året før = -1
året i forvegen = -1
året i forveien = -1

[turn]
# Source: which one is meant, counted from the day of writing.
denne = this
forgangne = last
forrige = last
forrike = last
fyrre = last
fyrstkomande = next
fyrstkommande = next
fyrstkommende = next
førre = last
førstkomande = next
førstkommande = next
førstkommende = next
inneverande = this
inneværende = this
komande = next
kommande = next
kommende = next
nest = next
neste = next
nestkommende = next
no sist = last
no til = next
noverande = this
nå sist = last
nå til = next
nåværende = this
sist = last
siste = last
sistleden = last
sistledne = last
sistlidne = last

[night-to]
# Source: a night belongs to the day it leads to.
natt mot
natt til
natt til den
natta mot
natta til
natten mot
natten til
natti til

[daypart]
# Source: parts of a day behind a day; the day is what counts.
aften
aftenen
ettermiddag
ettermiddagen
formiddag
formiddagen
føremiddag
føremiddagen
grytidlig
kveld
kvelden
morgen
morgenen
morges
morgon
morgonen
natt
natta
natten
sent kveld
tidleg
tidleg morgon
tidlig
tidlig morgen
ved middagstid

[nth]
# Source: ordinals of weekdays in a month, quarters, half years.
aller siste = -1
andre = 2
anna = 2
annan = 2
annen = 2
femte = 5
fjerde = 4
fyrste = 1
første = 1
nest sist = -2
nest siste = -2
nestsiste = -2
sist = -1
siste = -1
tredje = 3

[day-ordinal]
# Source: ordinals as days of the month, old and new counting.
andre = 2
annen = 2
attande = 18
attende = 18
ellefte = 11
ellevte = 11
en og tyvende = 21
enogtredevte = 31
enogtyvende = 21
femtande = 15
femte = 5
femtende = 15
fireogtyvende = 24
fjerde = 4
fjortande = 14
fjortende = 14
fyrste = 1
første = 1
niande = 9
niende = 9
nittande = 19
nittende = 19
sekstande = 16
sekstende = 16
sjette = 6
sjuande = 7
sjuende = 7
syttande = 17
syttende = 17
syvende = 7
tiande = 10
tiende = 10
tjuande = 20
tjueandre = 22
tjueannen = 22
tjuefemte = 25
tjuefjerde = 24
tjuefyrste = 21
tjueførste = 21
tjuende = 20
tjueniande = 29
tjueniende = 29
tjuesjette = 26
tjuesjuande = 27
tjuesjuende = 27
tjuesyvende = 27
tjuetredje = 23
tjueåttande = 28
tjueåttende = 28
tjugande = 20
tolte = 12
tolvde = 12
tolvte = 12
toogtyvende = 22
tredevte = 30
tredivte = 30
tredje = 3
treogtyvende = 23
trettande = 13
trettende = 13
trettiande = 30
trettiende = 30
trettifyrste = 31
trettiførste = 31
tyvende = 20
åttande = 8
åttende = 8

[small-number]
# Source: cardinals in words, for counts of days, weeks and years.
atten = 18
ei = 1
ein = 1
eit = 1
eit hundre = 100
eit tusen = 1000
eitt = 1
elleve = 11
en = 1
et = 1
et hundre = 100
ett = 1
ett hundre = 100
ett tusen = 1000
fem = 5
fem hundre = 500
femten = 15
femti = 50
femtiein = 51
femtien = 51
femtifem = 55
femtifire = 54
femtini = 59
femtiseks = 56
femtisju = 57
femtisyv = 57
femtito = 52
femtitre = 53
femtiåtte = 58
femtién = 51
fire = 4
fire hundre = 400
fjorten = 14
førti = 40
førtiein = 41
førtien = 41
førtifem = 45
førtifire = 44
førtini = 49
førtiseks = 46
førtisju = 47
førtisyv = 47
førtito = 42
førtitre = 43
førtiåtte = 48
førtién = 41
hundre = 100
hundrede = 100
ni = 9
ni hundre = 900
nitten = 19
nitti = 90
nittiein = 91
nittien = 91
nittifem = 95
nittifire = 94
nittini = 99
nittiseks = 96
nittisju = 97
nittisyv = 97
nittito = 92
nittitre = 93
nittiåtte = 98
nittién = 91
seks = 6
seks hundre = 600
seksten = 16
seksti = 60
sekstiein = 61
sekstien = 61
sekstifem = 65
sekstifire = 64
sekstini = 69
sekstiseks = 66
sekstisju = 67
sekstisyv = 67
sekstito = 62
sekstitre = 63
sekstiåtte = 68
sekstién = 61
sju = 7
sju hundre = 700
sytten = 17
sytti = 70
syttiein = 71
syttien = 71
syttifem = 75
syttifire = 74
syttini = 79
syttiseks = 76
syttisju = 77
syttisyv = 77
syttito = 72
syttitre = 73
syttiåtte = 78
syttién = 71
syv = 7
syv hundre = 700
ti = 10
tjue = 20
tjueein = 21
tjueen = 21
tjuefem = 25
tjuefire = 24
tjueni = 29
tjueseks = 26
tjuesju = 27
tjuesyv = 27
tjueto = 22
tjuetre = 23
tjueåtte = 28
tjueén = 21
to = 2
to hundre = 200
to tusen = 2000
tolv = 12
tre = 3
tre hundre = 300
tredve = 30
tretten = 13
tretti = 30
trettiein = 31
trettien = 31
trettifem = 35
trettifire = 34
trettini = 39
trettiseks = 36
trettisju = 37
trettisyv = 37
trettito = 32
trettitre = 33
trettiåtte = 38
trettién = 31
tusen = 1000
tvo = 2
tyve = 20
åtte = 8
åtte hundre = 800
åtti = 80
åttiein = 81
åttien = 81
åttifem = 85
åttifire = 84
åttini = 89
åttiseks = 86
åttisju = 87
åttisyv = 87
åttito = 82
åttitre = 83
åttiåtte = 88
åttién = 81
éi = 1
éin = 1
én = 1
ét = 1

[decade-word]
# Source: tens as names of decades.
femti = 50
førti = 40
nitti = 90
seksti = 60
sytti = 70
tjue = 20
tredve = 30
tretti = 30
tyve = 20
åtti = 80

[time-unit]
# Source: units of time of a day or more, all forms.
dag = day
dagane = day
dagar = day
dagars = day
dagen = day
dagene = day
dager = day
dagers = day
døgn = day
døgna = day
døgnene = day
døgnet = day
hundreår = century
hundreåra = century
hundreåret = century
mnd = month
månad = month
månadane = month
månadar = month
månaden = month
månadene = month
månader = month
månaders = month
måned = month
måneden = month
månedene = month
måneder = month
måneders = month
tiår = decade
tiåra = decade
tiårene = decade
tiåret = decade
uka = week
uke = week
uken = week
ukene = week
uker = week
ukers = week
veka = week
veke = week
vekene = week
veker = week
vekers = week
vekor = week
vika = week
vike = week
vikene = week
vikor = week
år = year
åra = year
årene = year
året = year
århundre = century
århundrene = century
århundrer = century
århundret = century
års = year

[told-unit]
# Source: definite forms that lean on a day just named: `dagen etter`.
dagen = day
døgnet = day
ettermiddagen = day
formiddagen = day
føremiddagen = day
helga = weekend
helgen = weekend
kvartalet = quarter
kvelden = day
morgenen = day
morgonen = day
månaden = month
måneden = month
natta = day
natten = day
uka = week
uken = week
veka = week
vika = week

[period-noun]
# Source: what is compared with the year before: `samme kvartal i fjor`.
kvartal = quarter
kvartalet = quarter
månad = month
månaden = month
måned = month
måneden = month
periode = year
perioden = year
tid = year
tidspunkt = year

[same-unit]
# Source: forms behind `samme`: a day part is its day.
dag = day
dagen = day
døgn = day
ettermiddag = day
ettermiddagen = day
formiddag = day
formiddagen = day
føremiddag = day
helg = weekend
helga = weekend
helgen = weekend
kveld = day
kvelden = day
morgen = day
morgenen = day
morgon = day
morgonen = day
månad = month
månaden = month
måned = month
måneden = month
natt = day
natta = day
natten = day
uka = week
uke = week
uken = week
veka = week
veke = week
vika = week
vike = week

[week-noun]
# Source: one week.
uka = week
uke = week
uken = week
veka = week
veke = week
vika = week
vike = week

[month-noun]
# Source: one month.
månad = month
månaden = month
måned = month
måneden = month

[weekend]
# Source: the end of the week.
helg
helga
helgas
helgen
helgens
helgi
weekend
weekenden

[feast]
# Source: church year and public holidays of Norway: a fixed month-day, days from Easter Sunday, or `nth-N-MONTH-WEEKDAY`; two with / are a period.
1. joledag = 12-25
1. juledag = 12-25
1. nyttårsdag = 01-01
1. pinsedag = easter+49
1. påskedag = easter+0
1.juledag = 12-25
1.pinsedag = easter+49
1.påskedag = easter+0
13. dag jul = 01-06
2. joledag = 12-26
2. juledag = 12-26
2. nyttårsdag = 01-02
2. pinsedag = easter+50
2. påskedag = easter+1
2.juledag = 12-26
2.pinsedag = easter+50
2.påskedag = easter+1
20. dag jul = 01-13
3. joledag = 12-27
3. juledag = 12-27
3.juledag = 12-27
4. juledag = 12-28
allehelgensaftan = 10-31
allehelgensaften = 10-31
allehelgensdag = nth-1-11-7
allehelgensdagen = nth-1-11-7
allehelgenssøndag = nth-1-11-7
andre dag jul = 12-26
andre joledag = 12-26
andre juledag = 12-26
andre nyttårsdag = 01-02
andre pinsedag = easter+50
andre påskedag = easter+1
andredag jul = 12-26
annandag jul = 12-26
anndagjul = 12-26
annen juledag = 12-26
annen nyttårsdag = 01-02
annen pinsedag = easter+50
annen påskedag = easter+1
arbeidernes dag = 05-01
askeonsdag = easter-46
blåmandag = easter-48
blåmåndag = easter-48
den internasjonale kvinnedagen = 03-08
den samiske nasjonaldagen = 02-06
den stille uka = easter-7/easter-1
den stille uke = easter-7/easter-1
den stille veka = easter-7/easter-1
farsdag = nth-2-11-7
farsdagen = nth-2-11-7
fastelaven = easter-49
fastelavn = easter-49
fastelavnsmandag = easter-48
fastelavnssøndag = easter-49
fastelavnssøndagen = easter-49
fastelavnsundag = easter-49
feitetirsdag = easter-47
feitetysdag = easter-47
fjerde joledag = 12-28
fjerde juledag = 12-28
fn-dagen = 10-24
frigjeringsdagen = 05-08
frigjøringsdagen = 05-08
fyrste joledag = 12-25
fyrste juledag = 12-25
fyrste nyttårsdag = 01-01
fyrste pinsedag = easter+49
fyrste påskedag = easter+0
første joledag = 12-25
første juledag = 12-25
første nyttårsdag = 01-01
første pinsedag = easter+49
første påskedag = easter+0
grunnlovdagen = 05-17
grunnlovsdag = 05-17
grunnlovsdagen = 05-17
halloween = 10-31
heilage tre kongars dag = 01-06
heilagtrekongarsdag = 01-06
helgamess = nth-1-11-7
helgemesse = nth-1-11-7
hellige tre kongers dag = 01-06
helligtrekongersaften = 01-06
helligtrekongersdag = 01-06
himmelfartsdagen = easter+39
himmelferdsdagen = easter+39
hvitetirsdag = easter-47
jolaftan = 12-24
jolehelga = 12-24/12-26
jolekvelden = 12-24
jonsok = 06-24
jonsokaftan = 06-23
jonsokaften = 06-23
jonsokdagen = 06-24
jonsokkvelden = 06-23
jonsoknatta = 06-23
julaftan = 12-24
julaften = 12-24
julaftenen = 12-24
julaftens = 12-24
juleaften = 12-24
juledagen = 12-25
julehelga = 12-24/12-26
julehelgen = 12-24/12-26
julekveld = 12-24
julekvelden = 12-24
kristi himmelfart = easter+39
kristi himmelfartsdag = easter+39
kristi himmelferd = easter+39
kristi himmelferdsdag = easter+39
kristi himmelsprettsdag = easter+39
kvinnedagen = 03-08
kvitetysdag = easter-47
kyndelsmess = 02-02
kyndelsmesse = 02-02
langfredag = easter-2
langfredagen = easter-2
lille julaftan = 12-23
lille julaften = 12-23
lille juleaften = 12-23
lillejulaften = 12-23
lillejuleaften = 12-23
litle julaftan = 12-23
litlejulaftan = 12-23
luciadag = 12-13
luciadagen = 12-13
lussinatt = 12-13
lussinatta = 12-13
mikkelsmess = 09-29
mikkelsmesse = 09-29
morsdag = nth-2-2-7
morsdagen = nth-2-2-7
morsdags = nth-2-2-7
nyttårsaftan = 12-31
nyttårsaften = 12-31
nyttårsaftenen = 12-31
nyttårsdag = 01-01
nyttårsdagen = 01-01
nyttårskveld = 12-31
nyttårskvelden = 12-31
nyttårsnatta = 01-01
nyttårsnatten = 01-01
nyårsaften = 12-31
nyårsdag = 01-01
olsok = 07-29
olsokaftan = 07-28
olsokaften = 07-28
olsokdag = 07-29
olsokdagen = 07-29
olsokkvelden = 07-28
oskeonsdag = easter-46
palmehelg = easter-8/easter-7
palmehelga = easter-8/easter-7
palmehelgen = easter-8/easter-7
palmesundag = easter-7
palmesøndag = easter-7
palmesøndagen = easter-7
pinseaftan = easter+48
pinseaften = easter+48
pinsedag = easter+49
pinsedagen = easter+49
pinsehelga = easter+48/easter+50
pinsehelgen = easter+48/easter+50
pinsemandag = easter+50
pinsesundag = easter+49
pinsesøndag = easter+49
påskeaftan = easter-1
påskeaftanen = easter-1
påskeaften = easter-1
påskeaftenen = easter-1
påskedag = easter+0
påskedagane = easter-3/easter+1
påskedagen = easter+0
påskedagene = easter-3/easter+1
påskehelga = easter-3/easter+1
påskehelgen = easter-3/easter+1
påskehelgi = easter-3/easter+1
påskelaurdag = easter-1
påskelørdag = easter-1
påskemandag = easter+1
påskemorgen = easter+0
påskemorgon = easter+0
påskemåndag = easter+1
påskesundag = easter+0
påskesøndag = easter+0
påskeuka = easter-7/easter-1
påskeuken = easter-7/easter-1
påskeveka = easter-7/easter-1
romjola = 12-27/12-30
romjul = 12-27/12-30
romjula = 12-27/12-30
romjulen = 12-27/12-30
samane sin nasjonaldag = 02-06
samanes dag = 02-06
samefolkets dag = 02-06
samefolkets nasjonaldag = 02-06
samenes dag = 02-06
samenes nasjonaldag = 02-06
sankt hans = 06-24
sankt hans-aften = 06-23
sankt hansaften = 06-23
sanktehans = 06-24
sankthans = 06-24
sankthansaftan = 06-23
sankthansaften = 06-23
sankthansdag = 06-24
sankthansdagen = 06-24
sankthanskvelden = 06-23
sankthansnatta = 06-23
skirtorsdag = easter-3
skjertorsdag = easter-3
skjærtorsdag = easter-3
st hans = 06-24
st. hans = 06-24
st. hans aften = 06-23
st. hans-aften = 06-23
st. hansaftan = 06-23
st. hansaften = 06-23
st. hansdagen = 06-24
st.hans = 06-24
st.hans-aften = 06-23
st.hansaftan = 06-23
st.hansaften = 06-23
stille uke = easter-7/easter-1
tjuandagen = 01-13
tjuandedag jul = 01-13
tjuandedagen = 01-13
tjuende dag jul = 01-13
tjuendedag jul = 01-13
tjuendedagen = 01-13
tjuendedags jul = 01-13
tredje joledag = 12-27
tredje juledag = 12-27
treenighetssøndag = easter+56
trettandedag jul = 01-06
trettandedagen = 01-06
trettende dag jul = 01-06
trettendedag jul = 01-06
trettendedagen = 01-06
trinitatis = easter+56
tyvendedag jul = 01-13
valborgsnatt = 04-30
valborgsnatta = 04-30
valentinsdag = 02-14
valentinsdagen = 02-14
vesle julaftan = 12-23
veslejolaftan = 12-23
veslejulaftan = 12-23
veslejulaften = 12-23
veterandagen = 05-08

[holiday]
# Source: holidays that are also plain words: dates only where the sentence means one particular year's.
advent = advent-1/12-24
adventa = advent-1/12-24
adventen = advent-1/12-24
adventstida = advent-1/12-24
adventstiden = advent-1/12-24
jol = 12-24/12-26
jola = 12-24/12-26
joli = 12-24/12-26
jul = 12-24/12-26
jula = 12-24/12-26
julas = 12-24/12-26
julen = 12-24/12-26
julens = 12-24/12-26
nyttår = 01-01
nyttårsskiftet = 01-01
nyår = 01-01
pinsa = easter+48/easter+50
pinse = easter+48/easter+50
pinsen = easter+48/easter+50
påska = easter-3/easter+1
påskas = easter-3/easter+1
påske = easter-3/easter+1
påsken = easter-3/easter+1
påskens = easter-3/easter+1
årsskifte = 01-01
årsskiftet = 01-01

[school-year]
# Source: nouns that stand before two years with a stroke.
driftsåret
regnskapsåret
sesongen
skoleår
skoleåret
skuleår
skuleåret
studieåret
undervisningsåret

[turn-of-century]
# Source: one point in time, whichever century.
hundraårsskiftet
hundreårsskifte
hundreårsskiftet
århundreskifte
århundreskiftet

[turn-of-millennium]
# Source: the year 2000.
milleniumsskiftet
millenniumskiftet
tusenårskiftet
tusenårsskifte
tusenårsskiftet
årtusenskifte
årtusenskiftet
årtusensskiftet
årtusenårsskiftet

[quantity-noun]
# Source: what is counted or measured: `2000 kroner` is no year.
abonnenter
aksjar
aksjer
amerikanske
ansatte
arbeidarar
arbeidere
arbeidsplassar
arbeidsplasser
arbeidstakere
artar
arter
artiklar
artikler
asylsøkere
asylsøkjarar
avtaler
ballonger
barn
barnehageplasser
bedrifter
besøk
besøkende
besøkjande
bilar
biler
billettar
billetter
bind
boliger
brev
britiske
bustader
bygg
båtar
båter
bøker
bønder
cc
centimeter
cm
daa
dagar
dager
danske
dekar
deltagere
deltakarane
deltakarar
deltakere
demonstrantar
demonstranter
desiliter
dokumenter
dollar
dollars
drepne
drepte
dyr
døde
døgn
e-postar
e-poster
einingar
eksemplar
eksemplarer
elevar
elever
elgar
elger
enheter
euro
euros
familiar
familier
fans
fisk
fiskarar
fiskere
flaskar
flasker
fleire
flere
fly
flyktningar
flyktninger
folk
foreiningar
foreninger
fot
frivillige
følgere
følgjarar
g
ganger
gardar
gjenstander
gjestar
gjester
gonger
grader
gram
gw
gwh
gårder
heimar
hektar
henvendelser
hestar
hestekrefter
hester
hjem
hjortar
hjorter
hk
hus
husstandar
husstander
hytter
innbyggere
innbyggjarar
innspel
innspill
jobbar
jobber
kaloriar
kalorier
kasser
kg
kilo
kilometer
kilos
klagar
klager
klubbar
klubber
km
kommunar
kommuner
kontraktar
kontrakter
kr
kroner
kroners
kubikk
kubikkmeter
kundar
kunder
kvadrat
kvadratkilometer
kvadratmeter
kvinner
kvm
kw
kwh
kyr
l
lag
laks
laksar
lastebilar
lastebiler
legar
leger
leilegheiter
leiligheter
lesarar
lesere
likes
liter
lys
låter
lærarar
lærere
løparar
løpere
m
mann
mark
medlem
medlemer
medlemmer
meldingar
meldinger
menn
menneske
mennesker
meter
meters
mil
mill
milliard
milliardar
milliarder
millimeter
million
millionar
millioner
minutt
minutter
mm
moh
mrd
mw
mwh
mål
månader
måneder
namn
navn
norske
nye
nærmere
omdreininger
oppslag
ord
pakkar
pakker
pasientar
pasienter
passasjerar
passasjerer
person
personar
personbiler
personer
piksler
plantar
planter
plassar
plasser
poeng
politifolk
politimenn
promille
prosent
prøver
pund
rein
rubler
røyster
saker
samtalar
samtaler
sanger
sau
sauer
seere
sekund
sekunder
senger
sete
seter
sider
sjukepleiarar
sjåarar
skadde
skadede
skip
skoler
skular
soldatar
soldater
songar
spørsmål
stemmer
stk
stolar
stoler
storfe
studentar
studenter
stykke
stykker
supporterar
supportere
svar
svenske
sykepleiere
syklar
sykler
syklister
søkarar
søkere
søknadar
søknader
tegn
teikn
telefonar
telefoner
tester
tilfelle
tilfeller
tilsette
tilskodarar
tilskuere
timar
timer
titlar
titler
tonn
tonnar
tre
treff
tropper
trær
turistar
turister
twh
uker
underskrifta
underskrifter
ungar
ungdommar
ungdommer
unger
utanlandske
utenlandske
utgaver
veker
velgere
veljarar
verksemder
vitne
vitner
volt
watt
yen
år
åringer
årsverk
øre

[verb-past]
# Source: finite verbs and headline participles that look back; own knowledge of news Norwegian.
advarte
angrep
anholdt
ankom
ansatt
arbeidde
arbeidet
arrangerte
arrestert
arresterte
auka
avgikk
avsa
avslo
avslutta
avsluttet
avslørte
avviste
ba
bad
bandt
bar
batt
begynte
behandlet
beit
beklaga
beklaget
bekrefta
bekreftet
benektet
besluttet
bestemde
bestemte
besto
bestod
besøkte
bet
bidro
bidrog
ble
blei
blev
bodde
bombet
brant
braut
brøt
budde
burde
bygde
bygget
byrja
debuterte
deltok
dominerte
drakk
drap
dreiv
drept
drepte
drev
dro
drog
dukka
dukket
død
døde
dømt
dømte
døydde
eksploderte
enda
endte
erstatta
erstattet
etablerte
evakuerte
fall
falt
fann
fant
feila
feilet
feira
feiret
feirte
fekk
fengslet
ferdast
fikk
flaug
flykta
flyktet
flytta
flyttet
fløy
forbaud
forbød
foregikk
foreslo
forklara
forklarte
forlot
forsvant
forsøkte
fortalde
fortalte
fortsatte
fortsette
fratrådde
fratrådte
fraus
fremja
fremmet
fridde
frikjente
frøs
funne
funnet
fødd
fødde
født
fødte
følte
føregjekk
ga
galdt
gav
gifta
giftet
gikk
gjaldt
gjekk
gjennomførte
gjennomgikk
gjennomgjekk
gjenopptok
gjenvant
gjesta
gjestet
gjorde
gratulerte
greip
grep
gret
grunnla
gråt
hadde
handsama
hang
havna
havnet
heldt
hendte
henta
hentet
herja
herjet
herska
hersket
hevda
hevdet
hjalp
hogg
holdt
hylla
hyllet
imponerte
innbrutt
innførte
inngikk
inngjekk
innhentet
innkalte
innleverte
innså
inntraff
invaderte
inviterte
jobba
jobbet
kalla
kalte
kapitulerte
kasta
kastet
kjempa
kjempet
kjente
kjøpte
klarte
kleiv
knuste
kolliderte
kom
konkluderte
krasjet
kravde
krevde
kritiserte
kunne
kutta
kuttet
la
ladet
lanserte
las
laug
led
ledet
leia
leid
leidde
leit
leste
let
levde
leverte
lo
lot
lova
lovet
lå
låg
lét
løp
løslatt
løslot
medførte
meinte
melde
meldte
mente
minket
mottok
myrdet
måtte
møtte
møttes
møttest
nedla
nekta
nektet
nådde
okkuperte
omkom
omkommet
omtala
omtalte
opna
oppdaga
oppdaget
oppfordret
opplyste
oppløste
oppmoda
oppretta
opprettet
oppsto
oppstod
oppsøkte
opptredde
opptrådte
overga
overlevde
overtok
passerte
plasserte
pleide
presenterte
prøvde
publiserte
pågrep
pågrepet
ramma
rammet
rana
ranet
rann
rant
rauk
redda
reddet
reiste
rev
ropte
rykket
rykte
røk
rømte
røysta
sa
sang
sank
sat
satt
satte
scora
scoret
seig
seiret
selde
sendte
sette
signerte
sigra
sikra
sikret
sikta
siktet
skada
skadet
skalv
skar
skaut
skein
skiltes
skjedde
skjøt
skraut
skreik
skreiv
skrek
skrev
skrøt
skulle
slapp
sleit
slepp
slet
slo
slost
slukket
slutta
sluttet
slåss
sløkte
smilte
solgte
sov
spela
spelte
spilte
spiste
sprakk
sprang
spratt
sprengte
spurde
spurte
stakk
stansa
stanset
starta
startet
steg
stemte
stengte
stifta
stiftet
stilte
stjal
stjålet
sto
stod
stole
stoppa
stoppet
strauk
strøk
styrta
styrtet
svamm
svara
svarte
svikta
sviktet
svor
synte
syntes
så
såg
sørga
sørget
takka
takket
tapte
tegnet
testa
testet
tilbaud
tilbød
tilsett
tilsette
tilsto
tilstod
tiltalt
tiltalte
tiltrådde
tiltrådte
tok
traff
trakk
trena
trente
trodde
trua
trudde
truet
tvang
undertegnet
unngikk
unngjekk
utgjorde
utnemnd
utnevnt
uttalte
vald
valde
valgt
valgte
vann
vant
var
varsla
varslet
vart
varte
vedgikk
vedgjekk
vedtatt
vedteke
vedtok
veik
vek
venta
ventet
ville
visste
viste
vitja
voks
vokste
vraka
vraket
åpnet
åt
økte
ønska
ønsket

[verb-present]
# Source: present forms that say nothing of when; they keep verbs farther off from being asked.
arbeider
bor
brukar
bruker
bur
er
finnes
finst
foregår
fungerer
får
føregår
gir
gjeld
gjelder
gjeng
gjer
gjev
gjør
held
holder
håper
jobber
kostar
koster
lever
ligg
ligger
lyder
mangler
pågår
regner
reknar
ser
set
setter
skjer
står
syner
synes
synest
tar
tek
treng
trenger
tror
trur
varer
veit
vet
virker
viser
vonar
ønsker
ønskjer

[verb-modal]
# Source: modals in the present tense, which say what may be done or must be.
bør
kan
må

[verb-future]
# Source: present forms that announce; own knowledge of news Norwegian.
arrangerast
arrangerer
arrangeres
avgjer
avgjør
avgjøres
avgår
avholdes
avsluttar
avslutter
begynner
behandler
behandles
blir
brakar
braker
byrjar
drar
dreg
feirar
feirast
feirer
feires
flyttar
flytter
fortsetter
fyl
fyljer
fyller
gjenåpner
gjenåpnes
går
haldast
handsamar
handsamast
holdes
inntrer
inviterer
kjem
kommer
kårast
kåres
lanserast
lanserer
lanseres
lyses
møter
møtes
møtest
opnar
opnast
overtar
overtek
planlegg
planlegger
planlegges
reiser
sendast
sendes
skal
sleppast
slippes
spelar
spiller
startar
starter
startes
stenger
tiltrer
utdeles
utgår
ventar
venter
ventes
vert
vil
visast
vises
åpner
åpnes

[verb-reporting]
# Source: speech verbs of news in the present tense, and `har` with its participles: they tell what is past.
bekreftar
bekrefter
blitt
erkjenner
forklarar
forklarer
fortel
forteller
fått
gitt
gjeve
gjort
gått
har
heiter
heter
hevdar
hevder
innrømmer
kome
kommenterer
kommet
laga
laget
lagt
meiner
melder
mener
opplyser
rapporterer
sagt
seier
sett
sier
skriv
skriver
tatt
teke
understrekar
understreker
uttalar
uttaler
vore
vorte
vært

[verb-telling]
# Source: speech verbs of news; behind a comma they tell who said it, and are no verbs of what was said.
bekrefta
bekreftar
bekrefter
bekreftet
forklarar
forklarer
forklarte
fortalde
fortalte
fortel
forteller
heiter
heitte
het
heter
hevda
hevdar
hevder
hevdet
innrømmer
innrømmet
innrømte
kommenterar
kommenterer
meiner
meinte
melde
melder
meldte
mener
mente
opplyser
opplyste
sa
seier
sier
skreiv
skrev
skriv
skriver
svara
svarar
svarer
svarte
understrekar
understreker
uttalar
uttaler
uttalte

[clause-behind]
# Source: words that open another clause behind a date, with another verb.
at
fordi
medan
mens
selv
sjølv
slik
