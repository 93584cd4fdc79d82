/** Turns of phrase and the plain word that says the same: between two strokes, the turn and, after an arrow, its word. */
export const samePhrases = `
ask for > request | asks for > requests | asked for > requested | asking for > requesting
take place > happen | takes place > happens | took place > happened | taking place > happening
make sure > ensure | makes sure > ensures | making sure > ensuring
reach out to > contact | reaches out to > contacts | reached out to > contacted | reaching out to > contacting
get in touch with > contact | gets in touch with > contacts | be in touch with > contact
fill out > fill in | fills out > fills in | filled out > filled in
make use of > use | makes use of > uses | due to > because of | with regard to > about | with regards to > about | in regards to > about
in addition > also | at this time > now | at the moment > now | for the purpose of > for
not yet > not | the following order > this order | is in charge of > is responsible for | are in charge of > are responsible for
outside of > outside | on holiday > on vacation | not permitted to > not allowed to | the following day > the next day | the following week > the next week
the following month > the next month | the following quarter > the next quarter | the following year > the next year
based upon > based on | any questions > questions | is made up of > consists of | are made up of > consist of | in the order in which > in the order
for more details > for details | for more information > for information | for more info > for information | for further details > for details
has the responsibility for > is responsible for | with the help of > with`;
