"""Names that most readers know: people, firms, products, places; folded, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
a16z aaron abbott abbvie abdullah abigail accenture accor acer achilles achmad activision adam adams
adani adaro adele adhi adidas adnan adobe adrian adyen aeroflot affleck afghan afghanistan africa
african agnes aguan agus agustina ahmadi ahok aice aiden airasia airbnb airbus airlangga
airtable aisha ajax akamai akbar akhmad akira alan alaska albanese albania albert alberto albright
albuquerque alcatel alcoa aldi aldrin alejandro aleksandr alexa alexander alexandra alexandre
alexandria alexei alexis alfamart alfonso alfred algeria algolia ali alibaba alice alicia alienware
alison alitalia aljazeera allen allianz allman alphabet altimeter alumio alvarez amanda amartha
amazfit amazonia ambani amelia amgen amin amir amman ampere amran amsterdam amy ana anaheim anaplan
anders anderson andhra andre andrea andreas andreessen andrei andrej andres andrews andrey android
anduril andy anfield angela angelina angola anies anindya anita ankara ankit anna anne annie ansel
antam anteraja anthony antigua antoine anton antonio anya anyscale apache aphrodite apollo appian
applebaum applovin arab arabia arabic aramco aravind arcelormittal archimedes ardi ares argentina
argentine argentinian argo ariana arianespace ariel arifin arista aristotle ariyanto arizona arjun
arkansas armani armenia armstrong arnold arora arsenal artemis arthur arvind arvo asabri asana asean
ashburn ashley asia asimov asml asos aspen assad assam astra astrazeneca astuti asus athena athens
athlon atkins atkinson atlanta atlassian attila auckland audi augusta aurelia aurelio aurelius
auschwitz austen austin australia australian austria austrian autodesk autogpt autonation avalon
avast avengers avis aviv avogadro avon aws axa axel axios ayu azerbaijan azerbaijani azure bach
baekeland bagdad baghdad bahana bahlil bahrain baichuan baidu bain bajaj baker bakrie bakrieland
balenciaga balikpapan ballmer balmer baltimore balzac bambang banda bandai bandung bangalore bangkok
bangladesh banksy bannon banten banyuwangi bappebti bappenas barbara barbary barbra barcelona
barclay barclays bard bardeen barnard barnier barry basel baseten bashar basquiat basri basuki batam
batista bautista bavaria bawaslu baxter bayan bayern bbc bca beatles beatrice bechtel becker beckett
beckham becquerel beelink beethoven beijing beirut belarus belfast belgian belgium belgrade belinda
bell bellevue benedict benelux benfica bengali bengaluru bengio benjamin bennett benson bentley
benzema bergkamp bergman berkeley berkman berkshire berlin berlinale berlusconi bernanke bernard
bert beth bethesda beyonce bezos bhargava bhinneka bhutan biden bieber bilbao billie bing bintan
biogen biontech bipa biren birkenstock birla birmingham bismarck bitbucket
bitcoin bitdefender blackrock blackstone blair blake blanchett blancpain blibli blinken bloom
bloomingdale bluesky bmo bmw bni bnp
boeing bogor bogota bohr bolivia bolsonaro bolton boltzmann bombardier bond bonn borges boris borneo
bosch bose bosnia boston bostrom botswana botticelli bowen bowie boyle bpjs bpkp brad bradley brahms
braintree brando brandon braun brazil brazilian brenda brent brexit breyer bri brian bridgestone
brightcove brimob brisbane bristol britain broadcom broadway brockman brockmann bronte bronx
brookfield brooklyn brooks brownback bruce brunei brussels bryan bsi btpn bucharest buckingham
budapest buddha buddhist budi budweiser buenos buffett bukalapak bulgaria bulgarian bullock bulls
bulungan bumble bumn bundesliga bundestag burbank burberry burgerking burke burkina burmese burry
burundi buzzfeed byd byju byron bytedance cadbury cadillac caesar cairo calgary california caltech
calvin cambodia cambricon cambridge cameron campbell camus canaan canada canadair canadian canberra
cancun canon cantona cantor canva capcom capgemini capone caravaggio cardano cardiff cargill
caribbean carl carla carlos carlsberg carlyle carmack carmen carnegie carney carol caroline
carrefour carrie carson carter cartier caruso casio cassandra castro catalan catalonia caterina
cathay catherine cathie catholic cathy catl caucasus cayman cbs cecilia celine celtic celtics
centrelink cerebras cern cervantes cezanne chad chagall chamath chan chandigarh chandler chandra
chanel chang chaplin charles charlie charlotte chaucer chavez chechnya checkpoint chekhov chelsea
chen cheng chennai cherie chernobyl chevrolet chevron chia chicago chile chilean chino chipotle
chirac chloe chollet chomsky chopin chris christchurch christian christie christies christina
christine christopher chrome chromebook chromecast chrysler chubb churchill cigna cilacap cimahi
cimb cincinnati cindy cirebon cisco citi citibank citigroup citilink citrix cixin claire clara
clarita clark claudia claudio cleopatra cleveland clinton clooney clorox cloudflare cnet cnn
coachella coatue cobol coca codeium codex cohen cohesity coinbase cola coldplay coleridge colgate
colin collins colombia colorado columbia columbine columbus comcast commodore compaq concorde conde
congo connecticut conoco conrad consensys copenhagen copernicus copilot coreweave cornell corsair
corsica cortana coruscant costco costner coulomb coursera coventry cowen craig craigslist crete
crick cricut crimea crimean croatia crowdstrike crowley crunchbase cruz csiro cuba cuban cubs cui
cuomo curie cursor cushman custer cvs cyberdyne cybertruck cynthia cypriot cyprus czech daewoo
daimler dakar dakota dalai dali dallas dalle dalton damascus damian damon dana danamon danantara
daniela daniele daniella danielle danilo danish danny danone dante darfur dario darmawan dartmouth
darwin dassault databricks datadog davenport david davies davinci davis davison davos dawkins dawn
dean debbie debian deborah debussy deepak deepgram deere degas delaney delaware delft delhi
deliveroo dell deloitte delphi demna demoscience dench deng deniro denise denmark dennis denpasar
denver depok depp derek derrida desantis descartes detroit deutsche devin devito dewantara dewi
dhabi dhaka dharma diana diaz dicaprio dickens diego digg digitalocean dimitri dimon dionysus dior
dirac directv disney disneyland django djarum djoko djokovic dki dmitri docusign dodgers dogecoin
doha dojo dolby dolores dominic dominique dominos donald donatello donetsk donovan doordash dora
doraemon doritos dorothy dortmund dostoevsky dostum doudna douglas dow dpr draghi drake dreamliner
dreamworks dresden drogba dropbox drucker dua dubai dublin duckduckgo dumas dumont duncan dunkin
dunlop duolingo dupont durham durov dusseldorf dustin dutch duterte dwarkesh dwayne dylan dyson eads
eastwood easyjet ebay ebola ecosia ecuador edelman edgar edgeworth edinburgh edinson edison edmund
eduardo edward efishery egypt egyptian eiffel eilish einhorn einstein eisenhower eko elaine elastica
elbit eleanor elena elevenlabs elgin elias eliezer eliot elisa elisabeth elisha elizabeth ella ellen
elliot elliott ellison eloise elon elsa elvis embraer emerson emilia emiliano emily eminem emirates
emma emmanuel emmy emory emtek engadget engels england enrico enron epfl epson equifax equinor
erdogan erica erick ericsson erik erika erin eritrea erlangga ernest ernie ernst erwin esa esmeralda
espn esteban estee esther estonia estonian ethan ethereum ethiopia ethiopian eton etsy euclid eugene
eugenia euler eurail eurasia euronews europa europe eurostar eurovision eva evan evans evelyn
evergrande evernote everton evonik evra ewing exeter expedia exxon fabio facetime fahmi fahri
fairchild fairphone faisal falcon fallujah fannie fanta faraday farage farhan farrow fatima fauci
faulkner fedex fedora fei feinstein feldman felicia felipe felix fendi ferdinand fermat fermi
fernanda fernando ferrari ferrero feynman fidel figma fiji fila filipino finland finnair finnish
fiona firefox fireworks firli fischer fiserv fisher fisker fitbit fitri fitzgerald fiverr flamengo
flaubert fleming flexport flickr flipkart flora florence florida flutterwave foley fonda fontana
forbes ford fortinet fortnite fortran foster fourier foxconn foxtrot fran france francesca francis
francisca franco francois frank frankfurt franklin franz fred freddie frederick freedman freeman
freud frida frieda frito fritz frontex fuji fujitsu fukuoka fukushima fukuyama gabon gabriel gaddafi
gaga galapagos galileo gallup galveston gamestop gandalf gandhi ganesha ganjar garcia garmin gartner
garut gary gates gatorade gaudi gauguin gauss gavin gaza gazprom gcp gdansk gebru geely geico gemma
genentech genesys geneva genghis genoa george georgetown georgia gerald gerard gerindra germany
gerrard ggml ghana ghibli gibraltar gibran gibson gigerenzer giggs gilbert gilead gillette gina
ginsburg giorgio giovanni giphy github gitlab giulia gizmodo gladwell glasgow glastonbury glaxo
glencore glenn globalfoundries gloria glovo gmail gobel godaddy godel godrej goethe gogol gojek
goldberg goldilocks goldman golkar gomez gontor gonzalez goodall goodfellow goodman goodyear googol
gopal gopay gopro gorbachev gordimer gordon gore gorontalo gorsuch goss gotham gothenburg goto gouda
goya gracie graciela grafana graham gramedia grammy grammys grant graphcore grasse greece greek
greenberg greenland greenpeace greenspan greenwich greg gregory grenada gresik greta greylock
griffin grok groningen groq grosse grosso groupon grubhub guadalajara guangdong guangzhou guantanamo
guatemala guatemalan gucci guerlain guggenheim guillermo guinness gujarat gulfstream gunther gupta
gusdur gustav gutenberg guterres gutierrez guyana guzman gwen gymshark haaland habibie hackman hades
hadi hadid hadinata hague haidt haier haifa haiku hailo haiti haley halifax halimah halliburton
halma halodoc hamad hamas hamburg hamid hamilton hampshire hanafi handayani handel hangzhou hanks
hanna hannah hannibal hanoi hanover hans hansen hanson haqq harari harjono harlem harley harold
harriet harris harry hartarto hartford harto hartono harvard harvey hasbro hasina haskell hassabis
hassan hasto hatta havana havas hawaii hawking hawkins hawthorne haydn hayek hbo heather heathrow
hebrew hector hegel hegseth heidelberg heidi heine heineken heinrich heinz heisenberg helen helena
helga helion helmut helsinki hemingway henderson hendon hendra hendricks hendrix henry henson
hepburn hera herbert hercules heriot hermann hermawan hermes hermione hernandez heroku hertz herzog
hesse heston hewlett heygen hezbollah hickenlooper hidayat higgins hilary hilbert hilfiger hillary
hilton himalaya hindi hinduism hinkle hinson hiroshima hisense hispanic hitachi hitchcock hitler
hobart hobbes hochreiter hochul hoffman hoffmann hokkaido holland hollande hollywood holmes homer
honda honduras honeywell hong honolulu hoover hopfield hopper horowitz houdini houston houthi howard
htc huang huawei hubble hubert hubspot hudson huffington huffpost hugging huggingface hugh hugo
humana hume hungarian hungary hunyuan hutomo huxley hyatt hyderabad hynix hyperion hyperloop hyundai
iberia ibiza ibm ibrahim icahn iceland icloud idaho idc ideogram idris ignacio ikea ikeda ilia
illinois illumina iluni imagen imf imola imran inca indah india indiana indianapolis indihome
indocement indofood indomaret indomie indonesia indopremier indosat infineon inflection infosys
ingersoll ingmar ingrid inmobi instacart intel interpol invesco ios iowa ipad ipb iphone ipod iran
iranian iraq iraqi irawan ireland irene irish ironman isaac isabel isabella isabelle isfahan isis
islam islamabad ismail israel israeli istanbul isuzu italian italy itb ito ivan ivanka iwan iwansyah
izmir jabar jack jackson jacob jacques jaguar jaime jaipur jakarta jakob jamaica jambi james jamie
jane janet janssen japan japanese jardine jared jasindo jasmin jasmine jason jasper jassy jatim java
javanese javascript javi javier jayapura jayden jayz jber jean jeanne jeff jefferson jeffrey jenkins
jenner jennie jennifer jennings jenny jensen jeremy jericho jerome jerry jersey jerusalem jesse
jessica jetblue jetbrains jetson jewish jfk jiangsu jill jim jimbaran jimmy jinping jio jiwasraya
joan joanna joaquin jobstreet jochen joe joel joffrey jogja johan johannes johannesburg johansson
john johnson jojo joko jokowi jolie jon jonas jonathan jones joplin jordan jordanian jorge jose
joseph josephine josh joshua joule joyce jpmorgan jquery juan juanita jubail judas jude judith julia
julian juliana julie julien juliet julius junaedi jung jupiter justin jusuf juventus kadin kaesang
kafka kaggle kahneman kai kaiser kaitlyn kakao kalanick kalbe kalimantan kalla kamala kampala
kandinsky kane kansas kant kantar kanye kaplan karachi karawang kardashian karen karim karl karp
karpathy kartika kashmir kasparov kaspersky katara katarina kate katherine kathleen kathmandu
kathryn kathy katrina katya kawasaki kayla kazakh kazakhstan keane keanu keats keir keith kellogg
kelly kelvin kemang kemenkes kemenkeu ken kenai kendrick kennedy kenneth kenny kensington kentaro
kentucky kenya kenyan kepler kerala kerry kertanegara kevin keynes keynesian kfc khamenei khan
kharkiv khartoum khashoggi khofifah khosla kickstarter kidman kiel kiev kilimanjaro kim kimberly
kimchi kimi kingston kinshasa kioxia kirby kirk kirsten kishida kissinger kitkat klarna klaus
klaviyo klein kleiner klimt kling klopp knicks knoxville knuth kobe kodak kohli koizumi kolkata
koller kominfo konami kopiko kopken korea korean kosinski kosovo kotlin kpk kraft krakatau kraken
krakow kramer kredivo kremlin krishna kristen kristina kroger krugman kuaishou kubernetes kublai
kubrick kudus kumar kunming kurdish kurdistan kurniawan kurt kurzweil kushner kusuma kuwait kwarteng
kwon kyiv kyle kyoto kyrgyzstan labubu lagarde lagos lagrange lahore lakers lambda lambert
lamborghini lampard lampung lancaster langchain langley lansing laos laotian laplace laravel larissa
larry latin latvia latvian laura lauren laurent lausanne lavoisier lavrov lawrence lazada lazio leah
lebanon lebron lech leeds lego lehman leibniz leica leicester leiden leila leipzig lena lenin lennon
lenovo leo leon leonard leonardo leopold leroy lesley leslie leuven levi levine levis lewandowski
lewis lex lexmark lexus liam liberia libra libya libyan lidl liechtenstein lightspeed lilium lily
lima lincoln linda lindbergh lindsay linkaja linkedin linkin linnaeus linus linux lippo lisa lisboa
lisbon lister liszt lithuania lithuanian liverpool llamaindex llc llosa lloyd lloyds lockheed loeb
logan logitech lombok london longhorn lopez loreal lorenz lorenzo lorraine lotte louis louise
louisiana louisville louvre lovelace lucas lucasfilm lucent lucia luciano lucy ludwig lufthansa
luhut luis luke lukman lula lululemon luma lumen lumia lumiere luminar luna luther lutnick
luxembourg luxottica luzon lviv lydia lyft lynda lynn lyon maastricht macarthur macau macbook
macedonia machiavelli mackenzie macos macquarie macromedia macron macys madagascar madison madoff
madonna madrid madura maersk magdalena magelang magento maginot magnus maharashtra mahathir mahendra
mahfud mahindra mailchimp maine mainz majapahit makassar malaga malala malawi malay malaysia malcolm
maldives mali mallorca malta manado manchester manchin mandala mandela manet manfred manhattan
manila manuel manulife manus mao maputo maradona marc marcel marcela marcello marcelo marcia marco
marcos marcus marek margaret margot maria mariana marie marina mario marion marisa marjorie markus
marlboro marlene marlon maroc marquez marrakech marriott mars marseille marsha marshall martha
martin martina martine martinez martinique marvel marvin marx marxism mary maryland maserati mason
massachusetts mastercard mastodon mataram mateo matilda matisse matlab mattel matteo matterport
matthew matthias maulana maurice mauritania mauritius max maximilian maxwell maya mayapada maybank
mayer mazda mbappe mcafee mccain mccarthy mccartney mcconnell mcdonald mcdonalds mcgill mcgregor
mckinsey mclaren mcmahon mcqueen medea medellin mediatek medibank medina medusa medvedev megan
megatron megawati meghan megvii mehmet mehta meikarta meituan mekong melania melanie melbourne
melinda melissa meloni melville memphis mendel mendeleev mendelssohn menendez menlo mercedes merck
mercor mercury merkel merz messi metallica mets mexican mexico miami michael michelangelo michelle
michigan mickey micron midas midjourney miguel mikael mike mikhail milan milei milena miliband
milken milosevic milton minecraft mingo minimax minneapolis minnesota minsk minsky mira miramax
miranda miro mississippi missouri mitchell mitre mitsubishi mitterrand mizuho mnc moderna modi
modric moeldoko mogadishu mohamed mohammad mohammed mohan moldova moldovan molly monaco mondelez
monet mongo mongodb mongolia mongolian monica monroe monsanto montana monte montenegro monterey
montesquieu montessori montevideo montgomery montreal montreux moonshot moore morgan morocco morris
morrison moscow moses moskovitz mosul motorola mountbatten moveworks mozambique mozart mozilla msnbc
mtv mubadala mubarak mueller mugabe muhaimin muhammad muhammadiyah mukesh mullenweg mulyani mumbai
mumford munch munger mungo munich munir murakami murati murdoch murphy murray musa muscat musk
muslim mussolini myanmar myntra mysore myspace mysql nababan nabokov nadal nadella nadhlatul nadia
nadiem nadine nagasaki nagoya nairobi najib nakamoto namibia nancy nanjing nantes naomi naples
napoleon napoli naruto nasa nasdaq nasdem nashville nassau nasser nast nasution natalia natalie
natasha natgeo nathan nato natwest navalny nazi nazis nbc nebraska neeleman nehru neil nelson
nemotron nepal nepali neptune neruda nespresso nestle nestor netanyahu netapp netflix netgear
netherlands netlify netscape neumann neuralink nevada newark newcastle newell newman newsmax newsom
newsweek newton nextdoor neymar nginx nguyen nicaragua nicholas nicholson nick nickelodeon nicolai
nicolas nicole nicosia nielsen nietzsche nigel niger nigeria nike nikita nikola nikolai nikon nina
nintendo nio nirvana nissan nist nixon noah noam noel noida nokia nomura nora nordstrom norfolk
norilsk norman normandy northrop norton norvig norway norwegian notebooklm notion notre nottingham
nous nova novartis novell novo npr nubank nubia nugraha nugroho numan nuremberg nurul nutanix nyse
oakland oasis obama obsidian ocado octavia oculus odessa odisha odysseus ofcom ohm ojk okinawa
oklahoma okta ola olaf oled oleg olga oliver olivia olympic olympics oman omar oneplus ontario opec
openrouter oppenheimer oppo oprah optus opus oracle oranje orban orca oregon oreo orinoco orlando
orpheus ortega orwell osaka osama oscar osh oslo ossoff ostrava oswald otis ottawa otto ovo oxfam
oxford oxfordshire oyo ozempic pablo pacific pacino packard pagerduty paige pakistan pakistani
palantir palembang palermo palestine palestinian palmolive palo pamela panama panamanian panasonic
pancasila pandjaitan pandora panera pangestu paolo papert papua papuan paraguay paraguayan paramount
pareto parisian parkinson parler parris parrish pasadena pasaribu pascal pasteur patagonia patel
patna patreon patrice patricia patrick patton paul paula pauli pauline pavarotti pavel pavlov payne
paypal pbs pdip pedro pegatron pekanbaru peking pele pelindo pelni pelosi peloton penang pendragon
pennsylvania penny penrose pentium peoria pepsi pepsico perez perindo perplexity perry perseus
persian pertalite pertamax pertamina perth peru petco peter petersburg petra petraeus petrobras
petronas peugeot pfizer phi philadelphia philip philippa philippe philippine philippines philips
philly phnom phoebe phoenix picasso pichai pierre pika pinduoduo pinecone pinochet pinterest pitt
pittsburgh pixar pixelbook pixtral planck plato playstation pln pluto poe pokemon poland polanski
polish politico pollock polymarket polynesia pompeii pompeo pontianak popeyes porsche porter
portishead portland portman porto portugal poseidon postgres postgresql postmates potsdam potter
powell powerpoint prabowo prada prague pramono prasetya prasetyo pratama pratiwi pratt pravda
presley preston pretoria prigozhin primark primo princeton prius priyanto procter prometheus prosus
protestant proust psv puan publix puccini pulitzer pune punjab purdue purestorage purwakarta
purwokerto pushkin putin putri pyongyang pythagoras python qantas qatar qingdao qiscus qiskit
qualcomm qualtrics quebec quentin quickbooks quinn quito quora qwen raab rabat rabin rabobank rachel
rachmaninoff rachmat rackspace radiohead radisson rafael rahayu rahman rahmat raiffeisen raj
rajasthan rajesh raleigh ralph ramadan ramadhan ramanujan ramaphosa ramaswamy rambus ramirez ramli
ramon ramona ramsay rangers raphael rashid rasmus raspberry rasuna ratna ravel rawls raymond
raytheon razer razorpay reagan realme realtek rebecca redbull reddit redford redhat redis redmond
reebok reed rees regeneron regina reid reims reiter reka reliance rembrandt remy renata renault rene
renesas reno renoir replika replit republika retno revlon revolut reykjavik reynolds reza rhine
rhineland rhodes rhonda riau ricardo richard richards richmond richter rick ricoh ridwan riemann
rigetti rihanna rimac rina rini rinjani rita ritz rivera rivian rivos rizal rizky robert roberta
roberto roberts robin robinhood robinson roblox rocco roche rochester rockefeller roderick rodrigo
roentgen rogan roger rogers rohan rohingya roku roland rolex roma roman romania romanian rome romeo
romney ron ronald ronaldo rooney roosevelt rosa rosalia rosalind rosario rosenberg rosenblatt
rosenthal rosneft ross rossini rostov roth rothko rothschild rotterdam rousseau rovio rowan rowling
roy ruangguru ruben rubens rubio rubrik ruddy rudolf rumsfeld runpod runway rupert rushdie ruslan
russell russia russian rustam rutgers ruth rutherford rwanda ryan ryanair ryder saab saatchi sabang
sabrina sachs sacramento saddam safaricom safeway sagan sahara sahel saigon sainsbury sakana
sakhalin sakura saladin salah salesforce salim salinger sally salma salman salvador salzburg
samantha samarinda sambanova samir samoa sampoerna samsara samsung samuel samuelson sanchez sandberg
sanders sandiaga sandra sanjay sanofi sanskrit santander santi santiago santika santo santorini
santos santoso sanyo sapporo saputra sara sarah sarajevo saratoga sarkozy sars sartre sasha saskia
satie satoshi satria saturn satya saudi savannah savills saxony scala scalia scandinavia
scandinavian schiller schiphol schlumberger schmidhuber schmidt schneider schneier scholes scholz
schrodinger schubert schultz schumann schumer schwab schwarzenegger scikit scorsese scotia
scotiabank scotland scott scottish seagate sean seattle sebastian sebastien sebi sega seinfeld
selena semarang sembiring senayan sendai senegal sennheiser sensetime seoul sephora sequoia serbia
serbian serena serge sergei sergey servicenow servier seth setiawan setya seville seychelles shaheen
shakespeare shakira shandong shane shanghai shannon shanti sharif sharon shaun sheila shein sheldon
shell shelley shenyang shenzhen sheraton sheri sherlock sherman sherri shibuya shinkansen shinzo
shirley shiseido shiva sholto shopee shopify shostakovich shutterstock siam siberia sichuan sicily
sidney sidoarjo siemens siena sierra signal sigrid sihombing sikh silva silvia simatupang simon
simona simone simonyan simpson simpsons sinai sinarmas sinatra singapore singaporean singtel sinopec
sinta siregar siri sirius sith siti situmorang sixt skoda skydance skydio skype slack slamet slovak
slovakia slovenia slovenian smith smithsonian snapchat snapdeal snapdragon snoopy snowden snowflake
socrates soedirman soeharto soekarno sofia softlayer solana solomon solzhenitsyn somali somalia
sonia sonos sony sophia sophie sophos sora soros sotheby soundcloud southwark soyuz spacex spain
spencer spielberg spinoza splunk spotify springfield sprite sputnik squarespace sri srinivasan
srivijaya sriwijaya stacy stalin stalingrad stallman stallone stamford stanford stanislav stanley
starbucks starcoder starliner starlink starmer statista stefan steinbeck steinberg steinhardt stella
stellantis stephanie stephen steve steven stewart stiglitz stockholm stockton strasbourg stratford
strava stravinsky streep stripe stuart stuttgart subianto substack sudan sudirman suez sugiarto
suharso suharto sukabumi sukarno sulawesi suleyman sullivan sumatra sumitomo sunak sunda sundanese
sundar sunderland suno sunoco supabase superbowl supermicro supratman surabaya surakarta suriname
suryadi susan susanna susanto suse susilo sutanto sutrisno sutter sutton suwon suzanne suzhou suzuki
sven svetlana swahili swanson swarovski swatch sweden swedish swiggy swisscom switzerland swyx
syahrini syarif sybase sydney sylvia symantec syngenta synopsys synthesia syracuse syria syrian
szechuan tableau tabnine taipei taiwan tajikistan taleb taliban tallinn tamara tamil tanaka
tangerang tanoesoedibjo tanya tanzania tara tarantino tashkent tasikmalaya taskrabbit tasmania tata
tatiana taylor tbilisi tchaikovsky teamviewer techcrunch ted tegmark tehran telefonica telegram
telegraph telenor telkom telkomsel telkomsigma telstra temasek tencent tennessee tensorflow
tenstorrent terence teresa terry tesco tesla tetris teva texas thaddeus thai thailand thales
thatcher theodore theranos theresa theron theseus thiel thinkpad thomas thompson thoreau thunberg
thyssenkrupp tiananmen tianjin tibet tibetan tiffany tiktok tillerson tim timothy tina tirto titian
tito toba tobias todd together tokopedia tokyo toledo tolkien tolstoy tome tomtom tonga toni tony
toraja toronto torvalds toshiba tottenham toulouse toyota tracy transnistria traveloka travis trello
trenggono trent trevor trinidad tripadvisor tripoli trisakti tristan tropicana trotsky trudeau
trulia truman trump trustpilot tsai tsinghua tsmc tsukuba tucker tulsa tumblr tunis tunisia turgenev
turin turing turkey turkish turkmenistan turnbull turner turo tuscany tuvalu twain twente twilio
twitch twitter tyler tyne tyson ubud ubuntu ucl ucla udacity udayana udemy uganda ugm uipath ukraine
ukrainian ulaanbaatar ulrich ulster ultrajaya ultron ulysses umar unair undip unesco unicef
unicredit unilever uniqlo uniswap unitree unity univision unix unpad uppsala upwork uranus ursula
uruguay usaid usain utah utrecht uyghur uzbek uzbekistan vader vaio valencia valentin valentina
valerie vance vancouver vanessa vanuatu varadkar varoufakis varun vaswani vatican veeam vegas
velazquez venezuela venice ventura venturi venus veo vera vercel verdi verily verisign veritas
verizon vermeer vermont verne vernon veronica versace versailles verstappen vestas viacom viber
vicente victor victoria victorian vicuna vidic vidio vienna vietcong vietnam vietnamese vikram
viktor vilnius vimeo vincent vinci virgil virginia visa vito vivaldi vivendi vivian vivo vizio
vladimir vladivostok vllm vmware vodafone volcker voldemort volkswagen volodymyr volta voltaire
volvo vonage vox vueling wagner wahlberg wahyu waikiki wakanda waldo wales walesa walgreen walgreens
wallace walmart walt walter walz warburg warby wardah warhammer warhol warren warriors warsaw
warwick washington waterloo watford watson wattpad waymo wayne wayve waze webb webex webster wechat
weibo weimar weinberg weinstein weiss wellcome wellington welsh wembley wendy wendys werner wesley
westinghouse westminster wework wharton whisper whitman whitney wibowo wichita widjaja widodo widya
wijaya wikileaks wikimedia wikipedia wilde wilfred wilhelm will willey william williams willis wilma
wilson wimbledon winchester windsor windsurf winfrey winnipeg winslet winston wipro wiratama wirawan
wired wiryawan wisconsin wisnu wittgenstein wix wiz wojcicki wolfgang wolfram wolframalpha wong
wonka woodside woodstock woodward woolworths wordle wordpress wordsworth wozniak wright wroclaw
wuhan wulandari wyndham wyoming xai xavier xbox xcode xena xero xerox xerxes xi xiamen xiaoice
xiaomi xiaopeng xilinx xinhua xinjiang xpeng xperia yahoo yale yalta yamaha yamal yamamoto yamin
yandex yang yangon yankees yanti yasmin yeats yekaterinburg yellen yelp yeltsin yemen yemeni yerevan
yevgeny yiddish yoda yogyakarta yoko yokohama yolanda york yorkshire yosemite yoshua yousafzai
youtube yudhoyono yudkowsky yugoslavia yulianto yunnan yunus yuri yusril yusuf yves yvonne zachary
zack zagreb zainuddin zalando zambia zambian zanzibar zapier zara zealand zee zeiss zelda zelensky
zelle zendesk zeus zhang zhengzhou zhipu zhou zidane ziggo zillow zimbabwe zimbabwean zimmer
zimmerman ziploc zoe zoho zola zomato zoom zoox zoroastrian zoubin zoya zscaler zte zuckerman
zulkifli zurich zvi zynga
"""
