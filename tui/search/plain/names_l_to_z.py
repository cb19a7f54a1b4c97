"""Names that most readers know, l to z: of people, firms, products, places; folded."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
labubu lagarde lagos lagrange lahore lakers lambda lambert lamborghini lampard lampung lancaster
langchain langley lansing laos laotian laplace laravel larissa larry latin latvia latvian laura
lauren laurent lausanne lavoisier lavrov lawrence lazada lazio leah lebanon lebron lech leeds lego
lehman leibniz leica leicester leiden leila leipzig lena lenin lennon lenovo leo leon leonard
leonardo leopold leroy lesley leslie leuven levi levine levis lewandowski lewis lex lexmark lexus
liam liberia libra libya libyan lidl liechtenstein lightspeed lilium lily lima lincoln linda
lindbergh lindsay linkaja linkedin linkin linnaeus linus linux lippo lisa lisboa lisbon lister liszt
lithuania lithuanian liverpool llamaindex llc llosa lloyd lloyds lockheed loeb logan logitech lombok
london longhorn lopez loreal lorenz lorenzo lorraine lotte louis louise louisiana louisville louvre
lovelace lucas lucasfilm lucent lucia luciano lucy ludwig lufthansa luhut luis luke lukman lula
lululemon luma lumen lumia lumiere luminar luna luther lutnick luxembourg luxottica luzon lviv lydia
lyft lynda lynn lyon maastricht macarthur macau macbook macedonia machiavelli mackenzie macos
macquarie macromedia macron macys madagascar madison madoff madonna madrid madura maersk magdalena
magelang magento maginot magnus maharashtra mahathir mahendra mahfud mahindra mailchimp maine mainz
majapahit makassar malaga malala malawi malay malaysia malcolm maldives mali mallorca malta manado
manchester manchin mandala mandela manet manfred manhattan manila manuel manulife manus mao maputo
maradona marc marcel marcela marcello marcelo marcia marco marcos marcus marek margaret margot maria
mariana marie marina mario marion marisa marjorie markus marlboro marlene marlon maroc marquez
marrakech marriott mars marseille marsha marshall martha martin martina martine martinez martinique
marvel marvin marx marxism mary maryland maserati mason massachusetts mastercard mastodon mataram
mateo matilda matisse matlab mattel matteo matterport matthew matthias maulana maurice mauritania
mauritius max maximilian maxwell maya mayapada maybank mayer mazda mbappe mcafee mccain mccarthy
mccartney mcconnell mcdonald mcdonalds mcgill mcgregor mckinsey mclaren mcmahon mcqueen medea
medellin mediatek medibank medina medusa medvedev megan megatron megawati meghan megvii mehmet mehta
meikarta meituan mekong melania melanie melbourne melinda melissa meloni melville memphis mendel
mendeleev mendelssohn menendez menlo mercedes merck mercor mercury merkel merz messi metallica mets
mexican mexico miami michael michelangelo michelle michigan mickey micron midas midjourney miguel
mikael mike mikhail milan milei milena miliband milken milosevic milton minecraft mingo minimax
minneapolis minnesota minsk minsky mira miramax miranda miro mississippi missouri mitchell mitre
mitsubishi mitterrand mizuho mnc moderna modi modric moeldoko mogadishu mohamed mohammad mohammed
mohan moldova moldovan molly monaco mondelez monet mongo mongodb mongolia mongolian monica monroe
monsanto montana monte montenegro monterey montesquieu montessori montevideo montgomery montreal
montreux moonshot moore morgan morocco morris morrison moscow moses moskovitz mosul motorola
mountbatten moveworks mozambique mozart mozilla msnbc mtv mubadala mubarak mueller mugabe muhaimin
muhammad muhammadiyah mukesh mullenweg mulyani mumbai mumford munch munger mungo munich munir
murakami murati murdoch murphy murray musa muscat musk muslim mussolini myanmar myntra mysore
myspace mysql nababan nabokov nadal nadella nadhlatul nadia nadiem nadine nagasaki nagoya nairobi
najib nakamoto namibia nancy nanjing nantes naomi naples napoleon napoli naruto nasa nasdaq nasdem
nashville nassau nasser nast nasution natalia natalie natasha natgeo nathan nato natwest navalny
nazi nazis nbc nebraska neeleman nehru neil nelson nemotron nepal nepali neptune neruda nespresso
nestle nestor netanyahu netapp netflix netgear netherlands netlify netscape neumann neuralink nevada
newark newcastle newell newman newsmax newsom newsweek newton nextdoor neymar nginx nguyen nicaragua
nicholas nicholson nick nickelodeon nicolai nicolas nicole nicosia nielsen nietzsche nigel niger
nigeria nike nikita nikola nikolai nikon nina nintendo nio nirvana nissan nist nixon noah noam noel
noida nokia nomura nora nordstrom norfolk norilsk norman normandy northrop norton norvig norway
norwegian notebooklm notion notre nottingham nous nova novartis novell novo npr nubank nubia nugraha
nugroho numan nuremberg nurul nutanix nyse oakland oasis obama obsidian ocado octavia oculus odessa
odisha odysseus ofcom ohm ojk okinawa oklahoma okta ola olaf oled oleg olga oliver olivia olympic
olympics oman omar oneplus ontario opec openrouter oppenheimer oppo oprah optus opus oracle oranje
orban orca oregon oreo orinoco orlando orpheus ortega orwell osaka osama oscar osh oslo ossoff
ostrava oswald otis ottawa otto ovo oxfam oxford oxfordshire oyo ozempic pablo pacific pacino
packard pagerduty paige pakistan pakistani palantir palembang palermo palestine palestinian
palmolive palo pamela panama panamanian panasonic pancasila pandjaitan pandora panera pangestu paolo
papert papua papuan paraguay paraguayan paramount pareto parisian parkinson parler parris parrish
pasadena pasaribu pascal pasteur patagonia patel patna patreon patrice patricia patrick patton paul
paula pauli pauline pavarotti pavel pavlov payne paypal pbs pdip pedro pegatron pekanbaru peking
pele pelindo pelni pelosi peloton penang pendragon pennsylvania penny penrose pentium peoria pepsi
pepsico perez perindo perplexity perry perseus persian pertalite pertamax pertamina perth peru petco
peter petersburg petra petraeus petrobras petronas peugeot pfizer phi philadelphia philip philippa
philippe philippine philippines philips philly phnom phoebe phoenix picasso pichai pierre pika
pinduoduo pinecone pinochet pinterest pitt pittsburgh pixar pixelbook pixtral planck plato
playstation pln pluto poe pokemon poland polanski polish politico pollock polymarket polynesia
pompeii pompeo pontianak popeyes porsche porter portishead portland portman porto portugal poseidon
postgres postgresql postmates potsdam potter powell powerpoint prabowo prada prague pramono prasetya
prasetyo pratama pratiwi pratt pravda presley preston pretoria prigozhin primark primo princeton
prius priyanto procter prometheus prosus protestant proust psv puan publix puccini pulitzer pune
punjab purdue purestorage purwakarta purwokerto pushkin putin putri pyongyang pythagoras python
qantas qatar qingdao qiscus qiskit qualcomm qualtrics quebec quentin quickbooks quinn quito quora
qwen raab rabat rabin rabobank rachel rachmaninoff rachmat rackspace radiohead radisson rafael
rahayu rahman rahmat raiffeisen raj rajasthan rajesh raleigh ralph ramadan ramadhan ramanujan
ramaphosa ramaswamy rambus ramirez ramli ramon ramona ramsay rangers raphael rashid rasmus raspberry
rasuna ratna ravel rawls raymond raytheon razer razorpay reagan realme realtek rebecca redbull
reddit redford redhat redis redmond reebok reed rees regeneron regina reid reims reiter reka
reliance rembrandt remy renata renault rene renesas reno renoir replika replit republika retno
revlon revolut reykjavik reynolds reza rhine rhineland rhodes rhonda riau ricardo richard richards
richmond richter rick ricoh ridwan riemann rigetti rihanna rimac rina rini rinjani rita ritz rivera
rivian rivos rizal rizky robert roberta roberto roberts robin robinhood robinson roblox rocco roche
rochester rockefeller roderick rodrigo roentgen rogan roger rogers rohan rohingya roku roland rolex
roma roman romania romanian rome romeo romney ron ronald ronaldo rooney roosevelt rosa rosalia
rosalind rosario rosenberg rosenblatt rosenthal rosneft ross rossini rostov roth rothko rothschild
rotterdam rousseau rovio rowan rowling roy ruangguru ruben rubens rubio rubrik ruddy rudolf rumsfeld
runpod runway rupert rushdie ruslan russell russia russian rustam rutgers ruth rutherford rwanda
ryan ryanair ryder saab saatchi sabang sabrina sachs sacramento saddam safaricom safeway sagan
sahara sahel saigon sainsbury sakana sakhalin sakura saladin salah salesforce salim salinger sally
salma salman salvador salzburg samantha samarinda sambanova samir samoa sampoerna samsara samsung
samuel samuelson sanchez sandberg sanders sandiaga sandra sanjay sanofi sanskrit santander santi
santiago santika santo santorini santos santoso sanyo sapporo saputra sara sarah sarajevo saratoga
sarkozy sars sartre sasha saskia satie satoshi satria saturn satya saudi savannah savills saxony
scala scalia scandinavia scandinavian schiller schiphol schlumberger schmidhuber schmidt schneider
schneier scholes scholz schrodinger schubert schultz schumann schumer schwab schwarzenegger scikit
scorsese scotia scotiabank scotland scott scottish seagate sean seattle sebastian sebastien sebi
sega seinfeld selena semarang sembiring senayan sendai senegal sennheiser sensetime seoul sephora
sequoia serbia serbian serena serge sergei sergey servicenow servier seth setiawan setya seville
seychelles shaheen shakespeare shakira shandong shane shanghai shannon shanti sharif sharon shaun
sheila shein sheldon shell shelley shenyang shenzhen sheraton sheri sherlock sherman sherri shibuya
shinkansen shinzo shirley shiseido shiva sholto shopee shopify shostakovich shutterstock siam
siberia sichuan sicily sidney sidoarjo siemens siena sierra signal sigrid sihombing sikh silva
silvia simatupang simon simona simone simonyan simpson simpsons sinai sinarmas sinatra singapore
singaporean singtel sinopec sinta siregar siri sirius sith siti situmorang sixt skoda skydance
skydio skype slack slamet slovak slovakia slovenia slovenian smith smithsonian snapchat snapdeal
snapdragon snoopy snowden snowflake socrates soedirman soeharto soekarno sofia softlayer solana
solomon solzhenitsyn somali somalia sonia sonos sony sophia sophie sophos sora soros sotheby
soundcloud southwark soyuz spacex spain spencer spielberg spinoza splunk spotify springfield sprite
sputnik squarespace sri srinivasan srivijaya sriwijaya stacy stalin stalingrad stallman stallone
stamford stanford stanislav stanley starbucks starcoder starliner starlink starmer statista stefan
steinbeck steinberg steinhardt stella stellantis stephanie stephen steve steven stewart stiglitz
stockholm stockton strasbourg stratford strava stravinsky streep stripe stuart stuttgart subianto
substack sudan sudirman suez sugiarto suharso suharto sukabumi sukarno sulawesi suleyman sullivan
sumatra sumitomo sunak sunda sundanese sundar sunderland suno sunoco supabase superbowl supermicro
supratman surabaya surakarta suriname suryadi susan susanna susanto suse susilo sutanto sutrisno
sutter sutton suwon suzanne suzhou suzuki sven svetlana swahili swanson swarovski swatch sweden
swedish swiggy swisscom switzerland swyx syahrini syarif sybase sydney sylvia symantec syngenta
synopsys synthesia syracuse syria syrian szechuan tableau tabnine taipei taiwan tajikistan taleb
taliban tallinn tamara tamil tanaka tangerang tanoesoedibjo tanya tanzania tara tarantino tashkent
tasikmalaya taskrabbit tasmania tata tatiana taylor tbilisi tchaikovsky teamviewer techcrunch ted
tegmark tehran telefonica telegram telegraph telenor telkom telkomsel telkomsigma telstra temasek
tencent tennessee tensorflow tenstorrent terence teresa terry tesco tesla tetris teva texas thaddeus
thai thailand thales thatcher theodore theranos theresa theron theseus thiel thinkpad thomas
thompson thoreau thunberg thyssenkrupp tiananmen tianjin tibet tibetan tiffany tiktok tillerson tim
timothy tina tirto titian tito toba tobias todd together tokopedia tokyo toledo tolkien tolstoy tome
tomtom tonga toni tony toraja toronto torvalds toshiba tottenham toulouse toyota tracy transnistria
traveloka travis trello trenggono trent trevor trinidad tripadvisor tripoli trisakti tristan
tropicana trotsky trudeau trulia truman trump trustpilot tsai tsinghua tsmc tsukuba tucker tulsa
tumblr tunis tunisia turgenev turin turing turkey turkish turkmenistan turnbull turner turo tuscany
tuvalu twain twente twilio twitch twitter tyler tyne tyson ubud ubuntu ucl ucla udacity udayana
udemy uganda ugm uipath ukraine ukrainian ulaanbaatar ulrich ulster ultrajaya ultron ulysses umar
unair undip unesco unicef unicredit unilever uniqlo uniswap unitree unity univision unix unpad
uppsala upwork uranus ursula uruguay usaid usain utah utrecht uyghur uzbek uzbekistan vader vaio
valencia valentin valentina valerie vance vancouver vanessa vanuatu varadkar varoufakis varun
vaswani vatican veeam vegas velazquez venezuela venice ventura venturi venus veo vera vercel verdi
verily verisign veritas verizon vermeer vermont verne vernon veronica versace versailles verstappen
vestas viacom viber vicente victor victoria victorian vicuna vidic vidio vienna vietcong vietnam
vietnamese vikram viktor vilnius vimeo vincent vinci virgil virginia visa vito vivaldi vivendi
vivian vivo vizio vladimir vladivostok vllm vmware vodafone volcker voldemort volkswagen volodymyr
volta voltaire volvo vonage vox vueling wagner wahlberg wahyu waikiki wakanda waldo wales walesa
walgreen walgreens wallace walmart walt walter walz warburg warby wardah warhammer warhol warren
warriors warsaw warwick washington waterloo watford watson wattpad waymo wayne wayve waze webb webex
webster wechat weibo weimar weinberg weinstein weiss wellcome wellington welsh wembley wendy wendys
werner wesley westinghouse westminster wework wharton whisper whitman whitney wibowo wichita widjaja
widodo widya wijaya wikileaks wikimedia wikipedia wilde wilfred wilhelm will willey william williams
willis wilma wilson wimbledon winchester windsor windsurf winfrey winnipeg winslet winston wipro
wiratama wirawan wired wiryawan wisconsin wisnu wittgenstein wix wiz wojcicki wolfgang wolfram
wolframalpha wong wonka woodside woodstock woodward woolworths wordle wordpress wordsworth wozniak
wright wroclaw wuhan wulandari wyndham wyoming xai xavier xbox xcode xena xero xerox xerxes xi
xiamen xiaoice xiaomi xiaopeng xilinx xinhua xinjiang xpeng xperia yahoo yale yalta yamaha yamal
yamamoto yamin yandex yang yangon yankees yanti yasmin yeats yekaterinburg yellen yelp yeltsin yemen
yemeni yerevan yevgeny yiddish yoda yogyakarta yoko yokohama yolanda york yorkshire yosemite yoshua
yousafzai youtube yudhoyono yudkowsky yugoslavia yulianto yunnan yunus yuri yusril yusuf yves yvonne
zachary zack zagreb zainuddin zalando zambia zambian zanzibar zapier zara zealand zee zeiss zelda
zelensky zelle zendesk zeus zhang zhengzhou zhipu zhou zidane ziggo zillow zimbabwe zimbabwean
zimmer zimmerman ziploc zoe zoho zola zomato zoom zoox zoroastrian zoubin zoya zscaler zte zuckerman
zulkifli zurich zvi zynga
"""
