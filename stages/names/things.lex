# What is written like an organisation's name and is none: abbreviations of things
# and measures, agreements, laws, prizes, competitions, programmes, services.

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
# Source: own knowledge; agreements, laws, holy books, prizes, leagues, programmes, services and products known by name.
Adeccoligaen
Allemannsretten
Amandaprisen
Arbeidsmiljøloven
Bibelen
Birkebeinerrennet
Bitcoin
Brageprisen
Brexit
Bundesliga
Champions League
Covid-19
Dagsnytt
Dagsnytt atten
Dagsrevyen
Eliteserien
Europa League
Eurovision
Eurovision Song Contest
Excel
Facebook
Genevekonvensjonen
Genèvekonvensjonen
Google Maps
Grammy
Grand Prix
Grunnlova
Grunnloven
Gullruten
Holmenkollrennet
Instagram
Internett
Janteloven
Kardemommeloven
Koranen
Kyoto-avtalen
Kyoto-protokollen
Kyotoavtalen
La Liga
Linux
Lisboatraktaten
Maastricht-traktaten
Melodi Grand Prix
Menneskerettserklæringen
Messenger
Netflix
Nintendo Switch
Nobelprisen
Nobels fredspris
Norsk Tipping-ligaen
OBOS-ligaen
Odelsloven
Osloavtalen
Parisavtalen
Photoshop
PlayStation
Playstation
Premier League
Schengen
Schengen-avtalen
Serie A
Skavlan
Snapchat
Spellemannprisen
Spotify
Straffeloven
TikTok
Tinder
Tippeligaen
Toppserien
Toraen
Tour de France
Toyota Corolla
Twitter
Volkswagen Golf
WhatsApp
Wikipedia
Windows
World Cup
Xbox
YouTube
Youtube
iPad
iPhone
