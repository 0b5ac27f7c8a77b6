# Heads that several names in a row may share, and words that abbreviations leave out.

[shared-head]
# Source: own knowledge; the heads that newspapers put once behind several places.
bispedømme
bondelag
bystyre
fylkeskommune
fylkeslag
fylkesting
idrettslag
kommune
kommunestyre
lagmannsrett
museum
mållag
politidistrikt
prosti
sjukehus
sokn
sparebank
sykehus
tingrett
ungdomslag
universitet

[article-before]
# Source: own knowledge; words before a name that give its abbreviation no letter.
De
Dei
Den
Det
The
