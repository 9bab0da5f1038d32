// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
/*! With parts of d3-array:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
/*! With parts of d3-time:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";(()=>{var e1=Object.defineProperty;var Yc=(t,e)=>{for(var n in e)e1(t,n,{get:e[n],enumerable:!0})};var n1=["actors","links","sources","events"];function ad(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=ad(t.lengths,e),o=cd(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function cd(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=ad(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function o1(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=cd(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function s1({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function ld(t){return{...t,columns:s1(t.columns,t.actors.
ids),...o1(Object.fromEntries(n1.map(e=>[e,t[e]])))}}var tt={};Yc(tt,{atDate:()=>Kn,bounded:()=>Hd,brief:()=>Nt,certainIn:()=>Vd,certainty:()=>ce,dayInWords:()=>lt,firstDay:()=>rl,inWords:()=>F,lastDay:()=>il,lifetimeInWords:()=>hr,
openWindowOf:()=>Ze,possibleIn:()=>zd,short:()=>ol,spanOf:()=>Ie,spansOf:()=>te,spells:()=>al,windowInWords:()=>wr,windowOf:()=>Gd});var i1=[0,31,59,90,120,151,181,212,243,273,304,334],fd=t=>t%4===0&&(t%100!==0||t%400===0);function fr(t,e){return e===2?fd(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var Ti=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=fr(t,e);function Ee(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
i1[e-1]+(e>2&&fd(t)?1:0)+n}var gn=t=>Ee(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ie(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;Ee(e,1,1)>t;)e-=1;for(;Ee(e+1,1,1)<=t;)e+=1;let n=12;for(;Ee(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-Ee(e,n,1)+1)}`}function ud(){let t=new Map,e=n=>(t.has(n)||t.set(n,gn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var st=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},os=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,yn=(t,e,n=[],o="")=>new st(`no ${t} \`${e}\``,os(n,o));var qc=64,a1=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,md=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,c1=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
l1=/^(\d{4})S(\d+)[?~%]?$/,f1=/^(?:\[.*\]|\{.*\})$/,u1=/^([^/]*)\/([^/]*)$/,d1=/^(\d{4})-(\d{4})$/,p1=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
m1=/^(\d{4}-\d\d)[?~%](-\d\d)$/,h1=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,w1=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,g1=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
y1=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${w1})(?:${g1})?$`),b1=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
ss=[[3,3],[6,3],[9,3],[12,3]],k1=[ss[2],ss[3],ss[0],ss[1]],x1=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],S1=[...ss,...ss,...k1,...x1],$1=[[a1,gd],
[md,kd],[c1,M1],[l1,E1],[f1,O1],[u1,bd]],v1=t=>new st(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),hd=()=>new st("not a day \
of the calendar in the years 0001 to 9999"),wd=t=>new st(`\`${t}\` ends before it begins`);function Xe(t){if(t.length>qc&&[...t].length>qc)throw new st(`a date \
has at most ${qc} characters`);if(t==="")throw new st("a date is needed here, and not an empty text");if(t!==t.trim())throw new st("a date must not have spaces \
around it");return Di(t)}function Di(t){for(let[e,n]of $1){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return A1(t)}function gd(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new st("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new st(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!Ti(s,r,i))throw new st(`${t} is not a day of the calendar`);return yd(s,r,i)}function yd(t,e,n){let o=e||12;return[
Ee(t,e||1,n||1),Ee(t,o,n||fr(t,o))]}function bd(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new st(`\`${t}\` names no date`);let s=[o(e)?-1e9:Di(e)[0],
o(n)?1e9:Di(n)[1]];if(s[0]>s[1])throw wd(t);return s}function O1(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?Di(n.trim()):
bd(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function kd(t,e,n="XX",o="XX"){let s=[Kc(e,9999),
Kc(n,12),Kc(o,31)],r=dd(s),i=dd(s.map(a=>[...a].reverse()));if(!r||!i)throw new st(`${t} is not a day of the calendar`);return[Ee(...r),Ee(...i)]}function Kc(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function dd([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(Ti(o,s,r))return[o,s,r];return null}function M1(t,e,n){let[o,s]=S1[Number(n)-
21],r=o+s>13,[i]=gd(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?Ee(9999,12,31):yd(a,(o+s-2)%12+1)[1]]}function E1(t,e,n){if(!/^[1-4]$/.
test(n))throw new st(`\`${t}\`: of a year, 1 to 4 digits are significant`);return kd(t,e.slice(0,Number(n)).padEnd(4,"X"))}function A1(t){if(b1.test(t))throw hd();
let e=T1(y1.exec(t)?.[1]??t);if(!e)throw v1(t);return e}function T1(t){let e=m1.exec(t),n=p1.exec(e?e[1]+e[2]:t);if(n)return pd(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=h1.exec(o);return!s||t!==o&&!md.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:pd(s[1],s[2],s[3])}function pd(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?fr(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),f=e&&
e!=="XX"?Number(e):a,u=n&&n!=="XX"?Number(n):c?fr(l,f):1;if(!Ti(l,f,u))throw hd();return Ee(l,f,u)};return[r("0",1,!1),r("9",12,!0)]}function xd(t){let e=d1.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new st(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?Xe(o)[0]:-1e9,s?Xe(s)[1]:1e9];if(r[0]>r[1])throw wd(t);return r}var q=["low","moderate","high"],wt=["asserted","disputed","denied"],Zt={asserted:"not contested",disputed:"disputed",denied:"denied"},ae={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},rs={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},Y=["support","structure","alignment","hostility"],Vn=["support","structure","a\
lignment"],Li=["asserted","disputed"],Ci=["kinds","families","on","between","certain","minConfidence","status","without"],$o=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Pt={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},$d=["any","together","in-order"],vd=["shortest","strongest"],Qe=["January","February","March","April","May","June","July","\
August","September","October","November","December"],Od=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Xc="ongoing",Md={about:"about","up-t\
o":"up to","at-least":"at least"},Ed=["leads","member-of"],Je={high:null,moderate:[9,4],low:[2.5,3.5]},Qc={actors:["id","name","type","plural","country","ideolo\
gy","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions","ofac","eu",
"uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symmetric","statu\
s","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record","position","\
id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","published","u\
rl","host","archived_url","accessed","sha256","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","summary","attr\
ibutes","former_ids"]},Ad="attribute_",Td=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Jc={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",
ؤ:"و",ـ:"",ß:"ss",ı:"i"},Ni={q:"k",c:"k",z:"s",p:"b"},Dd=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th","t"],["dh",
"d"]],Ld=["ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],Cd=4,Nd=500,Zc=70,Wi=75,Wd=3,Id=5e6,Rd=10;var jd=6,Fd=50,tl=2e3,Ii=8;var D1=new RegExp(`[${Object.keys(Jc).join("")}]`,"g"),L1=new RegExp(`[${Object.keys(Ni).join("")}]`,"g"),C1={ß:"ss",ς:"σ",և:"եւ"},el=new Map,nl=new Map;function N1(t){
return el.has(t)||el.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),el.get(t)}function W1(t){return nl.has(t)||nl.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>N1(e)?"":e)),nl.get(t)}function yt(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,W1).replace(D1,n=>Jc[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>C1[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function ji(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!Ld.includes(n)).map(R1):e.map(n=>[...n].length>Cd?n.replace(/^ال/,""):n)}var I1=5e4,Ri=new Map;function R1(t){let e=Ri.get(t);return e===void 0&&
(Ri.size>I1&&Ri.clear(),Ri.set(t,e=j1(t))),e}function j1(t){let e=Dd.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
L1,s=>Ni[s]).replace(/[aeiouwvyh]/g,"");return((Ni[n]??n)+o).replace(/(.)\1+/g,"$1")}var Oo=t=>Array.from(t,e=>e.codePointAt(0)??0);function vo(t){let e=Oo(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function F1({points:t,bits:e,others:n},o){
if(t.length>32)return _1(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function _1(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function Yn(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*F1(t,e))/o)*100}function bn(t,e,n=1){if(t.length>Nd)return[];
let o=vo(t.toLowerCase());return[...new Set(e)].sort().map(r=>[Yn(o,vo(r).points,Zc),r]).filter(([r])=>r>=Zc).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var Fi=Object.keys(Pt),P1=Fi.filter(t=>Array.isArray(Pt[t]));function kn(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Pt,n))throw new st(`there is no\
 filter \`${n}\``,os(bn(n,Fi),`it is one of ${Fi.join(", ")}`));let e={...Pt,...t};for(let n of Fi)e[n]??=Pt[n];for(let n of P1)e[n]=B1(n,e[n]);if(dr("family",e.
families,Y),dr("status",e.status,wt),e.minConfidence!==null&&dr("confidence",[e.minConfidence],q),dr("time",[e.time],$d),dr("sort",[e.sort],vd),e.on!==null&&e.between!==
null)throw new st("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new st(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return Mo(e),e}function B1(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new st(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function dr(t,e,n){for(let o of e)if(!n.
includes(o))throw new st(`no ${t} \`${o}\``,os(bn(String(o),n),`it is one of ${n.join(", ")}`))}function Mo({on:t=null,between:e=null}){try{return t!==null?Xe(String(
t)):e===null?null:xd(String(e))}catch(n){throw n instanceof st?new st(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function qn(t){let e=kn(t),n=e.families.
length||e.kinds.length?e.families:Vn;return{...e,families:[...n],status:[...e.status.length?e.status:Li]}}var pr="0000-00-00",mr="9999-99-99",te=({span:t,spans:e})=>e??[t];function Hd([t,e,n,o]){return[t??pr,e??mr,n??pr,o??mr]}var Ud=([t,e])=>[ie(t)??pr,ie(e)??mr],Ie=t=>Ud(
Xe(t));function Gd({on:t,between:e}={}){let n=Mo({on:t||null,between:e||null});return n&&Ud(n)}function Ze(t){let e=Gd(t);return e&&[e[0]===pr?null:e[0],e[1]===
mr?null:e[1]]}var zd=([t,,,e],[n,o])=>t<=o&&e>=n,Vd=([,t,e],[n,o])=>t<=o&&e>=n;function ce(t,[e,n]){let o=[e??pr,n??mr],s=te(t).map(Hd);return s.some((r,i)=>!t.
outside?.includes(i)&&Vd(r,o))?"certain":s.some(r=>zd(r,o))?"possible":null}function lt(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${Qe[n-1]} ${e}`}var H1=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>Bd(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>lt(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${Bd(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>Od[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],_d=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Pd=/^\d{4}(-\d\d){0,2}$/,Bd=t=>`${Qe[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function F(t){if(t==="..")return Xc;if(/^[[{].*[\]}]$/.test(t))return U1(t);if(t.includes("/"))return Yd(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${F(t.replace(/[?~%]/g,""))}`}for(let[e,n]of H1){let o=e.exec(t);if(o)return n(o[1])}return G1(t)}function U1(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?Yd(s.trim().split("..")):F(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function Yd([t,e]){let n=o=>o===""||o==="..";return n(t)?`${F(e)} or earlier`:n(e)?`${F(t)} or later`:`between ${F(t)} and ${F(
e)}`}function G1(t){let e;try{e=Xe(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>ie(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${lt(n)} and ${lt(o)}`:n?`${lt(n)} or later`:o?`${lt(o)} or earlier`:"an unknown date"}function Kn(t){let e=F(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function is({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function hr(t,e){let n=is(t).map(o=>z1(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),te(t).map(V1).join(" ")]}function z1(t,e){let[n,o]=[qd(t),sl(t)],s=n?`Seen ${Kn(n)}, start unknown`:t.start?`Beg\
an ${F(t.start)}`:"Start unknown",r=e?` on ${lt(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${F(o)}, end unknown`:`ended ${F(t.end)}`:"end unknown";return`${s}; ${i}.`}function V1([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${lt(t)}`:
"before"),n!==o&&s.push(o?`until ${lt(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${lt(e)} alone`:`Certai\
n from ${lt(e)} to ${lt(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function qd(t){let e=sl(t);return e&&t.start===`[..${e}]`?e:null}var sl=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Nt(t){let e=is(t),n=e.map(Y1);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(q1).join(", ")}function Y1({start:t,end:e}){
let n=(t??"").replace(_d,"$2"),o=(e??"").replace(_d,"$1");return!Pd.test(n)||!(o===".."||Pd.test(o))?null:o===".."?`${F(n)} – ongoing`:n===o?F(n):Xe(n)[0]<=Xe(
o)[1]?`${F(n)} – ${F(o)}`:null}function q1(t){let[e,n]=[qd(t),sl(t)];if(e)return`seen ${F(e)}`;let o=t.start?F(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?Xc:n?t.start===n?"?":`last confirmed ${F(n)}`:F(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function rl(t){
let e=is(t).flatMap(({start:n})=>n||[]);return e.length<is(t).length?null:e.flatMap(n=>_i(n)[0]??[]).sort()[0]??null}function il(t){let e=is(t).map(({end:n})=>n&&
n!==".."?_i(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function al(t){let e=({start:o,end:s})=>[o&&_i(o)[0],s&&s!==".."?_i(s)[1]:null];return(t.periods?
is(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var _i=t=>Xe(t).map(ie);function ol(t,e){if(!t)return"";for(let n of[4,7])if(Ie(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function wr(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[ol(t[0],0),ol(t[1],1)];return e?n?e===n?F(e):`${F(e)} to ${F(n)}`:`\
since ${F(e)}`:`until ${F(n)}`}var it=t=>q.indexOf(t),Mt=t=>[t.derives_from??[]].flat(),Re=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function Kd(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function as(t,e){let{marks:n,top:o}=Kd(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function Pi(t,e){
let{top:n}=Kd(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function gr(t,e){let n=t.filter(f=>f.stance===
"supports"),o=t.filter(f=>f.stance!=="supports"),s=n.some(f=>f.strength==="strong"),r=n.filter(f=>f.strength!=="weak"),i=as(new Set(r.map(f=>f.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(f=>f.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:q[a],
roots:as(new Set(n.map(f=>f.source)),e),weakly_disputed:l==="disputed"&&c}}var K1=["types","countries"],Xd=Object.freeze({paths:[...Ci,...$o],whyNot:[...Ci,...$o.filter(t=>!["limit","sort"].includes(t))],setFilter:[...Ci,...K1]});function Qd(t,e){
let n=Xd[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Pt,o))throw new st(`there is no filter \`${o}\``,os(bn(o,n),`it is one \
of ${n.join(", ")}`));let s=Xd.paths.includes(o)?"belongs to paths":"is not for the page";throw new st(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!yr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new st("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var yr=({on:t,between:e,time:n=Pt.time})=>!!(t||e||n!==Pt.time);var Jd=["graph","timeline","table","matrix","sources"],Sn=["actors","links","claims","sources","events"],$n=["kinds","types","confidences","statuses","countries"],
cs=[...$n,"window","certain","without","only"],Wt=[...cs,"question"],Bt="none",Bi=[...Y,"all"],Hi=["kinds","name","role"],Zd=["kinds","weight"],bt=Object.freeze(
{view:"graph",table:"actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,statuses:null,
countries:null,window:null,certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,width:"kinds",selected:[],open:null,compare:null,
question:null,chosen:null,story:null}),br=Object.keys(bt),tn=t=>t?{window:t}:{window:t,certain:!1};function le(t,e){return e==="kinds"?Object.keys(t.kinds):e===
"types"?Object.keys(t.types):e==="confidences"?[...q].reverse():e==="statuses"?[...wt]:[...new Set(Object.values(t.actors).map(o=>o.country??Bt))].sort()}var X1=2,
ll="country:",mt=({question:t})=>!!(t&&(t.from||t.to||t.walk.via?.length)),Ae=({compare:t})=>t&&t.by!=="actors"?t:null;function Ui(t,e){return t.compare?.by!=="\
dates"||!t.window&&!t.certain?t:e&&e.compare===t.compare&&!rt(e.window,t.window)?{...t,compare:null}:{...t,window:null,certain:!1}}var ke=t=>t.startsWith(ll)?t.
slice(ll.length):null,Xn=t=>`${ll}${t}`;function xe({question:t}){let{from:e,to:n}=t??{};return e&&n&&[e,n].every(o=>ke(o)===null)?{from:e,to:n}:null}function je({
question:t}){return t?.walk.maxHops??(t?.from&&t?.to?Pt.maxHops:X1)}function ls(t,e,n){return mt(e)?n==="statuses"?Li:n!=="kinds"?null:Object.keys(t.kinds).filter(
o=>Vn.includes(t.kinds[o].family)):null}var Eo=(t,e,n)=>e[n]??ls(t,e,n);function Fe(t,e,n,o){let s=new Set(o),r=le(t,n).filter(a=>s.has(a)),i=ls(t,e,n)??le(t,n);
return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}var rt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);var tp=t=>t?.length?[...t]:null;function fs(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=kn(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),f=c?a:ls(t,n,"kinds")??
a,u=!i.minConfidence||i.minConfidence===q[0];return{types:tp([o??[]].flat()),countries:tp([s??[]].flat()),...i.status.length?Fe(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,...Fe(t,n,"kinds",f.filter(l)),confidences:u?null:q.slice(it(i.minConfidence??q[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:Ze(i)}}function Gi(t){let e=t,n=Pt,s=$o.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!rt(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function zi({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==je({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function Qn(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
f])=>!$o.includes(f))),c=zi({from:e,to:n,walk:Gi(o)});return[o.without??[]].flat().some(f=>t.kinds[f]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...fs(
t,{types:s,countries:r,...a},{question:c})}}function Q1(t,e){let n=Y.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function vn(t,e){if($n.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,f=o&&Q1(t,o),u=a&&q.find(w=>a.includes(w)),d=[...e.without];if(r||i||c)for(let[w,{type:y,country:S=Bt}]of Object.entries(t.actors))(r&&!r.includes(
y)||i&&!i.includes(S)||c&&!c.includes(w))&&d.push(w);if(a&&u&&q.slice(it(u)).some(w=>!a.includes(w)))for(let[w,y]of Object.entries(t.links))a.includes(y.confidence)||
d.push(w);let h={...f?{families:f}:o&&{kinds:o},...s&&{status:s},...u&&u!==q[0]&&{minConfidence:u},...d.length>0&&{without:[...new Set(d)]},...n&&{between:n.map(
w=>w??"").join("..")},...l?.walk};return e.certain&&yr(h)?{...h,certain:!0}:h}function kr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},{from:s,to:r}={
...o,...e},i=zi({from:s,to:r,walk:Gi({...o.walk,...n})});return{question:mt({question:i})?i:null,chosen:null}}function ep(t,e,n){let o=qn(vn(t,e)??{}),s=a=>!rt(
o[a],n[a]),r=fs(t,{...n,...Object.fromEntries($o.map(a=>[a,null]))},e),i=kr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&(i.statuses=
r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,tn(r.window??null)),s("certain")&&(i.certain=n.certain),s(
"without")&&(i.without=e.without.filter(a=>n.without.includes(a)),rt(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),i}var J1="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",np=40,Vi=String.raw`([a-z]{3,9})\.?`,Z1=/^(all|any|no|clear)( time)?$/,tx=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
ex=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,nx=/^(?:in|on|during|at|time:?)\s+/,ox=/^\d{4}-\d\d(?:-\d\d)?$/,sx=["spring","summer","autumn","winter"],rx=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,Zn(t,1)]],[/^before ([^]+)$/,t=>[null,Ao(Zn(t,0),-1)]],[/^after ([^]+)$/,t=>[Ao(Zn(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>xr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>xr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>xr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>xr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>xr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[Zn(t,0),null]]],fl=t=>`“${t.length>np?`${t.slice(0,np)}…`:t}”`,Ao=(t,e)=>t===null?null:
ie(gn(t)+e),ix=t=>Qe.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,ax=t=>21+sx.indexOf(t==="fall"?"autumn":t),ul=t=>new RangeError(t,{cause:sp}),
sp="impossible",rp=t=>t instanceof RangeError&&t.cause===sp;function cx(t){let e=(o,s,r)=>{let i=ix(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${ax(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${Vi},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${Vi}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${Vi},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${Vi} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
function Zn(t,e){let n=t.trim();if(n===""||n==="..")return null;if(ex.test(n))throw ul(`${fl(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=cx(n),s;try{s=Ie(o)}catch{throw ox.test(o)&&o.length>7?ul(`The calendar has no day ${fl(n)}.`):new RangeError(`${fl(n)} is not a date. Write, fo\
r example, ${J1}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function xr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[Zn(o,0),Zn(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw ul(
`The time ends (${lt(s[1])}) before it starts (${lt(s[0])}).`);return s}function en(t){let e=t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(
/\s+/g," ").trim().replace(nx,"").replace(tx,"$1");if(!e||Z1.test(e))return null;for(let[n,o]of rx){let s=n.exec(e);if(s)return op(o(s[1],s[2]))}return op([Zn(e,
0),Zn(e,1)])}var op=t=>t[0]||t[1]?t:null;var ip=["dates","actors","filters"],$r=[...$n,"certain"],dl="|";function ap([t,e]){let[n,o]=[Ao(t,-1),Ao(e,1)];return!n||!o?null:[[n,n],[o,o]]}function cp([[t,e],
[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[Ao(t,1),Ao(o,-1)];return s&&r&&s<=r?[s,r]:null}var vr=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},window:null,
certain:!1});function lp(t){let e={};for(let n of $r)rt(t[n],bt[n])||(e[n]=t[n]);return e}function fp({window:t,actor:e,parts:n}){let o=r=>$r.filter(i=>i in r).
map(i=>`${i}=${n[i].write(r[i])}`).join(";"),s=r=>{let i={};for(let a of r.split(";").filter(Boolean)){let c=$r.find(l=>a.startsWith(`${l}=`));if(!c)throw new RangeError(
"a filter that is compared cannot be read");i[c]=n[c].read(a.slice(c.length+1))}return i};return{write(r){return r.by==="filters"?["filters",...r.sides.map(o)].
join(dl):r.by==="dates"?["dates",...r.sides.map(t.write),...r.certain?["certain"]:[]].join(":"):["actors",...r.sides,r.way,r.family].join(":")},read(r){if(r.startsWith(
`filters${dl}`)){let[,u,d,...m]=r.split(dl);if(d===void 0||m.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[s(u),s(d)]}}let[
i,a,c,...l]=r.split(":");if(c===void 0)throw new RangeError("the comparison cannot be read");if(i==="dates")return{by:i,sides:[t.read(a),t.read(c)],certain:l[0]===
"certain"};if(i!=="actors"||a===c)throw new RangeError("the comparison cannot be read");for(let u of[a,c])if(!e(u))throw new RangeError(`no actor “${u}”`);let f=Y.
find(u=>u===l[1])??"support";return{by:i,sides:[a,c],way:l[0]==="from"?"from":"to",family:f}}}}var j=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,pl=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function Yi({
value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r},i){let a=f=>f.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:
""}${r?` (${i(r)})`:""}`;return`${s?`${Md[s]} `:""}${n} ${c}${l}`}function pp({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${j(
o,"source")} ${t===1||o===1?"speaks":"speak"} of this time.`}var dp=t=>t.toLowerCase().trim();function To(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],o=t.
actors[e.source]?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role)return{said:` ${o} `,named:!1};if(!Ed.includes(e.kind))return{said:`, ${e.role}, ${o} `,named:!1};
let s=dp(e.role).endsWith(` ${dp(t.actors[e.target]?.name??"")}`);return{said:s?`, ${e.role}`:`, ${e.role} of `,named:s}}function nn(t,e,n,o){let{said:s,named:r}=To(
t,e);return`${n}${s}${r?"":o}`}function ml(t){let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{
let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}var hl=(t,e)=>t===0?"":e?", part of ":t===1?", through its ":" and its\
 ",qi=(t,e)=>ml(t).map(({actors:n,rises:o})=>n.map((s,r)=>`${hl(r,o)}${e(s)}`).join("")).join(" → "),Se=t=>t[0].toUpperCase()+t.slice(1),on=t=>t.replaceAll("-",
" ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase()),Ki=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var lx={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},fx=200,ux=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),It=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${dx(n,t,o)}`});function dx(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${nn(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var wl=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),yl=t=>({known:(e,n)=>n==="",said:()=>t}),mp=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=fx&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),gl=yl("drawn in the picture"),hp=yl(""),Xi={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>le(
t,"countries").includes(e),said:(t,e)=>e===Bt?"without a country":`country: ${ux.of(e)}`},gives:It("actors","supporting"),takes:It("actors","supported by"),foe:It(
"actors","with hostile links to"),ally:It("actors","aligned with"),drawn:gl,hidden:yl("in view, but not drawn in the picture"),instead:hp,ids:mp("actors")},links:{
from:It("actors","from"),to:It("actors","to"),of:It("actors","of"),with:It("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:wl(Y,t=>t),confidence:wl(q,t=>`${t} confidence`),status:wl(wt,t=>Zt[t]),cites:It("sources","citing"),rests:It("sources","resting on"),alone:It(
"sources","without support if this source is withdrawn:"),weaker:It("sources","less confident if this source is withdrawn:"),drawn:gl,instead:hp,ids:mp("links")},
sources:{cited:It("links","cited for"),repeats:It("sources","derived from")},events:{of:It("actors","with"),cites:It("sources","citing"),rests:It("sources","res\
ting on"),alone:It("sources","without a claim if this source is withdrawn:"),drawn:gl},roots:{cited:It("links","behind")}},wp=Object.keys(Xi),$e=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function us(t,e){let[n,...o]=e.split(":"),s=wp.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${wp.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(Xi[s],c)&&
Xi[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var Or=(t,e)=>j(e,lx[t]),Qi=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>Xi[e][o].said(t,s)).filter(Boolean);function px({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function Ji(t){let e=px(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function ds({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var mx=["actor","link","source","event"],hx=["paths","stories","compare"],kl="all",wx=["lanes","events"],gx=["certain","possible","undated"],xl=5,gp=60,yx=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function bx(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var he=t=>`“${t.length>
gp?`${t.slice(0,gp)}…`:t}”`.replace(yx,"�"),ps=(t,e)=>Object.hasOwn(t,e),kx=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Do=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),Mr=t=>t===null||typeof t=="string"&&t.length<=100,Sl=t=>typeof t=="boolean",yp=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,bp={kinds:Do,families:Do,status:Do,types:Do,countries:Do,without:Do,via:Do,on:Mr,between:Mr,minConfidence:Mr,time:Mr,sort:Mr,certain:Sl,undirected:Sl,parts:Sl,
maxHops:yp(20),limit:yp(1e4)};function Lo(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${he(o)}`);return o})}}function to(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${he(e)} is not one of ${t.
join(", ")}`);return n}}}var $p=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${he(n)} is not a \
number from ${t} to ${e}`);return o}}),kp={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!bx(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${he(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},xx={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${he(r)} is not a group of the matrix`);return{family:to(Bi).read(e),order:to(Hi).read(n??""),grouped:to(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},Sx=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${he(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),$x=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=hx.find(f=>f===e);if(n)return{
type:n};if(e.startsWith("list:")){let f=e.slice(5);return us(t,f),{type:"list",list:f}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(u=>ps(t.actors,u??"")))throw new RangeError(`no pair of actors ${he(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=gx.find(f=>e===
`dated:${f}`);if(c)return{type:"dated",id:c};let l=mx.find(f=>f===e.split(":",1)[0]);if(!l||!ps(t[`${l}s`],a))throw new RangeError(`no record ${he(e)}`);return{
type:l,id:a}}});function vp(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!kx(n[2]))throw new RangeError("the question cannot b\
e read");let o=le(t,"countries").map(Xn);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(ps(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${he(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!ps(bp,s)||!bp[s](r))throw new RangeError(`the filter ${he(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var vx=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=vp(t,e);return zi(
{from:n,to:o,walk:Gi(s)})}}),xp=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${he(r||o)}`);return[r,$p(0,n).read(o.slice(s+1))]}});function Op(t){let e=a=>ps(t.actors,a),n=a=>{let c=le(t,a),l=new Set(c),{write:f,read:u}=Lo(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?kl:f(d),read:d=>d===kl&&!l.has(kl)?c:u(d)}},o=xp(e,"actor",6),s=xp(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>to(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:to(Jd),table:to(Sn),timeline:to(wx),matrix:xx,...i,window:kp,certain:r,without:Lo(a=>e(a)||ps(t.links,a),"actor or link"),only:Lo(e,"actor"),
unfolded:Lo(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:Sx(e),stacks:Lo(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Lo(a=>Y.some(c=>c===a),"family"),width:to(Zd),selected:Lo(e,"actor"),open:$x(t),compare:fp({window:kp,actor:e,parts:{...i,certain:r}}),
question:vx(t),chosen:$p(0,1e3),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,l]=s.read(a);return{id:c,step:l}}}}}function Zi(t,e){let n=new URLSearchParams,
o=Op(t),s=r=>{let i=e[r];i!==null&&!rt(i,bt[r])&&n.set(r,o[r].write(i))};return br.forEach(s),n.toString()}var Sp=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function ta(t,e){
let n={...bt},o=[],s=Op(t),r={},i=new Set,a=Ji(t),c=f=>{let u=a.get(f);return u?(i.add(`${he(f)} is now ${he(u)}`),u):f},l=(f,u)=>{let d=u.replace(Sp,c);n[f]=s[f].
read(d),f==="question"&&(r=Qn(t,vp(t,d)))};for(let[f,u]of new URLSearchParams(e.replace(/^#/,""))){let d=br.find(m=>m===f);if(!d){o.push(`${he(f)} is not a sett\
ing of the view`);continue}try{l(d,u)}catch(m){if(!(m instanceof RangeError))throw m;let h=(u.match(Sp)??[]).map(w=>ds(t,w)).filter(w=>w!==null);o.push(...h.length?
new Set(h):[m.message])}}for(let f of cs)r[f]!==void 0&&!rt(r[f],bt[f])&&Object.assign(n,{[f]:r[f]});return o.length>xl&&o.splice(xl,1/0,"and more"),{state:Ui(n),
notes:o,renamed:[...i].slice(0,xl)}}var Ox=200;function Ep(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let f of s)f(e,l)}function i(c,{tracked:l=!0}={}){let f=Ui(
{...e,...c},e);br.every(u=>rt(e[u],f[u]))||(l&&(n.push(e),n.length>Ox&&n.shift(),o.length=0),r(f))}function a(c,l){let f=c.pop();return f?(l.push(e),r(f),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var U=t=>t[t.length-1],Ht=t=>!!t;function G(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function nt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var Ex={window:null,certain:!1};function Tp(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function Ax({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var _e=(t,{actors:e,time:n=Ex})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&Ax(s,n)}).sort(Tp(t));function ea(t,e){
let n=Tp(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function sn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Tx(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function gs(t){let e,n,
o;t.length!==2?(e=sn,n=(a,c)=>sn(t(a),c),o=(a,c)=>t(a)-c):(e=t===sn||t===Tx?t:Dx,n=t,o=t);function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+
f>>>1;n(a[u],c)<0?l=u+1:f=u}while(l<f)}return l}function r(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<=0?l=u+1:f=u}while(l<f)}
return l}function i(a,c,l=0,f=a.length){let u=s(a,c,l,f-1);return u>l&&o(a[u-1],c)>-o(a[u],c)?u-1:u}return{left:s,center:i,right:r}}function Dx(){return 0}function Lx(t){
return t===null?NaN:+t}var Lp=gs(sn),eL=Lp.right,nL=Lp.left,oL=gs(Lx).center;var sL=Cp(Np),rL=Cp(Cx);function Cp(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(hs(a,l,s,r,i),hs(a,s,l,r,i),hs(a,l,s,r,i),ws(c,s,l,r,i),ws(c,l,s,r,
i),ws(c,s,l,r,i)):a?(hs(a,s,l,r,i),hs(a,l,s,r,i),hs(a,s,l,r,i)):c&&(ws(c,s,l,r,i),ws(c,l,s,r,i),ws(c,s,l,r,i)),e}}function hs(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function ws(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function Cx(t){let e=Np(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function Np(t){let e=Math.floor(t);if(e===t)return Nx(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],f=c*e,u=f+c;for(let d=i,m=i+f;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+f)],s[d]=(l+n*(r[Math.max(i,d-u)]+
r[Math.min(a,d+u)]))/o,l-=r[Math.max(i,d-f)]}}function Nx(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,f=s+c;l<f;l+=
i)a+=o[Math.min(r,l)];for(let l=s,f=r;l<=f;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var Wx=Array.prototype,iL=Wx.slice;var Ix=Math.sqrt(50),Rx=Math.sqrt(10),jx=Math.sqrt(2);function Wp(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=Ix?10:r>=
Rx?5:r>=jx?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?Wp(t,e,n*2):[a,c,l]}function Dp(t,e,n){return e=+e,t=+t,n=+n,Wp(t,e,n)[2]}function $l(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?Dp(e,t,n):Dp(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var aL=Fx(Math.random);function Fx(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var Ip=2e4,Mn=class extends Error{},En=class t{constructor(e=Id){if(!Number.isSafeInteger(e)||e<0)throw new st(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=Ip}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new Mn};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+Ip,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function ys(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var vl=new WeakMap;function Pe(t){return vl.has(t)||vl.set(t,_x(t)),vl.get(t)}function _x(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
u=>Object.keys(u).sort()),[r,i,a]=[n,o,s].map(u=>new Map(u.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(u=>e[u].
family),labels:s.map(u=>e[u].label),symmetric:Uint8Array.from(s,u=>e[u].symmetric?1:0),composes:Uint8Array.from(s,u=>e[u].composes?1:0)};for(let u of["source","\
target"])c[u]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(u=>te(t.links[u]));c.spans=new Int32Array(o.length+1),l.forEach((u,d)=>{c.spans[d+1]=c.spans[d]+u.length});for(let u of["s1","s2","e1","e2"])
c[u]=new Int32Array(c.spans[o.length]);let f=ud();return o.forEach((u,d)=>{let m=t.links[u];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=it(m.confidence),c.status[d]=wt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[y,S]=[c.spans[d]+w,f(h)],x=m.
outside?.includes(w);c.s1[y]=S[0],c.s2[y]=x?1000000001:S[1],c.e1[y]=x?-1000000001:S[2],c.e2[y]=S[3]})}),c.outgoing=Rp(c.source,c.target,n.length),c.incoming=Rp(
c.target,c.source,n.length),c}var na=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function Rp(t,e,n){
let o=jp(e,Int32Array.from(t,(i,a)=>a),n).links,s=jp(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function jp(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var Fp=[-1e9,1e9];function Ol(t,e,n,o){let[s,r]=n??Fp,i=o==="certain"?([,u,d])=>[u,d]:([u,,,d])=>[u,d],a=t.map(u=>u.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(u=>u.length===0))return null;let c=a.map(u=>u.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(u=>u.map(()=>!0)):f(c);
return l&&a.map((u,d)=>[...new Set(u.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(Px));function f(u){return e==="in-order"?zx(u):o==="certain"?Hx(u,[s,r]):Bx(
u,[s,r])}}var Px=(t,e)=>t-e,_p=(t,e)=>Ml(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??Fp),Ml=(t,e)=>t.reduce((n,o)=>oa(n,sa(o)),[e]);function oa(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var El=(t,e)=>t[0]-
e[0]||t[1]-e[1];function sa(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(El)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function Al(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function Pp(t){let e=t.map(([n])=>n);return n=>{let o=Al(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function Bx(t,e){let n=Ml(t,e);return n.length?t.map(o=>o.map(Pp(n))):null}function Hx(t,e){let n=Pp(Ml(t,e)),
o=t.map(Ux),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,f)=>f===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=Gx(s.flatMap((f,u)=>u===a?[]:f));return i.
map(f=>n(f)||c.has(f)||l(f))});return r.every(i=>i.includes(!0))?r:null}function Ux(t){let e=[...t].sort(El),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=Al(n,r)-1;return i>=0&&o[i]>=s}}function Gx(t){let e=t.map(([s,r])=>[r,s]).sort(El),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=Al(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function zx(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function Gp(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=Yx(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function Yx(t,e,n,o,s){
let[r,i]=[ra(t,e,n,[o],s),ra(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,f)=>l-f)){let l=ra(t,e,
n,[o,c],s),f=ra(t,n,o,[e,c],s);if(!l&&!f)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,f?r.length+f.length:1/0))}return a}function ra(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Hp(r)<=Hp(i)?[r,i]:[i,r];for(let f of a.farthest){s(1);let u=Bp(t,a.steps,f).filter(h=>c.known.has(h));
if(!u.length)continue;let[d,m]=a===r?[f,Math.min(...u)]:[Math.min(...u),f];return[...Up(r.known,d).reverse(),...Up(i.known,m)].slice(1)}let l=[];for(let f of a.
farthest){let u=Bp(t,a.steps,f);s(u.length);for(let d of u)a.known.has(d)||o.includes(d)||(a.known.set(d,f),l.push(d))}a.farthest=l.sort((f,u)=>f-u)}return null}
var Bp=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],Hp=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Up(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==U(n);o=t.get(o))n.push(o);return n}function zp(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:f,confidence:u,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:f??!1,confidence:u,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:bs(t,
[e],n)}}function bs(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,f]of a){let u=l===null?-1e9:gn(l);c.push(u<=n[1]&&(f===null?1e9:gn(f))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of Pi(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function ks(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return as(n,t.sources).length}var Kp=wt.indexOf("denied"),Vp=40;function eo(t,e){Kx(t,e);let n=Mo(e),o=Jp(t,e,n,Qx(t,e)),s=e.parts&&t.kind.some((d,m)=>Qp(t,d)&&t.status[m]!==Kp),r=s?Jx(t,e,n):
null,i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:f,target:u}=t;return{
...a,ahead:ia(d=>qp(a,d,l,u,c,f)),behind:ia(d=>qp(a,d,c,f,l,u)),parts:ia(d=>Dl(t,r,d,[[c,f,null]])),wholes:ia(d=>Dl(t,r,d,[[l,u,null]]))}}function ia(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function Kx(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw Xx(t,n);for(let n of e.via)Ar(t,n);for(let n of e.
without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw yn("actor, link or kind",n,Xp(t,n))}function Xx(t,e){let n=bn(e,t.kinds),o=t.kinds.filter(s=>t.
graph.kinds[s].family===e);return o.length?yn("kind",e,[],Yp("that is a family, for `families`; its kinds are",o)):yn("kind",e,n,Yp("the kinds are",t.kinds))}var Yp=(t,e)=>`${t}\
 ${e.slice(0,Vp).join(", ")}${e.length>Vp?", …":""}`;function Ar(t,e){let n=t.actorAt.get(e);if(n===void 0)throw yn("actor",e,Xp(t,e));return n}function Xp(t,e){
let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??[]])n.has(yt(r))||n.set(yt(r),o);n.set(yt(o),o)}return bn(yt(String(
e)),n.keys()).map(o=>n.get(o))}var Qx=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),
Qp=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function Jx(t,e,n){let o=t.kinds.map((s,r)=>Qp(t,r));return Jp(t,e,n,o).map((s,r)=>t.status[r]===Kp?0:s)}function Jp(t,e,n,o){
let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:f,s1:u,s2:d,e1:m,e2:h}=t,w=new Set(e.without),y=t.kinds.map((C,O)=>o[O]&&!w.has(C)),S=wt.map(C=>e.status.
length===0||e.status.includes(C)),x=it(e.minConfidence??"low"),$=new Uint8Array(t.actors.length),k=new Set;for(let C of w){let O=t.actorAt.get(C);O!==void 0&&($[O]=
1),t.linkAt.has(C)&&k.add(t.linkAt.get(C))}let[g,b]=n??[-1/0,1/0],[v,M]=e.certain?[d,m]:[u,h],E=C=>{for(let O=f[C];O<f[C+1];O++)if(v[O]<=b&&M[O]>=g)return!0;return!1},
T=new Uint8Array(s.length);for(let C=0;C<T.length;C++)y[s[C]]&&r[C]>=x&&(S[i[C]]||a[C]&&S[0])&&!$[c[C]]&&!$[l[C]]&&(!n||E(C))&&(T[C]=1);for(let C of k)T[C]=0;return T}
var qp=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>Dl(t,e,o,[[s,r,null],[i,a,n]]);function Dl(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;
for(let[{start:i,links:a},c,l]of o)for(let f=i[n];f<i[n+1];f++){let u=a[f];if(!e[u]||l&&!l[t.kind[u]])continue;let d=s.get(c[u]);(d===void 0||t.level[u]>d)&&s.set(
c[u],t.level[u])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Co({index:t,stepMask:e},n,o){
let s=aa(t.outgoing,t.target,n,o),r=aa(t.incoming,t.source,n,o);return[...s,...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Zp(t,e,n){if(t.filter.undirected||
!t.wholes(e).others.includes(n))return!1;let o=Co(t,e,n);return No(t,e,n).every(s=>o.includes(s))}function No({index:t,mask:e,bothWays:n},o,s){let r=aa(t.outgoing,
t.target,o,s).filter(a=>e[a]),i=aa(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function aa({start:t,
links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var An=t=>t==="start"||t==="down"||t==="arrived",Tn=t=>t==="arrived"||t==="up";function Dn(t,e,n,o){return!t.steps||!Zp(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function tm(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function Tr(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function ca(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,f)=>{let u=c.get(l);c.set(l,u===void 0?f:o(u,f))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let f=0;l.size&&f<=t.index.actors.length;f++){let u=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((y,S)=>{
let x=n(y,d,w[S],m);x!==null&&a(u,y,x)})}for(let[d,m]of u)a(i,d,m);l=u}}return i}var nm=q.length,Ll=2047,Wl=nm<<6,Dr=t=>t>>6&3,no=t=>t>>8&Ll,oo=t=>t>>19;function la(t,e,n){return t.set(e,n),n}function tS(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(f){let u=new Map;for(let h of f){let[w,y]=u.get(h&255)??[Ll,0];u.set(h&255,[Math.min(w,no(h)),Math.max(y,oo(h))])}let d=[...u].map(
([h,[w,y]])=>y<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??la(e,m,t.push(d)-1)}function i(f,u,d,m=0){let h=((f*nm+u)*64+d)*2+m,w=S=>Math.min(S+m,Ll),
y=S=>w(oo(S))<<19|w(no(S))<<8|Math.min(Dr(S),u)<<6|S&63|d;return n.get(h)??la(n,h,r(t[f].map(y)))}function a(f,u){if(f===u||u===0)return f;if(f===0)return u;let d=Math.
min(f,u)*2**24+Math.max(f,u);return o.get(d)??la(o,d,r([...t[f],...t[u]]))}function c(f,u){let d=f*16777216+u,m=h=>t[u].map(w=>oo(h)+oo(w)<<19|no(h)+no(w)<<8|Math.
min(Dr(h),Dr(w))<<6|(h|w)&63);return s.get(d)??la(s,d,r(t[f].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:f=>t[f]}}function om(t,e,n,o,s){let r=tS(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?Cl({view:t,via:o,spend:s,known:r},e,n):eS({view:t,via:o,spend:s,known:r},e,i,n)}function Cl({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,jd).map(($,k)=>[$,1<<k])),f=[d([s],{up:!i})],u=[m(new Map([[r,o.number([Wl])]]),{down:!a})];
function d($,{up:k=!0}={}){if(!t.steps)return $;let g=new Set($);for(let b of k?[t.parts,t.wholes]:[t.parts]){let v=new Set($);for(let M of v){let{others:E}=b(M);
n(E.length);for(let T of E)v.add(T)}for(let M of v)g.add(M)}return[...g]}function m($,k){return Nl(c,ca(t,$,(b,v,M,E)=>o.moved(E,M,l.get(v)??0,1),o.union,n,k))}
function h(){let $=new Set;for(let k of U(f)){let{others:g}=t.ahead(k);n(g.length);for(let b of g)$.add(b)}f.push(d([...$]))}function w(){let{members:$,outlook:k}=U(
u),g=new Map;for(let b of $){let v=l.get(b)??0,M=q.map((C,O)=>o.moved(k[b],O,v)),{others:E,levels:T}=t.behind(b);n(E.length),E.forEach((C,O)=>{g.set(C,o.union(g.
get(C)??0,M[T[O]]))})}u.push(m(g))}function y($,k){let g=new Map;for(let b of $){let{others:v,levels:M}=t.ahead(b),[E,T]=[0,0];v.forEach((C,O)=>{let D=k.outlook[C];
D!==0&&(T+=1,E=o.union(E,o.moved(D,M[O],l.get(C)??0)))}),n(T),E!==0&&g.set(b,E)}return m(g)}function S($){for(;f.length+u.length<$+1;){let[g,b]=[U(f),U(u).members];
if(!g.length||!b.length)return null;em(t.index.outgoing,g)<=em(t.index.incoming,b)?h():w()}let k=u.slice(0,$+1);for(let g of f.slice(0,$+1-k.length).reverse())if(k.
push(y(g,U(k))),!U(k).members.length)return null;return k[$].outlook[s]!==0?k:null}function x($,k){let g=[],b=({members:v,outlook:M})=>Nl(c,new Map(v.filter(E=>k.
has(E)).map(E=>[E,M[E]])));for(let v of $)g.push(g.length?b(y(b(v).members,U(g))):b(v));return g}return{bits:l,layers:S,within:x,outlook:o.of}}function eS(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=Cl(t,e,n,{ends:!1}),c=Cl(t,n,o,{begins:!1}),l=s.steps?0:1,f=new Map([[a,[]],[c,[]]]);function u(h,w){let y=f.get(h)??[];return y[w]===
void 0&&(y[w]=h.layers(w)),y[w]}function d(h,{members:w,outlook:y},S){r(w.length);for(let x of w)h.set(x,i.union(h.get(x)??0,S(y[x])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let y=l;y<=h-l;y++){let S=h-y;if(!(y<=S?u(a,y)&&u(c,S):u(c,S)&&u(a,y)))continue;let[x,$]=[u(a,y)??[],u(c,S)??[]],k=U($).outlook[n];
$.forEach((g,b)=>d(w[b],g,v=>v)),x.forEach((g,b)=>d(w[$.length-1+b],g,v=>i.join(v,k)))}return w[0].size?w.map(y=>Nl(s.index.actors.length,y)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function Nl(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var em=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function im(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>sm(n,`${r},${i}`,()=>oS(t,e,r,i)),runs:(r,i)=>sm(o,`${r},${i}`,()=>sS(t,e,r,i))};return r=>am(
s,r,{actors:r.slice(0,1),through:[]},"start")}function sm(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function oS(t,e,n,o){let s=Il(o,t.parts),r=[];for(let i of Il(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*am(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!An(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],f=[...n.through,...rm(c)];for(let u of a){
let d=Dn(t.view,i===s?o:"down",i,u);if(!(d===null||u!==r&&!Tn(d)))for(let m of t.runs(r,u)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...f,!1,...rm(m)]};yield*am(t,e.slice(1),w,u===r?d:"up")}}}}var rm=t=>Array.from({length:t.length-1},()=>!0);function Il(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function sS(t,e,n,o){let s=Il(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),U(a)===
o)i.push(a);else for(let c of t.parts(U(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function lm(t,e,n){let{index:o,window:s,filter:r}=t,i=rS(r,s??[-1e9,1e9],n),a=new Map;function c(f,u,d){let m=`${f} ${u} ${d}`;if(!a.has(m)){let h=d?Co(t,f,u):No(
t,f,u);n(h.length);let w=h.flatMap(y=>na(o,y)).map(([y,S,x,$])=>r.certain?[S,x]:[y,$]).filter(([y,S])=>!s||y<=s[1]&&S>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(f=>[f,i.first.end]))];for(let{members:f}of e.slice(1)){let u=U(l),d=new Map;for(let h of f){let w=[...t.ahead(h).others].filter(
S=>u.has(S)),y=i.anyOf(w.map(S=>i.join(c(h,S,!1),u.get(S),"before")));y!==null&&d.set(h,y)}let m=(h,w,y,S)=>i.join(c(h,w,!0),S,"before");l.push(ca(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(f,u)=>u.reduce((d,m,h)=>d===null?null:i.join(c(f[h],f[h+1],m),d,"after"),i.first.start),move(f,u,d,m,h){let w=l[h].
get(d);if(f===null||w===void 0)return null;let y=i.join(c(u,d,m),f,"after");return y!==null&&i.meets(y,w)?y:null}}}function rS(t,e,n){return t.time==="in-order"?
iS(n):t.certain?cS(e,n):aS(e,n)}var iS=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function aS(t,e){let n=(s,r)=>(e(s.length+r.length),o(oa(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:sa,join:n,anyOf:s=>o(sa(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function cS(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=Rl(
oa(s.days,r.days)),a=[...r.gaps.filter(c=>cm(c,s.days)),...s.gaps.filter(c=>cm(c,r.days))];return i.length||a.length?{days:i,gaps:jl(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:Rl(s.filter(([r,i])=>r<=i)),gaps:jl(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:Rl(r.flatMap(({days:i})=>i)),gaps:jl(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function Rl(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>U(e)[1])&&e.push(n);return e}function jl(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<U(e)[1])&&e.push(n);return e.reverse()}function cm(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function dm(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(u,d,m)=>{let h=u.get(d);h?h.add(m):u.set(d,new Set([m]))};e.forEach((u,d)=>{for(let m of u.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),u],[t.wholes(m),u]);for(let[{others:w},{outlook:y}]of h)for(let S of w)y[S]!==0&&(s(1),!(m===
o||S===n)&&(a(r,m,S),a(i,S,m)))}});let[c,l]=[fm(n,r,i),fm(o,i,r)],f=new Set([n,o]);for(let u of c.keys()){if(!l.has(u))continue;let d=new Set(um(c,u));um(l,u).some(
m=>d.has(m))||f.add(u)}return f}function fm(t,e,n){let o=fS(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=f=>s.get(f)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let f=[...n.get(c)??[]].filter(u=>r.has(u)).reduce(i);
r.get(c)!==f&&(r.set(c,f),a=!0)}}return r}function fS(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=U(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function um(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*hm(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=mm(t,a),f=[n],u={weakest:q.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[u]],m=[pm(t,c,n,[u])];for(;m.length;){if(!l&&wm(t)){let $=mm(t,a),k=g=>({...g,
time:$?.walked(f,g.through)});d=d.map(g=>g.map(k)),l=$}s.tired()&&(yield null);let{done:h,value:w}=U(m).next();if(h){for(let $ of[m,d,f])$.pop();continue}let[y,
S]=w;s.spend(S.length),c=pS(t,c,S.length);let x=f.includes(y)?[]:S.flatMap($=>uS(t,c,l,U(d)[$.state],$,U(f),y)??[]);if(y===o){if(!i.every(k=>f.includes(k)||k===
y))continue;let $=x.filter(k=>k.left===0&&k.phase!=="down").map(({through:k})=>k);$.sort((k,g)=>k.join()<g.join()?-1:1);for(let k of $)yield{actors:[...f,y],through:k}}else
x.length&&(f.push(y),d.push(x),m.push(pm(t,c,y,x)))}}function pm({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:f,
levels:u},{outlook:d},m)=>{let h=0;f.forEach((w,y)=>{d[w]!==0&&(h+=1,u[y]>=o&&nt(i,w,{state:c,strength:u[y],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&An(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&Tn(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function uS(t,e,n,o,{
strength:s,step:r},i,a){let c=r??Dn(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!dS(t,e,l,a))return null;if(!n)return l;let f=n.move(o.time,i,a,r!==null,l.left);return f===null?null:
{...l,time:f}}function dS({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[Wl]:e.outlook(o[i.left].
outlook[a])).some(f=>Math.min(i.weakest,Dr(f))===r&&((i.passed|f)&n)===n&&no(f)<=c&&c<=oo(f))}var wm=({refused:t,view:e})=>t>=Fd&&e.filter.time!=="any";function mm(t,e){
if(!wm(t))return null;let n=t.outlooks.get(e.length)??lm(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function pS(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=tl)return e;let f=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=tl*Math.max(1,Math.floor(f/1e3)))return e;let u=i.within(e.layers,dm(o,e.layers,s,r,a.spend));return t.passable.set(c,u),{...e,layers:u}}var Fl=(t,e,n,o={},s={})=>ys(Io(t,e,n,o,s));function*Io(t,e,n,o={},{work:s,budget:r=new En(s),beyond:i=!0}={}){let a=Pe(t),[c,l]=[e,n].map(w=>Ar(a,w));if(c===l)
throw new st(`a path needs two different actors, not \`${e}\` twice`);let f=qn(o),u=eo(a,f),d={from:e,to:n,filter:f,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...f.via].some(w=>f.without.includes(w)))return d;let m=new Set,h=im(u,r.spend);try{for(let w of hS(u,c,l,r)){if(!w){yield;continue}let{trail:y,path:S}=w,x=tm(
u,y);if(m.has(x.join()))continue;if(d.paths.length===f.limit){d.truncatedBy="limit";break}m.add(x.join());let $={...S,variants:[]};if(d.paths.push($),$.variants=
mS(u,y,x,h,r.spend),!i&&d.paths.length===f.limit)break}}catch(w){if(!(w instanceof Mn))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function mS(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>G(t.index.actorAt,l)),i=[];for(let l of o(n)){if(Tr(l,e)===0||!r.every(u=>l.actors.
includes(u)))continue;let f=gm(t,l,s);f&&i.push({trail:l,path:f})}let a=t.filter.sort==="strongest",c=({path:l})=>{let f=-it(l.confidence);return a?[f,l.steps]:
[l.steps,f]};return i.sort((l,f)=>{let[u,d]=[c(l),c(f)];return u[0]-d[0]||u[1]-d[1]||Tr(l.trail,f.trail)}),i.map(({path:l})=>l)}function*hS(t,e,n,o){let s=t.filter.
via.map(l=>G(t.index.actorAt,l)),r=om(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,f])=>l|
f,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of wS(a,s))o.tired()&&(yield null),yield*gS(
a,l,c)}function*wS({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=Gp(t,e,n,r,o.spend)??i+1;function*c(){for(let u=a;u<=
i;u++){let d=s.layers(u);d&&(yield d)}}let l=u=>{let d=s.outlook(U(u).outlook[e]),m=Math.min(...d.map(no));return Array.from({length:Math.max(...d.map(oo))+1-m},
(h,w)=>m+w)},f=q.map((u,d)=>q.length-1-d);if(t.filter.sort==="strongest"){let u=[...c()];for(let d of f)for(let m of u)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let u of c())for(let d of l(u))for(let m of f)yield{layers:u,steps:d,level:m}}function*gS(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>Tr(c.trail,l.trail));for(let c of hm(t,e)){if(!c){yield null;continue}let l=gm(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let f=it(l.confidence);if(f!==r){nt(n,i(f),{trail:c,path:l});continue}for(;a.length&&Tr(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function gm(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>na(s,w),c=e.slice(1).map((w,y)=>(n[y]?Co:No)(t,e[y],w));o(Rd*c.reduce((w,y)=>w+y.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map(x=>x.map(a)),y=Ol(w,r.time,i,"certain"),S=r.certain?y:Ol(w,r.time,i,"possible");if(!S)return null;l=y?"certain":
"possible",c=c.map((x,$)=>S[$].map(k=>x[k]))}let f=_p(c.map(w=>w.map(a)),i),u=c.map((w,y)=>({...yS(s,e[y],e[y+1],w,i),through:n[y]})),d=u.map(w=>it(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:q[m],weakestHop:h,independentSources:ks(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:u[h].independentSources,disputed:u.some(w=>w.disputed),weaklyDisputed:ym(u.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:bs(s.graph,c.flat().map(w=>s.links[w]),i),window:f.length?{first:ie(f[0][0]),last:ie(U(f)[1])}:null,hops:u}}var ym=t=>t.length>0&&t.every(Boolean);
function yS(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:q[Math.max(...o.map(i=>t.level[i]))],independentSources:ks(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:ym(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:bs(t.graph,r,s),links:r.map(
i=>zp(t.graph,i,s))}}function fa(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function _l(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of Mt(o))e.set(s,[...e.get(s)??[],n]);return e}function ua(t,e,n=_l(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??Mt(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var km={supports:"supports",disputes:"disputes",denies:"denies"},bS=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Cr=(t,e)=>t.actors[e]?.name??e,
xm=(t,e)=>nn(t,e,Cr(t,e.source),Cr(t,e.target)),Pl=t=>{if(!t)return"";try{return bS.of(t)}catch{return t}},kS=t=>(t.amounts??[]).map(e=>Yi(e,F)).join("; "),xS=t=>`${j(
t.roots.length,"source")}, ${j(t.claims.length,"claim")}`;function SS(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ae[o]}, ${rs[n]}`}
var $S={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>Pl(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?F(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>Cr(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>Cr(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>Nt(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>it(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":Re(e.own),value:e=>wt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>xS(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>kS(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>km[e.
own.stance],value:e=>Object.keys(km).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>SS(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>on(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${ae[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?F(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>F(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${Cr(t,n)} (${on(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},Sm={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},$m=(t,e)=>$S[e](t);var vS=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function OS(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,f]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),f&&f!==l&&(f.links+=1,f.gets+=c)}return[...o.values()]}var Om=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),Mm=(t,e)=>_e(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function MS(t,e){let n=[];for(let o of[...Om(t,e),...Mm(t,e)]){let s=o.open.
type==="link"?xm(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function ES(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let u of a)l.actors.add(u);let f=Mt(t.sources[c]);for(let u of f)!t.sources[u]||n.has(u)||(o(u),f.push(...Mt(t.sources[u])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of _e(t,e))s(t.events[r],"events",[]);return[...n.values()]}var AS={actors:OS,
links:Om,claims:MS,sources:ES,events:Mm},Wr=(t,e,n)=>AS[e](t,n);function Em(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(vS.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var Nr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function Am(t,e,n){let o=Nr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=Nr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var so=["kinds","families","types","confidences","statuses","countries"],da=new Set(["types","countries"]),TS=so.indexOf("statuses"),DS=wt.indexOf("asserted"),Ir="",
Tm=new WeakMap;function Hl(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>G(n,o))}}function Ul(t){let e=Tm.
get(t);if(e)return e;let{actors:n}=t.graph,o=Hl(t.families,Y),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:Hl(t.actors.map(r=>n[r].type)),confidences:{order:q,number:t.level},statuses:{order:wt,number:t.status},countries:Hl(t.actors.map(r=>n[r].country??Ir))};return Tm.
set(t,s),s}function Dm(t,e,n,o){let s=Pe(t),{mask:r}=eo(s,kn(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=so.map((l,f)=>{let[u,d]=[e[l],da.has(l)],
{order:m,number:h}=Ul(s)[l];return u&&{number:h,ofActors:d,at:f,shows:Uint8Array.from(m,w=>u.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let f=-1,u=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(Ht))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===TS&&s.weakly[l]&&
h[DS])||(u+=1,f=w);u<2&&o(l,f)}return s}function Lm(t,e={},n={}){let o=Pe(t),s=Ul(o),r=so.map(f=>new Uint32Array(s[f].order.length)),i=so.map(f=>da.has(f)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;Dm(t,e,n,(f,u)=>{let[d,m]=[o.source[f],o.target[f]];u<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<so.length;h++){
if(u>=0&&u!==h)continue;let{number:w}=s[so[h]],y=i[h];if(y===null){r[h][w[f]]+=1;continue}y[d]=y[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((f,u)=>f+u,0)};return so.forEach((f,u)=>{let{order:d,number:m}=s[f],h=new Uint32Array(d.length);i[u]?.forEach((w,y)=>{h[m[y]]+=w}),l[f]=Object.fromEntries(
d.map((w,y)=>[w,i[u]?{links:r[u][y],actors:h[y]}:r[u][y]]))}),l}function Cm(t,e={},n={}){let o=Pe(t),s=[],r=new Uint8Array(o.actors.length);return Dm(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function Nm(t,e){let n=Pe(t),o=Ul(n),s=[...e].map(a=>G(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of so){let{order:c,number:l}=o[a],f=new Uint32Array(
c.length);for(let u of da.has(a)?r:s)f[l[u]]+=1;i[a]=Object.fromEntries(c.map((u,d)=>[u,da.has(a)?{links:0,actors:f[d]}:f[d]]))}return i}var LS=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],Gl=t=>LS[Math.abs(t)]??`${Math.abs(t)} hops`;function pa(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=v=>Object.hasOwn(c,v)&&a.has(c[v])?c[v]:v,f=v=>v.filter(M=>a.has(M)).map(l),[u,d]=[s,r].map(v=>v?o(v):[]),
m=CS(t,n.links,l),h=NS(m,f(u),f(d),f(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),y=new Map([...a].map(v=>[v,h.get(l(v))??w])),S=new Map;for(let v of n.
links)for(let M of[t.links[v].source,t.links[v].target])S.set(M,(S.get(M)??0)+1);let x=new Set([...u,...d]),$=[s,r].some(v=>v&&ke(v)!==null),k=v=>$?0:x.has(v)?-1:
Math.abs(y.get(v)??0),g=[...a].sort((v,M)=>k(v)-k(M)||(S.get(M)??0)-(S.get(v)??0)||(v<M?-1:1));return{far:y,inOrder:g,columns:$?()=>null:v=>IS(t,e,new Map([...y].
filter(([M])=>v.has(M))))}}function CS(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(nt(o.ahead,c,l),nt(o.behind,l,c),t.kinds[a].symmetric&&(nt(o.ahead,l,c),nt(o.behind,c,l)))}return o}function xs(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function NS(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=xs(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?WS(t,[...e,...n,...o]):
e.length?xs(e,t.ahead):new Map([...xs(n,t.behind)].map(([r,i])=>[r,-i]))}function WS({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[xs(n,t),xs(n,e)],i=new Map(xs(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function IS(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[f,u]=[l===0,l===r.length-1];return i?{title:f?
"From":u?"To":"Through",note:"",tone:f?"patron":u?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:Gl(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes,asked:!0}}var RS=["support","hostility"],jS=t=>t.reduce((e,n)=>it(n)>it(e)?n:e);function ma(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:jS(o.map(
r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==
null&&o.every(r=>ce(r,n)!=="certain")}}function ha(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),i=o??(n||s||
!r.has("support")?Y:RS),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:c),drawn:c,present:r}}var Vl=2e7,ga=["start","down","arrived","up","rising"],Fm=["arrived","up","rising"],_m=({actor:t,phase:e,passed:n})=>(t*ga.length+ga.indexOf(e))*64+n;function*Pm(t,e,n,o,s=new En(
Vl)){let r=new Set,i=!1;try{yield*FS(new zl(t,e,n,(o.via??[]).slice(0,6)),n!==null,o.hops,s,r)}catch(a){if(!(a instanceof Mn))throw a;i=!0}return{links:new Set(
[...r].sort((a,c)=>a-c).map(a=>t.index.links[a])),truncated:i}}function*FS(t,e,n,o,s){let r=t.all,i,a;if(e){let c=t.ends.flatMap(f=>Fm.map(u=>({actor:f,phase:u,
passed:r})));a=yield*wa(o,c,f=>t.hopsBack(f),f=>t.stepsBack(f),n);let l=[...new Set([...a.values()].map(({place:f})=>f.actor))];i=yield*wa(o,t.begun(l),f=>t.hopsOn(
f),f=>t.stepsOn(f),n,a)}else{i=yield*wa(o,t.begun(null),l=>t.hopsOn(l),l=>t.stepsOn(l),n);let c=[...i.values()].map(({place:l})=>l).filter(l=>t.over(l));a=yield*wa(
o,c,l=>t.hopsBack(l),l=>t.stepsBack(l),n,i)}for(let{place:c,far:l}of i.values()){for(let[f,u]of[[1,t.hopsOn(c)],[0,t.stepsOn(c)]])for(let{place:d,links:m}of u){
o.spend(1);let h=a.get(_m(d));if(h&&l+f+h.far<=n)for(let w of m())s.add(w)}o.tired()&&(yield)}}function*wa(t,e,n,o,s,r){let i=new Map,a=e;for(let c=0;c<=s;c+=1){
let l=[];for(;a.length;){let f=a.pop(),u=_m(f);if(!(i.has(u)||r&&!r.has(u))){i.set(u,{place:f,far:c}),l.push(f),t.spend(1);for(let{place:d}of o(f))a.push(d);t.tired()&&
(yield)}}if(a=[],c===s)break;for(let f of l){for(let{place:u}of n(f))t.spend(1),a.push(u);t.tired()&&(yield)}}return i}var zl=class{constructor(e,n,o,s){let r=i=>(i??
[]).map(a=>Ar(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=
jm(e,r(n)),this.last=jm(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);
return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&Fm.includes(e)}allowed(e,n){
let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(
e).others){let r=this.allowed(e,s)?Dn(this.view,n,e,s):null;if(!r)continue;let i=()=>No(this.view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){
if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of ga)Dn(this.view,o,n,e.actor)===
e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Co(this.view,e,r)});
if(An(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(Tn(n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="d\
own"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.wholes:this.view.parts)(e.actor).others)for(let s of ga.filter(n?An:Tn))yield*this.before(
e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},
links:()=>[]})}};function jm(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(s);return n}var PS=1200,Um={boxes:10,actors:18},BS=t=>t===Bt?Ir:t;function Yl(t,e){let n=Object.fromEntries($n.map(s=>[s,Eo(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(BS),only:e.only},{between:o,certain:!!o&&e.certain,without:e.without}]}var we=(t,{window:e})=>e??Ze(t.
info.narrowedBy);function ba(t,e){let n=ke(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Bt)===n)}var HS=6,Bm=new WeakMap;function*Rr(t,e){
let n=Bm.get(t)??new Map;Bm.set(t,n);let o=vn(t,e),s=JSON.stringify([e.question,o]),r=n.get(s)??(o?yield*US(t,e,o):{links:new Set,truncated:!1});return n.delete(
s),n.set(s,r),n.size>HS&&n.delete(n.keys().next().value??""),r}function*US(t,e,n){let{from:o,to:s,walk:r}=e.question,i=xe(e);if(i){let{paths:u}=yield*Io(t,i.from,
i.to,n);return{links:ql(u),truncated:!1}}let a=qn({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[c,l]=[o,s].map(u=>u?ba(t,u):null),f={hops:je(
e),via:r.via};return yield*Pm(eo(Pe(t),a),c,l,f)}var ql=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).
sort());function GS(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Bt)??!0)}))}function Be(t,e,n=null){let o={window:e.window,certain:e.certain};
if(mt(e)){let i=new Set(n??ys(Rr(t,e)).links),{from:a,to:c,walk:l}=e.question,f=[a,c,...l.via??[]].filter(u=>u&&ke(u)===null);return{links:i,actors:ya(t,i,f),time:o}}
let s=new Set(Cm(t,...Yl(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?ya(t,s,[]):GS(t,e),links:s,time:o}}function ya(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function Hm(t,{window:e,kinds:n,confidences:o,statuses:s}){let{without:r,within:i,...a}=t.
info.narrowedBy??{};return!!(e||n||o||s||Object.keys(a).length)}function zS(t,e,n,o){let s=new Set(o),r=[...e].filter(f=>s.has(t.links[f].source)&&s.has(t.links[f].
target)),{drawn:i}=ha(t,r,n),a=f=>t.columns.wholes[f]??f,c=new Set([...n.unfolded,...n.only??[],...n.focus?o:[]]);for(let f of r){let{source:u,target:d,kind:m}=t.
links[f],{family:h}=t.kinds[m],w=a(u)===a(d);if(!(!i.has(h)||w&&h!=="structure"))for(let y of[u,d])c.add(y).add(a(y))}let l=o.filter(f=>c.has(f)||!e.size);return l.
length?l:Vm(t,[...ya(t,e,[])],Um)}function Gm(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){let{source:c,target:l}=t.links[a];s.has(
c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function zm(t,e,n){let o=Gm(t,e,n,1);return o.delete(n),o}function Vm(t,e,n){if(!n)
return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).slice(0,n.actors)}function Ym(t,e,n,o=Be(
t,e)){let r=mt(e)?pa(t,e,o,x=>ba(t,x)):null,i=r?Vm(t,r.inOrder,xe(e)?null:Um):e.only??n,a=e.focus?Gm(t,o.links,e.focus.id,e.focus.depth):new Set(i);for(let x of e.
unfolded)a.add(x);let c=[...a].filter(x=>o.actors.has(x)),l=r||!Hm(t,e)?c:zS(t,o.links,e,c),f=new Set,u=0,d=x=>t.columns.wholes[x]??x,m=new Map(l.map(x=>[x,new Set])),
h=new Set;for(let x of o.links){let{source:$,target:k}=t.links[x],[g,b]=[m.get($),m.get(k)];!g||!b||(g.add(d(k)),b.add(d($)))}for(let[x,$]of m){let k=1;for(let g of $)
h.has(g)&&g!==d(x)&&(k+=1);u+k>PS&&f.size||(u+=k,f.add(x),h.add(d(x)))}let w=new Set;for(let x of o.links)f.has(t.links[x].source)&&f.has(t.links[x].target)&&w.
add(x);let y=Hm(t,e)?ya(t,o.links,[...f]):o.actors,S=[...r?.inOrder??y].filter(x=>!f.has(x));return{actors:f,links:w,time:o.time,folded:S.length,cut:l.length-f.
size,left:S,columns:r&&r.columns(f)}}var Kl=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Xl(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
mt(t)||Ae(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var qm=({
source:t,target:e},n)=>t===n?e:e===n&&t,Km={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",qm],ally:["alignment",qm]};function VS(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Km).find(f=>f in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let f of e.links)c.add(t.links[f].source).add(t.links[f].target);for(let f of a?e.links:[]){let[u,d]=Km[a??""],m=t.kinds[t.links[f].kind].family===u&&d(t.
links[f],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(f=>(!s||t.actors[f].type===s)&&(!r||(t.actors[f].country??Bt)===r)&&(!l||l.has(
f))&&!("drawn"in o&&!n.actors.has(f))&&!("hidden"in o&&n.actors.has(f)))}function Xm(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?ua(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let f=fa(a,i)||c===void 0&&
l.length===0;if(o)return f;let u=it(gr(l,t.sources).confidence);return!f&&c!==void 0&&u<it(c)}:()=>!0}function YS(t,e,{drawn:n},o){let s=Xm(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function qS(t,e,{drawn:n},o){let s=Xm(t,o);
return _e(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function KS(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=Wr(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>Mt(t.sources[i]).includes(s)):r}var XS=(t,e,n,{cited:o})=>Ql(
t,o).map(([s])=>s);function Ql(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return Pi(new Set(n.map(({source:o})=>o)),t.sources)}var QS={actors:VS,
links:YS,sources:KS,events:qS,roots:XS};function JS(t,e){if(e==="links")return(o,s)=>Ss(t.links[o],t.links[s])||Kl.compare(o,s);if(e==="events")return(o,s)=>Kl.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:ZS(t);return(o,s)=>Kl.compare(n(o),n(s))}var ZS=t=>e=>t.sources[e].
title,Ss=(t,e)=>it(e.confidence)-it(t.confidence)||e.roots.length-t.roots.length;function Ln(t,e,n){let o=us(t,n),s=Xl(e.state,o.where),r=s===e.state?e.view:Be(
t,s),i=QS[o.type](t,r,e,o.where);return{...o,ids:i.sort(JS(t,o.type))}}var Qm=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Ro(t,e,{from:n,to:o}){let[s,r]=[Qm(t,n),Qm(t,o)];for(let f of s.has(
o)?r:[])s.delete(f);for(let f of r.has(n)?s:[])r.delete(f);let i=new Map,a={there:new Set,back:new Set};for(let f of e){let{source:u,target:d,kind:m}=t.links[f],
h=s.has(u)&&r.has(d);!h&&!(r.has(u)&&s.has(d))||(nt(i,t.kinds[m].family,f),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=f=>[t.links[f].source,
t.links[f].target].filter(u=>u!==n&&u!==o).length,l=(f,u)=>c(f)-c(u)||Ss(t.links[f],t.links[u])||(f<u?-1:1);return{families:Y.filter(f=>i.has(f)).map(f=>({family:f,
links:(i.get(f)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function xa(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:$e("links",{ids:n.join(",")})}}var Jm=(t,e,n)=>Ro(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var Zm={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Jl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),t$=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Zl(t){let[e,n,o]=Jl(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function th(t,e){
let[n,o]=[Zl(t),Zl(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function Cn(t,e,n){let o=Jl(e);return t$(Jl(t).map((s,r)=>s+(o[r]-s)*n))}var tf=t=>Zl(t)<.2;function rn(t,e,n=4.6){
let o=tf(e)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=Cn(t,o,s);if(th(r,e)>=n)return r}return o}function eh(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=Cn(
e,t,s);if(th(r,e)>=o)return r}return t}var e$=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var n$=new Intl.Segmenter("en",{granularity:"grapheme"}),Sa=t=>t.slice(0,400).replace(e$,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function o$(t,e,n){
let o=Sa(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var $a=(t,e)=>!!t.at(-1)?.endsWith("…")&&!Sa(e).endsWith("…"),nh=(t,e)=>t.join(" ")===Sa(e);function oh(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>oh(r,e,n));let s=[];for(let{segment:r}of n$.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function Nn(t,e,n,o=3){let s=[];for(let r of Sa(t).split(" "))oh(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),o$(s.slice(o-1).join(" "),e,n)]}var ef=" · ",[Fr,s$]=[400,600],va=({strong:t})=>t?s$:Fr,Oa=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,va(s))+(r?n(ef,e,Fr):0),0),nf=(t,e,n)=>n(ef,e.sub,Fr)+
Oa([t],e,n);function sh(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];if(r.length>1&&Oa(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of Nn(s.text,e.
wrap,a=>n(a,e.sub,va(s))))o.push([{...s,text:i}])}return o}function rh({place:t,ended:e,received:n},o,s,r){let i=(u,d)=>u!==""&&{text:u,strong:d};if(s.subs){let u=[
i(t,!1),i(e,!1),i(n.full,!0)];return{beside:null,under:sh(u.filter(Ht),s,r)}}let a=i(n.brief,!1),c=r(U(o),s.name,650),l=a&&c+nf(a,s,r)<=s.wrap?a:null,f=[i(e,!1),
!l&&a];return{beside:l,under:sh(f.filter(Ht),s,r)}}function ih(t,e,{sub:n},o){let s={text:ef.trim(),size:n,weight:Fr,fill:t[0].fill},r=t.flatMap((l,f)=>f?[s,l]:
[l]),i=r.map(({text:l,size:f,weight:u})=>o(l,f,u)),a=o(" ",n,Fr),c=e-(i.reduce((l,f)=>l+f,0)+(r.length-1)*a)/2;return r.map((l,f)=>{let u={...l,x:c+i[f]/2};return c+=
i[f]+a,u})}function r$({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:f,main:u,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(f)],y=u&&d.length&&!m.length?1:0;h&&w&&(nt(o,l,f),nt(o,f,l),s.set(l,G(s,l)+y),s.set(f,G(s,f)-y))}let r=[],i=new Set,a=[...e].sort((l,f)=>G(s,f.id)-
G(s,l.id)||ch(l.id,f.id));for(let l of a){let f=[l.id];for(let u=f.shift();u!==void 0;u=f.shift()){if(i.has(u))continue;i.add(u),r.push(G(n,u));let d=(o.get(u)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||ch(m,h)),f.push(...d)}}r.sort((l,f)=>Math.sign(G(s,f.id))-Math.sign(G(s,l.id)));
let c=new Map;for(let l of r)nt(c,l.frame??l.id,l);return[...c.values()]}var ch=(t,e)=>t<e?-1:1;function lh(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(u=>u.column===i),c=n.get(i)??1,l=a.length/c,f=0;for(let u of c>1?r$(t,a):[a]){let d=Math.
min(c-1,Math.floor((f+u.length/2)/l));for(let{id:m}of u)s.set(m,r.length+(c>1?d:0));f+=u.length}for(let u=0;u<c;u+=1)r.push([i])}return{layerOf:s,columns:r}}var a$=8,c$=["weight","Weight"],l$=new Intl.NumberFormat("en",{maximumSignificantDigits:6}),f$=new Intl.NumberFormat("en",{maximumSignificantDigits:3,notation:"\
scientific"});function u$({attributes:t=[]}){for(let e of c$){let[,n]=t.find(([o])=>o===e)??[];if(typeof n=="number"&&Number.isFinite(n))return n}return null}function fh(t,e){
let n=e.map(i=>t.links[i]).filter(({status:i})=>i!=="denied"),o=n.map(u$).filter(i=>i!==null),s=o.reduce((i,a)=>i+a,0),r=Math.max(-Number.MAX_VALUE,Math.min(Number.
MAX_VALUE,s));return{weight:o.length?r:null,weightless:n.length-o.length}}function uh(t){let e=t.flatMap(({main:n,weight:o})=>n&&o!==null?[o]:[]);return e.length?
{least:Math.min(...e),most:Math.max(...e)}:null}function dh(t,{least:e,most:n},{base:o,each:s}){let r=e===n?1:(t/2-e/2)/(n/2-e/2);return o+s*(1+(a$-1)*r)}function of(t){
let e=Math.abs(t);return(e&&(e>=1e9||e<.001)?f$:l$).format(t)}var Ma=({least:t,most:e})=>t===e?`the weight is ${of(t)}`:`the wider, the greater the weight (${of(
t)} to ${of(e)})`;function Ea(t){let e=t.reduce((n,{main:o,weightless:s})=>n+(o?s:0),0);return e?`No weight: ${j(e,"link")}`:null}var ph=7,sf=(t,e)=>e.chip+(t-1)*(e.small+3);function d$(t,e,n,o){let s=Nn(t.label,n.wrap,f=>o(f,n.name,650),ph),{beside:r,under:i}=rh(t,s,n,o),a=t.chips.map(f=>({
...f,lines:Nn(f.label,n.wrap,u=>o(u,n.small,400),ph)})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((f,{lines:u})=>f+sf(u.length,n)+n.chipGap,0),
l=Math.max(...s.map(f=>o(f,n.name,650)),r?o(U(s),n.name,650)+nf(r,n,o):0,...i.map(f=>Oa(f,n,o)),...a.flatMap(f=>f.lines.map(u=>o(u,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),
x:0,y:0,left:[],right:[]}}function p$({main:t,kinds:e,denied:n,weight:o},{weights:s,weighed:r},i){return!t||n?i.thin:s&&r?o===null?i.thin:dh(o,s,i):i.base+i.each*
Math.min(8,e.length)}function mh(t,e,n,o,s){let{layerOf:r,columns:i}=lh(t,n,s),a=i.map(()=>[]),c=new Map;for(let u of t.boxes){let d=d$(u,G(r,u.id),e,o);c.set(u.
id,d),a[d.layer].push(d)}let l=t.ribbons.map((u,d)=>m$(u,d,c,a,p$(u,t,e)));for(let u of l)h$(u,e);for(let u of c.values())for(let d of[u.left,u.right]){let m=d.
reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);u.height=Math.max(u.height,m)}let f=[...c.values()].some(({lines:u,box:d})=>$a(u,d.label));return{layers:a,columns:i,
nodes:c,routes:l,cut:f}}function m$(t,e,n,o,s){let[r,i]=[G(n,t.from),G(n,t.to)],a=r.layer<=i.layer,[c,l]=a?[r,i]:[i,r],f={ribbon:t,index:e,width:s,forward:a,same:r.
layer===i.layer,chain:[c],lane:0,weight:t.main?3:1};for(let u=c.layer+1;u<l.layer;u+=1){let d={id:`${t.id} ${u}`,box:null,ribbon:t,layer:u,column:-1,height:s,width:0,
group:null,head:!1,x:0,y:0,left:[],right:[]};o[u].push(d),f.chain.push(d)}return f.chain.push(l),f}function h$(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,
[a,c]=[o[0],U(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],f=u=>n.main?Math.max(i,u?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,
need:f(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:f(l[1]),y:0})}var ro=(t,e)=>t*e<10.95,ge=t=>Math.round(t*100)/100;function fe({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(ge),[f,u,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(ge);return[`M${f} ${a}L${u} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${u} ${l}L${f} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${f} ${a}z`].join("")}var hh={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},g$={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function Ta(t,e){let n=rn(hh[t]??hh.plain,e.ground,3.6);return{edge:n,fill:Cn(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var y$="#2f5f99",wh={from:"\
#86b4ea",other:"#4671a8"};function jo(t,e,n){let o=n==="patron";if(t==="support"&&tf(e.ground))return o?wh.from:wh.other;let s=t==="support"&&o?y$:g$[t];return eh(
rn(s,e.strip,3.4),e.strip,.86,3.2)}var gh={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},Os=(t,e)=>t==="held"?Cn(e.strip,gh.held,.55):rn(gh[t],e.strip,3.4),Wn=t=>rn(
t,"#ffffff",4.6);var b$=.35,k$=.45,x$=.5,yh=1.15,S$=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function Pr(t,e){let n=t.y+(t.height-t.inner)/2+S$(t,e)+4;return t.
chips.map(o=>{let s=sf(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var af=(t,e,n)=>ro(e.sub,n)?[]:
Pr(t,e);function bh(t,{scale:e,measure:n}){let o=11/e,[s,r]=[t.width-6/e,Math.floor((t.height-2/e)/(o*yh))],i=l=>n(l,o,650);if(r<1)return{lines:[],size:o};let a=Nn(
t.box.label,s,i,r);return{lines:a.every(l=>i(l)<=s)&&nh(a,t.box.label)?a:[],size:o}}function kh(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,
scale:c,changes:l}=e,{look:f}=o,{tone:u}=n.columns.columns[t.column],{edge:d,fill:m}=Ta(u,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?b$:1,y=r?.chosen===
t.id,S=l?.actors.get(t.id),x=ro(f.sub,c)&&bh(t,e).lines.length===0,$=[];if(t.box.members.length&&$.push({type:"path",d:fe({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,
stroke:d,width:1,alpha:w}),a.has(t.id)&&$.push({type:"path",d:fe({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),$.push(
{type:"path",d:fe(t,9),fill:s.ground,alpha:1}),$.push({type:"path",d:fe(t,9),fill:x?Cn(s.ground,d,x$):m,stroke:S?Os(S,s):y?s.accent:d,width:y||S?3:h?2.2:1.4,dash:t.
box.ended?[5,4]:null,alpha:w}),Object.hasOwn(i,t.id)){let[k,g]=[t.x+t.width-8,t.y+8];$.push({type:"path",d:fe({x:k-3,y:g-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:k,area:g}of af(t,f,c)){let b=r?.chosen===k||a.has(k);$.push({type:"path",d:fe(g,5),fill:s.ground,stroke:b?s.accent:d,width:b?2.4:.8,dash:null,alpha:w,
...k.startsWith("more:")?{}:{node:k}})}return $}function xh(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,c=s&&!s.boxes.has(t.id)&&
!r.has(t.id)?k$:1,l=t.x+t.width/2,f=[],u=(x,$,k)=>{for(let g of ih(x,l,n,a))f.push({type:"text",...g,y:$,anchor:"middle",alpha:c,node:k})},d=(x,$,{high:k,id:g=t.
id,beside:b,...v})=>x.forEach((M,E)=>{let T=b&&E===x.length-1?[b]:[];u([{text:M,...v},...T],$+(E+.5)*k+v.size*.35,g)}),m=x=>({text:x.text,size:n.sub,weight:va(x),
fill:x.strong?o.ink:o.caption});if(ro(n.sub,i)){let{lines:x,size:$}=bh(t,e),k=$*yh,g=t.y+(t.height-x.length*k)/2;return d(x,g,{size:$,weight:650,high:k,fill:o.ink}),
f}let h=t.y+(t.height-t.inner)/2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[y,S]=[h+t.lines.length*n.line,
n.sub+4];t.under.forEach((x,$)=>u(x.map(m),y+($+.5)*S+n.sub*.35,t.id));for(let{id:x,area:$,chip:k}of Pr(t,n)){let g=n.small+3,b=$.y+($.height-k.lines.length*g)/
2,v={size:n.small,weight:400,high:g,fill:o.ink};d(k.lines,b,{...v,id:x.startsWith("more:")?t.id:x})}return f}var Sh=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function an({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:Pr(r,n).find(i=>i.id===o)?.area??r}var $h=(t,e)=>[...e].flatMap(n=>{let o=an(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Br(t,e){let n=(e??
[]).map(o=>an(t,o)).filter(Ht);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function $$(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,f=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+f*(a-r)-e,i+f*(c-i)-n))}return o}
function vh(t,e,n){for(let s of t.nodes.values()){if(!Sh(s,e))continue;let r=Pr(s,t.look).find(({area:i})=>Sh(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,$$(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function Oh(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function Mh(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(Ht)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function Eh({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function Ah(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:f})=>!f.members.length),r=e===null?null:an(t,e),i=({left:f,right:u})=>f.length+u.length;if(!r){let f=Math.max(...s.map(
i));return s.find(u=>i(u)===f)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let f of s){let[u,d]=[f.x+f.width/2-a,f.y+f.height/2-c],
m=u*n+d*o,h=Math.abs(d*n)+Math.abs(u*o);f.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:f.id})}return l.id}function Hr({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function Th(t,e,n,o,s,r){let i=({x:l,y:f,width:u,height:d})=>{let[m,h]=o([
l,f]);return{x:m,y:h,width:u*s,height:d*s}},a=l=>({text:l.text,...i(Hr(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...af(
l,t.look,s).map(({id:f,area:u})=>({id:f,...i(u)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:f})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:f.map(o)}))}}function Dh(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:y})=>(h>1||m-o.time<900)&&Math.hypot(w-o.x,y-o.y)<6;function f(){o.done||(o.done=!0,o.what?.type==="actor"&&
n.expand(o.what.id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:y}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){f();return}let S=c(m);
o={time:y,x:h,y:w,what:n.under(S),done:!1},n.click(o.what,S)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.
addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),f())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragg\
ing",({nodes:m})=>{n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.
clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>u(h),550)),!(m.button||!(m.shiftKey||
r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);
Math.hypot(m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},
{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,y=r;s=null,d(!1),m==="\
pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!y||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function u(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,
y:m.clientY})}t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),u(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(
!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function Lh(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];
s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}var Da=12;function Nh({container:t,network:e,graph:n,store:o,placing:s,painting:r,on:i}){let{layout:a}=s;function c(m,h){m?.type==="stack"?o.set({stacks:[...o.get().
stacks,m.key]}):m?.type==="more"?i.unfold(m.ids):m?i.select(m.type==="strand"?xa(n,m):m,l(m,h)):i.select(null)}function l(m,h){let w=t.getBoundingClientRect(),y=m.
type==="actor"?an(a(),m.id):null,[S,x]=y?[y,{x:y.x+y.width,y:y.y+y.height}].map($=>e.canvasToDOM($)):[{x:h.x-Da,y:h.y-Da},{x:h.x+Da,y:h.y+Da}];return{left:w.left+
S.x,right:w.left+x.x,top:w.top+S.y,bottom:w.top+x.y}}function f(m,h){let w=m.map(y=>e.DOMtoCanvas(y));if(h){let y=({x:$,y:k,width:g,height:b})=>({x:$+g/2,y:k+b/
2}),x=[...a().nodes.values()].filter($=>Lh(w,y($))).flatMap(({id:$,box:k})=>k.members.length?k.members:[$]);o.set({selected:[...new Set([...o.get().selected,...x])]})}
r.lasso(h?[]:w)}function u(m){let h=d(m),{selected:w}=o.get(),y=h.every(S=>w.includes(S));h.length&&o.set({selected:y?w.filter(S=>!h.includes(S)):[...new Set([...w,
...h])]})}function d(m){return m?m.type==="actor"?[m.id]:m.type==="strand"?[...new Set(m.links.flatMap(h=>[n.links[h].source,n.links[h].target]))]:m.ids:[]}return{
choose:c,lasso:f,toggle:u,actorsOf:d}}var O$=Object.freeze({brief:"",full:""}),M$=new Set(["patron","opponent"]);function E$(t,e,n){let o=new Map;for(let s of e.flatMap(({links:r})=>r)){let{kind:r,target:i}=t.
links[s];if(t.kinds[r].family!=="support")continue;let a=n(i)??i;o.set(a,(o.get(a)??new Set).add(r))}return o}function Wh(t,e,n){let o=E$(t,e,n),s=new Set([...o.
values()].flatMap(a=>[...a])).size>1,{columns:r,of:i}=t.columns;return a=>{let c=o.get(a)?.size??0;if(!c||!s||M$.has(r[i[a]]?.tone))return O$;let l=`${c} ${c===
1?"kind":"kinds"}`;return{brief:l,full:`receives ${l}`}}}var T$=4,D$=9,cf=8,L$=4,Ih="member-of",C$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function io(t){let e=new Map;for(let{kind:n}of Object.values(
t.links))e.set(n,(e.get(n)??0)+1);return Object.keys(t.kinds).sort((n,o)=>(e.get(o)??0)-(e.get(n)??0)||(n<o?-1:1))}function N$(t,{dissolved:e,died:n}){let o=e??
n;if(!o||o==="..")return"";let s=Ie(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":"ended"} ${F(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2\
 ")}`}var W$=({country:t,type:e})=>t&&e!=="state"&&C$.of(t)||"";function I$(t,e,n){let o=new Map;for(let a of e){let{kind:c,source:l,target:f,status:u}=t.links[a];
c!==Ih||u==="denied"||!n(l)||!n(f)||l===f||t.columns.of[l]===t.columns.of[f]&&nt(o,f,l)}let s=new Map,r=[...o].filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].
length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(c)].filter(f=>!s.has(f)&&!i.has(f));if(!(l.length<2)){
i.add(a);for(let f of l)s.set(f,a)}}return s}function R$(t,e,n,o){let s=new Map;for(let i of e)nt(s,t.columns.of[i],i);let r=new Map;for(let[i,a]of s)if(!(a.length<=
D$))for(let c of a)n.has(c)||nt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<T$||o.has(i))&&r.delete(i);return r}function j$(t,e,n,o){let s=n.slice(
0,cf).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),r=[...n.slice(cf),...o];if(!r.length||!s.length&&r.length<L$)return s;let a=r.every(l=>t.actors[l].
type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.length?" more":""} ${a}${r.length===1?"":"s"}`;return[
...s,{id:`more:${e}`,label:c,more:o,beyond:n.slice(cf)}]}function lf(t,e,n,o,s,r){let i=new Map;for(let f of e){let{source:u,target:d,kind:m}=t.links[f],[h,w]=[
n(u),n(d)];if(!h||!w||h===w)continue;let[y,S]=h<w?[h,w]:[w,h],{family:x,symmetric:$}=t.kinds[m],k=`${y}>${S}:${x}`;i.has(k)||i.set(k,{one:y,other:S,family:x,there:new Set,
back:new Set,links:[]});let g=G(i,k);g.links.push(f),($||h===y)&&g.there.add(m),!$&&h===S&&g.back.add(m)}let a=f=>r.filter(u=>f.has(u)),c=[...i].map(([,{one:f,other:u,
family:d,there:m,back:h,links:w}])=>{let y=h.size>m.size,[S,x]=y?[u,f]:[f,u];return{id:`${S}>${x}:${d}`,from:S,to:x,family:d,kinds:a(y?h:m),back:a(y?m:h),directed:w.
some($=>!t.kinds[t.links[$].kind].symmetric),main:s.has(d),links:w,...ma(t,w,o),...fh(t,w)}}),l=({family:f})=>Y.indexOf(f);return c.sort((f,u)=>l(f)-l(u)||(f.id<
u.id?-1:1))}function La(t,e,n,o,s,r){let{wholes:i}=t.columns,a=O=>Object.hasOwn(i,O)&&e.actors.has(i[O])?i[O]:null,c=[...e.actors].filter(O=>!a(O)).sort(),l=I$(
t,e.links,O=>e.actors.has(O)&&!a(O)),f=new Set(l.values()),u=c.filter(O=>!l.has(O)&&!f.has(O)),d=R$(t,u,o,new Set(n.stacks)),m=new Map;for(let O of[...e.actors].
sort()){let D=a(O);D&&nt(m,D,O)}let h=new Map;for(let O of e.hidden??[]){let D=a(O);D&&!e.actors.has(O)&&t.actors[O].type!=="person"&&nt(h,D,O)}let w=new Map,y=[];
for(let[O,D]of d){let[W,L]=O.split("."),I=`stack:${O}`;for(let z of D)w.set(z,I);let P=`${D.length} ${t.types[W].plural}`;y.push({id:I,label:P,place:"",column:Number(
L),chips:[],frame:null,head:!1,ended:"",members:D})}for(let O of c){if(w.has(O))continue;w.set(O,O);let D=t.actors[O];y.push({id:O,label:D.name,place:W$(D),column:t.
columns.of[O],chips:j$(t,O,m.get(O)??[],h.get(O)??[]),frame:l.get(O)??(f.has(O)?O:null),head:f.has(O),ended:N$(t,D),members:[]})}for(let[O,D]of m)for(let W of D)
w.set(W,G(w,O));let{main:S,drawn:x,present:$}=ha(t,e.links,n),k=[...e.links].filter(O=>{let{kind:D,source:W,target:L}=t.links[O];return x.has(t.kinds[D].family)?
!(D===Ih&&l.get(W)===L):!1}),g=lf(t,k,O=>w.get(O),s,S,r),v=[...new Set(g.flatMap(O=>O.main?[...O.kinds,...O.back]:[]))].map(O=>t.kinds[O].letters),M=uh(g),E=n.width===
"weight"&&M!==null,T=Wh(t,g,O=>w.get(O));return{boxes:y.map(O=>({...O,received:T(O.id)})),ribbons:g,boxOf:w,main:S,drawn:x,present:$,columns:t.columns.columns,order:r,
letters:v,weights:M,weighed:E}}var Rh=10,F$=2;function _$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,f)=>f!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-Rh}function jh({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:f,x:u,y:d},m)=>{if(!l)
return;let h=_$(t,m),w=(b,v)=>M=>o(M,b,v),y=r||s.top<20+a?1:F$,S=Nn(l.toUpperCase(),h,w(i,650),y);if(S.some(b=>o(b,i,650)>h+Rh))return;let x=(b,v,M,E)=>{let T=Math.
min(o(b,M,E)/2+4,t.width/2),C=Math.min(Math.max(u,T),t.width-T),O={size:M,weight:E,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:b,x:C,y:v,...O})},
$=r?d+s.top-8:d+Math.max(20,i+4);S.forEach((b,v)=>x(b,$+v*a,i,650));let k=$+(S.length-1)*a+15,g=f&&o(f,s.sub,400)<=h&&k<d+s.top-2;!r&&g&&!ro(s.sub,n)&&x(f,k,s.sub,
400)}),c}var Ts={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},ff={...Ts,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},Na={...Ts,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},uf={...Na,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
As={...uf,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},df={...As,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
pf={...df,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},_h=[[ff,{...ff,wrap:176},{...ff,wrap:140,packed:!0},{...Ts,wrap:250},Ts,{...Ts,wrap:140,packed:!0},{...Na,wrap:250},Na,{...Na,
wrap:116,packed:!0},uf,{...uf,name:12,line:15,wrap:96,mark:4,shortest:36},{...As,wrap:150},{...As,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...As,wrap:136,
mark:4,shortest:36},{...As,wrap:116,mark:4,shortest:36},{...As,name:12,wrap:96,mark:4,shortest:36}],[{...df,wrap:150},df],[{...pf,wrap:150},pf]],Wa={...Ts,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},Fh={...Wa,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},Ca={...pf,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},Ph=[[Wa,{...Wa,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...Wa,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...Fh,wrap:104},Fh,{...Ca,wrap:112},{...Ca,wrap:112,boxGap:3,
framed:3},{...Ca,wrap:96},Ca]];function mf(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=n.has("ended")?"ended":n.has("began")?"\
began":null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var hf={ended:[8,5],began:null,held:null},Bh=700;var Hh=.13,H$=2.5;function U$(t){let e=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),n=e.reduce((o,s)=>o+s,0)/2;for(let[o,s]of e.entries()){if(n<=s&&
s){let[[r,i],[a,c]]=[t[o],t[o+1]];return[r+(a-r)*n/s,i+(c-i)*n/s]}n-=s}return t[0]??[0,0]}function Uh({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:f}){let u=c?c.ribbons.has(t.id):null,d=u||l,m=u===!1?Hh:1,h=i.nodes.get(t.from),w=mf(t.links,f),y=jo(t.family,a,h&&r.columns.
columns[h.column].tone),S=w?Os(w.whole,a):y,x=t.possible?i.look.thin:e*(u&&!t.main?1.6:1),$=[];t.main&&m===1&&$.push({type:"path",d:n,stroke:a.ground,width:x+H$,
alpha:1});let k=w?hf[w.whole]:d?Je[t.confidence]:null;$.push({type:"path",d:n,stroke:S,width:x,alpha:m,dash:k}),w?.line&&$.push({type:"path",d:n,stroke:Os(w.line,
a),width:Math.max(1.4,x*.4),alpha:m,dash:hf[w.line]});let[g,b]=U$(o);if(t.denied||d&&t.disputed){let[v,M,E,T]=[g-6,g+6,b-6,b+6].map(ge),C=`M${v} ${E}L${M} ${T}M${v}\
 ${T}L${M} ${E}`,O=`M${ge(g)} ${E}L${M} ${ge(b)}L${ge(g)} ${T}L${v} ${ge(b)}z`;$.push(t.denied?{type:"path",d:C,stroke:S,width:2,alpha:m}:{type:"path",d:O,fill:a.
ground,stroke:S,width:1.8,alpha:m})}for(let v of s)(t.main||d)&&$.push(G$(v,t,i.look,a,S,m,d));return $}function G$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,
f=o.main?s.strip/2:4,u=c&&o.ended,d=`M${ge(l)} ${ge(e-f)}L${ge(t)} ${ge(e)}L${ge(l)} ${ge(e+f)}${u?"":"z"}`;return u?{type:"path",d,stroke:i,width:1.8,alpha:a}:
o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"path",d,fill:Cn(i,r.ink,.35),alpha:a}}function wf({x:t,y:e,way:n,kinds:o,slots:s},r){
let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.
indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function Gh({ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{
look:c}=o;if(!t.main||ro(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Hh:1;return e.flatMap(f=>wf(f,c).flatMap(({kind:u,x:d,y:m})=>{let h=u?t.links.filter(k=>n.
links[k].kind===u):t.links,w=mf(h,a),y=u?n.kinds[u].colour:jo(t.family,s),S=Wn(w?Os(w.line??w.whole,s):y),x=u?n.kinds[u].letters:String(f.kinds.length),$={x:d+.5,
y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:fe($,2),fill:S,stroke:s.ground,width:1,alpha:l},{type:"text",text:x,x:d+c.slot/2,y:m+c.strip/2+4,size:c.
sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}function Ia(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:fe(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of Uh(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of Gh(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));for(let a of e.nodes.values())for(let c of kh(a,t))s.push(
Object.assign(c,{node:c.node??a.id}));return s}var Ra=t=>[...jh(t),...[...t.layout.nodes.values()].flatMap(e=>xh(e,t))];var Vh=12,z$=8;function qh(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var Ur=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${De(e)} ${De(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=U(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${De(r)} ${De(s)} ${De(r)} ${De(n)} ${De(e)} ${De(n)}`;for(let i=1;i<=Vh;i+=1){let a=i/Vh,[c,l,f,u]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+f)*r+u*e,(c+l)*s+(f+u)*n])}}corner(e,n,o,s){let[r,i]=U(this.points);this.d+=`Q${De(e)} ${De(n)} ${De(o)} ${De(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},De=t=>Math.round(t*100)/100;function Kh({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),f=Math.
min(i.bend,Math.abs(s-o)/2),u=s>o?1:-1,d=new Ur;return d.to(t.x+t.width,o),d.to(l-f,o),d.corner(l,o,l,o+u*f),d.to(l,s-u*f),d.corner(l,s,l-f,s),d.to(e.x+e.width,
s),d}function V$({chain:t},[e,n],o){let s=new Ur,[r,i]=[t[0],U(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,U(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function Y$(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(z$,(s[c]-a)/2),f=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(f-e)<i&&([
r,i]=[f,Math.abs(f-e)])}),r}function Xh(t,{net:e,across:n,look:o},s){let[r,i]=[G(e.nodes,t.from),G(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,f=({y:$,height:k})=>$+k/2,[u,d]=[f(a),f(c)],m;if(l)m=Kh({chain:[a,c],lane:s+.5},[u,d],n,o);else{m=new Ur,m.to(a.x+a.width,u);for(let $=a.layer+1;$<=c.layer;$+=
1){let k=n.zones[$-1],g=u+(d-u)*($-a.layer)/(c.layer-a.layer);m.to(k.from,U(m.points)[1]),m.sway(k.to,$===c.layer?d:Y$(e.layers[$],g))}m.to(c.x,d)}let h={x:a.x+
a.width,y:u,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[y,S]=a===r?[w,h]:[h,w],x=t.directed?[{...y,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...S,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:x}}function Yh(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function Qh(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],U(s)],f=Yh(c.right,t,0),u=Yh(r?l.right:l.left,t,1),d=r?Kh(t,[f,u],e,n):V$(t,[f,u],e),m={x:c.x+c.width,y:f,way:-1},h=r?{x:l.x+l.width,y:u,way:-1}:{x:l.
x,y:u,way:1},[w,y]=i?[h,m]:[m,h],S=[],x=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&S.push(
{...w,kinds:o.kinds,slots:x??o.kinds}),o.back.length&&S.push({...y,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:S}}var Gr="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function q$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function K$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${Gr}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function Ds(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?K$(t,n):q$(t,n);t.restore()}function yf(t){let{compare:e}=t;return e?.by!=="dates"?[]:e.sides.map(n=>({...t,compare:null,window:n,certain:e.certain}))}function X$(t,e,n){let o={...e,compare:null};
if(n.by==="dates"){let[a,c]=yf({...e,compare:n}).map(l=>Be(t,l));return[a,c]}let s=Be(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:f}=Be(
t,{...bt,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(u=>l.has(u))),links:new Set([...s.links].filter(u=>f.has(u)))}});return[r,i]}
function Q$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?Ie(s)[0]:null,a=r&&r!==".."?Ie(r)[1]:null;return{begins:i==="0000-00-00"?null:
i,ends:a==="9999-99-99"?null:a}}var Zh=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);function Ls(t,e,n){let[o,s]=X$(t,e,n),r=[...o.links].filter(u=>!s.links.
has(u)).sort(),i=[...s.links].filter(u=>!o.links.has(u)).sort(),a=[...o.links].filter(u=>s.links.has(u)).sort(),c={ended:r,began:i,held:a,actors:{ended:[],began:[]}};
if(n.by!=="dates")return c;let[l,f]=n.sides;for(let u of[...o.actors].sort()){let d=Q$(t.actors[u]),[m,h]=[Zh(d,l),Zh(d,f)];m&&!h&&c.actors.ended.push(u),!m&&h&&
c.actors.began.push(u)}return c}var ew=(t,e,[n,o])=>({before:ce(t.links[e],n),after:ce(t.links[e],o)});function ja(t,e,n){let o=Ae(e);if(!o)return n;let{ended:s,
began:r,held:i}=Ls(t,e,o);return{...n,links:new Set([...s,...r,...i].sort())}}function zr(t,e){let n=Ae(e);if(!n)return null;let{ended:o,began:s,held:r,actors:i}=Ls(
t,e,n),a={links:new Map,actors:new Map};for(let c of o)a.links.set(c,"ended");for(let c of s)a.links.set(c,"began");for(let c of r)a.links.set(c,"held");for(let c of i.
ended)a.actors.set(c,"ended");for(let c of i.began)a.actors.set(c,"began");return a}function Fa(t,e,{sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];
for(let l of[...e].sort()){let{source:f,target:u,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;let m=t.kinds[d].symmetric?[[f,u],[u,f]]:[o==="to"?[u,f]:[
f,u]];for(let[h,w]of m){let y=n.indexOf(h);y<0||(r.has(d)||r.set(d,[new Map,new Map]),nt(G(r,d)[y],w,l),i[y].add(w))}}let a=l=>t.kinds[l].label,c=l=>G(r,l).reduce(
(f,u)=>f+u.size,0);return{kinds:[...r.keys()].sort((l,f)=>c(f)-c(l)||(a(l)<a(f)?-1:1)).map(l=>({kind:l,sides:G(r,l).map(f=>J$(t,f))})),shared:tw(t,[...i[0]].filter(
l=>i[1].has(l))),alone:i.map((l,f)=>tw(t,[...l].filter(u=>!i[1-f].has(u)))),links:[...r.values()].flatMap(l=>l.flatMap(f=>[...f.values()].flat()))}}var tw=(t,e)=>e.
sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function J$(t,e){let n=o=>Math.max(...o.map(s=>it(t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,
links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var _o=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,nw=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,Po=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),ow=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return _o({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var Z$={letters:t=>t,count:()=>1,none:()=>0};function tv(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,f]=o(c),u=ev(c,e),d=i.findIndex(m=>m.every(h=>u&&h.trunk===
u||h.last+a<l||h.first-a>f));d<0&&(d=i.push([])-1),i[d].push({first:l,last:f,trunk:u}),c.lane=d}return i.length}function ev({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var nv=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function sw({layers:t,routes:e},n,o,s){let r=t.map(u=>Math.max(n.box,...u.filter(({box:d})=>d).map(d=>d.width))),i=t.map(u=>u.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((u,d)=>{let m=e.filter(({chain:b})=>b[0].layer<=d&&U(b).layer>d),h=e.filter(({same:b,chain:v})=>b&&v[0].layer===d),w=b=>b.length?
Z$[n.tiles](b.length)*n.slot+a:0,S=[...m.filter(({chain:b})=>b[0].layer===d).map(({ribbon:b,forward:v})=>b.main?w(v?b.back:b.kinds):0),...h.flatMap(({ribbon:b})=>b.
main?[w(b.kinds),w(b.back)]:[])],x=m.filter(({chain:b,ribbon:v})=>U(b).layer===d+1&&v.main),$=nv(x.filter(({forward:b})=>b),o),k=Math.max(n.packed?0:w($),0,...x.
map(({ribbon:b,forward:v})=>w(v?b.kinds:b.back))),g=s(h,n);return{left:Math.max(0,...S),right:k,slots:$,arcRoom:g?n.bend+3+g*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:u})=>1+.06*u),f=2*n.margin+r.reduce((u,d,m)=>u+d+2*i[m],0)+c.reduce((u,d)=>u+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:f,loads:l}}
function rw(t,e,n){let{fixed:o,loads:s}=sw(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function iw(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=sw(
t,e,o,tv),l=Math.max(e.shortest*c.length,n-a),f=c.reduce((h,w)=>h+w,0)||1,u=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],u.push(m),m+=h+r[w];let y=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let S=m;m+=(c[w]??0)/f*l,d.push({arcs:y,from:S,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:u,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function aw(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var Vr=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?aw(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0),bf=(t,e)=>Vr([...t].sort((n,o)=>n.column-o.column||sv(n.group??"",o.group??"")),e),sv=(t,e)=>t<e?-1:t>e?1:0;function rv(t,e,n){let o=t.
filter(({box:i})=>!i).length,s=.85*n-Vr(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+r}}function cw(t,e,n,o){let[
s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=rv(c,n,r-s),f=c[0]?.group?l.frame:0,u=c.map((h,w)=>(w&&(f+=c[w-1].height+aw(c[w-1],h,l)),f)),d=Vr(c,l),m=Math.max(0,r-
s-d);return c.forEach((h,w)=>{h.y=s+u[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:u,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:f,
most:u}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,y]=[.4*a,.4];for(let S of e.get(h)??[]){if(S.same)continue;let x=S.a===h?S.b:S.a,$=S.weight*(h.box||x.box?
1:6)*(h.box&&x.box?1:1.5);w+=$*(x.y+x.height/2),y+=$}return{at:w/y-h.height/2,weight:h.box?y:.7*y}}),m=iv(d.map(({at:h,weight:w},y)=>({at:h-f[y],weight:w})));l.
forEach((h,w)=>{h.y=Math.max(s,Math.min(u,m[w]))+f[w]})}}function iv(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&
r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.flatMap(({sum:n,weight:o,
count:s})=>Array(s).fill(n/o))}var cv=8,lv=10,fv=2e7,lw=.6;function fw(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function xf(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])nt(e,o,n);return e}function uw(t,e){let n=new Map,o=h=>G(n,h),s=h=>h.forEach((w,y)=>n.
set(w,y)),r=xf(e),i=t.map((h,w)=>e.filter(({a:y,same:S})=>!S&&y.layer===w)),a=t.map((h,w)=>e.filter(({a:y,same:S})=>S&&y.layer===w));function c(h){let w=0,y=h.map(
({a:x})=>o(x)),S=h.map(({b:x})=>o(x));for(let x=0;x<h.length;x+=1)for(let $=x+1;$<h.length;$+=1)(y[x]-y[$])*(S[x]-S[$])<0&&(w+=h[x].weight*h[$].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:y,b:S,weight:x})=>w+lw*x*Math.abs(o(y)-o(S)),0),f=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:y,
weight:S})=>h+lw*S*Math.abs(o(w)-o(y)),0);function u(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[y,S]=[0,0];for(let x of r.get(h)??[]){let $=x.
a===h?x.b:x.a;x.same||$.layer-h.layer!==w||(y+=o($)/Math.max(1,t[$.layer].length-1)*x.weight,S+=x.weight)}return S?y/S:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach(
(h,w)=>{h.sort((y,S)=>y.column-S.column),u(w,kf(h))});let m={cost:f(),layers:t.map(h=>[...h])};for(let h=0;h<cv;h+=1){let w=h%2?1:-1;for(let S=0;S<t.length;S+=1){
let x=w<0?S:t.length-1-S;if(!t[x+w])continue;let $=kf(t[x]).map(k=>{let g=k.filter(v=>!v.head).sort((v,M)=>d(v,w)-d(M,w)),b=[...k.filter(v=>v.head),...g];return{
nodes:b,at:b.reduce((v,M)=>v+d(M,w),0)/b.length}});$.sort((k,g)=>k.nodes[0].column-g.nodes[0].column||k.at-g.at),$.some(({nodes:k})=>k[0].box===null)&&$.sort((k,g)=>k.
at-g.at),u(x,$.map(({nodes:k})=>k))}let y=f();y<m.cost&&(m={cost:y,layers:t.map(S=>[...S])})}m.layers.forEach((h,w)=>u(w,[h])),uv(t,{put:u,local:l,edges:e.length})}
function dw(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>G(s,r.id)-G(s,i.id))})}function kf(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function uv(t,{put:e,local:n,
edges:o}){let s=fv;for(let[r,i]=[0,!0];i&&r<lv&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=kf(t[a]),l=n(a),f=(u,d)=>{u(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let u=0;u<c.length&&s>0;u+=1)for(let d of[u+1,u+2,u+3]){if(d>=c.length||!dv(c,u,d))continue;let m=()=>c.splice(d,0,
...c.splice(u,1)),h=()=>c.splice(u,0,...c.splice(d,1));f(m,h)||f(h,m)}for(let u of c)for(let d=u[0].head?1:0;d+1<u.length;d+=1){let m=()=>u.splice(d,2,u[d+1],u[d]);
f(m,m)}}}}function dv(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var Yr=1e4,mv=6,hv=2,wv=4,gv=1.4;function _a(t,e,n){let o=e.width<Bh,s=new Map;function r(a,c,l){let f=fw(c.routes),u=[...l].join(";"),d=s.get(u);d?dw(c.layers,
d):uw(c.layers,f),s.set(u,c.layers);let m=Math.max(e.height,pw(c,a,Vr));cw(c.layers,xf(f),a,m);let h=iw(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,
across:h,height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?Ph:_h)for(let{look:c,net:l,parts:f}of yv(t,a,e.height,o,n)){let u=pw(l,c,bf)/e.height,
d=rw(l,c,t.order)/e.width;if(u<=1&&d<=1&&!l.cut){let w=r(c,l,f);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,u)*(o?m**4:m)*(l.cut?gv:1);(!i||h<.97*i.far)&&
(i={far:h,made:()=>r(c,l,f)})}if(!i)throw new RangeError("there is no look");return i.made()}function*yv(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:bv(t,i,s)};
return{look:a,divided:kv(l=>mh(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.
push(a))}r=i}}function bv({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*kv(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>bf(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[f]=r.columns[a],u=(s.get(f)??1)+1;if(l<wv||u>(o?hv:mv))return;s.set(f,u)}}function qr({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,f]=i[c.id];c.x=l*s.width/Yr-c.width/2,c.y=f*r/Yr-c.height/2}for(let c of a.values())qh(c,n);return{look:n,narrow:o,
nodes:a,frames:xv(e,n),ribbons:e.routes.map(c=>Qh(c,s,n)),captions:Sv(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,weights:t.weights,weighed:t.
weighed,width:s.width,height:r}}var pw=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function xv({nodes:t},e){let n=new Map;for(let o of t.values())
o.group&&nt(n,o.group,o);return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:f})=>l+f))],[a,c]=[Math.min(...s.map(
({x:l})=>l)),Math.max(...s.map(({x:l,width:f})=>l+f))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function Sv({columns:t},e,n,o,s){
let r=[];return e.columns.forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[f,u]=[n.layers[a],
n.layers[l]+n.widths[l]],d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(f+u)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:u-f})}}),
r}var $v=[620,1180],vv=[240,660],hw={column:300,box:84};function ww({nodes:t,frames:e,ribbons:n}){let o=[...t.values(),...e].map(Po),s=n.flatMap(a=>a.points),[r,i]=[
s.map(([a])=>a),s.map(([,a])=>a)];return{left:Bo([...o.map(({left:a})=>a),...r]),right:-Bo([...o.map(({right:a})=>a),...r].map(a=>-a)),top:Bo([...o.map(({top:a})=>a),
...i]),bottom:-Bo([...o.map(({bottom:a})=>a),...i].map(a=>-a))}}function Ov(t){if(!t.nodes.size)return t;let e=Math.max(0,ww(t).top-t.look.top);return{...t,captions:t.
captions.map(n=>n.y?n:{...n,y:e})}}function Mv(t,e,n){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.width,top:0,bottom:t.height};let r=ww(t),
i=e.flatMap(a=>a.type==="text"?[Po(Hr(a,n))]:[]);return{left:Bo([r.left,...i.map(({left:a})=>a)])-o,right:-Bo([r.right,...i.map(({right:a})=>a)].map(a=>-a))+o,top:Bo(
[r.top-Math.min(s,o),...t.captions.map(({y:a})=>a)]),bottom:r.bottom+o}}var Bo=t=>t.reduce((e,n)=>Math.min(e,n));function Sf(t){let e={...t,layout:Ov(t.layout)},
n=[...Ia(e),...Ra(e)];return{shapes:n,box:Mv(e.layout,n,e.measure),colours:e.colours,how:e}}function Ev({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)e.
set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(hw.column*e.size,$v),height:n(100+hw.box*Math.max(0,...e.
values()),vv)}}function gw({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=we(t,n),c=La(t,e,n,o,a,io(t)),l=qr(_a(c,i??Ev(c),r),n.pinned),
{pinned:f}=n,d={graph:t,layout:l,colours:s,pinned:f,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:zr(t,n)};return Sf(d)}function $f(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function bw(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${Gr}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}var Av=window.matchMedia("(prefers-color-scheme: dark)"),Tv=window.matchMedia("print"),xw=1.5;function Sw({container:t,network:e,graph:n,store:o,placing:s,kinds:r,
measure:i}){let{camera:a,current:c,layout:l}=s,f={lit:null,hovered:null,changes:null,painted:null,lasso:[]},u=$f();function d(k){let{shown:g,layout:b,plan:v}=c();
if(!k?.links.length)return b;let M=new Set(b.ribbons.flatMap(({ribbon:D})=>D.links)),E=k.links.filter(D=>g.links.has(D)&&!M.has(D)),T=we(n,o.get()),O=lf(n,E,D=>b.
boxOf.get(D),T,new Set,r).map((D,W)=>Xh(D,v,W));return{...b,ribbons:[...b.ribbons,...O]}}function m(k,g){let b=f.hovered??f.lit,v=d(b),M=Mh(v,b);return{graph:s.
pictured,layout:v,colours:k,focus:M,pinned:o.get().pinned,selected:new Set(o.get().selected.flatMap(E=>[E,v.boxOf.get(E)??E])),measure:i,scale:g,detail:g>=xw*a.
usual,changes:f.changes}}function h(){let k=e.getScale(),g=f.painted?k/f.painted.scale:0;if(!f.painted||g<.998||g>1.02){let b=m(u,k);f.painted={shapes:Ia(b),texts:Ra(
b),scale:k}}return f.painted}function w(k){if(k.type!=="text")return!0;let g=Hr(k,i),[b,v]=[{x:g.x,y:g.y},{x:g.x+g.width,y:g.y+g.height}].map(M=>e.canvasToDOM(M));
return b.x>=0&&b.y>=0&&v.x<=t.clientWidth&&v.y<=t.clientHeight}function y(){f.painted=null,e.redraw()}function S(k){f.lit=k&&(k.actors.length||k.links.length)?k:
null,y()}function x(k){f.changes=k,f.painted=null}function $(k){let g=k&&Oh(l(),k);JSON.stringify(g?.key??null)!==JSON.stringify(f.hovered?.key??null)&&(f.hovered=
g,y())}e.on("beforeDrawing",k=>{let{shapes:g,texts:b}=h();Ds(k,[...g,...b].filter(w))}),e.on("afterDrawing",k=>{if(f.lasso.length<2)return;let g=`M${f.lasso.map(
({x:v,y:M})=>`${v} ${M}`).join("L")}z`,b={stroke:u.accent,width:1.6/e.getScale(),dash:[6,4]};Ds(k,[{type:"path",d:g,fill:u.accent,alpha:.12},{type:"path",d:g,...b,
alpha:1}])});for(let k of[Av,Tv])k.addEventListener("change",()=>{u=$f(),y()});return{lit:()=>f.lit,highlight:S,compare:x,light:$,repaint:y,lasso:k=>{f.lasso=k,
e.redraw()},picture:()=>{let k=t.getBoundingClientRect(),g=e.getScale(),b=([T,C])=>{let O=e.canvasToDOM({x:T,y:C});return[O.x+k.left,O.y+k.top]},{shapes:v,texts:M}=h(),
E=d(f.hovered??f.lit);return Th(E,M.filter(w),v.filter(w),b,g,i)},scene:(k=u)=>{let g=e.getScale()>=xw*a.usual;return Sf({...m(k,1),detail:g,selected:new Set})}}}var Lv=26,Pa=14,$w={duration:180,easingFunction:"easeOutQuad"},vf=window.matchMedia("(prefers-reduced-motion: reduce)");function Cs(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function vw(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l};function s(){o.corner={...e.DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(f,u,d,m=!1){
let[h,w]=[t.clientWidth,t.clientHeight],y=m&&!vf.matches&&$w;e.moveTo({position:{x:f+h/d/2,y:u+w/d/2},scale:d,animation:y}),o.corner={x:f,y:u,scale:d}}function i(f=null,u=!1){
let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=u||o.beside?Cs():{left:0,right:0,above:0,below:0},h=t.clientWidth-m.left-m.right,w=t.clientHeight-
m.above-m.below,{left:y,right:S,top:x,bottom:$}=Br(d,f),k=f?Lv:0,g=Math.min(o.usual,(h-k)/(S-y),(w-k)/($-x)),b=u?Math.max(.05,g):Math.max(g,Math.min(1,o.usual)),
v=S-y<h/b?(y+S)/2-h/b/2:y,M=$-x-w/b,E=f||M<=0?0:Eh(d)-w/b/2,T=M<=0?x+M/2:Math.max(x,Math.min(x+M,E));r(v-m.left/b,T-m.above/b,b)}function a(f){o.touched=!0;let u=Math.
min(4,Math.max(.05,e.getScale()*f));e.moveTo({scale:u,animation:vf.matches?!1:$w}),vf.matches&&s()}function c(f){let{x:u,y:d,scale:m}=o.corner,h=Cs(),w=(x,$,k,g)=>{
let[b,v]=[x*m,(x+$)*m];return b<k+Pa||$*m>g-k-2*Pa?Math.min(0,b-k-Pa):Math.max(0,v-(g-Pa))},y=w(f.x-u,f.width,h.left,t.clientWidth-h.right),S=w(f.y-d,f.height,h.
above,t.clientHeight-h.below);(Math.abs(y)>.5||Math.abs(S)>.5)&&r(u+y/m,d+S/m,m,!0)}function l(f,u){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,y=d.width*
o.usual<=t.clientWidth+1;if(!o.touched&&y&&d.height*o.usual<=t.clientHeight+1)i();else if(f&&u){let S=o.touched?w:Math.max(1,Math.min(w,o.usual)),[x,$]=[(f.x-m)*
w,(f.y-h)*w];r(u.x-x/S,u.y-$/S,S)}else o.touched||i()}return o}var Ba=[1180,660],Cv=3;function Mw({container:t,network:e,nodes:n,edges:o,graph:s,store:r,kept:i,kinds:a,measure:c,placed:l}){let f=null,u=s,d=vw(t,e,()=>f&&f.layout);
function m(){if(!f)throw new Error("the picture has nothing to show before its first update");return f}function h(){let{left:g,right:b,above:v,below:M}=Cs(),E=u!==
s;return{width:(t.clientWidth||Ba[0])-(E?g+b:0),height:(t.clientHeight||Ba[1])-(E?v+M:0)}}function w(){let{width:g,height:b}=h();return Math.max(1,Math.min(g/Ba[0],
b/Ba[1],Cv))}function y(g){let b=w();for(let v of[b,Math.sqrt(b),1]){d.usual=v;let{width:M,height:E}=h(),T=_a(g,{width:M/v,height:E/v},c);if(T.fits||v===1)return T}
throw new RangeError("a window has a scale")}function S(g){let b=we(s,r.get());u=g.columns?{...s,columns:g.columns}:s,d.beside=u!==s;let{kinds:v}=r.get(),M=v?.length===
Object.keys(s.kinds).length,E=g.columns?r.get():{...r.get(),question:null,kinds:M?null:v},T=La(u,g,E,g.columns?g.actors:i,b,a),{open:C}=r.get(),O=()=>C?.type===
"actor"&&f?an(m().layout,C.id):null,D=O(),W=D&&{...D};$(g,y(T)),d.keep(W,O())}function x(g){let{across:b,height:v}=m().plan;return Object.fromEntries(g.map(M=>{
let{x:E,y:T}=e.getPosition(M);return[M,[Math.round(E/b.width*Yr),Math.round(T/v*Yr)]]}))}function $(g,b){let v=qr(b,r.get().pinned);f={shown:g,plan:b,layout:v};
let M=new Map($h(v,g.actors));n.remove(n.getIds().filter(E=>!M.has(E))),n.update([...M].map(([E,{area:T,own:C}])=>({id:E,x:T.x+T.width/2,y:T.y+T.height/2,fixed:!C,
shape:"custom",label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:T.width,height:T.height}})}))),o.remove(o.getIds().filter(E=>!M.has(o.get(E).from)||
!M.has(o.get(E).to))),l()}function k(g){let{shown:b,plan:v}=m();f={shown:b,plan:v,layout:qr(v,{...r.get().pinned,...x(g)})},l()}return{camera:d,get made(){return f},
get pictured(){return u},asked:()=>u!==s,current:m,layout:()=>m().layout,update:S,sharesOf:x,drag:k}}var Wv=window.matchMedia("(max-width: 760px)"),Iv=6;function Ew(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,
edges:i},n.options);t.querySelector(".vis-network").tabIndex=-1;let c=new Map;for(let{source:E,target:T}of Object.values(e.links))for(let C of[E,T])c.set(C,(c.get(
C)??0)+1);let l=n.nodes.map(({id:E})=>E),f=new Set(l),u=io(e),d=bw(),m=0,h=Mw({container:t,network:a,nodes:r,edges:i,graph:e,store:o,kept:f,kinds:u,measure:d,placed:()=>x.
repaint()}),{camera:w,layout:y,sharesOf:S}=h,x=Sw({container:t,network:a,graph:e,store:o,placing:h,kinds:u,measure:d}),$=Nh({container:t,network:a,graph:e,store:o,
placing:h,painting:x,on:s});function k(E){clearTimeout(m);let T=()=>{let O=an(y(),E);O&&o.get().view==="graph"&&w.bring(O)},C=b.pending();C?m=window.setTimeout(
T,C):T()}let g=E=>vh(y(),a.DOMtoCanvas(E),Iv/a.getScale());for(let E of["zoom","dragging","dragEnd","animationFinished"])a.on(E,w.hold);let b=Dh(t,a,{under:g,click:(E,T)=>{
clearTimeout(m),$.choose(E,T)},expand:s.expand,toggle:$.toggle,lasso:$.lasso,asked:s.asked,menu:(E,T)=>s.menu(E,T),touched:()=>{w.touched=!0},hover:(E,T)=>{x.light(
E),s.hover(E,T)},drag:h.drag,drop:E=>o.set({pinned:{...o.get().pinned,...S(E)}})}),v="",M=0;return new ResizeObserver(()=>{let{x:E,y:T,scale:C}=w.corner;if(a.setSize(
"100%","100%"),!t.clientWidth||!h.made)return;let{open:O}=o.get(),D=Wv.matches&&O&&O.id===void 0?O.type:"",W=`${window.innerWidth} ${window.innerHeight} ${D}`,{
top:L}=t.getBoundingClientRect();if(W!==v){v=W,w.touched=!1,s.redraw(),w.fit();let I=x.lit();if(D&&I){let{left:P,right:z,top:Q,bottom:ft}=Br(y(),I.actors);w.bring(
{x:P,y:Q,width:z-P,height:ft-Q})}s.resized()}else w.moveTo(E,T+(L-M)/C,C);M=L,a.redraw()}).observe(t),{asked:h.asked,beside:(E,T,C)=>Ah(y(),E,T,C),actorsOf:$.actorsOf,
boxed:E=>{let{boxOf:T}=y(),C=T.get(E);return C?[...T].filter(([,O])=>O===C).map(([O])=>O):[E]},core:l,degree:c,extent:(E=null)=>Br(y(),E),fit:E=>{w.touched=!1,w.
fit(E,!0)},highlight:x.highlight,lasso:b.lasso,compare:x.compare,kept:f,layout:y,measure:d,network:a,picture:x.picture,placeOf:E=>S([E])[E],repaint:x.repaint,reveal:k,
scene:x.scene,seen:()=>{let[E,T]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(C=>a.DOMtoCanvas(C));return{left:E.x,right:T.x,top:E.y,bottom:T.y}},start:()=>{
w.touched=!1,w.fit()},update:h.update,whereIs:E=>{let T=t.getBoundingClientRect(),C=E===null?null:an(y(),E);if(!C)return{x:T.left+T.width/2,y:T.top+T.height/2};
let O=a.canvasToDOM({x:C.x+C.width/2,y:C.y+C.height/2});return{x:T.left+O.x,y:T.top+O.y}},zoom:w.zoom}}var Aw={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function jv(t,e,n){if(e.
type==="pair"){let{families:r}=Ro(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=Ln(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function Ha(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return Fv(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:f})=>f))};if(e?.
type==="stories")return n&&_v(t,n);let i=e&&jv(t,e,r);if(i){let l=i.links.flatMap(f=>[t.links[f].source,t.links[f].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!Aw[e.type])return null;let a=Object.entries(t.links).filter(Aw[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));
if(e.type==="actor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="a\
ctor"?e.id:null}}function Fv(t,e){let{links:n}=Fa(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.
sides,...o])],links:n}}function _v(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(
c=>c[a]??[]))].filter(c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.
events[a].roles)i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var Mf={};Yc(Mf,{TYPES:()=>Of,inOrder:()=>Ga,index:()=>Uv,prepare:()=>Vv});var Of=["actor","event","source","link","story"],Pv={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},Ga=t=>[...t].sort().join(" "),In=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),Ua=(t,...e)=>e.filter(Ht).map(n=>In(t,n)),Kr=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>In(t,o));function Bv(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=Pv[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>In("code",a,{shown:`${r} ${s}`}))});
return[In("name",e.name),...e.names.map(({name:o,lang:s})=>In("name",o,{lang:s})),...Kr("name",t,e),...n,...Ua("code",e.url)]}var Hv=(t,e)=>[In("phrase",e.title),
...Kr("phrase",t,e),...Ua("beside",e.publisher,e.author),...Ua("code",e.url,e.archived_url)];function Uv(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},
stories:i=[]}=t,a=l=>nn(t,l,n[l.source].name,n[l.target].name),c=(l,f,u,d)=>Object.keys(f).sort().map(m=>Gv(l,m,u(f[m]),()=>d(m,f[m]),e));return[...c("actor",n,
({name:l})=>l,Bv),...c("event",o,({name:l})=>l,(l,f)=>[In("phrase",f.name),...Kr("phrase",l,f),...Ua("beside",f.place)]),...c("source",s,({title:l})=>l,Hv),...c(
"link",r,a,(l,f)=>[In("phrase",a(f)),...Kr("phrase",l,f)]),...c("story",Object.fromEntries(i.map(l=>[l.id,l])),({title:l})=>l,(l,f)=>[In("phrase",f.title),...Kr(
"phrase",l,f)])]}function Gv(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>Yv(i,s))}}}var zv=200;function*Vv(t){for(let e=0;e<
t.length;e+=1)t[e].ways,e%zv===0&&(yield)}function Yv(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=Oo(a)),c},o=yt(t.text),s=o?o.split(" "):[],r=Oo(o),i=t.sort===
"code"?[]:ji(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?Oo(Ga(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(
a=>a.length>3):[],said:i,heard:i.join("")}}var Nw=97,Ww=10,Dw=96,Lw=1e3,Cw=new WeakMap,{index:Iw,prepare:Rw}=Mf;function qv(t){let e=yt([...t.slice(0,2*Lw)].slice(0,Lw).join("")),n=e?e.split(" "):[],o=vo(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?vo(Ga(n)):o,heard:ji(e).join("")}}function Kv(t,e){let n=Xv(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<Nw?n-Ww:n}function Xv(t,e){return t.folded===e.folded?100:t.joined===e.joined?Nw:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:Qv(t,e)?90:Jv(t,e)}function Qv({words:t},{distinct:e}){let n=U(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function Jv(t,e){let n=e.sort==="name"?Wi:Wi+Ww,o=Yn(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,Yn(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,Yn(t.pattern,s,n+4)-4);return Math.max(o,Zv(t,e))}function Zv({heard:t,pattern:e},n){
return[...t].length<Wd||!n.heard.includes(t)||!tO(n.said,t)?0:(n.heard===t?88:84)+3*Yn(e,n.points)/100}function tO(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function eO(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function nO(t,e){if(e.length<2)return null;let n=Cw.get(t)??oO(t);Cw.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function oO(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function jw(t,e,n,o,s){let r=qv(
n);if(!r.folded)return{found:[],pair:null};let i=nO(e,r.words),a=u=>[t.links[u].source,t.links[u].target].every(d=>i?.includes(d)),c=[];for(let u of e){if(s.length&&
!s.includes(u.type))continue;let[d,m]=[-1,u.ways[0]];for(let h of u.ways){let w=Kv(r,h);w>d&&([d,m]=[w,h])}i&&d<Dw&&u.type==="link"&&a(u.id)&&([d,m]=[Dw,u.ways[0]]),
d>=Wi&&c.push({entry:u,score:eO(d),way:m})}let l=({entry:u})=>Of.indexOf(u.type),f=({way:u})=>[...u.shown].length;return c.sort((u,d)=>d.score-u.score||l(u)-l(d)||
f(u)-f(d)||(u.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function Ho(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=jw(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:f},score:u,way:d})=>({type:c,id:l,name:f,score:u,matched:d.shown===l||d.shown===f?null:d.shown,lang:d.lang??null})),pair:i,removed:ds(
t,n.trim())}}function Fw(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=jw(t,e,n,o,s),a=r.map(({entry:{type:f,id:u,name:d},score:m,way:h})=>({id:u,type:f,
name:d,matched:h.shown,score:m,notToConfuseWith:f==="actor"?t.actors[u].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var sO=3,_w=3,rO=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Va={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},Ef="is linked with",iO="supports or is tied to",aO="supports",Is=t=>t===Bt?"no country":rO.of(t)??t;function Xr(t,e){let n=ke(e);return n===
null?t.actors[e]?.name??e:`actors in ${Is(n)}`}function Ws(t,e="and",n=_w){let o=t.length>n+1?[...t.slice(0,n),`${t.length-n} more`]:t;return o.length>1?`${o.slice(
0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Rn=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);function Af(t,e){let n=Object.keys(t.kinds),o=e.
kinds??ls(t,e,"kinds")??n,s=Y.filter(l=>Rn(t,l).some(f=>o.includes(f))),{kinds:r,families:i}=t.info.narrowedBy??{},a=!r&&s.every(l=>Rn(t,l).every(f=>o.includes(
f))),c=o.length===n.length&&!r&&!i;return o.length?c&&!mt(e)&&s.includes("support")?aO:c?Ef:o.length===1?t.kinds[o[0]].verb:a&&s.length===1?Va[s[0]]:a&&s.length===
Vn.length&&!s.includes("hostility")?iO:a?Ws(s.map(l=>Va[l].replace(" to","")),"or"):Ws(o.map(l=>t.kinds[l].verb),"or",sO):"has no link with"}function cO(t,e){if(!mt(
e))return null;let{via:n=[]}=e.question?.walk??{},o=je(e),s=o===1?"directly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!n.length)return s;
let r=o===je({question:e.question&&{...e.question,walk:{via:n}}});return`through ${Ws(n.map(i=>Xr(t,i)))}${r?"":`, ${j(o,"hop")} at most`}`}function Ya({window:t}){
let e=wr(t);return t?/^(since|until) /.test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,"on $1"):"at any time"}var lO=t=>t.map(e=>Ya({window:e})).
join(" or ");function Tf(t,e){let{from:n=null,to:o=null}=e.question??{},s=t.info.narrowedBy??{},r=e.window??Ze(s);return{from:n?Xr(t,n):"Who",verb:Af(t,e),to:o?
Xr(t,o):"whom",through:cO(t,e),time:e.compare?.by==="dates"?lO(e.compare.sides):Ya({window:r}),certain:e.certain||!!(!e.window&&r&&s.certain)}}function He(t,e){
let{from:n,verb:o,to:s,through:r,time:i,certain:a}=Tf(t,e),c=e.window??Ze(t.info.narrowedBy??{}),l=[r,c&&i,a&&"certain only"].filter(Boolean);return`${[`${n[0].
toUpperCase()}${n.slice(1)} ${o} ${s}`,...l].join(", ")}?`}function za(t,e,n,o,s){let r=e[n];if(r===null)return[];let i=le(t,n).filter(c=>!r.includes(c));if(!i.
length)return[];let a=r.length?i.length<r.length?`not ${Ws(i.map(o),"or")}`:Ws(r.map(o),"or"):"none";return[{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}function Rs(t,e){
let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,walk:c},chosen:null}},s=xe(e)!==null;return[...za(t,e,"types",i=>t.
types[i].label.toLowerCase(),"Actors"),...za(t,e,"countries",Is,"Countries"),...za(t,e,"confidences",String,"Confidence"),...za(t,e,"statuses",i=>Zt[i],"Status"),
n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===!1&&{key:"parts",label:"parts not counted with their whole",change:o(
"parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after another",change:o("time")},s&&n.limit&&{key:"limit",label:`at most ${j(n.
limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o("sort")},e.only&&{key:"only",label:`only ${Ws(e.only.map(i=>t.actors[i]?.
name??i))}`,change:{only:null}},...e.without.length>_w+1?[{key:"without",label:`${e.without.length} hidden`,change:{without:[]}}]:e.without.map(i=>({key:`withou\
t:${i}`,label:`without ${t.actors[i]?.name??i}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"focus",label:`near ${t.actors[e.focus.id].name}: ${j(
e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var js=Object.freeze({...Object.fromEntries(Wt.map(t=>[t,bt[t]])),focus:null,chosen:null}),qa=t=>Wt.
every(e=>rt(t[e],bt[e]))&&!t.focus;var fO=8,Pw=q.join("|");function uO(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+fO);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=en(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(rp(a))return{fault:a.message}}}return null}function Bw(t){let e=q.findIndex(n=>n===t.toLowerCase());
return{confidences:e?q.slice(e):q.slice(0,1)}}var dO=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${Pw}) confidence(?: only)?\\b`,"i"),Bw],[new RegExp(`^\\s*(${Pw})\\s*$`,"i"),Bw],[/\b(disputed|denied)\b/i,t=>({statuses:wt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:wt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function Hw(t){let e=uO(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of dO)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var mO=4,Uw=80,hO={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},Df={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},Xa=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),Gw={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function Lf(t,e){let n=zw(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>zw(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function zw(t,e){let n=yt(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>Ka(t,a).includes(n));if(s.length)return s;
let r=Vw(n)??Y.find(a=>a.startsWith(n)),i=o.filter(a=>Ka(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Rn(t,r):Cf(t,n)}function Qa(t,e){let n=Object.keys(t.
kinds).filter(s=>Ka(t,s).includes(e)),o=Vw(e);return n.length||!o?n:Rn(t,o)}function Cf(t,e){if(e.length<mO)return[];let n=[...Object.keys(t.kinds).flatMap(i=>Ka(
t,i)),...Object.keys(Df)],o=vo(e),s=i=>Yn(o,Oo(i),Uw),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=Uw?Qa(t,r):[]}var Nf=t=>Object.hasOwn(Gw,t)?Gw[t]:null,Vw=t=>Object.
hasOwn(Df,t)?Df[t]:void 0;function Ka(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...hO[e]??[]].map(yt).filter(Boolean)}function Uo(t,e){
let n=yt(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:yt(Is(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var gO=88,yO=90,bO=6,kO=80,xO=/^(?:all|everything|clear|clear all|reset)$/i,SO=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function Wf(t,e,n,o=!1){let{results:s}=Ho(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?kO:n.length>1?yO:gO;return s[0]&&s[0].score>=r?s[0]:null}function $O(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Hw(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),f=null;for(let u=0;u<l.length&&!s.unknown.length;){let d=yt(l[u]),
m=Nf(d);if(m&&!(d==="for"&&u===l.length-1)){f=m,u+=1;continue}let h=vO(t,e,s,l,u,f,o);h.role&&(f=null),u+=h.words}return s}function vO(t,e,n,o,s,r,i){let a=Math.
min(bO,o.length-s),c=yt(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=yt(h.join("\
 ")),y=r==="via"?[]:Qa(t,w);if(y.length)return l(y,m);if(r==="in"){let $=Uo(t,h.join(" "));if($.length===1)return n.to=Xn($[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if(Xa.has(yt(h.at(-1)??""))||Xa.has(c)&&m>1)continue;let S=$=>Nf(yt($))||Qa(t,yt($)).length>0;if(w.length<3||h.some(($,k)=>k>0&&S($)))continue;
let x=Wf(t,e,h);if(x)return Yw(n,x.id,r,s),{words:m,role:!0}}let[f]=r==="from"||r==="to"?Uo(t,o[s]):[];if(f&&(r==="from"||r==="to"))return n[r]=Xn(f.code),{words:1,
role:!0};if(Xa.has(c))return{words:1,role:!1};let u=i&&r!=="via"?Cf(t,c):[];if(u.length)return l(u,1);let d=i&&c.length>3&&Wf(t,e,[o[s]],!0);return d?(Yw(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function Yw(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function qw(t,e,n,o,s){let r=$O(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:f,to:u}=r;if(r.unknown.length){let[x]=r.unknown;return{wrong:l||f||u||i.length||r.loose.length||/\d/.test(x)?`No actor, \
kind of link or time is called “${x}”`:null}}for(let{id:x,at:$}of r.loose){let k=r.kindAt<0||$<r.kindAt;if(!f&&(k||u!==null)&&x!==u)f=x;else if(!u&&x!==f)u=
x;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[f,u,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(f||u||i.length),w=h?{...js}:{},y=r.hops??(r.either?1:null);if(h)w.question={from:f,to:u,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...y?{maxHops:y}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let S={...o,...w};return r.kinds.length?Object.assign(w,Fe(t,S,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,Fe(t,S,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...S.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??S.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function OO(t,e,n){let o=SO.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>Wf(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function MO(t,e){let n=yt(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>yt(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:$e("actors",{type:o})}}}))}function Kw(t,e,n,o){let s=f=>{let u={...o,...f},d=Rs(t,u).filter(({key:m})=>m!==
"undirected");return{name:[He(t,u),...d.map(({label:m})=>m)].join(" · "),change:f}};if(xO.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:js}],alone:!0};let r=OO(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=qw(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=qw(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Uo(t,n).filter(({name:f})=>f===yt(n));return l.
length?{options:l.map(({code:f})=>{let u={...js,question:{from:null,to:Xn(f),walk:{undirected:!0,maxHops:1}}};return s({...u,...Fe(t,{...o,...u},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:MO(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var EO=150,If=0,Ja=window.location.hash,Qr=null;function Qw(t,e){clearTimeout(If),If=setTimeout(()=>{if(window.location.hash!==Ja)return;let n=Qr,o=n&&Wt.some(s=>!rt(
n[s],e[s]));Qr=e;try{let s=`#${Zi(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}Ja=window.location.hash},EO)}function Rf({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function Jw(t,e,n,o){Qr=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(If),Ja=window.location.hash;let s=Ja.slice(1);if(s===Zi(t,e.get()))return;
let{state:r,...i}=ta(t,s);Qr=s?r:o(),e.set(Qr),Rf(i,n)})}function Fs(t,e){let n=Zi(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Zw=12,AO=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,TO=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function At(t,e=300){let n=String(t).replace(AO,"").replace(TO," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function Jr(t){let e=t.length-Zw;return e>1?`${t.slice(0,Zw).join(", ")} and ${e}\
 more`:t.join(", ")}var Ue=(t,e)=>At(t.actors[e]?.name??e,80),DO={kinds:["Kinds of link",(t,e)=>At(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>Zt[e]],countries:["Countries",(t,e)=>e===Bt?"none given":e]};function LO(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=DO[n],a=le(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${Jr(a.map(c=>r(t,c)))}`:
`${s}: ${Jr(o.map(c=>r(t,c)))}`}function tg([t,e]){return t&&e?t===e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:`until ${e&&lt(e)}`}var eg=({
window:t,certain:e})=>t&&`${e?"Certainly":"Certainly or possibly"} active ${tg(t)}`;function ng(t,{compare:e}){if(!e||e.by==="actors")return null;let[n,o]=e.by===
"dates"?e.sides.map(s=>`active ${tg(s)}`):e.sides.map(s=>jn(t,{...bt,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function CO(t){let{on:e,between:n,
certain:o,...s}=t.info.narrowedBy??{},r=Ze({on:e,between:n}),i={kinds:["Kinds of link",c=>At((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:["Families of\
 links",String],status:["Status",c=>Zt[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ue(t,c)],within:["Only actors within",String]};
return[...Object.entries(s).flatMap(([c,l])=>{let[f,u]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${f}: ${Jr(d.map(u))}`:[]}),eg({window:r,
certain:!!o})].filter(c=>c!==null)}function jn(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?Ue(t,o):o);return[...CO(t),...$n.map(o=>LO(t,e,o)),eg(e),ng(
t,e),e.only&&`Only: ${Jr(e.only.map(o=>Ue(t,o)))}`,n.length>0&&`Hidden: ${Jr(n)}`].filter(Boolean)}var og=(t,e)=>[He(t,e),...Rs(t,e).map(({label:n})=>n),ng(t,e)].
filter(Boolean).join(" · ");function sg(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ue(t,e.focus.id)} and actors within ${j(e.focus.depth,"step")}`:n>0?`${n.
toLocaleString("en")} more actors are not shown`:null}var jf=new Date,Ff=new Date;function Rt(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>Rt(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(jf.setTime(+r),Ff.setTime(+i),t(jf),t(Ff),Math.floor(n(jf,Ff))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var tc=Rt(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);tc.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?Rt(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):tc);var HC=tc.range,Fn=1e3,Le=Fn*60,_n=Le*60,Pn=_n*24,Pf=Pn*7,rg=Pn*30,_f=Pn*365,Zr=Rt(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Fn)},(t,e)=>(e-t)/Fn,t=>t.getUTCSeconds()),UC=Zr.range,ig=Rt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Fn)},
(t,e)=>{t.setTime(+t+e*Le)},(t,e)=>(e-t)/Le,t=>t.getMinutes()),GC=ig.range,ag=Rt(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*Le)},(t,e)=>(e-t)/Le,t=>t.getUTCMinutes()),
zC=ag.range,cg=Rt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Fn-t.getMinutes()*Le)},(t,e)=>{t.setTime(+t+e*_n)},(t,e)=>(e-t)/_n,t=>t.getHours()),VC=cg.range,
lg=Rt(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*_n)},(t,e)=>(e-t)/_n,t=>t.getUTCHours()),YC=lg.range,fg=Rt(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*Le)/Pn,t=>t.getDate()-1),qC=fg.range,NO=Rt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Pn,t=>t.getUTCDate()-1),KC=NO.range,ug=Rt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/Pn,t=>Math.floor(t/Pn)),
XC=ug.range;function Go(t){return Rt(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*Le)/Pf)}var dg=Go(0),WO=Go(1),IO=Go(2),RO=Go(3),jO=Go(4),FO=Go(5),_O=Go(6),QC=dg.range,JC=WO.range,ZC=IO.range,tN=RO.range,eN=jO.range,nN=FO.
range,oN=_O.range;function zo(t){return Rt(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/Pf)}var pg=zo(0),PO=zo(1),BO=zo(2),HO=zo(3),UO=zo(4),GO=zo(5),zO=zo(6),sN=pg.range,rN=PO.range,iN=BO.range,aN=HO.range,cN=UO.range,lN=GO.range,
fN=zO.range,mg=Rt(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),uN=mg.range,ec=Rt(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),dN=ec.range,Bf=Rt(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());Bf.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:Rt(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var pN=Bf.range,co=Rt(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());co.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
Rt(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var mN=co.
range;function hg(t,e,n,o,s,r){let i=[[Zr,1,Fn],[Zr,5,5*Fn],[Zr,15,15*Fn],[Zr,30,30*Fn],[r,1,Le],[r,5,5*Le],[r,15,15*Le],[r,30,30*Le],[s,1,_n],[s,3,3*_n],[s,6,6*
_n],[s,12,12*_n],[o,1,Pn],[o,2,2*Pn],[n,1,Pf],[e,1,rg],[e,3,3*rg],[t,1,_f]];function a(l,f,u){let d=f<l;d&&([l,f]=[f,l]);let m=u&&typeof u.range=="function"?u:c(
l,f,u),h=m?m.range(l,+f+1):[];return d?h.reverse():h}function c(l,f,u){let d=Math.abs(f-l)/u,m=gs(([,,y])=>y).right(i,d);if(m===i.length)return t.every($l(l/_f,
f/_f,u));if(m===0)return tc.every(Math.max($l(l,f,u),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[hN,wN]=hg(co,ec,pg,ug,lg,ag),
[gN,yN]=hg(Bf,mg,dg,fg,cg,ig);var Ps=864e5,kg=365.2425,wg=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[VO,YO]=[38,66],gg=new Map,ti=t=>new Date(t*Ps),_s=t=>Math.round(t.getTime()/Ps);
function xg(t){let e=t<12?ec.every(t):co.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function Ut(t){if(t==null)return null;let e=gg.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Ps),gg.set(t,e)}return e}function gt(t){
if(t==null)return null;let e=new Date(t*Ps),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function kt(t){let e=new Date(t*Ps);return e.getUTCFullYear()*12+e.getUTCMonth()}function ee(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/Ps)}function nc(t,e){let n=kt(t),[o,s]=[ee(n+e),ee(n+e+1)-1];return Math.min(s,o+t-ee(n))}function ei(t,e,n){let o=Math.max(1,(e-
t+1)/kg*12),s=wg.find(r=>r/o*n>=(r<12?YO:VO))??U(wg);return xg(s).range(ti(t),ti(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${Qe[a].slice(
0,3)} ${i}`:String(i);return{day:_s(r),year:a===0,label:c}})}function qO(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${Qe[o]} ${n}`:e<12?`${Qe[o]}\
 to ${Qe[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function Sg(t,e,n,o=4){let s=kt(e)-kt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=xg(r),a=[],c=i.floor(ti(t));for(;_s(c)<=e;){let l=i.offset(c,1);a.push({first:_s(c),last:_s(l)-1,name:qO(c,r)}),c=l}return a}var KO=.8,XO=.02,yg=.15;function bg(t,e){
let n=co.offset(co.floor(ti(e)),1);return{first:_s(co.floor(ti(t))),last:_s(n)-1}}function QO(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*KO))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,kg),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*XO),[f,u]=[t[l],t[t.length-1-l]];return[f-a>(c-a)*yg?f:a,c-u>(c-a)*yg?u:c]}function $g(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=bg(...QO(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:bg(e[0],e[e.length-
1])}}function oc(t,e,n){let o=[];for(let s of e){let r=Ut(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var ne=(t,e)=>[Ut(t?.[0])??e.first,Ut(t?.[1])??e.last];function sc(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:gt(o),s>=
n.last?null:gt(s)]}function rc(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=kt(t),[s,r]=[ee(o),ee(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var vg=([t,e])=>ee(kt(
t))===t&&ee(kt(e+1))===e+1;function Bs(t,{months:e=0,days:n=0},o){let[s,r]=ne(t,o),i=(c,l,f)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,f)));if(!e){let c=i(n,
o.first-s,o.last-r);return[gt(s+c),gt(r+c)]}let a=i(e,kt(o.first)-kt(s),kt(o.last)-kt(r));if(vg([s,r])){let[c,l]=[ee(kt(s)+a),ee(kt(r+1)+a)-1];return[gt(c),gt(l)]}
return[gt(Math.max(o.first,nc(s,a))),gt(Math.min(o.last,nc(r,a)))]}var Og=(t,e,n)=>nc(t+e,n)-e;function Mg({first:t,last:e},n,o){return n>0?[gt(t),gt(ee(kt(t)+o)-
1)]:[gt(ee(kt(e+1)-o)),gt(e)]}var JO=.6;function Hf(t,e){let[n,o]=ne(t,e),s=Math.max(1,Math.round((o-n)/30.4*JO));return{first:Math.max(e.first,ee(kt(n)-s)),last:Math.
min(e.last,ee(kt(o)+s+1)-1)}}function Uf(t,e,n,o){let s=ne(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),sc(s[0],s[1],
o)}function Eg(t,e,n){let[o,s]=ne(t,n);return s>=n.last?null:Bs([gt(o),gt(s)],{months:e},n)}function Ag(t,e){let[n,o]=ne(t,e);if(t&&o<e.last)return[gt(n),gt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[gt(e.first),gt(ee(kt(e.first)+(s?12:1))-1)];if(!vg([n,o]))return[gt(e.first),gt(e.first+o-n)];let r=kt(
o)-kt(n)+1;return[gt(e.first),gt(ee(kt(e.first)+r)-1)]}var{short:vN,windowInWords:qt}=tt;var ZO="http://www.w3.org/2000/svg";function p(t,e={},...n){return Tg(document.createElement(t),e,n)}function Z(t,e={},...n){return Tg(document.createElementNS(
ZO,t),e,n)}function Tg(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...ue(n)),t}function ue(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var X=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Tt=(t,e)=>t.querySelector(e),A=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function fo(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},A(e)):A(e)}var ot=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function N(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var pt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var tM={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Hs([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>Hs([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>Hs([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Hs([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Hs([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Hs(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},Dg=(t,e)=>tM[t](
e),ni=t=>Math.round(t*100)/100,Hs=(t,e)=>`M${t.map(([n,o])=>`${ni(n*e)} ${ni(o*e)}`).join("L")}z`,eM=(t,e)=>`${ni(t)} ${ni(e)}`;function Lg(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${eM(Number(r)+e,Number(i)+n)}`)}function Cg(t,e){let[n,o]=[(t-e)/2,e/2].map(ni);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var Ng="a[href], button, input, select, textarea, summary, [tabindex]";function Wg(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Us(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=Wg(e),o=r=>Wg(r)===n,s=X(t,Ng).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=X(t,Ng).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var oM=window.matchMedia("(pointer: coarse)");function Gf(t,e){let n=oM.matches?[]:X(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function Ig(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function oe(t,e,n,o,{text:s=Or(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=$e(n.type,n.where),a=[Or(n.type,o),...Qi(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:ot(a),title:ot(a),onclick:()=>e({type:"list",
list:i})},s)}var oi=(t,e,n,o,s)=>p("h3",{},n,oe(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var sM={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},Rg=(t,e)=>Math.max(0,Math.min(e-1,t));function po(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=sM[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(f=>f===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[Rg(i+s[0],r.length)];c[Rg(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var rM="No country given",iM=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),ve=t=>Z("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -9\
 18 18","aria-hidden":"true",colour:t.colour},Z("path",{d:Dg(t.shape,t.shape==="star"?8:7)}));function ze({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return Z("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},Z("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&Z("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"hea\
d"}),o==="denied"&&Z("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&Z("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&Z("path",{
d:Lg(Cg(20,11),15,6),class:"plate"}),i&&Z("text",{x:15,y:9.2},i))}function aM(t){let e=Object.keys(t.kinds),n=Y.filter(a=>e.some(c=>t.kinds[c].family===a)),o=a=>({
value:a,key:`kind:${a}`,label:A(t.kinds[a].label),sample:ze({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;for(let{
kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.map(
a=>({name:Se(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).map(
a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:ve(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...q].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:Se(a),sample:ze({dash:Je[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:wt.map(a=>({value:a,key:`statu\
s:${a}`,label:Se(Zt[a]),sample:ze({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:le(t,"countries").map(a=>({value:a,label:a===Bt?rM:
iM.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var cM=t=>typeof t=="object"?t.
actors:t??0;function lM(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function jg(t,e,n,o){let s=[],
r=[],i=m=>X(m,"input, button"),a=m=>Eo(e,n.get(),m)??le(e,m);function c(m,h){n.set(Fe(e,n.get(),m,h))}function l(m,h,w){let y=new Set(a(m));for(let S of h)w?y.add(
S):y.delete(S);c(m,y)}function f(m,{key:h,label:w,sample:y},S,x){let $=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:b=>l(m,S,b.target.checked)}),
k=p("span",{class:"row-count"}),g=p("div",{class:x?"row family":"row"},p("label",{},$,y,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${ot(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(S))},"only"),k);return s.push({facet:m,values:S,box:$,count:k,element:g,counted:lM(
h)}),g}function u({title:m,facet:h,groups:w,folded:y}){let S=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(le(e,h)))},
"all"),x=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),$=w.map(({name:k,key:g,rows:b})=>p("div",{role:"\
group","aria-label":k??m},k!==void 0&&g!==void 0&&f(h,{key:g,label:k,sample:null},b.map(({value:v})=>v),!0),b.map(v=>f(h,v,[v.value],!1))));for(let k of $)r.push(
po(k,()=>X(k,".row").map(i)));return y?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},S,x),$)):p("secti\
on",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),S,x),$)}function d({state:m,view:h}){let y=mt(m)||Ae(m)?Nm(e,h.links):Lm(e,...Yl(e,m));for(let{
facet:S,values:x,box:$,count:k,element:g,counted:b}of s){let v=Eo(e,m,S),M=v===null?x.length:x.filter(O=>v.includes(O)).length;$.checked=M>0,$.indeterminate=M>0&&
M<x.length;let E=x.reduce((O,D)=>O+cM(y[S]?.[D===Bt?Ir:D]),0),T=oe(e,o.open,b,E,{text:E.toLocaleString("en"),class:"count"}),C=Us(g);k.replaceChildren(T),C?.(),
g.classList.toggle("nothing",E===0)}for(let S of r)S.update()}return t.append(...aM(e).map(u),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},ze({ended:!0}),"Ended before the date of record"),p("li",{},ze({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var fM=0;function ln(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1,ready:f}){let u=`options-${++fM}`,d=[],m=-1;e.id||=u,e.setAttribute(
"role","listbox");for(let[b,v]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-\
controls":e.id}))t.setAttribute(b,v);function h(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function w(b){m=
b,[...e.children].forEach((v,M)=>v.setAttribute("aria-selected",String(M===b))),b>=0&&(t.setAttribute("aria-activedescendant",`${u}-${b}`),e.children[b].scrollIntoView(
{block:"nearest"}))}function y(b){let v=d[b];v&&(t.value=l?ot(v.name):"",h(),"change"in v?i?.(v.change):s(v.id,v.type))}function S(){let{results:b,removed:v}=Ho(
n,o,t.value,{types:c}),M=r?.(t.value)??{options:[],alone:!1},E=v??M.wrong??null;if(M.alone)return{options:M.options,none:E};let T=M.after?b.slice(0,1):[];return{
options:[...T,...M.options,...b.slice(T.length)],none:E}}function x(b,v){let M="change"in b?null:b,E=M?.type==="actor"&&n.actors[M.id];return p("li",{role:"opti\
on",id:`${u}-${v}`,"data-actor":E&&M?.id,"data-found":M?`${M.type}:${M.id}`:"question",onpointerdown:T=>{T.preventDefault(),y(v)}},E&&ve(n.types[E.type]),p("spa\
n",{class:"what"},A(b.name)),(c.length!==1||!M)&&p("span",{class:"found-type"},M?.type??"question"),M?.matched&&p("span",{class:"fine"},A(M.matched,{lang:M.lang})))}
let $=b=>p("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},b);function k(){d=[],e.replaceChildren($("Preparing the search ...")),
e.hidden=t.value.trim()==="",f?.when(()=>{document.activeElement===t&&g()})}function g(){if(f&&!f.is())return k();let{options:b,none:v}=S();d=b,e.replaceChildren(
...d.map(x));let M=t.value.trim()!=="",E=c.length===1?c[0]:"record";M&&!d.length&&e.append($(v??`No ${E} has a name like this`)),e.hidden=!M,t.setAttribute("ari\
a-expanded",String(M)),w(d.length?0:-1),M&&a(d.length?`${j(d.length,E==="record"?"result":E)} found`:v??`No ${E} found`)}t.addEventListener("input",()=>{l&&s(null,
null),g()}),t.addEventListener("blur",h),t.addEventListener("keydown",b=>{if(b.key==="ArrowDown"&&e.hidden)g();else if(b.key==="ArrowDown")w(Math.min(m+1,d.length-
1));else if(b.key==="ArrowUp")w(Math.max(m-1,0));else if(b.key==="Enter"&&!e.hidden)y(m);else if(b.key==="Tab"&&!b.shiftKey&&c.length&&!e.hidden&&d.length){if(y(
m),l)return}else if(b.key==="Escape"&&!e.hidden)h();else return;b.preventDefault(),b.stopPropagation()}),h()}var Vo={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},uM={dates:"Two times",actors:"Two actors",filters:"Two filters"},Fg=null;
function _g(t,e){let n=Object.values(Vo).find(([,o])=>rt(o,e));return n?n[0]:jn(t,{...bt,...e}).join("; ")}var Pg=t=>qt(t),cc=(t,e,...n)=>p("div",{class:"field"},
p("label",{for:t},e),n);function Bg(t,e,n){let{compare:o}=e.get(),s=o?.by??Fg??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",role:"alert",hidden:!0}),
i=k=>e.set(k);function a(k,g){r.hidden=!0,k.removeAttribute("aria-invalid");try{return g()}catch(b){if(!(b instanceof RangeError))throw b;r.textContent=b.message,
r.hidden=!1,k.setAttribute("aria-invalid","true"),k.setAttribute("aria-describedby",r.id)}}function c(k){let g=k&&ap(k);if(!g)throw new RangeError("Name a time \
with a first and a last day, such as 2024-12-08 or Dec 2024.");i(vr(g))}let l=k=>i({compare:{by:"actors",sides:k,way:"to",family:"support"}});function f(k){let g=k.
split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(g.length===2&&!/^\s*between\s/i.test(k)){let[b,v]=g.map(E=>Ho(t,n.entries,E,{types:["actor"]}).results[0]),M=g.map(
E=>{try{return en(E)}catch{return null}});if(M[0]&&M[1])return i(vr([M[0],M[1]]));if(b&&v&&b.id!==v.id)return l([b.id,v.id])}c(en(k))}function u(){let k=p("ul",
{class:"options",hidden:!0}),g=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return g.addEventListener("ke\
ydown",b=>{if(b.key!=="Enter"||!g.value.trim())return;let v=Ho(t,n.entries,g.value,{types:["event"]}).results,M=g.hasAttribute("data-moved"),E=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(g.value);M||!E&&v.length||(b.preventDefault(),b.stopImmediatePropagation(),a(g,()=>f(g.value)))}),g.addEventListener("keydown",({key:b})=>{b.startsWith("Ar\
row")&&g.setAttribute("data-moved","")}),g.addEventListener("input",()=>g.removeAttribute("data-moved")),ln(g,k,{graph:t,entries:n.entries,ready:n.ready,types:[
"event"],say:n.say,keep:!0,choose:b=>{b&&a(g,()=>c(t.events[b].days))}}),cc("compare-what","What to compare",g,k)}function d(k){let g=o?.by==="dates"?o.sides[k]:
null,b=`compare-time-${k}`,v=g?qt(g):"",M=p("input",{type:"text",id:b,value:v.charAt(0).toUpperCase()+v.slice(1),placeholder:k?"2017":"2012",onchange:E=>{let T=E.
target,C=a(T,()=>en(T.value));if(!C)return;let O=o?.by==="dates"?o.sides[1-k]:null;if(!O)return h(k,C);i(vr(k?[O,C]:[C,O],o?.by==="dates"&&o.certain))}});return cc(
b,k?"Second time":"First time",M)}let m=[null,null];function h(k,g){m[k]=g;let[b,v]=m;b&&v&&i(vr([b,v]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function y(k){
let g=p("ul",{class:"options",hidden:!0}),b=`compare-actor-${k}`,v=w[k],M=p("input",{type:"text",id:b,value:v?ot(t.actors[v].name):"",placeholder:"Name of an ac\
tor",dir:"auto"});return ln(M,g,{graph:t,entries:n.entries,ready:n.ready,types:["actor"],say:n.say,keep:!0,choose:E=>{if(!E)return;w[k]=E;let[T,C]=w;if(!T||!C)return document.
getElementById(`compare-actor-${1-k}`)?.focus();a(M,()=>{if(T===C)throw new RangeError("Choose two different actors.");i({compare:{way:"to",family:"support",...o?.
by==="actors"?o:{},by:"actors",sides:[T,C]}})})}}),cc(b,k?"Second actor":"First actor",M,g)}function S(k,g,b,v,M){let E=p("select",{id:k,onchange:T=>M(T.target.
value)},b.map(([T,C])=>p("option",{value:T,selected:T===v},C)));return cc(k,g,E)}function x(k){let g=o?.by==="filters"?o.sides:[{},Vo.high[1]],b=g[k],v=Object.keys(
Vo).find(T=>rt(Vo[T][1],b)),M=Object.entries(Vo).filter(([T])=>T!=="certain"||e.get().window).map(([T,[C]])=>[T,C]);v||M.push(["own",_g(t,b)]);let E=lp(e.get());
return Object.keys(E).length&&M.push(["page","The filters of the page now"]),S(`compare-filter-${k}`,k?"Second filter":"First filter",M,v??"own",T=>{let C=T==="\
page"?E:T==="own"?b:Vo[T][1],O={};if(T==="page")for(let D of $r)O[D]=bt[D];i({...O,compare:{by:"filters",sides:k?[g[0],C]:[C,g[1]]}})})}function $(){return s===
"dates"?[d(0),d(1)]:s==="filters"?[x(0),x(1)]:[y(0),y(1),o?.by==="actors"&&[S("compare-way","Links",[["to","received"],["from","given"]],o.way,k=>i({compare:{...o,
way:k==="from"?"from":"to"}})),S("compare-family","Family",Y.map(k=>[k,k[0].toUpperCase()+k.slice(1)]),o.family,k=>i({compare:{...o,family:Y.find(g=>g===k)??"su\
pport"}}))]]}return p("div",{class:"compare-form"},u(),p("div",{class:"tabs",role:"group","aria-label":"Compare"},ip.map(k=>p("button",{type:"button","aria-pres\
sed":String(k===s),onclick:()=>{Fg=k,k==="filters"?i({compare:{by:"filters",sides:[{},Vo.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(
k==="dates"?"compare-time-0":`compare-${k.slice(0,-1)}-0`)?.focus()}},uM[k]))),p("div",{class:"compare-fields"},$()),r)}function Vf(t,e){return e.by==="dates"?e.
sides.map(n=>qt(n)):e.by==="actors"?e.sides.map(n=>ot(t.actors[n].name)):e.sides.map(n=>_g(t,n))}function lc(t,e){let n=e.by==="dates"&&cp(e.sides);if(n)return[
"Before and after ",p("strong",{},qt(n))];let[o,s]=Vf(t,e).map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},A(o)),p("span",{class:"verb"}," and\
 "),p("strong",{},A(s))]}var dM=200,Yf=t=>t===null?null:Number(t.slice(0,4));function qf(t){let n=t.flatMap(o=>te(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Yf(o)))),Math.max(...n.map(([,,o])=>Number(Yf(o))))]:null}function Ug(t,e){let n=qf(t.flat());if(!n)
return null;let o=Math.max(n[1],Yf(e)??0),s=Math.max(n[0],o-dM+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let f of a){
let u=ce(f,[`${c}-01-01`,`${c}-12-31`]);u&&(l[u]+=1)}return l}));return{first:s,last:o,rows:i}}var zg=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":ot(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Kf(t,n))),Kf=(t,e)=>p("span",{class:"key-lette\
r",colour:Wn(t.kinds[e].colour),title:ot(t.kinds[e].label)},t.kinds[e].letters);var Dt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},A(t.actors[e].name));function Gt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=u=>A(t.actors[u].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],f=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},ze({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:Je[r.confidence]?.join(" ")}),p("span",{class:"what"},A(i.label),p("span",{class:"\
ends"}," ",f,l)),p("span",{class:"fine"},Nt(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${Re(r)}`))}function Yg(t,e,{id:n,links:o,kinds:s},r){let i=t.links[o[0]],
[a,c]=i.source===e?[e,n]:[n,e],l=qf(o.map(u=>t.links[u])),f=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",class:"record","dat\
a-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},A(t.actors[n].name)," ",zg(t,s)),p("span",{class:"fine"},`${f}, ${i.confidence}`))}var Gs=(t,e,n)=>p(
"button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},A(t.sources[e].title),p("span",{class:"ends"},
" ",A(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),qg=(t,e,n)=>p("button",{type:"button",class:"record","data-a\
ctor":e,onclick:()=>n({type:"actor",id:e})},ve(t.types[t.actors[e].type]),p("span",{class:"what"},A(t.actors[e].name)),p("span",{class:"fine"},t.types[t.actors[e].
type].label)),Ve=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"what"},A(t.events[e].name)),p("span",{class:"\
fine"},F(t.events[e].date)));var Xf=200,Jf=["ended","began","held"];function fc(t,e){if(e.by==="filters"){let[n,o]=Vf(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,held:"\
In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",held:"Certain at both times"}:{ended:"Ended",began:"Began",held:"\
Held"}}function pM(t,{sides:e,certain:n},o,s){let[r,i]=e.map(u=>Pg(u)),a=new Map,c=u=>{let{before:d,after:m}=ew(t,u,e);return s==="ended"?d!=="certain"?`Over by\
 ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="began"?m!=="certain"?`N\
ot yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active on ${i}`:d==="certain"&&
m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not known whether they had begu\
n":"Possible at both times, not certain"};for(let u of o){let d=n&&s==="held"?"Certain at both times":c(u);a.set(d,[...a.get(d)??[],u])}let l=[/^Active on .* over|^Not yet on .* active|^Certain/,
/^Active on/,/^Active/,/^/],f=u=>l.findIndex(d=>d.test(u));return[...a].sort(([u],[d])=>f(u)-f(d))}function mM(t,e){let n=o=>{let{kind:s,confidence:r}=t.links[o];
return[Y.indexOf(t.kinds[s].family),9-it(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var Qf=(t,e,n)=>[p("ul",{class:"links"},mM(t,e).
slice(0,Xf).map(o=>p("li",{},Gt(t,o,n.open)))),e.length>Xf&&p("p",{class:"notice"},`${e.length-Xf} more are in the tables.`)];function hM(t,e,n,o,s){let r=n[o],
i=o==="held"?[]:n.actors[o],a=e.by==="dates"?pM(t,e,r,o):[["",r]],c=s.now().drawn.links,l=r.filter(u=>!c.has(u)),f=[...new Set(l.flatMap(u=>[t.links[u].source,t.
links[u].target]))];return p("section",{"data-change":o,"aria-label":fc(t,e)[o]},p("h3",{},p("span",{class:`change-sample ${o}`,"aria-hidden":"true"}),fc(t,e)[o],
p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="ended"?"Actors that ended: ":"New actors: ",i.map((u,d)=>[
d?", ":"",Dt(t,u,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([u,d])=>typeof u=="string"&&u?p("details",{open:o!=="held"&&d.length<=40},p("summ\
ary",{},`${u}: ${d.length.toLocaleString("en")}`),Qf(t,d,s)):o==="held"?p("details",{},p("summary",{},"List them"),Qf(t,d,s)):Qf(t,d,s)),o!=="held"&&l.length>0&&
p("button",{type:"button",onclick:()=>s.unfold(f)},l.length===r.length?"Draw them":`Draw the other ${l.length.toLocaleString("en")}`))}function wM(t,e,n,o,s){let r=Ls(
t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.set({compare:{...n,certain:i.target.checked}})}),
"certain only"),Jf.map(i=>hM(t,n,r,i,s))]}var gM=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Re(t)}`;function yM(t){return te(t).flatMap(([,n,o],s)=>{
if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).join(", ")||"no certain year"}function bM(t,e,n,o){
return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Dt(t,s,o.open),r.map(i=>p("button",{type:"button",class:"te\
xt compare-link",title:ot(`${Nt(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},gM(t.links[i]),", ",yM(t.links[i]))))))):p("\
td",{class:"none"},"–")}function kM(t,e,n){let{kinds:o,shared:s,alone:r}=Fa(t,n.now().view.links,e),i=e.sides.map(u=>A(t.actors[u].name)),[a,c]=e.way==="to"?[
"Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this family under the filters of the page.`);let l=new Set(
s),f=u=>u.length?u.map((d,m)=>[m?", ":"",Dt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p("caption",{},"Strength of each link, and the years i\
n which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(u=>p("th",{scope:"col"},u)))),p("tbody",{},o.map(({kind:u,
sides:d})=>p("tr",{"data-kind":u},p("th",{scope:"row"},A(t.kinds[u].label)),d.map(m=>bM(t,m,l,n)))))),p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of b\
oth`),p("dd",{"data-givers":"shared"},f(s)),r.map((u,d)=>[p("dt",{},"Only ",A(t.actors[e.sides[d]].name)),p("dd",{"data-givers":String(d)},f(u))]))]}function Kg(t,e,n){
let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?lc(t,s):"Compare",wide:s?.by==="actors",body:[Bg(t,e,n),s?[s.by==="actors"?kM(t,s,n):wM(t,o,s,e,n),
p("p",{class:"fine"},"All other filters of the page apply to both sides."),p("button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",
{class:"summary"},"Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two filters let pass.")]}}function Zf(t,e,n){let o=e.get(),{compare:s}=o,r=N("comparing");if(r.hidden=!s,!s)return r.replaceChildren();let i=s.by==="actors"?null:fc(t,s),a=s.by==="actors"?
null:Ls(t,o,s);r.replaceChildren(p("p",{},"Compared: ",lc(t,s)),...Jf.flatMap(c=>i&&a?[p("span",{class:"change-key"},p("span",{class:`change-sample ${c}`,"aria-\
hidden":"true"}),s.by==="dates"?i[c]:xM[c],` ${a[c].length.toLocaleString("en")}`)]:[]),p("button",{type:"button",class:"text",hidden:o.open?.type==="compare",onclick:()=>n.
open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}var xM={ended:"first only",began:"second only",
held:"both"};function $M(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function uc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return $M(t,e),!1}}var Jg=null,Zg=()=>[...N("menu").querySelectorAll("[role=menuitem]")];function zs(){let t=N("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&Jg?.focus()}function si(t){let e=Zg();e[(t+e.length)%e.length]?.focus()}function vM(t){let e=Zg().indexOf(document.activeElement),
n={ArrowDown:()=>si(e+1),ArrowUp:()=>si(e-1),Home:()=>si(0),End:()=>si(-1),Escape:zs,Tab:zs};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function Yo(t,e,n){
let o=N("menu");o.hidden&&(Jg=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:f})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{zs(),
f()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,si(0)}function ty(){let t=N("menu");t.addEventListener(
"keydown",vM),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||zs()},{capture:!0}),window.
addEventListener("blur",zs),window.addEventListener("resize",zs)}var OM=12;function ny(t,e,n){let o=g=>g.length===1?Ue(t,g[0]):j(g.length,"actor"),s=()=>e.get().selected;function r(g){let b=new Set(g.flatMap(v=>n.canvas().boxed(
v)));e.set({only:[...b],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(g)} and what joins them; undo (z) to show the rest again.`)}function i(g){
let{without:b,open:v}=e.get();e.set({without:[...new Set([...b,...g])],selected:[],open:v?.id&&g.includes(v.id)?null:v}),n.note(`${o(g)} hidden; undo (z) to sho\
w ${g.length===1?"it":"them"} again.`)}function a(g){let{unfolded:b,only:v}=e.get();e.set({unfolded:b.filter(M=>!g.includes(M)),only:v&&v.filter(M=>!g.includes(
M)),selected:[]})}let c=g=>{let{unfolded:b}=e.get();return g.every(v=>b.includes(v))&&g.length>0};function l(g){let b=g.filter(M=>!n.pinned(M)),v={...e.get().pinned};
for(let M of b)v[M]=n.canvas().placeOf(M);if(!b.length)for(let M of g)delete v[M];e.set({pinned:v})}let f=g=>e.set({selected:[...new Set([...s(),...g])]}),u=g=>e.
set({selected:s().filter(b=>!g.includes(b))});async function d(){let g=Fs(t,e.get());await uc(g,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>N("show-take").click()}];function h(g){let b=g.length===1?g[0]:
null,v=g.every(D=>s().includes(D)),M=g.every(D=>n.pinned(D)),E=g.filter(D=>n.canvas().layout().nodes.has(D)),T=[...b?[{label:"Open",run:()=>n.open({type:"actor",
id:b})}]:[],{label:"Expand",keys:"e",run:()=>g.forEach(D=>n.expand(D))},...b?[{label:"Focus on it",keys:"f",run:()=>n.focus(b)}]:[],{label:b?"Only this":"Only t\
hese",keys:"o",run:()=>r(g)},{label:"Hide",keys:"h",run:()=>i(g)},...c(g)?[{label:"Fold away",run:()=>a(g)}]:[]],C=b?[{label:"Paths from here…",run:()=>n.pathFrom(
b,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,b)}]:g.length===2?[{label:`Paths from ${o([g[0]])} to ${o([g[1]])}`,run:()=>n.pathFrom(g[0],g[1])},{label:`\
Paths from ${o([g[1]])} to ${o([g[0]])}`,run:()=>n.pathFrom(g[1],g[0])}]:[],O=E.length?[{label:M?"Unpin":"Pin",keys:"k",run:()=>l(E)}]:[];return[T,C,[v?{label:"\
Unselect",run:()=>u(g)}:{label:"Select",run:()=>f(g)},...O],m()]}function w(g){let{links:b}=g,v=n.canvas().actorsOf(g);return[[{label:"Open",run:()=>n.open(xa(t,
g))},{label:"Only these",run:()=>r(v)},{label:b.length===1?"Hide this link":`Hide these ${b.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...b])]})}],v.length===2?[{label:`Paths from ${o([v[0]])} to ${o([v[1]])}`,run:()=>n.pathFrom(v[0],v[1])},{label:`Paths from ${o([v[1]])} to ${o([v[0]])}`,run:()=>n.
pathFrom(v[1],v[0])}]:[],[{label:"Select its actors",run:()=>f(v)}],m()]}let y=g=>[[{label:"Show each",run:()=>g.type==="stack"?e.set({stacks:[...e.get().stacks,
g.key]}):n.unfold(g.ids)},{label:"Only these",run:()=>r(g.ids)},{label:"Hide",run:()=>i(g.ids)},{label:"Select",run:()=>f(g.ids)}],g.ids.slice(0,OM).map(b=>({label:Ue(
t,b),run:()=>n.open({type:"actor",id:b})})),m()],S=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function x(g,b){let v=g&&g.type!=="strand"?n.canvas().actorsOf(g):[];
v.length&&s().length>1&&v.every(M=>s().includes(M))?Yo(`${s().length} actors selected`,h(s()),b):g?.type==="actor"?Yo(o([g.id]),h([g.id]),b):g?.type==="strand"?
Yo(n.canvas().actorsOf(g).map(M=>o([M])).join(" – "),w(g),b):g?Yo(o(g.ids),y(g),b):Yo("The picture",S(),b)}function $(){let g=s(),b=N("selection");if(b.hidden=
g.length===0,document.body.dataset.selection=String(g.length),!g.length)return;let v=(M,E)=>p("button",{type:"button",class:"text",onclick:E},M);b.replaceChildren(
p("span",{},`${g.length} selected`),v("Only these",()=>r(g)),v("Hide",()=>i(g)),v("More…",M=>Yo(`${g.length} actors selected`,h(g),{x:M.clientX,y:M.clientY})),
v("Clear",()=>e.set({selected:[]})))}function k(){let{open:g}=e.get();return s().length?s():g?.type==="actor"?[g.id]:[]}return{menu:x,only:r,hide:i,pin:l,fold:a,
targets:k,update:$}}var tu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function oy(t){document.body.dataset.legend=t?"o\
pen":"closed",N("show-legend").setAttribute("aria-expanded",String(t))}var sy=()=>oy(!1);function ry(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=f=>Object.
keys(t[f]).length,i=n?Ki(n):"";N("lead").append(i?A(i):""),N("lead").title=ot(i),N("about").append(n?A(n):"");let a=[tu("table","actors",j(r("actors"),"actor"),
e),tu("table","links",j(r("links"),"link"),e),tu("sources","sources",j(r("sources"),"source"),e)];o&&a.push(`as of ${F(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([f,u])=>`${f.replaceAll("_"," ")} ${[u].flat().join(", ")}`).join("; ")}`),N("facts").append(...a.map(f=>p("li",{},typeof f=="s\
tring"?A(f):f))),N("undo").addEventListener("click",e.undo),N("redo").addEventListener("click",e.redo),N("show-help").addEventListener("click",()=>N("help").showModal()),
N("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),N("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),N("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),N("lasso").addEventListener("click",()=>e.canvas().lasso());let c=N("legend"),l=f=>{f&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),oy(f),(f?c.querySelector("input"):N("show-legend"))?.focus()};N("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",f=>{f.key!=="Escape"||document.body.dataset.legend!=="open"||(f.preventDefault(),l(!1))})}var ri={d:"M1 6h24"},Vs=(t,e,n="path")=>Z("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},Z(n,e)),AM=t=>[Vs(t,ri),` ${t[0].toUpperCase()}${t.
slice(1)}`],TM=window.matchMedia("(max-width: 760px)"),DM=window.matchMedia("(pointer: coarse), (max-width: 760px)");function iy(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:Y.filter(i=>r.includes(i)||i===t&&!s)})},s&&Vs(t,ri),s?o:
`+ ${o}`)}var LM=(t,e)=>p("button",{type:"button",class:"text","data-width":"weight","aria-pressed":String(e),title:e?"Click for ribbons the wider, the more kin\
ds":"Click for ribbons the wider, the greater the weight",onclick:()=>t.set({width:e?"kinds":"weight"})},"Width by weight");function ay(t,e,n){let o=TM.matches,
{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l,weights:f,weighed:u}=n.layout(),d=s.map(({ribbon:I})=>I),m=new Set(d.filter(I=>I.main).flatMap(({kinds:I,back:P})=>[
...I,...P])),h=n.asked(),w=Y.filter(I=>l.has(I)&&!a.has(I)&&l.has("support")),[y,S]=[w.filter(I=>c.has(I)),w.filter(I=>!c.has(I))],x=[...r.values()].some(({box:I})=>I?.
ended),$=({from:I})=>t.columns.columns[r.get(I)?.column??0]?.tone,k=new Set(d.filter(({family:I})=>I==="support").map($)),g=!o&&!h&&!Ae(e.get())&&k.has("patron")&&
k.size>1,b=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",v=f&&u?Ma(f):b,M=u&&Ea(d),E=a.has("support")?"Support":"Links",T=Ae(e.get())!==
null,C=i.tiles==="letters"?io(t).filter(I=>m.has(I)):[],[O,D,W]=DM.matches?["Tap","double tap","hold"]:["Click","double click","right click"];N("hint").textContent=
r.size?`${O} for evidence, ${D} to expand, ${W} for more`:"";let L=Us(N("key"));N("key").replaceChildren(...[m.size>0&&p("li",{},Vs(T?"compared":"support",ri),`${E}\
: ${v}`),M&&p("li",{},Vs("unweighed",ri),M),f&&p("li",{},LM(e,u)),g&&p("li",{},Vs("patrons",ri),"from patrons"),...C.map(I=>p("li",{},p("span",{class:"key-lette\
r",colour:T?null:Wn(t.kinds[I].colour)},t.kinds[I].letters),A(t.kinds[I].label))),x&&p("li",{},Vs("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"E\
nded"),...y.map(I=>p("li",{},h?AM(I):iy(I,e,c))),S.length>0&&p("li",{},...S.map(I=>iy(I,e,c)))].filter(I=>I instanceof Node)),L?.()}function dc(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
NM(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function NM(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function ly(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let f=`${c} ${l}`;return l!==null&&!r.has(f)&&!!r.add(f)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:f,phase:u}of s){if(An(u))for(let d of a(t.parts(f)))i(d,"down")&&s.push({actor:d,phase:"down"});if(Tn(u))for(let d of a(
t.wholes(f)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:f,phase:u})=>f===n&&u!=="start"&&u!=="down"))return c;let l=[];for(let{actor:f,phase:u}of s)
for(let d of a(t.ahead(f))){let m=Dn(t,u,f,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Lt=(t,e,n,o)=>({change:t,words:e,options:n,parts:o}),dy=Lt("parts","allow steps between whole and part","without --no-parts",{parts:!0}),py=(t,e)=>[...eu(t.
filter).flat(),...su(t),...nu(t.filter).flat()].filter(n=>n.change===e),WM={together:["in-order","any"],"in-order":["any"],any:[]};function eu(t){let e=[];t.certain&&
e.push([Lt("certain","include links that are only possibly active","without --certain",{certain:!1})]);let n=q.slice(0,it(t.minConfidence??"low")).reverse();e.push(
n.map(s=>Lt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));let o=WM[t.time];return e.push(o.map(s=>Lt("time",`r\
elax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var IM=[{name:"without",words:"do not exclude"},{name:"via",words:"do not require"}];function nu(t){let e=[];
for(let{name:n,words:o}of IM)for(let s of t[n])e.push([Lt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(r=>r!==s)})]);t.parts||e.push([dy]);for(let n of wt.
filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Lt("status",`include ${n} links`,`--status ${o.join(",")}`,{status:o})])}return t.undirected||e.
push([Lt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*my(t){let{filter:e,index:n,first:o}=t,s=n.actors.length-1,r=ou(
t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+Ii))});return i?[pc(i.hops.length-i.steps)]:[]}var pc=t=>Lt("m\
axHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function ou({index:t,filter:e,from:n,to:o,budget:s}){return ly(eo(
t,e),G(t.actorAt,n),G(t.actorAt,o),s.spend)}function su({index:t,filter:e}){let n=t.kinds.map((i,a)=>a),o=i=>(e.kinds.length===0||e.kinds.includes(t.kinds[i]))&&
(e.families.length===0||e.families.includes(t.families[i])),s=n.filter(o).map(i=>t.kinds[i]),r=i=>Y.indexOf(t.families[i]);return n.filter(i=>!o(i)&&!e.without.
includes(t.kinds[i])).sort((i,a)=>r(i)-r(a)||i-a).map(i=>{let a=[...s,t.kinds[i]].sort();return Lt("kinds",`include ${t.labels[i].toLowerCase()} links`,`--kind ${a.
join(",")}`,{kinds:a,families:[]})})}function*hy(t){let e=Mo(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[...new Set(d.flatMap(h=>Array.from(
h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*uy(t,c.map(d=>fy(t.filter,d,e[1]))),f=yield*uy(t,a.map(
d=>fy(t.filter,e[0],d))),u=[l,f].filter(Ht).map(d=>[d]);return u.length?u:[[Lt("time","drop the date","without --on or --between",{on:null,between:null})]]}function fy(t,e,n){
let o=`${ie(e)??""}..${ie(n)??""}`;return Lt(t.on===null?"between":"on",`look at ${RM(ie(e),ie(n))}`,`--between ${o}`,{on:null,between:o})}function RM(t,e){return t&&
e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*uy(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].
parts}))?o=s:n=s+1}return e[n]??null}function ru(t,e){let n=[Lt("undirected","follow links in both directions","--undirected",{undirected:!0}),dy,Lt("status","i\
nclude denied links",`--status ${wt.join(",")}`,{status:wt}),Lt("without","exclude nothing","without --without",{without:[]}),Lt("via","require no actor","witho\
ut --via",{via:[]}),Lt("kinds","allow every kind of link",`--family ${Y.join(",")}`,{kinds:[],families:Y}),pc(e),Lt("on","drop the date","without --on or --betw\
een",{on:null,between:null}),Lt("time","relax the time rule to any","--time any",{time:"any"}),Lt("minConfidence","include links of low confidence","--min-confi\
dence low",{minConfidence:null}),Lt("certain","include links that are only possibly active","without --certain",{certain:!1})],o=(s,r)=>JSON.stringify(s)===JSON.
stringify(r);return n.filter(({parts:s})=>Object.keys(s).some(r=>!o(t[r],s[r])))}var gy=(t,e,n,o={},s={})=>ys(iu(t,e,n,o,s));function*iu(t,e,n,o={},{work:s,budget:r=new En(s)}={}){let i=qn(o);function*a(f){yield;let{paths:u,truncatedBy:d}=yield*Io(
t,e,n,{...f,limit:1},{budget:r,beyond:!1});return d==="work"&&!u.length&&(c.truncated=!0),u[0]??null}let c={graph:t,index:Pe(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*FM(
c,l)}catch(f){if(!(f instanceof Mn))throw f;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*FM(t,e){if(e.parts=PM(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*_M(t,r);i&&e.relaxations.push(i)}}yield*o(eu(n)),yield*o(yield*hy(t)),yield*o([yield*my(
t)]),yield*o(su(t).map(s=>[s])),yield*o(nu(n)),e.relaxations.length||(e.together=yield*BM(t))}function yy(t,e){let n={...t,...e};return yr(n)?n:{...n,certain:!1}}
function*_M({filter:t,first:e},n){for(let{parts:o,...s}of n){let r=yy(t,o),i=yield*e(r);if(i)return{...s,filter:kn(r),path:i}}return null}function PM({index:t,from:e,
to:n,budget:o}){let s=i=>{let a=new Set([G(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.others[c]);for(let{rows:l,ends:f}of[{rows:t.outgoing,
ends:t.target},{rows:t.incoming,ends:t.source}])for(let u=l.start[c];u<l.start[c+1];u++)a.add(f[l.links[u]])}return a},r=s(e);return r.has(G(t.actorAt,n))?null:
[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*BM(t){let{filter:e,first:n}=t,o=l=>yy(e,Object.assign({},...l.map(f=>f.parts)));function*s(l){
return(yield*n(o(l)))!==null}let r=yield*HM(t,s);if(!r)return[];for(let[l,{change:f}]of r.entries())for(let u of py(t,f))if(yield*s(r.with(l,u))){r[l]=u;break}let i=yield*n(
o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?pc(i.hops.length-i.steps):l),c=kn(o(a));return a.map(({parts:l,...f})=>({...f,filter:c,path:i}))}function*HM(t,e){
let n=ru(t.filter,UM(t)),o=n.filter(i=>i.change!=="maxHops"),s=yield*wy(o,e);if(!s)return yield*wy(n,e);let r=o.length===n.length?0:s.length-2;for(let i=1;i<=r;i++)
for(let a of au(o,i)){let c=n.filter(l=>a.includes(l)||!o.includes(l));if(yield*e(c))return c}return s}function*wy(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)
(yield*e(t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of au(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(
a));if(yield*e(i))return i}return t}function UM(t){let{filter:e,index:n}=t,o=Object.assign({},e,...ru(e,1).map(r=>r.parts)),s=ou({...t,filter:o})??0;return Math.
max(e.maxHops,Math.min(n.actors.length-1,Math.max(s,e.maxHops+Ii)))}function*au(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of au(t.slice(
n+1),e-1))yield[t[n],...o]}var ky={any:"each at any time",together:"together on one day","in-order":"one after another"},GM=150,fn=null,ii={paths:[],links:new Set},xt,$t,zt;function xy(t,e,n){
[xt,$t,zt]=[t,e,n]}var ho=()=>$t.get().question??{from:null,to:null,walk:{}},be=(t,e)=>$t.set(kr($t.get(),t,e)),Sy=t=>$t.set(ep(xt,$t.get(),t));function Ys(){if(!$t)
return null;let{chosen:t}=$t.get();return t===null?null:ai()[t]??null}function mc(){let{from:t,to:e}=ho();return{from:t,to:e,filter:vn(xt,$t.get())??{}}}var ai=()=>$y().
paths,hc=()=>mt($t.get())?$y().links:null;function $y(){let t=Ks();return t===null||t==="cancelled"?ii={paths:[],links:new Set}:typeof t=="object"&&"walked"in t?
ii={paths:[],links:t.walked}:typeof t=="object"&&t.paths!==ii.paths&&(ii={paths:t.paths,links:ql(t.paths)}),ii}var qs=()=>["starting","searching"].includes(String(
Ks()));function Ks(t=$t.get()){let e=mt(t),n=t.compare?.by==="dates"?t.compare:null,o=e?JSON.stringify([t.question,vn(xt,t),n]):null;return fn?.key!==o&&(fn?.cancel(),
fn=null,o&&VM(o,zM(t))),fn?.state??null}function Xs(){return fn?.state!=="starting"&&fn?.state!=="searching"?!1:(fn.cancel(),cu(fn,"cancelled"),!0)}function wc(){
fn=null,zt.answered()}function*zM(t){for(let r of yf(t))yield*Rr(xt,r);let e=xe(t);if(!e){t.window&&(yield*Rr(xt,{...t,window:null}));let{links:r,truncated:i}=yield*Rr(
xt,t);return{walked:r,truncated:i}}let n=vn(xt,t);if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*Io(xt,e.
from,e.to,n),s=o.paths.length?null:yield*iu(xt,e.from,e.to,o.filter);return{...o,why:s}}function VM(t,e){let n={key:t,state:"starting",cancel:()=>{}};fn=n;let o=!0,
s=setTimeout(()=>cu(n,"searching"),GM),r=a=>{clearTimeout(s),o?n.state=a:cu(n,a)},{cancel:i}=dc(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].
toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function cu(t,e){t.state=e,zt.answered()}var YM={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function qM(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>N("search").focus()],[["q"],"the question: its first part",()=>Tt(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two actors or two filters",()=>N(
"show-compare").click()],[["s"],"stories: a sequence of views with text",()=>N("show-stories").hidden?!1:n("stories")],[["e"],"expand the selected actor: show i\
ts neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],"hide the selected actor\
s",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(i=>e.commands().only(i))],
[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can be done with it",()=>vy(t,
e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>N("show-take").click()],[["+","="],"closer",()=>e.canvas().
zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>N("help").showModal()]]}function vy(t,e){if(t.
get().view!=="graph")return!1;let[n=null]=e.commands().targets();return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function KM(t,e,n){
let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key==="Enter"&&s&&N("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),
vy(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=YM[t.key];if(!r)return;t.preventDefault();
let i=n.canvas().beside(s,...r);i&&n.open({type:"actor",id:i})}function Oy(t,e){let n=qM(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));N("keys").append(...n.
flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?" ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens\
 the panel, Space selects, Shift+F10 opens the menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("\
dd",{},"cancel the search for paths, leave the field, show all paths again, or close the panel")),N("canvas").addEventListener("keydown",s=>KM(s,t,e)),document.
addEventListener("keydown",s=>{if(s.defaultPrevented||document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=ran\
ge], [type=radio]), select, textarea");if(s.key==="Escape"&&(Xs()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),
r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()==="z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(
s.key))return;s.preventDefault()})}var jt,ci,un;function lu(t){let e=jt.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function fu(t){let e=(c,l)=>Object.
hasOwn(jt[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>jt.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[jt.links[c].source,jt.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?Qn(jt,{...t.path,filter:i}):fs(jt,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function gc(t,e){
let n=lu(t),o=Math.max(0,Math.min(n.steps.length-1,e));ci.set({...fu(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),un.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),un.canvas().fit()}function My(t,e,n,o){[jt,ci,un]=[t,e,n],gc(o,0)}function Ey(t,{id:e,step:n}){return jt=t,{...fu(lu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var QM=()=>ci.set({...fu({sentences:[]}),story:null});function JM(){return(jt.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},A(e),": not available, because this page lacks some of its records."))}function ZM(){return p("ul",{class:"stories"},(jt.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>gc(t.id,0)},p("span",{class:"what"},A(t.title),t.summary&&p("span",{class:"ends"}," ",A(t.summary))),
p("span",{class:"fine"},j(t.steps.length,"step"))))))}function tE({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>jt.links[i]).map(i=>Gt(jt,i,un.open)),...n.
filter(i=>jt.events[i]).map(i=>Ve(jt,i,un.open))],s=e.filter(i=>jt.links[i]),r=()=>un.canvas().highlight({actors:s.flatMap(i=>[jt.links[i].source,jt.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>un.light(),onfocusin:r,onfocusout:()=>un.light()},p("p",{},A(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${j(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function eE(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>gc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>gc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:QM},
"All stories"))}function Ay(t,e,n){[jt,ci,un]=[t,e,n];let o=ci.get().story,s=o&&lu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[ZM(),JM()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[A(s.title)],title:A(i),body:[
eE(s,r),p("ul",{class:"sentences"},a.map(tE)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>un.open({type:"paths"})},"Open the \
paths of this step"))]}}var du=t=>({width:t.width,...nE(t)});function nE(t){let{question:e,focus:n,story:o}=t;return e?{open:{type:"paths"},...Qn(t,e)}:o?Ey(t,o):n&&Object.hasOwn(t.actors,
n.id)?{focus:n,open:{type:"actor",id:n.id}}:{}}var Ty=46,Qs=5,sE=10,rE=15,Dy={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},yc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function pu(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function mu(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:f,target:u,span:d}=t.links[l];for(let m of f===u?[f]:[f,
u]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:f,country:u}=t.
actors[l.id],d=o==="camps"?pu(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=Pl(u)||"No country given"),[l,{name:f,camp:d?.[0]??0,last:u?0:1}]})),
a=(l,f)=>f.links.length-l.links.length||yc.compare(G(i,l).name,G(i,f).name),c={linked:a,name:(l,f)=>yc.compare(G(i,l).name,G(i,f).name),first:(l,f)=>l.first<f.first?
-1:l.first>f.first?1:a(l,f),country:(l,f)=>G(i,l).last-G(i,f).last||yc.compare(l.group??"",f.group??"")||a(l,f),camps:(l,f)=>G(i,l).camp-G(i,f).camp||a(l,f)};return r.
sort(c[o])}function iE({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>aE(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(Ht);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:U(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function aE(t,e,n,o){let[s,r,i,a]=t.map(Ut),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,f=a===null,u=n(s??Math.min(...c))-(l?Ty:0),d=n((a??Math.max(...c))+1)+(f?Ty:0),m=w=>Math.max(0,Math.min(o,w));[u,d]=[m(Math.min(u,o-
Qs)),m(Math.max(d,Qs))],d=Math.max(d,u+Qs);let h=null;if(r!==null&&i!==null&&r<=i){let[w,y]=[m(Math.min(n(r),o-Qs)),m(Math.max(n(i+1),Qs))];h=[w,Math.max(y,w+Qs)],
d=Math.max(d,h[1])}return{left:u,right:d,solid:h,fadeLeft:l,fadeRight:f,ongoing:e}}function cE(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function Ly(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=iE(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let f=({link:h})=>-it(t.links[h].confidence),u=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>yc.compare(u(h),u(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||f(h)-f(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=cE(t,h.link,e.id),y=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:rE),o),S=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-y)),x=Math.min(S,h.left),$=Math.max(h.right,S+y)+sE,k=d.findIndex(g=>g.every(([b,v])=>$<=b||x>=v));k<0&&!i&&d.length>=r||(k<0&&(k=d.
push([])-1),d[k].push([x,$]),m.push({...h,row:k,text:w,labelLeft:S,wide:y}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function Cy(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,f]of[...e].sort(([u,d],[
m,h])=>i(m)-i(u)||d-h)){let u=s(t.events[l].name)+18,d=n(f),m=d+u<=o?d:Math.max(0,d+2-u),h=a.findIndex(w=>w.every(([y,S])=>m+u+6<=y||m>=S+6));h<0||(a[h].push([m,
m+u]),c.push({id:l,at:d,left:m,wide:u,row:h}))}return c.sort((l,f)=>l.at-f.at)}var lE=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function fE(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>Y.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function uE(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,f=l.get(i)??new Map;o.set(r,l.set(i,f.set(a,[...f.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var dE={from:24,to:20},Ny=3,pE=150;function Wy(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>lE.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),f=(h,w)=>i(h)[0]-i(w)[0],u={kinds:l,
name:c,role:(h,w)=>f(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,dE[e])),m=new Map;for(let h of[...n.keys()].sort(u[o]))nt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let y=`${e}${h}`,S=w.filter(b=>!d.has(b)).sort(l),x=S.length>Ny&&r.includes(y),$=S.slice(x?pE:0),k=new Set($.length>Ny?$:[]),
g=w.filter(b=>!k.has(b)).map(b=>({key:b,ids:[b],kinds:a(b),stack:!1}));return k.size&&g.push({key:y,ids:[...k],kinds:$.reduce((b,v)=>b+a(v),0),stack:!0}),{key:y,
title:s?i(w[0])[1]:null,entries:g,folds:x}})}function Iy(t,e,n){let o=uE(t,e,n.family),s=fE(t),r=new Map,i=new Map,a=new Set;for(let[f,u]of o)for(let[d,m]of u){
r.set(f,(r.get(f)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(f,u){let d=new Map;for(let m of f.ids)for(let h of u.
ids)for(let[w,y]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...y]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...ma(
t,h,n.window)}))}let l=new Set([...a].map(f=>t.links[f].kind));return{givers:Wy(t,"from",r,n),receivers:Wy(t,"to",i,n),links:a,kinds:s.filter(f=>l.has(f)),cell:c}}var Ry=12,Oe;function Kt(){Oe&&(Oe.hidden=!0)}function li(t,{left:e,right:n=e,top:o,bottom:s=o}){Oe||(Oe=p("div",{id:"bubble",role:"presentation"}),document.body.
append(Oe),document.addEventListener("keydown",a=>{a.key==="Escape"&&Kt()})),Oe.replaceChildren(...ue(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),Oe.hidden=!1;let r=(e+n)/2-Oe.offsetWidth/2;Oe.style.left=`${Math.max(6,Math.min(r,window.innerWidth-Oe.offsetWidth-6))}px`;let i=o-Oe.offsetHeight-Ry;Oe.
style.top=`${i<6?Math.min(s+Ry,window.innerHeight-Oe.offsetHeight-6):i}px`}function Js(t,e){let n=()=>li(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Kt),t.addEventListener("blur",Kt),t}var[hE,wE]=["#ffffff","#11151b"],jy=5,Fy=36,gE=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],yE=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function bc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],u=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...u.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",rn(l,hE,jy)),d.style.setProperty("--tick-da\
rk",rn(l,wE,jy)),d}var fi=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:ot(t.actors[e[0]].name),bE=t=>[...t].length>Fy?`${[...t].slice(0,
Fy-1).join("")}…`:t;function _y(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=fi(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&ve(t.types[t.actors[o[0]].type]),r?i:A(n==="to"?bE(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function Py({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function kE(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(Ht).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${fi(
t,n)} to ${fi(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>bc(t,i.kind,i)))])}function By(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},gE.map(yE)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>_y(t,d,"to")),f=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},Py(d,s)))),p("tr",{},!i&&c,l)].
filter(Ht),u=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},f),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},Py(d,s))),d.entries.map(m=>p("tr",{},_y(t,m,"from"),r.map(h=>kE(t,e,m,h)))))));for(let d of X(u,"td[data-\
to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return u}function Hy(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:f})=>[r.length>1&&j(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",f&&"possible, not certain, at the time cho\
sen"].filter(Ht);return[p("strong",{},A(fi(t,e))," → ",A(fi(t,n))),...o.map(r=>p("span",{class:"matrix-said"},bc(t,r.kind,r),A(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var SE={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function $E(t){return[...t.rows].map(n=>X(n,"th[data-en\
try], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function Uy(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[f,u]=SE[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!f&&!u&&!d)return;a.preventDefault();let m=(y,S)=>Math.max(0,Math.min(S,y)),h=m(c+(d&&a.ctrlKey?d:f),n.length-1),w=n[h][m(l+(d||u),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:f,to:u}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=$E(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===f)&&h.dataset.to===u);return o=null,s((f||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var wu={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},OE={kinds:"\
Most kinds first",name:"By name",role:"By role"};function Gy(t,e,n,o){let s,r,i=new Map,a=Uy(k),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},Bi.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},
Se(O)))),f=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},Hi.map(O=>p("option",{value:O},OE[O]))),u=p("input",{type:"\
checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,f,p("label",{class:"c\
heck"},u,"Group by column of the picture"),d),m,h,w);function y(){let O=n.get().matrix.family,D=new Set(Object.values(e.links).map(({kind:W})=>e.kinds[W].family));
return O==="all"||D.has(O)?O:Y.find(W=>D.has(W))??O}let S=O=>c({opened:n.get().matrix.opened.filter(D=>D!==O)}),x=O=>c({opened:[...n.get().matrix.opened,O]}),$=({
dataset:{from:O,to:D}})=>{let[W,L]=[i.get(O??""),i.get(D??"")];return W&&L&&{giver:W,receiver:L,ticks:r.cell(W,L)}};function k(O){let{entry:D,actor:W}=O.dataset;
if(W)return o.open({type:"actor",id:W});if(D)return x(D);let L=$(O);if(!L?.ticks.length)return;let I=[L.giver,L.receiver].find(P=>P.stack);return I?x(I.key):o.open(
{type:"pair",from:L.giver.ids[0],to:L.receiver.ids[0]})}function g(){let{order:O,grouped:D,opened:W}=n.get().matrix,L=y(),I=[w.scrollLeft,w.scrollTop];r=Iy(e,s.
view.links,{family:L,order:O,grouped:D,opened:W,window:we(e,n.get()),roleOf:Q=>pu(e,Q)}),i=new Map([...r.givers,...r.receivers].flatMap(Q=>Q.entries.map(ft=>[ft.
key,ft])));for(let Q of X(l,"[data-family]"))Q.setAttribute("aria-pressed",String(Q.dataset.family===L));if(f.value=O,u.checked=D,b(L),v(),h.hidden=r.links.size>
0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let P=By(e,r,{label:`${L==="all"?"All links":Se(L)}: ${wu[L].join(" by ").toLowerCase()}`,corner:wu[L],
fold:S}),z=a.attach(P);w.replaceChildren(P),[w.scrollLeft,w.scrollTop]=I,z&&a.focus(),E()}function b(O){let D=ft=>ft.flatMap(ht=>ht.entries.flatMap(({ids:St})=>St)).
length,W=s.view.links.size-r.links.size,[L,I]=wu[O].map(ft=>ft.toLowerCase()),P=W?`${r.links.size.toLocaleString("en")} of ${j(s.view.links.size,"link")}`:j(r.links.
size,"link");if(d.textContent=O==="support"?`${D(r.givers)} ${L}, ${D(r.receivers)} ${I}, ${P}`:P,r.links.size)return;let z=O==="all"?"link":`link of ${O}`,Q=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${z} passes the filters. ${W?"":"Widen them in the legend, or \
clear the time window."}`,...W?[Q]:[])}function v(){let{kinds:O}=n.get();m.replaceChildren(...r.kinds.map(D=>{let W=O?.length===1&&O[0]===D,L=p("button",{type:"\
button","aria-pressed":String(W),title:W?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:W?null:[D]}),onpointerenter:()=>M(D),onpointerleave:()=>M(
null),onfocus:()=>M(D),onblur:()=>M(null)},bc(e,D),A(e.kinds[D].label));return p("li",{},L)}))}function M(O){for(let D of X(w,".tick"))D.classList.toggle("faint",
O!==null&&D.dataset.kind!==O)}function E(){let O=n.get(),D=Ha(e,O,Ys(),s),W=new Set(D?.links??[]),L=O.open?.type==="actor"?O.open.id:null,I=O.open?.type==="pair"?
O.open:null,P=z=>{let Q=$(z);return!Q||L?!1:I?Q.giver.ids.includes(I.from)&&Q.receiver.ids.includes(I.to):Q.ticks.some(ft=>ft.links.some(ht=>W.has(ht)))};for(let z of X(
w,"th[data-entry]"))L!==null&&(i.get(z.dataset.entry??"")?.ids.includes(L)??!1)?z.setAttribute("aria-current","true"):z.removeAttribute("aria-current");for(let z of X(
w,"td.some"))P(z)?z.setAttribute("aria-selected","true"):z.removeAttribute("aria-selected")}function T(O){for(let Q of X(w,".cross"))Q.classList.remove("cross");
if(!(O instanceof HTMLElement)||!O.dataset.to)return Kt();let{from:D,to:W}=O.dataset;for(let Q of X(w,"th[data-entry]"))Q.dataset.entry===(Q.dataset.side==="fro\
m"?D:W)&&Q.classList.add("cross");let L=$(O);if(!L?.ticks.length)return Kt();let{giver:I,receiver:P,ticks:z}=L;return li(Hy(e,I,P,z),O.getBoundingClientRect())}
w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof Element&&T(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>T(null)),
w.addEventListener("focusin",({target:O})=>{O instanceof Element&&O.matches(":focus-visible")&&T(O.closest("td"))}),w.addEventListener("focusout",()=>T(null)),w.
addEventListener("click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let D=O.closest("th[data-entry], td[data-to]");D&&k(D)}),n.on(
(O,D)=>{O.view!=="matrix"||!r||(O.open!==D.open||O.question!==D.question||O.chosen!==D.chosen)&&E()});function C(O){let D=s&&s.view===O.view&&rt(s.state.matrix,
O.state.matrix);s=O,D||g()}return{update:C}}var yu="Publishers with one source",gu="Original sources that no other source repeats",Vy={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},Yy={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},kc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),bu=t=>t.stance==="supports";function qy(t,e){let n=_l(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))nt(o,c,a);for(let a of _e(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))nt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of Mt(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=ua(t.sources,a,
n),l=u=>c.size===1?u.get(a)??[]:[...new Set([...c].flatMap(d=>u.get(d)??[]))],f={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let u of l(
o)){let{claims:d,confidence:m}=t.links[u],h=d.filter(w=>!c.has(w.source));f.links+=1,d.some(bu)&&!h.some(bu)?f.unsupported+=1:it(gr(h,t.sources).confidence)<it(
m)&&(f.weaker+=1)}for(let u of l(s)){f.events+=1;let{claims:d}=t.events[u];(fa(d,c)||d.every(m=>c.has(m.source)))&&(f.lost+=1)}i.set(a,f)}return i}function Ky(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:f}=t.
links[r];if(t.kinds[i].family!=="support")continue;let u=l.filter(m=>bu(m)&&m.strength!=="weak").map(m=>m.source),d=as(new Set(u),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,f.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var zy=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function Xy(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||kc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>zy(c)-zy(a)||r(a,c),title:(a,c)=>kc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var ku=/\d{4}/;function EE(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?G(o,s.publisher)>1?s.publisher:yu:n==="class"?s.class?on(s.class):"No class given":n==="year"?ku.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${ae[s.reliability]}`:"All sources"}function AE(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let f of a.derived){let u=n.get(f);u&&r(u,c+1,l)}}},i=a=>!Mt(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=Mt(t.sources[a.id]),f=i(a)&&!c&&!a.derived.some(u=>n.has(u))?gu:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(f)||s.set(f,[]),r(a,0,s.get(f))}return[...s].sort(([a],[c])=>+(a===gu)-+(c===gu)).map(([a,c])=>({title:a,entries:c}))}function Qy(t,e,n){
if(n==="derivation")return AE(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
nt(s,EE(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>kc.compare(a,c),year:([a],[c])=>+!ku.test(a)-+!ku.test(c)||kc.compare(
c,a),weight:([a,c],[l,f])=>+(a===yu)-+(l===yu)||r(f)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var xc=150,DE=120;function Jy(t,e,n,o){let s,r=new Map,[i,a]=[xc,""],c=(O,D,W)=>{let L=p("select",{"aria-label":O,onchange:$},Object.entries(D).map(([I,P])=>p("\
option",{value:I},P)));return L.value=W,L},l=c("Group the sources",Vy,"none"),f=c("Sort the sources",Yy,"falls"),u=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,$()},
DE)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([O,D])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),D))),y=p("p",{class:"view-figures"}),S=p("div",{class:"bibliography",tabindex:-1}),
x=po(S,()=>X(S,".source-entry").map(O=>X(O,"button, a")));t.append(p("div",{class:"view-bar"},m,l,f,w,h),y,S);function $(){i=xc,T()}function k(O,D){let W=[{kind:"\
falls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(({number:L})=>L);return p("div",{class:"\
hang-bar","aria-hidden":"true"},W.map(({kind:L,number:I})=>{let P=p("span",{class:L});return P.style.width=`${Math.max(1.5,I/D*100)}%`,P}))}function g(){if(!s)return;
let{all:O,core:D}=Ky(e,s.view.links,e.info.core),W=({links:I,all_claims:P,strong_and_fair:z})=>`${pl(P,I)}, by strong and fair claims alone ${pl(z,I)}`;y.hidden=
!O.links;let L=D?.links?`; among the core actors: ${W(D)}`:"";y.textContent=`Support links with two independent sources: ${W(O)}${L}`}let b=(O,D,W,L)=>L>0&&oe(e,
o.open,{type:O,where:{[D]:W}},L),v=O=>O.filter(Boolean).map((D,W)=>[W?", ":"",D]);function M({id:O,links:D,events:W,unsupported:L,weaker:I,lost:P}){if(D+W===0)return"\
not cited in this view";let z=v([L>0&&[b("links","alone",O,L)," left without support"],P>0&&[b("events","alone",O,P)," without a claim"],I>0&&[b("links","weaker",
O,I)," less confident"]]);return z.length?["without it: ",z]:"everything here has other support"}function E(O,D){let W=e.sources[O.id],[L]=Mt(W),I=ft=>o.open({type:"\
source",id:ft}),P=[A(W.publisher),W.author&&A(W.author),W.class&&on(W.class),W.published&&F(W.published)].filter(Boolean),z=v([b("links","rests",O.id,O.links),b(
"events","rests",O.id,O.events)]),Q=p("li",{class:`source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${W.reliability}`,
title:`Reliability ${W.reliability}: ${ae[W.reliability]}`},W.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":O.id===n.get().open?.id?"true":null,onclick:()=>I(O.id)},A(W.title)),p("p",{class:"fine"},P.map((ft,ht)=>[ht?" · ":"",ft]),` · ${ae[W.reliability]}`,W.
url&&[" · ",fo(W.url,"open"),p("span",{class:"hidden"},` ${ot(W.title)}`)]),L&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[L]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>I(L)},A(e.sources[L].title)):A(L)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${j(O.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},k(O,D),p("p",{},z.length?z:"–"),p("p",{class:O.unsupported||O.lost?"fine falling":"fine"},M(O))));return Q.style.setProperty("-\
-depth",String(O.depth)),Q}function T(){let O=Nr(a).split(/\s+/).filter(Boolean),D=ht=>{let St=e.sources[ht.id];return u.has(ht.id)||u.set(ht.id,Nr([St.title,St.
publisher,St.author,St.class,St.published,St.url,ht.id].filter(Boolean).join(" "))),O.every(So=>u.get(ht.id).includes(So))},W=Xy(e,[...r.values()].filter(D),f.value),
L=Qy(e,W,l.value),I=Math.max(1,...W.map(ht=>ht.links)),[P,z]=[W.filter(ht=>ht.unsupported||ht.lost).length,W.filter(ht=>Mt(e.sources[ht.id]).length).length];h.textContent=
[j(W.length,"source"),`${P.toLocaleString("en")} are the only support of some record`,`${z.toLocaleString("en")} repeat another source`].join("; ");let Q=i,ft=[];
for(let{title:ht,entries:St}of L){if(Q<=0)break;ft.push(p("section",{},l.value!=="none"&&p("h2",{},A(ht),p("span",{class:"count"},St.length.toLocaleString("en"))),
p("ul",{},St.slice(0,Q).map(So=>E(So,I))))),Q-=St.length}W.length>i&&ft.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=xc,T()}},`Show ${Math.min(xc,W.length-
i)} more of ${(W.length-i).toLocaleString("en")} sources`))),W.length||ft.push(p("p",{class:"notice"},r.size?["No source contains “",A(a),"”. Clear the filter\
 above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This data has no sour\
ces. Sources in sources.yaml appear here once a claim cites them.")),S.replaceChildren(...ft),x.update()}n.on((O,D)=>{if(!(O.view!=="sources"||O.open===D.open))
for(let W of X(S,"[data-source]")){let L=W.querySelector(".source-title");O.open?.type==="source"&&O.open.id===W.dataset.source?L?.setAttribute("aria-current","\
true"):L?.removeAttribute("aria-current")}});function C(O){let D=s?.view===O.view;s=O,!D&&(r=qy(e,s.view),g(),T())}return{update:C}}function Zy(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&A(r)];if(n.counts){let{type:c,where:l}=n.counts(e),f={type:c,where:s?{...l,drawn:""}:l},u=oe(t,o,f,Number(
r),{text:r});u.tabIndex=-1,i.splice(0,1,u)}n.id==="kind"&&i.unshift(ze({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:Je[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift(ve(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?ot(r):null},i)}function tb(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var ui={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},NE={ArrowRight:1,ArrowLeft:-1};function eb(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},Sn.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},ui[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=NE[o.key];if(!s)return;o.preventDefault();let r=Sn,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Tt(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of Sn){let[r,i]=[Tt(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var nb=8;function ob(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let u=t.scrollTop,d=Math.max(0,Math.floor(u/a)-nb),m=Math.
min(i-1,Math.ceil((u+t.clientHeight)/a)+nb);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let y=[...r.keys()].filter(S=>S>h).sort((S,x)=>S-x)[0];s.insertBefore(w,r.get(y)??null)}}function l(u){
i=u,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function f(u){
let[d,m]=[u*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(u)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:f}}var RE=120,jE=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function sb(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,f="",u=0,d=structuredClone(Sm),m=new Map(
Sn.map(_=>[_,new Set])),h=()=>n.get().table,w=()=>G(m,h()),y=_=>rt(_.open,n.get().open),S=eb(n),x=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:L}),$=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:_,label:J})=>p("button",{type:"button","data-drawn":String(_),onclick:()=>{l=_,I()}},J))),k=p(
"p",{class:"table-told",role:"status"}),g=p("button",{type:"button",class:"primary",onclick:ht},"Show on the graph"),b=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),v=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),ft()}},"Select none"),M=p("div",{role:"rowgroup",class:"grid-head"}),E=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:So}),T=p("p",{class:"notice view-none",hidden:!0}),C=ob(E,M,O,{role:"rowgroup"});E.
append(M,C.body);function O(_){let J=i[_],ut=ot(a.slice(0,3).map(H=>H.text(J)).filter(Boolean).join(", ")),ct=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${ut}`,onchange:H=>Q(J,H.target.checked)});return ct.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":_+2,"aria-selected":String(
ct.checked),"aria-current":y(J)?"true":null,tabindex:_===c?0:-1,"data-index":_,onclick:H=>{H.target.closest(".cell-check, .number.inline")||(St(_,!1),o.open(J.open))},
onfocus:()=>St(_,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},ct)),a.map(H=>Zy(e,J,H,{open:o.open,drawn:l})))}function D(){let[_,J]=d[h()],
ut=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let ct of i)ut.checked?w().add(ct.key):w().delete(ct.key);ft()}});M.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},ut)),a.map(ct=>p("div",{role:"columnh\
eader",class:ct.number?"cell number":"cell","aria-sort":ct.id===_?J?"ascending":"descending":null},p("button",{type:"button","data-column":ct.id,onclick:()=>W(ct)},
ct.title,p("span",{class:"arrow","aria-hidden":"true"},ct.id===_?J?"▲":"▼":"")))))),tb(E,a),E.setAttribute("aria-colcount",String(a.length+1))}function W(_){
let[J,ut]=d[h()];d[h()]=[_.id,J===_.id?!ut:!_.number],P(),Tt(M,`[data-column="${_.id}"]`)?.focus(),o.say(`Sorted by ${_.title}, ${d[h()][1]?"ascending":"descend\
ing"}`)}function L(){clearTimeout(u),u=setTimeout(()=>{f=x.value,P()},RE)}function I(){let _=l?s.drawn:s.view;a=$m(e,h()),r=Wr(e,h(),_),S.update({actors:_.actors.
size,links:_.links.size,[h()]:r.length});for(let J of X($,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));Un.setAttribute("ar\
ia-labelledby",`tab-${h()}`),E.setAttribute("aria-label",ui[h()]),P()}function P(){let[_,J]=d[h()];i=Em(Am(r,a,f),a.find(({id:ut})=>ut===_)??a[0],J),c=Math.max(
0,i.findIndex(y)),D(),E.setAttribute("aria-rowcount",String(i.length+1)),E.hidden=i.length===0,T.hidden=i.length>0,i.length===0&&z(),E.scrollTop=0,C.reset(i.length),
i.length&&y(i[c])&&C.reveal(c),ft()}function z(){let _=ui[h()].toLowerCase();return r.length?T.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${_}\
 contains “`,A(f),"”. ",p("button",{type:"button",onclick:()=>{x.value=f="",P(),x.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?T.
replaceChildren(`No ${_} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,I()}},"Show all in view")):T.replaceChildren(jE(e,h())?`No ${_} p\
ass the filters. Widen them in the legend, or clear the time window.`:`This data has no ${_}.`)}function Q(_,J){J?w().add(_.key):w().delete(_.key),ft()}function ft(){
for(let[R,H]of C.made){let B=w().has(i[R].key);H.setAttribute("aria-selected",String(B));let K=H.querySelector("input");K&&(K.checked=B),y(i[R])?H.setAttribute(
"aria-current","true"):H.removeAttribute("aria-current")}let _=w().size,J=M.querySelector("input"),ut=i.filter(R=>w().has(R.key)).length;J&&(J.checked=ut>0&&ut===
i.length),J&&(J.indeterminate=ut>0&&ut<i.length);let ct=ui[h()].toLowerCase();k.textContent=_?`${_.toLocaleString("en")} selected`:i.length<r.length?`${i.length.
toLocaleString("en")} of ${r.length.toLocaleString("en")} ${ct}`:"";for(let R of[g,v])R.hidden=_===0;b.hidden=_!==1||h()!=="actors"}function ht(){let _=Wr(e,h(),
{actors:new Set(Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(ct=>w().has(ct.key)),J=[...new Set(_.flatMap(ct=>[...ct.actors]))],ut=J.filter(
ct=>!s.view.actors.has(ct));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],..._.length===1?{open:_[0].open}:{}}),setTimeout(()=>o.canvas().
fit(),60),ut.length&&o.note(ut.length===1?"1 actor of these does not pass the filters and is not shown.":`${j(ut.length,"actor")} of these do not pass the filte\
rs and are not shown.`)}function St(_,J=!0){C.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,_));let ut=J?C.reveal(c):C.made.get(c);
ut?.setAttribute("tabindex","0"),J&&ut?.focus({preventScroll:!0})}function So(_){if(!_.target.closest(".rows"))return;let ut={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+
C.page(),PageUp:c-C.page(),Home:0,End:i.length-1}[_.key],ct=i[c];if(ut!==void 0)St(ut);else if(_.key==="Enter")o.open(ct.open);else if(_.key===" "&&_.target.getAttribute(
"role")==="row")Q(ct,!w().has(ct.key));else return;_.preventDefault()}let Un=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view\
-bar"},x,$,k,g,b,v),T,E);t.append(S.element,Un),n.on((_,J)=>{if(_.view!=="table"||!s)return;let ut=Sn.find(R=>R===`${_.open?.type}s`);if(J.view!=="table"&&ut&&ut!==
_.table&&queueMicrotask(()=>n.set({table:ut},{tracked:!1})),_.open===J.open)return;let ct=i.findIndex(y);ct>=0&&(St(ct,!1),C.reveal(ct)),ft()});function zc(_){let J=s&&
s.view===_.view&&s.drawn===_.drawn&&s.state.table===_.state.table&&i.length;s=_,J?C.draw():I()}return{update:zc}}var rb=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},A(t.events[s].name)),p("span",{class:"fine"},` ${F(t.events[s].date)}`)))));function _E(t,e,n){let o=t.events[e],
{to:s,by:r}=ea(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
F(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},A(o.name)),p("p",{class:"fine"},o.place&&[A(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Dt(t,a,n.open)])),rb(t,"In answer to",s,n),rb(t,"Answered by",r,n)))}function ib(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=_e(t,i),c=r.window?`, ${qt(
r.window)}`:"";n.textContent=a.length?`${j(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>_E(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var tr=1/0;function $c(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+te(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>te(r).forEach(([a,c,l,f],u)=>{(r.outside?.includes(u)?[a,null,null,f]:[a,c,l,f]).forEach((m,h)=>{s[4*(o[i]+u)+h]=m===null?h%2?
tr:-tr:Ut(m)})})),{numbers:s,starts:o}}var xu=(t,e)=>t[e]===-tr&&t[e+3]===tr,BE=["undated","possible","certain"];function cb({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-tr,o??tr],a=c=>t[c+1]<=i&&t[c+2]>=r?2:xu(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let f=e[c];f<
e[c+1];f+=1)l=Math.max(l,a(4*f));l>=0&&(s[BE[l]]+=1)}return s}function lb({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
xu(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var Sc=gs(({last:t})=>t).left;function ab(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function fb({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>U(n).last||i.push([Sc(n,a),Math.min(n.length-1,Sc(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[f,u]=[t[l+
1],t[l+2]],d=xu(t,l);d||r(c,t[l],t[l+3]);let m=f<=u;!m&&(u<n[0]?.first||Sc(n,f)!==Sc(n,u))||(r(a,m?f:u,m?u:f),d&&r(c,m?f:u,m?u:f))}ab(o,a),ab(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var db=66,[Su,Ko]=[20,51],dn=24,pb=24,$u=5,mb=52;function wb(t,e){let n=(e-2*dn)/(t.last+1-t.first);return{x:r=>dn+(r-t.first)*n,day:r=>t.first+(r-dn)/n,each:n}}
function hb(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],f=Ko-n[a],u=[c,
l-(l-c>5?1:.4),f,f-e[a]],[d,m,h,w]=u.map(y=>y.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function HE(t,e,{x:n},o){return t.map((s,r)=>{let i=(Ko-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function gb(t,e,n){let o=Z(
"svg",{class:"time-picture",height:db,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map(x=>p("button",{type:"button",class:`time-cut ${x}`,onclick:n,hidden:!0})),a=0;function c({bins:x,counted:$,domain:k,across:g,certainOnly:b}){
let{certain:v,possible:M}=$,E=Math.max(1,...x.map((W,L)=>v[L]+(b?0:M[L]))),T=W=>W?Math.max(1,W/E*(Ko-Su)):0,C=Array.from(v,T),O=C.map(()=>0),D=Array.from(M,T);return[
...b?[]:[Z("path",{class:"time-possible",d:hb(x,D,C,g,k)}),Z("path",{class:"time-tops",d:HE(x,D.map((W,L)=>W+C[L]),g,k)})],Z("path",{class:"time-certain",d:hb(x,
C,O,g,k)})]}function l({domain:x,across:$,width:k,cut:g}){let[b,v]=[g.first===null?14:mb,g.last===null?14:mb];return ei(x.first,x.last,k-2*dn).flatMap(({day:M,label:E,
year:T})=>{let C=$.x(M),O=C>b+14&&C<k-v-14;return[Z("path",{class:T?"time-tick year":"time-tick",d:`M${C} ${Ko}v4`}),O&&Z("text",{x:C,y:db-3,"text-anchor":"midd\
le"},E)]}).filter(Boolean)}function f({cut:x}){i.forEach(($,k)=>{let g=k?x.last:x.first;if($.hidden=g===null,g===null)return;let b=Number(String(gt(g)).slice(0,
4));$.textContent=k?`${b} ≫`:`≪ ${b}`,$.title=`A few dates are ${k?"later, up to":"earlier, back to"} ${b}: show all years`,$.setAttribute("aria-label",$.title)})}
let u=(x,$,k)=>`M${x} ${$-k}l${k} ${k} ${-k} ${k} ${-k} ${-k}z`;function d(x,{across:$,width:k}){let g=Math.max(1,Math.floor((k-2*dn)/pb)),b=(k-2*dn)/g,v=new Map;
for(let[M,E]of x){let T=Math.max(0,Math.min(g-1,Math.floor(($.x(E)-dn)/b)));v.has(T)||v.set(T,[]),v.get(T).push(M)}return[...v].sort(([M],[E])=>M-E).map(([M,E])=>({
ids:E,left:dn+M*b,wide:b}))}function m(x){let $=k=>p("span",{},A(t.events[k].name),p("span",{class:"fine"},` ${F(t.events[k].date)}`));return[...x.slice(0,$u).map(
$),x.length>$u&&`and ${j(x.length-$u,"more event")}`]}function h(x,$){r.replaceChildren(p("ul",{class:"links"},x.map(v=>p("li",{},Ve(t,v,M=>{g(),e.open(M)}))))),
r.hidden=!1;let k=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min($.offsetLeft+pb/2-r.offsetWidth/2,k))}px`,r.querySelector(
"button")?.focus();let g=()=>{r.hidden=!0,document.removeEventListener("pointerdown",b)},b=v=>{r.contains(v.target)||g()};document.addEventListener("pointerdown",
b),r.onkeydown=v=>{let M=[...r.querySelectorAll("button")],E={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Escape")g(),$.focus();else if(E)M[Math.max(0,Math.min(M.
length-1,M.findIndex(T=>T===document.activeElement)+E))].focus();else return;v.preventDefault()}}function w(x){a=Math.min(a,Math.max(0,x.length-1)),s.replaceChildren(
...x.map(({ids:$,left:k,wide:g},b)=>{let v=$.length===1?`${ot(t.events[$[0]].name)}, ${F(t.events[$[0]].date)}`:`${$.length} events: ${$.slice(0,3).map(E=>ot(t.
events[E].name)).join(", ")}${$.length>3?" and more":""}`,M=p("button",{type:"button",class:"time-mark","aria-label":v,tabindex:b===a?0:-1,onclick:()=>{Kt(),$.length===
1?e.open({type:"event",id:$[0]}):h($,M)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=b,M.setAttribute("tabindex","0")}});return M.style.left=`${k}\
px`,M.style.width=`${g}px`,Js(M,()=>m($))}))}s.addEventListener("keydown",x=>{let $={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[x.key];$!==void 0&&
(x.preventDefault(),X(s,"button")[Math.max(0,Math.min(s.children.length-1,$))]?.focus())});function y({across:x,domain:$},[k,g],b){let[v,M]=[Math.max(k,$.first),
Math.min(g,$.last)+1];if(v>=M)return!1;let[E,T]=[x.x(v),Math.max(2,x.x(M)-x.x(v))];return Z("path",{class:b?"time-compared second":"time-compared first",d:`M${E-
(b||T>2?0:2)} ${Su-4}h${T}V${Ko}h${-T}z`})}function S(x){o.setAttribute("width",String(x.width));let $=x.asOf!==null&&Z("path",{class:"time-record",d:`M${x.across.
x(x.asOf)} ${Su-4}V${Ko}`}),k=x.events.map(([,g])=>u(Math.round(x.across.x(g)*10)/10,10,4)).join("");o.replaceChildren(...ue([c(x),Z("path",{class:"time-base",d:`\
M${dn} ${Ko}H${x.width-dn}`}),l(x),$,x.compared.map((g,b)=>y(x,g,b)),Z("path",{class:"time-events",d:k})])),w(d(x.events,x)),f(x)}return{draw:S,parts:[o,s,r,...i]}}var yb={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},GE=250,zE=1500,di={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},pi=t=>Z("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},Z("path",{d:t}));function bb(t,e,n,o){
let s=0,r=(w,y,S)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:S},pi(y)),i=r("Step back",di.back,()=>d(-1)),a=r("Step forward",di.ahead,
()=>d(1)),c=r("Play",di.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(yb).
map(([w,[y]])=>p("option",{value:w},y)));l.value="month";let f=()=>yb[l.value][1];function u(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:y}=t.get();
u(y?Bs(y,{months:w*f()},n()):Mg(n(),w,f()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(pi(di.pause)),
c.setAttribute("aria-label","Pause"),u(Ag(t.get().window,n())),s=setInterval(()=>{let y=Eg(t.get().window,f(),n());y?u(y):h()},w?zE:GE)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(pi(di.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function kb(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&cb(i,[Ut(a[0]),Ut(a[1])]),f=!!a&&t.get().certain,u=l?l.undated:lb(i),d=i.starts.length-1,m=!a&&c||qt(a),h=l?[o(l.certain,
`${j(l.certain,"link")} certain`,"List them",s("certain")),f?[]:o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))].flat():[o(
d,j(d,"link"),"Show them in the tables",()=>t.set({view:"table",table:"links"},{tracked:!1}))];u&&h.push(o(u,`${u.toLocaleString("en")} have no usable dates`,"T\
hese links have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...ue([p("str\
ong",{},m[0].toUpperCase()+m.slice(1)),": ",h.map((w,y)=>[y?", ":"",w])]))}return{element:n,show:r,text:()=>n.textContent}}function xb(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(tn(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,f]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,f):o.removeAttribute(l)}function i(){let c;try{
c=en(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),rt(c,t.get().window)?a(c):t.set(tn(c))}function a(c){let l=c?qt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var KE=4,Sb=24,XE=1e3,QE={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},JE={Home:"first",End:"last"};function ZE(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,rt(t.get().window,n))return;let i=performance.now();t.set(tn(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>rt(i,n)}}function $b(t,e,n,o){let s=ZE(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>f(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,y]=ne(d,m),[S,x]=[
h.x(w),h.x(y+1)];t.classList.toggle("windowed",!!d);let $=Math.max(0,Sb-(x-S))/2;a.body.style.left=`${S-$}px`,a.body.style.width=`${x-S+2*$}px`,a.body.style.setProperty(
"--spare",`${$}px`),a.first.style.left=`${S-$-Sb}px`,a.last.style.left=`${x+$}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:k,day:g,side:b}of[{part:"\
first",day:w,side:0},{part:"last",day:y,side:1},{part:"body",day:w,side:null}]){a[k].setAttribute("aria-valuemin",m.first),a[k].setAttribute("aria-valuemax",m.last),
a[k].setAttribute("aria-valuenow",Math.min(Math.max(g,m.first),m.last));let v=b===null?null:d?.[b];a[k].setAttribute("aria-valuetext",b===null?qt(d):v?lt(v):`op\
en, ${b?"to the end":"from the start"}`)}}function f(d,m){let{window:h}=e.get(),{limits:w}=n(),y=QE[d.key]??0,S=JE[d.key];if(!y&&!S||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>XE&&s.begin(),r=d.timeStamp,s.end();let x=d.shiftKey?{days:Math.sign(y)}:{months:y};if(m==="body")c(Bs(h,S?{days:S==="fi\
rst"?-1e6:1e6}:x,w));else{let $=m==="first"?0:1,k=ne(h,w)[$];c(Uf(h,$,S?w[S]:x.days?k+x.days:Og(k,$,y),w))}s.end()}function u(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:y}=n(),S=t.getBoundingClientRect(),x=d.clientX-S.left,$=d.target.closest("[data-\
part]")?.dataset.part??"new",k=e.get().window,g=ne(k,h),b=w.each>3,v=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Kt();function M(D){
let W=Math.round((D-x)/w.each);if($==="body"){let I=rc(g[0]+W,!1,{exact:b});return Bs(k,b?{days:I-g[0]}:{months:kt(I)-kt(g[0])},h)}if($==="new"){let I=[x,D].sort(
(P,z)=>P-z).map((P,z)=>rc(w.day(P),!!z,{exact:b}));return sc(Math.max(m.first,I[0]),Math.max(I[0],Math.min(m.last,I[1])),h)}let L=$==="first"?0:1;return Uf(k,L,
rc(g[L]+W+L,!!L,{exact:b}),h)}function E(D){let W=D.clientX-S.left;v||=Math.abs(W-x)>KE,v&&c(M(W))}function T(D){t.classList.remove("dragging");for(let[W,L]of O)
t.removeEventListener(W,L);if(document.removeEventListener("keydown",C,!0),D.type!=="pointerup")c(k);else if(!v&&$==="new"){let W=y.find(L=>L.last>=w.day(x))??U(
y);c(sc(Math.max(W.first,m.first),Math.min(W.last,m.last),h))}s.end(),a[$]&&a[$].focus({preventScroll:!0,focusVisible:!1})}function C(D){D.key==="Escape"&&(D.preventDefault(),
T(D))}let O=[["pointermove",E],["pointerup",T],["pointercancel",T]];for(let[D,W]of O)t.addEventListener(D,W);document.addEventListener("keydown",C,!0)}return t.
addEventListener("pointerdown",u),{draw:l,parts:Object.values(a),sending:s}}var eA=[...Wt.filter(t=>t!=="window"&&t!=="certain"),"compare"],nA=window.matchMedia("(max-width: 760px)"),vb=()=>{};function vu(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(Ut(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(Ut(o));return t.info.asOfDay&&e.length&&e.push(
Ut(t.info.asOfDay)),$g(e)}function Ob(t,e,n,o){let s=vu(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}oA(t,e,
n,o,s)}function oA(t,e,n,o,s){let r=Ut(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=gb(e,o,()=>v(s.whole)),c=$c(e,new Set),l=[],f=s,u,d=()=>f===s?s:s.
whole,m=$b(i,n,()=>u,L=>{m.draw(L),h.show(c,L)}),h=kb(n,o),w=bb(n,m.sending,d,()=>o.say(h.text()??"")),y=xb(n,w.stop),S=p("button",{type:"button",class:"text",onclick:()=>{
let{window:L}=n.get();v(f===s&&L?Hf(L,s.whole):s)}}),x=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>b(!g())},pi("M4 6.500 8 10.5\
00l4-4")),$=p("input",{type:"checkbox",onchange:L=>n.set({certain:L.target.checked})}),k=({compare:L})=>L?.by==="dates"?L.sides:[],g=()=>t.classList.contains("f\
olded");function b(L){t.classList.toggle("folded",L),x.setAttribute("aria-expanded",String(!L)),x.title=L?"Show the time bar":"Hide the time bar",L||C()}function v(L){
f=L,E(n.get()),C(),M()}function M(){let{window:L}=n.get();S.disabled=f===s&&!L,S.textContent=f===s?"Zoom in":"Zoom out",S.setAttribute("aria-label",f===s?"Zoom \
in on the window":"Zoom out to all years")}function E(L){let I=T({...L,window:null});c=$c(e,I.links),l=oc(e.events,Object.keys(e.events).filter(P=>e.events[P].roles.
some(({actor:z})=>I.actors.has(z))),f)}function T(L){let I=qs()||xe(L)!==null,P=Be(e,L,I?hc():null);return qs()?P:ja(e,L,P)}function C(){let L=i.clientWidth;if(!L)
return;let I=Sg(f.first,f.last,L);u={domain:f,limits:d(),bins:I,across:wb(f,L),counted:fb(c,I),width:L,events:l,asOf:r,cut:{first:f===s&&s.earlier?s.whole.first:
null,last:f===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:k(n.get()).map(P=>ne(P,s.whole))},a.draw(u),m.draw(n.get().window)}function O(){
let{window:L}=n.get();if(!L)return f!==s&&v(s);let[I,P]=ne(L,f);I>=f.first&&P<=f.last||v(f===s?s.whole:Hf(L,s.whole))}function D(L){y.show(L.window),$.checked=L.
certain&&!!L.window,$.disabled=!L.window;let I=L.window?$c(e,T(L).links):c;h.show(I,L.window,Ae(L)&&(k(L).length?"Either time":"Either")),M()}function W(L){if(L.
target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!u)return;let I=u.across.day(L.clientX-i.getBoundingClientRect().
left),P=u.bins.findIndex(ft=>ft.first<=I&&I<=ft.last+1);if(P<0||I<f.first||I>f.last+1)return Kt();let z=u.bins[P],Q=i.getBoundingClientRect();li([p("strong",{},
z.name),`${j(u.counted.certain[P],"link")} certain`,`${u.counted.possible[P].toLocaleString("en")} more possible`],{left:Q.left+u.across.x((z.first+z.last)/2),top:Q.
top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",W),i.addEventListener("pointerleave",Kt),t.append(p("div",{class:"time-grid"},p("div",{class:"\
time-controls"},x,w.elements),h.element,i,y.element,p("div",{class:"time-more"},p("label",{class:"check",title:"Only links that are certainly active in the wind\
ow"},$,"certain only"),S))),new ResizeObserver(C).observe(i),n.on((L,I)=>{L.window!==I.window&&w.isPlaying()&&!m.sending.isLast(L.window)&&w.stop();let P=eA.some(
z=>L[z]!==I[z]);P&&E(L),L.window!==I.window&&O(),P||L.certain!==I.certain?C():L.window!==I.window&&u&&m.draw(L.window),(P||L.certain!==I.certain||L.window!==I.window)&&
D(L)}),b(nA.matches&&!n.get().window),O(),vb=()=>{E(n.get()),C(),D(n.get())},E(n.get()),D(n.get())}var Mb=()=>vb();var[Ou,Mu]=[24,26],Ab=7,wo=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function Tb(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=ei(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>wo(p("span",{class:"axis\
-year"},m),e.x(d))),l=Z("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},Z("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.500-\
4.500 4.500-4.500-4.500z`).join("")})),f=o.map(({id:d,at:m,left:h,wide:w,row:y})=>{let S=Js(wo(p("button",{type:"button",class:"axis-event",onclick:()=>{Kt(),i.
open({type:"event",id:d})}},wo(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),A(t.events[d].name)),h,w),()=>[p("strong",{},A(t.events[d].name)),F(t.
events[d].date),t.events[d].place&&A(t.events[d].place)]);return S.style.top=`${Ou+y*Mu}px`,S});l.style.top=`${Ou+a*Mu+2}px`;let u=p("div",{class:"axis"},p("div",
{class:"axis-years","aria-hidden":"true"},c,r!==null&&wo(p("span",{class:"axis-record",title:`Date of record: ${lt(t.info.asOfDay??"")}`}),e.x(r+1))),f,l);return u.
style.width=`${e.width}px`,u.style.height=`${Ou+a*Mu+(s.length?14:2)}px`,u}function Db({across:t,domain:e,events:n,asOf:o,window:s}){let r=ei(e.first,e.last,t.width).
map(({day:f})=>wo(p("span",{class:"ground-year"}),t.x(f))),i=-Ab,c=n.filter(([,f])=>t.x(f)-i>=Ab&&(i=t.x(f),!0)).slice(0,400).map(([,f])=>wo(p("span",{class:"gr\
ound-event"}),t.x(f))),l=[...r,...c];if(s){let[f,u]=ne(s,e).map((d,m)=>t.x(d+m));l.unshift(wo(p("span",{class:"ground-window"}),f,Math.max(2,u-f)))}return o!==null&&
l.push(wo(p("span",{class:"ground-record"}),t.x(o+1))),l}var vc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function Lb(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(Dy).map(([l,f])=>p("option",{value:l},f))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:f,steps:u})=>p("button",{type:"button","aria-label":f,onclick:()=>t.zoom(
u)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},vc("bar-certain","cer\
tain"),vc("bar-possible","possible"),vc("bar-possible fade-right","end unknown"),vc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:f,closest:u}){r.hidden=
!l,n.disabled=s.disabled=f,o.disabled=u}}}var Cb=25,iA=46,Nb=5,Wb=t=>Math.max(iA,t*Cb+2*Nb);function aA(t,e){let n=t.links[e],[o,s]=hr(n,t.info.asOfDay),r=To(t,n);return[p("strong",{},A(t.actors[n.source].
name),A(r.said),r.named?"":A(t.actors[n.target].name)),A(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="asserted"?
"":`, ${Re(n)}`}`)]}function cA(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[f,u])=>{let d=p("span",{class:l});return d.style.left=`${f-s}p\
x`,d.style.width=`${u-f}px`,d},i=({left:l,right:f,solid:u,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,y=u?.[1]??f-46;
return[r(`bar-possible${w}`,[l,f]),u&&r("bar-certain",u),h&&r("bar-arrow",[y,y+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"lan\
e-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),A(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p("bu\
tton",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[ot(e.text),Nt(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[Re(o)]].join(", "),onclick:()=>{Kt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${Nb+e.row*Cb}px`,Js(c,()=>aA(t,e.link))}function Ib(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let f=t.actors[e.id],u=[j(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${ot(f.name)}`)),m=p("div",{class:"lane-name"},ve(t.types[f.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:ot(f.name),onclick:()=>o.open({type:"actor",id:e.id})},A(f.name)),p("span",{class:"fine"},u),d),h=l.length>0&&Z("svg",{class:"lane-events","aria-hidden":"\
true",width:c.width,height:12},Z("path",{d:l.map(y=>`M${c.x(y).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&p("s\
pan",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((y,S)=>y.left-S.left).map(y=>cA(t,y,o)));return w.style.
width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var Rb=200,jb=32,mi=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],fA={"+":1,"=":1,"-":-1,0:-mi.length},uA={ArrowRight:1,ArrowLeft:-1},dA={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},Fb=300;function _b(t,e,n,o){let s=vu(e);return s?pA(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function pA(t,e,n,o,s){let r=Ut(e.info.asOfDay??null),i,a=0,c="linked",l=0,f=[],u,d=new Set,m=new Map,h={actor:null,
item:"name"},w=Lb({order(R){c=R,D()},zoom:R=>Un(R===null?0:a+R),toWindow:_}),y=p("div",{class:"timeline-head"}),S=p("div",{class:"timeline-corner"}),x=p("div",{
class:"timeline-ground","aria-hidden":"true"}),$=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),k=p("div",{class:"timeline-body"},x,$),g=p("div",{class:"timeline",tabindex:-1},y,k),b=p("p",{class:"notice view-none",hidden:!0}),v=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=Rb,D()}});k.append(v),t.append(w.element,b,g);let M=document.createElement("canvas").getContext("2d"),
E=new Map;function T(R){if(!M)return 8*R.length;M.font.startsWith("12")||(M.font=`12.500px ${getComputedStyle(t).fontFamily}`);let H=E.get(R)??M.measureText(R).
width+4;return E.set(R,H),H}function C(){let R=S.offsetWidth||190,H=Math.max(120,Math.floor((g.clientWidth-R-8)*mi[a])),B=H/(s.last+1-s.first);return{width:H,each:B,
x:K=>(K-s.first)*B,names:R}}let O=()=>oc(e.events,_e(e,i.view),s);function D(){if(!i||!g.clientWidth)return;let R=[...i.drawn.actors],H=l?mu(e,[...i.view.actors].
filter(_t=>!i.drawn.actors.has(_t)),i.view.links,"linked").slice(0,l).map(({id:_t})=>_t):[],B=C(),K=O(),{open:Ot}=n.get(),pe=Ot?.type==="link"?Ot.id:null,wn=new Map;
for(let[_t,Vc]of K)for(let{actor:Ai}of e.events[_t].roles)nt(wn,Ai,Vc);u={across:B,events:K,happened:wn},f=[];let me=6,Gn=null,Qt=mu(e,[...R,...H],i.view.links,
c);Qt.forEach((_t,Vc)=>{_t.group&&_t.group!==Gn&&(Gn=_t.group,f.push({heading:Gn,top:me,height:jb}),me+=jb);let Ai=Ly(e,_t,{...B,measure:T,wanted:pe,all:d.has(_t.
id)}),id=Wb(Ai.rows);f.push({lane:_t,packed:Ai,top:me,height:id,position:Vc+1}),me+=id});let lr=i.view.actors.size-Qt.length;v.hidden=lr<=0,v.textContent=lr>0?`\
Show ${Math.min(Rb,lr).toLocaleString("en")} more of ${j(lr,"actor")} in view`:"",v.style.top=`${me+8}px`,k.style.height=`${me+(lr>0?56:12)}px`,k.style.width=`${B.
names+B.width+8}px`;for(let _t of m.values())_t.remove();m.clear();let t1=new Set(Qt.flatMap(_t=>_t.links)).size;w.say(`${j(Qt.length,"actor")}, ${j(t1,"link")}`),
b.hidden=Qt.length>0,g.hidden=Qt.length===0,Qt.length||(b.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),Qt.some(({id:_t})=>_t===h.actor)||(h={actor:Qt[0]?.id??null,item:"name"}),W(),L()}function W(){let{across:R,
events:H}=u,B=Cy(e,H,{...R,measure:T,most:g.clientHeight<420?1:3}),{window:K}=n.get();y.replaceChildren(S,Tb(e,{across:R,domain:s,labels:B,events:H,asOf:r,on:o})),
S.textContent=H.length?`${j(H.length,"event")}${B.length<H.length?`, ${B.length} named`:""}`:"",x.replaceChildren(...Db({across:R,domain:s,events:H,asOf:r,window:K})),
x.style.left=`${R.names}px`,w.update({window:K,all:a===0,closest:a===mi.length-1})}function L(){if(!u)return;let[R,H]=[g.scrollTop-Fb,g.scrollTop+g.clientHeight+
Fb];for(let[B,K]of m)B.top+B.height>=R&&B.top<=H||K.contains(document.activeElement)||(K.remove(),m.delete(B));for(let B of f){if(m.has(B)||B.top+B.height<R||B.
top>H)continue;let K="heading"in B?p("div",{class:"lane-heading",role:"listitem"},A(B.heading)):I(B);K.style.top=`${B.top}px`,K.style.height=`${B.height}px`,m.set(
B,K)}$.replaceChildren(...[...m].sort(([B],[K])=>B.top-K.top).map(([,B])=>B))}function I({lane:R,packed:H,position:B}){let K=Ib(e,R,H,{on:o,across:u.across,position:B,
size:f.length,unfolded:d.has(R.id),events:u.happened.get(R.id)??[],toggle:()=>{d.has(R.id)?d.delete(R.id):d.add(R.id),D(),St(R.id,"more")}});return P(K,R.id),K}
function P(R,H){let{open:B}=n.get();R.classList.toggle("open",B?.type==="actor"&&B.id===H);for(let K of X(R,"[data-item]"))B?.type==="link"&&B.id===K.dataset.item?
K.setAttribute("aria-current","true"):K.removeAttribute("aria-current"),K.tabIndex=H===h.actor&&K.dataset.item===h.item?0:-1}let z=()=>{for(let[R,H]of m)"lane"in
R&&P(H,R.lane.id)},Q=()=>f.filter(R=>"lane"in R),ft=R=>Q().find(({lane:H})=>H.id===R);function ht(R){let H=g.clientHeight-y.offsetHeight;return R.top<g.scrollTop?
g.scrollTop=R.top-6:R.top+R.height>g.scrollTop+H&&(g.scrollTop=Math.min(R.top,R.top+R.height-H+6)),L(),m.get(R)}function St(R,H,B=null){let K=ft(R),Ot=K&&ht(K);
if(!Ot)return;let pe=Tt(Ot,`[data-item="${CSS.escape(H)}"]`);if(!pe&&B!==null){let wn=me=>Math.abs(me.offsetLeft+me.offsetWidth/2-B);pe=X(Ot,".lane-bar").sort((me,Gn)=>wn(
me)-wn(Gn))[0]}pe??=Tt(Ot,"[data-item=name]"),pe&&(h={actor:R,item:pe.dataset.item??"name"},z(),pe.focus({preventScroll:!pe.matches(".lane-bar")}))}function So(R){
let H=fA[R.key],B=R.target.closest("[data-item]");if(H&&!R.ctrlKey&&!R.metaKey)Un(a+H);else if(B){let K=B.closest(".lane"),Ot=Q(),pe=Ot.findIndex(Qt=>Qt.lane.id===
K.dataset.actor),wn=X(K,"[data-item]"),me=uA[R.key],Gn=R.key==="Home"?-Ot.length:R.key==="End"?Ot.length:dA[R.key];if(me){let Qt=wn[Math.max(0,Math.min(wn.length-
1,wn.indexOf(B)+me))];St(K.dataset.actor,Qt.dataset.item??"name")}else if(Gn){let Qt=Ot[Math.max(0,Math.min(Ot.length-1,pe+Gn))].lane.id;B.dataset.item==="name"?
St(Qt,"name"):St(Qt,"",B.offsetLeft+B.offsetWidth/2)}else return}else return;R.preventDefault()}function Un(R,H=null){let B=Math.max(0,Math.min(mi.length-1,R)),
K=(g.clientWidth-u.across.names)/2,Ot=H??s.first+(g.scrollLeft+K)/u.across.each;a=B,D(),g.scrollLeft=u.across.x(Ot)-K}function zc(R){R?_():Un(0)}function _(){let[
R,H]=ne(n.get().window,s),B=(s.last-s.first)/Math.max(30,H-R),K=mi.findLastIndex(Ot=>Ot<=B*.9);Un(Math.max(0,K),(R+H)/2)}g.addEventListener("scroll",()=>requestAnimationFrame(
L),{passive:!0}),g.addEventListener("wheel",R=>{!R.ctrlKey&&!R.metaKey||(R.preventDefault(),Un(a+(R.deltaY<0?1:-1),s.first+(R.clientX-g.getBoundingClientRect().
left-u.across.names+g.scrollLeft)/u.across.each))},{passive:!1}),g.addEventListener("keydown",So),g.addEventListener("focusin",({target:R})=>{let H=R.closest("[\
data-item]");H&&(h={actor:H.closest(".lane").dataset.actor,item:H.dataset.item},z())});let J=0;new ResizeObserver(()=>{g.clientWidth&&g.clientWidth!==J?D():g.clientHeight&&
L(),J=g.clientWidth}).observe(g),n.on((R,H)=>{if(R.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&ct({...o.now(),state:R}),R.window!==H.window&&u&&zc(R.window),
R.open===H.open))return;let B=R.open?.type==="link"?R.open.id:null,K=R.open?.type==="actor"?R.open.id:null;B&&!ut(B)?D():z();let Ot=Q().find(({lane:pe})=>B?pe.links.
includes(B):pe.id===K);Ot&&!(B&&ut(B))&&ht(Ot)});let ut=R=>$.querySelector(`[data-item="${CSS.escape(R)}"]`);function ct(R){let H=i&&i.view===R.view&&i.drawn===
R.drawn&&u;i=R,H?z():D()}return{update:ct}}var Pb={lanes:"Links and events",events:"Events alone"};function Bb(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=ib(e,o),a=Object.keys(Pb).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},Pb[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=_b(s,e,n,o);c.hidden=!Object.keys(e.events).length;let f=null;function u(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);f?.view!==d.view&&r.update(d),f=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!f||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:u}}var Hb={},Gb,Eu,zb,Ub={timeline:Bb,table:sb,matrix:Gy,sources:Jy};function Vb(t,e,n){[Gb,Eu,zb]=[t,e,n];for(let o of X(N("views"),"[data-view]"))o.addEventListener(
"click",()=>Eu.set({view:o.dataset.view},{tracked:!1}))}function Oc(t){let{view:e}=t.state;document.body.dataset.view=e;for(let n of X(N("views"),"[data-view]"))
n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.keys(Ub)])N(`view-${n}`).hidden=n!==e;
e!=="graph"&&(Hb[e]??=Ub[e](N(`view-${e}`),Gb,Eu,zb),Hb[e].update(t))}var gA=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),yA=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function bA(t){let e=gA.of(t)??t;return yA.test(e)?`the ${e}`:e}var kA=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,Yb=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,xA={media:"media outlet",other:"actor"};function SA(t,e){if(!e||e==="..")return!1;let n=Ie(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function qb(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],f=xA[o]??t.types[o].label.toLowerCase(),u=SA(
t,l??c),d=u?r?"were":"was":r?"are":"is",m=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${bA(s)}`:"",h=[i&&`founded ${Kn(i)}`,a&&`born ${Kn(a)}`,u&&c&&`e\
nded ${Kn(c)}`,u&&l&&`died ${Kn(l)}`].filter(Boolean);return`${n} ${d} ${kA(f)}${m}${h.map(w=>`, ${w}`).join("")}.`}function $A(t){let e=Nt(t);if(t.periods||e===
"dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${F(o??"")}`;let s=F(n);if(o==="..")
return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?Kn(n):r.startsWith("last confirmed")?`since ${s}, ${r}`:`from\
 ${s} to ${F(o)}`}var vA={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},Kb=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":vA[t];function Xb(t){return Se(`${$A(t)}, ${t.confidence} confidence`)}function Qb(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=f=>t.actors[f].name,a=f=>Yb(f.map(u=>t.kinds[u].label.toLowerCase())),c=(f,u,d)=>d.length>0&&`${i(f)} ${t.actors[f].plural?"give":"gives"} ${i(u)} ${a(d)}\
.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${i(e)} and ${i(n)}: no support, ${Yb(r.map(({family:f})=>f))} only.`:`No link be\
tween ${i(e)} and ${i(n)} passes the filters.`}var Tu=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function Zb(t,e,n){let o=new Map,s=()=>Object.fromEntries(q.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function t0(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];nt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>Ss(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>Jb(t,i)-Jb(t,r)||ks(t,i.links)-ks(t,r.links)||(r.id<i.id?-1:1))}var Jb=(t,{links:e})=>q.indexOf(t.links[e[0]].confidence);
function e0(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let f of e){let{target:u,kind:d}=t.
links[f],{family:m}=t.kinds[d];(m==="support"&&u===n?s:l[m]).links.push(f)}return c.links.sort((f,u)=>Ss(t.links[f],t.links[u])||(f<u?-1:1)),o.filter(f=>f.links.
length>0)}var MA=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],EA={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},AA=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),TA=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function DA(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=EA[n]??[n];return p("span",{class:"id"},`${s} `,r?fo(r(encodeURIComponent(o)),o):A(o))})}var LA=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},A(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?AA.of(n):"")))),Du=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function n0(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&pt("Country",TA.of(e.country)),i&&pt("Ideology",Du(i,c=>A(c))),MA.map(([
c,l])=>e[c]&&pt(l,F(e[c]))),o.length>0&&pt("Aliases",Du(o,({name:c,lang:l})=>A(c,{lang:l}))),s.length>0&&pt("Not to be confused with",Du(s,c=>Dt(t,c,n))),e.identifiers&&
pt("Identifiers",DA(e)),e.url&&pt("Address",fo(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&LA(r),p("dl",{class:"facts"},a))}function er(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>pt(n,A(String(o))))))}var Mc=200;function Ce(t,e,{first:n=Mc,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(f=!1){let u=t.slice(a,a?Math.max(a+Mc,n):n),d=u.map(h=>p("li",{},e(h)));a+=u.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>Mc?`Show ${Mc} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),f&&d[0]?.querySelector("button")?.focus()}let l=po(r,()=>X(r,"li > button").map(
f=>[f]));return c(),[r,i]}var hi=10,o0=.25;function s0(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:f})=>f)),a=f=>Math.min(r,Math.max(0,Number(f?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((f,u)=>[p("\
span",{class:"years-title"},t[u].title),Z("svg",{viewBox:`0 0 ${r} ${hi}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[u].title}: ${NA(f,e)}`},Z("rec\
t",{class:"years-ground",width:r,height:hi}),f.map(({certain:d,possible:m},h)=>[m>0&&Z("rect",{class:"years-possible",x:h,y:hi-2,width:1.02,height:2}),d>0&&Z("r\
ect",{class:"years-certain",x:h,width:1.02,height:hi,opacity:(o0+(1-o0)*d/i).toFixed(2)})]),s&&Z("rect",{class:"years-window",x:c,width:l-c,height:hi}))]),p("sp\
an",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(f=>p("span",{},String(f))))),p("p",{class:"fine"},"D\
arker: more links. A line at the foot: possible only."))}function NA(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no ye\
ar certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`ce\
rtain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var IA=[["received","Received","to"],["given","Given","from"]],Lu=[...q].reverse();function r0(t,e,n,o){let s=a=>Lu.reduce((c,l)=>c+a[l],0),r=IA.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let f=n.reduce((m,h)=>m+s(h[a]),0),u={type:"links",where:{[l]:e,family:"support"}},d=f.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,oe(t,o,u,f,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Kf(t,a.kind),A(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},Lu.filter(f=>a[c][f]).map(f=>{let u={[l]:e,kind:a.kind,confidence:f},d=String(a[c][f]);return oe(t,o,{type:"links",where:u},
a[c][f],{text:d,class:`level ${f}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",Lu.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return po(i,()=>X(i,"tr").map(a=>X(a,"button"))).update(),i}var Cu=6;function jA(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function FA(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?t0(t,s,e):null;return p("section",{},oi(t,r,n,o,i?i.length:s.length),i?Ce(i,a=>Yg(t,
e,a,r),{first:Cu}):Ce(s,a=>Gt(t,a,r,{from:e}),{first:Cu}))}function _A(t,e,n,o){let s=Tu(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${j(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function i0(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=Tu(t,i.view.links,e),c=e0(t,a,e),l=c.map(m=>m.links.map(h=>t.links[h])),f=Ug(l,t.info.asOfDay),u={type:"events",where:{of:e}},d=Ln(
t,i,$e("events",{of:e})).ids;return{eyebrow:[ve(r),r.label],title:A(s.name),body:[p("p",{class:"statement"},A(qb(t,e))),s.summary&&p("p",{class:"summary"},A(s.summary)),
jA(e,n),_A(t,e,a.length,n),r0(t,e,Zb(t,a,e),o),c.map(m=>FA(t,e,m,o)),f&&s0(c,f,we(t,i.state)),d.length>0&&p("section",{},oi(t,o,"Events",u,d.length),Ce(d,m=>Ve(
t,m,o),{first:Cu})),er(s.attributes),n0(t,s,o)]}}var BA=([t,,,e])=>t!==null||e!==null;function a0(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=te(r),a=i.filter(BA);n&&ce(
r,n)==="certain"?o.certain.push(s):(n?ce({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var Nu=300,UA={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function c0(t,e,n){let{state:o,view:s}=n.now(),r=a0(t,s.links,o.window)[e],i=qt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${j(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},UA[e]),p("ul",{class:"links"},r.slice(0,Nu).map(
a=>p("li",{},Gt(t,a,n.open)))),r.length>Nu&&p("p",{class:"notice"},`${(r.length-Nu).toLocaleString("en")} more are in the tables.`)]}}var zA={strong:0,fair:1,weak:2},VA={supports:"Supports",disputes:"Disputes",denies:"Denies"};function YA(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let f=t.sources[e],u=[A(f.publisher),f.published&&A(F(f.published)),s&&A(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},VA[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},A(r)),i&&p("p",{class:"by"},"According to ",A(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},A(f.title)),p("span",{class:"where"},u.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",A(F(a))),p("p",{class:"fine"},`Source ${ae[f.reliability]} (${f.reliability}); `,`claim ${rs[o]} (${o})`))}function qA(t,e){
let n=({strength:o,source:s,credibility:r})=>`${zA[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var go=({stance:t})=>t===
"supports";function Ac(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=qA(t,e),s=[{title:"For",side:o.filter(go)},{title:"\
Against",side:o.filter(r=>!go(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>YA(t,a,n))))))}var l0=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function KA(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},A(Xb(o)),", ",o.roots.length?oe(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${Kb(o)}.`)]}var XA={certain:"certain",possible:"possible, not certain",never:"not active"};function QA(t,e,[
n,o]){let s=[n?gn(n):-1e9,o?gn(o):1e9],r=bs(t,[e],s),i=r&&pp(r);return i&&p("p",{class:"fine"},i)}function JA(t,e,n){let o=t.links[e],[s,r]=hr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&pt("At the time chosen",p("p",{},`${qt(n)}: ${XA[ce(o,n)??"never"]}`),QA(t,e,n)),pt("When",p("p",{},A(s)),p("p",{class:"fine"},
r)),o.amounts&&pt("Amount",o.amounts.map(i=>p("p",{},Yi(i,F)))),o.items&&pt("Items",o.items.map((i,a)=>[a?", ":"",A(i)])),o.purpose&&pt("Purpose",A(o.purpose)))}
function f0(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=To(t,r),c={type:"pair",from:r.source,to:r.target},l=Jm(t,n.now().view.links,c);return{wide:r.
claims.some(go)&&!r.claims.every(go),eyebrow:[ze({colour:i.colour,arrow:!i.symmetric}),A(i.label),` (${i.family})`],title:[Dt(t,r.source,s),p("span",{class:"ver\
b"},A(a.said),a.named?": ":""),Dt(t,r.target,s)],body:[KA(t,e,s),r.summary&&p("p",{class:"summary"},A(r.summary)),p("p",{class:"actions"},l>1&&r.source!==r.target&&
p("button",{type:"button","data-pair":l,onclick:()=>s(c)},`All ${l} links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),
p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},"Show both on the graph")),JA(t,e,o),Ac(t,r.claims,s),er(r.attributes),p("p",{class:"fine"},
"Link ",p("code",{},e))]}}var tT=(t,[e,...n],o)=>[Gs(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>Gs(t,s,o))];function u0(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=Ln(t,o,e),a={actors:qg,links:Gt,sources:Gs,events:Ve},c=u=>a[s](t,u,n.open),l=jn(t,Xl(o.state,r)),f=s==="actors"?i:i.flatMap(u=>s==="links"?eT(t,u):[]);return{
eyebrow:["List"],title:Or(s,i.length),body:[Qi(t,{type:s,where:r}).map(u=>p("p",{class:"statement"},A(Se(u)))),l.length>0&&p("p",{class:"fine"},A(`Under the fil\
ters: ${l.join("; ")}`)),f.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(f)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?Ce(Ql(t,r.cited),u=>tT(
t,u,n.open)):Ce(i,c)]}}var eT=(t,e)=>[t.links[e].source,t.links[e].target];function d0(t,e,n){let{from:o,to:s}=e,r=Ro(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[j(i.length,"link")],title:[Dt(t,o,n.open),
p("span",{class:"verb"}," and "),Dt(t,s,n.open)],body:[p("p",{class:"statement"},A(Qb(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"button",onclick:()=>n.
cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"button",onclick:()=>n.pathFrom(
o,s)},"Paths between them")),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},Se(a),p("span",{class:"count"},String(c.length))),Ce(c,l=>Gt(t,l,n.open))))]}}var Iu={};Yc(Iu,{event:()=>aT,source:()=>iT});var sT=8;function nr(t,e,n,o){let{ids:s}=Ln(t,e.now(),$e(o.type,o.where));if(!s.length)return null;let r={links:Gt,events:Ve,sources:Gs,actors:null,roots:null}[o.
type];return p("section",{},oi(t,e.open,n,o,s.length),Ce(s,i=>r?.(t,i,e.open),{first:sT}))}function or(t,e,n,o){let{ids:s}=Ln(t,e.now(),$e(n,o));return s.length?
oe(t,e.open,{type:n,where:o},s.length):null}var p0=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function rT(t,e,n){let o=c=>c.filter(Boolean),s=o([
or(t,n,"links",{rests:e}),or(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([or(t,n,"links",{alone:e}),
or(t,n,"events",{alone:e})]),i=or(t,n,"links",{weaker:e}),a=or(t,n,"sources",{repeats:e});return p("p",{class:"statement"},p0(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",p0(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function iT(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},A(t.sources[i].title)):A(i);return{eyebrow:["Source"],title:A(o.title),body:[rT(t,e,n),o.summary&&p("p",{class:"summary"},A(o.summary)),p(
"dl",{class:"facts"},pt("Publisher",A(o.publisher)),o.author&&pt("Author",A(o.author)),o.published&&pt("Published",F(o.published)),pt("Reliability",`${o.reliability}\
: ${ae[o.reliability]}`),o.class&&pt("Class",on(o.class)),...Mt(o).map(i=>pt("Derives from",r(i))),o.accessed&&pt("Accessed",F(o.accessed)),o.url&&pt("Address",
fo(o.url,o.url)),o.host&&pt("Address",A(o.host)),o.archived_url&&pt("Archived",fo(o.archived_url,o.archived_url))),nr(t,n,"No support without it",{type:"links",
where:{alone:e}}),nr(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),nr(t,n,"Events without a claim",{type:"events",where:{alone:e}}),nr(t,n,"L\
inks that cite it",{type:"links",where:{cites:e}}),nr(t,n,"Events that cite it",{type:"events",where:{cites:e}}),nr(t,n,"Derived from it",{type:"sources",where:{
repeats:e}})]}}var m0=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),Ce(n,s=>Ve(t,s,o.open)));function aT(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Dt(t,a,n.open):A(a),p("span",{class:"fine"},` ${l?`${l} `:""}${on(c)}`)],{to:r,by:i}=ea(t,e);return{
wide:o.claims.some(go)&&!o.claims.every(go),eyebrow:["Event"],title:A(o.name),body:[p("p",{class:"statement"},A(F(o.date)),o.place&&[", ",A(o.place)]),o.summary&&
p("p",{class:"summary"},A(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.map(a=>p(
"li",{},s(a))))),m0(t,"Responds to",r,n),m0(t,"Responses",i,n),Ac(t,o.claims,n.open),er(o.attributes)]}}var h0={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},cT={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function w0(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!mt(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ke(h)!==null))return null;let f=vn(t,e);if(!f)
return null;let u=xe(e)!==null,d=u?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",je(e)];for(let[h,w]of Object.entries(u?{...h0,...cT}:
h0)){let y=f[h];y==null||y===!1||d.push(w,...y===!0?[]:[[y].flat().join(",")])}let m=l.parts??!0;return(u?!m:m)&&d.push(u?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var Ru=60,fT=12;function ju(t,e){let n=w0(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function y0(t,e,n,o){let{state:s,view:r,
drawn:i}=n.now(),{far:a,inOrder:c}=pa(t,s,r,S=>ba(t,S)),l=S=>Math.abs(a.get(S)??0),f=new Map(c.map((S,x)=>[S,x])),u=new Map(c.map(S=>[S,[]]));for(let S of r.links){
let{source:x,target:$}=t.links[S],k=(f.get(x)??0)>(f.get($)??0)?x:$;u.get(k)?.push(S)}let d=c.filter(S=>u.get(S)?.length);if(n.say(`${j(r.actors.size,"actor")},\
 ${j(r.links.size,"link")}`),!d.length&&o)return[g0()];if(!d.length)return[p("h3",{class:"found"},"No link"),uT(t,s)];let m=(S,x)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[S],links:u.get(S)??[]}),onpointerleave:()=>n.light()},p("details",{open:x<fT},p("summary",{},Dt(t,S,n.open),p("span",{class:"fine"},
` ${j(u.get(S)?.length??0,"link")}`)),p("ul",{class:"links"},(u.get(S)??[]).map($=>p("li",{},Gt(t,$,n.open,{from:S})))))),h=d.slice(0,Ru),w=[...new Set(h.map(l))].
sort((S,x)=>S-x),y=i.left.length;return[p("h3",{class:"found"},`${j(r.actors.size,"actor")}, ${j(r.links.size,"link")}`),o&&g0(),y>0&&p("p",{class:"fine"},`The \
picture draws the nearest ${i.actors.size}.`),...w.map(S=>p("section",{class:"stage"},p("h4",{},S===0?"Within it":Gl(S)),p("ul",{class:"reached"},h.filter(x=>l(
x)===S).map(m)))),d.length>Ru&&p("p",{class:"fine"},`${j(d.length-Ru,"more actor","more actors")} in the tables (3).`),ju(t,s)].filter(Boolean)}var g0=()=>p("p",
{class:"notice wrong"},`The walks are more than the page examines (${Vl.toLocaleString("en")} moves), so links are missing. Ask for fewer hops or kinds, or in a\
 terminal.`);function uT(t,e){let n=[e.window&&Ya(e),e.kinds&&`“${Af(t,e)}”`].filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(
" and ")} within this number of hops. Click a part of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sen\
tence to widen it.")}var Fu=8,pT=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",A(t.actors[n].name)]),b0=t=>t[0].toUpperCase()+t.slice(1);function k0(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?A(t.actors[n].name):n])}function mT(t,e,n){let o=e.slice(0,Fu).map((s,r)=>[r?", ":"",Dt(t,s,n)]);
return p("li",{},o,e.length>Fu&&` and ${j(e.length-Fu,"more actor","more actors")}`)}function x0(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>mT(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
k0(t,b0(r.words))),p("p",{class:"fine"},pT(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=U(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},k0(t,b0(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function _u(){let t=$t.get();if(!mt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=Ks();if(!e)return[];if(typeof e=="string")return yT(
e);if("walked"in e)return y0(xt,$t,zt,e.truncated);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=n.length?
`${j(n.length,"path")}${o?", and there are more":""}`:"No path";return zt.say(s),[p("h3",{class:"found"},s),n.length>1&&wT(n),e.why&&x0(xt,e.why,{loosen:Sy,open:zt.
open}),p("ol",{class:"chains",onkeydown:gT},n.map((r,i)=>bT(r,i,i===(t.chosen??0)))),ju(xt,t)].filter(Boolean)}function wT(t){let{chosen:e}=$t.get(),n=s=>{let r=e===
null?s>0?0:t.length-1:(e+s+t.length)%t.length;$t.set({chosen:r},{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"\
stepper"},p("button",{type:"button","data-key":"previous","aria-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-\
key":"next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>$t.set({chosen:null},
{tracked:!1})},"Show all"))}function gT(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=ai().length-
1,o=Math.max(0,Math.min(n,($t.get().chosen??(e>0?-1:n+1))+e));$t.set({chosen:o},{tracked:!1}),Tt(document,`[data-key="path:${o}"]`)?.focus()}function $0(){let t=document.
getElementById("path-answer");if(!t)return;let e=document.activeElement,n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...ue(
_u())),n!==null&&(Tt(t,`[data-key="${n}"]`)??Tt(t,"button"))?.focus()}function yT(t){if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The s\
earch was cancelled.";return zt.say(n),[p("p",{class:"notice","aria-busy":String(e)},n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"\
Escape",onclick:Xs},"Cancel"):p("button",{type:"button",onclick:wc},"Search again"))]}function bT(t,e,n){let o=r=>zt.canvas().highlight({actors:r.actors,links:r.
hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>zt.now().drawn.actors.has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{
s&&o(t)},onpointerleave:()=>zt.light()},p("button",{type:"button",class:"route","data-key":`path:${e}`,"aria-pressed":String($t.get().chosen===e),"aria-expanded":String(
n),onclick:()=>$t.set({chosen:$t.get().chosen===e?null:e},{tracked:!1})},ml(t).map(({actors:r,rises:i},a)=>[a?p("span",{class:"arrow","aria-label":"to"}," → "):
"",r.map((c,l)=>[hl(l,i),A(xt.actors[c].name)])])),p("p",{class:"badges"},p("span",{class:"badge"},j(t.hops.length-t.steps,"hop")),l0(t.confidence),t.time&&p("s\
pan",{class:`badge time-${t.time}`},t.time==="certain"?"certain in time":"possible in time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",
{class:"badge"},j(t.independentSources,"independent source"))),n&&p("ol",{class:"hops"},t.hops.map((r,i)=>xT(t,r,i))),n&&p("p",{class:"fine"},ST(t)),n&&kT(t),n&&
p("p",{class:"actions"},p("button",{type:"button",onclick:()=>zt.cite({path:t,question:mc()})},"Copy citation")))}var S0=8;function kT({variants:t=[]}){let e=t.
length-S0,n=t.slice(0,S0).map(o=>`Also: ${qi(o,s=>xt.actors[s].name)} (${o.confidence}).`);return e>0&&n.push(`Also: ${e.toLocaleString("en")} more by way of pa\
rts.`),n.map(o=>p("p",{class:"fine",dir:"auto"},o))}function xT(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];
return p("li",{class:o?"weakest":null},p("p",{class:"hop"},A(xt.actors[e.source].name),e.through?e.links[0].source===e.source?", part of ":", through its ":" → ",
A(xt.actors[e.target].name),p("span",{class:"fine"},`  ${[j(e.links.length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",
{},Gt(xt,r.id,zt.open,{from:e.source,bare:r.source===e.source})))))}function ST(t){let e=t.hops[t.weakestHop],n=[`Rests on ${j(t.independentSources,"independent\
 source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?"step":"hop"} on ${j(e.independentSources,"source")}`),t.window&&n.push(`all hops may be ac\
tive at once ${$T(t.window)}`),`${n.join("; ")}.`}function $T({first:t,last:e}){return t&&e?t===e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:
e?`until ${lt(e)}`:"on any day"}function vT(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function O0(t,e){let n=p("ul",{class:"options",hidden:!0}),o=ho()[t],
s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?ot(Xr(xt,o)):"",placeholder:"Anyone",dir:"auto"});return ln(s,n,{graph:xt,entries:zt.entries,ready:zt.
ready,types:["actor"],say:zt.say,keep:!0,choose:r=>{r&&be({[t]:r})}}),vT(t,e,s,n)}function OT(){let{from:t,to:e}=ho();return p("form",{class:"path-form",onsubmit:n=>n.
preventDefault()},O0("from","From"),O0("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>be({from:e,to:t})},"Swap ends"))}function M0(){let t=p(
"div",{id:"path-answer",role:"region","aria-label":"Answer"},_u());return{eyebrow:["Answer"],title:A(He(xt,zt.now().state)),body:[OT(),t]}}var Ye,qe,Me,Pu=!1,E0=!1,A0=null,Tc=[],Bu=["paths","stories","compare"];function ET(t){return t.type==="compare"?Kg(Ye,qe,Me):t.type==="pair"?d0(Ye,t,Me):t.type===
"list"?u0(Ye,t.list,Me):t.type==="dated"?c0(Ye,t.id,Me):t.id===void 0?t.type==="paths"?M0():Ay(Ye,qe,Me):t.type==="actor"?i0(Ye,t.id,Me):t.type==="link"?f0(Ye,t.
id,Me,we(Ye,qe.get())):Iu[t.type](Ye,t.id,Me)}var AT=["chosen","story",...Wt],TT=({type:t})=>t==="paths"||t==="stories"?AT:t==="compare"?[...Wt,"compare","unfol\
ded"]:t==="list"?[...Wt,"compare","unfolded","focus"]:[...Wt,"compare"];function Hu(t,e){let{open:n}=t,o=!E0;E0=!0;let s=rt(n,e.open),r=n?TT(n):[];if(s&&!r.some(
c=>t[c]!==e[c]))return;!s&&e.open&&n&&!Pu&&Tc.push(e.open),n||(Tc.length=0);let i=document.activeElement,a=N("panel").contains(i);n&&!e.open&&(A0=i),document.body.
dataset.panel=n?"open":"closed";for(let c of Bu)N(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));n&&T0(n,s),!o&&!s&&DT(n,a,i)}function DT(t,e,n){
let o=N("panel-title");t?t.type==="paths"&&mt(qe.get())?o.focus({preventScroll:!0}):t.id===void 0&&Bu.some(s=>s===t.type)?Gf(N("panel-body"),o):(e||t.type==="li\
st"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&Ig(A0,N("canvas"))}function T0(t,e){let{eyebrow:n,title:o,body:s,wide:r=!1}=ET(t),i=e?
Us(N("panel")):null;N("panel").classList.toggle("wide",r),N("panel").dataset.record="id"in t&&t.id?`${t.type}:${t.id}`:"",N("panel-back").hidden=Tc.length===0,N(
"panel-eyebrow").replaceChildren(...ue(n)),N("panel-title").replaceChildren(...ue(o)),N("panel-body").replaceChildren(...ue(s)),e||(N("panel-scroll").scrollTop=
0),i?.()}function LT(){let t=Tc.pop();Pu=!0,t&&Me.open(t),Pu=!1;let{open:e}=qe.get();e&&T0(e,!1)}function D0(t,e,n){[Ye,qe,Me]=[t,e,n],N("panel-back").addEventListener(
"click",LT),N("panel-close").addEventListener("click",()=>Me.open(null));for(let o of Bu)N(`show-${o}`).addEventListener("click",()=>Me.open(qe.get().open?.type===
o?null:{type:o}));N("show-stories").hidden=!Ye.stories?.length,N("skip-question").addEventListener("click",o=>{o.preventDefault(),Me.open({type:"paths"}),Gf(N("\
panel-body"),N("panel-title"))}),N("skip").addEventListener("click",o=>{o.preventDefault(),qe.set({view:"table"},{tracked:!1}),N("view-table").focus()})}function L0(t,e){
let{question:n}=qe.get(),o={from:t??n?.from??null,to:e??n?.to??null};o.from===o.to&&(o[t?"to":"from"]=null),qe.set({...kr(qe.get(),o),open:{type:"paths"}})}var Uu=t=>{document.body.dataset.side=t},N0=()=>Uu("near");function C0({left:t,right:e,top:n,bottom:o}){let s=N("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function W0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",f=C0(c);f&&(Uu(l===
"far"?"near":"far"),C0(c)>=f&&Uu(l))}var WT=2e4;function I0(t){let e=t.length<=WT,n=null,o=()=>dc(Rw(t),()=>{e=!0,n?.()},s=>{throw s});return e||requestAnimationFrame(()=>setTimeout(o)),{is:()=>e,when:s=>{
n=s}}}var RT=["actor","link","source","event"];function R0(t,e,n){let o=Ji(t),s=u=>{let d=o.has(u)?null:ds(t,u);if(d)throw new st(d);return o.has(u)&&n.note(`“${u}”\
 is now “${o.get(u)}”.`),o.get(u)??u},r=(u,d)=>{let m={...Qd(u,d)};for(let h of["kinds","via","without"]){let w=m[h];w?.length&&(m[h]=[w].flat().map(s))}return m},
i=(u,d)=>{let m=s(u);if(d!==void 0){let w=s(d),y=m!==w&&Object.hasOwn(t.actors,m)&&Object.hasOwn(t.actors,w);return n.open(y?{type:"pair",from:m,to:w}:null),y}let h=RT.
find(w=>Object.hasOwn(t[`${w}s`],m));return n.open(h?{type:h,id:m}:null),!!h},a=()=>{let{open:u}=e.get();if(u?.type==="actor"||u?.type==="link")return[u.id];if(u?.
type==="pair")return Ro(t,n.now().view.links,u).families.flatMap(({links:m})=>m);let d=u?.type==="list"?us(t,u.list).where.ids:null;return d?d.split(","):[]},c=()=>[
...new Set([...a(),...e.get().selected])],l=u=>{let d=[...new Set([u].flat().map(s))],m=d.filter(y=>Object.hasOwn(t.actors,y)),h=d.filter(y=>Object.hasOwn(t.links,
y)),w=d.find(y=>!m.includes(y)&&!h.includes(y));if(w!==void 0)throw yn("actor or link",w);if(d.length===1){e.set({selected:[]},{tracked:!1}),i(d[0]);return}n.unfold(
m),e.set({selected:m},{tracked:!1}),n.open(h.length?{type:"list",list:$e("links",{ids:h.join(",")})}:null)},f={ready:Promise.resolve(!0),paths:(u,d,{work:m,...h}={})=>Fl(
t,s(u),s(d),r("paths",h),{work:m}),whyNot:(u,d,{work:m,...h}={})=>gy(t,s(u),s(d),r("whyNot",h),{work:m}),search:(u,{types:d=[],limit:m=10}={})=>Fw(t,n.entries,String(
u),{types:[d].flat(),limit:m}),setFilter:(u={})=>e.set(fs(t,r("setFilter",u),e.get())),ask:(u,d,m={})=>{let{types:h,countries:w,...y}=m,S=[u,d].map($=>$&&ke($)===
null?s($):$);for(let $ of S)if($&&ke($)===null&&!Object.hasOwn(t.actors,$))throw yn("actor",$,Object.keys(t.actors));let x={...r("paths",y),types:h,countries:w};
e.set(Qn(t,{from:S[0]??null,to:S[1]??null,filter:x}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,selection:c,
setSelection:l,onChange:u=>e.on(()=>u()),view:()=>({actors:[...n.now().drawn.actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.
get(),picture:()=>({...n.canvas().picture(),question:og(t,e.get())}),network:n.canvas().network};window.axisgraph=Object.freeze(f)}var se,pn,yo,Vt,Ke=null;function F0(t,e,n){[se,pn,yo]=[t,e,n],Vt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(Vt),
Vt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),sr({back:!0}))}),document.addEventListener("poin\
terdown",s=>{let r=s.target;Ke&&!Vt.contains(r)&&!r.closest("[data-part]")&&sr()}),Vt.addEventListener("focusout",s=>{let r=s.relatedTarget;Ke&&r&&!Vt.contains(
r)&&!r.closest("[data-part]")&&sr()})}var _0=t=>Ke===t;function sr({back:t=!1}={}){let e=Ke;Ke=null,Vt.hidden=!0;let n=e&&Tt(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function P0(t,e){if(Ke===t){sr({back:!0});return}sr(),Ke=t,e.setAttribute("aria-expanded","true"),H0(),Vt.hidden=!1;let n=Vt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();Vt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-Vt.offsetWidth-8))}px`,Vt.
style.top=`${s-n.top+4}px`,Vt.style.maxHeight=`${window.innerHeight-s-16}px`,Tt(Vt,"input, button")?.focus()}function B0(){if(!Ke)return;let t=document.activeElement,
e=t instanceof HTMLElement&&Vt.contains(t)?t.dataset.key:null;H0(),e&&X(Vt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var FT={from:()=>j0("from","Who\
?","anyone"),to:()=>j0("to","Whom?","anyone"),verb:_T,through:PT,time:BT};function H0(){if(!Ke)return;let[t,...e]=FT[Ke]();Vt.setAttribute("aria-label",String(t)),
Vt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function Xo(t){let e=Ke;sr(),t(),Tt(document,`[data-part="${e}"]`)?.focus()}var wi=(t,e,n,o)=>p(
"button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e);function j0(t,e,n){let{from:o,to:s}=ho(),r=p("ul",{class:"options",
hidden:!0}),i=p("input",{type:"text","data-key":"name","aria-label":`${e} Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"auto"}),
a=c=>Xo(()=>{let l=t==="from"?"to":"from";be({[t]:c,...c&&ho()[l]===c?{[l]:null}:{}})});return ln(i,r,{graph:se,entries:yo.entries,ready:yo.ready,types:["actor"],
say:yo.say,choose:c=>{c&&a(c)},questions:c=>({options:Uo(se,c).map(({code:l,actors:f})=>({name:`All ${f} actors in ${Is(l)}`,change:{question:{from:null,to:Xn(l),
walk:{}}}})),alone:!1}),ask:c=>a(c.question?.to??null)}),[e,p("div",{class:"field"},i,r),p("p",{class:"actions"},(t==="from"?o:s)&&wi("none",n[0].toUpperCase()+
n.slice(1),()=>a(null)),o&&s&&wi("swap","Swap ends",()=>Xo(()=>be({from:s,to:o}))))]}function _T(){let t=pn.get(),e=Object.keys(se.kinds),n=new Set(Eo(se,t,"kin\
ds")??e),o=Y.filter(l=>Rn(se,l).length),s=l=>pn.set(Fe(se,pn.get(),"kinds",l)),r=[["every",`${Ef}: every kind`,e],...mt(t)?[["ties","supports or is tied to: no \
hostility",e.filter(l=>Vn.includes(se.kinds[l].family))]]:[],...o.map(l=>[l,Va[l],Rn(se,l)])],i=p("input",{type:"text","data-key":"kind","aria-label":"Kind of l\
ink",placeholder:"Type a kind: money, weapons, leads ..."}),a=o.map(l=>p("fieldset",{class:"kinds"},p("legend",{},l),Rn(se,l).map(f=>p("label",{class:"check","d\
ata-kind":f},p("input",{type:"checkbox",checked:n.has(f),"data-key":`kind:${f}`,onchange:u=>{u.target.checked?n.add(f):n.delete(f),s(n)}}),A(se.kinds[f].label))))),
c=()=>Lf(se,i.value);return i.addEventListener("input",()=>{let l=new Set(c());for(let f of a.flatMap(u=>X(u,"[data-kind]")))f.classList.toggle("found",l.has(String(
f.dataset.kind)));yo.say(l.size?[...l].map(f=>se.kinds[f].label).join(", "):"No kind has a name like this")}),i.addEventListener("keydown",l=>{let f=c();!f.length||
l.key!=="Enter"&&l.key!=="Tab"||(l.preventDefault(),Xo(()=>s(f)))}),["What kind of link?",p("div",{class:"field"},i),p("ul",{class:"presets"},r.map(([l,f,u])=>p(
"li",{},wi(l,f,()=>Xo(()=>s(u)),u.length===n.size&&u.every(d=>n.has(d)))))),p("div",{class:"kind-grid"},a)]}var Gu=(t,e,n,o,s)=>p("label",{class:"choice"},p("sp\
an",{},e),p("select",{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),Dc=(t,e,n,o)=>p("labe\
l",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function PT(){let{walk:t}=ho(),{via:e=[]}=t,n=je(pn.get()),
o=p("ul",{class:"options",hidden:!0}),s=p("input",{type:"text","data-key":"via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});ln(
s,o,{graph:se,entries:yo.entries,ready:yo.ready,types:["actor"],say:yo.say,choose:i=>{i&&Xo(()=>be({},{via:[...new Set([...e,i])]}))}});let r=xe(pn.get())!==null;
return["Through whom?",p("div",{class:"field"},s,o),e.length>0&&p("p",{class:"chips"},e.map(i=>p("button",{type:"button",class:"chip","data-key":`via:${i}`,"ari\
a-label":`Remove: through ${se.actors[i]?.name??i}`,onclick:()=>be({},{via:e.filter(a=>a!==i)})},A(se.actors[i]?.name??i)," ×"))),Gu("hops","How far",[1,2,3,4,
5,6].map(i=>[i,i===1?"directly":`up to ${i} hops`]),n,i=>be({},{maxHops:Number(i)})),r&&Gu("time","Links are active",Object.entries(ky),t.time??Pt.time,i=>be({},
{time:i})),r&&Gu("limit","Most paths",[5,10,20,50].map(i=>[i,String(i)]),t.limit??Pt.limit,i=>be({},{limit:Number(i)})),r&&Dc("sort","the strongest first",t.sort===
"strongest",i=>be({},{sort:i?"strongest":"shortest"})),Dc("undirected","follow links in either direction",!!t.undirected,i=>be({},{undirected:i})),Dc("parts","c\
ount parts with their whole",t.parts??Pt.parts,i=>be({},{parts:i}))]}function BT(){let{window:t,certain:e}=pn.get(),n=p("p",{class:"notice wrong",role:"alert",hidden:!0}),
o=p("input",{type:"text","data-key":"time","aria-label":"Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:t?wr(t):""});function s(){try{let r=en(o.
value);Xo(()=>pn.set(tn(r)))}catch(r){if(!(r instanceof RangeError))throw r;n.textContent=r.message,n.hidden=!1}}return o.addEventListener("keydown",r=>{r.key!==
"Enter"&&r.key!=="Tab"||r.key==="Tab"&&o.value===o.defaultValue||(r.preventDefault(),s())}),["When?",p("div",{class:"field"},o,n),t&&Dc("certain","certain only:\
 active then for every reading of the dates",e,r=>pn.set({certain:r})),p("p",{class:"actions"},wi("apply","Apply",s),t&&wi("any","At any time",()=>Xo(()=>pn.set(
tn(null)))))]}var UT=300,U0=window.matchMedia("(max-width: 760px)"),Jo,bo,Qo,bi,gi=!1;function G0(t,e,n,o){[bi,Jo,bo,Qo]=[t,e,n,o],F0(Jo,bo,o)}function z0(t){let e=t.question!==
void 0&&t.question!==null;bo.set({...t,chosen:null,view:bo.get().view,...e?{open:U0.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),Qo.say(He(Jo,bo.get()))}
var GT={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},yi=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(_0(t)),"aria-label":`${GT[t]}: ${e}`,onclick:o=>P0(t,o.currentTarget)},A(e));function zT(t){let e=Tf(Jo,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},yi("from",e.from,!!n),yi("verb",e.verb,t.kinds!==null),yi("to",e.to,!!o),e.through&&
yi("through",e.through,Object.keys(t.question?.walk??{}).length>0),yi("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>bo.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var VT=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>bo.set(o)},A(n),p("span",{"aria-hidden":"true"}," ×")));function YT(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return qa(t)?e&&n("fold","Back to the first view",Qo.fold):n("clear-all",
"Clear all",()=>bo.set({...js,unfolded:[]}))}function qT({state:t,view:e,drawn:n}){let o=Ks();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:Xs},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:wc},"Se\
arch again")];let s=o&&typeof o=="object"&&"paths"in o?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>oe(Jo,Qo.open,{type:m,
where:h?{[h]:""}:{}},w),a=[s===null&&r&&"part of the answer: ",s!==null&&`${r?"first ":""}${j(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.
size)];if(t.view!=="graph")return[p("span",{},a)];let c=new Set(Qo.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===
0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),`, ${j(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} witho\
ut a ribbon`);let u=n.left.length;return[p("span",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!qa(t)&&u>
0&&u<=UT&&!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>Qo.unfold(n.left)},u===1?"Draw the other one":`Draw the other ${u}`)]}function Lc(t){
let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&bi.contains(n)?n.dataset.part??n.id:null,s=Rs(Jo,e);bi.dataset.folded=String(U0.matches&&!gi);
let r=p("button",{type:"button",class:"sentence-fold",id:"question-fold","aria-expanded":String(gi),onclick:()=>{gi=!gi,Lc(Qo.now())}},p("span",{class:"said"},A(
He(Jo,e))),p("span",{class:"fold-word"},gi?"Close":"Change")),i=p("p",{id:"found",role:"status"},qT(t)),a=YT(e),c=qa(e);bi.replaceChildren(r,p("div",{class:"sen\
tence-row"},zT(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","aria-label":"Answer"},i,VT(s),a)]),o&&Tt(bi,`[data-part="${o}"], [id="${o}"]`)?.focus(),
B0()}var XT={supports:null,disputes:"disputes it",denies:"denies it"},QT=600,de=t=>At(t,QT),ki=(t,e)=>`${t} ${e}${t===1?"":"s"}`,V0=t=>/[.!?…]$/.test(t)?t:`${t}.`,
Zo=(t,e)=>At(t.actors[e]?.name??e,200);function Yu(t,e){let n=t.links[e],o=de(nn(t,n,Zo(t,n.source),Zo(t,n.target))),s=ki(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":Zt[n.status];return`${o} (${Nt(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var zu=t=>t&&/^https?:\/\//i.test(t)?de(t):null;
function Vu(t,e){let n=t.sources[e];if(!n)return`Source ${de(e)}.`;let o=n.published?F(n.published):"no date";return[n.author&&V0(de(n.author)),V0(de(n.title)),
`${de(n.publisher)}, ${o}.`,zu(n.url),zu(n.archived_url)&&`Archived: ${zu(n.archived_url)}`].filter(Boolean).join(" ")}function Y0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ae[n.reliability]}, claim ${rs[e.credibility]}`:"",r=[e.locator&&de(e.locator),e.attributed_to&&`accord\
ing to ${de(e.attributed_to)}`,XT[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${Vu(t,e.source)}`}function q0(t,e){let{claims:n}=t.links[e];
return[Yu(t,e),...n.length?n.map(o=>Y0(t,o)):["- No source is cited for this."]]}function Cc(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${de(i.join(", "))}, `:""}${de(n)}`,o&&`version ${de(o)}`,s&&`as of ${F(s)}`,r&&de(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var Nc=(...t)=>`${t.flat().join(`
`)}
`,K0=(t,e,n)=>Nc(e.map((o,s)=>[...s?[""]:[],...q0(t,o)]).flat(),Cc(t,n));function X0(t,e,n,o){let s=qi(e,d=>Zo(t,d)),r=[ki(e.hops.filter(d=>!d.through).length,"\
hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,ki(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${Zo(t,n.from)} to ${Zo(t,n.to)}`,...i.length?
[de(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],f=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,u=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${f(m)}`}: ${Zo(t,d.source)} → ${Zo(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>q0(t,h))]);return Nc(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,u.flat(),Cc(t,o))}function Q0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=Mt(o).map(i=>`It derives from: ${Vu(t,i)}`);return Nc(Vu(t,e),
`Reliability ${o.reliability}: ${ae[o.reliability]}. ${ki(s(t.links),"link")} and ${ki(s(t.events),"event")} in the data cite it.`,r,Cc(t,n))}function J0(t,e,n){
let o=t.events[e];return Nc(`${de(o.name)} (${F(o.date)}${o.place?`, ${de(o.place)}`:""}).`,o.claims.map(s=>Y0(t,s)),Cc(t,n))}var JT=new Set(["=","+","-","@","	","\r","'"]),ZT="\uFEFF",t2=Qc.links.slice(-4),e2=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),qu=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,n2=t=>({...t,attributes:qu(t),plural:!!t.plural,...Object.fromEntries(Td.map(e=>[e,
t.identifiers?.[e]]))}),o2=t=>({...t,attributes:qu(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(t2.map((e,n)=>[e,e2(te(t),n)]))}),s2=t=>({...t,derives_from:t.
derives_from&&[t.derives_from].flat()}),r2=t=>JT.has(t[0])?`'${t}`:t,i2=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function a2(t){return t==null?"":tk(typeof t!=
"string"?Array.isArray(t)?i2(t):String(t):r2(t))}var tk=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,ek=(t,e)=>e.flatMap(n=>n.claims.map((o,s)=>({...o,
record_type:t,record:n.id,position:s+1}))),c2={actors:({actors:t})=>t.map(n2),links:({links:t})=>t.map(o2),claims:({links:t,events:e})=>[...ek("link",t),...ek("\
event",e)],sources:({sources:t})=>t.map(s2),events:({events:t})=>t.map(e=>({...e,attributes:qu(e)}))},l2=t=>typeof t=="string"&&t?F(t):null;function f2(t,{record_type:e,
record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return nn(t,s,t.actors[s.source].name,t.actors[s.target].name)}var u2={actors:xi(
"founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].name],kind:[
"kind_label",(t,{kind:e})=>t.kinds[e].label],...xi("start","end"),periods:["periods_in_words",(t,e)=>e.periods?Nt(e):null]},claims:{record:["record_in_words",f2],
source:["source_title",(t,{source:e})=>t.sources[e]?.title],...xi("holds")},sources:xi("published","accessed"),events:xi("date")};function xi(...t){return Object.
fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>l2(o[e])]]))}function nk(t,e,n){let o=u2[n],s=Qc[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?[[o[i][0],a=>o[i][1](
t,a)]]:[]]),r=c2[n](e).map(i=>s.map(([,a])=>a2(a(i))).join(","));return`${ZT}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var p2=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,m2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},Bn=t=>String(
t).replace(p2,"�").replace(/[&<>"\r\n\t]/g,e=>m2[e]);function Xt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${Bn(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var mn=t=>(t??[]).join("; ");function h2({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function w2(t){let e={label:t.name,type:t.type,plural:t.plural,country:t.country,ideology:mn(t.ideology),founded:t.founded,dissolved:t.dissolved,
born:t.born,died:t.died,aliases:mn(t.aliases?.map(({name:n})=>n)),native_names:mn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.url,not_to_confuse_with:mn(
t.not_to_confuse_with),former_ids:mn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...rk(t)}}var rk=t=>Object.fromEntries(
(t.attributes??[]).map(([e,n])=>[`${Ad}${e}`,String(n)]));function g2(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").length;return{kind:e.kind,family:e.
family,role:e.role,start:e.start,end:e.end,periods:mn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.confidence,independent_sources:e.
independent_sources,claims:e.claims.length,items:mn(e.items),purpose:e.purpose,summary:e.summary,former_ids:mn(e.former_ids),symmetric:e.symmetric,kind_label:t.
kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:mn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:mn(e.amounts?.map(h2)),first_day:rl(
e),last_day:il(e),spells:al(e),link_id:e.id,...rk(e)}}var y2={string:"string",number:"long",boolean:"boolean"};function sk(t,e){let n=new Map;for(let o of t)for(let[
s,r]of ik(o))n.set(s,y2[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Xt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"attr.type":s}))}var ik=t=>Object.
entries(t).filter(([,e])=>e!=null&&e!==""),Ku=(t,e)=>ik(t).map(([n,o])=>`<data key="${e[0]}-${n}">${Bn(o)}</data>`).join("");function ak(t,e){let n=e.actors.map(
s=>({own:s,attributes:w2(s)})),o=e.links.map(s=>({own:s,attributes:g2(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.gr\
aphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...sk(n.map(({attributes:s})=>s),"node"),...sk(o.map(({attributes:s})=>s),
"edge"),'<graph edgedefault="directed">',Ku({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Xt("node",{id:s.id},Ku(r,"node"))),...o.map(({own:{id:s,
source:r,target:i,symmetric:a},attributes:c})=>Xt("edge",{id:s,source:r,target:i,directed:a?"false":null},Ku(c,"edge"))),"</graph>","</graphml>",""].join(`
`)}var Si=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function ck(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Xu=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function k2(t){let{span:e,spans:n,outside:o,...s}=Xu(t);return{...ck(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function x2({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function lk(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,f=ck({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),u=e.actors.map(d=>({...Xu(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(f)},
"question":${JSON.stringify(n)},
"kinds":[
${Si(e.kinds.map(x2))}],
"sources":[
${Si(e.sources)}],
"events":[
${Si(e.events.map(Xu))}]},
"nodes":[
${Si(u)}],
"edges":[
${Si(e.links.map(k2))}]}
`}var $2=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),Wc=33;function v2(t){let e=4294967295;for(let n of t)
e=$2[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function fk(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,v2(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,Wc)),s.set(new Uint8Array(n.buffer),Wc),s.set(t.subarray(Wc),Wc+21),s}var Ne=t=>Math.round(t*100)/100,M2=4,E2=500;function A2({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Xt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Ne(n):null,"stroke-dasharray":o?o.map(Ne).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Ne(r)})}function T2({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Ne(e),y:Ne(n),"font-size":Ne(o),"font-weight":s>E2?700:400,"text-anchor":a,opacity:c===1?null:
Ne(c),"xml:space":"preserve"};return(i?Xt("text",{...l,fill:"none",stroke:i,"stroke-width":M2,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},Bn(t)):
"")+Xt("text",{...l,fill:r},Bn(t))}function D2(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function L2(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function uk(t,e,n){let o=new Map;for(let s of t){let[r,i]=D2(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),G(o,r).drawn.
push(s.type==="text"?T2(s):A2(s))}return[...o].map(([s,{title:r,drawn:i}])=>Xt("g",{id:n(s)},`${r?Xt("title",{},Bn(r)):""}${i.join(`
`)}`))}function dk({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=L2(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[f,u]=[n.left,n.top].map(Ne),d=uk(
t.slice(0,e),r,a),m=s&&{x:Ne(s.left),y:Ne(s.top),width:Ne(s.right-s.left),height:Ne(s.bottom-s.top)},h=m?[Xt("clipPath",{id:a("picture-view")},Xt("rect",m)),Xt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Xt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${f} ${u} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Xt("\
title",{},Bn(r.whole)),Xt("desc",{},Bn(r.about)),Xt("rect",{id:a("picture-paper"),x:f,y:u,width:c,height:l,fill:o}),...h,...uk(t.slice(e),r,a),""].join(`
`))}
`}function pk(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${j(n.actors.size,"actor")} and ${j(n.links.size,"link")}`;return{whole:At(t.info.title),about:[
r,...jn(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>Yu(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?Ue(t,i):""}}var[We,hn]=[26,13],Qu=14,Ju=2e3,$i=t=>t[0].toUpperCase()+t.slice(1),rr=(t,e,n)=>fe({x:-t/2,y:-e/2,width:t,height:e},n),mk=(t,e)=>[{d:rr(Qu,hn,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function ts({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-We/2,We/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function W2({nodes:t,ribbons:e},{columns:n},{column:o,box:s}){let r=e.map(({ribbon:i})=>t.get(i.from)).filter(
i=>i?.column===o);return new Set(r).size===1?At(s.label,Ju):n.asked?"those asked about":n.columns[o].title.toLowerCase()}function I2({graph:t,layout:e,colours:n}){
let o=new Map;for(let u of Y)for(let{ribbon:d}of e.ribbons.filter(m=>m.ribbon.family===u)){let m=e.nodes.get(d.from),h=m&&t.columns.columns[m.column],w=jo(u,n,h?.
tone);if(o.has(w))continue;let y=d.main?{stroke:w,width:6,head:"full"}:{stroke:w,width:1.6},S=w===jo(u,n)||!m?"":` from ${W2(e,t,m)}`;o.set(w,{label:`${$i(u)}${S}`,
sample:ts(y)})}let s=[...o.values()],r=e.ribbons.some(({ribbon:u})=>u.main),{weights:i,weighed:a,look:c}=e,l=i&&a?Ma(i):"the wider, the more kinds";s.length&&r&&
(s[0]={...s[0],label:`${s[0].label}: ${l}`});let f=a&&Ea(e.ribbons.map(({ribbon:u})=>u));return f&&s.push({label:f,sample:ts({stroke:[...o.keys()][0],width:c.thin})}),
s}function R2({graph:t,layout:e,colours:n},o){let{look:s,ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(f=>wf(f,s))).filter(({
x:l,y:f})=>_o(Po({x:l,y:f,width:s.slot,height:s.strip}),o));if(a.length&&s.tiles==="count"){let l=Wn(jo(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:mk(
l,"3"),wide:Qu}]}let c=new Set(a.map(({kind:l})=>l));return io(t).filter(l=>c.has(l)).map(l=>({label:At(t.kinds[l].label,Ju),sample:mk(Wn(t.kinds[l].colour),t.kinds[l].
letters),wide:Qu}))}function j2({layout:t,colours:e,focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.has(l)),[i,a]=[rn(
e.caption,e.ground,3.4),e.ground];return[...q.filter(l=>r.some(({confidence:f})=>f===l)).reverse().map(l=>({label:`${$i(l)} confidence`,sample:ts({stroke:i,dash:Je[l]})})),
r.some(({disputed:l,denied:f})=>l&&!f)&&{label:$i(Zt.disputed),sample:ts({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&{label:$i(Zt.denied),sample:ts(
{stroke:i,width:1.4,mark:"denied"})},r.some(({ended:l,directed:f})=>l&&f)&&{label:"Ended before the date of record",sample:ts({stroke:i,head:"open"})},s.some(({
possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:ts({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==!1)}function F2({graph:t,
layout:e,colours:n}){let o=[...e.nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:Ta("plain",n).edge},i=[3,2];return[o.some(({box:a})=>a.ended)&&
{label:"Ended by the date of record",sample:[{d:rr(We,hn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&{label:"Part of the actor \
around it",sample:[{d:rr(We,hn+2,4),...r,width:1.2},{d:rr(We-8,hn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&{label:"Other parts, count\
ed",sample:[{d:rr(We,hn-3,3),...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:rr(We,hn,5),fill:n.strip,stroke:n.line,width:1}]},
o.some(({box:a})=>a.members.length)&&{label:"Several actors of one type",sample:[{d:fe({x:-We/2+3,y:-hn/2+3,width:We-3,height:hn-2},3),...r,width:.8},{d:fe({x:-We/
2,y:-hn/2,width:We-3,height:hn-2},3),...r,width:1}]}].filter(a=>a!==!1)}function hk({layout:t,...e},n){return{...e,layout:{...t,ribbons:t.ribbons.filter(({points:o})=>ow(
o,n)),nodes:new Map([...t.nodes].filter(([,o])=>_o(Po(o),n))),frames:t.frames.filter(o=>_o(Po(o),n)),captions:t.captions.filter(({x:o})=>o>n.left&&o<n.right)}}}
function wk(t,e){let n=hk(t,e);return[[...I2(n),...R2(n,e)],[...j2(n),...F2(n)]].filter(s=>s.length).map(s=>s.map(({wide:r=We,...i})=>({...i,wide:r})))}function gk({
shapes:t,how:e},n){let{graph:o,layout:s}=hk(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.filter(({title:u,note:d})=>u&&(!r.includes(u.
toUpperCase())||d&&!r.includes(d))).map(({title:u,note:d})=>[u,d].filter(Boolean).join(": ")),a=u=>At(o.actors[u].name,Ju),c=[...s.nodes.values()].flatMap(({box:u,
lines:d,chips:m})=>[{id:u.id,label:u.label,lines:d},...m].filter(h=>Object.hasOwn(o.actors,h.id)&&$a(h.lines,h.label)).map(({id:h})=>a(h))),l=[...s.nodes.values()].
filter(({box:u})=>u.members.length).map(({box:u})=>`${$i(u.label)}: ${u.members.map(a).sort().join(", ")}`),f=[...s.nodes.values()].flatMap(({box:u,chips:d})=>d.
filter(m=>m.beyond.length).map(m=>`${a(u.id)}, other parts: ${m.beyond.map(a).sort().join(", ")}`));return[...i.length?[i.join(". ")]:[],...f,...c.length?[`Name\
s in full: ${c.join("; ")}`]:[],...l].map(u=>`${u}.`)}var P2=620,B2=28,H2=1500,bk=1.45,U2=8,G2=18,Ic=22,vi=2e3,es={title:24,question:16,text:13,legend:12,source:11};function kk(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...z2(s,e,n))}return o}function z2(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function V2({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=jn(t,e),c=[j(n.actors.
size,"actor"),j(n.links.size,"link"),i&&`as of ${F(i)}`,s&&"the part of the picture in the window"],l=sg(t,e,n);return[[At(t.info.title,vi),es.title,700,r.ink],
[o??He(t,e),es.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",es.text,400,r.caption],[c.filter(Boolean).join(" · "),es.text,400,r.caption],
...l?[[`${l}.`,es.text,400,r.caption]]:[]]}function Y2({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.length&&At(s.join(", "),vi),At(
t,vi),e&&`version ${At(e,vi)}`,n&&`as of ${F(n)}`,o&&At(o,vi)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function yk(t,{x:e,width:n,k:o,measure:s,part:r}){
let i=[],a=0;for(let[c,l,f,u]of t){let d=l*o;for(let m of kk(c,n,h=>s(h,d,f)))a+=d*bk,i.push({type:"text",text:m,x:e,y:a,size:d,weight:f,fill:u,anchor:"start",alpha:1,
part:r})}return{shapes:i,height:a}}function q2(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:xk(t.d,e,n,o),width:(t.width??1)*o,dash:t.dash?.
map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"legend"}}var xk=(t,e,n,o)=>t.
replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function K2(t,{x:e,width:n,k:o,measure:s,colours:r}){
let i=[],a=es.legend*o,c=Ic*o/2;for(let l of t){let f=e;for(let{label:u,sample:d,wide:m}of l){let h=(m+U2)*o,w=kk(u,n-h,S=>s(S,a,400)),y=h+Math.max(...w.map(S=>s(
S,a,400)));f>e&&f+y>e+n&&([f,c]=[e,c+Ic*o]),i.push(...d.map(S=>q2(S,f+m/2*o,c,o))),w.forEach((S,x)=>{c+=x?a*bk:0;let $={x:f+h,y:c+a*.35};i.push({type:"text",text:S,
...$,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),f+=y+G2*o}c+=Ic*o}return{shapes:i,height:c-Ic*o/2}}var Zu=(t,e)=>t.map(n=>n.type==="text"?{...n,
y:n.y+e}:{...n,d:xk(n.d,0,e,1)});function X2(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+
s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.push(Number(r));return{left:Math.
min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function Sk({graph:t,state:e,drawn:n,scene:o,measure:s,titled:r=!0,asked:i=null,clip:a=null}){
let{colours:c}=o,l=a??o.box,f=a?o.shapes.filter(v=>_o(X2(v,s),a)):o.shapes,u=Math.min(4,Math.max(1,(l.right-l.left)/H2)),d=Math.max(P2*u,l.right-l.left),m=(l.left+
l.right)/2-d/2,h={x:m,width:d,k:u,measure:s,colours:c},w=yk(r?V2({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!nw(a,o.box)},c):[],{...h,part:"heading"}),y=l.
top-10*u-w.height,S=K2(wk(o.how,l),h),x=[...gk(o,l),Y2(t)].map(v=>[v,es.source,400,c.caption]),$=yk(x,{...h,part:"source"}),[k,g]=[l.bottom+16*u,l.bottom+22*u+S.
height],b=B2*u;return{shapes:[...f,...Zu(w.shapes,y),...Zu(S.shapes,k),...Zu($.shapes,g)],drawn:f.length,clip:a,ground:c.ground,box:{left:m-b,right:m+d+b,top:y-
b,bottom:g+$.height+b}}}var $k=16e3,J2=12e7,Z2=2.54,vk=300,tD=96;function eD(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function nD(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function Ok(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=nD(t,r,o),{kept:a,measure:c,scene:l,seen:f}=e.canvas(),[u,d]=[r.state,Zm[n]],m=o==="selection"?gw({graph:t,shown:{...i,found:r.
view.links},state:u,kept:a,colours:d,measure:c}):l(d),h=o==="view"?f():null;return{state:u,drawn:i,painted:m,sheet:Sk({graph:t,state:u,drawn:i,scene:m,measure:c,
titled:s,clip:h})}}function oD({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/Z2*vk/o:e,i=Math.min($k/o,$k/s,Math.sqrt(J2/(o*s)));return{
scale:Math.min(r,i),cut:r>i}}var sD=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function Mk(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=Ok(t,e,n).sheet,{scale:l,cut:f}=oD({box:i},o),u=document.createElement("canvas");u.width=Math.round((i.right-i.left)*
l),u.height=Math.round((i.bottom-i.top)*l);let d=eD(u);d.fillStyle=c,d.fillRect(0,0,u.width,u.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),Ds(d,s.slice(0,r)),d.restore(),Ds(d,s.slice(r));let m=new Uint8Array(await(await sD(u)).
arrayBuffer()),h=o.cm?vk:tD*l;return{blob:new Blob([fk(m,h)],{type:"image/png"}),width:u.width,height:u.height,cut:f}}function Rc(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=Ok(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return dk(i,pk(t,o,s,a),Gr)}function ir(t,...e){let n={...t};for(let o of e)delete n[o];return n}var Ak=t=>(t??[]).map(e=>ir(e,"strength","spoken"));function rD(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...Mt(t.sources[s])));return[...n].sort(sn)}function Tk(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:ir(t,e)}function td(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(sn).map(c=>{let l=t.links[c],{family:f,symmetric:u}=t.kinds[l.kind];
return{id:c,...ir(l,"roots"),claims:Ak(l.claims),family:f,symmetric:u,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...Tk(ir(l,"days"),"responds\
_to",r),claims:Ak(l.claims)})).sort((c,l)=>sn(c.id,l.id));return{actors:[...o].sort(sn).map(c=>({id:c,...Tk(ir(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:rD(t,[...i,...a]).map(c=>({id:c,...ir(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(sn).map(c=>({
id:c,...t.kinds[c]}))}}function aD(t,e){let n=new DOMParser().parseFromString(Rc(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var Dk=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},A(s)))))));function cD(t,{
actors:e,links:n}){let o=a=>Ue(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":Zt[c.status],{label:f}=t.kinds[c.kind];return[o(c.source),
f,o(c.target),Nt(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[Dk(`${j(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),Dk(`${j(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function Lk(t,e,n){
let o=N("print"),s=p("section",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("be\
foreprint",()=>{let r=e.get();o.replaceChildren(aD(t,n),p("p",{class:"address"},A(Fs(t,r)))),s.replaceChildren(...r.view==="graph"?cD(t,n.now().drawn):[])}),window.
addEventListener("afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var fD=[1,2,3,4,5,6],ar={least:3,most:120,usual:16},uD=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],Ft,
Mi,xo,Oi=()=>Fs(Ft,Mi.get()),Nk=()=>N("take-status");function cr(t){N("take").open?Nk().textContent=t:xo.note(t)}var _c=t=>`${At(Ft.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function Pc(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),j(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var dD=()=>N("take-size").value==="cm"?{cm:Math.min(ar.most,Math.max(ar.least,Number(N("take-cm").value)||
ar.usual))}:{times:Number(N("take-size").value)},Wk=()=>({ground:N("take-ground").value,part:N("take-part").value}),Ik=()=>({actors:new Set(Object.keys(Ft.actors)),
links:new Set(Object.keys(Ft.links))}),Rk=()=>{let{view:t,drawn:e}=xo.now();return{drawn:e,question:t,all:Ik()}[N("take-what").value]};async function pD(){try{let{
blob:t,width:e,height:n,cut:o}=await Mk(Ft,xo,Wk(),dD()),s=_c(".png");cr(`${s}: ${e} by ${n} pixels, ${Pc(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;cr(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function mD(){let t=_c(".svg");
cr(`${t}: ${Pc(Rc(Ft,xo,Wk()),t,"image/svg+xml")}.`)}var hD=()=>{let t=Mi.get(),e=N("take-what").value;if(e==="all")return{};let n=Object.fromEntries(Wt.filter(
o=>!rt(t[o],bt[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function wD(t){let e=td(Ft,Rk()),n=_c(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;cr(`${n}: ${j(o,"row")}, ${Pc(nk(Ft,e,t),n,"text/csv")}.`)}function jk(t,e,n){
let o=td(Ft,Rk()),s=_c(t);cr(`${s}: ${j(o.actors.length,"actor")} and ${j(o.links.length,"link")}, ${Pc(n(o),s,e)}.`)}var gD=()=>jk(".json","application/json",t=>lk(
Ft,t,hD())),yD=()=>jk(".graphml","application/xml",t=>ak(Ft,t));function bD({links:t,path:e,question:n,source:o,event:s}){return t?K0(Ft,t,Oi()):e?X0(Ft,e,n,Oi()):
o?Q0(Ft,o,Oi()):s?J0(Ft,s,Oi()):null}async function Fk(t,e){await uc(t,e)&&cr(`${e} copied.`)}function ed(t){let e=t&&bD(t);e&&Fk(e,"Citation")}function _k(){let{
open:t}=Mi.get();if(t?.type==="paths"){let e=Ys()??ai()[0];return e&&{path:e,question:mc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...xo.now().view.links].filter(n=>[Ft.links[n].source,Ft.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var ko=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),jc=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),Fc=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function kD(){let t=p("input",{type:"number",id:"take-cm",min:ar.least,max:ar.most,step:"0.5",value:ar.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=Fc("take-size",[...fD.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},jc("take-part","What",Fc("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),jc("take-ground","Background",Fc("take-ground",[["ligh\
t","light"],["dark","dark"]])),jc("take-size","Size of the PNG",n),e),p("p",{class:"actions"},ko("PNG",pD,{id:"take-png",class:"primary"}),ko("SVG",mD,{id:"take\
-svg"})))}function xD(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},jc("take-what","What",Fc("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},uD.map(([t,e],n)=>ko(`${e} as \
CSV`,()=>wD(t),{id:`take-csv-${t}`,class:n?"":"primary"})),ko("JSON",gD,{id:"take-json"}),ko("GraphML",yD,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function SD(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},ko("Copy link to this view",()=>Fk(Oi(),"Link to this view"),{id:"take-link"}),ko("Copy citation",()=>ed(_k()),{id:"\
take-cite"}),ko("Print",()=>{N("take").close(),window.print()},{id:"take-print"})))}function Ck(t,e){for(let n of N(t).options)n.textContent=e[n.value]??n.textContent}
function $D(){let{state:t,view:e,drawn:n}=xo.now(),o=({actors:a,links:c})=>`${j(a.size,"actor")}, ${j(c.size,"link")}`;Ck("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(Ik())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;Ck("take-part",{selection:s?
j(s,"selected actor"):"selected actors (none)"});let r=N("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=_k();N("take-cite").disabled=!i,N("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",Nk().textContent=
"",N("take").showModal()}function Pk(t,e,n){[Ft,Mi,xo]=[t,e,n],N("take-body").append(kD(),xD(),SD(),p("p",{id:"take-status",role:"status"})),N("show-take").addEventListener(
"click",$D),Lk(Ft,Mi,xo)}var Bc=4;function OD(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},A(r.name)),p("span",{},t.types[r.type].label),r.summary&&p("span",{class:"\
fine"},A(Ki(r.summary)))]}if(e.type!=="strand")return[p("strong",{},j(e.ids.length,"actor")),...e.ids.slice(0,Bc).map(r=>p("span",{},A(t.actors[r].name))),p("sp\
an",{class:"fine"},"click to show each")];let o=r=>A(t.actors[r].name);return[...e.links.slice(0,Bc).map(r=>{let i=t.links[r],a=[Nt(i),`${i.confidence} confiden\
ce`,i.status!=="asserted"&&Re(i),n&&ce(i,n)==="possible"&&"possible, not certain, at the time chosen"],c=To(t,i);return p("span",{},o(i.source),A(c.said),c.named?
"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>Bc&&p("span",{class:"fine"},`and ${e.links.length-Bc} more`)]}function Bk(t,e,n,o){
let s=N("tip");if(s.hidden=!e,N("canvas").classList.toggle("pointing",!!e),!e||!n)return;s.replaceChildren(...ue(OD(t,e,o)));let r=N("stage").getBoundingClientRect(),
i=Cs(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,f]=[i.left+8,r.width-i.right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,f))}px`;let u=c+18+s.offsetHeight<=
r.height-i.below;s.style.top=`${u?c+18:c-s.offsetHeight-12}px`}var Hk=()=>{N("tip").hidden=!0};var Vk=JSON.parse(N("drawing").textContent),at=ld(JSON.parse(N("data").textContent)),Hc=Iw(at),Yk=I0(Hc),ED=Vk.nodes.map(({id:t})=>t),AD=3,TD=window.matchMedia(
"(max-width: 760px)"),Hn=t=>{N("live").textContent=t},{state:qk,...DD}=ta(at,window.location.hash);window.location.hash||Object.assign(qk,du(at));var V=Ep(qk),Ct,
nd,vt,ns,Uc=!1,Uk=0;function Ei(t){let e=N("note");e.textContent=t,e.hidden=!1,Hn(t),clearTimeout(Uk),Uk=setTimeout(()=>{e.hidden=!0},7e3)}function Kk(t){let e=Be(
at,t,hc()),n=qs()?e:ja(at,t,e);return{state:t,view:n,drawn:Ym(at,t,ED,n)}}var Xk=()=>({...vt.drawn,hidden:vt.view.actors,found:vt.view.links}),Qk=[...Wt,"compar\
e","unfolded","focus","pinned","stacks","families","width"],Gk=[...Qk,"open","chosen","story"];function LD(t,e){let n=o=>o.some(s=>t[s]!==e[s]);n(Qk)&&(Jk(t),n(
["focus"])&&Ct.start()),n(cs)&&!mt(t)&&Hn(`${j(vt.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&N0(),n(Gk)&&Hu(t,e),n(["question"])&&sd(),n(["open"])&&
Zk(),n(["selected"])&&(ns.update(),Ct.repaint(),Hn(t.selected.length?`${j(t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...cs])&&
Zf(at,V,re),n(Gk)&&Gc(),(n(["view","table","timeline","matrix"])||n([...Wt,"compare"]))&&Oc({...vt,state:t}),N("undo").disabled=!V.canUndo(),N("redo").disabled=
!V.canRedo(),Qw(at,t)}function Jk(t){vt=Kk(t),Ct.compare(qs()?null:zr(at,t)),od(),Lc(vt),nd.update(vt)}function od(){let t=N("canvas");for(let e=0;e<AD;e+=1){Ct.
update(Xk());let{clientHeight:n}=t;if(ay(at,V,Ct),t.clientHeight===n)return}}function sd(){if(!Ct.asked())return Ct.start();Ct.update(Xk()),Ct.fit()}function Zk(){
let{open:t}=V.get();!Uc&&t?.type==="actor"&&vt.drawn.actors.has(t.id)&&Ct.reveal(t.id)}function Gc(){Ct.highlight(Ha(at,V.get(),Ys(),vt))}function rd(t){t&&TD.matches&&
sy();let e={open:t};t?.type==="actor"&&!vt.drawn.actors.has(t.id)&&(e.unfolded=[...new Set([...V.get().unfolded,t.id])]);let n=t?.type==="actor"?Ct.layout().boxOf.
get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...V.get().stacks,n.slice(6)]),V.set(e,{tracked:!!e.unfolded}),t?.type==="actor"&&(Hn(`${ot(at.actors[t.id].name)}\
 selected`),Uc||Ct.reveal(t.id))}function CD(t,e){Hk(),t&&e&&W0(e,V.get().open!==null),Uc=!0,rd(t),Uc=!1}var zk=Object.fromEntries(Wt.map(t=>[t,bt[t]])),re={open:rd,
say:Hn,note:Ei,entries:Hc,ready:Yk,expand(t){let e=[...zm(at,vt.view.links,t),t].filter(o=>!vt.drawn.actors.has(o));V.set({unfolded:[...V.get().unfolded,...e]}),
Ct.reveal(t);let n=vt.drawn.cut?`${j(vt.drawn.cut,"actor")} not drawn`:"";Hn(`${j(e.length,"actor")} unfolded${n&&`; ${n}`}`),n&&Ei(`${n}, because there are too\
 many: focus, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!vt.drawn.actors.has(n));e.length&&V.set({unfolded:[...V.get().unfolded,...e]},{tracked:!1})},
hide:t=>ns.hide([t]),focus(t,e=1){V.set({focus:{id:t,depth:e},open:{type:"actor",id:t},view:"graph"})},unfocus(){V.set({focus:null})},clearFilters(){V.set(zk)},
showAll(t,e){let n=Wt.some(o=>!rt(V.get()[o],bt[o]));V.set({view:t,table:e,...zk},{tracked:n}),n&&Ei("The filters are cleared; undo (z) to have them again.")},pin(t,e){
e!==re.pinned(t)&&ns.pin([t])},pinned:t=>Object.hasOwn(V.get().pinned,t),fold(){V.set({unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},stacks:[]}),
Ct.start()},undo(){V.undo()&&Hn("Undone")},redo(){V.redo()&&Hn("Redone")},cite:ed,pathFrom:L0,answered(){Jk(V.get()),sd(),$0(),Gc(),Mb(),Oc({...vt,state:V.get()})},
now:()=>vt,canvas:()=>Ct,commands:()=>ns,light:Gc};function ND(){xy(at,V,re),vt=Kk(V.get()),ry(at,re),G0(N("question"),at,V,re),D0(at,V,re),ns=ny(at,V,re),ty(),
Ct=Ew(N("canvas"),at,Vk,V,{select:CD,hover:(t,e)=>Bk(at,t,e,we(at,V.get())),expand:re.expand,unfold:t=>V.set({unfolded:[...new Set([...V.get().unfolded,...t])]}),
menu:ns.menu,redraw:od,resized:Zk,asked:t=>N("lasso").setAttribute("aria-pressed",String(t))}),Ct.compare(zr(at,V.get())),od(),Ct.start(),Lc(vt),nd=jg(N("legend\
-body"),at,V,re),nd.update(vt),Vb(at,V,re),Ob(N("timebar"),at,V,re),Oy(V,re),Pk(at,V,re),ln(N("search"),N("search-options"),{graph:at,entries:Hc,ready:Yk,say:Hn,
choose(t,e){t===null||e===null||(e==="story"?My(at,V,re,t):rd({type:e,id:t}))},questions:t=>Kw(at,Hc,t,V.get()),ask:z0}),V.on(LD),Hu(V.get(),bt),ns.update(),Zf(
at,V,re),Ct.asked()&&sd(),Gc(),Oc(vt),Jw(at,V,Ei,()=>({...bt,...du(at)})),Rf(DD,Ei)}new ResizeObserver(([{target:t}])=>{document.documentElement.style.setProperty(
"--below",`${t.offsetHeight}px`)}).observe(N("timebar"));ND();R0(at,V,re);})();
