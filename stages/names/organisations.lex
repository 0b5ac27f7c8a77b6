# Organisations as Norwegian newspapers (bokmål and nynorsk, 1990 to 2025) write them, and the words that make a name one of a body.
# `ABBREVIATION = Name` gives the canonical name; a body that goes by its abbreviation (KS, NAV, LO, NRK) has none.
# A name with small letters inside is found with capitals, too: `Norges skiforbund = Norges Skiforbund` covers both spellings. The last four sections are patterns.

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
Advokatbevillingsnemnden
Aetat
Agder fengsel
Akvaforsk
Ankenemnda for sjukepengar i arbeidsgjevarperioden
Ankenemnda for sykepenger i arbeidsgiverperioden
Arbeids- og velferdsdirektoratet
Arbeids- og velferdsetaten
Arbeids- og velferdsforvaltningen
Arbeidsdirektoratet
Arbeidsformidlingen
Arbeidsgiverrådet i staten
Arbeidsgjevarrådet i staten
Arbeidslivets kompetansecentrum for rus
Arbeidsmarkedsetaten
Arbeidstilsynet
Arendal fengsel
Arkivverket
Arkivverket Møre og Romsdal
Artsdatabanken
Avinor
Bane NOR
Bankakademiet
Bankenes sikringsfond
Bankklagenemnda
Barne-, ungdoms- og familiedirektoratet
Barne-, ungdoms- og familieetaten
Barneombudet
Barnesakkunnig kommisjon
Barnesakkyndig kommisjon
Barnevernets tvisteløsningsnemnd
Barnevernets tvisteløysingsnemnd
Beredskapsetaten
Berg fengsel
Bergen byarkiv
Bioteknologinemnda
Bioteknologirådet
Bjørgvin fengsel
Blindebiblioteket
Bredtveit kvinnefengsel
Brønnøysundregistera
Brønnøysundregistra
Brønnøysundregistrene
Budsjettnemnda for jordbruket
Bufdir
Bufetat = Barne-, ungdoms- og familieetaten
Bufetat region Midt-Norge
Bufetat region midt-Norge
Bufetat region nord = Bufetat region nord
Bufetat region sør = Bufetat region sør
Bufetat region vest = Bufetat region vest
Bufetat region øst = Bufetat region øst
Bunad- og folkedraktrådet
Byggeforskningsinstituttet
Byrådsavdelingen
Byrådslederens kontor
CRIStin
DFØ = Direktoratet for forvaltning og økonomistyring
DIBK = Direktoratet for byggkvalitet
DMP = Direktoratet for medisinske produkter
DSA = Direktoratet for strålevern og atomsikkerhet
DSB = Direktoratet for samfunnssikkerhet og beredskap
DSS = Departementenes sikkerhets- og serviceorganisasjon
Daglegvaretilsynet
Dagligvaretilsynet
Datatilsynet
De nasjonale forskningsetiske komiteene
Dei nasjonale forskingsetiske komiteane
Den norske UNESCO-kommisjonen
Den rettsmedisinske kommisjon
Den rettsmedisinske kommisjonen
Departementenes servicesenter
Departementenes sikkerhets- og serviceorganisasjon
Designrådet
Det faglege utvalet for førarhundspørsmål
Det faglige utvalg for førerhundspørsmål
Det interdepartementale polarutvalet
Det interdepartementale polarutvalg
Det kongelige danske kunstakademi = Det kongelige danske kunstakademi
Det kriminalitetsforebyggende råd
Det kriminalitetsførebyggjande rådet
Det norske utvandrersenteret
Det rådgivende utvalg for multilaterale handelsspørsmål
Det rådgjevande utvalet for multilaterale handelsspørsmål
Det tekniske beregningsutvalg for inntektsoppgjørene
Det tekniske berekningsutvalet
Det tekniske berekningsutvalet for inntektsoppgjera
Det veterinærmedisinske rettsråd
Det veterinærmedisinske rettsrådet
Difi = Direktoratet for forvaltning og IKT
Digdir = Digitaliseringsdirektoratet
Digitaliseringsdirektoratet
Digitaliseringsrådet
Direktoratet for Utviklingshjelp
Direktoratet for arbeidstilsynet
Direktoratet for byggkvalitet
Direktoratet for e-helse
Direktoratet for forvaltning og ikt = Direktoratet for forvaltning og IKT
Direktoratet for forvaltning og økonomistyring
Direktoratet for høgare utdanning og kompetanse
Direktoratet for høyere utdanning og kompetanse
Direktoratet for internasjonalisering og kvalitetsutvikling i høyere utdanning
Direktoratet for medisinske produkt
Direktoratet for medisinske produkter
Direktoratet for mineralforvaltning
Direktoratet for mineralforvaltning med Bergmesteren for Svalbard
Direktoratet for naturforvaltning
Direktoratet for nødkommunikasjon = Direktoratet for nødkommunikasjon
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
EBY = Eiendoms- og byfornyelsesetaten
Eidsberg fengsel
Eksfin = Eksportfinansiering Norge
Eksportfinansiering Norge
Eksportkreditt Norge
Eksportutvalget for fisk
Elektrisitetstilsynet
Elklagenemnda
Energikommisjonen
Enhetsregisteret
Enova
Entur
Erstatningsnemnda for voldsofre
Etat for bygg og eiendom
Etikkrådet
Etikkrådet for Statens pensjonsfond utland
Etisk råd
Etterretningstenesta
Etterretningstjenesten
Evje fengsel
FFI = Forsvarets forskningsinstitutt
FHI = Folkehelseinstituttet
FMA = Forsvarsmateriell
Fagråd for nasjonalt overvakingsprogram for rovvilt
Fagråd for nasjonalt overvåkingsprogram for rovvilt
Fagutvalet for tilskot til lokale lyd- og biletmedium
Fagutvalget for tilskudd til lokale lyd- og bildemedier
Fartsområdeutvalet
Fartsområdeutvalget
FeFo = Finnmarkseiendommen
Filmfondet
Filminstituttet
Finansdepartementets rådgivende utvalg for modell og metode
Finansdepartementets rådgjevande utval for modell og metode
Finansklagenemnda
Finansmarkedsfondet
Finansmarknadsfondet
Finanstilsynet
Finnmarkseiendommen
Finnmarkskommisjonen
Fiskeri- og havbruksnæringens forskningsfond
Fiskeridirektoratet
Fiskeridirektoratet Region Nordland
Fiskeridirektoratet region Finnmark
Fiskeridirektoratet region Møre og Romsdal
Fiskeridirektoratet region Nord = Fiskeridirektoratet region Nord
Fiskeridirektoratet region Sør
Fiskeridirektoratet region Vest = Fiskeridirektoratet region Vest
Fiskernes Garantikasse
Fiskesjukdomstilsynet
Flyktningnemnda
Folkehelseinstituttet
Folkehelsesenteret
Folkeregisteret
Forbrukarklageutvalet
Forbrukarombodet
Forbrukarrådet
Forbrukartilsynet
Forbrukartvistutvalet
Forbrukerklageutvalget
Forbrukerombudet
Forbrukerrådet
Forbrukertilsynet
Forbruksforskingsinstituttet
Forbruksforskningsinstituttet
Foreldreutvalet for barnehagar
Foreldreutvalet for grunnopplæringa
Foreldreutvalget for grunnopplæringen
Foretaksregisteret
Forliksrådet
Fornebubanen
Forsikringsklagekontoret
Forskingsfondet til fiskeri- og havbruksnæringa
Forskingsrådet
Forskningsrådet
Forskningssenteret Chain
Forsvarets bygningstjeneste
Forsvarets fellestenester
Forsvarets fellestjenester
Forsvarets forskingsinstitutt
Forsvarets forskningsinstitutt
Forsvarets logistikkorganisasjon
Forsvarets operative hovedkontor
Forsvarets operative hovudkvarter
Forsvarets sikkerhetsavdeling
Forsvarets spesialstyrkar
Forsvarets tryggingsavdeling
Forsvarsbygg
Forsvarskommisjonen
Forsvarsmateriell
Forurensningstilsynet
Framandspråksenteret
Fredskorpset
Fremmedspråksenteret
Frivillighetsregisternemnda
Frivilligregisternemnda
Fylkesarbeidskontoret
Fylkesarkivet i Oppland
Fylkesarkivet i Sogn og Fjordane
Fylkesarkivet i Vestland
Fylkeslandbrukskontoret
Fylkesnemndene for barnevern og sosiale saker
Fylkesskattekontoret
Fylkestrygdekontoret
Fødselsregisteret
GIEK = Garanti-instituttet for eksportkreditt
Garanti-instituttet for eksportkreditt
Garantiinstituttet for eksportkreditt
Garantikassa for fiskarar
Garantikassen for fiskere
Gassco
Gastronomisk institutt = Gastronomisk Institutt
Gjeldsregisteret
Gjenopptakelseskommisjonen
Gjenopptakingskommisjonen
Gjørv-kommisjonen
Gjøvik fengsel
Gravferdsetaten
HK-dir = Direktoratet for høyere utdanning og kompetanse
HRS = Hovedredningssentralen
HSLB
Hassel fengsel
Haugesund fengsel
Havarikommisjonen
Havarikommisjonen for sivil luftfart
Havarikommisjonen for transport
Havforskingsinstituttet
Havforskningsinstituttet
Havindustritilsynet
Havtil = Havindustritilsynet
Hdir = Helsedirektoratet
Heimevernsdistrikt 09
Helfo
Helligdagsutvalget
Helsedirektoratet
Helseklage
Helseombudet
Helsetilsynet
Helseøkonomiforvaltningen
Helsingforskomitéen
Hof fengsel
Hordaland sivilforsvarsdistrikt
Hovedredningssentralen
Hovedredningssentralen i Bodø
Hovedredningssentralen på Sola
Hovudredningssentralen
Hovudredningssentralen på Sola
Husbanken
Husbanken Vest
Husleietvistutvalget
Husleigenemnda
Husleigetvistutvalet
Høgskolen og utdanningssenteret for kriminalomsorga
IKA Hordaland
IKA Kongsberg
IKA Møre og Romsdal
IKA Rogaland
IKA Trøndelag
IMDi
Indre Østfold fengsel
Industrifondet
Inkassonemnda
Inkluderings- og mangfoldsdirektoratet
Innkrevingssentralen
Innkrevjingssentralen
Innovasjon Noreg
Innovasjon Norge
Institutt for forsvarsstudium
Institutt for psykologisk rådgivning
Integrerings- og mangfaldsdirektoratet
Integrerings- og mangfoldsdirektoratet
Interkommunalt arkiv
Internasjonalt reindriftssenter
Jernbanedirektoratet
Jernbanetilsynet
Jernbaneverket
Justervesenet
KDI = Kriminalomsorgsdirektoratet
KNM Harald Haarfagre
KNM Tordenskjold
KOFA = Klagenemnda for offentlige anskaffelser
KORO
Kartverket
Kartverket Sjøkartverket
Klagenemnd for merkesaker
Klagenemnd for organisert kampaktivitet som tillèt knockout
Klagenemnd for revisor- og regnskapsførersaker
Klagenemnd for revisor- og rekneskapsførarsaker
Klagenemnd til meisterbrevordninga
Klagenemnd til mesterbrevordningen
Klagenemnda for behandling i utlandet
Klagenemnda for industrielle rettar
Klagenemnda for industrielle rettigheter
Klagenemnda for kvoteordninga for mjølk
Klagenemnda for kvoteordningen for melk
Klagenemnda for miljøinformasjon
Klagenemnda for naturskadesaker
Klagenemnda for offentlege innkjøp
Klagenemnda for offentlige anskaffelser
Klagenemnda for petroleumsskatt
Klagenemnda for sentral godkjenning av ansvarsrett
Klagenemnda for stadnamnsaker
Klagenemnda for stedsnavnsaker
Klagenemndssekretariatet
Klif = Klima- og forurensningsdirektoratet
Klima- og forureiningsdirektoratet
Klima- og forurensningsdirektoratet
Klimakur
Kofa
Kommisjonen for gjenopptakelse av straffesaker
Kommunenes Filmsentral
Kompetanse Norge
Kompetansesenter for distriktsutvikling
Konfliktrådet
Konkurranseklagenemnda
Konkurransetilsynet
Konkursrådet
Kontaktutval for rovviltforvaltning
Kontaktutvalg for rovviltforvaltning
Kontoret for fri rettshjelp
Kontoret for voldsoffererstatning
Kontrollkomiteen for Finnmarkseiendommen
Kontrollkomiteen for Finnmarkseigedommen
Kontrollutvalet for tiltak mot kvitvasking
Kontrollutvalget for tiltak mot hvitvasking
Koronakommisjonen
Koronautvalget
Kredittilsynet
Kreftregisteret
Kriminalomsorga
Kriminalomsorgen
Kriminalomsorgen region nord
Kriminalomsorgen region sør
Kriminalomsorgen region sørvest
Kriminalomsorgen region vest
Kriminalomsorgen region øst
Kriminalomsorgsdirektoratet
Kringkastingsrådet
Kristiansand fengsel
Kulturdirektoratet
Kulturfondet
Kulturminnefondet
Kulturrom
Kulturrådet
Kulturtanken
Kyrkjenes verdsråd
Kystdirektoratet
Kystverket
Kystverket Midt-Norge
Kystverket Nordland
Kystverket Sørøst
Kystverket Troms og Finnmark
Kystverket Vest
LDO = Likestillings- og diskrimineringsombudet
Landbruksdirektoratet
Landbruksforvaltningen
Landbrukstilsynet
Landinfo
Larvik fengsel
Legemiddelverket
Leira fengsel
Likestillings- og diskrimineringsnemnda
Likestillings- og diskrimineringsombodet
Likestillings- og diskrimineringsombudet
Likestillingsombodet
Likestillingsombudet
Likestillingssenteret
Likningsvesenet
Lotteri- og stiftelsestilsynet
Lotteri- og stiftingstilsynet
Lotterinemnda
Lotteritilsynet
Luftambulansetenesta
Luftambulansetjenesten
Luftfartstilsynet
Luftfartsverket
Luftforsvarets skolesenter
Luftforsvarets skolesenter Kjevik
Lund-kommisjonen
Lånekassa
Lånekassen
Læringssenteret
Løsøreregisteret
Maktutredningen
Markedsrådet
Marknadsrådet
Matdepartementet
Matematikksenteret
Mattilsynet
Mattilsynet region Stor-Oslo
Mattilsynet region nord = Mattilsynet region nord
Mattilsynet region stor-Oslo
Mattilsynet region sør og vest = Mattilsynet region sør og vest
Mediebedriftenes Klageorgan
Medieklagenemnda
Mediemangfoldsutvalget
Medietilsynet
Meklingsnemnda for arbeidstakaroppfinningar
Meklingsnemnda for arbeidstakeroppfinnelser
Meteorologisk institutt
Miljødir = Miljødirektoratet
Miljødirektoratet
Mosjøen fengsel
Mysen fengsel
Møre og Romsdal sivilforsvarsdistrikt
NAV
NAV Agder
NAV Akershus
NAV Arbeidslivssenter
NAV Aust-Agder
NAV Buskerud
NAV Finnmark
NAV Hedmark
NAV Hjelpemiddelsentral
NAV Hordaland
NAV Innlandet
NAV Møre og Romsdal
NAV Nord-Trøndelag
NAV Nordland
NAV Oppland
NAV Oslo
NAV Rogaland
NAV Sogn og Fjordane
NAV Sør-Trøndelag
NAV Telemark
NAV Troms
NAV Trøndelag
NAV Vest-Agder
NAV Vestfold
NAV Vestland
NAV hjelpemiddelsentral
NAV kontaktsenter = NAV kontaktsenter
NAV Østfold
NFI = Norsk filminstitutt
NFSA = Norges Frivilligsentraler
NGI = Norges Geotekniske Institutt
NGU = Norges geologiske undersøkelse
NIBIO = Norsk institutt for bioøkonomi
NIFES
NIM = Norges institusjon for menneskerettigheter
NINA = Norsk institutt for naturforskning
NIVA = Norsk institutt for vannforskning
NLB
NOKUT
NOREC
NPE = Norsk pasientskadeerstatning
NSM = Nasjonal sikkerhetsmyndighet
NVE = Norges vassdrags- og energidirektorat
Nasjonal kommunikasjonsmyndighet
Nasjonal sikkerhetsmyndighet
Nasjonal tryggingsmyndigheit
Nasjonalbiblioteket
Nasjonalt Ankomstsenter
Nasjonalt Garborgsenter
Nasjonalt cybertryggingssenter
Nasjonalt folkehelseinstitutt
Nasjonalt geodataråd
Nasjonalt mottakssenter
Nasjonalt organ for kvalitet i utdanningen
Nasjonalt senter for fleirkulturell opplæring
Nasjonalt senter for flerkulturell opplæring
Nasjonalt senter for framandspråk i opplæringa
Nasjonalt senter for fremmedspråk i opplæringen
Nasjonalt senter for kunst og kultur i opplæringa
Nasjonalt senter for kunst og kultur i opplæringen
Nasjonalt senter for leseopplæring og leseforsking
Nasjonalt senter for leseopplæring og leseforskning
Nasjonalt senter for læringsmiljø og atferdsforskning
Nasjonalt senter for læringsmiljø og åtferdsforsking
Nasjonalt senter for mat, helse og fysisk aktivitet
Nasjonalt senter for naturfag i opplæringa
Nasjonalt senter for naturfag i opplæringen
Nasjonalt senter for realfagsrekruttering
Nasjonalt senter for skriveopplæring og skriveforsking
Nasjonalt senter for skriveopplæring og skriveforskning
Nasjonalt tryggingsorgan
Nav Agder
Nav Arbeidslivssenter
Nav Finnmark
Nav Hjelpemiddelsentral
Nav Hordaland
Nav Innlandet
Nav Møre og Romsdal
Nav Nordland
Nav Oslo
Nav Rogaland
Nav Sogn og Fjordane
Nav Telemark
Nav Troms
Nav Trøndelag
Nav Vestland
Nav hjelpemiddelsentral
Nav klageinstans
Nibio
Nifes
Nkom = Nasjonal kommunikasjonsmyndighet
Norad
Nordre Vestfold fengsel
Norec
Noregs bank
Noregs forskingsråd = Noregs forskingsråd
Noregs geologiske undersøking
Noregs geologiske undersøkingar
Noregs institusjon for menneskerettar
Noregs sjømatråd
Noregs språkråd
Noregs vassdrags- og energidirektorat
Norges Bank Real Estate Management
Norges Turistråd
Norges byggforskningsinstitutt
Norges forskningsråd
Norges geologiske undersøkelse
Norges geologiske undersøkelser
Norges geoteknisk institutt = Norges Geotekniske Institutt
Norges geotekniske institutt = Norges Geotekniske Institutt
Norges institusjon for menneskerettigheter
Norges nasjonale institusjon for menneskerettigheter
Norges sjømatråd
Norges vassdrags- og elektrisitetsvesen
Norges vassdrags- og energidirektorat
Norges vassdrags- og energiverk
Norid
Norsk Akkreditering
Norsk Filmfond
Norsk Kulturskoleråd
Norsk Landbruksrådgivning
Norsk Polarinstitutt
Norsk Rikstoto
Norsk Romsenter
Norsk Tipping
Norsk Vann
Norsk akkrediterings klageutval
Norsk akkrediterings klageutvalg
Norsk artsdatabank = Norsk artsdatabank
Norsk filminstitutt = Norsk filminstitutt
Norsk filmutvikling
Norsk helsearkiv
Norsk helsenett
Norsk institutt for bioøkonomi
Norsk institutt for bunad og folkedrakt
Norsk institutt for by- og regionforsking
Norsk institutt for forsking om oppvekst, velferd og aldring
Norsk institutt for kulturminneforsking
Norsk institutt for luftforsking
Norsk institutt for naturforsking
Norsk institutt for naturforskning
Norsk institutt for vannforskning
Norsk institutt for vassforsking
Norsk kulturfond
Norsk kulturminnefond
Norsk kulturråd
Norsk landbruksrådgiving = Norsk Landbruksrådgiving
Norsk lokalhistorisk institutt
Norsk lyd- og blindeskriftbibliotek
Norsk nukleær dekommisjonering
Norsk pasientskadeerstatning
Norsk senter for forskingsdata
Norsk senter for forskningsdata
Norsk senter for utvekslingssamarbeid
Norsk sjømatråd
Norsk språkråd
Nye Vegar
Nye Veger
Nye Veier
Næringsetaten
Næringslivets sikkerhetsorganisasjon
Næringslivets sikkerhetsråd
Næringsmiddeltilsynet
Offentleg utval for punktskrift
Offentlig utvalg for punktskrift
Oljedirektoratet
Oljeskattekontoret
Ombodsmannen for forsvaret = Ombodsmannen for forsvaret
Ombodsmannsnemnda for Forsvaret
Ombudsmannen for forsvaret = Ombudsmannen for forsvaret
Ombudsmannsnemnda for Forsvaret
Omsorgsdepartementet
Opplysningskontoret for frukt og grønt
Opplysningsvesenets fond
Oslo tolldistrikt
PBE = Plan- og bygningsetaten
PFU = Pressens Faglige Utvalg
Pakkereisenemnda
Partilovnemnda
Pasient- og brukarombodet
Pasient- og brukerombudet
Pasientombudet
Pasientreiser
Pasientskadenemnda
Patentstyret
Pensjonstrygda for sjømenn
Pensjonstrygden for sjømenn
Personvernnemnda
Petoro
Petroleumstilsynet
Plantesortsnemnda
Polarinstituttet
Politiets utlendingsinternat
Post- og teletilsynet
Posten Norge
Postverket
Preimplantasjonsdiagnostikknemnda
Pressens faglege utval = Pressens Faglege Utval
Pressens faglige utvalg = Pressens Faglige Utvalg
Prisdirektoratet
Produktregisteret
Ptil = Petroleumstilsynet
RME
Regelrådet
Regjeringens representasjonsutvalg
Regjeringsadvokaten
Regnskapsfaglig ekspertutvalg
Reguleringsmyndigheten for energi
Reindriftens utviklingsfond
Reindriftsforvaltningen
Rekneskapsfagleg ekspertutval
Representasjonsutvalet til regjeringa
Revisjonsrådet
Riksadvokaten
Riksantikvarembetet
Riksantikvaren
Riksarkivet
Rikslønsnemnda
Riksmeklaren
Riksmekleren
Riksmeklingsmannen
Rikstrygdeverket
Rogaland sivilforsvarsdistrikt
Rovviltnemnda
Rovviltnemnda i region 1
Rusmiddeldirektoratet
SFT = Statens forurensningstilsyn
SHT = Statens havarikommisjon for transport
SIFO = Statens institutt for forbruksforskning
SIRUS = Statens institutt for rusmiddelforskning
SIU
SIVA
SLV = Statens legemiddelverk
SND = Statens nærings- og distriktsutviklingsfond
SNO = Statens naturoppsyn
SNT
SPK = Statens pensjonskasse
SSB = Statistisk sentralbyrå
STAMI = Statens arbeidsmiljøinstitutt
Sandeid fengsel
Sannhets- og forsoningskommisjonen
Sekretariatet for Markedsrådet og Forbrukerklageutvalget
Sekretariatet for Marknadsrådet og Forbrukarklageutvalet
Sekretariatet for konfliktråda
Sekretariatet for konfliktrådene
Selskapet for industrivekst
Sem fengsel
Senter for oljevern og marint miljø
Sentralskattekontoret
Sentralskattekontoret for storbedrifter
Sikkerhetsrådet for luftfarten
Simula
Sivilforsvaret
Sivilforsvarets øvings- og kompetansesenter
Sivilombodet
Sivilombodsmannen
Sivilombudet
Sivilombudsmannen
Sjøfartsdirektoratet
Sjøforsvarets baser
Sjøkartverket
Sjømatrådet
Skatt Midt-Noreg
Skatt Midt-Norge
Skatt nord = Skatt nord
Skatt sør = Skatt sør
Skatt vest = Skatt vest
Skatt øst = Skatt øst
Skattedirektoratet
Skatteetaten
Skipskontrollen
Skjermingsrådet
Småbedriftsfondet
Sodir = Sokkeldirektoratet
Sogn og Fjordane sivilforsvarsdistrikt
Sokkeldirektoratet
Sosial- og helsedirektoratet
Spellemannskomitéen
Spesialeininga for politisaker
Spesialenheten for politisaker
Spesialpedagogisk støttesystem
Språkrådet
Stadnamntenesta
Statens arbeidsmiljøinstitutt
Statens autorisasjonskontor for helsepersonell
Statens barnehus
Statens bygge- og eiendomsdirektorat
Statens bygningstekniske etat
Statens dyrehelsetilsyn
Statens filmkontroll
Statens filmtilsyn
Statens forureiningstilsyn
Statens forurensningstilsyn
Statens forvaltningstjeneste
Statens havarikommisjon
Statens havarikommisjon for forsvaret
Statens havarikommisjon for transport
Statens helsepersonellnemnd
Statens helsetilsyn
Statens helseundersøkelser
Statens informasjonstjeneste
Statens innkrevingssentral
Statens innkrevjingssentral
Statens institutt for folkehelse
Statens institutt for forbruksforsking
Statens institutt for forbruksforskning
Statens institutt for rusmiddelforskning
Statens jernbanetilsyn
Statens kartverk = Statens kartverk
Statens kartverk sjø
Statens kornforretning
Statens kulturråd
Statens kunnskaps- og utviklingssenter for helhetlig rehabilitering
Statens landbruksbank
Statens landbruksforvalting
Statens landbruksforvaltning
Statens landbrukstilsyn
Statens legemiddelkontroll
Statens legemiddelverk
Statens luftfartstilsyn
Statens lånekasse
Statens lånekasse for utdanning
Statens lønnsutvalg
Statens lønsutval
Statens mediefond
Statens medietilsyn
Statens medisinaldepot
Statens naturoppsyn
Statens nærings- og distriktsutviklingsfond
Statens nærings- og distriktutviklingsfond
Statens næringsmiddeltilsyn
Statens pensjonsfond
Statens pensjonskasse = Statens pensjonskasse
Statens personaldirektorat
Statens råd for likestilling av funksjonshemmede
Statens sivilrettsforvalting
Statens sivilrettsforvaltning
Statens strålevern
Statens teleforvaltning
Statens tobakksskaderåd
Statens undersøkelseskommisjon
Statens undersøkelseskommisjon for helse- og omsorgstjenesten
Statens undersøkingskommisjon for helse- og omsorgstenesta
Statens ungdoms- og adopsjonskontor
Statens utdanningskontor
Statens vegvesen
Statens vegvesen region midt = Statens vegvesen region midt
Statens vegvesen region nord = Statens vegvesen region nord
Statens vegvesen region sør = Statens vegvesen region sør
Statens vegvesen region vest = Statens vegvesen region vest
Statens vegvesen region øst = Statens vegvesen region øst
Statens veivesen
Statistisk sentralbyrå
Statlig spesialpedagogisk tjeneste
Statnett
Statped
Statped Vest
Statsarkivet
Statsbygg
Statskog
Statskonsult
Stavanger byarkiv
Stedsnavntjenesten
Stiftelsesklagenemnda
Stiftelsestilsynet
Stiftingstilsynet
Stortingets kontrollutvalg for de hemmelige tjenestene
Strålevernet
Strømprisutvalget
Svalbard miljøvernfond
Sykehjemsetaten
Sykehusbygg
Sykehusinnkjøp
Sysselmannen
Sysselmannen på Svalbard
Sysselmeistaren
Sysselmesteren
Sysselmesteren på Svalbard
Teknisk beregningsutvalg
Teknisk berekningsutval
Teknologirådet
Teletilsynet
Televerket
Tilsynsrådet for advokatverksemd
Tilsynsrådet for advokatvirksomhet
Tilsynsutvalet for dommarar
Tilsynsutvalget for dommere
Toll- og avgiftsdirektoratet
Toll- og avgiftsetaten
Tolldirektoratet
Tolletaten
Tolltilsynet
Tollvesenet
Totalberedskapskommisjonen
Transportklagenemnda
Trondheim byarkiv
Trygdeetaten
Trygderetten
Trygg Trafikk
Tryggingsrådet for luftfarten
Trøndelag sivilforsvarsdistrikt
Turistrådet
Tvisteløsningsnemnda
Tvisteløysingsnemnda
UDI = Utlendingsdirektoratet
UDIs ankomstsenter
UDIs mottakssenter
UHR = Universitets- og høgskolerådet
UNE = Utlendingsnemnda
UNINETT
UP = Utrykningspolitiet
Udir = Utdanningsdirektoratet
Ukom
Ullersmo fengsel, avdeling Eidsberg
Ungdommens nordiske råd
Uni Research Computing
Uninett
Universitets- og høgskolerådet
Universitets- og høgskulerådet
Universitets- og høyskolerådet
Utdanningsdirektoratet
Utlendingsdirektoratet
Utlendingsdirektoratets ankomstsenter
Utlendingsdirektoratets mottakssenter
Utlendingsnemnda
Utlendingsnemnden
Utrykningspolitiet
Utviklingsfondet for reindrifta
Utviklingsfondet for skogbruket
VAV = Vann- og avløpsetaten
VESO
Valdirektoratet
Valgdirektoratet
Vassdragsdirektoratet
Vassdragsvesenet
Vegdirektoratet
Vegtilsynet
Vegvesenet
Veidirektoratet
Veivesenet
Verdas antidopingbyrå
Verdas naturfond
Verdsantidopingbyrået
Verdsnaturfondet
Vervarslinga for Nord-Noreg
Vestre Slidre fengsel
Veterinærinstituttet
Villreinnemnda for Hardangervidda
Vinmonopolet
Visit Oslo
Visit Stockholm
Visit Sweden
Vitenskapskomiteen for mat og miljø
Vitenskapskomiteen for mattrygghet
Vitskapskomiteen for mat og miljø
Vitskapskomiteen for mattryggleik
Voksenopplæringsinstituttet
Vox
Værvarslinga for Nord-Norge
Vêrvarslinga på Vestlandet
Ytringsfrihetskommisjonen
Ålesund fengsel
Økokrim
Økonomisk råd

[state]
# Source: own knowledge of the Norwegian state: parliament, government, court, the armed forces, the Church of Norway, the Sámi parliament, county governors, Norges Bank, counties and municipalities with "og" in the name.
132 luftving
138 luftving
139 luftving
2. bataljon
22.juli-kommisjonen
330-skvadronen
331-skvadronen
332-skvadronen
334-skvadronen
337-skvadronen
339-skvadronen
6. divisjon
720-skvadronen
ABM-utvikling
Agder og Telemark bispedømme
Agder og Telemark bispedømmeråd
Agder statsadvokatembeter
Arbeids- og sosialkomiteen
Argentum
Artilleribataljonen
Asker og Bærum brannvesen
Bane Nor
Bardufoss flystasjon
Barentsrådet
Barentssekretariatet
Barne- og familieetaten
Barneombodet
Barneverns- og helsenemnda
Befalsskolen
Bergen brannvesen
Bergen bystyre
Bergen havn
Bergmesteren
Bergmesteren for Svalbard
Biltilsynet
Bispemøtet
Bispemøtet i Den norske kirke
Bjørgvin bispedøme
Bjørgvin bispedømeråd
Bjørgvin bispedømme
Bjørgvin bispedømmeråd
Boligbygg
Borg bispedømme
Borg bispedømmeråd
Brannvesenet Sør-Rogaland
Brigade Nord
Buskerud fylkesbibliotek
Byantikvaren
Byantikvaren i Bergen
Byantikvaren i Oslo
Byantikvaren i Trondheim
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
Bygdefolkets studieforbund = Bygdefolkets Studieforbund
Byggesaksavdelingen
Bymiljøetaten
Byrådet i Bergen
Byrådet i Oslo
Byrådet i Tromsø
Byrådsavdeling for finans
CMR
Cyberforsvaret
DKNVS
Den internasjonale Barentskomiteen
Den norske Nobelkomite
Den norske Nobelkomité
Den norske kirke
Den norske kyrkja
Den norske legion
Den utvidede utenriks- og forsvarskomité
Den utvidede utenrikskomiteen
Den utvidede utenrikskomité
Det Norske Nobelinstitutt
Det kongelege hoff
Det kongelige hoff
Det nasjonale statsadvokatembetet
Det sivile beredskap
Diku
Direktoratet for brann- og elsikkerhet
Distriktskommando Nord-Norge
Domstoladministrasjonen
Drammensregionens brannvesen
Dyrehelsetilsynet
E-tenesta
EOS-utvalet
EOS-utvalget
Eiendoms- og byfornyelsesetaten
Eierskapstilsynet
Eksportrådet
Energi- og miljøkomiteen
Etat for barn og familie
Etat for barnehage
Etat for idrett
Etat for skole
Etat for utbygging
Etterretningsbataljonen
Europautvalet
Europautvalget
Evje og Hornnes kommune
EØS-utvalet
EØS-utvalget
FLO
FOH = Forsvarets operative hovedkvarter
FOST
FSK = Forsvarets spesialkommando
Familie- og kulturkomiteen
Familie-, kultur- og administrasjonskomiteen
Fellesoperative hovedkvarter
Fellesoperativt hovedkvarter
Feltprestkorpset
Filmtilsynet
Finanskomiteen
Finanskomitéen
Finnmark landforsvar
Finnmarkskommandoen
Folkehelsa
Folketrygdfondet
Fornebubanen etat
Forsvaret
Forsvarets Musikk
Forsvarets hovedkvarter
Forsvarets høgskole
Forsvarets høgskule
Forsvarets mediesenter
Forsvarets operative hovedkvarter
Forsvarets overkommando
Forsvarets personell- og vernepliktssenter
Forsvarets personelltjenester
Forsvarets sanitet
Forsvarets sikkerhetstjeneste
Forsvarets skolesenter
Forsvarets spesialkommando
Forsvarets spesialstyrker
Forsvarets stabsskole
Forsvarets veteransenter
Forsvarskomiteen
Forsvarskomitéen
Forsvarsstaben
Fylkesmannen
Fylkesmannen i Agder
Fylkesmannen i Akershus
Fylkesmannen i Aust-Agder
Fylkesmannen i Buskerud
Fylkesmannen i Finnmark
Fylkesmannen i Hedmark
Fylkesmannen i Hordaland
Fylkesmannen i Innlandet
Fylkesmannen i Møre og Romsdal
Fylkesmannen i Nord-Trøndelag
Fylkesmannen i Nordland
Fylkesmannen i Oppland
Fylkesmannen i Oslo og Akershus
Fylkesmannen i Oslo og Viken
Fylkesmannen i Rogaland
Fylkesmannen i Sogn og Fjordane
Fylkesmannen i Sør-Trøndelag
Fylkesmannen i Telemark
Fylkesmannen i Troms
Fylkesmannen i Troms og Finnmark
Fylkesmannen i Trøndelag
Fylkesmannen i Vest-Agder
Fylkesmannen i Vestfold
Fylkesmannen i Vestland
Fylkesmannen i Østfold
Fylkesnemnda
Fylkesnemnda for barnevern og sosiale saker
GSV
Garden
Garnisonen i Porsanger
Garnisonen i Sør-Varanger
Grensevakten
H.M. Kongens Garde
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
Helse- og sosialkomiteen
Helseetaten
Hjemmefronten
Hjemmestyrkene
Hoffet
Hordaland statsadvokatembeter
Hæren
Hærens jegerkommando
Hærens våpenskole
Hærstaben
IRIS
Ingeniørbataljonen
Innstillingsrådet for dommere
Investinor
Jordforsk
Justiskomiteen
Justiskomitéen
KLP = Kommunal Landspensjonskasse
KS
KS Bedrift
KS Bedriftenes Møteplass
Kemneren i Bergen
Kemneren i Oslo
Kemneren i Trondheim
Kirke-, undervisnings- og forskningskomiteen
Kirke-, utdannings- og forskningskomiteen
Kirke-, utdannings- og forskningskomitéen
Kirkelig fellesråd i Oslo
Kirkemøtet
Kirkerådet
Kommunal Landspensjonskasse
Kommunal- og forvaltningskomiteen
Kommunalbanken
Kommunalkomiteen
Kommunalkomitéen
Kommuneadvokaten
Kommuneadvokaten i Bergen
Kommuneadvokaten i Oslo
Kommunekraft
Kommunenes sentralforbund = KS
Kommunesektorens interesse- og arbeidsgivarorganisasjon = KS
Kommunesektorens interesse- og arbeidsgiverorganisasjon = KS
Kommunesektorens organisasjon = KS
Konfliktrådet
Konfliktrådet i Oslo
Kongehuset
Kongelige Hoff
Kongens Garde
Kontroll- og konstitusjonskomiteen
Kontroll- og konstitusjonskomitéen
Kontrollkomiteen
Krigsskolen
Kultur- og idrettsbygg
Kultur- og idrettsbygg Oslo
Kulturetaten
Kyrkje-, utdannings- og forskingskomiteen
Kyrkjemøtet
Kyrkjerådet
Kystartilleriet
Kysteskadren
Kystjegerkommandoen
Kystvakta
Kystvakten
LVK
Lagtinget
Landforsvaret
Landkommandoen
Landsdelskommando Nord
Landsdelskommando Nord-Norge
Landskommando Sør-Norge
Landssamanslutninga av Vasskraftkommunar
Landssammenslutninga av Vannkraftkommuner
Longyearbyen lokalstyre
Luftforsvaret
Luftforsvarsstaben
Luftkommandoen
Luftkrigsskolen
Lundkommisjonen
MJK = Marinejegerkommandoen
Makt- og demokratiutredningen
Marinejegerkommandoen
Marinen
Mellomkirkelig råd
Milorg
Møre bispedøme
Møre bispedømeråd
Møre bispedømme
Møre bispedømmeråd
Møre og Romsdal fylkesbibliotek
Møre og Romsdal fylkeskommune
Møre og Romsdal fylkesting
NAV Arbeid
NAV Førde
NAV Internasjonalt
NAV Klageinstans
NAVF
NBIM = Norges Bank Investment Management
NDR = Nidaros domkirkes restaureringsarbeider
NTNF
Namsfogden i Oslo
Nato Response Force
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
Nore og Uvdal kommune
Noregs Bank
Norges Bank
Norges Bank Investment Management
Norges Eksportråd
Norges geologiske undersøking
Nysnø Klimainvesteringer
Næringsetaten i Oslo
Næringskomiteen
Næringskomitéen
Odelstinget
Oljefondet
Omsorgsbygg
Oslo Havn
Oslo Origo
Oslo bispedøme
Oslo bispedømme
Oslo bispedømmeråd
Oslo brann- og redningsetat
Oslo brannvesen
Oslo bystyre
Oslo domkapittel
Oslo havnevesen
Oslo kommunerevisjon
Oslo statsadvokatembeter
Oslobygg
Panserbataljonen
Plan- og bygningsetaten
Presidentskapet
Produkt- og elektrisitetstilsynet
Regjeringa
Regjeringen
Reindriftsstyret
Renovasjons- og gjenvinningsetaten
Renovasjonsetaten
Riksretten
Riksrevisjonen
Rogaland brann og redning
Rogaland statsadvokatembeter
SLF
SPU = Statens pensjonsfond utland
Sambandsbataljonen
Samelagstinget
Sametinget
Sametingsrådet
Samferdselskomiteen
Samferdselskomitéen
Samisk kirkeråd
Sanitetsbataljonen
Sjøforsvaret
Sjøheimevernet
Sjøkrigsskolen
Sjømannskirken
Slottsforvaltningen
Sogn og Fjordane fylkesbibliotek
Sogn og Fjordane fylkeskommune
Sogn og Fjordane fylkesting
Sosialkomiteen
Sosialkomitéen
Statens kunstnerstipend
Statens medieforvaltning
Statens pensjonsfond Noreg
Statens pensjonsfond utland
Statsadvokatembetet
Statsforvaltaren
Statsforvalteren
Statsforvalteren i Agder
Statsforvalteren i Innlandet
Statsforvalteren i Møre og Romsdal
Statsforvalteren i Nordland
Statsforvalteren i Oslo og Viken
Statsforvalteren i Rogaland
Statsforvalteren i Troms og Finnmark
Statsforvalteren i Trøndelag
Statsforvalteren i Vestfold og Telemark
Statsforvalteren i Vestland
Statskirken
Statskyrkja
Statsrådet
Stavanger bispedømme
Stavanger bispedømmeråd
Stavanger bystyre
Stavanger eiendom
Storm Weather Center
Stortinget
Stortingets EOS-utvalg
Stortingets arbeids- og sosialkomité
Stortingets energi- og miljøkomite
Stortingets energi- og miljøkomité
Stortingets familie- og kulturkomite
Stortingets familie- og kulturkomité
Stortingets finanskomite
Stortingets finanskomité
Stortingets helse- og omsorgskomite
Stortingets helse- og omsorgskomité
Stortingets justiskomite
Stortingets justiskomité
Stortingets kommunal- og forvaltningskomite
Stortingets kommunal- og forvaltningskomité
Stortingets kontroll- og konstitusjonskomite
Stortingets kontroll- og konstitusjonskomité
Stortingets næringskomite
Stortingets næringskomité
Stortingets ombudsmann for forvaltningen
Stortingets presidentskap
Stortingets transport- og kommunikasjonskomite
Stortingets transport- og kommunikasjonskomité
Stortingets utanriks- og forsvarskomite
Stortingets utanriks- og forsvarskomité
Stortingets utdannings- og forskingskomite
Stortingets utdannings- og forskingskomité
Stortingets utdannings- og forskningskomité
Stortingets utenriks- og forsvarskomité
Stortingets utredningsseksjon
Stortingspresidentskapet
Stridstrenbataljonen
Svalbard Samfunnsdrift
Svalbardrådet
Sámediggi
Sámi parlamenta
Sør-Hålogaland bispedømme
Sør-Hålogaland bispedømmeråd
Taktisk mobilt landkommando
Telemark bataljon
Telemarkbataljonen
Telemarksbataljonen
Tolkesentralen
Transport- og kommunikasjonskomiteen
Transportkomiteen
Troms og Finnmark fylkeskommune
Troms og Finnmark fylkesting
Troms og Finnmark statsadvokatembeter
Tromsø kommunestyre
Trondheim bystyre
Trondheim byteknikk
Trondheim eiendom
Trondheim kommunerevisjon
Trøndelag brann- og redningstjeneste
Trøndelag statsadvokatembeter
Tunsberg bispedømme
Tunsberg bispedømmeråd
Tysklandsbrigaden
Undervisningsbygg
Ung i Oslo
Utanriks- og forsvarskomiteen
Utanrikskomiteen
Utdannings- og forskingskomiteen
Utdannings- og forskningskomiteen
Utdanningsetaten
Utdanningskomiteen
Utenriks- og forsvarskomiteen
Utenrikskomiteen
Utenrikskomitéen
Utsmykkingsfondet
Utviklings- og kompetanseetaten
Valgkomiteen
Vann- og avløpsetaten
Vannetaten
Velferdsetaten
Vernepliktsverket
Vervarslinga
Vervarslinga på Vestlandet
Vestfold interkommunale brannvesen
Vestfold og Telemark fylkeskommune
Vestfold og Telemark fylkesting
Vestfold og Telemark statsadvokatembeter
Værvarslinga
Værvarslinga på Vestlandet

[party]
# Source: own knowledge: parties on Norwegian ballots since 1990 with abbreviations and youth wings, and the foreign parties Norwegian newspapers write of.
AKP
AKP (m-l)
AKP m-l
AKP(m-l)
AKP-ml
ANC
ANO
AUF
Abortmotstandernes Liste
AfD = Alternative für Deutschland
African National Congress
Akershus Ap
Akershus Høyre
Alleanza Nazionale
Alliansen
Alliansen - Alternativ for Norge
Alternativ for Tyskland
Alternative für Deutschland
Alternativet
Anders Langes parti = Anders Langes Parti
Ap = Arbeiderpartiet
Ap-Kvinner
Ap. = Arbeiderpartiet
Arbeidarane si ungdomsfylking
Arbeidaranes Ungdomsfylking
Arbeidarpartiet
Arbeidarpartiets ungdom = Arbeidarpartiets Ungdom
Arbeiderdemokratene
Arbeidernes kommunistparti
Arbeidernes parti
Arbeidernes ungdomsfylking
Arbeiderpartiet
Arbeiderpartiet i Israel
Arbeiderpartiets ungdom = Arbeiderpartiets Ungdom
Atassut
Aune-lista
Avholdspartiet
Awami League
Awami-ligaen
BJP
BSW
BZÖ
Ba'ath-partiet
Baath
Baath-partiet
Baathpartiet
Baskisk nasjonalistparti
Batasuna
Batkivsjtsjyna
Bergen Ap
Bergen Frp
Bergen Høyre
Bharatiya Janata
Bharatiya Janata Party
Black Panther
Black Panther Party
Blått og hvitt
Bompengepartiet
Bondepartiet
Borgerplattformen
Brexit Party
Brexitpartiet
British National Party
Buskerud Ap
Buskerud Høyre
Byluftlisten
Bymiljølista
Bypartiet
Bündnis 90
CDA
CDU
CDU/CSU
CHP
CSU
Casa delle Libertà
Centern
Centerpartiet
Centrum-Demokraterne
Ciudadanos
Conservative Party
Convergència i Unió
DLF = Det Liberale Folkepartiet
DNA
DUP
Danmarks kommunistiske parti = Danmarks Kommunistiske Parti
Danmarksdemokraterne
Dansk folkeparti = Dansk Folkeparti
De Grønne
De Kristne
De Radikale
De konservative
Dei Grøne
Dei konservative
Democratic Party
Demokratane
Demokratene
Demokratene i Norge
Den muslimske brorskapen
Det Konservative Folkeparti
Det Liberale Folkeparti
Det Liberale Folkepartiet
Det Nye Folkepartiet
Det Politiske Parti
Det Radikale Venstre
Det demokratiske parti
Det demokratiske partiet
Det forente Russland
Det indiske kommunistpartiet
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
Enhetlig Russland
Ennahda
FDP
FLN
FNB = Folkeaksjonen nei til mer bompenger
FPÖ
Fedrelandspartiet
Fem stjerner-bevegelsen
Feministisk Initiativ
Feministiskt initiativ
Femstjernersbevegelsen
Femstjernersrørsla
Fianna Fail
Fianna Fáil
Fidesz
Fine Gael
Finlands Senter
Finnmark Ap
Folkeaksjonen nei til mer bompenger
Folkepartiet
Folkets parti
Folkets tjener
Folkets tjenere
Folkpartiet
Forent Russland
Forente Russland
Forza Italia
FpU = Fremskrittspartiets Ungdom
Fr.p. = Fremskrittspartiet
FrP = Fremskrittspartiet
Framfylkingen
Framskrittspartiet
Framstegspartiet
Framstegspartiet sin ungdom = Framstegspartiet sin Ungdom
Framstegspartiets ungdom = Framstegspartiets Ungdom
Framsóknarflokkurinn
Fratelli d'Italia
Fred og Rettferdighet
Freiheitliche Partei
Frelimo
Fremskridtspartiet
Fremskrittspartiet
Fremskrittspartiets ungdom = Fremskrittspartiets Ungdom
Fretilim
Frihetspartiet
Frisinnede Venstre
Front National
Frp. = Fremskrittspartiet
Frps ungdom = Frps Ungdom
GOP
Generasjonspartiet
Georgisk drøm
Golkar
Grøn ungdom = Grøn Ungdom
Grønn ungdom = Grønn Ungdom
Grønne Studenter
Gyldent daggry
Gyllent daggry
HDP
Hedmark Ap
Helsepartiet
Herri Batasuna
Hordaland Ap
Hordaland Høyre
Hvit Valgallianse
Høgre
Høyre  # also right
Høyres kvinneforum = Høyres Kvinneforum
Høyres studenterforbund = Høyres Studenterforbund
INP = Industri- og Næringspartiet
Industri- og Næringspartiet
Inkatha
Inkatha-partiet
Internasjonale Sosialister
Inuit Ataqatigiit
Italias brødre
Izquierda Unida
Jabloko
Jedinaja Rossija
Jobbik
Junilistan
KDP
KPD
KSP = Kristent Samlingsparti
Kadima
Kinas kommunistparti
Kommunistpartiet
Kommunistpartiet i Kina
Kongresspartiet
Konservative folkeparti = Konservative Folkeparti
Kr.F. = Kristelig Folkeparti
KrF = Kristelig Folkeparti
KrF. = Kristelig Folkeparti
KrFU = Kristelig Folkepartis Ungdom
Krf. = Kristelig Folkeparti
Kristdemokraterna
Kristeleg Folkepartis ungdom = Kristeleg Folkepartis Ungdom
Kristeleg folkeparti = Kristeleg Folkeparti
Kristeleg folkepartis ungdom
Kristelig Folkepartis ungdom = Kristelig Folkepartis Ungdom
Kristelig folkeparti = Kristelig Folkeparti
Kristelig folkepartis ungdom
Kristendemokraterne
Kristent Konservativt parti = Kristent Konservativt Parti
Kristent Samlingsparti
Kristent konservativt parti
Kuomintang
Kystpartiet
LDPR
LPF
La France insoumise
La République en Marche
Labour
Labour Party
Lega
Lega Nord
Les Républicains
Lib Dems
LibDem
Liberal Alliance
Liberal Democrats
Liberaldemokratane
Liberaldemokratene
Liberalerna
Liberalistane
Liberalistene
Libertarian Party
Liga Nord
Likud
Lov og rettferdighet
MDC
MDG = Miljøpartiet De Grønne
MHP
MPLA
MSZP
Maoistiske Revolusjonære
Marxist-Leninistene
Meretz
Miljöpartiet
Miljøpartiet
Miljøpartiet De Grønne
Miljøpartiet Dei Grøne
Miljøpartiet de Grønne = Miljøpartiet De Grønne
Miljøpartiet dei Grøne = Miljøpartiet Dei Grøne
MoDem
Moderata samlingspartiet
Moderatane
Moderatarna
Moderatene
Moderaterna
Moderaterne
Muslimbrødrene
Muslimligaen
Møre og Romsdal Ap
N-VA
NKP = Norges Kommunistiske Parti
NLD
NPD
NS = Nasjonal Samling
NSDAP
NSR = Norske Samers Riksforbund
Naleraq
Nasjonal Front
Nasjonal Samling
Nasjonalistpartiet
National League for Democracy
Nea Dimokratia
Nei til mer bompenger
New Labour
Nord-Trøndelag Ap
Nordkalottfolket
Nordland Ap
Nordmørslista
Noregs kommunistiske parti = Noregs Kommunistiske Parti
Noregsdemokratane
Norges Nasjonalsosialistiske Bevegelse
Norges Samemi Riikkasearvi
Norges Unge Venstre
Norges kommunistiske parti = Norges Kommunistiske Parti
Norgesdemokratene
Norsk folkeparti = Norsk Folkeparti
Norske Samers riksforbund = Norske Samers Riksforbund
Ny Alliance
Ny demokrati
Nydemokrati
Nye Borgerlige
Nytt demokrati
Oppland Ap
Oslo Ap
Oslo Frp
Oslo Høyre
Oslo KrF
Oslo Rødt
Oslo SV
Oslo Venstre
Oslo arbeiderparti = Oslo Arbeiderparti
PASOK
PDK = Partiet De Kristne
PDS
PKK
PML-N
PP
PPP
PRD
PRI
PSOE
PUK
PVV
Pakistan People's Party
Pakistans folkeparti
Parti communiste français
Parti socialiste
Partido Popular
Partiet De Kristne
Partiet Raudt
Partiet Rødt
Partiet Sentrum
Partij voor de Vrijheid
Partito Democratico
Pensjonistpartiet
PiS
Pim Fortuyns liste
Piratenpartei
Piratpartiet
Plaid Cymru
Podemos
PvdA
RKU
RPR
RU = Rød Ungdom
RV = Rød Valgallianse  # Rv. is also a trunk road
Radikale Venstre
Radikale folkeparti = Radikale Folkeparti
Rassemblement National
Raud Valallianse
Raud ungdom = Raud Ungdom
Raudt  # also red
Reform Party
Reform UK
Renamo
Republican Party
Republikanarane
Republikanerne
Respect
Rettferdig Russland
Rettferdighets- og utviklingspartiet
Revolusjonær kommunistisk ungdom = Revolusjonær Kommunistisk Ungdom
Rifondazione Comunista
Rogaland Ap
Rogaland Høyre
Rød Valgallianse
Rød ungdom = Rød Ungdom
Rødt  # also red
SDLP
SED
SF
SNP = Scottish National Party
SPD
SPÖ
SU = Sosialistisk Ungdom
SV = Sosialistisk Venstreparti
SVP
SWAPO
Samarbeidspartiet
Samefolkets Liste
Samefolkets parti
Samenes folkeforbund = Samenes Folkeforbund
Samfundspartiet
Samfunnspartiet
Samfylkingin
Samlingspartiet
Sannfinlenderne
Sannfinnane
Sannfinnarna
Sannfinnene
Scottish National Party
Selvstendighetspartiet
Selvstyrepartiet
Senterpartiet
Senterpartiet (Sp)
Senterpartiets ungdom = Senterpartiets Ungdom
Senterungdomen
Senterungdommen
Sentrumspartiet
Shas
Sinn Fein
Sinn Féin
Siumut
Sjálfstæðisflokkurinn
Självständighetspartiet
Sjølvstendepartiet
Smer
Socialdemokraterna
Socialdemokraterne
Socialdemokratiet
Socialistisk folkeparti = Socialistisk Folkeparti
Sogn og Fjordane Ap
Solidarność
Sosialdemokratane
Sosialdemokratene
Sosialdemokraterna
Sosialistisk Venstreparti
Sosialistisk folkeparti = Sosialistisk Folkeparti
Sosialistisk ungdom = Sosialistisk Ungdom
Sosialistpartiet
Sovjetunionens kommunistparti
Sp = Senterpartiet
Sp. = Senterpartiet
Stavanger Ap
Stavanger høyre = Stavanger Høyre
Stopp Innvandringen
Studentvenstre
Sunnmørslista
Sveitsisk folkeparti
Svenska folkpartiet
Sverigedemokratane
Sverigedemokratarna
Sverigedemokratene
Sverigedemokraterna
Syriza
Sør-Trøndelag Ap
Sørlandspartiet
Tea Party
Teaparty-bevegelsen
Telemark Ap
Tjenere for folket
Tories
Tory
Toryene
Torypartiet
Troms Ap
Trondheim Ap
Trondheim høyre = Trondheim Høyre
Trøndelag Ap
Tverrpolitisk Folkeliste
Tverrpolitisk liste
Tverrpolitisk samlingsliste
UDF
UH
UKIP
UMNO
UMP
UUP
Uavhengig liste
Uavhengig valgliste
Unge Høgre
Unge Høyre
Unge Venstre
Unita
VVD
Vegans parti
Velferdspartiet
Venstre  # also left
Venstresocialisterne
Vestfold Ap
Vestfold Høyre
Vlaams Belang
Vlaams Blok
Vänsterförbundet
Vänsterpartiet
Yesh Atid
Yisrael Beiteinu
Yisrael Beitenu
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
Den faste domstol for mellomfolkelig rettspleie
Den faste domstolen for mellomfolkeleg rettspleie
Den faste domstolen for mellomfolkelig rettspleie
Den internasjonale domstolen
Den internasjonale domstolen i Haag
Den internasjonale straffedomstolen
Den internasjonale voldgiftsdomstolen for sport
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
Europadomstolen
EØS-domstolen
Finnmark tingrett
Fjordane heradsrett
Fjordane tingrett
Follo og Nordre Østfold tingrett
Follo og nordre Østfold tingrett
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
Høgsteretts kjæremålsutval
Højesteret
Høyesterett
Høyesterett i USA
Høyesteretts ankeutvalg
Høyesteretts kjæremålsutvalg
ICC = Den internasjonale straffedomstolen
ICJ = Den internasjonale domstolen
ICTY = Jugoslavia-domstolen
Idrettens voldgiftsdomstol
Idrettens voldgiftsrett
Inderøy tingrett
Indre Finnmark tingrett
Indre Follo herredsrett
Indre Sogn tingrett
Indre og Østre Finnmark tingrett
Indre og østre Finnmark tingrett
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
Nordfjord heradsrett
Nordhordland sorenskrivarembete
Nordhordland tingrett
Nordmøre og Romsdal tingrett
Nordmøre tingrett
Nordre Sunnmøre tingrett
Nordre Vestfold tingrett
Nordre Østfold tingrett
Ofoten tingrett
Old Bailey
Oslo byfogdembete
Oslo byfutembete
Oslo byrett
Oslo forhørsrett
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
Sunnfjord heradsrett
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
Voldgiftsdomstolen til idretten
Voss og Hardanger tingrett
Voss tingrett
Ytre Follo tingrett
Ålesund byrett
Ålesund tingrett
Øst-Finnmark tingrett
Øst-Telemark tingrett
Østerdal tingrett
Østfold tingrett
Østre Innlandet tingrett
Østre Landsret
Øvre Buskerud tingrett
Øvre Romerike tingrett
Øvre Telemark tingrett

[police]
# Source: own knowledge of the Norwegian police: national bodies, the 12 districts since 2016, the 27 of 2002 to 2015, and districts before; main foreign police bodies.
ATF
Agder politidistrikt
Arbeidslivs- og pensjonspolitisk råd
Arendal politidistrikt
Asker og Bærum politidistrikt
Aust politidistrikt
Bastøy fengsel
Beredskapstroppen
Bergen fengsel
Bergen kretsfengsel
Bergen politidistrikt
Bergen politikammer
Bergen sentrum politistasjon
Bodø fengsel
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
Grenselosmyndigheten
Grønland politistasjon
Guardia Civil
Gudbrandsdal politidistrikt
Halden fengsel
Halden politidistrikt
Hamar fengsel
Hamar politidistrikt
Harstad politidistrikt
Haugaland og Sunnhordland politidistrikt
Haugesund politidistrikt
Hedmark politidistrikt
Helgeland politidistrikt
Hordaland politidistrikt
Horten fengsel
Hustad fengsel
Ila fengsel
Ila fengsel og forvaringsanstalt
Ila landsfengsel
Ilseng fengsel
Innlandet politidistrikt
Inntrøndelag politidistrikt
Interpol
Kongsberg politidistrikt
Kongsvinger fengsel
Kongsvinger politidistrikt
Krigsadvokatane for Nord-Noreg
Krigsadvokatane for Sør-Noreg
Krigsadvokatene for Nord-Norge
Krigsadvokatene for Sør-Norge
Kriminalpolitisentralen
Kripos
Kristiansand politidistrikt
LAPD
Larvik politidistrikt
Majorstua politistasjon
Manglerud politistasjon
Metropolitan Police
Midtre Hålogaland politidistrikt
Moss politidistrikt
Møre og Romsdal politidistrikt
NC3
NYPD
Namdal politidistrikt
Narvik politidistrikt
Nasjonal enhet for bekjempelse av organisert og annen alvorlig kriminalitet
Nasjonalt ID-senter
Nasjonalt cybersikkerhetssenter
New Scotland Yard
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
Politiet Innlandet
Politiet i Bergen
Politiets Efterretningstjeneste
Politiets IKT-tenester
Politiets IKT-tjenester
Politiets IT-enhet
Politiets beredskapssenter
Politiets data- og materiellteneste
Politiets data- og materielltjeneste
Politiets fellestenester
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
Riksadvokatembetet
Rikskriminalen
Rikskriminalpolisen
Rikspolisen
Ringerike fengsel
Ringerike politidistrikt
Rogaland politidistrikt
Romerike politidistrikt
SEFO
Salten politidistrikt
Sandefjord politidistrikt
Sarpsborg fengsel
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
Stavanger fengsel
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
Sør-aust politidistrikt
Sør-Øst politidistrikt
Sørøst politidistrikt
Telemark politidistrikt
Tilsynsrådet for politiets utlendingsinternat
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
Ullersmo
Ullersmo fengsel
Ullersmo landsfengsel
Utrykningspolitiet
Uttrøndelag politidistrikt
Vadsø fengsel
Vardø politidistrikt
Verdal fengsel
Vest politidistrikt
Vestfinnmark politidistrikt
Vestfold politidistrikt
Vestoppland politidistrikt
Vik fengsel
Åna
Åna fengsel
Åna kretsfengsel
Økokrim
Øst politidistrikt
Østfinnmark politidistrikt
Østfold politidistrikt

[health]
# Source: own knowledge of the Norwegian health service: regional health authorities, trusts, somatic and psychiatric hospitals and rehabilitation centres, sykehus and sjukehus.
A-hus
AMK
AMK Bergen
AMK Førde
AMK-sentralen
Ahus = Akershus universitetssykehus
Akademiska sjukhuset
Aker sjukehus
Aker sykehus
Aker universitetssykehus
Akershus universitetssjukehus
Akershus universitetssykehus
Aleris
Aleris Helse
Aleris Omsorg
Aleris-Helse
Alliance apotek
Arendal sykehus
Asker DPS
Asker og Bærum sykehus
Askim sykehus
Attføringssenteret i Rauland
Aust-Agder sentralsykehus
Axess sykehus
Barnas Stasjon
Beitostølen Helsesportsenter
Bergen legevakt
Bergensklinikkene
Beslutningsforum
Beslutningsforum for nye metoder
Betania Malvik
Betanien Bergen
Betanien DPS
Betanien hospital = Betanien Hospital
Betanien sykehus
Bjørgvin DPS
Blakstad sykehus
Blodbanken i Oslo
Blå Kors Borgestadklinikken
Blå Kors Lade
Blå Kors Øst
Boots apotek
Borgestadklinikken
Brøset
Brøset sykehus
Buskerud sykehus
Bærum sjukehus
Bærum sykehus
Cato-senteret
Catosenteret
Charité
Colosseum
Colosseumklinikken
Dalane DPS
Det norske radiumhospital
Diakonhjemmet
Diakonhjemmet sjukehus
Diakonhjemmet sykehus
Diakonhjemmet sykehusapotek
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
Gjøvik DPS
Gjøvik sjukehus
Gjøvik sykehus
Glittreklinikken
Granheim
Granheim lungesykehus
Great Ormond Street
Groruddalen DPS
HRS Sola
Halden sykehus
Hallingdal sjukehus
Hallingdal sjukestugu
Hamar sjukehus
Hamar sykehus
Hammerfest sjukehus
Hammerfest sykehus
Haraldsplass
Haraldsplass diakonale sjukehus
Haraldsplass diakonale sykehus = Haraldsplass Diakonale Sykehus
Harstad sykehus
Haugesund Revmatismesykehus
Haugesund sanitetsforenings revmatismesykehus = Haugesund sanitetsforenings revmatismesykehus
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
Helgelandssykehuset Mo i Rana
Helgelandssykehuset Mosjøen
Helgelandssykehuset Sandnessjøen
Helse Bergen
Helse Bergen HF
Helse Blefjell
Helse Finnmark
Helse Fonna
Helse Fonna HF
Helse Førde
Helse Førde HF
Helse Innlandet
Helse Midt-Noreg
Helse Midt-Norge
Helse Midt-Norge RHF
Helse Møre og Romsdal
Helse Nord
Helse Nord IKT
Helse Nord RHF
Helse Nord-Trøndelag
Helse Nordmøre og Romsdal
Helse Rogaland
Helse Stavanger
Helse Stavanger HF
Helse Sunnmøre
Helse Sunnmøre HF
Helse Sør
Helse Sør-Øst
Helse Sør-Øst RHF
Helse Vest
Helse Vest IKT
Helse Vest RHF
Helse Øst
Helseforetakenes innkjøpsservice
Helseplattformen
Hernes institutt = Hernes Institutt
Hjellestadklinikken
Horten sykehus
Humana Omsorg
Ibsensykehuset
Indre Sogn psykiatrisenter
Innherred sykehus
Johns Hopkins Hospital
Josefinesgate DPS
Jæren DPS
Kalfarhuset
Kalnes sykehus
Karolinska
Karolinska sjukhuset
Karolinska universitetssjukhuset
Kirkenes sjukehus
Kirkenes sykehus
Kirkens Familievern
Klinikk Hammerfest
Klinikk Kirkenes
KoRus
KoRus Vest
Kompetansesenter rus
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
LHL-sykehuset
LHL-sykehuset Gardermoen
Lade Behandlingssenter
Larvik sykehus
Legeforeningens forskningsinstitutt
Levanger sykehus
Lier sykehus
Lillehammer sjukehus
Lillehammer sykehus
Lister sykehus
Lofoten sykehus
Longyearbyen sykehus
Lovisenberg DPS
Lovisenberg diakonale sjukehus
Lovisenberg diakonale sykehus = Lovisenberg Diakonale Sykehus
Lovisenberg sykehus
Luftambulansen
Lærdal sjukehus
Mandal sykehus
Manifestsenteret
Martina Hansens Hospital
Mayo Clinic
Mayo-klinikken
Medisinsk fødselsregister
Mjøssjukehuset
Mjøssykehuset
Modum Bad
Molde sjukehus
Molde sykehus
Mork rehabiliteringssenter
Mosjøen sykehus
Moss sykehus
Muritunet
NKS Olaviken
NKS Olaviken alderspsykiatriske sykehus
NKVTS = Nasjonalt kunnskapssenter om vold og traumatisk stress
Namsos sykehus
Narvik sykehus
Nasjonalt Senter for distriktsmedisin
Nasjonalt kompetansesenter for legevaktmedisin
Nasjonalt kunnskapssenter for helsetjenesten
Nasjonalt kunnskapssenter om vold og traumatisk stress
Nasjonalt senter for e-helseforskning
Nasjonalt senter for selvmordsforskning og -forebygging
Nidaros DPS
Noklus
Nordfjord psykiatrisenter
Nordfjord sjukehus
Nordfjord sykehus
Nordland sentralsykehus
Nordlandssjukehuset
Nordlandssykehuset
Nordlandssykehuset Bodø
Nordlandssykehuset Lofoten
Nordlandssykehuset Vesterålen
Norsk Luftambulanse
Norsk pasientskadeerstatting
Notodden sykehus
Nydalen DPS
OUS = Oslo universitetssykehus
Odda sjukehus
Odda sykehus
Omnia sykehus
Omnia sykehuset
Origosenteret
Orkdal sjukehus
Orkdal sykehus
Oslo kommunale legevakt
Oslo legevakt
Oslo sanitetsforenings revmatismesykehus = Oslo sanitetsforenings revmatismesykehus
Oslo skadelegevakt
Oslo universitetssjukehus
Oslo universitetssykehus
Phoenix Haga
Phoenix House
Porsgrunn sykehus
RBUP
RKBU
RVTS
RVTS Sør
RVTS Vest
Radiumhospitalet
Rana sykehus
Ravneberghaugen
Red Cross Haugland Rehabilitation Centre
Regionalt senter for barn og unges psykiske helse
Regionsykehuset i Tromsø
Regionsykehuset i Trondheim
Reinsvoll psykiatriske
Reinsvoll sykehus
Retretten
Revmatismesykehuset
Revmatismesykehuset på Lillehammer
RiT
RiTø
Rigshospitalet
Riisby behandlingssenter = Riisby Behandlingssenter
Rikshospitalet
Rikshospitalet-Radiumhospitalet
Ringen rusomsorg
Ringerike sjukehus
Ringerike sykehus
Ringvollklinikken
Rjukan sjukehus
Rjukan sykehus
Rogaland A-senter
Rusakutten
Rusakuttmottaket på Ahus
Rusmiddeletaten
Ryfylke DPS
Røde Kors Haugland
Røde Kors Haugland Rehabiliteringssenter
Røde Kors Haugland rehabiliteringssenter
Røde kors Haugland rehabiliteringssenter
Røros sjukehus
Røros sykehus
Røysumtunet
SI Hamar
SSHF = Sørlandet sykehus
SUS = Stavanger universitetssjukehus
Sahlgrenska
Sahlgrenska sjukhuset
Sandefjord sykehus
Sanden DPS
Sanderud sykehus
Sandnes DPS
Sandnessjøen sykehus
Sandviken sjukehus
Sandviken sykehus
Sarpsborg sykehus
Sentralsjukehuset i Førde
Sentralsjukehuset i Rogaland
Sentralsjukehuset i Sogn og Fjordane
Sentralsykehuset i Akershus
Sentralsykehuset i Rogaland
SiA
SiR
SiV
Sjukehusapotek Nord
Sjukehusapoteka Vest
Sjukehusapoteket
Sjukehuset Innlandet
Sjukehuset Levanger
Sjukehuset Namsos
Sjukehuset Nordmøre og Romsdal
Sjukehuset Telemark
Sjukehuset i Vestfold
Sjukehuset Østfold
Sjukehusinnkjøp
Sjukehuspartnar
Ski sykehus
Skien sykehus
Solli DPS
Solliakollektivet
Solvang DPS
St. Olav
St. Olav Orkdal
St. Olavs hospital = St. Olavs hospital
Stavanger DPS
Stavanger legevakt
Stavanger universitetssjukehus
Stavanger universitetssykehus
Stensby sykehus
Stiftelsen Betanien
Stiftelsen Norsk Luftambulanse
Stiftelsen Phoenix Haga
Stokmarknes sykehus
Stord sjukehus
Stord sykehus
Styret for pensjonsordninga for apotekarverksemd
Styret for pensjonsordningen for apotekervirksomhet
Sunnaas
Sunnaas sjukehus
Sunnaas sykehus
Sykehusapotekene
Sykehusapotekene i Midt-Norge
Sykehuset Asker og Bærum
Sykehuset Buskerud
Sykehuset Innlandet
Sykehuset Innlandet Elverum
Sykehuset Innlandet Gjøvik
Sykehuset Innlandet Hamar
Sykehuset Innlandet Kongsvinger
Sykehuset Innlandet Lillehammer
Sykehuset Innlandet Reinsvoll
Sykehuset Innlandet Sanderud
Sykehuset Innlandet Tynset
Sykehuset Levanger
Sykehuset Namsos
Sykehuset Nordmøre og Romsdal
Sykehuset Telemark
Sykehuset Telemark Notodden
Sykehuset Telemark Rjukan
Sykehuset Telemark Skien
Sykehuset i Vestfold
Sykehuset Østfold
Sykehuset Østfold Fredrikstad
Sykehuset Østfold Kalnes
Sykehuset Østfold Moss
Sykehuspartner
Sámi klinihkka
Søndre Oslo DPS
Sørlandet sjukehus
Sørlandet sykehus
Sørlandet sykehus Arendal
Sørlandet sykehus Flekkefjord
Sørlandet sykehus Kristiansand
Teres
Teres Medical
Tiller DPS
Trasoppklinikken
Trondheim legevakt
Tronvik
Tynset sjukehus
Tynset sykehus
Tyrili
Tyrilistiftelsen
Tønsberg sykehus
Tøyen DPS
UNN = Universitetssykehuset Nord-Norge  # also the given name Unn
UNN Harstad
UNN Narvik
UNN Tromsø
UNN Åsgård
Ullevål sjukehus
Ullevål sykehus
Ullevål universitetssjukehus
Ullevål universitetssykehus
Unicare
Unicare Helsefort
Universitetssjukehuset Nord-Noreg
Universitetssjukehuset i Nord-Noreg
Universitetssykehuset Nord-Norge
Universitetssykehuset i Nord-Norge
Universitetssykehuset i Tromsø
Valdres sjukehus
Valen sjukehus
Valen sykehus
Valnesfjord Helsesportssenter
Veksthuset Molde
Veslelien
Vest-Agder sentralsykehus
Vesterålen sykehus
Vestre Viken
Vestre Viken Bærum sykehus
Vikersund Kurbad
Volda sjukehus
Volda sykehus
Volvat
Volvat medisinske senter = Volvat Medisinske Senter
Voss sjukehus
Voss sykehus
Ålesund sjukehus
Ålesund sykehus
Åsgård sykehus
Østmarka sykehus
Øyane DPS

[education]
# Source: own knowledge of Norwegian education and research: universities, colleges, folk high schools, well-known upper secondary schools, research institutes, student bodies; main foreign universities.
69° Nord
AFI
AHO = Arkitektur- og designhøgskolen i Oslo
ANSA
AOF
AOF Norge
AVH
Aalborg Universitetshospital
Aalborg universitet = Aalborg Universitet
Aarhus universitet = Aarhus Universitet
Adolf Øien
Agder folkehøgskole
Agder musikkonservatorium
Agderforskning
Akademi for scenekunst
Akademien
Akademiet
Akademiet Bergen
Akademiet Realfagsgymnas
Akademiet videregående skole
Akvaplan-niva
Al-Azhar
Alfred Wegener-instituttet
Alta folkehøgskole
Alta videregående skole
Amalie Skram vgs
Amalie Skram videregående skole
Andøy videregående skole
Ansgar høyskole = Ansgar Høyskole
Ansgar teologiske høgskole = Ansgar Teologiske Høgskole
Ansgarskolen
Arbeiderbevegelsens folkehøgskole
Arbeidernes opplysningsforbund = Arbeidernes Opplysningsforbund
Arendal videregående skole
Arizona State University
Arkitekthøgskolen i Oslo
Arkitektur- og designhøgskolen
Arkitektur- og designhøgskolen i Oslo
Asker videregående skole
Askim videregående skole
Asplan Viak
Association of Norwegian Students Abroad
Atlanten vidaregåande skule
Atlanten videregående skole
Augsburg College
Aurland vgs
Aust-Lofoten videregående skole
Austrheim vidaregåande skule
BI
BI Bergen
BI Stavanger
BI Trondheim
Bakkane folkehøgskule
Bakketun folkehøgskole
Bamble videregående skole
Bardufoss videregående skole
Barratt Due
Barratt Due musikkinstitutt
Beckmans
Berg videregående
Berg videregående skole
Bergeland
Bergeland videregående skole
Bergen Katten
Bergen Private Gymnas
Bergen arkitekthøgskole
Bergen arkitektskole
Bergen handelsgymnasium
Bergen katedralskole
Bergen kulturskole
Bergen musikkonservatorium = Bergen Musikkonservatorium
Berkeley
Berklee
Berklee College of Music
Betanien diakonale høgskole = Betanien Diakonale Høgskole
Betanien høyskole
Bibelskolen i Grimstad
Bioforsk
Biologisk institutt
Birkeland folkehøgskole
Birzeit
Birzeit-universitetet
Bjerke videregående skole
Bjerkely folkehøgskole
Bjerkely folkehøyskole
Bjerknes-senteret
Bjerknessenteret
Bjerknessenteret for klimaforsking
Bjerknessenteret for klimaforskning
Bjørknes
Bjørknes høyskole = Bjørknes Høyskole
Bjørknes privatskole = Bjørknes Privatskole
Bjørnholt skole
Bjørnholt videregående skole
Bleiker videregående skole
Blindern videregående skole
Bocconi
Bodin folkehøgskole
Bodin videregående skole
Bodø videregående skole
Bologna-universitetet
Bond University
Borg videregående skole
Borgund folkehøgskole
Borgund vidaregåande skule
Boston College
Boston University
Brandeis
Brandeis University
Breivika videregående skole
Brookings
Brookings Institution
Brown University
Bryne vgs
Bryne vidaregåande skule
Brønnøysund videregående skole
Buskerud folkehøgskole
Bygdeforskning
Byggforsk
Byåsen videregående skole
Bø vgs
Bø vidaregåande skule
Bømlo folkehøgskule
Bømlo vidaregåande skule
C-REX
CERN
CICERO Senter for klimaforskning
CMI = Chr. Michelsens Institutt
California Institute of Technology
Caltech
Cambridge
Cambridge University
Campus Kristiania
Carnegie
Carnegie Mellon
Central Saint Martins
Chalmers
Chalmers tekniska högskola
Charlottenlund videregående skole
Chatham House
Chr. Michelsen institutt = Chr. Michelsen Institutt
Chr. Michelsens institutt = Chr. Michelsens Institutt
Christian Michelsen Research
Christian Michelsens institutt = Christian Michelsens Institutt
Cicero
Civita
Columbia University
Columbia-universitetet
Concordia College
Copenhagen Business School
Cornell
Cornell University
Crisis Group
DMMH
DTU
Dahlske
Dahlske videregående skole
Dale vgs
Dale vidaregåande skule
Danielsen Intensivgymnas
Danielsen ungdomsskule
Danielsen videregående
Danielsen videregående skole
Danmarks Pædagogiske universitet = Danmarks Pædagogiske Universitet
Danmarks tekniske universitet = Danmarks Tekniske Universitet
Dansk Polarcenter
Danvik
Danvik folkehøgskole
Darbu folkehøgskole
Dartmouth
Den Danske Filmskole
Den franske skolen
Den norske filmskolen
Den tyske skolen
Det Kongelige Norske Videnskabers Selskab
Det Norske Akademi for Språk og Litteratur
Det Norske Studentersamfund
Det hebraiske universitetet
Det humanistiske fakultet
Det juridiske fakultet
Det matematisk-naturvitenskapelige fakultet
Det medisinske fakultet
Det norske Videnskaps-Akademi
Det norske meteorologiske institutt
Det odontologiske fakultet
Det samfunnsvitenskapelige fakultet
Det teologiske Menighetsfakultet
Det teologiske fakultet
Det utdanningsvitenskapelige fakultet
Deutsche Schule Oslo
Diakonhjemmet høgskole = Diakonhjemmet Høgskole
Diakonova
Dramatiska Institutet
Drammen videregående skole
Dronning Mauds Minne
Dronning Mauds Minne høgskole = Dronning Mauds Minne Høgskole
Drottveit vidaregåande skule
Drømtorp videregående skole
Duke University
Duke-universitetet
Dønski
Dønski videregående skole
EISCAT
EO = Elevorganisasjonen
EPFL
ETH
ETH Zürich
Econ
Econ Analyse
Edinburgh University
Edvard Munch videregående skole
Egge folkehøgskole
Eid vgs
Eid vidaregåande skule
Eikeli videregående skole
Eiker videregående skole
Einar Granum kunstfagskole
Eleaskolen
Elevorganisasjonen
Elvebakken videregående skole
Elverum folkehøgskole
Elverum folkehøgskule
Elverum videregående skole
Emory
Emory University
Eton
Eton College
Etterstad videregående skole
FAFO
FNI = Fridtjof Nansens Institutt
Fafo
Fagerborg skole
Fagerborg videregående skole
Fagerlia
Fagerlia vidaregåande skule
Fagerlia videregående skole
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
Firda vgs
Firda vidaregåande skule
Fitjar vidaregåande skule
Fjellhaug
Fjellhaug internasjonale høgskole = Fjellhaug Internasjonale Høgskole
Fjordane folkehøgskule
Flora vgs
Flora vidaregåande skule
Folkehøgskoleforbundet
Folkehøgskolerådet
Folkeuniversitetet
Follo folkehøgskole
Forsvarets etterretningshøgskole
Forsvarets ingeniørhøgskole
Fosen folkehøgskole
Foss videregående skole
Framnes kristne vidaregåande skule
Fraunhofer
Frederik II
Frederik II videregående skole
Fredly folkehøgskole
Fredtun folkehøgskole
Freie Universität
Fridtjof Nansens institutt = Fridtjof Nansens Institutt
Frischsenteret
Friundervisningen
Fudan
Fusa vidaregåande skule
Fyrstikkalleen skole
Fysisk institutt
Færder videregående skole
Førde vidaregåande skule
Gallup
Gand videregående skole
Garnes videregående skole
Gauldal videregående skole
Gausdal videregående skole
Geofysisk institutt
Geografisk institutt
George Washington University
Georgetown University
Georgetown-universitetet
Gjermundnes vidaregåande skule
Gjøvik videregående skole
Glemmen videregående skole
Godalen videregående skole
Gokstad akademiet = Gokstad Akademiet
Gol vidaregåande skule
Goldsmiths
Goldsmiths College
Grenland folkehøgskole
Greveskogen videregående skole
Greåker videregående skole
Griegakademiet
Griffith University
Grimstad bibelskole
Grong videregående skole
Guildhall
Gulen vidaregåande skule
Göteborgs universitet
HBV = Høgskolen i Buskerud og Vestfold
HL-senteret
HSF
HSN = Høgskolen i Sørøst-Norge
HVE
HVL = Høgskulen på Vestlandet
HVO = Høgskulen i Volda
Hadeland videregående skole
Hadsel videregående skole
Hafstad
Hafstad vgs
Hafstad vidaregåande skule
Hald internasjonale skole
Halden videregående skole
Hallingdal folkehøgskule
Hamar katedralskole
Hammerfest videregående skole
Handelshögskolan
Handelshögskolan i Stockholm
Handelshøgskolen BI
Handelshøgskulen BI
Handelshøjskolen i København
Handelshøyskolen BI
Haraldsplass diakonale høgskole
Haram vidaregåande skule
Hardanger folkehøgskule
Hartvig Nissen
Hartvig Nissen skole
Hartvig Nissens skole
Harvard
Harvard Business School
Harvard University
Harvard-universitetet
Haugaland videregående skole
Haugesund folkehøgskole
Haugetun folkehøgskole
Haugetun folkehøyskole
Havbruksstasjonen i Tromsø
Havlandet
Havlandet Forskning
Hebrew University
Heggen videregående skole
Heidelberg universitet
Heimdal videregående skole
Hellerud videregående skole
Helsingfors universitet
Heltberg
Heltberg Private Gymnas
Heritage Foundation
Hersleb
Hersleb videregående skole
Herøy vgs
Herøy vidaregåande skule
Hetland videregående skole
HiA
HiB = Høgskolen i Bergen
HiBo
HiBu
HiG
HiHM = Høgskolen i Hedmark
HiHm
HiL
HiNT = Høgskolen i Nord-Trøndelag
HiO = Høgskolen i Oslo
HiOA = Høgskolen i Oslo og Akershus
HiSF = Høgskulen i Sogn og Fjordane
HiST = Høgskolen i Sør-Trøndelag
HiT
HiVe
HiVolda
Historisk institutt
HiÅ
Hjalmar Johansen videregående skole
Hjeltnes
Hjeltnes vidaregåande skule
Holocaustsenteret
Hornnes vidaregåande skule
Horten videregående skole
Human Rights Service
Humboldt Universität
Humboldt-universitetet
Hurdal Verk folkehøgskole
Háskóli Íslands
Håtun folkehøgskole
Høgskolen Stord Haugesund
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
Høgskolen i Stord/Haugesund
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
Høyanger vgs
Høyanger vidaregåande skule
Høyskolen Kristiania
Høyskolen for Dansekunst
IFE = Institutt for energiteknikk
IFS = Institutt for forsvarsstudier
INSEAD
ISF = Institutt for samfunnsforskning
ISFiT
IT-Universitetet
IT-Universitetet i København
Idrettshøgskolen
Idrettsskulen i Ulvik
Imperial College
Imperial College London
InFact
Inderøy videregående skole
Institutt for allmenn- og samfunnsmedisin
Institutt for allmennmedisin
Institutt for arkeologi, konservering og historie
Institutt for biologi
Institutt for bransjeanalyser
Institutt for energiteknikk
Institutt for ernæringsforskning
Institutt for forsvarsstudier
Institutt for fredsforsking
Institutt for fredsforskning
Institutt for geofag
Institutt for helseledelse og helseøkonomi
Institutt for husdyrfag
Institutt for informasjons- og medievitenskap
Institutt for informasjons- og medievitskap
Institutt for informatikk
Institutt for journalistikk
Institutt for kirke-, religions- og livssynsforskning
Institutt for kriminologi og rettssosiologi
Institutt for kulturstudier
Institutt for kulturstudier og orientalske språk
Institutt for lingvistiske og nordiske studier
Institutt for lingvistiske og nordiske studium
Institutt for lærerutdanning og skoleutvikling
Institutt for marin forskning
Institutt for medier og kommunikasjon
Institutt for medium og kommunikasjon
Institutt for menneskerettigheter
Institutt for nordistikk og litteraturvitenskap
Institutt for offentlig rett
Institutt for pedagogikk
Institutt for privatrett
Institutt for psykologi
Institutt for samanliknande politikk
Institutt for samfunnsforsking
Institutt for samfunnsforskning
Institutt for sammenliknende politikk
Institutt for sosiologi
Institutt for statsvitenskap
Institutt for statsvitskap
International Crisis Group
International Research Institute of Stavanger
International School of Bergen
Ipsos
Ipsos MMI
Islands universitet
Ivar Aasen-instituttet
Jazzlinja
Jazzlinja i Trondheim
Jeløy folkehøgskole
Jessheim videregående skole
Johns Hopkins
Johns Hopkins University
Juilliard
Juridisk fakultet
Jåttå videregående skole
Jæren folkehøgskule
Jølster folkehøgskule
KHiB = Kunsthøgskolen i Bergen
KHiO = Kunsthøgskolen i Oslo
KIFO
KRUS
KTH
KVS Bygland
Kalnes videregående skole
Kantar
Kantar Public
Kantar TNS
Karlstads universitet
Karmsund videregående skole
Karmøy folkehøgskule
Karolinska Institutet
Karolinska institutt
KhiO
Kilden kjønnsforskning
King's College
King's College London
Kirkenes videregående skole
Kirkeparken videregående skole
Kjelle videregående skole
Knarvik vidaregåande skule
Knut Hamsun videregående skole
Kongsbakken
Kongsbakken videregående skole
Kongsberg videregående skole
Kongsgård skole
Kongshaug Musikkgymnas
Kongsskogen videregående skole
Konstfack
Kontali
Kontali Analyse
Kragerø videregående skole
Kriminalomsorgens høgskole
Kriminalomsorgens høgskole og utdanningssenter
Kriminalomsorgens utdanningssenter
Kristelig gymnasium = Kristelig Gymnasium
Kristiansand folkehøgskole
Kristiansand katedralskole
Kristiansand katedralskole Gimle
Kristiansund vidaregåande skule
Kuben videregående skole
Kulinarisk akademi = Kulinarisk Akademi
Kungliga Tekniska högskolan
Kungliga Vetenskapsakademien
Kunstakademiet
Kunstakademiet i Trondheim
Kunsthøgskolen
Kunsthøgskolen i Bergen
Kunsthøgskolen i Oslo
Kunsthøgskulen i Bergen
Kvadraturen skolesenter
Kvadraturen videregående skole
Kvam vidaregåande skule
Kvinesdal folkehøgskole
Kvinnherad vidaregåande skule
Kvitsund
Kvitsund gymnas
Københavns universitet = Københavns Universitet
LIPA
LSE
Lakselv videregående skole
Laksevåg videregående skole
Lambertseter videregående skole
Langhaugen
Langhaugen skole
Langhaugen videregående skole
Langsikt
Lesesenteret
Levanger videregående skole
Lier videregående skole
Lillehammer videregående skole
Lillestrøm videregående skole
Linköpings universitet
Liverpool Institute for Performing Arts
Lofoten folkehøgskole
London Business School
London School of Economics
Lovisenberg
Lovisenberg diakonale høgskole
Luleå tekniska universitet
Lundeneset folkehøgskole
Lundheim folkehøgskole
Lunds universitet
Luster vgs
Luster vidaregåande skule
Luther College
Lærerhøgskolen i Bergen
Læringsmiljøsenteret
MARINTEK
MF
MF vitenskapelig høyskole
MIT
MMI
Makerere
Makerere University
Malakoff videregående skole
Malmö högskola
Malvik videregående skole
Manger folkehøgskule
Manifest
Manifest Analyse
Marintek
Markedshøyskolen
Massachusetts Institute of Technology
Max Planck
Max Planck-instituttet
Max-Planck-instituttet
McGill
McGill University
Mediehøgskolen Gimlekollen
Meldal videregående skole
Melhus videregående skole
Melsom videregående skole
Menighetsfakultetet
Menon
Menon Economics
Merkantilt institutt = Merkantilt Institutt
Metis
Metis videregående
Michigan State University
Minotenk
Misjonshøgskolen
Misjonshøgskolen i Stavanger
Misjonshøgskulen
Mo og Jølster vgs
Mo og Jølster vidaregåande skule
Mo og Øyrane
Mo og Øyrane vidaregåande skule
Molde folkehøgskole
Molde vgs
Molde vidaregåande skule
Molde videregående skole
Montessoriskolen
Mosjøen videregående skole
Musikkfolkehøgskolen Viken
Musikkhøgskolen
Musikkonservatoriet
Musikkonservatoriet i Oslo
Musikkonservatoriet i Tromsø
Mysen videregående skole
Måløy vgs
Måløy vidaregåande skule
Mære landbruksskole
Møre folkehøgskule
Møreforsking
Møreforsking Molde
Møreforskning
NERSC
NHH = Norges handelshøyskole
NIBR
NIFU
NIFU STEP
NIFU Step
NIH = Norges idrettshøgskole
NIKU
NILF
NILU
NISS
NITH
NKF
NKI
NKS
NLA
NLA høgskolen = NLA Høgskolen
NLA høgskulen = NLA Høgskulen
NLH = Norges landbrukshøgskole
NMBU = Norges miljø- og biovitenskapelige universitet
NMH = Norges musikkhøgskole
NORCE
NORSAR
NORUT
NOVA
NSD
NSO = Norsk studentorganisasjon
NTG
NTH
NTNU
NTNU Gjøvik
NTNU Handelshøgskulen
NTNU Handelshøyskolen
NTNU Samfunnsforskning
NTNU i Gjøvik
NTNU i Ålesund
NTNU Ålesund
NUPI = Norsk Utenrikspolitisk Institutt
NVH = Norges veterinærhøgskole
NYU
Nadderud
Nadderud videregående skole
Namdals folkehøgskole
Nansen Fredssenter
Nansensenteret
Nansenskolen
Narvik videregående skole
Nasjonalt senter for nynorsk i opplæringa
National Institute of Dramatic Art
Naturfagsenteret
Nesbru videregående skole
New York University
Nofima
Nome vidaregåande skule
NorSIS
Norce
Nord universitet
Nord-Gudbrandsdal vidaregåande skule
Nord-Troms videregående skole
Nord-Østerdal videregående skole
Nordahl Grieg folkehøgskole
Nordahl Grieg vgs
Nordahl Grieg videregående skole
Nordfjord folkehøgskule
Nordforsk
Nordhordland folkehøgskule
Nordisk Institutt for Scene og Studio
Nordisk institutt
Nordiska folkhögskolan
Nordkapp maritime fagskole
Nordkjosbotn videregående skole
Nordland fagskole
Nordlandsforskning
Nordmøre folkehøgskule
Nordnorsk musikkonservatorium = Nordnorsk Musikkonservatorium
Nordnorsk pensjonistskole
Noregs arktiske universitet
Noregs grøne fagskole
Noregs handelshøgskole
Noregs handelshøgskule = Noregs Handelshøgskule
Noregs idrettshøgskole
Noregs idrettshøgskule
Noregs landbrukshøgskule
Noregs miljø- og biovitskaplege universitet
Noregs musikkhøgskole
Noregs musikkhøgskule
Noregs teknisk-naturvitskaplege universitet
Noregs veterinærhøgskole
Noregs veterinærhøgskule
Norfakta
Norges Fiskerihøgskole
Norges Kreative fagskole = Norges Kreative Fagskole
Norges Kreative høyskole = Norges Kreative Høyskole
Norges Toppidrettsgymnas
Norges Toppidrettsgymnas Geilo
Norges arktiske studentsamskipnad
Norges arktiske universitet
Norges brannskole
Norges grønne fagskole
Norges handelshøyskole = Norges Handelshøyskole
Norges idrettshøgskole
Norges informasjonsteknologiske høgskole = Norges Informasjonsteknologiske Høgskole
Norges landbrukshøgskole
Norges miljø- og biovitenskapelige universitet
Norges musikkhøgskole
Norges teknisk-naturvitenskapelige universitet
Norges tekniske høgskole
Norges tekniske vitenskapsakademi = Norges Tekniske Vitenskapsakademi
Norges veterinærhøgskole
Norheimsund vidaregåande skule
Noroff
Noroff fagskole = Noroff Fagskole
Norsk Gallup
Norsk Lærarakademi
Norsk Lærerakademi
Norsk Monitor
Norsk Regnesentral
Norsk filmskole
Norsk institutt for by- og regionforskning
Norsk institutt for forskning om oppvekst, velferd og aldring
Norsk institutt for kulturminneforskning
Norsk institutt for landbruksøkonomisk forskning
Norsk institutt for luftforskning
Norsk institutt for menneskerettigheter
Norsk institutt for skog og landskap
Norsk institutt for strategiske studier
Norsk institutt for studier av innovasjon, forskning og utdanning
Norsk romsenter
Norsk samfunnsvitenskapelig datatjeneste
Norsk senter for bygdeforskning
Norsk senter for informasjonssikring
Norsk senter for menneskerettigheter
Norsk studentorganisasjon
Norsk studentunion
Norsk treteknisk institutt = Norsk Treteknisk Institutt
Norsk utanrikspolitisk institutt
Norsk utenrikspolitisk institutt = Norsk Utenrikspolitisk Institutt
Norstat
Northwestern University
Norut
Norut Alta
Norut Tromsø
Notodden videregående skole
Numedal folkehøgskole
Numedal vidaregåande skule
Nydalen videregående skole
Nynorsksenteret
Nøtterøy videregående skole
Odda vidaregåande skule
Oddernes videregående skole
Ohio State University
Olav Duun videregående skole
Ole Bull akademiet = Ole Bull Akademiet
Ole Bull-akademiet
Ole Vig
Ole Vig videregående skole
Olsvikåsen videregående skole
Open University
Operasjon Dagsverk
Opinion
Oppdal videregående skole
Oppland Forskning
Orkdal vidaregåande skole
Os gymnas
Os vidaregåande skule
Oslo Economics
Oslo Fotokunstskole
Oslo Handelshøyskole
Oslo International School
Oslo Musikk- og kulturskole
Oslo Nye høyskole = Oslo Nye Høyskole
Oslo handelsgymnasium = Oslo Handelsgymnasium
Oslo katedralskole
Oslo kristelige gymnasium = Oslo Kristelige Gymnasium
Oslo montessoriskole = Oslo Montessoriskole
Oslo private gymnasium
OsloMet
OsloMet – storbyuniversitetet
Oslomet
Otta vidaregåande skule
Otto Treider
Otto Treiders Handelsskole
Oxford University
PRIO = Institutt for fredsforskning
Pacific Lutheran University
Papir- og fiberinstituttet
Pasteur-instituttet
Pasvik folkehøgskole
Peder Morset folkehøgskole
Peking University
Penn State
Persbråten videregående skole
Planteforsk
Polarsirkelen videregående skole
Porsgrunn videregående skole
Potsdam-instituttet
Princeton
Princeton University
Prognosesenteret
Prosjektskolen
Psykologisk institutt
Purdue
Purdue University
Pöyry
Queen's University
Raftostiftelsen
Rand Corporation
Randaberg videregående skole
Raufoss videregående skole
Rauland folkehøgskule
Rauma vidaregåande skule
Re videregående skole
Red Cross Nordic
Red Cross Nordic United World College
Reiselivsfagskolen
Res Publica
Respons Analyse
Rice University
Ringebu folkehøgskole
Ringerike folkehøgskole
Ringerike videregående skole
Ringsaker videregående skole
Rjukan vgs
Rjukan vidaregåande skule
Rjukan videregående skole
Robert Koch-instituttet
Rogaland musikkonservatorium
Rogalandsforskning
Rokkansenteret
Romerike folkehøgskole
Romsdal vidaregåande skule
Romsdal videregående skole
Roskilde Universitetscenter
Roskilde universitet = Roskilde Universitet
Royal Academy of Music
Royal College of Art
Royal College of Music
Rubbestadnes yrkesskule
Rud videregående skole
Rudolf Steinerhøyskolen
Rudolf Steinerskolen
Rudolf Steinerskolen i Oslo
Ruralis
Rutgers
Rutgers University
Rygjabø vidaregåande skule
Rådgivende Biologer
Rødde folkehøgskole
Røde Kors Nordisk United World College
Rønningen folkehøgskole
Røros videregående skole
Røyken videregående skole
SHKS
SINTEF
SINTEF Byggforsk
SINTEF Energi
SINTEF Ocean
SIPRI
SMI-skolen
SNF
SOAS
Sagatun folkehøgskole
Sagavoll folkehøgskole
Sam Eyde videregående skole
Samfunnet i Ås
Samfunns- og næringslivsforskning
Samfunnsøkonomisk analyse
Samisk høgskole
Samisk høgskule
Samisk videregående skole
Samisk videregående skole og reindriftsskole
Sandefjord videregående skole
Sandnes videregående skole
Sandnessjøen videregående skole
Sandsli videregående skole
Sandvika videregående skole
Sauda vidaregåande skule
Sciences Po
Selbu folkehøgskole
Seljord folkehøgskule
Senja videregående skole
Senter for bygdeforskning
Senter for ekstremismeforskning
Senter for rus- og avhengighetsforskning
Senter for studier av Holocaust og livssynsminoriteter
Senter for tverrfaglig kjønnsforskning
Senter for tverrfaglig kvinneforskning
Senter for utvikling og miljø
Senter for økonomisk forskning
Sentio
Sentrum videregående skole
Setesdal folkehøgskule
Setesdal vidaregåande skule
SiB
SiMolde
SiNord
SiO
Simula Research Laboratory
Sintef Byggforsk
Sintef Energi
Sintef Fiskeri og havbruk
Sintef Ocean
Sjøforsvarets skolar
Sjøforsvarets skoler
Skap folkehøgskole
Skaperkraft
Skedsmo videregående skole
Skeisvang
Skeisvang videregående skole
Ski videregående skole
Skien videregående skole
Skiringssal folkehøgskole
Skiringssal folkehøyskole
Skjeberg folkehøgskole
Skjetlein videregående skole
Skog og landskap
Skogn folkehøgskole
Skrivesenteret
Slåtthaug videregående skole
Sofienberg videregående skole
Sogn jord- og hagebruksskule = Sogn Jord- og Hagebruksskule
Sogn videregående skole
Sogndal folkehøgskule
Sogndal vgs
Sogndal vidaregåande skule
Sola videregående skole
Solbakken folkehøgskole
Solborg folkehøgskole
Soltun folkehøgskole
Solør videregående skole
Sonans
Sonans Privatgymnas
Sorbonne
Sortland videregående skole
Sosialantropologisk institutt
Sotra vidaregåande skule
Spjelkavik vgs
Spjelkavik vidaregåande skole
Spjelkavik videregående skole
St Andrews University
St. Andrews
St. Hallvard videregående skole
St. Olaf College
St. Olav videregående skole
St. Svithun
Stabekk videregående skole
Stanford
Stanford University
Stanford-universitetet
Stange videregående skole
Statens Teaterskole
Statens balletthøgskole
Statens håndverks- og kunstindustriskole
Statens kunstakademi
Statens teaterhøgskole
Stavanger katedralskole
Stavern folkehøgskole
Stavern folkehøyskole
Stein Rokkan senter for flerfaglige samfunnsstudier
Steinerhøyskolen
Steinerskolen
Steinkjer videregående skole
Stiftelsen Arkivet
Stockholms universitet
Stord vgs
Stord vidaregåande skule
Storsteigen
Stovner videregående skole
Strand videregående skole
Stranda vidaregåande skule
Strinda videregående skole
Strykejernet kunstskole
Stryn vgs
Stryn vidaregåande skule
Strømmen videregående skole
Studentenes landsforbund = Studentenes Landsforbund
Studentersamfundet
Studentersamfundet i Bergen
Studentersamfundet i Trondheim
Studentersamfundet i Trondhjem
Studentersamfunnet i Bergen
Studentinord
Studentkulturhuset i Bergen
Studentorganisasjonen
Studentparlamentet
Studentparlamentet i Oslo
Studentparlamentet ved OsloMet
Studentparlamentet ved UiB
Studentparlamentet ved UiT
Studentparlamentet ved Universitetet i Bergen
Studentparlamentet ved Universitetet i Oslo
Studentsamskipnaden
Studentsamskipnaden i Agder
Studentsamskipnaden i Bergen
Studentsamskipnaden i Gjøvik, Ålesund og Trondheim
Studentsamskipnaden i Innlandet
Studentsamskipnaden i Molde
Studentsamskipnaden i Oslo
Studentsamskipnaden i Oslo og Akershus
Studentsamskipnaden i Stavanger
Studentsamskipnaden i Sørøst-Norge
Studentsamskipnaden i Trondheim
Studentsamskipnaden i Volda
Studentsamskipnaden i Ås
Studentsamskipnaden i Østfold
Studentsamskipnaden på Vestlandet
Studenttinget
Studenttinget NTNU
Studieforbundet AOF
Studieforbundet Folkeuniversitetet
Sund folkehøgskole
Sunndal vidaregåande skule
Sunndal videregående skole
Sunnfjord folkehøgskule = Sunnfjord Folkehøgskule
Sunnmøre folkehøgskule
Surnadal vidaregåande skule
Svalbard folkehøgskole
Svanvik folkehøgskole
Svenska Akademien
Svenskeakademien
Svenskeakademiet
Sveriges designhøyskole
Syddansk universitet = Syddansk Universitet
Sykkylven vidaregåande skule
Synovate
Syracuse University
Sámi allaskuvla
Søve vidaregåande skule
TNS Gallup
Tankesmia Agenda
Tankesmien Agenda
Tankesmien Skaperkraft
Tanks videregående skole
Teaterhøgskolen
Teaterhøgskulen
Technische Universität
Tegnspråksenteret
Tel Aviv-universitetet
Telemarksforsking
Telemarksforskning
Tertnes videregående skole
Texas A&M
The Juilliard School
Thor Heyerdahl videregående skole
Thora Storm videregående skole
Tiller videregående skole
Time vidaregåande skule
Tokyo University
Tokyo universitet
Tokyo-universitetet
Toneheim
Toneheim folkehøgskole
Toppidrettsgymnaset
Torshus folkehøgskole
Torshus folkehøgskule
Toten folkehøgskole
Transportøkonomisk institutt
Trinity College
Trinity College Dublin
Tromsdalen videregående skole
Tromsø folkehøgskole
Tromsø maritime skole
Trondarnes folkehøgskole
Trondheim katedralskole = Trondheim katedralskole
Tryggheim
Trysil videregående skole
Trøndelag Forskning og utvikling = Trøndelag Forskning og Utvikling
Trøndelag folkehøgskole
Trøndelag forskning og utvikling
Trøndelag musikkonservatorium
Trøndertun folkehøgskole
Tsinghua
Tufts
Tufts University
Tunheim folkehøgskule
Tynset folkehøgskole
TØI = Transportøkonomisk institutt
U. Pihl videregående skole
UC Berkeley
UCL
UCLA
UIT
UMB = Universitetet for miljø- og biovitenskap
UNIS = Universitetssenteret på Svalbard
USN = Universitetet i Sørøst-Norge
UWC Red Cross Nordic
UiA = Universitetet i Agder
UiB = Universitetet i Bergen
UiN = Universitetet i Nordland
UiO = Universitetet i Oslo
UiS = Universitetet i Stavanger
UiT Noregs arktiske universitet
UiT Norges arktiske universitet
UiT – Norges arktiske universitet
Ullern videregående skole
Ulsrud videregående skole
Ulstein vgs
Ulstein vidaregåande skule
Umeå universitet
Ungdommens akademi = Ungdommens Akademi
Uni Research
Uni Rokkansenteret
Universitetet for miljø og biovitenskap
Universitetet for miljø- og biovitenskap
Universitetet i Aarhus
Universitetet i Agder
Universitetet i Beijing
Universitetet i Bergen
Universitetet i Bologna
Universitetet i Caen
Universitetet i Cambridge
Universitetet i Cape Town
Universitetet i Edinburgh
Universitetet i Helsinki
Universitetet i Innlandet
Universitetet i Kairo
Universitetet i København
Universitetet i Leiden
Universitetet i Leipzig
Universitetet i Lund
Universitetet i Nordland
Universitetet i Oslo
Universitetet i Oxford
Universitetet i Siena
Universitetet i Stavanger
Universitetet i Søraust-Noreg
Universitetet i Sørøst-Norge
Universitetet i Tartu
Universitetet i Tel Aviv
Universitetet i Tokyo
Universitetet i Tromsø
Universitetet i Trondheim
Universitetet i Tübingen
Universitetet i Uppsala
Universitetet i Århus
Universitetssenteret på Svalbard
Universitetsstudiene på Kjeller
Universitetsstudiene på Svalbard
Universitetssykehuset Nord
University College London
University of Bristol
University of British Columbia
University of California
University of California, Berkeley
University of Cambridge
University of Cape Town
University of Chicago
University of Colorado
University of Delaware
University of Denver
University of East Anglia
University of Edinburgh
University of Essex
University of Florida
University of Glasgow
University of Hawaii
University of Illinois
University of Leeds
University of London
University of Maine
University of Manchester
University of Melbourne
University of Michigan
University of Minnesota
University of Nebraska–Lincoln
University of Nevada
University of New Hampshire
University of North Dakota
University of Notre Dame
University of Oxford
University of Pennsylvania
University of Pittsburgh
University of Queensland
University of Reading
University of South Carolina
University of St Andrews
University of Sussex
University of Sydney
University of Texas
University of Toronto
University of Utah
University of Virginia
University of Warwick
University of Washington
University of Wisconsin
University of Wisconsin–Madison
Università Bocconi
Universität Heidelberg
Université de Caen
Uppsala universitet
Utenrikspolitisk institutt
Utgarden folkehøgskule
VID vitenskapelige høgskole
VID vitenskapelige høyskole
VID vitskaplege høgskule
Vadsø videregående skole
Valdres folkehøgskule = Valdres Folkehøgskule
Valdres vidaregåande skule
Valle vidaregåande skule
Valler videregående skole
Vanderbilt
Vanderbilt University
Vardafjell videregående skole
Vefsn folkehøgskole
Velferdstinget
Velferdstinget Vest
Velferdstinget i Oslo
Velferdstinget i Oslo og Akershus
Velferdstinget i Trondheim
Verdal videregående skole
Verian
Vest-Lofoten videregående skole
Vest-Telemark vgs
Vest-Telemark vidaregåande skule
Vestby videregående skole
Vestlandsforsking
Vestlandsforskning
Videnskapsakademiet
Viken folkehøgskole
Vinstra vidaregåande skule
Virginia Tech
Vista Analyse
Voksenopplæringsforbundet
Voksenåsen
Volda gymnas
Volda lærarhøgskule
Volda vgs
Volda vidaregåande skule
Voss folkehøgskule
Voss gymnas
Voss husflidsskule
Voss jordbruksskule
Voss vidaregåande skule
Vågen videregående skole
Vågsbygd videregående skole
WANG Toppidrett
Wang Toppidrett
Wang Ung
Wergelandsenteret
Westerdals
Westerdals Oslo ACT
Westerdals Reklameskole
Yale
Yale University
YouGov
Ytre Namdal videregående skole
al-Azhar-universitetet
storbyuniversitetet
vitenskapelig høgskole i logistikk
vitskapleg høgskole i logistikk
Åbo akademi = Åbo Akademi
Ål vidaregåande skule
Ålesund folkehøgskole
Ålesund videregående skole
Årdal vgs
Årdal vidaregåande skule
Århus universitet = Århus Universitet
Årstad videregående skole
Ås videregående skole
Åsane folkehøgskole
Åsane videregående skole
Åsgårdstrand folkehøgskole
Åssiden videregående skole
École Normale Supérieure
École Polytechnique
Økonomisk institutt
Øksnevad videregående skole
Ørsta vgs
Ørsta vidaregåande skule
Østfoldforskning
Østlandets musikkonservatorium = Østlandets Musikkonservatorium
Østlandsforskning
Øvrebyen videregående skole
Øyrane vidaregåande skule
Øytun folkehøgskole

[voluntary]
# Source: own knowledge of Norwegian voluntary life: the sports federations of NIF, the members of Frivillighet Norge and of the umbrella bodies, humanitarian, health, youth, outdoor, faith, language and heritage organisations.
4H
4H Noreg
4H Norge
4H Sogn og Fjordane
8. mars-komiteen
8. mars-komiteen i Oslo
A-larm
ADHD Noreg
ADHD Norge
AIESEC
AKKS
ARTIKKEL 19
ATTAC
AV-OG-TIL
Abloom
Acta – barn og unge i Normisjon
Actis
Adopsjonsforum
Adra Norge
Afasiforbundet
Afasiforbundet i Norge
Afghanistan-komiteen
Afghanistankomiteen
Afghanistankomiteen i Norge
African Cultural Awareness
Afrikan Youth
Agder Skikrets
Agder fotballkrets
Agder idrettskrets
Agenda X
Ahmadiyya Muslim Jama'at
Akademisk studieforbund = Akademisk Studieforbund
Akershus Skikrets
Akershus fotballkrets
Akershus idrettskrets
Aksjon Uteligger
Aktiv ungdom = Aktiv Ungdom
Alarmtelefonen for barn og unge
Aldring og helse
Aleneforeldreforeningen
Alkokutt
Alta og omegn turlag = Alta og omegn Turlag
Alternativ til Vold
Alternativt Nettverk
Alvdal Skurlag
Amathea
Amnesty
Amnesty International
Amnesty International Norge
Amnesty Norge
Ananke
Anders Jahres fond
Angstringen
Angstringen Norge
Anima Libera
Anima Norge
Annai Poopathi
Anonyme Alkoholikere
Anonyme Narkomane
Antidoping Norge
Antirasistisk senter = Antirasistisk Senter
Antirasistisk ungdom = Antirasistisk Ungdom
Arbeiderbevegelsens arkiv
Arbeidernes avholdsforbund = Arbeidernes Avholdsforbund
Arbeidsgiverorganisasjonen Virke
Arbeidsmiljøskaddes landsforening
Areopagos
Astma- og allergiforbundet = Astma- og Allergiforbundet
Atlanterhavskomiteen
Atlas-alliansen
Attac Norge
Aurora støtteforening
Aust-Agder idrettskrets
Aust-Agder turistforening = Aust-Agder Turistforening
Autismeforeningen
Autismeforeningen i Norge
Autoriserte trafikkskolers landsforbund
Av og til
Av-og-til
BURG
BURO
Bahai-samfunnet
Bandyforbundet
Barn av rusmisbrukere
Barn og Unges fylkesråd = Barn og unges fylkesråd
Barn og unges fylkesråd
Barn og unges landsråd
Barnas Hus
Barne- og ungdomsrevmatikergruppen
Barne- og ungdomsrådet i Oslo
Barnehageopprøret
Barnekreftforeningen
Barnevakten
Barnevernproffene
Barnevernsproffene
Basketballforbundet
Bataljonen
Bedre Psykiatri
Bedriftsidrettsforbundet
Bellona
Bergen Røde kors = Bergen Røde Kors
Bergen mållag = Bergen Mållag
Bergen og Hordaland turlag = Bergen og Hordaland Turlag
Bergen reiselivslag = Bergen Reiselivslag
Bergen turlag = Bergen Turlag
Bergens Skog- og Træplantningsselskap
Bergesenstiftelsen
Besteforeldreaksjonen
Besteforeldrenes klimaaksjon
Bestemødre for fred
Bestemødre mot Krig
Bestemødrene på Stortinget
Bibelselskapet
Bibliotekforeningen
Bipolarforeningen
Bipolarforeningen Norge
BirdLife Norge
Birdlife Norge
Bistandsnemnda
Blekkulfs Miljødetektiver
Blindeforbundet
Blindes produkter
Blodkreftforeningen
Blå Kors Norge
Blå Kors ungdom = Blå Kors Ungdom
Blå kors = Blå Kors
Blå kross = Blå Kross
Blåkors
Blåkross
Blått kors = Blått Kors
Blærekreft Norge
Bobilforeningen
Bodø og Omegns turistforening = Bodø og Omegns Turistforening
Boikott Israel
Bokmålsforbundet
Bokseforbundet
Bompengelista
Bridgeforbundet
Bryggjeriforeininga
Brystkreftforeningen
Bryteforbundet
Buskerud Skikrets
Buskerud fotballkrets
Buskerud idrettskrets
By- og bygdelista
Bydelsmødre
Bydelsmødre Norge
Bydelsmødrene
Bygdalista
Bygdekvinnelaget
Bygdelista
Bygdelisten
Bygdeungdomslaget
Bymisjonen
Bærekraftige liv
CARE Norge
CISV Norge
CP-foreningen
CarciNor
Care Norge
Caritas
Caritas Noreg
Caritas Norge
Cerebral Parese-foreningen
Changemaker
Concerned Scientists Norway
Cuba-foreningen i Norge
Cultiva
Cykleforbundet
Cystisk fibrose
DELK
DFEF
DFS
DIS-Norge
DIXI
DMT
DNT
DNT Fjellsport
DNT Oslo og Omegn
DNT ung
DNT – Edru Livsstil
Danmarks Naturfredningsforening
Danseforbundet
Danseinformasjonen
Davvi Nuorra
De Frie Evangeliske Forsamlinger
De Unges orkesterforbund = De Unges Orkesterforbund
Debio
Den Indre Sjømannsmisjon
Den Norske Frimurerorden
Den Norske Israelsmisjon
Den Norske Kirke
Den nasjonale støttegruppen etter 22. juli
Den norske Atlanterhavskomité
Den norske Burmakomité
Den norske Helsingforskomite
Den norske Helsingforskomiteen
Den norske Helsingforskomité
Den norske Sjømannsmisjon
Den norske Tibet-komité
Den norske kirkes presteforening
Den norske turistforeininga
Den norske turistforening = Den Norske Turistforening
Den ukrainske forening i Norge
Den vietnamesiske forening
Det Evangelisk-Lutherske Kirkesamfunn
Det Hvite Bånd
Det Islamske Fellesskap Bosnia Hercegovina
Det Kgl. Selskap for Norges Vel
Det Kongelige Selskap for Norges Vel
Det Mosaiske Trossamfund
Det Norske Akademi
Det Norske Akademi for Sprog og Litteratur
Det Norske Bibelselskap
Det Norske Diakonhjem
Det Norske Skogselskap
Det Norske Totalavholdsselskap
Det Norske Travselskap
Det frivillige skyttarvesen = Det frivillige skyttarvesen
Det frivillige skyttervesen = Det frivillige skyttervesen
Det norske hageselskap
Det norske lutherske Indremisjonsselskap
Det norske menneskerettighetsfond
Det norske misjonsselskap = Det Norske Misjonsselskap
Det norske misjonsselskapet = Det Norske Misjonsselskapet
Det norske myrselskap
Diabetes ungdom = Diabetes Ungdom
Diabetesforbundet
Digni
Dissimilis
Dissimilis Norge
Dixi ressurssenter
Drammens og Oplands turistforening = Drammens og Oplands Turistforening
Druidordenen
Dråpen i Havet
Dyrebar Omsorg
Dyrebeskyttelsen
Dyrebeskyttelsen Norge
Dyrevernalliansen
Dysleksi Norge
Dysleksiforbundet
Dyslexi Norge
Dysmelifor
Døvblindforeningen
Døveforbundet
EFN
Elektronisk Forpost Norge
Elev- og lærlingombudet
Elevnett
Elevorganisasjonen i Norge
Energibedriftene
Epilepsiforbundet
Erlik Oslo
Etisk handel Norge
Europabevegelsen
Europabevegelsen i Norge
Europarørsla
Europeisk ungdom = Europeisk Ungdom
Evangeliesenteret
Extinction Rebellion
Extinction Rebellion Norge
ExtraStiftelsen
Extrastiftelsen
F2F
FABU
FBIN
FFHB
FFM
FFO = Funksjonshemmedes Fellesorganisasjon
FFO Sogn og Fjordane
FFOs rettighetssenter = FFOs Rettighetssenter
FFP
FHN
FIAN
FIAN Norge
FIVAS
FIVH = Framtiden i våre hender
FMR
FN-sambandet
FN-veteranene
FNDB
FOKUS
FONOKO
FORUT
FRI
FRI – foreningen for kjønns- og seksualitetsmangfold
FRIFO
FTR
FUB
Fagforbundets ungdom = Fagforbundets Ungdom
Faglig 1. mai-komité
Fagrådet innen Rusfeltet i Norge
Fagrådet – Rusfeltets hovedorganisasjon
Fair Trade
Fairtrade Max Havelaar
Fairtrade Norge
Familie & Medier
Fattighuset
Fattignettverket Norge
Felleslista
Felleslisten
Fellesrådet for Afrika
Fellesutvalget for Palestina
Fibromyalgiforbundet
Film & kino = Film & Kino
Finnmark fotballkrets
Finnmark idrettskrets
Finnmark skikrets
First Lego League Norge
Fivas
Flerkulturelt informasjonssenter
Flora turlag = Flora Turlag
Flyktningehjelpa
Flyktningehjelpen
Flyktningerådet
Flyktninghjelpa
Flyktninghjelpen
Folk og Forsvar
FolkOrg
Folkeakademienes landsforbund = Folkeakademienes Landsforbund
Folkeaksjonen ny rovdyrpolitikk
Folkeaksjonen oljefritt Lofoten
Folkeaksjonen oljefritt Lofoten, Vesterålen og Senja
Folkebevegelsen For Livsrett
Folkehjelpa
Folkelista
Folkelisten
Folkereisning mot krig
Folkets Hus
Folkets Hus landsforbund = Folkets Hus Landsforbund
Folkorg
Fontenehus Norge
Fontenehuset
For Velferdsstaten
Forandringsfabrikken
Forbundet Kysten
Forbundet for frivilligsentraler
Foreldreopprøret
Foreldrerådenes arbeidsutvalg
Foreldreutvalget for barnehager
Foreldreutvalget for grunnskolen
Foreningen !les
Foreningen 2 Foreldre
Foreningen FRI
Foreningen Grønn Fremtid
Foreningen Les
Foreningen Norden
Foreningen Norden ungdom = Foreningen Norden Ungdom
Foreningen Norges Døvblinde
Foreningen Tryggere Ruspolitikk
Foreningen Våre Rovdyr
Foreningen for Muskelsyke
Foreningen for barnepalliasjon
Foreningen for blødere i Norge
Foreningen for brystkreftopererte
Foreningen for fangers pårørende
Foreningen for hjertesyke barn
Foreningen for human narkotikapolitikk
Foreningen for kroniske smertepasienter
Foreningen norske kordirigenter
Foreningen til Ski-Idrettens Fremme
Foreningen til norske fortidsminnesmerkers bevaring
Foreningen vi som har et barn for lite
Forfattersentrum
Forn Sed Norge
Forsvarets seniorforbund
Forsvarsforeningen
Fortidsminneforeininga
Fortidsminneforeningen
Forum for Kvinner og Utviklingsspørsmål
Forum for utvikling og miljø
Fossumkollektivet
Fotballens Sikkerhet
Fotballforbundet
Framfylkingen LOs barne- og familieorganisasjon
Framtida i våre hender
Framtiden i våre hender
Fransiskushjelpen
Fredslaget
Fredspartiet
Fredsrådet
Frelsesarmeen
Frelsesarmeen ungdom
Frelsesarmeens barn og unge
Frelsesarmeens ungdom
Frelsesarméen
Fremtiden i våre hender
Fri – foreningen for kjønns- og seksualitetsmangfold
Friidrettsforbundet
Friluftslivets fellesorganisasjon
Friluftsrådenes landsforbund = Friluftsrådenes Landsforbund
Frilynt Norge
Frimurerlosjen
Frimurerne
Frimurerordenen
Frisksportforbundet
Fritt Ord
Frivillige Organisasjoners Innsamlingsråd
Frivillige organisasjoners redningsfaglige forum = Frivillige Organisasjoners Redningsfaglige Forum
Frivillighet Noreg
Frivillighet Norge
Frivillighetsregisteret
Frivilligsentralen
Frivilligsentralene
Funksjonshemmedes Fellesorganisasjon
Funksjonshemmedes idrettsforbund = Funksjonshemmedes Idrettsforbund
Funksjonshemmedes studieforbund = Funksjonshemmedes Studieforbund
Fylkeshistorielaget
Gatejuristen
Genealogi Norge
Gjeldskampanjen
Gjensidigestiftelsen
Gjør det!
Gjøvik og Toten turistforening = Gjøvik og Toten Turistforening
Global Aktion
Globalis
Godsetunionen
Golfforbundet
Green Warriors
Greenpeace
Greenpeace Norge
Grendelista
Grøn kvardag
Grønn Hverdag
Guttas Campus
Gymnastikk- og Turnforbundet
Gynkreftforeningen
HATS
HEF
HIV Norge
HLF
HLF Briskeby
HLFU
Hageselskapet
Hallingdal turlag
Handballforbundet
Handikapforbundet
Harstad turlag = Harstad Turlag
Haugesund turistforening = Haugesund Turistforening
Hedmark idrettskrets
Hedmark skikrets
Hedningsamfunnet
Helse og Rehabilitering
Helselista
Helseutvalget
Helsingforskomiteen
HimalPartner
HivNorden
HivNorge
Hjelpekilden
Hjelpekorpset
Hjernesvulstforeningen
Hockeyforbundet
Hodepine Norge
Holistisk forbund = Holistisk Forbund
Holmenkollen Skifestival
Home-Start
Home-Start Familiekontakten
Home-Start Familiekontakten Norge
Hordaland Røde kors = Hordaland Røde Kors
Hordaland fotballkrets
Hordaland idrettskrets = Hordaland Idrettskrets
Hordaland musikkråd
Hordaland skikrets
Human Rights House
Human-Etisk Forbund i Norge
Human-Etisk forbund = Human-Etisk Forbund
Human-Etisk forbunds ungdom = Human-Etisk Forbunds ungdom
Humanetisk forbund = Humanetisk Forbund
Humanistforbundet
Humanistisk ungdom = Humanistisk Ungdom
Huseierne
Huseiernes landsforbund = Huseiernes Landsforbund
Husflidslaget
Hvite Bånd
Hvite busser til Auschwitz
Hvite Ørn
Hyperion
Hyperion – Norsk forbund for fantastiske fritidsinteresser
Hålogaland Amatørteaterselskap
Hålogaland fotballkrets
Håndballforbundet
Hørselshemmedes landsforbund = Hørselshemmedes Landsforbund
IAESTE
ICAN
IEH
IKFF
INLO
IOGT
IOGT Norge
IOGT i Norge
IRN = Islamsk Råd Norge
ISKCON
Idrettsforbundet
ImF
ImF Sunnmøre
ImF Ung
Indre Sogn turlag
Indre Østland fotballkrets
Indremisjonsforbundet
Indremisjonsselskapet
Ingeniører Uten Grenser
Ingeniører uten grenser Norge
Initiativ for etisk handel
Inner Wheel
Innlandet Skikrets
Innlandet idrettskrets
Innlandslista
Innsamlingsrådet
Innvandrernes Landsorganisasjon
InorAdopt
Institusjonen Fritt Ord
Interessegruppa for kvinner med spiseforstyrrelser
Internasjonal kvinneliga for fred og frihet
Internasjonale Sosialistar
Internasjonalt kultursenter og museum = Internasjonalt Kultursenter og Museum
International Students' Union
Ishockeyforbundet
IslamNet
Islamsk Råd
Islamsk forbund = Islamsk Forbund
Islamsk råd Noreg
Islamsk råd Norge = Islamsk Råd Norge
Israelsmisjonen
Ivareta – Pårørende berørt av rus
JA Ungt Entreprenørskap
JCI Norge
JURK
Ja til Europa
Jeger- og Fiskarforbundet
Jeger- og Fiskerforbundet
JobbAktiv
Juba – Juniorbandene
Junior Chamber
Juridisk rådgivning for kvinner
Jushjelpa i Midt-Norge
Juss-Buss
Jussbuss
Jusshjelpa
Jusshjelpa i Nord-Norge
Juvente
K-Studieforbundet
KA kirkelig arbeidsgiver- og interesseorganisasjon = KA Kirkelig arbeidsgiver- og interesseorganisasjon
KANDU
KFB
KFUK
KFUK-KFUM
KFUK-KFUM Global
KFUK-KFUM-speiderne
KFUM
KFUM Norge
KNA
KRIK
KSL Matmerk
Kampsportforbundet
Katolske kirke
Kattens vern
Kavlifondet
Kirkelig fellesråd
Kirkens Bymisjon Oslo
Kirkens Ressurssenter mot vold og seksuelle overgrep
Kirkens SOS
Kirkens Sosialtjeneste
Kirkens Ungdomsprosjekt
Kirkens bymisjon = Kirkens Bymisjon
Kirkens nødhjelp = Kirkens Nødhjelp
Kiwanis
Klanen
Klarinettlaget
Klimastiftelsen
Kompetansesenteret for Brukerstyrte Tjenester
Kongelig Norsk Automobilklub
Kongelig Norsk motorbåtforbund = Kongelig Norsk Motorbåtforbund
Kontaktutvalget mellom innvandrerbefolkningen og myndighetene
Kontaktutvalget mellom innvandrere og myndighetene
Korforbundet
Korpsforbundet
Korsveibevegelsen
Kreativt aktivt norsk dataungdom
Kreftforeininga
Kreftforeningen
Kreftkompasset
Krigsseilerforeningen
Krisesenteret
Krisesenteret i Oslo
Krisesentersekretariatet
Krishnabevegelsen
Kristelig Gymnasiastlag
Kristelig Kringkastingslag
Kristelig studieforbund = Kristelig Studieforbund
Kristen Idrettskontakt
Kristen-Norge
Kristent Interkulturelt Arbeid
Kristent fellesforbund = Kristent Fellesforbund
Kristent pedagogisk forum = Kristent Pedagogisk Forum
Kristiansand og Opplands turistforening = Kristiansand og Opplands Turistforening
Kristiansund og Nordmøre turistforening = Kristiansund og Nordmøre Turistforening
Kritikerlaget
Kulturalliansen
Kulturforbundet
Kulturrådet for Frivillige
Kulturskolerådet
Kulturvernforbundet
Kunst på arbeidsplassen
Kvenforbundet
Kvenlandsforbundet
Kvensk institutt
Kvinnefronten
Kvinnefronten i Norge
Kvinnegruppa Ottar
Kvinner på tvers
Kvinners Frivillige Beredskap
Kvinnesaksforeningen
Kyrkjas SOS
Kyrkjas bymisjon = Kyrkjas Bymisjon
Kyrkjas naudhjelp = Kyrkjas Naudhjelp
Kyrkjas nødhjelp = Kyrkjas Nødhjelp
Kystlaget
LAG Norge
LAR-Nett Norge
LEVE
LFB
LHBT-senteret
LHL
LHL Hjerneslag
LHL Hjerte
LLH
LMF
LMK
LMS
LMSO
LNT
LNU = Landsrådet for Norges barne- og ungdomsorganisasjoner
LOP
LPP
LTN
LUB
LUPE
La Naturen Leve
Ladies Circle
Laget NKSS
Landsforbundet av Motorhistoriske Kjøretøyklubber
Landsforbundet for kombinert syns- og hørselshemmede
Landsforbundet for utviklingshemmede og pårørende
Landsforbundet mot stoffmisbruk
Landsforeininga for hjarte- og lungesjuke
Landsforeningen 1001 dager
Landsforeningen alopecia areata
Landsforeningen for Huntingtons sykdom
Landsforeningen for Nyrepasienter
Landsforeningen for Pårørende innen Psykiatri
Landsforeningen for Pårørende innen Psykisk helse
Landsforeningen for Ryggmargsskadde
Landsforeningen for barnevernsbarn
Landsforeningen for etterlatte ved selvmord
Landsforeningen for etterlatte ved sjølvmord
Landsforeningen for hjerte- og lungesyke
Landsforeningen for hjertesyke barn
Landsforeningen for lesbisk og homofil frigjøring
Landsforeningen for lesbiske, homofile, bifile og transpersoner
Landsforeningen for nyrepasienter og transplanterte
Landsforeningen for slagrammede
Landsforeningen for trafikkskadde
Landsforeningen for voldtatte
Landsforeningen mot Kreft
Landsforeningen mot fordøyelsessykdommer
Landsforeningen mot seksuelle overgrep
Landsforeningen uventet barnedød
Landslaget for Norsk Senior
Landslaget for Spelemenn
Landslaget for lokal- og privatarkiv
Landslaget for lokalhistorie
Landslaget for nynorskopplæring
Landslaget for offentlige pensjonister
Landslaget for språklig samling
Landsrådet for Noregs barne- og ungdomsorganisasjonar
Landsrådet for Norges barne- og ungdomsorganisasjoner
Landssammenslutninga av Norske Vindkraftkommuner
Landssammenslutninga av Vasskraftkommuner
Latin-Amerika-gruppene
Latin-Amerikagruppene
Latin-Amerikagruppene i Norge
Legar utan grenser
Leger uten grenser
Leieboerforeningen
Leppe-ganespalteforeningen
Leser søker bok
Leve – Landsforeningen for etterlatte ved selvmord
Leverforeningen
Liberal Tankesmie
Liberalt Laboratorium
Lions
Lions Club
Lions Norge
Livsglede for Eldre
Lokaltrafikkhistorisk forening = Lokaltrafikkhistorisk Forening
Lungekreftforeningen
Lymfekreftforeningen
MA - rusfri trafikk
MA – Rusfri Trafikk
MA-Ungdom
MC-aksjonen
ME-foreningen
MIFF = Med Israel for fred
MS-forbundet
MS-forbundet i Norge
Mage-tarmforbundet
Manifest Senter for samfunnsanalyse
Mannsforum
Marfanforeningen
Maritastiftelsen
Matmerk
Matsentralen
Matsentralen Norge
Med Israel for fred
Medborgerne
Melanomforeningen
Mellomkyrkjeleg råd
Menneskerettighetsfondet
Menneskeverd
Mental Helse
Mental Helse Norge
Mental Helse ungdom = Mental Helse Ungdom
Mental helse ungdom
Metodistkirkens ungdomsforbund = Metodistkirkens Ungdomsforbund
MiRA Ressurssenter
MiRA-senteret
Migreneforbundet
Miljøagentene
Miljøheimevernet
Miljøstiftelsen Bellona
Miljøstiftelsen ZERO
Miljøvernforbundet
Minhaj ul-Quran
Mira-senteret
Misjon bak Jernteppet
Misjonsalliansen
Misjonssambandet
Misjonsselskapet
Molde og Romsdals turistforening = Molde og Romsdals Turistforening
Mormonerkirken
Mosaiske Trossamfunn
Mosaiske trossamfund = Mosaiske Trossamfund
Mot Dag
Motorførernes avholdsforbund = Motorførernes Avholdsforbund
Motvind Norge
Multippel Sklerose Forbundet i Norge
Multippel Sklerose forbundet = Multippel Sklerose Forbundet
Multippel sklerose forbundet
Munn- og halskreftforeningen
Museumsforbundet
Musikernes fellesforbund
Musikkens studieforbund
Musikkorpsforbundet
Musikkrådet
Muslimsk Dialognettverk
Muslimsk Studentsamfunn
Mållaget
Mødrehjelpen
Møre og Romsdal Skikrets
Møre og Romsdal idrettskrins
N.K.S.
N4F
NAAF
NAF
NBBL = Norske Boligbyggelags Landsforbund
NBfU
NCF = Norges Cykleforbund
NDL
NFF = Norges Fotballforbund
NFF Agder
NFF Akershus
NFF Buskerud
NFF Finnmark
NFF Hordaland
NFF Hålogaland
NFF Indre Østland
NFF Nordland
NFF Nordmøre og Romsdal
NFF Oslo
NFF Rogaland
NFF Sogn og Fjordane
NFF Sunnmøre
NFF Telemark
NFF Troms
NFF Trøndelag
NFF Vestfold
NFF Østfold
NFFO
NFOI
NFU
NGTF
NHF
NHFU
NIF = Norges idrettsforbund
NIK
NJFF = Norges Jeger- og Fiskerforbund
NKK = Norsk Kennel Klub
NKSS = Norges Kristelige Studentlag
NLM
NLM Ung
NMCU = Norsk Motorcykkel Union
NMF
NMF Hordaland
NMF Sogn og Fjordane
NMK
NMS
NMS U
NMSU
NOAH
NOAS
NOF
NORILCO
NORWAC
NRF
NROF
NRRL
NSF
NSG
NSSR
NSU
NU
NVIO
Narvik og omegn turistforening
Nasjonal støttegruppe etter 22. juli-hendelsene
Nasjonalforeininga for folkehelsa
Nasjonalforeningen
Nasjonalforeningen for folkehelsen
Natteravnene
Natur og ungdom = Natur og Ungdom
Naturvernforbundet
Naturvernforbundet Hordaland
Naturvernforbundet Sogn og Fjordane
Naturvernforbundet i Hordaland
Naturvernforbundet i Sogn og Fjordane
Naturvernforbundet i Telemark
Naudhjelpa
Nei til EU
Nei til atomvåpen = Nei til Atomvåpen
Noah - for dyrs rettigheter
Noah – for dyrs rettigheter
Nobels fredssenter
Noen Må Gå Foran
Noereh
Nord-Trøndelag idrettskrets
Nord-Trøndelag turistforening = Nord-Trøndelag Turistforening
Nordfjord skyttarsamlag
Nordisk motstandsbevegelse
Nordkalottruta
Nordland fotballkrets
Nordland idrettskrets
Nordland skikrets
Nordmanns-Forbundet
Nordmannsforbundet
Nordmøre og Romsdal fotballkrets
Noregs Astma- og allergiforbund = Noregs Astma- og Allergiforbund
Noregs Bygdekvinnelag
Noregs Jeger- og Fiskarforbund
Noregs Korforbund
Noregs Kristelege Råd
Noregs Kristne Råd
Noregs Musikkorps forbund = Noregs Musikkorps Forbund
Noregs Raude kross = Noregs Raude Kross
Noregs Røde kors = Noregs Røde Kors
Noregs Skiskyttarforbund
Noregs Syklistforbund
Noregs blindeforbund = Noregs Blindeforbund
Noregs bygdeungdomslag = Noregs Bygdeungdomslag
Noregs diabetesforbund = Noregs Diabetesforbund
Noregs døveforbund = Noregs Døveforbund
Noregs fotballforbund = Noregs Fotballforbund
Noregs friidrettsforbund = Noregs Friidrettsforbund
Noregs handballforbund = Noregs Handballforbund
Noregs handikapforbund = Noregs Handikapforbund
Noregs husflidslag = Noregs Husflidslag
Noregs idrettsforbund = Noregs idrettsforbund
Noregs kulturskuleråd
Noregs kulturvernforbund
Noregs mållag = Noregs Mållag
Noregs naturvernforbund = Noregs Naturvernforbund
Noregs pensjonistforbund = Noregs Pensjonistforbund
Noregs skiforbund = Noregs Skiforbund
Noregs skøyteforbund = Noregs Skøyteforbund
Noregs speidarforbund
Noregs symjeforbund = Noregs Symjeforbund
Noregs ungdomslag = Noregs Ungdomslag
Norge i EØS
Norges 4H
Norges Ake-, Bob- og Skeletonforbund
Norges Astma- og allergiforbund = Norges Astma- og Allergiforbund
Norges Automobil-Forbund
Norges Barne- og ungdomskorforbund = Norges Barne- og Ungdomskorforbund
Norges Barne- og ungdomsteater
Norges Biljardforbund
Norges Birøkterlag
Norges Blindeforbunds ungdom = Norges Blindeforbunds Ungdom
Norges Bonde- og småbrukarlag = Norges Bonde- og Småbrukarlag
Norges Bygdekvinnelag
Norges Campingbransjeforbund
Norges Casting forbund = Norges Casting Forbund
Norges Castingforbund
Norges Cricketforbund
Norges Cykleforbund
Norges Cøliakiforening
Norges Dartforbund
Norges Dykkeforbund
Norges Døveforbunds ungdom = Norges Døveforbunds Ungdom
Norges E-sportforbund
Norges Fallskjermforbund
Norges Fibromyalgi forbund = Norges Fibromyalgi Forbund
Norges Fjellstyresamband
Norges Fjordhestlag
Norges Fleridrettsforbund
Norges Fredslag
Norges Frisbeeforbund
Norges Frisksportforbund
Norges Frivilligsentraler
Norges Funksjonshemmedes idrettsforbund = Norges Funksjonshemmedes Idrettsforbund
Norges Go-forbund
Norges Gymnastikk- og turnforbund = Norges Gymnastikk- og Turnforbund
Norges Handikapforbund Sogn og Fjordane
Norges Handikapforbunds ungdom = Norges Handikapforbunds Ungdom
Norges Hunderedningskorps
Norges Idrettsforbund og olympiske og paralympiske komité
Norges Innebandyforbund
Norges Innsamlingsråd
Norges Jeger- og Fiskarforbund
Norges Jeger- og fiskerforbund = Norges Jeger- og Fiskerforbund
Norges Jernbaneklubb
Norges KFUK-KFUM
Norges KFUK-KFUM-speidere
Norges KFUM
Norges Kampsportforbund
Norges Kickboxing forbund = Norges Kickboxing Forbund
Norges Korforbund
Norges Kristelige Student- og Skoleungdomslag
Norges Kristne Råd
Norges Kulturskoleråd
Norges Kvinne- og familieforbund
Norges Livredningsselskap
Norges Lotteforbund
Norges Luftsportforbund
Norges Luftsportsforbund
Norges ME-forening
Norges Migreneforbund
Norges Motorsportforbund
Norges Musikkorps forbund = Norges Musikkorps Forbund
Norges Myalgisk Encefalopati forening = Norges Myalgisk Encefalopati Forening
Norges Paintballforbund
Norges Parkinsonforbund
Norges Pelsdyralslag
Norges Rugbyforbund
Norges Røde Kors hjelpekorps = Norges Røde Kors Hjelpekorps
Norges Røde kors = Norges Røde Kors
Norges Samemisjon
Norges Skogselskap
Norges Skøiteforbund
Norges Snowboardforbund
Norges Softball og Baseball forbund = Norges Softball og Baseball Forbund
Norges Studentidrettsforbund
Norges Styrkeløftforbund
Norges Sykleforbund
Norges Taekwondo forbund = Norges Taekwondo Forbund
Norges Trekkspillforbund
Norges Triatlonforbund
Norges Unge Katolikker
Norges Vannski- og Wakeboardforbund
Norges Vannskiforbund
Norges Vel
Norges Veteranforbund for internasjonale operasjoner
Norges amerikanske Idretters forbund = Norges Amerikanske Idretters Forbund
Norges amerikanske idretters forbund
Norges automobilforbund = Norges Automobilforbund
Norges badmintonforbund = Norges Badmintonforbund
Norges bandyforbund = Norges Bandyforbund
Norges barne- og ungdomsorganisasjoner
Norges basketballforbund = Norges Basketballforbund
Norges bedriftsidrettsforbund = Norges Bedriftsidrettsforbund
Norges bilsportforbund = Norges Bilsportforbund
Norges blindeforbund = Norges Blindeforbund
Norges blindeforbunds ungdom
Norges bokseforbund = Norges Bokseforbund
Norges bordtennisforbund = Norges Bordtennisforbund
Norges bowlingforbund = Norges Bowlingforbund
Norges bridgeforbund = Norges Bridgeforbund
Norges bryteforbund = Norges Bryteforbund
Norges bueskytterforbund = Norges Bueskytterforbund
Norges bygdeungdomslag = Norges Bygdeungdomslag
Norges curlingforbund = Norges Curlingforbund
Norges danseforbund = Norges Danseforbund
Norges diabetesforbund = Norges Diabetesforbund
Norges døveforbund = Norges Døveforbund
Norges døveforbunds ungdom
Norges fekteforbund = Norges Fekteforbund
Norges forsvarsforening = Norges Forsvarsforening
Norges fotballforbund = Norges Fotballforbund
Norges fredsråd = Norges Fredsråd
Norges friidrettsforbund = Norges Friidrettsforbund
Norges funksjonshemmedes idrettsforbund
Norges golfforbund = Norges Golfforbund
Norges handikapforbund = Norges Handikapforbund
Norges handikapforbunds ungdom
Norges hundekjørerforbund = Norges Hundekjørerforbund
Norges husflidslag = Norges Husflidslag
Norges husmorforbund = Norges Husmorforbund
Norges håndballforbund = Norges Håndballforbund
Norges idrettsforbund = Norges idrettsforbund
Norges idrettsforbund og olympiske komité
Norges ishockeyforbund = Norges Ishockeyforbund
Norges judoforbund = Norges Judoforbund
Norges klatreforbund = Norges Klatreforbund
Norges kristelige folkeparti = Norges Kristelige Folkeparti
Norges kristelige studentforbund = Norges Kristelige Studentforbund
Norges kristelige studentlag = Norges Kristelige Studentlag
Norges kulturvernforbund = Norges Kulturvernforbund
Norges kvinneforbund = Norges Kvinneforbund
Norges miljøvernforbund = Norges Miljøvernforbund
Norges motorcykkelunion = Norges Motorcykkelunion
Norges museumsforbund = Norges museumsforbund
Norges naturvernforbund = Norges Naturvernforbund
Norges olympiske komite = Norges Olympiske Komite
Norges olympiske komité = Norges Olympiske Komité
Norges orienteringsforbund = Norges Orienteringsforbund
Norges padleforbund = Norges Padleforbund
Norges pensjonistforbund = Norges Pensjonistforbund
Norges roforbund = Norges Roforbund
Norges rotary = Norges Rotary
Norges rytterforbund = Norges Rytterforbund
Norges røde kors hjelpekorps
Norges seilforbund = Norges Seilforbund
Norges sjakkforbund = Norges Sjakkforbund
Norges skattebetalerforening = Norges Skattebetalerforening
Norges skiforbund = Norges Skiforbund
Norges skiskytterforbund = Norges Skiskytterforbund
Norges skogeierforbund = Norges Skogeierforbund
Norges skytterforbund = Norges Skytterforbund
Norges skøyteforbund = Norges Skøyteforbund
Norges sopp- og nyttevekstforbund
Norges speiderforbund
Norges squashforbund = Norges Squashforbund
Norges svømmeforbund = Norges Svømmeforbund
Norges sykkelforbund = Norges Sykkelforbund
Norges søndagsskoleforbund = Norges Søndagsskoleforbund
Norges tamilske helseorganisasjon = Norges Tamilske Helseorganisasjon
Norges tennisforbund = Norges Tennisforbund
Norges toppfotball = Norges Toppfotball
Norges travselskap = Norges Travselskap
Norges turnforbund = Norges Turnforbund
Norges ungdomslag = Norges Ungdomslag
Norges vektløfterforbund = Norges Vektløfterforbund
Norges velforbund = Norges Velforbund
Norges volleyballforbund = Norges Volleyballforbund
Normisjon
Norsk Aero Klubb
Norsk Bobilforening
Norsk Bygdeturisme og Gardsmat
Norsk Caravan Club
Norsk Craniofacial forening = Norsk Craniofacial Forening
Norsk Cøliakiforening
Norsk Dysmeliforening
Norsk Fjordhestsenter
Norsk Flid
Norsk Folkedans
Norsk Folkehjelp ungdom = Norsk Folkehjelp Ungdom
Norsk Folkeminnelag
Norsk Folkemusikk- og Danselag
Norsk Forbund for Psykisk Utviklingshemmede
Norsk Forbund for Utviklingshemmede
Norsk Forening for Cystisk Fibrose
Norsk Forening for Ehlers-Danlos syndrom
Norsk Forening for Fartøyvern
Norsk Forening for Litteraturkritikk
Norsk Forening for Rett Syndrom
Norsk Forening mot Støy
Norsk Fosterhjemsforening
Norsk Friluftsliv
Norsk Friluftsmuseum
Norsk Fritids- og Ungdomsarbeid
Norsk Førstehjelpsråd
Norsk Gardsmat
Norsk Handverksinstitutt
Norsk Immunsviktforening
Norsk Innvandrerforum
Norsk Interesseforening for Kortvokste
Norsk Interesseforening for Stamme og Løpsk Tale
Norsk Jazzforum
Norsk Jern- og metallarbeiderforbund = Norsk Jern- og Metallarbeiderforbund
Norsk Jernbaneklubb
Norsk Jockeyklub
Norsk Jockeyklubb
Norsk Kennel Klub
Norsk Kennelklub
Norsk Klimastiftelse
Norsk Kulturforum
Norsk Kulturhusnettverk
Norsk Luthersk Misjonssamband
Norsk Misjon i Øst
Norsk Motor Klubb
Norsk Motorcykkel Union
Norsk OCD forening = Norsk OCD Forening
Norsk OCD-forening
Norsk Osteoporoseforbund
Norsk P.E.N.
Norsk PEN
Norsk Porfyriforening
Norsk Radio Relæ Liga
Norsk Revmatikarforbund
Norsk Revmatikerforbund
Norsk Revyfaglig Senter
Norsk Rockforbund
Norsk Sangerforum
Norsk Sau og Geit
Norsk Selskab til Skibbrudnes Redning
Norsk Seniorsaken
Norsk Sjakkforbund
Norsk Slekts- og bygdehistorisk forening
Norsk Speidergutt-forbund
Norsk Studentteaterforbund
Norsk Supporterallianse
Norsk Tinnitusforening
Norsk Tipping-millionene
Norsk Tourette forening = Norsk Tourette Forening
Norsk Veteran
Norsk Veteranskibsklub
Norsk Viseforum
Norsk amatørteaterforbund = Norsk Amatørteaterforbund
Norsk anestesiologisk forening
Norsk barnebokinstitutt
Norsk bibliotekforening = Norsk Bibliotekforening
Norsk botanisk forening = Norsk Botanisk Forening
Norsk bridgeforbund = Norsk Bridgeforbund
Norsk bygdeungdomslag = Norsk Bygdeungdomslag
Norsk entomologisk forening = Norsk Entomologisk Forening
Norsk epilepsiforbund = Norsk Epilepsiforbund
Norsk filmforbund = Norsk Filmforbund
Norsk filmklubbforbund
Norsk folkehjelp = Norsk Folkehjelp
Norsk folkehjelp sanitetsungdom = Norsk Folkehjelp Sanitetsungdom
Norsk folkehjelp ungdom
Norsk folkehjelps solidaritetsungdom = Norsk Folkehjelps Solidaritetsungdom
Norsk forening for Osteogenesis Imperfecta
Norsk forening for slagrammede
Norsk forfattersentrum = Norsk Forfattersentrum
Norsk fotballtrenerforening = Norsk Fotballtrenerforening
Norsk hestesenter = Norsk Hestesenter
Norsk håndverksinstitutt
Norsk idrettsforbund = Norsk Idrettsforbund
Norsk kirke i utlandet
Norsk klimanettverk
Norsk kritikerlag
Norsk kulturarv = Norsk Kulturarv
Norsk kulturskoleråd
Norsk kvinnesaksforening = Norsk Kvinnesaksforening
Norsk musikkråd = Norsk musikkråd
Norsk målungdom = Norsk Målungdom
Norsk organisasjon for asylsøkere
Norsk ornitologisk forening = Norsk Ornitologisk Forening
Norsk pensjonistforbund = Norsk Pensjonistforbund
Norsk psoriasisforbund = Norsk Psoriasisforbund
Norsk rotary = Norsk Rotary
Norsk sangerforbund = Norsk Sangerforbund
Norsk slektshistorisk forening = Norsk Slektshistorisk Forening
Norsk søndagsskoleforbund = Norsk Søndagsskoleforbund
Norsk teaterråd
Norsk toppfotball = Norsk Toppfotball
Norsk topphåndball = Norsk Topphåndball
Norsk zoologisk forening = Norsk Zoologisk Forening
Norsk-Finsk forbund = Norsk-Finsk Forbund
Norsk-Russisk
Norsk-Svensk forening
Norsk-Svensk handelskammer = Norsk-Svensk Handelskammer
Norske 4H
Norske Barne- og Ungdomsbokforfattere
Norske Boligbyggelags landsforbund = Norske Boligbyggelags Landsforbund
Norske Dansekunstnere
Norske Konsertarrangører
Norske Kulturarrangører
Norske Kveners forbund = Norske Kveners Forbund
Norske Kvinner sanitetsforening = Norske Kvinner Sanitetsforening
Norske Kvinners sanitetsforeining = Norske Kvinners Sanitetsforeining
Norske Kvinners sanitetsforening = Norske Kvinners Sanitetsforening
Norske Lakseelvar
Norske Lakseelver
Norske PEN
Norske Redningshunder
Norske Reindriftsamers landsforbund = Norske Reindriftsamers Landsforbund
Norske Reindriftssamers landsforbund = Norske Reindriftssamers Landsforbund
Norske Reserveoffiserers forbund = Norske Reserveoffiserers Forbund
Norske Røde Kors hjelpekorps = Norske Røde Kors Hjelpekorps
Norske Symfoniorkestres landsforbund = Norske Symfoniorkestres Landsforbund
Norske inkassobyråers forening
Norske interiørarkitekters og møbeldesigneres landsforening
Norske kulturhus
Norske leger mot atomvåpen
Norske røde kors hjelpekorps
Norwac
Norwegian Unix User Group
Nye Pluss
Næringslista
OIKOS
OKS
OMOD
Oasebevegelsen
Odd Fellow
Odd Fellow Ordenen
Odd Fellow-ordenen
Odda/Ullensvang turlag = Odda/Ullensvang Turlag
Oddfellow
Oikos
Oikos – Økologisk Norge
Olympiatoppen
Olympiatoppen Vest
Open Doors
Operasjon Mobilisering
Oppland idrettskrets
Oppland skikrets
Organisasjonen Voksne for Barn
Organisasjonen mot offentlig diskriminering
Orienteringsforbundet
Oslo Byes Vel
Oslo Røde kors = Oslo Røde Kors
Oslo Skiklub
Oslo Vel
Oslo bymisjon = Oslo Bymisjon
Oslo fotballkrets
Oslo idrettskrets = Oslo Idrettskrets
Oslo krisesenter
Oslo mållag = Oslo Mållag
Oslo og Omegn turistforening = Oslo og Omegn Turistforening
Oslo redaktørforening = Oslo Redaktørforening
Outlaws
P22
PEF
PMV
PRESS – Redd Barna ungdom = PRESS – Redd Barna Ungdom
PROFO
PYM
Pakistansk Studentsamfunn
Palestinakomiteen
Palestinakomiteen i Norge
Paralympisk komité
Parkinson-Unge
Parkinsonforbundet
Pasientforeningen Hjernesvulstforeningen
Pensjonistforbundet
Pensjonistforbundet Sogn og Fjordane
Personskadeforbundet
Personskadeforbundet LTN
Pinsekirken
Pinsevennene
Pinsevennenes Ytre misjon = Pinsevennenes Ytre Misjon
Pinsevennenes ytre misjon
Plan International
Plan International Norge
Plan Noreg
Plan Norge
Plan Norway
Pluss LMA
Pluss-LHL
Pluss-LMA
Prader-Willi foreningen
Press - Redd Barna ungdom = Press - Redd Barna Ungdom
Pressefotografenes klubb
Primærmedisinsk verksted
Private Barnehagers landsforbund = Private Barnehagers Landsforbund
Pro Sentret
Pro Vita
ProLAR
Prosentret
Prostatakreftforeningen
Psoriasis- og eksemforbundet
Publish What You Pay Norge
Pårørendealliansen
Pårørendesenteret
Pårørendesenteret i Stavanger
RIO
RORG
RORG-Samarbeidet
ROS – Rådgivning om spiseforstyrrelser
RP-foreningen i Norge
Rafto
Rafto-stiftelsen
Raftohuset
Rana turistforening = Rana Turistforening
Raude Krossen
Raude kors = Raude Kors
Raude kross = Raude Kross
Raudekrossen
Redd Barna
Redd Barna ungdom = Redd Barna Ungdom
Redningsselskapet
Reform – ressurssenter for menn
Regnskogfondet
Regnskogsfondet
Retinitis pigmentosa-foreningen
Rettferd for taperne
Revmatikarforbundet
Revmatikerforbundet
Riisby
Riksmålsforbundet
Roforbundet
Rogaland fotballkrets
Rogaland idrettskrets
Rogaland musikkråd
Romanifolkets landsforening
Rosa Kompetanse
Rotary
Rotary Norge
Round Table
Round Table Norge
Rusfeltets hovedorganisasjon = Rusfeltets hovedorganisasjon
Rusmisbrukernes interesseorganisasjon
Ryggforeningen
Ryggmargsbrokk- og hydrocephalusforeningen
Rytterforbundet
Rådet for folkemusikk og folkedans
Rådet for psykisk helse
Rådgivende ingeniørenes forening
Rådgivning om spiseforstyrrelser
Røde Kors hjelpekorps = Røde Kors Hjelpekorps
Røde Kors ungdom = Røde Kors Ungdom
Røde kors = Røde Kors
Røde kors ungdom
Røverradion
Røykfritt Miljø Norge
SABIMA
SAFO
SAIH
SAKO
SEIF
SIOPS
SLUG
SMISO
SOS Barnebyer
SOS Rasisme
SOS-barnebyar
SOS-barnebyer
STL
Saami Council
Sabima
Samarbeidsforumet av funksjonshemmedes organisasjoner
Samarbeidslista
Samarbeidslisten
Samarbeidsrådet for tros- og livssynssamfunn
Samemisjonen
Samenes landsforbund
Samerådet
Samlingslista
Samlingslisten
Samordna opptak
Sanitetsforeningen
Sanitetskvinnene
Santalmisjonen
Sathya Sai Baba
Sau og Geit
Saugbrugsforeningen
Seilforbundet
Selskapet for Norges Vel
Selskapet for Oslo Byes Vel
Selvhjelp for innvandrere og flyktninger
Senior Norge
Seniornett
Seniornett Norge
Seniorsaken
Seniorsaken Norge
Senter for samisk helseforskning
Senter for seniorpolitikk
Senter mot incest og seksuelle overgrep
Sentrumslista
Sentrumslisten
Serieforeningen for kvinnefotball = Serieforeningen for Kvinnefotball
Sex og Politikk
Sex og Samfunn
Sivilforsvarets forbund
Sjakkforbundet
Sjømannskyrkja
Sjømannsmisjonen
Skeiv Verden
Skeiv ungdom = Skeiv Ungdom
Skeivt arkiv
Skiforbundet
Skiforeninga
Skiforeningen
Skiskytterforbundet
Skogfinneforeningen
Skogselskapet
Skytterkontoret
Skøyteforbundet
Slekt og Data
Slett U-landsgjelda
Slett gjelden
Snowboardforbundet
Sogn og Fjordane Friluftsråd
Sogn og Fjordane Røde kors = Sogn og Fjordane Røde Kors
Sogn og Fjordane Sau og Geit
Sogn og Fjordane fotballkrets = Sogn og Fjordane Fotballkrets
Sogn og Fjordane fotballkrins
Sogn og Fjordane idrettskrets = Sogn og Fjordane Idrettskrets
Sogn og Fjordane idrettskrins
Sogn og Fjordane skikrins
Sogn og Fjordane turlag = Sogn og Fjordane Turlag
Somalisk Utviklings- og kompetansesenter = Somalisk Utviklings- og Kompetansesenter
Soroptimist
Soroptimist International
Soroptimist International Norge
Sparebankstiftelsen
Sparebankstiftelsen DNB
Sparebankstiftelsen DnB NOR
Sparebankstiftelsen SMN
Sparebankstiftelsen SR-Bank
Sparebankstiftinga Sogn og Fjordane
Speidarforbundet
Speiderforbundet
Spiseforstyrrelsesforeningen
Språklig samling
Statens seniorråd
Stavanger turistforening = Stavanger Turistforening
Stefanusalliansen
Stiftelsen Christian Radich
Stiftelsen Crux
Stiftelsen Dam
Stiftelsen Den norske skolen = Stiftelsen Den Norske Skolen
Stiftelsen Diakonhjemmet
Stiftelsen Evangeliesenteret
Stiftelsen Fritt Ord
Stiftelsen Kirkens Familievern
Stiftelsen Norsk Kulturarv
Stiftelsen Rafto
Stiftelsen Suss
Stiftelsen WayBack
Stine Sofie
Stine Sofies stiftelse = Stine Sofies Stiftelse
Stoffskifteforbundet
Stopp Diskrimineringen
Stopp NATO
Stopp oljeletinga
Stord-Fitjar turlag = Stord-Fitjar Turlag
Strømmestiftelsen
Studentenes og akademikernes internasjonale hjelpefond = Studentenes og Akademikernes Internasjonale Hjelpefond
Studentparlamentet ved UiO
Studentsamskipnaden i Sogn og Fjordane
Studieforbundet Funkis
Studieforbundet kultur og tradisjon
Studieforbundet natur og miljø
Studieforbundet næring og samfunn
Studieforbundet solidaritet
Styrkeløftforbundet
Støtteforeningen for Kreftsyke Barn
Støttegruppa 22. juli
Støttegruppen etter Scandinavian Star
Støttekomiteen for Vest-Sahara
Støttesenter mot incest
Sunnfjord skyttarsamlag
Sunnmøre Indremisjon
Sunnmøre fotballkrets
Sunnmøre fotballkrins
Sunnmøre skikrins
Supporterunionen
Svømmeforbundet
Sykehusklovnene
Sykkelforbundet
Syklistenes landsforening = Syklistenes Landsforening
Syklistforeningen
Symjeforbundet
Syvendedags Adventistsamfunnet
Søndagsskolen
Sør-Trøndelag idrettskrets
Sørlandslista
TV-aksjonen
TYO
Tamilsk Ressurs- og Veiledningssenter
Tamilsk Ungdomsorganisasjon
Taternes landsforening = Taternes Landsforening
Tawfiq-moskeen
Tax Justice Network
Tax Justice Network Norge
Tax Justice Norge
Tearfund
Teateralliansen
Tekna Ung
Telemark Røde kors = Telemark Røde Kors
Telemark fotballkrets = Telemark Fotballkrets
Telemark idrettskrets
Telemark og Vestfold Skikrets
Telemark turistforening = Telemark Turistforening
Tennisforbundet
Tibetkomiteen
Tjen Folket
Tom Wilhelmsens stiftelse = Tom Wilhelmsens Stiftelse
Toppfotball Kvinner
Tornekrattet
Transparency International Norge
Travselskapet
Tro og Medier
Troms fotballkrets
Troms idrettskrets
Troms skikrets
Troms turlag = Troms Turlag
Trondheim Røde kors = Trondheim Røde Kors
Trondhjems turistforening = Trondhjems Turistforening
Tryggings- og serviceorganisasjonen til departementa
Trøndelag Skikrets
Trøndelag fotballkrets
Trøndelag idrettskrets
Turistforeininga
Turistforeningen
Turner Syndrom foreningen
ULOBA
UNICEF Norge
UNOF
Uloba
Uloba – Independent Living Norge
Ung Dialog
Ung Kreft
Ung i Kor
UngOrg
Ungdom & Fritid
Ungdom i Oppdrag
Ungdom mot EU
Ungdom mot narkotika
Ungdom mot vold
Ungdom og Fritid
Ungdommens Røde kors = Ungdommens Røde Kors
Ungdomsbedrift
Ungdomsgruppen i Kreftforeningen
Ungdomssymfonikerne
Unge Duodji
Unge Forskere
Unge Med Muskelsykdommer
Unge funksjonshemmede
Unginfo
Ungt Entreprenørskap
Ungt Entreprenørskap Norge
Unicef Norge
Ups & Downs
Ups and Downs
Ups&Downs
Utviklingsfondet
Utviklingsfondets ungdom = Utviklingsfondets Ungdom
Vaksne for Barn
Valdres turlag = Valdres Turlag
Vardeteateret
Velferdsalliansen
Velforbundet
Vellenes Fellesorganisasjon
Vennskapssambandet Norge-Nicaragua
Verdens Barn
Verdens naturfond
Verdighetsenteret
Verdsorganisasjonen for helse
Vergeforeningen Følgesvenn
Vest-Agder idrettskrets
Vest-Sahara-komiteen
Vesterålen turlag = Vesterålen Turlag
Vestfold Skikrets
Vestfold fotballkrets
Vestfold idrettskrets
Vestland idrettskrets = Vestland Idrettskrets
Vestland idrettskrins
Vestlandske indremisjonsforbund = Vestlandske Indremisjonsforbund
Veteranforbundet SIOPS
Viken Skikrets
Viken idrettskrets
Vikinghordene
Villreinrådet
Villreinrådet i Norge
Voksne for Barn
Volleyballforbundet
Voss Utferdslag
Vålerengens Klan
Våre Rovdyr
Vårres unger
WWF
WWF Norge
WWF verdens naturfond = WWF Verdens naturfond
WWF-Norge
Way Back
WayBack
Wayback
We Shall Overcome
Y's Men
Youth With a Mission
ZERO
Zonta
Zonta International
arbeidstakarorganisasjonen Lederne
arbeidstakerorganisasjonen Lederne
proLAR
proLAR Nett
Ålesund-Sunnmøre turistforening = Ålesund-Sunnmøre Turistforening
Åpen folkekirke = Åpen folkekirke
Åpen kirkegruppe
Åpne Dører
Økologisk Norge
Østfold fotballkrets
Østfold idrettskrets
Østnorsk jazzsenter
Øvrevoll Galoppbane

[union]
# Source: own knowledge of the Norwegian labour market: confederations, unions and employers' and trade organisations since 1990; main foreign ones.
AF
AFAG
AFL-CIO
Abelia
Advokatforeininga
Advokatforeningen
Agder bondelag = Agder Bondelag
Akademikarane
Akademikerforbundet
Akademikerne
Akademikernes fellesorganisasjon = Akademikernes Fellesorganisasjon
Akershus bondelag = Akershus Bondelag
AksjeNorge
Aksjonærforeningen
Allmennlegeforeningen
Apotekforeningen
Arbeidsgivarforeininga Spekter
Arbeidsgiverforeningen Spekter
Arbeidsmandsforbundet
Arkitektbedriftene
Arkitektenes fagforbund
Avisenes landsforening = Avisenes Landsforening
BFO = Befalets Fellesorganisasjon
BNL
BONO
Bankforeningen
Barnehageforbundet
Bedriftsforbundet
Befalets Fellesorganisasjon
Bergen handelskammer = Bergen Handelskammer
Bergen næringsråd = Bergen Næringsråd
Bibliotekarforbundet
Bilbransjeforbundet
Bildende Kunstneres Hjelpefond
Bilimportørenes landsforening = Bilimportørenes Landsforening
Bioingeniørfaglig institutt
Bivdi
Bokhandlerforeningen
Boligprodusentene
Boligprodusentenes forening = Boligprodusentenes Forening
Bonde- og Småbrukarlaget
Bondelaget
Braathens flygerforening = Braathens Flygerforening
Bryggeri- og drikkevareforeningen
Buskerud bondelag = Buskerud Bondelag
Bygg og Anlegg
Bygg- og anleggsentreprenørene
Byggenæringens landsforening = Byggenæringens Landsforening
COSATU
CREO
Creo
DOGA
Dansk Arbejdsgiverforening
Dansk Industri
De Facto
Delta
Den internasjonale transportarbeiderføderasjonen
Den norske Advokatforening
Den norske Bankforening
Den norske Bokhandlerforening
Den norske Forfattarforeining
Den norske Forfattarforening
Den norske Forfatterforening
Den norske Forleggerforening
Den norske Revisorforening
Den norske dommerforening
Den norske jordmorforening = Den norske jordmorforening
Den norske legeforeining
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
EBL
EFF
EFS
EL & IT
EL & IT Forbundet
EL & IT forbundet
EL & IT-forbundet
EL og IT
EL og IT forbundet = EL og IT Forbundet
EL og IT-forbundet
Econa
Eiendom Noreg
Eiendom Norge
Eiendomsmeglerforbundet
Eiendomsmeglerforetakenes forening = Eiendomsmeglerforetakenes Forening
El & IT Forbundet
El & IT forbundet
Elbilforeningen
Energi Noreg
Energi Norge
Energibedriftenes landsforening = Energibedriftenes Landsforening
Energiforsyningens Fellesorganisasjon
Entreprenørforeningen
Entreprenørforeningen - Bygg og Anlegg
Entreprenørforeningen Bygg og Anlegg
Entreprenørforeningen – Bygg og Anlegg
Ergoterapeutene
Europeisk LO
FHL = Fiskeri- og havbruksnæringens landsforening
FIFPRO
FLT
FNH
FNO
FO = Fellesorganisasjonen
FOA
FUG
Fagforbundet
Fagforbundet Agder
Fagforbundet Bergen
Fagforbundet Finnmark
Fagforbundet Helse Bergen
Fagforbundet Hordaland
Fagforbundet Innlandet
Fagforbundet Møre og Romsdal
Fagforbundet Nordland
Fagforbundet Oslo
Fagforbundet Rogaland
Fagforbundet Sogn og Fjordane
Fagforbundet Telemark
Fagforbundet Troms
Fagforbundet Trøndelag
Fagforbundet Vestland
Fagforbundet Viken
Fagpressen
Fair Play Bygg
Farmasiforbundet
Farmasøytene
Fellesforbundet
Fellesforbundet avdeling 25
Fellesorganisasjonen
Fellesorganisasjonen for barnevernpedagoger, sosionomer og vernepleiere
Finans Noreg
Finans Norge
Finansforbundet
Finansnæringens Fellesorganisasjon
Finansnæringens Hovedorganisasjon
Finansnæringens arbeidsgiverforening = Finansnæringens Arbeidsgiverforening
Finnmark fiskarlag = Finnmark Fiskarlag
Fiskarlaget
Fiskarlaget Midt-Norge
Fiskarlaget Nord
Fiskarlaget Sør
Fiskarlaget Vest
Fiskebåt
Fiskebåtredernes forbund = Fiskebåtredernes Forbund
Fiskehav
Fiskeri- og havbruksnæringens landsforening
Flygelederforeningen
Flygerforbundet
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
Glass- og Fasadeforeningen
Grafill
GramArt
Gramo
HK = Handel og Kontor
HSH
Handel og Kontor i Norge
Handel og kontor = Handel og Kontor
Handels- og servicenæringens hovedorganisasjon = Handels- og Servicenæringens Hovedorganisasjon
Hedmark bondelag = Hedmark Bondelag
Heismontørenes fagforening
Histadrut
Hordaland bondelag = Hordaland Bondelag
Hordaland fiskarlag = Hordaland Fiskarlag
Hordaland mållag = Hordaland Mållag
Hotell- og Restaurantarbeiderforbundet
Hovedorganisasjonen Virke
ICT Norway
IF Metall
IFJ
IG Metall
IKT-Norge
ITF
ITUC
Industri Energi
IndustriEnergi
Innlandet bondelag = Innlandet Bondelag
Jernbaneforbundet
Jordmorforbundet
Journalistlaget
Juristforbundet
KFO
Kabinforbundet
Kelkommunane
Kirkelig arbeidsgiver- og interesseorganisasjon
Kjøtt- og fjørfebransjens landsforbund = Kjøtt- og fjørfebransjens Landsforbund
Kollektivtrafikkforeningen
Kommunalansattes Fellesorganisasjon
Kommuneansattes Fellesorganisasjon
Kommuneforbundet
Komponistforeningen
Kopinor
Kost- og ernæringsforbundet
Kraftfylka
Krigsskoleutdannede offiserers landsforening
Kriminalomsorgens yrkesforbund = Kriminalomsorgens Yrkesforbund
Kristne Friskolers forbund = Kristne Friskolers Forbund
Kunstnernettverket
Kystfiskarlaget
Kystrederiene
LLA = Landslaget for lokalaviser
LMI
LNVK
LO  # also laughed
LO Hedmark og Oppland
LO Kommune
LO Media
LO Møre og Romsdal
LO Service
LO Sogn og Fjordane
LO Stat
LO Stavanger
LO i Bergen
LO i Førde
LO i Grenland
LO i Oslo
LO i Sogn og Fjordane
LO i Stavanger
LO i Telemark
LO i Tromsø
LO i Trondheim
LO-skolen
Landbrukets arbeidsgiverforening = Landbrukets Arbeidsgiverforening
Landbrukssamvirket
Landslaget for lokalaviser
Landslaget for lokalaviser i Noreg
Landsorganisasjonen
Landsorganisasjonen i Noreg
Landsorganisasjonen i Norge
Landsorganisationen
Landssamanslutninga av Norske Vindkraftkommunar
Landssamanslutninga av nynorskkommunar = Landssamanslutninga av nynorskkommunar
Landssamanslutninga av vasskraftkommunar
Lastebileierforbundet
Lederne
Legeforeininga
Legeforeningen
Legemiddelindustriforeningen
Lektorlaget
Lokomotivmannsforbundet
Luftfartens funksjonærforening = Luftfartens Funksjonærforening
Lægeforeningen
Lærerforbundet
Lærerlaget
MBL = Mediebedriftenes Landsforening
MEF = Maskinentreprenørenes Forbund
MFO
Maritimt forum = Maritimt Forum
Maskinentreprenørenes forbund = Maskinentreprenørenes Forbund
Maskinistforbundet
Mediebedriftene
Mediebedriftenes landsforening = Mediebedriftenes Landsforening
Musikernes fellesorganisasjon
Møre og Romsdal bondelag = Møre og Romsdal Bondelag
Møre og Romsdal fiskarlag = Møre og Romsdal Fiskarlag
N.A.F.
NAL
NAVO
NBF
NBK
NBS = Norsk Bonde- og Småbrukarlag
NBU
NEF
NELFO
NHO
NHO Agder
NHO Arktis
NHO Byggenæringen
NHO Elektro
NHO Finnmark
NHO Geneo
NHO Hordaland
NHO Innlandet
NHO Logistikk og transport = NHO Logistikk og Transport
NHO Luftfart
NHO Mat og Bio
NHO Mat og Drikke
NHO Møre og Romsdal
NHO Nordland
NHO Oslo og Akershus
NHO Reiseliv
NHO Rogaland
NHO Service
NHO Service og Handel
NHO Sogn og Fjordane
NHO Telemark
NHO Troms
NHO Trøndelag
NHO Vestfold
NHO Vestfold og Telemark
NHO Vestland
NHO Vestlandet
NHO Viken
NHO Viken Oslo
NHO logistikk og transport
NHO transport = NHO Transport
NHO Østfold
NIF Tekna
NISO
NITO
NJ = Norsk Journalistlag
NLF = Norges Lastebileier-Forbund
NNN
NOPA
NOPEF
NORSKOG
NP = Norsk Presseforbund
NRL
NSF
NSL
NTL = Norsk Tjenestemannslag
NTL Nav
NTO
Naturviterne
Negotia
Nelfo
Nettverk fjord- og kystkommunar
Nettverk fjord- og kystkommuner
Nord-Trøndelag bondelag = Nord-Trøndelag Bondelag
Nordland Fylkes fiskarlag = Nordland Fylkes Fiskarlag
Nordland bondelag = Nordland Bondelag
Nordland fylkes fiskarlag
Noregs Sildesalslag
Noregs bondelag = Noregs Bondelag
Noregs fiskarlag = Noregs Fiskarlag
Noregs rederiforbund = Noregs Rederiforbund
Noregs skogeigarforbund = Noregs Skogeigarforbund
Norges Autoriserte Regnskapsføreres forening = Norges Autoriserte Regnskapsføreres Forening
Norges Bilutleieforbund
Norges Farmaceutiske forening = Norges Farmaceutiske Forening
Norges Ingeniør- og Teknologorganisasjon
Norges Juniorhandelskammer
Norges Kunstnerråd
Norges Kystfiskarlag
Norges Lastebileier-Forbund
Norges Politilederlag
Norges Reindriftssamers landsforbund = Norges Reindriftssamers Landsforbund
Norges Råfisklag
Norges Sildesalgslag
Norges autoriserte regnskapsføreres forening
Norges bilbransjeforbund = Norges Bilbransjeforbund
Norges bondelag = Norges Bondelag
Norges eiendomsmeglerforbund = Norges Eiendomsmeglerforbund
Norges fiskarlag = Norges Fiskarlag
Norges flygerforbund = Norges Flygerforbund
Norges flytekniske organisasjon = Norges Flytekniske Organisasjon
Norges forsikringsforbund = Norges Forsikringsforbund
Norges fotballtrenerforening = Norges Fotballtrenerforening
Norges industriforbund = Norges Industriforbund
Norges juristforbund = Norges Juristforbund
Norges kommunerevisorforbund = Norges Kommunerevisorforbund
Norges lastebileierforbund = Norges Lastebileierforbund
Norges offisers- og spesialistforbund = Norges offisers- og spesialistforbund
Norges offisersforbund = Norges Offisersforbund
Norges optikerforbund = Norges Optikerforbund
Norges rederiforbund = Norges Rederiforbund
Norges reindriftssamers landsforbund
Norges takseringsforbund = Norges Takseringsforbund
Norges taxiforbund = Norges Taxiforbund
Norsk Arbeidsmandsforbund
Norsk Barnevernlederorganisasjon
Norsk Bonde- og Småbrukerlag
Norsk Bonde- og småbrukarlag = Norsk Bonde- og Småbrukarlag
Norsk Designråd
Norsk Eiendom
Norsk Fengsels- og friomsorgsforbund = Norsk Fengsels- og Friomsorgsforbund
Norsk Fjernvarme
Norsk Fjørfelag
Norsk Flytekniker organisasjon = Norsk Flytekniker Organisasjon
Norsk Form
Norsk Friskoleforbund
Norsk Fysioterapeutforbund
Norsk Helse- og Sosiallederlag
Norsk Helse- og sosialforbund = Norsk Helse- og Sosialforbund
Norsk Helsesekretærforbund
Norsk Helsesøsterforbund
Norsk Hotell- og restaurantforbund = Norsk Hotell- og Restaurantforbund
Norsk Hydros pensjonistforening
Norsk Illustratørfond
Norsk Journalistlag
Norsk Kabinforbund
Norsk Kiropraktorforening
Norsk Landbrukssamvirke
Norsk Lektorlag
Norsk Logopedlag
Norsk Manuellterapeutforening
Norsk Montessoriforbund
Norsk Nærings- og Nytingsmiddelarbeidarforbund
Norsk Nærings- og nytelsesmiddelarbeiderforbund = Norsk Nærings- og Nytelsesmiddelarbeiderforbund
Norsk Olje- og petrokjemisk fagforbund = Norsk Olje- og Petrokjemisk Fagforbund
Norsk Petroleumsinstitutt
Norsk Politilederlag
Norsk Post- og kommunikasjonsforbund = Norsk Post- og Kommunikasjonsforbund
Norsk Skog- og landarbeiderforbund = Norsk Skog- og Landarbeiderforbund
Norsk Studentunion
Norsk Svineavlslag
Norsk Sykepleierforbund Sogn og Fjordane
Norsk Tannpleierforening
Norsk Teknologi
Norsk Tjenestemannslag
Norsk arbeidsgiverforening = Norsk Arbeidsgiverforening
Norsk bygningsindustriarbeiderforbund = Norsk Bygningsindustriarbeiderforbund
Norsk elbilforening
Norsk ergoterapeutforbund = Norsk Ergoterapeutforbund
Norsk faglitterær forfatter- og oversetterforening
Norsk flygelederforening = Norsk Flygelederforening
Norsk flygerforbund = Norsk Flygerforbund
Norsk forfatterforening = Norsk Forfatterforening
Norsk gartnerforbund = Norsk Gartnerforbund
Norsk grafisk forbund = Norsk Grafisk Forbund
Norsk industri = Norsk Industri
Norsk jernbaneforbund = Norsk Jernbaneforbund
Norsk kabinforening = Norsk Kabinforening
Norsk kjemisk industriarbeiderforbund = Norsk Kjemisk Industriarbeiderforbund
Norsk kommunalteknisk forening = Norsk Kommunalteknisk Forening
Norsk kommuneforbund = Norsk Kommuneforbund
Norsk komponistforening = Norsk Komponistforening
Norsk lokalradioforbund = Norsk Lokalradioforbund
Norsk lokomotivmannsforbund = Norsk Lokomotivmannsforbund
Norsk losforbund = Norsk Losforbund
Norsk lærerlag = Norsk Lærerlag
Norsk maskinistforbund = Norsk Maskinistforbund
Norsk musikerforbund = Norsk Musikerforbund
Norsk naturforvalterforbund = Norsk Naturforvalterforbund
Norsk olje og gass = Norsk olje og gass
Norsk overlegeforening
Norsk oversetterforening = Norsk Oversetterforening
Norsk pasientforening = Norsk Pasientforening
Norsk postforbund = Norsk Postforbund
Norsk presseforbund = Norsk Presseforbund
Norsk psykologforening = Norsk Psykologforening
Norsk radiografforbund = Norsk Radiografforbund
Norsk redaktørforening = Norsk Redaktørforening
Norsk sjukepleiarforbund = Norsk Sjukepleiarforbund
Norsk sjømannsforbund = Norsk Sjømannsforbund
Norsk sjøoffisersforbund = Norsk Sjøoffisersforbund
Norsk skolelederforbund = Norsk Skolelederforbund
Norsk skuespillerforbund = Norsk Skuespillerforbund
Norsk sykepleierforbund = Norsk Sykepleierforbund
Norsk teater- og orkesterforening
Norsk tenestemannslag = Norsk Tenestemannslag
Norsk tollerforbund = Norsk Tollerforbund
Norsk transportarbeiderforbund = Norsk Transportarbeiderforbund
Norsk treindustriarbeiderforbund = Norsk Treindustriarbeiderforbund
Norske Avisers landsforening = Norske Avisers Landsforening
Norske Bakere
Norske Billedkunstnere
Norske Dramatikeres forbund = Norske Dramatikeres Forbund
Norske Filmregissører
Norske Finansanalytikeres forening = Norske Finansanalytikeres Forening
Norske Fiskeoppdretteres forening = Norske Fiskeoppdretteres Forening
Norske Flygeres forbund = Norske Flygeres Forbund
Norske Idrettsutøveres Sentralorganisasjon
Norske Kunsthåndverkere
Norske Landbrukstenester
Norske SAS-flygeres forening
Norske Sivilingeniørers forening = Norske Sivilingeniørers Forening
Norske Siviløkonomers forening = Norske Siviløkonomers Forening
Norske Sjømatbedrifters landsforening = Norske Sjømatbedrifters Landsforening
Norske arkitekters landsforbund
Norske boligbyggelag = Norske Boligbyggelag
Norskog
Norsvin
Norwaco
Norwea
Norwegian Pilot Union
Norwegian flygerforening = Norwegian Flygerforening
Næringsforeningen
Næringsforeningen i Stavanger-regionen
Næringsforeningen i Trondheimsregionen
Næringslivets hovedorganisasjon = Næringslivets Hovedorganisasjon
Næringslivets hovudorganisasjon
OFS
OFV
OLF
Offshore Noreg
Offshore Norge
Oljearbeidernes Fellessammenslutning
Oljeindustriens landsforening = Oljeindustriens Landsforening
Oppland bondelag = Oppland Bondelag
Opplysningsrådet for Veitrafikken
Oslo Bygningsarbeiderforening
Oslo Handelsstands forening = Oslo Handelsstands Forening
Oslo Sporveiers arbeiderforening = Oslo Sporveiers Arbeiderforening
Oslo handelskammer = Oslo Handelskammer
Oslo sporveiers arbeiderforening
Overlegeforeningen
Oversetterforeningen
PARAT
PBL
PF = Politiets Fellesforbund
PIL
Parat Luftfart
Pedagogstudentene
Pelagisk forening = Pelagisk Forening
Politiets fellesforbund = Politiets Fellesforbund
Politilederne
Postkom
Presseforbundet
Presteforeningen
Prestenes forening
Produsentforeningen
Prosessindustriens landsforening = Prosessindustriens Landsforening
Psykologforeininga
Psykologforeningen
RBL
RIF
Redaktørforeningen
Rederienes landsforening = Rederienes Landsforening
Rederiforbundet
Regnskap Norge
Reiselivsbedriftenes landsforening = Reiselivsbedriftenes Landsforening
Rettspolitisk forening
Revisorforeningen
Rogaland Fiskesalgslag
Rogaland bondelag = Rogaland Bondelag
Rogaland mållag = Rogaland Mållag
Rådgivende Ingeniørers forening = Rådgivende Ingeniørers Forening
Råfisklaget
Rørentreprenørene
Rørentreprenørene Norge
Rørleggernes fagforening = Rørleggernes Fagforening
SACO
SAFE
SAS Norge flygerforening = SAS Norge Flygerforening
SAS pilotforening = SAS Pilotforening
SKUP
SMB Norge
STAFO
Samfunnsbedriftene
Samfunnsviterne
Samfunnsøkonomene
Sammenslutningen av Fagorganiserte i Energisektoren
Samviterne
Sildelaget
Sildesalgslaget
Siviløkonomene
Sjukepleiarforbundet
Sjømannsforbundet
Sjømat Norge
Sjømatbedriftene
Sjøoffisersforbundet
Skagerakfisk
Skattebetalarforeininga
Skattebetalerforeningen
Skatterevisorenes forening = Skatterevisorenes Forening
Skogeierforbundet
Skolelederforbundet
Skolenes landsforbund = Skolenes Landsforbund
Skuespillerforbundet
Skulanes landsforbund
Skuleleiarforbundet
Skulenes landsforbund
Småbrukarlaget
Småkraftforeninga
Sogn og Fjordane Bonde- og småbrukarlag = Sogn og Fjordane Bonde- og Småbrukarlag
Sogn og Fjordane Fylkes fiskarlag = Sogn og Fjordane Fylkes Fiskarlag
Sogn og Fjordane bondelag = Sogn og Fjordane Bondelag
Sogn og Fjordane fiskarlag = Sogn og Fjordane Fiskarlag
Sogn og Fjordane fylkes fiskarlag
Sogn og Fjordane mållag = Sogn og Fjordane Mållag
Sparebankforeningen
Sparebankforeningen i Norge
Spekter
Stavanger-regionen næringsforening = Stavanger-regionen Næringsforening
Steinerskoleforbundet
Stiftelsen for en Kritisk og Undersøkende Presse
Sunnmøre mållag = Sunnmøre Mållag
Sunnmøre og Romsdal Fiskesalgslag
Sunnmøre og Romsdal Fiskesalslag
Surofi
Svenska Kommunalarbetareförbundet
Svenskt Näringsliv
Sykepleierforbundet
Sør-Norges fiskarlag = Sør-Norges Fiskarlag
Sør-Trøndelag bondelag = Sør-Trøndelag Bondelag
TBL
TCO
TONO
TUC
Tannlegeforeninga
Tannlegeforeningen
Taxiforbundet
Tekna
Teknologibedriftenes landsforening = Teknologibedriftenes Landsforening
Telemark bondelag = Telemark Bondelag
Telemark mållag = Telemark Mållag
Tillitsmannsordningen i Forsvaret
Tjenestemannslaget
Tollerforbundet
Transportarbeidarforbundet
Transportarbeiderforbundet
Transportbedriftenes landsforening = Transportbedriftenes Landsforening
Treindustrien
Troms Fiskarfylking
Troms bondelag = Troms Bondelag
Troms og Finnmark bondelag = Troms og Finnmark Bondelag
Trøndelag bondelag = Trøndelag Bondelag
UAW
UHO
UNISON
Unge kunstneres samfund = Unge Kunstneres Samfund
Unio
United Auto Workers
Utdanningsforbundet
Utdanningsforbundet Bergen
Utdanningsforbundet Hordaland
Utdanningsforbundet Møre og Romsdal
Utdanningsforbundet Oslo
Utdanningsforbundet Rogaland
Utdanningsforbundet Sogn og Fjordane
Utdanningsforbundet Telemark
Utdanningsforbundet Trøndelag
Utdanningsforbundet Vestland
Utdanningsgruppenes Hovedorganisasjon
Utmarkskommunanes samanslutning
Utmarkskommunenes sammenslutning
Ver.di
Verdipapirfondenes forening
Vest-Norges Fiskesalslag
Vestfold bondelag = Vestfold Bondelag
Vestland bondelag = Vestland Bondelag
Vestmannalaget
Veterinærforeningen
Vin- og brennevinleverandørenes forening
Virke
Virke Hovedorganisasjonen
Virke produsentforeningen = Virke Produsentforeningen
YS
YTF = Yrkestrafikkforbundet
Yngre legers forening
Yrkesorganisasjonanes sentralforbund = Yrkesorganisasjonanes Sentralforbund
Yrkesorganisasjonenes Hovedorganisasjon
Yrkesorganisasjonenes sentralforbund = Yrkesorganisasjonenes Sentralforbund
Yrkestrafikkforbundet
Østfold bondelag = Østfold Bondelag

[media]
# Source: own knowledge of Norwegian media: daily and local newspapers since 1990, broadcasters, magazines, trade press, agencies, publishers, news sites; main foreign media.
20th Century Fox
A Bola
A-magasinet
A-pressen
A-pressen Lokale Medier
A24
ABC
ABC Australia
ABC News
ABC Nyheter
ABC Startsiden
AFP
ANB
ANB-NTB
ANSA
ANTV
AP  # Associated Press; Ap is the party
ARD
Aandalsnes Avis
Aasavis
Acast
Ad Notam
Adressa
Adresseavisa
Adresseavisen
Advokatbladet
AftenTV
Aftenbladet
Aftenbladet.no
Aftenposten
Aftenposten Aften
Aftenposten Historie
Aftenposten Innsikt
Aftenposten Junior
Aftonbladet
Agder Tidend
Agderposten
Agence France-Presse
Agenda Magasin
Akers Avis
Akers Avis Groruddalen
Akershus Amtstidende
Akersposten
Aksjonærbladet
Al Arabiya
Al Jazeera
Al-Ahram
Al-Arabiya
Al-Jazeera
Al-Manar
Allente
Aller
Aller Media
Allers
Alt for damene
Altaposten
Altenposten
Altinget
Alvdal midt i væla
Amcar
Amedia
Amta
Amtstidende
Anadolu
Anadolu Agency
Andøyposten
Anlegg & Transport
Apollon
Arbeider-Avisa
Arbeiderbladet
Arbeidernes Pressekontor
Arbeidets Rett
Arbetarbladet
Architectural Review
Arendals Tidende
Arkitektnytt
Arkitektur N
Arte
Arthaus
Asahi Shimbun
Asker og Bærums Budstikke
Askøyposten
Askøyværingen
Associated Press
Atekst
Atlanterhavsposten
Audiatur
Aura Avis
Auraavis
Aust Agder Blad
Aust-Agder Blad
Austagderblad
Austagderposten
Autofil
Avisa Evenes
Avisa Hemne
Avisa Hemnes
Avisa Hordaland
Avisa Lofoten
Avisa Nordhordland
Avisa Nordland
Avisa Oslo
Avisa Romerike
Avisa Strandbuen
Avisa Sør-Trøndelag
Avisa Tromsø
Avisa Valdres
Avisa Østhavet
Avisa Øyene
Avisen Agder
Avisenes Landsforbund
Avisenes Nyhetsbyrå
Avishuset Dagbladet
Avvir
Axel Springer
Axess
Axios
B.T.
BA = Bergensavisen
BBC
BBC Knowledge
BBC News
BBC One
BBC Radio
BBC Sport
BBC Two
BBC World
BBC World Service
BLV
BMG
BMJ
BNS
BT = Bergens Tidende
BT.no
BTV
Ballade
Ballade.no
Bangkok Post
Barents Observer
Barentsobserver
Barnebokkritikk
Barnebokkritikk.no
Barnehage.no
Bauer Media
Bazar
Belga
Bellingcat
Bellona Magasin
Bergen Kino
Bergens Arbeiderblad
Bergens Tidende
BergensTV
Bergensavisen
Bergensmagasinet
Berliner Zeitung
Berlingske
Berlingske Tidende
Berner Gruppen
Bertelsmann
Bil24
Bild
Bild Zeitung
Bild am Sonntag
Bild-Zeitung
Bildbyrån
Billboard
Billed Bladet
Billed-Extra
Billedkunst
Bistandsaktuelt
Bladet Lofoten
Bladet Sunnhordland
Bladet Tromsø
Bladet Tysnes
Bladet Vesterålen
Bladkompaniet
Bloomberg
Bloomberg News
Bloomsbury
Bloomsbury Publishing
Bo Bedre
Bohusläningen
Bok & samfunn
Bok og Bibliotek
Bok og samfunn
Bok365
Bokmagasinet
Bokvennen
Bolig & Fritid
Bolig & Interiør
Bondebladet
Bonnier Media
Bonnier Media Norge
Bonnier Publications
Bonytt
BookBites
Boston Globe
Brann-nytt
Breitbart
Breitbart News
Bremanger Budstikke
British Broadcasting Corporation
British Medical Journal
Brønnøysunds Avis
Budstikka
Budstikka for Søgne
Business Insider
Businessweek
Buskeruds Blad
BuzzFeed
BuzzFeed News
Buzzfeed
Byavisa
Byavisa Drammen
Byavisa Moss
Byavisa Sandefjord
Byavisa Trondheim
Byavisa Tønsberg
Bygdanytt
Bygdebladet
Bygdebladet Randaberg
Bygdebladet Randaberg og Rennesøy
Bygdebladet Vestnes
Bygdefolket
Bygdeposten
Bygg.no
Byggeindustrien
Byggfakta
Bymagasinet
Bø Blad
Bømlo-nytt
Børsen
C More
C-SPAN
CBS
CBS News
CCTV
CNBC
CNN
CNN International
Caixin
Canal Digital
Canal Plus
Canal+
Carl Hanser Verlag
Channel 4
Channel 5
Charlie Hebdo
Chicago Tribune
China Daily
Cinenord
Clarín
Columbia Pictures
Computerworld
Computerworld Norge
Corriere della Sera
Cosmopolitan
Costa del Sol-nytt
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
Dagbladet Børsen
Dagbladet Magasinet
Dagbladet.no
Dagen  # the newspaper; else the day
Dagen Magazinet
Dagens Industri
Dagens Medicin
Dagens Medisin
Dagens Nyheter
Dagens Næringsliv
Dagens Perspektiv
DagensIT
Dagligvarehandelen
Dagningen
Dagsavisen
Dagsavisen Fremtiden
Dagsavisen Moss
Dagsavisen Rogalandsavisa
Dagsnytt
Dagsnytt 18
Dagsnytt Atten
Dagsrevyen
Daily Beast
Daily Express
Daily Mail
Daily Mirror
Daily Monitor
Daily Nation
Daily News
Daily Star
Daily Telegraph
Dalane Tidende
Dalane Tidende og Egersunds Avis
Danmarks Radio
Dansk Radio
Davvi Girji
De Standaard
De Telegraaf
Demokraten
Der Spiegel
Der Standard
Der Tagesspiegel
Det Norske Samlag
Det Nye
Deutsche Welle
Deutschlandfunk
Die Presse
Die Tageszeitung
Die Welt
Die Zeit
Diena
Digi
Digi.no
Digitalarkivet
Dimmalætting
DinSide
Dine Penger
Dinside
Discovery
Discovery Networks
Discovery Networks Norway
Discovery Norge
Disney
Disney Channel
Disney+
Dnevnik
Document
Document.no
Dokument Nytt
Dommarposten
Donald Duck & Co
Dovrebladet
Downtown
Dozjd
Drammens Tidende
Drammens Tidende og Buskeruds Blad
Drangedalsposten
DreamWorks
Driva
Drudge Report
Drøbak Avis
Dølen
E! Online
E24
E24 Dine Penger
E24.no
ECM
ECM Records
EFE
EMI
EPA
ESPN
EUB
Economist
Edda Media
Eesti Päevaleht
Egmont
Egmont Hjemmet Mortensen
Egmont Publishing
Egmont Serieforlaget
Eidsvold Blad
Eidsvold Ullensaker Blad
Eidsvoll Blad
Eidsvoll Ullensaker Blad
Eiker Avis
Eikerbladet
Eikernytt
Eikerposten
Ekho Moskvy
Ekot
Ekstra Bladet
Ekstrabladet
El Mundo
El Pais
El País
El Universal
Elle
Elsevier
Enebakk Avis
Energi og Klima
Engadget
Esquire
Estate Nyheter
EstateNyheter
Etnenytt
Euronews
Europafilm
European Pressphoto Agency
Europower
Eurosport
Evening Standard
Ex Libris
Expo
Expressen
FAZ = Frankfurter Allgemeine Zeitung
FEM
FHM
FVN = Fædrelandsvennen
Faber & Faber
Facebook
Faktisk.no
Fanabladet
Fanaposten
Fantefilm
Farrar, Straus and Giroux
Farsunds Avis
Fauskenytt
Feber Film
Fedrelandsvennen
Feelgood Scene Film
Film3
FilmCamp
Filmkameratene
Filmkraft Rogaland
Filmmagasinet
Filmweb
Filter Nyheter
Financial Times
Finansavisen
Finnmark Dagblad
Finnmarken
Finnmarksposten
Firda
Firda Folkeblad
Firda Tidend
Firdaposten
Fiskarbladet
Fiskaren
Fiskeribladet
Fiskeribladet Fiskaren
FiskeribladetFiskaren
Fjell og Vidde
Fjell-Ljom
Fjellhamar Blad
Fjernsynsavdelinga
Fjordabladet
Fjordenes Tidende
Fjordingen
Fjuken
Flekkefjords Avis
Flekkefjords Tidende
Flimmer Film
Flix
Folha de S.Paulo
Folkebladet
Folkets Dagblad
Folkets Framtid
Follo-avisen
Fontene
Forbes
Forbrukerinspektørene
Foreign Affairs
Foreign Policy
Foreldre & Barn
Foreldre og Barn
Forskerforum
Forskersonen
Forskning.no
Forsvarets Forum
Fortune
Fosna-Folket
Fosnafolket
Fotball Media
Fotball-Norge
Fotballmagasinet
FourFourTwo
Fox
Fox News
Fox Sports
FoxNews
Framtia
Framtid i Nord
Framtida
Framtida Junior
Framtida.no
France 2
France 24
France Télévisions
Frankfurter Allgemeine
Frankfurter Allgemeine Zeitung
Frankfurter Rundschau
Fredriksstad Blad
Fredrikstad Blad
Fremantle
Fremover  # the newspaper in Narvik; else forwards
Fremtiden
Fri Fagbevegelse
Fri Flyt
Fri Tanke
FriFagbevegelse
Friflyt.no
Friheten
Frikanalen
Friland Film
Friland Produksjon
Fritanke.no
Frogn Avis
Froland-nytt
Frolendingen
Frostingen
Fréttablaðið
Frøya.no
Future Snow
Fuzz
Fyllingsdalen Avis
Fysisk Format
Fædrelandet
Fædrelandsvennen
GAFFA
GD = Gudbrandsdølen Dagningen
Gaffa
Gallimard
Game Reactor
GamePro
Gamer.no
Gamereactor
Gamespot
Ganesa
Gateavisa
Gauldalsposten
Gausdal Bygdablad
Gawker
Gaysir
Gazeta Wyborcza
Gazzetta dello Sport
Get
Getty
Getty Images
Gjengangeren
Gjesdalbuen
Global Times
Globe and Mail
Glåmdalen
Granma
Grannar
Grappa
Grimstad Adressetidende
Guardian
Gudbrandsdølen
Gudbrandsdølen Dagningen
Gudbrandsdølen Lillehammer Tilskuer
Gula Tidend
Guovdageainnu Lagasradio
Gårdsbruk.no
Göteborgs-Posten
HBO
HBO Max
HBO Nordic
Ha'aretz
Haaretz
Hadeland  # the newspaper; also a place
Hadelands Blad
Halden Arbeiderblad
Halden Dagblad
Hallingdølen
Hamar Arbeiderblad
Hamar Dagblad
Hamardagbladet
Hamarøyavisa
Hammerfestingen
Handelsblatt
Hanser Verlag
Haramsnytt
Hardanger Folkeblad
Hardangerbladet
Hardangeren
Hardware.no
HarperCollins
Harstad Tidende
Harvest Magazine
Haugesunds Avis
Haugesunds Dagblad
Hegnar Media
Hegnar Online
Hegnar.no
HegnarOnline
Heilo
Helgeland Arbeiderblad
Helgelands Blad
Helgelendingen
Helsingin Sanomat
Her & Nå
Her og Nå
Herøynytt
Het Laatste Nieuws
Het Nieuwsblad
High North News
Hindustan Times
Hitra-Frøya
Hitra-Frøya.no
Hjemmet  # the magazine; else the home
Hjemmet Mortensen
Hollywood Reporter
Hordabladet
Hordaland  # the newspaper; also a county
Hordaland Folkeblad
Hordaland avis
Horten Arbeiderblad
Houston Chronicle
HuffPost
Huffington Post
Hufvudstadsbladet
Hurumposten
Hus & Bolig
Hustler
Hürriyet
IGN
IRNA
ITN
ITV
ITavisen
Icepeople
Il Giornale
Illustrert Vitenskap
Ilta-Sanomat
Iltalehti
Independent Barents Observer
Inderøyningen
Indre Akershus Blad
Indre Smaalenenes Avis
Infomedia
Information
Infowars
Innherreds Folkeblad
Innherreds Folkeblad og Verdalingen
Interfax
International Herald Tribune
IntraFish
Intrafish
Intrafish Media
Irish Independent
Irish Times
Itar-Tass
Izvestia
Izvestija
Jakt & Fiske
Jansen Plateproduksjon
Japan Times
Jarlsberg Avis
Jazzland
Jazznytt
Jernbanemagasinet
Jerusalem Post
Josimar
Journalisten  # the trade paper; else the journalist
Juritzen
Jyllands-Posten
Jyllandsposten
Jærbladet
Jæren Avis
Jærens Avis
Jærradioen
K7 Bulletin
KCNA
KK
KNR
KPK
KRIK Magasin
KSU247
KVINNER & KLÆR
Kamille
Kampanje
Kampanje.com
Kanal 10
Kanal 10 Norge
Kanal 24
Kanal 4
Kanal 5
Kanal 7
Kanal Telemark
Kanal24
Kapital
Karmøyabladet
Karmøynytt
Kathimerini
Khrono
Kicker
Kiepenheuer & Witsch
Kirke og Kultur
Kirkelig Kulturverksted
Kirkens Informasjonstjeneste
Klar Tale
Klassekampen
Klepp Media
Klikk.no
Klæbuposten
Knopf
Kolofon
Kommersant
Kommunal Rapport
Kommunal Økonomi
Komsomolskaja Pravda
Kongsvinger Avis
Korea Herald
Korea Times
Korsets Seier
Kragerø Blad
Kragerø Blad Vestmar
Kreativt Forum
Kringkastingsringen
Kringvarp Føroya
Kristelig Pressekontor
Kristeligt Dagblad
Kristianiaposten
Kristiansand Avis
Kritisk Juss
Kronstadposten
KulingenAvis
Kunstkritikk
Kuriren
Kvikkas
Kvinesdals Avis
Kvinesdalsposten
Kvinner & Klær
Kvinner og Klær
Kvinnherad Avis
Kvinnheringen
Kvitsøyposten
Kvällsposten
Kvænangen Avis
Kyiv Independent
Kyiv Post
Kyodo
Kyrkja og me
Kyst og Fjord
Kyst.no
Kystbladet
Kystmagasinet
Kyststrilen
L'Equipe
L'Espresso
L'Express
L'Osservatore Romano
L'Équipe
LA Times
LNK
LO-Aktuelt
LRT
La Gazzetta dello Sport
La Nación
La Repubblica
La Stampa
La Vanguardia
Laagendalsposten
Lagenposten
Lancet
Landbrukstidende
Landslaget for lokalaviser LLA
Langrenn.com
Le Figaro
Le Monde
Le Monde diplomatique
Le Nouvel Observateur
Le Parisien
Le Point
Le Soir
Les Échos
Lesja-Dovre
Levanger Arbeideravis
Levanger avisa
Levanger-Avisa
Levangeravisa
Levende Historie
Libération
Lidové noviny
Lierposten
Lillehammer Tilskuer
Lillesands-Posten
Lillesandsposten
Lindesnes Avis
Lindhardt og Ringhof
Lionsgate
Lister24
Liverpool Echo
Lofot-Tidende
Lofotboka
Lofoten Tidende
Lofoten24
Lofotposten
Logistikk Inside
Lokalavisa Nord-Østerdal
Lokalavisa NordSalten
Lokalavisa Nordsalten
Lokalavisa Trysil Engerdal
Lokalavisa Trysil-Engerdal
Lokalavisa Verran-Namdalseid
Lokalavisen Frogn
Lokalavisen Frogner
Los Angeles Times
Luftfartsmagasinet
Luthersk Kirketidende
Lyd & Bilde
Lyngdals Avis
Lågendalsposten
Lørenskog Avis
M-Brain
M24
MSNBC
MTG
MTI
MTV
MTV Norge
Maal og Minne
Maariv
Macmillan
Mad Magazine
Magasinet Aktuell
Magasinet For Fagorganiserte
Magasinet Kote
Magazinet
Magikon
Mail & Guardian
Mail Online
Mail on Sunday
Maipo
Maipo Film
Malvik-Bladet
Malvikbladet
Malviknytt
Manchester Evening News
Mandag Morgen
Mandals Avis
Mangschou
Manifest Tidsskrift
Marca
Margbok
Maritimt Magasin
Marsteinen
Mecom
Mecom Europe
Media Norge
Mediapart
Mediaset
Mediefondet Zefyr
Mediehuset Andøyposten
Mediehuset Innlandet
Mediehuset Nettavisen
Medieoperatørene
Medier 24
Medier24
Meduza
Melhusbladet
Melk & Honning
Meløyavisa
Mentor Medier
Mer Film
Merakerposten
Merdøposten
Merkur-Trykk
Meråkerposten
Metro
Metronome
Metronome Spartacus
Miami Herald
Midtnorsk Debatt
Midtnorsk Filmsenter
Midtsiden
Min Áigi
Minerva
Minervanett
Minuskel
Miramax
Missionstidningen
Mitt Kongsvinger
Mladá fronta Dnes
Modern Times Group
Modum-nytt
Mojo
Monkberry
Monster Film
Montages
Montel
Morgenavisen Jyllands-Posten
Morgenbladet
Morgenposten
Morgunbladid
Morgunblaðið
Moscow Times
Mosjøen Avis
Moskovskij Komsomolets
Moskvas Ekko
Moss Avis
Moss Dagblad
Mother Jones
Motion Blur
Motlys
Motor-magasinet
Mundo Deportivo
Musikkpraksis
Mußestunde
Mål og Makt
Møre Nytt
Møre-Nytt
Møreavisa
Mørenytt
N.R.K.
N247
NA24
NBC
NBC News
NDTV
NE nyheter
NENT
NESN
NHK
NHST
NHST Media Group
NME
NN/Samfoto
NPK = Nynorsk Pressekontor
NPK-NTB
NPR
NRC Handelsblad
NRJ
NRK
NRK Aktivum
NRK Alltid Klassisk
NRK Alltid Nyheter
NRK Alltid nyheter
NRK Buskerud
NRK Dagsnytt
NRK Dagsnytt Atten
NRK Dagsrevyen
NRK Drama
NRK Finnmark
NRK Hedmark
NRK Hedmark og Oppland
NRK Hordaland
NRK Innlandet
NRK Klassisk
NRK Midtnytt
NRK Møre og Romsdal
NRK Nordland
NRK Nyheter
NRK Nynorsk
NRK Oppland
NRK Oslo og Akershus
NRK Oslo og Viken
NRK P1
NRK P13
NRK P2
NRK P3
NRK Radio
NRK Rogaland
NRK Sami Radio
NRK Sogn og Fjordane
NRK Sport
NRK Sporten
NRK Stor-Oslo
NRK Super
NRK Sápmi
NRK Sørlandet
NRK TV
NRK Telemark
NRK Troms
NRK Troms og Finnmark
NRK Trøndelag
NRK Vestfold
NRK Vestfold og Telemark
NRK Vestland
NRK Vestlandsrevyen
NRK mP3
NRK Østafjells
NRK Østfold
NRK Østlandssendingen
NRK Østnytt
NRK.no
NRK1
NRK2
NRK3
NRKbeta
NTB
NTB Kommunikasjon
NTB Scanpix
NTB pluss
NTB scanpix
NTB tema
NTB-AFP
NTB-AFP-Reuters
NTB-DPA
NTB-Reuters
NTB-Reuters-AFP
NTB-Ritzau
NTB-TT
NTBtekst
NTV
NY Times
NYT = The New York Times
NZZ
Namdal Arbeiderblad
Namdals Folkeblad
Namdalsavisa
National Enquirer
National Geographic
National Post
National Review
Nationen
Natt & Dag
Natt og Dag
Natt&Dag
Natt&Døgn
Natur & Kultur
Natur och Kultur
Nature
Nea Radio
Neofilm
Netflix
Nettavisen
Nettby
Neue Zürcher Zeitung
New England Journal of Medicine
New Musical Express
New Republic
New Scientist
New Statesman
New York Daily News
New York Post
New York Review of Books
New York Times
New Yorker
New Zealand Herald
News Corp
News Corporation
News of the World
Newsweek
Newswire
Nexta
Nidaros  # the newspaper; also a place
No Comprendo Press
Nord-Salten Avis
Nord24
NordSalten
Nordaust-Agder
Norddalen
Nordfjord Folkeblad
Nordhordland  # the newspaper; also a place
Nordhordland Blad
Nordic Entertainment Group
Nordisk Film
Nordisk Film & TV
Nordisk Film & TV Fond
Nordisk Film Distribusjon
Nordisk Film Kino
Nordisk Film TV
Nordisk Film- og TV-fond
Nordkapp Radio
Nordkappposten
Nordlands Framtid
Nordlandsposten
Nordlys
Nordmørsposten
Nordnorsk debatt
Nordre Aker Budstikke
Nordsjø Media
Nordstrands Blad
Norea Radio
Norge I DAG
Norge IDAG
Norges Televisjon
Norgesavisen
Norli
Norli Libris
Norsk Barneblad
Norsk Blad
Norsk Fagpresse
Norsk Film
Norsk Film AS
Norsk Filmstudio
Norsk Filosofisk tidsskrift
Norsk Fiskeoppdrett
Norsk Landbruk
Norsk Militært Tidsskrift
Norsk Rikskringkasting AS
Norsk Sjømat
Norsk Skogbruk
Norsk Telegrambureau
Norsk Telegrambyrå
Norsk Tidend
Norsk Ukeblad
Norsk rikskringkasting
Norstedts
Norway Post
Norwegian Broadcasting
Notabene
Novaja Gazeta
Novaya Gazeta
Novemberfilm
Ny Sunnmøre
Ny Teknik
Ny Tid
Nya Wermlands-Tidningen
Nybrott
Nye Takter
Nye Troms
Nyhetsbyrået ANSA
Nyhetsbyrået Xinhua
Nynorsk Pressekontor
Nynorsk avissenter
Nytt Norsk Tidsskrift
Nytt i Uka
Nærnett
Népszabadság
O Globo
OPP
ORF
ORT
OTV
Odeon Kino
Offshore.no
Ofotens Tidende
Opdalingen
Oppegård Avis
Oppland Arbeiderblad
Opplandenes Blad
Ordfront
Ordo
Orkana
Orkla Media
Oro Film
Os & Fusaposten
Os og Fusaposten
Oslo Kinematografer
Oslo Kino
Oslo Times
OsloTV
Oslobuss
Osterøyposten
P1
P2
P3
P4
P4 Radio Hele Norge
P4 Värmland
P4-gruppen
P5 Hits
P7 Kristen Riksradio
PBS
PC World
PC World Norge
PLoS ONE
PM Gruppen
PNAS
Pandora Film
Panorama Nyheter
Pantagruel
Paradox
Paradox Film
Parergon
Paris Match
Pax
Pedlex
Penguin Books
Penguin Random House
Penthouse
People
People Magazine
People's Daily
People's Press
Periskop.no
Pervyj Kanal
Petroleum Records
Philadelphia Inquirer
Piraya Film
Pirion
Pitchfork
Pixar
Playboy
Podme
Poland Today
Polaris
Polaris Media
Politico
Politiken
Politisk kvarter
Porsgrunns Dagblad
Porten.no
Postimees
Pravda
Presidential Press Service
Press Association
Press TV
PressFire
Private Eye
ProPublica
Procycling.no
Programbladet
Putsj
På Høyden
Público
RA
RAI
RB
RFI
RHA
RIA Novosti
RT
RTBF
RTL
RTVE
RTÉ
Rablad
Rabén & Sjögren
Radikal Portal
Radio 1
Radio 102
Radio 3,16
Radio 7
Radio Adressa
Radio Agder
Radio Alta
Radio Beograd
Radio Bø
Radio DSF
Radio Folgefonn
Radio France
Radio Free Europe
Radio Grenland
Radio Grimstad
Radio Hallingdal
Radio Harstad
Radio Haugaland
Radio Kabul
Radio Kvinnherad
Radio L
Radio Latin America
Radio Latin-Amerika
Radio Liberty
Radio Loland
Radio Luxembourg
Radio Metro
Radio Midt-Telemark
Radio Modum
Radio Nord
Radio Nord-Norge
Radio Nordkapp
Radio Nordsjø
Radio Norge
Radio Nova
Radio Orakel
Radio Prime
Radio Rakel
Radio Revolt
Radio Riks Oslo
Radio Rock
Radio Rox
Radio Røros
Radio Sarajevo
Radio Sotra
Radio Sunnmøre
Radio Sør
Radio Tango
Radio Telemark
Radio Toten
Radio Tromsø
Radio Trøndelag
Radio Tønsberg
Radio Ung
Radio Vatikan
Radio Vest
Radio Vestfold
Radio Vika
Radio Volda
Radio Ålesund
Radio Øst
Radioteatern
Rakkestad Avis
Rana Blad
Rana No
Ranablad
Randaberg24
Random House
Randsfjordavisa
Raumnes
Rbnett
Reader's Digest
Reporterar utan grenser
Reportere uten grenser
Reporters Without Borders
Resett
Resumé
Retriever
Reuters
Ria Novosti
Rights.no
Rikskringkastingen
Ringblad
Ringerikes Blad
Ringsaker Blad
Ritzau
Rjukan Arbeiderblad
Rock Furore
Rockefurore
Rogaland Avis
Rogalands Avis
Rogalandsavisa
Rolling Stone
Rom123
Romerikes Blad
Romsdal Budstikke
Romsdal Folkeblad
Romsdals Budstikke
Romsdalsposten
Rosenkilden
Rosinante
Rossiskaja Gazeta
Rowohlt
Rubicon TV
Ruijan
Ruijan Kaiku
Rumsår
Rune Grammofon
Rush Print
Rushprint
Russia Today
Rzeczpospolita
RÚV
Rælingen-Avisa
Røde Fane
Rødt!
Røros Arbeiderblad
Rørosavisa
Røyken og Hurum
Røyken og Hurums Avis
S. Fischer
S. Fischer Verlag
SANA
SBS
SBS Broadcasting
SBS Discovery
SBS Radio
SF Film
SF Kino
SF Norge
SF Studios
SMP = Sunnmørsposten
SRF
STT
SVT
SVT Nyheter
Sagat
Sagene Avis
Salangen-Nyheter
SalmonBusiness
Saltenposten
Samfoto
Samhold
Samhold Velgeren
Samningen
Samora
Samtiden
San Francisco Chronicle
Sande Avis
Sandeavisa
Sandefjords Blad
Sandnes Avis
Sandnesposten
Sant & Usant
Sarpen
Sarpsborg Arbeiderblad
Sarpsborgs Arbeiderblad
Scan-Foto
Scanbox
Scandinavian Lifestyle
Scanfoto
Scanpix
Scenekunst.no
Schibsted
Schibsted ASA
Schibsted Media
Schibsted Tech
Schrødingers katt
Science
Scientific American
Scotsman
Se & Hør
Se og Hør
Seefood TV
Selbyggen
Sermitsiaq
Setesdolen
Setesdølen
Shakespearetidsskriftet
Shifter
Shortlist
Showtime
Side2
Side3
Simon & Schuster
Skaun-Nytt
Ski Avis
Skien Folkeblad
Skipsrevyen
Sky
Sky News
Sky Sports
Skynews
Slate
Smaalenenes Avis
Smaalenenes Social-Demokrat
Smalltown Supersound
Snåsningen
Snöball Film
Sogn Avis
Sogn Dagblad
Sogn Folkeblad
Sogn og Fjordane Avis
Sogn og Fjordane Fjernsyn
Sogn og Fjordane Presse
Sognaposten
Sogningen
Sogningen/Sogns Avis
Sogns Avis
Solabladet
Solum Bokvennen
Solung-Avisa
Solungavisa
Sony Music
Sony Music Norway
SortlandsAvisa
South China Morning Post
Spania i dag
Spartacus
Spiegel
Sport Bild
Sportsbladet
Sportsmagasinet
Spotify
Språknytt
Sputnik
St. Hanshaugen Nyheter
Stangeavisa
Stavanger Aftenblad
Stavangeren
Steigan.no
Steigen Avis
Steigen Lokalavis
Steinkjer-Avisa
Stern
Stjørdalens Blad
Stjørdals-Nytt
Stjørdalsnytt
Stord24
Store norske leksikon
Storfjordnytt
Storm Films
Storm Rosenberg
Storm.no
StormGeo
Stortinget TV
Story House Egmont
Storytel
Straits Times
Strandbuen
Strawberry Publishing
Strilen
Strim
Strinda Avis
Strix
Strix Televisjon
Strömstads Tidning
Studentradioen
Studentradioen i Bergen
Studvest
Sudan Tribune
Suhrkamp
Suhrkamp Verlag
Sula-nytt
Sulaposten
Suldalsposten
Sunday Mirror
Sunday Times
Sunnhordland  # the newspaper; also a place
Sunnhordland Folkeblad
Sunnmøre Arbeideravis
Sunnmøringen
Sunnmørsbladet
Sunnmørsposten
Sunnmørsradioen
SvD = Svenska Dagbladet
Svalbardposten
Svelvikposten
Svelviksposten
Svensk Filmindustri
Svenska Dagbladet
Sveriges Radio
Sveriges Radio P1
Sveriges Television
Sydney Morning Herald
Sydsvenska Dagbladet
Sydsvenskan
Sydvesten
Sykepleien
Sykkylvsbladet
Syn og Segn
Synste Møre
Sysla
Ságat
Sámi Radio
Søgne og Songdalen Budstikke
Sør-Varanger Avis
Sørlandsavisen
Søvesten
Süddeutsche
Süddeutsche Zeitung
TA
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
TV 2 Bliss
TV 2 Danmark
TV 2 Filmkanalen
TV 2 Livsstil
TV 2 Nettavisen
TV 2 Nyhetene
TV 2 Nyheter
TV 2 Nyhetskanalen
TV 2 Sport
TV 2 Sporten
TV 2 Sumo
TV 2 Zebra
TV 2 hjelper deg
TV 3
TV 4
TV Adressa
TV Aftenbladet
TV Agder
TV Bergen
TV Budstikka
TV Buskerud
TV Hardanger
TV Haugaland
TV Hedmark
TV Innlandet
TV Nord
TV Nordvest
TV Norge
TV Rain
TV Romerike
TV Sør
TV Telemark
TV Trøndelag
TV Tønsberg
TV Vest
TV Vestfold
TV Visjon Norge
TV Øst
TV Østfold
TV1000
TV2
TV2 Danmark
TV2 Nyhetskanalen
TV2 Zebra
TV2-nyhetene
TV3
TV4
TV8
TVAdressa
TVBergen
TVE
TVEast
TVN
TVNorge
TVVest
TVØ
TYin-Hansen
Tagesspiegel
Tageszeitung
Tano
Tano Aschehoug
Taz
TechCrunch
Teddy TV
Tek.no
Teknisk Ukeblad
Tekniske Nyheter
Telegraph
Telemark Arbeiderblad
Telemark Tidend
Telemarken
Telemarksavisa
Telen
Telia Play
The Age
The Atlantic
The Australian
The Barents Observer
The Boston Globe
The Canadian Press
The Daily Beast
The Daily Telegraph
The East African
The Economist
The Globe and Mail
The Guardian
The Herald
The Hill
The Hindu
The Hollywood Reporter
The Huffington Post
The Independent
The Intercept
The Irish Times
The Jerusalem Post
The Kyiv Independent
The Lancet
The Mirror
The Moscow Times
The Nation
The New York Times
The New Yorker
The Observer
The Onion
The People
The Register
The Scotsman
The Spectator
The Sun
The Sunday Times
The Sydney Morning Herald
The Telegraph
The Times
The Times of India
The Times of Israel
The Verge
The Voice
The Wall Street Journal
The Washington Post
The Washington Times
Tidal
Tidens Krav
Tidningarnas Telegrambyrå
Tidsskrift for Den norske legeforening
Tidsskriftet Den norske legeforening
Time Magazine
Time Warner
Times of India
Times of Israel
Tinn Avis
Tipsbladet
Today's Zaman
Toronto Star
Totalfilm
Toten Arbeiderblad
Totens Blad
TradeWinds
Transit
Transportmagasinet
Trav og Galopp-Nytt
Trav- og Galopp-Nytt
Troms Folkeblad
Trondheim Kino
Trondheims-Avisa
Trysil Avis
Trysil.no
Trønder-Avisa
Trønderbladet
Trønderbladet Melhus
Tuttosport
Tvedestrandsposten
Twitter
Tylden & Co
Tysnesbladet
Tysvær Bygdeblad
Tønsbergs Blad
UPI
USA Today
UT.no
Ud og Se
Ugebrevet A4
Uke-Adressa
Ukeavisen Ledelse
Ukens Nytt
Ukerevyen
Ukrainska Pravda
Ukrinform
Ullensaker Avis
Ullern Avis
Ullern Avis Akersposten
Under Dusken
Unian
Uniforum
Universal
Universal Music
Universal Music Norway
Universitas
Universitetsavisa
Uppsala Nya Tidning
Upstream
Utdanningsnytt
Utrop
VG
VG Helg
VG Lista
VG Nett
VG TV
VG+
VG-Nett
VGTV
VOL
VRT
Vagabond
Vakre Hjem & Interiør
Vaksdal Posten
Vaksdalposten
Valdres  # the newspaper; also a place
Vanity Fair
Varangeren
Varden
Variety
Varingen
Vatikanradioen
Vedomosti
Velgeren
Vennesla Tidende
Verdalingen
Verdens Gang
Vest-Telemark blad
Vestavind
Vestavisa
Vestby Avis
Vesteraaksposten
Vesteraalen
Vesteraalens Avis
Vesterålen Online
Vestfold Arbeiderblad
Vestfold Blad
Vestkystnytt
Vestlandske Tidende
Vestlandsnytt
Vestlandsrevyen
Vestmar
Vestnesavisa
Vestnorsk Filmfond
Vestnorsk Filmsenter
Vestnytt
Vestviken 24
Vi Menn
Vi i Villa
Vi over 60
Viacom
Viaplay
Viaplay Group
Viasat
Viasat 4
Viasat Sport
Viasat4
Vice News
Vigga
Vigmostad & Bjørke
Vigmostad Bjørke
Vigmostad og Bjørke
Vikebladet
Vikebladet Vestposten
Ville Vesten
Vinduet
Visjon Norge
Vogue
Voice of America
Voss Now
Vossabladet
Värmlands Folkblad
Våganavisa
Vård
Vårt Blad
Vårt Land
Vårt Oslo
VårtOslo
WDR
WSJ
Wahlström & Widstrand
Wall Street Journal
Warner Bros
Warner Bros.
Warner Bros. Discovery
Warner Bros. Norge
Warner Brothers
Warner Music
Warner Music Norway
WarnerMedia
Washington Post
Washington Times
Weekendavisen
Western Norway Film Commission
WiMP
WikiLeaks
Wikileaks
Wikipedia
Wired
Women's Auxiliary Territorial Service
Xinhua
YLE
Yahoo News
Yedioth Ahronoth
Yomiuri Shimbun
Yonhap
YouTube
Yr.no
Ytre Lofoten
Ytre Sogn Avis
YtreSogn
Ytringen
Ytringen Avis
ZDF
ZTV
Zaman
Zefyr
Zentropa
adressa.no
aftenposten.no
al-Arabiya
al-Jazeera
byavisa Trondheim
bygg.no
dagsavisen.no
de Volkskrant
digi.no
dinside.no
dt.no
f-b.no
firda.no
forskning.no
fvn.no
iFinnmark
iHarstad
iLaks
iLaks.no
iLevanger
iMarkedet
iNyheter
iTromsø
iVerdal
journalisten.no
kampanje.com
nettavisen.no
nordlys.no
oa.no
radiOrakel
rb.no
rbnett.no
seher.no
smp.no
sporten.com
t-a.no
tb.no
tidenskrav.no
tk.no
tv2.no
utrop.no
vg.no
vl.no
yr.no
Ávvir
Áššu
Åmli Nytt
Åndalsnes Avis
Årdals Tidende
Årstadposten
Ås Avis
Åsane Tidende
ØB = Østlandets Blad
Økonomisk Rapport
Øksnesavisa
Ørsta-Volda Avis
Østerdølen
Østfold Bygdeblad
Østfold-Bladet
Østhavet
Østkantavisa
Østkantavisen
Østkantliv
Østlandets Blad
Østlandets Blad Follo
Østlands-Posten
Østlandsposten
Østlandssendingen
Østlendingen
Øvre Smaalenene
Øy-Blikk
Øyavis
Øyavisa Tysnes
Øyblikk
Øyposten
Øystre Slidre

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
ADO Den Haag
AEK Athen
AFC Bournemouth
AFC Wimbledon
AG København
AG2R
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
AaFK Fortuna
Aalborg Håndbold
Aalesunds FK
Aalesunds Fotballklubb
Aarau
Aas Roklub
Aasguten
Aberdeen FC
Académica
Accrington Stanley
Ademar León
Adler Mannheim
Ajax
Ajax Amsterdam
Ak Bars Kazan
Aker Håndball
Aker Topphåndball
Aktiv SK
Aktiv Skøyteklubb
Al Ahly
Al-Ahly
Al-Hilal
Al-Ittihad
Al-Nassr
Alania Vladikavkaz
Alanyaspor
Alpecin
Alpecin-Deceuninck
Alpecin-Fenix
Alta IF
Alta IF Ski
Alta Svømmeklubb
Alvdal IL
Amazon Grimstad
Amkar Perm
Ammerud Basket
Anaheim Ducks
Andenes IL
Anderlecht
Ankaragücü
Antalyaspor
Anzji
Arbeidernes SK
Arbeidernes Skøyteklubb
Arendal Fotball
Arendal Håndball
Arendal Skøyteklubb
Arendals Skøiteklub
Arendals Skøyteklubb
Arizona Cardinals
Arizona Coyotes
Arminia Bielefeld
Arna Bjørnar
Arna-Bjørnar
Arna-Bjørnar Fotball
Arna/Bjørnar
Aron Skiklubb
Arsenal FC
Artmedia Bratislava
Asker Aliens
Asker CK
Asker Cykleklubb
Asker Fotball
Asker Kvinner
Asker SK
Asker Schakklubb
Asker Seilforening
Asker Skiklubb
Asker Skøyteklubb
Asker Svømmeklubb
Askim FK
Askim IF
Askim VBK
Askvoll Idrettslag
Askvoll og Holmedal IL
Askøy FK
Assyriska
Astana
Astana FK
Aston Villa
Astor FK
Atalanta
Athletic Bilbao
Athletic Club
Atlanta Braves
Atlanta Falcons
Atlanta Hawks
Atlanta Thrashers
Atlanta United
Atlas Bryteklubb
Atletico Madrid
Atlético
Atlético Madrid
Atlético Mineiro
Aurland IL
Aurskog-Høland FK
Aurskog-Høland FSK
Aurskog/Finstadbru
Austevoll IK
Austria Wien
Avalanche
Avaldsnes IL
Avaldsnes Toppfotball
Avangard Omsk
Averøykameratene
B&OI
B&OIF
B-72
B36
B68
BATE
BATE Borisov
BHK
BK Häcken
BK Tromsø
BK Viking-Askøy
BMC
BMC Racing
BOIF
BS Undine
BSC
BSI
BUL
BUL Oslo
BUL Ski
BUL Tromsø
BVB
Bahrain Victorious
Balestrand IL
Baltimore Ravens
Banesto
Baník Ostrava
Barca
Barcelona Handbol
Bardu IL
Bardufoss og Omegn
Bardufoss og omegn IF
Barça
Baune
Bayer Leverkusen
Bayern
Bayern Munchen
Bayern München
Başakşehir
Beitar Jerusalem
Belenenses
Benfica
Berg IL
Bergen Bokseklubb
Bergen Elite
Bergen Flyers
Bergen Golfklubb
Bergen Hockey
Bergen IK
Bergen Ishockeyklubb
Bergen Nord
Bergen Roklubb
Bergen Rugby
Bergens Akademiske Bridgeklubb
Bergens Roklub
Bergens Schakklub
Bergens Seilforening
Bergens Svømme Club
Bergens TF
Bergens Turnforening
Bergensvømmerne
Berger IL
Bergsøy
Bergsøy IL
Besiktas
Betis
Beşiktaş
Bietigheim
Birkebeineren IF
Birmingham City
Bjerke IL
Bjerke Travbane
Bjerringbro-Silkeborg
Björklöven
Bjørnevatn IL
Blackburn Rovers
Blackhawks
Blindheim IL
Blue Jackets
Blåvitt
Boavista
Boca Juniors
Bodø & Omegns IF
Bodø CK
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
Borgen IL
Borussia Dortmund
Borussia Mönchengladbach
Bossekop IL
Bossekop UL
Boston Breakers
Boston Bruins
Boston Celtics
Boston Red Sox
Botafogo
Braatt
Bradford City
Brann 2
Brann Bergen
Brann Kvinner
Brattvåg IL
Brawn
Breidablik
Breimsbygda IL
Breiðablik
Brekke IL
Bremanger IL
Bremnes IL
Brest Bretagne
Brevik IL
Brighton & Hove Albion
Brighton and Hove Albion
Bristol City
Bristol Rovers
Brommapojkarna
Brooklyn Nets
Bruins
Brumunddal Fotball
Bryne FK
Bryne HK
Bryne Håndball
Brynäs
Brøndby
Brøndby IF
Brønnøysund IL
Buducnost
Budućnost
Buffalo Bills
Buffalo Sabres
Bulls
Bursaspor
Bury
Buvik IL
Byaasen Skiklub
Bygdø Bordtennisklubb
Bygdø IL
Bygdø Monolitten
Byrkjelo IL
Byåsen Elite
Byåsen Håndball
Byåsen Håndball Elite
Byåsen IL
Byåsen Ski
Byåsen Skiklub
Byåsen Skiklubb
Byåsen Toppfotball
Båtsfjord SK
Bækkelaget Håndball
Bækkelaget SK
Bækkelagets SK
Bækkelagets Sportsklub
Bærum Basket
Bærum GK
Bærum Golfklubb
Bærum Kajakklubb
Bærum Roklubb
Bærum SK
Bærum Sportsklubb
Bærum Svømmeklubb
Bærums Skiklub
Bærums Verk
Bærums Verk Hauger
Bærums Verk IF
Bærumsverk
Bærumsvømmerne
Bø IL
CFK
CFR Cluj
CSC
CSKA
CSKA Moskva
CSKA Sofia
CSM Bucuresti
CSM Bucureşti
CSM București
Calgary Flames
Cambridge United
Canadiens
Cannondale
Canucks
Capitals
Cardiff City
Carlisle United
Carolina Hurricanes
Carolina Panthers
Cavaliers
Celta Vigo
Celta de Vigo
Celtic
Celtic FC
Celtics
Centrum Tigers
Cervelo
Cervélo
Cervélo TestTeam
Cesena
Charlotte Hornets
Charlottenlund SK
Charlton Athletic
Chelsea FC
Cheltenham Town
Chicago Bears
Chicago Blackhawks
Chicago Bulls
Chicago Cubs
Chicago Fire
Chicago Red Stars
Chicago White Sox
Chievo
Chivas
Christiania Roklub
Christiania SK
Christiania Skiklub
Cincinnati Bengals
Ciudad Real
Clausenengen
Clausenengen FK
Cleveland Browns
Cleveland Cavaliers
Cleveland Indians
Clippers
Club América
Club Brugge
Cofidis
Colchester United
Colo-Colo
Colorado Avalanche
Colorado Rapids
Columbia-Highroad
Columbus Blue Jackets
Columbus Crew
Comet Halden
Coop-Øster Hus
Corinthians
Coventry City
Coyotes
Credit Agricole
Crewe Alexandra
Cruz Azul
Crystal Palace
Crédit Agricole
D.C. United
DC United
DHK
Dahle IL
Dale IL
Dalen IL
Dallas Cowboys
Dallas Mavericks
Dallas Stars
De Graafschap
Degerfors
Degerfors IF
Delfana
Denver Broncos
Denver Nuggets
Deportivo
Deportivo La Coruna
Deportivo La Coruña
Depro Vard
Derby County
Detroit Lions
Detroit Pistons
Detroit Red Wings
Devils
Dimension Data
Dinamo Bucuresti
Dinamo București
Dinamo Kiev
Dinamo Minsk
Dinamo Moskva
Dinamo Riga
Dinamo Zagreb
Discovery Channel
Djerv 1919
Djurgården
Djurgården Hockey
Djurgården IF
Djurgårdens Hockey
Djurgårdens IF
Dnipro Dnipropetrovsk
Dodgers
Dombås IL
Doncaster Rovers
Dovre IL
Drafn
Drafn Bandy
Drammen FK
Drammen HK
Drammen Håndballklubb
Drammens Ballklubb
Drammens Turnforening
Drangedal IL
Drevsjø IL
Drøbak-Frogn
Drøbak-Frogn IL
Drøbak/Frogn
Ducks
Dunaferr
Dundee United
Dynamo Kiev
Dynamo Kyiv
Dynamo Minsk
Dynamo Moskva
Dynamo Riga
Dølaløpet
Düsseldorfer EG
EB/Streymur
EF Education
EF Education First
EV Zug
Edmonton Oilers
Edsbyns IF
Egersund IK
Egersunds IK
Eid IL
Eide og Omegn
Eide og Omegn FK
Eidsgard
Eidsvold IF
Eidsvold TF
Eidsvold Turn
Eidsvoll 1814s
Eidsvåg IL
Eiger FK
Eik Tønsberg
Eik-Tønsberg
Eikefjord IL
Eiker Kvikk
Eiker/Kvikk
Eintracht Braunschweig
Eintracht Frankfurt
Eisbären Berlin
Eivindvik IL
Ekholt BK
Eldar IF Ski
Elfsborg
Ellingsrud IL
Elnesvågen og Omegn
Elverum Fotball
Elverum Håndball
Elverum Skiklubb
Elverum Skilag
Elverum Vipers
Emblem IL
Energie Cottbus
Esbjerg Håndbold
Esbjerg fB
Eskişehirspor
Espanyol
Estudiantes
Etne IL
Etnedal Skilag
Euskaltel
Everton
Everton FC
Exeter City
FBK
FBK Bergen
FC Augsburg
FC Barcelona
FC Basel
FC Bayern
FC Dallas
FC Flora
FC Groningen
FC Helsingør
FC Honka
FC Inter
FC Inter Turku
FC Köln
FC København
FC Lahti
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
FDJ
FFC Frankfurt
FFK
FH Hafnarfjördur
FIK Ren-Eng
FK Arendal
FK Bodø/Glimt
FK Donn
FK Eik Tønsberg
FK Eik-Tønsberg
FK Fløy
FK Fyllingsdalen
FK Gjøvik-Lyn
FK Haugesund
FK Jerv
FK Krasnodar
FK Kvik
FK Lillehammer
FK Lyn
FK Mandalskameratene
FK Mjølner
FK Moss
FK Senja
FK Sørøyglimt
FK Toten
FK Tønsberg
FK Vidar
FK Vigør
FK Vindbjart
FK Ørn-Horten
FKH
FL Fart
FTC Budapest
Faaberg
Fagernes IL
Falk Horten
Fana Fotball
Fana Friidrett
Fana Håndball
Fana IL
Fana Idrettslag
Fana Roklubb
Fana Ski
Farsund og Lista
Fauske-Sprint
Fauske/Sprint
Feios IL
Fenerbahce
Fenerbahçe
Ferencvaros
Ferencváros
Festina
Fet IL
Fet friidrett
Feyenoord
Finnsnes IL
Fiorentina
Fjaler IL
Fjellhamar FK
Fjellhamar IL
Fjellhammer
Fjøra FK
Flamengo
Flames
Flatås IL
Flekkefjord FK
Flekkerøy IL
Flensburg-Handewitt
Flint Tønsberg
Flisbyen
Flora IL
Flora Tallinn
Florida Panthers
Florvåg IF
Florø Fotball
Florø SK
Florø Sportsklubb
Fluminense
Flyers
Fløy-Flekkerøy
Fløya
Fløya IF
Fokus BTK
Follebu Skiklubb
Follo FK
Follo Fotball
Follo HK
Follo HK Damer
Follo Håndball
Follo Håndballklubb
Force India
Fortuna Düsseldorf
Fortuna Hjørring
Fortuna Ålesund
Fossum IF
Fossum SK
Fossum Ski
Fram Larvik
Française des Jeux
Fredriksstad Roklub
Fredrikstad BK
Fredrikstad Ballklubb
Fredrikstad FK
Fredrikstad Fotballklubb
Fredrikstad Roklubb
Fredrikstad SK
Fredrikstad Seilforening
Frei SK
Freidig Ski
Fremad Amager
Frigg Oslo
Frigg Oslo FK
Frisk Asker
Frisk Asker Tigers
Frisk Tigers
Frol IL
Frölunda
Frölunda Indians
Frøya Basket
Frøya Fotball
Frøya IL
Funnefoss/Vormsund
Furuset Hockey
Furuset IF
Furuset Ishockey
Fylkir
Fyllingen Bergen
Fyllingen Fotball
Fyllingen Håndball
Fyllingen Lions
FyllingenBergen
Fyresdal IL
Färjestad
Färjestads BK
Fåberg IL
Førde Friidrettslag
Førde IL
Førde Skilag
Førde Sportsklubb
Førde Turnlag
Førde VBK
Førde Volleyballklubb
Førde Vulk
Füchse Berlin
GAIS
GAK
GIF Sundsvall
GOG
GWD Minden
Galatasaray
Garmin
Garmin-Cervélo
Gaular IL
Gauldal FK
Gaupne IL
Gausdal Skilag
Gaziantepspor
Gefle
Geilo IL
Geilo Skiskytterlag
Geithus IL
Gençlerbirliği
Germinal Beerschot
Gerolsteiner
Gillingham
Gimle BBK
Gimle Basket
Gimse IL
Girondins de Bordeaux
Gjelleråsen
Gjelleråsen IF
Gjerdrum IL
Gjerpen HK
Gjerpen HK Skien
Gjerpen Håndball
Gjerpen Håndball Skien
Gjerpen IF
Gjesdal IL
Gjøvik FF
Gjøvik HK
Gjøvik Hockey
Gjøvik Håndball
Gjøvik Skiklubb
Gjøvik-Lyn
Gjøvik/Lyn
Glasgow Celtic
Glasgow Rangers
Glassverket
Glassverket IF
Glentoran
Gloppen FK
Gloppen Friidrettslag
Gloppen Handball
Gloppen Handballklubb
Glåmdal SK
Go Ahead Eagles
Godøy IL
Gol IL
Golden Knights
Golden State Warriors
Gossen IL
Gran IL
Grand Bodø
Grane Arendal
Grasshopper
Grasshoppers
Grazer AK
Green Bay Packers
Grei IBK
Grei Innebandy
Greipstad IL
Gremio
Greuther Fürth
Greåker IBK
Grimsby Town
Grimstad OL
Grizzlys Wolfsburg
Groclin
Grong IL
Grorud Fotball
Grorud IL
Groupama-FDJ
Grovfjord IL
Grue IL
Grêmio
Grüner Fotball
Grüner Hockey
Grüner IL
Grüner Ishockey
Guangzhou Evergrande
Guard
Gui
Guif
Gular
Gulen IL
Gunners
Györ
Györi ETO
Győr
Győri Audi ETO
GÍ Gøta
Górnik Zabrze
Göppingen
Göteborg FC
Göztepe
HB Køge
HB Torshavn
HC Davos
HC Leipzig
HEI
HIF
HIF/Stein
HIFK
HJK
HJK Helsinki
HSG Nordhorn
HSK
HSV
HSV Hamburg
HTC-Columbia
HTH
HV71
Hafslo IL
Hafstad Vulk
Hajduk Split
Halden CK
Halden HK
Halden SK
Halden Skiklubb
Halden Topphåndball
Halmstads BK
Halsen IF
Halsnøy IL
Halsøy IL
Ham-Kam
HamKam
Hamar IL
Hamar Idrettslag
Hamar Skøiteklubb
Hamar Skøyteklubb
Hamarkameratene
Hamburg Freezers
Hamburger SV
Hamkam
Hammarby
Hammarby Bandy
Hammarby IF
Hammerfest FK
Hammerfest SK
Hammerfest Turn
Hannover 96
Hannover-Burgdorf
Hansa Rostock
Hansen Motorsport
Hapoel Be'er Sheva
Hapoel Beer Sheva
Hapoel Tel Aviv
Haramsøy/Nordøy
Hareid IL
Harstad IL
Harstad Vikings
Hartford Whalers
Hartlepool United
Hasle-Løren
Hasle-Løren IL
Hasle/Løren
Haslum HK
Haslum Håndballklubb
Haslum IL
Haslum IL Ski
Hatayspor
Hauerseter SK
Haugerud IF
Haugesund IL
Haugesund Seagulls
Haukeli IL
Heart of Midlothian
Heerenveen
Heidenheim
Heimdal Håndball
Heimdal IF
Hellas Verona
Helsingborgs IF
Heming Alpint
Heming Tennis
Hemsedal IL
Henning IL
Henning Skilag
Heracles
Hereford United
Herfølge
Hernes IL
Heros BTK
Hertha
Hertha BSC
Hertha Berlin
Herøy/Dønna
Hibernian
Hibs
High Road
Hinna Fotball
Hitec Products
Hittarp
Hobro IK
Hodd
Hoffenheim
Hokksund IL
Hol IL
Hol Skøyteklubb
Holeværingen
Holeværingen Fotball
Holla IL
Holmen Hockey
Holmen IF
Holmen Tropp og Turn
Holmenkollen SK
Holmenkollen Tennisklubb
Holmestrand IF
Holmlia SK
Holsen IL
Holstein Kiel
Hommelvik IL
Honningsvåg IF
Honvéd
Hornindal IL
Hosle IL
Houston Astros
Houston Dynamo
Houston Rockets
Houston Texans
Hov IL
Hovdebygda IL
Hovden IL
Hovding Håndball
Hovding IL
Hovding-Viking
Huddersfield Town
Hull City
Hundvåg FK
Hunstad FK
Hurricanes
Husøy & Foynland
Hyllestad IL
Hypo Niederösterreich
Häcken
Håkvik IL
Hødd IL
Hønefoss BK
Hønefoss SK
Hønefoss Turn
Høyang
Høyang IL
Høybråten og Stovner
Høybråten og Stovner IL
Høydalsmo IL
I.L. i BUL
IA Akranes
IBV
IF Birkebeineren
IF Eiker Kvikk
IF Eiker-Kvikk
IF Elfsborg
IF Fløya
IF Fram
IF Fram Larvik
IF Frisk Asker
IF Frøy
IF Frøya
IF Grane
IF Grei
IF Hallingen
IF Herkules
IF Kamp/Vestheim
IF Klypetussen
IF Njaal
IF Polarstjernen
IF Ready
IF Skarp
IF Snøgg
IF Sturla
IF Tjalve
IF Trauma
IF Urædd
IFK Göteborg
IFK Kristianstad
IFK Mariehamn
IFK Norrköping
IFK Norrköping FK
IK Grand Bodø
IK Grane
IK Hero
IK Junkeren
IK Sirius
IK Start
IK Sävehof
IK Tjalve
IK Våg
IL Aalgaard
IL Averøykameratene
IL BUL
IL Bevern
IL Bjarg
IL Bjørn
IL Braatt
IL Brodd
IL Eldar
IL Express
IL Fjellørnen
IL Flint
IL Fri
IL Gneist
IL Gular
IL Gular Bergen
IL Hald
IL Hei
IL Heming
IL Herd
IL Holeværingen
IL Hødd
IL Jardar
IL Jotun
IL Jutul
IL Koll
IL Manglerud Star
IL Njård
IL Nordkinn
IL Norild
IL Norna-Salhus
IL Norrøna
IL Norrøna Friidrett
IL Nybergsund
IL Nybrott
IL Polarstjernen
IL Runar
IL Sandviken
IL Skarphedin
IL Skjalg
IL Skrim
IL Snøgg
IL Stjørdals-Blink
IL Stålkameratene
IL Sverre
IL Syril
IL Tambarskjelvar
IL Trio
IL Tyrving
IL Tyrving Orientering
IL Valder
IL Varegg
IL Vestsiden
IL Viking
IL i BUL
IL i Bondeungdomslaget i Tromsø
ILF Tromsø
Idrettslaget Express
Ikast-Bording
Ikast-Brande
Imås
Independiente
Inderøy IL
Indiana Pacers
Indianapolis Colts
Indrefjord
Ineos Grenadiers
Ingierkollen Rustad
Ingierkollen Rustad Slalåmklubb
Innstranda
Innstranden
Innstranden IL
Innvik IL
Inter Miami
Inter Milan
Inter Turku
Intermarché-Wanty
Internazionale
Ipswich Town
Iraklis
Isfjorden IL
Ishavsbyen FK
Islanders
Israel Start-Up Nation
Istanbul Basaksehir
Jacksonville Jaguars
Jar IL
Jardar
Jaro
Jayco
Jerv
Jevnaker IF
Joker Fuel of Norway
Joker Icopal
Joker Merida
Jokerit
Jondal IL
Jostedal IL
Jotun IL
Jotun Årdalstangen
Jumbo-Visma
Junkeren
Junkeren Håndball
Jutul Hockey
Jutul Ishockey
Juve
Juventus
Jölster IL
Jönköpings Södra
Jølster FK
Jølster IL
KBK
KFUM Oslo
KFUM Stavanger
KFUM-Kam. Oslo
KFUM-Kameratene
KFUM-kameratene Oslo
KI Klaksvik
KIF
KIF Håndballelite
KIF Kolding
KIL
KIL Toppfotball
KNS
KR Reykjavik
KRC Genk
Kabelvåg IL
Kalevan Rasti
Kalmar FF
Kalnes IL
Kansas City Chiefs
Karlsruher SC
Kattem IL
Katusha
Kaupanger Fotball
Kaupanger IL
Kautokeino IL
Kayserispor
Kilkameratene
Kinn IL
Kirkenes & Omegn SK
Kirkenes IF
Kjelsås Fotball
Kjelsås IL
Kjelsås Ski
Klemetsrud IL
Klepp Elite
Klepp IL
Klepp Toppfotball
Knicks
Kolbotn Fotball
Kolbotn IL
Kolbotn IL Bryting
Kolbu/KK
Kolbukameratene
Koll Volley
Kollenhopp
Kollenhopp Oslo
Kolstad Fotball
Kolstad Håndball
Kolstad IL
Kolvereid IL
Kongelig Norsk Seilforening
Kongsberg IF
Kongsberg Miners
Kongsberg Penguins
Kongsberg Skiskytterlag
Kongsvinger IL
Kongsvinger Knights
Kongsvinger Toppfotball
Kongsvinger-distriktets OL
Konnerud IL
Konnerud Ski
Konyaspor
Kopervik IL
Kopparbergs/Göteborg
Korsvoll IL
Kragerø HK
Kragerø IF
Krefeld Pinguine
Krim Ljubljana
Kristiansand Håndball
Kristiansand IF
Kristiansand Løpeklubb
Kristiansand OK
Kristiansand Orienteringsklubb
Kristiansand Topphåndball
Kristiansand Turnforening
Kristianstads DFF
Kristiansund BK
Kristiansund FK
Kristiansund HK
Krylja Sovetov
Kråkerøy IL
KuPS
Kulset BTK
Kvalsund IL
Kvaløya SK
Kvaløysletta SK
Kvam IL
Kvam Langrenn
Kvernbit
Kvik Halden
Kvik Halden FK
Kvik Trondheim
Kvikne IL
Kvinesdal IL
Kviteseid IL
KÍ Klaksvík
Kärpät
Kåsen
Kölner Haie
København Håndbold
LA Clippers
LA Galaxy
LA Lakers
LASK
LASK Linz
LHK
LSK
LSK Kvinner
LSK Kvinner FK
Lada Togliatti
Lager 157 Ski Team
Lakers
Laksevåg TIL
Lambertseter IF
Lambertseter SK
Lambertseter Svømmeklubb
Lambertseter Svømming
Lampre
Landskrona BoIS
Landsås IF
Langevåg IL
Langhus IL
Larsnes/Gursken
Larvik AK
Larvik HK
Larvik Håndballklubb
Larvik Turn
Larvik Turn & IF
Las Palmas
Las Vegas Raiders
Lazio
LdB FC Malmö
LdB Malmö
Lech Poznan
Lech Poznań
Lechia Gdańsk
Leeds United
Legia Warsawa
Legia Warszawa
Leicester City
Leikanger IL
Leknes FK
Leksands IF
Lesja IL
Levadia Tallinn
Levanger FK
Levanger HK
Levanger Håndball
Levante
Levski Sofia
Leyton Orient
Lier IL
Lierne IL
Lierse
Lightning
Lillehammer CK
Lillehammer FK
Lillehammer IF
Lillehammer IHK
Lillehammer IK
Lillehammer IK Elite
Lillehammer Ishockey
Lillehammer Ishockeyklubb
Lillehammer KFK
Lillehammer Skiklub
Lillehammer Skiklubb
Lillehammer Skiskytterlag
Lillesand IL
Lillestrøm SK
Lillestrøm Sportsklubb
Lillomarka OL
Lillomarka Orienteringslag
Lincoln City
Linderud-Grei
Linköping HC
Linköpings FC
Linköpings HC
Liquigas
Lisleby FK
Litex Lovetsj
Liverpool FC
Ljungskile
Ljungskile SK
Loddefjord IL
Loen IL
Lofoten FK
Lokeren
Lokomotiv Jaroslavl
Lokomotiv Moskva
Lokomotiv Oslo
Lom IL
Lommedalens IL
Lorenskog
Los Angeles Clippers
Los Angeles Dodgers
Los Angeles FC
Los Angeles Galaxy
Los Angeles Kings
Los Angeles Lakers
Lotto Dstny
Lotto Soudal
Lotto-Soudal
Ludogorets
Luleå HF
Luleå Hockey
Lunde IL
Luster IL
Luton Town
Lyn 1896
Lyn Fotball
Lyn Oslo
Lyn Ski
Lyngby BK
Lyngdal IL
Lyngen/Karnes
Lysekloster IL
Lånke IL
Lærdal IL
Lørenskog Hockey
Lørenskog IF
Lørenskog IK
Lørenskog Ishockey
Lørenskog Ishockeyklubb
Lørenskog Skiklubb
Løten FK
Løten OL
Løv-Ham
Løv-Ham Fotball
Løvham
MFF
MFK
MIF
MK Dons
MKB Veszprém
MODO Hockey
MS Oilers
MSV Duisburg
MT Melsungen
MTK Budapest
MTN-Qhubeka
Maccabi Haifa
Maccabi Tel Aviv
Macclesfield Town
Madla Håndball
Madla IL
Madlasvømmerne
Mainz 05
Malmö FF
Malmö Redhawks
Malvik IL
Man City
Man U
Man United
Man. City
Man. United
ManU
Manchester City
Manchester United
Mandal HK
Mandalskameratene
Mangerud Star
Manglerud Hockey
Manglerud Star
Manglerud Star Toppfotball
Manglerud/Star
Mansfield Town
Mapei
Maple Leafs
Markabygda IL
Markane IL
Marítimo
Masfjorden IL
Mavericks
McLaren
Medkila
Medkila IL
Melbo IL
Meldal IL
Melhus IL
Melsungen
Memphis Grizzlies
Mercedes GP
Meråker IL
Metalist Kharkiv
Metallurg Magnitogorsk
Metz Handball
Miami Dolphins
Miami Heat
Midtjylland
Midtstranda
Miklagard Golf
Millwall FC
Milram
Milton Keynes Dons
Milwaukee Bucks
Minde IL
Minnesota North Stars
Minnesota Timberwolves
Minnesota United
Minnesota Vikings
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
Modum FK
Moelven IL
Molde Elite
Molde FK
Molde Fotballklubb
Molde Golfklubb
Molde HK
Molde Olymp
Molde og Omegn IF
Molde og Omegns IF
Montreal Canadiens
Montreal Impact
Montréal Canadiens
Mora IK
Morgedal IL
Mosjøen IL
Mosjøen Skiskyttere
Moss FK
Moss HK
Moss Hockey
Motiv-3
Mouscron
Movistar
MyPa
Mysen IF
Målselv IL
Måløy IL
Møllebyen
NAC Breda
NEC Nijmegen
NEXT
NSÍ
NSÍ Runavík
NTHI
NTNUI
Namdalseid IL
Namsos IL
Nannestad IL
Nanset IF
Nardo FK
Narvik HK
Narvik Hockey
Narvik IL
Nashville Predators
Nationalkam
Naustdal IL
Navestad IF
Neset FK
Nesodden IF
Nest-Sotra
Nest-Sotra Fotball
New England Patriots
New England Revolution
New Jersey Devils
New Orleans Hornets
New Orleans Pelicans
New Orleans Saints
New York City FC
New York Giants
New York Islanders
New York Jets
New York Knicks
New York Mets
New York Rangers
New York Red Bulls
New York Yankees
Newcastle United
Newell's Old Boys
Nidaros Basket
Nidaros Domers
Nidaros Hockey
Nidaros Jets
Nidelv
Nit-Hak
Nit/Hak
Nittedal IL
Njård
Njård Håndball
Njård IL
Njård Ski
Njård Tennis
Nor IL
Norborg
Nord Handball
Nord Karmøy
Nordby IL
Nordkapp FK
Nordlandet IL
Nordnes IL
Nordre Land IL
Nordreisa IL
Nordsjælland
Nordstrand Fotball
Nordstrand Håndball
Nordstrand IF
Nordstrand Tennisklubb
Norges Hunder
Norheimsund IL
Norild
Norna-Salhus
Norske Studenters Roklub
North Carolina Courage
Northampton Town
Norwich City
Notodden FK
Notodden HK
Nottingham Forest
Nottm Forest
Notts County
Novkam
Numancia
Nybergsund IL
Nybergsund-Trysil
Nyborg VBK
Nyborg Volleyballklubb
Nybygda IL
Nydalen SK
Nydalens SK
Nydalens Skiklub
Nykøbing Falster
Nærbø Håndball
Nærbø IL
Nøtterøy Håndball
Nøtterøy IF
Nøtterøy OL
OB
OGC Nice
OK Moss
ONCE
OSI
OSK
Oakland Athletics
Oakland Raiders
Odd Ballklubb
Odd Grenland
Odda FK
Oddersjaa
Odds BK
Odds Ballklubb
Odense Håndbold
Offerspill
Offerspill Sjakklubb
Oilers
Oklahoma City Thunder
Olden IL
Oldham Athletic
Olimpija Ljubljana
Oltchim
Oltchim Râmnicu Vâlcea
Oltchim Valcea
Olympiacos
Olympiakos
Olympique Lyon
Olympique Lyon Kvinner
Olympique Lyonnais
Olympique Marseille
Olympique de Marseille
Omega Pharma-Lotto
Oppdal IL
Oppegård IL
Oppsal Fotball
Oppsal Håndball
Oppsal IF
Oppsal IF Håndball
Opsal
Orica-GreenEdge
Orkanger IF
Orkdal IL
Orkdal Skiklubb
Orkla FK
Orkla Skiklubb
Orlando City
Orlando Magic
Orlando Pride
Ormsund Roklub
Os IL
Os TF
Os Turn
Os Turnforening
Osasuna
Oslo Capitals
Oslo City FK
Oslo Cykleklubb
Oslo Cyklekrets
Oslo Golfklubb
Oslo HK
Oslo IL
Oslo Roklubb
Oslo Schakselskab
Oslo Schakselskap
Oslo Seilforening
Oslo Skikrets
Oslo Skilag
Oslo Skøiteklub
Oslo Skøiteklubb
Oslo Skøyteklubb
Oslo Sportslag
Oslo Tennisklubb
Oslo Turnforening
Oslo Vikings
Oslo Volley
Oslostudentenes IK
Osterøy IL
Otrabyen
Otta IL
Ottawa Senators
Ottestad IL
Overhalla IL
Oxford United
PAOK
PAOK Saloniki
PEC Zwolle
PSG
PSRX
PSV
PSV Eindhoven
Packers
Palmeiras
Panathinaikos
Panthers
Paris SG
Paris Saint-Germain
Paris St. Germain
Partick Thistle
Partizan
Partizan Beograd
Penguins
Peterborough United
Petter Solberg World Rally Team
Peñarol
Philadelphia 76ers
Philadelphia Eagles
Philadelphia Flyers
Philadelphia Union
Phoenix Coyotes
Phoenix Suns
Phonak
Pick Szeged
Piteå IF
Pittsburgh Penguins
Pittsburgh Steelers
Plussbank BMC
Plymouth Argyle
Pogoń Szczecin
Pol/Værn
Pors Fotball
Pors Grenland
Porsanger IL
Porsgrund
Porsgrunn OL
Port Vale
Portland San Antonio
Portland Thorns
Portland Timbers
Portland Trail Blazers
Predators
Preston North End
Pumas
QPR
Qarabag
Quebec Nordiques
Queens Park Rangers
Quick Step
Quick-Step
RB Leipzig
RB Salzburg
RBK
RC Lens
ROS
RSC Anderlecht
Racing Club
Racing Genk
Racing Santander
Ragde Eiendom
Rakkestad HK
Rakkestad IF
Raków
Rana FK
Randaberg IL
Randaberg Volley
Randers FC
Randers HK
Ranheim Fotball
Ranheim Friidrett
Ranheim IL
Ranheim TF
Rapid București
Rapid Wien
Raptors
Raufoss Fotball
Raufoss IL
Raufoss Ski
Rauland IL
Raumnes & Årnes
Raumnes & Årnes IL
Ravnanger IL
Rayo Vallecano
Re FK
Ready Bandy
Ready Ski
Real Betis
Real Madrid
Real Mallorca
Real Oviedo
Real Salt Lake
Real Sociedad
Real Valladolid
Real Zaragoza
Recreativo
Red Bull München
Red Bull Racing
Red Bull Salzburg
Red Sox
Red Wings
Redbergslid
Reggina
Reinen IL
Reinsvoll IF
Reistad IL
Ren-Eng
Rena IL
Renault F1
Rhein-Neckar Löwen
Rilindja
Rindal IL
Rindals/Troll
Ring Cykleklubb
Ringebu/Fåvang
Ringerike IHK
Ringerike Panthers
Ringerike SK
Ringerikes
Ringeriks-Kraft
Ringeriks-Kraft Look
Ringsaker OK
Rissa IL
River Plate
Rizespor
Rjukan IL
RoPS
Roa IL
Roda JC
Rollon
Romerike Ravens
Rommen SK
Romsås IL
Rosario Central
Rosenborg
Rosenborg BK
Rosenborg Ballklub
Rosenborg Håndball
Rosenborg IHK
Rosenborg Ishockey
Rosenborg Kvinner
Rosendal TL
Ross County
Rosseland BK
Rostov-Don
Roterud IL
Rotherham United
Royal Antwerp
Rubin Kazan
Ruch Chorzów
Runar Håndball
Runar IL
Runar Sandefjord
Rustad IL
Rygge IL
Råde IL
Rælingen HK
Rælingen Håndballklubb
Rögle
Rögle BK
Røa Allianseidrettslag
Røa Fotball
Røa IL
Røde Stjerne
Røde Stjerne Beograd
Røros IL
Røros Skiklubb
Rørvik IL
Røykenvik
S08
SC Bern
SC Freiburg
SC Heerenveen
SC Magdeburg
SG BBM Bietigheim
SG Flensburg-Handewitt
SIF
SIF/Hessa
SJK
SK Baune
SK Brann
SK Brodd
SK Djerv
SK Djerv 1919
SK Falken
SK Freidig
SK Gaular
SK Gjøa
SK Gjøvik-Lyn
SK Guard
SK Haugar
SK Herd
SK Nord
SK Nymark
SK Ravn
SK Rival
SK Rollon
SK Siljan
SK Sprint-Jeløy
SK Trane
SK Trondheims-Ørn
SK Trygg/Lade
SK Træff
SK Union
SK Vard
SK Vard Haugesund
SK Vidar
SK Vidar Friidrett
SK av 1909
SKA St. Petersburg
SOSS
SSC Napoli
Sabres
Sacramento Kings
Sagene IF
SaiPa
Saint-Etienne
Saint-Étienne
Salangen IF
Salavat Julajev Ufa
Salernitana
Saltdal IL
Saltdalkameratene
Samnanger IL
Sampdoria
San Antonio Spurs
San Diego Chargers
San Francisco 49ers
San Francisco Giants
San Jose Earthquakes
San Jose Sharks
San José Sharks
San Lorenzo
Sandane TIL
Sandane Turn- og Idrettslag
Sande IL
Sande SK
Sandefjord BK
Sandefjord Ballklubb
Sandefjord Fotball
Sandefjord Håndball
Sandefjord Roklub
Sandefjord TIF
Sandnes HK
Sandnes IL
Sandnes Idrettslag
Sandnes Orientering
Sandnes SK
Sandnes Sykleklubb
Sandnes Ulf
Sandnessjøen IL
Sandviken IL
Sandviken Ski
Sandvikens AIK
Sao Paulo
Sarpsborg 08
Sarpsborg BK
Sarpsborg FK
Sarpsborg Skøyteklubb
Sarpsborg Sparta
Sarpsborg Sparta FK
Sassuolo
Saturn Ramenskoje
Sauber
Sauland IL
Saxo Bank
Schalke
Schalke 04
Scunthorpe United
Seahawks
Seattle Kraken
Seattle Seahawks
Seattle Sounders
Seattle SuperSonics
Selbak TIF
Selbu IL
Selbu Ski
Selje IL
Seljord IL
Selsbakk IF
Senja FK
Servette
Setskog-Høland
Setskog/Høland
Shakhtar Donetsk
Shamrock Rovers
Shandong Luneng
Sharks
Sheffield United
Sheffield Wed
Sheffield Wednesday
Sheriff Tiraspol
Shrewsbury Town
Sigma Olomouc
Silkeborg IF
Simostranda IL
Sinsen-Refstad
Sion
Sirius
Sivasspor
Sjakhtar Donetsk
Sjetne
Sjetne IL
Skarbøvik IF
Skarphedin
Skavøypoll
Skavøypoll IL
Skedsmo FK
Skei IL
Skeid Fotball
Skellefteå AIK
Ski Fotball
Ski IL
Skien Håndball
Skiold
Skjalg
Skjeberg HK
Skjern Håndbold
Skjervøy IK
Skjetten Fotball
Skjetten Håndball
Skjetten SK
Skjåk IL
Skogn IL
Skonto Riga
Skotfoss TIF
Skrautvål IL
Skrim IL
Skrim Kongsberg
Skånland FK
Skånland og Omegn IF
Slagelse DT
Slagelse FH
Slavia Praha
Slemmestad IF
Slevik IBK
Slovan Bratislava
Slovan Liberec
Smørås
Smørås IL
Snarøya SK
Snåsa IL
Snøgg Fotball
Snøgg Friidrett
Sogn Hockey
Sogndal Fotball
Sogndal Fotballklubb
Sogndal Håndball
Sogndal IL
Sola FK
Sola HK
Sola Håndball
Solberg Bandy
Solberg SK
Solna Vikings
Solund IL
Sortland IL
Sotra SK
Sotra Sjakklubb
Sotra Sportsklubb
Soudal Quick-Step
Soudal-Quick Step
Southend United
Sparbu IL
Sparebanken Vest-Ridley
Sparta Praha
Sparta Rotterdam
Sparta Sarpsborg
Sparta Warriors
Spartak
Spartak Moskva
Spektrum Flyers
Spezia
Spjelkavik IL
Sporting Braga
Sporting CP
Sporting Gijón
Sporting Kansas City
Sporting Lisboa
Sportsklubben Freidig
Sprint-Jeløy
Sprint/Jeløy
Spydeberg Atletene
Spydeberg IL
St. Etienne
St. Gallen
St. Hallvard
St. Johnstone
St. Louis Blues
St. Louis Cardinals
St. Louis Rams
St. Mirren
St. Pauli
St.Hallvard
Staal
Staal Jørpeland
Stabekk Tennisklubb
Stabæk
Stabæk Bandy
Stabæk Fotball
Stabæk Håndball
Stabæk IF
Stadlandet IL
Standard Liege
Standard Liège
Stange SK
Stange Sportsklubb
Stathelle og Omegn
Stavanger Bokseklubb
Stavanger Friidrettsklubb
Stavanger Golfklubb
Stavanger Håndball
Stavanger IF
Stavanger IF Fotball
Stavanger Ishockeyklubb
Stavanger Oilers
Stavanger Roklub
Stavanger SK
Stavanger Seilforening
Stavanger Svømmeklub
Stavanger Turnforening
Stavne
Steaua Bucuresti
Steaua București
Steelers
Stegaberg
Steinkjer FK
Steinkjer Skiklubb
Stjarnan
Stjernen Fredrikstad
Stjernen Hockey
Stjernen Sjakklubb
Stjørdals-Blink
Stjørdals/Blink
Stockport County
Stod Volley
Stoke City
Stokke IL
Stokmarknes IL
Stord Fotball
Stord Handball
Stord Håndball
Stord IL
Stord Sunnhordland
Stord Sunnhordland FK
Stordal IL
Store Bergan IL
Storelva IL
Storhamar
Storhamar Dragons
Storhamar Elite
Storhamar Hockey
Storhamar Håndball
Storhamar Håndball Elite
Storhamar Ishockey
Storm BK
Stovnerkameratene
Strand Kajakklubb
Stranda IL
Strandbygda IL
Strindheim IL
Strindheim Ski
Strindheim Toppfotball
Stryn Fotball
Stryn IL
Stryn Skiklubb
Stryn Skiskyttarlag
Stryn TIL
Stryn Turn- og Idrettslag
Strømmen IF
Strømmen og Lillestrøm Skiklubb
Strømsgodset
Strømsgodset IF
Strømsgodset Skøyter
Strømsgodset Toppfotball
Strømtangen
Studentspretten
Sturla IF
Sturm Graz
Stålkameratene
Stårheim IL
Sunndal Fotball
Sunndal IL
Sunweb
Surnadal IL
Svarstad IL
Sveio IL
Sveiva
Sveiva IB
Sveiva Innebandy
Svelgen TIF
Svelgen TIL
Svelvik IF
Svene IL
Sverresborg IF
Svolvær IL
Swansea City
Swindon Town
Sykkylven IL
Syrianska
Syril
São Paulo
São Paulo FC
Sävehof
Sædalen IL
Södertälje SK
Søfteland TIL
Søgne FK
SønderjyskE
Søre Ål
Søre Ål IL
Sørfjell
Sørild
Sørumsand IF
TBV Lemgo
THW Kiel
TIF Viking
TIL
TIL 2020
TPS
TPS Turku
TSG Hoffenheim
TTH Holstebro
TUIL
Tambarskjelvar
Tambarskjelvar IL
Tampa Bay Buccaneers
Tampa Bay Lightning
Tampere United
Tappara
Tasta IL
Team Aker Dæhlie
Team CSC
Team Centric
Team Cervélo
Team Columbia
Team Coop
Team Coop-Repsol
Team Eksjöhus
Team Elon
Team Esbjerg
Team FixIT.no
Team Hitec Products
Team Ineos
Team Janteloven
Team Jobzone
Team Joker
Team Kaffebryggeriet
Team Katusha
Team Kollen
Team Koteng
Team LeasePlan
Team LeasePlan Go
Team Ragde
Team Ragde Charge
Team Ragde Eiendom
Team Ramudden
Team Ringeriks-Kraft
Team Santander
Team Saxo Bank
Team Sky
Team Sparebanken Vest
Team Statoil
Team Strømmen
Team Sykkylven
Team Synnfjell
Team Telekom
Team Telemark
Team Trøndelag
Team Tvis Holstebro
Team United Bakeries
Team Veidekke
Team Øster Hus
Team Øster Hus-Ridley
Teie IF
Teisen IF
Telekom Veszprém
Tennessee Titans
Teplice
Terek Groznyj
Tertnes Elite
Tertnes Håndball
Tertnes IL
Texas Rangers
Thrashers
Thun
Thüringer HC
Tiller IL
Timrå IK
Tinn Skiklubb
Tistedalen
Tistedalen TIF
Tjalve
Tjølling IF
Tokke IL
Tolga IL
Tollnes BK
Tomrefjord IL
Toppvolley Norge
Tornado Måløy
Tornado Måløy FK
Toro Rosso
Toronto FC
Toronto Maple Leafs
Toronto Raptors
Torpedo Moskva
Torquay United
Torshov IF
Toten HK
Tottenham Hotspur
Trabzonspor
Tranmere
Tranmere Rovers
Trek-Segafredo
Trelleborgs FF
Tresfjord IL
Tresfjord UL
Tretten Skiklubb
Treungen IL
Treviso
Tromsdalen UIL
Tromsø 2
Tromsø IL
Tromsø Skiklub
Tromsø Skiklubb
Tromsø Skiskyttarlag
Tromsø Storm
Trondheim Black Panthers
Trondheim Friidrett
Trondheim Golfklubb
Trondheim-Ørn
Trondheims Ørn
Trondheims-Ørn
Trosterud IL
Trygg/Lade
Trysil IL
Trysil Ski
Trysil Skilag
Træff
Trøgstad/Båstad
Trønder-Lyn
Trønderhopp
Trøsken IL
Tune IL
Tunet IBK
Turbine Potsdam
Tverrelvdalen IL
Twente
Tynset IF
Tyresö
Tyresö FF
Tyrving
Tønsberg Friidrettsklubb
Tønsberg Hockey
Tønsberg Nøtterøy
Tønsberg Turn
Tønsberg Vikings
UAE Team Emirates
UD Las Palmas
US Postal
Udinese
Ulefoss SF
Ulf-Sandnes
Ulfstind
Ull Friidrett
Ull-Kisa
Ull/Kisa
Ull/Kisa Friidrett
Ullensaker Kisa
Ullensaker/Kisa
Ullensaker/Kisa IL
Ullern FK
Ullern IF
Ullern Tennisklubb
Ullevål Bandy
Ullevål IL
Ulricehamns IF
Ulriken Eagles
Ulriken Elite
Umeå IK
Undheim IL
Union Berlin
Union Saint-Gilloise
Universidad de Chile
Uno-X
Uno-X Mobility
Uno-X Pro Cycling
Uno-X Pro Cycling Team
Urawa Red Diamonds
Urædd FK
Urædd Håndball
Utah Jazz
Utleira
Utleira IL
VIF
VIF Fotball
VIF Hockey
Vadheim IL
Vadmyra IL
Vadsø TF
Vadsø Turn
Valder
Valder IL
Valdres FK
Valdres Skiklubb
Valur
Vancouver Canucks
Vancouver Whitecaps
Vang FL
Vang Fotballag
Vang IL
Vang Skiløperforening
Varbergs BoIS
Vard Haugesund
Vardal IF
Vardar IL
Vardar Skopje
Varden Meråker
Varegg
Varegg Fotball
Varegg Orientering
Varhaug IL
Varodd
Vasco da Gama
Vaulen IL
Vedavåg
Vedavåg Karmøy
Vegas Golden Knights
Vejle BK
Vejle Boldklub
Verdal IL
Vestfossen IF
Vestkantsvømmerne
Vestli IL
Vestnes Varfjell
Vestre Aker SK
Vestre Slidre IL
Vestre Spone
Vestsiden-Askøy
Vestsiden-Askøy IL
Veszprem
Veszprém
VfB Stuttgart
VfL Bochum
VfL Gummersbach
VfL Wolfsburg
Viborg FF
Viborg HK
Videoton
Vigrestad IK
Vik IL
Viking Askim
Viking FK
Viking Fotball
Viking HK
Viking Hockey
Viking Håndball
Viking Stavanger
Viking TIF
Viking Turn
Viking Volley
Vikingur
Viksdalen IL
Viktoria Plzen
Viktoria Plzeň
Vikåsen IL
Villa Lidköping
Vind IL
Vindbjart
Vindbjart FK
Vinger IL
Vingrom IL
Vinje IL
Vinstra IL
Vipers
Vipers Kristiansand
Vipers Kristiansand Håndball
Visma-Lease a Bike
Vitesse
Vitesse Arnhem
Vittsjö
Vittsjö GIK
Vitória Guimarães
Vive Kielce
Volda Handball
Volda TI
Volda TI Handball
Volda Turn- og Idrettslag
Voss FK
Voss Fotball
Voss IL
Voss Ski- og Tursenter
Voss Skiskyttarlag
Västerås SK
Västra Frölunda
Växjö Lakers
Våg FK
Våg Vipers
Vågakameratane
Vågakameratene
Våganes FK
Vågå IL
Vålerenga
Vålerenga Fotball
Vålerenga Hockey
Vålerenga IF
Vålerenga Ishockey
Vålerenga Trolls
Vålerengen
Vålerengens IF
Værnes
Vélez Sarsfield
Víkingur
WBA
Washington Capitals
Washington Redskins
Washington Wizards
Werder
Werder Bremen
West Brom
West Bromwich
West Bromwich Albion
West Ham
West Ham United
Westerlo
Wetzlar
Widzew Lodz
Widzew Łódź
Wigan Athletic
Willem II
Wing OK
Winnipeg Jets
Wisla Krakow
Wisla Plock
Wisła Krakow
Wolfsberger
Wolverhampton Wanderers
Wrexham AFC
Wycombe Wanderers
Xanthi
Xerez
Yeni Malatyaspor
York City
Young Boys
Ystads IF
ZSC Lions
Zalgiris
Zalgiris Vilnius
Zeljeznicar
Zenit
Zenit St. Petersburg
Zulte Waregem
Zvezda Zvenigorod
Ässät
ÅFK
Åfjord IL
Åga
Åga IL
Åkra IL
Ål IL
Ål Skilag
Ål Skiskyttarlag
Ålesund HK
Ålgård FK
Åmdal/Tokke
Åmot IL
Åndalsnes IF
Årdal FK
Årnes IF
Årvoll IL
Ås Fotball
Ås IL
Ås-UMB
Åsane Fotball
Åsane Håndball
Åsen IL
Åssiden IF
Åtvidaberg
Çaykur Rizespor
ÍBV
Örebro HK
Örebro SK
Örgryte
Öster
Östers IF
Östersund SK
Östersunds FK
ØIF
ØIF Arendal
Øksil
Øksil Volleyball
Ørland BK
Ørn Horten
Ørn Norheimsund
Ørn-Horten
Ørsta IL
Østsiden IL
Øvrevoll Galopp
Øvrevoll Hosle
Øvrevoll Hosle IL
Øvrevoll/Hosle
Øyer-Tretten IF
Øyestad IF
Øyfjell IL
Øygard FK
Øygarden FK
Øystre Slidre IL
Újpest
Ümraniyespor
Þór
İstanbulspor

[club-place]
# Source: own knowledge of sport: clubs whose everyday name is also a place (town, municipality, district); a reader tells them apart by the sports words near.
Aalborg
Aalesund  # older spelling of the town, today's of the club
Aberdeen
Ajaccio
Alavés
Alingsås
Almería
Alta
Ammerud
Andebu
Angers
Antwerpen
Arendal
Arna
Asker
Askim
Astrakhan
Augsburg
Aurskog-Høland
Auxerre
Avaldsnes
Ballangen
Ballstad
Bamble
Barcelona
Bardufoss
Bari
Barnsley
Basel
Bastia
Beisfjord
Birmingham
Bjerke
Bjølsen
Bjørkelangen
Bjørnevatn
Blackburn
Blackpool
Blindheim
Bochum
Bodø
Bologna
Bolton
Bordeaux
Borgen
Borre
Bossekop
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
Brusand
Bryn
Bryne
Burnley
Buvik
Byåsen
Bækkelaget
Bærum
Bømlo
Caen
Cagliari
Cardiff
Catania
Charleroi
Charlton
Chelsea
Chesterfield
Chicago
Cleveland
Como
Coventry
Cádiz
Dallas
Darmstadt
Debrecen
Derby
Detroit
Dijon
Dnipro
Donetsk
Dortmund
Drammen
Drangedal
Drøbak
Duisburg
Dundee
Dunfermline
Dønna
Düsseldorf
EIK
Edmonton
Edsbyn
Egersund
Eibar
Eidanger
Eidsvåg
Eiger
Eikefjord
Ekeberg
Elche
Elnesvågen
Elverum
Empoli
Enköping
Esbjerg
Etne
Falkenberg
Fana
Finnsnes
Fjellhamar
Flekkerøy
Flensburg
Flisa
Florvåg
Florø
Foggia
Follebu
Follese
Follo
Fossum
Frankfurt
Fredrikstad
Frei
Freiburg
Frol
Frøya
Fulham
Furuset
Fyllingen
Fyllingsdalen
Fåberg
Førde
Gauldal
Gausdal
Geilo
Genk
Genoa
Gent
Getafe
Gimle
Girona
Giske
Gjerdrum
Gjerpen
Gjøvik
Gossen
Gran
Granada
Grenoble
Grimstad
Grindavik
Grindavík
Groningen
Grorud
Groruddalen
Grovfjord
Guimarães
Guingamp
Gulset
Gummersbach
Gvarv
Göteborg
Halden
Halmstad
Hamburg
Hammerfest
Hana
Hannover
Harestua
Harstad
Hasle
Haslum
Haugerud
Haugesund
Heimdal
Helsingborg
Herning
Herøy
Hinna
Hobro
Hobøl
Holmen
Holmestrand
Holmlia
Holum
Horsens
Houston
Hovin
Huddersfield
Hull
Hurum
Hvidovre
Høland
Hønefoss
Idd
Ikast
Ingolstadt
Ipswich
Jar
Jessheim
Jevnaker
Jordal
Jordan
Kaiserslautern
Kalmar
Kattem
Kaupanger
Kazan
Keflavik
Keflavík
Kiel
Kielce
Kilmarnock
Kirkenes
Kjellmyra
Kjelsås
Klaksvík
Klemetsrud
Klepp
Kløfta
Kolbotn
Kolding
Kolstad
Kolvereid
Kongsberg
Kongsvinger
Konnerud
Kopervik
Korsvoll
Košice
Kragerø
Krasnodar
Kristianstad
Kristiansund
Krokelvdalen
Kråkerøy
Kvinesdal
Köln
Langesund
Langevåg
Larvik
Lausanne
Lecce
Leeds
Leganés
Leicester
Leinstrand
Leipzig
Leksand
Lens
Levanger
Leverkusen
Lier
Lille
Lillehammer
Lillestrøm
Linderud
Lindås
Linköping
Lisleby
Liverpool
Livingston
Livorno
Ljan
Ljubljana
Loddefjord
Lofthus
Lommedalen
Lorient
Los Angeles
Lugano
Luleå
Lundenes
Lunner
Lura
Luton
Luzern
Lyngby
Lyngbø
Lyngen
Lyon
Lysekloster
Lørenskog
Løten
Madla
Magdeburg
Mainz
Malaga
Mallorca
Malmö
Mandal
Manglerud
Maribor
Mariehamn
Marseille
Mechelen
Melhus
Messina
Metz
Miami
Middlesbrough
Milan
Millwall
Minde
Minnesota
Mjøndalen
Modum
Molde
Monaco
Montpellier
Montreal
Monza
Mosjøen
Moss
Motherwell
Mysen
Málaga
Måndalen
Mönchengladbach
Namsen
Namsos
Nancy
Nanset
Nantes
Napoli
Nardo
Narvik
Nesodden
Newcastle
Nice
Nidarvoll
Nijmegen
Nordstrand
Norrköping
Norwich
Notodden
Nottingham
Nybergsund
Nyborg
Nærbø
Næstved
Nîmes
Nøtterøy
Nürnberg
Odda
Odense
Oldham
Oppdal
Oppegård
Oppsal
Orkanger
Os
Otra
Ottestad
Oviedo
Oxford
Paderborn
Palermo
Parma
Perugia
Pescara
Peterborough
Philadelphia
Piacenza
Pittsburgh
Plymouth
Porto
Portsmouth
Preston
Rafsbotn
Rakkestad
Ramfjord
Ramnes
Ramsund
Randaberg
Randers
Randesund
Ranheim
Raufoss
Reading
Reims
Reistad
Rennes
Rijeka
Ringerike
Roa
Rochdale
Rolvsøy
Roma
Rosengård
Rostock
Rostov
Rotherham
Rygge
Rælingen
Røa
Salhus
Salzburg
San Antonio
Sandar
Sandefjord
Sandnes
Sandved
Sandviken
Santos
Sarajevo
Sarpsborg
Sel
Selbak
Selbu
Senja
Sevilla
Sheffield
Siena
Silkeborg
Skarbøvik
Skedsmo
Skeid
Skellefteå
Skjern
Skjervøy
Skjetten
Skopje
Skotfoss
Skotterud
Skreia
Skånevik
Skövde
Slagelse
Sochaux
Sogndal
Sola
Solberg
Sotra
Southampton
Spjelkavik
Stakkevollan
Stange
Stathelle
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
Sunde
Sunderland
Sundsvall
Sunndal
Surnadal
Svarstad
Svelgen
Svelvik
Svolvær
Svorkmo
Swansea
Swindon
Sykkylven
Sylling
Szeged
Sætre
Södertälje
Søgne
Sørskogbygda
Sørumsand
Teie
Tenerife
Tertnes
Tiller
Timrå
Tjøme
Tollnes
Tomrefjord
Tomter
Torino
Torp
Torvastad
Toten
Tottenham
Toulouse
Tovik
Trelleborg
Trnava
Tromsdalen
Tromsø
Trondheim
Trosvik
Troyes
Trøgstad
Tune
Tverlandet
Tynset
Tårnåsen
Tønsberg
Ullensvang
Ullern
Ulstein
Umeå
Undheim
Utrecht
Vadmyra
Valencia
Valenciennes
Valladolid
Varberg
Varhaug
Vaulen
Vefsn
Vejle
Veldre
Velledalen
Vendsyssel
Venezia
Verdal
Verona
Vestfossen
Vestli
Viborg
Vicenza
Vigrestad
Vikersund
Villarreal
Volda
Vollen
Voss
Värnamo
Växjö
Walsall
Washington
Watford
Wigan
Wimbledon
Wolfsburg
Wolverhampton
Wrexham
Zaragoza
Zilina
Åkra
Åkrehamn
Ålesund
Ålgård
Årdal
Årdalstangen
Årvoll
Åsane
Åskollen
Åssiden
Örebro
Östersund
Ørje
Østmarka
Øyestad

[club-word]
# Source: own knowledge of sport: clubs whose everyday name is also a Norwegian word or a personal name; only the capital and the sports words near tell.
Alpine
Amazon
Arsenal  # arsenal
Bevern
Birkebeineren
Bjarg  # cliff
Blink
Blues
Brage  # Norse god, and a given name
Brann  # fire
Brodd  # spike
Comet
Cruzeiro
Djerv  # bold
Donn
Eldar
Emblem
Express
Fart
Fjøra
Flint  # flint
Fløy  # wing; flew
Forest
Fortuna
Fossekallen
Fram  # forward; also Nansen's ship
Freidig  # bold
Frigg
Gjøa
Glimt  # glimpse
Gneist  # spark (nn)
Godset  # the goods
Grand
Grane  # Sigurd's horse
Grei  # fine
Grüner
Haka
Halsen
Hardhaus
Hauger
Havdur
Havørn
Hearts
Heming
Herd
Herkules
Honka
Hovding  # chieftain
Hødd
Idun
Inter
Internacional
Jarl  # earl, and a given name
Jutul
Koll
Kraken
Kvik  # quick
Lokomotiv
Lotto
Lotus
Lyn  # lightning
Mjølner
Morild
Nacional
Odd  # odd, and a given name
Palace
Patriots
Polarstjernen
Pors  # bog myrtle
Rangers
Rapid
Ready
Rival
Runar  # also a given name
Rye
Sedan
Senators
Skade
Skarp  # sharp
Skjergard
Skrim
Snøgg  # quick
Sparta
Sporting
Spruten
Spurs
Stag
Start  # start
Stil
Stjernen  # the star
Sturla  # also a given name
Tornado
Trane  # crane
Trauma
Trio
Troll
Trott
Trygg  # safe
Trysilgutten
Union
United
Urædd  # fearless
Vard  # cairn; past of a verb
Varg
Vestsiden
Vidar  # also a given name
Vigør
Vikane
Viking  # Viking
Villa
Vinne
Våg
Wing
Wolves
Yankees
Ørn  # eagle
Østsiden

[company]
# Source: own knowledge of Norwegian business life: Oslo Børs companies past and present, banks, insurers, oil service, fish farming, shipping, retail, telecoms, transport, power, construction, hotels, technology; international large companies.
3M
3RW
3RW Arkitekter
3T
3T Trening
3XN
4B Arkitekter
4Service
68° Nord
7 Fjell
7 Fjell Bryggeri
7-Eleven
A-Møbler
A-lab
A.P. Møller
A.P. Møller-Mærsk
A/S Norske Shell
A/S Sydvaranger
A/S Vinmonopolet
AB InBev
AB Volvo
ABB
ABB Norge
ABBL
ABBL Boligbyggelag
ABC Bank
ABC Company
ABChus
ABG
ABG Sundal Collier
ABO
ACNielsen
AEG
AF Anlegg
AF Gruppen
AF-gruppen
AGA
AGR
AGVA Kraft
AIG
AKVA group
AMD
AMFI
AOL
AOL Time Warner
AP Møller-Mærsk
AS Eidefoss
ASKO
AT Skog
AT&T
AXA
Aalesund Protector
Aas Mek
Aas Mekaniske Verksted
Aas mek. Verksted
Aas-Jakobsen
Aase Maskin
Aasen Sparebank
Aass
Aass Bryggeri
AbbVie
Aberia
Abrahamsen & Sønner
Academic Work
Accenture
Acciona
Acciona Ghella
Acergy
Acta
Acta Kapitalforvaltning
Actic
Actinorkonsernet
Activision
Activision Blizzard
Adam & Eva
Adam og Eva
Adams Matkasse
Adecco
Adecco Helse
Adecco Norge
Adevinta
Adidas
Adlibris
Adnoc
Adnor
Adnor Advokat
Adobe
Adobe Systems
Adresseavisgruppen
Adtranz
Advania
Advansia
Advokatene Matrix
Advokatfirma Ness
Advokatfirmaet Bahr
Advokatfirmaet Bing Hodneland
Advokatfirmaet Elden
Advokatfirmaet Erling Grimstad
Advokatfirmaet Furuholmen
Advokatfirmaet Føyen Torkildsen
Advokatfirmaet Grette
Advokatfirmaet Haavind
Advokatfirmaet Harris
Advokatfirmaet Hjort
Advokatfirmaet Judicia
Advokatfirmaet Kluge
Advokatfirmaet Legalis
Advokatfirmaet Lund & Co
Advokatfirmaet Mette Yvonne Larsen
Advokatfirmaet Nidaros
Advokatfirmaet Riisa & Co
Advokatfirmaet Rogstad
Advokatfirmaet Ræder
Advokatfirmaet Salomon Johansen
Advokatfirmaet Schjødt
Advokatfirmaet Selmer
Advokatfirmaet Simonsen
Advokatfirmaet Simonsen Vogt Wiig
Advokatfirmaet Stabell
Advokatfirmaet Staff
Advokatfirmaet Steenstrup Stordrange
Advokatfirmaet Stiegler
Advokatfirmaet Sulland
Advokatfirmaet Thommessen
Advokatfirmaet Tollefsen
Advokatfirmaet Wiersholm
Advokatfirmaet Wikborg Rein
Advokatfirmaet Øverbø Gjørtz
Aegean
Aegean Airlines
Aer Lingus
Aeroflot
Aeromexico
Afry
Aftenposten Forlag
Agder Energi
Agder Energi Nett
Agder Energi Vannkraft
Agder Kollektivtrafikk
Agder Renovasjon
Agder Sparebank
Agenda Kaupang
Agfa
Agility Group
Agilyx
Agresso
Agria
AgustaWestland
Agva
Ahlsell
Ahold
Aibel
Aimo Park
Air Asia
Air Baltic
Air Berlin
Air Canada
Air China
Air France
Air France-KLM
Air Greenland
Air India
Air Leap
Air New Zealand
Air Norway
Air Serbia
AirAsia
Airbnb
Airbus
Airbus Helicopters
Airlift
Airlift AS
Airtel
Aize
Ajinomoto
Ajungilak
Akademika
Akademika forlag
Akademiklinikken
Akasia
Akastor
Aker
Aker ASA
Aker BP
Aker Biomarine
Aker Capital
Aker Carbon Capture
Aker Clean Hydrogen
Aker Drilling
Aker Energy
Aker Exploration
Aker Floating Production
Aker Horizons
Aker Kværner
Aker Maritime
Aker Mek
Aker Offshore Wind
Aker Oilfield Services
Aker Philadelphia
Aker Philadelphia Shipyard
Aker Qrill
Aker RGI
Aker Seafoods
Aker Solutions
Aker Stord
Aker Verdal
Aker Yards
Akers mekaniske Verksted
Akershus Eiendom
Akershus Energi
Aksel L. Hansson
Aksje Norge
Aktieselskabet Saudefaldene
Aktiv Eiendomsmegling
Aktiv Kapital
Akva Group
Akzo Nobel
AkzoNobel
Albert Bonniers
Albert Bonniers Förlag
Alcatel
Alcatel STK
Alcatel-Lucent
Alcoa
Alcoa Lista
Alcoa Mosjøen
Alden Hamn
Aldi
Alesundregionens havnevesen
Alfa Laval
Alfred Berg
Algeta
Alibaba
Alitalia
All Nippon Airways
Alliance
Alliance Boots
Alliance Optikk
AllianseMedia
Allianz
Allma
Allseas
Allskog
Alnor
AlphaTauri
Alphabet
Alpharma
Alpinco
Alsaker Fjordbruk
Alstom
Alta Havn
Alta Kraftlag
Alta brann og redning
Alti Førde
Altia
Altibox
Altifiber
Altinex
Altor
Altria
Amazon
Amazon.com
Ambea
Ambita
Ambu
AmbuSafe
Amerada Hess
AmeriCorps
American Airlines
American Shipping
American Shipping Company
Amersham
Amesto
Amfi Førde
Amgen
Amisol
Amundsen Bryggeri
Anadarko
Andebu Sparebank
Andenes Helikopterbase
Andfjord Salmon
Andøy Energi
Andøya Rakettskytefelt
Andøya Space
Andøya Space Center
Aneo
Anglo American
Anheuser-Busch
Anora
Anorak
Anthon B. Nilsen
Anthropic
Anticimex
Anton Sport
Apcoa
Apeland Informasjon
Apokjeden
Apollo
Apollo Reiser
Apotek 1
Apotek1
Apotekgruppen
Apple
Apple Computer
Apply
Apply Leirvik
Apply Sørco
Apply TB
Aprila Bank
Aqua Bio Technology
Aqua Farms
Aqua Gen
AquaGen
Aquagen
Aquila Capital
Aramco
ArcelorMittal
Arctic Securities
ArcticZymes
Arcus
Arcus-Gruppen
Arendal og Omegns Sparekasse
Arendals Bryggeri
Arendals Fossekompani
Areva
Aritco
Ark Bokhandel
Arktikugol
Arkwright
Arla
Arla Foods
Arntzen Grette
Arntzen de Besche
Arthur Andersen
Arva
Aschehoug
Aschehoug Forlag
Asea Brown Boveri
Asiana
Asiana Airlines
Asker Nett
Asker og Bærum Interkommunale Vann
Asker og Bærum Taxi
Asker og Bærum Vannverk
Askim Sparebank
Askim og Spydeberg Sparebank
Asko Vest
Aspelin Ramm
Asplan
AsplanViak
Assa Abloy
Assemblin
Aston Martin
Astra Zeneca
AstraZeneca
Astrup Fearnley
Asus
AtB
Atari
Atea
Atex
Athletica
Atlantic Airways
Atlantic Offshore
Atlantic Records
Atlantic Sapphire
Atlantis Vest
Atlas Copco
Atmel
Atmel Norway
Atria
Attendo
Attendo Care
Attivo
Audi
Aukra Industrier
Aurland Energiverk
Aurland Ressursutvikling
Aurland Sparebank
Aurskog Sparebank
Aurstad Maskin
Aurstad Tunnel
Aust-Agder Kraftverk
Austevoll Havfiske
Austevoll Kraftlag
Austevoll Seafood
Austmann Bryggeri
Austrian Airlines
AutoMester
AutoStore
Autogruppen
Autoliv
Automat 1
Autoretur
Avantor
Avanza
Avarn
Avarn Security
Avfall Sør
Avfallsservice AS
Avianca
Avida
Avincis
Avinor
Avinor Flysikring
Avis Bilutleie
Avis Norge
Aviva
Avon
Awilco
Awilhelmsen
Axactor
Axis-Shield
Axpo
B-Gruppen
B. Skaugen
B2Holding
BA-HR
BAE Systems
BAHR
BAMA
BASF
BATE boligbyggelag
BBL Partner
BBS
BBT
BCG
BDO
BDO Noraudit
BEKK
BHP
BHP Billiton
BIG
BIR
BKK
BKK Digitek
BKK Fiber
BKK Nett
BKK Produksjon
BMO Entreprenør
BMW
BN Bank
BN Boligkreditt
BNbank
BNkreditt
BOB BBL
BOBB
BONORD
BORI
BP
BP Norge
BR-Leker
BRAV
BRAbank
BT Group
BT Signaal
BW Energy
BW Gas
BW Group
BW LPG
BW Offshore
BWG Homes
BYD
Baader
Baatbygg
Babcock
Babcock Scandinavian Air Ambulance
Babcock Scandinavian AirAmbulance
Backe
Backe Bergen
Backe Gruppen
Backe-gruppen
Baidu
Bain & Company
BakeHouse
Bakehuset
Baker Brun
Baker Hansen
Baker Hughes
Baker Klausen
Baker Nordby
Bakkafrost
Balder Betaling
Balholm
Ballangen Energi
Bama
Bama Gruppen
Bama-Gruppen
Bamble og Langesund Sparebank
Bane NOR Eiendom
Bane Nor Eiendom
BaneTele
Baneservice
Bang & Olufsen
Bank 1 Oslo
Bank 1 Oslo Akershus
Bank 2
Bank Norwegian
Bank1 Oslo
BankID
Bankaxept
Bankenes Betalingssentral
Barents Nett
Barnes & Noble
Barrick Gold
Basefarm
Basto Fosen
Bastø Fosen
Bastø-Fosen
Bate boligbyggelag
Bates United
Batservice Mandal
Batteriretur
Bavaria Nordic
Bayer
Bayerngas
Bazar Forlag
Bechtel
Beerenberg
Begna Bruk
Beiersdorf
Beitostølen Resort
Bekk Consulting
Belavia
Belships
Benair
Benetton
Benteler
BerGenBio
Berentsens
Berentsens Brygghus
Berg Sparebank
Berg-Hansen
Berg-Hansen Reisebyrå
Bergans
Bergans Fritid
Bergans of Norway
Berge Bulk
Bergen Air Transport
Bergen Bank
Bergen Bompengeselskap
Bergen Bunkers
Bergen Energi
Bergen Engines
Bergen Group
Bergen Group BMV
Bergen Group Halsnøy
Bergen Group Laksevåg
Bergen Lokaltrafikk
Bergen Lufthavn
Bergen Mekaniske Verksted
Bergen Parkering
Bergen Taxi
Bergen Vann
Bergen Vann KF
Bergen Yards
Bergen bomringselskap
Bergen interkommunale renovasjonsselskap
Bergen og Omland Friluftsråd
Bergen og Omland Havnevesen
Bergen og Omland havnevesen
Bergen og omland havnevesen
Bergene Holm
Bergens Kreditbank
Bergensalliansen
Bergenshalvøens Kommunale Kraftselskap
Bergenske Dampskibsselskab
Bergensområdets interkommunale renovasjonsselskap
Bergesen
Bergesen d.y.
Bergesen d.y. ASA
Berkshire Hathaway
Bertel O. Steen
Bertelsen & Garpestad
Berthel
Best Buy
Best Western
Bestseller
Bet365
Betonmast
BetonmastHæhre
Betsson
Beyonder
Bic
Bien Sparebank
Big Horn
Big Horn Steak House
Bik Bok
BikBok
BilXtra
Bildeleringen
Bilfinger
Bilfinger Berger
Bilia
Biltema
Bindal Kraftlag
Bing Hodneland
BioMar
BioNTech
Biogen
Biomar
Biometrics Group
Bioretur
Biotec Pharmacon
Biotech Holding
Birger N. Haug
Birkenes Sparebank
Bisnode
Bixia
Bjarke Ingels Group
Bjugn Sparebank
Bjørn Bygg
Bjørvika Utvikling
Bjørøya
Bjørøya Fiskeoppdrett
BlackBerry
Blackstone
Blackwater
Bleed
Blink Hus
Blizzard
Block Watne
Block Watne AS
Blockbuster
Blom Fiskeoppdrett
Blue Origin
Blue1
BlueNord
Bluecom
Bluewater
Blueway
Blueway Offshore
Blåfall
Blåfall Energi
Body Shop
Bodø Energi
Bodø Havn
Bodø Næringsforum
Bodø boligbyggelag
Boeing
Bohus
Bokkilden
Bokklubben
Bokklubbene
Bokvennen Forlag
Bolaks
Bolia
Boliden
Boliden Odda
Bolig- og Næringsbanken
BoligPartner
Boligbygg Oslo
Boligbyggelaget Nord
Boligbyggelaget TOBB
Boligbyggelaget Usbl
Boligmegleren
Boligpartner
Boligutvikling
Bombardier
Bompengeselskapet Nord-Jæren
Bonava
Bonheur
Bonnier
Bonnierförlagen
Bonniers
Bonord
Booking.com
Boots
Boots Apotek
Boots Norge
Borea
Boreal
Boreal Buss
Boreal Reiser
Boreal Sjø
Boreal Transport
Boreal Transport Nord
Borg Bryggerier
Borg Havn
Borr Drilling
Borregaard
Borregaard Lignotech
Borregaardkonsernet
Bosch
Bosch Car Service
Bossug
Boston Consulting Group
Boston Scientific
Bourbon Offshore
Bourbon Offshore Norway
Bouvet
Br. Sperre
Braathe Gruppen
Braathens
Braathens Regional
Braathens S.A.F.E
Braathens S.A.F.E.
Braathens SAFE
Brage Finans
Brakar
Brann- og redningsetaten
Brattvaag Skipsverft
Bravida
Bredbandsfylket
Bredbåndsfylket
Breim Kraft
Brekke & Strand
Bremanger Kraft
Brembo
Bremnes Fryseri
Bremnes Seashore
Brendeland & Kristoffersen
Bridge Energy
Bridgestone
Brilleland
Bring
Bring Cargo
Brio
Bristol-Myers Squibb
Bristow
Bristow Norway
British Aerospace
British Airways
British American Tobacco
British Gas
British Petroleum
British Telecom
Bro- og tunnelselskapet
Broadnet
Bru- og tunnelselskapet
Brunstad Møbler
Brunvoll
Brussels Airlines
Brynild
Brynild Gruppen
Brækhus Dege
Brødrene Aa
Brødrene Dahl
Brødrene Karlsen
Brødrene Sperre
Brødrene Sunde
Brønnøy Kalk
BskyB
Bud Fræna og Hustad Sparebank
Buddy Electric
Budweiser
Buen Hytter
Bugge, Arentz-Hansen & Rasmussen
Buksér og Berging
Bulder
Bulder Bank
Bulgaria Air
Bull & Co
Bunker Oil
Bunnpris
Bunnpris & Gourmet
Burberry
Burger King
Burson Cohn & Wolfe
Burson-Marsteller
Buypass
Bybanen
Bybanen AS
Bybanen Utbygging
Bygdøyfergene
Bygganalyse
Bygger'n
Byggma
Byggmakker
Byggmakker Norgros
Byggmann
Byggmax
Byggtorget
Bygland Sparebank
Byporten
ByteDance
Båtbygg
Båtservice Mandal
Båtsfjordbruket
Bø Sommarland
Bø Sparebank
Bøndernes Bank
C-Optikk
C. F. Møller
C. Tybring-Gjedde
C.F. Møller
CBRE
CBS Records
CHC
CHC Helikopter Service
CHC Helikopterservice
CHC Norway
CMS Kluge
CNOOC
CNPC
COSL
COSL Drilling
COWI
CSA
Cadbury
Cairn Energy
Cambridge Analytica
Canica
Canon
CapVest
Capcom
Capgemini
Capio
Capio Anoreksi Senter
Cappelen
Cappelen Akademisk
Cappelen Akademisk Forlag
Cappelen Damm
Cappelens Antikvariat
Cappelens Forlag
Capris
Captiva
Cardinal Foods
Cargill
Cargill Aqua Nutrition
CargoNet
Cargolink
Carillion
Carl Konow
Carlings
Carlsberg
Carlsberg Group
Carlsen Fritzøe
Carlyle
Carnegie
Carnegie ASA
Carnival
Carrefour
Cartier
Casio
Caterpillar
Cathay Pacific
Catholic Relief Services
Caverion
Cegal
Celera
Celsa
Celsa Armeringsstål
Celsio
Centra
Centrica
Cepsa
Cermaq
Cermaq Norway
Cflow
Chanel
Chase Manhattan
Chess
Chess Communication
Chevron
Chevron Norge
ChevronTexaco
Chilinvest
China Eastern
China Mobile
China Southern
Chiquita
Choice
Choice Hotels
Christiania Bank
Christiania Bank og Kreditkasse
Christiania GlasMagasin
Christiania Markets
Christiania Spigerverk
Christiania Taxi
Christianssands Bryggeri
Christie & Opsahl
Christies
Chrysler
Ciba-Geigy
Ciber
Ciderhuset
Cimber Air
Cimber Sterling
Circle K
Circle K Norge
Cisco
Cisco Norge
Cisco Systems
Citroën
Citybox
Citycon
Clarion
Clarion Hotel
Clarksons
Clarksons Platou
Clas Ohlson
Classic Norway
Clavis Pharma
Clean Power
Clear Channel
Clear Channel Norge
Clemens Kraft
Cloetta
Cloetta Fazer
Cloudberry
Cloudberry Clean Energy
Coast Air
Coca Cola
Coca-Cola
Coca-Cola Company
Coca-Cola Drikker
Coca-Cola Enterprises
Coca-Cola European Partners
Coca-Cola Norge
Codan
Codan Forsikring
Code Arkitektur
Codex Advokat
Cognite
Cognizant
Colgate
Colgate-Palmolive
Colliers
Color Air
Color Group
Color Line
ColorLine
Colosseum Tannlege
Columbia Records
Com Hem
Comcast
ComeOn
Comfort Hotel
Cominor
Compaq
Compass
Compass Group
Computas
Conax
Concedo
Concordia
Concordia Bus
Condor
Conecto
Confirmit
Connect Bus
Connex
Conoco
ConocoPhillips
ConocoPhillips Norge
Conrad Langaard
Consto
Constructa
Containerservice
Contesto
Contiga
Continental
Continental Airlines
Continental Dekk Norge
Coop
Coop Byggmix
Coop Danmark
Coop Extra
Coop Finnmark
Coop Haugaland
Coop Hordaland
Coop Innlandet
Coop Marked
Coop Mega
Coop Midt-Norge
Coop NKL
Coop Nord
Coop Norden
Coop Nordland
Coop Nordvest
Coop Norge
Coop Obs
Coop Obs!
Coop Prix
Coop Sogn og Fjordane
Coop Sørvest
Coop Vest
Coop Vestfold og Telemark
Coop Økonom
Coop Øst
Coor
Corel
Corning
Corporate Communications
Corvus Energy
Costa Crociere
Costa Cruises
Costco
Countrywide
Cowi
Coxit
Crayon
Creative Labs
Creditbank
Creditsafe
Crew Gold
Croatia Airlines
Crux Kommunikasjon
Cubus
Cultura Bank
Cultura Sparebank
Curato
Cushman & Wakefield
Cutters
Cuveco
Cxense
Czech Airlines
DARK Arkitekter
DAT
DB Schenker
DDB
DDB Oslo
DESS Aquaculture
DFDS
DFDS Seaways
DHL
DIPS
DLA Piper
DNA Shoes
DNB
DNB Eiendom
DNB Liv
DNB Livsforsikring
DNB Markets
DNO
DNO International
DNV
DNV GL
DOF
DOF ASA
DOF Group
DOF Subsea
DONG
DONG Energy
DSD
DSS-alliansen
DSV
DTZ Realkapital
Dacia
Daewoo
Dagrofa
Daihatsu
Daimler
Daimler-Benz
DaimlerChrysler
Daimyo
Dalane Energi
Dalane Friluftsråd
Dalane Miljøverk
Dale Bruk
Dale Fabrikker
Dale Garn
Dale of Norway
Dales Brug
Damms Antikvariat
Dampskibsselskapet Norden
Danfoss
Danica
Danica Pensjon
Danisco
Danish Air Transport
Danish Crown
Danish Energinet
Danone
Dansk Supermarked
Danske Bank
Danske Bank Norge
Danske Capital
Dark
Data Design System
Datametrix
David-Andersen
De Beers
De Bergenske
De Historiske
De Historiske Hotel
De norske Bokklubbene
De-No-Fa
Dealflow
Debenhams
Deep Sea Supply
Deep Wind Offshore
DeepMind
DeepOcean
Defa
Dekkmann
Deli de Luca
Dell
Deloitte
Deloitte Advokatfirma
Deloitte Norge
Delphi
Delphi Fondene
Delta Air Lines
Den Norske Bank
Den Stolte Hane
Den norske Amerikalinje
Den norske Bank
Den norske Bokklubben
Den norske Creditbank
Denofa
Design og arkitektur Noreg
Design og arkitektur Norge
Destinasjon Lofoten
Destinasjon Røros
Destinasjon Voss
Destinasjon Ålesund
Det Bergenske Dampskibsselskab
Det Bergenske Dampskibsselskap
Det Nordenfjeldske Dampskibsselskab
Det Nordenfjeldske Dampskibsselskap
Det Norske Samlaget
Det Norske Veritas
Det Stavangerske Dampskibsselskab
Det norske  # the oil company, before Aker BP
Det norske oljeselskap
Detur
Deutsche Bahn
Deutsche Post
Deutsche Telekom
Devold
Devold of Norway
Diageo
Digital Impuls
Din Sko
Dinamo Norge
Dinamo PR
Dinamo Reklame
Dior
Diplom-Is
Discover Petroleum
District Offshore
Distriktenes Energiforening
Ditt Apotek
DittApotek
Div.A
Div.A Arkitekter
DnB NOR
DnB NOR Bank
DnB NOR Eiendom
DnB NOR Markets
DnC
Dolce & Gabbana
Dolly Dimple
Dolly Dimple's
Dolly Dimples
Dolphin
Dolphin Drilling
Dolphin Geophysical
Dolphin Group
Domino's
Domino's Pizza
Domstein
Domstein Enghav
Domstein Sjømat
Domus
Dong
DoubleClick
Dow Chemical
Dr. Holms Hotel
Dr. ing. A. Aas-Jakobsen
Dr. techn. Olav Olsen
Dr.techn. Olav Olsen
Dragados
Draka
Drammen Eiendom
Drammen Energi
Drammen Havn
Drangedal Everk
Drangedal Sparebank
Dressmann
Dreyers Forlag
Dropbox
Drømmekjøkkenet
Du Store Alpakka
DuPont
Dubai Ports World
Ducati
Dun & Bradstreet
Dun&Bradstreet
Dunkin' Donuts
Dynal
Dynal Biotech
Dynea
Dyno
Dyno Industrier
Dyno Nobel
Dyreparken
Dyreparken i Kristiansand
Dyrvik
E-CO
E-CO Energi
E-CO Vannkraft
E. C. Dahls
E. Karstensen
E. Karstensen Fiskeoppdrett
E.C. Dahls
E.C. Dahls Bryggeri
E.C. Dahls Eiendom
E.ON
E.ON Ruhrgas
EA Games
EA Sports
EADS
EB
ECON
EDB
EDB Business Partner
EDB ErgoGroup
EDF
EDP
EMGS
EQT
EVRY
EWOS
EY
Easee
Eastman Kodak
EasyJet
Easybank
Easyjet
Easypark
Ecco
Econ Pöyry
Econor
Ecopro
Ecura
Edelfarm
Egencia
Eger Karl Johan
Egersund Fayancefabrik
Egersund Havn
Egersund Net
Eggen Arkitekter
Egyptair
Eid Næringsforum
Eid Sparebank
Eide Fjordbruk
Eide Forlag
Eidefoss
Eidesvik
Eidesvik Offshore
Eidsberg Sparebank
Eidsfjord Sjøfarm
Eidsiva
Eidsiva Bioenergi
Eidsiva Bredbånd
Eidsiva Energi
Eidsiva Moelven
Eidsiva Nett
Eidskog Sparebank
Eidskog-Stangeskovene
Eidsvia Energi
Eidsvik Skipsbyggeri
Eie Eiendomsmegling
EiendomsMegler 1
Eiendomsmegler Krogsveen
Eiendomsmegler Vest
Eiendomsspar
Eika
Eika Boligkreditt
Eika Forsikring
Eika Gruppen
Eika Kredittbank
Eika-alliansen
Eikagruppen
Eitzen
Eitzen Chemical
Ekornes
Ekspedisjon.no
Eksportkreditt Noreg
Ekspressbanken
El Al
ElTele
Elden Advokatfirma
Eldorado Bokhandel
Electro Energi
Electrolux
Electromagnetic Geoservices
Electronic Arts
Elekta
Elektrisk Bureau
Elektroskandia
Elhub
Eli Lilly
Elinett
Elixia
Elkem
Elkem Aluminium
Elkem Bjølvefossen
Elkem Bluestar
Elkem Bremanger
Elkem Carbon
Elkem Rana
Elkem Salten
Elkem Saudefaldene
Elkem Solar
Elkem Thamshavn
Elkjøp
Elkjøp Nordic
Elkjøp Norge
Ellingsen Seafood
Ellipseklinikken
Elmea
Elmera
Elopak
Elprice
Elretur
Eltek
Eltel
Eltel Networks
Elverum Energi
Elvia
Embraer
Ementor
Emilia Forlag
Emilsen Fisk
Emirates
Emmaus
EnBW
Endemol
Enel
Enercon
Energima
Energiselskapet Buskerud
Energy Ventures
Engebø Rutile and Garnet
Engesund
Engesund Fiskeoppdrett
Engie
Eni
Eni Norge
Eninvest
Eniro
Enitel
Enivest
Enoro
Enron
Enskilda
Enskilda Securities
Entelios
Enter Forsikring
Entra
Entra Eiendom
Entreprenørservice
Envicon
Envina
Enøk Sogn og Fjordane
Eolus
Epax
Epic Games
Eplehuset
Epson
Equifax
Equinor
Eramet
Eramet Norway
ErgoGroup
Erichsen & Horgen
Ericsson
Eriksen Skajaa
Erko Seafood
Ernst & Young
Ervik & Sævik
Ervik Havfiske
Escape Travel
Espira
Espira Barnehager
Espira Gruppen
Espresso House
Essilor
Esso
Esso Norge
Esthetique
Estonian Air
Estée Lauder
Esvagt
Esval Miljøpark
Ethiopian Airlines
Etihad
Etihad Airways
Etna Nett
Etne Elektrisitetslag
Etne Sparebank
Etsy
Eurest
Euro Sko
Eurocopter
Euronics
Europark
Europcar
European Sports Media
Europeiske Reiseforsikring
Europris
Eurosko
Eurospar
Eurosport Norge
Eurotunnel
Eurowings
Evergrande
Eviny
Evje og Hornnes Sparebank
Evo Fitness
Evry
Ewos
Exact
Exbo
Expedia
Experis
Expert
Expert Norge
Extra Leker
Exxon
ExxonMobil
FIAS
FINN
FLSmidth
FMC
FMC Kongsberg
FMC Kongsberg Subsea
FMC Technologies
FOBBL
FREVAR
FREYR
FSF
FSN Capital
FUS
FUS-barnehagene
FWSS
Facebook Norge
Fagbokforlaget
Fagmøbler
Fagne
Fair Forlag
Fairstar
Falck
Falck Norge
Falck Nutec
Falck Redning
Falconbridge
Falconbridge Nikkelverk
Fall Winter Spring Summer
Family Sports Club
Fana Sparebank
Fantastic Norway
Farmasiet
Farmasiet.no
Faroe Petroleum
Farstad
Farstad Shipping
Fast Search & Transfer
Fatland
Fatland Ølen
Fazer
Fazer Food Services
Fearnleys
FedEx
Feedback Research
Feel Good
Feitsildfiskernes Salgslag
Felleskjøpet
Felleskjøpet Agri
Felleskjøpet Butikk
Felleskjøpet Hobby
Felleskjøpet Rogaland
Felleskjøpet Rogaland Agder
Ferd
Ferd Capital
Ferd Eiendom
Ferde
Ferner Jacobsen
Ferrari
Ferroglobe
Fesil
Fesil Rana
Fiat
Fiat Chrysler
Fibo-Trespo
Figgjo
Figgjo Fajanse
Filmparken
Filter Arkitekter
Finans Holding
Fincantieri
Findexa
Findus
Findus Norge
Findus Tønsberg
Finn.no
Finnair
Finnfjord
Finnfjord Smelteverk
Finnfor
Finnmark Kraft
Finnmark Miljøtjeneste
Finnmark Ressursselskap
Finnås Kraftlag
Finsbråten
Firda Billag
Firda Management
Firda Seafood
Firda Settefisk
Firda Sjøfarmer
Firdakraft
Firestone
First Fondene
First Hotel
First Hotels
First House
First Price
First Securities
Fiskars
Fiskerstrand Verft
Fiskå Mølle
Fitbit
Fitjar Kraftlag
Fitjar Mekaniske Verksted
Fitness24Seven
Fjaler Næringshage
Fjaler Sparebank
Fjelberg Kraftlag
Fjellheisen
Fjellinjen
Fjellregionen Interkommunale Avfallsselskap
Fjellstrand
Fjelltun
Fjellvar
Fjord 1
Fjord Hamn
Fjord Invest
Fjord Invest Sørvest
Fjord Line
Fjord Noreg
Fjord Norge
Fjord Norway
Fjord Seafood
Fjord Tours
Fjord1
Fjord1 Fylkesbaatane
Fjord1 MRF
Fjordkraft
Fjordlaks
Fjordland
Fjordline
Fjordtours
Flage Maritime
Flakk Gruppen
Flakstadvåg Laks
Flamme Forlag
Flekkefjord Havn
Flekkefjord Sparebank
Flesberg Elektrisitetsverk
Flex LNG
Flextronics
Flickr
Flixbus
Flora Energi
Flora Hamn
Flora Industri- og Næringsforening
Flora Sparebank
Florø Hamn
Fly Nordic
FlyBe
FlyLAL
FlyNonstop
FlyNordic
Flyr
Flyr AS
Flytoget
Flytoget AS
Flå Sparebank
Flåm Utvikling
Flåmsbana AS
Fløibanen
Flügger
Fokus Bank
Fokus Krogsveen
Folkeinvest
Folkia
Folldal Verk
Follo Brannvesen
Follo Energi
Follo Ren
Follo brannvesen
FolloRen
Follum Fabrikker
Fondsfinans
Fonnafly
Font Forlag
Foodora
Fora Form
Forbrukersamvirket
Ford
Ford Motor Company
Ford Motor Norge
Forestia
Forlaget Manifest
Forlaget Oktober
Forlaget Press
Formula One Management
Fornebu Sparebank
Forsand Elverk
Fortis
Fortum
Fortum Strøm
Fosen Kraft
Fosen Mekaniske Verksteder
Fosen Namsos Sjø
Fosen Naturgass
Fosen Renovasjon
Fosen Trafikklag
Fosen Vind
Fosen Yard
FosenKraft
FosenNamsos Sjø
Fosenkraft
Fosenlinjen
Foss & Co
Foss & Co Eiendomsmegling
Foster + Partners
Fox Broadcasting
Foxconn
Fram Kollektivtrafikk
Framo
Framtidsfylket
France Télécom
Franzefoss
Franzefoss Gjenvinning
Franzefoss Kalk
Fred. Olsen
Fred. Olsen & Co
Fred. Olsen & Co.
Fred. Olsen Energy
Fred. Olsen Ocean
Fred. Olsen Renewables
Fredensborg
Fredensborg AS
Fredensborg Norge
Fredrik & Louisa
Fredrikstad Energi
Fredrikstad Vann, Avløp og Renovasjonsforetak
Fredrikstad og Omegn Boligbyggelag
Free Record Shop
Freescale
Freia
Freia Marabou
Fremtind
Fremtind Forsikring
Frende
Frende Forsikring
Fresh Fitness
Fretex
Frevar
Freyr Battery
Friele
Friele Kaffe
Friends Fair & Square
Friluftsrådet Nordmøre og Romsdal
Friluftsrådet Sør
Friluftsrådet Vest
Friluftsrådet for Ålesund og Sunnmøre
Frionor
Friskies
Fritzøe Treindustrier
Frontline
Frydenlunds Bryggeri
Frøy Gruppen
Fugro
Fujifilm
Fujitsu
Funcom
Fundator
Fundia
Fursetgruppen
Fusa Kraftlag
Fyffes
Fylkesbaatane
Fylkesbaatane i Sogn og Fjordane
Fylkesbåtane
Fyllingen Fisk
Føie
Førde Næringsutvikling
Førde brannvern
Føyen Torkildsen
Fürst
Fürst Medisinsk Laboratorium
G Travel
G-MAX
G-Sport
G-Travel
G4S
G4S Norge
GAP
GC Rieber
GC Rieber Eiendom
GDF Suez
GDF Suez E&P Norge
GE
GE Healthcare
GE Money Bank
GE Nett
GE Vingmed
GIVAS
GK
GK Gruppen
GKN
GKN Aerospace
GLB
GLØR
GM
GOBB
GS1
GSK
Gadus Group
Gaia Buss
Gaia Trafikk
Galp
Gambit
Gambit H&K
Gambit Hill & Knowlton
Gambit Hill+Knowlton
Gaming Innovation Group
Gamle Oslo Boligbyggelag
Ganger Rolf
Gannett
Garanti Eiendomsmegling
Garuda Indonesia
Gasnor
Gassco
Gassnor
Gassnova
Gasunie
Gauldal Energi
Gausdal Landhandleri
Gausdal Landhandleriene
Gaustablikk
Gaz de France
Gazprom
Gazprom Neft
Gearbulk
Geelmuyden Kiese
Geelmuyden Kiese Gruppen
Geelmuyden.Kiese
Geely
Gehry Partners
Gelato
Geminor
Gen2 Energy
Genentech
General Dynamics
General Electric
General Foods
General Mills
General Motors
Genesis Forlag
Geno
Geodata
Germanwings
Getaround
Geveran
Ghilardi + Hellsten
Gigante
Gigante Salmon
Gilde
Gildeskål Sparebank
Gilead
Gillette
Gina Tricot
Gjensidige
Gjensidige Bank
Gjensidige Forsikring
Gjensidige NOR
Gjensidige Nor
Gjensidige Pensjonsforsikring
Gjestal
Gjøco
Gjøvik og Omegn Boligbyggelag
Glamox
GlasMagasinet
Glava
Glaxo
GlaxoSmithKline
Glencore
Glencore Nikkelverk
Glitne
Glitre Energi
Glitre Nett
Glitrevannverket
Global Fish
Global Florø
Global Geo Services
GlobalConnect
Glommen
Glommen Mjøsen Skog
Glommen Skog
Glommen og Laagens Brukseierforening
Glommens og Laagens Brukseierforening
Gloppen Næringsutvikling
Glåmdal Interkommunale Renovasjonsselskap
Gnist Barnehager
Go-Ahead
Go-Ahead Nordic
Go-Ahead Norge
GoAhead
Godiva
Godt Brød
Godt Levert
Godt Vann Drammensregionen
Godtlevert
Godtlevert.no
Golar
Golar LNG
Golden Energy
Golden Energy Offshore
Golden Ocean
Goman
Goodtech
Goodyear
Google
Google Norge
Gorenje
Grameenphone
Gran Sparebank
Grans Bryggeri
Grant Thornton
Grappa Musikkforlag
Gratanglaks
Great Wall
Green Cargo
Green Reefers
Green Yard
Green Yard Kleven
Grenland Group
Grenland Havn
Grenland Rail
Gresvig
Grieg
Grieg Group
Grieg Gruppen
Grieg Logistics
Grieg Seafood
Grieg Seafood Finnmark
Grieg Shipping
Grieg Star
Grilstad
Griug
Gro Industrier
Grong Gruber
Grong Sparebank
Groupe PSA
Grue Sparebank
Grundfos
Grundig
Grønt Punkt
Grønt Punkt Norge
Grøntvedt Pelagic
Guard Systems
Gucci
Gudbrandsdal Energi
Gudbrandsdalens Uldvarefabrik
Guinness
Gule Sider
Gulfmark Rederi
Gulfstream
Gullfunn
Gumpens Auto
Gunnar Klo
Gyldendal
Gyldendal Akademisk
Gyldendal Litteratur
Gyldendal Norsk Forlag
Gyldendal Undervisning
Göta Energi
H & M
H & M Group
H&M
H. Aschehoug & Co
H. Aschehoug & Co.
HAF
HAMOS
HAMOS Forvaltning
HAV Eiendom
HBOS
HENT
HIAS
HL Display
HMIL
HMSHost
HMV
HP
HR Prosjekt
HRA
HRTB
HRTB Arkitekter
HSD
HSD Buss
HSD Sjø
HTC
HUS Arkitekter
Haandbryggeriet
Haavind
Haavind Vislie
Hadeland Energi
Hadeland EnergiNett
Hadeland Glassverk
Hadeland Kraft
Hadeland og Ringerike Avfallsselskap
HadelandEnergi
Hafjell
Hafjell Alpinsenter
Hafnia
Hafslund
Hafslund Eco
Hafslund Nett
Hafslund Nycomed
Hafslund Oslo Celsio
Hafslund Rådhuset
Hafslund Strøm
Hageland
Hagen Holding
Hainan Airlines
Hakon Gruppen
Hakon-gruppen
Halden Boligbyggelag
Halden Sparebank
Halliburton
Hallingdal Brann- og redningsteneste
Hallingdal Kraftnett
Hallingdal Næringshage
Hallingdal Renovasjon
Haltbakk Express
Haltdalen Sparebank
Halvorsen & Reine
Hamar Jernstøberi
Hammerfest Eiendom
Hammerfest Elektrisitetsverk
Hammerfest Energi
Hammerfest Havn
Hammerfest Parkering
Hamos
Hamos Forvaltning
Handelsbanken
Handelsbanken Norge
Handelshuset Førde
Handicare
Hansa Borg
Hansa Borg Bryggerier
Hansa Bryggeri
Hansen & Dysvik
Hapag-Lloyd
Happy Homes
Haptic
Haptic Architects
Harald A. Møller
Haraldrud Energigjenvinningsanlegg
Harbour Energy
Hardanger Energi
Hardanger Fiskeforedling
Hardanger Fjordfrukt
Hardanger Saft
Hardanger Saft- og Suderfabrikk
Hardanger Sunnhordlandske Dampskipsselskap
Haringnett
Harley-Davidson
Harpefossen Skisenter
Harris Advokatfirma
Harrods
Harstad Havn
Harstad Sparebank
Harstadregionens Friluftsråd
Hasbro
Haugaland Boligbyggelag
Haugaland Interkommunale Miljøverk
Haugaland Kraft
Haugaland Kraft Fiber
Haugaland Kraft Nett
Haugaland Vekst
Haugaland brann og redning
Haugalandrådet
Haugenbok
Haugenbok.no
Haugesund Privatbank
Haugesund Sparebank
Haugesundhalvøen Friluftsråd
Haukeli Lysverk
Havfisk
Havila
Havila Holding
Havila Kystruten
Havila Shipping
Havila Voyages
Havsul
Havyard
Havyard Group
Havyard Leirvik
Havyard Ship Technology
Hedalm Anebyhus
Hedmark Energi
Hedmark Trafikk
Hedmark Trafikk FKF
Heerema
Hegra Sparebank
Heidelberg Materials
Heimdal Bolig
Heimdal Eiendomsmegling
Heimdalgruppen
Heimstaden
Heineken
Hektner
Helen & Hard
Helen og Hard
Helgeland Avfallsforedling
Helgeland Friluftsråd
Helgeland Havn
Helgeland Kraft
Helgeland Kraftlag
Helgeland Sparebank
HelgelandsKraft
Helgelandske
Helgelandskraft
Helgø
Helgø Matsenter
Helgø Meny
Heli-Team
Helikopter Service
Heliteam
Helitrans
Helland Møbler
Hellesøy Verft
Hellik Teigen
Hellvik Hus
Helly Hansen
Helly-Hansen
Help Forsikring
Helthjem
Hemen
Hemen Holding
Hemne Sparebank
Hemsedal Energi
Hemsedal Skisenter
Hemtex
Hennes & Mauritz
Hennig-Olsen
Hennig-Olsen Is
Hennig-Olsen Iskremfabrikk
Henning Larsen
Henning Larsen Architects
Herbalife
Hereema
Herkules Capital
Hermetikken Næringshage
Hermon Forlag
Hermès
Hero Mottak
Hero Norge
Hero mottak og kompetanse
Hertz
Herzog & de Meuron
Herøya Industripark
Herøya Nett
Hesnes Air
Hess Norge
Hewlett Packard
Hewlett-Packard
Hexagon
Hexagon Composites
Hexagon Purus
Heydays
Hi-Fi Klubben
HiFi Klubben
Hias
Hillesvåg Ullvarefabrikk
Hilton
Hilton Hotels
Himla Banktjenester
Hitachi
HitecVision
Hjartdal Elverk
Hjartdal og Gransherad Sparebank
Hjellegjerde
Hjellegjerde Møbler
Hjellnes Consult
Hjelmeland Sparebank
Hjelp24
Hjem.no
Hjørundfjord Sparebank
Hoechst
Hoff Norske Potetindustrier
Hofseth BioCare
Hofseth International
Holberg Fondene
Holcim
Hole Kalk
Holla Metall
Holte Consulting
Holzweiler
Home Capital
Homebase
Honda
Honeywell
Horisont Energi
Horisont Miljøpark
Horten Havn
Hotel Union
Hotels.com
Hov Dokka
Hovden Alpinsenter
Hovedredningssentralen i Nord-Norge
Hovedredningssentralen i Sør-Norge
Hovudredningssentralen i Nord-Noreg
Hovudredningssentralen i Sør-Noreg
Huawei
Hugaas Rugeri
Hugo Boss
Humac
Human Care
Humana
Humanist Forlag
Humanist forlag
Hummelfilm
Hunderfossen
Hunderfossen Familiepark
Hunkemöller
Hunsfos Fabrikker
Hunton
Hunton Fiber
Huntonit
Hurtigruta
Hurtigruten
Hurtigruten Expeditions
Hurtigruten Group
Hurtigruten Norge
Hurtigruten Norway
Hurtigruten Svalbard
Huseby Kjøkken
Husqvarna
Hustadkalk
Hustadmarmor
Hutchison Whampoa
Hval Sjokolade
Hvitserk
Hyatt
Hybel.no
Hydralift
Hydraulik Brattvaag
Hydril
Hydro
Hydro Agri
Hydro Aluminium
Hydro Aluminium Høyanger
Hydro Aluminium Karmøy
Hydro Aluminium Sunndal
Hydro Aluminium Årdal
Hydro Automotive
Hydro Extrusions
Hydro Husnes
Hydro Høyanger
Hydro Karmøy
Hydro Polymers
Hydro Raufoss
Hydro Seafood
Hydro Sunndal
Hydro Texaco
Hydro Årdal
HydroTexaco
Hydrogass
HydrogenPro
Hydrolift
Hydrovolt
Hysj Hysj
Hystar
Hyundai
Hyundai Heavy Industries
HÅG
Hå Biopark
Hå Rugeri
Hålogaland Kraft
Hålogaland Ressursselskap
Hæhre
Hæhre Entreprenør
Höegh
Höegh Autoliners
Höegh Eiendom
Höegh LNG
Høegh Eiendom
Høgskolen i Søraust-Noreg
Høland og Setskog Sparebank
Hønefoss Sparebank
I. K. Lykke
I.K. Lykke
I.M. Skaugen
I.P. Huse
IBM
IBM Norge
ICA
ICA Norge
ICI
IEC-Hus
IG Farben
IHM
IKEA
IKM
IKM Gruppen
IM Skaugen
IMS
INEOS Norge
INPEX
IRMAT
ISS
ISS Danmark
ISS Facility Services
ISS Norge
IT Fornebu
ITA Airways
IVAR
Iberdrola
Iberia
Ica
Ica Maxi
Ica Norge
Icahn Enterprises
Ice  # the telecom company
Ice.net
Icelandair
Ideas2evidence
Idemitsu
Idemitsu Petroleum Norge
Idex
Idun Industri
If  # the insurer; else a word
If Skadeforsikring
If forsikring
Ignis
Ikano Bank
Ikea
Ikea Norge
Ila og Lilleby Smelteverk
Illums Bolighus
Imperial Tobacco
Implenia
Impulse Treningssenter
Imsdal
InBev
Incita
Inditex
Indre Hardanger Kraftlag
Indre Hordaland Miljøverk
Indre Namdal regionråd
Indre Sogn Sparebank
Ineos
Ineos Rafnes
Infact
Infineon
Infinitum
Infosys
Infotjenester
Infratek
Ingka
Inmeta
Inn-Trøndelagssamarbeidet
Innherred Renovasjon
Innlandstrafikk
Innovation Norway
Innvik Fruktlager
Innvik Sellgren
Inovyn
Insr
Instabank
Instagram
Instalco
Insula
Intel
Intentia
Inter Revisjon
InterContinental
Interflora
Interkommunalt Arkiv
International Paper
Interoil
Interoptik
Intership
Intersport
Intility
Intra
Intrum
Intrum Justitia
Investment AB Kinnevik
Investor AB
Invitrogen
Iran Air
Iris Salten
Isachsen Anlegg
Ishavskraft
Ishavskysten Friluftsråd
Isklar
Island Offshore
Isola
Istad
Istad Kraft
Istad Nett
Isuzu
Isuzu Motors
Itera
Iterate
Ivar Kamprad Elmtaryd Agunnaryd
Iveco
J. Ludwig Mowinckels Rederi
J. Tostrup
J.J. Ugland
J.W. Cappelens Forlag
JBF
JBF Bank
JBR
JBR McCann
JBR Reklamebyrå
JBS
JCDecaux
JKL
JKL Group
JLL
JM
JM Byggholt
JM Norge
JVB
JYSK
Jac. Jacobsen
Jack & Jones
Jackon
Jacob's
Jaguar
Jaguar Land Rover
Jangaard Export
Jansen Records
Janus Fabrikker
Janusfabrikken
Japan Airlines
Japan Photo
Jarmund Vigsnæs Arkitekter
Jarmund/Vigsnæs
Jat Airways
Jebsens
Jens Eide
Jensen & Skodvin
Jensen Møbler
Jensen of Norway
Jernbanepersonalets Bank og Forsikring
Jernbanepersonalets Sparebank
Jernbanepersonalets forsikring
Jernia
Jet Airways
JetBlue
Jetpak
Jevnaker Sparebank
Jippi Forlag
Jobzone
Joe & the Juice
Joh Johannson
Joh. Johannson
Joh. Johannson Kaffe
John Deere
Johnnylove
Johnson & Johnson
Johnson Controls
Joker
Jonas B
Jonas B. Gundersen
Jotun
Jotunheimen og Valdresruten Bilselskap
Jotunkraft
Judicia
Juhls
Jukos
Jula
Jungheinrich
Juritzen Forlag
Juritzen forlag
Jærbanken
Jæren Avfall
Jæren Everk
Jæren Friluftsråd
Jæren Smaahvalost
Jæren Smak
Jæren Sparebank
Jærkylling
Jærosten
Jølster Kraft
Jølster Skisenter
Jøtul
K. A. Aurstad
K. Strømmen Lakseoppdrett
K.A. Aurstad
KBN
KE Nett
KFC
KILROY travels
KIWI
KKR
KLM
KLP Banken
KLP Eiendom
KLP Forsikring
KNIF
KPMG
KPMG Norge
KS Bedrift Energi
KS Sogn og Fjordane
KSAT
KTM
KVITT
KVO
Kaarbøs Mekaniske Verksted
Kaefer Energy
Kaffebrenneriet
Kagge
Kagge Forlag
Kahoot
Kahoot!
Kama Sweet Protection
Kanda
Kantar Media
Kantega
Kanvas
Kanvas barnehager
KappAhl
Kappahl
Kari Traa
Karls Fisk
Karmsund Havn
Karmsund Interkommunale Havnevesen
Karmsund Protein
Karmøy Havn
Karo Pharma
Kato Airline
Kavli
Kebony
Kellogg's
Kelloggs
Kelly Services
Kentucky Fried Chicken
Kenya Airways
Keolis
Keolis Norge
Kering
Kia
Kia Motors
Kid  # the retail chain
Kid Interiør
Kidsa
Kidsa Barnehager
Kilroy
Kimberly-Clark
Kimek
Kims
Kindred
Kinect Energy
King Oscar
Kingfisher
Kings Bay
Kings Bay AS
Kings Bay Kull Compani
Kinn Bryggeri
Kinn Kraft
Kinn Næringsforening
Kinnarps
Kinnevik
Kirkenes Havn
Kistefos
Kitch'n
Kitchen
Kitchen Leo Burnett
Kitron
Kiwi Minipris
Kiwi Norge
Kjeldsberg
Kjeldstad
Kjeldstad Trelast
Kjeller Vindteknikk
Kjøllefjord Vind
Klagenemnd for Husbanken
Klarna
Klassekampens Forlag
Klaveness
Kleiva Fiskefarm
Kleiven Fiskeoppdrett
Klepp Energi
Klepp Sparebank
Kleven
Kleven Florø
Kleven Maritime
Kleven Verft
Kluge Advokatfirma
Klæbu Sparebank
Knif Trygghet
Knorr
Knowit
Knutsen OAS
Knutsen OAS Shipping
Kobbevik og Furuholmen
Kodak
Kolibri Medical
Kolo Veidekke
Kolofon Forlag
Kolon Forlag
Kolonial.no
Kolumbus
KomRev NORD
Komatsu
Kommunenes Landspensjonskasse
Kompetanse Noreg
Komplett
Komplett ASA
Komplett Bank
Komplett.no
Konami
Kongeparken
Kongsberg Automotive
Kongsberg Defence
Kongsberg Defence & Aerospace
Kongsberg Defence Systems
Kongsberg Gruppen
Kongsberg Maritime
Kongsberg Oil & Gas
Kongsberg Satellite Services
Kongsberg Spacetec
Kongsberg Sølvverk
Kongsberg Våpenfabrikk
Kongsberggruppen
Konica Minolta
Konkurransen Trafikk
Konkurrenten.no
Konsmo Fabrikker
Konstali
Konstali Helsenor
Korean Air
Kosan Gas
Koteng
Kraft Bank
Kraft Foods
Kraft Foods Norge
Kraft Heinz
KraftMontasje
Kraftinor
Kraftlaget Opplandskraft
Kraftriket
Kragerø Energi
Kragerø Fjordbåtselskap
Krauss-Maffei
Kreab
Kredinor
Kreditkassen
Kringom
Kringsjå Studentby
Kristian Jebsens Rederi
Kristiansand Dyrepark
Kristiansand Eiendom
Kristiansand Energiverk
Kristiansand Havn
Kristiansandsregionen brann og redning
Kristiansund og Nordmøre Havn
Kristin Jarmund
Kristin Jarmund Arkitekter
Krogh Optikk
Krogsveen
Kronos Titan
Krupp
Kruse Larsen
Kruse Smith
Kuehne + Nagel
Kulspids
Kunnskapsforlaget
Kunnskapsparken Helgeland
Kunnskapsparken Vestland
Kunnskapsparken i Sogndal
Kuwait Petroleum
Kvaerner
Kvale Advokatfirma
Kvam Kraftverk
Kvarud
Kvarøy Fiskeoppdrett
Kverneland
Kverneland Group
Kvikne's Hotel
Kviknes Hotel
Kvinnherad Energi
Kvinnherad Kraftlag
Kvinnherad Sparebank
Kvitfjell
Kvænangen Kraftverk
Kværner
Kværner ASA
Kværner Brug
Kværner Egersund
Kværner Kleven
Kværner Oil & Gas
Kværner Process
Kværner Rosenberg
Kværner Stord
Kværner Verdal
Kyivstar
Kynningsrud
Kystekspressen
Kystverket Rederi
L'Oreal
L'Oréal
L. Rødne og Sønner
L.K. Hjelle
L2 Arkitekter
LA Lund
LAB Entreprenør
LABO
LATAM
LEGO
LG
LG Electronics
LHL Helse
LK Hjelle
LKAB
LKAB Malmtrafik
LM Ericsson
LNS
LOS Energi
LOT
LOT Polish Airlines
LPO
LPO arkitekter
LVMH
Lada
Laerdal Medical
Lafarge
Lagardère
Laje Nettservice
Lamborghini
Lancôme
Land Rover
Landbruksforlaget
Landbruksforsikring
Landkreditt
Landkreditt Bank
Landkreditt Boligkreditt
Langsten Slip
Lantmännen
Lantmännen Cerealia
Larsnes Mek
Larsnes Mek. Verksted
Larsnes Mekaniske Verksted
Larvik Granite
Larvik Havn
Larvik Sparebank
Larvikbanken
Lavprisekspressen
Lea Bank
Lebara
Leca
Lefdal
Lefdal Elektromarked
Legalis
Lego Group
Leif Höegh
Leif Höegh & Co
Leirvik AS
Leirvik Sveis
Leiv Eiriksson
Leiv Vidar
Lekia
Lemonade
Lendo
Lenovo
Leo Burnett
Leonardo
Leonhard Nilsen
Leonhard Nilsen & Sønner
Lerum Fabrikker
Lerum Fjordbåt
Lervig
Lervig Aktiebryggeri
Lerøy
Lerøy Aurora
Lerøy Havfisk
Lerøy Midt
Lerøy Seafood
Lerøy Seafood Group
Lerøy Sjøtroll
Lerøy Vest
Levanger Sparebank
Leve Hytter
Levi Strauss
Levi's
Levi's Store
Lexus
Leyland Motors
LiRiK
Liberty Media
Libir
Libyan National Oil Corporation
Lidl
Lidl Norge
Lier Everk
Lifecare
Lighthouse Caledonia
Lilleborg
Lilleborg Fabrikker
Lilleby Metall
Lillehammer Sparebank
Lillehammer og Gudbrandsdal Boligbyggelag
Lillesands Sparebank
Lillestrøm Sparebank
LillestrømBanken
Lillestrømbanken
Lillunn
Lime Petroleum
Lindex
Lindheim Ølkompani
Lindorff
Lindt
Lindum
Lingalaks
Linjebygg
Linjebygg Offshore
Linjegods
Link Arkitektur
Link Mottak
LinkedIn
Linstow
Lion Air
Lisborg
Liseberg
Litex
Lithuanian Airlines
Livid
Livid Jeans
Lloyd's
Lloyd's of London
Lloyds TSB
Lnett
Lockheed
Lockheed Martin
Loen Skylift
Lofoten Avfallsselskap
Lofoten Friluftsråd
Lofoten Seafood
Lofoten Viking
Lofotkraft
Lofotprodukt
Loganair
Logitech
Lokalbank-alliansen
Loke Marine Minerals
Lom Bilruter
Lonmin
Lonza
Loomis
Loqal
Los & Co
Lotos
Louis Vuitton
Lovundlaks
LucasArts
Lucasfilm
Lucent
Lufthansa
Lufttransport
Lufttransport AS
Lukoil
Luminator
Lund & Co
Lund & Slaatto
Lund + Slaatto Arkitekter
Lund Hagem
Lund Hagem Arkitekter
Lund+Slaatto
Lundbeck
Lunde Forlag
Lundhs
Lundin
Lundin Energy
Lundin Norway
Lundin Petroleum
Luostejok Kraftlag
Luster Energiverk
Luster Sparebank
Luther Forlag
Ly Forsikring
Lycamobile
Lyse
Lyse Elnett
Lyse Energi
Lyse Fiber
Lyse Produksjon
Lyse Tele
Lysekonsernet
Lærdal Energi
Lærdal Kraft
Lærdal Medical
Lærdal Sparebank
Lærdal og Borgund Sparebank
Læringsverkstedet
Löplabbet
Løkken Verk
Løplabbet
Løvenskiold
Løvenskiold Handel
Løvenskiold-Vækerø
M Vest Energy
M-real
M. Peterson & Søn
MAN Truck
MCA
MENY
MGM
MHWirth
MMC First Process
MNA
MNH
MOBO
MOVAR
MPC Container Ships
MRF
MSC
MSD
MSD Animal Health
MVRDV
MX Sport
Maaemo
Maarud
MacGregor
Mack
Mack Ølbryggeri
Macks
Macks Ølbryggeri
Macy's
Mad Arkitekter
Madshus
Maersk
Maersk Air
Maersk Drilling
Maersk Line
Maersk Oil
Magikon Forlag
Magna International
Magnor
Magnor Glassverk
Magnora
Mainstream
Mainstream Norway
Mainstream Renewable Power
Malaysia Airlines
Malling
Malling & Co
Malmö Aviation
Malthus
Malvik Everk
Malév
Mamut
Manchester Airports Group
Mandal Veveri
Mango
Manifest Forlag
Mannesmann
Manpower
Manpower Norge
ManpowerGroup
Mantena
Marathon
Marathon Oil
Marathon Petroleum
Marbodal
Marel
Margbok forlag
Mariclean
Marine Harvest
Marine Harvest Norway
Maritech
Maritime & Merchant Bank
Marked.no
Marker Sparebank
Marks & Spencer
Marlboro
Marriott
Marti Norge
Marvel
Marø Havbruk
Maserati
Maskinstyring
Master Marine
Masternes Gjenvinning
Match Norge
Mathallen
Mathiesen Eidsvold Værk
Matrix Advokater
Matsushita
Mattel
Max Burger
Max Burgers
Maxbo
Mazda
McAfee
McCann
McCann Worldgroup
McDonald's
McDonalds
McKinsey
McKinsey & Company
Meca
Medi 3
Medi3
MediaMarkt
Mediehuset Firda
Medistim
Medtronic
Meglerhuset Rele
Meglerhuset Sem & Johnsen
Mekjarvik
Mekonomen
Meldal Sparebank
Melhus Energi
Melhus Sparebank
Melhusbanken
Meltwater
Meløy Energi
Meløy Sparebank
Memira
Menon Business Economics
Menzies
Menzies Aviation
Mercedes
Mercedes-Benz
Merck
Mercuri Urval
Merkantildata
Mesta
Mesta Drift
Mesta Entreprenør
Mester Grønn
Mesterbakeren
Mestergruppen
Mestergull
Mesterhus
Meta
Metallco
Metro Group
Metro-Goldwyn-Mayer
Meyer Werft
Michelin
Micron
Microsoft
Microsoft Norge
Midgard Vind
Midt Nett Buskerud
Midt-Hedmark brann- og redningsvesen
Midt-Norsk Havbruk
Midt-Telemark Energi
Midt-Telemark Kraft
Midt-Troms Friluftsråd
Midtkraft
Midtre Namdal Avfallsselskap
Miljøkalk
Miljøtransport
Mills
Mills DA
Milrab
Milslukern
Mimo
Minde Sjokolade
Minel
Minera Skifer
Mines Advisory Group
Minibuss 24-7
Minuskel Forlag
Mitsubishi
Mitsubishi Motors
Mitsubishi Motors Corporation
Mitsui
Mjellem & Karlsen
Mjøsbo
Mjøsen Skog
Mo Industripark
Mo i Rana Havn
Mobil Exploration
Modalen Kraftlag
Moderna
Modum Sparebank
Moelven
Moelven Industrier
Moelven Limtre
Moelven Van Severen
Moen Marin
Moen Slip
Moen Verft
Mojang
Molde og Romsdal Havn
Mondelez
Mondelez Norge
Mondelēz
Monier
Monobank
Monsanto
Montér
Moods
Moods of Norway
Morrow
Morrow Bank
Morrow Batteries
Moss Havn
Moss Maritime
Motor Gruppen
Motorola
Motown
Movar
Move About
Mowi
Mowi Norway
Mozilla
Multicom
Multiconsult
Munich Re
Museo
Museumsforlaget
Mustad
Mustad Eiendom
MyCall
MySpace
MyTravel
Mycron
Myklebust Verft
Myre Fiskemottak
Myrkdalen Fjellandsby
Måløy Vekst
Måløy Vekst AS
Måsøval
Måsøval Fiskeoppdrett
Mærsk
Mærsk Air
Møbelringen
Møbo
Møller Bil
Møller Mobility Group
Møllerens
Møllergruppen
Møre Trafo
Møre og Romsdal Fylkesbåtar
Mørenett
Mørenot
Møretrafikk
Møretrygd
N.W. Damm & Søn
NAF Senter
NAT
NBBO
NBC Universal
NCC
NCC Construction
NCC Norge
NEAS
NEC
NEG Skog
NEL
NGIR
NGK Utbygging
NGR
NH Industries
NIO
NIR
NIVI Analyse
NKI Forlaget
NKL
NKT
NMD
NOAH AS
NOMIL
NOR-WAY Bussekspress
NORD DDB
NPRO
NRC
NRC Group
NRS
NRVA
NSB
NSB AS
NSB Biltrafikk
NSB Gardermobanen
NSB Gjøvikbanen
NSW
NTE
NTE Bredbånd
NTS
NTT Docomo
NYK
Nabobil
Namdal Rensefisk
Namdalsbanken
Namdalstrafikk
Nammo
Nammo Raufoss
Namsos Trafikkselskap
Napster
Nardobil
Narud Stokke Wiig
Narvesen
Narvik Havn
Nasdaq
National Grid
National Oilwell Varco
Nationaltrykkeriet
NattoPharma
Naval Group
Navamedic
Navantia
Nedre Romerike Avløpsselskap
Nedre Romerike Vannverk
Nel Hydrogen
Neptun
Neptune Energy
Neptune Energy Norge
Nera
Nera Networks
Nergård
Nergård Sild
Nes Prestegjelds Sparebank
Nespresso
Nesset Kraft
Neste Oil
Nestle
Nestlé
NetCom
NetOnNet
Netcom
Netel
Netfonds
Netlight
Nets
Nets Norge
Netscape
Nettalliansen
Nettbuss
Nettbuss Midt-Norge
Nettbuss Møre
Nettbuss Ringerike
Nettbuss Sør
Nettbuss Travel
Netthandelen
Nettpartner
Network Norway
Neumann Bygg
New Boliden
News International
Newsec
Nexans
Nexans Norway
Nexia
Next Biometrics Group
NextGenTel
Nidar
Nidaros Sparebank
Nidarå Tømmersalslag
Niels Torp Arkitekter
NielsenIQ
Nike
Nikita
Nikita Hair
Nikkelverk
Nikon
Nille
Nils Sperre
Nilson Group
Nintendo
Nissan
Nissan Motor
Nissan Motor Corporation
Nittedal Energi
Nivi
No Isolation
NoHo Norway
Nobel Industries
Nobia
Nobina
Nobina Norge
Noho
Nokas
Nokas Koncept
Nokia
Nokia Siemens
Nokia Siemens Networks
Nor Lines
Nor-Cargo
Nor-Way Bussekspress
NorStone
NorSun
Nora Industrier
Noranett
Norbit
Norcem
Norcem Brevik
Norcem Kjøpsvik
Norconsult
Nord Pool
Nord-Gudbrandsdal Energi
Nord-Salten Kraft
Nord-Troms Kraftlag
Nord-Trøndelag Elektrisitetsverk
Nord-Trøndelag Havn
Nord-Østerdal Bilruter
Nord-Østerdal Kraftlag
NordNorsk Reiseliv
Nordavia
Nordbohus
Nordea
Nordea Liv
Nordea Markets
Nordea Norge
Norden Fondsmegling
Nordenfjeldske Dampskibsselskab
Nordex
Nordfjord Billag
Nordfjord Havn
Nordfjord Kjøtt
Nordfjord Miljøverk
Nordfjord Næringshage
Nordfjord og Sunnmøre Billag
Nordhordland og Gulen interkommunale renovasjonsselskap
Nordic American Tanker
Nordic American Tankers
Nordic Aqua Partners
Nordic Aviation
Nordic Capital
Nordic Choice
Nordic Choice Hotels
Nordic Electrofuel
Nordic Mining
Nordic Nanovector
Nordic Office of Architecture
Nordic Paper
Nordic Rutile
Nordic Semiconductor
Nordic VLSI
Nordic Wildfish
Nordisk Mobiltelefon
Nordkraft
Nordkraft Vind
Nordkyn Kraftlag
Nordlaks
Nordlaks Oppdrett
Nordland Trafikkselskap
Nordland fylkestrafikk
Nordlandsbanken
Nordlandsbuss
Nordlandskraft
Nordlandsnett
Nordlink
Nordmøre Energiverk
Nordmøre Interkommunale Brann- og redningstjeneste
Nordmøre Interkommunale Renovasjonsselskap
Nordnet
Nordnet Bank
Nordnet Norge
Nordnorsk Reiseliv
Nordplan
Nordr
Nordre Follo Renseanlegg
Nordsjö
Nordstrom
Nordvest Fibernett
Nordvest Nett
Nordvik & Partners
Nordvik Gruppen
Nore Energi
Norebo
Noreco
Noregs Råfisklag
Noregs Statsbanar
Norema
Noretyl
Norfra
Norfrakalk
Norges Energi
Norges Kooperative Landsforening
Norges Småkraftverk
Norges Statsbaner
Norges sildesalgslag
NorgesEnergi
NorgesGruppen
Norgesbuss
Norgesbuss Ekspress
Norgesfôr
Norgesgruppen
Norgeshus
Norgeskreditt
Norgesmøllene
Norgesnett
Norgestaxi
Norgips
Norilsk Nickel
Norilsk Nikel
Norkart
Norkorn
Norkring
Norlandia
Norlandia Barnehagene
Norlandia Care
Norlandia Omsorg
Norled
Norlis Antikvariat
Norne Securities
Nornickel
Norol
Norrøna
Norrøna Sport
Norrønafly
Norse
Norse Atlantic
Norse Atlantic Airways
Norse Energy
Norsirk
Norsk Agip
Norsk Barneblad Forlag
Norsk Data
Norsk Dekkretur
Norsk Eggcentral
Norsk Eiendomsinformasjon
Norsk Familieøkonomi
Norsk Frukt
Norsk Gjenvinning
Norsk Glassgjenvinning
Norsk Grafitt
Norsk Grønnkraft
Norsk Helikopter
Norsk Hussopp Forsikring
Norsk Hydro
Norsk Hydro Produksjon
Norsk Jernverk
Norsk Kabelfabrikk
Norsk Kassekreditt
Norsk Kjøtt
Norsk Kjøttsamvirke
Norsk Koksverk
Norsk Kylling
Norsk Luftambulanse AS
Norsk Luftambulanse Helikopter
Norsk Medisinaldepot
Norsk Metallretur
Norsk Mottaksdrift
Norsk Olje
Norsk Resirk
Norsk Resy
Norsk Returkartong
Norsk Rikstoto
Norsk Statistikk
Norsk Stein
Norsk Stenprodukt
Norsk Stål
Norsk Vekst
Norsk Vind
Norsk Vind Energi
Norsk Vindenergi
Norsk Virkesmåling
Norsk Wallboard
Norsk e-Fuel
Norske Backer
Norske ConocoPhillips
Norske Eggsentraler
Norske Hus
Norske Meierier
Norske Shell
Norske Skog
Norske Skog Follum
Norske Skog Saugbrugs
Norske Skog Skogn
Norske Skog Union
Norske Skogindustrier
Norske tog
Norspace
Norsølv
Nortel
North Cape Minerals
North Energy
Northern Iron
Northern Lights Salmon
Northern Playground
Northrop Grumman
Northvolt
Northwest Airlines
Nortrans
Nortura
Nortømmer
Norvestor
Norway Pelagic
Norway Royal Salmon
Norway Seafoods
Norwegian
Norwegian Air Norway
Norwegian Air Shuttle
Norwegian America Line
Norwegian Cabin Services Norway
Norwegian Car Carriers
Norwegian Cruise Line
Norwegian Crystallites
Norwegian Crystals
Norwegian Energy Company
Norwegian Finans Holding
Norwegian Hull Club
Norwegian Long Haul
Norwegian Pilot Services Norway
Norwegian Property
Norwegian Rain
Norwegian Rig Consultants
Norwegian Wind Energy
Norzink
Notar Eiendom
Notodden Energi
Nova Forlag
Nova Sea
Novartis
Novatek
Novo Nordisk
Novozymes
Novus
Novus Forlag
Novus forlag
Numedal Regionale brannvesen
Nussir
Nussir ASA
Nutreco
Nvidia
Nycomed
Nycomed Amersham
Nycomed Pharma
Nye Veier AS
Nyhamna
Nykode
Nylands Verksted
Nymo
Nynas
NØK
Nærbutikken
Næringsforeningen i Drammensregionen
Næringsforeningen i Kristiansandsregionen
Næringsforeningen i Tromsøregionen
Nøgne Ø
Nøgne Ø – Det Kompromissløse Bryggeri
Nøtterø Sparebank
Nøtterøy Sparebank
O'Reilly
O. Kavli
O.A. Devold
OBOS
OBOS Forretningsbygg
OBOS-banken
ODIN
ODIN Fond
ODIN Forvaltning
OHL
OKEA
OLW
OMA
OMV
ONE Nordic
OPAK
OPF
OSL
OSU
OVDS
Obs  # the hypermarkets
Obs Bygg
Observer Norge
Occidental
Ocean Installer
Ocean Rig
Ocean Yield
Oceaneering
Oceanteam
Oculus
Oda  # the grocer; also a given name
Odal Sparebank
Odd Langdalen
Odda Energi
Odda Smelteverk
Odfjell
Odfjell Drilling
Odfjell SE
Odfjell Technology
Odin  # the fund manager; also a god and a given name
Odin Forvaltning
Odlo
Odontia
Ofoten Brann IKS
Ofoten Sparebank
Ofoten brann
Ofotens Bilruter
Ofotens Dampskibsselskap
Ofotens og Vesteraalens Dampskibsselskab
Oktober forlag
Olav Thon Eiendomsselskap
Olav Thon Gruppen
Oleana
Olivetti
Olivia Assistanse
Olympic Airlines
Olympic Seafood
Olympic Shipping
Olympic Subsea
Olympus
Oma Baatbyggeri
Omexom
Omnia klinikken
Omsorgsbygg Oslo
Omya
Omya Hustadmarmor
One Call
OneCall
OneSubsea
OneWeb
Oneco
Onninen
Onrail
Opdals Sparebank
Opel
OpenAI
Opera
Opera Software
Opinion AS
Opinion Perduco
Oppdal Everk
Oppdal Sparebank
Oppdal Stein
Oppdalsbanken
Oppland Energi
Opplandske Bioenergi
Opplandskraft
Opplandstrafikk
Opplysningen 1881
Opplysningsrådet for veitrafikken
Optimar
Optimar Stette
Optimera
Oracle
Orange
Orange Business
Orange Helse
Orange SA
Orient-Express
Oriflame
Orion Telekom
Oris Dental
Orkana Forlag
Orkdal Energi
Orkdal Sparebank
Orkide Ekspress
Orkla
Orkla ASA
Orkla Brands
Orkla Finans
Orkla Foods
Orkla Foods Norge
Orkla Grube-Aktiebolag
Orkla Home & Personal Care
Orkla Metall
Orkla Securities
Orkla Sparebank
Orkland Sparebank
Orlen
Oskar Sylte
Oskar Sylte Mineralvannfabrikk
Osland Havbruk
Oslo Areal
Oslo Børs VPS
Oslo City
Oslo Energi
Oslo Havn KF
Oslo Lufthavn
Oslo Lysverker
Oslo Pensjonsforsikring
Oslo S Utvikling
Oslo Sparebank
Oslo Sportslager
Oslo Sporveier
Oslo Sporvognsdrift
Oslo Taxi
Oslo Vognselskap
Oslo havn
Oslobygg KF
Oslofergene
Oslofjord Fergeselskap
Oslofjordens Friluftsråd
Oslonor
Oslotrikken
Osram
Otello Corporation
Otera
Oticon
Otis
Otovo
Otra Kraft
Otrum
Ottadalen Billag
Otteraaens Brugseierforening
Otto Bilutleie
Overhalla Betongbygg
Oxford Research
P&O
PA Consulting
PBBL
PDVSA
PEAB
PGNiG
PGS
PSA
PSA-konsernet
PTL
Pakistan International Airlines
Palantir
Pallas boligbyggelag
Pals
Pan Am
Pan Fish
Pan Pelagic
Panasonic
Pandion Energy
Pandora
Panoro
Paramount
Paramount Pictures
Pareto
Pareto Bank
Pareto Securities
Parfymelle
Parmalat
Partner Revisjon
Pasvik Kraft
Pax Forlag
PayPal
Pci Biotech
Peab
Peab Bjørn Bygg
Peak Sunnfjord
Peer Gynt Tours
Pegasus Airlines
Pegasus Helicopter
Pegasus Helikopter
Pelagia
Pemex
Pentax
Peppes
Peppes Pizza
Pepsi
PepsiCo
Perduco
Perpetuum Miljø
Personalhuset
Pertra
Peterson Linerboard
Petoro
Petoro AS
PetroChina
Petrobras
Petrofac
Petrojack
Petrojarl
Petroleos de Venezuela
Petroleum Geo-Services
Petronas
Peugeot
Peugeot Citroën
Pfizer
Pharmacia
Pharmaq
Philip Morris
Philips
Phillips Petroleum
Phonero
Photocure
Pinterest
Pioneer
Pipelife
Pir II
Pir2
Piratforlaget
Pirelli
Pivco
Pizza Hut
Pizzabakeren
Plan Urban
Plantasjen
Plastal
Plastretur
Platekompaniet
Plussreiser
Point Resources
PokerStars
Polarbrød
Polarcus
Polarfeed
Polaroid
Polarsirkelen Boligbyggelag
Polarsirkelen Friluftsråd
Polestar
Politikens Forlag
Polygram
Poolia
Porsa Kraftlag
Porsche
Porsgrund Porselen
Porsgrund Porselæn
Porsgrunds Porselænsfabrik
PostNL
PostNord
Postbanken
Postbanken Eiendom
Posten
Posten Bring
Posten Norden
Posten Noreg
Posten Norge
Postnord Norge
Postsparebanken
Powel
Power
Power Norge
PowerTech
Prada
Pratt & Whitney
Preem
Premier Oil
Presis Vegdrift
Press Forlag
Prezioso
PricewaterhouseCoopers
Prima Assistanse
Prima Jæren
Prima Omsorg
Primark
Princess
Princess Gruppen
Princess-gruppen
Prior
Prior Norge
Privatmegleren
ProSiebenSat.1
Proaktiv
Proaktiv Eiendomsmegling
Proba samfunnsanalyse
Procter & Gamble
Proff
Proff.no
Proffice
Profier
Projure
Pronova
Pronova BioPharma
Propr
Prosafe
Prosegur
Proshop
Protan
Protector
Protector Forsikring
Prudential
Prysmian
Puma
Pure Norwegian Seafood
Purehelp
PwC
PwC Advokatfirma
PwC Norge
Pöyry Management Consulting
Q-Free
Q-Meieriene
Q-Park
Q-meieriene
Qantas
Qatar Airways
Qualcomm
Quality Hotel
Quality Hotel Florø
Quality Hotel Førde
Quality Hotel Sogndal
Quantafuel
Quatro Laks
Questback
Questerre
Quick
Quiksilver
RBI
RCA
REC
REC Silicon
REC Solar
REMA 1000
RENAS
RENO-VEST
RENOVASJON I GRENLAND
RIMI
RKR
ROAF
RS Platou
RSM
RSM Hasner Kjelstrup & Wiggen
RTA
RWE
RWE Dea
RWE Dea Norge
RWE-Dea
Radisson
Radisson Blu
Radisson SAS
Ragn Sells
Ragn-Sells
Rakkestad Energi
Rakkestad Sparebank
Ralph Lauren
Ramboll
Rambøll
Rambøll Management
Rambøll Norge
Ramirent
Ramoen
Rana Gruber
Randstad
Rasmussengruppen
Ratio Arkitekter
Ratiopharm
Ratos
Raufoss Ammunisjonsfabrikk
Raufoss Ammunisjonsfabrikker
Raufoss Automotive
Raufoss Industrier
Raufoss Industripark
Raufoss Technology
Rauland Kraft
Rauland Kraftforsyningslag
Rauland Skisenter
Raulandsnett
Rauma Energi
Rauma Gruppen
Rauma Ullvarefabrikk
Raytheon
ReMidt
Realkreditt
Red Hat
Reddit
Reebok
Refsnes Laks
Regionrådet for Hallingdal
Reinertsen
Reinertsen AS
Reinertsen Anlegg
Reisemål Hardangerfjord
Reisemål Stryn & Nordfjord
Reisemål Sunnfjord
Reitan
Reitan Convenience
Reitan Eiendom
Reitan Gruppen
Reitan Handel
Reitan Kapital
Reitan Retail
Reitangruppen
Reiten & Co
Reiulf Ramstad Arkitekter
Rejlers
Rejlers Norge
Rekom
Relacom
Rem Offshore
Rema
Rema 1000
Rema Distribusjon
Rema Franchise
Rema Industrier
Remidt
Remiks
Remora
Remøy Sea Group
Remøy Shipping
Renas
Renault
Renault-Nissan
Rendalen Sparebank
Renewable Energy Corporation
Renholdssoner
Reno Norden
Reno-Vest
RenoNord
RenoNorden
Renor
Renovasjon i Grenland
Renovasjonen i Grenland
Renovasjonsselskapet for Drammensregionen
Renovasjonsselskapet for Oslo
Renovest
Rent-A-Wreck
Rentokil
Rentokil Initial
Repsol
Repsol Norge
Repvåg Kraftlag
Res Publica forlag
Research In Motion
Resurs Bank
Retura
Retura Norge
Retura Sogn
Retura TRV
Returkraft
Revisjon Midt-Norge
Revus Energy
Rezidor
RfD
Rheinmetall
Rhodium Group
Rica
Rica Hotels
Rica Maritim
Rica Sunnfjord Hotell
Rieber
Rieber & Søn
Rieber Shipping
Riks-TV
RiksTV
Rikstoto
Rimfrost
Rindal Sparebank
Rindalshytter
Ringerike Hadeland Sparebank
Ringerike-Modum Sparebank
Ringeriks-Kraft
RingeriksKraft
Ringnes
Ringnes Bryggeri
Ringsaker Kraftverk
Ringsaker Sparebank
Rio Tinto
Risavika Havn
Rissa Kraftlag
Rissa Sparebank
Rjukan Elverk
Rjukan Næringsutvikling
Roan Vind
Roche
Roche Norge
Rockfield
Rocksource
Rockstar Games
Rockwool
Rodeo arkitekter
Rogaland Revisjon
Rogaland Sparebank
Rogalandsbanken
Rolex
Rolf Olsen Seafood
Rollag Elektrisitetsverk
Rolls Royce
Rolls-Royce
Rolls-Royce Marine
Rolls-Royce Marine Bergen
Rom Eiendom
Roma Mineralvann
Romerike Avfallsforedling
Romerike Sparebank
RomerikesBanken
Romsdal Interkommunale Utvalg
Romsdal Sparebank
Romsdalsbanken
Romsdalshalvøya Interkommunale Renovasjonsselskap
Rosatom
Rosenberg Verft
Rosenberg Worley
Rosenberg WorleyParsons
Rosendahl
Rosneft
Rossignol
Rostein
Rovio
Royal Air Maroc
Royal Caribbean
Royal Dutch Shell
Royal Greenland
Royal Mail
Royal Norwegian
Rubikon
Rud Pedersen
Rusal
Rusnano
Rusta
Ruter
Ruter AS
Ryanair
Ryde
Ryfylke Friluftsråd
Ryfylke Miljøverk
Rygge Sivile Lufthavn
Rygge-Vaaler Sparebank
Ryobi
Rystad Energy
Ræder Bing
Rødne
Rødne Fjord Cruise
Rødne Trafikk
Rødøy-Lurøy Kraftverk
Røisland & Co
Røldal-Suldal Kraft
Røra Fabrikker
Røros E-verk
Røros Elektrisitetsverk
Røros Kobberverk
Røros Sparebank
Røros Tweed
Røros-Banken
RørosBanken
Rørosbanken
Rørosmeieriet
S7 Airlines
SABMiller
SAE Vind
SAIC
SANAA
SANDS Advokatfirma
SAP
SAPA
SAS
SAS Braathens
SAS Connect
SAS Ground Handling
SAS Ground Services
SAS Institute
SAS Norge
SAS Scandinavia
SATS
SB Skog
SCA
SEAT
SEB
SEB Enskilda
SEB Norge
SFE
SFE Kraft
SFE Nett
SFE Produksjon
SFEV
SGC
SHMIL
SIM Næring
SIMAS
SJ
SJ Nord
SJ Norge
SKAGEN
SKAGEN Fondene
SKF
SKL
SKS
SKS Produksjon
SLB
SMFB
SN Power
SNCF
SNN
SNSK
SOS International
SR-Bank
SSAB
SSP
SSR
STX
STX Europe
STX Norway
STX Norway Florø
STX Norway Offshore
STX OSV
SUROFI
SVW
Saab
Saab Automobile
Saab-Scania
Saatchi & Saatchi
Sabena
SafeRoad
Saga Petroleum
Saga Tours
Sainsbury's
Saint-Gobain
Saipem
SalMar
SalMar Aker Ocean
SalMar Nord
Salaks
Salangfisk
Salesforce
SalmoBreed
SalmoNor
Salmon Evolution
Salmon Group
Salmonor
Saltdalshytta
Salten Brann
Salten Friluftsråd
Salten Kartdata
Salten Kraftsamband
Salten Regionråd
Salten Verft
Saltens Bilruter
Salthammer Båtbyggeri
Salto Eiendom
Sambandet Vest
Samlaget
Samlerhuset
Samskip
Samsung
Samsung Electronics
Samvirke Forsikring
Samvirkekylling
SanDisk
Sanco
Sandefjord Havn
Sandefjord Lufthavn
Sandella
Sandella Fabrikken
Sandnes Boligbyggelag
Sandnes Eiendomsselskap
Sandnes Garn
Sandnes Havn
Sandnes Parkering
Sandnes Sparebank
Sandnes Tomteselskap
Sandnes Uldvarefabrikk
Sandnessjøen Engineering
Sandsvær Sparebank
Sandvik
Sandvika Storsenter
Sandøy Energi
Sanofi
Sanofi Pasteur
Sanofi-Aventis
Sanoma
Santander
Santander Consumer Bank
Sanyo
Sapa
Sapa Profiler
Sarepta Energi
Sarpsborg Avfallsenergi
Sarsia
Sarsia Seed
Sats Elixia
Saudefaldene
Saudi Aramco
Saunders Architecture
Savills
Sbanken
Sberbank
Scala Eiendom
Scala Retail Property
ScaleAQ
Scana
Scana Industrier
Scana Steel Stavanger
Scancem
Scandic
Scandic Hotels
Scandic Sunnfjord
Scandinavian Airlines
Scandinavian Airlines System
Scandinavian Business Seating
Scandinavian Design Group
Scandinavian Homes
Scandinavian Leadership
Scandinavian Research
Scandinavian Star
Scandlines
Scania
Scanship
Scanvest
Scatec
Scatec Solar
Schala & Partners
Schaus Buss
Schenker
Schering
Schering-Plough
Schibsted Forlag
Schibsted Media Group
Schibsted Partnerstudio
Schindler
Schjærven
Schjærven Reklamebyrå
Schjødt
Schlumberger
Schmidt Hammer Lassen
Schneider Electric
Schneider Electric Norge
Schous Bryggeri
Sea Truck Holding
SeaBird Exploration
Seabrokers
Seadrill
Seagate
Seatankers
Seawell
Sector Alarm
Sector Asset Management
Securitas
Securitas Norge
Sega
Seiko
Sektor Gruppen
Selbu Energiverk
Selbu Sparebank
Selja Forlag
Selje Mek
Seljord Næringsutvikling
Sellgren
Selmer
Selmer Skanska
Selmer advokatfirma
Selsøyvik Havbruk
Selvaag
Selvaag Bolig
Selvaag Gruppen
Selvaagbygg
Sem & Johnsen
Sembo
Sentio Research
Serco
Sergel
Serieforlaget
Servicesenteret for departementa
Setesdal Brannvesen
Setesdal Energi
Sevan Marine
Shein
Shell
Shell Norge
Sheraton
Ship Finance
Shire
Shoeday
SiO Athletica
Siba
Sibelco
Sibelco Nordic
Siem Offshore
Siemens
Siemens Energy
Siemens Gamesa
Siemens Norge
Sigdal Kjøkken
Signicat
Sikom
Sikorsky
Silicon Graphics
Silicon Labs
Silja Line
Silke Forlag
Silver Pensjonsforsikring
Simek
Simon Møkster
Simon Møkster Shipping
Simonsen Føyen
Simonsen Vogt Wiig
Singapore Airlines
Sinkaberg
Sinkaberg Hansen
Sinkaberg-Hansen
SinkabergHansen
Sinopec
Sira-Kvina
Sira-Kvina kraftselskap
Sirkula
Sita
Sixt
Sjtokman
Sjøtroll Havbruk
Sjøvik
Skafså Kraftverk
Skagen  # the fund manager; also a place
Skagen Fondene
Skagen44
Skagenfondene
Skagerak Energi
Skagerak Kraft
Skagerak Nett
Skagerrak Sparebank
Skaland Grafitt
Skaland Graphite
Skald Forlag
Skald forlag
Skandia
Skandiabanken
Skanem
Skanska
Skanska Norge
Skeidar
SkiStar
Skistar
Skjåk Energi
Skoda
Skogmo Industripark
Skogsøy Båt
Skoringen
Skretting
Skudenes & Aakra Sparebank
Skudenes og Aakra Sparebank
Skue Sparebank
Skuld
SkyCell
Skype
Skyss
Skyways
Skånevik Ølen Kraftlag
Sletta Båtbyggeri
Sletta Verft
Slettvoll
Slettvoll Møbler
Slipen Mekaniske
Släger
Släger Kommunikasjon
Slåger Kommunikasjon
Smart Club
Smedvig
Småkraft
Småkraft AS
Småkraftforeningen
Smøla Kraftlag
Snapchat
Snelandia
Snertingdal Auto
Snåsa Sparebank
Snøhetta
Societe Generale
Sodastream
Sodexo
Sodvin
Software Innovation
Sogn Billag
Sogn Frukt
Sogn Næringshage
Sogn Skisenter
Sogn Sparebank
Sogn brann og redning
Sogn interkommunale miljø- og avfallsselskap
Sogn og Fjordane Energi
Sogn og Fjordane Energiverk
Sogn og Fjordane Næringsråd
Sogn og Fjordane Skogeigarlag
Sogndal Kunnskapspark
Sognefrukt
Sognekraft
Sognekraft Produksjon
Soknedal Sparebank
Solberg & Hansen
Solon Eiendom
Solresor
Solstad
Solstad Farstad
Solstad Offshore
Solum Forlag
Sonangol
Sonatrach
Sonera
Song Networks
Songa
Songa Offshore
Sonitor
Sony
Sony BMG
Sony Ericsson
Sony Pictures
Sopra Steria
Source Galileo
South African Airways
Southwest
Southwest Airlines
Space Group
Space Group Architects
SpaceX
Spaceworld
Spaceworld Soundgarden
Spanair
Spar  # the grocer; also a verb
SpareBank 1
SpareBank 1 BV
SpareBank 1 Boligkreditt
SpareBank 1 Buskerud-Vestfold
SpareBank 1 Finans
SpareBank 1 Forsikring
SpareBank 1 Gruppen
SpareBank 1 Gudbrandsdal
SpareBank 1 Hallingdal
SpareBank 1 Hallingdal Valdres
SpareBank 1 Hedmark
SpareBank 1 Helgeland
SpareBank 1 Lofoten
SpareBank 1 Lom og Skjåk
SpareBank 1 Markets
SpareBank 1 Midt-Norge
SpareBank 1 Modum
SpareBank 1 Nord-Norge
SpareBank 1 Nordmøre
SpareBank 1 Nordvest
SpareBank 1 Oslo Akershus
SpareBank 1 Regnskapshuset
SpareBank 1 Ringerike Hadeland
SpareBank 1 SMN
SpareBank 1 SR-Bank
SpareBank 1 Sogn og Fjordane
SpareBank 1 Sør-Norge
SpareBank 1 Søre Sunnmøre
SpareBank 1 Sørøst-Norge
SpareBank 1 Telemark
SpareBank 1 Østfold Akershus
SpareBank 1 Østlandet
SpareBank 1-alliansen
Sparebank 1
Sparebank 1 Gudbrandsdal
Sparebank 1 Hallingdal
Sparebank 1 Nord-Norge
Sparebank 1 Nordvest
Sparebank 1 Ringerike
Sparebank 1 SMN
Sparebank 1 SR-Bank
Sparebank 1 Søre Sunnmøre
Sparebank 1 Telemark
Sparebank 1 Østlandet
Sparebank 68 grader Nord
Sparebanken 68 grader nord
Sparebanken Bien
Sparebanken DIN
Sparebanken Din
Sparebanken Flora Bremanger
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
Sparebankenes Kredittselskap
Spareskillingsbanken
Spareskillingsbanken Kristiansand
Spartacus Forlag
Specsavers
Spenncon
Spicheren
Spirit Energy
Spis Grilstad
Spitsbergen Travel
Spordrift
Sport 1
Sport Norge
Sport Outlet
Sportsnett
Sporveien
Sporveien AS
Sporveien T-banen
Spydeberg Sparebank
Square Enix
St1
St1 Norge
Stabburet
Stabell & Co
Stad Vekst
Stadler
Stadsbygd Sparebank
Stadyard
StaffPartners
Stamina
Stamina Helse
Stamina Hot
Standard & Poors
Standard Oil
Standard Telefon og Kabelfabrik
Stange Energi
Stangeland Maskin
Stanger Energi
Stangeskovene
Stannum
Star Shipping
Star Tour
Starbucks
Starlink
Startour
Starz
Statens pensjonsfond Utland
Statkraft
Statkraft Energi
Statkraft Varme
Statnett
Statoil
Statoil Fuel & Retail
Statoil Norge
StatoilHydro
Statskog
Stavanger Boligbygg
Stavanger Boligbyggelag
Stavanger Byggdrift
Stavanger Energi
Stavanger Parkering
Stavanger Taxi
Stavanger Utvikling
Stavangerflint
Stavangerregionen Havn
Stavangerregionen Havnedrift
Stavtjørn
Steen & Strøm
Steen & Strøm Invest
Steen & Strøm Magasin
Steenstrup Stordrange
Steenstrup Stordrange DA
Steinvik Fiskefarm
Stellantis
Stena
Stena Drilling
Stena Line
Stena Recycling
Stendi
Steria
Sterling
Sterling Airlines
Stiegler
Stiftelsen Antidoping Norge
Stjørdal Sparebank
Stjørdalsbanken
Stjørna Sparebank
Stockfleths
Stofnfiskur
Stokke Gruppen
Stolt Offshore
Stolt Sea Farm
Stolt Tankers
Stolt-Nielsen
Stor-Bergen Boligbyggelag
Stor-Oslo Lokaltrafikk
Stora Enso
Stord Næringsråd
Stord Verft
Stordal Møbler
Store Norske
Store Norske Spitsbergen Grubekompani
Store Norske Spitsbergen Kulkompani
Storebrand
Storebrand ASA
Storebrand Bank
Storebrand Eiendom
Storebrand Kapitalforvaltning
Storebrand Liv
Storebrand Livsforsikring
Stormberg
Storrvik
Storstockholms Lokaltrafik
Strai Kjøkken
Strand Havfiske
Strand Unikorn
Stranda Energi
Stranda Sparebank
Stranda Spekemat
Strandafjellet Skisenter
Strawberry
Stryn Energi
Stryn Næringshage
Stryn Sommerski
Strømmen Sparebank
Strømmens Værksted
Subaru
Subsea
Subsea 7
Subsea7
Subway
Sukhoj
Suldal Elverk
Sulefisk
Sulitjelma Gruber
Sulland
Sulland Gruppen
Sun Microsystems
Sun-Air
Suncor
Sund Belt Holding
Sundal Collier
Sundt Air
Sunkost
Sunndal Energi
Sunndal Sparebank
Sunnfjord Billag
Sunnfjord Energi
Sunnfjord Miljøverk
Sunnfjord Næringsutvikling
Sunnfjord brann og redning
Sunnfjord og Ytre Sogn Boligbyggelag
Sunnhordland Interkommunale Miljøverk
Sunnhordland Kraftlag
Sunnmøre Regionråd
Sunnmørsbanken
Supercell
Superoffice
Surnadal Sparebank
Suzuki
Suzuki Motor
Suzuki Motor Corporation
Sval Energi
Svalbard Bryggeri
Svalbard Energi
Svalbard Satellittstasjon
Svelgen Kraft
Svenska Handelsbanken
Svenska Kullagerfabriken
Svenska Petroleum
Svenska Spel
Svithun Finans
Svitzer
Svorka
Svorka Energi
Swatch
Sweco
Sweco Grøner
Sweco Norge
Swedavia
Swedbank
Swedbank First Securities
Swedish Match
Swedwood
Sweet Protection
Swire
Swiss
Swiss Re
Swissair
Swissport
Swix
Swix Sport
Sydvaranger
Sydvaranger Eiendom
Sydvaranger Gruber
Sydvaranger Gruve
Sygnir
Sykkylven Energi
Sylvsmidja
Symantec
Syngenta
Synnøve Finden
Synovate MMI
Synsam
Sysdalen Sparebank
Systemair
Systemhus
SØBO
Södra
Södra Cell
Södra Cell Tofte
Sødra Cell
Sødra Cell Tofte
Søgne og Greipstad Sparebank
Sølvsmidja
Sølvtrans
Søndre Helgeland Miljøverk
Sør Aurdal Energi
Sør-Al
Sør-Norge Aluminium
Sør-Norge Aluminium AS
Sør-Norges Trålerlag
Sør-Odal Sparebank
Sør-Trøndelag Bilruter
Søral
Søre Sunnmøre Reinhaldsverk
Sørfold Kraftlag
Sørlandet boligbyggelag
Sørlandschips
Sørmegleren
Søviknes Verft
T-Mobile
TAP Portugal
TDC
TECO Maritime
TFDS
TGI Friday's
TGI Fridays
TGS
TGS Nopec
TGS-Nopec
THEMA Consulting Group
TINE
TMV
TNT Express
TOBB
TOMRA
TRG
TRV
TRV Gruppen
TRY Reklamebyrå
TSMC
TTS
TTS Group
TTS Marine
TUI
TUI Nordic
TUI Norge
TUIfly
TV 2 Gruppen
TWA
TYIN tegnestue
Taco Bell
Tafjord
Tafjord Kraft
TafjordKraft
Takeda
Talgø MøreTre
Talisman Energy
Talisman Energy Norge
Talkmore
Tandberg
Tandberg Data
Tandberg Television
Tandbergs Radiofabrikk
Tanum Bokhandel
Targovax
Tarom
Tata
Tata Motors
Tata Steel
Taubåtkompaniet
Taxi 1
Taxi Sør
Team Olivia
Team Trafikk
TeamTec
Technicolor
Technip
TechnipFMC
Teekay
Teekay Norway
Teekay Petrojarl
Tele1 Europe
Tele2
TeleDanmark
Telefonica
Telefónica
Telemark Kildevann
Telemarkskysten Friluftsråd
Telenor
Telenor Broadcast
Telenor Maritim Radio
Telenor Mobil
Telenor Noreg
Telenor Norge
Telenor Objects
Telenor Pakistan
Telenor Satellite
Telia
Telia Norge
TeliaSonera
Telio
Telje-Torp-Aasen
Temu
Tencent
Tensio
Teres Medical Group
Terina
Terra
Terra Eiendomsmegling
Terra Forsikring
Terra Forvaltning
Terra Gruppen
Terra Securities
Terra-Gruppen
Tesco
Tesla
Tesla Motors
Tetra Laval
Tetra Pak
Texaco
Texas Instruments
Texcon
Thai Airways
Thales
The Body Shop
The Fjords
The Switch
The Walt Disney Company
The Weinstein Company
Thema Consulting
Thin Film Electronics
Thinfilm
Think  # the car maker
Think Global
Thomas Cook
Thomas Cook Airlines
Thommessen
Thommessen Krefting Greve Lund
Thomson Reuters
Thon Eiendom
Thon Gruppen
Thon Hotel
Thon Hotels
Thongruppen
Thule Drilling
Thune-Eureka
ThyssenKrupp
TiZir
TiZir Titanium & Iron
Tibber
Ticket Feriereiser
Ticketmaster
Tide  # the bus company
Tide ASA
Tide Buss
Tide Reiser
Tide Sjø
Tiden Norsk Forlag
Tiedemann
Tiedemanns
Tiedemanns Tobaksfabrik
Tieto
TietoEVRY
TietoEnator
Tietoevry
Tiger Forlag
TikTok
Tikkurila
Tilbords
Tim Wendelboe
Timberland
Time Sparebank
Timekspressen
Timex
Tine Meierier
Tine Meieriet
Tine Meieriet Vest
Tinfos
Tinfos Jernverk
Tinfos Kraft
Tinn Energi
Tinn Sparebank
Titania
Titania AS
Tivoli
Tizir
Tokke-Vinje Kraftlag
Tolga-Os Sparebank
Toll Post
Tollpost Globe
Tom Tom
TomTom
Toma Mat
Tombre
Tomma Laks
Tonsberg
Too Good To Go
Topdanmark
Topp Sport
Torghatten
Torghatten ASA
Torghatten Midt
Torghatten Nord
Torghatten Trafikkselskap
Toro
Torp Sandefjord lufthavn
Torshov Sport
Toshiba
Total  # the oil company; also an adjective
Total E&P Norge
Total Norge
TotalEnergies
TotalFinaElf
Toten Bygg
Toten Sparebank
Totens Sparebank
Tou
Tou Bryggeri
Toyota
Toyota Norge
Toys R Us
Toys"R"Us
Trafikkforum
Trannel
Trans Wing
Transaero
Transit forlag
Transneft
Transocean
Travel Retail Norway
Travelport
Trelleborg AB
Treschow-Fritzøe
Trigger Oslo
Tripadvisor
Triumph
Trollfjord Kraft
Trollheim Kraft
Trolltech
Troms Fylkes Dampskibsselskap
Troms Kraft
Troms Kraft Nett
Troms Kraftforsyning
Troms fylkestrafikk
Tromsbuss
Tromsø Havn
Tromsø Mekaniske
Tromsø Parkering
Tromsø Skipsverft
Tromsø Taxi
Trondheim Bydrift
Trondheim Energi
Trondheim Energiverk
Trondheim Havn
Trondheim Parkering
Trondheim Renholdsverk
Trondheimsfjorden Interkommunale Havn
Trondheimsregionens Friluftsråd
Trondhjem Mikrobryggeri
Trondhjems mekaniske Værksted
Tronsmo
Tronsmo Bokhandel
Trust Arktikugol
Trustpilot
Try
Try Reklame
Tryg
Tryg Forsikring
TrygVesta
Trygg Vakt
Trygg-Hansa
Trygge Barnehager
Trysil Bilruter
Trysil Sparebank
Trysilfjell
Trysilfjellet
Trysilkraft
Tryvann Skisenter
Trøgstad Elverk
Trøgstad Sparebank
Trøndelag Bomveiselskap
Trøndelag Sparebank
Trønder Kraft
Trønder Taxi
TrønderBilene
TrønderEnergi
TrønderEnergi Nett
Trønderbilene
Trøndertaxi
Tullow Oil
Tumblr
Tun Forlag
Tupperware
Turkish Airlines
Turner Broadcasting
Tusenfryd
Tussa
Tussa Energi
Tussa IKT
Tussa Kraft
Tvilum
Twentieth Century Fox
Twitch
Tyco
Tydal Kommunale Energiverk
Tynset Sparebank
Tysnes Kraftlag
Tysnes Sparebank
Tågåkeriet
Tønsberg Havn
Tønsberg Sparebank
Tønsberg brannvesen
Tønsberg renseanlegg
UFF
UFF Norge
UNI Forsikring
UNI Storebrand
UNION Eiendomskapital
UPC
UPM
UPM-Kymmene
UPS
US Airways
USBL
Uber
Uber Norge
Uber Technologies
Ubisoft
Ukraine International Airlines
Ullensvang Fruktlager
Ulmatec
Ulstein Group
Ulstein Gruppen
Ulstein Hus
Ulstein Mek
Ulstein Mek. Verksted
Ulstein Mekaniske Verksted
Ulstein Verft
Ultimovacs
Umoe
Umoe Consulting
Umoe Mandal
Umoe Restaurant Group
Umoe Restaurants
Umoe Schat-Harding
Undervisningsbygg Oslo
Ungbo
Unger Fabrikker
Uni Micro
UniMicro
Unibet
Unibuss
Unibuss Tur
Unicredit
Unil
Unilabs
Unilabs Norge
Unilever
Uninor
Union Bank of Norway
Union Bruk
Union Bryggeri
Union Carbide
Union Fenosa
Union Gruppen
Uniper
Uniqlo
Unisys
Unit4
Uniteam
United Airlines
Universal Pictures
Universitetsforlaget
Uno-X
Uno-X Norge
Usbl
Ustekveikja
Ustekveikja Energi
Utair
Utleie Megleren
Utleiemegleren
Uvdal Kraft
Uvdal Kraftforsyning
VEAS
VEFAS
VESAR
VIA Egencia
VIV
VKR
VKT
VMware
VNG
VOKKS
VOKKS Kraft
VPS Holding
VW
Vaagen Verft
Vaagland Båtbyggeri
Vaccibody
Vaktservice
Valaris
Valdres Energi
Valdres Energiverk
Valdres Kommunale Renovasjon
Valle Sparebank
Valve
Vang Energi
Vang Energiverk
Varanger Kraft
Varanger KraftVind
VarangerKraft
Vard Aukra
Vard Brattvaag
Vard Brattvåg
Vard Group
Vard Holdings
Vard Langsten
Vard Søviknes
Vard Tomrefjord
Vardar
Vardø Havn
Varier Furniture
Various Architects
Varner
Varner Gruppen
Varner-Gruppen
VarnerGruppen
Vartdal Plast
Vartdal Seafood
Vattenfall
Vauxhall
Vauxhall Motors
Vectura
Vedal
Vefsn brannvesen
Vega Forlag
Vegamot
Vegfinans
Veidekke
Veidekke Eiendom
Veidekke Entreprenør
Veireno
Vekselbanken
Ventelo
Veolia
Veolia Miljø
Veolia Transport
Veolia Transport Nord
Veon
Verbum Forlag
Verd Boligkreditt
Verdal Sparebank
Verdalskalk
Verdane
Verisign
Verisure
Veritas
Verizon
Vero Moda
Vesar
Vest-Agder Energiverk
Vest-Finnmark Avfallsselskap
Vest-Norges Fiskesalgslag
Vest-Telemark Kraftlag
Vest-Telemark Næringshage
Vest-Telemark Næringsutvikling
Vesta
Vesta Forsikring
Vestas
Vestavind Kraft
Vestavind Offshore
Vestbase
Vestbo
Vesteraalens Dampskibsselskab
Vesterålen Friluftsråd
Vesterålen Havn
Vesterålskraft
Vesterålskraft Nett
Vestfold Avfall og Ressurs
Vestfold Interkommunale Brannvesen
Vestfold Interkommunale Vannverk
Vestfold Vann
Vestlandske Salslag
Vestmar Nett
Vestre AS
Vestre Slidre Sparebank
Vestskog
Vestviken Kollektivtrafikk
VetCo Gray
Vetco Aibel
Vevig
Via Travel
ViaNova
Vianor
Victoria Eiendom
Victoria's Secret
Vidar Holding
Vidarforlaget
Vierli
Vik Sparebank
Viken Energinett
Viken Fiber
Viken Fjernvarme
Viken Skog
Viking Cruises
Viking Life-Saving
Viking Line
Viking Ocean Cruises
Viking Redningstjeneste
Viking Supply
Vikomar
Villa Organic
Villa Paradiso
Vimeo
Vimpelcom
Ving
Vinghøg
Vingruppen
Vinje Næringsutvikling
Vinstra Kraftselskap
Vipps
Vipps MobilePay
Virgin
Virgin Atlantic
Virgin Australia
Virgin Galactic
Virgin Records
Virke Analyse
Visendi
Visit Bergen
Visit Fjordkysten
Visit Hardanger
Visit Nordfjord
Visit Norway
Visit Sognefjord
Visit Sunnfjord
Visit Sørlandet
Visit Telemark
Visit Vest-Telemark
Visit Voss
VisitNorway
VisitOSLO
VisitOslo
Visma
Visma Retail
Visnes Kalk
Vistin Pharma
Vita Exclusive
Vital
Vital Eiendom
Vital Forsikring
Vitnett
Vitus Apotek
Vitusapotek
Vivendi
Vivendi Universal
Vivikes
Vizrt
Vodafone
Vogt & Wiig
Voi
Voice Norge
Voice of Europe
Volda Sparebank
Volden Group
Volkswagen
Volkswagen Motorsport
Voll Arkitekter
Volue
Volvo
Volvo Cars
Volvo Personvagnar
Volvo Trucks
Voss Bryggeri
Voss Energi
Voss Energiverk
Voss Fabrikker
Voss Resort
Voss Sparebank
Voss Veksel
Voss Veksel- og Landmandsbank
Voss Water
Voss of Norway
Vueling
Vy
Vy Buss
Vy Gruppen
VyTog
Vygruppen
Vygruppen AS
Vågsøy Næring
Vår Energi
W. Giertsen
W.B. Samson
WPP
WSP
WSP Norge
Wachovia
Wacker
Wacker Chemicals
Wacker Chemicals Holla
Wal-Mart
Wallenius
Wallenius Wilhelmsen
Wallenius Wilhelmsen Logistics
Walmart
Walt Disney
Walt Disney Company
Warren Bank
WaterCircles
Watrium
Waymo
Wayne's Coffee
WeChat
WeWork
Weatherford
Webstep
Weifa
Wema
Wendelboe
West Contractors
WestJet
Westcon
Westcon Florø
Westcon Helgeland
Westcon Yards
Western Bulk
Western Digital
WesternGeco
Westfal-Larsen
Westinghouse
WhatsApp
Whirlpool
White Arkitekter
Widerøe
Widerøe's Flyveselskap
Widerøes Flyveselskap
Wiersholm
Wikborg Rein
Wikborg, Rein & Co
Wikimedia
Wilh. Wilhelmsen
Wilhelmsen
Wilsgård Fiskeoppdrett
Wilson ASA
Winamp
Winge Reisebureau
Winge Reisebyrå
Winns
Wintershall
Wintershall DEA
Wintershall Dea
Wintershall Norge
Wipro
Wirecard
Wizz Air
Wizzair
Wolt
Wonderland
Wonderland Beds
Woolworths
World Nordic
WorldCom
Worley
Worley Rosenberg
WorleyParsons
Wrigley
Wärtsilä
Wärtsilä Norway
XL-Bygg
XXL
XXL ASA
XXL Sport
XXL Sport & Villmark
Xerox
Xiaomi
Xpeng
Xstrata
Xstrata Nikkelverk
Xtra personell
YIT
YX
YX Energi
Ya Bank
Yahoo
Yahoo!
Yamaha
Yango
Yara
Yara Glomfjord
Yara International
Yara Porsgrunn
Ymber
Yme
YouRock
Ytterøy Kylling
Ytterøykylling
Yukos
ZTE
Zaha Hadid Architects
Zalando
Zalaris
Zaptec
Zara
Zeiss
Zephyr
Ziebel
Ziff Davis
Zmarta
Zurich Insurance
Zynga
Zynk
Zynk Communication
adidas
airBaltic
dtac
eBay
easyJet
ice.net
kongeskipet Norge
reMarkable
yA Bank
Älvsbyhus
Älvsbyhus Norge
Å Energi
Å Strøm
ÅF Advansia
ÅF Reinertsen
ÅRIM
Åfjord Sparebank
Åkrafjorden Laks
Ålesund Industri
Ålesund Næringsforum
Ålesund brannvesen
Ålesundbygg
Ålesundregionens Havnevesen
Ålesundregionens Interkommunale Miljøselskap
Åpent Bakeri
Årdal Energi
Åsane Byggmesterforretning
Åsen Sparebank
Åsnes
Åsnes Ski
Åsnes Sparebank
Åsted Norge
Ægir
Ægir Bryggeri
ØFAS
ØRAS
Økern Torgkrets
Ølen Betong
Øresundsbanken
Ørland Kysthotell
Ørland Sparebank
Ørskog Sparebank
Ørsta Sparebank
Ørsted
Øst-Finnmark Avfallsselskap
Øst-Telemark Kraftlag
Øst-Telemarkens Brukseierforening
Østensjø Rederi
Øster Hus
Østfold Energi
Østfold Energiverk
Østfold Kollektivtrafikk
Østfold kollektivtrafikk
Østlandet Gjenvinning
Østre Agder Sparebank
Østre Agder brannvesen
Øveraasen
Øverbø Gjørtz
Øvre Eiker Energi
Øvre Romerike Avfallsselskap
Øvre Romerike brann og redning
Øyfjellet Wind
Škoda

[finance]
# Source: own knowledge of finance: exchanges, indices' owners, rating agencies, foreign banks and fund managers.
ABN Amro
AP-fonden
Alfa-Bank
Amagerbanken
American Express
Argo Securities
Askim & Spydeberg sparebank = Askim & Spydeberg Sparebank
Aure sparebank = Aure Sparebank
BBVA
BNP
BNP Paribas
Bamble sparebank = Bamble Sparebank
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
Bergens Privatbank
Bergens Skillingsbank
Binance
BlackRock
Blaker sparebank = Blaker Sparebank
Bolig- og Næringskreditt
Bridgewater
Bud, Fræna og Hustad sparebank = Bud, Fræna og Hustad Sparebank
Bundesbank
Chicago Board of Trade
China Construction Bank
Christiania Kredit
Citi
Citibank
Citigroup
Coinbase
Commerzbank
Credit Suisse
Crédit Suisse
Den nordiske investeringsbanken
Den norske Hypotekforening
Deutsche Bank
Deutsche Börse
Dexia
Diners Club
Distriktenes utbyggingsfond
Dow Jones
Drangedal og Tørdal sparebank = Drangedal og Tørdal Sparebank
Dresdner Bank
Eidsvoll sparebank = Eidsvoll Sparebank
Eksportfinans
Elliott Management
Erste Bank
Etnedal sparebank = Etnedal Sparebank
Eurocard
Euronext
Euronext Growth
Euronext Oslo
FIH Erhvervsbank
FTSE
FTX
Fannie Mae
Fearnley Securities
Fidelity
Finansportalen
Firi
First Republic Bank
Fitch
Fitch Ratings
Fokus Krediit
Folksam
Fondsmeglerforbundet
Frankfurt-børsen
Freddie Mac
Föreningssparbanken
Gazprombank
Gjerstad sparebank = Gjerstad Sparebank
Gjøvik sparebank = Gjøvik Sparebank
Glitnir
Glitnir Bank
Glitnir Securities
Gol sparebank = Gol Sparebank
Goldman Sachs
Gouda Reiseforsikring
HSBC
Halsa sparebank = Halsa Sparebank
Helsingforsbørsen
Hjartdal banken = Hjartdal Banken
Hol sparebank = Hol Sparebank
Holla og Lunde sparebank = Holla og Lunde Sparebank
Hongkong-børsen
Høland sparebank = Høland Sparebank
Høylandet sparebank = Høylandet Sparebank
ICBC
ING
Icesave
Imarex
Industribanken
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
Kaupthing Norge
Kommunekreditt
Kommunekreditt Norge
Kommuninvest
Kragerø sparebank = Kragerø Sparebank
Kreditkassa
Krødsherad sparebank = Krødsherad Sparebank
Kvinesdal sparebank = Kvinesdal Sparebank
Kviteseid sparebank = Kviteseid Sparebank
Københavns Fondsbørs
Landbruksbanken
Landsbanki
Landsbankinn
Lehman
Lehman Brothers
Lloyds
Lloyds Bank
Lofoten sparebank = Lofoten Sparebank
Lom og Skjåk sparebank = Lom og Skjåk Sparebank
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
NEMI
NOS
NYSE = New York Stock Exchange
Namdals sparebank = Namdals Sparebank
Nasdaq OMX
Nasdaq-børsen
NatWest
Nemi forsikring = Nemi Forsikring
Nesset sparebank = Nesset Sparebank
New York Stock Exchange
New York-børsen
Nome sparebank = Nome Sparebank
Nomura
Nord Pool Spot
Nordax
Nordbanken
Nordbanken Holding
Nordea Bank
Nordic Credit Rating
Nordisk Investeringsbank
Nordiska investeringsbanken
Norfund
Norges Kommunalbank
Norges hypotekforening = Norges Hypotekforening
Norse Securities
Northern Rock
Numedal sparebank = Numedal Sparebank
Nykredit
OMX
OP-Pohjola
Oslo Axess
Oslo Børs
Pareto forvaltning = Pareto Forvaltning
Parex
Pimco
Platou Securities
RBS
Rabobank
Raiffeisen
Rana sparebank = Rana Sparebank
Rauland sparebank = Rauland Sparebank
Rennebu sparebank = Rennebu Sparebank
Revolut
Ringerikes sparebank = Ringerikes Sparebank
Robinhood
Rollag sparebank = Rollag Sparebank
Romsdals Fellesbank
Roskilde Bank
Royal Bank of Scotland
S&P
S&P Global
SBAB
Samlerbanken
Sampo
Sandefjord sparebank = Sandefjord Sparebank
Saxo Bank
Seljord sparebank = Seljord Sparebank
Setskog sparebank = Setskog Sparebank
Shanghai-børsen
Sigdal sparebank = Sigdal Sparebank
Silicon Valley Bank
Skandinaviska Enskilda banken = Skandinaviska Enskilda Banken
Snoras
Société Générale
SoftBank
Sparebank 1 Skadeforsikring
Sparebanken Flora-Bremanger
Sparebanken Hemne
Sparebanken Vestfold
Standard & Poor's
Standard Chartered
Standard and Poor's
Startup Norway
StartupLab
State Street
Statens Bankinvesteringsfond
Stockholmsbørsen
Stokke sparebank = Stokke Sparebank
Svelvik sparebank = Svelvik Sparebank
Sydbank
Temasek
Tennant
Tingvoll sparebank = Tingvoll Sparebank
Tokke sparebank = Tokke Sparebank
Tokyo-børsen
Tune sparebank = Tune Sparebank
UBS
UniCredit
Unibank
VEB
VPS = Verdipapirsentralen
VTB
Valdres sparebank = Valdres Sparebank
Vang sparebank = Vang Sparebank
Vanguard
Vegårshei sparebank = Vegårshei Sparebank
Verdibanken
Verdipapirsentralen
Verran sparebank = Verran Sparebank
Vestenfjeldske Bykreditt
Vestnes sparebank = Vestnes Sparebank
Vinje sparebank = Vinje Sparebank
Visa
Visa Norge
Washington Mutual
Wells Fargo
WestLB
Western Union
Ål sparebank = Ål Sparebank
Ålen sparebank = Ålen Sparebank
Øvre Eiker sparebank = Øvre Eiker Sparebank
Øyestad sparebank = Øyestad Sparebank
Øystre Slidre sparebank = Øystre Slidre Sparebank

[international]
# Source: own knowledge of world affairs: UN, EU and other international bodies, foreign agencies and parliaments, central banks, armed movements, international aid and sport bodies. EU, FN and NATO are their own canonical names.
'Ndrangheta
350.org
3GPP
A-gjengen
ACER
ACLU
ADB
ADL
AFC
AIIB
AIPAC
ANC Youth League
APC
APEC
AQIM
ASEAN
ATP
AU
AUC
Abu Sayyaf
Abwehr
ActionAid
African Development Bank
Afrikanske Union
Ahrar al-Sham
Al Aqsa-martyrenes brigader
Al Nusra
Al Qaeda
Al Qaida
Al Shabaab
Al Shabab
Al-Aqsa-brigaden
Al-Aqsa-brigadene
Al-Fatah
Al-Mahdi
Al-Mourabitoun
Al-Qaeda
Al-Qaida
Al-Shabaab
Alltinget
American Civil Liberties Union
American Enterprise Institute
American Friends Service Committee
Anglikanske kyrkja
Anonymous
Ansar Dine
Ansar al-Islam
Ansar al-Sharia
Ansar al-Sunna
Antifa
Antifascistisk Aksjon
Arabiaske liga
Arabiske Liga
Arabiske liga
Arbeidarpartiet i Israel
Arbetsförmedlingen
Arktisk råd
Article 19
Asian Development Bank
Assemblée Nationale
Atlanterhavspakten
Atlantic Council
Aum Shinrikyo
Aum-sekten
Avaaz
Azov
Azov-bataljonen
Azov-regimentet
Azovbataljonen
B'Tselem
B-gjengen
BBC Trust
BKA
BND
BRICS
BWF
Baader-Meinhof
Baader-Meinhof-gruppen
Badr-brigadene
Balutsjistan Liberation Army
Bandidos
Bank of England
Bank of Japan
Bank of Scotland
Banque de France
Banverket
Barentsrådet
Basel-komiteen
Baselkomiteen
Basij
Bellona Europa
Benelux
Bilderberg
Bilderberggruppen
Bill & Melinda Gates Foundation
Bill and Melinda Gates Foundation
Bill og Melinda Gates' stiftelse
Birdlife International
Black Cobra
Black Lives Matter
Black Panther Party
Black Panthers
Blitz
Bluetooth SIG
Boko Haram
Boot Boys
Breaking the Silence
Brigate Rosse
British Army
British Council
British Library
Bundeskriminalamt
Bundesnachrichtendienst
Bundesrat
Bundestag
Bundesverfassungsgericht
Bundeswehr
CAF
CARE International
CARICOM
CCAMLR
CDC
CELAC
CENELEC
CEPI
CIA
CNDP
COMECON
COMESA
CONCACAF
CONMEBOL
CPJ
CSIS
CTBTO
Cali-kartellet
Camorraen
Capitol Hill
Care
Caritas Internationalis
Carnegie Endowment
Carnegie Endowment for International Peace
Carter Center
Carter-senteret
Cato Institute
Cato-instituttet
Center for American Progress
Center for Civil Liberties
Center for Strategic and International Studies
Centers for Disease Control
Centers for Disease Control and Prevention
Central Intelligence Agency
Christian Aid
Climate Action Network
Clinton Foundation
Clinton Global Initiative
Club of Rome
Coast Guard
Coffin Cheaters
Committee to Protect Journalists
Conservation International
Continuity IRA
Contras
Cosa Nostra
Council on Foreign Relations
Covax
Creative Commons
Current TV
D66
DBU
DEA
DFB
DFLP
DGSE
Daesh
Danish Refugee Council
Danmarks Nationalbank
Danmarks Statistik
Dansk Boldspil-Union
Dansk Flyktninghjelp
Dansk Sprognævn
De europeiske fellesskap
De forente nasjoner
De grå ulvene
De gule vestene
De palestinske selvstyremyndighetene
De røde brigadene
De røde brigader
De tamilske tigrene
Dei palestinske sjølvstyremaktene
Dei sameinte nasjonane
Dei sameinte nasjonar
Dei tamilske tigrane
Delta Force
Den afrikanske union
Den afrikanske unionen
Den afrikanske utviklingsbanken
Den alliansefrie bevegelsen
Den amerikanske ambassaden
Den amerikanske høyesteretten
Den amerikanske kongressen
Den amerikanske sentralbanken
Den arabiske liga
Den arabiske ligaen
Den asiatiske utviklingsbanken
Den britiske ambassaden
Den danske ambassaden
Den europeiske investeringsbanken
Den europeiske kringkastingsunion
Den europeiske kringkastingsunionen
Den europeiske menneskerettighetsdomstol
Den europeiske revisjonsretten
Den europeiske romfartsorganisasjonen
Den europeiske romorganisasjonen
Den europeiske sentralbank
Den europeiske sentralbanken
Den europeiske union
Den europeiske unionen
Den europeiske utviklingsbanken
Den faste voldgiftsdomstolen
Den franske ambassaden
Den franske hær
Den frie syriske hær
Den frie syriske hæren
Den heilage stolen
Den hellige stol
Den hvite rose
Den interamerikanske utviklingsbanken
Den internasjonale Røde Kors-komiteen
Den internasjonale arbeidsorganisasjonen
Den internasjonale domstol
Den internasjonale hvalfangstkommisjonen
Den internasjonale kriegruppen
Den internasjonale olympiske komite
Den internasjonale olympiske komiteen
Den internasjonale olympiske komité
Den internasjonale organisasjon for migrasjon
Den internasjonale organisasjonen for migrasjon
Den internasjonale paralympiske komiteen
Den internasjonale paralympiske komité
Den internasjonale sjøfartsorganisasjonen
Den internasjonale straffedomstol
Den iranske ambassaden
Den iranske revolusjonsgarden
Den irske republikanske armé
Den islamske stat
Den islamske staten
Den israelske ambassaden
Den israelske hæren
Den kinesiske ambassaden
Den kinesiske folkekongressen
Den konsultative komité for EØS
Den lysende sti
Den nasjonale folkekongressen
Den nasjonale ligaen for demokrati
Den nordiske motstandsbevegelsen
Den norske ILO-komiteen
Den norske ILO-komité
Den norske ambassaden
Den norske motstandsbevegelsen
Den ortodokse kirke
Den pakistanske ambassaden
Den palestinske folkefronten for frigjøring av Palestina
Den palestinske selvstyremyndigheten
Den palestinske sjølvstyresmakta
Den raude hæren
Den russisk-ortodokse kirke
Den russisk-ortodokse kyrkja
Den russiske ambassaden
Den russiske nasjonalforsamlingen
Den russiske sentralbanken
Den røde armé
Den røde halvmåne
Den røde hær
Den svenske ambassaden
Den syriske observatoriegruppen for menneskerettigheter
Den syriske observatørgruppen for menneskerettigheter
Den tyske ambassaden
Den tyske grunnlovsdomstolen
Department of Defense
Department of Energy
Department of Homeland Security
Department of Justice
Destatis
Det Danske Sprog- og Litteraturselskab
Det amerikanske forsvarsdepartementet
Det amerikanske senatet
Det amerikanske utenriksdepartementet
Det britiske parlamentet
Det danske fotballforbundet
Det engelske fotballforbundet
Det europeiske frihandelsforbund
Det europeiske frihandelsforbundet
Det europeiske håndballforbundet
Det europeiske legemiddelbyrået
Det europeiske råd
Det europeiske rådet
Det europeiske smittevernbyrået
Det globale fondet
Det grønne klimafondet
Det hvite hus
Det indiske nasjonalmuseet
Det internasjonale Barentssekretariatet
Det internasjonale Røde Kors
Det internasjonale antidopingbyrået
Det internasjonale atomenergibyrå
Det internasjonale atomenergibyrået
Det internasjonale energibyrå
Det internasjonale energibyrået
Det internasjonale forbundet av Røde Kors- og Røde Halvmåne-foreninger
Det internasjonale friidrettsforbundet
Det internasjonale havforskingsråd
Det internasjonale havforskingsrådet
Det internasjonale havforskningsrådet
Det internasjonale håndballforbundet
Det internasjonale ishockeyforbundet
Det internasjonale pengefond
Det internasjonale pengefondet
Det internasjonale skiforbundet
Det internasjonale skiskyttarforbundet
Det internasjonale skiskytterforbundet
Det internasjonale skøyteforbundet
Det internasjonale sykkelforbundet
Det internasjonale valutafondet
Det kvite hus
Det lutherske verdensforbund
Det lutherske verdsforbundet
Det muslimske brorskapet
Det nasjonale motstandsrådet
Det palestinske selvstyret
Det russiske forsvarsdepartementet
Det svenske fotballforbundet
Det økonomiske og sosiale råd
Det økonomiske og sosiale rådet
Det øverste sovjet
Deutscher Fußball-Bund
Discovery Institute
Downing Street
Dumaen
EAC
EASA
EASO
EBRD
EBU
ECB = Den europeiske sentralbanken
ECDC
ECFR
ECOWAS
EDL
EEC
EF
EF-kommisjonen
EFSA
EFTA
EFTA Surveillance Authority
EFTA-domstolen
EFTAs faste komité
EFTAs konsultative komité
EFTAs overvåkingsorgan
EFTAs overvåkningsorgan
EFTAs parlamentarikerkomité
EHF
EIB
ELN
EMA = Det europeiske legemiddelbyrået
ENTSO-E
EPLF
EPO
EPRDF
ESA
ESB
ESO
ETA
ETSI
EU
EU-kommisjonen
EU-parlamentet
EU-rådet
EUs ministerråd
EUs revisjonsråd
EZLN
Ecowas
Eduskunta
Eftas overvakingsorgan
Eftas parlamentarikarkomité
Egmont Group
Ekobrottsmyndigheten
Electronic Frontier Foundation
Elstat
Elysée-palasset
Elyséepalasset
English Defence League
Environmental Protection Agency
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
European Investment Bank
Eurostat
EØS-komiteen
EØS-rådet
FAA
FAO
FARC
FATF
FBI
FCC
FDA
FDLR
FEI
FEMA
FIA
FIBA
FIDE
FIFA
FIG
FIGC
FIM
FINA
FIS
FISA
FIVB
FMLN
FN
FN-kontoret for koordinering av humanitær innsats
FNL
FNs Global Compact
FNs aidsprogram
FNs barnefond
FNs barnekomité
FNs befolkningsfond
FNs bosetningsprogram
FNs busetjingsprogram
FNs flyktningorganisasjon
FNs generalforsamling
FNs hjelpeorganisasjon for palestinske flyktningar
FNs hjelpeorganisasjon for palestinske flyktninger
FNs hovedforsamling
FNs hovudforsamling
FNs høgkommissær for flyktningar
FNs høgkommissær for menneskerettar
FNs høykommissær for flyktninger
FNs høykommissær for menneskerettigheter
FNs internasjonale domstol
FNs klimapanel
FNs kontor for humanitære saker
FNs kontor for koordinering av humanitær innsats
FNs kvinne- og likestillingseining
FNs kvinne- og likestillingsenhet
FNs kvinnekomité
FNs mat- og landbruksorganisasjon
FNs matprogram
FNs matvareprogram
FNs menneskehetsråd
FNs menneskerettighetskomité
FNs menneskerettighetskommisjon
FNs menneskerettighetsråd
FNs menneskerettskomité
FNs menneskerettskommisjon
FNs menneskerettsråd
FNs migrasjonsbyrå
FNs migrasjonskontor
FNs miljøprogram
FNs narkotikakontor
FNs naturpanel
FNs nødhjelpsfond
FNs nødhjelpskontor
FNs organisasjon for ernæring og landbruk
FNs organisasjon for utdanning, vitenskap og kultur
FNs organisasjon for utdanning, vitskap og kultur
FNs rasediskrimineringskomité
FNs sikkerhetsråd
FNs tilsynsråd
FNs torturkomité
FNs tryggingsråd
FNs turismeorganisasjon
FNs utdanningsorganisasjon
FNs utviklingsfond
FNs utviklingsprogram
FNs verdas matvareprogram
FNs økonomiske og sosiale råd
FRA
FRELIMO
FSA
FSB
FSC
FTC
Fairtrade International
Falun Gong
Fatah
Fed
Federal Bureau of Investigation
Federal Reserve
Federal Reserve Bank of New York
Federal Trade Commission
Femen
Femstjernebevegelsen
Fifa
Filmakademiet
Financial Cyber Crime Center
Financial Stability Board
Finansinspektionen
Finansministeriet
Folkeforbundet
Folkekongressen
Folkemujahedin
Folketinget
Folkets frigjøringshær
Folkets mujahedin
Folkets nasjonalkongress
Folkhälsomyndigheten
Football Association
Forbundsdagen
Forbundsrådet
Ford Foundation
Foreign Office
Forest Stewardship Council
Forskningscentralen för de inhemska språken
Forsvarets Efterretningstjeneste
Forum voor Democratie
Francophonie
Fred nå
Free Software Foundation
Freedom House
Fremmedlegionen
Frente Polisario
Fridays for Future
Frie syriske hær
Friends of the Earth
Frigjøringstigrene
Fólkaflokkurin
Försvarets radioanstalt
Försvarsmakten
Försäkringskassan
Føderasjonsrådet
Fødevarestyrelsen
G-20
G-7
G-8
G20
G7
G77
G8
GAM
GATT
GAVI
GCC
GCHQ
GIA
GLAAD
GRU
GSPC
Gates Foundation
Generalforsamlinga
Generalitat
Gladiators MC
Global Financial Integrity
Global Witness
Goethe-Institut
Goethe-instituttet
Golfrådet
Grameen Bank
Grapo
Green Berets
Greenpeace International
Grå ulver
Guardia di Finanza
Gulag
Gulf-kartellet
Gulfrådet
Gyllen daggry
HM Treasury
HRW
HTS
Haagdomstolen
Hamas
Haqqani-nettverket
Hashd al-Shaabi
Hayat Tahrir al-Sham
Heartland Institute
Hells Angels
Herrens motstandshær
Hezbollah
Hitler-Jugend
Hitlerjugend
Hizb al-Islam
Hizb ut-Tahrir
Hizb-ut-Tahrir
Hizballah
Hizbollah
Hjemmefrontens Ledelse
Home Office
Homeland Security
Hoover Institution
House of Commons
House of Lords
House of Representatives
Houthi
Houthi-bevegelsen
Houthiene
Hovedforsamlingen
Hudson Institute
Human Rights Campaign
Human Rights First
Human Rights Watch
Huthi-opprørerne
Hvalfangstkommisjonen
Hvite hjelmer
Høyre sektor
IAAF
IAEA
IATA
IBF
IBU
ICANN
ICAO
ICES
ICG
ICRC = Den internasjonale Røde Kors-komiteen
ICTR
IDF
IEA
IEC
IEEE
IETF
IFAD
IFC
IFOR
IFRC
IGAD
IGF
IHF
IIHF
IISS
IJF
ILO
IMF = Det internasjonale pengefondet
IMO
INLA
IOC = Den internasjonale olympiske komité
IOF
IOM
IPC
IPCC = FNs klimapanel
IRA
IRS
IS  # also ice
ISAF
ISI
ISIL
ISIS
ISO
ISU
ITF
ITTF
ITU
IUCN
IWC = Den internasjonale hvalfangstkommisjonen
IWF
Igad
Inatsisartut
Indenrigsministeriet
Index on Censorship
Institut Français
Institutet för språk och folkminnen
Instituto Cervantes
Inter-Services Intelligence
Interahamwe
Internal Revenue Service
Internasjonal PEN
Internasjonale Røde Kors
International Alert
International Rescue Committee
Internet Society
Inuit Circumpolar Council
Islam Net
Islamic Courts Union
Islamic Relief
Islamsk Jihad
Islamsk Stat
Israel Defense Forces
Izz al-Din al-Qassam
JAXA
JEM
Jabhat al-Nusra
Jaish-e-Mohammed
Janjaweed
Janjaweed-militsen
Javnaðarflokkurin
Jemaah Islamiyah
Jewish Agency
Jugoslaviadomstolen
Jugoslavias folkehær
Justice Department
Justice and Equality Movement
Justisdepartementet i USA
Justitiedepartementet
Justitsministeriet
KANU
KFOR
KGB
KHL
KKK
KLA
KNVB
KSSE
Kapitol
Karen National Union
Khmer Rouge
Kirkenes Verdensråd
Klimapanelet
Knesset
Kominform
Komintern
Kompani Linge
Komsomol
Konferansen av europeiske kirker
Konfutse-instituttet
Kongressen
Koordineringsutvalet for EØS-saker
Koordineringsutvalget for EØS-saker
Kreml
Kriegsmarine
Ku Klux Klan
Kulturministeriet
Kurdistan Workers Party
Kvekerne
Kyrkjenes Verdsråd
Københavns Politi
LPGA
LRA
LTTE
LTTE-geriljaen
LVF
La République En Marche
Lagtinget på Færøyene
Landsstyret
Lashkar-e-Jhangvi
Lashkar-e-Taiba
Leger Uten Grenser
Leger mot atomvåpen
Levada Center
Lions International
Livsmedelsverket
Lok Sabha
Lord's Resistance Army
Los Zetas
Loya jirga
Loyal To Familia
Luftwaffe
LulzSec
Lysende sti
Lægemiddelstyrelsen
Lækjarar utan grenser
Löttingið
M-19
M23
M5S
MEK
MI5
MI6
MILF
MINUSMA
MLB
MLS
MNLA
MNLF
MONUSCO
MRTA
MS-13
MSF
MUJAO
MacArthur Foundation
Machsom Watch
Mafiaen
Magen David Adom
Mahdi-hæren
Mai-Mai
Majles
Marine Corps
Marine Stewardship Council
Marinekorpset
Medellin-kartellet
Medellín-kartellet
Menneskerettighetsrådet
Menneskerettsdomstolen i Strasbourg
Menneskerettsrådet
Mercosul
Mercosur
Mercy Corps
Mercy Ships
Migrationsverket
Miljøstyrelsen
Ministerrådet
Ministry of Defence
Minsk-gruppen
Montoneros
Moro Islamic Liberation Front
Mossad
Mossos d'Esquadra
Moveon
Mozilla Foundation
Mujahedin
Mujahedin-e Khalq
Muslimbrorskapen
Muslimske brødre
Médecins Sans Frontières
NAACP
NADO
NAFO
NAFTA
NAMMCO
NASA
NATO
NATO-rådet
NBA
NCAA
NCP
NDC
NDFP
NEAFC
NEFCO
NFL
NHL
NHLPA
NHS
NIB
NKVD
NOAA
NPP
NRA
NSA
NTSB
Naalakkersuisut
Nasji
Nasjonalforsamlinga
Nasjonalforsamlingen
Nasjonalgarden
Nation of Islam
National Archives
National Basketball Association
National Center for Biotechnology Information
National Football League
National Guard
National Health Service
National Hockey League
National Institutes of Health
National Rifle Association
National Science Foundation
National Security Agency
National Security Council
National Trust
Nationalbanken
Nationalforsamlingen
Naturvårdsverket
Navy Seals
Naxalittene
Naši
New People's Army
New York-politiet
Nidaa Tounes
No Surrender
Nobelkomitéen
Nobelstiftelsen
Nobelstiftinga
Nordalliansen
Nordens hus
Nordflåten
Nordfront
Nordisk Ministerråd
Nordisk Råd
Nordisk kulturfond
Nordisk ministerråd
Nordisk råd
Norges ambassade
Normandie-gruppen
Nortraship
Norwegian Defence League
Norwegian Refugee Council
Nusra-fronten
Nusrafronten
Nyamko
Nytt Demokrati
OAS
OAU
OCHA
ODIHR
ODM
OECD
OIC
OMON
OPCW
OPEC
OSCE
OSSE = Organisasjonen for sikkerhet og samarbeid i Europa
Oath Keepers
Occupy Wall Street
Ocean Cleanup
Oceana
Oceania Football Confederation
Odins soldater
Ofcom
Office for National Statistics
Ofsted
Opec+
Open Society
Open Society Foundations
Open Society Institute
Orange-ordenen
Oransjeordenen
Organisasjonen Den islamske konferanse
Organisasjonen av amerikanske stater
Organisasjonen for forbud mot kjemiske våpen
Organisasjonen for islamsk samarbeid
Organisasjonen for sikkerhet og samarbeid i Europa
Organisasjonen for tryggleik og samarbeid i Europa
Organisasjonen for økonomisk samarbeid og utvikling
Osvald-gruppen
Overhuset
Oxfam
PDP
PEGIDA
PEN International
PET
PETA
PFLP
PGA
PGA Tour
PJAK
PLO
PYD
Palestinsk Islamsk Jihad
Parlamentarikerkomiteen for EØS
Pasok
Pavestolen
Peace Corps
Peace Now
Pegida
Pelle-gruppa
Pengefondet
Pentagon
People's Bank of China
Pew
Pew Forum
Pew Research Center
Planned Parenthood
Polisario
Polismyndigheten
Politbyrået
Premier League
Profetens Ummah
Proud Boys
Provisional IRA
Pugwash
Pussy Riot
Quds-styrken
Quinnipiac
RAF
RAND
RCD
RENAMO
RFEF
RSF
Radaen
Rainforest Alliance
Rajya Sabha
Raude Halvmåne
Raude Khmer
Raude brigader
Real IRA
Regeringen
Regeringskansliet
Reichstag
Reportarar utan grenser
Reporters sans frontières
Representantenes hus
Representanthuset
Revolusjonsgarden
Right to Play
Rigspolitiet
Rigsrevisionen
Riksbanken
Riksdagen
Riksdagen i Finland
Riksdagen i Helsinki
Rikshirden
Rikspolisstyrelsen
Riksrevisionen
Road Haulage Association
Rockefeller Foundation
Roma-klubben
Rosenbad
Roskosmos
Rosselkhoznadzor
Rotary International
Rote Armee Fraktion
Rote Hilfe
Royal Air Force
Royal Navy
Rusada
Russlands ambassade
Russlands forsvarsdepartement
Rwandadomstolen
Rådet for den europeiske union
Røde Arme Fraksjon
Røde Brigader
Røde Halvmåne
Røde Khmer
Røde Kors-komiteen
Røde hær
SAARC
SADC
SAS-regimentet
SBU
SCO
SDF
SEC
SFOR
SHAPE
SHL
SIAN
SLA
SNG
SOE
SOHR
SPLA
SPLM
SPLM-N
SPLM-North
SS
SVR
SYRIZA
Sambandsflokkurin
Sameint Russland
Sameinte nasjonane
Samveldet
Sandinistene
Sannfinlandane
Sannfinländarna
Satudarah
Save the Children
Schengen
Sea Shepherd
Secret Service
Securities and Exchange Commission
Sejm
Sejmen
Seleka
Senatet
Senatets finanskomité
Sendero Luminoso
Sentralbanken i Kina
Sentralkomiteen
Shabak
Shanghai Cooperation Organisation
Shanghai-organisasjonen
Shetlandsgjengen
Shin Bet
Shin Beth
Shura-rådet
Sierra Club
Sikkerhetsrådet
Sinaloa-kartellet
Sivorg
Sjálvstýrisflokkurin
Skatteverket
Skolverket
Socialstyrelsen
Soldiers of Odin
Sovjetunionen
Spetsnaz
State Department
Statens Byggeforskningsinstitut
Statens Haverikommission
Statens Serum Institut
Statsdumaen
Stopp islamiseringen av Norge
Storbritannias utenriksdepartement
Sundhedsministeriet
Sundhedsstyrelsen
Supreme Court
SvFF
Svart Engel
Svarte Pantere
Sveitsergarden
Svenska Fotbollförbundet
Svenska Kyrkan
Svenska kyrkan
Svenska språknämnden
Sveriges Riksbank
Swapo
Swiss National Bank
Symbionese Liberation Army
Syrian Observatory for Human Rights
Syrias nasjonale råd
Systembolaget
SÄPO
Säpo
TIPH
TPLF
TSA
Taliban
Tamil-tigrene
Tamiltigrene
Tanzim
Tatmadaw
Tea Party-bevegelsen
Tea Party-rørsla
Tehrik-i-Taliban
Terra Lliure
The Football Association
The Nature Conservancy
The Ocean Cleanup
The Pacific Tsunami Warning Center
Tjóðveldi
Trafikverket
Transparency International
Treasury
Treasury Department
Tryggingsrådet
Tupac Amaru
Tupamaros
Tyrkias sentralbank
Tysklands fotballforbund
U.S. Navy
UCI
UCK
UDA
UEFA
UFC
UN Women
UN-Habitat
UNAIDS
UNAMA
UNAMID
UNCTAD
UNDP
UNEP
UNFCCC
UNFPA
UNHCR = FNs høykommissær for flyktninger
UNIDO
UNIFEM
UNITAID
UNMIK
UNMIS
UNMISS
UNMOVIC
UNODC
UNPROFOR
UNRWA
UNSCOM
UNTSO
UPU
US Aid
US Air Force
US Army
US Coast Guard
US Geological Survey
US Marine Corps
US Marines
US Navy
US Secret Service
US State Department
US Treasury
USADA
USAID
USAs ambassade
USAs kongress
USAs sentralbank
USGA
USGS
UVF
Udenrigsministeriet
Udlændingestyrelsen
Uefa
Ukip
Ulster Defence Association
Ulster Volunteer Force
Unasur
Underhuset
Undervisningsministeriet
Unesco
Unicef
Unifil
United Nations
Ustasja
Utenriksdepartementet i USA
Utlänningsnämnden
Utrikesdepartementet
UÇK
Vaksinealliansen Gavi
Valutafondet
Vatikanet
Verdas handelsorganisasjon
Verdas helseorganisasjon
Verdas kyrkjeråd
Verdas matvareprogram
Verdas villmarksfond
Verdens Meteorologiorganisasjon
Verdens antidopingbyrå
Verdens handelsorganisasjon
Verdens helseorganisasjon
Verdens kirkeråd
Verdens mat- og landbruksorganisasjon
Verdens matvareprogram
Verdens turismeorganisasjon
Verdens turistorganisasjon
Verdens økonomiske forum
Verdensbanken
Verdsbanken
Verdshandelsorganisasjonen
Verdshelseorganisasjonen
Verfassungsschutz
Verkhovna Rada
Vestnordisk råd
Vetenskapsrådet
Viet Cong
Vietcong
Vigrid
Vinnova
Visegrád-gruppen
Vokternes råd
Vokterrådet
Vägverket
W3C
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
Wagner-gruppa
Wagner-gruppen
Wagnergruppen
Warszawa-pakten
Warszawapakten
Weather Underground
Wehrmacht
Whitehall
Wikimedia Foundation
Wikimedia Norge
Wilson Center
Woodrow Wilson Center
World Athletics
World Bank
World Economic Forum
World Vision
World Wide Web Consortium
World Wildlife Fund
YMCA
YPG
YPJ
YWCA
Yakuza
Young Bloods
Young Guns
ZANU-PF
Zapatistane
Zapatistene
Zetas
al Qaida
al-Aqsa-martyrenes brigader
al-Nusra
al-Qaeda
al-Qaida
al-Shabaab
al-Shabab
peshmerga
Élysée-palasset
Élyséepalasset
Østersjørådet
İYİ

[culture]
# Source: own knowledge of cultural life: theatres, orchestras, choirs, museums, galleries, festivals that act as bodies, Norwegian and foreign bands, churches and denominations, congregations.
'N Sync
10cc
120 Days
1349
1B1
30 Seconds to Mars
4AD
A Tribe Called Quest
A-laget
ABBA
AC/DC
Abbath
Ace of Base
Adjágas
Adventistkirken
Adventistsamfunnet
Aerosmith
Aeternus
Agder Teater
Agder og Telemark bispedøme
Ahmadiyya
Ahmadiyya Muslim Jamaat
Ai Phoenix
Ainbusk
Akershus Teater
Akvariet
Akvariet i Bergen
Alcazar
Alf Prøysens orkester
Alice in Chains
Alle Tiders Duster
Allkunne
Allman Brothers
Allman Brothers Band
Alphaville
Alt-J
Alter Bridge
Alvin Ailey American Dance Theater
Amadou & Mariam
Amandakomiteen
American Ballet Theatre
Amon Amarth
Amulet
Animal Alpha
Animal Collective
Antestor
Anthrax
Antroposofisk selskap = Antroposofisk Selskap
Apocalyptica
Apoptygma Berzerk
Arcade Fire
Arch Enemy
Arctic Monkeys
Arcturus
Arken
Arkeologisk museum i Stavanger
Arktisk Filharmoni
Army of Lovers
Art Ensemble of Chicago
Artch
Astrup Fearnley Museet for Moderne Kunst
Atlanterhavsparken
Atomic
Atomic Kitten
Atomic Soul
Atrox
Audioslave
Audrey Horne
Aulestad
Aunt Mary
Aura Noir
Aurora
BBQ
BCC
BIFF
BIT 20 ensemble = BIT 20 Ensemble
BIT Teatergarasjen
BIT20
BIT20 ensemble = BIT20 Ensemble
BMG Norway
BOA
BTS
Babylove & The Van Dangos
Babyshambles
Baccara
Backstreet Boys
Backyard Babies
Bad Brains
Bad Company
Bad Religion
Bad Seeds
Bahai
Bahá'í
Baktruppen
Balejazz
Baptistkirken
Baptistsamfunnet
Bare Bra Musikk
Barneteatret Vårt
Barokkanerne
Barokksolistene
Baroniet Rosendal
Bathory
Batsheva
Batsheva Dance Company
Bauhaus
Bay City Rollers
Bayreuther Festspiele
Beach Boys
Beady Belle
Beaivvas
Beaivvas Sami Teahter
Beaivváš
Beaivváš Sámi Našunálateáhter
Beaivváš Sámi Teáhter
Beastie Boys
Beatles
Bee Gees
Behemoth
Bel Canto
Belle & Sebastian
Belle and Sebastian
Benea Reach
Bergen Big Band
Bergen Filharmoniske
Bergen Live
Bergen Off. bibliotek = Bergen Off. Bibliotek
Bergen Pride
Bergen domkor = Bergen Domkor
Bergen filharmoniske orkester = Bergen Filharmoniske Orkester
Bergen internasjonale filmfestival
Bergen kirkelige fellesråd
Bergen nasjonale opera = Bergen Nasjonale Opera
Bergen offentlige bibliotek
Bergenhus festningsmuseum
Bergens kunstforening = Bergens Kunstforening
Berliner Filharmonikerne
Berliner ensemble = Berliner Ensemble
Berlinerfilharmonien
Berlinfilharmonien
Betong Hysteria
Betty Nansen teatret = Betty Nansen Teatret
Biffy Clyro
Big Bang
Big Brother and the Holding Company
BigBang
BigBoy
Bill Evans trio = Bill Evans Trio
Billedkunstnerne i Oslo og Akershus
Bit-teatergarasjen
Bit20
Bjerkebæk
Bjørnson-akademiet
Bjørnsonakademiet
Bjørnsonfestivalen
Bjørnstjerne Bjørnson-akademiet
Bjørsvik Brass
Blaafarveværket
Black Balloon
Black Box
Black Box Teater
Black Debbath
Black Eyed Peas
Black Flag
Black Keys
Black Sabbath
Blackpink
Blind Boys of Alabama
Blink 182
Blink-182
Bloc Party
Blodig Alvor
Blomqvist
Blomqvist Kunsthandel
Blondie
Blood Command
Blood, Sweat & Tears
Blue Note
Blur
Bo Kaspers orkester = Bo Kaspers Orkester
Bob Hund
Bob Marley & The Wailers
Bob Marley and the Wailers
Bobby McFerrin Voicestra
Bobbysocks
Bodø Sinfonietta
Bodø kunstforening = Bodø Kunstforening
Bokkar & Blåskjell
Boknakaran
Bolsjoj
Bolsjoj-balletten
Bolsjoj-teatret
Bolsjojballetten
Bolsjojteateret
Bolsjojteatret
Bon Iver
Bon Jovi
Boney M
Boney M.
Bonnier Amigo
Boomtown Rats
Borealis
Borknagar
Boston Symphony Orchestra
Botanisk hage
Boyzone
Brageteatret
Brazz Brothers
Bright Eyes
Briskeby
Broder Daniel
Broiler
Broken Social Scene
Bronco Busters
Brotherhood of Man
Brunstad Christian Church
Bucks Fizz
Buddhistforbundet
Buena Vista Social Club
Buffalo Springfield
Bugge Wesseltoft New Conception of Jazz
Bugge Wesseltoft trio = Bugge Wesseltoft Trio
Bukkene Bruse
Burgtheater
Burzum
Bushman's Revenge
Buzzcocks
By:Larm
Bygdelagssamskipnaden
Bymenigheten
Bymuseet i Bergen
Byrds
Bårdar
Bårdar Akademiet
Bækkelagets kammerkor
Bærum Verk
Bærum kulturhus = Bærum Kulturhus
CC Cowboys
Calexico
Camerata Nordica
Candlelight Records
Canned Heat
Capitol Records
Cardigans
Carpathian Forest
Carte Blanche
Cashmere
Casiokids
Cato Salsa Experience
Celtic Frost
Central Jamaat Ahl-e-Sunnat
Central Jamaat-e Ahl-e Sunnat
Centralteatret
Centre Pompidou
Century Media
Chat Noir
Chateau Neuf
Checkpoint Charlie
Chemical Brothers
Chess Records
Chicago Symphony Orchestra
Chieftains
Children of Bodom
Chocolate Overdose
Christiania 12
Christiania Teater
Christie's
Chrome Division
Church of England
Chvrches
Cikada
Cikada Strykekvartett
Cir.Cuz
Circus Agora
Circus Arnardo
Circus Maximus
Circus Merano
Cirka Teater
Cirkus Agora
Cirkus Arnardo
Cirkus Benneweis
Cirkus Berny
Cirkus Krone
Cirkus Merano
Cirkus Modern
Cirkus Scott
Cirque du Soleil
City of Birmingham Symphony Orchestra
Clannad
Cleveland Orchestra
Cloroform
Cocteau Twins
Cold Mailman
Coldplay
Collegiûm Mûsicûm
Combichrist
Communic
Comédie-Française
Concertgebouw
Concertgebouw-orkesteret
Concertgebouworkest
Concerts Norway
Cornerteateret
Cornerteatret
Cortex
Cosmic Dropouts
Cosmopolite
Count Basie Orchestra
Counting Crows
Countryfestivalen
Countryfestivalen på Skjåk
Cranberries
Crazy Horse
Cream
Creation Records
Credokirken
Creedence Clearwater Revival
Crosby, Stills & Nash
Crosby, Stills, Nash & Young
Crosby, Stills, Nash and Young
Crowded House
Cullberg-baletten
Cullberg-balletten
Cullbergbaletten
Cult
Cumshots
Curling Legs
Cypress Hill
D'Sound
D-A-D
D.A.D.
D.D.E
D.D.E.
DDE
DNS
Da Vinci
Daft Punk
Dana International
Dance with a Stranger
Dandy Warhols
Danmarks Meteorologiske Institut
Dansk Filminstitut
Darkthrone
Datarock
Dave Matthews Band
De Derre
De Heibergske samlingar
De La Soul
De Lillos
De Musikalske Dvergene
De Utvalgte
De press = De Press
DeLillos
Dead Can Dance
Dead Kennedys
Death Cab for Cutie
Deep Purple
Def Jam
Def Leppard
Deftones
Dei nynorske festspela
Deichman
Deichman Bjørvika
Del Amitri
Den Evangelisk Lutherske Frikirke
Den Kongelige Ballet
Den Kristelige Menighet
Den Norske Opera & Ballett
Den Nye Opera
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
Den norske Tibetmisjon
Den norske bokbyen
Den norske filmfestivalen
Den norske opera = Den Norske Opera
Den norske opera og ballett = Den Norske Opera og Ballett
Den norske sjømannskirken
Den ortodokse kyrkja
Den romersk-katolske kirke
Den serbisk-ortodokse kirke
Den svenske kirke
Depeche Mode
Destiny's Child
Det Akademiske Kvarter
Det Andre teatret = Det Andre Teatret
Det Islamske Fellesskap Bosnia-Hercegovina
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
Det Norske Studentersangforening
Det Norske Ungdomssymfoniorkester
Det Norske Videnskaps-Akademi
Det Vestlandske Indremisjonsforbund
Det islamske forbundet = Det Islamske Forbundet
Det mosaiske trossamfund
Det norske teatret = Det Norske Teatret
Det vestnorske teateret = Det Vestnorske Teateret
Det Åpne Teater
Deutsche Grammophon
Deutsches Theater
Devo
Di Derre
Die Toten Hosen
Die Ärzte
Diesel Music
Dimmu Borgir
Dinosaur Jr
Dinosaur Jr.
Dipsomaniacs
Dire Straits
Dirty Oppland
Dixie Chicks
Dizzie Showteater
Documenta
Dominikanerordenen
Domino Records
Domkirkeodden
Donkeyboy
Doors
Dr. Drums
Dramaten
Dramatiska Teatern
Dream Theater
Dronning Mauds Land
Dronning Sonja internasjonale musikkonkurranse
Drottnar
Dubliners
Duke Ellington Orchestra
Dum Dum Boys
DumDum Boys
Duran Duran
Dvergmål
Dylan Mondegreen
Dyrsku'n
Dødheimsgard
Dølajazz
E Street Band
ELO
EMI Music
EMI Norge
Eagles
Earth Wind & Fire
Earth, Wind & Fire
Earth, Wind and Fire
Ebba Grön
Echo & the Bunnymen
Echo and the Bunnymen
Edderkoppen
Editors
Edvard Grieg Kor
Edvard Grieg Museum Troldhaugen
Egersund Visefestival
Eidsvoll 1814
Eikaasgalleriet
Eikanger-Bjørsvik
Eikanger-Bjørsvik musikklag = Eikanger-Bjørsvik Musikklag
Einstürzende Neubauten
Ekebergparken
El Caco
El Cuero
Electric Light Orchestra
Elektra
Elephant9
Elvira Nikolaisen Band
Emerson, Lake & Palmer
Emperor
Engegårdkvartetten
Ensemble 96
Ensemble Allegria
Ensemble Ernst
Ensemble neoN
Enslaved
Entombed
Envy
Envy & Nico
Ephemera
Equicez
Erasure
Erik & Kriss
Erik og Kriss
Esbjörn Svensson trio = Esbjörn Svensson Trio
Esbjørn Svensson trio = Esbjørn Svensson Trio
Espen Lind Band
Euroboys
Europe
Eurythmics
Evanescence
Evangelisk Luthersk Kirkesamfunn
Everly Brothers
Everything But the Girl
Extol
FM Belfast
FONO
Factory Records
Fagerborg menighet
Faith No More
Faithless
Fall Out Boy
Farmers Market
Faust
Festspela i Bergen
Festspillene
Festspillene i Bergen
Festspillene i Elverum
Festspillene i Nord-Norge
Figurteatret i Nordland
Filadelfia
Filadelfia Drammen
Filadelfia Kristiansand
Filadelfia Oslo
Filadelfiakirken
Filharmonien
Filharmonisk selskap = Filharmonisk Selskap
Film fra Sør
Film&Kino
Filmfestivalen i Haugesund
Filmkraft
Filmkraft fond = Filmkraft Fond
Films from the South
First Aid Kit
Fishbone
Fjorden Baby
Fjorden Baby!
Fjorden Cowboys
Flaming Lips
Flamingokvintetten
Flava To Da Bone
Fleet Foxes
Fleetwood Mac
Flora Samfunnshus
Flora kyrkjelege fellesråd
Florence + the Machine
Florence and the Machine
Flunk
Foals
Folk & Røvere
Folk og Røvere
Folken
Folketeateret
Fond for lyd og bilde
Foo Fighters
Food
Forced Entertainment
Forsvarets Distriktsmusikkorps
Forsvarets Musikkorps Nord-Norge
Forsvarets Musikkorps Vestlandet
Forsvarets Stabsmusikkorps
Forsvarets musikkorps = Forsvarets Musikkorps
Forsvarets musikkorps Trøndelag
Four Tops
Fra Lippo Lippi
Frankie Goes to Hollywood
Fransiskanerordenen
Franz Ferdinand
Frikirken
Frikyrkja
Frogner menighet
Fugazi
Fugees
Funkadelic
Furze
Førde Internasjonale Folkemusikkfestival
Førde bibliotek
Førde kulturhus = Førde Kulturhus
Førde kyrkjelege fellesråd
Førde sokn
Førde sokneråd
Førdefestivalen
Førdehuset
Gaahls Wyrd
Gaahlskagg
Gamle Bergen
Gammalgrass
Garage
Garbage
Gard Nilssen Acoustic Unity
Gardemusikken
Gasolin
Gasolin'
Gatas Parlament
Geffen
Geir Lysne Listening ensemble = Geir Lysne Listening Ensemble
Geirr Lystrup og Godtfolk
Genesis
Getaway People
Ghost
Gipsy Kings
Gitarkameratane
Gitarkameratene
Gjenreisningsmuseet
Gjermund Larsen trio = Gjermund Larsen Trio
Glenn Miller Orchestra
Globe Theatre
Gluecifer
Glyptoteket
Gnags
God Seed
Gogol Bordello
Gojira
Goksøyr & Martens
Golden Gate Quartet
Goldfrapp
Good Time Charlie
Gorgoroth
Gorillaz
Gothminister
Grateful Dead
Green Carnation
Green Day
Grenland Friteater
Grev Wedels Plass Auksjoner
Grex Vocalis
Grieg trio = Grieg Trio
Grinderman
Grizzly Bear
Grusomhetens Teater
Gunnar Eide Concerts
Guns N' Roses
Gurdwara Sri Guru Nanak Dev Ji
GusGus
Gyllene Tider
Gåte
Göteborgs Symfoniker
Göteborgs stadsteater
Göteborgsoperan
Göteborgssymfonikerne
HIM
Haddy & Co
Hades Almighty
Hagalaz' Runedance
Hald internasjonale senter
Halvdan Sivertsen & Co
Halvdan Sivertsen og Nytt & Nytt
Hamsun-Selskapet
Hamsundagene
Handsome Family
Hanoi Rocks
Hans Majestet Kongens Gardes musikkorps = Hans Majestet Kongens Gardes Musikkorps
Happy Mondays
Hardanger og Voss Museum
Hare Krishna
Harlem Gospel Choir
Harlem Gospel Singers
Harmonien
Harrys Gym
Haugesund Teater
Hedmark Teater
Hedvig Mollestad trio = Hedvig Mollestad Trio
Heibergske samlingar
Hekla Stålstrenga
Hellacopters
Hellbillies
Helldorado
Hellige Nikolai menighet
Hello Goodbye
Helloween
Hellstorm
Henie Onstad
Henie-Onstad
Hep Stars
Heroes & Zeros
Heroes and Zeros
Herreys
Highasakite
Hilliard ensemble = Hilliard Ensemble
Hillsong
Hillsong Norge
Hives
Hole in the Sky
Hollies
Home Groan
Honningbarna
Hoola Bandoola Band
Hootie & the Blowfish
Hordaland Teater
Hot Chip
House of Literature
House of Pain
Hovefestivalen
Hudson Express
Human League
Huntsville
Hurra Torpedo
Hå gamle prestegard
Håkan Hellström & Augustifamiljen
Håkon Kornstad trio = Håkon Kornstad Trio
Hålogaland Teater
Hærens musikkorps
Hüsker Dü
I Was a King
IFPI
IFPI Norge
IMI Kirken
IMI-kirken
INXS
Ibsenfestivalen
Icon of Coil
Iggy and the Stooges
Ila Auto
Ila Brass Band
Imagine Dragons
Imi Kirken
Immortal
Imperiet
Impulse! Records
Impure Company
In Flames
In The Country
In Vain
In the Woods
Incubus
Indie Recordings
Indre Sogn prosti
Indre Sunnfjord spelemannslag = Indre Sunnfjord Spelemannslag
Indremisjonshuset
Infernal
Inferno Metal Festival
Infernö
Ingesund
Ingun Bjørnsgaard Prosjekt
Insense
Inspiria
Internasjonalt Samisk Filminstitutt
Interscope
Iron Butterfly
Iron Maiden
Islamic Cultural Centre
Island Records
Israelvis
JR Ewing
Jaa9 & OnklP
Jaa9 og OnklP
Jackson 5
Jackson Five
Jaga Jazzist
Jahn Teigen Band
Jan Garbarek Group
Jane's Addiction
Jaren Hornmusikkforening
Jaren hornmusikk = Jaren Hornmusikk
Jazzland Recordings
Jefferson Airplane
Jehovas vitne
Jehovas vitner
Jesu Kristi Kirke av Siste Dagers Hellige
Jesuittordenen
Jesus and Mary Chain
Jesuskirken
Jethro Tull
Jim Stärk
Jo Strømgren Kompani
Joffrey Ballet
John Dee
John Olav Nilsen & Gjengen
John Olav Nilsen og Gjengen
Jokke & Valentinerne
Jokke og Valentinerne
Jonas Brothers
Jonas Fjeld Band
Joy Division
Judas Priest
Just 4 Fun
Justice
Jødisk Museum Trondheim
Jødisk museum i Oslo
Jørn Hilme-stemnet
KKV
KODE
KORK
KUBE
KUBEN
Kaiser Chiefs
Kaizers
Kaizers Orchestra
Kakkmaddafakka
Kaleo
Karma Tashi Ling
Karpe
Karpe Diem
Kasabian
Katta i Sekken
Katzenjammer
Keep of Kalessin
Keiino
Keith Jarrett trio = Keith Jarrett Trio
Kent
Kilden teater = Kilden Teater
Killers
Killl
King Crimson
Kings of Convenience
Kings of Leon
Kinks
Kirkelig fellesråd i Bergen
Kirov-balletten
Kiss
Klovner i Kamp
Knutsen & Ludvigsen
Knutsen og Ludvigsen
Kongelige norske Marines musikkorps = Kongelige Norske Marines Musikkorps
Kongsberg Jazz
Kongsberg Jazzfestival
Kool & the Gang
Korn
Korsvei
Kortfilmfestivalen
Kosmorama
Kraftwerk
Kringkastingens storband = Kringkastingens Storband
Kringkastingskoret
Kringkastingsorkesteret
Kringkastingsorkestret
Krishna-bevegelsen
Kristensamfunnet
Kristent Fellesskap
Kristent Nettverk
Kristi Kirke av Siste Dagers Hellige
Kristiansand Dukketeater
Kristiansand blåseensemble = Kristiansand Blåseensemble
Kristiansand symfoniorkester = Kristiansand Symfoniorkester
Kristkirken
Krohnengen Brass Band
Kronos Quartet
Kulturhuset USF
Kulturkvartalet
Kungliga Dramatiska Teatern
Kungliga Filharmonikerna
Kungliga Operan
Kunst i offentlige rom
Kunstbanken
Kunstindustrimuseet i Oslo
Kunstmusea i Bergen
Kunstmuseene i Bergen
Kunstmuseet Kube
Kunstmuseet Nord-Trøndelag
Kunstnerdalen
Kunstnerforbundet
Kunstsilo
Kvekersamfunnet
Kvelertak
Kvindelige Studenters sangforening = Kvindelige Studenters Sangforening
Kvindelige studenters sangforening
Kystmuseene i Finnmark
Kystmuseet i Nord-Trøndelag
Kystmuseet i Sogn og Fjordane
Kystmuseet i Sør-Trøndelag
Kåre & The Cavemen
Kåre and The Cavemen
Köhn
LCD Soundsystem
LIAF
Lambchop
Landsdelsmusikerne
Landsfestivalen i Gammaldansmusikk
Landskappleiken
Langsomt Mot Nord
Lawo Classics
Leaves' Eyes
Led Zeppelin
Lemaitre
Leningrad Cowboys
Leprous
Level 42
Levende Ord
Levende Ord Bergen
Libertines
Lillebjørn
Limbonic Art
Limp Bizkit
Linkin Park
Listen to Norway
Little Feat
Live Nation
Live Nation Norge
Livets Ord
Living Colour
Ljodahått
Ljungblut
Lofoten International Art Festival
Lofotr
London Philharmonic Orchestra
London Symphony Orchestra
Looptroop
Lordi
Los Angeles Philharmonic
Los Lobos
Louvren
Luftforsvarets musikkorps = Luftforsvarets Musikkorps
Lukestar
Lumsk
Lustans Lakejer
Luster musikklag = Luster Musikklag
Lynni Treekrem Band
Lynyrd Skynyrd
M2M
M83
MC5
MGMT
MIST
MUNCH
MUST
Madame Tussauds
Madcon
Madness
Madrugada
MaiJazz
Maihaugen
Major Parkinson
Majorstuen
Majorstuen Spellemannslag
Majorstuen spelemannslag = Majorstuen Spelemannslag
Malakoff
Malakoff Rockfestival
Malteserordenen
Malurt
Mamas and the Papas
Mando Diao
Manger musikklag = Manger Musikklag
Manic Street Preachers
Manowar
Mari Boine Band
Maria Mena
Mariann Grammofon
Mariinskij
Mariinskij-teateret
Mariinskij-teatret
Mariinskijballetten
Mariinskijteateret
Marillion
Marinemusikken
Maroon 5
Masqualero
Massive Attack
Mastodon
Matchbox Twenty
Mayhem
Megadeth
Men at Work
Mercury Motors
Mercury Rev
Mercyful Fate
Meshuggah
Metallica
Metodistkirken
Metodistkirken i Norge
Metodistkyrkja
Metropolitan
Metropolitan Museum of Art
Metropolitan opera = Metropolitan Opera
Mew
Mezzoforte
MiNensemblet
Midnight Choir
Midnight Oil
Midtbyen Management
Migos
Miike Snow
Millencolin
Millionfisken
Minhaj-ul-Quran
Minor Majority
Minor Threat
Misjonsforbundet
Misjonsforbundet UNG
Misjonskirken
Misjonskirken Norge
Modern Jazz Quartet
Modern Talking
Mods
Mogwai
Molde Brass Band
Molde International Jazz Festival
Molde Jazz
Moldejazz
Moldejazzen
Momix
Monkees
Montée
Monzano
Moody Blues
Morcheeba
Mormonkirken
Mortiis
Moskva-sirkuset
Moskvasirkuset
Moster Amfi
Motorhead
Motorpsycho
Motörhead
Mudhoney
Mudi
Multicyde
Mumford & Sons
Muse
Musea i Sogn og Fjordane
Museene for kystkultur og gjenreisning i Finnmark
Museene i Sør-Trøndelag
Museet Kystens Arv
Museumsenteret i Hordaland
Museumssenteret i Hordaland
Music Export Norway
Music Norway
Musidra Teater
Musikkselskapet Harmonien
Musikselskabet Harmonien
Muslimsk Union
Muslimsk Union i Rogaland
My Bloody Valentine
My Chemical Romance
Mötley Crüe
Múm
N.W.A
NIA
NKA
NORCD
NORLA
NOSO
NRK Jentekoret
NSYNC
NWA
Napalm Death
Nasjonalballetten
Nasjonalmuseet for kunst, arkitektur og design
National Theatre
Nationalmuseet i København
Nationalteatern
Nationaltheatret
Nattjazz
Nazareth
Nederlands Dans Theater
Neu!
New Cool Collective
New Jordal Swingers
New Kids on the Block
New Order
New York City Ballet
New York Dolls
New York Philharmonic
New York-filharmonien
Nick Cave & the Bad Seeds
Nick Cave and the Bad Seeds
Nickelback
Nico & Vinz
Nidaros domkor = Nidaros Domkor
Nidarosdomen
Nidarosdomens guttekor
Nidarosdomens jentekor
Nidingr
Nightwish
Nik & Jay
Nils Petter Molvær Group
Nine Inch Nails
Ninja Tune
Nirvana
Nitja
No Doubt
No. 4
No.4
Nobel Fredssenter
Nocturnal Breed
Noice
Nord-Trøndelag Teater
Nordfjord prosti
Nordic Black
Nordic Black Theatre
Nordic Light
Nordic Voices
Nordisk Kunstnarsenter Dale
Nordland Musikkfestuke
Nordland Teater
Nordland kunst- og filmfagskole
Nordland kunst- og filmskole
Nordlandsmuseet i Bodø
Nordlysfestivalen
Nordnorsk Jazzensemble
Nordnorsk Opera og symfoniorkester = Nordnorsk Opera og Symfoniorkester
Nordnorsk opera og symfoniorkester
Nordnorsk symfoniorkester = Nordnorsk Symfoniorkester
Norea
Norea Mediemisjon
Norges guttekor = Norges Guttekor
Norsk Bokby
Norsk Bremuseum & Ulltveit-Moe senter for klimaviten
Norsk Countrytreff
Norsk Filmkommisjon
Norsk Fjellsenter
Norsk Kulturråd
Norsk Litteraturfestival
Norsk Musikkinformasjon
Norsk Scenekunstbruk
Norsk Skieventyr
Norsk barokkorkester = Norsk Barokkorkester
Norsk billedhoggerforening = Norsk Billedhoggerforening
Norsk jazzforbund = Norsk Jazzforbund
Norsk kammerorkester = Norsk Kammerorkester
Norske Festivaler
Norske Film- og TV-produsenters forening = Norske Film- og TV-produsenters Forening
Norske Grafikere
Norske Store orkester = Norske Store Orkester
Norske Tekstilkunstnere
Norwegian Booking
Norwegian Wind ensemble = Norwegian Wind Ensemble
Norwegian Wood
Notam
Notodden Blues Band
Notodden Blues Festival
Notodden Bluesfestival
Notodden Teater
Nuclear Blast
Number Seven Deli
Ny Musikk
Nynorsk kultursentrum = Nynorsk kultursentrum
OCA
OMD
OSL contemporary
Oasis
Octavia Sperati
Odd Future
Odin Records
Odin teatret = Odin Teatret
Of Monsters and Men
Office for Contemporary Art
Office for Contemporary Art Norway
Offspring
Olav Duun-stiftelsen
Olavsfest
Olavsfestdagene
Olavsfestdagene i Trondheim
Old Man's Child
Old Vic
Ole Bull Scene
Ole Ivars
Olsok-spelet
One Direction
OneRepublic
OnklP
OnklP & De fjerne slektningene
Opaque
Opera Bergen
Opera Nord
Opera Nordfjord
Opera Sør
Opera Trøndelag
Operaen i Kristiansund
Opeth
Oppland Teater
Opus Dei
Orb
Orbital
Orchestra Baobab
Orleans
Oslo 13
Oslo 14
Oslo Brass Band
Oslo Ess
Oslo Gospel Choir
Oslo Internasjonale Filmfestival
Oslo Jazzfestival
Oslo Kammermusikkfestival
Oslo Nye
Oslo Pride
Oslo Sinfonietta
Oslo Soul Children
Oslo World
Oslo World Music Festival
Oslo blåseorkester = Oslo Blåseorkester
Oslo domkor = Oslo Domkor
Oslo filharmoniske orkester = Oslo Filharmoniske Orkester
Oslo kammerkor = Oslo Kammerkor
Oslo katolske bispedømme
Oslo kunstforening = Oslo Kunstforening
Oslo nye teater = Oslo Nye Teater
Oslo strykekvartett = Oslo Strykekvartett
Oslo-Filharmonien
Oslofilharmonien
Outkast
Outlandish
Pagan's Mind
Palmesus
Pantera
Papa Roach
PaperAirplane
Paperboys
Paramore
Parkenfestivalen
Parkteatret
Parliament
Parlophone
Pat Metheny Group
Patti Smith Group
Pavement
Pearl Jam
Peer Gynt AS
Peer Gynt-stemnet
Pet Shop Boys
Peter Bjorn and John
Petrusjka Teater
Phazm
Philadelphia Orchestra
Phish
Phonofile
Piknik i Parken
Pink Floyd
Pinsebevegelsen
Pinsebevegelsen i Norge
Pinserørsla
Pirate Love
Pixies
Placebo
Playground Music
Plumbo
Pogo Pops
Pogues
Pointer Sisters
Poison
Polaria
Polydor
Poor Rich Ones
Popium
Popol Ace
Popol Vuh
Porsgrunn Internasjonale Teaterfestival
Portishead
Postgirobygget
Preservation Hall Jazz Band
Prima Vera
Primal Scream
Procol Harum
Prodigy
Program 81
Propeller Recordings
Protestfestivalen
Prudence
Pstereo
Psychedelic Furs
Public Enemy
Public Image Ltd
Punkt Ø
Purified in Blood
Pussycat Dolls
Pussycats
Pythons
Quartet West
Quartfestivalen
Queen
Queens of the Stone Age
R.E.M
R.E.M.
RCA Victor
REM
Raballder
Rabita
Radiohead
Raga Rockers
Rage Against the Machine
Ralph Myerz
Ralph Myerz and the Jack Herren Band
Ram-Zet
Rammstein
Ramones
Rana Museum
Raske Menn
Raveonettes
Ravi & DJ Løv
Razika
Real Ones
Red Hot Chili Peppers
Reflex
Refused
Reidar Larsen & The Storytellers
Return
Riddo Duottar Museat
RiddoDuottarMuseat
Riddu Riddu
Riddu Riđđu
Rikskonsertane
Rikskonsertene
Riksteateret
Riksteatret
Riksutstillinger
Ringve
Ris menighet
Risør Kammermusikkfest
Roadrunner
Roadrunner Records
Roald Amundsens hjem
Robert Post Band
Roc Boyz
Rockheim
Rogaland Teater
Rolling Stones
Rollo & King
Romerike historielag = Romerike Historielag
Rosendal Teater
Roskildefestivalen
Rotlaus
Rough Trade
Roxette
Roxy Music
Royal Academy
Royal Ballet
Royal Court
Royal Court Theatre
Royal Philharmonic Orchestra
Royal Shakespeare Company
Royksopp
Rubarb
Rubarth
Rumble in Rhodos
Run DMC
Run-D.M.C.
Ryanbanden
Rått & Råde
Röyksopp
Røa menighet
SF Kino Stavanger
SKINN
SKMU
SNK
SSO
Saemien Sijte
Sagene menighet
Sahg
Salhuskvintetten
Salt-N-Pepa
Samfundet
Samsaya
Sandefjord Brass Symposium
Santana
Satyricon
Savage Garden
Savage Rose
Saybia
Scenekunstbruket
Schaltkreis Wassermann
Schaubühne
Schola Cantorum
Schola Sanctae Sunnivae
Scientologene
Scientologi-kirken
Scientologikirken
Scissor Sisters
Scorpions
Secret Garden
Seigmen
Seljord kunstforening = Seljord Kunstforening
Seljord sokneråd
Seljordfestivalen
September When
Sepultura
Serena Maneesh
Serena-Maneesh
Sex Pistols
Shadows
She Said Destroy
Shining
Shu-bi-dua
Side Brok
Sidebrok
Sigrid Undset-selskapet
Sigur Ros
Sigur Rós
Sikh-tempelet
Sildajazz
Simax
Simax Classics
Simon & Garfunkel
Simon and Garfunkel
Simon og Garfunkel
Simple Minds
Simply Red
Sinikka Langeland ensemble = Sinikka Langeland Ensemble
Siouxsie and the Banshees
Sirenia
Sirius Sextett
Sirkus Agora
Sirkus Arnardo
Sirkus Berny
Sirkus Krone
Sirkus Merano
Siste Dagers Helvete
Sister Sonny
Sisters of Mercy
Sivert Høyem Band
Sjøforsvarets musikkorps
Skambankt
Skjærgårdssang
Skrifthuset
Skruk
Skuggsjå
Slade
Slagmaur
Slayer
Slipknot
Slottsfjell
Slottsfjellfestivalen
Sly & the Family Stone
Sløtface
Small Faces
Small Town Super Sound
Smashing Pumpkins
Smiths
Smiths venner = Smiths Venner
Smithsonian
Smithsonian Institution
Smokie
Snow Patrol
So Much Hate
Soft Cell
Soft Machine
Sogn og Fjordane Ballettforum
Sogn og Fjordane Teater
Sogndal kulturhus
Solefald
Son Volt
Sonic Youth
Sort Sol
Sotheby's
Sothebys
Soul Children
Soundgarden
Soweto Gospel Choir
Spacemen 3
Spandau Ballet
Spellemannskommittéen
Spice Girls
Splashgirl
Spoonful of Blues
Squeeze
St. Olav menighet
St. Thomas
Stabsmusikken
Stage Dolls
Stageway
Stageway Impresario
Statens Museum for Kunst
Status Quo
Staut
Stavanger Brass Band
Stavanger Kunsthall
Stavanger kunstmuseum = Stavanger kunstmuseum
Stavanger symfoniorkester = Stavanger Symfoniorkester
Stavangerensemblet
Stavangerkameratene
Stavernfestivalen
Stax
Staysman & Lazz
Steely Dan
Stella Polaris
Stellaris DansTeater
Stengte Dører
Steppenwolf
Stereophonics
Stockholms stadsteater
Stone Roses
Stone Temple Pilots
Storsalen
Storsalen menighet
Stranglers
Stratovarius
Stray Cats
Strokes
Studentersamfunnet
Studium Actoris
Sturmgeist
Sub Pop
Subwoolfer
Sudden Impact
Suede
Sugababes
Sugarcubes
Sugarfoot
Sum 41
Sun Records
Sunnfjord prosti
Super Furry Animals
Superfamily
Supergrass
Supersilent
Supertramp
Supremes
Surferosa
Susanna & the Magical Orchestra
Susanna and the Magical Orchestra
Susperia
Svart Framtid
Svartlamon Hardkor
Sven-Ingvars
Svenska Filminstitutet
Sverresborg
Swedish House Mafia
Sweet
Swingle Singers
Syntakst
System of a Down
Syvendedags Adventistkirken
Sámiid Vuorká-Dávvirat
Sølvberget
Sølvberget KF
Sølvguttekoret
Sølvguttene
Søndagsskolen Norge
Sørlandets trio = Sørlandets Trio
Sørum musikklag = Sørum Musikklag
T. Rex
TIFF
TLC
TNT
TSO
TV on the radio = TV on the Radio
TV-2
Taake
Tabu Recordings
Take That
Talik Records
Talk Talk
Talking Heads
Tallis Scholars
Tame Impala
Tamilsk Sangam
Tana og Varanger museumssiida
Tangerine Dream
Tanztheater Wuppertal
Tarjei Vesaas-stiftelsen
Tate Modern
Tawfiiq
Teach-In
Team Me
Tears for Fears
Teater Fusentast
Teater Ibsen
Teater Innlandet
Teater Joker
Teater NOR
Teater Vestland
Teater Vårt
Teateret Vårt
Teatergarasjen
Teatret Innlandet
Teatret Vårt
Teenage Fanclub
Telemark Teater
Telemark kammerorkester = Telemark Kammerorkester
Telemarkfestivalen
Tempo Music
Ten Sing
Tertnes Brass
The 3rd and the Mortal
The Aller Værste
The Aller Værste!
The Animals
The Ark
The Bad Seeds
The Band
The Beach Boys
The Beat Tornados
The Beatles
The Bee Gees
The Birthday Party
The Black Eyed Peas
The Black Keys
The Byrds
The Carburetors
The Cardigans
The Cars
The Chemical Brothers
The Chieftains
The Clash
The Core
The Corrs
The Cranberries
The Cult
The Cumshots
The Cure
The Cut
The Damned
The Dogs
The Doors
The Dubliners
The E Street Band
The Eagles
The Flaming Lips
The Four Tops
The Fugees
The Gathering
The Getaway People
The Grateful Dead
The Heartbreakers
The Hellacopters
The Hilliard Ensemble
The Hives
The Hollies
The Human League
The Jackson 5
The Jacksons
The Jam
The Jayhawks
The Jessica Fletchers
The Jesus and Mary Chain
The KLF
The Kids
The Killers
The King's Singers
The Kinks
The Knife
The Kovenant
The Launderettes
The Libertines
The Loch Ness Mouse
The Mamas & the Papas
The Megaphonic Thrift
The Modern Jazz Quartet
The Mods
The Monkees
The Monroes
The Moody Blues
The National
The National Bank
The New York Dolls
The Offspring
The Orb
The Pixies
The Pogues
The Pointer Sisters
The Police
The Pretenders
The Prodigy
The Pussycats
The Ramones
The Rasmus
The Raveonettes
The Rolling Stones
The Roots
The Royal Ballet
The School
The September When
The Sex Pistols
The Shadows
The Sisters of Mercy
The Smashing Pumpkins
The Smiths
The Soundtrack of Our Lives
The Specials
The Stone Roses
The Stooges
The Stranglers
The Strokes
The Style Council
The Sugarcubes
The Supremes
The Swingle Singers
The Tables
The Temptations
The Thing
The Velvet Underground
The Ventures
The Verve
The Wailers
The Waterboys
The White Birch
The White Stripes
The Whitest Boy Alive
The Who
The Yardbirds
The Yum Yums
The xx
Theatre of Tragedy
Thin Lizzy
Thom Hell
Thorbjørn Egners orkester = Thorbjørn Egners Orkester
Thorns
Thulsa Doom
Tigerstadsteatret
Tinariwen
Tindersticks
Tivoli i København
Tix
Todd Terje
Tokio Hotel
Tokke kyrkjelege fellesråd
Tokke sokneråd
Tons of Rock
Too Far Gone
Toots and the Maytals
Tord Gustavsen trio = Tord Gustavsen Trio
Torgeir & Kjendisene
Torshovteatret
Toto
Traffic
Trail of Tears
Trang Fødsel
Traveling Wilburys
Tre Små Kinesere
Tricky
Trio Mediaeval
Trio Mediæval
Tristania
Trollfest
Tromsø internasjonale filmfestival
Tromsø kammerorkester = Tromsø Kammerorkester
Tromsø kunstforening = Tromsø Kunstforening
Tromsø symfoniorkester = Tromsø Symfoniorkester
Trondheim Kammermusikkfestival
Trondheim Live
Trondheim Symfoniorkester & opera = Trondheim Symfoniorkester & Opera
Trondheim jazzorkester = Trondheim Jazzorkester
Trondheim kunstmuseum = Trondheim kunstmuseum
Trondheim symfoniorkester = Trondheim Symfoniorkester
Trondheim symfoniorkester & opera
TrondheimSolistene
Trondheimsolistene
Trondhjems studentersangforening = Trondhjems Studentersangforening
Trosbevegelsen
Trænafestivalen
Trøndelag Teater
Trøndelag bildende kunstnere
Trøndelag senter for samtidskunst
Tsjuder
Tungekoret
Tungtvann
Turboneger
Turbonegro
Turneteatret i Trøndelag
Turnéteatret i Trøndelag
Tylden
Tønes
Tøsedrengene
Týr
U2
UB40
UKA
UKA i Trondheim
UKM
UKS
USF
USF Verftet
Ugly Kid Joe
Ullern menighet
Ultima
Ultimafestivalen
Ultravox
Ulver
Uncle Tupelo
Underworld
Ungdomskulen
Unge Frustrerte Menn
Unit Five
Universitetets Oldsaksamling
Universitetsbiblioteket i Oslo
Universitetsmuseet i Bergen
Unni Wilhelmsen Band
Uranienborg Vokalensemble
Uranienborg menighet
Urban Tunell's Klezmerband
Urgehal
Uriah Heep
Valdres Sommersymfoni
Valentourettes
Valkyrien Allstars
Vamp
Vampire Weekend
Van Halen
Vassendgutane
Vaya Con Dios
Vazelina
Vazelina Bilopphøggers
Velvet Belly
Velvet Underground
Venezia-biennalen
Venke Knutson Band
Vennenes samfunn Kvekerne
Venom
Verdensarvsenter for bergkunst
Verdensteatret
Vertavo
Vertavokvartetten
Verve Records
Vest Norges opera = Vest Norges Opera
Vidar Busk & His Bubble Bees
Vidar Busk & His True Believers
Vikingarna
VilVite
Village People
Vinge Müller
Vinge/Müller
Vinje kyrkjelege fellesråd
Vinjerock
Vintersorg
Violet Road
Visefestivalen i Haugesund
Vitenfabrikken
Volbeat
Volksbühne
Vossa Jazz
Vossajazz
Vreid
Várdobáiki
Vår Frelsers menighet
Vømmøl Spellemannslag
Vømmøl Spellmannslag
Wailers
Wannskrækk
Wardruna
Warlocks
Warp
Waterboys
Weather Report
Weezer
Westerdals School of Communication
Westlife
Wham
Wham!
White Stripes
Whitesnake
Whitney
Wibutee
Wien-filharmonien
Wiener Philharmoniker
Wiener Staatsoper
Wiener-filharmonien
Wienerfilharmonien
Wig Wam
Wilco
Windir
Wings
Winter Guests
Wishbone Ash
Within Range
Wooster Group
World Islamic Mission
Wu-Tang Clan
XL Recordings
XTC
Yardbirds
Yeah Yeah Yeahs
Yes
Ylvis
Yoga Fire
Yoguttene
Young Dreams
Ytre Suløens Jass-Ensemble
Ytre Suløens Jassensemble
ZZ Top
Zanussi Five
Zero Visibility Corp
Zeromancer
a-ha
asamisimasa
boy pablo = Boy Pablo
by:Larm
bylarm
deLillos
e.s.t.
nyMusikk
t.A.T.u.
zero visibility corp.
Árran
Åarjelhsaemien Teatere
Åge & sambandet = Åge & Sambandet
Åge Aleksandersen & sambandet = Åge Aleksandersen & Sambandet
Åge Aleksandersen og sambandet = Åge Aleksandersen og Sambandet
Åge og sambandet = Åge og Sambandet
Åsatrufellesskapet Bifrost
Østfold Teater
Øyafestivalen

[culture-house]
# Source: own knowledge of cultural life: museums, galleries, halls, houses, archives, churches, which are places as often as bodies.
ARKIVET freds- og menneskerettighetssenter
Aalesunds Museum
Aasen-tunet
Aasentunet
Agder Kunstsenter
Agder naturmuseum
Akershus Kunstsenter
Akershusmuseet
Alnor senter
Alta Museum
Alta kultursal
Anders Svor Museum
Anders Svor-museet
Anno Norsk skogmuseum
Anno museum
Arendal kulturhus
Arken kulturhus
Arkeologisk museum
Arkitekturmuseet
Arktisk kultursenter
Asker kulturhus
Astrup Fearnley Museet
Astrup Fearnley Museum
Astrup Fearnley-museet
Astruptunet
Aust-Agder kulturhistoriske senter
Aust-Agder museum og arkiv
Avant Garden
Avantgarden
Bergen Byarkiv
Bergen Kunsthall
Bergen Kunstmuseum
Bergen Moské
Bergen Museum
Bergen Offentlige Bibliotek
Bergen domkirke
Bergens Museum
Bergens Sjøfartsmuseum
Bjørnsonhuset
Bodø kulturhus
Borgarsyssel Museum
British Museum
Brumunddal kulturhus
Bryggens Museum
Brønnøysund kulturhus
Buen kulturhus
Buskerud Kunstsenter
Buskerudmuseet
Byscenen
Bærum kunsthall
Bølgen kulturhus
Caesars Palace
Cinemateket
Cinemateket Trondheim
Cinemateket i Bergen
Cinemateket i Oslo
Cinemateket i Trondheim
Covent Garden
Dalane Folkemuseum
Dampsaga
Dampsaga kulturhus
Dansens Hus
De Heibergske Samlinger
De Heibergske Samlinger - Sogn Folkemuseum
De Heibergske Samlinger – Sogn Folkemuseum
De Samiske Samlinger
De Sandvigske Samlinger
Deichman bibliotek
Deichmanske bibliotek
Den Nationale Scene
Det Deichmanske bibliotek
Dokkhuset
Dramatikkens hus
Drammens Museum
Drammens Teater
Drammensbiblioteket
Edderkoppen Scene
Egge museum
Eidsvoll kulturhus
Eiker Arkiv
Elverum kulturhus
Emanuel Vigelands Museum
Eremitasjen
Etnografisk museum
Fagernes kulturhus
Fana kulturhus
Filmens hus
Finnmark Fylkesbibliotek
Finnsnes kulturhus
Flekkefjord kulturhus
Follo museum
Forsvarsmuseet
Fotografiens hus
Fram Museet
Frammuseet
Fredrikstad Museum
Galleri Brandstrup
Galleri Dobloug
Galleri F 15
Galleri F15
Galleri Faurschou
Galleri Haaken
Galleri K
Galleri Riis
Gamle Hvam museum
Gjøvik kulturhus
Glomdalsmuseet
Gloppen kulturhus
Grenselandmuseet
Grieghallen
Gudbrandsdalsmusea
Guggenheim
Guggenheim-museet
Guggenheimmuseet
Hadeland Folkemuseum
Halden kulturhus
Hallingdal Museum
Hamar kulturhus
Hammerfest kulturhus
Hamsunsenteret
Hardanger Folkemuseum
Hardanger og Voss museum
Harstad kulturhus
Haugalandmuseene
Haugalandmuseet
Haugar Vestfold Kunstmuseum
Hauge-senteret
Haugesund Billedgalleri
Heddal Bygdetun
Hedmark Kunstsenter
Hedmarksmuseet
Helgeland Museum
Henie Onstad Kunstsenter
Henie-Onstad Kunstsenter
Henrik Ibsen Museum
Historisk museum
Hjemmefrontmuseet
Hjertnes kulturhus
Holmenkollen Skimuseum
Hordaland kunstsenter
Hordamuseet
Hurtigrutemuseet
Hvalfangstmuseet
INSPIRIA science center
Ibsenhuset
Ibsenmuseet
Interkulturelt Museum
Ivar Aasen-tunet
Jessheim kulturhus
Jugendstilsenteret
Jærmuseet
Jødisk Museum
Karmsund folkemuseum
Kilden Teater og Konserthus
Kilden teater- og konserthus
Kimen kulturhus
Kirkenes kulturhus
Kistefos Museum
Kistefos-museet
Kistefosmuseet
Klimahuset
Kolben kulturhus
Kon-Tiki Museet
Kon-Tiki-museet
Kongsberg musikkteater
Kongsvinger Museum
Kraftmuseet
Kragerø kulturhus
Kristiansand domkirke
Kristiansand folkebibliotek
Kulturfabrikken Sortland
Kulturhistorisk museum
Kulturhuset Banken
Kulturhuset Hønefoss
Kulturhuset i Bergen
Kulturhuset i Tromsø
Kulturkirken Jakob
Kunsthall 3,14
Kunsthall Grenland
Kunsthall Oslo
Kunsthall Stavanger
Kunsthall Trondheim
Kunstindustrimuseet
Kunstnernes Hus
Kvenmuseet
Kvinnemuseet
La Scala
Larvik kulturhus
Levanger Museum
Lillehammer Kunstmuseum
Lillehammer kulturhus
Lillehammer museum
Lillestrøm kultursenter
Lindesnes kulturhus
Litteraturhuset
Litteraturhuset Fredrikstad
Litteraturhuset i Bergen
Litteraturhuset i Fredrikstad
Litteraturhuset i Oslo
Litteraturhuset i Skien
Litteraturhuset i Trondheim
Lofoten kulturhus
Lofotmuseet
Lofotr Vikingmuseum
Louvre
Lårdal bygdemuseum
Løvenvold teater
Maihaugsalen
Meieriet kultursenter
Meyergården
Midgard vikingsenter
Midt-Troms museum
Midtnorsk Jazzsenter
Mjøsmuseet
MoMA = Museum of Modern Art
Moderna Museet
Mosjøen kulturhus
Moss by- og industrimuseum
Moss kulturhus
Munch-museet
Munchmuseet
Museene for kystkultur og gjenreisning
Museene i Akershus
Museet Midt
Museet for samtidskunst
Museum Nord
Museum Stavanger
Museum Vest
Museum of Modern Art
Musée d'Orsay
Møre og Romsdal Kunstsenter
NTNU Vitenskapsmuseet
Namdalsmuseet
Namsos kulturhus
Nannestad kulturhus
Narvik krigsmuseum
Narvik kulturhus
Narviksenteret
Nasjonal Jazzscene
Nasjonalgalleriet
Nasjonalmuseet
National Gallery
Nationalmuseet
Nationalmuseum
Naturhistorisk museum
Nidaros domkirke
Nord-Troms Museum
Nord-Trøndelag Museum
Nord-Trøndelag fylkesgalleri
Nordenfjeldske Kunstindustrimuseum
Nordfjord Folkemuseum
Nordland Røde Kors Krigsminnemuseum
Nordlandsmuseet
Nordlysteatret
Nordmøre Museum
Nordnorsk Filmsenter
Nordnorsk Jazzsenter
Nordnorsk Kunstmuseum
Nordnorsk Kunstnersenter
Nordnorsk vitensenter
Nordøsterdalsmuseet
Norges Fiskerimuseum
Norges Forsvarsmuseum
Norges Hjemmefrontmuseum
Norges Olympiske Museum
Norges arktiske universitetsmuseum
Normoria
Norsk Arkitekturmuseum
Norsk Bergverksmuseum
Norsk Bremuseum
Norsk Døvemuseum
Norsk Fiskeværsmuseum
Norsk Fjordsenter
Norsk Folkemuseum
Norsk Hermetikkmuseum
Norsk Hjemmefrontmuseum
Norsk Industriarbeidermuseum
Norsk Jernbanemuseum
Norsk Kraftmuseum
Norsk Luftfartsmuseum
Norsk Luftfartssenter
Norsk Maritimt Museum
Norsk Oljemuseum
Norsk Reiselivsmuseum
Norsk Sjøfartsmuseum
Norsk Skogbruksmuseum
Norsk Skogmuseum
Norsk Teknisk Museum
Norsk Trikotasjemuseum
Norsk Utvandrermuseum
Norsk Vasskraft- og Industristadmuseum
Norsk Villakssenter
Norsk Villreinsenter
Nova Kino
Nynorsk kultursenter
Nynorskhuset
Næs Jernverksmuseum
Olav H. Hauge-senteret
Olavshallen
Oljemuseet
Operaen
Operahuset Nordfjord
Oppland Kunstsenter
Orkdal kulturhus
Orkla Industrimuseum
Os kulturhus
Oscarsborgoperaen
Oseana
Oslo Bymuseum
Oslo Konserthus
Oslo Kristne Senter
Oslo Museum
Oslo byarkiv
Oslo domkirke
Otta kulturhus
Paris-operaen
Parken kulturhus
Perspektivet Museum
Petter Dass-museet
Polarmuseet
Pompidou-senteret
Popsenteret
Prado
Prado-museet
Preus Museum
RAM Galleri
Randaberg kulturhus
Randsfjordmuseene
Randsfjordmuseet
Rasmus Meyers Samlinger
Raufoss kulturhus
Rauma kulturhus
Rena kulturhus
Rijksmuseum
Riksscenen
Ringsaker Operaen
Ringsakeroperaen
Ringve Museum
Ringve Musikkmuseum
Rjukanhuset
Rockefeller Music Hall
Rogaland Kunstmuseum
Rogaland Kunstsenter
Romsdalsmuseet
Royal Opera House
Ryfylkemuseet
Rørosmuseet
Salten Museum
Samisk kulturhus
Sandefjord kulturhus
Sandnes kulturhus
Sandvigske Samlinger
Sandvika teater
Sarpsborg scene
Savio-museet
Saviomuseet
Sentrum Scene
Setesdalsmuseet
Sivert Aarflot-museet
Ski kultursenter
Skogmuseet
Slottsfjellsmuseet
Sogn Folkemuseum
Sogn og Fjordane Kunstmuseum
Sola kulturhus
Statsarkivet i Bergen
Statsarkivet i Hamar
Statsarkivet i Kongsberg
Statsarkivet i Kristiansand
Statsarkivet i Oslo
Statsarkivet i Stavanger
Statsarkivet i Tromsø
Statsarkivet i Trondheim
Stavanger Konserthus
Stavanger Museum
Stavanger bibliotek
Stavanger domkirke
Stavanger kunstmuseum
Stedelijk Museum
Stenersenmuseet
Stiftelsen Lillehammer Museum
Stiftinga Sunnmøre Museum
Stiklestad Museum
Stiklestad Nasjonale Kultursenter
Stiklestadmuseet
Stord kulturhus
Stormen bibliotek
Stormen konserthus
Sunndal kulturhus
Sunnfjord Folkemuseum
Sunnfjord Museum
Sunnhordland Museum
Sunnmøre Museum
Surnadal kulturhus
Svalbard Museum
Svenska Margaretaförsamlingen
Sverresborg Trøndelag Folkemuseum
Sør-Troms Museum
Sør-Varanger museum
Sørlandets Kunstmuseum
Sørnorsk Jazzsenter
Sørnorsk filmsenter
Tate Gallery
Tawfiiq islamsk senter
Teaterhuset Avant Garden
Teatermuseet
Teknisk Museum
Telemark Kunstnersenter
Telemark Kunstsenter
Telemark Museum
Telemark kunstmuseum
Tou Scene
Trafo Kunsthall
Trastad Samlinger
Tromsø Kino
Tromsø Museum
Tromsø bibliotek
Trondheim Kristne Senter
Trondheim Kunsthall
Trondheim folkebibliotek
Trondheim kunstmuseum
Trysil Engerdal Museum
Trøndelag Folkemuseum
Tysvær kulturhus
Uffizi
Ulstein arena
Ulstein kulturhus
Union Scene
Universitetsbiblioteket
Vadsø Museum
Vadsø kulturhus
Valdres Folkemuseum
Valdresmusea
Van Gogh-museet
Varanger Samiske Museum
Varanger museum
Vasamuseet
Vega Scene
Verdensarvsenter for bergkunst – Alta Museum
Verdensteatret kino
Verkstedhallen
Vest-Agder-museet
Vest-Telemark Museum
Vestfold Kunstsenter
Vestfoldmuseene
Vestlandske Kunstindustrimuseum
Vestnorsk Jazzsenter
Victoria Nasjonal Jazzscene
Victoria and Albert Museum
Vigeland-museet
Vigelandmuseet
Vigelandsmuseet
Viken Filmsenter
Vikingskipshuset
Vinje-senteret
Vitenskapsmuseet
Voss Folkemuseum
Voss kulturhus
Várjjat Sámi Musea
Ytrebygda kulturhus
Árran lulesamisk senter
Åarjelhsaenh Teatere
Ås kulturhus
Åsane kulturhus
Øst-samisk museum
Østfold Internasjonale Teater
Østfold Kunstsenter
Østfoldmuseene
Østfoldmuseet
Østnorsk Filmsenter
Østnorsk Jazzsenter

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
bygdeliste
bygdi
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
felleslisten
fellesskapet
fengselet
ferga
ferja
filharmonien
folkehøgskole
folkehøgskule
folkeliste
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
forum
forvaltninga
forvaltningen
fotballklubb
fotlag
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
laug
lauget
legevakt
legevakta
lista
lrådet
lånekassen
mannskor
meieri
menigheten
misjon
misjonen
misjonssamfunnet
musea
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
