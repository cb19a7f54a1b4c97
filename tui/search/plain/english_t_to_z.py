"""Everyday English words in their base form, t to z, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
tabby table tablecloth tableland tablespoon tablet tabletop tableware tabloid taboo tabular tabulate
tacit taciturn tack tackle taco tact tactic tactician tactile tadpole taffeta tag tagline tail
tailback tailgate taillight tailor tailpipe tailspin tailwind taint take takeaway takedown takehome
taken takeoff takeout takeover takeup talcum tale talent talisman talk talkative talkie tall talon
tambourine tame tamper tampon tan tandem tangent tangential tangerine tangible tangle tango tank
tankard tannery tantalise tantalize tantamount tantrum tap tape tapestry tapeworm taphouse tapioca
taproom tar tarantula tarball tardy target tariff tarmac tarnish tarot tarpaulin tart tartan task
taskbar taskforce taskmaster tassel taste tastemaker tasty tatter tattle tattletale tattoo taught
taunt tavern tawdry tawny tax taxfree taxi taxicab taxidermy taxman taxonomy taxpayer tea teach
teacher teacup teak team teammate teamster teamwork teapot tear teardown teardrop teargas tearjerker
tease teaspoon tech techbro techie technical technician technique technocrat technocratic
technological technologist technology technophobe tedious tedium tee teem teen teenage teeter teeth
teethe teetotal telecast telecom telecommute telegenic telekinesis telemarketer telemarketing
telemedicine telepathic telepathy telephone telephony telephoto teleport teleprompter telescope
telescopic telethon televangelist televise television telework tell telltale temblor temerity temper
temperament temperance temperate temperature tempestuous template temple temporal temporary tempt
temptress ten tenable tenacious tenacity tenancy tenant tend tendency tendentious tender tenderfoot
tenderloin tendon tenement tenet tenfold tennis tenor tenpin tense tensile tension tent tentacle
tentative tenterhooks tenth tenuous tenure tepid tequila terabyte term terminal terminate
terminology terminus termite terrace terracotta terrain terrestrial terrible terrier terrific
terrify territorial territory terror terrorise terrorize terse tertiary test testament testator
testbed testicle testify testimonial testimony testosterone tetanus tether text textbook textile
textual texture thank thanksgiving thatch thaw theater theatre theatrical theft thematic theme
thence thenceforth theologian theological theology theorem theoretical theoretician theorise
theorist theorize theory therapeutic therapist therapy thereabouts thereafter thereby therefore
therein thereof thereupon thermal thermodynamic thermometer thermonuclear thermostat thesaurus
thesis thespian thick thicken thicket thief thieve thievery thigh thimble thin thing thingamajig
think third thirst thirteen thirtieth thirty thistle thong thorax thorn thorough thoroughbred
thoroughfare though thought thousand thousandth thrash thread threadbare threat threaten three
threefold threesome thresh threshold threw thrift thriftstore thrill thrive throat throb throne
throng throttle through throughout throughput throughway throw throwaway throwback thrown thrush
thrust thud thug thuggery thumb thumbnail thumbtack thump thunder thunderbolt thunderclap
thundercloud thunderous thunderstorm thursday thus thwart thyme thyroid tiara tick ticket tickle
ticklish tidbit tide tidings tidy tie tiebreak tier tiff tiger tight tighten tightrope tigress tile
till tilt timber timbre time timeboxed timecard timeframe timekeeper timelapse timeline timeout
timepiece timesaver timescale timeshare timesheet timeslot timestamp timetable timid tin tinder
tinderbox tinfoil tinge tingle tinker tinkle tinsel tint tiny tip tipoff tipple tipster tipsy tiptoe
tirade tiramisu tire tired tiresome tissue titan titanic titanium titillate title titleholder
titular toad toadstool toast toastmaster tobacco tobacconist toboggan today toddle toddler toe
toehold toenail toffee tofu toga together toggle toil toilet toiletry token tokenise tokenize told
tolerance tolerant tolerate toll tollbooth tollgate tollway tomahawk tomato tomb tomboy tombstone
tomcat tomfoolery tomorrow ton tonality tone tongs tongue tonic tonight tonnage tonne tonsil
tonsillitis took tool toolbar toolbox toolchain toolkit tooltip toot tooth toothache toothbrush
toothpaste toothpick top topaz topdown topic topmost topography topology topple topsoil torch
torchbearer torchlight tore torment torn tornado torpedo torpid torque torrent torrential torrid
torso tort tortilla tortoise tortuous torture torturous toss tossup total totalitarian tote totem
toucan touch touchdown touche touchline touchpad touchpoint touchscreen touchstone tough toughen
toughie toupee tour tourism tourist tournament tourniquet tousle tout tow toward towel tower town
townhouse townie townsfolk townspeople toxic toxicology toxin toy trace traceability track trackball
trackpad tracksuit tract tractor trade tradecraft tradein trademark tradeoff tradesman tradition
traffic trafficker tragedy tragic tragicomedy trail trailblazer trailblazing trailer train
traineeship trainload trainwreck trait traitor traitorous trajectory tram tramp trample trampoline
trance tranche tranquil tranquilizer transact transatlantic transcend transcendence transcendent
transcribe transcript transfer transference transfix transform transfuse transgender transgress
transience transient transistor transit transitional transitory translate translucent transmission
transmit transmute transnational transparency transparent transpire transplant transport transpose
transsexual transverse transvestite trap trapdoor trapeze trash trashcan trauma traumatic traumatise
traumatize travail travel travelogue traverse travesty trawl tray treacherous treachery tread
treadmill treason treasonous treasure treasury treat treatise treaty treble tree treehouse treetop
trek trellis tremble tremendous tremor trench trenchant trend trendsetter trepidation trespass tress
triad triage trial triangle triangular triangulate triathlete triathlon tribalism tribe tribesman
tribulation tribunal tribune tributary tribute trick trickery trickle trickster tricycle trident
tried trifecta trifle trigger trigonometry trilateral trillion trillionaire trillionth trilogy trim
trimester trinity trinket trio trip tripartite tripe triple triplet triplicate tripod tripwire trite
triumph triumphant triumvirate trivia trivial trivialise trivialize trolley trolling trombone troop
trope trophy tropic tropical trot trouble troublemaker troubleshoot troublesome trough trounce
troupe trouser trousers trousseau trout trove trowel truant truce truck truckload truculent trudge
true truffle truly trumpet truncate truncheon trundle trunk truss trust trustbuster trustworthy
truth truthiness try tryout tsar tsunami tub tuba tube tuberculosis tubular tuck tuesday tuft tug
tugboat tuition tulip tumble tummy tumor tumour tumult tumultuous tuna tundra tune tungsten tunic
tunnel turban turbid turbine turbo turbocharge turboprop turbulence turbulent turducken turf turgid
turkey turmeric turmoil turn turnabout turnaround turncoat turnip turnkey turnoff turnout turnover
turnpike turnstile turntable turpentine turquoise turret turtle turtleneck tusk tussle tutelage
tutor tutorial tuxedo twang tweak tweed tween tweet tweezers twelfth twelve twentieth twenty twerp
twice twiddle twig twilight twill twin twine twinge twinkle twirl twist twit twitch two twofer
twofold twosome tycoon tyke type typecast typeface typescript typeset typewriter typhoid typhoon
typhus typical typify typo typographic typography tyrannical tyrannise tyrannize tyrannosaur tyranny
tyrant tyre ubiquitous ubiquity udder ugly ulcer ulterior ultimate ultimatum ultrasonic ultrasound
ultraviolet ultrawide umbilical umbrage umbrella umpire umpteen unabashed unabated unable unanimous
unbeaten uncle uncouth unction underage underarm underbid undercut underdog undergo underlie
underlying underneath underpin undersea understand understood undertow underused underway underwhelm
undo undulate undying unemployed unfair unfettered unfold unforeseen unfurl unibody unicameral
unicorn unicycle unification uniform unify unilateral union unionise unionize unique unisex unison
unit unitary unite universal universe university unkempt unknown unleash unless unlike unlikely
unmet unravel unrelenting unruly unscathed unsung untie until unto unused unwavering upbeat
upbringing upcoming upcycle update updraft upend upfront upgrade upheaval uphill uphold upholster
upkeep upland uplift upload upmarket upper uppercase upperclass upperclassman uppermost uppity
uprate upright uprising upriver uproar uproarious uproot upscale upsell upset upshot upside upsize
upskill upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake uptick uptight
uptime uptown uptrend upturn upvote upward uranium urban urbane urbanise urbanite urbanization
urchin urge urgency urgent urinary urinate urine urn usability usable usage use useful user username
usher usual usurer usurp usury utensil uterus utilise utilitarian utility utilize utmost utopia
utopian utter utterance vacancy vacant vacate vacation vaccinate vaccine vacillate vacuous vacuum
vagabond vagary vagina vaginal vagrant vague vain valedictorian valentine valet valiant valid
validate valley valor valour valuable valuation value valve vamp vampire van vandal vandalise
vandalize vane vanguard vanilla vanish vanity vanload vanquish vantage vapid vapor vaporise vaporize
vaporware vapour variability variable variance variation varicose variety various varmint varnish
varsity vary vase vassal vast vat vaudeville vault vaunt veal vector veer vegan vegetable vegetarian
vegetate veggie vehement vehicle vehicular veil vein velcro velocity velvet venal vendetta vending
vendor veneer venerate veneration venereal vengeance vengeful venison venom venomous ventilate
ventricle ventriloquist venture venturesome venue veracity veranda verb verbalize verbatim verbiage
verbose verdant verdict verge verifiable verification verify veritable vermin vermouth vernacular
versatile verse version vertebra vertebrae vertebrate vertex vertical vertigo verve vessel vest
vestibule vestige vestigial vesting vet veteran veterinarian veterinary veto vex via viability
viable viaduct vial vibe vibrancy vibrant vibrate vicar vicarious vice viceregal viceroy vicinity
vicious vicissitude victim victimise victimize victorious victory video videogame videographer
videotape view viewership viewfinder viewpoint viewport vigil vigilance vigilant vigilante vignette
vigor vigorous vigour vile vilify villa village villain villainous vindicate vindictive vine vinegar
vineyard vintage vinyl viola violate violence violent violet violin viper viral virgin virile
virologist virology virtual virtualize virtue virtuosity virtuoso virtuous virulent virus visa
visage viscosity viscous visibility visible vision visionary visit visor vista visual visualise
visualize vital vitamin vitriol vitriolic vivacious vivid vivisection vixen vlog vocabulary vocal
vocalize vocation vociferous vodka vogue voice voicemail voiceover void volatile volcanic volcano
volition volley volleyball volt voltage volume voluminous voluntarism voluntary volunteer voluptuous
vomit voodoo voracious vortex votary vote voter vouch vouchsafe vow vowel voyage voyeur vulgar
vulnerability vulnerable vulture vying wacko wacky wad waddle wade wafer waffle waft wag wage waggle
wagon wail waist waistband waistcoat waistline wait waiter waitlist waitperson waitress waive waiver
wake waken walk walkabout walkaway walkie walkin walkout walkover walkthrough walkway wall wallaby
wallboard wallclock wallet walleye wallflower wallop wallow wallpaper walnut walrus waltz wand
wander wanderlust wane wanna wannabe want wanton war warble ward warden wardrobe ware warehouse
warfare warhead warlord warm warmhearted warmonger warmth warmup warn warp warpaint warpath warplane
warrant warranty warrior wart wartime wary wash washbasin washboard washcloth washout washroom wasp
wastage waste wastebasket wasteland watch watchdog watchlist watchmaker watchman watchtower
watchword water watercolor watercolour watercooler watercress waterfall waterfowl waterfront
waterline waterlogged watermark watermelon waterproof watershed waterside watertight waterway
waterworks watt wattage wave waveform wavefront wavelength wavy wax waxwork way wayfarer wayfinding
waylay wayside wayward weak weaken weakling wealth wealthtech wean weapon weaponise weaponize
weaponry wear weariness wearisome weasel weather weatherman weatherproof weave web webapp webcam
webcast webcomic webhook webinar weblog webmail webmaster webpage website wed wedding wedge wedlock
wednesday weed week weekday weekend weeklong weeknight weep weevil weigh weight weightlifter
weightlifting weir weird weirdo welcome weld welfare well wellbeing wellknown wellspring wellwisher
welt welterweight wench went wept werewolf west westbound western westward wet wether wetland
wetsuit whack whale wham wharf what whatever whatnot whatsoever wheat wheel wheelbarrow wheelbase
wheelchair wheelhouse wheeze when whence whenever where whereabouts whereas whereby wherein whereof
whereupon wherever wherewithal whether which whichever whiff while whilst whim whimper whimsical
whimsy whine whip whiplash whipsaw whir whirl whirlpool whirlwind whisk whisker whiskey whisper
whistle whistleblower white whiteboard whitelist whiten whitepaper whitewash whither whittle whiz
whizz who whoa whoever whole wholefood wholehearted wholesale wholesome wholly whom whoop whopper
whopping whore whose why wick wicked wicker wicket wide widebody widen widescreen widespread widget
widow width wield wife wig wiggle wigwam wild wildcard wildcat wilderness wildfire wildflower
wildlife wilful will willow willpower wilt wily wimp win wince winch wind windbag windbreak
windchill windfall windmill window windowpane windowsill windpipe windscreen windshield windsurfing
windswept wine wineglass winemaker winery wing wingman wingspan wink winner winnow winsome winter
wintertime wintry wipe wipeout wire wireframe wiretap wiry wisdom wise wisecrack wish wishbone wisp
wistful wit witch witchcraft withdraw withdrawn withdrew wither withheld withhold without withstand
witness witticism wizard wizardry wizened wobble woe woke woken wolf wolves woman womanise womanizer
womankind womb wombat women womenfolk womenswear won wonder wonderland wondrous wonk woo wood
woodchuck woodcut wooden woodland woodpecker woodwind woodwork wool woolen woollen word wordmark
wordplay wordsmith wore work workability workaholic workaround workbench workbook workday worker
workflow workforce workhorse workhouse workload workman workmate workout workpiece workplace
workroom worksheet workshop workshy workspace workstation workstream worktop workweek world
worldliness worldview worldwide worm worn worrisome worry worrywart worse worsen worship worst worth
worthwhile wound wove woven wow wrangle wrap wraparound wrapup wrath wreak wreath wreck wreckage
wren wrench wrest wrestle wretch wriggle wring wrinkle wrist wristband wristwatch write writedown
writeoff writer writeup writhe written wrong wrongdoer wrongdoing wrote wrought wry wunderkind xenon
xenophobe xenophobia xenophobic xylophone yacht yachtsman yak yam yank yap yard yardage yardman
yardstick yarn yawn yeah year yearbook yearlong yearly yearn yeast yell yellow yelp yen yep yes
yesman yesterday yesteryear yeti yield yodel yoga yoghurt yogurt yoke yokel yolk yonder young
youngster yours yourselves youth youthquake yoyo yucca yuck yummy yuppie zany zap zeal zealot
zealous zebra zeitgeist zen zenith zeppelin zero zest zigzag zilch zillion zinc zinger zingy zip
zipline zipper zodiac zombie zone zoning zonked zoo zookeeper zoological zoologist zoology zucchini
"""
