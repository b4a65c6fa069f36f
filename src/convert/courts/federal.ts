/** The Supreme Court, courts of appeals, and the courts, panels and boards of the United States of one subject, a line each: id, citation, name. From courts-db of Free Law Project (BSD-2-Clause), see court-of.ts. */
export const FEDERAL_COURTS = `
ca9|9th Cir.|Court of Appeals for the Ninth Circuit
ca10|10th Cir.|Court of Appeals for the Tenth Circuit
ca11|11th Cir.|United States Court of Appeals for the Eleventh Circuit
ca7|7th Cir.|Court of Appeals for the Seventh Circuit
ca5|5th Cir.|Court of Appeals for the Fifth Circuit
ca1|1st Cir.|Court of Appeals for the First Circuit
ca8|8th Cir.|Court of Appeals for the Eighth Circuit
ca2|2d Cir.|Court of Appeals for the Second Circuit
ca3|3rd Cir.|Court of Appeals for the Third Circuit
ca6|6th Cir.|Court of Appeals for the Sixth Circuit
ca4|4th Cir.|Court of Appeals for the Fourth Circuit
cadc|D.C. Cir.|Court of Appeals for the D.C. Circuit
cafc|Fed. Cir.|Court of Appeals for the Federal Circuit
scotus|SCOTUS|Supreme Court of the United States
judcoun9||Judicial Council of The Ninth Circuit
judcoun10||Judicial Council of The Tenth Circuit
usjudconfcomdis||United States Judicial Conference Committee on Judicial Conduct and Disability
judcoundc||Judicial Council of the District of Columbia Circuit
judcoun11||Judicial Council of The Eleventh Circuit
judcoun7||Judicial Council of The Seventh Circuit
judcoun5||Judicial Council of The Fifth Circuit
judcoun1||Judicial Council of The First Circuit
judcoun8||Judicial Council of The Eighth Circuit
judcoun2||Judicial Council of The Second Circuit
cit|Ct. Intl. Trade|United States Court of International Trade
judcoun6||Judicial Council of The Sixth Circuit
ctappindterr|Ct. App. Ind. Terr.|Court of Appeals of Indian Territory
judcoun3||Judicial Council of The Third Circuit
prapp||Tribunal De Apelaciones De Puerto Rico/Court of Appeals of Puerto Rico
judcoun||Circuit Judicial Councils
deptinterior||Department of Interior
uslandoffice|US Land Office|United States Land Office
ussurveyor||United States Surveyor
judcoun4||Judicial Council of The Fourth Circuit
jpml|J.P.M.L.|United States Judicial Panel on Multidistrict Litigation
ccpa|C.C.P.A.|Court of Customs and Patent Appeals
fcc||Decisions of the Federal Communications Commission
reglrailreorgct|Regl. Rail Reorg. Act|Special Court Regional Rail Reorganization Act of 1973
usarmybrdrev||U.S. Army Board of Review
com|Comm. Ct.|U.S. Commerce Court
cc|Ct. Cl.|United States Court of Claims
eca|Emer. Ct. App.|Emergency Court of Appeals
atrc||Alien Terrorist Removal Court
energyoha||Department of Energy office of Hearings and Appeals
educationoha||Hearings & Appeals U.S. Department of Education
tecoa|Temp. Emerg. Ct. App.|Temporary Emergency Court of Appeals
afcca|A.F.C.C.A.|U S Air Force Court of Criminal Appeals
usafctmilrev||U S Air Force Court of Military Review
acca|A.C.C.A.|U S Army Court of Criminal Appeals
uscgcoca||U S Coast Guard Court of Criminal Appeals
cgcomilrev||U S Coast Guard Court of Military Review
nmcca|N.M.C.C.A.|U S Navy Marine Corps Court of Criminal Appeals
usafbrdrev||U.S. Air Force Board of Review
usarmymilrev||U.S. Army Court of Military Review
uscgbdrev||U.S. Coast Guard Board of Review
usnbdrev||U.S. Navy Board of Review
usnmcmilrev||U.S. Navy-Marine Corps Court of Military Review
bta|B.T.A.|United States Board of Tax Appeals
armfor|C.A.A.F.|United States Court of Appeals For The Armed Forces
uscfc|Fed. Cl.|United States Court of Federal Claims
cma||United States Court of Military Appeals
mc|M.C.|United States Court of Military Commission Review
cavc|Vet. App.|United States Court of Veteran Appeals
cusc|Cust. Ct.|United States Customs Court
bia||United States Department of Justice Board of Immigration Appeals
olc||United States Department of Justice Office of Legal Counsel
fisc||United States Foreign Intelligence Surveillance Court
fiscr||United States Foreign Intelligence Surveillance Court of Review
usjc|U.S.J.C.|United States Judicial Conference Committee To Review Circuit Council Conduct And Disability Orders
maritimecomm||United States Maritime Commission
tax|Tax Ct.|United States Tax Court
ttab|T.T.A.B.|Trademark Trial and Appeal Board
ptab|P.T.A.B.|Patent Trial and Appeal Board
bpai|B.P.A.I.|Board of Patent Appeals and Interferences
`;
