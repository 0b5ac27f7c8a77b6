# Organisations as Norwegian newspapers (bokmål and nynorsk, 1990 to 2025) write them, and the words that make a name one of a body.
# `ABBREVIATION = Name` gives the canonical name; a body that goes by its abbreviation (KS, NAV, LO, NRK) has none. The last four sections are patterns.

[ministry]
# Source: own knowledge of the Norwegian central administration; the names ministries have borne since 1990 and the short forms newspapers use.
ASD = Arbeids- og sosialdepartementet
Administrasjonsdepartementet
Arbeids- og administrasjonsdepartementet
Arbeids- og inkluderingsdepartementet
Arbeids- og sosialdepartementet
Arbeidsdepartementet
BFD = Barne- og familiedepartementet
BLD = Barne- og likestillingsdepartementet
BLID = Barne-, likestillings- og inkluderingsdepartementet
Barne- og familiedepartementet
Barne- og likestillingsdepartementet
Barne-, likestillings- og inkluderingsdepartementet
Barnedepartementet
Beredskapsdepartementet
DFD = Digitaliserings- og forvaltningsdepartementet
Digitaliserings- og forvaltningsdepartementet
Energidepartementet
FAD
FD = Forsvarsdepartementet
FKD = Fiskeri- og kystdepartementet
Familie- og forbrukardepartementet
Familie- og forbrukerdepartementet
Familiedepartementet
Finans- og tolldepartementet
Finansdepartementet
Fiskeri- og kystdepartementet
Fiskeridepartementet
Forbruker- og administrasjonsdepartementet
Fornyings- og administrasjonsdepartementet
Fornyings-, administrasjons- og kirkedepartementet
Fornyings-, administrasjons- og kyrkjedepartementet
Forskningsdepartementet
Forsvarsdepartementet
HOD = Helse- og omsorgsdepartementet
Handelsdepartementet
Helse- og omsorgsdepartementet
Helse- og sosialdepartementet
Helsedepartementet
Industri- og energidepartementet
Industridepartementet
Integreringsdepartementet
JD = Justisdepartementet
Justis- og beredskapsdepartementet
Justis- og politidepartementet
Justisdepartementet
KD
KDD = Kommunal- og distriktsdepartementet
KKD = Kultur- og kirkedepartementet
KLD = Klima- og miljødepartementet
KMD = Kommunal- og moderniseringsdepartementet
KRD = Kommunal- og regionaldepartementet
KUD = Kulturdepartementet
KUF = Kirke-, utdannings- og forskningsdepartementet
Kirke- og undervisningsdepartementet
Kirke-, utdannings- og forskningsdepartementet
Kirkedepartementet
Klima- og miljødepartementet
Klimadepartementet
Kommunal- og arbeidsdepartementet
Kommunal- og distriktsdepartementet
Kommunal- og moderniseringsdepartementet
Kommunal- og regionaldepartementet
Kommunaldepartementet
Kultur- og kirkedepartementet
Kultur- og kyrkjedepartementet
Kultur- og likestillingsdepartementet
Kultur- og vitenskapsdepartementet
Kulturdepartementet
Kunnskapsdepartementet
Kyrkje-, utdannings- og forskingsdepartementet
Kyrkjedepartementet
LMD = Landbruks- og matdepartementet
Landbruks- og matdepartementet
Landbruksdepartementet
Likestillingsdepartementet
MD = Miljøverndepartementet
Miljødepartementet
Miljøverndepartementet
Moderniseringsdepartementet
NFD = Nærings- og fiskeridepartementet
NHD = Nærings- og handelsdepartementet
Nærings- og energidepartementet
Nærings- og fiskeridepartementet
Nærings- og handelsdepartementet
Næringsdepartementet
OED = Olje- og energidepartementet
Olje- og energidepartementet
Oljedepartementet
Planleggings- og samordningsdepartementet
SD
SHD = Sosial- og helsedepartementet
SMK = Statsministerens kontor
Samferdselsdepartementet
Sosial- og helsedepartementet
Sosialdepartementet
Statsministarens kontor
Statsministerens kontor
Statsministerkontoret
UD = Utenriksdepartementet
UFD = Utdannings- og forskningsdepartementet
Undervisningsdepartementet
Utanriksdepartementet
Utdannings- og forskingsdepartementet
Utdannings- og forskningsdepartementet
Utdanningsdepartementet
Utenriksdepartementet

[directorate]
# Source: own knowledge of the Norwegian central administration: directorates, inspectorates, agencies, councils, institutes and ombudsmen since 1990, bokmål and nynorsk.
22. juli-kommisjonen
A-etat
Aetat
Arbeids- og velferdsdirektoratet
Arbeids- og velferdsetaten
Arbeids- og velferdsforvaltningen
Arbeidsdirektoratet
Arbeidsformidlingen
Arbeidsmarkedsetaten
Arbeidstilsynet
Arkivverket
Artsdatabanken
Avinor
Bankenes sikringsfond
Bankklagenemnda
Barne-, ungdoms- og familiedirektoratet
Barne-, ungdoms- og familieetaten
Barneombudet
Bioteknologinemnda
Bioteknologirådet
Brønnøysundregistra
Brønnøysundregistrene
Bufdir
Bufetat = Barne-, ungdoms- og familieetaten
DFØ = Direktoratet for forvaltning og økonomistyring
DIBK = Direktoratet for byggkvalitet
DMP = Direktoratet for medisinske produkter
DSA = Direktoratet for strålevern og atomsikkerhet
DSB = Direktoratet for samfunnssikkerhet og beredskap
DSS = Departementenes sikkerhets- og serviceorganisasjon
Datatilsynet
Departementenes servicesenter
Departementenes sikkerhets- og serviceorganisasjon
Difi = Direktoratet for forvaltning og IKT
Digdir = Digitaliseringsdirektoratet
Digitaliseringsdirektoratet
Direktoratet for arbeidstilsynet
Direktoratet for byggkvalitet
Direktoratet for e-helse
Direktoratet for forvaltning og IKT
Direktoratet for forvaltning og økonomistyring
Direktoratet for høgare utdanning og kompetanse
Direktoratet for høyere utdanning og kompetanse
Direktoratet for internasjonalisering og kvalitetsutvikling i høyere utdanning
Direktoratet for medisinske produkt
Direktoratet for medisinske produkter
Direktoratet for mineralforvaltning
Direktoratet for mineralforvaltning med Bergmesteren for Svalbard
Direktoratet for naturforvaltning
Direktoratet for samfunnssikkerhet og beredskap
Direktoratet for samfunnstryggleik og beredskap
Direktoratet for strålevern og atomsikkerhet
Direktoratet for strålevern og atomtryggleik
Direktoratet for utviklingssamarbeid
Direktoratet for økonomistyring
Diskrimineringsnemnda
Distriktsenteret
Distriktssenteret
E-tjenesten
Eksfin = Eksportfinansiering Norge
Eksportfinansiering Norge
Eksportkreditt Norge
Eksportutvalget for fisk
Elklagenemnda
Enhetsregisteret
Enova
Entur
Etikkrådet
Etisk råd
Etterretningstenesta
Etterretningstjenesten
FFI = Forsvarets forskningsinstitutt
FHI = Folkehelseinstituttet
FMA = Forsvarsmateriell
FeFo = Finnmarkseiendommen
Finansklagenemnda
Finansmarkedsfondet
Finanstilsynet
Finnmarkseiendommen
Finnmarkskommisjonen
Fiskeridirektoratet
Flyktningnemnda
Folkehelseinstituttet
Folkeregisteret
Forbrukarombodet
Forbrukarrådet
Forbrukartilsynet
Forbrukerombudet
Forbrukerrådet
Forbrukertilsynet
Foreldreutvalget for grunnopplæringen
Foretaksregisteret
Forliksrådet
Forsikringsklagekontoret
Forskingsrådet
Forskningsrådet
Forsvarets forskningsinstitutt
Forsvarets logistikkorganisasjon
Forsvarsbygg
Forsvarskommisjonen
Forsvarsmateriell
Fredskorpset
Fødselsregisteret
GIEK = Garanti-instituttet for eksportkreditt
Garanti-instituttet for eksportkreditt
Gassco
Gjeldsregisteret
Gjenopptakelseskommisjonen
Gjørv-kommisjonen
HK-dir = Direktoratet for høyere utdanning og kompetanse
HRS = Hovedredningssentralen
Havarikommisjonen
Havarikommisjonen for transport
Havforskingsinstituttet
Havforskningsinstituttet
Havindustritilsynet
Havtil = Havindustritilsynet
Hdir = Helsedirektoratet
Helfo
Helsedirektoratet
Helsetilsynet
Helseøkonomiforvaltningen
Hovedredningssentralen
Hovedredningssentralen i Bodø
Hovedredningssentralen på Sola
Hovudredningssentralen
Husbanken
Husleietvistutvalget
IMDi
Inkassonemnda
Innovasjon Noreg
Innovasjon Norge
Integrerings- og mangfaldsdirektoratet
Integrerings- og mangfoldsdirektoratet
Jernbanedirektoratet
Jernbanetilsynet
Jernbaneverket
Justervesenet
KDI = Kriminalomsorgsdirektoratet
KOFA = Klagenemnda for offentlige anskaffelser
KORO
Kartverket
Klagenemnda for offentlige anskaffelser
Klagenemndssekretariatet
Klif = Klima- og forurensningsdirektoratet
Klima- og forureiningsdirektoratet
Klima- og forurensningsdirektoratet
Kommisjonen for gjenopptakelse av straffesaker
Kompetanse Norge
Kompetansesenter for distriktsutvikling
Konfliktrådet
Konkurransetilsynet
Kontoret for voldsoffererstatning
Koronakommisjonen
Kredittilsynet
Kreftregisteret
Kriminalomsorga
Kriminalomsorgen
Kriminalomsorgsdirektoratet
Kringkastingsrådet
Kulturdirektoratet
Kulturminnefondet
Kulturrom
Kulturrådet
Kulturtanken
Kystdirektoratet
Kystverket
LDO = Likestillings- og diskrimineringsombudet
Landbruksdirektoratet
Landbruksforvaltningen
Landinfo
Legemiddelverket
Likestillings- og diskrimineringsnemnda
Likestillings- og diskrimineringsombodet
Likestillings- og diskrimineringsombudet
Likestillingsombodet
Likestillingsombudet
Likestillingssenteret
Likningsvesenet
Lotteri- og stiftelsestilsynet
Lotteri- og stiftingstilsynet
Lotteritilsynet
Luftambulansetenesta
Luftambulansetjenesten
Luftfartstilsynet
Luftfartsverket
Lund-kommisjonen
Lånekassa
Lånekassen
Læringssenteret
Løsøreregisteret
Maktutredningen
Markedsrådet
Marknadsrådet
Mattilsynet
Mediebedriftenes Klageorgan
Medietilsynet
Meteorologisk institutt
Miljødir = Miljødirektoratet
Miljødirektoratet
NAV
NFI = Norsk filminstitutt
NGI = Norges Geotekniske Institutt
NGU = Norges geologiske undersøkelse
NIBIO = Norsk institutt for bioøkonomi
NIM = Norges institusjon for menneskerettigheter
NINA = Norsk institutt for naturforskning
NIVA = Norsk institutt for vannforskning
NOKUT
NOREC
NPE = Norsk pasientskadeerstatning
NSM = Nasjonal sikkerhetsmyndighet
NVE = Norges vassdrags- og energidirektorat
Nasjonal kommunikasjonsmyndighet
Nasjonal sikkerhetsmyndighet
Nasjonalbiblioteket
Nasjonalt folkehelseinstitutt
Nasjonalt organ for kvalitet i utdanningen
Nasjonalt tryggingsorgan
Nkom = Nasjonal kommunikasjonsmyndighet
Norad
Noregs forskingsråd
Noregs geologiske undersøking
Noregs institusjon for menneskerettar
Noregs vassdrags- og energidirektorat
Norges Geotekniske Institutt
Norges forskningsråd
Norges geologiske undersøkelse
Norges institusjon for menneskerettigheter
Norges nasjonale institusjon for menneskerettigheter
Norges sjømatråd
Norges vassdrags- og energidirektorat
Norid
Norsk Akkreditering
Norsk Artsdatabank
Norsk Filmfond
Norsk Kulturskoleråd
Norsk Polarinstitutt
Norsk Rikstoto
Norsk Romsenter
Norsk Tipping
Norsk Vann
Norsk filminstitutt
Norsk helsearkiv
Norsk helsenett
Norsk institutt for bioøkonomi
Norsk institutt for naturforskning
Norsk institutt for vannforskning
Norsk kulturfond
Norsk kulturråd
Norsk lokalhistorisk institutt
Norsk nukleær dekommisjonering
Norsk pasientskadeerstatning
Norsk språkråd
Nye Veier
Næringsmiddeltilsynet
Oljedirektoratet
Ombodsmannen for Forsvaret
Ombudsmannen for Forsvaret
Opplysningskontoret for frukt og grønt
Opplysningsvesenets fond
PFU = Pressens Faglige Utvalg
Pasient- og brukarombodet
Pasient- og brukerombudet
Pasientombudet
Pasientreiser
Pasientskadenemnda
Patentstyret
Personvernnemnda
Petoro
Petroleumstilsynet
Post- og teletilsynet
Posten Norge
Postverket
Pressens Faglege Utval
Pressens Faglige Utvalg
Prisdirektoratet
Produktregisteret
Ptil = Petroleumstilsynet
Regelrådet
Regjeringsadvokaten
Reindriftsforvaltningen
Riksadvokaten
Riksantikvarembetet
Riksantikvaren
Riksarkivet
Riksmeklaren
Riksmekleren
Riksmeklingsmannen
Rikstrygdeverket
SFT = Statens forurensningstilsyn
SHT = Statens havarikommisjon for transport
SIFO = Statens institutt for forbruksforskning
SIRUS = Statens institutt for rusmiddelforskning
SIVA
SLV = Statens legemiddelverk
SND = Statens nærings- og distriktsutviklingsfond
SNO = Statens naturoppsyn
SPK = Statens pensjonskasse
SSB = Statistisk sentralbyrå
STAMI = Statens arbeidsmiljøinstitutt
Sannhets- og forsoningskommisjonen
Sekretariatet for konfliktrådene
Selskapet for industrivekst
Senter for oljevern og marint miljø
Simula
Sivilforsvaret
Sivilombodet
Sivilombodsmannen
Sivilombudet
Sivilombudsmannen
Sjøfartsdirektoratet
Sjømatrådet
Skatt Midt-Norge
Skatt nord
Skatt sør
Skatt vest
Skatt øst
Skattedirektoratet
Skatteetaten
Skipskontrollen
Sodir = Sokkeldirektoratet
Sokkeldirektoratet
Sosial- og helsedirektoratet
Spesialeininga for politisaker
Spesialenheten for politisaker
Språkrådet
Statens arbeidsmiljøinstitutt
Statens autorisasjonskontor for helsepersonell
Statens barnehus
Statens dyrehelsetilsyn
Statens filmtilsyn
Statens forureiningstilsyn
Statens forurensningstilsyn
Statens havarikommisjon
Statens havarikommisjon for transport
Statens helsepersonellnemnd
Statens helsetilsyn
Statens innkrevingssentral
Statens institutt for forbruksforskning
Statens institutt for rusmiddelforskning
Statens jernbanetilsyn
Statens kartverk
Statens landbruksbank
Statens landbruksforvaltning
Statens legemiddelverk
Statens lånekasse
Statens lånekasse for utdanning
Statens medietilsyn
Statens medisinaldepot
Statens naturoppsyn
Statens nærings- og distriktsutviklingsfond
Statens næringsmiddeltilsyn
Statens pensjonskasse
Statens sivilrettsforvaltning
Statens strålevern
Statens tobakksskaderåd
Statens utdanningskontor
Statens vegvesen
Statens vegvesen Region midt
Statens vegvesen Region nord
Statens vegvesen Region sør
Statens vegvesen Region vest
Statens vegvesen Region øst
Statens veivesen
Statistisk sentralbyrå
Statlig spesialpedagogisk tjeneste
Statnett
Statped
Statsarkivet
Statsbygg
Statskog
Statskonsult
Stiftelsestilsynet
Stiftingstilsynet
Strålevernet
Sykehusbygg
Sykehusinnkjøp
Sysselmannen
Sysselmannen på Svalbard
Sysselmeistaren
Sysselmesteren
Sysselmesteren på Svalbard
Teknologirådet
Televerket
Tilsynsrådet for advokatvirksomhet
Toll- og avgiftsdirektoratet
Toll- og avgiftsetaten
Tolldirektoratet
Tolletaten
Tolltilsynet
Tollvesenet
Totalberedskapskommisjonen
Transportklagenemnda
Trygdeetaten
Trygderetten
Trygg Trafikk
Tvisteløsningsnemnda
UDI = Utlendingsdirektoratet
UHR = Universitets- og høgskolerådet
UNE = Utlendingsnemnda
UP = Utrykningspolitiet
Udir = Utdanningsdirektoratet
Uninett
Universitets- og høgskolerådet
Universitets- og høgskulerådet
Universitets- og høyskolerådet
Utdanningsdirektoratet
Utlendingsdirektoratet
Utlendingsnemnda
Utrykningspolitiet
Valdirektoratet
Valgdirektoratet
Vassdragsvesenet
Vegdirektoratet
Vegtilsynet
Vegvesenet
Veidirektoratet
Veivesenet
Veterinærinstituttet
Vinmonopolet
Vox
Økokrim

[state]
# Source: own knowledge of the Norwegian state: parliament, government, court, the armed forces, the Church of Norway, the Sámi parliament, county governors, Norges Bank.
330-skvadronen
331-skvadronen
332-skvadronen
334-skvadronen
337-skvadronen
339-skvadronen
720-skvadronen
Agder og Telemark bispedømme
Agder og Telemark bispedømmeråd
Agder statsadvokatembeter
Arbeids- og sosialkomiteen
Argentum
Asker og Bærum brannvesen
Barentsrådet
Barentssekretariatet
Barne- og familieetaten
Bergen brannvesen
Bergen bystyre
Bergen havn
Bispemøtet
Bjørgvin bispedøme
Bjørgvin bispedømeråd
Bjørgvin bispedømme
Bjørgvin bispedømmeråd
Boligbygg
Borg bispedømme
Borg bispedømmeråd
Brannvesenet Sør-Rogaland
Brigade Nord
Byantikvaren
Bydel Alna
Bydel Bjerke
Bydel Frogner
Bydel Gamle Oslo
Bydel Grorud
Bydel Grünerløkka
Bydel Nordre Aker
Bydel Nordstrand
Bydel Sagene
Bydel St. Hanshaugen
Bydel Stovner
Bydel Søndre Nordstrand
Bydel Ullern
Bydel Vestre Aker
Bydel Østensjø
Byggesaksavdelingen
Bymiljøetaten
Byrådet i Bergen
Byrådet i Oslo
Byrådet i Tromsø
Cyberforsvaret
Den internasjonale Barentskomiteen
Den norske Nobelkomite
Den norske Nobelkomité
Den norske kirke
Den norske kyrkja
Den utvidede utenriks- og forsvarskomité
Det Norske Nobelinstitutt
Det kongelege hoff
Det kongelige hoff
Det nasjonale statsadvokatembetet
Distriktskommando Nord-Norge
Domstoladministrasjonen
Drammensregionens brannvesen
EOS-utvalet
EOS-utvalget
Eiendoms- og byfornyelsesetaten
Energi- og miljøkomiteen
FOH = Forsvarets operative hovedkvarter
FSK = Forsvarets spesialkommando
Familie- og kulturkomiteen
Finanskomiteen
Finnmarkskommandoen
Folketrygdfondet
Fornebubanen etat
Forsvaret
Forsvarets Musikk
Forsvarets hovedkvarter
Forsvarets høgskole
Forsvarets mediesenter
Forsvarets operative hovedkvarter
Forsvarets overkommando
Forsvarets personell- og vernepliktssenter
Forsvarets sanitet
Forsvarets skolesenter
Forsvarets spesialkommando
Forsvarets spesialstyrker
Forsvarets stabsskole
Forsvarets veteransenter
Forsvarsstaben
Fylkesmannen
Garden
Garnisonen i Porsanger
Garnisonen i Sør-Varanger
Grensevakten
HMKG = Hans Majestet Kongens Garde
HV = Heimevernet
HV-01
HV-02
HV-03
HV-05
HV-08
HV-09
HV-11
HV-12
HV-14
HV-16
HV-17
Hamar bispedømme
Hamar bispedømmeråd
Hans Majestet Kongens Garde
Hedmark og Oppland statsadvokatembeter
Heimefronten
Heimevernet
Helse- og omsorgskomiteen
Helseetaten
Hjemmefronten
Hoffet
Hordaland statsadvokatembeter
Hæren
Hærens jegerkommando
Hærens våpenskole
Hærstaben
Innstillingsrådet for dommere
Investinor
Justiskomiteen
KLP = Kommunal Landspensjonskasse
KS
KS Bedrift
KS Bedriftenes Møteplass
Kirke-, utdannings- og forskningskomiteen
Kirkelig fellesråd i Oslo
Kirkemøtet
Kirkerådet
Kommunal Landspensjonskasse
Kommunal- og forvaltningskomiteen
Kommunalbanken
Kommunalkomiteen
Kommunekraft
Kommunenes Sentralforbund = KS
Kommunesektorens interesse- og arbeidsgivarorganisasjon = KS
Kommunesektorens interesse- og arbeidsgiverorganisasjon = KS
Kommunesektorens organisasjon = KS
Kongehuset
Kongens Garde
Kontroll- og konstitusjonskomiteen
Kontrollkomiteen
Krigsskolen
Kulturetaten
Kyrkjemøtet
Kyrkjerådet
Kystartilleriet
Kystjegerkommandoen
Kystvakta
Kystvakten
LVK
Lagtinget
Landforsvaret
Landsdelskommando Nord
Landssamanslutninga av Vasskraftkommunar
Landssammenslutninga av Vannkraftkommuner
Longyearbyen lokalstyre
Luftforsvaret
Luftkrigsskolen
MJK = Marinejegerkommandoen
Marinejegerkommandoen
Marinen
Mellomkirkelig råd
Milorg
Møre bispedøme
Møre bispedømeråd
Møre bispedømme
Møre bispedømmeråd
NBIM = Norges Bank Investment Management
NDR = Nidaros domkirkes restaureringsarbeider
Nedre Romerike brann- og redningsvesen
Nidaros bispedøme
Nidaros bispedømme
Nidaros bispedømmeråd
Nidaros domkirkes restaureringsarbeider
Nidarosdomens restaureringsarbeider
Nobelinstituttet
Nobelkomiteen
Nobels Fredssenter
Nord-Hålogaland bispedømme
Nord-Hålogaland bispedømmeråd
Nordland statsadvokatembeter
Noregs Bank
Norges Bank
Norges Bank Investment Management
Nysnø Klimainvesteringer
Næringskomiteen
Odelstinget
Oljefondet
Omsorgsbygg
Oslo Havn
Oslo bispedømme
Oslo bispedømmeråd
Oslo brann- og redningsetat
Oslo brannvesen
Oslo bystyre
Oslo domkapittel
Oslo havnevesen
Oslo statsadvokatembeter
Oslobygg
Panserbataljonen
Plan- og bygningsetaten
Presidentskapet
Regjeringa
Regjeringen
Renovasjons- og gjenvinningsetaten
Renovasjonsetaten
Riksretten
Riksrevisjonen
Rogaland brann og redning
Rogaland statsadvokatembeter
SPU = Statens pensjonsfond utland
Sametinget
Sametingsrådet
Samferdselskomiteen
Samisk kirkeråd
Sjøforsvaret
Sjøkrigsskolen
Sjømannskirken
Sosialkomiteen
Statens pensjonsfond Noreg
Statens pensjonsfond utland
Statsadvokatembetet
Statsforvaltaren
Statsforvalteren
Statskirken
Statskyrkja
Statsrådet
Stavanger bispedømme
Stavanger bispedømmeråd
Stavanger bystyre
Stortinget
Stortingets presidentskap
Svalbardrådet
Sámediggi
Sámi parlamenta
Sør-Hålogaland bispedømme
Sør-Hålogaland bispedømmeråd
Telemark bataljon
Transport- og kommunikasjonskomiteen
Transportkomiteen
Troms og Finnmark statsadvokatembeter
Tromsø kommunestyre
Trondheim bystyre
Trøndelag brann- og redningstjeneste
Trøndelag statsadvokatembeter
Tunsberg bispedømme
Tunsberg bispedømmeråd
Undervisningsbygg
Utanriks- og forsvarskomiteen
Utanrikskomiteen
Utdannings- og forskningskomiteen
Utdanningsetaten
Utdanningskomiteen
Utenriks- og forsvarskomiteen
Utenrikskomiteen
Valgkomiteen
Vann- og avløpsetaten
Velferdsetaten
Vernepliktsverket
Vestfold interkommunale brannvesen
Vestfold og Telemark statsadvokatembeter

[party]
# Source: own knowledge: parties on Norwegian ballots since 1990 with abbreviations and youth wings, and the foreign parties Norwegian newspapers write of.
AKP
AKP (m-l)
AKP m-l
ANC
ANO
AUF
Abortmotstandernes Liste
AfD = Alternative für Deutschland
Akershus Ap
Akershus Høyre
Alliansen
Alternativ for Tyskland
Alternative für Deutschland
Ap = Arbeiderpartiet
Ap-Kvinner
Arbeidaranes Ungdomsfylking
Arbeidarpartiet
Arbeidernes kommunistparti
Arbeidernes ungdomsfylking
Arbeiderpartiet
Aune-lista
Awami League
BJP
BSW
Ba'ath-partiet
Baath-partiet
Baskisk nasjonalistparti
Batasuna
Batkivsjtsjyna
Bergen Ap
Bergen Frp
Bergen Høyre
Bharatiya Janata
Bompengepartiet
Bondepartiet
Borgerplattformen
Brexit Party
Buskerud Ap
Buskerud Høyre
Byluftlisten
Bymiljølista
Bypartiet
CDU
CDU/CSU
CHP
CSU
Centerpartiet
Ciudadanos
DLF = Det Liberale Folkepartiet
DUP
Danmarksdemokraterne
Dansk Folkeparti
De Grønne
De Kristne
De konservative
Dei Grøne
Dei konservative
Demokratane
Demokratene
Den muslimske brorskapen
Det Konservative Folkeparti
Det Liberale Folkeparti
Det Liberale Folkepartiet
Det Nye Folkepartiet
Det Radikale Venstre
Det demokratiske parti
Det demokratiske partiet
Det kinesiske kommunistpartiet
Det kommunistiske partiet
Det liberale partiet
Det muslimske brorskap
Det norske Arbeidarparti
Det norske Arbeiderparti
Det republikanske parti
Det republikanske partiet
Det russiske kommunistpartiet
Die Grünen
Die Linke
En Marche
Enhedslisten
FDP
FNB = Folkeaksjonen nei til mer bompenger
FPÖ
Fedrelandspartiet
Feministisk Initiativ
Femstjernersbevegelsen
Femstjernersrørsla
Fianna Fail
Fianna Fáil
Fidesz
Fine Gael
Finnmark Ap
Folkeaksjonen nei til mer bompenger
Folkepartiet
Folkets tjener
Folkpartiet
Forent Russland
Forente Russland
Forza Italia
FpU = Fremskrittspartiets Ungdom
FrP = Fremskrittspartiet
Framfylkingen
Framskrittspartiet
Framstegspartiet
Framstegspartiets Ungdom
Fratelli d'Italia
Fred og Rettferdighet
Frelimo
Fremskrittspartiet
Fremskrittspartiets Ungdom
Frihetspartiet
Frisinnede Venstre
Front National
Generasjonspartiet
Grøn Ungdom
Grønn Ungdom
Grønne Studenter
Gyllent daggry
HDP
Hedmark Ap
Helsepartiet
Herri Batasuna
Hordaland Ap
Hordaland Høyre
Høgre
Høyre  # also right
Høyres Kvinneforum
Høyres Studenterforbund
INP = Industri- og Næringspartiet
Industri- og Næringspartiet
Inkatha
Internasjonale Sosialister
Inuit Ataqatigiit
Italias brødre
Jabloko
Jobbik
KSP = Kristent Samlingsparti
Kadima
Kommunistpartiet
Kongresspartiet
KrF = Kristelig Folkeparti
KrFU = Kristelig Folkepartis Ungdom
Kristdemokraterna
Kristeleg Folkeparti
Kristeleg Folkepartis Ungdom
Kristelig Folkeparti
Kristelig Folkepartis Ungdom
Kristent Samlingsparti
Kuomintang
Kystpartiet
La France insoumise
La République en Marche
Labour
Lega
Lega Nord
Les Républicains
Liberal Alliance
Liberaldemokratane
Liberaldemokratene
Liberalerna
Liberalistane
Liberalistene
Liga Nord
Likud
Lov og rettferdighet
MDC
MDG = Miljøpartiet De Grønne
MPLA
Marxist-Leninistene
Miljöpartiet
Miljøpartiet
Miljøpartiet De Grønne
Miljøpartiet Dei Grøne
Moderatane
Moderatene
Moderaterna
Moderaterne
Muslimbrødrene
Møre og Romsdal Ap
NKP = Norges Kommunistiske Parti
NLD
NPD
NS = Nasjonal Samling
NSR = Norske Samers Riksforbund
Nasjonal Front
Nasjonal Samling
Nasjonalistpartiet
Nea Dimokratia
Nord-Trøndelag Ap
Nordkalottfolket
Nordland Ap
Nordmørslista
Noregs Kommunistiske Parti
Noregsdemokratane
Norges Kommunistiske Parti
Norgesdemokratene
Norsk Folkeparti
Norske Samers Riksforbund
Ny demokrati
Nye Borgerlige
Nytt demokrati
Oppland Ap
Oslo Ap
Oslo Arbeiderparti
Oslo Frp
Oslo Høyre
Oslo KrF
Oslo Rødt
Oslo SV
Oslo Venstre
PASOK
PDK = Partiet De Kristne
PDS
PKK
PP
PRI
PSOE
Parti socialiste
Partido Popular
Partiet De Kristne
Partiet Sentrum
Partij voor de Vrijheid
Partito Democratico
Pensjonistpartiet
Piratpartiet
Plaid Cymru
Podemos
PvdA
RU = Rød Ungdom
RV = Rød Valgallianse  # Rv. is also a trunk road
Radikale Folkeparti
Radikale Venstre
Rassemblement National
Raud Ungdom
Raud Valallianse
Raudt  # also red
Reform UK
Renamo
Republikanarane
Republikanerne
Rettferdig Russland
Rogaland Ap
Rogaland Høyre
Rød Ungdom
Rød Valgallianse
Rødt  # also red
SDLP
SF
SNP = Scottish National Party
SPD
SPÖ
SU = Sosialistisk Ungdom
SV = Sosialistisk Venstreparti
SWAPO
Samarbeidspartiet
Samefolkets Liste
Samfunnspartiet
Samlingspartiet
Sannfinlenderne
Sannfinnane
Sannfinnene
Scottish National Party
Selvstendighetspartiet
Selvstyrepartiet
Senterpartiet
Senterungdomen
Senterungdommen
Sentrumspartiet
Shas
Sinn Fein
Sinn Féin
Siumut
Sjølvstendepartiet
Smer
Socialdemokraterna
Socialdemokratiet
Socialistisk Folkeparti
Sogn og Fjordane Ap
Solidarność
Sosialdemokratane
Sosialdemokratene
Sosialdemokraterna
Sosialistisk Folkeparti
Sosialistisk Ungdom
Sosialistisk Venstreparti
Sp = Senterpartiet
Stavanger Ap
Stavanger Høyre
Stopp Innvandringen
Studentvenstre
Sunnmørslista
Sverigedemokratane
Sverigedemokratene
Sverigedemokraterna
Syriza
Sør-Trøndelag Ap
Tea Party
Teaparty-bevegelsen
Telemark Ap
Tory
Toryene
Troms Ap
Trondheim Ap
Trondheim Høyre
Trøndelag Ap
Tverrpolitisk Folkeliste
Tverrpolitisk liste
UKIP
UMP
UUP
Unge Høgre
Unge Høyre
Unge Venstre
Unita
VVD
Vegans parti
Velferdspartiet
Venstre  # also left
Vestfold Ap
Vestfold Høyre
Vlaams Belang
Vlaams Blok
Vänsterpartiet
Yesh Atid
Zanu-PF
Árja
ÖVP
Østfold Ap

[party-letter]
# Source: the letters Norwegian ballots and newspapers put in brackets after a politician's name; valid only there. Letters shared by parties of several countries carry no value.
A = Arbeiderpartiet
D
H = Høyre
M
R
S
V = Venstre

[court]
# Source: own knowledge of the Norwegian courts before and after the reforms of 2002 (byrett, herredsrett to tingrett) and 2021, and of international and foreign courts.
Agder lagmannsrett
Agder tingrett
Alstahaug tingrett
Arbeidsretten
Asker og Bærum herredsrett
Asker og Bærum tingrett
Aust-Agder tingrett
Aust-Telemark tingrett
Bergen byrett
Bergen tingrett
Bodø byrett
Bodø tingrett
Borgarting
Borgarting lagmannsrett
Brønnøy tingrett
Buskerud tingrett
CAS = Idrettens voldgiftsrett
Dalane tingrett
Den europeiske menneskerettighetsdomstolen
Den europeiske menneskerettsdomstol
Den europeiske menneskerettsdomstolen
Den internasjonale domstolen
Den internasjonale domstolen i Haag
Den internasjonale straffedomstolen
Drammen byrett
Drammen tingrett
EF-domstolen
EMD = Den europeiske menneskerettsdomstol
EU-domstolen
Efta-domstolen
Eidsivating
Eidsivating lagmannsrett
Eidsvoll herredsrett
Eidsvoll tingrett
Eiker, Modum og Sigdal tingrett
Finnmark tingrett
Fjordane tingrett
Follo og Nordre Østfold tingrett
Follo tingrett
Forfatningsdomstolen
Fosen tingrett
Fredrikstad byrett
Fredrikstad tingrett
Frostating
Frostating lagmannsrett
Gjøvik tingrett
Glåmdal tingrett
Grunnlovsdomstolen
Gudbrandsdal tingrett
Gulating
Gulating lagmannsrett
Haag-domstolen
Halden tingrett
Hallingdal tingrett
Hammerfest tingrett
Hardanger tingrett
Haugaland og Sunnhordland tingrett
Haugaland tingrett
Haugesund byrett
Haugesund tingrett
Hedmarken og Østerdal tingrett
Hedmarken tingrett
Heggen og Frøland tingrett
Helgeland tingrett
Holmestrand tingrett
Hordaland tingrett
Horten tingrett
Hålogaland lagmannsrett
Högsta domstolen
Høgsterett
Høgsteretts ankeutval
Højesteret
Høyesterett
Høyesterett i USA
Høyesteretts ankeutvalg
Høyesteretts kjæremålsutvalg
ICC = Den internasjonale straffedomstolen
ICJ = Den internasjonale domstolen
ICTY = Jugoslavia-domstolen
Idrettens voldgiftsrett
Inderøy tingrett
Indre Finnmark tingrett
Indre Follo herredsrett
Indre Sogn tingrett
Indre og Østre Finnmark tingrett
Jordskifteretten
Jordskifteverket
Jugoslavia-domstolen
Jæren herredsrett
Jæren tingrett
Karmsund herredsrett
Karmsund tingrett
Kongsberg og Eiker tingrett
Kongsberg tingrett
Kongsvinger tingrett
Konkursretten
Krigsforbryterdomstolen
Kristiansand byrett
Kristiansand tingrett
Københavns Byret
Larvik tingrett
Lister tingrett
Lofoten tingrett
Mandal tingrett
Menneskerettighetsdomstolen
Menneskerettsdomstolen
Midhordland tingrett
Midtre Hålogaland tingrett
Moss tingrett
Møre og Romsdal tingrett
Namdal tingrett
Nedre Romerike tingrett
Nedre Telemark tingrett
Nes herredsrett
Nes tingrett
Nord-Gudbrandsdal tingrett
Nord-Troms og Senja tingrett
Nord-Troms tingrett
Nord-Østerdal tingrett
Nordhordland tingrett
Nordmøre og Romsdal tingrett
Nordmøre tingrett
Nordre Vestfold tingrett
Nordre Østfold tingrett
Ofoten tingrett
Old Bailey
Oslo byfogdembete
Oslo byrett
Oslo namsfogd
Oslo namsrett
Oslo skifterett
Oslo tingrett
Rana tingrett
Rikslønnsnemnda
Ringerike tingrett
Ringerike, Asker og Bærum tingrett
Romerike og Glåmdal tingrett
Romsdal tingrett
Rwanda-domstolen
Ryfylke tingrett
Salten herredsrett
Salten og Lofoten tingrett
Salten tingrett
Sandefjord byrett
Sandefjord tingrett
Sandnes herredsrett
Sandnes tingrett
Sarpsborg tingrett
Senja tingrett
Skien og Porsgrunn byrett
Skien og Porsgrunn tingrett
Sogn og Fjordane tingrett
Sogn tingrett
Solør tingrett
Stavanger byrett
Stavanger tingrett
Stjør- og Verdal tingrett
Stockholms tingsrätt
Straffedomstolen
Sunnfjord tingrett
Sunnhordland tingrett
Sunnmøre tingrett
Svea hovrätt
Søndre Østfold tingrett
Sør-Gudbrandsdal tingrett
Sør-Rogaland tingrett
Sør-Trøndelag tingrett
Sør-Østerdal tingrett
Søre Sunnmøre tingrett
Telemark tingrett
Toten tingrett
Tromsø byrett
Trondenes tingrett
Trondheim byrett
Trondheim tingrett
Trøndelag tingrett
Tønsberg og Horten tingrett
Tønsberg tingrett
USAs høyesterett
Utmarksdomstolen for Finnmark
Utmarkskommisjonen
Valdres tingrett
Vest-Agder tingrett
Vest-Telemark tingrett
Vesterålen tingrett
Vestfold tingrett
Vestoppland og Valdres tingrett
Vestre Finnmark tingrett
Vestre Innlandet tingrett
Voldgiftsdomstolen
Voss og Hardanger tingrett
Voss tingrett
Ytre Follo tingrett
Ålesund byrett
Ålesund tingrett
Øst-Finnmark tingrett
Østerdal tingrett
Østfold tingrett
Østre Innlandet tingrett
Østre Landsret
Øvre Buskerud tingrett
Øvre Romerike tingrett
Øvre Telemark tingrett

[police]
# Source: own knowledge of the Norwegian police: national bodies, the 12 districts since 2016, the 27 of 2002 to 2015, and districts before; main foreign police bodies.
Agder politidistrikt
Arendal politidistrikt
Asker og Bærum politidistrikt
Bastøy fengsel
Beredskapstroppen
Bergen fengsel
Bergen politidistrikt
Bergen politikammer
Bergen sentrum politistasjon
Bodø politidistrikt
Botsfengselet
Bredtveit fengsel
Bredtveit fengsel og forvaringsanstalt
Carabinieri
Den nasjonale enhet for etterforskning av organisert og annen alvorlig kriminalitet
Drammen politidistrikt
Eurojust
Europol
Finnmark politidistrikt
Follo politidistrikt
Fredrikstad politidistrikt
Frontex
Gestapo
Gjøvik politidistrikt
Grensekommissariatet
Grønland politistasjon
Guardia Civil
Gudbrandsdal politidistrikt
Halden fengsel
Halden politidistrikt
Hamar politidistrikt
Harstad politidistrikt
Haugaland og Sunnhordland politidistrikt
Haugesund politidistrikt
Hedmark politidistrikt
Helgeland politidistrikt
Hordaland politidistrikt
Ila fengsel
Ila fengsel og forvaringsanstalt
Ila landsfengsel
Innlandet politidistrikt
Inntrøndelag politidistrikt
Interpol
Kongsberg politidistrikt
Kongsvinger politidistrikt
Kriminalpolitisentralen
Kripos
Kristiansand politidistrikt
Larvik politidistrikt
Majorstua politistasjon
Manglerud politistasjon
Metropolitan Police
Midtre Hålogaland politidistrikt
Moss politidistrikt
Møre og Romsdal politidistrikt
NC3
Namdal politidistrikt
Narvik politidistrikt
Nasjonalt ID-senter
Nasjonalt cybersikkerhetssenter
Nord-Trøndelag politidistrikt
Nordland politidistrikt
Nordmøre og Romsdal politidistrikt
Nordre Buskerud politidistrikt
Oslo fengsel
Oslo politidistrikt
Oslo politikammer
Oslo-politiet
Overvåkingspolitiet
Overvåkningspolitiet
PHS = Politihøgskolen
POD = Politidirektoratet
POT = Politiets overvåkningstjeneste
PST = Politiets sikkerhetstjeneste
PU = Politiets utlendingsenhet
Politidirektoratet
Politiets Efterretningstjeneste
Politiets IT-enhet
Politiets beredskapssenter
Politiets data- og materielltjeneste
Politiets fellestjenester
Politiets helikoptertjeneste
Politiets nasjonale beredskapssenter
Politiets overvåkingstjeneste
Politiets overvåkningstjeneste
Politiets sikkerhetstjeneste
Politiets tryggingsteneste
Politiets utlendingseining
Politiets utlendingsenhet
Politihøgskolen
Politihøgskulen
Politihøyskolen
Porsgrunn politidistrikt
Rana politidistrikt
Ravneberget fengsel
Rikskriminalpolisen
Rikspolisen
Ringerike fengsel
Ringerike politidistrikt
Rogaland politidistrikt
Romerike politidistrikt
SEFO
Salten politidistrikt
Sandefjord politidistrikt
Sarpsborg politidistrikt
Scotland Yard
Securitate
Sedelighetspolitiet
Senja politidistrikt
Sentrum politistasjon
Skien fengsel
Skien politidistrikt
Sogn og Fjordane politidistrikt
Spesialeininga
Spesialenheten
Stasi
Statspolitiet
Stavanger politidistrikt
Stavanger politikammer
Stovner politistasjon
Sunnmøre politidistrikt
Säkerhetspolisen
Säpo
Særlige etterforskningsorganer
Søndre Buskerud politidistrikt
Sør-Trøndelag politidistrikt
Sør-Varanger politidistrikt
Sør-Vest politidistrikt
Sør-Øst politidistrikt
Telemark politidistrikt
Trandum utlendingsinternat
Troms og Finnmark politidistrikt
Troms politidistrikt
Tromsø fengsel
Tromsø politidistrikt
Trondheim fengsel
Trondheim politidistrikt
Trondheim politikammer
Trøndelag politidistrikt
Tønsberg politidistrikt
Ullersmo fengsel
Ullersmo landsfengsel
Utrykningspolitiet
Uttrøndelag politidistrikt
Vadsø fengsel
Vardø politidistrikt
Vest politidistrikt
Vestfinnmark politidistrikt
Vestfold politidistrikt
Vestoppland politidistrikt
Åna fengsel
Økokrim
Øst politidistrikt
Østfinnmark politidistrikt
Østfold politidistrikt

[health]
# Source: own knowledge of the Norwegian health service: regional health authorities, trusts, somatic and psychiatric hospitals and rehabilitation centres, sykehus and sjukehus.
Ahus = Akershus universitetssykehus
Akademiska sjukhuset
Aker sjukehus
Aker sykehus
Aker universitetssykehus
Akershus universitetssjukehus
Akershus universitetssykehus
Aleris
Arendal sykehus
Asker og Bærum sykehus
Askim sykehus
Aust-Agder sentralsykehus
Axess sykehus
Beitostølen Helsesportsenter
Bergen legevakt
Bergensklinikkene
Beslutningsforum
Beslutningsforum for nye metoder
Betanien DPS
Betanien hospital
Betanien sykehus
Bjørgvin DPS
Blakstad sykehus
Blodbanken i Oslo
Blå Kors Øst
Borgestadklinikken
Brøset sykehus
Buskerud sykehus
Bærum sjukehus
Bærum sykehus
Cato-senteret
Catosenteret
Charité
Colosseumklinikken
Det norske radiumhospital
Diakonhjemmet
Diakonhjemmet sjukehus
Diakonhjemmet sykehus
Dikemark sykehus
Dr. Dropin
Dr.Dropin
Drammen sjukehus
Drammen sykehus
Eg sykehus
Egersund sykehus
Elverum sjukehus
Elverum sykehus
Farsund sykehus
Feiringklinikken
Finnmarkssjukehuset
Finnmarkssykehuset
Flekkefjord sykehus
Florø sjukehus
Follo DPS
Fredrikstad sykehus
Førde sentralsjukehus
Førde sentralsykehus
Gaustad sykehus
Giftinformasjonen
Giftinformasjonssentralen
Gjøvik sjukehus
Gjøvik sykehus
Glittreklinikken
Granheim lungesykehus
Great Ormond Street
Groruddalen DPS
Halden sykehus
Hallingdal sjukehus
Hallingdal sjukestugu
Hamar sjukehus
Hamar sykehus
Hammerfest sjukehus
Hammerfest sykehus
Haraldsplass
Haraldsplass Diakonale Sykehus
Haraldsplass diakonale sjukehus
Harstad sykehus
Haugesund Revmatismesykehus
Haugesund Sanitetsforenings Revmatismesykehus
Haugesund sjukehus
Haugesund sykehus
Hauglandssenteret
Haukeland
Haukeland sjukehus
Haukeland sykehus
Haukeland universitetssjukehus
Haukeland universitetssykehus
Helgelandssjukehuset
Helgelandssykehuset
Helse Bergen
Helse Blefjell
Helse Finnmark
Helse Fonna
Helse Førde
Helse Midt-Noreg
Helse Midt-Norge
Helse Møre og Romsdal
Helse Nord
Helse Nord-Trøndelag
Helse Nordmøre og Romsdal
Helse Stavanger
Helse Sunnmøre
Helse Sør
Helse Sør-Øst
Helse Vest
Helse Vest IKT
Helse Øst
Helseplattformen
Hernes Institutt
Horten sykehus
Ibsensykehuset
Innherred sykehus
Johns Hopkins Hospital
Jæren DPS
Kalnes sykehus
Karolinska
Karolinska sjukhuset
Karolinska universitetssjukhuset
Kirkenes sjukehus
Kirkenes sykehus
Klinikk Hammerfest
Klinikk Kirkenes
Kongsberg sjukehus
Kongsberg sykehus
Kongsvinger sjukehus
Kongsvinger sykehus
Kragerø sykehus
Kristiansand sykehus
Kristiansund sjukehus
Kristiansund sykehus
Kronstad DPS
Kunnskapssenteret
Kysthospitalet
Kysthospitalet i Hagevik
Kysthospitalet i Stavern
LHL-klinikkene
LHL-sykehuset Gardermoen
Larvik sykehus
Levanger sykehus
Lier sykehus
Lillehammer sjukehus
Lillehammer sykehus
Lister sykehus
Lofoten sykehus
Longyearbyen sykehus
Lovisenberg DPS
Lovisenberg Diakonale Sykehus
Lovisenberg diakonale sjukehus
Lovisenberg sykehus
Lærdal sjukehus
Mandal sykehus
Martina Hansens Hospital
Mayo-klinikken
Mjøssykehuset
Modum Bad
Molde sjukehus
Molde sykehus
Mork rehabiliteringssenter
Mosjøen sykehus
Moss sykehus
NKVTS = Nasjonalt kunnskapssenter om vold og traumatisk stress
Namsos sykehus
Narvik sykehus
Nasjonalt kompetansesenter for legevaktmedisin
Nasjonalt kunnskapssenter for helsetjenesten
Nasjonalt kunnskapssenter om vold og traumatisk stress
Nasjonalt senter for e-helseforskning
Nidaros DPS
Nordfjord sjukehus
Nordfjord sykehus
Nordland sentralsykehus
Nordlandssjukehuset
Nordlandssykehuset
Norsk Luftambulanse
Notodden sykehus
Nydalen DPS
OUS = Oslo universitetssykehus
Odda sjukehus
Odda sykehus
Omnia sykehus
Origosenteret
Orkdal sjukehus
Orkdal sykehus
Oslo Sanitetsforenings Revmatismesykehus
Oslo legevakt
Oslo universitetssjukehus
Oslo universitetssykehus
Phoenix Haga
Porsgrunn sykehus
RBUP
RKBU
RVTS
Radiumhospitalet
Rana sykehus
Regionsykehuset i Tromsø
Regionsykehuset i Trondheim
Reinsvoll sykehus
Revmatismesykehuset
Revmatismesykehuset på Lillehammer
Riisby behandlingssenter
Rikshospitalet
Rikshospitalet-Radiumhospitalet
Ringerike sjukehus
Ringerike sykehus
Ringvollklinikken
Rjukan sykehus
Rusakutten
Røros sjukehus
Røros sykehus
Røysumtunet
SSHF = Sørlandet sykehus
SUS = Stavanger universitetssjukehus
Sahlgrenska
Sandefjord sykehus
Sanderud sykehus
Sandnessjøen sykehus
Sandviken sjukehus
Sandviken sykehus
Sarpsborg sykehus
Sentralsjukehuset i Rogaland
Sentralsjukehuset i Sogn og Fjordane
Sentralsykehuset i Akershus
Sentralsykehuset i Rogaland
Sjukehusapoteka Vest
Sjukehuset Innlandet
Sjukehuset Levanger
Sjukehuset Namsos
Sjukehuset Nordmøre og Romsdal
Sjukehuset Telemark
Sjukehuset i Vestfold
Sjukehuset Østfold
Ski sykehus
Skien sykehus
Solli DPS
St. Olav
St. Olavs hospital
Stavanger legevakt
Stavanger universitetssjukehus
Stavanger universitetssykehus
Stensby sykehus
Stiftelsen Norsk Luftambulanse
Stokmarknes sykehus
Stord sjukehus
Stord sykehus
Sunnaas
Sunnaas sjukehus
Sunnaas sykehus
Sykehusapotekene
Sykehuset Asker og Bærum
Sykehuset Buskerud
Sykehuset Innlandet
Sykehuset Innlandet Elverum
Sykehuset Innlandet Gjøvik
Sykehuset Innlandet Hamar
Sykehuset Innlandet Lillehammer
Sykehuset Innlandet Reinsvoll
Sykehuset Innlandet Sanderud
Sykehuset Innlandet Tynset
Sykehuset Levanger
Sykehuset Namsos
Sykehuset Nordmøre og Romsdal
Sykehuset Telemark
Sykehuset i Vestfold
Sykehuset Østfold
Sykehuset Østfold Fredrikstad
Sykehuset Østfold Kalnes
Sykehuset Østfold Moss
Sykehuspartner
Sámi klinihkka
Sørlandet sjukehus
Sørlandet sykehus
Sørlandet sykehus Arendal
Sørlandet sykehus Flekkefjord
Sørlandet sykehus Kristiansand
Teres
Tiller DPS
Trondheim legevakt
Tynset sjukehus
Tynset sykehus
Tyrili
Tyrilistiftelsen
Tønsberg sykehus
UNN = Universitetssykehuset Nord-Norge  # also the given name Unn
Ullevål sjukehus
Ullevål sykehus
Ullevål universitetssjukehus
Ullevål universitetssykehus
Unicare
Universitetssjukehuset Nord-Noreg
Universitetssjukehuset i Nord-Noreg
Universitetssykehuset Nord-Norge
Universitetssykehuset i Nord-Norge
Universitetssykehuset i Tromsø
Valen sjukehus
Valen sykehus
Valnesfjord Helsesportssenter
Veslelien
Vest-Agder sentralsykehus
Vesterålen sykehus
Vestre Viken
Volda sjukehus
Volda sykehus
Volvat
Volvat medisinske senter
Voss sjukehus
Voss sykehus
Ålesund sjukehus
Ålesund sykehus
Åsgård sykehus
Østmarka sykehus

[education]
# Source: own knowledge of Norwegian education and research: universities, colleges, folk high schools, well-known upper secondary schools, research institutes, student bodies; main foreign universities.
AHO = Arkitektur- og designhøgskolen i Oslo
ANSA
AOF
AOF Norge
Aalborg Universitet
Aarhus Universitet
Agder folkehøgskole
Agder musikkonservatorium
Agderforskning
Akademi for scenekunst
Akademiet
Akademiet videregående skole
Alfred Wegener-instituttet
Alta folkehøgskole
Amalie Skram videregående skole
Ansgar høyskole
Ansgarskolen
Arbeiderbevegelsens folkehøgskole
Arbeidernes Opplysningsforbund
Arkitekthøgskolen i Oslo
Arkitektur- og designhøgskolen i Oslo
Asker videregående skole
Asplan Viak
Association of Norwegian Students Abroad
BI
Bakketun folkehøgskole
Barratt Due
Barratt Due musikkinstitutt
Berg videregående skole
Bergen Private Gymnas
Bergen arkitekthøgskole
Bergen handelsgymnasium
Bergen katedralskole
Bergen kulturskole
Betanien høyskole
Bibelskolen i Grimstad
Bioforsk
Bjerkely folkehøgskole
Bjerknes-senteret
Bjerknessenteret
Bjørknes Privatskole
Bjørknes høyskole
Bleiker videregående skole
Bodin videregående skole
Bodø videregående skole
Borgund folkehøgskole
Brookings
Brookings Institution
Bryne vidaregåande skule
Buskerud folkehøgskole
Bygdeforskning
Byggforsk
Byåsen videregående skole
Bømlo folkehøgskule
CERN
CICERO Senter for klimaforskning
CMI = Chr. Michelsens Institutt
Cambridge University
Campus Kristiania
Carnegie
Chalmers
Charlottenlund videregående skole
Chatham House
Chr. Michelsens Institutt
Christian Michelsen Research
Christian Michelsens Institutt
Cicero
Civita
Columbia University
Copenhagen Business School
Cornell University
Crisis Group
Danielsen videregående skole
Dansk Polarcenter
Danvik folkehøgskole
Darbu folkehøgskole
Den franske skolen
Den norske filmskolen
Den tyske skolen
Det Kongelige Norske Videnskabers Selskab
Det Norske Akademi for Språk og Litteratur
Det Norske Studentersamfund
Det humanistiske fakultet
Det juridiske fakultet
Det medisinske fakultet
Det norske Videnskaps-Akademi
Det norske meteorologiske institutt
Det teologiske fakultet
Deutsche Schule Oslo
Diakonhjemmet høgskole
Diakonova
Drammen videregående skole
Dronning Mauds Minne
Dronning Mauds Minne Høgskole
Drottveit vidaregåande skule
EO = Elevorganisasjonen
ETH Zürich
Econ
Econ Analyse
Edvard Munch videregående skole
Egge folkehøgskole
Eid vidaregåande skule
Einar Granum kunstfagskole
Elevorganisasjonen
Elvebakken videregående skole
Elverum folkehøgskole
Elverum videregående skole
Eton
FAFO
FNI = Fridtjof Nansens Institutt
Fagerborg skole
Fagskolen AOF
Fagskolen Innlandet
Fagskolen Kristiania
Fagskolen Oslo
Fagskolen Rogaland
Fagskolen i Oslo
Fagskolen i Viken
Fagskulen Vestland
Falstadsenteret
Fana folkehøgskule
Fauske folkehøgskole
Filmskolen
Firda gymnas
Firda vidaregåande skule
Fjellhaug
Fjellhaug internasjonale høgskole
Flora vidaregåande skule
Folkehøgskoleforbundet
Folkehøgskolerådet
Folkeuniversitetet
Follo folkehøgskole
Fosen folkehøgskole
Foss videregående skole
Framnes kristne vidaregåande skule
Fraunhofer
Frederik II videregående skole
Fredly folkehøgskole
Fredtun folkehøgskole
Fridtjof Nansens Institutt
Frischsenteret
Friundervisningen
Fyrstikkalleen skole
Færder videregående skole
Førde vidaregåande skule
Gallup
Gausdal videregående skole
Georgetown University
Gjøvik videregående skole
Glemmen videregående skole
Grenland folkehøgskole
Greveskogen videregående skole
Greåker videregående skole
Griegakademiet
Grimstad bibelskole
Gulen vidaregåande skule
Göteborgs universitet
HBV = Høgskolen i Buskerud og Vestfold
HL-senteret
HSN = Høgskolen i Sørøst-Norge
HVL = Høgskulen på Vestlandet
HVO = Høgskulen i Volda
Hafstad vidaregåande skule
Hamar katedralskole
Handelshögskolan
Handelshøgskolen BI
Handelshøgskulen BI
Handelshøyskolen BI
Haraldsplass diakonale høgskole
Hardanger folkehøgskule
Hartvig Nissen
Hartvig Nissens skole
Harvard
Harvard University
Haugesund folkehøgskole
Haugetun folkehøgskole
Heimdal videregående skole
Helsingfors universitet
Heltberg
Heltberg Private Gymnas
Heritage Foundation
Herøy vidaregåande skule
HiB = Høgskolen i Bergen
HiHM = Høgskolen i Hedmark
HiNT = Høgskolen i Nord-Trøndelag
HiO = Høgskolen i Oslo
HiOA = Høgskolen i Oslo og Akershus
HiSF = Høgskulen i Sogn og Fjordane
HiST = Høgskolen i Sør-Trøndelag
Hjalmar Johansen videregående skole
Holocaustsenteret
Human Rights Service
Humboldt-universitetet
Hurdal Verk folkehøgskole
Høgskolen Stord/Haugesund
Høgskolen for landbruk og bygdeutvikling
Høgskolen i Agder
Høgskolen i Akershus
Høgskolen i Bergen
Høgskolen i Bodø
Høgskolen i Buskerud
Høgskolen i Buskerud og Vestfold
Høgskolen i Finnmark
Høgskolen i Gjøvik
Høgskolen i Harstad
Høgskolen i Hedmark
Høgskolen i Innlandet
Høgskolen i Lillehammer
Høgskolen i Molde
Høgskolen i Narvik
Høgskolen i Nesna
Høgskolen i Nord-Trøndelag
Høgskolen i Oslo
Høgskolen i Oslo og Akershus
Høgskolen i Sogn og Fjordane
Høgskolen i Stavanger
Høgskolen i Sør-Trøndelag
Høgskolen i Sørøst-Norge
Høgskolen i Telemark
Høgskolen i Tromsø
Høgskolen i Vestfold
Høgskolen i Volda
Høgskolen i Ålesund
Høgskolen i Østfold
Høgskolen på Vestlandet
Høgskulen Stord/Haugesund
Høgskulen for landbruk og bygdeutvikling
Høgskulen i Bergen
Høgskulen i Innlandet
Høgskulen i Molde
Høgskulen i Oslo
Høgskulen i Oslo og Akershus
Høgskulen i Sogn og Fjordane
Høgskulen i Telemark
Høgskulen i Volda
Høgskulen i Ålesund
Høgskulen i Østfold
Høgskulen på Vestlandet
Høgtun folkehøgskole
Hønefoss videregående skole
Høyskolen Kristiania
IFE = Institutt for energiteknikk
IFS = Institutt for forsvarsstudier
ISF = Institutt for samfunnsforskning
ISFiT
Idrettshøgskolen
Idrettsskulen i Ulvik
Imperial College
InFact
Institutt for bransjeanalyser
Institutt for energiteknikk
Institutt for forsvarsstudier
Institutt for fredsforskning
Institutt for journalistikk
Institutt for kriminologi og rettssosiologi
Institutt for medier og kommunikasjon
Institutt for samfunnsforsking
Institutt for samfunnsforskning
Institutt for sammenliknende politikk
Institutt for statsvitenskap
International Crisis Group
International Research Institute of Stavanger
International School of Bergen
Ipsos
Ipsos MMI
Ivar Aasen-instituttet
Jeløy folkehøgskole
Jessheim videregående skole
Johns Hopkins University
Jæren folkehøgskule
KHiB = Kunsthøgskolen i Bergen
KHiO = Kunsthøgskolen i Oslo
KVS Bygland
Kalnes videregående skole
Kantar
Kantar Public
Kantar TNS
Karmøy folkehøgskule
Karolinska Institutet
King's College
Kirkeparken videregående skole
Kongsbakken videregående skole
Kongsgård skole
Kongshaug Musikkgymnas
Kriminalomsorgens høgskole og utdanningssenter
Kriminalomsorgens utdanningssenter
Kristelig Gymnasium
Kristiansand folkehøgskole
Kristiansand katedralskole
Kristiansand katedralskole Gimle
Kuben videregående skole
Kungliga Tekniska högskolan
Kungliga Vetenskapsakademien
Kunstakademiet
Kunstakademiet i Trondheim
Kunsthøgskolen
Kunsthøgskolen i Bergen
Kunsthøgskolen i Oslo
Kunsthøgskulen i Bergen
Kvinesdal folkehøgskole
Københavns Universitet
LSE
Lambertseter videregående skole
Langhaugen skole
Langhaugen videregående skole
Langsikt
Lesesenteret
Lillehammer videregående skole
Lillestrøm videregående skole
Lofoten folkehøgskole
London School of Economics
Lovisenberg diakonale høgskole
Lundeneset folkehøgskole
Lundheim folkehøgskole
Lunds universitet
Læringsmiljøsenteret
MF
MF vitenskapelig høyskole
MIT
MMI
Malakoff videregående skole
Manger folkehøgskule
Manifest
Manifest Analyse
Marintek
Markedshøyskolen
Massachusetts Institute of Technology
Max Planck
Max Planck-instituttet
Menighetsfakultetet
Menon
Menon Economics
Minotenk
Misjonshøgskolen
Misjonshøgskulen
Mo og Øyrane vidaregåande skule
Molde folkehøgskole
Montessoriskolen
Musikkfolkehøgskolen Viken
Musikkhøgskolen
Musikkonservatoriet
Mysen videregående skole
Møre folkehøgskule
Møreforsking
Møreforskning
NERSC
NHH = Norges handelshøyskole
NIBR
NIFU
NIFU Step
NIH = Norges idrettshøgskole
NIKU
NILF
NILU
NITH
NKI
NKS
NLA
NLA Høgskolen
NLA Høgskulen
NLH = Norges landbrukshøgskole
NMBU = Norges miljø- og biovitenskapelige universitet
NMH = Norges musikkhøgskole
NORCE
NORSAR
NOVA
NSD
NSO = Norsk studentorganisasjon
NTG
NTH
NTNU
NTNU Gjøvik
NTNU Samfunnsforskning
NTNU i Gjøvik
NTNU i Ålesund
NTNU Ålesund
NUPI = Norsk Utenrikspolitisk Institutt
NVH = Norges veterinærhøgskole
Nadderud videregående skole
Namdals folkehøgskole
Nansen Fredssenter
Nansensenteret
Nansenskolen
Nasjonalt senter for nynorsk i opplæringa
Naturfagsenteret
New York University
Nofima
NorSIS
Nord universitet
Nordahl Grieg videregående skole
Nordforsk
Nordhordland folkehøgskule
Nordland fagskole
Nordlandsforskning
Nordnorsk pensjonistskole
Noregs arktiske universitet
Noregs handelshøgskule
Noregs idrettshøgskule
Noregs landbrukshøgskule
Noregs miljø- og biovitskaplege universitet
Noregs musikkhøgskule
Noregs teknisk-naturvitskaplege universitet
Noregs veterinærhøgskule
Norfakta
Norges Fiskerihøgskole
Norges Informasjonsteknologiske Høgskole
Norges Kreative Høyskole
Norges Tekniske Vitenskapsakademi
Norges Toppidrettsgymnas
Norges arktiske studentsamskipnad
Norges arktiske universitet
Norges brannskole
Norges grønne fagskole
Norges handelshøyskole
Norges idrettshøgskole
Norges landbrukshøgskole
Norges miljø- og biovitenskapelige universitet
Norges musikkhøgskole
Norges teknisk-naturvitenskapelige universitet
Norges tekniske høgskole
Norges veterinærhøgskole
Noroff
Norsk Gallup
Norsk Monitor
Norsk Regnesentral
Norsk Utenrikspolitisk Institutt
Norsk filmskole
Norsk institutt for by- og regionforskning
Norsk institutt for forskning om oppvekst, velferd og aldring
Norsk institutt for kulturminneforskning
Norsk institutt for landbruksøkonomisk forskning
Norsk institutt for luftforskning
Norsk institutt for skog og landskap
Norsk institutt for strategiske studier
Norsk institutt for studier av innovasjon, forskning og utdanning
Norsk samfunnsvitenskapelig datatjeneste
Norsk senter for bygdeforskning
Norsk senter for informasjonssikring
Norsk senter for menneskerettigheter
Norsk studentorganisasjon
Norsk studentunion
Norsk utanrikspolitisk institutt
Norstat
Norut
Numedal folkehøgskole
Nynorsksenteret
Odda vidaregåande skule
Ole Vig videregående skole
Operasjon Dagsverk
Opinion
Oslo Economics
Oslo Fotokunstskole
Oslo Handelshøyskole
Oslo International School
Oslo Kristelige Gymnasium
Oslo Musikk- og kulturskole
Oslo Nye Høyskole
Oslo handelsgymnasium
Oslo katedralskole
Oslo private gymnasium
OsloMet
OsloMet – storbyuniversitetet
Otto Treiders Handelsskole
Oxford University
PRIO = Institutt for fredsforskning
Pasteur-instituttet
Pasvik folkehøgskole
Peder Morset folkehøgskole
Persbråten videregående skole
Planteforsk
Potsdam-instituttet
Princeton University
Prognosesenteret
Prosjektskolen
Psykologisk institutt
Pöyry
Raftostiftelsen
Rand Corporation
Rauland folkehøgskule
Res Publica
Respons Analyse
Ringebu folkehøgskole
Ringerike folkehøgskole
Robert Koch-instituttet
Rogalandsforskning
Rokkansenteret
Roskilde Universitet
Rud videregående skole
Rudolf Steinerhøyskolen
Rudolf Steinerskolen
Rudolf Steinerskolen i Oslo
Ruralis
Rødde folkehøgskole
Røde Kors Nordisk United World College
Rønningen folkehøgskole
SINTEF
SIPRI
SNF
Sagatun folkehøgskole
Sagavoll folkehøgskole
Samfunns- og næringslivsforskning
Samfunnsøkonomisk analyse
Samisk høgskole
Samisk høgskule
Sandefjord videregående skole
Sandvika videregående skole
Sciences Po
Seljord folkehøgskule
Senter for rus- og avhengighetsforskning
Senter for studier av Holocaust og livssynsminoriteter
Senter for tverrfaglig kjønnsforskning
Senter for økonomisk forskning
Sentio
SiB
SiO
Simula Research Laboratory
Sintef Byggforsk
Sintef Energi
Sintef Ocean
Skap folkehøgskole
Skaperkraft
Ski videregående skole
Skien videregående skole
Skiringssal folkehøgskole
Skjeberg folkehøgskole
Skog og landskap
Skogn folkehøgskole
Skrivesenteret
Sogn Jord- og Hagebruksskule
Sogndal folkehøgskule
Sogndal vidaregåande skule
Solbakken folkehøgskole
Solborg folkehøgskole
Soltun folkehøgskole
Sonans
Sonans Privatgymnas
Sorbonne
St. Olav videregående skole
Stabekk videregående skole
Stanford
Stanford University
Statens balletthøgskole
Statens håndverks- og kunstindustriskole
Statens kunstakademi
Statens teaterhøgskole
Stavanger katedralskole
Stavern folkehøgskole
Stein Rokkan senter for flerfaglige samfunnsstudier
Steinerhøyskolen
Steinerskolen
Stiftelsen Arkivet
Stockholms universitet
Stord vidaregåande skule
Storsteigen
Strinda videregående skole
Strykejernet kunstskole
Stryn vidaregåande skule
Strømmen videregående skole
Studentenes Landsforbund
Studentersamfundet
Studentersamfundet i Trondhjem
Studentersamfunnet i Bergen
Studentorganisasjonen
Studentparlamentet
Studentparlamentet i Oslo
Studentsamskipnaden
Studentsamskipnaden i Agder
Studentsamskipnaden i Bergen
Studentsamskipnaden i Oslo
Studentsamskipnaden i Oslo og Akershus
Studentsamskipnaden i Stavanger
Studentsamskipnaden i Trondheim
Studentsamskipnaden på Vestlandet
Studieforbundet AOF
Studieforbundet Folkeuniversitetet
Sund folkehøgskole
Svalbard folkehøgskole
Svenska Akademien
Svenskeakademien
Svenskeakademiet
Synovate
Sámi allaskuvla
TNS Gallup
Tankesmia Agenda
Tankesmien Agenda
Tankesmien Skaperkraft
Tanks videregående skole
Teaterhøgskolen
Teaterhøgskulen
Tegnspråksenteret
Telemarksforsking
Telemarksforskning
Thor Heyerdahl videregående skole
Thora Storm videregående skole
Time vidaregåande skule
Toneheim folkehøgskole
Toppidrettsgymnaset
Torshus folkehøgskole
Transportøkonomisk institutt
Tromsdalen videregående skole
Tromsø folkehøgskole
Trondarnes folkehøgskole
Trondheim katedralskole
Tryggheim
Trøndelag Forskning og Utvikling
Trøndelag musikkonservatorium
Trøndertun folkehøgskole
TØI = Transportøkonomisk institutt
UCLA
UIT
UMB = Universitetet for miljø- og biovitenskap
UNIS = Universitetssenteret på Svalbard
USN = Universitetet i Sørøst-Norge
UiA = Universitetet i Agder
UiB = Universitetet i Bergen
UiN = Universitetet i Nordland
UiO = Universitetet i Oslo
UiS = Universitetet i Stavanger
UiT Noregs arktiske universitet
UiT Norges arktiske universitet
Ullern videregående skole
Ulstein vidaregåande skule
Ungdommens Akademi
Uni Research
Universitetet for miljø- og biovitenskap
Universitetet i Agder
Universitetet i Bergen
Universitetet i Innlandet
Universitetet i Nordland
Universitetet i Oslo
Universitetet i Stavanger
Universitetet i Søraust-Noreg
Universitetet i Sørøst-Norge
Universitetet i Tromsø
Universitetet i Trondheim
Universitetssenteret på Svalbard
Universitetsstudiene på Kjeller
University College London
University of California
University of Cambridge
University of Chicago
University of Edinburgh
University of Oxford
Uppsala universitet
Utenrikspolitisk institutt
VID vitenskapelige høgskole
VID vitskaplege høgskule
Valler videregående skole
Vefsn folkehøgskole
Velferdstinget
Velferdstinget i Oslo og Akershus
Verian
Vestlandsforsking
Vestlandsforskning
Videnskapsakademiet
Viken folkehøgskole
Vista Analyse
Voksenopplæringsforbundet
Voksenåsen
Volda gymnas
Volda lærarhøgskule
Volda vidaregåande skule
Voss folkehøgskule
Voss gymnas
Voss vidaregåande skule
WANG Toppidrett
Wergelandsenteret
Westerdals
Westerdals Oslo ACT
Yale
Yale University
YouGov
Åbo Akademi
Årstad videregående skole
Ås videregående skole
Åsane videregående skole
Ørsta vidaregåande skule
Østfoldforskning
Østlandsforskning
Øytun folkehøgskole

[voluntary]
# Source: own knowledge of Norwegian voluntary life: the sports federations of NIF, the members of Frivillighet Norge and of the umbrella bodies, humanitarian, health, youth, outdoor, faith, language and heritage organisations.
4H
4H Noreg
4H Norge
A-larm
ADHD Norge
AKKS
ATTAC
Acta – barn og unge i Normisjon
Actis
Adopsjonsforum
Adra Norge
Afasiforbundet
Afasiforbundet i Norge
Afghanistankomiteen
Afghanistankomiteen i Norge
Agder fotballkrets
Agder idrettskrets
Akershus fotballkrets
Akershus idrettskrets
Alarmtelefonen for barn og unge
Alkokutt
Alternativ til Vold
Amnesty
Amnesty International
Amnesty International Norge
Amnesty Norge
Ananke
Anima Norge
Anonyme Alkoholikere
Antidoping Norge
Antirasistisk Senter
Astma- og Allergiforbundet
Atlanterhavskomiteen
Atlas-alliansen
Attac Norge
Aust-Agder idrettskrets
Autismeforeningen
Autismeforeningen i Norge
Av-og-til
Bandyforbundet
Barnekreftforeningen
Barnevakten
Barnevernsproffene
Basketballforbundet
Bedriftsidrettsforbundet
Bellona
Bergen Mållag
Bergen Røde Kors
Bergen Turlag
Bergen og Hordaland Turlag
Bergens Skog- og Træplantningsselskap
Besteforeldreaksjonen
Besteforeldrenes klimaaksjon
Bibelselskapet
Bibliotekforeningen
Bipolarforeningen
Birdlife Norge
Bistandsnemnda
Blindeforbundet
Blodkreftforeningen
Blå Kors
Blå Kors Norge
Bodø og Omegns Turistforening
Bokmålsforbundet
Bokseforbundet
Bridgeforbundet
Brystkreftforeningen
Bryteforbundet
Buskerud fotballkrets
Buskerud idrettskrets
Bydelsmødre Norge
Bydelsmødrene
Bygdekvinnelaget
Bygdeungdomslaget
Bymisjonen
Bærekraftige liv
CARE Norge
CP-foreningen
Caritas
Caritas Norge
Cerebral Parese-foreningen
Changemaker
Cuba-foreningen i Norge
Cykleforbundet
DIS-Norge
DIXI
DNT
DNT – Edru Livsstil
Danseforbundet
Danseinformasjonen
De Unges Orkesterforbund
Den Norske Frimurerorden
Den Norske Israelsmisjon
Den Norske Turistforening
Den nasjonale støttegruppen etter 22. juli
Den norske Atlanterhavskomité
Den norske Burmakomité
Den norske Helsingforskomite
Den norske Helsingforskomité
Den norske Tibet-komité
Den norske kirkes presteforening
Den norske turistforeininga
Den ukrainske forening i Norge
Det Kongelige Selskap for Norges Vel
Det Mosaiske Trossamfund
Det Norske Bibelselskap
Det Norske Diakonhjem
Det Norske Misjonsselskap
Det Norske Misjonsselskapet
Det Norske Totalavholdsselskap
Det Norske Travselskap
Det frivillige Skyttarvesen
Det frivillige Skyttervesen
Det norske hageselskap
Det norske menneskerettighetsfond
Diabetesforbundet
Digni
Drammens og Oplands Turistforening
Dråpen i Havet
Dyrebeskyttelsen
Dyrebeskyttelsen Norge
Dyrevernalliansen
Dysleksi Norge
Dysleksiforbundet
Døveforbundet
EFN
Elektronisk Forpost Norge
Epilepsiforbundet
Erlik Oslo
Etisk handel Norge
Europabevegelsen
Europarørsla
Europeisk Ungdom
Evangeliesenteret
Extinction Rebellion
Extrastiftelsen
FFO = Funksjonshemmedes Fellesorganisasjon
FIVH = Framtiden i våre hender
FN-sambandet
FRI – foreningen for kjønns- og seksualitetsmangfold
Fagrådet – Rusfeltets hovedorganisasjon
Fairtrade Norge
Familie & Medier
Fattighuset
Fattignettverket Norge
Fellesrådet for Afrika
Fellesutvalget for Palestina
Film & Kino
Finnmark fotballkrets
Finnmark idrettskrets
Finnmark skikrets
First Lego League Norge
Flyktninghjelpa
Flyktninghjelpen
Folk og Forsvar
Folkeaksjonen ny rovdyrpolitikk
Folkeaksjonen oljefritt Lofoten
Folkeaksjonen oljefritt Lofoten, Vesterålen og Senja
Folkorg
Fontenehus Norge
Fontenehuset
Forandringsfabrikken
Forbundet Kysten
Foreldreutvalget for barnehager
Foreldreutvalget for grunnskolen
Foreningen !les
Foreningen 2 Foreldre
Foreningen FRI
Foreningen Les
Foreningen Norden
Foreningen Tryggere Ruspolitikk
Foreningen Våre Rovdyr
Foreningen for Muskelsyke
Foreningen for brystkreftopererte
Foreningen for hjertesyke barn
Foreningen for human narkotikapolitikk
Foreningen til Ski-Idrettens Fremme
Foreningen til norske fortidsminnesmerkers bevaring
Forfattersentrum
Forsvarsforeningen
Fortidsminneforeininga
Fortidsminneforeningen
Forum for utvikling og miljø
Fotballforbundet
Framtida i våre hender
Framtiden i våre hender
Fredslaget
Fredsrådet
Frelsesarmeen
Frelsesarmeens ungdom
Frelsesarméen
Fremtiden i våre hender
Friidrettsforbundet
Friluftslivets fellesorganisasjon
Friluftsrådenes Landsforbund
Frilynt Norge
Frimurerlosjen
Frimurerordenen
Fritt Ord
Frivillighet Noreg
Frivillighet Norge
Frivilligsentralen
Funksjonshemmedes Fellesorganisasjon
Funksjonshemmedes Idrettsforbund
Gatejuristen
Genealogi Norge
Gjensidigestiftelsen
Golfforbundet
Greenpeace
Greenpeace Norge
Grønn Hverdag
Gymnastikk- og Turnforbundet
HLF
Hageselskapet
Handballforbundet
Handikapforbundet
Haugesund Turistforening
Hedmark idrettskrets
Hedmark skikrets
Hedningsamfunnet
Helseutvalget
Helsingforskomiteen
HimalPartner
HivNorge
Hjelpekorpset
Hjernesvulstforeningen
Hockeyforbundet
Hodepine Norge
Holistisk Forbund
Home-Start
Home-Start Familiekontakten
Hordaland Røde Kors
Hordaland fotballkrets
Hordaland idrettskrets
Hordaland skikrets
Human Rights House
Human-Etisk Forbund
Human-Etisk Forbunds ungdom
Humanetisk Forbund
Humanistforbundet
Humanistisk Ungdom
Huseierne
Huseiernes Landsforbund
Husflidslaget
Hvite Bånd
Hvite busser til Auschwitz
Hyperion
Hålogaland Amatørteaterselskap
Hålogaland fotballkrets
Håndballforbundet
Hørselshemmedes Landsforbund
ICAN
IOGT
IOGT i Norge
IRN = Islamsk Råd Norge
Idrettsforbundet
Indre Østland fotballkrets
Indremisjonsforbundet
Indremisjonsselskapet
Initiativ for etisk handel
Inner Wheel
Innlandet idrettskrets
Innvandrernes Landsorganisasjon
Internasjonal kvinneliga for fred og frihet
Ishockeyforbundet
Islamsk Råd
Islamsk Råd Norge
Islamsk råd Noreg
Israelsmisjonen
JURK
Jeger- og Fiskerforbundet
JobbAktiv
Jushjelpa i Midt-Norge
Juss-Buss
Jussbuss
Juvente
KANDU
KFUK-KFUM
KFUK-KFUM Global
KFUK-KFUM-speiderne
KFUM
KNA
Kampsportforbundet
Kattens vern
Kavlifondet
Kirkens Bymisjon
Kirkens Nødhjelp
Kirkens SOS
Kiwanis
Kongelig Norsk Automobilklub
Kongelig Norsk Motorbåtforbund
Kontaktutvalget mellom innvandrere og myndighetene
Korforbundet
Kreftforeininga
Kreftforeningen
Krigsseilerforeningen
Krisesenteret i Oslo
Krisesentersekretariatet
Kristelig Kringkastingslag
Kristen-Norge
Kristent Interkulturelt Arbeid
Kristiansund og Nordmøre Turistforening
Kritikerlaget
Kulturalliansen
Kulturforbundet
Kulturvernforbundet
Kvenlandsforbundet
Kvensk institutt
Kvinnefronten
Kvinnegruppa Ottar
Kvinners Frivillige Beredskap
Kvinnesaksforeningen
Kyrkjas Bymisjon
Kyrkjas Naudhjelp
LAG Norge
LHBT-senteret
LHL
LLH
LMK
LNU = Landsrådet for Norges barne- og ungdomsorganisasjoner
La Naturen Leve
Ladies Circle
Laget NKSS
Landsforbundet av Motorhistoriske Kjøretøyklubber
Landsforbundet for kombinert syns- og hørselshemmede
Landsforbundet mot stoffmisbruk
Landsforeininga for hjarte- og lungesjuke
Landsforeningen for Huntingtons sykdom
Landsforeningen for Nyrepasienter
Landsforeningen for Pårørende innen Psykisk helse
Landsforeningen for barnevernsbarn
Landsforeningen for etterlatte ved selvmord
Landsforeningen for hjerte- og lungesyke
Landsforeningen for hjertesyke barn
Landsforeningen for lesbisk og homofil frigjøring
Landsforeningen for lesbiske, homofile, bifile og transpersoner
Landsforeningen for nyrepasienter og transplanterte
Landsforeningen for slagrammede
Landsforeningen for trafikkskadde
Landsforeningen uventet barnedød
Landslaget for Spelemenn
Landslaget for lokal- og privatarkiv
Landslaget for lokalhistorie
Landslaget for offentlige pensjonister
Landslaget for språklig samling
Landsrådet for Noregs barne- og ungdomsorganisasjonar
Landsrådet for Norges barne- og ungdomsorganisasjoner
Latin-Amerikagruppene
Legar utan grenser
Leger uten grenser
Leieboerforeningen
Leser søker bok
Lions
Lions Club
Lions Norge
Lokaltrafikkhistorisk Forening
Lymfekreftforeningen
MA – Rusfri Trafikk
ME-foreningen
MIFF = Med Israel for fred
MS-forbundet
Mage-tarmforbundet
Mannsforum
Maritastiftelsen
Matsentralen
Matsentralen Norge
Med Israel for fred
Medborgerne
Menneskerettighetsfondet
Menneskeverd
Mental Helse
Mental Helse Ungdom
MiRA-senteret
Miljøagentene
Miljøheimevernet
Miljøstiftelsen Bellona
Misjon bak Jernteppet
Misjonsalliansen
Misjonssambandet
Misjonsselskapet
Molde og Romsdals Turistforening
Motorførernes Avholdsforbund
Motvind Norge
Multippel Sklerose Forbundet i Norge
Munn- og halskreftforeningen
Museumsforbundet
Musikkorpsforbundet
Musikkrådet
Muslimsk Dialognettverk
Mållaget
Mødrehjelpen
Møre og Romsdal idrettskrins
N.K.S.
NAF
NBBL = Norske Boligbyggelags Landsforbund
NCF = Norges Cykleforbund
NFF = Norges Fotballforbund
NGTF
NHF
NIF = Norges idrettsforbund
NJFF = Norges Jeger- og Fiskerforbund
NKK = Norsk Kennel Klub
NKSS = Norges Kristelige Studentlag
NLM Ung
NMCU = Norsk Motorcykkel Union
NMS U
NOAH
NOAS
NOF
NSF
NSSR
Nasjonal støttegruppe etter 22. juli-hendelsene
Nasjonalforeininga for folkehelsa
Nasjonalforeningen
Nasjonalforeningen for folkehelsen
Natteravnene
Natur og Ungdom
Naturvernforbundet
Naudhjelpa
Nei til EU
Nei til atomvåpen
Noah – for dyrs rettigheter
Noereh
Nord-Trøndelag idrettskrets
Nordland fotballkrets
Nordland idrettskrets
Nordland skikrets
Nordmanns-Forbundet
Nordmannsforbundet
Nordmøre og Romsdal fotballkrets
Noregs Astma- og Allergiforbund
Noregs Blindeforbund
Noregs Bygdekvinnelag
Noregs Bygdeungdomslag
Noregs Diabetesforbund
Noregs Døveforbund
Noregs Fotballforbund
Noregs Friidrettsforbund
Noregs Handballforbund
Noregs Handikapforbund
Noregs Husflidslag
Noregs Jeger- og Fiskarforbund
Noregs Korforbund
Noregs Kristne Råd
Noregs Musikkorps Forbund
Noregs Mållag
Noregs Naturvernforbund
Noregs Pensjonistforbund
Noregs Raude Kross
Noregs Skiforbund
Noregs Skøyteforbund
Noregs Syklistforbund
Noregs Symjeforbund
Noregs Ungdomslag
Noregs idrettsforbund
Noregs kulturvernforbund
Noregs speidarforbund
Norge i EØS
Norges Ake-, Bob- og Skeletonforbund
Norges Amerikanske Idretters Forbund
Norges Astma- og Allergiforbund
Norges Automobil-Forbund
Norges Badmintonforbund
Norges Bandyforbund
Norges Barne- og Ungdomskorforbund
Norges Basketballforbund
Norges Bedriftsidrettsforbund
Norges Biljardforbund
Norges Bilsportforbund
Norges Birøkterlag
Norges Blindeforbund
Norges Bokseforbund
Norges Bordtennisforbund
Norges Bowlingforbund
Norges Bryteforbund
Norges Bueskytterforbund
Norges Bygdekvinnelag
Norges Bygdeungdomslag
Norges Casting Forbund
Norges Castingforbund
Norges Cricketforbund
Norges Curlingforbund
Norges Cykleforbund
Norges Cøliakiforening
Norges Danseforbund
Norges Diabetesforbund
Norges Dykkeforbund
Norges Døveforbund
Norges E-sportforbund
Norges Fallskjermforbund
Norges Fekteforbund
Norges Fibromyalgi Forbund
Norges Fjellstyresamband
Norges Fleridrettsforbund
Norges Forsvarsforening
Norges Fotballforbund
Norges Fredslag
Norges Fredsråd
Norges Friidrettsforbund
Norges Frisbeeforbund
Norges Frivilligsentraler
Norges Funksjonshemmedes Idrettsforbund
Norges Golfforbund
Norges Gymnastikk- og Turnforbund
Norges Handikapforbund
Norges Handikapforbunds Ungdom
Norges Hundekjørerforbund
Norges Hunderedningskorps
Norges Husflidslag
Norges Husmorforbund
Norges Håndballforbund
Norges Idrettsforbund og olympiske og paralympiske komité
Norges Innebandyforbund
Norges Ishockeyforbund
Norges Jeger- og Fiskerforbund
Norges Jernbaneklubb
Norges Judoforbund
Norges KFUK-KFUM
Norges KFUK-KFUM-speidere
Norges KFUM
Norges Kampsportforbund
Norges Kickboxing Forbund
Norges Klatreforbund
Norges Korforbund
Norges Kristelige Folkeparti
Norges Kristelige Studentforbund
Norges Kristelige Studentlag
Norges Kristne Råd
Norges Kvinne- og familieforbund
Norges Livredningsselskap
Norges Lotteforbund
Norges Luftsportforbund
Norges Luftsportsforbund
Norges ME-forening
Norges Migreneforbund
Norges Motorcykkelunion
Norges Motorsportforbund
Norges Museumsforbund
Norges Musikkorps Forbund
Norges Naturvernforbund
Norges Olympiske Komité
Norges Orienteringsforbund
Norges Padleforbund
Norges Parkinsonforbund
Norges Pensjonistforbund
Norges Roforbund
Norges Rotary
Norges Rugbyforbund
Norges Rytterforbund
Norges Røde Kors
Norges Samemisjon
Norges Seilforbund
Norges Sjakkforbund
Norges Skiforbund
Norges Skiskytterforbund
Norges Skogeierforbund
Norges Skytterforbund
Norges Skøyteforbund
Norges Snowboardforbund
Norges Softball og Baseball Forbund
Norges Squashforbund
Norges Studentidrettsforbund
Norges Styrkeløftforbund
Norges Svømmeforbund
Norges Sykkelforbund
Norges Søndagsskoleforbund
Norges Taekwondo Forbund
Norges Tennisforbund
Norges Travselskap
Norges Triatlonforbund
Norges Turnforbund
Norges Unge Katolikker
Norges Vannskiforbund
Norges Vektløfterforbund
Norges Vel
Norges Velforbund
Norges Veteranforbund for internasjonale operasjoner
Norges Volleyballforbund
Norges idrettsforbund
Norges idrettsforbund og olympiske komité
Norges kulturvernforbund
Norges sopp- og nyttevekstforbund
Norges speiderforbund
Normisjon
Norsk Amatørteaterforbund
Norsk Botanisk Forening
Norsk Bridgeforbund
Norsk Cøliakiforening
Norsk Epilepsiforbund
Norsk Filmforbund
Norsk Folkehjelp
Norsk Folkehjelp Ungdom
Norsk Folkemusikk- og Danselag
Norsk Forbund for Psykisk Utviklingshemmede
Norsk Forbund for Utviklingshemmede
Norsk Forening for Cystisk Fibrose
Norsk Forening for Fartøyvern
Norsk Forening for Litteraturkritikk
Norsk Forening mot Støy
Norsk Fosterhjemsforening
Norsk Friluftsliv
Norsk Idrettsforbund
Norsk Jazzforum
Norsk Jernbaneklubb
Norsk Jockeyklub
Norsk Kennel Klub
Norsk Kennelklub
Norsk Kulturforum
Norsk Kvinnesaksforening
Norsk Luthersk Misjonssamband
Norsk Motorcykkel Union
Norsk Musikkråd
Norsk Målungdom
Norsk OCD-forening
Norsk Ornitologisk Forening
Norsk P.E.N.
Norsk PEN
Norsk Psoriasisforbund
Norsk Radio Relæ Liga
Norsk Revmatikarforbund
Norsk Revmatikerforbund
Norsk Rockforbund
Norsk Sangerforbund
Norsk Sau og Geit
Norsk Selskab til Skibbrudnes Redning
Norsk Slektshistorisk Forening
Norsk Supporterallianse
Norsk Søndagsskoleforbund
Norsk Tinnitusforening
Norsk Toppfotball
Norsk Topphåndball
Norsk Tourette Forening
Norsk Veteran
Norsk Veteranskibsklub
Norsk Viseforum
Norsk barnebokinstitutt
Norsk bibliotekforening
Norsk filmklubbforbund
Norsk forfattersentrum
Norsk kritikerlag
Norsk kulturarv
Norsk organisasjon for asylsøkere
Norsk teaterråd
Norsk-Svensk Handelskammer
Norske Barne- og Ungdomsbokforfattere
Norske Boligbyggelags Landsforbund
Norske Dansekunstnere
Norske Konsertarrangører
Norske Kulturarrangører
Norske Kveners Forbund
Norske Kvinners Sanitetsforeining
Norske Kvinners Sanitetsforening
Norske Redningshunder
Norske Reindriftsamers Landsforbund
Norske Reindriftssamers Landsforbund
Norske Reserveoffiserers Forbund
Norske Røde Kors Hjelpekorps
Norske Symfoniorkestres Landsforbund
Norwegian Unix User Group
OIKOS
OMOD
Oasebevegelsen
Odd Fellow
Odd Fellow-ordenen
Olympiatoppen
Open Doors
Oppland idrettskrets
Oppland skikrets
Orienteringsforbundet
Oslo Byes Vel
Oslo Bymisjon
Oslo Idrettskrets
Oslo Mållag
Oslo Røde Kors
Oslo Skiklub
Oslo Vel
Oslo fotballkrets
Oslo krisesenter
Oslo og Omegn Turistforening
P22
PRESS – Redd Barna Ungdom
Palestinakomiteen
Parkinsonforbundet
Pensjonistforbundet
Personskadeforbundet
Personskadeforbundet LTN
Plan International
Plan International Norge
Plan Norge
Pluss LMA
Private Barnehagers Landsforbund
Pro Sentret
ProLAR
Prosentret
Prostatakreftforeningen
Psoriasis- og eksemforbundet
Rafto
Raftohuset
Raude Kors
Raudekrossen
Redd Barna
Redningsselskapet
Regnskogfondet
Rettferd for taperne
Revmatikerforbundet
Riksmålsforbundet
Roforbundet
Rogaland fotballkrets
Rogaland idrettskrets
Romanifolkets landsforening
Rotary
Round Table
Rusmisbrukernes interesseorganisasjon
Ryggforeningen
Ryggmargsbrokk- og hydrocephalusforeningen
Rytterforbundet
Rådet for folkemusikk og folkedans
Rådet for psykisk helse
Røde Kors
Røde Kors Hjelpekorps
Røde Kors Ungdom
Røykfritt Miljø Norge
SAFO
SAIH
SEIF
SOS Barnebyer
SOS Rasisme
SOS-barnebyar
SOS-barnebyer
STL
Sabima
Samarbeidsforumet av funksjonshemmedes organisasjoner
Samarbeidsrådet for tros- og livssynssamfunn
Samemisjonen
Samenes landsforbund
Samerådet
Sanitetsforeningen
Sanitetskvinnene
Santalmisjonen
Seilforbundet
Selskapet for Norges Vel
Selskapet for Oslo Byes Vel
Selvhjelp for innvandrere og flyktninger
Seniorsaken
Serieforeningen for Kvinnefotball
Sex og Politikk
Sex og Samfunn
Sjakkforbundet
Skeiv Ungdom
Skeiv Verden
Skiforbundet
Skiforeninga
Skiforeningen
Skiskytterforbundet
Skogselskapet
Skøyteforbundet
Slekt og Data
Slett U-landsgjelda
Slett gjelden
Snowboardforbundet
Sogn og Fjordane Turlag
Sogn og Fjordane fotballkrins
Sogn og Fjordane idrettskrins
Sogn og Fjordane skikrins
Soroptimist
Sparebankstiftelsen
Sparebankstiftelsen DNB
Speiderforbundet
Spiseforstyrrelsesforeningen
Stavanger Turistforening
Stefanusalliansen
Stiftelsen Crux
Stiftelsen Dam
Stiftelsen Evangeliesenteret
Stiftelsen Fritt Ord
Stiftelsen Kirkens Familievern
Stiftelsen Norsk Kulturarv
Stine Sofies Stiftelse
Stoffskifteforbundet
Stopp oljeletinga
Strømmestiftelsen
Studentenes og Akademikernes Internasjonale Hjelpefond
Studieforbundet kultur og tradisjon
Styrkeløftforbundet
Støtteforeningen for Kreftsyke Barn
Støttegruppa 22. juli
Støttegruppen etter Scandinavian Star
Støttekomiteen for Vest-Sahara
Støttesenter mot incest
Sunnmøre fotballkrets
Sunnmøre fotballkrins
Sunnmøre skikrins
Svømmeforbundet
Sykehusklovnene
Sykkelforbundet
Syklistenes Landsforening
Syklistforeningen
Symjeforbundet
Søndagsskolen
Sør-Trøndelag idrettskrets
Taternes Landsforening
Tax Justice Norge
Tearfund
Tekna Ung
Telemark fotballkrets
Telemark idrettskrets
Tennisforbundet
Tibetkomiteen
Toppfotball Kvinner
Transparency International Norge
Troms Turlag
Troms fotballkrets
Troms idrettskrets
Troms skikrets
Trondhjems Turistforening
Trøndelag fotballkrets
Trøndelag idrettskrets
Turistforeininga
Turistforeningen
ULOBA
UNOF
Ung Kreft
Ung i Kor
Ungdom i Oppdrag
Ungdom mot EU
Ungdom mot narkotika
Ungdom mot vold
Ungdom og Fritid
Ungdommens Røde Kors
Ungdomssymfonikerne
Unge Forskere
Unge funksjonshemmede
Ungt Entreprenørskap
Ungt Entreprenørskap Norge
Unicef Norge
Utviklingsfondet
Velferdsalliansen
Vellenes Fellesorganisasjon
Vennskapssambandet Norge-Nicaragua
Verdens Barn
Verdens naturfond
Vest-Agder idrettskrets
Vestfold fotballkrets
Vestfold idrettskrets
Vestland idrettskrins
Vestlandske Indremisjonsforbund
Viken idrettskrets
Voksne for Barn
Volleyballforbundet
Vålerengens Klan
Våre Rovdyr
WWF
WWF Norge
WWF Verdens naturfond
Wayback
We Shall Overcome
ZERO
Zonta
Ålesund-Sunnmøre Turistforening
Åpen kirkegruppe
Åpne Dører
Økologisk Norge
Østfold fotballkrets
Østfold idrettskrets

[union]
# Source: own knowledge of the Norwegian labour market: confederations, unions and employers' and trade organisations since 1990; main foreign ones.
AF
AFL-CIO
Abelia
Advokatforeininga
Advokatforeningen
Agder Bondelag
Akademikarane
Akademikerforbundet
Akademikerne
Akademikernes Fellesorganisasjon
Akershus Bondelag
AksjeNorge
Aksjonærforeningen
Allmennlegeforeningen
Apotekforeningen
Arbeidsgivarforeininga Spekter
Arbeidsgiverforeningen Spekter
Arbeidsmandsforbundet
Arkitektenes fagforbund
BFO = Befalets Fellesorganisasjon
BNL
Bankforeningen
Bedriftsforbundet
Befalets Fellesorganisasjon
Bergen Næringsråd
Bibliotekarforbundet
Bilbransjeforbundet
Bildende Kunstneres Hjelpefond
Bilimportørenes Landsforening
Bokhandlerforeningen
Boligprodusentene
Boligprodusentenes Forening
Bonde- og Småbrukarlaget
Bondelaget
Bryggeri- og drikkevareforeningen
Buskerud Bondelag
Bygg- og anleggsentreprenørene
Byggenæringens Landsforening
CREO
Dansk Industri
De Facto
Delta
Den internasjonale transportarbeiderføderasjonen
Den norske Advokatforening
Den norske Bankforening
Den norske Bokhandlerforening
Den norske Forfattarforening
Den norske Forfatterforening
Den norske Forleggerforening
Den norske Revisorforening
Den norske dommerforening
Den norske jordmorforening
Den norske legeforening
Den norske legeforeninga
Den norske lægeforening
Den norske tannlegeforening
Den norske veterinærforening
Det norske Diakonforbund
Det norske maskinistforbund
Distriktsenergi
Dommerforeningen
Dramatikerforbundet
Drivkraft Norge
EBA
EL & IT Forbundet
EL og IT
EL og IT Forbundet
Econa
Eiendom Noreg
Eiendom Norge
Eiendomsmeglerforbundet
Elbilforeningen
Energi Noreg
Energi Norge
Energibedriftenes Landsforening
Energiforsyningens Fellesorganisasjon
Entreprenørforeningen Bygg og Anlegg
Entreprenørforeningen – Bygg og Anlegg
Ergoterapeutene
FHL = Fiskeri- og havbruksnæringens landsforening
FIFPRO
FLT
FNH
FNO
FO = Fellesorganisasjonen
Fagforbundet
Fagpressen
Farmasøytene
Fellesforbundet
Fellesorganisasjonen
Fellesorganisasjonen for barnevernpedagoger, sosionomer og vernepleiere
Finans Noreg
Finans Norge
Finansforbundet
Finansnæringens Arbeidsgiverforening
Finansnæringens Fellesorganisasjon
Finansnæringens Hovedorganisasjon
Fiskarlaget
Fiskebåt
Fiskebåtredernes Forbund
Fiskehav
Fiskeri- og havbruksnæringens landsforening
Flygelederforeningen
Forbundet for Ledelse og Teknikk
Forfattarforeininga
Forfatterforbundet
Forfatterforeningen
Forleggerforeningen
Fornybar Noreg
Fornybar Norge
Forskarforbundet
Forskerforbundet
Frisørforbundet
Fysioterapeutforbundet
Gartnerhallen
Grafill
GramArt
Gramo
HK = Handel og Kontor
HSH
Handel og Kontor
Handel og Kontor i Norge
Handels- og Servicenæringens Hovedorganisasjon
Hedmark Bondelag
Heismontørenes fagforening
Hordaland Bondelag
Hotell- og Restaurantarbeiderforbundet
Hovedorganisasjonen Virke
IFJ
IG Metall
IKT-Norge
ITF
Industri Energi
IndustriEnergi
Innlandet Bondelag
Jernbaneforbundet
Jordmorforbundet
Journalistlaget
Juristforbundet
KFO
Kabinforbundet
Kjøtt- og fjørfebransjens Landsforbund
Kollektivtrafikkforeningen
Kommunalansattes Fellesorganisasjon
Kommuneforbundet
Komponistforeningen
Kopinor
Kost- og ernæringsforbundet
Krigsskoleutdannede offiserers landsforening
Kriminalomsorgens Yrkesforbund
Kunstnernettverket
Kystfiskarlaget
LLA = Landslaget for lokalaviser
LMI
LO  # also laughed
LO Kommune
LO Media
LO Stat
LO i Bergen
LO i Oslo
LO i Trondheim
Landbrukssamvirket
Landslaget for lokalaviser
Landslaget for lokalaviser i Noreg
Landsorganisasjonen
Landsorganisasjonen i Noreg
Landsorganisasjonen i Norge
Landsorganisationen
Lastebileierforbundet
Lederne
Legeforeininga
Legeforeningen
Legemiddelindustriforeningen
Lektorlaget
Lokomotivmannsforbundet
Luftfartens Funksjonærforening
Lægeforeningen
Lærerforbundet
Lærerlaget
MBL = Mediebedriftenes Landsforening
MEF = Maskinentreprenørenes Forbund
MFO
Maritimt Forum
Maskinentreprenørenes Forbund
Maskinistforbundet
Mediebedriftene
Mediebedriftenes Landsforening
Musikernes fellesorganisasjon
Møre og Romsdal Bondelag
NAVO
NBS = Norsk Bonde- og Småbrukarlag
NELFO
NHO
NHO Agder
NHO Byggenæringen
NHO Geneo
NHO Hordaland
NHO Innlandet
NHO Logistikk og Transport
NHO Luftfart
NHO Mat og Drikke
NHO Møre og Romsdal
NHO Nordland
NHO Oslo og Akershus
NHO Reiseliv
NHO Rogaland
NHO Service
NHO Service og Handel
NHO Sogn og Fjordane
NHO Transport
NHO Troms
NHO Trøndelag
NHO Vestlandet
NIF Tekna
NISO
NITO
NJ = Norsk Journalistlag
NLF = Norges Lastebileier-Forbund
NNN
NOPA
NOPEF
NP = Norsk Presseforbund
NSF
NTL = Norsk Tjenestemannslag
NTO
Naturviterne
Negotia
Nord-Trøndelag Bondelag
Nordland Bondelag
Noregs Bondelag
Noregs Fiskarlag
Noregs Rederiforbund
Noregs Sildesalslag
Norges Autoriserte Regnskapsføreres Forening
Norges Bilbransjeforbund
Norges Bilutleieforbund
Norges Bondelag
Norges Eiendomsmeglerforbund
Norges Farmaceutiske Forening
Norges Fiskarlag
Norges Flytekniske Organisasjon
Norges Forsikringsforbund
Norges Fotballtrenerforening
Norges Industriforbund
Norges Ingeniør- og Teknologorganisasjon
Norges Juristforbund
Norges Kommunerevisorforbund
Norges Kystfiskarlag
Norges Lastebileier-Forbund
Norges Lastebileierforbund
Norges Offisersforbund
Norges Optikerforbund
Norges Politilederlag
Norges Rederiforbund
Norges Råfisklag
Norges Sildesalgslag
Norges Takseringsforbund
Norges Taxiforbund
Norges offisers- og spesialistforbund
Norsk Arbeidsgiverforening
Norsk Arbeidsmandsforbund
Norsk Barnevernlederorganisasjon
Norsk Bonde- og Småbrukarlag
Norsk Bonde- og Småbrukerlag
Norsk Bygningsindustriarbeiderforbund
Norsk Eiendom
Norsk Ergoterapeutforbund
Norsk Fengsels- og Friomsorgsforbund
Norsk Fjernvarme
Norsk Fjørfelag
Norsk Flygelederforening
Norsk Flygerforbund
Norsk Fysioterapeutforbund
Norsk Gartnerforbund
Norsk Grafisk Forbund
Norsk Helse- og Sosialforbund
Norsk Helsesekretærforbund
Norsk Industri
Norsk Jernbaneforbund
Norsk Journalistlag
Norsk Kabinforening
Norsk Kiropraktorforening
Norsk Kjemisk Industriarbeiderforbund
Norsk Kommunalteknisk Forening
Norsk Kommuneforbund
Norsk Komponistforening
Norsk Landbrukssamvirke
Norsk Lektorlag
Norsk Logopedlag
Norsk Lokalradioforbund
Norsk Lokomotivmannsforbund
Norsk Losforbund
Norsk Lærerlag
Norsk Manuellterapeutforening
Norsk Musikerforbund
Norsk Naturforvalterforbund
Norsk Nærings- og Nytelsesmiddelarbeiderforbund
Norsk Nærings- og Nytingsmiddelarbeidarforbund
Norsk Olje- og Petrokjemisk Fagforbund
Norsk Oversetterforening
Norsk Petroleumsinstitutt
Norsk Post- og Kommunikasjonsforbund
Norsk Postforbund
Norsk Presseforbund
Norsk Psykologforening
Norsk Radiografforbund
Norsk Redaktørforening
Norsk Sjukepleiarforbund
Norsk Sjømannsforbund
Norsk Sjøoffisersforbund
Norsk Skog- og Landarbeiderforbund
Norsk Skolelederforbund
Norsk Skuespillerforbund
Norsk Svineavlslag
Norsk Sykepleierforbund
Norsk Tannpleierforening
Norsk Tenestemannslag
Norsk Tjenestemannslag
Norsk Tollerforbund
Norsk Transportarbeiderforbund
Norsk Treindustriarbeiderforbund
Norsk elbilforening
Norsk faglitterær forfatter- og oversetterforening
Norsk olje og gass
Norsk teater- og orkesterforening
Norske Avisers Landsforening
Norske Bakere
Norske Billedkunstnere
Norske Boligbyggelag
Norske Dramatikeres Forbund
Norske Filmregissører
Norske Finansanalytikeres Forening
Norske Fiskeoppdretteres Forening
Norske Flygeres Forbund
Norske Idrettsutøveres Sentralorganisasjon
Norske Kunsthåndverkere
Norske Landbrukstenester
Norske Sivilingeniørers Forening
Norske Siviløkonomers Forening
Norske arkitekters landsforbund
Norskog
Norsvin
Norwaco
Norwea
Norwegian Pilot Union
Næringsforeningen
Næringsforeningen i Stavanger-regionen
Næringsforeningen i Trondheimsregionen
Næringslivets Hovedorganisasjon
Næringslivets hovudorganisasjon
OFS
OFV
OLF
Offshore Noreg
Offshore Norge
Oljearbeidernes Fellessammenslutning
Oljeindustriens Landsforening
Oppland Bondelag
Opplysningsrådet for Veitrafikken
Oslo Bygningsarbeiderforening
Oslo Handelskammer
Oslo Handelsstands Forening
Oslo Sporveiers Arbeiderforening
Overlegeforeningen
Oversetterforeningen
PARAT
PF = Politiets Fellesforbund
Pedagogstudentene
Pelagisk Forening
Politiets Fellesforbund
Postkom
Presseforbundet
Presteforeningen
Produsentforeningen
Prosessindustriens Landsforening
Psykologforeininga
Psykologforeningen
Redaktørforeningen
Rederiforbundet
Regnskap Norge
Reiselivsbedriftenes Landsforening
Revisorforeningen
Rogaland Bondelag
Råfisklaget
Rørentreprenørene Norge
Rørleggernes Fagforening
SACO
SAFE
SKUP
SMB Norge
STAFO
Samfunnsviterne
Samfunnsøkonomene
Sammenslutningen av Fagorganiserte i Energisektoren
Sildelaget
Siviløkonomene
Sjukepleiarforbundet
Sjømannsforbundet
Sjømat Norge
Sjømatbedriftene
Sjøoffisersforbundet
Skagerakfisk
Skattebetalarforeininga
Skattebetalerforeningen
Skatterevisorenes Forening
Skolelederforbundet
Skolenes landsforbund
Skuespillerforbundet
Skulenes landsforbund
Småbrukarlaget
Småkraftforeninga
Sogn og Fjordane Bondelag
Sparebankforeningen
Sparebankforeningen i Norge
Spekter
Stavanger-regionen Næringsforening
Steinerskoleforbundet
Stiftelsen for en Kritisk og Undersøkende Presse
Sunnmøre og Romsdal Fiskesalslag
Surofi
Svenska Kommunalarbetareförbundet
Svenskt Näringsliv
Sykepleierforbundet
Sør-Norges Fiskarlag
Sør-Trøndelag Bondelag
TBL
TONO
Tannlegeforeningen
Taxiforbundet
Tekna
Teknologibedriftenes Landsforening
Telemark Bondelag
Tjenestemannslaget
Tollerforbundet
Transportarbeiderforbundet
Transportbedriftenes Landsforening
Treindustrien
Troms Bondelag
Trøndelag Bondelag
UAW
Unge Kunstneres Samfund
Unio
United Auto Workers
Utdanningsforbundet
Utdanningsgruppenes Hovedorganisasjon
Verdipapirfondenes forening
Vest-Norges Fiskesalslag
Vestfold Bondelag
Vestland Bondelag
Veterinærforeningen
Vin- og brennevinleverandørenes forening
Virke
Virke Produsentforeningen
YS
YTF = Yrkestrafikkforbundet
Yngre legers forening
Yrkesorganisasjonanes Sentralforbund
Yrkesorganisasjonenes Hovedorganisasjon
Yrkesorganisasjonenes Sentralforbund
Yrkestrafikkforbundet
Østfold Bondelag

[media]
# Source: own knowledge of Norwegian media: daily and local newspapers since 1990, broadcasters, magazines, trade press, agencies, publishers, news sites; main foreign media.
20th Century Fox
A-magasinet
A-pressen
A24
ABC Australia
ABC News
ABC Nyheter
AFP
ANB
ANSA
AP  # Associated Press; Ap is the party
ARD
Ad Notam
Adressa
Adresseavisa
Adresseavisen
Aftenbladet
Aftenbladet.no
Aftenposten
Aftenposten Aften
Aftenposten Forlag
Aftenposten Innsikt
Aftenposten Junior
Aftonbladet
Agderposten
Agence France-Presse
Agenda Magasin
Akers Avis
Akers Avis Groruddalen
Akershus Amtstidende
Akersposten
Al Arabiya
Al Jazeera
Al-Arabiya
Al-Jazeera
Al-Manar
Albert Bonniers
Aller Media
Allers
Altaposten
Amedia
Amta
Anadolu
Andøyposten
Anlegg & Transport
Apollon
Arbeiderbladet
Arbeidets Rett
Ark Bokhandel
Arte
Arthaus
Asahi Shimbun
Aschehoug
Aschehoug Forlag
Asker og Bærums Budstikke
Askøyværingen
Associated Press
Atekst
Aura Avis
Aust-Agder Blad
Autofil
Avisa Hemnes
Avisa Nordhordland
Avisa Nordland
Avisa Oslo
Avisa Sør-Trøndelag
Avisa Valdres
Avisen Agder
Avisenes Nyhetsbyrå
Avishuset Dagbladet
Axel Springer
Axios
B.T.
BA = Bergensavisen
BBC
BBC News
BBC World
BMG
BT = Bergens Tidende
BT.no
BTV
Ballade
Ballade.no
Barentsobserver
Bauer Media
Bazar
Bazar Forlag
Bellingcat
Bergen Kino
Bergens Arbeiderblad
Bergens Tidende
BergensTV
Bergensavisen
Berlingske
Berlingske Tidende
Berner Gruppen
Bertelsmann
Bil24
Bild
Bild Zeitung
Bild-Zeitung
Bildbyrån
Billedkunst
Bladet Sunnhordland
Bladet Tromsø
Bladet Vesterålen
Bladkompaniet
Bloomberg
Bloomsbury
Bo Bedre
Bok og Bibliotek
Bokkilden
Bokklubben
Bokklubbene
Bokvennen
Bokvennen Forlag
Bondebladet
Bonnier
Bonnier Media
Bonnier Publications
Bonytt
BookBites
Boston Globe
Breitbart
British Broadcasting Corporation
Brønnøysunds Avis
Budstikka
Budstikka for Søgne
Business Insider
Buskeruds Blad
BuzzFeed
Byavisa
Byavisa Drammen
Byavisa Moss
Byavisa Tønsberg
Bygdanytt
Bygdebladet
Bygdebladet Randaberg og Rennesøy
Bygdefolket
Bygdeposten
Bygg.no
Byggeindustrien
Byggfakta
Bø Blad
Bømlo-nytt
C More
C-SPAN
CBS
CBS News
CCTV
CNBC
CNN
Canal Digital
Canal+
Cappelen
Cappelen Akademisk
Cappelen Akademisk Forlag
Cappelen Damm
Channel 4
Channel 5
Charlie Hebdo
Chicago Tribune
Cinenord
Columbia Pictures
Computerworld
Corriere della Sera
Costume
Cumhuriyet
DB.no
DN = Dagens Næringsliv
DN.no
DPA
DR
DaWorks
Dag og Tid
Dagbladet
Dagbladet.no
Dagen  # the newspaper; else the day
Dagen Magazinet
Dagens Industri
Dagens Medicin
Dagens Medisin
Dagens Nyheter
Dagens Næringsliv
Dagligvarehandelen
Dagningen
Dagsavisen
Dagsnytt
Dagsrevyen
Daily Express
Daily Mail
Daily Mirror
Daily News
Daily Star
Daily Telegraph
Dalane Tidende
Dalane Tidende og Egersunds Avis
Danmarks Radio
Davvi Girji
De norske Bokklubbene
Demokraten
Den norske Bokklubben
Der Spiegel
Det Norske Samlaget
Det Nye
Deutsche Welle
Die Tageszeitung
Die Welt
Die Zeit
Digi.no
Dine Penger
Dinside
Discovery
Discovery Networks
Discovery Norge
Disney
Disney+
Document
Document.no
Dozjd
Drammens Tidende
Drammens Tidende og Buskeruds Blad
Drangedalsposten
DreamWorks
Dreyers Forlag
Driva
Drøbak Avis
Dølen
E24
E24.no
ECM
ECM Records
EFE
EMI
EPA
ESPN
Edda Media
Egmont
Egmont Hjemmet Mortensen
Egmont Publishing
Egmont Serieforlaget
Eidsvold Blad
Eidsvold Ullensaker Blad
Eidsvoll Ullensaker Blad
Eiker Avis
Eikerbladet
Eikernytt
Ekho Moskvy
Ekstra Bladet
El Mundo
El Pais
El País
Elsevier
Enebakk Avis
Energi og Klima
Estate Nyheter
Euronews
European Pressphoto Agency
Europower
Eurosport
Evening Standard
Expressen
FAZ = Frankfurter Allgemeine Zeitung
FHM
FVN = Fædrelandsvennen
Faber & Faber
Facebook
Fagbokforlaget
Faktisk.no
Fanaposten
Fantefilm
Farsunds Avis
Feelgood Scene Film
Filmkameratene
Filter Nyheter
Financial Times
Finansavisen
Finnmark Dagblad
Finnmarken
Finnmarksposten
Firda
Firda Tidend
Firdaposten
Fiskaren
Fiskeribladet
Fiskeribladet Fiskaren
FiskeribladetFiskaren
Fjell-Ljom
Fjordabladet
Fjordenes Tidende
Fjordingen
Fjuken
Flamme Forlag
Flekkefjords Avis
Folkebladet
Folkets Dagblad
Follo-avisen
Font Forlag
Forbes
Foreign Affairs
Foreign Policy
Foreldre & Barn
Forlaget Manifest
Forlaget Oktober
Forlaget Press
Forskerforum
Forskning.no
Fortune
Fosna-Folket
Fotball-Norge
Fotballmagasinet
FourFourTwo
Fox
Fox News
Framtid i Nord
Framtida
Framtida Junior
Framtida.no
France 2
France 24
Frankfurter Allgemeine
Frankfurter Allgemeine Zeitung
Fredriksstad Blad
Fredrikstad Blad
Fremantle
Fremover  # the newspaper in Narvik; else forwards
Fremtiden
Fri Fagbevegelse
FriFagbevegelse
Friheten
Frikanalen
Friland Produksjon
Frøya.no
Fysisk Format
Fædrelandsvennen
GAFFA
GD = Gudbrandsdølen Dagningen
Gallimard
Gamer.no
Gauldalsposten
Gazeta Wyborcza
Gazzetta dello Sport
Genesis Forlag
Get
Getty
Getty Images
Gjengangeren
Gjesdalbuen
Global Times
Glåmdalen
Grannar
Grappa
Grappa Musikkforlag
Grimstad Adressetidende
Guardian
Gudbrandsdølen
Gudbrandsdølen Dagningen
Gudbrandsdølen Lillehammer Tilskuer
Guovdageainnu Lagasradio
Gyldendal
Gyldendal Akademisk
Gyldendal Norsk Forlag
Gyldendal Undervisning
Gårdsbruk.no
Göteborgs-Posten
H. Aschehoug & Co.
HBO
HBO Nordic
Haaretz
Hadeland  # the newspaper; also a place
Hadelands Blad
Halden Arbeiderblad
Halden Dagblad
Hallingdølen
Hamar Arbeiderblad
Hamar Dagblad
Handelsblatt
Haramsnytt
Hardanger Folkeblad
Hardangeren
Hardware.no
HarperCollins
Harstad Tidende
Haugesunds Avis
Haugesunds Dagblad
Hegnar Media
Hegnar Online
Hegnar.no
Heilo
Helgeland Arbeiderblad
Helgelands Blad
Helgelendingen
Helsingin Sanomat
Her og Nå
Hermon Forlag
High North News
Hitra-Frøya
Hjemmet  # the magazine; else the home
Hjemmet Mortensen
Hollywood Reporter
Hordaland  # the newspaper; also a county
Hordaland Folkeblad
HuffPost
Huffington Post
Hufvudstadsbladet
Humanist Forlag
Hürriyet
IRNA
ITV
ITavisen
Illustrert Vitenskap
Ilta-Sanomat
Iltalehti
Independent Barents Observer
Inderøyningen
Indre Akershus Blad
Indre Smaalenenes Avis
Infomedia
Information
Innherreds Folkeblad og Verdalingen
Interfax
IntraFish
Irish Times
Itar-Tass
Izvestia
Izvestija
J.W. Cappelens Forlag
Jansen Plateproduksjon
Jarlsberg Avis
Jazzland
Jazznytt
Jerusalem Post
Jippi Forlag
Josimar
Journalisten  # the trade paper; else the journalist
Juritzen Forlag
Jyllands-Posten
Jærbladet
Jærens Avis
Jærradioen
KK
Kagge
Kagge Forlag
Kamille
Kampanje
Kanal 10
Kanal 10 Norge
Kanal 24
Kanal24
Kapital
Karmøynytt
Khrono
Kicker
Kirkelig Kulturverksted
Klassekampen
Kolofon
Kolofon Forlag
Kolon Forlag
Kommersant
Kommunal Rapport
Komsomolskaja Pravda
Korsets Seier
Kragerø Blad
Kragerø Blad Vestmar
Kristiansand Avis
Kunnskapsforlaget
Kunstkritikk
Kvinesdals Avis
Kvinner og Klær
Kvinnheringen
Kvällsposten
Kyiv Independent
Kyodo
Kyst og Fjord
Kyst.no
L'Equipe
L'Équipe
LNK
LO-Aktuelt
La Gazzetta dello Sport
La Repubblica
La Stampa
Laagendalsposten
Lancet
Landbruksforlaget
Landbrukstidende
Langrenn.com
Le Figaro
Le Monde
Le Monde diplomatique
Le Parisien
Levanger-Avisa
Libération
Lierposten
Lillehammer Tilskuer
Lillesands-Posten
Lillesandsposten
Lindesnes Avis
Lionsgate
Liverpool Echo
Lofot-Tidende
Lofoten Tidende
Lofotposten
Lokalavisa Trysil-Engerdal
Lokalavisen Frogner
Los Angeles Times
Lunde Forlag
Luther Forlag
Lyd & Bilde
Lågendalsposten
M-Brain
MSNBC
MTG
MTI
Macmillan
Magazinet
Magikon
Magikon Forlag
Mail Online
Mail on Sunday
Maipo
Maipo Film
Malvik-Bladet
Malvikbladet
Manchester Evening News
Mandals Avis
Mangschou
Manifest Forlag
Manifest Tidsskrift
Marca
Margbok
Marsteinen
Media Norge
Mediaset
Mediehuset Innlandet
Mediehuset Nettavisen
Medier24
Meduza
Melk & Honning
Meløyavisa
Mentor Medier
Mer Film
Midtsiden
Min Áigi
Minerva
Minuskel
Minuskel Forlag
Miramax
Modern Times Group
Modum-nytt
Mojo
Montel
Morgenavisen Jyllands-Posten
Morgenbladet
Morgunbladid
Morgunblaðið
Moscow Times
Moskvas Ekko
Moss Avis
Moss Dagblad
Motlys
Mundo Deportivo
Museumsforlaget
Møre-Nytt
Mørenytt
N.W. Damm & Søn
NA24
NBC
NENT
NHK
NHST
NHST Media Group
NKI Forlaget
NME
NN/Samfoto
NPK = Nynorsk Pressekontor
NPR
NRJ
NRK
NRK Alltid nyheter
NRK Buskerud
NRK Finnmark
NRK Hedmark og Oppland
NRK Hordaland
NRK Innlandet
NRK Klassisk
NRK Møre og Romsdal
NRK Nordland
NRK Nyheter
NRK Oslo og Akershus
NRK P1
NRK P2
NRK P3
NRK Rogaland
NRK Sogn og Fjordane
NRK Sport
NRK Sporten
NRK Super
NRK Sápmi
NRK Sørlandet
NRK Telemark
NRK Troms
NRK Troms og Finnmark
NRK Trøndelag
NRK Vestfold
NRK Vestland
NRK mP3
NRK Østfold
NRK Østlandssendingen
NRK.no
NRK1
NRK2
NRK3
NTB
NTB scanpix
NTV
NYT = The New York Times
Namdal Arbeiderblad
Namdalsavisa
National Geographic
Nationen
Natt & Dag
Natt og Dag
Natt&Dag
Nature
Nea Radio
Neofilm
Netflix
Nettavisen
New York Post
New York Times
New Yorker
News Corp
News Corporation
News of the World
Newsweek
Nidaros  # the newspaper; also a place
No Comprendo Press
Nord24
Norddalen
Nordhordland  # the newspaper; also a place
Nordic Entertainment Group
Nordisk Film
Nordisk Film Kino
Nordkapp Radio
Nordlands Framtid
Nordlandsposten
Nordlys
Nordmørsposten
Nordnorsk debatt
Nordre Aker Budstikke
Nordstrands Blad
Norge I DAG
Norge IDAG
Norli
Norli Libris
Norsk Film AS
Norsk Landbruk
Norsk Telegrambyrå
Norsk Ukeblad
Norsk rikskringkasting
Norstedts
Notabene
Novaja Gazeta
Novus Forlag
Ny Sunnmøre
Ny Tid
Nybrott
Nye Troms
Nyhetsbyrået Xinhua
Nynorsk Pressekontor
Nynorsk avissenter
Nytt i Uka
ORT
Odeon Kino
Offshore.no
Ofotens Tidende
Opdalingen
Oppland Arbeiderblad
Orkana
Orkana Forlag
Orkla Media
Os & Fusaposten
Os og Fusaposten
Oslo Kinematografer
Oslo Kino
P4
P4 Radio Hele Norge
P4-gruppen
PBS
Pandora Film
Paris Match
Pax Forlag
Pedlex
Penguin Random House
People Magazine
Pervyj Kanal
Petroleum Records
Piratforlaget
Pitchfork
Pixar
Playboy
Polaris
Polaris Media
Politico
Politiken
Porsgrunns Dagblad
Porten.no
Pravda
Press Association
Press TV
PressFire
Private Eye
ProPublica
Procycling.no
På Høyden
RAI
RB
RHA
RTL
RTÉ
Radikal Portal
Radio 1
Radio 102
Radio Bø
Radio Folgefonn
Radio France
Radio Free Europe
Radio Grenland
Radio Grimstad
Radio Hallingdal
Radio Haugaland
Radio Kvinnherad
Radio L
Radio Liberty
Radio Metro
Radio Midt-Telemark
Radio Nord-Norge
Radio Nordkapp
Radio Nordsjø
Radio Norge
Radio Nova
Radio Orakel
Radio Prime
Radio Rox
Radio Sotra
Radio Tango
Radio Tromsø
Radio Tønsberg
Radio Vika
Radio Ålesund
Rakkestad Avis
Rana Blad
Random House
Randsfjordavisa
Raumnes
Rbnett
Reporterar utan grenser
Reportere uten grenser
Reporters Without Borders
Res Publica forlag
Resett
Retriever
Reuters
Ria Novosti
Rights.no
Rikskringkastingen
Ringerikes Blad
Ringsaker Blad
Ritzau
Rjukan Arbeiderblad
Rockefurore
Rogaland Avis
Rogalands Avis
Rolling Stone
Rom123
Romerikes Blad
Romsdal Budstikke
Romsdals Budstikke
Rubicon TV
Ruijan Kaiku
Rune Grammofon
Russia Today
Rzeczpospolita
RÚV
Rælingen-Avisa
Røyken og Hurums Avis
SANA
SBS
SBS Discovery
SBS Radio
SF Film
SF Kino
SF Norge
SF Studios
SMP = Sunnmørsposten
STT
SVT
Sagat
Sagene Avis
SalmonBusiness
Saltenposten
Samfoto
Samhold
Samhold Velgeren
Samlaget
Samtiden
Sandefjords Blad
Sandnesposten
Sarpsborg Arbeiderblad
Sarpsborgs Arbeiderblad
Scan-Foto
Scanfoto
Scanpix
Scenekunst.no
Schibsted
Schibsted ASA
Schibsted Forlag
Schibsted Media
Schibsted Tech
Science
Se & Hør
Se og Hør
Seefood TV
Selbyggen
Serieforlaget
Setesdolen
Setesdølen
Shifter
Simon & Schuster
Skald Forlag
Skipsrevyen
Sky
Sky News
Sky Sports
Smaalenenes Avis
Smalltown Supersound
Snåsningen
Sogn Avis
Sogningen
Sogningen/Sogns Avis
Sogns Avis
Solabladet
Solum Bokvennen
Solum Forlag
Solungavisa
Sony Music
Sony Music Norway
South China Morning Post
Spartacus
Spartacus Forlag
Spiegel
Sportsmagasinet
Spotify
Sputnik
St. Hanshaugen Nyheter
Stangeavisa
Stavanger Aftenblad
Steigan.no
Steigen Lokalavis
Steinkjer-Avisa
Stern
Stjørdalens Blad
Stjørdalsnytt
Store norske leksikon
Storfjordnytt
Storm Films
Storm Rosenberg
Storm.no
StormGeo
Story House Egmont
Storytel
Straits Times
Strandbuen
Strawberry Publishing
Strilen
Strix Televisjon
Studentradioen
Studentradioen i Bergen
Studvest
Suhrkamp
Sula-nytt
Sulaposten
Suldalsposten
Sunday Times
Sunnhordland  # the newspaper; also a place
Sunnmøringen
Sunnmørsposten
SvD = Svenska Dagbladet
Svalbardposten
Svelviksposten
Svenska Dagbladet
Sveriges Radio
Sveriges Television
Sydsvenska Dagbladet
Sydsvenskan
Sydvesten
Sykepleien
Syn og Segn
Synste Møre
Sysla
Ságat
Søgne og Songdalen Budstikke
Sør-Varanger Avis
Sørlandsavisen
Süddeutsche Zeitung
TASS
TDN Direkt
TDN Finans
TF1
TIME Magazine
TMZ
TT
TU = Teknisk Ukeblad
TU.no
TV 2
TV 2 Danmark
TV 2 Nettavisen
TV 2 Nyhetskanalen
TV 2 Sporten
TV 2 Sumo
TV 2 Zebra
TV 3
TV Adressa
TV Haugaland
TV Innlandet
TV Nord
TV Norge
TV Trøndelag
TV Vest
TV Visjon Norge
TV Øst
TV1000
TV2
TV3
TV4
TVN
TVNorge
TVVest
Tagesspiegel
Tano
Tano Aschehoug
Tek.no
Teknisk Ukeblad
Telemark Arbeiderblad
Telemarksavisa
Telen
The Barents Observer
The Daily Telegraph
The Economist
The Guardian
The Hollywood Reporter
The Huffington Post
The Independent
The Intercept
The Lancet
The Moscow Times
The New York Times
The New Yorker
The Observer
The Scotsman
The Sun
The Sunday Times
The Telegraph
The Times
The Voice
The Wall Street Journal
The Washington Post
Tidal
Tiden Norsk Forlag
Tidens Krav
Tidningarnas Telegrambyrå
Tidsskrift for Den norske legeforening
Tiger Forlag
Time Warner
Times of India
Times of Israel
Totens Blad
TradeWinds
Troms Folkeblad
Trondheim Kino
Trondheims-Avisa
Trønder-Avisa
Trønderbladet
Tun Forlag
Tvedestrandsposten
Twitter
Tylden & Co
Tysvær Bygdeblad
Tønsbergs Blad
UPI
USA Today
Ullensaker Avis
Ullern Avis
Ullern Avis Akersposten
Under Dusken
Uniforum
Universal
Universal Music
Universal Music Norway
Universitas
Universitetsavisa
Universitetsforlaget
Utdanningsnytt
VG
VG Nett
VG TV
VG+
VG-Nett
VGTV
Vagabond
Vaksdalposten
Valdres  # the newspaper; also a place
Vanity Fair
Varden
Varingen
Vega Forlag
Velgeren
Vennesla Tidende
Verbum Forlag
Verdalingen
Verdens Gang
Vest-Telemark blad
Vestby Avis
Vesteraalens Avis
Vesterålen Online
Vestlandsnytt
Vestmar
Vestnytt
Vestviken 24
Vi Menn
Vi over 60
Viacom
Viaplay
Viaplay Group
Viasat
Viasat 4
Vigga
Vigmostad & Bjørke
Vigmostad Bjørke
Vikebladet
Vikebladet Vestposten
Vinduet
Visjon Norge
Vogue
Voice of America
Våganavisa
Vårt Land
Vårt Oslo
VårtOslo
Wall Street Journal
Warner Bros
Warner Bros.
Warner Bros. Discovery
Warner Brothers
Warner Music
Warner Music Norway
WarnerMedia
Washington Post
Weekendavisen
WiMP
WikiLeaks
Wikipedia
Xinhua
YLE
Yedioth Ahronoth
Yonhap
YouTube
Yr.no
Ytre Sogn Avis
YtreSogn
Ytringen
ZDF
Zaman
al-Arabiya
al-Jazeera
byavisa Trondheim
bygg.no
digi.no
forskning.no
iFinnmark
iLaks
iMarkedet
iNyheter
iTromsø
radiOrakel
yr.no
Ávvir
Áššu
Åndalsnes Avis
Årstadposten
Ås Avis
ØB = Østlandets Blad
Økonomisk Rapport
Østerdølen
Østhavet
Østkantavisa
Østkantavisen
Østlandets Blad
Østlands-Posten
Østlandsposten
Østlandssendingen
Østlendingen
Øyblikk
Øyposten

[club]
# Source: own knowledge of Norwegian sport (football, handball, ice hockey, skiing, athletics, orienteering and more) and of the foreign clubs Norwegian newspapers write of.
1. FC Kaiserslautern
1. FC Köln
1. FC Nürnberg
1860 München
AA Gent
ABK
AC Horsens
AC Milan
AEK Athen
AFC Bournemouth
AFC Wimbledon
AG København
AGF
AIK
AIK Fotboll
AK Bjørgvin
APOEL
APOEL Nicosia
AS Monaco
AS Roma
AZ
AZ Alkmaar
AaB
AaFK
Aalesunds FK
Aalesunds Fotballklubb
Aberdeen FC
Accrington Stanley
Adler Mannheim
Ajax
Ajax Amsterdam
Ak Bars Kazan
Aker Topphåndball
Aktiv SK
Al Ahly
Al-Ahly
Al-Hilal
Al-Ittihad
Al-Nassr
Alpecin-Deceuninck
Alta IF
Alta IF Ski
Alta Svømmeklubb
Alvdal IL
Amazon Grimstad
Anaheim Ducks
Anderlecht
Anzji
Arbeidernes SK
Arendal Fotball
Arendal Håndball
Arendals Skøiteklub
Arizona Coyotes
Arminia Bielefeld
Arna-Bjørnar
Arna/Bjørnar
Arsenal FC
Asker Aliens
Asker Cykleklubb
Asker Fotball
Asker Kvinner
Asker SK
Asker Schakklubb
Asker Seilforening
Asker Skiklubb
Asker Skøyteklubb
Asker Svømmeklubb
Astana
Astana FK
Aston Villa
Atalanta
Athletic Bilbao
Athletic Club
Atlanta Hawks
Atlas Bryteklubb
Atletico Madrid
Atlético
Atlético Madrid
Aurskog-Høland FSK
Austevoll IK
Austria Wien
Avaldsnes IL
B&OI
B&OIF
B-72
BATE Borisov
BHK
BK Häcken
BK Tromsø
BK Viking-Askøy
BS Undine
BSC
BSI
BUL Ski
BUL Tromsø
BVB
Barca
Barcelona Handbol
Bardu IL
Barça
Baune
Bayer Leverkusen
Bayern
Bayern München
Benfica
Bergen Bokseklubb
Bergen Elite
Bergen Flyers
Bergen Hockey
Bergen Rugby
Bergens Akademiske Bridgeklubb
Bergens Roklub
Bergens Schakklub
Bergens Svømme Club
Bergens TF
Bergens Turnforening
Bergsøy IL
Besiktas
Betis
Beşiktaş
Birkebeineren IF
Birmingham City
Bjerringbro-Silkeborg
Bjørnevatn IL
Blackburn Rovers
Blåvitt
Boavista
Boca Juniors
Bodø & Omegns IF
Bodø HK
Bodø Håndballklubb
Bodø OK
Bodø og Omegn IF
Bodø-Glimt
Bodø/Glimt
Bohemians
Bokseklubben Pugilist
Bollnäs GIF
Bolton Wanderers
Bora-Hansgrohe
Borussia Dortmund
Borussia Mönchengladbach
Bossekop IL
Bossekop UL
Boston Bruins
Boston Celtics
Boston Red Sox
Botafogo
Bradford City
Brann Bergen
Brann Kvinner
Brattvåg IL
Breidablik
Breimsbygda IL
Breiðablik
Bremnes IL
Brighton & Hove Albion
Brighton and Hove Albion
Bristol City
Bristol Rovers
Brooklyn Nets
Brumunddal Fotball
Bryne FK
Brynäs
Brøndby
Brøndby IF
Buducnost
Buffalo Sabres
Byaasen Skiklub
Bygdø Bordtennisklubb
Byrkjelo IL
Byåsen Håndball Elite
Byåsen IL
Byåsen Ski
Byåsen Skiklubb
Byåsen Toppfotball
Bækkelaget SK
Bækkelagets Sportsklub
Bærum Basket
Bærum GK
Bærum Kajakklubb
Bærum SK
Bærum Svømmeklubb
Bærums Skiklub
Bærums Verk IF
Bø IL
CFR Cluj
CSKA Moskva
CSKA Sofia
CSM Bucuresti
CSM București
Calgary Flames
Cardiff City
Carolina Hurricanes
Celta Vigo
Celta de Vigo
Celtic
Celtic FC
Centrum Tigers
Cervélo
Charlotte Hornets
Charlton Athletic
Chelsea FC
Chicago Blackhawks
Chicago Bulls
Chicago Fire
Christiania Roklub
Christiania SK
Christiania Skiklub
Clausenengen
Clausenengen FK
Cleveland Cavaliers
Club Brugge
Cofidis
Colo-Colo
Colorado Avalanche
Columbia-Highroad
Columbus Blue Jackets
Columbus Crew
Comet Halden
Coop-Øster Hus
Corinthians
Coventry City
Crystal Palace
Crédit Agricole
D.C. United
DHK
Dallas Cowboys
Dallas Mavericks
Dallas Stars
Degerfors IF
Denver Nuggets
Deportivo La Coruna
Deportivo La Coruña
Derby County
Detroit Pistons
Detroit Red Wings
Dimension Data
Dinamo Bucuresti
Dinamo Kiev
Dinamo Moskva
Dinamo Zagreb
Djerv 1919
Djurgården
Djurgården Hockey
Djurgården IF
Djurgårdens IF
Dnipro Dnipropetrovsk
Dombås IL
Doncaster Rovers
Dovre IL
Drafn
Drafn Bandy
Drammen HK
Drammen Håndballklubb
Drammens Ballklubb
Drøbak-Frogn
Drøbak/Frogn
Dundee United
Dynamo Kiev
Dynamo Kyiv
Dynamo Minsk
Dynamo Moskva
Düsseldorfer EG
Edmonton Oilers
Edsbyns IF
Egersunds IK
Eid IL
Eidsvoll 1814s
Eidsvåg IL
Eik Tønsberg
Eik-Tønsberg
Eiker Kvikk
Eintracht Frankfurt
Eisbären Berlin
Eldar IF Ski
Elfsborg
Elverum Fotball
Elverum Håndball
Elverum Skilag
Energie Cottbus
Esbjerg fB
Espanyol
Etnedal Skilag
Everton
Everton FC
FBK
FC Augsburg
FC Barcelona
FC Basel
FC Bayern
FC Flora
FC Groningen
FC Inter Turku
FC Köln
FC København
FC Lyn Oslo
FC Midtjylland
FC Midtjylland Håndbold
FC Nordsjælland
FC Nürnberg
FC Porto
FC Rosengård
FC Sheriff
FC St. Pauli
FC Twente
FC Utrecht
FC Zürich
FCK
FFC Frankfurt
FFK
FIK Ren-Eng
FK Bodø/Glimt
FK Donn
FK Eik-Tønsberg
FK Fløy
FK Fyllingsdalen
FK Gjøvik-Lyn
FK Haugesund
FK Jerv
FK Krasnodar
FK Mandalskameratene
FK Moss
FK Sørøyglimt
FK Toten
FK Tønsberg
FK Vidar
FK Vigør
FKH
Fagernes IL
Falk Horten
Fana Friidrett
Fana Håndball
Fana IL
Fana Idrettslag
Fana Roklubb
Fana Ski
Fauske-Sprint
Fauske/Sprint
Fenerbahce
Fenerbahçe
Ferencvaros
Ferencváros
Fet friidrett
Feyenoord
Finnsnes IL
Fiorentina
Flamengo
Flekkerøy IL
Flensburg-Handewitt
Flint Tønsberg
Flora Tallinn
Florida Panthers
Florø Fotball
Florø SK
Fløy-Flekkerøy
Fløya
Fløya IF
Fokus BTK
Follo FK
Follo Fotball
Follo HK
Follo Håndballklubb
Fortuna Düsseldorf
Fortuna Hjørring
Fossum IF
Fossum Ski
Fram Larvik
Fredriksstad Roklub
Fredrikstad BK
Fredrikstad Ballklubb
Fredrikstad FK
Fredrikstad Fotballklubb
Fredrikstad Seilforening
Freidig Ski
Frigg Oslo
Frisk Asker
Frisk Asker Tigers
Frisk Tigers
Frol IL
Frölunda
Frölunda Indians
Frøya Basket
Furuset IF
Furuset Ishockey
Fyllingen Håndball
Fyllingen Lions
FyllingenBergen
Färjestad
Färjestads BK
Fåberg IL
Førde IL
Førde Skilag
Førde VBK
Førde Volleyballklubb
Füchse Berlin
GAIS
GIF Sundsvall
GOG
Galatasaray
Garmin-Cervélo
Gausdal Skilag
Geilo IL
Geilo Skiskytterlag
Germinal Beerschot
Gimle Basket
Girondins de Bordeaux
Gjelleråsen IF
Gjerdrum IL
Gjerpen HK
Gjerpen Håndball Skien
Gjerpen IF
Gjøvik HK
Gjøvik Hockey
Gjøvik Skiklubb
Gjøvik-Lyn
Glasgow Celtic
Glasgow Rangers
Glassverket
Glassverket IF
Glentoran
Glåmdal SK
Go Ahead Eagles
Gol IL
Golden State Warriors
Grand Bodø
Grane Arendal
Grasshoppers
Green Bay Packers
Grei Innebandy
Greuther Fürth
Greåker IBK
Grimstad OL
Grizzlys Wolfsburg
Grong IL
Grorud IL
Groupama-FDJ
Grêmio
Grüner Hockey
Grüner Ishockey
Guangzhou Evergrande
Gular
Györ
Győr
Göteborg FC
HB Køge
HB Torshavn
HIF
HIFK
HJK
HJK Helsinki
HSV
HSV Hamburg
HTH
HV71
Hajduk Split
Halden CK
Halden SK
Halden Skiklubb
Halden Topphåndball
Halmstads BK
Ham-Kam
HamKam
Hamar IL
Hamar Idrettslag
Hamarkameratene
Hamburger SV
Hammarby
Hammarby Bandy
Hammarby IF
Hammerfest FK
Hammerfest Turn
Hannover 96
Hansa Rostock
Hapoel Beer Sheva
Hapoel Tel Aviv
Harstad IL
Hartford Whalers
Hasle-Løren
Hasle/Løren
Haslum HK
Haslum Håndballklubb
Haslum IL
Haslum IL Ski
Haugesund IL
Haugesund Seagulls
Heart of Midlothian
Heerenveen
Heimdal Håndball
Hellas Verona
Helsingborgs IF
Heming Tennis
Hemsedal IL
Henning IL
Henning Skilag
Heracles
Heros BTK
Hertha
Hertha BSC
Hertha Berlin
Hibernian
Hibs
Hitec Products
Hobro IK
Hoffenheim
Hol IL
Hol Skøyteklubb
Holeværingen
Holeværingen Fotball
Holla IL
Holmen IF
Holmen Tropp og Turn
Holmenkollen Tennisklubb
Holstein Kiel
Hommelvik IL
Houston Dynamo
Houston Rockets
Hovding Håndball
Huddersfield Town
Hull City
Hypo Niederösterreich
Häcken
Hønefoss BK
I.L. i BUL
IF Birkebeineren
IF Eiker Kvikk
IF Eiker-Kvikk
IF Elfsborg
IF Fram Larvik
IF Frisk Asker
IF Hallingen
IF Kamp/Vestheim
IF Polarstjernen
IF Ready
IF Sturla
IF Tjalve
IF Urædd
IFK Göteborg
IFK Norrköping
IK Hero
IK Junkeren
IK Sirius
IK Start
IK Tjalve
IL BUL
IL Bevern
IL Bjarg
IL Eldar
IL Flint
IL Gneist
IL Gular
IL Heming
IL Holeværingen
IL Hødd
IL Jardar
IL Koll
IL Norild
IL Norna-Salhus
IL Norrøna
IL Runar
IL Sandviken
IL Skjalg
IL Skrim
IL Snøgg
IL Syril
IL Tyrving
IL Tyrving Orientering
IL Varegg
IL Viking
IL i BUL
Ikast-Brande
Inderøy IL
Indiana Pacers
Ineos Grenadiers
Innstranden IL
Inter Miami
Inter Milan
Internazionale
Ipswich Town
Istanbul Basaksehir
Jar IL
Jardar
Jayco
Jerv
Jevnaker IF
Joker Fuel of Norway
Joker Icopal
Jokerit
Jondal IL
Jumbo-Visma
Junkeren
Juve
Juventus
Jølster IL
KBK
KFUM Oslo
KFUM Stavanger
KFUM-Kameratene
KFUM-kameratene Oslo
KI Klaksvik
KIF Håndballelite
KIF Kolding
KIL Toppfotball
KNS
KR Reykjavik
KRC Genk
Kalevan Rasti
Kalmar FF
Kansas City Chiefs
Katusha
Kirkenes IF
Kjelsås IL
Kjelsås Ski
Klepp IL
Kolbotn Fotball
Kolbotn IL
Kolbotn IL Bryting
Koll Volley
Kollenhopp
Kollenhopp Oslo
Kolstad Håndball
Kongelig Norsk Seilforening
Kongsberg IF
Kongsberg Miners
Kongsberg Penguins
Kongsberg Skiskytterlag
Kongsvinger IL
Kongsvinger Knights
Konnerud IL
Konnerud Ski
Kopparbergs/Göteborg
Korsvoll IL
Kragerø IF
Krim Ljubljana
Kristiansand OK
Kristiansand Orienteringsklubb
Kristiansand Turnforening
Kristianstads DFF
Kristiansund BK
Kristiansund HK
KuPS
Kulset BTK
Kvaløysletta SK
Kvam IL
Kvam Langrenn
Kvik Halden
Kvik Halden FK
Kvikne IL
KÍ Klaksvík
Kölner Haie
LA Clippers
LA Galaxy
LA Lakers
LASK
LHK
LSK
LSK Kvinner
Lager 157 Ski Team
Laksevåg TIL
Lambertseter SK
Lambertseter Svømming
Langevåg IL
Larvik AK
Larvik HK
Larvik Håndballklubb
Larvik Turn
Lazio
LdB FC Malmö
Lech Poznan
Leeds United
Legia Warsawa
Legia Warszawa
Leicester City
Leksands IF
Lesja IL
Levanger FK
Levanger HK
Levante
Levski Sofia
Leyton Orient
Lierne IL
Lillehammer CK
Lillehammer FK
Lillehammer IF
Lillehammer IK
Lillehammer IK Elite
Lillehammer Ishockeyklubb
Lillehammer Skiklub
Lillehammer Skiklubb
Lillehammer Skiskytterlag
Lillestrøm Sportsklubb
Lillomarka OL
Lillomarka Orienteringslag
Linderud-Grei
Linköping HC
Linköpings FC
Liverpool FC
Ljungskile SK
Loddefjord IL
Lofoten FK
Lokomotiv Jaroslavl
Lokomotiv Moskva
Lom IL
Los Angeles FC
Los Angeles Galaxy
Los Angeles Kings
Los Angeles Lakers
Lotto Soudal
Ludogorets
Luleå Hockey
Lunde IL
Luton Town
Lyn Fotball
Lyn Oslo
Lyn Ski
Lyngby BK
Lørenskog IF
Lørenskog IK
Lørenskog Ishockeyklubb
Lørenskog Skiklubb
Løten OL
Løv-Ham
MFF
MFK
MIF
MK Dons
MODO Hockey
MS Oilers
MSV Duisburg
MTN-Qhubeka
Maccabi Haifa
Maccabi Tel Aviv
Mainz 05
Malmö FF
Man City
Man U
Man United
ManU
Manchester City
Manchester United
Mandalskameratene
Manglerud Star
Manglerud/Star
Markane IL
McLaren
Medkila
Medkila IL
Melhus IL
Memphis Grizzlies
Meråker IL
Metz Handball
Miami Heat
Midtjylland
Miklagard Golf
Millwall FC
Milwaukee Bucks
Minnesota Timberwolves
Minnesota Wild
Mjällby
Mjällby AIF
Mjølner-Narvik
Mjøndalen Bandy
Mjøndalen Fotball
Mjøndalen IF
Mo IL
Mo Skilag
Modo
Moelven IL
Molde Elite
Molde FK
Molde HK
Montreal Canadiens
Montréal Canadiens
Mosjøen IL
Mosjøen Skiskyttere
Moss FK
Movistar
Målselv IL
NAC Breda
NSÍ Runavík
NTHI
NTNUI
Namdalseid IL
Namsos IL
Nannestad IL
Nardo FK
Narvik Hockey
Nashville Predators
Nesodden IF
Nest-Sotra
New England Patriots
New Jersey Devils
New York City FC
New York Islanders
New York Knicks
New York Mets
New York Rangers
New York Red Bulls
New York Yankees
Newcastle United
Nidaros Basket
Nidaros Jets
Nittedal IL
Njård
Njård IL
Njård Ski
Nor IL
Nordsjælland
Nordstrand Håndball
Nordstrand IF
Nordstrand Tennisklubb
Norges Hunder
Norheimsund IL
Norild
Norna-Salhus
Norske Studenters Roklub
Norwich City
Notodden FK
Nottingham Forest
Notts County
Nybergsund IL
Nybergsund-Trysil
Nyborg Volleyballklubb
Nydalen SK
Nydalens SK
Nydalens Skiklub
Nærbø Håndball
Nærbø IL
Nøtterøy Håndball
Nøtterøy IF
OGC Nice
OSI
OSK
Odd Grenland
Odda FK
Odds BK
Odds Ballklubb
Offerspill
Offerspill Sjakklubb
Oilers
Oklahoma City Thunder
Oldham Athletic
Olympiacos
Olympiakos
Olympique Lyon
Olympique Lyon Kvinner
Olympique Lyonnais
Olympique Marseille
Olympique de Marseille
Oppdal IL
Oppegård IL
Oppsal Håndball
Oppsal IF
Orica-GreenEdge
Orkanger IF
Orkla FK
Orkla Skiklubb
Orlando City
Orlando Magic
Orlando Pride
Os IL
Os Turn
Os Turnforening
Osasuna
Oslo Capitals
Oslo Cykleklubb
Oslo Cyklekrets
Oslo Golfklubb
Oslo IL
Oslo Roklubb
Oslo Schakselskab
Oslo Schakselskap
Oslo Seilforening
Oslo Skikrets
Oslo Skilag
Oslo Skøyteklubb
Oslo Sportslag
Oslo Tennisklubb
Oslo Turnforening
Oslo Vikings
Oslo Volley
Oslostudentenes IK
Otta IL
Ottawa Senators
Oxford United
PAOK
PSG
PSV
PSV Eindhoven
Palmeiras
Panathinaikos
Paris SG
Paris Saint-Germain
Partick Thistle
Partizan
Partizan Beograd
Peterborough United
Peñarol
Philadelphia 76ers
Philadelphia Flyers
Phoenix Coyotes
Phoenix Suns
Piteå IF
Pittsburgh Penguins
Plymouth Argyle
Pors Fotball
Pors Grenland
Porsanger IL
Porsgrunn OL
Port Vale
Portland Thorns
Portland Timbers
Portland Trail Blazers
Preston North End
QPR
Qarabag
Queens Park Rangers
Quick-Step
RB Leipzig
RB Salzburg
RBK
RC Lens
RSC Anderlecht
Racing Genk
Racing Santander
Ragde Eiendom
Rakkestad IF
Randaberg Volley
Randers FC
Randers HK
Ranheim Fotball
Ranheim Friidrett
Ranheim IL
Rapid Wien
Raufoss IL
Raufoss Ski
Rayo Vallecano
Ready Bandy
Ready Ski
Real Betis
Real Madrid
Real Mallorca
Real Oviedo
Real Sociedad
Real Zaragoza
Red Bull München
Red Bull Racing
Red Bull Salzburg
Ren-Eng
Rena IL
Rhein-Neckar Löwen
Ring Cykleklubb
Ringerike Panthers
Ringeriks-Kraft
Ringeriks-Kraft Look
Ringsaker OK
Rissa IL
River Plate
Rjukan IL
Roda JC
Romerike Ravens
Rosenborg
Rosenborg Ballklub
Rosenborg IHK
Rosenborg Ishockey
Ross County
Rotherham United
Royal Antwerp
Rubin Kazan
Runar IL
Runar Sandefjord
Rustad IL
Rælingen Håndballklubb
Rögle BK
Røa Fotball
Røa IL
Røde Stjerne
Røde Stjerne Beograd
Røros IL
Rørvik IL
SC Bern
SC Freiburg
SC Heerenveen
SC Magdeburg
SIF
SK Baune
SK Brann
SK Freidig
SK Gjøa
SK Herd
SK Trondheims-Ørn
SK Træff
SK Union
SK Vard
SK Vidar
SK av 1909
SKA St. Petersburg
SOSS
SSC Napoli
Sacramento Kings
Saint-Etienne
Saint-Étienne
Salernitana
Saltdal IL
Sampdoria
San Antonio Spurs
San Francisco 49ers
San Jose Sharks
San José Sharks
Sandefjord Ballklubb
Sandefjord Fotball
Sandefjord Roklub
Sandefjord TIF
Sandnes HK
Sandnes IL
Sandnes Idrettslag
Sandnes Orientering
Sandnes Sykleklubb
Sandnes Ulf
Sandviken IL
Sandviken Ski
Sandvikens AIK
Sarpsborg 08
Sarpsborg BK
Sarpsborg FK
Sarpsborg Sparta
Sassuolo
Sauland IL
Saxo Bank
Schalke
Schalke 04
Seattle Kraken
Seattle Sounders
Seattle SuperSonics
Selbu IL
Selbu Ski
Senja FK
Servette
Setskog-Høland
Setskog/Høland
Shakhtar Donetsk
Shamrock Rovers
Shandong Luneng
Sheffield United
Sheffield Wednesday
Sheriff Tiraspol
Silkeborg IF
Simostranda IL
Sirius
Sjakhtar Donetsk
Sjetne
Sjetne IL
Skedsmo FK
Skei IL
Skeid Fotball
Skellefteå AIK
Skjalg
Skjern Håndbold
Skjåk IL
Skonto Riga
Skrim IL
Skrim Kongsberg
Skånland FK
Slagelse DT
Slavia Praha
Slevik IBK
Slovan Bratislava
Snåsa IL
Sogndal Fotball
Sogndal IL
Sola HK
Solberg SK
Solna Vikings
Sotra SK
Sotra Sjakklubb
Sotra Sportsklubb
Soudal-Quick Step
Sparebanken Vest-Ridley
Sparta Praha
Sparta Rotterdam
Sparta Sarpsborg
Sparta Warriors
Spartak Moskva
Spektrum Flyers
Spjelkavik IL
Sporting Braga
Sporting CP
Sporting Gijón
Sporting Lisboa
Sprint-Jeløy
Sprint/Jeløy
Spydeberg Atletene
St. Louis Blues
St. Mirren
St. Pauli
Staal Jørpeland
Stabekk Tennisklubb
Stabæk
Stabæk Bandy
Stabæk Fotball
Stabæk Håndball
Stabæk IF
Standard Liege
Standard Liège
Stavanger Bokseklubb
Stavanger Friidrettsklubb
Stavanger Golfklubb
Stavanger IF
Stavanger Oilers
Stavanger Roklub
Stavanger Turnforening
Steaua Bucuresti
Steaua București
Steinkjer FK
Steinkjer Skiklubb
Stjarnan
Stjernen Fredrikstad
Stjernen Hockey
Stjernen Sjakklubb
Stjørdals-Blink
Stjørdals/Blink
Stod Volley
Stoke City
Stord Fotball
Stord IL
Storhamar
Storhamar Dragons
Storhamar Hockey
Storhamar Håndball
Storhamar Håndball Elite
Strand Kajakklubb
Strandbygda IL
Strindheim IL
Strindheim Ski
Stryn Skiskyttarlag
Stryn TIL
Strømmen IF
Strømmen og Lillestrøm Skiklubb
Strømsgodset
Strømsgodset Skøyter
Strømsgodset Toppfotball
Sturla IF
Sturm Graz
Stålkameratene
Sunndal Fotball
Surnadal IL
Svarstad IL
Sveiva
Sveiva Innebandy
Svene IL
Swansea City
Swindon Town
Syril
São Paulo FC
Søfteland TIL
SønderjyskE
Søre Ål
Søre Ål IL
THW Kiel
TIF Viking
TIL 2020
TSG Hoffenheim
Tambarskjelvar
Tambarskjelvar IL
Tampa Bay Lightning
Team CSC
Team Cervélo
Team Coop
Team Coop-Repsol
Team Eksjöhus
Team Esbjerg
Team FixIT.no
Team Hitec Products
Team Ineos
Team Joker
Team Kaffebryggeriet
Team Katusha
Team Koteng
Team LeasePlan
Team Ragde
Team Ragde Charge
Team Ragde Eiendom
Team Ramudden
Team Santander
Team Saxo Bank
Team Sky
Team Sparebanken Vest
Team Strømmen
Team Telekom
Team Telemark
Team United Bakeries
Team Øster Hus
Tertnes Elite
Tertnes Håndball
Tertnes IL
Tiller IL
Timrå IK
Tinn Skiklubb
Tjalve
Tolga IL
Toppvolley Norge
Toronto FC
Toronto Maple Leafs
Toronto Raptors
Torpedo Moskva
Tottenham Hotspur
Trabzonspor
Tranmere
Tranmere Rovers
Trelleborgs FF
Tromsdalen UIL
Tromsø IL
Tromsø Skiklub
Tromsø Skiklubb
Tromsø Skiskyttarlag
Tromsø Storm
Trondheim Black Panthers
Trondheim Friidrett
Trondheims Ørn
Trondheims-Ørn
Trysil IL
Trysil Ski
Trysil Skilag
Træff
Trønderhopp
Tunet IBK
Turbine Potsdam
Twente
Tynset IF
Tyresö FF
Tyrving
Tønsberg Vikings
UAE Team Emirates
UD Las Palmas
US Postal
Udinese
Ull-Kisa
Ull/Kisa
Ullensaker Kisa
Ullensaker/Kisa
Ullern Tennisklubb
Ullevål IL
Ulriken Eagles
Ulriken Elite
Umeå IK
Union Berlin
Union Saint-Gilloise
Uno-X
Uno-X Mobility
Uno-X Pro Cycling Team
Urawa Red Diamonds
Utah Jazz
VIF
VIF Fotball
VIF Hockey
Vadsø Turn
Valdres Skiklubb
Valur
Vancouver Canucks
Vancouver Whitecaps
Vang Skiløperforening
Varbergs BoIS
Vard Haugesund
Vardar Skopje
Varden Meråker
Varegg
Varegg Fotball
Varegg Orientering
Vasco da Gama
Vedavåg Karmøy
Vegas Golden Knights
Vejle Boldklub
Verdal IL
Vestfossen IF
Vestkantsvømmerne
Vestre Slidre IL
VfB Stuttgart
VfL Bochum
VfL Wolfsburg
Viborg FF
Viborg HK
Vigrestad IK
Viking FK
Viking HK
Viking Håndball
Viking Stavanger
Viking TIF
Viking Turn
Viktoria Plzen
Villa Lidköping
Vind IL
Vindbjart
Vinger IL
Vipers
Vipers Kristiansand
Vipers Kristiansand Håndball
Visma-Lease a Bike
Vitesse
Vitesse Arnhem
Vittsjö GIK
Vitória Guimarães
Vive Kielce
Volda Handball
Volda TI
Voss Fotball
Voss IL
Voss Skiskyttarlag
Västerås SK
Växjö Lakers
Våg Vipers
Vågå IL
Vålerenga
Vålerenga Fotball
Vålerenga Hockey
Vålerenga Trolls
Vålerengen
Víkingur
WBA
Washington Capitals
Washington Wizards
Werder
Werder Bremen
West Brom
West Bromwich
West Bromwich Albion
West Ham
West Ham United
Wigan Athletic
Willem II
Wing OK
Winnipeg Jets
Wisla Krakow
Wolverhampton Wanderers
Wrexham AFC
Wycombe Wanderers
Young Boys
ZSC Lions
Zalgiris
Zenit
Zenit St. Petersburg
ÅFK
Ål IL
Ål Skilag
Ål Skiskyttarlag
Åmot IL
Åsane Fotball
Örebro SK
Örgryte
Östersund SK
Östersunds FK
ØIF
ØIF Arendal
Ørn Horten
Ørn-Horten
Øyer-Tretten IF
Øyestad IF
Øyfjell IL
Újpest

[club-place]
# Source: own knowledge of sport: clubs whose everyday name is also a place (town, municipality, district); a reader tells them apart by the sports words near.
Aalborg
Aalesund  # older spelling of the town, today's of the club
Aberdeen
Alavés
Almería
Alta
Antwerpen
Arendal
Arna
Asker
Askim
Augsburg
Auxerre
Avaldsnes
Barcelona
Barnsley
Basel
Birmingham
Blackburn
Blackpool
Bochum
Bodø
Bologna
Bolton
Bordeaux
Boston
Bournemouth
Bradford
Braga
Brattvåg
Bremen
Bremnes
Brentford
Brescia
Brest
Brighton
Brugge
Brumunddal
Bryne
Burnley
Byåsen
Bækkelaget
Bærum
Caen
Cagliari
Cardiff
Catania
Charlton
Chelsea
Chicago
Cleveland
Como
Coventry
Cádiz
Dallas
Derby
Detroit
Donetsk
Dortmund
Drammen
Dundee
Düsseldorf
Edmonton
Edsbyn
Egersund
Eibar
Elche
Elnesvågen
Elverum
Empoli
Esbjerg
Fana
Finnsnes
Flekkerøy
Flensburg
Florø
Follo
Fossum
Frankfurt
Fredrikstad
Freiburg
Frøya
Fulham
Furuset
Fyllingen
Fyllingsdalen
Førde
Genk
Genoa
Gent
Getafe
Gimle
Girona
Gjerdrum
Gjerpen
Gjøvik
Granada
Groningen
Grorud
Grovfjord
Guimarães
Guingamp
Gummersbach
Göteborg
Halden
Halmstad
Hamburg
Hammerfest
Hannover
Harstad
Hasle
Haslum
Haugesund
Heimdal
Helsingborg
Herning
Hobro
Horsens
Houston
Huddersfield
Hull
Hønefoss
Ikast
Ipswich
Jar
Jevnaker
Jordal
Kaiserslautern
Kalmar
Kattem
Kazan
Kiel
Kielce
Kilmarnock
Kirkenes
Kjelsås
Klaksvík
Klepp
Kolbotn
Kolding
Kolstad
Kongsberg
Kongsvinger
Konnerud
Korsvoll
Krasnodar
Kristianstad
Kristiansund
Köln
Langevåg
Larvik
Lecce
Leeds
Leicester
Leipzig
Leksand
Lens
Levanger
Leverkusen
Lier
Lille
Lillehammer
Lillestrøm
Linköping
Lisleby
Liverpool
Livingston
Ljubljana
Loddefjord
Los Angeles
Luleå
Luton
Lyngby
Lyon
Lysekloster
Lørenskog
Magdeburg
Mainz
Malaga
Mallorca
Malmö
Manglerud
Maribor
Marseille
Melhus
Metz
Miami
Middlesbrough
Milan
Millwall
Minnesota
Mjøndalen
Molde
Monaco
Montpellier
Montreal
Monza
Mosjøen
Moss
Motherwell
Málaga
Mönchengladbach
Namsos
Nantes
Napoli
Nardo
Narvik
Nesodden
Newcastle
Nice
Nijmegen
Nordstrand
Norrköping
Norwich
Notodden
Nottingham
Nybergsund
Nyborg
Nærbø
Nøtterøy
Nürnberg
Odda
Odense
Oldham
Oppsal
Orkanger
Os
Oviedo
Oxford
Palermo
Parma
Peterborough
Philadelphia
Pittsburgh
Plymouth
Porto
Portsmouth
Preston
Rakkestad
Randaberg
Randers
Ranheim
Raufoss
Reading
Reims
Rennes
Ringerike
Roma
Rostock
Rotherham
Rælingen
Røa
Salzburg
San Antonio
Sandefjord
Sandnes
Sandviken
Santos
Sarpsborg
Selbu
Senja
Sevilla
Sheffield
Silkeborg
Skarbøvik
Skedsmo
Skeid
Skellefteå
Skjern
Skopje
Slagelse
Sogndal
Sola
Solberg
Southampton
Spjelkavik
Stavanger
Steinkjer
Stjørdal
Stoke
Stord
Strand
Strasbourg
Strindheim
Stryn
Strømmen
Stuttgart
Sunderland
Sunndal
Surnadal
Swansea
Swindon
Tertnes
Tiller
Timrå
Torino
Tottenham
Toulouse
Trelleborg
Tromsdalen
Tromsø
Trondheim
Tønsberg
Ulstein
Umeå
Utrecht
Valencia
Valladolid
Vejle
Venezia
Verdal
Verona
Vestfossen
Viborg
Vigrestad
Villarreal
Volda
Voss
Växjö
Washington
Watford
Wigan
Wimbledon
Wolfsburg
Wolverhampton
Wrexham
Zaragoza
Årvoll
Åsane
Örebro
Östersund

[club-word]
# Source: own knowledge of sport: clubs whose everyday name is also a Norwegian word or a personal name; only the capital and the sports words near tell.
Amazon
Arsenal  # arsenal
Bevern
Birkebeineren
Bjarg  # cliff
Brage  # Norse god, and a given name
Brann  # fire
Brodd  # spike
Comet
Djerv  # bold
Donn
Eldar
Express
Flint  # flint
Fløy  # wing; flew
Forest
Fram  # forward; also Nansen's ship
Freidig  # bold
Frigg
Gjøa
Glimt  # glimpse
Gneist  # spark (nn)
Godset  # the goods
Grane  # Sigurd's horse
Grei  # fine
Grüner
Hearts
Heming
Herd
Hovding  # chieftain
Hødd
Idun
Inter
Internacional
Jarl  # earl, and a given name
Koll
Kvik  # quick
Lyn  # lightning
Mjølner
Nacional
Odd  # odd, and a given name
Palace
Polarstjernen
Pors  # bog myrtle
Rangers
Ready
Rival
Runar  # also a given name
Skarp  # sharp
Skrim
Snøgg  # quick
Sparta
Sporting
Spurs
Start  # start
Stjernen  # the star
Sturla  # also a given name
Trane  # crane
Trio
Trygg  # safe
Trysilgutten
Union
United
Urædd  # fearless
Vard  # cairn; past of a verb
Varg
Vidar  # also a given name
Viking  # Viking
Villa
Wing
Wolves
Ørn  # eagle

[company]
# Source: own knowledge of Norwegian business life: Oslo Børs companies past and present, banks, insurers, oil service, fish farming, shipping, retail, telecoms, transport, power, construction, hotels, technology; international large companies.
3M
3T
4Service
68° Nord
7 Fjell
7-Eleven
A-Møbler
A-lab
A.P. Møller
A.P. Møller-Mærsk
A/S Norske Shell
A/S Sydvaranger
ABB
ABBL
ABG
ABG Sundal Collier
AF Gruppen
AIG
AMD
AMFI
AS Eidefoss
ASKO
AT Skog
AT&T
AXA
Aas Mek
Aas Mekaniske Verksted
Aase Maskin
Aasen Sparebank
Aass
Aass Bryggeri
Aberia
Accenture
Acciona
Acciona Ghella
Acta
Acta Kapitalforvaltning
Activision Blizzard
Adam og Eva
Adams Matkasse
Adecco
Adecco Norge
Adidas
Adobe
Adtranz
Advokatfirmaet Haavind
Advokatfirmaet Schjødt
Advokatfirmaet Steenstrup Stordrange
Advokatfirmaet Thommessen
Advokatfirmaet Wiersholm
Aeroflot
Afry
Agder Energi
Agder Sparebank
Agenda Kaupang
Agresso
Agria
AgustaWestland
Ahold
Aibel
Aimo Park
Air Berlin
Air France
Air Norway
Airbnb
Airbus
Airbus Helicopters
Airlift
Airtel
Ajungilak
Akastor
Aker
Aker ASA
Aker BP
Aker Biomarine
Aker Capital
Aker Carbon Capture
Aker Drilling
Aker Energy
Aker Horizons
Aker Kværner
Aker Offshore Wind
Aker Philadelphia Shipyard
Aker Qrill
Aker RGI
Aker Seafoods
Aker Solutions
Aker Stord
Aker Verdal
Aker Yards
Akers mekaniske Verksted
Akershus Energi
Aktiv Eiendomsmegling
Aktiv Kapital
Akva Group
Akzo Nobel
Alcatel
Alcatel STK
Alcoa
Alcoa Lista
Alcoa Mosjøen
Aldi
Alfred Berg
Algeta
Alibaba
Alitalia
Allianz
Allskog
Alnor
Alphabet
Alpharma
Alpinco
Alsaker Fjordbruk
Alstom
Alta Kraftlag
Altia
Altibox
Altor
Amazon
Ambea
American Airlines
American Shipping Company
Amersham
Andebu Sparebank
Anders Wilhelmsen
Andfjord Salmon
Andøya Rakettskytefelt
Andøya Space
Andøya Space Center
Aneo
Anglo American
Anora
Anthropic
Anton Sport
Apcoa
Apokjeden
Apollo
Apotek 1
Apotek1
Apple
Apply Sørco
Aqua Bio Technology
Aqua Gen
AquaGen
ArcelorMittal
Arctic Securities
ArcticZymes
Arcus
Arcus-Gruppen
Arendal og Omegns Sparekasse
Arendals Fossekompani
Areva
Arktikugol
Arla
Arthur Andersen
Arva
Asea Brown Boveri
Askim Sparebank
Aspelin Ramm
Assemblin
AstraZeneca
Astrup Fearnley
AtB
Atea
Atlantic Sapphire
Atlantis Vest
Atlas Copco
Atmel
Atmel Norway
Atria
Attendo
Audi
Aurland Energiverk
Aurland Sparebank
Aurskog Sparebank
Austevoll Kraftlag
Austevoll Seafood
Autogruppen
Avantor
Avanza
Avarn
Avida
Avinor
Awilco
Awilhelmsen
Axactor
Axis-Shield
B2Holding
BA-HR
BAE Systems
BAHR
BAMA
BASF
BBS
BDO
BHP
BHP Billiton
BIR
BKK
BMO Entreprenør
BMW
BN Bank
BN Boligkreditt
BNbank
BOB BBL
BP
BP Norge
BT Signaal
BW Gas
BW Group
BW LPG
BW Offshore
BWG Homes
BYD
Babcock Scandinavian Air Ambulance
Backe
Backe-gruppen
Bakehuset
Baker Hughes
Bakkafrost
Bama-Gruppen
Bane Nor Eiendom
BaneTele
Baneservice
Bank 1 Oslo
Bank 1 Oslo Akershus
Bank Norwegian
BankID
Bankaxept
Bankenes Betalingssentral
Basefarm
Bastø Fosen
Bastø-Fosen
Batservice Mandal
Bayer
Bechtel
Beerenberg
Begna Bruk
Belships
Benetton
Benteler
BerGenBio
Berentsens
Berentsens Brygghus
Berg Sparebank
Berg-Hansen
Bergans
Bergans Fritid
Bergen Bank
Bergen Engines
Bergen Group
Bergen Group Laksevåg
Bergen Lokaltrafikk
Bergen Mekaniske Verksted
Bergen Taxi
Bergen interkommunale renovasjonsselskap
Bergene Holm
Bergens Kreditbank
Bergenshalvøens Kommunale Kraftselskap
Bergesen
Bergesen d.y.
Berkshire Hathaway
Bertel O. Steen
Bertelsen & Garpestad
Best Western
Bestseller
Bet365
Betonmast
BetonmastHæhre
Betsson
Beyonder
Bien Sparebank
Big Horn
Bik Bok
Bilfinger
Bilfinger Berger
Bilia
Biltema
BioNTech
Biogen
Biomar
Biotec Pharmacon
Birger N. Haug
Birkenes Sparebank
Bisnode
Bjugn Sparebank
Bjørn Bygg
Bjørøya
Bjørøya Fiskeoppdrett
BlackBerry
Blackstone
Blink Hus
Blizzard
Block Watne
Blom Fiskeoppdrett
Blue Origin
Blue1
Bodø Energi
Boeing
Bohus
Bolaks
Boliden
Boliden Odda
Bolig- og Næringsbanken
Boligbyggelaget TOBB
Boligpartner
Bombardier
Bonheur
Bonord
Booking.com
Boots
Boots Apotek
Borea
Boreal
Boreal Sjø
Boreal Transport
Borr Drilling
Borregaard
Boston Consulting Group
Bourbon Offshore Norway
Bouvet
Braathens
Braathens SAFE
Brakar
Bredbåndsfylket
Bremnes Seashore
Brilleland
Bring
Brio
Bristow
Bristow Norway
British Airways
British American Tobacco
British Petroleum
British Telecom
Bro- og tunnelselskapet
Broadnet
Brunvoll
Brynild
Brødrene Aa
Brønnøy Kalk
Buddy Electric
Bulder
Bulder Bank
Bunnpris
Bunnpris & Gourmet
Burger King
Burson-Marsteller
Buypass
Bybanen
Bybanen AS
Byggmakker
Byggmakker Norgros
Byggmax
Byporten
ByteDance
Båtbygg
Bø Sommarland
Bø Sparebank
C-Optikk
CHC
CHC Helikopter Service
CNOOC
COWI
Cambridge Analytica
Canica
Canon
Capgemini
Capio
Cargill
CargoNet
Cargolink
Carlings
Carlsberg
Carlyle
Carnegie
Carnival
Carrefour
Caterpillar
Caverion
Cegal
Celsa
Celsa Armeringsstål
Centrica
Cepsa
Cermaq
Chanel
Chess
Chess Communication
Chevron
Chiquita
Choice
Choice Hotels
Christiania Bank
Christiania Bank og Kreditkasse
Christiania GlasMagasin
Christiania Markets
Christianssands Bryggeri
Chrysler
Ciber
Cimber Sterling
Circle K
Citroën
Clarion
Clarion Hotel
Clarksons
Clarksons Platou
Clas Ohlson
Clavis Pharma
Clear Channel
Clemens Kraft
Cloetta
Cloudberry
Coast Air
Coca-Cola
Coca-Cola Drikker
Coca-Cola Norge
Codan
Cognite
Color Air
Color Line
ComeOn
Comfort Hotel
Compass
Compass Group
Conax
Concordia
Conecto
Confirmit
Conoco
ConocoPhillips
Conrad Langaard
Consto
Coop
Coop Extra
Coop Finnmark
Coop Haugaland
Coop Hordaland
Coop Innlandet
Coop Marked
Coop Mega
Coop Midt-Norge
Coop Nord
Coop Nordvest
Coop Norge
Coop Obs
Coop Prix
Coop Sørvest
Coop Vestfold og Telemark
Coop Økonom
Coop Øst
Costa Crociere
Costco
Crayon
Creditsafe
Cubus
Cultura Bank
Cultura Sparebank
Curato
Cutters
Cxense
DARK Arkitekter
DB Schenker
DFDS
DFDS Seaways
DHL
DIPS
DNA Shoes
DNB
DNB Eiendom
DNB Livsforsikring
DNB Markets
DNO
DNV
DNV GL
DOF
DOF Subsea
DONG Energy
DSV
Daewoo
Daimler
DaimlerChrysler
Dalane Energi
Dale Garn
Dale of Norway
Danica
Danica Pensjon
Danish Air Transport
Danish Crown
Danone
Danske Bank
David-Andersen
De Historiske
De Historiske Hotel
DeepMind
DeepOcean
Defa
Dekkmann
Deli de Luca
Dell
Deloitte
Delphi Fondene
Delta Air Lines
Den Stolte Hane
Den norske Bank
Den norske Creditbank
Det Bergenske Dampskibsselskap
Det Nordenfjeldske Dampskibsselskap
Det Norske Veritas
Det norske  # the oil company, before Aker BP
Det norske oljeselskap
Deutsche Telekom
Devold
Devold of Norway
Din Sko
Dior
Diplom-Is
DnB NOR
DnC
Dolly Dimple's
Dolly Dimples
Dolphin Drilling
Dolphin Geophysical
Domino's
Domstein
Domstein Sjømat
Domus
Dong
Dow Chemical
Dr. Holms Hotel
Draka
Drammen Energi
Drangedal Sparebank
Dressmann
Dropbox
DuPont
Dun & Bradstreet
Dun&Bradstreet
Dynal
Dynal Biotech
Dynea
Dyno
Dyno Nobel
Dyreparken
Dyreparken i Kristiansand
Dyrvik
E-CO
E-CO Energi
E. Karstensen Fiskeoppdrett
E.C. Dahls
E.C. Dahls Bryggeri
E.C. Dahls Eiendom
E.ON
EB
EDB
EDB Business Partner
EDB ErgoGroup
EDF
EMGS
EQT
EVRY
EWOS
EY
EasyJet
Easybank
Easypark
Econor
Ecura
Edelfarm
Eger Karl Johan
Eide Fjordbruk
Eidefoss
Eidesvik
Eidesvik Offshore
Eidsberg Sparebank
Eidsiva
Eidsiva Energi
Eidskog Sparebank
EiendomsMegler 1
Eiendomsspar
Eika
Eika Forsikring
Eika Gruppen
Ekornes
ElTele
Elden Advokatfirma
Electrolux
Electromagnetic Geoservices
Electronic Arts
Elektrisk Bureau
Eli Lilly
Elixia
Elkem
Elkem Aluminium
Elkem Bremanger
Elkem Salten
Elkjøp
Elkjøp Nordic
Elkjøp Norge
Ellingsen Seafood
Elprice
Eltel
Eltel Networks
Elverum Energi
Elvia
Embraer
Ementor
Emilsen Fisk
Emirates
Enel
Energiselskapet Buskerud
Engebø Rutile and Garnet
Engesund
Engie
Eni
Eni Norge
Eniro
Enitel
Enron
Enskilda
Enskilda Securities
Enter Forsikring
Entra
Entra Eiendom
Eplehuset
Equinor
Eramet
ErgoGroup
Ericsson
Erko Seafood
Ernst & Young
Ervik Havfiske
Espira
Espresso House
Esso
Esso Norge
Etihad
Etne Elektrisitetslag
Etne Sparebank
Eurocopter
Euronics
Europark
Europcar
Europeiske Reiseforsikring
Europris
Eurosko
Eurospar
Eviny
Evje og Hornnes Sparebank
Expedia
Expert
Expert Norge
Exxon
ExxonMobil
FMC Kongsberg Subsea
FMC Technologies
FREYR
FSN Capital
FUS
Fagmøbler
Fagne
Falck
Falconbridge
Falconbridge Nikkelverk
Family Sports Club
Fana Sparebank
Farmasiet
Faroe Petroleum
Farstad
Farstad Shipping
Fast Search & Transfer
Fatland
Fazer
Fearnleys
FedEx
Felleskjøpet
Felleskjøpet Agri
Felleskjøpet Butikk
Felleskjøpet Rogaland Agder
Ferd
Ferd Eiendom
Ferde
Ferner Jacobsen
Ferrari
Ferroglobe
Fesil
Fiat
Fibo-Trespo
Figgjo
Fincantieri
Findexa
Findus
Finn.no
Finnair
Finnfjord
Finnfjord Smelteverk
Finnmark Kraft
Finnås Kraftlag
Finsbråten
Firda Billag
Firda Seafood
First Fondene
First Hotels
First House
First Securities
Fiskerstrand Verft
Fiskå Mølle
Fitjar Kraftlag
Fitness24Seven
Fjelberg Kraftlag
Fjellheisen
Fjellinjen
Fjellstrand
Fjord 1
Fjord Line
Fjord Seafood
Fjord1
Fjordkraft
Fjordlaks
Fjordline
Flakstadvåg Laks
Flekkefjord Sparebank
Flex LNG
Flixbus
Flora Sparebank
FlyNonstop
Flyr
Flytoget
Fløibanen
Fokus Bank
Folkia
Folldal Verk
Follo Energi
Fondsfinans
Fonnafly
Foodora
Forbrukersamvirket
Ford
Fortum
Fortum Strøm
Fosen Mekaniske Verksteder
Fosen Trafikklag
Fosen Vind
Fosen Yard
FosenNamsos Sjø
Foss & Co
Foxconn
France Télécom
Franzefoss
Fred Olsen
Fred. Olsen
Fred. Olsen & Co.
Fred. Olsen Energy
Fred. Olsen Renewables
Fredensborg
Fredrikstad Energi
Free Record Shop
Freia
Fremtind
Fremtind Forsikring
Frende
Frende Forsikring
Fresh Fitness
Freyr Battery
Friele
Frontline
Funcom
Fursetgruppen
Fusa Kraftlag
Fürst
Fürst Medisinsk Laboratorium
G-MAX
G-Sport
G4S
GC Rieber
GE Healthcare
GE Money Bank
GK
GM
GSK
Gadus Group
Gaia Trafikk
Gambit
Gambit Hill+Knowlton
Ganger Rolf
Gassco
Gassnova
Gausdal Landhandleri
Gazprom
Gazprom Neft
Gearbulk
Geelmuyden Kiese
Geelmuyden.Kiese
Geely
Gelato
General Electric
General Motors
Germanwings
Geveran
Gigante
Gigante Salmon
Gilde
Gildeskål Sparebank
Gina Tricot
Gjensidige
Gjensidige Bank
Gjensidige Forsikring
Gjensidige NOR
Glamox
GlasMagasinet
Glava
GlaxoSmithKline
Glencore
Glencore Nikkelverk
Glitre Energi
Glitre Nett
GlobalConnect
Glommen Mjøsen Skog
Glommen Skog
Glommen og Laagens Brukseierforening
Glommens og Laagens Brukseierforening
Go-Ahead
Go-Ahead Nordic
Go-Ahead Norge
Godtlevert
Golar LNG
Golden Ocean
Goman
Google
Grameenphone
Gran Sparebank
Gratanglaks
Green Cargo
Green Yard
Green Yard Kleven
Grenland Rail
Gresvig
Grieg
Grieg Group
Grieg Seafood
Grieg Shipping
Grieg Star
Grilstad
Gro Industrier
Grong Gruber
Grong Sparebank
Grue Sparebank
Grønt Punkt Norge
Gucci
Gudbrandsdal Energi
Gule Sider
Gullfunn
Gumpens Auto
Gunnar Klo
H&M
HAV Eiendom
HENT
HP
HSD
HSD Buss
Haandbryggeriet
Haavind
Hadeland Energi
Hadeland Glassverk
Hadeland Kraft
Hafjell
Hafnia
Hafslund
Hafslund Eco
Hafslund Nett
Hafslund Nycomed
Hafslund Rådhuset
Hakon Gruppen
Hakon-gruppen
Halden Sparebank
Halliburton
Hallingdal Kraftnett
Hallvard Lerøy
Haltdalen Sparebank
Hammerfest Energi
Handelsbanken
Hansa Borg
Hansa Borg Bryggerier
Hansa Bryggeri
Hapag-Lloyd
Harald A. Møller
Harbour Energy
Hardanger Energi
Hardanger Sunnhordlandske Dampskipsselskap
Harstad Sparebank
Hasbro
Haugaland Kraft
Haugaland Kraft Nett
Haugesund Sparebank
Havfisk
Havila
Havila Kystruten
Havila Shipping
Havila Voyages
Havyard
Havyard Leirvik
Hedmark Trafikk
Heerema
Heidelberg Materials
Heimstaden
Heineken
Helgeland Kraft
Helgeland Kraftlag
Helgeland Sparebank
Helgø
Helgø Matsenter
Hellvik Hus
Helly Hansen
Helthjem
Hemen
Hemen Holding
Hemne Sparebank
Hemsedal Energi
Hemsedal Skisenter
Hennes & Mauritz
Hennig-Olsen
Hennig-Olsen Is
Herbalife
Hereema
Herkules Capital
Hero Norge
Hertz
Herøya Industripark
Hewlett Packard
Hewlett-Packard
Hexagon
Hexagon Composites
Hexagon Purus
Hi-Fi Klubben
Hilton
Hilton Hotels
Hitachi
HitecVision
Hjartdal og Gransherad Sparebank
Hjelmeland Sparebank
Hjørundfjord Sparebank
Holberg Fondene
Home Capital
Honda
Honeywell
Hov Dokka
Huawei
Hunderfossen
Hunderfossen Familiepark
Hunkemöller
Hunton
Hunton Fiber
Hurtigruta
Hurtigruten
Hurtigruten Group
Hurtigruten Norge
Husqvarna
Hydraulik Brattvaag
Hydril
Hydro
Hydro Aluminium
Hydro Automotive
Hydro Husnes
Hydro Høyanger
Hydro Karmøy
Hydro Sunndal
Hydro Texaco
Hydro Årdal
Hydrovolt
Hysj Hysj
Hystar
Hyundai
Hyundai Heavy Industries
Hålogaland Kraft
Hæhre
Hæhre Entreprenør
Höegh Autoliners
Höegh Eiendom
Höegh LNG
Høland og Setskog Sparebank
Hønefoss Sparebank
I.M. Skaugen
I.P. Huse
IBM
IBM Norge
ICA
ICA Norge
IG Farben
IKEA
ISS
ISS Norge
Iberdrola
Iberia
Ica Maxi
Ice  # the telecom company
Ice.net
Icelandair
If  # the insurer; else a word
If Skadeforsikring
If forsikring
Ikano Bank
Ikea Norge
Implenia
Inditex
Indre Sogn Sparebank
Ineos
Infinitum
Infratek
Innlandstrafikk
Inovyn
Instabank
Instalco
Intel
Interoptik
Intersport
Intrum
Intrum Justitia
Invitrogen
Ishavskraft
Isklar
Island Offshore
Isola
Istad
Istad Kraft
Itera
J.J. Ugland
JBS
JCDecaux
JM
JM Byggholt
JM Norge
JYSK
Jack & Jones
Jackon
Jaguar Land Rover
Jangaard Export
Janusfabrikken
Jebsens
Jernbanepersonalets Bank og Forsikring
Jernbanepersonalets forsikring
Jernia
Jobzone
Joh. Johannson
Joh. Johannson Kaffe
John Deere
Johnson & Johnson
Joker
Jotun
Jukos
Jærbanken
Jæren Everk
Jæren Sparebank
Jøtul
KFC
KIWI
KKR
KLM
KLP Banken
KLP Eiendom
KLP Forsikring
KPMG
KSAT
KVO
Kaffebrenneriet
Kahoot
Kahoot!
Kanvas
KappAhl
Kari Traa
Karls Fisk
Karo Pharma
Kavli
Kelly Services
Kentucky Fried Chicken
Kia
Kid  # the retail chain
Kid Interiør
Kimek
Kims
Kindred
Kings Bay
Kinn Bryggeri
Kinnevik
Kistefos
Kjeldsberg
Klarna
Kleiva Fiskefarm
Klepp Energi
Klepp Sparebank
Kleven
Kleven Maritime
Kleven Verft
Klæbu Sparebank
Knowit
Knutsen OAS
Knutsen OAS Shipping
Kodak
Kolo Veidekke
Kolonial.no
Kolumbus
Komplett
Komplett ASA
Komplett Bank
Komplett.no
Kongeparken
Kongsberg Automotive
Kongsberg Defence & Aerospace
Kongsberg Gruppen
Kongsberg Maritime
Kongsberg Satellite Services
Kongsberg Våpenfabrikk
Kongsberggruppen
Koteng
Kraft Foods
Kraftinor
Kragerø Energi
Krauss-Maffei
Kredinor
Kreditkassen
Kringom
Kristiansand Dyrepark
Krogh Optikk
Krogsveen
Kronos Titan
Kruse Larsen
Kruse Smith
Kuehne + Nagel
Kvaerner
Kvam Kraftverk
Kvarud
Kvarøy Fiskeoppdrett
Kvinnherad Energi
Kvinnherad Kraftlag
Kvitfjell
Kværner
Kværner Brug
Kværner Oil & Gas
Kværner Process
Kværner Stord
Kværner Verdal
Kyivstar
Kystekspressen
L'Oréal
LAB Entreprenør
LEGO
LG
LKAB
LM Ericsson
LNS
LVMH
Laerdal Medical
Lamborghini
Land Rover
Landbruksforsikring
Landkreditt
Landkreditt Bank
Lantmännen
Lantmännen Cerealia
Larsnes Mek
Larsnes Mekaniske Verksted
Larvikbanken
Lavprisekspressen
Lebara
Leca
Lefdal
Lefdal Elektromarked
Leif Höegh & Co
Leirvik AS
Leirvik Sveis
Leiv Vidar
Lemonade
Lenovo
Leonardo
Leonhard Nilsen & Sønner
Lervig
Lervig Aktiebryggeri
Lerøy
Lerøy Seafood
Lerøy Seafood Group
Levi's
Lidl
Lidl Norge
Lier Everk
Lifecare
Lilleborg
Lilleborg Fabrikker
Lillehammer Sparebank
Lillesands Sparebank
Lillestrøm Sparebank
LillestrømBanken
Lindex
Lindorff
Lindum
Lingalaks
Linjebygg
Linjegods
Link Arkitektur
Link Mottak
LinkedIn
Linstow
Lisborg
Liseberg
Lloyd's
Lloyd's of London
Lockheed Martin
Loen Skylift
Lofoten Seafood
Lofotkraft
Loke Marine Minerals
Louis Vuitton
Lovundlaks
Lufthansa
Lufttransport
Lukoil
Luminator
Lund & Slaatto
Lund Hagem
Lundbeck
Lundin
Lundin Energy
Lundin Norway
Luostejok Kraftlag
Luster Energiverk
Luster Sparebank
Ly Forsikring
Lyse
Lyse Elnett
Lyse Energi
Lyse Tele
Lærdal Energi
Lærdal Medical
Læringsverkstedet
Löplabbet
Løkken Verk
Løplabbet
Løvenskiold
Løvenskiold-Vækerø
M. Peterson & Søn
MAN Truck
MENY
MPC Container Ships
MSC
MSD
MX Sport
Maaemo
Maarud
MacGregor
Mack
Macks Ølbryggeri
Madshus
Maersk
Maersk Air
Maersk Oil
Magnor
Magnor Glassverk
Malaysia Airlines
Mango
Manpower
ManpowerGroup
Mantena
Marine Harvest
Maritech
Maritime & Merchant Bank
Marked.no
Marker Sparebank
Marks & Spencer
Marriott
Marø Havbruk
Mattel
Max Burgers
Maxbo
Mazda
McCann
McDonald's
McDonalds
McKinsey
Medistim
Mekonomen
Meldal Sparebank
Melhus Sparebank
Melhusbanken
Meltwater
Meløy Sparebank
Mercedes-Benz
Merck
Merkantildata
Mesta
Mesterbakeren
Mestergruppen
Mestergull
Mesterhus
Meta
Meyer Werft
Microsoft
Microsoft Norge
Midt-Norsk Havbruk
Midt-Telemark Energi
Midt-Telemark Kraft
Mills
Milslukern
Minde Sjokolade
Mitsubishi
Mitsui
Mjellem & Karlsen
Mjøsen Skog
Mo Industripark
Modalen Kraftlag
Moderna
Modum Sparebank
Moelven
Moelven Industrier
Mojang
Mondelez
Monobank
Monsanto
Montér
Moods of Norway
Morrow
Morrow Bank
Morrow Batteries
Motor Gruppen
Motorola
Mowi
Multiconsult
Munich Re
Mycron
Myklebust Verft
Mærsk
Møbelringen
Møller Mobility Group
Møllergruppen
Mørenett
NAF Senter
NCC
NCC Norge
NEAS
NEL
NH Industries
NIO
NKL
NMD
NOAH AS
NRS
NSB
NSB Biltrafikk
NSB Gjøvikbanen
NTE
Nabobil
Nammo
Narud Stokke Wiig
Narvesen
Nasdaq
National Oilwell Varco
Naval Group
Navamedic
Navantia
Nel Hydrogen
Neptune Energy
Nera
Nera Networks
Nergård
Nes Prestegjelds Sparebank
Nesset Kraft
Nestle
Nestlé
NetOnNet
Netcom
Nets
Nettbuss
Network Norway
Nexans
Nexans Norway
NextGenTel
Nidar
Nidaros Sparebank
Niels Torp
Nike
Nikita
Nikkelverk
Nikon
Nille
Nintendo
Nissan
Nittedal Energi
No Isolation
Nobina
Nokas
Nokia
Nokia Siemens
Nor Lines
Nor-Cargo
Nor-Way Bussekspress
NorSun
Norcem
Norcem Brevik
Norconsult
Nord Pool
Nord-Gudbrandsdal Energi
Nord-Troms Kraftlag
Nord-Trøndelag Elektrisitetsverk
Nord-Østerdal Kraftlag
Nordbohus
Nordea
Nordea Liv
Nordea Markets
Nordea Norge
Norden Fondsmegling
Nordfjord Kjøtt
Nordic American Tankers
Nordic Aqua Partners
Nordic Aviation
Nordic Capital
Nordic Choice
Nordic Choice Hotels
Nordic Mining
Nordic Nanovector
Nordic Semiconductor
Nordic VLSI
Nordic Wildfish
Nordisk Mobiltelefon
Nordkraft
Nordkyn Kraftlag
Nordlaks
Nordlaks Oppdrett
Nordlandsnett
Nordlink
Nordmøre Energiverk
Nordnet
Nordnet Bank
Nordvik Gruppen
Noreco
Noregs Statsbanar
Noretyl
Norfra
Norges Kooperative Landsforening
Norges Statsbaner
NorgesEnergi
Norgesbuss
Norgesgruppen
Norgeshus
Norgeskreditt
Norgesmøllene
Norgesnett
Norgestaxi
Norilsk Nickel
Norkorn
Norkring
Norlandia
Norlandia Barnehagene
Norlandia Care
Norled
Nornickel
Norrøna
Norrøna Sport
Norse
Norse Atlantic
Norse Atlantic Airways
Norsk Data
Norsk Gjenvinning
Norsk Helikopter
Norsk Hydro
Norsk Jernverk
Norsk Kassekreditt
Norsk Koksverk
Norsk Kylling
Norsk Medisinaldepot
Norsk Mottaksdrift
Norsk Resirk
Norsk Rikstoto
Norsk Vind
Norsk Vind Energi
Norsk Vindenergi
Norske Meierier
Norske Shell
Norske Skog
Norske Skogindustrier
Norspace
Northern Iron
Northern Lights Salmon
Northrop Grumman
Northvolt
Nortura
Norvestor
Norway Pelagic
Norway Royal Salmon
Norway Seafoods
Norwegian
Norwegian Air Shuttle
Norwegian Cruise Line
Norwegian Crystals
Norwegian Hull Club
Norwegian Property
Norzink
Notodden Energi
Nova Sea
Novartis
Novatek
Novo Nordisk
Nussir
Nutreco
Nvidia
Nycomed
Nycomed Amersham
Nycomed Pharma
Nykode
Nylands Verksted
Nymo
NØK
Nærbutikken
Nøgne Ø
Nøtterøy Sparebank
OBOS
OBOS-banken
ODIN Forvaltning
OHL
OKEA
ONE Nordic
OSU
OVDS
Obs  # the hypermarkets
Obs Bygg
Ocean Yield
Oceaneering
Oda  # the grocer; also a given name
Odal Sparebank
Odda Energi
Odda Smelteverk
Odfjell
Odfjell Drilling
Odfjell SE
Odin  # the fund manager; also a god and a given name
Odlo
Ofoten Sparebank
Ofotens og Vesteraalens Dampskibsselskab
Olav Thon Eiendomsselskap
Olav Thon Gruppen
Oluf Lorentzen
Olympic Seafood
Olympic Shipping
Olympus
OneCall
Oneco
Opdals Sparebank
Opel
OpenAI
Opera
Opera Software
Oppdal Everk
Oppdalsbanken
Oppland Energi
Opplandstrafikk
Opplysningen 1881
Optimera
Oracle
Orange
Orange Helse
Orkdal Energi
Orkdal Sparebank
Orkla
Orkla ASA
Orkla Finans
Orkla Sparebank
Orkland Sparebank
Oslo City
Oslo Energi
Oslo Lysverker
Oslo Pensjonsforsikring
Oslo S Utvikling
Oslo Sparebank
Oslo Sporveier
Oslo Taxi
Otera
Otis
Otovo
Otra Kraft
PA Consulting
PGS
Palantir
Pan Am
Pan Fish
Panasonic
Pandion Energy
Pareto
Pareto Bank
Pareto Securities
PayPal
Pci Biotech
Peab
Pelagia
Peppes
Peppes Pizza
Pepsi
PepsiCo
Petoro
PetroChina
Petrobras
Petroleum Geo-Services
Peugeot
Pfizer
Pharmaq
Philip Morris
Philips
Phillips Petroleum
Phonero
Photocure
Pinterest
Pivco
Pizzabakeren
Plantasjen
Plastal
Platekompaniet
Point Resources
PokerStars
Polarcus
Polarfeed
Polestar
Porsche
Porsgrund Porselæn
Porsgrunds Porselænsfabrik
PostNord
Postbanken
Posten
Posten Bring
Posten Norge
Postsparebanken
Powel
Power
Power Norge
Prada
Preem
Presis Vegdrift
PricewaterhouseCoopers
Primark
Princess-gruppen
Prior
Prior Norge
Privatmegleren
Procter & Gamble
Proff
Proff.no
Proffice
Pronova
Pronova BioPharma
Prosafe
Proshop
Protector
Protector Forsikring
Puma
Purehelp
PwC
Q-Free
Q-Park
Q-meieriene
Qatar Airways
Qualcomm
Quality Hotel
Questback
REC
REC Silicon
REC Solar
RIMI
RS Platou
RWE
Radisson
Radisson Blu
Radisson SAS
Ragn-Sells
Rakkestad Energi
Rakkestad Sparebank
Rambøll
Ramoen
Rana Gruber
Rasmussengruppen
Ratos
Raufoss Ammunisjonsfabrikk
Raufoss Automotive
Rauland Kraftforsyningslag
Rauma Energi
Raytheon
Realkreditt
Reddit
Reinertsen
Reitan
Reitan Convenience
Reitan Handel
Reitangruppen
Reiten & Co
Relacom
Rem Offshore
Rema
Rema 1000
Renault
Renewable Energy Corporation
RenoNord
RenoNorden
Renovasjonsselskapet for Oslo
Repsol
Repvåg Kraftlag
Resurs Bank
Rezidor
Rheinmetall
Rica
Rica Hotels
Rieber
Rieber & Søn
RiksTV
Rimfrost
Rindal Sparebank
Ringeriks-Kraft
Ringnes
Ringsaker Sparebank
Rio Tinto
Roche
Rockstar Games
Rockwool
Rolf Olsen Seafood
Rolls-Royce
Rolls-Royce Marine
Rom Eiendom
Romerike Sparebank
RomerikesBanken
Romsdal Sparebank
Romsdalsbanken
Rosatom
Rosenberg Worley
Rosneft
Rostein
Rovio
Royal Caribbean
Royal Dutch Shell
Royal Greenland
Rusal
Rusnano
Rusta
Ruter
Ryanair
Ryde
Rygge Sivile Lufthavn
Rygge-Vaaler Sparebank
Rødne
Rødne Fjord Cruise
Røros E-verk
Rørosbanken
SAIC
SAP
SAS
SAS Braathens
SAS Norge
SATS
SCA
SEB
SEB Enskilda
SFE
SJ
SJ Nord
SJ Norge
SKAGEN Fondene
SKF
SKL
SKS
SMFB
SNN
SR-Bank
STX
STX Europe
STX OSV
Saab
Saga Petroleum
Saga Tours
Sainsbury's
SalMar
Salaks
Salesforce
Salmon Evolution
Salmon Group
Salten Kraftsamband
Salten Verft
Samskip
Samsung
Samvirke Forsikring
Sandefjord Lufthavn
Sandnes Sparebank
Sandnessjøen Engineering
Sandvik
Sandøy Energi
Sanofi
Santander
Santander Consumer Bank
Sats Elixia
Saudi Aramco
Sbanken
Sberbank
ScaleAQ
Scana
Scana Industrier
Scandic
Scandic Hotels
Scandinavian Airlines
Scania
Scatec
Scatec Solar
Schala & Partners
Schenker
Schindler
Schjødt
Schlumberger
Seadrill
Seatankers
Sector Alarm
Securitas
Sega
Sektor Gruppen
Selbu Sparebank
Selmer
Selmer Skanska
Selmer advokatfirma
Selsøyvik Havbruk
Selvaag
Selvaag Bolig
Selvaagbygg
Sergel
Setesdal Energi
Shein
Shell
Sheraton
Ship Finance
Siba
Sibelco
Sibelco Nordic
Siem Offshore
Siemens
Siemens Gamesa
Siemens Norge
Signicat
Sikorsky
Silicon Labs
Silja Line
Silver Pensjonsforsikring
Simek
Simon Møkster
Simonsen Vogt Wiig
Sinkaberg-Hansen
SinkabergHansen
Sinopec
Sira-Kvina
Sira-Kvina kraftselskap
Sixt
Sjtokman
Skagen  # the fund manager; also a place
Skagenfondene
Skagerak Energi
Skagerak Kraft
Skagerak Nett
Skagerrak Sparebank
Skaland Graphite
Skandia
Skandiabanken
Skanska
Skanska Norge
Skeidar
SkiStar
Skoringen
Skretting
Skudenes & Aakra Sparebank
Skue Sparebank
Skuld
Skype
Skyss
Skyways
Slipen Mekaniske
Smart Club
Smedvig
Småkraft
Smøla Kraftlag
Snapchat
Snelandia
Snøhetta
Sodexo
Software Innovation
Sogn Billag
Sogn og Fjordane Energi
Sognekraft
Soknedal Sparebank
Solstad
Solstad Farstad
Solstad Offshore
Sonera
Song Networks
Songa
Songa Offshore
Sony
Sony Ericsson
Sopra Steria
SpaceX
Spaceworld
Spar  # the grocer; also a verb
SpareBank 1
SpareBank 1 BV
SpareBank 1 Boligkreditt
SpareBank 1 Buskerud-Vestfold
SpareBank 1 Forsikring
SpareBank 1 Gruppen
SpareBank 1 Gudbrandsdal
SpareBank 1 Hallingdal Valdres
SpareBank 1 Helgeland
SpareBank 1 Lom og Skjåk
SpareBank 1 Markets
SpareBank 1 Midt-Norge
SpareBank 1 Modum
SpareBank 1 Nord-Norge
SpareBank 1 Nordmøre
SpareBank 1 Nordvest
SpareBank 1 Oslo Akershus
SpareBank 1 Ringerike Hadeland
SpareBank 1 SMN
SpareBank 1 SR-Bank
SpareBank 1 Søre Sunnmøre
SpareBank 1 Sørøst-Norge
SpareBank 1 Telemark
SpareBank 1 Østfold Akershus
SpareBank 1 Østlandet
SpareBank 1-alliansen
Sparebank 68 grader Nord
Sparebanken Bien
Sparebanken Din
Sparebanken Grenland
Sparebanken Hardanger
Sparebanken Hedmark
Sparebanken Helgeland
Sparebanken Jevnaker Lunner
Sparebanken Midt-Norge
Sparebanken Møre
Sparebanken NOR
Sparebanken Narvik
Sparebanken Nord-Norge
Sparebanken Norge
Sparebanken Pluss
Sparebanken Rogaland
Sparebanken Sogn og Fjordane
Sparebanken Sør
Sparebanken Telemark
Sparebanken Vest
Sparebanken Volda Ørsta
Sparebanken Øst
Spareskillingsbanken
Specsavers
Sport 1
Sport Outlet
Sportsnett
Sporveien
Sporveien T-banen
Spydeberg Sparebank
St1
Stabburet
Stadler
Stadsbygd Sparebank
Standard Telefon og Kabelfabrik
Stange Energi
Stangeland Maskin
Star Tour
Starbucks
Starlink
Statkraft
Statnett
Statoil
Statoil Fuel & Retail
StatoilHydro
Statskog
Steen & Strøm
Steen & Strøm Invest
Steenstrup Stordrange
Steinvik Fiskefarm
Stellantis
Stena
Stena Line
Stena Recycling
Stendi
Steria
Sterling
Stiegler
Stockfleths
Stokke Gruppen
Stolt Offshore
Stolt Sea Farm
Stolt Tankers
Stolt-Nielsen
Stor-Oslo Lokaltrafikk
Stora Enso
Store Norske
Store Norske Spitsbergen Grubekompani
Store Norske Spitsbergen Kulkompani
Storebrand
Storebrand Bank
Storebrand Eiendom
Strand Havfiske
Strawberry
Stryn Energi
Strømmen Sparebank
Strømmens Værksted
Subaru
Subsea 7
Subsea7
Subway
Sulefisk
Sulland
Sundal Collier
Sunndal Energi
Sunndal Sparebank
Sunnfjord Energi
Sunnhordland Kraftlag
Superoffice
Surnadal Sparebank
Suzuki
Sval Energi
Svenska Handelsbanken
Svorka
Sweco
Swedavia
Swedbank
Swedbank First Securities
Swedish Match
Swiss Re
Swissair
Swix
Swix Sport
Sydvaranger
Sydvaranger Gruve
Synnøve Finden
Synsam
Systemhus
Södra
Södra Cell
Södra Cell Tofte
Søgne og Greipstad Sparebank
Sølvtrans
Sør-Al
Sør-Norge Aluminium
Sørlandschips
T-Mobile
TFDS
TGI Fridays
TGS
TGS Nopec
TGS-Nopec
TINE
TOBB
TOMRA
TRG
TSMC
TTS
TTS Group
TUI
Tafjord
Tafjord Kraft
Takeda
Talkmore
Tandberg
Tandberg Data
Tandberg Television
Tandbergs Radiofabrikk
Targovax
Tata
Tata Motors
Tata Steel
Taxi 1
Team Olivia
Team Trafikk
Technip
TechnipFMC
Teekay
Teekay Norway
Tele1 Europe
Tele2
Telefonica
Telefónica
Telenor
Telenor Mobil
Telenor Norge
Telenor Pakistan
Telenor Satellite
Telia
Telia Norge
TeliaSonera
Temu
Tencent
Tensio
Terra
Terra Securities
Terra-Gruppen
Tesco
Tesla
Tesla Motors
Tetra Pak
Texaco
Thai Airways
Thales
The Fjords
The Walt Disney Company
Thin Film Electronics
Thinfilm
Think  # the car maker
Think Global
Thomas Cook
Thommessen
Thon Gruppen
Thon Hotel
Thon Hotels
Thongruppen
Thune-Eureka
ThyssenKrupp
TiZir
Tibber
Tide  # the bus company
Tide Buss
Tide Sjø
Tiedemann
Tiedemanns
Tiedemanns Tobaksfabrik
Tieto
TietoEVRY
TietoEnator
TikTok
Time Sparebank
Tinfos
Tinn Energi
Tinn Sparebank
Tivoli
Tolga-Os Sparebank
Toll Post
Tollpost Globe
Torghatten
Torghatten Nord
Torghatten Trafikkselskap
Toro
Torp Sandefjord lufthavn
Torshov Sport
Torvald Klaveness
Toshiba
Total  # the oil company; also an adjective
Total E&P Norge
TotalEnergies
Toten Sparebank
Totens Sparebank
Toyota
Toyota Norge
Trannel
Transocean
Tripadvisor
Trollheim Kraft
Trolltech
Troms Fylkes Dampskibsselskap
Troms Kraft
Troms Kraftforsyning
Tromsø Skipsverft
Trust Arktikugol
Tryg
TrygVesta
Trygge Barnehager
Trysilfjellet
Tryvann Skisenter
Trøgstad Elverk
Trøgstad Sparebank
Trøndelag Bomveiselskap
Trønder Kraft
TrønderEnergi
Trønderbilene
Trøndertaxi
Tupperware
Turkish Airlines
Tusenfryd
Tussa
Tussa Kraft
Tysnes Sparebank
UNI Forsikring
UNI Storebrand
UPC
UPM
UPS
USBL
Uber
Ubisoft
Ulstein Group
Ulstein Gruppen
Ulstein Mekaniske Verksted
Ulstein Verft
Umoe
Umoe Mandal
Umoe Restaurants
Unibet
Unibuss
Unilabs
Unilever
Uninor
Union Bank of Norway
Uniper
Uniqlo
Unit4
United Airlines
Uno-X
Ustekveikja
VOKKS
VW
Vaccibody
Valdres Energi
Valdres Energiverk
Valle Sparebank
Varanger Kraft
Vard Brattvaag
Vard Group
Vard Holdings
Vard Langsten
Vard Søviknes
Vardar
Varner
Varner-Gruppen
VarnerGruppen
Vartdal Plast
Vattenfall
Vectura
Vedal
Vegamot
Vegfinans
Veidekke
Veireno
Ventelo
Veon
Verdal Sparebank
Verdalskalk
Verdane
Verisure
Veritas
Verizon
Vero Moda
Vest-Telemark Kraftlag
Vesta
Vesta Forsikring
Vestas
Vestbo
Vesterålskraft
Vestskog
Via Travel
Vianor
Victoria Eiendom
Vik Sparebank
Viken Energinett
Viken Skog
Viking Cruises
Viking Line
Viking Ocean Cruises
Viking Redningstjeneste
Villa Organic
Villa Paradiso
Vimpelcom
Ving
Vipps
Vipps MobilePay
Virgin Galactic
Visma
Vistin Pharma
Vital
Vital Forsikring
Vitus Apotek
Vitusapotek
Vodafone
Voi
Voice Norge
Volden Group
Volkswagen
Volue
Volvo
Volvo Cars
Voss Energi
Voss Sparebank
Voss Veksel- og Landmandsbank
Voss Water
Vy
Vy Buss
VyTog
Vygruppen
Vår Energi
WSP
Wacker Chemicals
Wal-Mart
Wallenius
Wallenius Wilhelmsen
Wallenius Wilhelmsen Logistics
Walmart
Walt Disney
Warren Bank
WaterCircles
WeChat
Weatherford
Webstep
Weifa
Westcon
Western Bulk
Westinghouse
Widerøe
Widerøes Flyveselskap
Wiersholm
Wikborg Rein
Wikimedia
Wilh. Wilhelmsen
Wilhelmsen
Wilsgård Fiskeoppdrett
Wintershall
Wintershall DEA
Wintershall Norge
Wizz Air
Wizzair
Wolt
WorldCom
WorleyParsons
Wärtsilä
Wärtsilä Norway
XL-Bygg
XXL
XXL ASA
XXL Sport & Villmark
Xerox
Xpeng
Xstrata
YIT
YX
YX Energi
Ya Bank
Yahoo
Yara
Yara International
Ymber
Yukos
ZTE
Zara
Zephyr
Zynk
adidas
dtac
eBay
easyJet
ice.net
reMarkable
yA Bank
Å Energi
ÅF Reinertsen
Åfjord Sparebank
Ålesundbygg
Årdal Energi
Åsnes
Åsnes Ski
Ægir Bryggeri
Ørland Sparebank
Ørskog Sparebank
Ørsta Sparebank
Ørsted
Østensjø Rederi
Øster Hus
Østfold Energi
Østfold Energiverk
Østfold kollektivtrafikk
Østre Agder Sparebank
Øvre Eiker Energi

[finance]
# Source: own knowledge of finance: exchanges, indices' owners, rating agencies, foreign banks and fund managers.
ABN Amro
AP-fonden
Alfa-Bank
Amagerbanken
American Express
BBVA
BNP
BNP Paribas
Banco Popular
Banco Santander
Bank of America
Bank of China
Bankia
Barclays
Barclays Bank
Barings
Barings Bank
Bear Stearns
Binance
BlackRock
Bridgewater
Bundesbank
Chicago Board of Trade
China Construction Bank
Citi
Citibank
Citigroup
Coinbase
Commerzbank
Credit Suisse
Crédit Suisse
Den nordiske investeringsbanken
Deutsche Bank
Deutsche Börse
Dexia
Diners Club
Dow Jones
Dresdner Bank
Eksportfinans
Elliott Management
Erste Bank
Eurocard
Euronext
Euronext Growth
Euronext Oslo
FIH Erhvervsbank
FTSE
FTX
Fannie Mae
Fidelity
Finansportalen
Firi
First Republic Bank
Fitch
Fitch Ratings
Folksam
Fondsmeglerforbundet
Frankfurt-børsen
Freddie Mac
Föreningssparbanken
Gazprombank
Glitnir
Glitnir Bank
Goldman Sachs
HSBC
Helsingforsbørsen
Hongkong-børsen
ICBC
ING
Imarex
Intesa Sanpaolo
Investinor
J.P. Morgan
JP Morgan
JPMorgan
JPMorgan Chase
Julius Bär
Jyske Bank
KBC
Kaupthing
Kaupthing Bank
Kommunekreditt
Kommunekreditt Norge
Kommuninvest
Københavns Fondsbørs
Landsbanki
Landsbankinn
Lehman
Lehman Brothers
Lloyds
Lloyds Bank
London Stock Exchange
London-børsen
Länsförsäkringar
MSCI
Mastercard
Merita
MeritaNordbanken
Merrill Lynch
Mizuho
Monte dei Paschi di Siena
Moody's
Moodys
Morgan Stanley
Morningstar
NYSE = New York Stock Exchange
Nasdaq OMX
Nasdaq-børsen
NatWest
New York Stock Exchange
New York-børsen
Nomura
Nord Pool Spot
Nordax
Nordbanken
Nordbanken Holding
Nordic Credit Rating
Nordisk Investeringsbank
Nordiska investeringsbanken
Norfund
Norges Hypotekforening
Norges Kommunalbank
Northern Rock
Nykredit
OMX
OP-Pohjola
Oslo Axess
Oslo Børs
Parex
Pimco
RBS
Rabobank
Raiffeisen
Revolut
Robinhood
Roskilde Bank
Royal Bank of Scotland
S&P
S&P Global
SBAB
Sampo
Saxo Bank
Shanghai-børsen
Silicon Valley Bank
Snoras
Société Générale
SoftBank
Standard & Poor's
Standard Chartered
Standard and Poor's
Startup Norway
StartupLab
State Street
Statens Bankinvesteringsfond
Stockholmsbørsen
Sydbank
Temasek
Tokyo-børsen
UBS
UniCredit
VEB
VPS = Verdipapirsentralen
VTB
Vanguard
Verdipapirsentralen
Visa
Visa Norge
Washington Mutual
Wells Fargo
WestLB
Western Union

[international]
# Source: own knowledge of world affairs: UN, EU and other international bodies, foreign agencies and parliaments, central banks, armed movements, international aid and sport bodies. EU, FN and NATO are their own canonical names.
'Ndrangheta
ACER
ACLU
ADL
AIIB
AIPAC
APEC
ASEAN
ATP
AU
Abu Sayyaf
Al Qaeda
Al Qaida
Al Shabaab
Al Shabab
Al-Aqsa-brigadene
Al-Fatah
Alltinget
Anonymous
Ansar al-Islam
Ansar al-Sunna
Antifa
Arktisk råd
Atlanterhavspakten
Aum Shinrikyo
Avaaz
Azov
Azov-bataljonen
B'Tselem
BND
BRICS
Baader-Meinhof
Bandidos
Bank of England
Bank of Japan
Barentsrådet
Benelux
Bilderberg
Bill & Melinda Gates Foundation
Black Lives Matter
Black Panthers
Blitz
Boko Haram
Boot Boys
Breaking the Silence
Bundesrat
Bundestag
Bundeswehr
CARE International
CDC
CEPI
CIA
CTBTO
Camorraen
Capitol Hill
Clinton Foundation
Clinton Global Initiative
Club of Rome
Coffin Cheaters
Contras
Cosa Nostra
Covax
DEA
DGSE
Daesh
Danmarks Nationalbank
De europeiske fellesskap
De forente nasjoner
De palestinske selvstyremyndighetene
De røde brigader
De tamilske tigrene
Dei palestinske sjølvstyremaktene
Dei sameinte nasjonane
Dei sameinte nasjonar
Den afrikanske union
Den afrikanske unionen
Den afrikanske utviklingsbanken
Den amerikanske ambassaden
Den amerikanske sentralbanken
Den arabiske liga
Den arabiske ligaen
Den asiatiske utviklingsbanken
Den britiske ambassaden
Den danske ambassaden
Den europeiske investeringsbanken
Den europeiske romorganisasjonen
Den europeiske sentralbanken
Den europeiske union
Den europeiske unionen
Den franske ambassaden
Den frie syriske hær
Den frie syriske hæren
Den hellige stol
Den internasjonale Røde Kors-komiteen
Den internasjonale arbeidsorganisasjonen
Den internasjonale hvalfangstkommisjonen
Den internasjonale olympiske komite
Den internasjonale olympiske komité
Den iranske ambassaden
Den iranske revolusjonsgarden
Den islamske stat
Den islamske staten
Den israelske ambassaden
Den kinesiske ambassaden
Den kinesiske folkekongressen
Den lysende sti
Den nordiske motstandsbevegelsen
Den norske ambassaden
Den norske motstandsbevegelsen
Den ortodokse kirke
Den pakistanske ambassaden
Den russisk-ortodokse kirke
Den russiske ambassaden
Den russiske nasjonalforsamlingen
Den russiske sentralbanken
Den røde armé
Den svenske ambassaden
Den tyske ambassaden
Department of Justice
Det amerikanske forsvarsdepartementet
Det amerikanske senatet
Det amerikanske utenriksdepartementet
Det europeiske legemiddelbyrået
Det europeiske råd
Det europeiske smittevernbyrået
Det grønne klimafondet
Det hvite hus
Det internasjonale Røde Kors
Det internasjonale antidopingbyrået
Det internasjonale atomenergibyrået
Det internasjonale energibyrået
Det internasjonale friidrettsforbundet
Det internasjonale havforskningsrådet
Det internasjonale pengefond
Det internasjonale pengefondet
Det internasjonale skiforbundet
Det internasjonale skiskytterforbundet
Det internasjonale skøyteforbundet
Det internasjonale sykkelforbundet
Det internasjonale valutafondet
Det kvite hus
Det lutherske verdensforbund
Det russiske forsvarsdepartementet
Downing Street
Dumaen
EASA
EBRD
EBU
ECB = Den europeiske sentralbanken
ECDC
EF
EF-kommisjonen
EFTA
EFTA Surveillance Authority
EFTAs overvåkingsorgan
EFTAs overvåkningsorgan
EHF
ELN
EMA = Det europeiske legemiddelbyrået
ENTSO-E
EPLF
EPO
ESA
ETA
EU
EU-kommisjonen
EU-parlamentet
EU-rådet
EUs ministerråd
EZLN
Ecowas
Eduskunta
English Defence League
Eritreas frigjøringsfront
Euratom
Eurocontrol
Eurogruppen
Europa-kommisjonen
Europa-parlamentet
Europabanken
Europakommisjonen
Europaparlamentet
Europarådet
Europarådets parlamentarikerforsamling
Eurostat
EØS-komiteen
FAA
FAO
FARC
FBI
FCC
FDA
FIA
FIBA
FIDE
FIFA
FINA
FIS
FIVB
FMLN
FN
FNs barnefond
FNs barnekomité
FNs befolkningsfond
FNs generalforsamling
FNs hjelpeorganisasjon for palestinske flyktninger
FNs hovedforsamling
FNs høgkommissær for flyktningar
FNs høykommissær for flyktninger
FNs høykommissær for menneskerettigheter
FNs klimapanel
FNs kvinnekomité
FNs matvareprogram
FNs menneskerettighetskomité
FNs menneskerettighetsråd
FNs menneskerettskomité
FNs menneskerettsråd
FNs miljøprogram
FNs narkotikakontor
FNs naturpanel
FNs organisasjon for ernæring og landbruk
FNs rasediskrimineringskomité
FNs sikkerhetsråd
FNs torturkomité
FNs tryggingsråd
FNs utviklingsfond
FNs utviklingsprogram
FSA
FSB
Falun Gong
Fatah
Federal Reserve
Filmakademiet
Folkekongressen
Folketinget
Folkets frigjøringshær
Folkhälsomyndigheten
Forbundsdagen
Forbundsrådet
Ford Foundation
Freedom House
Fremmedlegionen
Frente Polisario
Friends of the Earth
Føderasjonsrådet
G20
G7
G77
G8
GATT
GAVI
GCHQ
GIA
GRU
Gates Foundation
Generalforsamlinga
Global Witness
Golfrådet
Grameen Bank
Gulfrådet
Hamas
Haqqani-nettverket
Hells Angels
Herrens motstandshær
Hezbollah
Hizb ut-Tahrir
Hizbollah
Homeland Security
House of Commons
House of Lords
Houthi
Houthi-bevegelsen
Houthiene
Hovedforsamlingen
Human Rights Watch
Hvalfangstkommisjonen
IAAF
IAEA
IBF
IBU
ICAO
ICES
ICRC = Den internasjonale Røde Kors-komiteen
IDF
IEA
IFC
IFOR
IGAD
IHF
IIHF
ILO
IMF = Det internasjonale pengefondet
IMO
IOC = Den internasjonale olympiske komité
IOF
IPCC = FNs klimapanel
IRA
IS  # also ice
ISAF
ISIL
ISIS
ISU
ITF
IWC = Den internasjonale hvalfangstkommisjonen
Inatsisartut
Interahamwe
Internasjonale Røde Kors
International Alert
Inuit Circumpolar Council
Islam Net
Islamic Relief
Islamsk Jihad
Izz al-Din al-Qassam
Jabhat al-Nusra
Janjaweed
Jemaah Islamiyah
KFOR
KGB
KLA
KSSE
Kirkenes Verdensråd
Klimapanelet
Knesset
Kongressen
Kreml
Ku Klux Klan
Kvekerne
LRA
LTTE
Lagtinget på Færøyene
Landsstyret
Lashkar-e-Taiba
Leger mot atomvåpen
Lord's Resistance Army
Los Zetas
Luftwaffe
LulzSec
M23
MI5
MI6
MLS
Mafiaen
Mahdi-hæren
Marinekorpset
Medellín-kartellet
Mercosur
Migrationsverket
Ministerrådet
Minsk-gruppen
Mossad
Mujahedin-e Khalq
Muslimbrorskapen
Médecins Sans Frontières
NAACP
NAFTA
NAMMCO
NASA
NATO
NATO-rådet
NBA
NEAFC
NFL
NHL
NKVD
NOAA
NRA
NSA
NTSB
Nasji
Nasjonalforsamlinga
Nasjonalforsamlingen
Nasjonalgarden
National Guard
Nationalbanken
Navy Seals
No Surrender
Nobelkomitéen
Nobelstiftelsen
Nobelstiftinga
Nordalliansen
Nordflåten
Nordfront
Nordisk ministerråd
Nordisk råd
Norges ambassade
Normandie-gruppen
Norwegian Defence League
Norwegian Refugee Council
Nusrafronten
OAU
OCHA
OECD
OIC
OPCW
OPEC
OSSE = Organisasjonen for sikkerhet og samarbeid i Europa
Oath Keepers
Occupy Wall Street
Oceana
Odins soldater
Opec+
Open Society
Organisasjonen for forbud mot kjemiske våpen
Organisasjonen for sikkerhet og samarbeid i Europa
Organisasjonen for tryggleik og samarbeid i Europa
Organisasjonen for økonomisk samarbeid og utvikling
Overhuset
Oxfam
PET
PETA
PFLP
PGA
PLO
Peace Corps
Pegida
Pengefondet
Pentagon
People's Bank of China
Polisario
Politbyrået
Profetens Ummah
Proud Boys
Pugwash
Pussy Riot
RSF
Raude Khmer
Reichstag
Representantenes hus
Representanthuset
Revolusjonsgarden
Riksbanken
Riksdagen
Rockefeller Foundation
Roma-klubben
Roskosmos
Rosselkhoznadzor
Rote Armee Fraktion
Royal Air Force
Royal Navy
Rusada
Russlands ambassade
Russlands forsvarsdepartement
Røde Khmer
SDF
SEC
SFOR
SIAN
SNG
SOE
SPLA
SPLM
SS
SVR
Samveldet
Sandinistene
Satudarah
Save the Children
Sea Shepherd
Secret Service
Sejmen
Seleka
Senatet
Sendero Luminoso
Sentralkomiteen
Shanghai Cooperation Organisation
Shin Bet
Shin Beth
Sierra Club
Sikkerhetsrådet
Sinaloa-kartellet
Socialstyrelsen
Soldiers of Odin
State Department
Statens Serum Institut
Statsdumaen
Stopp islamiseringen av Norge
Storbritannias utenriksdepartement
Svart Engel
Sveitsergarden
Svenska kyrkan
Sveriges Riksbank
Säpo
TPLF
Taliban
Tamiltigrene
Transparency International
Tryggingsrådet
Tyrkias sentralbank
UCI
UCK
UDA
UEFA
UFC
UN Women
UNAIDS
UNAMA
UNDP
UNEP
UNFCCC
UNFPA
UNHCR = FNs høykommissær for flyktninger
UNMIS
UNODC
UNRWA
US Aid
US Army
US Marines
US Navy
USADA
USAID
USAs ambassade
USGS
UVF
Underhuset
Unesco
Unicef
Unifil
United Nations
UÇK
Vaksinealliansen Gavi
Valutafondet
Vatikanet
Verdas handelsorganisasjon
Verdas helseorganisasjon
Verdas kyrkjeråd
Verdens antidopingbyrå
Verdens handelsorganisasjon
Verdens helseorganisasjon
Verdens kirkeråd
Verdens matvareprogram
Verdens økonomiske forum
Verdensbanken
Verdsbanken
Vestnordisk råd
Vietcong
Vigrid
Visegrád-gruppen
Vokternes råd
WADA
WBA
WBC
WBO
WFP
WHO = Verdens helseorganisasjon
WIPO
WMO
WTA
WTO = Verdens handelsorganisasjon
Waffen-SS
Wagner-gruppen
Wagnergruppen
Warszawa-pakten
Warszawapakten
Wehrmacht
Whitehall
World Athletics
World Economic Forum
World Vision
World Wildlife Fund
YPG
YPJ
Yakuza
Young Bloods
Zapatistane
Zapatistene
Zetas
al-Aqsa-martyrenes brigader
al-Nusra
al-Qaeda
al-Qaida
al-Shabaab
al-Shabab
peshmerga
Élyséepalasset
Østersjørådet

[culture]
# Source: own knowledge of cultural life: theatres, orchestras, choirs, museums, galleries, festivals that act as bodies, Norwegian and foreign bands, churches and denominations, congregations.
120 Days
A-laget
ABBA
AC/DC
Aasen-tunet
Ace of Base
Adjágas
Adventistkirken
Adventistsamfunnet
Aerosmith
Agder Teater
Ahmadiyya
Ahmadiyya Muslim Jamaat
Akvariet
Akvariet i Bergen
Allkunne
Alnor senter
Alta Museum
Amandakomiteen
Anders Svor Museum
Anno museum
Antroposofisk Selskap
Apoptygma Berzerk
Arcade Fire
Arctic Monkeys
Arkeologisk museum
Arkeologisk museum i Stavanger
Arkitekturmuseet
Arktisk Filharmoni
Astrup Fearnley Museet
Astrup Fearnley Museum
Astrup Fearnley-museet
Atlanterhavsparken
Aust-Agder kulturhistoriske senter
Aust-Agder museum og arkiv
Avantgarden
BCC
BIFF
BIT Teatergarasjen
BIT20 Ensemble
BTS
Backstreet Boys
Bahai
Bahá'í
Baptistkirken
Baptistsamfunnet
Beach Boys
Beady Belle
Beaivvas
Beaivváš
Beaivváš Sámi Našunálateáhter
Beastie Boys
Beatles
Bee Gees
Bel Canto
Bergen Big Band
Bergen Domkor
Bergen Filharmoniske Orkester
Bergen Kunsthall
Bergen Kunstmuseum
Bergen Live
Bergen Moské
Bergen Museum
Bergen Nasjonale Opera
Bergen Offentlige Bibliotek
Bergen Pride
Bergen domkirke
Bergen internasjonale filmfestival
Bergens Kunstforening
Bergens Sjøfartsmuseum
Berliner Ensemble
Berlinfilharmonien
Big Bang
BigBang
Bit20
Bjerkebæk
Bjørnson-akademiet
Bjørnsonfestivalen
Bjørnstjerne Bjørnson-akademiet
Blaafarveværket
Black Box
Black Box Teater
Black Eyed Peas
Black Sabbath
Blackpink
Blomqvist
Blomqvist Kunsthandel
Blood Command
Blur
Bobbysocks
Bodø Sinfonietta
Bolsjoj
Bolsjojballetten
Bolsjojteatret
Bon Jovi
Boney M
Boy Pablo
Boyzone
Brageteatret
Brazz Brothers
British Museum
Brunstad Christian Church
Buddhistforbundet
Buena Vista Social Club
Bukkene Bruse
Burzum
Buskerudmuseet
By:Larm
Bymenigheten
Bymuseet i Bergen
Byscenen
CC Cowboys
Cardigans
Carte Blanche
Casiokids
Cato Salsa Experience
Central Jamaat Ahl-e-Sunnat
Central Jamaat-e Ahl-e Sunnat
Centralteatret
Centre Pompidou
Chat Noir
Chateau Neuf
Chemical Brothers
Christie's
Church of England
Cinemateket
Cinemateket i Bergen
Cir.Cuz
Cirkus Agora
Cirkus Arnardo
Cirkus Berny
Cirkus Merano
Coldplay
Comédie-Française
Concertgebouw
Cosmopolite
Countryfestivalen
Covent Garden
Credokirken
Creedence Clearwater Revival
D-A-D
D.D.E.
DDE
Daft Punk
Dalane Folkemuseum
Dance with a Stranger
Darkthrone
Datarock
De Heibergske Samlinger
De Lillos
De Press
De Utvalgte
DeLillos
Deep Purple
Dei nynorske festspela
Deichman
Deichman bibliotek
Deichmanske bibliotek
Den Evangelisk Lutherske Frikirke
Den Kristelige Menighet
Den Nationale Scene
Den Norske Opera & Ballett
Den anglikanske kirke
Den anglikanske kyrkja
Den danske kirke
Den evangelisk-lutherske frikirke
Den gresk-ortodokse kirke
Den katolske kirke
Den katolske kirken
Den katolske kyrkja
Den koptiske kirke
Den nordisk-katolske kirke
Den norske Studentersangforening
Den norske filmfestivalen
Den norske opera
Den norske opera og ballett
Den ortodokse kyrkja
Den romersk-katolske kirke
Den serbisk-ortodokse kirke
Den svenske kirke
Depeche Mode
Destiny's Child
Det Akademiske Kvarter
Det Islamske Fellesskap Bosnia-Hercegovina
Det Islamske Forbundet
Det Islamske Forbundet Rabita
Det Kongelige Teater
Det Mosaiske Trossamfunn
Det Mosaiske Trossamfunn i Oslo
Det Norske Baptistsamfunn
Det Norske Blåseensemble
Det Norske Jentekor
Det Norske Kammerorkester
Det Norske Misjonsforbund
Det Norske Solistkor
Det Norske Teatret
Det mosaiske trossamfund
Di Derre
Dimmu Borgir
Dire Straits
Dizzie Showteater
Documenta
Dokkhuset
Dominikanerordenen
Donkeyboy
Dramaten
Drammens Museum
Dronning Mauds Land
Dubliners
DumDum Boys
Duran Duran
Dvergmål
Dyrsku'n
Dølajazz
Eagles
Earth, Wind & Fire
Edderkoppen
Edvard Grieg Kor
Edvard Grieg Museum Troldhaugen
Eikanger-Bjørsvik
Eikanger-Bjørsvik Musikklag
Eiker Arkiv
Ekebergparken
Elephant9
Engegårdkvartetten
Ensemble Allegria
Enslaved
Ephemera
Erasure
Eremitasjen
Erik & Kriss
Eurythmics
Evangelisk Luthersk Kirkesamfunn
Fagerborg menighet
Farmers Market
Festspela i Bergen
Festspillene
Festspillene i Bergen
Festspillene i Nord-Norge
Filadelfia
Filadelfia Drammen
Filadelfia Kristiansand
Filadelfia Oslo
Filadelfiakirken
Filharmonien
Filharmonisk Selskap
Film fra Sør
Filmfestivalen i Haugesund
Films from the South
First Aid Kit
Fjorden Baby!
Fleetwood Mac
Folk & Røvere
Folketeateret
Foo Fighters
Forsvarets Distriktsmusikkorps
Forsvarets Stabsmusikkorps
Forsvarsmuseet
Frammuseet
Fransiskanerordenen
Franz Ferdinand
Frikirken
Frikyrkja
Frogner menighet
Førdefestivalen
Galleri Brandstrup
Galleri Dobloug
Galleri F 15
Galleri F15
Galleri Haaken
Galleri K
Galleri Riis
Gatas Parlament
Genesis
Gipsy Kings
Gjermund Larsen Trio
Gluecifer
Goksøyr & Martens
Gorgoroth
Gorillaz
Grateful Dead
Green Day
Grev Wedels Plass Auksjoner
Grieghallen
Grusomhetens Teater
Guggenheim
Guggenheim-museet
Guggenheimmuseet
Guns N' Roses
Gurdwara Sri Guru Nanak Dev Ji
Göteborgsoperan
Hallingdal Museum
Hamsundagene
Hamsunsenteret
Hardanger Folkemuseum
Hardanger og Voss museum
Hare Krishna
Harmonien
Haugalandmuseene
Haugalandmuseet
Hauge-senteret
Haugesund Billedgalleri
Haugesund Teater
Hedvig Mollestad Trio
Helgeland Museum
Hellbillies
Hellige Nikolai menighet
Henie Onstad
Henie Onstad Kunstsenter
Henie-Onstad Kunstsenter
Highasakite
Hillsong
Hillsong Norge
Hives
Hjemmefrontmuseet
Honningbarna
Hordaland Teater
Hordaland kunstsenter
Hordamuseet
Hovefestivalen
Hurra Torpedo
Hvalfangstmuseet
Hålogaland Teater
IMI-kirken
INSPIRIA science center
Ibsenfestivalen
Ibsenmuseet
Imi Kirken
In The Country
Ingun Bjørnsgaard Prosjekt
Inspiria
Interkulturelt Museum
Iron Maiden
Islamic Cultural Centre
Ivar Aasen-tunet
JR Ewing
Jaa9 & OnklP
Jaga Jazzist
Jaren Hornmusikkforening
Jehovas vitne
Jehovas vitner
Jesu Kristi Kirke av Siste Dagers Hellige
Jesuittordenen
Jethro Tull
John Olav Nilsen & Gjengen
Jokke & Valentinerne
Joy Division
Judas Priest
Jærmuseet
Jørn Hilme-stemnet
KODE
KORK
Kaizers
Kaizers Orchestra
Karma Tashi Ling
Karpe
Karpe Diem
Keep of Kalessin
Keiino
Kent
Kilden teater
Kilden teater- og konserthus
Kings of Convenience
Kings of Leon
Kiss
Kistefos Museum
Kistefos-museet
Klovner i Kamp
Knutsen & Ludvigsen
Kon-Tiki Museet
Kon-Tiki-museet
Kongsberg Jazz
Kongsberg Jazzfestival
Korsvei
Kortfilmfestivalen
Kosmorama
Kraftwerk
Kringkastingens Storband
Kringkastingsorkesteret
Kringkastingsorkestret
Krishna-bevegelsen
Kristensamfunnet
Kristent Fellesskap
Kristent Nettverk
Kristi Kirke av Siste Dagers Hellige
Kristiansand Blåseensemble
Kristiansand Symfoniorkester
Kristiansand domkirke
Kristkirken
Kulturhistorisk museum
Kungliga Operan
Kunsthall Stavanger
Kunsthall Trondheim
Kunstindustrimuseet
Kunstnerforbundet
Kunstnernes Hus
Kunstsilo
Kvekersamfunnet
Kvelertak
Kystmuseet i Sogn og Fjordane
La Scala
Landsdelsmusikerne
Landskappleiken
Led Zeppelin
Lemaitre
Leprous
Levende Ord
Levende Ord Bergen
Lillehammer Kunstmuseum
Lillehammer museum
Linkin Park
Litteraturhuset
Litteraturhuset i Bergen
Litteraturhuset i Oslo
Live Nation
Livets Ord
Ljodahått
Lofotmuseet
Lofotr
London Symphony Orchestra
Lordi
Louvre
Lukestar
Lynyrd Skynyrd
M2M
MUNCH
Madcon
Madrugada
MaiJazz
Maihaugen
Majorstuen
Malakoff Rockfestival
Malteserordenen
Manger Musikklag
Mari Boine Band
Mariinskij
Mariinskij-teatret
Marinemusikken
Masqualero
Massive Attack
Mayhem
Metallica
Metodistkirken
Metodistkirken i Norge
Metodistkyrkja
Metropolitan Opera
Midnight Choir
Midt-Troms museum
Millionfisken
Minhaj-ul-Quran
Minor Majority
Misjonsforbundet
Misjonsforbundet UNG
Misjonskirken
Misjonskirken Norge
Mjøsmuseet
MoMA = Museum of Modern Art
Moderna Museet
Molde Jazz
Moldejazz
Moldejazzen
Mormonkirken
Motorpsycho
Motörhead
Munch-museet
Munchmuseet
Muse
Musea i Sogn og Fjordane
Museene i Sør-Trøndelag
Museet for samtidskunst
Museum Nord
Museum Vest
Museum of Modern Art
Museumssenteret i Hordaland
Musikkselskapet Harmonien
Muslimsk Union
Muslimsk Union i Rogaland
Musée d'Orsay
Mötley Crüe
N.W.A
NRK Jentekoret
NTNU Vitenskapsmuseet
Narviksenteret
Nasjonal Jazzscene
Nasjonalballetten
Nasjonalgalleriet
Nasjonalmuseet
Nasjonalmuseet for kunst, arkitektur og design
National Gallery
National Theatre
Nationalmuseet
Nationalmuseum
Nationaltheatret
Nattjazz
Naturhistorisk museum
New Order
New York-filharmonien
Nico & Vinz
Nidaros domkirke
Nidarosdomen
Nidarosdomens guttekor
Nidarosdomens jentekor
Nightwish
Nirvana
Nord-Trøndelag Teater
Nordfjord Folkemuseum
Nordisk Kunstnarsenter Dale
Nordland Røde Kors Krigsminnemuseum
Nordland Teater
Nordlandsmuseet
Nordlysfestivalen
Nordmøre Museum
Nordnorsk Kunstmuseum
Nordnorsk Kunstnersenter
Nordnorsk Opera og Symfoniorkester
Nordnorsk vitensenter
Norges Hjemmefrontmuseum
Norges Olympiske Museum
Norges arktiske universitetsmuseum
Norsk Arkitekturmuseum
Norsk Bergverksmuseum
Norsk Billedhoggerforening
Norsk Bremuseum
Norsk Countrytreff
Norsk Fjordsenter
Norsk Folkemuseum
Norsk Hermetikkmuseum
Norsk Industriarbeidermuseum
Norsk Kammerorkester
Norsk Kraftmuseum
Norsk Litteraturfestival
Norsk Luftfartsmuseum
Norsk Luftfartssenter
Norsk Maritimt Museum
Norsk Oljemuseum
Norsk Sjøfartsmuseum
Norsk Skogbruksmuseum
Norsk Skogmuseum
Norsk Teknisk Museum
Norsk Trikotasjemuseum
Norsk Vasskraft- og Industristadmuseum
Norsk Villreinsenter
Norske Grafikere
Norwegian Booking
Notam
Notodden Blues Festival
Notodden Bluesfestival
Nynorsk kultursenter
Nynorsk kultursentrum
OCA
Oasis
Office for Contemporary Art
Olav H. Hauge-senteret
Olavsfest
Olavsfestdagene
Olavsfestdagene i Trondheim
Olavshallen
Ole Ivars
Olsok-spelet
One Direction
OnklP & De fjerne slektningene
Opera Bergen
Opera Nordfjord
Operaen
Operaen i Kristiansund
Opus Dei
Oslo Bymuseum
Oslo Domkor
Oslo Ess
Oslo Filharmoniske Orkester
Oslo Gospel Choir
Oslo Jazzfestival
Oslo Kammerkor
Oslo Kammermusikkfestival
Oslo Konserthus
Oslo Kristne Senter
Oslo Kunstforening
Oslo Museum
Oslo Nye
Oslo Nye Teater
Oslo Pride
Oslo Sinfonietta
Oslo World
Oslo World Music Festival
Oslo domkirke
Oslo katolske bispedømme
Oslo-Filharmonien
Oslofilharmonien
Outkast
Palmesus
Parkenfestivalen
Parkteatret
Pearl Jam
Peer Gynt AS
Perspektivet Museum
Pet Shop Boys
Petter Dass-museet
Piknik i Parken
Pink Floyd
Pinsebevegelsen
Pinsebevegelsen i Norge
Pinserørsla
Pixies
Plumbo
Pogo Pops
Pogues
Polaria
Polarmuseet
Portishead
Postgirobygget
Prado
Preus Museum
Prima Vera
Protestfestivalen
Pstereo
Public Enemy
Quartfestivalen
Queen
R.E.M.
Rabita
Radiohead
Raga Rockers
Rage Against the Machine
Ralph Myerz
Ralph Myerz and the Jack Herren Band
Rammstein
Ramones
Rasmus Meyers Samlinger
Razika
Real Ones
Red Hot Chili Peppers
RiddoDuottarMuseat
Riddu Riddu
Riddu Riđđu
Rijksmuseum
Rikskonsertane
Rikskonsertene
Riksscenen
Riksteateret
Riksteatret
Riksutstillinger
Ringve
Ringve Museum
Ris menighet
Risør Kammermusikkfest
Rockheim
Rogaland Kunstmuseum
Rogaland Teater
Rolling Stones
Romsdalsmuseet
Rosendal Teater
Roskildefestivalen
Rotlaus
Roxette
Royal Court
Royal Opera House
Royal Shakespeare Company
Run DMC
Ryfylkemuseet
Rått & Råde
Röyksopp
Røa menighet
Saemien Sijte
Sagene menighet
Satyricon
Savage Rose
Schaubühne
Scientologene
Scientologi-kirken
Scientologikirken
Scorpions
Secret Garden
Seigmen
Seljordfestivalen
Sentrum Scene
September When
Serena-Maneesh
Setesdalsmuseet
Sex Pistols
Side Brok
Sigur Ros
Sigur Rós
Sikh-tempelet
Sildajazz
Simple Minds
Skambankt
Skjærgårdssang
Slayer
Slottsfjell
Slottsfjellfestivalen
Slottsfjellsmuseet
Smiths Venner
Smithsonian
Smithsonian Institution
Sogn Folkemuseum
Sogn og Fjordane Teater
Sonic Youth
Sotheby's
Sothebys
Spandau Ballet
Spice Girls
St. Olav menighet
Stabsmusikken
Stage Dolls
Statens Museum for Kunst
Stavanger Brass Band
Stavanger Konserthus
Stavanger Symfoniorkester
Stavanger bibliotek
Stavanger domkirke
Stavanger kunstmuseum
Stavernfestivalen
Staysman & Lazz
Stella Polaris
Stiftinga Sunnmøre Museum
Stiklestad Museum
Stiklestad Nasjonale Kultursenter
Storsalen
Storsalen menighet
Subwoolfer
Sunnfjord Museum
Sunnhordland Museum
Sunnmøre Museum
Supersilent
Svalbard Museum
Svenska Margaretaförsamlingen
Sverresborg
Swedish House Mafia
System of a Down
Syvendedags Adventistkirken
Sølvberget
Sølvguttene
Sørlandets Kunstmuseum
TIFF
TNT
Take That
Talking Heads
Tamilsk Sangam
Tate Gallery
Tate Modern
Tawfiiq
Tawfiiq islamsk senter
Team Me
Teater Ibsen
Teater Innlandet
Teater Vestland
Teatergarasjen
Teaterhuset Avant Garden
Teatret Vårt
Teknisk Museum
Telemark Museum
Telemarkfestivalen
Ten Sing
The Aller Værste!
The Band
The Beach Boys
The Beatles
The Byrds
The Cardigans
The Chemical Brothers
The Clash
The Cure
The Doors
The Dubliners
The Hives
The Killers
The Kinks
The Megaphonic Thrift
The Monroes
The National
The Pogues
The Police
The Prodigy
The Rolling Stones
The September When
The Smiths
The Strokes
The Thing
The Velvet Underground
The White Stripes
The Who
The xx
Thulsa Doom
Torshovteatret
Toto
Tou Scene
Trafo Kunsthall
Trio Mediæval
Tromsø Museum
Tromsø Symfoniorkester
Tromsø internasjonale filmfestival
Trondheim Jazzorkester
Trondheim Kammermusikkfestival
Trondheim Kristne Senter
Trondheim Kunsthall
Trondheim Symfoniorkester
Trondheim Symfoniorkester & Opera
Trondheim folkebibliotek
Trondheim kunstmuseum
Trondheimsolistene
Trosbevegelsen
Trænafestivalen
Trøndelag Folkemuseum
Trøndelag Teater
Tungtvann
Turbonegro
Turneteatret i Trøndelag
U2
UKM
USF Verftet
Uffizi
Ullern menighet
Ultimafestivalen
Ulver
Universitetsbiblioteket
Universitetsbiblioteket i Oslo
Universitetsmuseet i Bergen
Uranienborg menighet
Valdres Folkemuseum
Valdresmusea
Valkyrien Allstars
Vamp
Van Halen
Varanger museum
Vasamuseet
Vassendgutane
Vazelina
Vazelina Bilopphøggers
Velvet Underground
Vennenes samfunn Kvekerne
Verdensteatret
Vertavo
Vertavokvartetten
Vest-Agder-museet
Vest-Telemark Museum
Vestfoldmuseene
Victoria Nasjonal Jazzscene
Victoria and Albert Museum
Vigelandmuseet
Vikingskipshuset
VilVite
Vinge Müller
Vinje-senteret
Vinjerock
Vitenfabrikken
Vitenskapsmuseet
Volbeat
Volksbühne
Voss Folkemuseum
Vossa Jazz
Vossajazz
Várdobáiki
Vår Frelsers menighet
Wardruna
Westlife
Wham!
White Stripes
Whitney
Wibutee
Wien-filharmonien
Wienerfilharmonien
Wig Wam
Wilco
Winter Guests
World Islamic Mission
Wu-Tang Clan
Ylvis
Young Dreams
ZZ Top
Zeromancer
a-ha
boy pablo
by:Larm
bylarm
deLillos
Árran
Åarjelhsaemien Teatere
Åsatrufellesskapet Bifrost
Øyafestivalen

[legal-form]
# Source: Norwegian company law and foreign forms as newspapers write them. DA and KS are left out: too often something else.
& Co
& Co.
& Sønn
& Sønner
A/L
A/S
AB
AG
AL
ANS
AS
ASA
ApS
B.V.
BA
BBL
BV
Company
Corp
Corp.
Corporation
ENK
FKF
GmbH
Group
Gruppen
HF
Holding
Holdings
IKS
Inc
Inc.
Industrier
Industries
International
Invest
KF
KG
Kft
Konsern
LLC
LLP
LP
Limited
Ltd
Ltd.
N.V.
NUF
NV
OAO
OOO
Oy
Oyj
PLC
Partners
Pty
Pvt
RHF
S.A.
S.p.A.
SA
SARL
SF
Sdn Bhd
SpA
hf.

[organisation-ending]
# Source: own knowledge of Norwegian word formation: ends of one-word names that make them bodies. -rådet stands with the letter before it, which keeps -området out.
akademiet
alliansen
arådet
avisa
avisen
ballklubb
banken
barnehage
barnehagen
bevegelsen
biblioteket
bispedømmerådet
bladet
bondelag
borettslag
bryggeri
byrå
byrået
departementet
direktoratet
domstolen
drådet
eiendom
energi
ensemblet
entreprenør
entreprenørene
erådet
etaten
fakultetet
fellesskapet
fengselet
filharmonien
folkehøgskole
folkehøgskule
fondet
forbund
forbundet
foreining
foreininga
forening
foreninga
foreningen
forlag
forlaget
forsikring
forsvaret
forvaltninga
forvaltningen
fotballklubb
fronten
galleriet
gruppa
gruppen
grådet
gymnaset
gymnasium
hospital
hospitalet
husflidslag
håndballklubb
høgskolen
høgskulen
høyskolen
idrettslag
institutt
instituttet
ishockeyklubb
jernbaneverket
kameratene
kartverket
kassa
kassen
kirken
klinikken
klubb
klubben
komiteen
komitéen
kommisjonen
konsernet
kontoret
koret
korps
kraft
kraftlag
kringkasting
kringkastingen
krådet
kvartetten
kvinnelag
kyrkja
laget
lagmannsrett
lauget
legevakt
legevakta
lrådet
lånekassen
mannskor
meieri
menigheten
misjon
misjonen
misjonssamfunnet
museet
museum
musikklag
musikkorps
mållag
nemnd
nemnda
nrådet
ombodet
ombodsmannen
ombudet
ombudsmannen
operaen
oppdrett
orkester
orkesteret
orkestret
parlamentet
parti
partiet
politiet
politikammeret
posten
redaksjonen
rederi
rederiet
registeret
registra
registrene
regjeringa
regjeringen
rrådet
rørsla
sambandet
samfundet
samskipnaden
samvirket
sanglag
seafood
sekretariatet
selskap
selskapet
senteret
sentralen
shipping
sjukehus
sjukehuset
skiklubb
skole
skolen
skule
skulen
skyttarlag
skytterlag
slakteri
sparebank
speiderne
spelemannslag
sportsklubb
srådet
stiftelsen
stiftinga
svømmeklubb
sykehus
sykehuset
teater
teateret
teatret
tenesta
tidend
tidende
tidning
tidningen
tilsyn
tilsynet
tingrett
tjenesten
tollvesenet
turlag
ungdomen
ungdommen
ungdomslag
unionen
universitet
universitetet
utvalet
utvalget
vegvesenet
veivesenet
verft
verket
vesenet
yrådet

[organisation-head]
# Source: own knowledge of how Norwegian bodies are named: the last word or words of a name of several words.
& co
advokatfirma
agency
air
airlines
akademi
aldersheim
aldershjem
allmenning
almenning
amatørteater
ap
apotek
arbeidarparti
arbeiderblad
arbeiderforening
arbeiderparti
arbeidskontor
arkitekter
arkitektkontor
association
asylmottak
athletic
auf
avis
bakeri
ballklubb
bank
barnehagar
barnehage
barnehager
barnekor
barneskole
barneskule
behandlingssenter
beitelag
bibliotek
big band
bilforretning
billag
bilruter
bispedøme
bispedømme
bispedømmeråd
bk
blad
blandakor
blandakoret
bo- og behandlingssenter
bo- og omsorgssenter
boligbyggelag
bonde- og småbrukarlag
bondelag
borettslag
brann og redning
brann- og redningsvesen
brannstasjon
brannvesen
brass band
bryggeri
bustadbyggjelag
bydel
byfogdembete
bygdekvinnelag
bygdelag
bygdeliste
bygdemuseum
bygdeungdomslag
bygg
byggservice
byrett
byråd
bystyre
båtforeining
båtforening
camping
church
city
college
committee
consult
consulting
council
dagblad
damekor
distriktslag
distriktspsykiatriske senter
dps
e-verk
eiendom
eiendommer
eiendomsmegling
elektrisitetsverk
elveeierlag
elveeigarlag
energi
ensemble
entreprenør
everk
fabrikk
fabrikker
fagforbund
fagforeining
fagforening
fagskole
fagskule
fc
fengsel
filharmoniske orkester
filmklubb
fiskarlag
fiskeindustri
fiskeoppdrett
fjellstyre
fk
folkebibliotek
folkehøgskole
folkehøgskule
folkehøyskole
folkemuseum
forbruksforening
forbund
foreining
forening
forlag
forliksråd
formannskap
formannskapet
forsikring
fotball
fotballklubb
fotballkrets
fotballkrins
foundation
framstegsparti
fremskrittsparti
friidrettsklubb
frikirke
frivillighetssentral
frivilligsentral
frivilligsentralen
frp
fund
fylkeskommune
fylkeslag
fylkesråd
fylkesting
golfklubb
gospelkor
grendalag
grendelag
grunneierlag
grunneigarlag
grunnskole
grunnskule
guttekor
gymnas
gymnasium
handball
handelsgymnasium
handelskammer
handelsstandsforening
havbruk
havn
havnevesen
havnevesenet
helseforetak
helsesenter
helsestasjon
herad
herredsrett
historielag
hjelpekorps
hk
hockey
hornmusikk
hospital
hotel
hotell
husflidslag
håndball
håndballklubb
høgre
høgskole
høgskule
høyre
høyskole
idrettsforeining
idrettsforening
idrettsklubb
idrettskrets
idrettskrins
idrettslag
idrettsråd
if
ik
il
industri
institute
institutt
ishockeyklubb
jazzklubb
jeger og fiskerforening
jeger- og fiskarlag
jeger- og fiskerforening
jeger- og fiskerlag
jentekor
jordbruksskole
jordskifterett
kafé
kajakklubb
kammerkor
kammerorkester
kantori
katedralskole
kino
kirkelige fellesråd
klinikk
klubb
kommune
kommunestyre
kompetansesenter
kraft
kraftlag
krf
krisesenter
kristeleg folkeparti
kristelig folkeparti
kristne senter
kro
kulturhus
kulturskole
kulturskule
kunstforening
kunstgalleri
kunsthall
kunstlag
kunstmuseum
kunstsenter
kvartett
kvinnekor
kvinnelag
kyrkjelege fellesråd
lag
lagmannsrett
landbruksskole
landsforbund
landsforening
legat
legekontor
legesenter
legevakt
leikarring
lensmannskontor
ligningskontor
likningskontor
lions
lions club
lokallag
losje
mannskor
maskin
mdg
meieri
meinigheit
mek. verksted
mekaniske verksted
menighet
menighetsråd
misjonskirke
montessoriskole
motorklubb
mottak
museum
museumslag
musikkforening
musikklag
musikkorps
musikkskole
musikkskule
mållag
målungdom
namsrett
nett
news
næringsforening
næringsforum
næringslag
næringspark
næringsråd
nærradio
ok
omsorgssenter
opera
orchestra
orienteringslag
orkester
pensjonistforening
pensjonistlag
pensjonistparti
pistolklubb
politidistrikt
politikammer
politistasjon
post
press
privatskole
prosti
radio
raude kors
raude kross
raudt
records
red cross
rederi
regnskap
rehabiliteringssenter
renovasjon
restaurant
revisjon
revylag
rideklubb
rockeklubb
roklubb
rotary
rotaryklubb
rovers
råd
røde kors
røde kors hjelpekorps
rødt
sagbruk
sameie
samvirkelag
sangkor
sanglag
sanitetsforeining
sanitetsforening
seafood
seilforening
selskap
senter
senterparti
sentral
shipping
sjakklubb
sjukeheim
sjukehus
sk
skifterett
skiklubb
skikrets
skikrins
skilag
skiskyttarlag
skiskytterlag
skogeierlag
skogeigarlag
skole
skolekorps
skolemusikkorps
skule
skulekorps
skulemusikk
skyttarlag
skytterlag
slakteri
society
sogelag
sokneråd
songkor
songlag
sosialistisk venstreparti
sparebank
sparebanken
speidergruppe
spelemannslag
spelmannslag
statsadvokatembete
statsadvokatembeter
steinerskole
stiftelse
storband
sv
svømmeklubb
svømmelag
sykehjem
sykehus
sykkelklubb
sykleklubb
symfoniorkester
taxi
taxisentral
teater
teaterlag
tennisklubb
tidende
tif
times
tingrett
tk
toppfotball
transport
travlag
travpark
trekkspelklubb
trekkspillklubb
trelast
trevare
trio
trygdekontor
turistforeining
turistforening
turlag
turn
turnforening
tv
tverrpolitiske liste
uil
ul
ungdomskorps
ungdomslag
ungdomsskole
ungdomsskule
unge høgre
unge høyre
unge venstre
union
united
universitet
universitetssjukehus
universitetssykehus
university
utmarkslag
utvikling
vannverk
vassverk
vekst
velforening
venstre
verft
vgs
vidaregåande
vidaregåande skule
videregående
videregående skole
vitensenter
wanderers

[organisation-first]
# Source: own knowledge of how Norwegian bodies are named: the first word or words of a name of several words.
AC
Advokatfirma
Advokatfirmaet
Aksjonen
Aksjonsgruppa
Amnesty
Arbeidaranes
Arbeidernes
Arkitektfirmaet
Arkitektkontoret
Association of
Avisa
Avisen
Banco
Bandet
Bank of
Bladet
Bokhandelen
Boligbyggelaget
Borettslaget
Brannvesenet
Brødrene
Bydel
Byrådet i
Church of
De norske
Dei norske
Den afrikanske
Den europeiske
Den internasjonale
Den kongelige
Den nasjonale
Den norske
Departementet for
Department of
Det europeiske
Det internasjonale
Det kongelige
Det nasjonale
Det norske
Dinamo
Direktoratet for
Dynamo
EFTAs
EUs
Eiendomsmegler
Entreprenørfirmaet
FC
FK
FNs
Fagskolen i
Fagskulen i
Filadelfia
Fiskebåtrederiet
Folkeaksjonen
Forbundet
Foreininga
Foreininga for
Foreninga
Foreningen
Foreningen for
Forlaget
Forsvarets
Forum for
Fotballklubben
Frikirken i
Funksjonshemmedes
Fylkesmannen i
Galleri
Handelshøyskolen
Helse
Hærens
Høgskolen i
Høgskolen på
Høgskulen i
Høgskulen på
Høyskolen
Høyskolen i
IF
IK
IL
Idrettslaget
Institute of
Institutt for
Internasjonale
Ja til
Kirkens
Klagenemnda for
Klinikk for
Komiteen for
Kommisjonen for
Kommunenes
Kontoret for
Koret
Kristeleg
Kristelig
Kunsthøgskolen i
Kyrkjas
Landsforbundet
Landsforeininga
Landsforeininga for
Landsforeningen
Landsforeningen for
Landslaget
Landslaget for
Landsorganisasjonen
Landsrådet
Menigheten
Miljøpartiet
Ministry of
Misjonskirken
Musea i
Museene i
Museet for
NAV
Nasjonal
Nasjonalt
Nasjonalt senter for
Nei til
Nettverk for
Nordisk
Nordisk institutt for
Nordnorsk
Noregs
Norges
Norsk
Norsk senter for
Norske
Nyhetsbyrået
Næringsforeningen i
Olympique
Oslo kommunes
Partiet
Politiets
RC
Radio
Real
Rederiet
Regionalt senter for
Restaurant
Rådet for
SK
Samarbeidsrådet
Selskapet
Senter for
Senteret
Sentralsjukehuset i
Sentralsykehuset i
Sjukehusa i
Sjukehuset
Sjukehuset i
Skiklubben
Sosialistisk
SpareBank 1
Sparebanken
Sporting
Sportsklubben
Statens
Statlig
Statsforvaltaren i
Statsforvalteren i
Stiftelsen
Stiftelsen for
Stiftinga
Studentenes
Studentsamskipnaden
Studieforbundet
Studio
Sykehuset
Sykehuset i
Sysselmannen på
TSV
Team
Teater
Teatret
Tidsskriftet
Ung i
Ungdom i
Ungdom mot
Universitetet for
Universitetet i
Universitetssykehuset
University of
Utvalet for
Utvalget for
VfB
VfL
