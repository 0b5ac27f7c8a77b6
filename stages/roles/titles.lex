# Words that name the function, post, title or occupation of a person, in bokmål and nynorsk,
# and the words around them.

[title]
# Source: own knowledge of Norwegian public life, the state's and the municipalities' posts, trades, arts and sports; ministers after the governments since 1945. Whole words and whole phrases, singular indefinite.
1. nestleder
1. nestleiar
2. nestleder
2. nestleiar
Ap-leder
Ap-leiar
DJ
EDB-sjef
EU-kommissær
EU-minister
EU-topp
EØS- og EU-minister
EØS-minister
FN-ambassadør
FN-sjef
FN-topp
FN-utsending
Formel 1-fører
Formel 1-sjåfør
Frp-leder
HR-direktør
HR-sjef
Høgre-leiar
Høyre-leder
IT-direktør
IT-ekspert
IT-sjef
KS-leder
KS-leiar
KrF-leder
KrF-leiar
LO-leder
LO-leiar
LO-sjef
MDG-leder
NATO-sjef
NATO-topp
NAV-direktør
NAV-leder
NAV-leiar
NAV-sjef
NHO-direktør
NHO-sjef
OL-deltaker
OL-vinner
Rødt-leder
SLT-koordinator
SV-leder
SV-leiar
Sp-leder
Sp-leiar
TV-produsent
VM-vinner
Venstre-leder
Venstre-leiar
abbed
abbedisse
adjunkt
adm. dir.
adm. direktør
adm.dir
adm.dir.
adm.direktør
administrasjonsminister
administrasjonssjef
administrator
administrerande direktør
administrerende direktør
admiral
advokat
advokatfullmektig
agent
agronom
akademikar
akademiker
aksjeanalytiker
aksjemegler
aksjemeklar
aksjestrateg
aksjonist
aksjonsleder
aksjonsleiar
aktivist
aktor
allmennlege
allmennpraktiserande lege
allmennpraktiserende lege
alpinist
alpinsjef
amanuensis
ambassaderåd
ambassadesekretær
ambassadør
ambulansearbeidar
ambulansearbeider
ambulansesjåfør
amtmann
analytikar
analytiker
andre nestleder
andre nestleiar
andre varamedlem
andre visepresident
andrekandidat
anestesilege
anestesisykepleier
anførar
anfører
angrepsspelar
angrepsspiller
angripar
angriper
anleggsgartner
anleggsleder
anleggsleiar
anmelder
annen nestleder
annen visepresident
ansv. redaktør
ansvarleg redaktør
ansvarlig redaktør
antikvarbokhandler
antropolog
apotekar
apoteker
appellant
arbeids- og administrasjonsminister
arbeids- og inkluderingsminister
arbeids- og integreringsminister
arbeids- og sosialminister
arbeidsminister
arealplanlegger
arkeolog
arkitekt
arkivar
arrangør
art director
artist
assistent
assistentkaptein
assistentlege
assistenttrenar
assistenttrener
assisterande direktør
assisterande fylkesmann
assisterande generalsekretær
assisterande helsedirektør
assisterande kommunedirektør
assisterande politimeister
assisterande rektor
assisterande rådmann
assisterande trenar
assisterende direktør
assisterende fylkesmann
assisterende generalsekretær
assisterende helsedirektør
assisterende kommunedirektør
assisterende politidirektør
assisterende politimester
assisterende rektor
assisterende riksadvokat
assisterende rådmann
assisterende trener
associate partner
astrofysiker
astronaut
astronom
asylminister
attaché
audiograf
augelege
avdelingsdirektør
avdelingsledende overlege
avdelingsleder
avdelingsleiande overlege
avdelingsleiar
avdelingsoverlege
avdelingssjef
avisbud
avistegner
avisteiknar
ayatolla
bachelorstudent
back
bakar
baker
bakspiller
ballettdansar
ballettdanser
ballettsjef
ballongfarer
bandleder
bandmedlem
banesyklist
banksjef
barista
barne- og familieminister
barne- og likestillingsminister
barne-, likestillings- og inkluderingsminister
barnebokforfattar
barnebokforfatter
barnehagebyråd
barnehagelærar
barnehagelærer
barnehagestyrar
barnehagestyrer
barnelege
barneminister
barneombod
barneombud
barnevernsjef
barnevernskurator
barnevernsleder
barnevernsleiar
barnevernspedagog
barnevernssjef
baron
baronesse
bartender
baryton
basketballspiller
bassist
bataljonssjef
bedriftseier
bedriftseigar
bedriftsleder
bedriftslege
bedriftsleiar
beredskapskoordinator
beredskapsleder
beredskapsleiar
beredskapsminister
beredskapssjef
bestyrar
bestyrer
bestyrerinne
betjent
bibliotekar
biblioteksjef
bildekunstner
bilethoggar
biletkunstnar
bilforhandlar
bilforhandler
billedhogger
billedhugger
billedkunstner
bilmekaniker
bilselger
bilseljar
biograf
bioingeniør
biolog
biskop
bistandsadvokat
bistandsforsvarer
bistandsminister
bloggar
blogger
bobestyrer
bokanmelder
bokhandlar
bokhandler
bokmeldar
bokmelder
boksar
bokser
boligminister
bonde
bordtennisspiller
borgarmeister
borgermester
botanikar
botaniker
brannkonstabel
brannmann
brannmeister
brannmester
brannsjef
bratsjist
brettkjører
brettkøyrar
brigadegeneral
brigader
brigadesjef
budeie
budsjettminister
bueskytter
burvokter
bussjåfør
bustadminister
bustyrar
butikkeier
butikkeigar
butikkleder
butikkmedarbeider
butikksjef
byantikvar
byarkitekt
bydelslege
bydelsoverlege
bydelssjef
byfogd
bygdebokforfattar
bygdebokforfatter
bygdebokredaktør
byggeleder
byggeleiar
byggesjef
byggherre
byombud
byplanlegger
byplansjef
byrettsdommer
byråd
byrådsleder
byrådsleiar
byrådssekretær
byråkrat
bystyremedlem
bystyrerepresentant
byutviklingsbyråd
byutviklingssjef
bågskyttar
båtbygger
båtbyggjar
båtsmann
cellist
chief executive officer
creative director
crosskjører
curlingskipper
curlingspiller
dagl. leder
dagleg leiar
daglig leder
dagmamma
dansar
dansarinne
danser
danserinne
dataekspert
debattant
debattleder
debattleiar
debattredaktør
debutant
dekan
dekkmester
deleier
deleigar
delstatsminister
delstatspolitiker
departementsråd
designar
designer
detektiv
diakon
digitaliserings- og forvaltningsminister
digitaliseringsminister
diktar
diktator
dikter
diplomat
direktrise
direktør
direktør for kommunikasjon
dirigent
diskoskastar
diskoskaster
disponent
dissident
distrikts- og digitaliseringsminister
distriktslege
distriktsminister
distriktsredaktør
distriktssekretær
distriktsveterinær
doktorand
doktorgradsstipendiat
dokumentarfilmskaper
dommar
dommarfullmektig
dommer
dommerfullmektig
domorganist
domprost
dosent
dramatikar
dramatiker
dramaturg
drapsmann
dressurrytter
driftsansvarlig
driftsdirektør
driftsenhetsleder
driftsleder
driftsleiar
driftsoperatør
driftssjef
dronning
dronningmor
drosjesjåfør
duellspiller
dykkar
dykker
dyrevernaktivist
dyrlege
dørvakt
e-sportspiller
eiendomsinvestor
eiendomsmegler
eiendomsutvikler
eier
eigar
eigedomsinvestor
eigedomsmeklar
eigedomsutviklar
einingsleiar
ekspedisjonsleder
ekspedisjonsleiar
ekspedisjonssjef
ekspert
eldre- og folkehelseminister
eldrebyråd
eldreminister
eldreombud
elektrikar
elektriker
elevombud
elevrådsleder
elevrådsleiar
embetsmann
emir
emissær
energiminister
enhetsleder
entreprenør
epidemiolog
ergoterapeut
erkebiskop
ernæringsfysiolog
etablerer
etatssjef
etterforskar
etterforsker
etterforskingsleiar
etterforskningsleder
europameister
europamester
europaminister
evangelist
eventansvarlig
eventyrar
eventyrer
executive vice president
fabrikkarbeider
fabrikkdirektør
fabrikksjef
fagansvarleg
fagansvarlig
fagarbeidar
fagarbeider
fagdirektør
fagleder
fagleg direktør
fagleg leiar
fagleiar
faglig direktør
faglig leder
faglærar
faglærer
fagminister
fagredaktør
fagrådgiver
fagsjef
fagveterinær
fakultetsdirektør
fallskjermjeger
familieminister
fangstmann
farao
farmasøyt
fast møtende vararepresentant
fastlege
feiar
feier
fektar
fekter
felebygger
felespelar
felespiller
fellesrådsleder
feltlege
feltmarskalk
feltprest
femte visepresident
fengselsbetjent
fengselsdirektør
fengselslege
fenrik
fertilitetslege
festivalarrangør
festivaldirektør
festivalprodusent
festivalsjef
filmanmelder
filmfotograf
filmkritiker
filmmeldar
filmmelder
filmprodusent
filmregissør
filmskapar
filmskaper
filolog
filosof
finansbyråd
finansdirektør
finansiell rådgiver
finansmann
finansminister
finanspolitisk talskvinne
finanspolitisk talsmann
finanspolitisk talsperson
finansråd
finanssjef
fiolinist
fiskar
fiskebåtreder
fiskebåtreiar
fiskeminister
fiskeoppdretter
fisker
fiskeri- og havminister
fiskeri- og kystminister
fiskeri- og sjømatminister
fiskeriminister
fjellførar
fjellfører
fjellklatrar
fjellklatrer
fjelloppsynsmann
fjellsjef
fjelløper
fjerde visepresident
flaggkommandør
flygar
flyger
flyktningkonsulent
flyktningleder
flyktningleiar
flyvertinne
fløytist
fogd
folkehelsekoordinator
folkehelseminister
folklorist
forbrukarminister
forbrukarombod
forbrukerminister
forbrukerombud
forbundskanslar
forbundskansler
forbundsleder
forbundsleiar
forbundspresident
forbundssekretær
foretakstillitsvalgt
forfattar
forfatter
forhandlar
forhandler
forhandlingsleder
forhandlingsleiar
forkjempar
forkjemper
forkvinne
forlagsdirektør
forlagsredaktør
forlagssjef
forlegger
forleggjar
formann
formannskapsmedlem
formidlar
formidler
fornyings- og administrasjonsminister
fornyings-, administrasjons- og kirkeminister
fornyings-, administrasjons- og kyrkjeminister
fornyingsminister
forperson
forretningsadvokat
forretningskvinne
forretningsmann
forsikringsagent
forskar
forsker
forskings- og høgare utdanningsminister
forskings- og utdanningsminister
forskingsdirektør
forskingsleiar
forskingsminister
forsknings- og høyere utdanningsminister
forskningsassistent
forskningsdirektør
forskningsleder
forskningsminister
forskningssjef
forstandar
forstander
forstkandidat
forsvarar
forsvarer
forsvarsadvokat
forsvarsattaché
forsvarsminister
forsvarssjef
forsvarsspelar
forsvarsspiller
forsyningsminister
forvaltar
forvalter
fotballdommer
fotballkommentator
fotballmanager
fotballpresident
fotballproff
fotballspelar
fotballspiller
fotballtrenar
fotballtrener
fotograf
fotomodell
fotpleiar
fotpleier
fredsforskar
fredsforsker
fredsmegler
fredsmeklar
fredsmekler
fredsutsending
freestylekjører
frelsesoffiser
fridomskjempar
frihetskjemper
friidrettsutøver
frilansar
frilanser
frilansjournalist
frisør
fritidsleder
fritidsleiar
frivillighetskoordinator
frontfigur
frontmann
fruktbonde
fullmektig
funksjonær
fylkesagronom
fylkesarkeolog
fylkesdirektør
fylkesformann
fylkeskommunedirektør
fylkesleder
fylkeslege
fylkesleiar
fylkeslærar
fylkesmann
fylkesordførar
fylkesordfører
fylkespolitiker
fylkesråd
fylkesrådmann
fylkesrådsleder
fylkesrådsleiar
fylkessekretær
fylkesstyremedlem
fylkestillitsvald
fylkestillitsvalgt
fylkestingsmedlem
fylkestingsrepresentant
fylkesvaraordførar
fylkesvaraordfører
fyrst
fyrste
fyrvaktar
fyrvokter
fysikar
fysiker
fysioterapeut
førskolelærar
førskolelærer
første nestleder
første nestleiar
første varamedlem
første vararepresentant
første visepresident
førsteamanuensis
førstekandidat
førstekonsulent
førstelagmann
førstelektor
førsteminister
førstesekretær
førstestatsadvokat
gallerieier
gallerist
gardbrukar
gardbruker
gartnar
gartner
general
general manager
generaldirektør
generalguvernør
generalinspektør
generalkonsul
generalløytnant
generalmajor
generalsekretær
geofysikar
geofysiker
geograf
geolog
geriljaleder
geriljaleiar
gitarist
glasiolog
golfar
golfer
golfspelar
golfspiller
grafikar
grafiker
grafisk designer
grafisk formgiver
grafisk formgjevar
gravejournalist
grenader
grev
greve
grevinne
grunnlegger
grunnleggjar
grunnskolelærer
gruppeleder
gruppeleiar
gruvearbeidar
gruvearbeider
gründar
gründer
guide
gullsmed
guvernør
gynekolog
gårdbruker
gårdeier
hallvert
hamnedirektør
hamnesjef
handballspelar
handballtrenar
handels- og skipsfartsminister
handelsmann
handelsminister
harpist
havforskar
havforsker
havminister
havnedirektør
havnefogd
havnesjef
head coach
heimevernssjef
hekkeløpar
hekkeløper
helse- og omsorgsminister
helse- og sosialminister
helsebyråd
helsedirektør
helsefagarbeidar
helsefagarbeider
helseminister
helsesjef
helsesjukepleiar
helsesykepleier
helsesyster
helsesøster
herredsagronom
hertug
hertuginne
hestetrener
historikar
historiker
hjartekirurg
hjelpepleiar
hjelpepleier
hjelpeverge
hjelpeverje
hjertekirurg
hjertelege
hoffmarskalk
hoffsjef
hoppsjef
hopptrener
hornist
hotelldirektør
hotelleier
hotelleigar
hotellier
hotellkonge
hotellsjef
hotellvert
hovedaksjonær
hovedappellant
hovedlinjedommer
hovedtillitsvalgt
hovedtrener
hovedverneombud
hovmester
hovudaksjonær
hovudappellant
hovudtillitsvald
hovudtrenar
hovudverneombod
hovudverneombud
hudlege
hudpleier
hundeførar
hundefører
hundekjører
hundekøyrar
husmann
hvalfanger
hyttevert
håndballdommer
håndballpresident
håndballspiller
håndballtrener
hærfører
hærsjef
høgdehoppar
høgkommissær
høgreback
høgskoledirektør
høgskolelektor
høgskulelektor
høgsterettsdommar
høgsterettsjustitiarius
høvding
høydehopper
høyesterettsadvokat
høyesterettsdommer
høyesterettsjustitiarius
høykommissær
høyreback
høyskolelektor
idehistoriker
idrettsleder
idrettsleiar
idrettsminister
idrettspresident
idrettsutøvar
idrettsutøver
idéhistorikar
idéhistoriker
illustratør
imam
immunolog
industri- og energiminister
industriarbeidar
industriarbeider
industriminister
influencer
influensar
influenser
informasjonsansvarlig
informasjonsdirektør
informasjonskonsulent
informasjonsmedarbeider
informasjonsminister
informasjonssjef
informatiker
ingeniør
inkluderingsminister
innanriksminister
innbytar
innbytter
innehavar
innehaver
innenriksminister
innsatsleder
innsatsleiar
inntakskonsulent
innvandrings- og integreringsminister
innvandringsminister
inspektør
instituttleder
instituttleiar
instruktør
integreringsminister
intensivsykepleier
interiørarkitekt
investeringsdirektør
investor
isdanser
ishockeyspelar
ishockeyspiller
jagerflygar
jagerflyger
jarl
jazzmusikar
jazzmusiker
jegar
jeger
jernbanedirektør
jernbaneminister
jobbspesialist
jockey
jordbruks- og skogbruksminister
jordbruksminister
jordbrukssjef
jordmor
jordskjelvforsker
journalist
judoka
juridisk direktør
juridisk rådgiver
juridisk rådgjevar
jurist
juryformann
juryleder
juryleiar
jurymedlem
jusstudent
justis- og beredskapsminister
justis- og innvandringsminister
justis- og politiminister
justisminister
justispolitisk talskvinne
justispolitisk talsmann
justispolitisk talsperson
justitiarius
kabinsjef
kafeeier
kafévert
kajakkpadler
kalif
kampanjeleder
kampanjeleiar
kampanjesjef
kandidat
kanslar
kansler
kantor
kantspelar
kantspiller
kapellan
kapellmeister
kapellmester
kappgjenger
kaptein
kapteinløytnant
karateka
kardinal
kardiolog
karikaturtegner
karikaturteiknar
karriererettleiar
karriererådgiver
kartlesar
kartleser
kartograf
kasserar
kasserer
kateket
keeper
keepertrenar
keepertrener
keisar
keisarinne
keiser
keiserinne
kelner
keramikar
keramiker
keyboardist
kinosjef
kirke- og kulturminister
kirke- og undervisningsminister
kirke-, utdannings- og forskningsminister
kirkegårdsarbeider
kirkeminister
kirketjener
kirkeverge
kiropraktor
kirurg
kjemikar
kjemiker
kjøkensjef
kjøkkensjef
kjøpmann
kjørelærer
klarinettist
klatrar
klatrer
klesdesigner
klima- og energiminister
klima- og miljøminister
klima- og miljøvernminister
klimaforhandlar
klimaforhandler
klimaforskar
klimaforsker
klimaminister
klinikkdirektør
klinisk ernæringsfysiolog
klinisk psykolog
klokkar
klokker
klubbarbeider
klubbdirektør
klubbeier
klubbeigar
klubbformann
klubbleder
klubblege
klubbleiar
klubbsjef
kokk
kolumnist
kombinertløpar
kombinertløper
komikar
komiker
komiteleder
komiteleiar
komitemedlem
komitéleder
komitéleiar
komitémedlem
kommandant
kommandør
kommandørkaptein
kommentator
kommersiell direktør
kommersiell leder
kommersiell sjef
kommisjonspresident
kommissær
kommunal- og arbeidsminister
kommunal- og distriktsminister
kommunal- og fornyingsminister
kommunal- og forvaltningsminister
kommunal- og moderniseringsminister
kommunal- og regionalminister
kommunaldirektør
kommunalminister
kommunalråd
kommunalsjef
kommunedirektør
kommunelege
kommuneoverlege
kommunepolitikar
kommunepolitiker
kommunesjef
kommunestyremedlem
kommunestyrerepresentant
kommunikasjonsansvarlig
kommunikasjonsdirektør
kommunikasjonsminister
kommunikasjonsrådgiver
kommunikasjonsrådgjevar
kommunikasjonssjef
kompanisjef
komponist
konditor
konduktør
konferansier
kong
konge
kongresskvinne
kongressmann
kongressmedlem
kongressrepresentant
konserndirektør
konsernsjef
konserntillitsvald
konserntillitsvalgt
konsertarrangør
konsertmeister
konsertmester
konservator
konsul
konsulent
kontaktlærar
kontaktlærer
kontaktperson
kontordame
kontormedarbeider
kontorsjef
kontrabassist
kontreadmiral
kontrollør
koordinator
koreograf
korleder
korleiar
korporal
korrespondent
kosmonaut
kreativ direktør
kreativ leder
kreativ leiar
kreftlege
krigsminister
krigsveteran
krimforfattar
krimforfatter
kriminolog
kritikar
kritiker
kronprins
kronprinsesse
kroppsbygger
kroppsbyggjar
kroppsøvingslærer
kulestøter
kulestøytar
kultur- og kirkeminister
kultur- og kyrkjeminister
kultur- og likestillingsminister
kultur- og vitenskapsminister
kulturarbeider
kulturbyråd
kulturkonsulent
kulturminister
kulturredaktør
kultursjef
kulturskolerektor
kulturskulerektor
kunnskaps- og integreringsminister
kunnskapsminister
kunsthandverkar
kunsthistorikar
kunsthistoriker
kunsthåndverker
kunstløpar
kunstløper
kunstmaler
kunstmålar
kunstnar
kunstnarisk direktør
kunstnarisk leiar
kunstner
kunstnerisk direktør
kunstnerisk leder
kuppleder
kuppleiar
kurator
kusk
kvalfangar
kvedar
kveder
kvinneaktivist
kyrkje- og kulturminister
kyrkje-, utdannings- og forskingsminister
kyrkjegardsarbeidar
kyrkjelydspedagog
kyrkjelydsprest
kyrkjeminister
kyrkjetenar
kyrkjeverge
kyrkjeverje
kystfiskar
kystfisker
kystskipper
kåsør
køyrar
køyrelærar
lagdommar
lagdommer
lagkaptein
lagleder
lagleiar
lagmann
lagrettemedlem
lagsleder
lagslege
lagsleiar
lagtingspresident
landbruks- og matminister
landbruksminister
landbrukssjef
landdirektør
landsjef
landskapsarkitekt
landslagslege
landslagssjef
landslagsspelar
landslagsspiller
landslagstrenar
landslagstrener
landsstyremedlem
langdistanseløper
langrennsløpar
langrennsløper
langrennssjef
langrennstrener
lastebilsjåfør
ledende forsker
ledende overlege
leder
lege
legespesialist
legevaktlege
legevaktsjef
leiande forskar
leiande overlege
leiar
lektor
lengdehoppar
lengdehopper
lensmann
lensmannsbetjent
leseombud
likestillings- og forbrukerminister
likestillingsminister
likestillingsombud
lingvist
linjedommar
linjedommer
linjemann
linjespelar
linjespiller
listekandidat
listetopp
litteraturkritiker
litteraturvitar
litteraturviter
livdyrformidlar
livvakt
lobbyist
logoped
lokalhistorikar
lokalhistoriker
lokallagsleder
lokallagsleiar
lokalpolitikar
lokalpolitiker
lokalt tillitsvalgt
lokførar
lokfører
lokomotivførar
lokomotivfører
lord
los
losinspektør
losoldermann
lufthamnsjef
lufthavnsjef
lungelege
lyrikar
lyriker
låtskrivar
låtskriver
lærar
lærer
lærerstudent
lærling
løpar
løper
løytnant
major
makroøkonom
maler
manager
managing director
mangekjempar
mangekjemper
manusforfattar
manusforfatter
maratonløpar
maratonløper
marinejeger
markedsdirektør
markedskonsulent
markedssjef
marknadsdirektør
marknadskonsulent
marknadssjef
maskinist
massedrapsmann
masterstudent
mat- og landbruksminister
matchvinner
matematikar
matematiker
materialforvalter
matminister
matros
medarbeidar
medarbeider
meddirektør
meddommar
meddommer
medeier
medeigar
medforsvarer
mediaansvarlig
medieansvarlig
mediekontakt
medievitar
medieviter
medisinsk direktør
medisinsk fagsjef
medisinsk leder
medisinsk leiar
medisinsk rådgiver
medisinsk rådgjevar
medisinstudent
megler
meister
mekanikar
mekaniker
meklar
mekler
meldar
melkebonde
mellomdistanseløper
mellomleder
menighetsforstander
menighetspedagog
menighetsrådsleder
menneskerettighetsaktivist
mester
meteorolog
mezzosopran
midtback
midtbanespelar
midtbanespiller
midtspiller
midtstoppar
midtstopper
migrasjonsminister
militærattaché
militærdiktator
miljø- og utviklingsminister
miljøaktivist
miljøansvarlig
miljøarbeidar
miljøarbeider
miljøbyråd
miljøkonsulent
miljøminister
miljørådgiver
miljøterapeut
miljøvernleder
miljøvernminister
miljøvernsjef
milliardær
minister
misjonær
mjølkebonde
mobbeombod
mobbeombud
modell
moderator
moderniseringsminister
motedesigner
motocrosskjører
motorsykkelførar
motorsykkelfører
motstandskvinne
motstandsleder
motstandsleiar
motstandsmann
mulla
munk
murar
murer
museumsbestyrer
museumsdirektør
museumsleder
museumspedagog
museumsstyrar
musikalsk leder
musikalsk leiar
musikar
musiker
musikkanmelder
musikkjournalist
musikklærar
musikklærer
musikkmeldar
musikkmelder
musikkprodusent
målar
målmann
målscorer
målskårar
målvakt
møteleder
møteleiar
namsfogd
namsmann
naprapat
nasjonalbibliotekar
nattredaktør
naturrettleiar
naturveileder
naziforbryter
nemndmedlem
nestformann
nestkommanderande
nestkommanderende
nestleder
nestleiar
nettredaktør
nevrokirurg
nevrolog
nonne
nordisk samarbeidsminister
noregsmeister
norgesmester
notar
novellist
nyheitsanker
nyheitsredaktør
nyheitssjef
nyhetsanker
nyhetsredaktør
nyhetssjef
nærings- og energiminister
nærings- og fiskeriminister
nærings- og handelsminister
næringsbyråd
næringslivsleder
næringslivsleiar
næringslivssjef
næringsminister
næringssjef
oberst
oberstløytnant
obist
observatør
odelstingspresident
offentlig oppnevnt forsvarer
offiser
olje- og energiminister
oljearbeider
oljeminister
olympier
ombud
ombudsmann
omsetjar
omsettar
omsorgsarbeidar
omsorgsarbeider
omsorgsminister
onkolog
operameldar
operamelder
operasanger
operasjef
operasjonsleder
operasjonsleiar
operasongar
oppdagar
oppdagelsesreisende
oppdager
oppdrettar
oppdretter
oppfinnar
oppfinner
opplæringsminister
oppmann
opposisjonsleder
opposisjonsleiar
opposisjonspolitiker
opprørsleder
opprørsleiar
oppsynsmann
oppvekstbyråd
optikar
optiker
ordførar
ordførarkandidat
ordfører
ordførerkandidat
ordstyrar
ordstyrer
organisasjonssekretær
organisator
organisatorisk nestleder
organisatorisk nestleiar
organist
orgelbygger
orgelbyggjar
orienteringsløpar
orienteringsløper
orlogskaptein
ornitolog
ortoped
osteopat
overingeniør
overlege
oversetter
padlar
padler
paneldebattleder
paralympier
paramedic
parlamentarikar
parlamentariker
parlamentarisk leder
parlamentarisk leiar
parlamentarisk nestleder
parlamentarisk nestleiar
parlamentsmedlem
parlamentspresident
partiformann
partileder
partileiar
partisekretær
partiveteran
pasientombod
pasientombud
pastor
pater
patolog
patriark
pave
pedagog
pedagogisk leder
pedagogisk leiar
pedagogisk-psykologisk rådgiver
perkusjonist
personaldirektør
personalsjef
personleg assistent
personleg rådgjevar
personleg trenar
personlig assistent
personlig rådgiver
personlig trener
pianist
pilot
planlegger
planleggings- og samordningsminister
planleggingsminister
planleggjar
plansjef
plasstillitsvalgt
plastikkirurg
platedirektør
platemeldar
platemelder
plateprodusent
plattformsjef
playmaker
podkaster
poet
polarhelt
polfarar
polfarer
politiadvokat
politibetjent
politidirektør
politietterforsker
politifullmektig
politiførstebetjent
politiinspektør
politikar
politiker
politikonstabel
politikvinne
politimann
politimeister
politimester
politiminister
politioverbetjent
politisjef
politisk kommentator
politisk leder
politisk leiar
politisk nestleder
politisk nestleiar
politisk redaktør
politisk reporter
politisk rådgiver
politisk rådgjevar
politisk sekretær
politisk seniorrådgiver
politisk seniorrådgjevar
politisk talskvinne
politisk talsmann
politisk talsperson
politistasjonssjef
popartist
popsanger
popstjerne
porteføljeforvalter
postbud
postdoktor
postmann
postmeister
postmester
predikant
premierminister
preses
president
presidentkandidat
presseansvarleg
presseansvarlig
pressefotograf
pressekontakt
presserådgiver
pressesekretær
pressesjef
pressetalskvinne
pressetalsmann
pressetalsperson
pressevakt
prest
prins
prinsesse
prior
priorinne
privatetterforsker
prodekan
produsent
professor
professor emerita
professor emeritus
proffbokser
proffsyklist
programleder
programleiar
programmerar
programmerer
programprodusent
programskapar
programskaper
programvert
propagandaminister
prorektor
prosjektansvarleg
prosjektansvarlig
prosjektkoordinator
prosjektleder
prosjektleiar
prosjektmedarbeidar
prosjektmedarbeider
prost
psykiater
psykolog
pubeier
quizmaster
rabbi
rabbiner
racerkjører
radiograf
radiolog
rallycrosskjører
rallykjører
rappar
rapper
redaksjonsleder
redaksjonsleiar
redaksjonssekretær
redaksjonssjef
redaktør
redar
reder
redningsleder
redningsleiar
redningsmann
regionalminister
regiondirektør
regionlensmann
regissør
regjeringsråd
regjeringssjef
regnskapsfører
regnskapssjef
reiar
reindriftssame
reindriftsutøver
reineier
reineigar
reinhaldar
reiseleder
reiseleiar
rekneskapsførar
rekneskapssjef
rekordholder
rektor
religionsminister
renholder
reporter
representant
resepsjonist
restauranteier
restaurantsjef
rettleiar
rettsmedisiner
rettspsykiater
revisor
riggsjef
riksadvokat
riksantikvar
riksarkivar
riksmeklar
riksmekler
riksmeklingsmann
rikspolitiker
riksrevisor
rittmester
rockestjerne
roer
romanforfattar
romanforfatter
rosablogger
rovviltforvalter
ruskonsulent
russepresident
ryttar
rytter
rådgivar
rådgiver
rådgjevar
rådmann
røktar
røkter
rørlegger
røykdykkar
røykdykker
røyrleggjar
sakkunnig
sakkyndig
saksbehandlar
saksbehandler
saksofonist
saksordførar
saksordfører
salgsdirektør
salgskonsulent
salgssjef
salmakar
salmaker
salssjef
sametingskandidat
sametingspresident
sametingsrepresentant
sametingsråd
samferdselsbyråd
samferdselsminister
samferdselssjef
samferdsleminister
samfunnsdebattant
samfunnskontakt
samfunnsredaktør
samfunnssikkerhetsminister
samfunnstryggleiksminister
samfunnsvitar
samfunnsviter
samfunnsøkonom
sammenlagtleder
samordningsminister
sanger
sangerinne
sankt
satirikar
satiriker
sauebonde
scenograf
seglar
seiler
seismolog
sekretariatsjef
sekretariatsleder
sekretariatsleiar
sekretær
seksjonsleder
seksjonsleiar
seksjonsråd
seksjonssjef
selger
seljar
senator
sendemann
senior adviser
senior advisor
senior partner
senior vice president
seniorforskar
seniorforsker
seniorkonsulent
seniorrådgiver
seniorrådgjevar
seniorøkonom
sensor
sentralbanksjef
sentralbordoperatør
sentralt tillitsvalgt
sersjant
servitør
sheik
sideback
sikkerhetsansvarlig
sikkerhetsekspert
sikkerhetsminister
sikkerhetssjef
sirkusartist
sirkusdirektør
sivilagronom
sivilarkitekt
sivilingeniør
sivilombud
sivilombudsmann
siviløkonom
sjah
sjakkdommer
sjakkmester
sjakkspelar
sjakkspiller
sjakkstormester
sjef
sjefanalytiker
sjefforhandlar
sjefforhandler
sjefingeniør
sjefkokk
sjeflege
sjefredaktør
sjefsanalytiker
sjefsforhandler
sjefsingeniør
sjefskokk
sjefslege
sjefstrateg
sjeføkonom
sjeik
sjukamper
sjukehusdirektør
sjukehuslege
sjukehusprest
sjukepleiar
sjukjemper
sjåfør
sjøkaptein
sjømann
sjømannsprest
sjømatminister
skadestedsleder
skald
skihoppar
skihopper
skiløpar
skiløper
skippar
skipper
skipresident
skipsfartsminister
skipslege
skipsmegler
skipsmeklar
skipsreder
skipsreiar
skiskyttar
skiskytter
skiskyttersjef
skiskyttertrener
skodespelar
skodespelarinne
skogbrukar
skogbruker
skogbrukssjef
skogeier
skogeigar
skogmester
skogsarbeidar
skogsarbeider
skoleassistent
skolebibliotekar
skolebyråd
skoleinspektør
skoleleder
skoleminister
skolesjef
skomakar
skomaker
skreddar
skredder
skribent
skuespiller
skuespillerinne
skuggeminister
skuleinspektør
skuleleiar
skuleminister
skulesjef
skulptør
skyggeminister
skyttar
skytter
skøyteløpar
skøyteløper
slaktar
slakter
slalåmkjører
sleggekastar
sleggekaster
smed
sminkør
smittevernlege
smittevernoverlege
småbrukar
småbruker
smørar
smører
smøresjef
snekker
snikkar
snowboarder
snowboardkjører
snøbrettkjører
snøbrettkøyrar
sogneprest
sokneprest
soknerådsleiar
soldat
solist
sommelier
songar
songarinne
sopran
sorenskrivar
sorenskriver
sosial- og helseminister
sosialantropolog
sosialarbeider
sosialbyråd
sosialkurator
sosialminister
sosialøkonom
sosiolog
sosionom
souschef
spaltist
speaker
speedwaykjører
speidarleiar
speiderleder
speidersjef
spelar
spelarutviklar
spelemann
spelutviklar
spesialist
spesialistlege
spesialpedagog
spesialrådgiver
spesialrådgjevar
spesialsjukepleiar
spesialsoldat
spesialsykepleier
spesialutsending
spillemann
spiller
spilleragent
spillerutvikler
spillerutviklingssjef
spillprodusent
spillutvikler
spiss
sportsansvarlig
sportsdirektør
sportsdykker
sportsjournalist
sportskommentator
sportsleg ansvarleg
sportsleg leiar
sportslig ansvarlig
sportslig direktør
sportslig koordinator
sportslig leder
sportsredaktør
sportssjef
sprangryttar
sprangrytter
sprintar
sprinter
sprintløper
sprinttrener
språkforskar
språkforsker
språkvitar
språkviter
spydkastar
spydkaster
stabssjef
stand-up-komiker
standupkomiker
stasjonsmester
stasjonssjef
statistikar
statistiker
statsadvokat
statsforvaltar
statsforvalter
statskonsulent
statsleder
statsleiar
statsmeteorolog
statsminister
statsministerkandidat
statsoverhode
statsoverhovud
statsråd
statssekretær
statsvitar
statsviter
stavhoppar
stavhopper
stiftamtmann
stiftar
stiftelsesleder
stifter
stipendiat
stjernekokk
storbonde
storhertug
storinvestor
stormeister
stormester
storscorer
storspiller
stortingskandidat
stortingskvinne
stortingsmann
stortingsmedlem
stortingspolitikar
stortingspolitiker
stortingspresident
stortingsreferent
stortingsrepresentant
strateg
streikeleder
streikeleiar
strekspiller
student
studentleder
studentleiar
studentombud
studentpolitiker
studentprest
studiekonsulent
studieleder
studieleiar
studierektor
studiesekretær
stuntmann
stupar
stuper
stylist
styrar
styreformann
styreleder
styreleiar
styremedlem
styrer
styrmann
sultan
supermodell
sveisar
sveiser
svenn
svinebonde
svømmer
svømmerske
sydame
sykehusdirektør
sykehuslege
sykehusprest
sykepleier
sykkelryttar
sykkelrytter
syklist
symjar
sysselmann
systemutvikler
sølvsmed
taekwondoutøver
takstmann
talskvinne
talsmann
talsperson
tannlege
tannpleiar
tannpleier
taxisjåfør
teamleder
teamleiar
teateranmelder
teaterinstruktør
teatermeldar
teatermelder
teaterprodusent
teaterregissør
teatersjef
tegner
tegneserieskaper
teiknar
teikneserieskapar
teknikar
tekniker
teknisk ansvarlig
teknisk direktør
teknisk leder
teknisk leiar
teknisk rådgiver
teknisk sjef
teknologiminister
tekstforfattar
tekstforfatter
temposyklist
tennisspelar
tennisspiller
tenor
teolog
terapeut
terrengløper
terrengsyklist
terrorforsker
terrorist
testpilot
tikjempar
tikjemper
tillitsvald
tillitsvalgt
tindebestiger
tingrettsdommar
tingrettsdommer
toastmaster
togførar
togfører
toktleder
toktleiar
tolk
tollbetjent
tolldirektør
tollinspektør
toppblogger
toppbyråkrat
toppdiplomat
toppfotballsjef
toppidrettssjef
toppkandidat
toppleder
toppleiar
toppmodell
toppolitiker
toppscorer
toppsjef
toppskårar
toppspiss
translatør
transport- og samferdselsminister
transportarbeidar
transportarbeider
transportminister
travkusk
tredje visepresident
trenar
trener
tresteghopper
triatlet
trikkefører
trollmann
trombonist
trommeslagar
trommeslager
trommis
trompeter
trompetist
troppssjef
trosopplærer
trusopplærar
trygdeminister
tryggleiksminister
tryggleikssjef
tryllekunstner
tsar
tubaist
tunnelarbeider
turguide
turismeminister
turleder
turleiar
turnar
turner
turnuslege
tømmerhoggar
tømmerhogger
tømrar
tømrer
underdirektør
undervisningsinspektør
undervisningsminister
ungdomsarbeidar
ungdomsarbeider
ungdomskonsulent
ungdomsleder
ungdomsleiar
ungdomspolitiker
ungdomsprest
ungdomssekretær
ungdomstillitsvalgt
universitetsdirektør
universitetslektor
universitetsrektor
urmakar
urmaker
utanriks- og forsvarsminister
utanrikskorrespondent
utanriksminister
utanrikspolitisk rådgjevar
utanrikspolitisk talsmann
utanrikspolitisk talsperson
utanriksredaktør
utanriksråd
utbyggar
utbygger
utdannings- og forskingsminister
utdannings- og forskningsminister
utdanningsbyråd
utdanningsminister
utenriks- og forsvarsminister
utenrikskorrespondent
utenriksminister
utenrikspolitiker
utenrikspolitisk rådgiver
utenrikspolitisk talskvinne
utenrikspolitisk talsmann
utenrikspolitisk talsperson
utenriksredaktør
utenriksråd
utforkjører
utforkøyrar
utrykkingsleiar
utrykningsleder
utsending
utvalgsleder
utvalgsmedlem
utvalsleiar
utvalsmedlem
utviklar
utvikler
utviklings- og miljøminister
utviklingsminister
utøvande direktør
utøvar
utøvende direktør
utøvende musiker
utøvende produsent
utøver
vaktleder
vaktleiar
vaktmeister
vaktmester
vaktmeteorolog
vaktsjef
valforskar
valgforsker
valgkampleder
valgkampsjef
valgobservatør
valkampleiar
valobservatør
valutastrateg
varamann
varamedlem
varaordførar
varaordfører
vararepresentant
varslar
varsler
vegdirektør
veidirektør
veileder
vektar
vekter
vektløftar
vektløfter
venstreback
verdenscupvinner
verdensmester
verdsmeister
verksdirektør
verksmester
verkssjef
verkstadeigar
verkstedeier
verneombod
verneombud
vernepleiar
vernepleier
vernepliktig
vertinne
vertshushaldar
vertshusholder
veteran
veterinær
vice president
vikar
villreinforvalter
ving
vinkelner
virolog
visagist
viseadmiral
viseguvernør
visekaptein
visekonsernsjef
visekonsul
visekunstner
viseminister
visepolitimeister
visepolitimester
visepresident
viserektor
visesanger
visesentralbanksjef
visesongar
visestatsminister
vitenskapelig assistent
vitenskapelig direktør
vitenskapelig leder
vitenskapsmann
vitskapleg assistent
vitskapsmann
vognførar
vognfører
vokalist
voldgiftsdommer
volleyballspiller
webredaktør
whistleblower
youtuber
yrkesfisker
yrkesveileder
zoolog
økobonde
økolog
økonom
økonomiansvarlig
økonomidirektør
økonomiminister
økonomisjef
økonomisk rådgiver
økonomisk rådgjevar
øverste leder
øverste leiar
øverstkommanderande
øverstkommanderende
øvste leiar
øyelege

[title-ambiguous]
# Source: own knowledge; titles of this file whose bare form is also an ordinary word in running text (`trener` they train, `sanger` songs, `general`): a role only beside a name, a body or in the definite form.
anfører
angriper
anmelder
back
bakar
baker
bestyrer
bloggar
blogger
boksar
bokser
byråd
dansar
danser
dikter
dommer
dykker
eier
etterforsker
feiar
feier
fekter
fiskar
fisker
flyger
forhandlar
forhandler
forlegger
forsker
forsvarar
forsvarer
forvaltar
forvalter
fylkesråd
fyrst
fyrste
general
grev
grunnlegger
guide
jarl
kasserer
klatrar
klatrer
kommunalråd
leder
lege
los
lærer
løper
major
maler
megler
mekler
modell
murar
murer
målar
målvakt
oppfinner
oversetter
padler
planlegger
programmerer
rapper
reporter
roer
rytter
sanger
seglar
seiler
selger
sensor
slakter
smører
spelar
spesialist
spiller
spiss
sprinter
student
stuper
styrar
styrer
sveiser
svømmer
symjar
tegner
teiknar
tenor
tolk
trenar
trener
turner
utbygger
utsending
utvikler
utøver
varslar
varsler
veileder
vekter
vikar
ving

[title-head]
# Source: own knowledge, checked against the Norwegian word list: the compounds that end so are nearly always people. `lege` is left out, as nynorsk adjectives end so (`daglege`); its compounds are in [title].
abbed
administrator
admiral
advokat
agent
akademikar
akademiker
aktivist
alpinist
amanuensis
ambassadør
analytikar
analytiker
angripar
angriper
anmelder
ansvarleg
ansvarlig
antropolog
arinne
arkeolog
arkitekt
arkivar
artist
assistent
attaché
bassist
bestyrar
bestyrer
betjent
bibliotekar
biolog
biskop
blogger
boksar
bokser
bonde
bustyrar
byråkrat
cellist
dansar
danser
debattant
dekan
designar
designer
diakon
diplomat
direktrise
direktør
dirigent
dommar
dommer
dosent
dramatikar
dramatiker
dramaturg
dronning
eigar
ekspert
elektrikar
elektriker
epidemiolog
erinne
filolog
fiolinist
flygar
flyger
fogd
forfattar
forfatter
forhandlar
forhandler
forkjempar
forkjemper
forkvinne
forlegger
forleggjar
formann
formidlar
formidler
forperson
forskar
forsker
forvaltar
forvalter
fotograf
frisør
fullmektig
funksjonær
fyrste
fysikar
fysiker
gartnar
gartner
general
geolog
gitarist
glasiolog
grafikar
grafiker
grunnlegger
grunnleggjar
gründer
guide
guvernør
gynekolog
gårdeier
historikar
historiker
illustratør
imam
immunolog
informatiker
ingeniør
inspektør
instruktør
investor
jordmor
journalist
jurist
kandidat
kansler
kantor
kaptein
kardinal
kardiolog
kasserar
kasserer
keeper
keisar
keiser
kirurg
kjemikar
kjemiker
kjøpmann
klarinettist
klubbeier
klubbeigar
kokk
kolumnist
komikar
komiker
kommandør
kommentator
kommissær
komponist
konge
konservator
konsul
konsulent
kontrollør
koordinator
koreograf
korporal
korrespondent
kriminolog
kritikar
kritiker
kunstnar
kunstner
kurator
kåsør
køyrar
laupar
leder
leiar
lektor
lensmann
lobbyist
låtskrivar
låtskriver
lærar
lærer
løpar
løper
løytnant
major
maler
manager
maskinist
matematikar
matematiker
matros
medarbeidar
medarbeider
medeier
megler
meister
mekanikar
mekaniker
meklar
mekler
mester
meteorolog
midtstoppar
midtstopper
milliardær
minister
misjonær
moderator
munk
musikar
musiker
målar
målmann
målvakt
nevrolog
notar
oberst
observatør
offiser
olog
ombud
ombudsmann
omsetjar
omsettar
onkolog
operasanger
oppdrettar
oppdretter
ordførar
ordfører
organisator
organist
overlege
oversetter
pastor
pedagog
perkusjonist
pianist
pilot
politikar
politiker
president
prest
prins
prinsesse
professor
prost
psykiater
psykolog
rabbi
redaktør
regissør
rektor
reporter
representant
revisor
ryttar
rytter
rådgivar
rådgiver
rådgjevar
rådmann
rørlegger
røyrleggjar
saksbehandlar
saksbehandler
saksofonist
sanger
sangerinne
seismolog
sekretær
selger
senator
sersjant
sjef
sjukepleiar
sjåfør
skihoppar
skihopper
skippar
skipper
skipsreder
skipsreiar
skodespelar
skribent
skuespiller
skulptør
skyttar
skytter
smed
snekker
snikkar
solist
songar
sosiolog
spaltist
spelar
spesialist
spiller
statistikar
statistiker
statsråd
stipendiat
stortingsmann
strateg
student
styrmann
svømmer
sykepleier
syklist
symjar
talskvinne
talsmann
talsperson
tannlege
teknikar
tekniker
teolog
terapeut
tillitsvald
tillitsvalgt
tolk
trenar
trener
trommeslagar
trommeslager
trompetist
utøvar
utøver
vertinne
veteran
virolog
vokalist
zoolog
økolog
økonom

[title-honorific]
# Source: own knowledge; forms of address that stand before a name and are neither name nor role.
don
doña
dr
dr.
fam.
frau
frk
frk.
fru
frue
frøken
herr
hr
hr.
lady
madame
mademoiselle
miss
mister
mlle
mme
mme.
monsieur
mr
mr.
mrs
mrs.
ms
ms.
prof
prof.
señor
señora
signor
signora
sir

[title-inflection]
# Source: own knowledge of the inflection: definite forms that are not the title with en, a or et behind it, plus all in -mann and -ansvarlig. A form holds for a compound that ends in it, too.
abbedissa = abbedisse
abbedissen = abbedisse
allmennlegen = allmennlege
amanuensen = amanuensis
amtmannen = amtmann
anestesilegen = anestesilege
ansvarlege = ansvarleg
ansvarlige = ansvarlig
arinna = arinne
arinnen = arinne
assistentlegen = assistentlege
attacheen = attaché
attachéen = attaché
augelegen = augelege
avdelingsoverlegen = avdelingsoverlege
barnelegen = barnelege
baronessa = baronesse
baronessen = baronesse
bedriftslegen = bedriftslege
bestyrerinna = bestyrerinne
bestyrerinnen = bestyrerinne
bonden = bonde
brannmannen = brannmann
budeia = budeie
budeien = budeie
bydelsoverlegen = bydelsoverlege
byggherren = byggherre
bystyremedlemmen = bystyremedlem
bystyremedlemmet = bystyremedlem
båtsmannen = båtsmann
dansarinna = dansarinne
dansarinnen = dansarinne
danserinna = danserinne
danserinnen = danserinne
debutanten = debutant
direktrisa = direktrise
direktrisen = direktrise
distriktslegen = distriktslege
drapsmannen = drapsmann
driftsansvarlige = driftsansvarlig
dronninga = dronning
dronningen = dronning
dronningmora = dronningmor
dyrlegen = dyrlege
embetsmannen = embetsmann
erinna = erinne
erinnen = erinne
eventansvarlige = eventansvarlig
fagansvarlege = fagansvarleg
fagansvarlige = fagansvarlig
fangstmannen = fangstmann
fastlegen = fastlege
feltlegen = feltlege
fengselslegen = fengselslege
fertilitetslegen = fertilitetslege
finansmannen = finansmann
flyvertinna = flyvertinne
flyvertinnen = flyvertinne
foretakstillitsvalgte = foretakstillitsvalgt
forkvinna = forkvinne
forkvinnen = forkvinne
formannen = formann
forretningskvinna = forretningskvinne
forretningskvinnen = forretningskvinne
forretningsmannen = forretningsmann
fruktbonden = fruktbonde
fullmektige = fullmektig
fylkesformannen = fylkesformann
fylkeslegen = fylkeslege
fylkesmannen = fylkesmann
fylkesrådmannen = fylkesrådmann
fylkesstyremedlemmen = fylkesstyremedlem
fylkesstyremedlemmet = fylkesstyremedlem
fylkestillitsvalgte = fylkestillitsvalgt
fyrsten = fyrste
førsteamanuensen = førsteamanuensis
førstelagmannen = førstelagmann
greven = greve
grevinna = grevinne
grevinnen = grevinne
guiden = guide
handelsmannen = handelsmann
helsesøstera = helsesøster
helsesøsteren = helsesøster
hertuginna = hertuginne
hertuginnen = hertuginne
hjertelegen = hjertelege
hotellkongen = hotellkonge
hovedtillitsvalgte = hovedtillitsvalgt
hovudtillitsvalde = hovudtillitsvald
hudlegen = hudlege
husmannen = husmann
høyesterettsjustitiariusen = høyesterettsjustitiarius
informasjonsansvarlige = informasjonsansvarlig
jordmora = jordmor
jordmoren = jordmor
justitiariusen = justitiarius
keisarinna = keisarinne
keisarinnen = keisarinne
keiserinna = keiserinne
keiserinnen = keiserinne
kirkeverga = kirkeverge
kirkevergen = kirkeverge
kjøpmannen = kjøpmann
klubbformannen = klubbformann
klubblegen = klubblege
komitemedlemmen = komitemedlem
komitemedlemmet = komitemedlem
komitémedlemmen = komitémedlem
komitémedlemmet = komitémedlem
kommunelegen = kommunelege
kommuneoverlegen = kommuneoverlege
kommunestyremedlemmen = kommunestyremedlem
kommunestyremedlemmet = kommunestyremedlem
kommunikasjonsansvarlige = kommunikasjonsansvarlig
kongen = konge
kongresskvinna = kongresskvinne
kongresskvinnen = kongresskvinne
kongressmannen = kongressmann
konserntillitsvalde = konserntillitsvald
konserntillitsvalgte = konserntillitsvalgt
kreftlegen = kreftlege
kronprinsessa = kronprinsesse
kronprinsessen = kronprinsesse
kyrkjeverja = kyrkjeverje
kyrkjeverjen = kyrkjeverje
lagmannen = lagmann
lagslegen = lagslege
landslagslegen = landslagslege
landsstyremedlemmen = landsstyremedlem
landsstyremedlemmet = landsstyremedlem
legen = lege
legevaktlegen = legevaktlege
lensmannen = lensmann
linjemannen = linjemann
livvakta = livvakt
livvakten = livvakt
losoldermannen = losoldermann
lungelegen = lungelege
massedrapsmannen = massedrapsmann
mediaansvarlige = mediaansvarlig
medieansvarlige = medieansvarlig
medlemmet = medlem
melkebonden = melkebonde
miljøansvarlige = miljøansvarlig
mjølkebonden = mjølkebonde
motstandsmannen = motstandsmann
målmannen = målmann
målvakta = målvakt
målvakten = målvakt
namsmannen = namsmann
nemndmedlemmen = nemndmedlem
nemndmedlemmet = nemndmedlem
nestformannen = nestformann
nestkommanderande = nestkommanderande
nestkommanderende = nestkommanderende
nonna = nonne
nonnen = nonne
ombodet = ombod
ombudet = ombud
ombudsmannen = ombudsmann
oppdagelsesreisende = oppdagelsesreisende
oppsynsmannen = oppsynsmann
overlegen = overlege
parlamentsmedlemmen = parlamentsmedlem
parlamentsmedlemmet = parlamentsmedlem
partiformannen = partiformann
paven = pave
plasstillitsvalgte = plasstillitsvalgt
politikvinna = politikvinne
politikvinnen = politikvinne
politimannen = politimann
popstjerna = popstjerne
popstjernen = popstjerne
presseansvarlege = presseansvarleg
presseansvarlige = presseansvarlig
pressetalskvinna = pressetalskvinne
pressetalskvinnen = pressetalskvinne
pressetalsmannen = pressetalsmann
pressevakta = pressevakt
pressevakten = pressevakt
prinsessa = prinsesse
prinsessen = prinsesse
priorinna = priorinne
priorinnen = priorinne
prosjektansvarlege = prosjektansvarleg
prosjektansvarlige = prosjektansvarlig
redningsmannen = redningsmann
regionlensmannen = regionlensmann
reindriftssamen = reindriftssame
riksmeklingsmannen = riksmeklingsmann
rockestjerna = rockestjerne
rockestjernen = rockestjerne
rådmannen = rådmann
sakkunnige = sakkunnig
sakkyndige = sakkyndig
sangerinna = sangerinne
sangerinnen = sangerinne
sauebonden = sauebonde
sendemannen = sendemann
sikkerhetsansvarlige = sikkerhetsansvarlig
sivilombudsmannen = sivilombudsmann
sjeflegen = sjeflege
sjefslegen = sjefslege
sjukehuslegen = sjukehuslege
sjømannen = sjømann
skipslegen = skipslege
skodespelarinna = skodespelarinne
skodespelarinnen = skodespelarinne
skuespillerinna = skuespillerinne
skuespillerinnen = skuespillerinne
smittevernlegen = smittevernlege
smittevernoverlegen = smittevernoverlege
songarinna = songarinne
songarinnen = songarinne
spelemannen = spelemann
spesialisten = spesialist
spesialistlegen = spesialistlege
sportsansvarlige = sportsansvarlig
statsoverhoden = statsoverhode
statsoverhodet = statsoverhode
statsoverhovudet = statsoverhovud
stiftamtmannen = stiftamtmann
storbonden = storbonde
stortingskvinna = stortingskvinne
stortingskvinnen = stortingskvinne
stortingsmannen = stortingsmann
stortingsmedlemmen = stortingsmedlem
stortingsmedlemmet = stortingsmedlem
styreformannen = styreformann
styremedlemen = styremedlem
styremedlemmen = styremedlem
styremedlemmet = styremedlem
styrmannen = styrmann
svinebonden = svinebonde
svømmerska = svømmerske
svømmersken = svømmerske
sydama = sydame
sydamen = sydame
sykehuslegen = sykehuslege
sysselmannen = sysselmann
talskvinna = talskvinne
talskvinnen = talskvinne
talsmannen = talsmann
tannlegen = tannlege
tillitsvalde = tillitsvald
tillitsvalgte = tillitsvalgt
toppmodellen = toppmodell
trollmannen = trollmann
trommisen = trommis
turguiden = turguide
turnuslegen = turnuslege
ungdomstillitsvalgte = ungdomstillitsvalgt
varamedlemmen = varamedlem
varamedlemmet = varamedlem
vergen = verge
verja = verje
verjen = verje
vernepliktige = vernepliktig
vertinna = vertinne
vertinnen = vertinne
vingen = ving
vitenskapsmannen = vitenskapsmann
vitskapsmannen = vitskapsmann
økobonden = økobonde
økonomiansvarlige = økonomiansvarlig
øverstkommanderande = øverstkommanderande
øverstkommanderende = øverstkommanderende
øyelegen = øyelege

[title-modifier]
# Source: own knowledge of titles in Norwegian public life; adjectives and participles that belong to the role before a head, with the inflections that occur.
EU-politisk
EU-politiske
adm
adm.
administrativ
administrative
administrerande
administrerende
alkoholpolitisk
alkoholpolitiske
allmennpraktiserande
allmennpraktiserende
ansv.
ansvarleg
ansvarlege
ansvarlig
ansvarlige
arbeidslivspolitisk
arbeidslivspolitiske
ass.
assisterande
assisterende
asylpolitisk
asylpolitiske
avdelingsledende
avdelingsleiande
barnefagleg
barnefaglege
barnefaglig
barnefaglige
barnevernpolitisk
barnevernpolitiske
bestyrende
bistandspolitisk
bistandspolitiske
boligpolitisk
boligpolitiske
bustadpolitisk
bustadpolitiske
dagl.
dagleg
daglege
daglig
daglige
digital
digitale
digitaliseringspolitisk
digitaliseringspolitiske
distriktspolitisk
distriktspolitiske
eldrepolitisk
eldrepolitiske
energipolitisk
energipolitiske
europapolitisk
europapolitiske
fagleg
faglege
faglig
faglig-politisk
faglig-politiske
faglige
fagligpolitisk
fagligpolitiske
fagpolitisk
fagpolitiske
familiepolitisk
familiepolitiske
finansiell
finansielle
finanspolitisk
finanspolitiske
fiskeripolitisk
fiskeripolitiske
forbrukarpolitisk
forbrukarpolitiske
forbrukerpolitisk
forbrukerpolitiske
forretningsførende
forskingspolitisk
forskingspolitiske
forskningspolitisk
forskningspolitiske
forsvarspolitisk
forsvarspolitiske
fyrste
første
grafisk
grafiske
handelspolitisk
handelspolitiske
havbrukspolitisk
havbrukspolitiske
helsefagleg
helsefaglege
helsefaglig
helsefaglige
helsepolitisk
helsepolitiske
høgste
høyeste
idrettspolitisk
idrettspolitiske
innvandringspolitisk
innvandringspolitiske
integreringspolitisk
integreringspolitiske
internasjonal
jordbrukspolitisk
jordbrukspolitiske
junior
juridisk
juridiske
justispolitisk
justispolitiske
kirkelig
kirkelige
klimapolitisk
klimapolitiske
klinisk
kliniske
kommersiell
kommersielle
kommunalpolitisk
kommunalpolitiske
kommunikasjonsfagleg
kommunikasjonsfaglege
kommunikasjonsfaglig
kommunikasjonsfaglige
kongeleg
kongelege
kongelig
kongelige
kreativ
kreative
kriminalpolitisk
kriminalpolitiske
kulturpolitisk
kulturpolitiske
kunstnarisk
kunstnariske
kunstnerisk
kunstneriske
kyrkjeleg
kyrkjelege
landbrukspolitisk
landbrukspolitiske
ledande
ledende
leiande
likestillingspolitisk
likestillingspolitiske
lokal
matpolitisk
matpolitiske
mediepolitisk
mediepolitiske
medisinsk
medisinske
militær
miljøpolitisk
miljøpolitiske
musikalsk
musikalske
nasjonal
nordisk
nordiske
næringspolitisk
næringspolitiske
oljepolitisk
oljepolitiske
operativ
operative
organisatorisk
organisatoriske
overordna
overordnede
overordnet
parlamentarisk
parlamentariske
pedagogisk
pedagogiske
personleg
personlege
personlig
personlige
petroleumspolitisk
petroleumspolitiske
politisk
politiske
praktiserande
praktiserende
redaksjonell
redaksjonelle
regional
rettspolitisk
rettspolitiske
rovdyrpolitisk
rovdyrpolitiske
ruspolitisk
ruspolitiske
sakkunnig
sakkunnige
sakkyndig
sakkyndige
samferdselspolitisk
samferdselspolitiske
samferdslepolitisk
samferdslepolitiske
senior
sentral
sentrale
sikkerhetspolitisk
sikkerhetspolitiske
sivil
skattepolitisk
skattepolitiske
skolepolitisk
skolepolitiske
skulepolitisk
skulepolitiske
sosialpolitisk
sosialpolitiske
sportsleg
sportslege
sportslig
sportslige
strategisk
strategiske
teknisk
tekniske
transportpolitisk
transportpolitiske
trygdepolitisk
trygdepolitiske
tryggleikspolitisk
tryggleikspolitiske
utanrikspolitisk
utanrikspolitiske
utdanningspolitisk
utdanningspolitiske
utenrikspolitisk
utenrikspolitiske
utviklingspolitisk
utviklingspolitiske
utøvande
utøvende
velferdspolitisk
velferdspolitiske
vise
vitenskapeleg
vitenskapelege
vitenskapelig
vitenskapelige
vitskapleg
vitskaplege
økonomisk
økonomiske
øverste
øvste

[title-not-ending]
# Source: own knowledge and the Norwegian word list: what ends so is no title although a head stands at its end (plurals in -dommer, devices).
CD-spiller
DVD-spiller
MP3-spiller
alderdommer
arbeidsgleder
autopilot
barndommer
beskyttar
beskytter
blærer
båndspiller
dialog
drapsdommer
dødsdommer
eiendommer
eigedommar
fattigdommer
feminister
fengselsdommer
fordommar
fordommer
forhåndsdommer
fridommar
frifinnelsesdommer
gdommar
guddommar
guddommer
halvleder
heilagdommar
helligdommer
kassettspiller
kollektor
kristendommer
livsgleder
lynavleder
lærdommar
lærdommer
monolog
nedkjører
platespiller
prolog
reagent
reflektor
rikdommar
rikdommer
salærer
selektor
semester
sjukdommar
sjukdommer
storslagent
superleder
sykdommer
trimester
tørrtrener
ungdommar
ungdommer
utmaler
varmeleder
veloppdragent
videospiller
visdommer

[title-not]
# Source: own knowledge and the Norwegian word list: words that end like a title and are none, kinship, everyday nouns for people.
CD-spiller
LP-spiller
MP3-spiller
advokatsalærer
akselleder
aksjonær
alderdommer
aleinemor
alenefar
alenemor
amerikanar
amerikaner
andelseier
anløper
ansatt
ansatte
ansvarleg
ansvarlig
antabuspiller
arbeidsgiver
arbeidsgjevar
arbeidsgleder
arbeidsledig
arbeidstakar
arbeidstaker
arvelærer
asylsøkar
asylsøker
auksjonssalærer
autografjeger
autopilot
avdøde
avføringspiller
avleder
avleiar
avlærer
avløper
avskjedsdommer
avspelar
avspiller
avstamningslærer
baby
bakfører
bakmann
barmarkstrener
barn
barndommer
barnebarn
beboer
bebuar
bedrageridommer
bekjent
belærer
beløper
bergenser
bestefar
besteforeldre
bestemor
betydningslærer
bileier
bileter
bilfører
bilist
billeder
bleder
bleiar
blu-ray-spiller
blærer
bordløpar
bordløper
borettshaver
borgar
borger
bortspiller
bror
brorsønn
brukar
bruker
byggar
bygger
byggjar
bygningslærer
byrådet
båteier
båteigar
bølgelærer
cd-spelar
cellelærer
college
dame
dansk
danske
datter
dei fyrste
deltakar
deltaker
den fyrste
det fyrste
determinister
domfelt
dotter
drapsdommer
dusørjeger
dvd-spelar
dvd-spiller
dødsdommer
eggleder
eggleiar
eiendommer
eigedommar
eksamenssemester
ekskjæreste
ekskone
eksmann
ektefelle
ektemann
ektepar
eldste
elektrisitetslærer
elev
engelskmann
enke
enkefrue
enkemann
enkje
erklærer
ernæringslærer
etterlatte
etterleder
etterløper
evolusjonslærer
fan
far
farfar
fargelærer
farmor
fattigdommer
favoritt
feedback
feminister
fengselsdommer
fetter
fiende
finalist
firebarnsfar
firebarnsmor
fleder
flyktning
folk
forbiløper
fordommar
fordommer
forelder
foreldre
forhåndsdommer
forkjører
forkleder
forleder
forlovede
forløpar
forløper
formidlar
formidler
formlærer
fornærmet
forplantningslærer
forsoningslærer
forspiller
fotgjenger
franskmann
frelseslærer
fridommar
fridommer
frifinnelsesdommer
frispiller
funksjonslærer
fylkesrådet
følger
følgjar
førar
fører
galeiar
gallblærer
gamling
gdommar
gjengelærer
gjennomfører
gjennomløper
gjenoppbygger
gjenskaper
gjenspiller
gjensynsgleder
gjerningsmann
gjerningsmenn
gjerningsperson
gjest
gleder
golvløpar
golvløper
grunneier
grunneigar
gubbe
guddommar
guddommer
gudelærer
gulløper
gulvløper
gut
gutt
gårdsgutt
halvbror
halvleder
halvleiar
halvsøster
handleder
hardtrener
harmonilærer
haustsemester
heilagdommar
helligdommer
helt
heltinne
helveteslærer
henleder
henspiller
herre
hestesleder
hjemspiller
hodejeger
hodespiller
hofteleder
hundeeier
hundesleder
huseier
hytteeier
hytteeigar
hørelærer
høstsemester
i spissen
i statsråd
idol
idélærer
ikleder
indeterminister
individ
injuriedommer
innbygger
innbyggjar
innfører
innleder
innlærer
innløper
innspiller
innvandrar
innvandrer
islending
jaktgleder
jente
jomfru
jubileumssemester
julegleder
julemann
kabelleder
kakeprest
kamerat
kar
kassettbandspelar
kassettspelar
kassettspiller
kastar
kaster
kjerring
kjeveleder
kjærast
kjæreste
kjøpegleder
kjøper
kjøregleder
kjører
kleder
kleiar
klient
kneleder
koffertløpar
koffertløper
kollega
kollege
kollektor
kommunalrådet
kone
konge av
konge over
konkurrent
kristendommer
kulvert
kunde
kunstgleder
kusine
kuvert
kvinne
kvinnfolk
leietaker
leigetakar
lendekleder
lesar
lesegleder
leser
lillebror
lillesøster
livsgleder
lydbandspelar
lydbåndspiller
lykkejeger
lynavleder
lynavleiar
lyttar
lytter
lærdommar
lærdommer
mann
mannfolk
matgleder
medaljevinner
medaljør
medfører
mediespelar
mediespiller
medskaper
medspelar
medspiller
mellommann
menneske
minidiscspiller
misleder
mistenkt
mistenkte
modellen
mor
mordar
morder
morfar
mormor
motspelar
motspiller
motstandar
motstander
motverge
musikkspiller
nabo
narkotikadommer
naturgleder
nevø
niese
nordlending
nordmann
nordmøring
nyfeminister
offer
oldefar
oldemor
ombygger
omløper
onkel
oppbygger
oppspiller
osloborger
overfører
overgripar
overgriper
overkjører
overløpar
overløper
overspelar
overspiller
p-piller
pasient
passasjer
pensjonist
peppermø
person
platespelar
platespiller
popularitetsjeger
potetprest
prevensjonspiller
privilege
profittjeger
promilledommer
prøvespelar
prøvespiller
publikumsyndling
påbygger
pådrivar
pådriver
påkjører
påkleder
pårørende
ransmann
raud løpar
raude løparen
reagent
reflektor
rikdommar
rikdommer
rival
rundspiller
russar
russer
rådet
rød løper
røde løper
røde løperen
salærer
samboer
sambuar
samløper
seer
selektor
semester
setningslærer
siktede
siktet
sjukdommar
sjukdommer
sjåar
skadegleder
skapar
skaper
skikkelse
skjebnedommer
skjørtejeger
skoleelev
skrivegleder
skuleelev
sleder
småbarnsfar
småbarnsmor
snømann
sommergleder
son
spanjol
spedbarn
spillegleder
statsrådet
stedatter
stefar
stemme
stemor
stesønn
storebror
storesyster
storesøster
stormløper
strener
sunnmøring
superleder
superleiar
supporter
supraleder
supraleiar
svenske
svigerdatter
svigerfar
svigerinne
svigermor
svigersønn
svoger
sykdommer
syklende
syndebukk
syskenbarn
syster
sædleder
sønn
søskenbarn
søster
søstersønn
tante
tapar
taper
tenåring
tilbakeløper
tilfører
tilhengar
tilhenger
tilløper
tilsett
tilsette
tilskodar
tilskuer
tilspiller
tilståelsesdommer
tiltalt
tiltalte
tjuv
tjuvtrener
tobarnsfar
tobarnsmor
trebarnsfar
trebarnsmor
trimester
trønder
turist
tvilling
tvillingbror
tvillingsøster
tysker
tyv
tyvtrener
tørrtrener
ungdom
ungdommar
ungdommer
unge
ungkar
urinblærer
urinleder
urinleiar
utbygger
utforsker
utfører
utleder
utløpar
utløper
utspiller
utviklingslærer
uvenn
vannløper
varmeleder
varmeleiar
vassløpar
vassløper
velger
veljar
ven
veninne
venn
venninne
verge
verje
veslebror
veslesyster
vestlandsmann
videobandspelar
videobåndspiller
videokassettspelar
videokassettspiller
videospelar
videospiller
videreformidler
villeder
vinnar
vinner
visdommer
vitne
voldsmann
voldtektsdommer
vårsemester
yngste
østlandsmann

[title-outside]
# Source: own knowledge; words before a title that stay outside the role and say nothing of its state.
amerikansk
amerikanske
anerkjende
anerkjent
anerkjente
avdød
avdøde
avlidne
britisk
britiske
dansk
danske
daværende
dåverande
einaste
eldre
eneste
engasjert
engasjerte
erfaren
erfarne
fersk
ferske
forrige
framifrå
fremragende
førre
gamal
gamle
gammel
ivrig
ivrige
kjend
kjende
kjent
kjente
legendarisk
legendariske
mangeårig
mangeårige
norsk
norske
noverande
ny
nyansatt
nyansatte
nybaka
nybakt
nybakte
nye
nyinnsatt
nyinnsatte
nyslegne
nyslått
nyslåtte
nytilsett
nytilsette
nyutnemnd
nyutnemnde
nyutnevnt
nyutnevnte
nåverande
nåværende
omstridde
omstridt
omstridte
populær
populære
prisbelønt
prisbelønte
prislønte
profilert
profilerte
røynd
røynde
salig
selveste
sitjande
sittande
sittende
sjølvaste
svensk
svenske
ung
unge
yngre

[title-plural-ending]
# Source: the inflection of bokmål and nynorsk; a word that ends so is a plural, unless it is itself a title or ends in a head (`minister`, `lærer`, `ordførar`).
alar
aler
ane
antar
anter
arar
atar
ater
bønder
efar
ene
entar
enter
ere
erne
folk
folka
inner
innor
istar
ister
kongar
konger
legar
leger
logar
loger
medlemer
medlemmer
meistrar
menn
mestre
omboda
onar
oner
orar
orer
prinsar
prinser
rådar
råder
sesser
urar
urer
utar
uter
ærar
ærer
ørar
ører

[title-status]
# Source: own knowledge; words before a title that stay outside the role and give its state.
avgåande = outgoing
avgående = outgoing
avgått = former
avgåtte = former
avsatt = former
avsatte = former
avsett = former
avsette = former
avtroppande = outgoing
avtroppende = outgoing
eks = former
eks- = former
ex = former
ex- = former
fordums = former
forhenverande = former
forhenværende = former
framtidig = incoming
framtidige = incoming
fratrådt = former
fremtidig = incoming
fremtidige = incoming
fungerande = acting
fungerende = acting
interim = acting
komande = incoming
kommende = incoming
konstituert = acting
konstituerte = acting
kst. = acting
mellombels = acting
mellombelse = acting
midlertidig = acting
midlertidige = acting
nyvald = incoming
nyvalde = incoming
nyvalgt = incoming
nyvalgte = incoming
nyvalt = incoming
nyvalte = incoming
pensjonert = former
pensjonerte = former
provisorisk = acting
provisoriske = acting
påtroppande = incoming
påtroppende = incoming
stedfortredande = acting
stedfortredende = acting
styrtede = former
styrtet = former
tidlegare = former
tidligere = former
tiltredande = incoming
tiltredende = incoming
vikarierande = acting
vikarierende = acting
x- = former

[speech-verb]
# Source: own knowledge; verbs of saying in infinitive, present, past and participle, bokmål and nynorsk.
advare
advarer
advart
advarte
anbefale
anbefaler
anbefalte
anslo
anslå
anslår
anta
antar
antok
antyda
antydar
antyde
antyder
antydet
argumenterar
argumentere
argumenterer
argumenterte
avslutta
avsluttar
avslutte
avslutter
avsluttet
avvisar
avvise
avviser
avvist
avviste
beklaga
beklagar
beklage
beklager
beklaget
bekrefta
bekreftar
bekrefte
bekrefter
bekreftet
benekte
benekter
benektet
beskrev
beskriv
beskrive
beskriver
erklærar
erklære
erklærer
erklært
erklærte
etterlys
etterlyse
etterlyser
etterlyste
fastslo
fastslå
fastslår
fleipe
fleiper
fleipet
foreslo
foreslå
foreslår
forklara
forklarar
forklare
forklarer
forklart
forklarte
forsikra
forsikrar
forsikre
forsikrer
forsikret
fortalde
fortalt
fortalte
fortel
fortelje
fortelle
forteller
fortsatte
fortset
fortsette
fortsetter
framheld
framheva
framhevar
framheve
framhever
framhevet
framholde
framholder
framholdt
fremheve
fremhever
fremhevet
fremholde
fremholder
fremholdt
føler
følte
føreslo
føreslå
føreslår
føyde til
føyer til
gjenta
gjentar
gjentek
gjentok
gjer det klart
gjør det klart
gliser
gliste
gratulere
gratulerer
gratulerte
held fram
heldt fram
helsa
helsar
hevda
hevdar
hevde
hevder
hevdet
hilse
hilser
hilste
humrer
humret
hviske
hvisker
hvisket
håpa
håpar
håpe
håper
håpet
håpte
innlede
innleder
innledet
innleier
innrømma
innrømmar
innrømme
innrømmer
innrømmet
innrømte
kommenterar
kommentere
kommenterer
kommentert
kommenterte
konstaterar
konstatere
konstaterer
konstaterte
kravde
krev
krevd
krevde
kreve
krever
kritiserar
kritisere
kritiserer
kritisert
kritiserte
kviskre
la til
lagt til
legg til
legger til
lova
lovar
love
lover
lovet
lovte
lurar
lurer
lurte
maner
medga
medgi
medgir
meine
meiner
meint
meinte
melde
melder
meldt
meldte
mene
mener
ment
mente
minna
minnar
minner
minnet
nekta
nektar
nekte
nekter
nektet
oppfordra
oppfordrar
oppfordre
oppfordrer
oppfordret
opplyse
opplyser
opplyst
opplyste
oppmoda
oppmodar
oppmode
oppsummerar
oppsummere
oppsummerer
oppsummerte
peika
peika på
peikar
peikar på
peike
peke
peker
peker på
pekt
pekte
pekte på
poengterar
poengtere
poengterer
poengterte
prate
prater
pratet
presiserar
presisere
presiserer
presiserte
påpeika
påpeikar
påpeike
påpeke
påpeker
påpekt
påpekte
rapporterar
rapportere
rapporterer
rapporterte
raser
raste
reagerar
reagere
reagerer
reagerte
refsar
refse
refser
refset
ropa
ropar
rope
roper
ropte
sa
sagde
sagt
seie
seier
si
sier
siterar
sitere
siterer
sitert
siterte
skildrar
skildre
skildrer
skildret
skreiv
skrev
skrevet
skriv
skrive
skriver
slo fast
slår fast
smilar
smile
smiler
smilte
snakka
snakkar
snakke
snakker
snakket
spurde
spurt
spurte
spå
spådde
spår
spøke
spøker
spøkjer
spøkte
spør
spørje
spørre
stadfesta
stadfestar
stadfeste
stadfester
stadfestet
sukke
sukker
sukket
svara
svarar
svare
svarer
svarte
synes
syns
synst
syntes
takka
takkar
takker
takket
tilføyde
tilføye
tilføyer
tilrådde
tilrår
tordne
tordner
tordnet
trekker fram
trekker frem
tro
trodde
tror
trudde
trur
tvitra
tvitre
tvitrer
tvitret
tykkjer
tykte
understreka
understrekar
understreke
understreker
understreket
undrast
undrer
undret
utbryt
utbryte
utbryter
utbrøt
utdjupa
utdjupar
utdypar
utdype
utdyper
utdypet
uttala
uttale
uttaler
uttalt
uttalte
varsla
varslar
varsle
varsler
varslet
vedgikk
vedgjekk
vedgå
vedgår
viser til
viste til
vonar
vone
vurdere
vurderer
vurderte
ytra
ytrar
ytre
ytrer
ytret
åtvara
åtvarar
åtvare
åtvarer

[title-area]
# Source: own knowledge of the municipalities and counties: offices that belong to the municipality or county named behind them; the value is the head of its name.
administrasjonssjef = kommune
barnevernsjef = kommune
borgarmeister = kommune
borgermester = kommune
brannsjef = kommune
byantikvar = kommune
byarkitekt = kommune
byombud = kommune
byplansjef = kommune
byråd = kommune
byutviklingsbyråd = kommune
finansbyråd = kommune
fylkeskommunedirektør = fylkeskommune
fylkesordførar = fylkeskommune
fylkesordfører = fylkeskommune
fylkesrådmann = fylkeskommune
fylkesrådsleder = fylkeskommune
fylkesrådsleiar = fylkeskommune
fylkesvaraordførar = fylkeskommune
fylkesvaraordfører = fylkeskommune
helsebyråd = kommune
helsesjef = kommune
jordbrukssjef = kommune
kommunalsjef = kommune
kommunedirektør = kommune
kommuneingeniør = kommune
kommunelege = kommune
kommuneoverlege = kommune
kommunestyremedlem = kommune
kommunestyrerepresentant = kommune
kulturbyråd = kommune
kultursjef = kommune
landbrukssjef = kommune
miljøvernsjef = kommune
næringssjef = kommune
oppvekstsjef = kommune
ordførar = kommune
ordfører = kommune
plansjef = kommune
rådmann = kommune
skolebyråd = kommune
skolesjef = kommune
skulesjef = kommune
varaordførar = kommune
varaordfører = kommune

[title-field]
# Source: own knowledge: titles that take the field they are held in, as part of the role (`professor i moderne historie`).
amanuensis
doktorand
doktorgradsstipendiat
dosent
ekspert
forskar
forsker
førsteamanuensis
lektor
postdoktor
professor
spesialist
stipendiat
student

[title-joint]
# Source: own knowledge: words between the parts of one title (`helse- og omsorgsminister`).
&
og
samt

[title-verb-before]
# Source: own knowledge: words behind which an ambiguous word of this file is a verb (`hun leder`, `å lede`, `, som trener`).
, som
de
de som
dei
dei som
dem som
den som
det som
du
eg
han
ho
hun
i dag
ikke
ikkje
jeg
man
me
vi
å

[title-generic-before]
# Source: own knowledge: articles and quantifiers that make a title speak of anybody.
all
alle
annenhver
begge
de fleste
dei fleste
denne
dette
din
ditt
ei
ein
eit
eitkvart
en
enhver
et
fleire
flere
hver
inga
ingen
kvar
kvar einaste
mang ein
mang en
mange
noen
noko
nokon
same
samme
slik
slike
sånn

[title-singular-before]
# Source: own knowledge: words behind which an adjectival form is one person (`den tillitsvalgte`).
den
din
hans
hennar
hennes
min
sin
vår

[title-bystander]
# Source: own knowledge: occupations that articles speak of without saying whose they are; in the definite form they stand for a named person only where the article says that this person is one.
assistent
bakar
baker
betjent
drosjesjåfør
dyrlege
dørvakt
eier
eigar
ekspeditør
elektriker
fastlege
frisør
hjelpepleier
jordmor
kasserer
kjøpmann
kokk
konduktør
konstabel
kontrollør
lege
lærar
lærer
medarbeidar
medarbeider
megler
meklar
modell
politikvinne
politimann
postbud
produsent
psykolog
rørlegger
sekretær
selger
servitør
sjukepleiar
sjåfør
skreddar
skredder
smed
soldat
sykepleier
tannlege
tolk
utvikler
vakt
vaktmeister
vaktmester
vekter
vertinne

[title-owner-ending]
# Source: the inflection of bokmål and nynorsk: the genitive of definite nouns (`barnets advokat`).
anes
as
enes
ens
ets
nes
