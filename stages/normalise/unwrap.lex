# What follows a hyphen that stays, although a line ended with it.

[behind-hyphen]
# Source: own knowledge; what joins the parts of lese- og skrivevansker.
eller
enn
men
og
samt
som
til
