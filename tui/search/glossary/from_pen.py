"""The glossary from “penagihan” to “rutinitas”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
penagihan=collection,billing penahan=retainer penahanan=detention,arrest penajaman=sharpening
penakluk=conqueror penaklukan=conquest penakut=coward penambahan=addition,increase penambang=miner
penambangan=mining penampakan=appearance,sighting penampilan=appearance,performance
penampungan=shelter penanaman=planting,investment penandaan=marking,labeling
penandatangan=signatory penandatanganan=signing penanganan=handling,treatment
penangguhan=suspension,postponement,deferral penanggung=guarantor,insurer penanggungan=guarantee
penangkal=antidote penangkapan=arrest,capture penantian=wait penarikan=withdrawal,recall
penasihat=adviser,advisor,counsel penata=stylist,arranger penataan=arrangement,structuring
penawar=antidote,bidder penayangan=airing,screening pencabutan=revocation,withdrawal
pencairan=disbursement,liquidation,melting pencak=martial pencalonan=nomination,candidacy
pencapaian=achievement,milestone,accomplishment pencaplokan=annexation,takeover
pencarian=search,quest pencatatan=recording,registration,listing pencemaran=pollution,defamation
pencerahan=enlightenment pencernaan=digestion,digestive pencetak=scorer,printer
pencipta=creator,inventor pencopotan=dismissal,removal pencucian=laundering,washing
pencuri=thief,burglar pencurian=theft,stealing pendaftar=applicant,registrant
pendaftaran=registration,enrollment pendaki=climber,hiker pendakian=climb,ascent
pendakwaan=prosecution pendam=bury,harbor pendamping=companion,assistant
pendampingan=assistance,mentoring pendanaan=funding,financing pendapat=opinion,view
pendapatan=revenue,income,earnings pendarahan=bleeding pendataan=data_collection
pendatang=newcomer,migrant,immigrant pendek=short pendekatan=approach penderita=sufferer,patient
pendeta=priest,pastor pendiam=quiet,reserved pendidik=educator,teacher
pendingin=cooler,cooling,refrigerator pendiri=founder pendirian=establishment,founding,stance
pendopo=hall pendorong=driver,booster penduduk=resident,population,inhabitant pendudukan=occupation
pendukung=supporter,backer,proponent penebangan=logging,deforestation penebaran=stocking
penebusan=redemption,atonement penegak=enforcer,enforcement penegakan=enforcement
penegasan=affirmation,confirmation penekanan=emphasis,stress peneliti=researcher
penelitian=research,study penelusuran=search,investigation,tracing penembak=shooter,gunman
penembakan=shooting penempatan=placement,deployment penemu=inventor,discoverer
penemuan=discovery,invention,finding penenang=sedative penengah=mediator penentang=opponent
penentangan=opposition penentu=decisive,determinant penentuan=determination penerangan=lighting
penerapan=application,implementation,deployment penerbang=pilot penerbangan=flight,aviation
penerbitan=publication,issuance,publishing penerima=recipient,receiver
penerimaan=acceptance,revenue,admission,receipt penerjemah=translator,interpreter
penertiban=crackdown,control penerus=successor,heir penetapan=determination,designation,setting
pengaburan=blurring pengacara=lawyer,attorney pengadilan=court pengajar=teacher,lecturer,educator
pengajuan=submission,application,filing pengakuan=recognition,confession,admission
pengalaman=experience pengalihan=diversion,transfer pengaman=safety,safeguard pengamanan=security
pengamat=observer,analyst pengamatan=observation pengambilalihan=takeover,acquisition
pengambilan=retrieval,taking pengampunan=amnesty,pardon pengangguran=unemployment,unemployed
pengangkatan=appointment pengantar=introduction,courier pengantaran=delivery
penganut=follower,adherent pengarang=author pengaruh=influence,effect,impact,clout
pengasingan=exile,isolation pengasuh=caregiver,nanny pengasuhan=parenting
pengaturan=setting,arrangement,regulation pengawal=guard,bodyguard pengawalan=escort
pengawas=supervisor,watchdog,regulator pengawasan=oversight,supervision,scrutiny,surveillance
pengayaan=enrichment pengeboman=bombing pengecekan=check,verification pengedar=dealer,distributor
pengejaran=chase,pursuit pengekangan=restraint pengelola=manager,operator
pengeluaran=spending,expenditure,expense,outlay pengemasan=packaging
pengembalian=return,refund,restoration pengembang=developer,builder pengemudi=driver
pengenal=identifier,identity pengenalan=recognition,introduction pengendara=driver,rider,motorist
pengepungan=siege pengerahan=deployment,mobilization pengeras=loudspeaker
pengesahan=ratification,approval,passage pengetahuan=knowledge,science pengetatan=tightening
penggabungan=merger,consolidation penggajian=payroll penggalangan=fundraising
penggalian=excavation,digging penggambaran=depiction,portrayal penggandaan=duplication
pengganggu=nuisance pengganti=replacement,successor,substitute penggelapan=embezzlement,evasion
penggemar=fan,enthusiast penggerak=driver,activist penggugat=plaintiff
penggulingan=overthrow,ouster penggunaan=use,usage penggusuran=eviction penghabisan=final
penghakiman=judgment penghalang=barrier,obstacle penghambat=obstacle,inhibitor
penghancuran=destruction penghapusan=deletion,removal,elimination,abolition
penghargaan=award,appreciation,prize penghasil=producer penghasilan=income,earnings
penghematan=savings,austerity,saving penghentian=termination,discontinuation,halt
penghidupan=livelihood penghilangan=removal,disappearance penghimpunan=collection
penghinaan=insult,humiliation,contempt penghindaran=avoidance,evasion penghormatan=respect,tribute
penghubung=liaison,connector penghuni=resident,occupant pengikisan=erosion pengingat=reminder
pengingkaran=denial pengiriman=delivery,shipment,shipping pengisian=charging,filling
pengkajian=assessment,study pengkhianat=traitor pengkhianatan=betrayal,treason pengkritik=critic
penglihatan=vision,sight pengobatan=treatment,medication pengorbanan=sacrifice penguasa=ruler
penguasaan=mastery,control penguatan=strengthening,reinforcement penguburan=burial
penguji=tester,examiner pengukuhan=confirmation,inauguration pengukur=gauge,meter
pengulangan=repetition pengumpulan=collection,gathering pengumuman=announcement penguncian=lockdown
pengunduran=resignation pengungkapan=disclosure,revelation pengungkit=lever,leverage
penguraian=decomposition pengurangan=reduction,cut pengurasan=drain,depletion
pengurus=administrator,board pengurusan=processing,management
pengusaha=businessman,entrepreneur,employer pengusahaan=exploitation pengusiran=expulsion,eviction
pengusutan=investigation,probe peniadaan=elimination penikmat=connoisseur
penilai=appraiser,assessor penilaian=assessment,evaluation,appraisal penimbunan=hoarding,stockpile
penindakan=enforcement,action pening=dizzy peninggalan=legacy,heritage,relic
peningkatan=increase,improvement,rise peninjauan=review,inspection penipisan=depletion,thinning
penipu=fraudster,scammer,swindler penipuan=fraud,scam,deception peniru=imitator,copycat
penjabat=acting penjagaan=guard,custody penjahat=criminal,villain penjahit=tailor
penjajah=colonizer,colonial penjajahan=colonialism,colonization penjamin=guarantor,underwriter
penjaminan=guarantee,underwriting penjara=prison,jail penjaringan=selection penjatuhan=imposition
penjelajahan=exploration penjelasan=explanation penjual=seller,vendor penjualan=sales,sale
penjumlahan=addition penokohan=characterization penolakan=rejection,refusal penolong=helper
penonaktifan=suspension,deactivation penonton=audience,viewer,spectator penopang=support,pillar
pensiun=retire,retirement,pension pensiunan=retiree pentas=stage,performance
penting=important,crucial,vital,significant pentingnya=importance penuaan=aging penuh=full,fully
penularan=transmission,infection penulis=writer,author penumpang=passenger
penumpukan=accumulation,buildup penunjukan=appointment,designation penuntutan=prosecution
penurunan=decline,decrease,drop,reduction penutupan=closure,closing,shutdown penutur=speaker
penuturan=account penyadaran=awareness penyakit=disease,illness penyalahgunaan=abuse,misuse
penyaluran=distribution,disbursement penyamaran=disguise penyampaian=delivery
penyandang=bearer,person penyangkalan=denial penyaringan=filtering,screening,selection
penyatuan=unification,merger penyeberangan=crossing,ferry penyebutan=mention
penyederhanaan=simplification penyedia=provider penyediaan=provision,supply penyedotan=suction
penyegaran=refresh,reshuffle penyehatan=restructuring,rehabilitation penyeimbang=counterweight
penyelamat=rescuer,savior penyelamatan=rescue,bailout penyelarasan=alignment
penyelenggara=organizer,host penyelenggaraan=implementation,organization
penyelesaian=completion,settlement,resolution penyelewengan=misappropriation,abuse
penyelidikan=investigation,probe,inquiry penyembunyian=concealment
penyempurnaan=improvement,refinement penyensoran=censorship
penyerahan=handover,submission,surrender penyerang=attacker,striker penyerbuan=raid,assault
penyertaan=participation,inclusion penyesalan=regret,remorse
penyesuaian=adjustment,adaptation,customization penyetelan=tuning penyewa=tenant,renter,lessee
penyiar=announcer,broadcaster penyihir=witch penyimpan=storage penyimpanan=storage
penyimpangan=deviation,irregularity penyimpulan=inference penyingkiran=removal,ousting
penyitaan=seizure,confiscation penyuapan=bribery penyuara=earphone penyumbang=donor,contributor
penyumbatan=blockage penyusun=compiler,author penyusunan=preparation,drafting
penyusup=infiltrator,intruder penyusutan=depreciation,shrinkage pepatah=proverb
peperangan=war,warfare perabot=furniture peradilan=trial,judiciary,justice peraih=winner,recipient
perak=silver perakitan=assembly peralatan=equipment,appliance peralihan=transition
peramal=forecaster perampasan=seizure,confiscation perampingan=downsizing,streamlining
perampokan=robbery peran=role,part perang=war,battle perangai=temper perangkat=device,gadget,tool
perantara=intermediary,middleman perantau=migrant peranti=device perasaan=feeling,emotion
perawan=virgin perawatan=treatment,care,maintenance perayaan=celebration
perbaikan=repair,improvement,fix,correction perban=bandage perbankan=banking perbatasan=border
perbedaan=difference,distinction perbendaharaan=treasury perbincangan=conversation,talk
perbuatan=deed,act perbudakan=slavery perca=patch percakapan=conversation,chat
percaya=believe,trust percepatan=acceleration percik=splash percintaan=romance
percobaan=experiment,trial,attempt percontohan=pilot percuma=useless,vain
perdagangan=trade,trading,commerce perdamaian=peace,settlement perdana=prime,inaugural,first
perdarahan=bleeding perdebatan=debate,controversy perebutan=struggle,scramble
peredam=damper,silencer peredaran=circulation,distribution perekat=adhesive,glue
perempuan=woman,female peresmian=inauguration,opening pergantian=change,turnover
pergaulan=association pergelaran=performance,show pergi=leave pergok=catch perguruan=college,school
perhatian=attention,concern,notice perhiasan=jewelry perhitungan=calculation,calculus
perhotelan=hospitality,hotel perih=painful perikanan=fishery periksa=check,examine,inspect
perilaku=behavior,behaviour,conduct perindustrian=industry,industrial peringanan=relief
peringatan=warning,anniversary peringkas=summarizer perintah=order,command,government
periode=period perjalanan=journey,trip,travel perjanjian=agreement,treaty,deal,contract
perjodohan=matchmaking perjumpaan=encounter perkalian=multiplication perkapalan=shipping
perkara=case,matter perkataan=words,remark perkelahian=fight,brawl
perkembangan=development,progress,growth perkenalan=introduction perkeretaapian=railway
perkiraan=estimate,forecast,prediction perkosa=rape perkotaan=urban perkumpulan=association
perlahan=slowly,gradually perlakuan=treatment perlambatan=slowdown,deceleration
perlawanan=resistance,fight perlengkapan=equipment,gear,supplies perletakan=laying
perlintasan=crossing perlu=necessary perluasan=expansion,extension permainan=game
permanen=permanent permata=gem,jewel permesinan=machinery permisi=excuse
permohonan=request,petition,application permufakatan=conspiracy,consensus permukaan=surface
permulaan=beginning,start permusuhan=hostility,feud pernapasan=respiratory,breathing pernik=trinket
pernikahan=wedding,marriage pernyataan=statement perokok=smoker
perombakan=overhaul,reshuffle,revamp perorangan=individual perosok=fall
perpaduan=combination,mix,blend perpajakan=taxation,tax perpanjangan=extension,renewal
perpecahan=split,division,rift perpindahan=shift,movement,migration perpisahan=farewell,separation
perputaran=turnover,circulation pers=press persahabatan=friendship
persaingan=competition,rivalry,competitive persaksian=testimony
persamaan=similarity,equation,equality persangkaan=presumption persatuan=unity,union,association
persaudaraan=brotherhood persediaan=inventory,stock,supply persegi=square
persekongkolan=conspiracy,collusion persekutuan=alliance,partnership
perselisihan=dispute,conflict,feud persembunyian=hideout persen=percent,percentage
persenjataan=armament,weaponry persentase=percentage persepsi=perception
perserikatan=federation,association persetujuan=approval,agreement,consent persiapan=preparation
persidangan=trial,hearing,court persimpangan=intersection,crossroads persis=precisely
persoalan=problem,issue,matter personalia=personnel,human_resources personel=personnel
perspektif=perspective persuasif=persuasive persuratan=correspondence pertahanan=defense,defence
pertalian=bond pertama=first pertambahan=increase,growth pertanahan=land pertanda=sign,omen
pertandingan=match,game,contest pertanggungan=coverage,insurance
pertanian=agriculture,farming,agricultural pertanyaan=question pertarungan=fight,battle
pertemanan=friendship pertempuran=battle,combat pertemuan=meeting,encounter pertengahan=middle,mid
pertentangan=conflict,contradiction pertiga=third pertimbangan=consideration,judgment
pertiwi=motherland pertolongan=help,aid,rescue pertumbuhan=growth pertumpahan=bloodshed
pertunjukan=show,performance perubahan=change,shift perumpamaan=parable,analogy
perumusan=formulation perundang=legislation perundangan=legislation,law
perundingan=negotiation,talks peruntungan=fortune perusahaan=company,firm,corporation,enterprise
perusak=destroyer,vandal perusakan=vandalism,destruction perut=stomach,belly
perwakilan=representative,representation perwalian=guardianship,trusteeship
perwujudan=embodiment,realization pesaham=shareholder pesaing=competitor,rival,opponent
pesakitan=accused pesan=message,order pesangon=severance pesat=rapid,rapidly
pesawat=plane!,aircraft,airplane pesepeda=cyclist peserta=participant pesimis=pessimistic
pesimistis=pessimistic pesisir=coast,coastal pesona=charm,appeal pesta=party pesulap=magician
pesuruh=errand peta=map petak=plot petaka=disaster petang=evening,afternoon petaruh=bettor
peternak=farmer,breeder peternakan=livestock,farm peti=chest,crate petik=pick,quote
petinggi=executive,official,senior petir=lightning petualang=adventurer petualangan=adventure
petugas=officer,staff petunjuk=clue,instruction,hint,guide pewarna=dye peziarah=pilgrim
phk=layoff,lay_off piagam=charter piala=cup,trophy pialang=broker pidana=criminal pihak=party,side
pijak=step,footing pijakan=footing,foothold pijat=massage pikat=attract,lure pikir=think
pikiran=mind,thought pikul=carry,shoulder pilar=pillar pilih=choose,select,vote,elect
pilihan=choice,option,selection pilkada=regional_election pilpres=presidential_election
pilu=heartbreaking pimpin=lead pimpinan=leader,leadership,chief pindah=move,relocate,transfer
pinggang=waist pinggir=edge,side pinggiran=outskirts,suburb,edge pingsan=faint,unconscious
pinjam=borrow,lend pinjaman=loan,debt pinta=request pintar=smart,clever,intelligent pintas=shortcut
pintu=door! pipa=pipe,pipeline pipi=cheek piring=plate,dish pisah=separate,split pisang=banana
pisau=knife pita=tape,ribbon piutang=receivable plafon=ceiling,limit plagiarisme=plagiarism
plagiat=plagiarism,plagiarize plastik=plastic pohon=tree pojok=corner
pokok=principal,main,staple,subject pola=pattern polisi=police politik=politics,political
politikus=politician politisi=politician polos=plain,innocent polusi=pollution pompa=pump
pondasi=foundation pondok=cottage,hut pongah=arrogant ponsel=mobile_phone,phone,cellphone
popularitas=popularity populasi=population populer=popular porak=ruin porsi=portion pos=post
posisi=position positif=positive potensi=potential potensial=potential potong=cut,deduct
potongan=cut,piece,discount,deduction potret=portrait,picture prajurit=soldier praktek=practice
praktik=practice praktis=practical praktisi=practitioner pramugari=flight_attendant
prasangka=prejudice,bias prasarana=infrastructure prasasti=inscription prasyarat=prerequisite
predikat=predicate,title prediksi=prediction,forecast,predict preferensi=preference
prematur=premature premi=premium presiden=president presisi=precision prestasi=achievement
pria=man,male pribadi=personal,private,individual pribumi=native,indigenous prihatin=concerned
prima=excellent primer=primary prinsip=principle prioritas=priority privasi=privacy privat=private
produk=product produksi=production,produce produktif=productive produktivitas=productivity
produsen=producer,manufacturer profesi=profession,occupation profesional=professional
profesionalisme=professionalism profesor=professor profil=profile programer=programmer
progresif=progressive proklamasi=proclamation promosi=promotion,promote properti=property
proporsi=proportion proporsional=proportional prosedur=procedure proses=process prosesor=processor
prospek=prospect,outlook prospektif=prospective prostitusi=prostitution protes=protest
provinsi=province provokasi=provocation,provoke proyek=project proyeksi=projection
psikiater=psychiatrist psikolog=psychologist psikologi=psychology psikologis=psychological
puas=satisfied puasa=fasting,fast publik=public publikasi=publication,publish pucat=pale
pucuk=top,shoot pudar=fade,faded puisi=poem,poetry puji=praise pujian=praise,compliment
pukau=dazzle pukul=hit,strike pukulan=blow,punch,hit pulang=return,home pulau=island! pulih=recover
puluh=tens puluhan=dozens,tens punah=extinct puncak=peak,top,summit pundak=shoulder punggung=back
pungut=collect,pick pungutan=levy,fee,charge pupuk=fertilizer pura=temple,pretend purba=ancient
purnawirawan=retired,veteran pusaka=heirloom pusar=navel pusaran=vortex,whirlpool
pusat=center,centre,central pusing=dizzy,headache pustaka=library pustakawan=librarian
putar=rotate,turn,spin putaran=round,rotation,turn putih=white putra=son,prince
putri=daughter,princess putus=break,decide,disconnect putusan=verdict,ruling,decision
putusasa=desperate rabu=wednesday racik=concoct racun=poison,toxic radang=inflammation
radiasi=radiation radikal=radical radikalisme=radicalism ragam=variety,diverse
ragu=doubt,hesitate,hesitant rahang=jaw rahasia=secret,confidential rahim=womb
raih=achieve,win,gain raja=king rakit=assemble,raft raksasa=giant rakus=greedy
rakyat=people,citizen,populace ramah=friendly ramai=crowded,busy ramal=predict,forecast
rambah=penetrate,encroach rambat=spread rambut=hair rampas=seize,rob ramping=slim,lean,agile
rampok=rob rampung=complete,finish ramu=mix ramuan=potion,concoction rancang=design,plan
rancangan=draft,design,plan rangka=frame,framework rangkai=series,assemble
rangkaian=series,circuit,sequence rangkap=double,concurrent rangkul=embrace rangkum=summarize
rangkuman=summary rangsang=stimulate rangsangan=stimulus,stimulation ranjang=bed ranjau=mine
rantai=chain rantau=overseas rapat=meeting,tight rapi=neat,tidy raport=report_card
rapuh=fragile,brittle,vulnerable ras=race rasa=taste,feeling,sense rasial=racial rasio=ratio
rasional=rational rasis=racist rasisme=racism rasul=apostle rata=average,flat ratap=lament
ratu=queen ratus=hundred raung=roar raup=scoop rawan=vulnerable,prone,risky rawat=treat,care,nurse
raya=great,grand rayu=seduce,persuade rayuan=seduction reaksi=reaction reaktif=reactive
reaktor=reactor realisasi=realization,realize realistis=realistic realita=reality realitas=reality
rebah=collapse rebut=seize,grab,snatch rebutan=contested reda=subside,ease redaksi=editorial
redaktur=editor redam=mute,dampen redup=dim redusi=reduction referensi=reference
refleksi=reflection reformasi=reform regang=stretch regenerasi=regeneration registrasi=registration
regu=team,squad regulasi=regulation rehabilitasi=rehabilitation rekam=record
rekaman=recording,footage rekan=colleague,partner,fellow rekat=glue rekayasa=engineering,engineered
rekening=account rekomendasi=recommendation,recommend rekonsiliasi=reconciliation
rekonstruksi=reconstruction rekor=record rekreasi=recreation rekrut=recruit,hire
rekrutmen=recruitment,hiring rektor=rector,president rel=rail,track rela=willing,voluntary
relasi=relation,relationship relatif=relatively,relative relawan=volunteer relevan=relevant
relevansi=relevance religi=religion religius=religious relokasi=relocation,relocate
remaja=teenager,teen,adolescent remeh=trivial rempah=spice renang=swim,swimming rencana=plan
rendah=low renegosiasi=renegotiation renovasi=renovation,renovate renta=elderly
rentan=vulnerable,susceptible,prone rentang=range,span,stretch rente=interest rentenir=loan_shark
renung=ponder,contemplate renungan=reflection renyah=crispy
reorganisasi=reorganization,reorg,reorganize repot=trouble,hassle reputasi=reputation
reruntuhan=ruins,rubble resah=anxious,restless,uneasy resep=recipe,prescription resesi=recession
resiko=risk resistensi=resistance resmi=official,formal resolusi=resolution respons=response
responsif=responsive restoran=restaurant restrukturisasi=restructuring,restructure
restu=blessing,approval retak=crack retas=hack retorika=rhetoric retur=return reuni=reunion
revisi=revision,revise revolusi=revolution revolusioner=revolutionary ria=cheerful riang=cheerful
rias=makeup ribu=thousand ribut=noisy,fuss rilis=release rimba=jungle rinci=detailed,detail
rincian=detail,breakdown rindu=miss,longing ringan=light,mild ringkas=brief,concise,compact
ringkasan=summary,abstract ringkus=arrest rintang=obstruct rintangan=obstacle,hurdle,barrier
rintis=pioneer rintisan=startup,start_up,pioneer risau=worried,anxious riset=research risiko=risk
ritel=retail ritme=rhythm,tempo riuh=noisy riwayat=history robek=tear,rip roboh=collapse
robotik=robotics roda=wheel roh=spirit rohani=spiritual rokok=cigarette,tobacco
rombak=overhaul,reshuffle rombongan=group,delegation rongga=cavity rontok=fall,shed rosok=scrap
roti=bread royalti=royalty ruang=room,space rubah=fox rubel=ruble rubrik=column rubuh=collapse
rudal=missile rugi=loss,lose rujuk=refer rujukan=reference,referral rukun=harmony,harmonious
rumah=house,home rumit=complicated,complex rumput=grass rumus=formula runcing=pointed,sharp
runding=negotiate rundung=bully runtuh=collapse runtut=coherent runyam=complicated
rupa=form,appearance,look rupawan=handsome rusak=damaged,broken rusuh=riot rute=route
rutin=routine,regular,regularly rutinitas=routine
"""
