import type { FirstNames } from '../../quotes/language';

const names = (list: string): string[] => list.trim().split(/\s+/);

/** Common first names of the English-speaking world whose gender is rarely in doubt. */
export const firstNames: FirstNames = {
  female: names(`
    abigail adriana agnes alexandra alice alicia alison allison amanda amber amelia amy ana andrea
    angela angelina anita ann anna anne annie antonia april ariana ashley audrey barbara beatrice
    becky bernadette beth betsy betty beverly brenda bridget brittany caitlin camille candace carla
    carly carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea cheryl christina
    christine cindy claire clara claudia condoleezza connie crystal cynthia daisy dana danielle debbie
    deborah debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine
    eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erika erin esther eva eve
    evelyn faith felicia fiona florence frances francesca gabrielle gail georgia geraldine gina
    ginger gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen
    helena hillary holly hope huma ida ingrid irene iris isabel isabella ivana ivanka jacqueline jamie jan
    jane janet janice jasmine jean jeanne jeannie jen jenna jennifer jenny jessica jill jo joan joanna
    joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june karen kate
    katherine kathleen kathryn kathy katie katrina kayla kellyanne kelsey kim kimberly kirsten
    kirstjen kristen kristin kristina laura lauren laurie leah lena leslie lillian lily linda lisa lois
    loretta lori lorraine louise lucille lucy lydia lynn madeleine madison maggie marcia margaret
    maria marian marie marilyn marina marion marissa marjorie marsha martha mary maureen maya megan
    megyn melania melanie melinda melissa mercedes mia michele michelle mildred miranda molly monica
    nadia nancy naomi natalie natasha nicole nicola nikki nina nora norma olga olivia paige pamela patricia
    patty paula pauline peggy penelope penny phoebe phyllis priscilla rachel rebecca regina renee
    rhonda rita roberta robin rosa rose rosemary ruby ruth sabrina sally samantha sandra sara sarah
    shannon sharon sheila shelley sherry shirley sonia sophia sophie stacy stella stephanie sue
    susan susanne suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy tulsi
    ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy
    whitney wilma yolanda yvette yvonne zoe
  `),
  male: names(`
    aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alex alexander alfred
    ali allan allen alvin andre andrew andy angelo anthony antonio archie arnold arthur austin barack
    barney barry bashar ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
    brent brett brian bruce bryan byron caleb calvin carl carlos charles charlie chester chris
    christian christopher chuck clarence clark claude clayton clifford clinton clyde colin conor
    corey craig curtis dale damien dan daniel danny darrell darren dave david dean dennis derek
    derrick dick diego dominic don donald doug douglas duncan dustin dwight dylan earl ed eddie
    edgar edmund eduardo edward edwin eli elijah elliott emmanuel enrique eric ernest ernie ethan eugene
    evan felix fernando floyd francis francisco frank franklin fred frederick gabriel garrett gary
    gavin gene geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory
    guy hank harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ivan
    jack jackson jacob jake jamal james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jesus
    jim jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian
    julio justin karl keith ken kenneth kent kevin khalid kirk kurt kyle lance larry lawrence lee leo
    leon leonard leroy lester lewis liam lindsey lloyd logan louis lucas luis luke manuel marc marco marcus
    mario mark marshall martin marvin mathew matt matthew maurice max maxwell melvin michael miguel mike
    milton mitch mitchell mohamed mohammad mohammed mohamad morgan muhammad nate nathan nathaniel neil nelson newt
    nicholas nick nigel noah noel norman nuri oliver omar orlando oscar osama owen pablo patrick paul pedro perry
    pete peter phil philip phillip pierre rafael ralph ramon rand randall randy raul ray raymond reggie reince ricardo
    richard rick ricky rob robert roberto rod rodney roger roland ron ronald ross roy rudy russell
    ryan saddam salvador sam samuel scott sean sebastian sergei sergey seth shane shaun shawn sidney simon spencer
    stan stanley stephen steve steven stewart stuart ted terrence terry theodore thomas tim timothy todd
    tom tommy tony travis trevor troy tyler vernon victor vincent vladimir wade wallace walter
    warren wayne wesley will william willie wolf xavier yusuf zachary
  `),
};
