#!/usr/bin/perl
# The rules run by Perl's own regexes: regexes.pl PATTERNS TEXTS
#
# PATTERNS is what `klipp rules patterns` prints; TEXTS has a rule file and a text a line
# (regexes.awk).  Prints each match, wherever it begins: rule, line of TEXTS, first
# character, the one behind the last.  Patterns are run as they are but for \p{Lu}, \p{Ll}:
# where case is ignored they mean to PCRE2 what they say, to Perl any
# letter that has a case.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($patterns, $texts) = @ARGV;
my (%rules, %texts);

open my $in, '<', $patterns or die "$patterns: $!\n";
<$in>;
while (<$in>) {
	chomp;
	my ($rule, undef, $pattern) = split /\t/;
	$pattern =~ s/(\[[^\[\]]*\\p\{L[ul]\}[^\[\]]*\]|\\[pP]\{L[ul]\})/(?-i:$1)/g;
	my ($set) = $rule =~ m{^(.*)/};
	push @{$rules{$set}}, [$rule, qr/$pattern/i];
}
close $in;
open $in, '<', $texts or die "$texts: $!\n";
while (<$in>) {
	chomp;
	my ($set, $text) = split /\t/, $_, 2;
	push @{$texts{$set}}, [$., $text];
}
for my $set (sort keys %rules) {
	for my $of (@{$rules{$set}}) {
		my ($rule, $regex) = @$of;
		for my $line (@{$texts{$set}}) {
			my ($number, $text) = @$line;
			while ($text =~ /$regex/g) {
				print "$rule\t$number\t$-[0]\t$+[0]\n" if $+[0] > $-[0];
				last if $-[0] >= length $text;
				pos($text) = $-[0] + 1;
			}
		}
	}
}
