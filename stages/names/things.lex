# What is written like an organisation's name and is none: abbreviations of things
# and measures, agreements, laws, prizes, competitions, programmes, services.

[event-ending]
# Source: own knowledge; what a one-word name of an event ends in.
aksjonen
bryllupet
cupen
dagane
dagene
debatten
demonstrasjonen
feiringa
feiringen
festen
festivalen
festspela
festspillene
finalen
foredraget
jubileet
kampen
kappløpet
konferansen
kongressen
konkurransen
konserten
krigen
kurset
kvelden
leikane
lekene
ligaen
løpet
markeringa
markeringen
marknaden
marsjen
martnaden
meisterskapen
messa
messen
mesterskapet
møtet
olympiaden
opprøret
prosesjonen
ranet
rennet
revolusjonen
rittet
seminaret
showet
stemnet
stevnet
toppmøtet
treffet
turneringa
turneringen
uka
utdelinga
utdelingen
utstillingen
valet
valget
veka

[thing-acronym]
# Source: own knowledge of what newspapers abbreviate.
ADHD
AFP-ordningen
AI
AIDS
API
ATV
BMI
BNI
BNP
BPA
BSP
BSU
CD
CD-ROM
CD-er
CO2
CPU
CRP
CT
CV
DAB
DDT
DNA
DPS
DVD
DVD-er
ECTS
EDB
EEG
EKG
EM
EM-kvalifisering
EMK
EMV
EQ
EØS
EØS-avtalen
FM
GATS
GATT
GPS
GSM
HD
HDMI
HIV
HMS
HPV
HTML
IA
IA-avtalen
IKT
IP
IQ
IT
IVF
K-pop
KI
KPI
KVU
LAN
LCD
LED
LHBT
LHBTI
LP
LSD
MC
MDMA
MDR
ME
ML
MMS
MP3
MR
MRSA
MRT
MVA
MVP
NAFTA
NATO-alarmen
NM
NOK
NOx
NTP
OBS
OCD
OL
OTP
PC
PC-er
PCB
PCR
PDF
PEG
PIN
PMS
PR
PTSD
PVC
QR
RAM
RNA
ROM
ROS-analyse
RS
RSS
RSV
SARS
SFO
SIM
SKUP
SMS
SMS-er
SOS
SUV
TB
TT
TV
TV-er
USB
USD
UV
VHS
VM
VR
WC
WLAN
XML
ÅDT

[thing]
# Source: own knowledge; agreements, laws, holy books, plays, films, programmes, games, prizes, leagues, races, ships, cars, services and products known by name.
4-4-2
71 grader nord
AK-47
AK47
Abelprisen
Adecco-ligaen
Adeccoligaen
Age of Conan
Age of Empires
Airbus A320
Airbus A330
Airbus A380
Alarmprisen
Alexander L. Kielland
Ali kaffe
Allemannsretten
Allsvenskan
Amandaprisen
American Idol
Amigo
Amsterdam-traktaten
Anarchy Online
Android
Angry Birds
Anne Pedersdotter
Antibac
Apollo 11
Apollo 13
App Store
Apple Maps
Apple Music
Apple TV
Apple Watch
Arbeidsmiljøloven
Arctic Race of Norway
Audi A3
Audi A4
Audi A6
Audi Q5
Australian Open
Avatar
BMW X5
BMW i3
Bafta
Ballon d'Or
Barne-TV
Barne-tv
Battlefield
Baywatch
Beat for beat
Bell 412
Berlinerpoplene
Bernkonvensjonen
Bezzerwizzer
Bibelen
Big Brother
Big One
Bill of Rights
Birkebeinerløpet
Birkebeinerrennet
Birkebeinerrittet
Birken
Bislett Games
Bitcoin
Black Hawk
Boeing 737
Boeing 747
Boeing 767
Boeing 777
Boeing 787
Bokprogrammet
Booker-prisen
Botox
Bourbon Dolphin
Bowling for Columbine
Bragepris
Brageprisen
Brannmann Sam
Breaking Bad
Brelett
Bremykt
Brenner & bøkene
Brent Spar
Brexit
British Open
Brokeback Mountain
Brødrene Karamasov
Buddy
Bundesliga
Bundesligaen
Byggmester Solness
Bør Børson
Bør Børson jr.
Call of Duty
Camp David-avtalen
Camp David-avtalene
Candy Crush
Carl Bertelsen-prisen
Carling Cup
Cats
Challenger
Champions League
Champions League-finalen
Championship Manager
Charterfeber
Christian Radich
Cialis
Cipralex
Cipramil
Citroën Berlingo
Civilization
Coca-Cola Zero
Cola Zero
Color Fantasy
Color Festival
Color Magic
Concorde
Confederations Cup
Constance Ring
Copa America
Copa América
Counter Strike
Counter-Strike
Covid-19
Da Vinci-koden
Dagsnytt
Dagsnytt atten
Dagsrevyen
Daim
Dana Cup
Dash 8
Davis Cup
Dayton-avtalen
Daytonavtalen
Deepwater Horizon
Den 12. mann
Den Kongelige Norske St. Olavs Orden
Den burtkomne Faderen
Den fjerde nattevakt
Den guddommelige komedie
Den hvite byen
Den store journalistprisen
Desperate Housewives
Det store spelet
Doblougprisen
Dokument 2
Don Giovanni
Don Quijote
Doom
Doppler
Downton Abbey
Dreamliner
Død snø
Edvard-prisen
Egebergs ærespris
Ein folkefiende
Ekofisk
Eliteserien
Elitserien
En folkefiende
Estonia
Et dukkehjem
Eurofighter
Eurofighter Typhoon
Europa League
Eurovision
Eurovision Song Contest
Evergood
Excel
Exxon Valdez
F-16
F-18
F-35
FA-cup
FA-cupen
FIFA 12
Facebook
Fahrenheit 9/11
Family Guy
Fantomet i operaen
FarmVille
Farmville
Fearnleys olympiske ærespris
Fed Cup
Femti nyanser
Fiat Punto
Fifty Shades of Grey
Figaros bryllup
Fight Club
Firefox
Fjordkraft-ligaen
Fleksnes
Fleksnes Fataliteter
Flåklypa Grand Prix
Fokker 50
Folkevogn Boble
Football Manager
Forbrytelse og straff
Ford Fiesta
Ford Focus
Ford Mondeo
Ford Mustang
Ford Transit
Forrest Gump
Fortnite
Four Hills
Freia Melkesjokolade
French Open
Friends
Fritt Ord-prisen
Fritt Ords Pris
Fritt Ords pris
Fritt vilt
Fru Inger til Østråt
Fruen fra havet
Frøken Norge
Full City
Furby
Først & sist
Først og sist
GET-ligaen
GLONASS
Galaxy S
Game Boy
Game of Thrones
Gameboy
Gardasil
Garman & Worse
General Snus
Genevekonvensjonen
Gengangere
Genèvekonvensjonen
Get-ligaen
Giro d'Italia
Glock
Goal of the Season
God kveld Norge
God morgen Norge
Godafoss
Golden Globe
Google Earth
Google Maps
Google Play
Google Street View
Google Translate
Gothia Cup
Grammy
Grammy-prisen
Granavolden-plattformen
Grand Prix
Grand Theft Auto
Grandiosa
Grosvold
Grundigligaen
Grunnlova
Grunnloven
Guitar Hero
Gullballen
Gullbjørnen
Gullfaks
Gullrekka
Gullruten
Gyldendalprisen
Hahnenkamm
Hair
Hedda-prisen
Heddaprisen
Heftig og begeistret
Hobbiten
Holbergprisen
Holmenkollrennet
Honda Civic
Hotel Cæsar
House of Cards
Hubble-teleskopet
Hunger Games
Hurdalsplattforma
Hurdalsplattformen
Hver gang vi møtes
Hyundai i20
Ibsenprisen
Ibux
Idrettsgallaen
Imsdal
Insomnia
Instagram
Internet Explorer
Internett
Ironman
Is-slottet
JAS Gripen
Jakta på kjærleiken
Jakten på kjærligheten
Jakten på nyresteinen
Janteloven
Jeep Cherokee
Jeg nekter
Jeløya-plattformen
Jeløyplattformen
Jesus Christ Superstar
John Gabriel Borkman
Joint Strike Fighter
Jul i Blåfjell
Jul i Skomakergata
Jurassic Park
Kalashnikov
Kampen for tilværelsen
Kampen om tungtvannet
Kardemommeloven
Karl & Co
Kavliprisen
Kia Sorento
Kia Soul
Kiel-traktaten
Kill Bill
Kindle
Klimaforliket
Kon-Tiki
Kongens Fortjenstmedalje
Kongens fortenestmedalje
Kongens fortjenstmedalje
Kongens nei
Kongs-Emnerne
Koranen
Krig og fred
Kronprins Harald
Kronprinsesse Märtha
Kvalitetsreformen
Kvar gong vi møtest
Kvikk Lunsj
Kvitt eller dobbelt
Kyoto-avtalen
Kyoto-protokollen
Kyotoavtalen
La Bohème
La Liga
La Traviata
Lada Niva
Ladies Tour of Norway
Land Rover Defender
Langfredagsavtalen
Lano
League One
League Two
League of Legends
Leopard 2
Les Misérables
Ligue 1
Ligue 2
Lille Eyolf
Lille lørdag
Lilyhammer
Linux
Lisboatraktaten
Liège-Bastogne-Liège
Losec
Lost in Translation
Lusitania
Lynx
Lypsyl
MD-80
MS Sleipner
Maastricht-traktaten
Maastrichttraktaten
MacBook
Mad Men
Madama Butterfly
Magna Carta
Mamma Mia
Mamma Mia!
Man Booker-prisen
Marcialonga
Markens Grøde
Markens grøde
Marlboro Gold
Marshall-planen
Marshallplanen
Matrix
Matteuspasjonen
Max Manus
Mazda 3
Mazda 6
Mazda CX-5
Medicaid
Medicare
Mein Kampf
Melange
Melodi Grand Prix
Melodi Grand Prix junior
Menneskerettserklæringen
Mercedes Sprinter
Messenger
Messias
Mesternes mester
Microsoft Office
Microsoft Word
Midnatsol
Milano-Sanremo
Million Dollar Baby
Min kamp
Minecraft
Minsk-avtalen
Miss Universe
Miss World
Mitsubishi Outlander
Mitsubishi i-MiEV
Model S
Modern Warfare
Monroe-doktrinen
Morgennytt
Mors Elling
Mot i brøstet
My Fair Lady
NH-90
NH90
Naiv. Super.
Naiv.Super
Netflix
New Deal
Ni liv
Nibelungenringen
Nice-traktaten
Nintendo Switch
Nintendo Wii
Nissan Leaf
Nissan Qashqai
Nissene på låven
Nivea
Nobelprisen
Nobels fredspris
Nordisk Råds litteraturpris
Nordisk råds litteraturpris
Nordnorge
Norge rundt
Norseman
Norseman Xtreme Triathlon
Norsk Tipping-ligaen
Norske talenter
Norvegia
Norway Cup
Nugatti
Nytt på nytt
Når vi døde vågner
OBOS-ligaen
Obamacare
Odelsloven
Olav Audunssøn
Olsenbanden
Opel Astra
Opel Corsa
Opel Vectra
OpenStreetMap
Ormen Lange
Oscar-prisen
Oseberg
Oslo, 31. august
Osloavtalen
Ottawa-konvensjonen
Ozempic
P.I.L.S.
Pandemrix
Paracet
Paradise Hotel
Paralgin Forte
Paris-Roubaix
Parisavtalen
Patriot Act
Pearl of Scandinavia
Pensjonsforliket
Pepsi Max
Petterøes
Peugeot 206
Peugeot 307
Photoshop
Piper Alpha
PlayStation
PlayStation 2
PlayStation 3
PlayStation 4
Playmobil
Playstation
Playstation 3
Pokemon
Pokémon
Pokémon Go
Polarlys
Postenligaen
Postgiro-ligaen
Postmann Pat
Power Point
PowerPoint
Premier League
Prestige
Pretty Woman
Primera División
Prinsesse Ragnhild
Prozac
Pulitzer-prisen
Pulitzerprisen
Pulp Fiction
Queen Elizabeth 2
Queen Mary
Queen Mary 2
Radioresepsjonen
Raftoprisen
Range Rover
Rasismeprisen
Red Bull
Redaksjon 1
Redaksjon EN
Redbull
Reform 94
Reform 97
Renault Clio
Renault Mégane
Rikets tilstand
Ringdrotten
Ringenes Herre
Ringenes herre
Ritalin
Robinsonekspedisjonen
Rocknes
Rohypnol
Roland Garros
Roma-traktaten
Romatraktaten
Romeo og Julie
Rosmersholm
Royal League
Rubiks kube
Ryder Cup
SKUP-prisen
Saab 9-5
Saab 900
Sakharov-prisen
Samfundets støtter
Samhandlingsreforma
Samhandlingsreformen
Sankt Hans
Sarbanes-Oxley Act
Saxenda
Scharnhorst
Schengen
Schengen-avtalen
Schindler's List
Schindlers liste
Scottish Premier League
Scud
Sea King
Second Life
Segunda División
Sem-erklæringa
Sem-erklæringen
Senkveld
Serie A
Serie B
Sex and the City
Sex og singelliv
Side om side
SimCity
Simpsons
Sinnasnekker'n
Six Nations
Skal vi danse
Skal vi danse?
Skavlan
Ski Classics
Skoda Octavia
Skruf
Skype for Business
Slumdog Millionaire
Snapchat
Snickers
Snøfrisk
Sofies verda
Sofies verden
Sopranos
Soria Moria-erklæringa
Soria Moria-erklæringen
South Park
Spelemann på taket
Spellemannprisen
Spillemann på taket
Sport på lørdag
Spotify
St. Hans
St. Olavs Orden
St.Hans
Stanley Cup
Star Trek
Star Wars
Statfjord
Statsraad Lehmkuhl
Straffeloven
Stratos
Subaru Forester
Subaru Impreza
Subutex
Sundvolden-plattformen
Super Bowl
Super Mario
Super Mario Bros
Super Puma
Superettan
Svanesjøen
Synnøve Gulost
Sånn er livet
Tamagotchi
Tamiflu
Tante Ulrikkes vei
Tarjei Vesaas' debutantpris
Tatt av kvinnen
Team Antonsen
Teletubbies
Tesla Model 3
Tesla Model S
Tesla Model X
Tetris
The Championship
The Crown
The Godfather
The Hunger Games
The Julekalender
The Matrix
The Phantom of the Opera
The Simpsons
The Sims
The Sopranos
The Wire
The X Factor
The X-Files
Thomas-toget
Thorolf Rafto-prisen
TikTok
Tinder
Tine-stafetten
Tippeligaen
Tirpitz
Titanic
Tony Awards
Top Gear
Toppserien
Toraen
Toro-suppe
Torsdagsklubben
Tour de France
Tour de Ski
Tour of Norway
Toyota Avensis
Toyota Corolla
Toyota Hiace
Toyota Hilux
Toyota Land Cruiser
Toyota Prius
Toyota RAV4
Toyota Yaris
Trabant
Tristan og Isolde
Trivial Pursuit
Troll A
Trollfjord
Trolljegeren
Twilight
Twilight Zone
Twin Otter
Twin Peaks
Twitter
Tysk-østerrikske hoppuke
UPC-ligaen
US Masters
US Open
Ulysses
Under høststjernen
Urge
Urix
Ut i naturen
Ut og stjele hester
Ut og stjæle hester
Uti vår hage
Utøya 22. juli
VW Caddy
VW Golf
VW Passat
VW Polo
VW Touareg
VW Transporter
Vasaloppet
Verdens verste menneske
Verdibørsen
Verdt å vite
Versailles-traktaten
Versaillestraktaten
Viagra
Vildanden
Vioxx
Vita hjertego'
Voksenåsen-erklæringen
Voksenåserklæringen
Volkswagen Golf
Volkswagen Passat
Volkswagen Polo
Volvo 240
Volvo V70
Volvo XC60
Volvo XC90
Vuelta a Espana
Vuelta a España
West Side Story
WhatsApp
Wikipedia
Windows
Windows 7
Windows 8
Windows 95
Windows Vista
Windows XP
Wordfeud
World Cup
World Series
World of Warcraft
Wye-avtalen
X Factor
X-Files
XLTV
Xbox
Xbox 360
YouTube
Youtube
Zalo
Zoloft
iCloud
iMac
iPad
iPhone
iPod
iTunes
Østnytt
Škoda Octavia

[thing-ending]
# Source: own knowledge; what a one-word name ends in when it is an agreement, a law, a report, a prize, a building, no body.
arven
avgifta
avgiften
avtala
avtalen
bladet
blokka
blokken
boka
boken
brua
brygga
bygget
diktet
direktivet
effekten
erklæringa
erklæringen
eventyret
ferga
ferja
filmen
fondsplanen
forliket
forskrifta
forskriften
gjelda
gjelden
hallen
handlinga
handlingsplanen
historia
historien
huset
hytta
hytten
kampanjen
kartlegginga
kartleggingen
klausulen
kontrakten
konvensjonen
krisa
krisen
lova
loven
lovens
låta
løsningen
løysinga
manifestet
medisinen
meldinga
meldingen
metoden
modellen
musikalen
ordninga
ordningen
pakka
pakken
paragrafen
parken
plakaten
planen
plata
platen
plattforma
plattformen
portalen
prinsippet
prisen
programmet
prosessen
prosjektet
protokollen
raketten
rapporten
reforma
reformen
regelen
romanen
rådhuset
saka
saken
satsinga
satsingen
serien
sjuka
skandalen
skatten
skipet
skulda
spelet
spillet
stadion
stipendet
stipendiet
strategien
stykket
støtta
støtten
syken
syndromet
systemet
teorien
testamentet
testen
tilskotet
tilskuddet
tilsynsmeldinga
traktaten
traseen
tunnelen
turneringa
turneringen
ulukka
ulykka
ulykken
undersøkelsen
undersøkinga
utstillinga
utstillingen
vaksina
vaksinen
vedtaket
vegen
veien
veilederen
viruset

[neuter-of-a-country]
# Source: own knowledge; what a country has, so that "Det norske" before it is no firm.
arbeidslivet
arbeidsmarkedet
demokratiet
eksempelet
flagget
folk
folkestyret
folket
forbruket
forsvaret
helsevesenet
hus
huset
klimaet
kongehus
kongehuset
kulturlivet
kvinnelandslaget
landskapet
landslag
landslaget
lovverket
markedet
materialet
musikklivet
navn
navnet
nettet
næringslivet
orlogsflagget
parlamentet
partisystemet
politiet
politikorpset
publikum
publikummet
regelverket
rettssystemet
rettsvesenet
samfunn
samfunnet
skattesystemet
skolesystemet
språk
språket
statsapparatet
systemet
velferdssamfunnet

[noun-or-party]
# Source: own knowledge; parties abroad whose name begins many a sentence as a noun.
Alternativet
