"""Names that most readers know: people, firms, products, places; folded, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
aaron abigail acer adam adams adele adidas adobe adrian afghanistan africa agnes aiden airbnb airbus
aisha akira alan alaska albania albert alberto alcatel aldi alejandro alexa alexander alexandra
alexandria alexis alfonso alfred algeria ali alibaba alice alicia alison allen alphabet alvarez
amanda amelia amir ampere amsterdam amy ana anderson andre andrea andreas andrei andres andrews
anduril andy angela angelina angola anita anna anne annie anthony antoine antonio arabia argentina
ariana arista aristotle arizona arjun arkansas arnold arthur ashley asia asus athens atlanta audi
austen austin australia austria azure baidu baker balmer bangkok bangladesh barbara barcelona
barclays bard barry beatrice bechtel becker beijing belgium belinda bell benedict bengio benjamin
bennett berkeley berkshire berlin bernard bert beth beyonce bezos biden bing birmingham blackrock
blair bloom bmo bmw boeing bolivia bond boris boston bowie brad bradley brandon brazil brenda brent
brian bristol britain broadcom brockman brooks bruce brussels bryan budapest buffett bulgaria burke
byron bytedance caesar cairo calgary california cambodia cambridge cameron campbell canada canberra
canon canva carl carla carlos carmack carmen carnegie carol caroline carter caruso castro catherine
cecilia celine cerebras chad chan chandra chang chaplin charles charlie charlotte chavez chen cheng
chevron chicago chile chloe chopin chris christian christina christine christopher chrome churchill
cindy cisco claire clara clark claudia claudio cleveland clinton cloudflare cohen colin colombia
columbia columbus conrad copenhagen copilot coreweave craig cuba cuban cursor cynthia cyprus dalai
dallas dalle damian damon dana danielle danny dante darwin databricks david davies davis dawn dean
debbie deborah deepgram delaware delhi dell deloitte denmark dennis denver derek detroit diana diaz
dickens diego dimitri dirac disney dmitri dolores dominic donald dorothy douglas drake dropbox dubai
dublin duncan duolingo dustin dylan ebay ecuador edgar edinburgh edison edmund eduardo edward egypt
einstein eisenhower elaine eleanor elena elias elisa elizabeth ella ellen elliott ellison elon elsa
elvis emily emma emmanuel england enrico ericsson erik erika ernest ernst esther estonia ethan
ethiopia etsy euler europe eva evan evans evelyn exxon falcon felicia felix fermi fernando ferrari
feynman figma finland fiona firefox fischer fisher fitbit florence florida forbes ford foster france
francesca francis franco francois frank frankfurt franklin fred freddie frederick freud fujitsu
gabriel galileo gandhi garcia gary gates gauss gavin gemma geneva genoa george georgia gerald
germany gerrard ghana gibson gilbert gina giovanni github gitlab glasgow gloria gomez gonzalez
goodfellow gordon gore graham grant graphcore greece greg gregory greta griffin grok groq guatemala
gupta gustav guzman haiti hamburg hamilton hanna hannah hanoi hans harold harriet harris harry
harvard harvey hassabis havana hawaii hawking heather hector heidi helen helena helion helsinki
hemingway henderson henry herbert hermann hernandez hertz hewlett higgins hilary hilton hitachi
hoffman hollywood holmes honda hong hopper houston howard huang huawei hubert hudson hugging hugh
hugo hume hungary hyundai ibm iceland idaho illinois imran india indiana indonesia inflection
infosys ingrid instacart intel iowa iran iraq ireland irene isaac isabel isabella israel istanbul
italy ivan jack jackson jacob jacques jaguar jaime jakarta jamaica james jamie jane janet japan
jared jasmine jason jasper jassy javier jean jeff jefferson jeffrey jenkins jennifer jennings jenny
jensen jeremy jerome jerry jersey jerusalem jesse jessica jill jim jimmy joan joanna joe joel johan
johannes john johnson jon jonathan jones jordan jorge jose joseph josh joshua joyce juan judith
julia julian julie julius justin kafka kai kamala kane kansas kant karen karim karl karpathy kate
katherine kathleen kathy katrina kazakhstan keith kelly kelvin ken kennedy kenneth kentucky kenya
kepler kevin khan khosla kiev kim kimberly kimi kingston kirk klaus klein knuth kobe kodak korea
kumar kuwait kyle kyoto lagos lambda lambert lancaster larry laura lauren laurent lawrence leah
lebanon leibniz lena lenin lenovo leo leon leonard leonardo leopold lesley leslie levi lewis liam
lily lima lincoln linda lindsay linkedin linus lisa lisbon liverpool lockheed logan london lopez
lorenzo louis louise lucas lucia lucy luis luke luna luther luxembourg lydia lyft lyon macron
madison madonna madrid magnus malawi malaysia malcolm malta manchester mandela manila manuel manus
marc marcel marco marcos marcus margaret maria marie marina mario marion marjorie marlene marquez
mars marsha marshall martha martin martinez marvin mary maryland mason mastercard matilda matthew
maurice max maxwell mccarthy mcdonald mckinsey megan melanie melbourne melinda melissa mendel
mercedes merkel mexico miami michael michelle michigan mickey micron midjourney miguel mike milan
milton minimax minnesota mira miranda mississippi missouri mitchell mitsubishi mohamed mohammed
moldova molly monaco mongodb mongolia monica montana monte montreal moonshot moore morgan morocco
morris moscow moses motorola mozambique mozart mozilla mumbai munich murati murdoch murphy musk
myanmar nadella nadia nairobi namibia nancy naomi naples napoleon natalia natalie nathan nebraska
nehru neil nelson nepal nestle netflix netherlands nevada newton nicaragua nicholas nick nicolas
nicole nietzsche niger nigeria nike nikola nina nintendo nissan nixon noah nokia nora norman
northrop norway notebooklm notion nubank oakland obama oklahoma okta olga oliver olivia omar ontario
openrouter oppenheimer oracle orca oregon orlando orwell oscar oslo oswald otis ottawa otto oxford
pablo pacific pakistan palantir palestine palo pamela panama panasonic paraguay pascal patricia
patrick paul paula pauline payne paypal pedro peking penny pepsi perez perplexity perry peru peter
petersburg pfizer phi philip philippe philippines phoebe phoenix picasso pichai pierre pinterest
pittsburgh pixar pixtral planck plato poe poland porsche porter portland portugal potter prague
preston princeton prometheus putin python qatar qualcomm quebec quentin quinn quora qwen rachel
rafael raj ralph ramirez raphael raspberry raymond raytheon reagan rebecca reddit reed regina reid
reka rembrandt remy renault rene replika rhodes ricardo richard richards rick rita rivera rivian
robert roberta roberto roberts robin robinhood robinson rockefeller rodrigo roger rogers roku roland
roman romania rome romeo ron ronald rosa rosalind ross rothschild roy ruben rudolf runway rupert
russell russia ruth rwanda ryan ryder sabrina sahara salesforce sally salman salvador samantha
sambanova samsara samsung samuel sanchez sanders sandra santiago santos sapporo sara sarah satoshi
saturn satya saudi savannah schmidt schneider schultz scotland scott sean sebastian sega sensetime
seoul serbia serena sergei sergey servicenow seth shakespeare shanghai shannon sharon sheila shell
sherlock sherman shopify siemens sierra signal silva simon simone singapore siri skype slack
slovakia slovenia smith snapchat snowflake socrates sofia somalia sonia sony sophia sophie sora
soros spain spencer spielberg spinoza splunk spotify squarespace stalin stanford stanley
starbucks stefan stella stephen steve steven stewart stockholm strava stripe stuart sudan sullivan
sundar suno susan suzanne suzuki sven sweden switzerland sydney sylvia synopsys syria tabnine taiwan
tamara tanya tanzania tara taylor ted telegram tencent teresa terry tesla texas thailand thatcher
theodore theresa thiel thomas thompson tiffany tiktok tim timothy tina tobias todd together tokyo
tolkien tolstoy tome toni tony toronto toshiba toyota tracy travis trent trevor trinidad trudeau
truman trump tsmc tucker tunisia turin turing turkey turner turo twilio twitch twitter tyler uganda
ukraine ulrich ulysses unilever unity ursula uruguay utah uzbekistan valencia valentina valerie
vanessa vatican vegas venezuela venice venus vera verizon vermont vernon veronica victor victoria
vicuna vienna vietnam vimeo vincent virginia visa vivian vladimir vodafone volkswagen voltaire volvo
wales wallace walmart walter warren warsaw washington watson wayne wayve webb webster wellington
wendy werner wesley wework whisper whitney wikipedia wilhelm will william williams wilson windsor
windsurf winston wisconsin wix wolfgang wong woodward wozniak wright wyoming xai xavier xbox xerox
xiaomi yahoo yale yamaha yandex yang yelp yemen york yoshua youtube yusuf yvonne zachary zambia
zapier zara zelda zendesk zhang zhipu zhou zillow zimbabwe zoe zoom zurich zynga
"""
