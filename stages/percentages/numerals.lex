# What klipp reads as a share: numbers in words, the words around them, and where
# the words end that say what it is a share of.

[share-number]
# Source: numerals of both written forms, old counting words with them; a number in words is put together from these.
atten = 18
ei = 1
ei halv = 0.5
ein = 1
ein halv = 0.5
ein kvart = 0.25
eit = 1
eit halvt = 0.5
eit kvart = 0.25
eitt = 1
elleve = 11
en = 1
en halv = 0.5
en kvart = 0.25
et = 1
et halvt = 0.5
et kvart = 0.25
ett = 1
fem = 5
femten = 15
femti = 50
fire = 4
fjorten = 14
førti = 40
halv = 0.5
halvanna = 1.5
halvannen = 1.5
halvannet = 1.5
halvt = 0.5
halvtanna = 1.5
hundre = 100
komma = ,
kvart = 0.25
ni = 9
nitten = 19
nitti = 90
null = 0
og = +
seks = 6
seksten = 16
seksti = 60
sju = 7
sytten = 17
sytti = 70
syv = 7
ti = 10
tjue = 20
to = 2
tolv = 12
tre = 3
tre kvart = 0.75
tredve = 30
tretten = 13
tretti = 30
tusen = 1000
tyve = 20
¼ = 0.25
½ = 0.5
¾ = 0.75
åtte = 8
åtti = 80
éin = 1
éin halv = 0.5
éitt = 1
én = 1
én halv = 0.5
ét = 1

[share-ordinal]
# Source: ordinals of both written forms behind “hver”, “kvar”.
andre = 2
anna = 2
annen = 2
annet = 2
ellefte = 11
ellevte = 11
femtande = 15
femte = 5
femtende = 15
femtiande = 50
femtiende = 50
fjerde = 4
fjortande = 14
fjortende = 14
førtiande = 40
førtiende = 40
hundrade = 100
hundrede = 100
niande = 9
niende = 9
nittande = 19
nittende = 19
sekstande = 16
sekstende = 16
sette = 6
sjette = 6
sjuande = 7
sjuende = 7
syttande = 17
syttende = 17
syvende = 7
tiande = 10
tiende = 10
tjuande = 20
tjuende = 20
tolvte = 12
tredje = 3
trettande = 13
trettende = 13
trettiande = 30
trettiende = 30
tusande = 1000
tusende = 1000
tyvende = 20
åttande = 8
åttende = 8

[share-denominator]
# Source: names of fractions in both written forms, without their endings.
femdel = 5
femtedel = 5
femtepart = 5
femtidel = 50
firedel = 4
fjerdedel = 4
fjerdepart = 4
fjordel = 4
hundrededel = 100
hundredel = 100
kvartpart = 4
niandedel = 9
nidel = 9
niendedel = 9
seksdel = 6
sjettedel = 6
sjettepart = 6
sjuandedel = 7
sjudel = 7
sjuendedel = 7
syvdel = 7
syvendedel = 7
tiandedel = 10
tiandepart = 10
tidel = 10
tiendedel = 10
tiendepart = 10
tjuedel = 20
tjuendedel = 20
tolvdel = 12
tolvtedel = 12
tredel = 3
tredjedel = 3
tredjepart = 3
tusendedel = 1000
tusendel = 1000
åttandedel = 8
åttedel = 8
åttendedel = 8

[comparator]
# Source: the words before a number that say on which side of it the share lies, both written forms; the value is the sign.
< = <
<= = <=
> = >
>= = >=
anslagsvis = ~
bortimot = ~
ca = ~
ca. = ~
circa = ~
cirka = ~
drygt = >
drøye = >
drøyt = >
fleire enn = >
flere enn = >
færre enn = <
godt og vel = >
grovt regnet = ~
grovt rekna = ~
hen imot = ~
henimot = ~
høgare enn = >
høgst = <=
høyere enn = >
høyst = <=
i det minste = >=
i nærheten av = ~
i nærleiken av = ~
i området = ~
i overkant av = ~
i storleiksorden = ~
i størrelsesorden = ~
i størrelsesordenen = ~
i underkant av = ~
ikke flere enn = <=
ikke fullt = <
ikke færre enn = >=
ikke helt = <
ikke høyere enn = <=
ikke meir enn = <=
ikke mer enn = <=
ikke mindre enn = >=
ikke over = <=
ikke under = >=
ikkje fleire enn = <=
ikkje fullt = <
ikkje fullt ut = <
ikkje færre enn = >=
ikkje heilt = <
ikkje høgare enn = <=
ikkje meir enn = <=
ikkje mer enn = <=
ikkje mindre enn = >=
ikkje over = <=
ikkje under = >=
ikring = ~
inntil = <=
knappe = <
knapt = <
kring = ~
lavere enn = <
lågare enn = <
lægre enn = <
maks = <=
maks. = <=
maksimalt = <=
maksimum = <=
max = <=
meir enn = >
mer enn = >
mere enn = >
mindre enn = <
minimum = >=
minst = >=
nesten = ~
nesten på = ~
nær = ~
nær på = ~
nær ved = ~
nærare = ~
nære = ~
nærmare = ~
nærmere = ~
om lag = ~
omkring = ~
omlag = ~
omtrent = ~
omtrentleg = ~
omtrentlig = ~
opp imot = ~
opp mot = ~
opp til = <=
opp under = ~
oppimot = ~
opptil = <=
oppunder = ~
over = >
på det meste = <=
på det nærmeste = ~
rundt = ~
rundt regnet = ~
rundt rekna = ~
sirka = ~
snaue = <
snaut = <
større enn = >
så godt som = ~
tett oppunder = ~
tett på = ~
tilnærma = ~
tilnærmet = ~
under = <
vel = >
~ = ~
≈ = ~
≤ = <=
≥ = >=

[comparator-after]
# Source: the same, behind the number.
eller fleire = >=
eller flere = >=
eller færre = <=
eller høgare = >=
eller høyere = >=
eller lavere = <=
eller lågare = <=
eller meir = >=
eller mer = >=
eller mere = >=
eller mindre = <=
eller over = >=
eller større = >=
eller under = <=
og høyere = >=
og lavere = <=
og lågare = <=
og meir = >=
og mer = >=
og nedover = <=
og oppover = >=
og over = >=

[comparator-last]
# Source: the same, only where nothing follows in the clause.
ca. = ~
cirka = ~
eller der omkring = ~
eller så = ~
høgst = <=
høyst = <=
i det minste = >=
maks = <=
maksimalt = <=
minst = >=
om lag = ~
omlag = ~
omtrent = ~
på det meste = <=
sånn omtrent = ~

[comparator-degree]
# Source: adverbs before a comparator; they do not change its sign.
allerede
alt
bare
berre
betydeleg
betydelig
fortsatt
framleis
godt
kanskje
klart
langt
like
litt
muligens
mye
mykje
no
noe
noko
nå
rett
sannsynligvis
så vidt
trolig
truleg
vesentleg
vesentlig

[comparator-stress]
# Source: words between comparator and number that add nothing.
bare
berre
de
dei
den
ein stad
et sted
fattige
heile
hele
kun
nøyaktig
svimlande
svimlende
så mye som
så mykje som
sånn

[share-compound]
# Source: second parts of compounds with “prosent” in which the number still is a share or a change of one; a rule or a limit (“regel”, “grense”, “sperre”) is a name and is left out.
andel
andelen
auke
auken
dekning
del
delen
eierandel
eigardel
jobb
jobben
kutt
kuttet
nedgang
nedgangen
oppslutnad
oppslutning
oppslutningen
rabatt
rabatten
reduksjon
reduksjonen
rente
skatt
stilling
stillinga
stillingane
stillingar
stillingen
stillingene
stillinger
støtte
tilskot
tilskudd
vekst
veksten
økning
økningen

[share-score]
# Source: words before “1 av 3” that make it a place in a row.
akt
bilde
bilete
bind
bolk
dag
del
episode
etappe
fase
foto
kap.
kapittel
karakter
karakteren
nivå
nr
nr.
nummer
omgang
omgong
plass
punkt
runde
sesong
side
steg
terningkast
trinn
uke
veke
økt

[share-point]
# Source: words behind “5 av 6” that make it a score.
hjarte
hjerter
moglege poeng
mulige poeng
poeng
rette
riktige
stjerne
stjerner
terningøyne

[share-time]
# Source: units behind “hver tredje” that make it a rhythm, not a share; also as the last part of a compound.
centimeter
dag
døgn
ettermiddag
generasjon
haust
helg
hundreår
høst
jul
kilometer
kvartal
kveld
meter
mil
millimeter
minutt
morgen
morgon
månad
måned
natt
påske
sekund
sesong
sommar
sommer
time
tiår
uke
veke
vinter
vår
år

[share-whole]
# Source: wholes of which “halve” is a share and no figure of speech.
arbeidsstokken
arealet
befolkninga
befolkningen
beløpet
bemanninga
bemanningen
bestanden
budsjettet
bystyret
eksporten
elevmassen
folkesetnaden
folketalet
folketallet
formuen
gjelda
gjelden
importen
inntekta
inntekten
kapasiteten
klassen
kommunestyret
kostnaden
kvoten
lønna
lønnen
lønnsutgiften
markedet
marknaden
medlemsmassen
omsetninga
omsetningen
overskotet
overskuddet
potten
prisen
produksjonen
regningen
rekninga
salet
salget
skoleklassen
staben
styret
summen
velgermassen
