"""Groups of adjectives and adverbs that say much the same."""

from __future__ import annotations

from typing import Final

GROUPS: Final = """
happy content pleased glad satisfied; unhappy dissatisfied disappointed discontent; angry furious
> anger angry; sad > disappointed; sceptical skeptical doubtful > scepticism resist question; wary
cautious > caution scepticism; unsure uncertain > not_know does_not_know question; sure certain;
unclear uncertain vague; clear obvious plain evident; obvious clear apparent; transparent open
clear; big large huge massive enormous giant vast; gigantic huge; biggest largest; small little
tiny minor; smaller lesser; major big significant large; significant major important big;
important crucial key major critical; crucial critical vital key important; key crucial core;
critical crucial fatal; essential necessary vital fundamental; necessary essential needed
required; fundamental basic essential; basic fundamental foundational; core basic; main chief
primary principal; primary main chiefly; mainly primarily mostly chiefly; mostly mainly primarily
largely; rarely seldom; often frequently; frequent constant; constant continuous; repeatedly again
often; again repeatedly once_more; always constantly long; never not; fast quick rapid swift
speedy; quickly fast rapidly swiftly; soon quickly; slow sluggish; slowest weakest lowest; gradual
slow; gradually slowly; suddenly abruptly; abrupt sudden; hasty rushed hurried; urgent > hurry
rush; late delayed overdue; on_time > on_schedule; punctual > on_schedule; strong powerful robust;
weak feeble vulnerable fragile; shaky vulnerable fragile; frail vulnerable; rich wealthy affluent;
richest wealthiest; cheap inexpensive low_cost affordable; cheaper less_expensive; affordable
cheap cheaper; inexpensive cheap cheaper; low_cost cheap cheaper; expensive costly pricey; good
great fine; great excellent good; best top finest; leading top best foremost; better superior;
worse inferior; bad poor; awful bad; terrible bad; lousy bad disappointing; mediocre
disappointing; disappointing lacklustre lackluster underwhelming; underwhelming disappointing
disappoint; impressive remarkable striking; remarkable impressive notable; dramatic striking
drastic; surprising unexpected; strange odd weird surreal; bizarre strange surreal; surreal absurd
bizarre; ironic irony; normal usual ordinary; rare unusual scarce few; unique > only; common
ordinary shared; familiar well_known known; famous well_known known; unknown unnamed; unnamed
anonymous; secret > secrecy; hidden > secrecy; new novel fresh; recent latest new; latest newest
recent; modern cutting_edge state_of_the_art; advanced cutting_edge sophisticated
state_of_the_art; old former previous; older earlier previous; former previous ex; previous former
earlier prior; original initial first; final last ultimate; finally ultimately eventually;
in_the_end ultimately; next following upcoming; upcoming next coming; successive consecutive;
simultaneous same_time; simultaneously same_time; future next upcoming; current present today; now
current; temporary > pause; permanent lasting; endless indefinite; long_term multi_year long;
longterm multi_year; multiyear multi_year; several multiple various many; many numerous several;
few handful; all every; whole entire full; full whole complete; complete full entire total;
completely entirely fully totally wholly; outright completely entirely; partly partially;
approximately roughly about nearly; nearly almost close; around approximately roughly; exactly
precisely; only just sole; merely only; simply merely; young youthful; old aged; elderly old;
artificial > synthetic; synthetic artificial; virtual metaverse; online internet; open public;
proprietary closed in_house; private closed proprietary; in_house internal home_grown own
proprietary; inhouse in_house; homegrown in_house internal own; homemade in_house own; external
outside; outsider external third_party independent; foreign > external; independent autonomous
separate third_party; neutral independent; objective independent; joint together; mutual joint;
hard difficult tough; easy simple; easier simpler; complex complicated; clumsy clunky awkward;
unwieldy clunky harder; efficient effective; efficiently effectively; nimble agile; lean agile;
leaner agile; flexible agile; agility nimbleness flexibility; aggressive bold; bold daring; brave
bold; reckless without_restraint; cautious careful; rational reasonable logical; irrational
unreasonable; coherent logical consistent; sensible reasonable; brutal harsh cruel; strict
rigorous; severe serious; grave serious; fatal deadly; lethal fatal; dangerous risky; harmful
damaging; worthless useless > nothing; useless worthless; precious valuable; worldwide global;
everywhere ubiquity ubiquitous; omnipresent ubiquity; american us u_s; chinese china; french
paris; arab > emirat uae; daily every_day; monthly every_month; yearly annual every_year; loyal
faithful; unforgivable unpardonable; inexcusable unforgivable; unsustainable untenable; unbearable
unsustainable; sustainable > sustain; impossible unable; possible potential feasible; probable
likely; maybe may perhaps; allegedly reportedly; supposedly reportedly apparent; supposed > aim
compete; personal individual; personally > personal directly; directly personally straight;
himself > directly personal; senior high_ranking top; elite top top_tier; lone standalone;
standalone independent; alone only; together jointly; alongside together; instead rather; besides
also; smart intelligent clever; smarter > surpass exceed intelligence; wise smart; human_level >
general_intelligence; superhuman superintelligence superintelligent; trendy trending fashionable;
popular > most_used; favourite popular; favorite popular; beloved popular; dominant leading;
tangible real concrete; real actual tangible genuine; fake false; true real; transformative
revolutionary; groundbreaking breakthrough revolutionary; overhyped hype; hyped hype; overrated
hype; tired > overwork; exhausted > overwork; overworked > overwork; understaffed > staff;
undervalued > value; redundant > layoff cut; jobless > layoff; unemployed > layoff; underage >
young; multi_vendor several_suppliers; diverse diversified various; scattered dispersed; pledged
promised; ambitious bold; distinguished eminent renowned; cold unsolicited; unsolicited > cold;
thorough complete; thoroughly completely fully; fewer less under; under below fewer; over above
more_than; empty_handed > empty; professional career; advertised touted promised; hybrid mixed;
obsessed fixated; quiet silent subtle; quietly silently; visible apparent; supportive favourable
favorable; ample plenty_of abundant sufficient enough; abundant ample plentiful; sufficient enough
adequate; widely broadly extensively; idle inactive; mature established; prominent notable; blind
anonymous; comfortable pleasant easy; specific particular; genuine > genuinely; truly genuinely
really; narrow limited; irreversible permanent; forever > permanent indefinite; indefinitely >
indefinite; open_ended indefinite; dead discontinued; defunct discontinued cancelled; homegrown >
in_house; bespoke custom; tailor_made custom; made_to_measure custom; cost_effective cheaper
efficient; thrifty > cheaper; pricier > expensive; dearer > expensive; messy > complex; tricky
difficult hard; thorny difficult; painful > harder difficult; user_friendly > easier; annoying >
clunky; buggy > clunky; subpar disappointing; poor disappointing weak; stagnant slow; lacklustre
weak; sluggish weak; robust solid; healthy strong; booming growing strong; record largest highest;
highest top; astronomical massive; whopping massive; eye_watering massive; staggering massive
extraordinary; extraordinary exceptional; unmatched unrivalled unparalleled; second_to_none
unmatched; peerless unmatched
"""
