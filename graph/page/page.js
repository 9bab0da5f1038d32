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
"use strict";(()=>{var ak=Object.defineProperty;var Tc=(t,e)=>{for(var n in e)ak(t,n,{get:e[n],enumerable:!0})};var ck=["actors","links","sources","events"];function jf(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=jf(t.lengths,e),o=Ff(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function Ff(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=jf(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function lk(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=Ff(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function uk({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function _f(t){return{...t,columns:uk(t.columns,t.actors.
ids),...lk(Object.fromEntries(ck.map(e=>[e,t[e]])))}}var ot={};Tc(ot,{atDate:()=>Un,bounded:()=>yd,brief:()=>It,certainIn:()=>Sd,certainty:()=>ue,dayInWords:()=>ft,firstDay:()=>Pc,inWords:()=>U,lastDay:()=>Hc,lifetimeInWords:()=>sr,
openWindowOf:()=>$o,possibleIn:()=>xd,short:()=>_c,spanOf:()=>We,spansOf:()=>ne,spells:()=>Uc,windowInWords:()=>rr,windowOf:()=>kd});var dk=[0,31,59,90,120,151,181,212,243,273,304,334],Bf=t=>t%4===0&&(t%100!==0||t%400===0);function Zs(t,e){return e===2?Bf(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var wi=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=Zs(t,e);function Ee(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
dk[e-1]+(e>2&&Bf(t)?1:0)+n}var yn=t=>Ee(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ce(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;Ee(e,1,1)>t;)e-=1;for(;Ee(e+1,1,1)<=t;)e+=1;let n=12;for(;Ee(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-Ee(e,n,1)+1)}`}function Pf(){let t=new Map,e=n=>(t.has(n)||t.set(n,yn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var at=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},Jo=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,yo=(t,e,n=[])=>new at(`no ${t} \`${e}\``,Jo(n));var Dc=64,pk=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,Gf=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,mk=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
hk=/^(\d{4})S(\d+)[?~%]?$/,wk=/^(?:\[.*\]|\{.*\})$/,gk=/^([^/]*)\/([^/]*)$/,yk=/^(\d{4})-(\d{4})$/,bk=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
kk=/^(\d{4}-\d\d)[?~%](-\d\d)$/,xk=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,Sk=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,$k=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
vk=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${Sk})(?:${$k})?$`),Ok=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
Zo=[[3,3],[6,3],[9,3],[12,3]],Mk=[Zo[2],Zo[3],Zo[0],Zo[1]],Ek=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],Ak=[...Zo,...Zo,...Mk,...Ek],Tk=[[pk,Yf],
[Gf,Xf],[mk,Ck],[hk,Nk],[wk,Lk],[gk,Kf]],Dk=t=>new at(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),zf=()=>new at("not a day \
of the calendar in the years 0001 to 9999"),Vf=t=>new at(`\`${t}\` ends before it begins`);function Je(t){if(t.length>Dc&&[...t].length>Dc)throw new at(`a date \
has at most ${Dc} characters`);if(t==="")throw new at("a date is needed here, and not an empty text");if(t!==t.trim())throw new at("a date must not have spaces \
around it");return gi(t)}function gi(t){for(let[e,n]of Tk){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return Ik(t)}function Yf(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new at("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new at(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!wi(s,r,i))throw new at(`${t} is not a day of the calendar`);return qf(s,r,i)}function qf(t,e,n){let o=e||12;return[
Ee(t,e||1,n||1),Ee(t,o,n||Zs(t,o))]}function Kf(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new at(`\`${t}\` names no date`);let s=[o(e)?-1e9:gi(e)[0],
o(n)?1e9:gi(n)[1]];if(s[0]>s[1])throw Vf(t);return s}function Lk(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?gi(n.trim()):
Kf(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function Xf(t,e,n="XX",o="XX"){let s=[Lc(e,9999),
Lc(n,12),Lc(o,31)],r=Hf(s),i=Hf(s.map(a=>[...a].reverse()));if(!r||!i)throw new at(`${t} is not a day of the calendar`);return[Ee(...r),Ee(...i)]}function Lc(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function Hf([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(wi(o,s,r))return[o,s,r];return null}function Ck(t,e,n){let[o,s]=Ak[Number(n)-
21],r=o+s>13,[i]=Yf(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?Ee(9999,12,31):qf(a,(o+s-2)%12+1)[1]]}function Nk(t,e,n){if(!/^[1-4]$/.
test(n))throw new at(`\`${t}\`: of a year, 1 to 4 digits are significant`);return Xf(t,e.slice(0,Number(n)).padEnd(4,"X"))}function Ik(t){if(Ok.test(t))throw zf();
let e=Wk(vk.exec(t)?.[1]??t);if(!e)throw Dk(t);return e}function Wk(t){let e=kk.exec(t),n=bk.exec(e?e[1]+e[2]:t);if(n)return Uf(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=xk.exec(o);return!s||t!==o&&!Gf.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:Uf(s[1],s[2],s[3])}function Uf(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?Zs(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),u=e&&
e!=="XX"?Number(e):a,f=n&&n!=="XX"?Number(n):c?Zs(l,u):1;if(!wi(l,u,f))throw zf();return Ee(l,u,f)};return[r("0",1,!1),r("9",12,!0)]}function Qf(t){let e=yk.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new at(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?Je(o)[0]:-1e9,s?Je(s)[1]:1e9];if(r[0]>r[1])throw Vf(t);return r}var K=["low","moderate","high"],yt=["asserted","disputed","denied"],ee={asserted:"not contested",disputed:"disputed",denied:"denied"},le={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},ts={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},X=["support","structure","alignment","hostility"],Bn=["support","structure","a\
lignment"],yi=["asserted","disputed"],bi=["kinds","families","on","between","certain","minConfidence","status","without"],bo=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Ut={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},Zf=["any","together","in-order"],td=["shortest","strongest"],Ze=["January","February","March","April","May","June","July","\
August","September","October","November","December"],ed=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Cc="ongoing",nd={about:"about","up-t\
o":"up to","at-least":"at least"},od=["leads","member-of"],tn={high:null,moderate:[9,4],low:[2.5,3.5]},Nc={actors:["id","name","type","plural","country","ideolo\
gy","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions","ofac","eu",
"uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symmetric","statu\
s","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record","position","\
id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","published","u\
rl","host","archived_url","accessed","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","summary","attributes","\
former_ids"]},sd="attribute_",rd=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Ic={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",
ـ:"",ß:"ss",ı:"i"},ki={q:"k",c:"k",z:"s",p:"b"},id=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th","t"],["dh","d"]],ad=[
"ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],cd=4,ld=500,Wc=70,xi=75,ud=3,fd=5e6,dd=10;var pd=6,md=50,Rc=2e3,Si=8;var Rk=new RegExp(`[${Object.keys(Ic).join("")}]`,"g"),jk=new RegExp(`[${Object.keys(ki).join("")}]`,"g"),Fk={ß:"ss",ς:"σ",և:"եւ"},jc=new Map,Fc=new Map;function _k(t){
return jc.has(t)||jc.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),jc.get(t)}function Bk(t){return Fc.has(t)||Fc.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>_k(e)?"":e)),Fc.get(t)}function St(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,Bk).replace(Rk,n=>Ic[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>Fk[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function vi(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!ad.includes(n)).map(Hk):e.map(n=>[...n].length>cd?n.replace(/^ال/,""):n)}var Pk=5e4,$i=new Map;function Hk(t){let e=$i.get(t);return e===void 0&&
($i.size>Pk&&$i.clear(),$i.set(t,e=Uk(t))),e}function Uk(t){let e=id.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
jk,s=>ki[s]).replace(/[aeiouwvyh]/g,"");return((ki[n]??n)+o).replace(/(.)\1+/g,"$1")}var xo=t=>Array.from(t,e=>e.codePointAt(0)??0);function ko(t){let e=xo(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function Gk({points:t,bits:e,others:n},o){
if(t.length>32)return zk(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function zk(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function Pn(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*Gk(t,e))/o)*100}function bn(t,e,n=1){if(t.length>ld)return[];
let o=ko(t.toLowerCase());return[...new Set(e)].sort().map(r=>[Pn(o,ko(r).points,Wc),r]).filter(([r])=>r>=Wc).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var Oi=Object.keys(Ut),Vk=Oi.filter(t=>Array.isArray(Ut[t]));function kn(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Ut,n))throw new at(`there is no\
 filter \`${n}\``,Jo(bn(n,Oi),`it is one of ${Oi.join(", ")}`));let e={...Ut,...t};for(let n of Oi)e[n]??=Ut[n];for(let n of Vk)e[n]=Yk(n,e[n]);if(er("family",e.
families,X),er("status",e.status,yt),e.minConfidence!==null&&er("confidence",[e.minConfidence],K),er("time",[e.time],Zf),er("sort",[e.sort],td),e.on!==null&&e.between!==
null)throw new at("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new at(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return So(e),e}function Yk(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new at(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function er(t,e,n){for(let o of e)if(!n.
includes(o))throw new at(`no ${t} \`${o}\``,Jo(bn(String(o),n),`it is one of ${n.join(", ")}`))}function So({on:t=null,between:e=null}){try{return t!==null?Je(String(
t)):e===null?null:Qf(String(e))}catch(n){throw n instanceof at?new at(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function Hn(t){let e=kn(t),n=e.families.
length||e.kinds.length?e.families:Bn;return{...e,families:[...n],status:[...e.status.length?e.status:yi]}}var nr="0000-00-00",or="9999-99-99",ne=({span:t,spans:e})=>e??[t];function yd([t,e,n,o]){return[t??nr,e??or,n??nr,o??or]}var bd=([t,e])=>[ce(t)??nr,ce(e)??or],We=t=>bd(
Je(t));function kd({on:t,between:e}={}){let n=So({on:t||null,between:e||null});return n&&bd(n)}function $o(t){let e=kd(t);return e&&[e[0]===nr?null:e[0],e[1]===
or?null:e[1]]}var xd=([t,,,e],[n,o])=>t<=o&&e>=n,Sd=([,t,e],[n,o])=>t<=o&&e>=n;function ue(t,[e,n]){let o=[e??nr,n??or],s=ne(t).map(yd);return s.some((r,i)=>!t.
outside?.includes(i)&&Sd(r,o))?"certain":s.some(r=>xd(r,o))?"possible":null}function ft(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${Ze[n-1]} ${e}`}var qk=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>gd(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>ft(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${gd(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>ed[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],hd=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,wd=/^\d{4}(-\d\d){0,2}$/,gd=t=>`${Ze[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function U(t){if(t==="..")return Cc;if(/^[[{].*[\]}]$/.test(t))return Kk(t);if(t.includes("/"))return $d(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${U(t.replace(/[?~%]/g,""))}`}for(let[e,n]of qk){let o=e.exec(t);if(o)return n(o[1])}return Xk(t)}function Kk(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?$d(s.trim().split("..")):U(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function $d([t,e]){let n=o=>o===""||o==="..";return n(t)?`${U(e)} or earlier`:n(e)?`${U(t)} or later`:`between ${U(t)} and ${U(
e)}`}function Xk(t){let e;try{e=Je(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>ce(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${ft(n)} and ${ft(o)}`:n?`${ft(n)} or later`:o?`${ft(o)} or earlier`:"an unknown date"}function Un(t){let e=U(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function es({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function sr(t,e){let n=es(t).map(o=>Qk(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),ne(t).map(Jk).join(" ")]}function Qk(t,e){let[n,o]=[vd(t),Bc(t)],s=n?`Seen ${Un(n)}, start unknown`:t.start?`Beg\
an ${U(t.start)}`:"Start unknown",r=e?` on ${ft(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${U(o)}, end unknown`:`ended ${U(t.end)}`:"end unknown";return`${s}; ${i}.`}function Jk([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${ft(t)}`:
"before"),n!==o&&s.push(o?`until ${ft(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${ft(e)} alone`:`Certai\
n from ${ft(e)} to ${ft(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function vd(t){let e=Bc(t);return e&&t.start===`[..${e}]`?e:null}var Bc=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function It(t){let e=es(t),n=e.map(Zk);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(t1).join(", ")}function Zk({start:t,end:e}){
let n=(t??"").replace(hd,"$2"),o=(e??"").replace(hd,"$1");return!wd.test(n)||!(o===".."||wd.test(o))?null:o===".."?`${U(n)} – ongoing`:n===o?U(n):Je(n)[0]<=Je(
o)[1]?`${U(n)} – ${U(o)}`:null}function t1(t){let[e,n]=[vd(t),Bc(t)];if(e)return`seen ${U(e)}`;let o=t.start?U(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?Cc:n?t.start===n?"?":`last confirmed ${U(n)}`:U(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function Pc(t){
let e=es(t).flatMap(({start:n})=>n||[]);return e.length<es(t).length?null:e.flatMap(n=>Mi(n)[0]??[]).sort()[0]??null}function Hc(t){let e=es(t).map(({end:n})=>n&&
n!==".."?Mi(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function Uc(t){let e=({start:o,end:s})=>[o&&Mi(o)[0],s&&s!==".."?Mi(s)[1]:null];return(t.periods?
es(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var Mi=t=>Je(t).map(ce);function _c(t,e){if(!t)return"";for(let n of[4,7])if(We(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function rr(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[_c(t[0],0),_c(t[1],1)];return e?n?e===n?U(e):`${U(e)} to ${U(n)}`:`\
since ${U(e)}`:`until ${U(n)}`}var ut=t=>K.indexOf(t),At=t=>[t.derives_from??[]].flat(),Re=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function Od(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function ns(t,e){let{marks:n,top:o}=Od(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function Ei(t,e){
let{top:n}=Od(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function ir(t,e){let n=t.filter(u=>u.stance===
"supports"),o=t.filter(u=>u.stance!=="supports"),s=n.some(u=>u.strength==="strong"),r=n.filter(u=>u.strength!=="weak"),i=ns(new Set(r.map(u=>u.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(u=>u.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:K[a],
roots:ns(new Set(n.map(u=>u.source)),e),weakly_disputed:l==="disputed"&&c}}var e1=["types","countries"],Md=Object.freeze({paths:[...bi,...bo],whyNot:[...bi,...bo.filter(t=>!["limit","sort"].includes(t))],setFilter:[...bi,...e1]});function Ed(t,e){
let n=Md[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Ut,o))throw new at(`there is no filter \`${o}\``,Jo(bn(o,n),`it is one \
of ${n.join(", ")}`));let s=Md.paths.includes(o)?"belongs to paths":"is not for the page";throw new at(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!ar(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new at("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var ar=({on:t,between:e,time:n=Ut.time})=>!!(t||e||n!==Ut.time);var Ad=["graph","timeline","table","matrix","sources"],Sn=["actors","links","claims","sources","events"],$n=["kinds","types","confidences","statuses","countries"],
os=[...$n,"window","certain","without","only"],Wt=[...os,"question"],Gt="none",Ai=[...X,"all"],Ti=["kinds","name","role"],$t=Object.freeze({view:"graph",table:"\
actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,
certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,selected:[],open:null,compare:null,question:null,chosen:null,story:null}),
cr=Object.keys($t),en=t=>t?{window:t}:{window:t,certain:!1};function fe(t,e){return e==="kinds"?Object.keys(t.kinds):e==="types"?Object.keys(t.types):e==="confi\
dences"?[...K].reverse():e==="statuses"?[...yt]:[...new Set(Object.values(t.actors).map(o=>o.country??Gt))].sort()}var n1=2,zc="country:",Ot=({question:t})=>!!(t&&
(t.from||t.to||t.walk.via?.length)),Ae=({compare:t})=>t&&t.by!=="actors"?t:null;function Di(t,e){return t.compare?.by!=="dates"||!t.window&&!t.certain?t:e&&e.compare===
t.compare&&!lt(e.window,t.window)?{...t,compare:null}:{...t,window:null,certain:!1}}var ke=t=>t.startsWith(zc)?t.slice(zc.length):null,Gn=t=>`${zc}${t}`;function je({
question:t}){let{from:e,to:n}=t??{};return e&&n&&[e,n].every(o=>ke(o)===null)?{from:e,to:n}:null}function Fe({question:t}){return t?.walk.maxHops??(t?.from&&t?.
to?Ut.maxHops:n1)}function ss(t,e,n){return Ot(e)?n==="statuses"?yi:n!=="kinds"?null:Object.keys(t.kinds).filter(o=>Bn.includes(t.kinds[o].family)):null}var vo=(t,e,n)=>e[n]??
ss(t,e,n);function _e(t,e,n,o){let s=new Set(o),r=fe(t,n).filter(a=>s.has(a)),i=ss(t,e,n)??fe(t,n);return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}
var lt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);var Td=t=>t?.length?[...t]:null;function rs(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=kn(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),u=c?a:ss(t,n,"kinds")??
a,f=!i.minConfidence||i.minConfidence===K[0];return{types:Td([o??[]].flat()),countries:Td([s??[]].flat()),...i.status.length?_e(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,..._e(t,n,"kinds",u.filter(l)),confidences:f?null:K.slice(ut(i.minConfidence??K[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:$o(i)}}function Li(t){let e=t,n=Ut,s=bo.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!lt(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function Ci({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==Fe({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function zn(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
u])=>!bo.includes(u))),c=Ci({from:e,to:n,walk:Li(o)});return[o.without??[]].flat().some(u=>t.kinds[u]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...rs(
t,{types:s,countries:r,...a},{question:c})}}function o1(t,e){let n=X.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function Vn(t,e){if($n.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,u=o&&o1(t,o),f=a&&K.find(w=>a.includes(w)),d=[...e.without];if(r||i||c)for(let[w,{type:g,country:b=Gt}]of Object.entries(t.actors))(r&&!r.includes(
g)||i&&!i.includes(b)||c&&!c.includes(w))&&d.push(w);if(a&&f&&K.slice(ut(f)).some(w=>!a.includes(w)))for(let[w,g]of Object.entries(t.links))a.includes(g.confidence)||
d.push(w);let h={...u?{families:u}:o&&{kinds:o},...s&&{status:s},...f&&f!==K[0]&&{minConfidence:f},...d.length>0&&{without:[...new Set(d)]},...n&&{between:n.map(
w=>w??"").join("..")},...l?.walk};return e.certain&&ar(h)?{...h,certain:!0}:h}function lr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},{from:s,to:r}={
...o,...e},i=Ci({from:s,to:r,walk:Li({...o.walk,...n})});return{question:Ot({question:i})?i:null,chosen:null}}function Dd(t,e,n){let o=Hn(Vn(t,e)??{}),s=a=>!lt(
o[a],n[a]),r=rs(t,{...n,...Object.fromEntries(bo.map(a=>[a,null]))},e),i=lr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&(i.statuses=
r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,en(r.window??null)),s("certain")&&(i.certain=n.certain),s(
"without")&&(i.without=e.without.filter(a=>n.without.includes(a)),lt(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),i}var s1="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",Ld=40,Ni=String.raw`([a-z]{3,9})\.?`,r1=/^(all|any|no|clear)( time)?$/,i1=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
a1=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,c1=/^(?:in|on|during|at|time:?)\s+/,l1=/^\d{4}-\d\d(?:-\d\d)?$/,u1=["spring","summer","autumn","winter"],f1=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,qn(t,1)]],[/^before ([^]+)$/,t=>[null,Oo(qn(t,0),-1)]],[/^after ([^]+)$/,t=>[Oo(qn(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>ur(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>ur(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>ur(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>ur(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>ur(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[qn(t,0),null]]],Vc=t=>`“${t.length>Ld?`${t.slice(0,Ld)}…`:t}”`,Oo=(t,e)=>t===null?null:
ce(yn(t)+e),d1=t=>Ze.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,p1=t=>21+u1.indexOf(t==="fall"?"autumn":t),Yc=t=>new RangeError(t,{cause:Nd}),
Nd="impossible",Id=t=>t instanceof RangeError&&t.cause===Nd;function m1(t){let e=(o,s,r)=>{let i=d1(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${p1(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${Ni},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${Ni}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${Ni},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${Ni} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
function qn(t,e){let n=t.trim();if(n===""||n==="..")return null;if(a1.test(n))throw Yc(`${Vc(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=m1(n),s;try{s=We(o)}catch{throw l1.test(o)&&o.length>7?Yc(`The calendar has no day ${Vc(n)}.`):new RangeError(`${Vc(n)} is not a date. Write, fo\
r example, ${s1}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function ur(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[qn(o,0),qn(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw Yc(
`The time ends (${ft(s[1])}) before it starts (${ft(s[0])}).`);return s}function nn(t){let e=t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(
/\s+/g," ").trim().replace(c1,"").replace(i1,"$1");if(!e||r1.test(e))return null;for(let[n,o]of f1){let s=n.exec(e);if(s)return Cd(o(s[1],s[2]))}return Cd([qn(e,
0),qn(e,1)])}var Cd=t=>t[0]||t[1]?t:null;var Wd=["dates","actors","filters"],dr=[...$n,"certain"],qc="|";function Rd([t,e]){let[n,o]=[Oo(t,-1),Oo(e,1)];return!n||!o?null:[[n,n],[o,o]]}function jd([[t,e],
[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[Oo(t,1),Oo(o,-1)];return s&&r&&s<=r?[s,r]:null}var pr=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},window:null,
certain:!1});function Fd(t){let e={};for(let n of dr)lt(t[n],$t[n])||(e[n]=t[n]);return e}function _d({window:t,actor:e,parts:n}){let o=r=>dr.filter(i=>i in r).
map(i=>`${i}=${n[i].write(r[i])}`).join(";"),s=r=>{let i={};for(let a of r.split(";").filter(Boolean)){let c=dr.find(l=>a.startsWith(`${l}=`));if(!c)throw new RangeError(
"a filter that is compared cannot be read");i[c]=n[c].read(a.slice(c.length+1))}return i};return{write(r){return r.by==="filters"?["filters",...r.sides.map(o)].
join(qc):r.by==="dates"?["dates",...r.sides.map(t.write),...r.certain?["certain"]:[]].join(":"):["actors",...r.sides,r.way,r.family].join(":")},read(r){if(r.startsWith(
`filters${qc}`)){let[,f,d,...m]=r.split(qc);if(d===void 0||m.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[s(f),s(d)]}}let[
i,a,c,...l]=r.split(":");if(c===void 0)throw new RangeError("the comparison cannot be read");if(i==="dates")return{by:i,sides:[t.read(a),t.read(c)],certain:l[0]===
"certain"};if(i!=="actors"||a===c)throw new RangeError("the comparison cannot be read");for(let f of[a,c])if(!e(f))throw new RangeError(`no actor “${f}”`);let u=X.
find(f=>f===l[1])??"support";return{by:i,sides:[a,c],way:l[0]==="from"?"from":"to",family:u}}}}var B=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,Kc=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function Ii({
value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r},i){let a=u=>u.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:
""}${r?` (${i(r)})`:""}`;return`${s?`${nd[s]} `:""}${n} ${c}${l}`}function Hd({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${B(
o,"source")} ${t===1||o===1?"speaks":"speak"} of this time.`}var Pd=t=>t.toLowerCase().trim();function Mo(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],o=t.
actors[e.source]?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role)return{said:` ${o} `,named:!1};if(!od.includes(e.kind))return{said:`, ${e.role}, ${o} `,named:!1};
let s=Pd(e.role).endsWith(` ${Pd(t.actors[e.target]?.name??"")}`);return{said:s?`, ${e.role}`:`, ${e.role} of `,named:s}}function on(t,e,n,o){let{said:s,named:r}=Mo(
t,e);return`${n}${s}${r?"":o}`}function Xc(t){let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{
let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}var Qc=(t,e)=>t===0?"":e?", part of ":t===1?", through its ":" and its\
 ",Wi=(t,e)=>Xc(t).map(({actors:n,rises:o})=>n.map((s,r)=>`${Qc(r,o)}${e(s)}`).join("")).join(" → "),xe=t=>t[0].toUpperCase()+t.slice(1),sn=t=>t.replaceAll("-",
" ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase()),Ri=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var h1={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},w1=200,g1=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),Rt=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${y1(n,t,o)}`});function y1(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${on(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var Jc=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),tl=t=>({known:(e,n)=>n==="",said:()=>t}),Ud=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=w1&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),Zc=tl("drawn in the picture"),Gd=tl(""),ji={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>fe(
t,"countries").includes(e),said:(t,e)=>e===Gt?"without a country":`country: ${g1.of(e)}`},gives:Rt("actors","supporting"),takes:Rt("actors","supported by"),foe:Rt(
"actors","with hostile links to"),ally:Rt("actors","aligned with"),drawn:Zc,hidden:tl("in view, but not drawn in the picture"),instead:Gd,ids:Ud("actors")},links:{
from:Rt("actors","from"),to:Rt("actors","to"),of:Rt("actors","of"),with:Rt("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:Jc(X,t=>t),confidence:Jc(K,t=>`${t} confidence`),status:Jc(yt,t=>ee[t]),cites:Rt("sources","citing"),rests:Rt("sources","resting on"),alone:Rt(
"sources","without support if this source is withdrawn:"),weaker:Rt("sources","less confident if this source is withdrawn:"),drawn:Zc,instead:Gd,ids:Ud("links")},
sources:{cited:Rt("links","cited for"),repeats:Rt("sources","derived from")},events:{of:Rt("actors","with"),cites:Rt("sources","citing"),rests:Rt("sources","res\
ting on"),alone:Rt("sources","without a claim if this source is withdrawn:"),drawn:Zc},roots:{cited:Rt("links","behind")}},zd=Object.keys(ji),Be=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function Fi(t,e){let[n,...o]=e.split(":"),s=zd.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${zd.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(ji[s],c)&&
ji[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var mr=(t,e)=>B(e,h1[t]),_i=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>ji[e][o].said(t,s)).filter(Boolean);function b1({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function Bi(t){let e=b1(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function is({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var k1=["actor","link","source","event"],x1=["paths","stories","compare"],nl="all",S1=["lanes","events"],$1=["certain","possible","undated"],ol=5,Vd=60,v1=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function O1(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var we=t=>`“${t.length>
Vd?`${t.slice(0,Vd)}…`:t}”`.replace(v1,"�"),as=(t,e)=>Object.hasOwn(t,e),M1=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Eo=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),hr=t=>t===null||typeof t=="string"&&t.length<=100,sl=t=>typeof t=="boolean",Yd=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,qd={kinds:Eo,families:Eo,status:Eo,types:Eo,countries:Eo,without:Eo,via:Eo,on:hr,between:hr,minConfidence:hr,time:hr,sort:hr,certain:sl,undirected:sl,parts:sl,
maxHops:Yd(20),limit:Yd(1e4)};function Ao(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${we(o)}`);return o})}}function To(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${we(e)} is not one of ${t.
join(", ")}`);return n}}}var Jd=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${we(n)} is not a \
number from ${t} to ${e}`);return o}}),Kd={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!O1(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${we(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},E1={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${we(r)} is not a group of the matrix`);return{family:To(Ai).read(e),order:To(Ti).read(n??""),grouped:To(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},A1=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${we(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),T1=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=x1.find(u=>u===e);if(n)return{
type:n};if(e.startsWith("list:")){let u=e.slice(5);return Fi(t,u),{type:"list",list:u}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(f=>as(t.actors,f??"")))throw new RangeError(`no pair of actors ${we(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=$1.find(u=>e===
`dated:${u}`);if(c)return{type:"dated",id:c};let l=k1.find(u=>u===e.split(":",1)[0]);if(!l||!as(t[`${l}s`],a))throw new RangeError(`no record ${we(e)}`);return{
type:l,id:a}}});function Zd(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!M1(n[2]))throw new RangeError("the question cannot b\
e read");let o=fe(t,"countries").map(Gn);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(as(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${we(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!as(qd,s)||!qd[s](r))throw new RangeError(`the filter ${we(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var D1=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=Zd(t,e);return Ci(
{from:n,to:o,walk:Li(s)})}}),Xd=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${we(r||o)}`);return[r,Jd(0,n).read(o.slice(s+1))]}});function tp(t){let e=a=>as(t.actors,a),n=a=>{let c=fe(t,a),l=new Set(c),{write:u,read:f}=Ao(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?nl:u(d),read:d=>d===nl&&!l.has(nl)?c:f(d)}},o=Xd(e,"actor",6),s=Xd(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>To(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:To(Ad),table:To(Sn),timeline:To(S1),matrix:E1,...i,window:Kd,certain:r,without:Ao(a=>e(a)||as(t.links,a),"actor or link"),only:Ao(e,"actor"),
unfolded:Ao(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:A1(e),stacks:Ao(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Ao(a=>X.some(c=>c===a),"family"),selected:Ao(e,"actor"),open:T1(t),compare:_d({window:Kd,actor:e,parts:{...i,certain:r}}),question:D1(
t),chosen:Jd(0,1e3),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,l]=s.read(a);return{id:c,step:l}}}}}function Pi(t,e){let n=new URLSearchParams,o=tp(
t),s=r=>{let i=e[r];i!==null&&!lt(i,$t[r])&&n.set(r,o[r].write(i))};return cr.forEach(s),n.toString()}var Qd=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function Hi(t,e){let n={
...$t},o=[],s=tp(t),r={},i=new Set,a=Bi(t),c=u=>{let f=a.get(u);return f?(i.add(`${we(u)} is now ${we(f)}`),f):u},l=(u,f)=>{let d=f.replace(Qd,c);n[u]=s[u].read(
d),u==="question"&&(r=zn(t,Zd(t,d)))};for(let[u,f]of new URLSearchParams(e.replace(/^#/,""))){let d=cr.find(m=>m===u);if(!d){o.push(`${we(u)} is not a setting o\
f the view`);continue}try{l(d,f)}catch(m){if(!(m instanceof RangeError))throw m;let h=(f.match(Qd)??[]).map(w=>is(t,w)).filter(w=>w!==null);o.push(...h.length?new Set(
h):[m.message])}}for(let u of os)r[u]!==void 0&&!lt(r[u],$t[u])&&Object.assign(n,{[u]:r[u]});return o.length>ol&&o.splice(ol,1/0,"and more"),{state:Di(n),notes:o,
renamed:[...i].slice(0,ol)}}var L1=200;function np(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let u of s)u(e,l)}function i(c,{tracked:l=!0}={}){let u=Di(
{...e,...c},e);cr.every(f=>lt(e[f],u[f]))||(l&&(n.push(e),n.length>L1&&n.shift(),o.length=0),r(u))}function a(c,l){let u=c.pop();return u?(l.push(e),r(u),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var V=t=>t[t.length-1],de=t=>!!t;function z(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function rt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var N1={window:null,certain:!1};function sp(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function I1({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var Pe=(t,{actors:e,time:n=N1})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&I1(s,n)}).sort(sp(t));function Ui(t,e){
let n=sp(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function rn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function W1(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function fs(t){let e,n,
o;t.length!==2?(e=rn,n=(a,c)=>rn(t(a),c),o=(a,c)=>t(a)-c):(e=t===rn||t===W1?t:R1,n=t,o=t);function s(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let f=l+
u>>>1;n(a[f],c)<0?l=f+1:u=f}while(l<u)}return l}function r(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let f=l+u>>>1;n(a[f],c)<=0?l=f+1:u=f}while(l<u)}
return l}function i(a,c,l=0,u=a.length){let f=s(a,c,l,u-1);return f>l&&o(a[f-1],c)>-o(a[f],c)?f-1:f}return{left:s,center:i,right:r}}function R1(){return 0}function j1(t){
return t===null?NaN:+t}var ip=fs(rn),U2=ip.right,G2=ip.left,z2=fs(j1).center;var V2=ap(cp),Y2=ap(F1);function ap(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(ls(a,l,s,r,i),ls(a,s,l,r,i),ls(a,l,s,r,i),us(c,s,l,r,i),us(c,l,s,r,
i),us(c,s,l,r,i)):a?(ls(a,s,l,r,i),ls(a,l,s,r,i),ls(a,s,l,r,i)):c&&(us(c,s,l,r,i),us(c,l,s,r,i),us(c,s,l,r,i)),e}}function ls(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function us(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function F1(t){let e=cp(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function cp(t){let e=Math.floor(t);if(e===t)return _1(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],u=c*e,f=u+c;for(let d=i,m=i+u;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+u)],s[d]=(l+n*(r[Math.max(i,d-f)]+
r[Math.min(a,d+f)]))/o,l-=r[Math.max(i,d-u)]}}function _1(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,u=s+c;l<u;l+=
i)a+=o[Math.min(r,l)];for(let l=s,u=r;l<=u;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var B1=Array.prototype,q2=B1.slice;var P1=Math.sqrt(50),H1=Math.sqrt(10),U1=Math.sqrt(2);function lp(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=P1?10:r>=
H1?5:r>=U1?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?lp(t,e,n*2):[a,c,l]}function rp(t,e,n){return e=+e,t=+t,n=+n,lp(t,e,n)[2]}function rl(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?rp(e,t,n):rp(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var K2=G1(Math.random);function G1(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var up=2e4,Do=class extends Error{},Lo=class t{constructor(e=fd){if(!Number.isSafeInteger(e)||e<0)throw new at(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=up}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new Do};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+up,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function Gi(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var il=new WeakMap;function He(t){return il.has(t)||il.set(t,z1(t)),il.get(t)}function z1(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
f=>Object.keys(f).sort()),[r,i,a]=[n,o,s].map(f=>new Map(f.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(f=>e[f].
family),labels:s.map(f=>e[f].label),symmetric:Uint8Array.from(s,f=>e[f].symmetric?1:0),composes:Uint8Array.from(s,f=>e[f].composes?1:0)};for(let f of["source","\
target"])c[f]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(f=>ne(t.links[f]));c.spans=new Int32Array(o.length+1),l.forEach((f,d)=>{c.spans[d+1]=c.spans[d]+f.length});for(let f of["s1","s2","e1","e2"])
c[f]=new Int32Array(c.spans[o.length]);let u=Pf();return o.forEach((f,d)=>{let m=t.links[f];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=ut(m.confidence),c.status[d]=yt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[g,b]=[c.spans[d]+w,u(h)],$=m.
outside?.includes(w);c.s1[g]=b[0],c.s2[g]=$?1000000001:b[1],c.e1[g]=$?-1000000001:b[2],c.e2[g]=b[3]})}),c.outgoing=fp(c.source,c.target,n.length),c.incoming=fp(
c.target,c.source,n.length),c}var zi=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function fp(t,e,n){
let o=dp(e,Int32Array.from(t,(i,a)=>a),n).links,s=dp(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function dp(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var pp=[-1e9,1e9];function al(t,e,n,o){let[s,r]=n??pp,i=o==="certain"?([,f,d])=>[f,d]:([f,,,d])=>[f,d],a=t.map(f=>f.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(f=>f.length===0))return null;let c=a.map(f=>f.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(f=>f.map(()=>!0)):u(c);
return l&&a.map((f,d)=>[...new Set(f.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(V1));function u(f){return e==="in-order"?Q1(f):o==="certain"?q1(f,[s,r]):Y1(
f,[s,r])}}var V1=(t,e)=>t-e,mp=(t,e)=>cl(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??pp),cl=(t,e)=>t.reduce((n,o)=>Vi(n,Yi(o)),[e]);function Vi(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var ll=(t,e)=>t[0]-
e[0]||t[1]-e[1];function Yi(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(ll)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function ul(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function hp(t){let e=t.map(([n])=>n);return n=>{let o=ul(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function Y1(t,e){let n=cl(t,e);return n.length?t.map(o=>o.map(hp(n))):null}function q1(t,e){let n=hp(cl(t,e)),
o=t.map(K1),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,u)=>u===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=X1(s.flatMap((u,f)=>f===a?[]:u));return i.
map(u=>n(u)||c.has(u)||l(u))});return r.every(i=>i.includes(!0))?r:null}function K1(t){let e=[...t].sort(ll),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=ul(n,r)-1;return i>=0&&o[i]>=s}}function X1(t){let e=t.map(([s,r])=>[r,s]).sort(ll),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=ul(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function Q1(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function bp(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=Z1(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function Z1(t,e,n,o,s){
let[r,i]=[qi(t,e,n,[o],s),qi(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,u)=>l-u)){let l=qi(t,e,
n,[o,c],s),u=qi(t,n,o,[e,c],s);if(!l&&!u)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,u?r.length+u.length:1/0))}return a}function qi(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=gp(r)<=gp(i)?[r,i]:[i,r];for(let u of a.farthest){s(1);let f=wp(t,a.steps,u).filter(h=>c.known.has(h));
if(!f.length)continue;let[d,m]=a===r?[u,Math.min(...f)]:[Math.min(...f),u];return[...yp(r.known,d).reverse(),...yp(i.known,m)].slice(1)}let l=[];for(let u of a.
farthest){let f=wp(t,a.steps,u);s(f.length);for(let d of f)a.known.has(d)||o.includes(d)||(a.known.set(d,u),l.push(d))}a.farthest=l.sort((u,f)=>u-f)}return null}
var wp=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],gp=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function yp(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==V(n);o=t.get(o))n.push(o);return n}function kp(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:u,confidence:f,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:u??!1,confidence:f,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:ds(t,
[e],n)}}function ds(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,u]of a){let f=l===null?-1e9:yn(l);c.push(f<=n[1]&&(u===null?1e9:yn(u))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of Ei(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function ps(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return ns(n,t.sources).length}var Sp=yt.indexOf("denied");function Xn(t,e){ex(t,e);let n=So(e),o=Op(t,e,n,nx(t,e)),s=e.parts&&t.kind.some((d,m)=>vp(t,d)&&t.status[m]!==Sp),r=s?ox(t,e,n):null,
i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:u,target:f}=t;return{...a,
ahead:Ki(d=>xp(a,d,l,f,c,u)),behind:Ki(d=>xp(a,d,c,u,l,f)),parts:Ki(d=>dl(t,r,d,[[c,u,null]])),wholes:Ki(d=>dl(t,r,d,[[l,f,null]]))}}function Ki(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function ex(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw yo("kind",n,bn(n,t.kinds));for(let n of e.via)
gr(t,n);for(let n of e.without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw yo("actor, link or kind",n,$p(t,n))}function gr(t,e){let n=t.actorAt.get(
e);if(n===void 0)throw yo("actor",e,$p(t,e));return n}function $p(t,e){let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??
[]])n.has(St(r))||n.set(St(r),o);n.set(St(o),o)}return bn(St(String(e)),n.keys()).map(o=>n.get(o))}var nx=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.
includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),vp=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function ox(t,e,n){let o=t.kinds.map(
(s,r)=>vp(t,r));return Op(t,e,n,o).map((s,r)=>t.status[r]===Sp?0:s)}function Op(t,e,n,o){let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:u,s1:f,s2:d,
e1:m,e2:h}=t,w=new Set(e.without),g=t.kinds.map((L,M)=>o[M]&&!w.has(L)),b=yt.map(L=>e.status.length===0||e.status.includes(L)),$=ut(e.minConfidence??"low"),k=new Uint8Array(
t.actors.length),x=new Set;for(let L of w){let M=t.actorAt.get(L);M!==void 0&&(k[M]=1),t.linkAt.has(L)&&x.add(t.linkAt.get(L))}let[y,S]=n??[-1/0,1/0],[v,O]=e.certain?
[d,m]:[f,h],N=L=>{for(let M=u[L];M<u[L+1];M++)if(v[M]<=S&&O[M]>=y)return!0;return!1},j=new Uint8Array(s.length);for(let L=0;L<j.length;L++)g[s[L]]&&r[L]>=$&&(b[i[L]]||
a[L]&&b[0])&&!k[c[L]]&&!k[l[L]]&&(!n||N(L))&&(j[L]=1);for(let L of x)j[L]=0;return j}var xp=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>dl(t,e,o,[[s,r,null],[i,a,n]]);
function dl(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;for(let[{start:i,links:a},c,l]of o)for(let u=i[n];u<i[n+1];u++){let f=a[u];
if(!e[f]||l&&!l[t.kind[f]])continue;let d=s.get(c[f]);(d===void 0||t.level[f]>d)&&s.set(c[f],t.level[f])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{
others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Co({index:t,stepMask:e},n,o){let s=Xi(t.outgoing,t.target,n,o),r=Xi(t.incoming,t.source,n,o);return[...s,
...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Mp(t,e,n){if(t.filter.undirected||!t.wholes(e).others.includes(n))return!1;let o=Co(t,e,n);return No(t,e,n).every(
s=>o.includes(s))}function No({index:t,mask:e,bothWays:n},o,s){let r=Xi(t.outgoing,t.target,o,s).filter(a=>e[a]),i=Xi(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.
kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function Xi({start:t,links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=
c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var vn=t=>t==="start"||t==="down"||t==="arrived",On=t=>t==="arrived"||t==="up";function Mn(t,e,n,o){return!t.steps||!Mp(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function Ep(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function yr(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function Qi(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,u)=>{let f=c.get(l);c.set(l,f===void 0?u:o(f,u))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let u=0;l.size&&u<=t.index.actors.length;u++){let f=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((g,b)=>{
let $=n(g,d,w[b],m);$!==null&&a(f,g,$)})}for(let[d,m]of f)a(i,d,m);l=f}}return i}var Tp=K.length,pl=2047,wl=Tp<<6,br=t=>t>>6&3,Qn=t=>t>>8&pl,Jn=t=>t>>19;function Ji(t,e,n){return t.set(e,n),n}function rx(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(u){let f=new Map;for(let h of u){let[w,g]=f.get(h&255)??[pl,0];f.set(h&255,[Math.min(w,Qn(h)),Math.max(g,Jn(h))])}let d=[...f].map(
([h,[w,g]])=>g<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??Ji(e,m,t.push(d)-1)}function i(u,f,d,m=0){let h=((u*Tp+f)*64+d)*2+m,w=b=>Math.min(b+m,pl),
g=b=>w(Jn(b))<<19|w(Qn(b))<<8|Math.min(br(b),f)<<6|b&63|d;return n.get(h)??Ji(n,h,r(t[u].map(g)))}function a(u,f){if(u===f||f===0)return u;if(u===0)return f;let d=Math.
min(u,f)*2**24+Math.max(u,f);return o.get(d)??Ji(o,d,r([...t[u],...t[f]]))}function c(u,f){let d=u*16777216+f,m=h=>t[f].map(w=>Jn(h)+Jn(w)<<19|Qn(h)+Qn(w)<<8|Math.
min(br(h),br(w))<<6|(h|w)&63);return s.get(d)??Ji(s,d,r(t[u].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:u=>t[u]}}function Dp(t,e,n,o,s){let r=rx(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?ml({view:t,via:o,spend:s,known:r},e,n):ix({view:t,via:o,spend:s,known:r},e,i,n)}function ml({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,pd).map((k,x)=>[k,1<<x])),u=[d([s],{up:!i})],f=[m(new Map([[r,o.number([wl])]]),{down:!a})];
function d(k,{up:x=!0}={}){if(!t.steps)return k;let y=new Set(k);for(let S of x?[t.parts,t.wholes]:[t.parts]){let v=new Set(k);for(let O of v){let{others:N}=S(O);
n(N.length);for(let j of N)v.add(j)}for(let O of v)y.add(O)}return[...y]}function m(k,x){return hl(c,Qi(t,k,(S,v,O,N)=>o.moved(N,O,l.get(v)??0,1),o.union,n,x))}
function h(){let k=new Set;for(let x of V(u)){let{others:y}=t.ahead(x);n(y.length);for(let S of y)k.add(S)}u.push(d([...k]))}function w(){let{members:k,outlook:x}=V(
f),y=new Map;for(let S of k){let v=l.get(S)??0,O=K.map((L,M)=>o.moved(x[S],M,v)),{others:N,levels:j}=t.behind(S);n(N.length),N.forEach((L,M)=>{y.set(L,o.union(y.
get(L)??0,O[j[M]]))})}f.push(m(y))}function g(k,x){let y=new Map;for(let S of k){let{others:v,levels:O}=t.ahead(S),[N,j]=[0,0];v.forEach((L,M)=>{let W=x.outlook[L];
W!==0&&(j+=1,N=o.union(N,o.moved(W,O[M],l.get(L)??0)))}),n(j),N!==0&&y.set(S,N)}return m(y)}function b(k){for(;u.length+f.length<k+1;){let[y,S]=[V(u),V(f).members];
if(!y.length||!S.length)return null;Ap(t.index.outgoing,y)<=Ap(t.index.incoming,S)?h():w()}let x=f.slice(0,k+1);for(let y of u.slice(0,k+1-x.length).reverse())if(x.
push(g(y,V(x))),!V(x).members.length)return null;return x[k].outlook[s]!==0?x:null}function $(k,x){let y=[],S=({members:v,outlook:O})=>hl(c,new Map(v.filter(N=>x.
has(N)).map(N=>[N,O[N]])));for(let v of k)y.push(y.length?S(g(S(v).members,V(y))):S(v));return y}return{bits:l,layers:b,within:$,outlook:o.of}}function ix(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=ml(t,e,n,{ends:!1}),c=ml(t,n,o,{begins:!1}),l=s.steps?0:1,u=new Map([[a,[]],[c,[]]]);function f(h,w){let g=u.get(h)??[];return g[w]===
void 0&&(g[w]=h.layers(w)),g[w]}function d(h,{members:w,outlook:g},b){r(w.length);for(let $ of w)h.set($,i.union(h.get($)??0,b(g[$])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let g=l;g<=h-l;g++){let b=h-g;if(!(g<=b?f(a,g)&&f(c,b):f(c,b)&&f(a,g)))continue;let[$,k]=[f(a,g)??[],f(c,b)??[]],x=V(k).outlook[n];
k.forEach((y,S)=>d(w[S],y,v=>v)),$.forEach((y,S)=>d(w[k.length-1+S],y,v=>i.join(v,x)))}return w[0].size?w.map(g=>hl(s.index.actors.length,g)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function hl(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var Ap=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function Np(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>Lp(n,`${r},${i}`,()=>cx(t,e,r,i)),runs:(r,i)=>Lp(o,`${r},${i}`,()=>lx(t,e,r,i))};return r=>Ip(
s,r,{actors:r.slice(0,1),through:[]},"start")}function Lp(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function cx(t,e,n,o){let s=gl(o,t.parts),r=[];for(let i of gl(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*Ip(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!vn(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],u=[...n.through,...Cp(c)];for(let f of a){
let d=Mn(t.view,i===s?o:"down",i,f);if(!(d===null||f!==r&&!On(d)))for(let m of t.runs(r,f)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...u,!1,...Cp(m)]};yield*Ip(t,e.slice(1),w,f===r?d:"up")}}}}var Cp=t=>Array.from({length:t.length-1},()=>!0);function gl(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function lx(t,e,n,o){let s=gl(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),V(a)===
o)i.push(a);else for(let c of t.parts(V(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function Rp(t,e,n){let{index:o,window:s,filter:r}=t,i=ux(r,s??[-1e9,1e9],n),a=new Map;function c(u,f,d){let m=`${u} ${f} ${d}`;if(!a.has(m)){let h=d?Co(t,u,f):No(
t,u,f);n(h.length);let w=h.flatMap(g=>zi(o,g)).map(([g,b,$,k])=>r.certain?[b,$]:[g,k]).filter(([g,b])=>!s||g<=s[1]&&b>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(u=>[u,i.first.end]))];for(let{members:u}of e.slice(1)){let f=V(l),d=new Map;for(let h of u){let w=[...t.ahead(h).others].filter(
b=>f.has(b)),g=i.anyOf(w.map(b=>i.join(c(h,b,!1),f.get(b),"before")));g!==null&&d.set(h,g)}let m=(h,w,g,b)=>i.join(c(h,w,!0),b,"before");l.push(Qi(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(u,f)=>f.reduce((d,m,h)=>d===null?null:i.join(c(u[h],u[h+1],m),d,"after"),i.first.start),move(u,f,d,m,h){let w=l[h].
get(d);if(u===null||w===void 0)return null;let g=i.join(c(f,d,m),u,"after");return g!==null&&i.meets(g,w)?g:null}}}function ux(t,e,n){return t.time==="in-order"?
fx(n):t.certain?px(e,n):dx(e,n)}var fx=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function dx(t,e){let n=(s,r)=>(e(s.length+r.length),o(Vi(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:Yi,join:n,anyOf:s=>o(Yi(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function px(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=yl(
Vi(s.days,r.days)),a=[...r.gaps.filter(c=>Wp(c,s.days)),...s.gaps.filter(c=>Wp(c,r.days))];return i.length||a.length?{days:i,gaps:bl(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:yl(s.filter(([r,i])=>r<=i)),gaps:bl(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:yl(r.flatMap(({days:i})=>i)),gaps:bl(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function yl(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>V(e)[1])&&e.push(n);return e}function bl(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<V(e)[1])&&e.push(n);return e.reverse()}function Wp(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function _p(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(f,d,m)=>{let h=f.get(d);h?h.add(m):f.set(d,new Set([m]))};e.forEach((f,d)=>{for(let m of f.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),f],[t.wholes(m),f]);for(let[{others:w},{outlook:g}]of h)for(let b of w)g[b]!==0&&(s(1),!(m===
o||b===n)&&(a(r,m,b),a(i,b,m)))}});let[c,l]=[jp(n,r,i),jp(o,i,r)],u=new Set([n,o]);for(let f of c.keys()){if(!l.has(f))continue;let d=new Set(Fp(c,f));Fp(l,f).some(
m=>d.has(m))||u.add(f)}return u}function jp(t,e,n){let o=hx(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=u=>s.get(u)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let u=[...n.get(c)??[]].filter(f=>r.has(f)).reduce(i);
r.get(c)!==u&&(r.set(c,u),a=!0)}}return r}function hx(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=V(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function Fp(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*Hp(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=Pp(t,a),u=[n],f={weakest:K.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[f]],m=[Bp(t,c,n,[f])];for(;m.length;){if(!l&&Up(t)){let k=Pp(t,a),x=y=>({...y,
time:k?.walked(u,y.through)});d=d.map(y=>y.map(x)),l=k}s.tired()&&(yield null);let{done:h,value:w}=V(m).next();if(h){for(let k of[m,d,u])k.pop();continue}let[g,
b]=w;s.spend(b.length),c=yx(t,c,b.length);let $=u.includes(g)?[]:b.flatMap(k=>wx(t,c,l,V(d)[k.state],k,V(u),g)??[]);if(g===o){if(!i.every(x=>u.includes(x)||x===
g))continue;let k=$.filter(x=>x.left===0&&x.phase!=="down").map(({through:x})=>x);k.sort((x,y)=>x.join()<y.join()?-1:1);for(let x of k)yield{actors:[...u,g],through:x}}else
$.length&&(u.push(g),d.push($),m.push(Bp(t,c,g,$)))}}function Bp({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:u,
levels:f},{outlook:d},m)=>{let h=0;u.forEach((w,g)=>{d[w]!==0&&(h+=1,f[g]>=o&&rt(i,w,{state:c,strength:f[g],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&vn(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&On(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function wx(t,e,n,o,{
strength:s,step:r},i,a){let c=r??Mn(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!gx(t,e,l,a))return null;if(!n)return l;let u=n.move(o.time,i,a,r!==null,l.left);return u===null?null:
{...l,time:u}}function gx({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[wl]:e.outlook(o[i.left].
outlook[a])).some(u=>Math.min(i.weakest,br(u))===r&&((i.passed|u)&n)===n&&Qn(u)<=c&&c<=Jn(u))}var Up=({refused:t,view:e})=>t>=md&&e.filter.time!=="any";function Pp(t,e){
if(!Up(t))return null;let n=t.outlooks.get(e.length)??Rp(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function yx(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=Rc)return e;let u=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=Rc*Math.max(1,Math.floor(u/1e3)))return e;let f=i.within(e.layers,_p(o,e.layers,s,r,a.spend));return t.passable.set(c,f),{...e,layers:f}}var kl=(t,e,n,o={},s={})=>Gi(kr(t,e,n,o,s));function*kr(t,e,n,o={},{work:s,budget:r=new Lo(s),beyond:i=!0}={}){let a=He(t),[c,l]=[e,n].map(w=>gr(a,w));if(c===l)
throw new at(`a path needs two different actors, not \`${e}\` twice`);let u=Hn(o),f=Xn(a,u),d={from:e,to:n,filter:u,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...u.via].some(w=>u.without.includes(w)))return d;let m=new Set,h=Np(f,r.spend);try{for(let w of kx(f,c,l,r)){if(!w){yield;continue}let{trail:g,path:b}=w,$=Ep(
f,g);if(m.has($.join()))continue;if(d.paths.length===u.limit){d.truncatedBy="limit";break}m.add($.join());let k={...b,variants:[]};if(d.paths.push(k),k.variants=
bx(f,g,$,h,r.spend),!i&&d.paths.length===u.limit)break}}catch(w){if(!(w instanceof Do))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function bx(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>z(t.index.actorAt,l)),i=[];for(let l of o(n)){if(yr(l,e)===0||!r.every(f=>l.actors.
includes(f)))continue;let u=Gp(t,l,s);u&&i.push({trail:l,path:u})}let a=t.filter.sort==="strongest",c=({path:l})=>{let u=-ut(l.confidence);return a?[u,l.steps]:
[l.steps,u]};return i.sort((l,u)=>{let[f,d]=[c(l),c(u)];return f[0]-d[0]||f[1]-d[1]||yr(l.trail,u.trail)}),i.map(({path:l})=>l)}function*kx(t,e,n,o){let s=t.filter.
via.map(l=>z(t.index.actorAt,l)),r=Dp(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,u])=>l|
u,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of xx(a,s))o.tired()&&(yield null),yield*Sx(
a,l,c)}function*xx({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=bp(t,e,n,r,o.spend)??i+1;function*c(){for(let f=a;f<=
i;f++){let d=s.layers(f);d&&(yield d)}}let l=f=>{let d=s.outlook(V(f).outlook[e]),m=Math.min(...d.map(Qn));return Array.from({length:Math.max(...d.map(Jn))+1-m},
(h,w)=>m+w)},u=K.map((f,d)=>K.length-1-d);if(t.filter.sort==="strongest"){let f=[...c()];for(let d of u)for(let m of f)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let f of c())for(let d of l(f))for(let m of u)yield{layers:f,steps:d,level:m}}function*Sx(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>yr(c.trail,l.trail));for(let c of Hp(t,e)){if(!c){yield null;continue}let l=Gp(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let u=ut(l.confidence);if(u!==r){rt(n,i(u),{trail:c,path:l});continue}for(;a.length&&yr(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function Gp(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>zi(s,w),c=e.slice(1).map((w,g)=>(n[g]?Co:No)(t,e[g],w));o(dd*c.reduce((w,g)=>w+g.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map($=>$.map(a)),g=al(w,r.time,i,"certain"),b=r.certain?g:al(w,r.time,i,"possible");if(!b)return null;l=g?"certain":
"possible",c=c.map(($,k)=>b[k].map(x=>$[x]))}let u=mp(c.map(w=>w.map(a)),i),f=c.map((w,g)=>({...$x(s,e[g],e[g+1],w,i),through:n[g]})),d=f.map(w=>ut(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:K[m],weakestHop:h,independentSources:ps(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:f[h].independentSources,disputed:f.some(w=>w.disputed),weaklyDisputed:zp(f.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:ds(s.graph,c.flat().map(w=>s.links[w]),i),window:u.length?{first:ce(u[0][0]),last:ce(V(u)[1])}:null,hops:f}}var zp=t=>t.length>0&&t.every(Boolean);
function $x(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:K[Math.max(...o.map(i=>t.level[i]))],independentSources:ps(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:zp(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:ds(t.graph,r,s),links:r.map(
i=>kp(t.graph,i,s))}}function ta(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function xl(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of At(o))e.set(s,[...e.get(s)??[],n]);return e}function ea(t,e,n=xl(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??At(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var Yp={supports:"supports",disputes:"disputes",denies:"denies"},vx=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),xr=(t,e)=>t.actors[e]?.name??e,
qp=(t,e)=>on(t,e,xr(t,e.source),xr(t,e.target)),Sl=t=>{if(!t)return"";try{return vx.of(t)}catch{return t}},Ox=t=>(t.amounts??[]).map(e=>Ii(e,U)).join("; "),Mx=t=>`${B(
t.roots.length,"source")}, ${B(t.claims.length,"claim")}`;function Ex(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${le[o]}, ${ts[n]}`}
var Ax={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>Sl(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?U(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>xr(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>xr(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>It(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>ut(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":Re(e.own),value:e=>yt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>Mx(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>Ox(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>Yp[e.
own.stance],value:e=>Object.keys(Yp).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>Ex(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>sn(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${le[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?U(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>U(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${xr(t,n)} (${sn(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},Kp={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},Xp=(t,e)=>Ax[e](t);var Tx=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Dx(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,u]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),u&&u!==l&&(u.links+=1,u.gets+=c)}return[...o.values()]}var Jp=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),Zp=(t,e)=>Pe(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function Lx(t,e){let n=[];for(let o of[...Jp(t,e),...Zp(t,e)]){let s=o.open.
type==="link"?qp(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function Cx(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let f of a)l.actors.add(f);let u=At(t.sources[c]);for(let f of u)!t.sources[f]||n.has(f)||(o(f),u.push(...At(t.sources[f])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of Pe(t,e))s(t.events[r],"events",[]);return[...n.values()]}var Nx={actors:Dx,
links:Jp,claims:Lx,sources:Cx,events:Zp},$r=(t,e,n)=>Nx[e](t,n);function tm(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(Tx.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var Sr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function em(t,e,n){let o=Sr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=Sr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var Zn=["kinds","families","types","confidences","statuses","countries"],na=new Set(["types","countries"]),Ix=Zn.indexOf("statuses"),Wx=yt.indexOf("asserted"),vr="",
nm=new WeakMap;function vl(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>z(n,o))}}function Ol(t){let e=nm.
get(t);if(e)return e;let{actors:n}=t.graph,o=vl(t.families,X),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:vl(t.actors.map(r=>n[r].type)),confidences:{order:K,number:t.level},statuses:{order:yt,number:t.status},countries:vl(t.actors.map(r=>n[r].country??vr))};return nm.
set(t,s),s}function om(t,e,n,o){let s=He(t),{mask:r}=Xn(s,kn(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=Zn.map((l,u)=>{let[f,d]=[e[l],na.has(l)],
{order:m,number:h}=Ol(s)[l];return f&&{number:h,ofActors:d,at:u,shows:Uint8Array.from(m,w=>f.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let u=-1,f=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(de))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===Ix&&s.weakly[l]&&
h[Wx])||(f+=1,u=w);f<2&&o(l,u)}return s}function sm(t,e={},n={}){let o=He(t),s=Ol(o),r=Zn.map(u=>new Uint32Array(s[u].order.length)),i=Zn.map(u=>na.has(u)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;om(t,e,n,(u,f)=>{let[d,m]=[o.source[u],o.target[u]];f<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<Zn.length;h++){
if(f>=0&&f!==h)continue;let{number:w}=s[Zn[h]],g=i[h];if(g===null){r[h][w[u]]+=1;continue}g[d]=g[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((u,f)=>u+f,0)};return Zn.forEach((u,f)=>{let{order:d,number:m}=s[u],h=new Uint32Array(d.length);i[f]?.forEach((w,g)=>{h[m[g]]+=w}),l[u]=Object.fromEntries(
d.map((w,g)=>[w,i[f]?{links:r[f][g],actors:h[g]}:r[f][g]]))}),l}function rm(t,e={},n={}){let o=He(t),s=[],r=new Uint8Array(o.actors.length);return om(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function im(t,e){let n=He(t),o=Ol(n),s=[...e].map(a=>z(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of Zn){let{order:c,number:l}=o[a],u=new Uint32Array(
c.length);for(let f of na.has(a)?r:s)u[l[f]]+=1;i[a]=Object.fromEntries(c.map((f,d)=>[f,na.has(a)?{links:0,actors:u[d]}:u[d]]))}return i}var Rx=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],Ml=t=>Rx[Math.abs(t)]??`${Math.abs(t)} hops`;function oa(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=v=>Object.hasOwn(c,v)&&a.has(c[v])?c[v]:v,u=v=>v.filter(O=>a.has(O)).map(l),[f,d]=[s,r].map(v=>v?o(v):[]),
m=jx(t,n.links,l),h=Fx(m,u(f),u(d),u(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),g=new Map([...a].map(v=>[v,h.get(l(v))??w])),b=new Map;for(let v of n.
links)for(let O of[t.links[v].source,t.links[v].target])b.set(O,(b.get(O)??0)+1);let $=new Set([...f,...d]),k=[s,r].some(v=>v&&ke(v)!==null),x=v=>k?0:$.has(v)?-1:
Math.abs(g.get(v)??0),y=[...a].sort((v,O)=>x(v)-x(O)||(b.get(O)??0)-(b.get(v)??0)||(v<O?-1:1));return{far:g,inOrder:y,columns:k?()=>null:v=>Bx(t,e,new Map([...g].
filter(([O])=>v.has(O))))}}function jx(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(rt(o.ahead,c,l),rt(o.behind,l,c),t.kinds[a].symmetric&&(rt(o.ahead,l,c),rt(o.behind,c,l)))}return o}function ms(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function Fx(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=ms(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?_x(t,[...e,...n,...o]):
e.length?ms(e,t.ahead):new Map([...ms(n,t.behind)].map(([r,i])=>[r,-i]))}function _x({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[ms(n,t),ms(n,e)],i=new Map(ms(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function Bx(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[u,f]=[l===0,l===r.length-1];return i?{title:u?
"From":f?"To":"Through",note:"",tone:u?"patron":f?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:Ml(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes}}var ra=["start","down","arrived","up","rising"],um=["arrived","up","rising"],fm=({actor:t,phase:e,passed:n})=>(t*ra.length+ra.indexOf(e))*64+n;function dm(t,e,n,{
hops:o,via:s=[]}){let r=new El(t,e,n,s.slice(0,6)),i=r.all,a,c;if(n===null){a=sa(r.begun(null),f=>r.hopsOn(f),f=>r.stepsOn(f),o);let u=[...a.values()].map(({place:f})=>f).
filter(f=>r.over(f));c=sa(u,f=>r.hopsBack(f),f=>r.stepsBack(f),o,a)}else{let u=r.ends.flatMap(d=>um.map(m=>({actor:d,phase:m,passed:i})));c=sa(u,d=>r.hopsBack(d),
d=>r.stepsBack(d),o);let f=[...new Set([...c.values()].map(({place:d})=>d.actor))];a=sa(r.begun(f),d=>r.hopsOn(d),d=>r.stepsOn(d),o,c)}let l=new Set;for(let{place:u,
far:f}of a.values())for(let[d,m]of[[1,r.hopsOn(u)],[0,r.stepsOn(u)]])for(let{place:h,links:w}of m){let g=c.get(fm(h));if(g&&f+d+g.far<=o)for(let b of w())l.add(
b)}return new Set([...l].sort((u,f)=>u-f).map(u=>t.index.links[u]))}function sa(t,e,n,o,s){let r=new Map,i=t;for(let a=0;a<=o;a+=1){let c=[];for(;i.length;){let l=i.
pop(),u=fm(l);if(!(r.has(u)||s&&!s.has(u))){r.set(u,{place:l,far:a}),c.push(l);for(let{place:f}of n(l))i.push(f)}}if(i=[],a<o)for(let l of c)for(let{place:u}of e(
l))i.push(u)}return r}var El=class{constructor(e,n,o,s){let r=i=>(i??[]).map(a=>gr(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(
r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=lm(e,r(n)),this.last=lm(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.
view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({
phase:e,passed:n}){return n===this.all&&um.includes(e)}allowed(e,n){let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&
!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(e).others){let r=this.allowed(e,s)?Mn(this.view,n,e,s):null;if(!r)continue;let i=()=>No(this.
view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(
e.actor).others)if(this.allowed(n,e.actor))for(let o of ra)Mn(this.view,o,n,e.actor)===e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){
let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Co(this.view,e,r)});if(vn(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(On(
n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="down"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.
wholes:this.view.parts)(e.actor).others)for(let s of ra.filter(n?vn:On))yield*this.before(e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set(
[n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},links:()=>[]})}};function lm(t,e){let n=new Set(e);for(let o of n)for(let s of t.
parts(o).others)n.add(s);return n}var Hx=1200,Ux={boxes:10,actors:18},Gx=t=>t===Gt?vr:t;function Al(t,e){let n=Object.fromEntries($n.map(s=>[s,vo(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(Gx),only:e.only},{between:o,certain:!!o&&e.certain,without:e.without}]}var Se=(t,{window:e})=>e??$o(t.
info.narrowedBy);function ia(t,e){let n=ke(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Gt)===n)}function zx(t,e){let n=Vn(t,e),
{from:o,to:s,walk:r}=e.question;if(!n)return new Set;let i=Hn({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[a,c]=[o,s].map(l=>l?ia(t,l):
null);return dm(Xn(He(t),i),a,c,{hops:Fe(e),via:r.via})}var Vx=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({
id:o})=>o))).sort());function mm(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{
type:c,country:l}=t.actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Gt)??!0)}))}function Ue(t,e,n=[]){let o={window:e.window,certain:e.
certain};if(Ot(e)){let i=je(e)?Vx(n):zx(t,e),{from:a,to:c,walk:l}=e.question,u=[a,c,...l.via??[]].filter(f=>f&&ke(f)===null);return{links:i,actors:pm(t,i,u),time:o}}
let s=new Set(rm(t,...Al(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?pm(t,s,[]):mm(t,e),links:s,time:o}}function pm(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function hm(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){
let{source:c,target:l}=t.links[a];s.has(c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function wm(t,e,n){let o=hm(t,e,n,1);return o.
delete(n),o}function Yx(t,e,n){if(!n)return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).
slice(0,n.actors)}function gm(t,e,n,o=Ue(t,e)){let r=Ot(e)?oa(t,e,o,b=>ia(t,b)):null,i=r?Yx(t,r.inOrder,je(e)?null:Ux):e.only??n,a=e.focus?hm(t,o.links,e.focus.
id,e.focus.depth):new Set(i);for(let b of e.unfolded)a.add(b);let c=r?o.actors:mm(t,e),l=[...a].filter(b=>c.has(b)),u=new Set,f=0,d=b=>t.columns.wholes[b]??b,m=new Map(
l.map(b=>[b,new Set])),h=new Set;for(let b of o.links){let{source:$,target:k}=t.links[b],[x,y]=[m.get($),m.get(k)];!x||!y||(x.add(d(k)),y.add(d($)))}for(let[b,$]of m){
let k=1;for(let x of $)h.has(x)&&x!==d(b)&&(k+=1);f+k>Hx&&u.size||(f+=k,u.add(b),h.add(d(b)))}let w=new Set;for(let b of o.links)u.has(t.links[b].source)&&u.has(
t.links[b].target)&&w.add(b);let g=[...r?.inOrder??o.actors].filter(b=>!u.has(b));return{actors:u,links:w,time:o.time,folded:g.length,cut:l.length-u.size,left:g,
columns:r&&r.columns(u)}}var Tl=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Dl(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
Ot(t)||Ae(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var ym=({
source:t,target:e},n)=>t===n?e:e===n&&t,bm={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",ym],ally:["alignment",ym]};function qx(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(bm).find(u=>u in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let u of e.links)c.add(t.links[u].source).add(t.links[u].target);for(let u of a?e.links:[]){let[f,d]=bm[a??""],m=t.kinds[t.links[u].kind].family===f&&d(t.
links[u],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(u=>(!s||t.actors[u].type===s)&&(!r||(t.actors[u].country??Gt)===r)&&(!l||l.has(
u))&&!("drawn"in o&&!n.actors.has(u))&&!("hidden"in o&&n.actors.has(u)))}function km(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?ea(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let u=ta(a,i)||c===void 0&&
l.length===0;if(o)return u;let f=ut(ir(l,t.sources).confidence);return!u&&c!==void 0&&f<ut(c)}:()=>!0}function Kx(t,e,{drawn:n},o){let s=km(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function Xx(t,e,{drawn:n},o){let s=km(t,o);
return Pe(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function Qx(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=$r(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>At(t.sources[i]).includes(s)):r}var Jx=(t,e,n,{cited:o})=>Ll(
t,o).map(([s])=>s);function Ll(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return Ei(new Set(n.map(({source:o})=>o)),t.sources)}var Zx={actors:qx,
links:Kx,sources:Qx,events:Xx,roots:Jx};function tS(t,e){if(e==="links")return(o,s)=>hs(t.links[o],t.links[s])||Tl.compare(o,s);if(e==="events")return(o,s)=>Tl.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:eS(t);return(o,s)=>Tl.compare(n(o),n(s))}var eS=t=>e=>t.sources[e].
title,hs=(t,e)=>ut(e.confidence)-ut(t.confidence)||e.roots.length-t.roots.length;function En(t,e,n){let o=Fi(t,n),s=Dl(e.state,o.where),r=s===e.state?e.view:Ue(
t,s),i=Zx[o.type](t,r,e,o.where);return{...o,ids:i.sort(tS(t,o.type))}}var xm=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Or(t,e,{from:n,to:o}){let[s,r]=[xm(t,n),xm(t,o)];for(let u of s.has(
o)?r:[])s.delete(u);for(let u of r.has(n)?s:[])r.delete(u);let i=new Map,a={there:new Set,back:new Set};for(let u of e){let{source:f,target:d,kind:m}=t.links[u],
h=s.has(f)&&r.has(d);!h&&!(r.has(f)&&s.has(d))||(rt(i,t.kinds[m].family,u),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=u=>[t.links[u].source,
t.links[u].target].filter(f=>f!==n&&f!==o).length,l=(u,f)=>c(u)-c(f)||hs(t.links[u],t.links[f])||(u<f?-1:1);return{families:X.filter(u=>i.has(u)).map(u=>({family:u,
links:(i.get(u)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function ca(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:Be("links",{ids:n.join(",")})}}var Sm=(t,e,n)=>Or(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var $m={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Cl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),nS=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Nl(t){let[e,n,o]=Cl(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function vm(t,e){
let[n,o]=[Nl(t),Nl(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function An(t,e,n){let o=Cl(e);return nS(Cl(t).map((s,r)=>s+(o[r]-s)*n))}function cn(t,e,n=4.6){let o=Nl(
e)<.2?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=An(t,o,s);if(vm(r,e)>=n)return r}return o}function Om(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=An(e,t,
s);if(vm(r,e)>=o)return r}return t}function oS({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:u,main:f,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(u)],g=f&&d.length&&!m.length?1:0;h&&w&&(rt(o,l,u),rt(o,u,l),s.set(l,z(s,l)+g),s.set(u,z(s,u)-g))}let r=[],i=new Set,a=[...e].sort((l,u)=>z(s,u.id)-
z(s,l.id)||Mm(l.id,u.id));for(let l of a){let u=[l.id];for(let f=u.shift();f!==void 0;f=u.shift()){if(i.has(f))continue;i.add(f),r.push(z(n,f));let d=(o.get(f)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||Mm(m,h)),u.push(...d)}}r.sort((l,u)=>Math.sign(z(s,u.id))-Math.sign(z(s,l.id)));
let c=new Map;for(let l of r)rt(c,l.frame??l.id,l);return[...c.values()]}var Mm=(t,e)=>t<e?-1:1;function Em(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(f=>f.column===i),c=n.get(i)??1,l=a.length/c,u=0;for(let f of c>1?oS(t,a):[a]){let d=Math.
min(c-1,Math.floor((u+f.length/2)/l));for(let{id:m}of f)s.set(m,r.length+(c>1?d:0));u+=f.length}for(let f=0;f<c;f+=1)r.push([i])}return{layerOf:s,columns:r}}var rS=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var iS=new Intl.Segmenter("en",{granularity:"grapheme"}),la=t=>t.slice(0,400).replace(rS,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function aS(t,e,n){
let o=la(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var ua=(t,e)=>!!t.at(-1)?.endsWith("…")&&!la(e).endsWith("…"),Am=(t,e)=>t.join(" ")===la(e);function Tm(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Tm(r,e,n));let s=[];for(let{segment:r}of iS.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function to(t,e,n,o=3){let s=[];for(let r of la(t).split(" "))Tm(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),aS(s.slice(o-1).join(" "),e,n)]}var cS=7,Il=(t,e)=>e.chip+(t-1)*(e.small+3);function lS(t,e,n,o){let s=to(t.label,n.wrap,u=>o(u,n.name,650),cS),r=n.subs?t.sub:t.ended,i=r?to(r,n.wrap,u=>o(u,n.
sub,400)):[],a=t.chips.map(u=>({...u,lines:to(u.label,n.wrap,f=>o(f,n.small,400))})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((u,{lines:f})=>u+
Il(f.length,n)+n.chipGap,0),l=Math.max(...s.map(u=>o(u,n.name,650)),...i.map(u=>o(u,n.sub,400)),...a.flatMap(u=>u.lines.map(f=>o(f,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,subs:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),x:0,y:0,
left:[],right:[]}}var uS=({main:t,kinds:e,denied:n},o)=>t&&!n?o.base+o.each*Math.min(8,e.length):o.thin;function Dm(t,e,n,o,s){let{layerOf:r,columns:i}=Em(t,n,s),
a=i.map(()=>[]),c=new Map;for(let f of t.boxes){let d=lS(f,z(r,f.id),e,o);c.set(f.id,d),a[d.layer].push(d)}let l=t.ribbons.map((f,d)=>fS(f,d,c,a,e));for(let f of l)
dS(f,e);for(let f of c.values())for(let d of[f.left,f.right]){let m=d.reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);f.height=Math.max(f.height,m)}let u=[...c.values()].
some(({lines:f,box:d})=>ua(f,d.label));return{layers:a,columns:i,nodes:c,routes:l,cut:u}}function fS(t,e,n,o,s){let[r,i]=[z(n,t.from),z(n,t.to)],a=uS(t,s),c=r.layer<=
i.layer,[l,u]=c?[r,i]:[i,r],f={ribbon:t,index:e,width:a,forward:c,same:r.layer===i.layer,chain:[l],lane:0,weight:t.main?3:1};for(let d=l.layer+1;d<u.layer;d+=1){
let m={id:`${t.id} ${d}`,box:null,ribbon:t,layer:d,column:-1,height:a,width:0,group:null,head:!1,x:0,y:0,left:[],right:[]};o[d].push(m),f.chain.push(m)}return f.
chain.push(u),f}function dS(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,[a,c]=[o[0],V(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],
u=f=>n.main?Math.max(i,f?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,need:u(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:u(l[1]),y:0})}var eo=(t,e)=>t*e<10.95,ge=t=>Math.round(t*100)/100;function pe({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(ge),[u,f,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(ge);return[`M${u} ${a}L${f} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${f} ${l}L${u} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${u} ${a}z`].join("")}var Lm={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},mS={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function da(t,e){let n=cn(Lm[t]??Lm.plain,e.ground,3.6);return{edge:n,fill:An(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var hS="#2f5f99";function Wo(t,e,n){
let o=t==="support"&&n==="patron"?hS:mS[t];return Om(cn(o,e.strip,3.4),e.strip,.86,3.2)}var Cm={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},gs=(t,e)=>t==="h\
eld"?An(e.strip,Cm.held,.55):cn(Cm[t],e.strip,3.4),Tn=t=>cn(t,"#ffffff",4.6);var wS=.35,gS=.45,yS=.5,Nm=1.15;function Ar(t,e){let n=t.y+(t.height-t.inner)/2+t.lines.length*e.line+t.subs.length*(e.sub+4)+4;return t.chips.map(o=>{let s=Il(
o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var Rl=(t,e,n)=>eo(e.sub,n)?[]:Ar(t,e);function Im(t,{
scale:e,measure:n}){let o=11/e,[s,r]=[t.width-6/e,Math.floor((t.height-2/e)/(o*Nm))],i=l=>n(l,o,650);if(r<1)return{lines:[],size:o};let a=to(t.box.label,s,i,r);
return{lines:a.every(l=>i(l)<=s)&&Am(a,t.box.label)?a:[],size:o}}function Wm(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,scale:c,changes:l}=e,
{look:u}=o,{tone:f}=n.columns.columns[t.column],{edge:d,fill:m}=da(f,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?wS:1,g=r?.chosen===t.id,b=l?.actors.get(
t.id),$=eo(u.sub,c)&&Im(t,e).lines.length===0,k=[];if(t.box.members.length&&k.push({type:"path",d:pe({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,stroke:d,width:1,alpha:w}),
a.has(t.id)&&k.push({type:"path",d:pe({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),k.push({type:"path",d:pe(t,9),
fill:s.ground,alpha:1}),k.push({type:"path",d:pe(t,9),fill:$?An(s.ground,d,yS):m,stroke:b?gs(b,s):g?s.accent:d,width:g||b?3:h?2.2:1.4,dash:t.box.ended?[5,4]:null,
alpha:w}),Object.hasOwn(i,t.id)){let[x,y]=[t.x+t.width-8,t.y+8];k.push({type:"path",d:pe({x:x-3,y:y-3,width:6,height:6},3),fill:s.ink,alpha:w})}for(let{id:x,area:y}of Rl(
t,u,c)){let S=r?.chosen===x||a.has(x);k.push({type:"path",d:pe(y,5),fill:s.ground,stroke:S?s.accent:d,width:S?2.4:.8,dash:x.startsWith("more:")?[3,2]:null,alpha:w,
...x.startsWith("more:")?{}:{node:x}})}return k}function Rm(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i}=e,a=s&&!s.boxes.has(t.id)&&!r.has(t.id)?
gS:1,c=t.x+t.width/2,l=[],u=(m,h,{size:w,weight:g,high:b,fill:$,id:k=t.id})=>m.forEach((x,y)=>{let S=h+(y+.5)*b+w*.35;l.push({type:"text",text:x,x:c,y:S,size:w,
weight:g,fill:$,anchor:"middle",alpha:a,node:k})});if(eo(n.sub,i)){let{lines:m,size:h}=Im(t,e),w=h*Nm,g=t.y+(t.height-m.length*w)/2;return u(m,g,{size:h,weight:650,
high:w,fill:o.ink}),l}let f=t.y+(t.height-t.inner)/2;u(t.lines,f,{size:n.name,weight:650,high:n.line,fill:o.ink});let d=f+t.lines.length*n.line;u(t.subs,d,{size:n.
sub,weight:400,high:n.sub+4,fill:o.caption});for(let{id:m,area:h,chip:w}of Ar(t,n)){let g=n.small+3,b=h.y+(h.height-w.lines.length*g)/2,$={size:n.small,weight:400,
high:g,fill:o.ink};u(w.lines,b,{...$,id:m.startsWith("more:")?t.id:m})}return l}var jm=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function no({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:Ar(r,n).find(i=>i.id===o)?.area??r}var Fm=(t,e)=>[...e].flatMap(n=>{let o=no(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Tr(t,e){let n=(e??
[]).map(o=>no(t,o)).filter(de);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function bS(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,u=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+u*(a-r)-e,i+u*(c-i)-n))}return o}
function _m(t,e,n){for(let s of t.nodes.values()){if(!jm(s,e))continue;let r=Ar(s,t.look).find(({area:i})=>jm(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,bS(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function Bm(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function Pm(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(de)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function Hm({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function Um(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:u})=>!u.members.length),r=e===null?null:no(t,e),i=({left:u,right:f})=>u.length+f.length;if(!r){let u=Math.max(...s.map(
i));return s.find(f=>i(f)===u)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let u of s){let[f,d]=[u.x+u.width/2-a,u.y+u.height/2-c],
m=f*n+d*o,h=Math.abs(d*n)+Math.abs(f*o);u.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:u.id})}return l.id}function jl({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function Gm(t,e,n,o,s,r){let i=({x:l,y:u,width:f,height:d})=>{let[m,h]=o([
l,u]);return{x:m,y:h,width:f*s,height:d*s}},a=l=>({text:l.text,...i(jl(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...Rl(
l,t.look,s).map(({id:u,area:f})=>({id:u,...i(f)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:u})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:u.map(o)}))}}var kS=26,pa=14,Vm={duration:180,easingFunction:"easeOutQuad"},Fl=window.matchMedia("(prefers-reduced-motion: reduce)");function ys(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function Ym(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l};function s(){o.corner={...e.DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(u,f,d,m=!1){
let[h,w]=[t.clientWidth,t.clientHeight],g=m&&!Fl.matches&&Vm;e.moveTo({position:{x:u+h/d/2,y:f+w/d/2},scale:d,animation:g}),o.corner={x:u,y:f,scale:d}}function i(u=null,f=!1){
let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=f||o.beside?ys():{left:0,right:0,above:0,below:0},h=t.clientWidth-m.left-m.right,w=t.clientHeight-
m.above-m.below,{left:g,right:b,top:$,bottom:k}=Tr(d,u),x=u?kS:0,y=Math.min(o.usual,(h-x)/(b-g),(w-x)/(k-$)),S=f?Math.max(.05,y):Math.max(y,Math.min(1,o.usual)),
v=b-g<h/S?(g+b)/2-h/S/2:g,O=k-$-w/S,N=u||O<=0?0:Hm(d)-w/S/2,j=O<=0?$+O/2:Math.max($,Math.min($+O,N));r(v-m.left/S,j-m.above/S,S)}function a(u){o.touched=!0;let f=Math.
min(4,Math.max(.05,e.getScale()*u));e.moveTo({scale:f,animation:Fl.matches?!1:Vm}),Fl.matches&&s()}function c(u){let{x:f,y:d,scale:m}=o.corner,h=ys(),w=($,k,x,y)=>{
let[S,v]=[$*m,($+k)*m];return S<x+pa||k*m>y-x-2*pa?Math.min(0,S-x-pa):Math.max(0,v-(y-pa))},g=w(u.x-f,u.width,h.left,t.clientWidth-h.right),b=w(u.y-d,u.height,h.
above,t.clientHeight-h.below);(Math.abs(g)>.5||Math.abs(b)>.5)&&r(f+g/m,d+b/m,m,!0)}function l(u,f){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,g=d.width*
o.usual<=t.clientWidth+1;if(!o.touched&&g&&d.height*o.usual<=t.clientHeight+1)i();else if(u&&f){let b=o.touched?w:Math.max(1,Math.min(w,o.usual)),[$,k]=[(u.x-m)*
w,(u.y-h)*w];r(f.x-$/b,f.y-k/b,b)}else o.touched||i()}return o}var xS={letters:t=>t,count:()=>1,none:()=>0};function SS(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,u]=o(c),f=$S(c,e),d=i.findIndex(m=>m.every(h=>f&&h.trunk===
f||h.last+a<l||h.first-a>u));d<0&&(d=i.push([])-1),i[d].push({first:l,last:u,trunk:f}),c.lane=d}return i.length}function $S({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var vS=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function Km({layers:t,routes:e},n,o,s){let r=t.map(f=>Math.max(n.box,...f.filter(({box:d})=>d).map(d=>d.width))),i=t.map(f=>f.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((f,d)=>{let m=e.filter(({chain:S})=>S[0].layer<=d&&V(S).layer>d),h=e.filter(({same:S,chain:v})=>S&&v[0].layer===d),w=S=>S.length?
xS[n.tiles](S.length)*n.slot+a:0,b=[...m.filter(({chain:S})=>S[0].layer===d).map(({ribbon:S,forward:v})=>S.main?w(v?S.back:S.kinds):0),...h.flatMap(({ribbon:S})=>S.
main?[w(S.kinds),w(S.back)]:[])],$=m.filter(({chain:S,ribbon:v})=>V(S).layer===d+1&&v.main),k=vS($.filter(({forward:S})=>S),o),x=Math.max(n.packed?0:w(k),0,...$.
map(({ribbon:S,forward:v})=>w(v?S.kinds:S.back))),y=s(h,n);return{left:Math.max(0,...b),right:x,slots:k,arcRoom:y?n.bend+3+y*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:f})=>1+.06*f),u=2*n.margin+r.reduce((f,d,m)=>f+d+2*i[m],0)+c.reduce((f,d)=>f+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:u,loads:l}}
function Xm(t,e,n){let{fixed:o,loads:s}=Km(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function Qm(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=Km(
t,e,o,SS),l=Math.max(e.shortest*c.length,n-a),u=c.reduce((h,w)=>h+w,0)||1,f=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],f.push(m),m+=h+r[w];let g=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let b=m;m+=(c[w]??0)/u*l,d.push({arcs:g,from:b,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:f,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function Jm(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var Dr=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?Jm(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0);function MS(t,e,n){let o=t.filter(({box:i})=>!i).length,s=.85*n-Dr(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{
...e,laneGap:e.laneGap+r}}function Zm(t,e,n,o){let[s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=MS(c,n,r-s),u=c[0]?.group?l.frame:0,f=c.map((h,w)=>(w&&(u+=c[w-1].height+
Jm(c[w-1],h,l)),u)),d=Dr(c,l),m=Math.max(0,r-s-d);return c.forEach((h,w)=>{h.y=s+f[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:f,most:Math.max(s,r-d)}}),a=(s+r)/
2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:u,most:f}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,g]=[.4*a,.4];for(let b of e.get(h)??[]){if(b.same)continue;
let $=b.a===h?b.b:b.a,k=b.weight*(h.box||$.box?1:6)*(h.box&&$.box?1:1.5);w+=k*($.y+$.height/2),g+=k}return{at:w/g-h.height/2,weight:h.box?g:.7*g}}),m=ES(d.map(({
at:h,weight:w},g)=>({at:h-u[g],weight:w})));l.forEach((h,w)=>{h.y=Math.max(s,Math.min(f,m[w]))+u[w]})}}function ES(t){let e=[];for(let{at:n,weight:o}of t){let s={
sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};
e.push(s)}return e.flatMap(({sum:n,weight:o,count:s})=>Array(s).fill(n/o))}var ks={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},_l={...ks,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},ma={...ks,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},Pl={...ma,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
bs={...Pl,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},Hl={...bs,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
Ul={...Hl,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},eh=[[_l,{..._l,wrap:176},{..._l,wrap:140,packed:!0},{...ks,wrap:250},ks,{...ks,wrap:140,packed:!0},{...ma,wrap:250},ma,{...ma,
wrap:116,packed:!0},Pl,{...Pl,name:12,line:15,wrap:96,mark:4,shortest:36},{...bs,wrap:150},{...bs,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...bs,wrap:136,
mark:4,shortest:36},{...bs,wrap:116,mark:4,shortest:36},{...bs,name:12,wrap:96,mark:4,shortest:36}],[{...Hl,wrap:150},Hl],[{...Ul,wrap:150},Ul]],ha={...ks,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},th={...ha,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},Bl={...Ul,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},nh=[[ha,{...ha,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...ha,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...th,wrap:104},th,{...Bl,wrap:112},{...Bl,wrap:96},Bl]];
function Gl(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=n.has("ended")?"ended":n.has("began")?"began":null;return n.size===1?{
whole:[...n][0],line:null}:{whole:"held",line:o}}var zl={ended:[8,5],began:null,held:null},oh=700;var DS=8,LS=10,CS=2e7,sh=.6;function rh(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function Yl(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])rt(e,o,n);return e}function ih(t,e){let n=new Map,o=h=>z(n,h),s=h=>h.forEach((w,g)=>n.
set(w,g)),r=Yl(e),i=t.map((h,w)=>e.filter(({a:g,same:b})=>!b&&g.layer===w)),a=t.map((h,w)=>e.filter(({a:g,same:b})=>b&&g.layer===w));function c(h){let w=0,g=h.map(
({a:$})=>o($)),b=h.map(({b:$})=>o($));for(let $=0;$<h.length;$+=1)for(let k=$+1;k<h.length;k+=1)(g[$]-g[k])*(b[$]-b[k])<0&&(w+=h[$].weight*h[k].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:g,b,weight:$})=>w+sh*$*Math.abs(o(g)-o(b)),0),u=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:g,weight:b})=>h+
sh*b*Math.abs(o(w)-o(g)),0);function f(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[g,b]=[0,0];for(let $ of r.get(h)??[]){let k=$.a===h?$.b:$.
a;$.same||k.layer-h.layer!==w||(g+=o(k)/Math.max(1,t[k.layer].length-1)*$.weight,b+=$.weight)}return b?g/b:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach((h,w)=>{
h.sort((g,b)=>g.column-b.column),f(w,Vl(h))});let m={cost:u(),layers:t.map(h=>[...h])};for(let h=0;h<DS;h+=1){let w=h%2?1:-1;for(let b=0;b<t.length;b+=1){let $=w<
0?b:t.length-1-b;if(!t[$+w])continue;let k=Vl(t[$]).map(x=>{let y=x.filter(v=>!v.head).sort((v,O)=>d(v,w)-d(O,w)),S=[...x.filter(v=>v.head),...y];return{nodes:S,
at:S.reduce((v,O)=>v+d(O,w),0)/S.length}});k.sort((x,y)=>x.nodes[0].column-y.nodes[0].column||x.at-y.at),k.some(({nodes:x})=>x[0].box===null)&&k.sort((x,y)=>x.at-
y.at),f($,k.map(({nodes:x})=>x))}let g=u();g<m.cost&&(m={cost:g,layers:t.map(b=>[...b])})}m.layers.forEach((h,w)=>f(w,[h])),NS(t,{put:f,local:l,edges:e.length})}
function ah(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>z(s,r.id)-z(s,i.id))})}function Vl(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function NS(t,{put:e,local:n,
edges:o}){let s=CS;for(let[r,i]=[0,!0];i&&r<LS&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=Vl(t[a]),l=n(a),u=(f,d)=>{f(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let f=0;f<c.length&&s>0;f+=1)for(let d of[f+1,f+2,f+3]){if(d>=c.length||!IS(c,f,d))continue;let m=()=>c.splice(d,0,
...c.splice(f,1)),h=()=>c.splice(f,0,...c.splice(d,1));u(m,h)||u(h,m)}for(let f of c)for(let d=f[0].head?1:0;d+1<f.length;d+=1){let m=()=>f.splice(d,2,f[d+1],f[d]);
u(m,m)}}}}function IS(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var ch=12,RS=8;function uh(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var Lr=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${Te(e)} ${Te(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=V(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${Te(r)} ${Te(s)} ${Te(r)} ${Te(n)} ${Te(e)} ${Te(n)}`;for(let i=1;i<=ch;i+=1){let a=i/ch,[c,l,u,f]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+u)*r+f*e,(c+l)*s+(u+f)*n])}}corner(e,n,o,s){let[r,i]=V(this.points);this.d+=`Q${Te(e)} ${Te(n)} ${Te(o)} ${Te(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},Te=t=>Math.round(t*100)/100;function fh({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),u=Math.
min(i.bend,Math.abs(s-o)/2),f=s>o?1:-1,d=new Lr;return d.to(t.x+t.width,o),d.to(l-u,o),d.corner(l,o,l,o+f*u),d.to(l,s-f*u),d.corner(l,s,l-u,s),d.to(e.x+e.width,
s),d}function jS({chain:t},[e,n],o){let s=new Lr,[r,i]=[t[0],V(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,V(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function FS(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(RS,(s[c]-a)/2),u=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(u-e)<i&&([
r,i]=[u,Math.abs(u-e)])}),r}function dh(t,{net:e,across:n,look:o},s){let[r,i]=[z(e.nodes,t.from),z(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,u=({y:k,height:x})=>k+x/2,[f,d]=[u(a),u(c)],m;if(l)m=fh({chain:[a,c],lane:s+.5},[f,d],n,o);else{m=new Lr,m.to(a.x+a.width,f);for(let k=a.layer+1;k<=c.layer;k+=
1){let x=n.zones[k-1],y=f+(d-f)*(k-a.layer)/(c.layer-a.layer);m.to(x.from,V(m.points)[1]),m.sway(x.to,k===c.layer?d:FS(e.layers[k],y))}m.to(c.x,d)}let h={x:a.x+
a.width,y:f,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[g,b]=a===r?[w,h]:[h,w],$=t.directed?[{...g,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...b,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:$}}function lh(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function ph(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],V(s)],u=lh(c.right,t,0),f=lh(r?l.right:l.left,t,1),d=r?fh(t,[u,f],e,n):jS(t,[u,f],e),m={x:c.x+c.width,y:u,way:-1},h=r?{x:l.x+l.width,y:f,way:-1}:{x:l.
x,y:f,way:1},[w,g]=i?[h,m]:[m,h],b=[],$=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&b.push(
{...w,kinds:o.kinds,slots:$??o.kinds}),o.back.length&&b.push({...g,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:b}}var Cr=1e4,_S=6,BS=2,PS=4,HS=1.4;function wa(t,e,n){let o=e.width<oh,s=new Map;function r(a,c,l){let u=rh(c.routes),f=[...l].join(";"),d=s.get(f);d?ah(c.layers,
d):ih(c.layers,u),s.set(f,c.layers);let m=Math.max(e.height,hh(c,a));Zm(c.layers,Yl(u),a,m);let h=Qm(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,across:h,
height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?nh:eh)for(let{look:c,net:l,parts:u}of US(t,a,e.height,o,n)){let f=hh(l,c)/e.height,d=Xm(l,
c,t.order)/e.width;if(f<=1&&d<=1&&!l.cut){let w=r(c,l,u);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,f)*(o?m**4:m)*(l.cut?HS:1);(!i||h<.97*i.far)&&(i={far:h,
made:()=>r(c,l,u)})}if(!i)throw new RangeError("there is no look");return i.made()}function*US(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:GS(t,i,s)};return{look:a,
divided:zS(l=>Dm(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.push(a))}r=i}}
function GS({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*zS(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>Dr(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[u]=r.columns[a],f=(s.get(u)??1)+1;if(l<PS||f>(o?BS:_S))return;s.set(u,f)}}function Nr({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,u]=i[c.id];c.x=l*s.width/Cr-c.width/2,c.y=u*r/Cr-c.height/2}for(let c of a.values())uh(c,n);return{look:n,narrow:o,
nodes:a,frames:VS(e,n),ribbons:e.routes.map(c=>ph(c,s,n)),captions:YS(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,width:s.width,height:r}}
var hh=({layers:t},e)=>e.top+e.bottom+Math.max(0,...t.map(n=>Dr(n,e)));function VS({nodes:t},e){let n=new Map;for(let o of t.values())o.group&&rt(n,o.group,o);return[
...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:u})=>l+u))],[a,c]=[Math.min(...s.map(({x:l})=>l)),Math.max(...s.map(
({x:l,width:u})=>l+u))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function YS({columns:t},e,n,o,s){let r=[];return e.columns.
forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[u,f]=[n.layers[a],n.layers[l]+n.widths[l]],
d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(u+f)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:f-u})}}),r}var qS=t=>t.reduce((e,n)=>ut(n)>ut(e)?n:e);function ga(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:qS(o.map(r=>r.confidence)),disputed:o.
some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==null&&o.every(r=>ue(
r,n)!=="certain")}}var XS=4,QS=9,gh=8,JS=4,yh="member-of",ZS=["support","hostility"],t$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function oo(t){let e=new Map;
for(let{kind:n}of Object.values(t.links))e.set(n,(e.get(n)??0)+1);return Object.keys(t.kinds).sort((n,o)=>(e.get(o)??0)-(e.get(n)??0)||(n<o?-1:1))}function bh(t,{
dissolved:e,died:n}){let o=e??n;if(!o||o==="..")return"";let s=We(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":"ended"} ${U(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,
"$1 $2 ")}`}function e$(t,e){return[e.country&&e.type!=="state"?t$.of(e.country):"",bh(t,e)].filter(Boolean).join(" · ")}function n$(t,e,n){let o=new Map;for(let a of e){
let{kind:c,source:l,target:u,status:f}=t.links[a];c!==yh||f==="denied"||!n(l)||!n(u)||l===u||t.columns.of[l]===t.columns.of[u]&&rt(o,u,l)}let s=new Map,r=[...o].
filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(
c)].filter(u=>!s.has(u)&&!i.has(u));if(!(l.length<2)){i.add(a);for(let u of l)s.set(u,a)}}return s}function o$(t,e,n,o){let s=new Map;for(let i of e)rt(s,t.columns.
of[i],i);let r=new Map;for(let[i,a]of s)if(!(a.length<=QS))for(let c of a)n.has(c)||rt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<XS||o.has(i))&&
r.delete(i);return r}function s$(t,e,n,o){let s=n.slice(0,gh).map(l=>({id:l,label:t.actors[l].name,more:[]})),r=[...n.slice(gh),...o];if(!r.length||!s.length&&r.
length<JS)return s;let a=r.every(l=>t.actors[l].type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.length?
" more":""} ${a}${r.length===1?"":"s"}`;return[...s,{id:`more:${e}`,label:c,more:o}]}function r$(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.
kinds[t.links[l].kind].family)),i=o??(n||s||!r.has("support")?X:ZS),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:
c),drawn:c,present:r}}function ql(t,e,n,o,s,r){let i=new Map;for(let u of e){let{source:f,target:d,kind:m}=t.links[u],[h,w]=[n(f),n(d)];if(!h||!w||h===w)continue;
let[g,b]=h<w?[h,w]:[w,h],{family:$,symmetric:k}=t.kinds[m],x=`${g}>${b}:${$}`;i.has(x)||i.set(x,{one:g,other:b,family:$,there:new Set,back:new Set,links:[]});let y=z(
i,x);y.links.push(u),(k||h===g)&&y.there.add(m),!k&&h===b&&y.back.add(m)}let a=u=>r.filter(f=>u.has(f)),c=[...i].map(([,{one:u,other:f,family:d,there:m,back:h,links:w}])=>{
let g=h.size>m.size,[b,$]=g?[f,u]:[u,f];return{id:`${b}>${$}:${d}`,from:b,to:$,family:d,kinds:a(g?h:m),back:a(g?m:h),directed:w.some(k=>!t.kinds[t.links[k].kind].
symmetric),main:s.has(d),links:w,...ga(t,w,o)}}),l=({family:u})=>X.indexOf(u);return c.sort((u,f)=>l(u)-l(f)||(u.id<f.id?-1:1))}function ya(t,e,n,o,s,r){let{wholes:i}=t.
columns,a=O=>Object.hasOwn(i,O)&&e.actors.has(i[O])?i[O]:null,c=[...e.actors].filter(O=>!a(O)).sort(),l=n$(t,e.links,O=>e.actors.has(O)&&!a(O)),u=new Set(l.values()),
f=c.filter(O=>!l.has(O)&&!u.has(O)),d=o$(t,f,o,new Set(n.stacks)),m=new Map;for(let O of[...e.actors].sort()){let N=a(O);N&&rt(m,N,O)}let h=new Map;for(let O of e.
hidden??[]){let N=a(O);N&&!e.actors.has(O)&&t.actors[O].type!=="person"&&rt(h,N,O)}let w=new Map,g=[];for(let[O,N]of d){let[j,L]=O.split("."),M=`stack:${O}`;for(let A of N)
w.set(A,M);let W=`${N.length} ${t.types[j].plural}`;g.push({id:M,label:W,sub:"",column:Number(L),chips:[],frame:null,head:!1,ended:"",members:N})}for(let O of c){
if(w.has(O))continue;w.set(O,O);let N=t.actors[O];g.push({id:O,label:N.name,sub:e$(t,N),column:t.columns.of[O],chips:s$(t,O,m.get(O)??[],h.get(O)??[]),frame:l.get(
O)??(u.has(O)?O:null),head:u.has(O),ended:bh(t,N),members:[]})}for(let[O,N]of m)for(let j of N)w.set(j,z(w,O));let{main:b,drawn:$,present:k}=r$(t,e.links,n),x=[
...e.links].filter(O=>{let{kind:N,source:j,target:L}=t.links[O];return $.has(t.kinds[N].family)?!(N===yh&&l.get(j)===L):!1}),y=ql(t,x,O=>w.get(O),s,b,r),v=[...new Set(
y.flatMap(O=>O.main?[...O.kinds,...O.back]:[]))].map(O=>t.kinds[O].letters);return{boxes:g,ribbons:y,boxOf:w,main:b,drawn:$,present:k,columns:t.columns.columns,
order:r,letters:v}}var kh=10,i$=2;function a$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,u)=>u!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-kh}function xh({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:u,x:f,y:d},m)=>{if(!l)
return;let h=a$(t,m),w=(S,v)=>O=>o(O,S,v),g=r||s.top<20+a?1:i$,b=to(l.toUpperCase(),h,w(i,650),g);if(b.some(S=>o(S,i,650)>h+kh))return;let $=(S,v,O,N)=>{let j=Math.
min(o(S,O,N)/2+4,t.width/2),L=Math.min(Math.max(f,j),t.width-j),M={size:O,weight:N,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:S,x:L,y:v,...M})},
k=r?d+s.top-8:d+Math.max(20,i+4);b.forEach((S,v)=>$(S,k+v*a,i,650));let x=k+(b.length-1)*a+15,y=u&&o(u,s.sub,400)<=h&&x<d+s.top-2;!r&&y&&!eo(s.sub,n)&&$(u,x,s.sub,
400)}),c}var Sh=.13,l$=2.5;function u$(t){let e=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),n=e.reduce((o,s)=>o+s,0)/2;for(let[o,s]of e.entries()){if(n<=s&&
s){let[[r,i],[a,c]]=[t[o],t[o+1]];return[r+(a-r)*n/s,i+(c-i)*n/s]}n-=s}return t[0]??[0,0]}function $h({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:u}){let f=c?c.ribbons.has(t.id):null,d=f||l,m=f===!1?Sh:1,h=i.nodes.get(t.from),w=Gl(t.links,u),g=Wo(t.family,a,h&&r.columns.
columns[h.column].tone),b=w?gs(w.whole,a):g,$=t.possible?i.look.thin:e*(f&&!t.main?1.6:1),k=[];t.main&&m===1&&k.push({type:"path",d:n,stroke:a.ground,width:$+l$,
alpha:1});let x=w?zl[w.whole]:d?tn[t.confidence]:null;k.push({type:"path",d:n,stroke:b,width:$,alpha:m,dash:x}),w?.line&&k.push({type:"path",d:n,stroke:gs(w.line,
a),width:Math.max(1.4,$*.4),alpha:m,dash:zl[w.line]});let[y,S]=u$(o);if(t.denied||d&&t.disputed){let[v,O,N,j]=[y-6,y+6,S-6,S+6].map(ge),L=`M${v} ${N}L${O} ${j}M${v}\
 ${j}L${O} ${N}`,M=`M${ge(y)} ${N}L${O} ${ge(S)}L${ge(y)} ${j}L${v} ${ge(S)}z`;k.push(t.denied?{type:"path",d:L,stroke:b,width:2,alpha:m}:{type:"path",d:M,fill:a.
ground,stroke:b,width:1.8,alpha:m})}for(let v of s)(t.main||d)&&k.push(f$(v,t,i.look,a,b,m,d));return k}function f$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,
u=o.main?s.strip/2:4,f=c&&o.ended,d=`M${ge(l)} ${ge(e-u)}L${ge(t)} ${ge(e)}L${ge(l)} ${ge(e+u)}${f?"":"z"}`;return f?{type:"path",d,stroke:i,width:1.8,alpha:a}:
o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"path",d,fill:An(i,r.ink,.35),alpha:a}}function Kl({x:t,y:e,way:n,kinds:o,slots:s},r){
let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.
indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function vh({ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{
look:c}=o;if(!t.main||eo(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Sh:1;return e.flatMap(u=>Kl(u,c).flatMap(({kind:f,x:d,y:m})=>{let h=f?t.links.filter(x=>n.
links[x].kind===f):t.links,w=Gl(h,a),g=f?n.kinds[f].colour:Wo(t.family,s),b=Tn(w?gs(w.line??w.whole,s):g),$=f?n.kinds[f].letters:String(u.kinds.length),k={x:d+.5,
y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:pe(k,2),fill:b,stroke:s.ground,width:1,alpha:l},{type:"text",text:$,x:d+c.slot/2,y:m+c.strip/2+4,size:c.
sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}function ka(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:pe(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of $h(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of vh(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));for(let a of e.nodes.values())for(let c of Wm(a,t))s.push(
Object.assign(c,{node:c.node??a.id}));return s}var xa=t=>[...xh(t),...[...t.layout.nodes.values()].flatMap(e=>Rm(e,t))];var Ir="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function d$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function p$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${Ir}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function xs(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?p$(t,n):d$(t,n);t.restore()}function Mh(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,clientX:h,clientY:w})=>m-o.time<900&&Math.hypot(h-o.x,w-o.y)<6;function u(){o.done||(o.done=!0,o.what?.type==="actor"&&n.expand(o.what.
id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:g}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){u();return}let b=c(m);o={time:g,x:h,
y:w,what:n.under(b),done:!1},n.click(o.what,b)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.addEventListener(
"click",h=>h.stopPropagation(),{capture:!0,once:!0}),u())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragging",({nodes:m})=>{
n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType==="touch"||n.
hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.clientX,y:m.
clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>f(h),550)),!(m.button||!(m.shiftKey||r))&&(m.stopPropagation(),
a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);Math.hypot(m.movementX,m.
movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},{capture:!0});for(let m of[
"pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,g=r;s=null,d(!1),m==="pointercancel"?n.lasso([],!1):
w.length>1?n.lasso(w,!0):(!g||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function f(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,y:m.clientY})}t.addEventListener(
"contextmenu",m=>{m.preventDefault(),clearTimeout(i),f(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(!r),pending:()=>o.done?
0:Math.max(0,900-(performance.now()-o.time))}}function Eh(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];s.y>n!=i.y>n&&e<(i.x-s.
x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}function Ql(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function Ah(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${Ir}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}function w$(t,e,n){let o={...e,compare:null};if(n.by==="dates"){let[a,c]=n.sides.map(l=>Ue(t,{...o,window:l,certain:n.certain}));return[a,c]}let s=Ue(t,o),[r,i]=n.
sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:u}=Ue(t,{...$t,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(f=>l.has(
f))),links:new Set([...s.links].filter(f=>u.has(f)))}});return[r,i]}function g$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?We(s)[0]:
null,a=r&&r!==".."?We(r)[1]:null;return{begins:i==="0000-00-00"?null:i,ends:a==="9999-99-99"?null:a}}var Th=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);
function Ss(t,e,n){let[o,s]=w$(t,e,n),r=[...o.links].filter(f=>!s.links.has(f)).sort(),i=[...s.links].filter(f=>!o.links.has(f)).sort(),a=[...o.links].filter(f=>s.
links.has(f)).sort(),c={ended:r,began:i,held:a,actors:{ended:[],began:[]}};if(n.by!=="dates")return c;let[l,u]=n.sides;for(let f of[...o.actors].sort()){let d=g$(
t.actors[f]),[m,h]=[Th(d,l),Th(d,u)];m&&!h&&c.actors.ended.push(f),!m&&h&&c.actors.began.push(f)}return c}var Lh=(t,e,[n,o])=>({before:ue(t.links[e],n),after:ue(
t.links[e],o)});function Sa(t,e,n){let o=Ae(e);if(!o)return n;let{ended:s,began:r,held:i}=Ss(t,e,o);return{...n,links:new Set([...s,...r,...i].sort())}}function Wr(t,e){
let n=Ae(e);if(!n)return null;let{ended:o,began:s,held:r,actors:i}=Ss(t,e,n),a={links:new Map,actors:new Map};for(let c of o)a.links.set(c,"ended");for(let c of s)
a.links.set(c,"began");for(let c of r)a.links.set(c,"held");for(let c of i.ended)a.actors.set(c,"ended");for(let c of i.began)a.actors.set(c,"began");return a}function $a(t,e,{
sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];for(let l of[...e].sort()){let{source:u,target:f,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;
let m=t.kinds[d].symmetric?[[u,f],[f,u]]:[o==="to"?[f,u]:[u,f]];for(let[h,w]of m){let g=n.indexOf(h);g<0||(r.has(d)||r.set(d,[new Map,new Map]),rt(z(r,d)[g],w,l),
i[g].add(w))}}let a=l=>t.kinds[l].label,c=l=>z(r,l).reduce((u,f)=>u+f.size,0);return{kinds:[...r.keys()].sort((l,u)=>c(u)-c(l)||(a(l)<a(u)?-1:1)).map(l=>({kind:l,
sides:z(r,l).map(u=>y$(t,u))})),shared:Dh(t,[...i[0]].filter(l=>i[1].has(l))),alone:i.map((l,u)=>Dh(t,[...l].filter(f=>!i[1-u].has(f)))),links:[...r.values()].flatMap(
l=>l.flatMap(u=>[...u.values()].flat()))}}var Dh=(t,e)=>e.sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function y$(t,e){let n=o=>Math.max(...o.map(s=>ut(
t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var Ro=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,Ch=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,vs=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),Nh=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Ro({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var b$=[620,1180],k$=[240,660],Ih={column:300,box:84};function x$({width:t,height:e,nodes:n,frames:o,ribbons:s,look:r}){let i=[...n.values(),...o].map(vs),a=s.flatMap(
u=>u.points),[c,l]=[a.map(([u])=>u),a.map(([,u])=>u)];return{left:Rr([0,...i.map(({left:u})=>u-r.margin),...c]),right:-Rr([t,...i.map(({right:u})=>u+r.margin),...c].
map(u=>-u)),top:Rr([0,...i.map(({top:u})=>u-r.margin),...l]),bottom:-Rr([e,...i.map(({bottom:u})=>u+r.margin),...l].map(u=>-u))}}var Rr=t=>t.reduce((e,n)=>Math.
min(e,n));function Jl(t){let{layout:e,colours:n}=t;return{shapes:[...ka(t),...xa(t)],box:x$(e),colours:n,how:t}}var S$=({nodes:t,frames:e,ribbons:n})=>-Rr([0,...[
...t.values(),...e].map(({y:o,height:s})=>-o-s),...n.flatMap(({points:o})=>o.map(([,s])=>-s))]);function $$({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)
e.set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(Ih.column*e.size,b$),height:n(100+Ih.box*Math.max(0,...e.
values()),k$)}}function Wh({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=Se(t,n),c=ya(t,e,n,o,a,oo(t)),l=Nr(wa(c,i??$$(c),r),n.pinned),
{pinned:u}=n,d={graph:t,layout:l,colours:s,pinned:u,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:Wr(t,n)},m=Jl(d);return i?m:{...m,box:{
...m.box,bottom:S$(l)+l.look.margin}}}var v$=window.matchMedia("(prefers-color-scheme: dark)"),O$=window.matchMedia("print"),M$=window.matchMedia("(max-width: 760px)"),va=12,E$=6,Oa=[1180,660],A$=3,
jh=1.5;function Fh(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,edges:i},n.options);t.querySelector(".vis-n\
etwork").tabIndex=-1;let c=new Map;for(let{source:D,target:C}of Object.values(e.links))for(let E of[D,C])c.set(E,(c.get(E)??0)+1);let l=n.nodes.map(({id:D})=>D),
u=new Set(l),f=oo(e),d=Ah(),m={made:null,lit:null,changes:null,hovered:null,painted:null,lasso:[]},h=Ql(),w=0,g=Ym(t,a,()=>m.made&&m.made.layout),b=e;function $(){
if(!m.made)throw new Error("the picture has nothing to show before its first update");return m.made}let k=()=>$().layout;function x(){let{left:D,right:C,above:E,
below:I}=ys(),F=b!==e;return{width:(t.clientWidth||Oa[0])-(F?D+C:0),height:(t.clientHeight||Oa[1])-(F?E+I:0)}}function y(){let{width:D,height:C}=x();return Math.
max(1,Math.min(D/Oa[0],C/Oa[1],A$))}function S(D){let C=y();for(let E of[C,Math.sqrt(C),1]){g.usual=E;let{width:I,height:F}=x(),P=wa(D,{width:I/E,height:F/E},d);
if(P.fits||E===1)return P}throw new RangeError("a window has a scale")}function v(D){let C=Se(e,o.get());b=D.columns?{...e,columns:D.columns}:e,g.beside=b!==e;let{
kinds:E}=o.get(),I=E?.length===Object.keys(e.kinds).length,F=D.columns?o.get():{...o.get(),question:null,kinds:I?null:E},P=ya(b,D,F,D.columns?D.actors:u,C,f),{open:Z}=o.
get(),mt=()=>Z?.type==="actor"&&m.made?no(k(),Z.id):null,Et=mt(),dt=Et&&{...Et};N(D,S(P)),g.keep(dt,mt())}function O(D){let{across:C,height:E}=$().plan;return Object.
fromEntries(D.map(I=>{let{x:F,y:P}=a.getPosition(I);return[I,[Math.round(F/C.width*Cr),Math.round(P/E*Cr)]]}))}function N(D,C){let E=Nr(C,o.get().pinned);m.made=
{shown:D,plan:C,layout:E};let I=new Map(Fm(E,D.actors));r.remove(r.getIds().filter(F=>!I.has(F))),r.update([...I].map(([F,{area:P,own:Z}])=>({id:F,x:P.x+P.width/
2,y:P.y+P.height/2,fixed:!Z,shape:"custom",label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:P.width,height:P.height}})}))),i.remove(i.getIds().filter(
F=>!I.has(i.get(F).from)||!I.has(i.get(F).to))),A()}function j(D){let{shown:C,layout:E,plan:I}=$();if(!D?.links.length)return E;let F=new Set(E.ribbons.flatMap(
({ribbon:dt})=>dt.links)),P=D.links.filter(dt=>C.links.has(dt)&&!F.has(dt)),Z=Se(e,o.get()),Et=ql(e,P,dt=>E.boxOf.get(dt),Z,new Set,f).map((dt,Me)=>dh(dt,I,Me));
return{...E,ribbons:[...E.ribbons,...Et]}}function L(D,C){let E=m.hovered??m.lit,I=j(E),F=Pm(I,E);return{graph:b,layout:I,colours:D,focus:F,pinned:o.get().pinned,
selected:new Set(o.get().selected.flatMap(P=>[P,I.boxOf.get(P)??P])),measure:d,scale:C,detail:C>=jh*g.usual,changes:m.changes}}function M(){let D=a.getScale(),C=m.
painted?D/m.painted.scale:0;if(!m.painted||C<.998||C>1.02){let E=L(h,D);m.painted={shapes:ka(E),texts:xa(E),scale:D}}return m.painted}function W(D){if(D.type!==
"text")return!0;let C=jl(D,d),[E,I]=[{x:C.x,y:C.y},{x:C.x+C.width,y:C.y+C.height}].map(F=>a.canvasToDOM(F));return E.x>=0&&E.y>=0&&I.x<=t.clientWidth&&I.y<=t.clientHeight}
function A(){m.painted=null,a.redraw()}function _(D){clearTimeout(w);let C=()=>{let I=no(k(),D);I&&o.get().view==="graph"&&g.bring(I)},E=Qo.pending();E?w=window.
setTimeout(C,E):C()}function G(D){m.lit=D&&(D.actors.length||D.links.length)?D:null,A()}function q(D){m.changes=D,m.painted=null}let Q=D=>_m(k(),a.DOMtoCanvas(D),
E$/a.getScale());function et(D){let C=D&&Bm(k(),D);JSON.stringify(C?.key??null)!==JSON.stringify(m.hovered?.key??null)&&(m.hovered=C,A())}function ht(D,C){clearTimeout(
w),D?.type==="stack"?o.set({stacks:[...o.get().stacks,D.key]}):D?.type==="more"?s.unfold(D.ids):D?s.select(D.type==="strand"?ca(e,D):D,wt(D,C)):s.select(null)}function wt(D,C){
let E=t.getBoundingClientRect(),I=D.type==="actor"?no(k(),D.id):null,[F,P]=I?[I,{x:I.x+I.width,y:I.y+I.height}].map(Z=>a.canvasToDOM(Z)):[{x:C.x-va,y:C.y-va},{x:C.
x+va,y:C.y+va}];return{left:E.left+F.x,right:E.left+P.x,top:E.top+F.y,bottom:E.top+P.y}}function xt(D,C){let E=D.map(I=>a.DOMtoCanvas(I));if(m.lasso=C?[]:E,C){let I=({
x:Z,y:mt,width:Et,height:dt})=>({x:Z+Et/2,y:mt+dt/2}),P=[...k().nodes.values()].filter(Z=>Eh(E,I(Z))).flatMap(({id:Z,box:mt})=>mt.members.length?mt.members:[Z]);
o.set({selected:[...new Set([...o.get().selected,...P])]})}a.redraw()}function gn(D){let C=Ie(D),{selected:E}=o.get(),I=C.every(F=>E.includes(F));C.length&&o.set(
{selected:I?E.filter(F=>!C.includes(F)):[...new Set([...E,...C])]})}function Ie(D){return D?D.type==="actor"?[D.id]:D.type==="strand"?[...new Set(D.links.flatMap(
C=>[e.links[C].source,e.links[C].target]))]:D.ids:[]}a.on("beforeDrawing",D=>{let{shapes:C,texts:E}=M();xs(D,[...C,...E].filter(W))}),a.on("afterDrawing",D=>{if(m.
lasso.length<2)return;let C=`M${m.lasso.map(({x:I,y:F})=>`${I} ${F}`).join("L")}z`,E={stroke:h.accent,width:1.6/a.getScale(),dash:[6,4]};xs(D,[{type:"path",d:C,
fill:h.accent,alpha:.12},{type:"path",d:C,...E,alpha:1}])});for(let D of["zoom","dragging","dragEnd","animationFinished"])a.on(D,g.hold);let Qo=Mh(t,a,{under:Q,
click:ht,expand:s.expand,toggle:gn,lasso:xt,asked:s.asked,menu:(D,C)=>s.menu(D,C),touched:()=>{g.touched=!0},hover:(D,C)=>{et(D),s.hover(D,C)},drag:D=>{let{shown:C,
plan:E}=$(),I={...o.get().pinned,...O(D)};m.made={shown:C,plan:E,layout:Nr(E,I)},A()},drop:D=>o.set({pinned:{...o.get().pinned,...O(D)}})});for(let D of[v$,O$])
D.addEventListener("change",()=>{h=Ql(),A()});let H="",J=0;return new ResizeObserver(()=>{let{x:D,y:C,scale:E}=g.corner;if(a.setSize("100%","100%"),!t.clientWidth||
!m.made)return;let{open:I}=o.get(),F=M$.matches&&I&&I.id===void 0?I.type:"",P=`${window.innerWidth} ${window.innerHeight} ${F}`,{top:Z}=t.getBoundingClientRect();
if(P!==H){if(H=P,g.touched=!1,v(m.made.shown),g.fit(),F&&m.lit){let{left:mt,right:Et,top:dt,bottom:Me}=Tr(k(),m.lit.actors);g.bring({x:mt,y:dt,width:Et-mt,height:Me-
dt})}s.resized()}else g.moveTo(D,C+(Z-J)/E,E);J=Z,a.redraw()}).observe(t),{asked:()=>b!==e,beside:(D,C,E)=>Um(k(),D,C,E),actorsOf:Ie,boxed:D=>{let{boxOf:C}=k(),
E=C.get(D);return E?[...C].filter(([,I])=>I===E).map(([I])=>I):[D]},core:l,degree:c,extent:(D=null)=>Tr(k(),D),fit:D=>{g.touched=!1,g.fit(D,!0)},highlight:G,lasso:Qo.
lasso,compare:q,kept:u,layout:k,measure:d,network:a,picture:()=>{let D=t.getBoundingClientRect(),C=a.getScale(),E=([Z,mt])=>{let Et=a.canvasToDOM({x:Z,y:mt});return[
Et.x+D.left,Et.y+D.top]},{shapes:I,texts:F}=M(),P=j(m.hovered??m.lit);return Gm(P,F.filter(W),I.filter(W),E,C,d)},placeOf:D=>O([D])[D],repaint:A,reveal:_,scene:(D=h)=>{
let C=a.getScale()>=jh*g.usual;return Jl({...L(D,1),detail:C,selected:new Set})},seen:()=>{let[D,C]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(E=>a.DOMtoCanvas(
E));return{left:D.x,right:C.x,top:D.y,bottom:C.y}},start:()=>{g.touched=!1,g.fit()},update:v,whereIs:D=>{let C=t.getBoundingClientRect(),E=D===null?null:no(k(),
D);if(!E)return{x:C.left+C.width/2,y:C.top+C.height/2};let I=a.canvasToDOM({x:E.x+E.width/2,y:E.y+E.height/2});return{x:C.left+I.x,y:C.top+I.y}},zoom:g.zoom}}var _h={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function D$(t,e,n){if(e.
type==="pair"){let{families:r}=Or(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=En(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function Ma(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return L$(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:u})=>u))};if(e?.
type==="stories")return n&&C$(t,n);let i=e&&D$(t,e,r);if(i){let l=i.links.flatMap(u=>[t.links[u].source,t.links[u].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!_h[e.type])return null;let a=Object.entries(t.links).filter(_h[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));
if(e.type==="actor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="a\
ctor"?e.id:null}}function L$(t,e){let{links:n}=$a(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.
sides,...o])],links:n}}function C$(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(
c=>c[a]??[]))].filter(c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.
events[a].roles)i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var tu={};Tc(tu,{TYPES:()=>Zl,inOrder:()=>Aa,index:()=>R$,prepare:()=>_$});var Zl=["actor","event","source","link","story"],N$={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},Aa=t=>[...t].sort().join(" "),Dn=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),Ea=(t,...e)=>e.filter(de).map(n=>Dn(t,n)),jr=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>Dn(t,o));function I$(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=N$[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>Dn("code",a,{shown:`${r} ${s}`}))});
return[Dn("name",e.name),...e.names.map(({name:o,lang:s})=>Dn("name",o,{lang:s})),...jr("name",t,e),...n,...Ea("code",e.url)]}var W$=(t,e)=>[Dn("phrase",e.title),
...jr("phrase",t,e),...Ea("beside",e.publisher,e.author),...Ea("code",e.url,e.archived_url)];function R$(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},
stories:i=[]}=t,a=l=>on(t,l,n[l.source].name,n[l.target].name),c=(l,u,f,d)=>Object.keys(u).sort().map(m=>j$(l,m,f(u[m]),()=>d(m,u[m]),e));return[...c("actor",n,
({name:l})=>l,I$),...c("event",o,({name:l})=>l,(l,u)=>[Dn("phrase",u.name),...jr("phrase",l,u),...Ea("beside",u.place)]),...c("source",s,({title:l})=>l,W$),...c(
"link",r,a,(l,u)=>[Dn("phrase",a(u)),...jr("phrase",l,u)]),...c("story",Object.fromEntries(i.map(l=>[l.id,l])),({title:l})=>l,(l,u)=>[Dn("phrase",u.title),...jr(
"phrase",l,u)])]}function j$(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>B$(i,s))}}}var F$=200;function*_$(t){for(let e=0;e<
t.length;e+=1)t[e].ways,e%F$===0&&(yield)}function B$(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=xo(a)),c},o=St(t.text),s=o?o.split(" "):[],r=xo(o),i=t.sort===
"code"?[]:vi(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?xo(Aa(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(
a=>a.length>3):[],said:i,heard:i.join("")}}var Gh=97,zh=10,Ph=96,Hh=1e3,Uh=new WeakMap,{index:Vh,prepare:gL}=tu;function P$(t){let e=St([...t.slice(0,2*Hh)].slice(0,Hh).join("")),n=e?e.split(" "):[],o=ko(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?ko(Aa(n)):o,heard:vi(e).join("")}}function H$(t,e){let n=U$(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<Gh?n-zh:n}function U$(t,e){return t.folded===e.folded?100:t.joined===e.joined?Gh:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:G$(t,e)?90:z$(t,e)}function G$({words:t},{distinct:e}){let n=V(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function z$(t,e){let n=e.sort==="name"?xi:xi+zh,o=Pn(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,Pn(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,Pn(t.pattern,s,n+4)-4);return Math.max(o,V$(t,e))}function V$({heard:t,pattern:e},n){
return[...t].length<ud||!n.heard.includes(t)||!Y$(n.said,t)?0:(n.heard===t?88:84)+3*Pn(e,n.points)/100}function Y$(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function q$(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function K$(t,e){if(e.length<2)return null;let n=Uh.get(t)??X$(t);Uh.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function X$(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function Yh(t,e,n,o,s){let r=P$(
n);if(!r.folded)return{found:[],pair:null};let i=K$(e,r.words),a=f=>[t.links[f].source,t.links[f].target].every(d=>i?.includes(d)),c=[];for(let f of e){if(s.length&&
!s.includes(f.type))continue;let[d,m]=[-1,f.ways[0]];for(let h of f.ways){let w=H$(r,h);w>d&&([d,m]=[w,h])}i&&d<Ph&&f.type==="link"&&a(f.id)&&([d,m]=[Ph,f.ways[0]]),
d>=xi&&c.push({entry:f,score:q$(d),way:m})}let l=({entry:f})=>Zl.indexOf(f.type),u=({way:f})=>[...f.shown].length;return c.sort((f,d)=>d.score-f.score||l(f)-l(d)||
u(f)-u(d)||(f.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function jo(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=Yh(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:u},score:f,way:d})=>({type:c,id:l,name:u,score:f,matched:d.shown===l||d.shown===u?null:d.shown,lang:d.lang??null})),pair:i,removed:is(
t,n.trim())}}function qh(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=Yh(t,e,n,o,s),a=r.map(({entry:{type:u,id:f,name:d},score:m,way:h})=>({id:f,type:u,
name:d,matched:h.shown,score:m,notToConfuseWith:u==="actor"?t.actors[f].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var Q$=3,Kh=3,J$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Da={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},eu="is linked with",Z$="supports or is tied to",tv="supports",Ms=t=>t===Gt?"no country":J$.of(t)??t;function _r(t,e){let n=ke(e);return n===
null?t.actors[e]?.name??e:`actors in ${Ms(n)}`}function Os(t,e="and",n=Kh){let o=t.length>n+1?[...t.slice(0,n),`${t.length-n} more`]:t;return o.length>1?`${o.slice(
0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Ln=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);function nu(t,e){let n=Object.keys(t.kinds),o=e.
kinds??ss(t,e,"kinds")??n,s=X.filter(i=>Ln(t,i).some(a=>o.includes(a))),r=s.every(i=>Ln(t,i).every(a=>o.includes(a)));return o.length?o.length===n.length&&!Ot(e)&&
s.includes("support")?tv:o.length===n.length?eu:o.length===1?t.kinds[o[0]].verb:r&&s.length===1?Da[s[0]]:r&&s.length===Bn.length&&!s.includes("hostility")?Z$:r?
Os(s.map(i=>Da[i].replace(" to","")),"or"):Os(o.map(i=>t.kinds[i].verb),"or",Q$):"has no link with"}function ev(t,e){if(!Ot(e))return null;let{via:n=[]}=e.question?.
walk??{},o=Fe(e),s=o===1?"directly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!n.length)return s;let r=o===Fe({question:e.question&&
{...e.question,walk:{via:n}}});return`through ${Os(n.map(i=>_r(t,i)))}${r?"":`, ${B(o,"hop")} at most`}`}function La({window:t}){let e=rr(t);return t?/^(since|until) /.
test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,"on $1"):"at any time"}var nv=t=>t.map(e=>La({window:e})).join(" or ");function ou(t,e){let{
from:n=null,to:o=null}=e.question??{};return{from:n?_r(t,n):"Who",verb:nu(t,e),to:o?_r(t,o):"whom",through:ev(t,e),time:e.compare?.by==="dates"?nv(e.compare.sides):
La(e),certain:e.certain}}function Ge(t,e){let{from:n,verb:o,to:s,through:r,time:i,certain:a}=ou(t,e),c=[r,e.window&&i,a&&"certain only"].filter(Boolean);return`${[
`${n[0].toUpperCase()}${n.slice(1)} ${o} ${s}`,...c].join(", ")}?`}function Ta(t,e,n,o,s){let r=e[n];if(r===null)return[];let i=fe(t,n).filter(c=>!r.includes(c));
if(!i.length)return[];let a=r.length?i.length<r.length?`not ${Os(i.map(o),"or")}`:Os(r.map(o),"or"):"none";return[{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}
function Es(t,e){let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,walk:c},chosen:null}},s=je(e)!==null;return[...Ta(
t,e,"types",i=>t.types[i].label.toLowerCase(),"Actors"),...Ta(t,e,"countries",Ms,"Countries"),...Ta(t,e,"confidences",String,"Confidence"),...Ta(t,e,"statuses",
i=>ee[i],"Status"),n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===!1&&{key:"parts",label:"parts not counted with \
their whole",change:o("parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after another",change:o("time")},s&&n.limit&&{key:"limit",
label:`at most ${B(n.limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o("sort")},e.only&&{key:"only",label:`only ${Os(e.
only.map(i=>t.actors[i]?.name??i))}`,change:{only:null}},...e.without.length>Kh+1?[{key:"without",label:`${e.without.length} hidden`,change:{without:[]}}]:e.without.
map(i=>({key:`without:${i}`,label:`without ${t.actors[i]?.name??i}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"focus",label:`near ${t.actors[e.
focus.id].name}: ${B(e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var As=Object.freeze({...Object.fromEntries(Wt.map(t=>[t,$t[t]])),focus:null,
chosen:null}),Ca=t=>Wt.every(e=>lt(t[e],$t[e]))&&!t.focus;var ov=8,Xh=K.join("|");function sv(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+ov);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=nn(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(Id(a))return{fault:a.message}}}return null}function Qh(t){let e=K.findIndex(n=>n===t.toLowerCase());
return{confidences:e?K.slice(e):K.slice(0,1)}}var rv=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${Xh}) confidence(?: only)?\\b`,"i"),Qh],[new RegExp(`^\\s*(${Xh})\\s*$`,"i"),Qh],[/\b(disputed|denied)\b/i,t=>({statuses:yt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:yt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function Jh(t){let e=sv(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of rv)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var av=4,Zh=80,cv={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},su={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},Ia=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),tw={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function ru(t,e){let n=ew(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>ew(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function ew(t,e){let n=St(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>Na(t,a).includes(n));if(s.length)return s;
let r=nw(n)??X.find(a=>a.startsWith(n)),i=o.filter(a=>Na(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Ln(t,r):iu(t,n)}function Wa(t,e){let n=Object.keys(t.
kinds).filter(s=>Na(t,s).includes(e)),o=nw(e);return n.length||!o?n:Ln(t,o)}function iu(t,e){if(e.length<av)return[];let n=[...Object.keys(t.kinds).flatMap(i=>Na(
t,i)),...Object.keys(su)],o=ko(e),s=i=>Pn(o,xo(i),Zh),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=Zh?Wa(t,r):[]}var au=t=>Object.hasOwn(tw,t)?tw[t]:null,nw=t=>Object.
hasOwn(su,t)?su[t]:void 0;function Na(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...cv[e]??[]].map(St).filter(Boolean)}function Fo(t,e){
let n=St(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:St(Ms(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var uv=88,fv=90,dv=6,pv=80,mv=/^(?:all|everything|clear|clear all|reset)$/i,hv=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function cu(t,e,n,o=!1){let{results:s}=jo(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?pv:n.length>1?fv:uv;return s[0]&&s[0].score>=r?s[0]:null}function wv(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Jh(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),u=null;for(let f=0;f<l.length&&!s.unknown.length;){let d=St(l[f]),
m=au(d);if(m&&!(d==="for"&&f===l.length-1)){u=m,f+=1;continue}let h=gv(t,e,s,l,f,u,o);h.role&&(u=null),f+=h.words}return s}function gv(t,e,n,o,s,r,i){let a=Math.
min(dv,o.length-s),c=St(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=St(h.join("\
 ")),g=r==="via"?[]:Wa(t,w);if(g.length)return l(g,m);if(r==="in"){let k=Fo(t,h.join(" "));if(k.length===1)return n.to=Gn(k[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if(Ia.has(St(h.at(-1)??""))||Ia.has(c)&&m>1)continue;let b=k=>au(St(k))||Wa(t,St(k)).length>0;if(w.length<3||h.some((k,x)=>x>0&&b(k)))continue;
let $=cu(t,e,h);if($)return ow(n,$.id,r,s),{words:m,role:!0}}let[u]=r==="from"||r==="to"?Fo(t,o[s]):[];if(u&&(r==="from"||r==="to"))return n[r]=Gn(u.code),{words:1,
role:!0};if(Ia.has(c))return{words:1,role:!1};let f=i&&r!=="via"?iu(t,c):[];if(f.length)return l(f,1);let d=i&&c.length>3&&cu(t,e,[o[s]],!0);return d?(ow(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function ow(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function sw(t,e,n,o,s){let r=wv(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:u,to:f}=r;if(r.unknown.length){let[$]=r.unknown;return{wrong:l||u||f||i.length||r.loose.length||/\d/.test($)?`No actor, \
kind of link or time is called “${$}”`:null}}for(let{id:$,at:k}of r.loose){let x=r.kindAt<0||k<r.kindAt;if(!u&&(x||f!==null)&&$!==f)u=$;else if(!f&&$!==u)f=
$;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[u,f,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(u||f||i.length),w=h?{...As}:{},g=r.hops??(r.either?1:null);if(h)w.question={from:u,to:f,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...g?{maxHops:g}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let b={...o,...w};return r.kinds.length?Object.assign(w,_e(t,b,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,_e(t,b,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...b.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??b.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function yv(t,e,n){let o=hv.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>cu(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function bv(t,e){let n=St(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>St(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:Be("actors",{type:o})}}}))}function rw(t,e,n,o){let s=u=>{let f={...o,...u},d=Es(t,f).filter(({key:m})=>m!==
"undirected");return{name:[Ge(t,f),...d.map(({label:m})=>m)].join(" · "),change:u}};if(mv.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:As}],alone:!0};let r=yv(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=sw(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=sw(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Fo(t,n).filter(({name:u})=>u===St(n));return l.
length?{options:l.map(({code:u})=>{let f={...As,question:{from:null,to:Gn(u),walk:{undirected:!0,maxHops:1}}};return s({...f,..._e(t,{...o,...f},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:bv(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var kv=150,lu=0,Ra=window.location.hash,Br=null;function aw(t,e){clearTimeout(lu),lu=setTimeout(()=>{if(window.location.hash!==Ra)return;let n=Br,o=n&&Wt.some(s=>!lt(
n[s],e[s]));Br=e;try{let s=`#${Pi(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}Ra=window.location.hash},kv)}function uu({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function cw(t,e,n,o){Br=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(lu),Ra=window.location.hash;let s=Ra.slice(1);if(s===Pi(t,e.get()))return;
let{state:r,...i}=Hi(t,s);Br=s?r:o(),e.set(Br),uu(i,n)})}function Ts(t,e){let n=Pi(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var lw=12,xv=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Sv=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function jt(t,e=300){let n=String(t).replace(xv,"").replace(Sv," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function Pr(t){let e=t.length-lw;return e>1?`${t.slice(0,lw).join(", ")} and ${e}\
 more`:t.join(", ")}var ze=(t,e)=>jt(t.actors[e]?.name??e,80),$v={kinds:["Kinds of link",(t,e)=>jt(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>ee[e]],countries:["Countries",(t,e)=>e===Gt?"none given":e]};function vv(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=$v[n],a=fe(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${Pr(a.map(c=>r(t,c)))}`:
`${s}: ${Pr(o.map(c=>r(t,c)))}`}function uw([t,e]){return t&&e?t===e?`on ${ft(t)}`:`from ${ft(t)} to ${ft(e)}`:t?`from ${ft(t)} on`:`until ${e&&ft(e)}`}var fw=({
window:t,certain:e})=>t&&`${e?"Certainly":"Possibly"} active ${uw(t)}`;function dw(t,{compare:e}){if(!e||e.by==="actors")return null;let[n,o]=e.by==="dates"?e.sides.
map(s=>`active ${uw(s)}`):e.sides.map(s=>Cn(t,{...$t,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function Ov(t){let{on:e,between:n,certain:o,
...s}=t.info.narrowedBy??{},r=$o({on:e,between:n}),i={kinds:["Kinds of link",c=>jt((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:["Families of links",String],
status:["Status",c=>ee[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>ze(t,c)],within:["Only actors within",String]};return[...Object.
entries(s).flatMap(([c,l])=>{let[u,f]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${u}: ${Pr(d.map(f))}`:[]}),fw({window:r,certain:!!o})].
filter(c=>c!==null)}function Cn(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?ze(t,o):o);return[...Ov(t),...$n.map(o=>vv(t,e,o)),fw(e),dw(t,e),e.only&&`\
Only: ${Pr(e.only.map(o=>ze(t,o)))}`,n.length>0&&`Hidden: ${Pr(n)}`].filter(Boolean)}var pw=(t,e)=>[Ge(t,e),...Es(t,e).map(({label:n})=>n),dw(t,e)].filter(Boolean).
join(" · ");function mw(t,e,{folded:n=0}={}){return e.focus?`In focus: ${ze(t,e.focus.id)} and actors within ${B(e.focus.depth,"step")}`:n>0?`${n.toLocaleString(
"en")} more actors are not shown`:null}var fu=new Date,du=new Date;function Ft(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>Ft(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(fu.setTime(+r),du.setTime(+i),t(fu),t(du),Math.floor(n(fu,du))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var Fa=Ft(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);Fa.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?Ft(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):Fa);var ML=Fa.range,Nn=1e3,De=Nn*60,In=De*60,Wn=In*24,mu=Wn*7,hw=Wn*30,pu=Wn*365,Hr=Ft(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Nn)},(t,e)=>(e-t)/Nn,t=>t.getUTCSeconds()),EL=Hr.range,ww=Ft(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Nn)},
(t,e)=>{t.setTime(+t+e*De)},(t,e)=>(e-t)/De,t=>t.getMinutes()),AL=ww.range,gw=Ft(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*De)},(t,e)=>(e-t)/De,t=>t.getUTCMinutes()),
TL=gw.range,yw=Ft(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Nn-t.getMinutes()*De)},(t,e)=>{t.setTime(+t+e*In)},(t,e)=>(e-t)/In,t=>t.getHours()),DL=yw.range,
bw=Ft(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*In)},(t,e)=>(e-t)/In,t=>t.getUTCHours()),LL=bw.range,kw=Ft(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*De)/Wn,t=>t.getDate()-1),CL=kw.range,Mv=Ft(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Wn,t=>t.getUTCDate()-1),NL=Mv.range,xw=Ft(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/Wn,t=>Math.floor(t/Wn)),
IL=xw.range;function _o(t){return Ft(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*De)/mu)}var Sw=_o(0),Ev=_o(1),Av=_o(2),Tv=_o(3),Dv=_o(4),Lv=_o(5),Cv=_o(6),WL=Sw.range,RL=Ev.range,jL=Av.range,FL=Tv.range,_L=Dv.range,BL=Lv.
range,PL=Cv.range;function Bo(t){return Ft(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/mu)}var $w=Bo(0),Nv=Bo(1),Iv=Bo(2),Wv=Bo(3),Rv=Bo(4),jv=Bo(5),Fv=Bo(6),HL=$w.range,UL=Nv.range,GL=Iv.range,zL=Wv.range,VL=Rv.range,YL=jv.range,
qL=Fv.range,vw=Ft(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),KL=vw.range,_a=Ft(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),XL=_a.range,hu=Ft(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());hu.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:Ft(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var QL=hu.range,ro=Ft(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());ro.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
Ft(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var JL=ro.
range;function Ow(t,e,n,o,s,r){let i=[[Hr,1,Nn],[Hr,5,5*Nn],[Hr,15,15*Nn],[Hr,30,30*Nn],[r,1,De],[r,5,5*De],[r,15,15*De],[r,30,30*De],[s,1,In],[s,3,3*In],[s,6,6*
In],[s,12,12*In],[o,1,Wn],[o,2,2*Wn],[n,1,mu],[e,1,hw],[e,3,3*hw],[t,1,pu]];function a(l,u,f){let d=u<l;d&&([l,u]=[u,l]);let m=f&&typeof f.range=="function"?f:c(
l,u,f),h=m?m.range(l,+u+1):[];return d?h.reverse():h}function c(l,u,f){let d=Math.abs(u-l)/f,m=fs(([,,g])=>g).right(i,d);if(m===i.length)return t.every(rl(l/pu,
u/pu,f));if(m===0)return Fa.every(Math.max(rl(l,u,f),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[ZL,tC]=Ow(ro,_a,$w,xw,bw,gw),
[eC,nC]=Ow(hu,vw,Sw,kw,yw,ww);var Ls=864e5,Dw=365.2425,Mw=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[_v,Bv]=[38,66],Ew=new Map,Ur=t=>new Date(t*Ls),Ds=t=>Math.round(t.getTime()/Ls);
function Lw(t){let e=t<12?_a.every(t):ro.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function zt(t){if(t==null)return null;let e=Ew.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Ls),Ew.set(t,e)}return e}function bt(t){
if(t==null)return null;let e=new Date(t*Ls),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function vt(t){let e=new Date(t*Ls);return e.getUTCFullYear()*12+e.getUTCMonth()}function oe(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/Ls)}function Ba(t,e){let n=vt(t),[o,s]=[oe(n+e),oe(n+e+1)-1];return Math.min(s,o+t-oe(n))}function Gr(t,e,n){let o=Math.max(1,(e-
t+1)/Dw*12),s=Mw.find(r=>r/o*n>=(r<12?Bv:_v))??V(Mw);return Lw(s).range(Ur(t),Ur(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${Ze[a].slice(
0,3)} ${i}`:String(i);return{day:Ds(r),year:a===0,label:c}})}function Pv(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${Ze[o]} ${n}`:e<12?`${Ze[o]}\
 to ${Ze[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function Cw(t,e,n,o=4){let s=vt(e)-vt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=Lw(r),a=[],c=i.floor(Ur(t));for(;Ds(c)<=e;){let l=i.offset(c,1);a.push({first:Ds(c),last:Ds(l)-1,name:Pv(c,r)}),c=l}return a}var Hv=.8,Uv=.02,Aw=.15;function Tw(t,e){
let n=ro.offset(ro.floor(Ur(e)),1);return{first:Ds(ro.floor(Ur(t))),last:Ds(n)-1}}function Gv(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*Hv))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,Dw),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*Uv),[u,f]=[t[l],t[t.length-1-l]];return[u-a>(c-a)*Aw?u:a,c-f>(c-a)*Aw?f:c]}function Nw(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=Tw(...Gv(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:Tw(e[0],e[e.length-
1])}}function Pa(t,e,n){let o=[];for(let s of e){let r=zt(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var se=(t,e)=>[zt(t?.[0])??e.first,zt(t?.[1])??e.last];function Ha(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:bt(o),s>=
n.last?null:bt(s)]}function Ua(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=vt(t),[s,r]=[oe(o),oe(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var Iw=([t,e])=>oe(vt(
t))===t&&oe(vt(e+1))===e+1;function Cs(t,{months:e=0,days:n=0},o){let[s,r]=se(t,o),i=(c,l,u)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,u)));if(!e){let c=i(n,
o.first-s,o.last-r);return[bt(s+c),bt(r+c)]}let a=i(e,vt(o.first)-vt(s),vt(o.last)-vt(r));if(Iw([s,r])){let[c,l]=[oe(vt(s)+a),oe(vt(r+1)+a)-1];return[bt(c),bt(l)]}
return[bt(Math.max(o.first,Ba(s,a))),bt(Math.min(o.last,Ba(r,a)))]}var Ww=(t,e,n)=>Ba(t+e,n)-e;function Rw({first:t,last:e},n,o){return n>0?[bt(t),bt(oe(vt(t)+o)-
1)]:[bt(oe(vt(e+1)-o)),bt(e)]}var zv=.6;function wu(t,e){let[n,o]=se(t,e),s=Math.max(1,Math.round((o-n)/30.4*zv));return{first:Math.max(e.first,oe(vt(n)-s)),last:Math.
min(e.last,oe(vt(o)+s+1)-1)}}function gu(t,e,n,o){let s=se(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),Ha(s[0],s[1],
o)}function jw(t,e,n){let[o,s]=se(t,n);return s>=n.last?null:Cs([bt(o),bt(s)],{months:e},n)}function Fw(t,e){let[n,o]=se(t,e);if(t&&o<e.last)return[bt(n),bt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[bt(e.first),bt(oe(vt(e.first)+(s?12:1))-1)];if(!Iw([n,o]))return[bt(e.first),bt(e.first+o-n)];let r=vt(
o)-vt(n)+1;return[bt(e.first),bt(oe(vt(e.first)+r)-1)]}var{short:cC,windowInWords:Kt}=ot;var Vv="http://www.w3.org/2000/svg";function p(t,e={},...n){return _w(document.createElement(t),e,n)}function nt(t,e={},...n){return _w(document.createElementNS(
Vv,t),e,n)}function _w(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...me(n)),t}function me(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var tt=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Lt=(t,e)=>t.querySelector(e),T=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function ao(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},T(e)):T(e)}var it=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function R(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var gt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var Yv={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Ns([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>Ns([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>Ns([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Ns([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Ns([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Ns(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},Bw=(t,e)=>Yv[t](
e),zr=t=>Math.round(t*100)/100,Ns=(t,e)=>`M${t.map(([n,o])=>`${zr(n*e)} ${zr(o*e)}`).join("L")}z`,qv=(t,e)=>`${zr(t)} ${zr(e)}`;function Pw(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${qv(Number(r)+e,Number(i)+n)}`)}function Hw(t,e){let[n,o]=[(t-e)/2,e/2].map(zr);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var Uw="a[href], button, input, select, textarea, summary, [tabindex]";function Gw(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Ga(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=Gw(e),o=r=>Gw(r)===n,s=tt(t,Uw).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=tt(t,Uw).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var Xv=window.matchMedia("(pointer: coarse)");function yu(t,e){let n=Xv.matches?[]:tt(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function zw(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function re(t,e,n,o,{text:s=mr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=Be(n.type,n.where),a=[mr(n.type,o),..._i(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:it(a),title:it(a),onclick:()=>e({type:"list",
list:i})},s)}var Vr=(t,e,n,o,s)=>p("h3",{},n,re(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var Qv={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},Yw=(t,e)=>Math.max(0,Math.min(e-1,t));function lo(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=Qv[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(u=>u===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[Yw(i+s[0],r.length)];c[Yw(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var Jv="No country given",Zv=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),$e=t=>nt("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -\
9 18 18","aria-hidden":"true",colour:t.colour},nt("path",{d:Bw(t.shape,t.shape==="star"?8:7)}));function Ye({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return nt("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},nt("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&nt("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"he\
ad"}),o==="denied"&&nt("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&nt("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&nt("pat\
h",{d:Pw(Hw(20,11),15,6),class:"plate"}),i&&nt("text",{x:15,y:9.2},i))}function tO(t){let e=Object.keys(t.kinds),n=X.filter(a=>e.some(c=>t.kinds[c].family===a)),
o=a=>({value:a,key:`kind:${a}`,label:T(t.kinds[a].label),sample:Ye({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;
for(let{kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.
map(a=>({name:xe(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).
map(a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:$e(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...K].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:xe(a),sample:Ye({dash:tn[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:yt.map(a=>({value:a,key:`statu\
s:${a}`,label:xe(ee[a]),sample:Ye({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:fe(t,"countries").map(a=>({value:a,label:a===Gt?Jv:
Zv.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var eO=t=>typeof t=="object"?t.
actors:t??0;function nO(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function qw(t,e,n,o){let s=[],
r=[],i=m=>tt(m,"input, button"),a=m=>vo(e,n.get(),m)??fe(e,m);function c(m,h){n.set(_e(e,n.get(),m,h))}function l(m,h,w){let g=new Set(a(m));for(let b of h)w?g.
add(b):g.delete(b);c(m,g)}function u(m,{key:h,label:w,sample:g},b,$){let k=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:S=>l(m,b,S.target.checked)}),
x=p("span",{class:"row-count"}),y=p("div",{class:$?"row family":"row"},p("label",{},k,g,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${it(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(b))},"only"),x);return s.push({facet:m,values:b,box:k,count:x,element:y,counted:nO(
h)}),y}function f({title:m,facet:h,groups:w,folded:g}){let b=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(fe(e,h)))},
"all"),$=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),k=w.map(({name:x,key:y,rows:S})=>p("div",{role:"\
group","aria-label":x??m},x!==void 0&&y!==void 0&&u(h,{key:y,label:x,sample:null},S.map(({value:v})=>v),!0),S.map(v=>u(h,v,[v.value],!1))));for(let x of k)r.push(
lo(x,()=>tt(x,".row").map(i)));return g?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},b,$),k)):p("sect\
ion",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),b,$),k)}function d({state:m,view:h}){let g=Ot(m)||Ae(m)?im(e,h.links):sm(e,...Al(e,m));for(let{
facet:b,values:$,box:k,count:x,element:y,counted:S}of s){let v=vo(e,m,b),O=v===null?$.length:$.filter(M=>v.includes(M)).length;k.checked=O>0,k.indeterminate=O>0&&
O<$.length;let N=$.reduce((M,W)=>M+eO(g[b]?.[W===Gt?vr:W]),0),j=re(e,o.open,S,N,{text:N.toLocaleString("en"),class:"count"}),L=Ga(y);x.replaceChildren(j),L?.(),
y.classList.toggle("nothing",N===0)}for(let b of r)b.update()}return t.append(...tO(e).map(f),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},Ye({ended:!0}),"Ended before the date of record"),p("li",{},Ye({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var oO=0;function un(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1}){let u=`options-${++oO}`,f=[],d=-1;e.id||=u,e.setAttribute("r\
ole","listbox");for(let[k,x]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-co\
ntrols":e.id}))t.setAttribute(k,x);function m(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function h(k){d=k,
[...e.children].forEach((x,y)=>x.setAttribute("aria-selected",String(y===k))),k>=0&&(t.setAttribute("aria-activedescendant",`${u}-${k}`),e.children[k].scrollIntoView(
{block:"nearest"}))}function w(k){let x=f[k];x&&(t.value=l?it(x.name):"",m(),"change"in x?i?.(x.change):s(x.id,x.type))}function g(){let{results:k,removed:x}=jo(
n,o,t.value,{types:c}),y=r?.(t.value)??{options:[],alone:!1},S=x??y.wrong??null;if(y.alone)return{options:y.options,none:S};let v=y.after?k.slice(0,1):[];return{
options:[...v,...y.options,...k.slice(v.length)],none:S}}function b(k,x){let y="change"in k?null:k,S=y?.type==="actor"&&n.actors[y.id];return p("li",{role:"opti\
on",id:`${u}-${x}`,"data-actor":S&&y?.id,"data-found":y?`${y.type}:${y.id}`:"question",onpointerdown:v=>{v.preventDefault(),w(x)}},S&&$e(n.types[S.type]),p("spa\
n",{class:"what"},T(k.name)),(c.length!==1||!y)&&p("span",{class:"found-type"},y?.type??"question"),y?.matched&&p("span",{class:"fine"},T(y.matched,{lang:y.lang})))}
function $(){let{options:k,none:x}=g();f=k,e.replaceChildren(...f.map(b));let y=t.value.trim()!=="",S=c.length===1?c[0]:"record";y&&!f.length&&e.append(p("li",{
class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},x??`No ${S} has a name like this`)),e.hidden=!y,t.setAttribute("aria-expanded",String(
y)),h(f.length?0:-1),y&&a(f.length?`${B(f.length,S==="record"?"result":S)} found`:x??`No ${S} found`)}t.addEventListener("input",()=>{l&&s(null,null),$()}),t.addEventListener(
"blur",m),t.addEventListener("keydown",k=>{if(k.key==="ArrowDown"&&e.hidden)$();else if(k.key==="ArrowDown")h(Math.min(d+1,f.length-1));else if(k.key==="ArrowUp")
h(Math.max(d-1,0));else if(k.key==="Enter"&&!e.hidden)w(d);else if(k.key==="Tab"&&!k.shiftKey&&c.length&&!e.hidden&&f.length){if(w(d),l)return}else if(k.key==="\
Escape"&&!e.hidden)m();else return;k.preventDefault(),k.stopPropagation()}),m()}var Po={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},sO={dates:"Two times",actors:"Two actors",filters:"Two filters"},Kw=null;
function Xw(t,e){let n=Object.values(Po).find(([,o])=>lt(o,e));return n?n[0]:Cn(t,{...$t,...e}).join("; ")}var Qw=t=>Kt(t),Ya=(t,e,...n)=>p("div",{class:"field"},
p("label",{for:t},e),n);function Jw(t,e,n){let{compare:o}=e.get(),s=o?.by??Kw??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",role:"alert",hidden:!0}),
i=x=>e.set(x);function a(x,y){r.hidden=!0,x.removeAttribute("aria-invalid");try{return y()}catch(S){if(!(S instanceof RangeError))throw S;r.textContent=S.message,
r.hidden=!1,x.setAttribute("aria-invalid","true"),x.setAttribute("aria-describedby",r.id)}}function c(x){let y=x&&Rd(x);if(!y)throw new RangeError("Name a time \
with a first and a last day, such as 2024-12-08 or Dec 2024.");i(pr(y))}let l=x=>i({compare:{by:"actors",sides:x,way:"to",family:"support"}});function u(x){let y=x.
split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(y.length===2&&!/^\s*between\s/i.test(x)){let[S,v]=y.map(N=>jo(t,n.entries,N,{types:["actor"]}).results[0]),O=y.map(
N=>{try{return nn(N)}catch{return null}});if(O[0]&&O[1])return i(pr([O[0],O[1]]));if(S&&v&&S.id!==v.id)return l([S.id,v.id])}c(nn(x))}function f(){let x=p("ul",
{class:"options",hidden:!0}),y=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return y.addEventListener("ke\
ydown",S=>{if(S.key!=="Enter"||!y.value.trim())return;let v=jo(t,n.entries,y.value,{types:["event"]}).results,O=y.hasAttribute("data-moved"),N=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(y.value);O||!N&&v.length||(S.preventDefault(),S.stopImmediatePropagation(),a(y,()=>u(y.value)))}),y.addEventListener("keydown",({key:S})=>{S.startsWith("Ar\
row")&&y.setAttribute("data-moved","")}),y.addEventListener("input",()=>y.removeAttribute("data-moved")),un(y,x,{graph:t,entries:n.entries,types:["event"],say:n.
say,keep:!0,choose:S=>{S&&a(y,()=>c(t.events[S].days))}}),Ya("compare-what","What to compare",y,x)}function d(x){let y=o?.by==="dates"?o.sides[x]:null,S=`compar\
e-time-${x}`,v=y?Kt(y):"",O=p("input",{type:"text",id:S,value:v.charAt(0).toUpperCase()+v.slice(1),placeholder:x?"2017":"2012",onchange:N=>{let j=N.target,L=a(j,
()=>nn(j.value));if(!L)return;let M=o?.by==="dates"?o.sides[1-x]:null;if(!M)return h(x,L);i(pr(x?[M,L]:[L,M],o?.by==="dates"&&o.certain))}});return Ya(S,x?"Seco\
nd time":"First time",O)}let m=[null,null];function h(x,y){m[x]=y;let[S,v]=m;S&&v&&i(pr([S,v]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function g(x){let y=p(
"ul",{class:"options",hidden:!0}),S=`compare-actor-${x}`,v=w[x],O=p("input",{type:"text",id:S,value:v?it(t.actors[v].name):"",placeholder:"Name of an actor",dir:"\
auto"});return un(O,y,{graph:t,entries:n.entries,types:["actor"],say:n.say,keep:!0,choose:N=>{if(!N)return;w[x]=N;let[j,L]=w;if(!j||!L)return document.getElementById(
`compare-actor-${1-x}`)?.focus();a(O,()=>{if(j===L)throw new RangeError("Choose two different actors.");i({compare:{way:"to",family:"support",...o?.by==="actors"?
o:{},by:"actors",sides:[j,L]}})})}}),Ya(S,x?"Second actor":"First actor",O,y)}function b(x,y,S,v,O){let N=p("select",{id:x,onchange:j=>O(j.target.value)},S.map(
([j,L])=>p("option",{value:j,selected:j===v},L)));return Ya(x,y,N)}function $(x){let y=o?.by==="filters"?o.sides:[{},Po.high[1]],S=y[x],v=Object.keys(Po).find(j=>lt(
Po[j][1],S)),O=Object.entries(Po).filter(([j])=>j!=="certain"||e.get().window).map(([j,[L]])=>[j,L]);v||O.push(["own",Xw(t,S)]);let N=Fd(e.get());return Object.
keys(N).length&&O.push(["page","The filters of the page now"]),b(`compare-filter-${x}`,x?"Second filter":"First filter",O,v??"own",j=>{let L=j==="page"?N:j==="o\
wn"?S:Po[j][1],M={};if(j==="page")for(let W of dr)M[W]=$t[W];i({...M,compare:{by:"filters",sides:x?[y[0],L]:[L,y[1]]}})})}function k(){return s==="dates"?[d(0),
d(1)]:s==="filters"?[$(0),$(1)]:[g(0),g(1),o?.by==="actors"&&[b("compare-way","Links",[["to","received"],["from","given"]],o.way,x=>i({compare:{...o,way:x==="fr\
om"?"from":"to"}})),b("compare-family","Family",X.map(x=>[x,x[0].toUpperCase()+x.slice(1)]),o.family,x=>i({compare:{...o,family:X.find(y=>y===x)??"support"}}))]]}
return p("div",{class:"compare-form"},f(),p("div",{class:"tabs",role:"group","aria-label":"Compare"},Wd.map(x=>p("button",{type:"button","aria-pressed":String(x===
s),onclick:()=>{Kw=x,x==="filters"?i({compare:{by:"filters",sides:[{},Po.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(x==="d\
ates"?"compare-time-0":`compare-${x.slice(0,-1)}-0`)?.focus()}},sO[x]))),p("div",{class:"compare-fields"},k()),r)}function bu(t,e){return e.by==="dates"?e.sides.
map(n=>Kt(n)):e.by==="actors"?e.sides.map(n=>it(t.actors[n].name)):e.sides.map(n=>Xw(t,n))}function qa(t,e){let n=e.by==="dates"&&jd(e.sides);if(n)return["Befor\
e and after ",p("strong",{},Kt(n))];let[o,s]=bu(t,e).map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},T(o)),p("span",{class:"verb"}," and "),p(
"strong",{},T(s))]}var rO=200,ku=t=>t===null?null:Number(t.slice(0,4));function xu(t){let n=t.flatMap(o=>ne(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(ku(o)))),Math.max(...n.map(([,,o])=>Number(ku(o))))]:null}function tg(t,e){let n=xu(t.flat());if(!n)
return null;let o=Math.max(n[1],ku(e)??0),s=Math.max(n[0],o-rO+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let u of a){
let f=ue(u,[`${c}-01-01`,`${c}-12-31`]);f&&(l[f]+=1)}return l}));return{first:s,last:o,rows:i}}var ng=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":it(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Su(t,n))),Su=(t,e)=>p("span",{class:"key-lette\
r",colour:Tn(t.kinds[e].colour),title:it(t.kinds[e].label)},t.kinds[e].letters);var Ct=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},T(t.actors[e].name));function Vt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=f=>T(t.actors[f].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],u=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},Ye({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:tn[r.confidence]?.join(" ")}),p("span",{class:"what"},T(i.label),p("span",{class:"\
ends"}," ",u,l)),p("span",{class:"fine"},It(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${Re(r)}`))}function sg(t,e,{id:n,links:o,kinds:s},r){let i=t.links[o[0]],
[a,c]=i.source===e?[e,n]:[n,e],l=xu(o.map(f=>t.links[f])),u=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",class:"record","dat\
a-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},T(t.actors[n].name)," ",ng(t,s)),p("span",{class:"fine"},`${u}, ${i.confidence}`))}var Is=(t,e,n)=>p(
"button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},T(t.sources[e].title),p("span",{class:"ends"},
" ",T(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),rg=(t,e,n)=>p("button",{type:"button",class:"record","data-a\
ctor":e,onclick:()=>n({type:"actor",id:e})},$e(t.types[t.actors[e].type]),p("span",{class:"what"},T(t.actors[e].name)),p("span",{class:"fine"},t.types[t.actors[e].
type].label)),qe=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"what"},T(t.events[e].name)),p("span",{class:"\
fine"},U(t.events[e].date)));var $u=200,Ou=["ended","began","held"];function Ka(t,e){if(e.by==="filters"){let[n,o]=bu(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,held:"\
In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",held:"Certain at both times"}:{ended:"Ended",began:"Began",held:"\
Held"}}function iO(t,{sides:e,certain:n},o,s){let[r,i]=e.map(f=>Qw(f)),a=new Map,c=f=>{let{before:d,after:m}=Lh(t,f,e);return s==="ended"?d!=="certain"?`Over by\
 ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="began"?m!=="certain"?`N\
ot yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active on ${i}`:d==="certain"&&
m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not known whether they had begu\
n":"Possible at both times, not certain"};for(let f of o){let d=n&&s==="held"?"Certain at both times":c(f);a.set(d,[...a.get(d)??[],f])}let l=[/^Active on .* over|^Not yet on .* active|^Certain/,
/^Active on/,/^Active/,/^/],u=f=>l.findIndex(d=>d.test(f));return[...a].sort(([f],[d])=>u(f)-u(d))}function aO(t,e){let n=o=>{let{kind:s,confidence:r}=t.links[o];
return[X.indexOf(t.kinds[s].family),9-ut(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var vu=(t,e,n)=>[p("ul",{class:"links"},aO(t,e).
slice(0,$u).map(o=>p("li",{},Vt(t,o,n.open)))),e.length>$u&&p("p",{class:"notice"},`${e.length-$u} more are in the tables.`)];function cO(t,e,n,o,s){let r=n[o],
i=o==="held"?[]:n.actors[o],a=e.by==="dates"?iO(t,e,r,o):[["",r]],c=s.now().drawn.links,l=r.filter(f=>!c.has(f)),u=[...new Set(l.flatMap(f=>[t.links[f].source,t.
links[f].target]))];return p("section",{"data-change":o,"aria-label":Ka(t,e)[o]},p("h3",{},p("span",{class:`change-sample ${o}`,"aria-hidden":"true"}),Ka(t,e)[o],
p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="ended"?"Actors that ended: ":"New actors: ",i.map((f,d)=>[
d?", ":"",Ct(t,f,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([f,d])=>typeof f=="string"&&f?p("details",{open:o!=="held"&&d.length<=40},p("summ\
ary",{},`${f}: ${d.length.toLocaleString("en")}`),vu(t,d,s)):o==="held"?p("details",{},p("summary",{},"List them"),vu(t,d,s)):vu(t,d,s)),o!=="held"&&l.length>0&&
p("button",{type:"button",onclick:()=>s.unfold(u)},l.length===r.length?"Draw them":`Draw the other ${l.length.toLocaleString("en")}`))}function lO(t,e,n,o,s){let r=Ss(
t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.set({compare:{...n,certain:i.target.checked}})}),
"certain only"),Ou.map(i=>cO(t,n,r,i,s))]}var uO=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Re(t)}`;function fO(t){return ne(t).flatMap(([,n,o],s)=>{
if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).join(", ")||"no certain year"}function dO(t,e,n,o){
return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Ct(t,s,o.open),r.map(i=>p("button",{type:"button",class:"te\
xt compare-link",title:it(`${It(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},uO(t.links[i]),", ",fO(t.links[i]))))))):p("\
td",{class:"none"},"–")}function pO(t,e,n){let{kinds:o,shared:s,alone:r}=$a(t,n.now().view.links,e),i=e.sides.map(f=>T(t.actors[f].name)),[a,c]=e.way==="to"?[
"Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this family under the filters of the page.`);let l=new Set(
s),u=f=>f.length?f.map((d,m)=>[m?", ":"",Ct(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p("caption",{},"Strength of each link, and the years i\
n which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(f=>p("th",{scope:"col"},f)))),p("tbody",{},o.map(({kind:f,
sides:d})=>p("tr",{"data-kind":f},p("th",{scope:"row"},T(t.kinds[f].label)),d.map(m=>dO(t,m,l,n)))))),p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of b\
oth`),p("dd",{"data-givers":"shared"},u(s)),r.map((f,d)=>[p("dt",{},"Only ",T(t.actors[e.sides[d]].name)),p("dd",{"data-givers":String(d)},u(f))]))]}function ig(t,e,n){
let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?qa(t,s):"Compare",wide:s?.by==="actors",body:[Jw(t,e,n),s?[s.by==="actors"?pO(t,s,n):lO(t,o,s,e,n),
p("p",{class:"fine"},"All other filters of the page apply to both sides."),p("button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",
{class:"summary"},"Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two filters let pass.")]}}function Mu(t,e,n){let o=e.get(),{compare:s}=o,r=R("comparing");if(r.hidden=!s,!s)return r.replaceChildren();let i=s.by==="actors"?null:Ka(t,s),a=s.by==="actors"?
null:Ss(t,o,s);r.replaceChildren(p("p",{},"Compared: ",qa(t,s)),...Ou.flatMap(c=>i&&a?[p("span",{class:"change-key"},p("span",{class:`change-sample ${c}`,"aria-\
hidden":"true"}),s.by==="dates"?i[c]:mO[c],` ${a[c].length.toLocaleString("en")}`)]:[]),p("button",{type:"button",class:"text",hidden:o.open?.type==="compare",onclick:()=>n.
open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}var mO={ended:"first only",began:"second only",
held:"both"};function wO(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function Xa(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return wO(t,e),!1}}var lg=null,ug=()=>[...R("menu").querySelectorAll("[role=menuitem]")];function Ws(){let t=R("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&lg?.focus()}function Yr(t){let e=ug();e[(t+e.length)%e.length]?.focus()}function gO(t){let e=ug().indexOf(document.activeElement),
n={ArrowDown:()=>Yr(e+1),ArrowUp:()=>Yr(e-1),Home:()=>Yr(0),End:()=>Yr(-1),Escape:Ws,Tab:Ws};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function Ho(t,e,n){
let o=R("menu");o.hidden&&(lg=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:u})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{Ws(),
u()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,Yr(0)}function fg(){let t=R("menu");t.addEventListener(
"keydown",gO),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Ws()},{capture:!0}),window.
addEventListener("blur",Ws),window.addEventListener("resize",Ws)}var yO=12;function pg(t,e,n){let o=y=>y.length===1?ze(t,y[0]):B(y.length,"actor"),s=()=>e.get().selected;function r(y){let S=new Set(y.flatMap(v=>n.canvas().boxed(
v)));e.set({only:[...S],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(y)} and what joins them; undo (z) to show the rest again.`)}function i(y){
let{without:S,open:v}=e.get();e.set({without:[...new Set([...S,...y])],selected:[],open:v?.id&&y.includes(v.id)?null:v}),n.note(`${o(y)} hidden; undo (z) to sho\
w ${y.length===1?"it":"them"} again.`)}function a(y){let{unfolded:S,only:v}=e.get();e.set({unfolded:S.filter(O=>!y.includes(O)),only:v&&v.filter(O=>!y.includes(
O)),selected:[]})}let c=y=>{let{unfolded:S}=e.get();return y.every(v=>S.includes(v))&&y.length>0};function l(y){let S=y.filter(O=>!n.pinned(O)),v={...e.get().pinned};
for(let O of S)v[O]=n.canvas().placeOf(O);if(!S.length)for(let O of y)delete v[O];e.set({pinned:v})}let u=y=>e.set({selected:[...new Set([...s(),...y])]}),f=y=>e.
set({selected:s().filter(S=>!y.includes(S))});async function d(){let y=Ts(t,e.get());await Xa(y,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>R("show-take").click()}];function h(y){let S=y.length===1?y[0]:
null,v=y.every(W=>s().includes(W)),O=y.every(W=>n.pinned(W)),N=y.filter(W=>n.canvas().layout().nodes.has(W)),j=[...S?[{label:"Open",run:()=>n.open({type:"actor",
id:S})}]:[],{label:"Expand",keys:"e",run:()=>y.forEach(W=>n.expand(W))},...S?[{label:"Focus on it",keys:"f",run:()=>n.focus(S)}]:[],{label:S?"Only this":"Only t\
hese",keys:"o",run:()=>r(y)},{label:"Hide",keys:"h",run:()=>i(y)},...c(y)?[{label:"Fold away",run:()=>a(y)}]:[]],L=S?[{label:"Paths from here…",run:()=>n.pathFrom(
S,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,S)}]:y.length===2?[{label:`Paths from ${o([y[0]])} to ${o([y[1]])}`,run:()=>n.pathFrom(y[0],y[1])},{label:`\
Paths from ${o([y[1]])} to ${o([y[0]])}`,run:()=>n.pathFrom(y[1],y[0])}]:[],M=N.length?[{label:O?"Unpin":"Pin",keys:"k",run:()=>l(N)}]:[];return[j,L,[v?{label:"\
Unselect",run:()=>f(y)}:{label:"Select",run:()=>u(y)},...M],m()]}function w(y){let{links:S}=y,v=n.canvas().actorsOf(y);return[[{label:"Open",run:()=>n.open(ca(t,
y))},{label:"Only these",run:()=>r(v)},{label:S.length===1?"Hide this link":`Hide these ${S.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...S])]})}],v.length===2?[{label:`Paths from ${o([v[0]])} to ${o([v[1]])}`,run:()=>n.pathFrom(v[0],v[1])},{label:`Paths from ${o([v[1]])} to ${o([v[0]])}`,run:()=>n.
pathFrom(v[1],v[0])}]:[],[{label:"Select its actors",run:()=>u(v)}],m()]}let g=y=>[[{label:"Show each",run:()=>y.type==="stack"?e.set({stacks:[...e.get().stacks,
y.key]}):n.unfold(y.ids)},{label:"Only these",run:()=>r(y.ids)},{label:"Hide",run:()=>i(y.ids)},{label:"Select",run:()=>u(y.ids)}],y.ids.slice(0,yO).map(S=>({label:ze(
t,S),run:()=>n.open({type:"actor",id:S})})),m()],b=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function $(y,S){let v=y&&y.type!=="strand"?n.canvas().actorsOf(y):[];
v.length&&s().length>1&&v.every(O=>s().includes(O))?Ho(`${s().length} actors selected`,h(s()),S):y?.type==="actor"?Ho(o([y.id]),h([y.id]),S):y?.type==="strand"?
Ho(n.canvas().actorsOf(y).map(O=>o([O])).join(" – "),w(y),S):y?Ho(o(y.ids),g(y),S):Ho("The picture",b(),S)}function k(){let y=s(),S=R("selection");if(S.hidden=
y.length===0,document.body.dataset.selection=String(y.length),!y.length)return;let v=(O,N)=>p("button",{type:"button",class:"text",onclick:N},O);S.replaceChildren(
p("span",{},`${y.length} selected`),v("Only these",()=>r(y)),v("Hide",()=>i(y)),v("More…",O=>Ho(`${y.length} actors selected`,h(y),{x:O.clientX,y:O.clientY})),
v("Clear",()=>e.set({selected:[]})))}function x(){let{open:y}=e.get();return s().length?s():y?.type==="actor"?[y.id]:[]}return{menu:$,only:r,hide:i,pin:l,fold:a,
targets:x,update:k}}var Eu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function mg(t){document.body.dataset.legend=t?"o\
pen":"closed",R("show-legend").setAttribute("aria-expanded",String(t))}var hg=()=>mg(!1);function wg(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=u=>Object.
keys(t[u]).length,i=n?Ri(n):"";R("lead").append(i?T(i):""),R("lead").title=it(i),R("about").append(n?T(n):"");let a=[Eu("table","actors",B(r("actors"),"actor"),
e),Eu("table","links",B(r("links"),"link"),e),Eu("sources","sources",B(r("sources"),"source"),e)];o&&a.push(`as of ${U(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([u,f])=>`${u.replaceAll("_"," ")} ${[f].flat().join(", ")}`).join("; ")}`),R("facts").append(...a.map(u=>p("li",{},typeof u=="s\
tring"?T(u):u))),R("undo").addEventListener("click",e.undo),R("redo").addEventListener("click",e.redo),R("show-help").addEventListener("click",()=>R("help").showModal()),
R("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),R("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),R("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),R("lasso").addEventListener("click",()=>e.canvas().lasso());let c=R("legend"),l=u=>{u&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),mg(u),(u?c.querySelector("input"):R("show-legend"))?.focus()};R("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",u=>{u.key!=="Escape"||document.body.dataset.legend!=="open"||(u.preventDefault(),l(!1))})}var Au={d:"M1 6h24"},Qa=(t,e,n="path")=>nt("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},nt(n,e)),xO=t=>[Qa(t,Au),` ${t[0].toUpperCase()}${t.
slice(1)}`],SO=window.matchMedia("(max-width: 760px)"),$O=window.matchMedia("(pointer: coarse), (max-width: 760px)");function gg(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:X.filter(i=>r.includes(i)||i===t&&!s)})},s&&Qa(t,Au),s?o:
`+ ${o}`)}function Ja(t,e,n){let o=SO.matches,{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l}=n.layout(),u=s.map(({ribbon:L})=>L),f=new Set(u.filter(L=>L.main).
flatMap(({kinds:L,back:M})=>[...L,...M])),d=n.asked(),m=X.filter(L=>l.has(L)&&!a.has(L)&&l.has("support")),[h,w]=[m.filter(L=>c.has(L)),m.filter(L=>!c.has(L))],
g=[...r.values()].some(({box:L})=>L?.ended),b=({from:L})=>t.columns.columns[r.get(L)?.column??0]?.tone,$=new Set(u.filter(({family:L})=>L==="support").map(b)),k=!o&&
!Ae(e.get())&&$.has("patron")&&$.size>1?"; darker from patrons":"",x=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",y=a.has("support")?
"Support":"Links",S=Ae(e.get())!==null,v=i.tiles==="letters"?oo(t).filter(L=>f.has(L)):[],[O,N,j]=$O.matches?["Tap","double tap","hold"]:["Click","double click",
"right click"];R("hint").textContent=r.size?`${O} for evidence, ${N} to expand, ${j} for more`:"",R("key").replaceChildren(...[f.size>0&&p("li",{},Qa(S?"compare\
d":"support",Au),`${y}: ${x}${k}`),...v.map(L=>p("li",{},p("span",{class:"key-letter",colour:S?null:Tn(t.kinds[L].colour)},t.kinds[L].letters),T(t.kinds[L].label))),
g&&p("li",{},Qa("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"Ended"),...h.map(L=>p("li",{},d?xO(L):gg(L,e,c))),w.length>0&&p("li",{},o?"":"Not d\
rawn:",...w.map(L=>gg(L,e,c)))].filter(L=>L instanceof Node))}function yg(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
OO(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function OO(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function bg(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let u=`${c} ${l}`;return l!==null&&!r.has(u)&&!!r.add(u)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:u,phase:f}of s){if(vn(f))for(let d of a(t.parts(u)))i(d,"down")&&s.push({actor:d,phase:"down"});if(On(f))for(let d of a(
t.wholes(u)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:u,phase:f})=>u===n&&f!=="start"&&f!=="down"))return c;let l=[];for(let{actor:u,phase:f}of s)
for(let d of a(t.ahead(u))){let m=Mn(t,f,u,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Nt=(t,e,n,o)=>({change:t,words:e,options:n,parts:o}),Sg=Nt("parts","allow steps between whole and part","without --no-parts",{parts:!0}),$g=(t,e)=>[...Tu(t.
filter).flat(),...Cu(t),...Du(t.filter).flat()].filter(n=>n.change===e),EO={together:["in-order","any"],"in-order":["any"],any:[]};function Tu(t){let e=[];t.certain&&
e.push([Nt("certain","include links that are only possibly active","without --certain",{certain:!1})]);let n=K.slice(0,ut(t.minConfidence??"low")).reverse();e.push(
n.map(s=>Nt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));let o=EO[t.time];return e.push(o.map(s=>Nt("time",`r\
elax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var AO=[{name:"without",words:"do not exclude"},{name:"via",words:"do not require"}];function Du(t){let e=[];
for(let{name:n,words:o}of AO)for(let s of t[n])e.push([Nt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(r=>r!==s)})]);t.parts||e.push([Sg]);for(let n of yt.
filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Nt("status",`include ${n} links`,`--status ${o.join(",")}`,{status:o})])}return t.undirected||e.
push([Nt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*vg(t){let{filter:e,index:n,first:o}=t,s=n.actors.length-1,r=Lu(
t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+Si))});return i?[Za(i.hops.length-i.steps)]:[]}var Za=t=>Nt("m\
axHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function Lu({index:t,filter:e,from:n,to:o,budget:s}){return bg(Xn(
t,e),z(t.actorAt,n),z(t.actorAt,o),s.spend)}function Cu({index:t,filter:e}){let n=t.kinds.map((i,a)=>a),o=i=>(e.kinds.length===0||e.kinds.includes(t.kinds[i]))&&
(e.families.length===0||e.families.includes(t.families[i])),s=n.filter(o).map(i=>t.kinds[i]),r=i=>X.indexOf(t.families[i]);return n.filter(i=>!o(i)&&!e.without.
includes(t.kinds[i])).sort((i,a)=>r(i)-r(a)||i-a).map(i=>{let a=[...s,t.kinds[i]].sort();return Nt("kinds",`include ${t.labels[i].toLowerCase()} links`,`--kind ${a.
join(",")}`,{kinds:a,families:[]})})}function*Og(t){let e=So(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[...new Set(d.flatMap(h=>Array.from(
h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*xg(t,c.map(d=>kg(t.filter,d,e[1]))),u=yield*xg(t,a.map(
d=>kg(t.filter,e[0],d))),f=[l,u].filter(de).map(d=>[d]);return f.length?f:[[Nt("time","drop the date","without --on or --between",{on:null,between:null})]]}function kg(t,e,n){
let o=`${ce(e)??""}..${ce(n)??""}`;return Nt(t.on===null?"between":"on",`look at ${TO(ce(e),ce(n))}`,`--between ${o}`,{on:null,between:o})}function TO(t,e){return t&&
e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*xg(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].
parts}))?o=s:n=s+1}return e[n]??null}function Nu(t,e){let n=[Nt("undirected","follow links in both directions","--undirected",{undirected:!0}),Sg,Nt("status","i\
nclude denied links",`--status ${yt.join(",")}`,{status:yt}),Nt("without","exclude nothing","without --without",{without:[]}),Nt("via","require no actor","witho\
ut --via",{via:[]}),Nt("kinds","allow every kind of link",`--family ${X.join(",")}`,{kinds:[],families:X}),Za(e),Nt("on","drop the date","without --on or --betw\
een",{on:null,between:null}),Nt("time","relax the time rule to any","--time any",{time:"any"}),Nt("minConfidence","include links of low confidence","--min-confi\
dence low",{minConfidence:null}),Nt("certain","include links that are only possibly active","without --certain",{certain:!1})],o=(s,r)=>JSON.stringify(s)===JSON.
stringify(r);return n.filter(({parts:s})=>Object.keys(s).some(r=>!o(t[r],s[r])))}var Eg=(t,e,n,o={},s={})=>Gi(Iu(t,e,n,o,s));function*Iu(t,e,n,o={},{work:s,budget:r=new Lo(s)}={}){let i=Hn(o);function*a(u){yield;let{paths:f,truncatedBy:d}=yield*kr(
t,e,n,{...u,limit:1},{budget:r,beyond:!1});return d==="work"&&!f.length&&(c.truncated=!0),f[0]??null}let c={graph:t,index:He(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*LO(
c,l)}catch(u){if(!(u instanceof Do))throw u;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*LO(t,e){if(e.parts=NO(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*CO(t,r);i&&e.relaxations.push(i)}}yield*o(Tu(n)),yield*o(yield*Og(t)),yield*o([yield*vg(
t)]),yield*o(Cu(t).map(s=>[s])),yield*o(Du(n)),e.relaxations.length||(e.together=yield*IO(t))}function Ag(t,e){let n={...t,...e};return ar(n)?n:{...n,certain:!1}}
function*CO({filter:t,first:e},n){for(let{parts:o,...s}of n){let r=Ag(t,o),i=yield*e(r);if(i)return{...s,filter:kn(r),path:i}}return null}function NO({index:t,from:e,
to:n,budget:o}){let s=i=>{let a=new Set([z(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.others[c]);for(let{rows:l,ends:u}of[{rows:t.outgoing,
ends:t.target},{rows:t.incoming,ends:t.source}])for(let f=l.start[c];f<l.start[c+1];f++)a.add(u[l.links[f]])}return a},r=s(e);return r.has(z(t.actorAt,n))?null:
[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*IO(t){let{filter:e,first:n}=t,o=l=>Ag(e,Object.assign({},...l.map(u=>u.parts)));function*s(l){
return(yield*n(o(l)))!==null}let r=yield*WO(t,s);if(!r)return[];for(let[l,{change:u}]of r.entries())for(let f of $g(t,u))if(yield*s(r.with(l,f))){r[l]=f;break}let i=yield*n(
o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?Za(i.hops.length-i.steps):l),c=kn(o(a));return a.map(({parts:l,...u})=>({...u,filter:c,path:i}))}function*WO(t,e){
let n=Nu(t.filter,RO(t)),o=n.filter(i=>i.change!=="maxHops"),s=yield*Mg(o,e);if(!s)return yield*Mg(n,e);let r=o.length===n.length?0:s.length-2;for(let i=1;i<=r;i++)
for(let a of Wu(o,i)){let c=n.filter(l=>a.includes(l)||!o.includes(l));if(yield*e(c))return c}return s}function*Mg(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)
(yield*e(t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of Wu(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(
a));if(yield*e(i))return i}return t}function RO(t){let{filter:e,index:n}=t,o=Object.assign({},e,...Nu(e,1).map(r=>r.parts)),s=Lu({...t,filter:o})??0;return Math.
max(e.maxHops,Math.min(n.actors.length-1,Math.max(s,e.maxHops+Si)))}function*Wu(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of Wu(t.slice(
n+1),e-1))yield[t[n],...o]}var Dg={any:"each at any time",together:"together on one day","in-order":"one after another"},jO=150,fn=null,Ru=[],_t,Dt,Xt;function Lg(t,e,n){[_t,Dt,Xt]=[t,e,n]}
var fo=()=>Dt.get().question??{from:null,to:null,walk:{}},be=(t,e)=>Dt.set(lr(Dt.get(),t,e)),Cg=t=>Dt.set(Dd(_t,Dt.get(),t));function Rs(){if(!Dt)return null;let{
chosen:t}=Dt.get();return t===null?null:Rn()[t]??null}function tc(){let{from:t,to:e}=fo();return{from:t,to:e,filter:Vn(_t,Dt.get())??{}}}function Rn(){let t=qr();
return t===null||t==="cancelled"?Ru=[]:typeof t=="object"&&(Ru=t.paths),Ru}function qr(t=Dt.get()){let e=je(t),n=e&&Vn(_t,t),o=e&&JSON.stringify([e,n]);return fn?.
key!==o&&(fn?.cancel(),fn=null,e&&o&&_O(o,FO(e.from,e.to,n))),fn?.state??null}function js(){return fn?.state!=="starting"&&fn?.state!=="searching"?!1:(fn.cancel(),
ju(fn,"cancelled"),!0)}function ec(){fn=null,Xt.answered()}function*FO(t,e,n){if(!n)throw new RangeError("the filters show nothing: choose at least one value of\
 each");let o=yield*kr(_t,t,e,n),s=o.paths.length?null:yield*Iu(_t,t,e,o.filter);return{...o,why:s}}function _O(t,e){let n={key:t,state:"starting",cancel:()=>{}};
fn=n;let o=!0,s=setTimeout(()=>ju(n,"searching"),jO),r=a=>{clearTimeout(s),o?n.state=a:ju(n,a)},{cancel:i}=yg(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.
message[0].toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function ju(t,e){t.state=e,Xt.answered()}var BO={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function PO(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>R("search").focus()],[["q"],"the question: its first part",()=>Lt(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two actors or two filters",()=>R(
"show-compare").click()],[["s"],"stories: a sequence of views with text",()=>R("show-stories").hidden?!1:n("stories")],[["e"],"expand the selected actor: show i\
ts neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],"hide the selected actor\
s",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(i=>e.commands().only(i))],
[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can be done with it",()=>Ng(t,
e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>R("show-take").click()],[["+","="],"closer",()=>e.canvas().
zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>R("help").showModal()]]}function Ng(t,e){if(t.
get().view!=="graph")return!1;let[n=null]=e.commands().targets();return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function HO(t,e,n){
let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key==="Enter"&&s&&R("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),
Ng(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=BO[t.key];if(!r)return;t.preventDefault();
let i=n.canvas().beside(s,...r);i&&n.open({type:"actor",id:i})}function Ig(t,e){let n=PO(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));R("keys").append(...n.
flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?" ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens\
 the panel, Space selects, Shift+F10 opens the menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("\
dd",{},"cancel the search for paths, leave the field, show all paths again, or close the panel")),R("canvas").addEventListener("keydown",s=>HO(s,t,e)),document.
addEventListener("keydown",s=>{if(s.defaultPrevented||document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=ran\
ge], [type=radio]), select, textarea");if(s.key==="Escape"&&(js()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),
r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()==="z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(
s.key))return;s.preventDefault()})}var Bt,Kr,dn;function Fu(t){let e=Bt.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function _u(t){let e=(c,l)=>Object.
hasOwn(Bt[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>Bt.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[Bt.links[c].source,Bt.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?zn(Bt,{...t.path,filter:i}):rs(Bt,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function nc(t,e){
let n=Fu(t),o=Math.max(0,Math.min(n.steps.length-1,e));Kr.set({..._u(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),dn.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),dn.canvas().fit()}function Wg(t,e,n,o){[Bt,Kr,dn]=[t,e,n],nc(o,0)}function Rg(t,{id:e,step:n}){return Bt=t,{..._u(Fu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var GO=()=>Kr.set({..._u({sentences:[]}),story:null});function zO(){return(Bt.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},T(e),": not available, because this page lacks some of its records."))}function VO(){return p("ul",{class:"stories"},(Bt.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>nc(t.id,0)},p("span",{class:"what"},T(t.title),t.summary&&p("span",{class:"ends"}," ",T(t.summary))),
p("span",{class:"fine"},B(t.steps.length,"step"))))))}function YO({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>Bt.links[i]).map(i=>Vt(Bt,i,dn.open)),...n.
filter(i=>Bt.events[i]).map(i=>qe(Bt,i,dn.open))],s=e.filter(i=>Bt.links[i]),r=()=>dn.canvas().highlight({actors:s.flatMap(i=>[Bt.links[i].source,Bt.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>dn.light(),onfocusin:r,onfocusout:()=>dn.light()},p("p",{},T(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${B(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function qO(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>nc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>nc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:GO},
"All stories"))}function jg(t,e,n){[Bt,Kr,dn]=[t,e,n];let o=Kr.get().story,s=o&&Fu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[VO(),zO()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[T(s.title)],title:T(i),body:[
qO(s,r),p("ul",{class:"sentences"},a.map(YO)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>dn.open({type:"paths"})},"Open the \
paths of this step"))]}}function Pu(t){let{question:e,focus:n,story:o}=t;return e?{open:{type:"paths"},...zn(t,e)}:o?Rg(t,o):n&&Object.hasOwn(t.actors,n.id)?{focus:n,open:{type:"actor",
id:n.id}}:{}}var Fg=46,Fs=5,XO=10,QO=15,_g={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},oc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function Hu(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function Uu(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:u,target:f,span:d}=t.links[l];for(let m of u===f?[u]:[u,
f]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:u,country:f}=t.
actors[l.id],d=o==="camps"?Hu(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=Sl(f)||"No country given"),[l,{name:u,camp:d?.[0]??0,last:f?0:1}]})),
a=(l,u)=>u.links.length-l.links.length||oc.compare(z(i,l).name,z(i,u).name),c={linked:a,name:(l,u)=>oc.compare(z(i,l).name,z(i,u).name),first:(l,u)=>l.first<u.first?
-1:l.first>u.first?1:a(l,u),country:(l,u)=>z(i,l).last-z(i,u).last||oc.compare(l.group??"",u.group??"")||a(l,u),camps:(l,u)=>z(i,l).camp-z(i,u).camp||a(l,u)};return r.
sort(c[o])}function JO({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>ZO(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(de);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:V(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function ZO(t,e,n,o){let[s,r,i,a]=t.map(zt),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,u=a===null,f=n(s??Math.min(...c))-(l?Fg:0),d=n((a??Math.max(...c))+1)+(u?Fg:0),m=w=>Math.max(0,Math.min(o,w));[f,d]=[m(Math.min(f,o-
Fs)),m(Math.max(d,Fs))],d=Math.max(d,f+Fs);let h=null;if(r!==null&&i!==null&&r<=i){let[w,g]=[m(Math.min(n(r),o-Fs)),m(Math.max(n(i+1),Fs))];h=[w,Math.max(g,w+Fs)],
d=Math.max(d,h[1])}return{left:f,right:d,solid:h,fadeLeft:l,fadeRight:u,ongoing:e}}function tM(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function Bg(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=JO(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let u=({link:h})=>-ut(t.links[h].confidence),f=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>oc.compare(f(h),f(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||u(h)-u(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=tM(t,h.link,e.id),g=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:QO),o),b=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-g)),$=Math.min(b,h.left),k=Math.max(h.right,b+g)+XO,x=d.findIndex(y=>y.every(([S,v])=>k<=S||$>=v));x<0&&!i&&d.length>=r||(x<0&&(x=d.
push([])-1),d[x].push([$,k]),m.push({...h,row:x,text:w,labelLeft:b,wide:g}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function Pg(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,u]of[...e].sort(([f,d],[
m,h])=>i(m)-i(f)||d-h)){let f=s(t.events[l].name)+18,d=n(u),m=d+f<=o?d:Math.max(0,d+2-f),h=a.findIndex(w=>w.every(([g,b])=>m+f+6<=g||m>=b+6));h<0||(a[h].push([m,
m+f]),c.push({id:l,at:d,left:m,wide:f,row:h}))}return c.sort((l,u)=>l.at-u.at)}var eM=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function nM(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>X.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function oM(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,u=l.get(i)??new Map;o.set(r,l.set(i,u.set(a,[...u.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var sM={from:24,to:20},Hg=3,rM=150;function Ug(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>eM.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),u=(h,w)=>i(h)[0]-i(w)[0],f={kinds:l,
name:c,role:(h,w)=>u(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,sM[e])),m=new Map;for(let h of[...n.keys()].sort(f[o]))rt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let g=`${e}${h}`,b=w.filter(S=>!d.has(S)).sort(l),$=b.length>Hg&&r.includes(g),k=b.slice($?rM:0),x=new Set(k.length>Hg?k:[]),
y=w.filter(S=>!x.has(S)).map(S=>({key:S,ids:[S],kinds:a(S),stack:!1}));return x.size&&y.push({key:g,ids:[...x],kinds:k.reduce((S,v)=>S+a(v),0),stack:!0}),{key:g,
title:s?i(w[0])[1]:null,entries:y,folds:$}})}function Gg(t,e,n){let o=oM(t,e,n.family),s=nM(t),r=new Map,i=new Map,a=new Set;for(let[u,f]of o)for(let[d,m]of f){
r.set(u,(r.get(u)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(u,f){let d=new Map;for(let m of u.ids)for(let h of f.
ids)for(let[w,g]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...g]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...ga(
t,h,n.window)}))}let l=new Set([...a].map(u=>t.links[u].kind));return{givers:Ug(t,"from",r,n),receivers:Ug(t,"to",i,n),links:a,kinds:s.filter(u=>l.has(u)),cell:c}}var zg=12,ve;function Qt(){ve&&(ve.hidden=!0)}function Xr(t,{left:e,right:n=e,top:o,bottom:s=o}){ve||(ve=p("div",{id:"bubble",role:"presentation"}),document.body.
append(ve),document.addEventListener("keydown",a=>{a.key==="Escape"&&Qt()})),ve.replaceChildren(...me(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),ve.hidden=!1;let r=(e+n)/2-ve.offsetWidth/2;ve.style.left=`${Math.max(6,Math.min(r,window.innerWidth-ve.offsetWidth-6))}px`;let i=o-ve.offsetHeight-zg;ve.
style.top=`${i<6?Math.min(s+zg,window.innerHeight-ve.offsetHeight-6):i}px`}function _s(t,e){let n=()=>Xr(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Qt),t.addEventListener("blur",Qt),t}var[aM,cM]=["#ffffff","#11151b"],Vg=5,Yg=36,lM=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],uM=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function sc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],f=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...f.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",cn(l,aM,Vg)),d.style.setProperty("--tick-da\
rk",cn(l,cM,Vg)),d}var Qr=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:it(t.actors[e[0]].name),fM=t=>[...t].length>Yg?`${[...t].slice(0,
Yg-1).join("")}…`:t;function qg(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=Qr(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&$e(t.types[t.actors[o[0]].type]),r?i:T(n==="to"?fM(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function Kg({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function dM(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(de).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${Qr(
t,n)} to ${Qr(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>sc(t,i.kind,i)))])}function Xg(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},lM.map(uM)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>qg(t,d,"to")),u=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},Kg(d,s)))),p("tr",{},!i&&c,l)].
filter(de),f=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},u),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},Kg(d,s))),d.entries.map(m=>p("tr",{},qg(t,m,"from"),r.map(h=>dM(t,e,m,h)))))));for(let d of tt(f,"td[data\
-to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return f}function Qg(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:u})=>[r.length>1&&B(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",u&&"possible, not certain, at the time cho\
sen"].filter(de);return[p("strong",{},T(Qr(t,e))," → ",T(Qr(t,n))),...o.map(r=>p("span",{class:"matrix-said"},sc(t,r.kind,r),T(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var mM={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function hM(t){return[...t.rows].map(n=>tt(n,"th[data-e\
ntry], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function Jg(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[u,f]=mM[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!u&&!f&&!d)return;a.preventDefault();let m=(g,b)=>Math.max(0,Math.min(b,g)),h=m(c+(d&&a.ctrlKey?d:u),n.length-1),w=n[h][m(l+(d||f),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:u,to:f}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=hM(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===u)&&h.dataset.to===f);return o=null,s((u||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var zu={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},gM={kinds:"\
Most kinds first",name:"By name",role:"By role"};function Zg(t,e,n,o){let s,r,i=new Map,a=Jg(x),c=M=>n.set({matrix:{...n.get().matrix,...M}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},Ai.map(M=>p("button",{type:"button","data-family":M,onclick:()=>c({family:M,opened:[]})},
xe(M)))),u=p("select",{"aria-label":"Order of rows and columns",onchange:M=>c({order:M.target.value})},Ti.map(M=>p("option",{value:M},gM[M]))),f=p("input",{type:"\
checkbox",onchange:M=>c({grouped:M.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,u,p("label",{class:"c\
heck"},f,"Group by column of the picture"),d),m,h,w);function g(){let M=n.get().matrix.family,W=new Set(Object.values(e.links).map(({kind:A})=>e.kinds[A].family));
return M==="all"||W.has(M)?M:X.find(A=>W.has(A))??M}let b=M=>c({opened:n.get().matrix.opened.filter(W=>W!==M)}),$=M=>c({opened:[...n.get().matrix.opened,M]}),k=({
dataset:{from:M,to:W}})=>{let[A,_]=[i.get(M??""),i.get(W??"")];return A&&_&&{giver:A,receiver:_,ticks:r.cell(A,_)}};function x(M){let{entry:W,actor:A}=M.dataset;
if(A)return o.open({type:"actor",id:A});if(W)return $(W);let _=k(M);if(!_?.ticks.length)return;let G=[_.giver,_.receiver].find(q=>q.stack);return G?$(G.key):o.open(
{type:"pair",from:_.giver.ids[0],to:_.receiver.ids[0]})}function y(){let{order:M,grouped:W,opened:A}=n.get().matrix,_=g(),G=[w.scrollLeft,w.scrollTop];r=Gg(e,s.
view.links,{family:_,order:M,grouped:W,opened:A,window:Se(e,n.get()),roleOf:et=>Hu(e,et)}),i=new Map([...r.givers,...r.receivers].flatMap(et=>et.entries.map(ht=>[
ht.key,ht])));for(let et of tt(l,"[data-family]"))et.setAttribute("aria-pressed",String(et.dataset.family===_));if(u.value=M,f.checked=W,S(_),v(),h.hidden=r.links.
size>0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let q=Xg(e,r,{label:`${_==="all"?"All links":xe(_)}: ${zu[_].join(" by ").toLowerCase()}`,corner:zu[_],
fold:b}),Q=a.attach(q);w.replaceChildren(q),[w.scrollLeft,w.scrollTop]=G,Q&&a.focus(),N()}function S(M){let W=ht=>ht.flatMap(wt=>wt.entries.flatMap(({ids:xt})=>xt)).
length,A=s.view.links.size-r.links.size,[_,G]=zu[M].map(ht=>ht.toLowerCase()),q=A?`${r.links.size.toLocaleString("en")} of ${B(s.view.links.size,"link")}`:B(r.links.
size,"link");if(d.textContent=M==="support"?`${W(r.givers)} ${_}, ${W(r.receivers)} ${G}, ${q}`:q,r.links.size)return;let Q=M==="all"?"link":`link of ${M}`,et=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${Q} passes the filters. ${A?"":"Widen them in the legend, or \
clear the time window."}`,...A?[et]:[])}function v(){let{kinds:M}=n.get();m.replaceChildren(...r.kinds.map(W=>{let A=M?.length===1&&M[0]===W,_=p("button",{type:"\
button","aria-pressed":String(A),title:A?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:A?null:[W]}),onpointerenter:()=>O(W),onpointerleave:()=>O(
null),onfocus:()=>O(W),onblur:()=>O(null)},sc(e,W),T(e.kinds[W].label));return p("li",{},_)}))}function O(M){for(let W of tt(w,".tick"))W.classList.toggle("fain\
t",M!==null&&W.dataset.kind!==M)}function N(){let M=n.get(),W=Ma(e,M,Rs(),s),A=new Set(W?.links??[]),_=M.open?.type==="actor"?M.open.id:null,G=M.open?.type==="p\
air"?M.open:null,q=Q=>{let et=k(Q);return!et||_?!1:G?et.giver.ids.includes(G.from)&&et.receiver.ids.includes(G.to):et.ticks.some(ht=>ht.links.some(wt=>A.has(wt)))};
for(let Q of tt(w,"th[data-entry]"))_!==null&&(i.get(Q.dataset.entry??"")?.ids.includes(_)??!1)?Q.setAttribute("aria-current","true"):Q.removeAttribute("aria-cu\
rrent");for(let Q of tt(w,"td.some"))q(Q)?Q.setAttribute("aria-selected","true"):Q.removeAttribute("aria-selected")}function j(M){for(let et of tt(w,".cross"))et.
classList.remove("cross");if(!(M instanceof HTMLElement)||!M.dataset.to)return Qt();let{from:W,to:A}=M.dataset;for(let et of tt(w,"th[data-entry]"))et.dataset.entry===
(et.dataset.side==="from"?W:A)&&et.classList.add("cross");let _=k(M);if(!_?.ticks.length)return Qt();let{giver:G,receiver:q,ticks:Q}=_;return Xr(Qg(e,G,q,Q),M.getBoundingClientRect())}
w.addEventListener("pointerover",M=>{M.pointerType!=="touch"&&M.target instanceof Element&&j(M.target.closest("td"))}),w.addEventListener("pointerleave",()=>j(null)),
w.addEventListener("focusin",({target:M})=>{M instanceof Element&&M.matches(":focus-visible")&&j(M.closest("td"))}),w.addEventListener("focusout",()=>j(null)),w.
addEventListener("click",({target:M})=>{if(!(M instanceof HTMLElement)||M.closest("button"))return;let W=M.closest("th[data-entry], td[data-to]");W&&x(W)}),n.on(
(M,W)=>{M.view!=="matrix"||!r||(M.open!==W.open||M.question!==W.question||M.chosen!==W.chosen)&&N()});function L(M){let W=s&&s.view===M.view&&lt(s.state.matrix,
M.state.matrix);s=M,W||y()}return{update:L}}var Yu="Publishers with one source",Vu="Original sources that no other source repeats",ey={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},ny={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},rc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),qu=t=>t.stance==="supports";function oy(t,e){let n=xl(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))rt(o,c,a);for(let a of Pe(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))rt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of At(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=ea(t.sources,a,
n),l=f=>c.size===1?f.get(a)??[]:[...new Set([...c].flatMap(d=>f.get(d)??[]))],u={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let f of l(
o)){let{claims:d,confidence:m}=t.links[f],h=d.filter(w=>!c.has(w.source));u.links+=1,d.some(qu)&&!h.some(qu)?u.unsupported+=1:ut(ir(h,t.sources).confidence)<ut(
m)&&(u.weaker+=1)}for(let f of l(s)){u.events+=1;let{claims:d}=t.events[f];(ta(d,c)||d.every(m=>c.has(m.source)))&&(u.lost+=1)}i.set(a,u)}return i}function sy(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:u}=t.
links[r];if(t.kinds[i].family!=="support")continue;let f=l.filter(m=>qu(m)&&m.strength!=="weak").map(m=>m.source),d=ns(new Set(f),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,u.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var ty=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function ry(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||rc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>ty(c)-ty(a)||r(a,c),title:(a,c)=>rc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var Ku=/\d{4}/;function bM(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?z(o,s.publisher)>1?s.publisher:Yu:n==="class"?s.class?sn(s.class):"No class given":n==="year"?Ku.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${le[s.reliability]}`:"All sources"}function kM(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let u of a.derived){let f=n.get(u);f&&r(f,c+1,l)}}},i=a=>!At(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=At(t.sources[a.id]),u=i(a)&&!c&&!a.derived.some(f=>n.has(f))?Vu:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(u)||s.set(u,[]),r(a,0,s.get(u))}return[...s].sort(([a],[c])=>+(a===Vu)-+(c===Vu)).map(([a,c])=>({title:a,entries:c}))}function iy(t,e,n){
if(n==="derivation")return kM(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
rt(s,bM(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>rc.compare(a,c),year:([a],[c])=>+!Ku.test(a)-+!Ku.test(c)||rc.compare(
c,a),weight:([a,c],[l,u])=>+(a===Yu)-+(l===Yu)||r(u)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var ic=150,SM=120;function ay(t,e,n,o){let s,r=new Map,[i,a]=[ic,""],c=(M,W,A)=>{let _=p("select",{"aria-label":M,onchange:k},Object.entries(W).map(([G,q])=>p("\
option",{value:G},q)));return _.value=A,_},l=c("Group the sources",ey,"none"),u=c("Sort the sources",ny,"falls"),f=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,k()},
SM)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([M,W])=>p("span",{class:"key-item"},p("span",{class:`key-square ${M}`}),W))),g=p("p",{class:"view-figures"}),b=p("div",{class:"bibliography",tabindex:-1}),
$=lo(b,()=>tt(b,".source-entry").map(M=>tt(M,"button, a")));t.append(p("div",{class:"view-bar"},m,l,u,w,h),g,b);function k(){i=ic,j()}function x(M,W){let A=[{kind:"\
falls",number:M.unsupported},{kind:"weakens",number:M.weaker},{kind:"stands",number:M.links-M.unsupported-M.weaker}].filter(({number:_})=>_);return p("div",{class:"\
hang-bar","aria-hidden":"true"},A.map(({kind:_,number:G})=>{let q=p("span",{class:_});return q.style.width=`${Math.max(1.5,G/W*100)}%`,q}))}function y(){if(!s)return;
let{all:M,core:W}=sy(e,s.view.links,e.info.core),A=({links:G,all_claims:q,strong_and_fair:Q})=>`${Kc(q,G)}, by strong and fair claims alone ${Kc(Q,G)}`;g.hidden=
!M.links;let _=W?.links?`; among the core actors: ${A(W)}`:"";g.textContent=`Support links with two independent sources: ${A(M)}${_}`}let S=(M,W,A,_)=>_>0&&re(e,
o.open,{type:M,where:{[W]:A}},_),v=M=>M.filter(Boolean).map((W,A)=>[A?", ":"",W]);function O({id:M,links:W,events:A,unsupported:_,weaker:G,lost:q}){if(W+A===0)return"\
not cited in this view";let Q=v([_>0&&[S("links","alone",M,_)," left without support"],q>0&&[S("events","alone",M,q)," without a claim"],G>0&&[S("links","weaker",
M,G)," less confident"]]);return Q.length?["without it: ",Q]:"everything here has other support"}function N(M,W){let A=e.sources[M.id],[_]=At(A),G=ht=>o.open({type:"\
source",id:ht}),q=[T(A.publisher),A.author&&T(A.author),A.class&&sn(A.class),A.published&&U(A.published)].filter(Boolean),Q=v([S("links","rests",M.id,M.links),S(
"events","rests",M.id,M.events)]),et=p("li",{class:`source-entry ${M.depth?"derived":""}`,"data-source":M.id},p("span",{class:`source-grade grade-${A.reliability}`,
title:`Reliability ${A.reliability}: ${le[A.reliability]}`},A.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":M.id===n.get().open?.id?"true":null,onclick:()=>G(M.id)},T(A.title)),p("p",{class:"fine"},q.map((ht,wt)=>[wt?" · ":"",ht]),` · ${le[A.reliability]}`,A.
url&&[" · ",ao(A.url,"open"),p("span",{class:"hidden"},` ${it(A.title)}`)]),_&&!M.depth&&p("p",{class:"fine"},"derives from ",e.sources[_]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>G(_)},T(e.sources[_].title)):T(_)),M.derived.length>0&&p("p",{class:"fine"},`repeated by ${B(M.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},x(M,W),p("p",{},Q.length?Q:"–"),p("p",{class:M.unsupported||M.lost?"fine falling":"fine"},O(M))));return et.style.setProperty("\
--depth",String(M.depth)),et}function j(){let M=Sr(a).split(/\s+/).filter(Boolean),W=wt=>{let xt=e.sources[wt.id];return f.has(wt.id)||f.set(wt.id,Sr([xt.title,
xt.publisher,xt.author,xt.class,xt.published,xt.url,wt.id].filter(Boolean).join(" "))),M.every(gn=>f.get(wt.id).includes(gn))},A=ry(e,[...r.values()].filter(W),
u.value),_=iy(e,A,l.value),G=Math.max(1,...A.map(wt=>wt.links)),[q,Q]=[A.filter(wt=>wt.unsupported||wt.lost).length,A.filter(wt=>At(e.sources[wt.id]).length).length];
h.textContent=[B(A.length,"source"),`${q.toLocaleString("en")} are the only support of some record`,`${Q.toLocaleString("en")} repeat another source`].join("; ");
let et=i,ht=[];for(let{title:wt,entries:xt}of _){if(et<=0)break;ht.push(p("section",{},l.value!=="none"&&p("h2",{},T(wt),p("span",{class:"count"},xt.length.toLocaleString(
"en"))),p("ul",{},xt.slice(0,et).map(gn=>N(gn,G))))),et-=xt.length}A.length>i&&ht.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=ic,j()}},`Show ${Math.
min(ic,A.length-i)} more of ${(A.length-i).toLocaleString("en")} sources`))),A.length||ht.push(p("p",{class:"notice"},r.size?["No source contains “",T(a),"”. \
Clear the filter above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This \
data has no sources. Sources in sources.yaml appear here once a claim cites them.")),b.replaceChildren(...ht),$.update()}n.on((M,W)=>{if(!(M.view!=="sources"||M.
open===W.open))for(let A of tt(b,"[data-source]")){let _=A.querySelector(".source-title");M.open?.type==="source"&&M.open.id===A.dataset.source?_?.setAttribute(
"aria-current","true"):_?.removeAttribute("aria-current")}});function L(M){let W=s?.view===M.view;s=M,!W&&(r=oy(e,s.view),y(),j())}return{update:L}}function cy(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&T(r)];if(n.counts){let{type:c,where:l}=n.counts(e),u={type:c,where:s?{...l,drawn:""}:l},f=re(t,o,u,Number(
r),{text:r});f.tabIndex=-1,i.splice(0,1,f)}n.id==="kind"&&i.unshift(Ye({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:tn[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift($e(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?it(r):null},i)}function ly(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var Jr={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},OM={ArrowRight:1,ArrowLeft:-1};function uy(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},Sn.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},Jr[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=OM[o.key];if(!s)return;o.preventDefault();let r=Sn,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Lt(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of Sn){let[r,i]=[Lt(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var fy=8;function dy(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let f=t.scrollTop,d=Math.max(0,Math.floor(f/a)-fy),m=Math.
min(i-1,Math.ceil((f+t.clientHeight)/a)+fy);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let g=[...r.keys()].filter(b=>b>h).sort((b,$)=>b-$)[0];s.insertBefore(w,r.get(g)??null)}}function l(f){
i=f,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function u(f){
let[d,m]=[f*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(f)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:u}}var AM=120,TM=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function py(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,u="",f=0,d=structuredClone(Kp),m=new Map(
Sn.map(H=>[H,new Set])),h=()=>n.get().table,w=()=>z(m,h()),g=H=>lt(H.open,n.get().open),b=uy(n),$=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:_}),k=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:H,label:J})=>p("button",{type:"button","data-drawn":String(H),onclick:()=>{l=H,G()}},J))),x=p(
"p",{class:"table-told",role:"status"}),y=p("button",{type:"button",class:"primary",onclick:wt},"Show on the graph"),S=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),v=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),ht()}},"Select none"),O=p("div",{role:"rowgroup",class:"grid-head"}),N=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:gn}),j=p("p",{class:"notice view-none",hidden:!0}),L=dy(N,O,M,{role:"rowgroup"});N.
append(O,L.body);function M(H){let J=i[H],D=it(a.slice(0,3).map(I=>I.text(J)).filter(Boolean).join(", ")),C=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${D}`,onchange:I=>et(J,I.target.checked)});return C.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":H+2,"aria-selected":String(
C.checked),"aria-current":g(J)?"true":null,tabindex:H===c?0:-1,"data-index":H,onclick:I=>{I.target.closest(".cell-check, .number.inline")||(xt(H,!1),o.open(J.open))},
onfocus:()=>xt(H,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},C)),a.map(I=>cy(e,J,I,{open:o.open,drawn:l})))}function W(){let[H,J]=d[h()],
D=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let C of i)D.checked?w().add(C.key):w().delete(C.key);ht()}});O.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},D)),a.map(C=>p("div",{role:"columnhea\
der",class:C.number?"cell number":"cell","aria-sort":C.id===H?J?"ascending":"descending":null},p("button",{type:"button","data-column":C.id,onclick:()=>A(C)},C.
title,p("span",{class:"arrow","aria-hidden":"true"},C.id===H?J?"▲":"▼":"")))))),ly(N,a),N.setAttribute("aria-colcount",String(a.length+1))}function A(H){let[
J,D]=d[h()];d[h()]=[H.id,J===H.id?!D:!H.number],q(),Lt(O,`[data-column="${H.id}"]`)?.focus(),o.say(`Sorted by ${H.title}, ${d[h()][1]?"ascending":"descending"}`)}
function _(){clearTimeout(f),f=setTimeout(()=>{u=$.value,q()},AM)}function G(){let H=l?s.drawn:s.view;a=Xp(e,h()),r=$r(e,h(),H),b.update({actors:H.actors.size,links:H.
links.size,[h()]:r.length});for(let J of tt(k,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));Ie.setAttribute("aria-labelledb\
y",`tab-${h()}`),N.setAttribute("aria-label",Jr[h()]),q()}function q(){let[H,J]=d[h()];i=tm(em(r,a,u),a.find(({id:D})=>D===H)??a[0],J),c=Math.max(0,i.findIndex(
g)),W(),N.setAttribute("aria-rowcount",String(i.length+1)),N.hidden=i.length===0,j.hidden=i.length>0,i.length===0&&Q(),N.scrollTop=0,L.reset(i.length),i.length&&
g(i[c])&&L.reveal(c),ht()}function Q(){let H=Jr[h()].toLowerCase();return r.length?j.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${H} contains\
 “`,T(u),"”. ",p("button",{type:"button",onclick:()=>{$.value=u="",q(),$.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?j.replaceChildren(
`No ${H} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,G()}},"Show all in view")):j.replaceChildren(TM(e,h())?`No ${H} pass the filters.\
 Widen them in the legend, or clear the time window.`:`This data has no ${H}.`)}function et(H,J){J?w().add(H.key):w().delete(H.key),ht()}function ht(){for(let[E,
I]of L.made){let F=w().has(i[E].key);I.setAttribute("aria-selected",String(F));let P=I.querySelector("input");P&&(P.checked=F),g(i[E])?I.setAttribute("aria-curr\
ent","true"):I.removeAttribute("aria-current")}let H=w().size,J=O.querySelector("input"),D=i.filter(E=>w().has(E.key)).length;J&&(J.checked=D>0&&D===i.length),J&&
(J.indeterminate=D>0&&D<i.length);let C=Jr[h()].toLowerCase();x.textContent=H?`${H.toLocaleString("en")} selected`:i.length<r.length?`${i.length.toLocaleString(
"en")} of ${r.length.toLocaleString("en")} ${C}`:"";for(let E of[y,v])E.hidden=H===0;S.hidden=H!==1||h()!=="actors"}function wt(){let H=$r(e,h(),{actors:new Set(
Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(C=>w().has(C.key)),J=[...new Set(H.flatMap(C=>[...C.actors]))],D=J.filter(C=>!s.view.actors.
has(C));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],...H.length===1?{open:H[0].open}:{}}),setTimeout(()=>o.canvas().fit(),60),D.length&&
o.note(D.length===1?"1 actor of these does not pass the filters and is not shown.":`${B(D.length,"actor")} of these do not pass the filters and are not shown.`)}
function xt(H,J=!0){L.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,H));let D=J?L.reveal(c):L.made.get(c);D?.setAttribute("tabinde\
x","0"),J&&D?.focus({preventScroll:!0})}function gn(H){if(!H.target.closest(".rows"))return;let D={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+L.page(),PageUp:c-L.page(),
Home:0,End:i.length-1}[H.key],C=i[c];if(D!==void 0)xt(D);else if(H.key==="Enter")o.open(C.open);else if(H.key===" "&&H.target.getAttribute("role")==="row")et(C,
!w().has(C.key));else return;H.preventDefault()}let Ie=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view-bar"},$,k,x,y,S,v),j,
N);t.append(b.element,Ie),n.on((H,J)=>{if(H.view!=="table"||!s)return;let D=Sn.find(E=>E===`${H.open?.type}s`);if(J.view!=="table"&&D&&D!==H.table&&queueMicrotask(
()=>n.set({table:D},{tracked:!1})),H.open===J.open)return;let C=i.findIndex(g);C>=0&&(xt(C,!1),L.reveal(C)),ht()});function Qo(H){let J=s&&s.view===H.view&&s.drawn===
H.drawn&&s.state.table===H.state.table&&i.length;s=H,J?L.draw():G()}return{update:Qo}}var my=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},T(t.events[s].name)),p("span",{class:"fine"},` ${U(t.events[s].date)}`)))));function LM(t,e,n){let o=t.events[e],
{to:s,by:r}=Ui(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
U(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},T(o.name)),p("p",{class:"fine"},o.place&&[T(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Ct(t,a,n.open)])),my(t,"In answer to",s,n),my(t,"Answered by",r,n)))}function hy(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=Pe(t,i),c=r.window?`, ${Kt(
r.window)}`:"";n.textContent=a.length?`${B(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>LM(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var Ps=1/0;function Xu(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+ne(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>ne(r).forEach(([a,c,l,u],f)=>{(r.outside?.includes(f)?[a,null,null,u]:[a,c,l,u]).forEach((m,h)=>{s[4*(o[i]+f)+h]=m===null?h%2?
Ps:-Ps:zt(m)})})),{numbers:s,starts:o}}var Qu=(t,e)=>t[e]===-Ps&&t[e+3]===Ps,NM=["undated","possible","certain"];function gy({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-Ps,o??Ps],a=c=>t[c+1]<=i&&t[c+2]>=r?2:Qu(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let u=e[c];u<
e[c+1];u+=1)l=Math.max(l,a(4*u));l>=0&&(s[NM[l]]+=1)}return s}function yy({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
Qu(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var ac=fs(({last:t})=>t).left;function wy(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function by({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>V(n).last||i.push([ac(n,a),Math.min(n.length-1,ac(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[u,f]=[t[l+
1],t[l+2]],d=Qu(t,l);d||r(c,t[l],t[l+3]);let m=u<=f;!m&&(f<n[0]?.first||ac(n,u)!==ac(n,f))||(r(a,m?u:f,m?f:u),d&&r(c,m?u:f,m?f:u))}wy(o,a),wy(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var xy=66,[Ju,Go]=[20,51],pn=24,Sy=24,Zu=5,$y=52;function Oy(t,e){let n=(e-2*pn)/(t.last+1-t.first);return{x:r=>pn+(r-t.first)*n,day:r=>t.first+(r-pn)/n,each:n}}
function vy(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],u=Go-n[a],f=[c,
l-(l-c>5?1:.4),u,u-e[a]],[d,m,h,w]=f.map(g=>g.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function IM(t,e,{x:n},o){return t.map((s,r)=>{let i=(Go-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function My(t,e,n){let o=nt(
"svg",{class:"time-picture",height:xy,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map($=>p("button",{type:"button",class:`time-cut ${$}`,onclick:n,hidden:!0})),a=0;function c({bins:$,counted:k,domain:x,across:y,certainOnly:S}){
let{certain:v,possible:O}=k,N=Math.max(1,...$.map((A,_)=>v[_]+(S?0:O[_]))),j=A=>A?Math.max(1,A/N*(Go-Ju)):0,L=Array.from(v,j),M=L.map(()=>0),W=Array.from(O,j);return[
...S?[]:[nt("path",{class:"time-possible",d:vy($,W,L,y,x)}),nt("path",{class:"time-tops",d:IM($,W.map((A,_)=>A+L[_]),y,x)})],nt("path",{class:"time-certain",d:vy(
$,L,M,y,x)})]}function l({domain:$,across:k,width:x,cut:y}){let[S,v]=[y.first===null?14:$y,y.last===null?14:$y];return Gr($.first,$.last,x-2*pn).flatMap(({day:O,
label:N,year:j})=>{let L=k.x(O),M=L>S+14&&L<x-v-14;return[nt("path",{class:j?"time-tick year":"time-tick",d:`M${L} ${Go}v4`}),M&&nt("text",{x:L,y:xy-3,"text-anc\
hor":"middle"},N)]}).filter(Boolean)}function u({cut:$}){i.forEach((k,x)=>{let y=x?$.last:$.first;if(k.hidden=y===null,y===null)return;let S=Number(String(bt(y)).
slice(0,4));k.textContent=x?`${S} ≫`:`≪ ${S}`,k.title=`A few dates are ${x?"later, up to":"earlier, back to"} ${S}: show all years`,k.setAttribute("aria-lab\
el",k.title)})}let f=($,k,x)=>`M${$} ${k-x}l${x} ${x} ${-x} ${x} ${-x} ${-x}z`;function d($,{across:k,width:x}){let y=Math.max(1,Math.floor((x-2*pn)/Sy)),S=(x-2*
pn)/y,v=new Map;for(let[O,N]of $){let j=Math.max(0,Math.min(y-1,Math.floor((k.x(N)-pn)/S)));v.has(j)||v.set(j,[]),v.get(j).push(O)}return[...v].sort(([O],[N])=>O-
N).map(([O,N])=>({ids:N,left:pn+O*S,wide:S}))}function m($){let k=x=>p("span",{},T(t.events[x].name),p("span",{class:"fine"},` ${U(t.events[x].date)}`));return[
...$.slice(0,Zu).map(k),$.length>Zu&&`and ${B($.length-Zu,"more event")}`]}function h($,k){r.replaceChildren(p("ul",{class:"links"},$.map(v=>p("li",{},qe(t,v,O=>{
y(),e.open(O)}))))),r.hidden=!1;let x=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min(k.offsetLeft+Sy/2-r.offsetWidth/2,x))}\
px`,r.querySelector("button")?.focus();let y=()=>{r.hidden=!0,document.removeEventListener("pointerdown",S)},S=v=>{r.contains(v.target)||y()};document.addEventListener(
"pointerdown",S),r.onkeydown=v=>{let O=[...r.querySelectorAll("button")],N={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Escape")y(),k.focus();else if(N)O[Math.max(
0,Math.min(O.length-1,O.findIndex(j=>j===document.activeElement)+N))].focus();else return;v.preventDefault()}}function w($){a=Math.min(a,Math.max(0,$.length-1)),
s.replaceChildren(...$.map(({ids:k,left:x,wide:y},S)=>{let v=k.length===1?`${it(t.events[k[0]].name)}, ${U(t.events[k[0]].date)}`:`${k.length} events: ${k.slice(
0,3).map(N=>it(t.events[N].name)).join(", ")}${k.length>3?" and more":""}`,O=p("button",{type:"button",class:"time-mark","aria-label":v,tabindex:S===a?0:-1,onclick:()=>{
Qt(),k.length===1?e.open({type:"event",id:k[0]}):h(k,O)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=S,O.setAttribute("tabindex","0")}});return O.
style.left=`${x}px`,O.style.width=`${y}px`,_s(O,()=>m(k))}))}s.addEventListener("keydown",$=>{let k={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[$.
key];k!==void 0&&($.preventDefault(),tt(s,"button")[Math.max(0,Math.min(s.children.length-1,k))]?.focus())});function g({across:$,domain:k},[x,y],S){let[v,O]=[Math.
max(x,k.first),Math.min(y,k.last)+1];if(v>=O)return!1;let[N,j]=[$.x(v),Math.max(2,$.x(O)-$.x(v))];return nt("path",{class:S?"time-compared second":"time-compare\
d first",d:`M${N-(S||j>2?0:2)} ${Ju-4}h${j}V${Go}h${-j}z`})}function b($){o.setAttribute("width",String($.width));let k=$.asOf!==null&&nt("path",{class:"time-re\
cord",d:`M${$.across.x($.asOf)} ${Ju-4}V${Go}`}),x=$.events.map(([,y])=>f(Math.round($.across.x(y)*10)/10,10,4)).join("");o.replaceChildren(...me([c($),nt("path",
{class:"time-base",d:`M${pn} ${Go}H${$.width-pn}`}),l($),k,$.compared.map((y,S)=>g($,y,S)),nt("path",{class:"time-events",d:x})])),w(d($.events,$)),u($)}return{
draw:b,parts:[o,s,r,...i]}}var Ey={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},RM=250,jM=1500,Zr={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},ti=t=>nt("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},nt("path",{d:t}));function Ay(t,e,n,o){
let s=0,r=(w,g,b)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:b},ti(g)),i=r("Step back",Zr.back,()=>d(-1)),a=r("Step forward",Zr.ahead,
()=>d(1)),c=r("Play",Zr.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(Ey).
map(([w,[g]])=>p("option",{value:w},g)));l.value="month";let u=()=>Ey[l.value][1];function f(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:g}=t.get();
f(g?Cs(g,{months:w*u()},n()):Rw(n(),w,u()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(ti(Zr.pause)),
c.setAttribute("aria-label","Pause"),f(Fw(t.get().window,n())),s=setInterval(()=>{let g=jw(t.get().window,u(),n());g?f(g):h()},w?jM:RM)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(ti(Zr.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function Ty(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&gy(i,[zt(a[0]),zt(a[1])]),u=l?l.undated:yy(i),f=i.starts.length-1,d=!a&&c||Kt(a),m=l?[o(l.certain,`${B(l.certain,"link")}\
 certain`,"List them",s("certain")),o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))]:[o(f,B(f,"link"),"Show them in the ta\
bles",()=>t.set({view:"table",table:"links"},{tracked:!1}))];u&&m.push(o(u,`${u.toLocaleString("en")} have no usable dates`,"These links have no dates, or only \
days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...me([p("strong",{},d[0].toUpperCase()+d.slice(
1)),": ",m.map((h,w)=>[w?", ":"",h])]))}return{element:n,show:r,text:()=>n.textContent}}function Dy(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(en(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,u]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,u):o.removeAttribute(l)}function i(){let c;try{
c=nn(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),lt(c,t.get().window)?a(c):t.set(en(c))}function a(c){let l=c?Kt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var PM=4,Ly=24,HM=1e3,UM={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},GM={Home:"first",End:"last"};function zM(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,lt(t.get().window,n))return;let i=performance.now();t.set(en(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>lt(i,n)}}function Cy(t,e,n,o){let s=zM(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>u(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,g]=se(d,m),[b,$]=[
h.x(w),h.x(g+1)];t.classList.toggle("windowed",!!d);let k=Math.max(0,Ly-($-b))/2;a.body.style.left=`${b-k}px`,a.body.style.width=`${$-b+2*k}px`,a.body.style.setProperty(
"--spare",`${k}px`),a.first.style.left=`${b-k-Ly}px`,a.last.style.left=`${$+k}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:x,day:y,side:S}of[{part:"\
first",day:w,side:0},{part:"last",day:g,side:1},{part:"body",day:w,side:null}]){a[x].setAttribute("aria-valuemin",m.first),a[x].setAttribute("aria-valuemax",m.last),
a[x].setAttribute("aria-valuenow",Math.min(Math.max(y,m.first),m.last));let v=S===null?null:d?.[S];a[x].setAttribute("aria-valuetext",S===null?Kt(d):v?ft(v):`op\
en, ${S?"to the end":"from the start"}`)}}function u(d,m){let{window:h}=e.get(),{limits:w}=n(),g=UM[d.key]??0,b=GM[d.key];if(!g&&!b||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>HM&&s.begin(),r=d.timeStamp,s.end();let $=d.shiftKey?{days:Math.sign(g)}:{months:g};if(m==="body")c(Cs(h,b?{days:b==="fi\
rst"?-1e6:1e6}:$,w));else{let k=m==="first"?0:1,x=se(h,w)[k];c(gu(h,k,b?w[b]:$.days?x+$.days:Ww(x,k,g),w))}s.end()}function f(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:g}=n(),b=t.getBoundingClientRect(),$=d.clientX-b.left,k=d.target.closest("[data-\
part]")?.dataset.part??"new",x=e.get().window,y=se(x,h),S=w.each>3,v=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Qt();function O(W){
let A=Math.round((W-$)/w.each);if(k==="body"){let G=Ua(y[0]+A,!1,{exact:S});return Cs(x,S?{days:G-y[0]}:{months:vt(G)-vt(y[0])},h)}if(k==="new"){let G=[$,W].sort(
(q,Q)=>q-Q).map((q,Q)=>Ua(w.day(q),!!Q,{exact:S}));return Ha(Math.max(m.first,G[0]),Math.max(G[0],Math.min(m.last,G[1])),h)}let _=k==="first"?0:1;return gu(x,_,
Ua(y[_]+A+_,!!_,{exact:S}),h)}function N(W){let A=W.clientX-b.left;v||=Math.abs(A-$)>PM,v&&c(O(A))}function j(W){t.classList.remove("dragging");for(let[A,_]of M)
t.removeEventListener(A,_);if(document.removeEventListener("keydown",L,!0),W.type!=="pointerup")c(x);else if(!v&&k==="new"){let A=g.find(_=>_.last>=w.day($))??V(
g);c(Ha(Math.max(A.first,m.first),Math.min(A.last,m.last),h))}s.end(),a[k]&&a[k].focus({preventScroll:!0,focusVisible:!1})}function L(W){W.key==="Escape"&&(W.preventDefault(),
j(W))}let M=[["pointermove",N],["pointerup",j],["pointercancel",j]];for(let[W,A]of M)t.addEventListener(W,A);document.addEventListener("keydown",L,!0)}return t.
addEventListener("pointerdown",f),{draw:l,parts:Object.values(a),sending:s}}var YM=[...Wt.filter(t=>t!=="window"&&t!=="certain"),"compare"],qM=window.matchMedia("(max-width: 760px)"),Ny=()=>{};function tf(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(zt(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(zt(o));return t.info.asOfDay&&e.length&&e.push(
zt(t.info.asOfDay)),Nw(e)}function Iy(t,e,n,o){let s=tf(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}KM(t,e,
n,o,s)}function KM(t,e,n,o,s){let r=zt(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=My(e,o,()=>v(s.whole)),c=Xu(e,new Set),l=[],u=s,f,d=()=>u===s?s:s.
whole,m=Cy(i,n,()=>f,A=>{m.draw(A),h.show(c,A)}),h=Ty(n,o),w=Ay(n,m.sending,d,()=>o.say(h.text()??"")),g=Dy(n,w.stop),b=p("button",{type:"button",class:"text",onclick:()=>{
let{window:A}=n.get();v(u===s&&A?wu(A,s.whole):s)}}),$=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>S(!y())},ti("M4 6.500 8 10.5\
00l4-4")),k=p("input",{type:"checkbox",onchange:A=>n.set({certain:A.target.checked})}),x=({compare:A})=>A?.by==="dates"?A.sides:[],y=()=>t.classList.contains("f\
olded");function S(A){t.classList.toggle("folded",A),$.setAttribute("aria-expanded",String(!A)),$.title=A?"Show the time bar":"Hide the time bar",A||j()}function v(A){
u=A,N(n.get()),j(),O()}function O(){let{window:A}=n.get();b.disabled=u===s&&!A,b.textContent=u===s?"Zoom in":"Zoom out",b.setAttribute("aria-label",u===s?"Zoom \
in on the window":"Zoom out to all years")}function N(A){let _={...A,window:null},G=Sa(e,_,Ue(e,_,Rn()));c=Xu(e,G.links),l=Pa(e.events,Object.keys(e.events).filter(
q=>e.events[q].roles.some(({actor:Q})=>G.actors.has(Q))),u)}function j(){let A=i.clientWidth;if(!A)return;let _=Cw(u.first,u.last,A);f={domain:u,limits:d(),bins:_,
across:Oy(u,A),counted:by(c,_),width:A,events:l,asOf:r,cut:{first:u===s&&s.earlier?s.whole.first:null,last:u===s&&s.later?s.whole.last:null},certainOnly:n.get().
certain,compared:x(n.get()).map(G=>se(G,s.whole))},a.draw(f),m.draw(n.get().window)}function L(){let{window:A}=n.get();if(!A)return u!==s&&v(s);let[_,G]=se(A,u);
_>=u.first&&G<=u.last||v(u===s?s.whole:wu(A,s.whole))}function M(A){g.show(A.window),k.checked=A.certain&&!!A.window,k.disabled=!A.window,h.show(c,A.window,Ae(A)&&
(x(A).length?"Either time":"Either")),O()}function W(A){if(A.target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains(
"dragging")||!f)return;let _=f.across.day(A.clientX-i.getBoundingClientRect().left),G=f.bins.findIndex(et=>et.first<=_&&_<=et.last+1);if(G<0||_<u.first||_>u.last+
1)return Qt();let q=f.bins[G],Q=i.getBoundingClientRect();Xr([p("strong",{},q.name),`${B(f.counted.certain[G],"link")} certain`,`${f.counted.possible[G].toLocaleString(
"en")} more possible`],{left:Q.left+f.across.x((q.first+q.last)/2),top:Q.top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",W),i.addEventListener(
"pointerleave",Qt),t.append(p("div",{class:"time-grid"},p("div",{class:"time-controls"},$,w.elements),h.element,i,g.element,p("div",{class:"time-more"},p("label",
{class:"check",title:"Only links that are certainly active in the window"},k,"certain only"),b))),new ResizeObserver(j).observe(i),n.on((A,_)=>{A.window!==_.window&&
w.isPlaying()&&!m.sending.isLast(A.window)&&w.stop();let G=YM.some(q=>A[q]!==_[q]);G&&N(A),A.window!==_.window&&L(),G||A.certain!==_.certain?j():A.window!==_.window&&
f&&m.draw(A.window),(G||A.certain!==_.certain||A.window!==_.window)&&M(A)}),S(qM.matches&&!n.get().window),L(),Ny=()=>{N(n.get()),j(),M(n.get())},N(n.get()),M(n.
get())}var Wy=()=>Ny();var[ef,nf]=[24,26],jy=7,po=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function Fy(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=Gr(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>po(p("span",{class:"axis\
-year"},m),e.x(d))),l=nt("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},nt("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.50\
0-4.500 4.500-4.500-4.500z`).join("")})),u=o.map(({id:d,at:m,left:h,wide:w,row:g})=>{let b=_s(po(p("button",{type:"button",class:"axis-event",onclick:()=>{Qt(),
i.open({type:"event",id:d})}},po(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),T(t.events[d].name)),h,w),()=>[p("strong",{},T(t.events[d].name)),U(
t.events[d].date),t.events[d].place&&T(t.events[d].place)]);return b.style.top=`${ef+g*nf}px`,b});l.style.top=`${ef+a*nf+2}px`;let f=p("div",{class:"axis"},p("d\
iv",{class:"axis-years","aria-hidden":"true"},c,r!==null&&po(p("span",{class:"axis-record",title:`Date of record: ${ft(t.info.asOfDay??"")}`}),e.x(r+1))),u,l);return f.
style.width=`${e.width}px`,f.style.height=`${ef+a*nf+(s.length?14:2)}px`,f}function _y({across:t,domain:e,events:n,asOf:o,window:s}){let r=Gr(e.first,e.last,t.width).
map(({day:u})=>po(p("span",{class:"ground-year"}),t.x(u))),i=-jy,c=n.filter(([,u])=>t.x(u)-i>=jy&&(i=t.x(u),!0)).slice(0,400).map(([,u])=>po(p("span",{class:"gr\
ound-event"}),t.x(u))),l=[...r,...c];if(s){let[u,f]=se(s,e).map((d,m)=>t.x(d+m));l.unshift(po(p("span",{class:"ground-window"}),u,Math.max(2,f-u)))}return o!==null&&
l.push(po(p("span",{class:"ground-record"}),t.x(o+1))),l}var cc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function By(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(_g).map(([l,u])=>p("option",{value:l},u))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:u,steps:f})=>p("button",{type:"button","aria-label":u,onclick:()=>t.zoom(
f)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},cc("bar-certain","cer\
tain"),cc("bar-possible","possible"),cc("bar-possible fade-right","end unknown"),cc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:u,closest:f}){r.hidden=
!l,n.disabled=s.disabled=u,o.disabled=f}}}var Py=25,JM=46,Hy=5,Uy=t=>Math.max(JM,t*Py+2*Hy);function ZM(t,e){let n=t.links[e],[o,s]=sr(n,t.info.asOfDay),r=Mo(t,n);return[p("strong",{},T(t.actors[n.source].
name),T(r.said),r.named?"":T(t.actors[n.target].name)),T(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="asserted"?
"":`, ${Re(n)}`}`)]}function tE(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[u,f])=>{let d=p("span",{class:l});return d.style.left=`${u-s}p\
x`,d.style.width=`${f-u}px`,d},i=({left:l,right:u,solid:f,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,g=f?.[1]??u-46;
return[r(`bar-possible${w}`,[l,u]),f&&r("bar-certain",f),h&&r("bar-arrow",[g,g+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"lan\
e-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),T(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p("bu\
tton",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[it(e.text),It(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[Re(o)]].join(", "),onclick:()=>{Qt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${Hy+e.row*Py}px`,_s(c,()=>ZM(t,e.link))}function Gy(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let u=t.actors[e.id],f=[B(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${it(u.name)}`)),m=p("div",{class:"lane-name"},$e(t.types[u.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:it(u.name),onclick:()=>o.open({type:"actor",id:e.id})},T(u.name)),p("span",{class:"fine"},f),d),h=l.length>0&&nt("svg",{class:"lane-events","aria-hidde\
n":"true",width:c.width,height:12},nt("path",{d:l.map(g=>`M${c.x(g).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&
p("span",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((g,b)=>g.left-b.left).map(g=>tE(t,g,o)));return w.
style.width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var zy=200,Vy=32,ei=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],nE={"+":1,"=":1,"-":-1,0:-ei.length},oE={ArrowRight:1,ArrowLeft:-1},sE={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},Yy=300;function qy(t,e,n,o){let s=tf(e);return s?rE(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function rE(t,e,n,o,s){let r=zt(e.info.asOfDay??null),i,a=0,c="linked",l=0,u=[],f,d=new Set,m=new Map,h={actor:null,
item:"name"},w=By({order(E){c=E,W()},zoom:E=>Ie(E===null?0:a+E),toWindow:H}),g=p("div",{class:"timeline-head"}),b=p("div",{class:"timeline-corner"}),$=p("div",{
class:"timeline-ground","aria-hidden":"true"}),k=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),x=p("div",{class:"timeline-body"},$,k),y=p("div",{class:"timeline",tabindex:-1},g,x),S=p("p",{class:"notice view-none",hidden:!0}),v=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=zy,W()}});x.append(v),t.append(w.element,S,y);let O=document.createElement("canvas").getContext("2d"),
N=new Map;function j(E){if(!O)return 8*E.length;O.font.startsWith("12")||(O.font=`12.500px ${getComputedStyle(t).fontFamily}`);let I=N.get(E)??O.measureText(E).
width+4;return N.set(E,I),I}function L(){let E=b.offsetWidth||190,I=Math.max(120,Math.floor((y.clientWidth-E-8)*ei[a])),F=I/(s.last+1-s.first);return{width:I,each:F,
x:P=>(P-s.first)*F,names:E}}let M=()=>Pa(e.events,Pe(e,i.view),s);function W(){if(!i||!y.clientWidth)return;let E=[...i.drawn.actors],I=l?Uu(e,[...i.view.actors].
filter(Ht=>!i.drawn.actors.has(Ht)),i.view.links,"linked").slice(0,l).map(({id:Ht})=>Ht):[],F=L(),P=M(),{open:Z}=n.get(),mt=Z?.type==="link"?Z.id:null,Et=new Map;
for(let[Ht,Ac]of P)for(let{actor:hi}of e.events[Ht].roles)rt(Et,hi,Ac);f={across:F,events:P,happened:Et},u=[];let dt=6,Me=null,Zt=Uu(e,[...E,...I],i.view.links,
c);Zt.forEach((Ht,Ac)=>{Ht.group&&Ht.group!==Me&&(Me=Ht.group,u.push({heading:Me,top:dt,height:Vy}),dt+=Vy);let hi=Bg(e,Ht,{...F,measure:j,wanted:mt,all:d.has(Ht.
id)}),Rf=Uy(hi.rows);u.push({lane:Ht,packed:hi,top:dt,height:Rf,position:Ac+1}),dt+=Rf});let Js=i.view.actors.size-Zt.length;v.hidden=Js<=0,v.textContent=Js>0?`\
Show ${Math.min(zy,Js).toLocaleString("en")} more of ${B(Js,"actor")} in view`:"",v.style.top=`${dt+8}px`,x.style.height=`${dt+(Js>0?56:12)}px`,x.style.width=`${F.
names+F.width+8}px`;for(let Ht of m.values())Ht.remove();m.clear();let ik=new Set(Zt.flatMap(Ht=>Ht.links)).size;w.say(`${B(Zt.length,"actor")}, ${B(ik,"link")}`),
S.hidden=Zt.length>0,y.hidden=Zt.length===0,Zt.length||(S.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),Zt.some(({id:Ht})=>Ht===h.actor)||(h={actor:Zt[0]?.id??null,item:"name"}),A(),_()}function A(){let{across:E,
events:I}=f,F=Pg(e,I,{...E,measure:j,most:y.clientHeight<420?1:3}),{window:P}=n.get();g.replaceChildren(b,Fy(e,{across:E,domain:s,labels:F,events:I,asOf:r,on:o})),
b.textContent=I.length?`${B(I.length,"event")}${F.length<I.length?`, ${F.length} named`:""}`:"",$.replaceChildren(..._y({across:E,domain:s,events:I,asOf:r,window:P})),
$.style.left=`${E.names}px`,w.update({window:P,all:a===0,closest:a===ei.length-1})}function _(){if(!f)return;let[E,I]=[y.scrollTop-Yy,y.scrollTop+y.clientHeight+
Yy];for(let[F,P]of m)F.top+F.height>=E&&F.top<=I||P.contains(document.activeElement)||(P.remove(),m.delete(F));for(let F of u){if(m.has(F)||F.top+F.height<E||F.
top>I)continue;let P="heading"in F?p("div",{class:"lane-heading",role:"listitem"},T(F.heading)):G(F);P.style.top=`${F.top}px`,P.style.height=`${F.height}px`,m.set(
F,P)}k.replaceChildren(...[...m].sort(([F],[P])=>F.top-P.top).map(([,F])=>F))}function G({lane:E,packed:I,position:F}){let P=Gy(e,E,I,{on:o,across:f.across,position:F,
size:u.length,unfolded:d.has(E.id),events:f.happened.get(E.id)??[],toggle:()=>{d.has(E.id)?d.delete(E.id):d.add(E.id),W(),xt(E.id,"more")}});return q(P,E.id),P}
function q(E,I){let{open:F}=n.get();E.classList.toggle("open",F?.type==="actor"&&F.id===I);for(let P of tt(E,"[data-item]"))F?.type==="link"&&F.id===P.dataset.item?
P.setAttribute("aria-current","true"):P.removeAttribute("aria-current"),P.tabIndex=I===h.actor&&P.dataset.item===h.item?0:-1}let Q=()=>{for(let[E,I]of m)"lane"in
E&&q(I,E.lane.id)},et=()=>u.filter(E=>"lane"in E),ht=E=>et().find(({lane:I})=>I.id===E);function wt(E){let I=y.clientHeight-g.offsetHeight;return E.top<y.scrollTop?
y.scrollTop=E.top-6:E.top+E.height>y.scrollTop+I&&(y.scrollTop=Math.min(E.top,E.top+E.height-I+6)),_(),m.get(E)}function xt(E,I,F=null){let P=ht(E),Z=P&&wt(P);if(!Z)
return;let mt=Lt(Z,`[data-item="${CSS.escape(I)}"]`);if(!mt&&F!==null){let Et=dt=>Math.abs(dt.offsetLeft+dt.offsetWidth/2-F);mt=tt(Z,".lane-bar").sort((dt,Me)=>Et(
dt)-Et(Me))[0]}mt??=Lt(Z,"[data-item=name]"),mt&&(h={actor:E,item:mt.dataset.item??"name"},Q(),mt.focus({preventScroll:!mt.matches(".lane-bar")}))}function gn(E){
let I=nE[E.key],F=E.target.closest("[data-item]");if(I&&!E.ctrlKey&&!E.metaKey)Ie(a+I);else if(F){let P=F.closest(".lane"),Z=et(),mt=Z.findIndex(Zt=>Zt.lane.id===
P.dataset.actor),Et=tt(P,"[data-item]"),dt=oE[E.key],Me=E.key==="Home"?-Z.length:E.key==="End"?Z.length:sE[E.key];if(dt){let Zt=Et[Math.max(0,Math.min(Et.length-
1,Et.indexOf(F)+dt))];xt(P.dataset.actor,Zt.dataset.item??"name")}else if(Me){let Zt=Z[Math.max(0,Math.min(Z.length-1,mt+Me))].lane.id;F.dataset.item==="name"?xt(
Zt,"name"):xt(Zt,"",F.offsetLeft+F.offsetWidth/2)}else return}else return;E.preventDefault()}function Ie(E,I=null){let F=Math.max(0,Math.min(ei.length-1,E)),P=(y.
clientWidth-f.across.names)/2,Z=I??s.first+(y.scrollLeft+P)/f.across.each;a=F,W(),y.scrollLeft=f.across.x(Z)-P}function Qo(E){E?H():Ie(0)}function H(){let[E,I]=se(
n.get().window,s),F=(s.last-s.first)/Math.max(30,I-E),P=ei.findLastIndex(Z=>Z<=F*.9);Ie(Math.max(0,P),(E+I)/2)}y.addEventListener("scroll",()=>requestAnimationFrame(
_),{passive:!0}),y.addEventListener("wheel",E=>{!E.ctrlKey&&!E.metaKey||(E.preventDefault(),Ie(a+(E.deltaY<0?1:-1),s.first+(E.clientX-y.getBoundingClientRect().
left-f.across.names+y.scrollLeft)/f.across.each))},{passive:!1}),y.addEventListener("keydown",gn),y.addEventListener("focusin",({target:E})=>{let I=E.closest("[\
data-item]");I&&(h={actor:I.closest(".lane").dataset.actor,item:I.dataset.item},Q())});let J=0;new ResizeObserver(()=>{y.clientWidth&&y.clientWidth!==J?W():y.clientHeight&&
_(),J=y.clientWidth}).observe(y),n.on((E,I)=>{if(E.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&C({...o.now(),state:E}),E.window!==I.window&&f&&Qo(E.window),
E.open===I.open))return;let F=E.open?.type==="link"?E.open.id:null,P=E.open?.type==="actor"?E.open.id:null;F&&!D(F)?W():Q();let Z=et().find(({lane:mt})=>F?mt.links.
includes(F):mt.id===P);Z&&!(F&&D(F))&&wt(Z)});let D=E=>k.querySelector(`[data-item="${CSS.escape(E)}"]`);function C(E){let I=i&&i.view===E.view&&i.drawn===E.drawn&&
f;i=E,I?Q():W()}return{update:C}}var Ky={lanes:"Links and events",events:"Events alone"};function Xy(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=hy(e,o),a=Object.keys(Ky).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},Ky[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=qy(s,e,n,o);c.hidden=!Object.keys(e.events).length;let u=null;function f(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);u?.view!==d.view&&r.update(d),u=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!u||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:f}}var Qy={},Zy,of,tb,Jy={timeline:Xy,table:py,matrix:Zg,sources:ay};function eb(t,e,n){[Zy,of,tb]=[t,e,n];for(let o of tt(R("views"),"[data-view]"))o.addEventListener(
"click",()=>of.set({view:o.dataset.view},{tracked:!1}))}function lc(t){let{view:e}=t.state;document.body.dataset.view=e;for(let n of tt(R("views"),"[data-view]"))
n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.keys(Jy)])R(`view-${n}`).hidden=n!==e;
e!=="graph"&&(Qy[e]??=Jy[e](R(`view-${e}`),Zy,of,tb),Qy[e].update(t))}var lE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),uE=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function fE(t){let e=lE.of(t)??t;return uE.test(e)?`the ${e}`:e}var dE=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,nb=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,pE={media:"media outlet",other:"actor"};function mE(t,e){if(!e||e==="..")return!1;let n=We(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function ob(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],u=pE[o]??t.types[o].label.toLowerCase(),f=mE(
t,l??c),d=f?r?"were":"was":r?"are":"is",m=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${fE(s)}`:"",h=[i&&`founded ${Un(i)}`,a&&`born ${Un(a)}`,f&&c&&`e\
nded ${Un(c)}`,f&&l&&`died ${Un(l)}`].filter(Boolean);return`${n} ${d} ${dE(u)}${m}${h.map(w=>`, ${w}`).join("")}.`}function hE(t){let e=It(t);if(t.periods||e===
"dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${U(o??"")}`;let s=U(n);if(o==="..")
return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?Un(n):r.startsWith("last confirmed")?`since ${s}, ${r}`:`from\
 ${s} to ${U(o)}`}var wE={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},sb=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":wE[t];function rb(t){return xe(`${hE(t)}, ${t.confidence} confidence`)}function ib(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=u=>t.actors[u].name,a=u=>nb(u.map(f=>t.kinds[f].label.toLowerCase())),c=(u,f,d)=>d.length>0&&`${i(u)} ${t.actors[u].plural?"give":"gives"} ${i(f)} ${a(d)}\
.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${i(e)} and ${i(n)}: no support, ${nb(r.map(({family:u})=>u))} only.`:`No link be\
tween ${i(e)} and ${i(n)} passes the filters.`}var rf=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function cb(t,e,n){let o=new Map,s=()=>Object.fromEntries(K.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function lb(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];rt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>hs(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>ab(t,i)-ab(t,r)||ps(t,i.links)-ps(t,r.links)||(r.id<i.id?-1:1))}var ab=(t,{links:e})=>K.indexOf(t.links[e[0]].confidence);
function ub(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let u of e){let{target:f,kind:d}=t.
links[u],{family:m}=t.kinds[d];(m==="support"&&f===n?s:l[m]).links.push(u)}return c.links.sort((u,f)=>hs(t.links[u],t.links[f])||(u<f?-1:1)),o.filter(u=>u.links.
length>0)}var yE=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],bE={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},kE=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),xE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function SE(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=bE[n]??[n];return p("span",{class:"id"},`${s} `,r?ao(r(encodeURIComponent(o)),o):T(o))})}var $E=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},T(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?kE.of(n):"")))),af=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function fb(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&gt("Country",xE.of(e.country)),i&&gt("Ideology",af(i,c=>T(c))),yE.map(([
c,l])=>e[c]&&gt(l,U(e[c]))),o.length>0&&gt("Aliases",af(o,({name:c,lang:l})=>T(c,{lang:l}))),s.length>0&&gt("Not to be confused with",af(s,c=>Ct(t,c,n))),e.identifiers&&
gt("Identifiers",SE(e)),e.url&&gt("Address",ao(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&$E(r),p("dl",{class:"facts"},a))}function Hs(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>gt(n,T(String(o))))))}var uc=200;function Le(t,e,{first:n=uc,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(u=!1){let f=t.slice(a,a?Math.max(a+uc,n):n),d=f.map(h=>p("li",{},e(h)));a+=f.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>uc?`Show ${uc} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),u&&d[0]?.querySelector("button")?.focus()}let l=lo(r,()=>tt(r,"li > button").map(
u=>[u]));return c(),[r,i]}var ni=10,db=.25;function pb(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:u})=>u)),a=u=>Math.min(r,Math.max(0,Number(u?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((u,f)=>[p("\
span",{class:"years-title"},t[f].title),nt("svg",{viewBox:`0 0 ${r} ${ni}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[f].title}: ${OE(u,e)}`},nt("r\
ect",{class:"years-ground",width:r,height:ni}),u.map(({certain:d,possible:m},h)=>[m>0&&nt("rect",{class:"years-possible",x:h,y:ni-2,width:1.02,height:2}),d>0&&nt(
"rect",{class:"years-certain",x:h,width:1.02,height:ni,opacity:(db+(1-db)*d/i).toFixed(2)})]),s&&nt("rect",{class:"years-window",x:c,width:l-c,height:ni}))]),p(
"span",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(u=>p("span",{},String(u))))),p("p",{class:"fine"},
"Darker: more links. A line at the foot: possible only."))}function OE(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no \
year certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`\
certain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var EE=[["received","Received","to"],["given","Given","from"]],cf=[...K].reverse();function mb(t,e,n,o){let s=a=>cf.reduce((c,l)=>c+a[l],0),r=EE.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let u=n.reduce((m,h)=>m+s(h[a]),0),f={type:"links",where:{[l]:e,family:"support"}},d=u.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,re(t,o,f,u,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Su(t,a.kind),T(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},cf.filter(u=>a[c][u]).map(u=>{let f={[l]:e,kind:a.kind,confidence:u},d=String(a[c][u]);return re(t,o,{type:"links",where:f},
a[c][u],{text:d,class:`level ${u}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",cf.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return lo(i,()=>tt(i,"tr").map(a=>tt(a,"button"))).update(),i}var lf=6;function TE(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function DE(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?lb(t,s,e):null;return p("section",{},Vr(t,r,n,o,i?i.length:s.length),i?Le(i,a=>sg(t,
e,a,r),{first:lf}):Le(s,a=>Vt(t,a,r,{from:e}),{first:lf}))}function LE(t,e,n,o){let s=rf(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${B(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function hb(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=rf(t,i.view.links,e),c=ub(t,a,e),l=c.map(m=>m.links.map(h=>t.links[h])),u=tg(l,t.info.asOfDay),f={type:"events",where:{of:e}},d=En(
t,i,Be("events",{of:e})).ids;return{eyebrow:[$e(r),r.label],title:T(s.name),body:[p("p",{class:"statement"},T(ob(t,e))),s.summary&&p("p",{class:"summary"},T(s.summary)),
TE(e,n),LE(t,e,a.length,n),mb(t,e,cb(t,a,e),o),c.map(m=>DE(t,e,m,o)),u&&pb(c,u,Se(t,i.state)),d.length>0&&p("section",{},Vr(t,o,"Events",f,d.length),Le(d,m=>qe(
t,m,o),{first:lf})),Hs(s.attributes),fb(t,s,o)]}}var NE=([t,,,e])=>t!==null||e!==null;function wb(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=ne(r),a=i.filter(NE);n&&ue(
r,n)==="certain"?o.certain.push(s):(n?ue({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var uf=300,WE={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function gb(t,e,n){let{state:o,view:s}=n.now(),r=wb(t,s.links,o.window)[e],i=Kt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${B(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},WE[e]),p("ul",{class:"links"},r.slice(0,uf).map(
a=>p("li",{},Vt(t,a,n.open)))),r.length>uf&&p("p",{class:"notice"},`${(r.length-uf).toLocaleString("en")} more are in the tables.`)]}}var jE={strong:0,fair:1,weak:2},FE={supports:"Supports",disputes:"Disputes",denies:"Denies"};function _E(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let u=t.sources[e],f=[T(u.publisher),u.published&&T(U(u.published)),s&&T(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},FE[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},T(r)),i&&p("p",{class:"by"},"According to ",T(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},T(u.title)),p("span",{class:"where"},f.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",T(U(a))),p("p",{class:"fine"},`Source ${le[u.reliability]} (${u.reliability}); `,`claim ${ts[o]} (${o})`))}function BE(t,e){
let n=({strength:o,source:s,credibility:r})=>`${jE[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var mo=({stance:t})=>t===
"supports";function dc(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=BE(t,e),s=[{title:"For",side:o.filter(mo)},{title:"\
Against",side:o.filter(r=>!mo(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>_E(t,a,n))))))}var yb=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function PE(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},T(rb(o)),", ",o.roots.length?re(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${sb(o)}.`)]}var HE={certain:"certain",possible:"possible, not certain",never:"not active"};function UE(t,e,[
n,o]){let s=[n?yn(n):-1e9,o?yn(o):1e9],r=ds(t,[e],s),i=r&&Hd(r);return i&&p("p",{class:"fine"},i)}function GE(t,e,n){let o=t.links[e],[s,r]=sr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&gt("At the time chosen",p("p",{},`${Kt(n)}: ${HE[ue(o,n)??"never"]}`),UE(t,e,n)),gt("When",p("p",{},T(s)),p("p",{class:"fine"},
r)),o.amounts&&gt("Amount",o.amounts.map(i=>p("p",{},Ii(i,U)))),o.items&&gt("Items",o.items.map((i,a)=>[a?", ":"",T(i)])),o.purpose&&gt("Purpose",T(o.purpose)))}
function bb(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=Mo(t,r),c={type:"pair",from:r.source,to:r.target},l=Sm(t,n.now().view.links,c);return{wide:r.
claims.some(mo)&&!r.claims.every(mo),eyebrow:[Ye({colour:i.colour,arrow:!i.symmetric}),T(i.label),` (${i.family})`],title:[Ct(t,r.source,s),p("span",{class:"ver\
b"},T(a.said),a.named?": ":""),Ct(t,r.target,s)],body:[PE(t,e,s),r.summary&&p("p",{class:"summary"},T(r.summary)),p("p",{class:"actions"},l>1&&r.source!==r.target&&
p("button",{type:"button","data-pair":l,onclick:()=>s(c)},`All ${l} links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),
p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},"Show both on the graph")),GE(t,e,o),dc(t,r.claims,s),Hs(r.attributes),p("p",{class:"fine"},
"Link ",p("code",{},e))]}}var VE=(t,[e,...n],o)=>[Is(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>Is(t,s,o))];function kb(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=En(t,o,e),a={actors:rg,links:Vt,sources:Is,events:qe},c=f=>a[s](t,f,n.open),l=Cn(t,Dl(o.state,r)),u=s==="actors"?i:i.flatMap(f=>s==="links"?YE(t,f):[]);return{
eyebrow:["List"],title:mr(s,i.length),body:[_i(t,{type:s,where:r}).map(f=>p("p",{class:"statement"},T(xe(f)))),l.length>0&&p("p",{class:"fine"},T(`Under the fil\
ters: ${l.join("; ")}`)),u.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(u)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?Le(Ll(t,r.cited),f=>VE(
t,f,n.open)):Le(i,c)]}}var YE=(t,e)=>[t.links[e].source,t.links[e].target];function xb(t,e,n){let{from:o,to:s}=e,r=Or(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[B(i.length,"link")],title:[Ct(t,o,n.open),
p("span",{class:"verb"}," and "),Ct(t,s,n.open)],body:[p("p",{class:"statement"},T(ib(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"button",onclick:()=>n.
cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"button",onclick:()=>n.pathFrom(
o,s)},"Paths between them")),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},xe(a),p("span",{class:"count"},String(c.length))),Le(c,l=>Vt(t,l,n.open))))]}}var df={};Tc(df,{event:()=>ZE,source:()=>JE});var XE=8;function Us(t,e,n,o){let{ids:s}=En(t,e.now(),Be(o.type,o.where));if(!s.length)return null;let r={links:Vt,events:qe,sources:Is,actors:null,roots:null}[o.
type];return p("section",{},Vr(t,e.open,n,o,s.length),Le(s,i=>r?.(t,i,e.open),{first:XE}))}function Gs(t,e,n,o){let{ids:s}=En(t,e.now(),Be(n,o));return s.length?
re(t,e.open,{type:n,where:o},s.length):null}var Sb=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function QE(t,e,n){let o=c=>c.filter(Boolean),s=o([
Gs(t,n,"links",{rests:e}),Gs(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([Gs(t,n,"links",{alone:e}),
Gs(t,n,"events",{alone:e})]),i=Gs(t,n,"links",{weaker:e}),a=Gs(t,n,"sources",{repeats:e});return p("p",{class:"statement"},Sb(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",Sb(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function JE(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},T(t.sources[i].title)):T(i);return{eyebrow:["Source"],title:T(o.title),body:[QE(t,e,n),o.summary&&p("p",{class:"summary"},T(o.summary)),p(
"dl",{class:"facts"},gt("Publisher",T(o.publisher)),o.author&&gt("Author",T(o.author)),o.published&&gt("Published",U(o.published)),gt("Reliability",`${o.reliability}\
: ${le[o.reliability]}`),o.class&&gt("Class",sn(o.class)),...At(o).map(i=>gt("Derives from",r(i))),o.accessed&&gt("Accessed",U(o.accessed)),o.url&&gt("Address",
ao(o.url,o.url)),o.host&&gt("Address",T(o.host)),o.archived_url&&gt("Archived",ao(o.archived_url,o.archived_url))),Us(t,n,"No support without it",{type:"links",
where:{alone:e}}),Us(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),Us(t,n,"Events without a claim",{type:"events",where:{alone:e}}),Us(t,n,"L\
inks that cite it",{type:"links",where:{cites:e}}),Us(t,n,"Events that cite it",{type:"events",where:{cites:e}}),Us(t,n,"Derived from it",{type:"sources",where:{
repeats:e}})]}}var $b=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),Le(n,s=>qe(t,s,o.open)));function ZE(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Ct(t,a,n.open):T(a),p("span",{class:"fine"},` ${l?`${l} `:""}${sn(c)}`)],{to:r,by:i}=Ui(t,e);return{
wide:o.claims.some(mo)&&!o.claims.every(mo),eyebrow:["Event"],title:T(o.name),body:[p("p",{class:"statement"},T(U(o.date)),o.place&&[", ",T(o.place)]),o.summary&&
p("p",{class:"summary"},T(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.map(a=>p(
"li",{},s(a))))),$b(t,"Responds to",r,n),$b(t,"Responses",i,n),dc(t,o.claims,n.open),Hs(o.attributes)]}}var vb={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},tA={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function Ob(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!Ot(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ke(h)!==null))return null;let u=Vn(t,e);if(!u)
return null;let f=je(e)!==null,d=f?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",Fe(e)];for(let[h,w]of Object.entries(f?{...vb,...tA}:
vb)){let g=u[h];g==null||g===!1||d.push(w,...g===!0?[]:[[g].flat().join(",")])}let m=l.parts??!0;return(f?!m:m)&&d.push(f?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var pf=60,nA=12;function mf(t,e){let n=Ob(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function Mb(t,e,n){let{state:o,view:s,drawn:r}=n.
now(),{far:i,inOrder:a}=oa(t,o,s,g=>ia(t,g)),c=g=>Math.abs(i.get(g)??0),l=new Map(a.map((g,b)=>[g,b])),u=new Map(a.map(g=>[g,[]]));for(let g of s.links){let{source:b,
target:$}=t.links[g],k=(l.get(b)??0)>(l.get($)??0)?b:$;u.get(k)?.push(g)}let f=a.filter(g=>u.get(g)?.length);if(n.say(`${B(s.actors.size,"actor")}, ${B(s.links.
size,"link")}`),!f.length)return[p("h3",{class:"found"},"No link"),oA(t,o)];let d=(g,b)=>p("li",{onpointerenter:()=>n.canvas().highlight({actors:[g],links:u.get(
g)??[]}),onpointerleave:()=>n.light()},p("details",{open:b<nA},p("summary",{},Ct(t,g,n.open),p("span",{class:"fine"},` ${B(u.get(g)?.length??0,"link")}`)),p("ul",
{class:"links"},(u.get(g)??[]).map($=>p("li",{},Vt(t,$,n.open,{from:g})))))),m=f.slice(0,pf),h=[...new Set(m.map(c))].sort((g,b)=>g-b),w=r.left.length;return[p(
"h3",{class:"found"},`${B(s.actors.size,"actor")}, ${B(s.links.size,"link")}`),w>0&&p("p",{class:"fine"},`The picture draws the nearest ${r.actors.size}.`),...h.
map(g=>p("section",{class:"stage"},p("h4",{},g===0?"Within it":Ml(g)),p("ul",{class:"reached"},m.filter(b=>c(b)===g).map(d)))),f.length>pf&&p("p",{class:"fine"},
`${B(f.length-pf,"more actor","more actors")} in the tables (3).`),mf(t,o)].filter(Boolean)}function oA(t,e){let n=[e.window&&La(e),e.kinds&&`“${nu(t,e)}”`].
filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(" and ")} within this number of hops. Click a part of the sentence to widen it.`:
"No link passes the filters within this number of hops. Click a part of the sentence to widen it.")}var hf=8,rA=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",T(t.actors[n].name)]),Eb=t=>t[0].toUpperCase()+t.slice(1);function Ab(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?T(t.actors[n].name):n])}function iA(t,e,n){let o=e.slice(0,hf).map((s,r)=>[r?", ":"",Ct(t,s,n)]);
return p("li",{},o,e.length>hf&&` and ${B(e.length-hf,"more actor","more actors")}`)}function Tb(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>iA(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
Ab(t,Eb(r.words))),p("p",{class:"fine"},rA(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=V(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},Ab(t,Eb(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function wf(){let t=Dt.get();if(!Ot(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=qr();if(!e)return Mb(_t,Dt,Xt);if(typeof e=="\
string")return uA(e);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=n.length?`${B(n.length,"path")}${o?"\
, and there are more":""}`:"No path";return Xt.say(s),[p("h3",{class:"found"},s),n.length>1&&cA(n),e.why&&Tb(_t,e.why,{loosen:Cg,open:Xt.open}),p("ol",{class:"c\
hains",onkeydown:lA},n.map((r,i)=>fA(r,i,i===(t.chosen??0)))),mf(_t,t)].filter(Boolean)}function cA(t){let{chosen:e}=Dt.get(),n=s=>{let r=e===null?s>0?0:t.length-
1:(e+s+t.length)%t.length;Dt.set({chosen:r},{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"stepper"},p("button",
{type:"button","data-key":"previous","aria-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-key":"next","aria-lab\
el":"Next path",onclick:()=>n(1)},"›"),e!==null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>Dt.set({chosen:null},{tracked:!1})},"Show\
 all"))}function lA(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=Rn().length-1,o=Math.max(0,Math.
min(n,(Dt.get().chosen??(e>0?-1:n+1))+e));Dt.set({chosen:o},{tracked:!1}),Lt(document,`[data-key="path:${o}"]`)?.focus()}function Lb(){let t=document.getElementById(
"path-answer");if(!t)return;let e=document.activeElement,n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...me(wf())),n!==null&&
(Lt(t,`[data-key="${n}"]`)??Lt(t,"button"))?.focus()}function uA(t){if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The search was cancell\
ed.";return Xt.say(n),[p("p",{class:"notice","aria-busy":String(e)},n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"Escape",onclick:js},
"Cancel"):p("button",{type:"button",onclick:ec},"Search again"))]}function fA(t,e,n){let o=r=>Xt.canvas().highlight({actors:r.actors,links:r.hops.flatMap(i=>i.links.
map(({id:a})=>a))}),s=t.actors.every(r=>Xt.now().drawn.actors.has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{s&&o(t)},onpointerleave:()=>Xt.
light()},p("button",{type:"button",class:"route","data-key":`path:${e}`,"aria-pressed":String(Dt.get().chosen===e),"aria-expanded":String(n),onclick:()=>Dt.set(
{chosen:Dt.get().chosen===e?null:e},{tracked:!1})},Xc(t).map(({actors:r,rises:i},a)=>[a?p("span",{class:"arrow","aria-label":"to"}," → "):"",r.map((c,l)=>[Qc(
l,i),T(_t.actors[c].name)])])),p("p",{class:"badges"},p("span",{class:"badge"},B(t.hops.length-t.steps,"hop")),yb(t.confidence),t.time&&p("span",{class:`badge t\
ime-${t.time}`},t.time==="certain"?"certain in time":"possible in time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",{class:"badge"},B(t.
independentSources,"independent source"))),n&&p("ol",{class:"hops"},t.hops.map((r,i)=>pA(t,r,i))),n&&p("p",{class:"fine"},mA(t)),n&&dA(t),n&&p("p",{class:"actio\
ns"},p("button",{type:"button",onclick:()=>Xt.cite({path:t,question:tc()})},"Copy citation")))}var Db=8;function dA({variants:t=[]}){let e=t.length-Db,n=t.slice(
0,Db).map(o=>`Also: ${Wi(o,s=>_t.actors[s].name)} (${o.confidence}).`);return e>0&&n.push(`Also: ${e.toLocaleString("en")} more by way of parts.`),n.map(o=>p("p",
{class:"fine",dir:"auto"},o))}function pA(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];return p("li",{class:o?
"weakest":null},p("p",{class:"hop"},T(_t.actors[e.source].name),e.through?e.links[0].source===e.source?", part of ":", through its ":" → ",T(_t.actors[e.target].
name),p("span",{class:"fine"},`  ${[B(e.links.length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",{},Vt(_t,r.id,Xt.open,
{from:e.source,bare:r.source===e.source})))))}function mA(t){let e=t.hops[t.weakestHop],n=[`Rests on ${B(t.independentSources,"independent source")}`];return t.
hops.length>1&&n.push(`its weakest ${e.through?"step":"hop"} on ${B(e.independentSources,"source")}`),t.window&&n.push(`all hops may be active at once ${hA(t.window)}`),
`${n.join("; ")}.`}function hA({first:t,last:e}){return t&&e?t===e?`on ${ft(t)}`:`from ${ft(t)} to ${ft(e)}`:t?`from ${ft(t)} on`:e?`until ${ft(e)}`:"on any day"}function wA(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function Nb(t,e){let n=p("ul",{class:"options",hidden:!0}),o=fo()[t],
s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?it(_r(_t,o)):"",placeholder:"Anyone",dir:"auto"});return un(s,n,{graph:_t,entries:Xt.entries,types:[
"actor"],say:Xt.say,keep:!0,choose:r=>{r&&be({[t]:r})}}),wA(t,e,s,n)}function gA(){let{from:t,to:e}=fo();return p("form",{class:"path-form",onsubmit:n=>n.preventDefault()},
Nb("from","From"),Nb("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>be({from:e,to:t})},"Swap ends"))}function Ib(){let t=p("div",{id:"path-\
answer",role:"region","aria-label":"Answer"},wf());return{eyebrow:["Answer"],title:T(Ge(_t,Xt.now().state)),body:[gA(),t]}}var Ke,Xe,Oe,gf=!1,Wb=!1,Rb=null,pc=[],yf=["paths","stories","compare"];function bA(t){return t.type==="compare"?ig(Ke,Xe,Oe):t.type==="pair"?xb(Ke,t,Oe):t.type===
"list"?kb(Ke,t.list,Oe):t.type==="dated"?gb(Ke,t.id,Oe):t.id===void 0?t.type==="paths"?Ib():jg(Ke,Xe,Oe):t.type==="actor"?hb(Ke,t.id,Oe):t.type==="link"?bb(Ke,t.
id,Oe,Se(Ke,Xe.get())):df[t.type](Ke,t.id,Oe)}var kA=["chosen","story",...Wt],xA=({type:t})=>t==="paths"||t==="stories"?kA:t==="compare"?[...Wt,"compare","unfol\
ded"]:t==="list"?[...Wt,"compare","unfolded","focus"]:[...Wt,"compare"];function bf(t,e){let{open:n}=t,o=!Wb;Wb=!0;let s=lt(n,e.open),r=n?xA(n):[];if(s&&!r.some(
c=>t[c]!==e[c]))return;!s&&e.open&&n&&!gf&&pc.push(e.open),n||(pc.length=0);let i=document.activeElement,a=R("panel").contains(i);n&&!e.open&&(Rb=i),document.body.
dataset.panel=n?"open":"closed";for(let c of yf)R(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));n&&jb(n,s),!o&&!s&&SA(n,a,i)}function SA(t,e,n){
let o=R("panel-title");t?t.type==="paths"&&Ot(Xe.get())?o.focus({preventScroll:!0}):t.id===void 0&&yf.some(s=>s===t.type)?yu(R("panel-body"),o):(e||t.type==="li\
st"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&zw(Rb,R("canvas"))}function jb(t,e){let{eyebrow:n,title:o,body:s,wide:r=!1}=bA(t),i=e?
Ga(R("panel")):null;R("panel").classList.toggle("wide",r),R("panel-back").hidden=pc.length===0,R("panel-eyebrow").replaceChildren(...me(n)),R("panel-title").replaceChildren(
...me(o)),R("panel-body").replaceChildren(...me(s)),e||(R("panel-scroll").scrollTop=0),i?.()}function $A(){let t=pc.pop();gf=!0,t&&Oe.open(t),gf=!1;let{open:e}=Xe.
get();e&&jb(e,!1)}function Fb(t,e,n){[Ke,Xe,Oe]=[t,e,n],R("panel-back").addEventListener("click",$A),R("panel-close").addEventListener("click",()=>Oe.open(null));
for(let o of yf)R(`show-${o}`).addEventListener("click",()=>Oe.open(Xe.get().open?.type===o?null:{type:o}));R("show-stories").hidden=!Ke.stories?.length,R("skip\
-question").addEventListener("click",o=>{o.preventDefault(),Oe.open({type:"paths"}),yu(R("panel-body"),R("panel-title"))}),R("skip").addEventListener("click",o=>{
o.preventDefault(),Xe.set({view:"table"},{tracked:!1}),R("view-table").focus()})}function _b(t,e){let{question:n}=Xe.get(),o={from:t??n?.from??null,to:e??n?.to??
null};o.from===o.to&&(o[t?"to":"from"]=null),Xe.set({...lr(Xe.get(),o),open:{type:"paths"}})}var kf=t=>{document.body.dataset.side=t},Pb=()=>kf("near");function Bb({left:t,right:e,top:n,bottom:o}){let s=R("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function Hb(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",u=Bb(c);u&&(kf(l===
"far"?"near":"far"),Bb(c)>=u&&kf(l))}var MA=["actor","link","source","event"];function Ub(t,e,n){let o=Bi(t),s=c=>{let l=o.has(c)?null:is(t,c);if(l)throw new at(l);return o.has(c)&&n.note(`“${c}”\
 is now “${o.get(c)}”.`),o.get(c)??c},r=(c,l)=>{let u={...Ed(c,l)};for(let f of["kinds","via","without"]){let d=u[f];d?.length&&(u[f]=[d].flat().map(s))}return u},
i=(c,l)=>{let u=s(c);if(l!==void 0){let d=s(l),m=u!==d&&Object.hasOwn(t.actors,u)&&Object.hasOwn(t.actors,d);return n.open(m?{type:"pair",from:u,to:d}:null),m}let f=MA.
find(d=>Object.hasOwn(t[`${d}s`],u));return n.open(f?{type:f,id:u}:null),!!f},a={ready:Promise.resolve(!0),paths:(c,l,{work:u,...f}={})=>kl(t,s(c),s(l),r("paths",
f),{work:u}),whyNot:(c,l,{work:u,...f}={})=>Eg(t,s(c),s(l),r("whyNot",f),{work:u}),search:(c,{types:l=[],limit:u=10}={})=>qh(t,n.entries,String(c),{types:[l].flat(),
limit:u}),setFilter:(c={})=>e.set(rs(t,r("setFilter",c),e.get())),ask:(c,l,u={})=>{let{types:f,countries:d,...m}=u,h=[c,l].map(g=>g&&ke(g)===null?s(g):g);for(let g of h)
if(g&&ke(g)===null&&!Object.hasOwn(t.actors,g))throw yo("actor",g,Object.keys(t.actors));let w={...r("paths",m),types:f,countries:d};e.set(zn(t,{from:h[0]??null,
to:h[1]??null,filter:w}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,view:()=>({actors:[...n.now().drawn.
actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.get(),picture:()=>({...n.canvas().picture(),question:pw(t,e.get())}),
network:n.canvas().network};window.axisgraph=Object.freeze(a)}var ie,mn,Vs,Yt,Qe=null;function zb(t,e,n){[ie,mn,Vs]=[t,e,n],Yt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(Yt),
Yt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),zs({back:!0}))}),document.addEventListener("poin\
terdown",s=>{let r=s.target;Qe&&!Yt.contains(r)&&!r.closest("[data-part]")&&zs()}),Yt.addEventListener("focusout",s=>{let r=s.relatedTarget;Qe&&r&&!Yt.contains(
r)&&!r.closest("[data-part]")&&zs()})}var Vb=t=>Qe===t;function zs({back:t=!1}={}){let e=Qe;Qe=null,Yt.hidden=!0;let n=e&&Lt(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function Yb(t,e){if(Qe===t){zs({back:!0});return}zs(),Qe=t,e.setAttribute("aria-expanded","true"),Kb(),Yt.hidden=!1;let n=Yt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();Yt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-Yt.offsetWidth-8))}px`,Yt.
style.top=`${s-n.top+4}px`,Yt.style.maxHeight=`${window.innerHeight-s-16}px`,Lt(Yt,"input, button")?.focus()}function qb(){if(!Qe)return;let t=document.activeElement,
e=t instanceof HTMLElement&&Yt.contains(t)?t.dataset.key:null;Kb(),e&&tt(Yt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var AA={from:()=>Gb("from","Wh\
o?","anyone"),to:()=>Gb("to","Whom?","anyone"),verb:TA,through:DA,time:LA};function Kb(){if(!Qe)return;let[t,...e]=AA[Qe]();Yt.setAttribute("aria-label",String(
t)),Yt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function zo(t){let e=Qe;zs(),t(),Lt(document,`[data-part="${e}"]`)?.focus()}var oi=(t,e,n,o)=>p(
"button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e);function Gb(t,e,n){let{from:o,to:s}=fo(),r=p("ul",{class:"options",
hidden:!0}),i=p("input",{type:"text","data-key":"name","aria-label":`${e} Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"auto"}),
a=c=>zo(()=>{let l=t==="from"?"to":"from";be({[t]:c,...c&&fo()[l]===c?{[l]:null}:{}})});return un(i,r,{graph:ie,entries:Vs.entries,types:["actor"],say:Vs.say,choose:c=>{
c&&a(c)},questions:c=>({options:Fo(ie,c).map(({code:l,actors:u})=>({name:`All ${u} actors in ${Ms(l)}`,change:{question:{from:null,to:Gn(l),walk:{}}}})),alone:!1}),
ask:c=>a(c.question?.to??null)}),[e,p("div",{class:"field"},i,r),p("p",{class:"actions"},(t==="from"?o:s)&&oi("none",n[0].toUpperCase()+n.slice(1),()=>a(null)),
o&&s&&oi("swap","Swap ends",()=>zo(()=>be({from:s,to:o}))))]}function TA(){let t=mn.get(),e=Object.keys(ie.kinds),n=new Set(vo(ie,t,"kinds")??e),o=X.filter(l=>Ln(
ie,l).length),s=l=>mn.set(_e(ie,mn.get(),"kinds",l)),r=[["every",`${eu}: every kind`,e],...Ot(t)?[["ties","supports or is tied to: no hostility",e.filter(l=>Bn.
includes(ie.kinds[l].family))]]:[],...o.map(l=>[l,Da[l],Ln(ie,l)])],i=p("input",{type:"text","data-key":"kind","aria-label":"Kind of link",placeholder:"Type a k\
ind: money, weapons, leads ..."}),a=o.map(l=>p("fieldset",{class:"kinds"},p("legend",{},l),Ln(ie,l).map(u=>p("label",{class:"check","data-kind":u},p("input",{type:"\
checkbox",checked:n.has(u),"data-key":`kind:${u}`,onchange:f=>{f.target.checked?n.add(u):n.delete(u),s(n)}}),T(ie.kinds[u].label))))),c=()=>ru(ie,i.value);return i.
addEventListener("input",()=>{let l=new Set(c());for(let u of a.flatMap(f=>tt(f,"[data-kind]")))u.classList.toggle("found",l.has(String(u.dataset.kind)));Vs.say(
l.size?[...l].map(u=>ie.kinds[u].label).join(", "):"No kind has a name like this")}),i.addEventListener("keydown",l=>{let u=c();!u.length||l.key!=="Enter"&&l.key!==
"Tab"||(l.preventDefault(),zo(()=>s(u)))}),["What kind of link?",p("div",{class:"field"},i),p("ul",{class:"presets"},r.map(([l,u,f])=>p("li",{},oi(l,u,()=>zo(()=>s(
f)),f.length===n.size&&f.every(d=>n.has(d)))))),p("div",{class:"kind-grid"},a)]}var xf=(t,e,n,o,s)=>p("label",{class:"choice"},p("span",{},e),p("select",{"data-\
key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),mc=(t,e,n,o)=>p("label",{class:"check"},p("input",
{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function DA(){let{walk:t}=fo(),{via:e=[]}=t,n=Fe(mn.get()),o=p("ul",{class:"options",
hidden:!0}),s=p("input",{type:"text","data-key":"via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});un(s,o,{graph:ie,entries:Vs.
entries,types:["actor"],say:Vs.say,choose:i=>{i&&zo(()=>be({},{via:[...new Set([...e,i])]}))}});let r=je(mn.get())!==null;return["Through whom?",p("div",{class:"\
field"},s,o),e.length>0&&p("p",{class:"chips"},e.map(i=>p("button",{type:"button",class:"chip","data-key":`via:${i}`,"aria-label":`Remove: through ${ie.actors[i]?.
name??i}`,onclick:()=>be({},{via:e.filter(a=>a!==i)})},T(ie.actors[i]?.name??i)," ×"))),xf("hops","How far",[1,2,3,4,5,6].map(i=>[i,i===1?"directly":`up to ${i}\
 hops`]),n,i=>be({},{maxHops:Number(i)})),r&&xf("time","Links are active",Object.entries(Dg),t.time??Ut.time,i=>be({},{time:i})),r&&xf("limit","Most paths",[5,10,
20,50].map(i=>[i,String(i)]),t.limit??Ut.limit,i=>be({},{limit:Number(i)})),r&&mc("sort","the strongest first",t.sort==="strongest",i=>be({},{sort:i?"strongest":
"shortest"})),mc("undirected","follow links in either direction",!!t.undirected,i=>be({},{undirected:i})),mc("parts","count parts with their whole",t.parts??Ut.
parts,i=>be({},{parts:i}))]}function LA(){let{window:t,certain:e}=mn.get(),n=p("p",{class:"notice wrong",role:"alert",hidden:!0}),o=p("input",{type:"text","data\
-key":"time","aria-label":"Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:t?rr(t):""});function s(){try{let r=nn(o.value);zo(()=>mn.set(en(r)))}catch(r){
if(!(r instanceof RangeError))throw r;n.textContent=r.message,n.hidden=!1}}return o.addEventListener("keydown",r=>{r.key!=="Enter"&&r.key!=="Tab"||r.key==="Tab"&&
o.value===o.defaultValue||(r.preventDefault(),s())}),["When?",p("div",{class:"field"},o,n),t&&mc("certain","certain only: active then for every reading of the d\
ates",e,r=>mn.set({certain:r})),p("p",{class:"actions"},oi("apply","Apply",s),t&&oi("any","At any time",()=>zo(()=>mn.set(en(null)))))]}var NA=300,Xb=window.matchMedia("(max-width: 760px)"),Yo,ho,Vo,ii,si=!1;function Qb(t,e,n,o){[ii,Yo,ho,Vo]=[t,e,n,o],zb(Yo,ho,o)}function Jb(t){let e=t.question!==
void 0&&t.question!==null;ho.set({...t,chosen:null,view:ho.get().view,...e?{open:Xb.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),Vo.say(Ge(Yo,ho.get()))}
var IA={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},ri=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(Vb(t)),"aria-label":`${IA[t]}: ${e}`,onclick:o=>Yb(t,o.currentTarget)},T(e));function WA(t){let e=ou(Yo,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},ri("from",e.from,!!n),ri("verb",e.verb,t.kinds!==null),ri("to",e.to,!!o),e.through&&
ri("through",e.through,Object.keys(t.question?.walk??{}).length>0),ri("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>ho.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var RA=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>ho.set(o)},T(n),p("span",{"aria-hidden":"true"}," ×")));function jA(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return Ca(t)?e&&n("fold","Back to the first view",Vo.fold):n("clear-all",
"Clear all",()=>ho.set({...As,unfolded:[]}))}function FA({state:t,view:e,drawn:n}){let o=qr();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:js},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:ec},"Se\
arch again")];let s=o&&typeof o=="object"?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>re(Yo,Vo.open,{type:m,where:h?{[h]:""}:
{}},w),a=[s!==null&&`${r?"first ":""}${B(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.size)];if(t.view!=="graph")return[p("span",{},a)];
let c=new Set(Vo.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===0&&n.links.size===e.links.size||a.push(" · draw\
n: ",i("actors","drawn",n.actors.size),`, ${B(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} without a ribbon`);let f=n.left.length;return[p("span",
{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!Ca(t)&&f>0&&f<=NA&&!t.focus&&p("button",{type:"button",class:"\
text",id:"draw-rest",onclick:()=>Vo.unfold(n.left)},f===1?"Draw the other one":`Draw the other ${f}`)]}function hc(t){let{state:e}=t,n=document.activeElement,o=n instanceof
HTMLElement&&ii.contains(n)?n.dataset.part??n.id:null,s=Es(Yo,e);ii.dataset.folded=String(Xb.matches&&!si);let r=p("button",{type:"button",class:"sentence-fold",
id:"question-fold","aria-expanded":String(si),onclick:()=>{si=!si,hc(Vo.now())}},p("span",{class:"said"},T(Ge(Yo,e))),p("span",{class:"fold-word"},si?"Close":"C\
hange")),i=p("p",{id:"found",role:"status"},FA(t)),a=jA(e),c=Ca(e);ii.replaceChildren(r,p("div",{class:"sentence-row"},WA(e),c&&a,c&&i),...c?[]:[p("div",{class:"\
narrowed",role:"group","aria-label":"Answer"},i,RA(s),a)]),o&&Lt(ii,`[data-part="${o}"], [id="${o}"]`)?.focus(),qb()}var BA={supports:null,disputes:"disputes it",denies:"denies it"},PA=600,he=t=>jt(t,PA),ai=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Zb=t=>/[.!?…]$/.test(t)?t:`${t}.`,
qo=(t,e)=>jt(t.actors[e]?.name??e,200);function vf(t,e){let n=t.links[e],o=he(on(t,n,qo(t,n.source),qo(t,n.target))),s=ai(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":ee[n.status];return`${o} (${It(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var Sf=t=>t&&/^https?:\/\//i.test(t)?he(t):null;
function $f(t,e){let n=t.sources[e];if(!n)return`Source ${he(e)}.`;let o=n.published?U(n.published):"no date";return[n.author&&Zb(he(n.author)),Zb(he(n.title)),
`${he(n.publisher)}, ${o}.`,Sf(n.url),Sf(n.archived_url)&&`Archived: ${Sf(n.archived_url)}`].filter(Boolean).join(" ")}function t0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${le[n.reliability]}, claim ${ts[e.credibility]}`:"",r=[e.locator&&he(e.locator),e.attributed_to&&`accord\
ing to ${he(e.attributed_to)}`,BA[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${$f(t,e.source)}`}function e0(t,e){let{claims:n}=t.links[e];
return[vf(t,e),...n.length?n.map(o=>t0(t,o)):["- No source is cited for this."]]}function wc(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${he(i.join(", "))}, `:""}${he(n)}`,o&&`version ${he(o)}`,s&&`as of ${U(s)}`,r&&he(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var gc=(...t)=>`${t.flat().join(`
`)}
`,n0=(t,e,n)=>gc(e.map((o,s)=>[...s?[""]:[],...e0(t,o)]).flat(),wc(t,n));function o0(t,e,n,o){let s=Wi(e,d=>qo(t,d)),r=[ai(e.hops.filter(d=>!d.through).length,"\
hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,ai(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${qo(t,n.from)} to ${qo(t,n.to)}`,...i.length?
[he(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],u=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,f=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${u(m)}`}: ${qo(t,d.source)} → ${qo(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>e0(t,h))]);return gc(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,f.flat(),wc(t,o))}function s0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=At(o).map(i=>`It derives from: ${$f(t,i)}`);return gc($f(t,e),
`Reliability ${o.reliability}: ${le[o.reliability]}. ${ai(s(t.links),"link")} and ${ai(s(t.events),"event")} in the data cite it.`,r,wc(t,n))}function r0(t,e,n){
let o=t.events[e];return gc(`${he(o.name)} (${U(o.date)}${o.place?`, ${he(o.place)}`:""}).`,o.claims.map(s=>t0(t,s)),wc(t,n))}var HA=new Set(["=","+","-","@","	","\r","'"]),UA="\uFEFF",GA=Nc.links.slice(-4),zA=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),Of=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,VA=t=>({...t,attributes:Of(t),plural:!!t.plural,...Object.fromEntries(rd.map(e=>[e,
t.identifiers?.[e]]))}),YA=t=>({...t,attributes:Of(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(GA.map((e,n)=>[e,zA(ne(t),n)]))}),qA=t=>({...t,derives_from:t.
derives_from&&[t.derives_from].flat()}),KA=t=>HA.has(t[0])?`'${t}`:t,XA=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function QA(t){return t==null?"":a0(typeof t!=
"string"?Array.isArray(t)?XA(t):String(t):KA(t))}var a0=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,c0=(t,e)=>e.flatMap(n=>n.claims.map((o,s)=>({...o,
record_type:t,record:n.id,position:s+1}))),JA={actors:({actors:t})=>t.map(VA),links:({links:t})=>t.map(YA),claims:({links:t,events:e})=>[...c0("link",t),...c0("\
event",e)],sources:({sources:t})=>t.map(qA),events:({events:t})=>t.map(e=>({...e,attributes:Of(e)}))},ZA=t=>typeof t=="string"&&t?U(t):null;function tT(t,{record_type:e,
record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return on(t,s,t.actors[s.source].name,t.actors[s.target].name)}var eT={actors:ci(
"founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].name],kind:[
"kind_label",(t,{kind:e})=>t.kinds[e].label],...ci("start","end"),periods:["periods_in_words",(t,e)=>e.periods?It(e):null]},claims:{record:["record_in_words",tT],
source:["source_title",(t,{source:e})=>t.sources[e]?.title],...ci("holds")},sources:ci("published","accessed"),events:ci("date")};function ci(...t){return Object.
fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>ZA(o[e])]]))}function l0(t,e,n){let o=eT[n],s=Nc[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?[[o[i][0],a=>o[i][1](
t,a)]]:[]]),r=JA[n](e).map(i=>s.map(([,a])=>QA(a(i))).join(","));return`${UA}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var oT=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,sT={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},jn=t=>String(
t).replace(oT,"�").replace(/[&<>"\r\n\t]/g,e=>sT[e]);function Jt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${jn(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var hn=t=>(t??[]).join("; ");function rT({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function iT(t){let e={label:t.name,type:t.type,plural:t.plural,country:t.country,ideology:hn(t.ideology),founded:t.founded,dissolved:t.dissolved,
born:t.born,died:t.died,aliases:hn(t.aliases?.map(({name:n})=>n)),native_names:hn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.url,not_to_confuse_with:hn(
t.not_to_confuse_with),former_ids:hn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...d0(t)}}var d0=t=>Object.fromEntries(
(t.attributes??[]).map(([e,n])=>[`${sd}${e}`,String(n)]));function aT(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").length;return{kind:e.kind,family:e.
family,role:e.role,start:e.start,end:e.end,periods:hn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.confidence,independent_sources:e.
independent_sources,claims:e.claims.length,items:hn(e.items),purpose:e.purpose,summary:e.summary,former_ids:hn(e.former_ids),symmetric:e.symmetric,kind_label:t.
kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:hn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:hn(e.amounts?.map(rT)),first_day:Pc(
e),last_day:Hc(e),spells:Uc(e),link_id:e.id,...d0(e)}}var cT={string:"string",number:"long",boolean:"boolean"};function f0(t,e){let n=new Map;for(let o of t)for(let[
s,r]of p0(o))n.set(s,cT[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Jt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"attr.type":s}))}var p0=t=>Object.
entries(t).filter(([,e])=>e!=null&&e!==""),Mf=(t,e)=>p0(t).map(([n,o])=>`<data key="${e[0]}-${n}">${jn(o)}</data>`).join("");function m0(t,e){let n=e.actors.map(
s=>({own:s,attributes:iT(s)})),o=e.links.map(s=>({own:s,attributes:aT(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.gr\
aphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...f0(n.map(({attributes:s})=>s),"node"),...f0(o.map(({attributes:s})=>s),
"edge"),'<graph edgedefault="directed">',Mf({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Jt("node",{id:s.id},Mf(r,"node"))),...o.map(({own:{id:s,
source:r,target:i,symmetric:a},attributes:c})=>Jt("edge",{id:s,source:r,target:i,directed:a?"false":null},Mf(c,"edge"))),"</graph>","</graphml>",""].join(`
`)}var li=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function h0(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Ef=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function uT(t){let{span:e,spans:n,outside:o,...s}=Ef(t);return{...h0(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function fT({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function w0(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,u=h0({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),f=e.actors.map(d=>({...Ef(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(u)},
"question":${JSON.stringify(n)},
"kinds":[
${li(e.kinds.map(fT))}],
"sources":[
${li(e.sources)}],
"events":[
${li(e.events.map(Ef))}]},
"nodes":[
${li(f)}],
"edges":[
${li(e.links.map(uT))}]}
`}var pT=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),yc=33;function mT(t){let e=4294967295;for(let n of t)
e=pT[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function g0(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,mT(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,yc)),s.set(new Uint8Array(n.buffer),yc),s.set(t.subarray(yc),yc+21),s}var Ce=t=>Math.round(t*100)/100,wT=4,gT=500;function yT({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Jt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Ce(n):null,"stroke-dasharray":o?o.map(Ce).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Ce(r)})}function bT({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Ce(e),y:Ce(n),"font-size":Ce(o),"font-weight":s>gT?700:400,"text-anchor":a,opacity:c===1?null:
Ce(c),"xml:space":"preserve"};return(i?Jt("text",{...l,fill:"none",stroke:i,"stroke-width":wT,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},jn(t)):
"")+Jt("text",{...l,fill:r},jn(t))}function kT(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function xT(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function y0(t,e,n){let o=new Map;for(let s of t){let[r,i]=kT(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),z(o,r).drawn.
push(s.type==="text"?bT(s):yT(s))}return[...o].map(([s,{title:r,drawn:i}])=>Jt("g",{id:n(s)},`${r?Jt("title",{},jn(r)):""}${i.join(`
`)}`))}function b0({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=xT(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[u,f]=[n.left,n.top].map(Ce),d=y0(
t.slice(0,e),r,a),m=s&&{x:Ce(s.left),y:Ce(s.top),width:Ce(s.right-s.left),height:Ce(s.bottom-s.top)},h=m?[Jt("clipPath",{id:a("picture-view")},Jt("rect",m)),Jt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Jt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${u} ${f} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Jt("\
title",{},jn(r.whole)),Jt("desc",{},jn(r.about)),Jt("rect",{id:a("picture-paper"),x:u,y:f,width:c,height:l,fill:o}),...h,...y0(t.slice(e),r,a),""].join(`
`))}
`}function k0(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${B(n.actors.size,"actor")} and ${B(n.links.size,"link")}`;return{whole:jt(t.info.title),about:[
r,...Cn(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>vf(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?ze(t,i):""}}var[Ne,wn]=[26,13],Af=14,S0=2e3,ui=t=>t[0].toUpperCase()+t.slice(1),Ys=(t,e,n)=>pe({x:-t/2,y:-e/2,width:t,height:e},n),x0=(t,e)=>[{d:Ys(Af,wn,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function qs({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-Ne/2,Ne/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function vT({graph:t,layout:e,colours:n}){let o=new Map;for(let i of X)for(let{ribbon:a}of e.ribbons.filter(
c=>c.ribbon.family===i)){let c=e.nodes.get(a.from),l=c&&t.columns.columns[c.column],u=Wo(i,n,l?.tone);if(o.has(u))continue;let f=a.main?{stroke:u,width:6,head:"\
full"}:{stroke:u,width:1.6},d=u===Wo(i,n)?"":` from ${l?.title.toLowerCase()}`;o.set(u,{label:`${ui(i)}${d}`,sample:qs(f)})}let s=[...o.values()],r=e.ribbons.some(
({ribbon:i})=>i.main);return s.length&&r&&(s[0]={...s[0],label:`${s[0].label}: the wider, the more kinds`}),s}function OT({graph:t,layout:e,colours:n},o){let{look:s,
ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(u=>Kl(u,s))).filter(({x:l,y:u})=>Ro(vs({x:l,y:u,width:s.slot,height:s.strip}),o));
if(a.length&&s.tiles==="count"){let l=Tn(Wo(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:x0(l,"3"),wide:Af}]}let c=new Set(a.map(({kind:l})=>l));
return oo(t).filter(l=>c.has(l)).map(l=>({label:jt(t.kinds[l].label,S0),sample:x0(Tn(t.kinds[l].colour),t.kinds[l].letters),wide:Af}))}function MT({layout:t,colours:e,
focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.has(l)),[i,a]=[cn(e.caption,e.ground,3.4),e.ground];return[...K.filter(
l=>r.some(({confidence:u})=>u===l)).reverse().map(l=>({label:`${ui(l)} confidence`,sample:qs({stroke:i,dash:tn[l]})})),r.some(({disputed:l,denied:u})=>l&&!u)&&{
label:ui(ee.disputed),sample:qs({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&{label:ui(ee.denied),sample:qs({stroke:i,width:1.4,mark:"denied"})},
r.some(({ended:l,directed:u})=>l&&u)&&{label:"Ended before the date of record",sample:qs({stroke:i,head:"open"})},s.some(({possible:l})=>l)&&{label:"Possible, n\
ot certain, at the time chosen",sample:qs({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==!1)}function ET({graph:t,layout:e,colours:n}){let o=[...e.
nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:da("plain",n).edge},i=[3,2];return[o.some(({box:a})=>a.ended)&&{label:"Ended by the date of \
record",sample:[{d:Ys(Ne,wn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&{label:"Part of the actor around it",sample:[{d:Ys(Ne,wn+
2,4),...r,width:1.2},{d:Ys(Ne-8,wn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&{label:"Parts that are not drawn",sample:[{d:Ys(Ne,wn-3,3),
...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:Ys(Ne,wn,5),fill:n.strip,stroke:n.line,width:1}]},o.some(({box:a})=>a.members.
length)&&{label:"Several actors of one type",sample:[{d:pe({x:-Ne/2+3,y:-wn/2+3,width:Ne-3,height:wn-2},3),...r,width:.8},{d:pe({x:-Ne/2,y:-wn/2,width:Ne-3,height:wn-
2},3),...r,width:1}]}].filter(a=>a!==!1)}function $0({layout:t,...e},n){return{...e,layout:{...t,ribbons:t.ribbons.filter(({points:o})=>Nh(o,n)),nodes:new Map([
...t.nodes].filter(([,o])=>Ro(vs(o),n))),frames:t.frames.filter(o=>Ro(vs(o),n)),captions:t.captions.filter(({x:o})=>o>n.left&&o<n.right)}}}function v0(t,e){let n=$0(
t,e);return[[...vT(n),...OT(n,e)],[...MT(n),...ET(n)]].filter(s=>s.length).map(s=>s.map(({wide:r=Ne,...i})=>({...i,wide:r})))}function O0({shapes:t,how:e},n){let{
graph:o,layout:s}=$0(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.filter(({title:u,note:f})=>u&&(!r.includes(u.toUpperCase())||f&&!r.
includes(f))).map(({title:u,note:f})=>[u,f].filter(Boolean).join(": ")),a=u=>jt(o.actors[u].name,S0),c=[...s.nodes.values()].flatMap(({box:u,lines:f,chips:d})=>[
{id:u.id,label:u.label,lines:f},...d].filter(m=>Object.hasOwn(o.actors,m.id)&&ua(m.lines,m.label)).map(({id:m})=>a(m))),l=[...s.nodes.values()].filter(({box:u})=>u.
members.length).map(({box:u})=>`${ui(u.label)}: ${u.members.map(a).sort().join(", ")}`);return[...i.length?[i.join(". ")]:[],...c.length?[`Names in full: ${c.join(
"; ")}`]:[],...l].map(u=>`${u}.`)}var TT=620,DT=28,LT=1500,E0=1.45,CT=8,NT=18,bc=22,fi=2e3,Ko={title:24,question:16,text:13,legend:12,source:11};function A0(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...IT(s,e,n))}return o}function IT(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function WT({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=Cn(t,e),c=[B(n.actors.
size,"actor"),B(n.links.size,"link"),i&&`as of ${U(i)}`,s&&"the part of the picture in the window"],l=mw(t,e,n);return[[jt(t.info.title,fi),Ko.title,700,r.ink],
[o??Ge(t,e),Ko.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",Ko.text,400,r.caption],[c.filter(Boolean).join(" · "),Ko.text,400,r.caption],
...l?[[`${l}.`,Ko.text,400,r.caption]]:[]]}function RT({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.length&&jt(s.join(", "),fi),jt(
t,fi),e&&`version ${jt(e,fi)}`,n&&`as of ${U(n)}`,o&&jt(o,fi)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function M0(t,{x:e,width:n,k:o,measure:s,part:r}){
let i=[],a=0;for(let[c,l,u,f]of t){let d=l*o;for(let m of A0(c,n,h=>s(h,d,u)))a+=d*E0,i.push({type:"text",text:m,x:e,y:a,size:d,weight:u,fill:f,anchor:"start",alpha:1,
part:r})}return{shapes:i,height:a}}function jT(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:T0(t.d,e,n,o),width:(t.width??1)*o,dash:t.dash?.
map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"legend"}}var T0=(t,e,n,o)=>t.
replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function FT(t,{x:e,width:n,k:o,measure:s,colours:r}){
let i=[],a=Ko.legend*o,c=bc*o/2;for(let l of t){let u=e;for(let{label:f,sample:d,wide:m}of l){let h=(m+CT)*o,w=A0(f,n-h,b=>s(b,a,400)),g=h+Math.max(...w.map(b=>s(
b,a,400)));u>e&&u+g>e+n&&([u,c]=[e,c+bc*o]),i.push(...d.map(b=>jT(b,u+m/2*o,c,o))),w.forEach((b,$)=>{c+=$?a*E0:0;let k={x:u+h,y:c+a*.35};i.push({type:"text",text:b,
...k,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),u+=g+NT*o}c+=bc*o}return{shapes:i,height:c-bc*o/2}}var Tf=(t,e)=>t.map(n=>n.type==="text"?{...n,
y:n.y+e}:{...n,d:T0(n.d,0,e,1)});function _T(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+
s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.push(Number(r));return{left:Math.
min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function D0({graph:t,state:e,drawn:n,scene:o,measure:s,titled:r=!0,asked:i=null,clip:a=null}){
let{colours:c}=o,l=a??o.box,u=a?o.shapes.filter(v=>Ro(_T(v,s),a)):o.shapes,f=Math.min(4,Math.max(1,(l.right-l.left)/LT)),d=Math.max(TT*f,l.right-l.left),m=(l.left+
l.right)/2-d/2,h={x:m,width:d,k:f,measure:s,colours:c},w=M0(r?WT({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!Ch(a,o.box)},c):[],{...h,part:"heading"}),g=l.
top-10*f-w.height,b=FT(v0(o.how,l),h),$=[...O0(o,l),RT(t)].map(v=>[v,Ko.source,400,c.caption]),k=M0($,{...h,part:"source"}),[x,y]=[l.bottom+16*f,l.bottom+22*f+b.
height],S=DT*f;return{shapes:[...u,...Tf(w.shapes,g),...Tf(b.shapes,x),...Tf(k.shapes,y)],drawn:u.length,clip:a,ground:c.ground,box:{left:m-S,right:m+d+S,top:g-
S,bottom:y+k.height+S}}}var L0=16e3,PT=12e7,HT=2.54,C0=300,UT=96;function GT(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function zT(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function N0(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=zT(t,r,o),{kept:a,measure:c,scene:l,seen:u}=e.canvas(),[f,d]=[r.state,$m[n]],m=o==="selection"?Wh({graph:t,shown:i,state:f,
kept:a,colours:d,measure:c}):l(d),h=o==="view"?u():null;return{state:f,drawn:i,painted:m,sheet:D0({graph:t,state:f,drawn:i,scene:m,measure:c,titled:s,clip:h})}}
function VT({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/HT*C0/o:e,i=Math.min(L0/o,L0/s,Math.sqrt(PT/(o*s)));return{scale:Math.min(r,
i),cut:r>i}}var YT=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function I0(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=N0(t,e,n).sheet,{scale:l,cut:u}=VT({box:i},o),f=document.createElement("canvas");f.width=Math.round((i.right-i.left)*
l),f.height=Math.round((i.bottom-i.top)*l);let d=GT(f);d.fillStyle=c,d.fillRect(0,0,f.width,f.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),xs(d,s.slice(0,r)),d.restore(),xs(d,s.slice(r));let m=new Uint8Array(await(await YT(f)).
arrayBuffer()),h=o.cm?C0:UT*l;return{blob:new Blob([g0(m,h)],{type:"image/png"}),width:f.width,height:f.height,cut:u}}function kc(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=N0(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return b0(i,k0(t,o,s,a),Ir)}function Ks(t,...e){let n={...t};for(let o of e)delete n[o];return n}var R0=t=>(t??[]).map(e=>Ks(e,"strength","spoken"));function qT(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...At(t.sources[s])));return[...n].sort(rn)}function j0(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:Ks(t,e)}function Df(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(rn).map(c=>{let l=t.links[c],{family:u,symmetric:f}=t.kinds[l.kind];
return{id:c,...Ks(l,"roots"),claims:R0(l.claims),family:u,symmetric:f,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...j0(Ks(l,"days"),"responds\
_to",r),claims:R0(l.claims)})).sort((c,l)=>rn(c.id,l.id));return{actors:[...o].sort(rn).map(c=>({id:c,...j0(Ks(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:qT(t,[...i,...a]).map(c=>({id:c,...Ks(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(rn).map(c=>({
id:c,...t.kinds[c]}))}}function XT(t,e){let n=new DOMParser().parseFromString(kc(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var F0=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},T(s)))))));function QT(t,{
actors:e,links:n}){let o=a=>ze(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":ee[c.status],{label:u}=t.kinds[c.kind];return[o(c.source),
u,o(c.target),It(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[F0(`${B(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),F0(`${B(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function _0(t,e,n){
let o=R("print"),s=p("section",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("be\
foreprint",()=>{let r=e.get();o.replaceChildren(XT(t,n),p("p",{class:"address"},T(Ts(t,r)))),s.replaceChildren(...r.view==="graph"?QT(t,n.now().drawn):[])}),window.
addEventListener("afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var ZT=[1,2,3,4,5,6],Xs={least:3,most:120,usual:16},t2=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],Pt,
pi,go,di=()=>Ts(Pt,pi.get()),P0=()=>R("take-status");function Qs(t){R("take").open?P0().textContent=t:go.note(t)}var $c=t=>`${jt(Pt.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function vc(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),B(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var e2=()=>R("take-size").value==="cm"?{cm:Math.min(Xs.most,Math.max(Xs.least,Number(R("take-cm").value)||
Xs.usual))}:{times:Number(R("take-size").value)},H0=()=>({ground:R("take-ground").value,part:R("take-part").value}),U0=()=>({actors:new Set(Object.keys(Pt.actors)),
links:new Set(Object.keys(Pt.links))}),G0=()=>{let{view:t,drawn:e}=go.now();return{drawn:e,question:t,all:U0()}[R("take-what").value]};async function n2(){try{let{
blob:t,width:e,height:n,cut:o}=await I0(Pt,go,H0(),e2()),s=$c(".png");Qs(`${s}: ${e} by ${n} pixels, ${vc(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;Qs(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function o2(){let t=$c(".svg");
Qs(`${t}: ${vc(kc(Pt,go,H0()),t,"image/svg+xml")}.`)}var s2=()=>{let t=pi.get(),e=R("take-what").value;if(e==="all")return{};let n=Object.fromEntries(Wt.filter(
o=>!lt(t[o],$t[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function r2(t){let e=Df(Pt,G0()),n=$c(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;Qs(`${n}: ${B(o,"row")}, ${vc(l0(Pt,e,t),n,"text/csv")}.`)}function z0(t,e,n){
let o=Df(Pt,G0()),s=$c(t);Qs(`${s}: ${B(o.actors.length,"actor")} and ${B(o.links.length,"link")}, ${vc(n(o),s,e)}.`)}var i2=()=>z0(".json","application/json",t=>w0(
Pt,t,s2())),a2=()=>z0(".graphml","application/xml",t=>m0(Pt,t));function c2({links:t,path:e,question:n,source:o,event:s}){return t?n0(Pt,t,di()):e?o0(Pt,e,n,di()):
o?s0(Pt,o,di()):s?r0(Pt,s,di()):null}async function V0(t,e){await Xa(t,e)&&Qs(`${e} copied.`)}function Lf(t){let e=t&&c2(t);e&&V0(e,"Citation")}function Y0(){let{
open:t}=pi.get();if(t?.type==="paths"){let e=Rs()??Rn()[0];return e&&{path:e,question:tc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...go.now().view.links].filter(n=>[Pt.links[n].source,Pt.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var wo=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),xc=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),Sc=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function l2(){let t=p("input",{type:"number",id:"take-cm",min:Xs.least,max:Xs.most,step:"0.5",value:Xs.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=Sc("take-size",[...ZT.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},xc("take-part","What",Sc("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),xc("take-ground","Background",Sc("take-ground",[["ligh\
t","light"],["dark","dark"]])),xc("take-size","Size of the PNG",n),e),p("p",{class:"actions"},wo("PNG",n2,{id:"take-png",class:"primary"}),wo("SVG",o2,{id:"take\
-svg"})))}function u2(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},xc("take-what","What",Sc("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},t2.map(([t,e],n)=>wo(`${e} as \
CSV`,()=>r2(t),{id:`take-csv-${t}`,class:n?"":"primary"})),wo("JSON",i2,{id:"take-json"}),wo("GraphML",a2,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function f2(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},wo("Copy link to this view",()=>V0(di(),"Link to this view"),{id:"take-link"}),wo("Copy citation",()=>Lf(Y0()),{id:"\
take-cite"}),wo("Print",()=>{R("take").close(),window.print()},{id:"take-print"})))}function B0(t,e){for(let n of R(t).options)n.textContent=e[n.value]??n.textContent}
function d2(){let{state:t,view:e,drawn:n}=go.now(),o=({actors:a,links:c})=>`${B(a.size,"actor")}, ${B(c.size,"link")}`;B0("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(U0())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;B0("take-part",{selection:s?
B(s,"selected actor"):"selected actors (none)"});let r=R("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=Y0();R("take-cite").disabled=!i,R("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",P0().textContent=
"",R("take").showModal()}function q0(t,e,n){[Pt,pi,go]=[t,e,n],R("take-body").append(l2(),u2(),f2(),p("p",{id:"take-status",role:"status"})),R("show-take").addEventListener(
"click",d2),_0(Pt,pi,go)}var Oc=4;function m2(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},T(r.name)),p("span",{},t.types[r.type].label),r.summary&&p("span",{class:"\
fine"},T(Ri(r.summary)))]}if(e.type!=="strand")return[p("strong",{},B(e.ids.length,"actor")),...e.ids.slice(0,Oc).map(r=>p("span",{},T(t.actors[r].name))),p("sp\
an",{class:"fine"},"click to show each")];let o=r=>T(t.actors[r].name);return[...e.links.slice(0,Oc).map(r=>{let i=t.links[r],a=[It(i),`${i.confidence} confiden\
ce`,i.status!=="asserted"&&Re(i),n&&ue(i,n)==="possible"&&"possible, not certain, at the time chosen"],c=Mo(t,i);return p("span",{},o(i.source),T(c.said),c.named?
"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>Oc&&p("span",{class:"fine"},`and ${e.links.length-Oc} more`)]}function K0(t,e,n,o){
let s=R("tip");if(s.hidden=!e,R("canvas").classList.toggle("pointing",!!e),!e||!n)return;s.replaceChildren(...me(m2(t,e,o)));let r=R("stage").getBoundingClientRect(),
i=ys(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,u]=[i.left+8,r.width-i.right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,u))}px`;let f=c+18+s.offsetHeight<=
r.height-i.below;s.style.top=`${f?c+18:c-s.offsetHeight-12}px`}var X0=()=>{R("tip").hidden=!0};var tk=JSON.parse(R("drawing").textContent),ct=_f(JSON.parse(R("data").textContent)),Cf=Vh(ct),w2=tk.nodes.map(({id:t})=>t),g2=window.matchMedia("(max-width: 76\
0px)"),Fn=t=>{R("live").textContent=t},{state:ek,...y2}=Hi(ct,window.location.hash);window.location.hash||Object.assign(ek,Pu(ct));var Y=np(ek),Mt,Nf,kt,Xo,Mc=!1,
Q0=0;function mi(t){let e=R("note");e.textContent=t,e.hidden=!1,Fn(t),clearTimeout(Q0),Q0=setTimeout(()=>{e.hidden=!0},7e3)}function nk(t){let e=Sa(ct,t,Ue(ct,t,
Rn()));return{state:t,view:e,drawn:gm(ct,t,w2,e)}}var ok=[...Wt,"compare","unfolded","focus","pinned","stacks","families"],J0=[...ok,"open","chosen","story"];function b2(t,e){
let n=o=>o.some(s=>t[s]!==e[s]);n(ok)&&(sk(t),n(["focus"])&&Mt.start()),n(os)&&!Ot(t)&&Fn(`${B(kt.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&Pb(),
n(J0)&&bf(t,e),n(["question"])&&If(),n(["open"])&&rk(),n(["selected"])&&(Xo.update(),Mt.repaint(),Fn(t.selected.length?`${B(t.selected.length,"actor")} selected`:
"Nothing selected")),n(["compare","open",...os])&&Mu(ct,Y,ae),n(J0)&&Ec(),(n(["view","table","timeline","matrix"])||n([...Wt,"compare"]))&&lc({...kt,state:t}),R(
"undo").disabled=!Y.canUndo(),R("redo").disabled=!Y.canRedo(),aw(ct,t)}function sk(t){kt=nk(t),Mt.compare(Wr(ct,t)),Mt.update({...kt.drawn,hidden:kt.view.actors}),
Ja(ct,Y,Mt),hc(kt),Nf.update(kt)}function If(){if(!Mt.asked())return Mt.start();Mt.update({...kt.drawn,hidden:kt.view.actors}),Mt.fit()}function rk(){let{open:t}=Y.
get();!Mc&&t?.type==="actor"&&kt.drawn.actors.has(t.id)&&Mt.reveal(t.id)}function Ec(){Mt.highlight(Ma(ct,Y.get(),Rs(),kt))}function Wf(t){t&&g2.matches&&hg();let e={
open:t};t?.type==="actor"&&!kt.drawn.actors.has(t.id)&&(e.unfolded=[...new Set([...Y.get().unfolded,t.id])]);let n=t?.type==="actor"?Mt.layout().boxOf.get(t.id):
null;n?.startsWith("stack:")&&(e.stacks=[...Y.get().stacks,n.slice(6)]),Y.set(e,{tracked:!!e.unfolded}),t?.type==="actor"&&(Fn(`${it(ct.actors[t.id].name)} sele\
cted`),Mc||Mt.reveal(t.id))}function k2(t,e){X0(),t&&e&&Hb(e,Y.get().open!==null),Mc=!0,Wf(t),Mc=!1}var Z0=Object.fromEntries(Wt.map(t=>[t,$t[t]])),ae={open:Wf,
say:Fn,note:mi,entries:Cf,expand(t){let e=[...wm(ct,kt.view.links,t),t].filter(o=>!kt.drawn.actors.has(o));Y.set({unfolded:[...Y.get().unfolded,...e]}),Mt.reveal(
t);let n=kt.drawn.cut?`${B(kt.drawn.cut,"actor")} not drawn`:"";Fn(`${B(e.length,"actor")} unfolded${n&&`; ${n}`}`),n&&mi(`${n}, because there are too many: foc\
us, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!kt.drawn.actors.has(n));e.length&&Y.set({unfolded:[...Y.get().unfolded,...e]},{tracked:!1})},
hide:t=>Xo.hide([t]),focus(t,e=1){Y.set({focus:{id:t,depth:e},open:{type:"actor",id:t},view:"graph"})},unfocus(){Y.set({focus:null})},clearFilters(){Y.set(Z0)},
showAll(t,e){let n=Wt.some(o=>!lt(Y.get()[o],$t[o]));Y.set({view:t,table:e,...Z0},{tracked:n}),n&&mi("The filters are cleared; undo (z) to have them again.")},pin(t,e){
e!==ae.pinned(t)&&Xo.pin([t])},pinned:t=>Object.hasOwn(Y.get().pinned,t),fold(){Y.set({unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},stacks:[]}),
Mt.start()},undo(){Y.undo()&&Fn("Undone")},redo(){Y.redo()&&Fn("Redone")},cite:Lf,pathFrom:_b,answered(){sk(Y.get()),If(),Lb(),Ec(),Wy(),lc({...kt,state:Y.get()})},
now:()=>kt,canvas:()=>Mt,commands:()=>Xo,light:Ec};function x2(){Lg(ct,Y,ae),kt=nk(Y.get()),wg(ct,ae),Qb(R("question"),ct,Y,ae),Fb(ct,Y,ae),Xo=pg(ct,Y,ae),fg(),
Mt=Fh(R("canvas"),ct,tk,Y,{select:k2,hover:(t,e)=>K0(ct,t,e,Se(ct,Y.get())),expand:ae.expand,unfold:t=>Y.set({unfolded:[...new Set([...Y.get().unfolded,...t])]}),
menu:Xo.menu,resized:()=>{Ja(ct,Y,Mt),rk()},asked:t=>R("lasso").setAttribute("aria-pressed",String(t))}),Mt.compare(Wr(ct,Y.get())),Mt.update({...kt.drawn,hidden:kt.
view.actors}),Ja(ct,Y,Mt),Mt.start(),hc(kt),Nf=qw(R("legend-body"),ct,Y,ae),Nf.update(kt),eb(ct,Y,ae),Iy(R("timebar"),ct,Y,ae),Ig(Y,ae),q0(ct,Y,ae),un(R("search"),
R("search-options"),{graph:ct,entries:Cf,say:Fn,choose(t,e){t===null||e===null||(e==="story"?Wg(ct,Y,ae,t):Wf({type:e,id:t}))},questions:t=>rw(ct,Cf,t,Y.get()),
ask:Jb}),Y.on(b2),bf(Y.get(),$t),Xo.update(),Mu(ct,Y,ae),Mt.asked()&&If(),Ec(),lc(kt),cw(ct,Y,mi,()=>({...$t,...Pu(ct)})),uu(y2,mi)}new ResizeObserver(([{target:t}])=>{
document.documentElement.style.setProperty("--below",`${t.offsetHeight}px`)}).observe(R("timebar"));x2();Ub(ct,Y,ae);})();
