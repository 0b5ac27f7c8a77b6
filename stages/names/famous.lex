# Names that alone tell a Norwegian newspaper reader who is meant, so that a bare mention is a person.
# Surnames that thousands bear (Hansen, Smith) stay out, as do names that today are rather a place, a body or a word.

[character]
# Source: own knowledge of the Bible and the Quran, the mythologies, and the books, operas, comics, films and series Norwegians know; Norwegian forms first.
Abel
Abraham
Absalom
Adam
Adonis
Aeneas
Afrodite
Agamemnon
Agent Cooper
Ahab
Ahura Mazda
Aias
Aida
Aisha
Akela
Akilles
Akillevs
Al Bundy
Aladdin
Albert Åberg
Alex DeLarge
Alfons Åberg
Ali Baba
Ali G
Ali Reza
Aljosja
Alkestis
Allah
Alving
Amfitryon
Amor
Amos
Amélie
Anakin
Ananias
Angela Channing
Anitra
Anna Karenina
Anne fra Bjørkely
Antigone
Antikrist
Antonius Block
Anubis
Apostelen Paulus
Aquaman
Aragorn
Arakne
Aramis
Ares
Ariadne
Arjuna
Aron
Artemis
Arthur
Arthur Arntzen
Arwen
Arya Stark
Asasel
Asbjørn Brekke
Asbjørn Krag
Aschenbach
Askeladd
Askeladden
Askepott
Asklepios
Aslak Vettrhus
Aslan
Astarte
Asterix
Atene
Athene
Athos
Atle
Aton
Atrevs
Atticus Finch
Audhumbla
August Weltumseiler
Austin Powers
B-gjengen
BFG
Baal
Babar
Bacchus
Bagheera
Bakermester Harepus
Bakkus
Baktus
Balboa
Balder
Baldrick
Baldur
Baloo
Bambi
Bamse
Bamsefar
Banquo
Barabas
Barabbas
Barbapapa
Barbarella
Barbie
Barnabas
Barnaby
Baron von Münchhausen
Bart Simpson
Bartimeus
Bartolomeus
Basil Fawlty
Bastian
Batman
Batseba
Bean
Beavis
Beavis og Butt-Head
Becky Sharp
Beelsebul
Belial
Bella Swan
Bellerofon
Belsasar
Ben Redic Fy Fazan
Beowulf
Berling
Bernard Marx
Bernick
Bestemor Duck
Big Bird
Big Brother
Bilbo
Bill Bergson
Birgitte Nyborg
Bjørnefar
Blackadder
Blanche DuBois
Blodstrupmoen
Blofeld
Blomkvist
Blueberry
Bluto
Blånisser
Blåskjegg
Boas
Boba Fett
Bobby Ewing
Bolkonskij
Bond
Bonden i Bjølstad
Borat
Borkman
Boromir
Bosch
Bourne
Bovary
Brack
Brahma
Brannmann Sam
Broder Tuck
Bruce Wayne
Brumlemann
Brumm
Brynhild
Brynhilde
Brødrene Dalton
Brødrene Løvehjerte
Brünnhilde
Brüno
Buddenbrook
Buddha
Bugs Bunny
Bukkene Bruse
Bustenskjold
Butt-Head
Butterfly
Buzz Lightyear
Byggmester Bob
Bør Børson
Bør Børson jr.
Børson
Bøygen
C-3PO
Caliban
Caligari
Candide
Captain America
Carmen
Carrie
Carrie Bradshaw
Cartman
Castorp
Catilina
Cato Isaksen
Catwoman
Caulfield
Cavaradossi
Cersei
Charlie Brown
Charlie Bucket
Charon
Chewbacca
Chingachgook
Christian Grey
Chucky
Ciri
Clark Kent
Columbo
Conan
Copperfield
Cordelia
Coriolanus
Corleone
Corto Maltese
Cosette
Costanza
Croft
Cruella
Cruella de Vil
Crusoe
Cupido
Cyrano
Cyrano de Bergerac
D'Artagnan
Daenerys
Daffy Duck
Dafne
Daidalos
Dalek
Dalila
Dalloway
Daphne
Darcy
Daria
Darth Vader
David
David Copperfield
Deadpool
Debora
Dedalus
Del Boy
Delila
Demeter
Den lille havfruen
Den lille prinsen
Derrick
Desdemona
Diana
Dido
Dilbert
Dionysos
Dionysus
Dirty Harry
Djevelen
Doctor Who
Doffen
Doktor Mabuse
Doktor Proktor
Doktor Stockmann
Doktor Watson
Doktor Zjivago
Dole
Dolittle
Dolly
Dolly Duck
Don Corleone
Don Draper
Don Giovanni
Don Juan
Don Quijote
Don Quixote
Donald
Donald Duck
Dorian Gray
Dovregubben
Dr. Caligari
Dr. Dolittle
Dr. Evil
Dr. House
Dr. Jekyll
Dr. Strangelove
Dr. Who
Draco Malfoy
Dracula
Draugen
Dronten
Duck
Dulcinea
Dumbledore
Dumbo
Dupond
Dupont
Durga
Dynamitt-Harry
Døperen Johannes
Ebenezer Scrooge
Edvarda
Edward Cullen
Edward Saksehånd
Egon
Egon Olsen
Eilert Løvborg
Ekdal
Ekko
Elektra
Eli
Elia
Elias
Elisa
Elisabet
Elisja
Elizabeth Bennet
Ellida
Elling
Elmer Fudd
Elmo
Elrond
Emanuel Desperados
Emil
Emil i Lønneberga
Emma Bovary
Engstrand
Enkidu
Enok
Epimetevs
Erasmus Montanus
Eric Cartman
Erke
Erlend
Erlend Nikulaussøn
Eros
Esau
Escamillo
Esekiel
Esmeralda
Esra
Ester
Estragon
Ethan Hunt
Eulenspiegel
Eurydike
Eva
Eva Mohn
Fafne
Fagin
Faidra
Falstaff
Fantomet
Fantorangen
Father Brown
Fatima
Faun
Faust
Fawlty
Fedra
Felix Krull
Fem Frender
Fenris
Fenrisulven
Fetter Anton
Figaro
Filemon
Filifjonka
Flintstone
Fogg
Forrest Gump
Frank Tagliano
Frankenstein
Frasier
Fred Flintstone
Freddy Krueger
Frey
Freyja
Fritjof Wilborn
Frode Øverli
Frodo
Fru Alving
Fru Inger
Frøken Detektiv
Frøken Julie
Frøken Smilla
Frøy
Frøya
Furiene
Fyrst Mysjkin
Fåvne
Gabler
Gaia
Galadriel
Galahad
Galatea
Gandalf
Ganesh
Ganesha
Ganymedes
Garfield
Gargamel
Gargantua
Gatsby
Gavroche
Gawain
George Costanza
Gepetto
Geralt
Gerd
Gertrude
Gideon
Gilgamesh
Gilgamesj
Gimli
Gina Ekdal
Gjallarhorn
Gjest Baardsen
Glahn
Godot
Godzilla
Goldfinger
Goliat
Gollum
Goneril
Gregers Werle
Gregor Samsa
Grendel
Greven av Monte Cristo
Grinch
Grinchen
Groot
Guanyin
Gubben Pettersen
Gud
Gudrun
Guinevere
Gulbrand Gråstein
Gulliver
Gump
Gygrid
Gynt
Gösta Berling
Habakkuk
Haddock
Hades
Hagar
Haggai
Hagrid
Hakke Hakkespett
Haman
Hamlet
Han Solo
Hanne Wilhelmsen
Hannibal Lecter
Hans Castorp
Hans og Grete
Hanuman
Harald Hjerte
Harepus
Harpagon
Harry Hole
Harry Potter
Hathor
Hattemakeren
Heathcliff
Hedda
Hedda Gabler
Hefaistos
Heimdall
Heisenberg
Hektor
Helena
Hellboy
Hello Kitty
Helmer
Hemulen
Henrik V
Henrik og Pernille
Hera
Herakles
Hercule Poirot
Hercules
Herkules
Hermes
Hermine
Hermine Grang
Hermione
Hermione Granger
Herodes
Herr Nilsson
Herren
Hestia
Hilde Wangel
Hippolytos
Hiskia
Hjalmar Ekdal
Hobbes
Hod
Hodja
Holden Caulfield
Hole
Holger Danske
Holmes
Holofernes
Homer
Homer Simpson
Horatio
Horus
Hosea
Huck Finn
Huckleberry Finn
Hufsa
Hugin
Hugin og Munin
Huldra
Hulken
Humbert Humbert
Humlesnurr
Husayn
Hyacinth
Hyacinth Bucket
Hyde
Hypnos
Hårek den Hardbalne
Høder
Hønir
Iago
Ibrahim
Idefix
Ifigenia
Ikaros
Ikarus
Ilmarinen
Imam Ali
Indiana Jones
Indra
Iokaste
Iphigenia
Iron Man
Isak
Isak Sellanraa
Isak Valtersen
Ishmael
Ishtar
Isis
Iskariot
Ismael
Ismene
Isolde
Ivan Denisovitsj
Ivan Karamasov
Ivanhoe
J.R.
J.R. Ewing
Jabba
Jack Frost
Jack Ryan
Jack Sparrow
Jacobus
Jafet
Jago
Jahve
James Bond
Jane Eyre
Janus
Jarle Klepp
Jason
Jason Bourne
Jason Voorhees
Javert
Jean Valjean
Jean de France
Jefta
Jehova
Jekyll
Jens Petter
Jens von Bustenskjold
Jeppe
Jeppe på Bjerget
Jeremia
Jerobeam
Jesabel
Jesaja
Jesse Pinkman
Jesus
Jesus Kristus
Jevgenij Onegin
Jo Gjende
Job
Joffrey
Johannes Døperen
Johannes Nilsen Nagel
John Gabriel Borkman
John McClane
John Wick
Johnny og Johanna
Jojakin
Jokeren
Jomfru Maria
Jon Snow
Jona
Jonatan
Jonatan Løvehjerte
Jormungand
Josef
Josef K.
Josva
Juda
Judas
Judas Iskariot
Judge Dredd
Judit
Julenissen
Juno
Jupiter
Jönsson
Kaifas
Kain
Kakemonsteret
Kaleb
Kalle Blomkvist
Kalypso
Kane
Kaptein Ahab
Kaptein Haddock
Kaptein Kirk
Kaptein Krok
Kaptein Nemo
Kaptein Sabeltann
Karamasov
Karenina
Kari Trestakk
Karius
Karius og Baktus
Karl Løvehjerte
Karlsson på taket
Karsten Wallander
Karsten og Petra
Kasper Jesper og Jonatan
Kassandra
Kassiopeia
Kastor
Katniss
Katniss Everdeen
Kato
Kenobi
Kerberos
Kermit
Khadija
Kharon
King Kong
Kjell Aukrust
Kjell Bjarne
Klara Ku
Klatremus
Klodrian
Klytaimnestra
Klytemnestra
Knappestøperen
Knut Gribb
Kojak
Kong Arthur
Kong Lear
Kong Midas
Konrad Sejer
Kosekroken
Kramer
Krampus
Kratos
Kreon
Kriemhild
Krishna
Kristin Lavransdatter
Kristoffer Robin
Kristus
Krogstad
Kronos
Krueger
Kullervo
Kurt Wallander
Kylo Ren
Kyros
Laban
Labbetuss
Lady Chatterley
Lady Macbeth
Lady Marian
Laertes
Lakshmi
Lancelot
Langbein
Langdon
Langstrømpe
Lannister
Lara Croft
Lasarus
Laura Palmer
Lavinia
Lavransdatter
Lear
Lebowski
Lecter
Leda
Legolas
Leia
Lemminkäinen
Leopold Bloom
Leporello
Levin
Lex Luthor
Lilit
Lilith
Lille John
Lille My
Lille Skutt
Lilleulv
Lisa Simpson
Lisbeth Salander
Lohengrin
Lois Lane
Loke
Lolita
Loman
Long John Silver
Lorax
Lorelei
Lovis
Lucia
Lucifer
Lucky Luke
Luke Skywalker
Lynet McQueen
Lynvingen
Lysistrata
Løvborg
Løytnant Glahn
Mabuse
MacGyver
Macbeth
Mackie Messer
Mad Hatter
Mad Max
Madame Bovary
Madame Butterfly
Madicken
Magica fra Tryll
Maigret
Majestix
Malaki
Malfoy
Malvolio
Mamma Mø
Mammon
Manders
Mandrake
Manitou
Marduk
Margarete
Marge
Maria
Maria Magdalena
Marlowe
Marple
Marsupilami
Martin Beck
Marve Fleksnes
Mary Poppins
Matilda
Matteus
Max Rockatansky
Max og Moritz
McMurphy
Mecki
Medea
Medeia
Medusa
Mefisto
Mefistofeles
Melkisedek
Menelaos
Mercutio
Merida
Merlin
Mesterdetektiven Blomkvist
Metusalah
Metusalem
Meursault
Michael Myers
Midas
Midgardsormen
Miffy
Mikael
Mikael Blomkvist
Mikke
Mikke Mus
Mikkel Rev
Milady
Mimir
Mimì
Minni
Minni Mus
Minos
Minotauros
Mio min Mio
Miraculix
Mirjam
Miss Havisham
Miss Marple
Miss Piggy
Mithras
Moby Dick
Modesty Blaise
Mohammed
Moirene
Moll Flanders
Moloch
Momo
Momrak
Moneypenny
Montalbano
Montanus
Monte Cristo
Mor Courage
Mor Åse
Mordekai
Mordred
Morfeus
Morgana
Moriarty
Morpheus
Morse
Moses
Mowgli
Mr. Bean
Mr. Big
Mr. Darcy
Mr. Hyde
Mr. Spock
Mrs. Dalloway
Mufasa
Muhammad
Muhammed
Mulan
Mulder
Mulla Nasruddin
Mummimamma
Mummipappa
Mummitrollet
Munin
Mutter Courage
Myshkin
Mysjkin
Münchhausen
Nahum
Nala
Nanna
Narcissus
Narkissos
Nasse Nøff
Natasja Rostova
Nathan den vise
Natty Bumppo
Nausikaa
Nebukadnesar
Nehemja
Nemi
Nemo
Neptun
Nestor
Nidhogg
Nikodemus
Nils Holgersson
Nils Klim
Nils Nilsen
Nils og Blåmann
Niobe
Nissefar
Njord
Noa
Noah
Noddy
Noomi
Noora Sætre
Nora
Nora Helmer
Norman Bates
Nosferatu
Nr. 91 Stomperud
Nusse
Nøkken
Obadja
Obelix
Oberon
Obi-Wan
Obi-Wan Kenobi
Oblomov
Oddjob
Odin
Odin Setran
Odysseus
Odyssevs
Ofelia
Oidipus
Olaf Liljekrans
Olav Audunssøn
Ole
Ole Aleksander
Ole Aleksander Filibom
Ole Brumm
Ole Dole og Doffen
Ole Lukkøye
Oliver Twist
Oluf Rallkattli
Onegin
Onkel Skrue
Onkel Tom
Onkel Vanja
Orestes
Orfeus
Orfevs
Osiris
Oskar Matzerath
Othello
Pachamama
Paddington
Pallas Athene
Palpatine
Pandora
Pangloss
Pantagruel
Panza
Papageno
Parafin
Parsifal
Parvati
Passepartout
Pastor Manders
Patroklos
Paulus
Peer
Peer Gynt
Pelle Erobreren
Pelle Haleløs
Pelle Parafin
Pelle Pigg
Pelle Politibil
Penelope
Pennywise
Peppa
Peppa Gris
Per Bufast
Per Degn
Per Spelmann
Per og Pål
Perceval
Percy Jackson
Pernille
Persefone
Perseus
Persevs
Peter
Peter Griffin
Peter Pan
Peter Parker
Petter Kanin
Petter Smart
Pettersen og Findus
Pettson
Phileas Fogg
Philip Marlowe
Picard
Pickwick
Pierre Bezukhov
Piggy
Pikachu
Pilatus
Pingvinen
Pinkerton
Pinocchio
Pippi
Pippi Langstrømpe
Pirlanda
Pluto
Pocahontas
Poirot
Politimester Bastian
Polluks
Polonius
Polyfemos
Pompel
Pompel og Pilt
Pondus
Pontius Pilatus
Popeye
Poppins
Porthos
Portia
Poseidon
Postmann Pat
Potifar
Potter
Priamos
Prinsesse Leia
Professor Tournesol
Proktor
Prometevs
Prometheus
Prospero
Prusseluskan
Psyke
Pumba
Pusur
Pygmalion
Quasimodo
Quetzalcoatl
Quijote
R2-D2
Radamès
Ragnar Vanheden
Rahab
Rakel
Rama
Rambo
Ran Tan Plan
Randle McMurphy
Rapunsel
Rapunzel
Raskolnikov
Rasmus
Rasmus Klump
Ratata
Ratatosk
Ravana
Rea
Rebekka
Rebekka West
Rehabeam
Relling
Remus
René
Reodor Felgen
Reveenka
Rhett Butler
Richard III
Rick Blaine
Rigoletto
Rip van Winkle
Ripley
Robert Langdon
Robin
Robin Hood
Robinson Crusoe
RoboCop
Robocop
Rocky
Rocky Balboa
Rodolfo
Romeo
Romeo og Julie
Romulus
Romulus og Remus
Ron Weasley
Ronja
Ronja Røverdatter
Ronny Berg
Rorschach
Rosinante
Rosmer
Ross og Rachel
Rubek
Rudolf Blodstrupmoen
Rumleskaft
Rumpelstiltskin
Rut
Rødhette
SVK
Sabeltann
Safira
Saga Norén
Sakarias
Sakarja
Sakkeus
Salander
Salome
Salomo
Sam Gamgee
Sam Spade
Samsa
Samson
Samuel
Samwise
Sancho Panza
Sankt Georg
Sankt Nikolas
Sankt Peter
Sankta Lucia
Sarah Lund
Sarastro
Saruman
Satan
Saul
Saul Goodman
Saulus
Sauron
Scarlett O'Hara
Scarpia
Scheherazade
Schwejk
Scooby-Doo
Scrooge
Scully
Sefanja
Sejer
Sellanraa
Seth
Sfinksen
Shaggy
Shere Khan
Sherlock
Sherlock Holmes
Shiva
Shrek
Shylock
Sibylla
Sickan
Siddharta
Siddhartha
Siegfried
Sieglinde
Sif
Sigurd Fåvnesbane
Silvanus
Simba
Simon Darre
Simpson
Sinbad
Sindbad
Sirius Black
Siss
Siss og Unn
Sisyfos
Sita
Sjeherasad
Skalman
Skipper'n
Skrue McDuck
Skywalker
Sleipner
Sleipnir
Smaug
Smiley
Smilla
Smurfene
Smørbukk
Snape
Snoopy
Snorkfrøken
Snurre Sprett
Snusmumrikken
Snødronningen
Snøhvit
Sofie Amundsen
Sofus
Solan
Solan Gundersen
Soldat Svejk
Solness
Solveig
Sonja Henie
Soprano
Sparrow
Spider-Man
Spiderman
Spip
Spirou
Spock
St. Nikolas
St. Peter
Stanley Kowalski
Starkad
Stefanus
Stephen Dedalus
Steppeulven
Stewie
Stockmann
Stompa
Stomperud
Storeulv
Struwwelpeter
Sue Ellen
Sunniva
Super Mario
Superman
Supermann
Svampebob
Svarte-Petter
Svejk
Synnøve
Synnøve Solbakken
Sølvpilen
Taddeus
Tagliano
Tamar
Tanatos
Tannhäuser
Tantalos
Tante Sofie
Targaryen
Tartuffe
Teiresias
Telemakos
Terje Vigen
Terminator
Terry
Tesevs
Teskjekjerringa
Teskjekjerringen
Tesman
Tex Willer
Thanatos
Thanos
Thesevs
Thomas Toget
Thor
Thorbjørn
Thoth
Tigergutt
Till Eulenspiegel
Timon
Timoteus
Tingeling
Tintin
Tiresias
Titania
Titten Tei
Titus Andronicus
Tjatse
Tom Bombadil
Tom Sawyer
Tom og Jerry
Tommelise
Tommeliten
Tommy og Tigern
Tony Soprano
Tony Stark
Too-Ticki
Tor
Tore Tang
Tornerose
Torvald Helmer
Tosca
Tournesol
Travis Bickle
Tristan
Tristan og Isolde
Tristram Shandy
Trollmannen fra Oz
Trubadurix
Trym
Tsjitsjikov
Turandot
Tuss og Troll
Tussi
Tweety
Tybalt
Tykhe
Tyrion Lannister
Uncas
Uranos
Uriah Heep
Uriel
Utgardsloke
Vader
Vaiana
Valjean
Vampirella
Van Helsing
Vanheden
Vanja
Varg Veum
Venus
Verdande
Vesle Åse
Veslefrikk
Veum
Violetta
Viracocha
Vishnu
Visjnu
Vito Corleone
Vladimir
Voldemort
Volund
Vronskij
Väinemöinen
Väinämöinen
Vølund
Wallander
Walter White
Wangel
Werle
Werther
Wilhelm Meister
Wilhelm Tell
William Magnusson
William Wisting
Willy Loman
Willy Wonka
Winston Smith
Wisting
Wolmort
Wolverine
Wonder Woman
Wonka
Wotan
Yme
Ymir
Yoda
Yogi Bjørn
Yossarian
Zarathustra
Zeus
Zevs
Zjivago
Zorro
Æneas
Ødipus

[famous-given]
# Source: own knowledge of royal houses, and of artists, politicians and athletes whom newspapers call by one given or stage name.
Aaliyah
Adele
Agnetesuni
Aiko
Akihito
Albert
Alizée
Amalia
Anastasia
Angela
Anne-Marie
Archie
Ari Behn
Arif
Ashanti
Ava Max
Avicii
Axl
Babsan
Banksy
Barack
Barbra
Basshunter
Baudouin
Beatrice
Beatrix
Benazir
Benedikte
Bernadotte
Bernhard
Bernhoft
Bertine
Beyonce
Beyoncé
Bhumibol
Bibi
Birendra
Bjella
Björk
Bjørge
Bladee
Boffen
Bono
Boris
Bourvil
Britney
Bushido
Cafu
Camilla
Cantinflas
Carl Gustaf
Carl Gustav
Carl I.
Carl Johan
Carl Philip
Carola
Celine
Cezinando
Charlène
Che
Cher
Christo
Ciara
Claus
Coluche
Conchita
Cooken
Coolio
Cornelis
Dagny
Dalida
Desirée
Diana
Dida
Dido
Dilma
Djavan
Donovan
Drillo
Duffy
Durek
Désirée
Elizabeth
Elton
Elvis
Eminem
Emma Tallulah
Enya
Erna
Estelle
Eugenie
Eugénie
Euroboy
Evita
Evo
Fabiola
Fabolous
Fahd
Faisal
Falco
Fallulah
Felipe
Fergie
Fernandel
Fidel
Fotballfrue
Franz Josef
Frederik
Funnyfrisch
Gaahl
Gabrielle
Galileo
George
Giannis
Golda
Greta
Gro
Gunde
Gustav
Gyanendra
Günther
Haakon
Hagbard
Hallstein
Halsey
Harald
Harry
Hellhammer
Hennis
Hergé
Hillary
Hirohito
Hjallis
Hkeem
Houdini
Hozier
Håkon
Iggy
Imelda
Ingemar
Ingrid Alexandra
Isah
Ivana
Ivanka
Jahn Teigen
Jamala
Jamelia
Janove
Jeb
Jigme
Joachim
Josephine
Juan Carlos
Juliana
Kaká
Kanye
Karl Johan
Kate
Kelis
Kesha
Khalid
Kjakan
Klæbo
Knerten
Kniksen
Komikerfrue
Konstantin
Kuppern
Kygo
Kylie
Laleh
LeBron
Leah Isadora
Leonardo
Leonor
Letizia
Liberace
Lidolido
Lilibet
Lillebjørn
Linni
Lizzo
Lorde
Loreen
Lothepus
Loulou
Lula
Macklemore
Madeleine
Madonna
Magdi
Malala
Maluma
Mammadamen
Margaret
Margrethe
Marilyn
Marius
Mariza
Martina
Masako
Mathilde
Matoma
Maud
Maud Angelica
Maxima
Maximilian
Meghan
Melania
Mette-Marit
Michelangelo
Michelle
Michiko
Miley
Moby
Moddi
Mohammed VI
Morrissey
Mswati
Muhammed
Máxima
Märtha
Märtha Louise
Mø
Nani
Nanne
Napoleon
Naruhito
Necrobutcher
Nefertiti
Nelly
Nena
Neymar
Nico
Nikolaj
Noobwork
Noor
Occultus
Olav
Oprah
Ozzy
Panzer
Paola
Pelé
Pepe
Pernilla
Pharrell
Philip
Philippe
Pikachu
Pilotfrue
Povel
Prebz
Prince
Psy
Pushwagner
Quiritsen
Raekwon
Rainier
Randulle
Rania
Rembrandt
Rihanna
Robyn
Ronaldinho
Rosalía
Ruslana
Saddam
Sade
Salman
Samoth
Samsaya
Santigold
Serena
Shaggy
Shakira
Shaq
Sibylla
Silvia
Silvio
Sissi
Sjakalen
Skranglebein
Skrillex
Sofie
Sprettert
Steffi
Stephanie
Sting
Stromae
Stéphanie
Suzann
Svennis
Sverre Magnus
Tande-P
Thorbjørn
Timbaland
Titiyo
Tix
Tiësto
Tupac
Tutankhamon
Tutta
Twiggy
Tønes
Ulrikke
Unabomberen
Usain
Usher
Vajiralongkorn
Venus
Voe
Vågard
Wallis
Weegee
Wilhelm
Wilhelmina
Willem-Alexander
William
Winnie
Xzibit
Ye
Yngwie
Zendaya
Zlatan
Zucchero

[famous-surname]
# Source: own knowledge of history, science, the arts, politics, business, crime and sport: surnames and single names newspapers write bare, in Norwegian spelling and common variants.
2Pac
Aakre
Aakvåg
Aaliyah
Aall
Aalto
Aamodt
Aanrud
Aarflot
Aaron
Aarseth
Aarønes
Aasen
Aasgaard
Aasland
Aasrud
Abacha
Abascal
Abati
Abbado
Abbas
Abbath
Abbott
Abdellaoue
Abdeslam
Abdul-Jabbar
Abdullah Badawi
Abe
Abedi Pele
Abel
Abelard
Abhisit
Abiola
Abiy
Aboubakar
Abrahamsen
Abramovic
Abramovich
Abramovitsj
Abramović
Absalon
Achebe
Acheson
Ackermann
Ackman
Adamkus
Adani
Adebayor
Adele
Adelén
Adenauer
Adichie
Adler
Adler-Olsen
Admiral P
Adorno
Adriano
Advocaat
Afewerki
Affleck
Afwerki
Afzelius
Aga Khan
Agamben
Agassi
Agdestein
Agger
Agnelli
Agnetha
Agnew
Agnon
Agostini
Aguero
Aguilera
Agüero
Ahern
Ahmadinejad
Ahonen
Ahtisaari
Ai Weiwei
Aidid
Aidt
Aischylos
Aiskhylos
Ajer
Akajev
Akanji
Akbar
Akerhaugen
Akhmatova
Akhnaton
Akihito
Akon
Akufo-Addo
Al Capone
Al-Khelaifi
Alaba
Alaphilippe
Alarik
Alba
Albanese
Albarello
Albarn
Albee
Alberti
Albinoni
Albon
Albright
Albéniz
Alcaraz
Alderweireld
Aldrin
Alekhine
Aleksandersen
Aleksijevitsj
Alessandra
Alexander-Arnold
Alfonsín
Alfred Nobel
Alfredson
Alfvén
Ali Daei
Ali Farka Touré
Alia
Alijev
Alimbekava
Alisson
Alito
Aljekhin
Alkibiades
Allardyce
Allawi
Allegri
Allende
Alli
Almeida
Almirón
Almodovar
Almodóvar
Almqvist
Alonso
Alsgaard
Althaus
Althusser
Altmaier
Altman
Amado
Amato
Ambani
Ambedkar
Ambjørnsen
Ambrosius
Amin
Amini
Amis
Ammann
Amokachi
Amorim
Amos
Ampère
Amrabat
Amundsen
Ana Gros
Anand
Anastasiadis
Anaxagoras
Anaximander
Ancelotti
Ancher
Andreeva
Andreotti
Andresen
Andric
Andrić
Andropov
Andrée
Andsnes
Anelka
Ang Lee
Angelopoulos
Angelou
Angerer
Aniston
Anita Skorgan
Anne Boleyn
Anni-Frid
Anquetil
Anselm
Ansgar
Ansip
Ansu Fati
Antetokounmpo
Antonelli
Antonescu
Antonioni
Antonius
Antony
Antunes
Anundsen
Anwar
Aouita
Aoun
Apel
Apeland
Apelland
Aphex Twin
Apollinaire
Appiah
Aquinas
Aquino
Araghchi
Aragonés
Araújo
Arbenz
Arbus
Archimedes
Arda Güler
Ardern
Arendt
Arestovytsj
Argerich
Arias
Arif
Ariosto
Aristide
Aristofanes
Aristoteles
Arkan
Arkimedes
Armani
Armstrong
Arnault
Arnautović
Arneberg
Arnesen
Arnstad
Arntzen
Aronian
Aronofsky
Arp
Arroyo
Arshavin
Arsjavin
Arteta
Arvesen
Asafa
Asahara
Asano
Asbel Kiprop
Asbjørnsen
Ashanti
Ashcroft
Ashoka
Ashrawi
Ashton
Asimov
Askil Holm
Askildsen
Asllani
Aso
Asoka
Aspaker
Aspenström
Asperger
Aspinall
Asquith
Assad
Assange
Assurbanipal
Astaire
Astrid S
Astrup
Atahualpa
Atambajev
Ataturk
Atatürk
Atkinson
Attal
Attenborough
Attila
Attlee
Atwood
Aubameyang
Aubry
Auden
Audiard
Augustin
Augustinus
Augustus
Aukrust
Aulie
Aune Sand
Aung San Suu Kyi
Aunli
Aurelius
Aursnes
Ausonius
Austen
Auster
Averroes
Avicenna
Avicii
Awlaki
Axl
Ayew
Aykroyd
Aylwin
Ayn Rand
Ayrault
Ayuso
Azarenka
Azikiwe
Azmoun
Aznar
Aznavour
Azpilicueta
Baader
Babbage
Babe Ruth
Babel
Babis
Babiš
Baby Doc
Bacall
Bach
Bachchan
Bache
Bachelet
Bachmann
Backer
Backer-Grøndahl
Backman
Bacon
Bad Bunny
Badenoch
Badiou
Badoglio
Badu
Baerbock
Baez
Baffin
Bagger
Baggio
Baghdadi
Bahá'u'lláh
Bakambu
Bakijev
Bakkerud
Baksaas
Bakunin
Balakov
Balanchine
Balcerowicz
Balchen
Baldwin
Bale
Balic
Balić
Balke
Balkenende
Ballack
Balladur
Ballangrud
Ballesteros
Balotelli
Balvin
Balzac
Ban Ki-moon
Banda
Bandaranaike
Bandera
Banderas
Banga
Bankman-Fried
Banksy
Bannister
Bannon
Barak
Barbera
Barbie
Barcola
Bardal
Bardella
Bardem
Bardot
Barella
Barenboim
Barentsz
Baresi
Barghouti
Barkley
Barks
Barnier
Baroš
Barr
Barrett
Barrichello
Barroso
Barth
Barth Eide
Barthes
Barthez
Barthold
Bartholomeus
Bartok
Bartoli
Bartolomeus
Bartomeu
Barty
Bartók
Barysjnikov
Barzani
Basajev
Baselitz
Basescu
Bashir
Basho
Bashō
Basie
Basinger
Basquiat
Bassino
Bastesen
Bastholm
Bastiansen
Bastoni
Batista
Batistuta
Baudelaire
Baudrillard
Bauman
Bay
Bayh
Bayrou
Bazoum
Beamon
Bearman
Beauharnais
Beauvoir
Bebeto
Beckenbauer
Becker
Beckett
Beckham
Beckmann
Becquerel
Beethoven
Begin
Begum
Bejerholm
Bekele
Bekkemellem
Bekken
Bekkevold
Belichick
Bellamy
Bellingham
Bellini
Bellman
Bellow
Belmondo
Belo
Belousov
Belushi
Bemba
Ben Bella
Ben-Gurion
Ben-Gvir
Bendtner
Benedikt
Benediktsson
Benes
Beneš
Benigni
Benitez
Benkow
Benn
Bennacer
Bennett
Bensouda
Bent Høie
Bentham
Benz
Benzema
Benítez
Beppe Grillo
Berbatov
Bercow
Berdimukhamedov
Berdych
Berezovskij
Bergan
Berge
Bergerud
Bergesen Eidsvik
Bergesto
Berggrav
Bergkamp
Bergman
Bergmann
Bergoglio
Bergomi
Bergsagel
Bergset
Bergsma
Bergson
Bergwall
Beria
Berija
Bering
Berio
Berisha
Berlinguer
Berlioz
Berlusconi
Bernadette
Bernadotte
Bernal
Bernanke
Berners-Lee
Bernhard
Bernini
Bernoulli
Bernstein
Berrefjord
Berrettini
Berri
Berry
Bertolucci
Berwald
Besigye
Bessent
Besson
Betancourt
Bettel
Bettencourt
Beuys
Bevan
Bevin
Beyonce
Beyoncé
Bezos
Bhagwan
Bhatti
Bhumibol
Bhutto
Biden
Bieber
Bielsa
Bierut
Biggie
Biko
Bilardo
Bildt
Bille August
Billström
Billy the Kid
Bin Laden
Bin Salman
Binoche
Bird
Birendra
Birnbacher
Bishop
Bismarck
Biya
Bizet
Bjaaland
Bjaljatski
Bjartveit
Bjercke
Bjerkan
Bjerkeli
Bjerknes
Bjervig
Bjugstad
Björk
Björklund
Björling
Björn Afzelius
Bjørgen
Bjørgo
Bjørkan
Bjørklund
Bjørlo
Bjørndalen
Bjørnebekk-Waagen
Bjørneboe
Bjørnebye
Bjørnland
Bjørnov
Bjørnsen
Bjørnson
Bjørnstad
Bjøro
Bjøro Håland
Blackmore
Blagojevich
Blair
Blake
Blanchett
Blanka Vlasic
Blatter
Blavatsky
Blehr
Bleken
Bleness
Blicher
Blige
Blinken
Blix
Blixen
Blok
Blokhin
Blomqvist
Blonz
Blum
Blummenfelt
Blunkett
Blunt
Blyton
Blåtann
Blücher
Bo Xilai
Boas
Boasson
Boasson Hagen
Boateng
Boban
Bobb
Bobby Sands
Bobi Wine
Boccaccio
Bocelli
Bode Miller
Boehly
Boehner
Boethius
Bogart
Bogataj
Bohr
Boine
Boitano
Bojer
Bokassa
Boksić
Bolaño
Boleyn
Bolivar
Bollestad
Bolloré
Bolsjunov
Bolsonaro
Boltzmann
Boluarte
Bolund
Bolívar
Bomann-Larsen
Bonaparte
Bondevik
Bongo
Bonham
Bonhoeffer
Boniek
Boniface
Bonifatius
Bonmatí
Bonnard
Bonnie og Clyde
Bono
Bonucci
Bony
Book-Jenssen
Boole
Boonen
Booth
Borch
Borchgrevink
Borg Høiby
Borgen
Borges
Borgia
Borgli
Borgstrøm
Boric
Boris
Borisov
Bormann
Borne
Borodin
Borrell
Borsellino
Borten
Borten Moe
Bosch
Bose
Bosman
Bossi
Botero
Botha
Botheim
Bottas
Botticelli
Botvinnik
Botwinow
Boucher
Boulez
Boumedienne
Bounou
Bourdieu
Bourguiba
Bournonville
Bout
Bouteflika
Bouterse
Boutros-Ghali
Bové
Bowie
Boye
Boyle
Boysen
Bozizé
Braastad
Braaten
Braathen
Bradbury
Brady
Brahe
Brahimi
Brahms
Braisaz-Bouchet
Braithwaite
Bramante
Brancusi
Brandauer
Brandes
Brando
Brandsdal
Brandt
Brandtzæg
Branson
Brantenberg
Branting
Braque
Brassens
Bratlie
Bratseth
Brattbakk
Bratteli
Brattset
Brattset Dale
Braverman
Brecht
Bredesen
Brehme
Breien
Breitner
Breivang
Breivik
Brel
Bremer
Brende
Brendel
Brenden
Brenna
Brennan
Bresjnev
Breton
Brevig
Brevik
Brigham Young
Brightman
Brignone
Brin
Britten
Broaddrick
Broch
Brockstedt
Brod
Brodskij
Brolin
Bronson
Bronte
Brontë
Bronze
Brosnan
Browning
Brozović
Brubeck
Bruce Lee
Bruckner
Bruegel
Brueghel
Brundage
Brundtland
Brunelleschi
Brunet
Bruno
Bruno Mars
Brusveen
Brutus
Bryant
Brynildsen
Brzezinski
Bråthen
Bræin
Brækhus
Brække
Brøgger
Brüning
Buber
Bubka
Buble
Bublé
Buchanan
Buchardt
Budanov
Buddha
Buffalo Bill
Buffett
Buffon
Bugge
Buhari
Bukele
Bukharin
Bukowski
Bulatović
Bulgakov
Bull
Bullock
Bultmann
Bundy
Burckhardt
Burgess
Burhan
Burke
Burna Boy
Burns
Burroughs
Burton
Busby
Busch
Bush
Buskoven
Busoni
Busquets
Butch Cassidy
Buthelezi
Butragueño
Buttigieg
Buxtehude
Buzek
Buñuel
Byatt
Byfuglien
Byrd
Byrne
Byron
Bystøl
Bédié
Böhnhardt
Böll
Bødskov
Bøe
Bøe Risa
Bøhn
Bøkko
Børli
Børud
Børven
Büchner
Băsescu
Błaszczykowski
C.S. Lewis
Cable
Cabral
Caesar
Caetano
Cafu
Cage
Cagliostro
Cagney
Cahill
Cahuzac
Caicedo
Caine
Calamity Jane
Calder
Calderón
Cale
Caligula
Callaghan
Callas
Calvi
Calvin
Calvino
Camara
Camavinga
Camdessus
Cameron
Campos
Camus
Camões
Canaletto
Canaris
Cancellara
Cancelo
Canelo
Caniggia
Cannavaro
Canova
Cantona
Cantor
Capa
Capablanca
Capaldi
Capello
Capone
Capote
Cappelen
Capra
Capriati
Capriles
Caprino
Caputova
Carapaz
Caravaggio
Cardinale
Cardoso
Carell
Carew
Carey
Carling
Carlsen
Carlson
Carlsson
Carnap
Carney
Carpenter
Carragher
Carrasco
Carreras
Carrey
Carrie Lam
Carrillo
Carroll
Carrère
Carsley
Carson
Cartarescu
Carter
Cartier-Bresson
Caruana
Caruso
Carvajal
Carvalho
Carver
Casado
Casals
Casanova
Casemiro
Casillas
Cassano
Cassius Clay
Castberg
Castex
Castillo
Castro
Cat Stevens
Cato
Catull
Catullus
Cauchy
Cavaco Silva
Cavani
Cave
Cavendish
Cavour
Cazeneuve
Cazorla
Ceausescu
Ceaușescu
Cech
Cecilia
Ceferin
Celan
Celentano
Celsius
Cena
Cercas
Cerf
Cervantes
Ceulemans
Cezanne
Cezinando
Cha Bum-kun
Chabrol
Chaffey
Chagall
Chalabi
Chalamet
Chamberlain
Chamisa
Chamorro
Champollion
Chang
Chaplin
Chapman
Charcot
Chardin
Charisteas
Charlton
Charpentier
Chase
Chateaubriand
Chauvin
Chavez
Che
Che Guevara
Cheever
Chen Shui-bian
Cheney
Cheptegei
Cher
Cheruiyot
Chesky
Chesterton
Chevalier
Chiang Kai-shek
Chicharito
Chicken
Chiellini
Chiesa
Chilavert
Chilcot
Chiluba
Chimaev
Chirac
Chissano
Chomsky
Chopin
Chopra
Choupo-Moting
Christen Sveaas
Christiansen
Christie
Christo
Christophersen
Chrupalla
Chrétien
Chulalongkorn
Churchill
Chávez
Ciampi
Ciano
Ciara
Cicero
Cilic
Cioran
Cipollini
Cixous
Clancy
Clapton
Clarkson
Clattenburg
Claudel
Claudius
Clausewitz
Clayderman
Cleese
Clegg
Clemenceau
Cleopatra
Clichy
Cliff
Clijsters
Clinton
Clooney
Close
Clough
Clouzot
Cobain
Cochise
Cochran
Cocker
Codreanu
Coe
Coelho
Coen
Coetzee
Cohn-Bendit
Colbert
Coleridge
Colette
Collett
Collina
Collor
Cologna
Colson Whitehead
Coltrane
Columbus
Coman
Comaneci
Comey
Commodus
Compagnoni
Compaoré
Comte
Conan Doyle
Conchita
Conchita Wurst
Condé
Confucius
Connery
Connors
Conrad
Constable
Contador
Conte
Conté
Conway
Coolen
Coolidge
Coolio
Copernicus
Copland
Copperfield
Coppi
Coppola
Corbusier
Corbyn
Corea
Corelli
Corneille
Cornelis
Cornell
Cornwell
Corot
Correa
Correggio
Cortez
Cortázar
Cortés
Cosby
Cossiga
Costacurta
Costello
Cotillard
Coubertin
Coulibaly
Coulthard
Couperin
Courbet
Courier
Courtois
Cousteau
Cowell
Cowen
Crace
Craig
Cram
Cranach
Crassus
Crawford
Craxi
Crazy Horse
Crespo
Cresson
Crick
Crippen
Croce
Cromwell
Cronenberg
Crosby
Crouch
Crouser
Crowe
Cruise
Cruyff
Cuadrado
Cuarón
Cuche
Cucurella
Cumberbatch
Cummings
Cuomo
Curie
Curry
Curtis
Cusanus
Custer
Cyrus
Cárdenas
Cæsar
Céline
Cézanne
Cărtărescu
D'Alema
Dadgostar
Dagerman
Dagny
Dahlan
Dahlin
Dahlmeier
Dahlqvist
Dahlum
Dahmer
Daladier
Dalai Lama
Dale Oen
Dalglish
Dali
Dalio
Dalić
Dalton
Dalí
Damasio
Damli
Damon
Damsgaard
Daniel Agger
Danielsen Lie
Danilova
Dante
Danton
Dareios
Dario Fo
Darmanin
Darwin
Darwish
Daschle
Dassault
Dati
Daumier
Davey
David
David Luiz
Davidová
Davids
Davutoglu
Davutoğlu
Dawkins
Day-Lewis
Dayan
Dačić
De Boer
De Bruyne
De Croo
De Gaulle
De Gea
De Jong
De Klerk
De Ligt
De Niro
De Rossi
De Wever
De Zerbi
De Zolt
DeChambeau
DeGeneres
DeLillo
DeSantis
Deacon
Deadmau5
Debussy
Defoe
Defrasne
Degas
Deif
Deila
Del Bosque
Del Piero
Del Ponte
Del Potro
Del Toro
Delacroix
Delaney
Delaunay
Dele Alli
Deleuze
Deligne
Delius
Delon
Delors
Dembele
Dembélé
Demirel
Demirtaş
Demokrit
Demong
Dempsey
Dench
Deneuve
Deng
Deng Xiaoping
Denktaş
Dennett
Depardieu
Depay
Depp
Derain
Deripaska
Derrida
Derwall
Desailly
Descartes
Deschamps
Deschwanden
Desmond Tutu
Despentes
Dewey
Di Canio
Di Centa
Di Leva
Di Maio
Di Maria
Di María
Di Rupo
Di Stefano
Di Stéfano
DiCaprio
DiMaggio
Diack
Diamond
Dickens
Dickinson
Dida
Diddley
Diddy
Diderot
Didion
Dido
Didrik
Diem
Diesen
Dietrich
Diggins
Dijsselbloem
Dillinger
Dilma
Dimitrov
Dimon
Ding Liren
Dini
Dio
Diogenes
Diokletian
Diomandé
Dion
Diouf
Diplo
Dirac
Dirch Passer
Disl
Disraeli
Ditlev-Simonsen
Ditlevsen
Dix
Dizzee
Djagilev
Djengis
Djengis Khan
Djindjic
Djokovic
Djukanovic
Djupedal
Djønne
Dlamini-Zuma
Dodik
Dodon
Doe
Doja Cat
Doku
Dolberg
Dole
Doll
Dollfuss
Dombrovskis
Domen Prevc
Domenech
Domingo
Domracheva
Domratsjeva
Don Rosa
Donatello
Doncic
Donizetti
Donnarumma
Donne
Donovan
Dončić
Doohan
Dorin Habert
Dorsey
Dorsin
Dos Passos
Dostojevskij
Dostum
Doudna
Douglas
Douglas-Home
Doué
Dovbyk
Doyle
Dracula
Draghi
Dragnea
Draisaitl
Drake
Drakon
Dreiser
Dressel
Dreyer
Dreyfus
Drillo
Drnovšek
Drogba
Drosten
Dryden
Dsjengis Khan
Dubcek
Dubček
Duch
Duchamp
Duda
Dudajev
Duff
Duffy
Dugin
Dugina
Duisenberg
Dukakis
Dulles
Dumas
Dumfries
Duncan
Duncan Smith
Dunga
Dunne
Dunphy
Duplantis
Duque
Duran
Durant
Duras
Durkheim
Duterte
Dutroux
Dutschke
Duun
Duvalier
Duvall
Duvnjak
Dvorak
Dvořák
Dybala
Dybendahl
Dybvad
Dyche
Dylan
Dyrhaug
Dzeko
Dzerzjinskij
Dzurinda
Dæhli
Dæhlie
Déby
Díaz-Canel
Döblin
Dönitz
Dørum
Dürer
Dürrenmatt
Džeko
Eanes
Earhart
Earps
Eastwood
Ebadi
Eberhard
Eberharter
Ebert
Ecclestone
Ecevit
Eckbo
Eckersberg
Eckhart
Eckhoff
Eco
Edberg
Eddy
Eder
Ederson
Edin Løvås
Edison
Edwin Moses
Effenberg
Egan
Egede
Egedius
Egeland
Egge
Eggen
Eggum
Egil Skallagrimsson
Egner
Eia
Eichmann
Eidem
Eidslott
Eiffel
Eilish
Einar Selvik
Einstein
Eirik Blodøks
Eirik Raude
Eisenbichler
Eisenhower
Eisenstein
Eitinger
Eitrem
Ek
Ekeland
Ekelöf
Ekeus
Ekhnaton
Ekman
Ekstrand
El Chapo
El Cid
El Greco
El Guerrouj
El-Baradei
ElBaradei
Elabdellaoui
Elanga
Elden
Elgar
Eliassen
Eliasson
Eliot
Elkjær
Ellefsen
Ellemann
Ellemann-Jensen
Ellen
Ellington
Ellison
Ellroy
Ellsberg
Ellsworth
Elmas
Elofsson
Els
Elster
Eltek
Elton
Elvestad
Elvestuen
Elvis
Elyounoussi
Elytis
Embiid
Embolo
Emelie Hollow
Emerson
Emery
Emin
Eminem
Emmerich
Empedokles
Emwazi
Endo
Endrick
Engan
Engels
Enger
Engh
Engnestangen
Engström
Enke
Ennio Morricone
Eno
Enoch Powell
Enoksen
Enquist
Ensslin
Enya
Enzensberger
Enzo
Epiktet
Epikur
Epstein
Erasmus
Erbakan
Erdogan
Erdoğan
Erdős
Erekat
Erhard
Eriksen Søreide
Erikson
Eriksson
Erlander
Ernaux
Ernst
Escobar
Escrivá
Esmark
Espedal
Espelid
Espersen
Espeseth
Essebsi
Essien
Estemirova
Esterházy
Estil
Estrada
Etheridge
Eto'o
Eto’o
Euklid
Euler
Euripides
Euronymous
Eusebio
Eusébio
Evang
Evenepoel
Evensmo
Evert
Evert Taube
Evita
Evo
Evora
Evra
Evren
Eyadéma
Eyde
Eze
FKA twigs
Fabinho
Fabius
Fabregas
Fagan
Fagermo
Fahrenheit
Fak
Falcao
Falco
Falcone
Faldbakken
Faldo
Falk-Larssen
Falkberget
Falkenhorst
Fallon
Falsen
Falwell
Fangio
Fannemel
Fanon
Faraday
Farage
Farah
Faremo
Farhadi
Farmajo
Farouk
Farrakhan
Farron
Fassbinder
Fauci
Faulkner
Fauner
Fauré
Favre
Faye
Fayyad
Fearnley
Federer
Fedorov
Fehlis
Fehn
Feijóo
Feingold
Fekir
Felipão
Fellaini
Fellini
Femling
Fenninger
Fenriz
Ferdinand
Fergie
Ferguson
Fermat
Fermi
Fernandinho
Ferrante
Ferrell
Ferrer
Ferry
Festø
Fetisov
Fettner
Feuerbach
Feuz
Feyerabend
Feynman
Fiala
Fibonacci
Fichte
Fico
Fidel
Fielding
Fiennes
Fignon
Figo
Filip av Makedonia
Fillon
Fillon Maillet
Fincher
Fini
Finn Gustavsen
Finn Kalvik
Finnbogadóttir
Fionnuala
Firmino
Firouzja
Firth
Fish
FitzGerald
Fitzgerald
Fitzpatrick
Fjotolf Hansen
Fjærvoll
Fjørtoft
Flaaten
Flagstad
Flaubert
Fleetwood
Fleischer
Fleming
Flick
Flo
Flo-Jo
Floberg
Florence Nightingale
Florentino Pérez
Floyd
Flynn
Flåthen
Fløgstad
Fo
Foch
Foden
Fogerty
Fogh
Fogh Rasmussen
Follett
Fonda
Fonseca
Fonstelien
Fontaine
Fontane
Foot
Foppa
Foreman
Forlan
Forlán
Forman
Forsberg
Forster
Forsyth
Fortuyn
Fosbury
Fosse
Fossesholm
Foster Wallace
Foucault
Fougner
Fourcade
Fourier
Fowler
Foxx
Fragonard
Francescoli
Franck
Franco
Frankl
Franklin
Franquin
Frans
Frans av Assisi
Franz Josef
Franzen
Fraser
Fraser-Pryce
Frazer
Frazier
Freddy Kalas
Frederiksen
Fredric Bjørdal
Fredriksen
Freeman
Frege
Freire
Freitag
Frenzel
Freuchen
Freud
Freund
Fridman
Fridolin
Friedan
Friedman
Friedrich
Friesinger
Frimpong
Frisch
Fritz
Fritzl
Fromm
Froome
Frostadóttir
Fröbel
Fröding
Frølich
Fuentes
Fuglesang
Fujimori
Fukuyama
Funaki
Furre
Furtado
Furtwängler
Furubotn
Furuholmen
Furuseth
Fury
Futre
Fàbregas
Fälldin
Fältskog
Félix
Fønhus
Füllkrug
Gaahl
Gaarder
Gabbard
Gabin
Gable
Gabrielle
Gacy
Gadaffi
Gadamer
Gaddafi
Gaetz
Gaga
Gagarin
Gahr
Gaiman
Gainsborough
Gainsbourg
Gajdar
Gakpo
Galbraith
Galenos
Galilei
Galileo
Gallagher
Gallant
Gallas
Gallen-Kallela
Galliano
Galloway
Galois
Galtieri
Galtung
Galvani
Gamsakhurdia
Gamst
Gamst Pedersen
Gandhi
Gangnes
Ganna
Gantz
Gao Xingjian
Garang
Garbarek
Garbo
Garborg
García Lorca
García Márquez
Gardell
Gardner
Garfield
Garfunkel
Garibaldi
Garland
Garnacho
Garrincha
Garrix
Gascoigne
Gasly
Gasperini
Gates
Gatlin
Gattuso
Gauck
Gaudi
Gaudí
Gauff
Gauguin
Gauland
Gaultier
Gaupset
Gauss
Gaute Ormåsen
Gavi
Gavriljuk
Gavrilo Princip
Gay
Gaye
Gazza
Gbagbo
Gbowee
Geagea
Gebhardt
Gebrselassie
Geertz
Gehrig
Gehry
Geiger
Geithner
Gelli
Gemayel
Genet
Genscher
Gentiloni
Gento
Georgescu
Georgieva
Geraint Thomas
Gerasimov
Geremek
Gergijev
Gerhardsen
Geronimo
Gerrard
Gershwin
Gervais
Gervinho
Gessle
Gesualdo
Getz
Ghani
Ghannouchi
Gharahkhani
Ghebreyesus
Ghislaine Maxwell
Ghosn
Giacomel
Giacometti
Giaever
Giannis
Giap
Gibran
Gibson
Giddens
Gide
Gidsel
Gielgud
Gierek
Giggs
Gil
Gilbert
Gilberto
Gillard
Gillespie
Gilliam
Gilmour
Gimmestad
Gingrich
Ginola
Ginsberg
Ginsburg
Giorgione
Giotto
Girardelli
Giresse
Giri
Girkin
Girmay
Giroud
Giscard
Giscard d'Estaing
Gisin
Giske
Giuliani
Giæver
Gjedrem
Gjeldnes
Gjelland
Gjelsvik
Gjems-Onstad
Gjerdalen
Gjul
Gjønnes
Gladstone
Glasner
Glazer
Glenn
Gligorov
Glinka
Glistrup
Gluck
Gløersen
Gnabry
Gnassingbé
Godal
Godard
Goddard
Godín
Goebbels
Goeppert
Goethe
Goffman
Goggia
Gogol
Goksør
Golberg
Goldberger
Golding
Goldschmidt
Goldstone
Goldwater
Golovin
Golovkin
Gombrowicz
Gomez
Gomułka
Goodall
Goodman
Gorbatsjov
Gordimer
Gore
Goretzka
Gorgias
Gorkij
Gorm den gamle
Gorsuch
Goscinny
Gosling
Gottfridsson
Gottwald
Gould
Gounod
Gove
Goya
Goïta
Graabak
Gracchus
Graf
Graham Hansen
Gram
Gramsci
Granados
Granbom
Grandi
Granerud
Grass
Gravenberch
Gravesen
Grealish
Greaves
Greenaway
Greenspan
Greer
Greipel
Greis
Gren
Greta
Gretzky
Grieg
Griezmann
Griffenfeld
Griffith-Joyner
Grillo
Grimm
Grimsbø
Grindheim
Grisham
Groban
Grodås
Grohl
Gromov
Gromyko
Gropius
Grosjean
Grossi
Grossman
Grosz
Grothendieck
Groven
Grubben
Gruevski
Grundtvig
Grung
Grybauskaitė
Grythe
Grytten
Gråbak
Grímsson
Grönemeyer
Grönholm
Grødum
Grønbæk
Grøndahl
Grønli
Grøvan
Grøvdal
Grünewald
Guaido
Guaidó
Guardiola
Guattari
Gubajdulina
Gude
Guderian
Gudjohnsen
Guebuza
Guehi
Guetta
Guevara
Gueye
Guijarro
Guillou
Guinness
Guirassy
Gukesh
Gulbransson
Guldberg
Gullden
Gulldén
Gullerud
Gullit
Gullvåg
Gunde Svan
Gundogan
Gunleiksrud
Gunnarsson
Gunnhild
Gunnlaugsson
Guriev
Gurnah
Gusinskij
Gusmão
Gustav Adolf
Gustav Vasa
Gustavsen
Gut-Behrami
Gutenberg
Guterres
Guthrie
Guttenberg
Guttormsen
Guy Fawkes
Guzmán
Guðjohnsen
Gvardiol
Gyan
Gyldenløve
Gylfi
Gyllenhammar
Gysi
Gyurcsány
Gyökeres
Gåsland
Géricault
Górecki
Gödel
Görbicz
Göring
Götschl
Götze
Gül
Gülen
Güler
Gündogan
H.C. Andersen
Haakon Kongelf
Haakonsen
Haaland
Haarde
Haas
Haavelmo
Haavi
Haavisto
Habash
Habeck
Habermas
Habibie
Habré
Habsburg
Habyarimana
Habz
Hackman
Haddy
Hadi
Hadid
Hadji
Hadrian
Haeckel
Hafez
Hafstad
Haftar
Hagerup
Hagi
Hagman
Hagtvet
Hague
Hahn
Haider
Haig
Hailemariam
Hakan Şükür
Hakimi
Hakkinen
Halep
Haley
Halfvarsson
Hallengren
Haller
Hallervorden
Hallesby
Halley
Hallgrímsson
Hallstein
Hallström
Hallvard
Hallyday
Halonen
Haltvik
Hamarsland
Hambro
Hamdan
Hamdok
Hamilkar
Hamilton
Hammarskjöld
Hammerseng
Hammershøi
Hammett
Hammond
Hammurabi
Hamon
Hamrén
Hamsun
Hamšík
Han Kang
Hancock
Handanović
Handke
Haneke
Hanevold
Hangeland
Hani
Haniyeh
Hanks
Hanna
Hannawald
Hannibal
Hans Nielsen Hauge
Hans Rotmo
Hansen Mikkel
Hanssen
Hansson
Hansteen
Hanyu
Happy-Tom
Haqqani
Harada
Haradinaj
Harald Blåtann
Harald Hardråde
Harald Hårfagre
Haraldsson
Harari
Harden
Harder
Hardråde
Hardy
Hareide
Haring
Hariri
Hariton
Harket
Harman
Harper
Harrison
Hartling
Harvey
Harviken
Hasek
Hasina
Haslund
Hassabis
Hassel
Hasselbaink
Hastert
Hathaway
Hatlem
Hatlen
Hatoyama
Hatshepsut
Hattestad
Haughey
Haugland
Hauptmann
Hauser
Hautamäki
Havel
Havelange
Haver-Løseth
Havertz
Havnaa
Hawke
Hawking
Hawkins
Hawks
Hawthorne
Hayböck
Haydn
Hayek
Hayworth
Hazard
Hašek
Heaney
Heard
Hearns
Hearst
Heath
Hector
Hedin
Hedrick
Hefner
Hegazi
Hegel
Hegerberg
Hegge
Heggelund
Heggem
Heggland
Heggø
Hegnander
Hegseth
Heiberg
Heide Steen
Heidegger
Heidenstam
Heifetz
Heine
Heinemann
Heinesen
Heinlein
Heisenberg
Heivoll
Hekmatyar
Helgesen
Helleland
Hellerud
Hellerås
Hellesnes
Hellig-Olav
Hellner
Hellström
Hellstrøm
Hellum
Helms
Helstad
Heløe
Hemedti
Hemeti
Hemingway
Henderson
Hendrix
Henie
Henin
Henkel
Hennie
Hennig
Henry
Henze
Hepburn
Hepworth
Heraklit
Herborg
Herder
Hergeirsson
Hergé
Hermansson
Hermoso
Hermstad
Herodot
Herola
Herrem
Herschel
Herta Müller
Hertervig
Hertmans
Herzl
Herzog
Heseltine
Hesiod
Heskey
Hess
Hesse
Heston
Hetfield
Hetland
Hettich
Hewitt
Hewlett
Heydrich
Heyerdahl
Heynckes
Hidalgo
Hiddink
Hiddleston
Hidegkuti
Hieronymus
Hierro
Higgins
Higgs
Highsmith
Higuain
Higuaín
Higuita
Hiim
Hikmet
Hilbert
Hilde
Hildebrand
Hilfiger
Hillary
Hillestad
Hilma af Klint
Himmler
Hinault
Hinckley
Hindemith
Hindenburg
Hingis
Hinn
Hinton
Hipkins
Hippokrates
Hirohito
Hiroshige
Hirscher
Hirst
Hirvonen
Hitchcock
Hitler
Hitzfeld
Hivju
Hjallis
Hjelmeset
Hjemdal
Hjorth
Hjulmand
Hkeem
Hleb
Ho Chi Minh
Hobbelstad
Hobbes
Hocker
Hockney
Hoddle
Hodgson
Hoel
Hoelgaard
Hoem
Hoeness
Hoerl
Hofer
Hoffman
Hofmannsthal
Hofmo
Hofstad Helleland
Hofstadter
Hogarth
Hogli
Hohenzollern
Hojlund
Hoksrud
Hokusai
Holbein
Holberg
Holbrooke
Holbø
Holdener
Holger Rune
Holiday
Hollande
Holly
Holmboe
Holmes
Holst
Holtmann
Holyfield
Homer
Homeros
Honecker
Honegger
Hooke
Hoover
Hopkins
Horatius
Horats
Horchler
Horkheimer
Hornby
Horne
Horneland
Horner
Hornsrud
Horowitz
Horrigmo
Horst
Horthy
Hosseini
Hosszu
Hosszú
Hou Yifan
Houdini
Houellebecq
Houllier
Houphouët-Boigny
Hovland
Howe
Hoxha
Hozier
Hrabal
Hradecky
Hrubesch
Hu Jintao
Hu Yaobang
Hua Guofeng
Hubbard
Hubble
Huckabee
Hudson
Hughes
Hugo
Huitfeldt
Humala
Humboldt
Hume
Humlegaard
Humlegård
Hummels
Hun Sen
Hundertwasser
Hundseid
Huntington
Huppert
Hurst
Hurston
Husebye
Huseklepp
Hushovd
Husserl
Huston
Husák
Hutton
Huxley
Huygens
Hverven
Hwang
Hykkerud
Hylland
Hylleraas
Hyypiä
Hägglund
Häkkinen
Händel
Håkon
Håkon Håkonsson
Håkon Jarl
Håkon den gode
Håkonsen
Håland
Hårfagre
Hæstad
Höcke
Höfl-Riesch
Hölderlin
Höllwarth
Hörl
Höss
Høeg
Høegh
Høgh
Høgli
Høglund
Høgmo
Høiby
Høie
Højbjerg
Højlund
Hølmebakk
Høybråten
Hülkenberg
Iacocca
Ian Rush
Ibišević
Ibra
Ibrahimovic
Ibrahimović
Ibsen
Ibárruri
Icahn
Icardi
Ice-T
Idar Vollvik
Idi Amin
Idle
Iggy
Iglesias
Ignatius
Iheanacho
Ihsahn
Iker
Ildhusøy
Iliescu
Ilves
Imamoglu
Imelda
Inarritu
Ince
Indreberg
Indridason
Indriðason
Indurain
Infantino
Ingebrigtsen
Ingels
Ingres
Ingstad
Iniesta
Innerhofer
Insigne
Inzaghi
Iohannis
Ionesco
Iraola
Iraschko
Iraschko-Stolz
Irgens-Jensen
Irigaray
Irons
Irving
Isachsen
Isah
Isaias
Isak
Isco
Ishiba
Ishiguro
Isinbajeva
Isinbayeva
Isometsä
Ito
Iuel
Ivan Mauger
Ivan den grusomme
Ivanisjvili
Ivanka
Ivanov
Ivanovic
Ivanović
Iverson
Ives
Ivica
Iwobi
Izetbegovic
Izetbegović
Iñárritu
Jaa9
Jabeur
Jabotinsky
Jack the Ripper
Jackman
Jackson
Jacobs
Jacquelin
Jacquet
Jagge
Jagger
Jagland
Jagr
Jagudin
Jahn
Jahr
Jahre
Jahren
Jakobsdóttir
Jamala
Jamiroquai
Jammeh
Janda
Janica
Janka
Jansa
Janson
Jansons
Jansrud
Jansson
Janukovitsj
Janáček
Janša
Jarman
Jarmusch
Jarre
Jarrett
Jarry
Jarstein
Jaruzelski
Jasjin
Jaspers
Jatsenjuk
Jaurès
Javid
Javlinskij
Jay-Z
Jeanmonnot
Jeanne d'Arc
Jeanne d’Arc
Jebsen
Jefferson
Jegorova
Jelinek
Jeltsin
Jenner
Jenrick
Jens Book-Jenssen
Jermak
Jernberg
Jespersen
Jezjov
Jiang Zemin
Jihadi John
Jindal
Jinnah
Joaquin Phoenix
Jobim
Jobs
Jodl
Joffre
Johannesen
Johannesson
Johaug
Johnson-Sirleaf
Johnson-Thompson
Jokic
Jokić
Jokowi
Jolie
Jonathan
Jonson
Joplin
Jordan
Jorginho
Jorn
Jorsalfare
Josefus
Joselu
Josephine
Joshua
Jospin
Jota
Joule
Jovetić
Joyce
Judit Polgár
Juholt
Jumblatt
Juncker
Jung
Juninho
Junqueras
Juppé
Jusjtsjenko
Justinian
Juvenal
Juárez
Jágr
Jääskeläinen
Jæger
Jón Kalman
Jøndal
Jünger
K-391
KEiiNO
Kaada
Kaas
Kabbah
Kabila
Kaczynski
Kaczyński
Kadare
Kadyrov
Kaepernick
Kafelnikov
Kafka
Kagame
Kagawa
Kagge
Kahlo
Kahn
Kahneman
Kaine
Kaká
Kaladze
Kalanick
Kaling
Kaljulaid
Kallas
Kallmyr
Kallström
Kalvik
Kalvin
Kalvå
Kamenev
Kamprad
Kampusch
Kanchelskis
Kandinskij
Kandinsky
Kane
Kankkunen
Kant
Kantsjelskis
Kanté
Kanu
Kanye
Kapuściński
Kara-Murza
Karabatic
Karadzic
Karadžić
Karajan
Karamanlis
Kardashian
Karen Blixen
Karikó
Karimov
Karis
Kariņš
Karjakin
Karl Johan
Karl XII
Karl den store
Karman
Karol G
Karoline
Karpov
Karroubi
Karzai
Kasai
Kasanwirjo
Kasich
Kasparov
Katainen
Katarina den store
Katir
Katsav
Katumbi
Kaufmann
Kaunda
Kaurismäki
Kautilya
Kautsky
Kavafis
Kavanaugh
Kawabata
Kazantzakis
Keane
Keating
Keaton
Keats
Keegan
Kehlmann
Keita
Keitel
Kekkonen
Kelce
Kellogg
Kelvin
Kemal
Kempes
Kennan
Kennedy
Kenyatta
Kepa
Kepler
Kerber
Kerenskij
Kerouac
Kerrigan
Kerry
Kertész
Kerviel
Kesha
Keshvari
Kessié
Kewell
Key
Keynes
Keys
Keïta
Khabib
Khadafi
Khaled
Khama
Khamenei
Khashoggi
Khatami
Khatsjaturjan
Khayyam
Khedira
Khemiri
Khieu Samphan
Khodorkovskij
Khomeini
Khrusjtsjov
Kiarostami
Kibaki
Kickl
Kidman
Kiefer
Kielland
Kielsen
Kierkegaard
Kiesinger
Kieslowski
Kieślowski
Kihle
Kiir
Kikwete
Killengreen
Killi
Killy
Kim Dae-jung
Kim Il-sung
Kim Jong-il
Kim Jong-un
Kim Min-jae
Kim Wall
Kim Yo-jong
Kimmel
Kimmich
Kinberg Batra
Kinck
Kinnock
Kinsey
Kinski
Kipchoge
Kipketer
Kipling
Kiprop
Kipsang
Kiptum
Kipyegon
Kirby
Kirchner
Kirijenko
Kiril Lazarov
Kirill
Kirk
Kirsipuu
Kirsti Sparboe
Kirvesniemi
Kishida
Kissinger
Kitano
Kitaro
Kitchener
Kittelsen
Kiuru
Kiær
Kiš
Kjartan
Kjelland
Kjellemyr
Kjelling
Kjelsberg
Kjerkol
Kjerulf
Kjos
Kjus
Kjær
Kjærgaard
Kjærsgaard
Kjærstad
Klaus
Klaveness
Klee
Kleiberg
Kleist
Kleisthenes
Kleive
Klemetsen
Klemperer
Kleopatra
Kleppe
Klestil
Kleveland
Klimt
Klinec
Klinsmann
Klitschko
Klitsjko
Klobuchar
Klopp
Klose
Klougart
Kluivert
Klæbo
Klüft
Knausgaard
Knausgård
Knef
Knightley
Knopfler
Knud Rasmussen
Knut den mektige
Knuth
Ko
Kobakhidze
Kobayashi
Koch
Kodály
Koeman
Koepka
Kofler
Kohl
Koht
Koivisto
Koivu
Koizumi
Kojonkoski
Kokoschka
Kokslien
Kolarov
Kolbe
Kolberg
Kolesnikova
Kollontaj
Kollwitz
Kolo Touré
Kolumbus
Komorowski
Kompany
Konaté
Konfucius
Konfutse
Konow
Konradsen
Konsa
Konstantin
Kony
Koolhaas
Koons
Kopecky
Kopernikus
Kopitar
Korbut
Korczak
Korda
Koresh
Kormákur
Koroljov
Koroma
Korvald
Kosberg
Kosmo
Koss
Kostelic
Kostelić
Kostunica
Kosygin
Kotsjarjan
Kouachi
Kouchner
Koukalová
Koulibaly
Koundé
Kournikova
Kovacic
Kovacs
Kovač
Kovačić
Kowalczyk
Kozyrev
Koštunica
Kraggerud
Kramer
Kramnik
Kramp-Karrenbauer
Kranjec
Krankl
Krarup
Krasznahorkai
Kravtsjuk
Kreisky
Krekar
Krenz
Kriechmayr
Krishnamurti
Kristen Skjeldal
Kristersson
Kristeva
Kristjánsson
Kristoff
Kristoffer Ventura
Kristofferson
Križnar
Krjukov
Kroenke
Kroes
Krog
Krohg
Kroisos
Kroos
Kropotkin
Krugman
Krupp
Krustsjov
Krysostomos
Krøsus
Krøyer
Krüger
Krčmář
Kubacki
Kubitschek
Kublai Khan
Kubo
Kubrick
Kuciak
Kuczynski
Kudus
Kuerten
Kufuor
Kuhn
Kuitunen
Kulakova
Kuleba
Kulizjnikov
Kulusevski
Kumaratunga
Kundera
Kuppern
Kurosawa
Kurri
Kurti
Kurtovic
Kurtović
Kurtzhals
Kurtág
Kurz
Kusama
Kushner
Kusturica
Kuti
Kutsjerov
Kutsjma
Kutuzov
Kuusinen
Kuyt
Kuzmina
Kučan
Kvaal
Kvalbein
Kvalheim
Kvalstad
Kvandal
Kvanmo
Kvaratskhelia
Kvarme
Kvernberg
Kvernmoen
Kvitova
Kværnø
Kwan
Kwasniewski
Kwaśniewski
Kydland
Kygo
Kylie
Kyrgios
Kyros
Kádár
Källström
Käärijä
Kåss
Kérékou
Köhler
Køhn
Køltzow
Küng
Küttel
Kılıçdaroğlu
L'Abée-Lund
La Fontaine
Lacan
Laclos
Lae
Lafayette
Lafontaine
Lagarde
Lagerbäck
Lagerfeld
Lagerkvist
Lagerlöf
Lagrange
Lahm
Lai
Lai Ching-te
Laika
Lajunen
Lakatos
Lalas
Laleh
Lallana
Lamar
Lamarck
Lambert
Lammy
Lampard
Lamparter
Lamy
Lamy Chappuis
Lamy-Chappuis
Landa
Landertinger
Landin
Landis
Landru
Landsbergis
Langer
Langli
Lanišek
Lanthimos
Lao Tse
Laozi
Lapid
Laplace
Laporta
Larionov
Larkin
Lars Lillo
Laschet
Lasker
Lassalle
Lato
Latour
Latvala
Latynina
Lauda
Laudrup
Laurel
Lauritzen
Lautaro
Lauterbach
Lautréamont
Laval
Lavigne
Lavillenie
Lavoisier
Lavrov
Lawson
Laxness
Lazarov
Lazenby
Lazutina
Le Corbusier
Le Duc Tho
Le Pen
LeBron
LeCun
LeMond
Leakey
Lean
Leander
Leavitt
Lebed
Leclerc
Lecornu
Ledecka
Ledecky
Ledecká
Ledger
Lee Jae-myung
Lee Kuan Yew
Lee Myung-bak
Leeson
Leganger
Legend
Legkov
Leibniz
Leibovitz
Leigh
Leirtrø
Leiv Eiriksson
Lekić
Leknessund
Lemaître
Lemieux
Lemmon
Lemmy
Lendl
Lene Marlin
Lenin
Lennon
Leno
Lenya
Leonard
Leonardo
Leonardo da Vinci
Leoncavallo
Leone
Leonhardsen
Leonidas
Leonov
Leopardi
Lerche
Lermontov
Lessing
Letby
Leterme
Letta
Letterman
Levinas
Lewandowski
Lewinsky
Leão
Li Keqiang
Li Qiang
Libby
Liberace
Lichtenstein
Lidegaard
Lidström
Lieberman
Liebknecht
Liedholm
Ligatsjov
Ligeti
Ligety
Lil' Kim
Lilienthal
Liljefors
Lillebjørn
Lilleøre
Lillo-Stenberg
Limi
Lin Biao
Lincoln
Lindberg
Lindbergh
Lindbo
Lindboe
Lindbäck
Lindell
Lindelöf
Lindeman
Lindenberg
Lindgren
Lindh
Lindholm
Lindmo
Lindner
Lindstrøm
Lindvik
Lineker
Lingard
Linklater
Linnaeus
Linné
Lipa
Lipnitskaja
Lippestad
Lippi
Lipponen
Lispector
Listau
Listhaug
Liszt
Litmanen
Littbarski
Litvinenko
Liu Xiaobo
Livaković
Livingstone
Livius
Livni
Lizarazu
Lizzo
Ljungberg
Ljungskog
Ljøkelsøy
Lloris
Llosa
Lloyd Webber
Lo-Johansson
Loach
Lobanovskij
Lochte
Locke
Lodbrok
Lodwick
Loe
Loeb
Loennechen
Loggins
Loginov
Loitzl
Lollobrigida
Lommeman
Lookman
Lope de Vega
Lopetegui
Lorca
Lorde
Loreen
Loren
Lorentsen
Lorentzen
Lorenz
Lorenzetti
Lorenzo
Lothepus
Lotherington
Lotito
Lourenço
Lovato
Lovecraft
Lovelace
Lovell
Lovelock
Lovren
Loyola
Lu Xun
Lubbers
Lubitsch
Lucas
Luck
Lucke
Lucretius
Ludacris
Ludendorff
Ludvig XIV
Ludvig XVI
Lugar
Luhmann
Luis Enrique
Lukaku
Lukasjenka
Lukasjenko
Lukrets
Lukács
Lula
Lula da Silva
Lully
Lumet
Lumumba
Lundberg
Lundby
Lundbäck
Lunde Haraldsen
Lundekvam
Lundell
Lundereng
Lundestad
Lundgren
Lundqvist
Lundteigen
Lunin
Luther
Luther King
Lutnick
Lutosławski
Luxemburg
Luxon
Lydon
Lykketoft
Lykurg
Lyles
Lynch
Lyng
Lyngstad
Lyotard
Lysander
Lysbakken
Lysenko
Lysestøl
Lysgaard
Lysgård
Lystad
Läckberg
Lægreid
Léger
Lévi-Strauss
Lévinas
López Obrador
Löfven
Lövgren
Löw
Lööf
Løchen
Lødemel
Løke
Løkke
Løkke Rasmussen
Lønseth
Løseth
Løveid
Løvland
Løvlien
Løwer
Ma
Ma Ying-jeou
Maalen
Maanum
Maas
Maathai
Mac Allister
MacArthur
MacDonald
MacIntyre
Machado
Machar
Machel
Machiavelli
Macke
Macklemore
Maclean
Macri
Macron
Madjer
Madoff
Madonna
Maduro
Mae
Maeterlinck
Magath
Magellan
Magic
Magne Myrmo
Magnus Lagabøte
Magnussen
Magritte
Magufuli
Maguire
Magyar
Mahama
Mahathir
Mahatma Gandhi
Mahfouz
Mahler
Mahomes
Mahrez
Mahuchikh
Mahutsjikh
Maier
Maignan
Mailer
Maillol
Maimonides
Mainoo
Majakovskij
Makaay
Makarios
Makeba
Makelele
Makhno
Makélélé
Malala
Malan
Malcolm X
Maldini
Malema
Malevitsj
Malick
Maliki
Malinin
Malinowski
Malkin
Mallarmé
Mallory
Malmsteen
Malone
Malpass
Malraux
Malthus
Maluma
Malysz
Mamdani
Man Ray
Manafort
Mancini
Mandela
Mandelbrot
Mandelson
Mandelstam
Mandzukic
Mandžukić
Manet
Mangione
Manificat
Manilow
Mankell
Manley
Mannerheim
Manninen
Manning
Manolas
Mansart
Mansell
Manshaus
Manson
Mantegna
Mantel
Manzoni
Mané
Mao
Mao Tse-tung
Mao Zedong
Mapplethorpe
Marat
Marc
Marchand
Marciano
Marco Polo
Marconi
Marcos
Marcus Antonius
Marcus Aurelius
Marcuse
Maresca
Margvelasjvili
Marhaug
Maria Callas
Maria Mena
Maria Theresia
Marian
Marie Antoinette
Marie Sneve
Marilyn
Mariza
Markle
Marklund
Marley
Marlin
Marlowe
Marmoush
Marquinhos
Marr
Marshall
Marshmello
Marstrander
Martial
Martinelli
Martins
Martinson
Martinussen
Martinů
Marx
Marzouki
Marías
Masaccio
Masaryk
Mascagni
Mascherano
Mashal
Maskhadov
Maslow
Massa
Massenet
Massoud
Mastroianni
Mata
Mata Hari
Matapour
Materazzi
Mathiesen
Mathis
Matic
Matip
Matisse
Matić
Matoma
Mattarella
Matthau
Matthaus
Matthäus
Matuidi
Matvijenko
Maupassant
Mauresmo
Maurud
Mawson
Maxwell
May
Mayweather
Mazarin
Mazowiecki
Mazraoui
Mazzini
Mazzola
Małysz
Mbappe
Mbappé
Mbeki
Mbeumo
Mboma
McCain
McCarthy
McCartney
McChrystal
McClaren
McCoist
McConnell
McDavid
McEnroe
McEwan
McEwen
McGinn
McGovern
McGrath
McGregor
McGuinness
McIlroy
McKellen
McKinley
McLachlan
McLaughlin
McLaughlin-Levrone
McManaman
McNamara
McQueen
McRae
McTominay
McVeigh
Mead
Meat Loaf
Meciar
Medalen
Medici
Medvedev
Megawati
Meghan
Mehl
Mehren
Meillard
Meinhof
Meir
Meissnitzer
Meitner
Mekdad
Melanchthon
Melanchton
Melby
Melenchon
Meles
Melgaard
Melina Mercouri
Meling
Mellberg
Mellbye
Mellencamp
Meloni
Meltveit
Meltveit Kleppa
Melville
Menander
Menchú
Mencius
Mendel
Mendelejev
Mendelssohn
Menderes
Mendy
Mendès-France
Menem
Mengele
Mengistu
Menotti
Menuhin
Merah
Merchant
Merckx
Mercouri
Mercury
Meri
Merino
Merkel
Merleau-Ponty
Mertens
Merz
Meshaal
Mesić
Messerschmidt
Messi
Messiaen
Messier
Messner
Mester Eckhart
Metheny
Metsola
Metternich
Meuthen
Mečiar
Mia Hamm
Michel
Michelangelo
Michelet
Michels
Mickelson
Mickiewicz
Middelthun
Midtsjø
Miedema
Mielke
Mies
Mieto
Mifune
Mihailović
Mihajlović
Mijailovic
Mijatović
Mikael Wiehe
Mikati
Mikel
Mikhalkov
Mikkelsen
Mikkelsplass
Milak
Milei
Milgram
Milhaud
Miliband
Milik
Milinković-Savić
Milla
Milles
Millet
Milne
Milner
Milosevic
Milosz
Milošević
Milton
Min Aung Hlaing
Minaj
Minamino
Mingus
Minogue
Minsky
Miro
Mirzijojev
Miró
Mises
Mishima
Misjustin
Missy
Mistry
Mitchum
Mitoma
Mitroglou
Mitrovic
Mitrović
Mitsotakis
Mittal
Mitterrand
Miyazaki
Mizoguchi
Miłosz
Mjelde
Mjøs Persen
Mkhitarjan
Mkhitaryan
Mladic
Mladić
Mnangagwa
Mo Salah
Mo Yan
Moan
Moberg
Moberg Bjerg
Mobutu
Moby
Moctezuma
Moder Teresa
Modi
Modiano
Modigliani
Modric
Modrić
Modrow
Modugno
Mogensen
Mogherini
Mogren
Mohammed Atta
Mohn
Mohnhaupt
Moldenhauer
Moliere
Molière
Molotov
Moltke
Molvær
Mondale
Mondo
Mondrian
Monet
Monk
Monnet
Monroe
Mons Ivar
Monsen
Montaigne
Montale
Montand
Montella
Montesquieu
Montessori
Monteverdi
Montezuma
Montgolfier
Montgomery
Monti
Moodysson
Moon
Moon Jae-in
Mooy
Mor Teresa
Mora-Nisse
Morales
Morata
Moratti
Moravec
Moravia
Morawiecki
Morceli
Moreau
Moreno
Moreno-Ocampo
Moretti
Morgan Sulele
Morgenstern
Morikawa
Morissette
Morphy
Morricone
Morrison
Morrissey
Morse
Morsi
Morten Abel
Mortenson
Mosaddeq
Moses
Moshoeshoe
Mosley
Mossadeq
Motlanthe
Motzfeldt
Moumbagna
Mount
Mourinho
Mousavi
Moussa
Moussaoui
Mowinckel
Moxnes
Moyes
Mozart
Moïse
Mswati
Mubarak
Mudryk
Mueller
Mugabe
Muguruza
Muhammad Ali
Mujib
Mujica
Mukwege
Mulisch
Mulroney
Munch
Mundlos
Munir
Munro
Muntari
Munthe
Murakami
Murat
Murdoch
Murillo
Murnau
Murphy
Mursi
Musetti
Museveni
Musharraf
Musiala
Musil
Musk
Musorgskij
Mussolini
Mussorgskij
Mustad
Mustaine
Mustonen
Mwangi
Myhrvold
Mykland
Mykle
Myllarguten
Myllylä
Myrhol
Myrmo
Márai
Márquez
Mäkinen
Mäkäräinen
Mæland
Mærsk McKinney
Mélenchon
Möller
Mörike
Mø
Møgster
Møller Nielsen
Mørk
Mühlegg
Müntefering
Müntzer
N'Dour
Nabiullina
Nabokov
Nacho
Nadal
Nadella
Nader
Nagell-Erichsen
Nagelsmann
Nagy
Nahles
Naipaul
Najib
Najib Razak
Najibullah
Nakamura
Nakasone
Nakata
Nalbandian
Nan Goldin
Nanak
Nani
Nano
Nansen
Napoleon
Napolitano
Narcisse
Naruhito
Nasrallah
Nasri
Nasser
Nastase
Nausėda
Navalnaja
Navalny
Navalnyj
Navarsete
Navas
Navratilova
Nawrocki
Nazarbajev
Ndidi
Ndure
Ne Win
Ne-Yo
Neagu
Nebukadnesar
Ned Kelly
Nedić
Nedregotten
Nedved
Nedvěd
Neeskens
Nefertiti
Nehammer
Nehru
Nelson
Nemo
Nemtsov
Nena
Nepo
Nepomniachtchi
Nepomnjasjtsjij
Nepryajeva
Nerdrum
Nergaard
Nero
Neruda
Nerum
Nesbø
Nesch
Ness
Nestvold-Haugen
Nesvik
Netanyahu
Neto
Netrebko
Netzer
Neubauer
Neuer
Neumann
Neumannová
Neuner
Neuville
Neville
Newman
Newsom
Newton
Ney
Neymar
Ngannou
Ngũgĩ
Niarchos
Nibali
Nicholson
Nicki Minaj
Nicklaus
Nico
Niel
Niemann
Niemann-Stirnemann
Niemeyer
Nietzsche
Nightingale
Niinistö
Nijazov
Nijinskij
Nikolaidis
Nishikori
Niskanen
Nixon
Njie
Njåstad
Njåtun
Nkomo
Nkrumah
Nkurunziza
Nobel
Nobile
Noboa
Nocturno Culto
Noda
Noel
Noem
Noether
Nolan
Nolde
Nono
Nooteboom
Nora Brockstedt
Nordahl
Nordbrandt
Nordenskiöld
Norderhaug
Norderhus
Nordhaug
Nordheim
Nordhus
Nordraak
Nordstoga
Nordstrøm
Nordtun
Nordtveit
Nordås
Norgay
Noriega
Normann
Norris
Northug
Norvik
Norén
Nostradamus
Novalis
Nowitzki
Nozick
Noël
Ntaganda
Nuguse
Nuis
Nujoma
Nunez
Nurejev
Nurmi
Nusa
Nussbaum
Nyambui
Nybakk
Nybråten
Nybø
Nydahl
Nyenget
Nyerere
Nygaard
Nygaardsvold
Nykänen
Nyqvist
Nyrup
Nyrup Rasmussen
Nystedt
Nysæter
Nyusi
Nyutstumo
Nádas
Nørgård
Nøstvold
Núñez
O'Brien
O'Keeffe
O'Neal
O'Neill
O'Rourke
O'Sullivan
O'Toole
Obama
Obasanjo
Oberhofer
Obi Mikel
Oblak
Obote
Obrestad
Obstfelder
Ocalan
Ocasio-Cortez
Occam
Ockham
Ocon
Odd Grythe
Odd Nordstoga
Oddsson
Odermatt
Odinga
Oe
Oehlenschläger
Oen
Oerter
Offenbach
Oftebro
Oftedal
Ogier
Ogiwara
Ohldieck
Ohlsson
Ohtani
Ojstrakh
Okocha
Okonjo-Iweala
Okoye
Okparaebo
Oksanen
Okudzjava
Olaf Gulbransson
Olajuwon
Olav Haraldsson
Olav Tryggvason
Olav den hellige
Oldfield
Oldman
Ole Einar
Olimb
Olise
Olivier
Olmert
Olmo
Olofsson
Olsbu
Omar Khayyam
Omeyer
Omre
Onana
Onassis
Ondaatje
OnklP
Onklp
Onsager
Opedal
Oppenheimer
Oprah
Opseth
Orban
Orbison
Orbán
Orderud
Orff
Orheim
Origenes
Ormåsen
Orpo
Orr
Ortega
Orten
Orup
Orwell
Osborne
Osbourne
Osho
Osimhen
Osmundsen
Ostrom
Osvald Helmuth
Oswald
Otamendi
Ottervik
Ottesen
Ottey
Otto von Porat
Ouattara
Ousdal
Ousland
Oustad
Ovechkin
Overmars
Ovetsjkin
Ovett
Ovid
Owens
Oz
Ozil
Ozon
Ozu
Ozuna
Ozzy
Paasikivi
Paasilinna
Pachelbel
Pacino
Packard
Pacquiao
Paganini
Pahlavi
Pahor
Paine
Paksas
Palestrina
Palhinha
Palicka
Palin
Palladio
Palme
Palmerston
Paludan
Pamuk
Panahi
Panchen Lama
Pancho Villa
Pandev
Panenka
Pantani
Panzjinskij
Papa Doc
Papadopoulos
Papandreou
Pape
Papen
Papin
Paris Hilton
Park Chan-wook
Park Chung-hee
Park Geun-hye
Park Ji-sung
Parmenides
Parnell
Parry
Parsons
Partey
Parton
Pasjinjan
Pasolini
Passenger
Pasternak
Pasteur
Patel
Patrusjev
Pattinson
Patton
Pauli
Paulson
Paulus
Paus
Pausini
Pavard
Pavarotti
Pavel
Pavelić
Pavese
Pavić
Pavlov
Payet
Paz
Peary
Peaty
Pechstein
Peck
Peckinpah
Pedersen Hanche-Olsen
Pedri
Pedro
Peiffer
Pelevin
Pelicot
Pellegrini
Pellegrino
Pellerud
Pelosi
Pelé
Pence
Penderecki
Penkowa
Penrose
Pepe
Per Albin
Perec
Perelman
Peres
Pergolesi
Perikles
Perisic
Perišić
Pernille Harder
Peron
Perot
Perrault
Perry
Persbrandt
Perón
Pesci
Peskov
Pessoa
Pestalozzi
Petacchi
Petain
Peter Singer
Peter den store
Peterka
Peterssen
Petljura
Petraeus
Petrarca
Petrosian
Petry
Petterson
Pettersson
Petty
Pezeshkian
Peña Nieto
Pfaff
Pfeiffer
Pharrell
Phelps
Philby
Philippe
Philipsen
Piaf
Piaget
Piastri
Piazzolla
Picabia
Picasso
Piccard
Pichai
Pickett
Pickford
Pidcock
Pienaar
Pierre de Coubertin
Piketty
Piller Cottrer
Pilsudski
Pina Bausch
Pinault
Pindar
Pinker
Pinochet
Pinter
Pinturault
Piontek
Pippen
Pique
Piqué
Pirandello
Piranesi
Pires
Pirlo
Pissarro
Pistorius
Pitt
Pius
Pizarro
Piëch
Piñera
Piłsudski
Pjanic
Pjanić
Plahotniuc
Planck
Plath
Platini
Platon
Platonov
Plautus
Player
Plenković
Plinius
Plotin
Plusjenko
Plutark
Poborský
Pocahontas
Pochettino
Podoljak
Podolski
Poe
Pogacar
Pogačar
Pogba
Pohamba
Poilievre
Poincaré
Poirier
Poirée
Poitier
Pol Pot
Polanski
Polgar
Polgár
Politkovskaja
Polke
Pollini
Pollock
Polster
Polybios
Pompadour
Pompeius
Pompeo
Pompidou
Ponsiluoma
Ponta
Pontoppidan
Popescu
Popeye
Popov
Popper
Poromaa
Porosjenko
Portman
Postecoglou
Potanin
Potemkin
Potter
Poulenc
Poulsson
Poulter
Poussin
Povel Ramel
Prabhakaran
Prabowo
Prachanda
Praggnanandhaa
Pratchett
Prayuth
Prepple
Prescott
Presley
Preuss
Prevc
Prevost
Prica
Prigozjin
Priklopil
Primakov
Primo Levi
Primo de Rivera
Prince
Princip
Prinz
Prodi
Profumo
Prokofjev
Prosinečki
Prost
Protagoras
Protasevitsj
Proudhon
Proust
Provenzano
Pryor
Prøysen
Psaki
Psy
Ptolemaeus
Ptolemaios
Puccini
Pugatsjov
Pugatsjova
Puigdemont
Pukki
Pulis
Pulisic
Pulitzer
Purcell
Purja
Pushwagner
Pusjkin
Puskas
Puskás
Putellas
Putin
Puyi
Puyol
Pynchon
Pythagoras
Pytlick
Pärmäkoski
Pärson
Pärt
Pécresse
Pérez de Cuéllar
Pétain
Qaddafi
Quaresma
Quasimodo
Quayle
Queiroz
Queneau
Quick
Quine
Quinn
Quintana
Quintilian
Quisling
Qvigstad
Raab
Rabin
Rabiot
Rachmaninov
Racine
Radcliffe
Radebe
Radev
Raducanu
Raduev
Raffarin
Rafsanjani
Ragde
Ragnar Lodbrok
Rahm
Rai Benjamin
Raich
Raikkonen
Raisi
Raitt
Rajapaksa
Rajiv
Rajoelina
Rajoy
Rakhmaninov
Rakhmon
Rakitic
Rakitić
Rama
Ramakrishna
Ramanujan
Ramaphosa
Ramaswamy
Ramazzotti
Rambo
Rameau
Ramel
Ramos
Ramos-Horta
Ramsay
Ramses
Ramsey
Ramón
Rancière
Randall
Rangnick
Ranieri
Rantanen
Rao
Raonic
Rapace
Raphinha
Rapinoe
Rashford
Rashi
Rasputin
Ratas
Ratcliffe
Rattle
Ratzinger
Rau
Raul
Rauschenberg
Rausing
Ravaillac
Ravalomanana
Ravanelli
Ravel
Ravelli
Ravi Shankar
Rawlings
Rawls
Rayner
Raúl
Rea
Reagan
Rebensburg
Rebrov
Redding
Redford
Redgrave
Redknapp
Redmayne
Redondo
Reenskaug
Rees-Mogg
Reeves
Refn
Reginiussen
Regragui
Rehhagel
Reich
Reichelt
Reinfeldt
Reinkind
Reinsve
Reistad
Reiten
Rekdal
Reksten
Remarque
Rembrandt
Remili
Renate Reinsve
Renberg
Renny Harlin
Renoir
Rensenbrink
Renzi
Repin
Resell
Resnais
Respighi
Ressa
Retailleau
Retegui
Rettedal
Reus
Revie
Revold
Reynolds
Reznikov
Reznor
Rhodes
Ribbentrop
Ribery
Ribom
Ribéry
Ricardo
Ricciardo
Richards
Richardson
Richarlison
Richelieu
Rickman
Ricoeur
Rieber-Mohn
Riefenstahl
Riegelhuth
Riemann
Riesch
Rieu
Rifbjerg
Rihanna
Riiber
Riina
Riis
Riise
Riiser-Larsen
Rijkaard
Rikhter
Rilke
Rimbaud
Rimbereid
Rimi-Hagen
Rimskij-Korsakov
Ringdal
Ringo
Rinnan
Riquelme
Risan
Rishøi
Ritchie
Rittenhouse
Rivaldo
Riverton
Rivette
Rivlin
Robbe-Grillet
Robben
Robbie
Robespierre
Robin Hood
Robinho
Robredo
Robson
Robyn
Rocard
Rockefeller
Rockström
Rockwell
Rodal
Roddick
Rodin
Rodman
Rodri
Rodrigo
Rodrigues
Rodrygo
Rodtsjenko
Roest
Roglic
Roglič
Rogstad
Roh Moo-hyun
Rohani
Rohmer
Rolf Falk-Larssen
Rolfsen
Rolfö
Roll-Hansen
Rollins
Rollo
Romanov
Romario
Romero
Rommedahl
Rommel
Romney
Rompuy
Romário
Romøren
Ronaldinho
Ronaldo
Ronander
Ronny Deila
Rooney
Roosevelt
Rooth
Roponen
Ropstad
Rorschach
Rorty
Rosa Parks
Rosalía
Rosberg
Rosenius
Rosický
Rosseland
Rossellini
Rossetti
Rossi
Rossini
Rostovtsev
Rostropovitsj
Rotevatn
Roth
Rothko
Rothschild
Rotmo
Rottem
Rouhani
Rous
Rousseau
Rousseff
Rovanperä
Rowling
Roy
Rubens
Rubiales
Rubinstein
Rubio
Rublev
Rude
Rudisha
Rugova
Rumi
Rummenigge
Rumsfeld
Rune
Runeberg
Rushdie
Rushfeldt
Ruslana
Russo
Rustad
Ruth
Rutherford
Ruto
Rutte
Rybak
Rybakina
Rydzek
Ryerson
Ryle
Rypdal
Ryti
Rákosi
Räikkönen
Ríos Montt
Röhm
Röntgen
Rösch
Rødven
Røe Isaksen
Røhler
Røiseland
Røisland
Røkke
Rønbeck
Rønning
Røthe
Rüdiger
Rüütel
Rüştü
SZA
Saabye
Saadawi
Saakasjvili
Saariaho
Saarinen
Sabalenka
Sabatini
Sabitzer
Sablikova
Sacchi
Sadat
Saddam
Sade
Sadr
Safin
Sagan
Sagna
Sagosen
Saha
Sahlin
Said
Saied
Sailer
Saint-Exupéry
Saint-Saëns
Saint-Simon
Sainz
Sakala
Sakharov
Sakskoburggotski
Saladin
Salah
Salam
Salas
Salazar
Saleh
Saliba
Salieri
Salif Keita
Salinas
Salinger
Sall
Sallust
Salming
Salmond
Salonen
Saltnes
Salvini
Sam Eyde
Samaranch
Samaras
Samia Suluhu
Sammer
Sampras
Samuel
Samuelsen
Samuelson
Sancho
Sandbech
Sandberg
Sandemose
Sanders
Sandino
Sandler
Sando
Sandtorv
Sandtrøen
Sandu
Sankara
Sankoh
Sanner
Santa Anna
Santana
Santer
Santorum
Sané
Sapara
Sapfo
Sapir
Sappho
Saramago
Sarandon
Sargsjan
Sarkozy
Saro-Wiwa
Sarraute
Sarri
Sars
Sartre
Satie
Satriani
Satyajit Ray
Saura
Saussure
Saviano
Savicevic
Savile
Savimbi
Savisaar
Savićević
Savonarola
Say
Sayers
Saïss
Scalia
Scaloni
Scaramucci
Scarlatti
Scharffenberg
Schauffele
Scheele
Scheen
Scheffler
Schei
Scheler
Schelling
Schempp
Scherfig
Schettino
Schick
Schiele
Schillaci
Schiller
Schinkel
Schjelderup
Schjerfbeck
Schjetne
Schjøtt
Schjøtt-Pedersen
Schleck
Schleiermacher
Schlieffen
Schliemann
Schlierenzauer
Schlink
Schlüter
Schmeichel
Schmeling
Schmitt
Schnittke
Schnitzler
Schoenberg
Scholes
Scholz
Schoof
Schopenhauer
Schröcksnadel
Schröder
Schrödinger
Schubert
Schulman
Schulz
Schumacher
Schuman
Schumann
Schumer
Schumpeter
Schwarzenegger
Schwarzer
Schwarzkopf
Schweinsteiger
Schwitters
Schäuble
Schönberg
Schüssel
Schütz
Scifo
Scipio
Scolari
Scorsese
Seagal
Seaman
Searle
Sebald
Seeb
Seedorf
Seeger
Seehofer
Seferis
Seferovic
Seierstad
Seinfeld
Seip
Seizinger
Sejersted
Selassie
Selberg
Seles
Sellers
Selnæs
Selvik
Selänne
Semb
Semenya
Semmelweis
Seneca
Senghor
Senna
Serena
Serre
Sesko
Sessions
Seth
Setsjin
Seurat
Seydoux
Shackleton
Shaggy
Shagrath
Shah Rukh Khan
Shaka
Shakespeare
Shakira
Shamir
Shani Davis
Shankar
Shankly
Shannon
Shaq
Shaqiri
Sharapova
Sharif
Sharon
Sharpton
Shaw
Shearer
Sheeran
Sheinbaum
Shekau
Shelley
Shelton
Shepard
Sheringham
Shevchenko
Shibli
Shiffrin
Shinawatra
Shipman
Siad Barre
Sibelius
Siem
Sienkiewicz
Sifan
Signac
Sigurd Jorsalfare
Sigurdsson
Sigurðardóttir
Sigurðsson
Sihanouk
Sikorski
Silenoz
Siliņa
Simenon
Simeone
Simitis
Simmel
Simone
Simone de Beauvoir
Simpson
Sinatra
Sinding
Singer
Sinner
Sinwar
Sipilä
Sir Alex
Sirisena
Sirleaf
Sisi
Sisley
Sissi
Sistani
Sisulu
Sitting Bull
Sivert
Sivle
Sixten Jernberg
Sjarapova
Sjelmo Nordtun
Sjevardnadze
Sjevtsjenko
Sjipulin
Sjojgu
Sjolokhov
Sjostakovitsj
Sjón
Sjögren
Sjöstedt
Sjöström
Sjöwall
Sjøberg
Sjøbrend
Sjøvold
Skaar
Skagestad
Skallagrimsson
Skammelsrud
Skaranger
Skarbak
Skardino
Skarsfjord
Skarsgaard
Skarsgård
Skaslien
Skaugen
Skaugvoll
Skavlan
Skei
Skei Grande
Skeie
Skeime
Skepta
Skibby
Skinner
Skirbekk
Skistad
Skjelbred
Skjelbreid
Skjelbreid Poirée
Skjeldal
Skjelfjord
Skjelland
Skjelvik
Skjervheim
Skjoldbjærg
Skjæraasen
Skjæran
Skofterud
Skogrand
Skolem
Skomsvold
Skorgan
Skou
Skovgaard
Skredsvig
Skrillex
Skripal
Skrjabin
Skrøder
Skårdal
Skårderud
Slagsvold
Sletaune
Slimani
Slot
Sloterdijk
Slovo
Slyngstad
Smetana
Smetanina
Smigun
Smotrich
Smuts
Snegur
Sneijder
Snelder
Sneve Martinussen
Snoop
Snorre
Snorre Sturlason
Snowden
So
Soares
Sobral
Sobtsjak
Sofokles
Sohlberg
Soini
Soininen
Sokrates
Sokurov
Solana
Solbakk
Solbakken
Solberg
Soleimani
Solemdal
Solheim
Solhjell
Solli-Tangen
Solon
Solsjenitsyn
Solskjær
Solstad
Solti
Solvej Balle
Solvik-Olsen
Sommerfeldt
Somoza
Sondheim
Sontag
Sorkmo
Sorokin
Soros
Sorrentino
Sosa
Sotomayor
Soukalová
Souness
Southgate
Soutine
Souček
Soyinka
Spaak
Spacey
Spahn
Spalletti
Sparboe
Sparre
Spartacus
Spasskij
Spears
Speer
Spencer
Spener
Spetalen
Spicer
Spielberg
Spieth
Spinoza
Spitz
Spitzer
Spivak
Springsteen
Spínola
Staalesen
Staalsett
Stadlober
Staff
Staksrud
Stalin
Stallman
Stallone
Stanković
Stanley
Starmer
Starr
Statham
Staubo
Stauffenberg
Stauning
Stavheim
Staxrud
Staysman
Stecher
Steenkamp
Steensnæs
Stefansson
Stefánsson
Steigan
Stein Eriksen
Steinbeck
Steinbrück
Steinem
Steiner
Steinitz
Steinle
Steinmeier
Steira
Stella Mwangi
Stenbeck
Stenberg
Stendhal
Stenersen
Stenhammar
Stenmark
Stenshjemmet
Stensland
Stenson
Stepasjin
Sterne
Stevenson
Stiansen
Stiglitz
Sting
Stjernekamp
Stoch
Stockhausen
Stoeckl
Stoiber
Stoichkov
Stoitsjkov
Stojković
Stoker
Stokkan
Stolt-Nielsen
Stoltenberg
Stoner
Stoph
Stoppard
Storberget
Stordalen
Storelid
Storhaug
Storholt
Stormy Daniels
Stormzy
Stornes
Strabon
Strachan
Strache
Strand Nilsen
Strandberg
Strandli
Strasser
Strate
Straumsvåg
Strauss
Strauss-Kahn
Stravinskij
Stravinsky
Straw
Stray
Streep
Stresemann
Strindberg
Stroessner
Stroll
Strout
Struensee
Strummer
Strøm-Erichsen
Stuart
Stubb
Stuhec
Stupak
Sturgeon
Sturlason
Styles
Ståhl
Stålsett
Stöckl
Støjberg
Støre
Størmer Steira
Støstad
Suarez
Suetonius
Suharto
Sukarno
Suker
Suleiman
Sulele
Sulla
Sumann
Summers
Sun Tzu
Sun Yat-sen
Sunak
Sundal
Sundby
Sundin
Sundling
Sundquist
Sundt
Sundtoft
Sunniva
Surkov
Surovikin
Suslov
Suu Kyi
Suvorov
Suzann
Suzann Pettersen
Suárez
Svahn
Svarstad Haugland
Sveaas
Svein Tveskjegg
Sven Hedin
Svennis
Svenson
Sverdrup
Svevo
Svindal
Svyrydenko
Swaggart
Swalwell
Swanson
Swedenborg
Swenn-Larsson
Swiatek
Swift
Swinney
Swinson
Sybiha
Sylow
Syngman Rhee
Syrskyj
Syse
Syversen
Szabó
Szczęsny
Szijjártó
Szilard
Szoboszlai
Szydło
Szymborska
Sáblíková
Sæterbø
Sætre
Sæverud
Sæverås
Sékou Touré
Sócrates
Söder
Söderberg
Södergran
Södergren
Söderling
Sörenstam
Søderlund
Søndrål
Søreide
Sørgaard
Sørloth
Søvik
Søviknes
Süleyman
Süskind
TIX
Tacitt
Tacitus
Tadić
Taffarel
Taft
Tagore
Tajani
Tajik
Takaichi
Takanashi
Talabani
Talleyrand
Tambo
Tamerlan
Tamerlane
Tandja
Tandrevold
Tangstad
Tanizaki
Tarantino
Tarasov
Taremi
Tari
Tariq Aziz
Tarkovskij
Tarr
Tarrant
Tartt
Tasso
Tati
Taube
Taugbøl
Tchaikovsky
Tchepalova
Tchouaméni
Tebbit
Tebboune
Tecumseh
Tedesco
Tedros
Tegnell
Teichmann
Teigen
Teigland
Tejero
Telemann
Tellefsen
Temer
Temistokles
Temple
Tems
Temur
Ten Hag
Tengs
Tennessee Williams
Tennyson
Tenzing Norgay
Tepes
Ter Stegen
Ter-Petrosjan
Terboven
Terentjev
Terents
Teresjkova
Terim
Terland
Terreblanche
Terry
Tertullian
Terzić
Tettey
Tetzschner
Tevez
Thaci
Thackeray
Thaksin
Thatcher
Thaulow
Thaçi
Themistokles
Theodorakis
Theodorik
Theron
Thiam
Thiel
Thiem
Thieu
Thingnes
Thom Hell
Thoma
Thomas Aquinas
Thomas Helmig
Thompson
Thompson-Herah
Thon
Thorarensen
Thorbjørn
Thoreau
Thorisdottir
Thorisdóttir
Thorkildsen
Thorning
Thorning-Schmidt
Thorpe
Thorpedo
Thorsby
Thorstvedt
Thorvaldsen
Thue
Thukydid
Thulesen Dahl
Thunberg
Thuram
Thurmond
Thyssen
Thälmann
Thåström
Tiberius
Tidemand
Tielemans
Tiepolo
Tierney
Tigana
Tiger Woods
Tikhanovskaja
Tikhonov
Tillerson
Tillich
Tilly
Timbaland
Timber
Timberlake
Timmermans
Timochenko
Timosjenko
Timtsjenko
Timur Lenk
Tintoretto
Tinubu
Tippett
Tiso
Tito
Titov
Tix
Tizian
Tiësto
Tjelmeland
Tjugum
Tocqueville
Todd Terje
Togliatti
Tojo
Tokajev
Tokarczuk
Tolkien
Tolstoj
Tomasson
Tomba
Tomiyasu
Tonali
Tone Damli
Tone Wilhelmsen
Toney
Toni
Tonning
Tonya Harding
Toone
Topalov
Topelius
Topolánek
Tordenskiold
Tordenskjold
Torgersen
Torquemada
Torra
Torres
Torrijos
Torvalds
Torvill
Toscanini
Tosh
Toshack
Toska
Toskedal
Tostrup
Totti
Touadéra
Toulouse-Lautrec
Touré
Toussaint
Traa
Traaen
Trajan
Tranmæl
Tranströmer
Traoré
Trapattoni
Travolta
Treholt
Treschow
Tretjak
Trettebergstuen
Trettenes
Trezeguet
Triana
Trichet
Tricky
Trier
Trimble
Trippier
Trollope
Trondsen
Tronstad
Trossard
Trotskij
Trubin
Trudeau
Truffaut
Trulsen
Truman
Trump
Truss
Tryggvason
Tryti
Trzaskowski
Trøite
Tsai Ing-wen
Tscharnke
Tschofenig
Tschudi
Tshisekedi
Tshombe
Tsikhanowskaja
Tsimikas
Tsiolkovskij
Tsipras
Tsitsipas
Tsjaikovskij
Tsjekhov
Tsjepalova
Tsjerezov
Tsjernenko
Tsjernomyrdin
Tsjiang Kai-sjek
Tsjubajs
Tsjudov
Tsoj
Tsonga
Tsunoda
Tsvangirai
Tsvetajeva
Tuchel
Tudjman
Tudor
Tuitert
Tupac
Turabi
Turgenjev
Turing
Turnbull
Tusk
Tusvik
Tutankamon
Tutankhamon
Tutta
Tutu
Tuđman
Tvedt
Tveitereid
Tveitt
Tversky
Tvinnereim
Twain
Tybring
Tybring-Gjedde
Tycho Brahe
Tyldum
Tyson
Tänak
Tévez
Tóibín
Tönnies
Tøfting
Tønnesen
Tønseth
Túpac Amaru
U Thant
Ubaydullah
Uderzo
Ugland
Ugrešić
Ulbricht
Ulitskaja
Ullmann
Ullrich
Ullsten
Ulrich
Ulrik
Ulvaeus
Ulvang
Ulvestad
Umerov
Umtiti
Unabomber
Unamuno
Undav
Undset
Ungaretti
Unge Ferrari
Upamecano
Updike
Uppdal
Uribe
Usher
Usmanov
Ustad
Ustiugov
Ustjugov
Usyk
Utkin
Utzon
Vajiralongkorn
Vajpayee
Valdemar Sejr
Valderrama
Valen
Valentino
Valhammer
Valheim
Valijeva
Valla
Valls
Valnes
Valverde
Valéry
Van Aert
Van Basten
Van Damme
Van Dijk
Van Gaal
Van Gogh
Van Nistelrooy
Van Persie
Van Rompuy
Van der Bellen
Van der Poel
Van der Sar
Vance
Vanderbilt
Vangelis
Vanhanen
Varadkar
Varane
Vardy
Vargas
Vargas Llosa
Varoufakis
Vasco da Gama
Vaughan Williams
Vaular
Veblen
Vedum
Veerpalu
Veith
Velazquez
Veloso
Velázquez
Venables
Venizelos
Venke Knutson
Vennerød
Ventura
Venus
Verdi
Vergil
Verhoeven
Verhofstadt
Verlaine
Vermaelen
Vermeer
Vermund
Veronese
Verratti
Versace
Verstappen
Vertonghen
Verwoerd
Verón
Vesaas
Vespasian
Vespucci
Vestager
Vestbø
Vestre
Vetlesen
Vettel
Vettori
Vialli
Vibe
Vicious
Vidal
Videla
Vidic
Vidić
Viduka
Vieira
Vieri
Vigdís
Vigeland
Vikander
Vikernes
Vikstrøm
Villa-Lobos
Villalobos
Villas-Boas
Villeneuve
Villepin
Vingegaard
Vinicius
Vinje
Vinokurov
Vinterberg
Vinícius
Virén
Visconti
Vitinha
Vitruvius
Vittozzi
Vivaldi
Vivekananda
Vjalbe
Vlad
Vlahović
Vlaminck
Vlasic
Vlhova
Vlhová
Vogt
Vogts
Voigt
Volcker
Vollering
Vollvik
Volodin
Volta
Von der Leyen
Vonn
Vonnegut
Voronin
Vorosjilov
Vorster
Vos
Vought
Vranitzky
Vreeswijk
Vucic
Vuillard
Vučić
Vygotskij
Vylegzjanin
Vysotskij
Vázquez
Välbe
Víctor Jara
Völler
Vīķe-Freiberga
Waage
Waagen
Waaktaar
Waaktaar-Savoy
Waatereus
Wachtmeister
Wade
Wagenknecht
Wagner
Wahid
Wahlöö
Waits
Waitz
Wajda
Walcott
Waldheim
Walesa
Wallenberg
Wallenstein
Wallin
Wallström
Wallumrød
Walser
Walt Disney
Waltari
Walther
Walton
Waltz
Walz
Wam
Wambach
Wang Yi
Wara
Warhol
Warholm
Warloe
Warren
Warwick
Wassberg
Wassmo
Waters
Watkins
Watt
Watteau
Waugh
Wawrinka
Wayne
Wałęsa
Weah
Weaver
Webber
Weber
Webern
Wedekind
Wedel Jarlsberg
Weeknd
Weidel
Weidemann
Weidmann
Weill
Weinstein
Weissflog
Weizmann
Weizsäcker
Welby
Welch
Welhaven
Welles
Wellinger
Wembangomo
Wembanyama
Wen Jiabao
Wenders
Weng
Wenger
Werenskiold
Wergeland
Werner
Wesenlund
Wesley
Wessel
Wesseltoft
Westbrook
Westergaard
Westerwelle
Westmoreland
Westwood
Wharton
Whistler
Whitehead
Whitlam
Whitman
Whorf
Wiberg
Wickremesinghe
Widerberg
Wideröe
Widhölzl
Widodo
Wiegman
Wiehe
Wiener
Wierer
Wiggins
Wightman
Wiik
Wijnaldum
Wikan
Wiklund
Wilander
Wilbek
Wilde
Wildenvey
Wilder
Wilders
Wiles
Wilhelm
Wilhelm Tell
Wilhelmsen
Wilkinson
Williamson
Willian
Willis
Willoch
Willumsen
Wilmots
Wilshere
Wiltord
Winckelmann
Windisch
Winehouse
Winfrey
Winge
Winnerbäck
Winslet
Winterkorn
Wirkola
Wirtz
Wislander
Wisløff
Wissa
Wisting
Witherspoon
Witkoff
Witsel
Witt
Wittgenstein
Witzøe
Wizkid
Wojtyła
Wolfe
Wolfensohn
Wolff
Wolfowitz
Wonder
Wong Kar-wai
Woods
Woolf
Wordsworth
Wozniacki
Wozniak
Wren
Wroldsen
Wulff
Wyatt Earp
Wycliffe
Wyeth
Wyller
Wærenskjold
Wærner
Wærness
Wüst
Xabi
Xabi Alonso
Xavi
Xenakis
Xenofon
Xerxes
Xhaka
Xi
Xi Jinping
Yakubu
Yamal
Yamamoto
Yanagihara
Yang
Yanni
Yar'Adua
Yashin
Yassin
Yates
Ye
Yeats
Yeboah
Yekini
Yellen
Yildiz
Yingluck
Ylvisåker
Yoon Suk-yeol
Yorke
Yourcenar
Yousaf
Yousafzai
Youssou N'Dour
Yudhoyono
Yunus
Yves Saint Laurent
Yıldız
Zaadi
Zabel
Zaev
Zafón
Zagallo
Zagorakis
Zaha
Zahl
Zajc
Zakharova
Zaluzjnyj
Zamjatin
Zamorano
Zanetti
Zapata
Zapatero
Zapffe
Zappa
Zarah Leander
Zarathustra
Zardari
Zarif
Zarqawi
Zatopek
Zawahiri
Zedd
Zelaya
Zelenskij
Zelensky
Zelenskyj
Zelenskyy
Zelezny
Zeller
Zeman
Zemfira
Zemmour
Zenawi
Zendaya
Zenden
Zenga
Zennström
Zenon
Zeppelin
Zhang Yimou
Zhao Ziyang
Zhelev
Zhou Enlai
Zhu Rongji
Zia
Zico
Zidane
Zidek
Zieliński
Zimmer
Zimmerman
Zinchenko
Zinckernagel
Zinovjev
Zintsjenko
Zirkzee
Ziyech
Zizek
Zjirinovskij
Zjivkov
Zjuganov
Zjukov
Zlatan
Zoff
Zokora
Zola
Zorn
Zorzi
Zschäpe
Zubimendi
Zuccarello
Zucchero
Zuckerberg
Zuma
Zurabisjvili
Zurbarán
Zurbriggen
Zverev
Zvjagintsev
Zweig
Zwilgmeyer
Zwingli
Zátopek
af Klint
al-Abadi
al-Assad
al-Awlaki
al-Baghdadi
al-Bashir
al-Golani
al-Houthi
al-Jolani
al-Maliki
al-Sadr
al-Sharaa
al-Sisi
al-Sistani
al-Zarqawi
al-Zawahiri
bin Laden
bin Salman
da Vinci
de Beauvoir
de Boer
de Bruyne
de Falla
de Gasperi
de Gaulle
de Gea
de Hoop Scheffer
de Jong
de Klerk
de Kooning
de Ligt
de Maizière
de Niro
de Sade
de Sica
de Valera
de Villepin
del Piero
del Ponte
del Potro
del Toro
di Rupo
di Stefano
du Barry
le Carré
ten Hag
ter Stegen
van Aert
van Basten
van Dijk
van Dyck
van Eyck
van Gaal
van Gogh
van Nistelrooy
van Persie
van Vleuten
van der Poel
van der Sar
van der Vaart
von Braun
von Neumann
von Papen
von Sydow
von Trier
von der Leyen
Álvarez
Áñez
Ådland
Åkesson
Åsland
Çalhanoğlu
Çiller
Édouard Louis
Éluard
Óscar Romero
Öberg
Öcalan
Östergren
Östlund
Özal
Özdemir
Özil
Ødegaard
Ødegård
Øgrim
Øie
Økland
Ørbech
Ørnsrud
Ørstavik
Østberg
Østenstad
Østigård
Øverland
Øyangen
Øyehaug
Čapek
Čaputová
Čech
Čeferin
Čeh
Čilić
Đinđić
Đoković
Đukanović
İmamoğlu
İnönü
Świątek
Šešelj
Šeško
Šimunić
Škriniar
Šlesingr
Šmigun
Šuker
Żyła
Železný
Žižek

[nickname-full]
# Source: own knowledge of popular music, public life and history: stage names, regnal and by-names, initials and other names no given-name-plus-surname pattern finds.
21 Savage
50 Cent
6ix9ine
A.A. Milne
A.S. Byatt
Abu Bakr
Abu Bakr al-Baghdadi
Abu Ghaith
Abu Mazen
Abu Nidal
Abu Qatada
Adam Ant
Admiral P
Afrika Bambaataa
Aga Khan
Agnes Obel
Ai Weiwei
Al Capone
Aladdin Sane
Aleksander II
Aleksander den store
Alexander den store
Anderson .Paak
Anki King
Anne Linnet
Asap Rocky
Astrid S
Aung San Suu Kyi
Axl Rose
Azealia Banks
B.B. King
B.F. Skinner
B.S. Ingemann
B.o.B
BB King
Babe Ruth
Baby Doc
Baby Face Nelson
Ban Ki-moon
Bare Egil
Baron von Trapp
Beenie Man
Benedikt XVI
Bent Sæther
Bertine Zetlitz
Big Bill Broonzy
Big Daddy Kane
Big Sean
Biggie Smalls
Billie Holiday
Billy the Kid
Björn J:son Lindh
Bjøro Håland
Blind Willie Johnson
Bo Diddley
Bon Iver
Bonnie 'Prince' Billy
Bonnie Prince Billy
Bono Vox
Bounty Killer
Boy George
Bud Spencer
Buddy Holly
Buffalo Bill
Bugsy Siegel
Buju Banton
Busta Rhymes
Bård og Vegard
Bør Børson
C.S. Forester
C.S. Lewis
Canelo Álvarez
Captain Beefheart
Cardi B
Carl I.
Carl XVI Gustaf
Carlos Sjakalen
Casper Ruud jr.
Cassius Clay
Cat Power
Cat Stevens
Chance the Rapper
Charles I
Charles III
Charli XCX
Che Guevara
Chiang Kai-shek
Childish Gambino
Chris Medina
Christer Lindarw
Christian Frederik
Christian Fredrik
Christian IV
Christian VII
Christian VIII
Christian X
Chubby Checker
Conchita Wurst
Count Basie
Count Grishnackh
Crazy Horse
Cuba Gooding jr.
D.H. Lawrence
DJ Bobo
DJ Khaled
DJ Premier
DJ Shadow
DJ Snake
DJ Tiësto
DJ Ötzi
DMX
Dagfinn Lyngbø
Dalai Lama
Dame Edna
Dame Edna Everage
Daniel Kvammen
David Guetta
Dizzee Rascal
Dizzy Gillespie
Djengis Khan
Doja Cat
Don Martin
Donald Trump jr.
Dr Alban
Dr Dre
Dr. Alban
Dr. Dre
Dr. John
Dr. Kay
Dr. Oz
Dr. Phil
Dronning Maud
Dronning Sonja
Dsjengis Khan
Dua Lipa
Duke Ellington
E-Type
E.L. James
E.M. Forster
E.T.A. Hoffmann
EL James
Eagle-Eye Cherry
Earl Sweatshirt
Eazy-E
Edward VIII
Egil Skallagrimsson
Einar Tambarskjelve
Eirik Blodøks
Eirik Raude
El Chapo
El Greco
El Mencho
Elizabeth I
Elizabeth II
Elle Melle
Ellie Goulding
Emelie Hollow
Erik Raude
Erling Skakke
Erling Skjalgsson
F. Scott Fitzgerald
F.D.R.
FKA twigs
Fatboy Slim
Father John Misty
Fats Domino
Fats Waller
Filip II
Finn Kalvik
Flo Jo
Flo Rida
Florence Welch
Frank Ocean
Frans I
Frans av Assisi
Freddy Kalas
Frederik IX
Frederik VI
Frederik X
Fredrik den store
G.K. Chesterton
G.W. Bush
G.W.F. Hegel
GZA
George V
George VI
George W. Bush
Ghostface Killah
Gil Scott-Heron
Girl in Red
Gjest Baardsen
Gorm den gamle
Grandmaster Flash
Gucci Mane
Gustaf V
Gustav VI Adolf
H. C. Andersen
H.C. Andersen
H.G. Wells
H.P. Lovecraft
Haakon VII
Haile Selassie I
Halvdan Svarte
Hank von Hell
Hank von Helvete
Happy Tom
Harald Blåtann
Harald Hardråde
Harald Hårfagre
Harald V
Harry Connick jr.
Harry Houdini
Henrik VIII
Henry VIII
Herborg Kråkevik
Herman Flesvig
Ho Chi Minh
Howlin' Wolf
Hulk Hogan
Håkon Håkonsson
Håkon Jarl
Håkon V Magnusson
Håkon VII
Håkon den gode
Ice Cube
Ice Spice
Ice T
Ice-T
Ida Jenshus
Ida Maria
Idi Amin
Iggy Azalea
Iggy Pop
Ingrid Olava
Isabel Raad
Ivan den grusomme
J. Cole
J. Edgar Hoover
J. S. Bach
J.D. Salinger
J.D. Vance
J.F.K.
J.J. Abrams
J.J. Cale
J.K. Rowling
J.M. Coetzee
J.R. Ewing
J.R.R. Tolkien
J.S. Bach
JD Vance
JFK
JJ Cale
JK Rowling
JRR Tolkien
Ja Rule
Jaa9
Jack the Ripper
Janove Ottesen
Jay Z
Jay-Jay Johanson
Jay-Z
Jeanne d'Arc
Jeanne d’Arc
Jelly Roll Morton
Jens Arne
Jens Lekman
Jess Glynne
Jessie J
Jihadi John
Joey Ramone
Johannes Paul II
Johannes XXIII
Johnny Rotten
Jonas Alaska
Judge Judy
Juice WRLD
Jørn Lande
KRS-One
Kaja Gunnufsen
Kali Uchis
Kalv Arnesson
Kaptein Sabeltann
Karl V
Karl XII
Karl XVI Gustaf
Karl den store
Karmapa Lama
Katarina den store
Ken Ring
Kendrick Lamar
Kid Rock
Kikki Danielsson
Kim Il Sung
Kim Il-sung
Kim Jong Il
Kim Jong Un
Kim Jong-il
Kim Jong-un
Kim Min-jae
Kine Hellebust
King ov Hell
Kjell Inge
Klaus Sonstad
Knut den mektige
Knutsen og Ludvigsen
Kong Sverre
Kung Jon
Kurt Vonnegut jr.
Kurtis Blow
L.O.C.
LL Cool J
Lady Bunny
Lady Gaga
Lana Del Rey
Lao Tse
Lars Lillo-Stenberg
Lasse Stefanz
Le Corbusier
Leila K
Leiv Eiriksson
Lemmy Kilmister
Leo XIV
Leonardo da Vinci
LidoLido
Lil Baby
Lil Durk
Lil Jon
Lil Kim
Lil Nas X
Lil Peep
Lil Uzi Vert
Lil Wayne
Lili og Susie
Lill Lindfors
Lill-Babs
Lill-Lindfors
Lillebjørn Nilsen
Lil’ Kim
Little Richard
Little Walter
Lucky Luciano
Ludvig XIV
Ludvig XVI
Lula da Silva
Lykke Li
Lynni Treekrem
M. Night Shyamalan
MC Hammer
Ma Barker
Machine Gun Kelly
Madame Blavatsky
Madame Curie
Madame Pompadour
Madame de Staël
Magic Johnson
Magnus Barfot
Magnus Lagabøte
Magnus Uggla
Magnus den gode
Mahatma Gandhi
Malcolm X
Man Ray
Mao Tse-tung
Mao Zedong
Marcus og Martinus
Margrethe II
Maria Haukaas
Maria Mena
Marilyn Manson
Markis de Sade
Marquis de Sade
Martin Luther King Jr.
Martin Luther King jr.
Martin Whatson
Mata Hari
Mats og Bent
McG
Meat Loaf
Megan Thee Stallion
Method Man
Mini Jakobsen
Miss Tati
Missy Elliott
Mo Farah
Moder Teresa
Monica Z
Mor Teresa
Mos Def
Mr T
Mr. Beast
Mr. Melk
Mr. Pimp-Lotion
Mr. T
MrBeast
Muammar al-Gaddafi
Muddy Waters
Muhammad Ali
MØ
N.F.S. Grundtvig
Napoleon III
Nat King Cole
Nate Dogg
Ne Win
Neneh Cherry
Neymar jr.
Nicki Minaj
Nikki Sixx
Nikolaj II
NilsBech
Notorious B.I.G.
O.J.
O.J. Simpson
OJ Simpson
Oh Land
Okay Kaya
Ol' Dirty Bastard
Olav V
Olav den hellige
Ole Gunnar
Ole Høiland
Omar Khayyam
Onkl P
OnklP
Oral Bee
Osama bin Laden
Oscar II
Ozzy Osbourne
P Diddy
P. Diddy
P.D. James
P.G. Wodehouse
P.J. Harvey
P.T. Anderson
P.T. Barnum
PJ Harvey
Paloma Faith
Panchen Lama
Panzer-Hagen
Papa Doc
Park Ji-sung
Paul VI
Pen Jakke
Peter den store
Petter Northug jr
Petter Northug jr.
PewDiePie
Philip Emilio
Pius XII
Pol Pot
Pop Smoke
Post Malone
Prebz og Dennis
Prepple Houmb
Prince of Assyria
Puff Daddy
Pusha T
Pål Pot Pamparius
Queen Latifah
R Kelly
R. Kelly
RZA
Ragnar Bjerkreim
Ragnar Lodbrok
Richard Løvehjerte
Ringo Starr
Rita Ora
Rob Zombie
Robert Downey Jr.
Robert Downey jr.
Ronnie James Dio
Rosa Parks
RuPaul
Rune Rebellion
Rune Rudberg
Saint-Exupéry
Sammy Davis Jr.
Sammy Davis jr.
Screamin' Jay Hawkins
Seasick Steve
Sid Vicious
Sigurd Jorsalfare
Silvana Imam
Simone de Beauvoir
Sir Alex
Sirkus Eliassen
Sitting Bull
Sivert Høyem
Siw Malmkvist
Sky Ferreira
Snoop Dogg
Snoop Doggy Dogg
Snorre Sturlason
Son Heung-min
Sophie Elise
Soulja Boy
St. Vincent
Stakka Bo
Stein Torleif Bjella
Stevie Wonder
Stig Brenner
Stig Van Eijk
Stone Cold Steve Austin
Store P
Sturla Berg-Johansen
Subcomandante Marcos
Sugar Ray Leonard
Sugar Ray Robinson
Sun Ra
Sun Tzu
Sun Yat-sen
Svein Tveskjegg
T.E. Lawrence
T.I.
T.S. Eliot
Taj Mahal
Talib Kweli
Tande-P
The Edge
The Notorious B.I.G.
The Rock
The Tallest Man on Earth
The Weeknd
Thelonious Monk
Thomas Aquinas
Thomas More
Thomas Seltzer
Thomas a Kempis
Tiger Woods
Tinchy Stryder
Tinie Tempah
Todd Terje
Tom Cato Visnes
Tommy Körberg
Tommy Tee
Tommy Tokyo
Tore Hund
Tori Amos
Totò
Tove Lo
Trond-Viggo
Truls og Ronny
Tyler the Creator
U Nu
U Thant
Ulf-Arne
Unge Ferrari
Usama bin Laden
V.S. Naipaul
Vanilla Ice
Venke Knutson
Victor Leksell
Vilhelm Erobreren
Vilhelm II
Vin Diesel
Vlad Tepes
W.B. Yeats
W.C. Fields
W.G. Sebald
W.H. Auden
Warren G
Whoopi Goldberg
Wilhelm II
Will.i.am
Wiz Khalifa
XXXTentacion
Xabi Alonso
Xi Jinping
Yasiin Bey
Young Thug
Yung Lean
Yusuf Islam
Ziggy Stardust
apl.de.ap
bell hooks
bin Laden
bin Salman
da Gama
da Silva
da Vinci
danah boyd
de Balzac
de Beauvoir
de Blasio
de Boer
de Bruyne
de Cervantes
de Gaulle
de Gea
de Havilland
de Hooch
de Jong
de Klerk
de Kooning
de Ligt
de Mello
de Niro
de Palma
de Quincey
de Rossi
de Saint-Exupéry
de Saussure
de Tocqueville
de Vega
de Villepin
de Villiers
de Vries
de la Cruz
de la Hoya
del Piero
del Ponte
del Potro
del Toro
della Francesca
di Canio
di Caprio
di Maria
di Stefano
du Pré
e.e. cummings
el-Baradei
girl in red
k.d. Lang
k.d. lang
kd lang
la Cour
ten Boom
van Basten
van Beethoven
van Bommel
van Buuren
van Damme
van Dijk
van Dyck
van Eyck
van Gaal
van Gogh
van Hooijdonk
van Nistelrooy
van Persie
van Rompuy
van Sant
van Vleuten
van Zandt
van de Velde
van der Graaf
van der Poel
van der Post
van der Rohe
van der Sar
van der Vaart
von Bayern
von Bismarck
von Braun
von Bülow
von Clausewitz
von Donnersmarck
von Essen
von Euler
von Goethe
von Hayek
von Hindenburg
von Hippel
von Humboldt
von Karajan
von Krogh
von Linné
von Neumann
von Ribbentrop
von Schiller
von Sydow
von Teese
von Tetzchner
von Trier
von Trotta
von Webern
von der Leyen
von der Lippe
will.i.am
zu Guttenberg
