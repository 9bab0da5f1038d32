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
"use strict";(()=>{var V1=Object.defineProperty;var br=(t,e)=>{for(var n in e)V1(t,n,{get:e[n],enumerable:!0})};var q1=["actors","links","sources","kinds","types"];function Hd(t){let{changes:e}=t;if(!e)return t;let n=q1.map(o=>[t[o],e.gone[o]]);n.push([t.columns.of,e.gone.
at],[t.columns.wholes,e.gone.wholes]);for(let[o,s]of n)for(let[r,i]of Object.entries(s))Object.defineProperty(o,r,{value:i});return t}var Yi=({actors:t,links:e},n)=>n.
filter(o=>[t,e].some(s=>Object.prototype.propertyIsEnumerable.call(s,o))),$l=({links:t})=>Object.assign({},...t.changed.map(({records:e})=>e));function kr({changes:t},e,n){
if(!t)return[];let o=e==="links"?$l(t):t[e].changed,s=t.wording[e];return Object.hasOwn(o,n)?o[n]:Object.hasOwn(s,n)?s[n]:[]}function Se(t,e,n){if(!t.changes)return null;
let{added:o,removed:s}=t.changes[e];return o.includes(n)?"new":(e==="links"||e==="actors")&&s.includes(n)?"gone":kr(t,e,n).length?"changed":null}var Ud=({links:t,
changes:e})=>[...Object.entries(t),...Object.entries(e?.gone.links??{})];var Y1=["actors","links","sources","events"];function Gd(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=Gd(t.lengths,e),o=zd(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function zd(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=Gd(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function K1(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=zd(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function X1({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function Vd(t){return Hd({...t,columns:X1(t.columns,
t.actors.ids),...K1(Object.fromEntries(Y1.map(e=>[e,t[e]])))})}var et={};br(et,{atDate:()=>no,bounded:()=>Op,brief:()=>Wt,certainIn:()=>Tp,certainty:()=>ce,dayInWords:()=>ut,firstDay:()=>Rl,inWords:()=>F,lastDay:()=>jl,lifetimeInWords:()=>Mr,
openWindowOf:()=>an,possibleIn:()=>Ap,short:()=>Wl,spanOf:()=>Be,spansOf:()=>te,spells:()=>Fl,windowInWords:()=>Er,windowOf:()=>Ep});var J1=[0,31,59,90,120,151,181,212,243,273,304,334],qd=t=>t%4===0&&(t%100!==0||t%400===0);function xr(t,e){return e===2?qd(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var Ki=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=xr(t,e);function De(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
J1[e-1]+(e>2&&qd(t)?1:0)+n}var xn=t=>De(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ie(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;De(e,1,1)>t;)e-=1;for(;De(e+1,1,1)<=t;)e+=1;let n=12;for(;De(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-De(e,n,1)+1)}`}function Yd(){let t=new Map,e=n=>(t.has(n)||t.set(n,xn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var rt=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},hs=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,Sn=(t,e,n=[],o="")=>new rt(`no ${t} \`${e}\``,hs(n,o));var Ol=64,Z1=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,Qd=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,tx=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
ex=/^(\d{4})S(\d+)[?~%]?$/,nx=/^(?:\[.*\]|\{.*\})$/,ox=/^([^/]*)\/([^/]*)$/,sx=/^(\d{4})-(\d{4})$/,rx=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
ix=/^(\d{4}-\d\d)[?~%](-\d\d)$/,ax=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,cx=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,lx=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
fx=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${cx})(?:${lx})?$`),ux=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
ws=[[3,3],[6,3],[9,3],[12,3]],dx=[ws[2],ws[3],ws[0],ws[1]],px=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],mx=[...ws,...ws,...dx,...px],hx=[[Z1,tp],
[Qd,op],[tx,yx],[ex,bx],[nx,gx],[ox,np]],wx=t=>new rt(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),Jd=()=>new rt("not a day \
of the calendar in the years 0001 to 9999"),Zd=t=>new rt(`\`${t}\` ends before it begins`);function nn(t){if(t.length>Ol&&[...t].length>Ol)throw new rt(`a date \
has at most ${Ol} characters`);if(t==="")throw new rt("a date is needed here, and not an empty text");if(t!==t.trim())throw new rt("a date must not have spaces \
around it");return Xi(t)}function Xi(t){for(let[e,n]of hx){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return kx(t)}function tp(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new rt("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new rt(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!Ki(s,r,i))throw new rt(`${t} is not a day of the calendar`);return ep(s,r,i)}function ep(t,e,n){let o=e||12;return[
De(t,e||1,n||1),De(t,o,n||xr(t,o))]}function np(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new rt(`\`${t}\` names no date`);let s=[o(e)?-1e9:Xi(e)[0],
o(n)?1e9:Xi(n)[1]];if(s[0]>s[1])throw Zd(t);return s}function gx(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?Xi(n.trim()):
np(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function op(t,e,n="XX",o="XX"){let s=[Ml(e,9999),
Ml(n,12),Ml(o,31)],r=Kd(s),i=Kd(s.map(a=>[...a].reverse()));if(!r||!i)throw new rt(`${t} is not a day of the calendar`);return[De(...r),De(...i)]}function Ml(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function Kd([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(Ki(o,s,r))return[o,s,r];return null}function yx(t,e,n){let[o,s]=mx[Number(n)-
21],r=o+s>13,[i]=tp(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?De(9999,12,31):ep(a,(o+s-2)%12+1)[1]]}function bx(t,e,n){if(!/^[1-4]$/.
test(n))throw new rt(`\`${t}\`: of a year, 1 to 4 digits are significant`);return op(t,e.slice(0,Number(n)).padEnd(4,"X"))}function kx(t){if(ux.test(t))throw Jd();
let e=xx(fx.exec(t)?.[1]??t);if(!e)throw wx(t);return e}function xx(t){let e=ix.exec(t),n=rx.exec(e?e[1]+e[2]:t);if(n)return Xd(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=ax.exec(o);return!s||t!==o&&!Qd.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:Xd(s[1],s[2],s[3])}function Xd(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?xr(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),f=e&&
e!=="XX"?Number(e):a,u=n&&n!=="XX"?Number(n):c?xr(l,f):1;if(!Ki(l,f,u))throw Jd();return De(l,f,u)};return[r("0",1,!1),r("9",12,!0)]}function sp(t){let e=sx.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new rt(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?nn(o)[0]:-1e9,s?nn(s)[1]:1e9];if(r[0]>r[1])throw Zd(t);return r}var Y=["low","moderate","high"],gt=["asserted","disputed","denied"],Zt={asserted:"not contested",disputed:"disputed",denied:"denied"},ae={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},gs={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},q=["support","structure","alignment","hostility"],on=["support","structure","a\
lignment"],Qi=["asserted","disputed"],Ji=["kinds","families","on","between","certain","minConfidence","status","without"],Do=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Pt={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},ip=["any","together","in-order"],ap=["shortest","strongest"],sn=["January","February","March","April","May","June","July","\
August","September","October","November","December"],cp=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],El="ongoing",lp={about:"about","up-t\
o":"up to","at-least":"at least"},fp=["leads","member-of"],rn={high:null,moderate:[9,4],low:[2.5,3.5]},Al={actors:["id","name","type","plural","definite","count\
ry","ideology","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions",
"ofac","eu","uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symme\
tric","status","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record",
"position","id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","p\
ublished","url","host","archived_url","accessed","sha256","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","su\
mmary","attributes","former_ids"]},up="attribute_",dp=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Tl={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"\
ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},Zi={q:"k",c:"k",z:"s",p:"b"},pp=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th",
"t"],["dh","d"]],mp=["ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],hp=4,wp=500,Cl=70,ta=75,gp=3,yp=5e6,bp=10;var kp=6,xp=50,Ll=2e3,ea=8;var Sx=new RegExp(`[${Object.keys(Tl).join("")}]`,"g"),vx=new RegExp(`[${Object.keys(Zi).join("")}]`,"g"),$x={ß:"ss",ς:"σ",և:"եւ"},Dl=new Map,Nl=new Map;function Ox(t){
return Dl.has(t)||Dl.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),Dl.get(t)}function Mx(t){return Nl.has(t)||Nl.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>Ox(e)?"":e)),Nl.get(t)}function bt(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,Mx).replace(Sx,n=>Tl[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>$x[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function oa(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!mp.includes(n)).map(Ax):e.map(n=>[...n].length>hp?n.replace(/^ال/,""):n)}var Ex=5e4,na=new Map;function Ax(t){let e=na.get(t);return e===void 0&&
(na.size>Ex&&na.clear(),na.set(t,e=Tx(t))),e}function Tx(t){let e=pp.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
vx,s=>Zi[s]).replace(/[aeiouwvyh]/g,"");return((Zi[n]??n)+o).replace(/(.)\1+/g,"$1")}var Wo=t=>Array.from(t,e=>e.codePointAt(0)??0);function No(t){let e=Wo(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function Cx({points:t,bits:e,others:n},o){
if(t.length>32)return Lx(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function Lx(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function to(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*Cx(t,e))/o)*100}function vn(t,e,n=1){if(t.length>wp)return[];
let o=No(t.toLowerCase());return[...new Set(e)].sort().map(r=>[to(o,No(r).points,Cl),r]).filter(([r])=>r>=Cl).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var sa=Object.keys(Pt),Dx=sa.filter(t=>Array.isArray(Pt[t]));function $n(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Pt,n))throw new rt(`there is no\
 filter \`${n}\``,hs(vn(n,sa),`it is one of ${sa.join(", ")}`));let e={...Pt,...t};for(let n of sa)e[n]??=Pt[n];for(let n of Dx)e[n]=Nx(n,e[n]);if(vr("family",e.
families,q),vr("status",e.status,gt),e.minConfidence!==null&&vr("confidence",[e.minConfidence],Y),vr("time",[e.time],ip),vr("sort",[e.sort],ap),e.on!==null&&e.between!==
null)throw new rt("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new rt(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return Io(e),e}function Nx(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new rt(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function vr(t,e,n){for(let o of e)if(!n.
includes(o))throw new rt(`no ${t} \`${o}\``,hs(vn(String(o),n),`it is one of ${n.join(", ")}`))}function Io({on:t=null,between:e=null}){try{return t!==null?nn(String(
t)):e===null?null:sp(String(e))}catch(n){throw n instanceof rt?new rt(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function eo(t){let e=$n(t),n=e.families.
length||e.kinds.length?e.families:on;return{...e,families:[...n],status:[...e.status.length?e.status:Qi]}}var $r="0000-00-00",Or="9999-99-99",te=({span:t,spans:e})=>e??[t];function Op([t,e,n,o]){return[t??$r,e??Or,n??$r,o??Or]}var Mp=([t,e])=>[ie(t)??$r,ie(e)??Or],Be=t=>Mp(
nn(t));function Ep({on:t,between:e}={}){let n=Io({on:t||null,between:e||null});return n&&Mp(n)}function an(t){let e=Ep(t);return e&&[e[0]===$r?null:e[0],e[1]===
Or?null:e[1]]}var Ap=([t,,,e],[n,o])=>t<=o&&e>=n,Tp=([,t,e],[n,o])=>t<=o&&e>=n;function ce(t,[e,n]){let o=[e??$r,n??Or],s=te(t).map(Op);return s.some((r,i)=>!t.
outside?.includes(i)&&Tp(r,o))?"certain":s.some(r=>Ap(r,o))?"possible":null}function ut(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${sn[n-1]} ${e}`}var Wx=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>$p(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>ut(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${$p(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>cp[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],Sp=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,vp=/^\d{4}(-\d\d){0,2}$/,$p=t=>`${sn[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function F(t){if(t==="..")return El;if(/^[[{].*[\]}]$/.test(t))return Ix(t);if(t.includes("/"))return Cp(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${F(t.replace(/[?~%]/g,""))}`}for(let[e,n]of Wx){let o=e.exec(t);if(o)return n(o[1])}return Rx(t)}function Ix(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?Cp(s.trim().split("..")):F(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function Cp([t,e]){let n=o=>o===""||o==="..";return n(t)?`${F(e)} or earlier`:n(e)?`${F(t)} or later`:`between ${F(t)} and ${F(
e)}`}function Rx(t){let e;try{e=nn(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>ie(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${ut(n)} and ${ut(o)}`:n?`${ut(n)} or later`:o?`${ut(o)} or earlier`:"an unknown date"}function no(t){let e=F(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function ys({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function Mr(t,e){let n=ys(t).map(o=>jx(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),te(t).map(Fx).join(" ")]}function jx(t,e){let[n,o]=[Lp(t),Il(t)],s=n?`Seen ${no(n)}, start unknown`:t.start?`Beg\
an ${F(t.start)}`:"Start unknown",r=e?` on ${ut(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${F(o)}, end unknown`:`ended ${F(t.end)}`:"end unknown";return`${s}; ${i}.`}function Fx([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${ut(t)}`:
"before"),n!==o&&s.push(o?`until ${ut(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${ut(e)} alone`:`Certai\
n from ${ut(e)} to ${ut(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function Lp(t){let e=Il(t);return e&&t.start===`[..${e}]`?e:null}var Il=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Wt(t){let e=ys(t),n=e.map(_x);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(Bx).join(", ")}function _x({start:t,end:e}){
let n=(t??"").replace(Sp,"$2"),o=(e??"").replace(Sp,"$1");return!vp.test(n)||!(o===".."||vp.test(o))?null:o===".."?`${F(n)} – ongoing`:n===o?F(n):nn(n)[0]<=nn(
o)[1]?`${F(n)} – ${F(o)}`:null}function Bx(t){let[e,n]=[Lp(t),Il(t)];if(e)return`seen ${F(e)}`;let o=t.start?F(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?El:n?t.start===n?"?":`last confirmed ${F(n)}`:F(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function Rl(t){
let e=ys(t).flatMap(({start:n})=>n||[]);return e.length<ys(t).length?null:e.flatMap(n=>ra(n)[0]??[]).sort()[0]??null}function jl(t){let e=ys(t).map(({end:n})=>n&&
n!==".."?ra(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function Fl(t){let e=({start:o,end:s})=>[o&&ra(o)[0],s&&s!==".."?ra(s)[1]:null];return(t.periods?
ys(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var ra=t=>nn(t).map(ie);function Wl(t,e){if(!t)return"";for(let n of[4,7])if(Be(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function Er(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[Wl(t[0],0),Wl(t[1],1)];return e?n?e===n?F(e):`${F(e)} to ${F(n)}`:`\
since ${F(e)}`:`until ${F(n)}`}var at=t=>Y.indexOf(t),At=t=>[t.derives_from??[]].flat(),Pe=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function Dp(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function bs(t,e){let{marks:n,top:o}=Dp(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function ia(t,e){
let{top:n}=Dp(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function Ar(t,e){let n=t.filter(f=>f.stance===
"supports"),o=t.filter(f=>f.stance!=="supports"),s=n.some(f=>f.strength==="strong"),r=n.filter(f=>f.strength!=="weak"),i=bs(new Set(r.map(f=>f.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(f=>f.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:Y[a],
roots:bs(new Set(n.map(f=>f.source)),e),weakly_disputed:l==="disputed"&&c}}var Px=["types","countries"],Np=Object.freeze({paths:[...Ji,...Do],whyNot:[...Ji,...Do.filter(t=>!["limit","sort"].includes(t))],setFilter:[...Ji,...Px]});function Wp(t,e){
let n=Np[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Pt,o))throw new rt(`there is no filter \`${o}\``,hs(vn(o,n),`it is one \
of ${n.join(", ")}`));let s=Np.paths.includes(o)?"belongs to paths":"is not for the page";throw new rt(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!Tr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new rt("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var Tr=({on:t,between:e,time:n=Pt.time})=>!!(t||e||n!==Pt.time);var Ip=["graph","timeline","table","matrix","sources","hypotheses"],Mn=["actors","links","claims","sources","events"],En=["kinds","types","confidences","statuse\
s","countries"],ks=[...En,"window","certain","without","only"],It=[...ks,"question"],Ht="none",aa=[...q,"all"],ca=["kinds","name","role"],Rp=["kinds","weight"],
kt=Object.freeze({view:"graph",table:"actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,
statuses:null,countries:null,window:null,certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,width:"kinds",selected:[],open:null,
compare:null,question:null,chosen:null,story:null,wrong:null}),Cr=Object.keys(kt),cn=t=>t?{window:t}:{window:t,certain:!1};function le(t,e){return e==="kinds"?Object.
keys(t.kinds):e==="types"?Object.keys(t.types):e==="confidences"?[...Y].reverse():e==="statuses"?[...gt]:[...new Set(Object.values(t.actors).map(o=>o.country??Ht))].
sort()}var Hx=2,Bl="country:",pt=({question:t})=>!!(t&&(t.from||t.to||t.walk.via?.length)),He=({compare:t})=>t&&t.by!=="actors"?t:null,xs=({compare:t})=>t?.by===
"dates"||t?.by==="filters";function la(t,e){return t.compare?.by!=="dates"||!t.window&&!t.certain?t:e&&e.compare===t.compare&&!it(e.window,t.window)?{...t,compare:null}:
{...t,window:null,certain:!1}}var ve=t=>t.startsWith(Bl)?t.slice(Bl.length):null,oo=t=>`${Bl}${t}`;function $e({question:t}){let{from:e,to:n}=t??{};return e&&n&&
[e,n].every(o=>ve(o)===null)?{from:e,to:n}:null}function Ue({question:t}){return t?.walk.maxHops??(t?.from&&t?.to?Pt.maxHops:Hx)}function Ss(t,e,n){return pt(e)?
n==="statuses"?Qi:n!=="kinds"?null:Object.keys(t.kinds).filter(o=>on.includes(t.kinds[o].family)):null}var Ro=(t,e,n)=>e[n]??Ss(t,e,n);function Ge(t,e,n,o){let s=new Set(
o),r=le(t,n).filter(a=>s.has(a)),i=Ss(t,e,n)??le(t,n);return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}var it=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);var jp=t=>t?.length?[...t]:null;function vs(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=$n(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),f=c?a:Ss(t,n,"kinds")??
a,u=!i.minConfidence||i.minConfidence===Y[0];return{types:jp([o??[]].flat()),countries:jp([s??[]].flat()),...i.status.length?Ge(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,...Ge(t,n,"kinds",f.filter(l)),confidences:u?null:Y.slice(at(i.minConfidence??Y[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:an(i)}}function fa(t){let e=t,n=Pt,s=Do.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!it(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function ua({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==Ue({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function so(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
f])=>!Do.includes(f))),c=ua({from:e,to:n,walk:fa(o)});return[o.without??[]].flat().some(f=>t.kinds[f]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...vs(
t,{types:s,countries:r,...a},{question:c})}}function Ux(t,e){let n=q.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function An(t,e){if(En.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,f=o&&Ux(t,o),u=a&&Y.find(w=>a.includes(w)),d=Yi(t,e.without);if(r||i||c)for(let[w,{type:y,country:x=Ht}]of Object.entries(t.actors))(r&&!r.
includes(y)||i&&!i.includes(x)||c&&!c.includes(w))&&d.push(w);if(a&&u&&Y.slice(at(u)).some(w=>!a.includes(w)))for(let[w,y]of Object.entries(t.links))a.includes(
y.confidence)||d.push(w);let h={...f?{families:f}:o&&{kinds:o},...s&&{status:s},...u&&u!==Y[0]&&{minConfidence:u},...d.length>0&&{without:[...new Set(d)]},...n&&
{between:n.map(w=>w??"").join("..")},...l?.walk};return e.certain&&Tr(h)?{...h,certain:!0}:h}function Lr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},
{from:s,to:r}={...o,...e},i=ua({from:s,to:r,walk:fa({...o.walk,...n})});return{question:pt({question:i})?i:null,chosen:null}}function Fp(t,e,n){let o=eo(An(t,e)??
{}),s=a=>!it(o[a],n[a]),r=vs(t,{...n,...Object.fromEntries(Do.map(a=>[a,null]))},e),i=Lr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&
(i.statuses=r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,cn(r.window??null)),s("certain")&&(i.certain=
n.certain),s("without")&&(i.without=e.without.filter(a=>n.without.includes(a)),it(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),
i}var Gx="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",_p=40,da=String.raw`([a-z]{3,9})\.?`,zx=/^(all|any|no|clear)( time)?$/,Vx=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
qx=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,Yx=/^(?:in|on|during|at|time:?)\s+/,Kx=/^\d{4}-\d\d(?:-\d\d)?$/,Xx=["spring","summer","autumn","winter"],Qx=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,io(t,1)]],[/^before ([^]+)$/,t=>[null,jo(io(t,0),-1)]],[/^after ([^]+)$/,t=>[jo(io(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>Dr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>Dr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>Dr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>Dr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>Dr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[io(t,0),null]]],Pl=t=>`“${t.length>_p?`${t.slice(0,_p)}…`:t}”`,jo=(t,e)=>t===null?null:
ie(xn(t)+e),Jx=t=>sn.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,Zx=t=>21+Xx.indexOf(t==="fall"?"autumn":t),Hl=t=>new RangeError(t,{cause:Pp}),
Pp="impossible",Hp=t=>t instanceof RangeError&&t.cause===Pp;function tS(t){let e=(o,s,r)=>{let i=Jx(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${Zx(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${da},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${da}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${da},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${da} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
var eS=t=>t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(/\s+/g," ").trim().replace(Yx,"").replace(Vx,"$1");function io(t,e){let n=t.trim();if(n===""||n==="..")return null;if(qx.test(n))throw Hl(`${Pl(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=tS(n),s;try{s=Be(o)}catch{throw Kx.test(o)&&o.length>7?Hl(`The calendar has no day ${Pl(n)}.`):new RangeError(`${Pl(n)} is not a date. Write, fo\
r example, ${Gx}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function Dr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[io(o,0),io(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw Hl(
`The time ends (${ut(s[1])}) before it starts (${ut(s[0])}).`);return s}function ln(t){let e=eS(t);if(!e||zx.test(e))return null;for(let[n,o]of Qx){let s=n.exec(
e);if(s)return Bp(o(s[1],s[2]))}return Bp([io(e,0),io(e,1)])}var Bp=t=>t[0]||t[1]?t:null;var Up=["versions","dates","actors","filters"],Wr=[...En,"certain"],Ul="|";function Gp([t,e]){let[n,o]=[jo(t,-1),jo(e,1)];return!n||!o?null:[[n,n],[o,o]]}function zp([
[t,e],[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[jo(t,1),jo(o,-1)];return s&&r&&s<=r?[s,r]:null}var Ir=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},
window:null,certain:!1});function Vp(t){let e={};for(let n of Wr)it(t[n],kt[n])||(e[n]=t[n]);return e}function qp({window:t,actor:e,parts:n,versions:o}){let s=i=>Wr.
filter(a=>a in i).map(a=>`${a}=${n[a].write(i[a])}`).join(";"),r=i=>{let a={};for(let c of i.split(";").filter(Boolean)){let l=Wr.find(f=>c.startsWith(`${f}=`));
if(!l)throw new RangeError("a filter that is compared cannot be read");a[l]=n[l].read(c.slice(l.length+1))}return a};return{write(i){return i.by==="versions"?i.
by:i.by==="filters"?["filters",...i.sides.map(s)].join(Ul):i.by==="dates"?["dates",...i.sides.map(t.write),...i.certain?["certain"]:[]].join(":"):["actors",...i.
sides,i.way,i.family].join(":")},read(i){if(i==="versions"){if(!o)throw new RangeError("this page was written without an earlier version");return{by:i}}if(i.startsWith(
`filters${Ul}`)){let[,d,m,...h]=i.split(Ul);if(m===void 0||h.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[r(d),r(m)]}}let[
a,c,l,...f]=i.split(":");if(l===void 0)throw new RangeError("the comparison cannot be read");if(a==="dates")return{by:a,sides:[t.read(c),t.read(l)],certain:f[0]===
"certain"};if(a!=="actors"||c===l)throw new RangeError("the comparison cannot be read");for(let d of[c,l])if(!e(d))throw new RangeError(`no actor “${d}”`);let u=q.
find(d=>d===f[1])??"support";return{by:a,sides:[c,l],way:f[0]==="from"?"from":"to",family:u}}}}var R=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,Xp=(t,e)=>t?`${R(t,"path")}${e?", and there are more":""}`:`No path${e?" was found before the se\
arch reached its limit":""}`,Gl=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function pa({value:t,upper:e,currency:n,
per:o,qualifier:s,as_of:r},i){let a=f=>f.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:""}${r?` (${i(r)})`:""}`;
return`${s?`${lp[s]} `:""}${n} ${c}${l}`}function Qp({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${R(o,"source")} ${t===1||o===
1?"speaks":"speak"} of this time.`}var Kp=t=>t.toLowerCase().trim(),ao=t=>t?.definite&&!/^the /i.test(t.name)?"the ":"",Fo=t=>t.startsWith("the ")?`T${t.slice(1)}`:
t;function _o(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],[o,s]=[t.actors[e.source],t.actors[e.target]],[r,i]=[Fo(ao(o)),ao(s)],a=o?.plural?n.pluralVerb??
n.verb:n.verb;if(!e.role)return{opens:r,said:` ${a} ${i}`,named:!1};if(/ of\s*$/i.test(e.role))return{opens:r,said:`, ${e.role} ${i}`,named:!1};if(!fp.includes(
e.kind))return{opens:r,said:`, ${e.role}, ${a} ${i}`,named:!1};let c=Kp(e.role).endsWith(` ${Kp(s?.name??"")}`);return{opens:r,said:c?`, ${e.role}`:`, ${e.role}\
 of ${i}`,named:c}}function ze(t,e,n,o){let{opens:s,said:r,named:i}=_o(t,e);return`${s}${n}${r}${i?"":o}`}function zl(t){let e=[{actors:[t.actors[0]],rises:!1}];
for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}
function ma(t,{actors:e,rises:n},o){return o===0?"":n?`, part of ${ao(t.actors[e[o]])}`:`${o===1?", through":" and"} ${t.actors[e[0]]?.plural?"their":"its"} `}var ha=(t,e,n)=>zl(
e).map(o=>o.actors.map((s,r)=>`${ma(t,o,r)}${n(s)}`).join("")).join(" → "),fe=t=>t[0].toUpperCase()+t.slice(1),fn=t=>t.replaceAll("-"," ").replace(/\b(un|eu|us|uk)\b/g,
e=>e.toUpperCase()),wa=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var nS={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},oS=200,sS=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),Rt=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${rS(n,t,o)}`});function rS(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${ze(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var Vl=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),Yl=t=>({known:(e,n)=>n==="",said:()=>t}),Jp=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=oS&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),ql=Yl("drawn in the picture"),Zp=Yl(""),ga={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>le(
t,"countries").includes(e),said:(t,e)=>e===Ht?"without a country":`country: ${sS.of(e)}`},gives:Rt("actors","supporting"),takes:Rt("actors","supported by"),foe:Rt(
"actors","with hostile links to"),ally:Rt("actors","aligned with"),drawn:ql,hidden:Yl("in view, but not drawn in the picture"),instead:Zp,ids:Jp("actors")},links:{
from:Rt("actors","from"),to:Rt("actors","to"),of:Rt("actors","of"),with:Rt("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:Vl(q,t=>t),confidence:Vl(Y,t=>`${t} confidence`),status:Vl(gt,t=>Zt[t]),cites:Rt("sources","citing"),rests:Rt("sources","resting on"),alone:Rt(
"sources","without support if this source is withdrawn:"),weaker:Rt("sources","less confident if this source is withdrawn:"),drawn:ql,instead:Zp,ids:Jp("links")},
sources:{cited:Rt("links","cited for"),repeats:Rt("sources","derived from")},events:{of:Rt("actors","with"),cites:Rt("sources","citing"),rests:Rt("sources","res\
ting on"),alone:Rt("sources","without a claim if this source is withdrawn:"),drawn:ql},roots:{cited:Rt("links","behind")}},tm=Object.keys(ga),Oe=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function $s(t,e){let[n,...o]=e.split(":"),s=tm.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${tm.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(ga[s],c)&&
ga[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var Rr=(t,e)=>R(e,nS[t]),ya=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>ga[e][o].said(t,s)).filter(Boolean);function iS({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function ba(t){let e=iS(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function Os({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var aS=["actor","link","source","event"],cS=["paths","stories","compare"],Xl="all",lS=["lanes","events"],fS=["certain","possible","undated"],Ql=5,em=60,uS=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function dS(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var we=t=>`“${t.length>
em?`${t.slice(0,em)}…`:t}”`.replace(uS,"�"),Ms=(t,e)=>Object.hasOwn(t,e),pS=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Bo=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),jr=t=>t===null||typeof t=="string"&&t.length<=100,Jl=t=>typeof t=="boolean",nm=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,om={kinds:Bo,families:Bo,status:Bo,types:Bo,countries:Bo,without:Bo,via:Bo,on:jr,between:jr,minConfidence:jr,time:jr,sort:jr,certain:Jl,undirected:Jl,parts:Jl,
maxHops:nm(20),limit:nm(1e4)};function Po(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${we(o)}`);return o})}}function Cn(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${we(e)} is not one of ${t.
join(", ")}`);return n}}}var am=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${we(n)} is not a \
number from ${t} to ${e}`);return o}}),sm={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!dS(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${we(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},mS={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${we(r)} is not a group of the matrix`);return{family:Cn(aa).read(e),order:Cn(ca).read(n??""),grouped:Cn(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},hS=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${we(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),wS=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=cS.find(f=>f===e);if(n)return{
type:n};if(e.startsWith("list:")){let f=e.slice(5);return $s(t,f),{type:"list",list:f}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(u=>Ms(t.actors,u??"")))throw new RangeError(`no pair of actors ${we(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=fS.find(f=>e===
`dated:${f}`);if(c)return{type:"dated",id:c};let l=aS.find(f=>f===e.split(":",1)[0]);if(!l||!Ms(t[`${l}s`],a))throw new RangeError(`no record ${we(e)}`);return{
type:l,id:a}}});function cm(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!pS(n[2]))throw new RangeError("the question cannot b\
e read");let o=le(t,"countries").map(oo);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(Ms(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${we(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!Ms(om,s)||!om[s](r))throw new RangeError(`the filter ${we(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var gS=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=cm(t,e);return ua(
{from:n,to:o,walk:fa(s)})}}),rm=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${we(r||o)}`);return[r,am(0,n).read(o.slice(s+1))]}});function lm(t){let e=a=>Ms(t.actors,a),n=a=>{let c=le(t,a),l=new Set(c),{write:f,read:u}=Po(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?Xl:f(d),read:d=>d===Xl&&!l.has(Xl)?c:u(d)}},o=rm(e,"actor",6),s=rm(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>Cn(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:Cn(Ip),table:Cn(Mn),timeline:Cn(lS),matrix:mS,...i,window:sm,certain:r,without:Po(a=>e(a)||Ms(t.links,a),"actor or link"),only:Po(e,"actor"),
unfolded:Po(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:hS(e),stacks:Po(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Po(a=>q.some(c=>c===a),"family"),width:Cn(Rp),selected:Po(e,"actor"),open:wS(t),compare:qp({window:sm,actor:e,parts:{...i,certain:r},versions:!!t.
changes}),question:gS(t),chosen:am(0,1e3),wrong:Cn((t.hypotheses?.without??[]).map(({source:a})=>a)),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,
l]=s.read(a);return{id:c,step:l}}}}}function ka(t,e){let n=new URLSearchParams,o=lm(t),s=r=>{let i=e[r];i!==null&&!it(i,kt[r])&&n.set(r,o[r].write(i))};return Cr.
forEach(s),n.toString()}var im=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function xa(t,e){let n={...kt},o=[],s=lm(t),r={},i=new Set,a=ba(t),c=f=>{let u=a.get(f);return u?(i.
add(`${we(f)} is now ${we(u)}`),u):f},l=(f,u)=>{let d=u.replace(im,c);n[f]=s[f].read(d),f==="question"&&(r=so(t,cm(t,d)))};for(let[f,u]of new URLSearchParams(e.
replace(/^#/,""))){let d=Cr.find(m=>m===f);if(!d){o.push(`${we(f)} is not a setting of the view`);continue}try{l(d,u)}catch(m){if(!(m instanceof RangeError))throw m;
let h=(u.match(im)??[]).map(w=>Os(t,w)).filter(w=>w!==null);o.push(...h.length?new Set(h):[m.message])}}for(let f of ks)r[f]!==void 0&&!it(r[f],kt[f])&&Object.assign(
n,{[f]:r[f]});return o.length>Ql&&o.splice(Ql,1/0,"and more"),{state:la(n),notes:o,renamed:[...i].slice(0,Ql)}}var yS=200;function um(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let f of s)f(e,l)}function i(c,{tracked:l=!0}={}){let f=la(
{...e,...c},e);Cr.every(u=>it(e[u],f[u]))||(l&&(n.push(e),n.length>yS&&n.shift(),o.length=0),r(f))}function a(c,l){let f=c.pop();return f?(l.push(e),r(f),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var U=t=>t[t.length-1],Ut=t=>!!t;function G(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function nt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var kS={window:null,certain:!1};function pm(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function xS({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var Ve=(t,{actors:e,time:n=kS})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&xS(s,n)}).sort(pm(t));function Sa(t,e){
let n=pm(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function un(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function SS(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Cs(t){let e,n,
o;t.length!==2?(e=un,n=(a,c)=>un(t(a),c),o=(a,c)=>t(a)-c):(e=t===un||t===SS?t:vS,n=t,o=t);function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+
f>>>1;n(a[u],c)<0?l=u+1:f=u}while(l<f)}return l}function r(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<=0?l=u+1:f=u}while(l<f)}
return l}function i(a,c,l=0,f=a.length){let u=s(a,c,l,f-1);return u>l&&o(a[u-1],c)>-o(a[u],c)?u-1:u}return{left:s,center:i,right:r}}function vS(){return 0}function $S(t){
return t===null?NaN:+t}var hm=Cs(un),gD=hm.right,yD=hm.left,bD=Cs($S).center;var kD=wm(gm),xD=wm(OS);function wm(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(As(a,l,s,r,i),As(a,s,l,r,i),As(a,l,s,r,i),Ts(c,s,l,r,i),Ts(c,l,s,r,
i),Ts(c,s,l,r,i)):a?(As(a,s,l,r,i),As(a,l,s,r,i),As(a,s,l,r,i)):c&&(Ts(c,s,l,r,i),Ts(c,l,s,r,i),Ts(c,s,l,r,i)),e}}function As(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function Ts(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function OS(t){let e=gm(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function gm(t){let e=Math.floor(t);if(e===t)return MS(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],f=c*e,u=f+c;for(let d=i,m=i+f;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+f)],s[d]=(l+n*(r[Math.max(i,d-u)]+
r[Math.min(a,d+u)]))/o,l-=r[Math.max(i,d-f)]}}function MS(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,f=s+c;l<f;l+=
i)a+=o[Math.min(r,l)];for(let l=s,f=r;l<=f;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var ES=Array.prototype,SD=ES.slice;var AS=Math.sqrt(50),TS=Math.sqrt(10),CS=Math.sqrt(2);function ym(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=AS?10:r>=
TS?5:r>=CS?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?ym(t,e,n*2):[a,c,l]}function mm(t,e,n){return e=+e,t=+t,n=+n,ym(t,e,n)[2]}function Zl(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?mm(e,t,n):mm(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var vD=LS(Math.random);function LS(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var bm=2e4,Ln=class extends Error{},Dn=class t{constructor(e=yp){if(!Number.isSafeInteger(e)||e<0)throw new rt(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=bm}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new Ln};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+bm,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function Ls(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var tf=new WeakMap;function qe(t){return tf.has(t)||tf.set(t,DS(t)),tf.get(t)}function DS(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
u=>Object.keys(u).sort()),[r,i,a]=[n,o,s].map(u=>new Map(u.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(u=>e[u].
family),labels:s.map(u=>e[u].label),symmetric:Uint8Array.from(s,u=>e[u].symmetric?1:0),composes:Uint8Array.from(s,u=>e[u].composes?1:0)};for(let u of["source","\
target"])c[u]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(u=>te(t.links[u]));c.spans=new Int32Array(o.length+1),l.forEach((u,d)=>{c.spans[d+1]=c.spans[d]+u.length});for(let u of["s1","s2","e1","e2"])
c[u]=new Int32Array(c.spans[o.length]);let f=Yd();return o.forEach((u,d)=>{let m=t.links[u];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=at(m.confidence),c.status[d]=gt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[y,x]=[c.spans[d]+w,f(h)],S=m.
outside?.includes(w);c.s1[y]=x[0],c.s2[y]=S?1000000001:x[1],c.e1[y]=S?-1000000001:x[2],c.e2[y]=x[3]})}),c.outgoing=km(c.source,c.target,n.length),c.incoming=km(
c.target,c.source,n.length),c}var va=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function km(t,e,n){
let o=xm(e,Int32Array.from(t,(i,a)=>a),n).links,s=xm(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function xm(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var Sm=[-1e9,1e9];function ef(t,e,n,o){let[s,r]=n??Sm,i=o==="certain"?([,u,d])=>[u,d]:([u,,,d])=>[u,d],a=t.map(u=>u.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(u=>u.length===0))return null;let c=a.map(u=>u.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(u=>u.map(()=>!0)):f(c);
return l&&a.map((u,d)=>[...new Set(u.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(NS));function f(u){return e==="in-order"?FS(u):o==="certain"?IS(u,[s,r]):WS(
u,[s,r])}}var NS=(t,e)=>t-e,vm=(t,e)=>nf(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??Sm),nf=(t,e)=>t.reduce((n,o)=>$a(n,Oa(o)),[e]);function $a(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var of=(t,e)=>t[0]-
e[0]||t[1]-e[1];function Oa(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(of)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function sf(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function $m(t){let e=t.map(([n])=>n);return n=>{let o=sf(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function WS(t,e){let n=nf(t,e);return n.length?t.map(o=>o.map($m(n))):null}function IS(t,e){let n=$m(nf(t,e)),
o=t.map(RS),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,f)=>f===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=jS(s.flatMap((f,u)=>u===a?[]:f));return i.
map(f=>n(f)||c.has(f)||l(f))});return r.every(i=>i.includes(!0))?r:null}function RS(t){let e=[...t].sort(of),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=sf(n,r)-1;return i>=0&&o[i]>=s}}function jS(t){let e=t.map(([s,r])=>[r,s]).sort(of),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=sf(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function FS(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function Am(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=BS(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function BS(t,e,n,o,s){
let[r,i]=[Ma(t,e,n,[o],s),Ma(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,f)=>l-f)){let l=Ma(t,e,
n,[o,c],s),f=Ma(t,n,o,[e,c],s);if(!l&&!f)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,f?r.length+f.length:1/0))}return a}function Ma(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Mm(r)<=Mm(i)?[r,i]:[i,r];for(let f of a.farthest){s(1);let u=Om(t,a.steps,f).filter(h=>c.known.has(h));
if(!u.length)continue;let[d,m]=a===r?[f,Math.min(...u)]:[Math.min(...u),f];return[...Em(r.known,d).reverse(),...Em(i.known,m)].slice(1)}let l=[];for(let f of a.
farthest){let u=Om(t,a.steps,f);s(u.length);for(let d of u)a.known.has(d)||o.includes(d)||(a.known.set(d,f),l.push(d))}a.farthest=l.sort((f,u)=>f-u)}return null}
var Om=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],Mm=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Em(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==U(n);o=t.get(o))n.push(o);return n}function Tm(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:f,confidence:u,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:f??!1,confidence:u,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:Ds(t,
[e],n)}}function Ds(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,f]of a){let u=l===null?-1e9:xn(l);c.push(u<=n[1]&&(f===null?1e9:xn(f))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of ia(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function Ns(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return bs(n,t.sources).length}var Nm=gt.indexOf("denied"),Cm=40;function co(t,e){HS(t,e);let n=Io(e),o=Rm(t,e,n,GS(t,e)),s=e.parts&&t.kind.some((d,m)=>Im(t,d)&&t.status[m]!==Nm),r=s?zS(t,e,n):
null,i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:f,target:u}=t;return{
...a,ahead:Ea(d=>Dm(a,d,l,u,c,f)),behind:Ea(d=>Dm(a,d,c,f,l,u)),parts:Ea(d=>af(t,r,d,[[c,f,null]])),wholes:Ea(d=>af(t,r,d,[[l,u,null]]))}}function Ea(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function HS(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw US(t,n);for(let n of e.via)_r(t,n);for(let n of e.
without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw Sn("actor, link or kind",n,Wm(t,n))}function US(t,e){let n=vn(e,t.kinds),o=t.kinds.filter(s=>t.
graph.kinds[s].family===e);return o.length?Sn("kind",e,[],Lm("that is a family, for `families`; its kinds are",o)):Sn("kind",e,n,Lm("the kinds are",t.kinds))}var Lm=(t,e)=>`${t}\
 ${e.slice(0,Cm).join(", ")}${e.length>Cm?", …":""}`;function _r(t,e){let n=t.actorAt.get(e);if(n===void 0)throw Sn("actor",e,Wm(t,e));return n}function Wm(t,e){
let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??[]])n.has(bt(r))||n.set(bt(r),o);n.set(bt(o),o)}return vn(bt(String(
e)),n.keys()).map(o=>n.get(o))}var GS=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),
Im=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function zS(t,e,n){let o=t.kinds.map((s,r)=>Im(t,r));return Rm(t,e,n,o).map((s,r)=>t.status[r]===Nm?0:s)}function Rm(t,e,n,o){
let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:f,s1:u,s2:d,e1:m,e2:h}=t,w=new Set(e.without),y=t.kinds.map((D,O)=>o[O]&&!w.has(D)),x=gt.map(D=>e.status.
length===0||e.status.includes(D)),S=at(e.minConfidence??"low"),v=new Uint8Array(t.actors.length),b=new Set;for(let D of w){let O=t.actorAt.get(D);O!==void 0&&(v[O]=
1),t.linkAt.has(D)&&b.add(t.linkAt.get(D))}let[g,k]=n??[-1/0,1/0],[$,M]=e.certain?[d,m]:[u,h],E=D=>{for(let O=f[D];O<f[D+1];O++)if($[O]<=k&&M[O]>=g)return!0;return!1},
L=new Uint8Array(s.length);for(let D=0;D<L.length;D++)y[s[D]]&&r[D]>=S&&(x[i[D]]||a[D]&&x[0])&&!v[c[D]]&&!v[l[D]]&&(!n||E(D))&&(L[D]=1);for(let D of b)L[D]=0;return L}
var Dm=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>af(t,e,o,[[s,r,null],[i,a,n]]);function af(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;
for(let[{start:i,links:a},c,l]of o)for(let f=i[n];f<i[n+1];f++){let u=a[f];if(!e[u]||l&&!l[t.kind[u]])continue;let d=s.get(c[u]);(d===void 0||t.level[u]>d)&&s.set(
c[u],t.level[u])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Ho({index:t,stepMask:e},n,o){
let s=Aa(t.outgoing,t.target,n,o),r=Aa(t.incoming,t.source,n,o);return[...s,...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function jm(t,e,n){if(t.filter.undirected||
!t.wholes(e).others.includes(n))return!1;let o=Ho(t,e,n);return Uo(t,e,n).every(s=>o.includes(s))}function Uo({index:t,mask:e,bothWays:n},o,s){let r=Aa(t.outgoing,
t.target,o,s).filter(a=>e[a]),i=Aa(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function Aa({start:t,
links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var Nn=t=>t==="start"||t==="down"||t==="arrived",Wn=t=>t==="arrived"||t==="up";function In(t,e,n,o){return!t.steps||!jm(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function Fm(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function Br(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function Ta(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,f)=>{let u=c.get(l);c.set(l,u===void 0?f:o(u,f))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let f=0;l.size&&f<=t.index.actors.length;f++){let u=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((y,x)=>{
let S=n(y,d,w[x],m);S!==null&&a(u,y,S)})}for(let[d,m]of u)a(i,d,m);l=u}}return i}var Bm=Y.length,cf=2047,uf=Bm<<6,Pr=t=>t>>6&3,lo=t=>t>>8&cf,fo=t=>t>>19;function Ca(t,e,n){return t.set(e,n),n}function qS(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(f){let u=new Map;for(let h of f){let[w,y]=u.get(h&255)??[cf,0];u.set(h&255,[Math.min(w,lo(h)),Math.max(y,fo(h))])}let d=[...u].map(
([h,[w,y]])=>y<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??Ca(e,m,t.push(d)-1)}function i(f,u,d,m=0){let h=((f*Bm+u)*64+d)*2+m,w=x=>Math.min(x+m,cf),
y=x=>w(fo(x))<<19|w(lo(x))<<8|Math.min(Pr(x),u)<<6|x&63|d;return n.get(h)??Ca(n,h,r(t[f].map(y)))}function a(f,u){if(f===u||u===0)return f;if(f===0)return u;let d=Math.
min(f,u)*2**24+Math.max(f,u);return o.get(d)??Ca(o,d,r([...t[f],...t[u]]))}function c(f,u){let d=f*16777216+u,m=h=>t[u].map(w=>fo(h)+fo(w)<<19|lo(h)+lo(w)<<8|Math.
min(Pr(h),Pr(w))<<6|(h|w)&63);return s.get(d)??Ca(s,d,r(t[f].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:f=>t[f]}}function Pm(t,e,n,o,s){let r=qS(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?lf({view:t,via:o,spend:s,known:r},e,n):YS({view:t,via:o,spend:s,known:r},e,i,n)}function lf({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,kp).map((v,b)=>[v,1<<b])),f=[d([s],{up:!i})],u=[m(new Map([[r,o.number([uf])]]),{down:!a})];
function d(v,{up:b=!0}={}){if(!t.steps)return v;let g=new Set(v);for(let k of b?[t.parts,t.wholes]:[t.parts]){let $=new Set(v);for(let M of $){let{others:E}=k(M);
n(E.length);for(let L of E)$.add(L)}for(let M of $)g.add(M)}return[...g]}function m(v,b){return ff(c,Ta(t,v,(k,$,M,E)=>o.moved(E,M,l.get($)??0,1),o.union,n,b))}
function h(){let v=new Set;for(let b of U(f)){let{others:g}=t.ahead(b);n(g.length);for(let k of g)v.add(k)}f.push(d([...v]))}function w(){let{members:v,outlook:b}=U(
u),g=new Map;for(let k of v){let $=l.get(k)??0,M=Y.map((D,O)=>o.moved(b[k],O,$)),{others:E,levels:L}=t.behind(k);n(E.length),E.forEach((D,O)=>{g.set(D,o.union(g.
get(D)??0,M[L[O]]))})}u.push(m(g))}function y(v,b){let g=new Map;for(let k of v){let{others:$,levels:M}=t.ahead(k),[E,L]=[0,0];$.forEach((D,O)=>{let N=b.outlook[D];
N!==0&&(L+=1,E=o.union(E,o.moved(N,M[O],l.get(D)??0)))}),n(L),E!==0&&g.set(k,E)}return m(g)}function x(v){for(;f.length+u.length<v+1;){let[g,k]=[U(f),U(u).members];
if(!g.length||!k.length)return null;_m(t.index.outgoing,g)<=_m(t.index.incoming,k)?h():w()}let b=u.slice(0,v+1);for(let g of f.slice(0,v+1-b.length).reverse())if(b.
push(y(g,U(b))),!U(b).members.length)return null;return b[v].outlook[s]!==0?b:null}function S(v,b){let g=[],k=({members:$,outlook:M})=>ff(c,new Map($.filter(E=>b.
has(E)).map(E=>[E,M[E]])));for(let $ of v)g.push(g.length?k(y(k($).members,U(g))):k($));return g}return{bits:l,layers:x,within:S,outlook:o.of}}function YS(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=lf(t,e,n,{ends:!1}),c=lf(t,n,o,{begins:!1}),l=s.steps?0:1,f=new Map([[a,[]],[c,[]]]);function u(h,w){let y=f.get(h)??[];return y[w]===
void 0&&(y[w]=h.layers(w)),y[w]}function d(h,{members:w,outlook:y},x){r(w.length);for(let S of w)h.set(S,i.union(h.get(S)??0,x(y[S])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let y=l;y<=h-l;y++){let x=h-y;if(!(y<=x?u(a,y)&&u(c,x):u(c,x)&&u(a,y)))continue;let[S,v]=[u(a,y)??[],u(c,x)??[]],b=U(v).outlook[n];
v.forEach((g,k)=>d(w[k],g,$=>$)),S.forEach((g,k)=>d(w[v.length-1+k],g,$=>i.join($,b)))}return w[0].size?w.map(y=>ff(s.index.actors.length,y)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function ff(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var _m=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function Gm(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>Hm(n,`${r},${i}`,()=>XS(t,e,r,i)),runs:(r,i)=>Hm(o,`${r},${i}`,()=>QS(t,e,r,i))};return r=>zm(
s,r,{actors:r.slice(0,1),through:[]},"start")}function Hm(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function XS(t,e,n,o){let s=df(o,t.parts),r=[];for(let i of df(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*zm(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!Nn(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],f=[...n.through,...Um(c)];for(let u of a){
let d=In(t.view,i===s?o:"down",i,u);if(!(d===null||u!==r&&!Wn(d)))for(let m of t.runs(r,u)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...f,!1,...Um(m)]};yield*zm(t,e.slice(1),w,u===r?d:"up")}}}}var Um=t=>Array.from({length:t.length-1},()=>!0);function df(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function QS(t,e,n,o){let s=df(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),U(a)===
o)i.push(a);else for(let c of t.parts(U(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function qm(t,e,n){let{index:o,window:s,filter:r}=t,i=JS(r,s??[-1e9,1e9],n),a=new Map;function c(f,u,d){let m=`${f} ${u} ${d}`;if(!a.has(m)){let h=d?Ho(t,f,u):Uo(
t,f,u);n(h.length);let w=h.flatMap(y=>va(o,y)).map(([y,x,S,v])=>r.certain?[x,S]:[y,v]).filter(([y,x])=>!s||y<=s[1]&&x>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(f=>[f,i.first.end]))];for(let{members:f}of e.slice(1)){let u=U(l),d=new Map;for(let h of f){let w=[...t.ahead(h).others].filter(
x=>u.has(x)),y=i.anyOf(w.map(x=>i.join(c(h,x,!1),u.get(x),"before")));y!==null&&d.set(h,y)}let m=(h,w,y,x)=>i.join(c(h,w,!0),x,"before");l.push(Ta(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(f,u)=>u.reduce((d,m,h)=>d===null?null:i.join(c(f[h],f[h+1],m),d,"after"),i.first.start),move(f,u,d,m,h){let w=l[h].
get(d);if(f===null||w===void 0)return null;let y=i.join(c(u,d,m),f,"after");return y!==null&&i.meets(y,w)?y:null}}}function JS(t,e,n){return t.time==="in-order"?
ZS(n):t.certain?ev(e,n):tv(e,n)}var ZS=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function tv(t,e){let n=(s,r)=>(e(s.length+r.length),o($a(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:Oa,join:n,anyOf:s=>o(Oa(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function ev(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=pf(
$a(s.days,r.days)),a=[...r.gaps.filter(c=>Vm(c,s.days)),...s.gaps.filter(c=>Vm(c,r.days))];return i.length||a.length?{days:i,gaps:mf(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:pf(s.filter(([r,i])=>r<=i)),gaps:mf(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:pf(r.flatMap(({days:i})=>i)),gaps:mf(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function pf(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>U(e)[1])&&e.push(n);return e}function mf(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<U(e)[1])&&e.push(n);return e.reverse()}function Vm(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function Xm(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(u,d,m)=>{let h=u.get(d);h?h.add(m):u.set(d,new Set([m]))};e.forEach((u,d)=>{for(let m of u.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),u],[t.wholes(m),u]);for(let[{others:w},{outlook:y}]of h)for(let x of w)y[x]!==0&&(s(1),!(m===
o||x===n)&&(a(r,m,x),a(i,x,m)))}});let[c,l]=[Ym(n,r,i),Ym(o,i,r)],f=new Set([n,o]);for(let u of c.keys()){if(!l.has(u))continue;let d=new Set(Km(c,u));Km(l,u).some(
m=>d.has(m))||f.add(u)}return f}function Ym(t,e,n){let o=ov(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=f=>s.get(f)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let f=[...n.get(c)??[]].filter(u=>r.has(u)).reduce(i);
r.get(c)!==f&&(r.set(c,f),a=!0)}}return r}function ov(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=U(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function Km(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*Zm(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=Jm(t,a),f=[n],u={weakest:Y.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[u]],m=[Qm(t,c,n,[u])];for(;m.length;){if(!l&&th(t)){let v=Jm(t,a),b=g=>({...g,
time:v?.walked(f,g.through)});d=d.map(g=>g.map(b)),l=v}s.tired()&&(yield null);let{done:h,value:w}=U(m).next();if(h){for(let v of[m,d,f])v.pop();continue}let[y,
x]=w;s.spend(x.length),c=iv(t,c,x.length);let S=f.includes(y)?[]:x.flatMap(v=>sv(t,c,l,U(d)[v.state],v,U(f),y)??[]);if(y===o){if(!i.every(b=>f.includes(b)||b===
y))continue;let v=S.filter(b=>b.left===0&&b.phase!=="down").map(({through:b})=>b);v.sort((b,g)=>b.join()<g.join()?-1:1);for(let b of v)yield{actors:[...f,y],through:b}}else
S.length&&(f.push(y),d.push(S),m.push(Qm(t,c,y,S)))}}function Qm({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:f,
levels:u},{outlook:d},m)=>{let h=0;f.forEach((w,y)=>{d[w]!==0&&(h+=1,u[y]>=o&&nt(i,w,{state:c,strength:u[y],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&Nn(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&Wn(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function sv(t,e,n,o,{
strength:s,step:r},i,a){let c=r??In(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!rv(t,e,l,a))return null;if(!n)return l;let f=n.move(o.time,i,a,r!==null,l.left);return f===null?null:
{...l,time:f}}function rv({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[uf]:e.outlook(o[i.left].
outlook[a])).some(f=>Math.min(i.weakest,Pr(f))===r&&((i.passed|f)&n)===n&&lo(f)<=c&&c<=fo(f))}var th=({refused:t,view:e})=>t>=xp&&e.filter.time!=="any";function Jm(t,e){
if(!th(t))return null;let n=t.outlooks.get(e.length)??qm(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function iv(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=Ll)return e;let f=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=Ll*Math.max(1,Math.floor(f/1e3)))return e;let u=i.within(e.layers,Xm(o,e.layers,s,r,a.spend));return t.passable.set(c,u),{...e,layers:u}}var hf=(t,e,n,o={},s={})=>Ls(zo(t,e,n,o,s));function*zo(t,e,n,o={},{work:s,budget:r=new Dn(s),beyond:i=!0}={}){let a=qe(t),[c,l]=[e,n].map(w=>_r(a,w));if(c===l)
throw new rt(`a path needs two different actors, not \`${e}\` twice`);let f=eo(o),u=co(a,f),d={from:e,to:n,filter:f,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...f.via].some(w=>f.without.includes(w)))return d;let m=new Set,h=Gm(u,r.spend);try{for(let w of cv(u,c,l,r)){if(!w){yield;continue}let{trail:y,path:x}=w,S=Fm(
u,y);if(m.has(S.join()))continue;if(d.paths.length===f.limit){d.truncatedBy="limit";break}m.add(S.join());let v={...x,variants:[]};if(d.paths.push(v),v.variants=
av(u,y,S,h,r.spend),!i&&d.paths.length===f.limit)break}}catch(w){if(!(w instanceof Ln))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function av(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>G(t.index.actorAt,l)),i=[];for(let l of o(n)){if(Br(l,e)===0||!r.every(u=>l.actors.
includes(u)))continue;let f=eh(t,l,s);f&&i.push({trail:l,path:f})}let a=t.filter.sort==="strongest",c=({path:l})=>{let f=-at(l.confidence);return a?[f,l.steps]:
[l.steps,f]};return i.sort((l,f)=>{let[u,d]=[c(l),c(f)];return u[0]-d[0]||u[1]-d[1]||Br(l.trail,f.trail)}),i.map(({path:l})=>l)}function*cv(t,e,n,o){let s=t.filter.
via.map(l=>G(t.index.actorAt,l)),r=Pm(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,f])=>l|
f,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of lv(a,s))o.tired()&&(yield null),yield*fv(
a,l,c)}function*lv({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=Am(t,e,n,r,o.spend)??i+1;function*c(){for(let u=a;u<=
i;u++){let d=s.layers(u);d&&(yield d)}}let l=u=>{let d=s.outlook(U(u).outlook[e]),m=Math.min(...d.map(lo));return Array.from({length:Math.max(...d.map(fo))+1-m},
(h,w)=>m+w)},f=Y.map((u,d)=>Y.length-1-d);if(t.filter.sort==="strongest"){let u=[...c()];for(let d of f)for(let m of u)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let u of c())for(let d of l(u))for(let m of f)yield{layers:u,steps:d,level:m}}function*fv(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>Br(c.trail,l.trail));for(let c of Zm(t,e)){if(!c){yield null;continue}let l=eh(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let f=at(l.confidence);if(f!==r){nt(n,i(f),{trail:c,path:l});continue}for(;a.length&&Br(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function eh(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>va(s,w),c=e.slice(1).map((w,y)=>(n[y]?Ho:Uo)(t,e[y],w));o(bp*c.reduce((w,y)=>w+y.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map(S=>S.map(a)),y=ef(w,r.time,i,"certain"),x=r.certain?y:ef(w,r.time,i,"possible");if(!x)return null;l=y?"certain":
"possible",c=c.map((S,v)=>x[v].map(b=>S[b]))}let f=vm(c.map(w=>w.map(a)),i),u=c.map((w,y)=>({...uv(s,e[y],e[y+1],w,i),through:n[y]})),d=u.map(w=>at(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:Y[m],weakestHop:h,independentSources:Ns(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:u[h].independentSources,disputed:u.some(w=>w.disputed),weaklyDisputed:nh(u.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:Ds(s.graph,c.flat().map(w=>s.links[w]),i),window:f.length?{first:ie(f[0][0]),last:ie(U(f)[1])}:null,hops:u}}var nh=t=>t.length>0&&t.every(Boolean);
function uv(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:Y[Math.max(...o.map(i=>t.level[i]))],independentSources:Ns(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:nh(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:Ds(t.graph,r,s),links:r.map(
i=>Tm(t.graph,i,s))}}function La(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function wf(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of At(o))e.set(s,[...e.get(s)??[],n]);return e}function Da(t,e,n=wf(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??At(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var sh={supports:"supports",disputes:"disputes",denies:"denies"},dv=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Ur=(t,e)=>t.actors[e]?.name??e,
rh=(t,e)=>ze(t,e,Ur(t,e.source),Ur(t,e.target)),gf=t=>{if(!t)return"";try{return dv.of(t)}catch{return t}},pv=t=>(t.amounts??[]).map(e=>pa(e,F)).join("; "),mv=t=>`${R(
t.roots.length,"source")}, ${R(t.claims.length,"claim")}`;function hv(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ae[o]}, ${gs[n]}`}
var wv={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>gf(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?F(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>Ur(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>Ur(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>Wt(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>at(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":Pe(e.own),value:e=>gt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>mv(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>pv(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>sh[e.
own.stance],value:e=>Object.keys(sh).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>hv(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>fn(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${ae[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?F(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>F(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${Ur(t,n)} (${fn(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},ih={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},ah=(t,e)=>wv[e](t);var gv=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function yv(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,f]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),f&&f!==l&&(f.links+=1,f.gets+=c)}return[...o.values()]}var lh=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),fh=(t,e)=>Ve(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function bv(t,e){let n=[];for(let o of[...lh(t,e),...fh(t,e)]){let s=o.open.
type==="link"?rh(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function kv(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let u of a)l.actors.add(u);let f=At(t.sources[c]);for(let u of f)!t.sources[u]||n.has(u)||(o(u),f.push(...At(t.sources[u])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of Ve(t,e))s(t.events[r],"events",[]);return[...n.values()]}var xv={actors:yv,
links:lh,claims:bv,sources:kv,events:fh},zr=(t,e,n)=>xv[e](t,n);function uh(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(gv.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var Gr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function dh(t,e,n){let o=Gr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=Gr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var uo=["kinds","families","types","confidences","statuses","countries"],Na=new Set(["types","countries"]),Sv=uo.indexOf("statuses"),vv=gt.indexOf("asserted"),Vr="",
ph=new WeakMap;function bf(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>G(n,o))}}function kf(t){let e=ph.
get(t);if(e)return e;let{actors:n}=t.graph,o=bf(t.families,q),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:bf(t.actors.map(r=>n[r].type)),confidences:{order:Y,number:t.level},statuses:{order:gt,number:t.status},countries:bf(t.actors.map(r=>n[r].country??Vr))};return ph.
set(t,s),s}function mh(t,e,n,o){let s=qe(t),{mask:r}=co(s,$n(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=uo.map((l,f)=>{let[u,d]=[e[l],Na.has(l)],
{order:m,number:h}=kf(s)[l];return u&&{number:h,ofActors:d,at:f,shows:Uint8Array.from(m,w=>u.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let f=-1,u=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(Ut))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===Sv&&s.weakly[l]&&
h[vv])||(u+=1,f=w);u<2&&o(l,f)}return s}function hh(t,e={},n={}){let o=qe(t),s=kf(o),r=uo.map(f=>new Uint32Array(s[f].order.length)),i=uo.map(f=>Na.has(f)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;mh(t,e,n,(f,u)=>{let[d,m]=[o.source[f],o.target[f]];u<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<uo.length;h++){
if(u>=0&&u!==h)continue;let{number:w}=s[uo[h]],y=i[h];if(y===null){r[h][w[f]]+=1;continue}y[d]=y[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((f,u)=>f+u,0)};return uo.forEach((f,u)=>{let{order:d,number:m}=s[f],h=new Uint32Array(d.length);i[u]?.forEach((w,y)=>{h[m[y]]+=w}),l[f]=Object.fromEntries(
d.map((w,y)=>[w,i[u]?{links:r[u][y],actors:h[y]}:r[u][y]]))}),l}function wh(t,e={},n={}){let o=qe(t),s=[],r=new Uint8Array(o.actors.length);return mh(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function gh(t,e){let n=qe(t),o=kf(n),s=[...e].map(a=>G(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of uo){let{order:c,number:l}=o[a],f=new Uint32Array(
c.length);for(let u of Na.has(a)?r:s)f[l[u]]+=1;i[a]=Object.fromEntries(c.map((u,d)=>[u,Na.has(a)?{links:0,actors:f[d]}:f[d]]))}return i}var $v=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],xf=t=>$v[Math.abs(t)]??`${Math.abs(t)} hops`;function Wa(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=$=>Object.hasOwn(c,$)&&a.has(c[$])?c[$]:$,f=$=>$.filter(M=>a.has(M)).map(l),[u,d]=[s,r].map($=>$?o($):[]),
m=Ov(t,n.links,l),h=Mv(m,f(u),f(d),f(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),y=new Map([...a].map($=>[$,h.get(l($))??w])),x=new Map;for(let $ of n.
links)for(let M of[t.links[$].source,t.links[$].target])x.set(M,(x.get(M)??0)+1);let S=new Set([...u,...d]),v=[s,r].some($=>$&&ve($)!==null),b=$=>v?0:S.has($)?-1:
Math.abs(y.get($)??0),g=[...a].sort(($,M)=>b($)-b(M)||(x.get(M)??0)-(x.get($)??0)||($<M?-1:1));return{far:y,inOrder:g,columns:v?()=>null:$=>Av(t,e,new Map([...y].
filter(([M])=>$.has(M))))}}function Ov(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(nt(o.ahead,c,l),nt(o.behind,l,c),t.kinds[a].symmetric&&(nt(o.ahead,l,c),nt(o.behind,c,l)))}return o}function Ws(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function Mv(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=Ws(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?Ev(t,[...e,...n,...o]):
e.length?Ws(e,t.ahead):new Map([...Ws(n,t.behind)].map(([r,i])=>[r,-i]))}function Ev({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[Ws(n,t),Ws(n,e)],i=new Map(Ws(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function Av(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[f,u]=[l===0,l===r.length-1];return i?{title:f?
"From":u?"To":"Through",note:"",tone:f?"patron":u?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:xf(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes,asked:!0}}var Tv=["support","hostility"],Cv=t=>t.reduce((e,n)=>at(n)>at(e)?n:e);function Ia(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:Cv(o.map(
r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==
null&&o.every(r=>ce(r,n)!=="certain")}}function Ra(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),i=o??(n||s||
!r.has("support")?q:Tv),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:c),drawn:c,present:r}}var vf=2e7,Fa=["start","down","arrived","up","rising"],Sh=["arrived","up","rising"],vh=({actor:t,phase:e,passed:n})=>(t*Fa.length+Fa.indexOf(e))*64+n;function*$h(t,e,n,o,s=new Dn(
vf)){let r=new Set,i=!1;try{yield*Lv(new Sf(t,e,n,(o.via??[]).slice(0,6)),n!==null,o.hops,s,r)}catch(a){if(!(a instanceof Ln))throw a;i=!0}return{links:new Set(
[...r].sort((a,c)=>a-c).map(a=>t.index.links[a])),truncated:i}}function*Lv(t,e,n,o,s){let r=t.all,i,a;if(e){let c=t.ends.flatMap(f=>Sh.map(u=>({actor:f,phase:u,
passed:r})));a=yield*ja(o,c,f=>t.hopsBack(f),f=>t.stepsBack(f),n);let l=[...new Set([...a.values()].map(({place:f})=>f.actor))];i=yield*ja(o,t.begun(l),f=>t.hopsOn(
f),f=>t.stepsOn(f),n,a)}else{i=yield*ja(o,t.begun(null),l=>t.hopsOn(l),l=>t.stepsOn(l),n);let c=[...i.values()].map(({place:l})=>l).filter(l=>t.over(l));a=yield*ja(
o,c,l=>t.hopsBack(l),l=>t.stepsBack(l),n,i)}for(let{place:c,far:l}of i.values()){for(let[f,u]of[[1,t.hopsOn(c)],[0,t.stepsOn(c)]])for(let{place:d,links:m}of u){
o.spend(1);let h=a.get(vh(d));if(h&&l+f+h.far<=n)for(let w of m())s.add(w)}o.tired()&&(yield)}}function*ja(t,e,n,o,s,r){let i=new Map,a=e;for(let c=0;c<=s;c+=1){
let l=[];for(;a.length;){let f=a.pop(),u=vh(f);if(!(i.has(u)||r&&!r.has(u))){i.set(u,{place:f,far:c}),l.push(f),t.spend(1);for(let{place:d}of o(f))a.push(d);t.tired()&&
(yield)}}if(a=[],c===s)break;for(let f of l){for(let{place:u}of n(f))t.spend(1),a.push(u);t.tired()&&(yield)}}return i}var Sf=class{constructor(e,n,o,s){let r=i=>(i??
[]).map(a=>_r(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=
xh(e,r(n)),this.last=xh(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);
return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&Sh.includes(e)}allowed(e,n){
let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(
e).others){let r=this.allowed(e,s)?In(this.view,n,e,s):null;if(!r)continue;let i=()=>Uo(this.view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){
if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of Fa)In(this.view,o,n,e.actor)===
e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Ho(this.view,e,r)});
if(Nn(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(Wn(n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="d\
own"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.wholes:this.view.parts)(e.actor).others)for(let s of Fa.filter(n?Nn:Wn))yield*this.before(
e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},
links:()=>[]})}};function xh(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(s);return n}var Nv=1200,Eh={boxes:10,actors:18},Wv=t=>t===Ht?Vr:t;function $f(t,e){let n=Object.fromEntries(En.map(s=>[s,Ro(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(Wv),only:e.only},{between:o,certain:!!o&&e.certain,without:Yi(t,e.without)}]}var ge=(t,{window:e})=>e??
an(t.info.narrowedBy);function Ba(t,e){let n=ve(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Ht)===n)}var Iv=6,Oh=new WeakMap;function*qr(t,e){
let n=Oh.get(t)??new Map;Oh.set(t,n);let o=An(t,e),s=JSON.stringify([e.question,o]),r=n.get(s)??(o?yield*Rv(t,e,o):{links:new Set,truncated:!1});return n.delete(
s),n.set(s,r),n.size>Iv&&n.delete(n.keys().next().value??""),r}function*Rv(t,e,n){let{from:o,to:s,walk:r}=e.question,i=$e(e);if(i){let{paths:u}=yield*zo(t,i.from,
i.to,n);return{links:Of(u),truncated:!1}}let a=eo({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[c,l]=[o,s].map(u=>u?Ba(t,u):null),f={hops:Ue(
e),via:r.via};return yield*$h(co(qe(t),a),c,l,f)}var Of=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).
sort());function jv(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Ht)??!0)}))}function ye(t,e,n=null){let o={window:e.window,certain:e.certain};
if(pt(e)){let i=new Set(n??Ls(qr(t,e)).links),{from:a,to:c,walk:l}=e.question,f=[a,c,...l.via??[]].filter(u=>u&&ve(u)===null);return{links:i,actors:_a(t,i,f),time:o}}
let s=new Set(wh(t,...$f(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?_a(t,s,[]):jv(t,e),links:s,time:o}}function _a(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function Mh(t,{window:e,kinds:n,confidences:o,statuses:s}){let{without:r,within:i,...a}=t.
info.narrowedBy??{};return!!(e||n||o||s||Object.keys(a).length)}function Fv(t,e,n,o){let s=new Set(o),r=[...e].filter(f=>s.has(t.links[f].source)&&s.has(t.links[f].
target)),{drawn:i}=Ra(t,r,n),a=f=>t.columns.wholes[f]??f,c=new Set([...n.unfolded,...n.only??[],...n.focus?o:[]]);for(let f of r){let{source:u,target:d,kind:m}=t.
links[f],{family:h}=t.kinds[m],w=a(u)===a(d);if(!(!i.has(h)||w&&h!=="structure"))for(let y of[u,d])c.add(y).add(a(y))}let l=o.filter(f=>c.has(f)||!e.size);return l.
length?l:Ch(t,[..._a(t,e,[])],Eh)}function Ah(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){let{source:c,target:l}=t.links[a];s.has(
c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function Th(t,e,n){let o=Ah(t,e,n,1);return o.delete(n),o}function Ch(t,e,n){if(!n)
return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).slice(0,n.actors)}function Lh(t,e,n,o=ye(
t,e)){let r=pt(e)?Wa(t,e,o,S=>Ba(t,S)):null,i=r?Ch(t,r.inOrder,$e(e)?null:Eh):e.only??n,a=e.focus?Ah(t,o.links,e.focus.id,e.focus.depth):new Set(i);for(let S of e.
unfolded)a.add(S);let c=[...a].filter(S=>o.actors.has(S)),l=r||!Mh(t,e)?c:Fv(t,o.links,e,c),f=new Set,u=0,d=S=>t.columns.wholes[S]??S,m=new Map(l.map(S=>[S,new Set])),
h=new Set;for(let S of o.links){let{source:v,target:b}=t.links[S],[g,k]=[m.get(v),m.get(b)];!g||!k||(g.add(d(b)),k.add(d(v)))}for(let[S,v]of m){let b=1;for(let g of v)
h.has(g)&&g!==d(S)&&(b+=1);u+b>Nv&&f.size||(u+=b,f.add(S),h.add(d(S)))}let w=new Set;for(let S of o.links)f.has(t.links[S].source)&&f.has(t.links[S].target)&&w.
add(S);let y=Mh(t,e)?_a(t,o.links,[...f]):o.actors,x=[...r?.inOrder??y].filter(S=>!f.has(S));return{actors:f,links:w,time:o.time,folded:x.length,cut:l.length-f.
size,left:x,columns:r&&r.columns(f)}}var Mf=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Ef(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
pt(t)||xs(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var Dh=({
source:t,target:e},n)=>t===n?e:e===n&&t,Nh={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",Dh],ally:["alignment",Dh]};function _v(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Nh).find(f=>f in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let f of e.links)c.add(t.links[f].source).add(t.links[f].target);for(let f of a?e.links:[]){let[u,d]=Nh[a??""],m=t.kinds[t.links[f].kind].family===u&&d(t.
links[f],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(f=>(!s||t.actors[f].type===s)&&(!r||(t.actors[f].country??Ht)===r)&&(!l||l.has(
f))&&!("drawn"in o&&!n.actors.has(f))&&!("hidden"in o&&n.actors.has(f)))}function Wh(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?Da(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let f=La(a,i)||c===void 0&&
l.length===0;if(o)return f;let u=at(Ar(l,t.sources).confidence);return!f&&c!==void 0&&u<at(c)}:()=>!0}function Bv(t,e,{drawn:n},o){let s=Wh(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function Pv(t,e,{drawn:n},o){let s=Wh(t,o);
return Ve(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function Hv(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=zr(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>At(t.sources[i]).includes(s)):r}var Uv=(t,e,n,{cited:o})=>Af(
t,o).map(([s])=>s);function Af(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return ia(new Set(n.map(({source:o})=>o)),t.sources)}var Gv={actors:_v,
links:Bv,sources:Hv,events:Pv,roots:Uv};function zv(t,e){if(e==="links")return(o,s)=>Is(t.links[o],t.links[s])||Mf.compare(o,s);if(e==="events")return(o,s)=>Mf.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:Vv(t);return(o,s)=>Mf.compare(n(o),n(s))}var Vv=t=>e=>t.sources[e].
title,Is=(t,e)=>at(e.confidence)-at(t.confidence)||e.roots.length-t.roots.length;function Rn(t,e,n){let o=$s(t,n),s=Ef(e.state,o.where),r=s===e.state?e.view:ye(
t,s),i=Gv[o.type](t,r,e,o.where);return{...o,ids:i.sort(zv(t,o.type))}}var Ih=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function jn(t,e,{from:n,to:o}){let[s,r]=[Ih(t,n),Ih(t,o)];for(let f of s.has(
o)?r:[])s.delete(f);for(let f of r.has(n)?s:[])r.delete(f);let i=new Map,a={there:new Set,back:new Set};for(let f of e){let{source:u,target:d,kind:m}=t.links[f],
h=s.has(u)&&r.has(d);!h&&!(r.has(u)&&s.has(d))||(nt(i,t.kinds[m].family,f),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=f=>[t.links[f].source,
t.links[f].target].filter(u=>u!==n&&u!==o).length,l=(f,u)=>c(f)-c(u)||Is(t.links[f],t.links[u])||(f<u?-1:1);return{families:q.filter(f=>i.has(f)).map(f=>({family:f,
links:(i.get(f)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function Ha(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:Oe("links",{ids:n.join(",")})}}var Rh=(t,e,n)=>jn(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var jh={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Tf=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),qv=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Cf(t){let[e,n,o]=Tf(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function Fh(t,e){
let[n,o]=[Cf(t),Cf(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function Fn(t,e,n){let o=Tf(e);return qv(Tf(t).map((s,r)=>s+(o[r]-s)*n))}var Lf=t=>Cf(t)<.2;function dn(t,e,n=4.6){
let o=Lf(e)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=Fn(t,o,s);if(Fh(r,e)>=n)return r}return o}function _h(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=Fn(
e,t,s);if(Fh(r,e)>=o)return r}return t}var Yv=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var Kv=new Intl.Segmenter("en",{granularity:"grapheme"}),Ua=t=>t.slice(0,400).replace(Yv,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function Xv(t,e,n){
let o=Ua(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var Ga=(t,e)=>!!t.at(-1)?.endsWith("…")&&!Ua(e).endsWith("…"),Bh=(t,e)=>t.join(" ")===Ua(e);function Ph(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Ph(r,e,n));let s=[];for(let{segment:r}of Kv.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function _n(t,e,n,o=3){let s=[];for(let r of Ua(t).split(" "))Ph(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),Xv(s.slice(o-1).join(" "),e,n)]}var Df=" · ",[Kr,Qv]=[400,600],za=({strong:t})=>t?Qv:Kr,Va=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,za(s))+(r?n(Df,e,Kr):0),0),Nf=(t,e,n)=>n(Df,e.sub,Kr)+
Va([t],e,n);function Hh(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];if(r.length>1&&Va(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of _n(s.text,e.
wrap,a=>n(a,e.sub,za(s))))o.push([{...s,text:i}])}return o}function Uh({place:t,ended:e,received:n},o,s,r){let i=(u,d)=>u!==""&&{text:u,strong:d};if(s.subs){let u=[
i(t,!1),i(e,!1),i(n.full,!0)];return{beside:null,under:Hh(u.filter(Ut),s,r)}}let a=i(n.brief,!1),c=r(U(o),s.name,650),l=a&&c+Nf(a,s,r)<=s.wrap?a:null,f=[i(e,!1),
!l&&a];return{beside:l,under:Hh(f.filter(Ut),s,r)}}function Gh(t,e,{sub:n},o){let s={text:Df.trim(),size:n,weight:Kr,fill:t[0].fill},r=t.flatMap((l,f)=>f?[s,l]:
[l]),i=r.map(({text:l,size:f,weight:u})=>o(l,f,u)),a=o(" ",n,Kr),c=e-(i.reduce((l,f)=>l+f,0)+(r.length-1)*a)/2;return r.map((l,f)=>{let u={...l,x:c+i[f]/2};return c+=
i[f]+a,u})}var Fs={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},Wf={...Fs,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},Ya={...Fs,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},If={...Ya,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
js={...If,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},Rf={...js,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
jf={...Rf,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},qh=[[Wf,{...Wf,wrap:176},{...Wf,wrap:140,packed:!0},{...Fs,wrap:250},Fs,{...Fs,wrap:140,packed:!0},{...Ya,wrap:250},Ya,{...Ya,
wrap:116,packed:!0},If,{...If,name:12,line:15,wrap:96,mark:4,shortest:36},{...js,wrap:150},{...js,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...js,wrap:136,
mark:4,shortest:36},{...js,wrap:116,mark:4,shortest:36},{...js,name:12,wrap:96,mark:4,shortest:36}],[{...Rf,wrap:150},Rf],[{...jf,wrap:150},jf]],Ka={...Fs,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},Vh={...Ka,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},qa={...jf,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},Yh=[[Ka,{...Ka,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...Ka,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...Vh,wrap:104},Vh,{...qa,wrap:112},{...qa,wrap:112,boxGap:3,
framed:3},{...qa,wrap:96},qa]],Jv=["ended","began","changed"];function Xa(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=Jv.find(
s=>n.has(s))??null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var po={ended:[8,5],began:null,changed:[2,4],held:null},Ye={began:"+",ended:"\
−",changed:"~",held:""},Zv=Object.keys(Ye);function Kh(t,e){if(!e?.signed)return"";let n=new Set([...t].map(o=>e.links.get(o)??"held"));return Zv.map(o=>n.has(
o)?Ye[o]:"").join("")}var Xh=700;function e$({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:f,main:u,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(f)],y=u&&d.length&&!m.length?1:0;h&&w&&(nt(o,l,f),nt(o,f,l),s.set(l,G(s,l)+y),s.set(f,G(s,f)-y))}let r=[],i=new Set,a=[...e].sort((l,f)=>G(s,f.id)-
G(s,l.id)||Qh(l.id,f.id));for(let l of a){let f=[l.id];for(let u=f.shift();u!==void 0;u=f.shift()){if(i.has(u))continue;i.add(u),r.push(G(n,u));let d=(o.get(u)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||Qh(m,h)),f.push(...d)}}r.sort((l,f)=>Math.sign(G(s,f.id))-Math.sign(G(s,l.id)));
let c=new Map;for(let l of r)nt(c,l.frame??l.id,l);return[...c.values()]}var Qh=(t,e)=>t<e?-1:1;function Jh(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(u=>u.column===i),c=n.get(i)??1,l=a.length/c,f=0;for(let u of c>1?e$(t,a):[a]){let d=Math.
min(c-1,Math.floor((f+u.length/2)/l));for(let{id:m}of u)s.set(m,r.length+(c>1?d:0));f+=u.length}for(let u=0;u<c;u+=1)r.push([i])}return{layerOf:s,columns:r}}var o$=8,s$=["weight","Weight"],r$=new Intl.NumberFormat("en",{maximumSignificantDigits:6}),i$=new Intl.NumberFormat("en",{maximumSignificantDigits:3,notation:"\
scientific"});function a$({attributes:t=[]}){for(let e of s$){let[,n]=t.find(([o])=>o===e)??[];if(typeof n=="number"&&Number.isFinite(n))return n}return null}function Zh(t,e){
let n=e.map(i=>t.links[i]).filter(({status:i})=>i!=="denied"),o=n.map(a$).filter(i=>i!==null),s=o.reduce((i,a)=>i+a,0),r=Math.max(-Number.MAX_VALUE,Math.min(Number.
MAX_VALUE,s));return{weight:o.length?r:null,weightless:n.length-o.length}}function tw(t){let e=t.flatMap(({main:n,weight:o})=>n&&o!==null?[o]:[]);return e.length?
{least:Math.min(...e),most:Math.max(...e)}:null}function ew(t,{least:e,most:n},{base:o,each:s}){let r=e===n?1:(t/2-e/2)/(n/2-e/2);return o+s*(1+(o$-1)*r)}function Ff(t){
let e=Math.abs(t);return(e&&(e>=1e9||e<.001)?i$:r$).format(t)}var Qa=({least:t,most:e})=>t===e?`the weight is ${Ff(t)}`:`the wider, the greater the weight (${Ff(
t)} to ${Ff(e)})`;function Ja(t){let e=t.reduce((n,{main:o,weightless:s})=>n+(o?s:0),0);return e?`No weight: ${R(e,"link")}`:null}var nw=7,_f=(t,e)=>e.chip+(t-1)*(e.small+3);function c$(t,e,n,o){let s=_n(t.label,n.wrap,f=>o(f,n.name,650),nw),{beside:r,under:i}=Uh(t,s,n,o),a=t.chips.map(f=>({
...f,lines:_n(f.label,n.wrap,u=>o(u,n.small,400),nw)})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((f,{lines:u})=>f+_f(u.length,n)+n.chipGap,0),
l=Math.max(...s.map(f=>o(f,n.name,650)),r?o(U(s),n.name,650)+Nf(r,n,o):0,...i.map(f=>Va(f,n,o)),...a.flatMap(f=>f.lines.map(u=>o(u,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),
x:0,y:0,left:[],right:[]}}function l$({main:t,kinds:e,denied:n,weight:o},{weights:s,weighed:r},i){return!t||n?i.thin:s&&r?o===null?i.thin:ew(o,s,i):i.base+i.each*
Math.min(8,e.length)}function ow(t,e,n,o,s){let{layerOf:r,columns:i}=Jh(t,n,s),a=i.map(()=>[]),c=new Map;for(let u of t.boxes){let d=c$(u,G(r,u.id),e,o);c.set(u.
id,d),a[d.layer].push(d)}let l=t.ribbons.map((u,d)=>f$(u,d,c,a,l$(u,t,e)));for(let u of l)u$(u,e);for(let u of c.values())for(let d of[u.left,u.right]){let m=d.
reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);u.height=Math.max(u.height,m)}let f=[...c.values()].some(({lines:u,box:d})=>Ga(u,d.label));return{layers:a,columns:i,
nodes:c,routes:l,cut:f}}function f$(t,e,n,o,s){let[r,i]=[G(n,t.from),G(n,t.to)],a=r.layer<=i.layer,[c,l]=a?[r,i]:[i,r],f={ribbon:t,index:e,width:s,forward:a,same:r.
layer===i.layer,chain:[c],lane:0,weight:t.main?3:1};for(let u=c.layer+1;u<l.layer;u+=1){let d={id:`${t.id} ${u}`,box:null,ribbon:t,layer:u,column:-1,height:s,width:0,
group:null,head:!1,x:0,y:0,left:[],right:[]};o[u].push(d),f.chain.push(d)}return f.chain.push(l),f}function u$(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,
[a,c]=[o[0],U(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],f=u=>n.main?Math.max(i,u?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,
need:f(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:f(l[1]),y:0})}var mo=(t,e)=>t*e<10.95,be=t=>Math.round(t*100)/100;function ee({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(be),[f,u,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(be);return[`M${f} ${a}L${u} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${u} ${l}L${f} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${f} ${a}z`].join("")}var sw={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},p$={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function tc(t,e){let n=dn(sw[t]??sw.plain,e.ground,3.6);return{edge:n,fill:Fn(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var m$="#2f5f99",rw={from:"\
#86b4ea",other:"#4671a8"};function qo(t,e,n){let o=n==="patron";if(t==="support"&&Lf(e.ground))return o?rw.from:rw.other;let s=t==="support"&&o?m$:p$[t];return _h(
dn(s,e.strip,3.4),e.strip,.86,3.2)}var iw={ended:"#c2570c",began:"#0f62c4",changed:"#a0418a",held:"#9aa5b3"},Ne=(t,e)=>t==="held"?Fn(e.strip,iw.held,.55):dn(iw[t],
e.strip,3.4),Bn=t=>dn(t,"#ffffff",4.6);var Bf=.13,h$=2.5;function aw(t,e=.5){let n=t.slice(1).map(([s,r],i)=>Math.hypot(s-t[i][0],r-t[i][1])),o=n.reduce((s,r)=>s+r,0)*e;for(let[s,r]of n.entries()){if(o<=
r&&r){let[[i,a],[c,l]]=[t[s],t[s+1]];return[i+(c-i)*o/r,a+(l-a)*o/r]}o-=r}return t[0]??[0,0]}function cw({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:f}){let u=c?c.ribbons.has(t.id):null,d=u||l,m=u===!1?Bf:1,h=i.nodes.get(t.from),w=Xa(t.links,f),y=qo(t.family,a,h&&r.columns.
columns[h.column].tone),x=w?Ne(w.whole,a):y,S=t.possible?i.look.thin:e*(u&&!t.main?1.6:1),v=[];t.main&&m===1&&v.push({type:"path",d:n,stroke:a.ground,width:S+h$,
alpha:1});let b=w?po[w.whole]:d?rn[t.confidence]:null;v.push({type:"path",d:n,stroke:x,width:S,alpha:m,dash:b}),w?.line&&v.push({type:"path",d:n,stroke:Ne(w.line,
a),width:Math.max(1.4,S*.4),alpha:m,dash:po[w.line]});let[g,k]=aw(o);if(t.denied||d&&t.disputed){let[$,M,E,L]=[g-6,g+6,k-6,k+6].map(be),D=`M${$} ${E}L${M} ${L}M${$}\
 ${L}L${M} ${E}`,O=`M${be(g)} ${E}L${M} ${be(k)}L${be(g)} ${L}L${$} ${be(k)}z`;v.push(t.denied?{type:"path",d:D,stroke:x,width:2,alpha:m}:{type:"path",d:O,fill:a.
ground,stroke:x,width:1.8,alpha:m})}for(let $ of s)(t.main||d)&&v.push(w$($,t,i.look,a,x,m,d));return v}function ec(t,[e,n],o,{ground:s},r=1){let i=6+8*t.length,
a={x:e-i/2,y:n-7,width:i,height:14},c={text:t,x:e,y:n+4,size:12,weight:700,fill:s,anchor:"middle"};return[{type:"path",d:ee(a,7),fill:o,stroke:s,width:1.5,alpha:r},
{type:"text",...c,alpha:r}]}function w$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,f=o.main?s.strip/2:4,u=c&&o.ended,d=`M${be(l)} ${be(e-f)}L${be(t)} ${be(e)}\
L${be(l)} ${be(e+f)}${u?"":"z"}`;return u?{type:"path",d,stroke:i,width:1.8,alpha:a}:o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"\
path",d,fill:Fn(i,r.ink,.35),alpha:a}}function Pf({x:t,y:e,way:n,kinds:o,slots:s},r){let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,
x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function lw({
ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{look:c}=o;if(!t.main||mo(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Bf:1;return e.
flatMap(f=>Pf(f,c).flatMap(({kind:u,x:d,y:m})=>{let h=u?t.links.filter(b=>n.links[b].kind===u):t.links,w=Xa(h,a),y=u?n.kinds[u].colour:qo(t.family,s),x=Bn(w?Ne(
w.line??w.whole,s):y),S=u?n.kinds[u].letters:String(f.kinds.length),v={x:d+.5,y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:ee(v,2),fill:x,stroke:s.ground,
width:1,alpha:l},{type:"text",text:S,x:d+c.slot/2,y:m+c.strip/2+4,size:c.sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}var g$=[.5,.4,.6,.3,.7,.22,.78],
y$=17;function fw(t,{colours:e,focus:n,changes:o}){let s=[];return t.flatMap(({ribbon:r,points:i})=>{let[a,c]=[Kh(r.links,o),Xa(r.links,o)];if(!a||!c)return[];let l=g$.
map(m=>aw(i,m)),f=l.find(([m,h])=>s.every(([w,y])=>Math.hypot(w-m,y-h)>y$))??l[0];s.push(f);let u=n&&!n.ribbons.has(r.id)?Bf:1;return ec(a,f,Ne(c.line??c.whole,
e),e,u).map(m=>Object.assign(m,{cue:r.id}))})}var b$=.35,k$=.45,x$=.5,Hf=1.15,S$=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function Qr(t,e){let n=t.y+(t.height-t.inner)/2+S$(t,e)+4;return t.
chips.map(o=>{let s=_f(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var Gf=(t,e,n)=>mo(e.sub,n)?[]:
Qr(t,e);function uw(t,{scale:e,measure:n}){let o=11/e,s=t.height-1/e+(Hf-1)*o,[r,i]=[t.width-6/e,Math.floor(s/(o*Hf))],a=f=>n(f,o,650);if(i<1)return{lines:[],size:o};
let c=_n(t.box.label,r,a,i);return{lines:c.every(f=>a(f)<=r)&&Bh(c,t.box.label)?c:[],size:o}}function v$({id:t,box:e},n){return!n?.signed||!e.members.length?n?.
actors.get(t):e.members.map(o=>n.actors.get(o)).find(Boolean)}function dw(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,scale:c,changes:l}=e,{
look:f}=o,{tone:u}=n.columns.columns[t.column],{edge:d,fill:m}=tc(u,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?b$:1,y=r?.chosen===t.id,x=v$(t,l),S=mo(
f.sub,c)&&uw(t,e).lines.length===0,v=[];if(t.box.members.length&&v.push({type:"path",d:ee({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,stroke:d,width:1,alpha:w}),a.has(
t.id)&&v.push({type:"path",d:ee({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),v.push({type:"path",d:ee(t,9),fill:s.
ground,alpha:1}),v.push({type:"path",d:ee(t,9),fill:S?Fn(s.ground,d,x$):m,stroke:x?Ne(x,s):y?s.accent:d,width:y||x?3:h?2.2:1.4,dash:(x&&l?.signed?po[x]:null)??(t.
box.ended?[5,4]:null),alpha:w}),Object.hasOwn(i,t.id)){let[b,g]=[t.x+t.width-8,t.y+8];v.push({type:"path",d:ee({x:b-3,y:g-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:b,area:g}of Gf(t,f,c)){let k=r?.chosen===b||a.has(b),$=l?.signed?l.actors.get(b):null;v.push({type:"path",d:ee(g,5),fill:s.ground,stroke:k?s.accent:$?
Ne($,s):d,width:k?2.4:$?1.8:.8,dash:$?po[$]:null,alpha:w,...b.startsWith("more:")?{}:{node:b}}),$&&v.push(...ec(Ye[$],[g.x,g.y+4],Ne($,s),s))}return x&&l?.signed&&
v.push(...ec(Ye[x],[t.x+4,t.y+2],Ne(x,s),s)),v}function pw(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,c=s&&!s.boxes.has(t.id)&&!r.
has(t.id)?k$:1,l=t.x+t.width/2,f=[],u=(S,v,b)=>{for(let g of Gh(S,l,n,a))f.push({type:"text",...g,y:v,anchor:"middle",alpha:c,node:b})},d=(S,v,{high:b,id:g=t.id,
beside:k,...$})=>S.forEach((M,E)=>{let L=k&&E===S.length-1?[k]:[];u([{text:M,...$},...L],v+(E+.5)*b+$.size*.35,g)}),m=S=>({text:S.text,size:n.sub,weight:za(S),fill:S.
strong?o.ink:o.caption});if(mo(n.sub,i)){let{lines:S,size:v}=uw(t,e),b=v*Hf,g=t.y+(t.height-S.length*b)/2;return d(S,g,{size:v,weight:650,high:b,fill:o.ink}),f}
let h=t.y+(t.height-t.inner)/2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[y,x]=[h+t.lines.length*n.line,n.
sub+4];t.under.forEach((S,v)=>u(S.map(m),y+(v+.5)*x+n.sub*.35,t.id));for(let{id:S,area:v,chip:b}of Qr(t,n)){let g=n.small+3,k=v.y+(v.height-b.lines.length*g)/2,
$={size:n.small,weight:400,high:g,fill:o.ink};d(b.lines,k,{...$,id:S.startsWith("more:")?t.id:S})}return f}var mw=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function pn({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:Qr(r,n).find(i=>i.id===o)?.area??r}var hw=(t,e)=>[...e].flatMap(n=>{let o=pn(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Jr(t,e){let n=(e??
[]).map(o=>pn(t,o)).filter(Ut);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function $$(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,f=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+f*(a-r)-e,i+f*(c-i)-n))}return o}
function ww(t,e,n){for(let s of t.nodes.values()){if(!mw(s,e))continue;let r=Qr(s,t.look).find(({area:i})=>mw(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,$$(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function gw(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function yw(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(Ut)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function bw({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function kw(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:f})=>!f.members.length),r=e===null?null:pn(t,e),i=({left:f,right:u})=>f.length+u.length;if(!r){let f=Math.max(...s.map(
i));return s.find(u=>i(u)===f)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let f of s){let[u,d]=[f.x+f.width/2-a,f.y+f.height/2-c],
m=u*n+d*o,h=Math.abs(d*n)+Math.abs(u*o);f.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:f.id})}return l.id}function Zr({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function xw(t,e,n,o,s,r){let i=({x:l,y:f,width:u,height:d})=>{let[m,h]=o([
l,f]);return{x:m,y:h,width:u*s,height:d*s}},a=l=>({text:l.text,...i(Zr(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...Gf(
l,t.look,s).map(({id:f,area:u})=>({id:f,...i(u)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:f})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:f.map(o)}))}}function Sw(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:y})=>(h>1||m-o.time<900)&&Math.hypot(w-o.x,y-o.y)<6;function f(){o.done||(o.done=!0,o.what?.type==="actor"&&
n.expand(o.what.id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:y}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){f();return}let x=c(m);
o={time:y,x:h,y:w,what:n.under(x),done:!1},n.click(o.what,x)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.
addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),f())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragg\
ing",({nodes:m})=>{n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.
clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>u(h),550)),!(m.button||!(m.shiftKey||
r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);
Math.hypot(m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},
{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,y=r;s=null,d(!1),m==="\
pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!y||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function u(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,
y:m.clientY})}t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),u(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(
!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function vw(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];
s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}var nc=12;function Ow({container:t,network:e,graph:n,store:o,placing:s,painting:r,on:i}){let{layout:a}=s;function c(m,h){m?.type==="stack"?o.set({stacks:[...o.get().
stacks,m.key]}):m?.type==="more"?i.unfold(m.ids):m?i.select(m.type==="strand"?Ha(n,m):m,l(m,h)):i.select(null)}function l(m,h){let w=t.getBoundingClientRect(),y=m.
type==="actor"?pn(a(),m.id):null,[x,S]=y?[y,{x:y.x+y.width,y:y.y+y.height}].map(v=>e.canvasToDOM(v)):[{x:h.x-nc,y:h.y-nc},{x:h.x+nc,y:h.y+nc}];return{left:w.left+
x.x,right:w.left+S.x,top:w.top+x.y,bottom:w.top+S.y}}function f(m,h){let w=m.map(y=>e.DOMtoCanvas(y));if(h){let y=({x:v,y:b,width:g,height:k})=>({x:v+g/2,y:b+k/
2}),S=[...a().nodes.values()].filter(v=>vw(w,y(v))).flatMap(({id:v,box:b})=>b.members.length?b.members:[v]);o.set({selected:[...new Set([...o.get().selected,...S])]})}
r.lasso(h?[]:w)}function u(m){let h=d(m),{selected:w}=o.get(),y=h.every(x=>w.includes(x));h.length&&o.set({selected:y?w.filter(x=>!h.includes(x)):[...new Set([...w,
...h])]})}function d(m){return m?m.type==="actor"?[m.id]:m.type==="strand"?[...new Set(m.links.flatMap(h=>[n.links[h].source,n.links[h].target]))]:m.ids:[]}return{
choose:c,lasso:f,toggle:u,actorsOf:d}}var M$=Object.freeze({brief:"",full:""}),E$=new Set(["patron","opponent"]);function A$(t,e,n){let o=new Map,s=t.changes?.gone.links??{};for(let r of e.flatMap(({
links:i})=>i)){if(Object.hasOwn(s,r))continue;let{kind:i,target:a}=t.links[r];if(t.kinds[i].family!=="support")continue;let c=n(a)??a;o.set(c,(o.get(c)??new Set).
add(i))}return o}function Mw(t,e,n){let o=A$(t,e,n),s=new Set([...o.values()].flatMap(a=>[...a])).size>1,{columns:r,of:i}=t.columns;return a=>{let c=o.get(a)?.size??
0;if(!c||!s||E$.has(r[i[a]]?.tone))return M$;let l=`${c} ${c===1?"kind":"kinds"}`;return{brief:l,full:`receives ${l}`}}}var C$=4,L$=9,zf=8,D$=4,N$=40,Ew="member-of",W$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function ho(t){let e=new Map;for(let{kind:o}of Object.
values(t.links))e.set(o,(e.get(o)??0)+1);let n=Object.keys(t.changes?.gone.kinds??{});return[...Object.keys(t.kinds),...n].sort((o,s)=>(e.get(s)??0)-(e.get(o)??
0)||(o<s?-1:1))}function I$(t,{dissolved:e,died:n}){let o=e??n;if(!o||o==="..")return"";let s=Be(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":
"ended"} ${F(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2 ")}`}var R$=({country:t,type:e})=>t&&e!=="state"&&W$.of(t)||"";function j$(t,e,n){let o=new Map;for(let a of e){
let{kind:c,source:l,target:f,status:u}=t.links[a];c!==Ew||u==="denied"||!n(l)||!n(f)||l===f||t.columns.of[l]===t.columns.of[f]&&nt(o,f,l)}let s=new Map,r=[...o].
filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(
c)].filter(f=>!s.has(f)&&!i.has(f));if(!(l.length<2)){i.add(a);for(let f of l)s.set(f,a)}}return s}function F$(t,e,n,o){let s=new Map;for(let i of e)nt(s,t.columns.
of[i],i);let r=new Map;for(let[i,a]of s)if(!(a.length<=L$))for(let c of a)n.has(c)||nt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<C$||o.has(i))&&
r.delete(i);return r}function _$(t,e,n,o){let s=n.slice(0,zf).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),r=[...n.slice(zf),...o];if(!r.length||!s.
length&&r.length<D$)return s;let a=r.every(l=>t.actors[l].type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.
length?" more":""} ${a}${r.length===1?"":"s"}`;return[...s,{id:`more:${e}`,label:c,more:o,beyond:n.slice(zf)}]}function Vf(t,e,n,o,s,r){let i=new Map;for(let f of e){
let{source:u,target:d,kind:m}=t.links[f],[h,w]=[n(u),n(d)];if(!h||!w||h===w)continue;let[y,x]=h<w?[h,w]:[w,h],{family:S,symmetric:v}=t.kinds[m],b=`${y}>${x}:${S}`;
i.has(b)||i.set(b,{one:y,other:x,family:S,there:new Set,back:new Set,links:[]});let g=G(i,b);g.links.push(f),(v||h===y)&&g.there.add(m),!v&&h===x&&g.back.add(m)}
let a=f=>r.filter(u=>f.has(u)),c=[...i].map(([,{one:f,other:u,family:d,there:m,back:h,links:w}])=>{let y=h.size>m.size,[x,S]=y?[u,f]:[f,u];return{id:`${x}>${S}:${d}`,
from:x,to:S,family:d,kinds:a(y?h:m),back:a(y?m:h),directed:w.some(v=>!t.kinds[t.links[v].kind].symmetric),main:s.has(d),links:w,...Ia(t,w,o),...Zh(t,w)}}),l=({family:f})=>q.
indexOf(f);return c.sort((f,u)=>l(f)-l(u)||(f.id<u.id?-1:1))}function oc(t,e,n,o,s,r){let{wholes:i}=t.columns,a=A=>Object.hasOwn(i,A)&&e.actors.has(i[A])?i[A]:null,
c=[...e.actors].filter(A=>!a(A)).sort(),l=j$(t,e.links,A=>e.actors.has(A)&&!a(A)),f=new Set(l.values()),u=c.filter(A=>!l.has(A)&&!f.has(A)),d=F$(t,u,o,new Set(n.
stacks)),m=new Map;for(let A of[...e.actors].sort()){let T=a(A);T&&nt(m,T,A)}let h=new Map;for(let A of e.hidden??[]){let T=a(A);T&&!e.actors.has(A)&&t.actors[A].
type!=="person"&&nt(h,T,A)}let w=new Map,y=[];for(let[A,T]of d){let[I,B]=A.split("."),z=`stack:${A}`;for(let lt of T)w.set(lt,z);let K=`${T.length} ${t.types[I].
plural}`;y.push({id:z,label:K,place:"",column:Number(B),chips:[],frame:null,head:!1,ended:"",members:T})}for(let A of c){if(w.has(A))continue;w.set(A,A);let T=t.
actors[A];y.push({id:A,label:T.name,place:R$(T),column:t.columns.of[A],chips:_$(t,A,m.get(A)??[],h.get(A)??[]),frame:l.get(A)??(f.has(A)?A:null),head:f.has(A),ended:I$(
t,T),members:[]})}for(let[A,T]of m)for(let I of T)w.set(I,G(w,A));let{main:x,drawn:S,present:v}=Ra(t,e.links,n),b=A=>S.has(t.kinds[t.links[A].kind].family),g=new Set(
e.differing?.filter(A=>!b(A)).slice(0,N$)),k=[...e.links].filter(A=>{let{kind:T,source:I,target:B}=t.links[A];return!b(A)&&!g.has(A)?!1:!(T===Ew&&l.get(I)===B)}),
$=Vf(t,k,A=>w.get(A),s,x,r),E=[...new Set($.flatMap(A=>A.main?[...A.kinds,...A.back]:[]))].map(A=>t.kinds[A].letters),L=tw($),D=n.width==="weight"&&L!==null,O=Mw(
t,$,A=>w.get(A));return{boxes:y.map(A=>({...A,received:O(A.id)})),ribbons:$,boxOf:w,main:x,drawn:S,present:v,columns:t.columns.columns,order:r,letters:E,weights:L,
weighed:D}}var Aw=10,B$=2;function P$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,f)=>f!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-Aw}function Tw({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:f,x:u,y:d},m)=>{if(!l)
return;let h=P$(t,m),w=(k,$)=>M=>o(M,k,$),y=r||s.top<20+a?1:B$,x=_n(l.toUpperCase(),h,w(i,650),y);if(x.some(k=>o(k,i,650)>h+Aw))return;let S=(k,$,M,E)=>{let L=Math.
min(o(k,M,E)/2+4,t.width/2),D=Math.min(Math.max(u,L),t.width-L),O={size:M,weight:E,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:k,x:D,y:$,...O})},
v=r?d+s.top-8:d+Math.max(20,i+4);x.forEach((k,$)=>S(k,v+$*a,i,650));let b=v+(x.length-1)*a+15,g=f&&o(f,s.sub,400)<=h&&b<d+s.top-2;!r&&g&&!mo(s.sub,n)&&S(f,b,s.sub,
400)}),c}function sc(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:ee(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of cw(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of lw(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));s.push(...fw(i,t));for(let a of e.nodes.values())for(let c of dw(
a,t))s.push(Object.assign(c,{node:c.node??a.id}));return s}var rc=t=>[...Tw(t),...[...t.layout.nodes.values()].flatMap(e=>pw(e,t))];var Lw=12,U$=8;function Nw(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var ti=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${We(e)} ${We(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=U(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${We(r)} ${We(s)} ${We(r)} ${We(n)} ${We(e)} ${We(n)}`;for(let i=1;i<=Lw;i+=1){let a=i/Lw,[c,l,f,u]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+f)*r+u*e,(c+l)*s+(f+u)*n])}}corner(e,n,o,s){let[r,i]=U(this.points);this.d+=`Q${We(e)} ${We(n)} ${We(o)} ${We(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},We=t=>Math.round(t*100)/100;function Ww({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),f=Math.
min(i.bend,Math.abs(s-o)/2),u=s>o?1:-1,d=new ti;return d.to(t.x+t.width,o),d.to(l-f,o),d.corner(l,o,l,o+u*f),d.to(l,s-u*f),d.corner(l,s,l-f,s),d.to(e.x+e.width,
s),d}function G$({chain:t},[e,n],o){let s=new ti,[r,i]=[t[0],U(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,U(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function z$(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(U$,(s[c]-a)/2),f=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(f-e)<i&&([
r,i]=[f,Math.abs(f-e)])}),r}function Iw(t,{net:e,across:n,look:o},s){let[r,i]=[G(e.nodes,t.from),G(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,f=({y:v,height:b})=>v+b/2,[u,d]=[f(a),f(c)],m;if(l)m=Ww({chain:[a,c],lane:s+.5},[u,d],n,o);else{m=new ti,m.to(a.x+a.width,u);for(let v=a.layer+1;v<=c.layer;v+=
1){let b=n.zones[v-1],g=u+(d-u)*(v-a.layer)/(c.layer-a.layer);m.to(b.from,U(m.points)[1]),m.sway(b.to,v===c.layer?d:z$(e.layers[v],g))}m.to(c.x,d)}let h={x:a.x+
a.width,y:u,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[y,x]=a===r?[w,h]:[h,w],S=t.directed?[{...y,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...x,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:S}}function Dw(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function Rw(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],U(s)],f=Dw(c.right,t,0),u=Dw(r?l.right:l.left,t,1),d=r?Ww(t,[f,u],e,n):G$(t,[f,u],e),m={x:c.x+c.width,y:f,way:-1},h=r?{x:l.x+l.width,y:u,way:-1}:{x:l.
x,y:u,way:1},[w,y]=i?[h,m]:[m,h],x=[],S=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&x.push(
{...w,kinds:o.kinds,slots:S??o.kinds}),o.back.length&&x.push({...y,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:x}}var ei="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function V$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function q$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${ei}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function Ps(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?q$(t,n):V$(t,n);t.restore()}var Fw=new WeakMap,Yf=40;function Y$(t,{gone:{links:e,actors:n,kinds:o}}){let s=Object.values(e).flatMap(({source:i,target:a})=>[i,a]),r=Object.fromEntries(s.map(
i=>[i,t.actors[i]]));return{...t,actors:{...n,...r},links:e,kinds:{...t.kinds,...o},changes:null}}function ic(t,e){let{changes:n}=t;if(!n)return{links:[],actors:[]};
let o=Fw.get(t)??Y$(t,n);Fw.set(t,o);let s=ye(o,{...e,question:null,compare:null});return{links:[...s.links].sort(),actors:n.actors.removed.filter(r=>s.actors.has(
r))}}function ac(t,e,n){let o=t.changes,[s,r]=[ic(t,e),new Set(o.links.added)],i=$l(o),a=[...n.links].sort(),c=l=>r.has(l)||Object.hasOwn(i,l);return{ended:s.links,
began:a.filter(l=>r.has(l)),changed:a.filter(l=>Object.hasOwn(i,l)&&!r.has(l)),held:a.filter(l=>!c(l)),actors:{ended:s.actors,began:o.actors.added.filter(l=>n.actors.
has(l)),changed:Object.keys(o.actors.changed).filter(l=>n.actors.has(l))}}}function _w(t,e,n,o){if(e.compare?.by!=="versions")return o;let{ended:s,began:r,changed:i,
actors:a}=ac(t,e,n),c=d=>[t.links[d].source,t.links[d].target],l=[...a.began,...[...s,...r].flatMap(c),...i.flatMap(c),...a.changed],f=new Set(o),u=[...new Set(
l)].filter(d=>!f.has(d)&&n.actors.has(d));return[...o,...u.slice(0,Yf)]}function Bw(t,e,n){if(e.compare?.by!=="versions")return n;let o=ic(t,e),{began:s,changed:r}=ac(
t,e,n),[i,a]=[new Set(n.actors),new Set(n.links)],c=pt(e);if(!c&&!e.focus)for(let l of o.actors.slice(0,Yf))i.add(l);for(let l of o.links){let f=[t.links[l].source,
t.links[l].target];if(f.every(u=>i.has(u)))a.add(l);else if(!c&&a.size<n.links.size+Yf&&(!e.focus||f.some(u=>i.has(u)))){for(let u of f)i.add(u);a.add(l)}}return{
...n,actors:i,links:a,differing:[...o.links,...s,...r].filter(l=>a.has(l))}}function Xf(t){let{compare:e}=t;return e?.by!=="dates"?[]:e.sides.map(n=>({...t,compare:null,window:n,certain:e.certain}))}function K$(t,e,n){let o={...e,compare:null};
if(n.by==="dates"){let[a,c]=Xf({...e,compare:n}).map(l=>ye(t,l));return[a,c]}let s=ye(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:f}=ye(
t,{...kt,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(u=>l.has(u))),links:new Set([...s.links].filter(u=>f.has(u)))}});return[r,i]}
function X$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?Be(s)[0]:null,a=r&&r!==".."?Be(r)[1]:null;return{begins:i==="0000-00-00"?null:
i,ends:a==="9999-99-99"?null:a}}var Pw=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);function mn(t,e,n){if(n.by==="versions")return ac(t,e,ye(t,{...e,compare:null}));
let[o,s]=K$(t,e,n),r=[...o.links].filter(u=>!s.links.has(u)).sort(),i=[...s.links].filter(u=>!o.links.has(u)).sort(),a=[...o.links].filter(u=>s.links.has(u)).sort(),
c={ended:r,began:i,changed:[],held:a,actors:{ended:[],began:[],changed:[]}};if(n.by!=="dates")return c;let[l,f]=n.sides;for(let u of[...o.actors].sort()){let d=X$(
t.actors[u]),[m,h]=[Pw(d,l),Pw(d,f)];m&&!h&&c.actors.ended.push(u),!m&&h&&c.actors.began.push(u)}return c}var Uw=(t,e,[n,o])=>({before:ce(t.links[e],n),after:ce(
t.links[e],o)});function cc(t,e,n){let o=He(e);if(!o||o.by==="versions")return n;let{ended:s,began:r,held:i}=mn(t,e,o);return{...n,links:new Set([...s,...r,...i].
sort())}}function ni(t,e){let n=He(e);if(!n)return null;let{ended:o,began:s,changed:r,held:i,actors:a}=mn(t,e,n),c={links:new Map,actors:new Map,signed:n.by==="\
versions"};for(let l of o)c.links.set(l,"ended");for(let l of s)c.links.set(l,"began");for(let l of i)c.links.set(l,"held");for(let l of r)c.links.set(l,"change\
d");for(let l of a.ended)c.actors.set(l,"ended");for(let l of a.began)c.actors.set(l,"began");for(let l of a.changed)c.actors.set(l,"changed");return c}function lc(t,e,{
sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];for(let l of[...e].sort()){let{source:f,target:u,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;
let m=t.kinds[d].symmetric?[[f,u],[u,f]]:[o==="to"?[u,f]:[f,u]];for(let[h,w]of m){let y=n.indexOf(h);y<0||(r.has(d)||r.set(d,[new Map,new Map]),nt(G(r,d)[y],w,l),
i[y].add(w))}}let a=l=>t.kinds[l].label,c=l=>G(r,l).reduce((f,u)=>f+u.size,0);return{kinds:[...r.keys()].sort((l,f)=>c(f)-c(l)||(a(l)<a(f)?-1:1)).map(l=>({kind:l,
sides:G(r,l).map(f=>Q$(t,f))})),shared:Hw(t,[...i[0]].filter(l=>i[1].has(l))),alone:i.map((l,f)=>Hw(t,[...l].filter(u=>!i[1-f].has(u)))),links:[...r.values()].flatMap(
l=>l.flatMap(f=>[...f.values()].flat()))}}var Hw=(t,e)=>e.sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function Q$(t,e){let n=o=>Math.max(...o.map(s=>at(
t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var Yo=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,Gw=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,Ko=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),zw=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Yo({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var J$={letters:t=>t,count:()=>1,none:()=>0};function Z$(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,f]=o(c),u=tO(c,e),d=i.findIndex(m=>m.every(h=>u&&h.trunk===
u||h.last+a<l||h.first-a>f));d<0&&(d=i.push([])-1),i[d].push({first:l,last:f,trunk:u}),c.lane=d}return i.length}function tO({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var eO=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function Vw({layers:t,routes:e},n,o,s){let r=t.map(u=>Math.max(n.box,...u.filter(({box:d})=>d).map(d=>d.width))),i=t.map(u=>u.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((u,d)=>{let m=e.filter(({chain:k})=>k[0].layer<=d&&U(k).layer>d),h=e.filter(({same:k,chain:$})=>k&&$[0].layer===d),w=k=>k.length?
J$[n.tiles](k.length)*n.slot+a:0,x=[...m.filter(({chain:k})=>k[0].layer===d).map(({ribbon:k,forward:$})=>k.main?w($?k.back:k.kinds):0),...h.flatMap(({ribbon:k})=>k.
main?[w(k.kinds),w(k.back)]:[])],S=m.filter(({chain:k,ribbon:$})=>U(k).layer===d+1&&$.main),v=eO(S.filter(({forward:k})=>k),o),b=Math.max(n.packed?0:w(v),0,...S.
map(({ribbon:k,forward:$})=>w($?k.kinds:k.back))),g=s(h,n);return{left:Math.max(0,...x),right:b,slots:v,arcRoom:g?n.bend+3+g*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:u})=>1+.06*u),f=2*n.margin+r.reduce((u,d,m)=>u+d+2*i[m],0)+c.reduce((u,d)=>u+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:f,loads:l}}
function qw(t,e,n){let{fixed:o,loads:s}=Vw(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function Yw(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=Vw(
t,e,o,Z$),l=Math.max(e.shortest*c.length,n-a),f=c.reduce((h,w)=>h+w,0)||1,u=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],u.push(m),m+=h+r[w];let y=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let x=m;m+=(c[w]??0)/f*l,d.push({arcs:y,from:x,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:u,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function Kw(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var oi=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?Kw(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0),Qf=(t,e)=>oi([...t].sort((n,o)=>n.column-o.column||oO(n.group??"",o.group??"")),e),oO=(t,e)=>t<e?-1:t>e?1:0;function sO(t,e,n){let o=t.
filter(({box:i})=>!i).length,s=.85*n-oi(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+r}}function Xw(t,e,n,o){let[
s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=sO(c,n,r-s),f=c[0]?.group?l.frame:0,u=c.map((h,w)=>(w&&(f+=c[w-1].height+Kw(c[w-1],h,l)),f)),d=oi(c,l),m=Math.max(0,r-
s-d);return c.forEach((h,w)=>{h.y=s+u[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:u,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:f,
most:u}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,y]=[.4*a,.4];for(let x of e.get(h)??[]){if(x.same)continue;let S=x.a===h?x.b:x.a,v=x.weight*(h.box||S.box?
1:6)*(h.box&&S.box?1:1.5);w+=v*(S.y+S.height/2),y+=v}return{at:w/y-h.height/2,weight:h.box?y:.7*y}}),m=rO(d.map(({at:h,weight:w},y)=>({at:h-f[y],weight:w})));l.
forEach((h,w)=>{h.y=Math.max(s,Math.min(u,m[w]))+f[w]})}}function rO(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&
r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.flatMap(({sum:n,weight:o,
count:s})=>Array(s).fill(n/o))}var aO=8,cO=10,lO=2e7,Qw=.6;function Jw(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function Zf(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])nt(e,o,n);return e}function Zw(t,e){let n=new Map,o=h=>G(n,h),s=h=>h.forEach((w,y)=>n.
set(w,y)),r=Zf(e),i=t.map((h,w)=>e.filter(({a:y,same:x})=>!x&&y.layer===w)),a=t.map((h,w)=>e.filter(({a:y,same:x})=>x&&y.layer===w));function c(h){let w=0,y=h.map(
({a:S})=>o(S)),x=h.map(({b:S})=>o(S));for(let S=0;S<h.length;S+=1)for(let v=S+1;v<h.length;v+=1)(y[S]-y[v])*(x[S]-x[v])<0&&(w+=h[S].weight*h[v].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:y,b:x,weight:S})=>w+Qw*S*Math.abs(o(y)-o(x)),0),f=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:y,
weight:x})=>h+Qw*x*Math.abs(o(w)-o(y)),0);function u(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[y,x]=[0,0];for(let S of r.get(h)??[]){let v=S.
a===h?S.b:S.a;S.same||v.layer-h.layer!==w||(y+=o(v)/Math.max(1,t[v.layer].length-1)*S.weight,x+=S.weight)}return x?y/x:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach(
(h,w)=>{h.sort((y,x)=>y.column-x.column),u(w,Jf(h))});let m={cost:f(),layers:t.map(h=>[...h])};for(let h=0;h<aO;h+=1){let w=h%2?1:-1;for(let x=0;x<t.length;x+=1){
let S=w<0?x:t.length-1-x;if(!t[S+w])continue;let v=Jf(t[S]).map(b=>{let g=b.filter($=>!$.head).sort(($,M)=>d($,w)-d(M,w)),k=[...b.filter($=>$.head),...g];return{
nodes:k,at:k.reduce(($,M)=>$+d(M,w),0)/k.length}});v.sort((b,g)=>b.nodes[0].column-g.nodes[0].column||b.at-g.at),v.some(({nodes:b})=>b[0].box===null)&&v.sort((b,g)=>b.
at-g.at),u(S,v.map(({nodes:b})=>b))}let y=f();y<m.cost&&(m={cost:y,layers:t.map(x=>[...x])})}m.layers.forEach((h,w)=>u(w,[h])),fO(t,{put:u,local:l,edges:e.length})}
function tg(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>G(s,r.id)-G(s,i.id))})}function Jf(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function fO(t,{put:e,local:n,
edges:o}){let s=lO;for(let[r,i]=[0,!0];i&&r<cO&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=Jf(t[a]),l=n(a),f=(u,d)=>{u(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let u=0;u<c.length&&s>0;u+=1)for(let d of[u+1,u+2,u+3]){if(d>=c.length||!uO(c,u,d))continue;let m=()=>c.splice(d,0,
...c.splice(u,1)),h=()=>c.splice(u,0,...c.splice(d,1));f(m,h)||f(h,m)}for(let u of c)for(let d=u[0].head?1:0;d+1<u.length;d+=1){let m=()=>u.splice(d,2,u[d+1],u[d]);
f(m,m)}}}}function uO(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var si=1e4,pO=6,mO=2,hO=4,wO=1.4;function fc(t,e,n){let o=e.width<Xh,s=new Map;function r(a,c,l){let f=Jw(c.routes),u=[...l].join(";"),d=s.get(u);d?tg(c.layers,
d):Zw(c.layers,f),s.set(u,c.layers);let m=Math.max(e.height,eg(c,a,oi));Xw(c.layers,Zf(f),a,m);let h=Yw(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,
across:h,height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?Yh:qh)for(let{look:c,net:l,parts:f}of gO(t,a,e.height,o,n)){let u=eg(l,c,Qf)/e.height,
d=qw(l,c,t.order)/e.width;if(u<=1&&d<=1&&!l.cut){let w=r(c,l,f);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,u)*(o?m**4:m)*(l.cut?wO:1);(!i||h<.97*i.far)&&
(i={far:h,made:()=>r(c,l,f)})}if(!i)throw new RangeError("there is no look");return i.made()}function*gO(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:yO(t,i,s)};
return{look:a,divided:bO(l=>ow(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.
push(a))}r=i}}function yO({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*bO(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>Qf(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[f]=r.columns[a],u=(s.get(f)??1)+1;if(l<hO||u>(o?mO:pO))return;s.set(f,u)}}function ri({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,f]=i[c.id];c.x=l*s.width/si-c.width/2,c.y=f*r/si-c.height/2}for(let c of a.values())Nw(c,n);return{look:n,narrow:o,
nodes:a,frames:kO(e,n),ribbons:e.routes.map(c=>Rw(c,s,n)),captions:xO(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,weights:t.weights,weighed:t.
weighed,width:s.width,height:r}}var eg=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function kO({nodes:t},e){let n=new Map;for(let o of t.values())
o.group&&nt(n,o.group,o);return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:f})=>l+f))],[a,c]=[Math.min(...s.map(
({x:l})=>l)),Math.max(...s.map(({x:l,width:f})=>l+f))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function xO({columns:t},e,n,o,s){
let r=[];return e.columns.forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[f,u]=[n.layers[a],
n.layers[l]+n.widths[l]],d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(f+u)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:u-f})}}),
r}var SO=[620,1180],vO=[240,660],og={column:300,box:84};function sg({nodes:t,frames:e,ribbons:n}){let o=[...t.values(),...e].map(Ko),s=n.flatMap(a=>a.points),[r,i]=[
s.map(([a])=>a),s.map(([,a])=>a)];return{left:Xo([...o.map(({left:a})=>a),...r]),right:-Xo([...o.map(({right:a})=>a),...r].map(a=>-a)),top:Xo([...o.map(({top:a})=>a),
...i]),bottom:-Xo([...o.map(({bottom:a})=>a),...i].map(a=>-a))}}function $O(t){if(!t.nodes.size)return t;let e=Math.max(0,sg(t).top-t.look.top);return{...t,captions:t.
captions.map(n=>n.y?n:{...n,y:e})}}function OO(t,e,n){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.width,top:0,bottom:t.height};let r=sg(t),
i=e.flatMap(a=>a.type==="text"?[Ko(Zr(a,n))]:[]);return{left:Xo([r.left,...i.map(({left:a})=>a)])-o,right:-Xo([r.right,...i.map(({right:a})=>a)].map(a=>-a))+o,top:Xo(
[r.top-Math.min(s,o),...t.captions.map(({y:a})=>a)]),bottom:r.bottom+o}}var Xo=t=>t.reduce((e,n)=>Math.min(e,n));function tu(t){let e={...t,layout:$O(t.layout)},
n=[...sc(e),...rc(e)];return{shapes:n,box:OO(e.layout,n,e.measure),colours:e.colours,how:e}}function MO({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)e.
set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(og.column*e.size,SO),height:n(100+og.box*Math.max(0,...e.
values()),vO)}}function rg({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=ge(t,n),c=oc(t,e,n,o,a,ho(t)),l=ri(fc(c,i??MO(c),r),n.pinned),
{pinned:f}=n,d={graph:t,layout:l,colours:s,pinned:f,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:ni(t,n)};return tu(d)}function eu(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function ag(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${ei}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}var EO=window.matchMedia("(prefers-color-scheme: dark)"),AO=window.matchMedia("print"),lg=1.5;function fg({container:t,network:e,graph:n,store:o,placing:s,kinds:r,
measure:i}){let{camera:a,current:c,layout:l}=s,f={lit:null,hovered:null,changes:null,painted:null,lasso:[]},u=eu();function d(b){let{shown:g,layout:k,plan:$}=c();
if(!b?.links.length)return k;let M=new Set(k.ribbons.flatMap(({ribbon:N})=>N.links)),E=b.links.filter(N=>g.links.has(N)&&!M.has(N)),L=ge(n,o.get()),O=Vf(n,E,N=>k.
boxOf.get(N),L,new Set,r).map((N,A)=>Iw(N,$,A));return{...k,ribbons:[...k.ribbons,...O]}}function m(b,g){let k=f.hovered??f.lit,$=d(k),M=yw($,k);return{graph:s.
pictured,layout:$,colours:b,focus:M,pinned:o.get().pinned,selected:new Set(o.get().selected.flatMap(E=>[E,$.boxOf.get(E)??E])),measure:i,scale:g,detail:g>=lg*a.
usual,changes:f.changes}}function h(){let b=e.getScale(),g=f.painted?b/f.painted.scale:0;if(!f.painted||g<.998||g>1.02){let k=m(u,b);f.painted={shapes:sc(k),texts:rc(
k),scale:b}}return f.painted}function w(b){if(b.type!=="text")return!0;let g=Zr(b,i),[k,$]=[{x:g.x,y:g.y},{x:g.x+g.width,y:g.y+g.height}].map(M=>e.canvasToDOM(M));
return k.x>=0&&k.y>=0&&$.x<=t.clientWidth&&$.y<=t.clientHeight}function y(){f.painted=null,e.redraw()}function x(b){f.lit=b&&(b.actors.length||b.links.length)?b:
null,y()}function S(b){f.changes=b,f.painted=null}function v(b){let g=b&&gw(l(),b);JSON.stringify(g?.key??null)!==JSON.stringify(f.hovered?.key??null)&&(f.hovered=
g,y())}e.on("beforeDrawing",b=>{let{shapes:g,texts:k}=h();Ps(b,[...g,...k].filter(w))}),e.on("afterDrawing",b=>{if(f.lasso.length<2)return;let g=`M${f.lasso.map(
({x:$,y:M})=>`${$} ${M}`).join("L")}z`,k={stroke:u.accent,width:1.6/e.getScale(),dash:[6,4]};Ps(b,[{type:"path",d:g,fill:u.accent,alpha:.12},{type:"path",d:g,...k,
alpha:1}])});for(let b of[EO,AO])b.addEventListener("change",()=>{u=eu(),y()});return{lit:()=>f.lit,highlight:x,compare:S,light:v,repaint:y,lasso:b=>{f.lasso=b,
e.redraw()},picture:()=>{let b=t.getBoundingClientRect(),g=e.getScale(),k=([L,D])=>{let O=e.canvasToDOM({x:L,y:D});return[O.x+b.left,O.y+b.top]},{shapes:$,texts:M}=h(),
E=d(f.hovered??f.lit);return xw(E,M.filter(w),$.filter(w),k,g,i)},scene:(b=u)=>{let g=e.getScale()>=lg*a.usual;return tu({...m(b,1),detail:g,selected:new Set})}}}var CO=26,uc=14,ug={duration:180,easingFunction:"easeOutQuad"},nu=window.matchMedia("(prefers-reduced-motion: reduce)");function Qo(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function dg(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l,whole:()=>o.beside&&Object.values(Qo()).some(Boolean)};function s(){o.corner={...e.
DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(f,u,d,m=!1){let[h,w]=[t.clientWidth,t.clientHeight],y=m&&!nu.matches&&ug;e.moveTo({position:{x:f+h/d/2,y:u+
w/d/2},scale:d,animation:y}),o.corner={x:f,y:u,scale:d}}function i(f=null,u=!1){let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=u||o.beside?Qo():{
left:0,right:0,above:0,below:0};u||=o.whole();let h=t.clientWidth-m.left-m.right,w=t.clientHeight-m.above-m.below,{left:y,right:x,top:S,bottom:v}=Jr(d,f),b=f?CO:
0,g=Math.min(o.usual,(h-b)/(x-y),(w-b)/(v-S)),k=u?Math.max(.05,g):Math.max(g,Math.min(1,o.usual)),$=x-y<h/k?(y+x)/2-h/k/2:y,M=v-S-w/k,E=f||M<=0?0:bw(d)-w/k/2,L=M<=
0?S+M/2:Math.max(S,Math.min(S+M,E));r($-m.left/k,L-m.above/k,k)}function a(f){o.touched=!0;let u=Math.min(4,Math.max(.05,e.getScale()*f));e.moveTo({scale:u,animation:nu.
matches?!1:ug}),nu.matches&&s()}function c(f){let{x:u,y:d,scale:m}=o.corner,h=Qo(),w=(S,v,b,g)=>{let[k,$]=[S*m,(S+v)*m];return k<b+uc||v*m>g-b-2*uc?Math.min(0,k-
b-uc):Math.max(0,$-(g-uc))},y=w(f.x-u,f.width,h.left,t.clientWidth-h.right),x=w(f.y-d,f.height,h.above,t.clientHeight-h.below);(Math.abs(y)>.5||Math.abs(x)>.5)&&
r(u+y/m,d+x/m,m,!0)}function l(f,u){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,y=d.width*o.usual<=t.clientWidth+1;if(!o.touched&&y&&d.height*o.usual<=
t.clientHeight+1)i();else if(f&&u){let x=o.touched?w:Math.max(1,Math.min(w,o.usual)),[S,v]=[(f.x-m)*w,(f.y-h)*w];r(u.x-S/x,u.y-v/x,x)}else o.touched||i()}return o}var dc=[1180,660],LO=3,DO=[.85,.7,.55,.4];function mg({container:t,network:e,nodes:n,edges:o,graph:s,store:r,kept:i,kinds:a,measure:c,placed:l}){let f=null,u=s,
d=dg(t,e,()=>f&&f.layout);function m(){if(!f)throw new Error("the picture has nothing to show before its first update");return f}function h(){let{left:g,right:k,
above:$,below:M}=Qo(),E=d.beside;return{width:(t.clientWidth||dc[0])-(E?g+k:0),height:(t.clientHeight||dc[1])-(E?$+M:0)}}function w(){let{width:g,height:k}=h();
return Math.max(1,Math.min(g/dc[0],k/dc[1],LO))}function y(g){let k=w(),{width:$,height:M}=h(),E=[k,Math.sqrt(k),1,...d.whole()?DO:[]];for(let[L,D]of E.entries()){
d.usual=D;let O=fc(g,{width:$/D,height:M/D},c),N=E[L+1]??0;if(O.fits||D<=1&&Math.min($/O.across.width,M/O.height)>=N)return O}throw new RangeError("a window has\
 a scale")}function x(g){let k=ge(s,r.get());u=g.columns?{...s,columns:g.columns}:s,d.beside=u!==s||He(r.get())!==null;let{kinds:$}=r.get(),M=$?.length===Object.
keys(s.kinds).length,E=g.columns?r.get():{...r.get(),question:null,kinds:M?null:$},L=oc(u,g,E,g.columns?g.actors:i,k,a),{open:D}=r.get(),O=()=>D?.type==="actor"&&
f?pn(m().layout,D.id):null,N=O(),A=N&&{...N};v(g,y(L)),d.keep(A,O())}function S(g){let{across:k,height:$}=m().plan;return Object.fromEntries(g.map(M=>{let{x:E,y:L}=e.
getPosition(M);return[M,[Math.round(E/k.width*si),Math.round(L/$*si)]]}))}function v(g,k){let $=ri(k,r.get().pinned);f={shown:g,plan:k,layout:$};let M=new Map(hw(
$,g.actors));n.remove(n.getIds().filter(E=>!M.has(E))),n.update([...M].map(([E,{area:L,own:D}])=>({id:E,x:L.x+L.width/2,y:L.y+L.height/2,fixed:!D,shape:"custom",
label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:L.width,height:L.height}})}))),o.remove(o.getIds().filter(E=>!M.has(o.get(E).from)||!M.has(o.get(E).
to))),l()}function b(g){let{shown:k,plan:$}=m();f={shown:k,plan:$,layout:ri($,{...r.get().pinned,...S(g)})},l()}return{camera:d,get made(){return f},get pictured(){
return u},asked:()=>u!==s,current:m,layout:()=>m().layout,update:x,sharesOf:S,drag:b}}var WO=window.matchMedia("(max-width: 760px)"),IO=6;function hg(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,
edges:i},n.options);t.querySelector(".vis-network").tabIndex=-1;let c=new Map;for(let{source:E,target:L}of Object.values(e.links))for(let D of[E,L])c.set(D,(c.get(
D)??0)+1);let l=n.nodes.map(({id:E})=>E),f=new Set(l),u=ho(e),d=ag(),m=0,h=mg({container:t,network:a,nodes:r,edges:i,graph:e,store:o,kept:f,kinds:u,measure:d,placed:()=>S.
repaint()}),{camera:w,layout:y,sharesOf:x}=h,S=fg({container:t,network:a,graph:e,store:o,placing:h,kinds:u,measure:d}),v=Ow({container:t,network:a,graph:e,store:o,
placing:h,painting:S,on:s});function b(E){clearTimeout(m);let L=()=>{let O=pn(y(),E);O&&o.get().view==="graph"&&w.bring(O)},D=k.pending();D?m=window.setTimeout(
L,D):L()}let g=E=>ww(y(),a.DOMtoCanvas(E),IO/a.getScale());for(let E of["zoom","dragging","dragEnd","animationFinished"])a.on(E,w.hold);let k=Sw(t,a,{under:g,click:(E,L)=>{
clearTimeout(m),v.choose(E,L)},expand:s.expand,toggle:v.toggle,lasso:v.lasso,asked:s.asked,menu:(E,L)=>s.menu(E,L),touched:()=>{w.touched=!0},hover:(E,L)=>{S.light(
E),s.hover(E,L)},drag:h.drag,drop:E=>o.set({pinned:{...o.get().pinned,...x(E)}})}),$="",M=0;return new ResizeObserver(()=>{let{x:E,y:L,scale:D}=w.corner;if(a.setSize(
"100%","100%"),!t.clientWidth||!h.made)return;let{open:O}=o.get(),N=WO.matches&&O&&O.id===void 0?O.type:"",A=`${window.innerWidth} ${window.innerHeight} ${N}`,{
top:T}=t.getBoundingClientRect();if(A!==$){$=A,w.touched=!1,s.redraw(),w.fit();let I=S.lit();if(N&&I){let{left:B,right:z,top:K,bottom:lt}=Jr(y(),I.actors);w.bring(
{x:B,y:K,width:z-B,height:lt-K})}s.resized()}else w.moveTo(E,L+(T-M)/D,D);M=T,a.redraw()}).observe(t),{asked:h.asked,beside:(E,L,D)=>kw(y(),E,L,D),actorsOf:v.actorsOf,
boxed:E=>{let{boxOf:L}=y(),D=L.get(E);return D?[...L].filter(([,O])=>O===D).map(([O])=>O):[E]},core:l,degree:c,extent:(E=null)=>Jr(y(),E),fit:E=>{w.touched=!1,w.
fit(E,!0)},highlight:S.highlight,lasso:k.lasso,compare:S.compare,kept:f,layout:y,measure:d,network:a,picture:S.picture,placeOf:E=>x([E])[E],repaint:S.repaint,reveal:b,
scene:S.scene,seen:()=>{let[E,L]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(D=>a.DOMtoCanvas(D));return{left:E.x,right:L.x,top:E.y,bottom:L.y}},start:()=>{
w.touched=!1,w.fit()},update:h.update,whereIs:E=>{let L=t.getBoundingClientRect(),D=E===null?null:pn(y(),E);if(!D)return{x:L.left+L.width/2,y:L.top+L.height/2};
let O=a.canvasToDOM({x:D.x+D.width/2,y:D.y+D.height/2});return{x:L.left+O.x,y:L.top+O.y}},zoom:w.zoom}}var wg={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function jO(t,e,n){if(e.
type==="pair"){let{families:r}=jn(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=Rn(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function pc(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return FO(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:f})=>f))};if(e?.
type==="stories")return n&&_O(t,n);let i=e&&jO(t,e,r);if(i){let l=i.links.flatMap(f=>[t.links[f].source,t.links[f].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!wg[e.type])return null;let a=Ud(t).filter(wg[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));if(e.type==="ac\
tor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="actor"?e.id:null}}
function FO(t,e){let{links:n}=lc(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.sides,...o])],links:n}}
function _O(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(c=>c[a]??[]))].filter(
c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.events[a].roles)
i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var su={};br(su,{TYPES:()=>ou,inOrder:()=>hc,index:()=>GO,prepare:()=>qO});var ou=["actor","event","source","link","story"],BO={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},hc=t=>[...t].sort().join(" "),Hn=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),mc=(t,...e)=>e.filter(Ut).map(n=>Hn(t,n)),ii=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>Hn(t,o));function PO(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=BO[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>Hn("code",a,{shown:`${r} ${s}`}))});
return[Hn("name",e.name),...e.names.map(({name:o,lang:s})=>Hn("name",o,{lang:s})),...ii("name",t,e),...n,...mc("code",e.url)]}var HO=(t,e)=>[Hn("phrase",e.title),
...ii("phrase",t,e),...mc("beside",e.publisher,e.author),...mc("code",e.url,e.archived_url)],UO=t=>Object.fromEntries(Object.entries(t).map(([e,n])=>[e,{...n,definite:!1}]));
function GO(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},stories:i=[]}=t,a=u=>ze(t,u,n[u.source].name,n[u.target].name),c={...t,actors:UO(n)},
l=u=>ze(c,u,n[u.source].name,n[u.target].name),f=(u,d,m,h)=>Object.keys(d).sort().map(w=>zO(u,w,m(d[w]),()=>h(w,d[w]),e));return[...f("actor",n,({name:u})=>u,PO),
...f("event",o,({name:u})=>u,(u,d)=>[Hn("phrase",d.name),...ii("phrase",u,d),...mc("beside",d.place)]),...f("source",s,({title:u})=>u,HO),...f("link",r,a,(u,d)=>[
Hn("phrase",l(d),{shown:a(d)}),...ii("phrase",u,d)]),...f("story",Object.fromEntries(i.map(u=>[u.id,u])),({title:u})=>u,(u,d)=>[Hn("phrase",d.title),...ii("phra\
se",u,d)])]}function zO(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>YO(i,s))}}}var VO=200;function*qO(t){for(let e=0;e<t.length;e+=
1)t[e].ways,e%VO===0&&(yield)}function YO(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=Wo(a)),c},o=bt(t.text),s=o?o.split(" "):[],r=Wo(o),i=t.sort==="code"?
[]:oa(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?Wo(hc(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(a=>a.
length>3):[],said:i,heard:i.join("")}}var xg=97,Sg=10,yg=96,bg=1e3,kg=new WeakMap,{index:vg,prepare:$g}=su;function KO(t){let e=bt([...t.slice(0,2*bg)].slice(0,bg).join("")),n=e?e.split(" "):[],o=No(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?No(hc(n)):o,heard:oa(e).join("")}}function XO(t,e){let n=QO(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<xg?n-Sg:n}function QO(t,e){return t.folded===e.folded?100:t.joined===e.joined?xg:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:JO(t,e)?90:ZO(t,e)}function JO({words:t},{distinct:e}){let n=U(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function ZO(t,e){let n=e.sort==="name"?ta:ta+Sg,o=to(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,to(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,to(t.pattern,s,n+4)-4);return Math.max(o,tM(t,e))}function tM({heard:t,pattern:e},n){
return[...t].length<gp||!n.heard.includes(t)||!eM(n.said,t)?0:(n.heard===t?88:84)+3*to(e,n.points)/100}function eM(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function nM(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function oM(t,e){if(e.length<2)return null;let n=kg.get(t)??sM(t);kg.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function sM(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function Og(t,e,n,o,s){let r=KO(
n);if(!r.folded)return{found:[],pair:null};let i=oM(e,r.words),a=u=>[t.links[u].source,t.links[u].target].every(d=>i?.includes(d)),c=[];for(let u of e){if(s.length&&
!s.includes(u.type))continue;let[d,m]=[-1,u.ways[0]];for(let h of u.ways){let w=XO(r,h);w>d&&([d,m]=[w,h])}i&&d<yg&&u.type==="link"&&a(u.id)&&([d,m]=[yg,u.ways[0]]),
d>=ta&&c.push({entry:u,score:nM(d),way:m})}let l=({entry:u})=>ou.indexOf(u.type),f=({way:u})=>[...u.shown].length;return c.sort((u,d)=>d.score-u.score||l(u)-l(d)||
f(u)-f(d)||(u.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function Jo(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=Og(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:f},score:u,way:d})=>({type:c,id:l,name:f,score:u,matched:d.shown===l||d.shown===f?null:d.shown,lang:d.lang??null})),pair:i,removed:Os(
t,n.trim())}}function Mg(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=Og(t,e,n,o,s),a=r.map(({entry:{type:f,id:u,name:d},score:m,way:h})=>({id:u,type:f,
name:d,matched:h.shown,score:m,notToConfuseWith:f==="actor"?t.actors[u].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var rM=3,Eg=3,iM=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),yc={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},ru="is linked with",aM="supports or is tied to",cM="supports",Gs=t=>t===Ht?"no country":iM.of(t)??t;function ai(t,e){let n=ve(e);return n===
null?gc(t,e):`actors in ${Gs(n)}`}var gc=(t,e)=>`${ao(t.actors[e])}${t.actors[e]?.name??e}`;function Us(t,e="and",n=Eg){let o=t.length>n+1?[...t.slice(0,n),`${t.
length-n} more`]:t;return o.length>1?`${o.slice(0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Un=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);
function iu(t,e){let n=Object.keys(t.kinds),o=e.kinds??Ss(t,e,"kinds")??n,s=q.filter(l=>Un(t,l).some(f=>o.includes(f))),{kinds:r,families:i}=t.info.narrowedBy??
{},a=!r&&s.every(l=>Un(t,l).every(f=>o.includes(f))),c=o.length===n.length&&!r&&!i;return o.length?c&&!pt(e)&&s.includes("support")?cM:c?ru:o.length===1?t.kinds[o[0]].
verb:a&&s.length===1?yc[s[0]]:a&&s.length===on.length&&!s.includes("hostility")?aM:a?Us(s.map(l=>yc[l].replace(" to","")),"or"):Us(o.map(l=>t.kinds[l].verb),"or",
rM):"has no link with"}function lM(t,e){if(!pt(e))return null;let{via:n=[]}=e.question?.walk??{},o=Ue(e),s=o===1?"directly":o===2?"directly or through one other":
`through up to ${o-1} others`;if(!n.length)return s;let r=o===Ue({question:e.question&&{...e.question,walk:{via:n}}});return`through ${Us(n.map(i=>ai(t,i)))}${r?
"":`, ${R(o,"hop")} at most`}`}function bc({window:t}){let e=Er(t);return t?/^(since|until) /.test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,
"on $1"):"at any time"}var fM=t=>t.map(e=>bc({window:e})).join(" or ");function au(t,e){let{from:n=null,to:o=null}=e.question??{},s=t.info.narrowedBy??{},r=e.window??
an(s);return{from:n?Fo(ai(t,n)):"Who",verb:iu(t,e),to:o?ai(t,o):"whom",through:lM(t,e),time:e.compare?.by==="dates"?fM(e.compare.sides):bc({window:r}),certain:e.
certain||!!(!e.window&&r&&s.certain)}}function Ke(t,e){let{from:n,verb:o,to:s,through:r,time:i,certain:a}=au(t,e),c=e.window??an(t.info.narrowedBy??{}),l=[r,c&&
i,a&&"certain only"].filter(Boolean);return`${[`${n[0].toUpperCase()}${n.slice(1)} ${o} ${s}`,...l].join(", ")}?`}function wc(t,e,n,o,s){let r=e[n];if(r===null)
return[];let i=le(t,n).filter(c=>!r.includes(c));if(!i.length)return[];let a=r.length?i.length<r.length?`not ${Us(i.map(o),"or")}`:Us(r.map(o),"or"):"none";return[
{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}function zs(t,e){let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,
walk:c},chosen:null}},s=$e(e)!==null;return[...wc(t,e,"types",i=>t.types[i].label.toLowerCase(),"Actors"),...wc(t,e,"countries",Gs,"Countries"),...wc(t,e,"confi\
dences",String,"Confidence"),...wc(t,e,"statuses",i=>Zt[i],"Status"),n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===
!1&&{key:"parts",label:"parts not counted with their whole",change:o("parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after anot\
her",change:o("time")},s&&n.limit&&{key:"limit",label:`at most ${R(n.limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o(
"sort")},e.only&&{key:"only",label:`only ${Us(e.only.map(i=>gc(t,i)))}`,change:{only:null}},...e.without.length>Eg+1?[{key:"without",label:`${e.without.length} \
hidden`,change:{without:[]}}]:e.without.map(i=>({key:`without:${i}`,label:`without ${gc(t,i)}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"foc\
us",label:`near ${gc(t,e.focus.id)}: ${R(e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var Vs=Object.freeze({...Object.fromEntries(It.map(t=>[
t,kt[t]])),focus:null,chosen:null}),kc=t=>It.every(e=>it(t[e],kt[e]))&&!t.focus;var uM=8,Ag=Y.join("|");function dM(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+uM);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=ln(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(Hp(a))return{fault:a.message}}}return null}function Tg(t){let e=Y.findIndex(n=>n===t.toLowerCase());
return{confidences:e?Y.slice(e):Y.slice(0,1)}}var pM=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${Ag}) confidence(?: only)?\\b`,"i"),Tg],[new RegExp(`^\\s*(${Ag})\\s*$`,"i"),Tg],[/\b(disputed|denied)\b/i,t=>({statuses:gt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:gt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function Cg(t){let e=dM(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of pM)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var hM=4,Lg=80,wM={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},cu={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},Sc=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),Dg={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function lu(t,e){let n=Ng(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>Ng(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function Ng(t,e){let n=bt(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>xc(t,a).includes(n));if(s.length)return s;
let r=Wg(n)??q.find(a=>a.startsWith(n)),i=o.filter(a=>xc(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Un(t,r):fu(t,n)}function vc(t,e){let n=Object.keys(t.
kinds).filter(s=>xc(t,s).includes(e)),o=Wg(e);return n.length||!o?n:Un(t,o)}function fu(t,e){if(e.length<hM)return[];let n=[...Object.keys(t.kinds).flatMap(i=>xc(
t,i)),...Object.keys(cu)],o=No(e),s=i=>to(o,Wo(i),Lg),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=Lg?vc(t,r):[]}var uu=t=>Object.hasOwn(Dg,t)?Dg[t]:null,Wg=t=>Object.
hasOwn(cu,t)?cu[t]:void 0;function xc(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...wM[e]??[]].map(bt).filter(Boolean)}function Zo(t,e){
let n=bt(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:bt(Gs(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var yM=88,bM=90,kM=6,xM=80,SM=/^(?:all|everything|clear|clear all|reset)$/i,vM=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function du(t,e,n,o=!1){let{results:s}=Jo(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?xM:n.length>1?bM:yM;return s[0]&&s[0].score>=r?s[0]:null}function $M(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Cg(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),f=null;for(let u=0;u<l.length&&!s.unknown.length;){let d=bt(l[u]),
m=uu(d);if(m&&!(d==="for"&&u===l.length-1)){f=m,u+=1;continue}let h=OM(t,e,s,l,u,f,o);h.role&&(f=null),u+=h.words}return s}function OM(t,e,n,o,s,r,i){let a=Math.
min(kM,o.length-s),c=bt(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=bt(h.join("\
 ")),y=r==="via"?[]:vc(t,w);if(y.length)return l(y,m);if(r==="in"){let v=Zo(t,h.join(" "));if(v.length===1)return n.to=oo(v[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if(Sc.has(bt(h.at(-1)??""))||Sc.has(c)&&m>1)continue;let x=v=>uu(bt(v))||vc(t,bt(v)).length>0;if(w.length<3||h.some((v,b)=>b>0&&x(v)))continue;
let S=du(t,e,h);if(S)return Ig(n,S.id,r,s),{words:m,role:!0}}let[f]=r==="from"||r==="to"?Zo(t,o[s]):[];if(f&&(r==="from"||r==="to"))return n[r]=oo(f.code),{words:1,
role:!0};if(Sc.has(c))return{words:1,role:!1};let u=i&&r!=="via"?fu(t,c):[];if(u.length)return l(u,1);let d=i&&c.length>3&&du(t,e,[o[s]],!0);return d?(Ig(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function Ig(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function Rg(t,e,n,o,s){let r=$M(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:f,to:u}=r;if(r.unknown.length){let[S]=r.unknown;return{wrong:l||f||u||i.length||r.loose.length||/\d/.test(S)?`No actor, \
kind of link or time is called “${S}”`:null}}for(let{id:S,at:v}of r.loose){let b=r.kindAt<0||v<r.kindAt;if(!f&&(b||u!==null)&&S!==u)f=S;else if(!u&&S!==f)u=
S;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[f,u,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(f||u||i.length),w=h?{...Vs}:{},y=r.hops??(r.either?1:null);if(h)w.question={from:f,to:u,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...y?{maxHops:y}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let x={...o,...w};return r.kinds.length?Object.assign(w,Ge(t,x,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,Ge(t,x,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...x.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??x.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function MM(t,e,n){let o=vM.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>du(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function EM(t,e){let n=bt(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>bt(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:Oe("actors",{type:o})}}}))}function jg(t,e,n,o){let s=f=>{let u={...o,...f},d=zs(t,u).filter(({key:m})=>m!==
"undirected");return{name:[Ke(t,u),...d.map(({label:m})=>m)].join(" · "),change:f}};if(SM.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:Vs}],alone:!0};let r=MM(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=Rg(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=Rg(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Zo(t,n).filter(({name:f})=>f===bt(n));return l.
length?{options:l.map(({code:f})=>{let u={...Vs,question:{from:null,to:oo(f),walk:{undirected:!0,maxHops:1}}};return s({...u,...Ge(t,{...o,...u},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:EM(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var AM=150,pu=0,$c=window.location.hash,ci=null;function _g(t,e){clearTimeout(pu),pu=setTimeout(()=>{if(window.location.hash!==$c)return;let n=ci,o=n&&It.some(s=>!it(
n[s],e[s]));ci=e;try{let s=`#${ka(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}$c=window.location.hash},AM)}function mu({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function Bg(t,e,n,o){ci=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(pu),$c=window.location.hash;let s=$c.slice(1);if(s===ka(t,e.get()))return;
let{state:r,...i}=xa(t,s);ci=s?r:o(),e.set(ci),mu(i,n)})}function qs(t,e){let n=ka(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Pg=12,TM=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,CM=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function St(t,e=300){let n=String(t).replace(TM,"").replace(CM," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function li(t){let e=t.length-Pg;return e>1?`${t.slice(0,Pg).join(", ")} and ${e}\
 more`:t.join(", ")}var Ie=(t,e)=>St(t.actors[e]?.name??e,80),LM={kinds:["Kinds of link",(t,e)=>St(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>Zt[e]],countries:["Countries",(t,e)=>e===Ht?"none given":e]};function DM(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=LM[n],a=le(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${li(a.map(c=>r(t,c)))}`:
`${s}: ${li(o.map(c=>r(t,c)))}`}function Hg([t,e]){return t&&e?t===e?`on ${ut(t)}`:`from ${ut(t)} to ${ut(e)}`:t?`from ${ut(t)} on`:`until ${e&&ut(e)}`}var Ug=({
window:t,certain:e})=>t&&`${e?"Certainly":"Certainly or possibly"} active ${Hg(t)}`;function Gg(t,{compare:e}){if(!e||e.by==="actors"||e.by==="versions")return null;
let[n,o]=e.by==="dates"?e.sides.map(s=>`active ${Hg(s)}`):e.sides.map(s=>Gn(t,{...kt,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function zg({
changes:t},{compare:e}){return!t||e?.by!=="versions"?null:`Changes since ${St(t.since)} are marked: + new, − gone, ~ changed. Gone links are not counted`}function NM(t){
let{on:e,between:n,certain:o,...s}=t.info.narrowedBy??{},r=an({on:e,between:n}),i={kinds:["Kinds of link",c=>St((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:[
"Families of links",String],status:["Status",c=>Zt[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ie(t,c)],within:["Only actors w\
ithin",String]};return[...Object.entries(s).flatMap(([c,l])=>{let[f,u]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${f}: ${li(d.map(u))}`:
[]}),Ug({window:r,certain:!!o})].filter(c=>c!==null)}function Gn(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?Ie(t,o):o);return[...NM(t),...En.map(o=>DM(
t,e,o)),Ug(e),Gg(t,e),e.only&&`Only: ${li(e.only.map(o=>Ie(t,o)))}`,n.length>0&&`Hidden: ${li(n)}`].filter(Boolean)}var Vg=(t,e)=>[Ke(t,e),...zs(t,e).map(({label:n})=>n),
Gg(t,e)].filter(Boolean).join(" · ");function qg(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ie(t,e.focus.id)} and actors within ${R(e.focus.depth,"step")}`:
n>0?`${n.toLocaleString("en")} more actors are not shown`:null}var hu=new Date,wu=new Date;function jt(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>jt(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(hu.setTime(+r),wu.setTime(+i),t(hu),t(wu),Math.floor(n(hu,wu))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var Mc=jt(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);Mc.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?jt(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):Mc);var iW=Mc.range,zn=1e3,Re=zn*60,Vn=Re*60,qn=Vn*24,yu=qn*7,Yg=qn*30,gu=qn*365,fi=jt(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*zn)},(t,e)=>(e-t)/zn,t=>t.getUTCSeconds()),aW=fi.range,Kg=jt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*zn)},
(t,e)=>{t.setTime(+t+e*Re)},(t,e)=>(e-t)/Re,t=>t.getMinutes()),cW=Kg.range,Xg=jt(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*Re)},(t,e)=>(e-t)/Re,t=>t.getUTCMinutes()),
lW=Xg.range,Qg=jt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*zn-t.getMinutes()*Re)},(t,e)=>{t.setTime(+t+e*Vn)},(t,e)=>(e-t)/Vn,t=>t.getHours()),fW=Qg.range,
Jg=jt(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*Vn)},(t,e)=>(e-t)/Vn,t=>t.getUTCHours()),uW=Jg.range,Zg=jt(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*Re)/qn,t=>t.getDate()-1),dW=Zg.range,WM=jt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/qn,t=>t.getUTCDate()-1),pW=WM.range,ty=jt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/qn,t=>Math.floor(t/qn)),
mW=ty.range;function ts(t){return jt(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*Re)/yu)}var ey=ts(0),IM=ts(1),RM=ts(2),jM=ts(3),FM=ts(4),_M=ts(5),BM=ts(6),hW=ey.range,wW=IM.range,gW=RM.range,yW=jM.range,bW=FM.range,kW=_M.
range,xW=BM.range;function es(t){return jt(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/yu)}var ny=es(0),PM=es(1),HM=es(2),UM=es(3),GM=es(4),zM=es(5),VM=es(6),SW=ny.range,vW=PM.range,$W=HM.range,OW=UM.range,MW=GM.range,EW=zM.range,
AW=VM.range,oy=jt(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),TW=oy.range,Ec=jt(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),CW=Ec.range,bu=jt(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());bu.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:jt(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var LW=bu.range,go=jt(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());go.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
jt(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var DW=go.
range;function sy(t,e,n,o,s,r){let i=[[fi,1,zn],[fi,5,5*zn],[fi,15,15*zn],[fi,30,30*zn],[r,1,Re],[r,5,5*Re],[r,15,15*Re],[r,30,30*Re],[s,1,Vn],[s,3,3*Vn],[s,6,6*
Vn],[s,12,12*Vn],[o,1,qn],[o,2,2*qn],[n,1,yu],[e,1,Yg],[e,3,3*Yg],[t,1,gu]];function a(l,f,u){let d=f<l;d&&([l,f]=[f,l]);let m=u&&typeof u.range=="function"?u:c(
l,f,u),h=m?m.range(l,+f+1):[];return d?h.reverse():h}function c(l,f,u){let d=Math.abs(f-l)/u,m=Cs(([,,y])=>y).right(i,d);if(m===i.length)return t.every(Zl(l/gu,
f/gu,u));if(m===0)return Mc.every(Math.max(Zl(l,f,u),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[NW,WW]=sy(go,Ec,ny,ty,Jg,Xg),
[IW,RW]=sy(bu,oy,ey,Zg,Qg,Kg);var Ks=864e5,ly=365.2425,ry=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[qM,YM]=[38,66],iy=new Map,ui=t=>new Date(t*Ks),Ys=t=>Math.round(t.getTime()/Ks);
function fy(t){let e=t<12?Ec.every(t):go.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function Gt(t){if(t==null)return null;let e=iy.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Ks),iy.set(t,e)}return e}function yt(t){
if(t==null)return null;let e=new Date(t*Ks),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function xt(t){let e=new Date(t*Ks);return e.getUTCFullYear()*12+e.getUTCMonth()}function ne(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/Ks)}function Ac(t,e){let n=xt(t),[o,s]=[ne(n+e),ne(n+e+1)-1];return Math.min(s,o+t-ne(n))}function di(t,e,n){let o=Math.max(1,(e-
t+1)/ly*12),s=ry.find(r=>r/o*n>=(r<12?YM:qM))??U(ry);return fy(s).range(ui(t),ui(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${sn[a].slice(
0,3)} ${i}`:String(i);return{day:Ys(r),year:a===0,label:c}})}function KM(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${sn[o]} ${n}`:e<12?`${sn[o]}\
 to ${sn[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function uy(t,e,n,o=4){let s=xt(e)-xt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=fy(r),a=[],c=i.floor(ui(t));for(;Ys(c)<=e;){let l=i.offset(c,1);a.push({first:Ys(c),last:Ys(l)-1,name:KM(c,r)}),c=l}return a}var XM=.8,QM=.02,ay=.15;function cy(t,e){
let n=go.offset(go.floor(ui(e)),1);return{first:Ys(go.floor(ui(t))),last:Ys(n)-1}}function JM(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*XM))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,ly),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*QM),[f,u]=[t[l],t[t.length-1-l]];return[f-a>(c-a)*ay?f:a,c-u>(c-a)*ay?u:c]}function dy(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=cy(...JM(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:cy(e[0],e[e.length-
1])}}function Tc(t,e,n){let o=[];for(let s of e){let r=Gt(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var oe=(t,e)=>[Gt(t?.[0])??e.first,Gt(t?.[1])??e.last];function Cc(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:yt(o),s>=
n.last?null:yt(s)]}function Lc(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=xt(t),[s,r]=[ne(o),ne(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var py=([t,e])=>ne(xt(
t))===t&&ne(xt(e+1))===e+1;function Xs(t,{months:e=0,days:n=0},o){let[s,r]=oe(t,o),i=(c,l,f)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,f)));if(!e){let c=i(n,
o.first-s,o.last-r);return[yt(s+c),yt(r+c)]}let a=i(e,xt(o.first)-xt(s),xt(o.last)-xt(r));if(py([s,r])){let[c,l]=[ne(xt(s)+a),ne(xt(r+1)+a)-1];return[yt(c),yt(l)]}
return[yt(Math.max(o.first,Ac(s,a))),yt(Math.min(o.last,Ac(r,a)))]}var my=(t,e,n)=>Ac(t+e,n)-e;function hy({first:t,last:e},n,o){return n>0?[yt(t),yt(ne(xt(t)+o)-
1)]:[yt(ne(xt(e+1)-o)),yt(e)]}var ZM=.6;function ku(t,e){let[n,o]=oe(t,e),s=Math.max(1,Math.round((o-n)/30.4*ZM));return{first:Math.max(e.first,ne(xt(n)-s)),last:Math.
min(e.last,ne(xt(o)+s+1)-1)}}function xu(t,e,n,o){let s=oe(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),Cc(s[0],s[1],
o)}function wy(t,e,n){let[o,s]=oe(t,n);return s>=n.last?null:Xs([yt(o),yt(s)],{months:e},n)}function gy(t,e){let[n,o]=oe(t,e);if(t&&o<e.last)return[yt(n),yt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[yt(e.first),yt(ne(xt(e.first)+(s?12:1))-1)];if(!py([n,o]))return[yt(e.first),yt(e.first+o-n)];let r=xt(
o)-xt(n)+1;return[yt(e.first),yt(ne(xt(e.first)+r)-1)]}var{short:HW,windowInWords:Yt}=et;var tE="http://www.w3.org/2000/svg";function p(t,e={},...n){return yy(document.createElement(t),e,n)}function tt(t,e={},...n){return yy(document.createElementNS(
tE,t),e,n)}function yy(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...ue(n)),t}function ue(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var Q=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Ct=(t,e)=>t.querySelector(e),C=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function bo(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},C(e)):C(e)}var ot=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function W(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var mt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var eE={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Qs([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>Qs([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>Qs([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Qs([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Qs([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Qs(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},by=(t,e)=>eE[t](
e),pi=t=>Math.round(t*100)/100,Qs=(t,e)=>`M${t.map(([n,o])=>`${pi(n*e)} ${pi(o*e)}`).join("L")}z`,nE=(t,e)=>`${pi(t)} ${pi(e)}`;function ky(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${nE(Number(r)+e,Number(i)+n)}`)}function xy(t,e){let[n,o]=[(t-e)/2,e/2].map(pi);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var Sy="a[href], button, input, select, textarea, summary, [tabindex]";function vy(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Js(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=vy(e),o=r=>vy(r)===n,s=Q(t,Sy).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=Q(t,Sy).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var sE=window.matchMedia("(pointer: coarse)");function Su(t,e){let n=sE.matches?[]:Q(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function $y(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function se(t,e,n,o,{text:s=Rr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=Oe(n.type,n.where),a=[Rr(n.type,o),...ya(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:ot(a),title:ot(a),onclick:()=>e({type:"list",
list:i})},s)}var mi=(t,e,n,o,s)=>p("h3",{},n,se(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var rE={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},Oy=(t,e)=>Math.max(0,Math.min(e-1,t));function xo(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=rE[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(f=>f===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[Oy(i+s[0],r.length)];c[Oy(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var iE="No country given",aE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Ee=t=>tt("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -\
9 18 18","aria-hidden":"true",colour:t.colour},tt("path",{d:by(t.shape,t.shape==="star"?8:7)}));function Qe({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return tt("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},tt("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&tt("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"he\
ad"}),o==="denied"&&tt("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&tt("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&tt("pat\
h",{d:ky(xy(20,11),15,6),class:"plate"}),i&&tt("text",{x:15,y:9.2},i))}function cE(t){let e=Object.keys(t.kinds),n=q.filter(a=>e.some(c=>t.kinds[c].family===a)),
o=a=>({value:a,key:`kind:${a}`,label:C(t.kinds[a].label),sample:Qe({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;
for(let{kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.
map(a=>({name:fe(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).
map(a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:Ee(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...Y].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:fe(a),sample:Qe({dash:rn[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:gt.map(a=>({value:a,key:`statu\
s:${a}`,label:fe(Zt[a]),sample:Qe({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:le(t,"countries").map(a=>({value:a,label:a===Ht?iE:
aE.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var lE=t=>typeof t=="object"?t.
actors:t??0;function fE(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function My(t,e,n,o){let s=[],
r=[],i=m=>Q(m,"input, button"),a=m=>Ro(e,n.get(),m)??le(e,m);function c(m,h){n.set(Ge(e,n.get(),m,h))}function l(m,h,w){let y=new Set(a(m));for(let x of h)w?y.add(
x):y.delete(x);c(m,y)}function f(m,{key:h,label:w,sample:y},x,S){let v=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:k=>l(m,x,k.target.checked)}),
b=p("span",{class:"row-count"}),g=p("div",{class:S?"row family":"row"},p("label",{},v,y,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${ot(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(x))},"only"),b);return s.push({facet:m,values:x,box:v,count:b,element:g,counted:fE(
h)}),g}function u({title:m,facet:h,groups:w,folded:y}){let x=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(le(e,h)))},
"all"),S=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),v=w.map(({name:b,key:g,rows:k})=>p("div",{role:"\
group","aria-label":b??m},b!==void 0&&g!==void 0&&f(h,{key:g,label:b,sample:null},k.map(({value:$})=>$),!0),k.map($=>f(h,$,[$.value],!1))));for(let b of v)r.push(
xo(b,()=>Q(b,".row").map(i)));return y?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},x,S),v)):p("secti\
on",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),x,S),v)}function d({state:m,view:h}){let y=pt(m)||xs(m)?gh(e,h.links):hh(e,...$f(e,m));for(let{
facet:x,values:S,box:v,count:b,element:g,counted:k}of s){let $=Ro(e,m,x),M=$===null?S.length:S.filter(O=>$.includes(O)).length;v.checked=M>0,v.indeterminate=M>0&&
M<S.length;let E=S.reduce((O,N)=>O+lE(y[x]?.[N===Ht?Vr:N]),0),L=se(e,o.open,k,E,{text:E.toLocaleString("en"),class:"count"}),D=Js(g);b.replaceChildren(L),D?.(),
g.classList.toggle("nothing",E===0)}for(let x of r)x.update()}return t.append(...cE(e).map(u),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},Qe({ended:!0}),"Ended before the date of record"),p("li",{},Qe({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var uE=0;function Je(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1,ready:f}){let u=`options-${++uE}`,d=[],m=-1;e.id||=u,e.setAttribute(
"role","listbox");for(let[k,$]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-\
controls":e.id}))t.setAttribute(k,$);function h(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function w(k){m=
k,[...e.children].forEach(($,M)=>$.setAttribute("aria-selected",String(M===k))),k>=0&&(t.setAttribute("aria-activedescendant",`${u}-${k}`),e.children[k].scrollIntoView(
{block:"nearest"}))}function y(k){let $=d[k];$&&(t.value=l?ot($.name):"",h(),"change"in $?i?.($.change):s($.id,$.type))}function x(){let{results:k,removed:$}=Jo(
n,o,t.value,{types:c}),M=r?.(t.value)??{options:[],alone:!1},E=$??M.wrong??null;if(M.alone)return{options:M.options,none:E};let L=M.after?k.slice(0,1):[];return{
options:[...L,...M.options,...k.slice(L.length)],none:E}}function S(k,$){let M="change"in k?null:k,E=M?.type==="actor"&&n.actors[M.id];return p("li",{role:"opti\
on",id:`${u}-${$}`,"data-actor":E&&M?.id,"data-found":M?`${M.type}:${M.id}`:"question",onpointerdown:L=>{L.preventDefault(),y($)}},E&&Ee(n.types[E.type]),p("spa\
n",{class:"what"},C(k.name)),(c.length!==1||!M)&&p("span",{class:"found-type"},M?.type??"question"),M?.matched&&p("span",{class:"fine"},C(M.matched,{lang:M.lang})))}
let v=k=>p("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},k);function b(){d=[],e.replaceChildren(v("Preparing the search ...")),
e.hidden=t.value.trim()==="",f?.when(()=>{document.activeElement===t&&g()})}function g(){if(f&&!f.is())return b();let{options:k,none:$}=x();d=k,e.replaceChildren(
...d.map(S));let M=t.value.trim()!=="",E=c.length===1?c[0]:"record";M&&!d.length&&e.append(v($??`No ${E} has a name like this`)),e.hidden=!M,t.setAttribute("ari\
a-expanded",String(M)),w(d.length?0:-1),M&&a(d.length?`${R(d.length,E==="record"?"result":E)} found`:$??`No ${E} found`)}t.addEventListener("input",()=>{l&&s(null,
null),g()}),t.addEventListener("blur",h),t.addEventListener("keydown",k=>{if(k.key==="ArrowDown"&&e.hidden)g();else if(k.key==="ArrowDown")w(Math.min(m+1,d.length-
1));else if(k.key==="ArrowUp")w(Math.max(m-1,0));else if(k.key==="Enter"&&!e.hidden)y(m);else if(k.key==="Tab"&&!k.shiftKey&&c.length&&!e.hidden&&d.length){if(y(
m),l)return}else if(k.key==="Escape"&&!e.hidden)h();else return;k.preventDefault(),k.stopPropagation()}),h()}var ns={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},dE={versions:"Versions",dates:"Two times",actors:"Two actors",filters:"\
Two filters"},Ey=null;function Ay(t,e){let n=Object.values(ns).find(([,o])=>it(o,e));return n?n[0]:Gn(t,{...kt,...e}).join("; ")}var Ty=t=>Yt(t),Nc=(t,e,...n)=>p(
"div",{class:"field"},p("label",{for:t},e),n);function Wc(t,e,n){let{compare:o}=e.get(),s=o?.by??Ey??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",
role:"alert",hidden:!0}),i=b=>e.set(b);function a(b,g){r.hidden=!0,b.removeAttribute("aria-invalid");try{return g()}catch(k){if(!(k instanceof RangeError))throw k;
r.textContent=k.message,r.hidden=!1,b.setAttribute("aria-invalid","true"),b.setAttribute("aria-describedby",r.id)}}function c(b){let g=b&&Gp(b);if(!g)throw new RangeError(
"Name a time with a first and a last day, such as 2024-12-08 or Dec 2024.");i(Ir(g))}let l=b=>i({compare:{by:"actors",sides:b,way:"to",family:"support"}});function f(b){
let g=b.split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(g.length===2&&!/^\s*between\s/i.test(b)){let[k,$]=g.map(E=>Jo(t,n.entries,E,{types:["actor"]}).results[0]),
M=g.map(E=>{try{return ln(E)}catch{return null}});if(M[0]&&M[1])return i(Ir([M[0],M[1]]));if(k&&$&&k.id!==$.id)return l([k.id,$.id])}c(ln(b))}function u(){let b=p(
"ul",{class:"options",hidden:!0}),g=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return g.addEventListener(
"keydown",k=>{if(k.key!=="Enter"||!g.value.trim())return;let $=Jo(t,n.entries,g.value,{types:["event"]}).results,M=g.hasAttribute("data-moved"),E=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(g.value);M||!E&&$.length||(k.preventDefault(),k.stopImmediatePropagation(),a(g,()=>f(g.value)))}),g.addEventListener("keydown",({key:k})=>{k.startsWith("Ar\
row")&&g.setAttribute("data-moved","")}),g.addEventListener("input",()=>g.removeAttribute("data-moved")),Je(g,b,{graph:t,entries:n.entries,ready:n.ready,types:[
"event"],say:n.say,keep:!0,choose:k=>{k&&a(g,()=>c(t.events[k].days))}}),Nc("compare-what","What to compare",g,b)}function d(b){let g=o?.by==="dates"?o.sides[b]:
null,k=`compare-time-${b}`,$=g?Yt(g):"",M=p("input",{type:"text",id:k,value:$.charAt(0).toUpperCase()+$.slice(1),placeholder:b?"2017":"2012",onchange:E=>{let L=E.
target,D=a(L,()=>ln(L.value));if(!D)return;let O=o?.by==="dates"?o.sides[1-b]:null;if(!O)return h(b,D);i(Ir(b?[O,D]:[D,O],o?.by==="dates"&&o.certain))}});return Nc(
k,b?"Second time":"First time",M)}let m=[null,null];function h(b,g){m[b]=g;let[k,$]=m;k&&$&&i(Ir([k,$]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function y(b){
let g=p("ul",{class:"options",hidden:!0}),k=`compare-actor-${b}`,$=w[b],M=p("input",{type:"text",id:k,value:$?ot(t.actors[$].name):"",placeholder:"Name of an ac\
tor",dir:"auto"});return Je(M,g,{graph:t,entries:n.entries,ready:n.ready,types:["actor"],say:n.say,keep:!0,choose:E=>{if(!E)return;w[b]=E;let[L,D]=w;if(!L||!D)return document.
getElementById(`compare-actor-${1-b}`)?.focus();a(M,()=>{if(L===D)throw new RangeError("Choose two different actors.");i({compare:{way:"to",family:"support",...o?.
by==="actors"?o:{},by:"actors",sides:[L,D]}})})}}),Nc(k,b?"Second actor":"First actor",M,g)}function x(b,g,k,$,M){let E=p("select",{id:b,onchange:L=>M(L.target.
value)},k.map(([L,D])=>p("option",{value:L,selected:L===$},D)));return Nc(b,g,E)}function S(b){let g=o?.by==="filters"?o.sides:[{},ns.high[1]],k=g[b],$=Object.keys(
ns).find(L=>it(ns[L][1],k)),M=Object.entries(ns).filter(([L])=>L!=="certain"||e.get().window).map(([L,[D]])=>[L,D]);$||M.push(["own",Ay(t,k)]);let E=Vp(e.get());
return Object.keys(E).length&&M.push(["page","The filters of the page now"]),x(`compare-filter-${b}`,b?"Second filter":"First filter",M,$??"own",L=>{let D=L==="\
page"?E:L==="own"?k:ns[L][1],O={};if(L==="page")for(let N of Wr)O[N]=kt[N];i({...O,compare:{by:"filters",sides:b?[g[0],D]:[D,g[1]]}})})}function v(){return s===
"versions"?[]:s==="dates"?[d(0),d(1)]:s==="filters"?[S(0),S(1)]:[y(0),y(1),o?.by==="actors"&&[x("compare-way","Links",[["to","received"],["from","given"]],o.way,
b=>i({compare:{...o,way:b==="from"?"from":"to"}})),x("compare-family","Family",q.map(b=>[b,b[0].toUpperCase()+b.slice(1)]),o.family,b=>i({compare:{...o,family:q.
find(g=>g===b)??"support"}}))]]}return p("div",{class:"compare-form"},u(),p("div",{class:"tabs",role:"group","aria-label":"Compare"},Up.filter(b=>b!=="versions"||
t.changes).map(b=>p("button",{type:"button","aria-pressed":String(b===s),onclick:()=>{Ey=b,b==="versions"?i({compare:{by:b}}):b==="filters"?i({compare:{by:"filt\
ers",sides:[{},ns.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(b==="dates"?"compare-time-0":`compare-${b.slice(0,-1)}-0`)?.focus()}},
dE[b]))),s!=="versions"&&p("div",{class:"compare-fields"},v()),r)}function $u(t,e){return e.by==="versions"?[t.changes?.since??"","now"]:e.by==="dates"?e.sides.
map(n=>Yt(n)):e.by==="actors"?e.sides.map(n=>ot(t.actors[n].name)):e.sides.map(n=>Ay(t,n))}function Zs(t,e){let n=e.by==="dates"&&zp(e.sides);if(n)return["Befor\
e and after ",p("strong",{},Yt(n))];if(e.by==="versions")return["Since ",p("strong",{},C(t.changes?.since??""))];let[o,s]=$u(t,e).map(r=>r.charAt(0).toUpperCase()+
r.slice(1));return[p("strong",{},C(o)),p("span",{class:"verb"}," and "),p("strong",{},C(s))]}var gi={};br(gi,{differences:()=>Lu,drawOthers:()=>Rc,list:()=>Ic,render:()=>vE,titles:()=>os});var pE=200,Mu=t=>t===null?null:Number(t.slice(0,4));function Eu(t){let n=t.flatMap(o=>te(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Mu(o)))),Math.max(...n.map(([,,o])=>Number(Mu(o))))]:null}function Cy(t,e){let n=Eu(t.flat());if(!n)
return null;let o=Math.max(n[1],Mu(e)??0),s=Math.max(n[0],o-pE+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let f of a){
let u=ce(f,[`${c}-01-01`,`${c}-12-31`]);u&&(l[u]+=1)}return l}));return{first:s,last:o,rows:i}}function Au(t,e,n){let o=Se(t,e,n);return o&&p("span",{class:`change-tag ${o}`},o)}var Dy=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":ot(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Tu(t,n))),Tu=(t,e)=>p("span",{class:"key-lette\
r",colour:Bn(t.kinds[e].colour),title:ot(t.kinds[e].label)},t.kinds[e].letters);var Dt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},C(t.actors[e].name));function vt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=u=>C(t.actors[u].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],f=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},Qe({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:rn[r.confidence]?.join(" ")}),p("span",{class:"what"},C(i.label),p("span",{class:"\
ends"}," ",f,l)),p("span",{class:"fine"},Wt(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${Pe(r)}`),Au(t,"links",e))}function Wy(t,e,{id:n,links:o,kinds:s},r){
let i=t.links[o[0]],[a,c]=i.source===e?[e,n]:[n,e],l=Eu(o.map(u=>t.links[u])),f=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",
class:"record","data-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},C(t.actors[n].name)," ",Dy(t,s)),p("span",{class:"fine"},`${f}, ${i.
confidence}`))}var vo=(t,e,n)=>p("button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},C(t.sources[e].
title),p("span",{class:"ends"}," ",C(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),wi=(t,e,n)=>p("button",{type:"\
button",class:"record","data-actor":e,onclick:()=>n({type:"actor",id:e})},Ee(t.types[t.actors[e].type]),p("span",{class:"what"},C(t.actors[e].name)),p("span",{class:"\
fine"},t.types[t.actors[e].type].label),Au(t,"actors",e)),Ae=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"\
what"},C(t.events[e].name)),p("span",{class:"fine"},F(t.events[e].date)));var Cu=200,Iy=["ended","began","held"],mE=["began","ended","changed","held"],Lu=({by:t})=>t==="versions"?mE:Iy;function os(t,e){if(e.by==="versions")return{began:"\
New",ended:"Gone",changed:"Changed",held:"As before"};if(e.by==="filters"){let[n,o]=$u(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,changed:"",
held:"In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",changed:"",held:"Certain at both times"}:{ended:"Ended",began:"\
Began",changed:"",held:"Held"}}function hE(t,{sides:e,certain:n},o,s){let[r,i]=e.map(u=>Ty(u)),a=new Map,c=u=>{let{before:d,after:m}=Uw(t,u,e);return s==="ended"?
d!=="certain"?`Over by ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="b\
egan"?m!=="certain"?`Not yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active o\
n ${i}`:d==="certain"&&m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not know\
n whether they had begun":"Possible at both times, not certain"};for(let u of o){let d=n&&s==="held"?"Certain at both times":c(u);a.set(d,[...a.get(d)??[],u])}let l=[
/^Active on .* over|^Not yet on .* active|^Certain/,/^Active on/,/^Active/,/^/],f=u=>l.findIndex(d=>d.test(u));return[...a].sort(([u],[d])=>f(u)-f(d))}function wE(t,e){
let n=o=>{let{kind:s,confidence:r}=t.links[o];return[q.indexOf(t.kinds[s].family),9-at(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var Ic=(t,e,n)=>[
p("ul",{class:"links"},wE(t,e).slice(0,Cu).map(o=>p("li",{},vt(t,o,n.open)))),e.length>Cu&&p("p",{class:"notice"},`${e.length-Cu} more are in the tables.`)];function gE(t,e,n,o,s){
let r=n[o],i=o==="held"?[]:n.actors[o],a=e.by==="dates"?hE(t,e,r,o):[["",r]];return p("section",{"data-change":o,"aria-label":os(t,e)[o]},p("h3",{},p("span",{class:`\
change-sample ${o}`,"aria-hidden":"true"}),os(t,e)[o],p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="e\
nded"?"Actors that ended: ":"New actors: ",i.map((c,l)=>[l?", ":"",Dt(t,c,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([c,l])=>typeof c=="strin\
g"&&c?p("details",{open:o!=="held"&&l.length<=40},p("summary",{},`${c}: ${l.length.toLocaleString("en")}`),Ic(t,l,s)):o==="held"?p("details",{},p("summary",{},"\
List them"),Ic(t,l,s)):Ic(t,l,s)),o!=="held"&&Rc(t,r,s))}function Rc(t,e,n){let o=n.now().drawn.links,s=e.filter(i=>!o.has(i)),r=[...new Set(s.flatMap(i=>[t.links[i].
source,t.links[i].target]))];return s.length?p("button",{type:"button",onclick:()=>n.unfold(r)},s.length===e.length?"Draw them":`Draw the other ${s.length.toLocaleString(
"en")}`):null}function yE(t,e,n,o,s){let r=mn(t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.
set({compare:{...n,certain:i.target.checked}})}),"certain only"),Iy.map(i=>gE(t,n,r,i,s))]}var bE=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Pe(t)}`;
function kE(t){return te(t).flatMap(([,n,o],s)=>{if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).
join(", ")||"no certain year"}function xE(t,e,n,o){return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Dt(t,s,o.
open),r.map(i=>p("button",{type:"button",class:"text compare-link",title:ot(`${Wt(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},
bE(t.links[i]),", ",kE(t.links[i]))))))):p("td",{class:"none"},"–")}function SE(t,e,n){let{kinds:o,shared:s,alone:r}=lc(t,n.now().view.links,e),i=e.sides.map(
u=>C(t.actors[u].name)),[a,c]=e.way==="to"?["Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this fa\
mily under the filters of the page.`);let l=new Set(s),f=u=>u.length?u.map((d,m)=>[m?", ":"",Dt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p(
"caption",{},"Strength of each link, and the years in which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(
u=>p("th",{scope:"col"},u)))),p("tbody",{},o.map(({kind:u,sides:d})=>p("tr",{"data-kind":u},p("th",{scope:"row"},C(t.kinds[u].label)),d.map(m=>xE(t,m,l,n)))))),
p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of both`),p("dd",{"data-givers":"shared"},f(s)),r.map((u,d)=>[p("dt",{},"Only ",C(t.actors[e.sides[d]].name)),
p("dd",{"data-givers":String(d)},f(u))]))]}function vE(t,e,n){let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?Zs(t,s):"Compare",wide:s?.by==="act\
ors",body:[Wc(t,e,n),s?[s.by==="actors"?SE(t,s,n):s.by!=="versions"&&yE(t,o,s,e,n),p("p",{class:"fine"},"All other filters of the page apply to both sides."),p(
"button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",{class:"summary"},"Compare two times: what ended, began and held. Compare th\
e support of two actors by kind. Or compare what two filters let pass.")]}}function Du(t,e,n){let o=e.get(),{compare:s}=o,r=W("comparing");if(r.hidden=!s,!s)return r.replaceChildren();r.replaceChildren(p("p",{},s.by==="versions"?"":"Co\
mpared: ",Zs(t,s)),...s.by==="versions"?[p("span",{},"Links:")]:[],...s.by==="actors"?[]:$E(t,o,s),p("button",{type:"button",class:"text",hidden:o.open?.type===
"compare",onclick:()=>n.open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}function $E(t,e,n){let[
o,s]=[os(t,n),mn(t,e,n)];return Lu(n).map(r=>p("span",{class:"change-key","data-key":r},p("span",{class:`change-sample ${r}`,"aria-hidden":"true"}),n.by==="vers\
ions"&&Ye[r]&&p("span",{class:"change-sign"},Ye[r]),n.by==="filters"?OE[r]:o[r],` ${s[r].length.toLocaleString("en")}`))}var OE={ended:"first only",began:"secon\
d only",changed:"",held:"both"};function EE(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function jc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return EE(t,e),!1}}var jy=null,Fy=()=>[...W("menu").querySelectorAll("[role=menuitem]")];function tr(){let t=W("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&jy?.focus()}function yi(t){let e=Fy();e[(t+e.length)%e.length]?.focus()}function AE(t){let e=Fy().indexOf(document.activeElement),
n={ArrowDown:()=>yi(e+1),ArrowUp:()=>yi(e-1),Home:()=>yi(0),End:()=>yi(-1),Escape:tr,Tab:tr};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function ss(t,e,n){
let o=W("menu");o.hidden&&(jy=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:f})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{tr(),
f()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,yi(0)}function _y(){let t=W("menu");t.addEventListener(
"keydown",AE),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||tr()},{capture:!0}),window.
addEventListener("blur",tr),window.addEventListener("resize",tr)}var TE=12;function Py(t,e,n){let o=g=>g.length===1?Ie(t,g[0]):R(g.length,"actor"),s=()=>e.get().selected;function r(g){let k=new Set(g.flatMap($=>n.canvas().boxed(
$)));e.set({only:[...k],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(g)} and what joins them; undo (z) to show the rest again.`)}function i(g){
let{without:k,open:$}=e.get();e.set({without:[...new Set([...k,...g])],selected:[],open:$?.id&&g.includes($.id)?null:$}),n.note(`${o(g)} hidden; undo (z) to sho\
w ${g.length===1?"it":"them"} again.`)}function a(g){let{unfolded:k,only:$}=e.get();e.set({unfolded:k.filter(M=>!g.includes(M)),only:$&&$.filter(M=>!g.includes(
M)),selected:[]})}let c=g=>{let{unfolded:k}=e.get();return g.every($=>k.includes($))&&g.length>0};function l(g){let k=g.filter(M=>!n.pinned(M)),$={...e.get().pinned};
for(let M of k)$[M]=n.canvas().placeOf(M);if(!k.length)for(let M of g)delete $[M];e.set({pinned:$})}let f=g=>e.set({selected:[...new Set([...s(),...g])]}),u=g=>e.
set({selected:s().filter(k=>!g.includes(k))});async function d(){let g=qs(t,e.get());await jc(g,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>W("show-take").click()}];function h(g){let k=g.length===1?g[0]:
null,$=g.every(N=>s().includes(N)),M=g.every(N=>n.pinned(N)),E=g.filter(N=>n.canvas().layout().nodes.has(N)),L=[...k?[{label:"Open",run:()=>n.open({type:"actor",
id:k})}]:[],{label:"Expand",keys:"e",run:()=>g.forEach(N=>n.expand(N))},...k?[{label:"Focus on it",keys:"f",run:()=>n.focus(k)}]:[],{label:k?"Only this":"Only t\
hese",keys:"o",run:()=>r(g)},{label:"Hide",keys:"h",run:()=>i(g)},...c(g)?[{label:"Fold away",run:()=>a(g)}]:[]],D=k?[{label:"Paths from here…",run:()=>n.pathFrom(
k,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,k)}]:g.length===2?[{label:`Paths from ${o([g[0]])} to ${o([g[1]])}`,run:()=>n.pathFrom(g[0],g[1])},{label:`\
Paths from ${o([g[1]])} to ${o([g[0]])}`,run:()=>n.pathFrom(g[1],g[0])}]:[],O=E.length?[{label:M?"Unpin":"Pin",keys:"k",run:()=>l(E)}]:[];return[L,D,[$?{label:"\
Unselect",run:()=>u(g)}:{label:"Select",run:()=>f(g)},...O],m()]}function w(g){let{links:k}=g,$=n.canvas().actorsOf(g);return[[{label:"Open",run:()=>n.open(Ha(t,
g))},{label:"Only these",run:()=>r($)},{label:k.length===1?"Hide this link":`Hide these ${k.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...k])]})}],$.length===2?[{label:`Paths from ${o([$[0]])} to ${o([$[1]])}`,run:()=>n.pathFrom($[0],$[1])},{label:`Paths from ${o([$[1]])} to ${o([$[0]])}`,run:()=>n.
pathFrom($[1],$[0])}]:[],[{label:"Select its actors",run:()=>f($)}],m()]}let y=g=>[[{label:"Show each",run:()=>g.type==="stack"?e.set({stacks:[...e.get().stacks,
g.key]}):n.unfold(g.ids)},{label:"Only these",run:()=>r(g.ids)},{label:"Hide",run:()=>i(g.ids)},{label:"Select",run:()=>f(g.ids)}],g.ids.slice(0,TE).map(k=>({label:Ie(
t,k),run:()=>n.open({type:"actor",id:k})})),m()],x=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function S(g,k){let $=g&&g.type!=="strand"?n.canvas().actorsOf(g):[];
$.length&&s().length>1&&$.every(M=>s().includes(M))?ss(`${s().length} actors selected`,h(s()),k):g?.type==="actor"?ss(o([g.id]),h([g.id]),k):g?.type==="strand"?
ss(n.canvas().actorsOf(g).map(M=>o([M])).join(" – "),w(g),k):g?ss(o(g.ids),y(g),k):ss("The picture",x(),k)}function v(){let g=s(),k=W("selection");if(k.hidden=
g.length===0,document.body.dataset.selection=String(g.length),!g.length)return;let $=(M,E)=>p("button",{type:"button",class:"text",onclick:E},M);k.replaceChildren(
p("span",{},`${g.length} selected`),$("Only these",()=>r(g)),$("Hide",()=>i(g)),$("More…",M=>ss(`${g.length} actors selected`,h(g),{x:M.clientX,y:M.clientY})),
$("Clear",()=>e.set({selected:[]})))}function b(){let{open:g}=e.get();return s().length?s():g?.type==="actor"?[g.id]:[]}return{menu:S,only:r,hide:i,pin:l,fold:a,
targets:b,update:v}}var Nu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function Hy(t){document.body.dataset.legend=t?"o\
pen":"closed",W("show-legend").setAttribute("aria-expanded",String(t))}var Uy=()=>Hy(!1);function Gy(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=f=>Object.
keys(t[f]).length,i=n?wa(n):"";W("lead").append(i?C(i):""),W("lead").title=ot(i),W("about").append(n?C(n):"");let a=[Nu("table","actors",R(r("actors"),"actor"),
e),Nu("table","links",R(r("links"),"link"),e),Nu("sources","sources",R(r("sources"),"source"),e)];o&&a.push(`as of ${F(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([f,u])=>`${f.replaceAll("_"," ")} ${[u].flat().join(", ")}`).join("; ")}`),W("facts").append(...a.map(f=>p("li",{},typeof f=="s\
tring"?C(f):f))),W("undo").addEventListener("click",e.undo),W("redo").addEventListener("click",e.redo),W("show-help").addEventListener("click",()=>W("help").showModal()),
W("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),W("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),W("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),W("lasso").addEventListener("click",()=>e.canvas().lasso());let c=W("legend"),l=f=>{f&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),Hy(f),(f?c.querySelector("input"):W("show-legend"))?.focus()};W("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",f=>{f.key!=="Escape"||document.body.dataset.legend!=="open"||(f.preventDefault(),l(!1))})}var bi={d:"M1 6h24"},er=(t,e,n="path")=>tt("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},tt(n,e)),DE=t=>[er(t,bi),` ${t[0].toUpperCase()}${t.
slice(1)}`],NE=window.matchMedia("(max-width: 760px)"),WE=window.matchMedia("(pointer: coarse), (max-width: 760px)");function zy(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:q.filter(i=>r.includes(i)||i===t&&!s)})},s&&er(t,bi),s?o:
`+ ${o}`)}var IE=(t,e)=>p("button",{type:"button",class:"text","data-width":"weight","aria-pressed":String(e),title:e?"Click for ribbons the wider, the more kin\
ds":"Click for ribbons the wider, the greater the weight",onclick:()=>t.set({width:e?"kinds":"weight"})},"Width by weight");function Vy(t,e,n){let o=NE.matches,
{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l,weights:f,weighed:u}=n.layout(),d=s.map(({ribbon:I})=>I),m=new Set(d.filter(I=>I.main).flatMap(({kinds:I,back:B})=>[
...I,...B])),h=n.asked(),w=q.filter(I=>l.has(I)&&!a.has(I)&&l.has("support")),[y,x]=[w.filter(I=>c.has(I)),w.filter(I=>!c.has(I))],S=[...r.values()].some(({box:I})=>I?.
ended),v=({from:I})=>t.columns.columns[r.get(I)?.column??0]?.tone,b=new Set(d.filter(({family:I})=>I==="support").map(v)),g=!o&&!h&&!He(e.get())&&b.has("patron")&&
b.size>1,k=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",$=f&&u?Qa(f):k,M=u&&Ja(d),E=a.has("support")?"Support":"Links",L=He(e.get())!==
null,D=i.tiles==="letters"?ho(t).filter(I=>m.has(I)):[],[O,N,A]=WE.matches?["Tap","double tap","hold"]:["Click","double click","right click"];W("hint").textContent=
r.size?`${O} for evidence, ${N} to expand, ${A} for more`:"";let T=Js(W("key"));W("key").replaceChildren(...[m.size>0&&p("li",{},er(L?"compared":"support",bi),`${E}\
: ${$}`),M&&p("li",{},er("unweighed",bi),M),f&&p("li",{},IE(e,u)),g&&p("li",{},er("patrons",bi),"from patrons"),...D.map(I=>p("li",{},p("span",{class:"key-lette\
r",colour:L?null:Bn(t.kinds[I].colour)},t.kinds[I].letters),C(t.kinds[I].label))),S&&p("li",{},er("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"E\
nded"),...y.map(I=>p("li",{},h?DE(I):zy(I,e,c))),x.length>0&&p("li",{},...x.map(I=>zy(I,e,c)))].filter(I=>I instanceof Node)),T?.()}function Fc(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
jE(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function jE(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function Yy(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let f=`${c} ${l}`;return l!==null&&!r.has(f)&&!!r.add(f)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:f,phase:u}of s){if(Nn(u))for(let d of a(t.parts(f)))i(d,"down")&&s.push({actor:d,phase:"down"});if(Wn(u))for(let d of a(
t.wholes(f)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:f,phase:u})=>f===n&&u!=="start"&&u!=="down"))return c;let l=[];for(let{actor:f,phase:u}of s)
for(let d of a(t.ahead(f))){let m=In(t,u,f,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Nt=(t,e,n,o,s=!1)=>({change:t,words:e,options:n,parts:o,hostile:s}),Qy=Nt("parts","allow steps between whole and part","without --no-parts",{parts:!0}),Jy=(t,e)=>[
...Iu(t.filter).flat(),...ki(t,!1),...Ru(t.filter).flat(),...ki(t,!0)].filter(n=>n.change===e.change&&(e.hostile||!n.hostile)),FE={together:["in-order","any"],"\
in-order":["any"],any:[]};function Iu(t){let e=[];t.certain&&e.push([Nt("certain","include links that are only possibly active","without --certain",{certain:!1})]);
let n=Y.slice(0,at(t.minConfidence??"low")).reverse();e.push(n.map(s=>Nt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));
let o=FE[t.time];return e.push(o.map(s=>Nt("time",`relax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var _E=[{name:"without",words:"do not exclude"},{name:"\
via",words:"do not require"}];function Ru(t){let e=[];for(let{name:n,words:o}of _E)for(let s of t[n])e.push([Nt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(
r=>r!==s)})]);t.parts||e.push([Qy]);for(let n of gt.filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Nt("status",`include ${n} links`,`--status ${o.
join(",")}`,{status:o})])}return t.undirected||e.push([Nt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*Zy(t){let{
filter:e,index:n,first:o}=t,s=n.actors.length-1,r=ju(t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+ea))});return i?
[_c(i.hops.length-i.steps)]:[]}var _c=t=>Nt("maxHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function ju({index:t,
filter:e,from:n,to:o,budget:s}){return Yy(co(t,e),G(t.actorAt,n),G(t.actorAt,o),s.spend)}function ki({index:t,filter:e},n){let o=t.kinds.map((a,c)=>c),s=a=>tb(t,
e,a),r=o.filter(s).map(a=>t.kinds[a]),i=a=>q.indexOf(t.families[a]);return o.filter(a=>t.families[a]==="hostility"===n).filter(a=>!s(a)&&!e.without.includes(t.kinds[a])).
sort((a,c)=>i(a)-i(c)||a-c).map(a=>{let c=[...r,t.kinds[a]].sort(),l=n?", which are hostile: not support":"",f=`include ${t.labels[a].toLowerCase()} links${l}`;
return Nt("kinds",f,`--kind ${c.join(",")}`,{kinds:c,families:[]},n)})}var tb=(t,e,n)=>(e.kinds.length===0||e.kinds.includes(t.kinds[n]))&&(e.families.length===
0||e.families.includes(t.families[n])),Fu=({index:t,filter:e})=>t.kinds.some((n,o)=>t.families[o]==="hostility"&&tb(t,e,o)),Wu=(t,e="",n=!1)=>Nt("kinds",`allow \
every kind of link${e}`,`--family ${t.join(",")}`,{kinds:[],families:t},n);function*eb(t){let e=Io(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[
...new Set(d.flatMap(h=>Array.from(h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*Xy(t,c.map(d=>Ky(
t.filter,d,e[1]))),f=yield*Xy(t,a.map(d=>Ky(t.filter,e[0],d))),u=[l,f].filter(Ut).map(d=>[d]);return u.length?u:[[Nt("time","drop the date","without --on or --b\
etween",{on:null,between:null})]]}function Ky(t,e,n){let o=`${ie(e)??""}..${ie(n)??""}`;return Nt(t.on===null?"between":"on",`look at ${BE(ie(e),ie(n))}`,`--bet\
ween ${o}`,{on:null,between:o})}function BE(t,e){return t&&e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*Xy(t,e){let[n,o]=[0,e.length];
for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].parts}))?o=s:n=s+1}return e[n]??null}function _u(t,e,n){let{filter:o}=t,s=Wu(on," that is not hostil\
e");Fu(t)?s=Wu(q):n&&(s=Wu(q,", some of which are hostile: not support",!0));let r=[Nt("undirected","follow links in both directions","--undirected",{undirected:!0}),
Qy,Nt("status","include denied links",`--status ${gt.join(",")}`,{status:gt}),Nt("without","exclude nothing","without --without",{without:[]}),Nt("via","require\
 no actor","without --via",{via:[]}),s,_c(e),Nt("on","drop the date","without --on or --between",{on:null,between:null}),Nt("time","relax the time rule to any",
"--time any",{time:"any"}),Nt("minConfidence","include links of low confidence","--min-confidence low",{minConfidence:null}),Nt("certain","include links that ar\
e only possibly active","without --certain",{certain:!1})],i=(a,c)=>JSON.stringify(a)===JSON.stringify(c);return r.filter(({parts:a})=>Object.keys(a).some(c=>!i(
o[c],a[c])))}var sb=(t,e,n,o={},s={})=>Ls(Bu(t,e,n,o,s));function*Bu(t,e,n,o={},{work:s,budget:r=new Dn(s)}={}){let i=eo(o);function*a(f){yield;let{paths:u,truncatedBy:d}=yield*zo(
t,e,n,{...f,limit:1},{budget:r,beyond:!1});return d==="work"&&!u.length&&(c.truncated=!0),u[0]??null}let c={graph:t,index:qe(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*HE(
c,l)}catch(f){if(!(f instanceof Ln))throw f;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*HE(t,e){if(e.parts=GE(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*UE(t,r);i&&e.relaxations.push(i)}}yield*o(Iu(n)),yield*o(yield*eb(t)),yield*o([yield*Zy(
t)]),yield*o(ki(t,!1).map(s=>[s])),yield*o(Ru(n)),yield*o(ki(t,!0).map(s=>[s])),e.relaxations.length||(e.together=yield*zE(t))}function rb(t,e){let n={...t,...e};
return Tr(n)?n:{...n,certain:!1}}function*UE({filter:t,first:e},n){for(let{parts:o,hostile:s,...r}of n){let i=rb(t,o),a=yield*e(i);if(a)return{...r,filter:$n(i),
path:a}}return null}function GE({index:t,from:e,to:n,budget:o}){let s=i=>{let a=new Set([G(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.
others[c]);for(let{rows:l,ends:f}of[{rows:t.outgoing,ends:t.target},{rows:t.incoming,ends:t.source}])for(let u=l.start[c];u<l.start[c+1];u++)a.add(f[l.links[u]])}
return a},r=s(e);return r.has(G(t.actorAt,n))?null:[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*zE(t){let{filter:e,first:n}=t,o=l=>rb(e,
Object.assign({},...l.map(f=>f.parts)));function*s(l){return(yield*n(o(l)))!==null}let r=yield*VE(t,s);if(!r)return[];for(let[l,f]of r.entries())for(let u of Jy(
t,f))if(yield*s(r.with(l,u))){r[l]=u;break}let i=yield*n(o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?_c(i.hops.length-i.steps):l),c=$n(o(a));return a.
map(({parts:l,hostile:f,...u})=>({...u,filter:c,path:i}))}function*VE(t,e){let n=yield*nb(t,!1,e);return n||Fu(t)?n:yield*nb(t,!0,e)}function*nb(t,e,n){let o=_u(
t,qE(t,e),e),s=o.filter(a=>a.change!=="maxHops"),r=yield*ob(s,n);if(!r)return yield*ob(o,n);let i=s.length===o.length?0:r.length-2;for(let a=1;a<=i;a++)for(let c of Pu(
s,a)){let l=o.filter(f=>c.includes(f)||!s.includes(f));if(yield*n(l))return l}return r}function*ob(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)(yield*e(
t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of Pu(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(a));
if(yield*e(i))return i}return t}function qE(t,e){let{filter:n,index:o}=t,s=Object.assign({},n,..._u(t,1,e).map(i=>i.parts)),r=ju({...t,filter:s})??0;return Math.
max(n.maxHops,Math.min(o.actors.length-1,Math.max(r,n.maxHops+ea)))}function*Pu(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of Pu(t.slice(
n+1),e-1))yield[t[n],...o]}var ab={any:"each at any time",together:"together on one day","in-order":"one after another"},YE=150,wn=null,xi={paths:[],links:new Set},ht,Mt,zt;function cb(t,e,n){
[ht,Mt,zt]=[t,e,n]}var Yn=()=>Mt.get().question??{from:null,to:null,walk:{}},de=(t,e)=>Mt.set(Lr(Mt.get(),t,e)),lb=t=>Mt.set(Fp(ht,Mt.get(),t));function nr(){if(!Mt)
return null;let{chosen:t}=Mt.get();return t===null?null:Si()[t]??null}function Bc(){let{from:t,to:e}=Yn();return{from:t,to:e,filter:An(ht,Mt.get())??{}}}var Si=()=>fb().
paths,Pc=()=>pt(Mt.get())?fb().links:null;function fb(){let t=sr();return t===null||t==="cancelled"?xi={paths:[],links:new Set}:typeof t=="object"&&"walked"in t?
xi={paths:[],links:t.walked}:typeof t=="object"&&t.paths!==xi.paths&&(xi={paths:t.paths,links:Of(t.paths)}),xi}var or=()=>["starting","searching"].includes(String(
sr()));function sr(t=Mt.get()){let e=pt(t),n=t.compare?.by==="dates"?t.compare:null,o=e?JSON.stringify([t.question,An(ht,t),n]):null;return wn?.key!==o&&(wn?.cancel(),
wn=null,o&&XE(o,KE(t))),wn?.state??null}function rr(){return wn?.state!=="starting"&&wn?.state!=="searching"?!1:(wn.cancel(),Hu(wn,"cancelled"),!0)}function Hc(){
wn=null,zt.answered()}function*KE(t){for(let r of Xf(t))yield*qr(ht,r);let e=$e(t);if(!e){t.window&&(yield*qr(ht,{...t,window:null}));let{links:r,truncated:i}=yield*qr(
ht,t);return{walked:r,truncated:i}}let n=An(ht,t);if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*zo(ht,e.
from,e.to,n),s=o.paths.length?null:yield*Bu(ht,e.from,e.to,o.filter);return{...o,why:s}}function XE(t,e){let n={key:t,state:"starting",cancel:()=>{}};wn=n;let o=!0,
s=setTimeout(()=>Hu(n,"searching"),YE),r=a=>{clearTimeout(s),o?n.state=a:Hu(n,a)},{cancel:i}=Fc(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].
toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function Hu(t,e){t.state=e,zt.answered()}var QE={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function JE(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>W("search").focus()],[["q"],"the question: its first part",()=>Ct(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],...ZE(r("hypotheses")),[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two ac\
tors or two filters",()=>W("show-compare").click()],[["s"],"stories: a sequence of views with text",()=>W("show-stories").hidden?!1:n("stories")],[["e"],"expand\
 the selected actor: show its neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],
"hide the selected actors",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(
i=>e.commands().only(i))],[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can\
 be done with it",()=>ub(t,e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>W("show-take").click()],[["+",
"="],"closer",()=>e.canvas().zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>W("help").showModal()]]}
var ZE=t=>Ct(document,'[data-view="hypotheses"]')?[[["6"],"the hypotheses",t]]:[];function ub(t,e){if(t.get().view!=="graph")return!1;let[n=null]=e.commands().targets();
return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function tA(t,e,n){let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key===
"Enter"&&s&&W("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),ub(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.
get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=QE[t.key];if(!r)return;t.preventDefault();let i=n.canvas().beside(s,...r);i&&n.open({type:"\
actor",id:i})}function db(t,e){let n=JE(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));W("keys").append(...n.flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?"\
 ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens th\
e menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("dd",{},"cancel the search for paths, leave th\
e field, show all paths again, or close the panel")),W("canvas").addEventListener("keydown",s=>tA(s,t,e)),document.addEventListener("keydown",s=>{if(s.defaultPrevented||
document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");if(s.key==="Esc\
ape"&&(rr()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()===
"z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(s.key))return;s.preventDefault()})}var Ft,vi,gn;function Uu(t){let e=Ft.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function Gu(t){let e=(c,l)=>Object.
hasOwn(Ft[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>Ft.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[Ft.links[c].source,Ft.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?so(Ft,{...t.path,filter:i}):vs(Ft,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function Uc(t,e){
let n=Uu(t),o=Math.max(0,Math.min(n.steps.length-1,e));vi.set({...Gu(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),gn.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),gn.canvas().fit()}function pb(t,e,n,o){[Ft,vi,gn]=[t,e,n],Uc(o,0)}function mb(t,{id:e,step:n}){return Ft=t,{...Gu(Uu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var nA=()=>vi.set({...Gu({sentences:[]}),story:null});function oA(){return(Ft.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},C(e),": not available, because this page lacks some of its records."))}function sA(){return p("ul",{class:"stories"},(Ft.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>Uc(t.id,0)},p("span",{class:"what"},C(t.title),t.summary&&p("span",{class:"ends"}," ",C(t.summary))),
p("span",{class:"fine"},R(t.steps.length,"step"))))))}function rA({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>Ft.links[i]).map(i=>vt(Ft,i,gn.open)),...n.
filter(i=>Ft.events[i]).map(i=>Ae(Ft,i,gn.open))],s=e.filter(i=>Ft.links[i]),r=()=>gn.canvas().highlight({actors:s.flatMap(i=>[Ft.links[i].source,Ft.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>gn.light(),onfocusin:r,onfocusout:()=>gn.light()},p("p",{},C(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${R(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function iA(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>Uc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>Uc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:nA},
"All stories"))}function hb(t,e,n){[Ft,vi,gn]=[t,e,n];let o=vi.get().story,s=o&&Uu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[sA(),oA()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[C(s.title)],title:C(i),body:[
iA(s,r),p("ul",{class:"sentences"},a.map(rA)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>gn.open({type:"paths"})},"Open the \
paths of this step"))]}}var Vu=t=>({width:t.width,...aA(t),...cA(t),...lA(t)}),aA=({hypotheses:t,changes:e,question:n,focus:o,story:s})=>t&&!e&&!n&&!o&&!s?{view:"hypotheses"}:{};function cA(t){
if(!t.changes)return{};let e=window.matchMedia("(max-width: 1000px)").matches;return{compare:{by:"versions"},open:e?null:{type:"compare"}}}function lA(t){let{question:e,
focus:n,story:o}=t;return e?{open:{type:"paths"},...so(t,e)}:o?mb(t,o):n&&Object.hasOwn(t.actors,n.id)?{focus:n,open:{type:"actor",id:n.id}}:{}}var wb=46,ir=5,uA=10,dA=15,gb={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},Gc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function qu(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function Yu(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:f,target:u,span:d}=t.links[l];for(let m of f===u?[f]:[f,
u]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:f,country:u}=t.
actors[l.id],d=o==="camps"?qu(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=gf(u)||"No country given"),[l,{name:f,camp:d?.[0]??0,last:u?0:1}]})),
a=(l,f)=>f.links.length-l.links.length||Gc.compare(G(i,l).name,G(i,f).name),c={linked:a,name:(l,f)=>Gc.compare(G(i,l).name,G(i,f).name),first:(l,f)=>l.first<f.first?
-1:l.first>f.first?1:a(l,f),country:(l,f)=>G(i,l).last-G(i,f).last||Gc.compare(l.group??"",f.group??"")||a(l,f),camps:(l,f)=>G(i,l).camp-G(i,f).camp||a(l,f)};return r.
sort(c[o])}function pA({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>mA(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(Ut);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:U(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function mA(t,e,n,o){let[s,r,i,a]=t.map(Gt),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,f=a===null,u=n(s??Math.min(...c))-(l?wb:0),d=n((a??Math.max(...c))+1)+(f?wb:0),m=w=>Math.max(0,Math.min(o,w));[u,d]=[m(Math.min(u,o-
ir)),m(Math.max(d,ir))],d=Math.max(d,u+ir);let h=null;if(r!==null&&i!==null&&r<=i){let[w,y]=[m(Math.min(n(r),o-ir)),m(Math.max(n(i+1),ir))];h=[w,Math.max(y,w+ir)],
d=Math.max(d,h[1])}return{left:u,right:d,solid:h,fadeLeft:l,fadeRight:f,ongoing:e}}function hA(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function yb(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=pA(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let f=({link:h})=>-at(t.links[h].confidence),u=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>Gc.compare(u(h),u(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||f(h)-f(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=hA(t,h.link,e.id),y=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:dA),o),x=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-y)),S=Math.min(x,h.left),v=Math.max(h.right,x+y)+uA,b=d.findIndex(g=>g.every(([k,$])=>v<=k||S>=$));b<0&&!i&&d.length>=r||(b<0&&(b=d.
push([])-1),d[b].push([S,v]),m.push({...h,row:b,text:w,labelLeft:x,wide:y}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function bb(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,f]of[...e].sort(([u,d],[
m,h])=>i(m)-i(u)||d-h)){let u=s(t.events[l].name)+18,d=n(f),m=d+u<=o?d:Math.max(0,d+2-u),h=a.findIndex(w=>w.every(([y,x])=>m+u+6<=y||m>=x+6));h<0||(a[h].push([m,
m+u]),c.push({id:l,at:d,left:m,wide:u,row:h}))}return c.sort((l,f)=>l.at-f.at)}var wA=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function gA(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>q.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function yA(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,f=l.get(i)??new Map;o.set(r,l.set(i,f.set(a,[...f.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var bA={from:24,to:20},kb=3,kA=150;function xb(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>wA.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),f=(h,w)=>i(h)[0]-i(w)[0],u={kinds:l,
name:c,role:(h,w)=>f(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,bA[e])),m=new Map;for(let h of[...n.keys()].sort(u[o]))nt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let y=`${e}${h}`,x=w.filter(k=>!d.has(k)).sort(l),S=x.length>kb&&r.includes(y),v=x.slice(S?kA:0),b=new Set(v.length>kb?v:[]),
g=w.filter(k=>!b.has(k)).map(k=>({key:k,ids:[k],kinds:a(k),stack:!1}));return b.size&&g.push({key:y,ids:[...b],kinds:v.reduce((k,$)=>k+a($),0),stack:!0}),{key:y,
title:s?i(w[0])[1]:null,entries:g,folds:S}})}function Sb(t,e,n){let o=yA(t,e,n.family),s=gA(t),r=new Map,i=new Map,a=new Set;for(let[f,u]of o)for(let[d,m]of u){
r.set(f,(r.get(f)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(f,u){let d=new Map;for(let m of f.ids)for(let h of u.
ids)for(let[w,y]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...y]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...Ia(
t,h,n.window)}))}let l=new Set([...a].map(f=>t.links[f].kind));return{givers:xb(t,"from",r,n),receivers:xb(t,"to",i,n),links:a,kinds:s.filter(f=>l.has(f)),cell:c}}var vb=12,Te;function Kt(){Te&&(Te.hidden=!0)}function $i(t,{left:e,right:n=e,top:o,bottom:s=o}){Te||(Te=p("div",{id:"bubble",role:"presentation"}),document.body.
append(Te),document.addEventListener("keydown",a=>{a.key==="Escape"&&Kt()})),Te.replaceChildren(...ue(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),Te.hidden=!1;let r=(e+n)/2-Te.offsetWidth/2;Te.style.left=`${Math.max(6,Math.min(r,window.innerWidth-Te.offsetWidth-6))}px`;let i=o-Te.offsetHeight-vb;Te.
style.top=`${i<6?Math.min(s+vb,window.innerHeight-Te.offsetHeight-6):i}px`}function ar(t,e){let n=()=>$i(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Kt),t.addEventListener("blur",Kt),t}var[SA,vA]=["#ffffff","#11151b"],$b=5,Ob=36,$A=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],OA=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function zc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],u=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...u.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",dn(l,SA,$b)),d.style.setProperty("--tick-da\
rk",dn(l,vA,$b)),d}var Oi=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:ot(t.actors[e[0]].name),MA=t=>[...t].length>Ob?`${[...t].slice(0,
Ob-1).join("")}…`:t;function Mb(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=Oi(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&Ee(t.types[t.actors[o[0]].type]),r?i:C(n==="to"?MA(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function Eb({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function EA(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(Ut).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${Oi(
t,n)} to ${Oi(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>zc(t,i.kind,i)))])}function Ab(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},$A.map(OA)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>Mb(t,d,"to")),f=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},Eb(d,s)))),p("tr",{},!i&&c,l)].
filter(Ut),u=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},f),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},Eb(d,s))),d.entries.map(m=>p("tr",{},Mb(t,m,"from"),r.map(h=>EA(t,e,m,h)))))));for(let d of Q(u,"td[data-\
to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return u}function Tb(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:f})=>[r.length>1&&R(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",f&&"possible, not certain, at the time cho\
sen"].filter(Ut);return[p("strong",{},C(Oi(t,e))," → ",C(Oi(t,n))),...o.map(r=>p("span",{class:"matrix-said"},zc(t,r.kind,r),C(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var TA={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function CA(t){return[...t.rows].map(n=>Q(n,"th[data-en\
try], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function Cb(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[f,u]=TA[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!f&&!u&&!d)return;a.preventDefault();let m=(y,x)=>Math.max(0,Math.min(x,y)),h=m(c+(d&&a.ctrlKey?d:f),n.length-1),w=n[h][m(l+(d||u),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:f,to:u}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=CA(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===f)&&h.dataset.to===u);return o=null,s((f||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var Xu={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},DA={kinds:"\
Most kinds first",name:"By name",role:"By role"};function Lb(t,e,n,o){let s,r,i=new Map,a=Cb(b),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},aa.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},
fe(O)))),f=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},ca.map(O=>p("option",{value:O},DA[O]))),u=p("input",{type:"\
checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,f,p("label",{class:"c\
heck"},u,"Group by column of the picture"),d),m,h,w);function y(){let O=n.get().matrix.family,N=new Set(Object.values(e.links).map(({kind:A})=>e.kinds[A].family));
return O==="all"||N.has(O)?O:q.find(A=>N.has(A))??O}let x=O=>c({opened:n.get().matrix.opened.filter(N=>N!==O)}),S=O=>c({opened:[...n.get().matrix.opened,O]}),v=({
dataset:{from:O,to:N}})=>{let[A,T]=[i.get(O??""),i.get(N??"")];return A&&T&&{giver:A,receiver:T,ticks:r.cell(A,T)}};function b(O){let{entry:N,actor:A}=O.dataset;
if(A)return o.open({type:"actor",id:A});if(N)return S(N);let T=v(O);if(!T?.ticks.length)return;let I=[T.giver,T.receiver].find(B=>B.stack);return I?S(I.key):o.open(
{type:"pair",from:T.giver.ids[0],to:T.receiver.ids[0]})}function g(){let{order:O,grouped:N,opened:A}=n.get().matrix,T=y(),I=[w.scrollLeft,w.scrollTop];r=Sb(e,s.
view.links,{family:T,order:O,grouped:N,opened:A,window:ge(e,n.get()),roleOf:K=>qu(e,K)}),i=new Map([...r.givers,...r.receivers].flatMap(K=>K.entries.map(lt=>[lt.
key,lt])));for(let K of Q(l,"[data-family]"))K.setAttribute("aria-pressed",String(K.dataset.family===T));if(f.value=O,u.checked=N,k(T),$(),h.hidden=r.links.size>
0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let B=Ab(e,r,{label:`${T==="all"?"All links":fe(T)}: ${Xu[T].join(" by ").toLowerCase()}`,corner:Xu[T],
fold:x}),z=a.attach(B);w.replaceChildren(B),[w.scrollLeft,w.scrollTop]=I,z&&a.focus(),E()}function k(O){let N=lt=>lt.flatMap(wt=>wt.entries.flatMap(({ids:Ot})=>Ot)).
length,A=s.view.links.size-r.links.size,[T,I]=Xu[O].map(lt=>lt.toLowerCase()),B=A?`${r.links.size.toLocaleString("en")} of ${R(s.view.links.size,"link")}`:R(r.links.
size,"link");if(d.textContent=O==="support"?`${N(r.givers)} ${T}, ${N(r.receivers)} ${I}, ${B}`:B,r.links.size)return;let z=O==="all"?"link":`link of ${O}`,K=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${z} passes the filters. ${A?"":"Widen them in the legend, or \
clear the time window."}`,...A?[K]:[])}function $(){let{kinds:O}=n.get();m.replaceChildren(...r.kinds.map(N=>{let A=O?.length===1&&O[0]===N,T=p("button",{type:"\
button","aria-pressed":String(A),title:A?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:A?null:[N]}),onpointerenter:()=>M(N),onpointerleave:()=>M(
null),onfocus:()=>M(N),onblur:()=>M(null)},zc(e,N),C(e.kinds[N].label));return p("li",{},T)}))}function M(O){for(let N of Q(w,".tick"))N.classList.toggle("faint",
O!==null&&N.dataset.kind!==O)}function E(){let O=n.get(),N=pc(e,O,nr(),s),A=new Set(N?.links??[]),T=O.open?.type==="actor"?O.open.id:null,I=O.open?.type==="pair"?
O.open:null,B=z=>{let K=v(z);return!K||T?!1:I?K.giver.ids.includes(I.from)&&K.receiver.ids.includes(I.to):K.ticks.some(lt=>lt.links.some(wt=>A.has(wt)))};for(let z of Q(
w,"th[data-entry]"))T!==null&&(i.get(z.dataset.entry??"")?.ids.includes(T)??!1)?z.setAttribute("aria-current","true"):z.removeAttribute("aria-current");for(let z of Q(
w,"td.some"))B(z)?z.setAttribute("aria-selected","true"):z.removeAttribute("aria-selected")}function L(O){for(let K of Q(w,".cross"))K.classList.remove("cross");
if(!(O instanceof HTMLElement)||!O.dataset.to)return Kt();let{from:N,to:A}=O.dataset;for(let K of Q(w,"th[data-entry]"))K.dataset.entry===(K.dataset.side==="fro\
m"?N:A)&&K.classList.add("cross");let T=v(O);if(!T?.ticks.length)return Kt();let{giver:I,receiver:B,ticks:z}=T;return $i(Tb(e,I,B,z),O.getBoundingClientRect())}
w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof Element&&L(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>L(null)),
w.addEventListener("focusin",({target:O})=>{O instanceof Element&&O.matches(":focus-visible")&&L(O.closest("td"))}),w.addEventListener("focusout",()=>L(null)),w.
addEventListener("click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let N=O.closest("th[data-entry], td[data-to]");N&&b(N)}),n.on(
(O,N)=>{O.view!=="matrix"||!r||(O.open!==N.open||O.question!==N.question||O.chosen!==N.chosen)&&E()});function D(O){let N=s&&s.view===O.view&&it(s.state.matrix,
O.state.matrix);s=O,N||g()}return{update:D}}var Ju="Publishers with one source",Qu="Original sources that no other source repeats",Nb={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},Wb={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},Vc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),Zu=t=>t.stance==="supports";function Ib(t,e){let n=wf(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))nt(o,c,a);for(let a of Ve(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))nt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of At(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=Da(t.sources,a,
n),l=u=>c.size===1?u.get(a)??[]:[...new Set([...c].flatMap(d=>u.get(d)??[]))],f={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let u of l(
o)){let{claims:d,confidence:m}=t.links[u],h=d.filter(w=>!c.has(w.source));f.links+=1,d.some(Zu)&&!h.some(Zu)?f.unsupported+=1:at(Ar(h,t.sources).confidence)<at(
m)&&(f.weaker+=1)}for(let u of l(s)){f.events+=1;let{claims:d}=t.events[u];(La(d,c)||d.every(m=>c.has(m.source)))&&(f.lost+=1)}i.set(a,f)}return i}function Rb(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:f}=t.
links[r];if(t.kinds[i].family!=="support")continue;let u=l.filter(m=>Zu(m)&&m.strength!=="weak").map(m=>m.source),d=bs(new Set(u),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,f.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var Db=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function jb(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||Vc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>Db(c)-Db(a)||r(a,c),title:(a,c)=>Vc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var td=/\d{4}/;function WA(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?G(o,s.publisher)>1?s.publisher:Ju:n==="class"?s.class?fn(s.class):"No class given":n==="year"?td.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${ae[s.reliability]}`:"All sources"}function IA(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let f of a.derived){let u=n.get(f);u&&r(u,c+1,l)}}},i=a=>!At(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=At(t.sources[a.id]),f=i(a)&&!c&&!a.derived.some(u=>n.has(u))?Qu:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(f)||s.set(f,[]),r(a,0,s.get(f))}return[...s].sort(([a],[c])=>+(a===Qu)-+(c===Qu)).map(([a,c])=>({title:a,entries:c}))}function Fb(t,e,n){
if(n==="derivation")return IA(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
nt(s,WA(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>Vc.compare(a,c),year:([a],[c])=>+!td.test(a)-+!td.test(c)||Vc.compare(
c,a),weight:([a,c],[l,f])=>+(a===Ju)-+(l===Ju)||r(f)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var qc=150,jA=120;function _b(t,e,n,o){let s,r=new Map,[i,a]=[qc,""],c=(O,N,A)=>{let T=p("select",{"aria-label":O,onchange:v},Object.entries(N).map(([I,B])=>p("\
option",{value:I},B)));return T.value=A,T},l=c("Group the sources",Nb,"none"),f=c("Sort the sources",Wb,"falls"),u=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,v()},
jA)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([O,N])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),N))),y=p("p",{class:"view-figures"}),x=p("div",{class:"bibliography",tabindex:-1}),
S=xo(x,()=>Q(x,".source-entry").map(O=>Q(O,"button, a")));t.append(p("div",{class:"view-bar"},m,l,f,w,h),y,x);function v(){i=qc,L()}function b(O,N){let A=[{kind:"\
falls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(({number:T})=>T);return p("div",{class:"\
hang-bar","aria-hidden":"true"},A.map(({kind:T,number:I})=>{let B=p("span",{class:T});return B.style.width=`${Math.max(1.5,I/N*100)}%`,B}))}function g(){if(!s)return;
let{all:O,core:N}=Rb(e,s.view.links,e.info.core),A=({links:I,all_claims:B,strong_and_fair:z})=>`${Gl(B,I)}, by strong and fair claims alone ${Gl(z,I)}`;y.hidden=
!O.links;let T=N?.links?`; among the core actors: ${A(N)}`:"";y.textContent=`Support links with two independent sources: ${A(O)}${T}`}let k=(O,N,A,T)=>T>0&&se(e,
o.open,{type:O,where:{[N]:A}},T),$=O=>O.filter(Boolean).map((N,A)=>[A?", ":"",N]);function M({id:O,links:N,events:A,unsupported:T,weaker:I,lost:B}){if(N+A===0)return"\
not cited in this view";let z=$([T>0&&[k("links","alone",O,T)," left without support"],B>0&&[k("events","alone",O,B)," without a claim"],I>0&&[k("links","weaker",
O,I)," less confident"]]);return z.length?["without it: ",z]:"everything here has other support"}function E(O,N){let A=e.sources[O.id],[T]=At(A),I=lt=>o.open({type:"\
source",id:lt}),B=[C(A.publisher),A.author&&C(A.author),A.class&&fn(A.class),A.published&&F(A.published)].filter(Boolean),z=$([k("links","rests",O.id,O.links),k(
"events","rests",O.id,O.events)]),K=p("li",{class:`source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${A.reliability}`,
title:`Reliability ${A.reliability}: ${ae[A.reliability]}`},A.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":O.id===n.get().open?.id?"true":null,onclick:()=>I(O.id)},C(A.title)),p("p",{class:"fine"},B.map((lt,wt)=>[wt?" · ":"",lt]),` · ${ae[A.reliability]}`,A.
url&&[" · ",bo(A.url,"open"),p("span",{class:"hidden"},` ${ot(A.title)}`)]),T&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[T]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>I(T)},C(e.sources[T].title)):C(T)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${R(O.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},b(O,N),p("p",{},z.length?z:"–"),p("p",{class:O.unsupported||O.lost?"fine falling":"fine"},M(O))));return K.style.setProperty("-\
-depth",String(O.depth)),K}function L(){let O=Gr(a).split(/\s+/).filter(Boolean),N=wt=>{let Ot=e.sources[wt.id];return u.has(wt.id)||u.set(wt.id,Gr([Ot.title,Ot.
publisher,Ot.author,Ot.class,Ot.published,Ot.url,wt.id].filter(Boolean).join(" "))),O.every(Lo=>u.get(wt.id).includes(Lo))},A=jb(e,[...r.values()].filter(N),f.value),
T=Fb(e,A,l.value),I=Math.max(1,...A.map(wt=>wt.links)),[B,z]=[A.filter(wt=>wt.unsupported||wt.lost).length,A.filter(wt=>At(e.sources[wt.id]).length).length];h.textContent=
[R(A.length,"source"),`${B.toLocaleString("en")} are the only support of some record`,`${z.toLocaleString("en")} repeat another source`].join("; ");let K=i,lt=[];
for(let{title:wt,entries:Ot}of T){if(K<=0)break;lt.push(p("section",{},l.value!=="none"&&p("h2",{},C(wt),p("span",{class:"count"},Ot.length.toLocaleString("en"))),
p("ul",{},Ot.slice(0,K).map(Lo=>E(Lo,I))))),K-=Ot.length}A.length>i&&lt.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=qc,L()}},`Show ${Math.min(qc,A.length-
i)} more of ${(A.length-i).toLocaleString("en")} sources`))),A.length||lt.push(p("p",{class:"notice"},r.size?["No source contains “",C(a),"”. Clear the filter\
 above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This data has no sour\
ces. Sources in sources.yaml appear here once a claim cites them.")),x.replaceChildren(...lt),S.update()}n.on((O,N)=>{if(!(O.view!=="sources"||O.open===N.open))
for(let A of Q(x,"[data-source]")){let T=A.querySelector(".source-title");O.open?.type==="source"&&O.open.id===A.dataset.source?T?.setAttribute("aria-current","\
true"):T?.removeAttribute("aria-current")}});function D(O){let N=s?.view===O.view;s=O,!N&&(r=Ib(e,s.view),g(),L())}return{update:D}}function Bb(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&C(r)];if(n.counts){let{type:c,where:l}=n.counts(e),f={type:c,where:s?{...l,drawn:""}:l},u=se(t,o,f,Number(
r),{text:r});u.tabIndex=-1,i.splice(0,1,u)}n.id==="kind"&&i.unshift(Qe({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:rn[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift(Ee(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?ot(r):null},i)}function Pb(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var Mi={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},BA={ArrowRight:1,ArrowLeft:-1};function Hb(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},Mn.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},Mi[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=BA[o.key];if(!s)return;o.preventDefault();let r=Mn,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Ct(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of Mn){let[r,i]=[Ct(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var Ub=8;function Gb(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let u=t.scrollTop,d=Math.max(0,Math.floor(u/a)-Ub),m=Math.
min(i-1,Math.ceil((u+t.clientHeight)/a)+Ub);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let y=[...r.keys()].filter(x=>x>h).sort((x,S)=>x-S)[0];s.insertBefore(w,r.get(y)??null)}}function l(u){
i=u,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function f(u){
let[d,m]=[u*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(u)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:f}}var UA=120,GA=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function zb(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,f="",u=0,d=structuredClone(ih),m=new Map(
Mn.map(_=>[_,new Set])),h=()=>n.get().table,w=()=>G(m,h()),y=_=>it(_.open,n.get().open),x=Hb(n),S=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:T}),v=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:_,label:J})=>p("button",{type:"button","data-drawn":String(_),onclick:()=>{l=_,I()}},J))),b=p(
"p",{class:"table-told",role:"status"}),g=p("button",{type:"button",class:"primary",onclick:wt},"Show on the graph"),k=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),$=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),lt()}},"Select none"),M=p("div",{role:"rowgroup",class:"grid-head"}),E=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:Lo}),L=p("p",{class:"notice view-none",hidden:!0}),D=Gb(E,M,O,{role:"rowgroup"});E.
append(M,D.body);function O(_){let J=i[_],dt=ot(a.slice(0,3).map(H=>H.text(J)).filter(Boolean).join(", ")),ft=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${dt}`,onchange:H=>K(J,H.target.checked)});return ft.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":_+2,"aria-selected":String(
ft.checked),"aria-current":y(J)?"true":null,tabindex:_===c?0:-1,"data-index":_,onclick:H=>{H.target.closest(".cell-check, .number.inline")||(Ot(_,!1),o.open(J.open))},
onfocus:()=>Ot(_,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},ft)),a.map(H=>Bb(e,J,H,{open:o.open,drawn:l})))}function N(){let[_,J]=d[h()],
dt=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let ft of i)dt.checked?w().add(ft.key):w().delete(ft.key);lt()}});M.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},dt)),a.map(ft=>p("div",{role:"columnh\
eader",class:ft.number?"cell number":"cell","aria-sort":ft.id===_?J?"ascending":"descending":null},p("button",{type:"button","data-column":ft.id,onclick:()=>A(ft)},
ft.title,p("span",{class:"arrow","aria-hidden":"true"},ft.id===_?J?"▲":"▼":"")))))),Pb(E,a),E.setAttribute("aria-colcount",String(a.length+1))}function A(_){
let[J,dt]=d[h()];d[h()]=[_.id,J===_.id?!dt:!_.number],B(),Ct(M,`[data-column="${_.id}"]`)?.focus(),o.say(`Sorted by ${_.title}, ${d[h()][1]?"ascending":"descend\
ing"}`)}function T(){clearTimeout(u),u=setTimeout(()=>{f=S.value,B()},UA)}function I(){let _=l?s.drawn:s.view;a=ah(e,h()),r=zr(e,h(),_),x.update({actors:_.actors.
size,links:_.links.size,[h()]:r.length});for(let J of Q(v,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));Qn.setAttribute("ar\
ia-labelledby",`tab-${h()}`),E.setAttribute("aria-label",Mi[h()]),B()}function B(){let[_,J]=d[h()];i=uh(dh(r,a,f),a.find(({id:dt})=>dt===_)??a[0],J),c=Math.max(
0,i.findIndex(y)),N(),E.setAttribute("aria-rowcount",String(i.length+1)),E.hidden=i.length===0,L.hidden=i.length>0,i.length===0&&z(),E.scrollTop=0,D.reset(i.length),
i.length&&y(i[c])&&D.reveal(c),lt()}function z(){let _=Mi[h()].toLowerCase();return r.length?L.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${_}\
 contains “`,C(f),"”. ",p("button",{type:"button",onclick:()=>{S.value=f="",B(),S.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?L.
replaceChildren(`No ${_} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,I()}},"Show all in view")):L.replaceChildren(GA(e,h())?`No ${_} p\
ass the filters. Widen them in the legend, or clear the time window.`:`This data has no ${_}.`)}function K(_,J){J?w().add(_.key):w().delete(_.key),lt()}function lt(){
for(let[j,H]of D.made){let P=w().has(i[j].key);H.setAttribute("aria-selected",String(P));let X=H.querySelector("input");X&&(X.checked=P),y(i[j])?H.setAttribute(
"aria-current","true"):H.removeAttribute("aria-current")}let _=w().size,J=M.querySelector("input"),dt=i.filter(j=>w().has(j.key)).length;J&&(J.checked=dt>0&&dt===
i.length),J&&(J.indeterminate=dt>0&&dt<i.length);let ft=Mi[h()].toLowerCase();b.textContent=_?`${_.toLocaleString("en")} selected`:i.length<r.length?`${i.length.
toLocaleString("en")} of ${r.length.toLocaleString("en")} ${ft}`:"";for(let j of[g,$])j.hidden=_===0;k.hidden=_!==1||h()!=="actors"}function wt(){let _=zr(e,h(),
{actors:new Set(Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(ft=>w().has(ft.key)),J=[...new Set(_.flatMap(ft=>[...ft.actors]))],dt=J.filter(
ft=>!s.view.actors.has(ft));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],..._.length===1?{open:_[0].open}:{}}),setTimeout(()=>o.canvas().
fit(),60),dt.length&&o.note(dt.length===1?"1 actor of these does not pass the filters and is not shown.":`${R(dt.length,"actor")} of these do not pass the filte\
rs and are not shown.`)}function Ot(_,J=!0){D.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,_));let dt=J?D.reveal(c):D.made.get(c);
dt?.setAttribute("tabindex","0"),J&&dt?.focus({preventScroll:!0})}function Lo(_){if(!_.target.closest(".rows"))return;let dt={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+
D.page(),PageUp:c-D.page(),Home:0,End:i.length-1}[_.key],ft=i[c];if(dt!==void 0)Ot(dt);else if(_.key==="Enter")o.open(ft.open);else if(_.key===" "&&_.target.getAttribute(
"role")==="row")K(ft,!w().has(ft.key));else return;_.preventDefault()}let Qn=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view\
-bar"},S,v,b,g,k,$),L,E);t.append(x.element,Qn),n.on((_,J)=>{if(_.view!=="table"||!s)return;let dt=Mn.find(j=>j===`${_.open?.type}s`);if(J.view!=="table"&&dt&&dt!==
_.table&&queueMicrotask(()=>n.set({table:dt},{tracked:!1})),_.open===J.open)return;let ft=i.findIndex(y);ft>=0&&(Ot(ft,!1),D.reveal(ft)),lt()});function Sl(_){let J=s&&
s.view===_.view&&s.drawn===_.drawn&&s.state.table===_.state.table&&i.length;s=_,J?D.draw():I()}return{update:Sl}}var Vb=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},C(t.events[s].name)),p("span",{class:"fine"},` ${F(t.events[s].date)}`)))));function VA(t,e,n){let o=t.events[e],
{to:s,by:r}=Sa(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
F(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},C(o.name)),p("p",{class:"fine"},o.place&&[C(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Dt(t,a,n.open)])),Vb(t,"In answer to",s,n),Vb(t,"Answered by",r,n)))}function qb(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=Ve(t,i),c=r.window?`, ${Yt(
r.window)}`:"";n.textContent=a.length?`${R(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>VA(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var lr=1/0;function Kc(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+te(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>te(r).forEach(([a,c,l,f],u)=>{(r.outside?.includes(u)?[a,null,null,f]:[a,c,l,f]).forEach((m,h)=>{s[4*(o[i]+u)+h]=m===null?h%2?
lr:-lr:Gt(m)})})),{numbers:s,starts:o}}var ed=(t,e)=>t[e]===-lr&&t[e+3]===lr,YA=["undated","possible","certain"];function Kb({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-lr,o??lr],a=c=>t[c+1]<=i&&t[c+2]>=r?2:ed(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let f=e[c];f<
e[c+1];f+=1)l=Math.max(l,a(4*f));l>=0&&(s[YA[l]]+=1)}return s}function Xb({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
ed(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var Yc=Cs(({last:t})=>t).left;function Yb(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function Qb({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>U(n).last||i.push([Yc(n,a),Math.min(n.length-1,Yc(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[f,u]=[t[l+
1],t[l+2]],d=ed(t,l);d||r(c,t[l],t[l+3]);let m=f<=u;!m&&(u<n[0]?.first||Yc(n,f)!==Yc(n,u))||(r(a,m?f:u,m?u:f),d&&r(c,m?f:u,m?u:f))}Yb(o,a),Yb(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var Zb=66,[nd,is]=[20,51],yn=24,tk=24,od=5,ek=52;function ok(t,e){let n=(e-2*yn)/(t.last+1-t.first);return{x:r=>yn+(r-t.first)*n,day:r=>t.first+(r-yn)/n,each:n}}
function nk(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],f=is-n[a],u=[c,
l-(l-c>5?1:.4),f,f-e[a]],[d,m,h,w]=u.map(y=>y.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function KA(t,e,{x:n},o){return t.map((s,r)=>{let i=(is-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function sk(t,e,n){let o=tt(
"svg",{class:"time-picture",height:Zb,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map(S=>p("button",{type:"button",class:`time-cut ${S}`,onclick:n,hidden:!0})),a=0;function c({bins:S,counted:v,domain:b,across:g,certainOnly:k}){
let{certain:$,possible:M}=v,E=Math.max(1,...S.map((A,T)=>$[T]+(k?0:M[T]))),L=A=>A?Math.max(1,A/E*(is-nd)):0,D=Array.from($,L),O=D.map(()=>0),N=Array.from(M,L);return[
...k?[]:[tt("path",{class:"time-possible",d:nk(S,N,D,g,b)}),tt("path",{class:"time-tops",d:KA(S,N.map((A,T)=>A+D[T]),g,b)})],tt("path",{class:"time-certain",d:nk(
S,D,O,g,b)})]}function l({domain:S,across:v,width:b,cut:g}){let[k,$]=[g.first===null?14:ek,g.last===null?14:ek];return di(S.first,S.last,b-2*yn).flatMap(({day:M,
label:E,year:L})=>{let D=v.x(M),O=D>k+14&&D<b-$-14;return[tt("path",{class:L?"time-tick year":"time-tick",d:`M${D} ${is}v4`}),O&&tt("text",{x:D,y:Zb-3,"text-anc\
hor":"middle"},E)]}).filter(Boolean)}function f({cut:S}){i.forEach((v,b)=>{let g=b?S.last:S.first;if(v.hidden=g===null,g===null)return;let k=Number(String(yt(g)).
slice(0,4));v.textContent=b?`${k} ≫`:`≪ ${k}`,v.title=`A few dates are ${b?"later, up to":"earlier, back to"} ${k}: show all years`,v.setAttribute("aria-lab\
el",v.title)})}let u=(S,v,b)=>`M${S} ${v-b}l${b} ${b} ${-b} ${b} ${-b} ${-b}z`;function d(S,{across:v,width:b}){let g=Math.max(1,Math.floor((b-2*yn)/tk)),k=(b-2*
yn)/g,$=new Map;for(let[M,E]of S){let L=Math.max(0,Math.min(g-1,Math.floor((v.x(E)-yn)/k)));$.has(L)||$.set(L,[]),$.get(L).push(M)}return[...$].sort(([M],[E])=>M-
E).map(([M,E])=>({ids:E,left:yn+M*k,wide:k}))}function m(S){let v=b=>p("span",{},C(t.events[b].name),p("span",{class:"fine"},` ${F(t.events[b].date)}`));return[
...S.slice(0,od).map(v),S.length>od&&`and ${R(S.length-od,"more event")}`]}function h(S,v){r.replaceChildren(p("ul",{class:"links"},S.map($=>p("li",{},Ae(t,$,M=>{
g(),e.open(M)}))))),r.hidden=!1;let b=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min(v.offsetLeft+tk/2-r.offsetWidth/2,b))}\
px`,r.querySelector("button")?.focus();let g=()=>{r.hidden=!0,document.removeEventListener("pointerdown",k)},k=$=>{r.contains($.target)||g()};document.addEventListener(
"pointerdown",k),r.onkeydown=$=>{let M=[...r.querySelectorAll("button")],E={ArrowDown:1,ArrowUp:-1}[$.key];if($.key==="Escape")g(),v.focus();else if(E)M[Math.max(
0,Math.min(M.length-1,M.findIndex(L=>L===document.activeElement)+E))].focus();else return;$.preventDefault()}}function w(S){a=Math.min(a,Math.max(0,S.length-1)),
s.replaceChildren(...S.map(({ids:v,left:b,wide:g},k)=>{let $=v.length===1?`${ot(t.events[v[0]].name)}, ${F(t.events[v[0]].date)}`:`${v.length} events: ${v.slice(
0,3).map(E=>ot(t.events[E].name)).join(", ")}${v.length>3?" and more":""}`,M=p("button",{type:"button",class:"time-mark","aria-label":$,tabindex:k===a?0:-1,onclick:()=>{
Kt(),v.length===1?e.open({type:"event",id:v[0]}):h(v,M)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=k,M.setAttribute("tabindex","0")}});return M.
style.left=`${b}px`,M.style.width=`${g}px`,ar(M,()=>m(v))}))}s.addEventListener("keydown",S=>{let v={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[S.
key];v!==void 0&&(S.preventDefault(),Q(s,"button")[Math.max(0,Math.min(s.children.length-1,v))]?.focus())});function y({across:S,domain:v},[b,g],k){let[$,M]=[Math.
max(b,v.first),Math.min(g,v.last)+1];if($>=M)return!1;let[E,L]=[S.x($),Math.max(2,S.x(M)-S.x($))];return tt("path",{class:k?"time-compared second":"time-compare\
d first",d:`M${E-(k||L>2?0:2)} ${nd-4}h${L}V${is}h${-L}z`})}function x(S){o.setAttribute("width",String(S.width));let v=S.asOf!==null&&tt("path",{class:"time-re\
cord",d:`M${S.across.x(S.asOf)} ${nd-4}V${is}`}),b=S.events.map(([,g])=>u(Math.round(S.across.x(g)*10)/10,10,4)).join("");o.replaceChildren(...ue([c(S),tt("path",
{class:"time-base",d:`M${yn} ${is}H${S.width-yn}`}),l(S),v,S.compared.map((g,k)=>y(S,g,k)),tt("path",{class:"time-events",d:b})])),w(d(S.events,S)),f(S)}return{
draw:x,parts:[o,s,r,...i]}}var rk={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},QA=250,JA=1500,Ei={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},Ai=t=>tt("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},tt("path",{d:t}));function ik(t,e,n,o){
let s=0,r=(w,y,x)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:x},Ai(y)),i=r("Step back",Ei.back,()=>d(-1)),a=r("Step forward",Ei.ahead,
()=>d(1)),c=r("Play",Ei.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(rk).
map(([w,[y]])=>p("option",{value:w},y)));l.value="month";let f=()=>rk[l.value][1];function u(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:y}=t.get();
u(y?Xs(y,{months:w*f()},n()):hy(n(),w,f()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(Ai(Ei.pause)),
c.setAttribute("aria-label","Pause"),u(gy(t.get().window,n())),s=setInterval(()=>{let y=wy(t.get().window,f(),n());y?u(y):h()},w?JA:QA)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(Ai(Ei.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function ak(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&Kb(i,[Gt(a[0]),Gt(a[1])]),f=!!a&&t.get().certain,u=l?l.undated:Xb(i),d=i.starts.length-1,m=!a&&c||Yt(a),h=l?[o(l.certain,
`${R(l.certain,"link")} certain`,"List them",s("certain")),f?[]:o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))].flat():[o(
d,R(d,"link"),"Show them in the tables",()=>t.set({view:"table",table:"links"},{tracked:!1}))];u&&h.push(o(u,`${u.toLocaleString("en")} have no usable dates`,"T\
hese links have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...ue([p("str\
ong",{},m[0].toUpperCase()+m.slice(1)),": ",h.map((w,y)=>[y?", ":"",w])]))}return{element:n,show:r,text:()=>n.textContent}}function ck(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(cn(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,f]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,f):o.removeAttribute(l)}function i(){let c;try{
c=ln(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),it(c,t.get().window)?a(c):t.set(cn(c))}function a(c){let l=c?Yt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var nT=4,lk=24,oT=1e3,sT={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},rT={Home:"first",End:"last"};function iT(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,it(t.get().window,n))return;let i=performance.now();t.set(cn(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>it(i,n)}}function fk(t,e,n,o){let s=iT(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>f(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,y]=oe(d,m),[x,S]=[
h.x(w),h.x(y+1)];t.classList.toggle("windowed",!!d);let v=Math.max(0,lk-(S-x))/2;a.body.style.left=`${x-v}px`,a.body.style.width=`${S-x+2*v}px`,a.body.style.setProperty(
"--spare",`${v}px`),a.first.style.left=`${x-v-lk}px`,a.last.style.left=`${S+v}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:b,day:g,side:k}of[{part:"\
first",day:w,side:0},{part:"last",day:y,side:1},{part:"body",day:w,side:null}]){a[b].setAttribute("aria-valuemin",m.first),a[b].setAttribute("aria-valuemax",m.last),
a[b].setAttribute("aria-valuenow",Math.min(Math.max(g,m.first),m.last));let $=k===null?null:d?.[k];a[b].setAttribute("aria-valuetext",k===null?Yt(d):$?ut($):`op\
en, ${k?"to the end":"from the start"}`)}}function f(d,m){let{window:h}=e.get(),{limits:w}=n(),y=sT[d.key]??0,x=rT[d.key];if(!y&&!x||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>oT&&s.begin(),r=d.timeStamp,s.end();let S=d.shiftKey?{days:Math.sign(y)}:{months:y};if(m==="body")c(Xs(h,x?{days:x==="fi\
rst"?-1e6:1e6}:S,w));else{let v=m==="first"?0:1,b=oe(h,w)[v];c(xu(h,v,x?w[x]:S.days?b+S.days:my(b,v,y),w))}s.end()}function u(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:y}=n(),x=t.getBoundingClientRect(),S=d.clientX-x.left,v=d.target.closest("[data-\
part]")?.dataset.part??"new",b=e.get().window,g=oe(b,h),k=w.each>3,$=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Kt();function M(N){
let A=Math.round((N-S)/w.each);if(v==="body"){let I=Lc(g[0]+A,!1,{exact:k});return Xs(b,k?{days:I-g[0]}:{months:xt(I)-xt(g[0])},h)}if(v==="new"){let I=[S,N].sort(
(B,z)=>B-z).map((B,z)=>Lc(w.day(B),!!z,{exact:k}));return Cc(Math.max(m.first,I[0]),Math.max(I[0],Math.min(m.last,I[1])),h)}let T=v==="first"?0:1;return xu(b,T,
Lc(g[T]+A+T,!!T,{exact:k}),h)}function E(N){let A=N.clientX-x.left;$||=Math.abs(A-S)>nT,$&&c(M(A))}function L(N){t.classList.remove("dragging");for(let[A,T]of O)
t.removeEventListener(A,T);if(document.removeEventListener("keydown",D,!0),N.type!=="pointerup")c(b);else if(!$&&v==="new"){let A=y.find(T=>T.last>=w.day(S))??U(
y);c(Cc(Math.max(A.first,m.first),Math.min(A.last,m.last),h))}s.end(),a[v]&&a[v].focus({preventScroll:!0,focusVisible:!1})}function D(N){N.key==="Escape"&&(N.preventDefault(),
L(N))}let O=[["pointermove",E],["pointerup",L],["pointercancel",L]];for(let[N,A]of O)t.addEventListener(N,A);document.addEventListener("keydown",D,!0)}return t.
addEventListener("pointerdown",u),{draw:l,parts:Object.values(a),sending:s}}var cT=[...It.filter(t=>t!=="window"&&t!=="certain"),"compare"],lT=window.matchMedia("(max-width: 760px)"),uk=()=>{};function sd(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(Gt(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(Gt(o));return t.info.asOfDay&&e.length&&e.push(
Gt(t.info.asOfDay)),dy(e)}function dk(t,e,n,o){let s=sd(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}fT(t,e,
n,o,s)}function fT(t,e,n,o,s){let r=Gt(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=sk(e,o,()=>$(s.whole)),c=Kc(e,new Set),l=[],f=s,u,d=()=>f===s?s:s.
whole,m=fk(i,n,()=>u,T=>{m.draw(T),h.show(c,T)}),h=ak(n,o),w=ik(n,m.sending,d,()=>o.say(h.text()??"")),y=ck(n,w.stop),x=p("button",{type:"button",class:"text",onclick:()=>{
let{window:T}=n.get();$(f===s&&T?ku(T,s.whole):s)}}),S=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>k(!g())},Ai("M4 6.500 8 10.5\
00l4-4")),v=p("input",{type:"checkbox",onchange:T=>n.set({certain:T.target.checked})}),b=({compare:T})=>T?.by==="dates"?T.sides:[],g=()=>t.classList.contains("f\
olded");function k(T){t.classList.toggle("folded",T),S.setAttribute("aria-expanded",String(!T)),S.title=T?"Show the time bar":"Hide the time bar",T||D()}function $(T){
f=T,E(n.get()),D(),M()}function M(){let{window:T}=n.get();x.disabled=f===s&&!T,x.textContent=f===s?"Zoom in":"Zoom out",x.setAttribute("aria-label",f===s?"Zoom \
in on the window":"Zoom out to all years")}function E(T){let I=L({...T,window:null});c=Kc(e,I.links),l=Tc(e.events,Object.keys(e.events).filter(B=>e.events[B].roles.
some(({actor:z})=>I.actors.has(z))),f)}function L(T){let I=or()||$e(T)!==null,B=ye(e,T,I?Pc():null);return or()?B:cc(e,T,B)}function D(){let T=i.clientWidth;if(!T)
return;let I=uy(f.first,f.last,T);u={domain:f,limits:d(),bins:I,across:ok(f,T),counted:Qb(c,I),width:T,events:l,asOf:r,cut:{first:f===s&&s.earlier?s.whole.first:
null,last:f===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:b(n.get()).map(B=>oe(B,s.whole))},a.draw(u),m.draw(n.get().window)}function O(){
let{window:T}=n.get();if(!T)return f!==s&&$(s);let[I,B]=oe(T,f);I>=f.first&&B<=f.last||$(f===s?s.whole:ku(T,s.whole))}function N(T){y.show(T.window),v.checked=T.
certain&&!!T.window,v.disabled=!T.window;let I=T.window?Kc(e,L(T).links):c;h.show(I,T.window,xs(T)?b(T).length?"Either time":"Either":null),M()}function A(T){if(T.
target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!u)return;let I=u.across.day(T.clientX-i.getBoundingClientRect().
left),B=u.bins.findIndex(lt=>lt.first<=I&&I<=lt.last+1);if(B<0||I<f.first||I>f.last+1)return Kt();let z=u.bins[B],K=i.getBoundingClientRect();$i([p("strong",{},
z.name),`${R(u.counted.certain[B],"link")} certain`,`${u.counted.possible[B].toLocaleString("en")} more possible`],{left:K.left+u.across.x((z.first+z.last)/2),top:K.
top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",A),i.addEventListener("pointerleave",Kt),t.append(p("div",{class:"time-grid"},p("div",{class:"\
time-controls"},S,w.elements),h.element,i,y.element,p("div",{class:"time-more"},p("label",{class:"check",title:"Only links that are certainly active in the wind\
ow"},v,"certain only"),x))),new ResizeObserver(D).observe(i),n.on((T,I)=>{T.window!==I.window&&w.isPlaying()&&!m.sending.isLast(T.window)&&w.stop();let B=cT.some(
z=>T[z]!==I[z]);B&&E(T),T.window!==I.window&&O(),B||T.certain!==I.certain?D():T.window!==I.window&&u&&m.draw(T.window),(B||T.certain!==I.certain||T.window!==I.window)&&
N(T)}),k(lT.matches&&!n.get().window),O(),uk=()=>{E(n.get()),D(),N(n.get())},E(n.get()),N(n.get())}var pk=()=>uk();var[rd,id]=[24,26],hk=7,$o=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function wk(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=di(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>$o(p("span",{class:"axis\
-year"},m),e.x(d))),l=tt("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},tt("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.50\
0-4.500 4.500-4.500-4.500z`).join("")})),f=o.map(({id:d,at:m,left:h,wide:w,row:y})=>{let x=ar($o(p("button",{type:"button",class:"axis-event",onclick:()=>{Kt(),
i.open({type:"event",id:d})}},$o(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),C(t.events[d].name)),h,w),()=>[p("strong",{},C(t.events[d].name)),F(
t.events[d].date),t.events[d].place&&C(t.events[d].place)]);return x.style.top=`${rd+y*id}px`,x});l.style.top=`${rd+a*id+2}px`;let u=p("div",{class:"axis"},p("d\
iv",{class:"axis-years","aria-hidden":"true"},c,r!==null&&$o(p("span",{class:"axis-record",title:`Date of record: ${ut(t.info.asOfDay??"")}`}),e.x(r+1))),f,l);return u.
style.width=`${e.width}px`,u.style.height=`${rd+a*id+(s.length?14:2)}px`,u}function gk({across:t,domain:e,events:n,asOf:o,window:s}){let r=di(e.first,e.last,t.width).
map(({day:f})=>$o(p("span",{class:"ground-year"}),t.x(f))),i=-hk,c=n.filter(([,f])=>t.x(f)-i>=hk&&(i=t.x(f),!0)).slice(0,400).map(([,f])=>$o(p("span",{class:"gr\
ound-event"}),t.x(f))),l=[...r,...c];if(s){let[f,u]=oe(s,e).map((d,m)=>t.x(d+m));l.unshift($o(p("span",{class:"ground-window"}),f,Math.max(2,u-f)))}return o!==null&&
l.push($o(p("span",{class:"ground-record"}),t.x(o+1))),l}var Xc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function yk(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(gb).map(([l,f])=>p("option",{value:l},f))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:f,steps:u})=>p("button",{type:"button","aria-label":f,onclick:()=>t.zoom(
u)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},Xc("bar-certain","cer\
tain"),Xc("bar-possible","possible"),Xc("bar-possible fade-right","end unknown"),Xc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:f,closest:u}){r.hidden=
!l,n.disabled=s.disabled=f,o.disabled=u}}}var bk=25,pT=46,kk=5,xk=t=>Math.max(pT,t*bk+2*kk);function mT(t,e){let n=t.links[e],[o,s]=Mr(n,t.info.asOfDay),r=_o(t,n);return[p("strong",{},r.opens,C(t.actors[n.
source].name),C(r.said),r.named?"":C(t.actors[n.target].name)),C(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="\
asserted"?"":`, ${Pe(n)}`}`)]}function hT(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[f,u])=>{let d=p("span",{class:l});return d.style.left=
`${f-s}px`,d.style.width=`${u-f}px`,d},i=({left:l,right:f,solid:u,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,y=u?.[1]??
f-46;return[r(`bar-possible${w}`,[l,f]),u&&r("bar-certain",u),h&&r("bar-arrow",[y,y+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"\
lane-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),C(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p(
"button",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[ot(e.text),Wt(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[Pe(o)]].join(", "),onclick:()=>{Kt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${kk+e.row*bk}px`,ar(c,()=>mT(t,e.link))}function Sk(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let f=t.actors[e.id],u=[R(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${ot(f.name)}`)),m=p("div",{class:"lane-name"},Ee(t.types[f.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:ot(f.name),onclick:()=>o.open({type:"actor",id:e.id})},C(f.name)),p("span",{class:"fine"},u),d),h=l.length>0&&tt("svg",{class:"lane-events","aria-hidde\
n":"true",width:c.width,height:12},tt("path",{d:l.map(y=>`M${c.x(y).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&
p("span",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((y,x)=>y.left-x.left).map(y=>hT(t,y,o)));return w.
style.width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var vk=200,$k=32,Ti=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],gT={"+":1,"=":1,"-":-1,0:-Ti.length},yT={ArrowRight:1,ArrowLeft:-1},bT={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},Ok=300;function Mk(t,e,n,o){let s=sd(e);return s?kT(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function kT(t,e,n,o,s){let r=Gt(e.info.asOfDay??null),i,a=0,c="linked",l=0,f=[],u,d=new Set,m=new Map,h={actor:null,
item:"name"},w=yk({order(j){c=j,N()},zoom:j=>Qn(j===null?0:a+j),toWindow:_}),y=p("div",{class:"timeline-head"}),x=p("div",{class:"timeline-corner"}),S=p("div",{
class:"timeline-ground","aria-hidden":"true"}),v=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),b=p("div",{class:"timeline-body"},S,v),g=p("div",{class:"timeline",tabindex:-1},y,b),k=p("p",{class:"notice view-none",hidden:!0}),$=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=vk,N()}});b.append($),t.append(w.element,k,g);let M=document.createElement("canvas").getContext("2d"),
E=new Map;function L(j){if(!M)return 8*j.length;M.font.startsWith("12")||(M.font=`12.500px ${getComputedStyle(t).fontFamily}`);let H=E.get(j)??M.measureText(j).
width+4;return E.set(j,H),H}function D(){let j=x.offsetWidth||190,H=Math.max(120,Math.floor((g.clientWidth-j-8)*Ti[a])),P=H/(s.last+1-s.first);return{width:H,each:P,
x:X=>(X-s.first)*P,names:j}}let O=()=>Tc(e.events,Ve(e,i.view),s);function N(){if(!i||!g.clientWidth)return;let j=[...i.drawn.actors],H=l?Yu(e,[...i.view.actors].
filter(Bt=>!i.drawn.actors.has(Bt)),i.view.links,"linked").slice(0,l).map(({id:Bt})=>Bt):[],P=D(),X=O(),{open:Et}=n.get(),me=Et?.type==="link"?Et.id:null,kn=new Map;
for(let[Bt,vl]of X)for(let{actor:qi}of e.events[Bt].roles)nt(kn,qi,vl);u={across:P,events:X,happened:kn},f=[];let he=6,Jn=null,Qt=Yu(e,[...j,...H],i.view.links,
c);Qt.forEach((Bt,vl)=>{Bt.group&&Bt.group!==Jn&&(Jn=Bt.group,f.push({heading:Jn,top:he,height:$k}),he+=$k);let qi=yb(e,Bt,{...P,measure:L,wanted:me,all:d.has(Bt.
id)}),Pd=xk(qi.rows);f.push({lane:Bt,packed:qi,top:he,height:Pd,position:vl+1}),he+=Pd});let yr=i.view.actors.size-Qt.length;$.hidden=yr<=0,$.textContent=yr>0?`\
Show ${Math.min(vk,yr).toLocaleString("en")} more of ${R(yr,"actor")} in view`:"",$.style.top=`${he+8}px`,b.style.height=`${he+(yr>0?56:12)}px`,b.style.width=`${P.
names+P.width+8}px`;for(let Bt of m.values())Bt.remove();m.clear();let z1=new Set(Qt.flatMap(Bt=>Bt.links)).size;w.say(`${R(Qt.length,"actor")}, ${R(z1,"link")}`),
k.hidden=Qt.length>0,g.hidden=Qt.length===0,Qt.length||(k.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),Qt.some(({id:Bt})=>Bt===h.actor)||(h={actor:Qt[0]?.id??null,item:"name"}),A(),T()}function A(){let{across:j,
events:H}=u,P=bb(e,H,{...j,measure:L,most:g.clientHeight<420?1:3}),{window:X}=n.get();y.replaceChildren(x,wk(e,{across:j,domain:s,labels:P,events:H,asOf:r,on:o})),
x.textContent=H.length?`${R(H.length,"event")}${P.length<H.length?`, ${P.length} named`:""}`:"",S.replaceChildren(...gk({across:j,domain:s,events:H,asOf:r,window:X})),
S.style.left=`${j.names}px`,w.update({window:X,all:a===0,closest:a===Ti.length-1})}function T(){if(!u)return;let[j,H]=[g.scrollTop-Ok,g.scrollTop+g.clientHeight+
Ok];for(let[P,X]of m)P.top+P.height>=j&&P.top<=H||X.contains(document.activeElement)||(X.remove(),m.delete(P));for(let P of f){if(m.has(P)||P.top+P.height<j||P.
top>H)continue;let X="heading"in P?p("div",{class:"lane-heading",role:"listitem"},C(P.heading)):I(P);X.style.top=`${P.top}px`,X.style.height=`${P.height}px`,m.set(
P,X)}v.replaceChildren(...[...m].sort(([P],[X])=>P.top-X.top).map(([,P])=>P))}function I({lane:j,packed:H,position:P}){let X=Sk(e,j,H,{on:o,across:u.across,position:P,
size:f.length,unfolded:d.has(j.id),events:u.happened.get(j.id)??[],toggle:()=>{d.has(j.id)?d.delete(j.id):d.add(j.id),N(),Ot(j.id,"more")}});return B(X,j.id),X}
function B(j,H){let{open:P}=n.get();j.classList.toggle("open",P?.type==="actor"&&P.id===H);for(let X of Q(j,"[data-item]"))P?.type==="link"&&P.id===X.dataset.item?
X.setAttribute("aria-current","true"):X.removeAttribute("aria-current"),X.tabIndex=H===h.actor&&X.dataset.item===h.item?0:-1}let z=()=>{for(let[j,H]of m)"lane"in
j&&B(H,j.lane.id)},K=()=>f.filter(j=>"lane"in j),lt=j=>K().find(({lane:H})=>H.id===j);function wt(j){let H=g.clientHeight-y.offsetHeight;return j.top<g.scrollTop?
g.scrollTop=j.top-6:j.top+j.height>g.scrollTop+H&&(g.scrollTop=Math.min(j.top,j.top+j.height-H+6)),T(),m.get(j)}function Ot(j,H,P=null){let X=lt(j),Et=X&&wt(X);
if(!Et)return;let me=Ct(Et,`[data-item="${CSS.escape(H)}"]`);if(!me&&P!==null){let kn=he=>Math.abs(he.offsetLeft+he.offsetWidth/2-P);me=Q(Et,".lane-bar").sort((he,Jn)=>kn(
he)-kn(Jn))[0]}me??=Ct(Et,"[data-item=name]"),me&&(h={actor:j,item:me.dataset.item??"name"},z(),me.focus({preventScroll:!me.matches(".lane-bar")}))}function Lo(j){
let H=gT[j.key],P=j.target.closest("[data-item]");if(H&&!j.ctrlKey&&!j.metaKey)Qn(a+H);else if(P){let X=P.closest(".lane"),Et=K(),me=Et.findIndex(Qt=>Qt.lane.id===
X.dataset.actor),kn=Q(X,"[data-item]"),he=yT[j.key],Jn=j.key==="Home"?-Et.length:j.key==="End"?Et.length:bT[j.key];if(he){let Qt=kn[Math.max(0,Math.min(kn.length-
1,kn.indexOf(P)+he))];Ot(X.dataset.actor,Qt.dataset.item??"name")}else if(Jn){let Qt=Et[Math.max(0,Math.min(Et.length-1,me+Jn))].lane.id;P.dataset.item==="name"?
Ot(Qt,"name"):Ot(Qt,"",P.offsetLeft+P.offsetWidth/2)}else return}else return;j.preventDefault()}function Qn(j,H=null){let P=Math.max(0,Math.min(Ti.length-1,j)),
X=(g.clientWidth-u.across.names)/2,Et=H??s.first+(g.scrollLeft+X)/u.across.each;a=P,N(),g.scrollLeft=u.across.x(Et)-X}function Sl(j){j?_():Qn(0)}function _(){let[
j,H]=oe(n.get().window,s),P=(s.last-s.first)/Math.max(30,H-j),X=Ti.findLastIndex(Et=>Et<=P*.9);Qn(Math.max(0,X),(j+H)/2)}g.addEventListener("scroll",()=>requestAnimationFrame(
T),{passive:!0}),g.addEventListener("wheel",j=>{!j.ctrlKey&&!j.metaKey||(j.preventDefault(),Qn(a+(j.deltaY<0?1:-1),s.first+(j.clientX-g.getBoundingClientRect().
left-u.across.names+g.scrollLeft)/u.across.each))},{passive:!1}),g.addEventListener("keydown",Lo),g.addEventListener("focusin",({target:j})=>{let H=j.closest("[\
data-item]");H&&(h={actor:H.closest(".lane").dataset.actor,item:H.dataset.item},z())});let J=0;new ResizeObserver(()=>{g.clientWidth&&g.clientWidth!==J?N():g.clientHeight&&
T(),J=g.clientWidth}).observe(g),n.on((j,H)=>{if(j.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&ft({...o.now(),state:j}),j.window!==H.window&&u&&Sl(j.window),
j.open===H.open))return;let P=j.open?.type==="link"?j.open.id:null,X=j.open?.type==="actor"?j.open.id:null;P&&!dt(P)?N():z();let Et=K().find(({lane:me})=>P?me.links.
includes(P):me.id===X);Et&&!(P&&dt(P))&&wt(Et)});let dt=j=>v.querySelector(`[data-item="${CSS.escape(j)}"]`);function ft(j){let H=i&&i.view===j.view&&i.drawn===
j.drawn&&u;i=j,H?z():N()}return{update:ft}}var Ek={lanes:"Links and events",events:"Events alone"};function Ak(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=qb(e,o),a=Object.keys(Ek).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},Ek[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=Mk(s,e,n,o);c.hidden=!Object.keys(e.events).length;let f=null;function u(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);f?.view!==d.view&&r.update(d),f=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!f||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:u}}var Tk={},Lk,ad,Dk,Ck={timeline:Ak,table:zb,matrix:Lb,sources:_b,hypotheses:window.axisgraphHypotheses?.create??vT};function vT(t){return t.append(p("p",{class:"\
notice"},"This page was written without hypotheses: axisgraph render --hypotheses FILE.")),{update(){}}}function Nk(t,e,n){[Lk,ad,Dk]=[t,e,n];for(let o of Q(W("\
views"),"[data-view]"))o.addEventListener("click",()=>ad.set({view:o.dataset.view},{tracked:!1}))}function Qc(t){let{view:e}=t.state;document.body.dataset.view=
e;for(let n of Q(W("views"),"[data-view]"))n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.
keys(Ck)])W(`view-${n}`).hidden=n!==e;e!=="graph"&&(Tk[e]??=Ck[e](W(`view-${e}`),Lk,ad,Dk),Tk[e].update(t))}var OT=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),MT=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function ET(t){let e=OT.of(t)??t;return MT.test(e)?`the ${e}`:e}var AT=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,Jc=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,TT={media:"media outlet",other:"actor"};function CT(t,e){if(!e||e==="..")return!1;let n=Be(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function Wk(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],f=Fo(`${ao(t.actors[e])}${n}`),u=TT[o]??t.types[o].
label.toLowerCase(),d=CT(t,l??c),m=d?r?"were":"was":r?"are":"is",h=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${ET(s)}`:"",w=[i&&`founded ${no(i)}`,a&&
`born ${no(a)}`,d&&c&&`ended ${no(c)}`,d&&l&&`died ${no(l)}`].filter(Boolean);return`${f} ${m} ${AT(u)}${h}${w.map(y=>`, ${y}`).join("")}.`}function LT(t){let e=Wt(
t);if(t.periods||e==="dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${F(o??"")}`;let s=F(
n);if(o==="..")return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?no(n):r.startsWith("last confirmed")?`since ${s}\
, ${r}`:`from ${s} to ${F(o)}`}var DT={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},Ik=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":DT[t];function Rk(t){return fe(`${LT(t)}, ${t.confidence} confidence`)}function jk(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=f=>`${ao(t.actors[f])}${t.actors[f].name}`,a=f=>Jc(f.map(u=>t.kinds[u].label.toLowerCase())),c=(f,u,d)=>d.length>0&&`${Fo(i(f))} ${t.actors[f].plural?"giv\
e":"gives"} ${i(u)} ${a(d)}.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${Fo(i(e))} and ${i(n)}: no support, ${Jc(r.map(({family:f})=>f))}\
 only.`:`No link between ${i(e)} and ${i(n)} passes the filters.`}var cd=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function _k(t,e,n){let o=new Map,s=()=>Object.fromEntries(Y.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function Bk(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];nt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>Is(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>Fk(t,i)-Fk(t,r)||Ns(t,i.links)-Ns(t,r.links)||(r.id<i.id?-1:1))}var Fk=(t,{links:e})=>Y.indexOf(t.links[e[0]].confidence);
function Pk(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let f of e){let{target:u,kind:d}=t.
links[f],{family:m}=t.kinds[d];(m==="support"&&u===n?s:l[m]).links.push(f)}return c.links.sort((f,u)=>Is(t.links[f],t.links[u])||(f<u?-1:1)),o.filter(f=>f.links.
length>0)}var WT=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],IT={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},RT=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),jT=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function FT(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=IT[n]??[n];return p("span",{class:"id"},`${s} `,r?bo(r(encodeURIComponent(o)),o):C(o))})}var _T=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},C(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?RT.of(n):"")))),ld=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function Hk(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&mt("Country",jT.of(e.country)),i&&mt("Ideology",ld(i,c=>C(c))),WT.map(([
c,l])=>e[c]&&mt(l,F(e[c]))),o.length>0&&mt("Aliases",ld(o,({name:c,lang:l})=>C(c,{lang:l}))),s.length>0&&mt("Not to be confused with",ld(s,c=>Dt(t,c,n))),e.identifiers&&
mt("Identifiers",FT(e)),e.url&&mt("Address",bo(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&_T(r),p("dl",{class:"facts"},a))}function fr(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>mt(n,C(String(o))))))}var Uk=4;function tl(t,e=1/0){let n=t.length-e;return p("ul",{class:"moved"},t.slice(0,e).map(([o,s,r])=>p("li",{},C(o),": ",s!==null&&p(r===null?"span":"del",{},
C(s)),s!==null&&r!==null&&" → ",r!==null&&p(s===null?"span":"ins",{},C(r)))),n>0&&p("li",{},`and ${n} more`))}var Gk=t=>tl(t,t.length>Uk+1?Uk:1/0);function as(t,e,n){
let o=Se(t,e,n);if(!t.changes||!o)return null;let s=C(t.changes.since),r={new:["New since ",s,"."],gone:["Gone since ",s,": the data no longer has it. What foll\
ows is from the earlier version."],changed:["Changed since ",s,":"]};return p("div",{class:`since ${o}`,"data-since":o},p("p",{},r[o]),o==="changed"&&tl(kr(t,e,
n)))}function el(t,e,{of:n,pair:o},s){if(e.compare?.by!=="versions")return null;let r=ic(t,e).links,i=o?jn(t,r,o).families.flatMap(({links:a})=>a):r.filter(a=>n&&
[t.links[a].source,t.links[a].target].includes(n));return i.length?p("section",{"data-gone":i.length},p("h3",{},"Gone links",p("span",{class:"count"},String(i.length))),
p("ul",{class:"links"},i.map(a=>p("li",{},vt(t,a,s,{from:n}))))):null}var nl=200;function xe(t,e,{first:n=nl,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(f=!1){let u=t.slice(a,a?Math.max(a+nl,n):n),d=u.map(h=>p("li",{},e(h)));a+=u.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>nl?`Show ${nl} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),f&&d[0]?.querySelector("button")?.focus()}let l=xo(r,()=>Q(r,"li > button").map(
f=>[f]));return c(),[r,i]}var Di=10,zk=.25;function Vk(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:f})=>f)),a=f=>Math.min(r,Math.max(0,Number(f?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((f,u)=>[p("\
span",{class:"years-title"},t[u].title),tt("svg",{viewBox:`0 0 ${r} ${Di}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[u].title}: ${PT(f,e)}`},tt("r\
ect",{class:"years-ground",width:r,height:Di}),f.map(({certain:d,possible:m},h)=>[m>0&&tt("rect",{class:"years-possible",x:h,y:Di-2,width:1.02,height:2}),d>0&&tt(
"rect",{class:"years-certain",x:h,width:1.02,height:Di,opacity:(zk+(1-zk)*d/i).toFixed(2)})]),s&&tt("rect",{class:"years-window",x:c,width:l-c,height:Di}))]),p(
"span",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(f=>p("span",{},String(f))))),p("p",{class:"fine"},
"Darker: more links. A line at the foot: possible only."))}function PT(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no \
year certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`\
certain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var UT=[["received","Received","to"],["given","Given","from"]],fd=[...Y].reverse();function qk(t,e,n,o){let s=a=>fd.reduce((c,l)=>c+a[l],0),r=UT.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let f=n.reduce((m,h)=>m+s(h[a]),0),u={type:"links",where:{[l]:e,family:"support"}},d=f.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,se(t,o,u,f,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Tu(t,a.kind),C(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},fd.filter(f=>a[c][f]).map(f=>{let u={[l]:e,kind:a.kind,confidence:f},d=String(a[c][f]);return se(t,o,{type:"links",where:u},
a[c][f],{text:d,class:`level ${f}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",fd.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return xo(i,()=>Q(i,"tr").map(a=>Q(a,"button"))).update(),i}var ud=6;function zT(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function VT(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?Bk(t,s,e):null;return p("section",{},mi(t,r,n,o,i?i.length:s.length),i?xe(i,a=>Wy(t,
e,a,r),{first:ud}):xe(s,a=>vt(t,a,r,{from:e}),{first:ud}))}function qT(t,e,n,o){let s=cd(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${R(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function Yk(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=Se(t,"actors",e)==="gone",c=cd(t,i.view.links,e),l=Pk(t,c,e),f=l.map(h=>h.links.map(w=>t.links[w])),u=Cy(f,t.info.asOfDay),d={type:"\
events",where:{of:e}},m=Rn(t,i,Oe("events",{of:e})).ids;return{eyebrow:[Ee(r),r.label],title:C(s.name),body:[as(t,"actors",e),p("p",{class:"statement"},C(Wk(t,e))),
s.summary&&p("p",{class:"summary"},C(s.summary)),!a&&zT(e,n),qT(t,e,c.length,n),qk(t,e,_k(t,c,e),o),l.map(h=>VT(t,e,h,o)),u&&Vk(l,u,ge(t,i.state)),m.length>0&&p(
"section",{},mi(t,o,"Events",d,m.length),xe(m,h=>Ae(t,h,o),{first:ud})),el(t,i.state,{of:e},o),fr(s.attributes),Hk(t,s,o)]}}var KT=([t,,,e])=>t!==null||e!==null;function Kk(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=te(r),a=i.filter(KT);n&&ce(
r,n)==="certain"?o.certain.push(s):(n?ce({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var dd=300,QT={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function Xk(t,e,n){let{state:o,view:s}=n.now(),r=Kk(t,s.links,o.window)[e],i=Yt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${R(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},QT[e]),p("ul",{class:"links"},r.slice(0,dd).map(
a=>p("li",{},vt(t,a,n.open)))),r.length>dd&&p("p",{class:"notice"},`${(r.length-dd).toLocaleString("en")} more are in the tables.`)]}}var ZT={strong:0,fair:1,weak:2},t2={supports:"Supports",disputes:"Disputes",denies:"Denies"};function e2(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let f=t.sources[e],u=[C(f.publisher),f.published&&C(F(f.published)),s&&C(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},t2[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},C(r)),i&&p("p",{class:"by"},"According to ",C(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},C(f.title)),p("span",{class:"where"},u.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",C(F(a))),p("p",{class:"fine"},`Source ${ae[f.reliability]} (${f.reliability}); `,`claim ${gs[o]} (${o})`))}function n2(t,e){
let n=({strength:o,source:s,credibility:r})=>`${ZT[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var Oo=({stance:t})=>t===
"supports";function ol(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=n2(t,e),s=[{title:"For",side:o.filter(Oo)},{title:"\
Against",side:o.filter(r=>!Oo(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>e2(t,a,n))))))}var Qk=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function o2(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},C(Rk(o)),", ",o.roots.length?se(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${Ik(o)}.`)]}var s2={certain:"certain",possible:"possible, not certain",never:"not active"};function r2(t,e,[
n,o]){let s=[n?xn(n):-1e9,o?xn(o):1e9],r=Ds(t,[e],s),i=r&&Qp(r);return i&&p("p",{class:"fine"},i)}function i2(t,e,n){let o=t.links[e],[s,r]=Mr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&mt("At the time chosen",p("p",{},`${Yt(n)}: ${s2[ce(o,n)??"never"]}`),r2(t,e,n)),mt("When",p("p",{},C(s)),p("p",{class:"fine"},
r)),o.amounts&&mt("Amount",o.amounts.map(i=>p("p",{},pa(i,F)))),o.items&&mt("Items",o.items.map((i,a)=>[a?", ":"",C(i)])),o.purpose&&mt("Purpose",C(o.purpose)))}
function Jk(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=Se(t,"links",e)==="gone",c=_o(t,r),l={type:"pair",from:r.source,to:r.target},f=Rh(t,n.now().
view.links,l);return{wide:r.claims.some(Oo)&&!r.claims.every(Oo),eyebrow:[Qe({colour:i.colour,arrow:!i.symmetric}),C(i.label),` (${i.family})`],title:[c.opens&&
p("span",{class:"verb"},c.opens),Dt(t,r.source,s),p("span",{class:"verb"},C(c.said),c.named?": ":""),Dt(t,r.target,s)],body:[as(t,"links",e),o2(t,e,s),r.summary&&
p("p",{class:"summary"},C(r.summary)),!a&&p("p",{class:"actions"},f>1&&r.source!==r.target&&p("button",{type:"button","data-pair":f,onclick:()=>s(l)},`All ${f} \
links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},
"Show both on the graph")),i2(t,e,o),ol(t,r.claims,s),fr(r.attributes),p("p",{class:"fine"},"Link ",p("code",{},e))]}}var c2=(t,[e,...n],o)=>[vo(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>vo(t,s,o))];function Zk(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=Rn(t,o,e),a={actors:wi,links:vt,sources:vo,events:Ae},c=u=>a[s](t,u,n.open),l=Gn(t,Ef(o.state,r)),f=s==="actors"?i:i.flatMap(u=>s==="links"?l2(t,u):[]);return{
eyebrow:["List"],title:Rr(s,i.length),body:[ya(t,{type:s,where:r}).map(u=>p("p",{class:"statement"},C(fe(u)))),l.length>0&&p("p",{class:"fine"},C(`Under the fil\
ters: ${l.join("; ")}`)),f.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(f)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?xe(Af(t,r.cited),u=>c2(
t,u,n.open)):xe(i,c)]}}var l2=(t,e)=>[t.links[e].source,t.links[e].target];function t0(t,e,n){let{from:o,to:s}=e,r=jn(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[R(i.length,"link")],title:[Dt(t,o,n.open),
p("span",{class:"verb"}," and "),Dt(t,s,n.open)],body:[i.length>0&&p("p",{class:"statement"},C(jk(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"\
button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"butto\
n",onclick:()=>n.pathFrom(o,s)},"Paths between them")),el(t,n.now().state,{pair:e},n.open),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},fe(a),p(
"span",{class:"count"},String(c.length))),xe(c,l=>vt(t,l,n.open))))]}}var md={};br(md,{event:()=>h2,source:()=>m2});var d2=8;function ur(t,e,n,o){let{ids:s}=Rn(t,e.now(),Oe(o.type,o.where));if(!s.length)return null;let r={links:vt,events:Ae,sources:vo,actors:null,roots:null}[o.
type];return p("section",{},mi(t,e.open,n,o,s.length),xe(s,i=>r?.(t,i,e.open),{first:d2}))}function dr(t,e,n,o){let{ids:s}=Rn(t,e.now(),Oe(n,o));return s.length?
se(t,e.open,{type:n,where:o},s.length):null}var e0=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function p2(t,e,n){let o=c=>c.filter(Boolean),s=o([
dr(t,n,"links",{rests:e}),dr(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([dr(t,n,"links",{alone:e}),
dr(t,n,"events",{alone:e})]),i=dr(t,n,"links",{weaker:e}),a=dr(t,n,"sources",{repeats:e});return p("p",{class:"statement"},e0(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",e0(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function m2(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},C(t.sources[i].title)):C(i);return{eyebrow:["Source"],title:C(o.title),body:[as(t,"sources",e),p2(t,e,n),o.summary&&p("p",{class:"summary"},
C(o.summary)),p("dl",{class:"facts"},mt("Publisher",C(o.publisher)),o.author&&mt("Author",C(o.author)),o.published&&mt("Published",F(o.published)),mt("Reliabili\
ty",`${o.reliability}: ${ae[o.reliability]}`),o.class&&mt("Class",fn(o.class)),...At(o).map(i=>mt("Derives from",r(i))),o.accessed&&mt("Accessed",F(o.accessed)),
o.url&&mt("Address",bo(o.url,o.url)),o.host&&mt("Address",C(o.host)),o.archived_url&&mt("Archived",bo(o.archived_url,o.archived_url))),ur(t,n,"No support withou\
t it",{type:"links",where:{alone:e}}),ur(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),ur(t,n,"Events without a claim",{type:"events",where:{
alone:e}}),ur(t,n,"Links that cite it",{type:"links",where:{cites:e}}),ur(t,n,"Events that cite it",{type:"events",where:{cites:e}}),ur(t,n,"Derived from it",{type:"\
sources",where:{repeats:e}})]}}var n0=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),xe(n,s=>Ae(t,s,o.open)));function h2(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Dt(t,a,n.open):C(a),p("span",{class:"fine"},` ${l?`${l} `:""}${fn(c)}`)],{to:r,by:i}=Sa(t,e);return{
wide:o.claims.some(Oo)&&!o.claims.every(Oo),eyebrow:["Event"],title:C(o.name),body:[as(t,"events",e),p("p",{class:"statement"},C(F(o.date)),o.place&&[", ",C(o.place)]),
o.summary&&p("p",{class:"summary"},C(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.
map(a=>p("li",{},s(a))))),n0(t,"Responds to",r,n),n0(t,"Responses",i,n),ol(t,o.claims,n.open),fr(o.attributes)]}}var wd={};br(wd,{render:()=>y2,summary:()=>r0});var s0=40,sl=({began:t,ended:e,changed:n})=>Jc([[t,"new"],[e,"gone"],[n,"changed"]].filter(([o])=>o.length).map(([o,s])=>`${o.length.toLocaleString("en")} ${s}`));
function r0(t,e){let n=({added:s,removed:r,changed:i})=>sl({began:s,ended:r,changed:Object.keys(i)}),o=Object.entries({Links:sl(t),Actors:sl(t.actors),Events:n(
e.events),Sources:n(e.sources)}).filter(([,s])=>s).map(([s,r])=>`${s}: ${r}.`);return o.length?o.join(" "):"No link, actor, event or source in view differs."}var w2=(t,e,n,o)=>p(
"h3",{},p("span",{class:`change-sample ${t}`,"aria-hidden":"true"}),e,p("span",{class:"count"},[n&&R(n,"link"),o&&R(o,"actor")].filter(Boolean).join(", "))),Mo=(t,e,n={})=>xe(
t,o=>[e(o),Object.hasOwn(n,o)&&Gk(n[o])],{first:s0,class:"links moved-records"}),Ni=(t,e,n,o=e.length<=s0)=>e.length>0&&p("details",{open:o},p("summary",{},`${t}\
: ${e.length.toLocaleString("en")}`),n);function hd(t,e,n,o,s){let[r,i]=[n[o],n.actors[o]];if(!r.length&&!i.length)return null;let a=os(t,{by:"versions"})[o],c=d=>vt(
t,d,s.open),l=r.filter(d=>t.links[d].roots.length<2),f=r.filter(d=>t.links[d].roots.length>1),u=new Set(r);return p("section",{"data-change":o,"aria-label":a},w2(
o,a,r.length,i.length),o==="began"&&[Ni("Links on one independent source",l,Mo(l,c)),Ni("Links on several",f,Mo(f,c))],o==="ended"&&Ni("Links",r,Mo(r,c)),o==="c\
hanged"&&e.links.changed.map(({title:d,because:m,records:h},w)=>{let y=Object.keys(h).filter(b=>u.has(b)),x=new Set(m.map(([b])=>b)),S=y.map(b=>[b,h[b].filter(([
g])=>!x.has(g))]),v=[x.size>0&&p("div",{class:"because"},p("p",{},"Because of:"),tl(m)),Mo(y,c,Object.fromEntries(S))];return Ni(`Links: ${d.toLowerCase()}`,y,v,
w===0||void 0)}),i.length>0&&Ni("Actors",i,Mo(i,d=>wi(t,d,s.open),o==="changed"?e.actors.changed:{})),o!=="ended"&&Rc(t,r,s))}function g2(t,{wording:{links:e,actors:n}},o){
let[s,r]=[Object.keys(e),Object.keys(n)];if(!s.length&&!r.length)return null;let i=[s.length&&R(s.length,"link"),r.length&&R(r.length,"actor")];return p("detail\
s",{"data-beside":"wording"},p("summary",{},`Wording, details and ids only: ${i.filter(Boolean).join(", ")}`),Mo(r,a=>wi(t,a,o.open),n),Mo(s,a=>vt(t,a,o.open),e))}
function o0(t,{added:e,removed:n,changed:o},s,r){let i=Object.keys(s),a=[...e,...Object.keys(o),...i];if(!a.length&&!n.length)return null;let c=sl({began:e,ended:n,
changed:Object.keys(o)}),l=i.filter(u=>s[u].every(([d])=>d==="id")).length,f=[c,i.length>l&&`${(i.length-l).toLocaleString("en")} in wording only`,l&&`${l.toLocaleString(
"en")} renamed`].filter(Boolean).join(", ");return p("details",{"data-beside":t.toLowerCase()},p("summary",{},`${t}: ${f}`),Mo(a,r,{...o,...s}),n.length>0&&p("p",
{class:"fine"},"Gone: ",n.map((u,d)=>[d?"; ":"",C(u)])))}function y2(t,e,n){let o=t.changes,s=mn(t,e.get(),{by:"versions"}),{outside:r}=o;return{eyebrow:["What \
changed"],title:Zs(t,{by:"versions"}),body:[p("p",{class:"statement"},r0(s,o)),hd(t,o,s,"ended",n),hd(t,o,s,"changed",n),hd(t,o,s,"began",n),g2(t,o,n),o0("Event\
s",o.events,o.wording.events,i=>Ae(t,i,n.open)),o0("Sources",o.sources,o.wording.sources,i=>vo(t,i,n.open)),o.also.length>0&&p("p",{class:"fine"},o.also.map(([i,
a])=>`${fe(i)}: ${a}.`).join(" ")),r>0&&p("p",{class:"fine"},`${R(r,"change")} of links that this page does not include.`),p("button",{type:"button",onclick:()=>e.
set({compare:null})},"Show the data without marks"),p("details",{class:"compare-else"},p("summary",{},"Compare something else"),Wc(t,e,n))]}}var i0={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},b2={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function a0(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!pt(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ve(h)!==null))return null;let f=An(t,e);if(!f)
return null;let u=$e(e)!==null,d=u?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",Ue(e)];for(let[h,w]of Object.entries(u?{...i0,...b2}:
i0)){let y=f[h];y==null||y===!1||d.push(w,...y===!0?[]:[[y].flat().join(",")])}let m=l.parts??!0;return(u?!m:m)&&d.push(u?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var gd=60,x2=12;function yd(t,e){let n=a0(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function l0(t,e,n,o){let{state:s,view:r,
drawn:i}=n.now(),{far:a,inOrder:c}=Wa(t,s,r,x=>Ba(t,x)),l=x=>Math.abs(a.get(x)??0),f=new Map(c.map((x,S)=>[x,S])),u=new Map(c.map(x=>[x,[]]));for(let x of r.links){
let{source:S,target:v}=t.links[x],b=(f.get(S)??0)>(f.get(v)??0)?S:v;u.get(b)?.push(x)}let d=c.filter(x=>u.get(x)?.length);if(n.say(`${R(r.actors.size,"actor")},\
 ${R(r.links.size,"link")}`),!d.length&&o)return[c0()];if(!d.length)return[p("h3",{class:"found"},"No link"),S2(t,s)];let m=(x,S)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[x],links:u.get(x)??[]}),onpointerleave:()=>n.light()},p("details",{open:S<x2},p("summary",{},Dt(t,x,n.open),p("span",{class:"fine"},
` ${R(u.get(x)?.length??0,"link")}`)),p("ul",{class:"links"},(u.get(x)??[]).map(v=>p("li",{},vt(t,v,n.open,{from:x})))))),h=d.slice(0,gd),w=[...new Set(h.map(l))].
sort((x,S)=>x-S),y=i.left.length;return[p("h3",{class:"found"},`${R(r.actors.size,"actor")}, ${R(r.links.size,"link")}`),o&&c0(),y>0&&p("p",{class:"fine"},`The \
picture draws the nearest ${i.actors.size}.`),...w.map(x=>p("section",{class:"stage"},p("h4",{},x===0?"Within it":xf(x)),p("ul",{class:"reached"},h.filter(S=>l(
S)===x).map(m)))),d.length>gd&&p("p",{class:"fine"},`${R(d.length-gd,"more actor","more actors")} in the tables (3).`),yd(t,s)].filter(Boolean)}var c0=()=>p("p",
{class:"notice wrong"},`The walks are more than the page examines (${vf.toLocaleString("en")} moves), so links are missing. Ask for fewer hops or kinds, or in a\
 terminal.`);function S2(t,e){let n=[e.window&&bc(e),e.kinds&&`“${iu(t,e)}”`].filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(
" and ")} within this number of hops. Click a part of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sen\
tence to widen it.")}var bd=8,$2=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",C(t.actors[n].name)]),f0=t=>t[0].toUpperCase()+t.slice(1);function u0(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?C(t.actors[n].name):n])}function O2(t,e,n){let o=e.slice(0,bd).map((s,r)=>[r?", ":"",Dt(t,s,n)]);
return p("li",{},o,e.length>bd&&` and ${R(e.length-bd,"more actor","more actors")}`)}function d0(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>O2(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
u0(t,f0(r.words))),p("p",{class:"fine"},$2(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=U(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},u0(t,f0(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function kd(){let t=Mt.get();if(!pt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=sr();if(!e)return[];if(typeof e=="string")return T2(
e);if("walked"in e)return l0(ht,Mt,zt,e.truncated);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=Xp(n.length,
o);return zt.say(s),[p("h3",{class:"found"},s),n.length>1&&E2(n),e.why&&d0(ht,e.why,{loosen:lb,open:zt.open}),p("ol",{class:"chains",onkeydown:A2},n.map((r,i)=>C2(
r,i,i===(t.chosen??0)))),yd(ht,t)].filter(Boolean)}function E2(t){let{chosen:e}=Mt.get(),n=s=>{let r=e===null?s>0?0:t.length-1:(e+s+t.length)%t.length;Mt.set({chosen:r},
{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"stepper"},p("button",{type:"button","data-key":"previous","aria\
-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-key":"next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==
null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>Mt.set({chosen:null},{tracked:!1})},"Show all"))}function A2(t){let e={ArrowDown:1,ArrowUp:-1}[t.
key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=Si().length-1,o=Math.max(0,Math.min(n,(Mt.get().chosen??(e>0?-1:n+1))+e));Mt.set({chosen:o},
{tracked:!1}),Ct(document,`[data-key="path:${o}"]`)?.focus()}function m0(){let t=document.getElementById("path-answer");if(!t)return;let e=document.activeElement,
n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...ue(kd())),n!==null&&(Ct(t,`[data-key="${n}"]`)??Ct(t,"button"))?.focus()}function T2(t){
if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The search was cancelled.";return zt.say(n),[p("p",{class:"notice","aria-busy":String(e)},
n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"Escape",onclick:rr},"Cancel"):p("button",{type:"button",onclick:Hc},"Search again"))]}
function C2(t,e,n){let o=r=>zt.canvas().highlight({actors:r.actors,links:r.hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>zt.now().drawn.actors.
has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{s&&o(t)},onpointerleave:()=>zt.light()},p("button",{type:"button",class:"route","data-\
key":`path:${e}`,"aria-pressed":String(Mt.get().chosen===e),"aria-expanded":String(n),onclick:()=>Mt.set({chosen:Mt.get().chosen===e?null:e},{tracked:!1})},zl(t).
map((r,i)=>[i?p("span",{class:"arrow","aria-label":"to"}," → "):"",r.actors.map((a,c)=>[ma(ht,r,c),C(ht.actors[a].name)])])),p("p",{class:"badges"},p("span",{
class:"badge"},R(t.hops.length-t.steps,"hop")),Qk(t.confidence),t.time&&p("span",{class:`badge time-${t.time}`},t.time==="certain"?"certain in time":"possible i\
n time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",{class:"badge"},R(t.independentSources,"independent source"))),n&&p("ol",{class:"hop\
s"},t.hops.map((r,i)=>N2(t,r,i))),n&&p("p",{class:"fine"},W2(t)),n&&L2(t),n&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>zt.cite({path:t,question:Bc()})},
"Copy citation")))}var p0=8;function L2({variants:t=[]}){let e=t.length-p0,n=t.slice(0,p0).map(o=>`Also: ${ha(ht,o,s=>ht.actors[s].name)} (${o.confidence}).`);return e>
0&&n.push(`Also: ${e.toLocaleString("en")} more by way of parts.`),n.map(o=>p("p",{class:"fine",dir:"auto"},o))}var D2=({source:t,target:e,links:n})=>({actors:[
t,e],rises:n[0].source===t});function N2(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];return p("li",{class:o?
"weakest":null},p("p",{class:"hop"},C(ht.actors[e.source].name),e.through?ma(ht,D2(e),1):" → ",C(ht.actors[e.target].name),p("span",{class:"fine"},`  ${[R(e.links.
length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",{},vt(ht,r.id,zt.open,{from:e.source,bare:r.source===e.source})))))}
function W2(t){let e=t.hops[t.weakestHop],n=[`Rests on ${R(t.independentSources,"independent source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?
"step":"hop"} on ${R(e.independentSources,"source")}`),t.window&&n.push(`all hops may be active at once ${I2(t.window)}`),`${n.join("; ")}.`}function I2({first:t,
last:e}){return t&&e?t===e?`on ${ut(t)}`:`from ${ut(t)} to ${ut(e)}`:t?`from ${ut(t)} on`:e?`until ${ut(e)}`:"on any day"}function R2(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function w0(t,e){let n=p("ul",{class:"options",hidden:!0}),o=Yn()[t],
s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?ot(ht.actors[o]?.name??ai(ht,o)):"",placeholder:"Anyone",dir:"auto"});return Je(s,n,{graph:ht,entries:zt.
entries,ready:zt.ready,types:["actor"],say:zt.say,keep:!0,choose:r=>{r&&de({[t]:r})}}),R2(t,e,s,n)}function j2(){let{from:t,to:e}=Yn();return p("form",{class:"p\
ath-form",onsubmit:n=>n.preventDefault()},w0("from","From"),w0("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>de({from:e,to:t})},"Swap ends"))}
function g0(){let t=p("div",{id:"path-answer",role:"region","aria-label":"Answer"},kd());return{eyebrow:["Answer"],title:C(Ke(ht,zt.now().state)),body:[j2(),t]}}var Ze,je,Ce,xd=!1,y0=!1,b0=null,rl=[],Sd=["paths","stories","compare"];function _2(t){return t.type==="compare"?(je.get().compare?.by==="versions"?wd:gi).render(
Ze,je,Ce):t.type==="pair"?t0(Ze,t,Ce):t.type==="list"?Zk(Ze,t.list,Ce):t.type==="dated"?Xk(Ze,t.id,Ce):t.id===void 0?t.type==="paths"?g0():hb(Ze,je,Ce):t.type===
"actor"?Yk(Ze,t.id,Ce):t.type==="link"?Jk(Ze,t.id,Ce,ge(Ze,je.get())):md[t.type](Ze,t.id,Ce)}var B2=["chosen","story",...It],P2=({type:t})=>t==="paths"||t==="st\
ories"?B2:t==="compare"?[...It,"compare","unfolded"]:t==="list"?[...It,"compare","unfolded","focus"]:[...It,"compare"];function vd(t,e){let{open:n}=t,o=!y0;y0=!0;
let s=it(n,e.open),r=n?P2(n):[];if(s&&!r.some(c=>t[c]!==e[c]))return;!s&&e.open&&n&&!xd&&rl.push(e.open),n||(rl.length=0);let i=document.activeElement,a=W("pane\
l").contains(i);n&&!e.open&&(b0=i),document.body.dataset.panel=n?"open":"closed";for(let c of Sd)W(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));
n&&k0(n,s),!o&&!s&&H2(n,a,i)}function H2(t,e,n){let o=W("panel-title");t?t.type==="paths"&&pt(je.get())?o.focus({preventScroll:!0}):t.id===void 0&&Sd.some(s=>s===
t.type)?Su(W("panel-body"),o):(e||t.type==="list"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&$y(b0,W("canvas"))}function k0(t,e){let{
eyebrow:n,title:o,body:s,wide:r=!1}=_2(t),i=e?Js(W("panel")):null;W("panel").classList.toggle("wide",r),W("panel").dataset.record="id"in t&&t.id?`${t.type}:${t.
id}`:"",W("panel-back").hidden=rl.length===0,W("panel-eyebrow").replaceChildren(...ue(n)),W("panel-title").replaceChildren(...ue(o)),W("panel-body").replaceChildren(
...ue(s)),e||(W("panel-scroll").scrollTop=0),i?.()}function U2(){let t=rl.pop();xd=!0,t&&Ce.open(t),xd=!1;let{open:e}=je.get();e&&k0(e,!1)}function x0(t,e,n){[Ze,
je,Ce]=[t,e,n],W("panel-back").addEventListener("click",U2),W("panel-close").addEventListener("click",()=>Ce.open(null));for(let o of Sd)W(`show-${o}`).addEventListener(
"click",()=>Ce.open(je.get().open?.type===o?null:{type:o}));W("show-stories").hidden=!Ze.stories?.length,W("skip-question").addEventListener("click",o=>{o.preventDefault(),
Ce.open({type:"paths"}),Su(W("panel-body"),W("panel-title"))}),W("skip").addEventListener("click",o=>{o.preventDefault(),je.set({view:"table"},{tracked:!1}),W("\
view-table").focus()})}function S0(t,e){let{question:n}=je.get(),o={from:t??n?.from??null,to:e??n?.to??null};o.from===o.to&&(o[t?"to":"from"]=null),je.set({...Lr(
je.get(),o),open:{type:"paths"}})}var $d=t=>{document.body.dataset.side=t},$0=()=>$d("near");function v0({left:t,right:e,top:n,bottom:o}){let s=W("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function O0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",f=v0(c);f&&($d(l===
"far"?"near":"far"),v0(c)>=f&&$d(l))}var V2=2e4;function M0(t){let e=t.length<=V2,n=null,o=()=>Fc($g(t),()=>{e=!0,n?.()},s=>{throw s});return e||requestAnimationFrame(()=>setTimeout(o)),{is:()=>e,when:s=>{
n=s}}}var Y2=["actor","link","source","event"];function E0(t,e,n){let o=ba(t),s=u=>{let d=o.has(u)?null:Os(t,u);if(d)throw new rt(d);return o.has(u)&&n.note(`“${u}”\
 is now “${o.get(u)}”.`),o.get(u)??u},r=(u,d)=>{let m={...Wp(u,d)};for(let h of["kinds","via","without"]){let w=m[h];w?.length&&(m[h]=[w].flat().map(s))}return m},
i=(u,d)=>{let m=s(u);if(d!==void 0){let w=s(d),y=m!==w&&Object.hasOwn(t.actors,m)&&Object.hasOwn(t.actors,w);return n.open(y?{type:"pair",from:m,to:w}:null),y}let h=Y2.
find(w=>Object.hasOwn(t[`${w}s`],m));return n.open(h?{type:h,id:m}:null),!!h},a=()=>{let{open:u}=e.get();if(u?.type==="actor"||u?.type==="link")return[u.id];if(u?.
type==="pair")return jn(t,n.now().view.links,u).families.flatMap(({links:m})=>m);let d=u?.type==="list"?$s(t,u.list).where.ids:null;return d?d.split(","):[]},c=()=>[
...new Set([...a(),...e.get().selected])],l=u=>{let d=[...new Set([u].flat().map(s))],m=d.filter(y=>Object.hasOwn(t.actors,y)),h=d.filter(y=>Object.hasOwn(t.links,
y)),w=d.find(y=>!m.includes(y)&&!h.includes(y));if(w!==void 0)throw Sn("actor or link",w);if(d.length===1){e.set({selected:[]},{tracked:!1}),i(d[0]);return}n.unfold(
m),e.set({selected:m},{tracked:!1}),n.open(h.length?{type:"list",list:Oe("links",{ids:h.join(",")})}:null)},f={ready:Promise.resolve(!0),paths:(u,d,{work:m,...h}={})=>hf(
t,s(u),s(d),r("paths",h),{work:m}),whyNot:(u,d,{work:m,...h}={})=>sb(t,s(u),s(d),r("whyNot",h),{work:m}),search:(u,{types:d=[],limit:m=10}={})=>Mg(t,n.entries,String(
u),{types:[d].flat(),limit:m}),setFilter:(u={})=>e.set(vs(t,r("setFilter",u),e.get())),ask:(u,d,m={})=>{let{types:h,countries:w,...y}=m,x=[u,d].map(v=>v&&ve(v)===
null?s(v):v);for(let v of x)if(v&&ve(v)===null&&!Object.hasOwn(t.actors,v))throw Sn("actor",v,Object.keys(t.actors));let S={...r("paths",y),types:h,countries:w};
e.set(so(t,{from:x[0]??null,to:x[1]??null,filter:S}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,selection:c,
setSelection:l,onChange:u=>e.on(()=>u()),view:()=>({actors:[...n.now().drawn.actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.
get(),picture:()=>({...n.canvas().picture(),question:Vg(t,e.get())}),network:n.canvas().network};window.axisgraph=Object.freeze(f)}var cs=(t,e,n,o)=>p("button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e),il=(t,e,n,o,s)=>p("label",{class:"choice"},p(
"span",{},e),p("select",{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),Wi=(t,e,n,o)=>p("l\
abel",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function Od({graph:t,on:e,done:n},o,s,r){let{from:i,to:a}=Yn(),c=p("ul",{class:"options",hidden:!0}),l=p("input",{type:"text","data-key":"name","aria-label":`${s}\
 Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"auto"}),f=u=>n(()=>{let d=o==="from"?"to":"from";de({[o]:u,...u&&Yn()[d]===u?{[d]:null}:
{}})});return Je(l,c,{graph:t,entries:e.entries,ready:e.ready,types:["actor"],say:e.say,choose:u=>{u&&f(u)},questions:u=>({options:Zo(t,u).map(({code:d,actors:m})=>({
name:`All ${m} actors in ${Gs(d)}`,change:{question:{from:null,to:oo(d),walk:{}}}})),alone:!1}),ask:u=>f(u.question?.to??null)}),[s,p("div",{class:"field"},l,c),
p("p",{class:"actions"},(o==="from"?i:a)&&cs("none",r[0].toUpperCase()+r.slice(1),()=>f(null)),i&&a&&cs("swap","Swap ends",()=>n(()=>de({from:a,to:i}))))]}function A0({
graph:t,store:e,on:n,done:o}){let s=e.get(),r=Object.keys(t.kinds),i=new Set(Ro(t,s,"kinds")??r),a=q.filter(m=>Un(t,m).length),c=m=>e.set(Ge(t,e.get(),"kinds",m)),
l=[["every",`${ru}: every kind`,r],...pt(s)?[["ties","supports or is tied to: no hostility",r.filter(m=>on.includes(t.kinds[m].family))]]:[],...a.map(m=>[m,yc[m],
Un(t,m)])],f=p("input",{type:"text","data-key":"kind","aria-label":"Kind of link",placeholder:"Type a kind: money, weapons, leads ..."}),u=a.map(m=>p("fieldset",
{class:"kinds"},p("legend",{},m),Un(t,m).map(h=>p("label",{class:"check","data-kind":h},p("input",{type:"checkbox",checked:i.has(h),"data-key":`kind:${h}`,onchange:w=>{
w.target.checked?i.add(h):i.delete(h),c(i)}}),C(t.kinds[h].label))))),d=()=>lu(t,f.value);return f.addEventListener("input",()=>{let m=new Set(d());for(let h of u.
flatMap(w=>Q(w,"[data-kind]")))h.classList.toggle("found",m.has(String(h.dataset.kind)));n.say(m.size?[...m].map(h=>t.kinds[h].label).join(", "):"No kind has a \
name like this")}),f.addEventListener("keydown",m=>{let h=d();!h.length||m.key!=="Enter"&&m.key!=="Tab"||(m.preventDefault(),o(()=>c(h)))}),["What kind of link?",
p("div",{class:"field"},f),p("ul",{class:"presets"},l.map(([m,h,w])=>p("li",{},cs(m,h,()=>o(()=>c(w)),w.length===i.size&&w.every(y=>i.has(y)))))),p("div",{class:"\
kind-grid"},u)]}function T0({graph:t,store:e,on:n,done:o}){let{walk:s}=Yn(),{via:r=[]}=s,i=Ue(e.get()),a=p("ul",{class:"options",hidden:!0}),c=p("input",{type:"text","data-key":"\
via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});Je(c,a,{graph:t,entries:n.entries,ready:n.ready,types:["actor"],say:n.say,choose:f=>{
f&&o(()=>de({},{via:[...new Set([...r,f])]}))}});let l=$e(e.get())!==null;return["Through whom?",p("div",{class:"field"},c,a),r.length>0&&p("p",{class:"chips"},
r.map(f=>p("button",{type:"button",class:"chip","data-key":`via:${f}`,"aria-label":`Remove: through ${t.actors[f]?.name??f}`,onclick:()=>de({},{via:r.filter(u=>u!==
f)})},C(t.actors[f]?.name??f)," ×"))),il("hops","How far",[1,2,3,4,5,6].map(f=>[f,f===1?"directly":`up to ${f} hops`]),i,f=>de({},{maxHops:Number(f)})),l&&il("\
time","Links are active",Object.entries(ab),s.time??Pt.time,f=>de({},{time:f})),l&&il("limit","Most paths",[5,10,20,50].map(f=>[f,String(f)]),s.limit??Pt.limit,
f=>de({},{limit:Number(f)})),l&&Wi("sort","the strongest first",s.sort==="strongest",f=>de({},{sort:f?"strongest":"shortest"})),Wi("undirected","follow links in\
 either direction",!!s.undirected,f=>de({},{undirected:f})),Wi("parts","count parts with their whole",s.parts??Pt.parts,f=>de({},{parts:f}))]}function C0({store:t,
done:e}){let{window:n,certain:o}=t.get(),s=p("p",{class:"notice wrong",role:"alert",hidden:!0}),r=p("input",{type:"text","data-key":"time","aria-label":"Time",placeholder:"\
2013, 2012-2017, since 2020, 2023-10",value:n?Er(n):""});function i(){try{let a=ln(r.value);e(()=>t.set(cn(a)))}catch(a){if(!(a instanceof RangeError))throw a;s.
textContent=a.message,s.hidden=!1}}return r.addEventListener("keydown",a=>{a.key!=="Enter"&&a.key!=="Tab"||a.key==="Tab"&&r.value===r.defaultValue||(a.preventDefault(),
i())}),["When?",p("div",{class:"field"},r,s),n&&Wi("certain","certain only: active then for every reading of the dates",o,a=>t.set({certain:a})),p("p",{class:"a\
ctions"},cs("apply","Apply",i),n&&cs("any","At any time",()=>e(()=>t.set(cn(null)))))]}var pr,Vt,tn=null;function L0(t,e,n){pr={graph:t,store:e,on:n,done:Z2},Vt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(
Vt),Vt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),mr({back:!0}))}),document.addEventListener("\
pointerdown",s=>{let r=s.target;tn&&!Vt.contains(r)&&!r.closest("[data-part]")&&mr()}),Vt.addEventListener("focusout",s=>{let r=s.relatedTarget;tn&&r&&!Vt.contains(
r)&&!r.closest("[data-part]")&&mr()})}var D0=t=>tn===t;function mr({back:t=!1}={}){let e=tn;tn=null,Vt.hidden=!0;let n=e&&Ct(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function N0(t,e){if(tn===t){mr({back:!0});return}mr(),tn=t,e.setAttribute("aria-expanded","true"),I0(),Vt.hidden=!1;let n=Vt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();Vt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-Vt.offsetWidth-8))}px`,Vt.
style.top=`${s-n.top+4}px`,Vt.style.maxHeight=`${window.innerHeight-s-16}px`,Ct(Vt,"input, button")?.focus()}function W0(){if(!tn)return;let t=document.activeElement,
e=t instanceof HTMLElement&&Vt.contains(t)?t.dataset.key:null;I0(),e&&Q(Vt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var J2={from:()=>Od(pr,"from","\
Who?","anyone"),to:()=>Od(pr,"to","Whom?","anyone"),verb:()=>A0(pr),through:()=>T0(pr),time:()=>C0(pr)};function I0(){if(!tn)return;let[t,...e]=J2[tn]();Vt.setAttribute(
"aria-label",String(t)),Vt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function Z2(t){let e=tn;mr(),t(),Ct(document,`[data-part="${e}\
"]`)?.focus()}var eC=300,R0=window.matchMedia("(max-width: 760px)"),fs,Eo,ls,ji,Ii=!1;function j0(t,e,n,o){[ji,fs,Eo,ls]=[t,e,n,o],L0(fs,Eo,o)}function F0(t){let e=t.question!==
void 0&&t.question!==null;Eo.set({...t,chosen:null,view:Eo.get().view,...e?{open:R0.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),ls.say(Ke(fs,Eo.get()))}
var nC={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},Ri=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(D0(t)),"aria-label":`${nC[t]}: ${e}`,onclick:o=>N0(t,o.currentTarget)},C(e));function oC(t){let e=au(fs,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},Ri("from",e.from,!!n),Ri("verb",e.verb,t.kinds!==null),Ri("to",e.to,!!o),e.through&&
Ri("through",e.through,Object.keys(t.question?.walk??{}).length>0),Ri("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>Eo.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var sC=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>Eo.set(o)},C(n),p("span",{"aria-hidden":"true"}," ×")));function rC(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return kc(t)?e&&n("fold","Back to the first view",ls.fold):n("clear-all",
"Clear all",()=>Eo.set({...Vs,unfolded:[]}))}function iC({state:t,view:e,drawn:n}){let o=sr();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:rr},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:Hc},"Se\
arch again")];let s=o&&typeof o=="object"&&"paths"in o?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>se(fs,ls.open,{type:m,
where:h?{[h]:""}:{}},w),a=[s===null&&r&&"part of the answer: ",s!==null&&`${r?"first ":""}${R(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.
size)];if(t.view!=="graph")return[p("span",{},a)];let c=new Set(ls.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===
0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),`, ${R(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} witho\
ut a ribbon`);let u=n.left.length;return[p("span",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!kc(t)&&u>
0&&u<=eC&&!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>ls.unfold(n.left)},u===1?"Draw the other one":`Draw the other ${u}`)]}function al(t){
let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&ji.contains(n)?n.dataset.part??n.id:null,s=zs(fs,e);ji.dataset.folded=String(R0.matches&&!Ii);
let r=p("button",{type:"button",class:"sentence-fold",id:"question-fold","aria-expanded":String(Ii),onclick:()=>{Ii=!Ii,al(ls.now())}},p("span",{class:"said"},C(
Ke(fs,e))),p("span",{class:"fold-word"},Ii?"Close":"Change")),i=p("p",{id:"found",role:"status"},iC(t)),a=rC(e),c=kc(e);ji.replaceChildren(r,p("div",{class:"sen\
tence-row"},oC(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","aria-label":"Answer"},i,sC(s),a)]),o&&Ct(ji,`[data-part="${o}"], [id="${o}"]`)?.focus(),
W0()}var cC={supports:null,disputes:"disputes it",denies:"denies it"},lC=600,pe=t=>St(t,lC),Fi=(t,e)=>`${t} ${e}${t===1?"":"s"}`,_0=t=>/[.!?…]$/.test(t)?t:`${t}.`,
us=(t,e)=>St(t.actors[e]?.name??e,200);function _i(t,e){let n=t.links[e],o=pe(ze(t,n,us(t,n.source),us(t,n.target))),s=Fi(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":Zt[n.status];return`${o} (${Wt(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var Md=t=>t&&/^https?:\/\//i.test(t)?pe(t):null;
function Ed(t,e){let n=t.sources[e];if(!n)return`Source ${pe(e)}.`;let o=n.published?F(n.published):"no date";return[n.author&&_0(pe(n.author)),_0(pe(n.title)),
`${pe(n.publisher)}, ${o}.`,Md(n.url),Md(n.archived_url)&&`Archived: ${Md(n.archived_url)}`].filter(Boolean).join(" ")}function B0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ae[n.reliability]}, claim ${gs[e.credibility]}`:"",r=[e.locator&&pe(e.locator),e.attributed_to&&`accord\
ing to ${pe(e.attributed_to)}`,cC[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${Ed(t,e.source)}`}function P0(t,e){let{claims:n}=t.links[e];
return[_i(t,e),...n.length?n.map(o=>B0(t,o)):["- No source is cited for this."]]}function cl(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${pe(i.join(", "))}, `:""}${pe(n)}`,o&&`version ${pe(o)}`,s&&`as of ${F(s)}`,r&&pe(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var ll=(...t)=>`${t.flat().join(`
`)}
`,H0=(t,e,n)=>ll(e.map((o,s)=>[...s?[""]:[],...P0(t,o)]).flat(),cl(t,n));function U0(t,e,n,o){let s=ha(t,e,d=>us(t,d)),r=[Fi(e.hops.filter(d=>!d.through).length,
"hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,Fi(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${us(t,n.from)} to ${us(t,n.to)}`,...i.length?
[pe(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],f=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,u=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${f(m)}`}: ${us(t,d.source)} → ${us(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>P0(t,h))]);return ll(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,u.flat(),cl(t,o))}function G0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=At(o).map(i=>`It derives from: ${Ed(t,i)}`);return ll(Ed(t,e),
`Reliability ${o.reliability}: ${ae[o.reliability]}. ${Fi(s(t.links),"link")} and ${Fi(s(t.events),"event")} in the data cite it.`,r,cl(t,n))}function z0(t,e,n){
let o=t.events[e];return ll(`${pe(o.name)} (${F(o.date)}${o.place?`, ${pe(o.place)}`:""}).`,o.claims.map(s=>B0(t,s)),cl(t,n))}var fC=new Set(["=","+","-","@","	","\r","'"]),uC="\uFEFF",dC=Al.links.slice(-4),pC=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),Td=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,mC=t=>({...t,attributes:Td(t),plural:!!t.plural,definite:!!t.definite,...Object.fromEntries(
dp.map(e=>[e,t.identifiers?.[e]]))}),hC=t=>({...t,attributes:Td(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(dC.map((e,n)=>[e,pC(te(t),n)]))}),wC=t=>({
...t,derives_from:t.derives_from&&[t.derives_from].flat()}),gC=t=>fC.has(t[0])?`'${t}`:t,yC=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function bC(t){return t==
null?"":V0(typeof t!="string"?Array.isArray(t)?yC(t):String(t):gC(t))}var V0=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,q0=(t,e)=>e.flatMap(n=>n.claims.
map((o,s)=>({...o,record_type:t,record:n.id,position:s+1}))),kC={actors:({actors:t})=>t.map(mC),links:({links:t})=>t.map(hC),claims:({links:t,events:e})=>[...q0(
"link",t),...q0("event",e)],sources:({sources:t})=>t.map(wC),events:({events:t})=>t.map(e=>({...e,attributes:Td(e)}))},xC=t=>typeof t=="string"&&t?F(t):null;function SC(t,{
record_type:e,record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return ze(t,s,t.actors[s.source].name,t.actors[s.target].name)}var vC={
actors:Bi("founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].
name],kind:["kind_label",(t,{kind:e})=>t.kinds[e].label],...Bi("start","end"),periods:["periods_in_words",(t,e)=>e.periods?Wt(e):null]},claims:{record:["record_\
in_words",SC],source:["source_title",(t,{source:e})=>t.sources[e]?.title],...Bi("holds")},sources:Bi("published","accessed"),events:Bi("date")};function Bi(...t){
return Object.fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>xC(o[e])]]))}function Y0(t,e,n){let o=vC[n],s=Al[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?
[[o[i][0],a=>o[i][1](t,a)]]:[]]),r=kC[n](e).map(i=>s.map(([,a])=>bC(a(i))).join(","));return`${uC}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var OC=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,MC={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},Kn=t=>String(
t).replace(OC,"�").replace(/[&<>"\r\n\t]/g,e=>MC[e]);function Xt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${Kn(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var bn=t=>(t??[]).join("; ");function EC({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function AC(t){let e={label:t.name,type:t.type,plural:t.plural,definite:t.definite,country:t.country,ideology:bn(t.ideology),founded:t.founded,
dissolved:t.dissolved,born:t.born,died:t.died,aliases:bn(t.aliases?.map(({name:n})=>n)),native_names:bn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.
url,not_to_confuse_with:bn(t.not_to_confuse_with),former_ids:bn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...Q0(
t)}}var Q0=t=>Object.fromEntries((t.attributes??[]).map(([e,n])=>[`${up}${e}`,String(n)]));function TC(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").
length;return{kind:e.kind,family:e.family,role:e.role,start:e.start,end:e.end,periods:bn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.
confidence,independent_sources:e.independent_sources,claims:e.claims.length,items:bn(e.items),purpose:e.purpose,summary:e.summary,former_ids:bn(e.former_ids),symmetric:e.
symmetric,kind_label:t.kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:bn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:bn(e.
amounts?.map(EC)),first_day:Rl(e),last_day:jl(e),spells:Fl(e),link_id:e.id,...Q0(e)}}var CC={string:"string",number:"long",boolean:"boolean"};function X0(t,e){let n=new Map;
for(let o of t)for(let[s,r]of J0(o))n.set(s,CC[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Xt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"a\
ttr.type":s}))}var J0=t=>Object.entries(t).filter(([,e])=>e!=null&&e!==""),Cd=(t,e)=>J0(t).map(([n,o])=>`<data key="${e[0]}-${n}">${Kn(o)}</data>`).join("");function Z0(t,e){
let n=e.actors.map(s=>({own:s,attributes:AC(s)})),o=e.links.map(s=>({own:s,attributes:TC(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns\
="http://graphml.graphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...X0(n.map(({attributes:s})=>s),"node"),...X0(
o.map(({attributes:s})=>s),"edge"),'<graph edgedefault="directed">',Cd({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Xt("node",{id:s.id},Cd(r,"\
node"))),...o.map(({own:{id:s,source:r,target:i,symmetric:a},attributes:c})=>Xt("edge",{id:s,source:r,target:i,directed:a?"false":null},Cd(c,"edge"))),"</graph>",
"</graphml>",""].join(`
`)}var Pi=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function t1(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Ld=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function DC(t){let{span:e,spans:n,outside:o,...s}=Ld(t);return{...t1(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function NC({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function e1(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,f=t1({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),u=e.actors.map(d=>({...Ld(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(f)},
"question":${JSON.stringify(n)},
"kinds":[
${Pi(e.kinds.map(NC))}],
"sources":[
${Pi(e.sources)}],
"events":[
${Pi(e.events.map(Ld))}]},
"nodes":[
${Pi(u)}],
"edges":[
${Pi(e.links.map(DC))}]}
`}var IC=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),fl=33;function RC(t){let e=4294967295;for(let n of t)
e=IC[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function n1(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,RC(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,fl)),s.set(new Uint8Array(n.buffer),fl),s.set(t.subarray(fl),fl+21),s}var Fe=t=>Math.round(t*100)/100,FC=4,_C=500;function BC({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Xt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Fe(n):null,"stroke-dasharray":o?o.map(Fe).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Fe(r)})}function PC({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Fe(e),y:Fe(n),"font-size":Fe(o),"font-weight":s>_C?700:400,"text-anchor":a,opacity:c===1?null:
Fe(c),"xml:space":"preserve"};return(i?Xt("text",{...l,fill:"none",stroke:i,"stroke-width":FC,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},Kn(t)):
"")+Xt("text",{...l,fill:r},Kn(t))}function HC(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function UC(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function o1(t,e,n){let o=new Map;for(let s of t){let[r,i]=HC(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),G(o,r).drawn.
push(s.type==="text"?PC(s):BC(s))}return[...o].map(([s,{title:r,drawn:i}])=>Xt("g",{id:n(s)},`${r?Xt("title",{},Kn(r)):""}${i.join(`
`)}`))}function s1({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=UC(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[f,u]=[n.left,n.top].map(Fe),d=o1(
t.slice(0,e),r,a),m=s&&{x:Fe(s.left),y:Fe(s.top),width:Fe(s.right-s.left),height:Fe(s.bottom-s.top)},h=m?[Xt("clipPath",{id:a("picture-view")},Xt("rect",m)),Xt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Xt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${f} ${u} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Xt("\
title",{},Kn(r.whole)),Xt("desc",{},Kn(r.about)),Xt("rect",{id:a("picture-paper"),x:f,y:u,width:c,height:l,fill:o}),...h,...o1(t.slice(e),r,a),""].join(`
`))}
`}function r1(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${R(n.actors.size,"actor")} and ${R(n.links.size,"link")}`;return{whole:St(t.info.title),about:[
r,...Gn(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>_i(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?Ie(t,i):""}}var[_e,en]=[26,13],Dd=14,Nd=2e3,Hi=t=>t[0].toUpperCase()+t.slice(1),ds=(t,e,n)=>ee({x:-t/2,y:-e/2,width:t,height:e},n),i1=(t,e)=>[{d:ds(Dd,en,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function Ao({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-_e/2,_e/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function VC({nodes:t,ribbons:e},{columns:n},{column:o,box:s}){let r=e.map(({ribbon:i})=>t.get(i.from)).filter(
i=>i?.column===o);return new Set(r).size===1?St(s.label,Nd):n.asked?"those asked about":n.columns[o].title.toLowerCase()}function qC({graph:t,layout:e,colours:n}){
let o=new Map;for(let u of q)for(let{ribbon:d}of e.ribbons.filter(m=>m.ribbon.family===u)){let m=e.nodes.get(d.from),h=m&&t.columns.columns[m.column],w=qo(u,n,h?.
tone);if(o.has(w))continue;let y=d.main?{stroke:w,width:6,head:"full"}:{stroke:w,width:1.6},x=w===qo(u,n)||!m?"":` from ${VC(e,t,m)}`;o.set(w,{label:`${Hi(u)}${x}`,
sample:Ao(y)})}let s=[...o.values()],r=e.ribbons.some(({ribbon:u})=>u.main),{weights:i,weighed:a,look:c}=e,l=i&&a?Qa(i):"the wider, the more kinds";s.length&&r&&
(s[0]={...s[0],label:`${s[0].label}: ${l}`});let f=a&&Ja(e.ribbons.map(({ribbon:u})=>u));return f&&s.push({label:f,sample:Ao({stroke:[...o.keys()][0],width:c.thin})}),
s}function YC({graph:t,layout:e,colours:n},o){let{look:s,ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(f=>Pf(f,s))).filter(({
x:l,y:f})=>Yo(Ko({x:l,y:f,width:s.slot,height:s.strip}),o));if(a.length&&s.tiles==="count"){let l=Bn(qo(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:i1(
l,"3"),wide:Dd}]}let c=new Set(a.map(({kind:l})=>l));return ho(t).filter(l=>c.has(l)).map(l=>({label:St(t.kinds[l].label,Nd),sample:i1(Bn(t.kinds[l].colour),t.kinds[l].
letters),wide:Dd}))}var KC=[["began","New"],["ended","Gone"],["changed","Changed"],["held","As before"]];function XC({layout:t,colours:e,changes:n}){if(!n?.signed)
return[];let o=t.ribbons.flatMap(({ribbon:r})=>r.links),s=new Set(o.map(r=>n.links.get(r)??"held"));for(let r of t.boxOf.keys())s.add(n.actors.get(r)??"held");return KC.
filter(([r])=>s.has(r)).map(([r,i])=>{let a=Ne(r,e),c=Ao({stroke:a,width:4,dash:po[r]?.map(l=>l*.8)});return Ye[r]&&c.push({d:ds(13,en,6),fill:a},{text:Ye[r],x:0,
fill:e.ground}),{label:i,sample:c}})}function QC({layout:t,colours:e,focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.
has(l)),[i,a]=[dn(e.caption,e.ground,3.4),e.ground];return[...Y.filter(l=>r.some(({confidence:f})=>f===l)).reverse().map(l=>({label:`${Hi(l)} confidence`,sample:Ao(
{stroke:i,dash:rn[l]})})),r.some(({disputed:l,denied:f})=>l&&!f)&&{label:Hi(Zt.disputed),sample:Ao({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&
{label:Hi(Zt.denied),sample:Ao({stroke:i,width:1.4,mark:"denied"})},r.some(({ended:l,directed:f})=>l&&f)&&{label:"Ended before the date of record",sample:Ao({stroke:i,
head:"open"})},s.some(({possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:Ao({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==
!1)}function JC({graph:t,layout:e,colours:n}){let o=[...e.nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:tc("plain",n).edge},i=[3,2];return[
o.some(({box:a})=>a.ended)&&{label:"Ended by the date of record",sample:[{d:ds(_e,en,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&
{label:"Part of the actor around it",sample:[{d:ds(_e,en+2,4),...r,width:1.2},{d:ds(_e-8,en-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&
{label:"Other parts, counted",sample:[{d:ds(_e,en-3,3),...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:ds(_e,en,5),fill:n.
strip,stroke:n.line,width:1}]},o.some(({box:a})=>a.members.length)&&{label:"Several actors of one type",sample:[{d:ee({x:-_e/2+3,y:-en/2+3,width:_e-3,height:en-
2},3),...r,width:.8},{d:ee({x:-_e/2,y:-en/2,width:_e-3,height:en-2},3),...r,width:1}]}].filter(a=>a!==!1)}function a1({layout:t,...e},n){return{...e,layout:{...t,
ribbons:t.ribbons.filter(({points:o})=>zw(o,n)),nodes:new Map([...t.nodes].filter(([,o])=>Yo(Ko(o),n))),frames:t.frames.filter(o=>Yo(Ko(o),n)),captions:t.captions.
filter(({x:o})=>o>n.left&&o<n.right)}}}function c1(t,e){let n=a1(t,e);return[XC(n),[...qC(n),...YC(n,e)],[...QC(n),...JC(n)]].filter(s=>s.length).map(s=>s.map(({
wide:r=_e,...i})=>({...i,wide:r})))}function l1({shapes:t,how:e},n){let{graph:o,layout:s}=a1(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.
filter(({title:u,note:d})=>u&&(!r.includes(u.toUpperCase())||d&&!r.includes(d))).map(({title:u,note:d})=>[u,d].filter(Boolean).join(": ")),a=u=>St(o.actors[u].name,
Nd),c=[...s.nodes.values()].flatMap(({box:u,lines:d,chips:m})=>[{id:u.id,label:u.label,lines:d},...m].filter(h=>Object.hasOwn(o.actors,h.id)&&Ga(h.lines,h.label)).
map(({id:h})=>a(h))),l=[...s.nodes.values()].filter(({box:u})=>u.members.length).map(({box:u})=>`${Hi(u.label)}: ${u.members.map(a).sort().join(", ")}`),f=[...s.
nodes.values()].flatMap(({box:u,chips:d})=>d.filter(m=>m.beyond.length).map(m=>`${a(u.id)}, other parts: ${m.beyond.map(a).sort().join(", ")}`));return[...i.length?
[i.join(". ")]:[],...f,...c.length?[`Names in full: ${c.join("; ")}`]:[],...l].map(u=>`${u}.`)}var tL=620,eL=28,nL=1500,u1=1.45,oL=8,sL=18,ul=22,Ui=2e3,ps={title:24,question:16,text:13,legend:12,source:11};function d1(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...rL(s,e,n))}return o}function rL(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function iL({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=Gn(t,e),c=[R(n.actors.
size,"actor"),R(n.links.size,"link"),i&&`as of ${F(i)}`,s&&"the part of the picture in the window"],l=[zg(t,e),qg(t,e,n)];return[[St(t.info.title,Ui),ps.title,700,
r.ink],[o??Ke(t,e),ps.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",ps.text,400,r.caption],[c.filter(Boolean).join(" · "),ps.text,
400,r.caption],...l.flatMap(f=>f?[[`${f}.`,ps.text,400,r.caption]]:[])]}function aL({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.
length&&St(s.join(", "),Ui),St(t,Ui),e&&`version ${St(e,Ui)}`,n&&`as of ${F(n)}`,o&&St(o,Ui)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function f1(t,{x:e,
width:n,k:o,measure:s,part:r}){let i=[],a=0;for(let[c,l,f,u]of t){let d=l*o;for(let m of d1(c,n,h=>s(h,d,f)))a+=d*u1,i.push({type:"text",text:m,x:e,y:a,size:d,weight:f,
fill:u,anchor:"start",alpha:1,part:r})}return{shapes:i,height:a}}function cL(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:p1(t.d,e,n,o),width:(t.
width??1)*o,dash:t.dash?.map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",
part:"legend"}}var p1=(t,e,n,o)=>t.replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function lL(t,{
x:e,width:n,k:o,measure:s,colours:r}){let i=[],a=ps.legend*o,c=ul*o/2;for(let l of t){let f=e;for(let{label:u,sample:d,wide:m}of l){let h=(m+oL)*o,w=d1(u,n-h,x=>s(
x,a,400)),y=h+Math.max(...w.map(x=>s(x,a,400)));f>e&&f+y>e+n&&([f,c]=[e,c+ul*o]),i.push(...d.map(x=>cL(x,f+m/2*o,c,o))),w.forEach((x,S)=>{c+=S?a*u1:0;let v={x:f+
h,y:c+a*.35};i.push({type:"text",text:x,...v,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),f+=y+sL*o}c+=ul*o}return{shapes:i,height:c-ul*o/2}}var Wd=(t,e)=>t.
map(n=>n.type==="text"?{...n,y:n.y+e}:{...n,d:p1(n.d,0,e,1)});function fL(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.
anchor];return{left:r,right:r+s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.
push(Number(r));return{left:Math.min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function m1({graph:t,state:e,drawn:n,scene:o,measure:s,
titled:r=!0,asked:i=null,clip:a=null}){let{colours:c}=o,l=a??o.box,f=a?o.shapes.filter($=>Yo(fL($,s),a)):o.shapes,u=Math.min(4,Math.max(1,(l.right-l.left)/nL)),
d=Math.max(tL*u,l.right-l.left),m=(l.left+l.right)/2-d/2,h={x:m,width:d,k:u,measure:s,colours:c},w=f1(r?iL({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!Gw(a,
o.box)},c):[],{...h,part:"heading"}),y=l.top-10*u-w.height,x=lL(c1(o.how,l),h),S=[...l1(o,l),aL(t)].map($=>[$,ps.source,400,c.caption]),v=f1(S,{...h,part:"sourc\
e"}),[b,g]=[l.bottom+16*u,l.bottom+22*u+x.height],k=eL*u;return{shapes:[...f,...Wd(w.shapes,y),...Wd(x.shapes,b),...Wd(v.shapes,g)],drawn:f.length,clip:a,ground:c.
ground,box:{left:m-k,right:m+d+k,top:y-k,bottom:g+v.height+k}}}var h1=16e3,dL=12e7,pL=2.54,w1=300,mL=96;function hL(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function wL(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function g1(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=wL(t,r,o),{kept:a,measure:c,scene:l,seen:f}=e.canvas(),[u,d]=[r.state,jh[n]],m=o==="selection"?rg({graph:t,shown:{...i,found:r.
view.links},state:u,kept:a,colours:d,measure:c}):l(d),h=o==="view"?f():null;return{state:u,drawn:i,painted:m,sheet:m1({graph:t,state:u,drawn:i,scene:m,measure:c,
titled:s,clip:h})}}function gL({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/pL*w1/o:e,i=Math.min(h1/o,h1/s,Math.sqrt(dL/(o*s)));return{
scale:Math.min(r,i),cut:r>i}}var yL=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function y1(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=g1(t,e,n).sheet,{scale:l,cut:f}=gL({box:i},o),u=document.createElement("canvas");u.width=Math.round((i.right-i.left)*
l),u.height=Math.round((i.bottom-i.top)*l);let d=hL(u);d.fillStyle=c,d.fillRect(0,0,u.width,u.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),Ps(d,s.slice(0,r)),d.restore(),Ps(d,s.slice(r));let m=new Uint8Array(await(await yL(u)).
arrayBuffer()),h=o.cm?w1:mL*l;return{blob:new Blob([n1(m,h)],{type:"image/png"}),width:u.width,height:u.height,cut:f}}function dl(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=g1(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return s1(i,r1(t,o,s,a),ei)}function hr(t,...e){let n={...t};for(let o of e)delete n[o];return n}var k1=t=>(t??[]).map(e=>hr(e,"strength","spoken"));function bL(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...At(t.sources[s])));return[...n].sort(un)}function x1(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:hr(t,e)}function Id(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(un).map(c=>{let l=t.links[c],{family:f,symmetric:u}=t.kinds[l.kind];
return{id:c,...hr(l,"roots"),claims:k1(l.claims),family:f,symmetric:u,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...x1(hr(l,"days"),"responds\
_to",r),claims:k1(l.claims)})).sort((c,l)=>un(c.id,l.id));return{actors:[...o].sort(un).map(c=>({id:c,...x1(hr(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:bL(t,[...i,...a]).map(c=>({id:c,...hr(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(un).map(c=>({
id:c,...t.kinds[c]}))}}function xL(t,e){let n=new DOMParser().parseFromString(dl(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var Rd=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},C(s)))))));function SL(t,{
actors:e,links:n}){let o=a=>Ie(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":Zt[c.status],{label:f}=t.kinds[c.kind];return[o(c.source),
f,o(c.target),Wt(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[Rd(`${R(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),Rd(`${R(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function vL(t,e){
let{compare:n}=e;if(!t.changes||n?.by!=="versions")return[];let o=mn(t,e,n),r=[["began","new"],["ended","gone"],["changed","changed"]].flatMap(([a,c])=>[...o.actors[a].
map(l=>[c,Ie(t,l),i("actors",l)]),...o[a].map(l=>[c,_i(t,l),i("links",l)])]);function i(a,c){return kr(t,a,c).map(([l,f,u])=>`${l}: ${[f,u].filter(d=>d!==null).
join(" → ")}`).join("; ")}return[Rd(`Changes since ${St(t.changes.since)}`,["Change","Record","What moved"],r)]}function S1(t,e,n){let o=W("print"),s=p("secti\
on",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("beforeprint",()=>{let r=e.get();
o.replaceChildren(xL(t,n),p("p",{class:"address"},C(qs(t,r))));let i=r.view==="graph"?SL(t,n.now().drawn):[];s.replaceChildren(...vL(t,r),...i)}),window.addEventListener(
"afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var OL=[1,2,3,4,5,6],wr={least:3,most:120,usual:16},ML=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],_t,
zi,Co,Gi=()=>qs(_t,zi.get()),$1=()=>W("take-status");function gr(t){W("take").open?$1().textContent=t:Co.note(t)}var hl=t=>`${St(_t.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function wl(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),R(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var EL=()=>W("take-size").value==="cm"?{cm:Math.min(wr.most,Math.max(wr.least,Number(W("take-cm").value)||
wr.usual))}:{times:Number(W("take-size").value)},O1=()=>({ground:W("take-ground").value,part:W("take-part").value}),M1=()=>({actors:new Set(Object.keys(_t.actors)),
links:new Set(Object.keys(_t.links))}),E1=()=>{let{view:t,drawn:e}=Co.now();return{drawn:e,question:t,all:M1()}[W("take-what").value]};async function AL(){try{let{
blob:t,width:e,height:n,cut:o}=await y1(_t,Co,O1(),EL()),s=hl(".png");gr(`${s}: ${e} by ${n} pixels, ${wl(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;gr(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function TL(){let t=hl(".svg");
gr(`${t}: ${wl(dl(_t,Co,O1()),t,"image/svg+xml")}.`)}var CL=()=>{let t=zi.get(),e=W("take-what").value;if(e==="all")return{};let n=Object.fromEntries(It.filter(
o=>!it(t[o],kt[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function LL(t){let e=Id(_t,E1()),n=hl(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;gr(`${n}: ${R(o,"row")}, ${wl(Y0(_t,e,t),n,"text/csv")}.`)}function A1(t,e,n){
let o=Id(_t,E1()),s=hl(t);gr(`${s}: ${R(o.actors.length,"actor")} and ${R(o.links.length,"link")}, ${wl(n(o),s,e)}.`)}var DL=()=>A1(".json","application/json",t=>e1(
_t,t,CL())),NL=()=>A1(".graphml","application/xml",t=>Z0(_t,t));function WL({links:t,path:e,question:n,source:o,event:s}){return t?H0(_t,t,Gi()):e?U0(_t,e,n,Gi()):
o?G0(_t,o,Gi()):s?z0(_t,s,Gi()):null}async function T1(t,e){await jc(t,e)&&gr(`${e} copied.`)}function jd(t){let e=t&&WL(t);e&&T1(e,"Citation")}function C1(){let{
open:t}=zi.get();if(t?.type==="paths"){let e=nr()??Si()[0];return e&&{path:e,question:Bc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...Co.now().view.links].filter(n=>[_t.links[n].source,_t.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var To=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),pl=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),ml=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function IL(){let t=p("input",{type:"number",id:"take-cm",min:wr.least,max:wr.most,step:"0.5",value:wr.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=ml("take-size",[...OL.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},pl("take-part","What",ml("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),pl("take-ground","Background",ml("take-ground",[["ligh\
t","light"],["dark","dark"]])),pl("take-size","Size of the PNG",n),e),p("p",{class:"actions"},To("PNG",AL,{id:"take-png",class:"primary"}),To("SVG",TL,{id:"take\
-svg"})))}function RL(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},pl("take-what","What",ml("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},ML.map(([t,e],n)=>To(`${e} as \
CSV`,()=>LL(t),{id:`take-csv-${t}`,class:n?"":"primary"})),To("JSON",DL,{id:"take-json"}),To("GraphML",NL,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function jL(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},To("Copy link to this view",()=>T1(Gi(),"Link to this view"),{id:"take-link"}),To("Copy citation",()=>jd(C1()),{id:"\
take-cite"}),To("Print",()=>{W("take").close(),window.print()},{id:"take-print"})))}function v1(t,e){for(let n of W(t).options)n.textContent=e[n.value]??n.textContent}
function FL(){let{state:t,view:e,drawn:n}=Co.now(),o=({actors:a,links:c})=>`${R(a.size,"actor")}, ${R(c.size,"link")}`;v1("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(M1())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;v1("take-part",{selection:s?
R(s,"selected actor"):"selected actors (none)"});let r=W("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=C1();W("take-cite").disabled=!i,W("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",$1().textContent=
"",W("take").showModal()}function L1(t,e,n){[_t,zi,Co]=[t,e,n],W("take-body").append(IL(),RL(),jL(),p("p",{id:"take-status",role:"status"})),W("show-take").addEventListener(
"click",FL),S1(_t,zi,Co)}var gl=4;function BL(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},C(r.name)),p("span",{},[t.types[r.type].label,Se(t,"actors",e.id)].filter(
Boolean).join(", ")),r.summary&&p("span",{class:"fine"},C(wa(r.summary)))]}if(e.type!=="strand")return[p("strong",{},R(e.ids.length,"actor")),...e.ids.slice(0,gl).
map(r=>p("span",{},C(t.actors[r].name))),p("span",{class:"fine"},"click to show each")];let o=r=>C(t.actors[r].name);return[...e.links.slice(0,gl).map(r=>{let i=t.
links[r],a=[Wt(i),`${i.confidence} confidence`,i.status!=="asserted"&&Pe(i),Se(t,"links",r),n&&ce(i,n)==="possible"&&"possible, not certain, at the time chosen"],
c=_o(t,i);return p("span",{},c.opens,o(i.source),C(c.said),c.named?"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>
gl&&p("span",{class:"fine"},`and ${e.links.length-gl} more`)]}function D1(t,e,n,o){let s=W("tip");if(s.hidden=!e,W("canvas").classList.toggle("pointing",!!e),!e||
!n)return;s.replaceChildren(...ue(BL(t,e,o)));let r=W("stage").getBoundingClientRect(),i=Qo(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,f]=[i.left+8,r.width-i.
right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,f))}px`;let u=c+18+s.offsetHeight<=r.height-i.below;s.style.top=`${u?c+18:c-s.offsetHeight-12}px`}
var N1=()=>{W("tip").hidden=!0};var j1=JSON.parse(W("drawing").textContent),st=Vd(JSON.parse(W("data").textContent)),yl=vg(st),F1=M0(yl),HL=j1.nodes.map(({id:t})=>t),UL=3,GL=window.matchMedia(
"(max-width: 760px)"),Xn=t=>{W("live").textContent=t},{state:_1,...zL}=xa(st,window.location.hash);window.location.hash||Object.assign(_1,Vu(st));var V=um(_1),Lt,
Fd,$t,ms,bl=!1,W1=0;function Vi(t){let e=W("note");e.textContent=t,e.hidden=!1,Xn(t),clearTimeout(W1),W1=setTimeout(()=>{e.hidden=!0},7e3)}function B1(t){let e=ye(
st,t,Pc()),n=or()?e:cc(st,t,e);return{state:t,view:n,drawn:Lh(st,t,_w(st,t,n,HL),n)}}var P1=()=>Bw(st,$t.state,{...$t.drawn,hidden:$t.view.actors,found:$t.view.
links}),H1=[...It,"compare","unfolded","focus","pinned","stacks","families","width"],I1=[...H1,"open","chosen","story"];function VL(t,e){let n=o=>o.some(s=>t[s]!==
e[s]);n(H1)&&(U1(t),n(["focus"])&&Lt.start()),n(ks)&&!pt(t)&&Xn(`${R($t.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&$0(),n(I1)&&vd(t,e),n(["quest\
ion"])&&_d(),He(t)&&!t.question&&(!t.open||t.open.type==="compare")&&qL(e),n(["open"])&&G1(),n(["selected"])&&(ms.update(),Lt.repaint(),Xn(t.selected.length?`${R(
t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...ks])&&Du(st,V,re),n(I1)&&xl(),(n(["view","table","timeline","matrix","wrong"])||
n([...It,"compare"]))&&Qc({...$t,state:t}),W("undo").disabled=!V.canUndo(),W("redo").disabled=!V.canRedo(),_g(st,t)}function U1(t){$t=B1(t),Lt.compare(or()?null:
ni(st,t)),kl(),al($t),Fd.update($t)}function kl(){let t=W("canvas");for(let e=0;e<UL;e+=1){Lt.update(P1());let{clientHeight:n}=t;if(Vy(st,V,Lt),t.clientHeight===
n)return}}function _d(){if(!Lt.asked())return Lt.start();Lt.update(P1()),Lt.fit()}function qL(t){let e=n=>[n.open!==null,He(n)!==null];it(e(t),e(V.get()))||(kl(),
Lt.start())}function G1(){let{open:t}=V.get();!bl&&t?.type==="actor"&&$t.drawn.actors.has(t.id)&&Lt.reveal(t.id)}function xl(){Lt.highlight(pc(st,V.get(),nr(),$t))}
function Bd(t){t&&GL.matches&&Uy();let e={open:t};t?.type==="actor"&&!$t.drawn.actors.has(t.id)&&Se(st,"actors",t.id)!=="gone"&&(e.unfolded=[...new Set([...V.get().
unfolded,t.id])]);let n=t?.type==="actor"?Lt.layout().boxOf.get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...V.get().stacks,n.slice(6)]),V.set(e,{tracked:!!e.
unfolded}),t?.type==="actor"&&(Xn(`${ot(st.actors[t.id].name)} selected`),bl||Lt.reveal(t.id))}function YL(t,e){N1(),t&&e&&O0(e,V.get().open!==null),bl=!0,Bd(t),
bl=!1}var R1=Object.fromEntries(It.map(t=>[t,kt[t]])),re={open:Bd,say:Xn,note:Vi,entries:yl,ready:F1,expand(t){let e=[...Th(st,$t.view.links,t),t].filter(o=>!$t.
drawn.actors.has(o));V.set({unfolded:[...V.get().unfolded,...e]}),Lt.reveal(t);let n=$t.drawn.cut?`${R($t.drawn.cut,"actor")} not drawn`:"";Xn(`${R(e.length,"ac\
tor")} unfolded${n&&`; ${n}`}`),n&&Vi(`${n}, because there are too many: focus, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!$t.drawn.actors.
has(n));e.length&&V.set({unfolded:[...V.get().unfolded,...e]},{tracked:!1})},hide:t=>ms.hide([t]),focus(t,e=1){V.set({focus:{id:t,depth:e},open:{type:"actor",id:t},
view:"graph"})},unfocus(){V.set({focus:null})},clearFilters(){V.set(R1)},showAll(t,e){let n=It.some(o=>!it(V.get()[o],kt[o]));V.set({view:t,table:e,...R1},{tracked:n}),
n&&Vi("The filters are cleared; undo (z) to have them again.")},pin(t,e){e!==re.pinned(t)&&ms.pin([t])},pinned:t=>Object.hasOwn(V.get().pinned,t),fold(){V.set({
unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},stacks:[]}),Lt.start()},undo(){V.undo()&&Xn("Undone")},redo(){V.redo()&&Xn("Redone")},cite:jd,
pathFrom:S0,answered(){U1(V.get()),_d(),m0(),xl(),pk(),Qc({...$t,state:V.get()})},now:()=>$t,canvas:()=>Lt,commands:()=>ms,light:xl};function KL(){cb(st,V,re),$t=
B1(V.get()),Gy(st,re),j0(W("question"),st,V,re),x0(st,V,re),ms=Py(st,V,re),_y(),Lt=hg(W("canvas"),st,j1,V,{select:YL,hover:(t,e)=>D1(st,t,e,ge(st,V.get())),expand:re.
expand,unfold:t=>V.set({unfolded:[...new Set([...V.get().unfolded,...t])]}),menu:ms.menu,redraw:kl,resized:G1,asked:t=>W("lasso").setAttribute("aria-pressed",String(
t))}),Lt.compare(ni(st,V.get())),kl(),Lt.start(),al($t),Fd=My(W("legend-body"),st,V,re),Fd.update($t),Nk(st,V,re),dk(W("timebar"),st,V,re),db(V,re),L1(st,V,re),
Je(W("search"),W("search-options"),{graph:st,entries:yl,ready:F1,say:Xn,choose(t,e){t===null||e===null||(e==="story"?pb(st,V,re,t):Bd({type:e,id:t}))},questions:t=>jg(
st,yl,t,V.get()),ask:F0}),V.on(VL),vd(V.get(),kt),ms.update(),Du(st,V,re),Lt.asked()&&_d(),xl(),Qc($t),Bg(st,V,Vi,()=>({...kt,...Vu(st)})),mu(zL,Vi)}new ResizeObserver(
([{target:t}])=>{document.documentElement.style.setProperty("--below",`${t.offsetHeight}px`)}).observe(W("timebar"));KL();E0(st,V,re);})();
