import { tableOf } from './spanish-slips.ts';

/** Whole words that no dictionary has. */
export const englishSlips = tableOf(`
alot=a lot; recieve=receive; recieved=received; recieving=receiving; seperate=separate; seperately=separately; definately=definitely; definatly=definitely;
defiantely=definitely; thankyou=thank you; occured=occurred; occuring=occurring; untill=until; wich=which; tommorow=tomorrow; tommorrow=tomorrow;
tomorow=tomorrow; adress=address; adresses=addresses; accomodate=accommodate; accomodation=accommodation; acommodate=accommodate; custumer=customer;
custumers=customers; teh=the; becuase=because; beacuse=because; truely=truly; unfortunatly=unfortunately; unfortunatley=unfortunately;
apoligise=apologise; apoligize=apologize; appologise=apologise; appologize=apologize; appologies=apologies; apologys=apologies; beleive=believe;
beleived=believed; calender=calendar; enquirey=enquiry; wierd=weird; shiping=shipping; delievery=delivery; delivary=delivery; delivry=delivery;
inconvience=inconvenience; inconvinience=inconvenience; inconveniance=inconvenience; avaliable=available; availible=available; availiable=available;
reciept=receipt; reciepts=receipts; recipt=receipt; neccessary=necessary; necesary=necessary; neccesary=necessary; occassion=occasion; ocassion=occasion;
recomend=recommend; recomended=recommended; reccomend=recommend; reccommend=recommend; refering=referring; refered=referred; prefered=preferred;
acheive=achieve; acheived=achieved; arguement=argument; goverment=government; independant=independent; publically=publicly; resturant=restaurant;
restaraunt=restaurant; sincerly=sincerely; suprise=surprise; suprised=surprised; writting=writing; comming=coming; begining=beginning; buisness=business;
busines=business; collegue=colleague; collegues=colleagues; completly=completely; completley=completely; embarass=embarrass; embarassed=embarrassed;
embarassing=embarrassing; enviroment=environment; existance=existence; experiance=experience; expirience=experience; foward=forward; freind=friend;
freinds=friends; garantee=guarantee; guarentee=guarantee; gaurantee=guarantee; happend=happened; immediatly=immediately; immediatley=immediately;
imediately=immediately; intrested=interested; knowlege=knowledge; maintenence=maintenance; noticable=noticeable; oppurtunity=opportunity;
oportunity=opportunity; posession=possession; probaly=probably; prolly=probably; relevent=relevant; responce=response; responsable=responsible;
succesful=successful; sucessful=successful; succesfully=successfully; thier=their; togehter=together; usualy=usually; vaccum=vacuum; wether=whether; greatful=grateful; gratefull=grateful; greatfully=gratefully; beautifull=beautiful; carefull=careful; helpfull=helpful; wonderfull=wonderful;
sucess=success; proccess=process; proccessed=processed; procesed=processed; transfered=transferred; cancled=cancelled; canceld=cancelled; orderd=ordered;
recived=received; recive=receive; lable=label; labled=labelled; packege=package; pacakge=package; questionaire=questionnaire; shedule=schedule;
schedual=schedule; skedule=schedule; wendesday=Wednesday; wensday=Wednesday; febuary=February; saturady=Saturday; explaination=explanation;
explination=explanation; excelent=excellent; exellent=excellent; familar=familiar; finaly=finally; generaly=generally; usally=usually; realy=really;
basicly=basically; especialy=especially; expecially=especially; excercise=exercise; greatfull=grateful; harrass=harass;
liason=liaison; millenium=millennium; mispell=misspell; missunderstanding=misunderstanding; neice=niece; noone=no one; persue=pursue;
persistant=persistent; pronounciation=pronunciation; recuring=recurring; rythm=rhythm; sieze=seize; supercede=supersede; threshhold=threshold;
tounge=tongue; warrenty=warranty; waranty=warranty; whereever=wherever; yeild=yield; abscence=absence; accross=across; agression=aggression;
apparantly=apparently; assistence=assistance; assitance=assistance; attendence=attendance; awfull=awful; changable=changeable; cheif=chief; commited=committed;
comittee=committee; concious=conscious; dissapoint=disappoint; dissapointed=disappointed; dissappointed=disappointed; disapointed=disappointed;
disapointing=disappointing; equiptment=equipment; exchage=exchange; atleast=at least; infact=in fact; aswell=as well; eachother=each other; incase=in case;
everytime=every time; abit=a bit; definitly=definitely; definetly=definitely; definetely=definitely; apreciate=appreciate; appriciate=appreciate; occurance=occurrence; restuarant=restaurant;
restraunt=restaurant; delicous=delicious; discusting=disgusting; vegeterian=vegetarian; loosing=losing; payed=paid; youre=you're; theyre=they're; wendsday=Wednesday;
apolagise=apologise; apologis=apologise; recomendation=recommendation; recomendations=recommendations; garunteed=guaranteed; guarenteed=guaranteed; suprised=surprised; sincerley=sincerely;
ofcourse=of course; inspite=in spite; dont=don't; didnt=didn't; doesnt=doesn't; isnt=isn't; wasnt=wasn't; wouldnt=wouldn't; couldnt=couldn't; shouldnt=shouldn't;
havent=haven't; hasnt=hasn't; arent=aren't; werent=weren't; youve=you've; weve=we've; theyve=they've; thank's=thanks; irregardless=regardless`);
