/** First names that drafts in England are likely to hold and that are hardly ever another word in lower case. */
const FIRST = `aaliyah aaron abdul abigail adam adele adrian aisha akram alan albert alex alexander alfie ali alice alison aliyah alma amara amelia amina amir amy andre andrea andrew andy
angela anita ann anna anne annie anthony antonio anwar archie arjun arlo arthur asif audrey ava ayesha barbara barney barry bea beatrice becky ben benjamin bernadette bernard bert beryl beth bev
beverley bilal bob brenda brendan brian bridget bronwen bruce bryn caitlin callum carl carla carmen carol caroline carys catherine cath cathy cecil ceri chantal chantelle charlie charlotte chelsea chloe chris
christine christopher ciara claire clare clive colin connor conor craig cyril daisy dan daniel danielle danny daphne darren darryl dave david dean deborah debbie deepak delia denise dennis derek
desmond dev dharma diana diane dilys dina dominic donald donna dora doreen doris dorothy doug douglas duncan dylan eddie edie edith edna edward eileen elaine eleanor elena elizabeth ella ellen ellie
elsie emily emma enid eric erica erin ernest esther ethan ethel eunice euan evan eve evelyn ewan farah farida farouk fatima felicity femi fergus fiona florence frances francesca francis frank fred
freda freddie freya gareth gary gavin gaynor gemma geoff geoffrey george georgia georgina gerald geraldine gerry gillian gina giles gladys glen glenda glenys glyn gordon graham greta gwen gwyneth
hamza hana hannah harish harjit harold harriet harris harry hassan hayley hazel heather hector helen helena henry hilary hilda holly howard hugh hugo hussain huw hyacinth iain ian ibrahim ida imogen imran
ingrid irene iris isaac isabel isabella isla ivan ivor jacqui jacob jade jake jamal james jamie jamila jan jane janet janice jared jasmine jason javed jayden jean jeanette jeff jeffrey jemima jenna
jennifer jenny jeremy jerome jess jessica jill jim jimmy joan joanna joanne jodie joe joel john johnny jolanta jon jonathan jordan joseph josh josie joshua joyce jude judith judy julia julian julie june
justin kareem karen karl kate katherine kathleen kathryn kathy katie kayden kayleigh keith kelly kelvin ken kenneth kerry kev kevin khadija kieran kim kimberley kirsty kumar kwame kyle laila lara laura
lauren laurence leah leanne lee len lena lenny leo leon leonard leroy les lesley leslie lewis liam lilian lily linda lindsay lionel lisa liz lizzie lola lorna lorraine louis louise lucas lucy luke luca
lydia lyn lynda lynn lynne mabel maddy mason maggie mahmood malcolm mandy manjit marcus margaret maria marian marie marilyn marion marjorie mark marlene martha martin mary mateusz matthew maureen maurice mavis
max maxine meera megan mehmet melanie melissa meryl michael michelle miguel mike mildred millie mina miriam mohammed mohamed moira molly mona monica morag moshe muhammad muriel myra nadia nancy naomi
natalie natasha neil neville ngozi niall nicola nicholas nick nigel nikita nina noah noel nora noreen norma norman oliver ollie olive olivia oscar osric owen pam pamela pat patel patricia patrick paul paula
pauline pearl peggy penelope percy perry pete peter petra phil philip philippa phoebe phyllis pippa piotr poppy prakash priti priya priyanka rachel rahul raj rajesh ralph raman ramesh raquel rashid
ravi raymond rebecca reg reggie rhiannon rhys richard rita robert roberta robin rodney roger roisin roland ron ronald ronnie rosalind rosemary rosie rowena roy rupert russell ruth ryan sadie saira
sally sam samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian shabana shane shanice sharon shaun shauna sheila shelley shirley sid sidney sienna simon simone siobhan sofia sonia sophia
sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue sunil suresh susan susie suzanne suzie sybil sylvia tam tamara tamsin tanya tara tariq tasha ted teresa terence terry
tess theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor trish trudy tyler tyrone una ursula val valerie vera vernon veronica vic vicky victor victoria vijay vikram vincent
viv vivian wayne wendy wilf wilfred will william winifred winston xanthe yasmin yusuf yvette yvonne zac zach zara zoe zofia betty ellis finley gail harvey kath kian lexi logan maisie mia nell riley ruby wilma lottie mick olwen jez viktor mags colm denis gus hattie jonah kerrie kirsten lloyd orla peg reece rhodri ronan saul selina stefan tilly vince wilbur zoltan tomasz gita ahmed amanda bill charles cheryl dawn grace greg jack jackie jo nathan ray rose walter`;

/** First names as a set, lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(FIRST.split(/\s/));
