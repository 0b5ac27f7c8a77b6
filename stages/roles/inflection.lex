# How words change, and the small words between two of them, as the rest of this folder needs it.

[genitive-ending]
# Source: the inflection of bokmål and nynorsk; the apostrophe is seen behind names and capitals.
's
s
’s

[definite-ending]
# Source: the inflection of bokmål and nynorsk: the definite form of a title without it is the title, with the value in its place or nothing (`minister`, `kvinne`).
en = e

[adjective-ending]
# Source: the inflection of bokmål and nynorsk: what an adjective has more in its definite form (`politiske`, `den tillitsvalgte`).
e

[venue-ending]
# Source: English, as pubs and shops are named: O'Leary's is nobody's town.
's

[lying-in]
# Source: own knowledge: what stands between a place and the country it lies in (`Herefordshire i England`).
i

[workplace-before]
# Source: own knowledge: words before the name of where somebody works, which a mere place seldom has.
hjå
hos
ved

[byline-before]
# Source: how newspapers head what somebody else has written, and how letters end.
av
beste helsing
beste hilsen
helsing
hilsen
med helsing
med hilsen
med venleg helsing
med vennlig hilsen
mvh
skreve av
skrevet av
skrive av
tekst
tekst av
venleg helsing
vennlig hilsen

[credit-before]
# Source: how newspapers credit pictures: words before a photographer's name.
arkivfoto
film
foto
fotograf
grafikk
illustrasjon
illustrasjonsfoto
montasje
tekst
video

[employer-before]
# Source: own knowledge: words before the name of whom somebody works for.
av
for
fra
frå
hjå
hos
i
på
ved

[work]
# Source: own knowledge: words for being employed, in bokmål and nynorsk.
ansatt
arbeidar
arbeidd
arbeidde
arbeider
arbeidet
bakgrunn
begynt
begynte
byrja
erfaring
fartstid
fortid
frilans
jobb
jobba
jobbar
jobbe
jobben
jobber
jobbet
karriere
praksis
røynsle
slutta
sluttet
sommarjobb
sommerjobb
stilling
stillinga
stillingen
tilsatt
tilsett
vikar
vikariat
